// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demo_event.h"
#include "app/replica/replica_service.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <tuple>
#include <vector>

namespace gatelog::test {

/// Stands still until a test moves it. Read by the replica's thread.
class TestClock : public Clock
{
public:
    WallTime now() const override { return WallTime(std::chrono::milliseconds(m_ms.load())); }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<std::int64_t> m_ms{1'790'000'000'000};
};

/// The answers of one kind, taken over in the test's thread: QSignalSpy would write them in the replica's.
template <class... Values>
class Answers
{
public:
    Answers(ReplicaService* service, void (ReplicaService::*signal)(Values...))
    {
        QObject::connect(service, signal, &m_context,
                         [this](Values... values) { m_got.emplace_back(values...); });
    }
    int count() const { return int(m_got.size()); }
    /// The `I`th value of the answer with this number.
    template <std::size_t I = 0>
    const auto& at(int number) const
    {
        return std::get<I>(m_got.at(std::size_t(number)));
    }
    template <std::size_t I = 0>
    const auto& last() const
    {
        return at<I>(count() - 1);
    }

private:
    QObject m_context;
    std::vector<std::tuple<std::decay_t<Values>...>> m_got;
};

inline constexpr ReplicaService::Timing kFast{
    std::chrono::milliseconds(20), std::chrono::milliseconds(20), std::chrono::milliseconds(5000), {}};

/// A service in its thread, and the demonstration event for it.
class ServiceStory
{
protected:
    void start(const ReplicaService::Timing& timing)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<TestClock>();
        m_thread = std::make_unique<QThread>();
        m_service = new ReplicaService(*m_clock, timing);
        m_service->moveToThread(m_thread.get());
        QObject::connect(m_thread.get(), &QThread::finished, m_service, &QObject::deleteLater);
    }
    void end()
    {
        if (!m_thread->isRunning() && !m_thread->isFinished())
            m_thread->start();
        m_thread->quit();
        m_thread->wait();
        m_thread.reset();
    }
    void openDemo()
    {
        Answers opened(m_service, &ReplicaService::opened);
        m_thread->start();
        m_service->open(m_folder->path(), createDemoEvent);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
        m_state = opened.at(0);
    }
    ScanRequest requestFor(const QString& text) const
    {
        ScanRequest request;
        request.text = text;
        request.gate = m_state.gates.front().id;
        return request;
    }
    QString validCode(int skip = 0) const
    {
        for (const Ticket& ticket : demoTickets(std::chrono::floor<std::chrono::seconds>(m_clock->now()))) {
            const bool plain = ticket.status == TicketStatus::Valid && ticket.paid && ticket.note.isEmpty() &&
                               !ticket.validFrom && !ticket.validUntil;
            if (plain && skip-- == 0)
                return ticket.code;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<QThread> m_thread;
    ReplicaService* m_service = nullptr;
    DeskState m_state;
};

} // namespace gatelog::test
