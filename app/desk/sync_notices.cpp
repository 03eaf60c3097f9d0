// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sync_notices.h"

#include "app/desk/notice_bar.h"
#include "app/desk/sync_wording.h"

#include <algorithm>

namespace gatelog {
namespace {

using Subject = NoticeBar::Subject;
using Closing = NoticeBar::Closing;
using Weight = NoticeBar::Weight;

void append(std::deque<Words>& waiting, const Words& words)
{
    waiting.push_back(words);
    if (waiting.size() > SyncNotices::kMaxWaiting)
        waiting.pop_front();
}

} // namespace

SyncNotices::SyncNotices(NoticeBar& bar, const Clock& clock, QObject* parent)
    : QObject(parent), m_bar(bar), m_clock(clock), m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isPatienceOver = true;
        tell();
    });
    connect(&m_bar, &NoticeBar::closed, this, [this](Subject subject) {
        if (subject == Subject::Peers)
            m_isDismissed = true;
        if (subject == Subject::Offset)
            m_isOffsetSeen = true;
        for (auto [of, waiting] :
             {std::pair{Subject::Announcement, &m_announcements},
              std::pair{Subject::OwnConflict, &m_ownConflicts}, std::pair{Subject::Conflict, &m_conflicts}})
            if (of == subject && !waiting->empty())
                waiting->pop_front();
        tell();
    });
}

void SyncNotices::clear()
{
    m_patience.stop();
    m_isPatienceOver = m_hadPeers = m_isDismissed = m_isOffsetSeen = false;
    for (auto* waiting : {&m_announcements, &m_ownConflicts, &m_conflicts})
        waiting->clear();
    m_view = {};
    for (const Subject subject : {Subject::Revoked, Subject::Stop, Subject::Peers, Subject::Offset})
        m_bar.setNotice(subject, {});
    tellWaiting();
}

void SyncNotices::setView(const PeersView& view)
{
    m_view = view;
    tell();
}

void SyncNotices::setGate(GateId gate)
{
    m_gate = gate;
    tell();
}

void SyncNotices::addAnnouncements(const std::vector<AnnouncementEntry>& announcements)
{
    const WallTime now = m_clock.now();
    const QTimeZone zone(m_view.desk.timeZone);
    for (const AnnouncementEntry& entry : announcements) {
        const bool isForUs = entry.gate == GateId() || entry.gate == m_gate;
        if (isForUs)
            append(m_announcements, [entry, gate = gateName(entry.gate), now, zone] {
                return SyncWording::announcement(entry, gate, {now, zone, QLocale()});
            });
    }
    tellWaiting();
}

void SyncNotices::addConflicts(const std::vector<ConflictCase>& conflicts)
{
    const WallTime now = m_clock.now();
    const QTimeZone zone(m_view.desk.timeZone);
    const PublicKey own = m_view.desk.device;
    for (const ConflictCase& conflict : conflicts) {
        const bool isOurs = conflict.first.device == own || conflict.second.device == own;
        append(isOurs ? m_ownConflicts : m_conflicts, [conflict, own, now, zone] {
            return SyncWording::conflict(conflict, own, {now, zone, QLocale()});
        });
    }
    tellWaiting();
}

QString SyncNotices::gateName(GateId gate) const
{
    const auto found = std::find_if(m_view.desk.gates.begin(), m_view.desk.gates.end(),
                                    [gate](const Gate& g) { return g.id == gate; });
    return found == m_view.desk.gates.end() ? QString() : found->name;
}

void SyncNotices::tell()
{
    const Standing standing = standingOf(m_view).standing;
    const Words out = standing == Standing::Revoked       ? &SyncWording::revoked
                      : standing == Standing::NotEnrolled ? &SyncWording::notEnrolled
                                                          : Words();
    m_bar.setNotice(Subject::Revoked, out, Closing::Itself, Weight::Stop);

    const auto stop = m_view.desk.stopped.find(m_gate);
    Words stopped;
    if (stop != m_view.desk.stopped.end())
        stopped = [gate = gateName(m_gate), text = stop->second] {
            return SyncWording::entryStopped(gate, text);
        };
    m_bar.setNotice(Subject::Stop, stopped, Closing::Itself, Weight::Stop);

    const auto offset = m_view.network.clockOffset.value_or(std::chrono::milliseconds(0));
    const bool differs = std::chrono::abs(offset) > kTolerableOffset;
    m_isOffsetSeen = m_isOffsetSeen && differs;
    m_bar.setNotice(Subject::Offset, [said = differs && !m_isOffsetSeen, offset] {
        return said ? SyncWording::clockDiffers(offset) : QString();
    });
    tellPeers();
    tellWaiting();
}

void SyncNotices::tellPeers()
{
    const PeersStanding standing = standingOf(m_view);
    if (standing.standing != Standing::Alone) {
        m_patience.stop();
        m_isPatienceOver = m_isDismissed = false;
        m_hadPeers = m_hadPeers || standing.connected > 1;
    } else if (!m_isPatienceOver && !m_patience.isActive()) {
        m_patience.start();
    }
    Words nobody;
    if (m_isPatienceOver && !m_isDismissed)
        nobody = [view = m_view, hadPeers = m_hadPeers] { return SyncWording::nobodyFound(view, hadPeers); };
    m_bar.setNotice(Subject::Peers, nobody, Closing::ByHand, Weight::Calm);
}

void SyncNotices::tellWaiting()
{
    const auto tellFirst = [this](Subject subject, const std::deque<Words>& waiting, Weight weight) {
        Words first;
        if (!waiting.empty())
            first = [words = waiting.front(), more = int(waiting.size()) - 1] {
                return more == 0 ? words() : words() + u' ' + tr("(%n more)", nullptr, more);
            };
        m_bar.setNotice(subject, first, Closing::ByHand, weight);
    };
    tellFirst(Subject::OwnConflict, m_ownConflicts, Weight::Stop);
    tellFirst(Subject::Conflict, m_conflicts, Weight::Warning);
    tellFirst(Subject::Announcement, m_announcements, Weight::Warning);
}

} // namespace gatelog
