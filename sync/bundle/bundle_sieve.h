// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"
#include "sync/bundle/bundle_reader.h"

#include <optional>
#include <vector>

namespace gatelog {

/// A piece of a bundle that was not taken.
struct RefusedPart
{
    qint64 offset = 0; ///< in the file
    QString range;     ///< "a1b2c3d4/9f8e7d6c5b4a3f2e#17-60"; empty where it cannot be read off
    Error error;
};

/// What became of one bundle.
struct MergedBundle
{
    static constexpr std::size_t kMaxListed = 100;

    BundleHeader header;
    /// Why nothing of the file was taken; or, where `counts` are not zero, why the replica refused to go on
    /// (DiskFull, WriteFailed): what was counted till then is in.
    std::optional<Error> error;
    MergeCounts counts;
    std::int64_t records = 0;  ///< read of the file, whatever became of them
    std::int64_t rejected = 0; ///< of these: in ranges that were refused
    std::int64_t refusedParts = 0;
    std::vector<RefusedPart> refused; ///< the first kMaxListed of them
    BundleEnd end = BundleEnd::CutShort;

    /// Everything that was in it was taken or known.
    bool isSound() const { return !error && refusedParts == 0 && end == BundleEnd::Whole; }
};

/// Reads a bundle for a replica, piece by piece: tells what of it is verified and not held yet, and keeps
/// account of the rest. It writes nothing, so a replica opened to read will do. On the replica's thread.
class BundleSieve
{
public:
    enum class Piece {
        Fresh,   ///< range() holds records that are not all known
        Known,   ///< all are held already
        Refused, ///< damaged, foreign or forged: named in result()
        End,
    };

    /// Reads the header. Both must outlive it.
    BundleSieve(Replica& replica, QIODevice& device);

    /// After End the same again.
    Piece next();
    /// Of Fresh: verified. Valid until next().
    std::vector<VerifiedRecord>& range() { return m_range; }
    /// Whose records Fresh or Known was about, and how many.
    const PublicKey& author() const { return m_author; }
    std::int64_t count() const { return m_count; }

    /// What became of the bundle so far. Who merges adds its counts.
    const MergedBundle& result() const { return m_result; }
    MergedBundle& result() { return m_result; }

private:
    Piece take(const BundleRange& range);
    Piece refuse(qint64 offset, const QString& range, const Error& error);
    bool isKnown(const std::vector<Record>& range);

    Replica& m_replica;
    BundleReader m_reader;
    MergedBundle m_result;
    std::vector<VerifiedRecord> m_range;
    PublicKey m_author;
    std::int64_t m_count = 0;
};

} // namespace gatelog
