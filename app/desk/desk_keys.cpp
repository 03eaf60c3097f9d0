// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_keys.h"

#include "app/language/isolated.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatelog {
namespace {

struct DeskKeys
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::DeskKeys)
};

} // namespace

const QList<DeskKey>& deskKeys()
{
    static const QList<DeskKey> keys{
        {DeskAction::Search, {Qt::Key_F3, QKeySequence(Qt::CTRL | Qt::Key_F)}},
        {DeskAction::Acknowledge, {Qt::Key_Escape}},
        {DeskAction::Undo, {Qt::Key_F8, QKeySequence(Qt::CTRL | Qt::Key_Z)}},
        {DeskAction::NextGate, {Qt::Key_F2}},
        {DeskAction::ToggleDirection, {Qt::Key_F4}},
        {DeskAction::GuestList, {Qt::Key_F5}},
        {DeskAction::Peers, {Qt::Key_F6}},
        {DeskAction::Operator, {Qt::Key_F7}},
        {DeskAction::Sell, {Qt::Key_F12}},
        {DeskAction::Office, {Qt::Key_F9}},
        {DeskAction::FullScreen, {Qt::Key_F11}},
        {DeskAction::Kiosk, {QKeySequence(Qt::SHIFT | Qt::Key_F11)}},
        {DeskAction::Settings, {Qt::Key_F10, QKeySequence(Qt::CTRL | Qt::Key_Comma)}},
        {DeskAction::Help, {Qt::Key_F1}},
        {DeskAction::Quit, {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
    };
    return keys;
}

QString keyText(const DeskKey& key)
{
    QStringList texts;
    for (const QKeySequence& sequence : key.keys)
        texts << isolated(sequence.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

QString keyMeaning(DeskAction action)
{
    switch (action) {
    case DeskAction::Help:
        return DeskKeys::tr("These keys");
    case DeskAction::NextGate:
        return DeskKeys::tr("The next gate");
    case DeskAction::Search:
        return DeskKeys::tr("Search by name, order or e-mail");
    case DeskAction::ToggleDirection:
        return DeskKeys::tr("Change between entry and exit");
    case DeskAction::Acknowledge:
        return DeskKeys::tr("Take the verdict away, close the search");
    case DeskAction::Undo:
        return DeskKeys::tr("Undo the last admission, within a minute");
    case DeskAction::Peers:
        return DeskKeys::tr("Show the other desks");
    case DeskAction::Office:
        return DeskKeys::tr("The office: overview, tickets, devices, reports");
    case DeskAction::GuestList:
        return DeskKeys::tr("All guests");
    case DeskAction::Sell:
        return DeskKeys::tr("Sell a ticket, where some are for sale");
    case DeskAction::Operator:
        return DeskKeys::tr("Who is on duty: sign in or out");
    case DeskAction::Kiosk:
        return DeskKeys::tr("Kiosk: full screen that needs a supervisor's PIN to leave");
    case DeskAction::FullScreen:
        return DeskKeys::tr("Full screen");
    case DeskAction::Settings:
        return DeskKeys::tr("Settings: camera, sound, colours");
    case DeskAction::Quit:
        return DeskKeys::tr("Quit");
    }
    GATELOG_CHECK(!"every action has a meaning");
}

} // namespace gatelog
