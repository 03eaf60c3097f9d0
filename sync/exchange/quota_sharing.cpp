// SPDX-License-Identifier: Apache-2.0
#include "sync/exchange/quota_sharing.h"

#include <algorithm>
#include <utility>

namespace gatelog {
namespace {

using std::chrono::milliseconds;

/// Of two runs of a device the one that wrote last is the later one.
Hlc lastClock(RecordTable& records, const FeedId& run)
{
    const auto number = records.numberOf(run);
    const auto head = number ? records.head(*number) : std::nullopt;
    const auto record = head ? Record::decode(head->bytes) : Result<Record>(failure(ErrorCode::NotFound));
    return record ? record->clock() : Hlc();
}

} // namespace

QuotaSharing::QuotaSharing(Replica& replica) : m_replica(replica)
{
    for (const ShareRow& share : replica.rows().sales().shares())
        if (share.wants())
            m_seen[{share.category, share.run, share.wish.seq}] = std::nullopt;
}

std::int64_t QuotaSharing::Book::ofOthers() const
{
    std::int64_t sum = 0;
    for (const auto& [device, left] : others)
        sum += left;
    return sum;
}

std::int64_t QuotaSharing::Book::fair(std::int64_t has) const
{
    return (has + ofOthers()) / std::int64_t(others.size() + 1);
}

void QuotaSharing::want(CategoryId category, std::uint32_t count)
{
    if (count == 0)
        m_waiting.erase(category);
    else
        m_waiting[category] = count;
}

std::int64_t QuotaSharing::waitingFor(CategoryId category) const
{
    const auto waiting = m_waiting.find(category);
    return waiting == m_waiting.end() ? 0 : waiting->second;
}

std::set<PublicKey> QuotaSharing::sellersIn(const View& view) const
{
    std::set<PublicKey> sellers;
    const Setup& setup = m_replica.setup();
    for (const ViewMember& member : view.members()) {
        const PublicKey& device = member.identity.device;
        const auto enrolled = setup.devices.find(device);
        if (enrolled != setup.devices.end() && !setup.revoked.contains(device) &&
            mayWrite(enrolled->second.role, Kind::Sale))
            sellers.insert(device);
    }
    return sellers;
}

QuotaSharing::Book QuotaSharing::bookOf(CategoryId category, const std::set<PublicKey>& sellers,
                                        Forgive forgive, milliseconds now) const
{
    Book book;
    book.category = category;
    book.mine = BoxOffice(m_replica).mine(category);
    book.own.category = category;
    for (const PublicKey& device : sellers)
        if (device != m_replica.device())
            book.others[device] = 0;
    for (const ShareRow& share : m_replica.rows().sales().shares(category)) {
        if (share.run == m_replica.run())
            book.own = share;
        if (share.run.author == m_replica.device())
            book.counted += std::max<std::int64_t>(share.left(), 0);
        const auto other = book.others.find(share.run.author);
        if (other == book.others.end())
            continue;
        other->second += std::max<std::int64_t>(share.left(), 0);
        const auto seen = m_seen.find({category, share.run, share.wish.seq});
        if (!share.wants() || seen == m_seen.end() || !seen->second)
            continue;
        const Wish wish{share.run, share.wish.seq, share.wish.amount, *seen->second};
        const auto [known, isFirst] = book.wishes.try_emplace(share.run.author, wish);
        RecordTable& records = m_replica.records();
        if (!isFirst && lastClock(records, known->second.run) < lastClock(records, wish.run))
            known->second = wish;
    }
    for (auto& [device, left] : book.others) {
        const auto silent = m_silent.find({category, device});
        const bool isSilent = silent != m_silent.end() && silent->second.left == left &&
                              (forgive == Forgive::No || now < silent->second.since + kForgivenAfter);
        if (isSilent)
            left = 0;
    }
    return book;
}

bool QuotaSharing::couldObtain(const View& view, CategoryId category, std::int64_t count,
                               milliseconds now) const
{
    const Book book = bookOf(category, sellersIn(view), Forgive::AfterSomeTime, now);
    return book.mine + book.ofOthers() >= count;
}

void QuotaSharing::noteWishes(const std::vector<ShareRow>& shares, milliseconds now)
{
    Seen seen;
    for (const ShareRow& share : shares) {
        if (!share.wants())
            continue;
        const WishKey key{share.category, share.run, share.wish.seq};
        const auto known = m_seen.find(key);
        seen[key] = known != m_seen.end() ? known->second : std::optional(now);
    }
    m_seen = std::move(seen);
}

Result<> QuotaSharing::look(const View& view, milliseconds now)
{
    m_deadline = milliseconds::max();
    const View before = std::exchange(m_view, view);
    if (before != view)
        m_silent.clear();
    const auto& known = before.members();
    if (!std::includes(known.begin(), known.end(), view.members().begin(), view.members().end()))
        m_asked.clear(); // somebody came, or began anew, who was not asked
    const std::set<PublicKey> sellers = sellersIn(view);
    const std::vector<ShareRow> shares = m_replica.rows().sales().shares();
    noteWishes(shares, now);
    std::set<CategoryId> categories;
    for (const ShareRow& share : shares)
        categories.insert(share.category);
    for (const CategoryId category : categories) {
        const Forgive forgive = waitingFor(category) > 0 ? Forgive::AfterSomeTime : Forgive::No;
        Book book = bookOf(category, sellers, forgive, now);
        if (!sellers.contains(m_replica.device()) || book.others.empty())
            continue;
        if (const auto answered = answer(book, now); !answered)
            return answered;
        if (const auto asked = ask(book, now); !asked)
            return asked;
    }
    return {};
}

/// As much as brings the other to an equal part, but it must not be left with less than that one then has, if
/// that is below an equal part. Who has guests waiting gets what they need, were it all.
std::int64_t QuotaSharing::toGive(const Book& book, const Wish& wish, std::int64_t spare)
{
    const std::int64_t has = book.others.at(wish.run.author);
    const std::int64_t fair = book.fair(book.mine);
    const std::int64_t evenly = std::min(fair - has, std::max(book.mine - fair, (book.mine - has) / 2));
    return std::clamp<std::int64_t>(std::max<std::int64_t>(evenly, wish.amount), 0, spare);
}

std::int64_t QuotaSharing::placeAmongGivers(const Book& book, const Wish& wish) const
{
    return std::count_if(book.others.begin(), book.others.end(), [&](const auto& other) {
        const auto& [device, left] = other;
        return device != wish.run.author &&
               (left > book.mine || (left == book.mine && device < m_replica.device()));
    });
}

Result<> QuotaSharing::answer(Book& book, milliseconds now)
{
    for (const auto& [device, wish] : book.wishes) {
        // What is kept for guests who wait here is not given away again: it may have been gathered for them.
        const std::int64_t spare = std::max<std::int64_t>(book.mine - waitingFor(book.category), 0);
        const std::int64_t amount = toGive(book, wish, spare);
        if (amount == 0)
            continue;
        const milliseconds due = wish.seen + placeAmongGivers(book, wish) * kTurn;
        if (now < due) {
            comeBackAt(due);
            continue;
        }
        const auto given =
            BoxOffice(m_replica).give(book.category, wish.run, std::uint32_t(amount), wish.seq);
        if (!given)
            return tl::unexpected(given.error());
        if (*given) {
            book.mine -= amount;
            book.others[device] += amount;
        }
    }
    return {};
}

Result<> QuotaSharing::ask(const Book& book, milliseconds now)
{
    const std::int64_t lacking = std::max<std::int64_t>(waitingFor(book.category) - book.mine, 0);
    const std::int64_t fair = book.fair(book.counted);
    const bool isLow = fair > 0 && book.counted < std::max<std::int64_t>(fair / kLowPart, 1) &&
                       std::any_of(book.others.begin(), book.others.end(),
                                   [fair](const auto& other) { return other.second > fair; });
    if (book.ofOthers() == 0 || (lacking == 0 && !isLow)) {
        m_asked.erase(book.category);
        return {};
    }
    const bool isOpen = book.own.wants();
    const auto asked = m_asked.find(book.category);
    milliseconds again = kAskAgain, since = now;
    if (isOpen && asked != m_asked.end()) {
        since = asked->second.since;
        if (now >= since + kUnanswered) {
            for (const auto& [device, left] : book.others)
                if (left > 0)
                    m_silent[{book.category, device}] = {left, now};
            m_asked.erase(asked);
            return {};
        }
        comeBackAt(since + kUnanswered);
        const bool saysSo = lacking == 0 || book.own.wish.amount >= lacking;
        const milliseconds due = asked->second.at + (lacking > 0 ? kUrgentAgain : asked->second.again);
        if (saysSo && now < due) {
            comeBackAt(due);
            return {};
        }
        again = std::min(asked->second.again * 2, kMaxAskAgain);
    }
    const auto amount = std::uint32_t(std::min<std::int64_t>(lacking, BoxOffice::kMaxSale));
    if (const auto written = BoxOffice(m_replica).ask(book.category, amount); !written)
        return written;
    m_asked[book.category] = {now, again, since};
    comeBackAt(now + (lacking > 0 ? kUrgentAgain : again));
    return {};
}

} // namespace gatelog
