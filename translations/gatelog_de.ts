<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>gatelog::AdmissionsSection</name>
    <message>
        <source>Admissions per gate</source>
        <translation>Einlässe je Eingang</translation>
    </message>
    <message>
        <source>Admissions per category</source>
        <translation>Einlässe je Kategorie</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Admissions per operator</source>
        <translation>Einlässe je Person am Scanner</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand angemeldet</translation>
    </message>
    <message>
        <source>%1, all on one scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1, alle im selben Maßstab</translation>
    </message>
    <message>
        <source>%1, each on its own scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1, jedes Diagramm im eigenen Maßstab</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1; dunkel: unbestätigt</translation>
    </message>
</context>
<context>
    <name>gatelog::CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsSection</name>
    <message>
        <source>The admission on the left counts, as the earlier one; the one on the right is a second admission with the same ticket. Times are those of the desks&apos; own clocks.</source>
        <translation>Der Einlass links zählt als der frühere, der rechts ist ein zweiter mit demselben Ticket. Die Zeiten sind die der Uhren der Plätze.</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) neither desk could know of the other&apos;s admission.</source>
        <translation>
            <numerusform>In %n Fall konnte kein Platz vom Einlass des anderen wissen.</numerusform>
            <numerusform>In %n Fällen konnte kein Platz vom Einlass des anderen wissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the second desk knew of the first admission.</source>
        <translation>
            <numerusform>In %n Fall wusste der zweite Platz vom ersten Einlass.</numerusform>
            <numerusform>In %n Fällen wusste der zweite Platz vom ersten Einlass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the admission that counts bears a time before one its desk knew of.</source>
        <translation>
            <numerusform>In %n Fall trägt der Einlass, der zählt, eine frühere Zeit als einer, von dem sein Platz wusste.</numerusform>
            <numerusform>In %n Fällen trägt der Einlass, der zählt, eine frühere Zeit als einer, von dem sein Platz wusste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither desk could know of the other.</source>
        <translation>Kein Platz konnte vom anderen wissen.</translation>
    </message>
    <message>
        <source>The second desk knew of the first admission.</source>
        <translation>Der zweite Platz wusste vom ersten Einlass.</translation>
    </message>
    <message>
        <source>The desk on the left knew of the admission on the right: its time is set back.</source>
        <translation>Der Platz links wusste vom Einlass rechts: Seine Zeit ist zurückgestellt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>Geprüft %1 von %2</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Doppelte Einlässe</translation>
    </message>
    <message>
        <source>None: no ticket was admitted more often than its list allows.</source>
        <translation>Keine: Kein Ticket wurde öfter eingelassen, als seine Liste erlaubt.</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Ticket ohne Namen</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiter</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>%1: a length of time</comment>
        <translation>%1 Abstand</translation>
    </message>
    <message>
        <source>clock at least %1 ahead</source>
        <comment>%1: a length of time</comment>
        <translation>Uhr mind. %1 vor</translation>
    </message>
    <message>
        <source>clock at least %1 behind</source>
        <comment>%1: a length of time</comment>
        <translation>Uhr mind. %1 nach</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskKeys</name>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>The next gate</source>
        <translation>Der nächste Eingang</translation>
    </message>
    <message>
        <source>Search by name, order or e-mail</source>
        <translation>Nach Name, Bestellung oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Change between entry and exit</source>
        <translation>Zwischen Einlass und Ausgang wechseln</translation>
    </message>
    <message>
        <source>Take the verdict away, close the search</source>
        <translation>Anzeige quittieren, Suche schließen</translation>
    </message>
    <message>
        <source>Undo the last admission, within a minute</source>
        <translation>Den letzten Einlass innerhalb einer Minute rückgängig machen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Settings: camera, sound, colours</source>
        <translation>Einstellungen: Kamera, Ton, Farben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskPage</name>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskProgram</name>
    <message>
        <source>Folder of the event&apos;s data</source>
        <translation>Ordner mit den Daten der Veranstaltung</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskWindow</name>
    <message>
        <source>This event has no gate “%1”. Choose this desk&apos;s gate above.</source>
        <translation>Diese Veranstaltung hat keinen Eingang „%1“. Wählen Sie oben den Eingang dieses Platzes.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>%1: guest</comment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Nicht rückgängig gemacht. %1</translation>
    </message>
    <message>
        <source>The event&apos;s database was damaged. What could be verified was taken over; the damaged file is kept as %1. Tell your administrator before you go on.</source>
        <translation>Die Datenbank der Veranstaltung war beschädigt. Alles Prüfbare wurde übernommen; die beschädigte Datei bleibt erhalten als %1. Informieren Sie die Administration, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Gatelog</source>
        <translation>Gatelog</translation>
    </message>
    <message>
        <source>%1 – Gatelog</source>
        <comment>%1: event</comment>
        <translation>%1 – Gatelog</translation>
    </message>
    <message>
        <source>%1 (demonstration)</source>
        <comment>%1: window title</comment>
        <translation>%1 (Vorführung)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped back by %1. Set it right: until then, times in the log and tickets with a time limit are not to be relied on. Scans are kept in order all the same.</source>
        <translation>Die Uhr dieses Rechners ist um %1 zurückgesprungen. Stellen Sie sie richtig: Bis dahin sind Zeiten im Protokoll und zeitlich begrenzte Tickets nicht verlässlich. Die Reihenfolge der Scans bleibt trotzdem erhalten.</translation>
    </message>
    <message>
        <source>No backup could be made. %1 %2</source>
        <comment>%1, %2: sentences</comment>
        <translation>Es konnte keine Sicherung angelegt werden. %1 %2</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesSection</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlen</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Missing: records that other records prove to exist and that are not in this log. What a device wrote and never told another cannot be known here.</source>
        <translation>Es fehlen: Einträge, die es nach anderen Einträgen gibt und die nicht in diesem Protokoll stehen. Was ein Gerät schrieb und nie einem anderen mitteilte, kann hier niemand wissen.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>gatelog::HeaderBar</name>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>The gate this desk stands at (F2)</source>
        <translation>Der Eingang, an dem dieser Platz steht (F2)</translation>
    </message>
    <message>
        <source>Search name, order, e-mail (F3)</source>
        <translation>Name, Bestellung, E-Mail (F3)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Settings (F10)</source>
        <translation>Einstellungen (F10)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Tasten (F1)</translation>
    </message>
    <message>
        <source>Entry or exit (F4)</source>
        <translation>Einlass oder Ausgang (F4)</translation>
    </message>
</context>
<context>
    <name>gatelog::HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>↑ ↓, Enter</source>
        <translation>↑ ↓, Eingabe</translation>
    </message>
    <message>
        <source>Choose from what was found, and check in by hand</source>
        <translation>Aus den Treffern wählen und von Hand einlassen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>Hand scanners work at any time, whatever has the focus, if they end a code with Enter or Tab.</source>
        <translation>Handscanner funktionieren jederzeit, egal was den Fokus hat, wenn sie einen Code mit Eingabe oder Tab abschließen.</translation>
    </message>
</context>
<context>
    <name>gatelog::IdlePanel</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: gate, %2: entry or exit</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The scan is being saved.</source>
        <translation>Der Scan wird gespeichert.</translation>
    </message>
    <message>
        <source>Ready for the next ticket</source>
        <translation>Bereit für das nächste Ticket</translation>
    </message>
    <message>
        <source>Hold its code up to the camera, use a hand scanner, or search by name.</source>
        <translation>Code vor die Kamera halten, Handscanner benutzen oder nach dem Namen suchen.</translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>gatelog::OccupancyPanel</name>
    <message>
        <source>Inside</source>
        <translation>Drinnen</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <comment>%1: gate</comment>
        <translation>Über %1 gekommen</translation>
    </message>
    <message>
        <source>%1 of %2 tickets used</source>
        <translation>%1 von %2 Tickets benutzt</translation>
    </message>
</context>
<context>
    <name>gatelog::Options</name>
    <message>
        <source>Scans tickets at the doors of an event, with or without a network.</source>
        <translation>Scannt Tickets an den Eingängen einer Veranstaltung, mit oder ohne Netz.</translation>
    </message>
    <message>
        <source>Folder of the event&apos;s data.</source>
        <translation>Ordner mit den Daten der Veranstaltung.</translation>
    </message>
    <message>
        <source>Gate this desk stands at.</source>
        <translation>Eingang, an dem dieser Platz steht.</translation>
    </message>
    <message>
        <source>Scan guests who leave.</source>
        <translation>Gäste scannen, die gehen.</translation>
    </message>
    <message>
        <source>Camera to use, by its name.</source>
        <translation>Name der Kamera.</translation>
    </message>
    <message>
        <source>Video file to read codes from instead of a camera, over and over.</source>
        <translation>Videodatei, aus der statt von einer Kamera immer wieder Codes gelesen werden.</translation>
    </message>
    <message>
        <source>Picture to read codes from instead of a camera.</source>
        <translation>Bild, aus dem statt von einer Kamera Codes gelesen werden.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Den Bildschirm füllen.</translation>
    </message>
    <message>
        <source>Say that this is a demonstration, and make its event if there is none.</source>
        <translation>Als Vorführung kennzeichnen und deren Veranstaltung anlegen, falls es keine gibt.</translation>
    </message>
    <message>
        <source>Language of the window: en or de.</source>
        <translation>Sprache des Fensters: en oder de.</translation>
    </message>
    <message>
        <source>Colours: light, dark or auto.</source>
        <translation>Farben: light, dark oder auto.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation>Nur eine der Optionen --camera, --video und --image kann angegeben werden.</translation>
    </message>
    <message>
        <source>There are the colours light, dark and auto.</source>
        <translation>Es gibt die Farben light, dark und auto.</translation>
    </message>
    <message>
        <source>Video file to read codes from where there is no camera.</source>
        <translation>Videodatei, aus der Codes gelesen werden, wo es keine Kamera gibt.</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScanDelegate</name>
    <message>
        <source>%1 (exit)</source>
        <translation>%1 (Ausgang)</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation>%1, unbestätigt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansList</name>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Noch wurde nichts gescannt.</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>gatelog::RefusalsSection</name>
    <message>
        <source>Refusals by reason</source>
        <translation>Abweisungen nach Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n in all. One guest may have been refused several times.</source>
        <comment>refusals</comment>
        <translation>
            <numerusform>%n insgesamt. Derselbe Gast kann mehrmals abgewiesen worden sein.</numerusform>
            <numerusform>%n insgesamt. Derselbe Gast kann mehrmals abgewiesen worden sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>Niemand wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportFormat</name>
    <message>
        <source>%1 %</source>
        <comment>%1: a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without its year, as QLocale formats it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>%1: day and month, %2: year, %3: time of day</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n minute(s)</source>
        <translation>
            <numerusform>je Minute</numerusform>
            <numerusform>je %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n hour(s)</source>
        <translation>
            <numerusform>je Stunde</numerusform>
            <numerusform>je %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n day(s)</source>
        <translation>
            <numerusform>je Tag</numerusform>
            <numerusform>je %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ReportPages</name>
    <message>
        <source>Made %1 from %2 records, ledger %3</source>
        <comment>%1: date and time, %2: a number, %3: the beginning of a hash</comment>
        <translation>Erstellt %1 aus %2 Einträgen, Stand %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportWords</name>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Nicht mehr gültig</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Falscher Eingang</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Used already</source>
        <translation>Schon benutzt</translation>
    </message>
    <message>
        <source>Gate full</source>
        <translation>Eingang voll</translation>
    </message>
    <message>
        <source>Event full</source>
        <translation>Veranstaltung voll</translation>
    </message>
    <message>
        <source>Code replaced</source>
        <translation>Code ersetzt</translation>
    </message>
    <message>
        <source>Exit without an entry</source>
        <translation>Ausgang ohne Einlass</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Einlass gestoppt</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Nicht zugelassen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weiteren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SearchPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Zurück zum Scannen (Esc)</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Gefundene Tickets</translation>
    </message>
    <message>
        <source>Nothing found. The search looks for the beginnings of names, orders and e-mail addresses; accents and capitals do not matter.</source>
        <translation>Nichts gefunden. Gesucht wird nach den Anfängen von Namen, Bestellungen und E-Mail-Adressen; Akzente und Großschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Check as a ticket code</source>
        <translation>Als Ticketcode prüfen</translation>
    </message>
    <message>
        <source>Takes what you typed as the code on the ticket</source>
        <translation>Nimmt das Eingegebene als den Code auf dem Ticket</translation>
    </message>
    <message numerus="yes">
        <source>The first %n ticket(s)</source>
        <translation>
            <numerusform>Das erste Ticket</numerusform>
            <numerusform>Die ersten %n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>%n Ticket gefunden</numerusform>
            <numerusform>%n Tickets gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out by hand</source>
        <translation>Von Hand auslassen</translation>
    </message>
    <message>
        <source>Check in by hand</source>
        <translation>Von Hand einlassen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>gatelog::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>The computer&apos;s default camera</source>
        <translation>Die Standardkamera des Rechners</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1: camera</comment>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>&amp;Kamera:</translation>
    </message>
    <message>
        <source>Show the picture &amp;mirrored</source>
        <translation>Bild &amp;gespiegelt zeigen</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Aztec (rail tickets)</source>
        <translation>Aztec (Bahntickets)</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>PDF417 (boarding passes)</source>
        <translation>PDF417 (Bordkarten)</translation>
    </message>
    <message>
        <source>Barcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</source>
        <translation>Strichcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</translation>
    </message>
    <message>
        <source>Codes to read:</source>
        <translation>Gelesene Codes:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>&amp;Sprache (ab dem nächsten Start):</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Show an &amp;admission for:</source>
        <translation>&amp;Einlass anzeigen für:</translation>
    </message>
    <message>
        <source>Play &amp;sounds</source>
        <translation>&amp;Töne abspielen</translation>
    </message>
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <source>Try the demonstration</source>
        <translation>Vorführung ausprobieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Opening the event…</source>
        <translation>Veranstaltung wird geöffnet …</translation>
    </message>
    <message>
        <source>Welcome to Gatelog</source>
        <translation>Willkommen bei Gatelog</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. Try everything with a made-up event first, or set up your own.</source>
        <translation>Auf diesem Rechner gibt es noch keine Veranstaltung. Probieren Sie zuerst alles mit einer erfundenen aus, oder richten Sie Ihre eigene ein.</translation>
    </message>
    <message>
        <source>To set up your own, use the command line, then choose “Try again”:</source>
        <translation>Ihre eigene richten Sie auf der Kommandozeile ein; wählen Sie danach „Noch einmal versuchen“:</translation>
    </message>
    <message>
        <source>My event</source>
        <translation>Meine Veranstaltung</translation>
    </message>
    <message>
        <source>attendees.csv</source>
        <translation>gaesteliste.csv</translation>
    </message>
    <message>
        <source>Looked for it in %1</source>
        <translation>Gesucht in %1</translation>
    </message>
</context>
<context>
    <name>gatelog::SummarySection</name>
    <message>
        <source>Event without a name</source>
        <translation>Veranstaltung ohne Namen</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Noch keine Scans</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: from one time to another</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>Personen eingelassen</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <comment>%1: a percentage, %2: a number</comment>
        <translation>%1 von %2 Tickets</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>keine Tickets</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>drinnen</translation>
    </message>
    <message numerus="yes">
        <source>after %n exit(s)</source>
        <translation>
            <numerusform>nach %n Ausgang</numerusform>
            <numerusform>nach %n Ausgängen</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>admitted twice</source>
        <translation>doppelt eingelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>of the double admissions</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>devices not known here</source>
        <translation>hier unbekannten Geräten</translation>
    </message>
    <message>
        <source>No record is held of %1. If there were scans, they are missing here.</source>
        <comment>%1: one desk or several</comment>
        <translation>Von %1 liegt kein Eintrag vor. Gab es dort Scans, so fehlen sie hier.</translation>
    </message>
    <message>
        <source>No record is known to be missing.</source>
        <translation>Soweit bekannt, fehlt kein Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) (%1) between %2 are unconfirmed: the desk could not ask the others whether the ticket had been used.</source>
        <comment>%1: a percentage, %2: from one time to another</comment>
        <translation>
            <numerusform>%n Einlass (%1) zwischen %2 ist unbestätigt: Der Platz konnte die anderen nicht fragen, ob das Ticket schon benutzt war.</numerusform>
            <numerusform>%n Einlässe (%1) zwischen %2 sind unbestätigt: Der Platz konnte die anderen nicht fragen, ob das Ticket schon benutzt war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) nobody has looked into yet.</source>
        <translation>
            <numerusform>%n doppelten Einlass hat noch niemand geprüft.</numerusform>
            <numerusform>%n doppelte Einlässe hat noch niemand geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) come from devices without the right to scan. They are kept and do not count.</source>
        <translation>
            <numerusform>%n Scan stammt von einem Gerät, das nicht scannen darf. Er bleibt gespeichert und zählt nicht.</numerusform>
            <numerusform>%n Scans stammen von Geräten, die nicht scannen dürfen. Sie bleiben gespeichert und zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) bear a time far from all others: a clock was wrong. They are counted, and not in the charts.</source>
        <translation>
            <numerusform>%n Einlass trägt eine Zeit weit ab von allen anderen: Eine Uhr ging falsch. Er zählt mit und fehlt in den Diagrammen.</numerusform>
            <numerusform>%n Einlässe tragen Zeiten weit ab von allen anderen: Eine Uhr ging falsch. Sie zählen mit und fehlen in den Diagrammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>Was unsicher ist</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1; dunkel: unbestätigt</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Einlässe</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Drinnen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Zweites Mal</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Alle Eingänge</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Eingänge</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 are known to exist and are not in this log. Until they are merged, the true numbers may be higher.</source>
        <comment>%1: one desk or several</comment>
        <translation>
            <numerusform>Von %1 fehlt %n Eintrag, den es nachweislich gibt. Bis er eingelesen ist, können die wahren Zahlen höher sein.</numerusform>
            <numerusform>Von %1 fehlen %n Einträge, die es nachweislich gibt. Bis sie eingelesen sind, können die wahren Zahlen höher sein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketMatchesModel</name>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>drinnen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Ticket ohne Namen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
</context>
<context>
    <name>gatelog::UnconfirmedSection</name>
    <message>
        <source>Unconfirmed admissions</source>
        <translation>Unbestätigte Einlässe</translation>
    </message>
    <message>
        <source>None: every desk could ask the others before it admitted.</source>
        <translation>Keine: Jeder Platz konnte vor dem Einlass die anderen fragen.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längste Zeit allein</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Zweites Mal</translation>
    </message>
    <message>
        <source>As long as a desk could ask nobody: from its first to its last unconfirmed admission without a confirmed one in between.</source>
        <translation>So lange ein Platz niemanden fragen konnte: vom ersten bis zum letzten unbestätigten Einlass ohne einen bestätigten dazwischen.</translation>
    </message>
</context>
<context>
    <name>gatelog::UndoBar</name>
    <message>
        <source>Checked out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>Eingelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Rückgängig (%n s)</numerusform>
            <numerusform>Rückgängig (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this admission back (F8)</source>
        <translation>Nimmt diesen Einlass zurück (F8)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>gatelog::Wording</name>
    <message>
        <source>EXIT</source>
        <comment>huge verdict word: the guest may leave</comment>
        <translation>AUSGANG</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>huge verdict word: let the guest in</comment>
        <translation>EINLASS</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>huge verdict word: do not let the guest through</comment>
        <translation>STOPP</translation>
    </message>
    <message>
        <source>CHECK</source>
        <comment>huge verdict word: admitted, but look at the note first</comment>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <comment>huge verdict word: the scan could not be written, nobody may enter on it</comment>
        <translation>NICHT GESPEICHERT</translation>
    </message>
    <message>
        <source>Has left and is no longer counted inside.</source>
        <translation>Ist gegangen und zählt nicht mehr als drinnen.</translation>
    </message>
    <message>
        <source>The ticket is valid.</source>
        <translation>Das Ticket ist gültig.</translation>
    </message>
    <message>
        <source>No ticket of this event has this code.</source>
        <translation>Kein Ticket dieser Veranstaltung hat diesen Code.</translation>
    </message>
    <message>
        <source>This code is not genuine: its signature is not this event&apos;s.</source>
        <translation>Dieser Code ist nicht echt: Seine Signatur stammt nicht von dieser Veranstaltung.</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Dieses Ticket wurde storniert.</translation>
    </message>
    <message>
        <source>This ticket is blocked.</source>
        <translation>Dieses Ticket ist gesperrt.</translation>
    </message>
    <message>
        <source>Not valid before %1.</source>
        <translation>Nicht gültig vor: %1.</translation>
    </message>
    <message>
        <source>This ticket is not valid yet.</source>
        <translation>Dieses Ticket ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>War gültig bis: %1.</translation>
    </message>
    <message>
        <source>This ticket is no longer valid.</source>
        <translation>Dieses Ticket ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>This ticket has not been paid.</source>
        <translation>Dieses Ticket ist nicht bezahlt.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 ist voll.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>Die Veranstaltung ist voll.</translation>
    </message>
    <message>
        <source>This code was replaced: the ticket has a newer one.</source>
        <translation>Dieser Code wurde ersetzt: Das Ticket hat einen neueren.</translation>
    </message>
    <message>
        <source>This ticket is not inside: no entry is known.</source>
        <translation>Dieses Ticket ist nicht drinnen: Es ist kein Einlass bekannt.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped.</source>
        <comment>%1: gate</comment>
        <translation>Der Einlass an %1 ist gestoppt.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>Der Einlass an %1 ist gestoppt: %2</translation>
    </message>
    <message>
        <source>This desk does not know the reason. It comes from a newer version.</source>
        <translation>Dieser Platz kennt den Grund nicht. Er stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>This ticket was used already.</source>
        <translation>Dieses Ticket wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Used %1.</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>Benutzt %1.</translation>
    </message>
    <message>
        <source>Used %1 at %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate</comment>
        <translation>Benutzt %1 an %2.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %3.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk</comment>
        <translation>Benutzt %1 an %2 durch %3.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %3 (%4).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>Benutzt %1 an %2 durch %3 (%4).</translation>
    </message>
    <message>
        <source>This ticket is not admitted at this gate.</source>
        <translation>Dieses Ticket gilt an diesem Eingang nicht.</translation>
    </message>
    <message>
        <source>%1 tickets are not admitted at this gate.</source>
        <comment>%1: ticket category</comment>
        <translation>Tickets der Kategorie %1 gelten an diesem Eingang nicht.</translation>
    </message>
    <message>
        <source>Scan again, or search by name. Else send to the help desk.</source>
        <translation>Noch einmal scannen oder nach dem Namen suchen. Sonst zur Information schicken.</translation>
    </message>
    <message>
        <source>Send to the help desk.</source>
        <translation>Zur Information schicken.</translation>
    </message>
    <message>
        <source>Ask to come back then.</source>
        <translation>Bitten, dann wiederzukommen.</translation>
    </message>
    <message>
        <source>Send to %1.</source>
        <comment>%1: one gate or several</comment>
        <translation>Schicken zu: %1.</translation>
    </message>
    <message>
        <source>Send to the box office to pay.</source>
        <translation>Zum Bezahlen an die Kasse schicken.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves, or send to another gate.</source>
        <translation>Um Geduld bitten, bis jemand geht, oder zu einem anderen Eingang schicken.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves.</source>
        <translation>Um Geduld bitten, bis jemand geht.</translation>
    </message>
    <message>
        <source>Ask for the newest ticket, or search by name.</source>
        <translation>Nach dem neuesten Ticket fragen oder nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>Die Einlassleitung rufen.</translation>
    </message>
    <message>
        <source>Let them leave. Nothing was counted.</source>
        <translation>Gehen lassen. Es wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Admitted. Look at this first.</source>
        <translation>Eingelassen. Zuerst hierauf achten.</translation>
    </message>
    <message>
        <source>Ask to wait until entry is resumed.</source>
        <translation>Um Geduld bitten, bis der Einlass weitergeht.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>nicht echt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>nicht mehr gültig</translation>
    </message>
    <message>
        <source>wrong gate</source>
        <translation>falscher Eingang</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>used already</source>
        <translation>schon benutzt</translation>
    </message>
    <message>
        <source>gate full</source>
        <translation>Eingang voll</translation>
    </message>
    <message>
        <source>event full</source>
        <translation>Veranstaltung voll</translation>
    </message>
    <message>
        <source>code replaced</source>
        <translation>Code ersetzt</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>nicht drinnen</translation>
    </message>
    <message>
        <source>admitted with a note</source>
        <translation>eingelassen mit Hinweis</translation>
    </message>
    <message>
        <source>entry stopped</source>
        <translation>Einlass gestoppt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>Unbestätigt: Die anderen Plätze konnten nicht gefragt werden.</translation>
    </message>
    <message>
        <source>This ticket is marked for attention.</source>
        <translation>Dieses Ticket ist zur Beachtung markiert.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>%1: time of day</comment>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>%1: time of day</comment>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1: time of day</comment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Ticket ohne Namen</translation>
    </message>
    <message>
        <source>Empty code</source>
        <translation>Leerer Code</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>Das ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Die Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Eine Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>Das ist zu groß.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Gatelog.</source>
        <translation>Die Daten wurden von einer neueren Gatelog-Version geschrieben.</translation>
    </message>
    <message>
        <source>Gatelog is already running with this event.</source>
        <translation>Gatelog läuft schon mit dieser Veranstaltung.</translation>
    </message>
    <message>
        <source>The event&apos;s folder cannot be written.</source>
        <translation>In den Ordner der Veranstaltung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation>Das Schreiben auf den Datenträger ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This belongs to another event.</source>
        <translation>Das gehört zu einer anderen Veranstaltung.</translation>
    </message>
    <message>
        <source>A signature does not verify.</source>
        <translation>Eine Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Dieses Gerät darf das nicht.</translation>
    </message>
    <message>
        <source>That contradicts what is already there.</source>
        <translation>Das widerspricht dem, was schon da ist.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Go on in the window that is open, or close it and try again.</source>
        <translation>Machen Sie im offenen Fenster weiter, oder schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Install that version here. Nothing was changed.</source>
        <translation>Installieren Sie diese Version. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the folder, go on at another desk, and tell your administrator.</source>
        <translation>Es wurde nichts gelöscht. Behalten Sie den Ordner, machen Sie an einem anderen Platz weiter und informieren Sie die Administration.</translation>
    </message>
    <message>
        <source>Without writing no admission can be kept. Check the folder&apos;s permissions, then try again.</source>
        <translation>Ohne Schreiben kann kein Einlass festgehalten werden. Prüfen Sie die Rechte des Ordners und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal. Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Make room on the disk, then scan again.</source>
        <translation>Auf diesen Scan hin nicht einlassen. Platz auf dem Datenträger schaffen, dann noch einmal scannen.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Check the folder&apos;s permissions, then scan again.</source>
        <translation>Auf diesen Scan hin nicht einlassen. Die Rechte des Ordners prüfen, dann noch einmal scannen.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Scan again; if it repeats, go on at another desk.</source>
        <translation>Auf diesen Scan hin nicht einlassen. Noch einmal scannen; wiederholt es sich, an einem anderen Platz weitermachen.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Die Kamera ist aus</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Kamera wird gestartet …</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>Die Kamera ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>Die Kamera liefert kein Bild</translation>
    </message>
    <message>
        <source>This video or picture cannot be read</source>
        <translation>Dieses Video oder Bild ist nicht lesbar</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>Das Video ist zu Ende</translation>
    </message>
    <message>
        <source>Codes cannot be read from the picture</source>
        <translation>Im Bild können keine Codes gelesen werden</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once. Hand scanners and the search work without it.</source>
        <translation>Schließen Sie eine an: Sie wird sofort benutzt. Handscanner und Suche funktionieren ohne sie.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another in the settings. Hand scanners and the search go on working.</source>
        <translation>Schließen Sie sie wieder an, oder wählen Sie in den Einstellungen eine andere. Handscanner und Suche funktionieren weiter.</translation>
    </message>
    <message>
        <source>It is being started again. Hand scanners and the search go on working.</source>
        <translation>Sie wird neu gestartet. Handscanner und Suche funktionieren weiter.</translation>
    </message>
    <message>
        <source>A part of the program is missing: install it again. Hand scanners and the search work.</source>
        <translation>Ein Teil des Programms fehlt: Installieren Sie es neu. Handscanner und Suche funktionieren.</translation>
    </message>
    <message>
        <source>Earlier backups are kept. Tell your administrator.</source>
        <translation>Frühere Sicherungen bleiben erhalten. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Make room on the disk. Scans are kept all the same.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Scans werden trotzdem gespeichert.</translation>
    </message>
    <message>
        <source>It is tried again every few minutes. Scans are kept all the same.</source>
        <translation>Es wird alle paar Minuten noch einmal versucht. Scans werden trotzdem gespeichert.</translation>
    </message>
</context>
</TS>
