<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>gatelog::ActivityWords</name>
    <message>
        <source>The admission was taken back</source>
        <translation>The admission was taken back</translation>
    </message>
    <message>
        <source>Was let into the event</source>
        <translation>Was let into the event</translation>
    </message>
    <message>
        <source>Was revoked: it admits nobody any more</source>
        <translation>Was revoked: it admits nobody any more</translation>
    </message>
    <message>
        <source>Its records that were set aside count</source>
        <translation>Its records that were set aside count</translation>
    </message>
    <message>
        <source>Staff: name, role or PIN</source>
        <translation>Staff: name, role or PIN</translation>
    </message>
    <message>
        <source>Double admission</source>
        <translation>Double admission</translation>
    </message>
    <message>
        <source>Was reviewed</source>
        <translation>Was reviewed</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Admitted, and taken back</source>
        <translation>Admitted, and taken back</translation>
    </message>
    <message>
        <source>Admitted a second time</source>
        <translation>Admitted a second time</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1: why</comment>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Entry stopped</translation>
    </message>
    <message>
        <source>Entry resumed</source>
        <translation>Entry resumed</translation>
    </message>
    <message>
        <source>Message to the desks</source>
        <translation>Message to the desks</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>All gates</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Ticket cancelled</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>Ticket blocked</translation>
    </message>
    <message>
        <source>Ticket valid again</source>
        <translation>Ticket valid again</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>The event</translation>
    </message>
    <message>
        <source>Tickets were added or changed</source>
        <translation>Tickets were added or changed</translation>
    </message>
    <message>
        <source>The gate was set up</source>
        <translation>The gate was set up</translation>
    </message>
    <message>
        <source>A ticket category was set up</source>
        <translation>A ticket category was set up</translation>
    </message>
    <message>
        <source>A check-in list was set up</source>
        <translation>A check-in list was set up</translation>
    </message>
    <message>
        <source>The event was set up</source>
        <translation>The event was set up</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Something that this version does not know</translation>
    </message>
    <message>
        <source>Sold, and taken back</source>
        <translation>Sold, and taken back</translation>
    </message>
    <message>
        <source>A quota was set</source>
        <translation>A quota was set</translation>
    </message>
    <message>
        <source>Desks shared a quota out</source>
        <translation>Desks shared a quota out</translation>
    </message>
</context>
<context>
    <name>gatelog::AdmissionsSection</name>
    <message>
        <source>Admissions per gate</source>
        <translation>Admissions per gate</translation>
    </message>
    <message>
        <source>Admissions per category</source>
        <translation>Admissions per category</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Without a category</translation>
    </message>
    <message>
        <source>Admissions per operator</source>
        <translation>Admissions per operator</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nobody signed in</translation>
    </message>
    <message>
        <source>%1, all on one scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1, all on one scale</translation>
    </message>
    <message>
        <source>%1, each on its own scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1, each on its own scale</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1; dark: unconfirmed</translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsDialog</name>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>Thresholds of the alerts</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>Tell me when…</translation>
    </message>
    <message>
        <source>a &amp;desk has been silent for</source>
        <translation>a &amp;desk has been silent for</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>a gate &amp;refuses, and admits few</source>
        <translation>a gate &amp;refuses, and admits few</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>refusals, after a number</comment>
        <translation> a minute</translation>
    </message>
    <message>
        <source>a &amp;clock is off by</source>
        <translation>a &amp;clock is off by</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>a gate or the event is &amp;full to</source>
        <translation>a gate or the event is &amp;full to</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;unreviewed double admissions reach</source>
        <translation>&amp;unreviewed double admissions reach</translation>
    </message>
    <message>
        <source>the d&amp;isk has less free than</source>
        <translation>the d&amp;isk has less free than</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, after a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>a desk&apos;s &amp;battery is down to</source>
        <translation>a desk&apos;s &amp;battery is down to</translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Thresholds…</translation>
    </message>
    <message>
        <source>From when on you are told</source>
        <translation>From when on you are told</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nothing needs you now.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsWording</name>
    <message>
        <source>This computer&apos;s disk is nearly full: %1 are free.</source>
        <comment>%1: &apos;800 MB&apos;</comment>
        <translation>This computer&apos;s disk is nearly full: %1 are free.</translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) to look at.</source>
        <translation>
            <numerusform>%Ln double admission to look at.</numerusform>
            <numerusform>%Ln double admissions to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is nearly full: %1 of %2 inside.</source>
        <comment>%1, %2: numbers of people</comment>
        <translation>The event is nearly full: %1 of %2 inside.</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 inside.</source>
        <comment>%1: gate, %2, %3: numbers of people</comment>
        <translation>%1 is nearly full: %2 of %3 inside.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n refusal(s) within a minute.</source>
        <comment>%1: gate</comment>
        <translation>
            <numerusform>%1: %Ln refusal within a minute.</numerusform>
            <numerusform>%1: %Ln refusals within a minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been silent for %2.</source>
        <comment>%1: desk, %2: &apos;7 minutes&apos;</comment>
        <translation>%1 has been silent for %2.</translation>
    </message>
    <message>
        <source>%1 writes times that lie in the future.</source>
        <comment>%1: desk</comment>
        <translation>%1 writes times that lie in the future.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>The clock of %1 is %2 ahead of this computer&apos;s.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>The clock of %1 is %2 behind this computer&apos;s.</translation>
    </message>
    <message>
        <source>Free some space soon: on a full disk no scan can be saved.</source>
        <translation>Free some space soon: on a full disk no scan can be saved.</translation>
    </message>
    <message>
        <source>Look at each under Conflicts, and tell the desks what to watch for.</source>
        <translation>Look at each under Conflicts, and tell the desks what to watch for.</translation>
    </message>
    <message>
        <source>Stop entry, or raise the event&apos;s capacity.</source>
        <translation>Stop entry, or raise the event&apos;s capacity.</translation>
    </message>
    <message>
        <source>Send guests to another gate, or stop entry here.</source>
        <translation>Send guests to another gate, or stop entry here.</translation>
    </message>
    <message>
        <source>Ask the desk what guests show. Often they stand at the wrong gate.</source>
        <translation>Ask the desk what guests show. Often they stand at the wrong gate.</translation>
    </message>
    <message>
        <source>See whether it is on and in the network. It can go on scanning alone meanwhile.</source>
        <translation>See whether it is on and in the network. It can go on scanning alone meanwhile.</translation>
    </message>
    <message>
        <source>Set the clocks right: times in the log and tickets with a time limit depend on them.</source>
        <translation>Set the clocks right: times in the log and tickets with a time limit depend on them.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>Stop entry…</translation>
    </message>
    <message>
        <source>Show the desks</source>
        <translation>Show the desks</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 %.</source>
        <comment>%1: desk, %2: number</comment>
        <translation>The battery of %1 is at %2 %.</translation>
    </message>
    <message>
        <source>Have it plugged in. If it goes off, every scan so far is kept.</source>
        <translation>Have it plugged in. If it goes off, every scan so far is kept.</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>Tickets admitted</translation>
    </message>
    <message>
        <source>Last scan in it</source>
        <translation>Last scan in it</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsPage</name>
    <message numerus="yes">
        <source>Made: %1 with %n record(s).</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>Made: %1 with %Ln record.</numerusform>
            <numerusform>Made: %1 with %Ln records.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>No backup could be made.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>While scans come in, and when Gatelog closes:</source>
        <translation>While scans come in, and when Gatelog closes:</translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <translation>How often a backup is made</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Choose another…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Use the usual folder</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>A backup on this laptop&apos;s own disk helps when the database is damaged. One on a stick or another disk helps when the laptop is lost, too. It names your guests to whoever has it.</source>
        <translation>A backup on this laptop&apos;s own disk helps when the database is damaged. One on a stick or another disk helps when the laptop is lost, too. It names your guests to whoever has it.</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>Backups there are</translation>
    </message>
    <message>
        <source>None yet in this folder. One is made when the first scans have come in.</source>
        <translation>None yet in this folder. One is made when the first scans have come in.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restore from a file…</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Backup to restore</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Backups (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>A backup is being made. Scanning goes on.</source>
        <translation>A backup is being made. Scanning goes on.</translation>
    </message>
    <message>
        <source>Restoring. This desk scans again in a moment…</source>
        <translation>Restoring. This desk scans again in a moment…</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsRestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>What this restore means</source>
        <translation>What this restore means</translation>
    </message>
    <message>
        <source>Comparing it with this laptop…</source>
        <translation>Comparing it with this laptop…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsWording</name>
    <message>
        <source>Its last scan is of %1.</source>
        <comment>%1: date and time</comment>
        <translation>Its last scan is of %1.</translation>
    </message>
    <message>
        <source>This laptop has everything that is in it: nothing would come back.</source>
        <translation>This laptop has everything that is in it: nothing would come back.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in it are not on this laptop and come back.</source>
        <translation>
            <numerusform>%Ln record in it is not on this laptop and comes back.</numerusform>
            <numerusform>%Ln records in it are not on this laptop and come back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on this laptop that is not in it.</source>
        <translation>Nothing is on this laptop that is not in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are newer than the backup. They stay: a restore takes no admission away.</source>
        <translation>
            <numerusform>%Ln record is newer than the backup. It stays: a restore takes no admission away.</numerusform>
            <numerusform>%Ln records are newer than the backup. They stay: a restore takes no admission away.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database of now is set aside in the event&apos;s folder, not deleted.</source>
        <translation>The database of now is set aside in the event&apos;s folder, not deleted.</translation>
    </message>
    <message>
        <source>This desk cannot scan for some seconds. The other desks go on, and send what they know afterwards.</source>
        <translation>This desk cannot scan for some seconds. The other desks go on, and send what they know afterwards.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are in the log.</source>
        <translation>
            <numerusform>%Ln record of the backup is in the log.</numerusform>
            <numerusform>%Ln records of the backup are in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer record(s) of this laptop were kept.</source>
        <translation>
            <numerusform>%Ln newer record of this laptop was kept.</numerusform>
            <numerusform>%Ln newer records of this laptop were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln record of the backup is damaged and was left out.</numerusform>
            <numerusform>%Ln records of the backup are damaged and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier database is kept as %1.</source>
        <comment>%1: a file</comment>
        <translation>The earlier database is kept as %1.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled in the event as the backup knows it: it cannot scan until it is invited again.</source>
        <translation>This laptop is not enrolled in the event as the backup knows it: it cannot scan until it is invited again.</translation>
    </message>
    <message>
        <source>This is a backup of another event. Nothing was changed.</source>
        <translation>This is a backup of another event. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged. Nothing was changed. Try an older one.</source>
        <translation>This is no backup, or it is damaged. Nothing was changed. Try an older one.</translation>
    </message>
    <message>
        <source>A newer version of Gatelog made this backup. Install that version here. Nothing was changed.</source>
        <translation>A newer version of Gatelog made this backup. Install that version here. Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup is gone. Nothing was changed.</source>
        <translation>The backup is gone. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>gatelog::CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>Camera picture</translation>
    </message>
</context>
<context>
    <name>gatelog::CategoriesField</name>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
</context>
<context>
    <name>gatelog::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>New category</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>for example: check age</source>
        <translation>for example: check age</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>No&amp;te for the desks:</translation>
    </message>
    <message>
        <source>The desks hold every ticket of it until somebody has read the note.</source>
        <translation>The desks hold every ticket of it until somebody has read the note.</translation>
    </message>
    <message>
        <source>&amp;Sell tickets of it at the desks</source>
        <translation>&amp;Sell tickets of it at the desks</translation>
    </message>
    <message>
        <source>Currency, as three letters</source>
        <translation>Currency, as three letters</translation>
    </message>
    <message>
        <source>&amp;Price:</source>
        <translation>&amp;Price:</translation>
    </message>
    <message>
        <source>&amp;How many in all:</source>
        <translation>&amp;How many in all:</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) sold so far.</source>
        <translation>
            <numerusform>%Ln ticket sold so far.</numerusform>
            <numerusform>%Ln tickets sold so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desks share the others, and never sell more, even when they do not see each other.</source>
        <translation>The desks share the others, and never sell more, even when they do not see each other.</translation>
    </message>
    <message>
        <source>Type the price as a number, for example 12.50, and the currency as three letters, for example EUR.</source>
        <translation>Type the price as a number, for example 12.50, and the currency as three letters, for example EUR.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were sold or lie with other desks; fewer are not possible from here.</source>
        <translation>
            <numerusform>%Ln ticket was sold or lies with other desks; fewer are not possible from here.</numerusform>
            <numerusform>%Ln tickets were sold or lie with other desks; fewer are not possible from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsCaseView</name>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Second time</translation>
    </message>
    <message>
        <source>Dotted: the desk had not heard of the other admission. Times are by each desk&apos;s own clock.</source>
        <translation>Dotted: the desk had not heard of the other admission. Times are by each desk&apos;s own clock.</translation>
    </message>
    <message>
        <source>Who it was, how it happened, what was done</source>
        <translation>Who it was, how it happened, what was done</translation>
    </message>
    <message>
        <source>Note on this double admission</source>
        <translation>Note on this double admission</translation>
    </message>
    <message>
        <source>Reviewed, next</source>
        <translation>Reviewed, next</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Admitted twice, %1 apart, on %2.</source>
        <comment>%1: a length of time, %2: a date</comment>
        <translation>Admitted twice, %1 apart, on %2.</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>Reviewed %1 by %2</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>What did you find?</translation>
    </message>
    <message>
        <source>Change the note, next</source>
        <translation>Change the note, next</translation>
    </message>
    <message>
        <source>Enter notes it and goes to the next. Every desk and the report get your note.</source>
        <translation>Enter notes it and goes to the next. Every desk and the report get your note.</translation>
    </message>
    <message>
        <source>Only the computers of supervisors and administrators can note a review.</source>
        <translation>Only the computers of supervisors and administrators can note a review.</translation>
    </message>
    <message>
        <source>Write what you found first, if only a word.</source>
        <translation>Write what you found first, if only a word.</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsModel</name>
    <message>
        <source>%1, then %2 · %3</source>
        <comment>%1, %2: gate, %3: time of day</comment>
        <translation>%1, then %2 · %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>reviewed</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Double admissions</translation>
    </message>
    <message>
        <source>No ticket was admitted twice</source>
        <translation>No ticket was admitted twice</translation>
    </message>
    <message>
        <source>When two desks that cannot reach each other admit the same ticket, you see both admissions here, side by side, as soon as their logs meet.</source>
        <translation>When two desks that cannot reach each other admit the same ticket, you see both admissions here, side by side, as soon as their logs meet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n double admission(s) reviewed</source>
        <translation>
            <numerusform>%Ln double admission, reviewed</numerusform>
            <numerusform>All %Ln double admissions reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n double admission(s) open</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%1 of %Ln double admission open</numerusform>
            <numerusform>%1 of %Ln double admissions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsSection</name>
    <message>
        <source>The admission on the left counts, as the earlier one; the one on the right is a second admission with the same ticket. Times are those of the desks&apos; own clocks.</source>
        <translation>The admission on the left counts, as the earlier one; the one on the right is a second admission with the same ticket. Times are those of the desks&apos; own clocks.</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) neither desk could know of the other&apos;s admission.</source>
        <translation>
            <numerusform>In %Ln case neither desk could know of the other&apos;s admission.</numerusform>
            <numerusform>In %Ln cases neither desk could know of the other&apos;s admission.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the second desk knew of the first admission.</source>
        <translation>
            <numerusform>In %Ln case the second desk knew of the first admission.</numerusform>
            <numerusform>In %Ln cases the second desk knew of the first admission.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the admission that counts bears a time before one its desk knew of.</source>
        <translation>
            <numerusform>In %Ln case the admission that counts bears a time before one its desk knew of.</numerusform>
            <numerusform>In %Ln cases the admission that counts bears a time before one its desk knew of.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither desk could know of the other.</source>
        <translation>Neither desk could know of the other.</translation>
    </message>
    <message>
        <source>The second desk knew of the first admission.</source>
        <translation>The second desk knew of the first admission.</translation>
    </message>
    <message>
        <source>The desk on the left knew of the admission on the right: its time is set back.</source>
        <translation>The desk on the left knew of the admission on the right: its time is set back.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>Reviewed %1 by %2</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Double admissions</translation>
    </message>
    <message>
        <source>None: no ticket was admitted more often than its list allows.</source>
        <translation>None: no ticket was admitted more often than its list allows.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>%1: a length of time</comment>
        <translation>%1 apart</translation>
    </message>
    <message>
        <source>clock at least %1 ahead</source>
        <comment>%1: a length of time</comment>
        <translation>clock at least %1 ahead</translation>
    </message>
    <message>
        <source>clock at least %1 behind</source>
        <comment>%1: a length of time</comment>
        <translation>clock at least %1 behind</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>nobody signed in</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
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
        <translation>knew by %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
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
        <translation>Nobody was signed in</translation>
    </message>
    <message>
        <source>Confirmed: the other desks were asked.</source>
        <translation>Confirmed: the other desks were asked.</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>Unconfirmed: the other desks could not be asked.</translation>
    </message>
    <message>
        <source>Checked in by hand, from the guest list.</source>
        <translation>Checked in by hand, from the guest list.</translation>
    </message>
    <message>
        <source>Its clock was ahead, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>Its clock was ahead, by %1 at least.</translation>
    </message>
    <message>
        <source>Its clock was behind, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>Its clock was behind, by %1 at least.</translation>
    </message>
    <message>
        <source>It had heard nothing of %1 yet.</source>
        <comment>%1: desk</comment>
        <translation>It had heard nothing of %1 yet.</translation>
    </message>
    <message>
        <source>The last it had of %1 was from %2.</source>
        <comment>%1: desk, %2: time of day</comment>
        <translation>The last it had of %1 was from %2.</translation>
    </message>
    <message>
        <source>It knew of the other admission by then.</source>
        <translation>It knew of the other admission by then.</translation>
    </message>
    <message>
        <source>It knew of the other admission by %1.</source>
        <comment>%1: time of day</comment>
        <translation>It knew of the other admission by %1.</translation>
    </message>
    <message>
        <source>Neither desk could know of the other&apos;s admission.</source>
        <translation>Neither desk could know of the other&apos;s admission.</translation>
    </message>
    <message>
        <source>Both were cut off from each other and decided alone.</source>
        <translation>Both were cut off from each other and decided alone.</translation>
    </message>
    <message>
        <source>%1 could ask nobody and decided alone.</source>
        <comment>%1: desk</comment>
        <translation>%1 could ask nobody and decided alone.</translation>
    </message>
    <message>
        <source>Each had asked other desks, but in two groups that were cut off from each other.</source>
        <translation>Each had asked other desks, but in two groups that were cut off from each other.</translation>
    </message>
    <message>
        <source>Nobody at the doors made a mistake: the ticket was shown twice.</source>
        <translation>Nobody at the doors made a mistake: the ticket was shown twice.</translation>
    </message>
    <message>
        <source>A clock was off by more than the time between them: which came first is not certain.</source>
        <translation>A clock was off by more than the time between them: which came first is not certain.</translation>
    </message>
    <message>
        <source>%1 admitted the same ticket a second time, %2 after the first.</source>
        <comment>%1: desk, %2: a length of time</comment>
        <translation>%1 admitted the same ticket a second time, %2 after the first.</translation>
    </message>
    <message>
        <source>%1 knew that %2 had admitted this ticket, and admitted it all the same.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 knew that %2 had admitted this ticket, and admitted it all the same.</translation>
    </message>
    <message>
        <source>Ask who was at %1 then.</source>
        <comment>%1: desk</comment>
        <translation>Ask who was at %1 then.</translation>
    </message>
    <message>
        <source>Ask %1, who was signed in there.</source>
        <comment>%1: staff</comment>
        <translation>Ask %1, who was signed in there.</translation>
    </message>
    <message>
        <source>%1 knew of the admission at %2 when it wrote its own, which bears an earlier time: its clock was set back. In truth %2 was first.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 knew of the admission at %2 when it wrote its own, which bears an earlier time: its clock was set back. In truth %2 was first.</translation>
    </message>
</context>
<context>
    <name>gatelog::CreatePage</name>
    <message>
        <source>Start an event</source>
        <translation>Start an event</translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation>Start the event</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Spring Concert</source>
        <comment>example of an event&apos;s name</comment>
        <translation>Spring Concert</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>North door
South door</source>
        <comment>examples of gates, one on each line</comment>
        <translation>North door
South door</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Name of the event:</source>
        <translation>&amp;Name of the event:</translation>
    </message>
    <message>
        <source>&amp;Gates:</source>
        <translation>&amp;Gates:</translation>
    </message>
    <message>
        <source>The doors at which tickets are scanned, one on each line. More can be added later.</source>
        <translation>The doors at which tickets are scanned, one on each line. More can be added later.</translation>
    </message>
    <message>
        <source>Guests &amp;inside at once:</source>
        <translation>Guests &amp;inside at once:</translation>
    </message>
    <message>
        <source>Name of this &amp;desk:</source>
        <translation>Name of this &amp;desk:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>It seals the event&apos;s key, which lets new desks in, shuts lost ones out and signs tickets. You are asked for it then, and never while scanning. Nobody can recover it: write it down.</source>
        <translation>It seals the event&apos;s key, which lets new desks in, shuts lost ones out and signs tickets. You are asked for it then, and never while scanning. Nobody can recover it: write it down.</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Once more:</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Give the event a name.</translation>
    </message>
    <message numerus="yes">
        <source>There may be %n gate(s) at most.</source>
        <translation>
            <numerusform>There may be %Ln gate at most.</numerusform>
            <numerusform>There may be %Ln gates at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n character(s).</source>
        <translation>
            <numerusform>Choose a passphrase of at least %Ln character.</numerusform>
            <numerusform>Choose a passphrase of at least %Ln characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>The two passphrases are not the same. Type both again.</translation>
    </message>
    <message>
        <source>Making the event…</source>
        <translation>Making the event…</translation>
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
        <translation>Send the guest to another desk.</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskKeys</name>
    <message>
        <source>These keys</source>
        <translation>These keys</translation>
    </message>
    <message>
        <source>The next gate</source>
        <translation>The next gate</translation>
    </message>
    <message>
        <source>Search by name, order or e-mail</source>
        <translation>Search by name, order or e-mail</translation>
    </message>
    <message>
        <source>Change between entry and exit</source>
        <translation>Change between entry and exit</translation>
    </message>
    <message>
        <source>Take the verdict away, close the search</source>
        <translation>Take the verdict away, close the search</translation>
    </message>
    <message>
        <source>Undo the last admission, within a minute</source>
        <translation>Undo the last admission, within a minute</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Settings: camera, sound, colours</source>
        <translation>Settings: camera, sound, colours</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Show the other desks</source>
        <translation>Show the other desks</translation>
    </message>
    <message>
        <source>The office: overview, tickets, devices, reports</source>
        <translation>The office: overview, tickets, devices, reports</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation>All guests</translation>
    </message>
    <message>
        <source>Who is on duty: sign in or out</source>
        <translation>Who is on duty: sign in or out</translation>
    </message>
    <message>
        <source>Kiosk: full screen that needs a supervisor&apos;s PIN to leave</source>
        <translation>Kiosk: full screen that needs a supervisor&apos;s PIN to leave</translation>
    </message>
    <message>
        <source>Sell a ticket, where some are for sale</source>
        <translation>Sell a ticket, where some are for sale</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskPage</name>
    <message>
        <source>Last scans</source>
        <translation>Last scans</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskProgram</name>
    <message>
        <source>Folder of the event&apos;s data</source>
        <translation>Folder of the event&apos;s data</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskWindow</name>
    <message>
        <source>This event has no gate “%1”. Choose this desk&apos;s gate above.</source>
        <translation>This event has no gate “%1”. Choose this desk&apos;s gate above.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>%1: guest</comment>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Not undone. %1</translation>
    </message>
    <message>
        <source>The event&apos;s database was damaged. What could be verified was taken over; the damaged file is kept as %1. Tell your administrator before you go on.</source>
        <translation>The event&apos;s database was damaged. What could be verified was taken over; the damaged file is kept as %1. Tell your administrator before you go on.</translation>
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
        <translation>%1 (demonstration)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped back by %1. Set it right: until then, times in the log and tickets with a time limit are not to be relied on. Scans are kept in order all the same.</source>
        <translation>This computer&apos;s clock jumped back by %1. Set it right: until then, times in the log and tickets with a time limit are not to be relied on. Scans are kept in order all the same.</translation>
    </message>
    <message>
        <source>No backup could be made. %1 %2</source>
        <comment>%1, %2: sentences</comment>
        <translation>No backup could be made. %1 %2</translation>
    </message>
    <message>
        <source>The event is ready, and has no tickets yet. Next: import the attendees. At the command line: %1</source>
        <comment>%1: a command</comment>
        <translation>The event is ready, and has no tickets yet. Next: import the attendees. At the command line: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::DeviceWords</name>
    <message>
        <source>Not enrolled</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>no scan yet</translation>
    </message>
    <message>
        <source>last scan %1</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>last scan %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n record(s) missing</source>
        <translation>
            <numerusform>at least %Ln record missing</numerusform>
            <numerusform>at least %Ln records missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) set aside</source>
        <translation>
            <numerusform>%Ln record set aside</numerusform>
            <numerusform>%Ln records set aside</numerusform>
        </translation>
    </message>
    <message>
        <source>restored or copied</source>
        <translation>restored or copied</translation>
    </message>
    <message>
        <source>wrote two histories</source>
        <translation>wrote two histories</translation>
    </message>
    <message>
        <source>writes times in the future</source>
        <translation>writes times in the future</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesDialog</name>
    <message>
        <source>Change a device</source>
        <translation>Change a device</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Takes part as:</source>
        <translation>&amp;Takes part as:</translation>
    </message>
    <message>
        <source>A role can be raised, not lowered: for that, revoke it and let it join anew.</source>
        <translation>A role can be raised, not lowered: for that, revoke it and let it join anew.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPage</name>
    <message>
        <source>What they did last</source>
        <translation>What they did last</translation>
    </message>
    <message>
        <source>Devices and staff</source>
        <translation>Devices and staff</translation>
    </message>
    <message>
        <source>What they did last: choose a device or a person</source>
        <translation>What they did last: choose a device or a person</translation>
    </message>
    <message>
        <source>What %1 did last</source>
        <comment>%1: device or member of staff</comment>
        <translation>What %1 did last</translation>
    </message>
    <message>
        <source>Change a device</source>
        <translation>Change a device</translation>
    </message>
    <message>
        <source>Another device has this name. Choose another one.</source>
        <translation>Another device has this name. Choose another one.</translation>
    </message>
    <message>
        <source>Accept records</source>
        <translation>Accept records</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 do not count: it had no right to write them when they came. Let them count?</source>
        <comment>%1: device</comment>
        <translation>
            <numerusform>%Ln record of %1 does not count: it had no right to write it when it came. Let it count?</numerusform>
            <numerusform>%Ln records of %1 do not count: it had no right to write them when they came. Let them count?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation>Let them count</translation>
    </message>
    <message>
        <source>Somebody of this name has a higher role already, which cannot be lowered. Choose another name.</source>
        <translation>Somebody of this name has a higher role already, which cannot be lowered. Choose another name.</translation>
    </message>
    <message>
        <source>Remove a member of staff</source>
        <translation>Remove a member of staff</translation>
    </message>
    <message>
        <source>%1 can sign in nowhere from now on. What they did stays in the log, and a new PIN brings them back.</source>
        <comment>%1: member of staff</comment>
        <translation>%1 can sign in nowhere from now on. What they did stays in the log, and a new PIN brings them back.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s.</source>
        <translation>This laptop may not do that. Use an administrator&apos;s.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPanel</name>
    <message>
        <source>&amp;Invite a desk…</source>
        <translation>&amp;Invite a desk…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>Another name, or a higher role</source>
        <translation>Another name, or a higher role</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Accept…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Revoke…</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: invite, change and revoke there.</source>
        <translation>The event&apos;s key is on another laptop: invite, change and revoke there.</translation>
    </message>
    <message>
        <source>Choose a device to change or revoke it, and to see what it did.</source>
        <translation>Choose a device to change or revoke it, and to see what it did.</translation>
    </message>
    <message>
        <source>This computer cannot revoke itself.</source>
        <translation>This computer cannot revoke itself.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesSection</name>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Last record</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Missing: records that other records prove to exist and that are not in this log. What a device wrote and never told another cannot be known here.</source>
        <translation>Missing: records that other records prove to exist and that are not in this log. What a device wrote and never told another cannot be known here.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyConfirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyGates</name>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Entry is open everywhere.</source>
        <translation>Entry is open everywhere.</translation>
    </message>
    <message>
        <source>Nobody is admitted anywhere.</source>
        <translation>Nobody is admitted anywhere.</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %1 of %n gate(s).</source>
        <translation>
            <numerusform>Entry is stopped at %1 of %Ln gate.</numerusform>
            <numerusform>Entry is stopped at %1 of %Ln gates.</numerusform>
        </translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>All gates</translation>
    </message>
    <message>
        <source>Stop entry everywhere…</source>
        <translation>Stop entry everywhere…</translation>
    </message>
    <message>
        <source>Resume entry everywhere…</source>
        <translation>Resume entry everywhere…</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>Stop entry…</translation>
    </message>
    <message>
        <source>Resume entry…</source>
        <translation>Resume entry…</translation>
    </message>
    <message>
        <source>Entry is open.</source>
        <translation>Entry is open.</translation>
    </message>
    <message>
        <source>Stopped %1 by %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who</comment>
        <translation>Stopped %1 by %2.</translation>
    </message>
    <message>
        <source>Stopped %1 by %2: %3</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who, %3: the message</comment>
        <translation>Stopped %1 by %2: %3</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyHeard</name>
    <message>
        <source>Who has heard it</source>
        <translation>Who has heard it</translation>
    </message>
    <message>
        <source>Has heard it</source>
        <translation>Has heard it</translation>
    </message>
    <message>
        <source>Has heard it · %1</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>Has heard it · %1</translation>
    </message>
    <message>
        <source>Connected; has not confirmed it yet</source>
        <translation>Connected; has not confirmed it yet</translation>
    </message>
    <message>
        <source>%1: go there, or call</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>%1: go there, or call</translation>
    </message>
    <message>
        <source>Nothing was announced yet.</source>
        <translation>Nothing was announced yet.</translation>
    </message>
    <message>
        <source>This is the only desk of the event.</source>
        <translation>This is the only desk of the event.</translation>
    </message>
    <message numerus="yes">
        <source>All %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>The %Ln other desk has heard it.</numerusform>
            <numerusform>All %Ln other desks have heard it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>%1 of %Ln other desk has heard it.</numerusform>
            <numerusform>%1 of %Ln other desks have heard it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyPage</name>
    <message>
        <source>Message to the desks</source>
        <translation>Message to the desks</translation>
    </message>
    <message>
        <source>What they are to know</source>
        <translation>What they are to know</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>Sen&amp;d</translation>
    </message>
    <message>
        <source>A laptop is stolen</source>
        <translation>A laptop is stolen</translation>
    </message>
    <message>
        <source>Desk to revoke</source>
        <translation>Desk to revoke</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;voke…</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Emergency (entry stopped)</source>
        <translation>Emergency (entry stopped)</translation>
    </message>
    <message>
        <source>Entry is stopped at all gates.</source>
        <translation>Entry is stopped at all gates.</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %n gate(s).</source>
        <translation>
            <numerusform>Entry is stopped at %Ln gate.</numerusform>
            <numerusform>Entry is stopped at %Ln gates.</numerusform>
        </translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>All desks</translation>
    </message>
    <message>
        <source>Desks at %1</source>
        <comment>%1: gate</comment>
        <translation>Desks at %1</translation>
    </message>
    <message>
        <source>There is no other desk.</source>
        <translation>There is no other desk.</translation>
    </message>
    <message>
        <source>Take it out of the event: what it writes from now on counts nowhere.</source>
        <translation>Take it out of the event: what it writes from now on counts nowhere.</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: revoke there.</source>
        <translation>The event&apos;s key is on another laptop: revoke there.</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s or a supervisor&apos;s.</source>
        <translation>This laptop may not do that. Use an administrator&apos;s or a supervisor&apos;s.</translation>
    </message>
    <message>
        <source>Stop entry</source>
        <translation>Stop entry</translation>
    </message>
    <message>
        <source>Stop entry at all gates?</source>
        <translation>Stop entry at all gates?</translation>
    </message>
    <message>
        <source>Stop entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>Stop entry at %1?</translation>
    </message>
    <message>
        <source>Every desk there refuses entry as soon as it hears of this, until you resume entry. Guests can still leave. A desk that is cut off does not hear: go there.</source>
        <translation>Every desk there refuses entry as soon as it hears of this, until you resume entry. Guests can still leave. A desk that is cut off does not hear: go there.</translation>
    </message>
    <message>
        <source>Nobody is to be let in</source>
        <translation>Nobody is to be let in</translation>
    </message>
    <message>
        <source>What the desks &amp;read, if anything:</source>
        <translation>What the desks &amp;read, if anything:</translation>
    </message>
    <message>
        <source>Resume entry</source>
        <translation>Resume entry</translation>
    </message>
    <message>
        <source>Resume entry at all gates?</source>
        <translation>Resume entry at all gates?</translation>
    </message>
    <message>
        <source>Resume entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>Resume entry at %1?</translation>
    </message>
    <message>
        <source>The desks there admit again as soon as they hear of this.</source>
        <translation>The desks there admit again as soon as they hear of this.</translation>
    </message>
    <message>
        <source>It is safe to let people in</source>
        <translation>It is safe to let people in</translation>
    </message>
</context>
<context>
    <name>gatelog::GateDialog</name>
    <message>
        <source>New gate</source>
        <translation>New gate</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>All that its list admits</source>
        <translation>All that its list admits</translation>
    </message>
    <message>
        <source>Check-in &amp;list:</source>
        <translation>Check-in &amp;list:</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>&amp;Categories:</translation>
    </message>
    <message>
        <source>Most people &amp;inside:</source>
        <translation>Most people &amp;inside:</translation>
    </message>
    <message>
        <source>Of those who came in by this gate.</source>
        <translation>Of those who came in by this gate.</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPage</name>
    <message>
        <source>This name is taken already. Choose another.</source>
        <translation>This name is taken already. Choose another.</translation>
    </message>
    <message>
        <source>A field is empty, or holds marks that cannot be seen. Type it again.</source>
        <translation>A field is empty, or holds marks that cannot be seen. Type it again.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Check-in list</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>Check-in lists</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>A ticket admits</source>
        <translation>A ticket admits</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Note for the desks</source>
        <translation>Note for the desks</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change the event&apos;s capacity</source>
        <translation>Change the event&apos;s capacity</translation>
    </message>
    <message>
        <source>Gates, lists and categories stay for good, since scans name them. A gate that is not used does no harm.</source>
        <translation>Gates, lists and categories stay for good, since scans name them. A gate that is not used does no harm.</translation>
    </message>
    <message>
        <source>Gates and lists</source>
        <translation>Gates and lists</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: people inside, %2: capacity</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>all of its list</source>
        <translation>all of its list</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitted</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>The event holds %1 people; %2 are inside.</source>
        <comment>%1, %2: numbers</comment>
        <translation>The event holds %1 people; %2 are inside.</translation>
    </message>
    <message>
        <source>The event has no limit; %1 people are inside.</source>
        <comment>%1: number</comment>
        <translation>The event has no limit; %1 people are inside.</translation>
    </message>
    <message>
        <source>Capacity of the event</source>
        <translation>Capacity of the event</translation>
    </message>
    <message>
        <source>Most people inside at once (0: no limit):</source>
        <translation>Most people inside at once (0: no limit):</translation>
    </message>
    <message>
        <source>Sold at the desks</source>
        <translation>Sold at the desks</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 sold</source>
        <comment>%1: price, %2, %3: numbers</comment>
        <translation>%1 · %2 of %3 sold</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPreview</name>
    <message>
        <source>What would a ticket get here, now?</source>
        <translation>What would a ticket get here, now?</translation>
    </message>
    <message>
        <source>Code, name or order</source>
        <translation>Code, name or order</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Ticket:</translation>
    </message>
    <message>
        <source>&amp;Gate:</source>
        <translation>&amp;Gate:</translation>
    </message>
    <message>
        <source>Type a code or a name: this says what the desk at that gate would say. Nothing is written.</source>
        <translation>Type a code or a name: this says what the desk at that gate would say. Nothing is written.</translation>
    </message>
    <message>
        <source>There is no gate yet. Add one first.</source>
        <translation>There is no gate yet. Add one first.</translation>
    </message>
    <message>
        <source>Nothing was written. A desk asks the others before it admits; this does not.</source>
        <translation>Nothing was written. A desk asks the others before it admits; this does not.</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesTable</name>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>Only an administrator&apos;s device may do this.</translation>
    </message>
</context>
<context>
    <name>gatelog::GivenNameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. It may have %Ln letter(s).</source>
        <translation>
            <numerusform>The name is too long. It may have %Ln letter.</numerusform>
            <numerusform>The name is too long. It may have %Ln letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds marks that cannot be seen. Type it again.</source>
        <translation>The name holds marks that cannot be seen. Type it again.</translation>
    </message>
</context>
<context>
    <name>gatelog::HeaderBar</name>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>The gate this desk stands at (F2)</source>
        <translation>The gate this desk stands at (F2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Settings (F10)</source>
        <translation>Settings (F10)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Full screen (F11)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Keys (F1)</translation>
    </message>
    <message>
        <source>Entry or exit (F4)</source>
        <translation>Entry or exit (F4)</translation>
    </message>
    <message>
        <source>Office (F9)</source>
        <translation>Office (F9)</translation>
    </message>
    <message>
        <source>By name, order or e-mail (F3)</source>
        <translation>By name, order or e-mail (F3)</translation>
    </message>
    <message>
        <source>All guests (F5)</source>
        <translation>All guests (F5)</translation>
    </message>
    <message>
        <source>Demonstration  ✕</source>
        <comment>with a cross that closes it</comment>
        <translation>Demonstration  ✕</translation>
    </message>
    <message>
        <source>Leave the demonstration</source>
        <translation>Leave the demonstration</translation>
    </message>
    <message>
        <source>Sell tickets (F12)</source>
        <translation>Sell tickets (F12)</translation>
    </message>
    <message>
        <source>Search (F3)</source>
        <translation>Search (F3)</translation>
    </message>
</context>
<context>
    <name>gatelog::HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>↑ ↓, Enter</source>
        <translation>↑ ↓, Enter</translation>
    </message>
    <message>
        <source>Choose from what was found, and check in by hand</source>
        <translation>Choose from what was found, and check in by hand</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>To the next control</translation>
    </message>
    <message>
        <source>Hand scanners work at any time, whatever has the focus, if they end a code with Enter or Tab.</source>
        <translation>Hand scanners work at any time, whatever has the focus, if they end a code with Enter or Tab.</translation>
    </message>
</context>
<context>
    <name>gatelog::IdlePanel</name>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: gate, %2: entry or exit</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The scan is being saved.</source>
        <translation>The scan is being saved.</translation>
    </message>
    <message>
        <source>Ready for the next ticket</source>
        <translation>Ready for the next ticket</translation>
    </message>
    <message>
        <source>Hold its code up to the camera, use a hand scanner, or search by name.</source>
        <translation>Hold its code up to the camera, use a hand scanner, or search by name.</translation>
    </message>
</context>
<context>
    <name>gatelog::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
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
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Is read as</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Why it is left out</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Lines left out</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <comment>%1: number of lines</comment>
        <translation>Left out (%1)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>What %1 is read as</source>
        <comment>%1: column of a file</comment>
        <translation>What %1 is read as</translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) are new or change.</source>
        <translation>
            <numerusform>%Ln category is new or changes.</numerusform>
            <numerusform>%Ln categories are new or change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in list(s) are new or change.</source>
        <translation>
            <numerusform>%Ln check-in list is new or changes.</numerusform>
            <numerusform>%Ln check-in lists are new or change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are new.</source>
        <translation>
            <numerusform>%Ln gate is new.</numerusform>
            <numerusform>%Ln gates are new.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event&apos;s settings change.</source>
        <translation>The event&apos;s settings change.</translation>
    </message>
    <message>
        <source>There is nothing else to say.</source>
        <translation>There is nothing else to say.</translation>
    </message>
</context>
<context>
    <name>gatelog::ImportWords</name>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>last name</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mail of who ordered</source>
        <translation>e-mail of who ordered</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>seat</translation>
    </message>
    <message>
        <source>note for the desks</source>
        <translation>note for the desks</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>number within the order</source>
        <translation>number within the order</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>needs attention</translation>
    </message>
    <message>
        <source>checked in already</source>
        <translation>checked in already</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>Nothing in it names a ticket</source>
        <translation>Nothing in it names a ticket</translation>
    </message>
    <message>
        <source>It has not as many fields as the first line</source>
        <translation>It has not as many fields as the first line</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or text follows it</source>
        <translation>A quotation mark is not closed, or text follows it</translation>
    </message>
    <message>
        <source>It holds characters that this encoding does not have</source>
        <translation>It holds characters that this encoding does not have</translation>
    </message>
    <message>
        <source>It holds control characters</source>
        <translation>It holds control characters</translation>
    </message>
    <message>
        <source>The same code stands in another line</source>
        <translation>The same code stands in another line</translation>
    </message>
    <message>
        <source>The same ticket stands in another line</source>
        <translation>The same ticket stands in another line</translation>
    </message>
    <message>
        <source>A date cannot be read, or the validity ends before it begins</source>
        <translation>A date cannot be read, or the validity ends before it begins</translation>
    </message>
    <message>
        <source>The word for its status is not known</source>
        <translation>The word for its status is not known</translation>
    </message>
    <message>
        <source>Something that is needed is missing</source>
        <translation>Something that is needed is missing</translation>
    </message>
    <message>
        <source>Its rules would be lost, and too many admitted</source>
        <translation>Its rules would be lost, and too many admitted</translation>
    </message>
    <message>
        <source>It belongs to another date of the series</source>
        <translation>It belongs to another date of the series</translation>
    </message>
    <message>
        <source>Its key cannot be read</source>
        <translation>Its key cannot be read</translation>
    </message>
    <message>
        <source>It is not what this kind of file holds</source>
        <translation>It is not what this kind of file holds</translation>
    </message>
    <message>
        <source>There is nothing in it that a desk needs.</source>
        <translation>There is nothing in it that a desk needs.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were checked in where the file comes from. They admit here all the same.</source>
        <translation>
            <numerusform>%Ln ticket was checked in where the file comes from. It admits here all the same.</numerusform>
            <numerusform>%Ln tickets were checked in where the file comes from. They admit here all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have no code. They are found by name or order only, until codes are issued.</source>
        <translation>
            <numerusform>%Ln ticket has no code. It is found by name or order only, until codes are issued.</numerusform>
            <numerusform>%Ln tickets have no code. They are found by name or order only, until codes are issued.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Look at the names; if letters are wrong, choose another.</source>
        <translation>The encoding was guessed: %1. Look at the names; if letters are wrong, choose another.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are too long and were cut.</source>
        <translation>
            <numerusform>%Ln note is too long and was cut.</numerusform>
            <numerusform>%Ln notes are too long and were cut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one page of several. Import the others, too.</source>
        <translation>This is one page of several. Import the others, too.</translation>
    </message>
    <message numerus="yes">
        <source>The tickets are for %n date(s), and admit on every one of them.</source>
        <translation>
            <numerusform>The tickets are for %Ln date, and admit on it.</numerusform>
            <numerusform>The tickets are for %Ln dates, and admit on every one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are of test orders.</source>
        <translation>
            <numerusform>%Ln ticket is of a test order.</numerusform>
            <numerusform>%Ln tickets are of test orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” admits add-ons by their main ticket, which Gatelog does not.</source>
        <translation>The list “%1” admits add-ons by their main ticket, which Gatelog does not.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here.</source>
        <translation>The time zone “%1” is not known here.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of tickets. Save the list as CSV, with names for its columns in the first line, and choose that file.</source>
        <translation>This file cannot be read as a list of tickets. Save the list as CSV, with names for its columns in the first line, and choose that file.</translation>
    </message>
    <message>
        <source>The file, or a column of it, is not there any more. Choose the file again.</source>
        <translation>The file, or a column of it, is not there any more. Choose the file again.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check whether you may read it.</source>
        <translation>The file cannot be opened. Check whether you may read it.</translation>
    </message>
    <message>
        <source>The file is too large. Split it, and import its parts one after the other.</source>
        <translation>The file is too large. Split it, and import its parts one after the other.</translation>
    </message>
    <message>
        <source>The file cannot be read with this encoding. Choose another.</source>
        <translation>The file cannot be read with this encoding. Choose another.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) instead of %1</source>
        <comment>%1: as many as the first line has</comment>
        <translation>
            <numerusform>%Ln field instead of %1</numerusform>
            <numerusform>%Ln fields instead of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of at most %3</source>
        <comment>%1: a field or a list, %2: how long it is</comment>
        <translation>%1: %2 instead of at most %3</translation>
    </message>
    <message>
        <source>%1, first in line %2</source>
        <comment>%1: a code</comment>
        <translation>%1, first in line %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>%1: its number</comment>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>%1: a field, %2: what stands in it</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>A field or a list is too long</source>
        <translation>A field or a list is too long</translation>
    </message>
    <message>
        <source>A second event; one file holds one</source>
        <translation>A second event; one file holds one</translation>
    </message>
    <message>
        <source>Date %1</source>
        <comment>%1: its number</comment>
        <translation>Date %1</translation>
    </message>
</context>
<context>
    <name>gatelog::InvitationCode</name>
    <message>
        <source>Invitation as a QR code</source>
        <translation>Invitation as a QR code</translation>
    </message>
</context>
<context>
    <name>gatelog::InviteDialog</name>
    <message>
        <source>Invite a desk</source>
        <translation>Invite a desk</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Invitation</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>&amp;Six-digit code</translation>
    </message>
    <message>
        <source>&amp;Ask me before a desk is let in</source>
        <translation>&amp;Ask me before a desk is let in</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>&amp;Joins as:</source>
        <translation>&amp;Joins as:</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Text of the invitation</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copy the text</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, and hold its camera up to this.</source>
        <translation>On the new computer: start Gatelog, choose “Join an event”, and hold its camera up to this.</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, then “Six-digit code”.</source>
        <translation>On the new computer: start Gatelog, choose “Join an event”, then “Six-digit code”.</translation>
    </message>
    <message>
        <source>When it asks, both screens show a code. Let it in only if they are the same: then nobody is in between.</source>
        <translation>When it asks, both screens show a code. Let it in only if they are the same: then nobody is in between.</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Who joins</translation>
    </message>
    <message>
        <source>Nobody has asked yet. You can leave this window open and go on scanning.</source>
        <translation>Nobody has asked yet. You can leave this window open and go on scanning.</translation>
    </message>
    <message>
        <source>For one desk, until %1. The next one appears by itself.</source>
        <comment>%1: time of day</comment>
        <translation>For one desk, until %1. The next one appears by itself.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Asks to be let in.</source>
        <translation>Asks to be let in.</translation>
    </message>
    <message>
        <source>Asks to be let in. Does its screen show this code?</source>
        <translation>Asks to be let in. Does its screen show this code?</translation>
    </message>
    <message>
        <source>Is being let in…</source>
        <translation>Is being let in…</translation>
    </message>
    <message>
        <source>Has joined. It copies the event now.</source>
        <translation>Has joined. It copies the event now.</translation>
    </message>
    <message>
        <source>Was refused.</source>
        <translation>Was refused.</translation>
    </message>
    <message>
        <source>Has gone without an answer.</source>
        <translation>Has gone without an answer.</translation>
    </message>
</context>
<context>
    <name>gatelog::Inviting</name>
    <message>
        <source>Another desk has this name: it is to choose another.</source>
        <translation>Another desk has this name: it is to choose another.</translation>
    </message>
    <message>
        <source>Invite a desk</source>
        <translation>Invite a desk</translation>
    </message>
    <message>
        <source>This computer is in no network that others could reach it by.</source>
        <translation>This computer is in no network that others could reach it by.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinPage</name>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Invitation</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>&amp;Six-digit code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>&amp;Name of this desk:</source>
        <translation>&amp;Name of this desk:</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Join an event</translation>
    </message>
    <message>
        <source>GATELOG:…</source>
        <translation>GATELOG:…</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Text of the invitation</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Hold this computer&apos;s camera up to the invitation that the administrator&apos;s computer shows, or paste its text here:</source>
        <translation>Hold this computer&apos;s camera up to the invitation that the administrator&apos;s computer shows, or paste its text here:</translation>
    </message>
    <message>
        <source>Found by itself in the same network</source>
        <translation>Found by itself in the same network</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Ask to join</translation>
    </message>
    <message>
        <source>&amp;Address, if it is not found:</source>
        <translation>&amp;Address, if it is not found:</translation>
    </message>
    <message>
        <source>Without a camera: the administrator chooses “Six-digit code” as well. Both computers then show a code, and you compare them.</source>
        <translation>Without a camera: the administrator chooses “Six-digit code” as well. Both computers then show a code, and you compare them.</translation>
    </message>
    <message>
        <source>The codes are the same</source>
        <translation>The codes are the same</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a sentence, %2: technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for the administrator&apos;s computer…</source>
        <translation>Looking for the administrator&apos;s computer…</translation>
    </message>
    <message>
        <source>It has to be in the same network and show “Six-digit code”.</source>
        <translation>It has to be in the same network and show “Six-digit code”.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Asking the administrator&apos;s computer.</source>
        <translation>Asking the administrator&apos;s computer.</translation>
    </message>
    <message>
        <source>Waiting for the administrator</source>
        <translation>Waiting for the administrator</translation>
    </message>
    <message>
        <source>“%1” has to be let in on the administrator&apos;s computer.</source>
        <comment>%1: name of this desk</comment>
        <translation>“%1” has to be let in on the administrator&apos;s computer.</translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>Compare the code</translation>
    </message>
    <message>
        <source>Does the administrator&apos;s computer show the same six digits? If not, cancel: somebody else may be in between.</source>
        <translation>Does the administrator&apos;s computer show the same six digits? If not, cancel: somebody else may be in between.</translation>
    </message>
    <message>
        <source>Copying the event…</source>
        <translation>Copying the event…</translation>
    </message>
    <message>
        <source>This desk is let in. Connecting to the others…</source>
        <translation>This desk is let in. Connecting to the others…</translation>
    </message>
    <message>
        <source>The connection was lost; it goes on as soon as another desk is reached.</source>
        <translation>The connection was lost; it goes on as soon as another desk is reached.</translation>
    </message>
    <message>
        <source>%1 of %2 records, with %3 tickets so far.</source>
        <comment>numbers</comment>
        <translation>%1 of %2 records, with %3 tickets so far.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinWording</name>
    <message>
        <source>The administrator&apos;s computer runs another version of Gatelog. Install the same on both.</source>
        <translation>The administrator&apos;s computer runs another version of Gatelog. Install the same on both.</translation>
    </message>
    <message>
        <source>The computer at the invitation&apos;s address is of another event. Ask for a new invitation.</source>
        <translation>The computer at the invitation&apos;s address is of another event. Ask for a new invitation.</translation>
    </message>
    <message>
        <source>What answers at the invitation&apos;s address is not Gatelog. Ask for a new invitation.</source>
        <translation>What answers at the invitation&apos;s address is not Gatelog. Ask for a new invitation.</translation>
    </message>
    <message>
        <source>Too many computers ask to join at once. Try again in a minute.</source>
        <translation>Too many computers ask to join at once. Try again in a minute.</translation>
    </message>
    <message>
        <source>Nobody answers at the invitation&apos;s addresses. See that this computer is in the administrator&apos;s network, and that the invitation is still shown there.</source>
        <translation>Nobody answers at the invitation&apos;s addresses. See that this computer is in the administrator&apos;s network, and that the invitation is still shown there.</translation>
    </message>
    <message>
        <source>The administrator declined.</source>
        <translation>The administrator declined.</translation>
    </message>
    <message>
        <source>This invitation has expired or was used already. Ask for a new one.</source>
        <translation>This invitation has expired or was used already. Ask for a new one.</translation>
    </message>
    <message>
        <source>The administrator&apos;s computer does not know this invitation. Ask for a new one.</source>
        <translation>The administrator&apos;s computer does not know this invitation. Ask for a new one.</translation>
    </message>
    <message>
        <source>Another desk has this name. Choose another, and ask for a new invitation if this one is used up.</source>
        <translation>Another desk has this name. Choose another, and ask for a new invitation if this one is used up.</translation>
    </message>
    <message>
        <source>The answer was not understood. Ask for a new invitation.</source>
        <translation>The answer was not understood. Ask for a new invitation.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version of Gatelog. Install that version here.</source>
        <translation>This invitation was made by a newer version of Gatelog. Install that version here.</translation>
    </message>
    <message>
        <source>This is no whole invitation. It begins with GATELOG: and is copied to its very end.</source>
        <translation>This is no whole invitation. It begins with GATELOG: and is copied to its very end.</translation>
    </message>
    <message>
        <source>Give this desk a name, of at most 80 letters.</source>
        <translation>Give this desk a name, of at most 80 letters.</translation>
    </message>
    <message>
        <source>This is no address: it looks like 192.168.1.20:47616.</source>
        <translation>This is no address: it looks like 192.168.1.20:47616.</translation>
    </message>
    <message>
        <source>This folder has an event already. Choose another folder for the new one.</source>
        <translation>This folder has an event already. Choose another folder for the new one.</translation>
    </message>
    <message>
        <source>The administrator has let this desk in, but the event could not be written here. %1</source>
        <comment>%1: a sentence</comment>
        <translation>The administrator has let this desk in, but the event could not be written here. %1</translation>
    </message>
    <message>
        <source>Several computers let desks join here. Enter the address of the right one: %1</source>
        <comment>%1: addresses</comment>
        <translation>Several computers let desks join here. Enter the address of the right one: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::KeyHolder</name>
    <message>
        <source>Passphrase of the event&apos;s key:</source>
        <translation>Passphrase of the event&apos;s key:</translation>
    </message>
    <message>
        <source>That is not the passphrase. Passphrase of the event&apos;s key:</source>
        <translation>That is not the passphrase. Passphrase of the event&apos;s key:</translation>
    </message>
</context>
<context>
    <name>gatelog::ListDialog</name>
    <message>
        <source>New check-in list</source>
        <translation>New check-in list</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Check-in list</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Once a day</translation>
    </message>
    <message>
        <source>Up to a number of times</source>
        <translation>Up to a number of times</translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>Again after leaving</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Any number of times</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>How many times</translation>
    </message>
    <message>
        <source>Admit tickets that are not &amp;paid</source>
        <translation>Admit tickets that are not &amp;paid</translation>
    </message>
    <message>
        <source>All categories, also those yet to come</source>
        <translation>All categories, also those yet to come</translation>
    </message>
    <message>
        <source>A ticket &amp;admits:</source>
        <translation>A ticket &amp;admits:</translation>
    </message>
    <message>
        <source>How many &amp;times:</source>
        <translation>How many &amp;times:</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>&amp;Categories:</translation>
    </message>
    <message>
        <source>A changed rule holds for scans of the past, too: what was admitted may become a double admission, or the reverse.</source>
        <translation>A changed rule holds for scans of the past, too: what was admitted may become a double admission, or the reverse.</translation>
    </message>
</context>
<context>
    <name>gatelog::MergeFileCard</name>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <comment>%1: a file</comment>
        <translation>Leave out %1</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Looking through it…</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePage</name>
    <message>
        <source>Merge and report</source>
        <translation>Merge and report</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePanel</name>
    <message>
        <source>Bring in other laptops&apos; logs</source>
        <translation>Bring in other laptops&apos; logs</translation>
    </message>
    <message>
        <source>Drop the bundles here that the other laptops wrote to a stick, all of them if you like. You see what is in each before anything is merged. Scanning goes on meanwhile.</source>
        <translation>Drop the bundles here that the other laptops wrote to a stick, all of them if you like. You see what is in each before anything is merged. Scanning goes on meanwhile.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Progress of the merge</translation>
    </message>
    <message>
        <source>Look at the double admissions</source>
        <translation>Look at the double admissions</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s log elsewhere</source>
        <translation>Take this laptop&apos;s log elsewhere</translation>
    </message>
    <message>
        <source>A bundle holds all that is known here. It names your guests to whoever has the file.</source>
        <translation>A bundle holds all that is known here. It names your guests to whoever has the file.</translation>
    </message>
    <message>
        <source>Write a bundle…</source>
        <translation>Write a bundle…</translation>
    </message>
    <message>
        <source>Bundles to merge</source>
        <translation>Bundles to merge</translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation>Bundles (*.bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n new record(s)</source>
        <translation>
            <numerusform>Merge %Ln new record</numerusform>
            <numerusform>Merge %Ln new records</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to merge</source>
        <translation>Nothing new to merge</translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation>Write a bundle</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>Nothing was written. Choose another place.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1 now (%2).</source>
        <comment>%1: a file, %2: its size</comment>
        <translation>
            <numerusform>%Ln record is in %1 now (%2).</numerusform>
            <numerusform>%Ln records are in %1 now (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::MergeWording</name>
    <message>
        <source>This is of another event. Nothing of it is taken.</source>
        <translation>This is of another event. Nothing of it is taken.</translation>
    </message>
    <message>
        <source>This is no bundle, or its beginning is damaged. Copy it again from the other laptop.</source>
        <translation>This is no bundle, or its beginning is damaged. Copy it again from the other laptop.</translation>
    </message>
    <message>
        <source>A newer version of Gatelog wrote this. Install that version here, then merge it.</source>
        <translation>A newer version of Gatelog wrote this. Install that version here, then merge it.</translation>
    </message>
    <message>
        <source>The file is gone. Was the stick pulled out?</source>
        <translation>The file is gone. Was the stick pulled out?</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it again from the other laptop.</source>
        <translation>The file cannot be read. Copy it again from the other laptop.</translation>
    </message>
    <message>
        <source>the event&apos;s own key</source>
        <comment>as the author of records</comment>
        <translation>the event&apos;s own key</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <comment>%1: desk, %2: date and time</comment>
        <translation>Written by %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in it is new here: %n record(s) are known.</source>
        <translation>
            <numerusform>Nothing in it is new here: %Ln record is known.</numerusform>
            <numerusform>Nothing in it is new here: %Ln records are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) are new here.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%1 of %Ln record is new here.</numerusform>
            <numerusform>%1 of %Ln records are new here.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <comment>%1: a desk, %2: a number of records</comment>
        <translation>%1: %2 new</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>desks, at the end of a list</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are of another event and are not taken.</source>
        <translation>
            <numerusform>%Ln part of it is of another event and is not taken.</numerusform>
            <numerusform>%Ln parts of it are of another event and are not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it bear a wrong signature and are not taken.</source>
        <translation>
            <numerusform>%Ln part of it bears a wrong signature and is not taken.</numerusform>
            <numerusform>%Ln parts of it bear a wrong signature and are not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation>
            <numerusform>It is damaged in %Ln place.</numerusform>
            <numerusform>It is damaged in %Ln places.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut short: its end is missing.</source>
        <translation>It is cut short: its end is missing.</translation>
    </message>
    <message>
        <source>It cannot be read to its end.</source>
        <translation>It cannot be read to its end.</translation>
    </message>
    <message>
        <source>What is sound is taken; copy it again from the other laptop for the rest.</source>
        <translation>What is sound is taken; copy it again from the other laptop for the rest.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>Nothing new came in.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) came in</source>
        <translation>
            <numerusform>%Ln new record came in</numerusform>
            <numerusform>%Ln new records came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and with them %n double admission(s).</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>
            <numerusform>%1, and with them %Ln double admission.</numerusform>
            <numerusform>%1, and with them %Ln double admissions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. No new double admission.</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>%1. No new double admission.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are kept and do not count: who wrote them had no right to, or they cannot be read. The page of devices names them.</source>
        <translation>
            <numerusform>%Ln record is kept and does not count: who wrote it had no right to, or it cannot be read. The page of devices names it.</numerusform>
            <numerusform>%Ln records are kept and do not count: who wrote them had no right to, or they cannot be read. The page of devices names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) bear a time in the future: a clock was wrong.</source>
        <translation>
            <numerusform>%Ln record bears a time in the future: a clock was wrong.</numerusform>
            <numerusform>%Ln records bear a time in the future: a clock was wrong.</numerusform>
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
            <numerusform>Stopped after %Ln record. What came in till then is kept; merge it again for the rest.</numerusform>
            <numerusform>Stopped after %Ln records. What came in till then is kept; merge it again for the rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on from an earlier bundle that is missing here.</source>
        <translation>It goes on from an earlier bundle that is missing here.</translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Got it</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%Ln more notice</numerusform>
            <numerusform>%Ln more notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>notices</comment>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::OccupancyPanel</name>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <comment>%1: gate</comment>
        <translation>Entered by %1</translation>
    </message>
    <message>
        <source>%1 of %2 tickets used</source>
        <translation>%1 of %2 tickets used</translation>
    </message>
</context>
<context>
    <name>gatelog::OfficeWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <comment>%1: name of the event</comment>
        <translation>%1 – Office</translation>
    </message>
</context>
<context>
    <name>gatelog::Options</name>
    <message>
        <source>Scans tickets at the doors of an event, with or without a network.</source>
        <translation>Scans tickets at the doors of an event, with or without a network.</translation>
    </message>
    <message>
        <source>Folder of the event&apos;s data.</source>
        <translation>Folder of the event&apos;s data.</translation>
    </message>
    <message>
        <source>Gate this desk stands at.</source>
        <translation>Gate this desk stands at.</translation>
    </message>
    <message>
        <source>Scan guests who leave.</source>
        <translation>Scan guests who leave.</translation>
    </message>
    <message>
        <source>Camera to use, by its name.</source>
        <translation>Camera to use, by its name.</translation>
    </message>
    <message>
        <source>Video file to read codes from instead of a camera, over and over.</source>
        <translation>Video file to read codes from instead of a camera, over and over.</translation>
    </message>
    <message>
        <source>Picture to read codes from instead of a camera.</source>
        <translation>Picture to read codes from instead of a camera.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Fill the screen.</translation>
    </message>
    <message>
        <source>Say that this is a demonstration, and make its event if there is none.</source>
        <translation>Say that this is a demonstration, and make its event if there is none.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unexpected argument: %1</translation>
    </message>
    <message>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation>Only one of --camera, --video and --image can be given.</translation>
    </message>
    <message>
        <source>Video file to read codes from where there is no camera.</source>
        <translation>Video file to read codes from where there is no camera.</translation>
    </message>
    <message>
        <source>Listen for other desks here alone; may be repeated.</source>
        <translation>Listen for other desks here alone; may be repeated.</translation>
    </message>
    <message>
        <source>Another desk&apos;s address; may be repeated.</source>
        <translation>Another desk&apos;s address; may be repeated.</translation>
    </message>
    <message>
        <source>Do not look for other desks in the network.</source>
        <translation>Do not look for other desks in the network.</translation>
    </message>
    <message>
        <source>%1 is no address with a port.</source>
        <translation>%1 is no address with a port.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Language of the window: %1.</translation>
    </message>
    <message>
        <source>There are the languages %1.</source>
        <translation>There are the languages %1.</translation>
    </message>
    <message>
        <source>Open the administrator&apos;s window as well.</source>
        <translation>Open the administrator&apos;s window as well.</translation>
    </message>
    <message>
        <source>Fill the screen, and let nobody leave it without a supervisor&apos;s PIN, where the event has one.</source>
        <translation>Fill the screen, and let nobody leave it without a supervisor&apos;s PIN, where the event has one.</translation>
    </message>
    <message>
        <source>Colours: light, dark, high-contrast or auto.</source>
        <translation>Colours: light, dark, high-contrast or auto.</translation>
    </message>
    <message>
        <source>There are the colours light, dark, high-contrast and auto.</source>
        <translation>There are the colours light, dark, high-contrast and auto.</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewAdmissions</name>
    <message>
        <source>Last half hour</source>
        <translation>Last half hour</translation>
    </message>
    <message>
        <source>Last three hours</source>
        <translation>Last three hours</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Whole event</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Time shown</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Admissions</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) in the last minute</source>
        <translation>
            <numerusform>%Ln admission in the last minute</numerusform>
            <numerusform>%Ln admissions in the last minute</numerusform>
        </translation>
    </message>
    <message>
        <source>most: %1 at %2 (bars %3)</source>
        <comment>%1: a number, %2: time of day, %3: &apos;per 5 minutes&apos;</comment>
        <translation>most: %1 at %2 (bars %3)</translation>
    </message>
    <message>
        <source>nobody in the time shown</source>
        <translation>nobody in the time shown</translation>
    </message>
    <message>
        <source>Admissions over time</source>
        <translation>Admissions over time</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>%1 a minute, %2 refused</source>
        <comment>%1, %2: numbers in the last minute</comment>
        <translation>%1 a minute, %2 refused</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>%1: admissions</comment>
        <translation>%1 a minute</translation>
    </message>
    <message>
        <source>%1 of %2 inside</source>
        <comment>%1: people, %2: capacity of the gate</comment>
        <translation>%1 of %2 inside</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <comment>%1: people</comment>
        <translation>%1 inside</translation>
    </message>
    <message>
        <source>Admissions at %1</source>
        <comment>%1: gate</comment>
        <translation>Admissions at %1</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewChart</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unconfirmed</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewPage</name>
    <message>
        <source>Inside now</source>
        <translation>Inside now</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>Tickets admitted</translation>
    </message>
    <message>
        <source>Desks connected</source>
        <translation>Desks connected</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Double admissions</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: capacity of the event</comment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: number of tickets</comment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>of %1 others</source>
        <comment>%1: number of desks</comment>
        <translation>of %1 others</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>none so far</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>What happened last</translation>
    </message>
    <message numerus="yes">
        <source>Overview (%n)</source>
        <comment>%n: how many alerts</comment>
        <translation>
            <numerusform>Overview (%Ln)</numerusform>
            <numerusform>Overview (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>all reviewed</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>Thresholds of the alerts</translation>
    </message>
    <message>
        <source>They hold until the program is closed: the folder of the event cannot be written.</source>
        <translation>They hold until the program is closed: the folder of the event cannot be written.</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersChip</name>
    <message>
        <source>Show the desks (F6)</source>
        <translation>Show the desks (F6)</translation>
    </message>
    <message>
        <source>Desks: %1</source>
        <comment>%1: how this desk stands to the others</comment>
        <translation>Desks: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersModel</name>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersPanel</name>
    <message>
        <source>Desks of this event</source>
        <translation>Desks of this event</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Back to scanning (Esc)</translation>
    </message>
    <message>
        <source>Invite a desk…</source>
        <translation>Invite a desk…</translation>
    </message>
</context>
<context>
    <name>gatelog::PinDialog</name>
    <message>
        <source>Nobody on duty</source>
        <translation>Nobody on duty</translation>
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
        <translation>The PIN is wrong. Wait %1 before the next try.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again.</source>
        <translation>The PIN is wrong. Try again.</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScanDelegate</name>
    <message>
        <source>%1 (exit)</source>
        <translation>%1 (exit)</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation>%1, unconfirmed</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansList</name>
    <message>
        <source>Last scans</source>
        <translation>Last scans</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Nothing has been scanned yet.</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansModel</name>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
</context>
<context>
    <name>gatelog::RefusalsSection</name>
    <message>
        <source>Refusals by reason</source>
        <translation>Refusals by reason</translation>
    </message>
    <message numerus="yes">
        <source>%n in all. One guest may have been refused several times.</source>
        <comment>refusals</comment>
        <translation>
            <numerusform>%Ln in all. One guest may have been refused several times.</numerusform>
            <numerusform>%Ln in all. One guest may have been refused several times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>Nobody was refused.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
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
        <translation>d MMM</translation>
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
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n minute(s)</source>
        <translation>
            <numerusform>per minute</numerusform>
            <numerusform>per %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n hour(s)</source>
        <translation>
            <numerusform>per hour</numerusform>
            <numerusform>per %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n day(s)</source>
        <translation>
            <numerusform>per day</numerusform>
            <numerusform>per %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ReportPages</name>
    <message>
        <source>Made %1 from %2 records, ledger %3</source>
        <comment>%1: date and time, %2: a number, %3: the beginning of a hash</comment>
        <translation>Made %1 from %2 records, ledger %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportPanel</name>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>report.pdf</translation>
    </message>
    <message>
        <source>Save every scan</source>
        <translation>Save every scan</translation>
    </message>
    <message>
        <source>scans.csv</source>
        <translation>scans.csv</translation>
    </message>
    <message>
        <source>Save the double admissions</source>
        <translation>Save the double admissions</translation>
    </message>
    <message>
        <source>double-admissions.csv</source>
        <translation>double-admissions.csv</translation>
    </message>
    <message>
        <source>People admitted</source>
        <translation>People admitted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation>Admitted twice</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>What is uncertain</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Bring up to date</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Every scan as CSV…</source>
        <translation>Every scan as CSV…</translation>
    </message>
    <message>
        <source>Double admissions as CSV…</source>
        <translation>Double admissions as CSV…</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>The report&apos;s pages</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Reading the log…</translation>
    </message>
    <message>
        <source>of %1 tickets; %2 inside</source>
        <comment>%1, %2: numbers</comment>
        <translation>of %1 tickets; %2 inside</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed yet</source>
        <translation>
            <numerusform>%Ln not reviewed yet</numerusform>
            <numerusform>%Ln not reviewed yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch that laptop on near this one, or bring its log on a stick.</source>
        <translation>Switch that laptop on near this one, or bring its log on a stick.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>%1: date and time</comment>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>%1: a file</comment>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>Nothing was written. Choose another place.</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportWords</name>
    <message>
        <source>Unknown code</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Not genuine</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Not valid yet</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>No longer valid</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Wrong gate</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>Used already</source>
        <translation>Used already</translation>
    </message>
    <message>
        <source>Gate full</source>
        <translation>Gate full</translation>
    </message>
    <message>
        <source>Event full</source>
        <translation>Event full</translation>
    </message>
    <message>
        <source>Code replaced</source>
        <translation>Code replaced</translation>
    </message>
    <message>
        <source>Exit without an entry</source>
        <translation>Exit without an entry</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Entry stopped</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::RevokeWords</name>
    <message>
        <source>Revoke %1?</source>
        <comment>%1: desk</comment>
        <translation>Revoke %1?</translation>
    </message>
    <message>
        <source>It admits nobody from the moment it hears of this, and no desk counts what it writes from now on. What it wrote till now counts. This cannot be taken back: to take part again, it must join the event anew.</source>
        <translation>It admits nobody from the moment it hears of this, and no desk counts what it writes from now on. What it wrote till now counts. This cannot be taken back: to take part again, it must join the event anew.</translation>
    </message>
    <message>
        <source>%1 is to take part no more</source>
        <comment>%1: desk</comment>
        <translation>%1 is to take part no more</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Revoke a desk</source>
        <translation>Revoke a desk</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleOffers</name>
    <message>
        <source>Fewer tickets (arrow keys)</source>
        <translation>Fewer tickets (arrow keys)</translation>
    </message>
    <message>
        <source>More tickets (arrow keys)</source>
        <translation>More tickets (arrow keys)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Sells at once: take the money first</source>
        <translation>Sells at once: take the money first</translation>
    </message>
    <message>
        <source>Sells at once: wait for the card&apos;s payment first</source>
        <translation>Sells at once: wait for the card&apos;s payment first</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SalePanel</name>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Back to scanning (Esc)</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Sell tickets</source>
        <translation>Sell tickets</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gatelog::SalePrinting</name>
    <message>
        <source>Sent to %1.</source>
        <comment>%1: printer or file</comment>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>Save tickets</translation>
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
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleTickets</name>
    <message>
        <source>Let the guest photograph the code, or print it. It is good at once, at every desk.</source>
        <translation>Let the guest photograph the code, or print it. It is good at once, at every desk.</translation>
    </message>
    <message>
        <source>The ticket before</source>
        <translation>The ticket before</translation>
    </message>
    <message>
        <source>The next ticket</source>
        <translation>The next ticket</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>The ticket is void then, and can be sold again (F8)</source>
        <translation>The ticket is void then, and can be sold again (F8)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>All tickets of this sale</source>
        <translation>All tickets of this sale</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Let in now</source>
        <translation>Let in now</translation>
    </message>
    <message>
        <source>As if the code had been scanned here</source>
        <translation>As if the code had been scanned here</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Next sale</translation>
    </message>
    <message>
        <source>The tickets stay in the list of last scans (F12)</source>
        <translation>The tickets stay in the list of last scans (F12)</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Take this one back</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>%1: sum of several tickets</comment>
        <translation>Together: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleWording</name>
    <message>
        <source>Cash</source>
        <comment>how a ticket was paid</comment>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>how a ticket was paid</comment>
        <translation>Card</translation>
    </message>
    <message>
        <source>sold, cash</source>
        <translation>sold, cash</translation>
    </message>
    <message>
        <source>sold, card</source>
        <translation>sold, card</translation>
    </message>
    <message>
        <source>sold, %1, cash</source>
        <comment>%1: a price</comment>
        <translation>sold, %1, cash</translation>
    </message>
    <message>
        <source>sold, %1, card</source>
        <comment>%1: a price</comment>
        <translation>sold, %1, card</translation>
    </message>
    <message>
        <source>None to sell yet</source>
        <translation>None to sell yet</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>%1 left here</source>
        <comment>%1: number of tickets</comment>
        <translation>%1 left here</translation>
    </message>
    <message>
        <source>None left here</source>
        <translation>None left here</translation>
    </message>
    <message>
        <source>%1 at other desks</source>
        <comment>%1: number of tickets</comment>
        <translation>%1 at other desks</translation>
    </message>
    <message>
        <source>One moment: the other desks are asked for some of theirs…</source>
        <translation>One moment: the other desks are asked for some of theirs…</translation>
    </message>
    <message>
        <source>Nothing was sold: it is not set how many there are. Tell your administrator to set a quota.</source>
        <translation>Nothing was sold: it is not set how many there are. Tell your administrator to set a quota.</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is sold out. Offer another one.</source>
        <translation>Nothing was sold: this category is sold out. Offer another one.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sold: this desk has only %n left, and no other could give more. Sell fewer.</source>
        <translation>
            <numerusform>Nothing was sold: this desk has only %Ln left, and no other could give more. Sell fewer.</numerusform>
            <numerusform>Nothing was sold: this desk has only %Ln left, and no other could give more. Sell fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left. Tell your administrator.</source>
        <translation>Nothing was sold: this desk has none left. Tell your administrator.</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left, and the others gave none in time. Send the guest to %1.</source>
        <comment>%1: one desk or several</comment>
        <translation>Nothing was sold: this desk has none left, and the others gave none in time. Send the guest to %1.</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk may not sell. Take no money, and send the guest to another desk.</source>
        <translation>Nothing was sold: this desk may not sell. Take no money, and send the guest to another desk.</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is no longer for sale. Offer another one.</source>
        <translation>Nothing was sold: this category is no longer for sale. Offer another one.</translation>
    </message>
    <message>
        <source>Nothing was sold: the disk is full. Take no money. Make room on the disk, then sell again.</source>
        <translation>Nothing was sold: the disk is full. Take no money. Make room on the disk, then sell again.</translation>
    </message>
    <message>
        <source>Nothing was sold. %1 Take no money. Try again; if it repeats, sell at another desk.</source>
        <comment>%1: a sentence</comment>
        <translation>Nothing was sold. %1 Take no money. Try again; if it repeats, sell at another desk.</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile.</source>
        <comment>%1: &apos;Entry stopped&apos;</comment>
        <translation>%1: nothing is sold meanwhile.</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile. %2</source>
        <comment>%1: &apos;Entry stopped&apos;, %2: why</comment>
        <translation>%1: nothing is sold meanwhile. %2</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <comment>%1, %2: numbers</comment>
        <translation>Ticket %1 of %2</translation>
    </message>
    <message>
        <source>Let in already.</source>
        <translation>Let in already.</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits.</source>
        <translation>Taken back: this ticket no longer admits.</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits. Give back %1.</source>
        <comment>%1: a price</comment>
        <translation>Taken back: this ticket no longer admits. Give back %1.</translation>
    </message>
    <message>
        <source>Not taken back: the ticket was used, or was taken back before.</source>
        <translation>Not taken back: the ticket was used, or was taken back before.</translation>
    </message>
    <message>
        <source>Not taken back: after a minute only a supervisor may. Have one sign in (F7), then try again.</source>
        <translation>Not taken back: after a minute only a supervisor may. Have one sign in (F7), then try again.</translation>
    </message>
    <message>
        <source>Not taken back. %1 Try again.</source>
        <comment>%1: a sentence</comment>
        <translation>Not taken back. %1 Try again.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Let the guest photograph the code, or save a PDF and print it where there is a printer.</source>
        <translation>No printer is set up on this computer. Let the guest photograph the code, or save a PDF and print it where there is a printer.</translation>
    </message>
    <message>
        <source>Not printed. %1 The ticket is still good: let the guest photograph the code, or save a PDF.</source>
        <comment>%1: a sentence</comment>
        <translation>Not printed. %1 The ticket is still good: let the guest photograph the code, or save a PDF.</translation>
    </message>
</context>
<context>
    <name>gatelog::SalesSection</name>
    <message>
        <source>Walk-in sales</source>
        <translation>Walk-in sales</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>More were sold than there are: %1. A laptop was copied or its disk put back while it sold, or the record that raised the quota is missing.</source>
        <comment>%1: names of categories</comment>
        <translation>More were sold than there are: %1. A laptop was copied or its disk put back while it sold, or the record that raised the quota is missing.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>payment</comment>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>payment</comment>
        <translation>Card</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Takings by category, desk and payment</source>
        <translation>Takings by category, desk and payment</translation>
    </message>
</context>
<context>
    <name>gatelog::SearchPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Back to scanning (Esc)</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Tickets found</translation>
    </message>
    <message>
        <source>Nothing found. The search looks for the beginnings of names, orders and e-mail addresses; accents and capitals do not matter.</source>
        <translation>Nothing found. The search looks for the beginnings of names, orders and e-mail addresses; accents and capitals do not matter.</translation>
    </message>
    <message>
        <source>Check as a ticket code</source>
        <translation>Check as a ticket code</translation>
    </message>
    <message>
        <source>Takes what you typed as the code on the ticket</source>
        <translation>Takes what you typed as the code on the ticket</translation>
    </message>
    <message numerus="yes">
        <source>The first %n ticket(s)</source>
        <translation>
            <numerusform>The first ticket</numerusform>
            <numerusform>The first %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>%Ln ticket found</numerusform>
            <numerusform>%Ln tickets found</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out by hand</source>
        <translation>Check out by hand</translation>
    </message>
    <message>
        <source>Check in by hand</source>
        <translation>Check in by hand</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation>All guests</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%Ln guest</numerusform>
            <numerusform>%Ln guests</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>This event has no tickets yet.</source>
        <translation>This event has no tickets yet.</translation>
    </message>
</context>
<context>
    <name>gatelog::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>The computer&apos;s default camera</source>
        <translation>The computer&apos;s default camera</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1: camera</comment>
        <translation>%1 (not connected)</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>&amp;Camera:</translation>
    </message>
    <message>
        <source>Show the picture &amp;mirrored</source>
        <translation>Show the picture &amp;mirrored</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Aztec (rail tickets)</source>
        <translation>Aztec (rail tickets)</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>PDF417 (boarding passes)</source>
        <translation>PDF417 (boarding passes)</translation>
    </message>
    <message>
        <source>Barcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</source>
        <translation>Barcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</translation>
    </message>
    <message>
        <source>Codes to read:</source>
        <translation>Codes to read:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>As the system has it</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;olours:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Show an &amp;admission for:</source>
        <translation>Show an &amp;admission for:</translation>
    </message>
    <message>
        <source>Play &amp;sounds</source>
        <translation>Play &amp;sounds</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Ask for a supervisor&apos;s &amp;PIN before gate, entry and exit or these settings are changed</source>
        <translation>Ask for a supervisor&apos;s &amp;PIN before gate, entry and exit or these settings are changed</translation>
    </message>
    <message>
        <source>As soon as the event has a supervisor with a PIN</source>
        <translation>As soon as the event has a supervisor with a PIN</translation>
    </message>
    <message>
        <source>&amp;Kiosk: fill the screen, and leave it with a supervisor&apos;s PIN only</source>
        <translation>&amp;Kiosk: fill the screen, and leave it with a supervisor&apos;s PIN only</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
</context>
<context>
    <name>gatelog::StaffDialog</name>
    <message>
        <source>Add a member of staff</source>
        <translation>Add a member of staff</translation>
    </message>
    <message>
        <source>Change a member of staff</source>
        <translation>Change a member of staff</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Role:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN &amp;again:</source>
        <translation>PIN &amp;again:</translation>
    </message>
    <message>
        <source>Without a PIN they cannot sign in yet.</source>
        <translation>Without a PIN they cannot sign in yet.</translation>
    </message>
    <message>
        <source>Without a new PIN it stays as it is.</source>
        <translation>Without a new PIN it stays as it is.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <comment>%1, %2: numbers</comment>
        <translation>A PIN has %1 to %2 digits.</translation>
    </message>
    <message>
        <source>Both PINs must be the same.</source>
        <translation>Both PINs must be the same.</translation>
    </message>
    <message>
        <source>Tell it to nobody else.</source>
        <translation>Tell it to nobody else.</translation>
    </message>
</context>
<context>
    <name>gatelog::StaffPanel</name>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Door staff</source>
        <translation>Door staff</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;dd…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>Another PIN, or a higher role</source>
        <translation>Another PIN, or a higher role</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message>
        <source>signs in with a PIN</source>
        <translation>signs in with a PIN</translation>
    </message>
    <message>
        <source>no PIN: cannot sign in</source>
        <translation>no PIN: cannot sign in</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s laptop changes the staff.</source>
        <translation>Only an administrator&apos;s laptop changes the staff.</translation>
    </message>
    <message>
        <source>Nobody yet. Records name who was on duty once people sign in with a PIN of their own.</source>
        <translation>Nobody yet. Records name who was on duty once people sign in with a PIN of their own.</translation>
    </message>
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <source>Try the demonstration</source>
        <translation>Try the demonstration</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Opening the event…</source>
        <translation>Opening the event…</translation>
    </message>
    <message>
        <source>Welcome to Gatelog</source>
        <translation>Welcome to Gatelog</translation>
    </message>
    <message>
        <source>Looked for it in %1</source>
        <translation>Looked for it in %1</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Join an event</translation>
    </message>
    <message>
        <source>Somebody has set one up already, and this computer becomes one of its desks. Hold the administrator&apos;s invitation up to the camera, or paste it.</source>
        <translation>Somebody has set one up already, and this computer becomes one of its desks. Hold the administrator&apos;s invitation up to the camera, or paste it.</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>Start an event</translation>
    </message>
    <message>
        <source>Set up your own: a name, its doors, a passphrase. This computer becomes its first desk, and invites the others.</source>
        <translation>Set up your own: a name, its doors, a passphrase. This computer becomes its first desk, and invites the others.</translation>
    </message>
    <message>
        <source>A made-up evening to learn with, tickets and all. Nothing of it is mixed with a real event, and you can leave it at any time.</source>
        <translation>A made-up evening to learn with, tickets and all. Nothing of it is mixed with a real event, and you can leave it at any time.</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. What would you like to do?</source>
        <translation>There is no event on this computer yet. What would you like to do?</translation>
    </message>
</context>
<context>
    <name>gatelog::StatusLine</name>
    <message>
        <source>On duty: %1</source>
        <comment>%1: name</comment>
        <translation>On duty: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Nobody is on duty</translation>
    </message>
    <message>
        <source>Sign in or out with a PIN (F7)</source>
        <translation>Sign in or out with a PIN (F7)</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Camera on</translation>
    </message>
    <message>
        <source>No speaker: verdicts are silent</source>
        <translation>No speaker: verdicts are silent</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>Battery %1 %</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug this computer in; every scan so far is kept.</source>
        <comment>%1: number</comment>
        <translation>The battery is at %1 %. Plug this computer in; every scan so far is kept.</translation>
    </message>
    <message>
        <source>Disk: %1 left</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>Disk: %1 left</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 are left. Make room: without it no admission can be kept, and nobody can be let in here.</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>The disk is nearly full: %1 are left. Make room: without it no admission can be kept, and nobody can be let in here.</translation>
    </message>
</context>
<context>
    <name>gatelog::SummarySection</name>
    <message>
        <source>Event without a name</source>
        <translation>Event without a name</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>No scans yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: from one time to another</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>people admitted</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <comment>%1: a percentage, %2: a number</comment>
        <translation>%1 of %2 tickets</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>no tickets</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message numerus="yes">
        <source>after %n exit(s)</source>
        <translation>
            <numerusform>after %Ln exit</numerusform>
            <numerusform>after %Ln exits</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>admitted twice</source>
        <translation>admitted twice</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>of the double admissions</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message>
        <source>devices not known here</source>
        <translation>devices not known here</translation>
    </message>
    <message>
        <source>No record is held of %1. If there were scans, they are missing here.</source>
        <comment>%1: one desk or several</comment>
        <translation>No record is held of %1. If there were scans, they are missing here.</translation>
    </message>
    <message>
        <source>No record is known to be missing.</source>
        <translation>No record is known to be missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) (%1) between %2 are unconfirmed: the desk could not ask the others whether the ticket had been used.</source>
        <comment>%1: a percentage, %2: from one time to another</comment>
        <translation>
            <numerusform>%Ln admission (%1) at %2 is unconfirmed: the desk could not ask the others whether the ticket had been used.</numerusform>
            <numerusform>%Ln admissions (%1) between %2 are unconfirmed: the desk could not ask the others whether the ticket had been used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) nobody has looked into yet.</source>
        <translation>
            <numerusform>Nobody has looked into %Ln double admission yet.</numerusform>
            <numerusform>Nobody has looked into %Ln double admissions yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) come from devices without the right to scan. They are kept and do not count.</source>
        <translation>
            <numerusform>%Ln scan comes from a device without the right to scan. It is kept and does not count.</numerusform>
            <numerusform>%Ln scans come from devices without the right to scan. They are kept and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) bear a time far from all others: a clock was wrong. They are counted, and not in the charts.</source>
        <translation>
            <numerusform>%Ln admission bears a time far from all others: a clock was wrong. It is counted, and not in the charts.</numerusform>
            <numerusform>%Ln admissions bear times far from all others: a clock was wrong. They are counted, and not in the charts.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>What is uncertain</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1; dark: unconfirmed</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Admissions</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Exits</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Second time</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>All gates</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 are known to exist and are not in this log. Until they are merged, the true numbers may be higher.</source>
        <comment>%1: one desk or several</comment>
        <translation>
            <numerusform>%Ln record of %1 is known to exist and is not in this log. Until it is merged, the true numbers may be higher.</numerusform>
            <numerusform>%Ln records of %1 are known to exist and are not in this log. Until they are merged, the true numbers may be higher.</numerusform>
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
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to move this desk to another gate.</source>
        <translation>A supervisor&apos;s PIN is needed to move this desk to another gate.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to change between entry and exit.</source>
        <translation>A supervisor&apos;s PIN is needed to change between entry and exit.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed for the settings.</source>
        <translation>A supervisor&apos;s PIN is needed for the settings.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the kiosk.</source>
        <translation>A supervisor&apos;s PIN is needed to leave the kiosk.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the desk&apos;s window.</source>
        <translation>A supervisor&apos;s PIN is needed to leave the desk&apos;s window.</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>Who is on duty?</translation>
    </message>
    <message>
        <source>From now on every scan of this desk names them.</source>
        <translation>From now on every scan of this desk names them.</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncDisplay</name>
    <message>
        <source>What other desks or this one had to say could not be written. %1</source>
        <comment>%1: a sentence</comment>
        <translation>What other desks or this one had to say could not be written. %1</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Entry stopped</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncNotices</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%Ln more)</numerusform>
            <numerusform>(%Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SyncWording</name>
    <message>
        <source>Only desk</source>
        <translation>Only desk</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%Ln desk</numerusform>
            <numerusform>%Ln desks</numerusform>
        </translation>
    </message>
    <message>
        <source>in step</source>
        <translation>in step</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>catching up</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 of %Ln desk</numerusform>
            <numerusform>%1 of %Ln desks</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>no other desk is connected</comment>
        <translation>Alone</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>This is the only desk of the event. Its admissions are confirmed.</source>
        <translation>This is the only desk of the event. Its admissions are confirmed.</translation>
    </message>
    <message>
        <source>All desks are connected and hold the same records. Admissions are confirmed.</source>
        <translation>All desks are connected and hold the same records. Admissions are confirmed.</translation>
    </message>
    <message>
        <source>All desks are connected. Records are still being exchanged.</source>
        <translation>All desks are connected. Records are still being exchanged.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s) are connected. Admissions are confirmed among these; a desk that is cut off could admit the same ticket.</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 of %Ln desk is connected. Admissions are confirmed among these; a desk that is cut off could admit the same ticket.</numerusform>
            <numerusform>%1 of %Ln desks are connected. Admissions are confirmed among these; a desk that is cut off could admit the same ticket.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other desk is connected. This desk decides alone; its admissions are unconfirmed.</source>
        <translation>No other desk is connected. This desk decides alone; its admissions are unconfirmed.</translation>
    </message>
    <message>
        <source>Connected, but nobody can confirm admissions yet. Until then this desk decides alone.</source>
        <translation>Connected, but nobody can confirm admissions yet. Until then this desk decides alone.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n record(s) still to come</source>
        <translation>
            <numerusform>Connected, %Ln record still to come</numerusform>
            <numerusform>Connected, %Ln records still to come</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, caught up</source>
        <translation>Connected, caught up</translation>
    </message>
    <message>
        <source>Connected, catching up</source>
        <translation>Connected, catching up</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>Silent for %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>No contact yet</translation>
    </message>
    <message>
        <source>confirms admissions</source>
        <translation>confirms admissions</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>Supervisor&apos;s desk</translation>
    </message>
    <message>
        <source>Administrator&apos;s desk</source>
        <translation>Administrator&apos;s desk</translation>
    </message>
    <message>
        <source>Central node</source>
        <translation>Central node</translation>
    </message>
    <message>
        <source>clock %1%2</source>
        <comment>%1: + or minus, %2: &apos;3 minutes&apos;</comment>
        <translation>clock %1%2</translation>
    </message>
    <message>
        <source>clock %1%2 s</source>
        <comment>%1: + or minus, %2: seconds</comment>
        <translation>clock %1%2 s</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>This computer is in no network.</translation>
    </message>
    <message>
        <source>Others cannot connect to this desk (%1). It can still connect to them.</source>
        <comment>%1: technical detail</comment>
        <translation>Others cannot connect to this desk (%1). It can still connect to them.</translation>
    </message>
    <message>
        <source>The computer at %1 runs another version of Gatelog: use the same on all.</source>
        <translation>The computer at %1 runs another version of Gatelog: use the same on all.</translation>
    </message>
    <message>
        <source>This desk listens at %1</source>
        <comment>%1: addresses</comment>
        <translation>This desk listens at %1</translation>
    </message>
    <message>
        <source>Scanning goes on; admissions are unconfirmed until then.</source>
        <translation>Scanning goes on; admissions are unconfirmed until then.</translation>
    </message>
    <message>
        <source>This computer is in no network, so it cannot reach the other desks.</source>
        <translation>This computer is in no network, so it cannot reach the other desks.</translation>
    </message>
    <message>
        <source>Other desks are heard, but no connection comes about: a firewall here or there may block it.</source>
        <translation>Other desks are heard, but no connection comes about: a firewall here or there may block it.</translation>
    </message>
    <message>
        <source>Likely causes: the Wi-Fi keeps its devices apart (client isolation), this computer is in another network, or the other desks are closed.</source>
        <translation>Likely causes: the Wi-Fi keeps its devices apart (client isolation), this computer is in another network, or the other desks are closed.</translation>
    </message>
    <message>
        <source>The other desks can no longer be reached.</source>
        <translation>The other desks can no longer be reached.</translation>
    </message>
    <message>
        <source>No other desk was found yet.</source>
        <translation>No other desk was found yet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>This computer&apos;s clock is %1 behind the other desks&apos;.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>This computer&apos;s clock is %1 ahead of the other desks&apos;.</translation>
    </message>
    <message>
        <source>Set it right: times in the log and tickets with a time limit depend on it.</source>
        <translation>Set it right: times in the log and tickets with a time limit depend on it.</translation>
    </message>
    <message>
        <source>This desk was revoked by the administrator. It can no longer admit.</source>
        <translation>This desk was revoked by the administrator. It can no longer admit.</translation>
    </message>
    <message>
        <source>This computer is not enrolled in the event. It cannot admit until an administrator invites it.</source>
        <translation>This computer is not enrolled in the event. It cannot admit until an administrator invites it.</translation>
    </message>
    <message>
        <source>This is an invitation for a desk, not a ticket.</source>
        <translation>This is an invitation for a desk, not a ticket.</translation>
    </message>
    <message>
        <source>Show it to the computer that is to join the event.</source>
        <translation>Show it to the computer that is to join the event.</translation>
    </message>
    <message>
        <source>at %1, %2, here</source>
        <comment>%1: gate, %2: time of day</comment>
        <translation>at %1, %2, here</translation>
    </message>
    <message>
        <source>at %1, %2, by %3</source>
        <comment>%1: gate, %2: time of day, %3: desk</comment>
        <translation>at %1, %2, by %3</translation>
    </message>
    <message>
        <source>Admitted twice: %1 – %2, and %3.</source>
        <comment>%1: guest, %2, %3: where and when</comment>
        <translation>Admitted twice: %1 – %2, and %3.</translation>
    </message>
    <message>
        <source>all gates</source>
        <translation>all gates</translation>
    </message>
    <message>
        <source>Entry is stopped: %1.</source>
        <comment>%1: gate</comment>
        <translation>Entry is stopped: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1.</source>
        <comment>%1: gate</comment>
        <translation>Entry is resumed: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1</source>
        <comment>%1: what was announced</comment>
        <translation>Entry is resumed: %1</translation>
    </message>
    <message>
        <source>To all desks</source>
        <translation>To all desks</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>%1: gate</comment>
        <translation>To %1</translation>
    </message>
    <message>
        <source>%1, from %2, %3: %4</source>
        <comment>%1: &apos;To all desks&apos;, %2: who, %3: time of day, %4: the message</comment>
        <translation>%1, from %2, %3: %4</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped. Nobody is admitted here until it is resumed.</source>
        <comment>%1: gate</comment>
        <translation>Entry at %1 is stopped. Nobody is admitted here until it is resumed.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>Entry at %1 is stopped: %2</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cut off</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still to come</source>
        <translation>
            <numerusform>%Ln record still to come</numerusform>
            <numerusform>%Ln records still to come</numerusform>
        </translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Catching up</translation>
    </message>
    <message>
        <source>Up to date with who is connected</source>
        <translation>Up to date with who is connected</translation>
    </message>
    <message>
        <source>As of %1 ago</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>As of %1 ago</translation>
    </message>
    <message>
        <source>Nothing heard of the others yet</source>
        <translation>Nothing heard of the others yet</translation>
    </message>
    <message>
        <source>Battery low: %1 %</source>
        <comment>%1: number</comment>
        <translation>Battery low: %1 %</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>Battery %1 %</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketEditDialog</name>
    <message>
        <source>Edit ticket</source>
        <translation>Edit ticket</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>&amp;Paid</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>C&amp;ategory:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Order:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>&amp;Seat:</source>
        <translation>&amp;Seat:</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>No&amp;te for the desks:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Valid:</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>The validity ends before it begins. Change one of the two.</translation>
    </message>
    <message>
        <source>A field holds marks that cannot be seen. Type it instead of pasting it.</source>
        <translation>A field holds marks that cannot be seen. Type it instead of pasting it.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketMatchesModel</name>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>not paid</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketPanel</name>
    <message>
        <source>Choose a ticket to see what happened to it at every desk.</source>
        <translation>Choose a ticket to see what happened to it at every desk.</translation>
    </message>
    <message>
        <source>What happened to this ticket</source>
        <translation>What happened to this ticket</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Block…</translation>
    </message>
    <message>
        <source>&amp;Cancel ticket…</source>
        <translation>&amp;Cancel ticket…</translation>
    </message>
    <message>
        <source>&amp;Reinstate…</source>
        <translation>&amp;Reinstate…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n event(s) in its history</source>
        <translation>
            <numerusform>The last event in its history</numerusform>
            <numerusform>The last %Ln events in its history</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <comment>of one ticket</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketStatusDialog</name>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Cancel this ticket?</translation>
    </message>
    <message>
        <source>Every gate refuses it from now on, and says that it was cancelled.</source>
        <translation>Every gate refuses it from now on, and says that it was cancelled.</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Cancel the ticket</translation>
    </message>
    <message>
        <source>Block this ticket?</source>
        <translation>Block this ticket?</translation>
    </message>
    <message>
        <source>Every gate refuses it until it is reinstated, and calls a supervisor.</source>
        <translation>Every gate refuses it until it is reinstated, and calls a supervisor.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Reinstate this ticket?</source>
        <translation>Reinstate this ticket?</translation>
    </message>
    <message>
        <source>It admits again, as far as it was not used.</source>
        <translation>It admits again, as far as it was not used.</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Reinstate</translation>
    </message>
    <message>
        <source>&amp;Why (kept in the ticket&apos;s history):</source>
        <translation>&amp;Why (kept in the ticket&apos;s history):</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketWords</name>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>valid from %1 until %2</source>
        <translation>valid from %1 until %2</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>valid from %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Once a day</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n time(s)</source>
        <translation>
            <numerusform>Up to %Ln time</numerusform>
            <numerusform>Up to %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>Again after leaving</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Any number of times</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>seat</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>validity</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>Added to the event</source>
        <translation>Added to the event</translation>
    </message>
    <message>
        <source>Written again, unchanged</source>
        <translation>Written again, unchanged</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1: list of fields</comment>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Reinstated</translation>
    </message>
    <message>
        <source>Second admission at %1</source>
        <comment>%1: gate</comment>
        <translation>Second admission at %1</translation>
    </message>
    <message>
        <source>Entry at %1</source>
        <comment>%1: gate</comment>
        <translation>Entry at %1</translation>
    </message>
    <message>
        <source>Exit at %1</source>
        <comment>%1: gate</comment>
        <translation>Exit at %1</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <comment>%1: gate, %2: reason</comment>
        <translation>Refused at %1: %2</translation>
    </message>
    <message>
        <source>Scan at %1 undone</source>
        <comment>%1: gate</comment>
        <translation>Scan at %1 undone</translation>
    </message>
    <message>
        <source>Double admission reviewed</source>
        <translation>Double admission reviewed</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>by the other desks</comment>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>the other desks could not be asked</comment>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>found by search, not scanned</comment>
        <translation>by hand</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words, quoted</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>The selected ticket</numerusform>
            <numerusform>The %Ln selected tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>The one ticket that the table shows</numerusform>
            <numerusform>All %Ln tickets that the table shows</numerusform>
        </translation>
    </message>
    <message>
        <source>Every scan of the event, also refused and undone ones</source>
        <translation>Every scan of the event, also refused and undone ones</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, for spreadsheets</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, for programs</translation>
    </message>
    <message>
        <source>The file holds names and ticket codes: keep it where only you can read it.</source>
        <translation>The file holds names and ticket codes: keep it where only you can read it.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
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
        <translation>Search name, order or e-mail</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>Used or not</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsImportDialog</name>
    <message>
        <source>Import tickets</source>
        <translation>Import tickets</translation>
    </message>
    <message>
        <source>Choose a CSV file, or JSON as the pretix API returns it.</source>
        <translation>Choose a CSV file, or JSON as the pretix API returns it.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choose &amp;file…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Encoding: detected</source>
        <translation>Encoding: detected</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Lists of tickets (*.csv *.txt *.tsv *.json)</source>
        <translation>Lists of tickets (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with the tickets here…</source>
        <translation>Reading the file and comparing it with the tickets here…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln as it is</numerusform>
            <numerusform>%Ln as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of this file says which ticket a line is. Say below what its columns are: a code, a name, an order or an e-mail address is enough.</source>
        <translation>No column of this file says which ticket a line is. Say below what its columns are: a code, a name, an order or an e-mail address is enough.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>An import of it would change nothing.</source>
        <translation>An import of it would change nothing.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n ticket(s). You can close this window: it goes on, and is done wholly or not at all.</source>
        <translation>
            <numerusform>Writing %Ln ticket. You can close this window: it goes on, and is done wholly or not at all.</numerusform>
            <numerusform>Writing %Ln tickets. You can close this window: it goes on, and is done wholly or not at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation>
            <numerusform>%Ln ticket was imported.</numerusform>
            <numerusform>%Ln tickets were imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsIssueDialog</name>
    <message>
        <source>Issue tickets</source>
        <translation>Issue tickets</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Only sign codes for imported tickets that have &amp;none</source>
        <translation>Only sign codes for imported tickets that have &amp;none</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>C&amp;ategory:</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>&amp;How many:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Valid:</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Print or save as PDF…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>The event&apos;s key is not on this computer. Issue tickets where the event was made, or bring its key here.</source>
        <translation>The event&apos;s key is not on this computer. Issue tickets where the event was made, or bring its key here.</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>The validity ends before it begins. Change one of the two.</translation>
    </message>
    <message>
        <source>Signing and writing codes…</source>
        <translation>Signing and writing codes…</translation>
    </message>
    <message numerus="yes">
        <source>Signing and writing %n ticket(s)…</source>
        <translation>
            <numerusform>Signing and writing %Ln ticket…</numerusform>
            <numerusform>Signing and writing %Ln tickets…</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket was issued.</source>
        <translation>No ticket was issued.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were issued. Every desk admits them, also before it has heard of them.</source>
        <translation>
            <numerusform>%Ln ticket was issued. Every desk admits it, also before it has heard of it.</numerusform>
            <numerusform>%Ln tickets were issued. Every desk admits them, also before it has heard of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket has a code already.</source>
        <translation>Every ticket has a code already.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose a category, or type a new one.</source>
        <translation>Choose a category, or type a new one.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsModel</name>
    <message>
        <source>no name</source>
        <comment>of a ticket</comment>
        <translation>no name</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsOutput</name>
    <message>
        <source>Something is being written already. Wait until it is done.</source>
        <translation>Something is being written already. Wait until it is done.</translation>
    </message>
    <message>
        <source>Writing every scan…</source>
        <translation>Writing every scan…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2…</source>
        <comment>%1, %2: numbers of tickets</comment>
        <translation>Writing: %1 of %2…</translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation>Choose another place, and try again.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>%1: file or printer</comment>
        <translation>Written to %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without a code were left out: issue codes for them first.</source>
        <translation>
            <numerusform>%Ln ticket without a code was left out: issue a code for it first.</numerusform>
            <numerusform>%Ln tickets without a code were left out: issue codes for them first.</numerusform>
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
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>I&amp;ssue…</source>
        <translation>I&amp;ssue…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Take in tickets from a file</source>
        <translation>Take in tickets from a file</translation>
    </message>
    <message>
        <source>Make new tickets with signed codes</source>
        <translation>Make new tickets with signed codes</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>Only an administrator&apos;s device may do this.</translation>
    </message>
    <message>
        <source>Looking through the tickets: %1…</source>
        <comment>%1: number of tickets</comment>
        <translation>Looking through the tickets: %1…</translation>
    </message>
    <message>
        <source>There are no tickets yet. Import a list, or issue some.</source>
        <translation>There are no tickets yet. Import a list, or issue some.</translation>
    </message>
    <message>
        <source>No ticket is like this. Change the search or the filters.</source>
        <translation>No ticket is like this. Change the search or the filters.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPrintDialog</name>
    <message>
        <source>Print tickets</source>
        <translation>Print tickets</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>The selected ticket</numerusform>
            <numerusform>The %Ln selected tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>The one ticket that the table shows</numerusform>
            <numerusform>All %Ln tickets that the table shows</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight to a page, to cut</source>
        <translation>Eight to a page, to cut</translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation>One to a page</translation>
    </message>
    <message>
        <source>Strips, for wristbands and badge holders</source>
        <translation>Strips, for wristbands and badge holders</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>&amp;Layout on A4:</source>
        <translation>&amp;Layout on A4:</translation>
    </message>
    <message>
        <source>The table shows no tickets. Change its filter first.</source>
        <translation>The table shows no tickets. Change its filter first.</translation>
    </message>
    <message>
        <source>At most %1 tickets are printed at once. Filter the table, or select fewer.</source>
        <comment>%1: number of tickets</comment>
        <translation>At most %1 tickets are printed at once. Filter the table, or select fewer.</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>Save tickets</translation>
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
        <translation>No printer is set up on this computer. Save a PDF, and print it where there is one.</translation>
    </message>
</context>
<context>
    <name>gatelog::UnconfirmedSection</name>
    <message>
        <source>Unconfirmed admissions</source>
        <translation>Unconfirmed admissions</translation>
    </message>
    <message>
        <source>None: every desk could ask the others before it admitted.</source>
        <translation>None: every desk could ask the others before it admitted.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Longest run</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Second time</translation>
    </message>
    <message>
        <source>As long as a desk could ask nobody: from its first to its last unconfirmed admission without a confirmed one in between.</source>
        <translation>As long as a desk could ask nobody: from its first to its last unconfirmed admission without a confirmed one in between.</translation>
    </message>
</context>
<context>
    <name>gatelog::UndoBar</name>
    <message>
        <source>Checked out: %1</source>
        <translation>Checked out: %1</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>Admitted: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Undo (%Ln s)</numerusform>
            <numerusform>Undo (%Ln s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this admission back (F8)</source>
        <translation>Takes this admission back (F8)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sold: %1</source>
        <comment>%1: category</comment>
        <translation>Sold: %1</translation>
    </message>
    <message>
        <source>Takes this sale back (F8)</source>
        <translation>Takes this sale back (F8)</translation>
    </message>
</context>
<context>
    <name>gatelog::VerdictPanel</name>
    <message>
        <source>Seen (Enter)</source>
        <comment>button: the note that holds the screen was read</comment>
        <translation>Seen (Enter)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Goes on with the next ticket (Enter, Esc)</source>
        <translation>Goes on with the next ticket (Enter, Esc)</translation>
    </message>
</context>
<context>
    <name>gatelog::Wording</name>
    <message>
        <source>EXIT</source>
        <comment>huge verdict word: the guest may leave</comment>
        <translation>EXIT</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>huge verdict word: let the guest in</comment>
        <translation>ADMIT</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>huge verdict word: do not let the guest through</comment>
        <translation>STOP</translation>
    </message>
    <message>
        <source>CHECK</source>
        <comment>huge verdict word: admitted, but look at the note first</comment>
        <translation>CHECK</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <comment>huge verdict word: the scan could not be written, nobody may enter on it</comment>
        <translation>NOT SAVED</translation>
    </message>
    <message>
        <source>Has left and is no longer counted inside.</source>
        <translation>Has left and is no longer counted inside.</translation>
    </message>
    <message>
        <source>The ticket is valid.</source>
        <translation>The ticket is valid.</translation>
    </message>
    <message>
        <source>No ticket of this event has this code.</source>
        <translation>No ticket of this event has this code.</translation>
    </message>
    <message>
        <source>This code is not genuine: its signature is not this event&apos;s.</source>
        <translation>This code is not genuine: its signature is not this event&apos;s.</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>This ticket was cancelled.</translation>
    </message>
    <message>
        <source>This ticket is blocked.</source>
        <translation>This ticket is blocked.</translation>
    </message>
    <message>
        <source>Not valid before %1.</source>
        <translation>Not valid before %1.</translation>
    </message>
    <message>
        <source>This ticket is not valid yet.</source>
        <translation>This ticket is not valid yet.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>Was valid until %1.</translation>
    </message>
    <message>
        <source>This ticket is no longer valid.</source>
        <translation>This ticket is no longer valid.</translation>
    </message>
    <message>
        <source>This ticket has not been paid.</source>
        <translation>This ticket has not been paid.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 is full.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>The event is full.</translation>
    </message>
    <message>
        <source>This code was replaced: the ticket has a newer one.</source>
        <translation>This code was replaced: the ticket has a newer one.</translation>
    </message>
    <message>
        <source>This ticket is not inside: no entry is known.</source>
        <translation>This ticket is not inside: no entry is known.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped.</source>
        <comment>%1: gate</comment>
        <translation>Entry at %1 is stopped.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>Entry at %1 is stopped: %2</translation>
    </message>
    <message>
        <source>This desk does not know the reason. It comes from a newer version.</source>
        <translation>This desk does not know the reason. It comes from a newer version.</translation>
    </message>
    <message>
        <source>This ticket was used already.</source>
        <translation>This ticket was used already.</translation>
    </message>
    <message>
        <source>Used %1.</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>Used %1.</translation>
    </message>
    <message>
        <source>Used %1 at %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate</comment>
        <translation>Used %1 at %2.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %3.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk</comment>
        <translation>Used %1 at %2 by %3.</translation>
    </message>
    <message>
        <source>This ticket is not admitted at this gate.</source>
        <translation>This ticket is not admitted at this gate.</translation>
    </message>
    <message>
        <source>%1 tickets are not admitted at this gate.</source>
        <comment>%1: ticket category</comment>
        <translation>%1 tickets are not admitted at this gate.</translation>
    </message>
    <message>
        <source>Scan again, or search by name. Else send to the help desk.</source>
        <translation>Scan again, or search by name. Else send to the help desk.</translation>
    </message>
    <message>
        <source>Send to the help desk.</source>
        <translation>Send to the help desk.</translation>
    </message>
    <message>
        <source>Ask to come back then.</source>
        <translation>Ask to come back then.</translation>
    </message>
    <message>
        <source>Send to %1.</source>
        <comment>%1: one gate or several</comment>
        <translation>Send to %1.</translation>
    </message>
    <message>
        <source>Send to the box office to pay.</source>
        <translation>Send to the box office to pay.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves, or send to another gate.</source>
        <translation>Ask to wait until somebody leaves, or send to another gate.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves.</source>
        <translation>Ask to wait until somebody leaves.</translation>
    </message>
    <message>
        <source>Ask for the newest ticket, or search by name.</source>
        <translation>Ask for the newest ticket, or search by name.</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>Call a supervisor.</translation>
    </message>
    <message>
        <source>Let them leave. Nothing was counted.</source>
        <translation>Let them leave. Nothing was counted.</translation>
    </message>
    <message>
        <source>Admitted. Look at this first.</source>
        <translation>Admitted. Look at this first.</translation>
    </message>
    <message>
        <source>Ask to wait until entry is resumed.</source>
        <translation>Ask to wait until entry is resumed.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitted</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unknown code</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>not genuine</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>not valid yet</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>no longer valid</translation>
    </message>
    <message>
        <source>wrong gate</source>
        <translation>wrong gate</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>not paid</translation>
    </message>
    <message>
        <source>used already</source>
        <translation>used already</translation>
    </message>
    <message>
        <source>gate full</source>
        <translation>gate full</translation>
    </message>
    <message>
        <source>event full</source>
        <translation>event full</translation>
    </message>
    <message>
        <source>code replaced</source>
        <translation>code replaced</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>not inside</translation>
    </message>
    <message>
        <source>admitted with a note</source>
        <translation>admitted with a note</translation>
    </message>
    <message>
        <source>entry stopped</source>
        <translation>entry stopped</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>Unconfirmed: the other desks could not be asked.</translation>
    </message>
    <message>
        <source>This ticket is marked for attention.</source>
        <translation>This ticket is marked for attention.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%Ln second ago</numerusform>
            <numerusform>%Ln seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>%1: time of day</comment>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>%1: time of day</comment>
        <translation>yesterday at %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1: time of day</comment>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Ticket without a name</translation>
    </message>
    <message>
        <source>Empty code</source>
        <translation>Empty code</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Seat %1</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>That cannot be done here.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>It is not there.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>The data is damaged.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>A file cannot be read.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>That is too large.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Gatelog.</source>
        <translation>The data was written by a newer version of Gatelog.</translation>
    </message>
    <message>
        <source>Gatelog is already running with this event.</source>
        <translation>Gatelog is already running with this event.</translation>
    </message>
    <message>
        <source>The event&apos;s folder cannot be written.</source>
        <translation>The event&apos;s folder cannot be written.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation>Writing to the disk failed.</translation>
    </message>
    <message>
        <source>This belongs to another event.</source>
        <translation>This belongs to another event.</translation>
    </message>
    <message>
        <source>A signature does not verify.</source>
        <translation>A signature does not verify.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>The passphrase is wrong.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>This device may not do that.</translation>
    </message>
    <message>
        <source>That contradicts what is already there.</source>
        <translation>That contradicts what is already there.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Something went wrong.</translation>
    </message>
    <message>
        <source>Go on in the window that is open, or close it and try again.</source>
        <translation>Go on in the window that is open, or close it and try again.</translation>
    </message>
    <message>
        <source>Install that version here. Nothing was changed.</source>
        <translation>Install that version here. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the folder, go on at another desk, and tell your administrator.</source>
        <translation>Nothing was deleted. Keep the folder, go on at another desk, and tell your administrator.</translation>
    </message>
    <message>
        <source>Without writing no admission can be kept. Check the folder&apos;s permissions, then try again.</source>
        <translation>Without writing no admission can be kept. Check the folder&apos;s permissions, then try again.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation>Make room on the disk, then try again. Nothing was lost.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Try again, or choose another folder.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Make room on the disk, then scan again.</source>
        <translation>Do not admit on this scan. Make room on the disk, then scan again.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Check the folder&apos;s permissions, then scan again.</source>
        <translation>Do not admit on this scan. Check the folder&apos;s permissions, then scan again.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Scan again; if it repeats, go on at another desk.</source>
        <translation>Do not admit on this scan. Scan again; if it repeats, go on at another desk.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>The camera is off</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Starting the camera…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>No camera</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>The camera is not connected</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>The camera gives no picture</translation>
    </message>
    <message>
        <source>This video or picture cannot be read</source>
        <translation>This video or picture cannot be read</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>The video has ended</translation>
    </message>
    <message>
        <source>Codes cannot be read from the picture</source>
        <translation>Codes cannot be read from the picture</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once. Hand scanners and the search work without it.</source>
        <translation>Plug one in: it is used at once. Hand scanners and the search work without it.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another in the settings. Hand scanners and the search go on working.</source>
        <translation>Plug it in again, or choose another in the settings. Hand scanners and the search go on working.</translation>
    </message>
    <message>
        <source>It is being started again. Hand scanners and the search go on working.</source>
        <translation>It is being started again. Hand scanners and the search go on working.</translation>
    </message>
    <message>
        <source>A part of the program is missing: install it again. Hand scanners and the search work.</source>
        <translation>A part of the program is missing: install it again. Hand scanners and the search work.</translation>
    </message>
    <message>
        <source>Earlier backups are kept. Tell your administrator.</source>
        <translation>Earlier backups are kept. Tell your administrator.</translation>
    </message>
    <message>
        <source>Make room on the disk. Scans are kept all the same.</source>
        <translation>Make room on the disk. Scans are kept all the same.</translation>
    </message>
    <message>
        <source>It is tried again every few minutes. Scans are kept all the same.</source>
        <translation>It is tried again every few minutes. Scans are kept all the same.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <comment>mark beside a large verdict: the desk decided alone</comment>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>The other desks could not be asked.</source>
        <translation>The other desks could not be asked.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %4 (%3).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>Used %1 at %2 by %4 (%3).</translation>
    </message>
    <message>
        <source>Another ticket was held up. It was not looked at: acknowledge this first, then scan it.</source>
        <translation>Another ticket was held up. It was not looked at: acknowledge this first, then scan it.</translation>
    </message>
</context>
</TS>
