// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/feed/hlc.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace gatelog {

/// Numbers of FORMAT.md. Others are carried along and do not count.
enum class Kind : std::uint8_t {
    Event = 1,
    DeviceEnrolled = 2,
    DeviceRevoked = 3,
    Staff = 4,
    Category = 5,
    CheckinList = 6,
    Gate = 7,
    Tickets = 8,
    TicketChanged = 9,
    Redemption = 10,
    Refusal = 11,
    Voided = 12,
    Sale = 13,
    Announcement = 14,
    ConflictReviewed = 15,
    Accepted = 16,
    Quota = 17,
    ShareMoved = 18,
    ShareReclaimed = 19,
    ShareWanted = 20,
};

/// One author's one run: an append-only chain.
struct FeedId
{
    PublicKey author;
    Epoch epoch;
    friend auto operator<=>(const FeedId&, const FeedId&) = default;
};

/// Where a record stands: the order of records (FORMAT.md), total over all records of an event. The hash
/// decides between the branches of a forked feed.
struct RecordOrder
{
    Hlc clock;
    PublicKey author;
    Epoch epoch;
    std::uint32_t seq = 0;
    Hash hash;
    FeedId feed() const { return {author, epoch}; }
    friend auto operator<=>(const RecordOrder&, const RecordOrder&) = default;
};

/// What an author had seen of another feed when it wrote.
struct SeenHead
{
    Epoch epoch;
    std::uint32_t seq = 0;
    std::uint64_t hashPrefix = 0; ///< first 8 bytes of the record's hash, big-endian
    friend bool operator==(const SeenHead&, const SeenHead&) = default;
};

[[nodiscard]] EventId eventIdOf(const PublicKey& authority);
[[nodiscard]] std::uint64_t hashPrefixOf(const Hash& hash);

/// A decoded record: its fields and its bytes as signed. Its structure holds; its signature is not yet
/// checked.
class Record
{
public:
    static constexpr std::uint8_t kVersion = 1;
    static constexpr qsizetype kMaxHeads = 64;
    static constexpr qsizetype kMaxBodyBytes = 60'000;
    static constexpr qsizetype kFixedBytes = 105; ///< of a record without heads and body, less its signature
    static constexpr qsizetype kMinBytes = kFixedBytes + qsizetype(Signature::size);
    static constexpr qsizetype kMaxBytes = kMinBytes + kMaxHeads * 20 + kMaxBodyBytes;

    /// Damaged with the reason in the detail when `bytes` are not one whole record; NewerFormat for a version
    /// we do not know. Accepts exactly what FORMAT.md allows. Copies nothing but implicitly shares `bytes`.
    static Result<Record> decode(const QByteArray& bytes);

    /// The field `previous` of a record's bytes, without decoding the rest; nothing when they are too short.
    static std::optional<Hash> previousIn(QByteArrayView bytes);

    const EventId& event() const { return m_event; }
    const FeedId& feed() const { return m_feed; }
    const PublicKey& author() const { return m_feed.author; }
    Epoch epoch() const { return m_feed.epoch; }
    std::uint32_t seq() const { return m_seq; }
    const Hash& previous() const { return m_previous; }
    Hlc clock() const { return m_clock; }
    const std::vector<SeenHead>& heads() const { return m_heads; }
    Kind kind() const { return m_kind; }
    QByteArrayView body() const;
    RecordOrder order() const { return {m_clock, m_feed.author, m_feed.epoch, m_seq, m_hash}; }
    const QByteArray& bytes() const { return m_bytes; } ///< as signed, stored and sent
    const Hash& hash() const { return m_hash; }         ///< over bytes()

private:
    friend class FeedWriter;
    friend class VerifiedRecord;
    [[nodiscard]] bool signatureHolds() const;

    QByteArray m_bytes;
    EventId m_event;
    FeedId m_feed;
    std::uint32_t m_seq = 0;
    Hash m_previous;
    Hash m_hash;
    Hlc m_clock;
    std::vector<SeenHead> m_heads;
    Kind m_kind{};
    qsizetype m_bodySize = 0;
};

/// A record whose signature, directly or through a range's last one, vouches for it. Only verify(),
/// verifyRange() and FeedWriter make one; the ledger and the store accept nothing else.
class VerifiedRecord
{
public:
    const Record& operator*() const { return m_record; }
    const Record* operator->() const { return &m_record; }

    /// Whether its own signature holds, too: only such a record may be the last of a range or of a merge.
    [[nodiscard]] bool isSignedWell() const { return m_record.signatureHolds(); }

    /// Checks the record's own signature. BadSignature otherwise.
    static Result<VerifiedRecord> verify(Record record);

    /// Checks a contiguous range of one feed: that numbers and hashes chain, and the last record's signature,
    /// which vouches for all (FORMAT.md). What stands before the range is the store's business. Empty ranges
    /// are allowed. The detail of an error names the feed and sequence number.
    static Result<std::vector<VerifiedRecord>> verifyRange(std::vector<Record> range);
    /// Of a record that another one, itself verified, vouches for: `hash` is that one's `previous`. Nothing
    /// when `record` is not the one meant.
    static std::optional<VerifiedRecord> vouchedBy(const VerifiedRecord& next, Record record);

private:
    friend class FeedWriter;
    explicit VerifiedRecord(Record record) : m_record(std::move(record)) {}
    Record m_record;
};

/// "a1b2c3d4/9f8e7d6c#17": the beginnings of author and epoch, and the sequence number, for messages.
[[nodiscard]] QString recordName(const FeedId& feed, std::uint32_t seq);

} // namespace gatelog
