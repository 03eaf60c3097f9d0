// SPDX-License-Identifier: Apache-2.0
#include "core/store/setup_change.h"

#include "core/store/given_name.h"
#include "core/ticket/code_text.h"

#include <algorithm>

namespace gatelog {
namespace {

Result<> write(Replica& replica, Kind kind, QByteArray body)
{
    if (!mayWrite(replica.role(), kind))
        return failure(ErrorCode::NotPermitted);
    const auto written = replica.append({kind, std::move(body)});
    return written ? Result<>() : Result<>(tl::unexpected(written.error()));
}

Result<> checkCategories(const std::vector<CategoryId>& categories, const Setup& setup)
{
    for (const CategoryId id : categories)
        if (!setup.categories.contains(id))
            return failure(ErrorCode::NotFound, QStringLiteral("category %1").arg(id.value()));
    return {};
}

/// Its name made fit and its number drawn; writes it unless it is known as it is.
template <class Definition, class Known>
Result<Definition> define(Replica& replica, Kind kind, Definition definition, const Known& known)
{
    const auto before = known.find(definition.id);
    auto name = givenName(definition.name, before == known.end() ? nullptr : &before->second.name);
    if (!name)
        return tl::unexpected(name.error());
    definition.name = std::move(*name);
    for (const auto& [id, other] : known)
        if (id != definition.id && definition.name.compare(other.name, Qt::CaseInsensitive) == 0)
            return failure(ErrorCode::Conflict, other.name);
    if (definition.id.value() == 0)
        definition.id = numberForName<decltype(definition.id)>(
            definition.name, [&known](auto id) { return known.contains(id); });
    if (before != known.end() && before->second == definition)
        return definition;
    if (const auto written = write(replica, kind, encodeBody(definition)); !written)
        return tl::unexpected(written.error());
    return definition;
}

template <class Rule>
void tidy(Rule& rule)
{
    if (rule.allCategories)
        rule.categories.clear();
    std::sort(rule.categories.begin(), rule.categories.end());
    rule.categories.erase(std::unique(rule.categories.begin(), rule.categories.end()), rule.categories.end());
}

} // namespace

Result<Category> changeCategory(Replica& replica, Category category)
{
    if (category.note.size() > kMaxCategoryNoteChars)
        return failure(ErrorCode::TooLarge, QString::number(kMaxCategoryNoteChars));
    const auto& known = replica.setup().categories;
    const auto before = known.find(category.id);
    if ((before == known.end() || before->second.note != category.note) && !isPlainText(category.note))
        return failure(ErrorCode::Usage, QStringLiteral("a note with control characters"));
    return define(replica, Kind::Category, std::move(category), known);
}

Result<CheckinList> changeList(Replica& replica, CheckinList list)
{
    tidy(list);
    if (list.policy != Policy::UpToN)
        list.times = 1;
    if (list.times == 0)
        return failure(ErrorCode::Usage, QStringLiteral("at least once"));
    if (const auto checked = checkCategories(list.categories, replica.setup()); !checked)
        return tl::unexpected(checked.error());
    return define(replica, Kind::CheckinList, std::move(list), replica.setup().lists);
}

Result<Gate> changeGate(Replica& replica, Gate gate)
{
    tidy(gate);
    if (!replica.setup().list(gate.list))
        return failure(ErrorCode::NotFound, QStringLiteral("list %1").arg(gate.list.value()));
    if (const auto checked = checkCategories(gate.categories, replica.setup()); !checked)
        return tl::unexpected(checked.error());
    return define(replica, Kind::Gate, std::move(gate), replica.setup().gates);
}

Result<> changeCapacity(Replica& replica, std::optional<std::uint32_t> capacity)
{
    if (!replica.setup().event)
        return failure(ErrorCode::NotFound);
    Event event = *replica.setup().event;
    if (event.capacity == capacity)
        return {};
    event.capacity = capacity;
    return write(replica, Kind::Event, encodeBody(event));
}

} // namespace gatelog
