// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/secret.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace gatelog;

namespace {

using Key = Secret<struct KeyTag, 32>;

/// The memory of a key, looked at when the key is gone.
struct Room
{
    alignas(Key) std::array<unsigned char, sizeof(Key)> bytes;
    Key* key() { return reinterpret_cast<Key*>(bytes.data()); }
    bool isZero() const
    {
        return std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; });
    }
};

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItWasGiven()
    {
        QCOMPARE(Key::fromBytes(QByteArray(32, 'k')).view(), QByteArray(32, 'k'));
        QCOMPARE(Key().view(), QByteArray(32, '\0'));
    }

    void isWipedOnDestruction()
    {
        Room room;
        std::construct_at(room.key(), Key::fromBytes(QByteArray(32, 'k')));
        QVERIFY(!room.isZero());
        std::destroy_at(room.key());
        QVERIFY(room.isZero());
    }

    void aCopyIsWipedByItself()
    {
        Room room;
        const Key original = Key::fromBytes(QByteArray(32, 'k'));
        std::construct_at(room.key(), original);
        std::destroy_at(room.key());
        QVERIFY(room.isZero());
        QCOMPARE(original.view(), QByteArray(32, 'k'));
    }
};

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
