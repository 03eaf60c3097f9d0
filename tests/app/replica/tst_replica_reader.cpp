// SPDX-License-Identifier: Apache-2.0
#include "app/replica/replica_reader.h"
#include "core/store/audit.h"
#include "tests/support/test_desk.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace gatelog;
using namespace gatelog::test;

namespace {

QString eventName(Replica& replica)
{
    return replica.setup().event ? replica.setup().event->name : QString();
}

} // namespace

class TestReplicaReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInItsOwnThread();
    void whatIsWrittenMeanwhileIsReadNext();
    void aDeadAskerHearsNothing();
    void anotherEventsAnswerIsDropped();
    void withoutAReplicaNothingHappens();
};

void TestReplicaReader::readsInItsOwnThread()
{
    TestDesk desk;
    ReplicaReader reader(desk.clock);
    reader.open(desk.folder().path());
    std::optional<QString> name;
    QThread* thread = nullptr;
    reader.read(
        this,
        [&thread](Replica& replica) {
            thread = QThread::currentThread();
            return eventName(replica);
        },
        [&name](const QString& read) {
            QVERIFY(QThread::currentThread() == QCoreApplication::instance()->thread());
            name = read;
        });
    QTRY_VERIFY(name.has_value());
    QCOMPARE(*name, QStringLiteral("Concert"));
    QVERIFY(thread != nullptr && thread != QThread::currentThread());
}

void TestReplicaReader::whatIsWrittenMeanwhileIsReadNext()
{
    TestDesk desk;
    ReplicaReader reader(desk.clock);
    reader.open(desk.folder().path());
    const auto gates = [&] {
        std::optional<std::size_t> count;
        reader.read(
            this, [](Replica& replica) { return replica.setup().gates.size(); },
            [&count](std::size_t read) { count = read; });
        [&] { QTRY_VERIFY(count.has_value()); }();
        return count.value_or(0);
    };
    QCOMPARE(gates(), 2U);
    Gate third = desk.replica().setup().gates.begin()->second;
    third.id = GateId(4711);
    third.name = QStringLiteral("Third");
    QVERIFY(desk.replica().append(Draft{Kind::Gate, encodeBody(third)}).has_value());
    reader.setStale();
    QCOMPARE(gates(), 3U);
}

void TestReplicaReader::aDeadAskerHearsNothing()
{
    TestDesk desk;
    ReplicaReader reader(desk.clock);
    reader.open(desk.folder().path());
    bool isHeard = false, isLastHeard = false;
    auto asker = std::make_unique<QObject>();
    reader.read(asker.get(), eventName, [&isHeard](const QString&) { isHeard = true; });
    asker.reset();
    reader.read(this, eventName, [&isLastHeard](const QString&) { isLastHeard = true; });
    QTRY_VERIFY(isLastHeard);
    QVERIFY(!isHeard);
}

void TestReplicaReader::anotherEventsAnswerIsDropped()
{
    TestDesk first;
    NewEvent other = smallEvent();
    other.name = QStringLiteral("Fair");
    TestDesk second(other);
    ReplicaReader reader(first.clock);
    reader.open(first.folder().path());
    QStringList names;
    const auto note = [&names](const QString& name) { names.append(name); };
    reader.read(this, eventName, note);
    reader.open(second.folder().path());
    reader.read(this, eventName, note);
    QTRY_COMPARE(names.size(), 1);
    QCOMPARE(names, QStringList{QStringLiteral("Fair")});
}

void TestReplicaReader::withoutAReplicaNothingHappens()
{
    TestDesk desk;
    ReplicaReader reader(desk.clock);
    bool isHeard = false;
    reader.read(this, eventName, [&isHeard](const QString&) { isHeard = true; });
    reader.open(QStringLiteral("/nowhere/at/all"));
    reader.read(this, eventName, [&isHeard](const QString&) { isHeard = true; });
    QTest::qWait(50);
    QVERIFY(!isHeard);
}

QTEST_GUILESS_MAIN(TestReplicaReader)
#include "tst_replica_reader.moc"
