<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
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
    <name>gatelog::CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>カメラの映像</translation>
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
        <source>Ticket without a name</source>
        <translation>名前のないチケット</translation>
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
        <source>Search name, order, e-mail (F3)</source>
        <translation>名前・注文・メールで検索（F3）</translation>
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
        <source>Passphrase of the event&apos;s key:</source>
        <translation>イベントの鍵のパスフレーズ：</translation>
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
    <name>gatelog::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
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
        <source>Colours: light, dark or auto.</source>
        <translation>配色：light、dark、auto。</translation>
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
        <source>There are the colours light, dark and auto.</source>
        <translation>配色は light、dark、auto のいずれかです。</translation>
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
        <source>From the next start on</source>
        <translation>次回起動時から</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>言語(&amp;L)（次回起動時から）：</translation>
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
</context>
<context>
    <name>gatelog::StartPage</name>
    <message>
        <source>Try the demonstration</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Join an event…</source>
        <translation>イベントに参加…</translation>
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
        <source>There is no event on this computer yet. Join the one that an administrator has set up, try everything with a made-up event, or set up your own.</source>
        <translation>このコンピューターにはまだイベントがありません。管理者が用意したイベントに参加するか、架空のイベントで試すか、新しく作ってください。</translation>
    </message>
    <message>
        <source>To set up your own, use the command line, then choose “Try again”:</source>
        <translation>新しく作るには、コマンドラインで次を実行してから「もう一度試す」を選んでください：</translation>
    </message>
    <message>
        <source>My event</source>
        <translation>マイイベント</translation>
    </message>
    <message>
        <source>attendees.csv</source>
        <translation>attendees.csv</translation>
    </message>
    <message>
        <source>Looked for it in %1</source>
        <translation>探した場所：%1</translation>
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
        <source>Not seen since this desk was opened</source>
        <translation>この端末を開いてから見えていません</translation>
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
    <message>
        <source>Ticket without a name</source>
        <translation>名前のないチケット</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>注文 %1</translation>
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
        <source>Used %1 at %2 by %3 (%4).</source>
        <comment>%1: &apos;4 minutes ago&apos;, %2: gate, %3: desk, %4: member of staff</comment>
        <translation>%1、%2 で %3（%4）が使用済みにしました。</translation>
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
</context>
</TS>
