<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>gatelog::ActivityWords</name>
    <message>
        <source>The admission was taken back</source>
        <translation>入場を取り消しました</translation>
    </message>
    <message>
        <source>Was let into the event</source>
        <translation>イベントに加わりました</translation>
    </message>
    <message>
        <source>Was revoked: it admits nobody any more</source>
        <translation>失効：もう入場させられません</translation>
    </message>
    <message>
        <source>Its records that were set aside count</source>
        <translation>保留していた記録を有効にしました</translation>
    </message>
    <message>
        <source>Staff: name, role or PIN</source>
        <translation>スタッフ：名前、役割、暗証番号</translation>
    </message>
    <message>
        <source>Double admission</source>
        <translation>二重入場</translation>
    </message>
    <message>
        <source>Was reviewed</source>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退場</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>Admitted, and taken back</source>
        <translation>入場（取り消し済み）</translation>
    </message>
    <message>
        <source>Admitted a second time</source>
        <translation>二度目の入場</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1: why</comment>
        <translation>拒否：%1</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>入場を停止</translation>
    </message>
    <message>
        <source>Entry resumed</source>
        <translation>入場を再開</translation>
    </message>
    <message>
        <source>Message to the desks</source>
        <translation>端末へのお知らせ</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>全ゲート</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>チケットをキャンセル</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>チケットを使用停止</translation>
    </message>
    <message>
        <source>Ticket valid again</source>
        <translation>チケットを再有効化</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Tickets were added or changed</source>
        <translation>チケットを追加・変更しました</translation>
    </message>
    <message>
        <source>The gate was set up</source>
        <translation>ゲートを設定しました</translation>
    </message>
    <message>
        <source>A ticket category was set up</source>
        <translation>カテゴリーを設定しました</translation>
    </message>
    <message>
        <source>A check-in list was set up</source>
        <translation>入場リストを設定しました</translation>
    </message>
    <message>
        <source>The event was set up</source>
        <translation>イベントを設定しました</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>このバージョンでは分からない内容</translation>
    </message>
    <message>
        <source>Sold, and taken back</source>
        <translation>販売後に取り消し</translation>
    </message>
    <message>
        <source>A quota was set</source>
        <translation>割当が設定されました</translation>
    </message>
    <message>
        <source>Desks shared a quota out</source>
        <translation>端末のあいだで割当を分けました</translation>
    </message>
</context>
<context>
    <name>gatelog::AdmissionsSection</name>
    <message>
        <source>Admissions per gate</source>
        <translation>ゲート別の入場</translation>
    </message>
    <message>
        <source>Admissions per category</source>
        <translation>カテゴリー別の入場</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>カテゴリーなし</translation>
    </message>
    <message>
        <source>Admissions per operator</source>
        <translation>担当者別の入場</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>%1, all on one scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1、共通の目盛り</translation>
    </message>
    <message>
        <source>%1, each on its own scale</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1、目盛りはそれぞれ別</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1。濃色：未確認</translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsDialog</name>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>警告の基準値</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>知らせる条件…</translation>
    </message>
    <message>
        <source>a &amp;desk has been silent for</source>
        <translation>端末の応答がない時間(&amp;D)</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>a gate &amp;refuses, and admits few</source>
        <translation>ゲートの拒否が多く入場が少ない(&amp;R)</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>refusals, after a number</comment>
        <translation>件/分</translation>
    </message>
    <message>
        <source>a &amp;clock is off by</source>
        <translation>時計のずれ(&amp;C)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>a gate or the event is &amp;full to</source>
        <translation>ゲートまたはイベントの混雑度(&amp;F)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;unreviewed double admissions reach</source>
        <translation>未確認の二重入場の件数(&amp;U)</translation>
    </message>
    <message>
        <source>the d&amp;isk has less free than</source>
        <translation>ディスクの空き容量の下限(&amp;I)</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, after a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>never</source>
        <translation>知らせない</translation>
    </message>
    <message>
        <source>a desk&apos;s &amp;battery is down to</source>
        <translation>端末のバッテリー残量の下限(&amp;B)</translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>基準値(&amp;T)…</translation>
    </message>
    <message>
        <source>From when on you are told</source>
        <translation>いつから知らせるか</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>今、対応が必要なことはありません。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %Ln 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::AlertsWording</name>
    <message>
        <source>This computer&apos;s disk is nearly full: %1 are free.</source>
        <comment>%1: &apos;800 MB&apos;</comment>
        <translation>このコンピューターのディスクの空きが残りわずかです：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) to look at.</source>
        <translation>
            <numerusform>確認が必要な二重入場が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is nearly full: %1 of %2 inside.</source>
        <comment>%1, %2: numbers of people</comment>
        <translation>イベントはもうすぐ満員です：定員 %2 人中 %1 人が場内。</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 inside.</source>
        <comment>%1: gate, %2, %3: numbers of people</comment>
        <translation>%1 はもうすぐ満員です：定員 %3 人中 %2 人が場内。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n refusal(s) within a minute.</source>
        <comment>%1: gate</comment>
        <translation>
            <numerusform>%1：1分間に拒否 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been silent for %2.</source>
        <comment>%1: desk, %2: &apos;7 minutes&apos;</comment>
        <translation>%1 から %2 応答がありません。</translation>
    </message>
    <message>
        <source>%1 writes times that lie in the future.</source>
        <comment>%1: desk</comment>
        <translation>%1 の記録の時刻が未来になっています。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>%1 の時計が、このコンピューターより %2 進んでいます。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this computer&apos;s.</source>
        <comment>%1: desk, %2: &apos;12 seconds&apos;</comment>
        <translation>%1 の時計が、このコンピューターより %2 遅れています。</translation>
    </message>
    <message>
        <source>Free some space soon: on a full disk no scan can be saved.</source>
        <translation>早めに空きを作ってください。ディスクがいっぱいになると、スキャンを保存できません。</translation>
    </message>
    <message>
        <source>Look at each under Conflicts, and tell the desks what to watch for.</source>
        <translation>「重複」で一件ずつ確認し、注意点を各端末に知らせてください。</translation>
    </message>
    <message>
        <source>Stop entry, or raise the event&apos;s capacity.</source>
        <translation>入場を停止するか、イベントの定員を増やしてください。</translation>
    </message>
    <message>
        <source>Send guests to another gate, or stop entry here.</source>
        <translation>お客様を別のゲートへご案内するか、ここの入場を停止してください。</translation>
    </message>
    <message>
        <source>Ask the desk what guests show. Often they stand at the wrong gate.</source>
        <translation>お客様が何を提示しているか、端末の担当者に聞いてください。ゲート違いがよくあります。</translation>
    </message>
    <message>
        <source>See whether it is on and in the network. It can go on scanning alone meanwhile.</source>
        <translation>電源が入り、ネットワークにつながっているか確かめてください。その間も単独でスキャンできます。</translation>
    </message>
    <message>
        <source>Set the clocks right: times in the log and tickets with a time limit depend on them.</source>
        <translation>時計を合わせてください。ログの時刻と期限付きチケットの判定に関わります。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>入場を停止…</translation>
    </message>
    <message>
        <source>Show the desks</source>
        <translation>端末を表示</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 %.</source>
        <comment>%1: desk, %2: number</comment>
        <translation>%1 のバッテリーの残量は %2% です。</translation>
    </message>
    <message>
        <source>Have it plugged in. If it goes off, every scan so far is kept.</source>
        <translation>電源につなぐよう伝えてください。電源が切れても、これまでのスキャンはすべて保存されています。</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>入場したチケット</translation>
    </message>
    <message>
        <source>Last scan in it</source>
        <translation>最後のスキャン</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsPage</name>
    <message numerus="yes">
        <source>Made: %1 with %n record(s).</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>作成しました：%1（記録 %Ln 件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>バックアップを作成できませんでした。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>時期と場所</translation>
    </message>
    <message>
        <source>While scans come in, and when Gatelog closes:</source>
        <translation>スキャン中と Gatelog の終了時：</translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <translation>バックアップの間隔</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー：</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>別のフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>通常のフォルダーを使う</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>A backup on this laptop&apos;s own disk helps when the database is damaged. One on a stick or another disk helps when the laptop is lost, too. It names your guests to whoever has it.</source>
        <translation>このノートパソコンのディスクにあるバックアップは、データベースが壊れたときに役立ちます。USB メモリーや別のディスクにあれば、ノートパソコンを失ったときにも役立ちます。手にした人にはお客様の名前が見えます。</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>作成済みのバックアップ</translation>
    </message>
    <message>
        <source>None yet in this folder. One is made when the first scans have come in.</source>
        <translation>このフォルダーにはまだありません。最初のスキャンの後に作成されます。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>ファイルから復元…</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%Ln分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>復元するバックアップ</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>バックアップ (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A backup is being made. Scanning goes on.</source>
        <translation>バックアップを作成しています。スキャンは続けられます。</translation>
    </message>
    <message>
        <source>Restoring. This desk scans again in a moment…</source>
        <translation>復元しています。この端末はまもなくスキャンできます…</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsRestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>What this restore means</source>
        <translation>復元するとどうなるか</translation>
    </message>
    <message>
        <source>Comparing it with this laptop…</source>
        <translation>このノートパソコンと比較しています…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>gatelog::BackupsWording</name>
    <message>
        <source>Its last scan is of %1.</source>
        <comment>%1: date and time</comment>
        <translation>最後のスキャンは %1 です。</translation>
    </message>
    <message>
        <source>This laptop has everything that is in it: nothing would come back.</source>
        <translation>内容はすべてこのノートパソコンにあります。復元しても増えるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in it are not on this laptop and come back.</source>
        <translation>
            <numerusform>このノートパソコンにない記録 %Ln 件が復元されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on this laptop that is not in it.</source>
        <translation>このノートパソコンにしかないものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are newer than the backup. They stay: a restore takes no admission away.</source>
        <translation>
            <numerusform>バックアップより新しい記録が %Ln 件あります。これらは残ります。復元で入場が消えることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database of now is set aside in the event&apos;s folder, not deleted.</source>
        <translation>現在のデータベースは削除せず、イベントのフォルダーに残します。</translation>
    </message>
    <message>
        <source>This desk cannot scan for some seconds. The other desks go on, and send what they know afterwards.</source>
        <translation>この端末は数秒間スキャンできません。他の端末はそのまま使え、後で記録を送ってきます。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are in the log.</source>
        <translation>
            <numerusform>バックアップの記録 %Ln 件がログに入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer record(s) of this laptop were kept.</source>
        <translation>
            <numerusform>このノートパソコンの新しい記録 %Ln 件を残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the backup are damaged and were left out.</source>
        <translation>
            <numerusform>バックアップの記録 %Ln 件は壊れていたため除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier database is kept as %1.</source>
        <comment>%1: a file</comment>
        <translation>以前のデータベースは %1 として残してあります。</translation>
    </message>
    <message>
        <source>This laptop is not enrolled in the event as the backup knows it: it cannot scan until it is invited again.</source>
        <translation>バックアップの時点では、このノートパソコンはイベントに登録されていません。再び招待されるまでスキャンできません。</translation>
    </message>
    <message>
        <source>This is a backup of another event. Nothing was changed.</source>
        <translation>これは別のイベントのバックアップです。何も変更していません。</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged. Nothing was changed. Try an older one.</source>
        <translation>バックアップではないか、壊れています。何も変更していません。古いものをお試しください。</translation>
    </message>
    <message>
        <source>A newer version of Gatelog made this backup. Install that version here. Nothing was changed.</source>
        <translation>このバックアップは新しいバージョンの Gatelog で作成されています。ここにもそのバージョンを入れてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The backup is gone. Nothing was changed.</source>
        <translation>バックアップがなくなっています。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
</context>
<context>
    <name>gatelog::CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>カメラの映像</translation>
    </message>
</context>
<context>
    <name>gatelog::CategoriesField</name>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
</context>
<context>
    <name>gatelog::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>新しいカテゴリー</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>for example: check age</source>
        <translation>例：年齢を確認</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>端末向けの注意事項(&amp;T)：</translation>
    </message>
    <message>
        <source>The desks hold every ticket of it until somebody has read the note.</source>
        <translation>このカテゴリーのチケットは、注意事項が読まれるまで端末で保留されます。</translation>
    </message>
    <message>
        <source>&amp;Sell tickets of it at the desks</source>
        <translation>このチケットを端末で販売する(&amp;S)</translation>
    </message>
    <message>
        <source>Currency, as three letters</source>
        <translation>通貨（3文字）</translation>
    </message>
    <message>
        <source>&amp;Price:</source>
        <translation>価格(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;How many in all:</source>
        <translation>全部の枚数(&amp;H)：</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) sold so far.</source>
        <translation>
            <numerusform>これまでに%Ln枚販売しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The desks share the others, and never sell more, even when they do not see each other.</source>
        <translation>残りは端末どうしで分け合います。互いに通信できないときも、それ以上は販売しません。</translation>
    </message>
    <message>
        <source>Type the price as a number, for example 12.50, and the currency as three letters, for example EUR.</source>
        <translation>価格は数字（例：12.50）で、通貨は3文字（例：EUR）で入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were sold or lie with other desks; fewer are not possible from here.</source>
        <translation>
            <numerusform>%Ln枚は販売済みか、ほかの端末にあります。ここからはそれより少なくできません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsCaseView</name>
    <message>
        <source>Counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>二度目</translation>
    </message>
    <message>
        <source>Dotted: the desk had not heard of the other admission. Times are by each desk&apos;s own clock.</source>
        <translation>点線：端末はもう一方の入場を知りませんでした。時刻は各端末の時計によります。</translation>
    </message>
    <message>
        <source>Who it was, how it happened, what was done</source>
        <translation>誰が、どのように、どう対応したか</translation>
    </message>
    <message>
        <source>Note on this double admission</source>
        <translation>この二重入場のメモ</translation>
    </message>
    <message>
        <source>Reviewed, next</source>
        <translation>確認済みにして次へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未対応に戻す</translation>
    </message>
    <message>
        <source>Admitted twice, %1 apart, on %2.</source>
        <comment>%1: a length of time, %2: a date</comment>
        <translation>%2、%1 の間隔で二度入場。</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>%1 に %2 が確認済み</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>何が分かりましたか？</translation>
    </message>
    <message>
        <source>Change the note, next</source>
        <translation>メモを変更して次へ</translation>
    </message>
    <message>
        <source>Enter notes it and goes to the next. Every desk and the report get your note.</source>
        <translation>Enter で保存して次へ進みます。メモはすべての端末とレポートに載ります。</translation>
    </message>
    <message>
        <source>Only the computers of supervisors and administrators can note a review.</source>
        <translation>確認を記録できるのは、責任者と管理者のコンピューターだけです。</translation>
    </message>
    <message>
        <source>Write what you found first, if only a word.</source>
        <translation>先に、分かったことを一言でも書いてください。</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsModel</name>
    <message>
        <source>%1, then %2 · %3</source>
        <comment>%1, %2: gate, %3: time of day</comment>
        <translation>%1、次に %2 · %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>二重入場</translation>
    </message>
    <message>
        <source>No ticket was admitted twice</source>
        <translation>二度入場したチケットはありません</translation>
    </message>
    <message>
        <source>When two desks that cannot reach each other admit the same ticket, you see both admissions here, side by side, as soon as their logs meet.</source>
        <translation>互いに通信できない二つの端末が同じチケットを入場させると、ログが合わさり次第、両方の入場がここに並んで表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>All %n double admission(s) reviewed</source>
        <translation>
            <numerusform>二重入場 %Ln 件をすべて確認済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n double admission(s) open</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>二重入場 %Ln 件中 %1 件が未対応</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsSection</name>
    <message>
        <source>The admission on the left counts, as the earlier one; the one on the right is a second admission with the same ticket. Times are those of the desks&apos; own clocks.</source>
        <translation>左の入場が先のもので、これを有効とします。右は同じチケットによる二度目の入場です。時刻は各端末の時計によります。</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) neither desk could know of the other&apos;s admission.</source>
        <translation>
            <numerusform>%Ln 件では、どちらの端末も相手の入場を知ることができませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the second desk knew of the first admission.</source>
        <translation>
            <numerusform>%Ln 件では、二番目の端末が最初の入場を知っていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the admission that counts bears a time before one its desk knew of.</source>
        <translation>
            <numerusform>%Ln 件では、有効とした入場の時刻が、その端末が知っていた入場より前になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither desk could know of the other.</source>
        <translation>どちらの端末も相手を知ることができませんでした。</translation>
    </message>
    <message>
        <source>The second desk knew of the first admission.</source>
        <translation>二番目の端末は最初の入場を知っていました。</translation>
    </message>
    <message>
        <source>The desk on the left knew of the admission on the right: its time is set back.</source>
        <translation>左の端末は右の入場を知っていました。時刻が遅れています。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>%1: date and time, %2: who</comment>
        <translation>%1 に %2 が確認済み</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>二重入場</translation>
    </message>
    <message>
        <source>None: no ticket was admitted more often than its list allows.</source>
        <translation>なし：リストの許可を超えて入場したチケットはありません。</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>second</source>
        <translation>二度目</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>%1: a length of time</comment>
        <translation>間隔 %1</translation>
    </message>
    <message>
        <source>clock at least %1 ahead</source>
        <comment>%1: a length of time</comment>
        <translation>時計が %1 以上進んでいる</translation>
    </message>
    <message>
        <source>clock at least %1 behind</source>
        <comment>%1: a length of time</comment>
        <translation>時計が %1 以上遅れている</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two short remarks</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsTimeline</name>
    <message>
        <source>%1, %2</source>
        <comment>a row of the time line; %1: desk, %2: gate</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>knew by %1</source>
        <comment>of the other admission; %1: time of day</comment>
        <translation>%1 には把握</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>時系列</translation>
    </message>
</context>
<context>
    <name>gatelog::ConflictsWording</name>
    <message>
        <source>Ticket %1</source>
        <translation>チケット %1</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Confirmed: the other desks were asked.</source>
        <translation>確認済み：他の端末に問い合わせました。</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>未確認：他の端末に問い合わせられませんでした。</translation>
    </message>
    <message>
        <source>Checked in by hand, from the guest list.</source>
        <translation>お客様の一覧から手動で入場。</translation>
    </message>
    <message>
        <source>Its clock was ahead, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>時計が %1 以上進んでいました。</translation>
    </message>
    <message>
        <source>Its clock was behind, by %1 at least.</source>
        <comment>%1: a length of time</comment>
        <translation>時計が %1 以上遅れていました。</translation>
    </message>
    <message>
        <source>It had heard nothing of %1 yet.</source>
        <comment>%1: desk</comment>
        <translation>%1 からはまだ何も受け取っていませんでした。</translation>
    </message>
    <message>
        <source>The last it had of %1 was from %2.</source>
        <comment>%1: desk, %2: time of day</comment>
        <translation>%1 から最後に受け取ったのは %2 のものでした。</translation>
    </message>
    <message>
        <source>It knew of the other admission by then.</source>
        <translation>その時点でもう一方の入場を知っていました。</translation>
    </message>
    <message>
        <source>It knew of the other admission by %1.</source>
        <comment>%1: time of day</comment>
        <translation>%1 にはもう一方の入場を知っていました。</translation>
    </message>
    <message>
        <source>Neither desk could know of the other&apos;s admission.</source>
        <translation>どちらの端末も、もう一方の入場を知ることができませんでした。</translation>
    </message>
    <message>
        <source>Both were cut off from each other and decided alone.</source>
        <translation>どちらも切り離されていて、単独で判断しました。</translation>
    </message>
    <message>
        <source>%1 could ask nobody and decided alone.</source>
        <comment>%1: desk</comment>
        <translation>%1 はどこにも問い合わせられず、単独で判断しました。</translation>
    </message>
    <message>
        <source>Each had asked other desks, but in two groups that were cut off from each other.</source>
        <translation>どちらも他の端末に問い合わせましたが、互いに切り離された二つのグループに分かれていました。</translation>
    </message>
    <message>
        <source>Nobody at the doors made a mistake: the ticket was shown twice.</source>
        <translation>入口の担当者に誤りはありません。チケットが二度提示されました。</translation>
    </message>
    <message>
        <source>A clock was off by more than the time between them: which came first is not certain.</source>
        <translation>時計のずれが両者の間隔より大きいため、どちらが先かは確かではありません。</translation>
    </message>
    <message>
        <source>%1 admitted the same ticket a second time, %2 after the first.</source>
        <comment>%1: desk, %2: a length of time</comment>
        <translation>%1 が同じチケットを、最初の入場から %2 後に再び入場させました。</translation>
    </message>
    <message>
        <source>%1 knew that %2 had admitted this ticket, and admitted it all the same.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 は、%2 がこのチケットを入場させたことを知っていて、それでも入場させました。</translation>
    </message>
    <message>
        <source>Ask who was at %1 then.</source>
        <comment>%1: desk</comment>
        <translation>そのとき %1 にいた人に聞いてください。</translation>
    </message>
    <message>
        <source>Ask %1, who was signed in there.</source>
        <comment>%1: staff</comment>
        <translation>そこで担当していた %1 に聞いてください。</translation>
    </message>
    <message>
        <source>%1 knew of the admission at %2 when it wrote its own, which bears an earlier time: its clock was set back. In truth %2 was first.</source>
        <comment>%1, %2: desks</comment>
        <translation>%1 は %2 での入場を知ったうえで自分の入場を記録しましたが、時刻はそれより前です。時計が戻されていました。実際には %2 が先でした。</translation>
    </message>
</context>
<context>
    <name>gatelog::CreatePage</name>
    <message>
        <source>Start an event</source>
        <translation>イベントを開始</translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation>イベントを開始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Spring Concert</source>
        <comment>example of an event&apos;s name</comment>
        <translation>スプリングコンサート</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>North door
South door</source>
        <comment>examples of gates, one on each line</comment>
        <translation>北口
南口</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Name of the event:</source>
        <translation>イベントの名前(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Gates:</source>
        <translation>ゲート(&amp;G)：</translation>
    </message>
    <message>
        <source>The doors at which tickets are scanned, one on each line. More can be added later.</source>
        <translation>チケットをスキャンする入口を、1行に一つずつ書いてください。後から追加できます。</translation>
    </message>
    <message>
        <source>Guests &amp;inside at once:</source>
        <translation>同時に場内に入れる人数(&amp;I)：</translation>
    </message>
    <message>
        <source>Name of this &amp;desk:</source>
        <translation>この端末の名前(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>パスフレーズ(&amp;P)：</translation>
    </message>
    <message>
        <source>It seals the event&apos;s key, which lets new desks in, shuts lost ones out and signs tickets. You are asked for it then, and never while scanning. Nobody can recover it: write it down.</source>
        <translation>イベントの鍵を保護します。この鍵で新しい端末を加え、紛失した端末を締め出し、チケットに署名します。入力を求めるのはそのときだけで、スキャン中には求めません。誰にも復元できないので、書き留めてください。</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>もう一度入力(&amp;O)：</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>イベントに名前を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>There may be %n gate(s) at most.</source>
        <translation>
            <numerusform>ゲートは最大 %Ln 個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n character(s).</source>
        <translation>
            <numerusform>%Ln文字以上のパスフレーズを決めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>二つのパスフレーズが一致しません。両方とも入力し直してください。</translation>
    </message>
    <message>
        <source>Making the event…</source>
        <translation>イベントを作成しています…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1, %2: sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>gatelog::DefinitionDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>gatelog::Desk</name>
    <message>
        <source>Send the guest to another desk.</source>
        <translation>お客様を別の端末へご案内ください。</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskKeys</name>
    <message>
        <source>These keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>The next gate</source>
        <translation>次のゲート</translation>
    </message>
    <message>
        <source>Search by name, order or e-mail</source>
        <translation>名前・注文・メールで検索</translation>
    </message>
    <message>
        <source>Change between entry and exit</source>
        <translation>入場と退場を切り替え</translation>
    </message>
    <message>
        <source>Take the verdict away, close the search</source>
        <translation>判定を消す、検索を閉じる</translation>
    </message>
    <message>
        <source>Undo the last admission, within a minute</source>
        <translation>直前の入場を取り消す（1分以内）</translation>
    </message>
    <message>
        <source>Show the other desks</source>
        <translation>他の端末を表示</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Settings: camera, sound, colours</source>
        <translation>設定：カメラ、音、配色</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The office: overview, tickets, devices, reports</source>
        <translation>事務局：概要、チケット、機器、レポート</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation>お客様の一覧</translation>
    </message>
    <message>
        <source>Who is on duty: sign in or out</source>
        <translation>担当者：担当の開始・終了</translation>
    </message>
    <message>
        <source>Kiosk: full screen that needs a supervisor&apos;s PIN to leave</source>
        <translation>キオスクモード：全画面、終了には責任者の暗証番号が必要</translation>
    </message>
    <message>
        <source>Sell a ticket, where some are for sale</source>
        <translation>チケットを販売する（販売対象があるとき）</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskPage</name>
    <message>
        <source>Last scans</source>
        <translation>最近のスキャン</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskProgram</name>
    <message>
        <source>Folder of the event&apos;s data</source>
        <translation>イベントのデータのフォルダー</translation>
    </message>
</context>
<context>
    <name>gatelog::DeskWindow</name>
    <message>
        <source>This event has no gate “%1”. Choose this desk&apos;s gate above.</source>
        <translation>このイベントに「%1」というゲートはありません。上でこの端末のゲートを選んでください。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>%1: guest</comment>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <comment>%1: a sentence</comment>
        <translation>取り消せませんでした。%1</translation>
    </message>
    <message>
        <source>No backup could be made. %1 %2</source>
        <comment>%1, %2: sentences</comment>
        <translation>バックアップを作成できませんでした。%1 %2</translation>
    </message>
    <message>
        <source>The event&apos;s database was damaged. What could be verified was taken over; the damaged file is kept as %1. Tell your administrator before you go on.</source>
        <translation>イベントのデータベースが壊れていました。確認できたものは引き継ぎ、壊れたファイルは %1 として残してあります。続ける前に管理者に知らせてください。</translation>
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
        <translation>%1（デモ）</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped back by %1. Set it right: until then, times in the log and tickets with a time limit are not to be relied on. Scans are kept in order all the same.</source>
        <translation>このコンピューターの時計が %1 戻りました。正しく合わせてください。それまで、ログの時刻と期限付きチケットの判定は当てになりません。スキャンの順序は保たれます。</translation>
    </message>
    <message>
        <source>The event is ready, and has no tickets yet. Next: import the attendees. At the command line: %1</source>
        <comment>%1: a command</comment>
        <translation>イベントの準備ができました。チケットはまだありません。次は来場者の取り込みです。コマンドライン：%1</translation>
    </message>
</context>
<context>
    <name>gatelog::DeviceWords</name>
    <message>
        <source>Not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>スキャンなし</translation>
    </message>
    <message>
        <source>last scan %1</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>最後のスキャン：%1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n record(s) missing</source>
        <translation>
            <numerusform>記録が %Ln 件以上不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) set aside</source>
        <translation>
            <numerusform>保留中の記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>restored or copied</source>
        <translation>復元またはコピーされた</translation>
    </message>
    <message>
        <source>wrote two histories</source>
        <translation>履歴が二つに分かれた</translation>
    </message>
    <message>
        <source>writes times in the future</source>
        <translation>記録の時刻が未来</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesDialog</name>
    <message>
        <source>Change a device</source>
        <translation>機器の変更</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Takes part as:</source>
        <translation>参加する役割(&amp;T)：</translation>
    </message>
    <message>
        <source>A role can be raised, not lowered: for that, revoke it and let it join anew.</source>
        <translation>役割は上げられますが、下げられません。下げるには、失効させて参加し直してください。</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPage</name>
    <message>
        <source>What they did last</source>
        <translation>最近の操作</translation>
    </message>
    <message>
        <source>Devices and staff</source>
        <translation>機器とスタッフ</translation>
    </message>
    <message>
        <source>What they did last: choose a device or a person</source>
        <translation>最近の操作：機器または人を選んでください</translation>
    </message>
    <message>
        <source>What %1 did last</source>
        <comment>%1: device or member of staff</comment>
        <translation>%1 の最近の操作</translation>
    </message>
    <message>
        <source>Change a device</source>
        <translation>機器の変更</translation>
    </message>
    <message>
        <source>Another device has this name. Choose another one.</source>
        <translation>この名前は他の機器が使っています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Accept records</source>
        <translation>記録の承認</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 do not count: it had no right to write them when they came. Let them count?</source>
        <comment>%1: device</comment>
        <translation>
            <numerusform>%1 の記録 %Ln 件は、届いた時点で書く権限がなかったため無効です。有効にしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Somebody of this name has a higher role already, which cannot be lowered. Choose another name.</source>
        <translation>この名前の人には、すでに上の役割があります。役割は下げられません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Remove a member of staff</source>
        <translation>スタッフの削除</translation>
    </message>
    <message>
        <source>%1 can sign in nowhere from now on. What they did stays in the log, and a new PIN brings them back.</source>
        <comment>%1: member of staff</comment>
        <translation>%1 は今後どこでも担当を開始できません。これまでの操作はログに残ります。新しい暗証番号を設定すると元に戻せます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s.</source>
        <translation>このノートパソコンにはその権限がありません。管理者のものをお使いください。</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesPanel</name>
    <message>
        <source>&amp;Invite a desk…</source>
        <translation>端末を招待(&amp;I)…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Another name, or a higher role</source>
        <translation>名前を変える、役割を上げる</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>承認(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>失効(&amp;R)…</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: invite, change and revoke there.</source>
        <translation>イベントの鍵は別のノートパソコンにあります。招待、変更、失効はそこで行ってください。</translation>
    </message>
    <message>
        <source>Choose a device to change or revoke it, and to see what it did.</source>
        <translation>機器を選ぶと、変更や失効ができ、操作の履歴が見られます。</translation>
    </message>
    <message>
        <source>This computer cannot revoke itself.</source>
        <translation>このコンピューター自身は失効させられません。</translation>
    </message>
</context>
<context>
    <name>gatelog::DevicesSection</name>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>最後の記録</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Missing: records that other records prove to exist and that are not in this log. What a device wrote and never told another cannot be known here.</source>
        <translation>不足：他の記録から存在が分かっているのに、このログにない記録です。機器が書いただけで他に伝えなかったものは、ここでは分かりません。</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyConfirm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyGates</name>
    <message>
        <source>Entry</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>Entry is open everywhere.</source>
        <translation>全ゲートで入場できます。</translation>
    </message>
    <message>
        <source>Nobody is admitted anywhere.</source>
        <translation>全ゲートで入場を停止しています。</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %1 of %n gate(s).</source>
        <translation>
            <numerusform>ゲート %Ln か所中 %1 か所で入場を停止しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>全ゲート</translation>
    </message>
    <message>
        <source>Stop entry everywhere…</source>
        <translation>全ゲートの入場を停止…</translation>
    </message>
    <message>
        <source>Resume entry everywhere…</source>
        <translation>全ゲートの入場を再開…</translation>
    </message>
    <message>
        <source>Stop entry…</source>
        <translation>入場を停止…</translation>
    </message>
    <message>
        <source>Resume entry…</source>
        <translation>入場を再開…</translation>
    </message>
    <message>
        <source>Entry is open.</source>
        <translation>入場できます。</translation>
    </message>
    <message>
        <source>Stopped %1 by %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who</comment>
        <translation>%1に %2 が停止。</translation>
    </message>
    <message>
        <source>Stopped %1 by %2: %3</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: who, %3: the message</comment>
        <translation>%1に %2 が停止：%3</translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyHeard</name>
    <message>
        <source>Who has heard it</source>
        <translation>伝達の状況</translation>
    </message>
    <message>
        <source>Has heard it</source>
        <translation>伝達済み</translation>
    </message>
    <message>
        <source>Has heard it · %1</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>伝達済み · %1</translation>
    </message>
    <message>
        <source>Connected; has not confirmed it yet</source>
        <translation>接続中。まだ受信の確認がありません</translation>
    </message>
    <message>
        <source>%1: go there, or call</source>
        <comment>%1: &apos;Silent for 3 minutes&apos;</comment>
        <translation>%1：現地に行くか、電話してください</translation>
    </message>
    <message>
        <source>Nothing was announced yet.</source>
        <translation>お知らせはまだありません。</translation>
    </message>
    <message>
        <source>This is the only desk of the event.</source>
        <translation>このイベントの端末はこれだけです。</translation>
    </message>
    <message numerus="yes">
        <source>All %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>他の端末 %Ln 台すべてに伝わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other desk(s) have heard it.</source>
        <translation>
            <numerusform>他の端末 %Ln 台中 %1 台に伝わりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::EmergencyPage</name>
    <message>
        <source>Message to the desks</source>
        <translation>端末へのお知らせ</translation>
    </message>
    <message>
        <source>What they are to know</source>
        <translation>伝える内容</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>送信(&amp;D)</translation>
    </message>
    <message>
        <source>A laptop is stolen</source>
        <translation>ノートパソコンが盗まれた</translation>
    </message>
    <message>
        <source>Desk to revoke</source>
        <translation>失効させる端末</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>失効(&amp;V)…</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Emergency (entry stopped)</source>
        <translation>緊急（入場停止中）</translation>
    </message>
    <message>
        <source>Entry is stopped at all gates.</source>
        <translation>全ゲートで入場を停止しています。</translation>
    </message>
    <message numerus="yes">
        <source>Entry is stopped at %n gate(s).</source>
        <translation>
            <numerusform>ゲート %Ln か所で入場を停止しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>全端末</translation>
    </message>
    <message>
        <source>Desks at %1</source>
        <comment>%1: gate</comment>
        <translation>%1 の端末</translation>
    </message>
    <message>
        <source>There is no other desk.</source>
        <translation>他の端末はありません。</translation>
    </message>
    <message>
        <source>Take it out of the event: what it writes from now on counts nowhere.</source>
        <translation>イベントから外します。以後その端末の記録はどこでも無効になります。</translation>
    </message>
    <message>
        <source>The event&apos;s key is on another laptop: revoke there.</source>
        <translation>イベントの鍵は別のノートパソコンにあります。失効はそこで行ってください。</translation>
    </message>
    <message>
        <source>This laptop may not do that. Use an administrator&apos;s or a supervisor&apos;s.</source>
        <translation>このノートパソコンにはその権限がありません。管理者か責任者のものをお使いください。</translation>
    </message>
    <message>
        <source>Stop entry</source>
        <translation>入場を停止</translation>
    </message>
    <message>
        <source>Stop entry at all gates?</source>
        <translation>全ゲートの入場を停止しますか？</translation>
    </message>
    <message>
        <source>Stop entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>%1 の入場を停止しますか？</translation>
    </message>
    <message>
        <source>Every desk there refuses entry as soon as it hears of this, until you resume entry. Guests can still leave. A desk that is cut off does not hear: go there.</source>
        <translation>対象の端末は、連絡を受け次第、再開されるまで入場を拒否します。お客様の退場はできます。切り離された端末には伝わらないため、現地に行ってください。</translation>
    </message>
    <message>
        <source>Nobody is to be let in</source>
        <translation>誰も入場させない</translation>
    </message>
    <message>
        <source>What the desks &amp;read, if anything:</source>
        <translation>端末に表示する文（任意）(&amp;R)：</translation>
    </message>
    <message>
        <source>Resume entry</source>
        <translation>入場を再開</translation>
    </message>
    <message>
        <source>Resume entry at all gates?</source>
        <translation>全ゲートの入場を再開しますか？</translation>
    </message>
    <message>
        <source>Resume entry at %1?</source>
        <comment>%1: gate</comment>
        <translation>%1 の入場を再開しますか？</translation>
    </message>
    <message>
        <source>The desks there admit again as soon as they hear of this.</source>
        <translation>対象の端末は、連絡を受け次第、再び入場させます。</translation>
    </message>
    <message>
        <source>It is safe to let people in</source>
        <translation>入場させても安全です</translation>
    </message>
</context>
<context>
    <name>gatelog::GateDialog</name>
    <message>
        <source>New gate</source>
        <translation>新しいゲート</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>All that its list admits</source>
        <translation>リストが許可するものすべて</translation>
    </message>
    <message>
        <source>Check-in &amp;list:</source>
        <translation>入場リスト(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>カテゴリー(&amp;C)：</translation>
    </message>
    <message>
        <source>Most people &amp;inside:</source>
        <translation>場内の最大人数(&amp;I)：</translation>
    </message>
    <message>
        <source>Of those who came in by this gate.</source>
        <translation>このゲートから入場した人のうち。</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPage</name>
    <message>
        <source>This name is taken already. Choose another.</source>
        <translation>この名前は使われています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A field is empty, or holds marks that cannot be seen. Type it again.</source>
        <translation>空の欄か、見えない文字を含む欄があります。入力し直してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>入場リスト</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>場内</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>入場リスト</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>A ticket admits</source>
        <translation>チケットで入場できる回数</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Note for the desks</source>
        <translation>端末向けの注意事項</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the event&apos;s capacity</source>
        <translation>イベントの定員を変更</translation>
    </message>
    <message>
        <source>Gates, lists and categories stay for good, since scans name them. A gate that is not used does no harm.</source>
        <translation>ゲート、リスト、カテゴリーは、スキャンに名前が残るため削除できません。使わないゲートがあっても問題ありません。</translation>
    </message>
    <message>
        <source>Gates and lists</source>
        <translation>ゲートとリスト</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: people inside, %2: capacity</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>all of its list</source>
        <translation>リストのすべて</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>The event holds %1 people; %2 are inside.</source>
        <comment>%1, %2: numbers</comment>
        <translation>イベントの定員は %1 人、場内は %2 人です。</translation>
    </message>
    <message>
        <source>The event has no limit; %1 people are inside.</source>
        <comment>%1: number</comment>
        <translation>イベントに定員はありません。場内は %1 人です。</translation>
    </message>
    <message>
        <source>Capacity of the event</source>
        <translation>イベントの定員</translation>
    </message>
    <message>
        <source>Most people inside at once (0: no limit):</source>
        <translation>同時に場内に入れる人数（0：制限なし）：</translation>
    </message>
    <message>
        <source>Sold at the desks</source>
        <translation>端末での販売</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 sold</source>
        <comment>%1: price, %2, %3: numbers</comment>
        <translation>%1 · %3枚のうち%2枚販売</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesPreview</name>
    <message>
        <source>What would a ticket get here, now?</source>
        <translation>今ここでチケットを出すとどうなるか</translation>
    </message>
    <message>
        <source>Code, name or order</source>
        <translation>コード、名前、注文</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>チケット(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Gate:</source>
        <translation>ゲート(&amp;G)：</translation>
    </message>
    <message>
        <source>Type a code or a name: this says what the desk at that gate would say. Nothing is written.</source>
        <translation>コードか名前を入力すると、そのゲートの端末の判定を表示します。記録はされません。</translation>
    </message>
    <message>
        <source>There is no gate yet. Add one first.</source>
        <translation>ゲートがまだありません。先に追加してください。</translation>
    </message>
    <message>
        <source>Nothing was written. A desk asks the others before it admits; this does not.</source>
        <translation>記録はしていません。端末は入場前に他の端末に問い合わせますが、ここでは問い合わせません。</translation>
    </message>
</context>
<context>
    <name>gatelog::GatesTable</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>%1: what, as the heading has it</comment>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>この操作は管理者の機器でのみできます。</translation>
    </message>
</context>
<context>
    <name>gatelog::GivenNameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. It may have %Ln letter(s).</source>
        <translation>
            <numerusform>名前が長すぎます。%Ln文字以内にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds marks that cannot be seen. Type it again.</source>
        <translation>名前に目に見えない文字が含まれています。入力し直してください。</translation>
    </message>
</context>
<context>
    <name>gatelog::HeaderBar</name>
    <message>
        <source>Demonstration</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>The gate this desk stands at (F2)</source>
        <translation>この端末のゲート（F2）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Settings (F10)</source>
        <translation>設定（F10）</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全画面表示（F11）</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>キー一覧（F1）</translation>
    </message>
    <message>
        <source>Entry or exit (F4)</source>
        <translation>入場または退場（F4）</translation>
    </message>
    <message>
        <source>Office (F9)</source>
        <translation>事務局（F9）</translation>
    </message>
    <message>
        <source>By name, order or e-mail (F3)</source>
        <translation>名前・注文・メールで検索（F3）</translation>
    </message>
    <message>
        <source>All guests (F5)</source>
        <translation>お客様の一覧（F5）</translation>
    </message>
    <message>
        <source>Demonstration  ✕</source>
        <comment>with a cross that closes it</comment>
        <translation>デモ  ✕</translation>
    </message>
    <message>
        <source>Leave the demonstration</source>
        <translation>デモを終了</translation>
    </message>
    <message>
        <source>Sell tickets (F12)</source>
        <translation>チケットを販売（F12）</translation>
    </message>
    <message>
        <source>Search (F3)</source>
        <translation>検索（F3）</translation>
    </message>
</context>
<context>
    <name>gatelog::HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>↑ ↓, Enter</source>
        <translation>↑ ↓、Enter</translation>
    </message>
    <message>
        <source>Choose from what was found, and check in by hand</source>
        <translation>検索結果から選んで手動で入場</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>次の項目へ</translation>
    </message>
    <message>
        <source>Hand scanners work at any time, whatever has the focus, if they end a code with Enter or Tab.</source>
        <translation>ハンドスキャナーは、コードの最後に Enter か Tab を送る設定なら、画面のどこを操作中でもいつでも使えます。</translation>
    </message>
</context>
<context>
    <name>gatelog::IdlePanel</name>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: gate, %2: entry or exit</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The scan is being saved.</source>
        <translation>スキャンを保存しています。</translation>
    </message>
    <message>
        <source>Ready for the next ticket</source>
        <translation>次のチケットをどうぞ</translation>
    </message>
    <message>
        <source>Hold its code up to the camera, use a hand scanner, or search by name.</source>
        <translation>コードをカメラにかざすか、ハンドスキャナーを使うか、名前で検索してください。</translation>
    </message>
</context>
<context>
    <name>gatelog::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>読み取り先</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>除外の理由</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>除外した行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <comment>%1: number of lines</comment>
        <translation>除外（%1）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>What %1 is read as</source>
        <comment>%1: column of a file</comment>
        <translation>%1 の読み取り先</translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) are new or change.</source>
        <translation>
            <numerusform>カテゴリー %Ln 件が新規または変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in list(s) are new or change.</source>
        <translation>
            <numerusform>入場リスト %Ln 件が新規または変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are new.</source>
        <translation>
            <numerusform>ゲート %Ln か所が新規です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The event&apos;s settings change.</source>
        <translation>イベントの設定が変わります。</translation>
    </message>
    <message>
        <source>There is nothing else to say.</source>
        <translation>ほかにお知らせすることはありません。</translation>
    </message>
</context>
<context>
    <name>gatelog::ImportWords</name>
    <message>
        <source>not read</source>
        <translation>読み取らない</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>e-mail of who ordered</source>
        <translation>注文者のメール</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>note for the desks</source>
        <translation>端末向けの注意事項</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>number within the order</source>
        <translation>注文内の番号</translation>
    </message>
    <message>
        <source>category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>checked in already</source>
        <translation>入場済み</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Nothing in it names a ticket</source>
        <translation>チケットを特定できるものがありません</translation>
    </message>
    <message>
        <source>It has not as many fields as the first line</source>
        <translation>項目の数が1行目と違います</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or text follows it</source>
        <translation>引用符が閉じていないか、後に文字が続いています</translation>
    </message>
    <message>
        <source>It holds characters that this encoding does not have</source>
        <translation>この文字コードにない文字があります</translation>
    </message>
    <message>
        <source>It holds control characters</source>
        <translation>制御文字があります</translation>
    </message>
    <message>
        <source>The same code stands in another line</source>
        <translation>同じコードが別の行にあります</translation>
    </message>
    <message>
        <source>The same ticket stands in another line</source>
        <translation>同じチケットが別の行にあります</translation>
    </message>
    <message>
        <source>A date cannot be read, or the validity ends before it begins</source>
        <translation>日付を読み取れないか、有効期間の終了が開始より前です</translation>
    </message>
    <message>
        <source>The word for its status is not known</source>
        <translation>状態を表す語が分かりません</translation>
    </message>
    <message>
        <source>Something that is needed is missing</source>
        <translation>必要な項目がありません</translation>
    </message>
    <message>
        <source>Its rules would be lost, and too many admitted</source>
        <translation>規則が失われ、入場が増えすぎてしまいます</translation>
    </message>
    <message>
        <source>It belongs to another date of the series</source>
        <translation>シリーズの別の日のものです</translation>
    </message>
    <message>
        <source>Its key cannot be read</source>
        <translation>鍵を読み取れません</translation>
    </message>
    <message>
        <source>It is not what this kind of file holds</source>
        <translation>この種類のファイルの内容ではありません</translation>
    </message>
    <message>
        <source>There is nothing in it that a desk needs.</source>
        <translation>端末に必要なものは入っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were checked in where the file comes from. They admit here all the same.</source>
        <translation>
            <numerusform>チケット %Ln 枚は取り込み元で入場済みですが、ここでは入場できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have no code. They are found by name or order only, until codes are issued.</source>
        <translation>
            <numerusform>チケット %Ln 枚にコードがありません。コードを発行するまで、名前か注文でのみ見つかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Look at the names; if letters are wrong, choose another.</source>
        <translation>文字コードは推定です：%1。名前を見て、文字がおかしければ別のものを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are too long and were cut.</source>
        <translation>
            <numerusform>長すぎる注意事項 %Ln 件を短く切りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one page of several. Import the others, too.</source>
        <translation>これは複数ページのうちの一つです。残りも取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The tickets are for %n date(s), and admit on every one of them.</source>
        <translation>
            <numerusform>チケットは %Ln 日分のもので、そのどの日にも入場できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are of test orders.</source>
        <translation>
            <numerusform>チケット %Ln 枚はテスト注文のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” admits add-ons by their main ticket, which Gatelog does not.</source>
        <translation>リスト「%1」は、追加チケットを親のチケットで入場させる設定ですが、Gatelog は対応していません。</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here.</source>
        <translation>タイムゾーン「%1」は、ここでは分かりません。</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of tickets. Save the list as CSV, with names for its columns in the first line, and choose that file.</source>
        <translation>このファイルはチケットの一覧として読み取れません。1行目に列の名前を付けて CSV で保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file, or a column of it, is not there any more. Choose the file again.</source>
        <translation>ファイル、またはその列がなくなっています。ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check whether you may read it.</source>
        <translation>ファイルを開けません。読み取りの権限があるか確かめてください。</translation>
    </message>
    <message>
        <source>The file is too large. Split it, and import its parts one after the other.</source>
        <translation>ファイルが大きすぎます。分割して、順に取り込んでください。</translation>
    </message>
    <message>
        <source>The file cannot be read with this encoding. Choose another.</source>
        <translation>この文字コードではファイルを読み取れません。別のものを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) instead of %1</source>
        <comment>%1: as many as the first line has</comment>
        <translation>
            <numerusform>項目が%1個ではなく%Ln個です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of at most %3</source>
        <comment>%1: a field or a list, %2: how long it is</comment>
        <translation>%1: %2（上限%3）</translation>
    </message>
    <message>
        <source>%1, first in line %2</source>
        <comment>%1: a code</comment>
        <translation>%1（最初は%2行目）</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>%1: its number</comment>
        <translation>鍵%1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>%1: a field, %2: what stands in it</comment>
        <translation>%1:「%2」</translation>
    </message>
    <message>
        <source>A field or a list is too long</source>
        <translation>長すぎる項目または一覧があります</translation>
    </message>
    <message>
        <source>A second event; one file holds one</source>
        <translation>二つ目のイベントです。一つのファイルに入るのは一つだけです</translation>
    </message>
    <message>
        <source>Date %1</source>
        <comment>%1: its number</comment>
        <translation>日程 %1</translation>
    </message>
</context>
<context>
    <name>gatelog::InvitationCode</name>
    <message>
        <source>Invitation as a QR code</source>
        <translation>招待の QR コード</translation>
    </message>
</context>
<context>
    <name>gatelog::InviteDialog</name>
    <message>
        <source>Invite a desk</source>
        <translation>端末を招待</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>招待(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>6桁のコード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ask me before a desk is let in</source>
        <translation>端末を加える前に確認する(&amp;A)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>&amp;Joins as:</source>
        <translation>追加する役割(&amp;J)：</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>招待のテキスト</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, and hold its camera up to this.</source>
        <translation>新しいコンピューターで Gatelog を起動し、「イベントに参加」を選んで、カメラをこの画面に向けてください。</translation>
    </message>
    <message>
        <source>On the new computer: start Gatelog, choose “Join an event”, then “Six-digit code”.</source>
        <translation>新しいコンピューターで Gatelog を起動し、「イベントに参加」、次に「6桁のコード」を選んでください。</translation>
    </message>
    <message>
        <source>When it asks, both screens show a code. Let it in only if they are the same: then nobody is in between.</source>
        <translation>参加の依頼が来ると、両方の画面にコードが表示されます。同じ場合だけ承認してください。同じなら、間に誰も入り込んでいません。</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>参加する端末</translation>
    </message>
    <message>
        <source>Nobody has asked yet. You can leave this window open and go on scanning.</source>
        <translation>まだ依頼はありません。この画面を開いたままスキャンを続けられます。</translation>
    </message>
    <message>
        <source>For one desk, until %1. The next one appears by itself.</source>
        <comment>%1: time of day</comment>
        <translation>端末1台用、%1 まで。次の招待は自動で表示されます。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Asks to be let in.</source>
        <translation>参加を求めています。</translation>
    </message>
    <message>
        <source>Asks to be let in. Does its screen show this code?</source>
        <translation>参加を求めています。相手の画面にこのコードが表示されていますか？</translation>
    </message>
    <message>
        <source>Is being let in…</source>
        <translation>追加しています…</translation>
    </message>
    <message>
        <source>Has joined. It copies the event now.</source>
        <translation>参加しました。イベントをコピーしています。</translation>
    </message>
    <message>
        <source>Was refused.</source>
        <translation>拒否しました。</translation>
    </message>
    <message>
        <source>Has gone without an answer.</source>
        <translation>回答を待たずに切断しました。</translation>
    </message>
</context>
<context>
    <name>gatelog::Inviting</name>
    <message>
        <source>Another desk has this name: it is to choose another.</source>
        <translation>この名前は他の端末が使っています。別の名前を選んでもらってください。</translation>
    </message>
    <message>
        <source>Invite a desk</source>
        <translation>端末を招待</translation>
    </message>
    <message>
        <source>This computer is in no network that others could reach it by.</source>
        <translation>このコンピューターは、他から接続できるネットワークにつながっていません。</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinPage</name>
    <message>
        <source>&amp;Invitation</source>
        <translation>招待(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>6桁のコード(&amp;S)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>&amp;Name of this desk:</source>
        <translation>この端末の名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>イベントに参加</translation>
    </message>
    <message>
        <source>GATELOG:…</source>
        <translation>GATELOG:…</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>招待のテキスト</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Hold this computer&apos;s camera up to the invitation that the administrator&apos;s computer shows, or paste its text here:</source>
        <translation>管理者のコンピューターに表示された招待にこのコンピューターのカメラを向けるか、ここにテキストを貼り付けてください：</translation>
    </message>
    <message>
        <source>Found by itself in the same network</source>
        <translation>同じネットワークなら自動で見つかります</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>参加を依頼</translation>
    </message>
    <message>
        <source>&amp;Address, if it is not found:</source>
        <translation>見つからない場合のアドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>Without a camera: the administrator chooses “Six-digit code” as well. Both computers then show a code, and you compare them.</source>
        <translation>カメラがない場合：管理者も「6桁のコード」を選びます。両方のコンピューターにコードが表示されるので、見比べてください。</translation>
    </message>
    <message>
        <source>The codes are the same</source>
        <translation>コードは同じです</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a sentence, %2: technical detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Looking for the administrator&apos;s computer…</source>
        <translation>管理者のコンピューターを探しています…</translation>
    </message>
    <message>
        <source>It has to be in the same network and show “Six-digit code”.</source>
        <translation>同じネットワークで「6桁のコード」を表示している必要があります。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Asking the administrator&apos;s computer.</source>
        <translation>管理者のコンピューターに問い合わせています。</translation>
    </message>
    <message>
        <source>Waiting for the administrator</source>
        <translation>管理者の承認を待っています</translation>
    </message>
    <message>
        <source>“%1” has to be let in on the administrator&apos;s computer.</source>
        <comment>%1: name of this desk</comment>
        <translation>管理者のコンピューターで「%1」を承認してもらってください。</translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>コードを見比べてください</translation>
    </message>
    <message>
        <source>Does the administrator&apos;s computer show the same six digits? If not, cancel: somebody else may be in between.</source>
        <translation>管理者のコンピューターに同じ6桁の数字が表示されていますか？違う場合はキャンセルしてください。誰かが間に入り込んでいるおそれがあります。</translation>
    </message>
    <message>
        <source>Copying the event…</source>
        <translation>イベントをコピーしています…</translation>
    </message>
    <message>
        <source>This desk is let in. Connecting to the others…</source>
        <translation>この端末は承認されました。他の端末に接続しています…</translation>
    </message>
    <message>
        <source>The connection was lost; it goes on as soon as another desk is reached.</source>
        <translation>接続が切れました。他の端末につながり次第、続けます。</translation>
    </message>
    <message>
        <source>%1 of %2 records, with %3 tickets so far.</source>
        <comment>numbers</comment>
        <translation>記録 %1 / %2、これまでにチケット %3 枚。</translation>
    </message>
</context>
<context>
    <name>gatelog::JoinWording</name>
    <message>
        <source>The administrator&apos;s computer runs another version of Gatelog. Install the same on both.</source>
        <translation>管理者のコンピューターの Gatelog は別のバージョンです。両方に同じバージョンを入れてください。</translation>
    </message>
    <message>
        <source>The computer at the invitation&apos;s address is of another event. Ask for a new invitation.</source>
        <translation>招待のアドレスにあるコンピューターは別のイベントのものです。新しい招待をもらってください。</translation>
    </message>
    <message>
        <source>What answers at the invitation&apos;s address is not Gatelog. Ask for a new invitation.</source>
        <translation>招待のアドレスで応答したのは Gatelog ではありません。新しい招待をもらってください。</translation>
    </message>
    <message>
        <source>Too many computers ask to join at once. Try again in a minute.</source>
        <translation>参加の依頼が集中しています。1分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Nobody answers at the invitation&apos;s addresses. See that this computer is in the administrator&apos;s network, and that the invitation is still shown there.</source>
        <translation>招待のアドレスから応答がありません。このコンピューターが管理者と同じネットワークにあり、招待がまだ表示されているか確かめてください。</translation>
    </message>
    <message>
        <source>The administrator declined.</source>
        <translation>管理者が拒否しました。</translation>
    </message>
    <message>
        <source>This invitation has expired or was used already. Ask for a new one.</source>
        <translation>この招待は期限切れか使用済みです。新しい招待をもらってください。</translation>
    </message>
    <message>
        <source>The administrator&apos;s computer does not know this invitation. Ask for a new one.</source>
        <translation>管理者のコンピューターはこの招待を認識していません。新しい招待をもらってください。</translation>
    </message>
    <message>
        <source>Another desk has this name. Choose another, and ask for a new invitation if this one is used up.</source>
        <translation>この名前は他の端末が使っています。別の名前を選び、招待が使用済みなら新しい招待をもらってください。</translation>
    </message>
    <message>
        <source>The answer was not understood. Ask for a new invitation.</source>
        <translation>応答を理解できませんでした。新しい招待をもらってください。</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version of Gatelog. Install that version here.</source>
        <translation>この招待は新しいバージョンの Gatelog で作られています。このコンピューターにもそのバージョンを入れてください。</translation>
    </message>
    <message>
        <source>This is no whole invitation. It begins with GATELOG: and is copied to its very end.</source>
        <translation>招待が途中で切れています。GATELOG: から最後までコピーしてください。</translation>
    </message>
    <message>
        <source>Give this desk a name, of at most 80 letters.</source>
        <translation>この端末に80文字以内の名前を付けてください。</translation>
    </message>
    <message>
        <source>This is no address: it looks like 192.168.1.20:47616.</source>
        <translation>アドレスではありません。192.168.1.20:47616 のような形です。</translation>
    </message>
    <message>
        <source>This folder has an event already. Choose another folder for the new one.</source>
        <translation>このフォルダーには既にイベントがあります。新しいイベントには別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The administrator has let this desk in, but the event could not be written here. %1</source>
        <comment>%1: a sentence</comment>
        <translation>管理者は承認しましたが、イベントをここに書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>Several computers let desks join here. Enter the address of the right one: %1</source>
        <comment>%1: addresses</comment>
        <translation>複数のコンピューターが端末を受け付けています。正しいアドレスを入力してください：%1</translation>
    </message>
</context>
<context>
    <name>gatelog::KeyHolder</name>
    <message>
        <source>Passphrase of the event&apos;s key:</source>
        <translation>イベントの鍵のパスフレーズ：</translation>
    </message>
    <message>
        <source>That is not the passphrase. Passphrase of the event&apos;s key:</source>
        <translation>パスフレーズが違います。イベントの鍵のパスフレーズ：</translation>
    </message>
</context>
<context>
    <name>gatelog::ListDialog</name>
    <message>
        <source>New check-in list</source>
        <translation>新しい入場リスト</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>入場リスト</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1日1回</translation>
    </message>
    <message>
        <source>Up to a number of times</source>
        <translation>決まった回数まで</translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>退場後に再入場可</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>何回でも</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Admit tickets that are not &amp;paid</source>
        <translation>未払いのチケットも入場させる(&amp;P)</translation>
    </message>
    <message>
        <source>All categories, also those yet to come</source>
        <translation>すべてのカテゴリー（今後のものも含む）</translation>
    </message>
    <message>
        <source>A ticket &amp;admits:</source>
        <translation>チケットで入場できる回数(&amp;A)：</translation>
    </message>
    <message>
        <source>How many &amp;times:</source>
        <translation>回数の上限(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Categories:</source>
        <translation>カテゴリー(&amp;C)：</translation>
    </message>
    <message>
        <source>A changed rule holds for scans of the past, too: what was admitted may become a double admission, or the reverse.</source>
        <translation>規則の変更は過去のスキャンにも及びます。入場が二重入場になることも、その逆もあります。</translation>
    </message>
</context>
<context>
    <name>gatelog::MergeFileCard</name>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <comment>%1: a file</comment>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>内容を確認しています…</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePage</name>
    <message>
        <source>Merge and report</source>
        <translation>統合とレポート</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>gatelog::MergePanel</name>
    <message>
        <source>Bring in other laptops&apos; logs</source>
        <translation>他のノートパソコンのログを取り込む</translation>
    </message>
    <message>
        <source>Drop the bundles here that the other laptops wrote to a stick, all of them if you like. You see what is in each before anything is merged. Scanning goes on meanwhile.</source>
        <translation>他のノートパソコンが USB メモリーに書き出したバンドルを、ここにドロップしてください。まとめてでもかまいません。統合する前に、それぞれの内容を確認できます。その間もスキャンできます。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>統合の進み具合</translation>
    </message>
    <message>
        <source>Look at the double admissions</source>
        <translation>二重入場を確認する</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s log elsewhere</source>
        <translation>このノートパソコンのログを持ち出す</translation>
    </message>
    <message>
        <source>A bundle holds all that is known here. It names your guests to whoever has the file.</source>
        <translation>バンドルには、ここにある情報がすべて入ります。ファイルを手にした人にはお客様の名前が見えます。</translation>
    </message>
    <message>
        <source>Write a bundle…</source>
        <translation>バンドルを書き出す…</translation>
    </message>
    <message>
        <source>Bundles to merge</source>
        <translation>統合するバンドル</translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation>バンドル (*.bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n new record(s)</source>
        <translation>
            <numerusform>新しい記録 %Ln 件を統合</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to merge</source>
        <translation>統合する新しい記録なし</translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation>バンドルを書き出す</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>書き出せませんでした。別の場所を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1 now (%2).</source>
        <comment>%1: a file, %2: its size</comment>
        <translation>
            <numerusform>記録 %Ln 件を %1 に書き出しました（%2）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::MergeWording</name>
    <message>
        <source>This is of another event. Nothing of it is taken.</source>
        <translation>これは別のイベントのものです。何も取り込みません。</translation>
    </message>
    <message>
        <source>This is no bundle, or its beginning is damaged. Copy it again from the other laptop.</source>
        <translation>バンドルではないか、先頭が壊れています。元のノートパソコンからコピーし直してください。</translation>
    </message>
    <message>
        <source>A newer version of Gatelog wrote this. Install that version here, then merge it.</source>
        <translation>新しいバージョンの Gatelog で書き出されています。ここにもそのバージョンを入れてから統合してください。</translation>
    </message>
    <message>
        <source>The file is gone. Was the stick pulled out?</source>
        <translation>ファイルがなくなっています。USB メモリーを抜きませんでしたか？</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it again from the other laptop.</source>
        <translation>ファイルを読み取れません。元のノートパソコンからコピーし直してください。</translation>
    </message>
    <message>
        <source>the event&apos;s own key</source>
        <comment>as the author of records</comment>
        <translation>イベント自体の鍵</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <comment>%1: desk, %2: date and time</comment>
        <translation>%1 が書き出し、%2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in it is new here: %n record(s) are known.</source>
        <translation>
            <numerusform>新しいものはありません。記録 %Ln 件はすでにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) are new here.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>記録 %Ln 件中 %1 件が新規です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <comment>%1: a desk, %2: a number of records</comment>
        <translation>%1：新規 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>desks, at the end of a list</comment>
        <translation>
            <numerusform>ほか %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are of another event and are not taken.</source>
        <translation>
            <numerusform>%Ln 個の部分は別のイベントのもので、取り込みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it bear a wrong signature and are not taken.</source>
        <translation>
            <numerusform>%Ln 個の部分は署名が正しくないため、取り込みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is damaged in %n place(s).</source>
        <translation>
            <numerusform>%Ln か所が壊れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut short: its end is missing.</source>
        <translation>途中で切れていて、終わりがありません。</translation>
    </message>
    <message>
        <source>It cannot be read to its end.</source>
        <translation>最後まで読み取れません。</translation>
    </message>
    <message>
        <source>What is sound is taken; copy it again from the other laptop for the rest.</source>
        <translation>正常な部分は取り込みます。残りは、元のノートパソコンからコピーし直してください。</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>新しいものはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) came in</source>
        <translation>
            <numerusform>新しい記録 %Ln 件を取り込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and with them %n double admission(s).</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>
            <numerusform>%1。二重入場が %Ln 件増えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. No new double admission.</source>
        <comment>%1: &apos;40 new records came in&apos;</comment>
        <translation>%1。新しい二重入場はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are kept and do not count: who wrote them had no right to, or they cannot be read. The page of devices names them.</source>
        <translation>
            <numerusform>記録 %Ln 件は、書く権限がなかったか読み取れないため、保留して無効としています。機器のページに一覧があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) bear a time in the future: a clock was wrong.</source>
        <translation>
            <numerusform>記録 %Ln 件の時刻が未来です。時計が狂っていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a file, %2: a sentence on it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n record(s). What came in till then is kept; merge it again for the rest.</source>
        <translation>
            <numerusform>記録 %Ln 件で中止しました。それまでに取り込んだものは残ります。残りは、もう一度統合してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on from an earlier bundle that is missing here.</source>
        <translation>ここにない以前のバンドルの続きです。</translation>
    </message>
</context>
<context>
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>他%Ln件のお知らせ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>notices</comment>
        <translation>一部だけ表示</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::OccupancyPanel</name>
    <message>
        <source>Inside</source>
        <translation>場内</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <comment>%1: gate</comment>
        <translation>%1 から入場</translation>
    </message>
    <message>
        <source>%1 of %2 tickets used</source>
        <translation>チケット %2 枚中 %1 枚使用済み</translation>
    </message>
</context>
<context>
    <name>gatelog::OfficeWindow</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <comment>%1: name of the event</comment>
        <translation>%1 – 事務局</translation>
    </message>
</context>
<context>
    <name>gatelog::Options</name>
    <message>
        <source>Scans tickets at the doors of an event, with or without a network.</source>
        <translation>ネットワークの有無にかかわらず、イベントの入口でチケットをスキャンします。</translation>
    </message>
    <message>
        <source>Folder of the event&apos;s data.</source>
        <translation>イベントのデータのフォルダー。</translation>
    </message>
    <message>
        <source>Gate this desk stands at.</source>
        <translation>この端末のゲート。</translation>
    </message>
    <message>
        <source>Scan guests who leave.</source>
        <translation>退場するお客様をスキャンする。</translation>
    </message>
    <message>
        <source>Camera to use, by its name.</source>
        <translation>使うカメラの名前。</translation>
    </message>
    <message>
        <source>Video file to read codes from instead of a camera, over and over.</source>
        <translation>カメラの代わりに繰り返し読み取る動画ファイル。</translation>
    </message>
    <message>
        <source>Video file to read codes from where there is no camera.</source>
        <translation>カメラがない場合に読み取る動画ファイル。</translation>
    </message>
    <message>
        <source>Picture to read codes from instead of a camera.</source>
        <translation>カメラの代わりに読み取る画像。</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>全画面で表示する。</translation>
    </message>
    <message>
        <source>Say that this is a demonstration, and make its event if there is none.</source>
        <translation>デモであることを示し、デモのイベントがなければ作る。</translation>
    </message>
    <message>
        <source>Listen for other desks here alone; may be repeated.</source>
        <translation>ここだけで他の端末を待ち受ける。複数指定可。</translation>
    </message>
    <message>
        <source>Another desk&apos;s address; may be repeated.</source>
        <translation>他の端末のアドレス。複数指定可。</translation>
    </message>
    <message>
        <source>Do not look for other desks in the network.</source>
        <translation>ネットワークで他の端末を探さない。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>不明な引数：%1</translation>
    </message>
    <message>
        <source>Only one of --camera, --video and --image can be given.</source>
        <translation>--camera、--video、--image は一つしか指定できません。</translation>
    </message>
    <message>
        <source>%1 is no address with a port.</source>
        <translation>%1 はポート付きのアドレスではありません。</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>画面の言語：%1。</translation>
    </message>
    <message>
        <source>There are the languages %1.</source>
        <translation>言語は %1 のいずれかです。</translation>
    </message>
    <message>
        <source>Open the administrator&apos;s window as well.</source>
        <translation>管理者の画面も開く。</translation>
    </message>
    <message>
        <source>Fill the screen, and let nobody leave it without a supervisor&apos;s PIN, where the event has one.</source>
        <translation>全画面で表示し、イベントに責任者の暗証番号がある場合は、その暗証番号なしで終了できないようにする。</translation>
    </message>
    <message>
        <source>Colours: light, dark, high-contrast or auto.</source>
        <translation>配色：light、dark、high-contrast、auto のいずれか。</translation>
    </message>
    <message>
        <source>There are the colours light, dark, high-contrast and auto.</source>
        <translation>指定できる配色は light、dark、high-contrast、auto です。</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewAdmissions</name>
    <message>
        <source>Last half hour</source>
        <translation>直近30分</translation>
    </message>
    <message>
        <source>Last three hours</source>
        <translation>直近3時間</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>イベント全体</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>入場</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) in the last minute</source>
        <translation>
            <numerusform>直近1分間の入場 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>most: %1 at %2 (bars %3)</source>
        <comment>%1: a number, %2: time of day, %3: &apos;per 5 minutes&apos;</comment>
        <translation>最多：%1 件、%2（棒は%3）</translation>
    </message>
    <message>
        <source>nobody in the time shown</source>
        <translation>この期間の入場はありません</translation>
    </message>
    <message>
        <source>Admissions over time</source>
        <translation>入場の推移</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1 a minute, %2 refused</source>
        <comment>%1, %2: numbers in the last minute</comment>
        <translation>毎分 %1 件、拒否 %2 件</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>%1: admissions</comment>
        <translation>毎分 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 inside</source>
        <comment>%1: people, %2: capacity of the gate</comment>
        <translation>場内 %1 / %2 人</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <comment>%1: people</comment>
        <translation>場内 %1 人</translation>
    </message>
    <message>
        <source>Admissions at %1</source>
        <comment>%1: gate</comment>
        <translation>%1 の入場</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewChart</name>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>gatelog::OverviewPage</name>
    <message>
        <source>Inside now</source>
        <translation>現在の場内</translation>
    </message>
    <message>
        <source>Tickets admitted</source>
        <translation>入場したチケット</translation>
    </message>
    <message>
        <source>Desks connected</source>
        <translation>接続中の端末</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>二重入場</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: capacity of the event</comment>
        <translation>定員 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>%1: number of tickets</comment>
        <translation>全 %1 枚</translation>
    </message>
    <message>
        <source>of %1 others</source>
        <comment>%1: number of desks</comment>
        <translation>他の %1 台中</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>今のところなし</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>最近の出来事</translation>
    </message>
    <message numerus="yes">
        <source>Overview (%n)</source>
        <comment>%n: how many alerts</comment>
        <translation>
            <numerusform>概要（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>すべて確認済み</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds of the alerts</source>
        <translation>警告の基準値</translation>
    </message>
    <message>
        <source>They hold until the program is closed: the folder of the event cannot be written.</source>
        <translation>プログラムを閉じるまで有効です。イベントのフォルダーに書き込めません。</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersChip</name>
    <message>
        <source>Show the desks (F6)</source>
        <translation>端末を表示（F6）</translation>
    </message>
    <message>
        <source>Desks: %1</source>
        <comment>%1: how this desk stands to the others</comment>
        <translation>端末：%1</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersModel</name>
    <message>
        <source>This desk</source>
        <translation>この端末</translation>
    </message>
</context>
<context>
    <name>gatelog::PeersPanel</name>
    <message>
        <source>Desks of this event</source>
        <translation>このイベントの端末</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>スキャンに戻る（Esc）</translation>
    </message>
    <message>
        <source>Invite a desk…</source>
        <translation>端末を招待…</translation>
    </message>
</context>
<context>
    <name>gatelog::PinDialog</name>
    <message>
        <source>Nobody on duty</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>暗証番号(&amp;P)：</translation>
    </message>
    <message>
        <source>The PIN is wrong. Wait %1 before the next try.</source>
        <comment>%1: &apos;8 seconds&apos;</comment>
        <translation>暗証番号が違います。%1 待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again.</source>
        <translation>暗証番号が違います。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScanDelegate</name>
    <message>
        <source>%1 (exit)</source>
        <translation>%1（退場）</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation>%1、未確認</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansList</name>
    <message>
        <source>Last scans</source>
        <translation>最近のスキャン</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>まだスキャンはありません。</translation>
    </message>
</context>
<context>
    <name>gatelog::RecentScansModel</name>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>gatelog::RefusalsSection</name>
    <message>
        <source>Refusals by reason</source>
        <translation>理由別の拒否</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>拒否はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n in all. One guest may have been refused several times.</source>
        <comment>refusals</comment>
        <translation>
            <numerusform>合計 %Ln 件。同じお客様が複数回含まれることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
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
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>%1: day and month, %2: year, %3: time of day</comment>
        <translation>%2年%1 %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n minute(s)</source>
        <translation>
            <numerusform>%Ln分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n hour(s)</source>
        <translation>
            <numerusform>%Ln時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>per %n day(s)</source>
        <translation>
            <numerusform>%Ln日ごと</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::ReportPages</name>
    <message>
        <source>Made %1 from %2 records, ledger %3</source>
        <comment>%1: date and time, %2: a number, %3: the beginning of a hash</comment>
        <translation>%1 作成、記録 %2 件、台帳 %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportPanel</name>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>レポート.pdf</translation>
    </message>
    <message>
        <source>Save every scan</source>
        <translation>すべてのスキャンを保存</translation>
    </message>
    <message>
        <source>scans.csv</source>
        <translation>スキャン.csv</translation>
    </message>
    <message>
        <source>Save the double admissions</source>
        <translation>二重入場を保存</translation>
    </message>
    <message>
        <source>double-admissions.csv</source>
        <translation>二重入場.csv</translation>
    </message>
    <message>
        <source>People admitted</source>
        <translation>入場者数</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation>二度入場</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>不確かな点</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>最新の状態に更新</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Every scan as CSV…</source>
        <translation>すべてのスキャンを CSV で…</translation>
    </message>
    <message>
        <source>Double admissions as CSV…</source>
        <translation>二重入場を CSV で…</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>レポートのページ</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み取っています…</translation>
    </message>
    <message>
        <source>of %1 tickets; %2 inside</source>
        <comment>%1, %2: numbers</comment>
        <translation>チケット %1 枚中、場内 %2 人</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed yet</source>
        <translation>
            <numerusform>未確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch that laptop on near this one, or bring its log on a stick.</source>
        <translation>そのノートパソコンをこの近くで起動するか、ログを USB メモリーで持ってきてください。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>%1: date and time</comment>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>%1: a file</comment>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place.</source>
        <translation>書き出せませんでした。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>gatelog::ReportWords</name>
    <message>
        <source>Unknown code</source>
        <translation>不明なコード</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>偽造の疑い</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>有効期間前</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>ゲート違い</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Used already</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Gate full</source>
        <translation>ゲート満員</translation>
    </message>
    <message>
        <source>Event full</source>
        <translation>満員</translation>
    </message>
    <message>
        <source>Code replaced</source>
        <translation>差し替え済み</translation>
    </message>
    <message>
        <source>Exit without an entry</source>
        <translation>入場なしの退場</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>入場停止中</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>受付端末</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>中央ノード</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::RevokeWords</name>
    <message>
        <source>Revoke %1?</source>
        <comment>%1: desk</comment>
        <translation>%1 を失効させますか？</translation>
    </message>
    <message>
        <source>It admits nobody from the moment it hears of this, and no desk counts what it writes from now on. What it wrote till now counts. This cannot be taken back: to take part again, it must join the event anew.</source>
        <translation>失効を受け取った時点から誰も入場させず、以後この端末の記録はどの端末でも無効になります。それまでの記録は有効です。元には戻せません。再び使うには、イベントに参加し直す必要があります。</translation>
    </message>
    <message>
        <source>%1 is to take part no more</source>
        <comment>%1: desk</comment>
        <translation>%1 を今後参加させない</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Revoke a desk</source>
        <translation>端末の失効</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleOffers</name>
    <message>
        <source>Fewer tickets (arrow keys)</source>
        <translation>チケットを減らす（矢印キー）</translation>
    </message>
    <message>
        <source>More tickets (arrow keys)</source>
        <translation>チケットを増やす（矢印キー）</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sells at once: take the money first</source>
        <translation>すぐに販売されます。先に代金をお受け取りください</translation>
    </message>
    <message>
        <source>Sells at once: wait for the card&apos;s payment first</source>
        <translation>すぐに販売されます。先にカード決済の完了をお待ちください</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>チケット %Ln 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SalePanel</name>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>スキャンに戻る（Esc）</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>販売しました</translation>
    </message>
    <message>
        <source>Sell tickets</source>
        <translation>チケットの販売</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>gatelog::SalePrinting</name>
    <message>
        <source>Sent to %1.</source>
        <comment>%1: printer or file</comment>
        <translation>%1 に送りました。</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>チケットを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleTickets</name>
    <message>
        <source>Let the guest photograph the code, or print it. It is good at once, at every desk.</source>
        <translation>お客様にコードを撮影していただくか、印刷してください。すべての端末ですぐに使えます。</translation>
    </message>
    <message>
        <source>The ticket before</source>
        <translation>前のチケット</translation>
    </message>
    <message>
        <source>The next ticket</source>
        <translation>次のチケット</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>販売を取り消す</translation>
    </message>
    <message>
        <source>The ticket is void then, and can be sold again (F8)</source>
        <translation>チケットは無効になり、もう一度販売できます（F8）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>All tickets of this sale</source>
        <translation>この販売のすべてのチケット</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Let in now</source>
        <translation>今すぐ入場</translation>
    </message>
    <message>
        <source>As if the code had been scanned here</source>
        <translation>ここでコードをスキャンした場合と同じです</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>次の販売</translation>
    </message>
    <message>
        <source>The tickets stay in the list of last scans (F12)</source>
        <translation>チケットは最近のスキャンの一覧に残ります（F12）</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>このチケットを取り消す</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>%1: sum of several tickets</comment>
        <translation>合計：%1</translation>
    </message>
</context>
<context>
    <name>gatelog::SaleWording</name>
    <message>
        <source>Cash</source>
        <comment>how a ticket was paid</comment>
        <translation>現金</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>how a ticket was paid</comment>
        <translation>カード</translation>
    </message>
    <message>
        <source>sold, cash</source>
        <translation>販売、現金</translation>
    </message>
    <message>
        <source>sold, card</source>
        <translation>販売、カード</translation>
    </message>
    <message>
        <source>sold, %1, cash</source>
        <comment>%1: a price</comment>
        <translation>販売、%1、現金</translation>
    </message>
    <message>
        <source>sold, %1, card</source>
        <comment>%1: a price</comment>
        <translation>販売、%1、カード</translation>
    </message>
    <message>
        <source>None to sell yet</source>
        <translation>まだ販売できません</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>完売</translation>
    </message>
    <message>
        <source>%1 left here</source>
        <comment>%1: number of tickets</comment>
        <translation>この端末に残り%1</translation>
    </message>
    <message>
        <source>None left here</source>
        <translation>この端末には残りなし</translation>
    </message>
    <message>
        <source>%1 at other desks</source>
        <comment>%1: number of tickets</comment>
        <translation>ほかの端末に%1</translation>
    </message>
    <message>
        <source>One moment: the other desks are asked for some of theirs…</source>
        <translation>お待ちください。ほかの端末に割当を問い合わせています…</translation>
    </message>
    <message>
        <source>Nothing was sold: it is not set how many there are. Tell your administrator to set a quota.</source>
        <translation>販売されませんでした。枚数が決められていません。管理者に割当の設定を依頼してください。</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is sold out. Offer another one.</source>
        <translation>販売されませんでした。このカテゴリーは完売です。別のカテゴリーをご案内ください。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sold: this desk has only %n left, and no other could give more. Sell fewer.</source>
        <translation>
            <numerusform>販売されませんでした。この端末の残りは %Ln 枚だけで、ほかの端末からも受け取れませんでした。枚数を減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left. Tell your administrator.</source>
        <translation>販売されませんでした。この端末には残りがありません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk has none left, and the others gave none in time. Send the guest to %1.</source>
        <comment>%1: one desk or several</comment>
        <translation>販売されませんでした。この端末には残りがなく、ほかの端末からも間に合いませんでした。お客様をこちらへご案内ください：%1。</translation>
    </message>
    <message>
        <source>Nothing was sold: this desk may not sell. Take no money, and send the guest to another desk.</source>
        <translation>販売されませんでした。この端末では販売できません。代金を受け取らず、お客様を別の端末へご案内ください。</translation>
    </message>
    <message>
        <source>Nothing was sold: this category is no longer for sale. Offer another one.</source>
        <translation>販売されませんでした。このカテゴリーの販売は終了しました。別のカテゴリーをご案内ください。</translation>
    </message>
    <message>
        <source>Nothing was sold: the disk is full. Take no money. Make room on the disk, then sell again.</source>
        <translation>販売されませんでした。ディスクがいっぱいです。代金を受け取らず、ディスクの空きを増やしてからもう一度販売してください。</translation>
    </message>
    <message>
        <source>Nothing was sold. %1 Take no money. Try again; if it repeats, sell at another desk.</source>
        <comment>%1: a sentence</comment>
        <translation>販売されませんでした。%1代金を受け取らないでください。もう一度お試しになり、繰り返すなら別の端末で販売してください。</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile.</source>
        <comment>%1: &apos;Entry stopped&apos;</comment>
        <translation>%1：その間は販売できません。</translation>
    </message>
    <message>
        <source>%1: nothing is sold meanwhile. %2</source>
        <comment>%1: &apos;Entry stopped&apos;, %2: why</comment>
        <translation>%1：その間は販売できません。%2</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <comment>%1, %2: numbers</comment>
        <translation>チケット %1／%2</translation>
    </message>
    <message>
        <source>Let in already.</source>
        <translation>入場済みです。</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits.</source>
        <translation>取り消しました。このチケットではもう入場できません。</translation>
    </message>
    <message>
        <source>Taken back: this ticket no longer admits. Give back %1.</source>
        <comment>%1: a price</comment>
        <translation>取り消しました。このチケットではもう入場できません。%1 を返金してください。</translation>
    </message>
    <message>
        <source>Not taken back: the ticket was used, or was taken back before.</source>
        <translation>取り消せませんでした。チケットは使用済みか、すでに取り消されています。</translation>
    </message>
    <message>
        <source>Not taken back: after a minute only a supervisor may. Have one sign in (F7), then try again.</source>
        <translation>取り消せませんでした。1分を過ぎると責任者だけが取り消せます。責任者にサインインしてもらい（F7）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not taken back. %1 Try again.</source>
        <comment>%1: a sentence</comment>
        <translation>取り消せませんでした。%1もう一度お試しください。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Let the guest photograph the code, or save a PDF and print it where there is a printer.</source>
        <translation>このコンピューターにはプリンターが設定されていません。お客様にコードを撮影していただくか、PDF で保存し、プリンターのあるコンピューターで印刷してください。</translation>
    </message>
    <message>
        <source>Not printed. %1 The ticket is still good: let the guest photograph the code, or save a PDF.</source>
        <comment>%1: a sentence</comment>
        <translation>印刷できませんでした。%1チケットは有効です。お客様にコードを撮影していただくか、PDF で保存してください。</translation>
    </message>
</context>
<context>
    <name>gatelog::SalesSection</name>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>割当</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>販売済み</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Walk-in sales</source>
        <translation>当日販売</translation>
    </message>
    <message>
        <source>More were sold than there are: %1. A laptop was copied or its disk put back while it sold, or the record that raised the quota is missing.</source>
        <comment>%1: names of categories</comment>
        <translation>割当を超えて販売されました：%1。販売中にノートパソコンがコピーされたかディスクが以前の状態に戻されたか、割当を増やした記録が不足しています。</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>受付端末</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>payment</comment>
        <translation>現金</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>payment</comment>
        <translation>カード</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Takings by category, desk and payment</source>
        <translation>カテゴリー・端末・支払い方法別の売上</translation>
    </message>
</context>
<context>
    <name>gatelog::SearchPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>スキャンに戻る（Esc）</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>見つかったチケット</translation>
    </message>
    <message>
        <source>Nothing found. The search looks for the beginnings of names, orders and e-mail addresses; accents and capitals do not matter.</source>
        <translation>見つかりません。名前・注文・メールアドレスの先頭から検索します。アクセント記号や大文字・小文字は区別しません。</translation>
    </message>
    <message>
        <source>Check as a ticket code</source>
        <translation>チケットコードとして確認</translation>
    </message>
    <message>
        <source>Takes what you typed as the code on the ticket</source>
        <translation>入力した文字をチケットのコードとして扱います</translation>
    </message>
    <message numerus="yes">
        <source>The first %n ticket(s)</source>
        <translation>
            <numerusform>先頭の %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>チケット %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out by hand</source>
        <translation>手動で退場</translation>
    </message>
    <message>
        <source>Check in by hand</source>
        <translation>手動で入場</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation>お客様の一覧</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>お客様 %Ln 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>一覧を読み取っています…</translation>
    </message>
    <message>
        <source>This event has no tickets yet.</source>
        <translation>このイベントにはまだチケットがありません。</translation>
    </message>
</context>
<context>
    <name>gatelog::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>The computer&apos;s default camera</source>
        <translation>コンピューターの既定のカメラ</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1: camera</comment>
        <translation>%1（未接続）</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>カメラ(&amp;C)：</translation>
    </message>
    <message>
        <source>Show the picture &amp;mirrored</source>
        <translation>映像を左右反転(&amp;M)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>Aztec (rail tickets)</source>
        <translation>Aztec（鉄道の切符）</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>PDF417 (boarding passes)</source>
        <translation>PDF417（搭乗券）</translation>
    </message>
    <message>
        <source>Barcodes (EAN, UPC, Code 39, 93, 128, ITF, Codabar)</source>
        <translation>バーコード（EAN、UPC、Code 39、93、128、ITF、Codabar）</translation>
    </message>
    <message>
        <source>Codes to read:</source>
        <translation>読み取るコード：</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>配色(&amp;O)：</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Show an &amp;admission for:</source>
        <translation>入場の表示時間(&amp;A)：</translation>
    </message>
    <message>
        <source>Play &amp;sounds</source>
        <translation>音を鳴らす(&amp;S)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>責任者による管理</translation>
    </message>
    <message>
        <source>Ask for a supervisor&apos;s &amp;PIN before gate, entry and exit or these settings are changed</source>
        <translation>ゲート、入退場、この設定の変更前に責任者の暗証番号を求める(&amp;P)</translation>
    </message>
    <message>
        <source>As soon as the event has a supervisor with a PIN</source>
        <translation>暗証番号のある責任者がイベントに登録されてから有効になります</translation>
    </message>
    <message>
        <source>&amp;Kiosk: fill the screen, and leave it with a supervisor&apos;s PIN only</source>
        <translation>キオスクモード：全画面で表示し、責任者の暗証番号でのみ終了(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>gatelog::StaffDialog</name>
    <message>
        <source>Add a member of staff</source>
        <translation>スタッフの追加</translation>
    </message>
    <message>
        <source>Change a member of staff</source>
        <translation>スタッフの変更</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>役割(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>暗証番号(&amp;P)：</translation>
    </message>
    <message>
        <source>PIN &amp;again:</source>
        <translation>暗証番号（再入力）(&amp;A)：</translation>
    </message>
    <message>
        <source>Without a PIN they cannot sign in yet.</source>
        <translation>暗証番号がないと、まだ担当を開始できません。</translation>
    </message>
    <message>
        <source>Without a new PIN it stays as it is.</source>
        <translation>新しい暗証番号を入力しなければ、今のままです。</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <comment>%1, %2: numbers</comment>
        <translation>暗証番号は %1～%2 桁です。</translation>
    </message>
    <message>
        <source>Both PINs must be the same.</source>
        <translation>二つの暗証番号が一致していません。</translation>
    </message>
    <message>
        <source>Tell it to nobody else.</source>
        <translation>本人以外には教えないでください。</translation>
    </message>
</context>
<context>
    <name>gatelog::StaffPanel</name>
    <message>
        <source>Supervisor</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Door staff</source>
        <translation>入口スタッフ</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Another PIN, or a higher role</source>
        <translation>暗証番号を変える、役割を上げる</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>signs in with a PIN</source>
        <translation>暗証番号で担当を開始</translation>
    </message>
    <message>
        <source>no PIN: cannot sign in</source>
        <translation>暗証番号なし：担当を開始できません</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s laptop changes the staff.</source>
        <translation>スタッフの変更は管理者のノートパソコンでのみできます。</translation>
    </message>
    <message>
        <source>Nobody yet. Records name who was on duty once people sign in with a PIN of their own.</source>
        <translation>まだ誰もいません。各自の暗証番号で担当を開始すると、記録に担当者の名前が残ります。</translation>
    </message>
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <source>Try the demonstration</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Opening the event…</source>
        <translation>イベントを開いています…</translation>
    </message>
    <message>
        <source>Welcome to Gatelog</source>
        <translation>Gatelog へようこそ</translation>
    </message>
    <message>
        <source>Looked for it in %1</source>
        <translation>探した場所：%1</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>イベントに参加</translation>
    </message>
    <message>
        <source>Somebody has set one up already, and this computer becomes one of its desks. Hold the administrator&apos;s invitation up to the camera, or paste it.</source>
        <translation>すでに設定されたイベントに、このコンピューターを端末として加えます。管理者の招待をカメラにかざすか、貼り付けてください。</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>イベントを開始</translation>
    </message>
    <message>
        <source>Set up your own: a name, its doors, a passphrase. This computer becomes its first desk, and invites the others.</source>
        <translation>名前、入口、パスフレーズを決めて、新しいイベントを設定します。このコンピューターが最初の端末になり、他の端末を招待します。</translation>
    </message>
    <message>
        <source>A made-up evening to learn with, tickets and all. Nothing of it is mixed with a real event, and you can leave it at any time.</source>
        <translation>練習用の架空のイベントです。チケットもそろっています。実際のイベントと混ざることはなく、いつでも終了できます。</translation>
    </message>
    <message>
        <source>There is no event on this computer yet. What would you like to do?</source>
        <translation>このコンピューターにはまだイベントがありません。何をしますか？</translation>
    </message>
</context>
<context>
    <name>gatelog::StatusLine</name>
    <message>
        <source>On duty: %1</source>
        <comment>%1: name</comment>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Sign in or out with a PIN (F7)</source>
        <translation>暗証番号で担当を開始・終了（F7）</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>カメラ オン</translation>
    </message>
    <message>
        <source>No speaker: verdicts are silent</source>
        <translation>スピーカーなし：判定音は鳴りません</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>バッテリー %1%</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug this computer in; every scan so far is kept.</source>
        <comment>%1: number</comment>
        <translation>バッテリーの残量は %1% です。このコンピューターを電源につないでください。これまでのスキャンはすべて保存されています。</translation>
    </message>
    <message>
        <source>Disk: %1 left</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>ディスク：残り %1</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 are left. Make room: without it no admission can be kept, and nobody can be let in here.</source>
        <comment>%1: &apos;200 MB&apos;</comment>
        <translation>ディスクの空きが残りわずかです：%1。空きを作ってください。空きがないと入場を保存できず、ここでは誰も入場できません。</translation>
    </message>
</context>
<context>
    <name>gatelog::SummarySection</name>
    <message>
        <source>Event without a name</source>
        <translation>名前のないイベント</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>まだスキャンはありません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: from one time to another</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>入場者</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <comment>%1: a percentage, %2: a number</comment>
        <translation>チケット %2 枚中 %1</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>チケットなし</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>場内</translation>
    </message>
    <message numerus="yes">
        <source>after %n exit(s)</source>
        <translation>
            <numerusform>退場 %Ln 件を除く</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>admitted twice</source>
        <translation>二重入場</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>of the double admissions</comment>
        <translation>
            <numerusform>未対応 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>devices not known here</source>
        <translation>ここでは不明な機器</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 are known to exist and are not in this log. Until they are merged, the true numbers may be higher.</source>
        <comment>%1: one desk or several</comment>
        <translation>
            <numerusform>%1 の記録 %Ln 件は、存在するはずですがこのログにありません。統合するまで、実際の数はもっと多い可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is held of %1. If there were scans, they are missing here.</source>
        <comment>%1: one desk or several</comment>
        <translation>%1 の記録は一つもありません。スキャンしていた場合、ここには含まれていません。</translation>
    </message>
    <message>
        <source>No record is known to be missing.</source>
        <translation>分かっている限り、不足している記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) (%1) between %2 are unconfirmed: the desk could not ask the others whether the ticket had been used.</source>
        <comment>%1: a percentage, %2: from one time to another</comment>
        <translation>
            <numerusform>%2 の入場 %Ln 件（%1）は未確認です。チケットが使用済みかどうか、端末が他に問い合わせられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double admission(s) nobody has looked into yet.</source>
        <translation>
            <numerusform>まだ誰も調べていない二重入場が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) come from devices without the right to scan. They are kept and do not count.</source>
        <translation>
            <numerusform>スキャンの権限がない機器によるスキャンが %Ln 件あります。保存しますが、数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s) bear a time far from all others: a clock was wrong. They are counted, and not in the charts.</source>
        <translation>
            <numerusform>入場 %Ln 件の時刻が他と大きく離れています。時計が狂っていました。集計には含めますが、グラフには含めません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>不確かな点</translation>
    </message>
    <message>
        <source>%1; dark: unconfirmed</source>
        <comment>%1: &apos;per 15 minutes&apos;</comment>
        <translation>%1。濃色：未確認</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>退場</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>場内</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>二度目</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>全ゲート</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: why guests were refused, %2: how many</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gatelog::Supervision</name>
    <message>
        <source>Supervisor</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to move this desk to another gate.</source>
        <translation>この端末のゲートを変えるには、責任者の暗証番号が必要です。</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to change between entry and exit.</source>
        <translation>入場と退場を切り替えるには、責任者の暗証番号が必要です。</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed for the settings.</source>
        <translation>設定には責任者の暗証番号が必要です。</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the kiosk.</source>
        <translation>キオスクモードを終了するには、責任者の暗証番号が必要です。</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN is needed to leave the desk&apos;s window.</source>
        <translation>端末の画面を離れるには、責任者の暗証番号が必要です。</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>担当者はどなたですか？</translation>
    </message>
    <message>
        <source>From now on every scan of this desk names them.</source>
        <translation>以後、この端末のスキャンにはすべてこの名前が残ります。</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncDisplay</name>
    <message>
        <source>What other desks or this one had to say could not be written. %1</source>
        <comment>%1: a sentence</comment>
        <translation>他の端末またはこの端末の連絡を書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Entry stopped</source>
        <translation>入場停止中</translation>
    </message>
</context>
<context>
    <name>gatelog::SyncNotices</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>（他 %Ln 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::SyncWording</name>
    <message>
        <source>Only desk</source>
        <translation>唯一の端末</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>端末 %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>in step</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>同期中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>端末 %1 / %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>no other desk is connected</comment>
        <translation>単独</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>This is the only desk of the event. Its admissions are confirmed.</source>
        <translation>このイベントで唯一の端末です。入場は確認済みとなります。</translation>
    </message>
    <message>
        <source>All desks are connected and hold the same records. Admissions are confirmed.</source>
        <translation>全端末が接続され、記録が揃っています。入場は確認済みとなります。</translation>
    </message>
    <message>
        <source>All desks are connected. Records are still being exchanged.</source>
        <translation>全端末が接続されています。記録を交換しています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s) are connected. Admissions are confirmed among these; a desk that is cut off could admit the same ticket.</source>
        <comment>%1: how many are connected</comment>
        <translation>
            <numerusform>端末 %Ln 台中 %1 台が接続中です。入場は接続中の端末の間で確認されます。切り離された端末が同じチケットを通すおそれがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other desk is connected. This desk decides alone; its admissions are unconfirmed.</source>
        <translation>他の端末に接続していません。この端末だけで判定するため、入場は未確認となります。</translation>
    </message>
    <message>
        <source>Connected, but nobody can confirm admissions yet. Until then this desk decides alone.</source>
        <translation>接続していますが、まだ入場を確認できる端末がありません。それまではこの端末だけで判定します。</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n record(s) still to come</source>
        <translation>
            <numerusform>接続中、未受信の記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, caught up</source>
        <translation>接続中、最新</translation>
    </message>
    <message>
        <source>Connected, catching up</source>
        <translation>接続中、同期中</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>%1 応答なし</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>まだ接続していません</translation>
    </message>
    <message>
        <source>confirms admissions</source>
        <translation>入場を確認する端末</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>受付端末</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>責任者の端末</translation>
    </message>
    <message>
        <source>Administrator&apos;s desk</source>
        <translation>管理者の端末</translation>
    </message>
    <message>
        <source>Central node</source>
        <translation>中央ノード</translation>
    </message>
    <message>
        <source>clock %1%2</source>
        <comment>%1: + or minus, %2: &apos;3 minutes&apos;</comment>
        <translation>時計 %1%2</translation>
    </message>
    <message>
        <source>clock %1%2 s</source>
        <comment>%1: + or minus, %2: seconds</comment>
        <translation>時計 %1%2秒</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>このコンピューターはネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>Others cannot connect to this desk (%1). It can still connect to them.</source>
        <comment>%1: technical detail</comment>
        <translation>他からこの端末に接続できません（%1）。こちらからは接続できます。</translation>
    </message>
    <message>
        <source>The computer at %1 runs another version of Gatelog: use the same on all.</source>
        <translation>%1 のコンピューターの Gatelog は別のバージョンです。すべて同じバージョンにしてください。</translation>
    </message>
    <message>
        <source>This desk listens at %1</source>
        <comment>%1: addresses</comment>
        <translation>この端末のアドレス：%1</translation>
    </message>
    <message>
        <source>Scanning goes on; admissions are unconfirmed until then.</source>
        <translation>スキャンは続けられます。それまで入場は未確認となります。</translation>
    </message>
    <message>
        <source>This computer is in no network, so it cannot reach the other desks.</source>
        <translation>このコンピューターはネットワークにつながっていないため、他の端末に接続できません。</translation>
    </message>
    <message>
        <source>Other desks are heard, but no connection comes about: a firewall here or there may block it.</source>
        <translation>他の端末は見えますが、接続できません。どちらかのファイアウォールが遮断している可能性があります。</translation>
    </message>
    <message>
        <source>Likely causes: the Wi-Fi keeps its devices apart (client isolation), this computer is in another network, or the other desks are closed.</source>
        <translation>考えられる原因：Wi-Fi が機器同士を隔離している（クライアント分離）、このコンピューターが別のネットワークにある、他の端末が終了している。</translation>
    </message>
    <message>
        <source>The other desks can no longer be reached.</source>
        <translation>他の端末に接続できなくなりました。</translation>
    </message>
    <message>
        <source>No other desk was found yet.</source>
        <translation>他の端末はまだ見つかっていません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>このコンピューターの時計は他の端末より %1 遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the other desks&apos;.</source>
        <comment>%1: &apos;12 seconds&apos;</comment>
        <translation>このコンピューターの時計は他の端末より %1 進んでいます。</translation>
    </message>
    <message>
        <source>Set it right: times in the log and tickets with a time limit depend on it.</source>
        <translation>正しく合わせてください。ログの時刻と期限付きチケットの判定に関わります。</translation>
    </message>
    <message>
        <source>This desk was revoked by the administrator. It can no longer admit.</source>
        <translation>この端末は管理者によって失効しました。入場させることはできません。</translation>
    </message>
    <message>
        <source>This computer is not enrolled in the event. It cannot admit until an administrator invites it.</source>
        <translation>このコンピューターはイベントに登録されていません。管理者に招待されるまで、入場させることはできません。</translation>
    </message>
    <message>
        <source>This is an invitation for a desk, not a ticket.</source>
        <translation>これはチケットではなく、端末の招待です。</translation>
    </message>
    <message>
        <source>Show it to the computer that is to join the event.</source>
        <translation>イベントに参加するコンピューターにかざしてください。</translation>
    </message>
    <message>
        <source>at %1, %2, here</source>
        <comment>%1: gate, %2: time of day</comment>
        <translation>%1、%2、この端末</translation>
    </message>
    <message>
        <source>at %1, %2, by %3</source>
        <comment>%1: gate, %2: time of day, %3: desk</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Admitted twice: %1 – %2, and %3.</source>
        <comment>%1: guest, %2, %3: where and when</comment>
        <translation>二重入場：%1 – %2、および %3。</translation>
    </message>
    <message>
        <source>all gates</source>
        <translation>全ゲート</translation>
    </message>
    <message>
        <source>Entry is stopped: %1.</source>
        <comment>%1: gate</comment>
        <translation>入場停止中：%1。</translation>
    </message>
    <message>
        <source>Entry is resumed: %1.</source>
        <comment>%1: gate</comment>
        <translation>入場再開：%1。</translation>
    </message>
    <message>
        <source>Entry is resumed: %1</source>
        <comment>%1: what was announced</comment>
        <translation>入場再開：%1</translation>
    </message>
    <message>
        <source>To all desks</source>
        <translation>全端末へ</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>%1: gate</comment>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>%1, from %2, %3: %4</source>
        <comment>%1: &apos;To all desks&apos;, %2: who, %3: time of day, %4: the message</comment>
        <translation>%1、%2 より、%3：%4</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped. Nobody is admitted here until it is resumed.</source>
        <comment>%1: gate</comment>
        <translation>%1 の入場は停止中です。再開するまで誰も入場できません。</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>%1 の入場は停止中です：%2</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>切断中</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still to come</source>
        <translation>
            <numerusform>記録 %Ln 件がまだ届いていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>Up to date with who is connected</source>
        <translation>接続中の端末とは最新</translation>
    </message>
    <message>
        <source>As of %1 ago</source>
        <comment>%1: &apos;3 minutes&apos;</comment>
        <translation>%1前の状態</translation>
    </message>
    <message>
        <source>Nothing heard of the others yet</source>
        <translation>他の端末からまだ何も受け取っていません</translation>
    </message>
    <message>
        <source>Battery low: %1 %</source>
        <comment>%1: number</comment>
        <translation>バッテリー残量わずか：%1%</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <comment>%1: number</comment>
        <translation>バッテリー %1%</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketEditDialog</name>
    <message>
        <source>Edit ticket</source>
        <translation>チケットの編集</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>支払い済み(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>カテゴリー(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>注文(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>メール(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Seat:</source>
        <translation>座席(&amp;S)：</translation>
    </message>
    <message>
        <source>No&amp;te for the desks:</source>
        <translation>端末向けの注意事項(&amp;T)：</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>有効期間：</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>有効期間の終了が開始より前です。どちらかを変更してください。</translation>
    </message>
    <message>
        <source>A field holds marks that cannot be seen. Type it instead of pasting it.</source>
        <translation>見えない文字を含む欄があります。貼り付けずに入力してください。</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketMatchesModel</name>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>場内</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未払い</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketPanel</name>
    <message>
        <source>Choose a ticket to see what happened to it at every desk.</source>
        <translation>チケットを選ぶと、すべての端末での履歴が見られます。</translation>
    </message>
    <message>
        <source>What happened to this ticket</source>
        <translation>このチケットの履歴</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>使用停止(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Cancel ticket…</source>
        <translation>チケットをキャンセル(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reinstate…</source>
        <translation>再有効化(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意事項：%1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n event(s) in its history</source>
        <translation>
            <numerusform>最近の履歴 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <comment>of one ticket</comment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketStatusDialog</name>
    <message>
        <source>Cancel this ticket?</source>
        <translation>このチケットをキャンセルしますか？</translation>
    </message>
    <message>
        <source>Every gate refuses it from now on, and says that it was cancelled.</source>
        <translation>以後、全ゲートで拒否され、キャンセル済みと表示されます。</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>チケットをキャンセル</translation>
    </message>
    <message>
        <source>Block this ticket?</source>
        <translation>このチケットを使用停止にしますか？</translation>
    </message>
    <message>
        <source>Every gate refuses it until it is reinstated, and calls a supervisor.</source>
        <translation>再有効化されるまで全ゲートで拒否され、責任者を呼ぶよう表示されます。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>Reinstate this ticket?</source>
        <translation>このチケットを再有効化しますか？</translation>
    </message>
    <message>
        <source>It admits again, as far as it was not used.</source>
        <translation>未使用の分は、再び入場できます。</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>再有効化</translation>
    </message>
    <message>
        <source>&amp;Why (kept in the ticket&apos;s history):</source>
        <translation>理由（チケットの履歴に残ります）(&amp;W)：</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketWords</name>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>valid from %1 until %2</source>
        <translation>有効期間 %1～%2</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>%1 から有効</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1日1回</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n time(s)</source>
        <translation>
            <numerusform>%Ln回まで</numerusform>
        </translation>
    </message>
    <message>
        <source>Again after leaving</source>
        <translation>退場後に再入場可</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>何回でも</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Added to the event</source>
        <translation>イベントに追加</translation>
    </message>
    <message>
        <source>Written again, unchanged</source>
        <translation>変更なしで再度書き込み</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1: list of fields</comment>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>再有効化</translation>
    </message>
    <message>
        <source>Second admission at %1</source>
        <comment>%1: gate</comment>
        <translation>%1 で二度目の入場</translation>
    </message>
    <message>
        <source>Entry at %1</source>
        <comment>%1: gate</comment>
        <translation>%1 で入場</translation>
    </message>
    <message>
        <source>Exit at %1</source>
        <comment>%1: gate</comment>
        <translation>%1 で退場</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <comment>%1: gate, %2: reason</comment>
        <translation>%1 で拒否：%2</translation>
    </message>
    <message>
        <source>Scan at %1 undone</source>
        <comment>%1: gate</comment>
        <translation>%1 のスキャンを取り消し</translation>
    </message>
    <message>
        <source>Double admission reviewed</source>
        <translation>二重入場を確認</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>by the other desks</comment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>the other desks could not be asked</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>found by search, not scanned</comment>
        <translation>手動</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words, quoted</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>選択したチケット %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>表に表示中のチケット %Ln 枚すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Every scan of the event, also refused and undone ones</source>
        <translation>イベントのすべてのスキャン（拒否、取り消しも含む）</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV（表計算向け）</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON（プログラム向け）</translation>
    </message>
    <message>
        <source>The file holds names and ticket codes: keep it where only you can read it.</source>
        <translation>ファイルには名前とチケットのコードが入ります。自分だけが読める場所に保管してください。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>scans</source>
        <comment>name of a file</comment>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>チケット</translation>
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
        <translation>名前・注文・メールで検索</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>使用・未使用</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべてのカテゴリー</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsImportDialog</name>
    <message>
        <source>Import tickets</source>
        <translation>チケットの取り込み</translation>
    </message>
    <message>
        <source>Choose a CSV file, or JSON as the pretix API returns it.</source>
        <translation>CSV ファイルか、pretix API が返す JSON を選んでください。</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Encoding: detected</source>
        <translation>文字コード：自動判別</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Lists of tickets (*.csv *.txt *.tsv *.json)</source>
        <translation>チケットの一覧 (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with the tickets here…</source>
        <translation>ファイルを読み取り、ここのチケットと比較しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>新規 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>変更あり %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>変更なし %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>除外した行 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of this file says which ticket a line is. Say below what its columns are: a code, a name, an order or an e-mail address is enough.</source>
        <translation>どのチケットの行かを示す列がありません。列の内容を下で指定してください。コード、名前、注文、メールアドレスのどれか一つで足ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>An import of it would change nothing.</source>
        <translation>取り込んでも何も変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n ticket(s). You can close this window: it goes on, and is done wholly or not at all.</source>
        <translation>
            <numerusform>チケット %Ln 枚を書き込んでいます。この画面は閉じてもかまいません。処理は続き、途中までになることはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were imported.</source>
        <translation>
            <numerusform>チケット %Ln 枚を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も取り込みませんでした。</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsIssueDialog</name>
    <message>
        <source>Issue tickets</source>
        <translation>チケットの発行</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>Only sign codes for imported tickets that have &amp;none</source>
        <translation>取り込み済みでコードのないチケットに、署名付きコードだけを付ける(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>カテゴリー(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>枚数(&amp;H)：</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>有効期間：</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>発行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>印刷または PDF で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>The event&apos;s key is not on this computer. Issue tickets where the event was made, or bring its key here.</source>
        <translation>イベントの鍵がこのコンピューターにありません。イベントを作成したコンピューターで発行するか、鍵をここに持ってきてください。</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Change one of the two.</source>
        <translation>有効期間の終了が開始より前です。どちらかを変更してください。</translation>
    </message>
    <message>
        <source>Signing and writing codes…</source>
        <translation>コードに署名して書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Signing and writing %n ticket(s)…</source>
        <translation>
            <numerusform>チケット %Ln 枚に署名して書き込んでいます…</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket was issued.</source>
        <translation>チケットを発行できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were issued. Every desk admits them, also before it has heard of them.</source>
        <translation>
            <numerusform>チケット %Ln 枚を発行しました。情報がまだ届いていない端末でも入場できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ticket has a code already.</source>
        <translation>すべてのチケットにコードがあります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose a category, or type a new one.</source>
        <translation>カテゴリーを選ぶか、新しく入力してください。</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsModel</name>
    <message>
        <source>no name</source>
        <comment>of a ticket</comment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsOutput</name>
    <message>
        <source>Something is being written already. Wait until it is done.</source>
        <translation>別の書き出しが進行中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Writing every scan…</source>
        <translation>すべてのスキャンを書き出しています…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>%1: file</comment>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Writing: %1 of %2…</source>
        <comment>%1, %2: numbers of tickets</comment>
        <translation>書き出しています：%1 / %2…</translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation>別の場所を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>%1: file or printer</comment>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without a code were left out: issue codes for them first.</source>
        <translation>
            <numerusform>コードのないチケット %Ln 枚を除きました。先にコードを発行してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>I&amp;ssue…</source>
        <translation>発行(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Take in tickets from a file</source>
        <translation>ファイルからチケットを取り込む</translation>
    </message>
    <message>
        <source>Make new tickets with signed codes</source>
        <translation>署名付きコードの新しいチケットを作る</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s device may do this.</source>
        <translation>この操作は管理者の機器でのみできます。</translation>
    </message>
    <message>
        <source>Looking through the tickets: %1…</source>
        <comment>%1: number of tickets</comment>
        <translation>チケットを調べています：%1…</translation>
    </message>
    <message>
        <source>There are no tickets yet. Import a list, or issue some.</source>
        <translation>チケットがまだありません。一覧を取り込むか、発行してください。</translation>
    </message>
    <message>
        <source>No ticket is like this. Change the search or the filters.</source>
        <translation>該当するチケットがありません。検索や絞り込みを変えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>チケット %Ln 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelog::TicketsPrintDialog</name>
    <message>
        <source>Print tickets</source>
        <translation>チケットの印刷</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ticket(s)</source>
        <translation>
            <numerusform>選択したチケット %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) that the table shows</source>
        <translation>
            <numerusform>表に表示中のチケット %Ln 枚すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight to a page, to cut</source>
        <translation>1ページに8枚（切り取り用）</translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation>1ページに1枚</translation>
    </message>
    <message>
        <source>Strips, for wristbands and badge holders</source>
        <translation>短冊形（リストバンド、名札ケース用）</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>&amp;Layout on A4:</source>
        <translation>A4 での配置(&amp;L)：</translation>
    </message>
    <message>
        <source>The table shows no tickets. Change its filter first.</source>
        <translation>表にチケットがありません。先に絞り込みを変えてください。</translation>
    </message>
    <message>
        <source>At most %1 tickets are printed at once. Filter the table, or select fewer.</source>
        <comment>%1: number of tickets</comment>
        <translation>一度に印刷できるのは最大 %1 枚です。表を絞り込むか、選択を減らしてください。</translation>
    </message>
    <message>
        <source>Save tickets</source>
        <translation>チケットを保存</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>name of a file</comment>
        <translation>チケット</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF, and print it where there is one.</source>
        <translation>このコンピューターにはプリンターが設定されていません。PDF で保存し、プリンターのあるコンピューターで印刷してください。</translation>
    </message>
</context>
<context>
    <name>gatelog::UnconfirmedSection</name>
    <message>
        <source>Unconfirmed admissions</source>
        <translation>未確認の入場</translation>
    </message>
    <message>
        <source>None: every desk could ask the others before it admitted.</source>
        <translation>なし：どの端末も、入場の前に他に問い合わせることができました。</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>最長の期間</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>二度目</translation>
    </message>
    <message>
        <source>As long as a desk could ask nobody: from its first to its last unconfirmed admission without a confirmed one in between.</source>
        <translation>端末が他に問い合わせられなかった期間：間に確認済みの入場を挟まない、最初から最後の未確認の入場まで。</translation>
    </message>
</context>
<context>
    <name>gatelog::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Checked out: %1</source>
        <translation>退場：%1</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>入場：%1</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>取り消す（%Ln秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this admission back (F8)</source>
        <translation>この入場を取り消す（F8）</translation>
    </message>
    <message>
        <source>Sold: %1</source>
        <comment>%1: category</comment>
        <translation>販売：%1</translation>
    </message>
    <message>
        <source>Takes this sale back (F8)</source>
        <translation>この販売を取り消す（F8）</translation>
    </message>
</context>
<context>
    <name>gatelog::VerdictPanel</name>
    <message>
        <source>Seen (Enter)</source>
        <comment>button: the note that holds the screen was read</comment>
        <translation>確認しました（Enter）</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>Goes on with the next ticket (Enter, Esc)</source>
        <translation>次のチケットへ進みます（Enter、Esc）</translation>
    </message>
</context>
<context>
    <name>gatelog::Wording</name>
    <message>
        <source>EXIT</source>
        <comment>huge verdict word: the guest may leave</comment>
        <translation>退場</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>huge verdict word: let the guest in</comment>
        <translation>入場OK</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>huge verdict word: do not let the guest through</comment>
        <translation>ストップ</translation>
    </message>
    <message>
        <source>CHECK</source>
        <comment>huge verdict word: admitted, but look at the note first</comment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <comment>huge verdict word: the scan could not be written, nobody may enter on it</comment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Has left and is no longer counted inside.</source>
        <translation>退場しました。場内の人数から除きました。</translation>
    </message>
    <message>
        <source>The ticket is valid.</source>
        <translation>有効なチケットです。</translation>
    </message>
    <message>
        <source>No ticket of this event has this code.</source>
        <translation>このコードのチケットはこのイベントにありません。</translation>
    </message>
    <message>
        <source>This code is not genuine: its signature is not this event&apos;s.</source>
        <translation>偽造の疑い：署名がこのイベントのものではありません。</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>このチケットはキャンセルされています。</translation>
    </message>
    <message>
        <source>This ticket is blocked.</source>
        <translation>このチケットは使用停止です。</translation>
    </message>
    <message>
        <source>Not valid before %1.</source>
        <translation>%1 から有効です。</translation>
    </message>
    <message>
        <source>This ticket is not valid yet.</source>
        <translation>このチケットはまだ有効期間前です。</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>%1 で期限が切れました。</translation>
    </message>
    <message>
        <source>This ticket is no longer valid.</source>
        <translation>このチケットは有効期限切れです。</translation>
    </message>
    <message>
        <source>This ticket has not been paid.</source>
        <translation>このチケットは未払いです。</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 は満員です。</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>イベントは満員です。</translation>
    </message>
    <message>
        <source>This code was replaced: the ticket has a newer one.</source>
        <translation>コードは差し替え済みです。このチケットには新しいコードがあります。</translation>
    </message>
    <message>
        <source>This ticket is not inside: no entry is known.</source>
        <translation>このチケットは場内にありません。入場の記録がありません。</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped.</source>
        <comment>%1: gate</comment>
        <translation>%1 の入場は停止中です。</translation>
    </message>
    <message>
        <source>Entry at %1 is stopped: %2</source>
        <comment>%1: gate, %2: what was announced</comment>
        <translation>%1 の入場は停止中です：%2</translation>
    </message>
    <message>
        <source>This desk does not know the reason. It comes from a newer version.</source>
        <translation>この端末では理由が分かりません。新しいバージョンによるものです。</translation>
    </message>
    <message>
        <source>This ticket was used already.</source>
        <translation>このチケットは使用済みです。</translation>
    </message>
    <message>
        <source>Used %1.</source>
        <comment>%1: &apos;4 minutes ago&apos;</comment>
        <translation>%1に使用済みです。</translation>
    </message>
    <message>
        <source>Used %1 at %2.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate</comment>
        <translation>%1、%2 で使用済みです。</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %3.</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk</comment>
        <translation>%1、%2 で %3 が使用済みにしました。</translation>
    </message>
    <message>
        <source>This ticket is not admitted at this gate.</source>
        <translation>このチケットはこのゲートでは使えません。</translation>
    </message>
    <message>
        <source>%1 tickets are not admitted at this gate.</source>
        <comment>%1: ticket category</comment>
        <translation>「%1」のチケットはこのゲートでは使えません。</translation>
    </message>
    <message>
        <source>Scan again, or search by name. Else send to the help desk.</source>
        <translation>もう一度スキャンするか、名前で検索してください。だめなら案内所へご案内ください。</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>責任者を呼んでください。</translation>
    </message>
    <message>
        <source>Send to the help desk.</source>
        <translation>案内所へご案内ください。</translation>
    </message>
    <message>
        <source>Ask to come back then.</source>
        <translation>その時刻にまた来ていただいてください。</translation>
    </message>
    <message>
        <source>Send to %1.</source>
        <comment>%1: one gate or several</comment>
        <translation>%1 へご案内ください。</translation>
    </message>
    <message>
        <source>Send to the box office to pay.</source>
        <translation>お支払いのため、チケット売り場へご案内ください。</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves, or send to another gate.</source>
        <translation>誰かが退場するまでお待ちいただくか、別のゲートへご案内ください。</translation>
    </message>
    <message>
        <source>Ask to wait until somebody leaves.</source>
        <translation>誰かが退場するまでお待ちいただいてください。</translation>
    </message>
    <message>
        <source>Ask for the newest ticket, or search by name.</source>
        <translation>新しいチケットを見せていただくか、名前で検索してください。</translation>
    </message>
    <message>
        <source>Let them leave. Nothing was counted.</source>
        <translation>そのままお通しください。人数は変わっていません。</translation>
    </message>
    <message>
        <source>Admitted. Look at this first.</source>
        <translation>入場済みです。まずこちらを確認してください。</translation>
    </message>
    <message>
        <source>Ask to wait until entry is resumed.</source>
        <translation>入場が再開するまでお待ちいただいてください。</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退場</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>不明なコード</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>偽造の疑い</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>有効期間前</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>wrong gate</source>
        <translation>ゲート違い</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>used already</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>gate full</source>
        <translation>ゲート満員</translation>
    </message>
    <message>
        <source>event full</source>
        <translation>満員</translation>
    </message>
    <message>
        <source>code replaced</source>
        <translation>コード差し替え済み</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>場内にいません</translation>
    </message>
    <message>
        <source>admitted with a note</source>
        <translation>入場（注意事項あり）</translation>
    </message>
    <message>
        <source>entry stopped</source>
        <translation>入場停止中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unconfirmed: the other desks could not be asked.</source>
        <translation>未確認：他の端末に問い合わせられませんでした。</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <comment>mark beside a large verdict: the desk decided alone</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The other desks could not be asked.</source>
        <translation>他の端末に問い合わせられませんでした。</translation>
    </message>
    <message>
        <source>This ticket is marked for attention.</source>
        <translation>このチケットには注意の印があります。</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退場</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%Ln秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>%1: time of day</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>%1: time of day</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1: time of day</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: date, %2: time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>注文 %1</translation>
    </message>
    <message>
        <source>Ticket without a name</source>
        <translation>名前のないチケット</translation>
    </message>
    <message>
        <source>Empty code</source>
        <translation>空のコード</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>座席 %1</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>ここではできません。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>データが壊れています。</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>ファイルを読めません。</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Gatelog.</source>
        <translation>データは新しいバージョンの Gatelog で書かれています。</translation>
    </message>
    <message>
        <source>Gatelog is already running with this event.</source>
        <translation>このイベントの Gatelog は既に起動しています。</translation>
    </message>
    <message>
        <source>The event&apos;s folder cannot be written.</source>
        <translation>イベントのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation>ディスクへの書き込みに失敗しました。</translation>
    </message>
    <message>
        <source>This belongs to another event.</source>
        <translation>これは別のイベントのものです。</translation>
    </message>
    <message>
        <source>A signature does not verify.</source>
        <translation>署名を確認できません。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>この機器にはその権限がありません。</translation>
    </message>
    <message>
        <source>That contradicts what is already there.</source>
        <translation>既にある内容と矛盾しています。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
    <message>
        <source>Go on in the window that is open, or close it and try again.</source>
        <translation>開いている画面で続けるか、閉じてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Install that version here. Nothing was changed.</source>
        <translation>このコンピューターにそのバージョンを入れてください。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep the folder, go on at another desk, and tell your administrator.</source>
        <translation>何も削除していません。フォルダーを残し、別の端末で続けて、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Without writing no admission can be kept. Check the folder&apos;s permissions, then try again.</source>
        <translation>書き込めないと入場を保存できません。フォルダーの権限を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation>ディスクの空きを増やして、もう一度お試しください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>もう一度試すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Make room on the disk, then scan again.</source>
        <translation>このスキャンでは入場させないでください。ディスクの空きを増やして、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Check the folder&apos;s permissions, then scan again.</source>
        <translation>このスキャンでは入場させないでください。フォルダーの権限を確かめて、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Do not admit on this scan. Scan again; if it repeats, go on at another desk.</source>
        <translation>このスキャンでは入場させないでください。もう一度スキャンし、繰り返すなら別の端末で続けてください。</translation>
    </message>
    <message>
        <source>Earlier backups are kept. Tell your administrator.</source>
        <translation>以前のバックアップは残っています。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Make room on the disk. Scans are kept all the same.</source>
        <translation>ディスクの空きを増やしてください。スキャンは保存されています。</translation>
    </message>
    <message>
        <source>It is tried again every few minutes. Scans are kept all the same.</source>
        <translation>数分ごとに再試行します。スキャンは保存されています。</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>カメラはオフです</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>カメラを起動しています…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>カメラがありません</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>カメラが接続されていません</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>カメラの映像が届きません</translation>
    </message>
    <message>
        <source>This video or picture cannot be read</source>
        <translation>この動画または画像を読めません</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>動画が終わりました</translation>
    </message>
    <message>
        <source>Codes cannot be read from the picture</source>
        <translation>映像からコードを読めません</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once. Hand scanners and the search work without it.</source>
        <translation>接続するとすぐに使えます。カメラがなくても、ハンドスキャナーと検索は使えます。</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another in the settings. Hand scanners and the search go on working.</source>
        <translation>つなぎ直すか、設定で別のカメラを選んでください。ハンドスキャナーと検索は引き続き使えます。</translation>
    </message>
    <message>
        <source>It is being started again. Hand scanners and the search go on working.</source>
        <translation>再起動しています。ハンドスキャナーと検索は引き続き使えます。</translation>
    </message>
    <message>
        <source>A part of the program is missing: install it again. Hand scanners and the search work.</source>
        <translation>プログラムの一部がありません。入れ直してください。ハンドスキャナーと検索は使えます。</translation>
    </message>
    <message>
        <source>Used %1 at %2 by %4 (%3).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>%1、%2 で %4（%3）が使用済みにしました。</translation>
    </message>
    <message>
        <source>Another ticket was held up. It was not looked at: acknowledge this first, then scan it.</source>
        <translation>別のチケットがかざされましたが、判定していません。先にこちらを確認してから、スキャンしてください。</translation>
    </message>
</context>
</TS>
