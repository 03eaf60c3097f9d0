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
            <numerusform>In %Ln Fall konnte kein Platz vom Einlass des anderen wissen.</numerusform>
            <numerusform>In %Ln Fällen konnte kein Platz vom Einlass des anderen wissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the second desk knew of the first admission.</source>
        <translation>
            <numerusform>In %Ln Fall wusste der zweite Platz vom ersten Einlass.</numerusform>
            <numerusform>In %Ln Fällen wusste der zweite Platz vom ersten Einlass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the admission that counts bears a time before one its desk knew of.</source>
        <translation>
            <numerusform>In %Ln Fall trägt der Einlass, der zählt, eine frühere Zeit als einer, von dem sein Platz wusste.</numerusform>
            <numerusform>In %Ln Fällen trägt der Einlass, der zählt, eine frühere Zeit als einer, von dem sein Platz wusste.</numerusform>
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
    <message>
        <source>%1, %2</source>
        <comment>two short remarks</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelog::Desk</name>
    <message>
        <source>Send the guest to another desk.</source>
        <translation>Schicken Sie den Gast an einen anderen Platz.</translation>
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
    <message>
        <source>Show the other desks</source>
        <translation>Die anderen Plätze zeigen</translation>
    </message>
    <message>
        <source>The office: overview, tickets, devices, reports</source>
        <translation>Das Büro: Übersicht, Tickets, Geräte, Berichte</translation>
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
    <message>
        <source>Office (F9)</source>
        <translation>Büro (F9)</translation>
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
    <name>gatelog::InvitationCode</name>
    <message>
        <source>Invitation as a QR code</source>
        <translation>Einladung als QR-Code</translation>
    </message>
</context>
<context>
    <name>gatelog::InviteDialog</name>
    <message>
        <source>Invite a desk</source>
        <translation>Platz einladen</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Einladung</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>&amp;Sechsstelliger Code</translation>
    </message>
    <message>
        <source>&amp;Ask me before a desk is let in</source>
        <translation>&amp;Nachfragen, bevor ein Platz aufgenommen wird</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Joins as:</source>
        <translation>&amp;Kommt hinzu als:</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Text der Einladung</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, and hold its camera up to this.</source>
        <translation>Am neuen Rechner: Gatelog starten, „Einer Veranstaltung beitreten“ wählen und die Kamera hierauf richten.</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, then “Six-digit code”.</source>
        <translation>Am neuen Rechner: Gatelog starten, „Einer Veranstaltung beitreten“ wählen, dann „Sechsstelliger Code“.</translation>
    </message>
    <message>
        <source>When it asks, both screens show a code. Let it in only if they are the same: then nobody is in between.</source>
        <translation>Wenn er anfragt, zeigen beide Bildschirme einen Code. Nehmen Sie ihn nur auf, wenn beide gleich sind: dann ist niemand dazwischen.</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Wer hinzukommt</translation>
    </message>
    <message>
        <source>Nobody has asked yet. You can leave this window open and go on scanning.</source>
        <translation>Noch hat niemand angefragt. Dieses Fenster kann offen bleiben, während Sie weiter scannen.</translation>
    </message>
    <message>
        <source>For one desk, until %1. The next one appears by itself.</source>
        <comment>%1: time of day</comment>
        <translation>Für einen Platz, bis %1. Die nächste erscheint von selbst.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Asks to be let in.</source>
        <translation>Möchte aufgenommen werden.</translation>
    </message>
    <message>
        <source>Asks to be let in. Does its screen show this code?</source>
        <translation>Möchte aufgenommen werden. Zeigt sein Bildschirm diesen Code?</translation>
    </message>
    <message>
        <source>Is being let in…</source>
        <translation>Wird aufgenommen …</translation>
    </message>
    <message>
        <source>Has joined. It copies the event now.</source>
        <translation>Ist dabei und kopiert jetzt die Veranstaltung.</translation>
    </message>
    <message>
        <source>Was refused.</source>
        <translation>Wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Has gone without an answer.</source>
        <translation>Ist ohne Antwort gegangen.</translation>
    </message>
</context>
<context>
    <name>gatelog::Inviting</name>
    <message>
        <source>Another desk has this name: it is to choose another.</source>
        <translation>Ein anderer Platz heißt schon so: Dieser muss einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Invite a desk</source>
        <translation>Platz einladen</translation>
    </message>
    <message>
        <source>Passphrase of the event&apos;s key:</source>
        <translation>Passphrase des Schlüssels der Veranstaltung:</translation>
    </message>
    <message>
        <source>This computer is in no network that others could reach it by.</source>
        <translation>Dieser Rechner ist in keinem Netz, in dem andere ihn erreichen könnten.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinPage</name>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Einladung</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>&amp;Sechsstelliger Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Name of this desk:</source>
        <translation>&amp;Name dieses Platzes:</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Einer Veranstaltung beitreten</translation>
    </message>
    <message>
        <source>GATELOG:…</source>
        <translation>GATELOG:…</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Text der Einladung</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Hold this computer&apos;s camera up to the invitation that the administrator&apos;s computer shows, or paste its text here:</source>
        <translation>Richten Sie die Kamera dieses Rechners auf die Einladung, die der Rechner der Verwaltung zeigt, oder fügen Sie ihren Text hier ein:</translation>
    </message>
    <message>
        <source>Found by itself in the same network</source>
        <translation>Wird im selben Netz von selbst gefunden</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Um Aufnahme bitten</translation>
    </message>
    <message>
        <source>&amp;Address, if it is not found:</source>
        <translation>&amp;Adresse, falls er nicht gefunden wird:</translation>
    </message>
    <message>
        <source>Without a camera: the administrator chooses “Six-digit code” as well. Both computers then show a code, and you compare them.</source>
        <translation>Ohne Kamera: Die Verwaltung wählt ebenfalls „Sechsstelliger Code“. Beide Rechner zeigen dann einen Code, und Sie vergleichen ihn.</translation>
    </message>
    <message>
        <source>The codes are the same</source>
        <translation>Die Codes sind gleich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a sentence, %2: technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for the administrator&apos;s computer…</source>
        <translation>Der Rechner der Verwaltung wird gesucht …</translation>
    </message>
    <message>
        <source>It has to be in the same network and show “Six-digit code”.</source>
        <translation>Er muss im selben Netz sein und „Sechsstelliger Code“ zeigen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Asking the administrator&apos;s computer.</source>
        <translation>Der Rechner der Verwaltung wird gefragt.</translation>
    </message>
    <message>
        <source>Waiting for the administrator</source>
        <translation>Warten auf die Verwaltung</translation>
    </message>
    <message>
        <source>“%1” has to be let in on the administrator&apos;s computer.</source>
        <comment>%1: name of this desk</comment>
        <translation>„%1“ muss am Rechner der Verwaltung aufgenommen werden.</translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>Code vergleichen</translation>
    </message>
    <message>
        <source>Does the administrator&apos;s computer show the same six digits? If not, cancel: somebody else may be in between.</source>
        <translation>Zeigt der Rechner der Verwaltung dieselben sechs Ziffern? Wenn nicht, brechen Sie ab: Jemand könnte dazwischen sein.</translation>
    </message>
    <message>
        <source>Copying the event…</source>
        <translation>Die Veranstaltung wird kopiert …</translation>
    </message>
    <message>
        <source>This desk is let in. Connecting to the others…</source>
        <translation>Dieser Platz ist aufgenommen. Verbinden mit den anderen …</translation>
    </message>
    <message>
        <source>The connection was lost; it goes on as soon as another desk is reached.</source>
        <translation>Die Verbindung ist abgebrochen; es geht weiter, sobald ein anderer Platz erreicht wird.</translation>
    </message>
    <message>
        <source>%1 of %2 records, with %3 tickets so far.</source>
        <comment>numbers</comment>
        <translation>%1 von %2 Einträgen, bisher %3 Tickets.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinWording</name>
    <message>
        <source>The administrator&apos;s computer runs another version of Gatelog. Install the same on both.</source>
        <translation>Auf dem Rechner der Verwaltung läuft eine andere Version von Gatelog. Installieren Sie auf beiden dieselbe.</translation>
    </message>
    <message>
        <source>The computer at the invitation&apos;s address is of another event. Ask for a new invitation.</source>
        <translation>Der Rechner an der Adresse der Einladung gehört zu einer anderen Veranstaltung. Bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>What answers at the invitation&apos;s address is not Gatelog. Ask for a new invitation.</source>
        <translation>Was an der Adresse der Einladung antwortet, ist nicht Gatelog. Bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>Too many computers ask to join at once. Try again in a minute.</source>
        <translation>Zu viele Rechner fragen gleichzeitig an. Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>Nobody answers at the invitation&apos;s addresses. See that this computer is in the administrator&apos;s network, and that the invitation is still shown there.</source>
        <translation>An den Adressen der Einladung antwortet niemand. Sehen Sie nach, ob dieser Rechner im Netz der Verwaltung ist und die Einladung dort noch gezeigt wird.</translation>
    </message>
    <message>
        <source>The administrator declined.</source>
        <translation>Die Verwaltung hat abgelehnt.</translation>
    </message>
    <message>
        <source>This invitation has expired or was used already. Ask for a new one.</source>
        <translation>Diese Einladung ist abgelaufen oder schon benutzt. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>The administrator&apos;s computer does not know this invitation. Ask for a new one.</source>
        <translation>Der Rechner der Verwaltung kennt diese Einladung nicht. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>Another desk has this name. Choose another, and ask for a new invitation if this one is used up.</source>
        <translation>Ein anderer Platz heißt schon so. Wählen Sie einen anderen Namen, und bitten Sie um eine neue Einladung, falls diese verbraucht ist.</translation>
    </message>
    <message>
        <source>The answer was not understood. Ask for a new invitation.</source>
        <translation>Die Antwort war nicht zu verstehen. Bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version of Gatelog. Install that version here.</source>
        <translation>Diese Einladung stammt von einer neueren Version von Gatelog. Installieren Sie diese Version hier.</translation>
    </message>
    <message>
        <source>This is no whole invitation. It begins with GATELOG: and is copied to its very end.</source>
        <translation>Das ist keine ganze Einladung. Sie beginnt mit GATELOG: und wird bis ganz zum Ende kopiert.</translation>
    </message>
    <message>
        <source>Give this desk a name, of at most 80 letters.</source>
        <translation>Geben Sie diesem Platz einen Namen von höchstens 80 Buchstaben.</translation>
    </message>
    <message>
        <source>Several computers let desks join here. Enter the address of the right one: %1</source>
        <comment>%1: addresses</comment>
        <translation>Mehrere Rechner lassen hier Plätze beitreten. Geben Sie die Adresse des richtigen ein: %1</translation>
    </message>
    <message>
        <source>This is no address: it looks like 192.168.1.20:47616.</source>
        <translation>Das ist keine Adresse: Sie sieht aus wie 192.168.1.20:47616.</translation>
    </message>
    <message>
        <source>This folder has an event already. Choose another folder for the new one.</source>
        <translation>In diesem Ordner liegt schon eine Veranstaltung. Wählen Sie einen anderen für die neue.</translation>
    </message>
    <message>
        <source>The administrator has let this desk in, but the event could not be written here. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Die Verwaltung hat diesen Platz aufgenommen, aber die Veranstaltung konnte hier nicht geschrieben werden. %1</translation>
    </message>
</context>
<context>
    <name>gatelog::KeyHolder</name>
    <message>
        <source>Passphrase of the event&apos;s key:</source>
        <translation>Passphrase des Schlüssels der Veranstaltung:</translation>
    </message>
    <message>
        <source>That is not the passphrase. Passphrase of the event&apos;s key:</source>
        <translation>Das ist nicht die Passphrase. Passphrase des Schlüssels der Veranstaltung:</translation>
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
    <name>gatelog::OfficeWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <comment>%1: name of the event</comment>
        <translation>%1 – Büro</translation>
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
    <message>
        <source>Listen for other desks here alone; may be repeated.</source>
        <translation>Nur hier auf andere Plätze warten; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Another desk&apos;s address; may be repeated.</source>
        <translation>Adresse eines anderen Platzes; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Do not look for other desks in the network.</source>
        <translation>Im Netz nicht nach anderen Plätzen suchen.</translation>
    </message>
    <message>
        <source>%1 is no address with a port.</source>
        <translation>%1 ist keine Adresse mit Port.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>There are the languages %1.</source>
        <translation>Es gibt die Sprachen %1.</translation>
    </message>
    <message>
        <source>Open the administrator&apos;s window as well.</source>
        <translation>Auch das Fenster der Verwaltung öffnen.</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewPage</name>
    <message>
        <source>Inside now</source>
        <translation>Jetzt drinnen</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>Eingelassene Tickets</translation>
    </message>
    <message>
        <source>Desks connected</source>
        <translation>Verbundene Plätze</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Doppelte Einlässe</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: capacity of the event</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: number of tickets</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of %1 others</source>
        <comment>%1: number of desks</comment>
        <translation>von %1 anderen</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keine</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersChip</name>
    <message>
        <source>Show the desks (F6)</source>
        <translation>Die Plätze zeigen (F6)</translation>
    </message>
    <message>
        <source>Desks: %1</source>
        <comment>%1: how this desk stands to the others</comment>
        <translation>Plätze: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersModel</name>
    <message>
        <source>This desk</source>
        <translation>Dieser Platz</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersPanel</name>
    <message>
        <source>Desks of this event</source>
        <translation>Plätze dieser Veranstaltung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Zurück zum Scannen (Esc)</translation>
    </message>
    <message>
        <source>Invite a desk…</source>
        <translation>Platz einladen …</translation>
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
            <numerusform>%Ln insgesamt. Derselbe Gast kann mehrmals abgewiesen worden sein.</numerusform>
            <numerusform>%Ln insgesamt. Derselbe Gast kann mehrmals abgewiesen worden sein.</numerusform>
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
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n minute(s)</source>
        <translation>
            <numerusform>je Minute</numerusform>
            <numerusform>je %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n hour(s)</source>
        <translation>
            <numerusform>je Stunde</numerusform>
            <numerusform>je %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n day(s)</source>
        <translation>
            <numerusform>je Tag</numerusform>
            <numerusform>je %Ln Tage</numerusform>
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
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weiteren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SalesSection</name>
    <message>
        <source>Walk-in sales</source>
        <translation>Verkauf am Platz</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>More were sold than there are: %1. A laptop was copied or its disk put back while it sold, or the record that raised the quota is missing.</source>
        <comment>%1: names of categories</comment>
        <translation>Es wurden mehr verkauft, als es gibt: %1. Ein Laptop wurde kopiert oder seine Platte zurückgesetzt, während er verkaufte, oder der Eintrag, der das Kontingent erhöhte, fehlt.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>payment</comment>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>payment</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Takings by category, desk and payment</source>
        <translation>Einnahmen nach Kategorie, Platz und Zahlung</translation>
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
            <numerusform>Die ersten %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>%Ln Ticket gefunden</numerusform>
            <numerusform>%Ln Tickets gefunden</numerusform>
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
    <message>
        <source>Join an event…</source>
        <translation>Einer Veranstaltung beitreten …</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. Join the one that an administrator has set up, try everything with a made-up event, or set up your own.</source>
        <translation>Auf diesem Rechner ist noch keine Veranstaltung. Treten Sie der bei, die eine Verwaltung eingerichtet hat, probieren Sie alles mit einer erfundenen aus, oder richten Sie Ihre eigene ein.</translation>
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
            <numerusform>nach %Ln Ausgang</numerusform>
            <numerusform>nach %Ln Ausgängen</numerusform>
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
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
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
            <numerusform>%Ln Einlass (%1) zwischen %2 ist unbestätigt: Der Platz konnte die anderen nicht fragen, ob das Ticket schon benutzt war.</numerusform>
            <numerusform>%Ln Einlässe (%1) zwischen %2 sind unbestätigt: Der Platz konnte die anderen nicht fragen, ob das Ticket schon benutzt war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) nobody has looked into yet.</source>
        <translation>
            <numerusform>%Ln doppelten Einlass hat noch niemand geprüft.</numerusform>
            <numerusform>%Ln doppelte Einlässe hat noch niemand geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) come from devices without the right to scan. They are kept and do not count.</source>
        <translation>
            <numerusform>%Ln Scan stammt von einem Gerät, das nicht scannen darf. Er bleibt gespeichert und zählt nicht.</numerusform>
            <numerusform>%Ln Scans stammen von Geräten, die nicht scannen dürfen. Sie bleiben gespeichert und zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) bear a time far from all others: a clock was wrong. They are counted, and not in the charts.</source>
        <translation>
            <numerusform>%Ln Einlass trägt eine Zeit weit ab von allen anderen: Eine Uhr ging falsch. Er zählt mit und fehlt in den Diagrammen.</numerusform>
            <numerusform>%Ln Einlässe tragen Zeiten weit ab von allen anderen: Eine Uhr ging falsch. Sie zählen mit und fehlen in den Diagrammen.</numerusform>
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
            <numerusform>Von %1 fehlt %Ln Eintrag, den es nachweislich gibt. Bis er eingelesen ist, können die wahren Zahlen höher sein.</numerusform>
            <numerusform>Von %1 fehlen %Ln Einträge, die es nachweislich gibt. Bis sie eingelesen sind, können die wahren Zahlen höher sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: why guests were refused, %2: how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncDisplay</name>
    <message>
        <source>What other desks or this one had to say could not be written. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Was andere Plätze oder dieser mitzuteilen hatten, konnte nicht geschrieben werden. %1</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Einlass gestoppt</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncNotices</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%Ln weitere)</numerusform>
            <numerusform>(%Ln weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SyncWording</name>
    <message>
        <source>Only desk</source>
        <translation>Einziger Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>in step</source>
        <translation>im Gleichstand</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>holt auf</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 von %Ln Platz</numerusform>
            <numerusform>%1 von %Ln Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>no other desk is connected</comment>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>This is the only desk of the event. Its admissions are confirmed.</source>
        <translation>Dies ist der einzige Platz der Veranstaltung. Seine Einlässe sind bestätigt.</translation>
    </message>
    <message>
        <source>All desks are connected and hold the same records. Admissions are confirmed.</source>
        <translation>Alle Plätze sind verbunden und haben dieselben Einträge. Einlässe sind bestätigt.</translation>
    </message>
    <message>
        <source>All desks are connected. Records are still being exchanged.</source>
        <translation>Alle Plätze sind verbunden. Einträge werden noch ausgetauscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s) are connected. Admissions are confirmed among these; a desk that is cut off could admit the same ticket.</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 von %Ln Platz ist verbunden. Einlässe sind unter den verbundenen bestätigt; ein abgeschnittener Platz könnte dasselbe Ticket einlassen.</numerusform>
            <numerusform>%1 von %Ln Plätzen sind verbunden. Einlässe sind unter den verbundenen bestätigt; ein abgeschnittener Platz könnte dasselbe Ticket einlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other desk is connected. This desk decides alone; its admissions are unconfirmed.</source>
        <translation>Kein anderer Platz ist verbunden. Dieser entscheidet allein; seine Einlässe sind unbestätigt.</translation>
    </message>
    <message>
        <source>Connected, but nobody can confirm admissions yet. Until then this desk decides alone.</source>
        <translation>Verbunden, aber noch kann niemand Einlässe bestätigen. Bis dahin entscheidet dieser Platz allein.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n record(s) still to come</source>
        <translation>
            <numerusform>Verbunden, noch %Ln Eintrag fehlt</numerusform>
            <numerusform>Verbunden, noch %Ln Einträge fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, caught up</source>
        <translation>Verbunden, auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Connected, catching up</source>
        <translation>Verbunden, holt auf</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>Seit %1 nichts gehört</translation>
    </message>
    <message>
        <source>Not seen since this desk was opened</source>
        <translation>Nicht gesehen, seit dieser Platz offen ist</translation>
    </message>
    <message>
        <source>confirms admissions</source>
        <translation>bestätigt Einlässe</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>Platz der Aufsicht</translation>
    </message>
    <message>
        <source>Administrator&apos;s desk</source>
        <translation>Platz der Verwaltung</translation>
    </message>
    <message>
        <source>Central node</source>
        <translation>Zentraler Knoten</translation>
    </message>
    <message>
        <source>clock %1%2</source>
        <comment>%1: + or minus, %2: &apos;3 minutes&apos;</comment>
        <translation>Uhr %1%2</translation>
    </message>
    <message>
        <source>clock %1%2 s</source>
        <comment>%1: + or minus, %2: seconds</comment>
        <translation>Uhr %1%2 s</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Dieser Rechner ist in keinem Netz.</translation>
    </message>
    <message>
        <source>Others cannot connect to this desk (%1). It can still connect to them.</source>
        <comment>%1: technical detail</comment>
        <translation>Andere können sich nicht mit diesem Platz verbinden (%1). Er kann sich weiterhin mit ihnen verbinden.</translation>
    </message>
    <message>
        <source>The computer at %1 runs another version of Gatelog: use the same on all.</source>
        <translation>Auf dem Rechner %1 läuft eine andere Version von Gatelog: Nehmen Sie überall dieselbe.</translation>
    </message>
    <message>
        <source>This desk listens at %1</source>
        <comment>%1: addresses</comment>
        <translation>Dieser Platz ist erreichbar unter %1</translation>
    </message>
    <message>
        <source>Scanning goes on; admissions are unconfirmed until then.</source>
        <translation>Das Scannen geht weiter; bis dahin sind Einlässe unbestätigt.</translation>
    </message>
    <message>
        <source>This computer is in no network, so it cannot reach the other desks.</source>
        <translation>Dieser Rechner ist in keinem Netz und kann die anderen Plätze nicht erreichen.</translation>
    </message>
    <message>
        <source>Other desks are heard, but no connection comes about: a firewall here or there may block it.</source>
        <translation>Andere Plätze sind zu hören, aber es kommt keine Verbindung zustande: Vielleicht sperrt sie hier oder dort eine Firewall.</translation>
    </message>
    <message>
        <source>Likely causes: the Wi-Fi keeps its devices apart (client isolation), this computer is in another network, or the other desks are closed.</source>
        <translation>Wahrscheinliche Gründe: Das WLAN trennt seine Geräte voneinander (Client Isolation), dieser Rechner ist in einem anderen Netz, oder die anderen Plätze sind geschlossen.</translation>
    </message>
    <message>
        <source>The other desks can no longer be reached.</source>
        <translation>Die anderen Plätze sind nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>No other desk was found yet.</source>
        <translation>Noch wurde kein anderer Platz gefunden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>Die Uhr dieses Rechners geht gegenüber den anderen Plätzen um %1 nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>Die Uhr dieses Rechners geht gegenüber den anderen Plätzen um %1 vor.</translation>
    </message>
    <message>
        <source>Set it right: times in the log and tickets with a time limit depend on it.</source>
        <translation>Stellen Sie sie richtig: Zeiten im Protokoll und Tickets mit Zeitgrenze hängen davon ab.</translation>
    </message>
    <message>
        <source>This desk was revoked by the administrator. It can no longer admit.</source>
        <translation>Dieser Platz wurde von der Verwaltung ausgeschlossen. Er kann niemanden mehr einlassen.</translation>
    </message>
    <message>
        <source>This computer is not enrolled in the event. It cannot admit until an administrator invites it.</source>
        <translation>Dieser Rechner ist nicht in die Veranstaltung aufgenommen. Er kann niemanden einlassen, bis eine Verwaltung ihn einlädt.</translation>
    </message>
    <message>
        <source>This is an invitation for a desk, not a ticket.</source>
        <translation>Das ist eine Einladung für einen Platz, kein Ticket.</translation>
    </message>
    <message>
        <source>Show it to the computer that is to join the event.</source>
        <translation>Zeigen Sie sie dem Rechner, der der Veranstaltung beitreten soll.</translation>
    </message>
    <message>
        <source>at %1, %2, here</source>
        <comment>%1: gate, %2: time of day</comment>
        <translation>%1, %2, hier</translation>
    </message>
    <message>
        <source>at %1, %2, by %3</source>
        <comment>%1: gate, %2: time of day, %3: desk</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Admitted twice: %1 – %2, and %3.</source>
        <comment>%1: guest, %2, %3: where and when</comment>
        <translation>Zweimal eingelassen: %1 – %2, und %3.</translation>
    </message>
    <message>
        <source>all gates</source>
        <translation>alle Eingänge</translation>
    </message>
    <message>
        <source>Entry is stopped: %1.</source>
        <comment>%1: gate</comment>
        <translation>Einlass gestoppt: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1.</source>
        <comment>%1: gate</comment>
        <translation>Einlass geht weiter: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1</source>
        <comment>%1: what was announced</comment>
        <translation>Einlass geht weiter: %1</translation>
    </message>
    <message>
        <source>To all desks</source>
        <translation>An alle Plätze</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>%1: gate</comment>
        <translation>An %1</translation>
    </message>
    <message>
        <source>%1, from %2, %3: %4</source>
        <comment>%1: &apos;To all desks&apos;, %2: who, %3: time of day, %4: the message</comment>
        <translation>%1, von %2, %3: %4</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped. Nobody is admitted here until it is resumed.</source>
        <comment>%1: gate</comment>
        <translation>Der Einlass an %1 ist gestoppt. Hier wird niemand eingelassen, bis er weitergeht.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>Der Einlass an %1 ist gestoppt: %2</translation>
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
            <numerusform>Rückgängig (%Ln s)</numerusform>
            <numerusform>Rückgängig (%Ln s)</numerusform>
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
            <numerusform>vor %Ln Sekunde</numerusform>
            <numerusform>vor %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
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
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
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
    <message>
        <source>Unconfirmed</source>
        <comment>mark beside a large verdict: the desk decided alone</comment>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>The other desks could not be asked.</source>
        <translation>Die anderen Plätze konnten nicht gefragt werden.</translation>
    </message>
</context>
</TS>
