// SPDX-License-Identifier: Apache-2.0
#include "core/store/box_office.h"

#include "core/crypto/signing.h"

#include <QCollator>

#include <algorithm>
#include <cstring>
#include <limits>
#include <map>
#include <set>

namespace gatelog {
namespace {

SaleNonce freshNonce()
{
    SaleNonce nonce;
    for (std::size_t at = 0; at < SaleNonce::size; at += sizeof(std::uint64_t)) {
        const std::uint64_t word = random64();
        std::memcpy(nonce.data() + at, &word, sizeof word);
    }
    return nonce;
}

bool isNamedBefore(const QString& a, const QString& b)
{
    QCollator collator;
    collator.setNumericMode(true);
    return collator.compare(a, b) < 0;
}

} // namespace

QString paymentName(Payment payment)
{
    switch (payment) {
    case Payment::Cash:
        return QStringLiteral("cash");
    case Payment::Card:
        return QStringLiteral("card");
    }
    GATELOG_CHECK(!"every payment has a name");
}

bool BoxOffice::mayWriteSales() const
{
    const Setup& setup = m_replica.setup();
    return setup.devices.contains(m_replica.device()) && !setup.revoked.contains(m_replica.device()) &&
           mayWrite(m_replica.role(), Kind::Sale);
}

bool BoxOffice::isUsable(const ShareRow& share)
{
    return share.run.author == m_replica.device() && share.left() > 0 &&
           (share.run == m_replica.run() || m_replica.ownsRun(share.run.epoch));
}

std::vector<QuotaStanding> BoxOffice::standings()
{
    const std::vector<ShareRow> shares = m_replica.rows().sales().shares();
    std::set<CategoryId> categories;
    for (const auto& [id, category] : m_replica.setup().categories)
        if (category.price)
            categories.insert(id);
    for (const ShareRow& share : shares)
        categories.insert(share.category);
    std::vector<QuotaStanding> standings;
    for (const CategoryId category : categories)
        standings.push_back(standingOf(category, shares));
    std::stable_sort(standings.begin(), standings.end(),
                     [](const auto& a, const auto& b) { return isNamedBefore(a.name, b.name); });
    return standings;
}

QuotaStanding BoxOffice::standing(CategoryId category)
{
    return standingOf(category, m_replica.rows().sales().shares(category));
}

QuotaStanding BoxOffice::standingOf(CategoryId category, const std::vector<ShareRow>& shares)
{
    const Setup& setup = m_replica.setup();
    QuotaStanding standing;
    standing.category = category;
    standing.name = setup.categoryName(category);
    if (const auto known = setup.categories.find(category); known != setup.categories.end())
        standing.price = known->second.price;
    std::map<PublicKey, QuotaStanding::Holder> holders;
    for (const ShareRow& share : shares) {
        if (share.category != category)
            continue;
        QuotaStanding::Holder& holder = holders[share.run.author];
        holder.left += share.left();
        holder.sold += share.sold;
        standing.total += share.granted;
        standing.sold += share.sold;
        if (isUsable(share))
            standing.mine += share.left();
    }
    for (auto& [device, holder] : holders) {
        holder.device = device;
        holder.name = setup.deviceName(device);
        holder.isRevoked = setup.revoked.contains(device);
        standing.holders.push_back(std::move(holder));
    }
    std::stable_sort(standing.holders.begin(), standing.holders.end(),
                     [](const auto& a, const auto& b) { return isNamedBefore(a.name, b.name); });
    return standing;
}

std::int64_t BoxOffice::mine(CategoryId category)
{
    std::int64_t left = 0;
    for (const ShareRow& share : m_replica.rows().sales().shares(category))
        if (isUsable(share))
            left += share.left();
    return left;
}

std::optional<std::vector<Draft>> BoxOffice::fund(CategoryId category, std::int64_t amount)
{
    std::vector<Draft> drafts;
    std::int64_t left = m_replica.rows().sales().share(category, m_replica.run()).left();
    for (const ShareRow& share : m_replica.rows().sales().shares(category)) {
        if (left >= amount)
            break;
        if (share.run == m_replica.run() || !isUsable(share))
            continue;
        const auto all =
            std::uint32_t(std::min<std::int64_t>(share.left(), std::numeric_limits<std::uint32_t>::max()));
        drafts.push_back({Kind::ShareMoved, encodeBody(ShareMoved{category, all, {}, share.run.epoch, 0})});
        left += all;
    }
    return left >= amount ? std::optional(std::move(drafts)) : std::nullopt;
}

Result<std::vector<VerifiedRecord>> BoxOffice::write(std::vector<Draft> drafts)
{
    return m_replica.append(drafts);
}

Result<SaleResult> BoxOffice::sell(const SaleRequest& request)
{
    if (!m_replica.writesItself())
        return failure(ErrorCode::Locked, m_replica.folder().path());
    if (!mayWriteSales())
        return failure(ErrorCode::NotPermitted, m_replica.setup().deviceName(m_replica.device()));
    const auto category = m_replica.setup().categories.find(request.category);
    if (category == m_replica.setup().categories.end())
        return failure(ErrorCode::NotFound, QStringLiteral("category %1").arg(request.category.value()));
    if (!category->second.price || request.count < 1)
        return failure(ErrorCode::Usage, category->second.name);
    if (request.count > kMaxSale)
        return failure(ErrorCode::TooLarge, QString::number(kMaxSale));
    SaleResult result;
    result.payment = request.payment;
    auto drafts = fund(request.category, request.count);
    if (!drafts) {
        result.standing = standing(request.category);
        return result;
    }
    const std::size_t before = drafts->size();
    std::vector<Sale> sales;
    for (int i = 0; i < request.count; ++i) {
        sales.push_back(
            {request.category, freshNonce(), request.payment, category->second.price, request.staff});
        drafts->push_back({Kind::Sale, encodeBody(sales.back())});
    }
    const auto written = write(std::move(*drafts));
    if (!written)
        return tl::unexpected(written.error());
    for (std::size_t i = 0; i < sales.size(); ++i) {
        const Record& record = *written->at(before + i);
        result.tickets.push_back(
            {soldTicket(m_replica.eventId(), record.feed(), sales[i]), refOf(record), record.clock().time()});
    }
    result.standing = standing(request.category);
    return result;
}

Result<> BoxOffice::takeBack(const RecordRef& ref, StaffId staff)
{
    const QString name = recordName(ref.feed, ref.seq);
    const auto record = m_replica.records().at(ref.feed, ref.seq, ref.hash);
    const auto row = record ? m_replica.rows().sales().sale((*record)->order()) : std::nullopt;
    if (!row)
        return failure(ErrorCode::NotFound, name);
    const TicketId ticket = soldTicket(m_replica.eventId(), ref.feed, row->body).id;
    const auto uses = m_replica.rows().redemptionsOf(ticket);
    if (row->voided ||
        std::any_of(uses.begin(), uses.end(), [](const RedemptionRow& use) { return !use.voided; }))
        return failure(ErrorCode::Conflict, name);
    if (!mayWriteSales() || !m_replica.mayVoid(row->order, staff))
        return failure(ErrorCode::NotPermitted, name);
    const auto written =
        m_replica.append({Kind::Voided, encodeBody(Voided{ref.feed, ref.seq, ref.hash, staff})});
    return written ? Result<>() : Result<>(tl::unexpected(written.error()));
}

Result<> BoxOffice::setQuota(CategoryId category, std::int64_t total)
{
    if (!mayWriteSales() || !mayWrite(m_replica.role(), Kind::Quota))
        return failure(ErrorCode::NotPermitted, m_replica.setup().deviceName(m_replica.device()));
    if (!m_replica.setup().categories.contains(category))
        return failure(ErrorCode::NotFound, QStringLiteral("category %1").arg(category.value()));
    if (total < 0)
        return failure(ErrorCode::Usage, QString::number(total));
    if (total > kMaxQuota)
        return failure(ErrorCode::TooLarge, QString::number(kMaxQuota));
    const QuotaStanding now = standing(category);
    const std::int64_t change = total - now.total;
    if (change == 0)
        return {};
    if (change < 0 && !m_replica.writesItself()) // who has the folder may sell it meanwhile
        return failure(ErrorCode::Locked, m_replica.folder().path());
    auto drafts = change < 0 ? fund(category, -change) : std::optional(std::vector<Draft>());
    if (!drafts) // others may be selling it this minute
        return failure(ErrorCode::TooLarge, QStringLiteral("%1 of %2").arg(-change).arg(now.mine));
    drafts->push_back({Kind::Quota, encodeBody(Quota{category, std::int32_t(change)})});
    const auto written = write(std::move(*drafts));
    return written ? Result<>() : Result<>(tl::unexpected(written.error()));
}

Result<std::int64_t> BoxOffice::reclaim(CategoryId category, const PublicKey& device)
{
    if (!mayWriteSales() || !mayWrite(m_replica.role(), Kind::ShareReclaimed))
        return failure(ErrorCode::NotPermitted, m_replica.setup().deviceName(m_replica.device()));
    if (device == m_replica.device() && !m_replica.writesItself())
        return failure(ErrorCode::Locked, m_replica.folder().path());
    // Its last run may go on selling, now or after the next contact; of this device that is the present one.
    const bool isRevoked = m_replica.setup().revoked.contains(device);
    const auto last =
        device == m_replica.device() ? std::optional(m_replica.run()) : m_replica.lastRunOf(device);
    std::vector<Draft> drafts;
    std::int64_t taken = 0;
    for (const ShareRow& share : m_replica.rows().sales().shares(category)) {
        if (share.run.author != device || share.left() <= 0 || (!isRevoked && last == share.run))
            continue;
        const auto all =
            std::uint32_t(std::min<std::int64_t>(share.left(), std::numeric_limits<std::uint32_t>::max()));
        drafts.push_back({Kind::ShareReclaimed, encodeBody(ShareReclaimed{category, all, share.run})});
        taken += all;
    }
    const auto written = write(std::move(drafts));
    if (!written)
        return tl::unexpected(written.error());
    return taken;
}

Result<> BoxOffice::ask(CategoryId category, std::uint32_t amount)
{
    if (!mayWriteSales())
        return failure(ErrorCode::NotPermitted);
    const auto written = m_replica.append({Kind::ShareWanted, encodeBody(ShareWanted{category, amount})});
    return written ? Result<>() : Result<>(tl::unexpected(written.error()));
}

Result<bool> BoxOffice::give(CategoryId category, const FeedId& to, std::uint32_t amount,
                             std::uint32_t answers)
{
    auto drafts =
        m_replica.writesItself() && mayWriteSales() && amount > 0 ? fund(category, amount) : std::nullopt;
    if (!drafts)
        return false;
    drafts->push_back({Kind::ShareMoved, encodeBody(ShareMoved{category, amount, to, {}, answers})});
    const auto written = write(std::move(*drafts));
    if (!written)
        return tl::unexpected(written.error());
    return true;
}

} // namespace gatelog
