// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/net/test_network.h"

#include <QElapsedTimer>
#include <QProcess>

#include <chrono>
#include <memory>
#include <vector>

namespace gatelog::test {

/// What may be wrong with a TestNetwork beyond its cables: rules of nftables on its switch, and links that
/// their hosts know to be down. The answers say whether the network took it.
class NetworkFaults
{
public:
    /// Empty: the programs are there.
    static QString whyNot();

    explicit NetworkFaults(const TestNetwork& network);

    /// As a Wi-Fi that a laptop has left; its addresses are as before once it is up again.
    bool linkDown(int host);
    bool linkUp(int host);
    /// Nothing passes from the ones to the others; the way back stays open.
    bool cutOneWay(const std::vector<int>& from, const std::vector<int>& to);
    bool split(const std::vector<int>& some, const std::vector<int>& others);
    /// Of all that passes the switch, so many of a hundred are lost.
    bool lose(int percent);
    /// All that is lost, passes again.
    bool heal();

    /// Bytes that the switch has taken in from its hosts so far.
    qint64 bytesSwitched() const;

private:
    bool rule(const QString& rule);

    const TestNetwork& m_network;
};

/// Whatever the hosts of a network send goes out later, while this lives.
class SlowLinks
{
public:
    /// Empty: this build can.
    static QString whyNot();

    SlowLinks(const TestNetwork& network, std::chrono::milliseconds delay);
    ~SlowLinks();
    bool areSlow() const { return m_areSlow; }

private:
    std::vector<std::unique_ptr<QProcess>> m_queues;
    bool m_areSlow = true;
};

/// All that passes a network's switch, in a file, as tcpdump writes it.
class Capture
{
public:
    /// Begins at once; `filter` as in pcap-filter(7). Runs while it lives.
    Capture(const TestNetwork& network, const QString& file, const QString& filter = {});
    ~Capture();
    bool isRunning() const { return m_isRunning; }
    /// All that has passed is in the file.
    void end();

private:
    QProcess m_process;
    bool m_isRunning = false;
};

} // namespace gatelog::test
