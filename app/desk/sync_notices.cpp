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

void append(std::deque<QString>& waiting, const QString& text)
{
    waiting.push_back(text);
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
    const Viewpoint point{m_clock.now(), QTimeZone(m_view.desk.timeZone), QLocale()};
    for (const AnnouncementEntry& entry : announcements) {
        const bool isForUs = entry.gate == GateId() || entry.gate == m_gate;
        if (isForUs)
            append(m_announcements, SyncWording::announcement(entry, gateName(entry.gate), point));
    }
    tellWaiting();
}

void SyncNotices::addConflicts(const std::vector<ConflictCase>& conflicts)
{
    const Viewpoint point{m_clock.now(), QTimeZone(m_view.desk.timeZone), QLocale()};
    const PublicKey& own = m_view.desk.device;
    for (const ConflictCase& conflict : conflicts) {
        const bool isOurs = conflict.first.device == own || conflict.second.device == own;
        append(isOurs ? m_ownConflicts : m_conflicts, SyncWording::conflict(conflict, own, point));
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
    const QString out = standing == Standing::Revoked       ? SyncWording::revoked()
                        : standing == Standing::NotEnrolled ? SyncWording::notEnrolled()
                                                            : QString();
    m_bar.setNotice(Subject::Revoked, out, Closing::Itself, Weight::Stop);

    const auto stop = m_view.desk.stopped.find(m_gate);
    m_bar.setNotice(Subject::Stop,
                    stop == m_view.desk.stopped.end()
                        ? QString()
                        : SyncWording::entryStopped(gateName(m_gate), stop->second),
                    Closing::Itself, Weight::Stop);

    const auto offset = m_view.network.clockOffset.value_or(std::chrono::milliseconds(0));
    const bool differs = std::chrono::abs(offset) > kTolerableOffset;
    m_isOffsetSeen = m_isOffsetSeen && differs;
    m_bar.setNotice(Subject::Offset,
                    differs && !m_isOffsetSeen ? SyncWording::clockDiffers(offset) : QString());
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
    m_bar.setNotice(Subject::Peers,
                    m_isPatienceOver && !m_isDismissed ? SyncWording::nobodyFound(m_view, m_hadPeers)
                                                       : QString(),
                    Closing::ByHand, Weight::Calm);
}

void SyncNotices::tellWaiting()
{
    const auto tellFirst = [this](Subject subject, const std::deque<QString>& waiting, Weight weight) {
        QString text = waiting.empty() ? QString() : waiting.front();
        if (waiting.size() > 1)
            text += u' ' + tr("(%n more)", nullptr, int(waiting.size()) - 1);
        m_bar.setNotice(subject, text, Closing::ByHand, weight);
    };
    tellFirst(Subject::OwnConflict, m_ownConflicts, Weight::Stop);
    tellFirst(Subject::Conflict, m_conflicts, Weight::Warning);
    tellFirst(Subject::Announcement, m_announcements, Weight::Warning);
}

} // namespace gatelog
