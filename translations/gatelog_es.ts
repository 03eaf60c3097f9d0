<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>gatelog::AdmissionsSection</name>
    <message>
        <source>Admissions per gate</source>
        <translation>Accesos por puerta</translation>
    </message>
    <message>
        <source>Admissions per category</source>
        <translation>Accesos por categoría</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Admissions per operator</source>
        <translation>Accesos por operador</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nadie identificado</translation>
    </message>
    <message>
        <source>%1, all on one scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1, todos en la misma escala</translation>
    </message>
    <message>
        <source>%1, each on its own scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1, cada uno en su propia escala</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1; oscuro: sin confirmar</translation>
    </message>
</context>
<context>
    <name>gatelog::CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>Imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsSection</name>
    <message>
        <source>The admission on the left counts, as the earlier one; the one on the right is a second admission with the same ticket. Times are those of the desks&apos; own clocks.</source>
        <translation>El acceso de la izquierda es el que cuenta, por ser el primero; el de la derecha es un segundo acceso con la misma entrada. Las horas son las de los relojes de los puestos.</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) neither desk could know of the other&apos;s admission.</source>
        <translation>
            <numerusform>En %Ln caso ningún puesto podía conocer el acceso del otro.</numerusform>
            <numerusform>En %Ln casos ningún puesto podía conocer el acceso del otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the second desk knew of the first admission.</source>
        <translation>
            <numerusform>En %Ln caso el segundo puesto conocía el primer acceso.</numerusform>
            <numerusform>En %Ln casos el segundo puesto conocía el primer acceso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the admission that counts bears a time before one its desk knew of.</source>
        <translation>
            <numerusform>En %Ln caso el acceso que cuenta lleva una hora anterior a otro que su puesto ya conocía.</numerusform>
            <numerusform>En %Ln casos el acceso que cuenta lleva una hora anterior a otro que su puesto ya conocía.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither desk could know of the other.</source>
        <translation>Ningún puesto podía conocer el acceso del otro.</translation>
    </message>
    <message>
        <source>The second desk knew of the first admission.</source>
        <translation>El segundo puesto conocía el primer acceso.</translation>
    </message>
    <message>
        <source>The desk on the left knew of the admission on the right: its time is set back.</source>
        <translation>El puesto de la izquierda conocía el acceso de la derecha: su hora está atrasada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>Revisado el %1 por %2</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Accesos dobles</translation>
    </message>
    <message>
        <source>None: no ticket was admitted more often than its list allows.</source>
        <translation>Ninguno: ninguna entrada se usó más veces de las que permite su lista.</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Entrada sin nombre</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>%1: a length of time</comment>
        <translation>%1 de diferencia</translation>
    </message>
    <message>
        <source>clock at least %1 ahead</source>
        <comment>%1: a length of time</comment>
        <translation>reloj adelantado al menos %1</translation>
    </message>
    <message>
        <source>clock at least %1 behind</source>
        <comment>%1: a length of time</comment>
        <translation>reloj atrasado al menos %1</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>nadie identificado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
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
        <translation>Envíe al visitante a otro puesto.</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskKeys</name>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>The next gate</source>
        <translation>La puerta siguiente</translation>
    </message>
    <message>
        <source>Search by name, order or e-mail</source>
        <translation>Buscar por nombre, pedido o correo</translation>
    </message>
    <message>
        <source>Change between entry and exit</source>
        <translation>Cambiar entre entrada y salida</translation>
    </message>
    <message>
        <source>Take the verdict away, close the search</source>
        <translation>Quitar el resultado, cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Undo the last admission, within a minute</source>
        <translation>Deshacer el último acceso, hasta un minuto después</translation>
    </message>
    <message>
        <source>Show the other desks</source>
        <translation>Mostrar los demás puestos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Settings: camera, sound, colours</source>
        <translation>Ajustes: cámara, sonido, colores</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The office: overview, tickets, devices, reports</source>
        <translation>La oficina: resumen, entradas, dispositivos, informes</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskPage</name>
    <message>
        <source>Last scans</source>
        <translation>Últimas lecturas</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskProgram</name>
    <message>
        <source>Folder of the event&apos;s data</source>
        <translation>Carpeta de los datos del evento</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskWindow</name>
    <message>
        <source>This event has no gate “%1”. Choose this desk&apos;s gate above.</source>
        <translation>Este evento no tiene ninguna puerta «%1». Elija arriba la puerta de este puesto.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>%1: guest</comment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>%1: a sentence</comment>
        <translation>No se ha deshecho. %1</translation>
    </message>
    <message>
        <source>No backup could be made. %1 %2</source>
        <comment>%1, %2: sentences</comment>
        <translation>No se pudo hacer la copia de seguridad. %1 %2</translation>
    </message>
    <message>
        <source>The event&apos;s database was damaged. What could be verified was taken over; the damaged file is kept as %1. Tell your administrator before you go on.</source>
        <translation>La base de datos del evento estaba dañada. Se ha conservado todo lo que se pudo verificar; el archivo dañado se guarda como %1. Avise a su administrador antes de continuar.</translation>
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
        <translation>%1 (demostración)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped back by %1. Set it right: until then, times in the log and tickets with a time limit are not to be relied on. Scans are kept in order all the same.</source>
        <translation>El reloj de este ordenador ha retrocedido %1. Póngalo en hora: hasta entonces, las horas del historial y las entradas con límite de tiempo no son fiables. El orden de las lecturas se conserva igualmente.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesSection</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Último registro</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Missing: records that other records prove to exist and that are not in this log. What a device wrote and never told another cannot be known here.</source>
        <translation>Faltan: registros cuya existencia demuestran otros y que no están en este historial. Lo que un dispositivo escribió y nunca comunicó a otro no puede saberse aquí.</translation>
    </message>
</context>
<context>
    <name>gatelog::HeaderBar</name>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>The gate this desk stands at (F2)</source>
        <translation>La puerta en la que está este puesto (F2)</translation>
    </message>
    <message>
        <source>Search name, order, e-mail (F3)</source>
        <translation>Buscar nombre, pedido, correo (F3)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings (F10)</source>
        <translation>Ajustes (F10)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Teclas (F1)</translation>
    </message>
    <message>
        <source>Entry or exit (F4)</source>
        <translation>Entrada o salida (F4)</translation>
    </message>
    <message>
        <source>Office (F9)</source>
        <translation>Oficina (F9)</translation>
    </message>
</context>
<context>
    <name>gatelog::HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>↑ ↓, Enter</source>
        <translation>↑ ↓, Intro</translation>
    </message>
    <message>
        <source>Choose from what was found, and check in by hand</source>
        <translation>Elegir entre los resultados y dar acceso a mano</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Al siguiente elemento</translation>
    </message>
    <message>
        <source>Hand scanners work at any time, whatever has the focus, if they end a code with Enter or Tab.</source>
        <translation>Los lectores de mano funcionan en todo momento, esté donde esté el cursor, si terminan el código con Intro o Tab.</translation>
    </message>
</context>
<context>
    <name>gatelog::IdlePanel</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: gate, %2: entry or exit</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The scan is being saved.</source>
        <translation>Guardando la lectura.</translation>
    </message>
    <message>
        <source>Ready for the next ticket</source>
        <translation>Listo para la siguiente entrada</translation>
    </message>
    <message>
        <source>Hold its code up to the camera, use a hand scanner, or search by name.</source>
        <translation>Acerque el código a la cámara, use un lector de mano o busque por nombre.</translation>
    </message>
</context>
<context>
    <name>gatelog::InvitationCode</name>
    <message>
        <source>Invitation as a QR code</source>
        <translation>Invitación como código QR</translation>
    </message>
</context>
<context>
    <name>gatelog::InviteDialog</name>
    <message>
        <source>Invite a desk</source>
        <translation>Invitar a un puesto</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Invitación</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>Código de &amp;seis cifras</translation>
    </message>
    <message>
        <source>&amp;Ask me before a desk is let in</source>
        <translation>&amp;Preguntarme antes de aceptar un puesto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>&amp;Joins as:</source>
        <translation>Se &amp;une como:</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Texto de la invitación</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, and hold its camera up to this.</source>
        <translation>En el ordenador nuevo: inicie Gatelog, elija «Unirse a un evento» y apunte su cámara hacia aquí.</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, then “Six-digit code”.</source>
        <translation>En el ordenador nuevo: inicie Gatelog, elija «Unirse a un evento» y después «Código de seis cifras».</translation>
    </message>
    <message>
        <source>When it asks, both screens show a code. Let it in only if they are the same: then nobody is in between.</source>
        <translation>Cuando lo solicite, las dos pantallas mostrarán un código. Acéptelo solo si son iguales: así nadie está en medio.</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Quién se une</translation>
    </message>
    <message>
        <source>Nobody has asked yet. You can leave this window open and go on scanning.</source>
        <translation>Todavía nadie lo ha solicitado. Puede dejar abierta esta ventana y seguir leyendo entradas.</translation>
    </message>
    <message>
        <source>For one desk, until %1. The next one appears by itself.</source>
        <comment>%1: time of day</comment>
        <translation>Para un solo puesto, hasta las %1. La siguiente aparece sola.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Asks to be let in.</source>
        <translation>Pide unirse.</translation>
    </message>
    <message>
        <source>Asks to be let in. Does its screen show this code?</source>
        <translation>Pide unirse. ¿Muestra su pantalla este código?</translation>
    </message>
    <message>
        <source>Is being let in…</source>
        <translation>Aceptando…</translation>
    </message>
    <message>
        <source>Has joined. It copies the event now.</source>
        <translation>Se ha unido. Ahora copia el evento.</translation>
    </message>
    <message>
        <source>Was refused.</source>
        <translation>Ha sido rechazado.</translation>
    </message>
    <message>
        <source>Has gone without an answer.</source>
        <translation>Se ha ido sin esperar respuesta.</translation>
    </message>
</context>
<context>
    <name>gatelog::Inviting</name>
    <message>
        <source>Another desk has this name: it is to choose another.</source>
        <translation>Otro puesto ya tiene este nombre: debe elegir uno distinto.</translation>
    </message>
    <message>
        <source>Invite a desk</source>
        <translation>Invitar a un puesto</translation>
    </message>
    <message>
        <source>Passphrase of the event&apos;s key:</source>
        <translation>Frase de contraseña de la clave del evento:</translation>
    </message>
    <message>
        <source>This computer is in no network that others could reach it by.</source>
        <translation>Este ordenador no está en ninguna red por la que otros puedan llegar a él.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinPage</name>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Invitación</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>Código de &amp;seis cifras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Name of this desk:</source>
        <translation>&amp;Nombre de este puesto:</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Unirse a un evento</translation>
    </message>
    <message>
        <source>GATELOG:…</source>
        <translation>GATELOG:…</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Texto de la invitación</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Hold this computer&apos;s camera up to the invitation that the administrator&apos;s computer shows, or paste its text here:</source>
        <translation>Apunte la cámara de este ordenador a la invitación que muestra el ordenador del administrador, o pegue aquí su texto:</translation>
    </message>
    <message>
        <source>Found by itself in the same network</source>
        <translation>Se encuentra solo en la misma red</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir unirse</translation>
    </message>
    <message>
        <source>&amp;Address, if it is not found:</source>
        <translation>&amp;Dirección, si no se encuentra:</translation>
    </message>
    <message>
        <source>Without a camera: the administrator chooses “Six-digit code” as well. Both computers then show a code, and you compare them.</source>
        <translation>Sin cámara: el administrador elige también «Código de seis cifras». Los dos ordenadores muestran entonces un código y usted los compara.</translation>
    </message>
    <message>
        <source>The codes are the same</source>
        <translation>Los códigos son iguales</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a sentence, %2: technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for the administrator&apos;s computer…</source>
        <translation>Buscando el ordenador del administrador…</translation>
    </message>
    <message>
        <source>It has to be in the same network and show “Six-digit code”.</source>
        <translation>Debe estar en la misma red y mostrar «Código de seis cifras».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Asking the administrator&apos;s computer.</source>
        <translation>Preguntando al ordenador del administrador.</translation>
    </message>
    <message>
        <source>Waiting for the administrator</source>
        <translation>Esperando al administrador</translation>
    </message>
    <message>
        <source>“%1” has to be let in on the administrator&apos;s computer.</source>
        <comment>%1: name of this desk</comment>
        <translation>«%1» debe ser aceptado en el ordenador del administrador.</translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>Compare el código</translation>
    </message>
    <message>
        <source>Does the administrator&apos;s computer show the same six digits? If not, cancel: somebody else may be in between.</source>
        <translation>¿Muestra el ordenador del administrador las mismas seis cifras? Si no, cancele: puede haber alguien en medio.</translation>
    </message>
    <message>
        <source>Copying the event…</source>
        <translation>Copiando el evento…</translation>
    </message>
    <message>
        <source>This desk is let in. Connecting to the others…</source>
        <translation>Este puesto ha sido aceptado. Conectando con los demás…</translation>
    </message>
    <message>
        <source>The connection was lost; it goes on as soon as another desk is reached.</source>
        <translation>Se perdió la conexión; continuará en cuanto se alcance otro puesto.</translation>
    </message>
    <message>
        <source>%1 of %2 records, with %3 tickets so far.</source>
        <comment>numbers</comment>
        <translation>%1 de %2 registros, con %3 entradas hasta ahora.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinWording</name>
    <message>
        <source>The administrator&apos;s computer runs another version of Gatelog. Install the same on both.</source>
        <translation>El ordenador del administrador usa otra versión de Gatelog. Instale la misma en los dos.</translation>
    </message>
    <message>
        <source>The computer at the invitation&apos;s address is of another event. Ask for a new invitation.</source>
        <translation>El ordenador de la dirección de la invitación es de otro evento. Pida una invitación nueva.</translation>
    </message>
    <message>
        <source>What answers at the invitation&apos;s address is not Gatelog. Ask for a new invitation.</source>
        <translation>Lo que responde en la dirección de la invitación no es Gatelog. Pida una invitación nueva.</translation>
    </message>
    <message>
        <source>Too many computers ask to join at once. Try again in a minute.</source>
        <translation>Demasiados ordenadores piden unirse a la vez. Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Nobody answers at the invitation&apos;s addresses. See that this computer is in the administrator&apos;s network, and that the invitation is still shown there.</source>
        <translation>Nadie responde en las direcciones de la invitación. Compruebe que este ordenador está en la red del administrador y que la invitación sigue mostrándose allí.</translation>
    </message>
    <message>
        <source>The administrator declined.</source>
        <translation>El administrador lo ha rechazado.</translation>
    </message>
    <message>
        <source>This invitation has expired or was used already. Ask for a new one.</source>
        <translation>Esta invitación ha caducado o ya se usó. Pida una nueva.</translation>
    </message>
    <message>
        <source>The administrator&apos;s computer does not know this invitation. Ask for a new one.</source>
        <translation>El ordenador del administrador no conoce esta invitación. Pida una nueva.</translation>
    </message>
    <message>
        <source>Another desk has this name. Choose another, and ask for a new invitation if this one is used up.</source>
        <translation>Otro puesto ya tiene este nombre. Elija otro y pida una invitación nueva si esta ya se gastó.</translation>
    </message>
    <message>
        <source>The answer was not understood. Ask for a new invitation.</source>
        <translation>No se entendió la respuesta. Pida una invitación nueva.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version of Gatelog. Install that version here.</source>
        <translation>Esta invitación se hizo con una versión más nueva de Gatelog. Instale aquí esa versión.</translation>
    </message>
    <message>
        <source>This is no whole invitation. It begins with GATELOG: and is copied to its very end.</source>
        <translation>Esta invitación no está completa. Empieza por GATELOG: y se copia hasta el final.</translation>
    </message>
    <message>
        <source>Give this desk a name, of at most 80 letters.</source>
        <translation>Dé a este puesto un nombre de 80 letras como máximo.</translation>
    </message>
    <message>
        <source>This is no address: it looks like 192.168.1.20:47616.</source>
        <translation>Esto no es una dirección: debe ser como 192.168.1.20:47616.</translation>
    </message>
    <message>
        <source>This folder has an event already. Choose another folder for the new one.</source>
        <translation>En esta carpeta ya hay un evento. Elija otra carpeta para el nuevo.</translation>
    </message>
    <message>
        <source>The administrator has let this desk in, but the event could not be written here. %1</source>
        <comment>%1: a sentence</comment>
        <translation>El administrador ha aceptado este puesto, pero el evento no se pudo escribir aquí. %1</translation>
    </message>
    <message>
        <source>Several computers let desks join here. Enter the address of the right one: %1</source>
        <comment>%1: addresses</comment>
        <translation>Varios ordenadores aceptan puestos aquí. Escriba la dirección del correcto: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::KeyHolder</name>
    <message>
        <source>Passphrase of the event&apos;s key:</source>
        <translation>Frase de contraseña de la clave del evento:</translation>
    </message>
    <message>
        <source>That is not the passphrase. Passphrase of the event&apos;s key:</source>
        <translation>Esa no es la frase. Frase de contraseña de la clave del evento:</translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>gatelog::OccupancyPanel</name>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <comment>%1: gate</comment>
        <translation>Entraron por %1</translation>
    </message>
    <message>
        <source>%1 of %2 tickets used</source>
        <translation>%1 de %2 entradas usadas</translation>
    </message>
</context>
<context>
    <name>gatelog::OfficeWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <comment>%1: name of the event</comment>
        <translation>%1 – Oficina</translation>
    </message>
</context>
<context>
    <name>gatelog::Options</name>
    <message>
        <source>Scans tickets at the doors of an event, with or without a network.</source>
        <translation>Lee entradas en las puertas de un evento, con red o sin ella.</translation>
    </message>
    <message>
        <source>Folder of the event&apos;s data.</source>
        <translation>Carpeta de los datos del evento.</translation>
    </message>
    <message>
        <source>Gate this desk stands at.</source>
        <translation>Puerta en la que está este puesto.</translation>
    </message>
    <message>
        <source>Scan guests who leave.</source>
        <translation>Leer a los visitantes que salen.</translation>
    </message>
    <message>
        <source>Camera to use, by its name.</source>
        <translation>Cámara que se usará, por su nombre.</translation>
    </message>
    <message>
        <source>Video file to read codes from instead of a camera, over and over.</source>
        <translation>Archivo de vídeo del que leer códigos en lugar de una cámara, una y otra vez.</translation>
    </message>
    <message>
        <source>Video file to read codes from where there is no camera.</source>
        <translation>Archivo de vídeo del que leer códigos donde no hay cámara.</translation>
    </message>
    <message>
        <source>Picture to read codes from instead of a camera.</source>
        <translation>Imagen de la que leer códigos en lugar de una cámara.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Ocupar toda la pantalla.</translation>
    </message>
    <message>
        <source>Say that this is a demonstration, and make its event if there is none.</source>
        <translation>Indicar que es una demostración y crear su evento si no lo hay.</translation>
    </message>
    <message>
        <source>Listen for other desks here alone; may be repeated.</source>
        <translation>Esperar a otros puestos solo aquí; se puede repetir.</translation>
    </message>
    <message>
        <source>Another desk&apos;s address; may be repeated.</source>
        <translation>Dirección de otro puesto; se puede repetir.</translation>
    </message>
    <message>
        <source>Do not look for other desks in the network.</source>
        <translation>No buscar otros puestos en la red.</translation>
    </message>
    <message>
        <source>Colours: light, dark or auto.</source>
        <translation>Colores: light, dark o auto.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation>Solo se puede indicar una de las opciones --camera, --video y --image.</translation>
    </message>
    <message>
        <source>There are the colours light, dark and auto.</source>
        <translation>Los colores posibles son light, dark y auto.</translation>
    </message>
    <message>
        <source>%1 is no address with a port.</source>
        <translation>%1 no es una dirección con puerto.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Idioma de la ventana: %1.</translation>
    </message>
    <message>
        <source>There are the languages %1.</source>
        <translation>Los idiomas posibles son %1.</translation>
    </message>
    <message>
        <source>Open the administrator&apos;s window as well.</source>
        <translation>Abrir también la ventana del administrador.</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewPage</name>
    <message>
        <source>Inside now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>Entradas admitidas</translation>
    </message>
    <message>
        <source>Desks connected</source>
        <translation>Puestos conectados</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Accesos dobles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: capacity of the event</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: number of tickets</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1 others</source>
        <comment>%1: number of desks</comment>
        <translation>de %1 más</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>ninguno hasta ahora</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersChip</name>
    <message>
        <source>Show the desks (F6)</source>
        <translation>Mostrar los puestos (F6)</translation>
    </message>
    <message>
        <source>Desks: %1</source>
        <comment>%1: how this desk stands to the others</comment>
        <translation>Puestos: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersModel</name>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersPanel</name>
    <message>
        <source>Desks of this event</source>
        <translation>Puestos de este evento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Volver a leer entradas (Esc)</translation>
    </message>
    <message>
        <source>Invite a desk…</source>
        <translation>Invitar a un puesto…</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScanDelegate</name>
    <message>
        <source>%1 (exit)</source>
        <translation>%1 (salida)</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation>%1, sin confirmar</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansList</name>
    <message>
        <source>Last scans</source>
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Todavía no se ha leído nada.</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansModel</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>gatelog::RefusalsSection</name>
    <message>
        <source>Refusals by reason</source>
        <translation>Rechazos por motivo</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>No se rechazó a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all. One guest may have been refused several times.</source>
        <comment>refusals</comment>
        <translation>
            <numerusform>%Ln en total. Un mismo visitante puede haber sido rechazado varias veces.</numerusform>
            <numerusform>%Ln en total. Un mismo visitante puede haber sido rechazado varias veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n minute(s)</source>
        <translation>
            <numerusform>por minuto</numerusform>
            <numerusform>cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n hour(s)</source>
        <translation>
            <numerusform>por hora</numerusform>
            <numerusform>cada %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n day(s)</source>
        <translation>
            <numerusform>por día</numerusform>
            <numerusform>cada %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ReportPages</name>
    <message>
        <source>Made %1 from %2 records, ledger %3</source>
        <comment>%1: date and time, %2: a number, %3: the beginning of a hash</comment>
        <translation>Hecho el %1 con %2 registros, estado %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportWords</name>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>No es auténtica</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Aún no es válida</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Ya no es válida</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Puerta equivocada</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Used already</source>
        <translation>Ya usada</translation>
    </message>
    <message>
        <source>Gate full</source>
        <translation>Puerta completa</translation>
    </message>
    <message>
        <source>Event full</source>
        <translation>Aforo completo</translation>
    </message>
    <message>
        <source>Code replaced</source>
        <translation>Código sustituido</translation>
    </message>
    <message>
        <source>Exit without an entry</source>
        <translation>Salida sin acceso previo</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Acceso detenido</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>No inscrito</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo central</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SearchPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Volver a leer entradas (Esc)</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Entradas encontradas</translation>
    </message>
    <message>
        <source>Nothing found. The search looks for the beginnings of names, orders and e-mail addresses; accents and capitals do not matter.</source>
        <translation>No se encontró nada. Se busca por el principio de nombres, pedidos y direcciones de correo; los acentos y las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Check as a ticket code</source>
        <translation>Comprobar como código de entrada</translation>
    </message>
    <message>
        <source>Takes what you typed as the code on the ticket</source>
        <translation>Toma lo que ha escrito como el código de la entrada</translation>
    </message>
    <message numerus="yes">
        <source>The first %n ticket(s)</source>
        <translation>
            <numerusform>La primera entrada</numerusform>
            <numerusform>Las primeras %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>%Ln entrada encontrada</numerusform>
            <numerusform>%Ln entradas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out by hand</source>
        <translation>Dar salida a mano</translation>
    </message>
    <message>
        <source>Check in by hand</source>
        <translation>Dar acceso a mano</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>gatelog::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>The computer&apos;s default camera</source>
        <translation>La cámara predeterminada del ordenador</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1: camera</comment>
        <translation>%1 (no conectada)</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>&amp;Cámara:</translation>
    </message>
    <message>
        <source>Show the picture &amp;mirrored</source>
        <translation>Mostrar la imagen en &amp;espejo</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Aztec (rail tickets)</source>
        <translation>Aztec (billetes de tren)</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>PDF417 (boarding passes)</source>
        <translation>PDF417 (tarjetas de embarque)</translation>
    </message>
    <message>
        <source>Barcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</source>
        <translation>Códigos de barras (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</translation>
    </message>
    <message>
        <source>Codes to read:</source>
        <translation>Códigos que se leen:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>A partir del próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>&amp;Idioma (a partir del próximo inicio):</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Show an &amp;admission for:</source>
        <translation>Mostrar un &amp;acceso durante:</translation>
    </message>
    <message>
        <source>Play &amp;sounds</source>
        <translation>Reproducir &amp;sonidos</translation>
    </message>
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <source>Try the demonstration</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Join an event…</source>
        <translation>Unirse a un evento…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Opening the event…</source>
        <translation>Abriendo el evento…</translation>
    </message>
    <message>
        <source>Welcome to Gatelog</source>
        <translation>Bienvenido a Gatelog</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. Join the one that an administrator has set up, try everything with a made-up event, or set up your own.</source>
        <translation>Todavía no hay ningún evento en este ordenador. Únase al que ha preparado un administrador, pruébelo todo con un evento inventado o cree el suyo.</translation>
    </message>
    <message>
        <source>To set up your own, use the command line, then choose “Try again”:</source>
        <translation>Para crear el suyo, use la línea de órdenes y elija después «Intentar de nuevo»:</translation>
    </message>
    <message>
        <source>My event</source>
        <translation>Mi evento</translation>
    </message>
    <message>
        <source>attendees.csv</source>
        <translation>asistentes.csv</translation>
    </message>
    <message>
        <source>Looked for it in %1</source>
        <translation>Se buscó en %1</translation>
    </message>
</context>
<context>
    <name>gatelog::SummarySection</name>
    <message>
        <source>Event without a name</source>
        <translation>Evento sin nombre</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Aún no hay lecturas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: from one time to another</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>personas admitidas</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <comment>%1: a percentage, %2: a number</comment>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>sin entradas</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message numerus="yes">
        <source>after %n exit(s)</source>
        <translation>
            <numerusform>tras %Ln salida</numerusform>
            <numerusform>tras %Ln salidas</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>admitted twice</source>
        <translation>accesos dobles</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>of the double admissions</comment>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>devices not known here</source>
        <translation>dispositivos desconocidos aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 are known to exist and are not in this log. Until they are merged, the true numbers may be higher.</source>
        <comment>%1: one desk or several</comment>
        <translation>
            <numerusform>%Ln registro de %1 consta que existe y no está en este historial. Hasta que se incorpore, las cifras reales pueden ser mayores.</numerusform>
            <numerusform>%Ln registros de %1 consta que existen y no están en este historial. Hasta que se incorporen, las cifras reales pueden ser mayores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is held of %1. If there were scans, they are missing here.</source>
        <comment>%1: one desk or several</comment>
        <translation>No hay ningún registro de %1. Si hubo lecturas, aquí faltan.</translation>
    </message>
    <message>
        <source>No record is known to be missing.</source>
        <translation>Que se sepa, no falta ningún registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) (%1) between %2 are unconfirmed: the desk could not ask the others whether the ticket had been used.</source>
        <comment>%1: a percentage, %2: from one time to another</comment>
        <translation>
            <numerusform>%Ln acceso (%1) entre %2 está sin confirmar: el puesto no pudo preguntar a los demás si la entrada ya se había usado.</numerusform>
            <numerusform>%Ln accesos (%1) entre %2 están sin confirmar: el puesto no pudo preguntar a los demás si la entrada ya se había usado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) nobody has looked into yet.</source>
        <translation>
            <numerusform>%Ln acceso doble que nadie ha revisado todavía.</numerusform>
            <numerusform>%Ln accesos dobles que nadie ha revisado todavía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) come from devices without the right to scan. They are kept and do not count.</source>
        <translation>
            <numerusform>%Ln lectura viene de dispositivos sin permiso para leer entradas. Se conserva y no cuenta.</numerusform>
            <numerusform>%Ln lecturas vienen de dispositivos sin permiso para leer entradas. Se conservan y no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) bear a time far from all others: a clock was wrong. They are counted, and not in the charts.</source>
        <translation>
            <numerusform>%Ln acceso lleva una hora muy alejada de todas las demás: un reloj estaba mal. Se cuenta, pero no aparece en los gráficos.</numerusform>
            <numerusform>%Ln accesos llevan una hora muy alejada de todas las demás: un reloj estaba mal. Se cuentan, pero no aparecen en los gráficos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>Lo que es incierto</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1; oscuro: sin confirmar</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitidos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Segunda vez</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Todas las puertas</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Puertas</translation>
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
        <translation>Lo que otros puestos o este tenían que comunicar no se pudo escribir. %1</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>No inscrito</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Acceso detenido</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncNotices</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%Ln más)</numerusform>
            <numerusform>(%Ln más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SyncWording</name>
    <message>
        <source>Only desk</source>
        <translation>Único puesto</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%Ln puesto</numerusform>
            <numerusform>%Ln puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>in step</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>poniéndose al día</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 de %Ln puesto</numerusform>
            <numerusform>%1 de %Ln puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>no other desk is connected</comment>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>No inscrito</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>This is the only desk of the event. Its admissions are confirmed.</source>
        <translation>Este es el único puesto del evento. Sus accesos están confirmados.</translation>
    </message>
    <message>
        <source>All desks are connected and hold the same records. Admissions are confirmed.</source>
        <translation>Todos los puestos están conectados y tienen los mismos registros. Los accesos están confirmados.</translation>
    </message>
    <message>
        <source>All desks are connected. Records are still being exchanged.</source>
        <translation>Todos los puestos están conectados. Aún se están intercambiando registros.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s) are connected. Admissions are confirmed among these; a desk that is cut off could admit the same ticket.</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 de %Ln puesto está conectado. Los accesos se confirman entre los conectados; un puesto aislado podría admitir la misma entrada.</numerusform>
            <numerusform>%1 de %Ln puestos están conectados. Los accesos se confirman entre los conectados; un puesto aislado podría admitir la misma entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other desk is connected. This desk decides alone; its admissions are unconfirmed.</source>
        <translation>No hay ningún otro puesto conectado. Este decide solo; sus accesos quedan sin confirmar.</translation>
    </message>
    <message>
        <source>Connected, but nobody can confirm admissions yet. Until then this desk decides alone.</source>
        <translation>Conectado, pero todavía nadie puede confirmar accesos. Hasta entonces este puesto decide solo.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n record(s) still to come</source>
        <translation>
            <numerusform>Conectado, falta por llegar %Ln registro</numerusform>
            <numerusform>Conectado, faltan por llegar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, caught up</source>
        <translation>Conectado, al día</translation>
    </message>
    <message>
        <source>Connected, catching up</source>
        <translation>Conectado, poniéndose al día</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>En silencio desde hace %1</translation>
    </message>
    <message>
        <source>Not seen since this desk was opened</source>
        <translation>No visto desde que se abrió este puesto</translation>
    </message>
    <message>
        <source>confirms admissions</source>
        <translation>confirma accesos</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>Puesto del supervisor</translation>
    </message>
    <message>
        <source>Administrator&apos;s desk</source>
        <translation>Puesto del administrador</translation>
    </message>
    <message>
        <source>Central node</source>
        <translation>Nodo central</translation>
    </message>
    <message>
        <source>clock %1%2</source>
        <comment>%1: + or minus, %2: &apos;3 minutes&apos;</comment>
        <translation>reloj %1%2</translation>
    </message>
    <message>
        <source>clock %1%2 s</source>
        <comment>%1: + or minus, %2: seconds</comment>
        <translation>reloj %1%2 s</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Este ordenador no está en ninguna red.</translation>
    </message>
    <message>
        <source>Others cannot connect to this desk (%1). It can still connect to them.</source>
        <comment>%1: technical detail</comment>
        <translation>Los demás no pueden conectarse a este puesto (%1). Él sí puede conectarse a ellos.</translation>
    </message>
    <message>
        <source>The computer at %1 runs another version of Gatelog: use the same on all.</source>
        <translation>El ordenador %1 usa otra versión de Gatelog: use la misma en todos.</translation>
    </message>
    <message>
        <source>This desk listens at %1</source>
        <comment>%1: addresses</comment>
        <translation>A este puesto se llega en %1</translation>
    </message>
    <message>
        <source>Scanning goes on; admissions are unconfirmed until then.</source>
        <translation>Se puede seguir leyendo; hasta entonces los accesos quedan sin confirmar.</translation>
    </message>
    <message>
        <source>This computer is in no network, so it cannot reach the other desks.</source>
        <translation>Este ordenador no está en ninguna red, así que no puede llegar a los demás puestos.</translation>
    </message>
    <message>
        <source>Other desks are heard, but no connection comes about: a firewall here or there may block it.</source>
        <translation>Se oye a otros puestos, pero no se logra la conexión: quizá la bloquee un cortafuegos, aquí o allí.</translation>
    </message>
    <message>
        <source>Likely causes: the Wi-Fi keeps its devices apart (client isolation), this computer is in another network, or the other desks are closed.</source>
        <translation>Causas probables: el wifi separa sus dispositivos (aislamiento de clientes), este ordenador está en otra red o los demás puestos están cerrados.</translation>
    </message>
    <message>
        <source>The other desks can no longer be reached.</source>
        <translation>Ya no se puede llegar a los demás puestos.</translation>
    </message>
    <message>
        <source>No other desk was found yet.</source>
        <translation>Todavía no se ha encontrado ningún otro puesto.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>El reloj de este ordenador va %1 por detrás del de los demás puestos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>El reloj de este ordenador va %1 por delante del de los demás puestos.</translation>
    </message>
    <message>
        <source>Set it right: times in the log and tickets with a time limit depend on it.</source>
        <translation>Póngalo en hora: de él dependen las horas del historial y las entradas con límite de tiempo.</translation>
    </message>
    <message>
        <source>This desk was revoked by the administrator. It can no longer admit.</source>
        <translation>El administrador ha revocado este puesto. Ya no puede dar acceso.</translation>
    </message>
    <message>
        <source>This computer is not enrolled in the event. It cannot admit until an administrator invites it.</source>
        <translation>Este ordenador no está inscrito en el evento. No puede dar acceso hasta que un administrador lo invite.</translation>
    </message>
    <message>
        <source>This is an invitation for a desk, not a ticket.</source>
        <translation>Esto es una invitación para un puesto, no una entrada.</translation>
    </message>
    <message>
        <source>Show it to the computer that is to join the event.</source>
        <translation>Muéstrela al ordenador que debe unirse al evento.</translation>
    </message>
    <message>
        <source>at %1, %2, here</source>
        <comment>%1: gate, %2: time of day</comment>
        <translation>en %1, %2, aquí</translation>
    </message>
    <message>
        <source>at %1, %2, by %3</source>
        <comment>%1: gate, %2: time of day, %3: desk</comment>
        <translation>en %1, %2, por %3</translation>
    </message>
    <message>
        <source>Admitted twice: %1 – %2, and %3.</source>
        <comment>%1: guest, %2, %3: where and when</comment>
        <translation>Admitido dos veces: %1 – %2, y %3.</translation>
    </message>
    <message>
        <source>all gates</source>
        <translation>todas las puertas</translation>
    </message>
    <message>
        <source>Entry is stopped: %1.</source>
        <comment>%1: gate</comment>
        <translation>Acceso detenido: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1.</source>
        <comment>%1: gate</comment>
        <translation>Acceso reanudado: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1</source>
        <comment>%1: what was announced</comment>
        <translation>Acceso reanudado: %1</translation>
    </message>
    <message>
        <source>To all desks</source>
        <translation>A todos los puestos</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>%1: gate</comment>
        <translation>A %1</translation>
    </message>
    <message>
        <source>%1, from %2, %3: %4</source>
        <comment>%1: &apos;To all desks&apos;, %2: who, %3: time of day, %4: the message</comment>
        <translation>%1, de %2, %3: %4</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped. Nobody is admitted here until it is resumed.</source>
        <comment>%1: gate</comment>
        <translation>El acceso en %1 está detenido. Aquí no entra nadie hasta que se reanude.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>El acceso en %1 está detenido: %2</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketMatchesModel</name>
    <message>
        <source>cancelled</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usada</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Entrada sin nombre</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
</context>
<context>
    <name>gatelog::UnconfirmedSection</name>
    <message>
        <source>Unconfirmed admissions</source>
        <translation>Accesos sin confirmar</translation>
    </message>
    <message>
        <source>None: every desk could ask the others before it admitted.</source>
        <translation>Ninguno: cada puesto pudo preguntar a los demás antes de dar acceso.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Periodo más largo</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Segunda vez</translation>
    </message>
    <message>
        <source>As long as a desk could ask nobody: from its first to its last unconfirmed admission without a confirmed one in between.</source>
        <translation>El tiempo en que un puesto no pudo preguntar a nadie: del primero al último acceso sin confirmar, sin ninguno confirmado entre ellos.</translation>
    </message>
</context>
<context>
    <name>gatelog::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Checked out: %1</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>Acceso: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Deshacer (%Ln s)</numerusform>
            <numerusform>Deshacer (%Ln s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this admission back (F8)</source>
        <translation>Anula este acceso (F8)</translation>
    </message>
</context>
<context>
    <name>gatelog::Wording</name>
    <message>
        <source>EXIT</source>
        <comment>huge verdict word: the guest may leave</comment>
        <translation>SALIDA</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>huge verdict word: let the guest in</comment>
        <translation>ADELANTE</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>huge verdict word: do not let the guest through</comment>
        <translation>ALTO</translation>
    </message>
    <message>
        <source>CHECK</source>
        <comment>huge verdict word: admitted, but look at the note first</comment>
        <translation>REVISAR</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <comment>huge verdict word: the scan could not be written, nobody may enter on it</comment>
        <translation>NO GUARDADO</translation>
    </message>
    <message>
        <source>Has left and is no longer counted inside.</source>
        <translation>Ha salido y ya no cuenta como dentro.</translation>
    </message>
    <message>
        <source>The ticket is valid.</source>
        <translation>La entrada es válida.</translation>
    </message>
    <message>
        <source>No ticket of this event has this code.</source>
        <translation>Ninguna entrada de este evento tiene este código.</translation>
    </message>
    <message>
        <source>This code is not genuine: its signature is not this event&apos;s.</source>
        <translation>Este código no es auténtico: su firma no es de este evento.</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Esta entrada fue anulada.</translation>
    </message>
    <message>
        <source>This ticket is blocked.</source>
        <translation>Esta entrada está bloqueada.</translation>
    </message>
    <message>
        <source>Not valid before %1.</source>
        <translation>No es válida antes de: %1.</translation>
    </message>
    <message>
        <source>This ticket is not valid yet.</source>
        <translation>Esta entrada aún no es válida.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>Era válida hasta: %1.</translation>
    </message>
    <message>
        <source>This ticket is no longer valid.</source>
        <translation>Esta entrada ya no es válida.</translation>
    </message>
    <message>
        <source>This ticket has not been paid.</source>
        <translation>Esta entrada no está pagada.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1: aforo completo.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>El aforo del evento está completo.</translation>
    </message>
    <message>
        <source>This code was replaced: the ticket has a newer one.</source>
        <translation>Este código fue sustituido: la entrada tiene uno más nuevo.</translation>
    </message>
    <message>
        <source>This ticket is not inside: no entry is known.</source>
        <translation>Esta entrada no está dentro: no consta ningún acceso.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped.</source>
        <comment>%1: gate</comment>
        <translation>El acceso en %1 está detenido.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>El acceso en %1 está detenido: %2</translation>
    </message>
    <message>
        <source>This desk does not know the reason. It comes from a newer version.</source>
        <translation>Este puesto no conoce el motivo. Viene de una versión más nueva.</translation>
    </message>
    <message>
        <source>This ticket was used already.</source>
        <translation>Esta entrada ya se usó.</translation>
    </message>
    <message>
        <source>Used %1.</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>Usada %1.</translation>
    </message>
    <message>
        <source>Used %1 at %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate</comment>
        <translation>Usada %1 en %2.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %3.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk</comment>
        <translation>Usada %1 en %2 por %3.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %3 (%4).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>Usada %1 en %2 por %3 (%4).</translation>
    </message>
    <message>
        <source>This ticket is not admitted at this gate.</source>
        <translation>Esta entrada no se admite en esta puerta.</translation>
    </message>
    <message>
        <source>%1 tickets are not admitted at this gate.</source>
        <comment>%1: ticket category</comment>
        <translation>Las entradas %1 no se admiten en esta puerta.</translation>
    </message>
    <message>
        <source>Scan again, or search by name. Else send to the help desk.</source>
        <translation>Lea de nuevo o busque por nombre. Si no, envíe al punto de información.</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>Llame a un supervisor.</translation>
    </message>
    <message>
        <source>Send to the help desk.</source>
        <translation>Envíe al punto de información.</translation>
    </message>
    <message>
        <source>Ask to come back then.</source>
        <translation>Pida que vuelva entonces.</translation>
    </message>
    <message>
        <source>Send to %1.</source>
        <comment>%1: one gate or several</comment>
        <translation>Envíe a: %1.</translation>
    </message>
    <message>
        <source>Send to the box office to pay.</source>
        <translation>Envíe a la taquilla a pagar.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves, or send to another gate.</source>
        <translation>Pida que espere a que salga alguien, o envíe a otra puerta.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves.</source>
        <translation>Pida que espere a que salga alguien.</translation>
    </message>
    <message>
        <source>Ask for the newest ticket, or search by name.</source>
        <translation>Pida la entrada más reciente o busque por nombre.</translation>
    </message>
    <message>
        <source>Let them leave. Nothing was counted.</source>
        <translation>Deje salir. No se ha contado nada.</translation>
    </message>
    <message>
        <source>Admitted. Look at this first.</source>
        <translation>Admitido. Mire primero esto.</translation>
    </message>
    <message>
        <source>Ask to wait until entry is resumed.</source>
        <translation>Pida que espere hasta que se reanude el acceso.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salió</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitido</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>código desconocido</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>no es auténtica</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>aún no es válida</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>ya no es válida</translation>
    </message>
    <message>
        <source>wrong gate</source>
        <translation>puerta equivocada</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>used already</source>
        <translation>ya usada</translation>
    </message>
    <message>
        <source>gate full</source>
        <translation>puerta completa</translation>
    </message>
    <message>
        <source>event full</source>
        <translation>aforo completo</translation>
    </message>
    <message>
        <source>code replaced</source>
        <translation>código sustituido</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>no está dentro</translation>
    </message>
    <message>
        <source>admitted with a note</source>
        <translation>admitido con una nota</translation>
    </message>
    <message>
        <source>entry stopped</source>
        <translation>acceso detenido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>Sin confirmar: no se pudo preguntar a los demás puestos.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <comment>mark beside a large verdict: the desk decided alone</comment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>The other desks could not be asked.</source>
        <translation>No se pudo preguntar a los demás puestos.</translation>
    </message>
    <message>
        <source>This ticket is marked for attention.</source>
        <translation>Esta entrada requiere atención.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>hace %Ln segundo</numerusform>
            <numerusform>hace %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>%1: time of day</comment>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>%1: time of day</comment>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1: time of day</comment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Entrada sin nombre</translation>
    </message>
    <message>
        <source>Empty code</source>
        <translation>Código vacío</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Asiento %1</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>Eso no se puede hacer aquí.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Los datos están dañados.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>No se puede leer un archivo.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Gatelog.</source>
        <translation>Los datos los escribió una versión más nueva de Gatelog.</translation>
    </message>
    <message>
        <source>Gatelog is already running with this event.</source>
        <translation>Gatelog ya está abierto con este evento.</translation>
    </message>
    <message>
        <source>The event&apos;s folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta del evento.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation>Falló la escritura en el disco.</translation>
    </message>
    <message>
        <source>This belongs to another event.</source>
        <translation>Esto pertenece a otro evento.</translation>
    </message>
    <message>
        <source>A signature does not verify.</source>
        <translation>Una firma no es válida.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La frase de contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Este dispositivo no tiene permiso para eso.</translation>
    </message>
    <message>
        <source>That contradicts what is already there.</source>
        <translation>Eso contradice lo que ya existe.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha fallado.</translation>
    </message>
    <message>
        <source>Go on in the window that is open, or close it and try again.</source>
        <translation>Siga en la ventana abierta, o ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install that version here. Nothing was changed.</source>
        <translation>Instale aquí esa versión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the folder, go on at another desk, and tell your administrator.</source>
        <translation>No se ha borrado nada. Conserve la carpeta, siga en otro puesto y avise a su administrador.</translation>
    </message>
    <message>
        <source>Without writing no admission can be kept. Check the folder&apos;s permissions, then try again.</source>
        <translation>Sin escribir no se puede guardar ningún acceso. Compruebe los permisos de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Inténtelo de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Make room on the disk, then scan again.</source>
        <translation>No dé acceso con esta lectura. Libere espacio en el disco y vuelva a leer.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Check the folder&apos;s permissions, then scan again.</source>
        <translation>No dé acceso con esta lectura. Compruebe los permisos de la carpeta y vuelva a leer.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Scan again; if it repeats, go on at another desk.</source>
        <translation>No dé acceso con esta lectura. Vuelva a leer; si se repite, siga en otro puesto.</translation>
    </message>
    <message>
        <source>Earlier backups are kept. Tell your administrator.</source>
        <translation>Las copias anteriores se conservan. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Make room on the disk. Scans are kept all the same.</source>
        <translation>Libere espacio en el disco. Las lecturas se guardan igualmente.</translation>
    </message>
    <message>
        <source>It is tried again every few minutes. Scans are kept all the same.</source>
        <translation>Se vuelve a intentar cada pocos minutos. Las lecturas se guardan igualmente.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La cámara está apagada</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando la cámara…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>La cámara no está conectada</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>This video or picture cannot be read</source>
        <translation>Este vídeo o esta imagen no se puede leer</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>El vídeo ha terminado</translation>
    </message>
    <message>
        <source>Codes cannot be read from the picture</source>
        <translation>No se pueden leer códigos en la imagen</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once. Hand scanners and the search work without it.</source>
        <translation>Conecte una: se usará enseguida. Los lectores de mano y la búsqueda funcionan sin ella.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another in the settings. Hand scanners and the search go on working.</source>
        <translation>Conéctela de nuevo o elija otra en los ajustes. Los lectores de mano y la búsqueda siguen funcionando.</translation>
    </message>
    <message>
        <source>It is being started again. Hand scanners and the search go on working.</source>
        <translation>Se está iniciando de nuevo. Los lectores de mano y la búsqueda siguen funcionando.</translation>
    </message>
    <message>
        <source>A part of the program is missing: install it again. Hand scanners and the search work.</source>
        <translation>Falta una parte del programa: instálelo de nuevo. Los lectores de mano y la búsqueda funcionan.</translation>
    </message>
</context>
</TS>
