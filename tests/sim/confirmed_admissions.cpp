// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/confirmed_admissions.h"

#include <algorithm>
#include <map>

namespace gatelog::sim {

bool ConfirmedAdmissions::isExcused(const Admission& admission) const
{
    return m_excusedLists.contains(admission.list) || m_excusedAuthors.contains(admission.by.device) ||
           m_excusedAuthors.contains(admission.view.arbiter()->device);
}

bool ConfirmedAdmissions::isNodes(const View& view)
{
    return std::any_of(view.members().begin(), view.members().end(),
                       [](const ViewMember& member) { return member.role == Role::Node; });
}

QString ConfirmedAdmissions::finding(const Admission& first, const Admission& second)
{
    if (first.view.id() == second.view.id())
        return QStringLiteral("two confirmed admissions of one ticket in one view");
    // Whoever is in a view has told its arbiter all that it wrote before. A node's view has all in it who see
    // the node; who of them sees whom says nothing.
    if (!isNodes(second.view) && second.view.contains(first.by) && first.at < second.viewSince)
        return QStringLiteral("a confirmed admission, though one of the view had admitted before");
    return {};
}

QStringList ConfirmedAdmissions::check(const std::set<Hash>& standing) const
{
    std::map<std::pair<TicketId, ListId>, std::vector<const Admission*>> byTicket;
    for (const Admission& admission : m_admissions)
        if (standing.contains(admission.redemption.hash) && !isExcused(admission))
            byTicket[{admission.ticket, admission.list}].push_back(&admission);
    QStringList findings;
    for (const auto& [ticket, admissions] : byTicket)
        for (std::size_t i = 0; i < admissions.size(); ++i)
            for (std::size_t j = i + 1; j < admissions.size(); ++j)
                if (const QString what = finding(*admissions[i], *admissions[j]); !what.isEmpty())
                    findings << what + QStringLiteral(": %1, %2")
                                           .arg(recordName(admissions[i]->redemption.feed,
                                                           admissions[i]->redemption.seq),
                                                recordName(admissions[j]->redemption.feed,
                                                           admissions[j]->redemption.seq));
    return findings;
}

} // namespace gatelog::sim
