// SPDX-License-Identifier: Apache-2.0
// announce: a word to all desks, or a stop.
#include "app/ctl/command.h"
#include "core/store/announcements.h"

namespace gatelog {
namespace {

constexpr int kDefaultLines = 20;
constexpr int kMaxLines = 100'000;

void addOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        QStringLiteral("TEXT"),
        QStringLiteral("What the desks read. Without, and without a stop: the latest are listed."),
        QStringLiteral("[TEXT]"));
    parser.addOptions({
        {QStringLiteral("gate"), QStringLiteral("The gate it is for. Without: all."), QStringLiteral("NAME")},
        {QStringLiteral("stop"), QStringLiteral("Nobody enters until entry is resumed.")},
        {QStringLiteral("resume"), QStringLiteral("Entry goes on.")},
        {QStringLiteral("limit"),
         QStringLiteral("How many are listed, the newest. Without: %1.").arg(kDefaultLines),
         QStringLiteral("N")},
    });
}

ExitStatus list(Context& context)
{
    const auto limit = context.number("limit", kDefaultLines, 1, kMaxLines);
    if (!limit)
        return context.out.failed(limit.error());
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    for (const AnnouncementEntry& entry : readAnnouncements(**replica, *limit)) {
        const QString gate = entry.gate.value() == 0 ? QString() : (*replica)->setup().gateName(entry.gate);
        QJsonObject line{{QStringLiteral("time"), isoTime(entry.time)},
                         {QStringLiteral("device"), entry.device},
                         {QStringLiteral("record"), recordName(entry.ref.feed, entry.ref.seq)}};
        for (const auto& [key, text] :
             {std::pair{"text", entry.text}, std::pair{"gate", gate}, std::pair{"staff", entry.staff},
              std::pair{"effect", entryEffectName(entry.effect)}})
            if (!text.isEmpty())
                line[QLatin1StringView(key)] = text;
        context.out.json(line);
        context.out.text(QStringLiteral("%1  %2  %3  %4  %5")
                             .arg(isoTime(entry.time), entry.device,
                                  gate.isEmpty() ? QStringLiteral("all gates") : gate,
                                  entryEffectName(entry.effect), entry.text));
    }
    return ExitStatus::Done;
}

ExitStatus run(Context& context)
{
    const QStringList texts = context.parser.positionalArguments();
    const bool stops = context.parser.isSet(QStringLiteral("stop"));
    const bool resumes = context.parser.isSet(QStringLiteral("resume"));
    const QString gateName = context.parser.value(QStringLiteral("gate"));
    if (texts.size() > 1 || (stops && resumes))
        return context.out.failed({ErrorCode::Usage, QStringLiteral("one text, and --stop or --resume")});
    if (texts.isEmpty() && !stops && !resumes) {
        if (!gateName.isEmpty())
            return context.out.failed({ErrorCode::Usage, QStringLiteral("a text, --stop or --resume")});
        return list(context);
    }
    const auto replica = context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    Announcement announcement;
    announcement.text = texts.value(0);
    announcement.effect = stops ? EntryEffect::Stop : resumes ? EntryEffect::Resume : EntryEffect::None;
    if (!gateName.isEmpty()) {
        const Gate* gate = (*replica)->setup().gateNamed(gateName);
        if (!gate)
            return context.out.failed({ErrorCode::Usage, QStringLiteral("no gate %1").arg(gateName)});
        announcement.gate = gate->id;
    }
    const auto written = announce(**replica, announcement);
    if (!written)
        return context.out.failed(written.error());
    context.out.json({{QStringLiteral("announced"), recordName((*written)->feed(), (*written)->seq())}});
    context.out.text(QStringLiteral("announced"));
    return ExitStatus::Done;
}

} // namespace

extern const Command kAnnounceCommand{"announce", "Tell the desks something, or stop and resume entry",
                                      Needs::Core, addOptions, run};

} // namespace gatelog
