// SPDX-License-Identifier: Apache-2.0
#include "app/office/emergency_confirm.h"
#include "app/office/emergency_gates.h"
#include "app/office/emergency_page.h"
#include "core/store/enrolment.h"
#include "tests/support/modal_dialog.h"
#include "tests/support/office_story.h"
#include "tests/support/test_author.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace gatelog;
using namespace gatelog::test;

class EmergencyPageTest : public QObject, private OfficeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endOffice(); }
    void entryStopsEverywhereAndIsResumed();
    void oneGateIsStoppedAlone();
    void aHandScannersEnterStopsNothing();
    void aMessageIsAnnounced();
    void revokingAsksForThePassphraseOnce();
    void aWrongPassphraseRevokesNobody();
    void whoIsAwayHasNotHeard();

private:
    QPushButton* button(const char* name, int number = 0) const;
    void confirm(const QString& text = {});
    Reason scanned();
    PublicKey enrol(char key, const QString& name);
    void seal(const QByteArray& passphrase);
    bool isRevoked(const PublicKey& device);
    std::vector<AnnouncementEntry> announcements();
    QStringList listed() const
    {
        const auto* list = m_office->window()->findChild<QListWidget*>(QStringLiteral("pages"));
        QStringList titles;
        for (int row = 0; row < list->count(); ++row)
            titles << list->item(row)->text();
        return titles;
    }
    QString heard() const { return m_page->findChild<QLabel*>(QStringLiteral("heardSummary"))->text(); }

    EmergencyPage* m_page = nullptr;
    quint64 m_number = 0;
};

void EmergencyPageTest::init()
{
    startOffice();
    m_page = &page<EmergencyPage>();
    QTRY_VERIFY(button("danger", 1)); // the rows of the gates are there
}

/// The gates' visible ones, the topmost first: that of all gates.
QPushButton* EmergencyPageTest::button(const char* name, int number) const
{
    for (QPushButton* button :
         m_page->findChild<EmergencyGates*>()->findChildren<QPushButton*>(QLatin1StringView(name)))
        if (button->isVisible() && number-- == 0)
            return button;
    return nullptr;
}

void EmergencyPageTest::confirm(const QString& text)
{
    onModal<EmergencyConfirm>(this, [text](EmergencyConfirm& dialog) {
        auto* action = dialog.findChild<QPushButton*>(QStringLiteral("danger"));
        QVERIFY(!action->isEnabled());
        if (auto* line = dialog.findChild<QLineEdit*>())
            QTest::keyClicks(line, text);
        dialog.findChild<QCheckBox*>()->click();
        QVERIFY(action->isEnabled());
        action->click();
    });
}

Reason EmergencyPageTest::scanned()
{
    Answers answers(m_service, &ReplicaService::scanned);
    m_service->scan(requestFor(validCode(int(m_number))), m_number);
    ++m_number;
    const auto came = [&answers] { return answers.count() == 1; };
    GATELOG_CHECK(QTest::qWaitFor(came));
    return answers.at(0).decision.reason;
}

PublicKey EmergencyPageTest::enrol(char key, const QString& name)
{
    const PublicKey device = Author::key(key).publicKey();
    const auto authority = ReplicaFolder(m_folder->path()).authorityKey({});
    write([authority, device, name](Replica& replica) -> Result<> {
        const auto done = enrolDevice(replica, *authority, {device, name, Role::Scanner});
        return done ? Result<>() : tl::unexpected(done.error());
    });
    return device;
}

void EmergencyPageTest::seal(const QByteArray& passphrase)
{
    const ReplicaFolder folder(m_folder->path());
    const auto authority = folder.authorityKey({});
    QVERIFY(authority);
    QVERIFY(folder.storeAuthorityKey(*authority, passphrase));
}

bool EmergencyPageTest::isRevoked(const PublicKey& device)
{
    bool isRevoked = false;
    write([&isRevoked, device](Replica& replica) -> Result<> {
        isRevoked = replica.setup().revoked.contains(device);
        return {};
    });
    return isRevoked;
}

std::vector<AnnouncementEntry> EmergencyPageTest::announcements()
{
    std::vector<AnnouncementEntry> entries;
    write([&entries](Replica& replica) -> Result<> {
        entries = readAnnouncements(replica, 10);
        return {};
    });
    return entries;
}

void EmergencyPageTest::entryStopsEverywhereAndIsResumed()
{
    QCOMPARE(scanned(), Reason::None);
    QVERIFY(!button("resume"));
    confirm(QStringLiteral("Fire alarm"));
    button("danger")->click();
    QTRY_VERIFY(button("resume"));
    QCOMPARE(scanned(), Reason::EntryStopped);
    QVERIFY(!button("danger")); // nothing is left to stop
    QTRY_VERIFY(m_page->title() != tr("Emergency"));
    QVERIFY(listed().contains(m_page->title()));
    const auto labels = m_page->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel* label) { return label->text().contains(u"Fire alarm"); }));
    confirm();
    button("resume")->click();
    QTRY_VERIFY(!button("resume"));
    QCOMPARE(scanned(), Reason::None);
}

void EmergencyPageTest::oneGateIsStoppedAlone()
{
    confirm();
    QTRY_VERIFY(button("danger", 1));
    button("danger", 1)->click(); // the first gate's
    QTRY_VERIFY(button("resume"));
    QCOMPARE(scanned(), Reason::EntryStopped); // at the first gate
    write([gates = m_state.gates](Replica& replica) -> Result<> {
        for (const Gate& gate : gates)
            if ((replica.setup().entryStopAt(gate.id) != nullptr) != (gate.id == gates.front().id))
                return failure(ErrorCode::Conflict, gate.name);
        return {};
    });
    QVERIFY(button("danger")); // the others can still be stopped
}

void EmergencyPageTest::aHandScannersEnterStopsNothing()
{
    bool isCancelled = false;
    onModal<EmergencyConfirm>(this, [&isCancelled](EmergencyConfirm& dialog) {
        connect(&dialog, &QDialog::rejected, &dialog, [&isCancelled] { isCancelled = true; });
        QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : &dialog,
                         QStringLiteral("GL1ABC"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    button("danger")->click();
    QVERIFY(isCancelled);
    QVERIFY(announcements().empty());
    QCOMPARE(scanned(), Reason::None);
}

void EmergencyPageTest::aMessageIsAnnounced()
{
    auto* text = m_page->findChild<QLineEdit*>();
    auto* send = m_page->findChild<QPushButton*>(QStringLiteral("primary"));
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(text, QStringLiteral("  "));
    QVERIFY(!send->isEnabled());
    text->clear();
    QTest::keyClicks(text, QStringLiteral("Band is late <b>15</b> min"));
    QVERIFY(send->isEnabled());
    send->click();
    QTRY_COMPARE(text->text(), QString());
    const auto said = announcements();
    QCOMPARE(said.size(), 1U);
    QCOMPARE(said.front().text, QStringLiteral("Band is late <b>15</b> min"));
    QCOMPARE(said.front().effect, EntryEffect::None);
    QCOMPARE(scanned(), Reason::None);
}

void EmergencyPageTest::revokingAsksForThePassphraseOnce()
{
    const PublicKey first = enrol('x', QStringLiteral("Desk 2"));
    const PublicKey second = enrol('y', QStringLiteral("Desk 3"));
    seal("winter");
    auto* devices = m_page->findChildren<QComboBox*>().last();
    auto* revoke = m_page->findChildren<QPushButton*>(QStringLiteral("danger")).last();
    QTRY_COMPARE(devices->count(), 2);
    QTRY_VERIFY(revoke->isEnabled());
    int asked = 0;
    onModal<QInputDialog>(this, [&asked](QInputDialog& dialog) {
        ++asked;
        dialog.setTextValue(QStringLiteral("winter"));
        dialog.accept();
    });
    confirm();
    devices->setCurrentIndex(devices->findText(QStringLiteral("Desk 2")));
    revoke->click();
    QTRY_VERIFY(isRevoked(first));
    QVERIFY(!isRevoked(second));
    QTRY_COMPARE(devices->count(), 1);
    confirm();
    revoke->click();
    QTRY_VERIFY(isRevoked(second));
    QCOMPARE(asked, 1);
    QTRY_VERIFY(!revoke->isEnabled());
}

void EmergencyPageTest::aWrongPassphraseRevokesNobody()
{
    const PublicKey device = enrol('x', QStringLiteral("Desk 2"));
    seal("winter");
    auto* revoke = m_page->findChildren<QPushButton*>(QStringLiteral("danger")).last();
    QTRY_VERIFY(revoke->isEnabled());
    onModal<QInputDialog>(this, [this](QInputDialog& dialog) {
        onModal<QInputDialog>(this, [](QInputDialog& again) { again.reject(); });
        dialog.setTextValue(QStringLiteral("summer"));
        dialog.accept();
    });
    confirm();
    revoke->click();
    QVERIFY(!isRevoked(device));
}

void EmergencyPageTest::whoIsAwayHasNotHeard()
{
    enrol('x', QStringLiteral("Desk 2"));
    confirm();
    button("danger")->click();
    QTRY_VERIFY(heard().startsWith(QLocale().toString(0)));
    // By a record of its own it proves that it has.
    const RecordRef stop = announcements().front().ref;
    write([stop](Replica& replica) -> Result<> {
        FeedWriter writer(Author::key('x'), replica.eventId(), Epoch(9), std::nullopt);
        const SeenHead head{stop.feed.epoch, stop.seq, hashPrefixOf(stop.hash)};
        const auto at = (*replica.records().at(stop.feed, stop.seq, stop.hash))->clock().time();
        const auto record = writer.next(
            Kind::Refusal,
            encodeBody(Refusal{{}, {}, replica.setup().gates.begin()->first, {}, Reason::Unknown, {}, {}}),
            Hlc::at(at + std::chrono::seconds(1)), std::span(&head, 1));
        const auto merged = replica.merge(std::span(&record, 1));
        return merged ? Result<>() : tl::unexpected(merged.error());
    });
    m_service->refreshStatus();
    QTRY_VERIFY(!heard().startsWith(QLocale().toString(0)));
}

QTEST_MAIN(EmergencyPageTest)
#include "tst_emergency_page.moc"
