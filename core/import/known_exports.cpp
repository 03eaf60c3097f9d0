// SPDX-License-Identifier: Apache-2.0
#include "core/import/known_exports.h"

namespace gatelog {

namespace {

using F = ImportField;

// pretix translates its headers; English and German here. Its "Comment" is the organiser's, about the order:
// it is shown only where "Requires special attention" says so. A product's variation stays in the product's
// name.
constexpr KnownColumn kPretixCheckinList[] = {
    {"secret", F::Code},
    {"geheimnis", F::Code},
    {"ticketsecret", F::Code},
    {"ticketcode", F::Code},
    {"ordercode", F::Order},
    {"bestellnummer", F::Order},
    {"bestellcode", F::Order},
    {"positionid", F::Position},
    {"attendeename", F::Name},
    {"nameteilnehmerin", F::Name},
    {"teilnehmername", F::Name},
    {"namedesteilnehmers", F::Name},
    {"email", F::Email},
    {"product", F::Category},
    {"produkt", F::Category},
    {"paid", F::Paid},
    {"bezahlt", F::Paid},
    {"blocked", F::Blocked},
    {"gesperrt", F::Blocked},
    {"blockiert", F::Blocked},
    {"validfrom", F::ValidFrom},
    {"gultigab", F::ValidFrom},
    {"gultigvon", F::ValidFrom},
    {"validuntil", F::ValidUntil},
    {"gultigbis", F::ValidUntil},
    {"checkedin", F::CheckedIn},
    {"eingecheckt", F::CheckedIn},
    {"requiresspecialattention", F::Attention},
    {"benotigtbesonderebehandlung", F::Attention},
    {"checkintext", F::Note},
    {"checkintextnachricht", F::Note},
    {"comment", F::Comment},
    {"kommentar", F::Comment},
    {"seatname", F::Seat},
    {"sitzbezeichnung", F::Seat},
    {"sitzplatzname", F::Seat},
};
constexpr const char* kPretixCheckinListMarkers[] = {
    "ordercode|bestellnummer|bestellcode",
    "product|produkt",
    "checkedin|eingecheckt",
    "requiresspecialattention|benotigtbesonderebehandlung|automaticallycheckedin|automatischeingecheckt",
};

constexpr KnownColumn kPretixOrderPositions[] = {
    {"secret", F::Code},
    {"geheimnis", F::Code},
    {"ticketsecret", F::Code},
    {"ticketgeheimnis", F::Code},
    {"ticketcode", F::Code},
    {"ordercode", F::Order},
    {"bestellnummer", F::Order},
    {"bestellcode", F::Order},
    {"positionid", F::Position},
    {"position", F::Position},
    {"positionsid", F::Position},
    {"positionsnummer", F::Position},
    {"status", F::Status},
    {"email", F::OrderEmail},
    {"attendeeemail", F::Email},
    {"emailteilnehmerin", F::Email},
    {"attendeename", F::Name},
    {"nameteilnehmerin", F::Name},
    {"teilnehmername", F::Name},
    {"namedesteilnehmers", F::Name},
    {"product", F::Category},
    {"produkt", F::Category},
    {"blocked", F::Blocked},
    {"gesperrt", F::Blocked},
    {"blockiert", F::Blocked},
    {"validfrom", F::ValidFrom},
    {"gultigab", F::ValidFrom},
    {"gultigvon", F::ValidFrom},
    {"validuntil", F::ValidUntil},
    {"gultigbis", F::ValidUntil},
    {"requiresspecialattention", F::Attention},
    {"benotigtbesonderebehandlung", F::Attention},
    {"checkintext", F::Note},
    {"ordercomment", F::Comment},
    {"bestellkommentar", F::Comment},
    {"seatname", F::Seat},
    {"sitzbezeichnung", F::Seat},
    {"sitzplatzname", F::Seat},
};
constexpr const char* kPretixOrderPositionsMarkers[] = {
    "ordercode|bestellnummer|bestellcode",
    "positionid|position|positionsid|positionsnummer",
    "product|produkt",
    "status",
};

// "Order #" folds to "order" and "Attendee #" to "attendee". The barcode is only in some of its reports.
constexpr KnownColumn kEventbrite[] = {
    {"barcode", F::Code},
    {"barcodeno", F::Code},
    {"order", F::Order},
    {"orderno", F::Order},
    {"orderid", F::Order},
    {"attendee", F::Id},
    {"attendeeno", F::Id},
    {"attendeeid", F::Id},
    {"firstname", F::FirstName},
    {"lastname", F::LastName},
    {"surname", F::LastName},
    {"attendeefirstname", F::FirstName},
    {"attendeelastname", F::LastName},
    {"email", F::Email},
    {"emailaddress", F::Email},
    {"attendeeemail", F::Email},
    {"buyeremail", F::OrderEmail},
    {"purchaseremail", F::OrderEmail},
    {"tickettype", F::Category},
    {"ticketname", F::Category},
    {"attendeestatus", F::Status},
    {"checkedin", F::CheckedIn},
    {"seat", F::Seat},
    {"assignedseat", F::Seat},
};
constexpr const char* kEventbriteMarkers[] = {
    "order|orderno|orderid",
    "attendee|attendeeno|attendeeid|attendeestatus",
    "tickettype|ticketname",
};

// The QR of alf.io is "ID/signature"; the export has the ID, by which the code is found.
constexpr KnownColumn kAlfio[] = {
    {"id", F::Code},           {"reservationid", F::Order},
    {"fullname", F::Name},     {"firstname", F::FirstName},
    {"lastname", F::LastName}, {"email", F::Email},
    {"category", F::Category}, {"status", F::Status},
};
constexpr const char* kAlfioMarkers[] = {"id", "reservationid", "status"};

// What alf.io takes in: people, before they have tickets.
constexpr KnownColumn kAlfioImport[] = {
    {"reference", F::Id}, {"firstname", F::FirstName}, {"lastname", F::LastName},
    {"email", F::Email},  {"emailaddress", F::Email},
};
constexpr const char* kAlfioImportMarkers[] = {"firstname", "lastname", "reference",
                                               "lang|language|userlanguage"};

// The QR of Hi.Events is the public id.
constexpr KnownColumn kHiEvents[] = {
    {"publicid", F::Code},         {"id", F::Id},
    {"orderid", F::Order},         {"orderpublicid", F::Order},
    {"firstname", F::FirstName},   {"lastname", F::LastName},
    {"email", F::Email},           {"status", F::Status},
    {"ischeckedin", F::CheckedIn}, {"checkedinat", F::CheckedIn},
    {"productname", F::Category},  {"ticketname", F::Category},
    {"tickettitle", F::Category},  {"notes", F::Note},
};
constexpr const char* kHiEventsMarkers[] = {"publicid", "firstname",
                                            "productid|productname|ticketid|ticketname|shortid"};

// Cancelled attendees are not in Attendize's export, nor is the number that its QR carries.
constexpr KnownColumn kAttendize[] = {
    {"privatereferencenumber", F::Code}, {"orderreference", F::Order}, {"firstname", F::FirstName},
    {"lastname", F::LastName},           {"email", F::Email},          {"tickettype", F::Category},
    {"hasarrived", F::CheckedIn},
};
constexpr const char* kAttendizeMarkers[] = {"orderreference", "hasarrived|arrivaltime|purchasedate"};

constexpr KnownColumn kGeneric[] = {
    {"code", F::Code},
    {"ticketcode", F::Code},
    {"barcode", F::Code},
    {"qr", F::Code},
    {"qrcode", F::Code},
    {"secret", F::Code},
    {"ticketsecret", F::Code},
    {"name", F::Name},
    {"fullname", F::Name},
    {"attendeename", F::Name},
    {"attendee", F::Name},
    {"guest", F::Name},
    {"gast", F::Name},
    {"teilnehmer", F::Name},
    {"firstname", F::FirstName},
    {"vorname", F::FirstName},
    {"lastname", F::LastName},
    {"surname", F::LastName},
    {"nachname", F::LastName},
    {"order", F::Order},
    {"ordercode", F::Order},
    {"orderid", F::Order},
    {"bestellung", F::Order},
    {"bestellnummer", F::Order},
    {"email", F::Email},
    {"emailaddress", F::Email},
    {"mail", F::Email},
    {"seat", F::Seat},
    {"seatname", F::Seat},
    {"sitzplatz", F::Seat},
    {"platz", F::Seat},
    {"note", F::Note},
    {"notes", F::Note},
    {"notiz", F::Note},
    {"hinweis", F::Note},
    {"id", F::Id},
    {"ticketid", F::Id},
    {"attendeeid", F::Id},
    {"category", F::Category},
    {"kategorie", F::Category},
    {"product", F::Category},
    {"produkt", F::Category},
    {"tickettype", F::Category},
    {"ticket", F::Category},
    {"status", F::Status},
    {"paid", F::Paid},
    {"bezahlt", F::Paid},
    {"blocked", F::Blocked},
    {"gesperrt", F::Blocked},
    {"checkedin", F::CheckedIn},
    {"eingecheckt", F::CheckedIn},
    {"validfrom", F::ValidFrom},
    {"gultigab", F::ValidFrom},
    {"validuntil", F::ValidUntil},
    {"gultigbis", F::ValidUntil},
};

constexpr KnownExport kExports[] = {
    {"pretix_checkin_list_csv", "pretix", kPretixCheckinListMarkers, kPretixCheckinList},
    {"pretix_order_positions_csv", "pretix", kPretixOrderPositionsMarkers, kPretixOrderPositions},
    {"hievents_csv", "hievents", kHiEventsMarkers, kHiEvents},
    {"alfio_csv", "alfio", kAlfioMarkers, kAlfio},
    {"attendize_csv", "attendize", kAttendizeMarkers, kAttendize},
    {"eventbrite_csv", "eventbrite", kEventbriteMarkers, kEventbrite},
    {"alfio_import_csv", "alfio", kAlfioImportMarkers, kAlfioImport},
    {"generic_csv", "csv", {}, kGeneric},
};

} // namespace

std::span<const KnownExport> knownExports()
{
    return kExports;
}

} // namespace gatelog
