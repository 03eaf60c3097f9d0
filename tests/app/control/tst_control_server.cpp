// SPDX-License-Identifier: Apache-2.0
// A replica that is open in one place and written to from another.
#include "app/control/control_client.h"
#include "app/control/control_server.h"
#include "core/store/announcements.h"
#include "core/store/enrolment.h"
#include "tests/support/service_story.h"

#include <QLocalSocket>

#include <future>

using namespace gatelog;
using namespace gatelog::test;

class TestControlServer : public QObject, private ServiceStory
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatTheDeviceSaysIsAppendedToItsFeed();
    void whatTheAuthorityWritesIsMerged();
    void whatIsRefusedThereIsRefusedHere();
    void aProgramThatIsGoneLeavesNoDoor();
    void whoTalksNonsenseIsHungUpOn();

private:
    /// Runs `act` as another process would: beside the service, in a thread of its own.
    template <class Act>
    auto beside(Act act)
    {
        auto done = std::async(std::launch::async, act);
        while (done.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
            QTest::qWait(5);
        return done.get();
    }
    Result<std::unique_ptr<Replica>> openThrough() const
    {
        auto client = ControlClient::reach(folder());
        if (!client)
            return tl::unexpected(client.error());
        auto replica = Replica::open(folder(), Replica::Mode::ReadOnly, *m_clock);
        if (replica)
            (*replica)->writeThrough(std::move(*client));
        return replica;
    }
    ReplicaFolder folder() const { return ReplicaFolder(m_folder->path()); }

    std::unique_ptr<ControlServer> m_server;
};

void TestControlServer::init()
{
    start(kFast);
    m_server = std::make_unique<ControlServer>(*m_service);
    openDemo();
    QTRY_VERIFY(m_server->isListening());
}

void TestControlServer::cleanup()
{
    m_server->stop();
    end();
    m_server.reset();
}

void TestControlServer::whatTheDeviceSaysIsAppendedToItsFeed()
{
    Answers announced(m_service, &ReplicaService::announced);
    QCOMPARE(Replica::open(folder(), Replica::Mode::ReadWrite, *m_clock).error().code, ErrorCode::Locked);
    const auto written = beside([this] {
        const auto replica = openThrough();
        QVector<FeedId> feeds;
        for (const char* text : {"Doors open", "Doors close"}) {
            const auto record = announce(**replica, {QString::fromLatin1(text), {}, {}, {}});
            if (record)
                feeds.append((*record)->feed());
        }
        return feeds;
    });
    QCOMPARE(written.size(), 2);
    QCOMPARE(written[0], written[1]); // of the program's run
    QTRY_COMPARE(announced.count(), 2);
    QCOMPARE(announced.at(1).front().text, QStringLiteral("Doors close"));
}

void TestControlServer::whatTheAuthorityWritesIsMerged()
{
    const SigningKey device = SigningKey::generate();
    const auto outcome = beside([&] {
        const auto replica = openThrough();
        const auto authority = folder().authorityKey({});
        const auto enrolled = enrolDevice(**replica, *authority,
                                          {device.publicKey(), QStringLiteral("Far desk"), Role::Scanner});
        if (!enrolled)
            return enrolled.error().detail;
        const auto revoked = revokeDevice(**replica, *authority, device.publicKey());
        return revoked ? QString() : revoked.error().detail;
    });
    QCOMPARE(outcome, QString());
    const auto replica = Replica::open(folder(), Replica::Mode::ReadOnly, *m_clock);
    QVERIFY((*replica)->setup().revoked.contains(device.publicKey()));
}

void TestControlServer::whatIsRefusedThereIsRefusedHere()
{
    const auto error = beside([this] {
        const auto client = ControlClient::reach(folder());
        FeedWriter stranger(SigningKey::generate(), EventId{}, Epoch(1), {});
        const auto merged = (*client)->merge(std::vector{stranger.next(Kind::Gate, "x", Hlc{})});
        return merged ? ErrorCode::Conflict : merged.error().code;
    });
    QCOMPARE(error, ErrorCode::ForeignEvent);
}

void TestControlServer::aProgramThatIsGoneLeavesNoDoor()
{
    QVERIFY(QFile::exists(folder().file(QLatin1StringView("control"))));
    m_server->stop();
    QVERIFY(!QFile::exists(folder().file(QLatin1StringView("control"))));
    QCOMPARE(ControlClient::reach(folder()).error().code, ErrorCode::Locked);
    // As after a crash: the door is named, and nobody stands behind it.
    QVERIFY(ControlDoor(folder()).open(ControlDoor::freshName()));
    QCOMPARE(ControlClient::reach(folder()).error().code, ErrorCode::Locked);
}

void TestControlServer::whoTalksNonsenseIsHungUpOn()
{
    QLocalSocket socket;
    socket.connectToServer(ControlDoor(folder()).serverName());
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(64, '\xff'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(m_server->isListening());
}

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_control_server.moc"
