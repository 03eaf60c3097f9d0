// SPDX-License-Identifier: Apache-2.0
// Replays the fuzz targets' corpus: what the fuzzer has found interesting stays harmless.
#include "core/import/import_source.h"

#include <QDir>
#include <QTest>

using namespace gatelog;

class TestImportCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replay_data();
    void replay();
};

void TestImportCorpus::replay_data()
{
    QTest::addColumn<QString>("path");
    for (const char* corpus : {"csv", "pretix_json"}) {
        const QDir dir(QStringLiteral(GATELOG_TEST_DATA "/fuzz/") + QLatin1String(corpus));
        const QStringList files = dir.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), corpus);
        for (const QString& file : files)
            QTest::newRow(qPrintable(QLatin1String(corpus) + QLatin1Char('/') + file)) << dir.filePath(file);
    }
}

void TestImportCorpus::replay()
{
    QFETCH(QString, path);
    const auto source = readImportFile(path);
    if (!source) {
        QVERIFY(!source.error().detail.isEmpty());
        return;
    }
    QVERIFY(!source->format.isEmpty());
    for (const TicketDraft& draft : source->tickets)
        QVERIFY(draft.line > 0 && (!draft.code.isEmpty() || !draft.sourceId.isEmpty()));
}

QTEST_APPLESS_MAIN(TestImportCorpus)
#include "tst_import_corpus.moc"
