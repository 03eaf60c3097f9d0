// SPDX-License-Identifier: Apache-2.0
#include "app/camera/decoder/decoder_protocol.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatelog;
using State = ReplyCollector::State;

namespace {

DecodedCode someCode()
{
    DecodedCode code;
    code.bytes = QByteArray("M\xC3\xBCller\0x", 9);
    code.text = QString::fromUtf8(code.bytes);
    code.symbology = Symbology::Pdf417;
    code.hasEci = true;
    code.corners = {QPoint(1, 2), QPoint(-3, 4), QPoint(5, 600), QPoint(1919, 1079)};
    return code;
}

} // namespace

class TestDecoderProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestComesBackAsItWas();
    void refusesRequests_data();
    void refusesRequests();
    void aReplyComesBackAsItWasInAnyPieces_data();
    void aReplyComesBackAsItWasInAnyPieces();
    void refusesReplies_data();
    void refusesReplies();
    void noBytesAtAllMakeItReadTooFar();
};

void TestDecoderProtocol::aRequestComesBackAsItWas()
{
    const DecodeRequest request{
        7, 1280, 720, 1ULL << 40, DecodeTask::EveryPass, Symbologies(Symbology::QrCode) | Symbology::Linear};
    const QByteArray bytes = encodeRequest(request);
    QCOMPARE(bytes.size(), requestBytes);
    const auto parsed = parseRequest(bytes);
    QVERIFY(parsed);
    QCOMPARE(parsed->number, request.number);
    QCOMPARE(parsed->width, 1280);
    QCOMPARE(parsed->height, 720);
    QCOMPARE(parsed->frameNumber, request.frameNumber);
    QCOMPARE(parsed->task, request.task);
    QCOMPARE(parsed->symbologies, request.symbologies);
}

void TestDecoderProtocol::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    DecodeRequest request{1, 1280, 720, 0, DecodeTask::RotationFrame, Symbology::QrCode};
    const QByteArray good = encodeRequest(request);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte short") << good.chopped(1);
    QTest::newRow("one byte more") << good + 'x';
    QTest::newRow("another magic") << QByteArray(good).replace(0, 1, "X");
    QTest::newRow("an unknown task") << QByteArray(good).replace(24, 1, "\x09");
    request.width = 0;
    QTest::newRow("no width") << encodeRequest(request);
    request.width = 1 << 30;
    QTest::newRow("more pixels than the memory holds") << encodeRequest(request);
    request.width = -1;
    request.height = -1;
    QTest::newRow("sizes whose product overflows") << encodeRequest(request);
}

void TestDecoderProtocol::refusesRequests()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!parseRequest(bytes));
}

void TestDecoderProtocol::aReplyComesBackAsItWasInAnyPieces_data()
{
    QTest::addColumn<int>("pieceBytes");
    QTest::newRow("byte by byte") << 1;
    QTest::newRow("in sevens") << 7;
    QTest::newRow("at once") << 1'000'000;
}

void TestDecoderProtocol::aReplyComesBackAsItWasInAnyPieces()
{
    QFETCH(int, pieceBytes);
    const DecodeReply reply{42, {someCode(), DecodedCode{}, someCode()}};
    const QByteArray bytes = encodeReply(reply);
    ReplyCollector collector;
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        QCOMPARE(collector.state(), State::Incomplete);
        collector.add(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(pieceBytes, bytes.size() - at)));
    }
    QCOMPARE(collector.state(), State::Complete);
    QCOMPARE(collector.reply().number, 42u);
    QCOMPARE(collector.reply().codes, reply.codes);
}

void TestDecoderProtocol::refusesReplies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = encodeReply(DecodeReply{1, {someCode()}});
    QTest::newRow("another magic") << QByteArray("GLDX") + good.mid(4);
    QTest::newRow("a length beyond the limit") << QByteArray("GLDR\xFF\xFF\xFF\xFF", 8);
    QTest::newRow("a byte behind the reply") << good + 'x';
    QTest::newRow("more codes than the limit") << QByteArray(good).replace(12, 1, "\xFF");
    QTest::newRow("a code short of what it counts") << QByteArray(good).replace(12, 1, "\x02");
    QTest::newRow("an unknown symbology") << QByteArray(good).replace(13, 1, "\x03");
    QTest::newRow("a corner out of this world") << QByteArray(good).replace(15, 1, "\x7F");
    QTest::newRow("a text longer than the payload") << QByteArray(good).replace(49, 2, "\x60\x01");
    QTest::newRow("a text beyond the limit") << QByteArray(good).replace(47, 1, "\x7F");
}

void TestDecoderProtocol::refusesReplies()
{
    QFETCH(QByteArray, bytes);
    ReplyCollector collector;
    QCOMPARE(collector.add(bytes), State::Broken);
    QCOMPARE(collector.add("x"), State::Broken);
    collector.reset();
    QCOMPARE(collector.state(), State::Incomplete);
}

void TestDecoderProtocol::noBytesAtAllMakeItReadTooFar()
{
    // Under AddressSanitizer this is the proof; elsewhere it shows at least that nothing aborts.
    QRandomGenerator random(20260101);
    const QByteArray good = encodeReply(DecodeReply{1, {someCode(), someCode()}});
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = good;
        for (int flips = random.bounded(1, 6); flips > 0; --flips)
            bytes[random.bounded(8, int(bytes.size()))] = char(random.bounded(256));
        ReplyCollector collector;
        collector.add(bytes);
        QVERIFY(collector.state() != State::Incomplete);
        parseRequest(QByteArrayView(bytes).first(random.bounded(int(bytes.size()))));
    }
}

QTEST_GUILESS_MAIN(TestDecoderProtocol)
#include "tst_decoder_protocol.moc"
