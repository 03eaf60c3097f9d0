// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demo_event.h"
#include "app/desk/desk_page.h"
#include "app/desk/desk_window.h"
#include "app/desk/verdict_panel.h"
#include "app/desk/wedge_filter.h"
#include "core/base/system_clock.h"
#include "core/store/staff.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <memory>

namespace gatelog::test {

/// The desk as main() builds it, without camera and network, and hands that scan, type and press keys. The
/// service lives in the test's own thread: the event loop is the queue all the same.
class DeskStory
{
public:
    static constexpr int kPatience = 20'000;

    DeskStory()
        : service(std::make_unique<ReplicaService>(clock)), desk(std::make_unique<Desk>(*service, clock)),
          window(std::make_unique<DeskWindow>(*desk, *service))
    {
        QApplication::setQuitOnLastWindowClosed(false);
        qApp->installEventFilter(&m_scanners);
        QObject::connect(&m_scanners, &WedgeFilter::scanned, desk.get(), &Desk::scanCode);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
    }
    ~DeskStory()
    {
        window.reset();
        desk.reset();
        service.reset();
    }

    QString folder() const { return m_folder.path() + QStringLiteral("/event"); }
    DeskPage& page() const { return window->page(); }
    const VerdictDisplay& verdict() const { return page().verdict().display(); }

    bool openDemonstration()
    {
        QSignalSpy opened(desk.get(), &Desk::opened);
        service->open(folder(), createDemoEvent);
        return opened.wait(kPatience);
    }
    bool reopen()
    {
        QSignalSpy opened(desk.get(), &Desk::opened);
        service->open(folder());
        return opened.wait(kPatience);
    }

    /// In the replica's thread, and waits until it is done and the desk knows.
    bool run(const ReplicaService::Errand& errand)
    {
        bool done = false;
        service->run([&done, errand](Replica& replica) {
            const Result<> result = errand(replica);
            done = result.has_value();
            return result;
        });
        if (!QTest::qWaitFor([&done] { return done; }, kPatience))
            return false;
        QSignalSpy told(service.get(), &ReplicaService::statusChanged);
        service->refreshStatus();
        return told.wait(kPatience);
    }

    bool addStaff(const QString& name, Role role, const QByteArray& pin)
    {
        return run([&](Replica& replica) -> Result<> {
            const auto member = changeStaff(replica, {name, role, pin});
            return member ? Result<>() : tl::unexpected(member.error());
        });
    }

    /// As a hand scanner types it: to whatever window has the focus.
    void scan(const QString& code)
    {
        QWindow* target =
            QGuiApplication::focusWindow() ? QGuiApplication::focusWindow() : window->windowHandle();
        m_time += 10'000;
        for (const QChar c : code)
            key(target, c.toUpper().unicode(), QString(c), m_time += 3);
        key(target, Qt::Key_Return, QStringLiteral("\r"), m_time += 3);
    }

    std::vector<Ticket> tickets() const
    {
        return demoTickets(std::chrono::floor<std::chrono::seconds>(clock.now()));
    }
    /// The `skip`th of those about which there is nothing special.
    Ticket plainTicket(int skip = 0) const
    {
        for (const Ticket& ticket : tickets()) {
            const bool isPlain = ticket.status == TicketStatus::Valid && ticket.paid &&
                                 ticket.note.isEmpty() && !ticket.validFrom && !ticket.validUntil;
            if (isPlain && skip-- == 0)
                return ticket;
        }
        return {};
    }

    const SystemClock clock;
    std::unique_ptr<ReplicaService> service;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<DeskWindow> window;

private:
    static void key(QWindow* target, int code, const QString& text, quint64 time)
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, code, Qt::NoModifier, text);
            event.setTimestamp(time);
            QCoreApplication::sendEvent(target, &event);
        }
    }

    QTemporaryDir m_folder;
    WedgeFilter m_scanners;
    quint64 m_time = 1'000;
};

} // namespace gatelog::test
