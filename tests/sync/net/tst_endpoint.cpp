// SPDX-License-Identifier: Apache-2.0
#include "sync/net/endpoint.h"

#include <QTest>

using namespace gatelog;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void noEndpoints_data();
    void noEndpoints();
    void oneHostHasOneName();
};

void TestEndpoint::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    const auto row = [](const char* name, const char* text, const char* again) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(again);
    };
    row("IPv4", "192.0.2.1:4000", "192.0.2.1:4000");
    row("IPv6", "[2001:db8::1]:47615", "[2001:db8::1]:47615");
    row("IPv6 of one link", "[fe80::1%eth0]:1", "[fe80::1%eth0]:1");
    row("IPv4 written as IPv6", "[::ffff:192.0.2.1]:4000", "192.0.2.1:4000");
    row("with space around", " 192.0.2.1:4000\n", "192.0.2.1:4000");
    row("every IPv6 address", "[::]:4000", "[::]:4000");
    row("every IPv4 address", "0.0.0.0:4000", "0.0.0.0:4000");
}

void TestEndpoint::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, again);
    const auto endpoint = endpointFromText(text);
    QVERIFY(endpoint);
    QCOMPARE(toText(*endpoint), again);
    QCOMPARE(endpointFromText(again), endpoint);
}

void TestEndpoint::noEndpoints_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", ":", "192.0.2.1", "192.0.2.1:", "192.0.2.1:0", "192.0.2.1:65536",
                             "192.0.2.1:-1", "192.0.2.1:4000x", "door.example:4000", "2001:db8::1:4000",
                             "[192.0.2.1:4000", "[]:4000", ":4000", "[2001:db8::1]", "300.0.2.1:4000"})
        QTest::newRow(text[0] ? text : "nothing") << QString::fromLatin1(text);
}

void TestEndpoint::noEndpoints()
{
    QFETCH(QString, text);
    QVERIFY(!endpointFromText(text));
}

void TestEndpoint::oneHostHasOneName()
{
    QCOMPARE(plainAddress(QHostAddress(QStringLiteral("::ffff:10.0.0.1"))),
             QHostAddress(QStringLiteral("10.0.0.1")));
    const QHostAddress six(QStringLiteral("2001:db8::1"));
    QCOMPARE(plainAddress(six), six);
}

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
