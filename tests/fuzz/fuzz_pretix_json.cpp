// SPDX-License-Identifier: Apache-2.0
// Any bytes as an answer of pretix's API, with a date chosen and none.
#include "core/import/import_source.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gatelog;
    const QByteArrayView bytes(data, qsizetype(size));
    ImportOptions oneDate;
    oneDate.subevent = 14;
    const Result<ImportSource> any = readImport(bytes);
    const Result<ImportSource> one = readImport(bytes, oneDate);
    GATELOG_CHECK(any.has_value() == one.has_value());
    if (!any)
        return 0;
    GATELOG_CHECK(one->tickets.size() <= any->tickets.size() || !one->rejected.empty());
    for (const TicketDraft& draft : any->tickets)
        GATELOG_CHECK(draft.line > 0 && (!draft.code.isEmpty() || !draft.sourceId.isEmpty()));
    for (const ListDraft& list : any->lists)
        GATELOG_CHECK(!list.name.isEmpty() && (list.allCategories || list.pretixItems.size() <= 10'000));
    return 0;
}
