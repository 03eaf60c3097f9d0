// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QIcon>

namespace gatelog {

/// A large button that says what it leads to: a sign, a heading and a sentence that explains it. As high as
/// its sentence needs at the width it is given.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Rank { Usual, First }; ///< the first is what most people here will want

    /// `icon` is one of resources/icons.
    ChoiceButton(const QString& icon, const QString& heading, const QString& explanation, Rank rank,
                 QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont headingFont() const;
    int textWidth(int width) const;

    QIcon m_icon;
    QString m_explanation;
    Rank m_rank;
};

} // namespace gatelog
