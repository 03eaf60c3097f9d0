// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatelog::test {

/// A switch and hosts 1 to n on it, as network namespaces of this machine: 10.77.0.n and fd77::n. Their names
/// carry the process' number, so that tests run beside each other; what a killed test left behind is removed
/// by the next. Root, and the programs of iproute2, are needed: see whyNot().
class TestNetwork
{
public:
    enum class Families { Both, SixOnly };

    /// Empty: it can be made here.
    static QString whyNot();

    explicit TestNetwork(int hosts, Families families = Families::Both);
    ~TestNetwork();
    TestNetwork(const TestNetwork&) = delete;
    TestNetwork& operator=(const TestNetwork&) = delete;

    bool isMade() const { return m_isMade; }
    int hosts() const { return m_hosts; }
    QString host(int number) const; ///< its namespace
    QString bridge() const;         ///< the switch's
    QString port(int number) const; ///< of the switch, where this host is plugged in

    /// A new network card, and its cable.
    bool plugIn(int number) const;
    bool unplug(int number) const;
    /// The switch drops all that comes from this host, and all that goes there; the host does not notice.
    bool cut(int number) const;
    bool mend(int number) const;
    /// Neither multicast nor broadcast passes; who is where on the switch is known without them.
    bool dropGroupTraffic() const;
    /// As access points do that keep their clients from each other.
    bool isolateClients() const;

private:
    QString macOf(int number) const;
    bool setFlag(int number, const QString& what) const;

    int m_hosts;
    Families m_families;
    bool m_isMade = false;
};

} // namespace gatelog::test
