// SPDX-License-Identifier: Apache-2.0
// Who may do what, by the command line: staff on duty, a stop at the doors, a lost laptop, a second
// administrator.
#include "core/base/system_clock.h"
#include "core/store/enrolment.h"
#include "core/ticket/signed_code.h"
#include "tests/support/door.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staffSignInWithAPin();
    void aStopAtTheDoors();
    void aLostLaptopsLaterRecordsAreSetAside();
    void theKeyGoesToASecondLaptop();
    void aLaptopThatJoinedAndHasNothingYet();

private:
    QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    QString secret(const char* name, const QByteArray& words) { return writeFile(path(name), words + '\n'); }
    CtlRun office(const QString& command, const QStringList& more = {}) const
    {
        return m_office->run(command, more);
    }
    /// A laptop that has nothing but a key and the event's name.
    Door joined(const char* name)
    {
        const ReplicaFolder folder(path(name));
        m_key.emplace(generateIssuerKey());
        if (!Replica::createEmpty(folder, m_event, *m_key))
            qFatal("no empty replica");
        return Door(folder.path());
    }
    /// As the desk does when an administrator lets another one in.
    bool enrol(const char* name, Role role = Role::Scanner)
    {
        const ReplicaFolder folder(m_office->folder());
        const auto replica = Replica::open(folder, Replica::Mode::ReadWrite, m_clock);
        const auto authority = folder.authorityKey("secret");
        return replica && authority &&
               enrolDevice(**replica, *authority, {m_key->publicKey(), QString::fromLatin1(name), role});
    }
    bool carry(const Door& from, const Door& to)
    {
        const QString file = path("stick") + QString::number(++m_bundles);
        return from.exportTo(file) > 0 && to.merge({file}).status == 0;
    }
    QString verdictOf(const CtlRun& run) const
    {
        return text(run.last(), "verdict") + u' ' + text(run.last(), "reason");
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Door> m_office;
    EventId m_event;
    std::optional<SigningKey> m_key;
    QStringList m_codes;
    int m_bundles = 0;
};

void TestRights::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<Door>(path("office"));
    const QString words = secret("words", "secret");
    QCOMPARE(office(QStringLiteral("init"),
                    {QStringLiteral("--name"), QStringLiteral("Test"), QStringLiteral("--gate"),
                     QStringLiteral("North"), QStringLiteral("--gate"), QStringLiteral("South"),
                     QStringLiteral("--device"), QStringLiteral("Office"),
                     QStringLiteral("--passphrase-file"), words})
                 .status,
             0);
    const CtlRun issued = office(QStringLiteral("issue"), {QStringLiteral("--category"), QStringLiteral("A"),
                                                           QStringLiteral("--count"), QStringLiteral("6"),
                                                           QStringLiteral("--passphrase-file"), words});
    QCOMPARE(issued.status, 0);
    m_codes = codesOf(issued.lines);
    m_event = *EventId::fromHex(text(m_office->status(), "event_id").toLatin1());
}

void TestRights::staffSignInWithAPin()
{
    const QString staff = QStringLiteral("staff"), scan = QStringLiteral("scan");
    const QString pinFile = QStringLiteral("--pin-file"), who = QStringLiteral("--staff");
    const QString anna = QStringLiteral("Anna");
    QVERIFY(office(staff).lines.empty());
    QCOMPARE(office(staff, {anna, pinFile, secret("bad", "12")}).status, 2);
    QCOMPARE(office(staff, {anna, QStringLiteral("--role"), QStringLiteral("node")}).status, 2);
    const CtlRun made = office(staff, {anna, QStringLiteral("--role"), QStringLiteral("supervisor"), pinFile,
                                       secret("pin", "4711")});
    QVERIFY2(made.status == 0, made.messages.constData());
    const CtlRun listed = office(staff);
    QCOMPARE(listed.lines.size(), 1U);
    QCOMPARE(text(listed.last(), "role"), QStringLiteral("supervisor"));
    QCOMPARE(listed.last().value(QStringLiteral("has_pin")).toBool(), true);
    QVERIFY(!listed.output.contains("argon2"));

    const CtlRun wrong = office(scan, {m_codes[0], who, anna, pinFile, secret("other", "4712")});
    QCOMPARE(wrong.status, 4);
    QVERIFY(wrong.messages.contains("PIN of Anna"));
    QVERIFY(wrong.lines.empty());
    QCOMPARE(office(scan, {m_codes[0], who, anna}).status, 4);
    QCOMPARE(office(scan, {m_codes[0], who, QStringLiteral("Otto"), pinFile, path("pin")}).status, 3);
    QCOMPARE(office(scan, {m_codes[0], who, anna, pinFile, path("pin")}).status, 0);
    QCOMPARE(text(office(QStringLiteral("log")).last(), "staff"), anna);
    QCOMPARE(text(office(scan, {m_codes[0]}).last(), "used_by"), anna);

    QCOMPARE(office(staff, {anna, pinFile, secret("pin2", "0815")}).status, 0);
    QCOMPARE(office(scan, {m_codes[1], who, anna, pinFile, path("pin")}).status, 4);
    QCOMPARE(office(scan, {m_codes[1], who, anna, pinFile, path("pin2")}).status, 0);
    QVERIFY(m_office->isSound());
}

void TestRights::aStopAtTheDoors()
{
    const QString announce = QStringLiteral("announce"), scan = QStringLiteral("scan");
    const QString stop = QStringLiteral("--stop"), resume = QStringLiteral("--resume");
    const QStringList south{QStringLiteral("--gate"), QStringLiteral("South")};
    QVERIFY(office(announce).lines.empty());
    QCOMPARE(office(announce, {stop, resume}).status, 2);
    QCOMPARE(office(announce, south).status, 2);
    QCOMPARE(office(announce, {QString(501, u'x')}).status, 3);
    QCOMPARE(office(announce, QStringList{QStringLiteral("fire alarm"), stop} + south).status, 0);

    const CtlRun denied = office(scan, QStringList{m_codes[0]} + south);
    QCOMPARE(denied.status, 1);
    QCOMPARE(verdictOf(denied), QStringLiteral("deny entry_stopped"));
    QCOMPARE(text(denied.last(), "note"), QStringLiteral("fire alarm"));
    QCOMPARE(office(scan, {m_codes[1]}).status, 0); // North goes on
    QCOMPARE(office(announce, {stop}).status, 0);
    QCOMPARE(verdictOf(office(scan, {m_codes[2]})), QStringLiteral("deny entry_stopped"));
    QCOMPARE(office(scan, {QStringLiteral("--exit"), m_codes[1]}).status, 0);
    for (const QJsonValue gate : m_office->status().value(QStringLiteral("gates")).toArray())
        QVERIFY(gate.toObject().value(QStringLiteral("entry_stopped")).toBool());
    QCOMPARE(office(announce, {QStringLiteral("go on"), resume}).status, 0);
    QCOMPARE(office(scan, QStringList{m_codes[0]} + south).status, 0);

    const CtlRun listed = office(announce);
    QCOMPARE(listed.lines.size(), 3U);
    QCOMPARE(text(listed.lines.front(), "text"), QStringLiteral("go on"));
    QCOMPARE(text(listed.last(), "gate"), QStringLiteral("South"));
    QCOMPARE(text(listed.last(), "effect"), QStringLiteral("stop"));
    QCOMPARE(office(announce, {QStringLiteral("--limit"), QStringLiteral("1")}).lines.size(), 1U);
    int logged = 0;
    for (const QJsonObject& line : office(QStringLiteral("log"), {QStringLiteral("--all")}).lines)
        logged += text(line, "what") == u"announcement";
    QCOMPARE(logged, 3);
    QVERIFY(m_office->isSound());
}

void TestRights::aLostLaptopsLaterRecordsAreSetAside()
{
    const QString revoke = QStringLiteral("revoke");
    const QStringList words{QStringLiteral("--passphrase-file"), path("words")};
    const Door lost = joined("lost");
    QVERIFY(enrol("Desk 2"));
    QVERIFY(carry(*m_office, lost));
    QCOMPARE(lost.scan({m_codes[0]}), 1);
    QVERIFY(carry(lost, *m_office));
    QCOMPARE(number(m_office->status(), "admitted"), 1);

    QCOMPARE(office(revoke, QStringList{QStringLiteral("Desk 9")} + words).status, 3);
    QCOMPARE(office(revoke, QStringList{QStringLiteral("Office")} + words).status, 2);
    QCOMPARE(office(revoke, {QStringLiteral("Desk 2")}).status, 2); // no passphrase
    const CtlRun revoked = office(revoke, QStringList{QStringLiteral("desk 2")} + words);
    QVERIFY2(revoked.status == 0, revoked.messages.constData());
    const qint64 records = m_office->records();
    QCOMPARE(office(revoke, QStringList{text(revoked.last(), "device").left(8)} + words).status, 0);
    QCOMPARE(m_office->records(), records); // it was said already

    QCOMPARE(lost.scan({m_codes[1], m_codes[2]}), 2); // it does not know yet
    QVERIFY(carry(lost, *m_office));
    QCOMPARE(number(m_office->status(), "admitted"), 1);
    QCOMPARE(number(m_office->status(), "set_aside"), 2);
    for (const QJsonObject& line : office(QStringLiteral("set-aside")).lines)
        QCOMPARE(text(line, "reason"), QStringLiteral("over_cut_off"));
    bool isShown = false;
    for (const QJsonObject& line : office(QStringLiteral("devices")).lines)
        isShown = isShown || (text(line, "name") == u"Desk 2" && text(line, "standing") == u"revoked");
    QVERIFY(isShown);

    QVERIFY(carry(*m_office, lost));
    QCOMPARE(text(lost.status(), "ledger_hash"), text(m_office->status(), "ledger_hash"));
    QCOMPARE(lost.run(QStringLiteral("scan"), {m_codes[3]}).status, 4);
    QVERIFY(m_office->isSound() && lost.isSound());
}

void TestRights::theKeyGoesToASecondLaptop()
{
    const QString authority = QStringLiteral("authority"), revoke = QStringLiteral("revoke");
    const QString words = QStringLiteral("--passphrase-file");
    const Door second = joined("second");
    QVERIFY(enrol("Second", Role::Administrator));
    const Door third = joined("third");
    QVERIFY(enrol("Third"));
    QVERIFY(carry(*m_office, second));
    const auto here = [&authority](const Door& door) {
        return door.run(authority).last().value(QStringLiteral("here")).toBool();
    };
    QVERIFY(here(*m_office) && !here(second));
    QVERIFY(office(authority).last().value(QStringLiteral("sealed")).toBool());
    QCOMPARE(second.run(revoke, {QStringLiteral("Third"), words, path("words")}).status, 3); // no key here

    const QStringList out{QStringLiteral("--export"), path("key")};
    QCOMPARE(office(authority, out + QStringList{words, secret("wrong", "guess")}).status, 2);
    QCOMPARE(
        office(authority, out + QStringList{words, path("words"), QStringLiteral("--new-passphrase-file"),
                                            secret("road", "for the road")})
            .status,
        0);
    QCOMPARE(office(authority, out).status, 4); // it is there already
    const QStringList in{QStringLiteral("--import"), path("key"), words};
    QCOMPARE(second.run(authority, in + QStringList{path("words")}).status, 2);
    QVERIFY(!here(second));
    QCOMPARE(second.run(authority, in + QStringList{path("road")}).status, 0);
    QCOMPARE(second.run(authority, in + QStringList{path("road")}).status, 0);
    QVERIFY(here(second));

    const Door elsewhere(path("elsewhere"));
    QVERIFY(elsewhere.found());
    QCOMPARE(elsewhere.run(authority, in + QStringList{path("road")}).status, 3);
    QCOMPARE(elsewhere.run(authority, {QStringLiteral("--export"), path("open")}).status, 2); // not unsealed
    QVERIFY(!QFileInfo::exists(path("open")));

    QCOMPARE(second.run(revoke, {QStringLiteral("Third"), words, path("road")}).status, 0);
    QVERIFY(carry(second, *m_office));
    QVERIFY(carry(*m_office, second));
    QCOMPARE(text(second.status(), "ledger_hash"), text(m_office->status(), "ledger_hash"));
    QVERIFY(m_office->isSound() && second.isSound());
}

void TestRights::aLaptopThatJoinedAndHasNothingYet()
{
    const Door empty = joined("empty");
    for (const char* command : {"status", "devices", "log", "verify", "set-aside", "conflicts", "staff",
                                "announce", "list", "gate", "authority", "rebuild"}) {
        const CtlRun run = empty.run(QString::fromLatin1(command));
        QVERIFY2(run.status == 0 && run.isJson, command + QByteArray(": ") + run.messages);
    }
    QCOMPARE(number(empty.status(), "records"), 0);
    QCOMPARE(text(empty.status(), "event_id").toLatin1(), m_event.toHex());
    const CtlRun report = empty.run(QStringLiteral("report"), {QStringLiteral("--pdf"), path("report.pdf"),
                                                               QStringLiteral("--csv"), path("report.csv")});
    QVERIFY2(report.status >= 0 && report.isJson, report.messages.constData());
    QCOMPARE(empty.run(QStringLiteral("scan"), {m_codes[0]}).status, 2); // the event has no gate yet
    QVERIFY(enrol("Late"));
    QVERIFY(carry(*m_office, empty));
    QCOMPARE(empty.scan({m_codes[0]}), 1);
    QVERIFY(empty.isSound());
}

QTEST_APPLESS_MAIN(TestRights)
#include "tst_rights.moc"
