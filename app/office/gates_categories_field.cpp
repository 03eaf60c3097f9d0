// SPDX-License-Identifier: Apache-2.0
#include "app/office/gates_categories_field.h"

#include "app/desk/elided_delegate.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {

CategoriesField::CategoriesField(const std::map<CategoryId, Category>& categories, const QString& all,
                                 QWidget* parent)
    : QWidget(parent)
{
    m_all = new QCheckBox(all, this);
    m_all->setObjectName(QStringLiteral("allCategories"));
    m_all->setChecked(true);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Categories"));
    m_list->setItemDelegate(new ElidedDelegate(m_list));
    m_list->setMaximumHeight(fontMetrics().height() * 9);
    for (const auto& [id, category] : categories) {
        auto* item = new QListWidgetItem(category.name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, uint(id.value()));
    }
    m_list->hide();
    connect(m_all, &QCheckBox::toggled, m_list, &QWidget::setHidden);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_all);
    column->addWidget(m_list);
    setFocusProxy(m_all);
}

void CategoriesField::setAdmitted(bool all, const std::vector<CategoryId>& categories)
{
    m_all->setChecked(all);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const CategoryId id{std::uint16_t(item->data(Qt::UserRole).toUInt())};
        const bool isAdmitted = std::find(categories.begin(), categories.end(), id) != categories.end();
        item->setCheckState(isAdmitted ? Qt::Checked : Qt::Unchecked);
    }
}

bool CategoriesField::admitsAll() const
{
    return m_all->isChecked();
}

std::vector<CategoryId> CategoriesField::admitted() const
{
    std::vector<CategoryId> admitted;
    for (int row = 0; !admitsAll() && row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            admitted.push_back(CategoryId(std::uint16_t(m_list->item(row)->data(Qt::UserRole).toUInt())));
    std::sort(admitted.begin(), admitted.end());
    return admitted;
}

} // namespace gatelog
