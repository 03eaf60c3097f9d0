// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle/bundle_survey.h"

#include <algorithm>
#include <map>

namespace gatelog {

BundleSurvey surveyBundle(Replica& replica, QIODevice& device, const SurveyProgress& goesOn)
{
    BundleSurvey survey;
    BundleSieve sieve(replica, device);
    std::map<PublicKey, BundleSurvey::Author> authors;
    for (;;) {
        const BundleSieve::Piece piece = sieve.next();
        if (piece == BundleSieve::Piece::End)
            break;
        if (piece == BundleSieve::Piece::Fresh || piece == BundleSieve::Piece::Known) {
            BundleSurvey::Author& author = authors[sieve.author()];
            author.author = sieve.author();
            author.records += sieve.count();
            if (piece == BundleSieve::Piece::Fresh)
                for (const VerifiedRecord& record : sieve.range())
                    author.fresh += !replica.records().holds(record->feed(), record->seq(), record->hash());
        }
        if (goesOn && !goesOn(sieve.result().records, std::int64_t(sieve.result().header.records))) {
            survey.isComplete = false;
            break;
        }
    }
    for (const auto& [key, author] : authors) {
        survey.fresh += author.fresh;
        survey.authors.push_back(author);
    }
    std::stable_sort(survey.authors.begin(), survey.authors.end(),
                     [](const auto& a, const auto& b) { return a.fresh > b.fresh; });
    survey.bundle = sieve.result();
    return survey;
}

} // namespace gatelog
