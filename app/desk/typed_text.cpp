// SPDX-License-Identifier: Apache-2.0
#include "app/desk/typed_text.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gatelog {
namespace {

/// The line within a spin box or a list of choices says what that has been set to.
bool isTypedInto(const QLineEdit& field)
{
    return !qobject_cast<QAbstractSpinBox*>(field.parent()) && !qobject_cast<QComboBox*>(field.parent());
}

} // namespace

void carryTypedText(const QWidget& from, QWidget& to)
{
    const QList<QLineEdit*> lines = from.findChildren<QLineEdit*>();
    const QList<QLineEdit*> newLines = to.findChildren<QLineEdit*>();
    for (qsizetype i = 0; lines.size() == newLines.size() && i < lines.size(); ++i)
        if (isTypedInto(*newLines[i]) && newLines[i]->text() != lines[i]->text())
            newLines[i]->setText(lines[i]->text());

    const QList<QPlainTextEdit*> texts = from.findChildren<QPlainTextEdit*>();
    const QList<QPlainTextEdit*> newTexts = to.findChildren<QPlainTextEdit*>();
    for (qsizetype i = 0; texts.size() == newTexts.size() && i < texts.size(); ++i)
        if (newTexts[i]->toPlainText() != texts[i]->toPlainText())
            newTexts[i]->setPlainText(texts[i]->toPlainText());
}

} // namespace gatelog
