// SPDX-License-Identifier: Apache-2.0
#include "app/print/ticket_qr.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace gatelog {
namespace {

struct FreeQr
{
    void operator()(QRcode* code) const { QRcode_free(code); }
};

bool isAlphanumeric(const QByteArray& text)
{
    constexpr QByteArrayView kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    return std::all_of(text.begin(), text.end(), [&](char c) { return kAlphabet.contains(c); });
}

} // namespace

Result<TicketQr> TicketQr::of(const QString& code)
{
    const QByteArray text = code.toUtf8();
    if (text.isEmpty())
        return failure(ErrorCode::Usage, QStringLiteral("no code"));
    // As one alphanumeric segment where it can be: left to itself libqrencode may split it and need a larger
    // version.
    std::unique_ptr<QRcode, FreeQr> qr;
    if (isAlphanumeric(text)) {
        QRinput* input = QRinput_new2(0, QR_ECLEVEL_M);
        QRinput_append(input, QR_MODE_AN, int(text.size()),
                       reinterpret_cast<const unsigned char*>(text.constData()));
        qr.reset(QRcode_encodeInput(input));
        QRinput_free(input);
    } else {
        qr.reset(QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char*>(text.constData()),
                                   0, QR_ECLEVEL_M));
    }
    if (!qr)
        return failure(ErrorCode::TooLarge, QStringLiteral("%1 bytes").arg(text.size()));
    TicketQr ticket;
    ticket.m_modules = qr->width;
    ticket.m_dark.resize(qr->width * qr->width);
    for (int i = 0; i < qr->width * qr->width; ++i)
        ticket.m_dark.setBit(i, qr->data[i] & 1);
    return ticket;
}

QImage TicketQr::image(int scale) const
{
    const int side = m_modules + 2 * kQuietZone;
    QImage image(side, side, QImage::Format_Mono);
    image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    image.fill(1);
    for (int y = 0; y < m_modules; ++y)
        for (int x = 0; x < m_modules; ++x)
            if (isDark(x, y))
                image.setPixel(x + kQuietZone, y + kQuietZone, 0);
    return image.scaled(side * scale, side * scale, Qt::KeepAspectRatio, Qt::FastTransformation);
}

QByteArray TicketQr::svg() const
{
    const int side = m_modules + 2 * kQuietZone;
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRect(0, 0, side, side));
    generator.setSize(QSize(side * 8, side * 8));
    QPainter painter(&generator);
    painter.fillRect(QRect(0, 0, side, side), Qt::white);
    paint(painter, QRectF(0, 0, side, side));
    painter.end();
    return buffer.data();
}

void TicketQr::paint(QPainter& painter, const QRectF& rect) const
{
    // One path rather than squares side by side: viewers would show hairlines between those.
    const qreal module = std::min(rect.width(), rect.height()) / (m_modules + 2 * kQuietZone);
    QPainterPath path;
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules; ++x) {
            if (!isDark(x, y))
                continue;
            int end = x;
            while (end < m_modules && isDark(end, y))
                ++end;
            path.addRect(rect.x() + (x + kQuietZone) * module, rect.y() + (y + kQuietZone) * module,
                         (end - x) * module, module);
            x = end;
        }
    }
    painter.fillPath(path.simplified(), Qt::black);
}

} // namespace gatelog
