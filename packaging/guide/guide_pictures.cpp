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
#include "app/office/merge_work.h"
#include "app/office/office_program.h"
#include "app/office/report_panel.h"
#include "app/print/ticket_qr.h"
#include "core/store/merge_batches.h"
#include "tests/support/evening.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QThread>
#include <QVideoFrame>

#include <chrono>
#include <cstring>

namespace gatelog {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kPatience = 30s;

/// Lets the windows work until it is so; false when it never is.
template <typename Condition>
bool waitFor(Condition condition)
{
    const QDeadlineTimer deadline(kPatience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    }
    return true;
}

/// What moves comes to rest, and what is read arrives.
void settle(std::chrono::milliseconds length = 700ms)
{
    const QDeadlineTimer deadline(length);
    (void)waitFor([&deadline] { return deadline.hasExpired(); });
}

Result<> grab(QWidget& widget, const QString& folder, const QString& name)
{
    settle();
    const QString path = folder + u'/' + name + QStringLiteral(".png");
    if (!widget.grab().save(path))
        return failure(ErrorCode::WriteFailed, path);
    return {};
}

/// A replica in its thread, as the programs have it.
class Stage
{
public:
    explicit Stage(WallTime now) : clock(now), service(new ReplicaService(clock))
    {
        service->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, service, &QObject::deleteLater);
        m_thread.start();
    }
    ~Stage()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Stage)
    Result<> open(ReplicaService::Preparation prepare = {})
    {
        bool isOpen = false;
        const auto connection =
            QObject::connect(service, &ReplicaService::opened, qApp, [&] { isOpen = true; });
        service->open(folder(), std::move(prepare));
        const bool came = waitFor([&isOpen] { return isOpen; });
        QObject::disconnect(connection);
        return came ? Result<>() : failure(ErrorCode::NotFound, QStringLiteral("the event"));
    }
    QString folder() const { return m_folder.path(); }

    const test::FixedClock clock;
    ReplicaService* service;

private:
    QTemporaryDir m_folder;
    QThread m_thread;
};

/// What the camera sees: a ticket on paper, held up.
QVideoFrame cameraPicture(const QString& code)
{
    QImage image(960, 540, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient evening(0, 0, 0, image.height());
    evening.setColorAt(0, QColor(0x2b, 0x2f, 0x4a));
    evening.setColorAt(1, QColor(0x5b, 0x4a, 0x52));
    painter.fillRect(image.rect(), evening);
    painter.translate(480, 280);
    painter.rotate(-4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf6, 0xf4, 0xee));
    painter.drawRoundedRect(QRectF(-170, -210, 340, 420), 8, 8);
    if (const auto qr = TicketQr::of(code))
        qr->paint(painter, QRectF(-120, -150, 240, 240));
    painter.end();
    QVideoFrame frame(QVideoFrameFormat(image.size(), QVideoFrameFormat::Format_BGRX8888));
    if (frame.map(QVideoFrame::WriteOnly)) {
        for (int y = 0; y < image.height(); ++y)
            std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), image.constScanLine(y),
                        std::size_t(image.width()) * 4);
        frame.unmap();
    }
    return frame;
}

} // namespace

Result<> takeDeskPictures(const QString& folder, QSize size)
{
    Stage stage(test::Evening::doors() + 75min);
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

/// "office-conflicts" of gatelog::ConflictsPage.
QString pictureName(const OfficePage& page)
{
    QString name = QString::fromLatin1(page.metaObject()->className()).section(QStringLiteral("::"), -1);
    name.chop(qstrlen("Page"));
    return QStringLiteral("office-") + name.toLower();
}

/// The bundle that the office lacks: of the laptop whose last records never came.
Result<QString> writeLateBundle(const QString& folder)
{
    constexpr char kGarden2 = 'j'; // as evening.cpp numbers the desks' keys
    const ReplicaFolder laptop(folder + QStringLiteral("/garden"));
    const test::FixedClock clock(test::Evening::monday());
    test::EveningPlan whole;
    whole.recordsHeldBack = 0;
    const test::Evening evening(whole);
    const EventId event = evening.records().front()->event();
    if (const auto made = Replica::createEmpty(laptop, event, SigningKey::fromSeed(QByteArray(32, kGarden2)));
        !made)
        return tl::unexpected(made.error());
    const auto replica = Replica::open(laptop, Replica::Mode::ReadWrite, clock);
    if (!replica)
        return tl::unexpected(replica.error());
    for (const auto batch : mergeBatches(evening.records()))
        if (const auto merged = (*replica)->merge(batch); !merged)
            return tl::unexpected(merged.error());
    const auto written = writeBundle(**replica, folder + QStringLiteral("/garden-2.bundle"));
    if (!written)
        return tl::unexpected(written.error());
    return written->path;
}

Result<> stageLateBundle(MergePage& page, const QString& folder)
{
    const auto bundle = writeLateBundle(folder);
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

} // namespace

Result<> takeOfficePictures(const QString& folder, QSize size)
{
    Stage stage(test::Evening::monday());
    if (const auto made = test::writeEvening(ReplicaFolder(stage.folder()), test::Evening()); !made)
        return made;
    SyncSettings alone;
    alone.discovery = false;
    alone.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
    DeskSync sync(*stage.service, stage.clock, alone);
    OfficeProgram office(*stage.service, sync, stage.clock);
    if (const auto opened = stage.open(); !opened)
        return opened;
    office.show();
    OfficeWindow& window = *office.window();
    window.resize(size);
    Result<> taken;
    for (OfficePage* page : window.pages()) {
        const QByteArray className = page->metaObject()->className();
        window.showPage(className.mid(className.lastIndexOf(':') + 1));
        if (auto* backups = qobject_cast<BackupsPage*>(page); backups && taken)
            taken = takeRestore(*backups, *stage.service, folder);
        if (auto* conflicts = qobject_cast<ConflictsPage*>(page))
            (void)waitFor([conflicts] { return conflicts->model().rowCount() > 0; });
        if (auto* merge = qobject_cast<MergePage*>(page); merge && taken)
            taken = stageLateBundle(*merge, stage.folder());
        if (taken)
            taken = grab(window, folder, pictureName(*page));
        if (auto* merge = qobject_cast<MergePage*>(page); merge && taken)
            taken = takeReport(*merge, window, folder);
        if (!taken)
            break;
    }
    sync.stop();
    return taken;
}

} // namespace gatelog
