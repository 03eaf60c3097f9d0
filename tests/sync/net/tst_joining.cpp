// SPDX-License-Identifier: Apache-2.0
// New desks that join over real sockets, by invitation and by code.
#include "sync/net/join_client.h"
#include "tests/support/sync_party.h"

#include <QTcpServer>
#include <QtEndian>

using namespace gatelog;
using namespace gatelog::test;

namespace {

/// A new desk, and what it was told.
class Newcomer : public QObject
{
public:
    explicit Newcomer(char name) : key(Author::key(name)), client(key, clock)
    {
        connect(&client, &JoinClient::waiting, this, [this] { ++waits; });
        connect(&client, &JoinClient::codeToCompare, this, [this](const QString& digits) { code = digits; });
        connect(&client, &JoinClient::enrolled, this, [this](const PublicKey& by, const Endpoint& at) {
            authority = by;
            where = at;
        });
        connect(&client, &JoinClient::failed, this,
                [this](const JoinFailure& how) { failures.push_back(how); });
        connect(&client, &JoinClient::hostsHeard, this,
                [this](const std::vector<Endpoint>& heard) { beacons = heard; });
    }

    SystemClock clock;
    SigningKey key;
    JoinClient client;
    int waits = 0;
    QString code;
    std::optional<PublicKey> authority;
    Endpoint where;
    std::vector<JoinFailure> failures;
    std::vector<Endpoint> beacons;
};

InvitationToken token(char name)
{
    return *InvitationToken::fromBytes(QByteArray(16, name));
}

Invitation invitationTo(const std::vector<Endpoint>& endpoints, char name = 't')
{
    Invitation invitation{
        authorityKey().publicKey(), token(name), UnixSeconds(std::chrono::seconds(4'000'000'000)), {}};
    for (const Endpoint& endpoint : endpoints) {
        const quint32 four = qToBigEndian(endpoint.address.toIPv4Address());
        invitation.addresses.push_back(
            {QByteArray(reinterpret_cast<const char*>(&four), sizeof four), endpoint.port});
    }
    return invitation;
}

OpenInvitation openInvitation(char name, std::chrono::milliseconds from = std::chrono::hours(1))
{
    return {token(name), SystemClock().now() + from, Role::Supervisor};
}

const QString kName = QStringLiteral("Side door");

} // namespace

class TestJoining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byInvitationFromTheTextToTheFirstSession();
    void theNextAddressIsTried();
    void nobodyAnswers();
    void theAdministratorSaysNo();
    void invitationsThatAreNotAnswered_data();
    void invitationsThatAreNotAnswered();
    void triesWithoutATokenAreLimited();
    void byCode();
    void byCodeWhenTheAdministratorIsFaster();
    void byCodeOnlyWhereThatIsOpen();
    void whoGivesUpIsNotWaitedFor();
    void whoWasLetInMayAskAgain();
    void severalThatInviteByCodeAreAllNamed();
};

void TestJoining::byInvitationFromTheTextToTheFirstSession()
{
    Party admin('a');
    admin.admit("a");
    admin.service.setInvitations({openInvitation('s'), openInvitation('t')});
    QVERIFY(admin.listens());
    Newcomer fresh('f');
    const auto invitation = Invitation::decode(invitationTo(admin.endpoints).encode());
    QVERIFY(invitation);
    QVERIFY(fresh.client.join(*invitation, kName));
    QVERIFY(comes([&] { return admin.requests.size() == 1 && fresh.waits == 1; }));
    const auto [number, request] = admin.requests.front();
    QCOMPARE(request.device, fresh.key.publicKey());
    QCOMPARE(request.name, kName);
    QCOMPARE(request.token, token('t'));
    QCOMPARE(int(request.role), int(Role::Supervisor));
    QTest::qWait(6'500); // an administrator takes a while; the handshake's limit and silence are no matter
    admin.admit("af");
    admin.service.answerJoin(number, JoinVerdict::Enrolled);
    QVERIFY(comes([&] { return fresh.authority.has_value(); }));
    QCOMPARE(*fresh.authority, authorityKey().publicKey());
    QCOMPARE(fresh.where, admin.endpoints.front());

    Party desk('f'); // the same device, now with its log still empty
    desk.options.peers = {fresh.where};
    QVERIFY(desk.listens());
    QVERIFY(comes([&] { return desk.hasSession(admin) && admin.hasSession(desk); }));
    QVERIFY(fresh.failures.empty());
}

void TestJoining::theNextAddressIsTried()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
    const Endpoint nobody{QHostAddress(QHostAddress::LocalHost), closed.serverPort()};
    closed.close();
    Party otherEvent('o', Author::key('B'));
    Party admin('a');
    admin.admit("a");
    admin.service.setInvitations({openInvitation('t')});
    QVERIFY(admin.listens() && otherEvent.listens());
    Newcomer fresh('f');
    const Invitation invitation =
        invitationTo({nobody, otherEvent.endpoints.front(), admin.endpoints.front()});
    QVERIFY(fresh.client.join(invitation, kName));
    QVERIFY(comes([&] { return admin.requests.size() == 1; }, 10'000));
    admin.service.answerJoin(admin.requests.front().first, JoinVerdict::Enrolled);
    QVERIFY(comes([&] { return fresh.authority.has_value(); }));
    QCOMPARE(fresh.where, admin.endpoints.front());
}

void TestJoining::nobodyAnswers()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
    const Endpoint nobody{QHostAddress(QHostAddress::LocalHost), closed.serverPort()};
    closed.close();
    Newcomer fresh('f');
    QVERIFY(fresh.client.join(invitationTo({nobody}), kName));
    QVERIFY(comes([&] { return fresh.failures.size() == 1; }));
    QVERIFY(!fresh.failures.front().verdict);
    QCOMPARE(int(fresh.failures.front().reason), int(CloseReason::Unreachable));
    QVERIFY(fresh.client.join(invitationTo({}), kName)); // an invitation without an address
    QVERIFY(comes([&] { return fresh.failures.size() == 2; }));
    QVERIFY(!fresh.client.join(invitationTo({nobody}), QStringLiteral(" ")));
}

void TestJoining::theAdministratorSaysNo()
{
    Party admin('a');
    admin.admit("a");
    admin.service.setInvitations({openInvitation('t')});
    QVERIFY(admin.listens());
    Newcomer fresh('f');
    QVERIFY(fresh.client.join(invitationTo(admin.endpoints), kName));
    QVERIFY(comes([&] { return admin.requests.size() == 1; }));
    admin.service.answerJoin(admin.requests.front().first, JoinVerdict::NameTaken);
    QVERIFY(comes([&] { return fresh.failures.size() == 1; }));
    QCOMPARE(int(*fresh.failures.front().verdict), int(JoinVerdict::NameTaken));
    QVERIFY(fresh.failures.front().isProven);
    admin.service.answerJoin(admin.requests.front().first, JoinVerdict::Enrolled); // too late
    QTest::qWait(200);
    QVERIFY(!fresh.authority);
}

void TestJoining::invitationsThatAreNotAnswered_data()
{
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<bool>("proven");
    QTest::newRow("nobody is invited") << 0 << int(JoinVerdict::NoInvitation) << false;
    QTest::newRow("another token") << 1 << int(JoinVerdict::NoInvitation) << false;
    QTest::newRow("expired") << 2 << int(JoinVerdict::Expired) << true;
}

void TestJoining::invitationsThatAreNotAnswered()
{
    QFETCH(int, open);
    QFETCH(int, verdict);
    QFETCH(bool, proven);
    Party admin('a');
    admin.admit("a");
    if (open == 1)
        admin.service.setInvitations({openInvitation('u')});
    if (open == 2)
        admin.service.setInvitations({openInvitation('t', std::chrono::milliseconds(-1))});
    QVERIFY(admin.listens());
    Newcomer fresh('f');
    QVERIFY(fresh.client.join(invitationTo(admin.endpoints), kName));
    QVERIFY(comes([&] { return fresh.failures.size() == 1; }));
    QVERIFY(fresh.failures.front().verdict);
    QCOMPARE(int(*fresh.failures.front().verdict), verdict);
    QCOMPARE(fresh.failures.front().isProven, proven);
    QVERIFY(admin.requests.empty());
}

void TestJoining::triesWithoutATokenAreLimited()
{
    Party admin('a');
    admin.admit("a");
    admin.service.setInvitations({openInvitation('t')});
    QVERIFY(admin.listens());
    for (std::size_t i = 1; i <= 10; ++i) {
        Newcomer fresh('f');
        QVERIFY(fresh.client.join(invitationTo(admin.endpoints, 'x'), kName));
        QVERIFY(comes([&] { return fresh.failures.size() == 1; }));
        QVERIFY(fresh.failures.front().verdict);
    }
    Newcomer fresh('f');
    QSignalSpy busy(&fresh.client, &JoinClient::busy);
    QVERIFY(fresh.client.join(invitationTo(admin.endpoints, 'x'), kName));
    QVERIFY(comes([&] { return busy.count() == 2; })); // it asks again, and is turned away again
    QVERIFY(fresh.failures.empty());
}

void TestJoining::byCode()
{
    const quint16 port = drawnPort();
    Party admin('a');
    admin.options.discovery = true;
    admin.options.discoveryPort = port;
    admin.options.listen.clear();
    admin.admit("a");
    QVERIFY(admin.listens());
    Newcomer fresh('f');
    fresh.client.lookForBeacons(port);
    QTest::qWait(300);
    QVERIFY(fresh.beacons.empty());
    admin.service.setJoinByCode(JoinByCode::Open);
    QVERIFY(comes([&] { return !fresh.beacons.empty(); }));
    fresh.client.stopLooking();
    QVERIFY(fresh.client.joinByCode(fresh.beacons.front(), kName));
    QVERIFY(comes([&] { return admin.requests.size() == 1 && !fresh.code.isEmpty(); }));
    const auto [number, request] = admin.requests.front();
    QCOMPARE(request.code, fresh.code);
    QCOMPARE(fresh.code.size(), 6);
    QCOMPARE(request.device, fresh.key.publicKey());
    fresh.client.confirmCode();
    QTest::qWait(100);
    QVERIFY(!fresh.authority);
    admin.service.answerJoin(number, JoinVerdict::Enrolled);
    QVERIFY(comes([&] { return fresh.authority.has_value(); }));
    QCOMPARE(*fresh.authority, authorityKey().publicKey());
}

void TestJoining::byCodeWhenTheAdministratorIsFaster()
{
    Party admin('a');
    admin.admit("a");
    QVERIFY(admin.listens());
    admin.service.setJoinByCode(JoinByCode::Open);
    for (const JoinVerdict verdict : {JoinVerdict::Enrolled, JoinVerdict::Refused}) {
        Newcomer fresh('f');
        admin.requests.clear();
        QVERIFY(fresh.client.joinByCode(admin.endpoints.front(), kName));
        QVERIFY(comes([&] { return admin.requests.size() == 1 && !fresh.code.isEmpty(); }));
        admin.service.answerJoin(admin.requests.front().first, verdict);
        QTest::qWait(500);
        QVERIFY(!fresh.authority); // not before the person has compared
        fresh.client.confirmCode();
        const bool isEnrolled = verdict == JoinVerdict::Enrolled;
        QVERIFY(comes([&] { return fresh.authority.has_value() == isEnrolled; }));
        QCOMPARE(fresh.failures.size(), std::size_t(isEnrolled ? 0 : 1));
    }
}

void TestJoining::byCodeOnlyWhereThatIsOpen()
{
    Party admin('a');
    admin.admit("a");
    QVERIFY(admin.listens());
    Newcomer fresh('f');
    QVERIFY(fresh.client.joinByCode(admin.endpoints.front(), kName));
    QVERIFY(comes([&] { return fresh.failures.size() == 1; }));
    QVERIFY(!fresh.failures.front().verdict);
    QVERIFY(admin.requests.empty());
    admin.service.setJoinByCode(JoinByCode::Open);
    admin.service.setJoinByCode(JoinByCode::Closed);
    QVERIFY(fresh.client.joinByCode(admin.endpoints.front(), kName));
    QVERIFY(comes([&] { return fresh.failures.size() == 2; }));
    QVERIFY(fresh.code.isEmpty());
}

void TestJoining::whoGivesUpIsNotWaitedFor()
{
    Party admin('a');
    admin.admit("a");
    admin.service.setInvitations({openInvitation('t')});
    QVERIFY(admin.listens());
    QSignalSpy ended(&admin.service, &SyncService::joinEnded);
    Newcomer fresh('f');
    QVERIFY(fresh.client.join(invitationTo(admin.endpoints), kName));
    QVERIFY(comes([&] { return admin.requests.size() == 1; }));
    fresh.client.cancel();
    QVERIFY(comes([&] { return ended.count() == 1; }));
    QTest::qWait(200);
    QVERIFY(fresh.failures.empty() && !fresh.authority);
}

/// The answer may have been lost on its way.
void TestJoining::whoWasLetInMayAskAgain()
{
    Party admin('a');
    admin.admit("a");
    OpenInvitation used = openInvitation('t', std::chrono::milliseconds(-1));
    used.usedBy = Author::key('f').publicKey();
    admin.service.setInvitations({used});
    QVERIFY(admin.listens());
    Newcomer fresh('f');
    QVERIFY(fresh.client.join(invitationTo(admin.endpoints), kName));
    QVERIFY(comes([&] { return admin.requests.size() == 1; }));
    Newcomer other('g');
    QVERIFY(other.client.join(invitationTo(admin.endpoints), kName));
    QVERIFY(comes([&] { return other.failures.size() == 1; }));
    QCOMPARE(int(*other.failures.front().verdict), int(JoinVerdict::Expired));
}

void TestJoining::severalThatInviteByCodeAreAllNamed()
{
    const quint16 port = drawnPort();
    Party ball('a');
    Party fair('b', Author::key('B'));
    for (Party* party : {&ball, &fair}) {
        party->options.discovery = true;
        party->options.discoveryPort = port;
        party->options.listen.clear();
        party->service.setJoinByCode(JoinByCode::Open);
    }
    ball.admit("a");
    fair.admit("b");
    QVERIFY(ball.listens() && fair.listens());
    QTest::qWait(3'000); // their first beacons are past: it is the question that is answered
    Newcomer fresh('f');
    fresh.client.lookForBeacons(port);
    QVERIFY(comes([&] { return !fresh.beacons.empty(); }));
    QCOMPARE(fresh.beacons.size(), std::size_t(2));
    QVERIFY(fresh.beacons[0].port != fresh.beacons[1].port);
}

QTEST_GUILESS_MAIN(TestJoining)
#include "tst_joining.moc"
