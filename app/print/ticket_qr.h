// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QBitArray>
#include <QImage>
#include <QString>

class QPainter;
class QRectF;

namespace gatelog {

/// A ticket's code as QR modules (ISO/IEC 18004), level M, alphanumeric mode where the text allows, drawn by
/// libqrencode. A Gatelog code is version 5: 37 modules.
class TicketQr
{
public:
    static constexpr int kQuietZone = 4; ///< modules, ISO/IEC 18004, 6.3.8

    /// TooLarge when no QR code holds the text, Usage when it is empty.
    static Result<TicketQr> of(const QString& code);

    int modules() const { return m_modules; } ///< a side, without the quiet zone
    bool isDark(int x, int y) const { return m_dark.testBit(y * m_modules + x); }

    /// Black on white with its quiet zone, each module `scale` pixels.
    QImage image(int scale = 8) const;
    /// Scalable, one path, with its quiet zone.
    QByteArray svg() const;
    /// Fills `rect` with the code and its quiet zone.
    void paint(QPainter& painter, const QRectF& rect) const;

private:
    int m_modules = 0;
    QBitArray m_dark;
};

} // namespace gatelog
