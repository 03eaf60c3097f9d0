// SPDX-License-Identifier: Apache-2.0
#include "app/desk/verdict_display.h"
#include "app/desk/wording.h"
#include "app/language/language.h"
#include "core/import/import_source.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace gatelog;
using namespace std::chrono_literals;

namespace {

const WallTime kNow = WallTime(std::chrono::milliseconds(1'790'000'000'000));

Viewpoint view()
{
    return {kNow, QTimeZone("Europe/Berlin"), QLocale()};
}

ScanResult resultOf(Reason reason, Direction direction)
{
    ScanResult result;
    result.text = QStringLiteral("CODE");
    result.ticket.emplace();
    result.ticket->name = QStringLiteral("Zoë van der Berg");
    result.ticket->validFrom = std::chrono::floor<std::chrono::seconds>(kNow) + std::chrono::hours(30);
    result.ticket->validUntil = std::chrono::floor<std::chrono::seconds>(kNow) - std::chrono::hours(30);
    result.category = QStringLiteral("VIP");
    result.gate = QStringLiteral("South door");
    result.direction = direction;
    result.decision.reason = reason;
    result.decision.verdict = reason == Reason::None   ? Verdict::Admit
                              : reason == Reason::Note ? Verdict::Attention
                                                       : Verdict::Deny;
    result.time = kNow;
    return result;
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void everyReasonHasItsOwnSentence();
    void everyErrorHasItsOwnSentence();
    void everyCameraStatusHasWords();
    void aUsedTicketSaysWhenWhereAndWho();
    void theRightGateIsNamed();
    void times_data();
    void times();
    void aGuestIsNeverEmpty();
    void aBareAttentionFlagIsPutInWords();
    void germanIsNotEnglish();

private:
    std::unique_ptr<QTranslator> m_translator;
    bool isGerman() const { return QLocale().language() == QLocale::German; }
};

void WordingTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("German") << "de";
}

void WordingTest::init()
{
    QFETCH_GLOBAL(QString, language);
    m_translator.reset();
    QLocale::setDefault(QLocale(language));
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(QStringLiteral(":/i18n/gatelog_%1.qm").arg(language)));
    QCoreApplication::installTranslator(m_translator.get());
}

void WordingTest::everyReasonHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int number = 0; number <= int(Reason::EntryStopped); ++number) {
        for (const Direction direction : {Direction::Entry, Direction::Exit}) {
            const ScanResult result = resultOf(Reason(number), direction);
            const QString sentence = Wording::reason(result, view());
            QVERIFY2(!sentence.isEmpty(), qPrintable(reasonName(Reason(number))));
            QVERIFY(!sentence.contains(u'%'));
            QVERIFY(!Wording::shortReason(Reason(number), direction).isEmpty());
            QVERIFY(!Wording::verdictWord(result.decision.verdict, direction).isEmpty());
            // Whoever is turned away hears what to do.
            QCOMPARE(Wording::nextStep(result).isEmpty(), Reason(number) == Reason::None);
            if (direction == Direction::Entry)
                sentences.insert(sentence);
        }
    }
    QCOMPARE(sentences.size(), int(Reason::EntryStopped) + 1);
    QVERIFY(!Wording::reason(resultOf(Reason(200), Direction::Entry), view()).isEmpty());
}

void WordingTest::everyErrorHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int number = 0; number <= int(ErrorCode::Conflict); ++number) {
        const auto code = ErrorCode(number);
        QVERIFY2(!Wording::error(code).isEmpty(), qPrintable(errorName(code)));
        QVERIFY(!Wording::openAdvice(code).isEmpty());
        QVERIFY(!Wording::saveAdvice(code).isEmpty());
        QVERIFY(!Wording::backupAdvice(code).isEmpty());
        sentences.insert(Wording::error(code));
    }
    QCOMPARE(sentences.size(), int(ErrorCode::Conflict) + 1);
}

void WordingTest::everyCameraStatusHasWords()
{
    for (int number = 0; number <= int(CameraStatus::NoDecoder); ++number) {
        const auto status = CameraStatus(number);
        QCOMPARE(Wording::camera(status).isEmpty(), status == CameraStatus::Running);
    }
    QVERIFY(!Wording::cameraAdvice(CameraStatus::NoCamera).isEmpty());
}

void WordingTest::aUsedTicketSaysWhenWhereAndWho()
{
    ScanResult result = resultOf(Reason::AlreadyUsed, Direction::Entry);
    result.decision.prior = PriorUse{kNow - 4min, GateId(1), {}, {}, 1};
    result.priorGate = QStringLiteral("North door");
    result.priorDevice = QStringLiteral("Desk 2");
    QCOMPARE(Wording::reason(result, view()),
             isGerman() ? QStringLiteral("Benutzt vor 4 Minuten an North door durch Desk 2.")
                        : QStringLiteral("Used 4 minutes ago at North door by Desk 2."));
    result.priorStaff = QStringLiteral("Kim");
    QVERIFY(Wording::reason(result, view()).contains(QStringLiteral("Kim")));
    result.decision.prior.reset();
    QVERIFY(!Wording::reason(result, view()).isEmpty());
}

void WordingTest::theRightGateIsNamed()
{
    ScanResult result = resultOf(Reason::WrongCategory, Direction::Entry);
    result.rightGates = {QStringLiteral("North door"), QStringLiteral("West door")};
    const QString step = Wording::nextStep(result);
    QVERIFY(step.contains(QStringLiteral("North door")));
    QVERIFY(step.contains(QStringLiteral("West door")));
}

void WordingTest::times_data()
{
    QTest::addColumn<qint64>("ageS");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("a moment") << qint64(3) << "just now"
                              << "gerade eben";
    QTest::newRow("a clock slightly ahead of ours") << qint64(-20) << "just now"
                                                    << "gerade eben";
    QTest::newRow("seconds") << qint64(45) << "45 seconds ago"
                             << "vor 45 Sekunden";
    QTest::newRow("one minute") << qint64(61) << "1 minute ago"
                                << "vor 1 Minute";
    QTest::newRow("minutes") << qint64(59 * 60 + 59) << "59 minutes ago"
                             << "vor 59 Minuten";
}

void WordingTest::times()
{
    QFETCH(qint64, ageS);
    QFETCH(QString, english);
    QFETCH(QString, german);
    QCOMPARE(Wording::moment(kNow - std::chrono::seconds(ageS), view()), isGerman() ? german : english);
    // Beyond an hour there is a time of day, beyond yesterday a date.
    const QString hours = Wording::moment(kNow - 3h, view());
    const QString days = Wording::moment(kNow - 72h, view());
    QVERIFY(hours != days && !hours.contains(u'%') && !days.contains(u'%'));
}

void WordingTest::aGuestIsNeverEmpty()
{
    ScanResult result;
    QVERIFY(!Wording::guest(result).isEmpty());
    result.text = QString(4000, u'x');
    QVERIFY(Wording::guest(result).size() <= 40);
    result.ticket.emplace();
    QVERIFY(!Wording::guest(result).isEmpty());
    result.ticket->order = QStringLiteral("ABC12");
    QVERIFY(Wording::guest(result).contains(QStringLiteral("ABC12")));
}

void WordingTest::aBareAttentionFlagIsPutInWords()
{
    QVERIFY(Wording::note(kAttentionNote) != kAttentionNote);
    QVERIFY(!Wording::note({}).isEmpty());
    QCOMPARE(Wording::note(QStringLiteral("Check age")), QStringLiteral("Check age"));
}

void WordingTest::germanIsNotEnglish()
{
    QCOMPARE(Wording::verdictWord(Verdict::Admit, Direction::Entry),
             isGerman() ? QStringLiteral("EINLASS") : QStringLiteral("ADMIT"));
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
