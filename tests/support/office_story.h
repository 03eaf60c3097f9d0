// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_program.h"
#include "tests/support/service_story.h"

#include <memory>
#include <utility>

namespace gatelog::test {

/// An administrator's laptop: the demonstration event open in its thread, without a network, and the office
/// over it. For init() and cleanup() of a test of windows.
class OfficeStory : protected ServiceStory
{
protected:
    void startOffice()
    {
        start(kFast);
        SyncSettings alone;
        alone.discovery = false;
        alone.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
        m_sync = std::make_unique<DeskSync>(*m_service, *m_clock, alone);
        m_office = std::make_unique<OfficeProgram>(*m_service, *m_sync, *m_clock);
        openDemo();
        m_office->show();
        QVERIFY(QTest::qWaitForWindowActive(m_office->window())); // or its shortcuts are nobody's
    }
    void endOffice()
    {
        m_office.reset();
        m_sync->stop();
        end();
        m_sync.reset();
    }
    template <typename Page>
    Page& page()
    {
        const QByteArray name = Page::staticMetaObject.className();
        m_office->window()->showPage(name.mid(name.lastIndexOf(':') + 1));
        auto* shown = qobject_cast<Page*>(m_office->window()->currentPage());
        GATELOG_CHECK(shown);
        return *shown;
    }
    /// Runs it in the replica's thread and waits for what comes of it.
    template <typename Errand>
    void write(Errand errand)
    {
        QObject context;
        bool isDone = false;
        m_service->run(std::move(errand), &context, [&isDone](const Result<>& done) {
            QVERIFY(done);
            isDone = true;
        });
        QTRY_VERIFY(isDone);
    }

    std::unique_ptr<DeskSync> m_sync;
    std::unique_ptr<OfficeProgram> m_office;
};

} // namespace gatelog::test
