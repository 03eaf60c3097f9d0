// SPDX-License-Identifier: Apache-2.0
#include "app/office/backups_page.h"
#include "app/office/conflicts_model.h"
#include "app/office/conflicts_page.h"
#include "app/office/gates_page.h"
#include "app/office/merge_page.h"
#include "app/office/merge_panel.h"
#include "app/office/report_panel.h"
#include "app/office/tickets_import_dialog.h"
#include "app/office/tickets_model.h"
#include "app/office/tickets_page.h"
#include "packaging/guide/hostile_names.h"
#include "packaging/guide/office_stage.h"
#include "packaging/guide/walk_rooms.h"

#include <QFile>
#include <QLineEdit>

namespace gatelog {
namespace {

/// An evening small enough to be made in a moment, and large enough to fill the pages.
constexpr test::EveningPlan kPlan{300, 8, 4, 20260516};

class OfficeRoom
{
public:
    explicit OfficeRoom(Walk& walk, WallTime now = test::Evening::monday()) : m_walk(walk), m_room(now) {}

    bool open(const Result<>& made)
    {
        if (!made || !m_room.open()) {
            m_walk.miss(QStringLiteral("the office's event"));
            return false;
        }
        m_walk.show(window());
        return true;
    }
    const PictureStage& stage() const { return m_room.stage; }
    OfficeWindow& window() { return m_room.window(); }

    void visitAfterEvening()
    {
        for (OfficePage* page : window().pages()) {
            m_room.go(*page);
            fill(*page);
            m_walk.look(window(), OfficeStage::pictureName(*page));
            if (auto* tickets = qobject_cast<TicketsPage*>(page))
                visitImport(*tickets);
            if (auto* merge = qobject_cast<MergePage*>(page))
                visitMerge(*merge);
            else
                m_walk.openDialogs(*page, OfficeStage::pictureName(*page),
                                   [this, page] { m_room.go(*page); });
        }
    }

    /// The overview while guests come in.
    void visitDuringEvening()
    {
        if (!m_room.openDuringEvening(kPlan))
            return m_walk.miss(QStringLiteral("the evening"));
        m_walk.show(window());
        const OfficePage& overview = *window().pages().front();
        m_room.go(overview);
        settle();
        m_walk.look(window(), OfficeStage::pictureName(overview) + QStringLiteral("-evening"));
    }

    void visitEmpty()
    {
        for (OfficePage* page : window().pages()) {
            m_room.go(*page);
            settle();
            m_walk.look(window(), OfficeStage::pictureName(*page) + QStringLiteral("-empty"));
        }
        // The key has a passphrase here, which letting somebody in asks for.
        if (!m_walk.openDialog(QStringLiteral("office-passphrase"),
                               [this] { m_room.office.inviting().open(window()); }))
            m_walk.miss(QStringLiteral("the question for the passphrase"));
    }

private:
    /// Brings what the page shows.
    void fill(OfficePage& page)
    {
        bool came = true;
        if (auto* conflicts = qobject_cast<ConflictsPage*>(&page))
            came = waitFor([conflicts] { return conflicts->model().rowCount() > 0; });
        if (auto* tickets = qobject_cast<TicketsPage*>(&page)) {
            came = waitFor([tickets] { return tickets->model().rowCount() > 0; });
            tickets->showTicket(tickets->model().ids().at(3));
        }
        if (auto* gates = qobject_cast<GatesPage*>(&page))
            gates->findChild<QLineEdit*>(QStringLiteral("previewTicket"))->setText(QStringLiteral("ma"));
        if (auto* backups = qobject_cast<BackupsPage*>(&page)) {
            bool isMade = false;
            QObject::connect(m_room.stage.service, &ReplicaService::backedUp, &page,
                             [&isMade] { isMade = true; });
            backups->backUpNow();
            came = waitFor([&isMade] { return isMade; });
            QObject::disconnect(m_room.stage.service, &ReplicaService::backedUp, &page, nullptr);
        }
        if (auto* merge = qobject_cast<MergePage*>(&page))
            came = stageBundle(*merge);
        settle();
        if (!came)
            m_walk.miss(OfficeStage::pictureName(page));
    }

    bool stageBundle(MergePage& page)
    {
        page.showTab(MergePage::Tab::Report);
        const bool hasReport = waitFor([&page] { return page.reportPanel().hasReport(); });
        page.showTab(MergePage::Tab::Merge);
        const auto bundle = writeLateBundle(m_room.stage.path({}), kPlan);
        if (!bundle)
            return false;
        page.mergePanel().addFiles({*bundle});
        const auto* card = page.mergePanel().findChild<MergeFileCard*>();
        return hasReport && waitFor([card] { return card->staged().has_value(); });
    }

    void visitMerge(MergePage& page)
    {
        bool isMerged = false;
        QObject::connect(&page.mergePanel(), &MergePanel::merged, &page, [&isMerged] { isMerged = true; });
        page.mergePanel().merge();
        if (!waitFor([&isMerged] { return isMerged; }))
            m_walk.miss(QStringLiteral("what a merge brought"));
        settle();
        m_walk.look(window(), QStringLiteral("office-merge-done"));
    }

    void visitImport(TicketsPage& page)
    {
        const auto name = [this](const char* usual) {
            return m_walk.hasTypedNames() ? hostileName(QLatin1StringView(usual)) : QLatin1StringView(usual);
        };
        const QByteArray guest = name("Ana Kovac").replace(u'"', u'\'').toUtf8();
        stageImport(page, "Ticket;Gast;Art;Platz\nNEW1;" + guest + ";Regular;A1\nNEW2;Bea;Press;A2\n",
                    "office-import");
        stageImport(page, "code,name\nNEW1," + guest + "\nNEW1,Bea\nNEW3,too,many\n",
                    "office-import-rejects");
        stageImport(page, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\r", 13), "office-import-no-list");
    }
    void stageImport(TicketsPage& page, const QByteArray& bytes, const char* picture)
    {
        const QString path = m_room.stage.path(QStringLiteral("attendees.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return m_walk.miss(path);
        file.close();
        const bool came = m_walk.openDialog(QLatin1StringView(picture), [&page, path] {
            TicketsImportDialog& dialog = page.openImport();
            dialog.stage(path);
            (void)waitFor([&dialog] { return dialog.phase() != TicketsImportDialog::Phase::Reading; });
        });
        if (!came)
            m_walk.miss(QLatin1StringView(picture));
    }

    Walk& m_walk;
    OfficeStage m_room;
};

} // namespace

void walkOffice(Walk& walk)
{
    {
        OfficeRoom evening(walk);
        const ReplicaFolder folder(evening.stage().folder());
        Result<> made = test::writeEvening(folder, test::Evening(kPlan));
        if (made && walk.hasTypedNames())
            made = giveHostileNames(folder, evening.stage().clock);
        if (evening.open(made))
            evening.visitAfterEvening();
    }
    OfficeRoom(walk, OfficeStage::duringEvening()).visitDuringEvening();
    OfficeRoom before(walk);
    NewEvent event = test::Evening::event();
    event.passphrase = QByteArrayLiteral("correct horse");
    if (before.open(Replica::create(ReplicaFolder(before.stage().folder()), event, before.stage().clock)))
        before.visitEmpty();
}

} // namespace gatelog
