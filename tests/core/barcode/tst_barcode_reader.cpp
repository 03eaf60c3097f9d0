// SPDX-License-Identifier: Apache-2.0
#include "core/barcode/barcode_reader.h"
#include "core/barcode/zxing_bridge.h"
#include "tests/core/barcode/grey_picture.h"
#include "tests/core/barcode/sample_images.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

class TestBarcodeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBytesOfACode_data();
    void readsTheBytesOfACode();
    void readsACodeSomewhereInTheRotation_data();
    void readsACodeSomewhereInTheRotation();
    void givesTheCornersInThePixelsOfThePicture();
    void readsOnlyWhatIsSwitchedOn();
    void readsEveryCodeOfAPage();
    void readsNothingFromWhatIsNoPicture_data();
    void readsNothingFromWhatIsNoPicture();
    void readsTheSampleImagesInOneRotation();
    void readsNothingFromTheFalsePositives();
};

void TestBarcodeReader::readsTheBytesOfACode_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QByteArray everyByte;
    for (int i = 255; i >= 0; --i)
        everyByte.append(char(i));
    QTest::newRow("plain ASCII") << QByteArray("TICKET-1") << QStringLiteral("TICKET-1");
    QTest::newRow("UTF-8 without an ECI")
        << QByteArray("M\xC3\xBCller \xE2\x82\xAC") << QStringLiteral("Müller €");
    QTest::newRow("spaces and line ends at both ends")
        << QByteArray(" \r\nA \n") << QStringLiteral(" \r\nA \n");
    QTest::newRow("every byte there is") << everyByte << QString();
    QTest::newRow("a text with a zero in its middle")
        << QByteArray("A\0B", 3) << QString(QLatin1String("A\0B", 3));
    QTest::newRow("broken UTF-8") << QByteArray("\xC3\x28\xFF\xFE") << QString();
}

void TestBarcodeReader::readsTheBytesOfACode()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const GreyPicture picture = qrFrame(content, {}, 6);
    BarcodeReader reader;
    const auto codes = reader.readWithEveryPass(picture.view());
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes.first().bytes, content);
    QVERIFY(!codes.first().text.isEmpty());
    if (!text.isEmpty())
        QCOMPARE(codes.first().text, text);
    QCOMPARE(codes.first().symbology, Symbology::QrCode);
}

void TestBarcodeReader::readsACodeSomewhereInTheRotation_data()
{
    QTest::addColumn<bool>("inverted");
    QTest::addColumn<int>("modulePixels");
    QTest::newRow("an ordinary code") << false << 8;
    QTest::newRow("a small code") << false << 3;
    QTest::newRow("a code in dark mode") << true << 8;
    QTest::newRow("a small code in dark mode") << true << 5;
}

void TestBarcodeReader::readsACodeSomewhereInTheRotation()
{
    QFETCH(bool, inverted);
    QFETCH(int, modulePixels);
    const GreyPicture picture = qrFrame("GATELOG", inverted ? darkMode : Ink{}, modulePixels);
    BarcodeReader reader;
    int frames = 0;
    for (std::uint64_t frame = 0; frame < passRotationFrames; ++frame) {
        const auto code = reader.readFrame(picture.view(), frame);
        if (code)
            ++frames;
        if (code)
            QCOMPARE(code->bytes, QByteArray("GATELOG"));
    }
    QVERIFY(frames > 0);
    if (!inverted && modulePixels >= 8)
        QCOMPARE(frames, int(passRotationFrames));
}

void TestBarcodeReader::givesTheCornersInThePixelsOfThePicture()
{
    GreyPicture picture(QSize(1280, 720), 128);
    const int side = drawQr(picture, "CORNERS", QPoint(400, 100), 10);
    BarcodeReader reader;
    for (std::uint64_t frame = 0; frame < passRotationFrames; ++frame) {
        const auto code = reader.readFrame(picture.view(), frame);
        QVERIFY(code.has_value());
        const QPoint topLeft(440, 140);
        const QPoint bottomRight(400 + side - 40, 100 + side - 40);
        QVERIFY((code->corners[0] - topLeft).manhattanLength() < 30);
        QVERIFY((code->corners[2] - bottomRight).manhattanLength() < 30);
    }
}

void TestBarcodeReader::readsOnlyWhatIsSwitchedOn()
{
    const GreyPicture picture = qrFrame("QR");
    BarcodeReader reader(Symbology::Aztec);
    QVERIFY(reader.readWithEveryPass(picture.view()).isEmpty());
    reader.setSymbologies(Symbologies(Symbology::Aztec) | Symbology::QrCode | Symbology::DataMatrix |
                          Symbology::Pdf417 | Symbology::Linear);
    QCOMPARE(reader.readWithEveryPass(picture.view()).size(), 1);
    reader.setSymbologies({});
    QVERIFY(reader.readWithEveryPass(picture.view()).isEmpty());
}

void TestBarcodeReader::readsEveryCodeOfAPage()
{
    GreyPicture page(QSize(1280, 720));
    for (int i = 0; i < 3; ++i)
        drawQr(page, "TICKET-" + QByteArray::number(i), QPoint(60 + i * 400, 200), 8);
    BarcodeReader reader;
    QStringList texts;
    for (const DecodedCode& code : reader.readWithEveryPass(page.view()))
        texts.append(code.text);
    texts.sort();
    QCOMPARE(texts, QStringList({QStringLiteral("TICKET-0"), QStringLiteral("TICKET-1"),
                                 QStringLiteral("TICKET-2")}));
}

void TestBarcodeReader::readsNothingFromWhatIsNoPicture_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("no pixel at all") << QSize(0, 0);
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("a line one pixel high") << QSize(500, 1);
    QTest::newRow("smaller than the smallest scale") << QSize(3, 3);
    QTest::newRow("a grey wall") << QSize(640, 480);
}

void TestBarcodeReader::readsNothingFromWhatIsNoPicture()
{
    QFETCH(QSize, size);
    const GreyPicture picture(size, 127);
    BarcodeReader reader(Symbologies(Symbology::QrCode) | Symbology::DataMatrix | Symbology::Linear);
    for (std::uint64_t frame = 0; frame < passRotationFrames; ++frame)
        QVERIFY(!reader.readFrame(picture.view(), frame));
    QVERIFY(reader.readWithEveryPass(picture.view()).isEmpty());
}

void TestBarcodeReader::readsTheSampleImagesInOneRotation()
{
    const auto samples = sampleImages(QStringLiteral(GATELOG_SHARED_DATA));
    if (samples.isEmpty())
        QSKIP("the photographs of " GATELOG_SHARED_DATA "/qr are not there");
    BarcodeReader reader;
    int inRotation = 0;
    int withEveryPass = 0;
    for (const SampleImage& sample : samples) {
        const QImage frame = letterboxed(sample.image);
        bool read = false;
        for (std::uint64_t i = 0; i < passRotationFrames && !read; ++i) {
            const auto code = reader.readFrame(greyOf(frame), i);
            read = code && sample.isRight(*code);
        }
        inRotation += read ? 1 : 0;
        withEveryPass += sample.isAmong(reader.readWithEveryPass(greyOf(frame))) ||
                                 sample.isAmong(reader.readWithEveryPass(greyOf(sample.image)))
                             ? 1
                             : 0;
    }
    qInfo("%d of %d in one rotation, %d with every pass", inRotation, int(samples.size()), withEveryPass);
    QVERIFY(inRotation >= 120);
    QVERIFY(withEveryPass >= 124);
}

void TestBarcodeReader::readsNothingFromTheFalsePositives()
{
    const auto pictures = falsePositives(QStringLiteral(GATELOG_SHARED_DATA));
    if (pictures.isEmpty())
        QSKIP("the photographs of " GATELOG_SHARED_DATA "/qr are not there");
    BarcodeReader reader;
    for (const QImage& picture : pictures) {
        const QImage frame = letterboxed(picture);
        for (std::uint64_t i = 0; i < passRotationFrames; ++i)
            QVERIFY(!reader.readFrame(greyOf(frame), i));
        QVERIFY(reader.readWithEveryPass(greyOf(frame)).isEmpty());
        QVERIFY(reader.readWithEveryPass(greyOf(picture)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestBarcodeReader)
#include "tst_barcode_reader.moc"
