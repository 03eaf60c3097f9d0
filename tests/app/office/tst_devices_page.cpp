// SPDX-License-Identifier: Apache-2.0
#include "app/desk/invite_dialog.h"
#include "app/office/devices_dialog.h"
#include "app/office/devices_page.h"
#include "app/office/emergency_confirm.h"
#include "app/office/staff_dialog.h"
#include "app/report/report_format.h"
#include "core/store/enrolment.h"
#include "core/store/set_aside.h"
#include "core/store/staff.h"
#include "tests/support/modal_dialog.h"
#include "tests/support/office_story.h"
#include "tests/support/test_author.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <initializer_list>

using namespace gatelog;
using namespace gatelog::test;

class DevicesPageTest : public QObject, private OfficeStory
{
    Q_OBJECT

private Q_SLOTS:
    // The demonstration is in Lisbon; whoever runs this may be there, too.
    void initTestCase() { QVERIFY(qputenv("TZ", "Asia/Tokyo")); }
    void init();
    void cleanup() { endOffice(); }
    void aMemberSignsInWithThePinTheyWereGiven();
    void aPinIsTypedTwice_data();
    void aPinIsTypedTwice();
    void aNameThatIsNoneIsSaidWhy_data();
    void aNameThatIsNoneIsSaidWhy();
    void aDeviceMayKeepALongName();
    void whoIsRemovedSignsInNoMore();
    void aNameWithMarkupStaysText();
    void aDeviceGetsAnotherName();
    void aTakenNameIsRefusedInWords();
    void aStrangersRecordsAreAccepted();
    void invitingAndRevokingAskForThePassphraseOnce();
    void whatADeviceDidIsListed();

private:
    QPushButton* button(const QString& text) const;
    QListView* list(const char* name) const { return m_page->findChild<QListView*>(QLatin1StringView(name)); }
    bool choose(const char* listName, const QString& row);
    void addMember(const QString& name, const QString& pin);
    std::optional<StaffMember> member(const QString& name);
    PublicKey enrol(char key, const QString& name);
    Setup setup();
    QString problem() const;

    DevicesPage* m_page = nullptr;
};

void DevicesPageTest::init()
{
    startOffice();
    m_page = &page<DevicesPage>();
    QTRY_COMPARE(list("devices")->model()->rowCount(), 1);
    new QAbstractItemModelTester(list("devices")->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, m_page);
    new QAbstractItemModelTester(list("doings")->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, m_page);
}

QPushButton* DevicesPageTest::button(const QString& text) const
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

bool DevicesPageTest::choose(const char* listName, const QString& row)
{
    QListView* view = list(listName);
    for (int i = 0; i < view->model()->rowCount(); ++i) {
        const QModelIndex index = view->model()->index(i, 0);
        if (index.data().toString() != row)
            continue;
        view->setCurrentIndex(index);
        return true;
    }
    return false;
}

Setup DevicesPageTest::setup()
{
    Setup setup;
    write([&setup](Replica& replica) -> Result<> {
        setup = replica.setup();
        return {};
    });
    return setup;
}

std::optional<StaffMember> DevicesPageTest::member(const QString& name)
{
    const Setup now = setup();
    const StaffMember* found = now.staffNamed(name);
    return found ? std::optional(*found) : std::nullopt;
}

PublicKey DevicesPageTest::enrol(char key, const QString& name)
{
    const PublicKey device = Author::key(key).publicKey();
    const auto authority = ReplicaFolder(m_folder->path()).authorityKey({});
    write([authority, device, name](Replica& replica) -> Result<> {
        const auto done = enrolDevice(replica, *authority, {device, name, Role::Scanner});
        return done ? Result<>() : tl::unexpected(done.error());
    });
    return device;
}

QString DevicesPageTest::problem() const
{
    const auto* label = m_page->findChild<QLabel*>(QStringLiteral("problem"));
    return label->isVisible() ? label->text() : QString();
}

void DevicesPageTest::addMember(const QString& name, const QString& pin)
{
    onModal<StaffDialog>(this, [name, pin](StaffDialog& dialog) {
        auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("name")), name);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("pin")), pin);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("again")), pin);
        QVERIFY(ok->isEnabled());
        ok->click();
    });
    m_page->findChild<QPushButton*>(QStringLiteral("addStaff"))->click();
}

void DevicesPageTest::aMemberSignsInWithThePinTheyWereGiven()
{
    addMember(QStringLiteral("Ana"), QStringLiteral("4711"));
    QTRY_VERIFY(member(QStringLiteral("Ana")));
    QVERIFY(signIn(setup(), QStringLiteral("Ana"), "4711"));
    QVERIFY(!signIn(setup(), QStringLiteral("Ana"), "4712"));
    QTRY_COMPARE(list("staff")->model()->rowCount(), 1);

    // A supervisor from now on, with another PIN.
    QVERIFY(choose("staff", QStringLiteral("Ana")));
    onModal<StaffDialog>(this, [](StaffDialog& dialog) {
        auto* role = dialog.findChild<QComboBox*>();
        role->setCurrentIndex(role->findData(int(Role::Supervisor)));
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("pin")), QStringLiteral("815815"));
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("again")), QStringLiteral("815815"));
        dialog.accept();
    });
    m_clock->advance(std::chrono::seconds(1));
    for (QPushButton* change : m_page->findChildren<QPushButton*>())
        if (change->isEnabled() && change->text().remove(u'&') == QStringLiteral("Change\u2026"))
            change->click();
    QTRY_COMPARE(int(member(QStringLiteral("Ana"))->role), int(Role::Supervisor));
    QVERIFY(signIn(setup(), QStringLiteral("Ana"), "815815"));
    QVERIFY(!signIn(setup(), QStringLiteral("Ana"), "4711"));
}

void DevicesPageTest::aPinIsTypedTwice_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("again");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("twice the same") << QStringLiteral("1234") << QStringLiteral("1234") << true;
    QTest::newRow("none yet") << QString() << QString() << true;
    QTest::newRow("once only") << QStringLiteral("1234") << QString() << false;
    QTest::newRow("two that differ") << QStringLiteral("1234") << QStringLiteral("1243") << false;
    QTest::newRow("three digits") << QStringLiteral("123") << QStringLiteral("123") << false;
    QTest::newRow("letters are not typed") << QStringLiteral("12ab34") << QStringLiteral("1234") << true;
}

void DevicesPageTest::aPinIsTypedTwice()
{
    QFETCH(QString, pin);
    QFETCH(QString, again);
    QFETCH(bool, isTaken);
    StaffDialog dialog(std::nullopt);
    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("name")), QStringLiteral("Ben"));
    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("pin")), pin);
    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("again")), again);
    QCOMPARE(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled(), isTaken);
}

void DevicesPageTest::aNameThatIsNoneIsSaidWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("A name is needed.");
    QTest::newRow("as long as may be") << QString(80, u'x') << QString();
    QTest::newRow("too long") << QString(300, u'x') << QStringLiteral("It may have 80 letter");
    QTest::newRow("a mark that turns what follows")
        << QString(QChar(0x202e)) + QStringLiteral("Ben") << QStringLiteral("marks that cannot be seen");
}

void DevicesPageTest::aNameThatIsNoneIsSaidWhy()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    StaffDialog staff(std::nullopt);
    DevicesDialog device({{}, QStringLiteral("Desk 1"), Role::Scanner});
    for (QDialog* dialog : {static_cast<QDialog*>(&staff), static_cast<QDialog*>(&device)}) {
        dialog->findChild<QLineEdit*>(QStringLiteral("name"))->setText(name);
        const auto* button = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QCOMPARE(button->isEnabled(), said.isEmpty());
        const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
        QVERIFY(said.isEmpty() || std::any_of(labels.begin(), labels.end(), [&said](const QLabel* label) {
                    return label->text().contains(said);
                }));
    }
}

void DevicesPageTest::aDeviceMayKeepALongName()
{
    const DeviceEnrolled given{{}, QString(300, u'x'), Role::Scanner};
    DevicesDialog dialog(given);
    const auto* button = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(button->isEnabled());
    QCOMPARE(dialog.device(), given);
    dialog.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QString(299, u'x'));
    QVERIFY(!button->isEnabled());
}

void DevicesPageTest::whoIsRemovedSignsInNoMore()
{
    addMember(QStringLiteral("Ana"), QStringLiteral("4711"));
    QTRY_COMPARE(list("staff")->model()->rowCount(), 1);
    QVERIFY(choose("staff", QStringLiteral("Ana")));
    m_clock->advance(std::chrono::seconds(1));
    onModal<QMessageBox>(this, [](QMessageBox& box) {
        QCOMPARE(box.textFormat(), Qt::PlainText);
        for (QAbstractButton* button : box.buttons())
            if (box.buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
    });
    button(QStringLiteral("Remove\u2026"))->click();
    QTRY_VERIFY(member(QStringLiteral("Ana"))->pinVerifier.isEmpty());
    QVERIFY(!signIn(setup(), QStringLiteral("Ana"), "4711"));
    QTRY_VERIFY(!button(QStringLiteral("Remove\u2026"))->isEnabled());
}

void DevicesPageTest::aNameWithMarkupStaysText()
{
    const QString name = QStringLiteral("<b>Ana</b> & <img src=x>");
    addMember(name, QStringLiteral("4711"));
    QTRY_COMPARE(list("staff")->model()->rowCount(), 1);
    QVERIFY(choose("staff", name));
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        if (label->text().contains(name))
            QCOMPARE(label->textFormat(), Qt::PlainText);
}

void DevicesPageTest::aDeviceGetsAnotherName()
{
    QVERIFY(choose("devices", QStringLiteral("Desk 1")));
    onModal<DevicesDialog>(this, [](DevicesDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Office"));
        dialog.accept();
    });
    m_clock->advance(std::chrono::seconds(1));
    button(QStringLiteral("Change\u2026"))->click();
    QTRY_VERIFY(choose("devices", QStringLiteral("Office")));
    QCOMPARE(setup().devices.at(m_state.device).name, QStringLiteral("Office"));
    QVERIFY(!button(QStringLiteral("Revoke\u2026"))->isEnabled()); // not itself
}

void DevicesPageTest::aTakenNameIsRefusedInWords()
{
    enrol('x', QStringLiteral("Desk 2"));
    m_service->refreshStatus();
    QTRY_VERIFY(choose("devices", QStringLiteral("Desk 2")));
    onModal<DevicesDialog>(this, [](DevicesDialog& dialog) {
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("desk 1"));
        dialog.accept();
    });
    QVERIFY(problem().isEmpty());
    button(QStringLiteral("Change\u2026"))->click();
    QTRY_VERIFY(!problem().isEmpty());
    QCOMPARE(setup().devices.at(Author::key('x').publicKey()).name, QStringLiteral("Desk 2"));
}

void DevicesPageTest::aStrangersRecordsAreAccepted()
{
    const auto setAside = [this] {
        std::size_t count = 0;
        write([&count](Replica& replica) -> Result<> {
            count = readSetAside(replica).size();
            return {};
        });
        return count;
    };
    write([](Replica& replica) -> Result<> {
        Author stranger(Author::key('z'), replica.eventId(), 5);
        const auto record = stranger.write(
            Kind::Refusal, Refusal{{}, {}, replica.setup().gates.begin()->first, {}, Reason::Unknown, {}, {}},
            0);
        const auto merged = replica.merge(std::span(&record, 1));
        return merged ? Result<>() : tl::unexpected(merged.error());
    });
    QCOMPARE(setAside(), 1U);
    m_service->refreshStatus();
    QTRY_COMPARE(list("devices")->model()->rowCount(), 2);
    list("devices")->setCurrentIndex(list("devices")->model()->index(1, 0));
    onModal<QMessageBox>(this, [](QMessageBox& box) {
        for (QAbstractButton* button : box.buttons())
            if (box.buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
    });
    QVERIFY(button(QStringLiteral("Accept\u2026")));
    button(QStringLiteral("Accept\u2026"))->click();
    QTRY_COMPARE(setAside(), 0U);
    QTRY_VERIFY(!button(QStringLiteral("Accept\u2026")));
}

void DevicesPageTest::invitingAndRevokingAskForThePassphraseOnce()
{
    const PublicKey device = enrol('x', QStringLiteral("Desk 2"));
    m_service->refreshStatus();
    QTRY_VERIFY(choose("devices", QStringLiteral("Desk 2")));
    const ReplicaFolder folder(m_folder->path());
    QVERIFY(folder.storeAuthorityKey(*folder.authorityKey({}), "winter"));
    int asked = 0;
    onModal<QInputDialog>(this, [&asked](QInputDialog& dialog) {
        ++asked;
        dialog.setTextValue(QStringLiteral("winter"));
        dialog.accept();
    });
    button(QStringLiteral("Invite a desk\u2026"))->click();
    QPointer<InviteDialog> invite = m_office->inviting().dialog();
    QVERIFY(invite && invite->isVisible());
    // In the event's time, whatever this computer's is.
    const auto until =
        WallTime(std::chrono::floor<std::chrono::seconds>(m_clock->now())) + InvitationWish().validity;
    const QString clock = ReportFormat(QLocale(), "Europe/Lisbon").clock(until);
    QVERIFY(clock != ReportFormat(QLocale(), QTimeZone::systemTimeZoneId()).clock(until));
    const auto labels = invite->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&clock](const QLabel* label) { return label->text().contains(clock); }));
    invite->close();
    onModal<EmergencyConfirm>(this, [](EmergencyConfirm& dialog) {
        dialog.findChild<QCheckBox*>()->click();
        dialog.findChild<QPushButton*>(QStringLiteral("danger"))->click();
    });
    button(QStringLiteral("Revoke\u2026"))->click();
    QTRY_VERIFY(setup().revoked.contains(device));
    QCOMPARE(asked, 1);
    QTRY_VERIFY(!button(QStringLiteral("Revoke\u2026"))->isEnabled());
}

void DevicesPageTest::whatADeviceDidIsListed()
{
    m_service->scan(requestFor(validCode()), 1);
    m_service->scan(requestFor(validCode()), 2);
    QVERIFY(choose("devices", QStringLiteral("Desk 1")));
    const auto rows = [this] { return list("doings")->model(); };
    const auto said = [&rows](int row) {
        return rows()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY(said(0).contains(QStringLiteral("Refused")));
    QVERIFY(said(1).contains(QStringLiteral("Admitted")));
    QVERIFY(rows()->rowCount() <= DevicesReading::kDoings);
}

QTEST_MAIN(DevicesPageTest)
#include "tst_devices_page.moc"
