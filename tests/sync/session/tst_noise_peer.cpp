// SPDX-License-Identifier: Apache-2.0
// Sessions with another implementation, dissononce, that runs beside us as noise_peer.py and answers over
// pipes.
#include "sync/session/noise_handshake.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace gatelog;

namespace {

using Message = std::optional<QByteArray>; ///< nothing where the peer failed

/// noise_peer.py in a process of its own: a line there, a line back.
class Peer
{
public:
    static constexpr int kNotInstalled = 77;
    static constexpr int kPatience_ms = 30'000; ///< an import on a busy machine, not the cryptography

    Peer()
    {
        // Debian installs the package for its own Python alone.
        m_process.start(
            QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-B"), QStringLiteral(GATELOG_SOURCE_DIR "/tests/sync/session/noise_peer.py")});
    }
    ~Peer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(kPatience_ms))
            m_process.kill();
    }
    Q_DISABLE_COPY_MOVE(Peer)

    /// True when this machine has no dissononce to talk to.
    bool isMissing()
    {
        if (!m_process.waitForStarted(kPatience_ms))
            return true;
        start("initiator", {}); // the import comes first: it answers, or it is gone
        return m_process.state() == QProcess::NotRunning && m_process.exitCode() == kNotInstalled;
    }
    bool start(const QByteArray& role, const QByteArray& prologue)
    {
        return ask("start " + role + ' ' + hex(prologue) + " - -") == "ok";
    }
    Message write(const QByteArray& payload) { return bytes("write " + hex(payload)); }
    Message read(const QByteArray& message) { return bytes("read " + hex(message)); }
    Message seal(const QByteArray& payload) { return bytes("seal " + hex(payload)); }
    Message open(const QByteArray& message) { return bytes("open " + hex(message)); }
    Message hash() { return bytes("hash"); }
    Message remoteStatic() { return bytes("static"); }

private:
    static QByteArray hex(const QByteArray& bytes) { return bytes.isEmpty() ? "-" : bytes.toHex(); }

    Message bytes(const QByteArray& question)
    {
        const QByteArray answer = ask(question);
        if (answer == "-")
            return QByteArray();
        const QByteArray bytes = QByteArray::fromHex(answer);
        return !answer.isEmpty() && bytes.toHex() == answer ? Message(bytes) : std::nullopt;
    }
    QByteArray ask(const QByteArray& question)
    {
        m_process.write(question + '\n');
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(kPatience_ms))
                return {};
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
};

/// A handshake between us on `side` and the peer on the other. Each message carries `payload`.
bool shakeHands(NoiseHandshake& ours, Peer& peer, const QByteArray& payload)
{
    for (int i = 0; i < 3; ++i) {
        if (ours.isOurTurn()) {
            const auto message = ours.writeMessage(payload);
            if (!message || peer.read(*message) != payload)
                return false;
        } else {
            const Message message = peer.write(payload);
            if (!message)
                return false;
            const auto read = ours.readMessage(*message);
            if (!read || *read != payload)
                return false;
        }
    }
    return ours.isDone();
}

} // namespace

class TestNoisePeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sessions_data();
    void sessions();
    void anotherPrologueNeverCompletes_data();
    void anotherPrologueNeverCompletes();
    void whatWeSealWrongThePeerRefuses();

private:
    std::unique_ptr<Peer> m_peer;
    const DhKeyPair m_static = DhKeyPair::generate();
};

void TestNoisePeer::initTestCase()
{
    m_peer = std::make_unique<Peer>();
    if (m_peer->isMissing())
        QSKIP("the other implementation is not there: Debian's package python3-dissononce");
}

void TestNoisePeer::sessions_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<QByteArray>("prologue");
    QTest::addColumn<qsizetype>("payloadSize");
    for (const Side side : {Side::Initiator, Side::Responder}) {
        const char* who = side == Side::Initiator ? "we begin" : "the peer begins";
        QTest::addRow("%s, empty payloads", who) << side << QByteArray("gatelog.sync") << qsizetype(0);
        QTest::addRow("%s, no prologue", who) << side << QByteArray() << qsizetype(0);
        QTest::addRow("%s, short payloads", who) << side << QByteArray("gatelog.sync") << qsizetype(33);
        QTest::addRow("%s, the longest payloads", who)
            << side << QByteArray(500, '\xee') << kMaxNoiseMessageBytes - 96;
    }
}

void TestNoisePeer::sessions()
{
    QFETCH(Side, side);
    QFETCH(QByteArray, prologue);
    QFETCH(qsizetype, payloadSize);
    QVERIFY(m_peer->start(side == Side::Initiator ? "responder" : "initiator", prologue));
    NoiseHandshake ours(side, prologue, m_static);
    QVERIFY(shakeHands(ours, *m_peer, QByteArray(payloadSize, 'p')));
    QCOMPARE(m_peer->hash().value_or("").toHex(), ours.hash().toHex());
    QCOMPARE(m_peer->remoteStatic().value_or("").toHex(), m_static.publicKey().toHex());

    NoiseTransport transport = ours.split();
    for (int i = 0; i < 300; ++i) { // past a counter of one byte
        const QByteArray plaintext(i % 70, char(i));
        QCOMPARE(m_peer->open(*transport.seal(plaintext)), Message(plaintext));
        const Message sealed = m_peer->seal(plaintext);
        QVERIFY(sealed);
        QCOMPARE(transport.open(*sealed).value(), plaintext);
    }
    const QByteArray longest(kMaxNoisePlaintextBytes, 'l');
    QCOMPARE(m_peer->open(*transport.seal(longest)), Message(longest));
    QCOMPARE(transport.open(m_peer->seal(longest).value_or("")).value(), longest);
}

void TestNoisePeer::anotherPrologueNeverCompletes_data()
{
    QTest::addColumn<Side>("side");
    QTest::newRow("we begin") << Side::Initiator;
    QTest::newRow("the peer begins") << Side::Responder;
}

void TestNoisePeer::anotherPrologueNeverCompletes()
{
    QFETCH(Side, side);
    QVERIFY(m_peer->start(side == Side::Initiator ? "responder" : "initiator", "event 1"));
    NoiseHandshake ours(side, "event 2", m_static);
    QVERIFY(!shakeHands(ours, *m_peer, {}));
    QVERIFY(!ours.isDone());
}

void TestNoisePeer::whatWeSealWrongThePeerRefuses()
{
    QVERIFY(m_peer->start("responder", "event"));
    NoiseHandshake ours(Side::Initiator, "event", m_static);
    QVERIFY(shakeHands(ours, *m_peer, "payload"));
    NoiseTransport transport = ours.split();
    const QByteArray first = *transport.seal("first");
    const QByteArray second = *transport.seal("second");
    QCOMPARE(m_peer->open(second), Message());
    QCOMPARE(m_peer->open(first), Message("first"));
    QCOMPARE(m_peer->open(first), Message());
    QCOMPARE(m_peer->open(second), Message("second"));
}

QTEST_GUILESS_MAIN(TestNoisePeer)
#include "tst_noise_peer.moc"
