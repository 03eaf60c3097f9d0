// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/peers_standing.h"

#include <QToolButton>

namespace gatelog {

/// How this desk stands to the others, in an icon and two or three words. Opens the panel that says more.
class PeersChip : public QToolButton
{
    Q_OBJECT

public:
    explicit PeersChip(QWidget* parent = nullptr);
    void setStanding(const PeersStanding& standing);
    /// Its words give way where the window is narrow.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthOf(const QString& words) const { return fontMetrics().horizontalAdvance(words); }
    void fitWords();

    QString m_words;
    PeersStanding m_standing;
};

} // namespace gatelog
