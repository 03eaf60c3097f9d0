// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_import_words.h"

#include "app/desk/wording.h"
#include "app/language/isolated.h"

#include <QLocale>

namespace gatelog {

QString ImportWords::field(ImportField field)
{
    switch (field) {
    case ImportField::Ignored:
        return tr("not read");
    case ImportField::Code:
        return tr("code");
    case ImportField::Name:
        return tr("name");
    case ImportField::FirstName:
        return tr("first name");
    case ImportField::LastName:
        return tr("last name");
    case ImportField::Order:
        return tr("order");
    case ImportField::Email:
        return tr("e-mail");
    case ImportField::OrderEmail:
        return tr("e-mail of who ordered");
    case ImportField::Seat:
        return tr("seat");
    case ImportField::Note:
        return tr("note for the desks");
    case ImportField::Comment:
        return tr("comment");
    case ImportField::Id:
        return tr("id");
    case ImportField::Position:
        return tr("number within the order");
    case ImportField::Category:
        return tr("category");
    case ImportField::Status:
        return tr("status");
    case ImportField::Paid:
        return tr("paid");
    case ImportField::Blocked:
        return tr("blocked");
    case ImportField::Attention:
        return tr("needs attention");
    case ImportField::CheckedIn:
        return tr("checked in already");
    case ImportField::ValidFrom:
        return tr("valid from");
    case ImportField::ValidUntil:
        return tr("valid until");
    }
    return {};
}

QString ImportWords::rejection(RejectReason reason)
{
    switch (reason) {
    case RejectReason::EmptyRow:
        return tr("Nothing in it names a ticket");
    case RejectReason::RaggedRow:
        return tr("It has not as many fields as the first line");
    case RejectReason::BadQuoting:
        return tr("A quotation mark is not closed, or text follows it");
    case RejectReason::BadEncoding:
        return tr("It holds characters that this encoding does not have");
    case RejectReason::ControlCharacters:
        return tr("It holds control characters");
    case RejectReason::TooLong:
        return tr("A field or a list is too long");
    case RejectReason::DuplicateCode:
        return tr("The same code stands in another line");
    case RejectReason::DuplicateId:
        return tr("The same ticket stands in another line");
    case RejectReason::BadDate:
        return tr("A date cannot be read, or the validity ends before it begins");
    case RejectReason::UnknownStatus:
        return tr("The word for its status is not known");
    case RejectReason::MissingField:
        return tr("Something that is needed is missing");
    case RejectReason::UnsupportedRules:
        return tr("Its rules would be lost, and too many admitted");
    case RejectReason::OtherDate:
        return tr("It belongs to another date of the series");
    case RejectReason::BadKey:
        return tr("Its key cannot be read");
    case RejectReason::NotRecognised:
        return tr("It is not what this kind of file holds");
    case RejectReason::SecondEvent:
        return tr("A second event; one file holds one");
    }
    return {};
}

QString ImportWords::detail(const Rejection& rejection)
{
    const QString name = rejection.field == ImportField::Ignored ? QString() : field(rejection.field);
    const QString text = isolated(rejection.text);
    const auto number = [](qint64 of) { return QLocale().toString(of); };
    switch (rejection.reason) {
    case RejectReason::RaggedRow:
        return tr("%Ln field(s) instead of %1", "%1: as many as the first line has", int(rejection.number))
            .arg(number(rejection.limit));
    case RejectReason::TooLong:
        return tr("%1: %2 instead of at most %3", "%1: a field or a list, %2: how long it is")
            .arg(name.isEmpty() ? text : name, number(rejection.number), number(rejection.limit));
    case RejectReason::DuplicateCode:
    case RejectReason::DuplicateId:
        return tr("%1, first in line %2", "%1: a code").arg(text, number(rejection.number));
    case RejectReason::MissingField:
        return text.isEmpty() ? name : text + QStringLiteral(" \u00b7 ") + name;
    case RejectReason::OtherDate: {
        // The number as pretix shows it, without separators.
        const QString date = tr("Date %1", "%1: its number").arg(rejection.number);
        return text.isEmpty() ? date : text + QStringLiteral(" \u00b7 ") + date;
    }
    case RejectReason::BadKey:
        return tr("Key %1", "%1: its number").arg(number(rejection.number));
    default:
        break;
    }
    if (name.isEmpty() || text.isEmpty())
        return name + text;
    return tr("%1: \u201c%2\u201d", "%1: a field, %2: what stands in it").arg(name, text);
}

QString ImportWords::notice(const Notice& notice)
{
    const int count = int(notice.count);
    switch (notice.kind) {
    case NoticeKind::NothingToImport:
        return tr("There is nothing in it that a desk needs.");
    case NoticeKind::AlreadyCheckedIn:
        return tr("%n ticket(s) were checked in where the file comes from. They admit here all the same.",
                  nullptr, count);
    case NoticeKind::NoCodes:
        return tr("%n ticket(s) have no code. They are found by name or order only, until codes are issued.",
                  nullptr, count);
    case NoticeKind::EncodingGuessed:
        return tr("The encoding was guessed: %1. Look at the names; if letters are wrong, choose another.")
            .arg(isolated(notice.detail));
    case NoticeKind::NotesCut:
        return tr("%n note(s) are too long and were cut.", nullptr, count);
    case NoticeKind::MorePages:
        return tr("This is one page of several. Import the others, too.");
    case NoticeKind::SeveralDates:
        return tr("The tickets are for %n date(s), and admit on every one of them.", nullptr, count);
    case NoticeKind::TestMode:
        return tr("%n ticket(s) are of test orders.", nullptr, count);
    case NoticeKind::AddOnsNotMatched:
        return tr("The list \u201c%1\u201d admits add-ons by their main ticket, which Gatelog does not.")
            .arg(isolated(notice.detail));
    case NoticeKind::UnknownTimeZone:
        return tr("The time zone \u201c%1\u201d is not known here.").arg(isolated(notice.detail));
    }
    return {};
}

QString ImportWords::problem(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Damaged:
        return tr("This file cannot be read as a list of tickets. Save the list as CSV, with names for its "
                  "columns in "
                  "the first line, and choose that file.");
    case ErrorCode::NotFound:
        return tr("The file, or a column of it, is not there any more. Choose the file again.");
    case ErrorCode::Unreadable:
        return tr("The file cannot be opened. Check whether you may read it.");
    case ErrorCode::TooLarge:
        return tr("The file is too large. Split it, and import its parts one after the other.");
    case ErrorCode::Usage:
        return tr("The file cannot be read with this encoding. Choose another.");
    default:
        return Wording::error(error.code);
    }
}

} // namespace gatelog
