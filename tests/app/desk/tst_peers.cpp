// SPDX-License-Identifier: Apache-2.0
#include "app/desk/header_bar.h"
#include "app/desk/peers_chip.h"
#include "app/desk/peers_model.h"
#include "app/desk/peers_panel.h"
#include "app/desk/sync_wording.h"
#include "tests/app/desk/sync_sample.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

Q_DECLARE_METATYPE(gatelog::PeersView)
Q_DECLARE_METATYPE(gatelog::SyncState::Device)

class PeersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStandingIsTheWorstThatHolds_data();
    void theStandingIsTheWorstThatHolds();
    void everyStandingHasWordsAndAnIcon();
    void everyStateOfADeviceIsSaid_data();
    void everyStateOfADeviceIsSaid();
    void ourOwnDeskIsFirstAndRevokedOnesLast();
    void theArbiterIsNamed();
    void aClockIsMentionedOnlyIfItDiffers();
    void theNetworksTroublesAreSaid();
    void aSecondOfSilenceKeepsTheSelection();
    void thePanelOffersToInviteOnlyWhereTheKeyIs();
};

void PeersTest::theStandingIsTheWorstThatHolds_data()
{
    QTest::addColumn<PeersView>("view");
    QTest::addColumn<int>("standing");
    const auto row = [](const char* name, Standing standing, auto change) {
        PeersView view = fourDesks();
        change(view);
        QTest::newRow(name) << view << int(standing);
    };
    row("all connected and caught up", Standing::InStep, [](PeersView&) {});
    row("one has records to come", Standing::CatchingUp,
        [](PeersView& view) { view.sync.devices[1].isCaughtUp = false; });
    row("one is away", Standing::Some, [](PeersView& view) { view.sync.devices[0] = device('B', false); });
    row("a revoked one is not missed", Standing::InStep, [](PeersView& view) {
        view.sync.devices[0] = device('B', false);
        view.sync.devices[0].isRevoked = true;
    });
    row("all are away", Standing::Alone, [](PeersView& view) {
        for (SyncState::Device& other : view.sync.devices)
            other.isConnected = false;
    });
    row("nobody else is enrolled", Standing::Only, [](PeersView& view) { view.sync.devices.clear(); });
    row("nobody can confirm", Standing::Unconfirmed, [](PeersView& view) { view.sync.canConfirm = false; });
    row("we are not enrolled", Standing::NotEnrolled, [](PeersView& view) { view.desk.isEnrolled = false; });
    row("we are revoked, says the log", Standing::Revoked,
        [](PeersView& view) { view.desk.isRevoked = true; });
    row("we are revoked, say the others", Standing::Revoked,
        [](PeersView& view) { view.isToldRevoked = true; });
}

void PeersTest::theStandingIsTheWorstThatHolds()
{
    QFETCH(PeersView, view);
    QFETCH(int, standing);
    QCOMPARE(int(standingOf(view).standing), standing);
}

void PeersTest::everyStandingHasWordsAndAnIcon()
{
    QStringList chips, sentences;
    PeersChip chip;
    for (int number = 0; number <= int(Standing::Revoked); ++number) {
        const PeersStanding standing{Standing(number), 4, 2};
        chip.setStanding(standing);
        QCOMPARE(chip.text(), SyncWording::chip(standing));
        QVERIFY(chip.accessibleName().contains(chip.text()));
        QVERIFY(!chip.icon().isNull());
        chips << SyncWording::chip(standing);
        sentences << SyncWording::standing(standing);
    }
    QCOMPARE(chips.removeDuplicates(), 0);
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void PeersTest::everyStateOfADeviceIsSaid_data()
{
    QTest::addColumn<SyncState::Device>("device");
    QTest::addColumn<QString>("says");
    QTest::newRow("caught up") << device('B', true) << QStringLiteral("Connected, caught up");
    QTest::newRow("catching up") << device('B', true, false) << QStringLiteral("Connected, catching up");
    SyncState::Device behind = device('B', true, false);
    behind.lacking = 1'204;
    QTest::newRow("behind") << behind << QStringLiteral("1204");
    SyncState::Device silent = device('B', false);
    silent.silentFor = std::chrono::seconds(190);
    QTest::newRow("silent") << silent << QStringLiteral("Silent for 3 minute");
    QTest::newRow("never connected") << device('B', false) << QStringLiteral("No contact");
    SyncState::Device revoked = device('B', true);
    revoked.isRevoked = true;
    QTest::newRow("revoked, whatever else") << revoked << QStringLiteral("Revoked");
}

void PeersTest::everyStateOfADeviceIsSaid()
{
    QFETCH(SyncState::Device, device);
    QFETCH(QString, says);
    QVERIFY2(SyncWording::device(device).contains(says), qPrintable(SyncWording::device(device)));
}

void PeersTest::ourOwnDeskIsFirstAndRevokedOnesLast()
{
    PeersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PeersView view = fourDesks();
    view.sync.devices[0].isRevoked = true;
    model.setView(view);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Desk A"));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Desk C"));
    QCOMPARE(model.index(3).data().toString(), QStringLiteral("Desk B"));
    QVERIFY(model.index(3).data(PeersModel::RowRole).value<PeerRow>().link == PeerLink::Revoked);
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("caught up")));
}

void PeersTest::theArbiterIsNamed()
{
    PeersModel model;
    PeersView view = fourDesks();
    model.setView(view);
    const auto confirms = [&](int row) {
        return model.index(row)
            .data(PeersModel::RowRole)
            .value<PeerRow>()
            .state.contains(SyncWording::confirms());
    };
    QVERIFY(confirms(0) && !confirms(1) && !confirms(2));
    view.sync.isArbiter = false;
    view.sync.arbiter = QStringLiteral("Desk C");
    model.setView(view);
    QVERIFY(!confirms(0) && !confirms(1) && confirms(2));
}

void PeersTest::aClockIsMentionedOnlyIfItDiffers()
{
    using namespace std::chrono_literals;
    QVERIFY(SyncWording::clockOffset(-400ms).isEmpty());
    QVERIFY(SyncWording::clockOffset(2'400ms).contains(u'+'));
    QVERIFY(SyncWording::clockOffset(-2'400ms).contains(QChar(0x2212)));
    QVERIFY(SyncWording::clockOffset(3min).contains(Wording::duration(3min)));
    QVERIFY(SyncWording::clockDiffers(12s) != SyncWording::clockDiffers(-12s));
    QVERIFY(SyncWording::clockDiffers(12s).contains(Wording::duration(12s)));
}

void PeersTest::theNetworksTroublesAreSaid()
{
    PeersView view = fourDesks();
    QVERIFY(SyncWording::networkFacts(view).isEmpty());
    view.endpoints = {*endpointFromText(u"192.0.2.7:47616")};
    QVERIFY(SyncWording::networkFacts(view).first().contains(QStringLiteral("192.0.2.7:47616")));
    view.network.interfaces = 0;
    view.network.listenProblem = QStringLiteral("192.0.2.7:4000: address in use");
    view.network.otherVersion = QStringLiteral("192.0.2.9");
    const QString all = SyncWording::networkFacts(view).join(u'\n');
    QVERIFY(all.contains(view.network.listenProblem) && all.contains(view.network.otherVersion));
    QCOMPARE(SyncWording::networkFacts(view).size(), 4);
}

void PeersTest::aSecondOfSilenceKeepsTheSelection()
{
    PeersModel model;
    PeersView view = fourDesks();
    view.sync.devices[0] = device('B', false);
    view.sync.devices[0].silentFor = std::chrono::seconds(1);
    model.setView(view);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setView(view);
    QCOMPARE(changed.count(), 0);
    view.sync.devices[0].silentFor = std::chrono::seconds(2);
    model.setView(view);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void PeersTest::thePanelOffersToInviteOnlyWhereTheKeyIs()
{
    PeersPanel panel;
    panel.setView(fourDesks());
    panel.resize(420, 600);
    panel.show();
    auto* list = panel.findChild<QListView*>();
    QVERIFY(list->viewport()->height() >= 4 * list->sizeHintForRow(0));
    const auto invites = [&] {
        const auto buttons = panel.findChildren<QPushButton*>();
        return std::count_if(buttons.begin(), buttons.end(), [](auto* b) { return b->isVisible(); });
    };
    QCOMPARE(invites(), 1);
    panel.setInviting(PeersPanel::Inviting::Offered);
    QCOMPARE(invites(), 2);
}

QTEST_MAIN(PeersTest)
#include "tst_peers.moc"
