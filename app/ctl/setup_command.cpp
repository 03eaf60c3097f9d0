// SPDX-License-Identifier: Apache-2.0
// list, gate, ticket: what an administrator defines by hand.
#include "app/ctl/command.h"
#include "core/store/setup_change.h"
#include "core/store/ticket_change.h"

#include <algorithm>

namespace gatelog {
namespace {

struct PolicyName
{
    const char* name;
    Policy policy;
};

constexpr PolicyName kPolicies[] = {{"once", Policy::Once},
                                    {"once-per-day", Policy::OncePerDay},
                                    {"up-to", Policy::UpToN},
                                    {"reentry", Policy::ReentryAfterExit},
                                    {"unlimited", Policy::Unlimited}};

QString policyName(const CheckinList& list)
{
    for (const PolicyName& policy : kPolicies)
        if (policy.policy == list.policy)
            return QString::fromLatin1(policy.name) +
                   (list.policy == Policy::UpToN ? QStringLiteral(":%1").arg(list.times) : QString());
    GATELOG_CHECK(!"every policy has a name");
}

/// "once", "once-per-day", "up-to:3", "reentry", "unlimited".
Result<> readPolicy(const QString& text, CheckinList& list)
{
    const QString name = text.section(u':', 0, 0);
    for (const PolicyName& policy : kPolicies) {
        if (name != QLatin1StringView(policy.name))
            continue;
        list.policy = policy.policy;
        list.times = 1;
        if (policy.policy != Policy::UpToN)
            return {};
        bool isNumber = false;
        list.times = text.section(u':', 1).toUInt(&isNumber);
        if (isNumber && list.times > 0)
            return {};
    }
    return failure(
        ErrorCode::Usage,
        QStringLiteral("--policy %1: once, once-per-day, up-to:N, reentry or unlimited").arg(text));
}

Result<std::vector<CategoryId>> readCategories(const QStringList& names, const Setup& setup)
{
    std::vector<CategoryId> categories;
    for (const QString& name : names) {
        const Category* category = setup.categoryNamed(name);
        if (!category)
            return failure(ErrorCode::Usage, QStringLiteral("no category %1").arg(name));
        categories.push_back(category->id);
    }
    std::sort(categories.begin(), categories.end());
    return categories;
}

/// --category and --all-categories, for lists and gates alike.
template <class Rule>
Result<> takeCategories(const QCommandLineParser& parser, const Setup& setup, Rule& rule)
{
    const auto categories = readCategories(parser.values(QStringLiteral("category")), setup);
    if (!categories)
        return tl::unexpected(categories.error());
    if (!categories->empty()) {
        rule.allCategories = false;
        rule.categories = *categories;
    }
    if (parser.isSet(QStringLiteral("all-categories"))) {
        rule.allCategories = true;
        rule.categories.clear();
    }
    return {};
}

void addRuleOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("category"), QStringLiteral("A category it admits; may be given several times."),
         QStringLiteral("NAME")},
        {QStringLiteral("all-categories"), QStringLiteral("It admits every category.")},
    });
}

QStringList categoryNames(const std::vector<CategoryId>& categories, const Setup& setup)
{
    QStringList names;
    for (const CategoryId id : categories)
        names.append(setup.categoryName(id));
    return names;
}

// list

void addListOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("NAME"), QStringLiteral("The list; made if there is none."));
    addRuleOptions(parser);
    parser.addOptions({
        {QStringLiteral("policy"), QStringLiteral("once, once-per-day, up-to:N, reentry or unlimited."),
         QStringLiteral("POLICY")},
        {QStringLiteral("accept-unpaid"), QStringLiteral("yes or no."), QStringLiteral("WHETHER")},
    });
}

void showLists(Context& context, const Setup& setup)
{
    for (const auto& [id, list] : setup.lists) {
        const QStringList categories = categoryNames(list.categories, setup);
        context.out.json({{QStringLiteral("list"), list.name},
                          {QStringLiteral("policy"), policyName(list)},
                          {QStringLiteral("accepts_unpaid"), list.acceptsUnpaid},
                          {QStringLiteral("all_categories"), list.allCategories},
                          {QStringLiteral("categories"), categories.join(QStringLiteral(", "))}});
        context.out.text(QStringLiteral("%1: %2, %3")
                             .arg(list.name, policyName(list),
                                  list.allCategories ? QStringLiteral("all categories")
                                                     : categories.join(QStringLiteral(", "))));
    }
}

ExitStatus runList(Context& context)
{
    const QStringList names = context.parser.positionalArguments();
    const auto replica = names.isEmpty() ? context.open(Replica::Mode::ReadOnly) : context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    const Setup& setup = (*replica)->setup();
    if (!names.isEmpty()) {
        CheckinList list;
        if (const CheckinList* known = setup.listNamed(names.front()))
            list = *known;
        list.name = names.front();
        if (context.parser.isSet(QStringLiteral("policy")))
            if (const auto read = readPolicy(context.parser.value(QStringLiteral("policy")), list); !read)
                return context.out.failed(read.error());
        if (context.parser.isSet(QStringLiteral("accept-unpaid")))
            list.acceptsUnpaid = context.parser.value(QStringLiteral("accept-unpaid")) == u"yes";
        if (const auto taken = takeCategories(context.parser, setup, list); !taken)
            return context.out.failed(taken.error());
        if (const auto written = changeList(**replica, list); !written)
            return context.out.failed(written.error());
    }
    showLists(context, setup);
    return ExitStatus::Done;
}

// gate

void addGateOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("NAME"), QStringLiteral("The gate; made if there is none."));
    addRuleOptions(parser);
    parser.addOptions({
        {QStringLiteral("list"), QStringLiteral("The check-in list it admits by."), QStringLiteral("NAME")},
        {QStringLiteral("capacity"), QStringLiteral("How many may be inside who entered here; 0: no limit."),
         QStringLiteral("N")},
    });
}

void showGates(Context& context, const Setup& setup)
{
    for (const auto& [id, gate] : setup.gates) {
        const CheckinList* list = setup.list(gate.list);
        const QStringList categories = categoryNames(gate.categories, setup);
        QJsonObject line{{QStringLiteral("gate"), gate.name},
                         {QStringLiteral("list"), list ? list->name : QString()},
                         {QStringLiteral("all_categories"), gate.allCategories},
                         {QStringLiteral("categories"), categories.join(QStringLiteral(", "))}};
        if (gate.capacity)
            line[QStringLiteral("capacity")] = qint64(*gate.capacity);
        context.out.json(line);
        context.out.text(
            QStringLiteral("%1: list %2, %3%4")
                .arg(gate.name, list ? list->name : QString(),
                     gate.allCategories ? QStringLiteral("all its categories")
                                        : categories.join(QStringLiteral(", ")),
                     gate.capacity ? QStringLiteral(", at most %1 inside").arg(*gate.capacity) : QString()));
    }
}

Result<Gate> gateFrom(const Context& context, const QString& name, const Replica& replica)
{
    const QCommandLineParser& parser = context.parser;
    const Setup& setup = replica.setup();
    Gate gate;
    if (const Gate* known = setup.gateNamed(name))
        gate = *known;
    else if (const auto first = replica.ledger().firstGate())
        gate.list = setup.gate(*first)->list;
    gate.name = name;
    if (parser.isSet(QStringLiteral("list"))) {
        const CheckinList* list = setup.listNamed(parser.value(QStringLiteral("list")));
        if (!list)
            return failure(ErrorCode::Usage,
                           QStringLiteral("no list %1").arg(parser.value(QStringLiteral("list"))));
        gate.list = list->id;
    }
    const auto capacity = context.number("capacity", 0, 0, kMaxCapacity);
    if (!capacity)
        return tl::unexpected(capacity.error());
    if (parser.isSet(QStringLiteral("capacity")))
        gate.capacity = *capacity == 0 ? std::nullopt : std::optional(std::uint32_t(*capacity));
    if (const auto taken = takeCategories(parser, setup, gate); !taken)
        return tl::unexpected(taken.error());
    return gate;
}

ExitStatus runGate(Context& context)
{
    const QStringList names = context.parser.positionalArguments();
    const auto replica = names.isEmpty() ? context.open(Replica::Mode::ReadOnly) : context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    if (!names.isEmpty()) {
        const auto gate = gateFrom(context, names.front(), **replica);
        if (!gate)
            return context.out.failed(gate.error());
        if (const auto written = changeGate(**replica, *gate); !written)
            return context.out.failed(written.error());
    }
    showGates(context, (*replica)->setup());
    return ExitStatus::Done;
}

// ticket

void addTicketOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("TICKET"),
                                 QStringLiteral("Its id, as scan and search print it."));
    parser.addOptions({
        {QStringLiteral("cancel"), QStringLiteral("It no longer admits.")},
        {QStringLiteral("block"), QStringLiteral("It does not admit until it is reinstated.")},
        {QStringLiteral("reinstate"), QStringLiteral("It admits again.")},
        {QStringLiteral("because"), QStringLiteral("Why, in words; kept in the record."),
         QStringLiteral("TEXT")},
    });
}

ExitStatus runTicket(Context& context)
{
    const QStringList names = context.parser.positionalArguments();
    bool isNumber = false;
    const TicketId id(names.isEmpty() ? 0 : names.front().toULongLong(&isNumber, 16));
    const std::pair<QString, TicketStatus> changes[] = {{QStringLiteral("cancel"), TicketStatus::Cancelled},
                                                        {QStringLiteral("block"), TicketStatus::Blocked},
                                                        {QStringLiteral("reinstate"), TicketStatus::Valid}};
    std::optional<TicketStatus> status;
    for (const auto& [option, wanted] : changes)
        if (context.parser.isSet(option))
            status = wanted;
    if (!isNumber || !status)
        return context.out.failed(
            {ErrorCode::Usage, QStringLiteral("a ticket's id, and --cancel, --block or --reinstate")});
    const auto replica = context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    const auto row = (*replica)->rows().ticket(id);
    if (!row)
        return context.out.failed({ErrorCode::NotFound, names.front()});
    if (const auto changed =
            setTicketStatus(**replica, id, *status, context.parser.value(QStringLiteral("because")));
        !changed)
        return context.out.failed(changed.error());
    context.out.json(
        {{QStringLiteral("ticket"), ticketIdText(id)}, {QStringLiteral("status"), int(*status)}});
    context.out.text(QStringLiteral("%1 %2: done").arg(ticketIdText(id), row->ticket.name));
    return ExitStatus::Done;
}

} // namespace

extern const Command kListCommand{"list", "Show check-in lists, or define one", Needs::Core, addListOptions,
                                  runList};
extern const Command kGateCommand{"gate", "Show gates, or define one", Needs::Core, addGateOptions, runGate};
extern const Command kTicketCommand{"ticket", "Cancel, block or reinstate a ticket", Needs::Core,
                                    addTicketOptions, runTicket};

} // namespace gatelog
