// SPDX-License-Identifier: Apache-2.0
#include "app/office/merge_page.h"
#include "app/office/merge_panel.h"
#include "app/office/report_panel.h"
#include "tests/support/backup_story.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/office_evening.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGraphicsView>
#include <QLabel>
#include <QMimeData>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QUrl>

using namespace gatelog;
using namespace gatelog::test;

class MergePageTest : public QObject, private OfficeEvening
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startOffice();
        openEmptyEvening();
    }
    void cleanup() { endOffice(); }
    void aBundleIsLookedThroughThenMerged();
    void aBundleIsMergedOnce();
    void aDamagedBundleGivesWhatIsSound();
    void whatIsRefusedIsNamed_data();
    void whatIsRefusedIsNamed();
    void droppedFilesAreTaken();
    void stoppedInItsMiddleTheLogIsConsistentAndTheRestCanFollow();
    void aScanDoesNotWaitForAMerge();
    void desksThatAreConnectedGetWhatWasMerged();
    void whatIsKnownHereIsWrittenToABundle();
    void theReportIsShownAndWritten();
    void aLogThatIsMissingIsNamed();
    void fileNamesAreText();

private:
    MergePanel& panel() { return page<MergePage>().mergePanel(); }
    static MergeFileCard* card(const MergePanel& panel) { return panel.findChild<MergeFileCard*>(); }
    static QString textOf(const QWidget& parent, const char* name)
    {
        const auto* label = parent.findChild<QLabel*>(QString::fromLatin1(name));
        return label->isVisibleTo(&parent) ? label->text() : QString();
    }
    static QString allText(const QWidget& parent)
    {
        QStringList texts;
        for (const QLabel* label : parent.findChildren<QLabel*>())
            if (label->isVisibleTo(&parent))
                texts.append(label->text());
        return texts.join(u'\n');
    }
    static QPushButton* button(const MergePanel& panel, const char* name)
    {
        return panel.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    /// Adds it and waits until it was looked through.
    static void stage(MergePanel& panel, const QString& path)
    {
        panel.addFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(card(panel) && card(panel)->staged(), 20'000);
    }
    Hash ledger()
    {
        return readNow([](Replica& replica) { return ledgerHash(replica); });
    }
    ReplicaStatus status()
    {
        return readNow([](Replica& replica) { return replicaStatus(replica); });
    }
};

void MergePageTest::aBundleIsLookedThroughThenMerged()
{
    const Evening evening(smallPlan());
    const QString bundle = writeEveningBundle(evening);
    MergePanel& merge = panel();
    stage(merge, bundle);
    const StagedBundle staged = *card(merge)->staged();
    QVERIFY(staged.bundle.isSound());
    QCOMPARE(std::size_t(staged.fresh) >= evening.records().size(), true);
    QVERIFY(allText(*card(merge)).contains(QStringLiteral("are new here")));
    QVERIFY(allText(*card(merge)).contains(QStringLiteral("the event's own key")));
    QCOMPARE(status().admitted, std::int64_t(0)); // looking changes nothing

    Answers told(m_service, &ReplicaService::merged);
    QTest::mouseClick(button(merge, "primary"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(merge, "mergeSummary").isEmpty(), 60'000);
    QVERIFY2(textOf(merge, "mergeSummary")
                 .contains(QStringLiteral("with them %1 double admission").arg(evening.truth().conflicts)),
             qPrintable(textOf(merge, "mergeSummary")));
    QCOMPARE(status().admitted, std::int64_t(evening.truth().admitted));
    QCOMPARE(status().conflicts, std::int64_t(evening.truth().conflicts));
    QCOMPARE(told.count(), 1); // so the desks that are connected get it, too
    QCOMPARE(told.at(0).stored, staged.fresh);
    QTRY_VERIFY(!card(merge)); // it is done with
}

void MergePageTest::aBundleIsMergedOnce()
{
    const QString bundle = writeEveningBundle(Evening(smallPlan()));
    MergePanel& merge = panel();
    stage(merge, bundle);
    merge.merge();
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(merge, "mergeSummary").isEmpty(), 60'000);
    QTRY_VERIFY(!card(merge));
    stage(merge, bundle);
    QVERIFY(allText(*card(merge)).contains(QStringLiteral("Nothing in it is new here")));
    QVERIFY(!button(merge, "primary")->isEnabled());
}

void MergePageTest::aDamagedBundleGivesWhatIsSound()
{
    const Evening evening(smallPlan());
    const QString bundle = writeEveningBundle(evening);
    QByteArray bytes = contentOf(bundle);
    bytes[bytes.size() * 2 / 3] = char(bytes[bytes.size() * 2 / 3] ^ 0x55);
    overwrite(bundle, bytes);
    MergePanel& merge = panel();
    stage(merge, bundle);
    QVERIFY2(allText(*card(merge)).contains(QStringLiteral("damaged in 1 place")),
             qPrintable(allText(*card(merge))));
    merge.merge();
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(merge, "mergeSummary").isEmpty(), 60'000);
    QVERIFY(textOf(merge, "mergeRemarks").contains(QStringLiteral("copy it again")));
    QVERIFY(status().admitted > 0);
    QVERIFY(status().admitted < evening.truth().admitted);
}

void MergePageTest::whatIsRefusedIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    BundleHeader foreign = bundleHeader();
    foreign.event = eventIdOf(Author::key('9').publicKey());
    QTest::newRow("a bundle of another event")
        << bundleOf(sampleRanges(), foreign) << QStringLiteral("of another event");
    QTest::newRow("a text file") << QByteArray("Dear all,\nplease find attached\n")
                                 << QStringLiteral("no bundle");
    QTest::newRow("an empty file") << QByteArray() << QStringLiteral("no bundle");
    QTest::newRow("only the beginning of a bundle")
        << sampleBundle().first(60) << QStringLiteral("no bundle");
}

void MergePageTest::whatIsRefusedIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    overwrite(path("strange.bundle"), bytes);
    const Hash before = ledger();
    MergePanel& merge = panel();
    stage(merge, path("strange.bundle"));
    QVERIFY2(allText(*card(merge)).contains(says), qPrintable(allText(*card(merge))));
    QVERIFY(!button(merge, "primary")->isEnabled());
    merge.merge(); // by whichever way
    QCOMPARE(ledger(), before);
    QFile::remove(path("strange.bundle"));
}

void MergePageTest::droppedFilesAreTaken()
{
    const QString bundle = writeEveningBundle(Evening(smallPlan()));
    MergePanel& merge = panel();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(bundle), QUrl(QStringLiteral("https://example.org/far.bundle"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&merge, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&merge, &drop);
    QCOMPARE(merge.findChildren<MergeFileCard*>().size(), 1); // what is not on this computer is no file
    QCOMPARE(card(merge)->path(), bundle);
}

void MergePageTest::stoppedInItsMiddleTheLogIsConsistentAndTheRestCanFollow()
{
    const Evening evening(EveningPlan{1500, 6, 3, 20260516});
    const QString bundle = writeEveningBundle(evening);
    MergePanel& merge = panel();
    stage(merge, bundle);
    auto* run = merge.findChild<MergeRun*>();
    QVERIFY(run);
    QObject::connect(run, &MergeRun::progressed, &merge, [&merge](int, std::int64_t records) {
        if (records > 0)
            QTest::mouseClick(button(merge, "cancelMerge"), Qt::LeftButton);
    });
    merge.merge();
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(merge, "mergeSummary").isEmpty(), 60'000);
    QVERIFY2(textOf(merge, "mergeRemarks").contains(QStringLiteral("Stopped after")),
             qPrintable(textOf(merge, "mergeRemarks")));
    const auto found = readNow([](Replica& replica) { return audit(replica).findings.size(); });
    QCOMPARE(found, std::size_t(0));
    QVERIFY(status().admitted < evening.truth().admitted);

    QObject::disconnect(run, &MergeRun::progressed, &merge, nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(card(merge) && button(merge, "primary")->isEnabled(), 20'000);
    QTest::mouseClick(button(merge, "primary"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status().admitted, std::int64_t(evening.truth().admitted), 60'000);
    QCOMPARE(status().conflicts, std::int64_t(evening.truth().conflicts));
}

void MergePageTest::aScanDoesNotWaitForAMerge()
{
    const QString bundle = writeEveningBundle(Evening(EveningPlan{1500, 6, 3, 20260516}));
    MergePanel& merge = panel();
    stage(merge, bundle);
    auto* run = merge.findChild<MergeRun*>();
    bool wasRunning = false, isScanned = false;
    QObject::connect(m_service, &ReplicaService::scanned, &merge, [&] {
        wasRunning = run->isRunning();
        isScanned = true;
    });
    bool isAsked = false;
    QObject::connect(run, &MergeRun::progressed, &merge, [&] {
        if (!std::exchange(isAsked, true))
            m_service->scan(requestFor(QStringLiteral("a code of nobody")), 1);
    });
    merge.merge();
    QTRY_VERIFY_WITH_TIMEOUT(isScanned, 20'000);
    QVERIFY(wasRunning);
    QTRY_VERIFY_WITH_TIMEOUT(!run->isRunning(), 120'000);
}

void MergePageTest::desksThatAreConnectedGetWhatWasMerged()
{
    const QString bundle = writeEveningBundle(Evening(smallPlan()));
    MergePanel& merge = panel();
    stage(merge, bundle);
    // A desk that is connected, and holds all that is here.
    const PeerNumber desk(77);
    const Frontier here = readNow([](Replica& replica) { return replica.frontier(); });
    Answers sent(m_service, &ReplicaService::outgoing);
    const auto rangesSent = [&sent, desk] {
        int ranges = 0;
        for (int i = 0; i < sent.count(); ++i)
            for (const Outgoing& outgoing : sent.at(i))
                ranges += outgoing.peer == desk && std::holds_alternative<message::Range>(outgoing.message);
        return ranges;
    };
    m_service->peerOpened(desk, {Author::key('1').publicKey(), RunId(1)});
    m_service->peerSaid(desk, message::Heads{here, true});
    QTRY_VERIFY(sent.count() > 0);
    QTest::qWait(300);
    QCOMPARE(rangesSent(), 0);
    merge.merge();
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(merge, "mergeSummary").isEmpty(), 60'000);
    QTRY_VERIFY(rangesSent() > 0); // well before it would be told of by and by
}

void MergePageTest::whatIsKnownHereIsWrittenToABundle()
{
    MergePanel& merge = panel();
    merge.exportTo(path("out.bundle"));
    QTRY_VERIFY(textOf(merge, "exported").contains(QStringLiteral("out.bundle")));
    const ReadBundle read = readBundle(contentOf(path("out.bundle")));
    QVERIFY(read.header);
    QCOMPARE(std::int64_t(read.header->records), status().records);
    QVERIFY(read.end == BundleEnd::Whole);
    merge.exportTo(path("no such folder/out.bundle"));
    QTRY_VERIFY(textOf(merge, "exported").contains(QStringLiteral("Choose another place")));
}

void MergePageTest::theReportIsShownAndWritten()
{
    openEvening();
    auto& merge = page<MergePage>();
    merge.showTab(MergePage::Tab::Report);
    ReportPanel& report = merge.reportPanel();
    QTRY_VERIFY_WITH_TIMEOUT(report.hasReport(), 20'000);
    QVERIFY(allText(report).contains(QLocale().toString(m_truth.admitted)));
    QTRY_VERIFY(report.findChild<QPrintPreviewWidget*>()->pageCount() >= 3);
    const auto* pages = report.findChild<QGraphicsView*>();
    QTRY_VERIFY(pages->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(pages->mapFromScene(QPointF()).y(), 0); // they open at their top
    report.writePdf(path("report.pdf"));
    QVERIFY(contentOf(path("report.pdf")).startsWith("%PDF"));
    report.writeCsv(path("scans.csv"), ReportPanel::Table::Scans);
    QTRY_VERIFY(textOf(report, "reportWritten").contains(QStringLiteral("scans.csv")));
    QVERIFY(contentOf(path("scans.csv")).count('\n') > m_truth.admitted);
    report.writeCsv(path("twice.csv"), ReportPanel::Table::Conflicts);
    QTRY_VERIFY(textOf(report, "reportWritten").contains(QStringLiteral("twice.csv")));
    QCOMPARE(contentOf(path("twice.csv")).count('\n'), m_truth.conflicts + 1);
    report.writePdf(path("no such folder/report.pdf"));
    QVERIFY(textOf(report, "reportWritten").contains(QStringLiteral("Choose another place")));
}

void MergePageTest::aLogThatIsMissingIsNamed()
{
    openEvening();
    auto& merge = page<MergePage>();
    merge.showTab(MergePage::Tab::Report);
    ReportPanel& report = merge.reportPanel();
    QTRY_VERIFY_WITH_TIMEOUT(report.hasReport(), 20'000);
    const QString uncertain = textOf(report, "uncertain");
    QVERIFY2(uncertain.contains(QStringLiteral("Garden 2")), qPrintable(uncertain)); // its last are held back
    QVERIFY(uncertain.contains(QStringLiteral("bring its log on a stick")));
}

void MergePageTest::fileNamesAreText()
{
    const QString name =
        m_folder->filePath(QStringLiteral("<h1>big<") + QString(180, u'W') + QStringLiteral(".bundle"));
    overwrite(name, "none");
    MergePanel& merge = panel();
    stage(merge, name);
    QVERIFY(merge.minimumSizeHint().width() <= 700);
    for (const QLabel* label : merge.findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

QTEST_MAIN(MergePageTest)
#include "tst_merge_page.moc"
