<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>gatelog::ActivityWords</name>
    <message>
        <source>The admission was taken back</source>
        <translation>Se deshizo el acceso</translation>
    </message>
    <message>
        <source>Was let into the event</source>
        <translation>Se inscribió en el evento</translation>
    </message>
    <message>
        <source>Was revoked: it admits nobody any more</source>
        <translation>Se revocó: ya no da acceso a nadie</translation>
    </message>
    <message>
        <source>Its records that were set aside count</source>
        <translation>Sus registros apartados cuentan</translation>
    </message>
    <message>
        <source>Staff: name, role or PIN</source>
        <translation>Personal: nombre, función o PIN</translation>
    </message>
    <message>
        <source>Double admission</source>
        <translation>Acceso doble</translation>
    </message>
    <message>
        <source>Was reviewed</source>
        <translation>Se revisó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitida</translation>
    </message>
    <message>
        <source>Admitted, and taken back</source>
        <translation>Admitida y deshecha</translation>
    </message>
    <message>
        <source>Admitted a second time</source>
        <translation>Admitida por segunda vez</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1: why</comment>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Acceso detenido</translation>
    </message>
    <message>
        <source>Entry resumed</source>
        <translation>Acceso reanudado</translation>
    </message>
    <message>
        <source>Message to the desks</source>
        <translation>Mensaje a los puestos</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Todas las puertas</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Entrada anulada</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>Entrada bloqueada</translation>
    </message>
    <message>
        <source>Ticket valid again</source>
        <translation>Entrada válida de nuevo</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>El evento</translation>
    </message>
    <message>
        <source>Tickets were added or changed</source>
        <translation>Se añadieron o cambiaron entradas</translation>
    </message>
    <message>
        <source>The gate was set up</source>
        <translation>Se configuró la puerta</translation>
    </message>
    <message>
        <source>A ticket category was set up</source>
        <translation>Se configuró una categoría de entradas</translation>
    </message>
    <message>
        <source>A check-in list was set up</source>
        <translation>Se configuró una lista de acceso</translation>
    </message>
    <message>
        <source>The event was set up</source>
        <translation>Se configuró el evento</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Algo que esta versión no conoce</translation>
    </message>
    <message>
        <source>Sold, and taken back</source>
        <translation>Vendida y devuelta</translation>
    </message>
    <message>
        <source>A quota was set</source>
        <translation>Se fijó un cupo</translation>
    </message>
    <message>
        <source>Desks shared a quota out</source>
        <translation>Los puestos se repartieron un cupo</translation>
    </message>
</context>
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
    <name>gatelog::AlertsDialog</name>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>Umbrales de las alertas</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>Avisarme cuando…</translation>
    </message>
    <message>
        <source>a &amp;desk has been silent for</source>
        <translation>un &amp;puesto lleva en silencio</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>a gate &amp;refuses, and admits few</source>
        <translation>una puerta &amp;rechaza y admite a pocos</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>refusals, after a number</comment>
        <translation> por minuto</translation>
    </message>
    <message>
        <source>a &amp;clock is off by</source>
        <translation>un rel&amp;oj se desvía</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>a gate or the event is &amp;full to</source>
        <translation>una puerta o el evento está &amp;lleno al</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;unreviewed double admissions reach</source>
        <translation>los accesos dobles p&amp;endientes llegan a</translation>
    </message>
    <message>
        <source>the d&amp;isk has less free than</source>
        <translation>el &amp;disco tiene menos espacio libre que</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, after a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>a desk&apos;s &amp;battery is down to</source>
        <translation>la &amp;batería de un puesto baja al</translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Umbrales…</translation>
    </message>
    <message>
        <source>From when on you are told</source>
        <translation>A partir de cuándo se le avisa</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nada requiere su atención ahora.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsWording</name>
    <message>
        <source>This computer&apos;s disk is nearly full: %1 are free.</source>
        <comment>%1: &apos;800 MB&apos;</comment>
        <translation>El disco de este ordenador está casi lleno: quedan %1 libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) to look at.</source>
        <translation>
            <numerusform>%Ln acceso doble por revisar.</numerusform>
            <numerusform>%Ln accesos dobles por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is nearly full: %1 of %2 inside.</source>
        <comment>%1, %2: numbers of people</comment>
        <translation>El evento está casi lleno: %1 de %2 personas dentro.</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 inside.</source>
        <comment>%1: gate, %2, %3: numbers of people</comment>
        <translation>%1: casi lleno, %2 de %3 personas dentro.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n refusal(s) within a minute.</source>
        <comment>%1: gate</comment>
        <translation>
            <numerusform>%1: %Ln rechazo en un minuto.</numerusform>
            <numerusform>%1: %Ln rechazos en un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been silent for %2.</source>
        <comment>%1: desk, %2: &apos;7 minutes&apos;</comment>
        <translation>%1 lleva %2 en silencio.</translation>
    </message>
    <message>
        <source>%1 writes times that lie in the future.</source>
        <comment>%1: desk</comment>
        <translation>%1 escribe horas que están en el futuro.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>El reloj de %1 va %2 por delante del de este ordenador.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>El reloj de %1 va %2 por detrás del de este ordenador.</translation>
    </message>
    <message>
        <source>Free some space soon: on a full disk no scan can be saved.</source>
        <translation>Libere espacio pronto: con el disco lleno no se puede guardar ninguna lectura.</translation>
    </message>
    <message>
        <source>Look at each under Conflicts, and tell the desks what to watch for.</source>
        <translation>Revise cada uno en Conflictos y diga a los puestos en qué deben fijarse.</translation>
    </message>
    <message>
        <source>Stop entry, or raise the event&apos;s capacity.</source>
        <translation>Detenga el acceso o aumente el aforo del evento.</translation>
    </message>
    <message>
        <source>Send guests to another gate, or stop entry here.</source>
        <translation>Mande a los visitantes a otra puerta o detenga el acceso aquí.</translation>
    </message>
    <message>
        <source>Ask the desk what guests show. Often they stand at the wrong gate.</source>
        <translation>Pregunte al puesto qué muestran los visitantes. A menudo están en la puerta equivocada.</translation>
    </message>
    <message>
        <source>See whether it is on and in the network. It can go on scanning alone meanwhile.</source>
        <translation>Compruebe si está encendido y en la red. Mientras tanto puede seguir leyendo solo.</translation>
    </message>
    <message>
        <source>Set the clocks right: times in the log and tickets with a time limit depend on them.</source>
        <translation>Ponga los relojes en hora: de ellos dependen las horas del historial y las entradas con límite de tiempo.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Revisarlos</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>Detener el acceso…</translation>
    </message>
    <message>
        <source>Show the desks</source>
        <translation>Mostrar los puestos</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 %.</source>
        <comment>%1: desk, %2: number</comment>
        <translation>La batería de %1 está al %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Have it plugged in. If it goes off, every scan so far is kept.</source>
        <translation>Pida que lo enchufen. Si se apaga, se conservan todas las lecturas hasta ahora.</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>Entradas admitidas</translation>
    </message>
    <message>
        <source>Last scan in it</source>
        <translation>Última lectura incluida</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsPage</name>
    <message numerus="yes">
        <source>Made: %1 with %n record(s).</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>Copia hecha: %1, con %Ln registro.</numerusform>
            <numerusform>Copia hecha: %1, con %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>No se pudo hacer ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>While scans come in, and when Gatelog closes:</source>
        <translation>Mientras hay lecturas y al cerrar Gatelog:</translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <translation>Cada cuánto se hace una copia de seguridad</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar la carpeta habitual</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>A backup on this laptop&apos;s own disk helps when the database is damaged. One on a stick or another disk helps when the laptop is lost, too. It names your guests to whoever has it.</source>
        <translation>Una copia en el disco de este portátil ayuda si se daña la base de datos. Una en una memoria USB u otro disco ayuda también si se pierde el portátil. Quien la tenga verá los nombres de sus visitantes.</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>Copias de seguridad existentes</translation>
    </message>
    <message>
        <source>None yet in this folder. One is made when the first scans have come in.</source>
        <translation>Aún no hay ninguna en esta carpeta. Se hace una tras las primeras lecturas.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>cada minuto</numerusform>
            <numerusform>cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Copia de seguridad que restaurar</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Copias de seguridad (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A backup is being made. Scanning goes on.</source>
        <translation>Se está haciendo una copia de seguridad. La lectura continúa.</translation>
    </message>
    <message>
        <source>Restoring. This desk scans again in a moment…</source>
        <translation>Restaurando. Este puesto volverá a leer en un momento…</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsRestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>What this restore means</source>
        <translation>Qué supone esta restauración</translation>
    </message>
    <message>
        <source>Comparing it with this laptop…</source>
        <translation>Comparando con este portátil…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsWording</name>
    <message>
        <source>Its last scan is of %1.</source>
        <comment>%1: date and time</comment>
        <translation>Su última lectura es del %1.</translation>
    </message>
    <message>
        <source>This laptop has everything that is in it: nothing would come back.</source>
        <translation>Este portátil ya tiene todo lo que contiene: no volvería nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in it are not on this laptop and come back.</source>
        <translation>
            <numerusform>%Ln de sus registros falta en este portátil y vuelve.</numerusform>
            <numerusform>%Ln de sus registros faltan en este portátil y vuelven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on this laptop that is not in it.</source>
        <translation>En este portátil no hay nada que no esté en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are newer than the backup. They stay: a restore takes no admission away.</source>
        <translation>
            <numerusform>%Ln registro es más reciente que la copia. Se conserva: una restauración no quita ningún acceso.</numerusform>
            <numerusform>%Ln registros son más recientes que la copia. Se conservan: una restauración no quita ningún acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database of now is set aside in the event&apos;s folder, not deleted.</source>
        <translation>La base de datos actual se aparta en la carpeta del evento, no se borra.</translation>
    </message>
    <message>
        <source>This desk cannot scan for some seconds. The other desks go on, and send what they know afterwards.</source>
        <translation>Este puesto no puede leer durante unos segundos. Los demás puestos siguen y después envían lo que saben.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are in the log.</source>
        <translation>
            <numerusform>%Ln registro de la copia está en el historial.</numerusform>
            <numerusform>%Ln registros de la copia están en el historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer record(s) of this laptop were kept.</source>
        <translation>
            <numerusform>Se conservó %Ln registro más reciente de este portátil.</numerusform>
            <numerusform>Se conservaron %Ln registros más recientes de este portátil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln registro de la copia está dañado y se omitió.</numerusform>
            <numerusform>%Ln registros de la copia están dañados y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier database is kept as %1.</source>
        <comment>%1: a file</comment>
        <translation>La base de datos anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled in the event as the backup knows it: it cannot scan until it is invited again.</source>
        <translation>Según la copia, este portátil no está inscrito en el evento: no puede leer hasta que se le invite de nuevo.</translation>
    </message>
    <message>
        <source>This is a backup of another event. Nothing was changed.</source>
        <translation>Es una copia de seguridad de otro evento. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged. Nothing was changed. Try an older one.</source>
        <translation>No es una copia de seguridad, o está dañada. No se cambió nada. Pruebe con una anterior.</translation>
    </message>
    <message>
        <source>A newer version of Gatelog made this backup. Install that version here. Nothing was changed.</source>
        <translation>Una versión más reciente de Gatelog hizo esta copia. Instale aquí esa versión. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup is gone. Nothing was changed.</source>
        <translation>La copia de seguridad ya no está. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
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
    <name>gatelog::CategoriesField</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
</context>
<context>
    <name>gatelog::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>Nueva categoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>for example: check age</source>
        <translation>por ejemplo: comprobar la edad</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>No&amp;ta para los puestos:</translation>
    </message>
    <message>
        <source>The desks hold every ticket of it until somebody has read the note.</source>
        <translation>Los puestos se detienen en cada entrada de esta categoría hasta que alguien lea la nota.</translation>
    </message>
    <message>
        <source>&amp;Sell tickets of it at the desks</source>
        <translation>&amp;Vender estas entradas en los puestos</translation>
    </message>
    <message>
        <source>Currency, as three letters</source>
        <translation>Moneda, en tres letras</translation>
    </message>
    <message>
        <source>&amp;Price:</source>
        <translation>&amp;Precio:</translation>
    </message>
    <message>
        <source>&amp;How many in all:</source>
        <translation>C&amp;uántas en total:</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) sold so far.</source>
        <translation>
            <numerusform>%Ln entrada vendida hasta ahora.</numerusform>
            <numerusform>%Ln entradas vendidas hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desks share the others, and never sell more, even when they do not see each other.</source>
        <translation>Los puestos se reparten las demás y nunca venden más, aunque no se vean entre sí.</translation>
    </message>
    <message>
        <source>Type the price as a number, for example 12.50, and the currency as three letters, for example EUR.</source>
        <translation>Escriba el precio como un número, por ejemplo 12,50, y la moneda con tres letras, por ejemplo EUR.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were sold or lie with other desks; fewer are not possible from here.</source>
        <translation>
            <numerusform>%Ln entrada está vendida o la tienen otros puestos; desde aquí no puede haber menos.</numerusform>
            <numerusform>%Ln entradas están vendidas o las tienen otros puestos; desde aquí no puede haber menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsCaseView</name>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Segunda vez</translation>
    </message>
    <message>
        <source>Dotted: the desk had not heard of the other admission. Times are by each desk&apos;s own clock.</source>
        <translation>Punteado: el puesto aún no sabía del otro acceso. Las horas son las del reloj de cada puesto.</translation>
    </message>
    <message>
        <source>Who it was, how it happened, what was done</source>
        <translation>Quién fue, cómo ocurrió, qué se hizo</translation>
    </message>
    <message>
        <source>Note on this double admission</source>
        <translation>Nota sobre este acceso doble</translation>
    </message>
    <message>
        <source>Reviewed, next</source>
        <translation>Revisado, siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a pendiente</translation>
    </message>
    <message>
        <source>Admitted twice, %1 apart, on %2.</source>
        <comment>%1: a length of time, %2: a date</comment>
        <translation>Admitida dos veces, con %1 de diferencia, el %2.</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>Revisado el %1 por %2</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>¿Qué ha averiguado?</translation>
    </message>
    <message>
        <source>Change the note, next</source>
        <translation>Cambiar la nota, siguiente</translation>
    </message>
    <message>
        <source>Enter notes it and goes to the next. Every desk and the report get your note.</source>
        <translation>La tecla Intro guarda la nota y pasa al siguiente. La reciben todos los puestos y el informe.</translation>
    </message>
    <message>
        <source>Only the computers of supervisors and administrators can note a review.</source>
        <translation>Solo los ordenadores de supervisores y administradores pueden anotar una revisión.</translation>
    </message>
    <message>
        <source>Write what you found first, if only a word.</source>
        <translation>Escriba primero qué ha averiguado, aunque sea una palabra.</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsModel</name>
    <message>
        <source>%1, then %2 · %3</source>
        <comment>%1, %2: gate, %3: time of day</comment>
        <translation>%1, luego %2 · %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Accesos dobles</translation>
    </message>
    <message>
        <source>No ticket was admitted twice</source>
        <translation>Ninguna entrada se admitió dos veces</translation>
    </message>
    <message>
        <source>When two desks that cannot reach each other admit the same ticket, you see both admissions here, side by side, as soon as their logs meet.</source>
        <translation>Cuando dos puestos que no se comunican entre sí admiten la misma entrada, verá aquí los dos accesos, uno junto al otro, en cuanto se junten sus historiales.</translation>
    </message>
    <message numerus="yes">
        <source>All %n double admission(s) reviewed</source>
        <translation>
            <numerusform>%Ln acceso doble, revisado</numerusform>
            <numerusform>%Ln accesos dobles, todos revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n double admission(s) open</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%1 de %Ln acceso doble pendiente</numerusform>
            <numerusform>%1 de %Ln accesos dobles pendientes</numerusform>
        </translation>
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
    <name>gatelog::ConflictsTimeline</name>
    <message>
        <source>%1, %2</source>
        <comment>a row of the time line; %1: desk, %2: gate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>knew by %1</source>
        <comment>of the other admission; %1: time of day</comment>
        <translation>lo supo a las %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsWording</name>
    <message>
        <source>Ticket %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Nadie estaba identificado</translation>
    </message>
    <message>
        <source>Confirmed: the other desks were asked.</source>
        <translation>Confirmado: se consultó a los demás puestos.</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>Sin confirmar: no se pudo consultar a los demás puestos.</translation>
    </message>
    <message>
        <source>Checked in by hand, from the guest list.</source>
        <translation>Registrado a mano, desde la lista de visitantes.</translation>
    </message>
    <message>
        <source>Its clock was ahead, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>Su reloj iba adelantado, al menos %1.</translation>
    </message>
    <message>
        <source>Its clock was behind, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>Su reloj iba atrasado, al menos %1.</translation>
    </message>
    <message>
        <source>It had heard nothing of %1 yet.</source>
        <comment>%1: desk</comment>
        <translation>Aún no sabía nada de %1.</translation>
    </message>
    <message>
        <source>The last it had of %1 was from %2.</source>
        <comment>%1: desk, %2: time of day</comment>
        <translation>Lo último que sabía de %1 era de las %2.</translation>
    </message>
    <message>
        <source>It knew of the other admission by then.</source>
        <translation>Ya sabía del otro acceso.</translation>
    </message>
    <message>
        <source>It knew of the other admission by %1.</source>
        <comment>%1: time of day</comment>
        <translation>Supo del otro acceso a las %1.</translation>
    </message>
    <message>
        <source>Neither desk could know of the other&apos;s admission.</source>
        <translation>Ninguno de los dos puestos podía saber del acceso del otro.</translation>
    </message>
    <message>
        <source>Both were cut off from each other and decided alone.</source>
        <translation>Ambos estaban aislados el uno del otro y decidieron solos.</translation>
    </message>
    <message>
        <source>%1 could ask nobody and decided alone.</source>
        <comment>%1: desk</comment>
        <translation>%1 no podía consultar a nadie y decidió solo.</translation>
    </message>
    <message>
        <source>Each had asked other desks, but in two groups that were cut off from each other.</source>
        <translation>Cada uno había consultado a otros puestos, pero en dos grupos aislados entre sí.</translation>
    </message>
    <message>
        <source>Nobody at the doors made a mistake: the ticket was shown twice.</source>
        <translation>Nadie en las puertas se equivocó: la entrada se mostró dos veces.</translation>
    </message>
    <message>
        <source>A clock was off by more than the time between them: which came first is not certain.</source>
        <translation>Un reloj se desviaba más que el tiempo entre ambos: no es seguro cuál fue el primero.</translation>
    </message>
    <message>
        <source>%1 admitted the same ticket a second time, %2 after the first.</source>
        <comment>%1: desk, %2: a length of time</comment>
        <translation>%1 admitió la misma entrada por segunda vez, %2 después de la primera.</translation>
    </message>
    <message>
        <source>%1 knew that %2 had admitted this ticket, and admitted it all the same.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 sabía que %2 había admitido esta entrada y aun así la admitió.</translation>
    </message>
    <message>
        <source>Ask who was at %1 then.</source>
        <comment>%1: desk</comment>
        <translation>Pregunte quién estaba entonces en %1.</translation>
    </message>
    <message>
        <source>Ask %1, who was signed in there.</source>
        <comment>%1: staff</comment>
        <translation>Pregunte a %1, que estaba identificado allí.</translation>
    </message>
    <message>
        <source>%1 knew of the admission at %2 when it wrote its own, which bears an earlier time: its clock was set back. In truth %2 was first.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 sabía del acceso en %2 cuando escribió el suyo, que lleva una hora anterior: su reloj se atrasó. En realidad, %2 fue el primero.</translation>
    </message>
</context>
<context>
    <name>gatelog::CreatePage</name>
    <message>
        <source>Start an event</source>
        <translation>Crear un evento</translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation>Crear el evento</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Spring Concert</source>
        <comment>example of an event&apos;s name</comment>
        <translation>Concierto de primavera</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>North door
South door</source>
        <comment>examples of gates, one on each line</comment>
        <translation>Puerta norte
Puerta sur</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Name of the event:</source>
        <translation>&amp;Nombre del evento:</translation>
    </message>
    <message>
        <source>&amp;Gates:</source>
        <translation>&amp;Puertas:</translation>
    </message>
    <message>
        <source>The doors at which tickets are scanned, one on each line. More can be added later.</source>
        <translation>Las puertas donde se leen las entradas, una por línea. Después se pueden añadir más.</translation>
    </message>
    <message>
        <source>Guests &amp;inside at once:</source>
        <translation>Visitantes &amp;dentro a la vez:</translation>
    </message>
    <message>
        <source>Name of this &amp;desk:</source>
        <translation>Nombre de este p&amp;uesto:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>It seals the event&apos;s key, which lets new desks in, shuts lost ones out and signs tickets. You are asked for it then, and never while scanning. Nobody can recover it: write it down.</source>
        <translation>Protege la clave del evento, que inscribe nuevos puestos, excluye los perdidos y firma entradas. Se le pide en esos casos, nunca durante la lectura. Nadie puede recuperarla: anótela.</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Otra vez:</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Ponga un nombre al evento.</translation>
    </message>
    <message numerus="yes">
        <source>There may be %n gate(s) at most.</source>
        <translation>
            <numerusform>Puede haber como máximo %Ln puerta.</numerusform>
            <numerusform>Puede haber como máximo %Ln puertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n character(s).</source>
        <translation>
            <numerusform>Elija una frase de al menos %Ln carácter.</numerusform>
            <numerusform>Elija una frase de al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>Las dos frases no coinciden. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>Making the event…</source>
        <translation>Creando el evento…</translation>
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
        <translation>&amp;Nombre:</translation>
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
    <message>
        <source>All guests</source>
        <translation>Todos los visitantes</translation>
    </message>
    <message>
        <source>Who is on duty: sign in or out</source>
        <translation>Quién está de servicio: identificarse o salir</translation>
    </message>
    <message>
        <source>Kiosk: full screen that needs a supervisor&apos;s PIN to leave</source>
        <translation>Modo quiosco: pantalla completa que solo se deja con el PIN de un supervisor</translation>
    </message>
    <message>
        <source>Sell a ticket, where some are for sale</source>
        <translation>Vender una entrada, donde haya a la venta</translation>
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
    <message>
        <source>The event is ready, and has no tickets yet. Next: import the attendees. At the command line: %1</source>
        <comment>%1: a command</comment>
        <translation>El evento está listo y aún no tiene entradas. Ahora importe los asistentes. En la línea de comandos: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::DeviceWords</name>
    <message>
        <source>Not enrolled</source>
        <translation>No inscrito</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>aún sin lecturas</translation>
    </message>
    <message>
        <source>last scan %1</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>última lectura %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n record(s) missing</source>
        <translation>
            <numerusform>falta al menos %Ln registro</numerusform>
            <numerusform>faltan al menos %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) set aside</source>
        <translation>
            <numerusform>%Ln registro apartado</numerusform>
            <numerusform>%Ln registros apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>restored or copied</source>
        <translation>restaurado o copiado</translation>
    </message>
    <message>
        <source>wrote two histories</source>
        <translation>escribió dos historiales</translation>
    </message>
    <message>
        <source>writes times in the future</source>
        <translation>escribe horas futuras</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesDialog</name>
    <message>
        <source>Change a device</source>
        <translation>Cambiar un dispositivo</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Takes part as:</source>
        <translation>&amp;Participa como:</translation>
    </message>
    <message>
        <source>A role can be raised, not lowered: for that, revoke it and let it join anew.</source>
        <translation>Una función se puede subir, no bajar: para eso, revoque el dispositivo y haga que se una de nuevo.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPage</name>
    <message>
        <source>What they did last</source>
        <translation>Últimas acciones</translation>
    </message>
    <message>
        <source>Devices and staff</source>
        <translation>Dispositivos y personal</translation>
    </message>
    <message>
        <source>What they did last: choose a device or a person</source>
        <translation>Últimas acciones: elija un dispositivo o una persona</translation>
    </message>
    <message>
        <source>What %1 did last</source>
        <comment>%1: device or member of staff</comment>
        <translation>Últimas acciones de %1</translation>
    </message>
    <message>
        <source>Change a device</source>
        <translation>Cambiar un dispositivo</translation>
    </message>
    <message>
        <source>Another device has this name. Choose another one.</source>
        <translation>Otro dispositivo tiene este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Accept records</source>
        <translation>Aceptar registros</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 do not count: it had no right to write them when they came. Let them count?</source>
        <comment>%1: device</comment>
        <translation>
            <numerusform>%Ln registro de %1 no cuenta: no tenía derecho a escribirlo cuando llegó. ¿Quiere que cuente?</numerusform>
            <numerusform>%Ln registros de %1 no cuentan: no tenía derecho a escribirlos cuando llegaron. ¿Quiere que cuenten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation>Que cuenten</translation>
    </message>
    <message>
        <source>Somebody of this name has a higher role already, which cannot be lowered. Choose another name.</source>
        <translation>Alguien con este nombre ya tiene una función superior, que no se puede bajar. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Remove a member of staff</source>
        <translation>Quitar a una persona del personal</translation>
    </message>
    <message>
        <source>%1 can sign in nowhere from now on. What they did stays in the log, and a new PIN brings them back.</source>
        <comment>%1: member of staff</comment>
        <translation>%1 ya no puede identificarse en ningún puesto. Lo que hizo queda en el historial, y un nuevo PIN le devuelve el acceso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s.</source>
        <translation>Este portátil no puede hacerlo. Use el de un administrador.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPanel</name>
    <message>
        <source>&amp;Invite a desk…</source>
        <translation>&amp;Invitar a un puesto…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Another name, or a higher role</source>
        <translation>Otro nombre o una función superior</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Aceptar…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: invite, change and revoke there.</source>
        <translation>La clave del evento está en otro portátil: invite, cambie y revoque allí.</translation>
    </message>
    <message>
        <source>Choose a device to change or revoke it, and to see what it did.</source>
        <translation>Elija un dispositivo para cambiarlo, revocarlo o ver qué hizo.</translation>
    </message>
    <message>
        <source>This computer cannot revoke itself.</source>
        <translation>Este ordenador no puede revocarse a sí mismo.</translation>
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
    <name>gatelog::EmergencyConfirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyGates</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Entry is open everywhere.</source>
        <translation>El acceso está abierto en todas partes.</translation>
    </message>
    <message>
        <source>Nobody is admitted anywhere.</source>
        <translation>No se admite a nadie en ninguna parte.</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %1 of %n gate(s).</source>
        <translation>
            <numerusform>Acceso detenido en %1 de %Ln puerta.</numerusform>
            <numerusform>Acceso detenido en %1 de %Ln puertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Todas las puertas</translation>
    </message>
    <message>
        <source>Stop entry everywhere…</source>
        <translation>Detener el acceso en todas partes…</translation>
    </message>
    <message>
        <source>Resume entry everywhere…</source>
        <translation>Reanudar el acceso en todas partes…</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>Detener el acceso…</translation>
    </message>
    <message>
        <source>Resume entry…</source>
        <translation>Reanudar el acceso…</translation>
    </message>
    <message>
        <source>Entry is open.</source>
        <translation>El acceso está abierto.</translation>
    </message>
    <message>
        <source>Stopped %1 by %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who</comment>
        <translation>Detenido %1 por %2.</translation>
    </message>
    <message>
        <source>Stopped %1 by %2: %3</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who, %3: the message</comment>
        <translation>Detenido %1 por %2: %3</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyHeard</name>
    <message>
        <source>Who has heard it</source>
        <translation>Quién se ha enterado</translation>
    </message>
    <message>
        <source>Has heard it</source>
        <translation>Enterado</translation>
    </message>
    <message>
        <source>Has heard it · %1</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>Enterado · %1</translation>
    </message>
    <message>
        <source>Connected; has not confirmed it yet</source>
        <translation>Conectado; aún no lo ha confirmado</translation>
    </message>
    <message>
        <source>%1: go there, or call</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>%1: vaya allí o llame</translation>
    </message>
    <message>
        <source>Nothing was announced yet.</source>
        <translation>Aún no se ha avisado de nada.</translation>
    </message>
    <message>
        <source>This is the only desk of the event.</source>
        <translation>Es el único puesto del evento.</translation>
    </message>
    <message numerus="yes">
        <source>All %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>%Ln puesto más: enterado.</numerusform>
            <numerusform>Los otros %Ln puestos: todos enterados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>%1 de %Ln puesto más, enterado.</numerusform>
            <numerusform>%1 de los otros %Ln puestos, enterados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyPage</name>
    <message>
        <source>Message to the desks</source>
        <translation>Mensaje a los puestos</translation>
    </message>
    <message>
        <source>What they are to know</source>
        <translation>Qué deben saber</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>A laptop is stolen</source>
        <translation>Han robado un portátil</translation>
    </message>
    <message>
        <source>Desk to revoke</source>
        <translation>Puesto que revocar</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Emergency (entry stopped)</source>
        <translation>Emergencia (acceso detenido)</translation>
    </message>
    <message>
        <source>Entry is stopped at all gates.</source>
        <translation>El acceso está detenido en todas las puertas.</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %n gate(s).</source>
        <translation>
            <numerusform>El acceso está detenido en %Ln puerta.</numerusform>
            <numerusform>El acceso está detenido en %Ln puertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>Desks at %1</source>
        <comment>%1: gate</comment>
        <translation>Puestos en %1</translation>
    </message>
    <message>
        <source>There is no other desk.</source>
        <translation>No hay ningún otro puesto.</translation>
    </message>
    <message>
        <source>Take it out of the event: what it writes from now on counts nowhere.</source>
        <translation>Quitarlo del evento: lo que escriba a partir de ahora no cuenta en ninguna parte.</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: revoke there.</source>
        <translation>La clave del evento está en otro portátil: revoque allí.</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s or a supervisor&apos;s.</source>
        <translation>Este portátil no puede hacerlo. Use el de un administrador o un supervisor.</translation>
    </message>
    <message>
        <source>Stop entry</source>
        <translation>Detener el acceso</translation>
    </message>
    <message>
        <source>Stop entry at all gates?</source>
        <translation>¿Detener el acceso en todas las puertas?</translation>
    </message>
    <message>
        <source>Stop entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>¿Detener el acceso en %1?</translation>
    </message>
    <message>
        <source>Every desk there refuses entry as soon as it hears of this, until you resume entry. Guests can still leave. A desk that is cut off does not hear: go there.</source>
        <translation>Cada puesto afectado rechaza las entradas en cuanto se entera, hasta que usted reanude el acceso. Los visitantes pueden seguir saliendo. Un puesto aislado no se entera: vaya allí.</translation>
    </message>
    <message>
        <source>Nobody is to be let in</source>
        <translation>No debe entrar nadie</translation>
    </message>
    <message>
        <source>What the desks &amp;read, if anything:</source>
        <translation>Lo que &amp;leerán los puestos, si hace falta:</translation>
    </message>
    <message>
        <source>Resume entry</source>
        <translation>Reanudar el acceso</translation>
    </message>
    <message>
        <source>Resume entry at all gates?</source>
        <translation>¿Reanudar el acceso en todas las puertas?</translation>
    </message>
    <message>
        <source>Resume entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>¿Reanudar el acceso en %1?</translation>
    </message>
    <message>
        <source>The desks there admit again as soon as they hear of this.</source>
        <translation>Los puestos afectados vuelven a dar acceso en cuanto se enteran.</translation>
    </message>
    <message>
        <source>It is safe to let people in</source>
        <translation>Es seguro dejar entrar</translation>
    </message>
</context>
<context>
    <name>gatelog::GateDialog</name>
    <message>
        <source>New gate</source>
        <translation>Nueva puerta</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>All that its list admits</source>
        <translation>Todas las que admite su lista</translation>
    </message>
    <message>
        <source>Check-in &amp;list:</source>
        <translation>&amp;Lista de acceso:</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>&amp;Categorías:</translation>
    </message>
    <message>
        <source>Most people &amp;inside:</source>
        <translation>Máximo de personas &amp;dentro:</translation>
    </message>
    <message>
        <source>Of those who came in by this gate.</source>
        <translation>De las que entraron por esta puerta.</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPage</name>
    <message>
        <source>This name is taken already. Choose another.</source>
        <translation>Este nombre ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>A field is empty, or holds marks that cannot be seen. Type it again.</source>
        <translation>Un campo está vacío o contiene signos invisibles. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Lista de acceso</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>Listas de acceso</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>A ticket admits</source>
        <translation>Una entrada admite</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Note for the desks</source>
        <translation>Nota para los puestos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the event&apos;s capacity</source>
        <translation>Cambiar el aforo del evento</translation>
    </message>
    <message>
        <source>Gates, lists and categories stay for good, since scans name them. A gate that is not used does no harm.</source>
        <translation>Puertas, listas y categorías se quedan para siempre, porque las lecturas las nombran. Una puerta sin usar no molesta.</translation>
    </message>
    <message>
        <source>Gates and lists</source>
        <translation>Puertas y listas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: people inside, %2: capacity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>all of its list</source>
        <translation>todas las de su lista</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>The event holds %1 people; %2 are inside.</source>
        <comment>%1, %2: numbers</comment>
        <translation>El aforo del evento es de %1 personas; hay %2 dentro.</translation>
    </message>
    <message>
        <source>The event has no limit; %1 people are inside.</source>
        <comment>%1: number</comment>
        <translation>El evento no tiene límite; hay %1 personas dentro.</translation>
    </message>
    <message>
        <source>Capacity of the event</source>
        <translation>Aforo del evento</translation>
    </message>
    <message>
        <source>Most people inside at once (0: no limit):</source>
        <translation>Máximo de personas dentro a la vez (0: sin límite):</translation>
    </message>
    <message>
        <source>Sold at the desks</source>
        <translation>Venta en los puestos</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 sold</source>
        <comment>%1: price, %2, %3: numbers</comment>
        <translation>%1 · %2 de %3 vendidas</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPreview</name>
    <message>
        <source>What would a ticket get here, now?</source>
        <translation>¿Qué obtendría una entrada aquí, ahora?</translation>
    </message>
    <message>
        <source>Code, name or order</source>
        <translation>Código, nombre o pedido</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Entrada:</translation>
    </message>
    <message>
        <source>&amp;Gate:</source>
        <translation>&amp;Puerta:</translation>
    </message>
    <message>
        <source>Type a code or a name: this says what the desk at that gate would say. Nothing is written.</source>
        <translation>Escriba un código o un nombre: verá lo que diría el puesto de esa puerta. No se escribe nada.</translation>
    </message>
    <message>
        <source>There is no gate yet. Add one first.</source>
        <translation>Aún no hay ninguna puerta. Añada una primero.</translation>
    </message>
    <message>
        <source>Nothing was written. A desk asks the others before it admits; this does not.</source>
        <translation>No se escribió nada. Un puesto consulta a los demás antes de dar acceso; esta prueba no.</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesTable</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>Solo el dispositivo de un administrador puede hacerlo.</translation>
    </message>
</context>
<context>
    <name>gatelog::GivenNameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. It may have %Ln letter(s).</source>
        <translation>
            <numerusform>El nombre es demasiado largo. Puede tener %Ln carácter.</numerusform>
            <numerusform>El nombre es demasiado largo. Puede tener %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds marks that cannot be seen. Type it again.</source>
        <translation>El nombre contiene caracteres invisibles. Escríbalo de nuevo.</translation>
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
    <message>
        <source>By name, order or e-mail (F3)</source>
        <translation>Por nombre, pedido o correo (F3)</translation>
    </message>
    <message>
        <source>All guests (F5)</source>
        <translation>Todos los visitantes (F5)</translation>
    </message>
    <message>
        <source>Demonstration  ✕</source>
        <comment>with a cross that closes it</comment>
        <translation>Demostración  ✕</translation>
    </message>
    <message>
        <source>Leave the demonstration</source>
        <translation>Salir de la demostración</translation>
    </message>
    <message>
        <source>Sell tickets (F12)</source>
        <translation>Vender entradas (F12)</translation>
    </message>
    <message>
        <source>Search (F3)</source>
        <translation>Buscar (F3)</translation>
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
    <name>gatelog::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <comment>%1: number of lines</comment>
        <translation>Omitidas (%1)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>What %1 is read as</source>
        <comment>%1: column of a file</comment>
        <translation>Cómo se lee %1</translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) are new or change.</source>
        <translation>
            <numerusform>%Ln categoría es nueva o cambia.</numerusform>
            <numerusform>%Ln categorías son nuevas o cambian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in list(s) are new or change.</source>
        <translation>
            <numerusform>%Ln lista de acceso es nueva o cambia.</numerusform>
            <numerusform>%Ln listas de acceso son nuevas o cambian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are new.</source>
        <translation>
            <numerusform>%Ln puerta es nueva.</numerusform>
            <numerusform>%Ln puertas son nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event&apos;s settings change.</source>
        <translation>Cambian los ajustes del evento.</translation>
    </message>
    <message>
        <source>There is nothing else to say.</source>
        <translation>No hay nada más que señalar.</translation>
    </message>
</context>
<context>
    <name>gatelog::ImportWords</name>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>e-mail of who ordered</source>
        <translation>correo de quien hizo el pedido</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>asiento</translation>
    </message>
    <message>
        <source>note for the desks</source>
        <translation>nota para los puestos</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>number within the order</source>
        <translation>número dentro del pedido</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>checked in already</source>
        <translation>ya registrada</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>válida desde</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>válida hasta</translation>
    </message>
    <message>
        <source>Nothing in it names a ticket</source>
        <translation>Nada en ella indica una entrada</translation>
    </message>
    <message>
        <source>It has not as many fields as the first line</source>
        <translation>No tiene tantos campos como la primera línea</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or text follows it</source>
        <translation>Unas comillas no se cierran, o les sigue texto</translation>
    </message>
    <message>
        <source>It holds characters that this encoding does not have</source>
        <translation>Contiene caracteres que esta codificación no tiene</translation>
    </message>
    <message>
        <source>It holds control characters</source>
        <translation>Contiene caracteres de control</translation>
    </message>
    <message>
        <source>The same code stands in another line</source>
        <translation>El mismo código está en otra línea</translation>
    </message>
    <message>
        <source>The same ticket stands in another line</source>
        <translation>La misma entrada está en otra línea</translation>
    </message>
    <message>
        <source>A date cannot be read, or the validity ends before it begins</source>
        <translation>Una fecha no se puede leer, o la validez termina antes de empezar</translation>
    </message>
    <message>
        <source>The word for its status is not known</source>
        <translation>No se conoce la palabra de su estado</translation>
    </message>
    <message>
        <source>Something that is needed is missing</source>
        <translation>Falta algo necesario</translation>
    </message>
    <message>
        <source>Its rules would be lost, and too many admitted</source>
        <translation>Se perderían sus reglas y se admitiría a demasiados</translation>
    </message>
    <message>
        <source>It belongs to another date of the series</source>
        <translation>Es de otra fecha de la serie</translation>
    </message>
    <message>
        <source>Its key cannot be read</source>
        <translation>Su clave no se puede leer</translation>
    </message>
    <message>
        <source>It is not what this kind of file holds</source>
        <translation>No es lo que contiene este tipo de archivo</translation>
    </message>
    <message>
        <source>There is nothing in it that a desk needs.</source>
        <translation>No contiene nada que un puesto necesite.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were checked in where the file comes from. They admit here all the same.</source>
        <translation>
            <numerusform>%Ln entrada ya estaba registrada donde se creó el archivo. Aquí da acceso igualmente.</numerusform>
            <numerusform>%Ln entradas ya estaban registradas donde se creó el archivo. Aquí dan acceso igualmente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have no code. They are found by name or order only, until codes are issued.</source>
        <translation>
            <numerusform>%Ln entrada no tiene código. Solo se encuentra por nombre o pedido, hasta que se emitan códigos.</numerusform>
            <numerusform>%Ln entradas no tienen código. Solo se encuentran por nombre o pedido, hasta que se emitan códigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Look at the names; if letters are wrong, choose another.</source>
        <translation>Se ha supuesto la codificación: %1. Mire los nombres; si hay letras mal, elija otra.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are too long and were cut.</source>
        <translation>
            <numerusform>%Ln nota es demasiado larga y se cortó.</numerusform>
            <numerusform>%Ln notas son demasiado largas y se cortaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one page of several. Import the others, too.</source>
        <translation>Es una página de varias. Importe también las demás.</translation>
    </message>
    <message numerus="yes">
        <source>The tickets are for %n date(s), and admit on every one of them.</source>
        <translation>
            <numerusform>Las entradas son para %Ln fecha y dan acceso en ella.</numerusform>
            <numerusform>Las entradas son para %Ln fechas y dan acceso en cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are of test orders.</source>
        <translation>
            <numerusform>%Ln entrada es de un pedido de prueba.</numerusform>
            <numerusform>%Ln entradas son de pedidos de prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” admits add-ons by their main ticket, which Gatelog does not.</source>
        <translation>La lista «%1» admite los complementos por su entrada principal; Gatelog no lo hace.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here.</source>
        <translation>La zona horaria «%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of tickets. Save the list as CSV, with names for its columns in the first line, and choose that file.</source>
        <translation>Este archivo no se puede leer como lista de entradas. Guarde la lista como CSV, con los nombres de las columnas en la primera línea, y elija ese archivo.</translation>
    </message>
    <message>
        <source>The file, or a column of it, is not there any more. Choose the file again.</source>
        <translation>El archivo, o una de sus columnas, ya no está. Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check whether you may read it.</source>
        <translation>El archivo no se puede abrir. Compruebe si tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file is too large. Split it, and import its parts one after the other.</source>
        <translation>El archivo es demasiado grande. Divídalo e importe las partes una tras otra.</translation>
    </message>
    <message>
        <source>The file cannot be read with this encoding. Choose another.</source>
        <translation>El archivo no se puede leer con esta codificación. Elija otra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) instead of %1</source>
        <comment>%1: as many as the first line has</comment>
        <translation>
            <numerusform>%Ln campo en lugar de %1</numerusform>
            <numerusform>%Ln campos en lugar de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of at most %3</source>
        <comment>%1: a field or a list, %2: how long it is</comment>
        <translation>%1: %2 en lugar de %3 como máximo</translation>
    </message>
    <message>
        <source>%1, first in line %2</source>
        <comment>%1: a code</comment>
        <translation>%1, primero en la línea %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>%1: its number</comment>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>%1: a field, %2: what stands in it</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>A field or a list is too long</source>
        <translation>Un campo o una lista es demasiado largo</translation>
    </message>
    <message>
        <source>A second event; one file holds one</source>
        <translation>Un segundo evento; un archivo contiene solo uno</translation>
    </message>
    <message>
        <source>Date %1</source>
        <comment>%1: its number</comment>
        <translation>Fecha %1</translation>
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
    <name>gatelog::ListDialog</name>
    <message>
        <source>New check-in list</source>
        <translation>Nueva lista de acceso</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Lista de acceso</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Up to a number of times</source>
        <translation>Un número limitado de veces</translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>De nuevo tras salir</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Sin límite de veces</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Admit tickets that are not &amp;paid</source>
        <translation>Admitir entradas sin &amp;pagar</translation>
    </message>
    <message>
        <source>All categories, also those yet to come</source>
        <translation>Todas las categorías, también las futuras</translation>
    </message>
    <message>
        <source>A ticket &amp;admits:</source>
        <translation>&amp;Una entrada admite:</translation>
    </message>
    <message>
        <source>How many &amp;times:</source>
        <translation>Cuántas &amp;veces:</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>&amp;Categorías:</translation>
    </message>
    <message>
        <source>A changed rule holds for scans of the past, too: what was admitted may become a double admission, or the reverse.</source>
        <translation>Una regla cambiada vale también para las lecturas pasadas: un acceso puede convertirse en doble, o al revés.</translation>
    </message>
</context>
<context>
    <name>gatelog::MergeFileCard</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <comment>%1: a file</comment>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Examinando…</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePage</name>
    <message>
        <source>Merge and report</source>
        <translation>Incorporar e informe</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePanel</name>
    <message>
        <source>Bring in other laptops&apos; logs</source>
        <translation>Traer los historiales de otros portátiles</translation>
    </message>
    <message>
        <source>Drop the bundles here that the other laptops wrote to a stick, all of them if you like. You see what is in each before anything is merged. Scanning goes on meanwhile.</source>
        <translation>Suelte aquí los paquetes que los otros portátiles escribieron en una memoria USB, todos si quiere. Verá qué hay en cada uno antes de incorporar nada. Mientras tanto, la lectura continúa.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Progreso de la incorporación</translation>
    </message>
    <message>
        <source>Look at the double admissions</source>
        <translation>Revisar los accesos dobles</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s log elsewhere</source>
        <translation>Llevar el historial de este portátil a otro</translation>
    </message>
    <message>
        <source>A bundle holds all that is known here. It names your guests to whoever has the file.</source>
        <translation>Un paquete contiene todo lo que se sabe aquí. Quien tenga el archivo verá los nombres de sus visitantes.</translation>
    </message>
    <message>
        <source>Write a bundle…</source>
        <translation>Escribir un paquete…</translation>
    </message>
    <message>
        <source>Bundles to merge</source>
        <translation>Paquetes que incorporar</translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation>Paquetes (*.bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n new record(s)</source>
        <translation>
            <numerusform>Incorporar %Ln registro nuevo</numerusform>
            <numerusform>Incorporar %Ln registros nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to merge</source>
        <translation>Nada nuevo que incorporar</translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation>Escribir un paquete</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>No se escribió nada. Elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1 now (%2).</source>
        <comment>%1: a file, %2: its size</comment>
        <translation>
            <numerusform>%Ln registro está ahora en %1 (%2).</numerusform>
            <numerusform>%Ln registros están ahora en %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::MergeWording</name>
    <message>
        <source>This is of another event. Nothing of it is taken.</source>
        <translation>Es de otro evento. No se toma nada de él.</translation>
    </message>
    <message>
        <source>This is no bundle, or its beginning is damaged. Copy it again from the other laptop.</source>
        <translation>No es un paquete, o su comienzo está dañado. Cópielo de nuevo del otro portátil.</translation>
    </message>
    <message>
        <source>A newer version of Gatelog wrote this. Install that version here, then merge it.</source>
        <translation>Lo escribió una versión más reciente de Gatelog. Instale aquí esa versión y luego incorpórelo.</translation>
    </message>
    <message>
        <source>The file is gone. Was the stick pulled out?</source>
        <translation>El archivo ya no está. ¿Se ha sacado la memoria USB?</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it again from the other laptop.</source>
        <translation>El archivo no se puede leer. Cópielo de nuevo del otro portátil.</translation>
    </message>
    <message>
        <source>the event&apos;s own key</source>
        <comment>as the author of records</comment>
        <translation>la clave del evento</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <comment>%1: desk, %2: date and time</comment>
        <translation>Escrito por %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in it is new here: %n record(s) are known.</source>
        <translation>
            <numerusform>No trae nada nuevo: %Ln registro ya conocido.</numerusform>
            <numerusform>No trae nada nuevo: %Ln registros ya conocidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) are new here.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>Nuevos aquí: %1 de %Ln registro.</numerusform>
            <numerusform>Nuevos aquí: %1 de %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <comment>%1: a desk, %2: a number of records</comment>
        <translation>%1: %2 nuevos</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>desks, at the end of a list</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are of another event and are not taken.</source>
        <translation>
            <numerusform>%Ln parte es de otro evento y no se toma.</numerusform>
            <numerusform>%Ln partes son de otro evento y no se toman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it bear a wrong signature and are not taken.</source>
        <translation>
            <numerusform>%Ln parte lleva una firma falsa y no se toma.</numerusform>
            <numerusform>%Ln partes llevan una firma falsa y no se toman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation>
            <numerusform>Está dañado en %Ln lugar.</numerusform>
            <numerusform>Está dañado en %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut short: its end is missing.</source>
        <translation>Está cortado: falta el final.</translation>
    </message>
    <message>
        <source>It cannot be read to its end.</source>
        <translation>No se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>What is sound is taken; copy it again from the other laptop for the rest.</source>
        <translation>Se toma lo que está intacto; para el resto, cópielo de nuevo del otro portátil.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>No llegó nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) came in</source>
        <translation>
            <numerusform>Llegó %Ln registro nuevo</numerusform>
            <numerusform>Llegaron %Ln registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and with them %n double admission(s).</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>
            <numerusform>%1, y con ello %Ln acceso doble.</numerusform>
            <numerusform>%1, y con ello %Ln accesos dobles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. No new double admission.</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>%1. Ningún acceso doble nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are kept and do not count: who wrote them had no right to, or they cannot be read. The page of devices names them.</source>
        <translation>
            <numerusform>%Ln registro se guarda pero no cuenta: quien lo escribió no tenía derecho, o no se puede leer. La página de dispositivos lo indica.</numerusform>
            <numerusform>%Ln registros se guardan pero no cuentan: quien los escribió no tenía derecho, o no se pueden leer. La página de dispositivos los indica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) bear a time in the future: a clock was wrong.</source>
        <translation>
            <numerusform>%Ln registro lleva una hora futura: un reloj estaba mal.</numerusform>
            <numerusform>%Ln registros llevan una hora futura: un reloj estaba mal.</numerusform>
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
            <numerusform>Detenido tras %Ln registro. Lo que llegó hasta entonces se conserva; incorpórelo de nuevo para el resto.</numerusform>
            <numerusform>Detenido tras %Ln registros. Lo que llegó hasta entonces se conserva; incorpórelo de nuevo para el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on from an earlier bundle that is missing here.</source>
        <translation>Continúa un paquete anterior que aquí falta.</translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%Ln aviso más</numerusform>
            <numerusform>%Ln avisos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>notices</comment>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
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
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation>Solo se puede indicar una de las opciones --camera, --video y --image.</translation>
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
    <message>
        <source>Fill the screen, and let nobody leave it without a supervisor&apos;s PIN, where the event has one.</source>
        <translation>Llenar la pantalla y no dejarla sin el PIN de un supervisor, si el evento tiene uno.</translation>
    </message>
    <message>
        <source>Colours: light, dark, high-contrast or auto.</source>
        <translation>Colores: light, dark, high-contrast o auto.</translation>
    </message>
    <message>
        <source>There are the colours light, dark, high-contrast and auto.</source>
        <translation>Los colores posibles son light, dark, high-contrast y auto.</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewAdmissions</name>
    <message>
        <source>Last half hour</source>
        <translation>Última media hora</translation>
    </message>
    <message>
        <source>Last three hours</source>
        <translation>Últimas tres horas</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Todo el evento</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Accesos</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) in the last minute</source>
        <translation>
            <numerusform>%Ln acceso en el último minuto</numerusform>
            <numerusform>%Ln accesos en el último minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>most: %1 at %2 (bars %3)</source>
        <comment>%1: a number, %2: time of day, %3: &apos;per 5 minutes&apos;</comment>
        <translation>máximo: %1 a las %2 (barras %3)</translation>
    </message>
    <message>
        <source>nobody in the time shown</source>
        <translation>nadie en el periodo mostrado</translation>
    </message>
    <message>
        <source>Admissions over time</source>
        <translation>Accesos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1 a minute, %2 refused</source>
        <comment>%1, %2: numbers in the last minute</comment>
        <translation>%1 por minuto, %2 rechazados</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>%1: admissions</comment>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1 of %2 inside</source>
        <comment>%1: people, %2: capacity of the gate</comment>
        <translation>%1 de %2 dentro</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <comment>%1: people</comment>
        <translation>%1 dentro</translation>
    </message>
    <message>
        <source>Admissions at %1</source>
        <comment>%1: gate</comment>
        <translation>Accesos en %1</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewChart</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
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
    <message>
        <source>Desks</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Lo último que ha pasado</translation>
    </message>
    <message numerus="yes">
        <source>Overview (%n)</source>
        <comment>%n: how many alerts</comment>
        <translation>
            <numerusform>Resumen (%Ln)</numerusform>
            <numerusform>Resumen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>todos revisados</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>Umbrales de las alertas</translation>
    </message>
    <message>
        <source>They hold until the program is closed: the folder of the event cannot be written.</source>
        <translation>Valen hasta que se cierre el programa: no se puede escribir en la carpeta del evento.</translation>
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
    <name>gatelog::PinDialog</name>
    <message>
        <source>Nobody on duty</source>
        <translation>Nadie de servicio</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>The PIN is wrong. Wait %1 before the next try.</source>
        <comment>%1: &apos;8 seconds&apos;</comment>
        <translation>El PIN es incorrecto. Espere %1 antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again.</source>
        <translation>El PIN es incorrecto. Inténtelo de nuevo.</translation>
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
    <name>gatelog::ReportPanel</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>informe.pdf</translation>
    </message>
    <message>
        <source>Save every scan</source>
        <translation>Guardar todas las lecturas</translation>
    </message>
    <message>
        <source>scans.csv</source>
        <translation>lecturas.csv</translation>
    </message>
    <message>
        <source>Save the double admissions</source>
        <translation>Guardar los accesos dobles</translation>
    </message>
    <message>
        <source>double-admissions.csv</source>
        <translation>accesos-dobles.csv</translation>
    </message>
    <message>
        <source>People admitted</source>
        <translation>Personas admitidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation>Admitidas dos veces</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>Lo que es incierto</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Every scan as CSV…</source>
        <translation>Todas las lecturas en CSV…</translation>
    </message>
    <message>
        <source>Double admissions as CSV…</source>
        <translation>Accesos dobles en CSV…</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>of %1 tickets; %2 inside</source>
        <comment>%1, %2: numbers</comment>
        <translation>de %1 entradas; %2 dentro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed yet</source>
        <translation>
            <numerusform>%Ln sin revisar</numerusform>
            <numerusform>%Ln sin revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch that laptop on near this one, or bring its log on a stick.</source>
        <translation>Encienda ese portátil cerca de este o traiga su historial en una memoria USB.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>%1: date and time</comment>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>%1: a file</comment>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>No se escribió nada. Elija otro lugar.</translation>
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
    <name>gatelog::RevokeWords</name>
    <message>
        <source>Revoke %1?</source>
        <comment>%1: desk</comment>
        <translation>¿Revocar %1?</translation>
    </message>
    <message>
        <source>It admits nobody from the moment it hears of this, and no desk counts what it writes from now on. What it wrote till now counts. This cannot be taken back: to take part again, it must join the event anew.</source>
        <translation>Este puesto deja de dar acceso en cuanto se entera, y ningún puesto cuenta lo que escriba a partir de ahora. Lo que escribió hasta ahora cuenta. Esto no se puede deshacer: para volver a participar, debe unirse al evento de nuevo.</translation>
    </message>
    <message>
        <source>%1 is to take part no more</source>
        <comment>%1: desk</comment>
        <translation>%1 no debe participar más</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke a desk</source>
        <translation>Revocar un puesto</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleOffers</name>
    <message>
        <source>Fewer tickets (arrow keys)</source>
        <translation>Menos entradas (flechas)</translation>
    </message>
    <message>
        <source>More tickets (arrow keys)</source>
        <translation>Más entradas (flechas)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Sells at once: take the money first</source>
        <translation>Vende al instante: cobre antes</translation>
    </message>
    <message>
        <source>Sells at once: wait for the card&apos;s payment first</source>
        <translation>Vende al instante: espere antes el pago con tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SalePanel</name>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Volver a leer entradas (Esc)</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Sell tickets</source>
        <translation>Vender entradas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gatelog::SalePrinting</name>
    <message>
        <source>Sent to %1.</source>
        <comment>%1: printer or file</comment>
        <translation>Enviado: %1.</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>Guardar entradas</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>entradas</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleTickets</name>
    <message>
        <source>Let the guest photograph the code, or print it. It is good at once, at every desk.</source>
        <translation>Deje que el visitante fotografíe el código, o imprímalo. Vale al instante, en todos los puestos.</translation>
    </message>
    <message>
        <source>The ticket before</source>
        <translation>La entrada anterior</translation>
    </message>
    <message>
        <source>The next ticket</source>
        <translation>La entrada siguiente</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>The ticket is void then, and can be sold again (F8)</source>
        <translation>La entrada deja de valer y puede venderse de nuevo (F8)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>All tickets of this sale</source>
        <translation>Todas las entradas de esta venta</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Let in now</source>
        <translation>Dar acceso</translation>
    </message>
    <message>
        <source>As if the code had been scanned here</source>
        <translation>Como si el código se hubiera leído aquí</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Siguiente venta</translation>
    </message>
    <message>
        <source>The tickets stay in the list of last scans (F12)</source>
        <translation>Las entradas quedan en la lista de últimas lecturas (F12)</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Devolver esta</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>%1: sum of several tickets</comment>
        <translation>En total: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleWording</name>
    <message>
        <source>Cash</source>
        <comment>how a ticket was paid</comment>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>how a ticket was paid</comment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>sold, cash</source>
        <translation>vendida, efectivo</translation>
    </message>
    <message>
        <source>sold, card</source>
        <translation>vendida, tarjeta</translation>
    </message>
    <message>
        <source>sold, %1, cash</source>
        <comment>%1: a price</comment>
        <translation>vendida, %1, efectivo</translation>
    </message>
    <message>
        <source>sold, %1, card</source>
        <comment>%1: a price</comment>
        <translation>vendida, %1, tarjeta</translation>
    </message>
    <message>
        <source>None to sell yet</source>
        <translation>Aún no hay a la venta</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotada</translation>
    </message>
    <message>
        <source>%1 left here</source>
        <comment>%1: number of tickets</comment>
        <translation>Quedan aquí: %1</translation>
    </message>
    <message>
        <source>None left here</source>
        <translation>Ninguna aquí</translation>
    </message>
    <message>
        <source>%1 at other desks</source>
        <comment>%1: number of tickets</comment>
        <translation>%1 en otros puestos</translation>
    </message>
    <message>
        <source>One moment: the other desks are asked for some of theirs…</source>
        <translation>Un momento: se piden entradas a los otros puestos…</translation>
    </message>
    <message>
        <source>Nothing was sold: it is not set how many there are. Tell your administrator to set a quota.</source>
        <translation>No se vendió nada: no está fijado cuántas hay. Pida a su administrador que fije un cupo.</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is sold out. Offer another one.</source>
        <translation>No se vendió nada: esta categoría está agotada. Ofrezca otra.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sold: this desk has only %n left, and no other could give more. Sell fewer.</source>
        <translation>
            <numerusform>No se vendió nada: a este puesto solo le queda %Ln y ningún otro pudo ceder más. Venda menos.</numerusform>
            <numerusform>No se vendió nada: a este puesto solo le quedan %Ln y ningún otro pudo ceder más. Venda menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left. Tell your administrator.</source>
        <translation>No se vendió nada: a este puesto no le queda ninguna. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left, and the others gave none in time. Send the guest to %1.</source>
        <comment>%1: one desk or several</comment>
        <translation>No se vendió nada: a este puesto no le queda ninguna y los otros no cedieron ninguna a tiempo. Envíe al visitante aquí: %1.</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk may not sell. Take no money, and send the guest to another desk.</source>
        <translation>No se vendió nada: este puesto no puede vender. No cobre y envíe al visitante a otro puesto.</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is no longer for sale. Offer another one.</source>
        <translation>No se vendió nada: esta categoría ya no está a la venta. Ofrezca otra.</translation>
    </message>
    <message>
        <source>Nothing was sold: the disk is full. Take no money. Make room on the disk, then sell again.</source>
        <translation>No se vendió nada: el disco está lleno. No cobre. Libere espacio en el disco y vuelva a vender.</translation>
    </message>
    <message>
        <source>Nothing was sold. %1 Take no money. Try again; if it repeats, sell at another desk.</source>
        <comment>%1: a sentence</comment>
        <translation>No se vendió nada. %1 No cobre. Inténtelo de nuevo; si se repite, venda en otro puesto.</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile.</source>
        <comment>%1: &apos;Entry stopped&apos;</comment>
        <translation>%1: mientras tanto no se vende nada.</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile. %2</source>
        <comment>%1: &apos;Entry stopped&apos;, %2: why</comment>
        <translation>%1: mientras tanto no se vende nada. %2</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <comment>%1, %2: numbers</comment>
        <translation>Entrada %1 de %2</translation>
    </message>
    <message>
        <source>Let in already.</source>
        <translation>Ya tiene acceso.</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits.</source>
        <translation>Devuelta: esta entrada ya no da acceso.</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits. Give back %1.</source>
        <comment>%1: a price</comment>
        <translation>Devuelta: esta entrada ya no da acceso. Devuelva %1.</translation>
    </message>
    <message>
        <source>Not taken back: the ticket was used, or was taken back before.</source>
        <translation>No se devolvió: la entrada se usó o ya se había devuelto.</translation>
    </message>
    <message>
        <source>Not taken back: after a minute only a supervisor may. Have one sign in (F7), then try again.</source>
        <translation>No se devolvió: pasado un minuto solo puede hacerlo un supervisor. Pida a uno que inicie sesión (F7) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not taken back. %1 Try again.</source>
        <comment>%1: a sentence</comment>
        <translation>No se devolvió. %1 Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Let the guest photograph the code, or save a PDF and print it where there is a printer.</source>
        <translation>No hay ninguna impresora instalada en este ordenador. Deje que el visitante fotografíe el código, o guarde un PDF e imprímalo donde haya una.</translation>
    </message>
    <message>
        <source>Not printed. %1 The ticket is still good: let the guest photograph the code, or save a PDF.</source>
        <comment>%1: a sentence</comment>
        <translation>No se imprimió. %1 La entrada sigue valiendo: deje que el visitante fotografíe el código, o guarde un PDF.</translation>
    </message>
</context>
<context>
    <name>gatelog::SalesSection</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendidas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Walk-in sales</source>
        <translation>Ventas en puerta</translation>
    </message>
    <message>
        <source>More were sold than there are: %1. A laptop was copied or its disk put back while it sold, or the record that raised the quota is missing.</source>
        <comment>%1: names of categories</comment>
        <translation>Se vendieron más de las que hay: %1. Un portátil se copió o se restauró su disco mientras vendía, o falta el registro que aumentó el cupo.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Devueltas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>payment</comment>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>payment</comment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Takings by category, desk and payment</source>
        <translation>Ingresos por categoría, puesto y pago</translation>
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
    <message>
        <source>All guests</source>
        <translation>Todos los visitantes</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%Ln visitante</numerusform>
            <numerusform>%Ln visitantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>This event has no tickets yet.</source>
        <translation>Este evento aún no tiene entradas.</translation>
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
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Ask for a supervisor&apos;s &amp;PIN before gate, entry and exit or these settings are changed</source>
        <translation>Pedir el &amp;PIN de un supervisor antes de cambiar la puerta, el sentido o estos ajustes</translation>
    </message>
    <message>
        <source>As soon as the event has a supervisor with a PIN</source>
        <translation>En cuanto el evento tenga un supervisor con PIN</translation>
    </message>
    <message>
        <source>&amp;Kiosk: fill the screen, and leave it with a supervisor&apos;s PIN only</source>
        <translation>Modo &amp;quiosco: pantalla completa que solo se deja con el PIN de un supervisor</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
</context>
<context>
    <name>gatelog::StaffDialog</name>
    <message>
        <source>Add a member of staff</source>
        <translation>Añadir a una persona al personal</translation>
    </message>
    <message>
        <source>Change a member of staff</source>
        <translation>Cambiar a una persona del personal</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Función:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN &amp;again:</source>
        <translation>PIN &amp;otra vez:</translation>
    </message>
    <message>
        <source>Without a PIN they cannot sign in yet.</source>
        <translation>Sin PIN, esta persona aún no puede identificarse.</translation>
    </message>
    <message>
        <source>Without a new PIN it stays as it is.</source>
        <translation>Sin un PIN nuevo se queda como está.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <comment>%1, %2: numbers</comment>
        <translation>Un PIN tiene de %1 a %2 cifras.</translation>
    </message>
    <message>
        <source>Both PINs must be the same.</source>
        <translation>Los dos PIN deben ser iguales.</translation>
    </message>
    <message>
        <source>Tell it to nobody else.</source>
        <translation>No se lo diga a nadie más.</translation>
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
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Door staff</source>
        <translation>Personal de puerta</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Another PIN, or a higher role</source>
        <translation>Otro PIN o una función superior</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>signs in with a PIN</source>
        <translation>se identifica con un PIN</translation>
    </message>
    <message>
        <source>no PIN: cannot sign in</source>
        <translation>sin PIN: no puede identificarse</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s laptop changes the staff.</source>
        <translation>Solo el portátil de un administrador cambia el personal.</translation>
    </message>
    <message>
        <source>Nobody yet. Records name who was on duty once people sign in with a PIN of their own.</source>
        <translation>Nadie aún. Los registros nombran a quien estaba de servicio en cuanto cada persona se identifica con su propio PIN.</translation>
    </message>
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <source>Try the demonstration</source>
        <translation>Probar la demostración</translation>
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
        <source>Looked for it in %1</source>
        <translation>Se buscó en %1</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Unirse a un evento</translation>
    </message>
    <message>
        <source>Somebody has set one up already, and this computer becomes one of its desks. Hold the administrator&apos;s invitation up to the camera, or paste it.</source>
        <translation>Alguien ya ha creado uno, y este ordenador pasa a ser uno de sus puestos. Muestre a la cámara la invitación del administrador o péguela.</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>Crear un evento</translation>
    </message>
    <message>
        <source>Set up your own: a name, its doors, a passphrase. This computer becomes its first desk, and invites the others.</source>
        <translation>Cree el suyo: un nombre, sus puertas, una frase de contraseña. Este ordenador pasa a ser su primer puesto e invita a los demás.</translation>
    </message>
    <message>
        <source>A made-up evening to learn with, tickets and all. Nothing of it is mixed with a real event, and you can leave it at any time.</source>
        <translation>Una velada ficticia para aprender, con entradas y todo. Nada se mezcla con un evento real, y puede salir en cualquier momento.</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. What would you like to do?</source>
        <translation>Aún no hay ningún evento en este ordenador. ¿Qué quiere hacer?</translation>
    </message>
</context>
<context>
    <name>gatelog::StatusLine</name>
    <message>
        <source>On duty: %1</source>
        <comment>%1: name</comment>
        <translation>De servicio: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Nadie está de servicio</translation>
    </message>
    <message>
        <source>Sign in or out with a PIN (F7)</source>
        <translation>Identificarse o salir con un PIN (F7)</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Cámara encendida</translation>
    </message>
    <message>
        <source>No speaker: verdicts are silent</source>
        <translation>Sin altavoz: los resultados no suenan</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>Batería %1&#xa0;%</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug this computer in; every scan so far is kept.</source>
        <comment>%1: number</comment>
        <translation>La batería está al %1&#xa0;%. Enchufe este ordenador; se conservan todas las lecturas hasta ahora.</translation>
    </message>
    <message>
        <source>Disk: %1 left</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>Disco: quedan %1</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 are left. Make room: without it no admission can be kept, and nobody can be let in here.</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>El disco está casi lleno: quedan %1. Haga sitio: sin él no se puede guardar ningún acceso y no se puede dejar entrar a nadie aquí.</translation>
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
    <name>gatelog::Supervision</name>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to move this desk to another gate.</source>
        <translation>Hace falta el PIN de un supervisor para pasar este puesto a otra puerta.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to change between entry and exit.</source>
        <translation>Hace falta el PIN de un supervisor para cambiar entre entrada y salida.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed for the settings.</source>
        <translation>Hace falta el PIN de un supervisor para los ajustes.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the kiosk.</source>
        <translation>Hace falta el PIN de un supervisor para dejar el modo quiosco.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the desk&apos;s window.</source>
        <translation>Hace falta el PIN de un supervisor para dejar la ventana del puesto.</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>¿Quién está de servicio?</translation>
    </message>
    <message>
        <source>From now on every scan of this desk names them.</source>
        <translation>A partir de ahora, cada lectura de este puesto lleva su nombre.</translation>
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
        <source>No contact yet</source>
        <translation>Aún sin contacto</translation>
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
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Aislado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still to come</source>
        <translation>
            <numerusform>%Ln registro por llegar</numerusform>
            <numerusform>%Ln registros por llegar</numerusform>
        </translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Up to date with who is connected</source>
        <translation>Al día con los puestos conectados</translation>
    </message>
    <message>
        <source>As of %1 ago</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>Situación de hace %1</translation>
    </message>
    <message>
        <source>Nothing heard of the others yet</source>
        <translation>Aún no se sabe nada de los demás</translation>
    </message>
    <message>
        <source>Battery low: %1 %</source>
        <comment>%1: number</comment>
        <translation>Batería baja: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>Batería %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketEditDialog</name>
    <message>
        <source>Edit ticket</source>
        <translation>Editar la entrada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>&amp;Pagada</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>C&amp;ategoría:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>P&amp;edido:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;Correo electrónico:</translation>
    </message>
    <message>
        <source>&amp;Seat:</source>
        <translation>A&amp;siento:</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>No&amp;ta para los puestos:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Válida:</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>La validez termina antes de empezar. Cambie una de las dos fechas.</translation>
    </message>
    <message>
        <source>A field holds marks that cannot be seen. Type it instead of pasting it.</source>
        <translation>Un campo contiene signos invisibles. Escríbalo en lugar de pegarlo.</translation>
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
</context>
<context>
    <name>gatelog::TicketPanel</name>
    <message>
        <source>Choose a ticket to see what happened to it at every desk.</source>
        <translation>Elija una entrada para ver qué pasó con ella en todos los puestos.</translation>
    </message>
    <message>
        <source>What happened to this ticket</source>
        <translation>Qué pasó con esta entrada</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquear…</translation>
    </message>
    <message>
        <source>&amp;Cancel ticket…</source>
        <translation>&amp;Anular entrada…</translation>
    </message>
    <message>
        <source>&amp;Reinstate…</source>
        <translation>&amp;Restablecer…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n event(s) in its history</source>
        <translation>
            <numerusform>El último hecho de su historial</numerusform>
            <numerusform>Los últimos %Ln hechos de su historial</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <comment>of one ticket</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketStatusDialog</name>
    <message>
        <source>Cancel this ticket?</source>
        <translation>¿Anular esta entrada?</translation>
    </message>
    <message>
        <source>Every gate refuses it from now on, and says that it was cancelled.</source>
        <translation>A partir de ahora todas las puertas la rechazan y dicen que se anuló.</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Anular la entrada</translation>
    </message>
    <message>
        <source>Block this ticket?</source>
        <translation>¿Bloquear esta entrada?</translation>
    </message>
    <message>
        <source>Every gate refuses it until it is reinstated, and calls a supervisor.</source>
        <translation>Todas las puertas la rechazan hasta que se restablezca, y llaman a un supervisor.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Reinstate this ticket?</source>
        <translation>¿Restablecer esta entrada?</translation>
    </message>
    <message>
        <source>It admits again, as far as it was not used.</source>
        <translation>Vuelve a dar acceso, en la medida en que no se haya usado.</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>&amp;Why (kept in the ticket&apos;s history):</source>
        <translation>&amp;Por qué (se guarda en el historial de la entrada):</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketWords</name>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
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
        <source>valid from %1 until %2</source>
        <translation>válida del %1 al %2</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>válida desde el %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válida hasta el %1</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n time(s)</source>
        <translation>
            <numerusform>Hasta %Ln vez</numerusform>
            <numerusform>Hasta %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>De nuevo tras salir</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Sin límite de veces</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>asiento</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>validez</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Added to the event</source>
        <translation>Añadida al evento</translation>
    </message>
    <message>
        <source>Written again, unchanged</source>
        <translation>Escrita de nuevo, sin cambios</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1: list of fields</comment>
        <translation>Cambio: %1</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Restablecida</translation>
    </message>
    <message>
        <source>Second admission at %1</source>
        <comment>%1: gate</comment>
        <translation>Segundo acceso en %1</translation>
    </message>
    <message>
        <source>Entry at %1</source>
        <comment>%1: gate</comment>
        <translation>Entrada en %1</translation>
    </message>
    <message>
        <source>Exit at %1</source>
        <comment>%1: gate</comment>
        <translation>Salida en %1</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <comment>%1: gate, %2: reason</comment>
        <translation>Rechazada en %1: %2</translation>
    </message>
    <message>
        <source>Scan at %1 undone</source>
        <comment>%1: gate</comment>
        <translation>Lectura en %1 deshecha</translation>
    </message>
    <message>
        <source>Double admission reviewed</source>
        <translation>Acceso doble revisado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>by the other desks</comment>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>the other desks could not be asked</comment>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>found by search, not scanned</comment>
        <translation>a mano</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words, quoted</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>La entrada seleccionada</numerusform>
            <numerusform>Las %Ln entradas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>La entrada que muestra la tabla</numerusform>
            <numerusform>Las %Ln entradas que muestra la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Every scan of the event, also refused and undone ones</source>
        <translation>Todas las lecturas del evento, también las rechazadas y deshechas</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>The file holds names and ticket codes: keep it where only you can read it.</source>
        <translation>El archivo contiene nombres y códigos de entradas: guárdelo donde solo usted pueda leerlo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>scans</source>
        <comment>name of a file</comment>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>entradas</translation>
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
        <translation>Buscar nombre, pedido o correo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>Usada o no</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsImportDialog</name>
    <message>
        <source>Import tickets</source>
        <translation>Importar entradas</translation>
    </message>
    <message>
        <source>Choose a CSV file, or JSON as the pretix API returns it.</source>
        <translation>Elija un archivo CSV, o JSON tal como lo da la API de pretix.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Encoding: detected</source>
        <translation>Codificación: detectada</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Lists of tickets (*.csv *.txt *.tsv *.json)</source>
        <translation>Listas de entradas (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with the tickets here…</source>
        <translation>Leyendo el archivo y comparándolo con las entradas de aquí…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln línea omitida</numerusform>
            <numerusform>%Ln líneas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of this file says which ticket a line is. Say below what its columns are: a code, a name, an order or an e-mail address is enough.</source>
        <translation>Ninguna columna de este archivo dice a qué entrada corresponde una línea. Indique abajo qué son sus columnas: basta un código, un nombre, un pedido o un correo electrónico.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An import of it would change nothing.</source>
        <translation>Importarlo no cambiaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n ticket(s). You can close this window: it goes on, and is done wholly or not at all.</source>
        <translation>
            <numerusform>Escribiendo %Ln entrada. Puede cerrar esta ventana: el proceso sigue, y se hace entero o no se hace.</numerusform>
            <numerusform>Escribiendo %Ln entradas. Puede cerrar esta ventana: el proceso sigue, y se hace entero o no se hace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation>
            <numerusform>Se importó %Ln entrada.</numerusform>
            <numerusform>Se importaron %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsIssueDialog</name>
    <message>
        <source>Issue tickets</source>
        <translation>Emitir entradas</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Only sign codes for imported tickets that have &amp;none</source>
        <translation>Solo firmar códigos para las entradas importadas &amp;sin código</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>C&amp;ategoría:</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>C&amp;uántas:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Válida:</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Emitir</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The event&apos;s key is not on this computer. Issue tickets where the event was made, or bring its key here.</source>
        <translation>La clave del evento no está en este ordenador. Emita entradas donde se creó el evento, o traiga su clave aquí.</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>La validez termina antes de empezar. Cambie una de las dos fechas.</translation>
    </message>
    <message>
        <source>Signing and writing codes…</source>
        <translation>Firmando y escribiendo códigos…</translation>
    </message>
    <message numerus="yes">
        <source>Signing and writing %n ticket(s)…</source>
        <translation>
            <numerusform>Firmando y escribiendo %Ln entrada…</numerusform>
            <numerusform>Firmando y escribiendo %Ln entradas…</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket was issued.</source>
        <translation>No se emitió ninguna entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were issued. Every desk admits them, also before it has heard of them.</source>
        <translation>
            <numerusform>Se emitió %Ln entrada. Todos los puestos la admiten, aun antes de tener noticia de ella.</numerusform>
            <numerusform>Se emitieron %Ln entradas. Todos los puestos las admiten, aun antes de tener noticia de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket has a code already.</source>
        <translation>Todas las entradas tienen ya un código.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a category, or type a new one.</source>
        <translation>Elija una categoría o escriba una nueva.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsModel</name>
    <message>
        <source>no name</source>
        <comment>of a ticket</comment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsOutput</name>
    <message>
        <source>Something is being written already. Wait until it is done.</source>
        <translation>Ya se está escribiendo algo. Espere a que termine.</translation>
    </message>
    <message>
        <source>Writing every scan…</source>
        <translation>Escribiendo todas las lecturas…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2…</source>
        <comment>%1, %2: numbers of tickets</comment>
        <translation>Escribiendo: %1 de %2…</translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation>Elija otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>%1: file or printer</comment>
        <translation>Escrito: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without a code were left out: issue codes for them first.</source>
        <translation>
            <numerusform>%Ln entrada sin código se omitió: emita antes un código para ella.</numerusform>
            <numerusform>%Ln entradas sin código se omitieron: emita antes códigos para ellas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>I&amp;ssue…</source>
        <translation>Emi&amp;tir…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Take in tickets from a file</source>
        <translation>Incorporar entradas de un archivo</translation>
    </message>
    <message>
        <source>Make new tickets with signed codes</source>
        <translation>Crear entradas nuevas con códigos firmados</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>Solo el dispositivo de un administrador puede hacerlo.</translation>
    </message>
    <message>
        <source>Looking through the tickets: %1…</source>
        <comment>%1: number of tickets</comment>
        <translation>Examinando las entradas: %1…</translation>
    </message>
    <message>
        <source>There are no tickets yet. Import a list, or issue some.</source>
        <translation>Aún no hay entradas. Importe una lista o emita algunas.</translation>
    </message>
    <message>
        <source>No ticket is like this. Change the search or the filters.</source>
        <translation>Ninguna entrada coincide. Cambie la búsqueda o los filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPrintDialog</name>
    <message>
        <source>Print tickets</source>
        <translation>Imprimir entradas</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>La entrada seleccionada</numerusform>
            <numerusform>Las %Ln entradas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>La entrada que muestra la tabla</numerusform>
            <numerusform>Las %Ln entradas que muestra la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight to a page, to cut</source>
        <translation>Ocho por página, para recortar</translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation>Una por página</translation>
    </message>
    <message>
        <source>Strips, for wristbands and badge holders</source>
        <translation>Tiras, para pulseras y portacredenciales</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Layout on A4:</source>
        <translation>&amp;Disposición en A4:</translation>
    </message>
    <message>
        <source>The table shows no tickets. Change its filter first.</source>
        <translation>La tabla no muestra ninguna entrada. Cambie antes su filtro.</translation>
    </message>
    <message>
        <source>At most %1 tickets are printed at once. Filter the table, or select fewer.</source>
        <comment>%1: number of tickets</comment>
        <translation>Se imprimen como máximo %1 entradas a la vez. Filtre la tabla o seleccione menos.</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>Guardar entradas</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>entradas</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF, and print it where there is one.</source>
        <translation>No hay ninguna impresora instalada en este ordenador. Guarde un PDF e imprímalo donde haya una.</translation>
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
    <message>
        <source>Sold: %1</source>
        <comment>%1: category</comment>
        <translation>Vendida: %1</translation>
    </message>
    <message>
        <source>Takes this sale back (F8)</source>
        <translation>Anula esta venta (F8)</translation>
    </message>
</context>
<context>
    <name>gatelog::VerdictPanel</name>
    <message>
        <source>Seen (Enter)</source>
        <comment>button: the note that holds the screen was read</comment>
        <translation>Visto (Intro)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Goes on with the next ticket (Enter, Esc)</source>
        <translation>Pasa a la siguiente entrada (Intro, Esc)</translation>
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
    <message>
        <source>Used %1 at %2 by %4 (%3).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>Usada %1 en %2 por %4 (%3).</translation>
    </message>
    <message>
        <source>Another ticket was held up. It was not looked at: acknowledge this first, then scan it.</source>
        <translation>Se mostró otra entrada. No se ha comprobado: confirme primero esta y luego léala.</translation>
    </message>
</context>
</TS>
