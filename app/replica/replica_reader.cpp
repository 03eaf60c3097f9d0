// SPDX-License-Identifier: Apache-2.0
#include "app/replica/replica_reader.h"

#include <atomic>

namespace gatelog {

class ReplicaReader::Worker : public QObject
{
public:
    void open(const QString& folder, const Clock& clock)
    {
        m_replica.reset();
        if (Result<std::unique_ptr<Replica>> opened =
                Replica::open(ReplicaFolder(folder), Replica::Mode::ReadOnly, clock))
            m_replica = std::move(*opened);
    }
    void close() { m_replica.reset(); }
    void setStale() { m_isStale = true; }
    void setRun(quint64 run) { m_run = run; }
    void work(quint64 run, const Job& job)
    {
        if (!m_replica || run != m_run)
            return;
        if (m_isStale.exchange(false))
            m_replica->refresh();
        job(*m_replica);
    }

private:
    std::unique_ptr<Replica> m_replica;
    std::atomic<bool> m_isStale{false};
    std::atomic<quint64> m_run{0};
};

ReplicaReader::ReplicaReader(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ReplicaReader::~ReplicaReader()
{
    m_worker->setRun(0);
    m_thread.quit();
    m_thread.wait();
}

void ReplicaReader::open(const QString& folder)
{
    m_worker->setRun(++m_run);
    QMetaObject::invokeMethod(m_worker, [this, folder] { m_worker->open(folder, m_clock); });
}

void ReplicaReader::close()
{
    m_worker->setRun(++m_run);
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->close(); });
}

void ReplicaReader::setStale()
{
    m_worker->setStale();
}

void ReplicaReader::post(Job job)
{
    QMetaObject::invokeMethod(m_worker,
                              [this, run = m_run, job = std::move(job)] { m_worker->work(run, job); });
}

} // namespace gatelog
