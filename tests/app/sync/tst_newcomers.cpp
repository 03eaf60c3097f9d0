// SPDX-License-Identifier: Apache-2.0
#include "app/sync/newcomers.h"
#include "core/crypto/signing.h"

#include <QTest>

using namespace gatelog;
using Millis = Newcomers::Millis;

namespace {

const PublicKey kFirst = SigningKey::generate().publicKey();
const PublicKey kSecond = SigningKey::generate().publicKey();

JoinRequest request(const PublicKey& device, const char* name, char token = 0)
{
    return {device,
            QString::fromLatin1(name),
            *InvitationToken::fromBytes(QByteArray(16, token)),
            Role::Scanner,
            {}};
}

} // namespace

class TestNewcomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesIsNotMissed();
    void whoDoesNotComeIsMissedOnce();
    void whoComesLateIsNotReplaced();
    void whoTakesThePlaceOfWhom_data();
    void whoTakesThePlaceOfWhom();
};

void TestNewcomers::whoComesIsNotMissed()
{
    Newcomers newcomers;
    QCOMPARE(newcomers.nextDeadline(), Millis::max());
    newcomers.letIn(request(kFirst, "North"), Millis(0));
    newcomers.came(kFirst);
    QCOMPARE(newcomers.nextDeadline(), Millis::max());
    QVERIFY(newcomers.takeMissing(Millis(100'000)).empty());
}

void TestNewcomers::whoDoesNotComeIsMissedOnce()
{
    Newcomers newcomers;
    newcomers.letIn(request(kFirst, "North"), Millis(0));
    QCOMPARE(newcomers.nextDeadline(), Newcomers::kComeWithin);
    QVERIFY(newcomers.takeMissing(Newcomers::kComeWithin - Millis(1)).empty());
    QVERIFY(!newcomers.isMissing(kFirst));
    QCOMPARE(newcomers.takeMissing(Newcomers::kComeWithin).size(), std::size_t(1));
    QVERIFY(newcomers.isMissing(kFirst));
    QVERIFY(newcomers.takeMissing(Newcomers::kComeWithin).empty());
    QCOMPARE(newcomers.nextDeadline(), Millis::max());
}

void TestNewcomers::whoComesLateIsNotReplaced()
{
    Newcomers newcomers;
    newcomers.letIn(request(kFirst, "North", 't'), Millis(0));
    QVERIFY(!newcomers.takeMissing(Newcomers::kComeWithin).empty());
    newcomers.came(kFirst);
    QVERIFY(!newcomers.missingAs(request(kSecond, "North", 't')));
}

void TestNewcomers::whoTakesThePlaceOfWhom_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<char>("token");
    QTest::addColumn<bool>("takes");
    const QByteArray other = kSecond.toByteArray();
    QTest::newRow("the same name by code") << other << QStringLiteral("north") << '\0' << true;
    QTest::newRow("the same invitation under another name") << other << QStringLiteral("West") << 't' << true;
    QTest::newRow("neither") << other << QStringLiteral("West") << 'u' << false;
    QTest::newRow("itself again") << kFirst.toByteArray() << QStringLiteral("North") << 't' << false;
}

void TestNewcomers::whoTakesThePlaceOfWhom()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, name);
    QFETCH(char, token);
    QFETCH(bool, takes);
    Newcomers newcomers;
    newcomers.letIn(request(kFirst, "North", 't'), Millis(0));
    JoinRequest next = request(*PublicKey::fromBytes(key), "", token);
    next.name = name;
    QVERIFY(!newcomers.missingAs(next)); // it may still come
    QVERIFY(!newcomers.takeMissing(Newcomers::kComeWithin).empty());
    QCOMPARE(newcomers.missingAs(next).has_value(), takes);
}

QTEST_APPLESS_MAIN(TestNewcomers)
#include "tst_newcomers.moc"
