// SPDX-License-Identifier: Apache-2.0
#include "packaging/guide/office_stage.h"

#include "app/office/office_window.h"

namespace gatelog {
namespace {

SyncSettings alone()
{
    SyncSettings settings;
    settings.discovery = false;
    settings.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
    return settings;
}

/// "ConflictsPage" of gatelog::ConflictsPage.
QString className(const OfficePage& page)
{
    return QString::fromLatin1(page.metaObject()->className()).section(QStringLiteral("::"), -1);
}

} // namespace

OfficeStage::OfficeStage(WallTime now)
    : stage(now), sync(*stage.service, stage.clock, alone()), office(*stage.service, sync, stage.clock)
{
}

OfficeStage::~OfficeStage()
{
    sync.stop();
}

Result<> OfficeStage::open()
{
    if (const auto opened = stage.open(); !opened)
        return opened;
    office.show();
    return {};
}

WallTime OfficeStage::duringEvening()
{
    // Before some desks are cut off: the alert that is shown is of a desk that fell silent.
    return test::Evening::doors() + std::chrono::minutes(65);
}

Result<> OfficeStage::openDuringEvening(const test::EveningPlan& plan)
{
    test::Evening evening(plan);
    evening.breakOff(stage.clock.now());
    if (const auto made = test::writeEvening(ReplicaFolder(stage.folder()), evening); !made)
        return made;
    return open();
}

void OfficeStage::go(const OfficePage& page)
{
    window().showPage(className(page).toLatin1());
}

QString OfficeStage::pictureName(const OfficePage& page)
{
    QString name = className(page);
    name.chop(qstrlen("Page"));
    return QStringLiteral("office-") + name.toLower();
}

} // namespace gatelog
