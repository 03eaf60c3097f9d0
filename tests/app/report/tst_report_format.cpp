// SPDX-License-Identifier: Apache-2.0
#include "app/language/language.h"
#include "app/report/report_format.h"
#include "app/report/report_text.h"

#include <QTest>

using namespace gatelog;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

WallTime at(const char* utc)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate);
    if (!time.isValid())
        qFatal("not a time");
    return WallTime(milliseconds(time.toMSecsSinceEpoch()));
}

ReportFormat formatIn(const char* zone, const char* locale = "en_GB")
{
    return {QLocale(QString::fromLatin1(locale)), zone};
}

QString plain(QString text)
{
    return text.remove(QChar(0x2009)).replace(QChar(0xa0), QChar(u' '));
}

} // namespace

class TestReportFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useLanguage("en"); }

    void timesAreTheEvents()
    {
        const WallTime time = at("2026-05-16T22:05:09Z");
        QCOMPARE(formatIn("Europe/Berlin").clock(time), QStringLiteral("00:05"));
        QCOMPARE(formatIn("Asia/Kathmandu").exactClock(time), QStringLiteral("03:50:09"));
        QCOMPARE(formatIn("Europe/Berlin").moment(time), QStringLiteral("17 May 2026, 00:05"));
        QCOMPARE(formatIn("Europe/Berlin", "en_US").moment(time), QStringLiteral("May 17, 2026, 12:05 AM"));
        QCOMPARE(formatIn("America/New_York").date(time), QStringLiteral("Saturday, 16 May 2026"));
        QCOMPARE(formatIn("Nowhere/At_All").zoneName(), QStringLiteral("UTC"));
    }

    void germanIsNotEnglish()
    {
        useLanguage("de");
        const ReportFormat format = formatIn("Europe/Berlin", "de_DE");
        QCOMPARE(format.moment(at("2026-05-16T22:05:09Z")), QStringLiteral("17. Mai 2026, 00:05"));
        QCOMPARE(format.bucketWidth(15min), QStringLiteral("je 15 Minuten"));
        QCOMPARE(format.number(12'345), QStringLiteral("12.345"));
        QCOMPARE(plain(format.share(1, 8)), QStringLiteral("12,5 %"));
    }

    void everyLanguageWritesTimesItsWay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("width");
        QTest::addColumn<QString>("length");
        QTest::newRow("fr") << "fr"
                            << "17 mai 2026, 00:05"
                            << "par tranche de 15 minutes"
                            << "3 min 03 s";
        QTest::newRow("es") << "es"
                            << "17 may 2026, 0:05"
                            << "cada 15 minutos"
                            << "3 min 03 s";
        QTest::newRow("pt") << "pt"
                            << "17 de mai. de 2026, 00:05"
                            << "a cada 15 minutos"
                            << "3 min 03 s";
        QTest::newRow("ja") << "ja"
                            << "2026年5月17日 0:05"
                            << "15分ごと"
                            << "3分03秒";
        QTest::newRow("ar") << "ar"
                            << "١٧ مايو ٢٠٢٦، ١٢:٠٥ ص"
                            << "كل ١٥ دقيقة"
                            << "٣ د ٠٣ ث";
    }

    void everyLanguageWritesTimesItsWay()
    {
        QFETCH(QString, language);
        useLanguage(language.toLatin1());
        const ReportFormat format(QLocale(), "Europe/Berlin");
        QTEST(format.moment(at("2026-05-16T22:05:09Z")), "moment");
        QTEST(format.bucketWidth(15min), "width");
        QTEST(plain(format.length(183s)), "length");
    }

    void everyLanguageHasOneClock_data()
    {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("exact");
        QTest::newRow("en") << "9:05 PM"
                            << "9:05:09 PM";
        QTest::newRow("en_GB") << "21:05"
                               << "21:05:09";
        for (const char* language : {"de", "es", "fr", "ja", "pt"})
            QTest::newRow(language) << "21:05"
                                    << "21:05:09";
        QTest::newRow("ar") << "٩:٠٥ م"
                            << "٩:٠٥:٠٩ م";
        // The long form has the zone first, or words between the numbers.
        QTest::newRow("zh_CN") << "21:05"
                               << "21:05:09";
        QTest::newRow("da") << "21.05"
                            << "21.05.09";
        QTest::newRow("fr_CA") << "21 h 05"
                               << "21 h 05 min 09 s";
    }

    void everyLanguageHasOneClock()
    {
        const ReportFormat format = formatIn("Europe/Berlin", QTest::currentDataTag());
        const WallTime time = at("2026-05-16T19:05:09Z");
        QTEST(plain(format.clock(time)), "clock");
        QTEST(plain(format.exactClock(time)), "exact");
        QCOMPARE(format.locale().toString(format.local(time).time(), QLocale::ShortFormat),
                 format.clock(time));
    }

    void aSpanSaysItsDaysWhereThereAreTwo()
    {
        const ReportFormat format = formatIn("Europe/Berlin");
        const WallTime evening = at("2026-05-16T17:30:00Z");
        QCOMPARE(plain(format.span(evening, evening + 30s)), QStringLiteral("19:30"));
        QCOMPARE(plain(format.span(evening, evening + 2h)), QStringLiteral("19:30\u201321:30"));
        QCOMPARE(plain(format.span(evening, evening + 6h)), QStringLiteral("16 May 19:30\u201317 May 01:30"));
        QCOMPARE(plain(format.span(evening, evening + 6h, ReportFormat::FirstDay::Known)),
                 QStringLiteral("19:30\u201317 May 01:30"));
    }

    void lengths_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("under ten seconds with its tenths") << qint64(4'260) << "4.3 s";
        QTest::newRow("seconds") << qint64(42'400) << "42 s";
        QTest::newRow("just under a minute does not become 60 s") << qint64(59'700) << "1 min 00 s";
        QTest::newRow("minutes") << qint64(183'000) << "3 min 03 s";
        QTest::newRow("hours") << qint64(3'900'000) << "1 h 05 min";
        QTest::newRow("days") << qint64(200'000'000) << "2 days";
        QTest::newRow("backwards as long as forwards") << qint64(-42'400) << "42 s";
    }
    void lengths()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(formatIn("UTC").length(milliseconds(ms)), text);
    }

    void ticksStandAtFullLocalTimes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("labels");
        QTest::newRow("an evening") << QByteArray("Europe/Berlin") << "2026-05-16T16:30:00Z" << 15 << 20 << 6
                                    << "19:00 20:00 21:00 22:00 23:00";
        QTest::newRow("over midnight, without a date") << QByteArray("UTC") << "2026-05-16T22:00:00Z" << 15
                                                       << 16 << 4 << "22:00 23:00 00:00 01:00 02:00";
        QTest::newRow("over midnight, with dates") << QByteArray("UTC") << "2026-05-16T12:00:00Z" << 60 << 36
                                                   << 6 << "12:00 18:00 17 May 06:00 12:00 18:00 18 May";
        QTest::newRow("a zone of three quarters of an hour")
            << QByteArray("Asia/Kathmandu") << "2026-05-16T12:15:00Z" << 15 << 12 << 4
            << "18:00 19:00 20:00 21:00";
        QTest::newRow("days") << QByteArray("UTC") << "2026-05-16T00:00:00Z" << 180 << 32 << 5
                              << "16 May 17 May 18 May 19 May 20 May";
    }
    void ticksStandAtFullLocalTimes()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, start);
        QFETCH(int, width);
        QFETCH(int, count);
        QFETCH(int, most);
        QFETCH(QString, labels);
        const TimeBuckets buckets{at(start.toLatin1().constData()), minutes(width), count};
        QStringList found;
        for (const ReportFormat::Tick& tick : formatIn(zone.constData()).ticks(buckets, most)) {
            QVERIFY(tick.time >= buckets.start && tick.time <= buckets.end());
            found.append(tick.label);
        }
        QCOMPARE(found.join(u' '), labels);
    }

    void fieldsAreOneLineOfPlainText()
    {
        QCOMPARE(plainLine(QStringLiteral(" A\n\tB\u2028C\u0007 ")), QStringLiteral("A B C"));
        QCOMPARE(plainLine(QStringLiteral("\u202eevil\u2066")), QStringLiteral("evil"));
        QCOMPARE(plainLine(QStringLiteral("<b>&amp;")), QStringLiteral("<b>&amp;"));
        QCOMPARE(quoted(QStringLiteral("\u2069x")), QStringLiteral("x"));
        QCOMPARE(quoted(QStringLiteral("\u2069\u05d0")), QStringLiteral("\u2068\u05d0\u2069"));
    }

private:
    void useLanguage(const char* language) { installLanguage(*qApp, QString::fromLatin1(language)); }
};

QTEST_GUILESS_MAIN(TestReportFormat)
#include "tst_report_format.moc"
