<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>retalk::AboutBox</name>
    <message>
        <source>About Retalk</source>
        <translation>Retalk について</translation>
    </message>
    <message>
        <source>Gives a video new words, and lips that follow them: with EvoLink&apos;s VideoRetalk, or as a draft on this computer.

Free software under the MIT licence. Made with Qt %1, FFmpeg, OpenCV, MediaPipe&apos;s face models and PocketSphinx; programs linked with a GPL build of FFmpeg carry its terms.</source>
        <translation>動画に新しいセリフと、それに合う口の動きを付けます。EvoLink の VideoRetalk を使うか、このコンピューターでドラフトを作成します。

MIT ライセンスの自由ソフトウェアです。Qt %1、FFmpeg、OpenCV、MediaPipe の顔モデル、PocketSphinx を使用しています。GPL 版の FFmpeg とリンクしたプログラムには、その条件が適用されます。</translation>
    </message>
</context>
<context>
    <name>retalk::Answer</name>
    <message>
        <source>This API key has used up its own limit. Raise the limit on the service&apos;s website, or use another key.</source>
        <translation>この API キーは上限まで使い切りました。サービスの Web サイトで上限を引き上げるか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>This API key has used up its limit for today. Try again tomorrow, raise the limit, or use another key.</source>
        <translation>この API キーは本日の上限に達しました。明日やり直すか、上限を引き上げるか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>Your account has too few credits. Add credits on the service&apos;s website, then retry.</source>
        <translation>アカウントのクレジットが足りません。サービスの Web サイトでクレジットを追加してから、やり直してください。</translation>
    </message>
    <message>
        <source>This API key is disabled. Enable it on the service&apos;s website, or enter another key.</source>
        <translation>この API キーは無効になっています。サービスの Web サイトで有効にするか、別のキーを入力してください。</translation>
    </message>
    <message>
        <source>This API key has expired. Enter a new one.</source>
        <translation>この API キーは期限切れです。新しいキーを入力してください。</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the service&apos;s support.</source>
        <translation>このアカウントは無効になっています。サービスのサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>The service refused this because it is too large.</source>
        <translation>サイズが大きすぎるため、サービスに拒否されました。</translation>
    </message>
    <message>
        <source>The service refused the request without saying why.</source>
        <translation>サービスが理由を示さずにリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>サービスがリクエストを拒否しました: %1</translation>
    </message>
    <message>
        <source>The file is too large: at most 100 MB can be uploaded.</source>
        <translation>ファイルが大きすぎます。アップロードできるのは 100 MB までです。</translation>
    </message>
    <message>
        <source>A proxy asks for a user name and password, which Retalk doesn&apos;t send. Choose another proxy in the settings.</source>
        <translation>プロキシがユーザー名とパスワードを要求していますが、Retalk は送信しません。設定で別のプロキシを選んでください。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this API key. Check it, or enter another one.</source>
        <translation>サービスがこの API キーを受け付けません。キーを確認するか、別のキーを入力してください。</translation>
    </message>
    <message>
        <source>This API key isn&apos;t allowed to use the model “videoretalk”. Allow it on the service&apos;s website, or use another key.</source>
        <translation>この API キーではモデル「videoretalk」を使えません。サービスの Web サイトで許可するか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>This API key can&apos;t be used from your IP address. Allow the address on the service&apos;s website, or use another key.</source>
        <translation>お使いの IP アドレスからはこの API キーを使えません。サービスの Web サイトでアドレスを許可するか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t allow this: the API key can&apos;t use the model, or your IP address is blocked.</source>
        <translation>サービスがこの操作を許可していません。API キーにモデルの使用権限がないか、お使いの IP アドレスがブロックされています。</translation>
    </message>
    <message>
        <source>The service has no task with this id.</source>
        <translation>この ID のタスクはサービスにありません。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept files of this type.</source>
        <translation>サービスはこの種類のファイルを受け付けません。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t know this, or no longer has it.</source>
        <translation>サービスに存在しないか、もう保存されていません。</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>サービスにはもう保存されていません。</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>リクエストが多すぎます。サービスから待つよう求められました。</translation>
    </message>
    <message>
        <source>The service timed out waiting for the request. Check your connection.</source>
        <translation>サービスがリクエストを待つ間にタイムアウトしました。接続を確認してください。</translation>
    </message>
    <message>
        <source>The service can&apos;t say whether it accepted this job. Check before you submit it again, or you may be charged twice.</source>
        <translation>サービスがこのジョブを受け付けたかどうか確認できません。二重に課金されることがあるため、再送信する前に確認してください。</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try again later.</source>
        <translation>サービス側で問題が発生しています（%1）。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The service redirects to another address. Your key wasn&apos;t sent there. Check the service&apos;s address in the settings.</source>
        <translation>サービスが Retalk を別のアドレスへ転送しようとしています。キーはそこへ送信していません。設定でサービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (%1). Check the service&apos;s address.</source>
        <translation>サービスから予期しない応答がありました（%1）。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>This address returned a web page instead of the service. Check the service&apos;s address in the settings, and whether this network asks you to sign in.</source>
        <translation>このアドレスはサービスではなく Web ページを返します。設定でサービスのアドレスを確認し、このネットワークがログインを求めていないかも確認してください。</translation>
    </message>
    <message>
        <source>Your account&apos;s storage for uploaded files is full. Files are removed after 72 hours; wait, or use a link.</source>
        <translation>アカウントのアップロード用の容量がいっぱいです。ファイルは 72 時間後に削除されます。それまで待つか、リンクを使ってください。</translation>
    </message>
    <message>
        <source>The service couldn&apos;t download the link.</source>
        <translation>サービスがリンク先を取得できませんでした。</translation>
    </message>
    <message>
        <source>The service couldn&apos;t store the file. Try again later.</source>
        <translation>サービスがファイルを保存できませんでした。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the file: %1</source>
        <translation>サービスがファイルを受け付けませんでした: %1</translation>
    </message>
    <message>
        <source>The service sent an answer that Retalk doesn&apos;t understand. Check the service&apos;s address, and try again later.</source>
        <translation>サービスの応答を Retalk が解釈できません。サービスのアドレスを確認し、しばらくしてからやり直してください。</translation>
    </message>
</context>
<context>
    <name>retalk::ApiClient</name>
    <message>
        <source>The service accepted the job, but its answer can&apos;t be read. You may have been charged. Check with the service before you submit it again.</source>
        <translation>サービスはジョブを受け付けましたが、応答を読み取れません。課金された可能性があります。再送信する前にサービスで確認してください。</translation>
    </message>
</context>
<context>
    <name>retalk::BatchModel</name>
    <message>
        <source>fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heading of the column that says what is wrong with a row</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>An address that is called when the job is done</extracomment>
        <translation>コールバック</translation>
    </message>
</context>
<context>
    <name>retalk::BatchTable</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」は「yes」でも「no」でもありません。</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <comment>names of columns</comment>
        <translation>使われない列: %1。</translation>
    </message>
    <message>
        <source>The column “video” is missing.</source>
        <translation>「video」の列がありません。</translation>
    </message>
    <message>
        <source>The column “audio” is missing.</source>
        <translation>「audio」の列がありません。</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>引用符が開いたまま閉じられていません。</translation>
    </message>
    <message>
        <source>There are %1 cells instead of %2. A cell with a comma needs quotation marks.</source>
        <translation>セルが %1 個ありますが、正しくは %2 個です。セルの中のコンマには引用符が必要です。</translation>
    </message>
    <message>
        <source>The threshold “%1” isn&apos;t a whole number from %2 to %3.</source>
        <translation>しきい値「%1」は %2 から %3 までの整数ではありません。</translation>
    </message>
    <message>
        <source>A name can&apos;t contain “/”.</source>
        <translation>名前に「/」は使えません。</translation>
    </message>
</context>
<context>
    <name>retalk::CallbackField</name>
    <message>
        <source>Callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>https:// URL to notify when done</source>
        <translation>完了を通知する https:// の URL</translation>
    </message>
    <message>
        <source>The service posts the finished task to this URL. It must be public and use HTTPS.</source>
        <translation>サービスは完了したタスクをこの URL に送信します。HTTPS の公開 URL にしてください。</translation>
    </message>
    <message>
        <source>More: voice start, music, callback URL</source>
        <extracomment>Unfolds the rarely used fields</extracomment>
        <translation>詳細: 開始位置、音楽、コールバック URL</translation>
    </message>
</context>
<context>
    <name>retalk::ClipPlayer</name>
    <message>
        <source>The video can&apos;t be opened. It may be damaged, or the site that hosts it doesn&apos;t respond.</source>
        <translation>動画を開けません。壊れているか、サーバーが応答していない可能性があります。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>ファイルがもうありません。</translation>
    </message>
    <message>
        <source>This computer has no sound device to play this on.</source>
        <translation>このコンピューターには再生に使えるサウンドデバイスがありません。</translation>
    </message>
    <message>
        <source>The video couldn&apos;t be loaded from the site that hosts it.</source>
        <translation>動画をサーバーから取得できませんでした。</translation>
    </message>
    <message>
        <source>This file can&apos;t be played. It&apos;s damaged, or no decoder for it is installed.</source>
        <translation>この動画は再生できません。壊れているか、デコーダーがインストールされていません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
</context>
<context>
    <name>retalk::ClipSound</name>
    <message>
        <source>The sound can&apos;t be played. %1</source>
        <translation>音声を再生できません。%1</translation>
    </message>
    <message>
        <source>The sound can&apos;t be played. It may be damaged, or stored in a format that this computer can&apos;t decode.</source>
        <translation>音声を再生できません。壊れているか、このコンピューターでデコードできない形式の可能性があります。</translation>
    </message>
</context>
<context>
    <name>retalk::Credits</name>
    <message>
        <source>The service couldn&apos;t say how many credits are left. Try again later.</source>
        <translation>サービスからクレジットの残高を取得できませんでした。しばらくしてからやり直してください。</translation>
    </message>
</context>
<context>
    <name>retalk::DoneNotice</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>動画ができました</translation>
    </message>
    <message>
        <source>A job needs your attention</source>
        <translation>確認が必要なジョブがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos are ready</source>
        <translation>
            <numerusform>%Ln 本の動画ができました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) need your attention</source>
        <translation>
            <numerusform>確認が必要なジョブが %Ln 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 videos are ready</source>
        <extracomment>Two numbers: &quot;12 of 40 videos are ready&quot;</extracomment>
        <translation>動画 %2 本中 %1 本ができました</translation>
    </message>
    <message>
        <source>%1 – Retalk</source>
        <extracomment>The window&apos;s title; %1 is a percentage</extracomment>
        <translation>%1 – Retalk</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln jobs – Retalk</source>
        <extracomment>The window&apos;s title; %1 is a percentage</extracomment>
        <translation>
            <numerusform>%1 · ジョブ %Ln 件 – Retalk</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>すべてのジョブが完了しました</translation>
    </message>
</context>
<context>
    <name>retalk::Download</name>
    <message>
        <source>The download was stopped.</source>
        <translation>ダウンロードを中止しました。</translation>
    </message>
    <message>
        <source>The link redirects to an address Retalk won&apos;t open.</source>
        <translation>リンクの転送先は Retalk が開かないアドレスです。</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Try again, or get a new link.</source>
        <translation>ファイルが不完全です。末尾が欠けています。やり直すか、新しいリンクを入手してください。</translation>
    </message>
    <message>
        <source>The downloaded file can&apos;t be read.</source>
        <translation>ダウンロードしたファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The link opens a page or text, not a video, audio file or picture.</source>
        <translation>リンク先は動画・音声・画像ではなく、Web ページまたはテキストです。</translation>
    </message>
    <message>
        <source>The link opens a file that isn&apos;t a video, audio file or picture.</source>
        <translation>リンク先のファイルは動画・音声・画像ではありません。</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>取得できるのは http と https のリンクだけです。</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 is allowed.</source>
        <translation>ファイルは %1 あります。上限は %2 です。</translation>
    </message>
    <message>
        <source>The file is larger than the allowed %1.</source>
        <translation>ファイルが上限の %1 を超えています。</translation>
    </message>
    <message>
        <source>The site that hosts the file sent the wrong part of it.</source>
        <translation>ファイルを置いているサイトから、違う部分が送られてきました。</translation>
    </message>
    <message>
        <source>The link redirects to another address.</source>
        <translation>リンクは別のアドレスへ転送されます。</translation>
    </message>
    <message>
        <source>The site that hosts the file denied access (HTTP %1). The link may have expired.</source>
        <translation>サーバーがこのファイルの提供を拒否しました（HTTP %1）。リンクの期限が切れている可能性があります。</translation>
    </message>
    <message>
        <source>The site that hosts the file asked us to wait (HTTP %1).</source>
        <translation>ファイルを置いているサイトから、待つよう求められました (HTTP %1)。</translation>
    </message>
    <message>
        <source>The site that hosts the file has a problem (HTTP %1).</source>
        <translation>ファイルのあるサーバーで障害が発生しています（HTTP %1）。</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer (HTTP %1).</source>
        <translation>サーバーから予期しない応答がありました（HTTP %1）。</translation>
    </message>
    <message>
        <source>The site that hosts the file sent it in an unexpected encoding.</source>
        <translation>サーバーが想定外の符号化でファイルを送ってきました。</translation>
    </message>
    <message>
        <source>The site that hosts the file can&apos;t be found.</source>
        <translation>ファイルのあるサーバーが見つかりません。</translation>
    </message>
    <message>
        <source>The site that hosts the file doesn&apos;t accept connections.</source>
        <translation>ファイルのあるサーバーが接続を受け付けません。</translation>
    </message>
    <message>
        <source>The connection to the site that hosts the file isn&apos;t secure, so nothing was downloaded.</source>
        <translation>ファイルのあるサーバーへの接続が安全でないため、何も取得しませんでした。</translation>
    </message>
    <message>
        <source>The site that hosts the file stopped responding.</source>
        <translation>ファイルを置いているサイトが応答しなくなりました。</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer.</source>
        <translation>サーバーから想定外の応答がありました。</translation>
    </message>
    <message>
        <source>The connection broke during the download.</source>
        <translation>ファイルの受信中に接続が切れました。</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again; nothing is lost.</source>
        <translation>%1 のあるディスクがいっぱいです。空きを作ってからやり直してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The disk that holds %1 can&apos;t store a file this large. Choose another folder.</source>
        <translation>ファイルが、%1 のあるディスクで扱える 1 ファイルの上限を超えています。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another Retalk is already downloading this file.</source>
        <translation>別の Retalk がすでにこのファイルを取得しています。</translation>
    </message>
    <message>
        <source>The disk that holds %1 has %2 free, but %3 is needed. Free some space and try again; nothing is lost.</source>
        <translation>%1 のあるディスクの空きは %2 ですが、%3 必要です。空きを作ってからやり直してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>There&apos;s another file called %1 now.</source>
        <translation>%1 という別のファイルができています。</translation>
    </message>
    <message>
        <source>There is no file at this link (HTTP %1).</source>
        <translation>このリンクにファイルはありません（HTTP %1）。</translation>
    </message>
</context>
<context>
    <name>retalk::DraftVoice</name>
    <message>
        <source>Speaking this text takes too long.</source>
        <translation>このテキストの読み上げに時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>The text can&apos;t be spoken.</source>
        <translation>テキストを読み上げられません。</translation>
    </message>
    <message>
        <source>Draft voices need the package espeak-ng. Install it, then try again.</source>
        <translation>ドラフト音声には espeak-ng パッケージが必要です。インストールしてから、やり直してください。</translation>
    </message>
    <message>
        <source>The text is too long. Split it into parts.</source>
        <translation>テキストが長すぎます。分割してください。</translation>
    </message>
    <message>
        <source>There&apos;s no draft voice for the language “%1”.</source>
        <translation>言語「%1」のドラフト音声はありません。</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <translation>読み上げるセリフがありません。</translation>
    </message>
</context>
<context>
    <name>retalk::DropOverlay</name>
    <message>
        <source>Drop anywhere: we&apos;ll put it in the right field</source>
        <translation>どこにでもドロップできます。自動で振り分けます</translation>
    </message>
</context>
<context>
    <name>retalk::DropRouter</name>
    <message>
        <source>one video at a time; import a table for more</source>
        <translation>動画は一度に 1 つです。複数の場合は表をインポートしてください</translation>
    </message>
    <message>
        <source>one table at a time</source>
        <translation>表は一度に 1 つです</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>one face photo at a time</source>
        <translation>顔写真は一度に 1 つです</translation>
    </message>
    <message>
        <source>unknown type; drop it on the right field</source>
        <translation>種類が不明です。入れたい欄にドロップしてください</translation>
    </message>
    <message>
        <source>%1 voice tracks at a time; drop them with their video for more</source>
        <translation>音声は一度に %1 個までです。それ以上は動画と一緒にドロップしてください</translation>
    </message>
    <message>
        <source>no videos or voice tracks in this folder</source>
        <translation>このフォルダーには動画も音声もありません</translation>
    </message>
    <message>
        <source>this isn&apos;t a video, an audio file or a picture</source>
        <translation>動画でも音声ファイルでも画像でもありません</translation>
    </message>
    <message>
        <source>this is a web page; drop the video, audio file or picture on it instead</source>
        <translation>これはウェブページです。ページ内の動画、音声ファイル、画像をドロップしてください</translation>
    </message>
    <message>
        <source>no voice track with the same name</source>
        <translation>同じ名前の音声がありません</translation>
    </message>
    <message>
        <source>no video with the same name</source>
        <translation>同じ名前の動画がありません</translation>
    </message>
    <message>
        <source>the file doesn&apos;t exist</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>this isn&apos;t a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>this link file has no web address</source>
        <translation>このリンクファイルには Web アドレスがありません</translation>
    </message>
    <message>
        <source>only the first %1 files in this folder were checked</source>
        <translation>このフォルダーの最初の %1 個のファイルだけを確認しました</translation>
    </message>
    <message>
        <source>the site that hosts it denied access (%1)</source>
        <translation>ファイルを置いているサイトがアクセスを拒否しました (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of file names: &quot;a.txt, b.txt, c.txt and 4 more&quot;</extracomment>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder&apos;s pictures aren&apos;t used; drop one on the Face field</source>
        <translation>フォルダー内の画像は使いません。使う場合は「顔」の欄にドロップしてください</translation>
    </message>
    <message>
        <source>a folder&apos;s tables aren&apos;t used; drop the table alone</source>
        <translation>フォルダー内の表は使いません。表だけをドロップしてください</translation>
    </message>
</context>
<context>
    <name>retalk::FaceMatch</name>
    <message>
        <source>Matches the person in the video at %1.</source>
        <translation>%1 で動画の人物と一致します。</translation>
    </message>
    <message>
        <source>Doesn&apos;t match the person in the video at %1; the score is %2.</source>
        <translation>%1 では動画の人物と一致しません。スコアは %2 です。</translation>
    </message>
    <message>
        <source>Matches person %1 at %2.</source>
        <translation>%2 で人物 %1 と一致します。</translation>
    </message>
    <message>
        <source>Doesn&apos;t match anyone here at %1; closest is person %2 at %3.</source>
        <translation>%1 では一致する人物がいません。最も近いのは人物 %2（%3）です。</translation>
    </message>
</context>
<context>
    <name>retalk::FacePicker</name>
    <message>
        <source>Person %1, in %2 of the video</source>
        <extracomment>A face found in the video. %1 is its number, %2 a share like &quot;80 %&quot;</extracomment>
        <translation>人物 %1、動画の %2 に登場</translation>
    </message>
    <message>
        <source>%1, matches the face photo</source>
        <extracomment>%1 describes a person found in the video</extracomment>
        <translation>%1、顔写真と一致</translation>
    </message>
    <message>
        <source>Person %1, on the left, in %2 of the video</source>
        <extracomment>The same, of a person in the left part of the picture</extracomment>
        <translation>人物 %1、左側、動画の %2 に登場</translation>
    </message>
    <message>
        <source>Person %1, on the right, in %2 of the video</source>
        <translation>人物 %1、右側、動画の %2 に登場</translation>
    </message>
    <message>
        <source>Person %1, in the middle, in %2 of the video</source>
        <translation>人物 %1、中央、動画の %2 に登場</translation>
    </message>
    <message>
        <source>Person %1 on your photo</source>
        <extracomment>A face on the picture that the person chose</extracomment>
        <translation>写真の人物 %1</translation>
    </message>
    <message>
        <source>Your face photo</source>
        <translation>選んだ顔写真</translation>
    </message>
</context>
<context>
    <name>retalk::FaceReport</name>
    <message>
        <source>The list of faces can&apos;t be understood.</source>
        <translation>顔の一覧を解釈できません。</translation>
    </message>
</context>
<context>
    <name>retalk::FactsBar</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>The original video isn&apos;t on this computer.</source>
        <translation>元の動画がこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Checking sync…</source>
        <translation>同期を確認中…</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>もう 1 本作成…</translation>
    </message>
    <message>
        <source>More for this video</source>
        <translation>この動画のその他の操作</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Use this frame as face photo</source>
        <translation>このフレームを顔写真として使う</translation>
    </message>
    <message>
        <source>The same video with another voice track</source>
        <translation>同じ動画に別の音声</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Show input</source>
        <translation>入力を表示</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
</context>
<context>
    <name>retalk::FilesClient</name>
    <message>
        <source>The file “%1” is no longer there.</source>
        <translation>ファイル「%1」がもうありません。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>ファイル「%1」は空です。</translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 can be uploaded.</source>
        <translation>ファイル「%1」は大きすぎます。アップロードできるのは %2 までです。</translation>
    </message>
    <message>
        <source>The service&apos;s answer belongs to another upload. Try again.</source>
        <translation>サービスの応答は別のアップロードのものです。やり直してください。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>ファイル「%1」を読み取れません。アクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>retalk::Film</name>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a film&apos;s part, %2: a sentence about it</extracomment>
        <translation>パート %1: %2</translation>
    </message>
    <message>
        <source>Films are made from files on this computer. Download “%1” first.</source>
        <translation>フィルムはこのコンピューター上のファイルから作成されます。先に「%1」をダウンロードしてください。</translation>
    </message>
    <message>
        <source>It can&apos;t begin before the video does.</source>
        <translation>動画の先頭より前から始めることはできません。</translation>
    </message>
    <message>
        <source>It ends at %1, before it begins at %2.</source>
        <translation>開始位置 %2 より前の %1 で終わっています。</translation>
    </message>
    <message>
        <source>It is shorter than 2 s, which is the least that can be submitted. Make it longer.</source>
        <translation>送信できる最短の 2 秒に足りません。長くしてください。</translation>
    </message>
    <message>
        <source>It overlaps with part %1. Move one of the two.</source>
        <translation>パート %1 と重なっています。どちらかを移動してください。</translation>
    </message>
    <message>
        <source>It has no voice track. Choose one.</source>
        <translation>音声トラックがありません。選択してください。</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>音声トラックは 1 から数えます。</translation>
    </message>
    <message>
        <source>The offset can&apos;t be negative.</source>
        <translation>オフセットを負の値にすることはできません。</translation>
    </message>
    <message>
        <source>The underlay&apos;s loudness must be from %1 to %2 dB.</source>
        <translation>背景音の音量は %1～%2 dB にしてください。</translation>
    </message>
    <message>
        <source>Underlay: %1</source>
        <translation>背景音: %1</translation>
    </message>
    <message>
        <source>The finished video has no name. Choose one.</source>
        <translation>完成した動画の名前がありません。指定してください。</translation>
    </message>
    <message>
        <source>The finished video can&apos;t replace “%1”, which it is made from. Choose another name.</source>
        <translation>完成した動画で、その素材である「%1」を置き換えることはできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no video. Choose one.</source>
        <translation>動画がありません。選択してください。</translation>
    </message>
    <message>
        <source>There are no parts. Mark at least one.</source>
        <translation>パートがありません。1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>the name of a job: a video&apos;s file name, the number of a piece, how many pieces there are</extracomment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>It runs past the end of the video, which is %1 long.</source>
        <translation>動画の終わり（長さ %1）を超えています。</translation>
    </message>
    <message>
        <source>The voice track is %1 long, so it can&apos;t start at %2.</source>
        <translation>音声トラックの長さは %1 のため、%2 から始めることはできません。</translation>
    </message>
    <message>
        <source>Less than 2 s of the voice track are left from %1 on.</source>
        <translation>%1 以降、音声トラックは 2 秒も残っていません。</translation>
    </message>
    <message>
        <source>The video&apos;s frames can&apos;t be counted. Choose another file.</source>
        <translation>動画のフレームを数えられません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This film doesn&apos;t exist.</source>
        <translation>このフィルムは存在しません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an audio track number.</source>
        <translation>「%1」は音声トラックの番号ではありません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time such as 0:12 or 12.5.</source>
        <translation>「%1」は 0:12 や 12.5 のような時刻ではありません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a part such as 0:12-0:31,voice=a.wav.</source>
        <translation>「%1」は 0:12-0:31,voice=a.wav のようなパートではありません。</translation>
    </message>
    <message>
        <source>A part can&apos;t have “%1”.</source>
        <translation>パートに「%1」は指定できません。</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表に「%1」列がありません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: number of a table&apos;s line, %2: a sentence about it</extracomment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>The table has no parts.</source>
        <translation>表にパートがありません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an underlay such as original:-18 or music.wav:-12.</source>
        <translation>「%1」は original:-18 や music.wav:-12 のような背景音ではありません。</translation>
    </message>
    <message>
        <source>A stored film can&apos;t be read.</source>
        <translation>保存されたフィルムを読み込めません。</translation>
    </message>
    <message>
        <source>A part can&apos;t end at %1. Leave the time out for the end of the video.</source>
        <translation>パートを %1 で終えることはできません。動画の終わりまでにするには、時刻を省略してください。</translation>
    </message>
    <message>
        <source>The video is %1 long, so the part can&apos;t start at %2.</source>
        <translation>動画の長さは %1 のため、パートを %2 から始めることはできません。</translation>
    </message>
    <message>
        <source>The video is %1 long, so less than 2 s of it are left from %2 on.</source>
        <translation>動画の長さは %1 のため、%2 以降は 2 秒も残っていません。</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. They will if the part ends at %3.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds, %3: a time such as 0:31</extracomment>
        <translation>パート %1: 音声トラックの最後の %2 秒は聞こえません。パートを %3 で終わらせると聞こえます。</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. Use a shorter voice track to hear all of it.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds</extracomment>
        <translation>パート %1: 音声トラックの最後の %2 秒は聞こえません。すべて聞かせるには、短い音声トラックを使ってください。</translation>
    </message>
</context>
<context>
    <name>retalk::FilmCut</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there, then retry.</source>
        <translation>フォルダー %1 に書き込めません。空き容量を増やしてから、やり直してください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>ディスクがいっぱいです。空きを作ってから再試行してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions.</source>
        <translation>フォルダー %1 を作成できません。アクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>retalk::FilmJoin</name>
    <message>
        <source>Piece %1 can&apos;t be read. Download it again.</source>
        <translation>断片 %1 を読み込めません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The video has %1 frames now, and had %2 when the film began. Put the original file back, then resume.</source>
        <translation>動画のフレーム数は現在 %1 ですが、フィルムの開始時は %2 でした。元のファイルに戻してから続行してください。</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 pixels and was scaled to %3.</source>
        <extracomment>%2 and %3 are sizes: &quot;1280×720&quot;</extracomment>
        <translation>断片 %1 は %2 ピクセルで返ってきたため、%3 に拡大・縮小されました。</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 frames a second and was brought to %3.</source>
        <translation>断片 %1 は毎秒 %2 フレームで返ってきたため、%3 に変換されました。</translation>
    </message>
    <message>
        <source>The video is HDR. The finished one is converted to SDR (BT.709).</source>
        <translation>この動画は HDR です。完成した動画は SDR (BT.709) に変換されます。</translation>
    </message>
    <message>
        <source>without underlay</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;lesson (without underlay)&quot;</extracomment>
        <translation>背景音なし</translation>
    </message>
</context>
<context>
    <name>retalk::FilmProbe</name>
    <message>
        <source>Part %1: %2</source>
        <translation>パート %1: %2</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>このファイルには音声がありません。</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRows</name>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>断片 %2 個中 %1 個が完成</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>It continues when you choose to.</source>
        <translation>指示すると続行します。</translation>
    </message>
    <message>
        <source>Another Retalk is working on it</source>
        <translation>別の Retalk が処理しています</translation>
    </message>
    <message>
        <source>Cutting piece %1</source>
        <translation>断片 %1 を切り出しています</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>キューは一時停止しています</translation>
    </message>
    <message>
        <source>Joining the pieces</source>
        <translation>断片を結合しています</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are lengths of video, as 0:23 and 1:50</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRunner</name>
    <message>
        <source>This film is joined already.</source>
        <translation>このフィルムはすでに結合されています。</translation>
    </message>
    <message>
        <source>Another Retalk is working on this film.</source>
        <translation>別の Retalk がこのフィルムを処理しています。</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that piece %1 wasn&apos;t submitted. Join what is there, or begin a new film.</source>
        <translation>ジョブの一覧が破損していたため、断片 %1 が送信済みでないとは言い切れません。今あるものを結合するか、新しいフィルムを始めてください。</translation>
    </message>
    <message>
        <source>No piece of this film is done yet, so there is nothing to join.</source>
        <translation>このフィルムの断片はまだ 1 つも完成していないため、結合するものがありません。</translation>
    </message>
    <message>
        <source>It was removed from the job list.</source>
        <translation>ジョブの一覧から取り除かれました。</translation>
    </message>
    <message>
        <source>Its finished video is no longer on the disk.</source>
        <translation>完成した動画がディスク上にありません。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a piece, %2: why it failed, a sentence</extracomment>
        <translation>断片 %1: %2</translation>
    </message>
    <message>
        <source>“%1” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>フィルムの開始後に「%1」が変更されたか、なくなりました。元のファイルに戻してから続行してください。完成した断片は保持されています。</translation>
    </message>
    <message>
        <source>Part %1: “%2” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>パート %1: フィルムの開始後に「%2」が変更されたか、なくなりました。元のファイルに戻してから続行してください。完成した断片は保持されています。</translation>
    </message>
</context>
<context>
    <name>retalk::FixDialog</name>
    <message>
        <source>Make a corrected copy</source>
        <translation>修正したコピーの作成</translation>
    </message>
    <message>
        <source>The part that&apos;s marked in the player</source>
        <translation>プレーヤーで指定した範囲</translation>
    </message>
    <message>
        <source>Another part:</source>
        <translation>別の部分:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>コピーを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>%1 is which part of a video, %2 and %3 are times: &quot;The beginning: 0:00 – 2:00&quot;</extracomment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>The part ends before it begins.</source>
        <translation>終了が開始より前になっています。</translation>
    </message>
    <message>
        <source>Only the first %1 of this part are kept.</source>
        <translation>この部分のうち、最初の %1 だけが残ります。</translation>
    </message>
    <message>
        <source>%1 of %2 are left out.</source>
        <translation>%2 のうち %1 は除かれます。</translation>
    </message>
    <message>
        <source>The copy is a WAV file with one channel.</source>
        <translation>コピーは 1 チャンネルの WAV ファイルです。</translation>
    </message>
    <message>
        <source>The original stays as it is; the copy is saved beside it.</source>
        <translation>元のファイルは変更されません。コピーはその隣に保存されます。</translation>
    </message>
    <message>
        <source>The video is copied as it is, with no loss of quality.</source>
        <translation>動画はそのままコピーされ、画質は落ちません。</translation>
    </message>
    <message>
        <source>The video is encoded again, at high quality.</source>
        <translation>動画は高品質で再エンコードされます。</translation>
    </message>
    <message>
        <source>“%1” is %2 long; the model accepts up to %3. Choose the part to keep.</source>
        <translation>「%1」の長さは %2 です。モデルで使えるのは %3 までです。残す部分を選んでください。</translation>
    </message>
    <message>
        <source>As long as the voice track needs</source>
        <translation>音声に必要な長さ</translation>
    </message>
    <message>
        <source>As long as the video</source>
        <translation>動画と同じ長さ</translation>
    </message>
    <message>
        <source>The beginning, as long as the model accepts</source>
        <translation>先頭から、モデルで使える長さまで</translation>
    </message>
</context>
<context>
    <name>retalk::FlatButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>retalk::FormHistory</name>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>voice track</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>face photo</source>
        <translation>顔写真</translation>
    </message>
    <message>
        <source>match</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>extend the video</source>
        <translation>動画を延長</translation>
    </message>
    <message>
        <source>start of the voice track</source>
        <translation>音声の開始位置</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>drop or paste</source>
        <translation>ドロップまたは貼り付け</translation>
    </message>
    <message>
        <source>clear the form</source>
        <translation>フォームをクリア</translation>
    </message>
    <message>
        <source>apply a preset</source>
        <translation>プリセットを適用</translation>
    </message>
    <message>
        <source>change the presets</source>
        <translation>プリセットを変更</translation>
    </message>
    <message>
        <source>use the defaults</source>
        <translation>既定の設定を使う</translation>
    </message>
    <message>
        <source>fill in from a job</source>
        <translation>ジョブから入力</translation>
    </message>
    <message>
        <source>fill in the sample</source>
        <translation>サンプルを入力</translation>
    </message>
    <message>
        <source>use the corrected copy</source>
        <translation>修正したコピーを使う</translation>
    </message>
    <message>
        <source>mark a part</source>
        <translation>パートを指定する</translation>
    </message>
    <message>
        <source>move a part</source>
        <translation>パートを移動する</translation>
    </message>
    <message>
        <source>split a part</source>
        <translation>パートを分割する</translation>
    </message>
    <message>
        <source>remove a part</source>
        <translation>パートを取り除く</translation>
    </message>
    <message>
        <source>sound below the voice</source>
        <translation>音声の下に流れる音</translation>
    </message>
</context>
<context>
    <name>retalk::Format</name>
    <message>
        <source>%1:%2:%3</source>
        <comment>hours, minutes, seconds</comment>
        <translation>%1:%2:%3</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <comment>frames per second</comment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln クレジット</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 クレジット</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) late</source>
        <translation>
            <numerusform>口が %Ln フレーム遅れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) early</source>
        <translation>
            <numerusform>口が %Ln フレーム先行</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1</source>
        <extracomment>A sound track by its number alone</extracomment>
        <translation>トラック %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <extracomment>%1 is a number, %2 what is known about it, such as &quot;English, stereo&quot;</extracomment>
        <translation>トラック %1: %2</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>同期しています</translation>
    </message>
    <message>
        <source>Another person&apos;s mouth moved</source>
        <extracomment>Another one than the person on the face photo</extracomment>
        <translation>別の人の口が動いています</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original video.</source>
        <translation>顔写真の人物の口は元の動画のままです。</translation>
    </message>
    <message>
        <source>It is as in the original video.</source>
        <translation>元の動画のままです。</translation>
    </message>
    <message>
        <source>The mouth is %1 ms behind the voice track.</source>
        <translation>口が音声より %1 ミリ秒遅れています。</translation>
    </message>
    <message>
        <source>The mouth is %1 ms ahead of the voice track.</source>
        <translation>口が音声より %1 ミリ秒進んでいます。</translation>
    </message>
    <message>
        <source>Measured on %1 of %2 frames, confidence %3.</source>
        <translation>%2 フレーム中 %1 フレームで測定、信頼度 %3。</translation>
    </message>
    <message>
        <source>The mouth didn&apos;t move</source>
        <translation>口が動いていません</translation>
    </message>
    <message>
        <source>Mouth and voice track are in sync to within a frame.</source>
        <translation>口と音声のずれは 1 フレーム以内です。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date: d the day, MMM the month&apos;s short name, yyyy the year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>retalk::FrameView</name>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の動画</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The original ends earlier</source>
        <translation>元の動画はここより前に終わります</translation>
    </message>
    <message>
        <source>%1 ends earlier</source>
        <extracomment>%1 is the name of a result that another one is compared with</extracomment>
        <translation>%1 は先に終わります</translation>
    </message>
</context>
<context>
    <name>retalk::GeneralPage</name>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>同時に実行するジョブ数</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>サウンドを鳴らす</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>dark light colours</source>
        <translation>ダーク ライト 色 配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Confirm jobs above</source>
        <translation>これを超えるジョブは確認</translation>
    </message>
    <message>
        <source>In credits. Free jobs never ask.</source>
        <translation>クレジット単位。無料のジョブでは確認しません。</translation>
    </message>
    <message>
        <source>When the window isn&apos;t in front</source>
        <translation>ウィンドウが手前にないとき</translation>
    </message>
    <message>
        <source>When all jobs are done</source>
        <translation>すべてのジョブが完了したら</translation>
    </message>
    <message>
        <source>queue finished quit</source>
        <translation>キュー 完了 終了</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>サウンドを鳴らす</translation>
    </message>
    <message>
        <source>Follow desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>The service on this computer is always reached directly.</source>
        <translation>このコンピューターのサービスには常に直接接続します。</translation>
    </message>
    <message>
        <source>Drafts at the same time</source>
        <translation>同時に作成するドラフト数</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>parallel jobs</source>
        <translation>並列 ジョブ</translation>
    </message>
    <message>
        <source>Jobs at the same time elsewhere</source>
        <translation>ほかで同時に実行するジョブ数</translation>
    </message>
    <message>
        <source>At a service of your own</source>
        <translation>独自のサービス</translation>
    </message>
    <message>
        <source>Pause the queue below</source>
        <translation>これを下回ったらキューを一時停止</translation>
    </message>
    <message>
        <source>In credits. No paid job is submitted while less is left.</source>
        <translation>クレジット単位。残りがこれより少ない間は、有料のジョブを送信しません。</translation>
    </message>
    <message>
        <source>stop balance budget</source>
        <translation>停止 残高 予算</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>No limit: the queue never pauses by itself</extracomment>
        <translation>しない</translation>
    </message>
    <message>
        <source>Notify me when a job is done</source>
        <translation>ジョブの完了を通知する</translation>
    </message>
    <message>
        <source>Quit (this time only)</source>
        <translation>終了（今回のみ）</translation>
    </message>
</context>
<context>
    <name>retalk::GenerationRequest</name>
    <message>
        <source>There is a space before or after the link. Remove it.</source>
        <translation>リンクの前か後に空白があります。削除してください。</translation>
    </message>
    <message>
        <source>There is a space inside the link. Enter one link only, and write a space in it as %20.</source>
        <translation>リンクの中に空白があります。リンクは 1 つだけ入力し、空白は %20 と書いてください。</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://, or the full path of a file.</source>
        <translation>https:// か http:// で始まるリンク、またはファイルのフルパスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://.</source>
        <translation>https:// か http:// で始まるリンクを入力してください。</translation>
    </message>
    <message>
        <source>Only links that begin with https:// or http:// can be used.</source>
        <translation>使えるのは https:// か http:// で始まるリンクだけです。</translation>
    </message>
    <message>
        <source>The link contains a user name or password. Use a link that opens without signing in.</source>
        <translation>リンクにユーザー名またはパスワードが含まれています。ログインせずに開けるリンクを使ってください。</translation>
    </message>
    <message>
        <source>The link has no valid address after https://. Copy the whole link.</source>
        <translation>リンクの https:// の後に有効なアドレスがありません。リンク全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The number after the colon must be a port from 1 to 65535.</source>
        <translation>コロンの後の数字は 1 から 65535 までのポート番号にしてください。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>ファイル「%1」は空です。</translation>
    </message>
    <message>
        <source>The face threshold must be a whole number from %1 to %2.</source>
        <translation>顔のしきい値は %1 から %2 までの整数にしてください。</translation>
    </message>
    <message>
        <source>The field “%1” is required.</source>
        <translation>フィールド「%1」は必須です。</translation>
    </message>
    <message>
        <source>The field “%1” must be text.</source>
        <translation>フィールド「%1」はテキストにしてください。</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>フィールド「%1」は空にできません。</translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation>フィールド「%1」は true か false にしてください。</translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation>フィールド「%1」は整数にしてください。</translation>
    </message>
    <message>
        <source>The field “%1” must be from %2 to %3.</source>
        <translation>フィールド「%1」は %2 から %3 までにしてください。</translation>
    </message>
    <message>
        <source>The request body must be a JSON object.</source>
        <translation>リクエスト本文は JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>音声トラックは 1 から数えます。</translation>
    </message>
    <message>
        <source>The offset must be from -%1 to %1 seconds.</source>
        <translation>オフセットは -%1 秒から %1 秒までにしてください。</translation>
    </message>
    <message>
        <source>The field “%1” must be “fast”, “normal” or “high”.</source>
        <translation>フィールド「%1」は「fast」、「normal」、「high」のいずれかにしてください。</translation>
    </message>
    <message>
        <source>Choose a video of someone speaking: a link or a file.</source>
        <translation>話す人の動画を、リンクまたはファイルで選んでください。</translation>
    </message>
    <message>
        <source>Choose the voice track: a link or a file.</source>
        <translation>話す音声を、リンクまたはファイルで選んでください。</translation>
    </message>
    <message>
        <source>The link contains a character that links can&apos;t have, such as &lt; &gt; &quot; \ or an invisible one. Copy the link again.</source>
        <translation>リンクに使えない文字（&lt; &gt; &quot; \ や見えない文字など）が含まれています。リンクをコピーし直してください。</translation>
    </message>
    <message>
        <source>The link has a % that isn&apos;t followed by two hexadecimal digits. Write the sign itself as %25.</source>
        <translation>リンクに、2 桁の 16 進数が続かない % があります。% そのものは %25 と書いてください。</translation>
    </message>
    <message>
        <source>This link points to your own computer or network, where the service can&apos;t reach it. Use a public link, or choose the file itself.</source>
        <translation>このリンクの先はお使いのコンピューターまたはネットワークで、サービスからは届きません。公開リンクを使うか、ファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>The callback URL must begin with https://.</source>
        <translation>コールバック URL は https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The callback URL must be a public address, not one on your own computer or network.</source>
        <translation>コールバック URL には、お使いのコンピューターやネットワークではなく公開アドレスを指定してください。</translation>
    </message>
    <message>
        <source>This file isn&apos;t a video. Choose an MP4, MOV or another video file.</source>
        <translation>このファイルは動画ではありません。MP4、MOV などの動画ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file has no sound. Choose a WAV, MP3, M4A or another audio file.</source>
        <translation>このファイルには音声がありません。WAV、MP3、M4A などの音声ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file isn&apos;t a picture. Choose a JPEG, PNG or WebP photo of the face.</source>
        <translation>このファイルは画像ではありません。JPEG、PNG、WebP の顔画像を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a Windows path. Use a path on this computer, such as /home/me/clip.mp4.</source>
        <translation>「%1」は Windows のパスです。/home/me/clip.mp4 のように、このコンピューターでのパスを指定してください。</translation>
    </message>
    <message>
        <source>The file “%1” doesn&apos;t exist.</source>
        <translation>ファイル「%1」が存在しません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>「%1」はファイルではありません。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>ファイル「%1」を読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Remove the spaces, or enter the link of a photo.</source>
        <translation>空白を削除するか、画像のリンクを入力してください。</translation>
    </message>
    <message>
        <source>The callback URL is longer than %L1 characters.</source>
        <translation>コールバック URL が %L1 文字を超えています。</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 can be uploaded. Make it smaller, or use a link.</source>
        <translation>ファイルは %1 あります。アップロードできるのは %2 までです。小さくするか、リンクを使ってください。</translation>
    </message>
    <message>
        <source>The request body isn&apos;t valid JSON.</source>
        <translation>リクエスト本文が正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>Unknown model “%1”. Use “videoretalk”.</source>
        <translation>モデル「%1」はここにはありません。「videoretalk」を使ってください。</translation>
    </message>
</context>
<context>
    <name>retalk::HelpPage</name>
    <message>
        <source>Make a video talk</source>
        <translation>動画を話させる</translation>
    </message>
    <message>
        <source>Drop a video of someone speaking and a voice track anywhere on the window, then press “Make it talk”. Several voice tracks make several videos.</source>
        <translation>人が話している動画と音声をウィンドウのどこにでもドロップし、「話させる」を押します。音声が複数あると、動画も複数できます。</translation>
    </message>
    <message>
        <source>If there are several people in the video, click the one to change, or add a face photo. “Match” says how closely a face must look like the photo.</source>
        <translation>動画に複数の人がいる場合は、変更する人をクリックするか、顔写真を追加します。「一致度」は、顔が写真とどれだけ似ている必要があるかを表します。</translation>
    </message>
    <message>
        <source>“Extend” makes the video as long as the voice track by playing it back and forth. Otherwise the result is as long as the shorter of the two.</source>
        <translation>「延長」にすると、動画を往復再生して音声と同じ長さにします。オフの場合は、短いほうの長さになります。</translation>
    </message>
    <message>
        <source>Good footage</source>
        <translation>適した素材</translation>
    </message>
    <message>
        <source>The face looks towards the camera, is well lit and fills a good part of the frame. Nothing covers the mouth.</source>
        <translation>顔がカメラのほうを向いて明るく映り、口元が隠れておらず、画面内で十分な大きさがあること。</translation>
    </message>
    <message>
        <source>The voice track has one voice without music. Cut long silences at its start.</source>
        <translation>音声は 1 人の声だけで、音楽が入っていないこと。先頭の長い無音は切り取ってください。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>“This computer” makes drafts for free. Nothing leaves this computer.</source>
        <translation>「このコンピューター」ではドラフトを無料で作成します。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>EvoLink makes the final video and charges credits by its length. The price is shown before you submit. Your files are uploaded to EvoLink, which deletes them after 72 hours; the finished video can be downloaded for 24 hours.</source>
        <translation>EvoLink は最終版の動画を作成し、その長さに応じてクレジットを課金します。料金は送信前に表示されます。ファイルは EvoLink にアップロードされ、72 時間後に削除されます。完成した動画は 24 時間ダウンロードできます。</translation>
    </message>
    <message>
        <source>EvoLink needs an API key: create an account at evolink.ai, copy the key from its dashboard and enter it in Settings. It is kept in the keychain.</source>
        <translation>EvoLink には API キーが必要です。evolink.ai でアカウントを作成し、ダッシュボードからキーをコピーして設定に入力してください。キーはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Many videos at once</source>
        <translation>多数の動画を一度に</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>結果を確認する</translation>
    </message>
    <message>
        <source>Compare it with the original by wipe, side by side or flip, frame by frame. The line below the picture says whether mouth and voice are in sync.</source>
        <translation>ワイプ、左右に並べる、切り替えのいずれかで、フレームごとに元の動画と比べられます。映像の下の行に、口と音声が同期しているかどうかが表示されます。</translation>
    </message>
    <message>
        <source>Only use videos of people who agreed to it.</source>
        <translation>本人の同意を得た動画だけを使ってください。</translation>
    </message>
    <message>
        <source>Retalk Help</source>
        <translation>Retalk ヘルプ</translation>
    </message>
    <message>
        <source>File &gt; Import table reads a CSV file with one job in each row. Its columns are “video” and “audio”, and optionally “reference”, “threshold”, “extend”, “name” and “callback”.</source>
        <translation>「ファイル &gt; 表を読み込む」では、1 行に 1 つのジョブを書いた CSV ファイルを読み込みます。列は「video」と「audio」、任意で「reference」「threshold」「extend」「name」「callback」です。</translation>
    </message>
</context>
<context>
    <name>retalk::ImportDialog</name>
    <message>
        <source>This file is too large for a table of jobs.</source>
        <translation>このファイルはジョブの表としては大きすぎます。</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>表のインポート</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>%Ln 本の動画を作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>表を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are fine.</source>
        <translation>
            <numerusform>%Ln 行すべて問題ありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have mistakes and will be left out. Double-click a cell to correct it.</source>
        <translation>
            <numerusform>%Ln 行に誤りがあるため除外します。セルをダブルクリックすると修正できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>これらだけを表示</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length</source>
        <translation>
            <numerusform>ほかに長さが不明なもの %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now, %2 left afterwards</source>
        <comment>credits</comment>
        <translation>現在 %1、実行後の残り %2</translation>
    </message>
    <message>
        <source>more than the %1 you have</source>
        <translation>残高の %1 を超えています</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>料金は不明です</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>列: %1。</translation>
    </message>
    <message>
        <source>In any order, named in the first line. Only video and audio are required. The API&apos;s names work too, such as video_url and callback_url.</source>
        <translation>順序は自由で、1 行目に列名を書きます。必須なのは video と audio だけです。video_url や callback_url などの API の名前も使えます。</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>テンプレートを保存…</translation>
    </message>
    <message>
        <source>Make videos</source>
        <translation>動画を作成</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be saved: %1</source>
        <translation>テンプレートを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read: %1</source>
        <translation>表を読み取れません: %1</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>この表には行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>reading the lengths, %Ln to go</source>
        <translation>
            <numerusform>長さを確認中、残り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown, because the lengths are unknown</source>
        <translation>長さが不明なため、料金はわかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a silent voice track. Check them first.</source>
        <translation>
            <numerusform>%Ln 行の音声が無音です。先に確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>%Ln 行で音声の最後が切り捨てられます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::InputCopy</name>
    <message>
        <source>Can&apos;t write a copy of an input to the folder %1. Free some space there, then retry.</source>
        <translation>入力ファイルのコピーをフォルダー %1 に書き込めません。空きを作ってから再試行してください。</translation>
    </message>
    <message>
        <source>The file has no audio track %1.</source>
        <translation>ファイルに音声トラック %1 がありません。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>この画像はここでは読み取れません。JPEG か PNG で保存してください。</translation>
    </message>
    <message>
        <source>This voice track can&apos;t be read. Choose another file.</source>
        <translation>この音声は読み取れません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>As a WAV file the voice track takes more than %1, which is the most that can be submitted. Cut it into parts.</source>
        <translation>WAV ファイルにした音声が、送信できる上限の %1 を超えます。分割してください。</translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track. Choose a smaller one.</source>
        <translation>オフセットで音声がすべて切り取られます。小さくしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln audio track(s), so there is no track %1.</source>
        <translation>
            <numerusform>ファイルの音声トラックは %Ln 個なので、トラック %1 はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track, which is %1 s long.</source>
        <translation>オフセットで音声全体（%1 秒）が切り取られてしまいます。</translation>
    </message>
    <message>
        <source>This voice track has no sound. Choose another file.</source>
        <translation>この音声トラックには音がありません。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>retalk::InputJudge</name>
    <message>
        <source>Fix it</source>
        <translation>修正する</translation>
    </message>
    <message>
        <source>Use as video</source>
        <translation>動画として使う</translation>
    </message>
    <message>
        <source>Use as voice</source>
        <translation>音声として使う</translation>
    </message>
    <message>
        <source>Use as face</source>
        <translation>顔として使う</translation>
    </message>
    <message>
        <source>This voice track is silent. Check that it&apos;s the right file.</source>
        <translation>この音声は無音です。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>Choose the largest</source>
        <extracomment>The largest face of the people in the video</extracomment>
        <translation>最も大きい顔を選ぶ</translation>
    </message>
    <message>
        <source>This is an audio file. This field needs a video of someone speaking.</source>
        <translation>これは音声ファイルです。この欄には人が話している動画が必要です。</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a video of someone speaking.</source>
        <translation>これは画像です。この欄には人が話している動画が必要です。</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a voice track.</source>
        <translation>これは画像です。この欄には音声が必要です。</translation>
    </message>
    <message>
        <source>This video has no sound. This field needs a voice track.</source>
        <translation>この動画には音がありません。この欄には音声が必要です。</translation>
    </message>
    <message>
        <source>This field needs a face photo, such as a JPEG or PNG file.</source>
        <translation>この欄には JPEG や PNG などの顔写真が必要です。</translation>
    </message>
</context>
<context>
    <name>retalk::JobCsv</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>タスク ID</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>顔写真</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Credits reserved</source>
        <translation>確保したクレジット</translation>
    </message>
    <message>
        <source>Credits charged</source>
        <translation>課金されたクレジット</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>retalk::JobDelegate</name>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
</context>
<context>
    <name>retalk::JobDetails</name>
    <message>
        <source>Copy task id</source>
        <translation>タスク ID をコピー</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>ジョブの詳細</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>retalk::JobOrganizer</name>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>プロジェクト…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>この 2 つを比較</translation>
    </message>
    <message>
        <source>Only two finished jobs of the same video can be compared.</source>
        <translation>比較できるのは、同じ動画の完了したジョブ 2 件だけです。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV として書き出し</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV の表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln job(s) to %1.</source>
        <translation>
            <numerusform>%Ln 件のジョブを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>rename the job</source>
        <translation>ジョブ名の変更</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>name, project and note</source>
        <translation>名前、プロジェクト、メモ</translation>
    </message>
    <message>
        <source>star</source>
        <translation>スター</translation>
    </message>
</context>
<context>
    <name>retalk::JobLine</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>残り約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>saved in %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation>このコンピューターで待機中</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>%1 で待機中</translation>
    </message>
    <message>
        <source>Processing on this computer</source>
        <translation>このコンピューターで処理中</translation>
    </message>
    <message>
        <source>Processing on %1</source>
        <translation>%1 で処理中</translation>
    </message>
    <message>
        <source>No matching face found at %1.</source>
        <translation>%1 では一致する顔が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Failed, and no reason was given.</source>
        <translation>失敗しました。理由は示されていません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>failure, charge</comment>
        <extracomment>First what went wrong (a sentence), then what the service says about the charge (&quot;Nothing was charged.&quot;)</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Uploading your files</source>
        <translation>ファイルをアップロード中</translation>
    </message>
    <message>
        <source>Done, but the file is no longer where it was saved.</source>
        <translation>完了しましたが、ファイルが保存先にもうありません。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Try at 140</source>
        <translation>140 で試す</translation>
    </message>
    <message>
        <source>Stricter: 190</source>
        <translation>より厳しく: 190</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>refund on its way</source>
        <translation>返金処理中</translation>
    </message>
    <message>
        <source>refund failed: contact support</source>
        <translation>返金に失敗: サポートに問い合わせてください</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>課金されていません。</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>%1返金済み</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>%1確保済み</translation>
    </message>
    <message>
        <source>%1 charged (%2)</source>
        <extracomment>%1 &quot;9.6 credits&quot;, %2 &quot;$0.14&quot;</extracomment>
        <translation>%1課金（%2）</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1課金</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>課金なし</translation>
    </message>
    <message>
        <source>Check with the service before resubmitting, or you may be charged twice.</source>
        <translation>再送信する前にサービスに確認してください。二重に課金されることがあります。</translation>
    </message>
    <message>
        <source>Not downloaded within 24 hours. The service may no longer have it.</source>
        <translation>24 時間以内にダウンロードされませんでした。サービスに残っていない可能性があります。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>サービスに確認</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>再ダウンロード</translation>
    </message>
    <message>
        <source>Already submitted and paid for, so it can&apos;t be cancelled.</source>
        <translation>送信済みで課金されているため、キャンセルできません。</translation>
    </message>
    <message>
        <source>Starting on this computer</source>
        <translation>このコンピューターで開始中</translation>
    </message>
    <message>
        <source>Submitting to %1</source>
        <translation>%1 に送信中</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>待機中: キューは一時停止しています</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused because few credits are left</source>
        <translation>待機中: クレジットの残りが少ないため、キューは一時停止しています</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln job(s) ahead</source>
        <translation>
            <numerusform>待機中: 前に %Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the result</source>
        <translation>結果をダウンロード中</translation>
    </message>
    <message>
        <source>Cancelled before it was submitted</source>
        <translation>送信前にキャンセルしました</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button of a finished job: play it in the preview</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Buy credits</source>
        <extracomment>Button: opens the service&apos;s website</extracomment>
        <translation>クレジットを購入</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>%1 are reserved.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>%1を確保しています。</translation>
    </message>
    <message>
        <source>%1 were charged.</source>
        <translation>%1が課金されました。</translation>
    </message>
    <message>
        <source>%1 were refunded.</source>
        <translation>%1が返金されました。</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>返金を処理しています。</translation>
    </message>
    <message>
        <source>The refund failed: contact support.</source>
        <translation>返金に失敗しました。サポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Submitted, but no answer came. You may have been charged.</source>
        <translation>送信しましたが応答がありません。課金された可能性があります。</translation>
    </message>
    <message>
        <source>Use a frame as the face photo</source>
        <translation>フレームを顔写真にする</translation>
    </message>
    <message>
        <source>Preparing your files</source>
        <translation>ファイルを準備しています</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button of a film that isn&apos;t finished</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Submit the failed piece again…</source>
        <extracomment>Button of a film: its pieces that failed</extracomment>
        <translation>失敗した断片をもう一度送信…</translation>
    </message>
    <message>
        <source>Join what is there</source>
        <extracomment>The pieces of a film that are done</extracomment>
        <translation>今あるものを結合</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>サービスの要請により %1 まで待機</translation>
    </message>
    <message>
        <source>Next try at %1</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>%1 に再試行</translation>
    </message>
    <message>
        <source>The service says that it no longer has this job.</source>
        <translation>サービスによると、このジョブはもう残っていません。</translation>
    </message>
</context>
<context>
    <name>retalk::JobListHeader</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>ジョブを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>表をインポート…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態順</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume the queue</source>
        <translation>キューを再開</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>キューを一時停止</translation>
    </message>
    <message>
        <source>Pause the queue: nothing more is uploaded or submitted.</source>
        <translation>キューを一時停止: これ以上アップロードも送信もしません。</translation>
    </message>
    <message>
        <source>Resume the queue. Submitted jobs are still downloaded.</source>
        <translation>キューを再開します。送信済みのジョブは引き続きダウンロードされます。</translation>
    </message>
    <message>
        <source>The queue is paused because few credits are left. Click to resume it.</source>
        <translation>クレジットの残りが少ないため、キューは一時停止しています。クリックすると再開します。</translation>
    </message>
    <message>
        <source>Name, link, task id, service, state, note or project. Esc clears it.</source>
        <translation>名前、リンク、タスク ID、サービス、状態、メモ、プロジェクト。Esc キーでクリアします。</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>この一覧のその他の操作</translation>
    </message>
    <message>
        <source>Drafts and finals</source>
        <translation>ドラフトと最終版</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>ドラフトのみ</translation>
    </message>
    <message>
        <source>Finals only</source>
        <translation>最終版のみ</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>スター付きのみ</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>動画別</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>プロジェクト別</translation>
    </message>
    <message>
        <source>Totals…</source>
        <translation>集計…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV として書き出し…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>最終版</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <extracomment>What the list shows: several filters at once</extracomment>
        <translation>
            <numerusform>フィルター %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>並び順: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>すべて展開</translation>
    </message>
</context>
<context>
    <name>retalk::JobListModel</name>
    <message>
        <source>Press Enter for: %1</source>
        <translation>Enter キーを押すと: %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>動画なし</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>ジョブ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1課金</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>折りたたみ済み</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折りたたむ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln 件が未完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln 件に対応が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job has replaced it in the film.</source>
        <translation>フィルムでは別のジョブに置き換えられました。</translation>
    </message>
</context>
<context>
    <name>retalk::JobListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>「%1」に一致するジョブはありません。</translation>
    </message>
    <message>
        <source>No job needs your attention.</source>
        <translation>確認が必要なジョブはありません。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>Removed “%1”. The finished file stays where it is.</source>
        <translation>「%1」を取り除きました。完成したファイルはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>%Ln 件のジョブを取り除きました。完成したファイルはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have been paid for, or may have been, and their videos aren&apos;t on this computer yet. Without the jobs they can&apos;t be downloaded any more.</source>
        <translation>
            <numerusform>このうち %Ln 件は課金済み、またはその可能性があり、動画はまだこのコンピューターにありません。ジョブがないとダウンロードできなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may have been charged by %2. Without the job, Retalk can&apos;t look for its video any more.</source>
        <translation>「%1」は %2 で課金された可能性があります。ジョブがないと、Retalk は動画を探せなくなります。</translation>
    </message>
    <message>
        <source>%2 has been paid for “%1”, and the video isn&apos;t on this computer yet. Without the job it can&apos;t be downloaded any more.</source>
        <translation>「%1」の料金は %2 に支払い済みですが、動画はまだこのコンピューターにありません。ジョブがないとダウンロードできなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s).</source>
        <translation>
            <numerusform>%Ln 件のジョブを取り除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>「%1」を取り除きました。</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>このジョブを取り除きますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)?</source>
        <translation>
            <numerusform>%Ln 件のジョブを取り除きますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>それでも取り除く</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 に確認しています…</translation>
    </message>
    <message>
        <source>Submit it again?</source>
        <translation>もう一度送信しますか?</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted. If %2 did receive it, you may be charged twice. Check with the service first.</source>
        <translation>「%1」の送信に応答がありませんでした。%2 が受け取っていた場合、二重に課金されることがあります。先にサービスに確認してください。</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be cancelled. %2</source>
        <extracomment>%1 is a job, %2 a sentence with the reason</extracomment>
        <translation>「%1」をキャンセルできませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln job(s).</source>
        <translation>
            <numerusform>%Ln 件のジョブをキャンセルしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped and removed “%1”. It wasn&apos;t submitted.</source>
        <translation>「%1」を停止して取り除きました。送信されていません。</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>ジョブはまだありません</translation>
    </message>
    <message>
        <source>Choose a video and a voice track. Your videos appear here.</source>
        <translation>動画と音声を選んでください。作成したものがここに表示されます。</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>No jobs match this filter.</source>
        <translation>このフィルターに一致するジョブはありません。</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Select its jobs</source>
        <translation>このグループのジョブを選択</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>すべてのグループを折りたたむ</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>すべてのグループを展開</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) couldn&apos;t be removed.</source>
        <translation>
            <numerusform>%Ln 件のジョブを取り除けませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>編集して再送信…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から取り除く</translation>
    </message>
    <message>
        <source>Remove this film?</source>
        <translation>このフィルムを取り除きますか?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of “%1” aren&apos;t finished.</source>
        <translation>
            <numerusform>「%1」の %Ln 個の断片が完了していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The film keeps the original video in these parts, and nothing more of it is submitted.</source>
        <translation>この部分は元の動画の映像のままになり、これ以上は送信されません。</translation>
    </message>
    <message>
        <source>What has been submitted already may be charged all the same.</source>
        <translation>すでに送信したものは課金されることがあります。</translation>
    </message>
    <message>
        <source>Join what is there?</source>
        <translation>今あるものを結合しますか?</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t finished.</source>
        <translation>「%1」は完了していません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them isn&apos;t finished.</source>
        <translation>
            <numerusform>そのうち %Ln 件が完了していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln film(s)?</source>
        <translation>
            <numerusform>%Ln 本のフィルムを取り除きますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is submitted. Pieces that are finished or paid for stay in the list, as jobs of their own.</source>
        <translation>これ以上は送信されません。完了または支払い済みの断片は、個別のジョブとして一覧に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>%Ln 本のフィルムを取り除きました。完成したファイルはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s).</source>
        <translation>
            <numerusform>%Ln 本のフィルムを取り除きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListView</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>retalk::JobMarksDialog</name>
    <message>
        <source>Name, project and note</source>
        <translation>名前、プロジェクト、メモ</translation>
    </message>
    <message numerus="yes">
        <source>Project and note of %Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブのプロジェクトとメモ</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>異なる値</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>retalk::JobMenu</name>
    <message>
        <source>Move up in the queue</source>
        <translation>順番を上げる</translation>
    </message>
    <message>
        <source>Move to the end of the queue</source>
        <translation>順番の最後へ移動</translation>
    </message>
    <message>
        <source>Copy task id</source>
        <translation>タスク ID をコピー</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>エラーをコピー</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Wrong face? Stricter: 190</source>
        <translation>違う顔になった？より厳しく: 190</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から取り除く</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>順番を下げる</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Submit it again…</source>
        <translation>もう一度送信…</translation>
    </message>
    <message>
        <source>Forget this submission</source>
        <translation>この送信を忘れる</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <extracomment>The dots: it asks first, because something paid for may be lost</extracomment>
        <translation>一覧から取り除く…</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>次に実行</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>編集して再送信…</translation>
    </message>
    <message>
        <source>Submit a copy</source>
        <translation>コピーを送信</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブを再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit copies of %Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブのコピーを送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) next</source>
        <translation>
            <numerusform>%Ln 件のジョブを次に実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) last</source>
        <translation>
            <numerusform>%Ln 件のジョブを最後に実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブをキャンセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)…</source>
        <translation>
            <numerusform>%Ln 件のジョブを取り除く…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブを取り除く</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a frame as the face photo…</source>
        <translation>フレームを顔写真にする…</translation>
    </message>
</context>
<context>
    <name>retalk::JobRunner</name>
    <message>
        <source>This job has been removed.</source>
        <translation>このジョブは取り除かれました。</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>a job&apos;s name: the video&apos;s file name and the voice&apos;s file name</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Another Retalk is working on this job.</source>
        <translation>このジョブは別の Retalk が処理中です。</translation>
    </message>
    <message>
        <source>This job was submitted and may be paid for. Removing it would lose its result.</source>
        <translation>このジョブは送信済みで、課金されている可能性があります。取り除くと結果が失われます。</translation>
    </message>
    <message>
        <source>The video is already at %1.</source>
        <translation>動画はすでに %1 にあります。</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Videos can&apos;t be written as .%1. Choose a name that ends in .mp4, .mov or .mkv.</source>
        <translation>動画を .%1 形式では書き出せません。.mp4、.mov、.mkv のいずれかで終わる名前にしてください。</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;speaker_de (draft)&quot;</extracomment>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>The service answered with the task %1, which already belongs to another job.</source>
        <translation>サービスはタスク %1 を返しましたが、これは別のジョブのものです。</translation>
    </message>
    <message>
        <source>This can&apos;t be saved yet. Retalk will try again.</source>
        <translation>まだ保存できません。もう一度試行します。</translation>
    </message>
    <message>
        <source>This can&apos;t be done with this job now.</source>
        <translation>このジョブには現在この操作を行えません。</translation>
    </message>
    <message>
        <source>This job has already been submitted and can&apos;t be edited.</source>
        <translation>このジョブはすでに送信されたため、変更できません。</translation>
    </message>
    <message>
        <source>This job is already in the list.</source>
        <translation>このジョブはすでに一覧にあります。</translation>
    </message>
    <message>
        <source>The job “%1” already has this task.</source>
        <translation>ジョブ「%1」がすでにこのタスクを持っています。</translation>
    </message>
</context>
<context>
    <name>retalk::JobStore</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Qt の SQLite ドライバーがありません。パッケージ libqt6sql6-sqlite をインストールしてください。</translation>
    </message>
    <message>
        <source>Your job list was written by a newer Retalk. Update Retalk to use it; nothing was changed.</source>
        <translation>ジョブの一覧は、より新しい Retalk で書かれています。使うには Retalk を更新してください。何も変更していません。</translation>
    </message>
    <message>
        <source>This job&apos;s record in the job list is damaged.</source>
        <translation>ジョブの一覧にあるこのジョブの記録が壊れています。</translation>
    </message>
    <message>
        <source>The job list is damaged. Close every other Retalk window and start again to repair it.</source>
        <translation>ジョブの一覧が壊れています。修復するには、ほかの Retalk のウィンドウをすべて閉じてから起動し直してください。</translation>
    </message>
    <message>
        <source>The job list is damaged.</source>
        <translation>ジョブの一覧が壊れています。</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1. Check that the disk isn&apos;t full.</source>
        <translation>%1 に書き込めません。ディスクがいっぱいでないか確認してください。</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that this job wasn&apos;t submitted. Retry it if you still need it.</source>
        <translation>ジョブの一覧が壊れていたため、このジョブが送信されていないとは言い切れません。まだ必要な場合は再試行してください。</translation>
    </message>
    <message>
        <source>An older Retalk is still working on your jobs. Close it and start again.</source>
        <translation>古い Retalk がまだジョブを処理しています。それを閉じてから起動し直してください。</translation>
    </message>
    <message>
        <source>Another Retalk is changing the same jobs. Try again.</source>
        <translation>別の Retalk が同じジョブを変更しています。やり直してください。</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read.</source>
        <translation>保存されているジョブを読み取れません。</translation>
    </message>
    <message>
        <source>The job list is damaged and can&apos;t be moved aside. Check the folder&apos;s permissions.</source>
        <translation>ジョブの一覧が壊れており、退避もできません。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The job list is in use by another Retalk window. Try again in a moment.</source>
        <translation>ジョブの一覧は別の Retalk が使用中です。少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>Another job already has this task.</source>
        <translation>このタスクは別のジョブのものです。</translation>
    </message>
    <message>
        <source>The task %1 was stored for this job and for “%2”. Check with the service which job it belongs to.</source>
        <translation>タスク %1 はこのジョブと「%2」の両方に保存されていました。どちらのものかサービスに確認してください。</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read or written. Check that the disk isn&apos;t full and that the folder is writable.</source>
        <translation>ジョブの一覧を読み書きできません。ディスクがいっぱいでないか、フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Can&apos;t write to the job list. Check that the disk isn&apos;t full.</source>
        <translation>ジョブの一覧に書き込めません。ディスクがいっぱいでないか確認してください。</translation>
    </message>
</context>
<context>
    <name>retalk::JobText</name>
    <message>
        <source>Detail: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Task error: %1</source>
        <translation>タスクのエラー: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>タスク ID: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day heading in this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>サービスで待機中</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終版</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>How much later the voice track starts; %1 is a number of milliseconds</extracomment>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>顔写真</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>ドラフトの品質</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>タスク ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>サービスが受け付け</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Estimated and reserved</source>
        <translation>見積もりと確保</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits, dollars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生した問題</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>The service&apos;s code</source>
        <translation>サービスのコード</translation>
    </message>
    <message>
        <source>The service&apos;s suggestion</source>
        <translation>サービスの提案</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>音声トラック</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>動画を延長する</translation>
    </message>
    <message>
        <source>The service&apos;s message</source>
        <translation>サービスのメッセージ</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高品質</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>retalk::JobTotals</name>
    <message>
        <source>Totals</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>プロジェクト別</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>サービス別</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>集計の単位</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>確保</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>For the jobs shown in the list</source>
        <translation>一覧に表示されているジョブが対象</translation>
    </message>
</context>
<context>
    <name>retalk::KeyEditor</name>
    <message>
        <source>No key yet.</source>
        <translation>キーはまだありません。</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>先にキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>キーは有効です。</translation>
    </message>
    <message>
        <source>The key works: %1.</source>
        <translation>キーは有効です: %1。</translation>
    </message>
    <message>
        <source>Use it until I close Retalk</source>
        <translation>Retalk を閉じるまで使う</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>テストして保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>キーを入手</translation>
    </message>
    <message>
        <source>Key set for this session only.</source>
        <translation>キーはこのセッションでのみ有効です。</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>キーはキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>テストせずに保存</translation>
    </message>
    <message>
        <source>%1 It&apos;s in the keychain now.</source>
        <extracomment>%1 is &quot;The key works: 1,095 credits.&quot;</extracomment>
        <translation>%1キーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>Using the key from the environment (%1).</source>
        <translation>環境変数 (%1) のキーを使用しています。</translation>
    </message>
    <message>
        <source>Checking the balance…</source>
        <translation>残高を問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>retalk::LengthBars</name>
    <message>
        <source>The last %1 s of the video will be cut off.</source>
        <translation>動画の最後の %1 秒は切り捨てられます。</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Video %1, voice %2, result %3</source>
        <translation>動画 %1、音声 %2、結果 %3</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The last %1 s are filled by playing the video back and forth.</source>
        <translation>最後の %1 秒は、動画の往復再生で補われます。</translation>
    </message>
    <message>
        <source>The last %1 s of the voice track will be cut off.</source>
        <translation>音声の最後の %1 秒は切り捨てられます。</translation>
    </message>
</context>
<context>
    <name>retalk::LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>マイクの入力レベル</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>retalk::LiveProcess</name>
    <message>
        <source>Can&apos;t write to the folder %1. Check its permissions and that the disk isn&apos;t full.</source>
        <translation>フォルダー %1 に書き込めません。アクセス権とディスクの空きを確認してください。</translation>
    </message>
</context>
<context>
    <name>retalk::LocalQuery</name>
    <message>
        <source>The service&apos;s answer couldn&apos;t be understood.</source>
        <translation>サービスの応答を解釈できませんでした。</translation>
    </message>
</context>
<context>
    <name>retalk::LocalService</name>
    <message>
        <source>The service on this computer was stopped.</source>
        <translation>このコンピューターのサービスは停止されました。</translation>
    </message>
    <message>
        <source>The service on this computer has stopped unexpectedly.</source>
        <translation>このコンピューターのサービスが予期せず停止しました。</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t start in time.</source>
        <translation>このコンピューターのサービスが時間内に起動しませんでした。</translation>
    </message>
    <message>
        <source>The local service isn&apos;t installed.</source>
        <translation>このコンピューター用のサービスがインストールされていません。</translation>
    </message>
    <message>
        <source>The service on this computer keeps stopping. Retalk will try again in a moment.</source>
        <translation>このコンピューターのサービスが繰り返し停止しています。Retalk は少し待ってからやり直します。</translation>
    </message>
    <message>
        <source>The service on this computer started but doesn&apos;t respond.</source>
        <translation>このコンピューターのサービスは起動しましたが、応答しません。</translation>
    </message>
    <message>
        <source>The service on this computer couldn&apos;t be started.</source>
        <translation>このコンピューターのサービスを起動できませんでした。</translation>
    </message>
    <message>
        <source>The local service gave an unexpected reply. It may be from another version of Retalk.</source>
        <translation>ローカルサービスから予期しない応答がありました。別のバージョンの Retalk のものかもしれません。</translation>
    </message>
</context>
<context>
    <name>retalk::LocalSyncCheck</name>
    <message>
        <source>The sync check&apos;s answer couldn&apos;t be understood.</source>
        <translation>同期の確認結果を解釈できませんでした。</translation>
    </message>
</context>
<context>
    <name>retalk::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>動画を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>表をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample</source>
        <translation>サンプルで試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>結果を別名で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Paste links or files into the form</source>
        <translation>リンクやファイルをフォームに貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear the form</source>
        <translation>フォームをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find a job</source>
        <translation>ジョブを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make it talk</source>
        <translation>話させる(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>About &amp;EvoLink&apos;s VideoRetalk</source>
        <translation>EvoLink の VideoRetalk について(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Retalk</source>
        <translation>Retalk について(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;opy the finished video</source>
        <translation>完成した動画をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;voice track…</source>
        <translation>音声を開く(&amp;V)…</translation>
    </message>
    <message>
        <source>Open f&amp;ace photo…</source>
        <translation>顔写真を開く(&amp;A)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation>デスクトップに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Retalk &amp;Help</source>
        <translation>Retalk ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>キューを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel all waiting jobs</source>
        <translation>待機中のジョブをすべてキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Restore removed &amp;jobs</source>
        <translation>取り除いたジョブを戻す(&amp;J)</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>タイムライン(&amp;L)</translation>
    </message>
</context>
<context>
    <name>retalk::MainWindow</name>
    <message>
        <source>New here? Our presenter can show you how it works, free on this computer.</source>
        <translation>はじめての方へ: サンプルの話し手が使い方をお見せします。このコンピューターで無料です。</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>サンプルで試す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, or several, %2 why it cannot be used</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a table of jobs</source>
        <translation>ジョブの表を選択</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are in the list.</source>
        <extracomment>Jobs of a long table</extracomment>
        <translation>%2 件中 %1 件のジョブを一覧に追加しました。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>サービスを選択</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>ジョブの一覧が壊れていました。%1 として保存し、%Ln 件のジョブを残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Finishing: waiting for the service&apos;s answer…</source>
        <extracomment>The window closes after that</extracomment>
        <translation>終了処理中: サービスの応答を待っています…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>今すぐ閉じる</translation>
    </message>
    <message>
        <source>Paid jobs continue at their service and are downloaded next time.</source>
        <translation>有料のジョブはサービス側で続行され、次回ダウンロードされます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A draft is at %1 and would start over.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>作成中のドラフト（%1）は最初からやり直しになります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are in progress and would start over.</source>
        <translation>
            <numerusform>作成中のドラフト %Ln 件は最初からやり直しになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as the video</source>
        <translation>動画として使う</translation>
    </message>
    <message>
        <source>Add as a voice track</source>
        <translation>音声として追加</translation>
    </message>
    <message>
        <source>Use as the voice track</source>
        <translation>音声として使う</translation>
    </message>
    <message>
        <source>Use as the face photo</source>
        <translation>顔写真として使う</translation>
    </message>
    <message>
        <source>What you dropped contains no link, file or picture.</source>
        <translation>ドロップされたものに、リンク・ファイル・画像がありません。</translation>
    </message>
    <message>
        <source>A draft isn&apos;t finished. Close anyway?</source>
        <translation>完成していないドラフトがあります。それでも閉じますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts aren&apos;t finished. Close anyway?</source>
        <translation>
            <numerusform>完成していないドラフトが %Ln 件あります。それでも閉じますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Retalk can finish it in the background and then quit, or continue it the next time you open Retalk.</source>
        <translation>Retalk がバックグラウンドで完了させてから終了するか、次に Retalk を開いたときに続行できます。</translation>
    </message>
    <message>
        <source>Retalk can finish them in the background and then quit, or continue them the next time you open Retalk.</source>
        <translation>Retalk がバックグラウンドですべて完了させてから終了するか、次に Retalk を開いたときに続行できます。</translation>
    </message>
    <message>
        <source>A job isn&apos;t finished</source>
        <translation>完了していないジョブがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs aren&apos;t finished</source>
        <translation>
            <numerusform>完了していないジョブが %Ln 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working in the background</source>
        <translation>バックグラウンドで続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice tracks</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Face photos</source>
        <translation>顔写真</translation>
    </message>
    <message>
        <source>There&apos;s no link, file or picture on the clipboard.</source>
        <translation>クリップボードにリンク・ファイル・画像がありません。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what is undone: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what is done again: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be used:</source>
        <extracomment>What follows names each file with the reason</extracomment>
        <translation>
            <numerusform>%Ln 件は使えませんでした:</numerusform>
        </translation>
    </message>
    <message>
        <source>Review as a table</source>
        <translation>表で確認</translation>
    </message>
    <message>
        <source>The table can&apos;t be written to %1. Free some space there.</source>
        <translation>表を %1 に書き込めません。空きを作ってください。</translation>
    </message>
    <message>
        <source>The queue is paused: %1 has %2 left, and you want to keep at least %3.</source>
        <extracomment>%1 is a service, %2 what is left there, %3 the least that shall be left</extracomment>
        <translation>キューは一時停止しています。%1 の残りは %2 で、%3 以上を残す設定です。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer. Choose EvoLink and enter a key to begin.</source>
        <translation>このインストールでは、このコンピューターでドラフトを作成できません。始めるには EvoLink を選び、キーを入力してください。</translation>
    </message>
    <message>
        <source>Checking the dropped files…</source>
        <translation>ドロップされたものを確認中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs couldn&apos;t be added:</source>
        <translation>
            <numerusform>%Ln 件のジョブを追加できませんでした:</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has been submitted and can&apos;t be edited any more. What&apos;s in the form will be a new job.</source>
        <translation>このジョブはその間に送信されたため、変更できません。フォームの内容は新しいジョブになります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a video and a voice track, matched by their names.</source>
        <translation>
            <numerusform>名前が一致する動画と音声の組が %Ln 組あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::MediaFixer</name>
    <message>
        <source>(fixed)</source>
        <extracomment>added to a file&apos;s name; %1 counts further copies</extracomment>
        <translation>(修正済み)</translation>
    </message>
    <message>
        <source>(fixed %1)</source>
        <translation>(修正済み %1)</translation>
    </message>
    <message>
        <source>Even the smallest good copy is too large. Cut the file into parts.</source>
        <translation>品質を保てる最小のコピーでもまだ大きすぎます。ファイルを分割してください。</translation>
    </message>
    <message>
        <source>The copy is converted to SDR (BT.709).</source>
        <translation>コピーは SDR (BT.709) に変換されます。</translation>
    </message>
    <message>
        <source>The copy is deinterlaced.</source>
        <translation>コピーはインターレースが解除されます。</translation>
    </message>
    <message>
        <source>The copy has no transparency.</source>
        <translation>コピーに透明部分は残りません。</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be written to %1.</source>
        <translation>修正したコピーを %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be saved.</source>
        <translation>修正したコピーを保存できません。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be opened.</source>
        <translation>画像を開けません。</translation>
    </message>
</context>
<context>
    <name>retalk::MediaInput</name>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>修正したコピーを作成中: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>動画を選択</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>話す人</translation>
    </message>
    <message>
        <source>Paste a link or drop a file</source>
        <translation>リンクまたはファイルを指定</translation>
    </message>
    <message>
        <source>Video link or file</source>
        <translation>動画のリンクまたはファイル</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>what they will say</source>
        <translation>話す内容</translation>
    </message>
    <message>
        <source>Voice link or file</source>
        <translation>音声のリンクまたはファイル</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>if there are several people</source>
        <translation>複数の人がいる場合</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>More for this field</source>
        <translation>この欄のその他の操作</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</source>
        <translation>動画 (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder</extracomment>
        <translation>%2 に「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Choose voice tracks</source>
        <translation>音声を選択</translation>
    </message>
    <message>
        <source>Choose a face photo</source>
        <translation>顔写真を選択</translation>
    </message>
    <message>
        <source>Link or file of a photo (optional)</source>
        <translation>写真のリンクまたはファイル（任意）</translation>
    </message>
    <message>
        <source>Face photo link or file</source>
        <translation>顔写真のリンクまたはファイル</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</source>
        <translation>音声 (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProbe</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>これはファイルでも http または https のアドレスでもありません。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>ファイルが空です（0 バイト）。</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>画像が壊れています。</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Copy or download it again.</source>
        <translation>ファイルが不完全です。末尾が欠けています。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>This audio has a sample rate of %1 Hz. Export it again at 48,000 Hz.</source>
        <translation>この音声のサンプルレートは %1 Hz です。48,000 Hz で書き出し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>This audio has %n channel(s). Export it again in mono or stereo.</source>
        <translation>
            <numerusform>この音声は %n チャンネルです。モノラルかステレオで書き出し直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is longer than %n hour(s). Cut out the part you need.</source>
        <translation>
            <numerusform>このファイルは %n 時間を超えています。必要な部分を切り出してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no audio track %1 that can be played.</source>
        <translation>このファイルには再生できる音声トラック %1 がありません。</translation>
    </message>
    <message>
        <source>This isn&apos;t a media file.</source>
        <translation>これはメディアファイルではありません。</translation>
    </message>
    <message>
        <source>This is a web page, not a media file.</source>
        <translation>これはメディアファイルではなく Web ページです。</translation>
    </message>
    <message>
        <source>This is text, not a media file.</source>
        <translation>これはメディアファイルではなくテキストです。</translation>
    </message>
    <message>
        <source>This file doesn&apos;t exist.</source>
        <translation>このファイルは存在しません。</translation>
    </message>
    <message>
        <source>This isn&apos;t a file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened: you don&apos;t have permission to read it.</source>
        <translation>このファイルを開けません。読み取る権限がありません。</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>%1 形式の画像はここでは読み取れません。JPEG か PNG で保存してください。</translation>
    </message>
    <message>
        <source>Checking this took too long. It may still work.</source>
        <translation>確認に時間がかかりすぎました。それでも使える場合があります。</translation>
    </message>
    <message>
        <source>This computer can&apos;t decode %1. Convert the file to MP4 with H.264 and AAC.</source>
        <translation>このコンピューターでは %1 をデコードできません。ファイルを H.264 と AAC の MP4 に変換してください。</translation>
    </message>
    <message>
        <source>This file has neither video nor audio.</source>
        <translation>このファイルには映像も音声もありません。</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>このファイルには音声がありません。</translation>
    </message>
    <message>
        <source>The file is damaged, or it&apos;s neither video nor audio.</source>
        <translation>ファイルが壊れているか、動画でも音声でもありません。</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProcess</name>
    <message>
        <source>Reading this file takes too long.</source>
        <translation>このファイルの確認に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>The file is damaged or has an unsupported format.</source>
        <translation>ファイルが壊れているか、読み取れない種類です。</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSource</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>ファイルでも http または https のアドレスでもありません。</translation>
    </message>
    <message>
        <source>This link can&apos;t be checked now. Try again later.</source>
        <translation>このリンクは今は調べられません。しばらくしてからやり直してください。</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSupport</name>
    <message>
        <source>Retalk needs the program ffmpeg for this. Install the package “ffmpeg”.</source>
        <translation>これには ffmpeg が必要です。パッケージ「ffmpeg」をインストールしてください。</translation>
    </message>
    <message>
        <source>Playback needs these packages: %1</source>
        <translation>再生には次のパッケージが必要です: %1</translation>
    </message>
</context>
<context>
    <name>retalk::Microphone</name>
    <message>
        <source>The microphone gives no sound. Check that it&apos;s connected and not switched off, then try again.</source>
        <translation>マイクから音が入りません。接続されていて、電源が切れていないことを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, then try again.</source>
        <translation>マイクが見つかりません。接続してから、やり直してください。</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>マイクの接続が切れました。</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Check that Retalk may use it and that no other program does, then try again.</source>
        <translation>マイクを開けません。Retalk に使用が許可されていて、ほかのプログラムが使っていないことを確認してから、やり直してください。</translation>
    </message>
</context>
<context>
    <name>retalk::Mounts</name>
    <message>
        <source>%1 isn&apos;t connected on this computer. Open it in the file manager, then try again, or copy the file to this computer.</source>
        <translation>このコンピューターは %1 に接続していません。ファイルマネージャーで開いてからやり直すか、ファイルをこのコンピューターにコピーしてください。</translation>
    </message>
</context>
<context>
    <name>retalk::AnonymousFile</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there.</source>
        <translation>フォルダー %1 に書き込めません。空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>retalk::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>retalk::OutputPlace</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 はフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 is read-only. Choose another name.</source>
        <translation>%1 は読み取り専用です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>%1 は置き換えられません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The links of %1 lead in a circle.</source>
        <translation>%1 のリンクが循環しています。</translation>
    </message>
    <message>
        <source>The name %1 is too long for this folder. Choose a shorter one.</source>
        <translation>名前 %1 はこのフォルダーには長すぎます。短い名前を選んでください。</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>フォルダー %1 を作成できません。アクセス権を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>%1 のあるディスクがいっぱいです。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The name %1 isn&apos;t valid UTF-8. Choose another name.</source>
        <translation>名前 %1 は正しい UTF-8 ではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1 は通常のファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>retalk::Outputs</name>
    <message>
        <source>The downloaded video can&apos;t be moved to the folder %1. Free some space there, or choose another folder.</source>
        <translation>ダウンロードした動画をフォルダー %1 に移動できません。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Another job will write %1. Choose another name.</source>
        <translation>別のジョブが %1 に書き込む予定です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is one of this job&apos;s inputs. Choose another name.</source>
        <translation>%1 は入力ファイルの 1 つです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>%1 のあるディスクがいっぱいです。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>retalk::PaidTerms</name>
    <message>
        <source>%1 doesn&apos;t say what it charges. Ask its provider before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 は料金を公開していません。送信する前に提供元に確認してください。</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video, at least %3 for each video. The price is shown above the button before you submit.</source>
        <translation>%1 の料金は、完成した動画 1 秒あたり %2、動画 1 本につき %3 以上です。料金は送信前にボタンの上に表示されます。</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video. The price is shown above the button before you submit.</source>
        <translation>%1 の料金は、完成した動画 1 秒あたり %2 です。料金は送信前にボタンの上に表示されます。</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to EvoLink, which keeps them for 72 hours.</source>
        <translation>このコンピューターのファイルは EvoLink にアップロードされ、72 時間保存されます。</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>このコンピューターのファイルは %1 にアップロードされます。</translation>
    </message>
    <message>
        <source>Only use footage and voices that you have the right to use. The person in the video must have agreed to it.</source>
        <translation>使用する権利のある映像と音声だけを使ってください。動画に映っている人の同意が必要です。</translation>
    </message>
    <message>
        <source>Your first paid job</source>
        <translation>初めての有料ジョブ</translation>
    </message>
    <message>
        <source>Before your first paid job</source>
        <translation>初めての有料ジョブの前に</translation>
    </message>
    <message>
        <source>Jobs are charged to your API key.</source>
        <translation>ジョブの料金はお使いの API キーに課金されます。</translation>
    </message>
    <message>
        <source>Agree and continue</source>
        <translation>同意して続ける</translation>
    </message>
    <message>
        <source>What %1 charges isn&apos;t known yet. Check the price above the button before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 の料金はまだわかりません。送信する前に、ボタンの上の料金を確認してください。</translation>
    </message>
</context>
<context>
    <name>retalk::PlannedJob</name>
    <message>
        <source>row %1</source>
        <translation>%1 行目</translation>
    </message>
</context>
<context>
    <name>retalk::Preflight</name>
    <message>
        <source>The end of this file is missing.</source>
        <translation>このファイルの末尾が欠けています。</translation>
    </message>
    <message>
        <source>This is an HDR video; drafts are converted to SDR.</source>
        <translation>これは HDR 動画です。ドラフトは SDR に変換されます。</translation>
    </message>
    <message>
        <source>This video is interlaced; drafts are deinterlaced.</source>
        <translation>この動画はインターレースです。ドラフトでは解除されます。</translation>
    </message>
    <message>
        <source>This video has an alpha channel; its transparency is lost.</source>
        <translation>この動画にはアルファチャンネルがあります。透明部分は失われます。</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Track %1 of %2 is used.</source>
        <translation>このファイルには音声トラックが複数あります。%2 個のうちトラック %1 を使います。</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model needs at least %2 s. Use a longer one.</source>
        <translation>長さは %1 秒です。モデルには %2 秒以上必要です。もっと長いものを使ってください。</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model accepts up to %2 s. A shorter copy will work.</source>
        <translation>長さは %1 秒です。モデルが扱えるのは %2 秒までです。一部だけのコピーにすれば使えます。</translation>
    </message>
    <message>
        <source>It&apos;s %1 minutes long; drafts can be up to %2. Cut it into parts.</source>
        <translation>長さは %1 分です。ドラフトで使えるのは %2 分までです。分割してください。</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; drafts can have up to %2 per side.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>映像は %1 ピクセルです。ドラフトで扱える辺の長さは %2 までです。</translation>
    </message>
    <message>
        <source>The file is %1; the model accepts up to %2. A smaller copy will work.</source>
        <translation>ファイルは %1 あります。モデルが扱えるのは %2 までです。小さいコピーにすれば使えます。</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. A resized copy will work.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>映像は %1 ピクセルです。モデルが扱える辺の長さは %2～%3 です。サイズを変えたコピーにすれば使えます。</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. Crop it closer to square.</source>
        <translation>映像は %1 ピクセルです。モデルが扱える辺の長さは %2～%3 です。細長くない形に切り抜いてください。</translation>
    </message>
    <message>
        <source>The end of this file is missing; the first %1 s can be used. A copy of that part will work.</source>
        <translation>このファイルは末尾が欠けていますが、最初の %1 秒は使えます。その部分のコピーを作ると解決します。</translation>
    </message>
    <message>
        <source>It has %1 frames per second; the model accepts %2 to %3. A converted copy will work.</source>
        <translation>毎秒 %1 フレームです。モデルが扱えるのは %2～%3 です。フレームレートを変えたコピーにすれば使えます。</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts H.264 and H.265. A converted copy will work.</source>
        <translation>%1 で保存されています。モデルが扱えるのは H.264 と H.265 です。変換したコピーにすれば使えます。</translation>
    </message>
    <message>
        <source>This is a video; only its sound is needed. A WAV copy will work.</source>
        <translation>これは動画ですが、必要なのは音声だけです。WAV のコピーにすれば使えます。</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts WAV, MP3 and AAC. A WAV copy will work.</source>
        <translation>%1 で保存されています。モデルが扱えるのは WAV、MP3、AAC です。WAV のコピーにすれば使えます。</translation>
    </message>
    <message>
        <source>The longer side is more than twice the shorter one. Crop it to the face.</source>
        <translation>画像の縦横比が 2 倍を超えています。顔の部分を切り抜いてください。</translation>
    </message>
    <message>
        <source>The longer side has %1 pixels; the model accepts up to %2. A smaller copy will work.</source>
        <translation>長辺が %1 ピクセルです。モデルで使えるのは %2 までです。小さくしたコピーなら使えます。</translation>
    </message>
    <message>
        <source>It&apos;s saved as %1; the model accepts JPEG, PNG, BMP and WebP. A JPEG copy will work.</source>
        <translation>%1 で保存されています。モデルが扱えるのは JPEG、PNG、BMP、WebP です。JPEG のコピーにすれば使えます。</translation>
    </message>
</context>
<context>
    <name>retalk::Preparation</name>
    <message>
        <source>The file “%1” keeps changing while it&apos;s being uploaded. Wait until it&apos;s finished, then retry.</source>
        <translation>ファイル「%1」はアップロード中に変わり続けています。完成してから再試行してください。</translation>
    </message>
</context>
<context>
    <name>retalk::PresetButton</name>
    <message>
        <source>Save as a preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Use these settings for new jobs</source>
        <translation>この設定を新しいジョブに使う</translation>
    </message>
    <message>
        <source>Back to the settings for new jobs</source>
        <translation>新しいジョブの設定に戻す</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Name. A preset of the same name is replaced.</source>
        <translation>名前。同じ名前のプリセットは置き換えられます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Apply, save and delete settings for jobs: match, extension, voice start, callback URL, draft quality and service.</source>
        <translation>ジョブの設定（一致度、延長、音声の開始位置、コールバック URL、ドラフトの品質、サービス）を適用、保存、削除します。</translation>
    </message>
</context>
<context>
    <name>retalk::PreviewPane</name>
    <message>
        <source>The file is no longer there</source>
        <translation>ファイルがもうありません</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted.</source>
        <translation>「%1」は移動または削除されました。</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>動画をここにドロップ</translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation>またはクリックして選択</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>The frame couldn&apos;t be saved there.</source>
        <translation>フレームをそこに保存できませんでした。</translation>
    </message>
    <message>
        <source>Save the video</source>
        <translation>動画を保存</translation>
    </message>
    <message>
        <source>Videos (*.%1)</source>
        <translation>動画 (*.%1)</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>このフレームを保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Only the sound can be played</source>
        <translation>音声だけ再生できます</translation>
    </message>
    <message>
        <source>The file is truncated</source>
        <translation>ファイルが不完全になりました</translation>
    </message>
    <message>
        <source>“%1” was truncated by another program.</source>
        <translation>「%1」が別のプログラムによって切り詰められました。</translation>
    </message>
    <message>
        <source>The video is encoded as %1, and the player has no decoder for it. Install GStreamer&apos;s plugins for it, or open the file in another program.</source>
        <translation>映像が %1 で保存されており、プレーヤーにそのデコーダーがありません。対応する GStreamer のプラグインをインストールするか、別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation>このファイルには映像がありません。</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>このファイルの末尾が欠けています。</translation>
    </message>
    <message>
        <source>None of its frames can be decoded. The file may be damaged.</source>
        <translation>フレームを 1 つもデコードできません。ファイルが壊れている可能性があります。</translation>
    </message>
    <message>
        <source>This result has no sound.</source>
        <translation>この結果には音声がありません。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>Two results of one video, one against the other: their names</extracomment>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>The sound of this result is silent.</source>
        <translation>この結果の音声は無音です。</translation>
    </message>
    <message>
        <source>The original isn&apos;t on this computer, so no frame of it can be taken. Choose a photo in the form.</source>
        <translation>元の動画がこのコンピューターにないため、フレームを使えません。フォームで写真を選んでください。</translation>
    </message>
</context>
<context>
    <name>retalk::PriceLine</name>
    <message>
        <source>Free on this computer</source>
        <translation>このコンピューターでは無料</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 に公表された EvoLink の料金</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>Credits per second of finished video</extracomment>
        <translation>1 秒あたり %1</translation>
    </message>
    <message>
        <source>about %1 (%2)</source>
        <translation>約 %1（%2）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>More than the %1 you have</source>
        <translation>残高の %1 を超えています</translation>
    </message>
    <message>
        <source>The service&apos;s own rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 のサービスの料金</translation>
    </message>
    <message>
        <source>At least %1 for each video</source>
        <translation>動画 1 本につき %1 以上</translation>
    </message>
    <message>
        <source>This service charges nothing</source>
        <translation>このサービスは無料です</translation>
    </message>
    <message>
        <source>%1 left afterwards</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>実行後の残り %1</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges</source>
        <translation>このサービスは料金を公開していません</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>料金は不明です</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate</source>
        <translation>公表された EvoLink の料金</translation>
    </message>
    <message>
        <source>The service&apos;s rate</source>
        <translation>サービスの料金</translation>
    </message>
    <message>
        <source>The service&apos;s current rate</source>
        <translation>本日のサービスの料金</translation>
    </message>
    <message>
        <source>The price appears once both files are read</source>
        <translation>両方のファイルを読み終えると料金が表示されます</translation>
    </message>
    <message>
        <source>free on this computer</source>
        <translation>このコンピューターでは無料</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>at the service&apos;s own price</source>
        <translation>サービスの料金</translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than the %2 that %3 accepts: %Ln piece(s), %4, joined for you.</source>
        <extracomment>%1 and %2 lengths (&quot;11:04&quot;, &quot;2:00&quot;), %3 a service, %4 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%1 は %3 の上限 %2 を超えています: %Ln 個の断片、%4。自動で結合します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), %1, joined into the whole video.</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%Ln 個の断片、%1。1 本の動画に結合します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the pieces: %1…</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>断片を数えています: %1…</translation>
    </message>
    <message>
        <source>Counting the pieces…</source>
        <translation>断片を数えています…</translation>
    </message>
    <message>
        <source>Asking for the price…</source>
        <translation>料金を問い合わせ中…</translation>
    </message>
    <message>
        <source>Couldn&apos;t ask the service for its price</source>
        <translation>サービスの料金を問い合わせできませんでした</translation>
    </message>
</context>
<context>
    <name>retalk::QuitCountdown</name>
    <message>
        <source>Stay</source>
        <extracomment>Keeps Retalk open, which was about to quit</extracomment>
        <translation>終了しない</translation>
    </message>
    <message numerus="yes">
        <source>Retalk quits in %Ln s.</source>
        <translation>
            <numerusform>%Ln 秒後に Retalk を終了します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::RecordDialog</name>
    <message>
        <source>Record a voice track</source>
        <translation>音声を録音</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Too loud: the recording is distorted. Move away from the microphone, or turn its level down.</source>
        <translation>音が大きすぎて録音がひずんでいます。マイクから離れるか、入力レベルを下げてください。</translation>
    </message>
    <message>
        <source>This video can&apos;t be shown here. You can record without seeing it.</source>
        <translation>この動画はここでは表示できません。見ないで録音することはできます。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Start in the video at</source>
        <translation>動画内の開始位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>もう一度録音</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>再生を停止</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聴く</translation>
    </message>
    <message>
        <source>Recording begins after a count of three.</source>
        <translation>3 つ数えると録音が始まります。</translation>
    </message>
    <message>
        <source>After a count of three the video plays without its sound, and you speak.</source>
        <translation>3 つ数えると動画が音なしで再生されるので、それに合わせて話します。</translation>
    </message>
    <message>
        <source>Get ready to speak.</source>
        <translation>話す準備をしてください。</translation>
    </message>
    <message>
        <source>Recording. Press Stop when you&apos;re done.</source>
        <translation>録音中です。終わったら「停止」を押してください。</translation>
    </message>
    <message>
        <source>Playing the recording with the video.</source>
        <translation>録音を動画と一緒に再生しています。</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right microphone is chosen and not muted, then record again.</source>
        <translation>何も聞こえませんでした。正しいマイクが選ばれていて、ミュートされていないことを確認してから、もう一度録音してください。</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>%1 を録音しました。</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>録音を保存しています…</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>録音 %1</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>録音を破棄しますか?</translation>
    </message>
    <message>
        <source>It hasn&apos;t been kept in a file.</source>
        <translation>ファイルに保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>retalk::Recovery</name>
    <message>
        <source>The service lists more tasks than Retalk can look through.</source>
        <translation>サービスのタスクが多すぎて、Retalk では確認しきれません。</translation>
    </message>
</context>
<context>
    <name>retalk::ReferencePicture</name>
    <message>
        <source>The picture couldn&apos;t be kept: %1</source>
        <translation>画像を保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>retalk::RemoteBytes</name>
    <message>
        <source>This address refuses access (%1). The link may have expired.</source>
        <translation>このアドレスはアクセスを拒否しています（%1）。リンクの期限が切れている可能性があります。</translation>
    </message>
    <message>
        <source>Nothing was found at this address (%1).</source>
        <translation>このアドレスには何もありません（%1）。</translation>
    </message>
    <message>
        <source>The site at this address has a problem (%1).</source>
        <translation>このアドレスのサーバーで障害が発生しています（%1）。</translation>
    </message>
    <message>
        <source>This address can&apos;t be read (%1).</source>
        <translation>このアドレスを読み取れません（%1）。</translation>
    </message>
    <message>
        <source>This address can&apos;t be reached.</source>
        <translation>このアドレスに接続できません。</translation>
    </message>
</context>
<context>
    <name>retalk::Remux</name>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>ディスクがいっぱいです。空きを作ってから再試行してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The video was downloaded but can&apos;t be written as %1. Choose a name that ends in .mp4.</source>
        <translation>動画はダウンロードされましたが、%1 形式では書き出せません。.mp4 で終わる名前にしてください。</translation>
    </message>
</context>
<context>
    <name>retalk::RequestForm</name>
    <message>
        <source>Drop a video here</source>
        <translation>動画をここにドロップ</translation>
    </message>
    <message>
        <source>Play the video</source>
        <translation>動画を再生</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>動画を選択</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found: click one</source>
        <translation>
            <numerusform>%Ln 人見つかりました。1 人をクリック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation>
            <numerusform>%Ln 人見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>話させる</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>%Ln 本の動画を作成</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for people…</source>
        <translation>人物を探しています…</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Choose the one to use.</source>
        <translation>このファイルには音声トラックが複数あります。使うものを選んでください。</translation>
    </message>
    <message>
        <source>Drop a voice track here</source>
        <translation>音声をここにドロップ</translation>
    </message>
    <message>
        <source>Listen to the voice track</source>
        <translation>音声を聴く</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>音声を選択</translation>
    </message>
    <message>
        <source>Click to listen from there; click again to stop.</source>
        <translation>クリックするとその位置から再生し、もう一度クリックすると止まります。</translation>
    </message>
    <message>
        <source>Audio track of the voice file</source>
        <translation>音声ファイルのトラック</translation>
    </message>
    <message>
        <source>Extend the video to the voice track</source>
        <extracomment>The switch that makes the result as long as the voice</extracomment>
        <translation>動画を音声の長さまで延長</translation>
    </message>
    <message>
        <source>On: the video plays back and forth until the voice track ends.
Off: the result is as long as the shorter of the two.</source>
        <translation>オン: 音声が終わるまで動画を往復再生します。
オフ: 結果は短いほうの長さになります。</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>動画を延長する</translation>
    </message>
    <message>
        <source>Don&apos;t extend</source>
        <translation>延長しない</translation>
    </message>
    <message>
        <source>Add a voice track</source>
        <translation>音声を追加</translation>
    </message>
    <message>
        <source>Add voice tracks. Each becomes a video of its own.</source>
        <translation>音声を追加します。それぞれが別の動画になります。</translation>
    </message>
    <message>
        <source>Remove this voice track</source>
        <translation>この音声を取り除く</translation>
    </message>
    <message>
        <source>The people in this video are turned away from the camera. A view from the front works better.</source>
        <translation>この動画の人はカメラのほうを向いていません。正面から映っていると良い結果になります。</translation>
    </message>
    <message>
        <source>There are several people in this photo. Click the one to use.</source>
        <translation>この写真には複数の人が写っています。使う人物をクリックしてください。</translation>
    </message>
    <message>
        <source>only one person found, no photo needed</source>
        <translation>1 人だけ見つかりました。写真は不要です</translation>
    </message>
    <message>
        <source>no people found in the video</source>
        <translation>動画に人物が見つかりません</translation>
    </message>
    <message>
        <source>Person %1 of %2</source>
        <extracomment>A face found in a video: %1 is its number, %2 the video&apos;s name</extracomment>
        <translation>%2 の人物 %1</translation>
    </message>
    <message>
        <source>A person from a video</source>
        <translation>動画から選んだ人物</translation>
    </message>
    <message>
        <source>no effect without a face photo</source>
        <translation>顔写真がないと効果がありません</translation>
    </message>
    <message>
        <source>or drop a photo</source>
        <translation>または写真をドロップ</translation>
    </message>
    <message>
        <source>No face was found in this video. Use one with a clear view of a face from the front.</source>
        <translation>この動画には顔が見つかりませんでした。正面からの顔がはっきり映っている動画を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln people in this video. If you choose none, the service picks the largest face.</source>
        <translation>
            <numerusform>この動画には %Ln 人が映っています。選ばない場合は、サービスが最も大きい顔を使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. It must show one person from the front.</source>
        <translation>この写真に顔が見つかりません。正面を向いた人物 1 人が必要です。</translation>
    </message>
    <message>
        <source>Checking the inputs first…</source>
        <translation>先に入力を確認しています…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Editing “%1”.</source>
        <translation>「%1」を変更しています。</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>編集をキャンセル</translation>
    </message>
    <message>
        <source>A video that&apos;s submitted in pieces needs exactly one voice track. Remove the others.</source>
        <translation>断片に分けて送信する動画では、音声は一度に 1 つだけ使えます。ほかの音声を取り除いてください。</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a video that&apos;s submitted in pieces. Leave this empty.</source>
        <translation>断片に分けて送信する動画では、コールバック URL は使えません。空のままにしてください。</translation>
    </message>
    <message>
        <source>Record a voice track…</source>
        <translation>音声を録音…</translation>
    </message>
    <message>
        <source>Type the words: a robot&apos;s voice speaks them…</source>
        <translation>セリフを入力してロボットの声で読み上げ…</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>タイムラインを表示</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>パート %1/%2</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>動画全体</translation>
    </message>
    <message>
        <source>The last %1 of the voice track won&apos;t be heard.</source>
        <translation>音声の最後の %1 は聞こえません。</translation>
    </message>
    <message>
        <source>The voice track ends %1 earlier; the original continues from there.</source>
        <translation>音声は %1 早く終わり、そこから先は元の動画が続きます。</translation>
    </message>
    <message>
        <source>A video with a sound below the voice needs exactly one voice track. Remove the others.</source>
        <translation>音声の下に音を入れる動画では、音声トラックは 1 つだけ必要です。ほかの音声を取り除いてください。</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a sound below the voice. Leave this empty.</source>
        <translation>音声の下に音を入れる場合、コールバック URL は使えません。空のままにしてください。</translation>
    </message>
    <message>
        <source>Make the part longer</source>
        <translation>パートを長くする</translation>
    </message>
    <message>
        <source>A sound below the voice needs a video on this computer. Download it first.</source>
        <translation>音声の下に別の音を入れるには、このコンピューター上の動画が必要です。先にダウンロードしてください。</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a part of the video, %2: a sentence about its face photo</extracomment>
        <translation>パート %1: %2</translation>
    </message>
</context>
<context>
    <name>retalk::ResultDownload</name>
    <message>
        <source>The downloaded video is no longer there, so it&apos;s downloaded again.</source>
        <translation>ダウンロードした動画が見つからないため、もう一度ダウンロードします。</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>フォルダー %1 を作成できません。アクセス権を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The service gave a link to the video that can&apos;t be downloaded.</source>
        <translation>サービスが示した動画のアドレスはダウンロードできないものです。</translation>
    </message>
</context>
<context>
    <name>retalk::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>folder directory</source>
        <translation>フォルダー ディレクトリ 保存場所</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>file name pattern</source>
        <translation>ファイル名 命名 パターン</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>ドラフトの品質</translation>
    </message>
    <message>
        <source>Of drafts on this computer. Higher takes longer.</source>
        <translation>このコンピューターで作成するドラフトの品質。高いほど時間がかかります。</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高品質</translation>
    </message>
    <message>
        <source>x264 preset %1, CRF %2</source>
        <extracomment>%1 is the encoder&apos;s own name for a speed, such as veryfast; %2 a number. CRF: lower is better.</extracomment>
        <translation>x264 プリセット %1、CRF %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Fast, Normal or High, %2 what that means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a folder for results</source>
        <translation>結果の保存先フォルダーを選択</translation>
    </message>
    <message>
        <source>Can&apos;t create files in %1. Check its permissions or choose another folder.</source>
        <translation>%1 にファイルを作成できません。アクセス権を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Example: %1. Placeholders: %2.</source>
        <extracomment>%1 is a file name, %2 the words that are replaced in it</extracomment>
        <translation>例: %1。置き換えられる語: %2。</translation>
    </message>
    <message>
        <source>Save results in</source>
        <translation>結果の保存先</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder. Use %2.</source>
        <extracomment>%1 is a word in braces that is no placeholder, %2 the placeholders there are</extracomment>
        <translation>%1 は置き換えられる語ではありません。%2 を使ってください。</translation>
    </message>
    <message>
        <source>Enter the full path, such as %1.</source>
        <translation>%1 のように、フルパスで入力してください。</translation>
    </message>
    <message>
        <source>Film quality</source>
        <translation>フィルムの品質</translation>
    </message>
    <message>
        <source>Of videos joined from pieces. Higher makes larger files.</source>
        <translation>断片を結合した動画の品質。高いほどファイルが大きくなります。</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>小さいファイル</translation>
    </message>
</context>
<context>
    <name>retalk::SaveFile</name>
    <message>
        <source>The finished file is no longer there.</source>
        <translation>完成したファイルがもうありません。</translation>
    </message>
    <message>
        <source>The video is a .%1 file. Choose a name that ends in .%1.</source>
        <translation>動画は .%1 ファイルです。.%1 で終わる名前にしてください。</translation>
    </message>
    <message>
        <source>The finished file can&apos;t be read.</source>
        <translation>完成したファイルを読み取れません。</translation>
    </message>
</context>
<context>
    <name>retalk::SecretStore</name>
    <message>
        <source>The keychain doesn&apos;t respond.</source>
        <translation>システムのキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>The keychain reports an error.</source>
        <translation>システムのキーチェーンでエラーが発生しました。</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>このセッションにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>システムのキーチェーンがロックされています。ロックを解除してからやり直してください。</translation>
    </message>
    <message>
        <source>This key comes from the environment variable %1. Change it there.</source>
        <translation>このキーは環境変数 %1 のもので、そこで変更します。</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceDirectory</name>
    <message>
        <source>There is no API key for %1, and this session has no keychain to look in. Set %2, or enter a key in the settings.</source>
        <translation>%1 の API キーがなく、このセッションにはキーチェーンもありません。%2 を設定するか、設定でキーを入力してください。</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>%1 の API キーがありません。設定で入力するか、%2 を設定してください。</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this build. Choose EvoLink or another service.</source>
        <translation>この Retalk には、このコンピューターのサービスがありません。EvoLink または別のサービスを選んでください。</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceName</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>retalk::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>New jobs go to</source>
        <translation>新しいジョブの送り先</translation>
    </message>
    <message>
        <source>EvoLink key</source>
        <translation>EvoLink のキー</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>サービスを追加…</translation>
    </message>
    <message>
        <source>Leave empty to use the same address</source>
        <translation>空欄にすると同じアドレスを使います</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation>https:// か http:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This service is in the list already.</source>
        <translation>このサービスはすでに一覧にあります。</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer.</source>
        <translation>このインストールでは、このコンピューターでドラフトを作成できません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>アップロード先のアドレス</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>このサービスを削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This computer makes free drafts; EvoLink makes the final video.</source>
        <translation>このコンピューターでは無料のドラフトを、EvoLink では本番の動画を作成します。</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is a service</extracomment>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of it aren&apos;t finished. They continue, and its key stays in the keychain for them.</source>
        <translation>
            <numerusform>このサービスのジョブが %Ln 件完了していません。ジョブは続行され、そのためキーはキーチェーンに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is still in the keychain. %1</source>
        <translation>キーはまだキーチェーンに残っています。%1</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and its jobs stay in the list.</source>
        <translation>キーはキーチェーンから削除され、ジョブは一覧に残ります。</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceStatus</name>
    <message>
        <source>checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>The service can be used now</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>key needed</source>
        <extracomment>No API key has been given yet</extracomment>
        <translation>キーが必要</translation>
    </message>
    <message>
        <source>key refused</source>
        <extracomment>The service does not accept the API key</extracomment>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>This service needs a key. Enter it in the settings.</source>
        <translation>このサービスにはキーが必要です。設定で入力してください。</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this installation. Choose EvoLink, or install retalk-service.</source>
        <translation>このインストールには専用のサービスがありません。EvoLink を選ぶか、retalk-service をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>retalk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No settings match your search.</source>
        <translation>検索に一致する設定はありません。</translation>
    </message>
</context>
<context>
    <name>retalk::ShareLinks</name>
    <message>
        <source>This Dropbox link opens a folder. Share the file itself and use that link.</source>
        <translation>この Dropbox のリンク先はフォルダーです。ファイルそのものを共有し、そのリンクを使ってください。</translation>
    </message>
    <message>
        <source>This Google Drive link opens a page, not a file. Open the file there, choose Share, and use the file&apos;s own link.</source>
        <translation>この Google ドライブのリンク先はファイルではなくページです。そこでファイルを開いて「共有」を選び、ファイルそのもののリンクを使ってください。</translation>
    </message>
    <message>
        <source>This Google Photos link opens a page. Download the file there and choose it here.</source>
        <translation>この Google フォトのリンク先はページです。そこでファイルをダウンロードし、ここで選んでください。</translation>
    </message>
    <message>
        <source>This OneDrive link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>この OneDrive のリンク先はページです。ブラウザーで開いてファイルをダウンロードし、ここで選んでください。</translation>
    </message>
    <message>
        <source>This iCloud link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>この iCloud のリンク先はページです。ブラウザーで開いてファイルをダウンロードし、ここで選んでください。</translation>
    </message>
    <message>
        <source>This WeTransfer link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>この WeTransfer のリンク先はページです。ブラウザーで開いてファイルをダウンロードし、ここで選んでください。</translation>
    </message>
    <message>
        <source>This link opens a page of a file sharing site. Open it in a browser, download the file and choose it here.</source>
        <translation>このリンク先はファイルサービスのページです。ブラウザーで開いてファイルをダウンロードし、ここで選んでください。</translation>
    </message>
    <message>
        <source>This link opens a page that plays a video. Use the video file itself.</source>
        <translation>このリンク先は動画を再生するページです。動画ファイルそのものを使ってください。</translation>
    </message>
</context>
<context>
    <name>retalk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Selected job</source>
        <translation>選択したジョブ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>retalk::SoundStrip</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of a waveform: the video has no sound track</extracomment>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>In place of a waveform: nothing is to be heard in the sound track</extracomment>
        <translation>無音</translation>
    </message>
</context>
<context>
    <name>retalk::SpeakDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A language: its English name, and what it&apos;s called in itself</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>セリフを入力</translation>
    </message>
    <message>
        <source>A robot&apos;s voice speaks the words. It&apos;s good for judging timing, not for the final video.</source>
        <translation>ロボットの声がセリフを読み上げます。タイミングの確認用で、完成した動画には向きません。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Type or paste what will be said</source>
        <translation>話す内容を入力または貼り付け</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As long as the part (%1)</source>
        <translation>パートと同じ長さ（%1）</translation>
    </message>
    <message>
        <source>As long as the video (%1)</source>
        <translation>動画と同じ長さ（%1）</translation>
    </message>
    <message>
        <source>The words are spoken at a natural pace that fits. Silence follows them until the video ends.</source>
        <translation>セリフは自然な範囲で、必要な速さで読み上げられます。その後は動画の終わりまで無音です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>この音声を使う</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Too many words for %3: they take %1 even at %2 words a minute. Shorten the text.</source>
        <extracomment>%1 and %3 are lengths (&quot;8.2 s&quot;), %2 a number of words</extracomment>
        <translation>%3 にはセリフが多すぎます。毎分 %2 語でも %1 かかります。テキストを短くしてください。</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute: it fits, but that&apos;s fast speech.</source>
        <translation>毎分 %2 語で %1。収まりますが、早口です。</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute, then silence until %3.</source>
        <translation>毎分 %2 語で %1、その後 %3 まで無音。</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute.</source>
        <translation>毎分 %2 語で %1。</translation>
    </message>
    <message>
        <source>Saving the voice track…</source>
        <translation>音声を保存しています…</translation>
    </message>
    <message>
        <source>Draft voice %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>ドラフト音声 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聴く</translation>
    </message>
</context>
<context>
    <name>retalk::Stage</name>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>Can&apos;t show “%1”. %2</source>
        <translation>「%1」を表示できません。%2</translation>
    </message>
    <message>
        <source>Can&apos;t show the original. %1</source>
        <comment>then the reason, a sentence</comment>
        <translation>オリジナルを表示できません。%1</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>プレビューを準備しています…</translation>
    </message>
    <message>
        <source>Preparing the original for comparison…</source>
        <translation>比較用に元の動画を準備しています…</translation>
    </message>
    <message>
        <source>The original is shown as it is. %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>元の動画をそのまま表示しています。%1</translation>
    </message>
</context>
<context>
    <name>retalk::StageActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Leave &amp;full screen</source>
        <translation>全画面を終了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop at normal speed</source>
        <translation>停止して通常の速度に戻す(&amp;S)</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster each time</source>
        <translation>順方向に再生、押すたびに速く(&amp;F)</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster each time</source>
        <translation>逆方向に再生、押すたびに速く(&amp;B)</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>1 フレーム進む(&amp;O)</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>1 フレーム戻る(&amp;A)</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>1 秒進む</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1 秒戻る</translation>
    </message>
    <message>
        <source>To the be&amp;ginning</source>
        <translation>先頭へ(&amp;H)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>末尾へ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ループ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start the range here</source>
        <translation>ここを範囲の始点にする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End the range here</source>
        <translation>ここを範囲の終点にする(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the s&amp;tart of the range</source>
        <translation>範囲の始点へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the e&amp;nd of the range</source>
        <translation>範囲の終点へ移動(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>範囲を解除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>結果のみ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>ワイプ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>左右に並べる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>切り替え(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;other one</source>
        <translation>もう一方を表示(&amp;O)</translation>
    </message>
    <message>
        <source>Move the wipe to the &amp;left</source>
        <translation>ワイプを左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move the wipe to the ri&amp;ght</source>
        <translation>ワイプを右へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save this frame…</source>
        <translation>このフレームを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Use this frame as face photo</source>
        <translation>このフレームを顔写真として使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>再生操作(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>範囲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>サウンド(&amp;D)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;mouth</source>
        <translation>口元を拡大(&amp;M)</translation>
    </message>
    <message>
        <source>Switch to frames or &amp;timecode</source>
        <translation>フレーム数/タイムコードに切り替え(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>Show &amp;waveforms</source>
        <translation>波形を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Switch between &amp;input and result</source>
        <translation>入力と結果を切り替え(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hear the other result</source>
        <translation>もう一方の結果の音声を聞く(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hear the original</source>
        <translation>元の動画の音声を聞く(&amp;H)</translation>
    </message>
</context>
<context>
    <name>retalk::StageMessage</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>retalk::StatusCorner</name>
    <message>
        <source>This computer (free draft)</source>
        <translation>このコンピューター（無料のドラフト）</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>サービスとキー…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <extracomment>%1 is the chosen service</extracomment>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>残高: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name that a person gave to a service, %2 its address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Service status: %1</source>
        <translation>サービスの状態: %1</translation>
    </message>
</context>
<context>
    <name>retalk::StillFrame</name>
    <message>
        <source>This frame of the original can&apos;t be read. Choose another one, or a photo in the form.</source>
        <translation>元の動画のこのフレームを読み取れません。別のフレームを選ぶか、フォームで写真を選んでください。</translation>
    </message>
</context>
<context>
    <name>retalk::StoragePage</name>
    <message>
        <source>Reset all settings?</source>
        <translation>すべての設定をリセットしますか?</translation>
    </message>
    <message>
        <source>Services, keys, jobs and videos are kept.</source>
        <translation>サービス、キー、ジョブ、動画は残ります。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files</source>
        <translation>サムネイルと最近使ったファイルの画像</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files: %1</source>
        <translation>サムネイルと最近使ったファイルの画像: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>リセット…</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>すべての設定をリセット</translation>
    </message>
    <message>
        <source>Services and keys are kept.</source>
        <translation>サービスとキーは残ります。</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>既定 初期設定</translation>
    </message>
</context>
<context>
    <name>retalk::SubmitGate</name>
    <message numerus="yes">
        <source>Make %Ln videos?</source>
        <translation>
            <numerusform>%Ln 本の動画を作成しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>話させる</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>%Ln 本の動画を作成</numerusform>
        </translation>
    </message>
    <message>
        <source>This service charges nothing.</source>
        <translation>このサービスは無料です。</translation>
    </message>
    <message>
        <source>You have %1; %2 will be left.</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>残高は %1 で、%2 が残ります。</translation>
    </message>
    <message>
        <source>That is more than the %1 you have.</source>
        <translation>残高の %1 を超えています。</translation>
    </message>
    <message>
        <source>Submit the same again?</source>
        <translation>同じものをもう一度送信しますか?</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>You submitted this less than a minute ago.</source>
        <translation>1 分以内に同じものを送信しています。</translation>
    </message>
    <message>
        <source>You submitted some of these less than a minute ago. Submitting them again is charged again.</source>
        <translation>このうちいくつかは 1 分以内に送信しています。もう一度送信すると、再び課金されます。</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges.</source>
        <translation>このサービスは料金を公開していません。</translation>
    </message>
    <message>
        <source>Estimating the cost…</source>
        <translation>料金を見積もっています…</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated, because the lengths aren&apos;t known.</source>
        <translation>長さがわからないため、料金を見積もれません。</translation>
    </message>
    <message>
        <source>This will cost about %1.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>料金は約 %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length will add to that.</source>
        <translation>
            <numerusform>長さが不明な %Ln 件の料金がさらに加わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>残高は %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>そのうち %Ln 件では、音声の最後が切り捨てられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A submitted job can&apos;t be cancelled.</source>
        <translation>送信したジョブはキャンセルできません。</translation>
    </message>
    <message>
        <source>The same is in the list already and isn&apos;t finished.</source>
        <translation>同じものがすでに一覧にあり、完了していません。</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s)?</source>
        <translation>
            <numerusform>%Ln 個の断片を送信しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s) again?</source>
        <translation>
            <numerusform>%Ln 個の断片をもう一度送信しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment.</source>
        <translation>別の Retalk が同じものを送信中です。</translation>
    </message>
    <message>
        <source>The price isn&apos;t known yet.</source>
        <translation>料金はまだわかりません。</translation>
    </message>
    <message>
        <source>The price isn&apos;t known.</source>
        <translation>料金がわかりません。</translation>
    </message>
    <message>
        <source>Submit the same again for %1?</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>同じものをもう一度 %1 で送信しますか?</translation>
    </message>
</context>
<context>
    <name>retalk::TaskError</name>
    <message>
        <source>The task was cancelled. Submit it again if you still want it.</source>
        <translation>タスクはキャンセルされました。必要であれば再送信してください。</translation>
    </message>
    <message>
        <source>One of the files is no longer there. Uploaded files are kept for 72 hours. Choose it again, then submit again.</source>
        <translation>ファイルの 1 つがもうありません。アップロードしたファイルは 72 時間保存されます。選び直して再送信してください。</translation>
    </message>
    <message>
        <source>The service finished without a video. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>サービスは動画を出さずに終了しました。もう一度試し、また起きる場合はタスク ID を添えてサービスのサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>No face was found. Use a video in which the face is clear, large and seen from the front.</source>
        <translation>顔が見つかりませんでした。顔がはっきりと大きく正面から映っている動画を使ってください。</translation>
    </message>
    <message>
        <source>%1 (The service says: %2)</source>
        <extracomment>%1: what went wrong and what to do; %2: the service&apos;s own words, not translated</extracomment>
        <translation>%1（サービスのメッセージ: %2）</translation>
    </message>
    <message>
        <source>One of the settings or files doesn&apos;t fit, but the service didn&apos;t say which. Check them, then submit again.</source>
        <translation>設定またはファイルのいずれかが適合しませんが、サービスはどれかを示していません。確認してから再送信してください。</translation>
    </message>
    <message>
        <source>The service didn&apos;t say what went wrong. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>サービスは問題の内容を示していません。もう一度試し、また起きる場合はタスク ID を添えてサービスのサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>The service says: “%1”. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>サービスからのメッセージ:「%1」。もう一度試し、また起きる場合はタスク ID を添えてサービスのサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>The service says: “%1”. Change what it names, then submit again.</source>
        <translation>サービスからのメッセージ:「%1」。示された箇所を変更して再送信してください。</translation>
    </message>
    <message>
        <source>The face on the photo wasn&apos;t found in the video. Take a frame of this video as the face photo, or lower the threshold if it&apos;s surely the same person.</source>
        <translation>写真の顔が動画に見つかりませんでした。この動画のフレームを顔写真として使うか、同じ人物に間違いなければしきい値を下げてください。</translation>
    </message>
    <message>
        <source>The service&apos;s content rules don&apos;t allow this video, voice track or photo. Use different ones, then submit again.</source>
        <translation>この動画・音声・画像は、サービスのコンテンツ規定により使えません。別の素材を使って再送信してください。</translation>
    </message>
    <message>
        <source>The face couldn&apos;t be processed. Use a video in which the face is clear, large and seen from the front, then submit again.</source>
        <translation>顔を処理できませんでした。顔がはっきりと大きく正面から映っている動画を使って再送信してください。</translation>
    </message>
    <message>
        <source>The photo or video has the wrong size. Each side must have 640 to 2048 pixels. Resize it, then submit again.</source>
        <translation>画像または動画のサイズが適合しません。各辺は 640～2048 ピクセルにしてください。変更して再送信してください。</translation>
    </message>
    <message>
        <source>One of the inputs couldn&apos;t be downloaded or read. Check that each link opens in a private browser window and that each file plays, then submit again.</source>
        <translation>入力のいずれかを取得または読み込めませんでした。各リンクがプライベートウィンドウで開き、各ファイルが再生できることを確認してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The voice track couldn&apos;t be used. Use a clear recording of speech as WAV, MP3 or M4A, then submit again.</source>
        <translation>音声を使えませんでした。WAV、MP3、M4A のはっきりした話し声の録音を使って再送信してください。</translation>
    </message>
    <message>
        <source>The job took too long and was stopped. Try again later, or use a shorter video.</source>
        <translation>処理に時間がかかりすぎたため中止されました。しばらくしてからやり直してください。短い動画にすると改善します。</translation>
    </message>
    <message>
        <source>The service has no free capacity at the moment. Try again in a few minutes.</source>
        <translation>現在サービスに空きがありません。数分後にやり直してください。</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now. Try again later.</source>
        <translation>サービスの割り当てを使い切りました。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The service received too many requests. Try again in a few minutes.</source>
        <translation>サービスへのリクエストが多すぎます。数分後にやり直してください。</translation>
    </message>
    <message>
        <source>The service had a problem. Try again later.</source>
        <translation>サービスで問題が発生しました。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The service isn&apos;t available at the moment. Try again later.</source>
        <translation>現在サービスを利用できません。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The service&apos;s model had a problem. Try again later.</source>
        <translation>サービスのモデルで問題が発生しました。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The model isn&apos;t available at the moment. Try again later.</source>
        <translation>現在モデルを利用できません。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The photo shows no person, or several. Use one that shows exactly one face from the front.</source>
        <translation>画像に人が映っていないか、複数映っています。正面を向いた顔が 1 つだけの画像を使ってください。</translation>
    </message>
    <message>
        <source>The video has the wrong size: each side must have 640 to 2048 pixels.</source>
        <translation>動画のサイズが適合しません。各辺は 640～2048 ピクセルにする必要があります。</translation>
    </message>
    <message>
        <source>The video has the wrong frame rate: it must be 15 to 60 frames per second.</source>
        <translation>動画のフレームレートが適合しません。毎秒 15～60 フレームにする必要があります。</translation>
    </message>
    <message>
        <source>A file has the wrong length: video and voice track must each last 2 to 120 seconds.</source>
        <translation>長さが適合しません。動画と音声はそれぞれ 2～120 秒にする必要があります。</translation>
    </message>
    <message>
        <source>The photo has the wrong shape: the longer side may be at most twice the shorter one and at most 4096 pixels.</source>
        <translation>画像の縦横比が適合しません。長辺は短辺の 2 倍以下、かつ 4096 ピクセル以下にする必要があります。</translation>
    </message>
    <message>
        <source>A file is too large: videos up to 300 MB, audio up to 30 MB, images up to 10 MB.</source>
        <translation>ファイルが大きすぎます。動画は 300 MB、音声は 30 MB、画像は 10 MB までです。</translation>
    </message>
    <message>
        <source>A file&apos;s format isn&apos;t supported. Use MP4 for the video, WAV or MP3 for the voice track, JPEG or PNG for the photo.</source>
        <translation>ファイルの形式に対応していません。動画は MP4、音声は WAV か MP3、画像は JPEG か PNG を使ってください。</translation>
    </message>
    <message>
        <source>A file couldn&apos;t be opened: it&apos;s damaged, or not what its name says. Export it again, then submit again.</source>
        <translation>ファイルを開けませんでした。壊れているか、名前と中身が一致していません。書き出し直して再送信してください。</translation>
    </message>
    <message>
        <source>The site that hosts one of the links denied access to the service. Host the file elsewhere, or choose the file itself.</source>
        <translation>リンクの 1 つのサーバーがサービスを拒否しました。別の場所を使うか、ファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>Downloading one of the links took longer than 60 seconds. Host the file somewhere faster, or choose the file itself.</source>
        <translation>リンクの 1 つの取得に 60 秒以上かかりました。より速い場所を使うか、ファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>The model has too many requests at the moment. Try again in a few minutes.</source>
        <translation>現在モデルへのリクエストが多すぎます。数分後にやり直してください。</translation>
    </message>
    <message>
        <source>The face is turned too far from the camera. Use a video that shows it from the front.</source>
        <translation>顔がカメラから大きくそれています。正面から映っている動画を使ってください。</translation>
    </message>
    <message>
        <source>The mouth is covered in the whole video. Use a video that shows it.</source>
        <translation>動画全体で口が隠れています。口が見える動画を使ってください。</translation>
    </message>
    <message>
        <source>The mouth is outside the frame in the whole video. Use a video that shows it.</source>
        <translation>動画全体で口が画面の外にあります。口が映っている動画を使ってください。</translation>
    </message>
    <message>
        <source>The face photo shows no face. Use one that shows exactly one face from the front.</source>
        <translation>顔写真に顔が写っていません。正面を向いた顔が 1 つだけの写真を使ってください。</translation>
    </message>
    <message>
        <source>The face photo shows several faces. Use one that shows exactly one face from the front.</source>
        <translation>顔写真に顔が複数写っています。正面を向いた顔が 1 つだけの写真を使ってください。</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdControl</name>
    <message>
        <source>Face match threshold</source>
        <translation>顔一致のしきい値</translation>
    </message>
    <message>
        <source>%1 is the highest threshold.</source>
        <translation>しきい値の上限は %1 です。</translation>
    </message>
    <message>
        <source>%1 is the lowest threshold.</source>
        <translation>しきい値の下限は %1 です。</translation>
    </message>
    <message>
        <source>How closely a face must match the photo: 140 is lenient, 170 is normal, 190 is strict.</source>
        <translation>顔が写真とどれだけ似ている必要があるか。140 はゆるく、170 は標準、190 は厳しく判定します。</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdWords</name>
    <message>
        <source>easier</source>
        <extracomment>Under the left end of the slider: a face matches more easily, perhaps a wrong one</extracomment>
        <translation>ゆるく</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>Under the slider&apos;s usual value 170</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>stricter</source>
        <extracomment>Under the right end of the slider: only a very similar face matches</extracomment>
        <translation>厳しく</translation>
    </message>
</context>
<context>
    <name>retalk::Thumbnails</name>
    <message>
        <source>No thumbnail: the site that hosts this large video can&apos;t send parts of it.</source>
        <translation>サムネイルなし: この大きな動画を置いているサイトは一部だけを送れません。</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePainter</name>
    <message>
        <source>Drag over the video to mark a part, or press I and O</source>
        <translation>動画の上をドラッグしてパートを指定、または I と O を押す</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>音声を選択</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePane</name>
    <message>
        <source>Choose a video on this computer, and its timeline appears here.</source>
        <translation>このコンピューター上の動画を選ぶと、ここにタイムラインが表示されます。</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>動画全体</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>パート %1/%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Start a part here</source>
        <translation>ここからパートを開始</translation>
    </message>
    <message>
        <source>End the part here</source>
        <translation>ここでパートを終了</translation>
    </message>
    <message>
        <source>Split the part here</source>
        <translation>ここでパートを分割</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>パートを取り除く</translation>
    </message>
    <message>
        <source>Show more of the video</source>
        <translation>動画をより広く表示</translation>
    </message>
    <message>
        <source>Show the whole video</source>
        <translation>動画全体を表示</translation>
    </message>
    <message>
        <source>Show less of the video, larger</source>
        <translation>動画の一部を大きく表示</translation>
    </message>
    <message>
        <source>One frame back or forward</source>
        <translation>1 フレーム戻る／進む</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>1 秒戻る／進む</translation>
    </message>
    <message>
        <source>Back to the start, or to the end</source>
        <translation>先頭または末尾へ</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生／一時停止</translation>
    </message>
    <message>
        <source>The part begins at %1. Press O where it ends.</source>
        <translation>パートは %1 から始まります。終わる位置で O を押してください。</translation>
    </message>
    <message>
        <source>The part ends at %1. Press I where it begins.</source>
        <translation>パートは %1 で終わります。始まる位置で I を押してください。</translation>
    </message>
</context>
<context>
    <name>retalk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Playhead at %1</source>
        <translation>再生ヘッドは %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>パート %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Start of part %1 at %2</source>
        <translation>パート %1 の始点 %2</translation>
    </message>
    <message>
        <source>End of part %1 at %2</source>
        <translation>パート %1 の終点 %2</translation>
    </message>
    <message>
        <source>no voice track yet</source>
        <translation>音声はまだありません</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>パート %1/%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>There&apos;s no room for a part of 2 s here.</source>
        <translation>ここには 2 秒のパートを置く余地がありません。</translation>
    </message>
    <message>
        <source>The playhead isn&apos;t in a part. Move it into the one to split.</source>
        <translation>再生ヘッドがパートの中にありません。分割するパートの中に移動してください。</translation>
    </message>
    <message>
        <source>Both halves need 2 s. Move the playhead further in.</source>
        <translation>分割後の両方に 2 秒が必要です。再生ヘッドをもっと内側に移動してください。</translation>
    </message>
    <message>
        <source>The voice track ends before the part does; the original continues from there.</source>
        <translation>音声はパートより先に終わり、そこから先は元の動画が続きます。</translation>
    </message>
</context>
<context>
    <name>retalk::Transition</name>
    <message>
        <source>The service on this computer no longer has this draft. Retry to make it again; it costs nothing.</source>
        <translation>このコンピューターのサービスには、このドラフトがもうありません。再試行すると作り直せます。料金はかかりません。</translation>
    </message>
    <message>
        <source>The service says the video is finished, but gave no link to it. Try again in a moment.</source>
        <translation>サービスは動画が完成したと伝えていますが、リンクがありません。少し待ってからもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>Retalk was closed while this job was being submitted, so it isn&apos;t known whether the service accepted it.</source>
        <translation>このジョブの送信中に Retalk が閉じられたため、サービスが受け付けたかどうかわかりません。</translation>
    </message>
    <message>
        <source>The queue was paused before this job was submitted again.</source>
        <translation>このジョブを再送信する前に、キューが一時停止されました。</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t answer; it may be busy. Trying again costs nothing.</source>
        <translation>このコンピューターのサービスから応答がありません。混み合っている可能性があります。再試行しても料金はかかりません。</translation>
    </message>
</context>
<context>
    <name>retalk::Transport</name>
    <message>
        <source>The service took too long to answer. Check your connection, or try again later.</source>
        <translation>サービスの応答に時間がかかりすぎました。接続を確認するか、しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The service on this computer has stopped.</source>
        <translation>このコンピューターのサービスが停止しました。</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>%1 の API キーがありません。設定で入力するか、%2 を設定してください。</translation>
    </message>
    <message>
        <source>%1 Nothing was charged.</source>
        <extracomment>%1: why the service refused the job, one or two sentences</extracomment>
        <translation>%1 課金されていません。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>ファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>リクエストが多すぎます。サービスから待つよう求められました。</translation>
    </message>
    <message>
        <source>The service&apos;s address is missing or invalid. Check it in the settings.</source>
        <translation>サービスのアドレスがないか、無効です。設定で確認してください。</translation>
    </message>
    <message>
        <source>The API key contains characters that keys can&apos;t have. Enter it again.</source>
        <translation>API キーに、キーにはない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The service&apos;s address must begin with https://, or the key would be sent unencrypted. Change it in the settings.</source>
        <translation>サービスのアドレスは https:// で始まる必要があります。そうでないとキーが保護されずに送られます。設定で変更してください。</translation>
    </message>
    <message>
        <source>The job was submitted, but no answer came. It may have been accepted and charged. Check with the service before you submit it again.</source>
        <translation>ジョブを送信しましたが、サービスの応答がありませんでした。受け付けられ課金された可能性があります。再送信する前にサービスで確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the service&apos;s address.</source>
        <translation>サービスの応答が大きすぎます。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s address “%1” wasn&apos;t found. Check your connection and the address.</source>
        <translation>サービスのアドレス「%1」が見つかりませんでした。接続とアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect securely to the service. Check this computer&apos;s date, and whether this network intercepts connections.</source>
        <translation>サービスへの安全な接続を確立できませんでした。このコンピューターの日付と、このネットワークが通信を傍受していないかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t be used. Check the proxy in the settings.</source>
        <translation>プロキシを使えませんでした。設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>This address doesn&apos;t respond like the service. Check the service&apos;s address.</source>
        <translation>このアドレスはサービスとしての応答を返しません。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Check your connection.</source>
        <translation>サービスに接続できません。接続を確認してください。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a sentence that lacks its full stop</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>retalk::TransportBar</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>Playing speed: 1×, 0.5×</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Switch between time, frames and timecode</source>
        <translation>時間、フレーム数、タイムコードを切り替え</translation>
    </message>
    <message>
        <source>Time %1</source>
        <extracomment>%1 is a time such as 0:04.2</extracomment>
        <translation>時間 %1</translation>
    </message>
</context>
<context>
    <name>retalk::UnconfirmedDialog</name>
    <message>
        <source>Tasks of your account</source>
        <translation>アカウントのタスク</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>task id, time</comment>
        <translation>%1、作成 %2</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>このタスクを使う</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Unconfirmed job</source>
        <translation>未確認のジョブ</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Stops looking for it. The job stays in the list as cancelled.</source>
        <translation>探すのをやめます。ジョブはキャンセル済みとして一覧に残ります。</translation>
    </message>
    <message>
        <source>Which task is yours?</source>
        <translation>どれがあなたのタスクですか?</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, but %2 has the tasks below from around that time. If one of them is yours, use it. It won&apos;t be charged again.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>「%1」の送信に応答がありませんでしたが、%2 には同じ頃の次のタスクがあります。あなたのものがあれば使ってください。再び課金されることはありません。</translation>
    </message>
    <message>
        <source>There may be more: the list couldn&apos;t be read to the end. %1</source>
        <extracomment>%1 is a sentence of its own that says why</extracomment>
        <translation>ほかにもある可能性があります。一覧を最後まで読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t check with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 に確認できませんでした</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, so it isn&apos;t known whether it was received and charged. Check again when the problem below is solved.</source>
        <translation>「%1」の送信に応答がなかったため、受け取られて課金されたかどうかわかりません。下の問題が解決したら、もう一度確認してください。</translation>
    </message>
    <message>
        <source>No task found</source>
        <translation>タスクが見つかりません</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, and %2 lists no task from around that time yet. It may still appear, so check again in a few minutes.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>「%1」の送信に応答がなく、%2 にも同じ頃のタスクはまだありません。これから現れることもあるので、数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 に確認しています…</translation>
    </message>
    <message>
        <source>Submitting again may charge you twice, in case the first request was received.</source>
        <translation>最初のリクエストが受け取られていた場合、もう一度送信すると二重に課金されることがあります。</translation>
    </message>
</context>
<context>
    <name>retalk::UnderlayField</name>
    <message>
        <source>Choose music and effects</source>
        <translation>音楽・効果音を選択</translation>
    </message>
    <message>
        <source>Below the voice</source>
        <translation>音声の下</translation>
    </message>
    <message>
        <source>What&apos;s heard below the voice tracks, within the parts.</source>
        <translation>パートの中で音声の下に流れる音。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The original sound</source>
        <translation>元の動画の音声</translation>
    </message>
    <message>
        <source>Music and effects from a file</source>
        <translation>ファイルの音楽・効果音</translation>
    </message>
    <message>
        <source> dB</source>
        <comment>decibels</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> dB</translation>
    </message>
    <message>
        <source>Loudness below the voice</source>
        <translation>音声の下に流れる音の大きさ</translation>
    </message>
    <message>
        <source>How much louder than in its file; a negative number is quieter.</source>
        <translation>元のファイルよりどれだけ大きくするか。負の数にすると小さくなります。</translation>
    </message>
    <message>
        <source>A file as long as the video</source>
        <translation>動画と同じ長さのファイル</translation>
    </message>
    <message>
        <source>File with music and effects</source>
        <translation>音楽・効果音のファイル</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Quieter while the voice speaks</source>
        <translation>音声が話している間は小さくする</translation>
    </message>
</context>
<context>
    <name>retalk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>retalk::UrlEdit</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceList</name>
    <message>
        <source>Only the first</source>
        <translation>最初の 1 つだけ</translation>
    </message>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>修正したコピーを作成中: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, each its own video:</source>
        <translation>
            <numerusform>ほか %Ln 件、それぞれ別の動画:</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these voice tracks can&apos;t be used. Remove it first.</source>
        <translation>これらの音声の 1 つが使えません。先に取り除いてください。</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>%1 を聴く</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を取り除く</translation>
    </message>
</context>
<context>
    <name>retalk::VoicePlayer</name>
    <message>
        <source>No sound device was found to play it on. The video can still be made.</source>
        <translation>再生に使えるサウンドデバイスが見つかりません。動画は作成できます。</translation>
    </message>
    <message>
        <source>This can&apos;t be played here. The video can still be made.</source>
        <translation>ここでは再生できません。動画は作成できます。</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceStart</name>
    <message>
        <source>Voice starts at</source>
        <translation>音声の開始位置</translation>
    </message>
    <message>
        <source>Starts the voice track this much later. A negative number cuts off its beginning.</source>
        <translation>音声の開始をこの秒数だけ遅らせます。負の数にすると先頭が切り取られます。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Part begins in the voice at</source>
        <translation>音声内のパートの開始位置</translation>
    </message>
    <message>
        <source>The moment in the voice track that&apos;s heard where the part begins.</source>
        <translation>音声のこの時点の言葉が、パートの始まりで聞こえます。</translation>
    </message>
</context>
<context>
    <name>retalk::WaveformReader</name>
    <message>
        <source>This file has no sound.</source>
        <translation>このファイルには音声がありません。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::AdoptCommand</name>
    <message>
        <source>Use a task of the account for an unconfirmed job.</source>
        <translation>未確認のジョブに、アカウントのタスクを使います。</translation>
    </message>
    <message>
        <source>The task&apos;s id, as “retalk unconfirmed” lists it.</source>
        <translation>「retalk unconfirmed」が表示するタスクの ID。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResubmitPrompt</name>
    <message>
        <source>[y/N]</source>
        <extracomment>the letters that a person types for yes and no, in this order, in every language&apos;s own alphabet</extracomment>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>Submit the same again? %1 credits %2</source>
        <comment>%1 a number, %2 the letters to type</comment>
        <translation>同じものをもう一度送信しますか? %1 クレジット %2</translation>
    </message>
    <message>
        <source>Submit the same again? You may be charged again. %1</source>
        <translation>同じものをもう一度送信しますか? 再び課金されることがあります。%1</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>the letter that a person types for yes</extracomment>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CheckCommand</name>
    <message>
        <source>The video to check, from any service.</source>
        <translation>確認する動画。どのサービスのものでも構いません。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) behind the voice (confidence %1).</source>
        <translation>
            <numerusform>口が音声より %Ln フレーム遅れています（信頼度 %1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) ahead of the voice (confidence %1).</source>
        <translation>
            <numerusform>口が音声より %Ln フレーム進んでいます（信頼度 %1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mouth moves just as in the original: nothing was changed.</source>
        <translation>口の動きは元の動画と同じです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Mouth and voice are in sync (confidence %1).</source>
        <translation>口と音声は同期しています（信頼度 %1）。</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original; another person&apos;s was changed.</source>
        <translation>顔写真の人物の口は元のままで、別の人の口が変わっています。</translation>
    </message>
    <message>
        <source>Not sure: it isn&apos;t clear who in the video is the person on the face photo.</source>
        <translation>不明: 顔写真の人物が動画のだれなのかはっきりしません。</translation>
    </message>
    <message>
        <source>Not sure: the mouth is turned away or covered most of the time.</source>
        <translation>不明: 口がほとんどの間、横を向いているか隠れています。</translation>
    </message>
    <message>
        <source>Not sure: the mouth doesn&apos;t fit the voice well enough to tell.</source>
        <translation>不明: 口と音声の一致が弱く、判定できません。</translation>
    </message>
    <message>
        <source>The mouth movement differs from the original.</source>
        <translation>口の動きは元の動画と異なります。</translation>
    </message>
    <message>
        <source>Check whether mouth and voice are in sync.</source>
        <translation>動画の口の動きが音声に合っているかを確認します。</translation>
    </message>
    <message>
        <source>The original video: shows whether the mouth was changed at all.</source>
        <translation>元の動画。口元が変わったかどうかを調べます。</translation>
    </message>
    <message>
        <source>The face photo it was made with: whose mouth to check.</source>
        <translation>作成に使った顔写真。この人物の口を確認します。</translation>
    </message>
    <message>
        <source>The threshold it was made with, 120 to 200; 170 if not given.</source>
        <translation>作成に使ったしきい値。120 から 200 まで。省略時は 170。</translation>
    </message>
    <message>
        <source>Not sure: the mouth isn&apos;t visible for long enough.</source>
        <translation>不明: 口の映っている時間が短すぎます。</translation>
    </message>
    <message>
        <source>Not sure: there&apos;s hardly any speech to compare with.</source>
        <translation>不明: 比べられる話し声がほとんどありません。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::Command</name>
    <message>
        <source>Usage: retalk [URL|FILE ...]     open the window, with these in their fields
       retalk COMMAND [OPTIONS]  work without the window

Commands:
</source>
        <translation>使い方: retalk [URL|ファイル ...]         ウィンドウを開き、欄に入力する
        retalk コマンド [オプション]      ウィンドウなしで使う

コマンド:
</translation>
    </message>
    <message>
        <source>
“retalk COMMAND --help” explains a command.
Exit codes: 0 done, 2 usage, 3 input refused, 4 key, 5 balance, 6 task failed, 7 network, 8 unconfirmed.
</source>
        <translation>
「retalk コマンド --help」でコマンドの説明を表示します。
終了コード: 0 完了、2 使い方の誤り、3 入力の拒否、4 キー、5 残高、6 タスクの失敗、7 ネットワーク、8 未確認。
</translation>
    </message>
    <message>
        <source>“retalk %1 --help” explains how it is used.</source>
        <translation>「retalk %1 --help」で使い方を表示します。</translation>
    </message>
    <message>
        <source>“local” (this computer), “evolink”, or the address of another service.</source>
        <translation>「local」（このコンピューター）、「evolink」、または別のサービスのアドレス。</translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not “%2”.</source>
        <translation>--%1 には「%2」ではなく、https://api.example.com のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>--service is “local”, “evolink” or an address such as https://api.example.com, not “%1”.</source>
        <translation>--service には「%1」ではなく、「local」、「evolink」、または https://api.example.com のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>このコマンドを説明します。</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>ジョブの一覧が壊れていました。%1 として保存し、%Ln 件のジョブを残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the service to answer…</source>
        <translation>サービスの応答を待っています…</translation>
    </message>
    <message>
        <source>The job&apos;s id, or the first characters of it.</source>
        <translation>ジョブの ID、またはその先頭の文字。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 がありません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>There is no job “%1”. “retalk jobs” lists all jobs.</source>
        <translation>ジョブ「%1」はありません。「retalk jobs」ですべてのジョブを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %Ln jobs. Type more of the id.</source>
        <translation>
            <numerusform>「%1」に当てはまるジョブは %Ln 件あります。ID をもっと入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <extracomment>after “There is no command generat.”; %2 is a command or an option</extracomment>
        <translation>%1もしかして %2 ですか?</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>ここにはオプション %1 がありません。</translation>
    </message>
    <message>
        <source>There is no file “%1”, and a link begins with https://.</source>
        <translation>ファイル「%1」がありません。リンクの場合は https:// で始めてください。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>コマンド %1 はありません。</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>オプション --%1 はありません。</translation>
    </message>
    <message>
        <source>There is no option --%1. Did you mean --%2?</source>
        <translation>オプション --%1 はありません。もしかして --%2 ですか?</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t valid UTF-8, so it can&apos;t be used. Rename the file, then try again.</source>
        <translation>「%1」は正しい UTF-8 ではないため使えません。ファイルの名前を変えてから、やり直してください。</translation>
    </message>
    <message>
        <source>“retalk --help” lists the commands.</source>
        <translation>「retalk --help」でコマンドの一覧を表示します。</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>プログラムで読めるように、1 行に 1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>Return once the service has accepted the job; “retalk resume” downloads the video.</source>
        <translation>サービスがタスクを受け取ったらすぐに戻ります。動画は「retalk resume」でダウンロードします。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t expected here.</source>
        <translation>「%1」はここでは使えません。</translation>
    </message>
    <message>
        <source>--files-service needs a remote --service.</source>
        <translation>--files-service は、このコンピューター以外の --service と一緒に使います。</translation>
    </message>
    <message>
        <source>Waiting until it works again. Ctrl+C stops; “retalk resume” continues from here.</source>
        <translation>再び書き込めるようになるまで待機しています。Ctrl+C で停止し、「retalk resume」で続きから再開します。</translation>
    </message>
    <message>
        <source>%1 needs a value, not “%2”.</source>
        <extracomment>%1 and %2 are options, such as --output and -o</extracomment>
        <translation>%1 には「%2」ではなく値を指定してください。</translation>
    </message>
    <message>
        <source>How strictly the face must match, 120 to 200; 170 if not given.</source>
        <translation>顔の一致の厳しさ。120～200、省略時は 170。</translation>
    </message>
    <message>
        <source>Picture quality of a draft on this computer: “fast”, “normal” or “high”.</source>
        <translation>このコンピューターで作成するドラフトの画質。「fast」、「normal」、「high」のいずれか。</translation>
    </message>
    <message>
        <source>--face-threshold needs a whole number, not “%1”.</source>
        <translation>--face-threshold には「%1」ではなく整数を指定してください。</translation>
    </message>
    <message>
        <source>--quality is “fast”, “normal” or “high”, not “%1”.</source>
        <translation>--quality には「%1」ではなく、「fast」、「normal」、「high」のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CreditsCommand</name>
    <message>
        <source>Show the balance of the key.</source>
        <translation>キーの残高を表示します。</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 クレジット</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FacesCommand</name>
    <message>
        <source>The video to look at.</source>
        <translation>調べる動画。</translation>
    </message>
    <message>
        <source>URL|FILE</source>
        <translation>URL|ファイル</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, frontal: %3</source>
        <translation>%1 px、フレームの %2% に登場、正面: %3</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, turned away: %3</source>
        <translation>%1 px、フレームの %2% に登場、横向き: %3</translation>
    </message>
    <message>
        <source>List the people in a video, each with a picture for --reference.</source>
        <translation>動画に映っている人を表示し、それぞれ --reference 用の画像を作成します。</translation>
    </message>
    <message>
        <source>No face was found in this video.</source>
        <translation>この動画には顔がありません。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmCommand</name>
    <message>
        <source>Give parts of a video new voice tracks and join everything into one file. Long parts are split; what lies between parts stays as it is.</source>
        <translation>動画の一部に新しい音声を付け、全体を 1 つのファイルに結合します。長いパートは分割され、パート以外の部分はそのまま残ります。</translation>
    </message>
    <message>
        <source>The video, a file on this computer.</source>
        <translation>動画。このコンピューター上のファイル。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A part: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], such as 0:12-0:31,voice=a.wav,offset=3.2. Without a range: the whole video. May be given several times.</source>
        <translation>パート: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N]。例: 0:12-0:31,voice=a.wav,offset=3.2。範囲を省略すると動画全体。複数指定できます。</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>Parts from a CSV file with the columns from, to, voice, offset and face.</source>
        <translation>from、to、voice、offset、face 列を持つ CSV ファイルのパート。</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>アドレスが異なる場合のファイルのアップロード先。</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>完成した動画。同じ名前の古いファイルは、新しいファイルが揃ってから置き換えます。</translation>
    </message>
    <message>
        <source>Submit the pieces without asking about the price.</source>
        <translation>料金を確認せずに断片を送信します。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 がありません。</translation>
    </message>
    <message>
        <source>The table “%1” can&apos;t be read.</source>
        <translation>表「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>Begin the film even if the same one isn&apos;t finished, or was finished less than a minute ago.</source>
        <translation>同じフィルムが未完了でも、完了してから 1 分以内でも、開始します。</translation>
    </message>
    <message>
        <source>What is heard below the voice tracks, in dB: original:-18, or a file with music and effects, as long as the video, such as music.wav:-12. With “,duck” at the end it gives way while the voice speaks. The video without it is kept, too.</source>
        <translation>音声の下に流れる音 (dB): original:-18、または動画と同じ長さの音楽・効果音のファイル (例: music.wav:-12)。末尾に「,duck」を付けると、音声が話している間は小さくなります。背景音のない動画も残ります。</translation>
    </message>
    <message>
        <source>--extend is for “retalk generate”: a film is always as long as its video, or what lies behind a part would shift. Use a shorter voice track.</source>
        <translation>--extend は「retalk generate」用です。パートより後ろがずれないように、フィルムの長さは常に動画と同じです。もっと短い音声トラックを使ってください。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmStartCommand</name>
    <message numerus="yes">
        <source>%Ln piece(s), free</source>
        <translation>
            <numerusform>%Ln 個の断片、無料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) at the service&apos;s own price</source>
        <translation>
            <numerusform>%Ln 個の断片、サービスの料金</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), about %1 credits ($%2)</source>
        <extracomment>%1: credits, %2: US dollars</extracomment>
        <translation>
            <numerusform>%Ln 個の断片、約 %1 クレジット ($%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted. Add --yes to submit %1.</source>
        <translation>何も送信されていません。送信するには --yes を付けてください（%1）。</translation>
    </message>
    <message>
        <source>Submit %1? %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>%1 を送信しますか? %2</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read.</source>
        <translation>ジョブの一覧を読み込めません。</translation>
    </message>
    <message>
        <source>The same film was begun already and isn&apos;t finished. “retalk resume %1” continues it, and what&apos;s paid for stays paid. Add --again to begin it once more.</source>
        <translation>同じフィルムがすでに開始されていて、完了していません。「retalk resume %1」で続行でき、課金済みのものに再び課金されることはありません。もう一度開始するには --again を付けてください。</translation>
    </message>
    <message>
        <source>The same film was finished less than a minute ago (film %1). Add --again to submit it once more.</source>
        <translation>同じフィルムが 1 分以内に完了しています (フィルム %1)。もう一度送信するには --again を付けてください。</translation>
    </message>
    <message>
        <source>Submit the same again? %1 %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>同じものをもう一度送信しますか? %1 %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FollowCommand</name>
    <message>
        <source>Stopped. “retalk resume” continues from here.</source>
        <translation>停止しました。「retalk resume」で続きから再開します。</translation>
    </message>
    <message>
        <source>%1 has %2 credits left, and you want to keep at least %3, so nothing more is submitted. “retalk resume” continues from here.</source>
        <extracomment>%1 is a service, %2 the credits that are left there, %3 the least that shall be left</extracomment>
        <translation>%1 の残りは %2 クレジットで、少なくとも %3 を残す設定のため、これ以上は送信されません。「retalk resume」でここから続けられます。</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2</source>
        <translation>断片 %1/%2 を切り出しています</translation>
    </message>
    <message>
        <source>Joining: %1 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>結合中: %1 %</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message numerus="yes">
        <source>Film %1, %Ln piece(s)</source>
        <extracomment>%1: the beginning of a film&apos;s id</extracomment>
        <translation>
            <numerusform>フィルム %1、%Ln 個の断片</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pieces are kept. “retalk resume %1” continues the film, and “retalk resume --join %1” joins them.</source>
        <translation>完成したものは保持されています。「retalk resume %1」でフィルムを続行し、「retalk resume --join %1」で今あるものを結合します。</translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment. Add --again to submit it once more.</source>
        <translation>別の Retalk が同じものを送信中です。もう一度送信するには --again を付けてください。</translation>
    </message>
    <message>
        <source>Job %1 is a piece of a film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>ジョブ %1 はフィルムの断片です。「retalk resume %2」でフィルムを続行できます。</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2: %3 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>断片 %1/%2 を切り出しています: %3 %</translation>
    </message>
    <message>
        <source>Without the underlay: %1</source>
        <translation>背景音なし: %1</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ForgetCommand</name>
    <message>
        <source>Give up an unconfirmed job.</source>
        <translation>未確認のジョブを破棄します。</translation>
    </message>
    <message>
        <source>Given up. If the service did receive the job, it may still charge for it.</source>
        <translation>破棄しました。サービスがジョブを受け取っていた場合は、課金されることがあります。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::GenerateCommand</name>
    <message>
        <source>URL|FILE</source>
        <translation>URL|ファイル</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>アドレスが異なる場合のファイルのアップロード先。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Submit the job even if the same one was submitted less than a minute ago.</source>
        <translation>1 分以内に同じジョブを送信していても送信します。</translation>
    </message>
    <message>
        <source>The same job was submitted less than a minute ago (job %1). Add --again to submit it once more.</source>
        <translation>同じジョブが 1 分以内に送信されています (ジョブ %1)。もう一度送信するには --again を付けてください。</translation>
    </message>
    <message>
        <source>Which audio track of the file to use, counted from 1; the file&apos;s default if not given.</source>
        <translation>使用するファイルの音声トラック。1 から数えます。省略時はファイルの既定のトラック。</translation>
    </message>
    <message>
        <source>--audio-track needs a whole number from 1, not “%1”.</source>
        <translation>--audio-track には「%1」ではなく 1 以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>--audio-offset needs a number of seconds such as 0.5, from -%1 to %1, not “%2”.</source>
        <translation>--audio-offset には「%2」ではなく、-%1 から %1 までの秒数を 0.5 のように指定してください。</translation>
    </message>
    <message>
        <source>--quality is for drafts on this computer: add --service local.</source>
        <translation>--quality はこのコンピューターで作成するドラフト用です。--service local を付けてください。</translation>
    </message>
    <message>
        <source>%1 Nothing was submitted.</source>
        <extracomment>%1: what is wrong with a link, one or two sentences</extracomment>
        <translation>%1何も送信していません。</translation>
    </message>
    <message>
        <source>Lip-sync a video to a voice track and wait for the result.</source>
        <translation>動画の口の動きを音声トラックに合わせ、完成を待ちます。</translation>
    </message>
    <message>
        <source>The video of someone speaking.</source>
        <extracomment>a value&apos;s name in the command line&apos;s help: a web address or a file of this computer</extracomment>
        <translation>人が話している動画。</translation>
    </message>
    <message>
        <source>The new voice track.</source>
        <translation>新しい音声。</translation>
    </message>
    <message>
        <source>A photo of the person to change, if there are several in the video.</source>
        <translation>動画に複数の顔がある場合に、変更する顔の画像。</translation>
    </message>
    <message>
        <source>Start the voice track this many seconds later; a negative number cuts off its beginning.</source>
        <translation>音声の開始をこの秒数だけ遅らせます。負の数にすると先頭が切り取られます。</translation>
    </message>
    <message>
        <source>Extend the video to the length of the voice track.</source>
        <translation>動画を音声の長さまで延長します。</translation>
    </message>
    <message>
        <source>The https:// URL to notify when the job is done.</source>
        <translation>ジョブの完了を通知する https:// の URL。</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>完成した動画。同じ名前の古いファイルは、新しいファイルが揃ってから置き換えます。</translation>
    </message>
    <message>
        <source>Submit a video that is longer than the service accepts in pieces, and join them.</source>
        <translation>サービスの上限より長い動画を断片に分けて送信し、結合します。</translation>
    </message>
    <message>
        <source>--split can&apos;t go with --no-wait: pieces are joined when all are done.</source>
        <translation>--split と --no-wait は一緒に使えません。断片はすべて完成してから結合されます。</translation>
    </message>
    <message>
        <source>The voice track is %1 long, and the service accepts at most %2. A video that is extended can&apos;t be split. Cut the voice track.</source>
        <translation>音声トラックの長さは %1 で、サービスの上限は %2 です。延長した動画は分割できません。音声トラックを短くしてください。</translation>
    </message>
    <message>
        <source>%1 is more than the %2 the service accepts. Add --split to submit %3, joined for you.</source>
        <extracomment>%1, %2: times such as 11:04; %3: &quot;6 pieces, about 532.0 credits ($7.82)&quot;</extracomment>
        <translation>%1 は、サービスの上限 %2 を超えています。--split を付けると分けて送信し、結合します（%3）。</translation>
    </message>
    <message>
        <source>--underlay can&apos;t go with --no-wait, --extend or --callback-url: the sound is mixed in here when the video is done.</source>
        <translation>--underlay は --no-wait、--extend、--callback-url と一緒に使えません。音は動画の完成後にこのコンピューターでミックスされます。</translation>
    </message>
    <message>
        <source>The voice track ends at %1. From there on, the video&apos;s own sound is heard as it is.</source>
        <extracomment>%1: a time such as 0:20</extracomment>
        <translation>音声は %1 で終わります。それ以降は動画本来の音がそのまま聞こえます。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobReporter</name>
    <message>
        <source>Uploading the files</source>
        <translation>ファイルをアップロード中</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>a line of the command line&apos;s progress: the stage and how far it is</extracomment>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>%1 に再試行</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>“retalk resume %1” asks the service for the video again, at no cost.</source>
        <translation>「retalk resume %1」で、サービスに動画を無料でもう一度要求します。</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>%1: a sentence about the finished video, such as &quot;The video is interlaced; …&quot;</extracomment>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Submitting the job</source>
        <translation>ジョブを送信中</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>サービスで待機中</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Downloading the video</source>
        <translation>動画を取得中</translation>
    </message>
    <message>
        <source>The job has been removed.</source>
        <translation>ジョブはその間に取り除かれました。</translation>
    </message>
    <message>
        <source>Submitted as task %1</source>
        <translation>タスク %1 として送信しました</translation>
    </message>
    <message>
        <source>Giving up for now. “retalk resume” continues this job.</source>
        <translation>いったん中断します。「retalk resume」でこのジョブを続行できます。</translation>
    </message>
    <message>
        <source>The job wasn&apos;t submitted again, because you may be charged twice. “retalk unconfirmed” lists the tasks that may belong to it and what you can do.</source>
        <translation>二重に課金されることがあるため、ジョブは再送信されていません。「retalk unconfirmed」で、該当しそうなタスクとできることを確認できます。</translation>
    </message>
    <message>
        <source>“retalk resume %1” submits the job once the problem is solved.</source>
        <translation>原因を解決したら、「retalk resume %1」でジョブを送信します。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Trying again on %1</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>%1 に再試行</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a film&apos;s piece, %2: what happens to it, one or more sentences or a stage such as &quot;Uploading the files&quot;</extracomment>
        <translation>断片 %1: %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobsCommand</name>
    <message>
        <source>There are no jobs yet.</source>
        <translation>ジョブはまだありません。</translation>
    </message>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>断片 %2 個中 %1 個が完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) failed</source>
        <translation>
            <numerusform>%Ln 個の断片が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 クレジット</translation>
    </message>
    <message>
        <source>List every job and film, newest first.</source>
        <translation>すべてのジョブとフィルムを新しい順に表示します。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResumeCommand</name>
    <message numerus="yes">
        <source>%Ln job(s) are being worked on by another Retalk.</source>
        <translation>
            <numerusform>%Ln 件のジョブは別の Retalk が処理中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>--output needs exactly one job.</source>
        <translation>--output にはジョブを 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Nothing was charged for them; name one to submit it again.</source>
        <translation>
            <numerusform>拒否された %Ln 件のジョブは除外しました。課金されていません。もう一度送信するには、ジョブを指定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished video(s) are no longer where they were saved. Name a job to download its video again.</source>
        <translation>
            <numerusform>完成した動画 %Ln 件が保存先にもうありません。ジョブを指定すると、その動画をもう一度ダウンロードします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the job&apos;s video under another name.</source>
        <translation>指定した 1 つのジョブの動画を別の名前で保存します。</translation>
    </message>
    <message>
        <source>Nothing to resume.</source>
        <translation>続行するものはありません。</translation>
    </message>
    <message>
        <source>Continue all unfinished jobs and films.</source>
        <translation>未完了のジョブとフィルムをすべて続行します。</translation>
    </message>
    <message>
        <source>Join the film&apos;s finished pieces, and keep the original video in place of the others.</source>
        <translation>フィルムの完成した断片を結合し、それ以外は元の動画のままにします。</translation>
    </message>
    <message>
        <source>Submit the film&apos;s failed pieces again. You may be charged again.</source>
        <translation>フィルムの失敗した断片をもう一度送信します。再度課金されることがあります。</translation>
    </message>
    <message>
        <source>--%1 needs exactly one film.</source>
        <translation>--%1 にはフィルムを 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>There is no film “%1”.</source>
        <translation>フィルム「%1」はありません。</translation>
    </message>
    <message>
        <source>--output is for a job. A film is saved under the name that it was begun with.</source>
        <translation>--output はジョブ用です。フィルムは、開始したときの名前で保存されます。</translation>
    </message>
    <message>
        <source>Film %1 (“%2”) was begun more than 3 days ago and was left out. “retalk resume %1” continues it.</source>
        <extracomment>%1: the beginning of a film&apos;s id, %2: the name of its video</extracomment>
        <translation>フィルム %1（「%2」）は 3 日以上前に開始されたため、対象から外しました。「retalk resume %1」で続行できます。</translation>
    </message>
    <message>
        <source>Job %1 was replaced by another one of its film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>ジョブ %1 は同じフィルムの別のジョブに置き換えられました。「retalk resume %2」でフィルムを続行できます。</translation>
    </message>
    <message>
        <source>Job %1 is a piece of film %2, which is saved under the name that it was begun with. Leave out --output.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>ジョブ %1 はフィルム %2 の断片で、フィルムは開始したときの名前で保存されます。--output を外してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Name one to submit it again.</source>
        <translation>
            <numerusform>拒否された %Ln 件のジョブは除外しました。もう一度送信するには、ジョブを指定してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::SendAgainCommand</name>
    <message>
        <source>Submit an unconfirmed job again; it may be charged twice.</source>
        <translation>未確認のジョブをもう一度送信します。二重に課金されることがあります。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::SpeakCommand</name>
    <message>
        <source>Speak words with a robot&apos;s voice, to judge timing by.</source>
        <translation>タイミングを確認するために、ロボットの声でセリフを読み上げます。</translation>
    </message>
    <message>
        <source>The words to speak.</source>
        <translation>読み上げるセリフ。</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>A text file with the words to speak.</source>
        <translation>読み上げるセリフのテキストファイル。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The language of the words, as espeak-ng calls it: en, de, pt-br, cmn. Yours if not given.</source>
        <translation>セリフの言語。espeak-ng での名前: en、de、pt-br、cmn。省略時はお使いの言語。</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>How long the voice track lasts: the words are spoken at a natural pace that fits, and silence follows them.</source>
        <translation>音声の長さ。セリフは収まるように自然な速さで読み上げられ、その後は無音です。</translation>
    </message>
    <message>
        <source>The WAV file to write. A file that&apos;s there is replaced.</source>
        <translation>書き込む WAV ファイル。既存のファイルは置き換えられます。</translation>
    </message>
    <message>
        <source>Give either --text or --text-file.</source>
        <translation>--text か --text-file のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--output names the file with the words.</source>
        <translation>--output には、セリフの入ったファイルとは別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The text file “%1” can&apos;t be read.</source>
        <translation>テキストファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>The words take %1 s even at %2 words a minute, so they don&apos;t fit into %3 s. Shorten the text.</source>
        <translation>セリフは毎分 %2 語でも %1 秒かかるため、%3 秒に収まりません。テキストを短くしてください。</translation>
    </message>
    <message>
        <source>%1 s at %2 words a minute. It&apos;s a robot&apos;s voice: good for judging timing, not for the final video.</source>
        <translation>毎分 %2 語で %1 秒。ロボットの声です。タイミングの確認用で、完成した動画には向きません。</translation>
    </message>
    <message>
        <source>Speech is saved as a WAV file, not as .%1. Choose a name that ends in .wav.</source>
        <translation>音声は WAV ファイルに保存されます。.%1 には保存できません。.wav で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>--seconds needs a number from %1 to %2, not “%3”.</source>
        <translation>--seconds には「%3」ではなく、%1 から %2 までの数を指定してください。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::UnconfirmedCommand</name>
    <message>
        <source>List jobs whose submission was never answered, with their possible tasks.</source>
        <translation>送信に応答がなかったジョブと、該当しそうなタスクを表示します。</translation>
    </message>
    <message>
        <source>No job is unconfirmed.</source>
        <translation>未確認のジョブはありません。</translation>
    </message>
    <message>
        <source>Asking the service for its tasks…</source>
        <translation>サービスにタスクを問い合わせています…</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be asked for all of its tasks, so it isn&apos;t known whether it received this job. %1</source>
        <translation>サービスのすべてのタスクを確認できなかったため、このジョブが受け取られたかどうかわかりません。%1</translation>
    </message>
    <message>
        <source>The service lists no task that may be this job.</source>
        <translation>このジョブに該当しそうなタスクは、サービスにありません。</translation>
    </message>
    <message>
        <source>retalk adopt %1 TASK    use this task: its video is downloaded</source>
        <translation>retalk adopt %1 TASK    このタスクを使う: 動画をダウンロードします</translation>
    </message>
    <message>
        <source>retalk send-again %1    submit it again: may be charged twice</source>
        <translation>retalk send-again %1    もう一度送信: 二重に課金されることがあります</translation>
    </message>
    <message>
        <source>retalk forget %1        give it up</source>
        <translation>retalk forget %1        破棄する</translation>
    </message>
    <message>
        <source>This job is task %1. “retalk resume” downloads its video.</source>
        <translation>このジョブはタスク %1 です。「retalk resume」で動画をダウンロードします。</translation>
    </message>
</context>
</TS>
