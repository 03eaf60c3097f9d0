<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>gatelog::ActivityWords</name>
    <message>
        <source>The admission was taken back</source>
        <translation>Der Einlass wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Was let into the event</source>
        <translation>Wurde in die Veranstaltung aufgenommen</translation>
    </message>
    <message>
        <source>Was revoked: it admits nobody any more</source>
        <translation>Wurde ausgeschlossen: lässt niemanden mehr ein</translation>
    </message>
    <message>
        <source>Its records that were set aside count</source>
        <translation>Zurückgestellte Einträge zählen jetzt</translation>
    </message>
    <message>
        <source>Staff: name, role or PIN</source>
        <translation>Team: Name, Rolle oder PIN</translation>
    </message>
    <message>
        <source>Double admission</source>
        <translation>Doppelter Einlass</translation>
    </message>
    <message>
        <source>Was reviewed</source>
        <translation>Wurde geprüft</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Admitted, and taken back</source>
        <translation>Eingelassen und zurückgenommen</translation>
    </message>
    <message>
        <source>Admitted a second time</source>
        <translation>Ein zweites Mal eingelassen</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1: why</comment>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Einlass gestoppt</translation>
    </message>
    <message>
        <source>Entry resumed</source>
        <translation>Einlass geht weiter</translation>
    </message>
    <message>
        <source>Message to the desks</source>
        <translation>Mitteilung an die Plätze</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Alle Eingänge</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Ticket storniert</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>Ticket gesperrt</translation>
    </message>
    <message>
        <source>Ticket valid again</source>
        <translation>Ticket wieder gültig</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Die Veranstaltung</translation>
    </message>
    <message>
        <source>Tickets were added or changed</source>
        <translation>Tickets kamen hinzu oder wurden geändert</translation>
    </message>
    <message>
        <source>The gate was set up</source>
        <translation>Der Eingang wurde eingerichtet</translation>
    </message>
    <message>
        <source>A ticket category was set up</source>
        <translation>Eine Ticketkategorie wurde eingerichtet</translation>
    </message>
    <message>
        <source>A check-in list was set up</source>
        <translation>Eine Einlassliste wurde eingerichtet</translation>
    </message>
    <message>
        <source>The event was set up</source>
        <translation>Die Veranstaltung wurde eingerichtet</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Etwas, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Sold, and taken back</source>
        <translation>Verkauft und zurückgenommen</translation>
    </message>
    <message>
        <source>A quota was set</source>
        <translation>Ein Kontingent wurde festgelegt</translation>
    </message>
    <message>
        <source>Desks shared a quota out</source>
        <translation>Plätze haben ein Kontingent aufgeteilt</translation>
    </message>
</context>
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
    <name>gatelog::AlertsDialog</name>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>Schwellen der Warnungen</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>Warnen, wenn …</translation>
    </message>
    <message>
        <source>a &amp;desk has been silent for</source>
        <translation>ein &amp;Platz nichts von sich hören lässt, seit</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>a gate &amp;refuses, and admits few</source>
        <translation>ein Eingang &amp;abweist und kaum jemanden einlässt, ab</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>refusals, after a number</comment>
        <translation> je Minute</translation>
    </message>
    <message>
        <source>a &amp;clock is off by</source>
        <translation>eine &amp;Uhr falsch geht um</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>a gate or the event is &amp;full to</source>
        <translation>ein Eingang oder die Veranstaltung &amp;voll ist zu</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;unreviewed double admissions reach</source>
        <translation>ungeprüfte &amp;doppelte Einlässe erreichen</translation>
    </message>
    <message>
        <source>the d&amp;isk has less free than</source>
        <translation>auf dem Daten&amp;träger weniger frei ist als</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, after a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>a desk&apos;s &amp;battery is down to</source>
        <translation>ein A&amp;kku gesunken ist auf</translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Schwellen …</translation>
    </message>
    <message>
        <source>From when on you are told</source>
        <translation>Ab wann Sie gewarnt werden</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Im Moment ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsWording</name>
    <message>
        <source>This computer&apos;s disk is nearly full: %1 are free.</source>
        <comment>%1: &apos;800 MB&apos;</comment>
        <translation>Der Datenträger dieses Rechners ist fast voll: %1 sind frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) to look at.</source>
        <translation>
            <numerusform>%Ln doppelter Einlass zu prüfen.</numerusform>
            <numerusform>%Ln doppelte Einlässe zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is nearly full: %1 of %2 inside.</source>
        <comment>%1, %2: numbers of people</comment>
        <translation>Die Veranstaltung ist fast voll: %1 von %2 drinnen.</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 inside.</source>
        <comment>%1: gate, %2, %3: numbers of people</comment>
        <translation>%1 ist fast voll: %2 von %3 drinnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n refusal(s) within a minute.</source>
        <comment>%1: gate</comment>
        <translation>
            <numerusform>%1: %Ln Abweisung innerhalb einer Minute.</numerusform>
            <numerusform>%1: %Ln Abweisungen innerhalb einer Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been silent for %2.</source>
        <comment>%1: desk, %2: &apos;7 minutes&apos;</comment>
        <translation>%1 schweigt schon %2.</translation>
    </message>
    <message>
        <source>%1 writes times that lie in the future.</source>
        <comment>%1: desk</comment>
        <translation>%1 schreibt Zeiten, die in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>Die Uhr von %1 geht gegenüber diesem Rechner um %2 vor.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>Die Uhr von %1 geht gegenüber diesem Rechner um %2 nach.</translation>
    </message>
    <message>
        <source>Free some space soon: on a full disk no scan can be saved.</source>
        <translation>Schaffen Sie bald Platz: Auf einem vollen Datenträger kann kein Scan gespeichert werden.</translation>
    </message>
    <message>
        <source>Look at each under Conflicts, and tell the desks what to watch for.</source>
        <translation>Prüfen Sie jeden unter „Konflikte“, und sagen Sie den Plätzen, worauf sie achten sollen.</translation>
    </message>
    <message>
        <source>Stop entry, or raise the event&apos;s capacity.</source>
        <translation>Stoppen Sie den Einlass, oder erhöhen Sie die Kapazität der Veranstaltung.</translation>
    </message>
    <message>
        <source>Send guests to another gate, or stop entry here.</source>
        <translation>Schicken Sie Gäste zu einem anderen Eingang, oder stoppen Sie hier den Einlass.</translation>
    </message>
    <message>
        <source>Ask the desk what guests show. Often they stand at the wrong gate.</source>
        <translation>Fragen Sie am Platz, was die Gäste vorzeigen. Oft stehen sie am falschen Eingang.</translation>
    </message>
    <message>
        <source>See whether it is on and in the network. It can go on scanning alone meanwhile.</source>
        <translation>Sehen Sie nach, ob er an und im Netz ist. Bis dahin kann er allein weiter scannen.</translation>
    </message>
    <message>
        <source>Set the clocks right: times in the log and tickets with a time limit depend on them.</source>
        <translation>Stellen Sie die Uhren richtig: Zeiten im Protokoll und Tickets mit Zeitgrenze hängen davon ab.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>Einlass stoppen …</translation>
    </message>
    <message>
        <source>Show the desks</source>
        <translation>Die Plätze zeigen</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 %.</source>
        <comment>%1: desk, %2: number</comment>
        <translation>Der Akku von %1 ist bei %2 %.</translation>
    </message>
    <message>
        <source>Have it plugged in. If it goes off, every scan so far is kept.</source>
        <translation>Lassen Sie den Rechner an den Strom anschließen. Geht er aus, sind alle bisherigen Scans gespeichert.</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>Eingelassene Tickets</translation>
    </message>
    <message>
        <source>Last scan in it</source>
        <translation>Letzter Scan darin</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsPage</name>
    <message numerus="yes">
        <source>Made: %1 with %n record(s).</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>Angelegt: %1 mit %Ln Eintrag.</numerusform>
            <numerusform>Angelegt: %1 mit %Ln Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>Es konnte keine Sicherung angelegt werden.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>While scans come in, and when Gatelog closes:</source>
        <translation>Während gescannt wird und wenn Gatelog schließt:</translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <translation>Wie oft gesichert wird</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen …</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Üblichen Ordner benutzen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>A backup on this laptop&apos;s own disk helps when the database is damaged. One on a stick or another disk helps when the laptop is lost, too. It names your guests to whoever has it.</source>
        <translation>Eine Sicherung auf der Platte dieses Laptops hilft, wenn die Datenbank beschädigt ist. Eine auf einem Stick oder einer anderen Platte hilft auch, wenn der Laptop verloren geht. Wer sie hat, kann die Namen Ihrer Gäste lesen.</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>Vorhandene Sicherungen</translation>
    </message>
    <message>
        <source>None yet in this folder. One is made when the first scans have come in.</source>
        <translation>Noch keine in diesem Ordner. Eine wird angelegt, sobald die ersten Scans da sind.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus einer Datei wiederherstellen …</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Sicherung zum Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sicherungen (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A backup is being made. Scanning goes on.</source>
        <translation>Eine Sicherung wird angelegt. Das Scannen geht weiter.</translation>
    </message>
    <message>
        <source>Restoring. This desk scans again in a moment…</source>
        <translation>Wird wiederhergestellt. Dieser Platz scannt gleich wieder …</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsRestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>What this restore means</source>
        <translation>Was diese Wiederherstellung bedeutet</translation>
    </message>
    <message>
        <source>Comparing it with this laptop…</source>
        <translation>Wird mit diesem Laptop verglichen …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsWording</name>
    <message>
        <source>Its last scan is of %1.</source>
        <comment>%1: date and time</comment>
        <translation>Ihr letzter Scan ist von %1.</translation>
    </message>
    <message>
        <source>This laptop has everything that is in it: nothing would come back.</source>
        <translation>Dieser Laptop hat alles, was darin ist: Es käme nichts zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in it are not on this laptop and come back.</source>
        <translation>
            <numerusform>%Ln Eintrag daraus fehlt auf diesem Laptop und kommt zurück.</numerusform>
            <numerusform>%Ln Einträge daraus fehlen auf diesem Laptop und kommen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on this laptop that is not in it.</source>
        <translation>Auf diesem Laptop ist nichts, was nicht auch darin ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are newer than the backup. They stay: a restore takes no admission away.</source>
        <translation>
            <numerusform>%Ln Eintrag ist neuer als die Sicherung. Er bleibt: Eine Wiederherstellung nimmt keinen Einlass weg.</numerusform>
            <numerusform>%Ln Einträge sind neuer als die Sicherung. Sie bleiben: Eine Wiederherstellung nimmt keinen Einlass weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database of now is set aside in the event&apos;s folder, not deleted.</source>
        <translation>Die jetzige Datenbank wird im Ordner der Veranstaltung beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>This desk cannot scan for some seconds. The other desks go on, and send what they know afterwards.</source>
        <translation>Dieser Platz kann einige Sekunden lang nicht scannen. Die anderen machen weiter und schicken danach, was sie wissen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are in the log.</source>
        <translation>
            <numerusform>%Ln Eintrag der Sicherung steht im Protokoll.</numerusform>
            <numerusform>%Ln Einträge der Sicherung stehen im Protokoll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer record(s) of this laptop were kept.</source>
        <translation>
            <numerusform>%Ln neuerer Eintrag dieses Laptops blieb erhalten.</numerusform>
            <numerusform>%Ln neuere Einträge dieses Laptops blieben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln Eintrag der Sicherung ist beschädigt und wurde weggelassen.</numerusform>
            <numerusform>%Ln Einträge der Sicherung sind beschädigt und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier database is kept as %1.</source>
        <comment>%1: a file</comment>
        <translation>Die frühere Datenbank bleibt erhalten als %1.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled in the event as the backup knows it: it cannot scan until it is invited again.</source>
        <translation>Dieser Laptop ist nach dem Stand der Sicherung nicht in die Veranstaltung aufgenommen: Er kann nicht scannen, bis er wieder eingeladen wird.</translation>
    </message>
    <message>
        <source>This is a backup of another event. Nothing was changed.</source>
        <translation>Das ist die Sicherung einer anderen Veranstaltung. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged. Nothing was changed. Try an older one.</source>
        <translation>Das ist keine Sicherung, oder sie ist beschädigt. Es wurde nichts verändert. Versuchen Sie es mit einer älteren.</translation>
    </message>
    <message>
        <source>A newer version of Gatelog made this backup. Install that version here. Nothing was changed.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von Gatelog. Installieren Sie diese Version hier. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The backup is gone. Nothing was changed.</source>
        <translation>Die Sicherung ist nicht mehr da. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts verändert.</translation>
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
    <name>gatelog::CategoriesField</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>gatelog::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>for example: check age</source>
        <translation>zum Beispiel: Alter prüfen</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>&amp;Hinweis für die Plätze:</translation>
    </message>
    <message>
        <source>The desks hold every ticket of it until somebody has read the note.</source>
        <translation>Die Plätze halten jedes Ticket dieser Kategorie an, bis jemand den Hinweis gelesen hat.</translation>
    </message>
    <message>
        <source>&amp;Sell tickets of it at the desks</source>
        <translation>Tickets davon an den Plätzen &amp;verkaufen</translation>
    </message>
    <message>
        <source>Currency, as three letters</source>
        <translation>Währung, als drei Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Price:</source>
        <translation>&amp;Preis:</translation>
    </message>
    <message>
        <source>&amp;How many in all:</source>
        <translation>&amp;Wie viele insgesamt:</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) sold so far.</source>
        <translation>
            <numerusform>Bisher wurde %Ln Ticket verkauft.</numerusform>
            <numerusform>Bisher wurden %Ln Tickets verkauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desks share the others, and never sell more, even when they do not see each other.</source>
        <translation>Die übrigen teilen sich die Plätze und verkaufen nie mehr, auch wenn sie einander nicht erreichen.</translation>
    </message>
    <message>
        <source>Type the price as a number, for example 12.50, and the currency as three letters, for example EUR.</source>
        <translation>Geben Sie den Preis als Zahl ein, zum Beispiel 12,50, und die Währung als drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were sold or lie with other desks; fewer are not possible from here.</source>
        <translation>
            <numerusform>%Ln Ticket ist verkauft oder liegt bei anderen Plätzen; weniger sind von hier aus nicht möglich.</numerusform>
            <numerusform>%Ln Tickets sind verkauft oder liegen bei anderen Plätzen; weniger sind von hier aus nicht möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsCaseView</name>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Zweites Mal</translation>
    </message>
    <message>
        <source>Dotted: the desk had not heard of the other admission. Times are by each desk&apos;s own clock.</source>
        <translation>Gepunktet: Der Platz hatte vom anderen Einlass noch nichts gehört. Die Zeiten sind die der Uhr des jeweiligen Platzes.</translation>
    </message>
    <message>
        <source>Who it was, how it happened, what was done</source>
        <translation>Wer es war, wie es dazu kam, was getan wurde</translation>
    </message>
    <message>
        <source>Note on this double admission</source>
        <translation>Notiz zu diesem doppelten Einlass</translation>
    </message>
    <message>
        <source>Reviewed, next</source>
        <translation>Geprüft, weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Admitted twice, %1 apart, on %2.</source>
        <comment>%1: a length of time, %2: a date</comment>
        <translation>Am %2 zweimal eingelassen, %1 Abstand.</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>Geprüft %1 von %2</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>Was haben Sie herausgefunden?</translation>
    </message>
    <message>
        <source>Change the note, next</source>
        <translation>Notiz ändern, weiter</translation>
    </message>
    <message>
        <source>Enter notes it and goes to the next. Every desk and the report get your note.</source>
        <translation>Eingabe notiert es und geht zum nächsten. Alle Plätze und der Bericht bekommen Ihre Notiz.</translation>
    </message>
    <message>
        <source>Only the computers of supervisors and administrators can note a review.</source>
        <translation>Nur die Rechner der Aufsicht und der Verwaltung können eine Prüfung notieren.</translation>
    </message>
    <message>
        <source>Write what you found first, if only a word.</source>
        <translation>Schreiben Sie zuerst, was Sie herausgefunden haben, und sei es nur ein Wort.</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsModel</name>
    <message>
        <source>%1, then %2 · %3</source>
        <comment>%1, %2: gate, %3: time of day</comment>
        <translation>%1, dann %2 · %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Doppelte Einlässe</translation>
    </message>
    <message>
        <source>No ticket was admitted twice</source>
        <translation>Kein Ticket wurde zweimal eingelassen</translation>
    </message>
    <message>
        <source>When two desks that cannot reach each other admit the same ticket, you see both admissions here, side by side, as soon as their logs meet.</source>
        <translation>Lassen zwei Plätze, die einander nicht erreichen, dasselbe Ticket ein, sehen Sie hier beide Einlässe nebeneinander, sobald ihre Protokolle zusammenkommen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n double admission(s) reviewed</source>
        <translation>
            <numerusform>%Ln doppelter Einlass, geprüft</numerusform>
            <numerusform>Alle %Ln doppelten Einlässe geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n double admission(s) open</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%1 von %Ln doppelten Einlass offen</numerusform>
            <numerusform>%1 von %Ln doppelten Einlässen offen</numerusform>
        </translation>
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
    <name>gatelog::ConflictsTimeline</name>
    <message>
        <source>%1, %2</source>
        <comment>a row of the time line; %1: desk, %2: gate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>knew by %1</source>
        <comment>of the other admission; %1: time of day</comment>
        <translation>wusste es um %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsWording</name>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Niemand war angemeldet</translation>
    </message>
    <message>
        <source>Confirmed: the other desks were asked.</source>
        <translation>Bestätigt: Die anderen Plätze wurden gefragt.</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>Unbestätigt: Die anderen Plätze konnten nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Checked in by hand, from the guest list.</source>
        <translation>Von Hand eingelassen, aus der Gästeliste.</translation>
    </message>
    <message>
        <source>Its clock was ahead, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>Die Uhr ging vor, um mindestens %1.</translation>
    </message>
    <message>
        <source>Its clock was behind, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>Die Uhr ging nach, um mindestens %1.</translation>
    </message>
    <message>
        <source>It had heard nothing of %1 yet.</source>
        <comment>%1: desk</comment>
        <translation>Von %1 war noch nichts bekannt.</translation>
    </message>
    <message>
        <source>The last it had of %1 was from %2.</source>
        <comment>%1: desk, %2: time of day</comment>
        <translation>Das Letzte, was von %1 bekannt war, stammte von %2.</translation>
    </message>
    <message>
        <source>It knew of the other admission by then.</source>
        <translation>Der andere Einlass war da schon bekannt.</translation>
    </message>
    <message>
        <source>It knew of the other admission by %1.</source>
        <comment>%1: time of day</comment>
        <translation>Um %1 war der andere Einlass bekannt.</translation>
    </message>
    <message>
        <source>Neither desk could know of the other&apos;s admission.</source>
        <translation>Kein Platz konnte vom Einlass des anderen wissen.</translation>
    </message>
    <message>
        <source>Both were cut off from each other and decided alone.</source>
        <translation>Beide waren voneinander abgeschnitten und entschieden allein.</translation>
    </message>
    <message>
        <source>%1 could ask nobody and decided alone.</source>
        <comment>%1: desk</comment>
        <translation>%1 konnte niemanden fragen und entschied allein.</translation>
    </message>
    <message>
        <source>Each had asked other desks, but in two groups that were cut off from each other.</source>
        <translation>Jeder hatte andere Plätze gefragt, aber in zwei Gruppen, die voneinander abgeschnitten waren.</translation>
    </message>
    <message>
        <source>Nobody at the doors made a mistake: the ticket was shown twice.</source>
        <translation>Niemand am Einlass hat einen Fehler gemacht: Das Ticket wurde zweimal vorgezeigt.</translation>
    </message>
    <message>
        <source>A clock was off by more than the time between them: which came first is not certain.</source>
        <translation>Eine Uhr ging um mehr falsch, als Zeit dazwischen lag: Welcher Einlass der erste war, ist nicht sicher.</translation>
    </message>
    <message>
        <source>%1 admitted the same ticket a second time, %2 after the first.</source>
        <comment>%1: desk, %2: a length of time</comment>
        <translation>%1 hat dasselbe Ticket ein zweites Mal eingelassen, %2 nach dem ersten Mal.</translation>
    </message>
    <message>
        <source>%1 knew that %2 had admitted this ticket, and admitted it all the same.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 wusste, dass %2 dieses Ticket eingelassen hatte, und hat es trotzdem eingelassen.</translation>
    </message>
    <message>
        <source>Ask who was at %1 then.</source>
        <comment>%1: desk</comment>
        <translation>Fragen Sie, wer da an %1 war.</translation>
    </message>
    <message>
        <source>Ask %1, who was signed in there.</source>
        <comment>%1: staff</comment>
        <translation>Fragen Sie %1, dort angemeldet.</translation>
    </message>
    <message>
        <source>%1 knew of the admission at %2 when it wrote its own, which bears an earlier time: its clock was set back. In truth %2 was first.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 wusste vom Einlass an %2, als der eigene geschrieben wurde, der eine frühere Zeit trägt: Die Uhr war zurückgestellt. In Wahrheit war %2 zuerst.</translation>
    </message>
</context>
<context>
    <name>gatelog::CreatePage</name>
    <message>
        <source>Start an event</source>
        <translation>Veranstaltung anlegen</translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation>Veranstaltung anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Spring Concert</source>
        <comment>example of an event&apos;s name</comment>
        <translation>Frühlingskonzert</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>North door
South door</source>
        <comment>examples of gates, one on each line</comment>
        <translation>Nordtür
Südtür</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Name of the event:</source>
        <translation>&amp;Name der Veranstaltung:</translation>
    </message>
    <message>
        <source>&amp;Gates:</source>
        <translation>&amp;Eingänge:</translation>
    </message>
    <message>
        <source>The doors at which tickets are scanned, one on each line. More can be added later.</source>
        <translation>Die Türen, an denen Tickets gescannt werden, je Zeile eine. Weitere können später hinzukommen.</translation>
    </message>
    <message>
        <source>Guests &amp;inside at once:</source>
        <translation>&amp;Gäste zugleich drinnen:</translation>
    </message>
    <message>
        <source>Name of this &amp;desk:</source>
        <translation>Name dieses &amp;Platzes:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Passph&amp;rase:</translation>
    </message>
    <message>
        <source>It seals the event&apos;s key, which lets new desks in, shuts lost ones out and signs tickets. You are asked for it then, and never while scanning. Nobody can recover it: write it down.</source>
        <translation>Sie schützt den Schlüssel der Veranstaltung, der neue Plätze aufnimmt, verlorene ausschließt und Tickets signiert. Nur dabei wird nach ihr gefragt, nie beim Scannen. Niemand kann sie wiederherstellen: Schreiben Sie sie auf.</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>Noch ein&amp;mal:</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Geben Sie der Veranstaltung einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>There may be %n gate(s) at most.</source>
        <translation>
            <numerusform>Es kann höchstens %Ln Eingang geben.</numerusform>
            <numerusform>Es kann höchstens %Ln Eingänge geben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n character(s).</source>
        <translation>
            <numerusform>Wählen Sie eine Passphrase von mindestens %Ln Zeichen.</numerusform>
            <numerusform>Wählen Sie eine Passphrase von mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>Making the event…</source>
        <translation>Veranstaltung wird angelegt …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1, %2: sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gatelog::DefinitionDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
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
    <message>
        <source>All guests</source>
        <translation>Alle Gäste</translation>
    </message>
    <message>
        <source>Who is on duty: sign in or out</source>
        <translation>Wer Dienst hat: an- oder abmelden</translation>
    </message>
    <message>
        <source>Kiosk: full screen that needs a supervisor&apos;s PIN to leave</source>
        <translation>Kiosk: Vollbild, das nur mit der PIN der Aufsicht zu verlassen ist</translation>
    </message>
    <message>
        <source>Sell a ticket, where some are for sale</source>
        <translation>Ein Ticket verkaufen, wo welche angeboten werden</translation>
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
        <translation>Die Datenbank der Veranstaltung war beschädigt. Alles Prüfbare wurde übernommen; die beschädigte Datei bleibt erhalten als %1. Informieren Sie die Verwaltung, bevor Sie weitermachen.</translation>
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
    <message>
        <source>The event is ready, and has no tickets yet. Next: import the attendees. At the command line: %1</source>
        <comment>%1: a command</comment>
        <translation>Die Veranstaltung ist bereit und hat noch keine Tickets. Als Nächstes: die Gästeliste importieren. Auf der Kommandozeile: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::DeviceWords</name>
    <message>
        <source>Not enrolled</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>noch kein Scan</translation>
    </message>
    <message>
        <source>last scan %1</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>letzter Scan %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n record(s) missing</source>
        <translation>
            <numerusform>mindestens %Ln Eintrag fehlt</numerusform>
            <numerusform>mindestens %Ln Einträge fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) set aside</source>
        <translation>
            <numerusform>%Ln Eintrag zurückgestellt</numerusform>
            <numerusform>%Ln Einträge zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>restored or copied</source>
        <translation>wiederhergestellt oder kopiert</translation>
    </message>
    <message>
        <source>wrote two histories</source>
        <translation>schrieb zwei Verläufe</translation>
    </message>
    <message>
        <source>writes times in the future</source>
        <translation>schreibt Zeiten in der Zukunft</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesDialog</name>
    <message>
        <source>Change a device</source>
        <translation>Gerät ändern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Takes part as:</source>
        <translation>&amp;Teilnahme als:</translation>
    </message>
    <message>
        <source>A role can be raised, not lowered: for that, revoke it and let it join anew.</source>
        <translation>Eine Rolle kann erhöht werden, nicht gesenkt: Schließen Sie das Gerät dafür aus, und lassen Sie es neu beitreten.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPage</name>
    <message>
        <source>What they did last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>Devices and staff</source>
        <translation>Geräte und Team</translation>
    </message>
    <message>
        <source>What they did last: choose a device or a person</source>
        <translation>Was zuletzt geschah: Wählen Sie ein Gerät oder eine Person</translation>
    </message>
    <message>
        <source>What %1 did last</source>
        <comment>%1: device or member of staff</comment>
        <translation>Was %1 zuletzt getan hat</translation>
    </message>
    <message>
        <source>Change a device</source>
        <translation>Gerät ändern</translation>
    </message>
    <message>
        <source>Another device has this name. Choose another one.</source>
        <translation>Ein anderes Gerät heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Accept records</source>
        <translation>Einträge anerkennen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 do not count: it had no right to write them when they came. Let them count?</source>
        <comment>%1: device</comment>
        <translation>
            <numerusform>%Ln Eintrag von %1 zählt nicht: Das Gerät durfte ihn nicht schreiben, als er kam. Soll er zählen?</numerusform>
            <numerusform>%Ln Einträge von %1 zählen nicht: Das Gerät durfte sie nicht schreiben, als sie kamen. Sollen sie zählen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation>Zählen lassen</translation>
    </message>
    <message>
        <source>Somebody of this name has a higher role already, which cannot be lowered. Choose another name.</source>
        <translation>Jemand mit diesem Namen hat schon eine höhere Rolle, die nicht gesenkt werden kann. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Remove a member of staff</source>
        <translation>Aus dem Team entfernen</translation>
    </message>
    <message>
        <source>%1 can sign in nowhere from now on. What they did stays in the log, and a new PIN brings them back.</source>
        <comment>%1: member of staff</comment>
        <translation>%1 kann sich ab jetzt nirgends mehr anmelden. Was bisher geschah, bleibt im Protokoll; mit einer neuen PIN geht es wieder.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s.</source>
        <translation>Dieser Laptop darf das nicht. Nehmen Sie einen der Verwaltung.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPanel</name>
    <message>
        <source>&amp;Invite a desk…</source>
        <translation>Platz &amp;einladen …</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Another name, or a higher role</source>
        <translation>Ein anderer Name oder eine höhere Rolle</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>Aner&amp;kennen …</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>Aus&amp;schließen …</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: invite, change and revoke there.</source>
        <translation>Der Schlüssel der Veranstaltung ist auf einem anderen Laptop: Laden Sie dort ein, ändern Sie und schließen Sie dort aus.</translation>
    </message>
    <message>
        <source>Choose a device to change or revoke it, and to see what it did.</source>
        <translation>Wählen Sie ein Gerät, um es zu ändern oder auszuschließen und um zu sehen, was es getan hat.</translation>
    </message>
    <message>
        <source>This computer cannot revoke itself.</source>
        <translation>Dieser Rechner kann sich nicht selbst ausschließen.</translation>
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
    <name>gatelog::EmergencyConfirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyGates</name>
    <message>
        <source>Entry</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Entry is open everywhere.</source>
        <translation>Der Einlass ist überall offen.</translation>
    </message>
    <message>
        <source>Nobody is admitted anywhere.</source>
        <translation>Nirgends wird jemand eingelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %1 of %n gate(s).</source>
        <translation>
            <numerusform>Der Einlass ist an %1 von %Ln Eingang gestoppt.</numerusform>
            <numerusform>Der Einlass ist an %1 von %Ln Eingängen gestoppt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Alle Eingänge</translation>
    </message>
    <message>
        <source>Stop entry everywhere…</source>
        <translation>Einlass überall stoppen …</translation>
    </message>
    <message>
        <source>Resume entry everywhere…</source>
        <translation>Einlass überall fortsetzen …</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>Einlass stoppen …</translation>
    </message>
    <message>
        <source>Resume entry…</source>
        <translation>Einlass fortsetzen …</translation>
    </message>
    <message>
        <source>Entry is open.</source>
        <translation>Der Einlass ist offen.</translation>
    </message>
    <message>
        <source>Stopped %1 by %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who</comment>
        <translation>Gestoppt %1 von %2.</translation>
    </message>
    <message>
        <source>Stopped %1 by %2: %3</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who, %3: the message</comment>
        <translation>Gestoppt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyHeard</name>
    <message>
        <source>Who has heard it</source>
        <translation>Wer es gehört hat</translation>
    </message>
    <message>
        <source>Has heard it</source>
        <translation>Hat es gehört</translation>
    </message>
    <message>
        <source>Has heard it · %1</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>Hat es gehört · %1</translation>
    </message>
    <message>
        <source>Connected; has not confirmed it yet</source>
        <translation>Verbunden; hat es noch nicht bestätigt</translation>
    </message>
    <message>
        <source>%1: go there, or call</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>%1: hingehen oder anrufen</translation>
    </message>
    <message>
        <source>Nothing was announced yet.</source>
        <translation>Noch gab es keine Durchsage.</translation>
    </message>
    <message>
        <source>This is the only desk of the event.</source>
        <translation>Dies ist der einzige Platz der Veranstaltung.</translation>
    </message>
    <message numerus="yes">
        <source>All %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>Der %Ln andere Platz hat es gehört.</numerusform>
            <numerusform>Alle %Ln anderen Plätze haben es gehört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>%1 von %Ln anderen Platz hat es gehört.</numerusform>
            <numerusform>%1 von %Ln anderen Plätzen haben es gehört.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyPage</name>
    <message>
        <source>Message to the desks</source>
        <translation>Mitteilung an die Plätze</translation>
    </message>
    <message>
        <source>What they are to know</source>
        <translation>Was sie wissen sollen</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>Sen&amp;den</translation>
    </message>
    <message>
        <source>A laptop is stolen</source>
        <translation>Ein Laptop ist gestohlen</translation>
    </message>
    <message>
        <source>Desk to revoke</source>
        <translation>Auszuschließender Platz</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Aus&amp;schließen …</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Emergency (entry stopped)</source>
        <translation>Notfall (Einlass gestoppt)</translation>
    </message>
    <message>
        <source>Entry is stopped at all gates.</source>
        <translation>Der Einlass ist an allen Eingängen gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %n gate(s).</source>
        <translation>
            <numerusform>Der Einlass ist an %Ln Eingang gestoppt.</numerusform>
            <numerusform>Der Einlass ist an %Ln Eingängen gestoppt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle Plätze</translation>
    </message>
    <message>
        <source>Desks at %1</source>
        <comment>%1: gate</comment>
        <translation>Plätze an %1</translation>
    </message>
    <message>
        <source>There is no other desk.</source>
        <translation>Es gibt keinen anderen Platz.</translation>
    </message>
    <message>
        <source>Take it out of the event: what it writes from now on counts nowhere.</source>
        <translation>Nehmen Sie ihn aus der Veranstaltung: Was er ab jetzt schreibt, zählt nirgends.</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: revoke there.</source>
        <translation>Der Schlüssel der Veranstaltung ist auf einem anderen Laptop: Schließen Sie dort aus.</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s or a supervisor&apos;s.</source>
        <translation>Dieser Laptop darf das nicht. Nehmen Sie einen der Verwaltung oder der Aufsicht.</translation>
    </message>
    <message>
        <source>Stop entry</source>
        <translation>Einlass stoppen</translation>
    </message>
    <message>
        <source>Stop entry at all gates?</source>
        <translation>Einlass an allen Eingängen stoppen?</translation>
    </message>
    <message>
        <source>Stop entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>Einlass an %1 stoppen?</translation>
    </message>
    <message>
        <source>Every desk there refuses entry as soon as it hears of this, until you resume entry. Guests can still leave. A desk that is cut off does not hear: go there.</source>
        <translation>Jeder Platz dort weist ab, sobald er davon erfährt, bis Sie den Einlass fortsetzen. Gäste können weiterhin gehen. Ein abgeschnittener Platz erfährt es nicht: Gehen Sie hin.</translation>
    </message>
    <message>
        <source>Nobody is to be let in</source>
        <translation>Niemand soll eingelassen werden</translation>
    </message>
    <message>
        <source>What the desks &amp;read, if anything:</source>
        <translation>&amp;Mitteilung an die Plätze (kann leer bleiben):</translation>
    </message>
    <message>
        <source>Resume entry</source>
        <translation>Einlass fortsetzen</translation>
    </message>
    <message>
        <source>Resume entry at all gates?</source>
        <translation>Einlass an allen Eingängen fortsetzen?</translation>
    </message>
    <message>
        <source>Resume entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>Einlass an %1 fortsetzen?</translation>
    </message>
    <message>
        <source>The desks there admit again as soon as they hear of this.</source>
        <translation>Die Plätze dort lassen wieder ein, sobald sie davon erfahren.</translation>
    </message>
    <message>
        <source>It is safe to let people in</source>
        <translation>Der Einlass ist wieder sicher</translation>
    </message>
</context>
<context>
    <name>gatelog::GateDialog</name>
    <message>
        <source>New gate</source>
        <translation>Neuer Eingang</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>All that its list admits</source>
        <translation>Alle, die seine Liste einlässt</translation>
    </message>
    <message>
        <source>Check-in &amp;list:</source>
        <translation>Einlass&amp;liste:</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>&amp;Kategorien:</translation>
    </message>
    <message>
        <source>Most people &amp;inside:</source>
        <translation>&amp;Höchstens drinnen:</translation>
    </message>
    <message>
        <source>Of those who came in by this gate.</source>
        <translation>Von denen, die über diesen Eingang gekommen sind.</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPage</name>
    <message>
        <source>This name is taken already. Choose another.</source>
        <translation>Dieser Name ist schon vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A field is empty, or holds marks that cannot be seen. Type it again.</source>
        <translation>Ein Feld ist leer oder enthält unsichtbare Zeichen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Einlassliste</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Drinnen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>Einlasslisten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>A ticket admits</source>
        <translation>Ein Ticket gilt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Note for the desks</source>
        <translation>Hinweis für die Plätze</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the event&apos;s capacity</source>
        <translation>Kapazität der Veranstaltung ändern</translation>
    </message>
    <message>
        <source>Gates, lists and categories stay for good, since scans name them. A gate that is not used does no harm.</source>
        <translation>Eingänge, Listen und Kategorien bleiben für immer, denn Scans nennen sie. Ein Eingang, der nicht benutzt wird, stört nicht.</translation>
    </message>
    <message>
        <source>Gates and lists</source>
        <translation>Eingänge und Listen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: people inside, %2: capacity</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>all of its list</source>
        <translation>alle der Liste</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>The event holds %1 people; %2 are inside.</source>
        <comment>%1, %2: numbers</comment>
        <translation>Die Veranstaltung fasst %1 Personen; %2 sind drinnen.</translation>
    </message>
    <message>
        <source>The event has no limit; %1 people are inside.</source>
        <comment>%1: number</comment>
        <translation>Die Veranstaltung hat keine Grenze; %1 Personen sind drinnen.</translation>
    </message>
    <message>
        <source>Capacity of the event</source>
        <translation>Kapazität der Veranstaltung</translation>
    </message>
    <message>
        <source>Most people inside at once (0: no limit):</source>
        <translation>Höchstens zugleich drinnen (0: keine Grenze):</translation>
    </message>
    <message>
        <source>Sold at the desks</source>
        <translation>An den Plätzen verkauft</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 sold</source>
        <comment>%1: price, %2, %3: numbers</comment>
        <translation>%1 · %2 von %3 verkauft</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPreview</name>
    <message>
        <source>What would a ticket get here, now?</source>
        <translation>Was bekäme ein Ticket hier und jetzt?</translation>
    </message>
    <message>
        <source>Code, name or order</source>
        <translation>Code, Name oder Bestellung</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Ticket:</translation>
    </message>
    <message>
        <source>&amp;Gate:</source>
        <translation>&amp;Eingang:</translation>
    </message>
    <message>
        <source>Type a code or a name: this says what the desk at that gate would say. Nothing is written.</source>
        <translation>Geben Sie einen Code oder einen Namen ein: Hier steht dann, was der Platz an diesem Eingang sagen würde. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no gate yet. Add one first.</source>
        <translation>Es gibt noch keinen Eingang. Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>Nothing was written. A desk asks the others before it admits; this does not.</source>
        <translation>Es wurde nichts geschrieben. Ein Platz fragt vor dem Einlass die anderen; das geschieht hier nicht.</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesTable</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>Nur ein Gerät der Verwaltung darf das.</translation>
    </message>
</context>
<context>
    <name>gatelog::GivenNameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. It may have %Ln letter(s).</source>
        <translation>
            <numerusform>Der Name ist zu lang. Er darf %Ln Zeichen haben.</numerusform>
            <numerusform>Der Name ist zu lang. Er darf %Ln Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds marks that cannot be seen. Type it again.</source>
        <translation>Der Name enthält unsichtbare Zeichen. Geben Sie ihn neu ein.</translation>
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
    <message>
        <source>By name, order or e-mail (F3)</source>
        <translation>Nach Name, Bestellung oder E-Mail (F3)</translation>
    </message>
    <message>
        <source>All guests (F5)</source>
        <translation>Alle Gäste (F5)</translation>
    </message>
    <message>
        <source>Demonstration  ✕</source>
        <comment>with a cross that closes it</comment>
        <translation>Vorführung  ✕</translation>
    </message>
    <message>
        <source>Leave the demonstration</source>
        <translation>Vorführung verlassen</translation>
    </message>
    <message>
        <source>Sell tickets (F12)</source>
        <translation>Tickets verkaufen (F12)</translation>
    </message>
    <message>
        <source>Search (F3)</source>
        <translation>Suchen (F3)</translation>
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
    <name>gatelog::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum weggelassen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <comment>%1: number of lines</comment>
        <translation>Weggelassen (%1)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>What %1 is read as</source>
        <comment>%1: column of a file</comment>
        <translation>Als was %1 gelesen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) are new or change.</source>
        <translation>
            <numerusform>%Ln Kategorie ist neu oder ändert sich.</numerusform>
            <numerusform>%Ln Kategorien sind neu oder ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in list(s) are new or change.</source>
        <translation>
            <numerusform>%Ln Einlassliste ist neu oder ändert sich.</numerusform>
            <numerusform>%Ln Einlasslisten sind neu oder ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are new.</source>
        <translation>
            <numerusform>%Ln Eingang ist neu.</numerusform>
            <numerusform>%Ln Eingänge sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event&apos;s settings change.</source>
        <translation>Die Einstellungen der Veranstaltung ändern sich.</translation>
    </message>
    <message>
        <source>There is nothing else to say.</source>
        <translation>Sonst ist nichts zu sagen.</translation>
    </message>
</context>
<context>
    <name>gatelog::ImportWords</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>e-mail of who ordered</source>
        <translation>E-Mail der bestellenden Person</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Sitzplatz</translation>
    </message>
    <message>
        <source>note for the desks</source>
        <translation>Hinweis für die Plätze</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>number within the order</source>
        <translation>Nummer in der Bestellung</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>zu beachten</translation>
    </message>
    <message>
        <source>checked in already</source>
        <translation>schon eingelassen</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>Nothing in it names a ticket</source>
        <translation>Nichts darin benennt ein Ticket</translation>
    </message>
    <message>
        <source>It has not as many fields as the first line</source>
        <translation>Sie hat nicht so viele Felder wie die erste Zeile</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or text follows it</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen, oder dahinter folgt Text</translation>
    </message>
    <message>
        <source>It holds characters that this encoding does not have</source>
        <translation>Sie enthält Zeichen, die es in dieser Kodierung nicht gibt</translation>
    </message>
    <message>
        <source>It holds control characters</source>
        <translation>Sie enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>The same code stands in another line</source>
        <translation>Derselbe Code steht in einer anderen Zeile</translation>
    </message>
    <message>
        <source>The same ticket stands in another line</source>
        <translation>Dasselbe Ticket steht in einer anderen Zeile</translation>
    </message>
    <message>
        <source>A date cannot be read, or the validity ends before it begins</source>
        <translation>Ein Datum ist nicht lesbar, oder die Gültigkeit endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>The word for its status is not known</source>
        <translation>Das Wort für den Status ist nicht bekannt</translation>
    </message>
    <message>
        <source>Something that is needed is missing</source>
        <translation>Etwas Nötiges fehlt</translation>
    </message>
    <message>
        <source>Its rules would be lost, and too many admitted</source>
        <translation>Die Regeln gingen verloren, und es würden zu viele eingelassen</translation>
    </message>
    <message>
        <source>It belongs to another date of the series</source>
        <translation>Gehört zu einem anderen Termin der Reihe</translation>
    </message>
    <message>
        <source>Its key cannot be read</source>
        <translation>Der Schlüssel ist nicht lesbar</translation>
    </message>
    <message>
        <source>It is not what this kind of file holds</source>
        <translation>Passt nicht zu dieser Art von Datei</translation>
    </message>
    <message>
        <source>There is nothing in it that a desk needs.</source>
        <translation>Darin ist nichts, was ein Platz braucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were checked in where the file comes from. They admit here all the same.</source>
        <translation>
            <numerusform>%Ln Ticket wurde schon eingelassen, wo die Datei herkommt. Hier gilt es trotzdem.</numerusform>
            <numerusform>%Ln Tickets wurden schon eingelassen, wo die Datei herkommt. Hier gelten sie trotzdem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have no code. They are found by name or order only, until codes are issued.</source>
        <translation>
            <numerusform>%Ln Ticket hat keinen Code. Es ist nur über Name oder Bestellung zu finden, bis Codes ausgestellt werden.</numerusform>
            <numerusform>%Ln Tickets haben keinen Code. Sie sind nur über Name oder Bestellung zu finden, bis Codes ausgestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Look at the names; if letters are wrong, choose another.</source>
        <translation>Die Kodierung ist geraten: %1. Sehen Sie sich die Namen an; sind Buchstaben falsch, wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are too long and were cut.</source>
        <translation>
            <numerusform>%Ln Hinweis ist zu lang und wurde gekürzt.</numerusform>
            <numerusform>%Ln Hinweise sind zu lang und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one page of several. Import the others, too.</source>
        <translation>Dies ist eine Seite von mehreren. Importieren Sie auch die anderen.</translation>
    </message>
    <message numerus="yes">
        <source>The tickets are for %n date(s), and admit on every one of them.</source>
        <translation>
            <numerusform>Die Tickets sind für %Ln Termin und gelten an diesem.</numerusform>
            <numerusform>Die Tickets sind für %Ln Termine und gelten an jedem davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are of test orders.</source>
        <translation>
            <numerusform>%Ln Ticket stammt aus einer Testbestellung.</numerusform>
            <numerusform>%Ln Tickets stammen aus Testbestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” admits add-ons by their main ticket, which Gatelog does not.</source>
        <translation>Die Liste „%1“ lässt Zusatzprodukte über ihr Hauptticket ein. Das kann Gatelog nicht.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here.</source>
        <translation>Die Zeitzone „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of tickets. Save the list as CSV, with names for its columns in the first line, and choose that file.</source>
        <translation>Diese Datei ist nicht als Ticketliste lesbar. Speichern Sie die Liste als CSV, mit den Namen der Spalten in der ersten Zeile, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file, or a column of it, is not there any more. Choose the file again.</source>
        <translation>Die Datei oder eine ihrer Spalten ist nicht mehr da. Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check whether you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen. Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file is too large. Split it, and import its parts one after the other.</source>
        <translation>Die Datei ist zu groß. Teilen Sie sie, und importieren Sie die Teile nacheinander.</translation>
    </message>
    <message>
        <source>The file cannot be read with this encoding. Choose another.</source>
        <translation>Die Datei ist mit dieser Kodierung nicht lesbar. Wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) instead of %1</source>
        <comment>%1: as many as the first line has</comment>
        <translation>
            <numerusform>%Ln Feld statt %1</numerusform>
            <numerusform>%Ln Felder statt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of at most %3</source>
        <comment>%1: a field or a list, %2: how long it is</comment>
        <translation>%1: %2 statt höchstens %3</translation>
    </message>
    <message>
        <source>%1, first in line %2</source>
        <comment>%1: a code</comment>
        <translation>%1, zuerst in Zeile %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>%1: its number</comment>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>%1: a field, %2: what stands in it</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>A field or a list is too long</source>
        <translation>Ein Feld oder eine Liste ist zu lang</translation>
    </message>
    <message>
        <source>A second event; one file holds one</source>
        <translation>Eine zweite Veranstaltung; eine Datei enthält nur eine</translation>
    </message>
    <message>
        <source>Date %1</source>
        <comment>%1: its number</comment>
        <translation>Termin %1</translation>
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
    <name>gatelog::ListDialog</name>
    <message>
        <source>New check-in list</source>
        <translation>Neue Einlassliste</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Einlassliste</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Up to a number of times</source>
        <translation>Bis zu einer Anzahl</translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>Nach dem Verlassen erneut</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Beliebig oft</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Admit tickets that are not &amp;paid</source>
        <translation>Un&amp;bezahlte Tickets einlassen</translation>
    </message>
    <message>
        <source>All categories, also those yet to come</source>
        <translation>Alle Kategorien, auch künftige</translation>
    </message>
    <message>
        <source>A ticket &amp;admits:</source>
        <translation>Ein &amp;Ticket gilt:</translation>
    </message>
    <message>
        <source>How many &amp;times:</source>
        <translation>&amp;Wie oft:</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>&amp;Kategorien:</translation>
    </message>
    <message>
        <source>A changed rule holds for scans of the past, too: what was admitted may become a double admission, or the reverse.</source>
        <translation>Eine geänderte Regel gilt auch für frühere Scans: Was eingelassen war, kann zum doppelten Einlass werden, und umgekehrt.</translation>
    </message>
</context>
<context>
    <name>gatelog::MergeFileCard</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <comment>%1: a file</comment>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Wird durchgesehen …</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePage</name>
    <message>
        <source>Merge and report</source>
        <translation>Einlesen und Bericht</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePanel</name>
    <message>
        <source>Bring in other laptops&apos; logs</source>
        <translation>Protokolle anderer Laptops holen</translation>
    </message>
    <message>
        <source>Drop the bundles here that the other laptops wrote to a stick, all of them if you like. You see what is in each before anything is merged. Scanning goes on meanwhile.</source>
        <translation>Legen Sie hier die Datenpakete ab, die die anderen Laptops auf einen Stick geschrieben haben, gern alle auf einmal. Sie sehen, was in jedem ist, bevor etwas eingelesen wird. Das Scannen geht währenddessen weiter.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>Look at the double admissions</source>
        <translation>Doppelte Einlässe ansehen</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s log elsewhere</source>
        <translation>Das Protokoll dieses Laptops mitnehmen</translation>
    </message>
    <message>
        <source>A bundle holds all that is known here. It names your guests to whoever has the file.</source>
        <translation>Ein Datenpaket enthält alles, was hier bekannt ist. Wer die Datei hat, kann die Namen Ihrer Gäste lesen.</translation>
    </message>
    <message>
        <source>Write a bundle…</source>
        <translation>Datenpaket schreiben …</translation>
    </message>
    <message>
        <source>Bundles to merge</source>
        <translation>Datenpakete zum Einlesen</translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation>Datenpakete (*.bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n new record(s)</source>
        <translation>
            <numerusform>%Ln neuen Eintrag einlesen</numerusform>
            <numerusform>%Ln neue Einträge einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to merge</source>
        <translation>Nichts Neues einzulesen</translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation>Datenpaket schreiben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>Es wurde nichts geschrieben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1 now (%2).</source>
        <comment>%1: a file, %2: its size</comment>
        <translation>
            <numerusform>%Ln Eintrag ist jetzt in %1 (%2).</numerusform>
            <numerusform>%Ln Einträge sind jetzt in %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::MergeWording</name>
    <message>
        <source>This is of another event. Nothing of it is taken.</source>
        <translation>Das gehört zu einer anderen Veranstaltung. Nichts davon wird übernommen.</translation>
    </message>
    <message>
        <source>This is no bundle, or its beginning is damaged. Copy it again from the other laptop.</source>
        <translation>Das ist kein Datenpaket, oder sein Anfang ist beschädigt. Kopieren Sie es noch einmal vom anderen Laptop.</translation>
    </message>
    <message>
        <source>A newer version of Gatelog wrote this. Install that version here, then merge it.</source>
        <translation>Das stammt von einer neueren Version von Gatelog. Installieren Sie diese Version hier, und lesen Sie es dann ein.</translation>
    </message>
    <message>
        <source>The file is gone. Was the stick pulled out?</source>
        <translation>Die Datei ist nicht mehr da. Wurde der Stick abgezogen?</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it again from the other laptop.</source>
        <translation>Die Datei ist nicht lesbar. Kopieren Sie sie noch einmal vom anderen Laptop.</translation>
    </message>
    <message>
        <source>the event&apos;s own key</source>
        <comment>as the author of records</comment>
        <translation>Schlüssel der Veranstaltung</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <comment>%1: desk, %2: date and time</comment>
        <translation>Geschrieben: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in it is new here: %n record(s) are known.</source>
        <translation>
            <numerusform>Darin ist nichts Neues: %Ln Eintrag ist bekannt.</numerusform>
            <numerusform>Darin ist nichts Neues: %Ln Einträge sind bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) are new here.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%1 von %Ln Eintrag ist hier neu.</numerusform>
            <numerusform>%1 von %Ln Einträgen sind hier neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <comment>%1: a desk, %2: a number of records</comment>
        <translation>%1: %2 neu</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>desks, at the end of a list</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are of another event and are not taken.</source>
        <translation>
            <numerusform>%Ln Teil davon gehört zu einer anderen Veranstaltung und wird nicht übernommen.</numerusform>
            <numerusform>%Ln Teile davon gehören zu einer anderen Veranstaltung und werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it bear a wrong signature and are not taken.</source>
        <translation>
            <numerusform>%Ln Teil davon trägt eine falsche Signatur und wird nicht übernommen.</numerusform>
            <numerusform>%Ln Teile davon tragen eine falsche Signatur und werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation>
            <numerusform>Es ist an %Ln Stelle beschädigt.</numerusform>
            <numerusform>Es ist an %Ln Stellen beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut short: its end is missing.</source>
        <translation>Es ist abgeschnitten: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>It cannot be read to its end.</source>
        <translation>Es ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>What is sound is taken; copy it again from the other laptop for the rest.</source>
        <translation>Was heil ist, wird übernommen; für den Rest kopieren Sie es noch einmal vom anderen Laptop.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>Es kam nichts Neues hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) came in</source>
        <translation>
            <numerusform>%Ln neuer Eintrag kam hinzu</numerusform>
            <numerusform>%Ln neue Einträge kamen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and with them %n double admission(s).</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>
            <numerusform>%1, und damit %Ln doppelter Einlass.</numerusform>
            <numerusform>%1, und damit %Ln doppelte Einlässe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. No new double admission.</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>%1. Kein neuer doppelter Einlass.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are kept and do not count: who wrote them had no right to, or they cannot be read. The page of devices names them.</source>
        <translation>
            <numerusform>%Ln Eintrag bleibt gespeichert und zählt nicht: Wer ihn schrieb, durfte es nicht, oder er ist nicht lesbar. Die Seite der Geräte nennt ihn.</numerusform>
            <numerusform>%Ln Einträge bleiben gespeichert und zählen nicht: Wer sie schrieb, durfte es nicht, oder sie sind nicht lesbar. Die Seite der Geräte nennt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) bear a time in the future: a clock was wrong.</source>
        <translation>
            <numerusform>%Ln Eintrag trägt eine Zeit in der Zukunft: Eine Uhr ging falsch.</numerusform>
            <numerusform>%Ln Einträge tragen eine Zeit in der Zukunft: Eine Uhr ging falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a file, %2: a sentence on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n record(s). What came in till then is kept; merge it again for the rest.</source>
        <translation>
            <numerusform>Nach %Ln Eintrag angehalten. Was bis dahin hinzukam, bleibt; lesen Sie es für den Rest noch einmal ein.</numerusform>
            <numerusform>Nach %Ln Einträgen angehalten. Was bis dahin hinzukam, bleibt; lesen Sie es für den Rest noch einmal ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on from an earlier bundle that is missing here.</source>
        <translation>Es setzt ein früheres Datenpaket fort, das hier fehlt.</translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%Ln weiterer Hinweis</numerusform>
            <numerusform>%Ln weitere Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>notices</comment>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
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
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation>Nur eine der Optionen --camera, --video und --image kann angegeben werden.</translation>
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
    <message>
        <source>Fill the screen, and let nobody leave it without a supervisor&apos;s PIN, where the event has one.</source>
        <translation>Den Bildschirm füllen und nur mit der PIN der Aufsicht verlassen lassen, wenn die Veranstaltung eine hat.</translation>
    </message>
    <message>
        <source>Colours: light, dark, high-contrast or auto.</source>
        <translation>Farben: light, dark, high-contrast oder auto.</translation>
    </message>
    <message>
        <source>There are the colours light, dark, high-contrast and auto.</source>
        <translation>Es gibt die Farben light, dark, high-contrast und auto.</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewAdmissions</name>
    <message>
        <source>Last half hour</source>
        <translation>Letzte halbe Stunde</translation>
    </message>
    <message>
        <source>Last three hours</source>
        <translation>Letzte drei Stunden</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Ganze Veranstaltung</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Einlässe</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) in the last minute</source>
        <translation>
            <numerusform>%Ln Einlass in der letzten Minute</numerusform>
            <numerusform>%Ln Einlässe in der letzten Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>most: %1 at %2 (bars %3)</source>
        <comment>%1: a number, %2: time of day, %3: &apos;per 5 minutes&apos;</comment>
        <translation>am meisten: %1 um %2 (Balken %3)</translation>
    </message>
    <message>
        <source>nobody in the time shown</source>
        <translation>niemand in der gezeigten Zeit</translation>
    </message>
    <message>
        <source>Admissions over time</source>
        <translation>Einlässe im Verlauf der Zeit</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>%1 a minute, %2 refused</source>
        <comment>%1, %2: numbers in the last minute</comment>
        <translation>%1 je Minute, %2 abgewiesen</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>%1: admissions</comment>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 of %2 inside</source>
        <comment>%1: people, %2: capacity of the gate</comment>
        <translation>%1 von %2 drinnen</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <comment>%1: people</comment>
        <translation>%1 drinnen</translation>
    </message>
    <message>
        <source>Admissions at %1</source>
        <comment>%1: gate</comment>
        <translation>Einlässe an %1</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewChart</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
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
    <message>
        <source>Desks</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message numerus="yes">
        <source>Overview (%n)</source>
        <comment>%n: how many alerts</comment>
        <translation>
            <numerusform>Übersicht (%Ln)</numerusform>
            <numerusform>Übersicht (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>alle geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>Schwellen der Warnungen</translation>
    </message>
    <message>
        <source>They hold until the program is closed: the folder of the event cannot be written.</source>
        <translation>Sie gelten, bis das Programm geschlossen wird: In den Ordner der Veranstaltung kann nicht geschrieben werden.</translation>
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
    <name>gatelog::PinDialog</name>
    <message>
        <source>Nobody on duty</source>
        <translation>Niemand im Dienst</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>The PIN is wrong. Wait %1 before the next try.</source>
        <comment>%1: &apos;8 seconds&apos;</comment>
        <translation>Die PIN ist falsch. Warten Sie %1 bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again.</source>
        <translation>Die PIN ist falsch. Versuchen Sie es noch einmal.</translation>
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
    <name>gatelog::ReportPanel</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>bericht.pdf</translation>
    </message>
    <message>
        <source>Save every scan</source>
        <translation>Alle Scans speichern</translation>
    </message>
    <message>
        <source>scans.csv</source>
        <translation>scans.csv</translation>
    </message>
    <message>
        <source>Save the double admissions</source>
        <translation>Doppelte Einlässe speichern</translation>
    </message>
    <message>
        <source>double-admissions.csv</source>
        <translation>doppelte-einlaesse.csv</translation>
    </message>
    <message>
        <source>People admitted</source>
        <translation>Personen eingelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation>Doppelt eingelassen</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>Was unsicher ist</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Every scan as CSV…</source>
        <translation>Alle Scans als CSV …</translation>
    </message>
    <message>
        <source>Double admissions as CSV…</source>
        <translation>Doppelte Einlässe als CSV …</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>Die Seiten des Berichts</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>of %1 tickets; %2 inside</source>
        <comment>%1, %2: numbers</comment>
        <translation>von %1 Tickets; %2 drinnen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed yet</source>
        <translation>
            <numerusform>%Ln noch nicht geprüft</numerusform>
            <numerusform>%Ln noch nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch that laptop on near this one, or bring its log on a stick.</source>
        <translation>Schalten Sie diesen Laptop in der Nähe ein, oder bringen Sie sein Protokoll auf einem Stick.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>%1: date and time</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>%1: a file</comment>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>Es wurde nichts geschrieben. Wählen Sie einen anderen Ort.</translation>
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
    <name>gatelog::RevokeWords</name>
    <message>
        <source>Revoke %1?</source>
        <comment>%1: desk</comment>
        <translation>%1 ausschließen?</translation>
    </message>
    <message>
        <source>It admits nobody from the moment it hears of this, and no desk counts what it writes from now on. What it wrote till now counts. This cannot be taken back: to take part again, it must join the event anew.</source>
        <translation>Der Platz lässt niemanden mehr ein, sobald er davon erfährt, und was er ab jetzt schreibt, zählt an keinem Platz. Was er bisher schrieb, zählt. Das lässt sich nicht zurücknehmen: Um wieder teilzunehmen, muss er der Veranstaltung neu beitreten.</translation>
    </message>
    <message>
        <source>%1 is to take part no more</source>
        <comment>%1: desk</comment>
        <translation>%1 soll nicht mehr teilnehmen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Revoke a desk</source>
        <translation>Platz ausschließen</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleOffers</name>
    <message>
        <source>Fewer tickets (arrow keys)</source>
        <translation>Weniger Tickets (Pfeiltasten)</translation>
    </message>
    <message>
        <source>More tickets (arrow keys)</source>
        <translation>Mehr Tickets (Pfeiltasten)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sells at once: take the money first</source>
        <translation>Verkauft sofort: vorher das Geld nehmen</translation>
    </message>
    <message>
        <source>Sells at once: wait for the card&apos;s payment first</source>
        <translation>Verkauft sofort: vorher die Kartenzahlung abwarten</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SalePanel</name>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Zurück zum Scannen (Esc)</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Sell tickets</source>
        <translation>Tickets verkaufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatelog::SalePrinting</name>
    <message>
        <source>Sent to %1.</source>
        <comment>%1: printer or file</comment>
        <translation>Gesendet an: %1.</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>Tickets speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>tickets</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleTickets</name>
    <message>
        <source>Let the guest photograph the code, or print it. It is good at once, at every desk.</source>
        <translation>Lassen Sie den Gast den Code fotografieren, oder drucken Sie ihn. Er gilt sofort, an jedem Platz.</translation>
    </message>
    <message>
        <source>The ticket before</source>
        <translation>Das Ticket davor</translation>
    </message>
    <message>
        <source>The next ticket</source>
        <translation>Das nächste Ticket</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The ticket is void then, and can be sold again (F8)</source>
        <translation>Das Ticket ist dann ungültig und kann neu verkauft werden (F8)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>All tickets of this sale</source>
        <translation>Alle Tickets dieses Verkaufs</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Let in now</source>
        <translation>Jetzt einlassen</translation>
    </message>
    <message>
        <source>As if the code had been scanned here</source>
        <translation>Als wäre der Code hier gescannt worden</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Nächster Verkauf</translation>
    </message>
    <message>
        <source>The tickets stay in the list of last scans (F12)</source>
        <translation>Die Tickets bleiben in der Liste der letzten Scans (F12)</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Dieses zurücknehmen</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>%1: sum of several tickets</comment>
        <translation>Zusammen: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleWording</name>
    <message>
        <source>Cash</source>
        <comment>how a ticket was paid</comment>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>how a ticket was paid</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>sold, cash</source>
        <translation>verkauft, bar</translation>
    </message>
    <message>
        <source>sold, card</source>
        <translation>verkauft, Karte</translation>
    </message>
    <message>
        <source>sold, %1, cash</source>
        <comment>%1: a price</comment>
        <translation>verkauft, %1, bar</translation>
    </message>
    <message>
        <source>sold, %1, card</source>
        <comment>%1: a price</comment>
        <translation>verkauft, %1, Karte</translation>
    </message>
    <message>
        <source>None to sell yet</source>
        <translation>Noch keine zu verkaufen</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>%1 left here</source>
        <comment>%1: number of tickets</comment>
        <translation>%1 übrig an diesem Platz</translation>
    </message>
    <message>
        <source>None left here</source>
        <translation>Keine übrig an diesem Platz</translation>
    </message>
    <message>
        <source>%1 at other desks</source>
        <comment>%1: number of tickets</comment>
        <translation>%1 an anderen Plätzen</translation>
    </message>
    <message>
        <source>One moment: the other desks are asked for some of theirs…</source>
        <translation>Einen Moment: Die anderen Plätze werden nach Tickets gefragt …</translation>
    </message>
    <message>
        <source>Nothing was sold: it is not set how many there are. Tell your administrator to set a quota.</source>
        <translation>Nichts verkauft: Es ist nicht festgelegt, wie viele es gibt. Bitten Sie die Verwaltung, ein Kontingent festzulegen.</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is sold out. Offer another one.</source>
        <translation>Nichts verkauft: Diese Kategorie ist ausverkauft. Bieten Sie eine andere an.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sold: this desk has only %n left, and no other could give more. Sell fewer.</source>
        <translation>
            <numerusform>Nichts verkauft: Dieser Platz hat nur noch %Ln, und kein anderer konnte mehr abgeben. Verkaufen Sie weniger.</numerusform>
            <numerusform>Nichts verkauft: Dieser Platz hat nur noch %Ln, und kein anderer konnte mehr abgeben. Verkaufen Sie weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left. Tell your administrator.</source>
        <translation>Nichts verkauft: Dieser Platz hat keine mehr. Sagen Sie der Verwaltung Bescheid.</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left, and the others gave none in time. Send the guest to %1.</source>
        <comment>%1: one desk or several</comment>
        <translation>Nichts verkauft: Dieser Platz hat keine mehr, und die anderen gaben nicht rechtzeitig welche ab. Schicken Sie den Gast hierhin: %1.</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk may not sell. Take no money, and send the guest to another desk.</source>
        <translation>Nichts verkauft: Dieser Platz darf nicht verkaufen. Nehmen Sie kein Geld, und schicken Sie den Gast an einen anderen Platz.</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is no longer for sale. Offer another one.</source>
        <translation>Nichts verkauft: Diese Kategorie wird nicht mehr verkauft. Bieten Sie eine andere an.</translation>
    </message>
    <message>
        <source>Nothing was sold: the disk is full. Take no money. Make room on the disk, then sell again.</source>
        <translation>Nichts verkauft: Der Datenträger ist voll. Nehmen Sie kein Geld. Schaffen Sie Platz auf dem Datenträger, und verkaufen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sold. %1 Take no money. Try again; if it repeats, sell at another desk.</source>
        <comment>%1: a sentence</comment>
        <translation>Nichts verkauft. %1 Nehmen Sie kein Geld. Versuchen Sie es noch einmal; wiederholt es sich, verkaufen Sie an einem anderen Platz.</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile.</source>
        <comment>%1: &apos;Entry stopped&apos;</comment>
        <translation>%1: So lange wird nichts verkauft.</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile. %2</source>
        <comment>%1: &apos;Entry stopped&apos;, %2: why</comment>
        <translation>%1: So lange wird nichts verkauft. %2</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <comment>%1, %2: numbers</comment>
        <translation>Ticket %1 von %2</translation>
    </message>
    <message>
        <source>Let in already.</source>
        <translation>Schon eingelassen.</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits.</source>
        <translation>Zurückgenommen: Dieses Ticket gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits. Give back %1.</source>
        <comment>%1: a price</comment>
        <translation>Zurückgenommen: Dieses Ticket gilt nicht mehr. Geben Sie %1 zurück.</translation>
    </message>
    <message>
        <source>Not taken back: the ticket was used, or was taken back before.</source>
        <translation>Nicht zurückgenommen: Das Ticket wurde benutzt oder schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Not taken back: after a minute only a supervisor may. Have one sign in (F7), then try again.</source>
        <translation>Nicht zurückgenommen: Nach einer Minute darf das nur die Aufsicht. Lassen Sie sie sich anmelden (F7), und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Not taken back. %1 Try again.</source>
        <comment>%1: a sentence</comment>
        <translation>Nicht zurückgenommen. %1 Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Let the guest photograph the code, or save a PDF and print it where there is a printer.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Lassen Sie den Gast den Code fotografieren, oder speichern Sie ein PDF, und drucken Sie es, wo es einen Drucker gibt.</translation>
    </message>
    <message>
        <source>Not printed. %1 The ticket is still good: let the guest photograph the code, or save a PDF.</source>
        <comment>%1: a sentence</comment>
        <translation>Nicht gedruckt. %1 Das Ticket gilt trotzdem: Lassen Sie den Gast den Code fotografieren, oder speichern Sie ein PDF.</translation>
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
    <message>
        <source>All guests</source>
        <translation>Alle Gäste</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%Ln Gast</numerusform>
            <numerusform>%Ln Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
        <source>This event has no tickets yet.</source>
        <translation>Diese Veranstaltung hat noch keine Tickets.</translation>
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
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Ask for a supervisor&apos;s &amp;PIN before gate, entry and exit or these settings are changed</source>
        <translation>&amp;PIN der Aufsicht verlangen, bevor Eingang, Einlass und Ausgang oder diese Einstellungen geändert werden</translation>
    </message>
    <message>
        <source>As soon as the event has a supervisor with a PIN</source>
        <translation>Sobald die Veranstaltung eine Aufsicht mit PIN hat</translation>
    </message>
    <message>
        <source>&amp;Kiosk: fill the screen, and leave it with a supervisor&apos;s PIN only</source>
        <translation>K&amp;iosk: Bildschirm füllen und nur mit der PIN der Aufsicht verlassen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
</context>
<context>
    <name>gatelog::StaffDialog</name>
    <message>
        <source>Add a member of staff</source>
        <translation>Ins Team aufnehmen</translation>
    </message>
    <message>
        <source>Change a member of staff</source>
        <translation>Person im Team ändern</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN &amp;again:</source>
        <translation>PIN &amp;wiederholen:</translation>
    </message>
    <message>
        <source>Without a PIN they cannot sign in yet.</source>
        <translation>Ohne PIN ist noch keine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>Without a new PIN it stays as it is.</source>
        <translation>Ohne neue PIN bleibt es bei der bisherigen.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <comment>%1, %2: numbers</comment>
        <translation>Eine PIN hat %1 bis %2 Ziffern.</translation>
    </message>
    <message>
        <source>Both PINs must be the same.</source>
        <translation>Beide PINs müssen gleich sein.</translation>
    </message>
    <message>
        <source>Tell it to nobody else.</source>
        <translation>Sagen Sie sie sonst niemandem.</translation>
    </message>
</context>
<context>
    <name>gatelog::StaffPanel</name>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Door staff</source>
        <translation>Einlassteam</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>Another PIN, or a higher role</source>
        <translation>Eine andere PIN oder eine höhere Rolle</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>signs in with a PIN</source>
        <translation>meldet sich mit PIN an</translation>
    </message>
    <message>
        <source>no PIN: cannot sign in</source>
        <translation>keine PIN: keine Anmeldung möglich</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s laptop changes the staff.</source>
        <translation>Nur ein Laptop der Verwaltung ändert das Team.</translation>
    </message>
    <message>
        <source>Nobody yet. Records name who was on duty once people sign in with a PIN of their own.</source>
        <translation>Noch niemand. Einträge nennen, wer Dienst hatte, sobald sich alle mit einer eigenen PIN anmelden.</translation>
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
        <source>Looked for it in %1</source>
        <translation>Gesucht in %1</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Einer Veranstaltung beitreten</translation>
    </message>
    <message>
        <source>Somebody has set one up already, and this computer becomes one of its desks. Hold the administrator&apos;s invitation up to the camera, or paste it.</source>
        <translation>Jemand hat schon eine eingerichtet, und dieser Rechner wird einer ihrer Plätze. Halten Sie die Einladung der Verwaltung vor die Kamera, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>Veranstaltung anlegen</translation>
    </message>
    <message>
        <source>Set up your own: a name, its doors, a passphrase. This computer becomes its first desk, and invites the others.</source>
        <translation>Richten Sie eine eigene ein: ein Name, ihre Eingänge, eine Passphrase. Dieser Rechner wird ihr erster Platz und lädt die anderen ein.</translation>
    </message>
    <message>
        <source>A made-up evening to learn with, tickets and all. Nothing of it is mixed with a real event, and you can leave it at any time.</source>
        <translation>Ein erfundener Abend zum Üben, mit Tickets und allem. Nichts davon gerät in eine echte Veranstaltung, und Sie können ihn jederzeit verlassen.</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. What would you like to do?</source>
        <translation>Auf diesem Rechner ist noch keine Veranstaltung. Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>gatelog::StatusLine</name>
    <message>
        <source>On duty: %1</source>
        <comment>%1: name</comment>
        <translation>Im Dienst: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Niemand ist im Dienst</translation>
    </message>
    <message>
        <source>Sign in or out with a PIN (F7)</source>
        <translation>Mit PIN an- oder abmelden (F7)</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Kamera an</translation>
    </message>
    <message>
        <source>No speaker: verdicts are silent</source>
        <translation>Kein Lautsprecher: Anzeigen ohne Ton</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>Akku %1 %</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug this computer in; every scan so far is kept.</source>
        <comment>%1: number</comment>
        <translation>Der Akku ist bei %1 %. Schließen Sie diesen Rechner an den Strom an; alle bisherigen Scans sind gespeichert.</translation>
    </message>
    <message>
        <source>Disk: %1 left</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>Datenträger: noch %1</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 are left. Make room: without it no admission can be kept, and nobody can be let in here.</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>Der Datenträger ist fast voll: Noch %1 sind frei. Schaffen Sie Platz: Sonst kann kein Einlass gespeichert und hier niemand eingelassen werden.</translation>
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
    <name>gatelog::Supervision</name>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to move this desk to another gate.</source>
        <translation>Um diesen Platz an einen anderen Eingang zu stellen, ist die PIN der Aufsicht nötig.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to change between entry and exit.</source>
        <translation>Um zwischen Einlass und Ausgang zu wechseln, ist die PIN der Aufsicht nötig.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed for the settings.</source>
        <translation>Für die Einstellungen ist die PIN der Aufsicht nötig.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the kiosk.</source>
        <translation>Um den Kiosk zu verlassen, ist die PIN der Aufsicht nötig.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the desk&apos;s window.</source>
        <translation>Um das Fenster des Platzes zu verlassen, ist die PIN der Aufsicht nötig.</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>Wer hat Dienst?</translation>
    </message>
    <message>
        <source>From now on every scan of this desk names them.</source>
        <translation>Ab jetzt steht dieser Name bei jedem Scan dieses Platzes.</translation>
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
        <source>No contact yet</source>
        <translation>Noch kein Kontakt</translation>
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
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still to come</source>
        <translation>
            <numerusform>%Ln Eintrag fehlt noch</numerusform>
            <numerusform>%Ln Einträge fehlen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Up to date with who is connected</source>
        <translation>Im Gleichstand mit allen Verbundenen</translation>
    </message>
    <message>
        <source>As of %1 ago</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>Stand: %1 alt</translation>
    </message>
    <message>
        <source>Nothing heard of the others yet</source>
        <translation>Noch nichts von den anderen gehört</translation>
    </message>
    <message>
        <source>Battery low: %1 %</source>
        <comment>%1: number</comment>
        <translation>Akku schwach: %1 %</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>Akku %1 %</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketEditDialog</name>
    <message>
        <source>Edit ticket</source>
        <translation>Ticket bearbeiten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>Be&amp;zahlt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>Ka&amp;tegorie:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Be&amp;stellung:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Seat:</source>
        <translation>Sitz&amp;platz:</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>&amp;Hinweis für die Plätze:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>Die Gültigkeit endet, bevor sie beginnt. Ändern Sie eine der beiden Angaben.</translation>
    </message>
    <message>
        <source>A field holds marks that cannot be seen. Type it instead of pasting it.</source>
        <translation>Ein Feld enthält unsichtbare Zeichen. Tippen Sie es, statt es einzufügen.</translation>
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
</context>
<context>
    <name>gatelog::TicketPanel</name>
    <message>
        <source>Choose a ticket to see what happened to it at every desk.</source>
        <translation>Wählen Sie ein Ticket, um zu sehen, was an allen Plätzen damit geschah.</translation>
    </message>
    <message>
        <source>What happened to this ticket</source>
        <translation>Was mit diesem Ticket geschah</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Sperren …</translation>
    </message>
    <message>
        <source>&amp;Cancel ticket…</source>
        <translation>Ticket s&amp;tornieren …</translation>
    </message>
    <message>
        <source>&amp;Reinstate…</source>
        <translation>Wieder &amp;freigeben …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n event(s) in its history</source>
        <translation>
            <numerusform>Das letzte Ereignis in seinem Verlauf</numerusform>
            <numerusform>Die letzten %Ln Ereignisse in seinem Verlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <comment>of one ticket</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketStatusDialog</name>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Dieses Ticket stornieren?</translation>
    </message>
    <message>
        <source>Every gate refuses it from now on, and says that it was cancelled.</source>
        <translation>Jeder Eingang weist es ab jetzt ab und sagt, dass es storniert ist.</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Ticket stornieren</translation>
    </message>
    <message>
        <source>Block this ticket?</source>
        <translation>Dieses Ticket sperren?</translation>
    </message>
    <message>
        <source>Every gate refuses it until it is reinstated, and calls a supervisor.</source>
        <translation>Jeder Eingang weist es ab, bis es wieder freigegeben wird, und ruft die Aufsicht.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Reinstate this ticket?</source>
        <translation>Dieses Ticket wieder freigeben?</translation>
    </message>
    <message>
        <source>It admits again, as far as it was not used.</source>
        <translation>Es gilt wieder, soweit es nicht benutzt ist.</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Wieder freigeben</translation>
    </message>
    <message>
        <source>&amp;Why (kept in the ticket&apos;s history):</source>
        <translation>&amp;Warum (steht dann im Verlauf des Tickets):</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketWords</name>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
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
        <source>valid from %1 until %2</source>
        <translation>gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>gültig ab %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n time(s)</source>
        <translation>
            <numerusform>Bis zu %Ln Mal</numerusform>
            <numerusform>Bis zu %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>Nach dem Verlassen erneut</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Beliebig oft</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Sitzplatz</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Added to the event</source>
        <translation>Zur Veranstaltung hinzugefügt</translation>
    </message>
    <message>
        <source>Written again, unchanged</source>
        <translation>Noch einmal geschrieben, unverändert</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1: list of fields</comment>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Wieder freigegeben</translation>
    </message>
    <message>
        <source>Second admission at %1</source>
        <comment>%1: gate</comment>
        <translation>Zweiter Einlass an %1</translation>
    </message>
    <message>
        <source>Entry at %1</source>
        <comment>%1: gate</comment>
        <translation>Einlass an %1</translation>
    </message>
    <message>
        <source>Exit at %1</source>
        <comment>%1: gate</comment>
        <translation>Ausgang an %1</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <comment>%1: gate, %2: reason</comment>
        <translation>Abgewiesen an %1: %2</translation>
    </message>
    <message>
        <source>Scan at %1 undone</source>
        <comment>%1: gate</comment>
        <translation>Scan an %1 rückgängig gemacht</translation>
    </message>
    <message>
        <source>Double admission reviewed</source>
        <translation>Doppelter Einlass geprüft</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>by the other desks</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>the other desks could not be asked</comment>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>found by search, not scanned</comment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words, quoted</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>Das ausgewählte Ticket</numerusform>
            <numerusform>Die %Ln ausgewählten Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>Das eine Ticket, das die Tabelle zeigt</numerusform>
            <numerusform>Alle %Ln Tickets, die die Tabelle zeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every scan of the event, also refused and undone ones</source>
        <translation>Alle Scans der Veranstaltung, auch abgewiesene und rückgängig gemachte</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>The file holds names and ticket codes: keep it where only you can read it.</source>
        <translation>Die Datei enthält Namen und Ticketcodes: Bewahren Sie sie dort auf, wo nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>scans</source>
        <comment>name of a file</comment>
        <translation>scans</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>tickets</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsFilterBar</name>
    <message>
        <source>Search name, order or e-mail</source>
        <translation>Name, Bestellung oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>Benutzt oder nicht</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsImportDialog</name>
    <message>
        <source>Import tickets</source>
        <translation>Tickets importieren</translation>
    </message>
    <message>
        <source>Choose a CSV file, or JSON as the pretix API returns it.</source>
        <translation>Wählen Sie eine CSV-Datei oder JSON, wie es die API von pretix liefert.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Encoding: detected</source>
        <translation>Kodierung: erkannt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Lists of tickets (*.csv *.txt *.tsv *.json)</source>
        <translation>Ticketlisten (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with the tickets here…</source>
        <translation>Die Datei wird gelesen und mit den Tickets hier verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln wie bisher</numerusform>
            <numerusform>%Ln wie bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln Zeile weggelassen</numerusform>
            <numerusform>%Ln Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of this file says which ticket a line is. Say below what its columns are: a code, a name, an order or an e-mail address is enough.</source>
        <translation>Keine Spalte dieser Datei sagt, welches Ticket eine Zeile ist. Geben Sie unten an, was die Spalten sind: Ein Code, ein Name, eine Bestellung oder eine E-Mail-Adresse genügt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An import of it would change nothing.</source>
        <translation>Ein Import würde nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n ticket(s). You can close this window: it goes on, and is done wholly or not at all.</source>
        <translation>
            <numerusform>%Ln Ticket wird geschrieben. Sie können dieses Fenster schließen: Es geht weiter und geschieht ganz oder gar nicht.</numerusform>
            <numerusform>%Ln Tickets werden geschrieben. Sie können dieses Fenster schließen: Es geht weiter und geschieht ganz oder gar nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation>
            <numerusform>%Ln Ticket wurde importiert.</numerusform>
            <numerusform>%Ln Tickets wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsIssueDialog</name>
    <message>
        <source>Issue tickets</source>
        <translation>Tickets ausstellen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Only sign codes for imported tickets that have &amp;none</source>
        <translation>Nur Codes für importierte Tickets signieren, die &amp;keinen haben</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>Ka&amp;tegorie:</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>A&amp;nzahl:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Ausstellen</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Drucken oder als PDF speichern …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>The event&apos;s key is not on this computer. Issue tickets where the event was made, or bring its key here.</source>
        <translation>Der Schlüssel der Veranstaltung ist nicht auf diesem Rechner. Stellen Sie Tickets dort aus, wo die Veranstaltung angelegt wurde, oder bringen Sie den Schlüssel hierher.</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>Die Gültigkeit endet, bevor sie beginnt. Ändern Sie eine der beiden Angaben.</translation>
    </message>
    <message>
        <source>Signing and writing codes…</source>
        <translation>Codes werden signiert und geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>Signing and writing %n ticket(s)…</source>
        <translation>
            <numerusform>%Ln Ticket wird signiert und geschrieben …</numerusform>
            <numerusform>%Ln Tickets werden signiert und geschrieben …</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket was issued.</source>
        <translation>Es wurde kein Ticket ausgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were issued. Every desk admits them, also before it has heard of them.</source>
        <translation>
            <numerusform>%Ln Ticket wurde ausgestellt. Jeder Platz lässt es ein, auch bevor er davon gehört hat.</numerusform>
            <numerusform>%Ln Tickets wurden ausgestellt. Jeder Platz lässt sie ein, auch bevor er davon gehört hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket has a code already.</source>
        <translation>Jedes Ticket hat schon einen Code.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a category, or type a new one.</source>
        <translation>Wählen Sie eine Kategorie, oder geben Sie eine neue ein.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsModel</name>
    <message>
        <source>no name</source>
        <comment>of a ticket</comment>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsOutput</name>
    <message>
        <source>Something is being written already. Wait until it is done.</source>
        <translation>Es wird schon etwas geschrieben. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Writing every scan…</source>
        <translation>Alle Scans werden geschrieben …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2…</source>
        <comment>%1, %2: numbers of tickets</comment>
        <translation>Wird geschrieben: %1 von %2 …</translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation>Wählen Sie einen anderen Ort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>%1: file or printer</comment>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without a code were left out: issue codes for them first.</source>
        <translation>
            <numerusform>%Ln Ticket ohne Code wurde weggelassen: Stellen Sie zuerst einen Code dafür aus.</numerusform>
            <numerusform>%Ln Tickets ohne Code wurden weggelassen: Stellen Sie zuerst Codes dafür aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>I&amp;ssue…</source>
        <translation>&amp;Ausstellen …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Take in tickets from a file</source>
        <translation>Tickets aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Make new tickets with signed codes</source>
        <translation>Neue Tickets mit signierten Codes anlegen</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>Nur ein Gerät der Verwaltung darf das.</translation>
    </message>
    <message>
        <source>Looking through the tickets: %1…</source>
        <comment>%1: number of tickets</comment>
        <translation>Tickets werden durchgesehen: %1 …</translation>
    </message>
    <message>
        <source>There are no tickets yet. Import a list, or issue some.</source>
        <translation>Es gibt noch keine Tickets. Importieren Sie eine Liste, oder stellen Sie welche aus.</translation>
    </message>
    <message>
        <source>No ticket is like this. Change the search or the filters.</source>
        <translation>Kein Ticket passt dazu. Ändern Sie die Suche oder die Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPrintDialog</name>
    <message>
        <source>Print tickets</source>
        <translation>Tickets drucken</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>Das ausgewählte Ticket</numerusform>
            <numerusform>Die %Ln ausgewählten Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>Das eine Ticket, das die Tabelle zeigt</numerusform>
            <numerusform>Alle %Ln Tickets, die die Tabelle zeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight to a page, to cut</source>
        <translation>Acht je Seite, zum Ausschneiden</translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation>Eines je Seite</translation>
    </message>
    <message>
        <source>Strips, for wristbands and badge holders</source>
        <translation>Streifen, für Armbänder und Ausweishüllen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>&amp;Layout on A4:</source>
        <translation>&amp;Anordnung auf A4:</translation>
    </message>
    <message>
        <source>The table shows no tickets. Change its filter first.</source>
        <translation>Die Tabelle zeigt keine Tickets. Ändern Sie zuerst ihren Filter.</translation>
    </message>
    <message>
        <source>At most %1 tickets are printed at once. Filter the table, or select fewer.</source>
        <comment>%1: number of tickets</comment>
        <translation>Höchstens %1 Tickets werden auf einmal gedruckt. Filtern Sie die Tabelle, oder wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>Tickets speichern</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>tickets</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF, and print it where there is one.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Speichern Sie ein PDF, und drucken Sie es, wo es einen gibt.</translation>
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
    <message>
        <source>Sold: %1</source>
        <comment>%1: category</comment>
        <translation>Verkauft: %1</translation>
    </message>
    <message>
        <source>Takes this sale back (F8)</source>
        <translation>Nimmt diesen Verkauf zurück (F8)</translation>
    </message>
</context>
<context>
    <name>gatelog::VerdictPanel</name>
    <message>
        <source>Seen (Enter)</source>
        <comment>button: the note that holds the screen was read</comment>
        <translation>Gesehen (Eingabe)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Goes on with the next ticket (Enter, Esc)</source>
        <translation>Weiter mit dem nächsten Ticket (Eingabe, Esc)</translation>
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
        <translation>Die Aufsicht rufen.</translation>
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
        <translation>Es wurde nichts gelöscht. Behalten Sie den Ordner, machen Sie an einem anderen Platz weiter und informieren Sie die Verwaltung.</translation>
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
    <message>
        <source>Used %1 at %2 by %4 (%3).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>Benutzt %1 an %2 durch %4 (%3).</translation>
    </message>
    <message>
        <source>Another ticket was held up. It was not looked at: acknowledge this first, then scan it.</source>
        <translation>Ein weiteres Ticket wurde vorgehalten. Es wurde nicht geprüft: Quittieren Sie zuerst dieses, und scannen Sie es dann.</translation>
    </message>
</context>
</TS>
