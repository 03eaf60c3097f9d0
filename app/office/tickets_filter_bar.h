// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/ticket_list.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QComboBox;
class QLineEdit;

namespace gatelog {

/// Which tickets the table shows: words, category, status, used or not.
class TicketsFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TicketsFilterBar(QWidget* parent = nullptr);

    void setCategories(const std::map<CategoryId, Category>& categories);
    TicketFilter filter() const;
    void setFilter(const TicketFilter& filter);
    /// Everything is shown again.
    void clear();
    void focusWords();

Q_SIGNALS:
    void changed();

private:
    QLineEdit* m_words = nullptr;
    QComboBox* m_category = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_use = nullptr;
    QTimer m_typing; ///< whoever types on has not said yet what to look for
};

} // namespace gatelog
