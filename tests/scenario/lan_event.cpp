// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/lan_event.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace gatelog::test {

using std::chrono::seconds;

LanEvent::LanEvent(const TestNetwork& network, int desks, const Story& story)
    : m_network(network), m_desks(desks), m_story(story), m_running(std::size_t(desks) + 1)
{
}

LanEvent::LanEvent(const TestNetwork& network, int desks) : LanEvent(network, desks, Story{}) {}

QString LanEvent::make()
{
    const CtlAnswer made = ctl(
        1, str("init"),
        {str("--name"), str(m_story.name), str("--gate"), str(m_story.gate), str("--device"), str("Desk 1")});
    if (made.status != 0)
        return str("init: ") + QString::fromUtf8(made.messages);
    const CtlAnswer issued = ctl(
        1, str("issue"), words("--category Seated --count") + QStringList{QString::number(m_story.tickets)});
    if (issued.status != 0)
        return str("issue: ") + QString::fromUtf8(issued.messages);
    for (const QJsonObject& line : issued.lines)
        m_codes.append(text(line, "code"));
    return m_desks > 1 ? enrolOthers() : QString();
}

QString LanEvent::enrolOthers()
{
    QElapsedTimer timer;
    timer.start();
    CtlProcess host(space(1), folder(1), str("invite"), {str("--count"), QString::number(m_desks - 1)});
    QStringList invitations;
    host.waitFor(
        [&] {
            invitations.clear();
            for (const QJsonObject& line : host.lines())
                if (line.contains(str("invitation")))
                    invitations.append(text(line, "invitation"));
            return invitations.size() == m_desks - 1;
        },
        seconds(30));
    if (invitations.size() != m_desks - 1)
        return str("invite: ") + QString::fromUtf8(host.messages());
    std::vector<std::unique_ptr<CtlProcess>> guests;
    for (int desk = 2; desk <= m_desks; ++desk)
        guests.push_back(std::make_unique<CtlProcess>(
            space(desk), folder(desk), str("join"),
            QStringList{invitations.at(desk - 2), str("--name"), str("Desk %1").arg(desk)}));
    for (const auto& guest : guests)
        if (guest->status(seconds(90)) != 0)
            return str("join: ") + QString::fromUtf8(guest->messages());
        else if (guest->last("joined").value(str("tickets")).toInt() != m_story.tickets)
            return str("join: not all tickets came");
    if (host.status(seconds(30)) != 0)
        return str("invite: ") + QString::fromUtf8(host.messages());
    qInfo("%d desks joined in %lld ms", m_desks - 1, timer.elapsed());
    return {};
}

CtlAnswer LanEvent::ctl(int desk, const QString& command, const QStringList& more) const
{
    return ctlOn(space(desk), folder(desk), command, more);
}

CtlProcess& LanEvent::start(int desk, const QStringList& more, const QStringList& before)
{
    auto& running = m_running.at(std::size_t(desk));
    running.reset();
    running = std::make_unique<CtlProcess>(space(desk), folder(desk), str("desk"),
                                           QStringList{str("--stdin")} + more, before);
    return *running;
}

void LanEvent::startAll(const QStringList& more)
{
    for (int desk = 1; desk <= m_desks; ++desk)
        start(desk, more);
}

bool LanEvent::meets(std::chrono::milliseconds patience)
{
    QElapsedTimer timer;
    timer.start();
    const int others = int(std::count_if(m_running.begin(), m_running.end(),
                                         [](const auto& desk) { return desk != nullptr; })) -
                       1;
    const bool isMet = QTest::qWaitFor(
        [&] {
            return std::all_of(m_running.begin(), m_running.end(),
                               [others](const auto& desk) { return !desk || desk->hasAll(others); });
        },
        int(patience.count()));
    qInfo("%d desks: all connected and caught up after %lld ms", others + 1, timer.elapsed());
    for (const auto& desk : m_running)
        if (!isMet && desk)
            qWarning("one has %d sessions; it said: %s", desk->connected(), desk->messages().constData());
    return isMet;
}

bool LanEvent::endAll()
{
    bool areEnded = true;
    for (const auto& desk : m_running)
        // 1: a scan was denied; 4: nobody may scan there.
        areEnded = areEnded && (!desk || std::set<int>{0, 1, 4}.contains(desk->end()));
    for (auto& desk : m_running)
        desk.reset();
    return areEnded;
}

QString LanEvent::ledgerHash(int desk) const
{
    return text(ctl(desk, str("status")).last(), "ledger_hash");
}

int LanEvent::statusNumber(int desk, const char* key) const
{
    return ctl(desk, str("status")).last().value(QLatin1String(key)).toInt(-1);
}

bool LanEvent::agree(std::vector<int> desks, std::chrono::milliseconds patience)
{
    if (desks.empty())
        for (int desk = 1; desk <= m_desks; ++desk)
            desks.push_back(desk);
    QElapsedTimer timer;
    timer.start();
    std::set<QString> hashes;
    do {
        hashes.clear();
        for (const int desk : desks)
            hashes.insert(ledgerHash(desk));
    } while (hashes.size() > 1 && timer.elapsed() < patience.count());
    return hashes.size() == 1 && !hashes.begin()->isEmpty();
}

} // namespace gatelog::test
