// SPDX-License-Identifier: Apache-2.0
// authority: the event's key, and how a second laptop gets it.
#include "app/ctl/command.h"
#include "core/store/authority_key.h"

namespace gatelog {
namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("export"), QStringLiteral("Write the event's key to a file, sealed."),
         QStringLiteral("FILE")},
        {QStringLiteral("import"), QStringLiteral("Take the event's key out of such a file."),
         QStringLiteral("FILE")},
        {QStringLiteral("passphrase-file"), QStringLiteral("A file with the passphrase of the key."),
         QStringLiteral("FILE")},
        {QStringLiteral("new-passphrase-file"),
         QStringLiteral("A file with the passphrase that the exported file gets. Without: the key's own."),
         QStringLiteral("FILE")},
    });
}

ExitStatus say(Context& context, const char* what, const QString& file)
{
    context.out.json({{QLatin1StringView(what), file}});
    context.out.text(QStringLiteral("%1: %2").arg(QLatin1StringView(what), file));
    return ExitStatus::Done;
}

ExitStatus runExport(Context& context, const QString& file, const QByteArray& passphrase)
{
    const auto newPassphrase = context.secret(QStringLiteral("new-passphrase-file"));
    if (!newPassphrase)
        return context.out.failed(newPassphrase.error());
    if (newPassphrase->isEmpty() && context.parser.isSet(QStringLiteral("new-passphrase-file")))
        return context.out.failed({ErrorCode::Usage, QStringLiteral("the new passphrase is empty")});
    if (const auto done = exportAuthorityKey(context.folder, file, {passphrase, *newPassphrase}); !done)
        return context.out.failed(done.error());
    return say(context, "exported", file);
}

ExitStatus runImport(Context& context, const QString& file, const QByteArray& passphrase)
{
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    if (const auto done = importAuthorityKey(context.folder, (*replica)->eventId(), file, passphrase); !done)
        return context.out.failed(done.error());
    return say(context, "imported", file);
}

ExitStatus runTell(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    const auto seal = authoritySeal(context.folder);
    if (!seal && seal.error().code != ErrorCode::NotFound)
        return context.out.failed(seal.error());
    const bool isSealed = seal && *seal == SealStrength::Passphrase;
    context.out.json({{QStringLiteral("here"), seal.has_value()}, {QStringLiteral("sealed"), isSealed}});
    context.out.text(!seal      ? QStringLiteral("The event's key is not on this laptop.")
                     : isSealed ? QStringLiteral("The event's key is here, under a passphrase.")
                                : QStringLiteral("The event's key is here; no passphrase seals it."));
    return ExitStatus::Done;
}

ExitStatus run(Context& context)
{
    const QString to = context.parser.value(QStringLiteral("export"));
    const QString from = context.parser.value(QStringLiteral("import"));
    if (!to.isEmpty() && !from.isEmpty())
        return context.out.failed({ErrorCode::Usage, QStringLiteral("--export or --import")});
    const auto passphrase = context.passphrase();
    if (!passphrase)
        return context.out.failed(passphrase.error());
    if (!to.isEmpty())
        return runExport(context, to, *passphrase);
    return from.isEmpty() ? runTell(context) : runImport(context, from, *passphrase);
}

} // namespace

extern const Command kAuthorityCommand{
    "authority", "Whether the event's key is here; carry it to another laptop", Needs::Core, addOptions, run};

} // namespace gatelog
