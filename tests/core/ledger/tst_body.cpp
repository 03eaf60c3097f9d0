// SPDX-License-Identifier: Apache-2.0
#include "tests/support/every_body.h"
#include "tests/support/test_author.h"

#include <QTest>

#include <functional>

using namespace gatelog;
using namespace gatelog::test;

namespace {

/// Checks one body against its golden bytes, both ways.
using Check = std::function<void(const QByteArray& golden)>;

template <class Fixed>
Fixed filled(std::uint8_t byte)
{
    std::array<std::uint8_t, Fixed::size> bytes;
    bytes.fill(byte);
    return Fixed(bytes);
}

SigningKey goldenAuthority()
{
    QByteArray seed;
    for (char i = 0; i < 32; ++i)
        seed.append(i);
    return SigningKey::fromSeed(seed);
}

const PublicKey kAuthority = goldenAuthority().publicKey();
const PublicKey kDevice = SigningKey::fromSeed(QByteArray(32, 7)).publicKey();
const FeedId kFeed{kDevice, Epoch(0xf0e1d2c3b4a59687)};

template <class Body>
void addRow(const char* name, const Body& body, const char* golden)
{
    QTest::newRow(name) << QByteArray(golden) << Check([body](const QByteArray& bytes) {
        QCOMPARE(encodeBody(body).toHex(), bytes.toHex());
        const auto decoded = decodeBody<Body>(bytes);
        QVERIFY(decoded.has_value());
        QVERIFY(*decoded == body);
    });
}

const Ticket kFullTicket{TicketId(0x8000000000000001),
                         CategoryId(9),
                         TicketStatus::Cancelled,
                         false,
                         QStringLiteral("CODE"),
                         QStringLiteral("Zoë"),
                         QStringLiteral("A1"),
                         QStringLiteral("z@x.org"),
                         QStringLiteral("B12"),
                         QStringLiteral("age"),
                         QStringLiteral("pretix:1"),
                         UnixSeconds(std::chrono::seconds(1'763'704'800)),
                         UnixSeconds(std::chrono::seconds(1'763'791'200))};

constexpr const char* kTicketsGolden =
    "a10082ad004880000000000000010109020103f50464434f444505645a6fc3ab0662413107677a40782e6f726708"
    "6342313209636167650a687072657469783a310b1a691fffe00c1a69215160a100480000000000000002";
constexpr const char* kRevokedGolden =
    "a2005820ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c01818348f0e1d2c3b4a5"
    "9687115820abababababababababababababababababababababababababababababababab";
constexpr const char* kChangedGolden = "a30048ffffffffffffffff0102026673746f6c656e";
constexpr const char* kVoidedGolden =
    "a5005820ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c0148f0e1d2c3b4a59687"
    "021a00011170035820cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd0703";

} // namespace
Q_DECLARE_METATYPE(Check)

class TestBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenBytes_data();
    void goldenBytes();
    void goldenRevocation();
    void goldenStatusChange();
    void goldenVoid();
    void goldenTickets();
    void goldenSaleCode();
    void truncatedAndChangedBytesAreSafe_data();
    void truncatedAndChangedBytesAreSafe();
};

void TestBody::goldenBytes_data()
{
    // Made by an independent CBOR writer in Python from FORMAT.md's table.
    QTest::addColumn<QByteArray>("golden");
    QTest::addColumn<Check>("check");
    addRow(
        "an event with everything",
        [] {
            Event event;
            event.id = eventIdOf(kAuthority);
            event.authority = kAuthority;
            event.name = QStringLiteral("Fête");
            event.timeZone = "Europe/Berlin";
            event.capacity = 5000;
            event.pretixKeys = {filled<PublicKey>(1), filled<PublicKey>(2)};
            event.pretixSlug = QStringLiteral("fete26");
            return event;
        }(),
        "a6006546c3aa7465016d4575726f70652f4265726c696e0219138803825820010101010101010101010101010101"
        "01010101010101010101010101010101015820020202020202020202020202020202020202020202020202020202"
        "0202020202046666657465323605582003a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc86641255"
        "31b8");
    addRow(
        "an event with nothing but what it needs",
        [] {
            Event event;
            event.id = eventIdOf(kAuthority);
            event.authority = kAuthority;
            event.name = QStringLiteral("E");
            return event;
        }(),
        "a3006145016355544305582003a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8");
    addRow(
        "a device enrolled",
        [] {
            return DeviceEnrolled{kDevice, QStringLiteral("Desk 2"), Role::Supervisor};
        }(),
        "a3005820ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c01664465736b20320201");
    addRow(
        "a staff member",
        [] {
            return StaffMember{StaffId(65535), QStringLiteral("Łukasz"), Role::Supervisor,
                               QByteArray("\1\2")};
        }(),
        "a40019ffff0167c581756b61737a020103420102");
    addRow(
        "a category",
        [] {
            return Category{CategoryId(300), QStringLiteral("VIP"), -5, QStringLiteral("check age")};
        }(),
        "a40019012c016356495002240369636865636b20616765");
    addRow(
        "a list with everything",
        [] {
            return CheckinList{ListId(1), QStringLiteral("Main"),          Policy::UpToN, 3, true,
                               false,     {CategoryId(2), CategoryId(300)}};
        }(),
        "a6000101644d61696e0202030304f505820219012c");
    addRow(
        "a plain list",
        [] { return CheckinList{ListId(1), QStringLiteral("Main"), Policy::Once, 1, false, true, {}}; }(),
        "a3000101644d61696e0200");
    addRow(
        "a gate with everything",
        [] { return Gate{GateId(24), QStringLiteral("North"), ListId(1), false, {CategoryId(300)}, 250}; }(),
        "a500181801654e6f7274680201038119012c0418fa");
    addRow(
        "an entry",
        [] {
            return Redemption{TicketId(0x8000000000000001),
                              ListId(300),
                              GateId(7),
                              Direction::Entry,
                              20413,
                              CategoryId(9),
                              true,
                              StaffId(4),
                              false};
        }(),
        "a7004880000000000000010119012c020704194fbd050906f50704");
    addRow(
        "an exit by hand before 1970",
        [] {
            return Redemption{TicketId(1), ListId(1), GateId(2), Direction::Exit, -1, {}, false, {}, true};
        }(),
        "a6004800000000000000010101020203f5042008f5");
    addRow(
        "a refusal of a known ticket",
        [] {
            return Refusal{TicketId(5),         ListId(1), GateId(2), Direction::Entry,
                           Reason::AlreadyUsed, {},        StaffId(3)};
        }(),
        "a5004800000000000000050101020204090703");
    addRow(
        "a refusal of an unknown code",
        [] {
            return Refusal{{}, {}, GateId(2), Direction::Exit, Reason::Unknown, QStringLiteral("HELLO"), {}};
        }(),
        "a4020203f50401056548454c4c4f");
    addRow("an announcement that stops entry at a gate",
           Announcement{QStringLiteral("fire"), GateId(0x0302), EntryEffect::Stop, StaffId(3)},
           "a40064666972650119030202010703");
    addRow("an announcement that resumes entry everywhere", Announcement{{}, {}, EntryEffect::Resume, {}},
           "a10202");
    addRow("a category with a price",
           Category{CategoryId(300), QStringLiteral("VIP"), {}, {}, Price{1250, QByteArrayLiteral("EUR")}},
           "a40019012c0163564950041904e20563455552");
    const SaleNonce nonce = filled<SaleNonce>(0xab);
    addRow("a sale",
           Sale{CategoryId(300), nonce, Payment::Card, Price{70'000, QByteArrayLiteral("JPY")}, StaffId(3)},
           "a60019012c0150abababababababababababababababab0201031a0001117004634a50590703");
    addRow("a sale for free", Sale{CategoryId(9), nonce, Payment::Cash, {}, {}},
           "a300090150abababababababababababababababab0200");
    addRow("a lower quota", Quota{CategoryId(9), -500}, "a20009013901f3");
    addRow("a share given", ShareMoved{CategoryId(9), 33, kFeed, {}, 7},
           "a50009011821025820ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c0348f0e1d2c3b4a"
           "596870507");
    addRow("a share taken over", ShareMoved{CategoryId(9), 33, {}, kFeed.epoch, 0},
           "a300090118210448f0e1d2c3b4a59687");
    addRow("a share reclaimed", ShareReclaimed{CategoryId(9), 33, kFeed},
           "a40009011821025820ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c0348f0e1d2c3b4a"
           "59687");
    addRow("a share wanted for guests who wait", ShareWanted{CategoryId(9), 24}, "a20009011818");
    addRow("a share wanted", ShareWanted{CategoryId(9), 0}, "a10009");
}

void TestBody::goldenSaleCode()
{
    QCOMPARE(saleCode(kFeed, filled<SaleNonce>(0xab)), QStringLiteral("GWB28193E045F9025B77EBBB57"));
}

void TestBody::goldenBytes()
{
    QFETCH(QByteArray, golden);
    QFETCH(Check, check);
    check(QByteArray::fromHex(golden));
}

void TestBody::goldenRevocation()
{
    const DeviceRevoked revoked{kDevice, {{kFeed, 17, filled<Hash>(0xab)}}};
    QCOMPARE(encodeBody(revoked).toHex(), QByteArray(kRevokedGolden));
    const auto decoded = decodeBody<DeviceRevoked>(QByteArray::fromHex(kRevokedGolden));
    QVERIFY(decoded && decoded->device == kDevice && decoded->lastAccepted.size() == 1);
    const FeedHead& head = decoded->lastAccepted.front();
    QVERIFY(head.feed == kFeed && head.seq == 17 && head.hash == filled<Hash>(0xab));
}

void TestBody::goldenStatusChange()
{
    const TicketChanged changed{TicketId(~std::uint64_t(0)), TicketStatus::Blocked, QStringLiteral("stolen")};
    QCOMPARE(encodeBody(changed).toHex(), QByteArray(kChangedGolden));
    const auto decoded = decodeBody<TicketChanged>(QByteArray::fromHex(kChangedGolden));
    QVERIFY(decoded && decoded->ticket == changed.ticket && decoded->status == changed.status);
    QCOMPARE(decoded->reason, changed.reason);
}

void TestBody::goldenVoid()
{
    const Voided voided{kFeed, 70000, filled<Hash>(0xcd), StaffId(3)};
    QCOMPARE(encodeBody(voided).toHex(), QByteArray(kVoidedGolden));
    const auto decoded = decodeBody<Voided>(QByteArray::fromHex(kVoidedGolden));
    QVERIFY(decoded && decoded->feed == kFeed && decoded->seq == 70000);
    QVERIFY(decoded->hash == voided.hash && decoded->staff == StaffId(3));
}

void TestBody::goldenTickets()
{
    Ticket bare;
    bare.id = TicketId(2);
    const std::vector<Ticket> tickets{kFullTicket, bare};
    const auto bodies = encodeTicketBodies(tickets);
    QCOMPARE(bodies.size(), std::size_t(1));
    QCOMPARE(bodies.front().toHex(), QByteArray(kTicketsGolden));
    const auto decoded = decodeBody<std::vector<Ticket>>(bodies.front());
    QVERIFY(decoded);
    QVERIFY(*decoded == tickets);
}

void TestBody::truncatedAndChangedBytesAreSafe_data()
{
    goldenBytes_data();
    const Check unused;
    QTest::newRow("a revocation") << QByteArray(kRevokedGolden) << unused;
    QTest::newRow("a status change") << QByteArray(kChangedGolden) << unused;
    QTest::newRow("a void") << QByteArray(kVoidedGolden) << unused;
    QTest::newRow("tickets") << QByteArray(kTicketsGolden) << unused;
}

void TestBody::truncatedAndChangedBytesAreSafe()
{
    QFETCH(QByteArray, golden);
    const QByteArray whole = QByteArray::fromHex(golden);
    QVERIFY(kindsThatTake(whole) >= 1);
    QCOMPARE(kindsThatTake(whole + '\0'), 0);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(kindsThatTake(whole.first(size)) == 0, qPrintable(QString::number(size)));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const int mask : {0x01, 0x20, 0x40, 0x80, 0xff}) {
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ mask);
            kindsThatTake(changed); // aborts where what it took does not survive
        }
    }
}

QTEST_APPLESS_MAIN(TestBody)
#include "tst_body.moc"
