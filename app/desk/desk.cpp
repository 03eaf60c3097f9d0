// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk.h"

#include "app/desk/sync_wording.h"
#include "core/ticket/code_text.h"

#include <algorithm>
#include <utility>

namespace gatelog {

Desk::Desk(ReplicaService& service, const Clock& clock, QObject* parent)
    : QObject(parent), m_service(service), m_clock(clock), m_backToIdle(this), m_wait(this),
      m_undoWindow(this)
{
    for (QTimer* timer : {&m_backToIdle, &m_wait, &m_undoWindow})
        timer->setSingleShot(true);
    m_wait.setInterval(kNoticeableWait);
    m_undoWindow.setInterval(Ledger::kUndoWindow);
    connect(&m_backToIdle, &QTimer::timeout, this, &Desk::acknowledge);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (!m_shown.isHeld)
            Q_EMIT waiting();
    });
    connect(&m_undoWindow, &QTimer::timeout, this, [this] { m_last.reset(); });

    connect(&service, &ReplicaService::opened, this, &Desk::onOpened);
    connect(&service, &ReplicaService::openFailed, this, [this] { m_open = false; });
    connect(&service, &ReplicaService::stateChanged, this, [this](const DeskState& state) {
        m_state = state;
        Q_EMIT stateChanged(state);
        choosePlace();
    });
    connect(&service, &ReplicaService::scanned, this, [this](const ScanResult& result, quint64 number) {
        answered(number);
        onScanned(result);
    });
    connect(&service, &ReplicaService::scanFailed, this, [this](const Error& error, quint64 number) {
        answered(number);
        onScanFailed(error);
    });
    connect(&service, &ReplicaService::undone, this, [this](const RecordRef& record) {
        const QString guest = m_last && m_last->scan.record == record ? m_last->guest() : QString();
        m_last.reset();
        m_undoWindow.stop();
        forgetWaiting();
        acknowledge();
        Q_EMIT codesForgotten();
        Q_EMIT undone(record, guest);
    });
    connect(&service, &ReplicaService::undoFailed, this, [this](const RecordRef& record, const Error& error) {
        if (m_undoing == record) // others ask the service, too
            Q_EMIT undoFailed(error);
    });
    connect(&service, &ReplicaService::searched, this,
            [this](const std::vector<TicketMatch>& matches, quint64 number) {
                if (number == m_searched)
                    Q_EMIT found(m_searchWords, matches);
            });
}

void Desk::onOpened(const DeskState& state)
{
    m_state = state;
    m_open = true;
    m_guessesGate = state.eventName.isEmpty();
    m_last.reset();
    forgetWaiting();
    setStaff({});
    Q_EMIT opened(state);
    choosePlace();
    acknowledge();
}

void Desk::choosePlace()
{
    if (m_state.gates.empty())
        return;
    // Gates arrive in any order: on a desk that has just joined, the first to come is no choice.
    const bool stands = !m_guessesGate && std::any_of(m_state.gates.begin(), m_state.gates.end(),
                                                      [this](const Gate& gate) { return gate.id == m_gate; });
    if (!stands || !m_preferredGate.isEmpty()) {
        const Gate* wanted = m_state.gateNamed(m_preferredGate);
        if (!m_preferredGate.isEmpty() && !wanted && !m_guessesGate)
            Q_EMIT gateMissing(m_preferredGate);
        m_gate = wanted ? wanted->id : stands ? m_gate : m_state.gates.front().id;
        if (!m_guessesGate)
            m_preferredGate.clear();
    }
    Q_EMIT placeChanged(m_gate, m_direction);
}

void Desk::setGate(GateId gate)
{
    m_guessesGate = false;
    m_gate = gate;
    Q_EMIT placeChanged(m_gate, m_direction);
}

void Desk::setDirection(Direction direction)
{
    m_direction = direction;
    Q_EMIT placeChanged(m_gate, m_direction);
}

void Desk::toggleDirection()
{
    setDirection(m_direction == Direction::Entry ? Direction::Exit : Direction::Entry);
}

QString Desk::gateName() const
{
    const auto found = std::find_if(m_state.gates.begin(), m_state.gates.end(),
                                    [this](const Gate& gate) { return gate.id == m_gate; });
    return found == m_state.gates.end() ? QString() : found->name;
}

void Desk::scanCode(const QString& text)
{
    if (text.trimmed().startsWith(QLatin1StringView("GATELOG:"), Qt::CaseInsensitive)) {
        if (m_open)
            showVerdict(&displayOfInvitation);
        Q_EMIT invitationScanned(text);
        return;
    }
    if (holdBack(text))
        return;
    ScanRequest request;
    request.text = text;
    send(std::move(request));
}

bool Desk::holdBack(const QString& text)
{
    const bool isSame = !text.isEmpty() && normalisedCode(text) == m_heldText;
    if (!m_shown.isHeld)
        return isSame && m_acknowledged && m_clock.now() - *m_acknowledged < kRepeatPause &&
               m_clock.now() >= *m_acknowledged;
    if (!isSame) { // said and heard anew with every further ticket
        m_shown.heldBack = true;
        Q_EMIT verdictChanged(shown());
    }
    return true;
}

void Desk::setStaff(StaffId staff)
{
    if (staff == m_staff)
        return;
    m_staff = staff;
    Q_EMIT staffChanged(staff);
}

void Desk::checkIn(TicketId ticket)
{
    if (holdBack({}))
        return;
    ScanRequest request;
    request.ticket = ticket;
    send(std::move(request));
}

void Desk::send(ScanRequest request)
{
    if (!m_open)
        return;
    m_guessesGate = false;
    request.gate = m_gate;
    request.direction = m_direction;
    request.staff = m_staff;
    m_service.scan(request, ++m_asked);
    m_wait.start();
}

void Desk::answered(quint64 number)
{
    if (number == m_asked)
        m_wait.stop();
}

void Desk::onScanned(const ScanResult& result)
{
    const RecentScan scan{result, false};
    showVerdict(
        [result, now = m_clock.now(), zone = QTimeZone(m_state.timeZone)] {
            return displayOf(result, {now, zone, QLocale()});
        },
        result.text);
    Q_EMIT recorded(scan);
    if (!result.record || result.decision.verdict == Verdict::Deny)
        return;
    m_last = scan;
    m_undoWindow.start();
    Q_EMIT undoOffered(scan, Ledger::kUndoWindow);
}

void Desk::noteSale(const RecentScan& sale)
{
    Q_EMIT recorded(sale);
    m_last = sale;
    m_undoWindow.start();
    Q_EMIT undoOffered(sale, Ledger::kUndoWindow);
}

void Desk::onScanFailed(const Error& error)
{
    const bool isOut = error.code == ErrorCode::NotPermitted && (m_state.isRevoked || !m_state.isEnrolled);
    showVerdict([error, isOut, isRevoked = m_state.isRevoked] {
        VerdictDisplay display = displayOf(error);
        if (isOut) {
            display.reason = isRevoked ? SyncWording::revoked() : SyncWording::notEnrolled();
            display.nextStep = tr("Send the guest to another desk.");
            display.remark.clear();
        }
        return display;
    });
    Q_EMIT codesForgotten(); // so that holding the code still tries again
}

VerdictDisplay Desk::shown() const
{
    VerdictDisplay display = m_words ? m_words() : VerdictDisplay();
    display.heldBack = m_shown.heldBack;
    return display;
}

void Desk::showVerdict(const VerdictWords& words, const QString& code)
{
    if (m_shown.isHeld) {
        // It was under way before the note came, and counts: it is shown once the note was seen.
        if (m_waiting.size() < kMaxWaitingVerdicts)
            m_waiting.emplace_back(words, code);
        return;
    }
    const VerdictDisplay display = words();
    m_backToIdle.stop();
    // One that asks for attention, and is not held, is as long to be read as a refusal.
    const bool isPassing = display.tone == Tone::Attention && !display.isHeld;
    if (const auto time = m_times.of(isPassing ? Tone::Deny : display.tone); time > time.zero())
        m_backToIdle.start(time);
    if (display.isHeld)
        m_heldText = code;
    m_shown = display;
    m_words = words;
    Q_EMIT verdictChanged(display);
}

void Desk::search(const QString& words)
{
    m_searchWords = words.trimmed();
    ++m_searched; // what is still under way is no longer wanted
    if (m_open && !m_searchWords.isEmpty())
        m_service.search(m_searchWords, m_searched);
}

void Desk::undoLast()
{
    if (!m_last || !m_last->scan.record)
        return;
    m_undoing = m_last->scan.record;
    m_service.undo(*m_last->scan.record, m_staff);
}

void Desk::acknowledge()
{
    m_backToIdle.stop();
    const VerdictDisplay seen = std::exchange(m_shown, {});
    m_words = {};
    if (seen.isHeld)
        m_acknowledged = m_clock.now();
    if (seen.heldBack)
        Q_EMIT codesForgotten(); // who waits need not take the ticket away and hold it up again
    if (m_waiting.empty()) {
        Q_EMIT verdictChanged(m_shown);
        return;
    }
    const auto [words, code] = m_waiting.front();
    m_waiting.pop_front();
    showVerdict(words, code);
}

void Desk::forgetWaiting()
{
    m_waiting.clear();
    m_heldText.clear();
}

} // namespace gatelog
