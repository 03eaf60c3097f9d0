<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>gatelog::AdmissionsSection</name>
    <message>
        <source>Admissions per gate</source>
        <translation>Entrées par porte</translation>
    </message>
    <message>
        <source>Admissions per category</source>
        <translation>Entrées par catégorie</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Admissions per operator</source>
        <translation>Entrées par agent</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Personne n’était identifié</translation>
    </message>
    <message>
        <source>%1, all on one scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1, tous à la même échelle</translation>
    </message>
    <message>
        <source>%1, each on its own scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1, chacun à sa propre échelle</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1&#x202f;; foncé&#xa0;: non confirmées</translation>
    </message>
</context>
<context>
    <name>gatelog::CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsSection</name>
    <message>
        <source>The admission on the left counts, as the earlier one; the one on the right is a second admission with the same ticket. Times are those of the desks&apos; own clocks.</source>
        <translation>L’entrée de gauche compte, car elle est la première&#x202f;; celle de droite est une seconde entrée avec le même billet. Les heures sont celles des horloges des postes.</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) neither desk could know of the other&apos;s admission.</source>
        <translation>
            <numerusform>Dans %Ln cas, aucun des postes ne pouvait connaître l’entrée de l’autre.</numerusform>
            <numerusform>Dans %Ln cas, aucun des postes ne pouvait connaître l’entrée de l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the second desk knew of the first admission.</source>
        <translation>
            <numerusform>Dans %Ln cas, le second poste connaissait la première entrée.</numerusform>
            <numerusform>Dans %Ln cas, le second poste connaissait la première entrée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the admission that counts bears a time before one its desk knew of.</source>
        <translation>
            <numerusform>Dans %Ln cas, l’entrée qui compte porte une heure antérieure à une autre que son poste connaissait.</numerusform>
            <numerusform>Dans %Ln cas, l’entrée qui compte porte une heure antérieure à une autre que son poste connaissait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither desk could know of the other.</source>
        <translation>Aucun des postes ne pouvait connaître l’autre entrée.</translation>
    </message>
    <message>
        <source>The second desk knew of the first admission.</source>
        <translation>Le second poste connaissait la première entrée.</translation>
    </message>
    <message>
        <source>The desk on the left knew of the admission on the right: its time is set back.</source>
        <translation>Le poste de gauche connaissait l’entrée de droite&#xa0;: son heure est en retard.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>Vérifié le %1 par %2</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Doubles entrées</translation>
    </message>
    <message>
        <source>None: no ticket was admitted more often than its list allows.</source>
        <translation>Aucune&#xa0;: aucun billet n’a servi plus souvent que sa liste ne le permet.</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Billet sans nom</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>%1: a length of time</comment>
        <translation>%1 d’écart</translation>
    </message>
    <message>
        <source>clock at least %1 ahead</source>
        <comment>%1: a length of time</comment>
        <translation>horloge en avance d’au moins %1</translation>
    </message>
    <message>
        <source>clock at least %1 behind</source>
        <comment>%1: a length of time</comment>
        <translation>horloge en retard d’au moins %1</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>personne d’identifié</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
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
        <translation>Envoyez le visiteur à un autre poste.</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskKeys</name>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>The next gate</source>
        <translation>La porte suivante</translation>
    </message>
    <message>
        <source>Search by name, order or e-mail</source>
        <translation>Chercher par nom, commande ou e-mail</translation>
    </message>
    <message>
        <source>Change between entry and exit</source>
        <translation>Passer de l’entrée à la sortie et inversement</translation>
    </message>
    <message>
        <source>Take the verdict away, close the search</source>
        <translation>Effacer le résultat, fermer la recherche</translation>
    </message>
    <message>
        <source>Undo the last admission, within a minute</source>
        <translation>Annuler la dernière entrée, dans la minute</translation>
    </message>
    <message>
        <source>Show the other desks</source>
        <translation>Afficher les autres postes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Settings: camera, sound, colours</source>
        <translation>Réglages&#xa0;: caméra, son, couleurs</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The office: overview, tickets, devices, reports</source>
        <translation>Le bureau&#xa0;: vue d’ensemble, billets, appareils, rapports</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskPage</name>
    <message>
        <source>Last scans</source>
        <translation>Derniers scans</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskProgram</name>
    <message>
        <source>Folder of the event&apos;s data</source>
        <translation>Dossier des données de l’événement</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskWindow</name>
    <message>
        <source>This event has no gate “%1”. Choose this desk&apos;s gate above.</source>
        <translation>Cet événement n’a pas de porte «&#xa0;%1&#xa0;». Choisissez la porte de ce poste ci-dessus.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>%1: guest</comment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Pas annulé. %1</translation>
    </message>
    <message>
        <source>No backup could be made. %1 %2</source>
        <comment>%1, %2: sentences</comment>
        <translation>La sauvegarde n’a pas pu être faite. %1 %2</translation>
    </message>
    <message>
        <source>The event&apos;s database was damaged. What could be verified was taken over; the damaged file is kept as %1. Tell your administrator before you go on.</source>
        <translation>La base de données de l’événement était endommagée. Ce qui a pu être vérifié a été repris&#x202f;; le fichier endommagé est conservé sous %1. Prévenez votre administrateur avant de continuer.</translation>
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
        <translation>%1 (démonstration)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped back by %1. Set it right: until then, times in the log and tickets with a time limit are not to be relied on. Scans are kept in order all the same.</source>
        <translation>L’horloge de cet ordinateur a reculé de %1. Réglez-la&#xa0;: d’ici là, les heures du journal et les billets à durée limitée ne sont pas fiables. L’ordre des scans est tout de même conservé.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesSection</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Dernier enregistrement</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Missing: records that other records prove to exist and that are not in this log. What a device wrote and never told another cannot be known here.</source>
        <translation>Manquants&#xa0;: enregistrements dont d’autres prouvent l’existence et qui ne sont pas dans ce journal. Ce qu’un appareil a écrit sans jamais le transmettre ne peut pas être connu ici.</translation>
    </message>
</context>
<context>
    <name>gatelog::HeaderBar</name>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>The gate this desk stands at (F2)</source>
        <translation>La porte où se trouve ce poste (F2)</translation>
    </message>
    <message>
        <source>Search name, order, e-mail (F3)</source>
        <translation>Chercher nom, commande, e-mail (F3)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Settings (F10)</source>
        <translation>Réglages (F10)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Touches (F1)</translation>
    </message>
    <message>
        <source>Entry or exit (F4)</source>
        <translation>Entrée ou sortie (F4)</translation>
    </message>
    <message>
        <source>Office (F9)</source>
        <translation>Bureau (F9)</translation>
    </message>
</context>
<context>
    <name>gatelog::HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>↑ ↓, Enter</source>
        <translation>↑ ↓, Entrée</translation>
    </message>
    <message>
        <source>Choose from what was found, and check in by hand</source>
        <translation>Choisir parmi les résultats et faire entrer à la main</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>À l’élément suivant</translation>
    </message>
    <message>
        <source>Hand scanners work at any time, whatever has the focus, if they end a code with Enter or Tab.</source>
        <translation>Les douchettes fonctionnent à tout moment, où que soit le curseur, si elles terminent un code par Entrée ou Tab.</translation>
    </message>
</context>
<context>
    <name>gatelog::IdlePanel</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: gate, %2: entry or exit</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The scan is being saved.</source>
        <translation>Le scan est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Ready for the next ticket</source>
        <translation>Prêt pour le billet suivant</translation>
    </message>
    <message>
        <source>Hold its code up to the camera, use a hand scanner, or search by name.</source>
        <translation>Présentez le code à la caméra, utilisez une douchette ou cherchez par nom.</translation>
    </message>
</context>
<context>
    <name>gatelog::InvitationCode</name>
    <message>
        <source>Invitation as a QR code</source>
        <translation>Invitation sous forme de code QR</translation>
    </message>
</context>
<context>
    <name>gatelog::InviteDialog</name>
    <message>
        <source>Invite a desk</source>
        <translation>Inviter un poste</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Invitation</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>Code à &amp;six chiffres</translation>
    </message>
    <message>
        <source>&amp;Ask me before a desk is let in</source>
        <translation>&amp;Me demander avant d’accepter un poste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Joins as:</source>
        <translation>&amp;Rejoint comme&#xa0;:</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Texte de l’invitation</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, and hold its camera up to this.</source>
        <translation>Sur le nouvel ordinateur&#xa0;: lancez Gatelog, choisissez «&#xa0;Rejoindre un événement&#xa0;» et dirigez sa caméra vers ce code.</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, then “Six-digit code”.</source>
        <translation>Sur le nouvel ordinateur&#xa0;: lancez Gatelog, choisissez «&#xa0;Rejoindre un événement&#xa0;», puis «&#xa0;Code à six chiffres&#xa0;».</translation>
    </message>
    <message>
        <source>When it asks, both screens show a code. Let it in only if they are the same: then nobody is in between.</source>
        <translation>Lors de sa demande, les deux écrans affichent un code. Acceptez-le seulement s’ils sont identiques&#xa0;: alors personne ne s’interpose.</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Qui rejoint</translation>
    </message>
    <message>
        <source>Nobody has asked yet. You can leave this window open and go on scanning.</source>
        <translation>Personne n’a encore demandé. Vous pouvez laisser cette fenêtre ouverte et continuer à scanner.</translation>
    </message>
    <message>
        <source>For one desk, until %1. The next one appears by itself.</source>
        <comment>%1: time of day</comment>
        <translation>Pour un seul poste, jusqu’à %1. La suivante apparaît d’elle-même.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Asks to be let in.</source>
        <translation>Demande à être accepté.</translation>
    </message>
    <message>
        <source>Asks to be let in. Does its screen show this code?</source>
        <translation>Demande à être accepté. Son écran affiche-t-il ce code&#x202f;?</translation>
    </message>
    <message>
        <source>Is being let in…</source>
        <translation>En cours d’acceptation…</translation>
    </message>
    <message>
        <source>Has joined. It copies the event now.</source>
        <translation>A rejoint. Copie maintenant l’événement.</translation>
    </message>
    <message>
        <source>Was refused.</source>
        <translation>A été refusé.</translation>
    </message>
    <message>
        <source>Has gone without an answer.</source>
        <translation>Est parti sans attendre la réponse.</translation>
    </message>
</context>
<context>
    <name>gatelog::Inviting</name>
    <message>
        <source>Another desk has this name: it is to choose another.</source>
        <translation>Un autre poste porte ce nom&#xa0;: celui-ci doit en choisir un autre.</translation>
    </message>
    <message>
        <source>Invite a desk</source>
        <translation>Inviter un poste</translation>
    </message>
    <message>
        <source>Passphrase of the event&apos;s key:</source>
        <translation>Phrase secrète de la clé de l’événement&#xa0;:</translation>
    </message>
    <message>
        <source>This computer is in no network that others could reach it by.</source>
        <translation>Cet ordinateur n’est dans aucun réseau où d’autres pourraient le joindre.</translation>
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
        <translation>Code à &amp;six chiffres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Name of this desk:</source>
        <translation>&amp;Nom de ce poste&#xa0;:</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Rejoindre un événement</translation>
    </message>
    <message>
        <source>GATELOG:…</source>
        <translation>GATELOG:…</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Texte de l’invitation</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Hold this computer&apos;s camera up to the invitation that the administrator&apos;s computer shows, or paste its text here:</source>
        <translation>Dirigez la caméra de cet ordinateur vers l’invitation affichée par l’ordinateur de l’administrateur, ou collez son texte ici&#xa0;:</translation>
    </message>
    <message>
        <source>Found by itself in the same network</source>
        <translation>Se trouve tout seul dans le même réseau</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Demander à rejoindre</translation>
    </message>
    <message>
        <source>&amp;Address, if it is not found:</source>
        <translation>&amp;Adresse, s’il n’est pas trouvé&#xa0;:</translation>
    </message>
    <message>
        <source>Without a camera: the administrator chooses “Six-digit code” as well. Both computers then show a code, and you compare them.</source>
        <translation>Sans caméra&#xa0;: l’administrateur choisit lui aussi «&#xa0;Code à six chiffres&#xa0;». Les deux ordinateurs affichent alors un code, et vous les comparez.</translation>
    </message>
    <message>
        <source>The codes are the same</source>
        <translation>Les codes sont identiques</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a sentence, %2: technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for the administrator&apos;s computer…</source>
        <translation>Recherche de l’ordinateur de l’administrateur…</translation>
    </message>
    <message>
        <source>It has to be in the same network and show “Six-digit code”.</source>
        <translation>Il doit être dans le même réseau et afficher «&#xa0;Code à six chiffres&#xa0;».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Asking the administrator&apos;s computer.</source>
        <translation>Demande à l’ordinateur de l’administrateur.</translation>
    </message>
    <message>
        <source>Waiting for the administrator</source>
        <translation>En attente de l’administrateur</translation>
    </message>
    <message>
        <source>“%1” has to be let in on the administrator&apos;s computer.</source>
        <comment>%1: name of this desk</comment>
        <translation>«&#xa0;%1&#xa0;» doit être accepté sur l’ordinateur de l’administrateur.</translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>Comparez le code</translation>
    </message>
    <message>
        <source>Does the administrator&apos;s computer show the same six digits? If not, cancel: somebody else may be in between.</source>
        <translation>L’ordinateur de l’administrateur affiche-t-il les six mêmes chiffres&#x202f;? Sinon, annulez&#xa0;: quelqu’un s’interpose peut-être.</translation>
    </message>
    <message>
        <source>Copying the event…</source>
        <translation>Copie de l’événement…</translation>
    </message>
    <message>
        <source>This desk is let in. Connecting to the others…</source>
        <translation>Ce poste est accepté. Connexion aux autres…</translation>
    </message>
    <message>
        <source>The connection was lost; it goes on as soon as another desk is reached.</source>
        <translation>La connexion est perdue&#x202f;; la copie reprend dès qu’un autre poste est joint.</translation>
    </message>
    <message>
        <source>%1 of %2 records, with %3 tickets so far.</source>
        <comment>numbers</comment>
        <translation>Enregistrements&#xa0;: %1 sur %2. Billets jusqu’ici&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinWording</name>
    <message>
        <source>The administrator&apos;s computer runs another version of Gatelog. Install the same on both.</source>
        <translation>L’ordinateur de l’administrateur utilise une autre version de Gatelog. Installez la même sur les deux.</translation>
    </message>
    <message>
        <source>The computer at the invitation&apos;s address is of another event. Ask for a new invitation.</source>
        <translation>L’ordinateur à l’adresse de l’invitation appartient à un autre événement. Demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>What answers at the invitation&apos;s address is not Gatelog. Ask for a new invitation.</source>
        <translation>Ce qui répond à l’adresse de l’invitation n’est pas Gatelog. Demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Too many computers ask to join at once. Try again in a minute.</source>
        <translation>Trop d’ordinateurs demandent à rejoindre en même temps. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Nobody answers at the invitation&apos;s addresses. See that this computer is in the administrator&apos;s network, and that the invitation is still shown there.</source>
        <translation>Personne ne répond aux adresses de l’invitation. Vérifiez que cet ordinateur est dans le réseau de l’administrateur et que l’invitation y est toujours affichée.</translation>
    </message>
    <message>
        <source>The administrator declined.</source>
        <translation>L’administrateur a refusé.</translation>
    </message>
    <message>
        <source>This invitation has expired or was used already. Ask for a new one.</source>
        <translation>Cette invitation a expiré ou a déjà servi. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The administrator&apos;s computer does not know this invitation. Ask for a new one.</source>
        <translation>L’ordinateur de l’administrateur ne connaît pas cette invitation. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Another desk has this name. Choose another, and ask for a new invitation if this one is used up.</source>
        <translation>Un autre poste porte ce nom. Choisissez-en un autre et demandez une nouvelle invitation si celle-ci a déjà servi.</translation>
    </message>
    <message>
        <source>The answer was not understood. Ask for a new invitation.</source>
        <translation>La réponse n’a pas été comprise. Demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version of Gatelog. Install that version here.</source>
        <translation>Cette invitation vient d’une version plus récente de Gatelog. Installez cette version ici.</translation>
    </message>
    <message>
        <source>This is no whole invitation. It begins with GATELOG: and is copied to its very end.</source>
        <translation>Cette invitation n’est pas complète. Elle commence par GATELOG: et se copie jusqu’au bout.</translation>
    </message>
    <message>
        <source>Give this desk a name, of at most 80 letters.</source>
        <translation>Donnez à ce poste un nom de 80 lettres au plus.</translation>
    </message>
    <message>
        <source>This is no address: it looks like 192.168.1.20:47616.</source>
        <translation>Ce n’est pas une adresse&#xa0;: elle ressemble à 192.168.1.20:47616.</translation>
    </message>
    <message>
        <source>This folder has an event already. Choose another folder for the new one.</source>
        <translation>Ce dossier contient déjà un événement. Choisissez un autre dossier pour le nouveau.</translation>
    </message>
    <message>
        <source>The administrator has let this desk in, but the event could not be written here. %1</source>
        <comment>%1: a sentence</comment>
        <translation>L’administrateur a accepté ce poste, mais l’événement n’a pas pu être écrit ici. %1</translation>
    </message>
    <message>
        <source>Several computers let desks join here. Enter the address of the right one: %1</source>
        <comment>%1: addresses</comment>
        <translation>Plusieurs ordinateurs acceptent des postes ici. Saisissez l’adresse du bon&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::KeyHolder</name>
    <message>
        <source>Passphrase of the event&apos;s key:</source>
        <translation>Phrase secrète de la clé de l’événement&#xa0;:</translation>
    </message>
    <message>
        <source>That is not the passphrase. Passphrase of the event&apos;s key:</source>
        <translation>Ce n’est pas la phrase secrète. Phrase secrète de la clé de l’événement&#xa0;:</translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>gatelog::OccupancyPanel</name>
    <message>
        <source>Inside</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <comment>%1: gate</comment>
        <translation>Entrés par %1</translation>
    </message>
    <message>
        <source>%1 of %2 tickets used</source>
        <translation>Billets utilisés&#xa0;: %1 sur %2</translation>
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
        <translation>Bureau</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <comment>%1: name of the event</comment>
        <translation>%1 – Bureau</translation>
    </message>
</context>
<context>
    <name>gatelog::Options</name>
    <message>
        <source>Scans tickets at the doors of an event, with or without a network.</source>
        <translation>Scanne les billets aux portes d’un événement, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Folder of the event&apos;s data.</source>
        <translation>Dossier des données de l’événement.</translation>
    </message>
    <message>
        <source>Gate this desk stands at.</source>
        <translation>Porte où se trouve ce poste.</translation>
    </message>
    <message>
        <source>Scan guests who leave.</source>
        <translation>Scanner les visiteurs qui sortent.</translation>
    </message>
    <message>
        <source>Camera to use, by its name.</source>
        <translation>Caméra à utiliser, par son nom.</translation>
    </message>
    <message>
        <source>Video file to read codes from instead of a camera, over and over.</source>
        <translation>Fichier vidéo où lire les codes au lieu d’une caméra, en boucle.</translation>
    </message>
    <message>
        <source>Video file to read codes from where there is no camera.</source>
        <translation>Fichier vidéo où lire les codes s’il n’y a pas de caméra.</translation>
    </message>
    <message>
        <source>Picture to read codes from instead of a camera.</source>
        <translation>Image où lire les codes au lieu d’une caméra.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Occuper tout l’écran.</translation>
    </message>
    <message>
        <source>Say that this is a demonstration, and make its event if there is none.</source>
        <translation>Indiquer qu’il s’agit d’une démonstration et créer son événement s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Listen for other desks here alone; may be repeated.</source>
        <translation>N’attendre les autres postes qu’ici&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Another desk&apos;s address; may be repeated.</source>
        <translation>Adresse d’un autre poste&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Do not look for other desks in the network.</source>
        <translation>Ne pas chercher d’autres postes dans le réseau.</translation>
    </message>
    <message>
        <source>Colours: light, dark or auto.</source>
        <translation>Couleurs&#xa0;: light, dark ou auto.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation>Une seule des options --camera, --video et --image peut être donnée.</translation>
    </message>
    <message>
        <source>There are the colours light, dark and auto.</source>
        <translation>Les couleurs possibles sont light, dark et auto.</translation>
    </message>
    <message>
        <source>%1 is no address with a port.</source>
        <translation>%1 n’est pas une adresse avec port.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Langue de la fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are the languages %1.</source>
        <translation>Les langues possibles sont %1.</translation>
    </message>
    <message>
        <source>Open the administrator&apos;s window as well.</source>
        <translation>Ouvrir aussi la fenêtre de l’administrateur.</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewPage</name>
    <message>
        <source>Inside now</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>Billets entrés</translation>
    </message>
    <message>
        <source>Desks connected</source>
        <translation>Postes connectés</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Doubles entrées</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: capacity of the event</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: number of tickets</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>of %1 others</source>
        <comment>%1: number of desks</comment>
        <translation>sur %1 autres</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>aucune jusqu’ici</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersChip</name>
    <message>
        <source>Show the desks (F6)</source>
        <translation>Afficher les postes (F6)</translation>
    </message>
    <message>
        <source>Desks: %1</source>
        <comment>%1: how this desk stands to the others</comment>
        <translation>Postes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersModel</name>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersPanel</name>
    <message>
        <source>Desks of this event</source>
        <translation>Postes de cet événement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Revenir au scan (Échap)</translation>
    </message>
    <message>
        <source>Invite a desk…</source>
        <translation>Inviter un poste…</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScanDelegate</name>
    <message>
        <source>%1 (exit)</source>
        <translation>%1 (sortie)</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation>%1, non confirmée</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansList</name>
    <message>
        <source>Last scans</source>
        <translation>Derniers scans</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Rien n’a encore été scanné.</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansModel</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>gatelog::RefusalsSection</name>
    <message>
        <source>Refusals by reason</source>
        <translation>Refus par motif</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>Personne n’a été refusé.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all. One guest may have been refused several times.</source>
        <comment>refusals</comment>
        <translation>
            <numerusform>%Ln au total. Un même visiteur a pu être refusé plusieurs fois.</numerusform>
            <numerusform>%Ln au total. Un même visiteur a pu être refusé plusieurs fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportFormat</name>
    <message>
        <source>%1 %</source>
        <comment>%1: a percentage</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n minute(s)</source>
        <translation>
            <numerusform>par minute</numerusform>
            <numerusform>par tranche de %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n hour(s)</source>
        <translation>
            <numerusform>par heure</numerusform>
            <numerusform>par tranche de %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n day(s)</source>
        <translation>
            <numerusform>par jour</numerusform>
            <numerusform>par tranche de %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ReportPages</name>
    <message>
        <source>Made %1 from %2 records, ledger %3</source>
        <comment>%1: date and time, %2: a number, %3: the beginning of a hash</comment>
        <translation>Établi le %1 à partir de %2 enregistrements, état %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportWords</name>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Non authentique</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Plus valable</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Mauvaise porte</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Used already</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Gate full</source>
        <translation>Porte complète</translation>
    </message>
    <message>
        <source>Event full</source>
        <translation>Événement complet</translation>
    </message>
    <message>
        <source>Code replaced</source>
        <translation>Code remplacé</translation>
    </message>
    <message>
        <source>Exit without an entry</source>
        <translation>Sortie sans entrée</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Entrées suspendues</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud central</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SearchPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Revenir au scan (Échap)</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Billets trouvés</translation>
    </message>
    <message>
        <source>Nothing found. The search looks for the beginnings of names, orders and e-mail addresses; accents and capitals do not matter.</source>
        <translation>Aucun résultat. La recherche porte sur le début des noms, des commandes et des adresses e-mail&#x202f;; les accents et les majuscules n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Check as a ticket code</source>
        <translation>Vérifier comme code de billet</translation>
    </message>
    <message>
        <source>Takes what you typed as the code on the ticket</source>
        <translation>Prend ce que vous avez tapé pour le code du billet</translation>
    </message>
    <message numerus="yes">
        <source>The first %n ticket(s)</source>
        <translation>
            <numerusform>Le premier billet</numerusform>
            <numerusform>Les %Ln premiers billets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>%Ln billet trouvé</numerusform>
            <numerusform>%Ln billets trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out by hand</source>
        <translation>Faire sortir à la main</translation>
    </message>
    <message>
        <source>Check in by hand</source>
        <translation>Faire entrer à la main</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>gatelog::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>The computer&apos;s default camera</source>
        <translation>La caméra par défaut de l’ordinateur</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1: camera</comment>
        <translation>%1 (non connectée)</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>&amp;Caméra&#xa0;:</translation>
    </message>
    <message>
        <source>Show the picture &amp;mirrored</source>
        <translation>Image en &amp;miroir</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Aztec (rail tickets)</source>
        <translation>Aztec (billets de train)</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>PDF417 (boarding passes)</source>
        <translation>PDF417 (cartes d’embarquement)</translation>
    </message>
    <message>
        <source>Barcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</source>
        <translation>Codes-barres (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</translation>
    </message>
    <message>
        <source>Codes to read:</source>
        <translation>Codes à lire&#xa0;:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;ouleurs&#xa0;:</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>Au prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>&amp;Langue (au prochain démarrage)&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Show an &amp;admission for:</source>
        <translation>Afficher une &amp;entrée pendant&#xa0;:</translation>
    </message>
    <message>
        <source>Play &amp;sounds</source>
        <translation>Activer les &amp;sons</translation>
    </message>
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <source>Try the demonstration</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>Join an event…</source>
        <translation>Rejoindre un événement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Opening the event…</source>
        <translation>Ouverture de l’événement…</translation>
    </message>
    <message>
        <source>Welcome to Gatelog</source>
        <translation>Bienvenue dans Gatelog</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. Join the one that an administrator has set up, try everything with a made-up event, or set up your own.</source>
        <translation>Il n’y a pas encore d’événement sur cet ordinateur. Rejoignez celui qu’un administrateur a préparé, essayez tout avec un événement fictif, ou créez le vôtre.</translation>
    </message>
    <message>
        <source>To set up your own, use the command line, then choose “Try again”:</source>
        <translation>Pour créer le vôtre, utilisez la ligne de commande, puis choisissez «&#xa0;Réessayer&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>My event</source>
        <translation>Mon événement</translation>
    </message>
    <message>
        <source>attendees.csv</source>
        <translation>participants.csv</translation>
    </message>
    <message>
        <source>Looked for it in %1</source>
        <translation>Recherché dans %1</translation>
    </message>
</context>
<context>
    <name>gatelog::SummarySection</name>
    <message>
        <source>Event without a name</source>
        <translation>Événement sans nom</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Pas encore de scans</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: from one time to another</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>personnes entrées</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <comment>%1: a percentage, %2: a number</comment>
        <translation>%1 sur %2 billets</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>aucun billet</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>sur place</translation>
    </message>
    <message numerus="yes">
        <source>after %n exit(s)</source>
        <translation>
            <numerusform>après %Ln sortie</numerusform>
            <numerusform>après %Ln sorties</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>admitted twice</source>
        <translation>doubles entrées</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>of the double admissions</comment>
        <translation>
            <numerusform>dont %Ln à traiter</numerusform>
            <numerusform>dont %Ln à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>devices not known here</source>
        <translation>d’appareils inconnus ici</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 are known to exist and are not in this log. Until they are merged, the true numbers may be higher.</source>
        <comment>%1: one desk or several</comment>
        <translation>
            <numerusform>%Ln enregistrement de %1 existe de façon certaine et n’est pas dans ce journal. Tant qu’il n’est pas fusionné, les vrais chiffres peuvent être plus élevés.</numerusform>
            <numerusform>%Ln enregistrements de %1 existent de façon certaine et ne sont pas dans ce journal. Tant qu’ils ne sont pas fusionnés, les vrais chiffres peuvent être plus élevés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is held of %1. If there were scans, they are missing here.</source>
        <comment>%1: one desk or several</comment>
        <translation>Il n’existe aucun enregistrement de la part de %1. S’il y a eu des scans, ils manquent ici.</translation>
    </message>
    <message>
        <source>No record is known to be missing.</source>
        <translation>À notre connaissance, aucun enregistrement ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) (%1) between %2 are unconfirmed: the desk could not ask the others whether the ticket had been used.</source>
        <comment>%1: a percentage, %2: from one time to another</comment>
        <translation>
            <numerusform>%Ln entrée (%1) entre %2 n’est pas confirmée&#xa0;: le poste ne pouvait pas demander aux autres si le billet avait déjà servi.</numerusform>
            <numerusform>%Ln entrées (%1) entre %2 ne sont pas confirmées&#xa0;: le poste ne pouvait pas demander aux autres si le billet avait déjà servi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) nobody has looked into yet.</source>
        <translation>
            <numerusform>%Ln double entrée que personne n’a encore examinée.</numerusform>
            <numerusform>%Ln doubles entrées que personne n’a encore examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) come from devices without the right to scan. They are kept and do not count.</source>
        <translation>
            <numerusform>%Ln scan vient d’appareils sans droit de scanner. Il est conservé et ne compte pas.</numerusform>
            <numerusform>%Ln scans viennent d’appareils sans droit de scanner. Ils sont conservés et ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) bear a time far from all others: a clock was wrong. They are counted, and not in the charts.</source>
        <translation>
            <numerusform>%Ln entrée porte une heure très éloignée de toutes les autres&#xa0;: une horloge était fausse. Elle est comptée, mais ne figure pas dans les graphiques.</numerusform>
            <numerusform>%Ln entrées portent une heure très éloignée de toutes les autres&#xa0;: une horloge était fausse. Elles sont comptées, mais ne figurent pas dans les graphiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>Ce qui est incertain</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1&#x202f;; foncé&#xa0;: non confirmées</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmées</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Seconde fois</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Toutes les portes</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: why guests were refused, %2: how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncDisplay</name>
    <message>
        <source>What other desks or this one had to say could not be written. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Ce que d’autres postes ou celui-ci avaient à transmettre n’a pas pu être écrit. %1</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Entrées suspendues</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncNotices</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(et %Ln autre)</numerusform>
            <numerusform>(et %Ln autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SyncWording</name>
    <message>
        <source>Only desk</source>
        <translation>Seul poste</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%Ln poste</numerusform>
            <numerusform>%Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>in step</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>mise à jour en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 poste sur %Ln</numerusform>
            <numerusform>%1 postes sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>no other desk is connected</comment>
        <translation>Seul</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>This is the only desk of the event. Its admissions are confirmed.</source>
        <translation>C’est le seul poste de l’événement. Ses entrées sont confirmées.</translation>
    </message>
    <message>
        <source>All desks are connected and hold the same records. Admissions are confirmed.</source>
        <translation>Tous les postes sont connectés et ont les mêmes enregistrements. Les entrées sont confirmées.</translation>
    </message>
    <message>
        <source>All desks are connected. Records are still being exchanged.</source>
        <translation>Tous les postes sont connectés. L’échange des enregistrements est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s) are connected. Admissions are confirmed among these; a desk that is cut off could admit the same ticket.</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 poste connecté sur %Ln. Les entrées sont confirmées entre eux&#x202f;; un poste coupé des autres pourrait admettre le même billet.</numerusform>
            <numerusform>%1 postes connectés sur %Ln. Les entrées sont confirmées entre eux&#x202f;; un poste coupé des autres pourrait admettre le même billet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other desk is connected. This desk decides alone; its admissions are unconfirmed.</source>
        <translation>Aucun autre poste n’est connecté. Ce poste décide seul&#x202f;; ses entrées ne sont pas confirmées.</translation>
    </message>
    <message>
        <source>Connected, but nobody can confirm admissions yet. Until then this desk decides alone.</source>
        <translation>Connecté, mais personne ne peut encore confirmer les entrées. D’ici là, ce poste décide seul.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n record(s) still to come</source>
        <translation>
            <numerusform>Connecté, encore %Ln enregistrement à recevoir</numerusform>
            <numerusform>Connecté, encore %Ln enregistrements à recevoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, caught up</source>
        <translation>Connecté, à jour</translation>
    </message>
    <message>
        <source>Connected, catching up</source>
        <translation>Connecté, mise à jour en cours</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>Silencieux depuis %1</translation>
    </message>
    <message>
        <source>Not seen since this desk was opened</source>
        <translation>Pas vu depuis l’ouverture de ce poste</translation>
    </message>
    <message>
        <source>confirms admissions</source>
        <translation>confirme les entrées</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>Poste du responsable</translation>
    </message>
    <message>
        <source>Administrator&apos;s desk</source>
        <translation>Poste de l’administrateur</translation>
    </message>
    <message>
        <source>Central node</source>
        <translation>Nœud central</translation>
    </message>
    <message>
        <source>clock %1%2</source>
        <comment>%1: + or minus, %2: &apos;3 minutes&apos;</comment>
        <translation>horloge %1%2</translation>
    </message>
    <message>
        <source>clock %1%2 s</source>
        <comment>%1: + or minus, %2: seconds</comment>
        <translation>horloge %1%2&#xa0;s</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Cet ordinateur n’est dans aucun réseau.</translation>
    </message>
    <message>
        <source>Others cannot connect to this desk (%1). It can still connect to them.</source>
        <comment>%1: technical detail</comment>
        <translation>Les autres ne peuvent pas se connecter à ce poste (%1). Lui peut toujours se connecter à eux.</translation>
    </message>
    <message>
        <source>The computer at %1 runs another version of Gatelog: use the same on all.</source>
        <translation>L’ordinateur %1 utilise une autre version de Gatelog&#xa0;: prenez la même partout.</translation>
    </message>
    <message>
        <source>This desk listens at %1</source>
        <comment>%1: addresses</comment>
        <translation>Ce poste est joignable à %1</translation>
    </message>
    <message>
        <source>Scanning goes on; admissions are unconfirmed until then.</source>
        <translation>Le scan continue&#x202f;; d’ici là, les entrées ne sont pas confirmées.</translation>
    </message>
    <message>
        <source>This computer is in no network, so it cannot reach the other desks.</source>
        <translation>Cet ordinateur n’est dans aucun réseau et ne peut donc pas joindre les autres postes.</translation>
    </message>
    <message>
        <source>Other desks are heard, but no connection comes about: a firewall here or there may block it.</source>
        <translation>D’autres postes sont visibles, mais aucune connexion ne s’établit&#xa0;: un pare-feu la bloque peut-être, ici ou là-bas.</translation>
    </message>
    <message>
        <source>Likely causes: the Wi-Fi keeps its devices apart (client isolation), this computer is in another network, or the other desks are closed.</source>
        <translation>Causes probables&#xa0;: le Wi-Fi sépare ses appareils (isolation des clients), cet ordinateur est dans un autre réseau, ou les autres postes sont fermés.</translation>
    </message>
    <message>
        <source>The other desks can no longer be reached.</source>
        <translation>Les autres postes ne sont plus joignables.</translation>
    </message>
    <message>
        <source>No other desk was found yet.</source>
        <translation>Aucun autre poste n’a encore été trouvé.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle des autres postes.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle des autres postes.</translation>
    </message>
    <message>
        <source>Set it right: times in the log and tickets with a time limit depend on it.</source>
        <translation>Réglez-la&#xa0;: les heures du journal et les billets à durée limitée en dépendent.</translation>
    </message>
    <message>
        <source>This desk was revoked by the administrator. It can no longer admit.</source>
        <translation>Ce poste a été révoqué par l’administrateur. Il ne peut plus faire entrer personne.</translation>
    </message>
    <message>
        <source>This computer is not enrolled in the event. It cannot admit until an administrator invites it.</source>
        <translation>Cet ordinateur n’est pas inscrit à l’événement. Il ne peut faire entrer personne tant qu’un administrateur ne l’a pas invité.</translation>
    </message>
    <message>
        <source>This is an invitation for a desk, not a ticket.</source>
        <translation>Ceci est une invitation pour un poste, pas un billet.</translation>
    </message>
    <message>
        <source>Show it to the computer that is to join the event.</source>
        <translation>Présentez-la à l’ordinateur qui doit rejoindre l’événement.</translation>
    </message>
    <message>
        <source>at %1, %2, here</source>
        <comment>%1: gate, %2: time of day</comment>
        <translation>à %1, %2, ici</translation>
    </message>
    <message>
        <source>at %1, %2, by %3</source>
        <comment>%1: gate, %2: time of day, %3: desk</comment>
        <translation>à %1, %2, par %3</translation>
    </message>
    <message>
        <source>Admitted twice: %1 – %2, and %3.</source>
        <comment>%1: guest, %2, %3: where and when</comment>
        <translation>Entré deux fois&#xa0;: %1 – %2, et %3.</translation>
    </message>
    <message>
        <source>all gates</source>
        <translation>toutes les portes</translation>
    </message>
    <message>
        <source>Entry is stopped: %1.</source>
        <comment>%1: gate</comment>
        <translation>Entrées suspendues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1.</source>
        <comment>%1: gate</comment>
        <translation>Reprise des entrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1</source>
        <comment>%1: what was announced</comment>
        <translation>Reprise des entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>To all desks</source>
        <translation>À tous les postes</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>%1: gate</comment>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1, from %2, %3: %4</source>
        <comment>%1: &apos;To all desks&apos;, %2: who, %3: time of day, %4: the message</comment>
        <translation>%1, de %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped. Nobody is admitted here until it is resumed.</source>
        <comment>%1: gate</comment>
        <translation>Les entrées à %1 sont suspendues. Personne n’entre ici avant leur reprise.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>Les entrées à %1 sont suspendues&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketMatchesModel</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>non payé</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Billet sans nom</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
</context>
<context>
    <name>gatelog::UnconfirmedSection</name>
    <message>
        <source>Unconfirmed admissions</source>
        <translation>Entrées non confirmées</translation>
    </message>
    <message>
        <source>None: every desk could ask the others before it admitted.</source>
        <translation>Aucune&#xa0;: chaque poste a pu demander aux autres avant de faire entrer.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Plus longue période</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmées</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Seconde fois</translation>
    </message>
    <message>
        <source>As long as a desk could ask nobody: from its first to its last unconfirmed admission without a confirmed one in between.</source>
        <translation>Tant qu’un poste ne pouvait demander à personne&#xa0;: de sa première à sa dernière entrée non confirmée, sans entrée confirmée entre les deux.</translation>
    </message>
</context>
<context>
    <name>gatelog::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checked out: %1</source>
        <translation>Sorti&#xa0;: %1</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>Entré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Annuler (%Ln&#xa0;s)</numerusform>
            <numerusform>Annuler (%Ln&#xa0;s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this admission back (F8)</source>
        <translation>Annule cette entrée (F8)</translation>
    </message>
</context>
<context>
    <name>gatelog::Wording</name>
    <message>
        <source>EXIT</source>
        <comment>huge verdict word: the guest may leave</comment>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>huge verdict word: let the guest in</comment>
        <translation>ENTREZ</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>huge verdict word: do not let the guest through</comment>
        <translation>STOP</translation>
    </message>
    <message>
        <source>CHECK</source>
        <comment>huge verdict word: admitted, but look at the note first</comment>
        <translation>VÉRIFIEZ</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <comment>huge verdict word: the scan could not be written, nobody may enter on it</comment>
        <translation>NON ENREGISTRÉ</translation>
    </message>
    <message>
        <source>Has left and is no longer counted inside.</source>
        <translation>Est sorti et ne compte plus comme présent.</translation>
    </message>
    <message>
        <source>The ticket is valid.</source>
        <translation>Le billet est valable.</translation>
    </message>
    <message>
        <source>No ticket of this event has this code.</source>
        <translation>Aucun billet de cet événement n’a ce code.</translation>
    </message>
    <message>
        <source>This code is not genuine: its signature is not this event&apos;s.</source>
        <translation>Ce code n’est pas authentique&#xa0;: sa signature n’est pas celle de cet événement.</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Ce billet a été annulé.</translation>
    </message>
    <message>
        <source>This ticket is blocked.</source>
        <translation>Ce billet est bloqué.</translation>
    </message>
    <message>
        <source>Not valid before %1.</source>
        <translation>Pas valable avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This ticket is not valid yet.</source>
        <translation>Ce billet n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>Était valable jusqu’à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This ticket is no longer valid.</source>
        <translation>Ce billet n’est plus valable.</translation>
    </message>
    <message>
        <source>This ticket has not been paid.</source>
        <translation>Ce billet n’a pas été payé.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1&#xa0;: complet.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>L’événement est complet.</translation>
    </message>
    <message>
        <source>This code was replaced: the ticket has a newer one.</source>
        <translation>Ce code a été remplacé&#xa0;: le billet en a un plus récent.</translation>
    </message>
    <message>
        <source>This ticket is not inside: no entry is known.</source>
        <translation>Ce billet n’est pas sur place&#xa0;: aucune entrée n’est connue.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped.</source>
        <comment>%1: gate</comment>
        <translation>Les entrées à %1 sont suspendues.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>Les entrées à %1 sont suspendues&#xa0;: %2</translation>
    </message>
    <message>
        <source>This desk does not know the reason. It comes from a newer version.</source>
        <translation>Ce poste ne connaît pas le motif. Il vient d’une version plus récente.</translation>
    </message>
    <message>
        <source>This ticket was used already.</source>
        <translation>Ce billet a déjà été utilisé.</translation>
    </message>
    <message>
        <source>Used %1.</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>Utilisé %1.</translation>
    </message>
    <message>
        <source>Used %1 at %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate</comment>
        <translation>Utilisé %1 à %2.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %3.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk</comment>
        <translation>Utilisé %1 à %2 par %3.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %3 (%4).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>Utilisé %1 à %2 par %3 (%4).</translation>
    </message>
    <message>
        <source>This ticket is not admitted at this gate.</source>
        <translation>Ce billet n’est pas admis à cette porte.</translation>
    </message>
    <message>
        <source>%1 tickets are not admitted at this gate.</source>
        <comment>%1: ticket category</comment>
        <translation>Les billets %1 ne sont pas admis à cette porte.</translation>
    </message>
    <message>
        <source>Scan again, or search by name. Else send to the help desk.</source>
        <translation>Scannez de nouveau ou cherchez par nom. Sinon, envoyez à l’accueil.</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>Appelez un responsable.</translation>
    </message>
    <message>
        <source>Send to the help desk.</source>
        <translation>Envoyez à l’accueil.</translation>
    </message>
    <message>
        <source>Ask to come back then.</source>
        <translation>Demandez de revenir à ce moment-là.</translation>
    </message>
    <message>
        <source>Send to %1.</source>
        <comment>%1: one gate or several</comment>
        <translation>Envoyez à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Send to the box office to pay.</source>
        <translation>Envoyez à la billetterie pour payer.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves, or send to another gate.</source>
        <translation>Demandez d’attendre que quelqu’un sorte, ou envoyez à une autre porte.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves.</source>
        <translation>Demandez d’attendre que quelqu’un sorte.</translation>
    </message>
    <message>
        <source>Ask for the newest ticket, or search by name.</source>
        <translation>Demandez le billet le plus récent ou cherchez par nom.</translation>
    </message>
    <message>
        <source>Let them leave. Nothing was counted.</source>
        <translation>Laissez sortir. Rien n’a été compté.</translation>
    </message>
    <message>
        <source>Admitted. Look at this first.</source>
        <translation>Admis. Regardez ceci d’abord.</translation>
    </message>
    <message>
        <source>Ask to wait until entry is resumed.</source>
        <translation>Demandez d’attendre la reprise des entrées.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sorti</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>entré</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>non authentique</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>pas encore valable</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>plus valable</translation>
    </message>
    <message>
        <source>wrong gate</source>
        <translation>mauvaise porte</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>non payé</translation>
    </message>
    <message>
        <source>used already</source>
        <translation>déjà utilisé</translation>
    </message>
    <message>
        <source>gate full</source>
        <translation>porte complète</translation>
    </message>
    <message>
        <source>event full</source>
        <translation>événement complet</translation>
    </message>
    <message>
        <source>code replaced</source>
        <translation>code remplacé</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>pas sur place</translation>
    </message>
    <message>
        <source>admitted with a note</source>
        <translation>entré, avec une remarque</translation>
    </message>
    <message>
        <source>entry stopped</source>
        <translation>entrées suspendues</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>Non confirmé&#xa0;: les autres postes n’ont pas pu être consultés.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <comment>mark beside a large verdict: the desk decided alone</comment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>The other desks could not be asked.</source>
        <translation>Les autres postes n’ont pas pu être consultés.</translation>
    </message>
    <message>
        <source>This ticket is marked for attention.</source>
        <translation>Ce billet est signalé à votre attention.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>il y a %Ln seconde</numerusform>
            <numerusform>il y a %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>%1: time of day</comment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>%1: time of day</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1: time of day</comment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Billet sans nom</translation>
    </message>
    <message>
        <source>Empty code</source>
        <translation>Code vide</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>C’est impossible ici.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>C’est introuvable.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Les données sont endommagées.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Un fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>C’est trop grand.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Gatelog.</source>
        <translation>Les données ont été écrites par une version plus récente de Gatelog.</translation>
    </message>
    <message>
        <source>Gatelog is already running with this event.</source>
        <translation>Gatelog est déjà ouvert avec cet événement.</translation>
    </message>
    <message>
        <source>The event&apos;s folder cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier de l’événement.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation>L’écriture sur le disque a échoué.</translation>
    </message>
    <message>
        <source>This belongs to another event.</source>
        <translation>Ceci appartient à un autre événement.</translation>
    </message>
    <message>
        <source>A signature does not verify.</source>
        <translation>Une signature n’est pas valable.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase secrète est incorrecte.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Cet appareil n’en a pas le droit.</translation>
    </message>
    <message>
        <source>That contradicts what is already there.</source>
        <translation>Cela contredit ce qui existe déjà.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Une erreur s’est produite.</translation>
    </message>
    <message>
        <source>Go on in the window that is open, or close it and try again.</source>
        <translation>Continuez dans la fenêtre ouverte, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Install that version here. Nothing was changed.</source>
        <translation>Installez cette version ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the folder, go on at another desk, and tell your administrator.</source>
        <translation>Rien n’a été supprimé. Gardez le dossier, continuez à un autre poste et prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Without writing no admission can be kept. Check the folder&apos;s permissions, then try again.</source>
        <translation>Sans écriture, aucune entrée ne peut être conservée. Vérifiez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation>Libérez de la place sur le disque, puis réessayez. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Réessayez ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Make room on the disk, then scan again.</source>
        <translation>Ne laissez pas entrer sur ce scan. Libérez de la place sur le disque, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Check the folder&apos;s permissions, then scan again.</source>
        <translation>Ne laissez pas entrer sur ce scan. Vérifiez les droits du dossier, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Scan again; if it repeats, go on at another desk.</source>
        <translation>Ne laissez pas entrer sur ce scan. Scannez de nouveau&#x202f;; si cela se répète, continuez à un autre poste.</translation>
    </message>
    <message>
        <source>Earlier backups are kept. Tell your administrator.</source>
        <translation>Les sauvegardes précédentes sont conservées. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Make room on the disk. Scans are kept all the same.</source>
        <translation>Libérez de la place sur le disque. Les scans sont tout de même conservés.</translation>
    </message>
    <message>
        <source>It is tried again every few minutes. Scans are kept all the same.</source>
        <translation>Un nouvel essai a lieu toutes les quelques minutes. Les scans sont tout de même conservés.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La caméra est éteinte</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>La caméra n’est pas connectée</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La caméra ne donne pas d’image</translation>
    </message>
    <message>
        <source>This video or picture cannot be read</source>
        <translation>Cette vidéo ou cette image est illisible</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>La vidéo est terminée</translation>
    </message>
    <message>
        <source>Codes cannot be read from the picture</source>
        <translation>Les codes ne peuvent pas être lus sur l’image</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once. Hand scanners and the search work without it.</source>
        <translation>Branchez-en une&#xa0;: elle sert aussitôt. Les douchettes et la recherche fonctionnent sans elle.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another in the settings. Hand scanners and the search go on working.</source>
        <translation>Rebranchez-la ou choisissez-en une autre dans les réglages. Les douchettes et la recherche fonctionnent toujours.</translation>
    </message>
    <message>
        <source>It is being started again. Hand scanners and the search go on working.</source>
        <translation>Elle redémarre. Les douchettes et la recherche fonctionnent toujours.</translation>
    </message>
    <message>
        <source>A part of the program is missing: install it again. Hand scanners and the search work.</source>
        <translation>Une partie du programme manque&#xa0;: réinstallez-le. Les douchettes et la recherche fonctionnent.</translation>
    </message>
</context>
</TS>
