// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/stress_desk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace gatelog {
namespace {

constexpr int kEndsWithin_ms = 20'000;

} // namespace

StressDesk::~StressDesk()
{
    m_isEnding = true;
    m_process.kill();
    m_process.waitForFinished();
}

void StressDesk::start(const QString& folder, const QStringList& peers)
{
    QStringList arguments{
        QStringLiteral("desk"),           QStringLiteral("--data"),   folder,
        QStringLiteral("--json"),         QStringLiteral("--stdin"),  QStringLiteral("--trace"),
        QStringLiteral("--no-discovery"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    for (const QString& peer : peers)
        arguments << QStringLiteral("--peer") << peer;
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &StressDesk::readLines);
    connect(&m_process, &QProcess::finished, this, [this] {
        if (!m_isEnding)
            Q_EMIT failed(QStringLiteral("desk %1 ended: %2")
                              .arg(m_number)
                              .arg(QString::fromUtf8(m_process.readAllStandardError()).trimmed()));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        if (!m_isEnding)
            Q_EMIT failed(QStringLiteral("desk %1: %2").arg(m_number).arg(m_process.errorString()));
    });
    m_process.start(QCoreApplication::applicationFilePath(), arguments);
}

void StressDesk::scan(const QString& code)
{
    m_process.write(code.toUtf8() + '\n');
}

bool StressDesk::finish()
{
    m_isEnding = true;
    m_process.closeWriteChannel();
    // 1: somebody was denied, as was to be.
    return m_process.waitForFinished(kEndsWithin_ms) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() <= 1;
}

void StressDesk::readLines()
{
    while (m_process.canReadLine())
        take(QJsonDocument::fromJson(m_process.readLine()).object());
}

void StressDesk::take(const QJsonObject& line)
{
    const QString event = line.value(QStringLiteral("event")).toString();
    if (line.contains(QStringLiteral("verdict"))) {
        Q_EMIT verdict(m_number, line);
    } else if (event == QLatin1StringView("arrived")) {
        Q_EMIT arrived(m_number, line.value(QStringLiteral("record")).toString(),
                       line.value(QStringLiteral("at")).toDouble());
    } else if (event == QLatin1StringView("open")) {
        m_isOpen = true;
        Q_EMIT changed();
    } else if (event == QLatin1StringView("listening")) {
        m_address = line.value(QStringLiteral("addresses")).toArray().first().toString();
        Q_EMIT changed();
    } else if (event == QLatin1StringView("peers")) {
        m_connected = line.value(QStringLiteral("connected")).toInt();
        m_caughtUp = line.value(QStringLiteral("caught_up")).toInt();
        m_canConfirm = line.value(QStringLiteral("can_confirm")).toBool();
        Q_EMIT changed();
    }
}

} // namespace gatelog
