// SPDX-License-Identifier: Apache-2.0
// Vectors of other implementations of Noise_XX_25519_ChaChaPoly_BLAKE2b: we write the same bytes and read
// theirs. Besides the project's own files and the published ones beside the checkout, the environment
// variable GATELOG_NOISE_VECTORS names further files in the same form, separated by colons (on Windows
// semicolons); a folder stands for all files in it. A named file that cannot be read, or holds no vector,
// fails the test.
#include "sync/session/noise_handshake.h"
#include "tests/sync/session/noise_vectors.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

NoiseHandshake begin(Side side, const NoiseVector::Party& party)
{
    return NoiseHandshake(side, party.prologue, DhKeyPair::fromSecret(party.staticKey),
                          DhKeyPair::fromSecret(party.ephemeral));
}

/// One party, through the handshake and on.
struct Speaker
{
    NoiseHandshake handshake;
    std::optional<NoiseTransport> transport;

    Result<QByteArray> write(QByteArrayView payload)
    {
        return inTransport() ? transport->seal(payload) : handshake.writeMessage(payload);
    }
    Result<QByteArray> read(QByteArrayView message)
    {
        return inTransport() ? transport->open(message) : handshake.readMessage(message);
    }
    bool inTransport()
    {
        if (handshake.isDone() && !transport)
            transport = handshake.split();
        return transport.has_value();
    }
};

/// Empty when the vector holds, else what does not.
QString mismatch(const NoiseVector& vector)
{
    Speaker initiator{begin(Side::Initiator, vector.initiator), {}};
    Speaker responder{begin(Side::Responder, vector.responder), {}};
    for (std::size_t i = 0; i < vector.messages.size(); ++i) {
        Speaker& writer = i % 2 == 0 ? initiator : responder;
        Speaker& reader = i % 2 == 0 ? responder : initiator;
        const auto written = writer.write(vector.messages[i].payload);
        if (!written || *written != vector.messages[i].ciphertext)
            return QStringLiteral("message %1 is written otherwise").arg(i + 1);
        const auto read = reader.read(vector.messages[i].ciphertext);
        if (!read || *read != vector.messages[i].payload)
            return QStringLiteral("message %1 is read otherwise").arg(i + 1);
    }
    if (vector.handshakeHash.isEmpty())
        return {};
    for (const Speaker* speaker : {&initiator, &responder})
        if (!speaker->handshake.isDone() || speaker->handshake.hash().toByteArray() != vector.handshakeHash)
            return QStringLiteral("another handshake hash");
    return {};
}

void addRows(const QStringList& files)
{
    QTest::addColumn<QString>("file");
    for (const QString& file : files)
        QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestNoiseVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ours_data() { addRows(namedVectorFiles(QStringLiteral(GATELOG_TEST_DATA "/noise"))); }
    void ours() { holds(); }
    void published_data() { addRows(namedVectorFiles(QStringLiteral(GATELOG_SHARED_DATA "/noise"))); }
    void published()
    {
        QFETCH(QString, file);
        if (QFileInfo(file).isDir() || !QFileInfo::exists(file))
            QSKIP("the published vectors of " GATELOG_SHARED_DATA "/noise are not there");
        holds();
    }
    void named_data() { addRows(namedVectorFiles(qEnvironmentVariable("GATELOG_NOISE_VECTORS"))); }
    void named();
    void aFileWithoutVectorsIsNoProof_data();
    void aFileWithoutVectorsIsNoProof();
    void aChangedVectorDoesNotHold();
    void foldersAndListsAreNamed();

private:
    void holds();
};

void TestNoiseVectors::named()
{
    if (qEnvironmentVariableIsEmpty("GATELOG_NOISE_VECTORS"))
        QSKIP("GATELOG_NOISE_VECTORS names no further vectors");
    holds();
}

void TestNoiseVectors::holds()
{
    QFETCH(QString, file);
    const auto vectors = NoiseVectorReader::read(file);
    QVERIFY2(vectors, qPrintable(vectors ? QString() : vectors.error().detail));
    int ours = 0;
    for (std::size_t i = 0; i < vectors->size(); ++i) {
        const NoiseVector& vector = (*vectors)[i];
        if (vector.protocol != NoiseVectorReader::ourProtocol())
            continue;
        ++ours;
        const QString wrong = mismatch(vector);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("vector %1: %2").arg(i + 1).arg(wrong)));
    }
    const int others = int(vectors->size()) - ours;
    qInfo("%d vectors hold, %d of other protocols skipped", ours, others);
    if (ours == 0)
        QSKIP("all vectors of this file are of other protocols");
}

void TestNoiseVectors::aFileWithoutVectorsIsNoProof_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("vectors");
    QTest::newRow("an object without vectors") << QByteArray("{}");
    QTest::newRow("an empty list of vectors") << QByteArray(R"({"vectors": []})");
    QTest::newRow("a vector that says nothing") << QByteArray(R"({"vectors": [{}]})");
    QTest::newRow("a vector without keys")
        << QByteArray(R"([{"protocol_name": "Noise_XX_25519_ChaChaPoly_BLAKE2b", "messages": []}])");
}

void TestNoiseVectors::aFileWithoutVectorsIsNoProof()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vectors.json"));
    QCOMPARE(NoiseVectorReader::read(path).error().code, ErrorCode::Unreadable);
    QVERIFY(writeFile(path, bytes));
    const auto vectors = NoiseVectorReader::read(path);
    QVERIFY(!vectors);
    QCOMPARE(vectors.error().code, ErrorCode::Damaged);
}

void TestNoiseVectors::aChangedVectorDoesNotHold()
{
    const QStringList files = namedVectorFiles(QStringLiteral(GATELOG_TEST_DATA "/noise"));
    const auto vectors = NoiseVectorReader::read(files.at(0));
    QVERIFY(vectors);
    const NoiseVector sound = vectors->at(0);
    QCOMPARE(mismatch(sound), QString());
    const auto flip = [](QByteArray& bytes) { bytes[0] = char(bytes[0] ^ 0x10); };
    for (std::size_t i = 0; i < sound.messages.size(); ++i) {
        NoiseVector changed = sound;
        flip(changed.messages[i].ciphertext);
        QVERIFY(!mismatch(changed).isEmpty());
    }
    NoiseVector changed = sound;
    flip(changed.handshakeHash);
    QVERIFY(!mismatch(changed).isEmpty());
    changed = sound;
    flip(changed.responder.staticKey);
    QVERIFY(!mismatch(changed).isEmpty());
}

void TestNoiseVectors::foldersAndListsAreNamed()
{
    QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.json"));
    const QString b = folder.filePath(QStringLiteral("b.txt"));
    QCOMPARE(namedVectorFiles(folder.path()), QStringList{folder.path()});
    QVERIFY(writeFile(a, "{}") && writeFile(b, "{}"));
    QCOMPARE(namedVectorFiles(folder.path()), (QStringList{a, b}));
    QCOMPARE(namedVectorFiles(b + QDir::listSeparator() + QStringLiteral("/nowhere")),
             (QStringList{b, QStringLiteral("/nowhere")}));
    QCOMPARE(namedVectorFiles(QString()), QStringList());
}

QTEST_APPLESS_MAIN(TestNoiseVectors)
#include "tst_noise_vectors.moc"
