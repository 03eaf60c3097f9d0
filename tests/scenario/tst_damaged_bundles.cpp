// SPDX-License-Identifier: Apache-2.0
// What sticks, cables, power cuts and people do to bundles: what is sound is taken, nothing else is, and the
// command line says what happened.
#include "tests/support/door.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gatelog::test;

class TestDamagedBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_base.found());
        const QStringList codes = codesOf(m_base.issue(kScans));
        QCOMPARE(codes.size(), kScans);
        m_full = copy();
        QCOMPARE(m_full.scan(codes), kScans);
        m_bundle = m_folder.filePath(QStringLiteral("full.bundle"));
        QCOMPARE(m_full.exportTo(m_bundle), m_full.records());
        m_some = copy();
        QCOMPARE(m_some.scan(codes.mid(0, 250)), 250);
        m_someBundle = m_folder.filePath(QStringLiteral("some.bundle"));
        QCOMPARE(m_some.exportTo(m_someBundle), m_some.records());
        const Door few = copy();
        QCOMPARE(few.scan(codes.mid(0, 4)), 4);
        m_small = m_folder.filePath(QStringLiteral("small.bundle"));
        QCOMPARE(few.exportTo(m_small, m_base.frontier()), 4);
        m_fewStatus = few.status();
    }

    void cutShortAtEveryThousandthByte()
    {
        const QByteArray whole = bytesOf(m_someBundle);
        QVERIFY(whole.size() > 50'000);
        const Door door = copy();
        const QString cut = m_folder.filePath(QStringLiteral("cut.bundle"));
        qint64 held = m_base.records();
        const qint64 recordsInAll = m_some.records();
        int told = 0;
        for (qsizetype size = 0; size < whole.size(); size += 1000) {
            writeFile(cut, whole.first(size));
            const CtlRun merged = door.merge({cut});
            QVERIFY2(merged.status == 3 && merged.isJson, merged.messages.constData());
            const QJsonObject line = merged.lines.front();
            QCOMPARE(number(line, "rejected"), 0);
            QCOMPARE(number(line, "refused_parts"), 0);
            if (text(line, "outcome") != u"cut_short") {
                QCOMPARE(text(line, "outcome"), QStringLiteral("refused")); // in its header
                continue;
            }
            ++told;
            QCOMPARE(number(line, "new") + number(line, "known"), number(line, "read"));
            held += number(line, "new");
            const QByteArray sentence = "cut short after " + QByteArray::number(number(line, "read")) +
                                        " of " + QByteArray::number(recordsInAll) + " records; copy it again";
            QVERIFY2(merged.messages.contains(sentence), merged.messages.constData());
        }
        QVERIFY(told > 40);
        QCOMPARE(door.records(), held);
        QVERIFY(door.isSound());
        QCOMPARE(door.merge({m_someBundle}).status, 0);
        QCOMPARE(door.status(), m_some.status());
    }

    void everyByteOfASmallBundleFlippedOnce()
    {
        const QByteArray whole = bytesOf(m_small);
        QVERIFY(whole.size() < 4'000);
        QStringList files;
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ (1 << (at % 8)));
            files.append(writeFile(m_folder.filePath(QStringLiteral("flip%1").arg(at)), bytes));
        }
        const Door door = copy();
        const CtlRun merged = door.merge(files);
        QCOMPARE(merged.status, 3);
        QCOMPARE(merged.lines.size(), std::size_t(files.size()) + 1);
        for (const QJsonObject& line : merged.lines)
            QVERIFY(text(line, "outcome") != u"merged");
        QCOMPARE(number(merged.last(), "damaged_files"), qint64(files.size()));
        // All that any of them brought is what was scanned.
        QCOMPARE(door.status(), m_fewStatus);
        QVERIFY(door.isSound());
    }

    void killedInTheMiddleAndBegunAgain()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(copy().merge({m_bundle}).status, 0);
        const qint64 whole_ms = timer.elapsed();
        const QJsonObject expected = m_full.status();
        int inTheMiddle = 0;
        for (int part = 1; part <= 8; ++part) {
            const Door door = copy();
            QProcess process;
            process.start(ctlProgram(),
                          {QStringLiteral("merge"), QStringLiteral("--data"), door.folder(), m_bundle});
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(int(whole_ms * part / 9))) {
                process.kill();
                QVERIFY(process.waitForFinished());
            }
            const qint64 records = door.records();
            inTheMiddle += records > m_base.records() && records < m_full.records();
            QVERIFY(door.isSound());
            const CtlRun again = door.merge({m_bundle});
            QVERIFY2(again.status == 0, again.messages.constData());
            QCOMPARE(number(again.last(), "new"), m_full.records() - records);
            QCOMPARE(door.status(), expected);
            QVERIFY(door.isSound());
        }
        QVERIFY2(inTheMiddle > 0, "no kill came while it merged");
    }

    void whatAKilledDryRunLeftIsTakenAway()
    {
        const Door door = copy();
        QVERIFY(QDir(door.folder()).mkpath(QStringLiteral("rehearsal-abcdef")));
        writeFile(door.folder() + QStringLiteral("/rehearsal-abcdef/replica.db"), "names");
        QCOMPARE(door.merge({m_bundle, QStringLiteral("--dry-run")}).status, 0);
        QVERIFY(QDir(door.folder()).entryList({QStringLiteral("rehearsal-*")}, QDir::Dirs).isEmpty());
    }

    void anExportThatFailsLeavesWhatWasThere()
    {
        const QString target = writeFile(m_folder.filePath(QStringLiteral("old.bundle")), "old");
        QCOMPARE(
            m_full.run(QStringLiteral("export"), {target, QStringLiteral("--since"), QStringLiteral("!")})
                .status,
            2);
        QCOMPARE(bytesOf(target), QByteArray("old"));
        QCOMPARE(m_full.run(QStringLiteral("export"), {QStringLiteral("/no/such/folder/x")}).status, 4);
        QCOMPARE(m_full.run(QStringLiteral("export"), {}).status, 2);
        QCOMPARE(m_full.run(QStringLiteral("merge"), {}).status, 2);
        QVERIFY(m_full.exportTo(target) > 0);
        QVERIFY(!(QFileInfo(target).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

private:
    static constexpr int kScans = 1000;

    Door copy() { return Door::copyOf(m_base, m_folder.filePath(QStringLiteral("replica%1").arg(++m_made))); }

    QTemporaryDir m_folder;
    Door m_base{m_folder.filePath(QStringLiteral("base"))};
    Door m_full{QString()}; ///< has scanned all tickets
    Door m_some{QString()}; ///< has scanned some
    QString m_bundle, m_someBundle, m_small;
    QJsonObject m_fewStatus;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestDamagedBundles)
#include "tst_damaged_bundles.moc"
