// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/scenario/lan_event.h"
#include "tests/scenario/network_faults.h"

#include <QTest>

namespace gatelog::test {

/// What the stories on networks have in common: they are skipped where there can be no network.
class LanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = NetworkFaults::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }
};

/// Runs what follows with a wall clock like `spec` (libfaketime's words). Steady time stays as it is, as it
/// does in a laptop whose wall clock was set wrong. Not by the program `faketime`: it stays between a process
/// and who ends it.
inline QStringList withWallClock(const QString& spec)
{
    return words("env LD_PRELOAD=/usr/$LIB/faketime/libfaketimeMT.so.1 FAKETIME_DONT_FAKE_MONOTONIC=1") +
           QStringList{QStringLiteral("FAKETIME=") + spec};
}

inline bool isAdmitted(const QJsonObject& verdict)
{
    return text(verdict, "verdict") == QLatin1String("admit");
}

inline bool isConfirmed(const QJsonObject& verdict)
{
    return isAdmitted(verdict) && verdict.value(QStringLiteral("confirmed")).toBool();
}

/// It was used at this desk.
inline bool isUsedAt(const QJsonObject& verdict, const char* desk)
{
    return text(verdict, "reason") == QLatin1String("already_used") &&
           text(verdict, "used_desk") == QLatin1String(desk);
}

} // namespace gatelog::test
