// SPDX-License-Identifier: Apache-2.0
// What someone with the database file can do to it, and what `verify` and `rebuild` say.
#include "core/store/sqlite.h"
#include "tests/support/ctl.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

struct StoredRecord
{
    std::int64_t feed, seq;
    QByteArray author, hash, bytes;
    std::int64_t epoch;
};

std::unique_ptr<Connection> openDatabase(const QString& data)
{
    auto connection = Connection::open(data + QStringLiteral("/replica.db"), Connection::Mode::ReadWrite);
    return connection ? std::move(*connection) : nullptr;
}

std::vector<StoredRecord> records(Connection& connection)
{
    std::vector<StoredRecord> all;
    Statement select = connection.prepare(
        "SELECT feed, seq, author, hash, bytes, epoch FROM record JOIN feed ON no = feed ORDER BY feed, seq");
    while (select.step())
        all.push_back({select.integer(0), select.integer(1), select.blob(2).toByteArray(),
                       select.blob(3).toByteArray(), select.blob(4).toByteArray(), select.integer(5)});
    return all;
}

QByteArray dump(Connection& connection)
{
    // Sorted: the same rows, wherever they lie.
    QByteArrayList lines;
    for (const char* table :
         {"definition", "ticket", "code_alias", "redemption", "void", "review", "tally", "set_aside"}) {
        Statement select = connection.prepare(QByteArray("SELECT * FROM " + QByteArray(table)).constData());
        while (select.step()) {
            QByteArray line = table;
            for (int column = 0; column < 21; ++column)
                line += '|' + select.blob(column).toByteArray().toHex();
            lines.append(line);
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

} // namespace

class TestTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(ctl(data(), QStringLiteral("demo")).status, 0);
        QCOMPARE(ctl(data(), QStringLiteral("scan"),
                     {QStringLiteral("--video"), QStringLiteral(GATELOG_SOURCE_DIR "/resources/demo.webm")})
                     .isJson,
                 true);
        QCOMPARE(ctl(data(), QStringLiteral("scan"), {QStringLiteral("nonsense")}).status, 1);
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 0);
    }

    void verifyNamesTheRecordOfAnyFlippedByte()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const auto all = records(*openDatabase(data()));
        for (int round = 0; round < 40; ++round) {
            // First a feed's last record that says it is another author's.
            const StoredRecord& record = round == 0 ? all.back() : all[random.bounded(quint32(all.size()))];
            QByteArray bytes = record.bytes;
            const auto at = round == 0 ? qsizetype(20) : qsizetype(random.bounded(quint32(bytes.size())));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            setBytes(record, bytes);
            const CtlRun verified = ctl(data(), QStringLiteral("verify"));
            setBytes(record, record.bytes);
            QCOMPARE(verified.status, 1);
            QVERIFY(verified.isJson);
            const QJsonObject finding = verified.lines.front();
            QCOMPARE(finding.value(QStringLiteral("seq")).toInteger(), record.seq);
            const QString feed = QString::fromLatin1(record.author.toHex().first(8)) + u'/' +
                                 QStringLiteral("%1").arg(quint64(record.epoch), 16, 16, QLatin1Char('0'));
            QCOMPARE(finding.value(QStringLiteral("feed")).toString(), feed);
        }
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 0);
    }

    void aDeletedRecordIsMissed()
    {
        const auto all = records(*openDatabase(data()));
        const auto gone = std::find_if(all.begin(), all.end(), [&](const StoredRecord& record) {
            return record.seq == 2; // one with a follower
        });
        run("DELETE FROM record WHERE feed = ? AND seq = ?", *gone);
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 1);
        auto connection = openDatabase(data());
        Statement insert =
            connection->prepare("INSERT INTO record (feed, seq, hash, bytes) VALUES (?, ?, ?, ?)");
        insert.bind(1, gone->feed).bind(2, gone->seq).bind(3, QByteArrayView(gone->hash));
        QVERIFY(insert.bind(4, QByteArrayView(gone->bytes)).run());
        connection.reset();
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 0);
    }

    void aTicketResetInTheLedgerIsSeenAndRebuildHealsIt()
    {
        const QByteArray before = dump(*openDatabase(data()));
        openDatabase(data())->run("DELETE FROM redemption");
        const CtlRun verified = ctl(data(), QStringLiteral("verify"));
        QCOMPARE(verified.status, 1);
        QCOMPARE(verified.lines.front().value(QStringLiteral("finding")).toString(),
                 QStringLiteral("ledger_differs"));
        QCOMPARE(ctl(data(), QStringLiteral("rebuild")).status, 0);
        QCOMPARE(dump(*openDatabase(data())), before);
        QCOMPARE(ctl(data(), QStringLiteral("verify")).status, 0);
    }

    void droppedLedgerTablesComeBackIdentical()
    {
        const QByteArray before = dump(*openDatabase(data()));
        const QString hash =
            ctl(data(), QStringLiteral("status")).last().value(QStringLiteral("ledger_hash")).toString();
        {
            auto connection = openDatabase(data());
            for (const char* table : {"definition", "ticket", "code_alias", "redemption", "void", "tally",
                                      "set_aside", "ticket_text"})
                QVERIFY(connection->run(QByteArray("DROP TABLE " + QByteArray(table)).constData()));
        }
        const CtlRun rebuilt = ctl(data(), QStringLiteral("rebuild"));
        QVERIFY2(rebuilt.status == 0, rebuilt.messages.constData());
        QCOMPARE(rebuilt.last().value(QStringLiteral("ledger_hash")).toString(), hash);
        QCOMPARE(dump(*openDatabase(data())), before);
        QCOMPARE(ctl(data(), QStringLiteral("search"), {QStringLiteral("muller")}).status, 0);
    }

private:
    void setBytes(const StoredRecord& record, const QByteArray& bytes)
    {
        auto connection = openDatabase(data());
        Statement update = connection->prepare("UPDATE record SET bytes = ? WHERE feed = ? AND seq = ?");
        QVERIFY(update.bind(1, QByteArrayView(bytes)).bind(2, record.feed).bind(3, record.seq).run());
    }
    void run(const char* sql, const StoredRecord& record)
    {
        auto connection = openDatabase(data());
        Statement statement = connection->prepare(sql);
        QVERIFY(statement.bind(1, record.feed).bind(2, record.seq).run());
    }
    QString data() const { return m_folder.filePath(QStringLiteral("event")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
