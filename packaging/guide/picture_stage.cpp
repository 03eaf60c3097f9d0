// SPDX-License-Identifier: Apache-2.0
#include "packaging/guide/picture_stage.h"

#include "app/office/merge_work.h"
#include "app/print/ticket_qr.h"
#include "core/store/merge_batches.h"

#include <QDir>
#include <QPainter>

#include <cstring>
#include <optional>

namespace gatelog {

void settle(std::chrono::milliseconds length)
{
    (void)waitFor([] { return false; }, length);
}

PictureStage::PictureStage(WallTime now) : clock(now), service(new ReplicaService(clock))
{
    QDir().mkpath(folder());
    service->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, service, &QObject::deleteLater);
    m_thread.start();
}

PictureStage::~PictureStage()
{
    m_thread.quit();
    m_thread.wait();
}

Result<> PictureStage::open(ReplicaService::Preparation prepare)
{
    bool isOpen = false;
    const auto connection = QObject::connect(service, &ReplicaService::opened, qApp, [&] { isOpen = true; });
    service->open(folder(), std::move(prepare));
    const bool came = waitFor([&isOpen] { return isOpen; });
    QObject::disconnect(connection);
    return came ? Result<>() : failure(ErrorCode::NotFound, QStringLiteral("the event"));
}

Result<> PictureStage::run(const ReplicaService::Errand& errand)
{
    QObject context;
    std::optional<Result<>> done;
    service->run(errand, &context, [&done](const Result<>& result) { done = result; });
    if (!waitFor([&done] { return done.has_value(); }))
        return failure(ErrorCode::NotFound, QStringLiteral("what was to be done"));
    return *done;
}

QVideoFrame cameraPicture(const QString& code)
{
    QImage image(960, 540, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient evening(0, 0, 0, image.height());
    evening.setColorAt(0, QColor(0x2b, 0x2f, 0x4a));
    evening.setColorAt(1, QColor(0x5b, 0x4a, 0x52));
    painter.fillRect(image.rect(), evening);
    painter.translate(480, 280);
    painter.rotate(-4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf6, 0xf4, 0xee));
    painter.drawRoundedRect(QRectF(-170, -210, 340, 420), 8, 8);
    if (const auto qr = TicketQr::of(code))
        qr->paint(painter, QRectF(-120, -150, 240, 240));
    painter.end();
    QVideoFrame frame(QVideoFrameFormat(image.size(), QVideoFrameFormat::Format_BGRX8888));
    if (frame.map(QVideoFrame::WriteOnly)) {
        for (int y = 0; y < image.height(); ++y)
            std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), image.constScanLine(y),
                        std::size_t(image.width()) * 4);
        frame.unmap();
    }
    return frame;
}

Result<QString> writeLateBundle(const QString& folder, test::EveningPlan plan)
{
    constexpr char kGarden2 = 'j'; // as evening.cpp numbers the desks' keys
    const ReplicaFolder laptop(folder + QStringLiteral("/garden"));
    const test::FixedClock clock(test::Evening::monday());
    plan.recordsHeldBack = 0;
    const test::Evening evening(plan);
    const EventId event = evening.records().front()->event();
    if (const auto made = Replica::createEmpty(laptop, event, SigningKey::fromSeed(QByteArray(32, kGarden2)));
        !made)
        return tl::unexpected(made.error());
    const auto replica = Replica::open(laptop, Replica::Mode::ReadWrite, clock);
    if (!replica)
        return tl::unexpected(replica.error());
    for (const auto batch : mergeBatches(evening.records()))
        if (const auto merged = (*replica)->merge(batch); !merged)
            return tl::unexpected(merged.error());
    const auto written = writeBundle(**replica, folder + QStringLiteral("/garden-2.bundle"));
    if (!written)
        return tl::unexpected(written.error());
    return written->path;
}

} // namespace gatelog
