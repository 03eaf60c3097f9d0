// SPDX-License-Identifier: Apache-2.0
// Words that several sections share.
#include "app/report/report_sections.h"

#include "app/report/report_text.h"

namespace gatelog {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::ReportWords)

public:
    static QString reason(Reason reason)
    {
        switch (reason) {
        case Reason::Unknown:
            return tr("Unknown code");
        case Reason::Forged:
            return tr("Not genuine");
        case Reason::Cancelled:
            return tr("Cancelled");
        case Reason::Blocked:
            return tr("Blocked");
        case Reason::NotYetValid:
            return tr("Not valid yet");
        case Reason::Expired:
            return tr("No longer valid");
        case Reason::WrongCategory:
            return tr("Wrong gate");
        case Reason::Unpaid:
            return tr("Not paid");
        case Reason::AlreadyUsed:
            return tr("Used already");
        case Reason::GateFull:
            return tr("Gate full");
        case Reason::EventFull:
            return tr("Event full");
        case Reason::CodeReplaced:
            return tr("Code replaced");
        case Reason::NotInside:
            return tr("Exit without an entry");
        case Reason::EntryStopped:
            return tr("Entry stopped");
        case Reason::None:
        case Reason::Note:
            break;
        }
        return tr("Another reason");
    }
    static QString role(std::optional<Role> role)
    {
        if (!role)
            return tr("Not enrolled");
        switch (*role) {
        case Role::Scanner:
            return tr("Desk");
        case Role::Supervisor:
            return tr("Supervisor");
        case Role::Administrator:
            return tr("Administrator");
        case Role::Node:
            return tr("Node");
        }
        return tr("Not known");
    }
    static QString more(int n) { return tr("%n more", "at the end of a list of names", n); }
};

} // namespace

QString refusalName(Reason reason)
{
    return Words::reason(reason);
}

QString roleName(std::optional<Role> role)
{
    return Words::role(role);
}

QString namesInSentence(const QStringList& names, const QLocale& locale)
{
    constexpr qsizetype kMost = 5;
    QStringList shown;
    for (const QString& name : names.first(std::min(names.size(), kMost)))
        shown.append(quoted(name.size() > 40 ? name.first(39) + QChar(0x2026) : name));
    if (names.size() > kMost)
        shown.append(Words::more(int(names.size() - kMost)));
    return locale.createSeparatedList(shown);
}

} // namespace gatelog
