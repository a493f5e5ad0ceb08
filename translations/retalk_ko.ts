<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>retalk::AboutBox</name>
    <message>
        <source>About Retalk</source>
        <translation>Retalk 정보</translation>
    </message>
    <message>
        <source>Gives a video new words, and lips that follow them: with EvoLink&apos;s VideoRetalk, or as a draft on this computer.

Free software under the MIT licence. Made with Qt %1, FFmpeg, OpenCV, MediaPipe&apos;s face models and PocketSphinx; programs linked with a GPL build of FFmpeg carry its terms.</source>
        <translation>영상에 새 말과 그에 맞는 입 모양을 입힙니다. EvoLink의 VideoRetalk을 쓰거나 이 컴퓨터에서 초안을 만듭니다.

MIT 라이선스의 자유 소프트웨어입니다. Qt %1, FFmpeg, OpenCV, MediaPipe의 얼굴 모델, PocketSphinx로 만들었습니다. GPL로 빌드한 FFmpeg와 링크된 프로그램에는 그 조건이 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>retalk::Answer</name>
    <message>
        <source>This API key has used up its own limit. Raise the limit on the service&apos;s website, or use another key.</source>
        <translation>이 API 키의 한도를 모두 썼습니다. 서비스 웹사이트에서 한도를 올리거나 다른 키를 사용하세요.</translation>
    </message>
    <message>
        <source>This API key has used up its limit for today. Try again tomorrow, raise the limit, or use another key.</source>
        <translation>이 API 키의 오늘 한도를 모두 썼습니다. 내일 다시 시도하거나, 한도를 올리거나, 다른 키를 사용하세요.</translation>
    </message>
    <message>
        <source>Your account has too few credits. Add credits on the service&apos;s website, then retry.</source>
        <translation>계정의 크레딧이 부족합니다. 서비스 웹사이트에서 크레딧을 충전한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This API key is disabled. Enable it on the service&apos;s website, or enter another key.</source>
        <translation>이 API 키는 사용 중지되었습니다. 서비스 웹사이트에서 활성화하거나 다른 키를 입력하세요.</translation>
    </message>
    <message>
        <source>This API key has expired. Enter a new one.</source>
        <translation>이 API 키가 만료되었습니다. 새 키를 입력하세요.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the service&apos;s support.</source>
        <translation>이 계정은 사용 중지되었습니다. 서비스 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>The service refused this because it is too large.</source>
        <translation>너무 커서 서비스가 거부했습니다.</translation>
    </message>
    <message>
        <source>The service refused the request without saying why.</source>
        <translation>서비스가 이유를 밝히지 않고 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>서비스가 요청을 거부했습니다: %1</translation>
    </message>
    <message>
        <source>The file is too large: at most 100 MB can be uploaded.</source>
        <translation>파일이 너무 큽니다. 최대 100MB까지 업로드할 수 있습니다.</translation>
    </message>
    <message>
        <source>A proxy asks for a user name and password, which Retalk doesn&apos;t send. Choose another proxy in the settings.</source>
        <translation>프록시가 사용자 이름과 비밀번호를 요구하지만 Retalk은 보내지 않습니다. 설정에서 다른 프록시를 선택하세요.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this API key. Check it, or enter another one.</source>
        <translation>서비스가 이 API 키를 받아들이지 않습니다. 키를 확인하거나 다른 키를 입력하세요.</translation>
    </message>
    <message>
        <source>This API key isn&apos;t allowed to use the model “videoretalk”. Allow it on the service&apos;s website, or use another key.</source>
        <translation>이 API 키로는 ‘videoretalk’ 모델을 쓸 수 없습니다. 서비스 웹사이트에서 허용하거나 다른 키를 사용하세요.</translation>
    </message>
    <message>
        <source>This API key can&apos;t be used from your IP address. Allow the address on the service&apos;s website, or use another key.</source>
        <translation>현재 인터넷 주소에서는 이 API 키를 쓸 수 없습니다. 서비스 웹사이트에서 주소를 허용하거나 다른 키를 사용하세요.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t allow this: the API key can&apos;t use the model, or your IP address is blocked.</source>
        <translation>서비스가 이 작업을 허용하지 않습니다. API 키에 모델 사용 권한이 없거나 인터넷 주소가 차단되었습니다.</translation>
    </message>
    <message>
        <source>The service has no task with this id.</source>
        <translation>서비스에 이 ID의 태스크가 없습니다.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept files of this type.</source>
        <translation>서비스가 이 형식의 파일을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t know this, or no longer has it.</source>
        <translation>서비스에 없거나 더 이상 보관되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>서비스에 더 이상 보관되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>요청이 너무 많아 서비스가 기다리라고 합니다.</translation>
    </message>
    <message>
        <source>The service timed out waiting for the request. Check your connection.</source>
        <translation>서비스가 요청을 너무 오래 기다렸습니다. 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>The service can&apos;t say whether it accepted this job. Check before you submit it again, or you may be charged twice.</source>
        <translation>서비스가 이 작업을 받았는지 알 수 없습니다. 요금이 두 번 청구될 수 있으니 다시 보내기 전에 확인하세요.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try again later.</source>
        <translation>서비스 자체에 문제가 있습니다(%1). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service redirects to another address. Your key wasn&apos;t sent there. Check the service&apos;s address in the settings.</source>
        <translation>서비스가 Retalk을 다른 주소로 보내려고 합니다. 키는 그곳으로 보내지 않았습니다. 설정에서 서비스 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (%1). Check the service&apos;s address.</source>
        <translation>서비스가 예상하지 못한 응답을 보냈습니다(%1). 서비스 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>This address returned a web page instead of the service. Check the service&apos;s address in the settings, and whether this network asks you to sign in.</source>
        <translation>이 주소는 서비스가 아니라 웹 페이지로 응답합니다. 설정에서 서비스 주소를 확인하고, 이 네트워크가 로그인을 요구하는지도 확인하세요.</translation>
    </message>
    <message>
        <source>Your account&apos;s storage for uploaded files is full. Files are removed after 72 hours; wait, or use a link.</source>
        <translation>계정의 업로드 공간이 가득 찼습니다. 파일은 72시간 뒤 삭제됩니다. 기다리거나 링크를 사용하세요.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t download the link.</source>
        <translation>서비스가 링크를 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t store the file. Try again later.</source>
        <translation>서비스가 파일을 저장하지 못했습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the file: %1</source>
        <translation>서비스가 파일을 받지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The service sent an answer that Retalk doesn&apos;t understand. Check the service&apos;s address, and try again later.</source>
        <translation>서비스의 응답을 Retalk이 이해할 수 없습니다. 서비스 주소를 확인하고 나중에 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::ApiClient</name>
    <message>
        <source>The service accepted the job, but its answer can&apos;t be read. You may have been charged. Check with the service before you submit it again.</source>
        <translation>서비스가 작업을 받았지만 응답을 읽을 수 없습니다. 요금이 청구되었을 수 있습니다. 다시 보내기 전에 서비스에서 확인하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::BatchModel</name>
    <message>
        <source>fine</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heading of the column that says what is wrong with a row</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>얼굴</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>연장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>An address that is called when the job is done</extracomment>
        <translation>콜백</translation>
    </message>
</context>
<context>
    <name>retalk::BatchTable</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>‘%1’은(는) ‘yes’도 ‘no’도 아닙니다.</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <comment>names of columns</comment>
        <translation>쓰지 않는 열: %1.</translation>
    </message>
    <message>
        <source>The column “video” is missing.</source>
        <translation>‘video’ 열이 없습니다.</translation>
    </message>
    <message>
        <source>The column “audio” is missing.</source>
        <translation>‘audio’ 열이 없습니다.</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>따옴표가 열린 뒤 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>There are %1 cells instead of %2. A cell with a comma needs quotation marks.</source>
        <translation>칸이 %1개인데 %2개여야 합니다. 칸 안의 쉼표에는 따옴표가 필요합니다.</translation>
    </message>
    <message>
        <source>The threshold “%1” isn&apos;t a whole number from %2 to %3.</source>
        <translation>임곗값 ‘%1’은(는) %2에서 %3 사이의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain “/”.</source>
        <translation>이름에는 ‘/’를 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::CallbackField</name>
    <message>
        <source>Callback URL</source>
        <translation>콜백 URL</translation>
    </message>
    <message>
        <source>https:// URL to notify when done</source>
        <translation>완료되면 알릴 https:// URL</translation>
    </message>
    <message>
        <source>The service posts the finished task to this URL. It must be public and use HTTPS.</source>
        <translation>서비스가 완료된 태스크를 이 URL로 보냅니다. 공개된 HTTPS 주소여야 합니다.</translation>
    </message>
    <message>
        <source>More: voice start, music, callback URL</source>
        <extracomment>Unfolds the rarely used fields</extracomment>
        <translation>더 보기: 음성 시작, 음악, 콜백 URL</translation>
    </message>
</context>
<context>
    <name>retalk::ClipPlayer</name>
    <message>
        <source>The video can&apos;t be opened. It may be damaged, or the site that hosts it doesn&apos;t respond.</source>
        <translation>영상이 열리지 않습니다. 손상되었거나 서버가 응답하지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>This computer has no sound device to play this on.</source>
        <translation>이 컴퓨터에 재생할 소리 장치가 없습니다.</translation>
    </message>
    <message>
        <source>The video couldn&apos;t be loaded from the site that hosts it.</source>
        <translation>서버에서 영상을 가져올 수 없었습니다.</translation>
    </message>
    <message>
        <source>This file can&apos;t be played. It&apos;s damaged, or no decoder for it is installed.</source>
        <translation>이 영상을 재생할 수 없습니다. 손상되었거나 필요한 디코더가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::ClipSound</name>
    <message>
        <source>The sound can&apos;t be played. %1</source>
        <translation>소리를 재생할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>The sound can&apos;t be played. It may be damaged, or stored in a format that this computer can&apos;t decode.</source>
        <translation>소리를 재생할 수 없습니다. 손상되었거나 이 컴퓨터에서 디코딩할 수 없는 형식일 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::Credits</name>
    <message>
        <source>The service couldn&apos;t say how many credits are left. Try again later.</source>
        <translation>서비스에서 남은 크레딧을 확인할 수 없었습니다. 나중에 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::DoneNotice</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>동영상이 완성되었습니다</translation>
    </message>
    <message>
        <source>A job needs your attention</source>
        <translation>확인이 필요한 작업이 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos are ready</source>
        <translation>
            <numerusform>동영상 %Ln개가 완성되었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) need your attention</source>
        <translation>
            <numerusform>확인이 필요한 작업이 %Ln개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 videos are ready</source>
        <extracomment>Two numbers: &quot;12 of 40 videos are ready&quot;</extracomment>
        <translation>동영상 %2개 중 %1개가 완성되었습니다</translation>
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
            <numerusform>%1 · 작업 %Ln개 – Retalk</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>모든 작업이 끝났습니다</translation>
    </message>
</context>
<context>
    <name>retalk::Download</name>
    <message>
        <source>The download was stopped.</source>
        <translation>다운로드를 중지했습니다.</translation>
    </message>
    <message>
        <source>The link redirects to an address Retalk won&apos;t open.</source>
        <translation>링크가 Retalk이 열지 않는 주소로 연결됩니다.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Try again, or get a new link.</source>
        <translation>파일이 불완전합니다. 끝부분이 없습니다. 다시 시도하거나 새 링크를 받으세요.</translation>
    </message>
    <message>
        <source>The downloaded file can&apos;t be read.</source>
        <translation>다운로드한 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The link opens a page or text, not a video, audio file or picture.</source>
        <translation>링크가 동영상, 소리, 그림이 아니라 웹 페이지나 텍스트로 연결됩니다.</translation>
    </message>
    <message>
        <source>The link opens a file that isn&apos;t a video, audio file or picture.</source>
        <translation>링크가 동영상, 소리, 그림이 아닌 파일로 연결됩니다.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>http와 https 링크만 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 is allowed.</source>
        <translation>파일 크기가 %1입니다. 최대 %2까지 허용됩니다.</translation>
    </message>
    <message>
        <source>The file is larger than the allowed %1.</source>
        <translation>파일이 허용 크기 %1보다 큽니다.</translation>
    </message>
    <message>
        <source>The site that hosts the file sent the wrong part of it.</source>
        <translation>파일이 있는 사이트가 잘못된 부분을 보냈습니다.</translation>
    </message>
    <message>
        <source>The link redirects to another address.</source>
        <translation>링크가 다른 주소로 이어집니다.</translation>
    </message>
    <message>
        <source>The site that hosts the file denied access (HTTP %1). The link may have expired.</source>
        <translation>서버가 이 파일을 제공하지 않습니다(HTTP %1). 링크가 만료되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The site that hosts the file asked us to wait (HTTP %1).</source>
        <translation>파일이 있는 사이트가 기다리라고 합니다(HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file has a problem (HTTP %1).</source>
        <translation>파일이 있는 서버에 문제가 있습니다(HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer (HTTP %1).</source>
        <translation>서버가 예상하지 못한 응답을 보냈습니다(HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file sent it in an unexpected encoding.</source>
        <translation>서버가 예상하지 못한 인코딩으로 파일을 보냈습니다.</translation>
    </message>
    <message>
        <source>The site that hosts the file can&apos;t be found.</source>
        <translation>파일이 있는 서버를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The site that hosts the file doesn&apos;t accept connections.</source>
        <translation>파일이 있는 서버가 연결을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The connection to the site that hosts the file isn&apos;t secure, so nothing was downloaded.</source>
        <translation>파일이 있는 서버와의 연결이 안전하지 않아 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The site that hosts the file stopped responding.</source>
        <translation>파일이 있는 사이트가 응답을 멈췄습니다.</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer.</source>
        <translation>서버가 예상하지 못한 응답을 보냈습니다.</translation>
    </message>
    <message>
        <source>The connection broke during the download.</source>
        <translation>파일을 받는 동안 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1.</source>
        <translation>%1 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again; nothing is lost.</source>
        <translation>%1이(가) 있는 디스크가 가득 찼습니다. 공간을 확보한 뒤 다시 시도하세요. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The disk that holds %1 can&apos;t store a file this large. Choose another folder.</source>
        <translation>파일이 %1이(가) 있는 디스크의 최대 파일 크기보다 큽니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Another Retalk is already downloading this file.</source>
        <translation>다른 Retalk이 이미 이 파일을 가져오고 있습니다.</translation>
    </message>
    <message>
        <source>The disk that holds %1 has %2 free, but %3 is needed. Free some space and try again; nothing is lost.</source>
        <translation>%1이(가) 있는 디스크의 남은 공간은 %2인데 %3이(가) 필요합니다. 공간을 확보한 뒤 다시 시도하세요. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>There&apos;s another file called %1 now.</source>
        <translation>이제 %1(이)라는 다른 파일이 있습니다.</translation>
    </message>
    <message>
        <source>There is no file at this link (HTTP %1).</source>
        <translation>이 링크에 파일이 없습니다(HTTP %1).</translation>
    </message>
</context>
<context>
    <name>retalk::DraftVoice</name>
    <message>
        <source>Speaking this text takes too long.</source>
        <translation>이 텍스트를 읽는 데 시간이 너무 오래 걸립니다.</translation>
    </message>
    <message>
        <source>The text can&apos;t be spoken.</source>
        <translation>텍스트를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Draft voices need the package espeak-ng. Install it, then try again.</source>
        <translation>초안 음성에는 espeak-ng 패키지가 필요합니다. 설치한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The text is too long. Split it into parts.</source>
        <translation>텍스트가 너무 깁니다. 여러 개로 나누세요.</translation>
    </message>
    <message>
        <source>There&apos;s no draft voice for the language “%1”.</source>
        <translation>‘%1’ 언어의 초안 음성이 없습니다.</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <translation>읽을 대사가 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::DropOverlay</name>
    <message>
        <source>Drop anywhere: we&apos;ll put it in the right field</source>
        <translation>어디에나 놓으세요. 알맞은 칸에 넣어 드립니다</translation>
    </message>
</context>
<context>
    <name>retalk::DropRouter</name>
    <message>
        <source>one video at a time; import a table for more</source>
        <translation>동영상은 한 번에 하나만 됩니다. 여러 개는 표로 가져오세요</translation>
    </message>
    <message>
        <source>one table at a time</source>
        <translation>표는 한 번에 하나만 됩니다</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>one face photo at a time</source>
        <translation>얼굴 사진은 한 번에 하나만 됩니다</translation>
    </message>
    <message>
        <source>unknown type; drop it on the right field</source>
        <translation>알 수 없는 종류입니다. 알맞은 칸에 놓으세요</translation>
    </message>
    <message>
        <source>%1 voice tracks at a time; drop them with their video for more</source>
        <translation>음성은 한 번에 %1개까지입니다. 더 많으면 동영상과 함께 놓으세요</translation>
    </message>
    <message>
        <source>no videos or voice tracks in this folder</source>
        <translation>이 폴더에 동영상이나 음성이 없습니다</translation>
    </message>
    <message>
        <source>this isn&apos;t a video, an audio file or a picture</source>
        <translation>동영상, 오디오 파일, 이미지가 아닙니다</translation>
    </message>
    <message>
        <source>this is a web page; drop the video, audio file or picture on it instead</source>
        <translation>웹 페이지입니다. 페이지에 있는 동영상, 오디오 파일 또는 이미지를 놓으세요</translation>
    </message>
    <message>
        <source>no voice track with the same name</source>
        <translation>이름이 같은 음성이 없습니다</translation>
    </message>
    <message>
        <source>no video with the same name</source>
        <translation>이름이 같은 동영상이 없습니다</translation>
    </message>
    <message>
        <source>the file doesn&apos;t exist</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>this isn&apos;t a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>this link file has no web address</source>
        <translation>이 링크 파일에 웹 주소가 없습니다</translation>
    </message>
    <message>
        <source>only the first %1 files in this folder were checked</source>
        <translation>이 폴더의 처음 파일 %1개만 확인했습니다</translation>
    </message>
    <message>
        <source>the site that hosts it denied access (%1)</source>
        <translation>파일이 있는 사이트가 접근을 거부했습니다(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of file names: &quot;a.txt, b.txt, c.txt and 4 more&quot;</extracomment>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder&apos;s pictures aren&apos;t used; drop one on the Face field</source>
        <translation>폴더의 이미지는 사용하지 않습니다. 사용하려면 얼굴 칸에 놓으세요</translation>
    </message>
    <message>
        <source>a folder&apos;s tables aren&apos;t used; drop the table alone</source>
        <translation>폴더의 표는 사용하지 않습니다. 표만 놓으세요</translation>
    </message>
</context>
<context>
    <name>retalk::FaceMatch</name>
    <message>
        <source>Matches the person in the video at %1.</source>
        <translation>%1에서 동영상의 인물과 일치합니다.</translation>
    </message>
    <message>
        <source>Doesn&apos;t match the person in the video at %1; the score is %2.</source>
        <translation>%1에서 동영상의 인물과 일치하지 않습니다. 점수는 %2입니다.</translation>
    </message>
    <message>
        <source>Matches person %1 at %2.</source>
        <translation>%2에서 %1번 인물과 일치합니다.</translation>
    </message>
    <message>
        <source>Doesn&apos;t match anyone here at %1; closest is person %2 at %3.</source>
        <translation>%1에서 일치하는 사람이 없습니다. 가장 가까운 사람은 %2번 인물(%3)입니다.</translation>
    </message>
</context>
<context>
    <name>retalk::FacePicker</name>
    <message>
        <source>Person %1, in %2 of the video</source>
        <extracomment>A face found in the video. %1 is its number, %2 a share like &quot;80 %&quot;</extracomment>
        <translation>%1번 인물, 동영상의 %2에 등장</translation>
    </message>
    <message>
        <source>%1, matches the face photo</source>
        <extracomment>%1 describes a person found in the video</extracomment>
        <translation>%1, 얼굴 사진과 일치</translation>
    </message>
    <message>
        <source>Person %1, on the left, in %2 of the video</source>
        <extracomment>The same, of a person in the left part of the picture</extracomment>
        <translation>%1번 인물, 왼쪽, 동영상의 %2에 등장</translation>
    </message>
    <message>
        <source>Person %1, on the right, in %2 of the video</source>
        <translation>%1번 인물, 오른쪽, 동영상의 %2에 등장</translation>
    </message>
    <message>
        <source>Person %1, in the middle, in %2 of the video</source>
        <translation>%1번 인물, 가운데, 동영상의 %2에 등장</translation>
    </message>
    <message>
        <source>Person %1 on your photo</source>
        <extracomment>A face on the picture that the person chose</extracomment>
        <translation>사진 속 %1번 인물</translation>
    </message>
    <message>
        <source>Your face photo</source>
        <translation>선택한 얼굴 사진</translation>
    </message>
</context>
<context>
    <name>retalk::FaceReport</name>
    <message>
        <source>The list of faces can&apos;t be understood.</source>
        <translation>얼굴 목록을 이해할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::FactsBar</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>The original video isn&apos;t on this computer.</source>
        <translation>원본 동영상이 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>Checking sync…</source>
        <translation>싱크 확인 중…</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>하나 더 만들기…</translation>
    </message>
    <message>
        <source>More for this video</source>
        <translation>이 동영상의 추가 기능</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>파일 복사</translation>
    </message>
    <message>
        <source>Use this frame as face photo</source>
        <translation>이 프레임을 얼굴 사진으로 사용</translation>
    </message>
    <message>
        <source>The same video with another voice track</source>
        <translation>같은 동영상에 다른 음성</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>결과 보기</translation>
    </message>
    <message>
        <source>Show input</source>
        <translation>입력 보기</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
</context>
<context>
    <name>retalk::FilesClient</name>
    <message>
        <source>The file “%1” is no longer there.</source>
        <translation>‘%1’ 파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>‘%1’ 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 can be uploaded.</source>
        <translation>‘%1’ 파일이 너무 큽니다. 최대 %2까지 업로드할 수 있습니다.</translation>
    </message>
    <message>
        <source>The service&apos;s answer belongs to another upload. Try again.</source>
        <translation>서비스의 응답이 다른 업로드에 대한 것입니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>‘%1’ 파일을 읽을 수 없습니다. 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::Film</name>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a film&apos;s part, %2: a sentence about it</extracomment>
        <translation>구간 %1: %2</translation>
    </message>
    <message>
        <source>Films are made from files on this computer. Download “%1” first.</source>
        <translation>필름은 이 컴퓨터의 파일로 만듭니다. 먼저 “%1”을(를) 다운로드하세요.</translation>
    </message>
    <message>
        <source>It can&apos;t begin before the video does.</source>
        <translation>동영상보다 먼저 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>It ends at %1, before it begins at %2.</source>
        <translation>시작 위치 %2보다 앞선 %1에서 끝납니다.</translation>
    </message>
    <message>
        <source>It is shorter than 2 s, which is the least that can be submitted. Make it longer.</source>
        <translation>제출할 수 있는 최소 길이인 2초보다 짧습니다. 더 길게 하세요.</translation>
    </message>
    <message>
        <source>It overlaps with part %1. Move one of the two.</source>
        <translation>구간 %1과(와) 겹칩니다. 둘 중 하나를 옮기세요.</translation>
    </message>
    <message>
        <source>It has no voice track. Choose one.</source>
        <translation>음성 트랙이 없습니다. 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>오디오 트랙 번호는 1부터 시작합니다.</translation>
    </message>
    <message>
        <source>The offset can&apos;t be negative.</source>
        <translation>오프셋은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>The underlay&apos;s loudness must be from %1 to %2 dB.</source>
        <translation>배경음의 음량은 %1~%2dB여야 합니다.</translation>
    </message>
    <message>
        <source>Underlay: %1</source>
        <translation>배경음: %1</translation>
    </message>
    <message>
        <source>The finished video has no name. Choose one.</source>
        <translation>완성된 동영상의 이름이 없습니다. 이름을 정하세요.</translation>
    </message>
    <message>
        <source>The finished video can&apos;t replace “%1”, which it is made from. Choose another name.</source>
        <translation>완성된 동영상로 원본인 “%1”을(를) 바꿀 수 없습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>There is no video. Choose one.</source>
        <translation>동영상가 없습니다. 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>There are no parts. Mark at least one.</source>
        <translation>구간이 없습니다. 하나 이상 지정하세요.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>the name of a job: a video&apos;s file name, the number of a piece, how many pieces there are</extracomment>
        <translation>%1(%2/%3)</translation>
    </message>
    <message>
        <source>It runs past the end of the video, which is %1 long.</source>
        <translation>길이가 %1인 동영상의 끝을 넘어갑니다.</translation>
    </message>
    <message>
        <source>The voice track is %1 long, so it can&apos;t start at %2.</source>
        <translation>음성 트랙의 길이가 %1이므로 %2에서 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Less than 2 s of the voice track are left from %1 on.</source>
        <translation>%1부터 음성 트랙이 2초도 남지 않습니다.</translation>
    </message>
    <message>
        <source>The video&apos;s frames can&apos;t be counted. Choose another file.</source>
        <translation>동영상의 프레임을 셀 수 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This film doesn&apos;t exist.</source>
        <translation>이 필름이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an audio track number.</source>
        <translation>“%1”은(는) 오디오 트랙 번호가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time such as 0:12 or 12.5.</source>
        <translation>“%1”은(는) 0:12나 12.5 같은 시간이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a part such as 0:12-0:31,voice=a.wav.</source>
        <translation>“%1”은(는) 0:12-0:31,voice=a.wav 같은 구간이 아닙니다.</translation>
    </message>
    <message>
        <source>A part can&apos;t have “%1”.</source>
        <translation>구간에 “%1”을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>표에 “%1” 열이 없습니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: number of a table&apos;s line, %2: a sentence about it</extracomment>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>The table has no parts.</source>
        <translation>표에 구간이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an underlay such as original:-18 or music.wav:-12.</source>
        <translation>“%1”은(는) original:-18이나 music.wav:-12 같은 배경음이 아닙니다.</translation>
    </message>
    <message>
        <source>A stored film can&apos;t be read.</source>
        <translation>저장된 필름을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A part can&apos;t end at %1. Leave the time out for the end of the video.</source>
        <translation>구간은 %1에서 끝날 수 없습니다. 동영상 끝까지 지정하려면 시간을 생략하세요.</translation>
    </message>
    <message>
        <source>The video is %1 long, so the part can&apos;t start at %2.</source>
        <translation>동영상의 길이가 %1이므로 구간을 %2에서 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The video is %1 long, so less than 2 s of it are left from %2 on.</source>
        <translation>동영상의 길이가 %1이므로 %2부터 2초도 남지 않습니다.</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. They will if the part ends at %3.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds, %3: a time such as 0:31</extracomment>
        <translation>구간 %1: 음성 트랙의 마지막 %2초가 들리지 않습니다. 구간이 %3에서 끝나면 들립니다.</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. Use a shorter voice track to hear all of it.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds</extracomment>
        <translation>구간 %1: 음성 트랙의 마지막 %2초가 들리지 않습니다. 모두 들리게 하려면 더 짧은 음성 트랙을 사용하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmCut</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there, then retry.</source>
        <translation>%1 폴더에 쓸 수 없습니다. 공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보한 뒤 다시 시도하세요. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions.</source>
        <translation>%1 폴더를 만들 수 없습니다. 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmJoin</name>
    <message>
        <source>Piece %1 can&apos;t be read. Download it again.</source>
        <translation>조각 %1을(를) 읽을 수 없습니다. 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>The video has %1 frames now, and had %2 when the film began. Put the original file back, then resume.</source>
        <translation>지금 동영상의 프레임은 %1개이고, 필름을 시작할 때는 %2개였습니다. 원래 파일로 되돌린 뒤 계속하세요.</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 pixels and was scaled to %3.</source>
        <extracomment>%2 and %3 are sizes: &quot;1280×720&quot;</extracomment>
        <translation>조각 %1이(가) %2픽셀로 돌아와 %3로 조정되었습니다.</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 frames a second and was brought to %3.</source>
        <translation>조각 %1이(가) 초당 %2프레임으로 돌아와 %3으로 변환되었습니다.</translation>
    </message>
    <message>
        <source>The video is HDR. The finished one is converted to SDR (BT.709).</source>
        <translation>이 동영상은 HDR입니다. 완성된 동영상은 SDR(BT.709)로 변환됩니다.</translation>
    </message>
    <message>
        <source>without underlay</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;lesson (without underlay)&quot;</extracomment>
        <translation>배경음 없음</translation>
    </message>
</context>
<context>
    <name>retalk::FilmProbe</name>
    <message>
        <source>Part %1: %2</source>
        <translation>구간 %1: %2</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>이 파일에는 소리가 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRows</name>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>조각 %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>끝나지 않음</translation>
    </message>
    <message>
        <source>It continues when you choose to.</source>
        <translation>요청하면 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>Another Retalk is working on it</source>
        <translation>다른 Retalk이 작업하고 있음</translation>
    </message>
    <message>
        <source>Cutting piece %1</source>
        <translation>조각 %1 자르는 중</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>대기열이 일시 정지됨</translation>
    </message>
    <message>
        <source>Joining the pieces</source>
        <translation>조각을 합치는 중</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
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
        <translation>이 필름은 이미 합쳐졌습니다.</translation>
    </message>
    <message>
        <source>Another Retalk is working on this film.</source>
        <translation>다른 Retalk이 이 필름을 작업하고 있습니다.</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that piece %1 wasn&apos;t submitted. Join what is there, or begin a new film.</source>
        <translation>작업 목록이 손상되어 조각 %1이(가) 제출되지 않았는지 확실하지 않습니다. 있는 것을 합치거나 새 필름을 시작하세요.</translation>
    </message>
    <message>
        <source>No piece of this film is done yet, so there is nothing to join.</source>
        <translation>이 필름의 조각이 아직 하나도 끝나지 않아 합칠 것이 없습니다.</translation>
    </message>
    <message>
        <source>It was removed from the job list.</source>
        <translation>작업 목록에서 제거되었습니다.</translation>
    </message>
    <message>
        <source>Its finished video is no longer on the disk.</source>
        <translation>완성된 동영상이 디스크에 없습니다.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a piece, %2: why it failed, a sentence</extracomment>
        <translation>조각 %1: %2</translation>
    </message>
    <message>
        <source>“%1” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>필름을 시작한 뒤 “%1”이(가) 바뀌었거나 없어졌습니다. 원래 파일로 되돌린 뒤 계속하세요. 끝난 조각은 보관됩니다.</translation>
    </message>
    <message>
        <source>Part %1: “%2” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>구간 %1: 필름을 시작한 뒤 “%2”이(가) 바뀌었거나 없어졌습니다. 원래 파일로 되돌린 뒤 계속하세요. 끝난 조각은 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>retalk::FixDialog</name>
    <message>
        <source>Make a corrected copy</source>
        <translation>고친 사본 만들기</translation>
    </message>
    <message>
        <source>The part that&apos;s marked in the player</source>
        <translation>플레이어에서 지정한 구간</translation>
    </message>
    <message>
        <source>Another part:</source>
        <translation>다른 부분:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation>초</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>사본 만들기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>%1 is which part of a video, %2 and %3 are times: &quot;The beginning: 0:00 – 2:00&quot;</extracomment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>The part ends before it begins.</source>
        <translation>끝이 시작보다 앞에 있습니다.</translation>
    </message>
    <message>
        <source>Only the first %1 of this part are kept.</source>
        <translation>이 부분의 처음 %1만 남습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 are left out.</source>
        <translation>%2 중 %1은(는) 제외됩니다.</translation>
    </message>
    <message>
        <source>The copy is a WAV file with one channel.</source>
        <translation>사본은 1채널 WAV 파일입니다.</translation>
    </message>
    <message>
        <source>The original stays as it is; the copy is saved beside it.</source>
        <translation>원본은 그대로 두고 사본을 그 옆에 저장합니다.</translation>
    </message>
    <message>
        <source>The video is copied as it is, with no loss of quality.</source>
        <translation>동영상은 품질 손실 없이 그대로 복사됩니다.</translation>
    </message>
    <message>
        <source>The video is encoded again, at high quality.</source>
        <translation>동영상은 고품질로 다시 인코딩됩니다.</translation>
    </message>
    <message>
        <source>“%1” is %2 long; the model accepts up to %3. Choose the part to keep.</source>
        <translation>“%1”의 길이는 %2이고, 모델은 최대 %3까지 받습니다. 남길 부분을 선택하세요.</translation>
    </message>
    <message>
        <source>As long as the voice track needs</source>
        <translation>음성에 필요한 만큼</translation>
    </message>
    <message>
        <source>As long as the video</source>
        <translation>동영상 길이만큼</translation>
    </message>
    <message>
        <source>The beginning, as long as the model accepts</source>
        <translation>처음부터 모델이 받는 만큼</translation>
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
        <translation>동영상</translation>
    </message>
    <message>
        <source>voice track</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>face photo</source>
        <translation>얼굴 사진</translation>
    </message>
    <message>
        <source>match</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>extend the video</source>
        <translation>동영상 연장</translation>
    </message>
    <message>
        <source>start of the voice track</source>
        <translation>음성 시작 시점</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>콜백 URL</translation>
    </message>
    <message>
        <source>drop or paste</source>
        <translation>놓기 또는 붙여넣기</translation>
    </message>
    <message>
        <source>clear the form</source>
        <translation>양식 비우기</translation>
    </message>
    <message>
        <source>apply a preset</source>
        <translation>프리셋 적용</translation>
    </message>
    <message>
        <source>change the presets</source>
        <translation>프리셋 변경</translation>
    </message>
    <message>
        <source>use the defaults</source>
        <translation>기본값 사용</translation>
    </message>
    <message>
        <source>fill in from a job</source>
        <translation>작업에서 채우기</translation>
    </message>
    <message>
        <source>fill in the sample</source>
        <translation>샘플로 채우기</translation>
    </message>
    <message>
        <source>use the corrected copy</source>
        <translation>고친 사본 사용</translation>
    </message>
    <message>
        <source>mark a part</source>
        <translation>구간 지정</translation>
    </message>
    <message>
        <source>move a part</source>
        <translation>구간 이동</translation>
    </message>
    <message>
        <source>split a part</source>
        <translation>구간 나누기</translation>
    </message>
    <message>
        <source>remove a part</source>
        <translation>구간 제거</translation>
    </message>
    <message>
        <source>sound below the voice</source>
        <translation>음성 아래에 들리는 소리</translation>
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
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <comment>frames per second</comment>
        <translation>%1fps</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln크레딧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1크레딧</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) late</source>
        <translation>
            <numerusform>입이 %Ln프레임 늦음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) early</source>
        <translation>
            <numerusform>입이 %Ln프레임 빠름</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>모노</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>스테레오</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln채널</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1</source>
        <extracomment>A sound track by its number alone</extracomment>
        <translation>트랙 %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <extracomment>%1 is a number, %2 what is known about it, such as &quot;English, stereo&quot;</extracomment>
        <translation>트랙 %1: %2</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>싱크 맞음</translation>
    </message>
    <message>
        <source>Another person&apos;s mouth moved</source>
        <extracomment>Another one than the person on the face photo</extracomment>
        <translation>다른 사람의 입이 움직였습니다</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original video.</source>
        <translation>얼굴 사진 속 인물의 입은 원본 동영상 그대로입니다.</translation>
    </message>
    <message>
        <source>It is as in the original video.</source>
        <translation>원본 동영상 그대로입니다.</translation>
    </message>
    <message>
        <source>The mouth is %1 ms behind the voice track.</source>
        <translation>입이 음성보다 %1밀리초 늦습니다.</translation>
    </message>
    <message>
        <source>The mouth is %1 ms ahead of the voice track.</source>
        <translation>입이 음성보다 %1밀리초 빠릅니다.</translation>
    </message>
    <message>
        <source>Measured on %1 of %2 frames, confidence %3.</source>
        <translation>%2프레임 중 %1프레임에서 측정, 신뢰도 %3.</translation>
    </message>
    <message>
        <source>The mouth didn&apos;t move</source>
        <translation>입이 움직이지 않았습니다</translation>
    </message>
    <message>
        <source>Mouth and voice track are in sync to within a frame.</source>
        <translation>입과 음성이 한 프레임 이내로 맞습니다.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date: d the day, MMM the month&apos;s short name, yyyy the year</extracomment>
        <translation>yyyy년 M월 d일</translation>
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
        <translation>화면</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>The original ends earlier</source>
        <translation>원본은 더 일찍 끝납니다</translation>
    </message>
    <message>
        <source>%1 ends earlier</source>
        <extracomment>%1 is the name of a result that another one is compared with</extracomment>
        <translation>%1이(가) 먼저 끝납니다</translation>
    </message>
</context>
<context>
    <name>retalk::GeneralPage</name>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>동시 작업 수</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>소리도 재생</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>dark light colours</source>
        <translation>어둡게 밝게 색</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>프록시 호스트</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>프록시 포트</translation>
    </message>
    <message>
        <source>Confirm jobs above</source>
        <translation>이 금액을 넘으면 확인</translation>
    </message>
    <message>
        <source>In credits. Free jobs never ask.</source>
        <translation>크레딧 단위입니다. 무료 작업은 묻지 않습니다.</translation>
    </message>
    <message>
        <source>When the window isn&apos;t in front</source>
        <translation>창이 앞에 없을 때</translation>
    </message>
    <message>
        <source>When all jobs are done</source>
        <translation>모든 작업이 끝나면</translation>
    </message>
    <message>
        <source>queue finished quit</source>
        <translation>대기열 완료 끝내기</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>아무것도 하지 않음</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>알림 표시</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>소리 재생</translation>
    </message>
    <message>
        <source>Follow desktop</source>
        <translation>데스크톱 설정에 따름</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>시스템 기본값</translation>
    </message>
    <message>
        <source>The service on this computer is always reached directly.</source>
        <translation>이 컴퓨터의 서비스에는 항상 직접 연결합니다.</translation>
    </message>
    <message>
        <source>Drafts at the same time</source>
        <translation>동시 초안 수</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에서</translation>
    </message>
    <message>
        <source>parallel jobs</source>
        <translation>병렬 작업</translation>
    </message>
    <message>
        <source>Jobs at the same time elsewhere</source>
        <translation>다른 곳의 동시 작업 수</translation>
    </message>
    <message>
        <source>At a service of your own</source>
        <translation>직접 추가한 서비스에서</translation>
    </message>
    <message>
        <source>Pause the queue below</source>
        <translation>이보다 적으면 대기열 일시 정지</translation>
    </message>
    <message>
        <source>In credits. No paid job is submitted while less is left.</source>
        <translation>크레딧 단위입니다. 남은 크레딧이 이보다 적으면 유료 작업을 제출하지 않습니다.</translation>
    </message>
    <message>
        <source>stop balance budget</source>
        <translation>중지 잔액 예산</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>No limit: the queue never pauses by itself</extracomment>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Notify me when a job is done</source>
        <translation>작업이 끝나면 알림</translation>
    </message>
    <message>
        <source>Quit (this time only)</source>
        <translation>끝내기(이번만)</translation>
    </message>
</context>
<context>
    <name>retalk::GenerationRequest</name>
    <message>
        <source>There is a space before or after the link. Remove it.</source>
        <translation>링크 앞이나 뒤에 공백이 있습니다. 지우세요.</translation>
    </message>
    <message>
        <source>There is a space inside the link. Enter one link only, and write a space in it as %20.</source>
        <translation>링크 안에 공백이 있습니다. 링크를 하나만 입력하고 공백은 %20으로 쓰세요.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://, or the full path of a file.</source>
        <translation>https:// 또는 http://로 시작하는 링크나 파일의 전체 경로를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://.</source>
        <translation>https:// 또는 http://로 시작하는 링크를 입력하세요.</translation>
    </message>
    <message>
        <source>Only links that begin with https:// or http:// can be used.</source>
        <translation>https:// 또는 http://로 시작하는 링크만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The link contains a user name or password. Use a link that opens without signing in.</source>
        <translation>링크에 사용자 이름이나 비밀번호가 있습니다. 로그인 없이 열리는 링크를 사용하세요.</translation>
    </message>
    <message>
        <source>The link has no valid address after https://. Copy the whole link.</source>
        <translation>링크의 https:// 뒤에 올바른 주소가 없습니다. 링크 전체를 복사하세요.</translation>
    </message>
    <message>
        <source>The number after the colon must be a port from 1 to 65535.</source>
        <translation>콜론 뒤의 숫자는 1에서 65535 사이의 포트여야 합니다.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>‘%1’ 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The face threshold must be a whole number from %1 to %2.</source>
        <translation>얼굴 임곗값은 %1에서 %2 사이의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The field “%1” is required.</source>
        <translation>‘%1’ 필드는 필수입니다.</translation>
    </message>
    <message>
        <source>The field “%1” must be text.</source>
        <translation>‘%1’ 필드는 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>‘%1’ 필드는 비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation>‘%1’ 필드는 true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation>‘%1’ 필드는 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The field “%1” must be from %2 to %3.</source>
        <translation>‘%1’ 필드는 %2에서 %3 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The request body must be a JSON object.</source>
        <translation>요청 본문은 JSON 객체여야 합니다.</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>오디오 트랙 번호는 1부터 시작합니다.</translation>
    </message>
    <message>
        <source>The offset must be from -%1 to %1 seconds.</source>
        <translation>오프셋은 -%1초에서 %1초 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The field “%1” must be “fast”, “normal” or “high”.</source>
        <translation>‘%1’ 필드는 ‘fast’, ‘normal’ 또는 ‘high’여야 합니다.</translation>
    </message>
    <message>
        <source>Choose a video of someone speaking: a link or a file.</source>
        <translation>말할 사람의 동영상을 링크나 파일로 선택하세요.</translation>
    </message>
    <message>
        <source>Choose the voice track: a link or a file.</source>
        <translation>말할 음성을 링크나 파일로 선택하세요.</translation>
    </message>
    <message>
        <source>The link contains a character that links can&apos;t have, such as &lt; &gt; &quot; \ or an invisible one. Copy the link again.</source>
        <translation>링크에 쓸 수 없는 문자(&lt; &gt; &quot; \ 또는 보이지 않는 문자 등)가 있습니다. 링크를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The link has a % that isn&apos;t followed by two hexadecimal digits. Write the sign itself as %25.</source>
        <translation>링크에 두 자리 16진수가 뒤따르지 않는 %가 있습니다. % 기호 자체는 %25로 쓰세요.</translation>
    </message>
    <message>
        <source>This link points to your own computer or network, where the service can&apos;t reach it. Use a public link, or choose the file itself.</source>
        <translation>이 링크는 내 컴퓨터나 네트워크를 가리키므로 서비스가 접근할 수 없습니다. 공개 링크를 사용하거나 파일 자체를 선택하세요.</translation>
    </message>
    <message>
        <source>The callback URL must begin with https://.</source>
        <translation>콜백 URL은 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The callback URL must be a public address, not one on your own computer or network.</source>
        <translation>콜백 URL은 내 컴퓨터나 네트워크가 아니라 공개 주소를 가리켜야 합니다.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a video. Choose an MP4, MOV or another video file.</source>
        <translation>이 파일은 동영상이 아닙니다. MP4, MOV 등의 동영상 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This file has no sound. Choose a WAV, MP3, M4A or another audio file.</source>
        <translation>이 파일에는 소리가 없습니다. WAV, MP3, M4A 등의 소리 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a picture. Choose a JPEG, PNG or WebP photo of the face.</source>
        <translation>이 파일은 그림이 아닙니다. JPEG, PNG, WebP 얼굴 그림을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is a Windows path. Use a path on this computer, such as /home/me/clip.mp4.</source>
        <translation>‘%1’은(는) Windows 경로입니다. /home/me/clip.mp4처럼 이 컴퓨터의 경로를 입력하세요.</translation>
    </message>
    <message>
        <source>The file “%1” doesn&apos;t exist.</source>
        <translation>“%1” 파일이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>‘%1’은(는) 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>‘%1’ 파일을 읽을 수 없습니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Remove the spaces, or enter the link of a photo.</source>
        <translation>공백을 지우거나 그림의 링크를 입력하세요.</translation>
    </message>
    <message>
        <source>The callback URL is longer than %L1 characters.</source>
        <translation>콜백 URL이 %L1자를 넘습니다.</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 can be uploaded. Make it smaller, or use a link.</source>
        <translation>파일 크기가 %1입니다. 최대 %2까지 업로드할 수 있습니다. 크기를 줄이거나 링크를 사용하세요.</translation>
    </message>
    <message>
        <source>The request body isn&apos;t valid JSON.</source>
        <translation>요청 본문이 올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>Unknown model “%1”. Use “videoretalk”.</source>
        <translation>여기에는 ‘%1’ 모델이 없습니다. ‘videoretalk’를 사용하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::HelpPage</name>
    <message>
        <source>Make a video talk</source>
        <translation>동영상이 말하게 하기</translation>
    </message>
    <message>
        <source>Drop a video of someone speaking and a voice track anywhere on the window, then press “Make it talk”. Several voice tracks make several videos.</source>
        <translation>사람이 말하는 동영상과 음성을 창 아무 데나 놓은 다음 ‘말하게 하기’를 누르세요. 음성이 여러 개면 동영상도 여러 개 만들어집니다.</translation>
    </message>
    <message>
        <source>If there are several people in the video, click the one to change, or add a face photo. “Match” says how closely a face must look like the photo.</source>
        <translation>동영상에 여러 사람이 있으면 바꿀 사람을 클릭하거나 얼굴 사진을 추가하세요. ‘일치’는 얼굴이 사진과 얼마나 닮아야 하는지를 정합니다.</translation>
    </message>
    <message>
        <source>“Extend” makes the video as long as the voice track by playing it back and forth. Otherwise the result is as long as the shorter of the two.</source>
        <translation>‘연장’은 동영상을 앞뒤로 반복 재생해 음성과 같은 길이로 만듭니다. 끄면 둘 중 짧은 쪽에 맞춥니다.</translation>
    </message>
    <message>
        <source>Good footage</source>
        <translation>좋은 영상</translation>
    </message>
    <message>
        <source>The face looks towards the camera, is well lit and fills a good part of the frame. Nothing covers the mouth.</source>
        <translation>얼굴이 카메라를 향하고 조명이 밝으며 입을 가리는 것이 없어야 합니다. 얼굴이 화면을 넉넉히 차지해야 합니다.</translation>
    </message>
    <message>
        <source>The voice track has one voice without music. Cut long silences at its start.</source>
        <translation>음성에는 한 사람의 목소리만 있고 음악이 없어야 합니다. 앞부분의 긴 침묵은 잘라내세요.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>“This computer” makes drafts for free. Nothing leaves this computer.</source>
        <translation>‘이 컴퓨터’는 초안을 무료로 만듭니다. 아무것도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>EvoLink makes the final video and charges credits by its length. The price is shown before you submit. Your files are uploaded to EvoLink, which deletes them after 72 hours; the finished video can be downloaded for 24 hours.</source>
        <translation>EvoLink는 최종 동영상을 만들고 길이에 따라 크레딧을 청구합니다. 요금은 제출하기 전에 표시됩니다. 파일은 EvoLink에 업로드되고 72시간 뒤 삭제됩니다. 완성된 동영상은 24시간 동안 다운로드할 수 있습니다.</translation>
    </message>
    <message>
        <source>EvoLink needs an API key: create an account at evolink.ai, copy the key from its dashboard and enter it in Settings. It is kept in the keychain.</source>
        <translation>EvoLink에는 API 키가 필요합니다. evolink.ai에서 계정을 만들고 대시보드에서 키를 복사해 설정에 입력하세요. 키는 키 모음에 보관됩니다.</translation>
    </message>
    <message>
        <source>Many videos at once</source>
        <translation>여러 동영상을 한꺼번에</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>결과 확인</translation>
    </message>
    <message>
        <source>Compare it with the original by wipe, side by side or flip, frame by frame. The line below the picture says whether mouth and voice are in sync.</source>
        <translation>와이프, 나란히, 번갈아 보기로 원본과 프레임 단위로 비교하세요. 화면 아래 줄에 입과 음성의 싱크가 맞는지 표시됩니다.</translation>
    </message>
    <message>
        <source>Only use videos of people who agreed to it.</source>
        <translation>동의한 사람의 동영상만 사용하세요.</translation>
    </message>
    <message>
        <source>Retalk Help</source>
        <translation>Retalk 도움말</translation>
    </message>
    <message>
        <source>File &gt; Import table reads a CSV file with one job in each row. Its columns are “video” and “audio”, and optionally “reference”, “threshold”, “extend”, “name” and “callback”.</source>
        <translation>파일 &gt; 표 가져오기는 한 줄에 작업 하나가 있는 CSV 파일을 읽습니다. 열은 “video”와 “audio”이고, 원하면 “reference”, “threshold”, “extend”, “name”, “callback”을 더할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::ImportDialog</name>
    <message>
        <source>This file is too large for a table of jobs.</source>
        <translation>이 파일은 작업 표로 쓰기에 너무 큽니다.</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>표 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>동영상 %Ln개 만들기</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>표를 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are fine.</source>
        <translation>
            <numerusform>%Ln개 행이 모두 정상입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have mistakes and will be left out. Double-click a cell to correct it.</source>
        <translation>
            <numerusform>%Ln개 행에 오류가 있어 제외됩니다. 셀을 두 번 클릭하여 고치세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>이것만 표시</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>표의 행</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length</source>
        <translation>
            <numerusform>길이를 모르는 것 %Ln개 더 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now, %2 left afterwards</source>
        <comment>credits</comment>
        <translation>현재 %1, 사용 후 %2 남음</translation>
    </message>
    <message>
        <source>more than the %1 you have</source>
        <translation>보유한 %1보다 많음</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>요금을 알 수 없음</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>열: %1.</translation>
    </message>
    <message>
        <source>In any order, named in the first line. Only video and audio are required. The API&apos;s names work too, such as video_url and callback_url.</source>
        <translation>순서는 자유이며 첫 줄에 이름을 적습니다. video와 audio만 필수입니다. video_url, callback_url 같은 API 이름도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>서식 저장…</translation>
    </message>
    <message>
        <source>Make videos</source>
        <translation>동영상 만들기</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>서식 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be saved: %1</source>
        <translation>서식을 저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read: %1</source>
        <translation>표를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>이 표에는 행이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>reading the lengths, %Ln to go</source>
        <translation>
            <numerusform>길이 확인 중, %Ln개 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown, because the lengths are unknown</source>
        <translation>길이를 알 수 없어 요금을 알 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a silent voice track. Check them first.</source>
        <translation>
            <numerusform>%Ln개 행의 음성이 무음입니다. 먼저 확인하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>%Ln개 행에서 음성의 끝이 잘립니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::InputCopy</name>
    <message>
        <source>Can&apos;t write a copy of an input to the folder %1. Free some space there, then retry.</source>
        <translation>입력 파일의 사본을 폴더 %1에 쓸 수 없습니다. 그곳에 공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file has no audio track %1.</source>
        <translation>파일에 오디오 트랙 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>이 그림은 여기에서 읽을 수 없습니다. JPEG나 PNG로 저장하세요.</translation>
    </message>
    <message>
        <source>This voice track can&apos;t be read. Choose another file.</source>
        <translation>이 음성을 읽을 수 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>As a WAV file the voice track takes more than %1, which is the most that can be submitted. Cut it into parts.</source>
        <translation>WAV 파일로 만든 음성이 보낼 수 있는 최대 크기인 %1을(를) 넘습니다. 여러 부분으로 나누세요.</translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track. Choose a smaller one.</source>
        <translation>오프셋이 음성 전체를 잘라 냅니다. 더 작은 값을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln audio track(s), so there is no track %1.</source>
        <translation>
            <numerusform>파일의 오디오 트랙은 %Ln개이므로 트랙 %1은(는) 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track, which is %1 s long.</source>
        <translation>오프셋 때문에 %1초 길이의 음성이 모두 잘려 나갑니다.</translation>
    </message>
    <message>
        <source>This voice track has no sound. Choose another file.</source>
        <translation>이 음성 트랙에는 소리가 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::InputJudge</name>
    <message>
        <source>Fix it</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Use as video</source>
        <translation>동영상으로 사용</translation>
    </message>
    <message>
        <source>Use as voice</source>
        <translation>음성으로 사용</translation>
    </message>
    <message>
        <source>Use as face</source>
        <translation>얼굴로 사용</translation>
    </message>
    <message>
        <source>This voice track is silent. Check that it&apos;s the right file.</source>
        <translation>이 음성은 무음입니다. 올바른 파일인지 확인하세요.</translation>
    </message>
    <message>
        <source>Choose the largest</source>
        <extracomment>The largest face of the people in the video</extracomment>
        <translation>가장 큰 얼굴 선택</translation>
    </message>
    <message>
        <source>This is an audio file. This field needs a video of someone speaking.</source>
        <translation>오디오 파일입니다. 이 칸에는 사람이 말하는 동영상이 필요합니다.</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a video of someone speaking.</source>
        <translation>이미지입니다. 이 칸에는 사람이 말하는 동영상이 필요합니다.</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a voice track.</source>
        <translation>이미지입니다. 이 칸에는 음성이 필요합니다.</translation>
    </message>
    <message>
        <source>This video has no sound. This field needs a voice track.</source>
        <translation>이 동영상에는 소리가 없습니다. 이 칸에는 음성이 필요합니다.</translation>
    </message>
    <message>
        <source>This field needs a face photo, such as a JPEG or PNG file.</source>
        <translation>이 칸에는 JPEG나 PNG 같은 얼굴 사진이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>retalk::JobCsv</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>태스크 ID</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>얼굴 사진</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만듦</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Credits reserved</source>
        <translation>예약된 크레딧</translation>
    </message>
    <message>
        <source>Credits charged</source>
        <translation>청구된 크레딧</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>retalk::JobDelegate</name>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
</context>
<context>
    <name>retalk::JobDetails</name>
    <message>
        <source>Copy task id</source>
        <translation>태스크 ID 복사</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>작업 세부 정보</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>retalk::JobOrganizer</name>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>별표 제거</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표 추가</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>프로젝트…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>이 둘을 비교</translation>
    </message>
    <message>
        <source>Only two finished jobs of the same video can be compared.</source>
        <translation>같은 동영상의 완료된 작업 두 개만 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>세부 정보…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV로 내보내기</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln job(s) to %1.</source>
        <translation>
            <numerusform>작업 %Ln개를 %1(으)로 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>rename the job</source>
        <translation>작업 이름 바꾸기</translation>
    </message>
    <message>
        <source>project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>name, project and note</source>
        <translation>이름, 프로젝트, 메모</translation>
    </message>
    <message>
        <source>star</source>
        <translation>별표</translation>
    </message>
</context>
<context>
    <name>retalk::JobLine</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>약 %Ln초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>약 %Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>완료 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>saved in %1</source>
        <translation>%1에 저장됨</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation>이 컴퓨터에서 대기 중</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>%1에서 대기 중</translation>
    </message>
    <message>
        <source>Processing on this computer</source>
        <translation>이 컴퓨터에서 처리 중</translation>
    </message>
    <message>
        <source>Processing on %1</source>
        <translation>%1에서 처리 중</translation>
    </message>
    <message>
        <source>No matching face found at %1.</source>
        <translation>%1에서 일치하는 얼굴을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Failed, and no reason was given.</source>
        <translation>실패했으며 이유는 알려지지 않았습니다.</translation>
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
            <numerusform>%Ln초 뒤 다시 시도</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>다시 시도하는 중</translation>
    </message>
    <message>
        <source>Uploading your files</source>
        <translation>파일 업로드 중</translation>
    </message>
    <message>
        <source>Done, but the file is no longer where it was saved.</source>
        <translation>완료되었지만 저장한 곳에 파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Try at 140</source>
        <translation>140으로 시도</translation>
    </message>
    <message>
        <source>Stricter: 190</source>
        <translation>더 엄격하게: 190</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>키 입력</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>refund on its way</source>
        <translation>환불 진행 중</translation>
    </message>
    <message>
        <source>refund failed: contact support</source>
        <translation>환불 실패: 고객 지원에 문의하세요</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>청구된 요금이 없습니다.</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>%1 환불됨</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>%1 예약됨</translation>
    </message>
    <message>
        <source>%1 charged (%2)</source>
        <extracomment>%1 &quot;9.6 credits&quot;, %2 &quot;$0.14&quot;</extracomment>
        <translation>%1 청구됨(%2)</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1 청구됨</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>청구 없음</translation>
    </message>
    <message>
        <source>Check with the service before resubmitting, or you may be charged twice.</source>
        <translation>다시 제출하기 전에 서비스에 확인하세요. 두 번 청구될 수 있습니다.</translation>
    </message>
    <message>
        <source>Not downloaded within 24 hours. The service may no longer have it.</source>
        <translation>24시간 안에 다운로드하지 않았습니다. 서비스에 더 이상 없을 수 있습니다.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>서비스에 확인</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>다시 다운로드</translation>
    </message>
    <message>
        <source>Already submitted and paid for, so it can&apos;t be cancelled.</source>
        <translation>이미 제출되어 결제되었으므로 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>Starting on this computer</source>
        <translation>이 컴퓨터에서 시작하는 중</translation>
    </message>
    <message>
        <source>Submitting to %1</source>
        <translation>%1에 제출하는 중</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>대기 중: 대기열이 일시 정지됨</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused because few credits are left</source>
        <translation>대기 중: 남은 크레딧이 적어 대기열이 일시 정지됨</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln job(s) ahead</source>
        <translation>
            <numerusform>대기 중: 앞에 작업 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the result</source>
        <translation>결과를 다운로드하는 중</translation>
    </message>
    <message>
        <source>Cancelled before it was submitted</source>
        <translation>제출하기 전에 취소됨</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button of a finished job: play it in the preview</extracomment>
        <translation>재생</translation>
    </message>
    <message>
        <source>Buy credits</source>
        <extracomment>Button: opens the service&apos;s website</extracomment>
        <translation>크레딧 구매</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>%1 are reserved.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>%1이(가) 예약되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 were charged.</source>
        <translation>%1이(가) 청구되었습니다.</translation>
    </message>
    <message>
        <source>%1 were refunded.</source>
        <translation>%1이(가) 환불되었습니다.</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>환불이 진행 중입니다.</translation>
    </message>
    <message>
        <source>The refund failed: contact support.</source>
        <translation>환불에 실패했습니다. 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>차례를 기다리는 중</translation>
    </message>
    <message>
        <source>Submitted, but no answer came. You may have been charged.</source>
        <translation>보냈지만 응답이 없습니다. 요금이 청구되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Use a frame as the face photo</source>
        <translation>프레임을 얼굴 사진으로 사용</translation>
    </message>
    <message>
        <source>Preparing your files</source>
        <translation>파일 준비 중</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button of a film that isn&apos;t finished</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>Submit the failed piece again…</source>
        <extracomment>Button of a film: its pieces that failed</extracomment>
        <translation>실패한 조각을 다시 제출…</translation>
    </message>
    <message>
        <source>Join what is there</source>
        <extracomment>The pieces of a film that are done</extracomment>
        <translation>있는 것을 합치기</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>서비스 요청에 따라 %1까지 대기</translation>
    </message>
    <message>
        <source>Next try at %1</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>%1에 다시 시도</translation>
    </message>
    <message>
        <source>The service says that it no longer has this job.</source>
        <translation>서비스에 이 작업이 더 이상 없다고 합니다.</translation>
    </message>
</context>
<context>
    <name>retalk::JobListHeader</name>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>작업 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>표 가져오기…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>상태순</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>표시: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Resume the queue</source>
        <translation>대기열 재개</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>대기열 일시 정지</translation>
    </message>
    <message>
        <source>Pause the queue: nothing more is uploaded or submitted.</source>
        <translation>대기열 일시 정지: 더 이상 업로드하거나 제출하지 않습니다.</translation>
    </message>
    <message>
        <source>Resume the queue. Submitted jobs are still downloaded.</source>
        <translation>대기열을 재개합니다. 제출한 작업은 계속 다운로드됩니다.</translation>
    </message>
    <message>
        <source>The queue is paused because few credits are left. Click to resume it.</source>
        <translation>남은 크레딧이 적어 대기열이 일시 정지되었습니다. 클릭하면 재개합니다.</translation>
    </message>
    <message>
        <source>Name, link, task id, service, state, note or project. Esc clears it.</source>
        <translation>이름, 링크, 태스크 ID, 서비스, 상태, 메모 또는 프로젝트. Esc 키를 누르면 지워집니다.</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>이 목록의 추가 기능</translation>
    </message>
    <message>
        <source>Drafts and finals</source>
        <translation>초안과 최종본</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>초안만</translation>
    </message>
    <message>
        <source>Finals only</source>
        <translation>최종본만</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>별표만</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>모든 서비스</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>묶지 않음</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>동영상별</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>프로젝트별</translation>
    </message>
    <message>
        <source>Totals…</source>
        <translation>합계…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV로 내보내기…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>최종본</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <extracomment>What the list shows: several filters at once</extracomment>
        <translation>
            <numerusform>필터 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>정렬: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>그룹: %1</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>모두 접기</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>모두 펼치기</translation>
    </message>
</context>
<context>
    <name>retalk::JobListModel</name>
    <message>
        <source>Press Enter for: %1</source>
        <translation>Enter 키를 누르면: %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>서비스: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>프로젝트: %1</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>동영상 없음</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>프로젝트 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>작업 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1 청구됨</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>펼쳐짐</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>펼치기</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>접기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln개 미완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln개 확인 필요</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job has replaced it in the film.</source>
        <translation>필름에서 다른 작업으로 대체되었습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::JobListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>찾지 못함</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>‘%1’과(와) 일치하는 작업이 없습니다.</translation>
    </message>
    <message>
        <source>No job needs your attention.</source>
        <translation>확인이 필요한 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Removed “%1”. The finished file stays where it is.</source>
        <translation>‘%1’을(를) 제거했습니다. 완성된 파일은 그대로 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>작업 %Ln개를 제거했습니다. 완성된 파일은 그대로 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have been paid for, or may have been, and their videos aren&apos;t on this computer yet. Without the jobs they can&apos;t be downloaded any more.</source>
        <translation>
            <numerusform>이 중 %Ln개는 결제되었거나 결제되었을 수 있으며 동영상이 아직 이 컴퓨터에 없습니다. 작업이 없으면 더 이상 다운로드할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may have been charged by %2. Without the job, Retalk can&apos;t look for its video any more.</source>
        <translation>%2에서 ‘%1’ 요금을 청구했을 수 있습니다. 작업이 없으면 Retalk이 더 이상 동영상을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>%2 has been paid for “%1”, and the video isn&apos;t on this computer yet. Without the job it can&apos;t be downloaded any more.</source>
        <translation>‘%1’의 요금은 %2에 결제되었지만 동영상이 아직 이 컴퓨터에 없습니다. 작업이 없으면 더 이상 다운로드할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s).</source>
        <translation>
            <numerusform>작업 %Ln개를 제거했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>‘%1’을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>이 작업을 제거할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)?</source>
        <translation>
            <numerusform>작업 %Ln개를 제거할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>그래도 제거</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1에 확인하는 중…</translation>
    </message>
    <message>
        <source>Submit it again?</source>
        <translation>다시 제출할까요?</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted. If %2 did receive it, you may be charged twice. Check with the service first.</source>
        <translation>‘%1’을(를) 제출했을 때 응답이 없었습니다. %2에서 받았다면 두 번 청구될 수 있습니다. 먼저 서비스에 확인하세요.</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>다시 제출</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be cancelled. %2</source>
        <extracomment>%1 is a job, %2 a sentence with the reason</extracomment>
        <translation>‘%1’을(를) 취소하지 못했습니다. %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln job(s).</source>
        <translation>
            <numerusform>작업 %Ln개를 취소했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped and removed “%1”. It wasn&apos;t submitted.</source>
        <translation>‘%1’을(를) 중지하고 제거했습니다. 제출되지 않았습니다.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>아직 작업이 없습니다</translation>
    </message>
    <message>
        <source>Choose a video and a voice track. Your videos appear here.</source>
        <translation>동영상과 음성을 선택하세요. 만든 것이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>모두 정상</translation>
    </message>
    <message>
        <source>No jobs match this filter.</source>
        <translation>이 필터와 일치하는 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>펼치기</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Select its jobs</source>
        <translation>이 그룹의 작업 선택</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>모든 그룹 접기</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>모든 그룹 펼치기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) couldn&apos;t be removed.</source>
        <translation>
            <numerusform>작업 %Ln개를 제거하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>파일 복사</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>편집하여 다시 제출…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>Remove this film?</source>
        <translation>이 필름을 제거할까요?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of “%1” aren&apos;t finished.</source>
        <translation>
            <numerusform>“%1”의 조각 %Ln개가 끝나지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film keeps the original video in these parts, and nothing more of it is submitted.</source>
        <translation>이 부분은 원래 동영상의 화면을 유지하며, 더 이상 제출되지 않습니다.</translation>
    </message>
    <message>
        <source>What has been submitted already may be charged all the same.</source>
        <translation>이미 제출된 것은 그래도 요금이 청구될 수 있습니다.</translation>
    </message>
    <message>
        <source>Join what is there?</source>
        <translation>있는 것을 합칠까요?</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t finished.</source>
        <translation>“%1”이(가) 끝나지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them isn&apos;t finished.</source>
        <translation>
            <numerusform>그중 %Ln개가 끝나지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln film(s)?</source>
        <translation>
            <numerusform>필름 %Ln개를 제거할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is submitted. Pieces that are finished or paid for stay in the list, as jobs of their own.</source>
        <translation>더 이상 제출되지 않습니다. 끝났거나 요금을 낸 조각은 별도의 작업으로 목록에 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>필름 %Ln개를 제거했습니다. 완성된 파일은 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s).</source>
        <translation>
            <numerusform>필름 %Ln개를 제거했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListView</name>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
</context>
<context>
    <name>retalk::JobMarksDialog</name>
    <message>
        <source>Name, project and note</source>
        <translation>이름, 프로젝트, 메모</translation>
    </message>
    <message numerus="yes">
        <source>Project and note of %Ln job(s)</source>
        <translation>
            <numerusform>작업 %Ln개의 프로젝트와 메모</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>retalk::JobMenu</name>
    <message>
        <source>Move up in the queue</source>
        <translation>대기열에서 위로</translation>
    </message>
    <message>
        <source>Move to the end of the queue</source>
        <translation>대기열 끝으로</translation>
    </message>
    <message>
        <source>Copy task id</source>
        <translation>태스크 ID 복사</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL로 복사</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>오류 복사</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Wrong face? Stricter: 190</source>
        <translation>다른 얼굴인가요? 더 엄격하게: 190</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>대기열에서 아래로</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>파일 복사</translation>
    </message>
    <message>
        <source>Submit it again…</source>
        <translation>다시 제출…</translation>
    </message>
    <message>
        <source>Forget this submission</source>
        <translation>이 제출 잊기</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <extracomment>The dots: it asks first, because something paid for may be lost</extracomment>
        <translation>목록에서 제거…</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>다음 차례로 실행</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>편집하여 다시 제출…</translation>
    </message>
    <message>
        <source>Submit a copy</source>
        <translation>사본 제출</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln job(s)</source>
        <translation>
            <numerusform>작업 %Ln개 다시 시도</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit copies of %Ln job(s)</source>
        <translation>
            <numerusform>작업 %Ln개의 사본 제출</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) next</source>
        <translation>
            <numerusform>작업 %Ln개를 다음 차례로 실행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) last</source>
        <translation>
            <numerusform>작업 %Ln개를 마지막에 실행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>작업 %Ln개 취소</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)…</source>
        <translation>
            <numerusform>작업 %Ln개 제거…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)</source>
        <translation>
            <numerusform>작업 %Ln개 제거</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a frame as the face photo…</source>
        <translation>프레임을 얼굴 사진으로 사용…</translation>
    </message>
</context>
<context>
    <name>retalk::JobRunner</name>
    <message>
        <source>This job has been removed.</source>
        <translation>이 작업은 제거되었습니다.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>a job&apos;s name: the video&apos;s file name and the voice&apos;s file name</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Another Retalk is working on this job.</source>
        <translation>다른 Retalk이 이 작업을 처리하고 있습니다.</translation>
    </message>
    <message>
        <source>This job was submitted and may be paid for. Removing it would lose its result.</source>
        <translation>이 작업은 제출되었고 결제되었을 수 있습니다. 제거하면 결과를 잃습니다.</translation>
    </message>
    <message>
        <source>The video is already at %1.</source>
        <translation>동영상은 이미 %1에 있습니다.</translation>
    </message>
    <message>
        <source>video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>Videos can&apos;t be written as .%1. Choose a name that ends in .mp4, .mov or .mkv.</source>
        <translation>동영상을 .%1 형식으로 쓸 수 없습니다. .mp4, .mov, .mkv로 끝나는 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;speaker_de (draft)&quot;</extracomment>
        <translation>초안</translation>
    </message>
    <message>
        <source>The service answered with the task %1, which already belongs to another job.</source>
        <translation>서비스가 태스크 %1(으)로 응답했지만 이미 다른 작업의 태스크입니다.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved yet. Retalk will try again.</source>
        <translation>아직 저장할 수 없습니다. 다시 시도합니다.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with this job now.</source>
        <translation>지금은 이 작업에 할 수 없는 동작입니다.</translation>
    </message>
    <message>
        <source>This job has already been submitted and can&apos;t be edited.</source>
        <translation>이 작업은 이미 전송되어 더 이상 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>This job is already in the list.</source>
        <translation>이 작업은 이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>The job “%1” already has this task.</source>
        <translation>작업 ‘%1’에 이미 이 태스크가 있습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::JobStore</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Qt의 SQLite 드라이버가 없습니다. libqt6sql6-sqlite 패키지를 설치하세요.</translation>
    </message>
    <message>
        <source>Your job list was written by a newer Retalk. Update Retalk to use it; nothing was changed.</source>
        <translation>작업 목록이 더 새로운 Retalk으로 작성되었습니다. 사용하려면 Retalk을 업데이트하세요. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>This job&apos;s record in the job list is damaged.</source>
        <translation>작업 목록에서 이 작업의 기록이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The job list is damaged. Close every other Retalk window and start again to repair it.</source>
        <translation>작업 목록이 손상되었습니다. 복구하려면 다른 Retalk 창을 모두 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The job list is damaged.</source>
        <translation>작업 목록이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1. Check that the disk isn&apos;t full.</source>
        <translation>%1에 쓸 수 없습니다. 디스크가 가득 차지 않았는지 확인하세요.</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that this job wasn&apos;t submitted. Retry it if you still need it.</source>
        <translation>작업 목록이 손상되어 이 작업이 제출되지 않았다고 확신할 수 없습니다. 아직 필요하면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>An older Retalk is still working on your jobs. Close it and start again.</source>
        <translation>이전 버전의 Retalk이 아직 작업을 처리하고 있습니다. 그것을 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Another Retalk is changing the same jobs. Try again.</source>
        <translation>다른 Retalk이 같은 작업을 바꾸고 있습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read.</source>
        <translation>저장된 작업을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The job list is damaged and can&apos;t be moved aside. Check the folder&apos;s permissions.</source>
        <translation>작업 목록이 손상되었고 옮겨 둘 수도 없습니다. 폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The job list is in use by another Retalk window. Try again in a moment.</source>
        <translation>다른 Retalk이 작업 목록을 사용하고 있습니다. 잠시 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another job already has this task.</source>
        <translation>이미 다른 작업의 태스크입니다.</translation>
    </message>
    <message>
        <source>The task %1 was stored for this job and for “%2”. Check with the service which job it belongs to.</source>
        <translation>태스크 %1이(가) 이 작업과 ‘%2’에 모두 저장되어 있었습니다. 어느 쪽인지 서비스에 확인하세요.</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read or written. Check that the disk isn&apos;t full and that the folder is writable.</source>
        <translation>작업 목록을 읽거나 쓸 수 없습니다. 디스크가 가득 차지 않았는지, 폴더에 쓸 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Can&apos;t write to the job list. Check that the disk isn&apos;t full.</source>
        <translation>작업 목록에 쓸 수 없습니다. 디스크가 가득 차지 않았는지 확인하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::JobText</name>
    <message>
        <source>Detail: %1</source>
        <translation>자세히: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>코드: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 상태: %1</translation>
    </message>
    <message>
        <source>Task error: %1</source>
        <translation>태스크 오류: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>요청 ID: %1</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>태스크 ID: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day heading in this year</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>업로드 중</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>제출 중</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>서비스에서 대기 중</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>확인되지 않음</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>재시도 대기 중</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>최종본</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>How much later the voice track starts; %1 is a number of milliseconds</extracomment>
        <translation>오프셋</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1밀리초</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>얼굴 사진</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>초안 품질</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>콜백 URL</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>태스크 ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>서비스 상태</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만듦</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>서비스가 받음</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>크레딧</translation>
    </message>
    <message>
        <source>Estimated and reserved</source>
        <translation>예상 및 예약</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits, dollars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>싱크</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 상태</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>요청 ID</translation>
    </message>
    <message>
        <source>The service&apos;s code</source>
        <translation>서비스의 코드</translation>
    </message>
    <message>
        <source>The service&apos;s suggestion</source>
        <translation>서비스의 제안</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>오디오 트랙</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>동영상 연장</translation>
    </message>
    <message>
        <source>The service&apos;s message</source>
        <translation>서비스의 메시지</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠름</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
</context>
<context>
    <name>retalk::JobTotals</name>
    <message>
        <source>Totals</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>날짜별</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>프로젝트별</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>서비스별</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>합계 기준</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>프로젝트 없음</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>For the jobs shown in the list</source>
        <translation>목록에 표시된 작업 기준</translation>
    </message>
</context>
<context>
    <name>retalk::KeyEditor</name>
    <message>
        <source>No key yet.</source>
        <translation>아직 키가 없습니다.</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>먼저 키를 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>키가 작동합니다.</translation>
    </message>
    <message>
        <source>The key works: %1.</source>
        <translation>키가 작동합니다: %1.</translation>
    </message>
    <message>
        <source>Use it until I close Retalk</source>
        <translation>Retalk을 닫을 때까지 사용</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>키 붙여 넣기</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>시험하고 저장</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>키 받기</translation>
    </message>
    <message>
        <source>Key set for this session only.</source>
        <translation>키가 이 세션에서만 쓰입니다.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>키가 키 모음에 있습니다.</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>시험하지 않고 저장</translation>
    </message>
    <message>
        <source>%1 It&apos;s in the keychain now.</source>
        <extracomment>%1 is &quot;The key works: 1,095 credits.&quot;</extracomment>
        <translation>%1 이제 키 모음에 있습니다.</translation>
    </message>
    <message>
        <source>Using the key from the environment (%1).</source>
        <translation>환경 변수(%1)의 키를 사용합니다.</translation>
    </message>
    <message>
        <source>Checking the balance…</source>
        <translation>잔액을 조회하는 중…</translation>
    </message>
</context>
<context>
    <name>retalk::LengthBars</name>
    <message>
        <source>The last %1 s of the video will be cut off.</source>
        <translation>동영상의 마지막 %1초가 잘립니다.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Video %1, voice %2, result %3</source>
        <translation>동영상 %1, 음성 %2, 결과 %3</translation>
    </message>
    <message>
        <source>video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>The last %1 s are filled by playing the video back and forth.</source>
        <translation>마지막 %1초는 동영상을 앞뒤로 반복 재생해 채웁니다.</translation>
    </message>
    <message>
        <source>The last %1 s of the voice track will be cut off.</source>
        <translation>음성의 마지막 %1초가 잘립니다.</translation>
    </message>
</context>
<context>
    <name>retalk::LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>마이크 입력 레벨</translation>
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
        <translation>폴더 %1에 쓸 수 없습니다. 권한과 디스크 공간을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalQuery</name>
    <message>
        <source>The service&apos;s answer couldn&apos;t be understood.</source>
        <translation>서비스의 응답을 이해할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalService</name>
    <message>
        <source>The service on this computer was stopped.</source>
        <translation>이 컴퓨터의 서비스가 중지되었습니다.</translation>
    </message>
    <message>
        <source>The service on this computer has stopped unexpectedly.</source>
        <translation>이 컴퓨터의 서비스가 예기치 않게 멈췄습니다.</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t start in time.</source>
        <translation>이 컴퓨터의 서비스가 제때 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>The local service isn&apos;t installed.</source>
        <translation>이 컴퓨터용 서비스가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The service on this computer keeps stopping. Retalk will try again in a moment.</source>
        <translation>이 컴퓨터의 서비스가 계속 멈춥니다. Retalk이 잠시 기다렸다가 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The service on this computer started but doesn&apos;t respond.</source>
        <translation>이 컴퓨터의 서비스가 시작되었지만 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The service on this computer couldn&apos;t be started.</source>
        <translation>이 컴퓨터의 서비스를 시작할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The local service gave an unexpected reply. It may be from another version of Retalk.</source>
        <translation>로컬 서비스가 예상치 못한 응답을 보냈습니다. 다른 버전의 Retalk에 속한 것일 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalSyncCheck</name>
    <message>
        <source>The sync check&apos;s answer couldn&apos;t be understood.</source>
        <translation>싱크 확인의 응답을 이해할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>작업(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>동영상 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>표 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample</source>
        <translation>샘플로 해 보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>결과를 다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>폴더에서 보기(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>설정(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Paste links or files into the form</source>
        <translation>링크나 파일을 양식에 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear the form</source>
        <translation>양식 비우기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find a job</source>
        <translation>작업 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make it talk</source>
        <translation>말하게 하기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>About &amp;EvoLink&apos;s VideoRetalk</source>
        <translation>EvoLink의 VideoRetalk 정보(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Retalk</source>
        <translation>Retalk 정보(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;opy the finished video</source>
        <translation>완성된 동영상 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;voice track…</source>
        <translation>음성 열기(&amp;V)…</translation>
    </message>
    <message>
        <source>Open f&amp;ace photo…</source>
        <translation>얼굴 사진 열기(&amp;A)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 항목 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation>데스크톱 설정에 따름(&amp;F)</translation>
    </message>
    <message>
        <source>Retalk &amp;Help</source>
        <translation>Retalk 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>대기열 일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel all waiting jobs</source>
        <translation>대기 중인 작업 모두 취소(&amp;C)</translation>
    </message>
    <message>
        <source>Restore removed &amp;jobs</source>
        <translation>제거한 작업 되돌리기(&amp;J)</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>타임라인(&amp;L)</translation>
    </message>
</context>
<context>
    <name>retalk::MainWindow</name>
    <message>
        <source>New here? Our presenter can show you how it works, free on this computer.</source>
        <translation>처음이신가요? 샘플 진행자가 사용법을 보여 드립니다. 이 컴퓨터에서 무료입니다.</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>샘플로 해 보기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, or several, %2 why it cannot be used</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a table of jobs</source>
        <translation>작업 표 선택</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>표 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are in the list.</source>
        <extracomment>Jobs of a long table</extracomment>
        <translation>작업 %2개 중 %1개가 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>서비스 선택</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>작업 목록이 손상되었습니다. %1(으)로 저장했고 작업 %Ln개를 유지했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Finishing: waiting for the service&apos;s answer…</source>
        <extracomment>The window closes after that</extracomment>
        <translation>마무리하는 중: 서비스의 응답을 기다리고 있습니다…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>지금 닫기</translation>
    </message>
    <message>
        <source>Paid jobs continue at their service and are downloaded next time.</source>
        <translation>결제한 작업은 서비스에서 계속되며 다음에 다운로드됩니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>A draft is at %1 and would start over.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1까지 진행된 초안은 처음부터 다시 시작합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are in progress and would start over.</source>
        <translation>
            <numerusform>만드는 중인 초안 %Ln개는 처음부터 다시 시작합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as the video</source>
        <translation>동영상으로 사용</translation>
    </message>
    <message>
        <source>Add as a voice track</source>
        <translation>음성으로 추가</translation>
    </message>
    <message>
        <source>Use as the voice track</source>
        <translation>음성으로 사용</translation>
    </message>
    <message>
        <source>Use as the face photo</source>
        <translation>얼굴 사진으로 사용</translation>
    </message>
    <message>
        <source>What you dropped contains no link, file or picture.</source>
        <translation>놓은 것에 링크, 파일, 그림이 없습니다.</translation>
    </message>
    <message>
        <source>A draft isn&apos;t finished. Close anyway?</source>
        <translation>완성되지 않은 초안이 있습니다. 그래도 닫을까요?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts aren&apos;t finished. Close anyway?</source>
        <translation>
            <numerusform>완성되지 않은 초안이 %Ln개 있습니다. 그래도 닫을까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Retalk can finish it in the background and then quit, or continue it the next time you open Retalk.</source>
        <translation>Retalk이 백그라운드에서 마친 뒤 종료하거나, 다음에 Retalk을 열 때 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Retalk can finish them in the background and then quit, or continue them the next time you open Retalk.</source>
        <translation>Retalk이 백그라운드에서 모두 마친 뒤 종료하거나, 다음에 Retalk을 열 때 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>A job isn&apos;t finished</source>
        <translation>끝나지 않은 작업이 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs aren&apos;t finished</source>
        <translation>
            <numerusform>끝나지 않은 작업이 %Ln개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working in the background</source>
        <translation>백그라운드에서 계속</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Voice tracks</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>Face photos</source>
        <translation>얼굴 사진</translation>
    </message>
    <message>
        <source>There&apos;s no link, file or picture on the clipboard.</source>
        <translation>클립보드에 링크, 파일, 그림이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what is undone: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what is done again: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be used:</source>
        <extracomment>What follows names each file with the reason</extracomment>
        <translation>
            <numerusform>%Ln개를 사용할 수 없었습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Review as a table</source>
        <translation>표로 검토</translation>
    </message>
    <message>
        <source>The table can&apos;t be written to %1. Free some space there.</source>
        <translation>표를 %1에 쓸 수 없습니다. 그곳에 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The queue is paused: %1 has %2 left, and you want to keep at least %3.</source>
        <extracomment>%1 is a service, %2 what is left there, %3 the least that shall be left</extracomment>
        <translation>대기열이 일시 정지되었습니다. %1에 %2이(가) 남았는데 최소 %3을(를) 남기려고 합니다.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer. Choose EvoLink and enter a key to begin.</source>
        <translation>이 설치본은 이 컴퓨터에서 초안을 만들 수 없습니다. 시작하려면 EvoLink를 선택하고 키를 입력하세요.</translation>
    </message>
    <message>
        <source>Checking the dropped files…</source>
        <translation>놓은 것을 확인하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs couldn&apos;t be added:</source>
        <translation>
            <numerusform>작업 %Ln개를 추가할 수 없었습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has been submitted and can&apos;t be edited any more. What&apos;s in the form will be a new job.</source>
        <translation>그사이 작업이 전송되어 더 이상 바꿀 수 없습니다. 지금 양식에 있는 것은 새 작업이 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a video and a voice track, matched by their names.</source>
        <translation>
            <numerusform>이름으로 짝지은 동영상과 음성 %Ln쌍.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::MediaFixer</name>
    <message>
        <source>(fixed)</source>
        <extracomment>added to a file&apos;s name; %1 counts further copies</extracomment>
        <translation>(수정됨)</translation>
    </message>
    <message>
        <source>(fixed %1)</source>
        <translation>(수정됨 %1)</translation>
    </message>
    <message>
        <source>Even the smallest good copy is too large. Cut the file into parts.</source>
        <translation>쓸 만한 가장 작은 사본도 너무 큽니다. 파일을 여러 개로 나누세요.</translation>
    </message>
    <message>
        <source>The copy is converted to SDR (BT.709).</source>
        <translation>사본은 SDR(BT.709)로 변환됩니다.</translation>
    </message>
    <message>
        <source>The copy is deinterlaced.</source>
        <translation>사본은 디인터레이스됩니다.</translation>
    </message>
    <message>
        <source>The copy has no transparency.</source>
        <translation>사본에는 투명도가 없습니다.</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be written to %1.</source>
        <translation>고친 사본을 %1에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be saved.</source>
        <translation>고친 사본을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be opened.</source>
        <translation>그림을 열 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaInput</name>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>고친 사본을 만드는 중: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>동영상 선택</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>말하는 사람</translation>
    </message>
    <message>
        <source>Paste a link or drop a file</source>
        <translation>링크를 붙여 넣거나 파일을 놓으세요</translation>
    </message>
    <message>
        <source>Video link or file</source>
        <translation>동영상 링크 또는 파일</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>what they will say</source>
        <translation>말할 내용</translation>
    </message>
    <message>
        <source>Voice link or file</source>
        <translation>음성 링크 또는 파일</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>얼굴</translation>
    </message>
    <message>
        <source>if there are several people</source>
        <translation>여러 사람이 있을 때</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 항목</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>More for this field</source>
        <translation>이 칸의 추가 기능</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</source>
        <translation>동영상 (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</source>
        <translation>그림 (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder</extracomment>
        <translation>%2에 ‘%1’(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Choose voice tracks</source>
        <translation>음성 선택</translation>
    </message>
    <message>
        <source>Choose a face photo</source>
        <translation>얼굴 사진 선택</translation>
    </message>
    <message>
        <source>Link or file of a photo (optional)</source>
        <translation>사진 링크 또는 파일(선택 사항)</translation>
    </message>
    <message>
        <source>Face photo link or file</source>
        <translation>얼굴 사진 링크 또는 파일</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</source>
        <translation>소리 (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProbe</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>파일도 http 또는 https 주소도 아닙니다.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>파일이 비어 있습니다(0바이트).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>그림이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Copy or download it again.</source>
        <translation>파일이 불완전합니다. 끝부분이 없습니다. 다시 복사하거나 다운로드하세요.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>This audio has a sample rate of %1 Hz. Export it again at 48,000 Hz.</source>
        <translation>이 오디오의 샘플 레이트는 %1Hz입니다. 48,000Hz로 다시 내보내세요.</translation>
    </message>
    <message numerus="yes">
        <source>This audio has %n channel(s). Export it again in mono or stereo.</source>
        <translation>
            <numerusform>이 오디오는 %n채널입니다. 모노나 스테레오로 다시 내보내세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is longer than %n hour(s). Cut out the part you need.</source>
        <translation>
            <numerusform>이 파일은 %n시간보다 깁니다. 필요한 부분만 잘라내세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no audio track %1 that can be played.</source>
        <translation>이 파일에는 재생할 수 있는 오디오 트랙 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>This isn&apos;t a media file.</source>
        <translation>미디어 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>This is a web page, not a media file.</source>
        <translation>미디어 파일이 아니라 웹 페이지입니다.</translation>
    </message>
    <message>
        <source>This is text, not a media file.</source>
        <translation>미디어 파일이 아니라 텍스트입니다.</translation>
    </message>
    <message>
        <source>This file doesn&apos;t exist.</source>
        <translation>이 파일은 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>This isn&apos;t a file.</source>
        <translation>파일이 아닙니다.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened: you don&apos;t have permission to read it.</source>
        <translation>이 파일을 열 수 없습니다. 읽기 권한이 없습니다.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>여기서는 %1 형식의 그림을 읽을 수 없습니다. JPEG나 PNG로 저장하세요.</translation>
    </message>
    <message>
        <source>Checking this took too long. It may still work.</source>
        <translation>확인하는 데 너무 오래 걸렸습니다. 그래도 사용할 수 있을지 모릅니다.</translation>
    </message>
    <message>
        <source>This computer can&apos;t decode %1. Convert the file to MP4 with H.264 and AAC.</source>
        <translation>이 컴퓨터는 %1을(를) 디코딩할 수 없습니다. 파일을 H.264와 AAC를 쓰는 MP4로 변환하세요.</translation>
    </message>
    <message>
        <source>This file has neither video nor audio.</source>
        <translation>이 파일에는 영상도 소리도 없습니다.</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>이 파일에는 소리가 없습니다.</translation>
    </message>
    <message>
        <source>The file is damaged, or it&apos;s neither video nor audio.</source>
        <translation>파일이 손상되었거나 동영상도 소리도 아닙니다.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProcess</name>
    <message>
        <source>Reading this file takes too long.</source>
        <translation>이 파일을 확인하는 데 너무 오래 걸립니다.</translation>
    </message>
    <message>
        <source>The file is damaged or has an unsupported format.</source>
        <translation>파일이 손상되었거나 읽을 수 없는 종류입니다.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSource</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>파일도 http 또는 https 주소도 아닙니다.</translation>
    </message>
    <message>
        <source>This link can&apos;t be checked now. Try again later.</source>
        <translation>지금은 이 링크를 확인할 수 없습니다. 나중에 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSupport</name>
    <message>
        <source>Retalk needs the program ffmpeg for this. Install the package “ffmpeg”.</source>
        <translation>이 기능에는 ffmpeg 프로그램이 필요합니다. ‘ffmpeg’ 패키지를 설치하세요.</translation>
    </message>
    <message>
        <source>Playback needs these packages: %1</source>
        <translation>재생하려면 다음 패키지가 필요합니다: %1</translation>
    </message>
</context>
<context>
    <name>retalk::Microphone</name>
    <message>
        <source>The microphone gives no sound. Check that it&apos;s connected and not switched off, then try again.</source>
        <translation>마이크에서 소리가 들어오지 않습니다. 연결되어 있고 꺼져 있지 않은지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, then try again.</source>
        <translation>마이크를 찾지 못했습니다. 연결한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>마이크 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Check that Retalk may use it and that no other program does, then try again.</source>
        <translation>마이크를 열 수 없습니다. Retalk에 사용이 허용되어 있고 다른 프로그램이 쓰고 있지 않은지 확인한 뒤 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::Mounts</name>
    <message>
        <source>%1 isn&apos;t connected on this computer. Open it in the file manager, then try again, or copy the file to this computer.</source>
        <translation>이 컴퓨터에 %1이(가) 연결되어 있지 않습니다. 파일 관리자에서 연 뒤 다시 시도하거나 파일을 이 컴퓨터로 복사하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::AnonymousFile</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there.</source>
        <translation>%1 폴더에 쓸 수 없습니다. 공간을 확보하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>retalk::OutputPlace</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1은(는) 폴더입니다. 그 안의 파일 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>%1 is read-only. Choose another name.</source>
        <translation>%1은(는) 읽기 전용입니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>%1을(를) 바꿀 수 없습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The links of %1 lead in a circle.</source>
        <translation>%1의 링크가 순환합니다.</translation>
    </message>
    <message>
        <source>The name %1 is too long for this folder. Choose a shorter one.</source>
        <translation>이름 %1은(는) 이 폴더에 너무 깁니다. 더 짧은 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>폴더 %1을(를) 만들 수 없습니다. 권한을 확인하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>%1이(가) 있는 디스크가 가득 찼습니다. 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The name %1 isn&apos;t valid UTF-8. Choose another name.</source>
        <translation>이름 %1은(는) 올바른 UTF-8이 아닙니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1은(는) 일반 파일이 아닙니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>%1 폴더에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::Outputs</name>
    <message>
        <source>The downloaded video can&apos;t be moved to the folder %1. Free some space there, or choose another folder.</source>
        <translation>다운로드한 동영상을 폴더 %1(으)로 옮길 수 없습니다. 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>%1 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Another job will write %1. Choose another name.</source>
        <translation>다른 작업이 %1에 쓸 예정입니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is one of this job&apos;s inputs. Choose another name.</source>
        <translation>%1은(는) 입력 파일 중 하나입니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>%1이(가) 있는 디스크가 가득 찼습니다. 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::PaidTerms</name>
    <message>
        <source>%1 doesn&apos;t say what it charges. Ask its provider before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1에서 요금을 알려 주지 않습니다. 제출하기 전에 제공자에게 문의하세요.</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video, at least %3 for each video. The price is shown above the button before you submit.</source>
        <translation>%1에서는 완성된 동영상 1초당 %2, 동영상 하나에 최소 %3을(를) 청구합니다. 요금은 제출하기 전에 버튼 위에 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video. The price is shown above the button before you submit.</source>
        <translation>%1에서는 완성된 동영상 1초당 %2을(를) 청구합니다. 요금은 제출하기 전에 버튼 위에 표시됩니다.</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to EvoLink, which keeps them for 72 hours.</source>
        <translation>이 컴퓨터의 파일은 EvoLink에 업로드되어 72시간 동안 보관됩니다.</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>이 컴퓨터의 파일은 %1에 업로드됩니다.</translation>
    </message>
    <message>
        <source>Only use footage and voices that you have the right to use. The person in the video must have agreed to it.</source>
        <translation>사용할 권리가 있는 영상과 음성만 사용하세요. 동영상에 나오는 사람의 동의가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Your first paid job</source>
        <translation>첫 유료 작업</translation>
    </message>
    <message>
        <source>Before your first paid job</source>
        <translation>첫 유료 작업을 시작하기 전에</translation>
    </message>
    <message>
        <source>Jobs are charged to your API key.</source>
        <translation>작업 요금은 사용자의 API 키로 청구됩니다.</translation>
    </message>
    <message>
        <source>Agree and continue</source>
        <translation>동의하고 계속</translation>
    </message>
    <message>
        <source>What %1 charges isn&apos;t known yet. Check the price above the button before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1의 요금을 아직 알 수 없습니다. 제출하기 전에 버튼 위의 요금을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::PlannedJob</name>
    <message>
        <source>row %1</source>
        <translation>행 %1</translation>
    </message>
</context>
<context>
    <name>retalk::Preflight</name>
    <message>
        <source>The end of this file is missing.</source>
        <translation>이 파일의 끝부분이 없습니다.</translation>
    </message>
    <message>
        <source>This is an HDR video; drafts are converted to SDR.</source>
        <translation>HDR 동영상입니다. 초안은 SDR로 변환됩니다.</translation>
    </message>
    <message>
        <source>This video is interlaced; drafts are deinterlaced.</source>
        <translation>인터레이스 동영상입니다. 초안은 디인터레이스됩니다.</translation>
    </message>
    <message>
        <source>This video has an alpha channel; its transparency is lost.</source>
        <translation>이 동영상에는 알파 채널이 있습니다. 투명도는 사라집니다.</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Track %1 of %2 is used.</source>
        <translation>이 파일에는 오디오 트랙이 여러 개 있습니다. %2개 중 트랙 %1을(를) 사용합니다.</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model needs at least %2 s. Use a longer one.</source>
        <translation>길이가 %1초입니다. 모델에는 최소 %2초가 필요합니다. 더 긴 것을 사용하세요.</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model accepts up to %2 s. A shorter copy will work.</source>
        <translation>길이가 %1초입니다. 모델은 최대 %2초까지 받습니다. 일부만 담은 사본을 만들면 됩니다.</translation>
    </message>
    <message>
        <source>It&apos;s %1 minutes long; drafts can be up to %2. Cut it into parts.</source>
        <translation>길이가 %1분입니다. 초안은 최대 %2분까지 가능합니다. 여러 개로 나누세요.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; drafts can have up to %2 per side.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>화면이 %1픽셀입니다. 초안은 한 변이 %2까지인 것을 받습니다.</translation>
    </message>
    <message>
        <source>The file is %1; the model accepts up to %2. A smaller copy will work.</source>
        <translation>파일 크기가 %1입니다. 모델은 최대 %2까지 받습니다. 더 작은 사본을 만들면 됩니다.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. A resized copy will work.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>화면이 %1픽셀입니다. 모델은 한 변이 %2에서 %3까지인 것을 받습니다. 크기를 바꾼 사본을 만들면 됩니다.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. Crop it closer to square.</source>
        <translation>화면이 %1픽셀입니다. 모델은 한 변이 %2에서 %3까지인 것을 받습니다. 덜 좁은 모양으로 자르세요.</translation>
    </message>
    <message>
        <source>The end of this file is missing; the first %1 s can be used. A copy of that part will work.</source>
        <translation>이 파일은 끝부분이 없지만 처음 %1초는 사용할 수 있습니다. 그 부분의 사본을 만들면 됩니다.</translation>
    </message>
    <message>
        <source>It has %1 frames per second; the model accepts %2 to %3. A converted copy will work.</source>
        <translation>초당 %1프레임입니다. 모델은 %2에서 %3까지 받습니다. 프레임 속도를 바꾼 사본을 만들면 됩니다.</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts H.264 and H.265. A converted copy will work.</source>
        <translation>%1(으)로 저장되어 있습니다. 모델은 H.264와 H.265를 받습니다. 변환한 사본을 만들면 됩니다.</translation>
    </message>
    <message>
        <source>This is a video; only its sound is needed. A WAV copy will work.</source>
        <translation>동영상이지만 소리만 필요합니다. WAV 사본을 만들면 됩니다.</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts WAV, MP3 and AAC. A WAV copy will work.</source>
        <translation>%1(으)로 저장되어 있습니다. 모델은 WAV, MP3, AAC를 받습니다. WAV 사본을 만들면 됩니다.</translation>
    </message>
    <message>
        <source>The longer side is more than twice the shorter one. Crop it to the face.</source>
        <translation>그림의 긴 변이 짧은 변의 두 배를 넘습니다. 얼굴에 맞게 자르세요.</translation>
    </message>
    <message>
        <source>The longer side has %1 pixels; the model accepts up to %2. A smaller copy will work.</source>
        <translation>긴 변이 %1픽셀이고, 모델은 최대 %2까지 받습니다. 더 작은 사본이면 됩니다.</translation>
    </message>
    <message>
        <source>It&apos;s saved as %1; the model accepts JPEG, PNG, BMP and WebP. A JPEG copy will work.</source>
        <translation>%1(으)로 저장되어 있습니다. 모델은 JPEG, PNG, BMP, WebP를 받습니다. JPEG 사본을 만들면 됩니다.</translation>
    </message>
</context>
<context>
    <name>retalk::Preparation</name>
    <message>
        <source>The file “%1” keeps changing while it&apos;s being uploaded. Wait until it&apos;s finished, then retry.</source>
        <translation>파일 ‘%1’이(가) 업로드하는 동안 계속 바뀝니다. 완성된 뒤 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::PresetButton</name>
    <message>
        <source>Save as a preset…</source>
        <translation>프리셋으로 저장…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Use these settings for new jobs</source>
        <translation>이 설정을 새 작업에 사용</translation>
    </message>
    <message>
        <source>Back to the settings for new jobs</source>
        <translation>새 작업 설정으로 되돌리기</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>프리셋으로 저장</translation>
    </message>
    <message>
        <source>Name. A preset of the same name is replaced.</source>
        <translation>이름. 같은 이름의 프리셋은 바뀝니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Apply, save and delete settings for jobs: match, extension, voice start, callback URL, draft quality and service.</source>
        <translation>작업 설정(일치, 연장, 음성 시작, 콜백 URL, 초안 품질, 서비스)을 적용하고 저장하고 삭제합니다.</translation>
    </message>
</context>
<context>
    <name>retalk::PreviewPane</name>
    <message>
        <source>The file is no longer there</source>
        <translation>파일이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted.</source>
        <translation>‘%1’이(가) 이동되었거나 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>동영상을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation>또는 클릭하여 선택</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>The frame couldn&apos;t be saved there.</source>
        <translation>프레임을 그곳에 저장할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Save the video</source>
        <translation>동영상 저장</translation>
    </message>
    <message>
        <source>Videos (*.%1)</source>
        <translation>동영상 (*.%1)</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>이 프레임 저장</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Only the sound can be played</source>
        <translation>소리만 재생할 수 있습니다</translation>
    </message>
    <message>
        <source>The file is truncated</source>
        <translation>파일이 더 이상 온전하지 않습니다</translation>
    </message>
    <message>
        <source>“%1” was truncated by another program.</source>
        <translation>다른 프로그램이 ‘%1’을(를) 잘라 냈습니다.</translation>
    </message>
    <message>
        <source>The video is encoded as %1, and the player has no decoder for it. Install GStreamer&apos;s plugins for it, or open the file in another program.</source>
        <translation>화면이 %1(으)로 저장되어 있는데 플레이어에 해당 디코더가 없습니다. GStreamer 플러그인을 설치하거나 다른 프로그램에서 여세요.</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation>이 파일에는 화면이 없습니다.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>이 파일의 끝부분이 없습니다.</translation>
    </message>
    <message>
        <source>None of its frames can be decoded. The file may be damaged.</source>
        <translation>디코딩할 수 있는 프레임이 하나도 없습니다. 파일이 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>This result has no sound.</source>
        <translation>이 결과에는 소리가 없습니다.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>Two results of one video, one against the other: their names</extracomment>
        <translation>%1 대 %2</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>표시할 수 없음</translation>
    </message>
    <message>
        <source>The sound of this result is silent.</source>
        <translation>이 결과의 소리는 무음입니다.</translation>
    </message>
    <message>
        <source>The original isn&apos;t on this computer, so no frame of it can be taken. Choose a photo in the form.</source>
        <translation>원본이 이 컴퓨터에 없어 프레임을 가져올 수 없습니다. 양식에서 사진을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::PriceLine</name>
    <message>
        <source>Free on this computer</source>
        <translation>이 컴퓨터에서 무료</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>EvoLink가 %1에 게시한 요금</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>Credits per second of finished video</extracomment>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>about %1 (%2)</source>
        <translation>약 %1(%2)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>More than the %1 you have</source>
        <translation>보유한 %1보다 많음</translation>
    </message>
    <message>
        <source>The service&apos;s own rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 기준 서비스 요금</translation>
    </message>
    <message>
        <source>At least %1 for each video</source>
        <translation>동영상 하나에 최소 %1</translation>
    </message>
    <message>
        <source>This service charges nothing</source>
        <translation>이 서비스는 요금이 없습니다</translation>
    </message>
    <message>
        <source>%1 left afterwards</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>사용 후 %1 남음</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges</source>
        <translation>이 서비스는 요금을 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>요금을 알 수 없음</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate</source>
        <translation>EvoLink가 게시한 요금</translation>
    </message>
    <message>
        <source>The service&apos;s rate</source>
        <translation>서비스 요금</translation>
    </message>
    <message>
        <source>The service&apos;s current rate</source>
        <translation>서비스의 오늘 요금</translation>
    </message>
    <message>
        <source>The price appears once both files are read</source>
        <translation>두 파일을 모두 읽으면 요금이 표시됩니다</translation>
    </message>
    <message>
        <source>free on this computer</source>
        <translation>이 컴퓨터에서 무료</translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>at the service&apos;s own price</source>
        <translation>서비스 요금</translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than the %2 that %3 accepts: %Ln piece(s), %4, joined for you.</source>
        <extracomment>%1 and %2 lengths (&quot;11:04&quot;, &quot;2:00&quot;), %3 a service, %4 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%1은(는) %3에서 받는 %2을(를) 넘습니다: 조각 %Ln개, %4, 자동으로 합칩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), %1, joined into the whole video.</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>조각 %Ln개, %1, 전체 동영상으로 합칩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the pieces: %1…</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>조각을 세는 중: %1…</translation>
    </message>
    <message>
        <source>Counting the pieces…</source>
        <translation>조각을 세는 중…</translation>
    </message>
    <message>
        <source>Asking for the price…</source>
        <translation>요금을 확인하는 중…</translation>
    </message>
    <message>
        <source>Couldn&apos;t ask the service for its price</source>
        <translation>서비스의 요금을 확인할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>retalk::QuitCountdown</name>
    <message>
        <source>Stay</source>
        <extracomment>Keeps Retalk open, which was about to quit</extracomment>
        <translation>종료하지 않기</translation>
    </message>
    <message numerus="yes">
        <source>Retalk quits in %Ln s.</source>
        <translation>
            <numerusform>%Ln초 후 Retalk을 종료합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::RecordDialog</name>
    <message>
        <source>Record a voice track</source>
        <translation>음성 녹음</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Too loud: the recording is distorted. Move away from the microphone, or turn its level down.</source>
        <translation>소리가 너무 커서 녹음이 일그러졌습니다. 마이크에서 떨어지거나 입력 레벨을 낮추세요.</translation>
    </message>
    <message>
        <source>This video can&apos;t be shown here. You can record without seeing it.</source>
        <translation>이 동영상은 여기에 표시할 수 없습니다. 보지 않고 녹음할 수는 있습니다.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation>초</translation>
    </message>
    <message>
        <source>Start in the video at</source>
        <translation>동영상에서 시작 시점</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>다시 녹음</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>듣기 중지</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Recording begins after a count of three.</source>
        <translation>셋을 센 뒤 녹음을 시작합니다.</translation>
    </message>
    <message>
        <source>After a count of three the video plays without its sound, and you speak.</source>
        <translation>셋을 센 뒤 동영상이 소리 없이 재생되면 말하세요.</translation>
    </message>
    <message>
        <source>Get ready to speak.</source>
        <translation>말할 준비를 하세요.</translation>
    </message>
    <message>
        <source>Recording. Press Stop when you&apos;re done.</source>
        <translation>녹음 중입니다. 끝나면 ‘중지’를 누르세요.</translation>
    </message>
    <message>
        <source>Playing the recording with the video.</source>
        <translation>녹음을 동영상과 함께 재생하고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right microphone is chosen and not muted, then record again.</source>
        <translation>아무것도 들리지 않았습니다. 올바른 마이크를 선택했고 음소거되지 않았는지 확인한 뒤 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>%1 녹음했습니다.</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>녹음 저장 중…</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>녹음 %1</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>녹음을 버릴까요?</translation>
    </message>
    <message>
        <source>It hasn&apos;t been kept in a file.</source>
        <translation>파일로 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>retalk::Recovery</name>
    <message>
        <source>The service lists more tasks than Retalk can look through.</source>
        <translation>서비스에 Retalk이 살펴볼 수 있는 것보다 많은 태스크가 있습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::ReferencePicture</name>
    <message>
        <source>The picture couldn&apos;t be kept: %1</source>
        <translation>그림을 보관할 수 없었습니다: %1</translation>
    </message>
</context>
<context>
    <name>retalk::RemoteBytes</name>
    <message>
        <source>This address refuses access (%1). The link may have expired.</source>
        <translation>이 주소가 접근을 거부합니다(%1). 링크가 만료되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was found at this address (%1).</source>
        <translation>이 주소에 아무것도 없습니다(%1).</translation>
    </message>
    <message>
        <source>The site at this address has a problem (%1).</source>
        <translation>이 주소의 서버에 오류가 있습니다(%1).</translation>
    </message>
    <message>
        <source>This address can&apos;t be read (%1).</source>
        <translation>이 주소를 읽을 수 없습니다(%1).</translation>
    </message>
    <message>
        <source>This address can&apos;t be reached.</source>
        <translation>이 주소에 연결할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::Remux</name>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보한 뒤 다시 시도하세요. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The video was downloaded but can&apos;t be written as %1. Choose a name that ends in .mp4.</source>
        <translation>동영상을 다운로드했지만 %1 형식으로 쓸 수 없습니다. .mp4로 끝나는 이름을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::RequestForm</name>
    <message>
        <source>Drop a video here</source>
        <translation>동영상을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Play the video</source>
        <translation>동영상 재생</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>동영상 선택</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found: click one</source>
        <translation>
            <numerusform>%Ln명을 찾았습니다. 한 명을 클릭하세요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation>
            <numerusform>%Ln명을 찾았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>말하게 하기</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>동영상 %Ln개 만들기</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for people…</source>
        <translation>사람을 찾는 중…</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Choose the one to use.</source>
        <translation>이 파일에는 오디오 트랙이 여러 개 있습니다. 사용할 트랙을 선택하세요.</translation>
    </message>
    <message>
        <source>Drop a voice track here</source>
        <translation>음성을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Listen to the voice track</source>
        <translation>음성 듣기</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>음성 선택</translation>
    </message>
    <message>
        <source>Click to listen from there; click again to stop.</source>
        <translation>클릭하면 그 지점부터 재생하고, 다시 클릭하면 멈춥니다.</translation>
    </message>
    <message>
        <source>Audio track of the voice file</source>
        <translation>음성 파일의 오디오 트랙</translation>
    </message>
    <message>
        <source>Extend the video to the voice track</source>
        <extracomment>The switch that makes the result as long as the voice</extracomment>
        <translation>동영상을 음성 길이만큼 연장</translation>
    </message>
    <message>
        <source>On: the video plays back and forth until the voice track ends.
Off: the result is as long as the shorter of the two.</source>
        <translation>켬: 음성이 끝날 때까지 동영상을 앞뒤로 반복 재생합니다.
끔: 결과의 길이는 둘 중 짧은 쪽에 맞춥니다.</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>동영상 연장</translation>
    </message>
    <message>
        <source>Don&apos;t extend</source>
        <translation>연장하지 않음</translation>
    </message>
    <message>
        <source>Add a voice track</source>
        <translation>음성 추가</translation>
    </message>
    <message>
        <source>Add voice tracks. Each becomes a video of its own.</source>
        <translation>음성을 추가합니다. 하나마다 동영상이 하나씩 만들어집니다.</translation>
    </message>
    <message>
        <source>Remove this voice track</source>
        <translation>이 음성 제거</translation>
    </message>
    <message>
        <source>The people in this video are turned away from the camera. A view from the front works better.</source>
        <translation>이 동영상의 사람들이 카메라를 향하고 있지 않습니다. 정면에서 찍은 영상이 더 잘됩니다.</translation>
    </message>
    <message>
        <source>There are several people in this photo. Click the one to use.</source>
        <translation>이 사진에는 여러 사람이 있습니다. 사용할 사람을 클릭하세요.</translation>
    </message>
    <message>
        <source>only one person found, no photo needed</source>
        <translation>한 명만 찾았습니다. 사진이 필요 없습니다</translation>
    </message>
    <message>
        <source>no people found in the video</source>
        <translation>동영상에서 사람을 찾지 못함</translation>
    </message>
    <message>
        <source>Person %1 of %2</source>
        <extracomment>A face found in a video: %1 is its number, %2 the video&apos;s name</extracomment>
        <translation>%2의 %1번 인물</translation>
    </message>
    <message>
        <source>A person from a video</source>
        <translation>동영상의 인물</translation>
    </message>
    <message>
        <source>no effect without a face photo</source>
        <translation>얼굴 사진이 없으면 효과가 없습니다</translation>
    </message>
    <message>
        <source>or drop a photo</source>
        <translation>또는 사진을 놓으세요</translation>
    </message>
    <message>
        <source>No face was found in this video. Use one with a clear view of a face from the front.</source>
        <translation>이 동영상에서 얼굴을 찾지 못했습니다. 정면 얼굴이 또렷하게 보이는 것을 사용하세요.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln people in this video. If you choose none, the service picks the largest face.</source>
        <translation>
            <numerusform>이 동영상에 %Ln명이 있습니다. 아무도 선택하지 않으면 서비스가 가장 큰 얼굴을 고릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. It must show one person from the front.</source>
        <translation>이 사진에서 얼굴을 찾지 못했습니다. 정면을 향한 한 사람이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Checking the inputs first…</source>
        <translation>먼저 입력을 확인하는 중…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>변경 내용 저장</translation>
    </message>
    <message>
        <source>Editing “%1”.</source>
        <translation>‘%1’을(를) 바꾸고 있습니다.</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>편집 취소</translation>
    </message>
    <message>
        <source>A video that&apos;s submitted in pieces needs exactly one voice track. Remove the others.</source>
        <translation>조각으로 제출하는 동영상은 한 번에 음성 하나만 받습니다. 나머지를 제거하세요.</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a video that&apos;s submitted in pieces. Leave this empty.</source>
        <translation>조각으로 제출하는 동영상은 콜백 URL을 호출하지 않습니다. 비워 두세요.</translation>
    </message>
    <message>
        <source>Record a voice track…</source>
        <translation>음성 녹음…</translation>
    </message>
    <message>
        <source>Type the words: a robot&apos;s voice speaks them…</source>
        <translation>대사를 입력해 로봇 목소리로 읽기…</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>타임라인 보기</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>구간 %1/%2</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>전체 동영상</translation>
    </message>
    <message>
        <source>The last %1 of the voice track won&apos;t be heard.</source>
        <translation>음성의 마지막 %1은(는) 들리지 않습니다.</translation>
    </message>
    <message>
        <source>The voice track ends %1 earlier; the original continues from there.</source>
        <translation>음성이 %1 먼저 끝나고, 그 뒤로는 원본이 이어집니다.</translation>
    </message>
    <message>
        <source>A video with a sound below the voice needs exactly one voice track. Remove the others.</source>
        <translation>음성 아래에 소리를 넣는 동영상에는 음성 트랙이 정확히 하나 필요합니다. 나머지를 제거하세요.</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a sound below the voice. Leave this empty.</source>
        <translation>음성 아래에 소리를 넣을 때는 콜백 URL을 사용할 수 없습니다. 비워 두세요.</translation>
    </message>
    <message>
        <source>Make the part longer</source>
        <translation>구간 늘리기</translation>
    </message>
    <message>
        <source>A sound below the voice needs a video on this computer. Download it first.</source>
        <translation>음성 아래에 소리를 넣으려면 이 컴퓨터에 있는 동영상이 필요합니다. 먼저 다운로드하세요.</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a part of the video, %2: a sentence about its face photo</extracomment>
        <translation>구간 %1: %2</translation>
    </message>
</context>
<context>
    <name>retalk::ResultDownload</name>
    <message>
        <source>The downloaded video is no longer there, so it&apos;s downloaded again.</source>
        <translation>다운로드한 동영상이 없어져서 다시 다운로드합니다.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>폴더 %1을(를) 만들 수 없습니다. 권한을 확인하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The service gave a link to the video that can&apos;t be downloaded.</source>
        <translation>서비스가 알려 준 동영상 주소에서 다운로드할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>folder directory</source>
        <translation>폴더 디렉터리</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>file name pattern</source>
        <translation>파일 이름 형식</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>초안 품질</translation>
    </message>
    <message>
        <source>Of drafts on this computer. Higher takes longer.</source>
        <translation>이 컴퓨터에서 만드는 초안의 품질입니다. 높을수록 오래 걸립니다.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>인코더</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠름</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>x264 preset %1, CRF %2</source>
        <extracomment>%1 is the encoder&apos;s own name for a speed, such as veryfast; %2 a number. CRF: lower is better.</extracomment>
        <translation>x264 프리셋 %1, CRF %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Fast, Normal or High, %2 what that means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a folder for results</source>
        <translation>결과를 저장할 폴더 선택</translation>
    </message>
    <message>
        <source>Can&apos;t create files in %1. Check its permissions or choose another folder.</source>
        <translation>%1에 파일을 만들 수 없습니다. 권한을 확인하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Example: %1. Placeholders: %2.</source>
        <extracomment>%1 is a file name, %2 the words that are replaced in it</extracomment>
        <translation>예: %1. 자리 표시자: %2.</translation>
    </message>
    <message>
        <source>Save results in</source>
        <translation>결과 저장 위치</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder. Use %2.</source>
        <extracomment>%1 is a word in braces that is no placeholder, %2 the placeholders there are</extracomment>
        <translation>%1은(는) 자리 표시자가 아닙니다. %2을(를) 사용하세요.</translation>
    </message>
    <message>
        <source>Enter the full path, such as %1.</source>
        <translation>%1처럼 전체 경로를 입력하세요.</translation>
    </message>
    <message>
        <source>Film quality</source>
        <translation>필름 품질</translation>
    </message>
    <message>
        <source>Of videos joined from pieces. Higher makes larger files.</source>
        <translation>조각을 합친 동영상의 품질입니다. 높을수록 파일이 커집니다.</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>작은 파일</translation>
    </message>
</context>
<context>
    <name>retalk::SaveFile</name>
    <message>
        <source>The finished file is no longer there.</source>
        <translation>완성된 파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The video is a .%1 file. Choose a name that ends in .%1.</source>
        <translation>동영상은 .%1 파일입니다. .%1(으)로 끝나는 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The finished file can&apos;t be read.</source>
        <translation>완성된 파일을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::SecretStore</name>
    <message>
        <source>The keychain doesn&apos;t respond.</source>
        <translation>시스템 키 모음이 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The keychain reports an error.</source>
        <translation>시스템 키 모음에서 오류가 났습니다.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>이 세션에는 키 모음이 없습니다.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>시스템 키 모음이 잠겨 있습니다. 잠금을 풀고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This key comes from the environment variable %1. Change it there.</source>
        <translation>이 키는 환경 변수 %1에서 오며 거기서 변경합니다.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceDirectory</name>
    <message>
        <source>There is no API key for %1, and this session has no keychain to look in. Set %2, or enter a key in the settings.</source>
        <translation>%1의 API 키가 없고 이 세션에는 키체인도 없습니다. %2을(를) 설정하거나 설정에서 키를 입력하세요.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>%1의 API 키가 없습니다. 설정에서 입력하거나 %2을(를) 설정하세요.</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this build. Choose EvoLink or another service.</source>
        <translation>이 Retalk에는 이 컴퓨터용 서비스가 없습니다. EvoLink나 다른 서비스를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceName</name>
    <message>
        <source>this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
</context>
<context>
    <name>retalk::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>New jobs go to</source>
        <translation>새 작업을 보낼 곳</translation>
    </message>
    <message>
        <source>EvoLink key</source>
        <translation>EvoLink 키</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>서비스 추가…</translation>
    </message>
    <message>
        <source>Leave empty to use the same address</source>
        <translation>비워 두면 같은 주소를 사용합니다</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation>https:// 또는 http://로 시작하는 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>This service is in the list already.</source>
        <translation>이 서비스는 이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer.</source>
        <translation>이 설치본은 이 컴퓨터에서 초안을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>업로드 주소</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>이 서비스 제거</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>This computer makes free drafts; EvoLink makes the final video.</source>
        <translation>이 컴퓨터는 무료 초안을, EvoLink는 최종본을 만듭니다.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is a service</extracomment>
        <translation>“%1”을(를) 제거할까요?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of it aren&apos;t finished. They continue, and its key stays in the keychain for them.</source>
        <translation>
            <numerusform>이 서비스의 작업 %Ln개가 끝나지 않았습니다. 작업은 계속되며, 이를 위해 키는 키 모음에 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is still in the keychain. %1</source>
        <translation>키가 아직 키 모음에 남아 있습니다. %1</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and its jobs stay in the list.</source>
        <translation>키는 키 모음에서 제거되고 작업은 목록에 남습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceStatus</name>
    <message>
        <source>checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>The service can be used now</extracomment>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>시작 중…</translation>
    </message>
    <message>
        <source>key needed</source>
        <extracomment>No API key has been given yet</extracomment>
        <translation>키 필요</translation>
    </message>
    <message>
        <source>key refused</source>
        <extracomment>The service does not accept the API key</extracomment>
        <translation>키 거부됨</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>설치되지 않음</translation>
    </message>
    <message>
        <source>This service needs a key. Enter it in the settings.</source>
        <translation>이 서비스에는 키가 필요합니다. 설정에서 입력하세요.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>연결할 수 없음</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this installation. Choose EvoLink, or install retalk-service.</source>
        <translation>이 설치본에는 자체 서비스가 없습니다. EvoLink를 선택하거나 retalk-service를 설치하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>No settings match your search.</source>
        <translation>검색과 일치하는 설정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::ShareLinks</name>
    <message>
        <source>This Dropbox link opens a folder. Share the file itself and use that link.</source>
        <translation>이 Dropbox 링크는 폴더를 가리킵니다. 파일 자체를 공유하고 그 링크를 사용하세요.</translation>
    </message>
    <message>
        <source>This Google Drive link opens a page, not a file. Open the file there, choose Share, and use the file&apos;s own link.</source>
        <translation>이 Google Drive 링크는 파일이 아니라 페이지를 가리킵니다. 그곳에서 파일을 열고 ‘공유’를 선택한 뒤 파일 자체의 링크를 사용하세요.</translation>
    </message>
    <message>
        <source>This Google Photos link opens a page. Download the file there and choose it here.</source>
        <translation>이 Google 포토 링크는 페이지를 가리킵니다. 그곳에서 파일을 다운로드해 여기에서 선택하세요.</translation>
    </message>
    <message>
        <source>This OneDrive link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>이 OneDrive 링크는 페이지를 가리킵니다. 브라우저에서 열어 파일을 다운로드한 뒤 여기에서 선택하세요.</translation>
    </message>
    <message>
        <source>This iCloud link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>이 iCloud 링크는 페이지를 가리킵니다. 브라우저에서 열어 파일을 다운로드한 뒤 여기에서 선택하세요.</translation>
    </message>
    <message>
        <source>This WeTransfer link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>이 WeTransfer 링크는 페이지를 가리킵니다. 브라우저에서 열어 파일을 다운로드한 뒤 여기에서 선택하세요.</translation>
    </message>
    <message>
        <source>This link opens a page of a file sharing site. Open it in a browser, download the file and choose it here.</source>
        <translation>이 링크는 파일 서비스의 페이지를 가리킵니다. 브라우저에서 열어 파일을 다운로드한 뒤 여기에서 선택하세요.</translation>
    </message>
    <message>
        <source>This link opens a page that plays a video. Use the video file itself.</source>
        <translation>이 링크는 동영상을 재생하는 페이지를 가리킵니다. 동영상 파일 자체를 사용하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>단축키 검색</translation>
    </message>
    <message>
        <source>Selected job</source>
        <translation>선택한 작업</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>retalk::SoundStrip</name>
    <message>
        <source>Waveform</source>
        <translation>파형</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of a waveform: the video has no sound track</extracomment>
        <translation>소리 없음</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>In place of a waveform: nothing is to be heard in the sound track</extracomment>
        <translation>무음</translation>
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
        <translation>대사 입력</translation>
    </message>
    <message>
        <source>A robot&apos;s voice speaks the words. It&apos;s good for judging timing, not for the final video.</source>
        <translation>로봇 목소리가 대사를 읽습니다. 타이밍을 가늠하는 데 좋지만 완성된 동영상에는 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>대사</translation>
    </message>
    <message>
        <source>Type or paste what will be said</source>
        <translation>말할 내용을 입력하거나 붙여 넣으세요</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As long as the part (%1)</source>
        <translation>구간과 같은 길이(%1)</translation>
    </message>
    <message>
        <source>As long as the video (%1)</source>
        <translation>동영상과 같은 길이(%1)</translation>
    </message>
    <message>
        <source>The words are spoken at a natural pace that fits. Silence follows them until the video ends.</source>
        <translation>대사를 자연스러운 범위에서 필요한 만큼 빠르게 읽습니다. 그 뒤로 동영상이 끝날 때까지 침묵이 이어집니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>이 음성 사용</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Too many words for %3: they take %1 even at %2 words a minute. Shorten the text.</source>
        <extracomment>%1 and %3 are lengths (&quot;8.2 s&quot;), %2 a number of words</extracomment>
        <translation>%3에 비해 대사가 너무 많습니다. 분당 %2단어로도 %1 걸립니다. 텍스트를 줄이세요.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute: it fits, but that&apos;s fast speech.</source>
        <translation>분당 %2단어로 %1. 들어가지만 말이 빠릅니다.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute, then silence until %3.</source>
        <translation>분당 %2단어로 %1, 그 뒤 %3까지 침묵.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute.</source>
        <translation>분당 %2단어로 %1.</translation>
    </message>
    <message>
        <source>Saving the voice track…</source>
        <translation>음성 저장 중…</translation>
    </message>
    <message>
        <source>Draft voice %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>초안 음성 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>듣기</translation>
    </message>
</context>
<context>
    <name>retalk::Stage</name>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>표시할 수 없음</translation>
    </message>
    <message>
        <source>Can&apos;t show “%1”. %2</source>
        <translation>“%1”을(를) 표시할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Can&apos;t show the original. %1</source>
        <comment>then the reason, a sentence</comment>
        <translation>원본을 표시할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>미리보기 준비 중…</translation>
    </message>
    <message>
        <source>Preparing the original for comparison…</source>
        <translation>비교할 원본 준비 중…</translation>
    </message>
    <message>
        <source>The original is shown as it is. %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>원본을 있는 그대로 표시합니다. %1</translation>
    </message>
</context>
<context>
    <name>retalk::StageActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Leave &amp;full screen</source>
        <translation>전체 화면 종료(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop at normal speed</source>
        <translation>멈추고 보통 속도로 되돌리기(&amp;S)</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster each time</source>
        <translation>앞으로 재생, 누를 때마다 빠르게(&amp;F)</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster each time</source>
        <translation>뒤로 재생, 누를 때마다 빠르게(&amp;B)</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>한 프레임 앞으로(&amp;O)</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>한 프레임 뒤로(&amp;A)</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>1초 앞으로</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1초 뒤로</translation>
    </message>
    <message>
        <source>To the be&amp;ginning</source>
        <translation>처음으로(&amp;H)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>끝으로(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>반복(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start the range here</source>
        <translation>여기를 구간 시작으로 지정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End the range here</source>
        <translation>여기를 구간 끝으로 지정(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the s&amp;tart of the range</source>
        <translation>구간 시작으로 이동(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the e&amp;nd of the range</source>
        <translation>구간 끝으로 이동(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>구간 해제(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>결과만(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>와이프(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>나란히(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>번갈아 보기(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;other one</source>
        <translation>다른 쪽 보기(&amp;O)</translation>
    </message>
    <message>
        <source>Move the wipe to the &amp;left</source>
        <translation>와이프를 왼쪽으로(&amp;L)</translation>
    </message>
    <message>
        <source>Move the wipe to the ri&amp;ght</source>
        <translation>와이프를 오른쪽으로(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save this frame…</source>
        <translation>이 프레임 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Use this frame as face photo</source>
        <translation>이 프레임을 얼굴 사진으로 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>음소거(&amp;M)</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>재생 제어(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>구간(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>소리(&amp;D)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>창에 맞추기(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;mouth</source>
        <translation>입 확대(&amp;M)</translation>
    </message>
    <message>
        <source>Switch to frames or &amp;timecode</source>
        <translation>프레임 또는 타임코드로 전환(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>확대/축소(&amp;Z)</translation>
    </message>
    <message>
        <source>Show &amp;waveforms</source>
        <translation>파형 표시(&amp;W)</translation>
    </message>
    <message>
        <source>Switch between &amp;input and result</source>
        <translation>입력과 결과 전환(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hear the other result</source>
        <translation>다른 결과 듣기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hear the original</source>
        <translation>원본 듣기(&amp;H)</translation>
    </message>
</context>
<context>
    <name>retalk::StageMessage</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
</context>
<context>
    <name>retalk::StatusCorner</name>
    <message>
        <source>This computer (free draft)</source>
        <translation>이 컴퓨터(무료 초안)</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>서비스와 키…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <extracomment>%1 is the chosen service</extracomment>
        <translation>서비스: %1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>잔액: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name that a person gave to a service, %2 its address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Service status: %1</source>
        <translation>서비스 상태: %1</translation>
    </message>
</context>
<context>
    <name>retalk::StillFrame</name>
    <message>
        <source>This frame of the original can&apos;t be read. Choose another one, or a photo in the form.</source>
        <translation>원본의 이 프레임을 읽을 수 없습니다. 다른 프레임을 선택하거나 양식에서 사진을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::StoragePage</name>
    <message>
        <source>Reset all settings?</source>
        <translation>모든 설정을 초기화할까요?</translation>
    </message>
    <message>
        <source>Services, keys, jobs and videos are kept.</source>
        <translation>서비스, 키, 작업, 동영상은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files</source>
        <translation>미리보기와 최근 파일의 그림</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files: %1</source>
        <translation>미리보기와 최근 파일의 그림: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>초기화…</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>모든 설정 초기화</translation>
    </message>
    <message>
        <source>Services and keys are kept.</source>
        <translation>서비스와 키는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>기본값</translation>
    </message>
</context>
<context>
    <name>retalk::SubmitGate</name>
    <message numerus="yes">
        <source>Make %Ln videos?</source>
        <translation>
            <numerusform>동영상 %Ln개를 만들까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>말하게 하기</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>동영상 %Ln개 만들기</numerusform>
        </translation>
    </message>
    <message>
        <source>This service charges nothing.</source>
        <translation>이 서비스는 요금이 없습니다.</translation>
    </message>
    <message>
        <source>You have %1; %2 will be left.</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>보유한 크레딧은 %1이며, %2이(가) 남습니다.</translation>
    </message>
    <message>
        <source>That is more than the %1 you have.</source>
        <translation>보유한 %1보다 많습니다.</translation>
    </message>
    <message>
        <source>Submit the same again?</source>
        <translation>같은 것을 다시 제출할까요?</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>다시 제출</translation>
    </message>
    <message>
        <source>You submitted this less than a minute ago.</source>
        <translation>1분 이내에 이것을 제출했습니다.</translation>
    </message>
    <message>
        <source>You submitted some of these less than a minute ago. Submitting them again is charged again.</source>
        <translation>이 중 일부는 1분 이내에 제출했습니다. 다시 제출하면 다시 청구됩니다.</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges.</source>
        <translation>이 서비스는 요금을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Estimating the cost…</source>
        <translation>비용을 계산하는 중…</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated, because the lengths aren&apos;t known.</source>
        <translation>길이를 알 수 없어 비용을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>This will cost about %1.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>비용은 약 %1입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length will add to that.</source>
        <translation>
            <numerusform>길이를 모르는 %Ln개의 요금이 더해집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>보유: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>그중 %Ln개는 음성의 끝이 잘립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A submitted job can&apos;t be cancelled.</source>
        <translation>제출한 작업은 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>The same is in the list already and isn&apos;t finished.</source>
        <translation>같은 것이 이미 목록에 있고 끝나지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s)?</source>
        <translation>
            <numerusform>조각 %Ln개를 제출할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s) again?</source>
        <translation>
            <numerusform>조각 %Ln개를 다시 제출할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment.</source>
        <translation>다른 Retalk에서 같은 작업을 지금 제출하고 있습니다.</translation>
    </message>
    <message>
        <source>The price isn&apos;t known yet.</source>
        <translation>요금을 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The price isn&apos;t known.</source>
        <translation>요금을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Submit the same again for %1?</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>같은 것을 %1에 다시 제출할까요?</translation>
    </message>
</context>
<context>
    <name>retalk::TaskError</name>
    <message>
        <source>The task was cancelled. Submit it again if you still want it.</source>
        <translation>태스크가 취소되었습니다. 여전히 필요하면 다시 제출하세요.</translation>
    </message>
    <message>
        <source>One of the files is no longer there. Uploaded files are kept for 72 hours. Choose it again, then submit again.</source>
        <translation>파일 중 하나가 더 이상 없습니다. 업로드한 파일은 72시간 동안 보관됩니다. 다시 선택한 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The service finished without a video. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>서비스가 동영상 없이 끝났습니다. 한 번 더 시도하고, 또 그러면 태스크 ID와 함께 서비스 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>No face was found. Use a video in which the face is clear, large and seen from the front.</source>
        <translation>얼굴을 찾지 못했습니다. 얼굴이 또렷하고 크며 정면으로 보이는 동영상을 사용하세요.</translation>
    </message>
    <message>
        <source>%1 (The service says: %2)</source>
        <extracomment>%1: what went wrong and what to do; %2: the service&apos;s own words, not translated</extracomment>
        <translation>%1(서비스 메시지: %2)</translation>
    </message>
    <message>
        <source>One of the settings or files doesn&apos;t fit, but the service didn&apos;t say which. Check them, then submit again.</source>
        <translation>설정이나 파일 중 하나가 맞지 않지만 서비스가 어느 것인지 알려 주지 않았습니다. 확인한 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The service didn&apos;t say what went wrong. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>서비스가 무엇이 잘못되었는지 알려 주지 않았습니다. 한 번 더 시도하고, 또 그러면 태스크 ID와 함께 서비스 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>The service says: “%1”. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>서비스의 메시지: ‘%1’. 한 번 더 시도하고, 또 그러면 태스크 ID와 함께 서비스 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>The service says: “%1”. Change what it names, then submit again.</source>
        <translation>서비스의 메시지: ‘%1’. 지적된 것을 바꾼 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The face on the photo wasn&apos;t found in the video. Take a frame of this video as the face photo, or lower the threshold if it&apos;s surely the same person.</source>
        <translation>사진의 얼굴을 동영상에서 찾지 못했습니다. 이 동영상의 프레임을 얼굴 사진으로 쓰거나, 같은 사람이 확실하면 임곗값을 낮추세요.</translation>
    </message>
    <message>
        <source>The service&apos;s content rules don&apos;t allow this video, voice track or photo. Use different ones, then submit again.</source>
        <translation>서비스의 콘텐츠 규정이 이 동영상, 음성 또는 그림을 허용하지 않습니다. 다른 자료로 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The face couldn&apos;t be processed. Use a video in which the face is clear, large and seen from the front, then submit again.</source>
        <translation>얼굴을 처리할 수 없었습니다. 얼굴이 또렷하고 크며 정면으로 보이는 동영상으로 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The photo or video has the wrong size. Each side must have 640 to 2048 pixels. Resize it, then submit again.</source>
        <translation>그림이나 동영상의 크기가 맞지 않습니다. 각 변은 640~2048픽셀이어야 합니다. 바꾼 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>One of the inputs couldn&apos;t be downloaded or read. Check that each link opens in a private browser window and that each file plays, then submit again.</source>
        <translation>입력 중 하나를 가져오거나 읽을 수 없습니다. 각 링크가 브라우저의 시크릿 창에서 열리고 각 파일이 재생되는지 확인한 다음 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The voice track couldn&apos;t be used. Use a clear recording of speech as WAV, MP3 or M4A, then submit again.</source>
        <translation>음성을 사용할 수 없었습니다. WAV, MP3, M4A 형식의 또렷한 말소리 녹음으로 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The job took too long and was stopped. Try again later, or use a shorter video.</source>
        <translation>작업이 너무 오래 걸려 중지되었습니다. 나중에 다시 시도하세요. 더 짧은 영상이 도움이 됩니다.</translation>
    </message>
    <message>
        <source>The service has no free capacity at the moment. Try again in a few minutes.</source>
        <translation>지금은 서비스에 여유가 없습니다. 몇 분 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now. Try again later.</source>
        <translation>서비스 할당량을 지금은 모두 썼습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service received too many requests. Try again in a few minutes.</source>
        <translation>서비스에 요청이 너무 많습니다. 몇 분 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service had a problem. Try again later.</source>
        <translation>서비스에 문제가 있었습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service isn&apos;t available at the moment. Try again later.</source>
        <translation>지금은 서비스를 사용할 수 없습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service&apos;s model had a problem. Try again later.</source>
        <translation>서비스의 모델에 문제가 있었습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The model isn&apos;t available at the moment. Try again later.</source>
        <translation>지금은 모델을 사용할 수 없습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The photo shows no person, or several. Use one that shows exactly one face from the front.</source>
        <translation>그림에 사람이 없거나 여러 명 있습니다. 정면 얼굴이 딱 하나 있는 그림을 사용하세요.</translation>
    </message>
    <message>
        <source>The video has the wrong size: each side must have 640 to 2048 pixels.</source>
        <translation>동영상 크기가 맞지 않습니다. 각 변은 640~2048픽셀이어야 합니다.</translation>
    </message>
    <message>
        <source>The video has the wrong frame rate: it must be 15 to 60 frames per second.</source>
        <translation>동영상 프레임 속도가 맞지 않습니다. 초당 15~60프레임이어야 합니다.</translation>
    </message>
    <message>
        <source>A file has the wrong length: video and voice track must each last 2 to 120 seconds.</source>
        <translation>길이가 맞지 않습니다. 동영상과 음성은 각각 2~120초여야 합니다.</translation>
    </message>
    <message>
        <source>The photo has the wrong shape: the longer side may be at most twice the shorter one and at most 4096 pixels.</source>
        <translation>그림의 비율이 맞지 않습니다. 긴 변은 짧은 변의 두 배 이하, 4096픽셀 이하여야 합니다.</translation>
    </message>
    <message>
        <source>A file is too large: videos up to 300 MB, audio up to 30 MB, images up to 10 MB.</source>
        <translation>파일이 너무 큽니다. 동영상은 300MB, 음성은 30MB, 그림은 10MB까지입니다.</translation>
    </message>
    <message>
        <source>A file&apos;s format isn&apos;t supported. Use MP4 for the video, WAV or MP3 for the voice track, JPEG or PNG for the photo.</source>
        <translation>지원하지 않는 파일 형식입니다. 동영상은 MP4, 음성은 WAV나 MP3, 그림은 JPEG나 PNG를 사용하세요.</translation>
    </message>
    <message>
        <source>A file couldn&apos;t be opened: it&apos;s damaged, or not what its name says. Export it again, then submit again.</source>
        <translation>파일을 열 수 없었습니다. 손상되었거나 이름과 내용이 다릅니다. 다시 내보낸 뒤 다시 제출하세요.</translation>
    </message>
    <message>
        <source>The site that hosts one of the links denied access to the service. Host the file elsewhere, or choose the file itself.</source>
        <translation>링크 중 하나의 서버가 서비스를 거부했습니다. 다른 곳을 쓰거나 파일 자체를 선택하세요.</translation>
    </message>
    <message>
        <source>Downloading one of the links took longer than 60 seconds. Host the file somewhere faster, or choose the file itself.</source>
        <translation>링크 중 하나를 가져오는 데 60초가 넘게 걸렸습니다. 더 빠른 곳을 쓰거나 파일 자체를 선택하세요.</translation>
    </message>
    <message>
        <source>The model has too many requests at the moment. Try again in a few minutes.</source>
        <translation>지금은 모델에 요청이 너무 많습니다. 몇 분 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The face is turned too far from the camera. Use a video that shows it from the front.</source>
        <translation>얼굴이 카메라에서 너무 많이 돌아가 있습니다. 정면이 보이는 동영상을 사용하세요.</translation>
    </message>
    <message>
        <source>The mouth is covered in the whole video. Use a video that shows it.</source>
        <translation>동영상 전체에서 입이 가려져 있습니다. 입이 보이는 동영상을 사용하세요.</translation>
    </message>
    <message>
        <source>The mouth is outside the frame in the whole video. Use a video that shows it.</source>
        <translation>동영상 전체에서 입이 화면 밖에 있습니다. 입이 보이는 동영상을 사용하세요.</translation>
    </message>
    <message>
        <source>The face photo shows no face. Use one that shows exactly one face from the front.</source>
        <translation>얼굴 사진에 얼굴이 없습니다. 정면 얼굴이 딱 하나 있는 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>The face photo shows several faces. Use one that shows exactly one face from the front.</source>
        <translation>얼굴 사진에 얼굴이 여러 개 있습니다. 정면 얼굴이 딱 하나 있는 사진을 사용하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdControl</name>
    <message>
        <source>Face match threshold</source>
        <translation>얼굴 일치 임곗값</translation>
    </message>
    <message>
        <source>%1 is the highest threshold.</source>
        <translation>임곗값은 %1이 최대입니다.</translation>
    </message>
    <message>
        <source>%1 is the lowest threshold.</source>
        <translation>임곗값은 %1이 최소입니다.</translation>
    </message>
    <message>
        <source>How closely a face must match the photo: 140 is lenient, 170 is normal, 190 is strict.</source>
        <translation>얼굴이 사진과 얼마나 닮아야 하는지 정합니다. 140은 느슨하고 170은 보통, 190은 엄격합니다.</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdWords</name>
    <message>
        <source>easier</source>
        <extracomment>Under the left end of the slider: a face matches more easily, perhaps a wrong one</extracomment>
        <translation>느슨하게</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>Under the slider&apos;s usual value 170</extracomment>
        <translation>보통</translation>
    </message>
    <message>
        <source>stricter</source>
        <extracomment>Under the right end of the slider: only a very similar face matches</extracomment>
        <translation>엄격하게</translation>
    </message>
</context>
<context>
    <name>retalk::Thumbnails</name>
    <message>
        <source>No thumbnail: the site that hosts this large video can&apos;t send parts of it.</source>
        <translation>미리 보기 이미지 없음: 이 큰 동영상이 있는 사이트는 일부만 보낼 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePainter</name>
    <message>
        <source>Drag over the video to mark a part, or press I and O</source>
        <translation>동영상 위를 끌어 구간을 지정하거나 I와 O를 누르세요</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>음성 선택</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePane</name>
    <message>
        <source>Choose a video on this computer, and its timeline appears here.</source>
        <translation>이 컴퓨터의 동영상을 선택하면 타임라인이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>전체 동영상</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>구간 %1/%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Start a part here</source>
        <translation>여기서 구간 시작</translation>
    </message>
    <message>
        <source>End the part here</source>
        <translation>여기서 구간 끝내기</translation>
    </message>
    <message>
        <source>Split the part here</source>
        <translation>여기서 구간 나누기</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>구간 제거</translation>
    </message>
    <message>
        <source>Show more of the video</source>
        <translation>동영상을 더 넓게 보기</translation>
    </message>
    <message>
        <source>Show the whole video</source>
        <translation>전체 동영상 보기</translation>
    </message>
    <message>
        <source>Show less of the video, larger</source>
        <translation>동영상을 더 좁게, 크게 보기</translation>
    </message>
    <message>
        <source>One frame back or forward</source>
        <translation>한 프레임 뒤로 또는 앞으로</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>1초 뒤로 또는 앞으로</translation>
    </message>
    <message>
        <source>Back to the start, or to the end</source>
        <translation>처음 또는 끝으로</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>The part begins at %1. Press O where it ends.</source>
        <translation>구간이 %1에서 시작됩니다. 끝나는 곳에서 O를 누르세요.</translation>
    </message>
    <message>
        <source>The part ends at %1. Press I where it begins.</source>
        <translation>구간이 %1에서 끝납니다. 시작하는 곳에서 I를 누르세요.</translation>
    </message>
</context>
<context>
    <name>retalk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Playhead at %1</source>
        <translation>재생 헤드 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>구간 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Start of part %1 at %2</source>
        <translation>구간 %1 시작 %2</translation>
    </message>
    <message>
        <source>End of part %1 at %2</source>
        <translation>구간 %1 끝 %2</translation>
    </message>
    <message>
        <source>no voice track yet</source>
        <translation>아직 음성 없음</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>구간 %1/%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>There&apos;s no room for a part of 2 s here.</source>
        <translation>여기에는 2초짜리 구간을 넣을 자리가 없습니다.</translation>
    </message>
    <message>
        <source>The playhead isn&apos;t in a part. Move it into the one to split.</source>
        <translation>재생 헤드가 구간 안에 있지 않습니다. 나눌 구간 안으로 옮기세요.</translation>
    </message>
    <message>
        <source>Both halves need 2 s. Move the playhead further in.</source>
        <translation>나눈 양쪽이 각각 2초 이상이어야 합니다. 재생 헤드를 더 안쪽으로 옮기세요.</translation>
    </message>
    <message>
        <source>The voice track ends before the part does; the original continues from there.</source>
        <translation>음성이 구간보다 먼저 끝나고, 그 뒤로는 원본이 이어집니다.</translation>
    </message>
</context>
<context>
    <name>retalk::Transition</name>
    <message>
        <source>The service on this computer no longer has this draft. Retry to make it again; it costs nothing.</source>
        <translation>이 컴퓨터의 서비스에 이 초안이 더 이상 없습니다. 다시 시도하면 다시 만듭니다. 비용은 들지 않습니다.</translation>
    </message>
    <message>
        <source>The service says the video is finished, but gave no link to it. Try again in a moment.</source>
        <translation>서비스가 동영상이 완성되었다고 했지만 링크를 주지 않았습니다. 잠시 뒤 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Retalk was closed while this job was being submitted, so it isn&apos;t known whether the service accepted it.</source>
        <translation>이 작업을 보내는 동안 Retalk이 닫혀 서비스가 받았는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The queue was paused before this job was submitted again.</source>
        <translation>이 작업을 다시 제출하기 전에 대기열이 일시 정지되었습니다.</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t answer; it may be busy. Trying again costs nothing.</source>
        <translation>이 컴퓨터의 서비스가 응답하지 않았습니다. 바쁜 상태일 수 있습니다. 다시 시도해도 비용은 들지 않습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::Transport</name>
    <message>
        <source>The service took too long to answer. Check your connection, or try again later.</source>
        <translation>서비스의 응답이 너무 오래 걸렸습니다. 연결을 확인하거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service on this computer has stopped.</source>
        <translation>이 컴퓨터의 서비스가 멈췄습니다.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>%1의 API 키가 없습니다. 설정에서 입력하거나 %2을(를) 설정하세요.</translation>
    </message>
    <message>
        <source>%1 Nothing was charged.</source>
        <extracomment>%1: why the service refused the job, one or two sentences</extracomment>
        <translation>%1 청구된 요금이 없습니다.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>‘%1’ 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>요청이 너무 많아 서비스가 기다리라고 합니다.</translation>
    </message>
    <message>
        <source>The service&apos;s address is missing or invalid. Check it in the settings.</source>
        <translation>서비스 주소가 없거나 올바르지 않습니다. 설정에서 확인하세요.</translation>
    </message>
    <message>
        <source>The API key contains characters that keys can&apos;t have. Enter it again.</source>
        <translation>API 키에 쓰일 수 없는 문자가 들어 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The service&apos;s address must begin with https://, or the key would be sent unencrypted. Change it in the settings.</source>
        <translation>키가 보호 없이 전송되지 않도록 서비스 주소는 https://로 시작해야 합니다. 설정에서 바꾸세요.</translation>
    </message>
    <message>
        <source>The job was submitted, but no answer came. It may have been accepted and charged. Check with the service before you submit it again.</source>
        <translation>작업을 보냈지만 서비스의 응답이 오지 않았습니다. 접수되어 요금이 청구되었을 수 있습니다. 다시 보내기 전에 서비스에서 확인하세요.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the service&apos;s address.</source>
        <translation>서비스의 응답이 지나치게 큽니다. 서비스 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The service&apos;s address “%1” wasn&apos;t found. Check your connection and the address.</source>
        <translation>서비스 주소 ‘%1’을(를) 찾지 못했습니다. 연결과 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect securely to the service. Check this computer&apos;s date, and whether this network intercepts connections.</source>
        <translation>서비스와 보안 연결을 할 수 없었습니다. 이 컴퓨터의 날짜와, 이 네트워크가 연결을 가로채는지 확인하세요.</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t be used. Check the proxy in the settings.</source>
        <translation>프록시를 사용할 수 없었습니다. 설정에서 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>This address doesn&apos;t respond like the service. Check the service&apos;s address.</source>
        <translation>이 주소는 서비스처럼 응답하지 않습니다. 서비스 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Check your connection.</source>
        <translation>서비스에 연결할 수 없습니다. 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a sentence that lacks its full stop</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>retalk::TransportBar</name>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>재생 위치</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>Playing speed: 1×, 0.5×</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>속도 %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Switch between time, frames and timecode</source>
        <translation>시간, 프레임, 타임코드 전환</translation>
    </message>
    <message>
        <source>Time %1</source>
        <extracomment>%1 is a time such as 0:04.2</extracomment>
        <translation>시간 %1</translation>
    </message>
</context>
<context>
    <name>retalk::UnconfirmedDialog</name>
    <message>
        <source>Tasks of your account</source>
        <translation>내 계정의 태스크</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>task id, time</comment>
        <translation>%1, %2에 생성</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>나중에 결정</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>이 태스크 사용</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>다시 제출</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>Unconfirmed job</source>
        <translation>확인되지 않은 작업</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>Stops looking for it. The job stays in the list as cancelled.</source>
        <translation>더 이상 찾지 않습니다. 작업은 취소됨으로 목록에 남습니다.</translation>
    </message>
    <message>
        <source>Which task is yours?</source>
        <translation>어느 태스크인가요?</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, but %2 has the tasks below from around that time. If one of them is yours, use it. It won&apos;t be charged again.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>‘%1’을(를) 제출했을 때 응답이 없었지만 %2에 그 무렵의 태스크가 아래와 같이 있습니다. 해당하는 것이 있으면 사용하세요. 다시 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>There may be more: the list couldn&apos;t be read to the end. %1</source>
        <extracomment>%1 is a sentence of its own that says why</extracomment>
        <translation>더 있을 수 있습니다. 목록을 끝까지 읽지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t check with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1에 확인하지 못했습니다</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, so it isn&apos;t known whether it was received and charged. Check again when the problem below is solved.</source>
        <translation>‘%1’을(를) 제출했을 때 응답이 없어 접수와 청구 여부를 알 수 없습니다. 아래 문제가 해결되면 다시 확인하세요.</translation>
    </message>
    <message>
        <source>No task found</source>
        <translation>태스크를 찾지 못함</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, and %2 lists no task from around that time yet. It may still appear, so check again in a few minutes.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>‘%1’을(를) 제출했을 때 응답이 없었고 %2에 그 무렵의 태스크가 아직 없습니다. 나중에 나타날 수 있으니 몇 분 뒤 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1에 확인하는 중…</translation>
    </message>
    <message>
        <source>Submitting again may charge you twice, in case the first request was received.</source>
        <translation>첫 요청이 접수되었다면 다시 제출할 때 두 번 청구될 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::UnderlayField</name>
    <message>
        <source>Choose music and effects</source>
        <translation>음악·효과음 선택</translation>
    </message>
    <message>
        <source>Below the voice</source>
        <translation>음성 아래</translation>
    </message>
    <message>
        <source>What&apos;s heard below the voice tracks, within the parts.</source>
        <translation>구간 안에서 음성 아래에 들리는 소리.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The original sound</source>
        <translation>원본 소리</translation>
    </message>
    <message>
        <source>Music and effects from a file</source>
        <translation>파일의 음악·효과음</translation>
    </message>
    <message>
        <source> dB</source>
        <comment>decibels</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> dB</translation>
    </message>
    <message>
        <source>Loudness below the voice</source>
        <translation>음성 아래 소리의 크기</translation>
    </message>
    <message>
        <source>How much louder than in its file; a negative number is quieter.</source>
        <translation>파일에서보다 얼마나 크게 할지. 음수를 지정하면 작아집니다.</translation>
    </message>
    <message>
        <source>A file as long as the video</source>
        <translation>동영상과 길이가 같은 파일</translation>
    </message>
    <message>
        <source>File with music and effects</source>
        <translation>음악·효과음 파일</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Quieter while the voice speaks</source>
        <translation>음성이 말하는 동안 작게</translation>
    </message>
</context>
<context>
    <name>retalk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>retalk::UrlEdit</name>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceList</name>
    <message>
        <source>Only the first</source>
        <translation>첫 번째만</translation>
    </message>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>고친 사본을 만드는 중: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, each its own video:</source>
        <translation>
            <numerusform>외 %Ln개, 각각 별도의 동영상:</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these voice tracks can&apos;t be used. Remove it first.</source>
        <translation>이 음성 중 하나를 사용할 수 없습니다. 먼저 제거하세요.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 중지</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>%1 듣기</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>retalk::VoicePlayer</name>
    <message>
        <source>No sound device was found to play it on. The video can still be made.</source>
        <translation>재생할 소리 장치를 찾지 못했습니다. 그래도 동영상은 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>This can&apos;t be played here. The video can still be made.</source>
        <translation>여기서는 재생할 수 없습니다. 그래도 동영상은 만들 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceStart</name>
    <message>
        <source>Voice starts at</source>
        <translation>음성 시작 시점</translation>
    </message>
    <message>
        <source>Starts the voice track this much later. A negative number cuts off its beginning.</source>
        <translation>음성을 이만큼 늦게 시작합니다. 음수를 지정하면 앞부분이 잘립니다.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation>초</translation>
    </message>
    <message>
        <source>Part begins in the voice at</source>
        <translation>음성에서 구간 시작 시점</translation>
    </message>
    <message>
        <source>The moment in the voice track that&apos;s heard where the part begins.</source>
        <translation>음성의 이 시점에 하는 말이 구간이 시작되는 곳에서 들립니다.</translation>
    </message>
</context>
<context>
    <name>retalk::WaveformReader</name>
    <message>
        <source>This file has no sound.</source>
        <translation>이 파일에는 소리가 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::AdoptCommand</name>
    <message>
        <source>Use a task of the account for an unconfirmed job.</source>
        <translation>확인되지 않은 작업에 계정의 태스크를 사용합니다.</translation>
    </message>
    <message>
        <source>The task&apos;s id, as “retalk unconfirmed” lists it.</source>
        <translation>‘retalk unconfirmed’가 표시하는 태스크 ID.</translation>
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
        <translation>같은 것을 다시 제출할까요? %1크레딧 %2</translation>
    </message>
    <message>
        <source>Submit the same again? You may be charged again. %1</source>
        <translation>같은 것을 다시 제출할까요? 다시 청구될 수 있습니다. %1</translation>
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
        <translation>확인할 동영상. 어느 서비스의 것이든 됩니다.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>파일</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) behind the voice (confidence %1).</source>
        <translation>
            <numerusform>입이 음성보다 %Ln프레임 늦습니다(신뢰도 %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) ahead of the voice (confidence %1).</source>
        <translation>
            <numerusform>입이 음성보다 %Ln프레임 빠릅니다(신뢰도 %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mouth moves just as in the original: nothing was changed.</source>
        <translation>입의 움직임이 원본과 똑같습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Mouth and voice are in sync (confidence %1).</source>
        <translation>입과 음성의 싱크가 맞습니다(신뢰도 %1).</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original; another person&apos;s was changed.</source>
        <translation>얼굴 사진 속 인물의 입은 원본 그대로이고 다른 사람의 입이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Not sure: it isn&apos;t clear who in the video is the person on the face photo.</source>
        <translation>확실하지 않음: 얼굴 사진 속 인물이 동영상의 누구인지 분명하지 않습니다.</translation>
    </message>
    <message>
        <source>Not sure: the mouth is turned away or covered most of the time.</source>
        <translation>확실하지 않음: 입이 대부분 돌아가 있거나 가려져 있습니다.</translation>
    </message>
    <message>
        <source>Not sure: the mouth doesn&apos;t fit the voice well enough to tell.</source>
        <translation>확실하지 않음: 입이 음성과 충분히 맞지 않아 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>The mouth movement differs from the original.</source>
        <translation>입의 움직임이 원본과 다릅니다.</translation>
    </message>
    <message>
        <source>Check whether mouth and voice are in sync.</source>
        <translation>동영상의 입 모양이 음성을 따르는지 확인합니다.</translation>
    </message>
    <message>
        <source>The original video: shows whether the mouth was changed at all.</source>
        <translation>원본 동영상: 입이 실제로 바뀌었는지 확인합니다.</translation>
    </message>
    <message>
        <source>The face photo it was made with: whose mouth to check.</source>
        <translation>만들 때 쓴 얼굴 사진. 이 사람의 입을 확인합니다.</translation>
    </message>
    <message>
        <source>The threshold it was made with, 120 to 200; 170 if not given.</source>
        <translation>만들 때 쓴 임곗값. 120에서 200까지. 지정하지 않으면 170.</translation>
    </message>
    <message>
        <source>Not sure: the mouth isn&apos;t visible for long enough.</source>
        <translation>확실하지 않음: 입이 보이는 시간이 너무 짧습니다.</translation>
    </message>
    <message>
        <source>Not sure: there&apos;s hardly any speech to compare with.</source>
        <translation>확실하지 않음: 비교할 말소리가 거의 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::Command</name>
    <message>
        <source>Usage: retalk [URL|FILE ...]     open the window, with these in their fields
       retalk COMMAND [OPTIONS]  work without the window

Commands:
</source>
        <translation>사용법: retalk [URL|파일 ...]      창을 열고 칸을 채웁니다
        retalk 명령 [옵션]         창 없이 작업합니다

명령:
</translation>
    </message>
    <message>
        <source>
“retalk COMMAND --help” explains a command.
Exit codes: 0 done, 2 usage, 3 input refused, 4 key, 5 balance, 6 task failed, 7 network, 8 unconfirmed.
</source>
        <translation>
‘retalk 명령 --help’로 명령의 설명을 볼 수 있습니다.
종료 코드: 0 완료, 2 사용법 오류, 3 입력 거부, 4 키, 5 잔액, 6 태스크 실패, 7 네트워크, 8 확인되지 않음.
</translation>
    </message>
    <message>
        <source>“retalk %1 --help” explains how it is used.</source>
        <translation>‘retalk %1 --help’로 사용법을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“local” (this computer), “evolink”, or the address of another service.</source>
        <translation>‘local’(이 컴퓨터), ‘evolink’ 또는 다른 서비스의 주소.</translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not “%2”.</source>
        <translation>--%1에는 ‘%2’이(가) 아니라 https://api.example.com 같은 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>--service is “local”, “evolink” or an address such as https://api.example.com, not “%1”.</source>
        <translation>--service는 ‘%1’이(가) 아니라 ‘local’, ‘evolink’ 또는 https://api.example.com 같은 주소여야 합니다.</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>이 명령을 설명합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>작업 목록이 손상되었습니다. %1(으)로 저장했고 작업 %Ln개를 유지했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the service to answer…</source>
        <translation>서비스의 응답을 기다리는 중…</translation>
    </message>
    <message>
        <source>The job&apos;s id, or the first characters of it.</source>
        <translation>작업 ID 또는 그 앞부분.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no job “%1”. “retalk jobs” lists all jobs.</source>
        <translation>작업 ‘%1’이(가) 없습니다. ‘retalk jobs’로 모든 작업을 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %Ln jobs. Type more of the id.</source>
        <translation>
            <numerusform>‘%1’에 맞는 작업이 %Ln개 있습니다. ID를 더 입력하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <extracomment>after “There is no command generat.”; %2 is a command or an option</extracomment>
        <translation>%1 %2을(를) 입력하려고 하셨나요?</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>여기에는 %1 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and a link begins with https://.</source>
        <translation>‘%1’ 파일이 없습니다. 링크라면 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>%1 명령이 없습니다.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>--%1 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>There is no option --%1. Did you mean --%2?</source>
        <translation>--%1 옵션이 없습니다. --%2을(를) 입력하려고 하셨나요?</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t valid UTF-8, so it can&apos;t be used. Rename the file, then try again.</source>
        <translation>‘%1’은(는) 올바른 UTF-8이 아니어서 사용할 수 없습니다. 파일 이름을 바꾼 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“retalk --help” lists the commands.</source>
        <translation>‘retalk --help’로 명령 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>프로그램이 읽을 수 있도록 한 줄에 JSON 객체를 하나씩 출력합니다.</translation>
    </message>
    <message>
        <source>Return once the service has accepted the job; “retalk resume” downloads the video.</source>
        <translation>서비스가 태스크를 받으면 바로 돌아옵니다. 동영상은 ‘retalk resume’으로 다운로드합니다.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t expected here.</source>
        <translation>여기에는 ‘%1’을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--files-service needs a remote --service.</source>
        <translation>--files-service는 이 컴퓨터가 아닌 --service와 함께 씁니다.</translation>
    </message>
    <message>
        <source>Waiting until it works again. Ctrl+C stops; “retalk resume” continues from here.</source>
        <translation>다시 작동할 때까지 기다리는 중입니다. Ctrl+C로 중지할 수 있으며, ‘retalk resume’으로 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>%1 needs a value, not “%2”.</source>
        <extracomment>%1 and %2 are options, such as --output and -o</extracomment>
        <translation>%1에는 ‘%2’이(가) 아니라 값이 필요합니다.</translation>
    </message>
    <message>
        <source>How strictly the face must match, 120 to 200; 170 if not given.</source>
        <translation>얼굴이 얼마나 엄격하게 일치해야 하는지. 120~200, 지정하지 않으면 170.</translation>
    </message>
    <message>
        <source>Picture quality of a draft on this computer: “fast”, “normal” or “high”.</source>
        <translation>이 컴퓨터에서 만드는 초안의 화질. ‘fast’, ‘normal’ 또는 ‘high’.</translation>
    </message>
    <message>
        <source>--face-threshold needs a whole number, not “%1”.</source>
        <translation>--face-threshold에는 ‘%1’이(가) 아니라 정수가 필요합니다.</translation>
    </message>
    <message>
        <source>--quality is “fast”, “normal” or “high”, not “%1”.</source>
        <translation>--quality는 ‘%1’이(가) 아니라 ‘fast’, ‘normal’ 또는 ‘high’여야 합니다.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CreditsCommand</name>
    <message>
        <source>Show the balance of the key.</source>
        <translation>키의 잔액을 표시합니다.</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1크레딧</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FacesCommand</name>
    <message>
        <source>The video to look at.</source>
        <translation>살펴볼 동영상.</translation>
    </message>
    <message>
        <source>URL|FILE</source>
        <translation>URL|파일</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, frontal: %3</source>
        <translation>%1px, 프레임의 %2%에 등장, 정면: %3</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, turned away: %3</source>
        <translation>%1px, 프레임의 %2%에 등장, 옆모습: %3</translation>
    </message>
    <message>
        <source>List the people in a video, each with a picture for --reference.</source>
        <translation>동영상에 누가 있는지 표시하고, 각각 --reference에 쓸 그림을 만듭니다.</translation>
    </message>
    <message>
        <source>No face was found in this video.</source>
        <translation>이 동영상에는 얼굴이 없습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmCommand</name>
    <message>
        <source>Give parts of a video new voice tracks and join everything into one file. Long parts are split; what lies between parts stays as it is.</source>
        <translation>동영상의 일부에 새 음성을 입히고 모두 한 파일로 합칩니다. 긴 구간은 나뉘고, 구간 사이는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The video, a file on this computer.</source>
        <translation>동영상, 이 컴퓨터의 파일.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>A part: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], such as 0:12-0:31,voice=a.wav,offset=3.2. Without a range: the whole video. May be given several times.</source>
        <translation>구간: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N]. 예: 0:12-0:31,voice=a.wav,offset=3.2. 범위가 없으면 동영상 전체. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>Parts from a CSV file with the columns from, to, voice, offset and face.</source>
        <translation>from, to, voice, offset, face 열이 있는 CSV 파일의 구간.</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>주소가 다를 때 파일을 업로드할 곳.</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>완성된 동영상. 같은 이름의 이전 파일은 새 파일이 온전해진 뒤에 바뀝니다.</translation>
    </message>
    <message>
        <source>Submit the pieces without asking about the price.</source>
        <translation>요금을 묻지 않고 조각을 제출합니다.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The table “%1” can&apos;t be read.</source>
        <translation>“%1” 표를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Begin the film even if the same one isn&apos;t finished, or was finished less than a minute ago.</source>
        <translation>같은 필름이 끝나지 않았거나 1분 이내에 끝났더라도 시작합니다.</translation>
    </message>
    <message>
        <source>What is heard below the voice tracks, in dB: original:-18, or a file with music and effects, as long as the video, such as music.wav:-12. With “,duck” at the end it gives way while the voice speaks. The video without it is kept, too.</source>
        <translation>음성 아래에 들리는 소리(dB): original:-18 또는 동영상과 길이가 같은 음악·효과음 파일(예: music.wav:-12). 끝에 “,duck”을 붙이면 음성이 말하는 동안 작아집니다. 배경음이 없는 동영상도 보관됩니다.</translation>
    </message>
    <message>
        <source>--extend is for “retalk generate”: a film is always as long as its video, or what lies behind a part would shift. Use a shorter voice track.</source>
        <translation>--extend는 “retalk generate”용입니다. 구간 뒤의 내용이 밀리지 않도록 필름의 길이는 항상 동영상과 같습니다. 더 짧은 음성 트랙을 사용하세요.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmStartCommand</name>
    <message numerus="yes">
        <source>%Ln piece(s), free</source>
        <translation>
            <numerusform>조각 %Ln개, 무료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) at the service&apos;s own price</source>
        <translation>
            <numerusform>조각 %Ln개, 서비스 요금</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), about %1 credits ($%2)</source>
        <extracomment>%1: credits, %2: US dollars</extracomment>
        <translation>
            <numerusform>조각 %Ln개, 약 %1크레딧($%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted. Add --yes to submit %1.</source>
        <translation>아무것도 제출하지 않았습니다. %1을(를) 제출하려면 --yes를 추가하세요.</translation>
    </message>
    <message>
        <source>Submit %1? %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>%1을(를) 제출할까요? %2</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read.</source>
        <translation>작업 목록을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The same film was begun already and isn&apos;t finished. “retalk resume %1” continues it, and what&apos;s paid for stays paid. Add --again to begin it once more.</source>
        <translation>같은 필름이 이미 시작되었고 끝나지 않았습니다. ‘retalk resume %1’로 이어서 할 수 있으며, 이미 결제된 것은 다시 청구되지 않습니다. 다시 시작하려면 --again을 추가하세요.</translation>
    </message>
    <message>
        <source>The same film was finished less than a minute ago (film %1). Add --again to submit it once more.</source>
        <translation>같은 필름이 1분 이내에 끝났습니다(필름 %1). 다시 제출하려면 --again을 추가하세요.</translation>
    </message>
    <message>
        <source>Submit the same again? %1 %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>같은 것을 다시 제출할까요? %1 %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FollowCommand</name>
    <message>
        <source>Stopped. “retalk resume” continues from here.</source>
        <translation>중지했습니다. ‘retalk resume’으로 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>%1 has %2 credits left, and you want to keep at least %3, so nothing more is submitted. “retalk resume” continues from here.</source>
        <extracomment>%1 is a service, %2 the credits that are left there, %3 the least that shall be left</extracomment>
        <translation>%1에 %2크레딧이 남아 있고 최소 %3을(를) 남기려 하므로 더 이상 제출하지 않습니다. “retalk resume”으로 여기서 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2</source>
        <translation>조각 %1/%2 자르는 중</translation>
    </message>
    <message>
        <source>Joining: %1 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>합치는 중: %1 %</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>경고: %1</translation>
    </message>
    <message numerus="yes">
        <source>Film %1, %Ln piece(s)</source>
        <extracomment>%1: the beginning of a film&apos;s id</extracomment>
        <translation>
            <numerusform>필름 %1, 조각 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pieces are kept. “retalk resume %1” continues the film, and “retalk resume --join %1” joins them.</source>
        <translation>끝난 것은 보관됩니다. “retalk resume %1”은 필름을 이어서 하고, “retalk resume --join %1”은 있는 것을 합칩니다.</translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment. Add --again to submit it once more.</source>
        <translation>다른 Retalk에서 같은 작업을 지금 제출하고 있습니다. 한 번 더 제출하려면 --again을 추가하세요.</translation>
    </message>
    <message>
        <source>Job %1 is a piece of a film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>작업 %1은(는) 필름의 한 조각입니다. “retalk resume %2”로 필름을 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2: %3 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>조각 %1/%2 자르는 중: %3 %</translation>
    </message>
    <message>
        <source>Without the underlay: %1</source>
        <translation>배경음 없음: %1</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ForgetCommand</name>
    <message>
        <source>Give up an unconfirmed job.</source>
        <translation>확인되지 않은 작업을 포기합니다.</translation>
    </message>
    <message>
        <source>Given up. If the service did receive the job, it may still charge for it.</source>
        <translation>포기했습니다. 서비스가 작업을 받았다면 요금이 청구될 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::GenerateCommand</name>
    <message>
        <source>URL|FILE</source>
        <translation>URL|파일</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>주소가 다를 때 파일을 업로드할 곳.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Submit the job even if the same one was submitted less than a minute ago.</source>
        <translation>1분 이내에 같은 작업을 제출했더라도 제출합니다.</translation>
    </message>
    <message>
        <source>The same job was submitted less than a minute ago (job %1). Add --again to submit it once more.</source>
        <translation>같은 작업이 1분 이내에 제출되었습니다(작업 %1). 다시 제출하려면 --again을 추가하세요.</translation>
    </message>
    <message>
        <source>Which audio track of the file to use, counted from 1; the file&apos;s default if not given.</source>
        <translation>파일에서 사용할 오디오 트랙. 1부터 셉니다. 지정하지 않으면 파일의 기본 트랙.</translation>
    </message>
    <message>
        <source>--audio-track needs a whole number from 1, not “%1”.</source>
        <translation>--audio-track에는 ‘%1’이(가) 아니라 1 이상의 정수가 필요합니다.</translation>
    </message>
    <message>
        <source>--audio-offset needs a number of seconds such as 0.5, from -%1 to %1, not “%2”.</source>
        <translation>--audio-offset에는 ‘%2’이(가) 아니라 0.5처럼 -%1에서 %1 사이의 초가 필요합니다.</translation>
    </message>
    <message>
        <source>--quality is for drafts on this computer: add --service local.</source>
        <translation>--quality는 이 컴퓨터에서 만드는 초안에 쓰입니다. --service local을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 Nothing was submitted.</source>
        <extracomment>%1: what is wrong with a link, one or two sentences</extracomment>
        <translation>%1 아무것도 제출하지 않았습니다.</translation>
    </message>
    <message>
        <source>Lip-sync a video to a voice track and wait for the result.</source>
        <translation>동영상의 입 모양을 음성 트랙에 맞추고 결과를 기다립니다.</translation>
    </message>
    <message>
        <source>The video of someone speaking.</source>
        <extracomment>a value&apos;s name in the command line&apos;s help: a web address or a file of this computer</extracomment>
        <translation>사람이 말하는 영상.</translation>
    </message>
    <message>
        <source>The new voice track.</source>
        <translation>새 음성.</translation>
    </message>
    <message>
        <source>A photo of the person to change, if there are several in the video.</source>
        <translation>동영상에 얼굴이 여럿일 때 바꿀 얼굴의 그림.</translation>
    </message>
    <message>
        <source>Start the voice track this many seconds later; a negative number cuts off its beginning.</source>
        <translation>음성을 이 초만큼 늦게 시작합니다. 음수를 지정하면 앞부분이 잘립니다.</translation>
    </message>
    <message>
        <source>Extend the video to the length of the voice track.</source>
        <translation>동영상을 음성 길이만큼 연장합니다.</translation>
    </message>
    <message>
        <source>The https:// URL to notify when the job is done.</source>
        <translation>작업이 끝나면 알릴 https:// URL.</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>완성된 동영상. 같은 이름의 이전 파일은 새 파일이 온전해진 뒤에 바뀝니다.</translation>
    </message>
    <message>
        <source>Submit a video that is longer than the service accepts in pieces, and join them.</source>
        <translation>서비스가 받는 것보다 긴 동영상을 조각으로 제출하고 합칩니다.</translation>
    </message>
    <message>
        <source>--split can&apos;t go with --no-wait: pieces are joined when all are done.</source>
        <translation>--split은 --no-wait과 함께 쓸 수 없습니다. 조각은 모두 끝나면 합쳐집니다.</translation>
    </message>
    <message>
        <source>The voice track is %1 long, and the service accepts at most %2. A video that is extended can&apos;t be split. Cut the voice track.</source>
        <translation>음성 트랙의 길이는 %1이고 서비스는 최대 %2까지 받습니다. 늘인 동영상은 나눌 수 없습니다. 음성 트랙을 자르세요.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 the service accepts. Add --split to submit %3, joined for you.</source>
        <extracomment>%1, %2: times such as 11:04; %3: &quot;6 pieces, about 532.0 credits ($7.82)&quot;</extracomment>
        <translation>%1은(는) 서비스가 받는 %2을(를) 넘습니다. --split을 추가하면 %3을(를) 제출하고 합쳐 줍니다.</translation>
    </message>
    <message>
        <source>--underlay can&apos;t go with --no-wait, --extend or --callback-url: the sound is mixed in here when the video is done.</source>
        <translation>--underlay는 --no-wait, --extend, --callback-url과 함께 쓸 수 없습니다. 소리는 동영상이 완성된 뒤 이 컴퓨터에서 섞입니다.</translation>
    </message>
    <message>
        <source>The voice track ends at %1. From there on, the video&apos;s own sound is heard as it is.</source>
        <extracomment>%1: a time such as 0:20</extracomment>
        <translation>음성은 %1에서 끝납니다. 그 이후에는 동영상의 원래 소리가 그대로 들립니다.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobReporter</name>
    <message>
        <source>Uploading the files</source>
        <translation>파일 업로드 중</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>a line of the command line&apos;s progress: the stage and how far it is</extracomment>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>%1에 다시 시도</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소됨.</translation>
    </message>
    <message>
        <source>“retalk resume %1” asks the service for the video again, at no cost.</source>
        <translation>‘retalk resume %1’은 무료로 서비스에 동영상을 다시 요청합니다.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>%1: a sentence about the finished video, such as &quot;The video is interlaced; …&quot;</extracomment>
        <translation>경고: %1</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>차례를 기다리는 중</translation>
    </message>
    <message>
        <source>Submitting the job</source>
        <translation>작업을 보내는 중</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>서비스에서 대기 중</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Downloading the video</source>
        <translation>동영상을 가져오는 중</translation>
    </message>
    <message>
        <source>The job has been removed.</source>
        <translation>그사이 작업이 제거되었습니다.</translation>
    </message>
    <message>
        <source>Submitted as task %1</source>
        <translation>태스크 %1(으)로 보냈습니다</translation>
    </message>
    <message>
        <source>Giving up for now. “retalk resume” continues this job.</source>
        <translation>일단 중단합니다. ‘retalk resume’으로 이 작업을 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>The job wasn&apos;t submitted again, because you may be charged twice. “retalk unconfirmed” lists the tasks that may belong to it and what you can do.</source>
        <translation>두 번 청구될 수 있어 작업을 다시 제출하지 않았습니다. ‘retalk unconfirmed’에서 해당할 수 있는 태스크와 할 수 있는 일을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“retalk resume %1” submits the job once the problem is solved.</source>
        <translation>원인이 해결되면 ‘retalk resume %1’로 작업을 제출합니다.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message>
        <source>Trying again on %1</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>%1에 다시 시도</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a film&apos;s piece, %2: what happens to it, one or more sentences or a stage such as &quot;Uploading the files&quot;</extracomment>
        <translation>조각 %1: %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobsCommand</name>
    <message>
        <source>There are no jobs yet.</source>
        <translation>아직 작업이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>조각 %2개 중 %1개 완료</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) failed</source>
        <translation>
            <numerusform>조각 %Ln개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1크레딧</translation>
    </message>
    <message>
        <source>List every job and film, newest first.</source>
        <translation>모든 작업과 필름을 최신순으로 표시합니다.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResumeCommand</name>
    <message numerus="yes">
        <source>%Ln job(s) are being worked on by another Retalk.</source>
        <translation>
            <numerusform>작업 %Ln개는 다른 Retalk이 처리하고 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>--output needs exactly one job.</source>
        <translation>--output에는 작업을 정확히 하나 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1이(가) 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Nothing was charged for them; name one to submit it again.</source>
        <translation>
            <numerusform>거부된 작업 %Ln개는 제외했습니다. 청구된 요금이 없으며, 다시 제출하려면 작업을 지정하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished video(s) are no longer where they were saved. Name a job to download its video again.</source>
        <translation>
            <numerusform>완성된 동영상 %Ln개가 저장한 곳에 더 이상 없습니다. 작업을 지정하면 해당 동영상을 다시 다운로드합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the job&apos;s video under another name.</source>
        <translation>지정한 작업 하나의 동영상을 다른 이름으로 저장합니다.</translation>
    </message>
    <message>
        <source>Nothing to resume.</source>
        <translation>계속할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Continue all unfinished jobs and films.</source>
        <translation>끝나지 않은 모든 작업과 필름을 이어서 합니다.</translation>
    </message>
    <message>
        <source>Join the film&apos;s finished pieces, and keep the original video in place of the others.</source>
        <translation>필름의 끝난 조각을 합치고 나머지는 동영상을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Submit the film&apos;s failed pieces again. You may be charged again.</source>
        <translation>필름의 실패한 조각을 다시 제출합니다. 다시 청구될 수 있습니다.</translation>
    </message>
    <message>
        <source>--%1 needs exactly one film.</source>
        <translation>--%1에는 필름이 정확히 하나 필요합니다.</translation>
    </message>
    <message>
        <source>There is no film “%1”.</source>
        <translation>“%1” 필름이 없습니다.</translation>
    </message>
    <message>
        <source>--output is for a job. A film is saved under the name that it was begun with.</source>
        <translation>--output은 작업에 쓰입니다. 필름은 시작할 때의 이름으로 저장됩니다.</translation>
    </message>
    <message>
        <source>Film %1 (“%2”) was begun more than 3 days ago and was left out. “retalk resume %1” continues it.</source>
        <extracomment>%1: the beginning of a film&apos;s id, %2: the name of its video</extracomment>
        <translation>필름 %1(“%2”)은(는) 3일 넘게 전에 시작되어 제외했습니다. “retalk resume %1”로 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Job %1 was replaced by another one of its film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>작업 %1은(는) 같은 필름의 다른 작업으로 대체되었습니다. “retalk resume %2”로 필름을 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Job %1 is a piece of film %2, which is saved under the name that it was begun with. Leave out --output.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>작업 %1은(는) 필름 %2의 한 조각이며, 필름은 시작할 때의 이름으로 저장됩니다. --output을 빼세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Name one to submit it again.</source>
        <translation>
            <numerusform>거부된 작업 %Ln개는 제외했습니다. 다시 제출하려면 작업을 지정하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::SendAgainCommand</name>
    <message>
        <source>Submit an unconfirmed job again; it may be charged twice.</source>
        <translation>확인되지 않은 작업을 다시 제출합니다. 두 번 청구될 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::SpeakCommand</name>
    <message>
        <source>Speak words with a robot&apos;s voice, to judge timing by.</source>
        <translation>타이밍을 가늠할 수 있도록 로봇 목소리로 대사를 읽습니다.</translation>
    </message>
    <message>
        <source>The words to speak.</source>
        <translation>읽을 대사.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>대사</translation>
    </message>
    <message>
        <source>A text file with the words to speak.</source>
        <translation>읽을 대사가 있는 텍스트 파일.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>The language of the words, as espeak-ng calls it: en, de, pt-br, cmn. Yours if not given.</source>
        <translation>대사의 언어. espeak-ng에서 쓰는 이름: en, de, pt-br, cmn. 지정하지 않으면 사용자의 언어.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>How long the voice track lasts: the words are spoken at a natural pace that fits, and silence follows them.</source>
        <translation>음성의 길이. 대사를 길이에 맞는 자연스러운 속도로 읽고, 그 뒤로 침묵이 이어집니다.</translation>
    </message>
    <message>
        <source>The WAV file to write. A file that&apos;s there is replaced.</source>
        <translation>쓸 WAV 파일. 이미 있는 파일은 바뀝니다.</translation>
    </message>
    <message>
        <source>Give either --text or --text-file.</source>
        <translation>--text와 --text-file 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>--output names the file with the words.</source>
        <translation>--output이 대사가 있는 파일을 가리킵니다.</translation>
    </message>
    <message>
        <source>The text file “%1” can&apos;t be read.</source>
        <translation>‘%1’ 텍스트 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The words take %1 s even at %2 words a minute, so they don&apos;t fit into %3 s. Shorten the text.</source>
        <translation>대사가 분당 %2단어로도 %1초 걸려 %3초에 들어가지 않습니다. 텍스트를 줄이세요.</translation>
    </message>
    <message>
        <source>%1 s at %2 words a minute. It&apos;s a robot&apos;s voice: good for judging timing, not for the final video.</source>
        <translation>분당 %2단어로 %1초. 로봇 목소리입니다. 타이밍을 가늠하는 데 좋지만 완성된 동영상에는 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Speech is saved as a WAV file, not as .%1. Choose a name that ends in .wav.</source>
        <translation>음성은 .%1이(가) 아니라 WAV 파일로 저장됩니다. .wav로 끝나는 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>--seconds needs a number from %1 to %2, not “%3”.</source>
        <translation>--seconds에는 ‘%3’이(가) 아니라 %1에서 %2 사이의 수가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::UnconfirmedCommand</name>
    <message>
        <source>List jobs whose submission was never answered, with their possible tasks.</source>
        <translation>제출에 응답이 없었던 작업과 해당할 수 있는 태스크를 표시합니다.</translation>
    </message>
    <message>
        <source>No job is unconfirmed.</source>
        <translation>확인되지 않은 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Asking the service for its tasks…</source>
        <translation>서비스에 태스크를 묻는 중…</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be asked for all of its tasks, so it isn&apos;t known whether it received this job. %1</source>
        <translation>서비스의 모든 태스크를 확인하지 못해 이 작업을 받았는지 알 수 없습니다. %1</translation>
    </message>
    <message>
        <source>The service lists no task that may be this job.</source>
        <translation>서비스에 이 작업일 수 있는 태스크가 없습니다.</translation>
    </message>
    <message>
        <source>retalk adopt %1 TASK    use this task: its video is downloaded</source>
        <translation>retalk adopt %1 TASK    이 태스크 사용: 동영상을 다운로드합니다</translation>
    </message>
    <message>
        <source>retalk send-again %1    submit it again: may be charged twice</source>
        <translation>retalk send-again %1    다시 제출: 두 번 청구될 수 있습니다</translation>
    </message>
    <message>
        <source>retalk forget %1        give it up</source>
        <translation>retalk forget %1        포기</translation>
    </message>
    <message>
        <source>This job is task %1. “retalk resume” downloads its video.</source>
        <translation>이 작업은 태스크 %1입니다. ‘retalk resume’으로 동영상을 다운로드합니다.</translation>
    </message>
</context>
</TS>
