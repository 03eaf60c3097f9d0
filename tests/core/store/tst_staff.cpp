// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/store/staff.h"
#include "tests/support/test_desk.h"

using namespace gatelog;
using namespace gatelog::test;

class TestStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void signsInWithTheLatestPin();
    void aMemberWithoutAPinCannotSignIn();
    void whatIsNotSaidStays();
    void whoHasALongNameKeepsIt();
    void sayingItAgainWritesNothing();
    void whatIsRefused_data();
    void whatIsRefused();
    void onlyAnAdministratorChangesStaff();
    void recordsNameWhoWasOnDuty();
    void whoIsDismissedSignsInNoMore();
    void onlyAnAdministratorDismisses();

private:
    Result<StaffMember> change(const char* name, std::optional<Role> role = {},
                               std::optional<QByteArray> pin = {})
    {
        return changeStaff(m_desk->replica(), {QString::fromUtf8(name), role, std::move(pin)});
    }
    int signInError(const char* name, const char* pin)
    {
        const auto done = signIn(m_desk->replica().setup(), QString::fromUtf8(name), QByteArray(pin));
        return done ? -1 : int(done.error().code);
    }
    std::unique_ptr<TestDesk> m_desk;
};

void TestStaff::signsInWithTheLatestPin()
{
    QVERIFY(change("Anna", Role::Supervisor, "1234"));
    QCOMPARE(signInError("Anna", "1234"), -1);
    QCOMPARE(signInError(" anna ", "1234"), -1);
    QCOMPARE(signInError("Anna", "12345"), int(ErrorCode::NotPermitted));
    QCOMPARE(signInError("Anna", ""), int(ErrorCode::NotPermitted));
    QCOMPARE(signInError("Otto", "1234"), int(ErrorCode::NotFound));
    m_desk->clock.advance(std::chrono::seconds(1));
    QVERIFY(change("Anna", {}, "987654321012"));
    QCOMPARE(signInError("Anna", "1234"), int(ErrorCode::NotPermitted));
    QCOMPARE(signInError("Anna", "987654321012"), -1);
    m_desk->reopen();
    QCOMPARE(signInError("Anna", "987654321012"), -1);
    QVERIFY(audit(m_desk->replica()).findings.empty());
}

void TestStaff::aMemberWithoutAPinCannotSignIn()
{
    QVERIFY(change("Ben"));
    QCOMPARE(signInError("Ben", ""), int(ErrorCode::NotPermitted));
    QCOMPARE(signInError("Ben", "0000"), int(ErrorCode::NotPermitted));
}

void TestStaff::whatIsNotSaidStays()
{
    const auto first = change("Anna", Role::Supervisor, "1234");
    const auto risen = change("ANNA", Role::Administrator);
    QVERIFY(first && risen);
    QCOMPARE(risen->id, first->id);
    QCOMPARE(risen->pinVerifier, first->pinVerifier);
    const auto& staff = m_desk->replica().setup().staff;
    QCOMPARE(staff.size(), 1U);
    QVERIFY(staff.at(first->id) == *risen);
    QCOMPARE(staff.at(first->id).name, QStringLiteral("ANNA"));
}

void TestStaff::whoHasALongNameKeepsIt()
{
    StaffMember member;
    member.id = StaffId(7);
    member.name = QString(300, u'x');
    QVERIFY(m_desk->replica().append({Kind::Staff, encodeBody(member)}));
    const auto changed = changeStaff(m_desk->replica(), {member.name, {}, QByteArray("1234")});
    QVERIFY(changed);
    QCOMPARE(changed->id, member.id);
    QCOMPARE(changed->name, member.name);
    QCOMPARE(m_desk->replica().setup().staff.size(), 1U);
}

void TestStaff::sayingItAgainWritesNothing()
{
    QVERIFY(change("Anna", Role::Supervisor, "1234"));
    const std::int64_t records = m_desk->replica().records().count();
    QVERIFY(change("Anna"));
    QVERIFY(change("Anna", Role::Supervisor, "1234"));
    QCOMPARE(m_desk->replica().records().count(), records);
}

void TestStaff::whatIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<ErrorCode>("error");
    const auto row = [](const char* label, const QString& name, Role role, const char* pin, ErrorCode error) {
        QTest::newRow(label) << name << int(role) << QByteArray(pin) << error;
    };
    const QString name = QStringLiteral("Otto");
    row("a PIN of three digits", name, Role::Scanner, "123", ErrorCode::Usage);
    row("a PIN of thirteen digits", name, Role::Scanner, "1234567890123", ErrorCode::Usage);
    row("a PIN with a letter", name, Role::Scanner, "123a", ErrorCode::Usage);
    row("an empty PIN", name, Role::Scanner, "", ErrorCode::Usage);
    row("a node", name, Role::Node, "1234", ErrorCode::Usage);
    row("no name", QString(), Role::Scanner, "1234", ErrorCode::Usage);
    row("a name of ten thousand characters", QString(10'000, u'x'), Role::Scanner, "1234",
        ErrorCode::TooLarge);
    row("a lower role", QStringLiteral("Chief"), Role::Scanner, "1234", ErrorCode::Conflict);
}

void TestStaff::whatIsRefused()
{
    QFETCH(QString, name);
    QFETCH(int, role);
    QFETCH(QByteArray, pin);
    QFETCH(ErrorCode, error);
    QVERIFY(change("Chief", Role::Supervisor));
    const std::int64_t records = m_desk->replica().records().count();
    const auto changed = changeStaff(m_desk->replica(), {name, Role(role), pin});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, error);
    QCOMPARE(m_desk->replica().records().count(), records);
}

void TestStaff::onlyAnAdministratorChangesStaff()
{
    m_desk->become(Author::key('s'), Role::Supervisor);
    QCOMPARE(change("Anna").error().code, ErrorCode::NotPermitted);
}

void TestStaff::recordsNameWhoWasOnDuty()
{
    Ticket ticket;
    ticket.id = TicketId(1);
    m_desk->addTickets({ticket});
    QVERIFY(change("Anna", {}, "1234"));
    const auto anna = signIn(m_desk->replica().setup(), QStringLiteral("Anna"), "1234");
    QVERIFY(anna);
    QVERIFY(m_desk->scanner().scan({{}, TicketId(1), m_desk->gate(), Direction::Entry, *anna}));
    const auto again = m_desk->scanner().scan({{}, TicketId(1), m_desk->gate(), Direction::Entry, {}});
    QVERIFY(again);
    QCOMPARE(again->priorStaff, QStringLiteral("Anna"));
}

void TestStaff::whoIsDismissedSignsInNoMore()
{
    const auto anna = change("Anna", Role::Supervisor, "1234");
    QVERIFY(anna);
    m_desk->clock.advance(std::chrono::seconds(1));
    const auto dismissed = dismissStaff(m_desk->replica(), anna->id);
    QVERIFY(dismissed);
    QCOMPARE(dismissed->role, Role::Supervisor);
    QCOMPARE(signInError("Anna", "1234"), int(ErrorCode::NotPermitted));
    QCOMPARE(signInError("Anna", ""), int(ErrorCode::NotPermitted));
    const std::int64_t records = m_desk->replica().records().count();
    QVERIFY(dismissStaff(m_desk->replica(), anna->id));
    QCOMPARE(m_desk->replica().records().count(), records);
    m_desk->reopen();
    QCOMPARE(signInError("Anna", "1234"), int(ErrorCode::NotPermitted));
    m_desk->clock.advance(std::chrono::seconds(1));
    QVERIFY(change("Anna", {}, "4321"));
    QCOMPARE(signInError("Anna", "4321"), -1);
    QCOMPARE(int(dismissStaff(m_desk->replica(), StaffId(77)).error().code), int(ErrorCode::NotFound));
}

void TestStaff::onlyAnAdministratorDismisses()
{
    const auto anna = change("Anna", Role::Scanner, "1234");
    QVERIFY(anna);
    m_desk->become(Author::key('s'), Role::Supervisor);
    QCOMPARE(int(dismissStaff(m_desk->replica(), anna->id).error().code), int(ErrorCode::NotPermitted));
    QCOMPARE(signInError("Anna", "1234"), -1);
}

QTEST_APPLESS_MAIN(TestStaff)
#include "tst_staff.moc"
