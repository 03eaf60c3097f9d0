// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/replica_service.h"
#include "tests/support/evening.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QVideoFrame>

#include <chrono>

namespace gatelog {

/// What windows are given before somebody says that something never came.
inline constexpr std::chrono::milliseconds kPicturePatience{30'000};

/// Lets the windows work until it is so; false when it never is.
template <typename Condition>
bool waitFor(Condition condition, std::chrono::milliseconds patience = kPicturePatience)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return true;
}

/// What moves comes to rest, and what is read arrives.
void settle(std::chrono::milliseconds length = std::chrono::milliseconds(700));

/// A replica in its thread, as the programs have it, in a folder that ends with it. In the windows' thread.
class PictureStage
{
public:
    explicit PictureStage(WallTime now);
    ~PictureStage();
    Q_DISABLE_COPY_MOVE(PictureStage)

    /// NotFound: it never came up.
    Result<> open(ReplicaService::Preparation prepare = {});
    /// In the replica's thread, and waits for what comes of it.
    Result<> run(const ReplicaService::Errand& errand);
    QString folder() const { return m_folder.path() + QStringLiteral("/event"); }
    /// Of something beside it.
    QString path(const QString& name) const { return m_folder.filePath(name); }

    const test::FixedClock clock;
    ReplicaService* service;

private:
    QTemporaryDir m_folder;
    QThread m_thread;
};

/// What the camera sees: a ticket with this code on paper, held up.
[[nodiscard]] QVideoFrame cameraPicture(const QString& code);

/// The bundle that the office of an Evening lacks: of the laptop whose last records never came. Where it lies
/// in `folder`.
[[nodiscard]] Result<QString> writeLateBundle(const QString& folder, test::EveningPlan plan);

} // namespace gatelog
