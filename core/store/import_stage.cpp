// SPDX-License-Identifier: Apache-2.0
#include "core/store/import_stage.h"

#include "core/import/draft_checks.h"
#include "core/store/ticket_change.h"
#include "core/ticket/code_text.h"
#include "core/ticket/signed_code.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <map>
#include <unordered_map>

namespace gatelog {
namespace {

using State = StagedTicket::State;

/// Builds a StagedImport from a file's drafts.
class Stager
{
public:
    Stager(Replica& replica, const ImportSource& source) : m_replica(replica), m_source(source)
    {
        m_staged.format = source.format;
        m_staged.rejected = source.rejected;
        m_staged.notices = source.notices;
        m_categories = replica.setup().categories;
        m_isEmpty = !Statement(&replica.connection(), "SELECT 1 FROM ticket LIMIT 1").step();
    }

    StagedImport stage()
    {
        stageEvent();
        for (const CategoryDraft& draft : m_source.categories)
            stageCategory(draft);
        for (const ListDraft& draft : m_source.lists)
            stageList(draft);
        m_staged.tickets.reserve(m_source.tickets.size());
        m_lines.reserve(m_source.tickets.size());
        for (const TicketDraft& draft : m_source.tickets)
            stageTicket(draft);
        for (const auto& [id, category] : m_changedCategories)
            m_staged.categories.push_back(category);
        return std::move(m_staged);
    }

private:
    void stageEvent()
    {
        if (!m_source.event || !m_replica.setup().event)
            return;
        Event event = *m_replica.setup().event;
        const EventDraft& draft = *m_source.event;
        // The name and time zone are the administrator's own; a pretix event brings its keys and its slug.
        event.pretixSlug = draft.pretixSlug;
        event.pretixKeys.insert(event.pretixKeys.end(), draft.pretixKeys.begin(), draft.pretixKeys.end());
        std::sort(event.pretixKeys.begin(), event.pretixKeys.end());
        event.pretixKeys.erase(std::unique(event.pretixKeys.begin(), event.pretixKeys.end()),
                               event.pretixKeys.end());
        if (event.timeZone == "UTC" && !draft.timeZone.isEmpty())
            event.timeZone = draft.timeZone;
        if (event != *m_replica.setup().event)
            m_staged.event = event;
    }

    void putCategory(const Category& category)
    {
        m_categories[category.id] = category;
        m_changedCategories[category.id] = category;
    }

    CategoryId newCategory(const QString& name, std::optional<std::int64_t> item, const QString& note)
    {
        const auto id =
            numberForName<CategoryId>(name, [this](CategoryId n) { return m_categories.contains(n); });
        putCategory({id, name, item, note});
        return id;
    }

    void stageCategory(const CategoryDraft& draft)
    {
        for (const auto& [id, known] : m_categories) {
            const bool sameItem = draft.pretixItem && known.pretixItem == draft.pretixItem;
            const bool sameName = known.name.compare(draft.name, Qt::CaseInsensitive) == 0;
            if (!sameItem && (!sameName || known.pretixItem))
                continue;
            const Category category{id, draft.name, draft.pretixItem, draft.note, known.price};
            if (category != known)
                putCategory(category);
            return;
        }
        newCategory(draft.name, draft.pretixItem, draft.note);
    }

    CategoryId categoryOfItem(std::int64_t item)
    {
        for (const auto& [id, known] : m_categories)
            if (known.pretixItem == item)
                return id;
        // Orders may come before the products that name them: the name follows with those.
        return newCategory(QStringLiteral("pretix %1").arg(item), item, {});
    }

    CategoryId categoryOf(const TicketDraft& draft)
    {
        if (draft.pretixItem)
            return categoryOfItem(*draft.pretixItem);
        if (draft.category.isEmpty())
            return {};
        if (const auto cached = m_byName.constFind(draft.category); cached != m_byName.cend())
            return *cached;
        CategoryId found;
        for (const auto& [id, known] : m_categories)
            if (known.name.compare(draft.category, Qt::CaseInsensitive) == 0)
                found = id;
        if (found.value() == 0)
            found = newCategory(draft.category, {}, {});
        m_byName.insert(draft.category, found);
        return found;
    }

    void stageList(const ListDraft& draft)
    {
        CheckinList list;
        list.name = draft.name;
        list.policy = draft.policy;
        list.times = draft.times;
        list.acceptsUnpaid = draft.acceptsUnpaid;
        list.allCategories = draft.allCategories;
        for (const std::int64_t item : draft.pretixItems)
            list.categories.push_back(categoryOfItem(item));
        std::sort(list.categories.begin(), list.categories.end());
        const Setup& setup = m_replica.setup();
        if (const CheckinList* known = setup.listNamed(list.name)) {
            list.id = known->id;
            if (list != *known)
                m_staged.lists.push_back(list);
            return;
        }
        const auto isStaged = [this](ListId id) {
            return std::any_of(m_staged.lists.begin(), m_staged.lists.end(),
                               [id](const CheckinList& staged) { return staged.id == id; });
        };
        list.id = numberForName<ListId>(list.name,
                                        [&](ListId id) { return setup.list(id) != nullptr || isStaged(id); });
        m_staged.lists.push_back(list);
        stageGate(list);
    }

    void stageGate(const CheckinList& list)
    {
        const Setup& setup = m_replica.setup();
        if (setup.gateNamed(list.name))
            return;
        const auto isStaged = [this](GateId id) {
            return std::any_of(m_staged.gates.begin(), m_staged.gates.end(),
                               [id](const Gate& staged) { return staged.id == id; });
        };
        Gate gate;
        gate.name = list.name;
        gate.list = list.id;
        gate.id = numberForName<GateId>(gate.name,
                                        [&](GateId id) { return setup.gate(id) != nullptr || isStaged(id); });
        m_staged.gates.push_back(gate);
    }

    std::optional<TicketRow> rowOf(TicketId id)
    {
        auto row = m_replica.rows().ticket(id);
        if (row && row->definedBy == RecordOrder{})
            row.reset();
        return row;
    }

    std::optional<TicketRow> rowOfSource(const QString& sourceId)
    {
        if (sourceId.isEmpty())
            return std::nullopt;
        if (m_bySource.isEmpty()) {
            // Only files whose codes or ids do not lead to the tickets come here, so no index is kept for
            // them.
            Statement select =
                m_replica.connection().prepare("SELECT source, id FROM ticket WHERE source <> ''");
            while (select.step())
                m_bySource.insert(select.text(0), std::bit_cast<std::uint64_t>(select.integer(1)));
            m_bySource.insert(QString(), 0);
        }
        const auto found = m_bySource.constFind(sourceId);
        return found == m_bySource.cend() ? std::nullopt : rowOf(TicketId(*found));
    }

    std::optional<TicketRow> match(const TicketDraft& draft, const QString& code)
    {
        if (m_isEmpty)
            return std::nullopt;
        const EventId& event = m_replica.eventId();
        if (!code.isEmpty()) {
            if (const auto claimed = claimedTicketId(code))
                if (auto row = rowOf(*claimed); row && row->ticket.code == code)
                    return row;
            const TicketId ofCode = ticketIdOfCode(event, code);
            if (auto row = rowOf(ofCode))
                return row;
            for (const TicketId alias : m_replica.rows().aliasesOf(ofCode))
                if (auto row = rowOf(alias); row && row->ticket.code == code)
                    return row;
        }
        // An id alone is not trusted across orders: some exports number positions within theirs.
        const auto sameOrder = [&draft](const std::optional<TicketRow>& row) {
            return row &&
                   (draft.order.isEmpty() || row->ticket.order.isEmpty() || row->ticket.order == draft.order);
        };
        if (!draft.sourceId.isEmpty())
            if (auto row = rowOf(ticketIdOfSource(event, draft.sourceId)); sameOrder(row))
                return row;
        auto row = rowOfSource(draft.sourceId);
        return sameOrder(row) ? row : std::nullopt;
    }

    struct Code
    {
        QString text;
        TicketId ticket; ///< that it is of, if it is signed by us; a forged or foreign code of this shape is
                         ///< opaque
    };
    /// A signed code of ours may have lost spaces on its way through a spreadsheet.
    Code readCode(const QString& raw)
    {
        const QString code = normalisedCode(raw);
        const SignedCodeReading reading = readSignedCode(code, m_replica.eventId(), m_issuers);
        if (reading.check == CodeCheck::Genuine)
            return {reading.text, reading.ticket.ticket};
        return {code, ticketIdOfCode(m_replica.eventId(), code)};
    }

    void stageTicket(const TicketDraft& draft)
    {
        const auto [code, ticketOfCode] = readCode(draft.code);
        const auto row = match(draft, code);
        Ticket ticket;
        if (row)
            ticket = row->ticket;
        else if (!code.isEmpty())
            ticket.id = ticketOfCode;
        else
            ticket.id = ticketIdOfSource(m_replica.eventId(), draft.sourceId);
        if (const auto first = m_lines.find(ticket.id); first != m_lines.end())
            return m_staged.rejected.push_back(
                {.line = draft.line,
                 .reason = RejectReason::DuplicateId,
                 .text = quotedBeginning(draft.code.isEmpty() ? draft.sourceId : draft.code),
                 .number = first->second});
        m_lines.emplace(ticket.id, draft.line);

        const Ticket before = row ? definedTicket(m_replica, *row) : Ticket{};
        take(draft, code, ticket);
        const State state = !row                                               ? State::New
                            : ticket == withStatus(row->ticket, before.status) ? State::Unchanged
                                                                               : State::Changed;
        StagedTicket staged{draft.line, state, std::move(ticket), {}};
        if (row && row->ticket.status != before.status && draft.status == before.status)
            staged.keptStatus = row->ticket.status;
        m_staged.tickets.push_back(std::move(staged));
    }

    static Ticket withStatus(Ticket ticket, TicketStatus status)
    {
        ticket.status = status;
        return ticket;
    }

    void take(const TicketDraft& draft, const QString& code, Ticket& ticket)
    {
        const auto put = [](QString& known, const QString& text) {
            if (!text.isEmpty())
                known = text;
        };
        put(ticket.code, code);
        put(ticket.name, draft.name);
        put(ticket.order, draft.order);
        put(ticket.email, draft.email);
        put(ticket.seat, draft.seat);
        put(ticket.sourceId, draft.sourceId);
        ticket.note = draft.note;
        if (const CategoryId category = categoryOf(draft); category.value() != 0)
            ticket.category = category;
        ticket.status = draft.status;
        ticket.paid = draft.paid;
        ticket.validFrom = draft.validFrom;
        ticket.validUntil = draft.validUntil;
    }

    Replica& m_replica;
    const ImportSource& m_source;
    StagedImport m_staged;
    bool m_isEmpty;
    std::vector<PublicKey> m_issuers = m_replica.setup().issuers();
    std::map<CategoryId, Category> m_categories;
    std::map<CategoryId, Category> m_changedCategories;
    QHash<QString, CategoryId> m_byName;
    QHash<QString, std::uint64_t> m_bySource;
    std::unordered_map<TicketId, int> m_lines;
};

} // namespace

int StagedImport::count(State state) const
{
    return int(std::count_if(tickets.begin(), tickets.end(),
                             [state](const StagedTicket& ticket) { return ticket.state == state; }));
}

bool StagedImport::changesNothing() const
{
    return count(State::Unchanged) == int(tickets.size()) && categories.empty() && lists.empty() &&
           gates.empty() && !event;
}

StagedImport stageImport(Replica& replica, const ImportSource& source)
{
    return Stager(replica, source).stage();
}

Result<> commitImport(Replica& replica, const StagedImport& staged)
{
    if (!mayWrite(replica.role(), Kind::Tickets))
        return failure(ErrorCode::NotPermitted);
    std::vector<Draft> drafts;
    if (staged.event)
        drafts.push_back({Kind::Event, encodeBody(*staged.event)});
    for (const Category& category : staged.categories)
        drafts.push_back({Kind::Category, encodeBody(category)});
    for (const CheckinList& list : staged.lists)
        drafts.push_back({Kind::CheckinList, encodeBody(list)});
    for (const Gate& gate : staged.gates)
        drafts.push_back({Kind::Gate, encodeBody(gate)});
    std::vector<Ticket> tickets;
    for (const StagedTicket& ticket : staged.tickets)
        if (ticket.state != State::Unchanged)
            tickets.push_back(ticket.ticket);
    // In the order of the table's key, so that table and text index grow at their ends (README, Performance).
    std::sort(tickets.begin(), tickets.end(), [](const Ticket& a, const Ticket& b) {
        return std::bit_cast<std::int64_t>(a.id.value()) < std::bit_cast<std::int64_t>(b.id.value());
    });
    for (QByteArray& body : encodeTicketBodies(tickets))
        drafts.push_back({Kind::Tickets, std::move(body)});
    for (const StagedTicket& ticket : staged.tickets)
        if (ticket.keptStatus && ticket.state != State::Unchanged)
            drafts.push_back(
                {Kind::TicketChanged, encodeBody(TicketChanged{ticket.ticket.id, *ticket.keptStatus, {}})});
    const auto written = replica.append(drafts);
    return written ? Result<>() : Result<>(tl::unexpected(written.error()));
}

} // namespace gatelog
