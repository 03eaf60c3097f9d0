// SPDX-License-Identifier: Apache-2.0
// Renders the demonstration video as raw RGB frames on standard output; packaging/make-demo-video encodes
// them. Not shipped: the video is.
#include "app/demo/demo_event.h"
#include "app/print/ticket_qr.h"

#include <QGuiApplication>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <cmath>
#include <cstdio>

namespace gatelog {
namespace {

constexpr QSize kFrame(960, 540);
constexpr int kFramesPerSecond = 25;
constexpr int kSceneFrames = 80;
constexpr int kMoveFrames = 18; ///< in, and out again

enum class Carrier { Paper, Phone };

struct Scene
{
    int ticket; ///< of demoTickets(); -1: a code of some other event
    Carrier carrier;
};

// Admitted, admitted, VIP, needs attention, used again, cancelled, unpaid, not yet valid, dark-mode phone,
// unknown.
constexpr Scene kScenes[] = {{0, Carrier::Paper}, {1, Carrier::Phone},  {3, Carrier::Paper},
                             {2, Carrier::Paper}, {0, Carrier::Paper},  {4, Carrier::Paper},
                             {8, Carrier::Phone}, {10, Carrier::Paper}, {13, Carrier::Phone},
                             {-1, Carrier::Paper}};

QImage background()
{
    QImage image(kFrame, QImage::Format_RGB888);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient evening(0, 0, 0, kFrame.height());
    evening.setColorAt(0, QColor(0x2b, 0x2f, 0x4a));
    evening.setColorAt(1, QColor(0x5b, 0x4a, 0x52));
    painter.fillRect(image.rect(), evening);
    for (int i = 0; i < 22; ++i) { // lamps out of focus
        const QPointF centre(i * 331 % kFrame.width(), 40 + i * 97 % 260);
        const qreal radius = 14 + i * 7 % 30;
        QRadialGradient lamp(centre, radius);
        lamp.setColorAt(0, QColor(255, 214 - i * 3, 150, 70));
        lamp.setColorAt(0.8, QColor(255, 200, 140, 50));
        lamp.setColorAt(1, QColor(255, 200, 140, 0));
        painter.setBrush(lamp);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(centre, radius, radius);
    }
    return image;
}

QString foreignCode()
{
    return QStringLiteral("https://tickets.example.net/t/SUMMERFAIR-7C1D-88214");
}

void drawText(QPainter& painter, const QRectF& rect, const QString& text, int pixels, bool bold)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    font.setBold(bold);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, text);
}

/// The ticket about the origin, upright; 330 by 440.
void drawCarrier(QPainter& painter, const Scene& scene, const std::vector<Ticket>& tickets)
{
    const QRectF card(-165, -220, 330, 440);
    const bool phone = scene.carrier == Carrier::Phone;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 70));
    painter.drawRoundedRect(card.translated(8, 12), phone ? 34 : 10, phone ? 34 : 10);
    painter.setBrush(phone ? QColor(0x11, 0x11, 0x14) : QColor(0xf7, 0xf4, 0xec));
    painter.drawRoundedRect(card, phone ? 34 : 10, phone ? 34 : 10);

    const bool known = scene.ticket >= 0;
    const Ticket ticket = known ? tickets[std::size_t(scene.ticket)] : Ticket{};
    const QString code = known ? ticket.code : foreignCode();
    const auto qr = TicketQr::of(code);
    if (!qr)
        qFatal("no QR for a demonstration code");
    QImage picture = qr->image(6);
    if (phone)
        picture.invertPixels(); // a wallet in dark mode
    const QRectF place(-140, -128, 280, 280);
    painter.drawImage(place, picture.convertToFormat(QImage::Format_RGB32));
    painter.setPen(phone ? QColor(0xee, 0xee, 0xee) : QColor(0x22, 0x22, 0x28));
    drawText(painter, QRectF(-150, -212, 300, 76),
             known ? QStringLiteral("Harbour Lights\nFestival") : QStringLiteral("Summer Fair"), 26, true);
    drawText(painter, QRectF(-150, 158, 300, 56), known ? ticket.name : QStringLiteral("Admit one"), 20,
             false);
}

qreal eased(qreal t)
{
    return t * t * (3 - 2 * t);
}

QImage frame(const QImage& empty, const Scene& scene, int index, const std::vector<Ticket>& tickets)
{
    QImage image = empty;
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const int fromEnd = kSceneFrames - 1 - index;
    const qreal presence = eased(std::min({1.0, index / qreal(kMoveFrames), fromEnd / qreal(kMoveFrames)}));
    // Nobody holds still: a slow sway and a quicker tremble.
    const qreal sway = std::sin(index * 0.11) * 7;
    const qreal tremble = std::sin(index * 0.83) * 1.2;
    painter.translate(kFrame.width() / 2.0 + sway + tremble,
                      kFrame.height() / 2.0 + 10 + (1 - presence) * 520);
    painter.rotate(std::sin(index * 0.07 + scene.ticket) * 3.5);
    const qreal scale = 1.0 + 0.05 * std::sin(index * 0.09);
    painter.scale(scale, scale);
    drawCarrier(painter, scene, tickets);
    return image;
}

} // namespace
} // namespace gatelog

int main(int argc, char* argv[])
{
    using namespace gatelog;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--format"))) {
        std::printf("%dx%d %d\n", kFrame.width(), kFrame.height(), kFramesPerSecond);
        return 0;
    }
    const std::vector<Ticket> tickets = demoTickets(UnixSeconds{});
    const QImage empty = background();
    for (const Scene& scene : kScenes)
        for (int i = 0; i < kSceneFrames; ++i) {
            const QImage image = frame(empty, scene, i, tickets);
            for (int y = 0; y < image.height(); ++y)
                std::fwrite(image.constScanLine(y), 3, std::size_t(image.width()), stdout);
        }
    return 0;
}
