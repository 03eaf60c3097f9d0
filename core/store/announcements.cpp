// SPDX-License-Identifier: Apache-2.0
#include "core/store/announcements.h"

#include "core/store/given_name.h"
#include "core/store/newest_records.h"

#include <algorithm>

namespace gatelog {
namespace {

/// What counts when this device writes it.
bool mayAnnounce(const Replica& replica)
{
    const Setup& setup = replica.setup();
    return setup.devices.contains(replica.device()) && !setup.revoked.contains(replica.device()) &&
           mayWrite(replica.role(), Kind::Announcement);
}

} // namespace

QString entryEffectName(EntryEffect effect)
{
    switch (effect) {
    case EntryEffect::None:
        return {};
    case EntryEffect::Stop:
        return QStringLiteral("stop");
    case EntryEffect::Resume:
        return QStringLiteral("resume");
    }
    GATELOG_CHECK(!"every effect has a name");
}

Result<VerifiedRecord> announce(Replica& replica, const Announcement& announcement)
{
    Announcement fit = announcement;
    fit.text = announcement.text.simplified();
    if (const qsizetype bytes = fit.text.toUtf8().size(); bytes > Announcement::kMaxTextBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("an announcement of %1 bytes; at most %2")
                                                .arg(bytes)
                                                .arg(Announcement::kMaxTextBytes));
    if (!isPlainText(fit.text))
        return failure(ErrorCode::Usage, QStringLiteral("an announcement with control characters"));
    if (fit.text.isEmpty() && fit.effect == EntryEffect::None)
        return failure(ErrorCode::Usage, QStringLiteral("an announcement that says nothing"));
    if (fit.gate.value() != 0 && !replica.setup().gate(fit.gate))
        return failure(ErrorCode::NotFound, QStringLiteral("gate %1").arg(fit.gate.value()));
    if (!mayAnnounce(replica))
        return failure(ErrorCode::NotPermitted, replica.setup().deviceName(replica.device()));
    return replica.append({Kind::Announcement, encodeBody(fit)});
}

std::vector<AnnouncementEntry> readAnnouncements(Replica& replica, int limit)
{
    std::vector<DefinitionRow> rows = replica.rows().definitions();
    std::erase_if(rows, [](const DefinitionRow& row) { return row.kind != Kind::Announcement; });
    std::sort(rows.begin(), rows.end(),
              [](const DefinitionRow& a, const DefinitionRow& b) { return a.order > b.order; });
    rows.resize(std::min(rows.size(), std::size_t(std::max(limit, 0))));
    const Setup& setup = replica.setup();
    std::vector<AnnouncementEntry> entries;
    for (const DefinitionRow& row : rows) {
        const auto body = decodeBody<Announcement>(row.body);
        GATELOG_CHECK(body.has_value()); // it was decodable when it was put there
        entries.push_back({{row.order.feed(), row.order.seq, row.order.hash},
                           row.order.clock.time(),
                           body->text,
                           body->gate,
                           body->effect,
                           setup.deviceName(row.order.author),
                           setup.staffName(body->staff)});
    }
    return entries;
}

std::set<PublicKey> devicesThatHeard(Replica& replica, const RecordRef& announcement)
{
    std::set<PublicKey> heard{announcement.feed.author};
    const auto said = replica.records().at(announcement.feed, announcement.seq, announcement.hash);
    if (!said)
        return heard;
    NewestRecords newest(replica);
    for (int looked = 0; looked < kMaxHeardLooked; ++looked) {
        const std::optional<Record> record = newest.next();
        if (!record || record->clock() < (*said)->clock())
            break;
        const auto& heads = record->heads();
        if (std::any_of(heads.begin(), heads.end(), [&announcement](const SeenHead& head) {
                return head.epoch == announcement.feed.epoch && head.seq >= announcement.seq;
            }))
            heard.insert(record->author());
    }
    return heard;
}

} // namespace gatelog
