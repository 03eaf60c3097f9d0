// SPDX-License-Identifier: Apache-2.0
// Laptops that scanned apart exchange bundles on a stick, by the command line alone: in any order, any number
// of times, they end up with the same.
#include "tests/support/door.h"

#include <QTest>

#include <algorithm>

using namespace gatelog::test;

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_base.found());
        m_tickets = m_base.issue(60);
        m_codes = codesOf(m_tickets);
        QCOMPARE(m_codes.size(), 60);
    }

    void bothWaysTheSameWinnerAndOneConflict()
    {
        const Door north = copy(), south = copy();
        QCOMPARE(north.scan(m_codes.mid(0, 10)), 10);
        QCOMPARE(south.scan(m_codes.mid(9, 10)), 10);
        QVERIFY(north.status() != south.status());
        const QString fromNorth = file(), fromSouth = file();
        QCOMPARE(north.exportTo(fromNorth), north.records());
        QCOMPARE(south.exportTo(fromSouth), south.records());
        const qint64 base = m_base.records();

        const CtlRun here = north.merge({fromSouth});
        QVERIFY2(here.status == 1, here.messages.constData());
        QCOMPARE(number(here.lines.front(), "new"), south.records() - base);
        QCOMPARE(number(here.lines.front(), "known"), base);
        QCOMPARE(number(here.last(), "conflicts"), 1);
        QCOMPARE(text(here.lines.front(), "outcome"), QStringLiteral("merged"));
        const CtlRun there = south.merge({fromNorth});
        QCOMPARE(there.status, 1);
        QCOMPARE(number(there.last(), "conflicts"), 1);

        const QJsonObject status = north.status();
        QCOMPARE(south.status(), status);
        QCOMPARE(number(status, "conflicts"), 1);
        QCOMPARE(number(status, "admitted"), 19);
        // The winner and the other are on both, and the same on both.
        const std::vector<QJsonObject> entries = entriesOf(north, m_tickets[9]);
        QCOMPARE(entries.size(), std::size_t(2));
        QVERIFY(entriesOf(south, m_tickets[9]) == entries);
        QVERIFY(!entries[0].value(QStringLiteral("conflict")).toBool());
        QVERIFY(entries[1].value(QStringLiteral("conflict")).toBool());
        QVERIFY(text(entries[0], "time") < text(entries[1], "time"));

        for (const Door* door : {&north, &south}) {
            const CtlRun again = door->merge({fromSouth, fromNorth, fromSouth});
            QCOMPARE(again.status, 0);
            QCOMPARE(number(again.last(), "new"), 0);
            QCOMPARE(number(again.last(), "known"), 3 * (base + 10));
            QCOMPARE(door->status(), status);
            QVERIFY(door->isSound());
        }
    }

    void threeCopiesInAnyOrder_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("all files in one command") << true;
        QTest::newRow("a command for each file") << false;
    }

    void threeCopiesInAnyOrder()
    {
        QFETCH(bool, atOnce);
        const std::vector<Door> doors{copy(), copy(), copy()};
        QStringList files;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(doors[std::size_t(i)].scan(m_codes.mid(10 * i, 20)), 20);
            files.append(file());
            QVERIFY(doors[std::size_t(i)].exportTo(files.back()) > 0);
        }
        std::sort(files.begin(), files.end());
        QJsonObject status;
        do {
            for (const Door& door : {copy(), Door::copyOf(doors[1], path())}) {
                for (int round = 0; round < 2; ++round)
                    for (const QStringList& part :
                         atOnce ? QList<QStringList>{files}
                                : QList<QStringList>{{files[0]}, {files[1]}, {files[2]}}) {
                        const CtlRun merged = door.merge(part);
                        QVERIFY2(merged.status == 0 || (merged.status == 1 && round == 0),
                                 merged.messages.constData());
                        QVERIFY(merged.isJson);
                    }
                if (status.isEmpty())
                    status = door.status();
                QCOMPARE(door.status(), status);
                QCOMPARE(number(status, "conflicts"), 20);
                QCOMPARE(number(status, "admitted"), 40);
            }
        } while (std::next_permutation(files.begin(), files.end()));
        QVERIFY(doors[0].merge(files).status == 1 && doors[0].isSound());
        QCOMPARE(doors[0].status(), status);
    }

    void sinceAFrontier()
    {
        const Door north = copy(), south = copy();
        QCOMPARE(north.scan(m_codes.mid(0, 5)), 5);
        const QString whole = file(), byText = file(), byBundle = file(), nothing = file();
        QVERIFY(north.exportTo(whole) > 5);
        QCOMPARE(south.merge({whole}).status, 0);
        QCOMPARE(south.status(), north.status());
        QCOMPARE(north.scan(m_codes.mid(5, 7)), 7);
        QCOMPARE(north.exportTo(byText, south.frontier()), 7);
        QCOMPARE(north.exportTo(byBundle, whole), 7);
        QCOMPARE(north.exportTo(nothing, north.frontier()), 0);
        QCOMPARE(number(south.merge({nothing}).last(), "new"), 0);
        const CtlRun merged = south.merge({byText});
        QCOMPARE(merged.status, 0);
        QCOMPARE(number(merged.last(), "new"), 7);
        QCOMPARE(number(merged.last(), "known"), 0);
        QCOMPARE(south.status(), north.status());
        QCOMPARE(number(south.merge({byBundle}).last(), "known"), 7);
    }

    void badFrontiersAreRefused_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<int>("status");
        QTest::newRow("not base64") << QStringLiteral("!!") << 2;
        QTest::newRow("not a frontier") << QStringLiteral("AAAA") << 2;
        QTest::newRow("a path where nothing is") << QStringLiteral("/no/such/bundle") << 2;
        QTest::newRow("a file that is no bundle") << QStringLiteral(GATELOG_SOURCE_DIR "/README.md") << 3;
        QTest::newRow("a folder") << QStringLiteral("/") << 3;
    }

    void badFrontiersAreRefused()
    {
        QFETCH(QString, since);
        QFETCH(int, status);
        const QString target = file();
        const CtlRun run = m_base.run(QStringLiteral("export"), {target, QStringLiteral("--since"), since});
        QCOMPARE(run.status, status);
        QVERIFY(!run.messages.isEmpty() && !QFileInfo::exists(target));
    }

    void incrementalBundlesInTheWrongOrder()
    {
        const Door north = copy();
        QStringList files;
        for (int part = 0; part < 3; ++part) {
            QCOMPARE(north.scan(m_codes.mid(5 * part, 5)), 5);
            const QString since = files.isEmpty() ? m_base.frontier() : files.back();
            files.append(file());
            QCOMPARE(north.exportTo(files.back(), since), 5);
        }
        std::reverse(files.begin(), files.end());
        const Door oneByOne = copy();
        for (const QString& bundle : files) {
            const CtlRun merged = oneByOne.merge({bundle});
            QCOMPARE(merged.status, 0);
            QCOMPARE(number(merged.last(), "new"), 5);
            const QJsonArray missing = merged.last().value(QStringLiteral("missing_before")).toArray();
            QCOMPARE(missing.isEmpty(), bundle == files.back());
            QCOMPARE(merged.messages.contains("missing"), bundle != files.back());
        }
        QCOMPARE(oneByOne.status(), north.status());
        QVERIFY(oneByOne.isSound());
        const Door atOnce = copy();
        const CtlRun merged = atOnce.merge(files);
        QCOMPARE(merged.status, 0);
        QVERIFY(merged.last().value(QStringLiteral("missing_before")).toArray().isEmpty());
        QCOMPARE(atOnce.status(), north.status());
    }

    void aDryRunSaysWhatAMergeDoes()
    {
        const Door north = copy(), south = copy();
        QCOMPARE(north.scan(m_codes.mid(0, 10)), 10);
        QCOMPARE(south.scan(m_codes.mid(5, 10)), 10);
        const QString bundle = file(), broken = file();
        QVERIFY(south.exportTo(bundle) > 0);
        writeFile(broken, bytesOf(bundle).chopped(3));
        const QJsonObject before = north.status();
        const QStringList arguments{bundle, broken, QStringLiteral("/no/such/bundle")};
        const CtlRun tried = north.merge(arguments + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(north.status(), before);
        QVERIFY(QDir(north.folder()).entryList({QStringLiteral("rehearsal-*")}).isEmpty());
        const CtlRun done = north.merge(arguments);
        QCOMPARE(number(done.last(), "conflicts"), 5);
        QCOMPARE(tried.status, done.status);
        QCOMPARE(done.status, 3);
        QCOMPARE(tried.lines.size(), done.lines.size());
        QJsonObject expected = done.last();
        expected[QStringLiteral("dry_run")] = true;
        QCOMPARE(tried.last(), expected);
        for (std::size_t i = 0; i + 1 < done.lines.size(); ++i)
            QCOMPARE(tried.lines[i], done.lines[i]);
    }

    void anotherEventsBundleIsRefusedAndTheRestGoesOn()
    {
        const Door other(path()), north = copy(), south = copy();
        QVERIFY(other.found());
        QCOMPARE(south.scan(m_codes.mid(0, 3)), 3);
        const QString foreign = file(), own = file();
        QVERIFY(other.exportTo(foreign) > 0);
        QVERIFY(south.exportTo(own) > 0);
        const QJsonObject before = north.status();
        const CtlRun alone = north.merge({foreign});
        QCOMPARE(alone.status, 3);
        QVERIFY(alone.messages.contains("another event"));
        QCOMPARE(text(alone.lines.front(), "outcome"), QStringLiteral("refused"));
        QCOMPARE(text(alone.lines.front().value(QStringLiteral("error")).toObject(), "reason"),
                 QStringLiteral("foreign_event"));
        QCOMPARE(north.status(), before);
        QCOMPARE(north.run(QStringLiteral("export"), {file(), QStringLiteral("--since"), foreign}).status, 3);
        const CtlRun both = north.merge({foreign, QStringLiteral("/no/such/bundle"), m_folder.path(), own});
        QCOMPARE(both.status, 3);
        QCOMPARE(number(both.last(), "new"), 3);
        QCOMPARE(number(both.last(), "files"), 4);
        QCOMPARE(number(both.last(), "damaged_files"), 3);
        QCOMPARE(north.status(), south.status());
    }

private:
    Door copy() { return Door::copyOf(m_base, path()); }
    QString path() { return m_folder.filePath(QStringLiteral("replica%1").arg(++m_made)); }
    QString file() { return m_folder.filePath(QStringLiteral("%1.bundle").arg(++m_made)); }

    /// The log's lines about this ticket, the oldest first.
    static std::vector<QJsonObject> entriesOf(const Door& door, const QJsonObject& ticket)
    {
        std::vector<QJsonObject> entries;
        for (const QJsonObject& line : door.run(QStringLiteral("log")).lines)
            if (text(line, "ticket") == text(ticket, "ticket") && text(line, "what") == u"entry")
                entries.push_back(line);
        return entries;
    }

    QTemporaryDir m_folder;
    Door m_base{m_folder.filePath(QStringLiteral("base"))};
    std::vector<QJsonObject> m_tickets;
    QStringList m_codes;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
