<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>gatelog::CameraView</name>
    <message>
        <location filename="../app/desk/camera_view.cpp" line="39"/>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DeskKeys</name>
    <message>
        <location filename="../app/desk/desk_keys.cpp" line="47"/>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_keys.cpp" line="49"/>
        <source>The next gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_keys.cpp" line="51"/>
        <source>Search by name, order or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_keys.cpp" line="53"/>
        <source>Change between entry and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_keys.cpp" line="55"/>
        <source>Take the verdict away, close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_keys.cpp" line="57"/>
        <source>Undo the last admission, within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_keys.cpp" line="59"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_keys.cpp" line="61"/>
        <source>Settings: camera, sound, colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_keys.cpp" line="63"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DeskPage</name>
    <message>
        <location filename="../app/desk/desk_page.cpp" line="53"/>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DeskProgram</name>
    <message>
        <location filename="../app/desk/desk_program.cpp" line="102"/>
        <source>Folder of the event&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::DeskWindow</name>
    <message>
        <location filename="../app/desk/desk_window.cpp" line="59"/>
        <source>This event has no gate “%1”. Choose this desk&apos;s gate above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_window.cpp" line="64"/>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_window.cpp" line="64"/>
        <source>Undone: %1</source>
        <comment>%1: guest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_window.cpp" line="68"/>
        <source>Not undone. %1</source>
        <comment>%1: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_window.cpp" line="187"/>
        <source>The event&apos;s database was damaged. What could be verified was taken over; the damaged file is kept as %1. Tell your administrator before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_window.cpp" line="213"/>
        <source>Gatelog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_window.cpp" line="213"/>
        <source>%1 – Gatelog</source>
        <comment>%1: event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_window.cpp" line="215"/>
        <source>%1 (demonstration)</source>
        <comment>%1: window title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/desk_window.cpp" line="235"/>
        <source>This computer&apos;s clock jumped back by %1. Set it right: until then, times in the log and tickets with a time limit are not to be relied on. Scans are kept in order all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::HeaderBar</name>
    <message>
        <location filename="../app/desk/header_bar.cpp" line="25"/>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/header_bar.cpp" line="29"/>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/header_bar.cpp" line="30"/>
        <location filename="../app/desk/header_bar.cpp" line="122"/>
        <source>The gate this desk stands at (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/header_bar.cpp" line="34"/>
        <source>Search name, order, e-mail (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/header_bar.cpp" line="35"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/header_bar.cpp" line="39"/>
        <source>Settings (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/header_bar.cpp" line="40"/>
        <source>Full screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/header_bar.cpp" line="41"/>
        <source>Keys (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/header_bar.cpp" line="77"/>
        <source>Entry or exit (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::HelpOverlay</name>
    <message>
        <location filename="../app/desk/help_overlay.cpp" line="18"/>
        <location filename="../app/desk/help_overlay.cpp" line="21"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/help_overlay.cpp" line="33"/>
        <source>↑ ↓, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/help_overlay.cpp" line="33"/>
        <source>Choose from what was found, and check in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/help_overlay.cpp" line="34"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/help_overlay.cpp" line="34"/>
        <source>To the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/help_overlay.cpp" line="39"/>
        <source>Hand scanners work at any time, whatever has the focus, if they end a code with Enter or Tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::IdlePanel</name>
    <message>
        <location filename="../app/desk/idle_panel.cpp" line="87"/>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/idle_panel.cpp" line="90"/>
        <source>%1 – %2</source>
        <comment>%1: gate, %2: entry or exit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/idle_panel.cpp" line="91"/>
        <source>The scan is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/idle_panel.cpp" line="92"/>
        <source>Ready for the next ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/idle_panel.cpp" line="95"/>
        <source>Hold its code up to the camera, use a hand scanner, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <location filename="../app/desk/notice_bar.cpp" line="93"/>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::OccupancyPanel</name>
    <message>
        <location filename="../app/desk/occupancy_panel.cpp" line="44"/>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/occupancy_panel.cpp" line="83"/>
        <source>Entered by %1</source>
        <comment>%1: gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/occupancy_panel.cpp" line="91"/>
        <source>%1 of %2 tickets used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::Options</name>
    <message>
        <location filename="../app/desk/options.cpp" line="24"/>
        <source>Scans tickets at the doors of an event, with or without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="25"/>
        <source>Folder of the event&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="26"/>
        <source>Gate this desk stands at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="27"/>
        <source>Scan guests who leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="28"/>
        <source>Camera to use, by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="30"/>
        <source>Video file to read codes from instead of a camera, over and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="32"/>
        <source>Picture to read codes from instead of a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="34"/>
        <source>Fill the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="36"/>
        <source>Say that this is a demonstration, and make its event if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="38"/>
        <source>Language of the window: en or de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="39"/>
        <source>Colours: light, dark or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="72"/>
        <source>Unexpected argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="74"/>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/options.cpp" line="85"/>
        <source>There are the colours light, dark and auto.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScanDelegate</name>
    <message>
        <location filename="../app/desk/recent_scan_delegate.cpp" line="23"/>
        <source>%1 (exit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/recent_scan_delegate.cpp" line="25"/>
        <source>%1, unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/recent_scan_delegate.cpp" line="27"/>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansList</name>
    <message>
        <location filename="../app/desk/recent_scans_list.cpp" line="19"/>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/recent_scans_list.cpp" line="36"/>
        <source>Nothing has been scanned yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansModel</name>
    <message>
        <location filename="../app/desk/recent_scans_model.cpp" line="62"/>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::SearchPanel</name>
    <message>
        <location filename="../app/desk/search_panel.cpp" line="19"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/search_panel.cpp" line="20"/>
        <source>Back to scanning (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/search_panel.cpp" line="27"/>
        <source>Tickets found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/search_panel.cpp" line="28"/>
        <source>Nothing found. The search looks for the beginnings of names, orders and e-mail addresses; accents and capitals do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/search_panel.cpp" line="35"/>
        <source>Check as a ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/search_panel.cpp" line="36"/>
        <source>Takes what you typed as the code on the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../app/desk/search_panel.cpp" line="74"/>
        <source>The first %n ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/desk/search_panel.cpp" line="76"/>
        <source>%n ticket(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/desk/search_panel.cpp" line="81"/>
        <source>Check out by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/search_panel.cpp" line="81"/>
        <source>Check in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/search_panel.cpp" line="82"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::SettingsDialog</name>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="19"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="34"/>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="37"/>
        <source>The computer&apos;s default camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="41"/>
        <source>%1 (not connected)</source>
        <comment>%1: camera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="43"/>
        <source>&amp;Camera:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="44"/>
        <source>Show the picture &amp;mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="49"/>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="50"/>
        <source>Aztec (rail tickets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="51"/>
        <source>Data Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="52"/>
        <source>PDF417 (boarding passes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="53"/>
        <source>Barcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="62"/>
        <source>Codes to read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="68"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="71"/>
        <location filename="../app/desk/settings_dialog.cpp" line="77"/>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="72"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="73"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="75"/>
        <source>C&amp;olours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="81"/>
        <source>From the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="82"/>
        <source>&amp;Language (from the next start):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="86"/>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="87"/>
        <source>Show an &amp;admission for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/settings_dialog.cpp" line="88"/>
        <source>Play &amp;sounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <location filename="../app/desk/start_page.cpp" line="31"/>
        <source>Try the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/start_page.cpp" line="32"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/start_page.cpp" line="33"/>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/start_page.cpp" line="69"/>
        <source>Opening the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/start_page.cpp" line="94"/>
        <source>Welcome to Gatelog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/start_page.cpp" line="95"/>
        <source>There is no event on this computer yet. Try everything with a made-up event first, or set up your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/start_page.cpp" line="97"/>
        <source>To set up your own, use the command line, then choose “Try again”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/start_page.cpp" line="98"/>
        <source>My event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/start_page.cpp" line="99"/>
        <source>attendees.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/start_page.cpp" line="100"/>
        <source>Looked for it in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::TicketMatchesModel</name>
    <message>
        <location filename="../app/desk/ticket_matches_model.cpp" line="25"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/ticket_matches_model.cpp" line="27"/>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/ticket_matches_model.cpp" line="29"/>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/ticket_matches_model.cpp" line="31"/>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/ticket_matches_model.cpp" line="33"/>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/ticket_matches_model.cpp" line="41"/>
        <source>Ticket without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/ticket_matches_model.cpp" line="42"/>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::UndoBar</name>
    <message>
        <location filename="../app/desk/undo_bar.cpp" line="39"/>
        <source>Checked out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/undo_bar.cpp" line="40"/>
        <source>Admitted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../app/desk/undo_bar.cpp" line="71"/>
        <source>Undo (%n s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/desk/undo_bar.cpp" line="72"/>
        <source>Takes this admission back (F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatelog::Wording</name>
    <message>
        <location filename="../app/desk/wording.cpp" line="32"/>
        <source>EXIT</source>
        <comment>huge verdict word: the guest may leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="33"/>
        <source>ADMIT</source>
        <comment>huge verdict word: let the guest in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="35"/>
        <source>STOP</source>
        <comment>huge verdict word: do not let the guest through</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="37"/>
        <source>CHECK</source>
        <comment>huge verdict word: admitted, but look at the note first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="44"/>
        <source>NOT SAVED</source>
        <comment>huge verdict word: the scan could not be written, nobody may enter on it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="53"/>
        <source>Has left and is no longer counted inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="53"/>
        <source>The ticket is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="55"/>
        <source>No ticket of this event has this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="57"/>
        <source>This code is not genuine: its signature is not this event&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="59"/>
        <source>This ticket was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="61"/>
        <source>This ticket is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="64"/>
        <source>Not valid before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="65"/>
        <source>This ticket is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="68"/>
        <source>Was valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="69"/>
        <source>This ticket is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="73"/>
        <source>This ticket has not been paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="77"/>
        <source>%1 is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="79"/>
        <source>The event is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="81"/>
        <source>This code was replaced: the ticket has a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="83"/>
        <source>This ticket is not inside: no entry is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="87"/>
        <source>This desk does not know the reason. It comes from a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="93"/>
        <source>This ticket was used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="96"/>
        <source>Used %1.</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="98"/>
        <source>Used %1 at %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="100"/>
        <source>Used %1 at %2 by %3.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="102"/>
        <source>Used %1 at %2 by %3 (%4).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="109"/>
        <source>This ticket is not admitted at this gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="110"/>
        <source>%1 tickets are not admitted at this gate.</source>
        <comment>%1: ticket category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="119"/>
        <source>Scan again, or search by name. Else send to the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="122"/>
        <source>Keep calm and call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="125"/>
        <location filename="../app/desk/wording.cpp" line="129"/>
        <location filename="../app/desk/wording.cpp" line="134"/>
        <location filename="../app/desk/wording.cpp" line="148"/>
        <source>Send to the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="127"/>
        <source>Ask to come back then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="132"/>
        <source>Send to %1.</source>
        <comment>%1: one gate or several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="136"/>
        <source>Send to the box office to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="138"/>
        <source>Ask to wait until somebody leaves, or send to another gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="140"/>
        <source>Ask to wait until somebody leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="142"/>
        <source>Ask for the newest ticket, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="144"/>
        <source>Let leave; nothing was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="146"/>
        <source>Admitted. Look at this first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="155"/>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="155"/>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="157"/>
        <source>unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="159"/>
        <source>not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="161"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="163"/>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="165"/>
        <source>not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="167"/>
        <source>no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="169"/>
        <source>wrong gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="171"/>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="173"/>
        <source>used already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="175"/>
        <source>gate full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="177"/>
        <source>event full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="179"/>
        <source>code replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="181"/>
        <source>not inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="183"/>
        <source>admitted with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="185"/>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="190"/>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="196"/>
        <source>This ticket is marked for attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="202"/>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="202"/>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="211"/>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../app/desk/wording.cpp" line="213"/>
        <source>%n second(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/desk/wording.cpp" line="215"/>
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="220"/>
        <source>today at %1</source>
        <comment>%1: time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="222"/>
        <source>yesterday at %1</source>
        <comment>%1: time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="223"/>
        <source>on %1 at %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="232"/>
        <source>today, %1</source>
        <comment>%1: time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="233"/>
        <source>%1, %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../app/desk/wording.cpp" line="241"/>
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/desk/wording.cpp" line="243"/>
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/desk/wording.cpp" line="245"/>
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/desk/wording.cpp" line="246"/>
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="254"/>
        <location filename="../app/desk/wording.cpp" line="268"/>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="256"/>
        <source>Ticket without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="257"/>
        <source>Empty code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording.cpp" line="266"/>
        <source>Seat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="11"/>
        <source>That cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="13"/>
        <source>It is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="15"/>
        <source>The data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="17"/>
        <source>A file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="19"/>
        <source>That is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="21"/>
        <source>The data was written by a newer version of Gatelog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="23"/>
        <source>Gatelog is already running with this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="25"/>
        <source>The event&apos;s folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="27"/>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="29"/>
        <source>Writing to the disk failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="31"/>
        <source>This belongs to another event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="33"/>
        <source>A signature does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="35"/>
        <source>The passphrase is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="37"/>
        <source>This device may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="39"/>
        <source>That contradicts what is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="41"/>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="48"/>
        <source>Go on in the window that is open, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="50"/>
        <source>Install that version here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="53"/>
        <source>Nothing was deleted. Keep the folder, go on at another desk, and tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="56"/>
        <source>Without writing no admission can be kept. Check the folder&apos;s permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="60"/>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="62"/>
        <source>Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="70"/>
        <source>Do not admit on this scan. Make room on the disk, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="72"/>
        <source>Do not admit on this scan. Check the folder&apos;s permissions, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="74"/>
        <source>Do not admit on this scan. Scan again; if it repeats, go on at another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="82"/>
        <location filename="../app/desk/wording_errors.cpp" line="100"/>
        <source>The camera is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="84"/>
        <source>Starting the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="88"/>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="90"/>
        <source>The camera is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="92"/>
        <source>The camera gives no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="94"/>
        <source>This video or picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="96"/>
        <source>The video has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="98"/>
        <source>Codes cannot be read from the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="107"/>
        <source>Plug one in: it is used at once. Hand scanners and the search work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="109"/>
        <source>Plug it in again, or choose another in the settings. Hand scanners and the search go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="112"/>
        <source>It is being started again. Hand scanners and the search go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desk/wording_errors.cpp" line="114"/>
        <source>A part of the program is missing: install it again. Hand scanners and the search work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
