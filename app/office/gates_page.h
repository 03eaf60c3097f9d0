// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_page.h"
#include "core/ledger/setup.h"
#include "core/store/audit.h"

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace gatelog {

class DefinitionDialog;
class GatesPreview;
class GatesTable;

/// Who is admitted where, and how often: gates, check-in lists, categories, capacities, and what a ticket
/// would get of it.
class GatesPage : public OfficePage
{
    Q_OBJECT

public:
    explicit GatesPage(const OfficeParts& parts, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void setState(const DeskState& state) override;
    GatesPreview& preview() const { return *m_preview; }

private:
    void build();
    void connectTables();
    void showSetup(const Setup& setup, const ReplicaStatus& status);
    void editGate(quint16 id);
    void editList(quint16 id);
    void editCategory(quint16 id);
    void editCapacity();
    using Change = std::function<Result<>(Replica&)>;
    /// Shows the dialog; what it holds when it is to be saved is written by what `change` gives.
    void offer(DefinitionDialog* dialog, std::function<Change()> change);
    void write(Change change, QObject* context, std::function<void(const Result<>&)> then);
    QString categoriesText(bool all, const std::vector<CategoryId>& categories) const;

    QuotaStanding quotaOf(CategoryId category) const;

    Setup m_setup;
    std::vector<QuotaStanding> m_quotas;
    QLabel* m_capacity = nullptr;
    QPushButton* m_changeCapacity = nullptr;
    GatesTable* m_gates = nullptr;
    GatesTable* m_lists = nullptr;
    GatesTable* m_categories = nullptr;
    GatesPreview* m_preview = nullptr;
};

} // namespace gatelog
