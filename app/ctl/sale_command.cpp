// SPDX-License-Identifier: Apache-2.0
// category, sell: what is sold at the desks, and selling it.
#include "app/ctl/sale_words.h"
#include "app/ctl/scan_words.h"
#include "app/print/ticket_pdf.h"
#include "app/print/ticket_qr.h"
#include "core/ticket/code_text.h"

#include <QFile>
#include <QFileInfo>

namespace gatelog {
namespace {

// category

void addCategoryOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 QStringLiteral("The category; made if there is none. Without: all."),
                                 QStringLiteral("[NAME]"));
    parser.addOptions({
        {QStringLiteral("price"),
         QStringLiteral("What a ticket costs at the desk; \"none\": it is not sold."),
         QStringLiteral("AMOUNT")},
        {QStringLiteral("currency"), QStringLiteral("ISO 4217. Without: that of the price before, or EUR."),
         QStringLiteral("CODE")},
        {QStringLiteral("quota"),
         QStringLiteral("How many may be sold in all. What is less must be left here, not at other desks."),
         QStringLiteral("N")},
        {QStringLiteral("note"), QStringLiteral("What operators are told of each ticket of it."),
         QStringLiteral("TEXT")},
        {QStringLiteral("reclaim"),
         QStringLiteral("Take back what is left of the quota at a desk that is revoked, or what its earlier "
                        "runs left and it does not know of any more."),
         QStringLiteral("DEVICE")},
    });
}

Result<Category> categoryFrom(const QCommandLineParser& parser, const QString& name, const Setup& setup)
{
    Category category;
    if (const Category* known = setup.categoryNamed(name))
        category = *known;
    else
        category.id = numberForName<CategoryId>(
            name, [&setup](CategoryId id) { return setup.categories.contains(id); });
    category.name = name;
    if (parser.isSet(QStringLiteral("note")))
        category.note = parser.value(QStringLiteral("note"));
    const QString currency = parser.value(QStringLiteral("currency"));
    const QString amount = parser.value(QStringLiteral("price"));
    if (amount == u"none") {
        category.price.reset();
    } else if (!amount.isEmpty()) {
        const QString before =
            category.price ? QString::fromLatin1(category.price->currency) : QStringLiteral("EUR");
        const auto price = parsePrice(amount, currency.isEmpty() ? before : currency);
        if (!price)
            return tl::unexpected(price.error());
        category.price = *price;
    } else if (!currency.isEmpty()) {
        return failure(ErrorCode::Usage, QStringLiteral("--currency without --price"));
    }
    return category;
}

Result<> reclaim(Context& context, Replica& replica, CategoryId category)
{
    const QString name = context.parser.value(QStringLiteral("reclaim"));
    for (const auto& [key, device] : replica.setup().devices) {
        if (device.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const auto taken = BoxOffice(replica).reclaim(category, key);
        if (!taken)
            return tl::unexpected(taken.error());
        context.out.message(QStringLiteral("%1 taken back from %2").arg(*taken).arg(device.name));
        return {};
    }
    return failure(ErrorCode::Usage, QStringLiteral("no device %1").arg(name));
}

Result<> define(Context& context, Replica& replica, const QString& name)
{
    const auto category = categoryFrom(context.parser, name, replica.setup());
    if (!category)
        return tl::unexpected(category.error());
    const auto quota = context.number("quota", 0, 0, BoxOffice::kMaxQuota);
    if (!quota)
        return tl::unexpected(quota.error());
    const Category* known = replica.setup().categoryNamed(name);
    if (!known || *known != *category) {
        if (!mayWrite(replica.role(), Kind::Category))
            return failure(ErrorCode::NotPermitted);
        if (const auto written = replica.append({Kind::Category, encodeBody(*category)}); !written)
            return tl::unexpected(written.error());
    }
    if (context.parser.isSet(QStringLiteral("quota")))
        if (const auto set = BoxOffice(replica).setQuota(category->id, *quota); !set) {
            const QuotaStanding now = BoxOffice(replica).standing(category->id);
            if (set.error().code == ErrorCode::TooLarge && *quota < now.total)
                return failure(
                    ErrorCode::Usage,
                    QStringLiteral("%1 are left here and can be taken off; others may be selling theirs")
                        .arg(now.mine));
            return set;
        }
    return context.parser.isSet(QStringLiteral("reclaim")) ? reclaim(context, replica, category->id)
                                                           : Result<>();
}

ExitStatus runCategory(Context& context)
{
    const QStringList names = context.parser.positionalArguments();
    const auto replica = names.isEmpty() ? context.open(Replica::Mode::ReadOnly) : context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    if (!names.isEmpty())
        if (const auto defined = define(context, **replica, names.front()); !defined)
            return context.out.failed(defined.error());
    for (const auto& [id, category] : (*replica)->setup().categories) {
        const QuotaStanding standing = BoxOffice(**replica).standing(id);
        context.out.json(quotaJson(standing));
        context.out.text(quotaText(standing));
    }
    return ExitStatus::Done;
}

// sell

void addSellOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("CATEGORY"), QStringLiteral("Of which category."));
    parser.addOptions({
        {QStringLiteral("payment"), QStringLiteral("cash or card."), QStringLiteral("HOW")},
        {QStringLiteral("count"), QStringLiteral("How many tickets. Without: 1."), QStringLiteral("N")},
        {QStringLiteral("admit"), QStringLiteral("They go in at once.")},
        {QStringLiteral("gate"), QStringLiteral("Where they go in. Without: the event's first."),
         QStringLiteral("NAME")},
        {QStringLiteral("staff"), QStringLiteral("Who is on duty."), QStringLiteral("NAME")},
        {QStringLiteral("pin-file"), QStringLiteral("A file with their PIN."), QStringLiteral("FILE")},
        {QStringLiteral("qr"),
         QStringLiteral("Write the code as an image; of several tickets, with a number in the name."),
         QStringLiteral("FILE")},
        {QStringLiteral("pdf"), QStringLiteral("Write tickets to print."), QStringLiteral("FILE")},
    });
}

enum class Image : std::uint8_t { Png, Svg };

std::optional<Image> imageOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1StringView("png")   ? std::optional(Image::Png)
           : suffix == QLatin1StringView("svg") ? std::optional(Image::Svg)
                                                : std::nullopt;
}

Result<SaleRequest> saleOf(const Context& context, const Setup& setup)
{
    const QCommandLineParser& parser = context.parser;
    const QStringList names = parser.positionalArguments();
    const auto payment = paymentCalled(parser.value(QStringLiteral("payment")));
    if (names.size() != 1 || !payment)
        return failure(ErrorCode::Usage, QStringLiteral("a category, and --payment cash or card"));
    const Category* category = setup.categoryNamed(names.front());
    if (!category)
        return failure(ErrorCode::Usage, QStringLiteral("no category %1").arg(names.front()));
    if (!category->price)
        return failure(ErrorCode::Usage,
                       QStringLiteral("%1 has no price; it is not sold at the desks").arg(category->name));
    // Before anything is sold: a guest who paid is not to stand there without a ticket.
    const QString qr = parser.value(QStringLiteral("qr"));
    if (!qr.isEmpty() && !imageOf(qr))
        return failure(ErrorCode::Usage, QStringLiteral("--qr writes .png or .svg, not %1").arg(qr));
    const auto count = context.number("count", 1, 1, BoxOffice::kMaxSale);
    if (!count)
        return tl::unexpected(count.error());
    return SaleRequest{category->id, *payment, *count, {}};
}

Result<> writeQr(const QString& path, const std::vector<SoldTicket>& tickets)
{
    const QFileInfo file(path);
    for (std::size_t i = 0; i < tickets.size(); ++i) {
        const auto qr = TicketQr::of(tickets[i].ticket.code);
        if (!qr)
            return tl::unexpected(qr.error());
        const QString name = tickets.size() == 1 ? path
                                                 : QStringLiteral("%1/%2-%3.%4")
                                                       .arg(file.path(), file.completeBaseName())
                                                       .arg(i + 1)
                                                       .arg(file.suffix());
        if (imageOf(path) == Image::Png) {
            if (!qr->image().save(name))
                return failure(ErrorCode::WriteFailed, name);
            continue;
        }
        QFile svg(name);
        const QByteArray drawing = qr->svg();
        if (!svg.open(QIODevice::WriteOnly) || svg.write(drawing) != drawing.size() || !svg.flush())
            return failure(ErrorCode::WriteFailed, name);
    }
    return {};
}

Result<> writeFiles(const Context& context, const std::vector<SoldTicket>& sold, const Setup& setup)
{
    // Where one of the two cannot be written, the other is all the more needed.
    Result<> written;
    if (const QString qr = context.parser.value(QStringLiteral("qr")); !qr.isEmpty())
        written = writeQr(qr, sold);
    if (const QString pdf = context.parser.value(QStringLiteral("pdf")); !pdf.isEmpty()) {
        std::vector<Ticket> tickets;
        for (const SoldTicket& one : sold)
            tickets.push_back(one.ticket);
        if (const auto printed = writeTicketPdf(pdf, tickets, setup); !printed)
            written = printed;
    }
    return written;
}

/// Nobody else can admit what is not known elsewhere yet: as good as granted.
ExitStatus admit(Context& context, Replica& replica, const std::vector<SoldTicket>& sold, GateId gate,
                 StaffId staff)
{
    ExitStatus status = ExitStatus::Done;
    Scanner scanner(replica);
    for (const SoldTicket& one : sold) {
        const ScanRequest request{one.ticket.code, {}, gate, Direction::Entry, staff};
        const auto result = scanner.scan(request, {Clearance::Word::Granted, {}});
        if (!result)
            return context.out.failed(result.error());
        if (result->decision.verdict == Verdict::Deny)
            status = ExitStatus::Found;
        context.out.json(verdictJson(*result, one.ticket.code, 0));
        context.out.text(verdictText(*result, one.ticket.code));
    }
    return status;
}

ExitStatus runSell(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadWrite);
    if (!replica)
        return context.out.failed(replica.error());
    const Setup& setup = (*replica)->setup();
    auto request = saleOf(context, setup);
    if (!request)
        return context.out.failed(request.error());
    const auto staff = staffOnDuty(context, setup);
    if (!staff)
        return context.out.failed(staff.error());
    request->staff = *staff;
    const auto gate = gateCalled(context.parser.value(QStringLiteral("gate")), **replica);
    const bool admits = context.parser.isSet(QStringLiteral("admit"));
    if (admits && !gate)
        return context.out.failed(gate.error());
    const auto result = BoxOffice(**replica).sell(*request);
    if (!result)
        return context.out.failed(result.error());
    if (!result->isSold()) {
        context.out.json(soldOutJson(result->standing));
        context.out.text(soldOutText(result->standing));
        return ExitStatus::Found;
    }
    for (const SoldTicket& one : result->tickets) {
        context.out.json(soldJson(*result, one));
        context.out.text(soldText(*result, one));
    }
    const ExitStatus admitted =
        admits ? admit(context, **replica, result->tickets, *gate, *staff) : ExitStatus::Done;
    if (const auto written = writeFiles(context, result->tickets, setup); !written)
        return context.out.failed(written.error());
    return admitted;
}

} // namespace

extern const Command kCategoryCommand{"category",
                                      "Show categories, or define what one costs and how many are sold",
                                      Needs::Core, addCategoryOptions, runCategory};
extern const Command kSellCommand{"sell", "Sell tickets at the desk", Needs::Gui, addSellOptions, runSell};

} // namespace gatelog
