<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>retalk::AboutBox</name>
    <message>
        <source>About Retalk</source>
        <translation>关于 Retalk</translation>
    </message>
    <message>
        <source>Gives a video new words, and lips that follow them: with EvoLink&apos;s VideoRetalk, or as a draft on this computer.

Free software under the MIT licence. Made with Qt %1, FFmpeg, OpenCV, MediaPipe&apos;s face models and PocketSphinx; programs linked with a GPL build of FFmpeg carry its terms.</source>
        <translation>给视频换上新的台词，口型随之而动：使用 EvoLink 的 VideoRetalk，或在本机制作草稿。

以 MIT 许可证发布的自由软件。使用 Qt %1、FFmpeg、OpenCV、MediaPipe 的人脸模型和 PocketSphinx 构建；与 GPL 版 FFmpeg 链接的程序须遵守其条款。</translation>
    </message>
</context>
<context>
    <name>retalk::Answer</name>
    <message>
        <source>This API key has used up its own limit. Raise the limit on the service&apos;s website, or use another key.</source>
        <translation>此 API 密钥已用完自身额度。请在服务网站上提高额度，或换用其他密钥。</translation>
    </message>
    <message>
        <source>This API key has used up its limit for today. Try again tomorrow, raise the limit, or use another key.</source>
        <translation>此 API 密钥今天的额度已用完。请明天再试、提高额度，或换用其他密钥。</translation>
    </message>
    <message>
        <source>Your account has too few credits. Add credits on the service&apos;s website, then retry.</source>
        <translation>您的账户积分不足。请在服务网站充值后重试。</translation>
    </message>
    <message>
        <source>This API key is disabled. Enable it on the service&apos;s website, or enter another key.</source>
        <translation>此 API 密钥已停用。请在服务网站启用，或输入其他密钥。</translation>
    </message>
    <message>
        <source>This API key has expired. Enter a new one.</source>
        <translation>此 API 密钥已过期。请输入新的密钥。</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the service&apos;s support.</source>
        <translation>此账户已停用。请联系服务支持。</translation>
    </message>
    <message>
        <source>The service refused this because it is too large.</source>
        <translation>内容过大，服务已拒绝。</translation>
    </message>
    <message>
        <source>The service refused the request without saying why.</source>
        <translation>服务拒绝了请求，未说明原因。</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>服务拒绝了请求：%1</translation>
    </message>
    <message>
        <source>The file is too large: at most 100 MB can be uploaded.</source>
        <translation>文件过大：最多可上传 100 MB。</translation>
    </message>
    <message>
        <source>A proxy asks for a user name and password, which Retalk doesn&apos;t send. Choose another proxy in the settings.</source>
        <translation>代理要求用户名和密码，Retalk 不会发送。请在设置中选择其他代理。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this API key. Check it, or enter another one.</source>
        <translation>服务不接受此 API 密钥。请检查，或输入其他密钥。</translation>
    </message>
    <message>
        <source>This API key isn&apos;t allowed to use the model “videoretalk”. Allow it on the service&apos;s website, or use another key.</source>
        <translation>此 API 密钥无权使用模型“videoretalk”。请在服务网站允许，或换用其他密钥。</translation>
    </message>
    <message>
        <source>This API key can&apos;t be used from your IP address. Allow the address on the service&apos;s website, or use another key.</source>
        <translation>不能从您的网络地址使用此 API 密钥。请在服务网站允许该地址，或换用其他密钥。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t allow this: the API key can&apos;t use the model, or your IP address is blocked.</source>
        <translation>服务不允许此操作：API 密钥无权使用该模型，或您的网络地址被屏蔽。</translation>
    </message>
    <message>
        <source>The service has no task with this id.</source>
        <translation>服务没有此编号的任务。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept files of this type.</source>
        <translation>服务不接受此类型的文件。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t know this, or no longer has it.</source>
        <translation>服务没有此内容，或已不再保留。</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>服务已不再保留此内容。</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>请求过多，服务要求稍候。</translation>
    </message>
    <message>
        <source>The service timed out waiting for the request. Check your connection.</source>
        <translation>服务等待请求超时。请检查网络连接。</translation>
    </message>
    <message>
        <source>The service can&apos;t say whether it accepted this job. Check before you submit it again, or you may be charged twice.</source>
        <translation>服务无法确认是否已接收此任务。重新发送前请先核对，否则可能重复扣费。</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try again later.</source>
        <translation>服务自身出现问题（%1）。请稍后重试。</translation>
    </message>
    <message>
        <source>The service redirects to another address. Your key wasn&apos;t sent there. Check the service&apos;s address in the settings.</source>
        <translation>服务把 Retalk 转到另一个地址。您的密钥没有发送到那里。请在设置中检查服务地址。</translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (%1). Check the service&apos;s address.</source>
        <translation>服务给出了意外的应答（%1）。请检查服务地址。</translation>
    </message>
    <message>
        <source>This address returned a web page instead of the service. Check the service&apos;s address in the settings, and whether this network asks you to sign in.</source>
        <translation>该地址返回的是网页，而不是服务。请在设置中检查服务地址，并确认此网络是否要求登录。</translation>
    </message>
    <message>
        <source>Your account&apos;s storage for uploaded files is full. Files are removed after 72 hours; wait, or use a link.</source>
        <translation>您账户的上传空间已满。文件会在 72 小时后删除；请等待，或使用链接。</translation>
    </message>
    <message>
        <source>The service couldn&apos;t download the link.</source>
        <translation>服务无法获取该链接。</translation>
    </message>
    <message>
        <source>The service couldn&apos;t store the file. Try again later.</source>
        <translation>服务无法保存文件。请稍后重试。</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the file: %1</source>
        <translation>服务没有接收文件：%1</translation>
    </message>
    <message>
        <source>The service sent an answer that Retalk doesn&apos;t understand. Check the service&apos;s address, and try again later.</source>
        <translation>服务给出了 Retalk 无法理解的应答。请检查服务地址，稍后重试。</translation>
    </message>
</context>
<context>
    <name>retalk::ApiClient</name>
    <message>
        <source>The service accepted the job, but its answer can&apos;t be read. You may have been charged. Check with the service before you submit it again.</source>
        <translation>服务已接收任务，但其应答无法读取，可能已扣费。重新发送前请先向服务核对。</translation>
    </message>
</context>
<context>
    <name>retalk::BatchModel</name>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heading of the column that says what is wrong with a row</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>An address that is called when the job is done</extracomment>
        <translation>回调</translation>
    </message>
</context>
<context>
    <name>retalk::BatchTable</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“yes”也不是“no”。</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <comment>names of columns</comment>
        <translation>未使用：%1。</translation>
    </message>
    <message>
        <source>The column “video” is missing.</source>
        <translation>没有“video”列。</translation>
    </message>
    <message>
        <source>The column “audio” is missing.</source>
        <translation>没有“audio”列。</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>有引号打开后没有关闭。</translation>
    </message>
    <message>
        <source>There are %1 cells instead of %2. A cell with a comma needs quotation marks.</source>
        <translation>这里有 %1 个单元格，应为 %2 个；单元格内的逗号需要加引号。</translation>
    </message>
    <message>
        <source>The threshold “%1” isn&apos;t a whole number from %2 to %3.</source>
        <translation>阈值“%1”不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>A name can&apos;t contain “/”.</source>
        <translation>名称不能包含“/”。</translation>
    </message>
</context>
<context>
    <name>retalk::CallbackField</name>
    <message>
        <source>Callback URL</source>
        <translation>回调网址</translation>
    </message>
    <message>
        <source>https:// URL to notify when done</source>
        <translation>完成时通知的 https:// 网址</translation>
    </message>
    <message>
        <source>The service posts the finished task to this URL. It must be public and use HTTPS.</source>
        <translation>服务会将完成的任务发送到此网址。网址必须公开并使用 HTTPS。</translation>
    </message>
    <message>
        <source>More: voice start, music, callback URL</source>
        <extracomment>Unfolds the rarely used fields</extracomment>
        <translation>更多：配音起点、音乐、回调网址</translation>
    </message>
</context>
<context>
    <name>retalk::ClipPlayer</name>
    <message>
        <source>The video can&apos;t be opened. It may be damaged, or the site that hosts it doesn&apos;t respond.</source>
        <translation>无法打开视频。它可能已损坏，或其服务器没有应答。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不在原处。</translation>
    </message>
    <message>
        <source>The video couldn&apos;t be loaded from the site that hosts it.</source>
        <translation>无法从服务器获取视频。</translation>
    </message>
    <message>
        <source>This file can&apos;t be played. It&apos;s damaged, or no decoder for it is installed.</source>
        <translation>无法播放此视频。它已损坏，或未安装相应的解码器。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>This computer has no sound device to play this on.</source>
        <translation>本机没有可用于播放的声音设备。</translation>
    </message>
</context>
<context>
    <name>retalk::ClipSound</name>
    <message>
        <source>The sound can&apos;t be played. %1</source>
        <translation>无法播放声音。%1</translation>
    </message>
    <message>
        <source>The sound can&apos;t be played. It may be damaged, or stored in a format that this computer can&apos;t decode.</source>
        <translation>无法播放声音。它可能已损坏，或采用了本机无法解码的格式。</translation>
    </message>
</context>
<context>
    <name>retalk::Credits</name>
    <message>
        <source>The service couldn&apos;t say how many credits are left. Try again later.</source>
        <translation>服务无法告知剩余积分。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>retalk::DoneNotice</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>您的视频已完成</translation>
    </message>
    <message>
        <source>A job needs your attention</source>
        <translation>有任务需要您处理</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos are ready</source>
        <translation>
            <numerusform>%Ln 个视频已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) need your attention</source>
        <translation>
            <numerusform>%Ln 个任务需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 videos are ready</source>
        <extracomment>Two numbers: &quot;12 of 40 videos are ready&quot;</extracomment>
        <translation>%2 个视频中已完成 %1 个</translation>
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
            <numerusform>%1 · %Ln 个任务 – Retalk</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>所有任务均已完成</translation>
    </message>
</context>
<context>
    <name>retalk::Download</name>
    <message>
        <source>The download was stopped.</source>
        <translation>下载已停止。</translation>
    </message>
    <message>
        <source>The link redirects to an address Retalk won&apos;t open.</source>
        <translation>该链接重定向到 Retalk 不会打开的地址。</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Try again, or get a new link.</source>
        <translation>文件不完整：缺少末尾。请重试，或获取新链接。</translation>
    </message>
    <message>
        <source>The downloaded file can&apos;t be read.</source>
        <translation>无法读取下载的文件。</translation>
    </message>
    <message>
        <source>The link opens a page or text, not a video, audio file or picture.</source>
        <translation>此链接指向网页或文本，而不是视频、声音或图片。</translation>
    </message>
    <message>
        <source>The link opens a file that isn&apos;t a video, audio file or picture.</source>
        <translation>此链接指向的文件不是视频、声音或图片。</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>只能获取 http 和 https 链接。</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 is allowed.</source>
        <translation>文件大小为 %1，最多允许 %2。</translation>
    </message>
    <message>
        <source>The file is larger than the allowed %1.</source>
        <translation>文件超过允许的 %1。</translation>
    </message>
    <message>
        <source>The site that hosts the file sent the wrong part of it.</source>
        <translation>存放文件的网站发送了错误的部分。</translation>
    </message>
    <message>
        <source>The link redirects to another address.</source>
        <translation>链接转向另一个地址。</translation>
    </message>
    <message>
        <source>The site that hosts the file denied access (HTTP %1). The link may have expired.</source>
        <translation>服务器不提供此文件（HTTP %1）。链接可能已过期。</translation>
    </message>
    <message>
        <source>The site that hosts the file asked us to wait (HTTP %1).</source>
        <translation>存放文件的网站要求稍候（HTTP %1）。</translation>
    </message>
    <message>
        <source>The site that hosts the file has a problem (HTTP %1).</source>
        <translation>存放文件的服务器出现故障（HTTP %1）。</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer (HTTP %1).</source>
        <translation>服务器给出了意外的应答（HTTP %1）。</translation>
    </message>
    <message>
        <source>The site that hosts the file sent it in an unexpected encoding.</source>
        <translation>服务器以意外的编码发送了文件。</translation>
    </message>
    <message>
        <source>The site that hosts the file can&apos;t be found.</source>
        <translation>找不到存放文件的服务器。</translation>
    </message>
    <message>
        <source>The site that hosts the file doesn&apos;t accept connections.</source>
        <translation>存放文件的服务器不接受连接。</translation>
    </message>
    <message>
        <source>The connection to the site that hosts the file isn&apos;t secure, so nothing was downloaded.</source>
        <translation>与文件服务器的连接不安全，因此没有获取任何内容。</translation>
    </message>
    <message>
        <source>The site that hosts the file stopped responding.</source>
        <translation>存放文件的网站停止响应。</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer.</source>
        <translation>服务器给出了意外的回应。</translation>
    </message>
    <message>
        <source>The connection broke during the download.</source>
        <translation>接收文件时连接中断。</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again; nothing is lost.</source>
        <translation>%1 所在的磁盘已满。请腾出空间后重试，没有任何内容丢失。</translation>
    </message>
    <message>
        <source>The disk that holds %1 can&apos;t store a file this large. Choose another folder.</source>
        <translation>文件大于 %1 所在磁盘允许的单个文件大小。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another Retalk is already downloading this file.</source>
        <translation>另一个 Retalk 正在获取此文件。</translation>
    </message>
    <message>
        <source>The disk that holds %1 has %2 free, but %3 is needed. Free some space and try again; nothing is lost.</source>
        <translation>%1 所在磁盘剩余 %2，需要 %3。请腾出空间后重试，没有任何内容丢失。</translation>
    </message>
    <message>
        <source>There&apos;s another file called %1 now.</source>
        <translation>现在已有另一个名为 %1 的文件。</translation>
    </message>
    <message>
        <source>There is no file at this link (HTTP %1).</source>
        <translation>此链接下没有文件（HTTP %1）。</translation>
    </message>
</context>
<context>
    <name>retalk::DraftVoice</name>
    <message>
        <source>Speaking this text takes too long.</source>
        <translation>朗读此文本用时过长。</translation>
    </message>
    <message>
        <source>The text can&apos;t be spoken.</source>
        <translation>无法朗读此文本。</translation>
    </message>
    <message>
        <source>Draft voices need the package espeak-ng. Install it, then try again.</source>
        <translation>草稿配音需要软件包 espeak-ng。请安装后重试。</translation>
    </message>
    <message>
        <source>The text is too long. Split it into parts.</source>
        <translation>文本过长。请分成几段。</translation>
    </message>
    <message>
        <source>There&apos;s no draft voice for the language “%1”.</source>
        <translation>没有适用于语言“%1”的草稿配音。</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <translation>没有要朗读的台词。</translation>
    </message>
</context>
<context>
    <name>retalk::DropOverlay</name>
    <message>
        <source>Drop anywhere: we&apos;ll put it in the right field</source>
        <translation>拖到任意位置即可，会自动放入对应栏目</translation>
    </message>
</context>
<context>
    <name>retalk::DropRouter</name>
    <message>
        <source>one video at a time; import a table for more</source>
        <translation>一次只能用一个视频；更多请导入表格</translation>
    </message>
    <message>
        <source>one table at a time</source>
        <translation>一次只能导入一个表格</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>one face photo at a time</source>
        <translation>一次只能用一张人脸照片</translation>
    </message>
    <message>
        <source>unknown type; drop it on the right field</source>
        <translation>类型未知，请拖到对应的栏目上</translation>
    </message>
    <message>
        <source>%1 voice tracks at a time; drop them with their video for more</source>
        <translation>一次最多 %1 段配音；更多请与视频一起拖入</translation>
    </message>
    <message>
        <source>no videos or voice tracks in this folder</source>
        <translation>此文件夹中没有视频或配音</translation>
    </message>
    <message>
        <source>this isn&apos;t a video, an audio file or a picture</source>
        <translation>这不是视频、音频文件或图片</translation>
    </message>
    <message>
        <source>this is a web page; drop the video, audio file or picture on it instead</source>
        <translation>这是网页；请改为拖放网页中的视频、音频文件或图片</translation>
    </message>
    <message>
        <source>no voice track with the same name</source>
        <translation>没有同名的配音</translation>
    </message>
    <message>
        <source>no video with the same name</source>
        <translation>没有同名的视频</translation>
    </message>
    <message>
        <source>the file doesn&apos;t exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>this isn&apos;t a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>this link file has no web address</source>
        <translation>此链接文件中没有网址</translation>
    </message>
    <message>
        <source>only the first %1 files in this folder were checked</source>
        <translation>只检查了此文件夹中的前 %1 个文件</translation>
    </message>
    <message>
        <source>the site that hosts it denied access (%1)</source>
        <translation>存放文件的网站拒绝访问（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of file names: &quot;a.txt, b.txt, c.txt and 4 more&quot;</extracomment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder&apos;s pictures aren&apos;t used; drop one on the Face field</source>
        <translation>不使用文件夹中的图片；请将一张拖到“人脸”栏</translation>
    </message>
    <message>
        <source>a folder&apos;s tables aren&apos;t used; drop the table alone</source>
        <translation>不使用文件夹中的表格；请单独拖入表格</translation>
    </message>
</context>
<context>
    <name>retalk::FaceMatch</name>
    <message>
        <source>Matches the person in the video at %1.</source>
        <translation>阈值为 %1 时与视频中的人匹配。</translation>
    </message>
    <message>
        <source>Doesn&apos;t match the person in the video at %1; the score is %2.</source>
        <translation>阈值为 %1 时与视频中的人不匹配；得分为 %2。</translation>
    </message>
    <message>
        <source>Matches person %1 at %2.</source>
        <translation>阈值为 %2 时与人物 %1 匹配。</translation>
    </message>
    <message>
        <source>Doesn&apos;t match anyone here at %1; closest is person %2 at %3.</source>
        <translation>阈值为 %1 时与这里的人都不匹配；最接近的是人物 %2，得分 %3。</translation>
    </message>
</context>
<context>
    <name>retalk::FacePicker</name>
    <message>
        <source>Person %1, in %2 of the video</source>
        <extracomment>A face found in the video. %1 is its number, %2 a share like &quot;80 %&quot;</extracomment>
        <translation>人物 %1，出现在视频的 %2 中</translation>
    </message>
    <message>
        <source>%1, matches the face photo</source>
        <extracomment>%1 describes a person found in the video</extracomment>
        <translation>%1，与人脸照片匹配</translation>
    </message>
    <message>
        <source>Person %1, on the left, in %2 of the video</source>
        <extracomment>The same, of a person in the left part of the picture</extracomment>
        <translation>人物 %1，左侧，出现在视频的 %2 中</translation>
    </message>
    <message>
        <source>Person %1, on the right, in %2 of the video</source>
        <translation>人物 %1，右侧，出现在视频的 %2 中</translation>
    </message>
    <message>
        <source>Person %1, in the middle, in %2 of the video</source>
        <translation>人物 %1，中间，出现在视频的 %2 中</translation>
    </message>
    <message>
        <source>Person %1 on your photo</source>
        <extracomment>A face on the picture that the person chose</extracomment>
        <translation>照片中的人物 %1</translation>
    </message>
    <message>
        <source>Your face photo</source>
        <translation>您的人脸照片</translation>
    </message>
</context>
<context>
    <name>retalk::FaceReport</name>
    <message>
        <source>The list of faces can&apos;t be understood.</source>
        <translation>无法理解人脸列表。</translation>
    </message>
</context>
<context>
    <name>retalk::FactsBar</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>The original video isn&apos;t on this computer.</source>
        <translation>原视频不在本机上。</translation>
    </message>
    <message>
        <source>Checking sync…</source>
        <translation>正在检查同步…</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>再做一个…</translation>
    </message>
    <message>
        <source>More for this video</source>
        <translation>此视频的更多操作</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Use this frame as face photo</source>
        <translation>将此帧用作人脸照片</translation>
    </message>
    <message>
        <source>The same video with another voice track</source>
        <translation>同一视频配另一段配音</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Show input</source>
        <translation>显示输入</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>retalk::FilesClient</name>
    <message>
        <source>The file “%1” is no longer there.</source>
        <translation>文件“%1”已不在原处。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>文件“%1”为空。</translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 can be uploaded.</source>
        <translation>文件“%1”过大：最多可上传 %2。</translation>
    </message>
    <message>
        <source>The service&apos;s answer belongs to another upload. Try again.</source>
        <translation>服务的应答属于另一次上传。请重试。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>无法读取文件“%1”。请检查权限。</translation>
    </message>
</context>
<context>
    <name>retalk::Film</name>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a film&apos;s part, %2: a sentence about it</extracomment>
        <translation>第 %1 段：%2</translation>
    </message>
    <message>
        <source>Films are made from files on this computer. Download “%1” first.</source>
        <translation>影片由本机上的文件制作。请先下载“%1”。</translation>
    </message>
    <message>
        <source>It can&apos;t begin before the video does.</source>
        <translation>不能早于视频的开头。</translation>
    </message>
    <message>
        <source>It ends at %1, before it begins at %2.</source>
        <translation>结束于 %1，早于开头 %2。</translation>
    </message>
    <message>
        <source>It is shorter than 2 s, which is the least that can be submitted. Make it longer.</source>
        <translation>短于可提交的最短时长 2 秒。请加长。</translation>
    </message>
    <message>
        <source>It overlaps with part %1. Move one of the two.</source>
        <translation>与第 %1 段重叠。请移动其中一段。</translation>
    </message>
    <message>
        <source>It has no voice track. Choose one.</source>
        <translation>没有配音。请选择一个。</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>音轨从 1 开始编号。</translation>
    </message>
    <message>
        <source>The offset can&apos;t be negative.</source>
        <translation>偏移不能为负数。</translation>
    </message>
    <message>
        <source>The underlay&apos;s loudness must be from %1 to %2 dB.</source>
        <translation>背景声的音量必须在 %1 到 %2 dB 之间。</translation>
    </message>
    <message>
        <source>Underlay: %1</source>
        <translation>背景声：%1</translation>
    </message>
    <message>
        <source>The finished video has no name. Choose one.</source>
        <translation>成品视频没有名称。请指定一个。</translation>
    </message>
    <message>
        <source>The finished video can&apos;t replace “%1”, which it is made from. Choose another name.</source>
        <translation>成品视频不能替换其素材“%1”。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no video. Choose one.</source>
        <translation>没有视频。请选择一个。</translation>
    </message>
    <message>
        <source>There are no parts. Mark at least one.</source>
        <translation>没有分段。请至少标记一段。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>the name of a job: a video&apos;s file name, the number of a piece, how many pieces there are</extracomment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>It runs past the end of the video, which is %1 long.</source>
        <translation>超出了视频的结尾，视频长 %1。</translation>
    </message>
    <message>
        <source>The voice track is %1 long, so it can&apos;t start at %2.</source>
        <translation>配音长 %1，因此不能从 %2 开始。</translation>
    </message>
    <message>
        <source>Less than 2 s of the voice track are left from %1 on.</source>
        <translation>从 %1 起，配音剩余不足 2 秒。</translation>
    </message>
    <message>
        <source>The video&apos;s frames can&apos;t be counted. Choose another file.</source>
        <translation>无法统计视频的帧数。请选择其他文件。</translation>
    </message>
    <message>
        <source>This film doesn&apos;t exist.</source>
        <translation>此影片不存在。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an audio track number.</source>
        <translation>“%1”不是音轨编号。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time such as 0:12 or 12.5.</source>
        <translation>“%1”不是 0:12 或 12.5 这样的时间。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a part such as 0:12-0:31,voice=a.wav.</source>
        <translation>“%1”不是 0:12-0:31,voice=a.wav 这样的分段。</translation>
    </message>
    <message>
        <source>A part can&apos;t have “%1”.</source>
        <translation>分段不能有“%1”。</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表格没有“%1”列。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: number of a table&apos;s line, %2: a sentence about it</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The table has no parts.</source>
        <translation>表格中没有分段。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an underlay such as original:-18 or music.wav:-12.</source>
        <translation>“%1”不是 original:-18 或 music.wav:-12 这样的背景声。</translation>
    </message>
    <message>
        <source>A stored film can&apos;t be read.</source>
        <translation>无法读取已保存的影片。</translation>
    </message>
    <message>
        <source>A part can&apos;t end at %1. Leave the time out for the end of the video.</source>
        <translation>部分不能在 %1 结束。若要到视频结尾，请省略时间。</translation>
    </message>
    <message>
        <source>The video is %1 long, so the part can&apos;t start at %2.</source>
        <translation>视频长 %1，因此该段不能从 %2 开始。</translation>
    </message>
    <message>
        <source>The video is %1 long, so less than 2 s of it are left from %2 on.</source>
        <translation>视频长 %1，因此从 %2 起剩余不足 2 秒。</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. They will if the part ends at %3.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds, %3: a time such as 0:31</extracomment>
        <translation>第 %1 段：配音的最后 %2 秒将听不到。让该段在 %3 结束即可听到。</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. Use a shorter voice track to hear all of it.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds</extracomment>
        <translation>第 %1 段：配音的最后 %2 秒将听不到。要全部听到，请使用更短的配音。</translation>
    </message>
</context>
<context>
    <name>retalk::FilmCut</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there, then retry.</source>
        <translation>无法写入文件夹 %1。请在那里腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>磁盘已满。请腾出空间后重试，没有任何内容丢失。</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions.</source>
        <translation>无法创建文件夹 %1。请检查其权限。</translation>
    </message>
</context>
<context>
    <name>retalk::FilmJoin</name>
    <message>
        <source>Piece %1 can&apos;t be read. Download it again.</source>
        <translation>无法读取片段 %1。请重新下载。</translation>
    </message>
    <message>
        <source>The video has %1 frames now, and had %2 when the film began. Put the original file back, then resume.</source>
        <translation>视频现在有 %1 帧，而影片开始时有 %2 帧。请恢复原文件后继续。</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 pixels and was scaled to %3.</source>
        <extracomment>%2 and %3 are sizes: &quot;1280×720&quot;</extracomment>
        <translation>片段 %1 返回时为 %2 像素，已缩放为 %3。</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 frames a second and was brought to %3.</source>
        <translation>片段 %1 返回时为每秒 %2 帧，已转换为 %3。</translation>
    </message>
    <message>
        <source>The video is HDR. The finished one is converted to SDR (BT.709).</source>
        <translation>该视频为 HDR。成品将转换为 SDR（BT.709）。</translation>
    </message>
    <message>
        <source>without underlay</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;lesson (without underlay)&quot;</extracomment>
        <translation>无背景声</translation>
    </message>
</context>
<context>
    <name>retalk::FilmProbe</name>
    <message>
        <source>Part %1: %2</source>
        <translation>第 %1 段：%2</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>此文件没有声音。</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRows</name>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>已完成 %1/%2 个片段</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>It continues when you choose to.</source>
        <translation>您要求时才会继续。</translation>
    </message>
    <message>
        <source>Another Retalk is working on it</source>
        <translation>另一个 Retalk 正在处理</translation>
    </message>
    <message>
        <source>Cutting piece %1</source>
        <translation>正在剪切片段 %1</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>Joining the pieces</source>
        <translation>正在合成片段</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
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
        <translation>此影片已合成。</translation>
    </message>
    <message>
        <source>Another Retalk is working on this film.</source>
        <translation>另一个 Retalk 正在处理此影片。</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that piece %1 wasn&apos;t submitted. Join what is there, or begin a new film.</source>
        <translation>任务列表曾损坏，无法确定片段 %1 是否已提交。请合成现有部分，或开始新的影片。</translation>
    </message>
    <message>
        <source>No piece of this film is done yet, so there is nothing to join.</source>
        <translation>此影片还没有完成的片段，没有可合成的内容。</translation>
    </message>
    <message>
        <source>It was removed from the job list.</source>
        <translation>已从任务列表中移除。</translation>
    </message>
    <message>
        <source>Its finished video is no longer on the disk.</source>
        <translation>其成品视频已不在磁盘上。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a piece, %2: why it failed, a sentence</extracomment>
        <translation>片段 %1：%2</translation>
    </message>
    <message>
        <source>“%1” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>影片开始后，“%1”已更改或丢失。请恢复原文件后继续；已完成的片段会保留。</translation>
    </message>
    <message>
        <source>Part %1: “%2” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>第 %1 段：影片开始后，“%2”已更改或丢失。请恢复原文件后继续；已完成的片段会保留。</translation>
    </message>
</context>
<context>
    <name>retalk::FixDialog</name>
    <message>
        <source>Make a corrected copy</source>
        <translation>制作修正副本</translation>
    </message>
    <message>
        <source>The part that&apos;s marked in the player</source>
        <translation>播放器中标记的部分</translation>
    </message>
    <message>
        <source>Another part:</source>
        <translation>其他部分：</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>%1 is which part of a video, %2 and %3 are times: &quot;The beginning: 0:00 – 2:00&quot;</extracomment>
        <translation>%1：%2 – %3</translation>
    </message>
    <message>
        <source>The part ends before it begins.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>Only the first %1 of this part are kept.</source>
        <translation>这一部分只保留前 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 are left out.</source>
        <translation>共 %2，略去 %1。</translation>
    </message>
    <message>
        <source>The copy is a WAV file with one channel.</source>
        <translation>副本为单声道 WAV 文件。</translation>
    </message>
    <message>
        <source>The original stays as it is; the copy is saved beside it.</source>
        <translation>原文件保持不变；副本保存在其旁边。</translation>
    </message>
    <message>
        <source>The video is copied as it is, with no loss of quality.</source>
        <translation>视频按原样复制，没有画质损失。</translation>
    </message>
    <message>
        <source>The video is encoded again, at high quality.</source>
        <translation>视频会以高质量重新编码。</translation>
    </message>
    <message>
        <source>“%1” is %2 long; the model accepts up to %3. Choose the part to keep.</source>
        <translation>“%1”长 %2，模型最多接受 %3。请选择要保留的部分。</translation>
    </message>
    <message>
        <source>As long as the voice track needs</source>
        <translation>配音所需的长度</translation>
    </message>
    <message>
        <source>As long as the video</source>
        <translation>与视频等长</translation>
    </message>
    <message>
        <source>The beginning, as long as the model accepts</source>
        <translation>开头部分，取模型可接受的长度</translation>
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
        <translation>视频</translation>
    </message>
    <message>
        <source>voice track</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>face photo</source>
        <translation>人脸照片</translation>
    </message>
    <message>
        <source>match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>extend the video</source>
        <translation>延长视频</translation>
    </message>
    <message>
        <source>start of the voice track</source>
        <translation>配音起点</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>回调网址</translation>
    </message>
    <message>
        <source>drop or paste</source>
        <translation>拖入或粘贴</translation>
    </message>
    <message>
        <source>clear the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>apply a preset</source>
        <translation>应用预设</translation>
    </message>
    <message>
        <source>change the presets</source>
        <translation>更改预设</translation>
    </message>
    <message>
        <source>use the defaults</source>
        <translation>使用默认设置</translation>
    </message>
    <message>
        <source>fill in from a job</source>
        <translation>从任务填入</translation>
    </message>
    <message>
        <source>fill in the sample</source>
        <translation>填入示例</translation>
    </message>
    <message>
        <source>use the corrected copy</source>
        <translation>使用修正副本</translation>
    </message>
    <message>
        <source>mark a part</source>
        <translation>标记分段</translation>
    </message>
    <message>
        <source>move a part</source>
        <translation>移动分段</translation>
    </message>
    <message>
        <source>split a part</source>
        <translation>拆分分段</translation>
    </message>
    <message>
        <source>remove a part</source>
        <translation>移除分段</translation>
    </message>
    <message>
        <source>sound below the voice</source>
        <translation>配音之下的声音</translation>
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
            <numerusform>%Ln 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 积分</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) late</source>
        <translation>
            <numerusform>口型滞后 %Ln 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) early</source>
        <translation>
            <numerusform>口型提前 %Ln 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln 声道</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1</source>
        <extracomment>A sound track by its number alone</extracomment>
        <translation>音轨 %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <extracomment>%1 is a number, %2 what is known about it, such as &quot;English, stereo&quot;</extracomment>
        <translation>音轨 %1：%2</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Another person&apos;s mouth moved</source>
        <extracomment>Another one than the person on the face photo</extracomment>
        <translation>动的是另一个人的嘴</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original video.</source>
        <translation>人脸照片中那个人的嘴与原视频相同。</translation>
    </message>
    <message>
        <source>It is as in the original video.</source>
        <translation>与原视频相同。</translation>
    </message>
    <message>
        <source>The mouth is %1 ms behind the voice track.</source>
        <translation>嘴比配音滞后 %1 毫秒。</translation>
    </message>
    <message>
        <source>The mouth is %1 ms ahead of the voice track.</source>
        <translation>嘴比配音提前 %1 毫秒。</translation>
    </message>
    <message>
        <source>Measured on %1 of %2 frames, confidence %3.</source>
        <translation>在 %2 帧中的 %1 帧上测得，置信度 %3。</translation>
    </message>
    <message>
        <source>The mouth didn&apos;t move</source>
        <translation>嘴没有动</translation>
    </message>
    <message>
        <source>Mouth and voice track are in sync to within a frame.</source>
        <translation>嘴与配音的偏差在一帧以内。</translation>
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
        <translation>画面</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原视频</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The original ends earlier</source>
        <translation>原视频结束得更早</translation>
    </message>
    <message>
        <source>%1 ends earlier</source>
        <extracomment>%1 is the name of a result that another one is compared with</extracomment>
        <translation>%1 更早结束</translation>
    </message>
</context>
<context>
    <name>retalk::GeneralPage</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>同时进行的任务数</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>并播放声音</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>dark light colours</source>
        <translation>深色 浅色 颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Confirm jobs above</source>
        <translation>超过此额先确认</translation>
    </message>
    <message>
        <source>In credits. Free jobs never ask.</source>
        <translation>以积分计。免费任务从不询问。</translation>
    </message>
    <message>
        <source>When the window isn&apos;t in front</source>
        <translation>当窗口不在前台时</translation>
    </message>
    <message>
        <source>When all jobs are done</source>
        <translation>所有任务完成后</translation>
    </message>
    <message>
        <source>queue finished quit</source>
        <translation>队列 完成 退出</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不执行任何操作</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Follow desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>The service on this computer is always reached directly.</source>
        <translation>本机的服务始终直接连接。</translation>
    </message>
    <message>
        <source>Drafts at the same time</source>
        <translation>同时进行的草稿数</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>parallel jobs</source>
        <translation>并行 任务</translation>
    </message>
    <message>
        <source>Jobs at the same time elsewhere</source>
        <translation>其他服务同时进行的任务数</translation>
    </message>
    <message>
        <source>At a service of your own</source>
        <translation>在您自己添加的服务</translation>
    </message>
    <message>
        <source>Pause the queue below</source>
        <translation>低于此额时暂停队列</translation>
    </message>
    <message>
        <source>In credits. No paid job is submitted while less is left.</source>
        <translation>以积分计。余额不足此数时，不提交付费任务。</translation>
    </message>
    <message>
        <source>stop balance budget</source>
        <translation>停止 余额 预算</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>No limit: the queue never pauses by itself</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Notify me when a job is done</source>
        <translation>任务完成时通知我</translation>
    </message>
    <message>
        <source>Quit (this time only)</source>
        <translation>退出（仅此一次）</translation>
    </message>
</context>
<context>
    <name>retalk::GenerationRequest</name>
    <message>
        <source>There is a space before or after the link. Remove it.</source>
        <translation>链接前后有空格，请删除。</translation>
    </message>
    <message>
        <source>There is a space inside the link. Enter one link only, and write a space in it as %20.</source>
        <translation>链接中有空格。请只输入一个链接，其中的空格写作 %20。</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://, or the full path of a file.</source>
        <translation>请输入以 https:// 或 http:// 开头的链接，或文件的完整路径。</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://.</source>
        <translation>请输入以 https:// 或 http:// 开头的链接。</translation>
    </message>
    <message>
        <source>Only links that begin with https:// or http:// can be used.</source>
        <translation>只能使用以 https:// 或 http:// 开头的链接。</translation>
    </message>
    <message>
        <source>The link contains a user name or password. Use a link that opens without signing in.</source>
        <translation>链接包含用户名或密码。请使用无需登录即可打开的链接。</translation>
    </message>
    <message>
        <source>The link has no valid address after https://. Copy the whole link.</source>
        <translation>链接在 https:// 之后没有有效地址。请复制完整链接。</translation>
    </message>
    <message>
        <source>The number after the colon must be a port from 1 to 65535.</source>
        <translation>冒号后的数字必须是 1 到 65535 的端口。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>文件“%1”为空。</translation>
    </message>
    <message>
        <source>The face threshold must be a whole number from %1 to %2.</source>
        <translation>人脸阈值必须是 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>The field “%1” is required.</source>
        <translation>字段“%1”必填。</translation>
    </message>
    <message>
        <source>The field “%1” must be text.</source>
        <translation>字段“%1”必须是文本。</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>字段“%1”不能为空。</translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation>字段“%1”必须为 true 或 false。</translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation>字段“%1”必须是整数。</translation>
    </message>
    <message>
        <source>The field “%1” must be from %2 to %3.</source>
        <translation>字段“%1”必须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>The request body must be a JSON object.</source>
        <translation>请求正文必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>音轨从 1 开始编号。</translation>
    </message>
    <message>
        <source>The offset must be from -%1 to %1 seconds.</source>
        <translation>偏移必须在 -%1 到 %1 秒之间。</translation>
    </message>
    <message>
        <source>The field “%1” must be “fast”, “normal” or “high”.</source>
        <translation>字段“%1”必须为“fast”、“normal”或“high”。</translation>
    </message>
    <message>
        <source>Choose a video of someone speaking: a link or a file.</source>
        <translation>请选择要说话的人的视频：链接或文件。</translation>
    </message>
    <message>
        <source>Choose the voice track: a link or a file.</source>
        <translation>请选择要说的配音：链接或文件。</translation>
    </message>
    <message>
        <source>The link contains a character that links can&apos;t have, such as &lt; &gt; &quot; \ or an invisible one. Copy the link again.</source>
        <translation>链接包含不允许的字符，例如 &lt; &gt; &quot; \ 或不可见字符。请重新复制链接。</translation>
    </message>
    <message>
        <source>The link has a % that isn&apos;t followed by two hexadecimal digits. Write the sign itself as %25.</source>
        <translation>链接中的 % 后面没有两位十六进制数。百分号本身请写作 %25。</translation>
    </message>
    <message>
        <source>This link points to your own computer or network, where the service can&apos;t reach it. Use a public link, or choose the file itself.</source>
        <translation>此链接指向您自己的电脑或网络，服务无法访问。请使用公开链接，或直接选择文件。</translation>
    </message>
    <message>
        <source>The callback URL must begin with https://.</source>
        <translation>回调网址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The callback URL must be a public address, not one on your own computer or network.</source>
        <translation>回调网址必须指向公网地址，而不是您自己的电脑或网络。</translation>
    </message>
    <message>
        <source>This file isn&apos;t a video. Choose an MP4, MOV or another video file.</source>
        <translation>此文件不是视频。请选择 MP4、MOV 或其他视频文件。</translation>
    </message>
    <message>
        <source>This file has no sound. Choose a WAV, MP3, M4A or another audio file.</source>
        <translation>此文件没有声音。请选择 WAV、MP3、M4A 或其他声音文件。</translation>
    </message>
    <message>
        <source>This file isn&apos;t a picture. Choose a JPEG, PNG or WebP photo of the face.</source>
        <translation>此文件不是图片。请选择 JPEG、PNG 或 WebP 格式的人脸图片。</translation>
    </message>
    <message>
        <source>“%1” is a Windows path. Use a path on this computer, such as /home/me/clip.mp4.</source>
        <translation>“%1”是 Windows 路径。请使用文件在本机上的路径，例如 /home/me/clip.mp4。</translation>
    </message>
    <message>
        <source>The file “%1” doesn&apos;t exist.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>无法读取文件“%1”。请检查权限。</translation>
    </message>
    <message>
        <source>Remove the spaces, or enter the link of a photo.</source>
        <translation>请删除空格，或输入图片链接。</translation>
    </message>
    <message>
        <source>The callback URL is longer than %L1 characters.</source>
        <translation>回调网址超过 %L1 个字符。</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 can be uploaded. Make it smaller, or use a link.</source>
        <translation>文件大小为 %1，最多可上传 %2。请缩小文件，或使用链接。</translation>
    </message>
    <message>
        <source>The request body isn&apos;t valid JSON.</source>
        <translation>请求正文不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Unknown model “%1”. Use “videoretalk”.</source>
        <translation>这里没有模型“%1”。请使用“videoretalk”。</translation>
    </message>
</context>
<context>
    <name>retalk::HelpPage</name>
    <message>
        <source>Make a video talk</source>
        <translation>让视频说话</translation>
    </message>
    <message>
        <source>Drop a video of someone speaking and a voice track anywhere on the window, then press “Make it talk”. Several voice tracks make several videos.</source>
        <translation>将某人说话的视频和一段配音拖到窗口任意位置，然后按“让它说话”。多段配音会生成多个视频。</translation>
    </message>
    <message>
        <source>If there are several people in the video, click the one to change, or add a face photo. “Match” says how closely a face must look like the photo.</source>
        <translation>如果视频中有多个人，请点击要更改的人，或添加人脸照片。“匹配”决定人脸与照片要有多相似。</translation>
    </message>
    <message>
        <source>“Extend” makes the video as long as the voice track by playing it back and forth. Otherwise the result is as long as the shorter of the two.</source>
        <translation>“延长”通过来回播放让视频与配音等长。不延长时以两者中较短的为准。</translation>
    </message>
    <message>
        <source>Good footage</source>
        <translation>合适的素材</translation>
    </message>
    <message>
        <source>The face looks towards the camera, is well lit and fills a good part of the frame. Nothing covers the mouth.</source>
        <translation>人脸朝向镜头、光线充足、嘴部没有遮挡，并占画面的较大部分。</translation>
    </message>
    <message>
        <source>The voice track has one voice without music. Cut long silences at its start.</source>
        <translation>配音中只有一个人的声音，没有音乐。请剪掉开头的长静音。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>“This computer” makes drafts for free. Nothing leaves this computer.</source>
        <translation>“本机”免费制作草稿，任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>EvoLink makes the final video and charges credits by its length. The price is shown before you submit. Your files are uploaded to EvoLink, which deletes them after 72 hours; the finished video can be downloaded for 24 hours.</source>
        <translation>EvoLink 制作最终视频，并按时长扣除积分。提交前会显示费用。您的文件会上传到 EvoLink，72 小时后删除；完成的视频可在 24 小时内下载。</translation>
    </message>
    <message>
        <source>EvoLink needs an API key: create an account at evolink.ai, copy the key from its dashboard and enter it in Settings. It is kept in the keychain.</source>
        <translation>EvoLink 需要 API 密钥：在 evolink.ai 注册账户，从控制台复制密钥并在设置中输入。密钥保存在钥匙串中。</translation>
    </message>
    <message>
        <source>Many videos at once</source>
        <translation>批量制作视频</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Compare it with the original by wipe, side by side or flip, frame by frame. The line below the picture says whether mouth and voice are in sync.</source>
        <translation>可通过划像、并排或切换，逐帧与原视频对比。画面下方会显示口型与配音是否同步。</translation>
    </message>
    <message>
        <source>Only use videos of people who agreed to it.</source>
        <translation>请仅使用已获本人同意的视频。</translation>
    </message>
    <message>
        <source>Retalk Help</source>
        <translation>Retalk 帮助</translation>
    </message>
    <message>
        <source>File &gt; Import table reads a CSV file with one job in each row. Its columns are “video” and “audio”, and optionally “reference”, “threshold”, “extend”, “name” and “callback”.</source>
        <translation>“文件 &gt; 导入表格”读取每行一个任务的 CSV 文件。列为“video”和“audio”，可选“reference”“threshold”“extend”“name”和“callback”。</translation>
    </message>
</context>
<context>
    <name>retalk::ImportDialog</name>
    <message>
        <source>This file is too large for a table of jobs.</source>
        <translation>此文件过大，不像任务表格。</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>制作 %Ln 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are fine.</source>
        <translation>
            <numerusform>%Ln 行全部正常。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have mistakes and will be left out. Double-click a cell to correct it.</source>
        <translation>
            <numerusform>%Ln 行有误，将被跳过。双击单元格即可更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length</source>
        <translation>
            <numerusform>另有 %Ln 个时长未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now, %2 left afterwards</source>
        <comment>credits</comment>
        <translation>现有 %1，之后剩余 %2</translation>
    </message>
    <message>
        <source>more than the %1 you have</source>
        <translation>超过您现有的 %1</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>列：%1。</translation>
    </message>
    <message>
        <source>In any order, named in the first line. Only video and audio are required. The API&apos;s names work too, such as video_url and callback_url.</source>
        <translation>顺序任意，列名写在第一行。只有 video 和 audio 为必需。也可使用 API 中的名称，例如 video_url 和 callback_url。</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>保存模板…</translation>
    </message>
    <message>
        <source>Make videos</source>
        <translation>制作视频</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be saved: %1</source>
        <translation>无法保存模板：%1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read: %1</source>
        <translation>无法读取表格：%1</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>此表格没有任何行。</translation>
    </message>
    <message numerus="yes">
        <source>reading the lengths, %Ln to go</source>
        <translation>
            <numerusform>正在查看时长，还剩 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown, because the lengths are unknown</source>
        <translation>时长未知，因此费用未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a silent voice track. Check them first.</source>
        <translation>
            <numerusform>%Ln 行的配音没有声音。请先检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>%Ln 行的配音结尾会被截掉。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::InputCopy</name>
    <message>
        <source>Can&apos;t write a copy of an input to the folder %1. Free some space there, then retry.</source>
        <translation>无法将输入文件的副本写入文件夹 %1。请在该处腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file has no audio track %1.</source>
        <translation>文件中没有音轨 %1。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>此图片无法在本机读取。请另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>This voice track can&apos;t be read. Choose another file.</source>
        <translation>此配音无法读取。请选择其他文件。</translation>
    </message>
    <message>
        <source>As a WAV file the voice track takes more than %1, which is the most that can be submitted. Cut it into parts.</source>
        <translation>配音转为 WAV 文件后超过 %1，这是可提交的上限。请将其分成几段。</translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track. Choose a smaller one.</source>
        <translation>偏移会截掉整段配音。请选择较小的值。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln audio track(s), so there is no track %1.</source>
        <translation>
            <numerusform>文件只有 %Ln 条音轨，没有音轨 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track, which is %1 s long.</source>
        <translation>偏移会切掉整段配音（长 %1 秒）。</translation>
    </message>
    <message>
        <source>This voice track has no sound. Choose another file.</source>
        <translation>此配音没有声音。请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>retalk::InputJudge</name>
    <message>
        <source>Fix it</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Use as video</source>
        <translation>用作视频</translation>
    </message>
    <message>
        <source>Use as voice</source>
        <translation>用作配音</translation>
    </message>
    <message>
        <source>Use as face</source>
        <translation>用作人脸</translation>
    </message>
    <message>
        <source>This voice track is silent. Check that it&apos;s the right file.</source>
        <translation>此配音没有声音。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>Choose the largest</source>
        <extracomment>The largest face of the people in the video</extracomment>
        <translation>选择最大的</translation>
    </message>
    <message>
        <source>This is an audio file. This field needs a video of someone speaking.</source>
        <translation>这是音频文件。此栏需要有人说话的视频。</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a video of someone speaking.</source>
        <translation>这是图片。此栏需要有人说话的视频。</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a voice track.</source>
        <translation>这是图片。此栏需要配音。</translation>
    </message>
    <message>
        <source>This video has no sound. This field needs a voice track.</source>
        <translation>此视频没有声音。此栏需要配音。</translation>
    </message>
    <message>
        <source>This field needs a face photo, such as a JPEG or PNG file.</source>
        <translation>此栏需要人脸照片，例如 JPEG 或 PNG 文件。</translation>
    </message>
</context>
<context>
    <name>retalk::JobCsv</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>人脸照片</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Credits reserved</source>
        <translation>预留积分</translation>
    </message>
    <message>
        <source>Credits charged</source>
        <translation>已扣积分</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>retalk::JobDelegate</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>retalk::JobDetails</name>
    <message>
        <source>Copy task id</source>
        <translation>复制任务编号</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>任务详情</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>retalk::JobOrganizer</name>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>项目…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>对比这两个</translation>
    </message>
    <message>
        <source>Only two finished jobs of the same video can be compared.</source>
        <translation>只能对比同一视频的两个已完成任务。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln job(s) to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个任务导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>rename the job</source>
        <translation>重命名任务</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>name, project and note</source>
        <translation>名称、项目和备注</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星标</translation>
    </message>
</context>
<context>
    <name>retalk::JobLine</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>还需约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>还需约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完成于 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>saved in %1</source>
        <translation>已存至 %1</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation>在本机等待</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>在 %1 等待</translation>
    </message>
    <message>
        <source>Processing on this computer</source>
        <translation>本机处理中</translation>
    </message>
    <message>
        <source>Processing on %1</source>
        <translation>%1 处理中</translation>
    </message>
    <message>
        <source>No matching face found at %1.</source>
        <translation>在阈值 %1 下未找到匹配的人脸。</translation>
    </message>
    <message>
        <source>Failed, and no reason was given.</source>
        <translation>失败，未给出原因。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>failure, charge</comment>
        <extracomment>First what went wrong (a sentence), then what the service says about the charge (&quot;Nothing was charged.&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>Uploading your files</source>
        <translation>正在上传您的文件</translation>
    </message>
    <message>
        <source>Done, but the file is no longer where it was saved.</source>
        <translation>已完成，但文件已不在保存处。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Try at 140</source>
        <translation>用 140 再试</translation>
    </message>
    <message>
        <source>Stricter: 190</source>
        <translation>更严格：190</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>输入密钥</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>refund on its way</source>
        <translation>退款处理中</translation>
    </message>
    <message>
        <source>refund failed: contact support</source>
        <translation>退款失败：请联系支持</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>未扣费。</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>已退还 %1</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>已预留 %1</translation>
    </message>
    <message>
        <source>%1 charged (%2)</source>
        <extracomment>%1 &quot;9.6 credits&quot;, %2 &quot;$0.14&quot;</extracomment>
        <translation>已扣 %1（%2）</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>已扣 %1</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>未扣费</translation>
    </message>
    <message>
        <source>Check with the service before resubmitting, or you may be charged twice.</source>
        <translation>重新提交前请先向服务查询，否则可能会重复扣费。</translation>
    </message>
    <message>
        <source>Not downloaded within 24 hours. The service may no longer have it.</source>
        <translation>未在 24 小时内下载，服务可能已不再保留。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>向服务查询</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Already submitted and paid for, so it can&apos;t be cancelled.</source>
        <translation>已提交并付费，无法取消。</translation>
    </message>
    <message>
        <source>Starting on this computer</source>
        <translation>正在本机启动</translation>
    </message>
    <message>
        <source>Submitting to %1</source>
        <translation>正在提交到 %1</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>等待中：队列已暂停</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused because few credits are left</source>
        <translation>等待中：剩余积分不足，队列已暂停</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln job(s) ahead</source>
        <translation>
            <numerusform>等待中：前面还有 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the result</source>
        <translation>正在下载结果</translation>
    </message>
    <message>
        <source>Cancelled before it was submitted</source>
        <translation>提交前已取消</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button of a finished job: play it in the preview</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Buy credits</source>
        <extracomment>Button: opens the service&apos;s website</extracomment>
        <translation>购买积分</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>%1 are reserved.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>已预留 %1。</translation>
    </message>
    <message>
        <source>%1 were charged.</source>
        <translation>已扣 %1。</translation>
    </message>
    <message>
        <source>%1 were refunded.</source>
        <translation>已退还 %1。</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>正在退款。</translation>
    </message>
    <message>
        <source>The refund failed: contact support.</source>
        <translation>退款失败：请联系支持。</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>Submitted, but no answer came. You may have been charged.</source>
        <translation>已发送但没有应答，可能已扣费。</translation>
    </message>
    <message>
        <source>Use a frame as the face photo</source>
        <translation>将一帧用作人脸照片</translation>
    </message>
    <message>
        <source>Preparing your files</source>
        <translation>正在准备文件</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button of a film that isn&apos;t finished</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Submit the failed piece again…</source>
        <extracomment>Button of a film: its pieces that failed</extracomment>
        <translation>重新提交失败的片段…</translation>
    </message>
    <message>
        <source>Join what is there</source>
        <extracomment>The pieces of a film that are done</extracomment>
        <translation>合成现有部分</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>按服务的要求等待至 %1</translation>
    </message>
    <message>
        <source>Next try at %1</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>将于 %1 重试</translation>
    </message>
    <message>
        <source>The service says that it no longer has this job.</source>
        <translation>服务报告此任务已不存在。</translation>
    </message>
</context>
<context>
    <name>retalk::JobListHeader</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume the queue</source>
        <translation>继续队列</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Pause the queue: nothing more is uploaded or submitted.</source>
        <translation>暂停队列：不再上传或提交任何内容。</translation>
    </message>
    <message>
        <source>Resume the queue. Submitted jobs are still downloaded.</source>
        <translation>继续队列。已提交的任务仍会下载。</translation>
    </message>
    <message>
        <source>The queue is paused because few credits are left. Click to resume it.</source>
        <translation>剩余积分不足，队列已暂停。点击可继续。</translation>
    </message>
    <message>
        <source>Name, link, task id, service, state, note or project. Esc clears it.</source>
        <translation>名称、链接、任务编号、服务、状态、备注或项目。按 Esc 清除。</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>此列表的更多操作</translation>
    </message>
    <message>
        <source>Drafts and finals</source>
        <translation>草稿和最终版</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>仅草稿</translation>
    </message>
    <message>
        <source>Finals only</source>
        <translation>仅最终版</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>仅星标</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>所有服务</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>按视频</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>Totals…</source>
        <translation>合计…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>最终版</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <extracomment>What the list shows: several filters at once</extracomment>
        <translation>
            <numerusform>%Ln 个筛选</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
</context>
<context>
    <name>retalk::JobListModel</name>
    <message>
        <source>Press Enter for: %1</source>
        <translation>按回车键：%1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>无视频</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>已扣 %1</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln 个未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln 个需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job has replaced it in the film.</source>
        <translation>影片中已由另一个任务代替它。</translation>
    </message>
</context>
<context>
    <name>retalk::JobListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>没有任务匹配“%1”。</translation>
    </message>
    <message>
        <source>No job needs your attention.</source>
        <translation>没有需要处理的任务。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里是空的</translation>
    </message>
    <message>
        <source>Removed “%1”. The finished file stays where it is.</source>
        <translation>已移除“%1”。完成的文件仍在原处。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>已移除 %Ln 个任务。完成的文件仍在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have been paid for, or may have been, and their videos aren&apos;t on this computer yet. Without the jobs they can&apos;t be downloaded any more.</source>
        <translation>
            <numerusform>其中 %Ln 个已付费或可能已付费，视频尚未保存到本机。移除任务后将无法再下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may have been charged by %2. Without the job, Retalk can&apos;t look for its video any more.</source>
        <translation>%2 可能已对“%1”扣费。移除任务后，Retalk 将无法再查找其视频。</translation>
    </message>
    <message>
        <source>%2 has been paid for “%1”, and the video isn&apos;t on this computer yet. Without the job it can&apos;t be downloaded any more.</source>
        <translation>已为“%1”向 %2 付费，视频尚未保存到本机。移除任务后将无法再下载。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s).</source>
        <translation>
            <numerusform>已移除 %Ln 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>移除此任务？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)?</source>
        <translation>
            <numerusform>移除 %Ln 个任务？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>仍然移除</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>正在向 %1 查询…</translation>
    </message>
    <message>
        <source>Submit it again?</source>
        <translation>重新提交？</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted. If %2 did receive it, you may be charged twice. Check with the service first.</source>
        <translation>提交“%1”时没有收到回应。如果 %2 已收到，可能会重复扣费。请先向服务查询。</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be cancelled. %2</source>
        <extracomment>%1 is a job, %2 a sentence with the reason</extracomment>
        <translation>无法取消“%1”。%2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln job(s).</source>
        <translation>
            <numerusform>已取消 %Ln 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped and removed “%1”. It wasn&apos;t submitted.</source>
        <translation>已停止并移除“%1”，尚未提交。</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>还没有任务</translation>
    </message>
    <message>
        <source>Choose a video and a voice track. Your videos appear here.</source>
        <translation>选择视频和配音，作品会显示在这里。</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>No jobs match this filter.</source>
        <translation>没有符合此筛选条件的任务。</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Select its jobs</source>
        <translation>选择其中的任务</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>折叠所有分组</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>展开所有分组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) couldn&apos;t be removed.</source>
        <translation>
            <numerusform>%Ln 个任务无法移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>编辑后重新提交…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Remove this film?</source>
        <translation>移除此影片？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of “%1” aren&apos;t finished.</source>
        <translation>
            <numerusform>“%1”有 %Ln 个片段尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>The film keeps the original video in these parts, and nothing more of it is submitted.</source>
        <translation>这些部分保留视频原来的画面，不会再提交任何内容。</translation>
    </message>
    <message>
        <source>What has been submitted already may be charged all the same.</source>
        <translation>已提交的内容仍可能扣费。</translation>
    </message>
    <message>
        <source>Join what is there?</source>
        <translation>合成现有部分吗？</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t finished.</source>
        <translation>“%1”尚未完成。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them isn&apos;t finished.</source>
        <translation>
            <numerusform>其中 %Ln 个尚未完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln film(s)?</source>
        <translation>
            <numerusform>移除 %Ln 部影片吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is submitted. Pieces that are finished or paid for stay in the list, as jobs of their own.</source>
        <translation>不会再提交任何内容。已完成或已付费的片段会作为单独的任务保留在列表中。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>已移除 %Ln 部影片。已完成的文件保留在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s).</source>
        <translation>
            <numerusform>已移除 %Ln 部影片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListView</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>retalk::JobMarksDialog</name>
    <message>
        <source>Name, project and note</source>
        <translation>名称、项目和备注</translation>
    </message>
    <message numerus="yes">
        <source>Project and note of %Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个任务的项目和备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>retalk::JobMenu</name>
    <message>
        <source>Move up in the queue</source>
        <translation>在队列中上移</translation>
    </message>
    <message>
        <source>Move to the end of the queue</source>
        <translation>移到队列末尾</translation>
    </message>
    <message>
        <source>Copy task id</source>
        <translation>复制任务编号</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>复制错误信息</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Wrong face? Stricter: 190</source>
        <translation>认错人了？更严格：190</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>在队列中下移</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Submit it again…</source>
        <translation>重新提交…</translation>
    </message>
    <message>
        <source>Forget this submission</source>
        <translation>放弃此次提交</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <extracomment>The dots: it asks first, because something paid for may be lost</extracomment>
        <translation>从列表中移除…</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>下一个执行</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>编辑后重新提交…</translation>
    </message>
    <message>
        <source>Submit a copy</source>
        <translation>再提交一份</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln job(s)</source>
        <translation>
            <numerusform>重试 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit copies of %Ln job(s)</source>
        <translation>
            <numerusform>再提交 %Ln 个任务的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) next</source>
        <translation>
            <numerusform>接下来执行 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) last</source>
        <translation>
            <numerusform>最后执行 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>取消 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)…</source>
        <translation>
            <numerusform>移除 %Ln 个任务…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)</source>
        <translation>
            <numerusform>移除 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a frame as the face photo…</source>
        <translation>将一帧用作人脸照片…</translation>
    </message>
</context>
<context>
    <name>retalk::JobRunner</name>
    <message>
        <source>This job has been removed.</source>
        <translation>此任务已被移除。</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>a job&apos;s name: the video&apos;s file name and the voice&apos;s file name</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Another Retalk is working on this job.</source>
        <translation>另一个 Retalk 正在处理此任务。</translation>
    </message>
    <message>
        <source>This job was submitted and may be paid for. Removing it would lose its result.</source>
        <translation>此任务已提交，可能已付费。移除会丢失其结果。</translation>
    </message>
    <message>
        <source>The video is already at %1.</source>
        <translation>视频已在 %1。</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>Videos can&apos;t be written as .%1. Choose a name that ends in .mp4, .mov or .mkv.</source>
        <translation>无法将视频写为 .%1。请使用以 .mp4、.mov 或 .mkv 结尾的名称。</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;speaker_de (draft)&quot;</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The service answered with the task %1, which already belongs to another job.</source>
        <translation>服务返回了任务 %1，但它已属于另一个任务。</translation>
    </message>
    <message>
        <source>This can&apos;t be saved yet. Retalk will try again.</source>
        <translation>暂时无法保存，将再次尝试。</translation>
    </message>
    <message>
        <source>This can&apos;t be done with this job now.</source>
        <translation>目前无法对此任务执行该操作。</translation>
    </message>
    <message>
        <source>This job has already been submitted and can&apos;t be edited.</source>
        <translation>此任务已发送，无法再更改。</translation>
    </message>
    <message>
        <source>This job is already in the list.</source>
        <translation>此任务已在列表中。</translation>
    </message>
    <message>
        <source>The job “%1” already has this task.</source>
        <translation>任务“%1”已使用此任务编号。</translation>
    </message>
</context>
<context>
    <name>retalk::JobStore</name>
    <message>
        <source>Your job list was written by a newer Retalk. Update Retalk to use it; nothing was changed.</source>
        <translation>任务列表由更新版本的 Retalk 写入。请更新 Retalk 后使用；未做任何更改。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>缺少 Qt 的 SQLite 驱动。请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>This job&apos;s record in the job list is damaged.</source>
        <translation>任务列表中此任务的记录已损坏。</translation>
    </message>
    <message>
        <source>The job list is damaged. Close every other Retalk window and start again to repair it.</source>
        <translation>任务列表已损坏。请关闭所有其他 Retalk 窗口并重新启动以修复。</translation>
    </message>
    <message>
        <source>The job list is damaged.</source>
        <translation>任务列表已损坏。</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1. Check that the disk isn&apos;t full.</source>
        <translation>无法写入 %1。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that this job wasn&apos;t submitted. Retry it if you still need it.</source>
        <translation>任务列表曾损坏，Retalk 无法确定此任务是否已提交。如仍需要，请重试。</translation>
    </message>
    <message>
        <source>An older Retalk is still working on your jobs. Close it and start again.</source>
        <translation>较旧的 Retalk 仍在处理您的任务。请将其关闭后重新启动。</translation>
    </message>
    <message>
        <source>Another Retalk is changing the same jobs. Try again.</source>
        <translation>另一个 Retalk 正在更改相同的任务。请重试。</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read.</source>
        <translation>无法读取某个已保存的任务。</translation>
    </message>
    <message>
        <source>The job list is damaged and can&apos;t be moved aside. Check the folder&apos;s permissions.</source>
        <translation>任务列表已损坏，也无法移到别处保存。请检查文件夹权限。</translation>
    </message>
    <message>
        <source>The job list is in use by another Retalk window. Try again in a moment.</source>
        <translation>另一个 Retalk 正在使用任务列表。请稍后重试。</translation>
    </message>
    <message>
        <source>Another job already has this task.</source>
        <translation>此任务编号已属于另一个任务。</translation>
    </message>
    <message>
        <source>The task %1 was stored for this job and for “%2”. Check with the service which job it belongs to.</source>
        <translation>任务 %1 同时保存在此任务和“%2”中。请向服务查询它属于哪一个。</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read or written. Check that the disk isn&apos;t full and that the folder is writable.</source>
        <translation>无法读写任务列表。请检查磁盘是否已满以及文件夹是否可写。</translation>
    </message>
    <message>
        <source>Can&apos;t write to the job list. Check that the disk isn&apos;t full.</source>
        <translation>无法写入任务列表。请检查磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>retalk::JobText</name>
    <message>
        <source>Detail: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <source>Task error: %1</source>
        <translation>任务错误：%1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求编号：%1</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>任务编号：%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day heading in this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>上传中</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>提交中</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>在服务端等待</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终版</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>How much later the voice track starts; %1 is a number of milliseconds</extracomment>
        <translation>偏移</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>人脸照片</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>草稿质量</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调网址</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>服务端状态</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>服务接收</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Estimated and reserved</source>
        <translation>估算并预留</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits, dollars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的问题</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>The service&apos;s code</source>
        <translation>服务的代码</translation>
    </message>
    <message>
        <source>The service&apos;s suggestion</source>
        <translation>服务的建议</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>延长视频</translation>
    </message>
    <message>
        <source>The service&apos;s message</source>
        <translation>服务的消息</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>retalk::JobTotals</name>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>按服务</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>合计方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>For the jobs shown in the list</source>
        <translation>针对列表中显示的任务</translation>
    </message>
</context>
<context>
    <name>retalk::KeyEditor</name>
    <message>
        <source>No key yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>请先粘贴密钥。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>密钥有效。</translation>
    </message>
    <message>
        <source>The key works: %1.</source>
        <translation>密钥有效：%1。</translation>
    </message>
    <message>
        <source>Use it until I close Retalk</source>
        <translation>仅用到 Retalk 关闭</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>测试并保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>Key set for this session only.</source>
        <translation>密钥仅在本次会话中有效。</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>密钥保存在钥匙串中。</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>不测试直接保存</translation>
    </message>
    <message>
        <source>%1 It&apos;s in the keychain now.</source>
        <extracomment>%1 is &quot;The key works: 1,095 credits.&quot;</extracomment>
        <translation>%1已保存到钥匙串。</translation>
    </message>
    <message>
        <source>Using the key from the environment (%1).</source>
        <translation>密钥取自环境变量（%1）。</translation>
    </message>
    <message>
        <source>Checking the balance…</source>
        <translation>正在查询余额…</translation>
    </message>
</context>
<context>
    <name>retalk::LengthBars</name>
    <message>
        <source>The last %1 s of the video will be cut off.</source>
        <translation>视频的最后 %1 秒会被截掉。</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Video %1, voice %2, result %3</source>
        <translation>视频 %1，配音 %2，结果 %3</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The last %1 s are filled by playing the video back and forth.</source>
        <translation>最后 %1 秒通过来回播放视频来补足。</translation>
    </message>
    <message>
        <source>The last %1 s of the voice track will be cut off.</source>
        <translation>配音的最后 %1 秒会被截掉。</translation>
    </message>
</context>
<context>
    <name>retalk::LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风电平</translation>
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
        <translation>无法写入文件夹 %1。请检查其权限以及磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>retalk::LocalQuery</name>
    <message>
        <source>The service&apos;s answer couldn&apos;t be understood.</source>
        <translation>无法理解服务的应答。</translation>
    </message>
</context>
<context>
    <name>retalk::LocalService</name>
    <message>
        <source>The service on this computer was stopped.</source>
        <translation>本机服务已停止。</translation>
    </message>
    <message>
        <source>The service on this computer has stopped unexpectedly.</source>
        <translation>本机服务意外停止。</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t start in time.</source>
        <translation>本机服务未能及时启动。</translation>
    </message>
    <message>
        <source>The local service isn&apos;t installed.</source>
        <translation>未安装本机服务。</translation>
    </message>
    <message>
        <source>The service on this computer keeps stopping. Retalk will try again in a moment.</source>
        <translation>本机服务反复停止。Retalk 稍候再试。</translation>
    </message>
    <message>
        <source>The service on this computer started but doesn&apos;t respond.</source>
        <translation>本机服务已启动但没有应答。</translation>
    </message>
    <message>
        <source>The service on this computer couldn&apos;t be started.</source>
        <translation>无法启动本机服务。</translation>
    </message>
    <message>
        <source>The local service gave an unexpected reply. It may be from another version of Retalk.</source>
        <translation>本机服务返回了意外的应答，可能来自其他版本的 Retalk。</translation>
    </message>
</context>
<context>
    <name>retalk::LocalSyncCheck</name>
    <message>
        <source>The sync check&apos;s answer couldn&apos;t be understood.</source>
        <translation>无法理解同步检查的结果。</translation>
    </message>
</context>
<context>
    <name>retalk::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>打开视频(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample</source>
        <translation>用示例试一试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>结果另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Paste links or files into the form</source>
        <translation>把链接或文件粘贴到表单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear the form</source>
        <translation>清空表单(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find a job</source>
        <translation>查找任务(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make it talk</source>
        <translation>让它说话(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>About &amp;EvoLink&apos;s VideoRetalk</source>
        <translation>关于 &amp;EvoLink 的 VideoRetalk</translation>
    </message>
    <message>
        <source>&amp;About Retalk</source>
        <translation>关于 Retalk(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;opy the finished video</source>
        <translation>复制成品视频(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;voice track…</source>
        <translation>打开配音(&amp;V)…</translation>
    </message>
    <message>
        <source>Open f&amp;ace photo…</source>
        <translation>打开人脸照片(&amp;A)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation>跟随桌面(&amp;F)</translation>
    </message>
    <message>
        <source>Retalk &amp;Help</source>
        <translation>Retalk 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>暂停队列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel all waiting jobs</source>
        <translation>取消所有等待中的任务(&amp;C)</translation>
    </message>
    <message>
        <source>Restore removed &amp;jobs</source>
        <translation>恢复已移除的任务(&amp;J)</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>时间线(&amp;L)</translation>
    </message>
</context>
<context>
    <name>retalk::MainWindow</name>
    <message>
        <source>New here? Our presenter can show you how it works, free on this computer.</source>
        <translation>第一次使用？让我们的主持人演示一下，在本机免费运行。</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>用示例试一试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, or several, %2 why it cannot be used</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a table of jobs</source>
        <translation>选择任务表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are in the list.</source>
        <extracomment>Jobs of a long table</extracomment>
        <translation>%2 个任务中已有 %1 个进入列表。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>选择服务</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>任务列表已损坏，已另存为 %1，保留了 %Ln 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Finishing: waiting for the service&apos;s answer…</source>
        <extracomment>The window closes after that</extracomment>
        <translation>正在结束：等待服务回应…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Paid jobs continue at their service and are downloaded next time.</source>
        <translation>付费任务会在服务端继续，下次打开时下载。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A draft is at %1 and would start over.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>有草稿已完成 %1，将会重新开始。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are in progress and would start over.</source>
        <translation>
            <numerusform>有 %Ln 个草稿正在制作，将会重新开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as the video</source>
        <translation>用作视频</translation>
    </message>
    <message>
        <source>Add as a voice track</source>
        <translation>添加为配音</translation>
    </message>
    <message>
        <source>Use as the voice track</source>
        <translation>用作配音</translation>
    </message>
    <message>
        <source>Use as the face photo</source>
        <translation>用作人脸照片</translation>
    </message>
    <message>
        <source>What you dropped contains no link, file or picture.</source>
        <translation>拖入的内容中没有链接、文件或图片。</translation>
    </message>
    <message>
        <source>A draft isn&apos;t finished. Close anyway?</source>
        <translation>有草稿尚未完成。仍要关闭吗？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts aren&apos;t finished. Close anyway?</source>
        <translation>
            <numerusform>有 %Ln 个草稿尚未完成。仍要关闭吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Retalk can finish it in the background and then quit, or continue it the next time you open Retalk.</source>
        <translation>Retalk 可以在后台完成任务后退出，也可以在下次打开时继续。</translation>
    </message>
    <message>
        <source>Retalk can finish them in the background and then quit, or continue them the next time you open Retalk.</source>
        <translation>Retalk 可以在后台完成这些任务后退出，也可以在下次打开时继续。</translation>
    </message>
    <message>
        <source>A job isn&apos;t finished</source>
        <translation>有任务尚未完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs aren&apos;t finished</source>
        <translation>
            <numerusform>有 %Ln 个任务尚未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working in the background</source>
        <translation>在后台继续</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Voice tracks</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>Face photos</source>
        <translation>人脸照片</translation>
    </message>
    <message>
        <source>There&apos;s no link, file or picture on the clipboard.</source>
        <translation>剪贴板中没有链接、文件或图片。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what is undone: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what is done again: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be used:</source>
        <extracomment>What follows names each file with the reason</extracomment>
        <translation>
            <numerusform>有 %Ln 项无法使用：</numerusform>
        </translation>
    </message>
    <message>
        <source>Review as a table</source>
        <translation>以表格查看</translation>
    </message>
    <message>
        <source>The table can&apos;t be written to %1. Free some space there.</source>
        <translation>无法将表格写入 %1。请在该处腾出空间。</translation>
    </message>
    <message>
        <source>The queue is paused: %1 has %2 left, and you want to keep at least %3.</source>
        <extracomment>%1 is a service, %2 what is left there, %3 the least that shall be left</extracomment>
        <translation>队列已暂停：%1 剩余 %2，而您希望至少保留 %3。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer. Choose EvoLink and enter a key to begin.</source>
        <translation>此安装无法在本机制作草稿。请选择 EvoLink 并输入密钥，即可开始。</translation>
    </message>
    <message>
        <source>Checking the dropped files…</source>
        <translation>正在查看拖入的内容…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs couldn&apos;t be added:</source>
        <translation>
            <numerusform>有 %Ln 个任务无法添加：</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has been submitted and can&apos;t be edited any more. What&apos;s in the form will be a new job.</source>
        <translation>此任务已在此期间发送，无法再更改。表单中的内容现在会成为一个新任务。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a video and a voice track, matched by their names.</source>
        <translation>
            <numerusform>按名称匹配的视频与配音：%Ln 组。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::MediaFixer</name>
    <message>
        <source>(fixed)</source>
        <extracomment>added to a file&apos;s name; %1 counts further copies</extracomment>
        <translation>(已修正)</translation>
    </message>
    <message>
        <source>(fixed %1)</source>
        <translation>(已修正 %1)</translation>
    </message>
    <message>
        <source>Even the smallest good copy is too large. Cut the file into parts.</source>
        <translation>保证质量的最小副本仍然太大。请将文件切成几段。</translation>
    </message>
    <message>
        <source>The copy is converted to SDR (BT.709).</source>
        <translation>副本会转换为 SDR (BT.709)。</translation>
    </message>
    <message>
        <source>The copy is deinterlaced.</source>
        <translation>副本会去除隔行扫描。</translation>
    </message>
    <message>
        <source>The copy has no transparency.</source>
        <translation>副本不含透明度。</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be written to %1.</source>
        <translation>无法将修正后的副本写入 %1。</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be saved.</source>
        <translation>无法保存修正后的副本。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be opened.</source>
        <translation>无法打开图片。</translation>
    </message>
</context>
<context>
    <name>retalk::MediaInput</name>
    <message>
        <source>Choose a video</source>
        <translation>选择视频</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>谁在说话</translation>
    </message>
    <message>
        <source>Paste a link or drop a file</source>
        <translation>粘贴链接或拖入文件</translation>
    </message>
    <message>
        <source>Video link or file</source>
        <translation>视频链接或文件</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>what they will say</source>
        <translation>要说的话</translation>
    </message>
    <message>
        <source>Voice link or file</source>
        <translation>配音链接或文件</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>if there are several people</source>
        <translation>有多个人时使用</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>More for this field</source>
        <translation>此栏的更多操作</translation>
    </message>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>正在制作修正副本：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</source>
        <translation>视频 (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder</extracomment>
        <translation>已在 %2 中保存为“%1”。</translation>
    </message>
    <message>
        <source>Choose voice tracks</source>
        <translation>选择配音</translation>
    </message>
    <message>
        <source>Choose a face photo</source>
        <translation>选择人脸照片</translation>
    </message>
    <message>
        <source>Link or file of a photo (optional)</source>
        <translation>照片链接或文件（可选）</translation>
    </message>
    <message>
        <source>Face photo link or file</source>
        <translation>人脸照片链接或文件</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</source>
        <translation>声音 (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProbe</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>这既不是文件，也不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>文件为空（0 字节）。</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>图片已损坏。</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Copy or download it again.</source>
        <translation>文件不完整：缺少末尾。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>This audio has a sample rate of %1 Hz. Export it again at 48,000 Hz.</source>
        <translation>此音频的采样率为 %1 Hz。请以 48,000 Hz 重新导出。</translation>
    </message>
    <message numerus="yes">
        <source>This audio has %n channel(s). Export it again in mono or stereo.</source>
        <translation>
            <numerusform>此音频有 %n 个声道。请以单声道或立体声重新导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is longer than %n hour(s). Cut out the part you need.</source>
        <translation>
            <numerusform>此文件超过 %n 小时。请剪出所需的部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no audio track %1 that can be played.</source>
        <translation>此文件中没有可播放的音轨 %1。</translation>
    </message>
    <message>
        <source>This isn&apos;t a media file.</source>
        <translation>这不是媒体文件。</translation>
    </message>
    <message>
        <source>This is a web page, not a media file.</source>
        <translation>这是网页，不是媒体文件。</translation>
    </message>
    <message>
        <source>This is text, not a media file.</source>
        <translation>这是文本，不是媒体文件。</translation>
    </message>
    <message>
        <source>This file doesn&apos;t exist.</source>
        <translation>此文件不存在。</translation>
    </message>
    <message>
        <source>This isn&apos;t a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened: you don&apos;t have permission to read it.</source>
        <translation>无法打开此文件：您没有读取权限。</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>此处无法读取 %1 格式的图片。请存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Checking this took too long. It may still work.</source>
        <translation>检查超时，但仍可能可用。</translation>
    </message>
    <message>
        <source>This computer can&apos;t decode %1. Convert the file to MP4 with H.264 and AAC.</source>
        <translation>本机无法解码 %1。请将文件转换为 H.264 和 AAC 编码的 MP4。</translation>
    </message>
    <message>
        <source>This file has neither video nor audio.</source>
        <translation>此文件既没有视频也没有音频。</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>此文件没有声音。</translation>
    </message>
    <message>
        <source>The file is damaged, or it&apos;s neither video nor audio.</source>
        <translation>文件已损坏，或者既不是视频也不是声音。</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProcess</name>
    <message>
        <source>Reading this file takes too long.</source>
        <translation>检查此文件耗时过长。</translation>
    </message>
    <message>
        <source>The file is damaged or has an unsupported format.</source>
        <translation>文件已损坏，或属于无法读取的类型。</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSource</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>这既不是文件，也不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>This link can&apos;t be checked now. Try again later.</source>
        <translation>目前无法查看此链接。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSupport</name>
    <message>
        <source>Retalk needs the program ffmpeg for this. Install the package “ffmpeg”.</source>
        <translation>Retalk 需要 ffmpeg 程序来完成此操作。请安装软件包“ffmpeg”。</translation>
    </message>
    <message>
        <source>Playback needs these packages: %1</source>
        <translation>播放需要以下软件包：%1</translation>
    </message>
</context>
<context>
    <name>retalk::Microphone</name>
    <message>
        <source>The microphone gives no sound. Check that it&apos;s connected and not switched off, then try again.</source>
        <translation>麦克风没有声音。请检查它是否已连接且未关闭，然后重试。</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, then try again.</source>
        <translation>没有找到麦克风。请连接后重试。</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>麦克风已断开。</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Check that Retalk may use it and that no other program does, then try again.</source>
        <translation>无法打开麦克风。请检查是否允许 Retalk 使用它，且没有其他程序在使用，然后重试。</translation>
    </message>
</context>
<context>
    <name>retalk::Mounts</name>
    <message>
        <source>%1 isn&apos;t connected on this computer. Open it in the file manager, then try again, or copy the file to this computer.</source>
        <translation>本机未连接到 %1。请在文件管理器中打开它后重试，或将文件复制到本机。</translation>
    </message>
</context>
<context>
    <name>retalk::AnonymousFile</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there.</source>
        <translation>无法写入文件夹 %1。请在那里腾出空间。</translation>
    </message>
</context>
<context>
    <name>retalk::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>retalk::OutputPlace</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>%1 is read-only. Choose another name.</source>
        <translation>%1 为只读。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>%1 无法替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>The links of %1 lead in a circle.</source>
        <translation>%1 的链接形成循环。</translation>
    </message>
    <message>
        <source>The name %1 is too long for this folder. Choose a shorter one.</source>
        <translation>名称 %1 对此文件夹来说太长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>无法创建文件夹 %1。请检查权限或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>%1 所在的磁盘已满。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The name %1 isn&apos;t valid UTF-8. Choose another name.</source>
        <translation>名称 %1 不是有效的 UTF-8。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1 不是普通文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>文件夹 %1 不可写。</translation>
    </message>
</context>
<context>
    <name>retalk::Outputs</name>
    <message>
        <source>The downloaded video can&apos;t be moved to the folder %1. Free some space there, or choose another folder.</source>
        <translation>无法将下载的视频移到文件夹 %1。请在那里腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>文件夹 %1 不可写。</translation>
    </message>
    <message>
        <source>Another job will write %1. Choose another name.</source>
        <translation>另一个任务将写入 %1。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is one of this job&apos;s inputs. Choose another name.</source>
        <translation>%1 是输入文件之一。请选择其他名称。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>%1 所在的磁盘已满。请腾出空间或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>retalk::PaidTerms</name>
    <message>
        <source>%1 doesn&apos;t say what it charges. Ask its provider before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 未说明如何收费。提交前请咨询其提供方。</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video, at least %3 for each video. The price is shown above the button before you submit.</source>
        <translation>%1 按成品视频每秒 %2 收费，每个视频至少 %3。提交前，费用会显示在按钮上方。</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video. The price is shown above the button before you submit.</source>
        <translation>%1 按成品视频每秒 %2 收费。提交前，费用会显示在按钮上方。</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to EvoLink, which keeps them for 72 hours.</source>
        <translation>本机的文件会上传到 EvoLink，并在那里保留 72 小时。</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>本机的文件会上传到 %1。</translation>
    </message>
    <message>
        <source>Only use footage and voices that you have the right to use. The person in the video must have agreed to it.</source>
        <translation>请仅使用您有权使用的影像和声音。视频中的人必须已同意。</translation>
    </message>
    <message>
        <source>Your first paid job</source>
        <translation>您的首个付费任务</translation>
    </message>
    <message>
        <source>Before your first paid job</source>
        <translation>提交首个付费任务之前</translation>
    </message>
    <message>
        <source>Jobs are charged to your API key.</source>
        <translation>任务费用记入您的 API 密钥。</translation>
    </message>
    <message>
        <source>Agree and continue</source>
        <translation>同意并继续</translation>
    </message>
    <message>
        <source>What %1 charges isn&apos;t known yet. Check the price above the button before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>尚不知道 %1 如何收费。提交前请查看按钮上方的费用。</translation>
    </message>
</context>
<context>
    <name>retalk::PlannedJob</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>retalk::Preflight</name>
    <message>
        <source>The end of this file is missing.</source>
        <translation>此文件缺少末尾。</translation>
    </message>
    <message>
        <source>This is an HDR video; drafts are converted to SDR.</source>
        <translation>这是 HDR 视频；草稿会转换为 SDR。</translation>
    </message>
    <message>
        <source>This video is interlaced; drafts are deinterlaced.</source>
        <translation>此视频为隔行扫描；草稿会去除隔行。</translation>
    </message>
    <message>
        <source>This video has an alpha channel; its transparency is lost.</source>
        <translation>此视频带有 Alpha 通道；其透明度会丢失。</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Track %1 of %2 is used.</source>
        <translation>此文件有多条音轨。使用第 %1 条，共 %2 条。</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model needs at least %2 s. Use a longer one.</source>
        <translation>时长为 %1 秒；模型至少需要 %2 秒。请换用更长的。</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model accepts up to %2 s. A shorter copy will work.</source>
        <translation>时长为 %1 秒；模型最多接受 %2 秒。可以制作只含其中一段的副本。</translation>
    </message>
    <message>
        <source>It&apos;s %1 minutes long; drafts can be up to %2. Cut it into parts.</source>
        <translation>长 %1 分钟；草稿最多接受 %2 分钟。请切成几段。</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; drafts can have up to %2 per side.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>画面为 %1 像素；草稿的边长最大为 %2。</translation>
    </message>
    <message>
        <source>The file is %1; the model accepts up to %2. A smaller copy will work.</source>
        <translation>文件大小为 %1；模型最多接受 %2。可以制作较小的副本。</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. A resized copy will work.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>画面为 %1 像素；模型接受的边长为 %2 到 %3。可以制作调整尺寸的副本。</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. Crop it closer to square.</source>
        <translation>画面为 %1 像素；模型接受的边长为 %2 到 %3。请裁剪成不那么狭长的形状。</translation>
    </message>
    <message>
        <source>The end of this file is missing; the first %1 s can be used. A copy of that part will work.</source>
        <translation>此文件缺少结尾；前 %1 秒可用。为这部分创建副本即可。</translation>
    </message>
    <message>
        <source>It has %1 frames per second; the model accepts %2 to %3. A converted copy will work.</source>
        <translation>帧率为每秒 %1 帧；模型接受 %2 到 %3 帧。可以制作其他帧率的副本。</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts H.264 and H.265. A converted copy will work.</source>
        <translation>编码为 %1；模型接受 H.264 和 H.265。可以制作转换后的副本。</translation>
    </message>
    <message>
        <source>This is a video; only its sound is needed. A WAV copy will work.</source>
        <translation>这是视频，但只需要其中的声音。可以制作 WAV 副本。</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts WAV, MP3 and AAC. A WAV copy will work.</source>
        <translation>编码为 %1；模型接受 WAV、MP3 和 AAC。可以制作 WAV 副本。</translation>
    </message>
    <message>
        <source>The longer side is more than twice the shorter one. Crop it to the face.</source>
        <translation>图片的长边超过短边的两倍。请裁剪到脸部。</translation>
    </message>
    <message>
        <source>The longer side has %1 pixels; the model accepts up to %2. A smaller copy will work.</source>
        <translation>长边为 %1 像素，模型最多接受 %2。缩小的副本即可使用。</translation>
    </message>
    <message>
        <source>It&apos;s saved as %1; the model accepts JPEG, PNG, BMP and WebP. A JPEG copy will work.</source>
        <translation>格式为 %1；模型接受 JPEG、PNG、BMP 和 WebP。可以制作 JPEG 副本。</translation>
    </message>
</context>
<context>
    <name>retalk::Preparation</name>
    <message>
        <source>The file “%1” keeps changing while it&apos;s being uploaded. Wait until it&apos;s finished, then retry.</source>
        <translation>文件“%1”在上传过程中不断变化。请等它完成后再重试。</translation>
    </message>
</context>
<context>
    <name>retalk::PresetButton</name>
    <message>
        <source>Save as a preset…</source>
        <translation>存为预设…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Use these settings for new jobs</source>
        <translation>将这些设置用于新任务</translation>
    </message>
    <message>
        <source>Back to the settings for new jobs</source>
        <translation>恢复为新任务的设置</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Name. A preset of the same name is replaced.</source>
        <translation>名称。同名预设会被替换。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Apply, save and delete settings for jobs: match, extension, voice start, callback URL, draft quality and service.</source>
        <translation>应用、保存和删除任务设置：匹配、延长、配音起点、回调网址、草稿质量和服务。</translation>
    </message>
</context>
<context>
    <name>retalk::PreviewPane</name>
    <message>
        <source>The file is no longer there</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted.</source>
        <translation>“%1”已被移动或删除。</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>把视频拖到这里</translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation>或点击选择</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The frame couldn&apos;t be saved there.</source>
        <translation>无法把帧保存到那里。</translation>
    </message>
    <message>
        <source>Save the video</source>
        <translation>保存视频</translation>
    </message>
    <message>
        <source>Videos (*.%1)</source>
        <translation>视频 (*.%1)</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>保存此帧</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Only the sound can be played</source>
        <translation>只能播放声音</translation>
    </message>
    <message>
        <source>The file is truncated</source>
        <translation>文件已不完整</translation>
    </message>
    <message>
        <source>“%1” was truncated by another program.</source>
        <translation>“%1”被其他程序截断了。</translation>
    </message>
    <message>
        <source>The video is encoded as %1, and the player has no decoder for it. Install GStreamer&apos;s plugins for it, or open the file in another program.</source>
        <translation>画面编码为 %1，播放器没有相应的解码器。请安装对应的 GStreamer 插件，或用其他程序打开该文件。</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation>此文件中没有画面。</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>此文件缺少末尾。</translation>
    </message>
    <message>
        <source>None of its frames can be decoded. The file may be damaged.</source>
        <translation>其中没有任何帧可以解码。文件可能已损坏。</translation>
    </message>
    <message>
        <source>This result has no sound.</source>
        <translation>此结果没有声音。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>Two results of one video, one against the other: their names</extracomment>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>The sound of this result is silent.</source>
        <translation>此结果的声音为静音。</translation>
    </message>
    <message>
        <source>The original isn&apos;t on this computer, so no frame of it can be taken. Choose a photo in the form.</source>
        <translation>原片不在本机上，无法从中取帧。请在表单中选择照片。</translation>
    </message>
</context>
<context>
    <name>retalk::PriceLine</name>
    <message>
        <source>Free on this computer</source>
        <translation>本机免费</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>EvoLink %1 公布的费率</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>Credits per second of finished video</extracomment>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>about %1 (%2)</source>
        <translation>约 %1（%2）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>More than the %1 you have</source>
        <translation>超过您现有的 %1</translation>
    </message>
    <message>
        <source>The service&apos;s own rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>服务 %1 的费率</translation>
    </message>
    <message>
        <source>At least %1 for each video</source>
        <translation>每个视频至少 %1</translation>
    </message>
    <message>
        <source>This service charges nothing</source>
        <translation>此服务不收费</translation>
    </message>
    <message>
        <source>%1 left afterwards</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>之后剩余 %1</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges</source>
        <translation>此服务未说明如何收费</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate</source>
        <translation>EvoLink 公布的费率</translation>
    </message>
    <message>
        <source>The service&apos;s rate</source>
        <translation>服务的费率</translation>
    </message>
    <message>
        <source>The service&apos;s current rate</source>
        <translation>服务今日费率</translation>
    </message>
    <message>
        <source>The price appears once both files are read</source>
        <translation>读完两个文件后显示费用</translation>
    </message>
    <message>
        <source>free on this computer</source>
        <translation>本机免费</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>at the service&apos;s own price</source>
        <translation>按该服务的收费标准</translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than the %2 that %3 accepts: %Ln piece(s), %4, joined for you.</source>
        <extracomment>%1 and %2 lengths (&quot;11:04&quot;, &quot;2:00&quot;), %3 a service, %4 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%1 超过 %3 接受的 %2：%Ln 个片段，%4，自动合成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), %1, joined into the whole video.</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%Ln 个片段，%1，合成为完整视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the pieces: %1…</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>正在统计片段：%1…</translation>
    </message>
    <message>
        <source>Counting the pieces…</source>
        <translation>正在统计片段…</translation>
    </message>
    <message>
        <source>Asking for the price…</source>
        <translation>正在查询费用…</translation>
    </message>
    <message>
        <source>Couldn&apos;t ask the service for its price</source>
        <translation>无法查询该服务的费用</translation>
    </message>
</context>
<context>
    <name>retalk::QuitCountdown</name>
    <message>
        <source>Stay</source>
        <extracomment>Keeps Retalk open, which was about to quit</extracomment>
        <translation>不退出</translation>
    </message>
    <message numerus="yes">
        <source>Retalk quits in %Ln s.</source>
        <translation>
            <numerusform>Retalk 将在 %Ln 秒后退出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::RecordDialog</name>
    <message>
        <source>Record a voice track</source>
        <translation>录制配音</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Too loud: the recording is distorted. Move away from the microphone, or turn its level down.</source>
        <translation>声音过大，录音失真。请离麦克风远一些，或调低其电平。</translation>
    </message>
    <message>
        <source>This video can&apos;t be shown here. You can record without seeing it.</source>
        <translation>此视频无法在这里显示。您可以不看画面直接录音。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Start in the video at</source>
        <translation>视频中的起点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录音</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>停止试听</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Recording begins after a count of three.</source>
        <translation>倒数三下后开始录音。</translation>
    </message>
    <message>
        <source>After a count of three the video plays without its sound, and you speak.</source>
        <translation>倒数三下后，视频会无声播放，您即可开始说话。</translation>
    </message>
    <message>
        <source>Get ready to speak.</source>
        <translation>请准备说话。</translation>
    </message>
    <message>
        <source>Recording. Press Stop when you&apos;re done.</source>
        <translation>正在录音。完成后请按“停止”。</translation>
    </message>
    <message>
        <source>Playing the recording with the video.</source>
        <translation>正在随视频播放录音。</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right microphone is chosen and not muted, then record again.</source>
        <translation>没有录到声音。请检查所选麦克风是否正确且未静音，然后重新录音。</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>已录制 %1。</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>正在保存录音…</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>录音 %1</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>丢弃录音？</translation>
    </message>
    <message>
        <source>It hasn&apos;t been kept in a file.</source>
        <translation>录音尚未保留为文件。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>retalk::Recovery</name>
    <message>
        <source>The service lists more tasks than Retalk can look through.</source>
        <translation>服务列出的任务超出 Retalk 可查看的数量。</translation>
    </message>
</context>
<context>
    <name>retalk::ReferencePicture</name>
    <message>
        <source>The picture couldn&apos;t be kept: %1</source>
        <translation>无法保存图片：%1</translation>
    </message>
</context>
<context>
    <name>retalk::RemoteBytes</name>
    <message>
        <source>This address refuses access (%1). The link may have expired.</source>
        <translation>此地址拒绝访问（%1）。链接可能已过期。</translation>
    </message>
    <message>
        <source>Nothing was found at this address (%1).</source>
        <translation>此地址没有内容（%1）。</translation>
    </message>
    <message>
        <source>The site at this address has a problem (%1).</source>
        <translation>此地址的服务器有故障（%1）。</translation>
    </message>
    <message>
        <source>This address can&apos;t be read (%1).</source>
        <translation>无法读取此地址（%1）。</translation>
    </message>
    <message>
        <source>This address can&apos;t be reached.</source>
        <translation>无法连接此地址。</translation>
    </message>
</context>
<context>
    <name>retalk::Remux</name>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>磁盘已满。请腾出空间后重试，没有任何内容丢失。</translation>
    </message>
    <message>
        <source>The video was downloaded but can&apos;t be written as %1. Choose a name that ends in .mp4.</source>
        <translation>视频已下载，但无法写为 %1。请使用以 .mp4 结尾的名称。</translation>
    </message>
</context>
<context>
    <name>retalk::RequestForm</name>
    <message>
        <source>Drop a video here</source>
        <translation>把视频拖到这里</translation>
    </message>
    <message>
        <source>Play the video</source>
        <translation>播放视频</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>选择视频</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found: click one</source>
        <translation>
            <numerusform>发现 %Ln 个人：点选一位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation>
            <numerusform>发现 %Ln 个人</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>让它说话</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>制作 %Ln 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for people…</source>
        <translation>正在寻找人物…</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Choose the one to use.</source>
        <translation>此文件有多条音轨。请选择要使用的一条。</translation>
    </message>
    <message>
        <source>Drop a voice track here</source>
        <translation>把配音拖到这里</translation>
    </message>
    <message>
        <source>Listen to the voice track</source>
        <translation>试听配音</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>选择配音</translation>
    </message>
    <message>
        <source>Click to listen from there; click again to stop.</source>
        <translation>点击即从该处试听，再次点击停止。</translation>
    </message>
    <message>
        <source>Audio track of the voice file</source>
        <translation>配音文件的音轨</translation>
    </message>
    <message>
        <source>Extend the video to the voice track</source>
        <extracomment>The switch that makes the result as long as the voice</extracomment>
        <translation>将视频延长至配音长度</translation>
    </message>
    <message>
        <source>On: the video plays back and forth until the voice track ends.
Off: the result is as long as the shorter of the two.</source>
        <translation>开：视频来回播放，直到配音结束。
关：结果以两者中较短的为准。</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>延长视频</translation>
    </message>
    <message>
        <source>Don&apos;t extend</source>
        <translation>不延长</translation>
    </message>
    <message>
        <source>Add a voice track</source>
        <translation>添加配音</translation>
    </message>
    <message>
        <source>Add voice tracks. Each becomes a video of its own.</source>
        <translation>添加配音。每段配音各生成一个视频。</translation>
    </message>
    <message>
        <source>Remove this voice track</source>
        <translation>移除此配音</translation>
    </message>
    <message>
        <source>The people in this video are turned away from the camera. A view from the front works better.</source>
        <translation>此视频中的人没有面向镜头。正面画面效果更好。</translation>
    </message>
    <message>
        <source>There are several people in this photo. Click the one to use.</source>
        <translation>此照片中有多个人。请点选要用的那位。</translation>
    </message>
    <message>
        <source>only one person found, no photo needed</source>
        <translation>只发现一个人，无需照片</translation>
    </message>
    <message>
        <source>no people found in the video</source>
        <translation>视频中没有找到人</translation>
    </message>
    <message>
        <source>Person %1 of %2</source>
        <extracomment>A face found in a video: %1 is its number, %2 the video&apos;s name</extracomment>
        <translation>%2 中的人物 %1</translation>
    </message>
    <message>
        <source>A person from a video</source>
        <translation>视频中的某个人</translation>
    </message>
    <message>
        <source>no effect without a face photo</source>
        <translation>没有人脸照片时不起作用</translation>
    </message>
    <message>
        <source>or drop a photo</source>
        <translation>或拖入照片</translation>
    </message>
    <message>
        <source>No face was found in this video. Use one with a clear view of a face from the front.</source>
        <translation>在此视频中未找到人脸。请使用能清楚看到正脸的视频。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln people in this video. If you choose none, the service picks the largest face.</source>
        <translation>
            <numerusform>此视频中有 %Ln 个人。如果不选择，服务会采用最大的人脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. It must show one person from the front.</source>
        <translation>在此照片中没有找到人脸。照片中必须有一个正面的人。</translation>
    </message>
    <message>
        <source>Checking the inputs first…</source>
        <translation>正在先检查输入…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Editing “%1”.</source>
        <translation>您正在更改“%1”。</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>取消编辑</translation>
    </message>
    <message>
        <source>A video that&apos;s submitted in pieces needs exactly one voice track. Remove the others.</source>
        <translation>分片提交的视频一次只能用一段配音。请移除其余配音。</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a video that&apos;s submitted in pieces. Leave this empty.</source>
        <translation>分片提交的视频不会调用回调网址。请将此处留空。</translation>
    </message>
    <message>
        <source>Record a voice track…</source>
        <translation>录制配音…</translation>
    </message>
    <message>
        <source>Type the words: a robot&apos;s voice speaks them…</source>
        <translation>输入台词，由机器人声音朗读…</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>显示时间线</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 段，共 %2 段</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>整个视频</translation>
    </message>
    <message>
        <source>The last %1 of the voice track won&apos;t be heard.</source>
        <translation>配音的最后 %1 不会被听到。</translation>
    </message>
    <message>
        <source>The voice track ends %1 earlier; the original continues from there.</source>
        <translation>配音提前 %1 结束；之后继续播放原片。</translation>
    </message>
    <message>
        <source>A video with a sound below the voice needs exactly one voice track. Remove the others.</source>
        <translation>在配音之下加入声音的视频只能用一段配音。请移除其余配音。</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a sound below the voice. Leave this empty.</source>
        <translation>在配音之下加入声音时不能使用回调网址。请将此处留空。</translation>
    </message>
    <message>
        <source>Make the part longer</source>
        <translation>延长该段</translation>
    </message>
    <message>
        <source>A sound below the voice needs a video on this computer. Download it first.</source>
        <translation>要在语音下方保留声音，视频必须在本机上。请先下载。</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a part of the video, %2: a sentence about its face photo</extracomment>
        <translation>第 %1 段：%2</translation>
    </message>
</context>
<context>
    <name>retalk::ResultDownload</name>
    <message>
        <source>The downloaded video is no longer there, so it&apos;s downloaded again.</source>
        <translation>下载的视频已不在原处，正在重新下载。</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>无法创建文件夹 %1。请检查权限或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The service gave a link to the video that can&apos;t be downloaded.</source>
        <translation>服务提供的视频地址无法下载。</translation>
    </message>
</context>
<context>
    <name>retalk::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>folder directory</source>
        <translation>文件夹 目录</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>file name pattern</source>
        <translation>文件名 模式</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>草稿质量</translation>
    </message>
    <message>
        <source>Of drafts on this computer. Higher takes longer.</source>
        <translation>用于本机制作的草稿。质量越高，耗时越长。</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>x264 preset %1, CRF %2</source>
        <extracomment>%1 is the encoder&apos;s own name for a speed, such as veryfast; %2 a number. CRF: lower is better.</extracomment>
        <translation>x264 预设 %1，CRF %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Fast, Normal or High, %2 what that means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a folder for results</source>
        <translation>选择结果文件夹</translation>
    </message>
    <message>
        <source>Can&apos;t create files in %1. Check its permissions or choose another folder.</source>
        <translation>无法在 %1 中创建文件。请检查权限或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Example: %1. Placeholders: %2.</source>
        <extracomment>%1 is a file name, %2 the words that are replaced in it</extracomment>
        <translation>示例：%1。占位符：%2。</translation>
    </message>
    <message>
        <source>Save results in</source>
        <translation>结果保存到</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder. Use %2.</source>
        <extracomment>%1 is a word in braces that is no placeholder, %2 the placeholders there are</extracomment>
        <translation>%1 不是占位符。请使用 %2。</translation>
    </message>
    <message>
        <source>Enter the full path, such as %1.</source>
        <translation>请输入完整路径，例如 %1。</translation>
    </message>
    <message>
        <source>Film quality</source>
        <translation>影片质量</translation>
    </message>
    <message>
        <source>Of videos joined from pieces. Higher makes larger files.</source>
        <translation>用于由片段合成的视频。质量越高，文件越大。</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>小文件</translation>
    </message>
</context>
<context>
    <name>retalk::SaveFile</name>
    <message>
        <source>The finished file is no longer there.</source>
        <translation>完成的文件已不在原处。</translation>
    </message>
    <message>
        <source>The video is a .%1 file. Choose a name that ends in .%1.</source>
        <translation>视频是 .%1 文件。请使用以 .%1 结尾的名称。</translation>
    </message>
    <message>
        <source>The finished file can&apos;t be read.</source>
        <translation>无法读取完成的文件。</translation>
    </message>
</context>
<context>
    <name>retalk::SecretStore</name>
    <message>
        <source>The keychain doesn&apos;t respond.</source>
        <translation>系统钥匙串没有应答。</translation>
    </message>
    <message>
        <source>The keychain reports an error.</source>
        <translation>系统钥匙串报告错误。</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>此会话没有钥匙串。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>系统钥匙串已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>This key comes from the environment variable %1. Change it there.</source>
        <translation>此密钥来自环境变量 %1，请在该处更改。</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceDirectory</name>
    <message>
        <source>There is no API key for %1, and this session has no keychain to look in. Set %2, or enter a key in the settings.</source>
        <translation>没有 %1 的 API 密钥，此会话也没有钥匙串。请设置 %2，或在设置中输入密钥。</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>没有 %1 的 API 密钥。请在设置中输入，或设置 %2。</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this build. Choose EvoLink or another service.</source>
        <translation>此 Retalk 没有本机服务。请选择 EvoLink 或其他服务。</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceName</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>retalk::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>New jobs go to</source>
        <translation>新任务交给</translation>
    </message>
    <message>
        <source>EvoLink key</source>
        <translation>EvoLink 密钥</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>添加服务…</translation>
    </message>
    <message>
        <source>Leave empty to use the same address</source>
        <translation>留空则使用同一地址</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation>请输入以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>This service is in the list already.</source>
        <translation>此服务已在列表中。</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer.</source>
        <translation>此安装无法在本机制作草稿。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>上传地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>移除此服务</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This computer makes free drafts; EvoLink makes the final video.</source>
        <translation>本机制作免费草稿；EvoLink 制作成片。</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is a service</extracomment>
        <translation>移除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of it aren&apos;t finished. They continue, and its key stays in the keychain for them.</source>
        <translation>
            <numerusform>该服务有 %Ln 个任务尚未完成。任务会继续，因此密钥仍保留在钥匙串中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is still in the keychain. %1</source>
        <translation>密钥仍在钥匙串中。%1</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and its jobs stay in the list.</source>
        <translation>其密钥会从钥匙串中移除，任务仍保留在列表中。</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceStatus</name>
    <message>
        <source>checking…</source>
        <translation>检查中…</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>The service can be used now</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>启动中…</translation>
    </message>
    <message>
        <source>key needed</source>
        <extracomment>No API key has been given yet</extracomment>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>key refused</source>
        <extracomment>The service does not accept the API key</extracomment>
        <translation>密钥被拒</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>This service needs a key. Enter it in the settings.</source>
        <translation>此服务需要密钥。请在设置中输入。</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this installation. Choose EvoLink, or install retalk-service.</source>
        <translation>此安装没有自带服务。请选择 EvoLink，或安装 retalk-service。</translation>
    </message>
</context>
<context>
    <name>retalk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No settings match your search.</source>
        <translation>没有符合搜索条件的设置。</translation>
    </message>
</context>
<context>
    <name>retalk::ShareLinks</name>
    <message>
        <source>This Dropbox link opens a folder. Share the file itself and use that link.</source>
        <translation>此 Dropbox 链接指向文件夹。请共享文件本身并使用该链接。</translation>
    </message>
    <message>
        <source>This Google Drive link opens a page, not a file. Open the file there, choose Share, and use the file&apos;s own link.</source>
        <translation>此 Google 云端硬盘链接指向网页而不是文件。请在其中打开文件，选择“共享”，并使用文件本身的链接。</translation>
    </message>
    <message>
        <source>This Google Photos link opens a page. Download the file there and choose it here.</source>
        <translation>此 Google 相册链接指向网页。请在其中下载文件，然后在此选择。</translation>
    </message>
    <message>
        <source>This OneDrive link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>此 OneDrive 链接指向网页。请在浏览器中打开，下载文件，然后在此选择。</translation>
    </message>
    <message>
        <source>This iCloud link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>此 iCloud 链接指向网页。请在浏览器中打开，下载文件，然后在此选择。</translation>
    </message>
    <message>
        <source>This WeTransfer link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>此 WeTransfer 链接指向网页。请在浏览器中打开，下载文件，然后在此选择。</translation>
    </message>
    <message>
        <source>This link opens a page of a file sharing site. Open it in a browser, download the file and choose it here.</source>
        <translation>此链接指向文件服务的网页。请在浏览器中打开，下载文件，然后在此选择。</translation>
    </message>
    <message>
        <source>This link opens a page that plays a video. Use the video file itself.</source>
        <translation>此链接指向播放视频的网页。请使用视频文件本身。</translation>
    </message>
</context>
<context>
    <name>retalk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Selected job</source>
        <translation>所选任务</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
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
        <translation>没有声音</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>In place of a waveform: nothing is to be heard in the sound track</extracomment>
        <translation>无声</translation>
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
        <translation>输入台词</translation>
    </message>
    <message>
        <source>A robot&apos;s voice speaks the words. It&apos;s good for judging timing, not for the final video.</source>
        <translation>由机器人声音朗读台词。适合判断时机，不适合用于成品视频。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>Type or paste what will be said</source>
        <translation>输入或粘贴要说的内容</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As long as the part (%1)</source>
        <translation>与分段等长（%1）</translation>
    </message>
    <message>
        <source>As long as the video (%1)</source>
        <translation>与视频等长（%1）</translation>
    </message>
    <message>
        <source>The words are spoken at a natural pace that fits. Silence follows them until the video ends.</source>
        <translation>在自然的范围内，以所需的速度朗读台词。之后是静音，直到视频结束。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>使用此配音</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Too many words for %3: they take %1 even at %2 words a minute. Shorten the text.</source>
        <extracomment>%1 and %3 are lengths (&quot;8.2 s&quot;), %2 a number of words</extracomment>
        <translation>台词对 %3 来说太多：即使每分钟 %2 词，也需要 %1。请缩短文本。</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute: it fits, but that&apos;s fast speech.</source>
        <translation>每分钟 %2 词，共 %1：放得下，但语速偏快。</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute, then silence until %3.</source>
        <translation>每分钟 %2 词，共 %1，之后静音到 %3。</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute.</source>
        <translation>每分钟 %2 词，共 %1。</translation>
    </message>
    <message>
        <source>Saving the voice track…</source>
        <translation>正在保存配音…</translation>
    </message>
    <message>
        <source>Draft voice %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>草稿配音 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
</context>
<context>
    <name>retalk::Stage</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Can&apos;t show “%1”. %2</source>
        <translation>无法显示“%1”。%2</translation>
    </message>
    <message>
        <source>Can&apos;t show the original. %1</source>
        <comment>then the reason, a sentence</comment>
        <translation>无法显示原片。%1</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>正在准备预览…</translation>
    </message>
    <message>
        <source>Preparing the original for comparison…</source>
        <translation>正在准备原片以供对比…</translation>
    </message>
    <message>
        <source>The original is shown as it is. %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>原片按原样显示。%1</translation>
    </message>
</context>
<context>
    <name>retalk::StageActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Leave &amp;full screen</source>
        <translation>退出全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop at normal speed</source>
        <translation>停止并恢复正常速度(&amp;S)</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster each time</source>
        <translation>正向播放，每次加快(&amp;F)</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster each time</source>
        <translation>反向播放，每次加快(&amp;B)</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>前进一帧(&amp;O)</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>后退一帧(&amp;A)</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>To the be&amp;ginning</source>
        <translation>到开头(&amp;H)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start the range here</source>
        <translation>将此处设为范围起点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End the range here</source>
        <translation>将此处设为范围终点(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the s&amp;tart of the range</source>
        <translation>转到范围起点(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the e&amp;nd of the range</source>
        <translation>转到范围终点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>清除范围(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>仅结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>划像(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>切换(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;other one</source>
        <translation>显示另一个(&amp;O)</translation>
    </message>
    <message>
        <source>Move the wipe to the &amp;left</source>
        <translation>划像向左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move the wipe to the ri&amp;ght</source>
        <translation>划像向右移(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save this frame…</source>
        <translation>保存此帧(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Use this frame as face photo</source>
        <translation>将此帧用作人脸照片(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>播放控制(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>声音(&amp;D)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;mouth</source>
        <translation>放大到嘴部(&amp;M)</translation>
    </message>
    <message>
        <source>Switch to frames or &amp;timecode</source>
        <translation>切换为帧数或时间码(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Show &amp;waveforms</source>
        <translation>显示波形(&amp;W)</translation>
    </message>
    <message>
        <source>Switch between &amp;input and result</source>
        <translation>在输入与结果之间切换(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hear the other result</source>
        <translation>收听另一个结果(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hear the original</source>
        <translation>收听原片(&amp;H)</translation>
    </message>
</context>
<context>
    <name>retalk::StageMessage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>retalk::StatusCorner</name>
    <message>
        <source>This computer (free draft)</source>
        <translation>本机（免费草稿）</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>服务与密钥…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <extracomment>%1 is the chosen service</extracomment>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>余额：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name that a person gave to a service, %2 its address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Service status: %1</source>
        <translation>服务状态：%1</translation>
    </message>
</context>
<context>
    <name>retalk::StillFrame</name>
    <message>
        <source>This frame of the original can&apos;t be read. Choose another one, or a photo in the form.</source>
        <translation>无法读取原片的这一帧。请选择其他帧，或在表单中选择照片。</translation>
    </message>
</context>
<context>
    <name>retalk::StoragePage</name>
    <message>
        <source>Reset all settings?</source>
        <translation>重置所有设置？</translation>
    </message>
    <message>
        <source>Services, keys, jobs and videos are kept.</source>
        <translation>服务、密钥、任务和视频都会保留。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files</source>
        <translation>缩略图和最近文件的图片</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files: %1</source>
        <translation>缩略图和最近文件的图片：%1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Services and keys are kept.</source>
        <translation>服务和密钥都会保留。</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>默认值</translation>
    </message>
</context>
<context>
    <name>retalk::SubmitGate</name>
    <message numerus="yes">
        <source>Make %Ln videos?</source>
        <translation>
            <numerusform>制作 %Ln 个视频？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>让它说话</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>制作 %Ln 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>This service charges nothing.</source>
        <translation>此服务不收费。</translation>
    </message>
    <message>
        <source>You have %1; %2 will be left.</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>您现有 %1，之后剩余 %2。</translation>
    </message>
    <message>
        <source>That is more than the %1 you have.</source>
        <translation>这超过了您现有的 %1。</translation>
    </message>
    <message>
        <source>Submit the same again?</source>
        <translation>再次提交相同内容？</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>You submitted this less than a minute ago.</source>
        <translation>您在不到一分钟前提交过此内容。</translation>
    </message>
    <message>
        <source>You submitted some of these less than a minute ago. Submitting them again is charged again.</source>
        <translation>其中一些在不到一分钟前已提交。再次提交会再次扣费。</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges.</source>
        <translation>此服务未说明如何收费。</translation>
    </message>
    <message>
        <source>Estimating the cost…</source>
        <translation>正在估算费用…</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated, because the lengths aren&apos;t known.</source>
        <translation>时长未知，无法估算费用。</translation>
    </message>
    <message>
        <source>This will cost about %1.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>约需 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length will add to that.</source>
        <translation>
            <numerusform>还要加上 %Ln 个时长未知的视频的费用。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>您有 %1。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>其中 %Ln 个的配音结尾会被截掉。</numerusform>
        </translation>
    </message>
    <message>
        <source>A submitted job can&apos;t be cancelled.</source>
        <translation>任务提交后无法取消。</translation>
    </message>
    <message>
        <source>The same is in the list already and isn&apos;t finished.</source>
        <translation>列表中已有相同内容，且尚未完成。</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s)?</source>
        <translation>
            <numerusform>提交 %Ln 个片段？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s) again?</source>
        <translation>
            <numerusform>重新提交 %Ln 个片段？</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment.</source>
        <translation>另一个 Retalk 正在提交相同的内容。</translation>
    </message>
    <message>
        <source>The price isn&apos;t known yet.</source>
        <translation>尚不知道费用。</translation>
    </message>
    <message>
        <source>The price isn&apos;t known.</source>
        <translation>费用未知。</translation>
    </message>
    <message>
        <source>Submit the same again for %1?</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>花费 %1 再次提交相同内容？</translation>
    </message>
</context>
<context>
    <name>retalk::TaskError</name>
    <message>
        <source>The task was cancelled. Submit it again if you still want it.</source>
        <translation>任务已取消。如仍需要请重新提交。</translation>
    </message>
    <message>
        <source>One of the files is no longer there. Uploaded files are kept for 72 hours. Choose it again, then submit again.</source>
        <translation>其中一个文件已不存在。上传的文件保留 72 小时。请重新选择后提交。</translation>
    </message>
    <message>
        <source>The service finished without a video. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>服务结束但没有产出视频。请再试一次；若再次发生，请联系服务支持并提供任务编号。</translation>
    </message>
    <message>
        <source>No face was found. Use a video in which the face is clear, large and seen from the front.</source>
        <translation>没有找到人脸。请使用脸部清晰、够大且正面的视频。</translation>
    </message>
    <message>
        <source>%1 (The service says: %2)</source>
        <extracomment>%1: what went wrong and what to do; %2: the service&apos;s own words, not translated</extracomment>
        <translation>%1（服务的原话：%2）</translation>
    </message>
    <message>
        <source>One of the settings or files doesn&apos;t fit, but the service didn&apos;t say which. Check them, then submit again.</source>
        <translation>某项设置或文件不符合要求，但服务未说明是哪一项。请检查后重新提交。</translation>
    </message>
    <message>
        <source>The service didn&apos;t say what went wrong. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>服务未说明问题所在。请再试一次；若再次发生，请联系服务支持并提供任务编号。</translation>
    </message>
    <message>
        <source>The service says: “%1”. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>服务的消息：“%1”。请再试一次；若再次发生，请联系服务支持并提供任务编号。</translation>
    </message>
    <message>
        <source>The service says: “%1”. Change what it names, then submit again.</source>
        <translation>服务的消息：“%1”。请修改所指内容后重新提交。</translation>
    </message>
    <message>
        <source>The face on the photo wasn&apos;t found in the video. Take a frame of this video as the face photo, or lower the threshold if it&apos;s surely the same person.</source>
        <translation>视频中没有找到照片上的人脸。请用此视频的一帧作为人脸照片；如果确定是同一个人，也可降低阈值。</translation>
    </message>
    <message>
        <source>The service&apos;s content rules don&apos;t allow this video, voice track or photo. Use different ones, then submit again.</source>
        <translation>服务的内容规则不允许此视频、配音或图片。请换用其他素材后重新提交。</translation>
    </message>
    <message>
        <source>The face couldn&apos;t be processed. Use a video in which the face is clear, large and seen from the front, then submit again.</source>
        <translation>无法处理人脸。请使用人脸清晰、够大且正面的视频后重新提交。</translation>
    </message>
    <message>
        <source>The photo or video has the wrong size. Each side must have 640 to 2048 pixels. Resize it, then submit again.</source>
        <translation>图片或视频尺寸不符。每边应为 640 到 2048 像素。请修改后重新提交。</translation>
    </message>
    <message>
        <source>One of the inputs couldn&apos;t be downloaded or read. Check that each link opens in a private browser window and that each file plays, then submit again.</source>
        <translation>有一个输入无法获取或读取。请确认每个链接都能在浏览器的隐私窗口中打开、每个文件都能播放，然后重新提交。</translation>
    </message>
    <message>
        <source>The voice track couldn&apos;t be used. Use a clear recording of speech as WAV, MP3 or M4A, then submit again.</source>
        <translation>配音无法使用。请使用清晰的 WAV、MP3 或 M4A 语音录音后重新提交。</translation>
    </message>
    <message>
        <source>The job took too long and was stopped. Try again later, or use a shorter video.</source>
        <translation>处理时间过长，已停止。请稍后重试；较短的视频会更容易。</translation>
    </message>
    <message>
        <source>The service has no free capacity at the moment. Try again in a few minutes.</source>
        <translation>服务暂时没有空闲资源。请几分钟后重试。</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now. Try again later.</source>
        <translation>服务的配额暂时用完。请稍后重试。</translation>
    </message>
    <message>
        <source>The service received too many requests. Try again in a few minutes.</source>
        <translation>服务收到的请求过多。请几分钟后重试。</translation>
    </message>
    <message>
        <source>The service had a problem. Try again later.</source>
        <translation>服务出现问题。请稍后重试。</translation>
    </message>
    <message>
        <source>The service isn&apos;t available at the moment. Try again later.</source>
        <translation>服务暂不可用。请稍后重试。</translation>
    </message>
    <message>
        <source>The service&apos;s model had a problem. Try again later.</source>
        <translation>服务的模型出现问题。请稍后重试。</translation>
    </message>
    <message>
        <source>The model isn&apos;t available at the moment. Try again later.</source>
        <translation>模型暂不可用。请稍后重试。</translation>
    </message>
    <message>
        <source>The photo shows no person, or several. Use one that shows exactly one face from the front.</source>
        <translation>图片中没有人或有多个人。请使用只有一张正脸的图片。</translation>
    </message>
    <message>
        <source>The video has the wrong size: each side must have 640 to 2048 pixels.</source>
        <translation>视频尺寸不符：每边必须为 640 到 2048 像素。</translation>
    </message>
    <message>
        <source>The video has the wrong frame rate: it must be 15 to 60 frames per second.</source>
        <translation>视频帧率不符：必须为每秒 15 到 60 帧。</translation>
    </message>
    <message>
        <source>A file has the wrong length: video and voice track must each last 2 to 120 seconds.</source>
        <translation>时长不符：视频和配音都必须为 2 到 120 秒。</translation>
    </message>
    <message>
        <source>The photo has the wrong shape: the longer side may be at most twice the shorter one and at most 4096 pixels.</source>
        <translation>图片比例不符：长边最多为短边的两倍，且不超过 4096 像素。</translation>
    </message>
    <message>
        <source>A file is too large: videos up to 300 MB, audio up to 30 MB, images up to 10 MB.</source>
        <translation>文件过大：视频最多 300 MB，配音 30 MB，图片 10 MB。</translation>
    </message>
    <message>
        <source>A file&apos;s format isn&apos;t supported. Use MP4 for the video, WAV or MP3 for the voice track, JPEG or PNG for the photo.</source>
        <translation>文件格式不受支持。视频请用 MP4，配音用 WAV 或 MP3，图片用 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>A file couldn&apos;t be opened: it&apos;s damaged, or not what its name says. Export it again, then submit again.</source>
        <translation>文件无法打开：已损坏或与名称不符。请重新导出后提交。</translation>
    </message>
    <message>
        <source>The site that hosts one of the links denied access to the service. Host the file elsewhere, or choose the file itself.</source>
        <translation>其中一个链接的服务器拒绝了服务。请换个位置，或直接选择文件。</translation>
    </message>
    <message>
        <source>Downloading one of the links took longer than 60 seconds. Host the file somewhere faster, or choose the file itself.</source>
        <translation>获取其中一个链接超过 60 秒。请换个更快的位置，或直接选择文件。</translation>
    </message>
    <message>
        <source>The model has too many requests at the moment. Try again in a few minutes.</source>
        <translation>模型目前请求过多。请几分钟后重试。</translation>
    </message>
    <message>
        <source>The face is turned too far from the camera. Use a video that shows it from the front.</source>
        <translation>面部偏离镜头太多。请使用能看到正脸的视频。</translation>
    </message>
    <message>
        <source>The mouth is covered in the whole video. Use a video that shows it.</source>
        <translation>整个视频中嘴部都被遮住。请使用能看到嘴部的视频。</translation>
    </message>
    <message>
        <source>The mouth is outside the frame in the whole video. Use a video that shows it.</source>
        <translation>整个视频中嘴部都在画面之外。请使用能看到嘴部的视频。</translation>
    </message>
    <message>
        <source>The face photo shows no face. Use one that shows exactly one face from the front.</source>
        <translation>人脸照片中没有人脸。请使用只有一张正脸的照片。</translation>
    </message>
    <message>
        <source>The face photo shows several faces. Use one that shows exactly one face from the front.</source>
        <translation>人脸照片中有多张人脸。请使用只有一张正脸的照片。</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdControl</name>
    <message>
        <source>Face match threshold</source>
        <translation>人脸匹配阈值</translation>
    </message>
    <message>
        <source>%1 is the highest threshold.</source>
        <translation>阈值最高为 %1。</translation>
    </message>
    <message>
        <source>%1 is the lowest threshold.</source>
        <translation>阈值最低为 %1。</translation>
    </message>
    <message>
        <source>How closely a face must match the photo: 140 is lenient, 170 is normal, 190 is strict.</source>
        <translation>人脸与照片需要多相似。140 容易匹配，170 正常，190 严格。</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdWords</name>
    <message>
        <source>easier</source>
        <extracomment>Under the left end of the slider: a face matches more easily, perhaps a wrong one</extracomment>
        <translation>更宽松</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>Under the slider&apos;s usual value 170</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>stricter</source>
        <extracomment>Under the right end of the slider: only a very similar face matches</extracomment>
        <translation>更严格</translation>
    </message>
</context>
<context>
    <name>retalk::Thumbnails</name>
    <message>
        <source>No thumbnail: the site that hosts this large video can&apos;t send parts of it.</source>
        <translation>没有缩略图：存放这个大视频的网站无法只发送其中一部分。</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePainter</name>
    <message>
        <source>Drag over the video to mark a part, or press I and O</source>
        <translation>在视频上拖动以标记分段，或按 I 和 O</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>选择配音</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePane</name>
    <message>
        <source>Choose a video on this computer, and its timeline appears here.</source>
        <translation>选择本机上的视频，其时间线会显示在这里。</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>整个视频</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 段，共 %2 段</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Start a part here</source>
        <translation>在此处开始分段</translation>
    </message>
    <message>
        <source>End the part here</source>
        <translation>在此处结束分段</translation>
    </message>
    <message>
        <source>Split the part here</source>
        <translation>在此处拆分分段</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>移除分段</translation>
    </message>
    <message>
        <source>Show more of the video</source>
        <translation>显示更多视频</translation>
    </message>
    <message>
        <source>Show the whole video</source>
        <translation>显示整个视频</translation>
    </message>
    <message>
        <source>Show less of the video, larger</source>
        <translation>显示更少视频，放大</translation>
    </message>
    <message>
        <source>One frame back or forward</source>
        <translation>后退或前进一帧</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>后退或前进一秒</translation>
    </message>
    <message>
        <source>Back to the start, or to the end</source>
        <translation>跳到开头或结尾</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>The part begins at %1. Press O where it ends.</source>
        <translation>分段从 %1 开始。请在结束处按 O。</translation>
    </message>
    <message>
        <source>The part ends at %1. Press I where it begins.</source>
        <translation>分段在 %1 结束。请在开始处按 I。</translation>
    </message>
</context>
<context>
    <name>retalk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Playhead at %1</source>
        <translation>播放头位于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln 个分段</numerusform>
        </translation>
    </message>
    <message>
        <source>Start of part %1 at %2</source>
        <translation>第 %1 段起点：%2</translation>
    </message>
    <message>
        <source>End of part %1 at %2</source>
        <translation>第 %1 段终点：%2</translation>
    </message>
    <message>
        <source>no voice track yet</source>
        <translation>尚无配音</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 段，共 %2 段</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>There&apos;s no room for a part of 2 s here.</source>
        <translation>此处放不下 2 秒的分段。</translation>
    </message>
    <message>
        <source>The playhead isn&apos;t in a part. Move it into the one to split.</source>
        <translation>播放头不在分段中。请将其移到要拆分的分段内。</translation>
    </message>
    <message>
        <source>Both halves need 2 s. Move the playhead further in.</source>
        <translation>拆分后的两半都需要 2 秒。请将播放头再往里移。</translation>
    </message>
    <message>
        <source>The voice track ends before the part does; the original continues from there.</source>
        <translation>配音先于分段结束；之后继续播放原片。</translation>
    </message>
</context>
<context>
    <name>retalk::Transition</name>
    <message>
        <source>The service on this computer no longer has this draft. Retry to make it again; it costs nothing.</source>
        <translation>本机服务已没有此草稿。重试即可重新制作，不收费。</translation>
    </message>
    <message>
        <source>The service says the video is finished, but gave no link to it. Try again in a moment.</source>
        <translation>服务称视频已完成，但没有给出链接。请稍后再查询。</translation>
    </message>
    <message>
        <source>Retalk was closed while this job was being submitted, so it isn&apos;t known whether the service accepted it.</source>
        <translation>发送此任务时 Retalk 被关闭，因此不知道服务是否已接收。</translation>
    </message>
    <message>
        <source>The queue was paused before this job was submitted again.</source>
        <translation>在重新提交此任务之前，队列已暂停。</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t answer; it may be busy. Trying again costs nothing.</source>
        <translation>本机服务没有响应，可能正忙。重试不收费。</translation>
    </message>
</context>
<context>
    <name>retalk::Transport</name>
    <message>
        <source>The service took too long to answer. Check your connection, or try again later.</source>
        <translation>服务应答超时。请检查连接或稍后重试。</translation>
    </message>
    <message>
        <source>The service on this computer has stopped.</source>
        <translation>本机服务已停止。</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>没有 %1 的 API 密钥。请在设置中输入，或设置 %2。</translation>
    </message>
    <message>
        <source>%1 Nothing was charged.</source>
        <extracomment>%1: why the service refused the job, one or two sentences</extracomment>
        <translation>%1 未扣费。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>请求过多，服务要求稍候。</translation>
    </message>
    <message>
        <source>The service&apos;s address is missing or invalid. Check it in the settings.</source>
        <translation>服务地址缺失或无效。请在设置中检查。</translation>
    </message>
    <message>
        <source>The API key contains characters that keys can&apos;t have. Enter it again.</source>
        <translation>API 密钥包含不应有的字符。请重新输入。</translation>
    </message>
    <message>
        <source>The service&apos;s address must begin with https://, or the key would be sent unencrypted. Change it in the settings.</source>
        <translation>服务地址必须以 https:// 开头，否则密钥会未加密传输。请在设置中修改。</translation>
    </message>
    <message>
        <source>The job was submitted, but no answer came. It may have been accepted and charged. Check with the service before you submit it again.</source>
        <translation>任务已发送，但没有收到服务的应答。它可能已被接收并扣费。重新发送前请先核对。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the service&apos;s address.</source>
        <translation>服务的应答过大。请检查服务地址。</translation>
    </message>
    <message>
        <source>The service&apos;s address “%1” wasn&apos;t found. Check your connection and the address.</source>
        <translation>找不到服务地址“%1”。请检查连接和地址。</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect securely to the service. Check this computer&apos;s date, and whether this network intercepts connections.</source>
        <translation>无法与服务建立安全连接。请检查本机日期，以及此网络是否拦截连接。</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t be used. Check the proxy in the settings.</source>
        <translation>代理无法使用。请在设置中检查代理。</translation>
    </message>
    <message>
        <source>This address doesn&apos;t respond like the service. Check the service&apos;s address.</source>
        <translation>此地址的响应不像该服务。请检查服务地址。</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Check your connection.</source>
        <translation>无法连接服务。请检查网络连接。</translation>
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
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Switch between time, frames and timecode</source>
        <translation>在时间、帧数和时间码之间切换</translation>
    </message>
    <message>
        <source>Time %1</source>
        <extracomment>%1 is a time such as 0:04.2</extracomment>
        <translation>时间 %1</translation>
    </message>
</context>
<context>
    <name>retalk::UnconfirmedDialog</name>
    <message>
        <source>Tasks of your account</source>
        <translation>您账户的任务</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>task id, time</comment>
        <translation>%1，创建于 %2</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>使用此任务</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Unconfirmed job</source>
        <translation>未确认的任务</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>Stops looking for it. The job stays in the list as cancelled.</source>
        <translation>停止查找。任务会以“已取消”留在列表中。</translation>
    </message>
    <message>
        <source>Which task is yours?</source>
        <translation>哪个任务是您的？</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, but %2 has the tasks below from around that time. If one of them is yours, use it. It won&apos;t be charged again.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>提交“%1”时没有收到回应，但 %2 有以下当时的任务。如果其中一个是您的，请使用它，不会再次扣费。</translation>
    </message>
    <message>
        <source>There may be more: the list couldn&apos;t be read to the end. %1</source>
        <extracomment>%1 is a sentence of its own that says why</extracomment>
        <translation>可能还有更多：列表未能读完。%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t check with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>无法向 %1 查询</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, so it isn&apos;t known whether it was received and charged. Check again when the problem below is solved.</source>
        <translation>提交“%1”时没有收到回应，因此不知道是否已收到并扣费。请在解决以下问题后再次查询。</translation>
    </message>
    <message>
        <source>No task found</source>
        <translation>未找到任务</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, and %2 lists no task from around that time yet. It may still appear, so check again in a few minutes.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>提交“%1”时没有收到回应，%2 也尚未列出当时的任务。它可能稍后出现，请在几分钟后再次查询。</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>正在向 %1 查询…</translation>
    </message>
    <message>
        <source>Submitting again may charge you twice, in case the first request was received.</source>
        <translation>如果第一次请求已被收到，再次提交可能会重复扣费。</translation>
    </message>
</context>
<context>
    <name>retalk::UnderlayField</name>
    <message>
        <source>Choose music and effects</source>
        <translation>选择音乐音效</translation>
    </message>
    <message>
        <source>Below the voice</source>
        <translation>配音之下</translation>
    </message>
    <message>
        <source>What&apos;s heard below the voice tracks, within the parts.</source>
        <translation>分段内配音之下的声音。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The original sound</source>
        <translation>原片声音</translation>
    </message>
    <message>
        <source>Music and effects from a file</source>
        <translation>文件中的音乐音效</translation>
    </message>
    <message>
        <source> dB</source>
        <comment>decibels</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> dB</translation>
    </message>
    <message>
        <source>Loudness below the voice</source>
        <translation>配音之下的音量</translation>
    </message>
    <message>
        <source>How much louder than in its file; a negative number is quieter.</source>
        <translation>比文件中响多少；负数表示更轻。</translation>
    </message>
    <message>
        <source>A file as long as the video</source>
        <translation>与视频等长的文件</translation>
    </message>
    <message>
        <source>File with music and effects</source>
        <translation>音乐音效文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Quieter while the voice speaks</source>
        <translation>配音说话时降低音量</translation>
    </message>
</context>
<context>
    <name>retalk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>retalk::UrlEdit</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceList</name>
    <message>
        <source>Only the first</source>
        <translation>只用第一个</translation>
    </message>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>正在制作修正副本：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, each its own video:</source>
        <translation>
            <numerusform>另有 %Ln 个，各生成一个视频：</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these voice tracks can&apos;t be used. Remove it first.</source>
        <translation>这些配音中有一个无法使用。请先将其移除。</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>试听 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>retalk::VoicePlayer</name>
    <message>
        <source>No sound device was found to play it on. The video can still be made.</source>
        <translation>没有找到可用于播放的声音设备。视频仍可制作。</translation>
    </message>
    <message>
        <source>This can&apos;t be played here. The video can still be made.</source>
        <translation>无法在此播放。视频仍可制作。</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceStart</name>
    <message>
        <source>Voice starts at</source>
        <translation>配音起点</translation>
    </message>
    <message>
        <source>Starts the voice track this much later. A negative number cuts off its beginning.</source>
        <translation>让配音推迟这么久开始。负数会切掉其开头。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Part begins in the voice at</source>
        <translation>分段在配音中的起点</translation>
    </message>
    <message>
        <source>The moment in the voice track that&apos;s heard where the part begins.</source>
        <translation>分段开始时，听到的是配音中这一时刻所说的内容。</translation>
    </message>
</context>
<context>
    <name>retalk::WaveformReader</name>
    <message>
        <source>This file has no sound.</source>
        <translation>此文件没有声音。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::AdoptCommand</name>
    <message>
        <source>Use a task of the account for an unconfirmed job.</source>
        <translation>将账户中的任务用于未确认的任务。</translation>
    </message>
    <message>
        <source>The task&apos;s id, as “retalk unconfirmed” lists it.</source>
        <translation>“retalk unconfirmed”列出的任务编号。</translation>
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
        <translation>再次提交相同内容？%1 积分 %2</translation>
    </message>
    <message>
        <source>Submit the same again? You may be charged again. %1</source>
        <translation>再次提交相同内容？可能会再次扣费。%1</translation>
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
        <translation>要检查的视频，来自哪个服务都可以。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) behind the voice (confidence %1).</source>
        <translation>
            <numerusform>嘴形比声音晚 %Ln 帧（置信度 %1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) ahead of the voice (confidence %1).</source>
        <translation>
            <numerusform>嘴形比声音早 %Ln 帧（置信度 %1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mouth moves just as in the original: nothing was changed.</source>
        <translation>嘴的动作与原片相同：什么都没有改变。</translation>
    </message>
    <message>
        <source>Mouth and voice are in sync (confidence %1).</source>
        <translation>嘴形与声音同步（置信度 %1）。</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original; another person&apos;s was changed.</source>
        <translation>人脸照片中那个人的嘴与原片相同；被改动的是另一个人的嘴。</translation>
    </message>
    <message>
        <source>Not sure: it isn&apos;t clear who in the video is the person on the face photo.</source>
        <translation>无法确定：不清楚视频中谁是人脸照片上的人。</translation>
    </message>
    <message>
        <source>Not sure: the mouth is turned away or covered most of the time.</source>
        <translation>无法确定：嘴大部分时间转开或被遮挡。</translation>
    </message>
    <message>
        <source>Not sure: the mouth doesn&apos;t fit the voice well enough to tell.</source>
        <translation>无法确定：嘴形与声音的吻合程度不足以判断。</translation>
    </message>
    <message>
        <source>The mouth movement differs from the original.</source>
        <translation>嘴的动作与原片不同。</translation>
    </message>
    <message>
        <source>Check whether mouth and voice are in sync.</source>
        <translation>检查视频中的嘴形是否跟随声音。</translation>
    </message>
    <message>
        <source>The original video: shows whether the mouth was changed at all.</source>
        <translation>原视频：用于判断嘴部是否有过变化。</translation>
    </message>
    <message>
        <source>The face photo it was made with: whose mouth to check.</source>
        <translation>制作时使用的人脸照片：检查此人的嘴。</translation>
    </message>
    <message>
        <source>The threshold it was made with, 120 to 200; 170 if not given.</source>
        <translation>制作时使用的阈值，120 到 200；不指定则为 170。</translation>
    </message>
    <message>
        <source>Not sure: the mouth isn&apos;t visible for long enough.</source>
        <translation>无法确定：嘴出现的时间太短。</translation>
    </message>
    <message>
        <source>Not sure: there&apos;s hardly any speech to compare with.</source>
        <translation>无法确定：几乎没有可供比较的语音。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::Command</name>
    <message>
        <source>Usage: retalk [URL|FILE ...]     open the window, with these in their fields
       retalk COMMAND [OPTIONS]  work without the window

Commands:
</source>
        <translation>用法：retalk [网址|文件 ...]     打开窗口并填入这些内容
      retalk 命令 [选项]          不用窗口工作

命令：
</translation>
    </message>
    <message>
        <source>
“retalk COMMAND --help” explains a command.
Exit codes: 0 done, 2 usage, 3 input refused, 4 key, 5 balance, 6 task failed, 7 network, 8 unconfirmed.
</source>
        <translation>
“retalk 命令 --help”说明该命令。
退出码：0 完成，2 用法错误，3 输入被拒，4 密钥，5 余额，6 任务失败，7 网络，8 未确认。
</translation>
    </message>
    <message>
        <source>“retalk %1 --help” explains how it is used.</source>
        <translation>“retalk %1 --help”说明其用法。</translation>
    </message>
    <message>
        <source>“local” (this computer), “evolink”, or the address of another service.</source>
        <translation>“local”（本机）、“evolink”，或其他服务的地址。</translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not “%2”.</source>
        <translation>--%1 需要类似 https://api.example.com 的地址，而不是“%2”。</translation>
    </message>
    <message>
        <source>--service is “local”, “evolink” or an address such as https://api.example.com, not “%1”.</source>
        <translation>--service 应为“local”、“evolink”或类似 https://api.example.com 的地址，而不是“%1”。</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>说明此命令。</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>任务列表已损坏，已另存为 %1，保留了 %Ln 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the service to answer…</source>
        <translation>正在等待服务回应…</translation>
    </message>
    <message>
        <source>The job&apos;s id, or the first characters of it.</source>
        <translation>任务编号或其开头的字符。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>There is no job “%1”. “retalk jobs” lists all jobs.</source>
        <translation>没有任务“%1”。“retalk jobs”可列出所有任务。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %Ln jobs. Type more of the id.</source>
        <translation>
            <numerusform>“%1”匹配 %Ln 个任务。请输入更多编号字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <extracomment>after “There is no command generat.”; %2 is a command or an option</extracomment>
        <translation>%1您是想输入 %2 吗？</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>这里没有选项 %1。</translation>
    </message>
    <message>
        <source>There is no file “%1”, and a link begins with https://.</source>
        <translation>没有文件“%1”；链接则应以 https:// 开头。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>没有选项 --%1。</translation>
    </message>
    <message>
        <source>There is no option --%1. Did you mean --%2?</source>
        <translation>没有选项 --%1。您是想输入 --%2 吗？</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t valid UTF-8, so it can&apos;t be used. Rename the file, then try again.</source>
        <translation>“%1”不是有效的 UTF-8，无法使用。请重命名文件后重试。</translation>
    </message>
    <message>
        <source>“retalk --help” lists the commands.</source>
        <translation>“retalk --help”会列出所有命令。</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>每行输出一个 JSON 对象，供程序读取。</translation>
    </message>
    <message>
        <source>Return once the service has accepted the job; “retalk resume” downloads the video.</source>
        <translation>服务收到任务后立即返回；用“retalk resume”下载视频。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t expected here.</source>
        <translation>此处不应有“%1”。</translation>
    </message>
    <message>
        <source>--files-service needs a remote --service.</source>
        <translation>--files-service 只能与非本机的 --service 一起使用。</translation>
    </message>
    <message>
        <source>Waiting until it works again. Ctrl+C stops; “retalk resume” continues from here.</source>
        <translation>正在等待恢复正常。按 Ctrl+C 可停止；“retalk resume”可从此处继续。</translation>
    </message>
    <message>
        <source>%1 needs a value, not “%2”.</source>
        <extracomment>%1 and %2 are options, such as --output and -o</extracomment>
        <translation>%1 需要一个值，而不是“%2”。</translation>
    </message>
    <message>
        <source>How strictly the face must match, 120 to 200; 170 if not given.</source>
        <translation>人脸匹配的严格程度，120 到 200；默认 170。</translation>
    </message>
    <message>
        <source>Picture quality of a draft on this computer: “fast”, “normal” or “high”.</source>
        <translation>本机草稿的画质：“fast”、“normal”或“high”。</translation>
    </message>
    <message>
        <source>--face-threshold needs a whole number, not “%1”.</source>
        <translation>--face-threshold 需要整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--quality is “fast”, “normal” or “high”, not “%1”.</source>
        <translation>--quality 应为“fast”、“normal”或“high”，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CreditsCommand</name>
    <message>
        <source>Show the balance of the key.</source>
        <translation>显示密钥的余额。</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 积分</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FacesCommand</name>
    <message>
        <source>The video to look at.</source>
        <translation>要查看的视频。</translation>
    </message>
    <message>
        <source>URL|FILE</source>
        <translation>网址|文件</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, frontal: %3</source>
        <translation>%1 像素，出现在 %2% 的帧中，正面：%3</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, turned away: %3</source>
        <translation>%1 像素，出现在 %2% 的帧中，侧面：%3</translation>
    </message>
    <message>
        <source>List the people in a video, each with a picture for --reference.</source>
        <translation>列出视频中的人，并为每人给出可用于 --reference 的图片。</translation>
    </message>
    <message>
        <source>No face was found in this video.</source>
        <translation>这个视频里没有人脸。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmCommand</name>
    <message>
        <source>Give parts of a video new voice tracks and join everything into one file. Long parts are split; what lies between parts stays as it is.</source>
        <translation>为视频的部分内容换上新配音，并合成为一个文件。过长的分段会被拆分，分段之间保持不变。</translation>
    </message>
    <message>
        <source>The video, a file on this computer.</source>
        <translation>视频，本机上的文件。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A part: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], such as 0:12-0:31,voice=a.wav,offset=3.2. Without a range: the whole video. May be given several times.</source>
        <translation>分段：RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N]，例如 0:12-0:31,voice=a.wav,offset=3.2。省略范围表示整个视频。可多次使用。</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>Parts from a CSV file with the columns from, to, voice, offset and face.</source>
        <translation>来自 CSV 文件的分段，列为 from、to、voice、offset 和 face。</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>上传文件的地址（若不同）。</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>成品视频。新文件完整后才会替换同名旧文件。</translation>
    </message>
    <message>
        <source>Submit the pieces without asking about the price.</source>
        <translation>不询问费用，直接提交片段。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>The table “%1” can&apos;t be read.</source>
        <translation>无法读取表格“%1”。</translation>
    </message>
    <message>
        <source>Begin the film even if the same one isn&apos;t finished, or was finished less than a minute ago.</source>
        <translation>即使相同影片尚未完成，或在不到一分钟前刚完成，也要开始。</translation>
    </message>
    <message>
        <source>What is heard below the voice tracks, in dB: original:-18, or a file with music and effects, as long as the video, such as music.wav:-12. With “,duck” at the end it gives way while the voice speaks. The video without it is kept, too.</source>
        <translation>配音之下的声音（dB）：original:-18，或与视频等长的音乐音效文件，例如 music.wav:-12。末尾加上“,duck”，配音说话时会降低音量。不含背景声的视频也会保留。</translation>
    </message>
    <message>
        <source>--extend is for “retalk generate”: a film is always as long as its video, or what lies behind a part would shift. Use a shorter voice track.</source>
        <translation>--extend 用于“retalk generate”：影片始终与视频等长，否则分段之后的内容会错位。请使用更短的配音。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmStartCommand</name>
    <message numerus="yes">
        <source>%Ln piece(s), free</source>
        <translation>
            <numerusform>%Ln 个片段，免费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) at the service&apos;s own price</source>
        <translation>
            <numerusform>%Ln 个片段，按该服务的收费标准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), about %1 credits ($%2)</source>
        <extracomment>%1: credits, %2: US dollars</extracomment>
        <translation>
            <numerusform>%Ln 个片段，约 %1 积分（$%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted. Add --yes to submit %1.</source>
        <translation>尚未提交。加上 --yes 以提交 %1。</translation>
    </message>
    <message>
        <source>Submit %1? %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>提交 %1？%2</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read.</source>
        <translation>无法读取任务列表。</translation>
    </message>
    <message>
        <source>The same film was begun already and isn&apos;t finished. “retalk resume %1” continues it, and what&apos;s paid for stays paid. Add --again to begin it once more.</source>
        <translation>相同影片已开始且尚未完成。“retalk resume %1”可继续，已付费的部分不会再扣费。加上 --again 可再次开始。</translation>
    </message>
    <message>
        <source>The same film was finished less than a minute ago (film %1). Add --again to submit it once more.</source>
        <translation>不到一分钟前完成过相同影片（影片 %1）。加上 --again 可再次提交。</translation>
    </message>
    <message>
        <source>Submit the same again? %1 %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>再次提交相同内容？%1 %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FollowCommand</name>
    <message>
        <source>Stopped. “retalk resume” continues from here.</source>
        <translation>已停止。“retalk resume”可从此处继续。</translation>
    </message>
    <message>
        <source>%1 has %2 credits left, and you want to keep at least %3, so nothing more is submitted. “retalk resume” continues from here.</source>
        <extracomment>%1 is a service, %2 the credits that are left there, %3 the least that shall be left</extracomment>
        <translation>%1 还剩 %2 点，而您要至少保留 %3，因此不再提交。“retalk resume”可从此处继续。</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2</source>
        <translation>正在剪切片段 %1/%2</translation>
    </message>
    <message>
        <source>Joining: %1 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>正在合成：%1 %</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message numerus="yes">
        <source>Film %1, %Ln piece(s)</source>
        <extracomment>%1: the beginning of a film&apos;s id</extracomment>
        <translation>
            <numerusform>影片 %1，%Ln 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pieces are kept. “retalk resume %1” continues the film, and “retalk resume --join %1” joins them.</source>
        <translation>已完成的部分会保留。“retalk resume %1”继续影片，“retalk resume --join %1”合成现有部分。</translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment. Add --again to submit it once more.</source>
        <translation>另一个 Retalk 正在提交相同的内容。如需再次提交，请添加 --again。</translation>
    </message>
    <message>
        <source>Job %1 is a piece of a film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>任务 %1 是影片的一个片段。可用“retalk resume %2”继续该影片。</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2: %3 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>正在剪切片段 %1/%2：%3 %</translation>
    </message>
    <message>
        <source>Without the underlay: %1</source>
        <translation>无背景声：%1</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ForgetCommand</name>
    <message>
        <source>Give up an unconfirmed job.</source>
        <translation>放弃未确认的任务。</translation>
    </message>
    <message>
        <source>Given up. If the service did receive the job, it may still charge for it.</source>
        <translation>已放弃。如果服务已收到该任务，仍可能扣费。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::GenerateCommand</name>
    <message>
        <source>URL|FILE</source>
        <translation>网址|文件</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>上传文件的地址（若不同）。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Submit the job even if the same one was submitted less than a minute ago.</source>
        <translation>即使不到一分钟前提交过相同任务，也要提交。</translation>
    </message>
    <message>
        <source>The same job was submitted less than a minute ago (job %1). Add --again to submit it once more.</source>
        <translation>不到一分钟前提交过相同任务（任务 %1）。加上 --again 可再次提交。</translation>
    </message>
    <message>
        <source>Which audio track of the file to use, counted from 1; the file&apos;s default if not given.</source>
        <translation>使用文件的第几条音轨，从 1 算起；不指定则用文件的默认音轨。</translation>
    </message>
    <message>
        <source>--audio-track needs a whole number from 1, not “%1”.</source>
        <translation>--audio-track 需要从 1 开始的整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--audio-offset needs a number of seconds such as 0.5, from -%1 to %1, not “%2”.</source>
        <translation>--audio-offset 需要 -%1 到 %1 之间的秒数，例如 0.5，而不是“%2”。</translation>
    </message>
    <message>
        <source>--quality is for drafts on this computer: add --service local.</source>
        <translation>--quality 用于本机草稿：请加上 --service local。</translation>
    </message>
    <message>
        <source>%1 Nothing was submitted.</source>
        <extracomment>%1: what is wrong with a link, one or two sentences</extracomment>
        <translation>%1没有提交任何内容。</translation>
    </message>
    <message>
        <source>Lip-sync a video to a voice track and wait for the result.</source>
        <translation>让视频口型与配音同步，并等待结果。</translation>
    </message>
    <message>
        <source>The video of someone speaking.</source>
        <extracomment>a value&apos;s name in the command line&apos;s help: a web address or a file of this computer</extracomment>
        <translation>某人说话的视频。</translation>
    </message>
    <message>
        <source>The new voice track.</source>
        <translation>新的配音。</translation>
    </message>
    <message>
        <source>A photo of the person to change, if there are several in the video.</source>
        <translation>视频中有多张人脸时，要修改的人脸图片。</translation>
    </message>
    <message>
        <source>Start the voice track this many seconds later; a negative number cuts off its beginning.</source>
        <translation>让配音推迟这么多秒开始；负数会切掉其开头。</translation>
    </message>
    <message>
        <source>Extend the video to the length of the voice track.</source>
        <translation>将视频延长至配音长度。</translation>
    </message>
    <message>
        <source>The https:// URL to notify when the job is done.</source>
        <translation>任务完成时要通知的 https:// 网址。</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>成品视频。新文件完整后才会替换同名旧文件。</translation>
    </message>
    <message>
        <source>Submit a video that is longer than the service accepts in pieces, and join them.</source>
        <translation>将超出服务上限的视频分片提交并合成。</translation>
    </message>
    <message>
        <source>--split can&apos;t go with --no-wait: pieces are joined when all are done.</source>
        <translation>--split 不能与 --no-wait 同用：所有片段完成后才会合成。</translation>
    </message>
    <message>
        <source>The voice track is %1 long, and the service accepts at most %2. A video that is extended can&apos;t be split. Cut the voice track.</source>
        <translation>配音长 %1，服务最多接受 %2。延长的视频无法拆分。请剪短配音。</translation>
    </message>
    <message>
        <source>%1 is more than the %2 the service accepts. Add --split to submit %3, joined for you.</source>
        <extracomment>%1, %2: times such as 11:04; %3: &quot;6 pieces, about 532.0 credits ($7.82)&quot;</extracomment>
        <translation>%1 超过服务接受的 %2。加上 --split 可提交 %3，并自动合成。</translation>
    </message>
    <message>
        <source>--underlay can&apos;t go with --no-wait, --extend or --callback-url: the sound is mixed in here when the video is done.</source>
        <translation>--underlay 不能与 --no-wait、--extend 或 --callback-url 同时使用：声音在视频完成后于本机混入。</translation>
    </message>
    <message>
        <source>The voice track ends at %1. From there on, the video&apos;s own sound is heard as it is.</source>
        <extracomment>%1: a time such as 0:20</extracomment>
        <translation>语音在 %1 结束。之后播放的是视频原来的声音。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobReporter</name>
    <message>
        <source>Uploading the files</source>
        <translation>正在上传文件</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>a line of the command line&apos;s progress: the stage and how far it is</extracomment>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>将于 %1 重试</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>“retalk resume %1” asks the service for the video again, at no cost.</source>
        <translation>“retalk resume %1”会再次向服务请求视频，不收费。</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>%1: a sentence about the finished video, such as &quot;The video is interlaced; …&quot;</extracomment>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>Submitting the job</source>
        <translation>正在发送任务</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>在服务端等待</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Downloading the video</source>
        <translation>正在获取视频</translation>
    </message>
    <message>
        <source>The job has been removed.</source>
        <translation>任务已被移除。</translation>
    </message>
    <message>
        <source>Submitted as task %1</source>
        <translation>已作为任务 %1 发送</translation>
    </message>
    <message>
        <source>Giving up for now. “retalk resume” continues this job.</source>
        <translation>暂时放弃；“retalk resume”可继续此任务。</translation>
    </message>
    <message>
        <source>The job wasn&apos;t submitted again, because you may be charged twice. “retalk unconfirmed” lists the tasks that may belong to it and what you can do.</source>
        <translation>任务未再次提交，因为可能会重复扣费。“retalk unconfirmed”会列出可能的任务以及您可以执行的操作。</translation>
    </message>
    <message>
        <source>“retalk resume %1” submits the job once the problem is solved.</source>
        <translation>解决原因后，“retalk resume %1”会提交任务。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Trying again on %1</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>将于 %1 重试</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a film&apos;s piece, %2: what happens to it, one or more sentences or a stage such as &quot;Uploading the files&quot;</extracomment>
        <translation>片段 %1：%2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobsCommand</name>
    <message>
        <source>There are no jobs yet.</source>
        <translation>还没有任务。</translation>
    </message>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>已完成 %1/%2 个片段</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) failed</source>
        <translation>
            <numerusform>%Ln 个片段失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 积分</translation>
    </message>
    <message>
        <source>List every job and film, newest first.</source>
        <translation>列出所有任务和影片，最新在前。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResumeCommand</name>
    <message numerus="yes">
        <source>%Ln job(s) are being worked on by another Retalk.</source>
        <translation>
            <numerusform>%Ln 个任务正由另一个 Retalk 处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>--output needs exactly one job.</source>
        <translation>--output 只能用于一个任务。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Nothing was charged for them; name one to submit it again.</source>
        <translation>
            <numerusform>已跳过 %Ln 个被拒绝的任务，未扣费；指定任务可再次提交。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished video(s) are no longer where they were saved. Name a job to download its video again.</source>
        <translation>
            <numerusform>%Ln 个已完成的视频已不在保存处。请指定任务，以重新下载其视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the job&apos;s video under another name.</source>
        <translation>将指定任务的视频以其他名称保存。</translation>
    </message>
    <message>
        <source>Nothing to resume.</source>
        <translation>没有可继续的任务。</translation>
    </message>
    <message>
        <source>Continue all unfinished jobs and films.</source>
        <translation>继续所有未完成的任务和影片。</translation>
    </message>
    <message>
        <source>Join the film&apos;s finished pieces, and keep the original video in place of the others.</source>
        <translation>合成影片中已完成的片段，其余部分保持原视频。</translation>
    </message>
    <message>
        <source>Submit the film&apos;s failed pieces again. You may be charged again.</source>
        <translation>重新提交影片中失败的片段，可能会再次扣费。</translation>
    </message>
    <message>
        <source>--%1 needs exactly one film.</source>
        <translation>--%1 需要且只需要一部影片。</translation>
    </message>
    <message>
        <source>There is no film “%1”.</source>
        <translation>没有影片“%1”。</translation>
    </message>
    <message>
        <source>--output is for a job. A film is saved under the name that it was begun with.</source>
        <translation>--output 用于任务。影片以开始时的名称保存。</translation>
    </message>
    <message>
        <source>Film %1 (“%2”) was begun more than 3 days ago and was left out. “retalk resume %1” continues it.</source>
        <extracomment>%1: the beginning of a film&apos;s id, %2: the name of its video</extracomment>
        <translation>影片 %1（“%2”）开始于 3 天多以前，已跳过。可用“retalk resume %1”继续。</translation>
    </message>
    <message>
        <source>Job %1 was replaced by another one of its film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>任务 %1 已被其影片的另一个任务取代。可用“retalk resume %2”继续该影片。</translation>
    </message>
    <message>
        <source>Job %1 is a piece of film %2, which is saved under the name that it was begun with. Leave out --output.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>任务 %1 是影片 %2 的一个片段，该影片以开始时的名称保存。请去掉 --output。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Name one to submit it again.</source>
        <translation>
            <numerusform>已跳过 %Ln 个被拒绝的任务；指定任务可再次提交。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::SendAgainCommand</name>
    <message>
        <source>Submit an unconfirmed job again; it may be charged twice.</source>
        <translation>重新提交未确认的任务；可能会重复扣费。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::SpeakCommand</name>
    <message>
        <source>Speak words with a robot&apos;s voice, to judge timing by.</source>
        <translation>用机器人声音朗读台词，以判断时机。</translation>
    </message>
    <message>
        <source>The words to speak.</source>
        <translation>要朗读的台词。</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>A text file with the words to speak.</source>
        <translation>包含要朗读的台词的文本文件。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The language of the words, as espeak-ng calls it: en, de, pt-br, cmn. Yours if not given.</source>
        <translation>台词的语言，按 espeak-ng 的叫法：en、de、pt-br、cmn。不指定则为您的语言。</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>How long the voice track lasts: the words are spoken at a natural pace that fits, and silence follows them.</source>
        <translation>配音的时长：以合适的自然语速朗读台词，之后是静音。</translation>
    </message>
    <message>
        <source>The WAV file to write. A file that&apos;s there is replaced.</source>
        <translation>要写入的 WAV 文件。已有的文件会被替换。</translation>
    </message>
    <message>
        <source>Give either --text or --text-file.</source>
        <translation>请指定 --text 或 --text-file 之一。</translation>
    </message>
    <message>
        <source>--output names the file with the words.</source>
        <translation>--output 指向了含有台词的文件。</translation>
    </message>
    <message>
        <source>The text file “%1” can&apos;t be read.</source>
        <translation>无法读取文本文件“%1”。</translation>
    </message>
    <message>
        <source>The words take %1 s even at %2 words a minute, so they don&apos;t fit into %3 s. Shorten the text.</source>
        <translation>即使每分钟 %2 词，台词也需要 %1 秒，放不进 %3 秒。请缩短文本。</translation>
    </message>
    <message>
        <source>%1 s at %2 words a minute. It&apos;s a robot&apos;s voice: good for judging timing, not for the final video.</source>
        <translation>每分钟 %2 词，共 %1 秒。这是机器人声音：适合判断时机，不适合用于成品视频。</translation>
    </message>
    <message>
        <source>Speech is saved as a WAV file, not as .%1. Choose a name that ends in .wav.</source>
        <translation>语音会保存为 WAV 文件，不能保存为 .%1。请选择以 .wav 结尾的名称。</translation>
    </message>
    <message>
        <source>--seconds needs a number from %1 to %2, not “%3”.</source>
        <translation>--seconds 需要 %1 到 %2 之间的数字，而不是“%3”。</translation>
    </message>
</context>
<context>
    <name>retalk::cli::UnconfirmedCommand</name>
    <message>
        <source>List jobs whose submission was never answered, with their possible tasks.</source>
        <translation>列出提交后未收到回应的任务及其可能的任务。</translation>
    </message>
    <message>
        <source>No job is unconfirmed.</source>
        <translation>没有未确认的任务。</translation>
    </message>
    <message>
        <source>Asking the service for its tasks…</source>
        <translation>正在向服务查询任务…</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be asked for all of its tasks, so it isn&apos;t known whether it received this job. %1</source>
        <translation>无法向服务查询全部任务，因此不知道它是否收到了此任务。%1</translation>
    </message>
    <message>
        <source>The service lists no task that may be this job.</source>
        <translation>服务未列出可能属于此任务的任务。</translation>
    </message>
    <message>
        <source>retalk adopt %1 TASK    use this task: its video is downloaded</source>
        <translation>retalk adopt %1 TASK    使用此任务：下载其视频</translation>
    </message>
    <message>
        <source>retalk send-again %1    submit it again: may be charged twice</source>
        <translation>retalk send-again %1    重新提交：可能会重复扣费</translation>
    </message>
    <message>
        <source>retalk forget %1        give it up</source>
        <translation>retalk forget %1        放弃</translation>
    </message>
    <message>
        <source>This job is task %1. “retalk resume” downloads its video.</source>
        <translation>此任务为 %1。“retalk resume”可下载其视频。</translation>
    </message>
</context>
</TS>
