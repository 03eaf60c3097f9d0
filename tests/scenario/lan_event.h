// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/net/test_network.h"
#include "tests/scenario/ctl_process.h"

#include <QTemporaryDir>

#include <memory>

namespace gatelog::test {

/// An event, and a laptop for it on each host of a network: desk n, called "Desk n", on host n. Desk 1 has
/// made the event and is its administrator.
class LanEvent
{
public:
    struct Story
    {
        const char* name = "Winter ball of the Kestrels";
        const char* gate = "Lakeside door";
        int tickets = 20;
        int firstHost = 1;                    ///< of this event's desks, where several share a network
        QStringList toGuests = QStringList(); ///< more arguments for `join`
    };

    LanEvent(const TestNetwork& network, int desks, const Story& story);
    LanEvent(const TestNetwork& network, int desks);

    /// `init` and `issue` on the first host, and `invite` there, with `join` on all others at once. Empty, or
    /// what went wrong.
    QString make();

    int desks() const { return m_desks; }
    QString space(int desk) const { return m_network.host(m_story.firstHost + desk - 1); }
    QString folder(int desk) const { return m_folder.filePath(QString::number(desk)); }
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString code(int number) const { return m_codes.value(number); }
    const QStringList& codes() const { return m_codes; }
    /// gatelogctl in a desk's folder, on its host.
    CtlAnswer ctl(int desk, const QString& command, const QStringList& more = {}) const;

    /// `desk --stdin`. A desk that runs is ended first.
    CtlProcess& start(int desk, const QStringList& more = {}, const QStringList& before = {});
    void startAll(const QStringList& more = {});
    CtlProcess& desk(int number) { return *m_running.at(std::size_t(number)); }
    /// All that run are connected with all others and lack nothing; how long that took is printed.
    bool meets(std::chrono::milliseconds patience);
    bool endAll();

    /// The ledgers of these desks become one; of all without. They may run.
    bool agree(std::vector<int> desks = {}, std::chrono::milliseconds patience = std::chrono::seconds(20));
    QString ledgerHash(int desk) const;
    /// A number of `status --json`.
    int statusNumber(int desk, const char* key) const;

private:
    QString enrolOthers();

    const TestNetwork& m_network;
    int m_desks;
    Story m_story;
    QTemporaryDir m_folder;
    QStringList m_codes;
    std::vector<std::unique_ptr<CtlProcess>> m_running; ///< at [number]
};

} // namespace gatelog::test
