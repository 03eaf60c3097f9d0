// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "core/store/import_stage.h"

#include <QJsonArray>

namespace gatelog {
namespace {

using State = StagedTicket::State;

void addOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("CSV, or JSON as the pretix API returns it."),
                                 QStringLiteral("FILE..."));
    parser.addOptions({
        {QStringLiteral("column"),
         QStringLiteral("Which column a field is read from; may be given several times."),
         QStringLiteral("field=header")},
        {QStringLiteral("encoding"), QStringLiteral("The file's encoding; without: detected."),
         QStringLiteral("NAME")},
        {QStringLiteral("locale"), QStringLiteral("Preferred language of names in several."),
         QStringLiteral("LANG")},
        {QStringLiteral("dry-run"), QStringLiteral("Only say what it would do.")},
    });
}

/// What a rejection says besides its reason.
QString detail(const Rejection& rejection)
{
    const QString field =
        rejection.field == ImportField::Ignored ? QString() : importFieldName(rejection.field);
    switch (rejection.reason) {
    case RejectReason::RaggedRow:
        return QStringLiteral("%1 fields, the header row has %2").arg(rejection.number).arg(rejection.limit);
    case RejectReason::TooLong:
        return (field.isEmpty() ? QStringLiteral("%1: %2 entries, %3 allowed")
                                : QStringLiteral("%1: %2 characters, %3 allowed"))
            .arg(field.isEmpty() ? rejection.text : field, QString::number(rejection.number),
                 QString::number(rejection.limit));
    case RejectReason::DuplicateCode:
    case RejectReason::DuplicateId:
        return QStringLiteral("%1, first at %2").arg(rejection.text, QString::number(rejection.number));
    case RejectReason::BadDate:
        if (field.isEmpty())
            return QStringLiteral("ends before it begins");
        break;
    case RejectReason::MissingField:
        return rejection.text.isEmpty() ? field : QStringLiteral("%1: no %2").arg(rejection.text, field);
    case RejectReason::OtherDate:
        return QStringLiteral("%1, date %2").arg(rejection.text, QString::number(rejection.number));
    case RejectReason::BadKey:
        return QStringLiteral("key %1").arg(rejection.number);
    case RejectReason::SecondEvent:
        return QStringLiteral("%1, one file holds one event").arg(rejection.text);
    case RejectReason::NotRecognised:
        return rejection.problem.isEmpty() ? rejection.text
                                           : QStringLiteral("%1: %2").arg(rejection.problem, rejection.text);
    default:
        break;
    }
    if (field.isEmpty() || rejection.text.isEmpty())
        return field + rejection.text;
    return QStringLiteral("%1: \"%2\"").arg(field, rejection.text);
}

QJsonObject preview(const QString& file, const StagedImport& staged, bool committed)
{
    QJsonArray rejected;
    for (const Rejection& rejection : staged.rejected)
        rejected.append(QJsonObject{{QStringLiteral("line"), rejection.line},
                                    {QStringLiteral("reason"), rejectReasonName(rejection.reason)},
                                    {QStringLiteral("detail"), detail(rejection)}});
    QJsonArray notices;
    for (const Notice& notice : staged.notices)
        notices.append(QJsonObject{{QStringLiteral("notice"), noticeName(notice.kind)},
                                   {QStringLiteral("count"), notice.count},
                                   {QStringLiteral("detail"), notice.detail}});
    return {{QStringLiteral("file"), file},
            {QStringLiteral("format"), staged.format},
            {QStringLiteral("new"), staged.count(State::New)},
            {QStringLiteral("changed"), staged.count(State::Changed)},
            {QStringLiteral("unchanged"), staged.count(State::Unchanged)},
            {QStringLiteral("categories"), int(staged.categories.size())},
            {QStringLiteral("lists"), int(staged.lists.size())},
            {QStringLiteral("event_changed"), staged.event.has_value()},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("notices"), notices},
            {QStringLiteral("committed"), committed}};
}

void describe(Output& out, const QString& file, const StagedImport& staged, bool dryRun)
{
    out.text(QStringLiteral("%1 (%2): %3 new, %4 changed, %5 unchanged, %6 rejected%7")
                 .arg(file, staged.format)
                 .arg(staged.count(State::New))
                 .arg(staged.count(State::Changed))
                 .arg(staged.count(State::Unchanged))
                 .arg(staged.rejected.size())
                 .arg(dryRun ? QStringLiteral("; nothing was written") : QString()));
    for (const Rejection& rejection : staged.rejected)
        out.text(QStringLiteral("  line %1: %2 %3")
                     .arg(rejection.line)
                     .arg(rejectReasonName(rejection.reason), detail(rejection)));
    for (const Notice& notice : staged.notices)
        out.text(QStringLiteral("  note: %1 %2 %3")
                     .arg(noticeName(notice.kind), notice.count ? QString::number(notice.count) : QString(),
                          notice.detail));
}

ExitStatus importFile(Context& context, Replica& replica, const QString& file, const ImportOptions& options)
{
    const auto source = readImportFile(file, options);
    if (!source) {
        Error error = source.error();
        if (!error.detail.contains(file))
            error.detail = error.detail.isEmpty() ? file : file + QStringLiteral(": ") + error.detail;
        return context.out.failed(error);
    }
    const StagedImport staged = stageImport(replica, *source);
    const bool dryRun = context.parser.isSet(QStringLiteral("dry-run"));
    if (!dryRun)
        if (const auto committed = commitImport(replica, staged); !committed)
            return context.out.failed(committed.error());
    context.out.json(preview(file, staged, !dryRun));
    describe(context.out, file, staged, dryRun);
    return staged.rejected.empty() ? ExitStatus::Done : ExitStatus::Found;
}

ExitStatus run(Context& context)
{
    const QStringList files = context.parser.positionalArguments();
    if (files.isEmpty())
        return context.out.failed({ErrorCode::Usage, QStringLiteral("no file named")});
    ImportOptions options;
    for (const QString& column : context.parser.values(QStringLiteral("column"))) {
        const auto mapping = parseColumnMapping(column);
        if (!mapping)
            return context.out.failed(mapping.error());
        options.columns.push_back(*mapping);
    }
    options.encoding = context.parser.value(QStringLiteral("encoding")).toLatin1();
    if (const QString locale = context.parser.value(QStringLiteral("locale")); !locale.isEmpty())
        options.locale = locale;
    const bool dryRun = context.parser.isSet(QStringLiteral("dry-run"));
    const auto replica = dryRun ? context.open(Replica::Mode::ReadOnly) : context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    if ((*replica)->setup().event)
        options.timeZone = (*replica)->setup().event->timeZone;
    ExitStatus status = ExitStatus::Done;
    for (const QString& file : files)
        status = worse(status, importFile(context, **replica, file, options));
    return status;
}

} // namespace

extern const Command kImportCommand{"import", "Take in tickets from CSV or pretix JSON", Needs::Core,
                                    addOptions, run};

} // namespace gatelog
