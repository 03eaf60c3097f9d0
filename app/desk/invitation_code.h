// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

namespace gatelog {

/// An invitation as a QR code on white, in whole pixels for each module, so that a webcam reads it from afar.
class InvitationCode : public QWidget
{
    Q_OBJECT

public:
    explicit InvitationCode(QWidget* parent = nullptr);
    /// Empty: nothing is shown.
    void setText(const QString& text);
    bool isEmpty() const { return m_modules.isNull(); }

    /// Larger where there is room, and not scrolled for it.
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {280, 280}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_modules; ///< one pixel each, with the quiet zone
};

} // namespace gatelog
