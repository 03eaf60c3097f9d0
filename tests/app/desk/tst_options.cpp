// SPDX-License-Identifier: Apache-2.0
#include "app/desk/options.h"

#include <QTest>

using namespace gatelog;
using namespace Qt::StringLiterals;

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all();
    void none();
    void wrong_data();
    void wrong();
    void help();
};

void OptionsTest::all()
{
    const ParsedOptions parsed =
        parseOptions({u"gatelog"_qs, u"--data"_qs, u"/d"_qs, u"--gate"_qs, u"North"_qs, u"--exit"_qs,
                      u"--camera"_qs, u"Cam"_qs, u"--fullscreen"_qs, u"--kiosk"_qs, u"--demo"_qs,
                      u"--language"_qs, u"de"_qs, u"--theme"_qs, u"dark"_qs});
    QCOMPARE(parsed.outcome, OptionsOutcome::Run);
    const Options& options = parsed.options;
    QCOMPARE(options.folder, QStringLiteral("/d"));
    QCOMPARE(options.gate, QStringLiteral("North"));
    QCOMPARE(options.direction, Direction::Exit);
    QCOMPARE(options.camera, QStringLiteral("Cam"));
    QVERIFY(options.fullScreen && options.demonstration);
    QCOMPARE(options.language, QStringLiteral("de"));
    QCOMPARE(options.theme, std::optional(ThemeChoice::Dark));
}

void OptionsTest::none()
{
    const ParsedOptions parsed = parseOptions({QStringLiteral("gatelog")});
    QCOMPARE(parsed.outcome, OptionsOutcome::Run);
    QCOMPARE(parsed.options.folder, defaultFolder());
    QCOMPARE(parsed.options.direction, Direction::Entry);
    QVERIFY(!parsed.options.theme);
}

void OptionsTest::wrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"gatelog"_qs, u"--nonsense"_qs};
    QTest::newRow("a stray word") << QStringList{u"gatelog"_qs, u"video.mp4"_qs};
    QTest::newRow("two sources") << QStringList{u"gatelog"_qs, u"--video"_qs, u"a"_qs, u"--image"_qs,
                                                u"b"_qs};
    QTest::newRow("no such language") << QStringList{u"gatelog"_qs, u"--language"_qs, u"xx"_qs};
    QTest::newRow("no such theme") << QStringList{u"gatelog"_qs, u"--theme"_qs, u"pink"_qs};
}

void OptionsTest::wrong()
{
    QFETCH(QStringList, arguments);
    const ParsedOptions parsed = parseOptions(arguments);
    QCOMPARE(parsed.outcome, OptionsOutcome::Wrong);
    QVERIFY(!parsed.text.isEmpty());
}

void OptionsTest::help()
{
    const ParsedOptions parsed = parseOptions({QStringLiteral("gatelog"), QStringLiteral("--help")});
    QCOMPARE(parsed.outcome, OptionsOutcome::Help);
    QVERIFY(parsed.text.contains(QStringLiteral("--video")));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
