// SPDX-License-Identifier: Apache-2.0
// Which records count: roles, revocations and acceptances (core/feed/FORMAT.md, "What counts"), and how a
// record that counted is taken out again.
#include "core/ledger/ledger.h"

#include <algorithm>

namespace gatelog {
namespace {

/// What whoever sells has to write besides.
bool movesShares(Kind kind)
{
    return kind == Kind::ShareMoved || kind == Kind::ShareWanted;
}

} // namespace

bool mayWrite(Role role, Kind kind)
{
    switch (role) {
    case Role::Administrator:
        return kind == Kind::Event || (kind >= Kind::Staff && kind <= Kind::ShareWanted);
    case Role::Supervisor:
        return (kind >= Kind::Redemption && kind <= Kind::ConflictReviewed) || movesShares(kind);
    case Role::Scanner:
        return (kind >= Kind::Redemption && kind <= Kind::Sale) || movesShares(kind);
    case Role::Node:
        return kind == Kind::Announcement;
    }
    return false;
}

bool Ledger::Covering::contains(const Record& record) const
{
    return std::any_of(covers.begin(), covers.end(), [&record](const Cover& cover) {
        return cover.feed() == record.feed() && cover.contains(record.hash());
    });
}

Ledger::Covering Ledger::covering(const std::vector<FeedHead>& heads)
{
    Covering covering;
    for (const FeedHead& head : heads) {
        Cover& cover = covering.covers.emplace_back(head);
        cover.extend(m_rows);
    }
    return covering;
}

bool Ledger::isAuthority(const PublicKey& author) const
{
    if (m_authority)
        return author == *m_authority;
    if (eventIdOf(author) != m_event)
        return false;
    m_authority = author;
    return true;
}

std::optional<Role> Ledger::roleOf(const PublicKey& author) const
{
    const auto found = m_setup.devices.find(author);
    return found == m_setup.devices.end() ? std::nullopt : std::optional(found->second.role);
}

std::optional<SetAsideReason> Ledger::objection(const Record& record) const
{
    const PublicKey& author = record.author();
    if (isAuthority(author))
        return std::nullopt;
    const auto [firstAcceptance, lastAcceptance] = m_acceptances.equal_range(author);
    // Nobody enrols or revokes by acceptance, not even the authority's: who has which right would depend on
    // itself.
    if (mayWrite(Role::Administrator, record.kind()) &&
        std::any_of(firstAcceptance, lastAcceptance,
                    [&record](const auto& acceptance) { return acceptance.second.contains(record); }))
        return std::nullopt;
    const auto role = roleOf(author);
    if (!role)
        return SetAsideReason::NotEnrolled;
    const auto [firstRevocation, lastRevocation] = m_revocations.equal_range(author);
    if (!std::all_of(firstRevocation, lastRevocation,
                     [&record](const auto& revocation) { return revocation.second.contains(record); }))
        return SetAsideReason::OverCutOff;
    return mayWrite(*role, record.kind()) ? std::nullopt : std::optional(SetAsideReason::NotPermitted);
}

std::vector<Cover::Place> Ledger::extendCovers(const Record& record)
{
    std::vector<Cover::Place> reached;
    for (Coverings* coverings : {&m_revocations, &m_acceptances}) {
        const auto [first, last] = coverings->equal_range(record.author());
        for (auto covering = first; covering != last; ++covering)
            for (Cover& cover : covering->second.covers)
                if (cover.feed() == record.feed())
                    for (const Cover::Place& place : cover.extend(m_rows))
                        reached.push_back(place);
    }
    return reached;
}

void Ledger::reconsider(const PublicKey& author)
{
    for (const VerifiedRecord& waiting : m_rows.takeSetAside(author))
        applyOne(waiting);
}

bool Ledger::applyRevoked(const Record& record)
{
    const auto body = decodeBody<DeviceRevoked>(record.body());
    if (!body)
        return false;
    putRegister(record.kind(), record.hash().toByteArray(), record);
    if (m_pass == Pass::Rebuild)
        return true; // nothing that this is about was applied yet
    takeOutWhatLostItsRight(body->device);
    reconsider(body->device); // for another reason, it may be
    return true;
}

void Ledger::takeOutWhatLostItsRight(const PublicKey& author)
{
    for (const VerifiedRecord& written : m_rows.recordsOf(author)) {
        const auto reason = objection(*written);
        if (!reason || m_rows.isSetAside(written->order()))
            continue;
        takeOut(*written);
        m_rows.putSetAside(written->order(), *reason);
    }
}

bool Ledger::applyAccepted(const Record& record)
{
    const auto body = decodeBody<Accepted>(record.body());
    if (!body)
        return false;
    putRegister(record.kind(), record.hash().toByteArray(), record);
    reconsider(body->author);
    return true;
}

void Ledger::takeOut(const Record& record)
{
    switch (record.kind()) {
    case Kind::Redemption:
        return takeOutRedemption(record);
    case Kind::Refusal:
        if (const auto body = decodeBody<Refusal>(record.body()))
            m_rows.addTally({Tally::Refused, body->gate, body->reason}, -1);
        return;
    case Kind::Voided:
        return takeOutVoided(record);
    case Kind::ConflictReviewed:
        if (const auto body = decodeBody<ConflictReviewed>(record.body()))
            m_rows.removeReview(
                {body->feed, body->seq, body->hash, record.order(), body->open, body->note, body->staff});
        return;
    default:
        m_rebuildWanted = true;
    }
}

void Ledger::takeOutRedemption(const Record& record)
{
    const auto body = decodeBody<Redemption>(record.body());
    if (!body)
        return;
    std::vector<RedemptionRow> rows = m_rows.redemptionsOf(body->ticket);
    const TicketFold before = foldTicket(rows, m_setup.lists);
    const auto row = std::find_if(rows.begin(), rows.end(), [&record](const RedemptionRow& candidate) {
        return candidate.order == record.order();
    });
    GATELOG_CHECK(row != rows.end());
    m_rows.removeRedemption(*row);
    rows.erase(row);
    refold(before, std::move(rows));
}

void Ledger::takeOutVoided(const Record& record)
{
    const auto body = decodeBody<Voided>(record.body());
    if (!body)
        return;
    m_rows.removeVoid({body->feed, body->seq, body->hash, record.order(), body->staff});
    const auto target = m_rows.recordAt(body->feed, body->seq, body->hash);
    if (target && (*target)->kind() == Kind::Sale)
        m_rebuildWanted = true; // its ticket's status is a register
    if (!target || (*target)->kind() != Kind::Redemption || isVoided((*target)->order()))
        return;
    const auto redemption = decodeBody<Redemption>((*target)->body());
    if (!redemption)
        return;
    std::vector<RedemptionRow> rows = m_rows.redemptionsOf(redemption->ticket);
    const TicketFold before = foldTicket(rows, m_setup.lists);
    const auto row = std::find_if(rows.begin(), rows.end(), [&target](const RedemptionRow& candidate) {
        return candidate.order == (*target)->order();
    });
    if (row == rows.end() || !row->voided)
        return;
    row->voided = false;
    m_rows.updateRedemption(*row);
    refold(before, std::move(rows));
}

bool Ledger::applyReviewed(const Record& record)
{
    const auto body = decodeBody<ConflictReviewed>(record.body());
    if (!body)
        return false;
    m_rows.addReview(
        {body->feed, body->seq, body->hash, record.order(), body->open, body->note, body->staff});
    return true;
}

} // namespace gatelog
