// SPDX-License-Identifier: Apache-2.0
// Records that a hostile author signed badly, and for which another record vouches.
#include "core/store/audit.h"
#include "tests/support/test_desk.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

QByteArray entryOf(TestDesk& desk, std::uint64_t ticket)
{
    return encodeBody(Redemption{TicketId(ticket),
                                 desk.replica().setup().gate(desk.gate())->list,
                                 desk.gate(),
                                 Direction::Entry,
                                 20'413,
                                 {},
                                 true,
                                 {},
                                 false});
}

/// Somebody who goes on from what it signed badly.
class HostileAuthor
{
public:
    const PublicKey& publicKey() const { return m_writer.author(); }

    Record signedBadly(const QByteArray& body) const { return damaged(m_writer.next(kKind, body, stamp(1))); }
    Record signedBadlyAfter(const Record& last, const QByteArray& body) const
    {
        return damaged(after(last, body));
    }
    Record signedWellAfter(const Record& last, const QByteArray& body) const { return *after(last, body); }

private:
    static constexpr Kind kKind = Kind::Redemption;

    static Hlc stamp(int second) { return Hlc::at(instant(second * 1000)); }
    static Record damaged(const VerifiedRecord& record)
    {
        QByteArray bytes = record->bytes();
        bytes.back() = char(bytes.back() ^ 1);
        return *Record::decode(bytes);
    }
    VerifiedRecord after(const Record& last, const QByteArray& body) const
    {
        // A writer goes on from verified records alone: from one in the same place, then, whose hash is
        // replaced.
        VerifiedRecord place = m_writer.next(kKind, body, stamp(1));
        for (std::uint32_t seq = 2; seq <= last.seq(); ++seq)
            place = m_writer.after(place, kKind, body, stamp(int(seq)));
        QByteArray next = m_writer.after(place, kKind, body, stamp(int(last.seq()) + 1))->bytes();
        std::copy(last.hash().view().begin(), last.hash().view().end(), next.begin() + kPreviousAt);
        const Signature signature =
            Author::key('h').sign("gatelog.record.1", QByteArrayView(next).chopped(64));
        std::copy(signature.view().begin(), signature.view().end(), next.end() - 64);
        return *VerifiedRecord::verify(*Record::decode(next));
    }

    static constexpr qsizetype kPreviousAt = 62; ///< core/feed/FORMAT.md, "Record"
    FeedWriter m_writer{Author::key('h'), testEvent(), Epoch(1), std::nullopt};
};

std::vector<VerifiedRecord> rangeOf(const std::vector<Record>& records)
{
    auto range = VerifiedRecord::verifyRange(records);
    GATELOG_CHECK(range.has_value());
    return *range;
}

} // namespace

class TestVouching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadlySignedRecordIsVouchedForByTheNext();
    void eitherBranchOfAForkVouches();
};

void TestVouching::aBadlySignedRecordIsVouchedForByTheNext()
{
    TestDesk desk;
    const HostileAuthor author;
    desk.receive({desk.authority().write(
        Kind::DeviceEnrolled, DeviceEnrolled{author.publicKey(), QStringLiteral("Desk h"), Role::Scanner},
        0)});
    const Record bad = author.signedBadly(entryOf(desk, 1));
    const Record good = author.signedWellAfter(bad, entryOf(desk, 2));
    QVERIFY(!VerifiedRecord::verifyRange({bad}));
    desk.receive(rangeOf({bad, good}));
    QCOMPARE(replicaStatus(desk.replica()).admitted, 2);
    const Hash hash = ledgerHash(desk.replica());
    QVERIFY(desk.replica().rebuild());
    QVERIFY(ledgerHash(desk.replica()) == hash);
    QVERIFY(desk.replica().records().at(bad.feed(), 1, bad.hash()).has_value());
}

void TestVouching::eitherBranchOfAForkVouches()
{
    TestDesk desk;
    const HostileAuthor author;
    const Record common = author.signedBadly(entryOf(desk, 1));
    const Record good = author.signedWellAfter(common, entryOf(desk, 2));
    // Of two that follow, the one that is found first does not vouch before the one after it is there.
    std::uint64_t ticket = 3;
    Record bad = author.signedBadlyAfter(common, entryOf(desk, ticket));
    while (bad.hash() > good.hash())
        bad = author.signedBadlyAfter(common, entryOf(desk, ++ticket));
    const Record end = author.signedWellAfter(bad, entryOf(desk, ++ticket));
    desk.receive(rangeOf({common, good}));
    desk.receive({desk.authority().write(
        Kind::Accepted, Accepted{author.publicKey(), {{bad.feed(), bad.seq(), bad.hash()}}}, 9000)});
    QCOMPARE(replicaStatus(desk.replica()).setAside, 2);
    desk.receive(rangeOf({common, bad, end}));
    QCOMPARE(replicaStatus(desk.replica()).admitted, 2); // what was accepted: common and bad
    QCOMPARE(replicaStatus(desk.replica()).setAside, 2);
    const Hash hash = ledgerHash(desk.replica());
    QVERIFY(desk.replica().rebuild());
    QVERIFY(ledgerHash(desk.replica()) == hash);
}

QTEST_APPLESS_MAIN(TestVouching)
#include "tst_vouching.moc"
