<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>gatelog::ActivityWords</name>
    <message>
        <source>The admission was taken back</source>
        <translation>A entrada foi desfeita</translation>
    </message>
    <message>
        <source>Was let into the event</source>
        <translation>Foi cadastrado no evento</translation>
    </message>
    <message>
        <source>Was revoked: it admits nobody any more</source>
        <translation>Foi revogado: não libera mais ninguém</translation>
    </message>
    <message>
        <source>Its records that were set aside count</source>
        <translation>Os registros dele que foram separados contam</translation>
    </message>
    <message>
        <source>Staff: name, role or PIN</source>
        <translation>Equipe: nome, função ou PIN</translation>
    </message>
    <message>
        <source>Double admission</source>
        <translation>Entrada dupla</translation>
    </message>
    <message>
        <source>Was reviewed</source>
        <translation>Foi verificada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Admitted, and taken back</source>
        <translation>Liberado e depois desfeito</translation>
    </message>
    <message>
        <source>Admitted a second time</source>
        <translation>Liberado pela segunda vez</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1: why</comment>
        <translation>Recusado: %1</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Entrada suspensa</translation>
    </message>
    <message>
        <source>Entry resumed</source>
        <translation>Entrada retomada</translation>
    </message>
    <message>
        <source>Message to the desks</source>
        <translation>Mensagem aos postos</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Todos os portões</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Ingresso cancelado</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>Ingresso bloqueado</translation>
    </message>
    <message>
        <source>Ticket valid again</source>
        <translation>Ingresso válido de novo</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>O evento</translation>
    </message>
    <message>
        <source>Tickets were added or changed</source>
        <translation>Ingressos foram adicionados ou alterados</translation>
    </message>
    <message>
        <source>The gate was set up</source>
        <translation>O portão foi configurado</translation>
    </message>
    <message>
        <source>A ticket category was set up</source>
        <translation>Uma categoria de ingressos foi configurada</translation>
    </message>
    <message>
        <source>A check-in list was set up</source>
        <translation>Uma lista de acesso foi configurada</translation>
    </message>
    <message>
        <source>The event was set up</source>
        <translation>O evento foi configurado</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Algo que esta versão não conhece</translation>
    </message>
    <message>
        <source>Sold, and taken back</source>
        <translation>Vendido e devolvido</translation>
    </message>
    <message>
        <source>A quota was set</source>
        <translation>Uma cota foi definida</translation>
    </message>
    <message>
        <source>Desks shared a quota out</source>
        <translation>Os postos repartiram uma cota</translation>
    </message>
</context>
<context>
    <name>gatelog::AdmissionsSection</name>
    <message>
        <source>Admissions per gate</source>
        <translation>Entradas por portão</translation>
    </message>
    <message>
        <source>Admissions per category</source>
        <translation>Entradas por categoria</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>Admissions per operator</source>
        <translation>Entradas por operador</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Ninguém identificado</translation>
    </message>
    <message>
        <source>%1, all on one scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1, todos na mesma escala</translation>
    </message>
    <message>
        <source>%1, each on its own scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1, cada um na sua escala</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1; escuro: não confirmadas</translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsDialog</name>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>Limites dos alertas</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>Avisar quando…</translation>
    </message>
    <message>
        <source>a &amp;desk has been silent for</source>
        <translation>um &amp;posto estiver em silêncio há</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>a gate &amp;refuses, and admits few</source>
        <translation>um portão &amp;recusar e liberar poucos</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>refusals, after a number</comment>
        <translation> por minuto</translation>
    </message>
    <message>
        <source>a &amp;clock is off by</source>
        <translation>um re&amp;lógio estiver errado em</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>a gate or the event is &amp;full to</source>
        <translation>um portão ou o evento estiver c&amp;heio a</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;unreviewed double admissions reach</source>
        <translation>as entradas duplas p&amp;endentes chegarem a</translation>
    </message>
    <message>
        <source>the d&amp;isk has less free than</source>
        <translation>o &amp;disco tiver menos espaço livre que</translation>
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
        <translation>a &amp;bateria de um posto cair a</translation>
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
        <translation>&amp;Limites…</translation>
    </message>
    <message>
        <source>From when on you are told</source>
        <translation>A partir de quando você é avisado</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nada precisa de você agora.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %Ln.</numerusform>
            <numerusform>E mais %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsWording</name>
    <message>
        <source>This computer&apos;s disk is nearly full: %1 are free.</source>
        <comment>%1: &apos;800 MB&apos;</comment>
        <translation>O disco deste computador está quase cheio: %1 livres.</translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) to look at.</source>
        <translation>
            <numerusform>%Ln entrada dupla para verificar.</numerusform>
            <numerusform>%Ln entradas duplas para verificar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is nearly full: %1 of %2 inside.</source>
        <comment>%1, %2: numbers of people</comment>
        <translation>O evento está quase cheio: %1 de %2 pessoas dentro.</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 inside.</source>
        <comment>%1: gate, %2, %3: numbers of people</comment>
        <translation>%1: quase cheio, %2 de %3 pessoas dentro.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n refusal(s) within a minute.</source>
        <comment>%1: gate</comment>
        <translation>
            <numerusform>%1: %Ln recusa em um minuto.</numerusform>
            <numerusform>%1: %Ln recusas em um minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been silent for %2.</source>
        <comment>%1: desk, %2: &apos;7 minutes&apos;</comment>
        <translation>%1 está em silêncio há %2.</translation>
    </message>
    <message>
        <source>%1 writes times that lie in the future.</source>
        <comment>%1: desk</comment>
        <translation>%1 escreve horários que estão no futuro.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>O relógio de %1 está %2 adiantado em relação ao deste computador.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>O relógio de %1 está %2 atrasado em relação ao deste computador.</translation>
    </message>
    <message>
        <source>Free some space soon: on a full disk no scan can be saved.</source>
        <translation>Libere espaço logo: com o disco cheio, nenhuma leitura pode ser salva.</translation>
    </message>
    <message>
        <source>Look at each under Conflicts, and tell the desks what to watch for.</source>
        <translation>Veja cada uma em Conflitos e diga aos postos no que prestar atenção.</translation>
    </message>
    <message>
        <source>Stop entry, or raise the event&apos;s capacity.</source>
        <translation>Suspenda a entrada ou aumente a lotação do evento.</translation>
    </message>
    <message>
        <source>Send guests to another gate, or stop entry here.</source>
        <translation>Mande os visitantes a outro portão ou suspenda a entrada aqui.</translation>
    </message>
    <message>
        <source>Ask the desk what guests show. Often they stand at the wrong gate.</source>
        <translation>Pergunte ao posto o que os visitantes mostram. Muitas vezes estão no portão errado.</translation>
    </message>
    <message>
        <source>See whether it is on and in the network. It can go on scanning alone meanwhile.</source>
        <translation>Veja se está ligado e na rede. Enquanto isso, ele pode continuar lendo sozinho.</translation>
    </message>
    <message>
        <source>Set the clocks right: times in the log and tickets with a time limit depend on them.</source>
        <translation>Acerte os relógios: os horários do histórico e os ingressos com prazo dependem deles.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>Suspender a entrada…</translation>
    </message>
    <message>
        <source>Show the desks</source>
        <translation>Mostrar os postos</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 %.</source>
        <comment>%1: desk, %2: number</comment>
        <translation>A bateria de %1 está em %2%.</translation>
    </message>
    <message>
        <source>Have it plugged in. If it goes off, every scan so far is kept.</source>
        <translation>Peça que liguem o computador na tomada. Se ele desligar, todas as leituras até agora ficam guardadas.</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>Ingressos liberados</translation>
    </message>
    <message>
        <source>Last scan in it</source>
        <translation>Última leitura incluída</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsPage</name>
    <message numerus="yes">
        <source>Made: %1 with %n record(s).</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>Backup feito: %1, com %Ln registro.</numerusform>
            <numerusform>Backup feito: %1, com %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>Não foi possível fazer o backup.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quando e onde</translation>
    </message>
    <message>
        <source>While scans come in, and when Gatelog closes:</source>
        <translation>Enquanto há leituras e ao fechar o Gatelog:</translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <translation>Com que frequência é feito um backup</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Escolher outra…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar a pasta de costume</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>A backup on this laptop&apos;s own disk helps when the database is damaged. One on a stick or another disk helps when the laptop is lost, too. It names your guests to whoever has it.</source>
        <translation>Um backup no disco deste notebook ajuda se o banco de dados for danificado. Em um pen drive ou outro disco, ajuda também se o notebook se perder. Quem o tiver vê os nomes dos seus visitantes.</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>Backups existentes</translation>
    </message>
    <message>
        <source>None yet in this folder. One is made when the first scans have come in.</source>
        <translation>Ainda não há nenhum nesta pasta. Um é feito após as primeiras leituras.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar de um arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>a cada minuto</numerusform>
            <numerusform>a cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta dos backups</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Backup a restaurar</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Backups (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>A backup is being made. Scanning goes on.</source>
        <translation>Fazendo um backup. A leitura continua.</translation>
    </message>
    <message>
        <source>Restoring. This desk scans again in a moment…</source>
        <translation>Restaurando. Este posto volta a ler em instantes…</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsRestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>What this restore means</source>
        <translation>O que esta restauração muda</translation>
    </message>
    <message>
        <source>Comparing it with this laptop…</source>
        <translation>Comparando com este notebook…</translation>
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
        <translation>A última leitura dele é de %1.</translation>
    </message>
    <message>
        <source>This laptop has everything that is in it: nothing would come back.</source>
        <translation>Este notebook já tem tudo o que há nele: nada voltaria.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in it are not on this laptop and come back.</source>
        <translation>
            <numerusform>%Ln registro dele falta neste notebook e volta.</numerusform>
            <numerusform>%Ln registros dele faltam neste notebook e voltam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on this laptop that is not in it.</source>
        <translation>Não há nada neste notebook que não esteja nele.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are newer than the backup. They stay: a restore takes no admission away.</source>
        <translation>
            <numerusform>%Ln registro é mais novo que o backup. Ele fica: uma restauração não tira nenhuma entrada.</numerusform>
            <numerusform>%Ln registros são mais novos que o backup. Eles ficam: uma restauração não tira nenhuma entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database of now is set aside in the event&apos;s folder, not deleted.</source>
        <translation>O banco de dados atual é guardado na pasta do evento, não apagado.</translation>
    </message>
    <message>
        <source>This desk cannot scan for some seconds. The other desks go on, and send what they know afterwards.</source>
        <translation>Este posto não pode ler por alguns segundos. Os outros postos continuam e depois enviam o que sabem.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are in the log.</source>
        <translation>
            <numerusform>%Ln registro do backup está no histórico.</numerusform>
            <numerusform>%Ln registros do backup estão no histórico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer record(s) of this laptop were kept.</source>
        <translation>
            <numerusform>%Ln registro mais novo deste notebook foi mantido.</numerusform>
            <numerusform>%Ln registros mais novos deste notebook foram mantidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln registro do backup está danificado e ficou de fora.</numerusform>
            <numerusform>%Ln registros do backup estão danificados e ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier database is kept as %1.</source>
        <comment>%1: a file</comment>
        <translation>O banco de dados anterior foi guardado como %1.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled in the event as the backup knows it: it cannot scan until it is invited again.</source>
        <translation>Segundo o backup, este notebook não está cadastrado no evento: ele não pode ler até ser convidado de novo.</translation>
    </message>
    <message>
        <source>This is a backup of another event. Nothing was changed.</source>
        <translation>Este é o backup de outro evento. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged. Nothing was changed. Try an older one.</source>
        <translation>Isto não é um backup, ou está danificado. Nada foi alterado. Tente um mais antigo.</translation>
    </message>
    <message>
        <source>A newer version of Gatelog made this backup. Install that version here. Nothing was changed.</source>
        <translation>Uma versão mais nova do Gatelog fez este backup. Instale essa versão aqui. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The backup is gone. Nothing was changed.</source>
        <translation>O backup não está mais lá. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>gatelog::CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>Imagem da câmera</translation>
    </message>
</context>
<context>
    <name>gatelog::CategoriesField</name>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
</context>
<context>
    <name>gatelog::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>Nova categoria</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>for example: check age</source>
        <translation>por exemplo: conferir a idade</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>Obser&amp;vação para os postos:</translation>
    </message>
    <message>
        <source>The desks hold every ticket of it until somebody has read the note.</source>
        <translation>Os postos param em cada ingresso desta categoria até alguém ler a observação.</translation>
    </message>
    <message>
        <source>&amp;Sell tickets of it at the desks</source>
        <translation>Vender estes &amp;ingressos nos postos</translation>
    </message>
    <message>
        <source>Currency, as three letters</source>
        <translation>Moeda, em três letras</translation>
    </message>
    <message>
        <source>&amp;Price:</source>
        <translation>&amp;Preço:</translation>
    </message>
    <message>
        <source>&amp;How many in all:</source>
        <translation>&amp;Quantos ao todo:</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) sold so far.</source>
        <translation>
            <numerusform>%Ln ingresso vendido até agora.</numerusform>
            <numerusform>%Ln ingressos vendidos até agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desks share the others, and never sell more, even when they do not see each other.</source>
        <translation>Os postos dividem os demais e nunca vendem mais do que há, mesmo quando não se veem.</translation>
    </message>
    <message>
        <source>Type the price as a number, for example 12.50, and the currency as three letters, for example EUR.</source>
        <translation>Digite o preço como número, por exemplo 12,50, e a moeda com três letras, por exemplo EUR.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were sold or lie with other desks; fewer are not possible from here.</source>
        <translation>
            <numerusform>%Ln ingresso foi vendido ou está com outros postos; daqui não pode haver menos.</numerusform>
            <numerusform>%Ln ingressos foram vendidos ou estão com outros postos; daqui não pode haver menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsCaseView</name>
    <message>
        <source>Counts</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Segunda vez</translation>
    </message>
    <message>
        <source>Dotted: the desk had not heard of the other admission. Times are by each desk&apos;s own clock.</source>
        <translation>Pontilhado: o posto ainda não sabia da outra entrada. Os horários são do relógio de cada posto.</translation>
    </message>
    <message>
        <source>Who it was, how it happened, what was done</source>
        <translation>Quem foi, como aconteceu, o que foi feito</translation>
    </message>
    <message>
        <source>Note on this double admission</source>
        <translation>Observação sobre esta entrada dupla</translation>
    </message>
    <message>
        <source>Reviewed, next</source>
        <translation>Verificada, próxima</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Voltar a pendente</translation>
    </message>
    <message>
        <source>Admitted twice, %1 apart, on %2.</source>
        <comment>%1: a length of time, %2: a date</comment>
        <translation>Liberado duas vezes, com %1 de diferença, em %2.</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>Verificado em %1 por %2</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>O que você descobriu?</translation>
    </message>
    <message>
        <source>Change the note, next</source>
        <translation>Alterar a observação, próxima</translation>
    </message>
    <message>
        <source>Enter notes it and goes to the next. Every desk and the report get your note.</source>
        <translation>A tecla Enter grava a observação e passa à próxima. Todos os postos e o relatório a recebem.</translation>
    </message>
    <message>
        <source>Only the computers of supervisors and administrators can note a review.</source>
        <translation>Só os computadores de supervisores e administradores podem registrar uma verificação.</translation>
    </message>
    <message>
        <source>Write what you found first, if only a word.</source>
        <translation>Escreva primeiro o que descobriu, nem que seja uma palavra.</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsModel</name>
    <message>
        <source>%1, then %2 · %3</source>
        <comment>%1, %2: gate, %3: time of day</comment>
        <translation>%1, depois %2 · %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>verificada</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Entradas duplas</translation>
    </message>
    <message>
        <source>No ticket was admitted twice</source>
        <translation>Nenhum ingresso foi liberado duas vezes</translation>
    </message>
    <message>
        <source>When two desks that cannot reach each other admit the same ticket, you see both admissions here, side by side, as soon as their logs meet.</source>
        <translation>Quando dois postos sem contato entre si liberam o mesmo ingresso, você vê aqui as duas entradas, lado a lado, assim que os históricos se juntam.</translation>
    </message>
    <message numerus="yes">
        <source>All %n double admission(s) reviewed</source>
        <translation>
            <numerusform>%Ln entrada dupla, verificada</numerusform>
            <numerusform>%Ln entradas duplas, todas verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n double admission(s) open</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%1 de %Ln entrada dupla pendente</numerusform>
            <numerusform>%1 de %Ln entradas duplas pendentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsSection</name>
    <message>
        <source>The admission on the left counts, as the earlier one; the one on the right is a second admission with the same ticket. Times are those of the desks&apos; own clocks.</source>
        <translation>A entrada à esquerda vale, por ser a primeira; a da direita é uma segunda entrada com o mesmo ingresso. Os horários são os dos relógios dos postos.</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) neither desk could know of the other&apos;s admission.</source>
        <translation>
            <numerusform>Em %Ln caso nenhum posto podia saber da entrada do outro.</numerusform>
            <numerusform>Em %Ln casos nenhum posto podia saber da entrada do outro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the second desk knew of the first admission.</source>
        <translation>
            <numerusform>Em %Ln caso o segundo posto sabia da primeira entrada.</numerusform>
            <numerusform>Em %Ln casos o segundo posto sabia da primeira entrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the admission that counts bears a time before one its desk knew of.</source>
        <translation>
            <numerusform>Em %Ln caso a entrada que vale traz um horário anterior ao de outra que seu posto já conhecia.</numerusform>
            <numerusform>Em %Ln casos a entrada que vale traz um horário anterior ao de outra que seu posto já conhecia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither desk could know of the other.</source>
        <translation>Nenhum posto podia saber da entrada do outro.</translation>
    </message>
    <message>
        <source>The second desk knew of the first admission.</source>
        <translation>O segundo posto sabia da primeira entrada.</translation>
    </message>
    <message>
        <source>The desk on the left knew of the admission on the right: its time is set back.</source>
        <translation>O posto à esquerda sabia da entrada à direita: seu horário está atrasado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>Verificado em %1 por %2</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Entradas duplas</translation>
    </message>
    <message>
        <source>None: no ticket was admitted more often than its list allows.</source>
        <translation>Nenhuma: nenhum ingresso foi usado mais vezes do que sua lista permite.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>vale</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segunda</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>%1: a length of time</comment>
        <translation>%1 de diferença</translation>
    </message>
    <message>
        <source>clock at least %1 ahead</source>
        <comment>%1: a length of time</comment>
        <translation>relógio pelo menos %1 adiantado</translation>
    </message>
    <message>
        <source>clock at least %1 behind</source>
        <comment>%1: a length of time</comment>
        <translation>relógio pelo menos %1 atrasado</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>ninguém identificado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>não confirmada</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
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
        <translation>soube às %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsWording</name>
    <message>
        <source>Ticket %1</source>
        <translation>Ingresso %1</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Ninguém estava identificado</translation>
    </message>
    <message>
        <source>Confirmed: the other desks were asked.</source>
        <translation>Confirmada: os outros postos foram consultados.</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>Não confirmada: os outros postos não puderam ser consultados.</translation>
    </message>
    <message>
        <source>Checked in by hand, from the guest list.</source>
        <translation>Registrada à mão, pela lista de visitantes.</translation>
    </message>
    <message>
        <source>Its clock was ahead, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>O relógio dele estava adiantado em pelo menos %1.</translation>
    </message>
    <message>
        <source>Its clock was behind, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>O relógio dele estava atrasado em pelo menos %1.</translation>
    </message>
    <message>
        <source>It had heard nothing of %1 yet.</source>
        <comment>%1: desk</comment>
        <translation>Ainda não sabia nada de %1.</translation>
    </message>
    <message>
        <source>The last it had of %1 was from %2.</source>
        <comment>%1: desk, %2: time of day</comment>
        <translation>A última notícia que tinha de %1 era das %2.</translation>
    </message>
    <message>
        <source>It knew of the other admission by then.</source>
        <translation>Já sabia da outra entrada.</translation>
    </message>
    <message>
        <source>It knew of the other admission by %1.</source>
        <comment>%1: time of day</comment>
        <translation>Soube da outra entrada às %1.</translation>
    </message>
    <message>
        <source>Neither desk could know of the other&apos;s admission.</source>
        <translation>Nenhum dos dois postos podia saber da entrada do outro.</translation>
    </message>
    <message>
        <source>Both were cut off from each other and decided alone.</source>
        <translation>Os dois estavam isolados um do outro e decidiram sozinhos.</translation>
    </message>
    <message>
        <source>%1 could ask nobody and decided alone.</source>
        <comment>%1: desk</comment>
        <translation>%1 não podia consultar ninguém e decidiu sozinho.</translation>
    </message>
    <message>
        <source>Each had asked other desks, but in two groups that were cut off from each other.</source>
        <translation>Cada um tinha consultado outros postos, mas em dois grupos isolados um do outro.</translation>
    </message>
    <message>
        <source>Nobody at the doors made a mistake: the ticket was shown twice.</source>
        <translation>Ninguém nos portões errou: o ingresso foi apresentado duas vezes.</translation>
    </message>
    <message>
        <source>A clock was off by more than the time between them: which came first is not certain.</source>
        <translation>Um relógio estava errado em mais do que o tempo entre as duas: não é certo qual veio primeiro.</translation>
    </message>
    <message>
        <source>%1 admitted the same ticket a second time, %2 after the first.</source>
        <comment>%1: desk, %2: a length of time</comment>
        <translation>%1 liberou o mesmo ingresso pela segunda vez, %2 depois da primeira.</translation>
    </message>
    <message>
        <source>%1 knew that %2 had admitted this ticket, and admitted it all the same.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 sabia que %2 tinha liberado este ingresso e o liberou mesmo assim.</translation>
    </message>
    <message>
        <source>Ask who was at %1 then.</source>
        <comment>%1: desk</comment>
        <translation>Pergunte quem estava em %1 naquela hora.</translation>
    </message>
    <message>
        <source>Ask %1, who was signed in there.</source>
        <comment>%1: staff</comment>
        <translation>Pergunte a %1, que estava identificado lá.</translation>
    </message>
    <message>
        <source>%1 knew of the admission at %2 when it wrote its own, which bears an earlier time: its clock was set back. In truth %2 was first.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 sabia da entrada em %2 quando escreveu a sua, que traz um horário anterior: o relógio foi atrasado. Na verdade, %2 foi o primeiro.</translation>
    </message>
</context>
<context>
    <name>gatelog::CreatePage</name>
    <message>
        <source>Start an event</source>
        <translation>Criar um evento</translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation>Criar o evento</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Spring Concert</source>
        <comment>example of an event&apos;s name</comment>
        <translation>Concerto de Primavera</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portões</translation>
    </message>
    <message>
        <source>North door
South door</source>
        <comment>examples of gates, one on each line</comment>
        <translation>Portão norte
Portão sul</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Name of the event:</source>
        <translation>&amp;Nome do evento:</translation>
    </message>
    <message>
        <source>&amp;Gates:</source>
        <translation>&amp;Portões:</translation>
    </message>
    <message>
        <source>The doors at which tickets are scanned, one on each line. More can be added later.</source>
        <translation>Os portões onde os ingressos são lidos, um por linha. Mais podem ser adicionados depois.</translation>
    </message>
    <message>
        <source>Guests &amp;inside at once:</source>
        <translation>Visitantes &amp;dentro ao mesmo tempo:</translation>
    </message>
    <message>
        <source>Name of this &amp;desk:</source>
        <translation>Nome deste p&amp;osto:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase secreta:</translation>
    </message>
    <message>
        <source>It seals the event&apos;s key, which lets new desks in, shuts lost ones out and signs tickets. You are asked for it then, and never while scanning. Nobody can recover it: write it down.</source>
        <translation>Ela protege a chave do evento, que cadastra novos postos, exclui os perdidos e assina ingressos. Ela é pedida nessas horas, nunca durante a leitura. Ninguém pode recuperá-la: anote-a.</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Mais uma vez:</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Dê um nome ao evento.</translation>
    </message>
    <message numerus="yes">
        <source>There may be %n gate(s) at most.</source>
        <translation>
            <numerusform>Pode haver no máximo %Ln portão.</numerusform>
            <numerusform>Pode haver no máximo %Ln portões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n character(s).</source>
        <translation>
            <numerusform>Escolha uma frase secreta de pelo menos %Ln caractere.</numerusform>
            <numerusform>Escolha uma frase secreta de pelo menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>As duas frases secretas não são iguais. Digite as duas de novo.</translation>
    </message>
    <message>
        <source>Making the event…</source>
        <translation>Criando o evento…</translation>
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
        <translation>&amp;Nome:</translation>
    </message>
</context>
<context>
    <name>gatelog::Desk</name>
    <message>
        <source>Send the guest to another desk.</source>
        <translation>Mande o visitante a outro posto.</translation>
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
        <translation>O próximo portão</translation>
    </message>
    <message>
        <source>Search by name, order or e-mail</source>
        <translation>Buscar por nome, pedido ou e-mail</translation>
    </message>
    <message>
        <source>Change between entry and exit</source>
        <translation>Alternar entre entrada e saída</translation>
    </message>
    <message>
        <source>Take the verdict away, close the search</source>
        <translation>Tirar o resultado, fechar a busca</translation>
    </message>
    <message>
        <source>Undo the last admission, within a minute</source>
        <translation>Desfazer a última entrada, até um minuto depois</translation>
    </message>
    <message>
        <source>Show the other desks</source>
        <translation>Mostrar os outros postos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Settings: camera, sound, colours</source>
        <translation>Configurações: câmera, som, cores</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The office: overview, tickets, devices, reports</source>
        <translation>O escritório: visão geral, ingressos, dispositivos, relatórios</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation>Todos os visitantes</translation>
    </message>
    <message>
        <source>Who is on duty: sign in or out</source>
        <translation>Quem está de serviço: identificar-se ou sair</translation>
    </message>
    <message>
        <source>Kiosk: full screen that needs a supervisor&apos;s PIN to leave</source>
        <translation>Modo quiosque: tela cheia, que só se fecha com o PIN de um supervisor</translation>
    </message>
    <message>
        <source>Sell a ticket, where some are for sale</source>
        <translation>Vender um ingresso, onde houver à venda</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskPage</name>
    <message>
        <source>Last scans</source>
        <translation>Últimas leituras</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskProgram</name>
    <message>
        <source>Folder of the event&apos;s data</source>
        <translation>Pasta dos dados do evento</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskWindow</name>
    <message>
        <source>This event has no gate “%1”. Choose this desk&apos;s gate above.</source>
        <translation>Este evento não tem o portão “%1”. Escolha acima o portão deste posto.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>%1: guest</comment>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Não foi desfeito. %1</translation>
    </message>
    <message>
        <source>No backup could be made. %1 %2</source>
        <comment>%1, %2: sentences</comment>
        <translation>Não foi possível fazer o backup. %1 %2</translation>
    </message>
    <message>
        <source>The event&apos;s database was damaged. What could be verified was taken over; the damaged file is kept as %1. Tell your administrator before you go on.</source>
        <translation>O banco de dados do evento estava danificado. O que pôde ser verificado foi aproveitado; o arquivo danificado foi guardado como %1. Avise seu administrador antes de continuar.</translation>
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
        <translation>%1 (demonstração)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped back by %1. Set it right: until then, times in the log and tickets with a time limit are not to be relied on. Scans are kept in order all the same.</source>
        <translation>O relógio deste computador voltou %1. Acerte-o: até lá, os horários do histórico e os ingressos com prazo não são confiáveis. Mesmo assim, a ordem das leituras é mantida.</translation>
    </message>
    <message>
        <source>The event is ready, and has no tickets yet. Next: import the attendees. At the command line: %1</source>
        <comment>%1: a command</comment>
        <translation>O evento está pronto e ainda não tem ingressos. Agora importe os participantes. Na linha de comando: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::DeviceWords</name>
    <message>
        <source>Not enrolled</source>
        <translation>Não cadastrado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>ainda sem leituras</translation>
    </message>
    <message>
        <source>last scan %1</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>última leitura %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n record(s) missing</source>
        <translation>
            <numerusform>falta pelo menos %Ln registro</numerusform>
            <numerusform>faltam pelo menos %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) set aside</source>
        <translation>
            <numerusform>%Ln registro separado</numerusform>
            <numerusform>%Ln registros separados</numerusform>
        </translation>
    </message>
    <message>
        <source>restored or copied</source>
        <translation>restaurado ou copiado</translation>
    </message>
    <message>
        <source>wrote two histories</source>
        <translation>escreveu dois históricos</translation>
    </message>
    <message>
        <source>writes times in the future</source>
        <translation>escreve horários no futuro</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesDialog</name>
    <message>
        <source>Change a device</source>
        <translation>Alterar um dispositivo</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Takes part as:</source>
        <translation>&amp;Participa como:</translation>
    </message>
    <message>
        <source>A role can be raised, not lowered: for that, revoke it and let it join anew.</source>
        <translation>Uma função pode ser elevada, não rebaixada: para isso, revogue o dispositivo e faça-o entrar de novo.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPage</name>
    <message>
        <source>What they did last</source>
        <translation>Últimas ações</translation>
    </message>
    <message>
        <source>Devices and staff</source>
        <translation>Dispositivos e equipe</translation>
    </message>
    <message>
        <source>What they did last: choose a device or a person</source>
        <translation>Últimas ações: escolha um dispositivo ou uma pessoa</translation>
    </message>
    <message>
        <source>What %1 did last</source>
        <comment>%1: device or member of staff</comment>
        <translation>Últimas ações de %1</translation>
    </message>
    <message>
        <source>Change a device</source>
        <translation>Alterar um dispositivo</translation>
    </message>
    <message>
        <source>Another device has this name. Choose another one.</source>
        <translation>Outro dispositivo tem este nome. Escolha outro.</translation>
    </message>
    <message>
        <source>Accept records</source>
        <translation>Aceitar registros</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 do not count: it had no right to write them when they came. Let them count?</source>
        <comment>%1: device</comment>
        <translation>
            <numerusform>%Ln registro de %1 não conta: o dispositivo não podia escrevê-lo quando ele chegou. Deve contar?</numerusform>
            <numerusform>%Ln registros de %1 não contam: o dispositivo não podia escrevê-los quando chegaram. Devem contar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation>Fazer contar</translation>
    </message>
    <message>
        <source>Somebody of this name has a higher role already, which cannot be lowered. Choose another name.</source>
        <translation>Alguém com este nome já tem uma função mais alta, que não pode ser rebaixada. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Remove a member of staff</source>
        <translation>Remover uma pessoa da equipe</translation>
    </message>
    <message>
        <source>%1 can sign in nowhere from now on. What they did stays in the log, and a new PIN brings them back.</source>
        <comment>%1: member of staff</comment>
        <translation>%1 não pode mais se identificar em lugar nenhum. O que fez fica no histórico, e um novo PIN devolve o acesso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s.</source>
        <translation>Este notebook não pode fazer isso. Use o de um administrador.</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPanel</name>
    <message>
        <source>&amp;Invite a desk…</source>
        <translation>&amp;Convidar um posto…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>Another name, or a higher role</source>
        <translation>Outro nome ou uma função mais alta</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>Ac&amp;eitar…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Revogar…</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: invite, change and revoke there.</source>
        <translation>A chave do evento está em outro notebook: convide, altere e revogue por lá.</translation>
    </message>
    <message>
        <source>Choose a device to change or revoke it, and to see what it did.</source>
        <translation>Escolha um dispositivo para alterá-lo, revogá-lo ou ver o que ele fez.</translation>
    </message>
    <message>
        <source>This computer cannot revoke itself.</source>
        <translation>Este computador não pode revogar a si mesmo.</translation>
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
        <translation>Função</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Liberados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Último registro</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Missing: records that other records prove to exist and that are not in this log. What a device wrote and never told another cannot be known here.</source>
        <translation>Faltando: registros que outros provam existir e que não estão neste histórico. O que um dispositivo gravou e nunca passou a outro não se pode saber aqui.</translation>
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
        <translation>A entrada está aberta em todos os lugares.</translation>
    </message>
    <message>
        <source>Nobody is admitted anywhere.</source>
        <translation>Ninguém é liberado em lugar nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %1 of %n gate(s).</source>
        <translation>
            <numerusform>Entrada suspensa em %1 de %Ln portão.</numerusform>
            <numerusform>Entrada suspensa em %1 de %Ln portões.</numerusform>
        </translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Todos os portões</translation>
    </message>
    <message>
        <source>Stop entry everywhere…</source>
        <translation>Suspender a entrada em todos os lugares…</translation>
    </message>
    <message>
        <source>Resume entry everywhere…</source>
        <translation>Retomar a entrada em todos os lugares…</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>Suspender a entrada…</translation>
    </message>
    <message>
        <source>Resume entry…</source>
        <translation>Retomar a entrada…</translation>
    </message>
    <message>
        <source>Entry is open.</source>
        <translation>A entrada está aberta.</translation>
    </message>
    <message>
        <source>Stopped %1 by %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who</comment>
        <translation>Suspensa %1 por %2.</translation>
    </message>
    <message>
        <source>Stopped %1 by %2: %3</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who, %3: the message</comment>
        <translation>Suspensa %1 por %2: %3</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyHeard</name>
    <message>
        <source>Who has heard it</source>
        <translation>Quem já sabe</translation>
    </message>
    <message>
        <source>Has heard it</source>
        <translation>Já sabe</translation>
    </message>
    <message>
        <source>Has heard it · %1</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>Já sabe · %1</translation>
    </message>
    <message>
        <source>Connected; has not confirmed it yet</source>
        <translation>Conectado; ainda não confirmou</translation>
    </message>
    <message>
        <source>%1: go there, or call</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>%1: vá até lá ou ligue</translation>
    </message>
    <message>
        <source>Nothing was announced yet.</source>
        <translation>Nada foi avisado ainda.</translation>
    </message>
    <message>
        <source>This is the only desk of the event.</source>
        <translation>Este é o único posto do evento.</translation>
    </message>
    <message numerus="yes">
        <source>All %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>%Ln outro posto: já sabe.</numerusform>
            <numerusform>Os outros %Ln postos: todos já sabem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>%1 de %Ln outro posto já sabe.</numerusform>
            <numerusform>%1 de %Ln outros postos já sabem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyPage</name>
    <message>
        <source>Message to the desks</source>
        <translation>Mensagem aos postos</translation>
    </message>
    <message>
        <source>What they are to know</source>
        <translation>O que eles devem saber</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>A laptop is stolen</source>
        <translation>Um notebook foi roubado</translation>
    </message>
    <message>
        <source>Desk to revoke</source>
        <translation>Posto a revogar</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;vogar…</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>Emergency (entry stopped)</source>
        <translation>Emergência (entrada suspensa)</translation>
    </message>
    <message>
        <source>Entry is stopped at all gates.</source>
        <translation>A entrada está suspensa em todos os portões.</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %n gate(s).</source>
        <translation>
            <numerusform>A entrada está suspensa em %Ln portão.</numerusform>
            <numerusform>A entrada está suspensa em %Ln portões.</numerusform>
        </translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Todos os postos</translation>
    </message>
    <message>
        <source>Desks at %1</source>
        <comment>%1: gate</comment>
        <translation>Postos em %1</translation>
    </message>
    <message>
        <source>There is no other desk.</source>
        <translation>Não há outro posto.</translation>
    </message>
    <message>
        <source>Take it out of the event: what it writes from now on counts nowhere.</source>
        <translation>Tirá-lo do evento: o que ele escrever a partir de agora não conta em lugar nenhum.</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: revoke there.</source>
        <translation>A chave do evento está em outro notebook: revogue por lá.</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s or a supervisor&apos;s.</source>
        <translation>Este notebook não pode fazer isso. Use o de um administrador ou supervisor.</translation>
    </message>
    <message>
        <source>Stop entry</source>
        <translation>Suspender a entrada</translation>
    </message>
    <message>
        <source>Stop entry at all gates?</source>
        <translation>Suspender a entrada em todos os portões?</translation>
    </message>
    <message>
        <source>Stop entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>Suspender a entrada em %1?</translation>
    </message>
    <message>
        <source>Every desk there refuses entry as soon as it hears of this, until you resume entry. Guests can still leave. A desk that is cut off does not hear: go there.</source>
        <translation>Cada posto afetado recusa entradas assim que souber disso, até você retomar a entrada. Os visitantes ainda podem sair. Um posto isolado não fica sabendo: vá até lá.</translation>
    </message>
    <message>
        <source>Nobody is to be let in</source>
        <translation>Ninguém deve entrar</translation>
    </message>
    <message>
        <source>What the desks &amp;read, if anything:</source>
        <translation>O que os postos &amp;leem, se for preciso:</translation>
    </message>
    <message>
        <source>Resume entry</source>
        <translation>Retomar a entrada</translation>
    </message>
    <message>
        <source>Resume entry at all gates?</source>
        <translation>Retomar a entrada em todos os portões?</translation>
    </message>
    <message>
        <source>Resume entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>Retomar a entrada em %1?</translation>
    </message>
    <message>
        <source>The desks there admit again as soon as they hear of this.</source>
        <translation>Os postos afetados voltam a liberar assim que souberem disso.</translation>
    </message>
    <message>
        <source>It is safe to let people in</source>
        <translation>É seguro deixar entrar</translation>
    </message>
</context>
<context>
    <name>gatelog::GateDialog</name>
    <message>
        <source>New gate</source>
        <translation>Novo portão</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portão</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>All that its list admits</source>
        <translation>Todas as que a lista libera</translation>
    </message>
    <message>
        <source>Check-in &amp;list:</source>
        <translation>&amp;Lista de acesso:</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>&amp;Categorias:</translation>
    </message>
    <message>
        <source>Most people &amp;inside:</source>
        <translation>Máximo de pessoas &amp;dentro:</translation>
    </message>
    <message>
        <source>Of those who came in by this gate.</source>
        <translation>Entre as que entraram por este portão.</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPage</name>
    <message>
        <source>This name is taken already. Choose another.</source>
        <translation>Este nome já está em uso. Escolha outro.</translation>
    </message>
    <message>
        <source>A field is empty, or holds marks that cannot be seen. Type it again.</source>
        <translation>Um campo está vazio ou contém sinais invisíveis. Digite-o de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portões</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portão</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Lista de acesso</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>Listas de acesso</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>A ticket admits</source>
        <translation>Um ingresso libera</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Não pago</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Note for the desks</source>
        <translation>Observação para os postos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change the event&apos;s capacity</source>
        <translation>Alterar a lotação do evento</translation>
    </message>
    <message>
        <source>Gates, lists and categories stay for good, since scans name them. A gate that is not used does no harm.</source>
        <translation>Portões, listas e categorias ficam para sempre, pois as leituras os citam. Um portão sem uso não atrapalha.</translation>
    </message>
    <message>
        <source>Gates and lists</source>
        <translation>Portões e listas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: people inside, %2: capacity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>all of its list</source>
        <translation>todas as da lista</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>suspensa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>The event holds %1 people; %2 are inside.</source>
        <comment>%1, %2: numbers</comment>
        <translation>O evento comporta %1 pessoas; %2 estão dentro.</translation>
    </message>
    <message>
        <source>The event has no limit; %1 people are inside.</source>
        <comment>%1: number</comment>
        <translation>O evento não tem limite; %1 pessoas estão dentro.</translation>
    </message>
    <message>
        <source>Capacity of the event</source>
        <translation>Lotação do evento</translation>
    </message>
    <message>
        <source>Most people inside at once (0: no limit):</source>
        <translation>Máximo de pessoas dentro ao mesmo tempo (0: sem limite):</translation>
    </message>
    <message>
        <source>Sold at the desks</source>
        <translation>Venda nos postos</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 sold</source>
        <comment>%1: price, %2, %3: numbers</comment>
        <translation>%1 · %2 de %3 vendidos</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPreview</name>
    <message>
        <source>What would a ticket get here, now?</source>
        <translation>O que um ingresso obteria aqui, agora?</translation>
    </message>
    <message>
        <source>Code, name or order</source>
        <translation>Código, nome ou pedido</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>&amp;Ingresso:</translation>
    </message>
    <message>
        <source>&amp;Gate:</source>
        <translation>&amp;Portão:</translation>
    </message>
    <message>
        <source>Type a code or a name: this says what the desk at that gate would say. Nothing is written.</source>
        <translation>Digite um código ou um nome: você vê o que o posto daquele portão diria. Nada é escrito.</translation>
    </message>
    <message>
        <source>There is no gate yet. Add one first.</source>
        <translation>Ainda não há portões. Adicione um primeiro.</translation>
    </message>
    <message>
        <source>Nothing was written. A desk asks the others before it admits; this does not.</source>
        <translation>Nada foi escrito. Um posto consulta os outros antes de liberar; este teste, não.</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesTable</name>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>Adicionar: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>Alterar: %1</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>Só o dispositivo de um administrador pode fazer isso.</translation>
    </message>
</context>
<context>
    <name>gatelog::GivenNameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>É preciso um nome.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. It may have %Ln letter(s).</source>
        <translation>
            <numerusform>O nome é longo demais. Pode ter %Ln caractere.</numerusform>
            <numerusform>O nome é longo demais. Pode ter %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds marks that cannot be seen. Type it again.</source>
        <translation>O nome contém caracteres invisíveis. Digite-o de novo.</translation>
    </message>
</context>
<context>
    <name>gatelog::HeaderBar</name>
    <message>
        <source>Demonstration</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portão</translation>
    </message>
    <message>
        <source>The gate this desk stands at (F2)</source>
        <translation>O portão em que este posto está (F2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings (F10)</source>
        <translation>Configurações (F10)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Tela cheia (F11)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Teclas (F1)</translation>
    </message>
    <message>
        <source>Entry or exit (F4)</source>
        <translation>Entrada ou saída (F4)</translation>
    </message>
    <message>
        <source>Office (F9)</source>
        <translation>Escritório (F9)</translation>
    </message>
    <message>
        <source>By name, order or e-mail (F3)</source>
        <translation>Por nome, pedido ou e-mail (F3)</translation>
    </message>
    <message>
        <source>All guests (F5)</source>
        <translation>Todos os visitantes (F5)</translation>
    </message>
    <message>
        <source>Demonstration  ✕</source>
        <comment>with a cross that closes it</comment>
        <translation>Demonstração  ✕</translation>
    </message>
    <message>
        <source>Leave the demonstration</source>
        <translation>Sair da demonstração</translation>
    </message>
    <message>
        <source>Sell tickets (F12)</source>
        <translation>Vender ingressos (F12)</translation>
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
        <translation>↑ ↓, Enter</translation>
    </message>
    <message>
        <source>Choose from what was found, and check in by hand</source>
        <translation>Escolher entre os resultados e liberar à mão</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Ao próximo controle</translation>
    </message>
    <message>
        <source>Hand scanners work at any time, whatever has the focus, if they end a code with Enter or Tab.</source>
        <translation>Leitores de mão funcionam a qualquer momento, seja qual for o foco, se terminarem o código com Enter ou Tab.</translation>
    </message>
</context>
<context>
    <name>gatelog::IdlePanel</name>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: gate, %2: entry or exit</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The scan is being saved.</source>
        <translation>A leitura está sendo salva.</translation>
    </message>
    <message>
        <source>Ready for the next ticket</source>
        <translation>Pronto para o próximo ingresso</translation>
    </message>
    <message>
        <source>Hold its code up to the camera, use a hand scanner, or search by name.</source>
        <translation>Mostre o código à câmera, use um leitor de mão ou busque por nome.</translation>
    </message>
</context>
<context>
    <name>gatelog::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
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
        <translation>Ingressos</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Coluna do arquivo</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>É lida como</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por que fica de fora</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Linhas deixadas de fora</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <comment>%1: number of lines</comment>
        <translation>De fora (%1)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>What %1 is read as</source>
        <comment>%1: column of a file</comment>
        <translation>Como %1 é lida</translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) are new or change.</source>
        <translation>
            <numerusform>%Ln categoria é nova ou muda.</numerusform>
            <numerusform>%Ln categorias são novas ou mudam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in list(s) are new or change.</source>
        <translation>
            <numerusform>%Ln lista de acesso é nova ou muda.</numerusform>
            <numerusform>%Ln listas de acesso são novas ou mudam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are new.</source>
        <translation>
            <numerusform>%Ln portão é novo.</numerusform>
            <numerusform>%Ln portões são novos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event&apos;s settings change.</source>
        <translation>As configurações do evento mudam.</translation>
    </message>
    <message>
        <source>There is nothing else to say.</source>
        <translation>Não há mais nada a dizer.</translation>
    </message>
</context>
<context>
    <name>gatelog::ImportWords</name>
    <message>
        <source>not read</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>primeiro nome</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>sobrenome</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mail of who ordered</source>
        <translation>e-mail de quem fez o pedido</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>assento</translation>
    </message>
    <message>
        <source>note for the desks</source>
        <translation>observação para os postos</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>number within the order</source>
        <translation>número dentro do pedido</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoria</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>checked in already</source>
        <translation>já registrado</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>válido a partir de</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>válido até</translation>
    </message>
    <message>
        <source>Nothing in it names a ticket</source>
        <translation>Nada nela indica um ingresso</translation>
    </message>
    <message>
        <source>It has not as many fields as the first line</source>
        <translation>Não tem tantos campos quanto a primeira linha</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or text follows it</source>
        <translation>Uma aspa não foi fechada, ou há texto depois dela</translation>
    </message>
    <message>
        <source>It holds characters that this encoding does not have</source>
        <translation>Contém caracteres que esta codificação não tem</translation>
    </message>
    <message>
        <source>It holds control characters</source>
        <translation>Contém caracteres de controle</translation>
    </message>
    <message>
        <source>The same code stands in another line</source>
        <translation>O mesmo código está em outra linha</translation>
    </message>
    <message>
        <source>The same ticket stands in another line</source>
        <translation>O mesmo ingresso está em outra linha</translation>
    </message>
    <message>
        <source>A date cannot be read, or the validity ends before it begins</source>
        <translation>Uma data não pode ser lida, ou a validade termina antes de começar</translation>
    </message>
    <message>
        <source>The word for its status is not known</source>
        <translation>A palavra do estado não é conhecida</translation>
    </message>
    <message>
        <source>Something that is needed is missing</source>
        <translation>Falta algo necessário</translation>
    </message>
    <message>
        <source>Its rules would be lost, and too many admitted</source>
        <translation>As regras se perderiam e pessoas demais seriam liberadas</translation>
    </message>
    <message>
        <source>It belongs to another date of the series</source>
        <translation>É de outra data da série</translation>
    </message>
    <message>
        <source>Its key cannot be read</source>
        <translation>A chave não pode ser lida</translation>
    </message>
    <message>
        <source>It is not what this kind of file holds</source>
        <translation>Não é o que este tipo de arquivo contém</translation>
    </message>
    <message>
        <source>There is nothing in it that a desk needs.</source>
        <translation>Não contém nada de que um posto precise.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were checked in where the file comes from. They admit here all the same.</source>
        <translation>
            <numerusform>%Ln ingresso já estava registrado na origem do arquivo. Aqui ele libera a entrada mesmo assim.</numerusform>
            <numerusform>%Ln ingressos já estavam registrados na origem do arquivo. Aqui eles liberam a entrada mesmo assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have no code. They are found by name or order only, until codes are issued.</source>
        <translation>
            <numerusform>%Ln ingresso não tem código. Só é encontrado por nome ou pedido, até que códigos sejam emitidos.</numerusform>
            <numerusform>%Ln ingressos não têm código. Só são encontrados por nome ou pedido, até que códigos sejam emitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Look at the names; if letters are wrong, choose another.</source>
        <translation>A codificação foi suposta: %1. Veja os nomes; se houver letras erradas, escolha outra.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are too long and were cut.</source>
        <translation>
            <numerusform>%Ln observação é longa demais e foi cortada.</numerusform>
            <numerusform>%Ln observações são longas demais e foram cortadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one page of several. Import the others, too.</source>
        <translation>Esta é uma página de várias. Importe também as outras.</translation>
    </message>
    <message numerus="yes">
        <source>The tickets are for %n date(s), and admit on every one of them.</source>
        <translation>
            <numerusform>Os ingressos são para %Ln data e valem nela.</numerusform>
            <numerusform>Os ingressos são para %Ln datas e valem em cada uma delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are of test orders.</source>
        <translation>
            <numerusform>%Ln ingresso é de um pedido de teste.</numerusform>
            <numerusform>%Ln ingressos são de pedidos de teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” admits add-ons by their main ticket, which Gatelog does not.</source>
        <translation>A lista “%1” libera adicionais pelo ingresso principal; o Gatelog não faz isso.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here.</source>
        <translation>O fuso horário “%1” não é conhecido aqui.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of tickets. Save the list as CSV, with names for its columns in the first line, and choose that file.</source>
        <translation>Este arquivo não pode ser lido como lista de ingressos. Salve a lista como CSV, com os nomes das colunas na primeira linha, e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The file, or a column of it, is not there any more. Choose the file again.</source>
        <translation>O arquivo, ou uma coluna dele, não está mais lá. Escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check whether you may read it.</source>
        <translation>O arquivo não pode ser aberto. Veja se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>The file is too large. Split it, and import its parts one after the other.</source>
        <translation>O arquivo é grande demais. Divida-o e importe as partes uma após a outra.</translation>
    </message>
    <message>
        <source>The file cannot be read with this encoding. Choose another.</source>
        <translation>O arquivo não pode ser lido com esta codificação. Escolha outra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) instead of %1</source>
        <comment>%1: as many as the first line has</comment>
        <translation>
            <numerusform>%Ln campo em vez de %1</numerusform>
            <numerusform>%Ln campos em vez de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of at most %3</source>
        <comment>%1: a field or a list, %2: how long it is</comment>
        <translation>%1: %2 em vez de no máximo %3</translation>
    </message>
    <message>
        <source>%1, first in line %2</source>
        <comment>%1: a code</comment>
        <translation>%1, primeiro na linha %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>%1: its number</comment>
        <translation>Chave %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>%1: a field, %2: what stands in it</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>A field or a list is too long</source>
        <translation>Um campo ou uma lista é longo demais</translation>
    </message>
    <message>
        <source>A second event; one file holds one</source>
        <translation>Um segundo evento; um arquivo contém só um</translation>
    </message>
    <message>
        <source>Date %1</source>
        <comment>%1: its number</comment>
        <translation>Data %1</translation>
    </message>
</context>
<context>
    <name>gatelog::InvitationCode</name>
    <message>
        <source>Invitation as a QR code</source>
        <translation>Convite como código QR</translation>
    </message>
</context>
<context>
    <name>gatelog::InviteDialog</name>
    <message>
        <source>Invite a desk</source>
        <translation>Convidar um posto</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Convite</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>Código de &amp;seis dígitos</translation>
    </message>
    <message>
        <source>&amp;Ask me before a desk is let in</source>
        <translation>&amp;Perguntar antes de aceitar um posto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>&amp;Joins as:</source>
        <translation>&amp;Participa como:</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Texto do convite</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>C&amp;opiar o texto</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, and hold its camera up to this.</source>
        <translation>No computador novo: abra o Gatelog, escolha “Participar de um evento” e aponte a câmera dele para cá.</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, then “Six-digit code”.</source>
        <translation>No computador novo: abra o Gatelog, escolha “Participar de um evento” e depois “Código de seis dígitos”.</translation>
    </message>
    <message>
        <source>When it asks, both screens show a code. Let it in only if they are the same: then nobody is in between.</source>
        <translation>Quando ele pedir, as duas telas mostram um código. Aceite somente se forem iguais: assim não há ninguém no meio.</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Quem participa</translation>
    </message>
    <message>
        <source>Nobody has asked yet. You can leave this window open and go on scanning.</source>
        <translation>Ninguém pediu ainda. Você pode deixar esta janela aberta e continuar lendo ingressos.</translation>
    </message>
    <message>
        <source>For one desk, until %1. The next one appears by itself.</source>
        <comment>%1: time of day</comment>
        <translation>Para um só posto, até %1. O próximo aparece sozinho.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Asks to be let in.</source>
        <translation>Pede para participar.</translation>
    </message>
    <message>
        <source>Asks to be let in. Does its screen show this code?</source>
        <translation>Pede para participar. A tela dele mostra este código?</translation>
    </message>
    <message>
        <source>Is being let in…</source>
        <translation>Aceitando…</translation>
    </message>
    <message>
        <source>Has joined. It copies the event now.</source>
        <translation>Já participa. Agora copia o evento.</translation>
    </message>
    <message>
        <source>Was refused.</source>
        <translation>Foi recusado.</translation>
    </message>
    <message>
        <source>Has gone without an answer.</source>
        <translation>Saiu sem esperar a resposta.</translation>
    </message>
</context>
<context>
    <name>gatelog::Inviting</name>
    <message>
        <source>Another desk has this name: it is to choose another.</source>
        <translation>Outro posto já tem este nome: ele precisa escolher outro.</translation>
    </message>
    <message>
        <source>Invite a desk</source>
        <translation>Convidar um posto</translation>
    </message>
    <message>
        <source>This computer is in no network that others could reach it by.</source>
        <translation>Este computador não está em nenhuma rede pela qual outros possam alcançá-lo.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinPage</name>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Convite</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>Código de &amp;seis dígitos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>&amp;Name of this desk:</source>
        <translation>&amp;Nome deste posto:</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Participar de um evento</translation>
    </message>
    <message>
        <source>GATELOG:…</source>
        <translation>GATELOG:…</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Texto do convite</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Participar</translation>
    </message>
    <message>
        <source>Hold this computer&apos;s camera up to the invitation that the administrator&apos;s computer shows, or paste its text here:</source>
        <translation>Aponte a câmera deste computador para o convite que o computador do administrador mostra, ou cole o texto dele aqui:</translation>
    </message>
    <message>
        <source>Found by itself in the same network</source>
        <translation>É encontrado sozinho na mesma rede</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir para participar</translation>
    </message>
    <message>
        <source>&amp;Address, if it is not found:</source>
        <translation>&amp;Endereço, se não for encontrado:</translation>
    </message>
    <message>
        <source>Without a camera: the administrator chooses “Six-digit code” as well. Both computers then show a code, and you compare them.</source>
        <translation>Sem câmera: o administrador também escolhe “Código de seis dígitos”. Os dois computadores mostram um código, e vocês comparam.</translation>
    </message>
    <message>
        <source>The codes are the same</source>
        <translation>Os códigos são iguais</translation>
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
        <translation>Procurando o computador do administrador…</translation>
    </message>
    <message>
        <source>It has to be in the same network and show “Six-digit code”.</source>
        <translation>Ele precisa estar na mesma rede e mostrar “Código de seis dígitos”.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Asking the administrator&apos;s computer.</source>
        <translation>Perguntando ao computador do administrador.</translation>
    </message>
    <message>
        <source>Waiting for the administrator</source>
        <translation>Esperando o administrador</translation>
    </message>
    <message>
        <source>“%1” has to be let in on the administrator&apos;s computer.</source>
        <comment>%1: name of this desk</comment>
        <translation>“%1” precisa ser aceito no computador do administrador.</translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>Compare o código</translation>
    </message>
    <message>
        <source>Does the administrator&apos;s computer show the same six digits? If not, cancel: somebody else may be in between.</source>
        <translation>O computador do administrador mostra os mesmos seis dígitos? Se não, cancele: pode haver alguém no meio.</translation>
    </message>
    <message>
        <source>Copying the event…</source>
        <translation>Copiando o evento…</translation>
    </message>
    <message>
        <source>This desk is let in. Connecting to the others…</source>
        <translation>Este posto foi aceito. Conectando aos outros…</translation>
    </message>
    <message>
        <source>The connection was lost; it goes on as soon as another desk is reached.</source>
        <translation>A conexão caiu; continua assim que outro posto for alcançado.</translation>
    </message>
    <message>
        <source>%1 of %2 records, with %3 tickets so far.</source>
        <comment>numbers</comment>
        <translation>%1 de %2 registros, com %3 ingressos até agora.</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinWording</name>
    <message>
        <source>The administrator&apos;s computer runs another version of Gatelog. Install the same on both.</source>
        <translation>O computador do administrador usa outra versão do Gatelog. Instale a mesma nos dois.</translation>
    </message>
    <message>
        <source>The computer at the invitation&apos;s address is of another event. Ask for a new invitation.</source>
        <translation>O computador no endereço do convite é de outro evento. Peça um novo convite.</translation>
    </message>
    <message>
        <source>What answers at the invitation&apos;s address is not Gatelog. Ask for a new invitation.</source>
        <translation>O que responde no endereço do convite não é o Gatelog. Peça um novo convite.</translation>
    </message>
    <message>
        <source>Too many computers ask to join at once. Try again in a minute.</source>
        <translation>Computadores demais pedem para participar ao mesmo tempo. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>Nobody answers at the invitation&apos;s addresses. See that this computer is in the administrator&apos;s network, and that the invitation is still shown there.</source>
        <translation>Ninguém responde nos endereços do convite. Veja se este computador está na rede do administrador e se o convite ainda está sendo mostrado lá.</translation>
    </message>
    <message>
        <source>The administrator declined.</source>
        <translation>O administrador recusou.</translation>
    </message>
    <message>
        <source>This invitation has expired or was used already. Ask for a new one.</source>
        <translation>Este convite expirou ou já foi usado. Peça um novo.</translation>
    </message>
    <message>
        <source>The administrator&apos;s computer does not know this invitation. Ask for a new one.</source>
        <translation>O computador do administrador não conhece este convite. Peça um novo.</translation>
    </message>
    <message>
        <source>Another desk has this name. Choose another, and ask for a new invitation if this one is used up.</source>
        <translation>Outro posto já tem este nome. Escolha outro e peça um novo convite se este já foi gasto.</translation>
    </message>
    <message>
        <source>The answer was not understood. Ask for a new invitation.</source>
        <translation>A resposta não foi entendida. Peça um novo convite.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version of Gatelog. Install that version here.</source>
        <translation>Este convite foi feito por uma versão mais nova do Gatelog. Instale essa versão aqui.</translation>
    </message>
    <message>
        <source>This is no whole invitation. It begins with GATELOG: and is copied to its very end.</source>
        <translation>Este convite não está completo. Ele começa com GATELOG: e é copiado até o fim.</translation>
    </message>
    <message>
        <source>Give this desk a name, of at most 80 letters.</source>
        <translation>Dê a este posto um nome de no máximo 80 letras.</translation>
    </message>
    <message>
        <source>This is no address: it looks like 192.168.1.20:47616.</source>
        <translation>Isto não é um endereço: ele é como 192.168.1.20:47616.</translation>
    </message>
    <message>
        <source>This folder has an event already. Choose another folder for the new one.</source>
        <translation>Esta pasta já tem um evento. Escolha outra pasta para o novo.</translation>
    </message>
    <message>
        <source>The administrator has let this desk in, but the event could not be written here. %1</source>
        <comment>%1: a sentence</comment>
        <translation>O administrador aceitou este posto, mas não foi possível gravar o evento aqui. %1</translation>
    </message>
    <message>
        <source>Several computers let desks join here. Enter the address of the right one: %1</source>
        <comment>%1: addresses</comment>
        <translation>Vários computadores aceitam postos aqui. Digite o endereço do certo: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::KeyHolder</name>
    <message>
        <source>Passphrase of the event&apos;s key:</source>
        <translation>Frase secreta da chave do evento:</translation>
    </message>
    <message>
        <source>That is not the passphrase. Passphrase of the event&apos;s key:</source>
        <translation>Essa não é a frase. Frase secreta da chave do evento:</translation>
    </message>
</context>
<context>
    <name>gatelog::ListDialog</name>
    <message>
        <source>New check-in list</source>
        <translation>Nova lista de acesso</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Lista de acesso</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Uma vez por dia</translation>
    </message>
    <message>
        <source>Up to a number of times</source>
        <translation>Um número limitado de vezes</translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>De novo após sair</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Sem limite de vezes</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Admit tickets that are not &amp;paid</source>
        <translation>Liberar ingressos não &amp;pagos</translation>
    </message>
    <message>
        <source>All categories, also those yet to come</source>
        <translation>Todas as categorias, também as futuras</translation>
    </message>
    <message>
        <source>A ticket &amp;admits:</source>
        <translation>&amp;Um ingresso libera:</translation>
    </message>
    <message>
        <source>How many &amp;times:</source>
        <translation>Quantas &amp;vezes:</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>&amp;Categorias:</translation>
    </message>
    <message>
        <source>A changed rule holds for scans of the past, too: what was admitted may become a double admission, or the reverse.</source>
        <translation>Uma regra alterada vale também para leituras passadas: uma entrada pode virar entrada dupla, ou o contrário.</translation>
    </message>
</context>
<context>
    <name>gatelog::MergeFileCard</name>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <comment>%1: a file</comment>
        <translation>Deixar %1 de fora</translation>
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
        <translation>Incluir e relatório</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePanel</name>
    <message>
        <source>Bring in other laptops&apos; logs</source>
        <translation>Trazer os históricos de outros notebooks</translation>
    </message>
    <message>
        <source>Drop the bundles here that the other laptops wrote to a stick, all of them if you like. You see what is in each before anything is merged. Scanning goes on meanwhile.</source>
        <translation>Solte aqui os pacotes que os outros notebooks gravaram em um pen drive, todos se quiser. Você vê o que há em cada um antes de incluir algo. Enquanto isso, a leitura continua.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Andamento da inclusão</translation>
    </message>
    <message>
        <source>Look at the double admissions</source>
        <translation>Verificar as entradas duplas</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s log elsewhere</source>
        <translation>Levar o histórico deste notebook para outro</translation>
    </message>
    <message>
        <source>A bundle holds all that is known here. It names your guests to whoever has the file.</source>
        <translation>Um pacote contém tudo o que se sabe aqui. Quem tiver o arquivo vê os nomes dos seus visitantes.</translation>
    </message>
    <message>
        <source>Write a bundle…</source>
        <translation>Gravar um pacote…</translation>
    </message>
    <message>
        <source>Bundles to merge</source>
        <translation>Pacotes a incluir</translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation>Pacotes (*.bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n new record(s)</source>
        <translation>
            <numerusform>Incluir %Ln registro novo</numerusform>
            <numerusform>Incluir %Ln registros novos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to merge</source>
        <translation>Nada novo a incluir</translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation>Gravar um pacote</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>Nada foi gravado. Escolha outro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1 now (%2).</source>
        <comment>%1: a file, %2: its size</comment>
        <translation>
            <numerusform>%Ln registro está agora em %1 (%2).</numerusform>
            <numerusform>%Ln registros estão agora em %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::MergeWording</name>
    <message>
        <source>This is of another event. Nothing of it is taken.</source>
        <translation>É de outro evento. Nada dele é aproveitado.</translation>
    </message>
    <message>
        <source>This is no bundle, or its beginning is damaged. Copy it again from the other laptop.</source>
        <translation>Não é um pacote, ou o começo está danificado. Copie-o de novo do outro notebook.</translation>
    </message>
    <message>
        <source>A newer version of Gatelog wrote this. Install that version here, then merge it.</source>
        <translation>Uma versão mais nova do Gatelog gravou isto. Instale essa versão aqui e depois inclua o pacote.</translation>
    </message>
    <message>
        <source>The file is gone. Was the stick pulled out?</source>
        <translation>O arquivo não está mais lá. O pen drive foi retirado?</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it again from the other laptop.</source>
        <translation>O arquivo não pode ser lido. Copie-o de novo do outro notebook.</translation>
    </message>
    <message>
        <source>the event&apos;s own key</source>
        <comment>as the author of records</comment>
        <translation>a chave do evento</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <comment>%1: desk, %2: date and time</comment>
        <translation>Gravado por %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in it is new here: %n record(s) are known.</source>
        <translation>
            <numerusform>Nada de novo aqui: %Ln registro já conhecido.</numerusform>
            <numerusform>Nada de novo aqui: %Ln registros já conhecidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) are new here.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>Novos aqui: %1 de %Ln registro.</numerusform>
            <numerusform>Novos aqui: %1 de %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <comment>%1: a desk, %2: a number of records</comment>
        <translation>%1: %2 novos</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>desks, at the end of a list</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are of another event and are not taken.</source>
        <translation>
            <numerusform>%Ln parte é de outro evento e não é aproveitada.</numerusform>
            <numerusform>%Ln partes são de outro evento e não são aproveitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it bear a wrong signature and are not taken.</source>
        <translation>
            <numerusform>%Ln parte tem assinatura errada e não é aproveitada.</numerusform>
            <numerusform>%Ln partes têm assinatura errada e não são aproveitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation>
            <numerusform>Está danificado em %Ln lugar.</numerusform>
            <numerusform>Está danificado em %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut short: its end is missing.</source>
        <translation>Está cortado: falta o final.</translation>
    </message>
    <message>
        <source>It cannot be read to its end.</source>
        <translation>Não pode ser lido até o fim.</translation>
    </message>
    <message>
        <source>What is sound is taken; copy it again from the other laptop for the rest.</source>
        <translation>O que está intacto é aproveitado; para o resto, copie-o de novo do outro notebook.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>Nada de novo chegou.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) came in</source>
        <translation>
            <numerusform>Chegou %Ln registro novo</numerusform>
            <numerusform>Chegaram %Ln registros novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and with them %n double admission(s).</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>
            <numerusform>%1, e com isso %Ln entrada dupla.</numerusform>
            <numerusform>%1, e com isso %Ln entradas duplas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. No new double admission.</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>%1. Nenhuma entrada dupla nova.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are kept and do not count: who wrote them had no right to, or they cannot be read. The page of devices names them.</source>
        <translation>
            <numerusform>%Ln registro fica guardado e não conta: quem o escreveu não podia, ou ele não pode ser lido. A página de dispositivos o indica.</numerusform>
            <numerusform>%Ln registros ficam guardados e não contam: quem os escreveu não podia, ou eles não podem ser lidos. A página de dispositivos os indica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) bear a time in the future: a clock was wrong.</source>
        <translation>
            <numerusform>%Ln registro traz um horário no futuro: um relógio estava errado.</numerusform>
            <numerusform>%Ln registros trazem um horário no futuro: um relógio estava errado.</numerusform>
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
            <numerusform>Parado após %Ln registro. O que chegou até ali fica guardado; inclua de novo para o resto.</numerusform>
            <numerusform>Parado após %Ln registros. O que chegou até ali fica guardado; inclua de novo para o resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on from an earlier bundle that is missing here.</source>
        <translation>Continua um pacote anterior que falta aqui.</translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>Mais %Ln aviso</numerusform>
            <numerusform>Mais %Ln avisos</numerusform>
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
            <numerusform>Mais %Ln</numerusform>
            <numerusform>Mais %Ln</numerusform>
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
        <translation>Entraram por %1</translation>
    </message>
    <message>
        <source>%1 of %2 tickets used</source>
        <translation>%1 de %2 ingressos usados</translation>
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
        <translation>Escritório</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <comment>%1: name of the event</comment>
        <translation>%1 – Escritório</translation>
    </message>
</context>
<context>
    <name>gatelog::Options</name>
    <message>
        <source>Scans tickets at the doors of an event, with or without a network.</source>
        <translation>Lê ingressos nos portões de um evento, com ou sem rede.</translation>
    </message>
    <message>
        <source>Folder of the event&apos;s data.</source>
        <translation>Pasta dos dados do evento.</translation>
    </message>
    <message>
        <source>Gate this desk stands at.</source>
        <translation>Portão em que este posto está.</translation>
    </message>
    <message>
        <source>Scan guests who leave.</source>
        <translation>Ler visitantes que saem.</translation>
    </message>
    <message>
        <source>Camera to use, by its name.</source>
        <translation>Câmera a usar, pelo nome.</translation>
    </message>
    <message>
        <source>Video file to read codes from instead of a camera, over and over.</source>
        <translation>Arquivo de vídeo de onde ler códigos em vez de uma câmera, repetidamente.</translation>
    </message>
    <message>
        <source>Video file to read codes from where there is no camera.</source>
        <translation>Arquivo de vídeo de onde ler códigos onde não há câmera.</translation>
    </message>
    <message>
        <source>Picture to read codes from instead of a camera.</source>
        <translation>Imagem de onde ler códigos em vez de uma câmera.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Ocupar a tela inteira.</translation>
    </message>
    <message>
        <source>Say that this is a demonstration, and make its event if there is none.</source>
        <translation>Dizer que isto é uma demonstração e criar o evento dela, se não houver.</translation>
    </message>
    <message>
        <source>Listen for other desks here alone; may be repeated.</source>
        <translation>Esperar outros postos só aqui; pode ser repetido.</translation>
    </message>
    <message>
        <source>Another desk&apos;s address; may be repeated.</source>
        <translation>Endereço de outro posto; pode ser repetido.</translation>
    </message>
    <message>
        <source>Do not look for other desks in the network.</source>
        <translation>Não procurar outros postos na rede.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation>Só se pode indicar uma das opções --camera, --video e --image.</translation>
    </message>
    <message>
        <source>%1 is no address with a port.</source>
        <translation>%1 não é um endereço com porta.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Idioma da janela: %1.</translation>
    </message>
    <message>
        <source>There are the languages %1.</source>
        <translation>Os idiomas possíveis são %1.</translation>
    </message>
    <message>
        <source>Open the administrator&apos;s window as well.</source>
        <translation>Abrir também a janela do administrador.</translation>
    </message>
    <message>
        <source>Fill the screen, and let nobody leave it without a supervisor&apos;s PIN, where the event has one.</source>
        <translation>Ocupar a tela inteira e só deixá-la com o PIN de um supervisor, se o evento tiver um.</translation>
    </message>
    <message>
        <source>Colours: light, dark, high-contrast or auto.</source>
        <translation>Cores: light, dark, high-contrast ou auto.</translation>
    </message>
    <message>
        <source>There are the colours light, dark, high-contrast and auto.</source>
        <translation>As cores possíveis são light, dark, high-contrast e auto.</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewAdmissions</name>
    <message>
        <source>Last half hour</source>
        <translation>Última meia hora</translation>
    </message>
    <message>
        <source>Last three hours</source>
        <translation>Últimas três horas</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Todo o evento</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Período mostrado</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Entradas</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) in the last minute</source>
        <translation>
            <numerusform>%Ln entrada no último minuto</numerusform>
            <numerusform>%Ln entradas no último minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>most: %1 at %2 (bars %3)</source>
        <comment>%1: a number, %2: time of day, %3: &apos;per 5 minutes&apos;</comment>
        <translation>máximo: %1 às %2 (barras %3)</translation>
    </message>
    <message>
        <source>nobody in the time shown</source>
        <translation>ninguém no período mostrado</translation>
    </message>
    <message>
        <source>Admissions over time</source>
        <translation>Entradas ao longo do tempo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>%1 a minute, %2 refused</source>
        <comment>%1, %2: numbers in the last minute</comment>
        <translation>%1 por minuto, %2 recusados</translation>
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
        <translation>Entradas em %1</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewChart</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmadas</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewPage</name>
    <message>
        <source>Inside now</source>
        <translation>Dentro agora</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>Ingressos liberados</translation>
    </message>
    <message>
        <source>Desks connected</source>
        <translation>Postos conectados</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Entradas duplas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
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
        <translation>de %1 outros</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>nenhuma até agora</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postos</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>O que aconteceu por último</translation>
    </message>
    <message numerus="yes">
        <source>Overview (%n)</source>
        <comment>%n: how many alerts</comment>
        <translation>
            <numerusform>Visão geral (%Ln)</numerusform>
            <numerusform>Visão geral (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>todas verificadas</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln para verificar</numerusform>
            <numerusform>%Ln para verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>Limites dos alertas</translation>
    </message>
    <message>
        <source>They hold until the program is closed: the folder of the event cannot be written.</source>
        <translation>Valem até o programa ser fechado: não é possível gravar na pasta do evento.</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersChip</name>
    <message>
        <source>Show the desks (F6)</source>
        <translation>Mostrar os postos (F6)</translation>
    </message>
    <message>
        <source>Desks: %1</source>
        <comment>%1: how this desk stands to the others</comment>
        <translation>Postos: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersModel</name>
    <message>
        <source>This desk</source>
        <translation>Este posto</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersPanel</name>
    <message>
        <source>Desks of this event</source>
        <translation>Postos deste evento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Voltar à leitura (Esc)</translation>
    </message>
    <message>
        <source>Invite a desk…</source>
        <translation>Convidar um posto…</translation>
    </message>
</context>
<context>
    <name>gatelog::PinDialog</name>
    <message>
        <source>Nobody on duty</source>
        <translation>Ninguém de serviço</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>The PIN is wrong. Wait %1 before the next try.</source>
        <comment>%1: &apos;8 seconds&apos;</comment>
        <translation>O PIN está errado. Espere %1 antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again.</source>
        <translation>O PIN está errado. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScanDelegate</name>
    <message>
        <source>%1 (exit)</source>
        <translation>%1 (saída)</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation>%1, não confirmada</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansList</name>
    <message>
        <source>Last scans</source>
        <translation>Últimas leituras</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Nada foi lido ainda.</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansModel</name>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
</context>
<context>
    <name>gatelog::RefusalsSection</name>
    <message>
        <source>Refusals by reason</source>
        <translation>Recusas por motivo</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>Ninguém foi recusado.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all. One guest may have been refused several times.</source>
        <comment>refusals</comment>
        <translation>
            <numerusform>%Ln no total. O mesmo visitante pode ter sido recusado várias vezes.</numerusform>
            <numerusform>%Ln no total. O mesmo visitante pode ter sido recusado várias vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portão</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportFormat</name>
    <message>
        <source>%1 %</source>
        <comment>%1: a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without its year, as QLocale formats it</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>%1: day and month, %2: year, %3: time of day</comment>
        <translation>%1 de %2, %3</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n minute(s)</source>
        <translation>
            <numerusform>por minuto</numerusform>
            <numerusform>a cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n hour(s)</source>
        <translation>
            <numerusform>por hora</numerusform>
            <numerusform>a cada %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n day(s)</source>
        <translation>
            <numerusform>por dia</numerusform>
            <numerusform>a cada %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ReportPages</name>
    <message>
        <source>Made %1 from %2 records, ledger %3</source>
        <comment>%1: date and time, %2: a number, %3: the beginning of a hash</comment>
        <translation>Feito em %1 com %2 registros, estado %3</translation>
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
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>relatorio.pdf</translation>
    </message>
    <message>
        <source>Save every scan</source>
        <translation>Salvar todas as leituras</translation>
    </message>
    <message>
        <source>scans.csv</source>
        <translation>leituras.csv</translation>
    </message>
    <message>
        <source>Save the double admissions</source>
        <translation>Salvar as entradas duplas</translation>
    </message>
    <message>
        <source>double-admissions.csv</source>
        <translation>entradas-duplas.csv</translation>
    </message>
    <message>
        <source>People admitted</source>
        <translation>Pessoas liberadas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation>Liberados duas vezes</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>O que é incerto</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Every scan as CSV…</source>
        <translation>Todas as leituras em CSV…</translation>
    </message>
    <message>
        <source>Double admissions as CSV…</source>
        <translation>Entradas duplas em CSV…</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>Páginas do relatório</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <source>of %1 tickets; %2 inside</source>
        <comment>%1, %2: numbers</comment>
        <translation>de %1 ingressos; %2 dentro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed yet</source>
        <translation>
            <numerusform>%Ln pendente</numerusform>
            <numerusform>%Ln pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch that laptop on near this one, or bring its log on a stick.</source>
        <translation>Ligue esse notebook perto deste ou traga o histórico dele em um pen drive.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>%1: date and time</comment>
        <translation>Situação: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>%1: a file</comment>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>Nada foi gravado. Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportWords</name>
    <message>
        <source>Unknown code</source>
        <translation>Código desconhecido</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Não é autêntico</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Ainda não vale</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Não vale mais</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Portão errado</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Não pago</translation>
    </message>
    <message>
        <source>Used already</source>
        <translation>Já usado</translation>
    </message>
    <message>
        <source>Gate full</source>
        <translation>Portão lotado</translation>
    </message>
    <message>
        <source>Event full</source>
        <translation>Evento lotado</translation>
    </message>
    <message>
        <source>Code replaced</source>
        <translation>Código substituído</translation>
    </message>
    <message>
        <source>Exit without an entry</source>
        <translation>Saída sem entrada</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Entrada suspensa</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Não cadastrado</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Posto</translation>
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
        <translation>Nó central</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::RevokeWords</name>
    <message>
        <source>Revoke %1?</source>
        <comment>%1: desk</comment>
        <translation>Revogar %1?</translation>
    </message>
    <message>
        <source>It admits nobody from the moment it hears of this, and no desk counts what it writes from now on. What it wrote till now counts. This cannot be taken back: to take part again, it must join the event anew.</source>
        <translation>Este posto deixa de liberar entradas assim que souber disso, e nenhum posto conta o que ele escrever a partir de agora. O que ele escreveu até aqui conta. Isto não pode ser desfeito: para voltar a participar, ele precisa entrar no evento de novo.</translation>
    </message>
    <message>
        <source>%1 is to take part no more</source>
        <comment>%1: desk</comment>
        <translation>%1 não deve mais participar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Revoke a desk</source>
        <translation>Revogar um posto</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleOffers</name>
    <message>
        <source>Fewer tickets (arrow keys)</source>
        <translation>Menos ingressos (setas)</translation>
    </message>
    <message>
        <source>More tickets (arrow keys)</source>
        <translation>Mais ingressos (setas)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ingressos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Sells at once: take the money first</source>
        <translation>Vende na hora: receba o dinheiro antes</translation>
    </message>
    <message>
        <source>Sells at once: wait for the card&apos;s payment first</source>
        <translation>Vende na hora: espere antes o pagamento com cartão</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%Ln ingresso</numerusform>
            <numerusform>%Ln ingressos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SalePanel</name>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Voltar à leitura (Esc)</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Sell tickets</source>
        <translation>Vender ingressos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Salvar ingressos</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>ingressos</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleTickets</name>
    <message>
        <source>Let the guest photograph the code, or print it. It is good at once, at every desk.</source>
        <translation>Deixe o visitante fotografar o código, ou imprima-o. Vale na hora, em todos os postos.</translation>
    </message>
    <message>
        <source>The ticket before</source>
        <translation>O ingresso anterior</translation>
    </message>
    <message>
        <source>The next ticket</source>
        <translation>O próximo ingresso</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>The ticket is void then, and can be sold again (F8)</source>
        <translation>O ingresso deixa de valer e pode ser vendido de novo (F8)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>All tickets of this sale</source>
        <translation>Todos os ingressos desta venda</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Let in now</source>
        <translation>Liberar agora</translation>
    </message>
    <message>
        <source>As if the code had been scanned here</source>
        <translation>Como se o código tivesse sido lido aqui</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Próxima venda</translation>
    </message>
    <message>
        <source>The tickets stay in the list of last scans (F12)</source>
        <translation>Os ingressos ficam na lista das últimas leituras (F12)</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Devolver este</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>%1: sum of several tickets</comment>
        <translation>Ao todo: %1</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleWording</name>
    <message>
        <source>Cash</source>
        <comment>how a ticket was paid</comment>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>how a ticket was paid</comment>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>sold, cash</source>
        <translation>vendido, dinheiro</translation>
    </message>
    <message>
        <source>sold, card</source>
        <translation>vendido, cartão</translation>
    </message>
    <message>
        <source>sold, %1, cash</source>
        <comment>%1: a price</comment>
        <translation>vendido, %1, dinheiro</translation>
    </message>
    <message>
        <source>sold, %1, card</source>
        <comment>%1: a price</comment>
        <translation>vendido, %1, cartão</translation>
    </message>
    <message>
        <source>None to sell yet</source>
        <translation>Ainda não há à venda</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Esgotado</translation>
    </message>
    <message>
        <source>%1 left here</source>
        <comment>%1: number of tickets</comment>
        <translation>Restam aqui: %1</translation>
    </message>
    <message>
        <source>None left here</source>
        <translation>Nenhum aqui</translation>
    </message>
    <message>
        <source>%1 at other desks</source>
        <comment>%1: number of tickets</comment>
        <translation>%1 em outros postos</translation>
    </message>
    <message>
        <source>One moment: the other desks are asked for some of theirs…</source>
        <translation>Um momento: os outros postos estão sendo consultados…</translation>
    </message>
    <message>
        <source>Nothing was sold: it is not set how many there are. Tell your administrator to set a quota.</source>
        <translation>Nada foi vendido: não está definido quantos há. Peça ao administrador que defina uma cota.</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is sold out. Offer another one.</source>
        <translation>Nada foi vendido: esta categoria está esgotada. Ofereça outra.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sold: this desk has only %n left, and no other could give more. Sell fewer.</source>
        <translation>
            <numerusform>Nada foi vendido: este posto só tem mais %Ln e nenhum outro pôde ceder. Venda menos.</numerusform>
            <numerusform>Nada foi vendido: este posto só tem mais %Ln e nenhum outro pôde ceder. Venda menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left. Tell your administrator.</source>
        <translation>Nada foi vendido: este posto não tem mais nenhum. Avise o administrador.</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left, and the others gave none in time. Send the guest to %1.</source>
        <comment>%1: one desk or several</comment>
        <translation>Nada foi vendido: este posto não tem mais nenhum e os outros não cederam nenhum a tempo. Mande o visitante aqui: %1.</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk may not sell. Take no money, and send the guest to another desk.</source>
        <translation>Nada foi vendido: este posto não pode vender. Não receba dinheiro e mande o visitante a outro posto.</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is no longer for sale. Offer another one.</source>
        <translation>Nada foi vendido: esta categoria não está mais à venda. Ofereça outra.</translation>
    </message>
    <message>
        <source>Nothing was sold: the disk is full. Take no money. Make room on the disk, then sell again.</source>
        <translation>Nada foi vendido: o disco está cheio. Não receba dinheiro. Libere espaço no disco e venda de novo.</translation>
    </message>
    <message>
        <source>Nothing was sold. %1 Take no money. Try again; if it repeats, sell at another desk.</source>
        <comment>%1: a sentence</comment>
        <translation>Nada foi vendido. %1 Não receba dinheiro. Tente de novo; se isso se repetir, venda em outro posto.</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile.</source>
        <comment>%1: &apos;Entry stopped&apos;</comment>
        <translation>%1: enquanto isso, nada é vendido.</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile. %2</source>
        <comment>%1: &apos;Entry stopped&apos;, %2: why</comment>
        <translation>%1: enquanto isso, nada é vendido. %2</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <comment>%1, %2: numbers</comment>
        <translation>Ingresso %1 de %2</translation>
    </message>
    <message>
        <source>Let in already.</source>
        <translation>Já liberado.</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits.</source>
        <translation>Devolvido: este ingresso não libera mais.</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits. Give back %1.</source>
        <comment>%1: a price</comment>
        <translation>Devolvido: este ingresso não libera mais. Devolva %1.</translation>
    </message>
    <message>
        <source>Not taken back: the ticket was used, or was taken back before.</source>
        <translation>Não foi devolvido: o ingresso foi usado ou já tinha sido devolvido.</translation>
    </message>
    <message>
        <source>Not taken back: after a minute only a supervisor may. Have one sign in (F7), then try again.</source>
        <translation>Não foi devolvido: depois de um minuto, só um supervisor pode. Peça a um que entre (F7) e tente de novo.</translation>
    </message>
    <message>
        <source>Not taken back. %1 Try again.</source>
        <comment>%1: a sentence</comment>
        <translation>Não foi devolvido. %1 Tente de novo.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Let the guest photograph the code, or save a PDF and print it where there is a printer.</source>
        <translation>Não há impressora instalada neste computador. Deixe o visitante fotografar o código, ou salve um PDF e imprima-o onde houver uma.</translation>
    </message>
    <message>
        <source>Not printed. %1 The ticket is still good: let the guest photograph the code, or save a PDF.</source>
        <comment>%1: a sentence</comment>
        <translation>Não foi impresso. %1 O ingresso continua valendo: deixe o visitante fotografar o código, ou salve um PDF.</translation>
    </message>
</context>
<context>
    <name>gatelog::SalesSection</name>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendidos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restam</translation>
    </message>
    <message>
        <source>Walk-in sales</source>
        <translation>Vendas na hora</translation>
    </message>
    <message>
        <source>More were sold than there are: %1. A laptop was copied or its disk put back while it sold, or the record that raised the quota is missing.</source>
        <comment>%1: names of categories</comment>
        <translation>Foram vendidos mais do que há: %1. Um notebook foi copiado ou teve o disco restaurado enquanto vendia, ou falta o registro que aumentou a cota.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Devolvidos</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ingressos</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>payment</comment>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>payment</comment>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Takings by category, desk and payment</source>
        <translation>Receita por categoria, posto e pagamento</translation>
    </message>
</context>
<context>
    <name>gatelog::SearchPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Voltar à leitura (Esc)</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Ingressos encontrados</translation>
    </message>
    <message>
        <source>Nothing found. The search looks for the beginnings of names, orders and e-mail addresses; accents and capitals do not matter.</source>
        <translation>Nada encontrado. A busca procura o começo de nomes, pedidos e endereços de e-mail; acentos e maiúsculas não importam.</translation>
    </message>
    <message>
        <source>Check as a ticket code</source>
        <translation>Conferir como código de ingresso</translation>
    </message>
    <message>
        <source>Takes what you typed as the code on the ticket</source>
        <translation>Toma o que você digitou como o código do ingresso</translation>
    </message>
    <message numerus="yes">
        <source>The first %n ticket(s)</source>
        <translation>
            <numerusform>O primeiro ingresso</numerusform>
            <numerusform>Os primeiros %Ln ingressos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>%Ln ingresso encontrado</numerusform>
            <numerusform>%Ln ingressos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out by hand</source>
        <translation>Registrar saída à mão</translation>
    </message>
    <message>
        <source>Check in by hand</source>
        <translation>Liberar à mão</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation>Todos os visitantes</translation>
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
        <translation>Lendo a lista…</translation>
    </message>
    <message>
        <source>This event has no tickets yet.</source>
        <translation>Este evento ainda não tem ingressos.</translation>
    </message>
</context>
<context>
    <name>gatelog::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>The computer&apos;s default camera</source>
        <translation>A câmera padrão do computador</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1: camera</comment>
        <translation>%1 (não conectada)</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>&amp;Câmera:</translation>
    </message>
    <message>
        <source>Show the picture &amp;mirrored</source>
        <translation>Mostrar a imagem &amp;espelhada</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Aztec (rail tickets)</source>
        <translation>Aztec (passagens de trem)</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>PDF417 (boarding passes)</source>
        <translation>PDF417 (cartões de embarque)</translation>
    </message>
    <message>
        <source>Barcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</source>
        <translation>Códigos de barras (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</translation>
    </message>
    <message>
        <source>Codes to read:</source>
        <translation>Códigos lidos:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;ores:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Show an &amp;admission for:</source>
        <translation>Mostrar uma en&amp;trada por:</translation>
    </message>
    <message>
        <source>Play &amp;sounds</source>
        <translation>Tocar &amp;sons</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisão</translation>
    </message>
    <message>
        <source>Ask for a supervisor&apos;s &amp;PIN before gate, entry and exit or these settings are changed</source>
        <translation>Pedir o &amp;PIN de um supervisor antes de mudar o portão, o sentido ou estas configurações</translation>
    </message>
    <message>
        <source>As soon as the event has a supervisor with a PIN</source>
        <translation>Assim que o evento tiver um supervisor com PIN</translation>
    </message>
    <message>
        <source>&amp;Kiosk: fill the screen, and leave it with a supervisor&apos;s PIN only</source>
        <translation>Modo &amp;quiosque: tela cheia, que só se fecha com o PIN de um supervisor</translation>
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
        <translation>Adicionar uma pessoa à equipe</translation>
    </message>
    <message>
        <source>Change a member of staff</source>
        <translation>Alterar uma pessoa da equipe</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Função:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN &amp;again:</source>
        <translation>PIN de n&amp;ovo:</translation>
    </message>
    <message>
        <source>Without a PIN they cannot sign in yet.</source>
        <translation>Sem PIN, a pessoa ainda não pode se identificar.</translation>
    </message>
    <message>
        <source>Without a new PIN it stays as it is.</source>
        <translation>Sem um novo PIN, fica o atual.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <comment>%1, %2: numbers</comment>
        <translation>Um PIN tem de %1 a %2 dígitos.</translation>
    </message>
    <message>
        <source>Both PINs must be the same.</source>
        <translation>Os dois PINs devem ser iguais.</translation>
    </message>
    <message>
        <source>Tell it to nobody else.</source>
        <translation>Não conte a mais ninguém.</translation>
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
        <translation>Equipe do portão</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Al&amp;terar…</translation>
    </message>
    <message>
        <source>Another PIN, or a higher role</source>
        <translation>Outro PIN ou uma função mais alta</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>signs in with a PIN</source>
        <translation>identifica-se com um PIN</translation>
    </message>
    <message>
        <source>no PIN: cannot sign in</source>
        <translation>sem PIN: não pode se identificar</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s laptop changes the staff.</source>
        <translation>Só o notebook de um administrador altera a equipe.</translation>
    </message>
    <message>
        <source>Nobody yet. Records name who was on duty once people sign in with a PIN of their own.</source>
        <translation>Ninguém ainda. Os registros dizem quem estava de serviço assim que cada pessoa se identifica com o próprio PIN.</translation>
    </message>
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <source>Try the demonstration</source>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>Opening the event…</source>
        <translation>Abrindo o evento…</translation>
    </message>
    <message>
        <source>Welcome to Gatelog</source>
        <translation>Bem-vindo ao Gatelog</translation>
    </message>
    <message>
        <source>Looked for it in %1</source>
        <translation>Procurado em %1</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Participar de um evento</translation>
    </message>
    <message>
        <source>Somebody has set one up already, and this computer becomes one of its desks. Hold the administrator&apos;s invitation up to the camera, or paste it.</source>
        <translation>Alguém já criou um, e este computador passa a ser um dos postos. Mostre à câmera o convite do administrador ou cole-o.</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>Criar um evento</translation>
    </message>
    <message>
        <source>Set up your own: a name, its doors, a passphrase. This computer becomes its first desk, and invites the others.</source>
        <translation>Crie o seu: um nome, os portões, uma frase secreta. Este computador passa a ser o primeiro posto e convida os outros.</translation>
    </message>
    <message>
        <source>A made-up evening to learn with, tickets and all. Nothing of it is mixed with a real event, and you can leave it at any time.</source>
        <translation>Uma noite fictícia para aprender, com ingressos e tudo. Nada se mistura com um evento real, e você pode sair quando quiser.</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. What would you like to do?</source>
        <translation>Ainda não há evento neste computador. O que você quer fazer?</translation>
    </message>
</context>
<context>
    <name>gatelog::StatusLine</name>
    <message>
        <source>On duty: %1</source>
        <comment>%1: name</comment>
        <translation>De serviço: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Ninguém está de serviço</translation>
    </message>
    <message>
        <source>Sign in or out with a PIN (F7)</source>
        <translation>Identificar-se ou sair com um PIN (F7)</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Câmera ligada</translation>
    </message>
    <message>
        <source>No speaker: verdicts are silent</source>
        <translation>Sem alto-falante: os resultados não têm som</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>Bateria %1%</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug this computer in; every scan so far is kept.</source>
        <comment>%1: number</comment>
        <translation>A bateria está em %1%. Ligue este computador na tomada; todas as leituras até agora estão guardadas.</translation>
    </message>
    <message>
        <source>Disk: %1 left</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>Disco: restam %1</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 are left. Make room: without it no admission can be kept, and nobody can be let in here.</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>O disco está quase cheio: restam %1. Abra espaço: sem ele nenhuma entrada pode ser guardada e ninguém pode entrar aqui.</translation>
    </message>
</context>
<context>
    <name>gatelog::SummarySection</name>
    <message>
        <source>Event without a name</source>
        <translation>Evento sem nome</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Ainda sem leituras</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: from one time to another</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>pessoas liberadas</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <comment>%1: a percentage, %2: a number</comment>
        <translation>%1 de %2 ingressos</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>sem ingressos</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message numerus="yes">
        <source>after %n exit(s)</source>
        <translation>
            <numerusform>após %Ln saída</numerusform>
            <numerusform>após %Ln saídas</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusados</translation>
    </message>
    <message>
        <source>admitted twice</source>
        <translation>entradas duplas</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>of the double admissions</comment>
        <translation>
            <numerusform>%Ln pendente</numerusform>
            <numerusform>%Ln pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>devices not known here</source>
        <translation>dispositivos desconhecidos aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 are known to exist and are not in this log. Until they are merged, the true numbers may be higher.</source>
        <comment>%1: one desk or several</comment>
        <translation>
            <numerusform>Sabe-se que existe %Ln registro de %1 que não está neste histórico. Até que ele seja incluído, os números reais podem ser maiores.</numerusform>
            <numerusform>Sabe-se que existem %Ln registros de %1 que não estão neste histórico. Até que eles sejam incluídos, os números reais podem ser maiores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is held of %1. If there were scans, they are missing here.</source>
        <comment>%1: one desk or several</comment>
        <translation>Não há nenhum registro de %1. Se houve leituras, elas faltam aqui.</translation>
    </message>
    <message>
        <source>No record is known to be missing.</source>
        <translation>Que se saiba, não falta nenhum registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) (%1) between %2 are unconfirmed: the desk could not ask the others whether the ticket had been used.</source>
        <comment>%1: a percentage, %2: from one time to another</comment>
        <translation>
            <numerusform>%Ln entrada (%1) entre %2 não foi confirmada: o posto não pôde perguntar aos outros se o ingresso já havia sido usado.</numerusform>
            <numerusform>%Ln entradas (%1) entre %2 não foram confirmadas: o posto não pôde perguntar aos outros se o ingresso já havia sido usado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) nobody has looked into yet.</source>
        <translation>
            <numerusform>%Ln entrada dupla que ninguém verificou ainda.</numerusform>
            <numerusform>%Ln entradas duplas que ninguém verificou ainda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) come from devices without the right to scan. They are kept and do not count.</source>
        <translation>
            <numerusform>%Ln leitura veio de dispositivos sem permissão para ler. Ela é guardada e não conta.</numerusform>
            <numerusform>%Ln leituras vieram de dispositivos sem permissão para ler. Elas são guardadas e não contam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) bear a time far from all others: a clock was wrong. They are counted, and not in the charts.</source>
        <translation>
            <numerusform>%Ln entrada traz um horário muito distante de todas as outras: um relógio estava errado. Ela é contada, mas não aparece nos gráficos.</numerusform>
            <numerusform>%Ln entradas trazem um horário muito distante de todas as outras: um relógio estava errado. Elas são contadas, mas não aparecem nos gráficos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>O que é incerto</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1; escuro: não confirmadas</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portão</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Liberados</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmadas</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Segunda vez</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Todos os portões</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portões</translation>
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
        <translation>É preciso o PIN de um supervisor para passar este posto a outro portão.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to change between entry and exit.</source>
        <translation>É preciso o PIN de um supervisor para mudar entre entrada e saída.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed for the settings.</source>
        <translation>É preciso o PIN de um supervisor para as configurações.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the kiosk.</source>
        <translation>É preciso o PIN de um supervisor para sair do modo quiosque.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the desk&apos;s window.</source>
        <translation>É preciso o PIN de um supervisor para sair da janela do posto.</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>Quem está de serviço?</translation>
    </message>
    <message>
        <source>From now on every scan of this desk names them.</source>
        <translation>A partir de agora, cada leitura deste posto traz esse nome.</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncDisplay</name>
    <message>
        <source>What other desks or this one had to say could not be written. %1</source>
        <comment>%1: a sentence</comment>
        <translation>O que outros postos ou este tinham a comunicar não pôde ser gravado. %1</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Não cadastrado</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>Entrada suspensa</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncNotices</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(mais %Ln)</numerusform>
            <numerusform>(mais %Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SyncWording</name>
    <message>
        <source>Only desk</source>
        <translation>Único posto</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%Ln posto</numerusform>
            <numerusform>%Ln postos</numerusform>
        </translation>
    </message>
    <message>
        <source>in step</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>atualizando</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 de %Ln posto</numerusform>
            <numerusform>%1 de %Ln postos</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>no other desk is connected</comment>
        <translation>Sozinho</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Não cadastrado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>This is the only desk of the event. Its admissions are confirmed.</source>
        <translation>Este é o único posto do evento. Suas entradas são confirmadas.</translation>
    </message>
    <message>
        <source>All desks are connected and hold the same records. Admissions are confirmed.</source>
        <translation>Todos os postos estão conectados e têm os mesmos registros. As entradas são confirmadas.</translation>
    </message>
    <message>
        <source>All desks are connected. Records are still being exchanged.</source>
        <translation>Todos os postos estão conectados. Os registros ainda estão sendo trocados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s) are connected. Admissions are confirmed among these; a desk that is cut off could admit the same ticket.</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>%1 de %Ln posto está conectado. As entradas são confirmadas entre os conectados; um posto isolado poderia liberar o mesmo ingresso.</numerusform>
            <numerusform>%1 de %Ln postos estão conectados. As entradas são confirmadas entre os conectados; um posto isolado poderia liberar o mesmo ingresso.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other desk is connected. This desk decides alone; its admissions are unconfirmed.</source>
        <translation>Nenhum outro posto está conectado. Este decide sozinho; suas entradas não são confirmadas.</translation>
    </message>
    <message>
        <source>Connected, but nobody can confirm admissions yet. Until then this desk decides alone.</source>
        <translation>Conectado, mas ninguém pode confirmar entradas ainda. Até lá, este posto decide sozinho.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n record(s) still to come</source>
        <translation>
            <numerusform>Conectado, ainda falta %Ln registro</numerusform>
            <numerusform>Conectado, ainda faltam %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, caught up</source>
        <translation>Conectado, em dia</translation>
    </message>
    <message>
        <source>Connected, catching up</source>
        <translation>Conectado, atualizando</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>Em silêncio há %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Ainda sem contato</translation>
    </message>
    <message>
        <source>confirms admissions</source>
        <translation>confirma entradas</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>Posto do supervisor</translation>
    </message>
    <message>
        <source>Administrator&apos;s desk</source>
        <translation>Posto do administrador</translation>
    </message>
    <message>
        <source>Central node</source>
        <translation>Nó central</translation>
    </message>
    <message>
        <source>clock %1%2</source>
        <comment>%1: + or minus, %2: &apos;3 minutes&apos;</comment>
        <translation>relógio %1%2</translation>
    </message>
    <message>
        <source>clock %1%2 s</source>
        <comment>%1: + or minus, %2: seconds</comment>
        <translation>relógio %1%2 s</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Este computador não está em nenhuma rede.</translation>
    </message>
    <message>
        <source>Others cannot connect to this desk (%1). It can still connect to them.</source>
        <comment>%1: technical detail</comment>
        <translation>Os outros não conseguem se conectar a este posto (%1). Ele ainda pode se conectar a eles.</translation>
    </message>
    <message>
        <source>The computer at %1 runs another version of Gatelog: use the same on all.</source>
        <translation>O computador %1 usa outra versão do Gatelog: use a mesma em todos.</translation>
    </message>
    <message>
        <source>This desk listens at %1</source>
        <comment>%1: addresses</comment>
        <translation>Este posto é alcançado em %1</translation>
    </message>
    <message>
        <source>Scanning goes on; admissions are unconfirmed until then.</source>
        <translation>A leitura continua; até lá, as entradas não são confirmadas.</translation>
    </message>
    <message>
        <source>This computer is in no network, so it cannot reach the other desks.</source>
        <translation>Este computador não está em nenhuma rede e não alcança os outros postos.</translation>
    </message>
    <message>
        <source>Other desks are heard, but no connection comes about: a firewall here or there may block it.</source>
        <translation>Outros postos são percebidos, mas a conexão não se completa: um firewall, aqui ou lá, pode estar bloqueando.</translation>
    </message>
    <message>
        <source>Likely causes: the Wi-Fi keeps its devices apart (client isolation), this computer is in another network, or the other desks are closed.</source>
        <translation>Causas prováveis: o Wi-Fi separa seus dispositivos (isolamento de clientes), este computador está em outra rede ou os outros postos estão fechados.</translation>
    </message>
    <message>
        <source>The other desks can no longer be reached.</source>
        <translation>Os outros postos não podem mais ser alcançados.</translation>
    </message>
    <message>
        <source>No other desk was found yet.</source>
        <translation>Nenhum outro posto foi encontrado ainda.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>O relógio deste computador está %1 atrasado em relação aos outros postos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>O relógio deste computador está %1 adiantado em relação aos outros postos.</translation>
    </message>
    <message>
        <source>Set it right: times in the log and tickets with a time limit depend on it.</source>
        <translation>Acerte-o: os horários do histórico e os ingressos com prazo dependem dele.</translation>
    </message>
    <message>
        <source>This desk was revoked by the administrator. It can no longer admit.</source>
        <translation>Este posto foi revogado pelo administrador. Ele não pode mais liberar ninguém.</translation>
    </message>
    <message>
        <source>This computer is not enrolled in the event. It cannot admit until an administrator invites it.</source>
        <translation>Este computador não está cadastrado no evento. Ele não pode liberar ninguém até que um administrador o convide.</translation>
    </message>
    <message>
        <source>This is an invitation for a desk, not a ticket.</source>
        <translation>Isto é um convite para um posto, não um ingresso.</translation>
    </message>
    <message>
        <source>Show it to the computer that is to join the event.</source>
        <translation>Mostre-o ao computador que vai participar do evento.</translation>
    </message>
    <message>
        <source>at %1, %2, here</source>
        <comment>%1: gate, %2: time of day</comment>
        <translation>em %1, %2, aqui</translation>
    </message>
    <message>
        <source>at %1, %2, by %3</source>
        <comment>%1: gate, %2: time of day, %3: desk</comment>
        <translation>em %1, %2, por %3</translation>
    </message>
    <message>
        <source>Admitted twice: %1 – %2, and %3.</source>
        <comment>%1: guest, %2, %3: where and when</comment>
        <translation>Entrou duas vezes: %1 – %2, e %3.</translation>
    </message>
    <message>
        <source>all gates</source>
        <translation>todos os portões</translation>
    </message>
    <message>
        <source>Entry is stopped: %1.</source>
        <comment>%1: gate</comment>
        <translation>Entrada suspensa: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1.</source>
        <comment>%1: gate</comment>
        <translation>Entrada retomada: %1.</translation>
    </message>
    <message>
        <source>Entry is resumed: %1</source>
        <comment>%1: what was announced</comment>
        <translation>Entrada retomada: %1</translation>
    </message>
    <message>
        <source>To all desks</source>
        <translation>A todos os postos</translation>
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
        <translation>A entrada em %1 está suspensa. Ninguém entra aqui até que seja retomada.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>A entrada em %1 está suspensa: %2</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Isolado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still to come</source>
        <translation>
            <numerusform>%Ln registro ainda por chegar</numerusform>
            <numerusform>%Ln registros ainda por chegar</numerusform>
        </translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Atualizando</translation>
    </message>
    <message>
        <source>Up to date with who is connected</source>
        <translation>Em dia com os postos conectados</translation>
    </message>
    <message>
        <source>As of %1 ago</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>Situação de %1 atrás</translation>
    </message>
    <message>
        <source>Nothing heard of the others yet</source>
        <translation>Ainda sem notícias dos outros</translation>
    </message>
    <message>
        <source>Battery low: %1 %</source>
        <comment>%1: number</comment>
        <translation>Bateria fraca: %1%</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>Bateria %1%</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketEditDialog</name>
    <message>
        <source>Edit ticket</source>
        <translation>Editar ingresso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>&amp;Pago</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>Ca&amp;tegoria:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Pedid&amp;o:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>&amp;Seat:</source>
        <translation>A&amp;ssento:</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>Obser&amp;vação para os postos:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Válido:</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>A validade termina antes de começar. Mude uma das duas datas.</translation>
    </message>
    <message>
        <source>A field holds marks that cannot be seen. Type it instead of pasting it.</source>
        <translation>Um campo contém sinais invisíveis. Digite-o em vez de colar.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketMatchesModel</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>não pago</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketPanel</name>
    <message>
        <source>Choose a ticket to see what happened to it at every desk.</source>
        <translation>Escolha um ingresso para ver o que houve com ele em todos os postos.</translation>
    </message>
    <message>
        <source>What happened to this ticket</source>
        <translation>O que houve com este ingresso</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquear…</translation>
    </message>
    <message>
        <source>&amp;Cancel ticket…</source>
        <translation>&amp;Cancelar ingresso…</translation>
    </message>
    <message>
        <source>&amp;Reinstate…</source>
        <translation>&amp;Restabelecer…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Observação: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n event(s) in its history</source>
        <translation>
            <numerusform>O último fato do histórico</numerusform>
            <numerusform>Os últimos %Ln fatos do histórico</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <comment>of one ticket</comment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketStatusDialog</name>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Cancelar este ingresso?</translation>
    </message>
    <message>
        <source>Every gate refuses it from now on, and says that it was cancelled.</source>
        <translation>A partir de agora todos os portões o recusam e dizem que foi cancelado.</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Cancelar o ingresso</translation>
    </message>
    <message>
        <source>Block this ticket?</source>
        <translation>Bloquear este ingresso?</translation>
    </message>
    <message>
        <source>Every gate refuses it until it is reinstated, and calls a supervisor.</source>
        <translation>Todos os portões o recusam até que seja restabelecido, e chamam um supervisor.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Reinstate this ticket?</source>
        <translation>Restabelecer este ingresso?</translation>
    </message>
    <message>
        <source>It admits again, as far as it was not used.</source>
        <translation>Ele volta a liberar a entrada, desde que não tenha sido usado.</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Restabelecer</translation>
    </message>
    <message>
        <source>&amp;Why (kept in the ticket&apos;s history):</source>
        <translation>&amp;Por quê (fica no histórico do ingresso):</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketWords</name>
    <message>
        <source>not used</source>
        <translation>não usado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>valid from %1 until %2</source>
        <translation>válido de %1 até %2</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>válido a partir de %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido até %1</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Uma vez por dia</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n time(s)</source>
        <translation>
            <numerusform>Até %Ln vez</numerusform>
            <numerusform>Até %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>De novo após sair</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Sem limite de vezes</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>assento</translation>
    </message>
    <message>
        <source>note</source>
        <translation>observação</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoria</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>validade</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Added to the event</source>
        <translation>Adicionado ao evento</translation>
    </message>
    <message>
        <source>Written again, unchanged</source>
        <translation>Gravado de novo, sem mudança</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1: list of fields</comment>
        <translation>Alterado: %1</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Restabelecido</translation>
    </message>
    <message>
        <source>Second admission at %1</source>
        <comment>%1: gate</comment>
        <translation>Segunda entrada em %1</translation>
    </message>
    <message>
        <source>Entry at %1</source>
        <comment>%1: gate</comment>
        <translation>Entrada em %1</translation>
    </message>
    <message>
        <source>Exit at %1</source>
        <comment>%1: gate</comment>
        <translation>Saída em %1</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <comment>%1: gate, %2: reason</comment>
        <translation>Recusado em %1: %2</translation>
    </message>
    <message>
        <source>Scan at %1 undone</source>
        <comment>%1: gate</comment>
        <translation>Leitura em %1 desfeita</translation>
    </message>
    <message>
        <source>Double admission reviewed</source>
        <translation>Entrada dupla verificada</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>by the other desks</comment>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>the other desks could not be asked</comment>
        <translation>não confirmada</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>found by search, not scanned</comment>
        <translation>à mão</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>não conta</translation>
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
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>O ingresso selecionado</numerusform>
            <numerusform>Os %Ln ingressos selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>O ingresso que a tabela mostra</numerusform>
            <numerusform>Os %Ln ingressos que a tabela mostra</numerusform>
        </translation>
    </message>
    <message>
        <source>Every scan of the event, also refused and undone ones</source>
        <translation>Todas as leituras do evento, também as recusadas e desfeitas</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para planilhas</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>The file holds names and ticket codes: keep it where only you can read it.</source>
        <translation>O arquivo contém nomes e códigos de ingressos: guarde-o onde só você possa lê-lo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>scans</source>
        <comment>name of a file</comment>
        <translation>leituras</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>ingressos</translation>
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
        <translation>Buscar nome, pedido ou e-mail</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>Usado ou não</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usado</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas as categorias</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsImportDialog</name>
    <message>
        <source>Import tickets</source>
        <translation>Importar ingressos</translation>
    </message>
    <message>
        <source>Choose a CSV file, or JSON as the pretix API returns it.</source>
        <translation>Escolha um arquivo CSV, ou JSON como a API do pretix o fornece.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Escolher &amp;arquivo…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Encoding: detected</source>
        <translation>Codificação: detectada</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Lists of tickets (*.csv *.txt *.tsv *.json)</source>
        <translation>Listas de ingressos (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with the tickets here…</source>
        <translation>Lendo o arquivo e comparando com os ingressos daqui…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln sem mudança</numerusform>
            <numerusform>%Ln sem mudança</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln linha de fora</numerusform>
            <numerusform>%Ln linhas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of this file says which ticket a line is. Say below what its columns are: a code, a name, an order or an e-mail address is enough.</source>
        <translation>Nenhuma coluna deste arquivo diz a que ingresso uma linha se refere. Diga abaixo o que são as colunas: basta um código, um nome, um pedido ou um e-mail.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An import of it would change nothing.</source>
        <translation>Importá-lo não mudaria nada.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n ticket(s). You can close this window: it goes on, and is done wholly or not at all.</source>
        <translation>
            <numerusform>Gravando %Ln ingresso. Você pode fechar esta janela: a gravação continua, e é feita por inteiro ou não é feita.</numerusform>
            <numerusform>Gravando %Ln ingressos. Você pode fechar esta janela: a gravação continua, e é feita por inteiro ou não é feita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation>
            <numerusform>%Ln ingresso foi importado.</numerusform>
            <numerusform>%Ln ingressos foram importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsIssueDialog</name>
    <message>
        <source>Issue tickets</source>
        <translation>Emitir ingressos</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Only sign codes for imported tickets that have &amp;none</source>
        <translation>Só assinar códigos para os ingressos importados &amp;sem código</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>Ca&amp;tegoria:</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>&amp;Quantos:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Válido:</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Emitir</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Imprimir ou salvar como PDF…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The event&apos;s key is not on this computer. Issue tickets where the event was made, or bring its key here.</source>
        <translation>A chave do evento não está neste computador. Emita ingressos onde o evento foi criado, ou traga a chave para cá.</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>A validade termina antes de começar. Mude uma das duas datas.</translation>
    </message>
    <message>
        <source>Signing and writing codes…</source>
        <translation>Assinando e gravando códigos…</translation>
    </message>
    <message numerus="yes">
        <source>Signing and writing %n ticket(s)…</source>
        <translation>
            <numerusform>Assinando e gravando %Ln ingresso…</numerusform>
            <numerusform>Assinando e gravando %Ln ingressos…</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket was issued.</source>
        <translation>Nenhum ingresso foi emitido.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were issued. Every desk admits them, also before it has heard of them.</source>
        <translation>
            <numerusform>%Ln ingresso foi emitido. Todos os postos o liberam, mesmo antes de saber dele.</numerusform>
            <numerusform>%Ln ingressos foram emitidos. Todos os postos os liberam, mesmo antes de saber deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket has a code already.</source>
        <translation>Todos os ingressos já têm código.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose a category, or type a new one.</source>
        <translation>Escolha uma categoria ou digite uma nova.</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsModel</name>
    <message>
        <source>no name</source>
        <comment>of a ticket</comment>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
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
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsOutput</name>
    <message>
        <source>Something is being written already. Wait until it is done.</source>
        <translation>Já há uma gravação em andamento. Espere até que termine.</translation>
    </message>
    <message>
        <source>Writing every scan…</source>
        <translation>Gravando todas as leituras…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2…</source>
        <comment>%1, %2: numbers of tickets</comment>
        <translation>Gravando: %1 de %2…</translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation>Escolha outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>%1: file or printer</comment>
        <translation>Gravado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without a code were left out: issue codes for them first.</source>
        <translation>
            <numerusform>%Ln ingresso sem código ficou de fora: emita antes um código para ele.</numerusform>
            <numerusform>%Ln ingressos sem código ficaram de fora: emita antes códigos para eles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Ingressos</translation>
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
        <translation>Trazer ingressos de um arquivo</translation>
    </message>
    <message>
        <source>Make new tickets with signed codes</source>
        <translation>Criar novos ingressos com códigos assinados</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>Só o dispositivo de um administrador pode fazer isso.</translation>
    </message>
    <message>
        <source>Looking through the tickets: %1…</source>
        <comment>%1: number of tickets</comment>
        <translation>Examinando os ingressos: %1…</translation>
    </message>
    <message>
        <source>There are no tickets yet. Import a list, or issue some.</source>
        <translation>Ainda não há ingressos. Importe uma lista ou emita alguns.</translation>
    </message>
    <message>
        <source>No ticket is like this. Change the search or the filters.</source>
        <translation>Nenhum ingresso corresponde. Mude a busca ou os filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ingresso</numerusform>
            <numerusform>%Ln ingressos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPrintDialog</name>
    <message>
        <source>Print tickets</source>
        <translation>Imprimir ingressos</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>O ingresso selecionado</numerusform>
            <numerusform>Os %Ln ingressos selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>O ingresso que a tabela mostra</numerusform>
            <numerusform>Os %Ln ingressos que a tabela mostra</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight to a page, to cut</source>
        <translation>Oito por página, para recortar</translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation>Um por página</translation>
    </message>
    <message>
        <source>Strips, for wristbands and badge holders</source>
        <translation>Tiras, para pulseiras e porta-crachás</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Layout on A4:</source>
        <translation>&amp;Disposição em A4:</translation>
    </message>
    <message>
        <source>The table shows no tickets. Change its filter first.</source>
        <translation>A tabela não mostra nenhum ingresso. Mude antes o filtro.</translation>
    </message>
    <message>
        <source>At most %1 tickets are printed at once. Filter the table, or select fewer.</source>
        <comment>%1: number of tickets</comment>
        <translation>No máximo %1 ingressos são impressos de uma vez. Filtre a tabela ou selecione menos.</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>Salvar ingressos</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>ingressos</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF, and print it where there is one.</source>
        <translation>Não há impressora instalada neste computador. Salve um PDF e imprima-o onde houver uma.</translation>
    </message>
</context>
<context>
    <name>gatelog::UnconfirmedSection</name>
    <message>
        <source>Unconfirmed admissions</source>
        <translation>Entradas não confirmadas</translation>
    </message>
    <message>
        <source>None: every desk could ask the others before it admitted.</source>
        <translation>Nenhuma: cada posto pôde perguntar aos outros antes de liberar.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portão</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Período mais longo</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmadas</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Segunda vez</translation>
    </message>
    <message>
        <source>As long as a desk could ask nobody: from its first to its last unconfirmed admission without a confirmed one in between.</source>
        <translation>O tempo em que um posto não pôde perguntar a ninguém: da primeira à última entrada não confirmada, sem nenhuma confirmada entre elas.</translation>
    </message>
</context>
<context>
    <name>gatelog::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Checked out: %1</source>
        <translation>Saída: %1</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>Entrada: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Desfazer (%Ln s)</numerusform>
            <numerusform>Desfazer (%Ln s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this admission back (F8)</source>
        <translation>Anula esta entrada (F8)</translation>
    </message>
    <message>
        <source>Sold: %1</source>
        <comment>%1: category</comment>
        <translation>Vendido: %1</translation>
    </message>
    <message>
        <source>Takes this sale back (F8)</source>
        <translation>Anula esta venda (F8)</translation>
    </message>
</context>
<context>
    <name>gatelog::VerdictPanel</name>
    <message>
        <source>Seen (Enter)</source>
        <comment>button: the note that holds the screen was read</comment>
        <translation>Visto (Enter)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Goes on with the next ticket (Enter, Esc)</source>
        <translation>Passa ao próximo ingresso (Enter, Esc)</translation>
    </message>
</context>
<context>
    <name>gatelog::Wording</name>
    <message>
        <source>EXIT</source>
        <comment>huge verdict word: the guest may leave</comment>
        <translation>SAÍDA</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>huge verdict word: let the guest in</comment>
        <translation>LIBERADO</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>huge verdict word: do not let the guest through</comment>
        <translation>PARE</translation>
    </message>
    <message>
        <source>CHECK</source>
        <comment>huge verdict word: admitted, but look at the note first</comment>
        <translation>CONFIRA</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <comment>huge verdict word: the scan could not be written, nobody may enter on it</comment>
        <translation>NÃO SALVO</translation>
    </message>
    <message>
        <source>Has left and is no longer counted inside.</source>
        <translation>Saiu e não conta mais como dentro.</translation>
    </message>
    <message>
        <source>The ticket is valid.</source>
        <translation>O ingresso é válido.</translation>
    </message>
    <message>
        <source>No ticket of this event has this code.</source>
        <translation>Nenhum ingresso deste evento tem este código.</translation>
    </message>
    <message>
        <source>This code is not genuine: its signature is not this event&apos;s.</source>
        <translation>Este código não é autêntico: sua assinatura não é deste evento.</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Este ingresso foi cancelado.</translation>
    </message>
    <message>
        <source>This ticket is blocked.</source>
        <translation>Este ingresso está bloqueado.</translation>
    </message>
    <message>
        <source>Not valid before %1.</source>
        <translation>Não vale antes de: %1.</translation>
    </message>
    <message>
        <source>This ticket is not valid yet.</source>
        <translation>Este ingresso ainda não vale.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>Valeu até: %1.</translation>
    </message>
    <message>
        <source>This ticket is no longer valid.</source>
        <translation>Este ingresso não vale mais.</translation>
    </message>
    <message>
        <source>This ticket has not been paid.</source>
        <translation>Este ingresso não foi pago.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1: lotado.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>O evento está lotado.</translation>
    </message>
    <message>
        <source>This code was replaced: the ticket has a newer one.</source>
        <translation>Este código foi substituído: o ingresso tem um mais novo.</translation>
    </message>
    <message>
        <source>This ticket is not inside: no entry is known.</source>
        <translation>Este ingresso não está dentro: nenhuma entrada é conhecida.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped.</source>
        <comment>%1: gate</comment>
        <translation>A entrada em %1 está suspensa.</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>A entrada em %1 está suspensa: %2</translation>
    </message>
    <message>
        <source>This desk does not know the reason. It comes from a newer version.</source>
        <translation>Este posto não conhece o motivo. Ele vem de uma versão mais nova.</translation>
    </message>
    <message>
        <source>This ticket was used already.</source>
        <translation>Este ingresso já foi usado.</translation>
    </message>
    <message>
        <source>Used %1.</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>Usado %1.</translation>
    </message>
    <message>
        <source>Used %1 at %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate</comment>
        <translation>Usado %1 em %2.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %3.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk</comment>
        <translation>Usado %1 em %2 por %3.</translation>
    </message>
    <message>
        <source>This ticket is not admitted at this gate.</source>
        <translation>Este ingresso não é aceito neste portão.</translation>
    </message>
    <message>
        <source>%1 tickets are not admitted at this gate.</source>
        <comment>%1: ticket category</comment>
        <translation>Ingressos %1 não são aceitos neste portão.</translation>
    </message>
    <message>
        <source>Scan again, or search by name. Else send to the help desk.</source>
        <translation>Leia de novo ou busque por nome. Se não der, mande ao balcão de atendimento.</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>Chame um supervisor.</translation>
    </message>
    <message>
        <source>Send to the help desk.</source>
        <translation>Mande ao balcão de atendimento.</translation>
    </message>
    <message>
        <source>Ask to come back then.</source>
        <translation>Peça que volte nesse momento.</translation>
    </message>
    <message>
        <source>Send to %1.</source>
        <comment>%1: one gate or several</comment>
        <translation>Mande para: %1.</translation>
    </message>
    <message>
        <source>Send to the box office to pay.</source>
        <translation>Mande à bilheteria para pagar.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves, or send to another gate.</source>
        <translation>Peça que espere alguém sair, ou mande a outro portão.</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves.</source>
        <translation>Peça que espere alguém sair.</translation>
    </message>
    <message>
        <source>Ask for the newest ticket, or search by name.</source>
        <translation>Peça o ingresso mais novo ou busque por nome.</translation>
    </message>
    <message>
        <source>Let them leave. Nothing was counted.</source>
        <translation>Deixe sair. Nada foi contado.</translation>
    </message>
    <message>
        <source>Admitted. Look at this first.</source>
        <translation>Liberado. Veja isto primeiro.</translation>
    </message>
    <message>
        <source>Ask to wait until entry is resumed.</source>
        <translation>Peça que espere até a entrada ser retomada.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>saiu</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>entrou</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>código desconhecido</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>não é autêntico</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>ainda não vale</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>não vale mais</translation>
    </message>
    <message>
        <source>wrong gate</source>
        <translation>portão errado</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>não pago</translation>
    </message>
    <message>
        <source>used already</source>
        <translation>já usado</translation>
    </message>
    <message>
        <source>gate full</source>
        <translation>portão lotado</translation>
    </message>
    <message>
        <source>event full</source>
        <translation>evento lotado</translation>
    </message>
    <message>
        <source>code replaced</source>
        <translation>código substituído</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>não está dentro</translation>
    </message>
    <message>
        <source>admitted with a note</source>
        <translation>entrou com observação</translation>
    </message>
    <message>
        <source>entry stopped</source>
        <translation>entrada suspensa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>Não confirmado: não foi possível consultar os outros postos.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <comment>mark beside a large verdict: the desk decided alone</comment>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>The other desks could not be asked.</source>
        <translation>Não foi possível consultar os outros postos.</translation>
    </message>
    <message>
        <source>This ticket is marked for attention.</source>
        <translation>Este ingresso pede atenção.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>há %Ln segundo</numerusform>
            <numerusform>há %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>%1: time of day</comment>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>%1: time of day</comment>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>em %1 às %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1: time of day</comment>
        <translation>hoje, %1</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>Ingresso sem nome</translation>
    </message>
    <message>
        <source>Empty code</source>
        <translation>Código vazio</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Assento %1</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>Isso não pode ser feito aqui.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Não existe.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Os dados estão danificados.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Não foi possível ler um arquivo.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>É grande demais.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Gatelog.</source>
        <translation>Os dados foram gravados por uma versão mais nova do Gatelog.</translation>
    </message>
    <message>
        <source>Gatelog is already running with this event.</source>
        <translation>O Gatelog já está aberto com este evento.</translation>
    </message>
    <message>
        <source>The event&apos;s folder cannot be written.</source>
        <translation>Não é possível gravar na pasta do evento.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation>A gravação no disco falhou.</translation>
    </message>
    <message>
        <source>This belongs to another event.</source>
        <translation>Isto pertence a outro evento.</translation>
    </message>
    <message>
        <source>A signature does not verify.</source>
        <translation>Uma assinatura não é válida.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>A frase secreta está errada.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Este dispositivo não pode fazer isso.</translation>
    </message>
    <message>
        <source>That contradicts what is already there.</source>
        <translation>Isso contradiz o que já existe.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>Go on in the window that is open, or close it and try again.</source>
        <translation>Continue na janela que está aberta, ou feche-a e tente de novo.</translation>
    </message>
    <message>
        <source>Install that version here. Nothing was changed.</source>
        <translation>Instale essa versão aqui. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the folder, go on at another desk, and tell your administrator.</source>
        <translation>Nada foi apagado. Guarde a pasta, continue em outro posto e avise seu administrador.</translation>
    </message>
    <message>
        <source>Without writing no admission can be kept. Check the folder&apos;s permissions, then try again.</source>
        <translation>Sem gravar, nenhuma entrada pode ser guardada. Verifique as permissões da pasta e tente de novo.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation>Libere espaço no disco e tente de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Tente de novo ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Make room on the disk, then scan again.</source>
        <translation>Não libere com esta leitura. Libere espaço no disco e leia de novo.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Check the folder&apos;s permissions, then scan again.</source>
        <translation>Não libere com esta leitura. Verifique as permissões da pasta e leia de novo.</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Scan again; if it repeats, go on at another desk.</source>
        <translation>Não libere com esta leitura. Leia de novo; se isso se repetir, continue em outro posto.</translation>
    </message>
    <message>
        <source>Earlier backups are kept. Tell your administrator.</source>
        <translation>Os backups anteriores são mantidos. Avise seu administrador.</translation>
    </message>
    <message>
        <source>Make room on the disk. Scans are kept all the same.</source>
        <translation>Libere espaço no disco. As leituras são guardadas mesmo assim.</translation>
    </message>
    <message>
        <source>It is tried again every few minutes. Scans are kept all the same.</source>
        <translation>Uma nova tentativa é feita a cada poucos minutos. As leituras são guardadas mesmo assim.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>A câmera está desligada</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando a câmera…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sem câmera</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>A câmera não está conectada</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>A câmera não dá imagem</translation>
    </message>
    <message>
        <source>This video or picture cannot be read</source>
        <translation>Este vídeo ou esta imagem não pode ser lida</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>O vídeo terminou</translation>
    </message>
    <message>
        <source>Codes cannot be read from the picture</source>
        <translation>Não é possível ler códigos na imagem</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once. Hand scanners and the search work without it.</source>
        <translation>Conecte uma: ela será usada na hora. Leitores de mão e a busca funcionam sem ela.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another in the settings. Hand scanners and the search go on working.</source>
        <translation>Conecte-a de novo ou escolha outra nas configurações. Leitores de mão e a busca continuam funcionando.</translation>
    </message>
    <message>
        <source>It is being started again. Hand scanners and the search go on working.</source>
        <translation>Ela está sendo reiniciada. Leitores de mão e a busca continuam funcionando.</translation>
    </message>
    <message>
        <source>A part of the program is missing: install it again. Hand scanners and the search work.</source>
        <translation>Falta uma parte do programa: instale-o de novo. Leitores de mão e a busca funcionam.</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %4 (%3).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>Usado %1 em %2 por %4 (%3).</translation>
    </message>
    <message>
        <source>Another ticket was held up. It was not looked at: acknowledge this first, then scan it.</source>
        <translation>Outro ingresso foi apresentado. Ele não foi verificado: confirme este primeiro e depois leia o outro.</translation>
    </message>
</context>
</TS>
