<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>gatelog::CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>Camera picture</translation>
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
        <source>Ticket without a name</source>
        <translation>Ticket without a name</translation>
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
        <source>Search name, order, e-mail (F3)</source>
        <translation>Search name, order, e-mail (F3)</translation>
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
        <source>Passphrase of the event&apos;s key:</source>
        <translation>Passphrase of the event&apos;s key:</translation>
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
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Got it</translation>
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
        <source>Colours: light, dark or auto.</source>
        <translation>Colours: light, dark or auto.</translation>
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
        <source>There are the colours light, dark and auto.</source>
        <translation>There are the colours light, dark and auto.</translation>
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
        <source>From the next start on</source>
        <translation>From the next start on</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>&amp;Language (from the next start):</translation>
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
        <source>To set up your own, use the command line, then choose “Try again”:</source>
        <translation>To set up your own, use the command line, then choose “Try again”:</translation>
    </message>
    <message>
        <source>My event</source>
        <translation>My event</translation>
    </message>
    <message>
        <source>attendees.csv</source>
        <translation>attendees.csv</translation>
    </message>
    <message>
        <source>Looked for it in %1</source>
        <translation>Looked for it in %1</translation>
    </message>
    <message>
        <source>Join an event…</source>
        <translation>Join an event…</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. Join the one that an administrator has set up, try everything with a made-up event, or set up your own.</source>
        <translation>There is no event on this computer yet. Join the one that an administrator has set up, try everything with a made-up event, or set up your own.</translation>
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
        <source>Not seen since this desk was opened</source>
        <translation>Not seen since this desk was opened</translation>
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
    <message>
        <source>Ticket without a name</source>
        <translation>Ticket without a name</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
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
        <source>Used %1 at %2 by %3 (%4).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>Used %1 at %2 by %3 (%4).</translation>
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
</context>
</TS>
