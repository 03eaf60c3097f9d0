// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/replica_service.h"
#include "sync/bundle/bundle_merge.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace gatelog {

/// What became of one file that was merged.
struct MergedFile
{
    QString path;
    MergedBundle bundle;
    bool isWhole = true;       ///< false: the administrator stopped it, what was merged till then is in
    bool lacksEarlier = false; ///< it goes on from records that are not here: the bundle before it is missing
};

/// Merges bundles in the replica's thread, one small batch at a time, so that every scan that waits goes
/// ahead of the next batch, and tells the connected desks what came in. Lives in the windows' thread.
class MergeRun : public QObject
{
    Q_OBJECT

public:
    /// Of one errand, in which pieces are passed over that need no merging, and one batch is merged.
    static constexpr std::chrono::milliseconds kErrand{5};

    explicit MergeRun(ReplicaService& service, QObject* parent = nullptr);
    /// Ends as cancel() does.
    ~MergeRun() override;

    /// One after the other. Only while isRunning() is false.
    void start(const QStringList& paths);
    /// What is merged stays; the log is as consistent as after any merge, and the rest can be merged later.
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// Of all files together: how many are done with, and how far the present one is; `of` 0: not known.
    void progressed(int files, std::int64_t records, std::int64_t of);
    /// What came of each that was begun. Where the replica refuses to take more, the others were not.
    void finished(const std::vector<gatelog::MergedFile>& files);

private:
    struct Work;

    void begin();
    void step();
    void stepped(const Result<>& done);
    void endFile();
    void finish();

    ReplicaService& m_service;
    QStringList m_paths;
    std::shared_ptr<Work> m_work;
    std::vector<MergedFile> m_files;
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace gatelog
