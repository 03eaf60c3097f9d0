// SPDX-License-Identifier: Apache-2.0
#include "core/store/text_folding.h"
#include "tests/support/test_desk.h"

using namespace gatelog;
using namespace gatelog::test;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void folded_data();
    void folded();
    void everyCharacterIsSafe();
    void changedTicketIsFoundByItsNewName();
    void limitAndOrder();
    void matchTellsTheUse();

private:
    std::unique_ptr<TestDesk> m_desk;
};

void TestSearch::initTestCase()
{
    m_desk = std::make_unique<TestDesk>();
    std::vector<Ticket> tickets;
    const auto add = [&tickets](const char* name, const char* order = "", const char* email = "") {
        Ticket ticket;
        ticket.id = TicketId(tickets.size() + 1);
        ticket.name = QString::fromUtf8(name);
        ticket.order = QString::fromUtf8(order);
        ticket.email = QString::fromUtf8(email);
        tickets.push_back(ticket);
    };
    add("Jürgen Müller", "ABC12", "jm@example.org");
    add("Łódź Straße");
    add("王小明");
    add("Ελένη Παπαδοπούλου");
    add("Анна Петрова");
    add("O'Neil-Smith");
    add("Nguyễn Văn Đức");
    add("İstanbul Işık");
    add("Ångström");
    add("محمد علي");
    add("หนึ่ง");
    add("", "XYZ99", "only-mail@example.org");
    m_desk->addTickets(tickets);
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* title, const char* words, const char* name) {
        QTest::newRow(title) << QString::fromUtf8(words) << QString::fromUtf8(name);
    };
    const char* mueller = "Jürgen Müller";
    row("without the accent", "muller", mueller);
    row("with the accent", "Müller", mueller);
    row("with the accent as a character of its own", "Mu\u0308ller", mueller);
    row("another case", "MÜLLER", mueller);
    row("the beginning of a word", "mul", mueller);
    row("both words, in either order", "müller jürgen", mueller);
    row("the order", "abc12", mueller);
    row("a part of the e-mail", "jm", mueller);
    row("the e-mail", "jm@example.org", mueller);
    row("name and order together", "jurgen abc", mueller);
    row("a Polish l", "lodz", "Łódź Straße");
    row("a sharp s as two", "strasse", "Łódź Straße");
    row("a sharp s", "straße", "Łódź Straße");
    row("a part of a Chinese name", "小明", "王小明");
    row("a Chinese family name", "王", "王小明");
    row("Greek without its accents", "ελενη", "Ελένη Παπαδοπούλου");
    row("Cyrillic", "петр", "Анна Петрова");
    row("a name with an apostrophe and a hyphen", "neil smith", "O'Neil-Smith");
    row("as it is written", "o'neil-smith", "O'Neil-Smith");
    row("Vietnamese, plain", "nguyen duc", "Nguyễn Văn Đức");
    row("a dotted capital i", "istanbul", "İstanbul Işık");
    row("a dotless i", "isik", "İstanbul Işık");
    row("a ring", "angstrom", "Ångström");
    row("Arabic", "محمد", "محمد علي");
    row("Thai", "หน", "หนึ่ง");
    row("somebody without a name", "xyz99", "");
    row("nobody", "schmidt", nullptr);
    row("the middle of a word", "uller", nullptr);
    row("one word right, one wrong", "müller xyz", nullptr);
    row("nothing", "", nullptr);
    row("punctuation alone", "\" * ( ) : - ' ", nullptr);
    row("the language of the index", "muller OR lodz", nullptr);
    row("a quote in it", "mul\"ler", nullptr);
    row("a column of the index", "words:muller", nullptr);
}

void TestSearch::finds()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    const auto matches = m_desk->scanner().search(words);
    QVERIFY(!m_desk->replica().connection().failed());
    if (name.isNull()) {
        QVERIFY(matches.empty());
        return;
    }
    QCOMPARE(matches.size(), std::size_t(1));
    QCOMPARE(matches.front().ticket.name, name);
}

void TestSearch::folded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* text, const QStringList& words) {
        QTest::newRow(text) << QString::fromUtf8(text) << words;
    };
    row("", {});
    row("Plain ASCII-text 42",
        {QStringLiteral("plain"), QStringLiteral("ascii"), QStringLiteral("text"), QStringLiteral("42")});
    row("Æsir Œuvre Þór Øre",
        {QStringLiteral("aesir"), QStringLiteral("oeuvre"), QStringLiteral("thor"), QStringLiteral("ore")});
    row("ﬁnal Ⅳ", {QStringLiteral("final"), QStringLiteral("iv")});
    row("李雷 Han", {QStringLiteral("李"), QStringLiteral("雷"), QStringLiteral("han")});
    row("😀x😀", {QStringLiteral("x")});
}

void TestSearch::folded()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(searchWords(text), words);
}

void TestSearch::everyCharacterIsSafe()
{
    // A character that Qt takes for a letter and the index does not must neither fail the search nor what
    // follows.
    Scanner scanner = m_desk->scanner();
    for (char32_t c = 1; c < 0x20000; c += 1) {
        if (QChar::isSurrogate(c) || !QChar::isLetterOrNumber(c))
            continue;
        const QString letter = QChar::fromUcs4(c).operator QStringView().toString();
        scanner.search(u'a' + letter + u'b', 1);
        if (m_desk->replica().connection().failed())
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0'))));
    }
}

void TestSearch::changedTicketIsFoundByItsNewName()
{
    Ticket ticket;
    ticket.id = TicketId(900);
    ticket.name = QStringLiteral("Before");
    m_desk->addTickets({ticket});
    QCOMPARE(m_desk->scanner().search(QStringLiteral("before")).size(), std::size_t(1));
    ticket.name = QStringLiteral("Afterwards");
    m_desk->addTickets({ticket});
    QVERIFY(m_desk->scanner().search(QStringLiteral("before")).empty());
    QCOMPARE(m_desk->scanner().search(QStringLiteral("after")).size(), std::size_t(1));
}

void TestSearch::limitAndOrder()
{
    std::vector<Ticket> tickets;
    for (const char* name : {"Zora Common", "Anna Common", "Mia Common"}) {
        Ticket ticket;
        ticket.id = TicketId(800 + tickets.size());
        ticket.name = QString::fromUtf8(name);
        tickets.push_back(ticket);
    }
    m_desk->addTickets(tickets);
    const auto all = m_desk->scanner().search(QStringLiteral("common"));
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[0].ticket.name, QStringLiteral("Anna Common"));
    QCOMPARE(all[2].ticket.name, QStringLiteral("Zora Common"));
    QCOMPARE(m_desk->scanner().search(QStringLiteral("common"), 2).size(), std::size_t(2));
}

void TestSearch::matchTellsTheUse()
{
    const auto match = [this] { return m_desk->scanner().search(QStringLiteral("angstrom")).front(); };
    QVERIFY(!match().inside && !match().used);
    const TicketId id = match().ticket.id;
    QVERIFY(m_desk->scanner().scan({{}, id, m_desk->gate(), Direction::Entry, {}}));
    QVERIFY(match().inside && match().used);
    QVERIFY(m_desk->scanner().scan({{}, id, m_desk->gate(), Direction::Exit, {}}));
    QVERIFY(!match().inside && match().used);
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
