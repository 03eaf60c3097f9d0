// SPDX-License-Identifier: Apache-2.0
// Reads the includes of every source file and holds them to DESIGN.md, section 3: arrows point one way, and
// sodium, ZXing, SQL, sockets and widgets stay in their folders. A CMake link cannot say so: the include path
// is the root.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

namespace {

struct Source
{
    QString file; ///< relative to the source folder
    QString text;
};

struct Include
{
    QString file;   ///< relative to the source folder
    QString target; ///< as written between quotes or brackets
};

const QStringList kFolders{QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("sync")};

QString sourceDir()
{
    return QStringLiteral(GATELOG_SOURCE_DIR "/");
}

std::vector<Include> includesIn(const QString& path, const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    std::vector<Include> includes;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        includes.push_back({path, match.next().captured(1)});
    return includes;
}

std::vector<Source> allSources()
{
    std::vector<Source> sources;
    for (const QString& folder : kFolders) {
        QDirIterator files(sourceDir() + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read a source file");
            sources.push_back({file.fileName().mid(sourceDir().size()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

std::vector<Include> allIncludes()
{
    std::vector<Include> includes;
    for (const Source& source : allSources()) {
        const auto found = includesIn(source.file, source.text);
        includes.insert(includes.end(), found.begin(), found.end());
    }
    return includes;
}

/// "core/feed", "app/desk", "sync/session"; the first two parts of a path.
QString layerOf(const QString& path)
{
    return path.section(u'/', 0, 1);
}

/// What a layer may include besides itself.
const std::map<QString, QStringList>& allowed()
{
    static const auto layers = [] {
        const auto core = [](std::initializer_list<const char*> names) {
            QStringList list;
            for (const char* name : names)
                list.append(QStringLiteral("core/") + QString::fromLatin1(name));
            return list;
        };
        const QStringList allCore =
            core({"base", "crypto", "feed", "ticket", "ledger", "store", "import", "barcode"});
        std::map<QString, QStringList> map;
        map[QStringLiteral("core/base")] = {};
        map[QStringLiteral("core/crypto")] = core({"base"});
        map[QStringLiteral("core/barcode")] = core({"base"});
        map[QStringLiteral("core/feed")] = core({"base", "crypto"});
        map[QStringLiteral("core/ticket")] = core({"base", "crypto", "feed"});
        map[QStringLiteral("core/import")] = core({"base", "crypto", "ticket"});
        map[QStringLiteral("core/ledger")] = core({"base", "crypto", "feed", "ticket"});
        map[QStringLiteral("core/store")] = core({"base", "crypto", "feed", "ticket", "ledger", "import"});
        map[QStringLiteral("sync/bundle")] = core({"base", "crypto", "feed", "store"});
        map[QStringLiteral("sync/session")] = core({"base", "crypto", "feed", "ledger"});
        map[QStringLiteral("sync/exchange")] = core({"base", "crypto", "feed", "ticket", "ledger", "store"}) +
                                               QStringList{QStringLiteral("sync/session")};
        map[QStringLiteral("sync/net")] =
            core({"base", "crypto", "feed", "ledger"}) +
            QStringList{QStringLiteral("sync/session"), QStringLiteral("sync/exchange")};
        map[QStringLiteral("app/replica")] =
            allCore + QStringList{QStringLiteral("sync/session"), QStringLiteral("sync/exchange")};
        map[QStringLiteral("app/sync")] = map[QStringLiteral("app/replica")] +
                                          QStringList{QStringLiteral("app/replica"),
                                                      QStringLiteral("app/sync"), QStringLiteral("sync/net")};
        map[QStringLiteral("app/control")] =
            core({"base", "crypto", "feed", "ledger", "store"}) + QStringList{QStringLiteral("app/replica")};
        map[QStringLiteral("app/camera")] = core({"base", "barcode"});
        map[QStringLiteral("app/print")] = core({"base", "ticket", "ledger"});
        map[QStringLiteral("app/language")] = {};
        map[QStringLiteral("app/report")] = core({"base", "ticket", "ledger", "store", "import"}) +
                                            QStringList{QStringLiteral("app/language")};
        map[QStringLiteral("app/demo")] = allCore + QStringList{QStringLiteral("app/print")};
        map[QStringLiteral("app/ctl")] =
            allCore + QStringList{QStringLiteral("sync/bundle"),   QStringLiteral("app/camera"),
                                  QStringLiteral("app/print"),     QStringLiteral("app/demo"),
                                  QStringLiteral("app/language"),  QStringLiteral("app/report"),
                                  QStringLiteral("app/replica"),   QStringLiteral("app/sync"),
                                  QStringLiteral("app/control"),   QStringLiteral("sync/session"),
                                  QStringLiteral("sync/exchange"), QStringLiteral("sync/net")};
        map[QStringLiteral("app/desk")] =
            map[QStringLiteral("app/ctl")] + QStringList{QStringLiteral("app/office")}; // main() builds both
        map[QStringLiteral("app/office")] =
            map[QStringLiteral("app/ctl")] + QStringList{QStringLiteral("app/desk")};
        return map;
    }();
    return layers;
}

bool isProjectInclude(const QString& target)
{
    return kFolders.contains(target.section(u'/', 0, 0)) && target.contains(u'/');
}

QStringList arrowsThatPointUp(const std::vector<Include>& includes)
{
    QStringList wrong;
    for (const Include& include : includes) {
        if (!isProjectInclude(include.target))
            continue;
        const QString from = layerOf(include.file);
        const QString to = layerOf(include.target);
        const auto layer = allowed().find(from);
        if (layer == allowed().end())
            wrong.append(include.file + QStringLiteral(": no such layer"));
        else if (from != to && !layer->second.contains(to))
            wrong.append(include.file + QStringLiteral(" includes ") + include.target);
    }
    return wrong;
}

struct Fence
{
    const char* pattern; ///< of include targets
    const char* inside;  ///< path prefixes that may, as a regular expression
};

constexpr Fence kFences[] = {
    {"^sodium", "^core/crypto/"},
    {"^ZXing/|^(ReadBarcode|MultiFormatWriter|BarcodeFormat|DecodeHints|ReaderOptions)\\.h",
     "^core/barcode/"},
    {"^sqlite3|^QtSql|^QSql", "^core/store/"},
    {"^QtNetwork|^Q(Tcp|Udp|Ssl|Abstract)Socket|^QTcpServer|^Q(Host|Network)|^sys/socket|"
     "^netinet/|^arpa/|^winsock",
     "^sync/net/"},
    {"^QLocal(Socket|Server)", "^app/control/"},
    {"^qrencode", "^app/print/"},
    {"^QtWidgets|^Q(Widget|MainWindow|Dialog|Label|PushButton)$", "^app/(desk|office)/"},
    {"^QApplication$", "^app/(desk|ctl)/main\\.cpp$|^app/(desk|office)/"},
    {"^QtCharts|^Q(Chart|ChartView|ValueAxis|BarSet|GraphicsScene)$", "^app/(report|office)/"},
    {"^(QtCore/)?(QtCore|Q(Object|Timer|BasicTimer|Thread|CoreApplication|EventLoop))$", "^(app|sync/net)/"},
    {"^core/base/system_clock\\.h$|^(QtCore/)?Q(ElapsedTimer|DeadlineTimer)$", "^(app|sync/net)/"},
};

/// core and the sessions are values: they take the time as an argument and know no event loop. What an
/// include does not give away, a word does: QDateTime is a value, QDateTime::currentDateTime() the device's
/// clock.
constexpr Fence kWords[] = {
    {"\\bQ_OBJECT\\b|:\\s*public QObject\\b|\\bstartTimer\\b", "^(app|sync/net)/"},
    {"_clock::now\\b|\\bcurrent(DateTime|Date|Time|MSecs|Secs)\\w*\\(|\\bstd::(time|clock)\\(|"
     "\\bgettimeofday\\b|"
     "\\bclock_gettime\\b",
     "^(app|sync/net)/|^core/base/system_clock\\.h$"},
};

QStringList wordsBeyondTheFence(const std::vector<Source>& sources)
{
    QStringList wrong;
    for (const Fence& fence : kWords) {
        const QRegularExpression pattern(QString::fromLatin1(fence.pattern));
        const QRegularExpression inside(QString::fromLatin1(fence.inside));
        for (const Source& source : sources)
            if (const auto match = pattern.match(source.text);
                match.hasMatch() && !inside.match(source.file).hasMatch())
                wrong.append(source.file + QStringLiteral(" says ") + match.captured());
    }
    return wrong;
}

QStringList beyondTheFence(const std::vector<Include>& includes)
{
    QStringList wrong;
    for (const Fence& fence : kFences) {
        const QRegularExpression pattern(QString::fromLatin1(fence.pattern));
        const QRegularExpression inside(QString::fromLatin1(fence.inside));
        for (const Include& include : includes)
            if (pattern.match(include.target).hasMatch() && !inside.match(include.file).hasMatch())
                wrong.append(include.file + QStringLiteral(" includes ") + include.target);
    }
    return wrong;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsSomethingToLookAt() { QVERIFY(allIncludes().size() > 200); }

    void arrowsPointOneWay() { QCOMPARE(arrowsThatPointUp(allIncludes()), QStringList()); }

    void librariesStayInTheirFolders() { QCOMPARE(beyondTheFence(allIncludes()), QStringList()); }

    void coreAndSessionsHaveNoClockAndNoEventLoop()
    {
        QCOMPARE(wordsBeyondTheFence(allSources()), QStringList());
    }

    void aClockOrATimerInASessionIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* text) {
            QTest::newRow(name) << QString::fromLatin1(text);
        };
        row("the device's clock, included", "#include \"core/base/system_clock.h\"\n");
        row("the device's clock, of Qt", "const auto now = QDateTime::currentDateTimeUtc();\n");
        row("the device's clock, of the standard", "auto now = std::chrono::system_clock::now();\n");
        row("a steady clock", "#include <QElapsedTimer>\n");
        row("a timer", "#include <QTimer>\n");
        row("a timer, the long way", "#include <QtCore/QTimer>\n");
        row("all of QtCore", "#include <QtCore>\n");
        row("an object", "class Session : public QObject\n");
        row("a socket", "#include <QTcpSocket>\n");
        row("an address", "#include <QHostAddress>\n");
    }

    void aClockOrATimerInASessionIsSeen()
    {
        QFETCH(QString, text);
        for (const char* file : {"sync/session/session.cpp", "core/feed/record.cpp", "sync/net/server.cpp"}) {
            const Source source{QString::fromLatin1(file), text};
            const bool allowedThere = source.file.startsWith(QStringLiteral("sync/net/"));
            QCOMPARE(wordsBeyondTheFence({source}).isEmpty() &&
                         beyondTheFence(includesIn(source.file, source.text)).isEmpty(),
                     allowedThere);
        }
    }

    void aWrongArrowIsSeen()
    {
        const auto includes =
            includesIn(QStringLiteral("core/feed/record.cpp"),
                       QStringLiteral("#include \"core/store/replica.h\"\n  # include <sodium.h>\n"));
        QCOMPARE(arrowsThatPointUp(includes).size(), 1);
        QCOMPARE(beyondTheFence(includes).size(), 1);
    }

    void theTopLevelIsAsDesigned()
    {
        const QStringList expected{QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json"),
                                   QStringLiteral("LICENSE"),        QStringLiteral("Makefile"),
                                   QStringLiteral("README.md"),      QStringLiteral("app"),
                                   QStringLiteral("core"),           QStringLiteral("packaging"),
                                   QStringLiteral("resources"),      QStringLiteral("sync"),
                                   QStringLiteral("tests"),          QStringLiteral("translations")};
        QStringList found = QDir(sourceDir()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        found.removeAll(QStringLiteral("build"));
        found.removeAll(QStringLiteral("CMakeUserPresets.json"));
        for (const QString& entry : found)
            QVERIFY2(expected.contains(entry), qPrintable(entry));
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
