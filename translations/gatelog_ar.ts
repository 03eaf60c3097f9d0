<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>EmergencyConfirm</name>
    <message>
        <source>Revoke %1?</source>
        <comment>%1: desk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It admits nobody from the moment it hears of this, and no desk counts what it writes from now on. What it wrote till now counts. This cannot be taken back: to take part again, it must join the event anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to take part no more</source>
        <comment>%1: desk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::ActivityWords</name>
    <message>
        <source>The admission was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was let into the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was revoked: it admits nobody any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records that were set aside count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: name, role or PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">دخلوا</translation>
    </message>
    <message>
        <source>Admitted, and taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1: why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished">الطلب %1</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation type="unfinished">تذكرة بلا اسم</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation type="unfinished">الدخول متوقف</translation>
    </message>
    <message>
        <source>Entry resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gates</source>
        <translation type="unfinished">كل البوابات</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket valid again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets were added or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket category was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in list was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::AdmissionsSection</name>
    <message>
        <source>Admissions per gate</source>
        <translation>حالات الدخول حسب البوابة</translation>
    </message>
    <message>
        <source>Admissions per category</source>
        <translation>حالات الدخول حسب الفئة</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Admissions per operator</source>
        <translation>حالات الدخول حسب الموظف</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>لم يسجّل أحد اسمه</translation>
    </message>
    <message>
        <source>%1, all on one scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1، كلها بمقياس واحد</translation>
    </message>
    <message>
        <source>%1, each on its own scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1، لكلٍّ مقياسه</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1؛ الداكن: غير مؤكد</translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsDialog</name>
    <message>
        <source>Thresholds of the alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &amp;desk has been silent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gate &amp;refuses, and admits few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>refusals, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &amp;clock is off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"> ث</translation>
    </message>
    <message>
        <source>a gate or the event is &amp;full to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;unreviewed double admissions reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the d&amp;isk has less free than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when on you are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsWording</name>
    <message>
        <source>This computer&apos;s disk is nearly full: %1 are free.</source>
        <comment>%1: &apos;800 MB&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) to look at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The event is nearly full: %1 of %2 inside.</source>
        <comment>%1, %2: numbers of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 inside.</source>
        <comment>%1: gate, %2, %3: numbers of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n refusal(s) within a minute.</source>
        <comment>%1: gate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been silent for %2.</source>
        <comment>%1: desk, %2: &apos;7 minutes&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes times that lie in the future.</source>
        <comment>%1: desk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space soon: on a full disk no scan can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each under Conflicts, and tell the desks what to watch for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop entry, or raise the event&apos;s capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send guests to another gate, or stop entry here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the desk what guests show. Often they stand at the wrong gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is on and in the network. It can go on scanning alone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clocks right: times in the log and tickets with a time limit depend on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the desks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsModel</name>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">القيود</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation type="unfinished">التذاكر التي دخلت</translation>
    </message>
    <message>
        <source>Last scan in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsPage</name>
    <message numerus="yes">
        <source>Made: %1 with %n record(s).</source>
        <comment>%1: a file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While scans come in, and when Gatelog closes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup on this laptop&apos;s own disk helps when the database is damaged. One on a stick or another disk helps when the laptop is lost, too. It names your guests to whoever has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet in this folder. One is made when the first scans have come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made. Scanning goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring. This desk scans again in a moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsRestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this restore means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing it with this laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsWording</name>
    <message>
        <source>Its last scan is of %1.</source>
        <comment>%1: date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has everything that is in it: nothing would come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in it are not on this laptop and come back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on this laptop that is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are newer than the backup. They stay: a restore takes no admission away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The database of now is set aside in the event&apos;s folder, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk cannot scan for some seconds. The other desks go on, and send what they know afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are in the log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer record(s) of this laptop were kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are damaged and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier database is kept as %1.</source>
        <comment>%1: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not enrolled in the event as the backup knows it: it cannot scan until it is invited again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a backup of another event. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged. Nothing was changed. Try an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Gatelog made this backup. Install that version here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is gone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>صورة الكاميرا</translation>
    </message>
</context>
<context>
    <name>gatelog::CategoriesField</name>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: check age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desks hold every ticket of it until somebody has read the note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsCaseView</name>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second time</source>
        <translation type="unfinished">مرة ثانية</translation>
    </message>
    <message>
        <source>Dotted: the desk had not heard of the other admission. Times are by each desk&apos;s own clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it was, how it happened, what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this double admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted twice, %1 apart, on %2.</source>
        <comment>%1: a length of time, %2: a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation type="unfinished">راجعه %2 في %1</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter notes it and goes to the next. Every desk and the report get your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the computers of supervisors and administrators can note a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you found first, if only a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsModel</name>
    <message>
        <source>%1 %2, then %3 %4</source>
        <comment>%1, %3: time of day, %2, %4: gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation type="unfinished">حالات الدخول المزدوج</translation>
    </message>
    <message>
        <source>No ticket was admitted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two desks that cannot reach each other admit the same ticket, you see both admissions here, side by side, as soon as their logs meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n double admission(s) reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n double admission(s) open</source>
        <comment>%1: a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsSection</name>
    <message>
        <source>The admission on the left counts, as the earlier one; the one on the right is a second admission with the same ticket. Times are those of the desks&apos; own clocks.</source>
        <translation>الدخول على اليمين هو المحتسب لأنه الأسبق، والدخول على اليسار ثانٍ بالتذكرة نفسها. الأوقات هي أوقات ساعات المحطات.</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) neither desk could know of the other&apos;s admission.</source>
        <translation>
            <numerusform>لا توجد حالة لم يكن بوسع أي محطة فيها أن تعلم بالدخول الآخر.</numerusform>
            <numerusform>في حالة واحدة لم يكن بوسع أي من المحطتين أن تعلم بدخول الأخرى.</numerusform>
            <numerusform>في حالتين لم يكن بوسع أي من المحطتين أن تعلم بدخول الأخرى.</numerusform>
            <numerusform>في %Ln حالات لم يكن بوسع أي من المحطتين أن تعلم بدخول الأخرى.</numerusform>
            <numerusform>في %Ln حالة لم يكن بوسع أي من المحطتين أن تعلم بدخول الأخرى.</numerusform>
            <numerusform>في %Ln حالة لم يكن بوسع أي من المحطتين أن تعلم بدخول الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the second desk knew of the first admission.</source>
        <translation>
            <numerusform>لا توجد حالة كانت فيها المحطة الثانية تعلم بالدخول الأول.</numerusform>
            <numerusform>في حالة واحدة كانت المحطة الثانية تعلم بالدخول الأول.</numerusform>
            <numerusform>في حالتين كانت المحطة الثانية تعلم بالدخول الأول.</numerusform>
            <numerusform>في %Ln حالات كانت المحطة الثانية تعلم بالدخول الأول.</numerusform>
            <numerusform>في %Ln حالة كانت المحطة الثانية تعلم بالدخول الأول.</numerusform>
            <numerusform>في %Ln حالة كانت المحطة الثانية تعلم بالدخول الأول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the admission that counts bears a time before one its desk knew of.</source>
        <translation>
            <numerusform>لا توجد حالة يحمل فيها الدخول المحتسب وقتًا سابقًا لدخول كانت محطته تعلم به.</numerusform>
            <numerusform>في حالة واحدة يحمل الدخول المحتسب وقتًا سابقًا لدخول كانت محطته تعلم به.</numerusform>
            <numerusform>في حالتين يحمل الدخول المحتسب وقتًا سابقًا لدخول كانت محطته تعلم به.</numerusform>
            <numerusform>في %Ln حالات يحمل الدخول المحتسب وقتًا سابقًا لدخول كانت محطته تعلم به.</numerusform>
            <numerusform>في %Ln حالة يحمل الدخول المحتسب وقتًا سابقًا لدخول كانت محطته تعلم به.</numerusform>
            <numerusform>في %Ln حالة يحمل الدخول المحتسب وقتًا سابقًا لدخول كانت محطته تعلم به.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither desk could know of the other.</source>
        <translation>لم يكن بوسع أي من المحطتين أن تعلم بالأخرى.</translation>
    </message>
    <message>
        <source>The second desk knew of the first admission.</source>
        <translation>كانت المحطة الثانية تعلم بالدخول الأول.</translation>
    </message>
    <message>
        <source>The desk on the left knew of the admission on the right: its time is set back.</source>
        <translation>كانت المحطة على اليمين تعلم بالدخول على اليسار: وقتها متأخر.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>راجعه %2 في %1</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>حالات الدخول المزدوج</translation>
    </message>
    <message>
        <source>None: no ticket was admitted more often than its list allows.</source>
        <translation>لا شيء: لم تدخل أي تذكرة أكثر مما تسمح به قائمتها.</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>تذكرة بلا اسم</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>محتسب</translation>
    </message>
    <message>
        <source>second</source>
        <translation>ثانٍ</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>%1: a length of time</comment>
        <translation>بفارق %1</translation>
    </message>
    <message>
        <source>clock at least %1 ahead</source>
        <comment>%1: a length of time</comment>
        <translation>الساعة متقدمة %1 على الأقل</translation>
    </message>
    <message>
        <source>clock at least %1 behind</source>
        <comment>%1: a length of time</comment>
        <translation>الساعة متأخرة %1 على الأقل</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>لم يسجّل أحد اسمه</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two short remarks</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsTimeline</name>
    <message>
        <source>%1, %2</source>
        <comment>a row of the time line; %1: desk, %2: gate</comment>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>knew by %1</source>
        <comment>of the other admission; %1: time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsWording</name>
    <message>
        <source>Ticket without a name</source>
        <translation type="unfinished">تذكرة بلا اسم</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished">الطلب %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: the other desks were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation type="unfinished">غير مؤكد: تعذّر سؤال المحطات الأخرى.</translation>
    </message>
    <message>
        <source>Checked in by hand, from the guest list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock was ahead, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock was behind, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had heard nothing of %1 yet.</source>
        <comment>%1: desk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last it had of %1 was from %2.</source>
        <comment>%1: desk, %2: time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knew of the other admission by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knew of the other admission by %1.</source>
        <comment>%1: time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither desk could know of the other&apos;s admission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both were cut off from each other and decided alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could ask nobody and decided alone.</source>
        <comment>%1: desk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each had asked other desks, but in two groups that were cut off from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at the doors made a mistake: the ticket was shown twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock was off by more than the time between them: which came first is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 admitted the same ticket a second time, %2 after the first.</source>
        <comment>%1: desk, %2: a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knew that %2 had admitted this ticket, and admitted it all the same.</source>
        <comment>%1, %2: desks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who was at %1 then.</source>
        <comment>%1: desk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1, who was signed in there.</source>
        <comment>%1: staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knew of the admission at %2 when it wrote its own, which bears an earlier time: its clock was set back. In truth %2 was first.</source>
        <comment>%1, %2: desks</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::CreatePage</name>
    <message>
        <source>Start an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Spring Concert</source>
        <comment>example of an event&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished">البوابات</translation>
    </message>
    <message>
        <source>North door
South door</source>
        <comment>examples of gates, one on each line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the event:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gates:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doors at which tickets are scanned, one on each line. More can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests &amp;inside at once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this &amp;desk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seals the event&apos;s key, which lets new desks in, shuts lost ones out and signs tickets. You are asked for it then, and never while scanning. Nobody can recover it: write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There may be %n gate(s) at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1, %2: sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DefinitionDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::Desk</name>
    <message>
        <source>Send the guest to another desk.</source>
        <translation>أرسل الضيف إلى محطة أخرى.</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskKeys</name>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>The next gate</source>
        <translation>البوابة التالية</translation>
    </message>
    <message>
        <source>Search by name, order or e-mail</source>
        <translation>البحث بالاسم أو الطلب أو البريد</translation>
    </message>
    <message>
        <source>Change between entry and exit</source>
        <translation>التبديل بين الدخول والخروج</translation>
    </message>
    <message>
        <source>Take the verdict away, close the search</source>
        <translation>إزالة النتيجة وإغلاق البحث</translation>
    </message>
    <message>
        <source>Undo the last admission, within a minute</source>
        <translation>التراجع عن آخر دخول، خلال دقيقة</translation>
    </message>
    <message>
        <source>Show the other desks</source>
        <translation>عرض المحطات الأخرى</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Settings: camera, sound, colours</source>
        <translation>الإعدادات: الكاميرا والصوت والألوان</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The office: overview, tickets, devices, reports</source>
        <translation>المكتب: نظرة عامة، التذاكر، الأجهزة، التقارير</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on duty: sign in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk: full screen that needs a supervisor&apos;s PIN to leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DeskPage</name>
    <message>
        <source>Last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskProgram</name>
    <message>
        <source>Folder of the event&apos;s data</source>
        <translation>مجلد بيانات الفعالية</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskWindow</name>
    <message>
        <source>This event has no gate “%1”. Choose this desk&apos;s gate above.</source>
        <translation>ليس في هذه الفعالية بوابة باسم «%1». اختر بوابة هذه المحطة في الأعلى.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>%1: guest</comment>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>%1: a sentence</comment>
        <translation>لم يتم التراجع. %1</translation>
    </message>
    <message>
        <source>No backup could be made. %1 %2</source>
        <comment>%1, %2: sentences</comment>
        <translation>تعذّر إنشاء نسخة احتياطية. %1 %2</translation>
    </message>
    <message>
        <source>The event&apos;s database was damaged. What could be verified was taken over; the damaged file is kept as %1. Tell your administrator before you go on.</source>
        <translation>كانت قاعدة بيانات الفعالية تالفة. تم الاحتفاظ بكل ما أمكن التحقق منه، والملف التالف محفوظ باسم %1. أبلغ المسؤول قبل أن تتابع.</translation>
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
        <translation>%1 (عرض تجريبي)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped back by %1. Set it right: until then, times in the log and tickets with a time limit are not to be relied on. Scans are kept in order all the same.</source>
        <translation>رجعت ساعة هذا الحاسوب %1 إلى الوراء. اضبطها: حتى ذلك الحين لا يُعتمد على أوقات السجل ولا على التذاكر المحددة بوقت. ويبقى ترتيب عمليات المسح محفوظًا.</translation>
    </message>
    <message>
        <source>The event is ready, and has no tickets yet. Next: import the attendees. At the command line: gatelogctl import attendees.csv --data &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DeviceWords</name>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last scan %1</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n record(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>restored or copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote two histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes times in the future</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesDialog</name>
    <message>
        <source>Change a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Takes part as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role can be raised, not lowered: for that, revoke it and let it join anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPage</name>
    <message>
        <source>What they did last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices and staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did last: choose a device or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 did last</source>
        <comment>%1: device or member of staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device has this name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 do not count: it had no right to write them when they came. Let them count?</source>
        <comment>%1: device</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name has a higher role already, which cannot be lowered. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in nowhere from now on. What they did stays in the log, and a new PIN brings them back.</source>
        <comment>%1: member of staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPanel</name>
    <message>
        <source>&amp;Invite a desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">الأجهزة</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name, or a higher role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: invite, change and revoke there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a device to change or revoke it, and to see what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot revoke itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesSection</name>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>دخلوا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفضوا</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>آخر قيد</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مسحوب الصلاحية</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Missing: records that other records prove to exist and that are not in this log. What a device wrote and never told another cannot be known here.</source>
        <translation>ناقص: قيود تثبت قيود أخرى وجودها وليست في هذا السجل. أما ما كتبه جهاز ولم يرسله إلى غيره فلا يمكن معرفته هنا.</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyConfirm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyGates</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">دخول</translation>
    </message>
    <message>
        <source>Entry is open everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is admitted anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %1 of %n gate(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All gates</source>
        <translation type="unfinished">كل البوابات</translation>
    </message>
    <message>
        <source>Stop entry everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume entry everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped %1 by %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped %1 by %2: %3</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who, %3: the message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyHeard</name>
    <message>
        <source>Who has heard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has heard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has heard it · %1</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected; has not confirmed it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: go there, or call</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was announced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only desk of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n other desk(s) have heard it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other desk(s) have heard it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyPage</name>
    <message>
        <source>Message to the desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop is stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk to revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency (entry stopped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry is stopped at all gates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %n gate(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks at %1</source>
        <comment>%1: gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the event: what it writes from now on counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: revoke there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s or a supervisor&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop entry at all gates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop entry at %1?</source>
        <comment>%1: gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every desk there refuses entry as soon as it hears of this, until you resume entry. Guests can still leave. A desk that is cut off does not hear: go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the desks &amp;read, if anything:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume entry at all gates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume entry at %1?</source>
        <comment>%1: gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desks there admit again as soon as they hear of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe to let people in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::GateDialog</name>
    <message>
        <source>New gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished">البوابة</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that its list admits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in &amp;list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people &amp;inside:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those who came in by this gate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPage</name>
    <message>
        <source>This name is taken already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is empty, or holds marks that cannot be seen. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished">البوابات</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished">البوابة</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished">في الداخل</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">دخول</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket admits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished">غير مدفوعة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the event&apos;s capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates, lists and categories stay for good, since scans name them. A gate that is not used does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: people inside, %2: capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished">دخل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event holds %1 people; %2 are inside.</source>
        <comment>%1, %2: numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no limit; %1 people are inside.</source>
        <comment>%1: number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people inside at once (0: no limit):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPreview</name>
    <message>
        <source>What would a ticket get here, now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, name or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code or a name: this says what the desk at that gate would say. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gate yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. A desk asks the others before it admits; this does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::GatesTable</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::HeaderBar</name>
    <message>
        <source>Demonstration</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>The gate this desk stands at (F2)</source>
        <translation>البوابة التي تقف عندها هذه المحطة (F2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Settings (F10)</source>
        <translation>الإعدادات (F10)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>ملء الشاشة (F11)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>المفاتيح (F1)</translation>
    </message>
    <message>
        <source>Entry or exit (F4)</source>
        <translation>دخول أو خروج (F4)</translation>
    </message>
    <message>
        <source>Office (F9)</source>
        <translation>المكتب (F9)</translation>
    </message>
    <message>
        <source>Search guests (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name, order or e-mail (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All guests (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration  ✕</source>
        <comment>with a cross that closes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>↑ ↓, Enter</source>
        <translation>↑ ↓، Enter</translation>
    </message>
    <message>
        <source>Choose from what was found, and check in by hand</source>
        <translation>الاختيار من النتائج والإدخال يدويًا</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>إلى العنصر التالي</translation>
    </message>
    <message>
        <source>Hand scanners work at any time, whatever has the focus, if they end a code with Enter or Tab.</source>
        <translation>تعمل الماسحات اليدوية في أي وقت، أيًّا كان موضع المؤشر، إذا أنهت الرمز بمفتاح Enter أو Tab.</translation>
    </message>
</context>
<context>
    <name>gatelog::IdlePanel</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: gate, %2: entry or exit</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The scan is being saved.</source>
        <translation>جارٍ حفظ المسح.</translation>
    </message>
    <message>
        <source>Ready for the next ticket</source>
        <translation>جاهز للتذكرة التالية</translation>
    </message>
    <message>
        <source>Hold its code up to the camera, use a hand scanner, or search by name.</source>
        <translation>قرّب رمز التذكرة من الكاميرا، أو استخدم ماسحًا يدويًا، أو ابحث بالاسم.</translation>
    </message>
</context>
<context>
    <name>gatelog::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <comment>%1: number of lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 is read as</source>
        <comment>%1: column of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) are new or change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in list(s) are new or change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The event&apos;s settings change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing else to say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::ImportWords</name>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail of who ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note for the desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number within the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished">موقوفة</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it names a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not as many fields as the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or text follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds characters that this encoding does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code stands in another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same ticket stands in another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date cannot be read, or the validity ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word for its status is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is needed is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules would be lost, and too many admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another date of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what this kind of file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that a desk needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were checked in where the file comes from. They admit here all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have no code. They are found by name or order only, until codes are issued.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Look at the names; if letters are wrong, choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are too long and were cut.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is one page of several. Import the others, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The tickets are for %n date(s), and admit on every one of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are of test orders.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” admits add-ons by their main ticket, which Gatelog does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a list of tickets. Save the list as CSV, with names for its columns in the first line, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, or a column of it, is not there any more. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check whether you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large. Split it, and import its parts one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read with this encoding. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::InvitationCode</name>
    <message>
        <source>Invitation as a QR code</source>
        <translation>الدعوة كرمز QR</translation>
    </message>
</context>
<context>
    <name>gatelog::InviteDialog</name>
    <message>
        <source>Invite a desk</source>
        <translation>دعوة محطة</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>الدعو&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>&amp;رمز من ست خانات</translation>
    </message>
    <message>
        <source>&amp;Ask me before a desk is let in</source>
        <translation>&amp;اسألني قبل قبول أي محطة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Joins as:</source>
        <translation>الد&amp;ور عند الانضمام:</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>نص الدعوة</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>نسخ &amp;النص</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, and hold its camera up to this.</source>
        <translation>على الحاسوب الجديد: شغّل Gatelog، واختر «الانضمام إلى فعالية»، ووجّه كاميرته إلى هذا الرمز.</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, then “Six-digit code”.</source>
        <translation>على الحاسوب الجديد: شغّل Gatelog، واختر «الانضمام إلى فعالية»، ثم «رمز من ست خانات».</translation>
    </message>
    <message>
        <source>When it asks, both screens show a code. Let it in only if they are the same: then nobody is in between.</source>
        <translation>عندما يطلب الانضمام تعرض الشاشتان رمزًا. اقبله فقط إذا تطابق الرمزان: عندئذ لا يوجد أحد بينكما.</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>من ينضم</translation>
    </message>
    <message>
        <source>Nobody has asked yet. You can leave this window open and go on scanning.</source>
        <translation>لم يطلب أحد الانضمام بعد. يمكنك ترك هذه النافذة مفتوحة ومتابعة المسح.</translation>
    </message>
    <message>
        <source>For one desk, until %1. The next one appears by itself.</source>
        <comment>%1: time of day</comment>
        <translation>لمحطة واحدة، حتى %1. وتظهر الدعوة التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Asks to be let in.</source>
        <translation>يطلب الانضمام.</translation>
    </message>
    <message>
        <source>Asks to be let in. Does its screen show this code?</source>
        <translation>يطلب الانضمام. هل تعرض شاشته هذا الرمز؟</translation>
    </message>
    <message>
        <source>Is being let in…</source>
        <translation>جارٍ قبوله…</translation>
    </message>
    <message>
        <source>Has joined. It copies the event now.</source>
        <translation>انضم، وينسخ الفعالية الآن.</translation>
    </message>
    <message>
        <source>Was refused.</source>
        <translation>رُفض.</translation>
    </message>
    <message>
        <source>Has gone without an answer.</source>
        <translation>غادر دون انتظار الجواب.</translation>
    </message>
</context>
<context>
    <name>gatelog::Inviting</name>
    <message>
        <source>Another desk has this name: it is to choose another.</source>
        <translation>توجد محطة أخرى بهذا الاسم: يجب اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Invite a desk</source>
        <translation>دعوة محطة</translation>
    </message>
    <message>
        <source>This computer is in no network that others could reach it by.</source>
        <translation>هذا الحاسوب ليس في أي شبكة يمكن للآخرين الوصول إليه منها.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinPage</name>
    <message>
        <source>&amp;Invitation</source>
        <translation>الدعو&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>&amp;رمز من ست خانات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Name of this desk:</source>
        <translation>&amp;اسم هذه المحطة:</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>الانضمام إلى فعالية</translation>
    </message>
    <message>
        <source>GATELOG:…</source>
        <translation>GATELOG:…</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>نص الدعوة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Hold this computer&apos;s camera up to the invitation that the administrator&apos;s computer shows, or paste its text here:</source>
        <translation>وجّه كاميرا هذا الحاسوب إلى الدعوة التي يعرضها حاسوب المسؤول، أو الصق نصها هنا:</translation>
    </message>
    <message>
        <source>Found by itself in the same network</source>
        <translation>يُعثر عليه تلقائيًا في الشبكة نفسها</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>طلب الانضمام</translation>
    </message>
    <message>
        <source>&amp;Address, if it is not found:</source>
        <translation>العنوان، &amp;إن لم يُعثر عليه:</translation>
    </message>
    <message>
        <source>Without a camera: the administrator chooses “Six-digit code” as well. Both computers then show a code, and you compare them.</source>
        <translation>بلا كاميرا: يختار المسؤول أيضًا «رمز من ست خانات». عندئذ يعرض الحاسوبان رمزًا، وعليكما المقارنة بينهما.</translation>
    </message>
    <message>
        <source>The codes are the same</source>
        <translation>الرمزان متطابقان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a sentence, %2: technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for the administrator&apos;s computer…</source>
        <translation>جارٍ البحث عن حاسوب المسؤول…</translation>
    </message>
    <message>
        <source>It has to be in the same network and show “Six-digit code”.</source>
        <translation>يجب أن يكون في الشبكة نفسها وأن يعرض «رمز من ست خانات».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Asking the administrator&apos;s computer.</source>
        <translation>جارٍ سؤال حاسوب المسؤول.</translation>
    </message>
    <message>
        <source>Waiting for the administrator</source>
        <translation>في انتظار المسؤول</translation>
    </message>
    <message>
        <source>“%1” has to be let in on the administrator&apos;s computer.</source>
        <comment>%1: name of this desk</comment>
        <translation>يجب قبول «%1» على حاسوب المسؤول.</translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>قارن الرمز</translation>
    </message>
    <message>
        <source>Does the administrator&apos;s computer show the same six digits? If not, cancel: somebody else may be in between.</source>
        <translation>هل يعرض حاسوب المسؤول الأرقام الستة نفسها؟ إن لم يكن كذلك فألغِ: ربما يوجد شخص بينكما.</translation>
    </message>
    <message>
        <source>Copying the event…</source>
        <translation>جارٍ نسخ الفعالية…</translation>
    </message>
    <message>
        <source>This desk is let in. Connecting to the others…</source>
        <translation>قُبلت هذه المحطة. جارٍ الاتصال بالمحطات الأخرى…</translation>
    </message>
    <message>
        <source>The connection was lost; it goes on as soon as another desk is reached.</source>
        <translation>انقطع الاتصال، ويُستأنف فور الوصول إلى محطة أخرى.</translation>
    </message>
    <message>
        <source>%1 of %2 records, with %3 tickets so far.</source>
        <comment>numbers</comment>
        <translation>%1 من %2 من القيود، وفيها %3 من التذاكر حتى الآن.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinWording</name>
    <message>
        <source>The administrator&apos;s computer runs another version of Gatelog. Install the same on both.</source>
        <translation>يعمل حاسوب المسؤول بإصدار آخر من Gatelog. ثبّت الإصدار نفسه على الجهازين.</translation>
    </message>
    <message>
        <source>The computer at the invitation&apos;s address is of another event. Ask for a new invitation.</source>
        <translation>الحاسوب الموجود على عنوان الدعوة تابع لفعالية أخرى. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>What answers at the invitation&apos;s address is not Gatelog. Ask for a new invitation.</source>
        <translation>ما يجيب على عنوان الدعوة ليس Gatelog. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>Too many computers ask to join at once. Try again in a minute.</source>
        <translation>عدد كبير من الحواسيب يطلب الانضمام في وقت واحد. حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>Nobody answers at the invitation&apos;s addresses. See that this computer is in the administrator&apos;s network, and that the invitation is still shown there.</source>
        <translation>لا أحد يجيب على عناوين الدعوة. تأكد من أن هذا الحاسوب في شبكة المسؤول وأن الدعوة ما زالت معروضة هناك.</translation>
    </message>
    <message>
        <source>The administrator declined.</source>
        <translation>رفض المسؤول.</translation>
    </message>
    <message>
        <source>This invitation has expired or was used already. Ask for a new one.</source>
        <translation>انتهت صلاحية هذه الدعوة أو سبق استخدامها. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The administrator&apos;s computer does not know this invitation. Ask for a new one.</source>
        <translation>حاسوب المسؤول لا يعرف هذه الدعوة. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>Another desk has this name. Choose another, and ask for a new invitation if this one is used up.</source>
        <translation>توجد محطة أخرى بهذا الاسم. اختر اسمًا آخر، واطلب دعوة جديدة إن كانت هذه قد استُهلكت.</translation>
    </message>
    <message>
        <source>The answer was not understood. Ask for a new invitation.</source>
        <translation>تعذّر فهم الجواب. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version of Gatelog. Install that version here.</source>
        <translation>أُنشئت هذه الدعوة بإصدار أحدث من Gatelog. ثبّت ذلك الإصدار هنا.</translation>
    </message>
    <message>
        <source>This is no whole invitation. It begins with GATELOG: and is copied to its very end.</source>
        <translation>هذه الدعوة غير كاملة. تبدأ بـ GATELOG: وتُنسخ حتى نهايتها.</translation>
    </message>
    <message>
        <source>Give this desk a name, of at most 80 letters.</source>
        <translation>أعطِ هذه المحطة اسمًا لا يتجاوز 80 حرفًا.</translation>
    </message>
    <message>
        <source>This is no address: it looks like 192.168.1.20:47616.</source>
        <translation>هذا ليس عنوانًا: شكله مثل 192.168.1.20:47616.</translation>
    </message>
    <message>
        <source>This folder has an event already. Choose another folder for the new one.</source>
        <translation>في هذا المجلد فعالية بالفعل. اختر مجلدًا آخر للجديدة.</translation>
    </message>
    <message>
        <source>The administrator has let this desk in, but the event could not be written here. %1</source>
        <comment>%1: a sentence</comment>
        <translation>قبل المسؤول هذه المحطة، لكن تعذّرت كتابة الفعالية هنا. %1</translation>
    </message>
    <message>
        <source>Several computers let desks join here. Enter the address of the right one: %1</source>
        <comment>%1: addresses</comment>
        <translation>عدة حواسيب تقبل محطات هنا. أدخل عنوان الحاسوب الصحيح: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::KeyHolder</name>
    <message>
        <source>Passphrase of the event&apos;s key:</source>
        <translation>عبارة مرور مفتاح الفعالية:</translation>
    </message>
    <message>
        <source>That is not the passphrase. Passphrase of the event&apos;s key:</source>
        <translation>ليست هذه عبارة المرور. عبارة مرور مفتاح الفعالية:</translation>
    </message>
</context>
<context>
    <name>gatelog::ListDialog</name>
    <message>
        <source>New check-in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to a number of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit tickets that are not &amp;paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories, also those yet to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket &amp;admits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many &amp;times:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed rule holds for scans of the past, too: what was admitted may become a double admission, or the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::MergeFileCard</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <comment>%1: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::MergePage</name>
    <message>
        <source>Merge and report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::MergePanel</name>
    <message>
        <source>Bring in other laptops&apos; logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the bundles here that the other laptops wrote to a stick, all of them if you like. You see what is in each before anything is merged. Scanning goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the double admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this laptop&apos;s log elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle holds all that is known here. It names your guests to whoever has the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n new record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1 now (%2).</source>
        <comment>%1: a file, %2: its size</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::MergeWording</name>
    <message>
        <source>This is of another event. Nothing of it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no bundle, or its beginning is damaged. Copy it again from the other laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Gatelog wrote this. Install that version here, then merge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone. Was the stick pulled out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it again from the other laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event&apos;s own key</source>
        <comment>as the author of records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <comment>%1: desk, %2: date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing in it is new here: %n record(s) are known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) are new here.</source>
        <comment>%1: a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <comment>%1: a desk, %2: a number of records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>desks, at the end of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are of another event and are not taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it bear a wrong signature and are not taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut short: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sound is taken; copy it again from the other laptop for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) came in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and with them %n double admission(s).</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. No new double admission.</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are kept and do not count: who wrote them had no right to, or they cannot be read. The page of devices names them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) bear a time in the future: a clock was wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a file, %2: a sentence on it</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n record(s). What came in till then is kept; merge it again for the rest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on from an earlier bundle that is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>gatelog::OccupancyPanel</name>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <comment>%1: gate</comment>
        <translation>دخلوا من %1</translation>
    </message>
    <message>
        <source>%1 of %2 tickets used</source>
        <translation>استُخدم %1 من %2 من التذاكر</translation>
    </message>
</context>
<context>
    <name>gatelog::OfficeWindow</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <comment>%1: name of the event</comment>
        <translation>%1 – المكتب</translation>
    </message>
</context>
<context>
    <name>gatelog::Options</name>
    <message>
        <source>Scans tickets at the doors of an event, with or without a network.</source>
        <translation>يمسح التذاكر عند بوابات الفعالية، مع شبكة أو بدونها.</translation>
    </message>
    <message>
        <source>Folder of the event&apos;s data.</source>
        <translation>مجلد بيانات الفعالية.</translation>
    </message>
    <message>
        <source>Gate this desk stands at.</source>
        <translation>البوابة التي تقف عندها هذه المحطة.</translation>
    </message>
    <message>
        <source>Scan guests who leave.</source>
        <translation>مسح الضيوف المغادرين.</translation>
    </message>
    <message>
        <source>Camera to use, by its name.</source>
        <translation>الكاميرا المستخدمة، باسمها.</translation>
    </message>
    <message>
        <source>Video file to read codes from instead of a camera, over and over.</source>
        <translation>ملف فيديو تُقرأ منه الرموز بدلًا من الكاميرا، تكرارًا.</translation>
    </message>
    <message>
        <source>Video file to read codes from where there is no camera.</source>
        <translation>ملف فيديو تُقرأ منه الرموز حيث لا توجد كاميرا.</translation>
    </message>
    <message>
        <source>Picture to read codes from instead of a camera.</source>
        <translation>صورة تُقرأ منها الرموز بدلًا من الكاميرا.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>ملء الشاشة.</translation>
    </message>
    <message>
        <source>Say that this is a demonstration, and make its event if there is none.</source>
        <translation>إظهار أن هذا عرض تجريبي، وإنشاء فعاليته إن لم توجد.</translation>
    </message>
    <message>
        <source>Listen for other desks here alone; may be repeated.</source>
        <translation>انتظار المحطات الأخرى هنا فقط؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Another desk&apos;s address; may be repeated.</source>
        <translation>عنوان محطة أخرى؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Do not look for other desks in the network.</source>
        <translation>عدم البحث عن محطات أخرى في الشبكة.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>وسيط غير متوقع: %1</translation>
    </message>
    <message>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation>يمكن تحديد خيار واحد فقط من --camera و --video و --image.</translation>
    </message>
    <message>
        <source>%1 is no address with a port.</source>
        <translation>%1 ليس عنوانًا مع منفذ.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>لغة النافذة: %1.</translation>
    </message>
    <message>
        <source>There are the languages %1.</source>
        <translation>اللغات المتاحة هي %1.</translation>
    </message>
    <message>
        <source>Open the administrator&apos;s window as well.</source>
        <translation>فتح نافذة المسؤول أيضًا.</translation>
    </message>
    <message>
        <source>Fill the screen, and let nobody leave it without a supervisor&apos;s PIN, where the event has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light, dark, high-contrast or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are the colours light, dark, high-contrast and auto.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewAdmissions</name>
    <message>
        <source>Last half hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last three hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation type="unfinished">حالات الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) in the last minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>most: %1 at %2 (bars %3)</source>
        <comment>%1: a number, %2: time of day, %3: &apos;per 5 minutes&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in the time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admissions over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute, %2 refused</source>
        <comment>%1, %2: numbers in the last minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>%1: admissions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 inside</source>
        <comment>%1: people, %2: capacity of the gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inside</source>
        <comment>%1: people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admissions at %1</source>
        <comment>%1: gate</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewChart</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished">غير مؤكد</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewPage</name>
    <message>
        <source>Inside now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>التذاكر التي دخلت</translation>
    </message>
    <message>
        <source>Desks connected</source>
        <translation>المحطات المتصلة</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>حالات الدخول المزدوج</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: capacity of the event</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: number of tickets</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>of %1 others</source>
        <comment>%1: number of desks</comment>
        <translation>من %1 غيرها</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>لا شيء حتى الآن</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overview (%n)</source>
        <comment>%n: how many alerts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds of the alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold until the program is closed: the folder of the event cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::PeersChip</name>
    <message>
        <source>Show the desks (F6)</source>
        <translation>عرض المحطات (F6)</translation>
    </message>
    <message>
        <source>Desks: %1</source>
        <comment>%1: how this desk stands to the others</comment>
        <translation>المحطات: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersModel</name>
    <message>
        <source>This desk</source>
        <translation>هذه المحطة</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersPanel</name>
    <message>
        <source>Desks of this event</source>
        <translation>محطات هذه الفعالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>العودة إلى المسح (Esc)</translation>
    </message>
    <message>
        <source>Invite a desk…</source>
        <translation>دعوة محطة…</translation>
    </message>
</context>
<context>
    <name>gatelog::PinDialog</name>
    <message>
        <source>Nobody on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is wrong. Wait %1 before the next try.</source>
        <comment>%1: &apos;8 seconds&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScanDelegate</name>
    <message>
        <source>%1 (exit)</source>
        <translation>%1 (خروج)</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation>%1، غير مؤكد</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansList</name>
    <message>
        <source>Last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>لم يُمسح شيء بعد.</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansModel</name>
    <message>
        <source>undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
</context>
<context>
    <name>gatelog::RefusalsSection</name>
    <message>
        <source>Refusals by reason</source>
        <translation>حالات الرفض حسب السبب</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>لم يُرفض أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all. One guest may have been refused several times.</source>
        <comment>refusals</comment>
        <translation>
            <numerusform>المجموع %Ln.</numerusform>
            <numerusform>المجموع %Ln.</numerusform>
            <numerusform>المجموع %Ln. ربما رُفض الضيف نفسه أكثر من مرة.</numerusform>
            <numerusform>المجموع %Ln. ربما رُفض الضيف نفسه أكثر من مرة.</numerusform>
            <numerusform>المجموع %Ln. ربما رُفض الضيف نفسه أكثر من مرة.</numerusform>
            <numerusform>المجموع %Ln. ربما رُفض الضيف نفسه أكثر من مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportFormat</name>
    <message>
        <source>%1 %</source>
        <comment>%1: a percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without its year, as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>%1: day and month, %2: year, %3: time of day</comment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n minute(s)</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n hour(s)</source>
        <translation>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %Ln ساعات</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n day(s)</source>
        <translation>
            <numerusform>كل %Ln يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ReportPages</name>
    <message>
        <source>Made %1 from %2 records, ledger %3</source>
        <comment>%1: date and time, %2: a number, %3: the beginning of a hash</comment>
        <translation>أُعدّ في %1 من %2 من القيود، الحالة %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportPanel</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scans.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the double admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double-admissions.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">رُفضوا</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation type="unfinished">ما هو غير مؤكد</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scan as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double admissions as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 tickets; %2 inside</source>
        <comment>%1, %2: numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Switch that laptop on near this one, or bring its log on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>%1: date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>%1: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::ReportWords</name>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>غير أصلية</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>لم يبدأ سريانها</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>بوابة خاطئة</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>Used already</source>
        <translation>مستخدمة من قبل</translation>
    </message>
    <message>
        <source>Gate full</source>
        <translation>البوابة ممتلئة</translation>
    </message>
    <message>
        <source>Event full</source>
        <translation>الفعالية ممتلئة</translation>
    </message>
    <message>
        <source>Code replaced</source>
        <translation>رمز مستبدل</translation>
    </message>
    <message>
        <source>Exit without an entry</source>
        <translation>خروج بلا دخول</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>الدخول متوقف</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>عقدة مركزية</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::RevokeWords</name>
    <message>
        <source>Revoke a desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::SalesSection</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More were sold than there are: %1. A laptop was copied or its disk put back while it sold, or the record that raised the quota is missing.</source>
        <comment>%1: names of categories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>payment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <comment>payment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takings by category, desk and payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::SearchPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>العودة إلى المسح (Esc)</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>التذاكر الموجودة</translation>
    </message>
    <message>
        <source>Nothing found. The search looks for the beginnings of names, orders and e-mail addresses; accents and capitals do not matter.</source>
        <translation>لم يُعثر على شيء. يبحث في بدايات الأسماء والطلبات وعناوين البريد، ولا تهم علامات التشكيل ولا حالة الأحرف.</translation>
    </message>
    <message>
        <source>Check as a ticket code</source>
        <translation>فحصه كرمز تذكرة</translation>
    </message>
    <message>
        <source>Takes what you typed as the code on the ticket</source>
        <translation>يعتبر ما كتبته رمزَ التذكرة</translation>
    </message>
    <message numerus="yes">
        <source>The first %n ticket(s)</source>
        <translation>
            <numerusform>أول %Ln تذكرة</numerusform>
            <numerusform>أول تذكرة</numerusform>
            <numerusform>أول تذكرتين</numerusform>
            <numerusform>أول %Ln تذاكر</numerusform>
            <numerusform>أول %Ln تذكرة</numerusform>
            <numerusform>أول %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي تذكرة</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out by hand</source>
        <translation>إخراج يدويًا</translation>
    </message>
    <message>
        <source>Check in by hand</source>
        <translation>إدخال يدويًا</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no tickets yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>The computer&apos;s default camera</source>
        <translation>كاميرا الحاسوب الافتراضية</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1: camera</comment>
        <translation>%1 (غير موصولة)</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>&amp;الكاميرا:</translation>
    </message>
    <message>
        <source>Show the picture &amp;mirrored</source>
        <translation>عرض الصو&amp;رة معكوسة</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Aztec (rail tickets)</source>
        <translation>Aztec (تذاكر القطار)</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>PDF417 (boarding passes)</source>
        <translation>PDF417 (بطاقات الصعود)</translation>
    </message>
    <message>
        <source>Barcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</source>
        <translation>الباركود (EAN، UPC، Code 39، 93، 128، ITF، Codabar)</translation>
    </message>
    <message>
        <source>Codes to read:</source>
        <translation>الرموز المقروءة:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>&amp;الألوان:</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>من التشغيل القادم</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>اللغة (من التشغيل القا&amp;دم):</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Show an &amp;admission for:</source>
        <translation>مد&amp;ة عرض الدخول:</translation>
    </message>
    <message>
        <source>Play &amp;sounds</source>
        <translation>تشغيل &amp;الأصوات</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a supervisor&apos;s &amp;PIN before gate, entry and exit or these settings are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the event has a supervisor with a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kiosk: fill the screen, and leave it with a supervisor&apos;s PIN only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::StaffDialog</name>
    <message>
        <source>Add a member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN &amp;again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a PIN they cannot sign in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a new PIN it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <comment>%1, %2: numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both PINs must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::StaffPanel</name>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">مشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">مسؤول</translation>
    </message>
    <message>
        <source>Door staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another PIN, or a higher role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in with a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PIN: cannot sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator&apos;s laptop changes the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Records name who was on duty once people sign in with a PIN of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <source>Try the demonstration</source>
        <translation>تجربة العرض التجريبي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Opening the event…</source>
        <translation>جارٍ فتح الفعالية…</translation>
    </message>
    <message>
        <source>Welcome to Gatelog</source>
        <translation>أهلًا بك في Gatelog</translation>
    </message>
    <message>
        <source>Looked for it in %1</source>
        <translation>جرى البحث في %1</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation type="unfinished">الانضمام إلى فعالية</translation>
    </message>
    <message>
        <source>Somebody has set one up already, and this computer becomes one of its desks. Hold the administrator&apos;s invitation up to the camera, or paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your own: a name, its doors, a passphrase. This computer becomes its first desk, and invites the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up evening to learn with, tickets and all. Nothing of it is mixed with a real event, and you can leave it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event on this computer yet. What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::StatusLine</name>
    <message>
        <source>On duty: %1</source>
        <comment>%1: name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in or out with a PIN (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker: verdicts are silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug this computer in; every scan so far is kept.</source>
        <comment>%1: number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk: %1 left</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 are left. Make room: without it no admission can be kept, and nobody can be let in here.</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::SummarySection</name>
    <message>
        <source>Event without a name</source>
        <translation>فعالية بلا اسم</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>لا عمليات مسح بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: from one time to another</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>شخص دخل</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <comment>%1: a percentage, %2: a number</comment>
        <translation>%1 من %2 من التذاكر</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>لا تذاكر</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>في الداخل</translation>
    </message>
    <message numerus="yes">
        <source>after %n exit(s)</source>
        <translation>
            <numerusform>دون خروج أحد</numerusform>
            <numerusform>بعد خروج واحد</numerusform>
            <numerusform>بعد خروجين</numerusform>
            <numerusform>بعد خروج %Ln أشخاص</numerusform>
            <numerusform>بعد خروج %Ln شخصًا</numerusform>
            <numerusform>بعد خروج %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضوا</translation>
    </message>
    <message>
        <source>admitted twice</source>
        <translation>دخول مزدوج</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>of the double admissions</comment>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>devices not known here</source>
        <translation>أجهزة غير معروفة هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 are known to exist and are not in this log. Until they are merged, the true numbers may be higher.</source>
        <comment>%1: one desk or several</comment>
        <translation>
            <numerusform>لا ينقص أي قيد من %1.</numerusform>
            <numerusform>قيد واحد من %1 معروف وجوده وليس في هذا السجل. إلى أن يُدمج قد تكون الأعداد الحقيقية أكبر.</numerusform>
            <numerusform>قيدان من %1 معروف وجودهما وليسا في هذا السجل. إلى أن يُدمجا قد تكون الأعداد الحقيقية أكبر.</numerusform>
            <numerusform>%Ln قيود من %1 معروف وجودها وليست في هذا السجل. إلى أن تُدمج قد تكون الأعداد الحقيقية أكبر.</numerusform>
            <numerusform>%Ln قيدًا من %1 معروف وجودها وليست في هذا السجل. إلى أن تُدمج قد تكون الأعداد الحقيقية أكبر.</numerusform>
            <numerusform>%Ln قيد من %1 معروف وجودها وليست في هذا السجل. إلى أن تُدمج قد تكون الأعداد الحقيقية أكبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is held of %1. If there were scans, they are missing here.</source>
        <comment>%1: one desk or several</comment>
        <translation>لا يوجد أي قيد من %1. إن كانت هناك عمليات مسح فهي ناقصة هنا.</translation>
    </message>
    <message>
        <source>No record is known to be missing.</source>
        <translation>لا يُعرف أن قيدًا ما ناقص.</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) (%1) between %2 are unconfirmed: the desk could not ask the others whether the ticket had been used.</source>
        <comment>%1: a percentage, %2: from one time to another</comment>
        <translation>
            <numerusform>لا دخول (%1) بين %2 غير مؤكد.</numerusform>
            <numerusform>دخول واحد (%1) بين %2 غير مؤكد: لم تستطع المحطة أن تسأل غيرها هل استُخدمت التذكرة.</numerusform>
            <numerusform>دخولان (%1) بين %2 غير مؤكدين: لم تستطع المحطة أن تسأل غيرها هل استُخدمت التذكرة.</numerusform>
            <numerusform>%Ln حالات دخول (%1) بين %2 غير مؤكدة: لم تستطع المحطة أن تسأل غيرها هل استُخدمت التذكرة.</numerusform>
            <numerusform>%Ln حالة دخول (%1) بين %2 غير مؤكدة: لم تستطع المحطة أن تسأل غيرها هل استُخدمت التذكرة.</numerusform>
            <numerusform>%Ln حالة دخول (%1) بين %2 غير مؤكدة: لم تستطع المحطة أن تسأل غيرها هل استُخدمت التذكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) nobody has looked into yet.</source>
        <translation>
            <numerusform>لا دخول مزدوج بلا مراجعة.</numerusform>
            <numerusform>دخول مزدوج واحد لم يراجعه أحد بعد.</numerusform>
            <numerusform>حالتا دخول مزدوج لم يراجعهما أحد بعد.</numerusform>
            <numerusform>%Ln حالات دخول مزدوج لم يراجعها أحد بعد.</numerusform>
            <numerusform>%Ln حالة دخول مزدوج لم يراجعها أحد بعد.</numerusform>
            <numerusform>%Ln حالة دخول مزدوج لم يراجعها أحد بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) come from devices without the right to scan. They are kept and do not count.</source>
        <translation>
            <numerusform>لا عمليات مسح من أجهزة ليس لها حق المسح.</numerusform>
            <numerusform>عملية مسح واحدة من جهاز ليس له حق المسح. تُحفظ ولا تُحتسب.</numerusform>
            <numerusform>عمليتا مسح من أجهزة ليس لها حق المسح. تُحفظان ولا تُحتسبان.</numerusform>
            <numerusform>%Ln عمليات مسح من أجهزة ليس لها حق المسح. تُحفظ ولا تُحتسب.</numerusform>
            <numerusform>%Ln عملية مسح من أجهزة ليس لها حق المسح. تُحفظ ولا تُحتسب.</numerusform>
            <numerusform>%Ln عملية مسح من أجهزة ليس لها حق المسح. تُحفظ ولا تُحتسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) bear a time far from all others: a clock was wrong. They are counted, and not in the charts.</source>
        <translation>
            <numerusform>لا دخول يحمل وقتًا بعيدًا عن سائر الأوقات.</numerusform>
            <numerusform>دخول واحد يحمل وقتًا بعيدًا عن سائر الأوقات: كانت ساعة ما خاطئة. يُحتسب ولا يظهر في الرسوم.</numerusform>
            <numerusform>دخولان يحملان وقتًا بعيدًا عن سائر الأوقات: كانت ساعة ما خاطئة. يُحتسبان ولا يظهران في الرسوم.</numerusform>
            <numerusform>%Ln حالات دخول تحمل وقتًا بعيدًا عن سائر الأوقات: كانت ساعة ما خاطئة. تُحتسب ولا تظهر في الرسوم.</numerusform>
            <numerusform>%Ln حالة دخول تحمل وقتًا بعيدًا عن سائر الأوقات: كانت ساعة ما خاطئة. تُحتسب ولا تظهر في الرسوم.</numerusform>
            <numerusform>%Ln حالة دخول تحمل وقتًا بعيدًا عن سائر الأوقات: كانت ساعة ما خاطئة. تُحتسب ولا تظهر في الرسوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>ما هو غير مؤكد</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1؛ الداكن: غير مؤكد</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>حالات الدخول</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>دخلوا</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>خرجوا</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفضوا</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>مرة ثانية</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>كل البوابات</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
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
        <translation type="unfinished">مشرف</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to move this desk to another gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to change between entry and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed for the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the desk&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on every scan of this desk names them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::SyncDisplay</name>
    <message>
        <source>What other desks or this one had to say could not be written. %1</source>
        <comment>%1: a sentence</comment>
        <translation>تعذّرت كتابة ما أرادت محطات أخرى أو هذه المحطة إبلاغه. %1</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مسحوبة الصلاحية</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>غير مسجّلة</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>الدخول متوقف</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncNotices</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(لا مزيد)</numerusform>
            <numerusform>(وواحد آخر)</numerusform>
            <numerusform>(واثنان آخران)</numerusform>
            <numerusform>(و%Ln أخرى)</numerusform>
            <numerusform>(و%Ln أخرى)</numerusform>
            <numerusform>(و%Ln أخرى)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SyncWording</name>
    <message>
        <source>Only desk</source>
        <translation>المحطة الوحيدة</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>لا محطات</numerusform>
            <numerusform>محطة واحدة</numerusform>
            <numerusform>محطتان</numerusform>
            <numerusform>%Ln محطات</numerusform>
            <numerusform>%Ln محطة</numerusform>
            <numerusform>%Ln محطة</numerusform>
        </translation>
    </message>
    <message>
        <source>in step</source>
        <translation>متزامنة</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>تلحق بالأحدث</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 من %Ln محطة</numerusform>
            <numerusform>%1 من محطة واحدة</numerusform>
            <numerusform>%1 من محطتين</numerusform>
            <numerusform>%1 من %Ln محطات</numerusform>
            <numerusform>%1 من %Ln محطة</numerusform>
            <numerusform>%1 من %Ln محطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>no other desk is connected</comment>
        <translation>وحدها</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>غير مسجّلة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مسحوبة الصلاحية</translation>
    </message>
    <message>
        <source>This is the only desk of the event. Its admissions are confirmed.</source>
        <translation>هذه هي المحطة الوحيدة في الفعالية. حالات الدخول فيها مؤكدة.</translation>
    </message>
    <message>
        <source>All desks are connected and hold the same records. Admissions are confirmed.</source>
        <translation>كل المحطات متصلة ولديها القيود نفسها. حالات الدخول مؤكدة.</translation>
    </message>
    <message>
        <source>All desks are connected. Records are still being exchanged.</source>
        <translation>كل المحطات متصلة. ما زال تبادل القيود جاريًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s) are connected. Admissions are confirmed among these; a desk that is cut off could admit the same ticket.</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 من %Ln محطة متصلة.</numerusform>
            <numerusform>%1 من محطة واحدة متصلة. حالات الدخول مؤكدة بين المحطات المتصلة، وقد تقبل محطة منقطعة التذكرة نفسها.</numerusform>
            <numerusform>%1 من محطتين متصلة. حالات الدخول مؤكدة بين المحطات المتصلة، وقد تقبل محطة منقطعة التذكرة نفسها.</numerusform>
            <numerusform>%1 من %Ln محطات متصلة. حالات الدخول مؤكدة بين المحطات المتصلة، وقد تقبل محطة منقطعة التذكرة نفسها.</numerusform>
            <numerusform>%1 من %Ln محطة متصلة. حالات الدخول مؤكدة بين المحطات المتصلة، وقد تقبل محطة منقطعة التذكرة نفسها.</numerusform>
            <numerusform>%1 من %Ln محطة متصلة. حالات الدخول مؤكدة بين المحطات المتصلة، وقد تقبل محطة منقطعة التذكرة نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other desk is connected. This desk decides alone; its admissions are unconfirmed.</source>
        <translation>لا توجد محطة أخرى متصلة. تقرر هذه المحطة وحدها، وحالات الدخول فيها غير مؤكدة.</translation>
    </message>
    <message>
        <source>Connected, but nobody can confirm admissions yet. Until then this desk decides alone.</source>
        <translation>متصلة، لكن لا أحد يستطيع تأكيد الدخول بعد. حتى ذلك الحين تقرر هذه المحطة وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n record(s) still to come</source>
        <translation>
            <numerusform>متصلة، لا قيود منتظرة</numerusform>
            <numerusform>متصلة، بقي قيد واحد</numerusform>
            <numerusform>متصلة، بقي قيدان</numerusform>
            <numerusform>متصلة، بقيت %Ln قيود</numerusform>
            <numerusform>متصلة، بقي %Ln قيدًا</numerusform>
            <numerusform>متصلة، بقي %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, caught up</source>
        <translation>متصلة، بآخر المستجدات</translation>
    </message>
    <message>
        <source>Connected, catching up</source>
        <translation>متصلة، تلحق بالأحدث</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>صامتة منذ %1</translation>
    </message>
    <message>
        <source>Not seen since this desk was opened</source>
        <translation>لم تُرَ منذ فتح هذه المحطة</translation>
    </message>
    <message>
        <source>confirms admissions</source>
        <translation>تؤكد الدخول</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>محطة المشرف</translation>
    </message>
    <message>
        <source>Administrator&apos;s desk</source>
        <translation>محطة المسؤول</translation>
    </message>
    <message>
        <source>Central node</source>
        <translation>العقدة المركزية</translation>
    </message>
    <message>
        <source>clock %1%2</source>
        <comment>%1: + or minus, %2: &apos;3 minutes&apos;</comment>
        <translation>الساعة %1%2</translation>
    </message>
    <message>
        <source>clock %1%2 s</source>
        <comment>%1: + or minus, %2: seconds</comment>
        <translation>الساعة %1%2 ث</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>هذا الحاسوب ليس في أي شبكة.</translation>
    </message>
    <message>
        <source>Others cannot connect to this desk (%1). It can still connect to them.</source>
        <comment>%1: technical detail</comment>
        <translation>لا يستطيع الآخرون الاتصال بهذه المحطة (%1). ما زال بوسعها الاتصال بهم.</translation>
    </message>
    <message>
        <source>The computer at %1 runs another version of Gatelog: use the same on all.</source>
        <translation>يعمل الحاسوب %1 بإصدار آخر من Gatelog: استخدم الإصدار نفسه على الجميع.</translation>
    </message>
    <message>
        <source>This desk listens at %1</source>
        <comment>%1: addresses</comment>
        <translation>عنوان هذه المحطة: %1</translation>
    </message>
    <message>
        <source>Scanning goes on; admissions are unconfirmed until then.</source>
        <translation>المسح مستمر، وحالات الدخول غير مؤكدة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>This computer is in no network, so it cannot reach the other desks.</source>
        <translation>هذا الحاسوب ليس في أي شبكة، فلا يستطيع الوصول إلى المحطات الأخرى.</translation>
    </message>
    <message>
        <source>Other desks are heard, but no connection comes about: a firewall here or there may block it.</source>
        <translation>تُسمع محطات أخرى، لكن الاتصال لا يتم: ربما يمنعه جدار حماية هنا أو هناك.</translation>
    </message>
    <message>
        <source>Likely causes: the Wi-Fi keeps its devices apart (client isolation), this computer is in another network, or the other desks are closed.</source>
        <translation>أسباب محتملة: شبكة Wi-Fi تعزل أجهزتها بعضها عن بعض، أو هذا الحاسوب في شبكة أخرى، أو المحطات الأخرى مغلقة.</translation>
    </message>
    <message>
        <source>The other desks can no longer be reached.</source>
        <translation>لم يعد الوصول إلى المحطات الأخرى ممكنًا.</translation>
    </message>
    <message>
        <source>No other desk was found yet.</source>
        <translation>لم يُعثر على محطة أخرى بعد.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>ساعة هذا الحاسوب متأخرة %1 عن المحطات الأخرى.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>ساعة هذا الحاسوب متقدمة %1 على المحطات الأخرى.</translation>
    </message>
    <message>
        <source>Set it right: times in the log and tickets with a time limit depend on it.</source>
        <translation>اضبطها: تعتمد عليها أوقات السجل والتذاكر المحددة بوقت.</translation>
    </message>
    <message>
        <source>This desk was revoked by the administrator. It can no longer admit.</source>
        <translation>سحب المسؤول صلاحية هذه المحطة. لم يعد بوسعها إدخال أحد.</translation>
    </message>
    <message>
        <source>This computer is not enrolled in the event. It cannot admit until an administrator invites it.</source>
        <translation>هذا الحاسوب غير مسجّل في الفعالية. لا يستطيع إدخال أحد حتى يدعوه مسؤول.</translation>
    </message>
    <message>
        <source>This is an invitation for a desk, not a ticket.</source>
        <translation>هذه دعوة لمحطة وليست تذكرة.</translation>
    </message>
    <message>
        <source>Show it to the computer that is to join the event.</source>
        <translation>اعرضها على الحاسوب الذي سينضم إلى الفعالية.</translation>
    </message>
    <message>
        <source>at %1, %2, here</source>
        <comment>%1: gate, %2: time of day</comment>
        <translation>عند %1، %2، هنا</translation>
    </message>
    <message>
        <source>at %1, %2, by %3</source>
        <comment>%1: gate, %2: time of day, %3: desk</comment>
        <translation>عند %1، %2، بواسطة %3</translation>
    </message>
    <message>
        <source>Admitted twice: %1 – %2, and %3.</source>
        <comment>%1: guest, %2, %3: where and when</comment>
        <translation>دخول مزدوج: %1 – %2، و%3.</translation>
    </message>
    <message>
        <source>all gates</source>
        <translation>كل البوابات</translation>
    </message>
    <message>
        <source>Entry is stopped: %1.</source>
        <comment>%1: gate</comment>
        <translation>الدخول متوقف: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1.</source>
        <comment>%1: gate</comment>
        <translation>استؤنف الدخول: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1</source>
        <comment>%1: what was announced</comment>
        <translation>استؤنف الدخول: %1</translation>
    </message>
    <message>
        <source>To all desks</source>
        <translation>إلى كل المحطات</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>%1: gate</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1, from %2, %3: %4</source>
        <comment>%1: &apos;To all desks&apos;, %2: who, %3: time of day, %4: the message</comment>
        <translation>%1، من %2، %3: %4</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped. Nobody is admitted here until it is resumed.</source>
        <comment>%1: gate</comment>
        <translation>الدخول عند %1 متوقف. لا يدخل أحد هنا حتى يُستأنف.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>الدخول عند %1 متوقف: %2</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date with who is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 ago</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard of the others yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::TicketEditDialog</name>
    <message>
        <source>Edit ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field holds marks that cannot be seen. Type it instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::TicketHistoryModel</name>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation type="unfinished">%1، %2</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketMatchesModel</name>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>used</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>تذكرة بلا اسم</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketPanel</name>
    <message>
        <source>Choose a ticket to see what happened to it at every desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reinstate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n event(s) in its history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <comment>of one ticket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::TicketStatusDialog</name>
    <message>
        <source>Cancel this ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate refuses it from now on, and says that it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block this ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate refuses it until it is reinstated, and calls a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate this ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It admits again, as far as it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why (kept in the ticket&apos;s history):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::TicketWords</name>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">ملغاة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished">موقوفة</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation type="unfinished">تذكرة بلا اسم</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished">الطلب %1</translation>
    </message>
    <message>
        <source>valid from %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written again, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1: list of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second admission at %1</source>
        <comment>%1: gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry at %1</source>
        <comment>%1: gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit at %1</source>
        <comment>%1: gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <comment>%1: gate, %2: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan at %1 undone</source>
        <comment>%1: gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double admission reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>by the other desks</comment>
        <translation type="unfinished">مؤكد</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>the other desks could not be asked</comment>
        <translation type="unfinished">غير مؤكد</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>found by search, not scanned</comment>
        <translation type="unfinished">يدويًا</translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished">تم التراجع عنه</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words, quoted</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every scan of the event, also refused and undone ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds names and ticket codes: keep it where only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scans</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsFilterBar</name>
    <message>
        <source>Search name, order or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsImportDialog</name>
    <message>
        <source>Import tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file, or JSON as the pretix API returns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of tickets (*.csv *.txt *.tsv *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file and comparing it with the tickets here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tickets</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>tickets</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <comment>tickets</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No column of this file says which ticket a line is. Say below what its columns are: a code, a name, an order or an e-mail address is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>An import of it would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writing %n ticket(s). You can close this window: it goes on, and is done wholly or not at all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsIssueDialog</name>
    <message>
        <source>Issue tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sign codes for imported tickets that have &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s key is not on this computer. Issue tickets where the event was made, or bring its key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing and writing codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Signing and writing %n ticket(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were issued. Every desk admits them, also before it has heard of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket has a code already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsModel</name>
    <message>
        <source>no name</source>
        <comment>of a ticket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsOutput</name>
    <message>
        <source>Something is being written already. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing every scan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing: %1 of %2…</source>
        <comment>%1, %2: numbers of tickets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>%1: file or printer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without a code were left out: issue codes for them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;ssue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in tickets from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new tickets with signed codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the tickets: %1…</source>
        <comment>%1: number of tickets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tickets yet. Import a list, or issue some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is like this. Change the search or the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPrintDialog</name>
    <message>
        <source>Print tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Eight to a page, to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strips, for wristbands and badge holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout on A4:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table shows no tickets. Change its filter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 tickets are printed at once. Filter the table, or select fewer.</source>
        <comment>%1: number of tickets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF, and print it where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::UnconfirmedSection</name>
    <message>
        <source>Unconfirmed admissions</source>
        <translation>حالات دخول غير مؤكدة</translation>
    </message>
    <message>
        <source>None: every desk could ask the others before it admitted.</source>
        <translation>لا شيء: استطاعت كل محطة أن تسأل غيرها قبل الإدخال.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>أطول مدة</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>مرة ثانية</translation>
    </message>
    <message>
        <source>As long as a desk could ask nobody: from its first to its last unconfirmed admission without a confirmed one in between.</source>
        <translation>المدة التي لم تستطع فيها محطة أن تسأل أحدًا: من أول دخول غير مؤكد إلى آخره دون دخول مؤكد بينهما.</translation>
    </message>
</context>
<context>
    <name>gatelog::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Checked out: %1</source>
        <translation>خرج: %1</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>دخل: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>تراجع (%Ln ث)</numerusform>
            <numerusform>تراجع (%Ln ث)</numerusform>
            <numerusform>تراجع (%Ln ث)</numerusform>
            <numerusform>تراجع (%Ln ث)</numerusform>
            <numerusform>تراجع (%Ln ث)</numerusform>
            <numerusform>تراجع (%Ln ث)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this admission back (F8)</source>
        <translation>التراجع عن هذا الدخول (F8)</translation>
    </message>
</context>
<context>
    <name>gatelog::VerdictPanel</name>
    <message>
        <source>Seen (Enter)</source>
        <comment>button: the note that holds the screen was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the next ticket (Enter, Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::Wording</name>
    <message>
        <source>EXIT</source>
        <comment>huge verdict word: the guest may leave</comment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>huge verdict word: let the guest in</comment>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>huge verdict word: do not let the guest through</comment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>CHECK</source>
        <comment>huge verdict word: admitted, but look at the note first</comment>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <comment>huge verdict word: the scan could not be written, nobody may enter on it</comment>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Has left and is no longer counted inside.</source>
        <translation>غادر ولم يعد محسوبًا في الداخل.</translation>
    </message>
    <message>
        <source>The ticket is valid.</source>
        <translation>التذكرة صالحة.</translation>
    </message>
    <message>
        <source>No ticket of this event has this code.</source>
        <translation>لا توجد في هذه الفعالية تذكرة بهذا الرمز.</translation>
    </message>
    <message>
        <source>This code is not genuine: its signature is not this event&apos;s.</source>
        <translation>هذا الرمز غير أصلي: توقيعه ليس لهذه الفعالية.</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>أُلغيت هذه التذكرة.</translation>
    </message>
    <message>
        <source>This ticket is blocked.</source>
        <translation>هذه التذكرة موقوفة.</translation>
    </message>
    <message>
        <source>Not valid before %1.</source>
        <translation>غير صالحة قبل: %1.</translation>
    </message>
    <message>
        <source>This ticket is not valid yet.</source>
        <translation>لم يبدأ سريان هذه التذكرة بعد.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>كانت صالحة حتى: %1.</translation>
    </message>
    <message>
        <source>This ticket is no longer valid.</source>
        <translation>انتهت صلاحية هذه التذكرة.</translation>
    </message>
    <message>
        <source>This ticket has not been paid.</source>
        <translation>هذه التذكرة غير مدفوعة.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>المكان ممتلئ: %1.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>الفعالية ممتلئة.</translation>
    </message>
    <message>
        <source>This code was replaced: the ticket has a newer one.</source>
        <translation>استُبدل هذا الرمز: للتذكرة رمز أحدث.</translation>
    </message>
    <message>
        <source>This ticket is not inside: no entry is known.</source>
        <translation>هذه التذكرة ليست في الداخل: لا يُعرف لها دخول.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped.</source>
        <comment>%1: gate</comment>
        <translation>الدخول عند %1 متوقف.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>الدخول عند %1 متوقف: %2</translation>
    </message>
    <message>
        <source>This desk does not know the reason. It comes from a newer version.</source>
        <translation>لا تعرف هذه المحطة السبب. إنه من إصدار أحدث.</translation>
    </message>
    <message>
        <source>This ticket was used already.</source>
        <translation>استُخدمت هذه التذكرة من قبل.</translation>
    </message>
    <message>
        <source>Used %1.</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>استُخدمت %1.</translation>
    </message>
    <message>
        <source>Used %1 at %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate</comment>
        <translation>استُخدمت %1 عند %2.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %3.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk</comment>
        <translation>استُخدمت %1 عند %2 بواسطة %3.</translation>
    </message>
    <message>
        <source>This ticket is not admitted at this gate.</source>
        <translation>هذه التذكرة غير مقبولة عند هذه البوابة.</translation>
    </message>
    <message>
        <source>%1 tickets are not admitted at this gate.</source>
        <comment>%1: ticket category</comment>
        <translation>تذاكر %1 غير مقبولة عند هذه البوابة.</translation>
    </message>
    <message>
        <source>Scan again, or search by name. Else send to the help desk.</source>
        <translation>امسح مرة أخرى أو ابحث بالاسم. وإلا فأرسل الضيف إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>استدعِ المشرف.</translation>
    </message>
    <message>
        <source>Send to the help desk.</source>
        <translation>أرسل الضيف إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Ask to come back then.</source>
        <translation>اطلب منه العودة في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Send to %1.</source>
        <comment>%1: one gate or several</comment>
        <translation>أرسل الضيف إلى: %1.</translation>
    </message>
    <message>
        <source>Send to the box office to pay.</source>
        <translation>أرسل الضيف إلى شباك التذاكر للدفع.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves, or send to another gate.</source>
        <translation>اطلب منه الانتظار حتى يغادر أحد، أو أرسله إلى بوابة أخرى.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves.</source>
        <translation>اطلب منه الانتظار حتى يغادر أحد.</translation>
    </message>
    <message>
        <source>Ask for the newest ticket, or search by name.</source>
        <translation>اطلب أحدث تذكرة أو ابحث بالاسم.</translation>
    </message>
    <message>
        <source>Let them leave. Nothing was counted.</source>
        <translation>دعه يغادر. لم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Admitted. Look at this first.</source>
        <translation>سُمح بالدخول. انظر إلى هذا أولًا.</translation>
    </message>
    <message>
        <source>Ask to wait until entry is resumed.</source>
        <translation>اطلب منه الانتظار حتى يُستأنف الدخول.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>غير أصلية</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>لم يبدأ سريانها</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>wrong gate</source>
        <translation>بوابة خاطئة</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>used already</source>
        <translation>مستخدمة من قبل</translation>
    </message>
    <message>
        <source>gate full</source>
        <translation>البوابة ممتلئة</translation>
    </message>
    <message>
        <source>event full</source>
        <translation>الفعالية ممتلئة</translation>
    </message>
    <message>
        <source>code replaced</source>
        <translation>رمز مستبدل</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>ليست في الداخل</translation>
    </message>
    <message>
        <source>admitted with a note</source>
        <translation>دخل مع ملاحظة</translation>
    </message>
    <message>
        <source>entry stopped</source>
        <translation>الدخول متوقف</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>غير مؤكد: تعذّر سؤال المحطات الأخرى.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <comment>mark beside a large verdict: the desk decided alone</comment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>The other desks could not be asked.</source>
        <translation>تعذّر سؤال المحطات الأخرى.</translation>
    </message>
    <message>
        <source>This ticket is marked for attention.</source>
        <translation>هذه التذكرة معلَّمة للانتباه.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>قبل لحظات</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %Ln ثوانٍ</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل لحظات</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>%1: time of day</comment>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>%1: time of day</comment>
        <translation>أمس الساعة %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>يوم %1 الساعة %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1: time of day</comment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>تذكرة بلا اسم</translation>
    </message>
    <message>
        <source>Empty code</source>
        <translation>رمز فارغ</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>لا يمكن فعل ذلك هنا.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>البيانات تالفة.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>تعذّرت قراءة ملف.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>الحجم كبير جدًا.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Gatelog.</source>
        <translation>كُتبت البيانات بإصدار أحدث من Gatelog.</translation>
    </message>
    <message>
        <source>Gatelog is already running with this event.</source>
        <translation>يعمل Gatelog بالفعل بهذه الفعالية.</translation>
    </message>
    <message>
        <source>The event&apos;s folder cannot be written.</source>
        <translation>تعذّرت الكتابة في مجلد الفعالية.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation>فشلت الكتابة على القرص.</translation>
    </message>
    <message>
        <source>This belongs to another event.</source>
        <translation>هذا تابع لفعالية أخرى.</translation>
    </message>
    <message>
        <source>A signature does not verify.</source>
        <translation>توقيع غير صحيح.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>عبارة المرور خاطئة.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>لا يحق لهذا الجهاز فعل ذلك.</translation>
    </message>
    <message>
        <source>That contradicts what is already there.</source>
        <translation>هذا يناقض ما هو موجود.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Go on in the window that is open, or close it and try again.</source>
        <translation>تابع في النافذة المفتوحة، أو أغلقها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Install that version here. Nothing was changed.</source>
        <translation>ثبّت ذلك الإصدار هنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the folder, go on at another desk, and tell your administrator.</source>
        <translation>لم يُحذف شيء. احتفظ بالمجلد، وتابع على محطة أخرى، وأبلغ المسؤول.</translation>
    </message>
    <message>
        <source>Without writing no admission can be kept. Check the folder&apos;s permissions, then try again.</source>
        <translation>بلا كتابة لا يمكن حفظ أي دخول. تحقق من أذونات المجلد ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation>أفسح مكانًا على القرص ثم حاول مجددًا. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>حاول مجددًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Make room on the disk, then scan again.</source>
        <translation>لا تُدخل أحدًا بهذا المسح. أفسح مكانًا على القرص ثم امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Check the folder&apos;s permissions, then scan again.</source>
        <translation>لا تُدخل أحدًا بهذا المسح. تحقق من أذونات المجلد ثم امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Scan again; if it repeats, go on at another desk.</source>
        <translation>لا تُدخل أحدًا بهذا المسح. امسح مرة أخرى، وإن تكرر فتابع على محطة أخرى.</translation>
    </message>
    <message>
        <source>Earlier backups are kept. Tell your administrator.</source>
        <translation>النسخ الاحتياطية السابقة محفوظة. أبلغ المسؤول.</translation>
    </message>
    <message>
        <source>Make room on the disk. Scans are kept all the same.</source>
        <translation>أفسح مكانًا على القرص. تبقى عمليات المسح محفوظة.</translation>
    </message>
    <message>
        <source>It is tried again every few minutes. Scans are kept all the same.</source>
        <translation>تُعاد المحاولة كل بضع دقائق. تبقى عمليات المسح محفوظة.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>الكاميرا متوقفة</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>الكاميرا غير موصولة</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>الكاميرا لا تعطي صورة</translation>
    </message>
    <message>
        <source>This video or picture cannot be read</source>
        <translation>تعذّرت قراءة هذا الفيديو أو هذه الصورة</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>انتهى الفيديو</translation>
    </message>
    <message>
        <source>Codes cannot be read from the picture</source>
        <translation>تعذّرت قراءة الرموز من الصورة</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once. Hand scanners and the search work without it.</source>
        <translation>وصّل كاميرا: تُستخدم فورًا. تعمل الماسحات اليدوية والبحث بدونها.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another in the settings. Hand scanners and the search go on working.</source>
        <translation>أعد توصيلها أو اختر غيرها في الإعدادات. ما زالت الماسحات اليدوية والبحث تعمل.</translation>
    </message>
    <message>
        <source>It is being started again. Hand scanners and the search go on working.</source>
        <translation>يعاد تشغيلها الآن. ما زالت الماسحات اليدوية والبحث تعمل.</translation>
    </message>
    <message>
        <source>A part of the program is missing: install it again. Hand scanners and the search work.</source>
        <translation>جزء من البرنامج ناقص: أعد تثبيته. تعمل الماسحات اليدوية والبحث.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %4 (%3).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation type="unfinished">استُخدمت %1 عند %2 بواسطة %3 (%4). {1 ?} {2 ?} {4 ?} {3)?}</translation>
    </message>
    <message>
        <source>Another ticket was held up. It was not looked at: acknowledge this first, then scan it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
