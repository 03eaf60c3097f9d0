// SPDX-License-Identifier: Apache-2.0
#include "core/store/authority_key.h"
#include "tests/support/test_desk.h"

#include <QFile>
#include <QFileInfo>

using namespace gatelog;
using namespace gatelog::test;

class TestAuthorityKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itTravelsUnderItsOwnPassphrase();
    void itTravelsUnderANewPassphrase();
    void anOpenKeyDoesNotTravelOpen();
    void aWrongPassphraseWritesNothing();
    void aFileThatIsThereIsNotOverwritten();
    void whatIsNoKeyOfThisEvent_data();
    void whatIsNoKeyOfThisEvent();
    void theKeyThatIsHereIsFine();

private:
    QString file(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    ReplicaFolder folder(const char* name) const { return ReplicaFolder(file(name)); }
    void writeBytes(const QString& path, const QByteArray& bytes)
    {
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAuthorityKey::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    for (const char* name : {"sealed", "open", "second"})
        QVERIFY(folder(name).create());
    QVERIFY(folder("sealed").storeAuthorityKey(authorityKey(), "old words"));
    QVERIFY(folder("open").storeAuthorityKey(authorityKey(), {}));
    QCOMPARE(authoritySeal(folder("sealed")).value(), SealStrength::Passphrase);
    QCOMPARE(authoritySeal(folder("open")).value(), SealStrength::Open);
    QCOMPARE(authoritySeal(folder("second")).error().code, ErrorCode::NotFound);
}

void TestAuthorityKey::itTravelsUnderItsOwnPassphrase()
{
    QVERIFY(exportAuthorityKey(folder("sealed"), file("key"), {}));
    QCOMPARE(QFileInfo(file("key")).permissions() &
                 (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    QVERIFY(importAuthorityKey(folder("second"), testEvent(), file("key"), "old words"));
    QCOMPARE(folder("second").authorityKey("old words")->publicKey(), authorityKey().publicKey());
}

void TestAuthorityKey::itTravelsUnderANewPassphrase()
{
    QVERIFY(exportAuthorityKey(folder("sealed"), file("key"), {"old words", "new words"}));
    QCOMPARE(importAuthorityKey(folder("second"), testEvent(), file("key"), "old words").error().code,
             ErrorCode::BadPassphrase);
    QVERIFY(!folder("second").hasAuthorityKey());
    QVERIFY(importAuthorityKey(folder("second"), testEvent(), file("key"), "new words"));
    QCOMPARE(folder("second").authorityKey("new words")->publicKey(), authorityKey().publicKey());
    QVERIFY(folder("sealed").authorityKey("old words")); // which stays as it was
}

void TestAuthorityKey::anOpenKeyDoesNotTravelOpen()
{
    QCOMPARE(exportAuthorityKey(folder("open"), file("key"), {}).error().code, ErrorCode::Usage);
    QVERIFY(!QFileInfo::exists(file("key")));
    QVERIFY(exportAuthorityKey(folder("open"), file("key"), {{}, "new words"}));
    QVERIFY(importAuthorityKey(folder("second"), testEvent(), file("key"), "new words"));
}

void TestAuthorityKey::aWrongPassphraseWritesNothing()
{
    for (const ExportSeal& seal :
         {ExportSeal{"wrong", {}}, ExportSeal{"wrong", "new"}, ExportSeal{{}, "new"}})
        QCOMPARE(exportAuthorityKey(folder("sealed"), file("key"), seal).error().code,
                 ErrorCode::BadPassphrase);
    QVERIFY(!QFileInfo::exists(file("key")));
    QCOMPARE(exportAuthorityKey(folder("second"), file("key"), {{}, "new"}).error().code,
             ErrorCode::NotFound);
}

void TestAuthorityKey::aFileThatIsThereIsNotOverwritten()
{
    writeBytes(file("key"), "somebody's");
    QCOMPARE(exportAuthorityKey(folder("sealed"), file("key"), {}).error().code, ErrorCode::Conflict);
    QCOMPARE(QFileInfo(file("key")).size(), 10);
}

void TestAuthorityKey::whatIsNoKeyOfThisEvent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("error");
    const QByteArray good = sealSecret(authorityKey().seed(), "words");
    QByteArray changed = good;
    changed.back() = char(changed.back() ^ 1);
    QTest::newRow("another event's") << sealSecret(Author::key('B').seed(), "words")
                                     << ErrorCode::ForeignEvent;
    QTest::newRow("a changed byte") << changed << ErrorCode::BadPassphrase;
    QTest::newRow("cut short") << good.first(40) << ErrorCode::Damaged;
    QTest::newRow("empty") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("a secret of another length") << sealSecret("short", "words") << ErrorCode::Damaged;
    QTest::newRow("much too long") << QByteArray(100'000, 'x') << ErrorCode::TooLarge;
}

void TestAuthorityKey::whatIsNoKeyOfThisEvent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, error);
    writeBytes(file("key"), bytes);
    QCOMPARE(importAuthorityKey(folder("second"), testEvent(), file("key"), "words").error().code, error);
    QVERIFY(!folder("second").hasAuthorityKey());
    QCOMPARE(importAuthorityKey(folder("second"), testEvent(), file("nowhere"), "words").error().code,
             ErrorCode::NotFound);
    QCOMPARE(importAuthorityKey(folder("second"), testEvent(), m_dir->path(), "words").error().code,
             ErrorCode::Unreadable);
}

void TestAuthorityKey::theKeyThatIsHereIsFine()
{
    QVERIFY(exportAuthorityKey(folder("sealed"), file("key"), {"old words", "new words"}));
    QVERIFY(importAuthorityKey(folder("sealed"), testEvent(), file("key"), "new words"));
    QVERIFY(folder("sealed").authorityKey("new words")); // which is how its passphrase is changed
}

QTEST_APPLESS_MAIN(TestAuthorityKey)
#include "tst_authority_key.moc"
