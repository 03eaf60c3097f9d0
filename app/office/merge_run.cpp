// SPDX-License-Identifier: Apache-2.0
#include "app/office/merge_run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace gatelog {

/// One file on its way in. Between two errands nobody touches it; in an errand the replica's thread alone.
struct MergeRun::Work
{
    explicit Work(const QString& path) : file(path) {}

    QFile file;
    std::optional<BundleMerge> merge;
    quint64 opening = 0;
    bool isDone = false;
    bool wasEnded = false;
    MergedFile result;

    void open(ReplicaService& service, Replica& replica)
    {
        opening = service.opening();
        if (!file.exists())
            result.bundle.error = Error{ErrorCode::NotFound, file.fileName()};
        else if (QFileInfo(file.fileName()).isDir() ||
                 !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            result.bundle.error = Error{ErrorCode::Unreadable, file.fileName()};
        else
            merge.emplace(replica, file);
        isDone = !merge;
    }
    Result<> step(ReplicaService& service)
    {
        QElapsedTimer since;
        since.start();
        const std::int64_t stored = merge->result().counts.stored;
        while (!isDone && since.elapsed() < kErrand.count() && merge->result().counts.stored == stored)
            isDone = merge->step(service.mergePace()) == BundleMerge::Progress::Done;
        result.bundle = merge->result();
        return {};
    }
    void end(ReplicaService& service, Replica& replica)
    {
        wasEnded = true;
        if (!merge)
            return;
        result.isWhole = isDone;
        result.lacksEarlier =
            isDone && !result.bundle.error && !reaches(replica.frontier(), result.bundle.header.since);
        if (result.bundle.counts.stored == 0)
            return;
        replica.makeDurable();
        service.tookIn(result.bundle.counts);
    }
};

MergeRun::MergeRun(ReplicaService& service, QObject* parent) : QObject(parent), m_service(service) {}

MergeRun::~MergeRun()
{
    if (m_work)
        m_service.run([work = m_work, service = &m_service](Replica& replica) -> Result<> {
            if (!work->wasEnded && service->opening() == work->opening)
                work->end(*service, replica);
            return {};
        });
}

void MergeRun::start(const QStringList& paths)
{
    GATELOG_CHECK(!m_isRunning);
    m_paths = paths;
    m_files.clear();
    m_isCancelled = false;
    m_isRunning = true;
    begin();
}

void MergeRun::cancel()
{
    m_isCancelled = true;
}

void MergeRun::begin()
{
    if (m_paths.isEmpty() || m_isCancelled) {
        finish();
        return;
    }
    m_work = std::make_shared<Work>(m_paths.takeFirst());
    m_work->result.path = m_work->file.fileName();
    step();
}

void MergeRun::step()
{
    const auto errand = [work = m_work, service = &m_service](Replica& replica) -> Result<> {
        if (!work->merge && !work->isDone)
            work->open(*service, replica);
        // Another event was opened, or a backup restored: what the merge holds on to is gone.
        if (service->opening() != work->opening)
            return failure(ErrorCode::NotFound, work->file.fileName());
        return work->isDone ? Result<>() : work->step(*service);
    };
    m_service.run(errand, this, [this](const Result<>& done) { stepped(done); });
}

void MergeRun::stepped(const Result<>& done)
{
    MergedBundle& bundle = m_work->result.bundle;
    if (!done) {
        bundle.error = done.error();
        m_work->wasEnded = true;
        m_files.push_back(m_work->result);
        finish();
        return;
    }
    Q_EMIT progressed(int(m_files.size()), bundle.records, std::int64_t(bundle.header.records));
    if (m_work->isDone || m_isCancelled)
        endFile();
    else
        step();
}

void MergeRun::endFile()
{
    const auto errand = [work = m_work, service = &m_service](Replica& replica) -> Result<> {
        if (service->opening() == work->opening)
            work->end(*service, replica);
        return {};
    };
    m_service.run(errand, this, [this](const Result<>&) {
        const std::optional<Error>& error = m_work->result.bundle.error;
        const bool isRefused =
            error && (error->code == ErrorCode::DiskFull || error->code == ErrorCode::ReadOnly ||
                      error->code == ErrorCode::WriteFailed);
        m_files.push_back(m_work->result);
        if (isRefused)
            finish();
        else
            begin();
    });
}

void MergeRun::finish()
{
    m_work.reset();
    m_isRunning = false;
    Q_EMIT finished(m_files);
}

} // namespace gatelog
