// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/setup.h"
#include "core/store/box_office.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gatelog {

class CategoriesField;

/// What the dialogs of definitions share: a name, a form, a way to say what is wrong.
class DefinitionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Why it could not be saved; the dialog stays.
    void refuse(const QString& sentence);

Q_SIGNALS:
    /// The dialog stays open until it is told what came of it: accept() or refuse().
    void saveRequested();

protected:
    DefinitionDialog(const QString& title, const QString& name, QWidget* parent);
    QFormLayout& form() const { return *m_form; }
    QString name() const;
    /// What keeps it from being saved as it is; empty: nothing that is known here.
    virtual QString mistake() const;
    void showEvent(QShowEvent* event) override;

private:
    const QString m_given; ///< the name it has
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
};

class CategoryDialog : public DefinitionDialog
{
    Q_OBJECT

public:
    /// `standing`: how its sale stands. `own`: this device, whose share alone a smaller quota can take from.
    CategoryDialog(const Category& category, const QuotaStanding& standing, const PublicKey& own,
                   QWidget* parent);
    Category category() const;
    /// Nothing: it is not to be changed.
    std::optional<std::int64_t> quota() const;

protected:
    QString mistake() const override;

private:
    void buildSale(const QuotaStanding& standing);
    Result<Price> price() const;

    const Category m_before;
    std::int64_t m_quotaBefore = 0;
    std::int64_t m_leastQuota = 0; ///< sold, or with other desks
    QLineEdit* m_note = nullptr;
    QCheckBox* m_isSold = nullptr;
    QLineEdit* m_price = nullptr;
    QLineEdit* m_currency = nullptr;
    QSpinBox* m_quota = nullptr;
};

class ListDialog : public DefinitionDialog
{
    Q_OBJECT

public:
    ListDialog(const CheckinList& list, const Setup& setup, QWidget* parent);
    CheckinList list() const;

private:
    const CheckinList m_before;
    QComboBox* m_policy = nullptr;
    QSpinBox* m_times = nullptr;
    QCheckBox* m_unpaid = nullptr;
    CategoriesField* m_categories = nullptr;
};

class GateDialog : public DefinitionDialog
{
    Q_OBJECT

public:
    GateDialog(const Gate& gate, const Setup& setup, QWidget* parent);
    Gate gate() const;

private:
    const Gate m_before;
    QComboBox* m_list = nullptr;
    QSpinBox* m_capacity = nullptr;
    CategoriesField* m_categories = nullptr;
};

} // namespace gatelog
