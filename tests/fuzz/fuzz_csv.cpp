// SPDX-License-Identifier: Apache-2.0
// Any bytes as an attendee list: nothing crashes, and what is let through keeps the promises of
// import_source.h.
#include "core/import/import_source.h"

#include <QSet>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gatelog;
    const Result<ImportSource> source = readImport(QByteArrayView(data, qsizetype(size)));
    if (!source)
        return 0;
    QSet<QString> codes;
    QSet<QString> ids;
    for (const TicketDraft& draft : source->tickets) {
        GATELOG_CHECK(draft.line > 0);
        GATELOG_CHECK(draft.code.size() <= kMaxCodeChars && draft.name.size() <= kMaxTextChars);
        GATELOG_CHECK(!draft.code.isEmpty() || !draft.sourceId.isEmpty());
        GATELOG_CHECK(!draft.code.contains(QLatin1Char('\n')) && !draft.name.contains(QLatin1Char('\n')));
        GATELOG_CHECK(draft.code.isEmpty() || !codes.contains(draft.code));
        GATELOG_CHECK(draft.sourceId.isEmpty() || !ids.contains(draft.sourceId));
        codes.insert(draft.code);
        ids.insert(draft.sourceId);
    }
    for (const Rejection& rejection : source->rejected)
        GATELOG_CHECK(rejection.line > 0 && !rejectReasonName(rejection.reason).isEmpty());
    return 0;
}
