// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/scanner.h"

#include <QAbstractListModel>

#include <vector>

namespace gatelog {

/// Tickets found by a search, as core sorted them.
class TicketMatchesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MatchRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setMatches(std::vector<TicketMatch> matches);
    const TicketMatch* match(const QModelIndex& index) const; ///< good until the next setMatches()

    /// The state of a ticket in a few words, and what of it matters most at a door.
    static QString stateText(const TicketMatch& match);
    static QString title(const TicketMatch& match);
    static QString subtitle(const TicketMatch& match); ///< in a line, each of its parts cut if need be
    static QString details(const TicketMatch& match);  ///< the same, whole
    /// What the roles say of a match, whichever list it stands in.
    static QVariant dataOf(const TicketMatch& match, int role);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TicketMatch> m_matches;
};

} // namespace gatelog
