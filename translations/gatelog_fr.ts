<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>gatelog::ActivityWords</name>
    <message>
        <source>The admission was taken back</source>
        <translation>L’entrée a été annulée</translation>
    </message>
    <message>
        <source>Was let into the event</source>
        <translation>A été inscrit à l’événement</translation>
    </message>
    <message>
        <source>Was revoked: it admits nobody any more</source>
        <translation>A été révoqué&#xa0;: ne laisse plus entrer personne</translation>
    </message>
    <message>
        <source>Its records that were set aside count</source>
        <translation>Ses enregistrements mis de côté comptent</translation>
    </message>
    <message>
        <source>Staff: name, role or PIN</source>
        <translation>Équipe&#xa0;: nom, rôle ou code PIN</translation>
    </message>
    <message>
        <source>Double admission</source>
        <translation>Double entrée</translation>
    </message>
    <message>
        <source>Was reviewed</source>
        <translation>A été vérifiée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Admitted, and taken back</source>
        <translation>Admis, puis annulé</translation>
    </message>
    <message>
        <source>Admitted a second time</source>
        <translation>Admis une seconde fois</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1: why</comment>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Entrées suspendues</translation>
    </message>
    <message>
        <source>Entry resumed</source>
        <translation>Entrées reprises</translation>
    </message>
    <message>
        <source>Message to the desks</source>
        <translation>Message aux postes</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Toutes les portes</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Billet annulé</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>Billet bloqué</translation>
    </message>
    <message>
        <source>Ticket valid again</source>
        <translation>Billet de nouveau valable</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>Tickets were added or changed</source>
        <translation>Des billets ont été ajoutés ou modifiés</translation>
    </message>
    <message>
        <source>The gate was set up</source>
        <translation>La porte a été configurée</translation>
    </message>
    <message>
        <source>A ticket category was set up</source>
        <translation>Une catégorie de billets a été configurée</translation>
    </message>
    <message>
        <source>A check-in list was set up</source>
        <translation>Une liste de contrôle a été configurée</translation>
    </message>
    <message>
        <source>The event was set up</source>
        <translation>L’événement a été configuré</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Quelque chose que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>Sold, and taken back</source>
        <translation>Vendu, puis repris</translation>
    </message>
    <message>
        <source>A quota was set</source>
        <translation>Un contingent a été fixé</translation>
    </message>
    <message>
        <source>Desks shared a quota out</source>
        <translation>Des postes se sont partagé un contingent</translation>
    </message>
</context>
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
    <name>gatelog::AlertsDialog</name>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>Seuils des alertes</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>M’avertir quand…</translation>
    </message>
    <message>
        <source>a &amp;desk has been silent for</source>
        <translation>un &amp;poste est muet depuis</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>a gate &amp;refuses, and admits few</source>
        <translation>une porte &amp;refuse et laisse entrer peu de monde</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>refusals, after a number</comment>
        <translation> par minute</translation>
    </message>
    <message>
        <source>a &amp;clock is off by</source>
        <translation>une &amp;horloge est décalée de</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>a gate or the event is &amp;full to</source>
        <translation>une porte ou l’événement est p&amp;lein à</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;unreviewed double admissions reach</source>
        <translation>les doubles entrées à &amp;traiter atteignent</translation>
    </message>
    <message>
        <source>the d&amp;isk has less free than</source>
        <translation>le &amp;disque a moins d’espace libre que</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, after a number</comment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>a desk&apos;s &amp;battery is down to</source>
        <translation>la &amp;batterie d’un poste descend à</translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Seuils…</translation>
    </message>
    <message>
        <source>From when on you are told</source>
        <translation>À partir de quand vous êtes averti</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien ne vous réclame pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et encore %Ln autre.</numerusform>
            <numerusform>Et encore %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsWording</name>
    <message>
        <source>This computer&apos;s disk is nearly full: %1 are free.</source>
        <comment>%1: &apos;800 MB&apos;</comment>
        <translation>Le disque de cet ordinateur est presque plein&#xa0;: %1 libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) to look at.</source>
        <translation>
            <numerusform>%Ln double entrée à vérifier.</numerusform>
            <numerusform>%Ln doubles entrées à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is nearly full: %1 of %2 inside.</source>
        <comment>%1, %2: numbers of people</comment>
        <translation>L’événement est presque plein&#xa0;: %1 personnes sur place sur %2.</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 inside.</source>
        <comment>%1: gate, %2, %3: numbers of people</comment>
        <translation>%1&#xa0;: presque plein, %2 personnes sur place sur %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n refusal(s) within a minute.</source>
        <comment>%1: gate</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln refus en une minute.</numerusform>
            <numerusform>%1&#xa0;: %Ln refus en une minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been silent for %2.</source>
        <comment>%1: desk, %2: &apos;7 minutes&apos;</comment>
        <translation>%1 est muet depuis %2.</translation>
    </message>
    <message>
        <source>%1 writes times that lie in the future.</source>
        <comment>%1: desk</comment>
        <translation>%1 écrit des heures situées dans le futur.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>L’horloge de %1 avance de %2 sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>L’horloge de %1 retarde de %2 sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Free some space soon: on a full disk no scan can be saved.</source>
        <translation>Libérez vite de l’espace&#xa0;: sur un disque plein, aucun scan ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Look at each under Conflicts, and tell the desks what to watch for.</source>
        <translation>Examinez chacune sous Conflits et dites aux postes à quoi faire attention.</translation>
    </message>
    <message>
        <source>Stop entry, or raise the event&apos;s capacity.</source>
        <translation>Suspendez les entrées ou augmentez la capacité de l’événement.</translation>
    </message>
    <message>
        <source>Send guests to another gate, or stop entry here.</source>
        <translation>Envoyez les visiteurs à une autre porte ou suspendez les entrées ici.</translation>
    </message>
    <message>
        <source>Ask the desk what guests show. Often they stand at the wrong gate.</source>
        <translation>Demandez au poste ce que présentent les visiteurs. Souvent, ils sont à la mauvaise porte.</translation>
    </message>
    <message>
        <source>See whether it is on and in the network. It can go on scanning alone meanwhile.</source>
        <translation>Vérifiez s’il est allumé et dans le réseau. En attendant, il peut continuer à scanner seul.</translation>
    </message>
    <message>
        <source>Set the clocks right: times in the log and tickets with a time limit depend on them.</source>
        <translation>Réglez les horloges&#xa0;: les heures du journal et les billets à durée limitée en dépendent.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les examiner</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>Suspendre les entrées…</translation>
    </message>
    <message>
        <source>Show the desks</source>
        <translation>Afficher les postes</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 %.</source>
        <comment>%1: desk, %2: number</comment>
        <translation>La batterie de %1 est à %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Have it plugged in. If it goes off, every scan so far is kept.</source>
        <translation>Faites-le brancher. S’il s’éteint, tous les scans jusqu’ici sont conservés.</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>Billets entrés</translation>
    </message>
    <message>
        <source>Last scan in it</source>
        <translation>Dernier scan inclus</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsPage</name>
    <message numerus="yes">
        <source>Made: %1 with %n record(s).</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>Sauvegarde faite&#xa0;: %1, avec %Ln enregistrement.</numerusform>
            <numerusform>Sauvegarde faite&#xa0;: %1, avec %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>Aucune sauvegarde n’a pu être faite.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>While scans come in, and when Gatelog closes:</source>
        <translation>Pendant les scans et à la fermeture de Gatelog&#xa0;:</translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <translation>Fréquence des sauvegardes</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Utiliser le dossier habituel</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>A backup on this laptop&apos;s own disk helps when the database is damaged. One on a stick or another disk helps when the laptop is lost, too. It names your guests to whoever has it.</source>
        <translation>Une sauvegarde sur le disque de cet ordinateur portable sert si la base de données est abîmée. Sur une clé USB ou un autre disque, elle sert aussi si l’ordinateur est perdu. Elle donne les noms de vos visiteurs à qui la détient.</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>Sauvegardes existantes</translation>
    </message>
    <message>
        <source>None yet in this folder. One is made when the first scans have come in.</source>
        <translation>Pas encore de sauvegarde dans ce dossier. La première se fait après les premiers scans.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>toutes les minutes</numerusform>
            <numerusform>toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sauvegardes (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A backup is being made. Scanning goes on.</source>
        <translation>Sauvegarde en cours. Les scans continuent.</translation>
    </message>
    <message>
        <source>Restoring. This desk scans again in a moment…</source>
        <translation>Restauration en cours. Ce poste scanne de nouveau dans un instant…</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsRestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>What this restore means</source>
        <translation>Ce que change cette restauration</translation>
    </message>
    <message>
        <source>Comparing it with this laptop…</source>
        <translation>Comparaison avec cet ordinateur…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsWording</name>
    <message>
        <source>Its last scan is of %1.</source>
        <comment>%1: date and time</comment>
        <translation>Son dernier scan date du %1.</translation>
    </message>
    <message>
        <source>This laptop has everything that is in it: nothing would come back.</source>
        <translation>Cet ordinateur a déjà tout ce qu’elle contient&#xa0;: rien ne reviendrait.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in it are not on this laptop and come back.</source>
        <translation>
            <numerusform>%Ln de ses enregistrements manque à cet ordinateur et revient.</numerusform>
            <numerusform>%Ln de ses enregistrements manquent à cet ordinateur et reviennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on this laptop that is not in it.</source>
        <translation>Cet ordinateur n’a rien qui n’y soit pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are newer than the backup. They stay: a restore takes no admission away.</source>
        <translation>
            <numerusform>%Ln enregistrement est plus récent que la sauvegarde. Il reste&#xa0;: une restauration n’efface aucune entrée.</numerusform>
            <numerusform>%Ln enregistrements sont plus récents que la sauvegarde. Ils restent&#xa0;: une restauration n’efface aucune entrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database of now is set aside in the event&apos;s folder, not deleted.</source>
        <translation>La base de données actuelle est mise de côté dans le dossier de l’événement, pas supprimée.</translation>
    </message>
    <message>
        <source>This desk cannot scan for some seconds. The other desks go on, and send what they know afterwards.</source>
        <translation>Ce poste ne peut pas scanner pendant quelques secondes. Les autres postes continuent et envoient ensuite ce qu’ils savent.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are in the log.</source>
        <translation>
            <numerusform>%Ln enregistrement de la sauvegarde est dans le journal.</numerusform>
            <numerusform>%Ln enregistrements de la sauvegarde sont dans le journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer record(s) of this laptop were kept.</source>
        <translation>
            <numerusform>%Ln enregistrement plus récent de cet ordinateur a été conservé.</numerusform>
            <numerusform>%Ln enregistrements plus récents de cet ordinateur ont été conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln enregistrement de la sauvegarde est abîmé et a été écarté.</numerusform>
            <numerusform>%Ln enregistrements de la sauvegarde sont abîmés et ont été écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier database is kept as %1.</source>
        <comment>%1: a file</comment>
        <translation>L’ancienne base de données est conservée sous %1.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled in the event as the backup knows it: it cannot scan until it is invited again.</source>
        <translation>Selon la sauvegarde, cet ordinateur n’est pas inscrit à l’événement&#xa0;: il ne peut pas scanner avant d’être invité de nouveau.</translation>
    </message>
    <message>
        <source>This is a backup of another event. Nothing was changed.</source>
        <translation>C’est la sauvegarde d’un autre événement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged. Nothing was changed. Try an older one.</source>
        <translation>Ce n’est pas une sauvegarde, ou elle est abîmée. Rien n’a été modifié. Essayez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>A newer version of Gatelog made this backup. Install that version here. Nothing was changed.</source>
        <translation>Une version plus récente de Gatelog a fait cette sauvegarde. Installez cette version ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup is gone. Nothing was changed.</source>
        <translation>La sauvegarde a disparu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
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
    <name>gatelog::CategoriesField</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
</context>
<context>
    <name>gatelog::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>for example: check age</source>
        <translation>par exemple&#xa0;: vérifier l’âge</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>&amp;Remarque pour les postes&#xa0;:</translation>
    </message>
    <message>
        <source>The desks hold every ticket of it until somebody has read the note.</source>
        <translation>Les postes s’arrêtent à chacun de ses billets jusqu’à ce que la remarque soit lue.</translation>
    </message>
    <message>
        <source>&amp;Sell tickets of it at the desks</source>
        <translation>&amp;Vendre ces billets aux postes</translation>
    </message>
    <message>
        <source>Currency, as three letters</source>
        <translation>Devise, en trois lettres</translation>
    </message>
    <message>
        <source>&amp;Price:</source>
        <translation>&amp;Prix&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;How many in all:</source>
        <translation>Co&amp;mbien en tout&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) sold so far.</source>
        <translation>
            <numerusform>%Ln billet vendu jusqu’ici.</numerusform>
            <numerusform>%Ln billets vendus jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desks share the others, and never sell more, even when they do not see each other.</source>
        <translation>Les postes se partagent les autres et n’en vendent jamais plus, même s’ils ne se voient pas.</translation>
    </message>
    <message>
        <source>Type the price as a number, for example 12.50, and the currency as three letters, for example EUR.</source>
        <translation>Saisissez le prix comme un nombre, par exemple 12,50, et la devise en trois lettres, par exemple EUR.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were sold or lie with other desks; fewer are not possible from here.</source>
        <translation>
            <numerusform>%Ln billet est vendu ou se trouve à d’autres postes&#xa0;; d’ici, on ne peut pas en prévoir moins.</numerusform>
            <numerusform>%Ln billets sont vendus ou se trouvent à d’autres postes&#xa0;; d’ici, on ne peut pas en prévoir moins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsCaseView</name>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Seconde fois</translation>
    </message>
    <message>
        <source>Dotted: the desk had not heard of the other admission. Times are by each desk&apos;s own clock.</source>
        <translation>Pointillés&#xa0;: le poste ne connaissait pas encore l’autre entrée. Les heures sont celles de l’horloge de chaque poste.</translation>
    </message>
    <message>
        <source>Who it was, how it happened, what was done</source>
        <translation>Qui c’était, comment c’est arrivé, ce qui a été fait</translation>
    </message>
    <message>
        <source>Note on this double admission</source>
        <translation>Remarque sur cette double entrée</translation>
    </message>
    <message>
        <source>Reviewed, next</source>
        <translation>Vérifiée, suivante</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Remettre à traiter</translation>
    </message>
    <message>
        <source>Admitted twice, %1 apart, on %2.</source>
        <comment>%1: a length of time, %2: a date</comment>
        <translation>Admis deux fois, à %1 d’intervalle, le %2.</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>Vérifié le %1 par %2</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>Qu’avez-vous constaté&#x202f;?</translation>
    </message>
    <message>
        <source>Change the note, next</source>
        <translation>Modifier la remarque, suivante</translation>
    </message>
    <message>
        <source>Enter notes it and goes to the next. Every desk and the report get your note.</source>
        <translation>La touche Entrée enregistre la remarque et passe à la suivante. Tous les postes et le rapport la reçoivent.</translation>
    </message>
    <message>
        <source>Only the computers of supervisors and administrators can note a review.</source>
        <translation>Seuls les ordinateurs des responsables et des administrateurs peuvent noter une vérification.</translation>
    </message>
    <message>
        <source>Write what you found first, if only a word.</source>
        <translation>Écrivez d’abord ce que vous avez constaté, ne serait-ce qu’un mot.</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsModel</name>
    <message>
        <source>%1, then %2 · %3</source>
        <comment>%1, %2: gate, %3: time of day</comment>
        <translation>%1, puis %2 · %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>vérifiée</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Doubles entrées</translation>
    </message>
    <message>
        <source>No ticket was admitted twice</source>
        <translation>Aucun billet n’a été admis deux fois</translation>
    </message>
    <message>
        <source>When two desks that cannot reach each other admit the same ticket, you see both admissions here, side by side, as soon as their logs meet.</source>
        <translation>Quand deux postes qui ne peuvent pas se joindre admettent le même billet, les deux entrées s’affichent ici côte à côte, dès que leurs journaux se rejoignent.</translation>
    </message>
    <message numerus="yes">
        <source>All %n double admission(s) reviewed</source>
        <translation>
            <numerusform>%Ln double entrée, vérifiée</numerusform>
            <numerusform>%Ln doubles entrées, toutes vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n double admission(s) open</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%1 double entrée à traiter sur %Ln</numerusform>
            <numerusform>%1 doubles entrées à traiter sur %Ln</numerusform>
        </translation>
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
    <name>gatelog::ConflictsTimeline</name>
    <message>
        <source>%1, %2</source>
        <comment>a row of the time line; %1: desk, %2: gate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>knew by %1</source>
        <comment>of the other admission; %1: time of day</comment>
        <translation>informé à %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsWording</name>
    <message>
        <source>Ticket %1</source>
        <translation>Billet %1</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Personne n’était identifié</translation>
    </message>
    <message>
        <source>Confirmed: the other desks were asked.</source>
        <translation>Confirmé&#xa0;: les autres postes ont été consultés.</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>Non confirmé&#xa0;: les autres postes n’ont pas pu être consultés.</translation>
    </message>
    <message>
        <source>Checked in by hand, from the guest list.</source>
        <translation>Enregistré à la main, depuis la liste des visiteurs.</translation>
    </message>
    <message>
        <source>Its clock was ahead, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>Son horloge avançait d’au moins %1.</translation>
    </message>
    <message>
        <source>Its clock was behind, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>Son horloge retardait d’au moins %1.</translation>
    </message>
    <message>
        <source>It had heard nothing of %1 yet.</source>
        <comment>%1: desk</comment>
        <translation>Il ne savait encore rien de %1.</translation>
    </message>
    <message>
        <source>The last it had of %1 was from %2.</source>
        <comment>%1: desk, %2: time of day</comment>
        <translation>Ses dernières nouvelles de %1 dataient de %2.</translation>
    </message>
    <message>
        <source>It knew of the other admission by then.</source>
        <translation>Il connaissait déjà l’autre entrée.</translation>
    </message>
    <message>
        <source>It knew of the other admission by %1.</source>
        <comment>%1: time of day</comment>
        <translation>Il a eu connaissance de l’autre entrée à %1.</translation>
    </message>
    <message>
        <source>Neither desk could know of the other&apos;s admission.</source>
        <translation>Aucun des deux postes ne pouvait connaître l’entrée de l’autre.</translation>
    </message>
    <message>
        <source>Both were cut off from each other and decided alone.</source>
        <translation>Les deux étaient coupés l’un de l’autre et ont décidé seuls.</translation>
    </message>
    <message>
        <source>%1 could ask nobody and decided alone.</source>
        <comment>%1: desk</comment>
        <translation>%1 ne pouvait consulter personne et a décidé seul.</translation>
    </message>
    <message>
        <source>Each had asked other desks, but in two groups that were cut off from each other.</source>
        <translation>Chacun avait consulté d’autres postes, mais dans deux groupes coupés l’un de l’autre.</translation>
    </message>
    <message>
        <source>Nobody at the doors made a mistake: the ticket was shown twice.</source>
        <translation>Personne aux portes ne s’est trompé&#xa0;: le billet a été présenté deux fois.</translation>
    </message>
    <message>
        <source>A clock was off by more than the time between them: which came first is not certain.</source>
        <translation>Une horloge était décalée de plus que l’intervalle entre les deux&#xa0;: on ne sait pas avec certitude laquelle était la première.</translation>
    </message>
    <message>
        <source>%1 admitted the same ticket a second time, %2 after the first.</source>
        <comment>%1: desk, %2: a length of time</comment>
        <translation>%1 a admis le même billet une seconde fois, %2 après la première.</translation>
    </message>
    <message>
        <source>%1 knew that %2 had admitted this ticket, and admitted it all the same.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 savait que %2 avait admis ce billet et l’a admis quand même.</translation>
    </message>
    <message>
        <source>Ask who was at %1 then.</source>
        <comment>%1: desk</comment>
        <translation>Demandez qui était à %1 à ce moment-là.</translation>
    </message>
    <message>
        <source>Ask %1, who was signed in there.</source>
        <comment>%1: staff</comment>
        <translation>Demandez à %1, qui y était identifié.</translation>
    </message>
    <message>
        <source>%1 knew of the admission at %2 when it wrote its own, which bears an earlier time: its clock was set back. In truth %2 was first.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 connaissait l’entrée à %2 en écrivant la sienne, qui porte une heure antérieure&#xa0;: son horloge a été retardée. En réalité, %2 était le premier.</translation>
    </message>
</context>
<context>
    <name>gatelog::CreatePage</name>
    <message>
        <source>Start an event</source>
        <translation>Créer un événement</translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation>Créer l’événement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Spring Concert</source>
        <comment>example of an event&apos;s name</comment>
        <translation>Concert de printemps</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>North door
South door</source>
        <comment>examples of gates, one on each line</comment>
        <translation>Porte nord
Porte sud</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Name of the event:</source>
        <translation>&amp;Nom de l’événement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Gates:</source>
        <translation>&amp;Portes&#xa0;:</translation>
    </message>
    <message>
        <source>The doors at which tickets are scanned, one on each line. More can be added later.</source>
        <translation>Les portes où les billets sont scannés, une par ligne. Vous pourrez en ajouter plus tard.</translation>
    </message>
    <message>
        <source>Guests &amp;inside at once:</source>
        <translation>Visiteurs sur place en &amp;même temps&#xa0;:</translation>
    </message>
    <message>
        <source>Name of this &amp;desk:</source>
        <translation>Nom de ce p&amp;oste&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Phrase &amp;secrète&#xa0;:</translation>
    </message>
    <message>
        <source>It seals the event&apos;s key, which lets new desks in, shuts lost ones out and signs tickets. You are asked for it then, and never while scanning. Nobody can recover it: write it down.</source>
        <translation>Elle protège la clé de l’événement, qui inscrit les nouveaux postes, exclut ceux qui sont perdus et signe les billets. Elle vous est demandée à ces moments-là, jamais pendant les scans. Personne ne peut la retrouver&#xa0;: notez-la.</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Donnez un nom à l’événement.</translation>
    </message>
    <message numerus="yes">
        <source>There may be %n gate(s) at most.</source>
        <translation>
            <numerusform>Il peut y avoir %Ln porte au plus.</numerusform>
            <numerusform>Il peut y avoir %Ln portes au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n character(s).</source>
        <translation>
            <numerusform>Choisissez une phrase secrète d’au moins %Ln caractère.</numerusform>
            <numerusform>Choisissez une phrase secrète d’au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Making the event…</source>
        <translation>Création de l’événement…</translation>
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
        <translation>&amp;Nom&#xa0;:</translation>
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
    <message>
        <source>All guests</source>
        <translation>Tous les visiteurs</translation>
    </message>
    <message>
        <source>Who is on duty: sign in or out</source>
        <translation>Qui est en service&#xa0;: s’identifier ou partir</translation>
    </message>
    <message>
        <source>Kiosk: full screen that needs a supervisor&apos;s PIN to leave</source>
        <translation>Mode kiosque&#xa0;: plein écran, que seul le code PIN d’un responsable permet de quitter</translation>
    </message>
    <message>
        <source>Sell a ticket, where some are for sale</source>
        <translation>Vendre un billet, là où il y en a à vendre</translation>
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
    <message>
        <source>The event is ready, and has no tickets yet. Next: import the attendees. At the command line: %1</source>
        <comment>%1: a command</comment>
        <translation>L’événement est prêt et n’a pas encore de billets. Ensuite&#xa0;: importez les participants. En ligne de commande&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::DeviceWords</name>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>encore aucun scan</translation>
    </message>
    <message>
        <source>last scan %1</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>dernier scan %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n record(s) missing</source>
        <translation>
            <numerusform>au moins %Ln enregistrement manquant</numerusform>
            <numerusform>au moins %Ln enregistrements manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) set aside</source>
        <translation>
            <numerusform>%Ln enregistrement mis de côté</numerusform>
            <numerusform>%Ln enregistrements mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>restored or copied</source>
        <translation>restauré ou copié</translation>
    </message>
    <message>
        <source>wrote two histories</source>
        <translation>a écrit deux historiques</translation>
    </message>
    <message>
        <source>writes times in the future</source>
        <translation>écrit des heures futures</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesDialog</name>
    <message>
        <source>Change a device</source>
        <translation>Modifier un appareil</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Takes part as:</source>
        <translation>&amp;Participe comme&#xa0;:</translation>
    </message>
    <message>
        <source>A role can be raised, not lowered: for that, revoke it and let it join anew.</source>
        <translation>Un rôle peut être élevé, pas abaissé&#xa0;: pour cela, révoquez l’appareil et faites-le rejoindre de nouveau.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPage</name>
    <message>
        <source>What they did last</source>
        <translation>Dernières actions</translation>
    </message>
    <message>
        <source>Devices and staff</source>
        <translation>Appareils et équipe</translation>
    </message>
    <message>
        <source>What they did last: choose a device or a person</source>
        <translation>Dernières actions&#xa0;: choisissez un appareil ou une personne</translation>
    </message>
    <message>
        <source>What %1 did last</source>
        <comment>%1: device or member of staff</comment>
        <translation>Dernières actions de %1</translation>
    </message>
    <message>
        <source>Change a device</source>
        <translation>Modifier un appareil</translation>
    </message>
    <message>
        <source>Another device has this name. Choose another one.</source>
        <translation>Un autre appareil porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Accept records</source>
        <translation>Accepter des enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 do not count: it had no right to write them when they came. Let them count?</source>
        <comment>%1: device</comment>
        <translation>
            <numerusform>%Ln enregistrement de %1 ne compte pas&#xa0;: l’appareil n’avait pas le droit de l’écrire à ce moment-là. Faut-il le compter&#x202f;?</numerusform>
            <numerusform>%Ln enregistrements de %1 ne comptent pas&#xa0;: l’appareil n’avait pas le droit de les écrire à ce moment-là. Faut-il les compter&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation>Les compter</translation>
    </message>
    <message>
        <source>Somebody of this name has a higher role already, which cannot be lowered. Choose another name.</source>
        <translation>Quelqu’un de ce nom a déjà un rôle plus élevé, qui ne peut pas être abaissé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Remove a member of staff</source>
        <translation>Retirer une personne de l’équipe</translation>
    </message>
    <message>
        <source>%1 can sign in nowhere from now on. What they did stays in the log, and a new PIN brings them back.</source>
        <comment>%1: member of staff</comment>
        <translation>%1 ne peut plus s’identifier nulle part à partir de maintenant. Ses actions restent dans le journal, et un nouveau code PIN rétablit son accès.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s.</source>
        <translation>Cet ordinateur n’en a pas le droit. Utilisez celui d’un administrateur.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPanel</name>
    <message>
        <source>&amp;Invite a desk…</source>
        <translation>&amp;Inviter un poste…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Another name, or a higher role</source>
        <translation>Un autre nom ou un rôle plus élevé</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Accepter…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: invite, change and revoke there.</source>
        <translation>La clé de l’événement est sur un autre ordinateur&#xa0;: invitez, modifiez et révoquez depuis celui-là.</translation>
    </message>
    <message>
        <source>Choose a device to change or revoke it, and to see what it did.</source>
        <translation>Choisissez un appareil pour le modifier, le révoquer ou voir ce qu’il a fait.</translation>
    </message>
    <message>
        <source>This computer cannot revoke itself.</source>
        <translation>Cet ordinateur ne peut pas se révoquer lui-même.</translation>
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
    <name>gatelog::EmergencyConfirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyGates</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Entry is open everywhere.</source>
        <translation>Les entrées sont ouvertes partout.</translation>
    </message>
    <message>
        <source>Nobody is admitted anywhere.</source>
        <translation>Personne n’entre nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %1 of %n gate(s).</source>
        <translation>
            <numerusform>Entrées suspendues&#xa0;: %1 porte sur %Ln.</numerusform>
            <numerusform>Entrées suspendues&#xa0;: %1 portes sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Toutes les portes</translation>
    </message>
    <message>
        <source>Stop entry everywhere…</source>
        <translation>Suspendre les entrées partout…</translation>
    </message>
    <message>
        <source>Resume entry everywhere…</source>
        <translation>Reprendre les entrées partout…</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>Suspendre les entrées…</translation>
    </message>
    <message>
        <source>Resume entry…</source>
        <translation>Reprendre les entrées…</translation>
    </message>
    <message>
        <source>Entry is open.</source>
        <translation>Les entrées sont ouvertes.</translation>
    </message>
    <message>
        <source>Stopped %1 by %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who</comment>
        <translation>Suspendues %1 par %2.</translation>
    </message>
    <message>
        <source>Stopped %1 by %2: %3</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who, %3: the message</comment>
        <translation>Suspendues %1 par %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyHeard</name>
    <message>
        <source>Who has heard it</source>
        <translation>Qui en est informé</translation>
    </message>
    <message>
        <source>Has heard it</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Has heard it · %1</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>Informé · %1</translation>
    </message>
    <message>
        <source>Connected; has not confirmed it yet</source>
        <translation>Connecté&#x202f;; n’a pas encore confirmé</translation>
    </message>
    <message>
        <source>%1: go there, or call</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>%1&#xa0;: allez-y ou appelez</translation>
    </message>
    <message>
        <source>Nothing was announced yet.</source>
        <translation>Rien n’a encore été annoncé.</translation>
    </message>
    <message>
        <source>This is the only desk of the event.</source>
        <translation>C’est le seul poste de l’événement.</translation>
    </message>
    <message numerus="yes">
        <source>All %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>%Ln autre poste&#xa0;: informé.</numerusform>
            <numerusform>%Ln autres postes&#xa0;: tous informés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>%1 autre poste informé sur %Ln.</numerusform>
            <numerusform>%1 autres postes informés sur %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyPage</name>
    <message>
        <source>Message to the desks</source>
        <translation>Message aux postes</translation>
    </message>
    <message>
        <source>What they are to know</source>
        <translation>Ce qu’ils doivent savoir</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>A laptop is stolen</source>
        <translation>Un ordinateur a été volé</translation>
    </message>
    <message>
        <source>Desk to revoke</source>
        <translation>Poste à révoquer</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Emergency (entry stopped)</source>
        <translation>Urgence (entrées suspendues)</translation>
    </message>
    <message>
        <source>Entry is stopped at all gates.</source>
        <translation>Les entrées sont suspendues à toutes les portes.</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %n gate(s).</source>
        <translation>
            <numerusform>Les entrées sont suspendues à %Ln porte.</numerusform>
            <numerusform>Les entrées sont suspendues à %Ln portes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>Desks at %1</source>
        <comment>%1: gate</comment>
        <translation>Postes à %1</translation>
    </message>
    <message>
        <source>There is no other desk.</source>
        <translation>Il n’y a pas d’autre poste.</translation>
    </message>
    <message>
        <source>Take it out of the event: what it writes from now on counts nowhere.</source>
        <translation>Le retirer de l’événement&#xa0;: ce qu’il écrit à partir de maintenant ne compte nulle part.</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: revoke there.</source>
        <translation>La clé de l’événement est sur un autre ordinateur&#xa0;: révoquez depuis celui-là.</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s or a supervisor&apos;s.</source>
        <translation>Cet ordinateur n’en a pas le droit. Utilisez celui d’un administrateur ou d’un responsable.</translation>
    </message>
    <message>
        <source>Stop entry</source>
        <translation>Suspendre les entrées</translation>
    </message>
    <message>
        <source>Stop entry at all gates?</source>
        <translation>Suspendre les entrées à toutes les portes&#x202f;?</translation>
    </message>
    <message>
        <source>Stop entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>Suspendre les entrées à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Every desk there refuses entry as soon as it hears of this, until you resume entry. Guests can still leave. A desk that is cut off does not hear: go there.</source>
        <translation>Chaque poste concerné refuse les entrées dès qu’il l’apprend, jusqu’à ce que vous les repreniez. Les visiteurs peuvent toujours sortir. Un poste coupé du réseau n’en sait rien&#xa0;: allez-y.</translation>
    </message>
    <message>
        <source>Nobody is to be let in</source>
        <translation>Personne ne doit entrer</translation>
    </message>
    <message>
        <source>What the desks &amp;read, if anything:</source>
        <translation>Ce que les postes &amp;lisent, si besoin&#xa0;:</translation>
    </message>
    <message>
        <source>Resume entry</source>
        <translation>Reprendre les entrées</translation>
    </message>
    <message>
        <source>Resume entry at all gates?</source>
        <translation>Reprendre les entrées à toutes les portes&#x202f;?</translation>
    </message>
    <message>
        <source>Resume entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>Reprendre les entrées à %1&#x202f;?</translation>
    </message>
    <message>
        <source>The desks there admit again as soon as they hear of this.</source>
        <translation>Les postes concernés laissent de nouveau entrer dès qu’ils l’apprennent.</translation>
    </message>
    <message>
        <source>It is safe to let people in</source>
        <translation>On peut laisser entrer sans danger</translation>
    </message>
</context>
<context>
    <name>gatelog::GateDialog</name>
    <message>
        <source>New gate</source>
        <translation>Nouvelle porte</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>All that its list admits</source>
        <translation>Toutes celles que sa liste admet</translation>
    </message>
    <message>
        <source>Check-in &amp;list:</source>
        <translation>&amp;Liste de contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>&amp;Catégories&#xa0;:</translation>
    </message>
    <message>
        <source>Most people &amp;inside:</source>
        <translation>Personnes sur place au &amp;plus&#xa0;:</translation>
    </message>
    <message>
        <source>Of those who came in by this gate.</source>
        <translation>Parmi celles qui sont entrées par cette porte.</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPage</name>
    <message>
        <source>This name is taken already. Choose another.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A field is empty, or holds marks that cannot be seen. Type it again.</source>
        <translation>Un champ est vide ou contient des signes invisibles. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>A ticket admits</source>
        <translation>Un billet admet</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Note for the desks</source>
        <translation>Remarque pour les postes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the event&apos;s capacity</source>
        <translation>Modifier la capacité de l’événement</translation>
    </message>
    <message>
        <source>Gates, lists and categories stay for good, since scans name them. A gate that is not used does no harm.</source>
        <translation>Portes, listes et catégories restent pour toujours, car les scans les nomment. Une porte inutilisée ne gêne pas.</translation>
    </message>
    <message>
        <source>Gates and lists</source>
        <translation>Portes et listes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: people inside, %2: capacity</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>all of its list</source>
        <translation>toutes celles de sa liste</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>suspendues</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>The event holds %1 people; %2 are inside.</source>
        <comment>%1, %2: numbers</comment>
        <translation>L’événement accueille %1 personnes&#x202f;; %2 sont sur place.</translation>
    </message>
    <message>
        <source>The event has no limit; %1 people are inside.</source>
        <comment>%1: number</comment>
        <translation>L’événement n’a pas de limite&#x202f;; %1 personnes sont sur place.</translation>
    </message>
    <message>
        <source>Capacity of the event</source>
        <translation>Capacité de l’événement</translation>
    </message>
    <message>
        <source>Most people inside at once (0: no limit):</source>
        <translation>Personnes sur place en même temps au plus (0&#xa0;: sans limite)&#xa0;:</translation>
    </message>
    <message>
        <source>Sold at the desks</source>
        <translation>Vendus aux postes</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 sold</source>
        <comment>%1: price, %2, %3: numbers</comment>
        <translation>%1 · %2 sur %3 vendus</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPreview</name>
    <message>
        <source>What would a ticket get here, now?</source>
        <translation>Qu’obtiendrait un billet ici, maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Code, name or order</source>
        <translation>Code, nom ou commande</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Billet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Gate:</source>
        <translation>&amp;Porte&#xa0;:</translation>
    </message>
    <message>
        <source>Type a code or a name: this says what the desk at that gate would say. Nothing is written.</source>
        <translation>Saisissez un code ou un nom&#xa0;: vous voyez ce que dirait le poste à cette porte. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>There is no gate yet. Add one first.</source>
        <translation>Il n’y a pas encore de porte. Ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>Nothing was written. A desk asks the others before it admits; this does not.</source>
        <translation>Rien n’a été écrit. Un poste consulte les autres avant de laisser entrer&#x202f;; ce test ne le fait pas.</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesTable</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>Seul l’appareil d’un administrateur peut le faire.</translation>
    </message>
</context>
<context>
    <name>gatelog::GivenNameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. It may have %Ln letter(s).</source>
        <translation>
            <numerusform>Le nom est trop long. Il peut avoir %Ln caractère.</numerusform>
            <numerusform>Le nom est trop long. Il peut avoir %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds marks that cannot be seen. Type it again.</source>
        <translation>Le nom contient des caractères invisibles. Saisissez-le à nouveau.</translation>
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
    <message>
        <source>By name, order or e-mail (F3)</source>
        <translation>Par nom, commande ou e-mail (F3)</translation>
    </message>
    <message>
        <source>All guests (F5)</source>
        <translation>Tous les visiteurs (F5)</translation>
    </message>
    <message>
        <source>Demonstration  ✕</source>
        <comment>with a cross that closes it</comment>
        <translation>Démonstration  ✕</translation>
    </message>
    <message>
        <source>Leave the demonstration</source>
        <translation>Quitter la démonstration</translation>
    </message>
    <message>
        <source>Sell tickets (F12)</source>
        <translation>Vendre des billets (F12)</translation>
    </message>
    <message>
        <source>Search (F3)</source>
        <translation>Rechercher (F3)</translation>
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
    <name>gatelog::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Est lue comme</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi elle est écartée</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <comment>%1: number of lines</comment>
        <translation>Écartées (%1)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>What %1 is read as</source>
        <comment>%1: column of a file</comment>
        <translation>Comment %1 est lue</translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) are new or change.</source>
        <translation>
            <numerusform>%Ln catégorie est nouvelle ou change.</numerusform>
            <numerusform>%Ln catégories sont nouvelles ou changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in list(s) are new or change.</source>
        <translation>
            <numerusform>%Ln liste de contrôle est nouvelle ou change.</numerusform>
            <numerusform>%Ln listes de contrôle sont nouvelles ou changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are new.</source>
        <translation>
            <numerusform>%Ln porte est nouvelle.</numerusform>
            <numerusform>%Ln portes sont nouvelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event&apos;s settings change.</source>
        <translation>Les réglages de l’événement changent.</translation>
    </message>
    <message>
        <source>There is nothing else to say.</source>
        <translation>Il n’y a rien d’autre à signaler.</translation>
    </message>
</context>
<context>
    <name>gatelog::ImportWords</name>
    <message>
        <source>not read</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mail of who ordered</source>
        <translation>e-mail de l’acheteur</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>place</translation>
    </message>
    <message>
        <source>note for the desks</source>
        <translation>remarque pour les postes</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>number within the order</source>
        <translation>numéro dans la commande</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>demande une attention</translation>
    </message>
    <message>
        <source>checked in already</source>
        <translation>déjà enregistré</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valable du</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valable jusqu’au</translation>
    </message>
    <message>
        <source>Nothing in it names a ticket</source>
        <translation>Rien n’y désigne un billet</translation>
    </message>
    <message>
        <source>It has not as many fields as the first line</source>
        <translation>Elle n’a pas autant de champs que la première ligne</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or text follows it</source>
        <translation>Un guillemet n’est pas fermé, ou du texte le suit</translation>
    </message>
    <message>
        <source>It holds characters that this encoding does not have</source>
        <translation>Elle contient des caractères que cet encodage n’a pas</translation>
    </message>
    <message>
        <source>It holds control characters</source>
        <translation>Elle contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>The same code stands in another line</source>
        <translation>Le même code figure sur une autre ligne</translation>
    </message>
    <message>
        <source>The same ticket stands in another line</source>
        <translation>Le même billet figure sur une autre ligne</translation>
    </message>
    <message>
        <source>A date cannot be read, or the validity ends before it begins</source>
        <translation>Une date est illisible, ou la validité finit avant de commencer</translation>
    </message>
    <message>
        <source>The word for its status is not known</source>
        <translation>Le mot indiquant son état n’est pas connu</translation>
    </message>
    <message>
        <source>Something that is needed is missing</source>
        <translation>Il manque quelque chose de nécessaire</translation>
    </message>
    <message>
        <source>Its rules would be lost, and too many admitted</source>
        <translation>Ses règles seraient perdues et trop de personnes entreraient</translation>
    </message>
    <message>
        <source>It belongs to another date of the series</source>
        <translation>Cela concerne une autre date de la série</translation>
    </message>
    <message>
        <source>Its key cannot be read</source>
        <translation>Sa clé est illisible</translation>
    </message>
    <message>
        <source>It is not what this kind of file holds</source>
        <translation>Ce n’est pas ce que contient ce type de fichier</translation>
    </message>
    <message>
        <source>There is nothing in it that a desk needs.</source>
        <translation>Elle ne contient rien dont un poste a besoin.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were checked in where the file comes from. They admit here all the same.</source>
        <translation>
            <numerusform>%Ln billet était déjà enregistré à l’origine du fichier. Il admet quand même ici.</numerusform>
            <numerusform>%Ln billets étaient déjà enregistrés à l’origine du fichier. Ils admettent quand même ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have no code. They are found by name or order only, until codes are issued.</source>
        <translation>
            <numerusform>%Ln billet n’a pas de code. On ne le trouve que par nom ou commande, jusqu’à l’émission de codes.</numerusform>
            <numerusform>%Ln billets n’ont pas de code. On ne les trouve que par nom ou commande, jusqu’à l’émission de codes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Look at the names; if letters are wrong, choose another.</source>
        <translation>L’encodage a été deviné&#xa0;: %1. Regardez les noms&#x202f;; si des lettres sont fausses, choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are too long and were cut.</source>
        <translation>
            <numerusform>%Ln remarque est trop longue et a été coupée.</numerusform>
            <numerusform>%Ln remarques sont trop longues et ont été coupées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one page of several. Import the others, too.</source>
        <translation>C’est une page parmi plusieurs. Importez aussi les autres.</translation>
    </message>
    <message numerus="yes">
        <source>The tickets are for %n date(s), and admit on every one of them.</source>
        <translation>
            <numerusform>Les billets sont pour %Ln date et y admettent.</numerusform>
            <numerusform>Les billets sont pour %Ln dates et admettent à chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are of test orders.</source>
        <translation>
            <numerusform>%Ln billet provient d’une commande de test.</numerusform>
            <numerusform>%Ln billets proviennent de commandes de test.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” admits add-ons by their main ticket, which Gatelog does not.</source>
        <translation>La liste «&#xa0;%1&#xa0;» admet les suppléments par leur billet principal, ce que Gatelog ne fait pas.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of tickets. Save the list as CSV, with names for its columns in the first line, and choose that file.</source>
        <translation>Ce fichier ne peut pas être lu comme une liste de billets. Enregistrez la liste en CSV, avec le nom des colonnes sur la première ligne, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file, or a column of it, is not there any more. Choose the file again.</source>
        <translation>Le fichier, ou une de ses colonnes, n’est plus là. Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check whether you may read it.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez si vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file is too large. Split it, and import its parts one after the other.</source>
        <translation>Le fichier est trop grand. Divisez-le et importez les parties l’une après l’autre.</translation>
    </message>
    <message>
        <source>The file cannot be read with this encoding. Choose another.</source>
        <translation>Le fichier ne peut pas être lu avec cet encodage. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) instead of %1</source>
        <comment>%1: as many as the first line has</comment>
        <translation>
            <numerusform>%Ln champ au lieu de %1</numerusform>
            <numerusform>%Ln champs au lieu de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of at most %3</source>
        <comment>%1: a field or a list, %2: how long it is</comment>
        <translation>%1&#xa0;: %2 au lieu de %3 au plus</translation>
    </message>
    <message>
        <source>%1, first in line %2</source>
        <comment>%1: a code</comment>
        <translation>%1, d’abord à la ligne %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>%1: its number</comment>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>%1: a field, %2: what stands in it</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>A field or a list is too long</source>
        <translation>Un champ ou une liste est trop long</translation>
    </message>
    <message>
        <source>A second event; one file holds one</source>
        <translation>Un deuxième événement&#xa0;; un fichier n’en contient qu’un</translation>
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
    <name>gatelog::ListDialog</name>
    <message>
        <source>New check-in list</source>
        <translation>Nouvelle liste de contrôle</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Up to a number of times</source>
        <translation>Un nombre de fois limité</translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>De nouveau après une sortie</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Admit tickets that are not &amp;paid</source>
        <translation>Laisser entrer les billets non &amp;payés</translation>
    </message>
    <message>
        <source>All categories, also those yet to come</source>
        <translation>Toutes les catégories, même futures</translation>
    </message>
    <message>
        <source>A ticket &amp;admits:</source>
        <translation>&amp;Un billet admet&#xa0;:</translation>
    </message>
    <message>
        <source>How many &amp;times:</source>
        <translation>Combien de &amp;fois&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>&amp;Catégories&#xa0;:</translation>
    </message>
    <message>
        <source>A changed rule holds for scans of the past, too: what was admitted may become a double admission, or the reverse.</source>
        <translation>Une règle modifiée vaut aussi pour les scans passés&#xa0;: une entrée peut devenir une double entrée, ou l’inverse.</translation>
    </message>
</context>
<context>
    <name>gatelog::MergeFileCard</name>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <comment>%1: a file</comment>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Examen en cours…</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePage</name>
    <message>
        <source>Merge and report</source>
        <translation>Fusion et rapport</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePanel</name>
    <message>
        <source>Bring in other laptops&apos; logs</source>
        <translation>Ajouter les journaux d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Drop the bundles here that the other laptops wrote to a stick, all of them if you like. You see what is in each before anything is merged. Scanning goes on meanwhile.</source>
        <translation>Déposez ici les paquets que les autres ordinateurs ont écrits sur une clé USB, tous à la fois si vous voulez. Vous voyez le contenu de chacun avant toute fusion. Les scans continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Avancement de la fusion</translation>
    </message>
    <message>
        <source>Look at the double admissions</source>
        <translation>Examiner les doubles entrées</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s log elsewhere</source>
        <translation>Emporter le journal de cet ordinateur</translation>
    </message>
    <message>
        <source>A bundle holds all that is known here. It names your guests to whoever has the file.</source>
        <translation>Un paquet contient tout ce qui est connu ici. Il donne les noms de vos visiteurs à qui détient le fichier.</translation>
    </message>
    <message>
        <source>Write a bundle…</source>
        <translation>Écrire un paquet…</translation>
    </message>
    <message>
        <source>Bundles to merge</source>
        <translation>Paquets à fusionner</translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation>Paquets (*.bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n new record(s)</source>
        <translation>
            <numerusform>Fusionner %Ln nouvel enregistrement</numerusform>
            <numerusform>Fusionner %Ln nouveaux enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to merge</source>
        <translation>Rien de nouveau à fusionner</translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation>Écrire un paquet</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>Rien n’a été écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1 now (%2).</source>
        <comment>%1: a file, %2: its size</comment>
        <translation>
            <numerusform>%Ln enregistrement est maintenant dans %1 (%2).</numerusform>
            <numerusform>%Ln enregistrements sont maintenant dans %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::MergeWording</name>
    <message>
        <source>This is of another event. Nothing of it is taken.</source>
        <translation>Il vient d’un autre événement. Rien n’en est repris.</translation>
    </message>
    <message>
        <source>This is no bundle, or its beginning is damaged. Copy it again from the other laptop.</source>
        <translation>Ce n’est pas un paquet, ou son début est abîmé. Copiez-le de nouveau depuis l’autre ordinateur.</translation>
    </message>
    <message>
        <source>A newer version of Gatelog wrote this. Install that version here, then merge it.</source>
        <translation>Une version plus récente de Gatelog l’a écrit. Installez cette version ici, puis fusionnez-le.</translation>
    </message>
    <message>
        <source>The file is gone. Was the stick pulled out?</source>
        <translation>Le fichier a disparu. La clé USB a-t-elle été retirée&#x202f;?</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it again from the other laptop.</source>
        <translation>Le fichier est illisible. Copiez-le de nouveau depuis l’autre ordinateur.</translation>
    </message>
    <message>
        <source>the event&apos;s own key</source>
        <comment>as the author of records</comment>
        <translation>la clé de l’événement</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <comment>%1: desk, %2: date and time</comment>
        <translation>Écrit par %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in it is new here: %n record(s) are known.</source>
        <translation>
            <numerusform>Rien de nouveau ici&#xa0;: %Ln enregistrement déjà connu.</numerusform>
            <numerusform>Rien de nouveau ici&#xa0;: %Ln enregistrements déjà connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) are new here.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>Nouveaux ici&#xa0;: %1 sur %Ln enregistrement.</numerusform>
            <numerusform>Nouveaux ici&#xa0;: %1 sur %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <comment>%1: a desk, %2: a number of records</comment>
        <translation>%1&#xa0;: %2 nouveaux</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>desks, at the end of a list</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are of another event and are not taken.</source>
        <translation>
            <numerusform>%Ln partie vient d’un autre événement et n’est pas reprise.</numerusform>
            <numerusform>%Ln parties viennent d’un autre événement et ne sont pas reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it bear a wrong signature and are not taken.</source>
        <translation>
            <numerusform>%Ln partie porte une signature fausse et n’est pas reprise.</numerusform>
            <numerusform>%Ln parties portent une signature fausse et ne sont pas reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation>
            <numerusform>Il est abîmé à %Ln endroit.</numerusform>
            <numerusform>Il est abîmé à %Ln endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut short: its end is missing.</source>
        <translation>Il est tronqué&#xa0;: la fin manque.</translation>
    </message>
    <message>
        <source>It cannot be read to its end.</source>
        <translation>Il ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>What is sound is taken; copy it again from the other laptop for the rest.</source>
        <translation>Ce qui est intact est repris&#x202f;; pour le reste, copiez-le de nouveau depuis l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>Rien de nouveau n’est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) came in</source>
        <translation>
            <numerusform>%Ln nouvel enregistrement est arrivé</numerusform>
            <numerusform>%Ln nouveaux enregistrements sont arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and with them %n double admission(s).</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>
            <numerusform>%1, et avec eux %Ln double entrée.</numerusform>
            <numerusform>%1, et avec eux %Ln doubles entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. No new double admission.</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>%1. Pas de nouvelle double entrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are kept and do not count: who wrote them had no right to, or they cannot be read. The page of devices names them.</source>
        <translation>
            <numerusform>%Ln enregistrement est conservé mais ne compte pas&#xa0;: son auteur n’en avait pas le droit, ou il est illisible. La page des appareils l’indique.</numerusform>
            <numerusform>%Ln enregistrements sont conservés mais ne comptent pas&#xa0;: leur auteur n’en avait pas le droit, ou ils sont illisibles. La page des appareils les indique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) bear a time in the future: a clock was wrong.</source>
        <translation>
            <numerusform>%Ln enregistrement porte une heure future&#xa0;: une horloge était fausse.</numerusform>
            <numerusform>%Ln enregistrements portent une heure future&#xa0;: une horloge était fausse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a file, %2: a sentence on it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n record(s). What came in till then is kept; merge it again for the rest.</source>
        <translation>
            <numerusform>Arrêté après %Ln enregistrement. Ce qui est arrivé jusque-là est conservé&#x202f;; fusionnez de nouveau pour le reste.</numerusform>
            <numerusform>Arrêté après %Ln enregistrements. Ce qui est arrivé jusque-là est conservé&#x202f;; fusionnez de nouveau pour le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on from an earlier bundle that is missing here.</source>
        <translation>Il fait suite à un paquet antérieur qui manque ici.</translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%Ln autre avis</numerusform>
            <numerusform>%Ln autres avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>notices</comment>
        <translation>Réduire</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
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
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation>Une seule des options --camera, --video et --image peut être donnée.</translation>
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
    <message>
        <source>Fill the screen, and let nobody leave it without a supervisor&apos;s PIN, where the event has one.</source>
        <translation>Remplir l’écran, que seul le code PIN d’un responsable permet de quitter, si l’événement en a un.</translation>
    </message>
    <message>
        <source>Colours: light, dark, high-contrast or auto.</source>
        <translation>Couleurs&#xa0;: light, dark, high-contrast ou auto.</translation>
    </message>
    <message>
        <source>There are the colours light, dark, high-contrast and auto.</source>
        <translation>Les couleurs possibles sont light, dark, high-contrast et auto.</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewAdmissions</name>
    <message>
        <source>Last half hour</source>
        <translation>Dernière demi-heure</translation>
    </message>
    <message>
        <source>Last three hours</source>
        <translation>Trois dernières heures</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Tout l’événement</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Entrées</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) in the last minute</source>
        <translation>
            <numerusform>%Ln entrée dans la dernière minute</numerusform>
            <numerusform>%Ln entrées dans la dernière minute</numerusform>
        </translation>
    </message>
    <message>
        <source>most: %1 at %2 (bars %3)</source>
        <comment>%1: a number, %2: time of day, %3: &apos;per 5 minutes&apos;</comment>
        <translation>maximum&#xa0;: %1 à %2 (barres %3)</translation>
    </message>
    <message>
        <source>nobody in the time shown</source>
        <translation>personne pendant la période affichée</translation>
    </message>
    <message>
        <source>Admissions over time</source>
        <translation>Entrées au fil du temps</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Suspendues</translation>
    </message>
    <message>
        <source>%1 a minute, %2 refused</source>
        <comment>%1, %2: numbers in the last minute</comment>
        <translation>%1 par minute, %2 refusés</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>%1: admissions</comment>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1 of %2 inside</source>
        <comment>%1: people, %2: capacity of the gate</comment>
        <translation>%1 sur place sur %2</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <comment>%1: people</comment>
        <translation>%1 sur place</translation>
    </message>
    <message>
        <source>Admissions at %1</source>
        <comment>%1: gate</comment>
        <translation>Entrées à %1</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewChart</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmées</translation>
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
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Derniers faits</translation>
    </message>
    <message numerus="yes">
        <source>Overview (%n)</source>
        <comment>%n: how many alerts</comment>
        <translation>
            <numerusform>Vue d’ensemble (%Ln)</numerusform>
            <numerusform>Vue d’ensemble (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>toutes vérifiées</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>Seuils des alertes</translation>
    </message>
    <message>
        <source>They hold until the program is closed: the folder of the event cannot be written.</source>
        <translation>Ils valent jusqu’à la fermeture du programme&#xa0;: impossible d’écrire dans le dossier de l’événement.</translation>
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
    <name>gatelog::PinDialog</name>
    <message>
        <source>Nobody on duty</source>
        <translation>Personne en service</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>Code &amp;PIN&#xa0;:</translation>
    </message>
    <message>
        <source>The PIN is wrong. Wait %1 before the next try.</source>
        <comment>%1: &apos;8 seconds&apos;</comment>
        <translation>Le code PIN est faux. Attendez %1 avant de réessayer.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again.</source>
        <translation>Le code PIN est faux. Réessayez.</translation>
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
    <name>gatelog::ReportPanel</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>rapport.pdf</translation>
    </message>
    <message>
        <source>Save every scan</source>
        <translation>Enregistrer tous les scans</translation>
    </message>
    <message>
        <source>scans.csv</source>
        <translation>scans.csv</translation>
    </message>
    <message>
        <source>Save the double admissions</source>
        <translation>Enregistrer les doubles entrées</translation>
    </message>
    <message>
        <source>double-admissions.csv</source>
        <translation>doubles-entrees.csv</translation>
    </message>
    <message>
        <source>People admitted</source>
        <translation>Personnes entrées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation>Admis deux fois</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>Ce qui est incertain</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Every scan as CSV…</source>
        <translation>Tous les scans en CSV…</translation>
    </message>
    <message>
        <source>Double admissions as CSV…</source>
        <translation>Doubles entrées en CSV…</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>of %1 tickets; %2 inside</source>
        <comment>%1, %2: numbers</comment>
        <translation>sur %1 billets&#x202f;; %2 sur place</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed yet</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch that laptop on near this one, or bring its log on a stick.</source>
        <translation>Allumez cet ordinateur près de celui-ci, ou apportez son journal sur une clé USB.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>%1: date and time</comment>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>%1: a file</comment>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>Rien n’a été écrit. Choisissez un autre emplacement.</translation>
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
    <name>gatelog::RevokeWords</name>
    <message>
        <source>Revoke %1?</source>
        <comment>%1: desk</comment>
        <translation>Révoquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>It admits nobody from the moment it hears of this, and no desk counts what it writes from now on. What it wrote till now counts. This cannot be taken back: to take part again, it must join the event anew.</source>
        <translation>Ce poste ne laisse plus entrer personne dès qu’il l’apprend, et aucun poste ne compte ce qu’il écrit à partir de maintenant. Ce qu’il a écrit jusqu’ici compte. C’est définitif&#xa0;: pour participer de nouveau, il doit rejoindre l’événement une nouvelle fois.</translation>
    </message>
    <message>
        <source>%1 is to take part no more</source>
        <comment>%1: desk</comment>
        <translation>%1 ne doit plus participer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke a desk</source>
        <translation>Révoquer un poste</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleOffers</name>
    <message>
        <source>Fewer tickets (arrow keys)</source>
        <translation>Moins de billets (flèches)</translation>
    </message>
    <message>
        <source>More tickets (arrow keys)</source>
        <translation>Plus de billets (flèches)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Sells at once: take the money first</source>
        <translation>Vend aussitôt&#xa0;: prenez d’abord l’argent</translation>
    </message>
    <message>
        <source>Sells at once: wait for the card&apos;s payment first</source>
        <translation>Vend aussitôt&#xa0;: attendez d’abord le paiement par carte</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%Ln billet</numerusform>
            <numerusform>%Ln billets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SalePanel</name>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Revenir au scan (Échap)</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Sell tickets</source>
        <translation>Vendre des billets</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gatelog::SalePrinting</name>
    <message>
        <source>Sent to %1.</source>
        <comment>%1: printer or file</comment>
        <translation>Envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>Enregistrer des billets</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>billets</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleTickets</name>
    <message>
        <source>Let the guest photograph the code, or print it. It is good at once, at every desk.</source>
        <translation>Laissez le visiteur photographier le code, ou imprimez-le. Il est valable aussitôt, à tous les postes.</translation>
    </message>
    <message>
        <source>The ticket before</source>
        <translation>Le billet précédent</translation>
    </message>
    <message>
        <source>The next ticket</source>
        <translation>Le billet suivant</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The ticket is void then, and can be sold again (F8)</source>
        <translation>Le billet n’est plus valable et peut être revendu (F8)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>All tickets of this sale</source>
        <translation>Tous les billets de cette vente</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Let in now</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>As if the code had been scanned here</source>
        <translation>Comme si le code avait été scanné ici</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Vente suivante</translation>
    </message>
    <message>
        <source>The tickets stay in the list of last scans (F12)</source>
        <translation>Les billets restent dans la liste des derniers scans (F12)</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Reprendre celui-ci</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>%1: sum of several tickets</comment>
        <translation>Ensemble&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleWording</name>
    <message>
        <source>Cash</source>
        <comment>how a ticket was paid</comment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>how a ticket was paid</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>sold, cash</source>
        <translation>vendu, espèces</translation>
    </message>
    <message>
        <source>sold, card</source>
        <translation>vendu, carte</translation>
    </message>
    <message>
        <source>sold, %1, cash</source>
        <comment>%1: a price</comment>
        <translation>vendu, %1, espèces</translation>
    </message>
    <message>
        <source>sold, %1, card</source>
        <comment>%1: a price</comment>
        <translation>vendu, %1, carte</translation>
    </message>
    <message>
        <source>None to sell yet</source>
        <translation>Encore aucun à vendre</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>%1 left here</source>
        <comment>%1: number of tickets</comment>
        <translation>Reste ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>None left here</source>
        <translation>Aucun ici</translation>
    </message>
    <message>
        <source>%1 at other desks</source>
        <comment>%1: number of tickets</comment>
        <translation>%1 à d’autres postes</translation>
    </message>
    <message>
        <source>One moment: the other desks are asked for some of theirs…</source>
        <translation>Un instant&#xa0;: des billets sont demandés aux autres postes…</translation>
    </message>
    <message>
        <source>Nothing was sold: it is not set how many there are. Tell your administrator to set a quota.</source>
        <translation>Rien n’a été vendu&#xa0;: le nombre de billets n’est pas fixé. Demandez à votre administrateur de fixer un contingent.</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is sold out. Offer another one.</source>
        <translation>Rien n’a été vendu&#xa0;: cette catégorie est épuisée. Proposez-en une autre.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sold: this desk has only %n left, and no other could give more. Sell fewer.</source>
        <translation>
            <numerusform>Rien n’a été vendu&#xa0;: il n’en reste que %Ln à ce poste, et aucun autre n’a pu en céder. Vendez-en moins.</numerusform>
            <numerusform>Rien n’a été vendu&#xa0;: il n’en reste que %Ln à ce poste, et aucun autre n’a pu en céder. Vendez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left. Tell your administrator.</source>
        <translation>Rien n’a été vendu&#xa0;: ce poste n’en a plus. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left, and the others gave none in time. Send the guest to %1.</source>
        <comment>%1: one desk or several</comment>
        <translation>Rien n’a été vendu&#xa0;: ce poste n’en a plus, et les autres n’en ont pas cédé à temps. Envoyez le visiteur ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk may not sell. Take no money, and send the guest to another desk.</source>
        <translation>Rien n’a été vendu&#xa0;: ce poste n’a pas le droit de vendre. Ne prenez pas d’argent et envoyez le visiteur à un autre poste.</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is no longer for sale. Offer another one.</source>
        <translation>Rien n’a été vendu&#xa0;: cette catégorie n’est plus en vente. Proposez-en une autre.</translation>
    </message>
    <message>
        <source>Nothing was sold: the disk is full. Take no money. Make room on the disk, then sell again.</source>
        <translation>Rien n’a été vendu&#xa0;: le disque est plein. Ne prenez pas d’argent. Libérez de la place sur le disque, puis vendez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was sold. %1 Take no money. Try again; if it repeats, sell at another desk.</source>
        <comment>%1: a sentence</comment>
        <translation>Rien n’a été vendu. %1 Ne prenez pas d’argent. Réessayez&#x202f;; si cela se répète, vendez à un autre poste.</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile.</source>
        <comment>%1: &apos;Entry stopped&apos;</comment>
        <translation>%1&#xa0;: rien n’est vendu pendant ce temps.</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile. %2</source>
        <comment>%1: &apos;Entry stopped&apos;, %2: why</comment>
        <translation>%1&#xa0;: rien n’est vendu pendant ce temps. %2</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <comment>%1, %2: numbers</comment>
        <translation>Billet %1 sur %2</translation>
    </message>
    <message>
        <source>Let in already.</source>
        <translation>Déjà entré.</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits.</source>
        <translation>Repris&#xa0;: ce billet n’est plus valable.</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits. Give back %1.</source>
        <comment>%1: a price</comment>
        <translation>Repris&#xa0;: ce billet n’est plus valable. Rendez %1.</translation>
    </message>
    <message>
        <source>Not taken back: the ticket was used, or was taken back before.</source>
        <translation>Non repris&#xa0;: le billet a été utilisé, ou déjà repris.</translation>
    </message>
    <message>
        <source>Not taken back: after a minute only a supervisor may. Have one sign in (F7), then try again.</source>
        <translation>Non repris&#xa0;: après une minute, seul un responsable le peut. Demandez-lui de se connecter (F7), puis réessayez.</translation>
    </message>
    <message>
        <source>Not taken back. %1 Try again.</source>
        <comment>%1: a sentence</comment>
        <translation>Non repris. %1 Réessayez.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Let the guest photograph the code, or save a PDF and print it where there is a printer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Laissez le visiteur photographier le code, ou enregistrez un PDF et imprimez-le là où il y en a une.</translation>
    </message>
    <message>
        <source>Not printed. %1 The ticket is still good: let the guest photograph the code, or save a PDF.</source>
        <comment>%1: a sentence</comment>
        <translation>Non imprimé. %1 Le billet reste valable&#xa0;: laissez le visiteur photographier le code, ou enregistrez un PDF.</translation>
    </message>
</context>
<context>
    <name>gatelog::SalesSection</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Contingent</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>Walk-in sales</source>
        <translation>Ventes sur place</translation>
    </message>
    <message>
        <source>More were sold than there are: %1. A laptop was copied or its disk put back while it sold, or the record that raised the quota is missing.</source>
        <comment>%1: names of categories</comment>
        <translation>Il s’en est vendu plus qu’il n’y en a&#xa0;: %1. Un ordinateur a été copié ou son disque remis en place pendant les ventes, ou l’enregistrement qui augmentait le contingent manque.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>payment</comment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>payment</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Takings by category, desk and payment</source>
        <translation>Recettes par catégorie, poste et paiement</translation>
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
    <message>
        <source>All guests</source>
        <translation>Tous les visiteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%Ln visiteur</numerusform>
            <numerusform>%Ln visiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>This event has no tickets yet.</source>
        <translation>Cet événement n’a pas encore de billets.</translation>
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
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Ask for a supervisor&apos;s &amp;PIN before gate, entry and exit or these settings are changed</source>
        <translation>Demander le code &amp;PIN d’un responsable avant de changer la porte, le sens ou ces réglages</translation>
    </message>
    <message>
        <source>As soon as the event has a supervisor with a PIN</source>
        <translation>Dès que l’événement a un responsable avec un code PIN</translation>
    </message>
    <message>
        <source>&amp;Kiosk: fill the screen, and leave it with a supervisor&apos;s PIN only</source>
        <translation>Mode &amp;kiosque&#xa0;: plein écran, à quitter seulement avec le code PIN d’un responsable</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
</context>
<context>
    <name>gatelog::StaffDialog</name>
    <message>
        <source>Add a member of staff</source>
        <translation>Ajouter une personne à l’équipe</translation>
    </message>
    <message>
        <source>Change a member of staff</source>
        <translation>Modifier une personne de l’équipe</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rôle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>Code &amp;PIN&#xa0;:</translation>
    </message>
    <message>
        <source>PIN &amp;again:</source>
        <translation>&amp;Encore le code PIN&#xa0;:</translation>
    </message>
    <message>
        <source>Without a PIN they cannot sign in yet.</source>
        <translation>Sans code PIN, cette personne ne peut pas encore s’identifier.</translation>
    </message>
    <message>
        <source>Without a new PIN it stays as it is.</source>
        <translation>Sans nouveau code PIN, l’ancien reste.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <comment>%1, %2: numbers</comment>
        <translation>Un code PIN a de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>Both PINs must be the same.</source>
        <translation>Les deux codes PIN doivent être identiques.</translation>
    </message>
    <message>
        <source>Tell it to nobody else.</source>
        <translation>Ne le dites à personne d’autre.</translation>
    </message>
</context>
<context>
    <name>gatelog::StaffPanel</name>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Door staff</source>
        <translation>Agent d’entrée</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>Another PIN, or a higher role</source>
        <translation>Un autre code PIN ou un rôle plus élevé</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>signs in with a PIN</source>
        <translation>s’identifie avec un code PIN</translation>
    </message>
    <message>
        <source>no PIN: cannot sign in</source>
        <translation>pas de code PIN&#xa0;: ne peut pas s’identifier</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s laptop changes the staff.</source>
        <translation>Seul l’ordinateur d’un administrateur modifie l’équipe.</translation>
    </message>
    <message>
        <source>Nobody yet. Records name who was on duty once people sign in with a PIN of their own.</source>
        <translation>Personne pour l’instant. Les enregistrements nomment qui était en service dès que chacun s’identifie avec son propre code PIN.</translation>
    </message>
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <source>Try the demonstration</source>
        <translation>Essayer la démonstration</translation>
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
        <source>Looked for it in %1</source>
        <translation>Recherché dans %1</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Rejoindre un événement</translation>
    </message>
    <message>
        <source>Somebody has set one up already, and this computer becomes one of its desks. Hold the administrator&apos;s invitation up to the camera, or paste it.</source>
        <translation>Quelqu’un en a déjà créé un, et cet ordinateur devient un de ses postes. Présentez l’invitation de l’administrateur à la caméra ou collez-la.</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>Créer un événement</translation>
    </message>
    <message>
        <source>Set up your own: a name, its doors, a passphrase. This computer becomes its first desk, and invites the others.</source>
        <translation>Créez le vôtre&#xa0;: un nom, ses portes, une phrase secrète. Cet ordinateur devient son premier poste et invite les autres.</translation>
    </message>
    <message>
        <source>A made-up evening to learn with, tickets and all. Nothing of it is mixed with a real event, and you can leave it at any time.</source>
        <translation>Une soirée fictive pour apprendre, avec ses billets. Rien ne se mélange à un vrai événement, et vous pouvez la quitter à tout moment.</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. What would you like to do?</source>
        <translation>Il n’y a pas encore d’événement sur cet ordinateur. Que voulez-vous faire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>gatelog::StatusLine</name>
    <message>
        <source>On duty: %1</source>
        <comment>%1: name</comment>
        <translation>En service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Personne n’est en service</translation>
    </message>
    <message>
        <source>Sign in or out with a PIN (F7)</source>
        <translation>S’identifier ou partir avec un code PIN (F7)</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Caméra allumée</translation>
    </message>
    <message>
        <source>No speaker: verdicts are silent</source>
        <translation>Pas de haut-parleur&#xa0;: les résultats s’affichent sans son</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>Batterie %1&#xa0;%</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug this computer in; every scan so far is kept.</source>
        <comment>%1: number</comment>
        <translation>La batterie est à %1&#xa0;%. Branchez cet ordinateur&#x202f;; tous les scans jusqu’ici sont conservés.</translation>
    </message>
    <message>
        <source>Disk: %1 left</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>Disque&#xa0;: reste %1</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 are left. Make room: without it no admission can be kept, and nobody can be let in here.</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>Le disque est presque plein&#xa0;: reste %1. Faites de la place&#xa0;: sinon aucune entrée ne peut être conservée et personne ne peut entrer ici.</translation>
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
    <name>gatelog::Supervision</name>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to move this desk to another gate.</source>
        <translation>Il faut le code PIN d’un responsable pour passer ce poste à une autre porte.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to change between entry and exit.</source>
        <translation>Il faut le code PIN d’un responsable pour changer entre entrée et sortie.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed for the settings.</source>
        <translation>Il faut le code PIN d’un responsable pour les réglages.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the kiosk.</source>
        <translation>Il faut le code PIN d’un responsable pour quitter le mode kiosque.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the desk&apos;s window.</source>
        <translation>Il faut le code PIN d’un responsable pour quitter la fenêtre du poste.</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>Qui est en service&#x202f;?</translation>
    </message>
    <message>
        <source>From now on every scan of this desk names them.</source>
        <translation>À partir de maintenant, chaque scan de ce poste porte ce nom.</translation>
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
        <source>No contact yet</source>
        <translation>Pas encore de contact</translation>
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
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupé</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still to come</source>
        <translation>
            <numerusform>%Ln enregistrement encore attendu</numerusform>
            <numerusform>%Ln enregistrements encore attendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Mise à jour en cours</translation>
    </message>
    <message>
        <source>Up to date with who is connected</source>
        <translation>À jour avec les postes connectés</translation>
    </message>
    <message>
        <source>As of %1 ago</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>État d’il y a %1</translation>
    </message>
    <message>
        <source>Nothing heard of the others yet</source>
        <translation>Encore rien reçu des autres</translation>
    </message>
    <message>
        <source>Battery low: %1 %</source>
        <comment>%1: number</comment>
        <translation>Batterie faible&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>Batterie %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketEditDialog</name>
    <message>
        <source>Edit ticket</source>
        <translation>Modifier le billet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>&amp;Payé</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>C&amp;atégorie&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Commande&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Seat:</source>
        <translation>P&amp;lace&#xa0;:</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>&amp;Remarque pour les postes&#xa0;:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Valable&#xa0;:</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>La validité finit avant de commencer. Changez l’une des deux dates.</translation>
    </message>
    <message>
        <source>A field holds marks that cannot be seen. Type it instead of pasting it.</source>
        <translation>Un champ contient des signes invisibles. Saisissez-le au lieu de le coller.</translation>
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
</context>
<context>
    <name>gatelog::TicketPanel</name>
    <message>
        <source>Choose a ticket to see what happened to it at every desk.</source>
        <translation>Choisissez un billet pour voir son parcours à tous les postes.</translation>
    </message>
    <message>
        <source>What happened to this ticket</source>
        <translation>Ce qui est arrivé à ce billet</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquer…</translation>
    </message>
    <message>
        <source>&amp;Cancel ticket…</source>
        <translation>&amp;Annuler le billet…</translation>
    </message>
    <message>
        <source>&amp;Reinstate…</source>
        <translation>&amp;Rétablir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n event(s) in its history</source>
        <translation>
            <numerusform>Le dernier fait de son historique</numerusform>
            <numerusform>Les %Ln derniers faits de son historique</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <comment>of one ticket</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketStatusDialog</name>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Annuler ce billet&#x202f;?</translation>
    </message>
    <message>
        <source>Every gate refuses it from now on, and says that it was cancelled.</source>
        <translation>Toutes les portes le refusent à partir de maintenant et disent qu’il a été annulé.</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Annuler le billet</translation>
    </message>
    <message>
        <source>Block this ticket?</source>
        <translation>Bloquer ce billet&#x202f;?</translation>
    </message>
    <message>
        <source>Every gate refuses it until it is reinstated, and calls a supervisor.</source>
        <translation>Toutes les portes le refusent jusqu’à ce qu’il soit rétabli, et appellent un responsable.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Reinstate this ticket?</source>
        <translation>Rétablir ce billet&#x202f;?</translation>
    </message>
    <message>
        <source>It admits again, as far as it was not used.</source>
        <translation>Il admet de nouveau, s’il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Why (kept in the ticket&apos;s history):</source>
        <translation>&amp;Pourquoi (conservé dans l’historique du billet)&#xa0;:</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketWords</name>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
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
        <source>valid from %1 until %2</source>
        <translation>valable du %1 au %2</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>valable à partir du %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n time(s)</source>
        <translation>
            <numerusform>%Ln fois au plus</numerusform>
            <numerusform>%Ln fois au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>De nouveau après une sortie</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>place</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>validité</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>Added to the event</source>
        <translation>Ajouté à l’événement</translation>
    </message>
    <message>
        <source>Written again, unchanged</source>
        <translation>Réécrit, sans changement</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1: list of fields</comment>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Second admission at %1</source>
        <comment>%1: gate</comment>
        <translation>Seconde entrée à %1</translation>
    </message>
    <message>
        <source>Entry at %1</source>
        <comment>%1: gate</comment>
        <translation>Entrée à %1</translation>
    </message>
    <message>
        <source>Exit at %1</source>
        <comment>%1: gate</comment>
        <translation>Sortie à %1</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <comment>%1: gate, %2: reason</comment>
        <translation>Refusé à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scan at %1 undone</source>
        <comment>%1: gate</comment>
        <translation>Scan à %1 annulé</translation>
    </message>
    <message>
        <source>Double admission reviewed</source>
        <translation>Double entrée vérifiée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>by the other desks</comment>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>the other desks could not be asked</comment>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>found by search, not scanned</comment>
        <translation>à la main</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words, quoted</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>Le billet sélectionné</numerusform>
            <numerusform>Les %Ln billets sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>Le billet affiché dans le tableau</numerusform>
            <numerusform>Les %Ln billets affichés dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Every scan of the event, also refused and undone ones</source>
        <translation>Tous les scans de l’événement, même refusés ou annulés</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>The file holds names and ticket codes: keep it where only you can read it.</source>
        <translation>Le fichier contient des noms et des codes de billets&#xa0;: gardez-le là où vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>scans</source>
        <comment>name of a file</comment>
        <translation>scans</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>billets</translation>
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
        <translation>Chercher un nom, une commande ou un e-mail</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>Utilisé ou non</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsImportDialog</name>
    <message>
        <source>Import tickets</source>
        <translation>Importer des billets</translation>
    </message>
    <message>
        <source>Choose a CSV file, or JSON as the pretix API returns it.</source>
        <translation>Choisissez un fichier CSV, ou JSON tel que l’API de pretix le fournit.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Encoding: detected</source>
        <translation>Encodage&#xa0;: détecté</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Lists of tickets (*.csv *.txt *.tsv *.json)</source>
        <translation>Listes de billets (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with the tickets here…</source>
        <translation>Lecture du fichier et comparaison avec les billets d’ici…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln ligne écartée</numerusform>
            <numerusform>%Ln lignes écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of this file says which ticket a line is. Say below what its columns are: a code, a name, an order or an e-mail address is enough.</source>
        <translation>Aucune colonne de ce fichier ne dit à quel billet correspond une ligne. Indiquez ci-dessous ce que sont les colonnes&#xa0;: un code, un nom, une commande ou une adresse e-mail suffit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An import of it would change nothing.</source>
        <translation>L’importer ne changerait rien.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n ticket(s). You can close this window: it goes on, and is done wholly or not at all.</source>
        <translation>
            <numerusform>Écriture de %Ln billet. Vous pouvez fermer cette fenêtre&#xa0;: l’écriture continue, et se fait en entier ou pas du tout.</numerusform>
            <numerusform>Écriture de %Ln billets. Vous pouvez fermer cette fenêtre&#xa0;: l’écriture continue, et se fait en entier ou pas du tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation>
            <numerusform>%Ln billet a été importé.</numerusform>
            <numerusform>%Ln billets ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsIssueDialog</name>
    <message>
        <source>Issue tickets</source>
        <translation>Émettre des billets</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Only sign codes for imported tickets that have &amp;none</source>
        <translation>Seulement signer des codes pour les billets importés qui n’en ont &amp;pas</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>C&amp;atégorie&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>Com&amp;bien&#xa0;:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Valable&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>É&amp;mettre</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>The event&apos;s key is not on this computer. Issue tickets where the event was made, or bring its key here.</source>
        <translation>La clé de l’événement n’est pas sur cet ordinateur. Émettez les billets là où l’événement a été créé, ou apportez sa clé ici.</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>La validité finit avant de commencer. Changez l’une des deux dates.</translation>
    </message>
    <message>
        <source>Signing and writing codes…</source>
        <translation>Signature et écriture des codes…</translation>
    </message>
    <message numerus="yes">
        <source>Signing and writing %n ticket(s)…</source>
        <translation>
            <numerusform>Signature et écriture de %Ln billet…</numerusform>
            <numerusform>Signature et écriture de %Ln billets…</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket was issued.</source>
        <translation>Aucun billet n’a été émis.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were issued. Every desk admits them, also before it has heard of them.</source>
        <translation>
            <numerusform>%Ln billet a été émis. Tous les postes l’admettent, même avant d’en être informés.</numerusform>
            <numerusform>%Ln billets ont été émis. Tous les postes les admettent, même avant d’en être informés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket has a code already.</source>
        <translation>Tous les billets ont déjà un code.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a category, or type a new one.</source>
        <translation>Choisissez une catégorie ou saisissez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsModel</name>
    <message>
        <source>no name</source>
        <comment>of a ticket</comment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
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
        <translation>Une écriture est déjà en cours. Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Writing every scan…</source>
        <translation>Écriture de tous les scans…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2…</source>
        <comment>%1, %2: numbers of tickets</comment>
        <translation>Écriture&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation>Choisissez un autre emplacement et réessayez.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>%1: file or printer</comment>
        <translation>Écrit&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without a code were left out: issue codes for them first.</source>
        <translation>
            <numerusform>%Ln billet sans code a été écarté&#xa0;: émettez d’abord un code pour lui.</numerusform>
            <numerusform>%Ln billets sans code ont été écartés&#xa0;: émettez d’abord des codes pour eux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>I&amp;ssue…</source>
        <translation>Éme&amp;ttre…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Take in tickets from a file</source>
        <translation>Reprendre les billets d’un fichier</translation>
    </message>
    <message>
        <source>Make new tickets with signed codes</source>
        <translation>Créer de nouveaux billets avec des codes signés</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>Seul l’appareil d’un administrateur peut le faire.</translation>
    </message>
    <message>
        <source>Looking through the tickets: %1…</source>
        <comment>%1: number of tickets</comment>
        <translation>Parcours des billets&#xa0;: %1…</translation>
    </message>
    <message>
        <source>There are no tickets yet. Import a list, or issue some.</source>
        <translation>Il n’y a pas encore de billets. Importez une liste ou émettez-en.</translation>
    </message>
    <message>
        <source>No ticket is like this. Change the search or the filters.</source>
        <translation>Aucun billet ne correspond. Changez la recherche ou les filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln billet</numerusform>
            <numerusform>%Ln billets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPrintDialog</name>
    <message>
        <source>Print tickets</source>
        <translation>Imprimer des billets</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>Le billet sélectionné</numerusform>
            <numerusform>Les %Ln billets sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>Le billet affiché dans le tableau</numerusform>
            <numerusform>Les %Ln billets affichés dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight to a page, to cut</source>
        <translation>Huit par page, à découper</translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation>Un par page</translation>
    </message>
    <message>
        <source>Strips, for wristbands and badge holders</source>
        <translation>Bandes, pour bracelets et porte-badges</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Layout on A4:</source>
        <translation>&amp;Disposition sur A4&#xa0;:</translation>
    </message>
    <message>
        <source>The table shows no tickets. Change its filter first.</source>
        <translation>Le tableau n’affiche aucun billet. Changez d’abord son filtre.</translation>
    </message>
    <message>
        <source>At most %1 tickets are printed at once. Filter the table, or select fewer.</source>
        <comment>%1: number of tickets</comment>
        <translation>On imprime au plus %1 billets à la fois. Filtrez le tableau ou sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>Enregistrer des billets</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>billets</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF, and print it where there is one.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez un PDF et imprimez-le là où il y en a une.</translation>
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
    <message>
        <source>Sold: %1</source>
        <comment>%1: category</comment>
        <translation>Vendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes this sale back (F8)</source>
        <translation>Annule cette vente (F8)</translation>
    </message>
</context>
<context>
    <name>gatelog::VerdictPanel</name>
    <message>
        <source>Seen (Enter)</source>
        <comment>button: the note that holds the screen was read</comment>
        <translation>Vu (Entrée)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Goes on with the next ticket (Enter, Esc)</source>
        <translation>Passe au billet suivant (Entrée, Échap)</translation>
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
    <message>
        <source>Used %1 at %2 by %4 (%3).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>Utilisé %1 à %2 par %4 (%3).</translation>
    </message>
    <message>
        <source>Another ticket was held up. It was not looked at: acknowledge this first, then scan it.</source>
        <translation>Un autre billet a été présenté. Il n’a pas été contrôlé&#xa0;: confirmez d’abord celui-ci, puis scannez-le.</translation>
    </message>
</context>
</TS>
