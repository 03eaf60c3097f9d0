// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_program.h"

#include "app/demo/demo_event.h"
#include "app/desk/desk_page.h"
#include "app/desk/first_run.h"
#include "app/desk/join_page.h"
#include "app/desk/kiosk.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/settings_dialog.h"
#include "app/desk/status_line.h"
#include "app/desk/sync_display.h"
#include "app/language/language.h"
#include "sync/session/control_message.h"

#include <QApplication>
#include <QFileDialog>

#include <algorithm>
#include <optional>
#include <utility>

namespace gatelog {
namespace {

/// What the other desks are told of this machine.
control::Condition conditionOf(const std::optional<PowerState>& power)
{
    using Power = control::Condition::Power;
    if (!power)
        return {};
    const int percent = std::clamp(power->percent, 0, int(control::Condition::kFullPercent));
    return {power->isDischarging ? Power::Battery : Power::Mains, std::uint8_t(percent)};
}

} // namespace

DeskProgram::DeskProgram(const Options& options, const Parts& parts, QObject* parent)
    : QObject(parent), m_options(options), m_parts(parts), m_joining(parts.desk.clock()),
      m_machine(parts.desk.clock()), m_screens(parts.window)
{
    m_parts.desk.setDirection(options.direction);
    connectPipeline();
    connectWindow();
    connectSync();
    connectJoining();
    connectMachine();
    connect(&m_parts.desk, &Desk::verdictChanged, &m_parts.sounds,
            [this](const VerdictDisplay& display) { m_parts.sounds.play(display.tone); });
}

void DeskProgram::connectPipeline()
{
    ScanPipeline& pipeline = m_parts.pipeline;
    pipeline.setIsKnown([this](const QString& text) { return m_parts.lookup.isKnown(text); });
    connect(&pipeline, &ScanPipeline::codeSeen, &m_parts.desk,
            [this](const DecodedCode& code) { m_parts.desk.scanCode(code.text); });
    connect(&pipeline, &ScanPipeline::frameShown, &m_parts.window, &DeskWindow::showFrame);
    connect(&pipeline, &ScanPipeline::statusChanged, &m_parts.window, &DeskWindow::showCameraStatus);
    connect(&pipeline, &ScanPipeline::outlineChanged, &m_parts.window, [this](const CodeOutline& outline) {
        m_parts.window.showOutline(outline.corners, outline.frameSize);
    });
    connect(&m_parts.desk, &Desk::codesForgotten, &pipeline, &ScanPipeline::forgetSeenCodes);
}

void DeskProgram::connectMachine()
{
    connect(&m_machine, &MachineWatch::powerChanged, this,
            [this] { m_parts.sync.setCondition(conditionOf(m_machine.power())); });
    // After a sleep a camera gives old pictures, or none. The sessions notice by themselves: what they expect
    // to hear within seconds does not come, and they connect anew.
    connect(&m_machine, &MachineWatch::woke, this, [this] {
        if (m_parts.desk.isOpen() || m_parts.window.firstRun().isJoinShown())
            openSource();
        m_parts.service.refreshStatus();
        m_machine.look();
    });
}

void DeskProgram::connectWindow()
{
    connect(&m_parts.desk, &Desk::opened, this, [this](const DeskState& state) {
        m_machine.setFolder(state.folder);
        m_parts.sync.setCondition(conditionOf(m_machine.power())); // no battery is no change
        if (m_options.kiosk || m_settings.kiosk)
            m_parts.window.kiosk().enter();
        m_parts.lookup.open(state.folder);
        m_parts.service.readRecent(RecentScansModel::kKept);
        openSource();
    });
    connect(&m_parts.desk, &Desk::stateChanged, this, [this] { m_parts.lookup.refresh(); });
    connect(&m_parts.desk, &Desk::placeChanged, this, [this] {
        if (!m_options.gate.isEmpty() || m_settings.gate == m_parts.desk.gateName())
            return;
        m_settings.gate = m_parts.desk.gateName();
        m_settings.save(m_folder);
    });
    DeskWindow& window = m_parts.window;
    connect(&window, &DeskWindow::demonstrationLeft, this, &DeskProgram::leaveDemonstration);
    connect(&window, &DeskWindow::settingsRequested, this, &DeskProgram::changeSettings);
    connect(&window, &DeskWindow::pagesRemade, this, &DeskProgram::connectPages);
    connectPages();
}

void DeskProgram::connectPages()
{
    FirstRun& first = m_parts.window.firstRun();
    connect(&first, &FirstRun::eventWanted, this, &DeskProgram::makeEvent);
    connect(&first, &FirstRun::demonstrationRequested, this, &DeskProgram::openDemonstration);
    connect(&first, &FirstRun::retryRequested, this, [this] { open(m_folder); });
    connect(&first, &FirstRun::folderRequested, this, &DeskProgram::chooseFolder);
    connect(&first, &FirstRun::joinOpened, this, [this] {
        m_joining.setFolder(m_folder);
        openSource();
    });
    connect(&first, &FirstRun::joinLeft, &m_parts.pipeline, &ScanPipeline::close);
    JoinPage& page = first.joinPage();
    connect(&page, &JoinPage::invitationGiven, &m_joining, &Joining::byInvitation);
    connect(&page, &JoinPage::codeWanted, &m_joining, &Joining::byCode);
    connect(&page, &JoinPage::codeConfirmed, &m_joining, &Joining::confirmCode);
    connect(&page, &JoinPage::cancelled, &m_joining, &Joining::cancel);
    connect(&m_joining, &Joining::progressed, &page, &JoinPage::showProgress);

    StatusLine& status = m_parts.window.page().status();
    connect(&m_parts.sounds, &Sounds::speakerChanged, &status, &StatusLine::setSpeaker);
    status.setSpeaker(m_parts.sounds.speaker());
    connect(&m_machine, &MachineWatch::powerChanged, &status, &StatusLine::setPower);
    connect(&m_machine, &MachineWatch::diskChanged, &status, &StatusLine::setDisk);
    m_machine.tell();
}

void DeskProgram::connectSync()
{
    DeskSync& sync = m_parts.sync;
    SyncDisplay& display = m_parts.window.sync();
    connect(&sync, &DeskSync::networkChanged, &display, &SyncDisplay::setNetwork);
    connect(&sync, &DeskSync::listening, &display, &SyncDisplay::setEndpoints);
    connect(&sync, &DeskSync::refused, &display, &SyncDisplay::setRefusal);
}

void DeskProgram::connectJoining()
{
    connect(&m_joining, &Joining::progressed, this, [this](const JoinProgress& progress) {
        if (progress.step == JoinProgress::Step::Failed)
            m_parts.pipeline.forgetSeenCodes(); // holding it up again tries again
    });
    connect(&m_joining, &Joining::joined, this, [this](const QString& folder, const PublicKey& authority) {
        m_parts.sync.learnAuthority(authority);
        open(folder);
    });
    connect(&m_parts.desk, &Desk::invitationScanned, this, [this](const QString& text) {
        if (FirstRun& first = m_parts.window.firstRun(); first.isJoinShown())
            first.joinPage().takeInvitation(text);
    });
}

void DeskProgram::start()
{
    m_parts.window.setDemonstration(m_options.demonstration ? HeaderBar::Demonstration::Whole
                                                            : HeaderBar::Demonstration::None);
    open(m_options.folder);
}

void DeskProgram::open(const QString& folder)
{
    m_folder = folder;
    m_parts.window.setFolder(folder);
    m_parts.lookup.close();
    apply(DeskSettings::load(folder));
    m_parts.desk.setPreferredGate(m_options.gate.isEmpty() ? m_settings.gate : m_options.gate);
    const bool makeEvent = m_options.demonstration && !ReplicaFolder(folder).hasReplica();
    m_parts.service.open(folder, makeEvent ? ReplicaService::Preparation(createDemoEvent) : nullptr);
}

void DeskProgram::makeEvent(const NewEvent& event)
{
    m_parts.service.open(m_folder, [event](const ReplicaFolder& folder, const Clock& clock) {
        return Replica::create(folder, event, clock);
    });
}

void DeskProgram::leaveDemonstration()
{
    if (m_realFolder.isEmpty())
        return;
    m_parts.pipeline.close();
    m_parts.window.setDemonstration(HeaderBar::Demonstration::None);
    m_parts.window.firstRun().showOpening();
    open(std::exchange(m_realFolder, {}));
}

void DeskProgram::openDemonstration()
{
    // Kept apart from the folder's own event, which is still to come; made anew only where there is none.
    m_realFolder = m_folder;
    const QString folder = demonstrationFolder(m_folder);
    m_parts.window.setDemonstration(HeaderBar::Demonstration::Visit);
    m_parts.window.setFolder(folder);
    m_folder = folder;
    apply(DeskSettings::load(folder));
    const bool makeEvent = !ReplicaFolder(folder).hasReplica();
    m_parts.service.open(folder, makeEvent ? ReplicaService::Preparation(createDemoEvent) : nullptr);
}

void DeskProgram::openSource()
{
    ScanPipeline& pipeline = m_parts.pipeline;
    pipeline.setSymbologies(m_settings.symbologies);
    if (!m_options.video.isEmpty())
        pipeline.openVideo(m_options.video, Playback::Loop);
    else if (!m_options.image.isEmpty())
        pipeline.openImage(m_options.image);
    else if (!m_options.standIn.isEmpty() && ScanPipeline::cameraNames().isEmpty())
        pipeline.openVideo(m_options.standIn, Playback::Loop);
    else
        pipeline.openCamera(m_options.camera.isEmpty() ? m_settings.camera : m_options.camera);
}

void DeskProgram::chooseFolder()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(&m_parts.window, tr("Folder of the event's data"), m_folder);
    if (!chosen.isEmpty())
        open(chosen);
}

void DeskProgram::changeSettings()
{
    SettingsDialog dialog(m_settings, ScanPipeline::cameraNames(), &m_parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const DeskSettings before = m_settings;
    apply(dialog.settings());
    m_settings.save(m_folder);
    if (m_settings.language != before.language)
        installLanguage(*QCoreApplication::instance(), m_settings.language);
    if (m_settings.kiosk && !before.kiosk && m_parts.desk.isOpen())
        m_parts.window.kiosk().enter();
    if (m_settings.camera != before.camera && m_parts.desk.isOpen())
        openSource();
}

void DeskProgram::apply(const DeskSettings& settings)
{
    m_settings = settings;
    m_parts.desk.setTimes(DisplayTimes::fromAdmit(settings.admitShown));
    m_parts.sounds.setEnabled(settings.sound);
    m_parts.window.supervision().setAsking(settings.asksSupervisor ? Supervision::Asking::WherePinsExist
                                                                   : Supervision::Asking::Never);
    m_parts.window.setMirrored(settings.mirrored);
    m_parts.pipeline.setSymbologies(settings.symbologies);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()),
               m_options.theme.value_or(settings.theme));
}

} // namespace gatelog
