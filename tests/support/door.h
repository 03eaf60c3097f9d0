// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/ctl.h"

#include <QFile>
#include <QFileInfo>

namespace gatelog::test {

/// A laptop's replica folder, worked by the real command line. Copies are made with cp, as a careless
/// administrator makes them: both write under the same device's name.
class Door
{
public:
    explicit Door(QString folder) : m_folder(std::move(folder)) {}

    static Door copyOf(const Door& other, const QString& folder)
    {
        QProcess copy;
        copy.start(QStringLiteral("cp"), {QStringLiteral("-a"), other.m_folder, folder});
        if (!copy.waitForFinished() || copy.exitCode() != 0)
            qFatal("cp failed");
        return Door(folder);
    }

    const QString& folder() const { return m_folder; }
    CtlRun run(const QString& command, const QStringList& more = {}, const QByteArray& input = {}) const
    {
        return ctl(m_folder, command, more, input);
    }
    /// Makes the event, with two gates.
    bool found() const
    {
        return run(QStringLiteral("init"),
                   {QStringLiteral("--name"), QStringLiteral("Test"), QStringLiteral("--gate"),
                    QStringLiteral("North"), QStringLiteral("--gate"), QStringLiteral("South")})
                   .status == 0;
    }
    /// Each with its code and its ticket id.
    std::vector<QJsonObject> issue(int count) const
    {
        return run(QStringLiteral("issue"), {QStringLiteral("--category"), QStringLiteral("A"),
                                             QStringLiteral("--count"), QString::number(count)})
            .lines;
    }
    /// How many were admitted.
    int scan(const QStringList& codes) const
    {
        int admitted = 0;
        for (const QJsonObject& line :
             run(QStringLiteral("scan"), {QStringLiteral("--stdin")}, codes.join(u'\n').toUtf8() + '\n')
                 .lines)
            admitted += line.value(QStringLiteral("verdict")).toString() == u"admit";
        return admitted;
    }
    QJsonObject status() const { return run(QStringLiteral("status")).last(); }
    qint64 records() const { return status().value(QStringLiteral("records")).toInteger(); }
    QString frontier() const { return status().value(QStringLiteral("frontier")).toString(); }
    bool isSound() const { return run(QStringLiteral("verify")).status == 0; }

    /// The records in the bundle; -1: it failed.
    qint64 exportTo(const QString& file, const QString& since = {}) const
    {
        const CtlRun done =
            run(QStringLiteral("export"),
                since.isEmpty() ? QStringList{file} : QStringList{file, QStringLiteral("--since"), since});
        return done.status == 0 ? done.last().value(QStringLiteral("records")).toInteger() : -1;
    }
    CtlRun merge(const QStringList& files) const { return run(QStringLiteral("merge"), files); }

private:
    QString m_folder;
};

inline qint64 number(const QJsonObject& line, const char* key)
{
    return line.value(QLatin1StringView(key)).toInteger(-1);
}

inline QString text(const QJsonObject& line, const char* key)
{
    return line.value(QLatin1StringView(key)).toString();
}

inline QStringList codesOf(const std::vector<QJsonObject>& tickets)
{
    QStringList codes;
    for (const QJsonObject& ticket : tickets)
        codes.append(text(ticket, "code"));
    return codes;
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace gatelog::test
