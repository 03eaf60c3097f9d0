// SPDX-License-Identifier: Apache-2.0
#include "core/store/folder_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace gatelog;

class TestFolderLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lock"));
        {
            const auto first = FolderLock::take(file);
            QVERIFY(first);
            const auto second = FolderLock::take(file);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::Locked);
            QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        }
        QVERIFY(!QFile::exists(file));
        QVERIFY(FolderLock::take(file));
    }

    void aFileThatAKilledProgramLeftLocksNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("before it wrote who it is") << QByteArray();
        QTest::newRow("with the number of a process that lives: this one")
            << QByteArray::number(QCoreApplication::applicationPid()) + "\ngatelog\nhost\n";
        QTest::newRow("garbage") << QByteArray(5000, 'x');
    }
    void aFileThatAKilledProgramLeftLocksNobodyOut()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("lock")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(FolderLock::take(file.fileName()));
    }

    void aFolderThatIsNotThere()
    {
        QTemporaryDir folder;
        const auto lock = FolderLock::take(folder.filePath(QStringLiteral("none/lock")));
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::ReadOnly);
    }

    /// The file is removed at each end, so that another may lock one that has no name any more.
    void manyWhoTakeTurns()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lock"));
        std::atomic<int> inside{0}, collisions{0}, turns{0};
        const auto take = [&] {
            for (int i = 0; i < 3'000; ++i) {
                const auto lock = FolderLock::take(file);
                if (!lock)
                    continue;
                collisions += inside.fetch_add(1) != 0;
                ++turns;
                inside.fetch_sub(1);
            }
        };
        std::thread a(take), b(take), c(take);
        a.join();
        b.join();
        c.join();
        QCOMPARE(collisions.load(), 0);
        QVERIFY(turns > 100);
    }
};

QTEST_GUILESS_MAIN(TestFolderLock)
#include "tst_folder_lock.moc"
