// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/box_office.h"
#include "sync/exchange/view.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace gatelog {

/// Sees to it that the desks of a view have about equal shares of each quota, and that one that has run out
/// obtains some: who needs more writes so (ShareWanted), who has most answers (ShareMoved). All of it travels
/// as records; there is no message for it. A state machine without a clock, beside the Exchange and on the
/// replica's thread: steady time is an argument.
///
/// What automatic sharing writes is bounded. A run asks on its own account only when it has less than a
/// quarter of an equal part, and gets at least half of what it lacks of one; so three eighths of an equal
/// part move each time, and a quota of q among n desks costs about 8/3 · n · ln(q) wishes and as many
/// answers. The last n tickets move one by one, for guests who wait. While nobody answers it asks ever more
/// rarely, but for whoever comes into view.
class QuotaSharing
{
public:
    /// Below this part of an equal share a desk asks for more.
    static constexpr std::int64_t kLowPart = 4;
    /// Who has most answers at once; if it does not, who has the next most after this long, and so on.
    static constexpr std::chrono::milliseconds kTurn{300};
    static constexpr std::chrono::milliseconds kAskAgain{10'000};
    static constexpr std::chrono::milliseconds kMaxAskAgain{300'000};
    /// The same while a guest waits.
    static constexpr std::chrono::milliseconds kUrgentAgain{1'000};
    /// Who has some, as far as is known, and gives none of it for so long, has none to give: its disk was
    /// put back, and what its earlier runs left is nobody's until it is reclaimed. It is not asked again
    /// before what it has changes or the view does; for a guest, after kForgivenAfter.
    static constexpr std::chrono::milliseconds kUnanswered{2'500};
    static constexpr std::chrono::milliseconds kForgivenAfter{30'000};

    /// `replica` must outlive it.
    explicit QuotaSharing(Replica& replica);

    /// Guests wait for this many tickets at once; 0: they do not any more. Acts with the next look().
    void want(CategoryId category, std::uint32_t count);
    /// Looks at every quota, and writes what there is to write. To be called after records came in, after
    /// want(), when the view changed, and at nextDeadline(). An error is the replica's; it is tried again.
    Result<> look(const View& view, std::chrono::milliseconds now);
    std::chrono::milliseconds nextDeadline() const { return m_deadline; }
    /// Whether those in view have enough for so many tickets together, as far as is known.
    bool couldObtain(const View& view, CategoryId category, std::int64_t count,
                     std::chrono::milliseconds now) const;

private:
    struct Wish
    {
        FeedId run;
        std::uint32_t seq = 0;
        std::uint32_t amount = 0;
        std::chrono::milliseconds seen{0};
    };
    /// A category's shares among those in view.
    struct Book
    {
        CategoryId category;
        std::int64_t mine = 0;
        /// Mine as the others have it: with what a run left that its disk does not know any more.
        std::int64_t counted = 0;
        std::map<PublicKey, std::int64_t> others; ///< in view; whoever may sell, also with nothing
        /// Of these, not answered; of each its later run's: an earlier one may have been lost with its disk.
        std::map<PublicKey, Wish> wishes;
        ShareRow own; ///< of this run

        std::int64_t ofOthers() const;
        /// An equal part, for who has so many.
        std::int64_t fair(std::int64_t has) const;
    };
    struct Asked
    {
        std::chrono::milliseconds at{0};
        std::chrono::milliseconds again = kAskAgain;
        std::chrono::milliseconds since{0}; ///< the first time that nobody answered yet
    };
    struct Silent
    {
        std::int64_t left = 0;
        std::chrono::milliseconds since{0};
    };
    /// Whether those who were silent some time ago are asked.
    enum class Forgive { No, AfterSomeTime };
    using WishKey = std::tuple<CategoryId, FeedId, std::uint32_t>;
    using Seen = std::map<WishKey, std::optional<std::chrono::milliseconds>>;

    Book bookOf(CategoryId category, const std::set<PublicKey>& sellers, Forgive forgive,
                std::chrono::milliseconds now) const;
    void noteWishes(const std::vector<ShareRow>& shares, std::chrono::milliseconds now);
    std::set<PublicKey> sellersIn(const View& view) const;
    Result<> answer(Book& book, std::chrono::milliseconds now);
    Result<> ask(const Book& book, std::chrono::milliseconds now);
    static std::int64_t toGive(const Book& book, const Wish& wish, std::int64_t spare);
    std::int64_t waitingFor(CategoryId category) const;
    std::int64_t placeAmongGivers(const Book& book, const Wish& wish) const;
    void comeBackAt(std::chrono::milliseconds time) { m_deadline = std::min(m_deadline, time); }

    Replica& m_replica;
    std::map<CategoryId, std::uint32_t> m_waiting; ///< for how many guests wait
    std::map<CategoryId, Asked> m_asked;
    std::map<std::pair<CategoryId, PublicKey>, Silent> m_silent;
    View m_view; ///< of the last look; to who comes into it, who wants something says so again
    /// When a wish was first seen. Those that were there at the beginning are as good as answered: who still
    /// wants something says so again. At the beginning, not at the first look: that may come together with
    /// the first wish of a desk which had us in view before we had it.
    Seen m_seen;
    std::chrono::milliseconds m_deadline = std::chrono::milliseconds::max();
};

} // namespace gatelog
