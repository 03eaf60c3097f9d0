// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace gatelog {

/// An open replica that is only read, in a thread of its own: tables, reports and charts of the windows come
/// from here, so that no scan waits for them. Lives in the windows' thread.
class ReplicaReader : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit ReplicaReader(const Clock& clock, QObject* parent = nullptr);
    ~ReplicaReader() override;

    /// What was asked for before, and not yet read, is dropped.
    void open(const QString& folder);
    void close();
    /// The replica's definitions (gates, devices, ...) changed: they are read anew before the next answer.
    void setStale();

    /// `reading(Replica&)` runs in the reader's thread, in the order of the requests, and its value is given
    /// to `then` in the windows' thread, unless `context` died or another replica was opened meanwhile. Where
    /// no replica is open, nothing happens.
    template <typename Reading, typename Then>
    void read(QObject* context, Reading reading, Then then)
    {
        post([this, context = QPointer<QObject>(context), run = m_run, reading = std::move(reading),
              then = std::move(then)](Replica& replica) {
            using Value = decltype(reading(replica));
            auto value = std::make_shared<Value>(reading(replica));
            QMetaObject::invokeMethod(this, [this, context, run, then, value] {
                if (context && run == m_run)
                    then(std::move(*value));
            });
        });
    }

private:
    class Worker;
    using Job = std::function<void(Replica&)>;
    void post(Job job);

    const Clock& m_clock;
    QThread m_thread;
    Worker* m_worker; ///< in m_thread
    quint64 m_run = 0;
};

} // namespace gatelog
