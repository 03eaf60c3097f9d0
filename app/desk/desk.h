// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"
#include "app/replica/replica_service.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace gatelog {

/// What one desk does, without a window: stands at a gate, turns codes into scans, keeps the verdict up for
/// its time, and can take the last admission back. Lives in the windows' thread; the replica is the
/// service's.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// A scan that takes longer is announced instead of leaving the operator in doubt.
    static constexpr std::chrono::milliseconds kNoticeableWait{250};
    /// Verdicts of scans that were under way when a note began to hold the screen wait their turn.
    static constexpr std::size_t kMaxWaitingVerdicts = 16;
    /// After its note was acknowledged, a ticket that is still in the picture is not scanned anew for so
    /// long.
    static constexpr std::chrono::milliseconds kRepeatPause{4000};

    /// Both must outlive it.
    Desk(ReplicaService& service, const Clock& clock, QObject* parent = nullptr);

    void setTimes(const DisplayTimes& times) { m_times = times; }
    /// The gate to stand at once the event is open; ignored where there is none of that name.
    void setPreferredGate(const QString& name) { m_preferredGate = name; }

    void setGate(GateId gate);
    void setDirection(Direction direction);
    void toggleDirection();
    GateId gate() const { return m_gate; }
    QString gateName() const;
    Direction direction() const { return m_direction; }
    const DeskState& state() const { return m_state; }
    bool isOpen() const { return m_open; }
    const Clock& clock() const { return m_clock; }

    /// A code from the camera, a hand scanner or the keyboard.
    void scanCode(const QString& text);
    /// A ticket found by search.
    void checkIn(TicketId ticket);
    void search(const QString& words);
    void undoLast();
    /// A ticket was sold here: stands among the last scans, and can be undone as an admission can.
    void noteSale(const RecentScan& sale);
    /// Back to idle at once, or to the verdict that waits behind a note.
    void acknowledge();
    /// Whether a note holds the screen: until acknowledge() no scan is looked at.
    bool isHeld() const { return m_shown.isHeld; }
    /// What is shown now, and waits to be taken back: for a window that is made later, and anew in the words
    /// of another language.
    VerdictDisplay shown() const;
    const std::optional<RecentScan>& undoable() const { return m_last; }
    std::chrono::milliseconds undoTimeLeft() const { return m_undoWindow.remainingTimeAsDuration(); }
    /// Who is on duty, for records to name; 0: nobody.
    void setStaff(StaffId staff);
    StaffId staff() const { return m_staff; }

Q_SIGNALS:
    void opened(const gatelog::DeskState& state);
    void stateChanged(const gatelog::DeskState& state);
    void placeChanged(gatelog::GateId gate, gatelog::Direction direction);
    void staffChanged(gatelog::StaffId staff);
    /// The wanted gate is not one of this event's.
    void gateMissing(const QString& name);
    void verdictChanged(const gatelog::VerdictDisplay& display);
    void waiting();
    void recorded(const gatelog::RecentScan& scan);
    void undoOffered(const gatelog::RecentScan& scan, std::chrono::milliseconds window);
    void undone(const gatelog::RecordRef& record, const QString& guest);
    void undoFailed(const gatelog::Error& error);
    void found(const QString& words, const std::vector<gatelog::TicketMatch>& matches);
    /// Something beginning as an invitation does was scanned, with or without an event.
    void invitationScanned(const QString& text);
    /// The code still held up may be scanned again.
    void codesForgotten();

private:
    void onOpened(const DeskState& state);
    void onScanned(const ScanResult& result);
    void onScanFailed(const Error& error);
    void choosePlace();
    void send(ScanRequest request);
    void answered(quint64 number);
    /// What a verdict shows, in the language of the moment.
    using VerdictWords = std::function<VerdictDisplay()>;
    void showVerdict(const VerdictWords& words, const QString& code = {});
    bool holdBack(const QString& text);
    void forgetWaiting();

    ReplicaService& m_service;
    const Clock& m_clock;
    DisplayTimes m_times;
    DeskState m_state;
    bool m_open = false;
    QString m_preferredGate;
    bool m_guessesGate = false; ///< the log is still arriving, and nobody chose
    GateId m_gate;
    Direction m_direction = Direction::Entry;
    StaffId m_staff;
    VerdictDisplay m_shown;
    VerdictWords m_words; ///< of m_shown; none while the desk is idle
    QString m_heldText;   ///< the code whose note holds the screen, or did last
    std::optional<WallTime> m_acknowledged;
    std::deque<std::pair<VerdictWords, QString>> m_waiting; ///< behind a note, with their codes
    quint64 m_asked = 0;                                    ///< number of the last scan sent
    quint64 m_searched = 0;                                 ///< number of the last search sent
    QString m_searchWords;
    std::optional<RecentScan> m_last; ///< the last admission or sale, while it can be undone
    std::optional<RecordRef> m_undoing;
    QTimer m_backToIdle;
    QTimer m_wait;
    QTimer m_undoWindow;
};

} // namespace gatelog
