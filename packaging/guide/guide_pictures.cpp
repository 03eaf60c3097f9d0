// SPDX-License-Identifier: Apache-2.0
#include "packaging/guide/guide_pictures.h"

#include "app/demo/demo_event.h"
#include "app/desk/desk.h"
#include "app/desk/desk_window.h"
#include "app/office/backups_page.h"
#include "app/office/backups_restore_dialog.h"
#include "app/office/conflicts_model.h"
#include "app/office/conflicts_page.h"
#include "app/office/merge_page.h"
#include "app/office/merge_panel.h"
#include "app/office/office_window.h"
#include "app/office/report_panel.h"
#include "packaging/guide/office_stage.h"

#include <chrono>
#include <span>

namespace gatelog {
namespace {

using namespace std::chrono_literals;

Result<> grab(QWidget& widget, const QString& folder, const QString& name)
{
    settle();
    const QString path = folder + u'/' + name + QStringLiteral(".png");
    if (!widget.grab().save(path))
        return failure(ErrorCode::WriteFailed, path);
    return {};
}

} // namespace

Result<> takeDeskPictures(const QString& folder, QSize size)
{
    PictureStage stage(test::Evening::doors() + 75min);
    Desk desk(*stage.service, stage.clock);
    DeskWindow window(desk, *stage.service);
    window.resize(size);
    window.show();
    if (const auto opened = stage.open(createDemoEvent); !opened)
        return opened;
    const auto tickets = demoTickets(std::chrono::floor<std::chrono::seconds>(stage.clock.now()));
    window.showCameraStatus(CameraStatus::Running);
    struct Shot
    {
        const char* name;
        int ticket; ///< of demoTickets(); -1: none
    };
    constexpr Shot kShots[] = {
        {"desk-ready", -1}, {"desk-admit", 0}, {"desk-attention", 2}, {"desk-deny", 4}};
    for (const Shot& shot : kShots) {
        bool isDecided = shot.ticket < 0;
        const auto connection =
            QObject::connect(&desk, &Desk::recorded, qApp, [&isDecided] { isDecided = true; });
        window.showFrame(cameraPicture(tickets[std::size_t(std::max(shot.ticket, 0))].code));
        if (shot.ticket >= 0)
            desk.scanCode(tickets[std::size_t(shot.ticket)].code);
        const bool came = waitFor([&isDecided] { return isDecided; });
        QObject::disconnect(connection);
        if (!came)
            return failure(ErrorCode::NotFound, QString::fromLatin1(shot.name));
        if (const auto saved = grab(window, folder, QString::fromLatin1(shot.name)); !saved)
            return saved;
        desk.acknowledge();
    }
    desk.search(QStringLiteral("ma"));
    return grab(window, folder, QStringLiteral("desk-search"));
}

namespace {

Result<> stageLateBundle(MergePage& page, const QString& folder)
{
    const auto bundle = writeLateBundle(folder, {});
    if (!bundle)
        return tl::unexpected(bundle.error());
    page.mergePanel().addFiles({*bundle});
    const auto isStaged = [&page] { return page.mergePanel().findChild<MergeFileCard*>()->staged(); };
    return waitFor([&isStaged] { return isStaged().has_value(); })
               ? Result<>()
               : failure(ErrorCode::NotFound, QStringLiteral("what the bundle holds"));
}

Result<> takeReport(MergePage& page, OfficeWindow& window, const QString& folder)
{
    page.showTab(MergePage::Tab::Report);
    if (!waitFor([&page] { return page.reportPanel().hasReport(); }))
        return failure(ErrorCode::NotFound, QStringLiteral("the report"));
    return grab(window, folder, QStringLiteral("office-report"));
}

Result<> takeRestore(BackupsPage& page, ReplicaService& service, const QString& folder)
{
    QString made;
    QObject::connect(&service, &ReplicaService::backedUp, &page,
                     [&made](const MadeBackup& backup) { made = backup.path; });
    page.backUpNow();
    if (!waitFor([&made] { return !made.isEmpty(); }))
        return failure(ErrorCode::NotFound, QStringLiteral("a backup"));
    page.restore(made);
    auto* dialog = page.findChild<BackupsRestoreDialog*>();
    const auto taken = grab(*dialog, folder, QStringLiteral("office-restore"));
    dialog->reject();
    return taken;
}

Result<> takeOverview(const QString& folder, QSize size)
{
    OfficeStage evening(OfficeStage::duringEvening());
    if (const auto opened = evening.openDuringEvening({}); !opened)
        return opened;
    evening.window().resize(size);
    const OfficePage& overview = *evening.window().pages().front();
    evening.go(overview);
    return grab(evening.window(), folder, OfficeStage::pictureName(overview));
}

} // namespace

Result<> takeOfficePictures(const QString& folder, QSize size)
{
    // What happens is looked at while guests come in, all else on Monday.
    auto taken = takeOverview(folder, size);
    if (!taken)
        return taken;
    OfficeStage monday(test::Evening::monday());
    if (const auto made = test::writeEvening(ReplicaFolder(monday.stage.folder()), test::Evening()); !made)
        return made;
    if (const auto opened = monday.open(); !opened)
        return opened;
    OfficeWindow& window = monday.window();
    window.resize(size);
    for (OfficePage* page : std::span(window.pages()).subspan(1)) {
        monday.go(*page);
        if (auto* backups = qobject_cast<BackupsPage*>(page); backups && taken)
            taken = takeRestore(*backups, *monday.stage.service, folder);
        if (auto* conflicts = qobject_cast<ConflictsPage*>(page))
            (void)waitFor([conflicts] { return conflicts->model().rowCount() > 0; });
        if (auto* merge = qobject_cast<MergePage*>(page); merge && taken)
            taken = stageLateBundle(*merge, monday.stage.path({}));
        if (taken)
            taken = grab(window, folder, OfficeStage::pictureName(*page));
        if (auto* merge = qobject_cast<MergePage*>(page); merge && taken)
            taken = takeReport(*merge, window, folder);
        if (!taken)
            break;
    }
    return taken;
}

} // namespace gatelog
