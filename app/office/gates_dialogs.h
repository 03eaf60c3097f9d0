// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/setup.h"

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

private:
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
};

class CategoryDialog : public DefinitionDialog
{
    Q_OBJECT

public:
    CategoryDialog(const Category& category, QWidget* parent);
    Category category() const;

private:
    const Category m_before;
    QLineEdit* m_note = nullptr;
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
