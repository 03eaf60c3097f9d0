// SPDX-License-Identifier: Apache-2.0
#include "app/office/merge_work.h"

#include "core/store/text_folding.h"
#include "sync/bundle/bundle_export.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace gatelog {

StagedBundle stageBundle(Replica& replica, const QString& path)
{
    StagedBundle staged;
    staged.path = path;
    QFile file(path);
    if (!file.exists())
        staged.bundle.error = Error{ErrorCode::NotFound, path};
    else if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        staged.bundle.error = Error{ErrorCode::Unreadable, path};
    if (staged.bundle.error)
        return staged;
    const BundleSurvey survey = surveyBundle(replica, file);
    const Setup& setup = replica.setup();
    staged.bundle = survey.bundle;
    staged.fresh = survey.fresh;
    staged.exporter = setup.deviceName(survey.bundle.header.exporter);
    for (const BundleSurvey::Author& author : survey.authors)
        staged.authors.push_back({setup.deviceName(author.author),
                                  setup.event && author.author == setup.event->authority, author.records,
                                  author.fresh});
    return staged;
}

Result<WrittenBundle> writeBundle(Replica& replica, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::ReadOnly, path + QStringLiteral(": ") + file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto header = exportBundle(replica, {}, file);
    if (!header)
        return tl::unexpected(header.error());
    WrittenBundle written{path, std::int64_t(header->records), file.size()};
    if (!file.commit())
        return failure(ErrorCode::WriteFailed, path + QStringLiteral(": ") + file.errorString());
    return written;
}

QString bundleName(const DeskState& state)
{
    QString name;
    for (const QChar c : foldedText(state.deviceName)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    constexpr qsizetype kMost = 40;
    name.truncate(kMost);
    return (name.isEmpty() ? QStringLiteral("gatelog") : name) + QStringLiteral(".bundle");
}

} // namespace gatelog
