// SPDX-License-Identifier: Apache-2.0
#include "sync/net/own_addresses.h"

#include <QStringList>
#include <QTest>

using namespace gatelog;

class TestOwnAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereOthersConnectTo_data();
    void whereOthersConnectTo();
    void noneMeansNothingElsewhere();
};

void TestOwnAddresses::whereOthersConnectTo_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<QString>("reachable");
    const auto row = [](const char* name, const char* bound, const char* reachable) {
        QTest::newRow(name) << QString::fromLatin1(bound) << QString::fromLatin1(reachable);
    };
    row("at any address", "[::]:4000", "192.0.2.1:4000 [2001:db8::1]:4000");
    row("at any of IPv4", "0.0.0.0:4000", "192.0.2.1:4000");
    row("at one address", "192.0.2.1:4000", "192.0.2.1:4000");
    row("at loopback", "127.0.0.1:4000", "127.0.0.1:4000");
    row("at one twice", "192.0.2.1:4000 0.0.0.0:4000", "192.0.2.1:4000");
    row("nowhere", "", "");
}

void TestOwnAddresses::whereOthersConnectTo()
{
    QFETCH(QString, bound);
    QFETCH(QString, reachable);
    std::vector<Endpoint> endpoints;
    for (const QString& text : bound.split(u' ', Qt::SkipEmptyParts))
        endpoints.push_back(*endpointFromText(text));
    QStringList texts;
    for (const Endpoint& endpoint : reachableAt(endpoints, {QHostAddress(QStringLiteral("192.0.2.1")),
                                                            QHostAddress(QStringLiteral("2001:db8::1"))}))
        texts.append(toText(endpoint));
    QCOMPARE(texts.join(u' '), reachable);
}

void TestOwnAddresses::noneMeansNothingElsewhere()
{
    const QList<QHostAddress> own = ownAddresses();
    for (const QHostAddress& address : own) {
        QVERIFY(!address.isNull() && address.scopeId().isEmpty());
        QCOMPARE(address.isLoopback(), own.front().isLoopback());
    }
}

QTEST_GUILESS_MAIN(TestOwnAddresses)
#include "tst_own_addresses.moc"
