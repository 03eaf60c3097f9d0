// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "core/store/audit.h"

namespace gatelog {
namespace {

void noOptions(QCommandLineParser&) {}

ExitStatus runVerify(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    const AuditReport report = audit(**replica);
    for (const AuditFinding& finding : report.findings) {
        QJsonObject line{{QStringLiteral("finding"), findingName(finding.what)},
                         {QStringLiteral("detail"), finding.detail}};
        if (!finding.feed.isEmpty()) {
            line[QStringLiteral("feed")] = finding.feed;
            line[QStringLiteral("seq")] = qint64(finding.seq);
        }
        context.out.json(line);
        const QString where = finding.feed.isEmpty()
                                  ? QString()
                                  : QStringLiteral("feed %1, number %2").arg(finding.feed).arg(finding.seq);
        context.out.text(QStringLiteral("%1: %2 %3").arg(findingName(finding.what), where, finding.detail));
    }
    context.out.json({{QStringLiteral("ok"), report.findings.empty()},
                      {QStringLiteral("records"), qint64(report.records)},
                      {QStringLiteral("feeds"), qint64(report.feeds)},
                      {QStringLiteral("findings"), int(report.findings.size())}});
    context.out.text(QStringLiteral("%1 records in %2 feeds, %3 findings")
                         .arg(report.records)
                         .arg(report.feeds)
                         .arg(report.findings.size()));
    return report.findings.empty() ? ExitStatus::Done : ExitStatus::Found;
}

ExitStatus runRebuild(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadWrite);
    if (!replica)
        return context.out.failed(replica.error());
    if (const auto rebuilt = (*replica)->rebuild(); !rebuilt)
        return context.out.failed(rebuilt.error());
    const QString hash = QString::fromLatin1(ledgerHash(**replica).toHex());
    context.out.json({{QStringLiteral("records"), qint64((*replica)->records().count())},
                      {QStringLiteral("ledger_hash"), hash}});
    context.out.text(QStringLiteral("rebuilt; ledger %1").arg(hash));
    return ExitStatus::Done;
}

} // namespace

extern const Command kVerifyCommand{"verify", "Check every record, the ledger and the database", Needs::Core,
                                    noOptions, runVerify};
extern const Command kRebuildCommand{"rebuild", "Fold the ledger anew from the records", Needs::Core,
                                     noOptions, runRebuild};

} // namespace gatelog
