// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ticket/ticket.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QListWidget;

namespace gatelog {

/// Which categories a list or gate admits: all, those yet to come too, or those that are ticked.
class CategoriesField : public QWidget
{
    Q_OBJECT

public:
    explicit CategoriesField(const std::map<CategoryId, Category>& categories, const QString& all,
                             QWidget* parent = nullptr);
    void setAdmitted(bool all, const std::vector<CategoryId>& categories);
    bool admitsAll() const;
    std::vector<CategoryId> admitted() const; ///< sorted; of those that are not all

private:
    QCheckBox* m_all = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace gatelog
