// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/bundle/bundle_export.h"
#include "tests/support/evening.h"
#include "tests/support/office_story.h"

#include <QFile>

namespace gatelog::test {

/// The office on Monday: an evening's event, with or without what the desks wrote, open in the office's
/// window.
class OfficeEvening : protected OfficeStory
{
protected:
    static EveningPlan smallPlan() { return {200, 6, 3, 20260516}; }

    /// With everything merged.
    void openEvening(const Evening& evening = Evening(smallPlan()))
    {
        QVERIFY(writeEvening(ReplicaFolder(path("evening")), evening));
        m_truth = evening.truth();
        openFolder(path("evening"));
    }
    /// As it was before the first bundle came.
    void openEmptyEvening()
    {
        const FixedClock clock(Evening::doors() - std::chrono::hours(48));
        QVERIFY(Replica::create(ReplicaFolder(path("office")), Evening::event(), clock));
        openFolder(path("office"));
    }
    void openFolder(const QString& folder)
    {
        Answers opened(m_service, &ReplicaService::opened);
        m_service->open(folder);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
        m_state = opened.at(0);
    }
    /// Another laptop's bundle, with the whole evening.
    QString writeEveningBundle(const Evening& evening, const char* name = "evening.bundle")
    {
        const ReplicaFolder other(path("other"));
        GATELOG_CHECK(writeEvening(other, evening).has_value());
        const FixedClock clock(Evening::monday());
        const auto replica = Replica::open(other, Replica::Mode::ReadWrite, clock);
        GATELOG_CHECK(replica.has_value());
        QFile file(path(name));
        GATELOG_CHECK(file.open(QIODevice::WriteOnly));
        GATELOG_CHECK(exportBundle(**replica, {}, file).has_value());
        return file.fileName();
    }
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    /// Of the open replica, read in its own thread.
    template <typename Reading>
    auto readNow(Reading reading)
    {
        decltype(reading(std::declval<Replica&>())) value{};
        write([&value, &reading](Replica& replica) -> Result<> {
            value = reading(replica);
            return {};
        });
        return value;
    }

    EveningTruth m_truth;
};

} // namespace gatelog::test
