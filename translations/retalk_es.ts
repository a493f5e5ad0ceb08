<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>retalk::AboutBox</name>
    <message>
        <source>About Retalk</source>
        <translation>Acerca de Retalk</translation>
    </message>
    <message>
        <source>Gives a video new words, and lips that follow them: with EvoLink&apos;s VideoRetalk, or as a draft on this computer.

Free software under the MIT licence. Made with Qt %1, FFmpeg, OpenCV, MediaPipe&apos;s face models and PocketSphinx; programs linked with a GPL build of FFmpeg carry its terms.</source>
        <translation>Da a un vídeo palabras nuevas y labios que las siguen: con VideoRetalk de EvoLink o, como borrador, en este equipo.

Software libre con licencia MIT. Hecho con Qt %1, FFmpeg, OpenCV, los modelos de caras de MediaPipe y PocketSphinx; los programas enlazados con una versión GPL de FFmpeg siguen sus condiciones.</translation>
    </message>
</context>
<context>
    <name>retalk::Answer</name>
    <message>
        <source>This API key has used up its own limit. Raise the limit on the service&apos;s website, or use another key.</source>
        <translation>Esta clave de API agotó su propio límite. Aumente el límite en el sitio web del servicio o use otra clave.</translation>
    </message>
    <message>
        <source>This API key has used up its limit for today. Try again tomorrow, raise the limit, or use another key.</source>
        <translation>Esta clave de API agotó su límite de hoy. Inténtelo mañana, aumente el límite o use otra clave.</translation>
    </message>
    <message>
        <source>Your account has too few credits. Add credits on the service&apos;s website, then retry.</source>
        <translation>La cuenta no tiene créditos suficientes. Añada créditos en el sitio web del servicio y reinténtelo.</translation>
    </message>
    <message>
        <source>This API key is disabled. Enable it on the service&apos;s website, or enter another key.</source>
        <translation>Esta clave de API está desactivada. Actívela en el sitio web del servicio o introduzca otra.</translation>
    </message>
    <message>
        <source>This API key has expired. Enter a new one.</source>
        <translation>Esta clave de API ha caducado. Introduzca una nueva.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the service&apos;s support.</source>
        <translation>Esta cuenta está desactivada. Consulte al soporte del servicio.</translation>
    </message>
    <message>
        <source>The service refused this because it is too large.</source>
        <translation>El servicio lo rechazó porque es demasiado grande.</translation>
    </message>
    <message>
        <source>The service refused the request without saying why.</source>
        <translation>El servicio rechazó la solicitud sin decir por qué.</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>El servicio rechazó la solicitud: %1</translation>
    </message>
    <message>
        <source>The file is too large: at most 100 MB can be uploaded.</source>
        <translation>El archivo es demasiado grande: se pueden subir como máximo 100&#xa0;MB.</translation>
    </message>
    <message>
        <source>A proxy asks for a user name and password, which Retalk doesn&apos;t send. Choose another proxy in the settings.</source>
        <translation>Un proxy pide nombre de usuario y contraseña, que Retalk no envía. Elija otro proxy en los ajustes.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this API key. Check it, or enter another one.</source>
        <translation>El servicio no acepta esta clave de API. Compruébela o introduzca otra.</translation>
    </message>
    <message>
        <source>This API key isn&apos;t allowed to use the model “videoretalk”. Allow it on the service&apos;s website, or use another key.</source>
        <translation>Esta clave de API no puede usar el modelo «videoretalk». Permítalo en el sitio web del servicio o use otra clave.</translation>
    </message>
    <message>
        <source>This API key can&apos;t be used from your IP address. Allow the address on the service&apos;s website, or use another key.</source>
        <translation>Esta clave de API no se puede usar desde su dirección de Internet. Permita la dirección en el sitio web del servicio o use otra clave.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t allow this: the API key can&apos;t use the model, or your IP address is blocked.</source>
        <translation>El servicio no lo permite: la clave de API no puede usar el modelo o su dirección de Internet está bloqueada.</translation>
    </message>
    <message>
        <source>The service has no task with this id.</source>
        <translation>El servicio no conoce ninguna tarea con este ID.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept files of this type.</source>
        <translation>El servicio no acepta archivos de este tipo.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t know this, or no longer has it.</source>
        <translation>El servicio no conoce este elemento o ya no lo conserva.</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>El servicio ya no conserva este elemento.</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>Demasiadas solicitudes; el servicio pide esperar.</translation>
    </message>
    <message>
        <source>The service timed out waiting for the request. Check your connection.</source>
        <translation>El servicio esperó demasiado la solicitud. Compruebe la conexión.</translation>
    </message>
    <message>
        <source>The service can&apos;t say whether it accepted this job. Check before you submit it again, or you may be charged twice.</source>
        <translation>El servicio no puede decir si aceptó este trabajo. Compruébelo antes de volver a enviarlo, porque podría cobrarse dos veces.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try again later.</source>
        <translation>El servicio tiene un problema propio (%1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service redirects to another address. Your key wasn&apos;t sent there. Check the service&apos;s address in the settings.</source>
        <translation>El servicio remite a Retalk a otra dirección. La clave no se envió allí. Compruebe la dirección del servicio en los ajustes.</translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (%1). Check the service&apos;s address.</source>
        <translation>El servicio dio una respuesta inesperada (%1). Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>This address returned a web page instead of the service. Check the service&apos;s address in the settings, and whether this network asks you to sign in.</source>
        <translation>En esta dirección responde una página web, no el servicio. Compruebe la dirección del servicio en los ajustes y si esta red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Your account&apos;s storage for uploaded files is full. Files are removed after 72 hours; wait, or use a link.</source>
        <translation>El espacio de la cuenta para archivos subidos está lleno. Los archivos se eliminan a las 72 horas; espere o use un enlace.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t download the link.</source>
        <translation>El servicio no pudo obtener el enlace.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t store the file. Try again later.</source>
        <translation>El servicio no pudo guardar el archivo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the file: %1</source>
        <translation>El servicio no aceptó el archivo: %1</translation>
    </message>
    <message>
        <source>The service sent an answer that Retalk doesn&apos;t understand. Check the service&apos;s address, and try again later.</source>
        <translation>Retalk no entiende la respuesta del servicio. Compruebe la dirección del servicio e inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>retalk::ApiClient</name>
    <message>
        <source>The service accepted the job, but its answer can&apos;t be read. You may have been charged. Check with the service before you submit it again.</source>
        <translation>El servicio aceptó el trabajo, pero su respuesta es ilegible. Puede que se haya cobrado. Consulte al servicio antes de volver a enviarlo.</translation>
    </message>
</context>
<context>
    <name>retalk::BatchModel</name>
    <message>
        <source>fine</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heading of the column that says what is wrong with a row</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Alargar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>An address that is called when the job is done</extracomment>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>retalk::BatchTable</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni «yes» ni «no».</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <comment>names of columns</comment>
        <translation>Sin usar: %1.</translation>
    </message>
    <message>
        <source>The column “video” is missing.</source>
        <translation>No hay ninguna columna «video».</translation>
    </message>
    <message>
        <source>The column “audio” is missing.</source>
        <translation>No hay ninguna columna «audio».</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>Hay unas comillas abiertas que no se cierran.</translation>
    </message>
    <message>
        <source>There are %1 cells instead of %2. A cell with a comma needs quotation marks.</source>
        <translation>Hay %1 celdas donde corresponden %2; una coma dentro de una celda necesita comillas.</translation>
    </message>
    <message>
        <source>The threshold “%1” isn&apos;t a whole number from %2 to %3.</source>
        <translation>El umbral «%1» no es un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain “/”.</source>
        <translation>Un nombre no puede contener «/».</translation>
    </message>
</context>
<context>
    <name>retalk::CallbackField</name>
    <message>
        <source>Callback URL</source>
        <translation>URL de aviso</translation>
    </message>
    <message>
        <source>https:// URL to notify when done</source>
        <translation>URL https:// a la que avisar al terminar</translation>
    </message>
    <message>
        <source>The service posts the finished task to this URL. It must be public and use HTTPS.</source>
        <translation>El servicio envía la tarea terminada a esta URL. Debe ser pública y usar HTTPS.</translation>
    </message>
    <message>
        <source>More: voice start, music, callback URL</source>
        <extracomment>Unfolds the rarely used fields</extracomment>
        <translation>Más: inicio, música, URL de aviso</translation>
    </message>
</context>
<context>
    <name>retalk::ClipPlayer</name>
    <message>
        <source>The video can&apos;t be opened. It may be damaged, or the site that hosts it doesn&apos;t respond.</source>
        <translation>El vídeo no se abre. Puede que esté dañado o que su servidor no responda.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>This computer has no sound device to play this on.</source>
        <translation>Este equipo no tiene ningún dispositivo de sonido para reproducirlo.</translation>
    </message>
    <message>
        <source>The video couldn&apos;t be loaded from the site that hosts it.</source>
        <translation>No se pudo obtener el vídeo de su servidor.</translation>
    </message>
    <message>
        <source>This file can&apos;t be played. It&apos;s damaged, or no decoder for it is installed.</source>
        <translation>No se puede reproducir este archivo. Está dañado o falta su decodificador.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
</context>
<context>
    <name>retalk::ClipSound</name>
    <message>
        <source>The sound can&apos;t be played. %1</source>
        <translation>No se puede reproducir el sonido. %1</translation>
    </message>
    <message>
        <source>The sound can&apos;t be played. It may be damaged, or stored in a format that this computer can&apos;t decode.</source>
        <translation>No se puede reproducir el sonido. Puede estar dañado o guardado en un formato que este equipo no puede descodificar.</translation>
    </message>
</context>
<context>
    <name>retalk::Credits</name>
    <message>
        <source>The service couldn&apos;t say how many credits are left. Try again later.</source>
        <translation>El servicio no pudo decir cuántos créditos quedan. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>retalk::DoneNotice</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>Su vídeo está listo</translation>
    </message>
    <message>
        <source>A job needs your attention</source>
        <translation>Un trabajo requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos are ready</source>
        <translation>
            <numerusform>%Ln vídeo está listo</numerusform>
            <numerusform>%Ln vídeos están listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) need your attention</source>
        <translation>
            <numerusform>%Ln trabajo requiere su atención</numerusform>
            <numerusform>%Ln trabajos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 videos are ready</source>
        <extracomment>Two numbers: &quot;12 of 40 videos are ready&quot;</extracomment>
        <translation>%1 de %2 vídeos están listos</translation>
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
            <numerusform>%1 · %Ln trabajo – Retalk</numerusform>
            <numerusform>%1 · %Ln trabajos – Retalk</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>Todos los trabajos han terminado</translation>
    </message>
</context>
<context>
    <name>retalk::Download</name>
    <message>
        <source>The download was stopped.</source>
        <translation>La descarga se detuvo.</translation>
    </message>
    <message>
        <source>The link redirects to an address Retalk won&apos;t open.</source>
        <translation>El enlace redirige a una dirección que Retalk no abre.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Try again, or get a new link.</source>
        <translation>El archivo está incompleto: falta el final. Inténtelo de nuevo o consiga un enlace nuevo.</translation>
    </message>
    <message>
        <source>The downloaded file can&apos;t be read.</source>
        <translation>No se puede leer el archivo descargado.</translation>
    </message>
    <message>
        <source>The link opens a page or text, not a video, audio file or picture.</source>
        <translation>El enlace lleva a una página o a un texto, no a un vídeo, un sonido o una imagen.</translation>
    </message>
    <message>
        <source>The link opens a file that isn&apos;t a video, audio file or picture.</source>
        <translation>El enlace lleva a un archivo que no es ni vídeo, ni sonido, ni imagen.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>Solo se pueden descargar enlaces http y https.</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 is allowed.</source>
        <translation>El archivo ocupa %1; se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>The file is larger than the allowed %1.</source>
        <translation>El archivo supera los %1 permitidos.</translation>
    </message>
    <message>
        <source>The site that hosts the file sent the wrong part of it.</source>
        <translation>El sitio que aloja el archivo envió una parte equivocada.</translation>
    </message>
    <message>
        <source>The link redirects to another address.</source>
        <translation>El enlace lleva a otra dirección.</translation>
    </message>
    <message>
        <source>The site that hosts the file denied access (HTTP %1). The link may have expired.</source>
        <translation>El servidor no entrega este archivo (HTTP %1). Puede que el enlace haya caducado.</translation>
    </message>
    <message>
        <source>The site that hosts the file asked us to wait (HTTP %1).</source>
        <translation>El sitio que aloja el archivo pide esperar (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file has a problem (HTTP %1).</source>
        <translation>El servidor del archivo tiene problemas (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer (HTTP %1).</source>
        <translation>El servidor dio una respuesta inesperada (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file sent it in an unexpected encoding.</source>
        <translation>El servidor envió el archivo con una codificación inesperada.</translation>
    </message>
    <message>
        <source>The site that hosts the file can&apos;t be found.</source>
        <translation>No se encuentra el servidor del archivo.</translation>
    </message>
    <message>
        <source>The site that hosts the file doesn&apos;t accept connections.</source>
        <translation>El servidor del archivo no acepta conexiones.</translation>
    </message>
    <message>
        <source>The connection to the site that hosts the file isn&apos;t secure, so nothing was downloaded.</source>
        <translation>La conexión con el servidor del archivo no es segura, así que no se descargó nada.</translation>
    </message>
    <message>
        <source>The site that hosts the file stopped responding.</source>
        <translation>El sitio que aloja el archivo dejó de responder.</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer.</source>
        <translation>El servidor dio una respuesta inesperada.</translation>
    </message>
    <message>
        <source>The connection broke during the download.</source>
        <translation>La conexión se cortó mientras llegaba el archivo.</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again; nothing is lost.</source>
        <translation>El disco que contiene %1 está lleno. Libere espacio e inténtelo de nuevo; no se pierde nada.</translation>
    </message>
    <message>
        <source>The disk that holds %1 can&apos;t store a file this large. Choose another folder.</source>
        <translation>El archivo es mayor de lo que el disco que contiene %1 admite en un solo archivo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Another Retalk is already downloading this file.</source>
        <translation>Otro Retalk ya está descargando este archivo.</translation>
    </message>
    <message>
        <source>The disk that holds %1 has %2 free, but %3 is needed. Free some space and try again; nothing is lost.</source>
        <translation>El disco que contiene %1 tiene %2 libres y se necesitan %3. Libere espacio e inténtelo de nuevo; no se pierde nada.</translation>
    </message>
    <message>
        <source>There&apos;s another file called %1 now.</source>
        <translation>Ahora hay otro archivo llamado %1.</translation>
    </message>
    <message>
        <source>There is no file at this link (HTTP %1).</source>
        <translation>No hay ningún archivo en este enlace (HTTP %1).</translation>
    </message>
</context>
<context>
    <name>retalk::DraftVoice</name>
    <message>
        <source>Speaking this text takes too long.</source>
        <translation>Decir este texto tarda demasiado.</translation>
    </message>
    <message>
        <source>The text can&apos;t be spoken.</source>
        <translation>No se puede decir el texto.</translation>
    </message>
    <message>
        <source>Draft voices need the package espeak-ng. Install it, then try again.</source>
        <translation>Las voces de borrador necesitan el paquete espeak-ng. Instálelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text is too long. Split it into parts.</source>
        <translation>El texto es demasiado largo. Divídalo en partes.</translation>
    </message>
    <message>
        <source>There&apos;s no draft voice for the language “%1”.</source>
        <translation>No hay voz de borrador para el idioma «%1».</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <translation>No hay texto que decir.</translation>
    </message>
</context>
<context>
    <name>retalk::DropOverlay</name>
    <message>
        <source>Drop anywhere: we&apos;ll put it in the right field</source>
        <translation>Suelte en cualquier parte: irá al campo correcto</translation>
    </message>
</context>
<context>
    <name>retalk::DropRouter</name>
    <message>
        <source>one video at a time; import a table for more</source>
        <translation>un solo vídeo a la vez; para varios, importe una tabla</translation>
    </message>
    <message>
        <source>one table at a time</source>
        <translation>una sola tabla a la vez</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>one face photo at a time</source>
        <translation>una sola foto de la cara a la vez</translation>
    </message>
    <message>
        <source>unknown type; drop it on the right field</source>
        <translation>tipo desconocido; suéltelo en el campo correcto</translation>
    </message>
    <message>
        <source>%1 voice tracks at a time; drop them with their video for more</source>
        <translation>%1 voces a la vez; para más, suéltelas con su vídeo</translation>
    </message>
    <message>
        <source>no videos or voice tracks in this folder</source>
        <translation>no hay vídeos ni voces en esta carpeta</translation>
    </message>
    <message>
        <source>this isn&apos;t a video, an audio file or a picture</source>
        <translation>no es un vídeo, un archivo de audio ni una imagen</translation>
    </message>
    <message>
        <source>this is a web page; drop the video, audio file or picture on it instead</source>
        <translation>es una página web; suelte en su lugar el vídeo, el archivo de audio o la imagen que contiene</translation>
    </message>
    <message>
        <source>no voice track with the same name</source>
        <translation>ninguna voz tiene su nombre</translation>
    </message>
    <message>
        <source>no video with the same name</source>
        <translation>ningún vídeo tiene su nombre</translation>
    </message>
    <message>
        <source>the file doesn&apos;t exist</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>this isn&apos;t a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>this link file has no web address</source>
        <translation>este archivo de enlace no contiene ninguna dirección web</translation>
    </message>
    <message>
        <source>only the first %1 files in this folder were checked</source>
        <translation>solo se examinaron los primeros %1 archivos de esta carpeta</translation>
    </message>
    <message>
        <source>the site that hosts it denied access (%1)</source>
        <translation>el sitio que lo aloja denegó el acceso (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of file names: &quot;a.txt, b.txt, c.txt and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder&apos;s pictures aren&apos;t used; drop one on the Face field</source>
        <translation>las imágenes de una carpeta no se usan; suelte una en el campo Cara</translation>
    </message>
    <message>
        <source>a folder&apos;s tables aren&apos;t used; drop the table alone</source>
        <translation>las tablas de una carpeta no se usan; suelte solo la tabla</translation>
    </message>
</context>
<context>
    <name>retalk::FaceMatch</name>
    <message>
        <source>Matches the person in the video at %1.</source>
        <translation>Coincide con la persona del vídeo a %1.</translation>
    </message>
    <message>
        <source>Doesn&apos;t match the person in the video at %1; the score is %2.</source>
        <translation>No coincide con la persona del vídeo a %1; la puntuación es %2.</translation>
    </message>
    <message>
        <source>Matches person %1 at %2.</source>
        <translation>Coincide con la persona %1 a %2.</translation>
    </message>
    <message>
        <source>Doesn&apos;t match anyone here at %1; closest is person %2 at %3.</source>
        <translation>No coincide aquí con nadie a %1; la más parecida es la persona %2, con %3.</translation>
    </message>
</context>
<context>
    <name>retalk::FacePicker</name>
    <message>
        <source>Person %1, in %2 of the video</source>
        <extracomment>A face found in the video. %1 is its number, %2 a share like &quot;80 %&quot;</extracomment>
        <translation>Persona %1, en el %2 del vídeo</translation>
    </message>
    <message>
        <source>%1, matches the face photo</source>
        <extracomment>%1 describes a person found in the video</extracomment>
        <translation>%1, coincide con la foto de la cara</translation>
    </message>
    <message>
        <source>Person %1, on the left, in %2 of the video</source>
        <extracomment>The same, of a person in the left part of the picture</extracomment>
        <translation>Persona %1, a la izquierda, en el %2 del vídeo</translation>
    </message>
    <message>
        <source>Person %1, on the right, in %2 of the video</source>
        <translation>Persona %1, a la derecha, en el %2 del vídeo</translation>
    </message>
    <message>
        <source>Person %1, in the middle, in %2 of the video</source>
        <translation>Persona %1, en el centro, en el %2 del vídeo</translation>
    </message>
    <message>
        <source>Person %1 on your photo</source>
        <extracomment>A face on the picture that the person chose</extracomment>
        <translation>Persona %1 de su foto</translation>
    </message>
    <message>
        <source>Your face photo</source>
        <translation>Su foto de la cara</translation>
    </message>
</context>
<context>
    <name>retalk::FaceReport</name>
    <message>
        <source>The list of faces can&apos;t be understood.</source>
        <translation>La lista de caras no se entiende.</translation>
    </message>
</context>
<context>
    <name>retalk::FactsBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>The original video isn&apos;t on this computer.</source>
        <translation>El vídeo original no está en este equipo.</translation>
    </message>
    <message>
        <source>Checking sync…</source>
        <translation>Midiendo sincronía…</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>Crear otro…</translation>
    </message>
    <message>
        <source>More for this video</source>
        <translation>Más para este vídeo</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copiar el archivo</translation>
    </message>
    <message>
        <source>Use this frame as face photo</source>
        <translation>Usar como foto de la cara</translation>
    </message>
    <message>
        <source>The same video with another voice track</source>
        <translation>El mismo vídeo con otra voz</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Mostrar resultado</translation>
    </message>
    <message>
        <source>Show input</source>
        <translation>Mostrar entrada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>retalk::FilesClient</name>
    <message>
        <source>The file “%1” is no longer there.</source>
        <translation>El archivo «%1» ya no está.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>El archivo «%1» está vacío.</translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 can be uploaded.</source>
        <translation>El archivo «%1» es demasiado grande: se pueden subir como máximo %2.</translation>
    </message>
    <message>
        <source>The service&apos;s answer belongs to another upload. Try again.</source>
        <translation>La respuesta del servicio corresponde a otra subida. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>No se puede leer el archivo «%1». Compruebe sus permisos.</translation>
    </message>
</context>
<context>
    <name>retalk::Film</name>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a film&apos;s part, %2: a sentence about it</extracomment>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>Films are made from files on this computer. Download “%1” first.</source>
        <translation>Las películas se hacen con archivos de este equipo. Descargue antes «%1».</translation>
    </message>
    <message>
        <source>It can&apos;t begin before the video does.</source>
        <translation>No puede empezar antes que el vídeo.</translation>
    </message>
    <message>
        <source>It ends at %1, before it begins at %2.</source>
        <translation>Termina en %1, antes de empezar en %2.</translation>
    </message>
    <message>
        <source>It is shorter than 2 s, which is the least that can be submitted. Make it longer.</source>
        <translation>Dura menos de 2 s, el mínimo que se puede enviar. Alárguela.</translation>
    </message>
    <message>
        <source>It overlaps with part %1. Move one of the two.</source>
        <translation>Se solapa con la parte %1. Mueva una de las dos.</translation>
    </message>
    <message>
        <source>It has no voice track. Choose one.</source>
        <translation>No tiene pista de voz. Elija una.</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>Las pistas de audio se cuentan desde 1.</translation>
    </message>
    <message>
        <source>The offset can&apos;t be negative.</source>
        <translation>El desfase no puede ser negativo.</translation>
    </message>
    <message>
        <source>The underlay&apos;s loudness must be from %1 to %2 dB.</source>
        <translation>El volumen del sonido de fondo debe estar entre %1 y %2 dB.</translation>
    </message>
    <message>
        <source>Underlay: %1</source>
        <translation>Sonido de fondo: %1</translation>
    </message>
    <message>
        <source>The finished video has no name. Choose one.</source>
        <translation>El vídeo final no tiene nombre. Elija uno.</translation>
    </message>
    <message>
        <source>The finished video can&apos;t replace “%1”, which it is made from. Choose another name.</source>
        <translation>El vídeo final no puede sustituir a «%1», del que se obtiene. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no video. Choose one.</source>
        <translation>No hay ningún vídeo. Elija uno.</translation>
    </message>
    <message>
        <source>There are no parts. Mark at least one.</source>
        <translation>No hay partes. Marque al menos una.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>the name of a job: a video&apos;s file name, the number of a piece, how many pieces there are</extracomment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>It runs past the end of the video, which is %1 long.</source>
        <translation>Sobrepasa el final del vídeo, que dura %1.</translation>
    </message>
    <message>
        <source>The voice track is %1 long, so it can&apos;t start at %2.</source>
        <translation>La pista de voz dura %1, así que no puede empezar en %2.</translation>
    </message>
    <message>
        <source>Less than 2 s of the voice track are left from %1 on.</source>
        <translation>A partir de %1 quedan menos de 2 s de la pista de voz.</translation>
    </message>
    <message>
        <source>The video&apos;s frames can&apos;t be counted. Choose another file.</source>
        <translation>No se pueden contar los fotogramas del vídeo. Elija otro archivo.</translation>
    </message>
    <message>
        <source>This film doesn&apos;t exist.</source>
        <translation>Esta película no existe.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an audio track number.</source>
        <translation>«%1» no es un número de pista de audio.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time such as 0:12 or 12.5.</source>
        <translation>«%1» no es un tiempo como 0:12 o 12.5.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a part such as 0:12-0:31,voice=a.wav.</source>
        <translation>«%1» no es una parte como 0:12-0:31,voice=a.wav.</translation>
    </message>
    <message>
        <source>A part can&apos;t have “%1”.</source>
        <translation>Una parte no puede tener «%1».</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>La tabla no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: number of a table&apos;s line, %2: a sentence about it</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The table has no parts.</source>
        <translation>La tabla no tiene partes.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an underlay such as original:-18 or music.wav:-12.</source>
        <translation>«%1» no es un sonido de fondo como original:-18 o music.wav:-12.</translation>
    </message>
    <message>
        <source>A stored film can&apos;t be read.</source>
        <translation>No se puede leer una película guardada.</translation>
    </message>
    <message>
        <source>A part can&apos;t end at %1. Leave the time out for the end of the video.</source>
        <translation>Un fragmento no puede terminar en %1. Omita el tiempo para indicar el final del vídeo.</translation>
    </message>
    <message>
        <source>The video is %1 long, so the part can&apos;t start at %2.</source>
        <translation>El vídeo dura %1, así que la parte no puede empezar en %2.</translation>
    </message>
    <message>
        <source>The video is %1 long, so less than 2 s of it are left from %2 on.</source>
        <translation>El vídeo dura %1, así que a partir de %2 quedan menos de 2 s.</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. They will if the part ends at %3.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds, %3: a time such as 0:31</extracomment>
        <translation>Parte %1: los últimos %2 s de la pista de voz no se oirán. Se oirán si la parte termina en %3.</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. Use a shorter voice track to hear all of it.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds</extracomment>
        <translation>Parte %1: los últimos %2 s de la pista de voz no se oirán. Use una pista de voz más corta para que se oiga entera.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmCut</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there, then retry.</source>
        <translation>No se puede escribir en la carpeta %1. Libere espacio allí y reinténtelo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>El disco está lleno. Libere espacio y reinténtelo; no se pierde nada.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions.</source>
        <translation>No se puede crear la carpeta %1. Compruebe sus permisos.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmJoin</name>
    <message>
        <source>Piece %1 can&apos;t be read. Download it again.</source>
        <translation>No se puede leer el fragmento %1. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The video has %1 frames now, and had %2 when the film began. Put the original file back, then resume.</source>
        <translation>El vídeo tiene ahora %1 fotogramas y tenía %2 cuando empezó la película. Restaure el archivo original y continúe.</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 pixels and was scaled to %3.</source>
        <extracomment>%2 and %3 are sizes: &quot;1280×720&quot;</extracomment>
        <translation>El fragmento %1 volvió con %2 píxeles y se escaló a %3.</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 frames a second and was brought to %3.</source>
        <translation>El fragmento %1 volvió con %2 fotogramas por segundo y se pasó a %3.</translation>
    </message>
    <message>
        <source>The video is HDR. The finished one is converted to SDR (BT.709).</source>
        <translation>El vídeo es HDR. El vídeo final se convierte a SDR (BT.709).</translation>
    </message>
    <message>
        <source>without underlay</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;lesson (without underlay)&quot;</extracomment>
        <translation>sin sonido de fondo</translation>
    </message>
</context>
<context>
    <name>retalk::FilmProbe</name>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>Este archivo no tiene sonido.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRows</name>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>%1 de %2 fragmentos listos</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>It continues when you choose to.</source>
        <translation>Continúa cuando usted lo indique.</translation>
    </message>
    <message>
        <source>Another Retalk is working on it</source>
        <translation>Otro Retalk está trabajando en ello</translation>
    </message>
    <message>
        <source>Cutting piece %1</source>
        <translation>Cortando el fragmento %1</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>la cola está en pausa</translation>
    </message>
    <message>
        <source>Joining the pieces</source>
        <translation>Uniendo los fragmentos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are lengths of video, as 0:23 and 1:50</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRunner</name>
    <message>
        <source>This film is joined already.</source>
        <translation>Esta película ya está unida.</translation>
    </message>
    <message>
        <source>Another Retalk is working on this film.</source>
        <translation>Otro Retalk está trabajando en esta película.</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that piece %1 wasn&apos;t submitted. Join what is there, or begin a new film.</source>
        <translation>La lista de trabajos estaba dañada, así que no es seguro que el fragmento %1 no se haya enviado. Una lo que hay o empiece una película nueva.</translation>
    </message>
    <message>
        <source>No piece of this film is done yet, so there is nothing to join.</source>
        <translation>Ningún fragmento de esta película está listo, así que no hay nada que unir.</translation>
    </message>
    <message>
        <source>It was removed from the job list.</source>
        <translation>Se quitó de la lista de trabajos.</translation>
    </message>
    <message>
        <source>Its finished video is no longer on the disk.</source>
        <translation>Su vídeo final ya no está en el disco.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a piece, %2: why it failed, a sentence</extracomment>
        <translation>Fragmento %1: %2</translation>
    </message>
    <message>
        <source>“%1” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>«%1» ha cambiado o falta desde que empezó la película. Restaure el archivo original y continúe; los fragmentos terminados se conservan.</translation>
    </message>
    <message>
        <source>Part %1: “%2” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>Parte %1: «%2» ha cambiado o falta desde que empezó la película. Restaure el archivo original y continúe; los fragmentos terminados se conservan.</translation>
    </message>
</context>
<context>
    <name>retalk::FixDialog</name>
    <message>
        <source>Make a corrected copy</source>
        <translation>Crear una copia corregida</translation>
    </message>
    <message>
        <source>The part that&apos;s marked in the player</source>
        <translation>La parte marcada en el reproductor</translation>
    </message>
    <message>
        <source>Another part:</source>
        <translation>Otra parte:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Crear la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>%1 is which part of a video, %2 and %3 are times: &quot;The beginning: 0:00 – 2:00&quot;</extracomment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>The part ends before it begins.</source>
        <translation>La parte termina antes de empezar.</translation>
    </message>
    <message>
        <source>Only the first %1 of this part are kept.</source>
        <translation>Solo se conservan los primeros %1 de esta parte.</translation>
    </message>
    <message>
        <source>%1 of %2 are left out.</source>
        <translation>Se descartan %1 de %2.</translation>
    </message>
    <message>
        <source>The copy is a WAV file with one channel.</source>
        <translation>La copia es un archivo WAV de un canal.</translation>
    </message>
    <message>
        <source>The original stays as it is; the copy is saved beside it.</source>
        <translation>El original no cambia; la copia se guarda junto a él.</translation>
    </message>
    <message>
        <source>The video is copied as it is, with no loss of quality.</source>
        <translation>El vídeo se copia tal cual, sin pérdida de calidad.</translation>
    </message>
    <message>
        <source>The video is encoded again, at high quality.</source>
        <translation>El vídeo se vuelve a codificar con alta calidad.</translation>
    </message>
    <message>
        <source>“%1” is %2 long; the model accepts up to %3. Choose the part to keep.</source>
        <translation>«%1» dura %2; el modelo admite hasta %3. Elija la parte que desea conservar.</translation>
    </message>
    <message>
        <source>As long as the voice track needs</source>
        <translation>Lo que necesita la voz</translation>
    </message>
    <message>
        <source>As long as the video</source>
        <translation>Lo que dura el vídeo</translation>
    </message>
    <message>
        <source>The beginning, as long as the model accepts</source>
        <translation>El principio, todo lo que acepta el modelo</translation>
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
        <translation>vídeo</translation>
    </message>
    <message>
        <source>voice track</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>face photo</source>
        <translation>foto de la cara</translation>
    </message>
    <message>
        <source>match</source>
        <translation>coincidencia</translation>
    </message>
    <message>
        <source>extend the video</source>
        <translation>alargar el vídeo</translation>
    </message>
    <message>
        <source>start of the voice track</source>
        <translation>inicio de la voz</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>URL de aviso</translation>
    </message>
    <message>
        <source>drop or paste</source>
        <translation>soltar o pegar</translation>
    </message>
    <message>
        <source>clear the form</source>
        <translation>vaciar el formulario</translation>
    </message>
    <message>
        <source>apply a preset</source>
        <translation>aplicar un ajuste predefinido</translation>
    </message>
    <message>
        <source>change the presets</source>
        <translation>cambiar los ajustes predefinidos</translation>
    </message>
    <message>
        <source>use the defaults</source>
        <translation>usar los valores predeterminados</translation>
    </message>
    <message>
        <source>fill in from a job</source>
        <translation>rellenar desde un trabajo</translation>
    </message>
    <message>
        <source>fill in the sample</source>
        <translation>rellenar con el ejemplo</translation>
    </message>
    <message>
        <source>use the corrected copy</source>
        <translation>usar la copia corregida</translation>
    </message>
    <message>
        <source>mark a part</source>
        <translation>marcar una parte</translation>
    </message>
    <message>
        <source>move a part</source>
        <translation>mover una parte</translation>
    </message>
    <message>
        <source>split a part</source>
        <translation>dividir una parte</translation>
    </message>
    <message>
        <source>remove a part</source>
        <translation>quitar una parte</translation>
    </message>
    <message>
        <source>sound below the voice</source>
        <translation>sonido bajo la voz</translation>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <comment>frames per second</comment>
        <translation>%1&#xa0;fps</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln crédito</numerusform>
            <numerusform>%Ln créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 créditos</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) late</source>
        <translation>
            <numerusform>Boca %Ln fotograma tarde</numerusform>
            <numerusform>Boca %Ln fotogramas tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) early</source>
        <translation>
            <numerusform>Boca %Ln fotograma antes</numerusform>
            <numerusform>Boca %Ln fotogramas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1</source>
        <extracomment>A sound track by its number alone</extracomment>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <extracomment>%1 is a number, %2 what is known about it, such as &quot;English, stereo&quot;</extracomment>
        <translation>Pista %1: %2</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>En sincronía</translation>
    </message>
    <message>
        <source>Another person&apos;s mouth moved</source>
        <extracomment>Another one than the person on the face photo</extracomment>
        <translation>Se movió la boca de otra persona</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original video.</source>
        <translation>La boca de la persona de la foto de la cara está como en el vídeo original.</translation>
    </message>
    <message>
        <source>It is as in the original video.</source>
        <translation>Está como en el vídeo original.</translation>
    </message>
    <message>
        <source>The mouth is %1 ms behind the voice track.</source>
        <translation>La boca va %1&#xa0;ms por detrás de la voz.</translation>
    </message>
    <message>
        <source>The mouth is %1 ms ahead of the voice track.</source>
        <translation>La boca va %1&#xa0;ms por delante de la voz.</translation>
    </message>
    <message>
        <source>Measured on %1 of %2 frames, confidence %3.</source>
        <translation>Medido en %1 de %2 fotogramas, confianza %3.</translation>
    </message>
    <message>
        <source>The mouth didn&apos;t move</source>
        <translation>La boca no se movió</translation>
    </message>
    <message>
        <source>Mouth and voice track are in sync to within a frame.</source>
        <translation>La boca y la voz coinciden con un margen de un fotograma.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date: d the day, MMM the month&apos;s short name, yyyy the year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>retalk::FrameView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The original ends earlier</source>
        <translation>El original termina antes</translation>
    </message>
    <message>
        <source>%1 ends earlier</source>
        <extracomment>%1 is the name of a result that another one is compared with</extracomment>
        <translation>%1 termina antes</translation>
    </message>
</context>
<context>
    <name>retalk::GeneralPage</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Trabajos simultáneos</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>dark light colours</source>
        <translation>oscuro claro colores</translation>
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
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Confirm jobs above</source>
        <translation>Confirmar si supera</translation>
    </message>
    <message>
        <source>In credits. Free jobs never ask.</source>
        <translation>En créditos. Los trabajos gratuitos nunca preguntan.</translation>
    </message>
    <message>
        <source>When the window isn&apos;t in front</source>
        <translation>Cuando la ventana no está delante</translation>
    </message>
    <message>
        <source>When all jobs are done</source>
        <translation>Cuando terminen todos los trabajos</translation>
    </message>
    <message>
        <source>queue finished quit</source>
        <translation>cola terminada salir</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Mostrar una notificación</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Follow desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>The service on this computer is always reached directly.</source>
        <translation>Al servicio de este equipo se accede siempre directamente.</translation>
    </message>
    <message>
        <source>Drafts at the same time</source>
        <translation>Borradores simultáneos</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>parallel jobs</source>
        <translation>trabajos paralelos</translation>
    </message>
    <message>
        <source>Jobs at the same time elsewhere</source>
        <translation>Trabajos simultáneos en otros servicios</translation>
    </message>
    <message>
        <source>At a service of your own</source>
        <translation>En un servicio propio</translation>
    </message>
    <message>
        <source>Pause the queue below</source>
        <translation>Pausar la cola por debajo de</translation>
    </message>
    <message>
        <source>In credits. No paid job is submitted while less is left.</source>
        <translation>En créditos. No se envía ningún trabajo de pago mientras queden menos.</translation>
    </message>
    <message>
        <source>stop balance budget</source>
        <translation>parar saldo presupuesto</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>No limit: the queue never pauses by itself</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Notify me when a job is done</source>
        <translation>Avisar cuando termine un trabajo</translation>
    </message>
    <message>
        <source>Quit (this time only)</source>
        <translation>Salir, solo esta vez</translation>
    </message>
</context>
<context>
    <name>retalk::GenerationRequest</name>
    <message>
        <source>There is a space before or after the link. Remove it.</source>
        <translation>Hay un espacio antes o después del enlace. Quítelo.</translation>
    </message>
    <message>
        <source>There is a space inside the link. Enter one link only, and write a space in it as %20.</source>
        <translation>Hay un espacio dentro del enlace. Introduzca un solo enlace y escriba cada espacio como %20.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://, or the full path of a file.</source>
        <translation>Introduzca un enlace que empiece por https:// o http://, o la ruta completa de un archivo.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://.</source>
        <translation>Introduzca un enlace que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>Only links that begin with https:// or http:// can be used.</source>
        <translation>Solo se pueden usar enlaces que empiecen por https:// o http://.</translation>
    </message>
    <message>
        <source>The link contains a user name or password. Use a link that opens without signing in.</source>
        <translation>El enlace contiene un nombre de usuario o una contraseña. Use un enlace que se abra sin iniciar sesión.</translation>
    </message>
    <message>
        <source>The link has no valid address after https://. Copy the whole link.</source>
        <translation>El enlace no tiene una dirección válida después de https://. Copie el enlace completo.</translation>
    </message>
    <message>
        <source>The number after the colon must be a port from 1 to 65535.</source>
        <translation>El número después de los dos puntos debe ser un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>El archivo «%1» está vacío.</translation>
    </message>
    <message>
        <source>The face threshold must be a whole number from %1 to %2.</source>
        <translation>El umbral de la cara debe ser un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>The field “%1” is required.</source>
        <translation>El campo «%1» es obligatorio.</translation>
    </message>
    <message>
        <source>The field “%1” must be text.</source>
        <translation>El campo «%1» debe ser texto.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>El campo «%1» no debe estar vacío.</translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation>El campo «%1» debe ser «true» o «false».</translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation>El campo «%1» debe ser un número entero.</translation>
    </message>
    <message>
        <source>The field “%1” must be from %2 to %3.</source>
        <translation>El campo «%1» debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>The request body must be a JSON object.</source>
        <translation>El cuerpo de la solicitud debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>Las pistas de audio se cuentan desde 1.</translation>
    </message>
    <message>
        <source>The offset must be from -%1 to %1 seconds.</source>
        <translation>El desfase debe estar entre -%1 y %1 segundos.</translation>
    </message>
    <message>
        <source>The field “%1” must be “fast”, “normal” or “high”.</source>
        <translation>El campo «%1» debe ser «fast», «normal» o «high».</translation>
    </message>
    <message>
        <source>Choose a video of someone speaking: a link or a file.</source>
        <translation>Elija el vídeo de la persona que debe hablar: un enlace o un archivo.</translation>
    </message>
    <message>
        <source>Choose the voice track: a link or a file.</source>
        <translation>Elija la voz que se debe oír: un enlace o un archivo.</translation>
    </message>
    <message>
        <source>The link contains a character that links can&apos;t have, such as &lt; &gt; &quot; \ or an invisible one. Copy the link again.</source>
        <translation>El enlace contiene un carácter que ningún enlace puede tener, como &lt; &gt; &quot; \ o uno invisible. Copie el enlace de nuevo.</translation>
    </message>
    <message>
        <source>The link has a % that isn&apos;t followed by two hexadecimal digits. Write the sign itself as %25.</source>
        <translation>El enlace tiene un % al que no siguen dos cifras hexadecimales. Escriba el signo como %25.</translation>
    </message>
    <message>
        <source>This link points to your own computer or network, where the service can&apos;t reach it. Use a public link, or choose the file itself.</source>
        <translation>Este enlace lleva a su propio equipo o red, donde el servicio no puede acceder. Use un enlace público o elija el archivo mismo.</translation>
    </message>
    <message>
        <source>The callback URL must begin with https://.</source>
        <translation>La URL de aviso debe empezar por https://.</translation>
    </message>
    <message>
        <source>The callback URL must be a public address, not one on your own computer or network.</source>
        <translation>La URL de aviso debe llevar a una dirección pública, no a su propio equipo o red.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a video. Choose an MP4, MOV or another video file.</source>
        <translation>Este archivo no es un vídeo. Elija un MP4, MOV u otro archivo de vídeo.</translation>
    </message>
    <message>
        <source>This file has no sound. Choose a WAV, MP3, M4A or another audio file.</source>
        <translation>Este archivo no tiene sonido. Elija un WAV, MP3, M4A u otro archivo de sonido.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a picture. Choose a JPEG, PNG or WebP photo of the face.</source>
        <translation>Este archivo no es una imagen. Elija una imagen JPEG, PNG o WebP de la cara.</translation>
    </message>
    <message>
        <source>“%1” is a Windows path. Use a path on this computer, such as /home/me/clip.mp4.</source>
        <translation>«%1» es una ruta de Windows. Indique el archivo con su ruta en este equipo, por ejemplo /home/me/clip.mp4.</translation>
    </message>
    <message>
        <source>The file “%1” doesn&apos;t exist.</source>
        <translation>El archivo «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>No se puede leer el archivo «%1». Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Remove the spaces, or enter the link of a photo.</source>
        <translation>Quite los espacios o introduzca el enlace de una imagen.</translation>
    </message>
    <message>
        <source>The callback URL is longer than %L1 characters.</source>
        <translation>La URL de aviso supera los %L1 caracteres.</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 can be uploaded. Make it smaller, or use a link.</source>
        <translation>El archivo ocupa %1; se pueden subir como máximo %2. Redúzcalo o use un enlace.</translation>
    </message>
    <message>
        <source>The request body isn&apos;t valid JSON.</source>
        <translation>El cuerpo de la solicitud no es JSON válido.</translation>
    </message>
    <message>
        <source>Unknown model “%1”. Use “videoretalk”.</source>
        <translation>Aquí no hay ningún modelo «%1». Use «videoretalk».</translation>
    </message>
</context>
<context>
    <name>retalk::HelpPage</name>
    <message>
        <source>Make a video talk</source>
        <translation>Hacer hablar un vídeo</translation>
    </message>
    <message>
        <source>Drop a video of someone speaking and a voice track anywhere on the window, then press “Make it talk”. Several voice tracks make several videos.</source>
        <translation>Suelte un vídeo de alguien que habla y una voz en cualquier parte de la ventana y pulse «Hacer hablar». Con varias voces se crean varios vídeos.</translation>
    </message>
    <message>
        <source>If there are several people in the video, click the one to change, or add a face photo. “Match” says how closely a face must look like the photo.</source>
        <translation>Si hay varias personas en el vídeo, haga clic en la que quiera cambiar o añada una foto de la cara. «Coincidencia» indica cuánto debe parecerse una cara a la foto.</translation>
    </message>
    <message>
        <source>“Extend” makes the video as long as the voice track by playing it back and forth. Otherwise the result is as long as the shorter of the two.</source>
        <translation>«Alargar» hace que el vídeo dure lo mismo que la voz reproduciéndolo hacia delante y hacia atrás. Sin ello decide el más corto de los dos.</translation>
    </message>
    <message>
        <source>Good footage</source>
        <translation>Buen material</translation>
    </message>
    <message>
        <source>The face looks towards the camera, is well lit and fills a good part of the frame. Nothing covers the mouth.</source>
        <translation>La cara mira a la cámara, está bien iluminada y nada tapa la boca. Ocupa buena parte de la imagen.</translation>
    </message>
    <message>
        <source>The voice track has one voice without music. Cut long silences at its start.</source>
        <translation>La grabación contiene una sola voz, sin música. Recorte los silencios largos del principio.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>“This computer” makes drafts for free. Nothing leaves this computer.</source>
        <translation>«Este equipo» hace borradores gratis. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>EvoLink makes the final video and charges credits by its length. The price is shown before you submit. Your files are uploaded to EvoLink, which deletes them after 72 hours; the finished video can be downloaded for 24 hours.</source>
        <translation>EvoLink hace el vídeo final y cobra créditos según su duración. El precio se muestra antes de enviar. Sus archivos se suben a EvoLink, que los elimina a las 72 horas; el vídeo terminado se puede descargar durante 24 horas.</translation>
    </message>
    <message>
        <source>EvoLink needs an API key: create an account at evolink.ai, copy the key from its dashboard and enter it in Settings. It is kept in the keychain.</source>
        <translation>EvoLink necesita una clave de API: cree una cuenta en evolink.ai, copie la clave de su panel e introdúzcala en los ajustes. Se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Many videos at once</source>
        <translation>Muchos vídeos a la vez</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>Revisar el resultado</translation>
    </message>
    <message>
        <source>Compare it with the original by wipe, side by side or flip, frame by frame. The line below the picture says whether mouth and voice are in sync.</source>
        <translation>Compárelo con el original con cortinilla, lado a lado o alternando, fotograma a fotograma. La línea bajo la imagen indica si la boca y la voz están en sincronía.</translation>
    </message>
    <message>
        <source>Only use videos of people who agreed to it.</source>
        <translation>Use solo vídeos de personas que hayan dado su consentimiento.</translation>
    </message>
    <message>
        <source>Retalk Help</source>
        <translation>Ayuda de Retalk</translation>
    </message>
    <message>
        <source>File &gt; Import table reads a CSV file with one job in each row. Its columns are “video” and “audio”, and optionally “reference”, “threshold”, “extend”, “name” and “callback”.</source>
        <translation>Archivo &gt; Importar tabla lee un archivo CSV con un trabajo por fila. Sus columnas son «video» y «audio» y, de forma opcional, «reference», «threshold», «extend», «name» y «callback».</translation>
    </message>
</context>
<context>
    <name>retalk::ImportDialog</name>
    <message>
        <source>This file is too large for a table of jobs.</source>
        <translation>Este archivo es demasiado grande para una tabla de trabajos.</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Importar tabla</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>Crear %Ln vídeo</numerusform>
            <numerusform>Crear %Ln vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are fine.</source>
        <translation>
            <numerusform>La fila está correcta.</numerusform>
            <numerusform>Las %Ln filas están correctas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have mistakes and will be left out. Double-click a cell to correct it.</source>
        <translation>
            <numerusform>%Ln fila tiene errores y se omitirá. Haga doble clic en una celda para corregirla.</numerusform>
            <numerusform>%Ln filas tienen errores y se omitirán. Haga doble clic en una celda para corregirla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estas</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length</source>
        <translation>
            <numerusform>%Ln más de duración desconocida</numerusform>
            <numerusform>%Ln más de duración desconocida</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now, %2 left afterwards</source>
        <comment>credits</comment>
        <translation>%1 ahora, %2 después</translation>
    </message>
    <message>
        <source>more than the %1 you have</source>
        <translation>más de los %1 que tiene</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Precio desconocido</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>Columnas: %1.</translation>
    </message>
    <message>
        <source>In any order, named in the first line. Only video and audio are required. The API&apos;s names work too, such as video_url and callback_url.</source>
        <translation>En cualquier orden, con sus nombres en la primera línea. Solo video y audio son obligatorios. También valen los nombres de la API, como video_url y callback_url.</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Guardar una plantilla…</translation>
    </message>
    <message>
        <source>Make videos</source>
        <translation>Crear vídeos</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Guardar una plantilla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be saved: %1</source>
        <translation>No se pudo guardar la plantilla: %1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read: %1</source>
        <translation>No se puede leer la tabla: %1</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Esta tabla no tiene filas.</translation>
    </message>
    <message numerus="yes">
        <source>reading the lengths, %Ln to go</source>
        <translation>
            <numerusform>consultando las duraciones, queda %Ln</numerusform>
            <numerusform>consultando las duraciones, quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown, because the lengths are unknown</source>
        <translation>el precio se desconoce porque se desconocen las duraciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a silent voice track. Check them first.</source>
        <translation>
            <numerusform>%Ln fila tiene una voz en silencio. Compruébela antes.</numerusform>
            <numerusform>%Ln filas tienen una voz en silencio. Compruébelas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>En %Ln fila se cortará el final de la voz.</numerusform>
            <numerusform>En %Ln filas se cortará el final de la voz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::InputCopy</name>
    <message>
        <source>Can&apos;t write a copy of an input to the folder %1. Free some space there, then retry.</source>
        <translation>No se puede escribir una copia de un archivo de entrada en la carpeta %1. Libere espacio en ella y reinténtelo.</translation>
    </message>
    <message>
        <source>The file has no audio track %1.</source>
        <translation>El archivo no tiene la pista de audio %1.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>Esta imagen no se puede leer aquí. Guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>This voice track can&apos;t be read. Choose another file.</source>
        <translation>Esta voz no se puede leer. Elija otro archivo.</translation>
    </message>
    <message>
        <source>As a WAV file the voice track takes more than %1, which is the most that can be submitted. Cut it into parts.</source>
        <translation>Como archivo WAV, la voz ocupa más de %1, lo máximo que se puede enviar. Divídala en partes.</translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track. Choose a smaller one.</source>
        <translation>El desfase recorta toda la voz. Elija uno menor.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln audio track(s), so there is no track %1.</source>
        <translation>
            <numerusform>El archivo tiene solo %Ln pista de audio, así que no hay pista %1.</numerusform>
            <numerusform>El archivo tiene solo %Ln pistas de audio, así que no hay pista %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track, which is %1 s long.</source>
        <translation>El desfase recorta toda la voz, que dura %1&#xa0;s.</translation>
    </message>
    <message>
        <source>This voice track has no sound. Choose another file.</source>
        <translation>Esta pista de voz no tiene sonido. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>retalk::InputJudge</name>
    <message>
        <source>Fix it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Use as video</source>
        <translation>Usar como vídeo</translation>
    </message>
    <message>
        <source>Use as voice</source>
        <translation>Usar como voz</translation>
    </message>
    <message>
        <source>Use as face</source>
        <translation>Usar como cara</translation>
    </message>
    <message>
        <source>This voice track is silent. Check that it&apos;s the right file.</source>
        <translation>Esta voz está en silencio. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>Choose the largest</source>
        <extracomment>The largest face of the people in the video</extracomment>
        <translation>Elegir la mayor</translation>
    </message>
    <message>
        <source>This is an audio file. This field needs a video of someone speaking.</source>
        <translation>Es un archivo de audio. Este campo necesita un vídeo de alguien hablando.</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a video of someone speaking.</source>
        <translation>Es una imagen. Este campo necesita un vídeo de alguien hablando.</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a voice track.</source>
        <translation>Es una imagen. Este campo necesita una voz.</translation>
    </message>
    <message>
        <source>This video has no sound. This field needs a voice track.</source>
        <translation>Este vídeo no tiene sonido. Este campo necesita una voz.</translation>
    </message>
    <message>
        <source>This field needs a face photo, such as a JPEG or PNG file.</source>
        <translation>Este campo necesita una foto de la cara, como un archivo JPEG o PNG.</translation>
    </message>
</context>
<context>
    <name>retalk::JobCsv</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de la tarea</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>Foto de la cara</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Credits reserved</source>
        <translation>Créditos reservados</translation>
    </message>
    <message>
        <source>Credits charged</source>
        <translation>Créditos cobrados</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>retalk::JobDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>retalk::JobDetails</name>
    <message>
        <source>Copy task id</source>
        <translation>Copiar ID de la tarea</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Detalles del trabajo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>retalk::JobOrganizer</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Quitar de destacados</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>Proyecto…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparar estos dos</translation>
    </message>
    <message>
        <source>Only two finished jobs of the same video can be compared.</source>
        <translation>Solo se pueden comparar dos trabajos terminados del mismo vídeo.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln job(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln trabajo a %1.</numerusform>
            <numerusform>Se exportaron %Ln trabajos a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>rename the job</source>
        <translation>cambiar el nombre del trabajo</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>name, project and note</source>
        <translation>nombre, proyecto y nota</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrella</translation>
    </message>
</context>
<context>
    <name>retalk::JobLine</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>quedan unos %Ln&#xa0;s</numerusform>
            <numerusform>quedan unos %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>queda aprox. %Ln&#xa0;min</numerusform>
            <numerusform>quedan unos %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Terminado %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>saved in %1</source>
        <translation>guardado en %1</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation>En espera en este equipo</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>En espera en %1</translation>
    </message>
    <message>
        <source>Processing on this computer</source>
        <translation>Procesando en este equipo</translation>
    </message>
    <message>
        <source>Processing on %1</source>
        <translation>Procesando en %1</translation>
    </message>
    <message>
        <source>No matching face found at %1.</source>
        <translation>Ninguna cara coincide con %1.</translation>
    </message>
    <message>
        <source>Failed, and no reason was given.</source>
        <translation>Falló sin indicar el motivo.</translation>
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
            <numerusform>Próximo intento en %Ln&#xa0;s</numerusform>
            <numerusform>Próximo intento en %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nuevo intento</translation>
    </message>
    <message>
        <source>Uploading your files</source>
        <translation>Subiendo los archivos</translation>
    </message>
    <message>
        <source>Done, but the file is no longer where it was saved.</source>
        <translation>Terminado, pero el archivo ya no está donde se guardó.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Try at 140</source>
        <translation>Probar con 140</translation>
    </message>
    <message>
        <source>Stricter: 190</source>
        <translation>Más estricto: 190</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Introducir clave</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>refund on its way</source>
        <translation>devolución en curso</translation>
    </message>
    <message>
        <source>refund failed: contact support</source>
        <translation>devolución fallida: contacte con el soporte</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>devolución: %1</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>reserva: %1</translation>
    </message>
    <message>
        <source>%1 charged (%2)</source>
        <extracomment>%1 &quot;9.6 credits&quot;, %2 &quot;$0.14&quot;</extracomment>
        <translation>cobrado: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>cobrado: %1</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>nada cobrado</translation>
    </message>
    <message>
        <source>Check with the service before resubmitting, or you may be charged twice.</source>
        <translation>Consulte al servicio antes de volver a enviar; si no, podría cobrarse dos veces.</translation>
    </message>
    <message>
        <source>Not downloaded within 24 hours. The service may no longer have it.</source>
        <translation>No se descargó en 24 horas. Es posible que el servicio ya no lo tenga.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Consultar al servicio</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Already submitted and paid for, so it can&apos;t be cancelled.</source>
        <translation>Ya se envió y se pagó, así que no se puede cancelar.</translation>
    </message>
    <message>
        <source>Starting on this computer</source>
        <translation>Iniciando en este equipo</translation>
    </message>
    <message>
        <source>Submitting to %1</source>
        <translation>Enviando a %1</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>En espera: la cola está en pausa</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused because few credits are left</source>
        <translation>En espera: la cola está en pausa porque quedan pocos créditos</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln job(s) ahead</source>
        <translation>
            <numerusform>En espera: %Ln trabajo antes</numerusform>
            <numerusform>En espera: %Ln trabajos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the result</source>
        <translation>Descargando el resultado</translation>
    </message>
    <message>
        <source>Cancelled before it was submitted</source>
        <translation>Cancelado antes de enviarlo</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button of a finished job: play it in the preview</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Buy credits</source>
        <extracomment>Button: opens the service&apos;s website</extracomment>
        <translation>Comprar créditos</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>%1 are reserved.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>Reserva: %1.</translation>
    </message>
    <message>
        <source>%1 were charged.</source>
        <translation>Cobrado: %1.</translation>
    </message>
    <message>
        <source>%1 were refunded.</source>
        <translation>Devolución: %1.</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>La devolución está en curso.</translation>
    </message>
    <message>
        <source>The refund failed: contact support.</source>
        <translation>La devolución falló: contacte con el soporte.</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>En espera de su turno</translation>
    </message>
    <message>
        <source>Submitted, but no answer came. You may have been charged.</source>
        <translation>Enviado, pero sin respuesta. Puede que se haya cobrado.</translation>
    </message>
    <message>
        <source>Use a frame as the face photo</source>
        <translation>Fotograma como foto de la cara</translation>
    </message>
    <message>
        <source>Preparing your files</source>
        <translation>Preparando sus archivos</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button of a film that isn&apos;t finished</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Submit the failed piece again…</source>
        <extracomment>Button of a film: its pieces that failed</extracomment>
        <translation>Enviar de nuevo el fragmento fallido…</translation>
    </message>
    <message>
        <source>Join what is there</source>
        <extracomment>The pieces of a film that are done</extracomment>
        <translation>Unir lo que hay</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>En espera hasta %1, como pidió el servicio</translation>
    </message>
    <message>
        <source>Next try at %1</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>Próximo intento: %1</translation>
    </message>
    <message>
        <source>The service says that it no longer has this job.</source>
        <translation>El servicio indica que ya no tiene este trabajo.</translation>
    </message>
</context>
<context>
    <name>retalk::JobListHeader</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Buscar trabajos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Importar tabla…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume the queue</source>
        <translation>Reanudar la cola</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar la cola</translation>
    </message>
    <message>
        <source>Pause the queue: nothing more is uploaded or submitted.</source>
        <translation>Pausar la cola: no se sube ni se envía nada más.</translation>
    </message>
    <message>
        <source>Resume the queue. Submitted jobs are still downloaded.</source>
        <translation>Reanudar la cola. Los trabajos enviados se siguen descargando.</translation>
    </message>
    <message>
        <source>The queue is paused because few credits are left. Click to resume it.</source>
        <translation>La cola está en pausa porque quedan pocos créditos. Haga clic para reanudarla.</translation>
    </message>
    <message>
        <source>Name, link, task id, service, state, note or project. Esc clears it.</source>
        <translation>Nombre, enlace, ID de la tarea, servicio, estado, nota o proyecto. Esc lo vacía.</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>Más para esta lista</translation>
    </message>
    <message>
        <source>Drafts and finals</source>
        <translation>Borradores y versiones finales</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Solo borradores</translation>
    </message>
    <message>
        <source>Finals only</source>
        <translation>Solo versiones finales</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Solo destacados</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Por vídeo</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>Totals…</source>
        <translation>Totales…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>Versiones finales</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <extracomment>What the list shows: several filters at once</extracomment>
        <translation>
            <numerusform>%Ln filtro</numerusform>
            <numerusform>%Ln filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expandir todo</translation>
    </message>
</context>
<context>
    <name>retalk::JobListModel</name>
    <message>
        <source>Press Enter for: %1</source>
        <translation>Pulse Intro para: %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Servicio: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Sin vídeo</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>cobrado: %1</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Contraído</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Expandido</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln sin terminar</numerusform>
            <numerusform>%Ln sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job has replaced it in the film.</source>
        <translation>Otro trabajo lo ha sustituido en la película.</translation>
    </message>
</context>
<context>
    <name>retalk::JobListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Ningún trabajo coincide con «%1».</translation>
    </message>
    <message>
        <source>No job needs your attention.</source>
        <translation>Ningún trabajo requiere su atención.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada por aquí</translation>
    </message>
    <message>
        <source>Removed “%1”. The finished file stays where it is.</source>
        <translation>Se quitó «%1». El archivo terminado sigue en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>Se quitó %Ln trabajo. El archivo terminado sigue en su lugar.</numerusform>
            <numerusform>Se quitaron %Ln trabajos. Los archivos terminados siguen en su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have been paid for, or may have been, and their videos aren&apos;t on this computer yet. Without the jobs they can&apos;t be downloaded any more.</source>
        <translation>
            <numerusform>%Ln de ellos se pagó, o quizá se pagó, y su vídeo aún no está en este equipo. Sin el trabajo ya no se podrá descargar.</numerusform>
            <numerusform>%Ln de ellos se pagaron, o quizá se pagaron, y sus vídeos aún no están en este equipo. Sin los trabajos ya no se podrán descargar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may have been charged by %2. Without the job, Retalk can&apos;t look for its video any more.</source>
        <translation>Es posible que %2 haya cobrado «%1». Sin el trabajo, Retalk ya no podrá buscar su vídeo.</translation>
    </message>
    <message>
        <source>%2 has been paid for “%1”, and the video isn&apos;t on this computer yet. Without the job it can&apos;t be downloaded any more.</source>
        <translation>Ya se pagó a %2 por «%1» y el vídeo aún no está en este equipo. Sin el trabajo ya no se podrá descargar.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s).</source>
        <translation>
            <numerusform>Se quitó %Ln trabajo.</numerusform>
            <numerusform>Se quitaron %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>Se quitó «%1».</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>¿Quitar este trabajo?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)?</source>
        <translation>
            <numerusform>¿Quitar %Ln trabajo?</numerusform>
            <numerusform>¿Quitar %Ln trabajos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>Quitar de todos modos</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Submit it again?</source>
        <translation>¿Enviarlo de nuevo?</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted. If %2 did receive it, you may be charged twice. Check with the service first.</source>
        <translation>No hubo respuesta al enviar «%1». Si %2 lo recibió, podría cobrarse dos veces. Consulte primero al servicio.</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be cancelled. %2</source>
        <extracomment>%1 is a job, %2 a sentence with the reason</extracomment>
        <translation>No se pudo cancelar «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln job(s).</source>
        <translation>
            <numerusform>Se canceló %Ln trabajo.</numerusform>
            <numerusform>Se cancelaron %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped and removed “%1”. It wasn&apos;t submitted.</source>
        <translation>Se detuvo y se quitó «%1». No se envió.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aún no hay trabajos</translation>
    </message>
    <message>
        <source>Choose a video and a voice track. Your videos appear here.</source>
        <translation>Elija un vídeo y una voz. Lo que cree aparecerá aquí.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>No jobs match this filter.</source>
        <translation>Ningún trabajo coincide con este filtro.</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Select its jobs</source>
        <translation>Seleccionar sus trabajos</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Contraer todos los grupos</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Expandir todos los grupos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) couldn&apos;t be removed.</source>
        <translation>
            <numerusform>No se pudo quitar %Ln trabajo.</numerusform>
            <numerusform>No se pudieron quitar %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>trabajos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copiar el archivo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>Editar y volver a enviar…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove this film?</source>
        <translation>¿Quitar esta película?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of “%1” aren&apos;t finished.</source>
        <translation>
            <numerusform>%Ln fragmento de «%1» no está terminado.</numerusform>
            <numerusform>%Ln fragmentos de «%1» no están terminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film keeps the original video in these parts, and nothing more of it is submitted.</source>
        <translation>La película conserva ahí la imagen original del vídeo y no se envía nada más.</translation>
    </message>
    <message>
        <source>What has been submitted already may be charged all the same.</source>
        <translation>Lo que ya se ha enviado puede cobrarse igualmente.</translation>
    </message>
    <message>
        <source>Join what is there?</source>
        <translation>¿Unir lo que hay?</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t finished.</source>
        <translation>«%1» no está terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them isn&apos;t finished.</source>
        <translation>
            <numerusform>%Ln de ellas no está terminada.</numerusform>
            <numerusform>%Ln de ellas no están terminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln film(s)?</source>
        <translation>
            <numerusform>¿Quitar %Ln película?</numerusform>
            <numerusform>¿Quitar %Ln películas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is submitted. Pieces that are finished or paid for stay in the list, as jobs of their own.</source>
        <translation>No se envía nada más. Los fragmentos terminados o pagados siguen en la lista como trabajos propios.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>%Ln película quitada. Los archivos terminados se quedan donde están.</numerusform>
            <numerusform>%Ln películas quitadas. Los archivos terminados se quedan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s).</source>
        <translation>
            <numerusform>%Ln película quitada.</numerusform>
            <numerusform>%Ln películas quitadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListView</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
</context>
<context>
    <name>retalk::JobMarksDialog</name>
    <message>
        <source>Name, project and note</source>
        <translation>Nombre, proyecto y nota</translation>
    </message>
    <message numerus="yes">
        <source>Project and note of %Ln job(s)</source>
        <translation>
            <numerusform>Proyecto y nota de %Ln trabajo</numerusform>
            <numerusform>Proyecto y nota de %Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>retalk::JobMenu</name>
    <message>
        <source>Move up in the queue</source>
        <translation>Subir en la cola</translation>
    </message>
    <message>
        <source>Move to the end of the queue</source>
        <translation>Mover al final de la cola</translation>
    </message>
    <message>
        <source>Copy task id</source>
        <translation>Copiar ID de la tarea</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>Copiar el error</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Wrong face? Stricter: 190</source>
        <translation>¿Cara equivocada? Más estricto: 190</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>Bajar en la cola</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copiar el archivo</translation>
    </message>
    <message>
        <source>Submit it again…</source>
        <translation>Enviarlo de nuevo…</translation>
    </message>
    <message>
        <source>Forget this submission</source>
        <translation>Olvidar este envío</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <extracomment>The dots: it asks first, because something paid for may be lost</extracomment>
        <translation>Quitar de la lista…</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Ejecutar el siguiente</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>Editar y volver a enviar…</translation>
    </message>
    <message>
        <source>Submit a copy</source>
        <translation>Enviar una copia</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln job(s)</source>
        <translation>
            <numerusform>Reintentar %Ln trabajo</numerusform>
            <numerusform>Reintentar %Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit copies of %Ln job(s)</source>
        <translation>
            <numerusform>Enviar copia de %Ln trabajo</numerusform>
            <numerusform>Enviar copias de %Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) next</source>
        <translation>
            <numerusform>Ejecutar %Ln trabajo a continuación</numerusform>
            <numerusform>Ejecutar %Ln trabajos a continuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) last</source>
        <translation>
            <numerusform>Ejecutar %Ln trabajo al final</numerusform>
            <numerusform>Ejecutar %Ln trabajos al final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>Cancelar %Ln trabajo</numerusform>
            <numerusform>Cancelar %Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)…</source>
        <translation>
            <numerusform>Quitar %Ln trabajo…</numerusform>
            <numerusform>Quitar %Ln trabajos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)</source>
        <translation>
            <numerusform>Quitar %Ln trabajo</numerusform>
            <numerusform>Quitar %Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a frame as the face photo…</source>
        <translation>Usar un fotograma como foto de la cara…</translation>
    </message>
</context>
<context>
    <name>retalk::JobRunner</name>
    <message>
        <source>This job has been removed.</source>
        <translation>Este trabajo se quitó.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>a job&apos;s name: the video&apos;s file name and the voice&apos;s file name</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Another Retalk is working on this job.</source>
        <translation>Otro Retalk se ocupa de este trabajo.</translation>
    </message>
    <message>
        <source>This job was submitted and may be paid for. Removing it would lose its result.</source>
        <translation>Este trabajo se envió y quizá se pagó. Al quitarlo se perdería su resultado.</translation>
    </message>
    <message>
        <source>The video is already at %1.</source>
        <translation>El vídeo ya está en %1.</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>Videos can&apos;t be written as .%1. Choose a name that ends in .mp4, .mov or .mkv.</source>
        <translation>Los vídeos no se pueden escribir como .%1. Elija un nombre que termine en .mp4, .mov o .mkv.</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;speaker_de (draft)&quot;</extracomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>The service answered with the task %1, which already belongs to another job.</source>
        <translation>El servicio respondió con la tarea %1, que ya tiene otro trabajo.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved yet. Retalk will try again.</source>
        <translation>Aún no se puede guardar. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with this job now.</source>
        <translation>Esto no se puede hacer ahora con este trabajo.</translation>
    </message>
    <message>
        <source>This job has already been submitted and can&apos;t be edited.</source>
        <translation>Este trabajo ya se envió y no se puede cambiar.</translation>
    </message>
    <message>
        <source>This job is already in the list.</source>
        <translation>Este trabajo ya está en la lista.</translation>
    </message>
    <message>
        <source>The job “%1” already has this task.</source>
        <translation>El trabajo «%1» ya tiene esta tarea.</translation>
    </message>
</context>
<context>
    <name>retalk::JobStore</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Falta el controlador SQLite de Qt. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Your job list was written by a newer Retalk. Update Retalk to use it; nothing was changed.</source>
        <translation>La lista de trabajos la escribió un Retalk más reciente. Actualice Retalk para usarla; no se cambió nada.</translation>
    </message>
    <message>
        <source>This job&apos;s record in the job list is damaged.</source>
        <translation>El registro de este trabajo en la lista está dañado.</translation>
    </message>
    <message>
        <source>The job list is damaged. Close every other Retalk window and start again to repair it.</source>
        <translation>La lista de trabajos está dañada. Cierre las demás ventanas de Retalk y reinicie para repararla.</translation>
    </message>
    <message>
        <source>The job list is damaged.</source>
        <translation>La lista de trabajos está dañada.</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1. Check that the disk isn&apos;t full.</source>
        <translation>No se puede escribir en %1. Compruebe que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that this job wasn&apos;t submitted. Retry it if you still need it.</source>
        <translation>La lista de trabajos estaba dañada, así que Retalk no puede asegurar que este trabajo no se enviara. Reinténtelo si aún lo necesita.</translation>
    </message>
    <message>
        <source>An older Retalk is still working on your jobs. Close it and start again.</source>
        <translation>Un Retalk anterior todavía se ocupa de los trabajos. Ciérrelo y reinicie.</translation>
    </message>
    <message>
        <source>Another Retalk is changing the same jobs. Try again.</source>
        <translation>Otro Retalk está cambiando los mismos trabajos. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read.</source>
        <translation>No se puede leer un trabajo guardado.</translation>
    </message>
    <message>
        <source>The job list is damaged and can&apos;t be moved aside. Check the folder&apos;s permissions.</source>
        <translation>La lista de trabajos está dañada y no se puede apartar. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The job list is in use by another Retalk window. Try again in a moment.</source>
        <translation>Otro Retalk está usando la lista de trabajos. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Another job already has this task.</source>
        <translation>Otro trabajo ya tiene esta tarea.</translation>
    </message>
    <message>
        <source>The task %1 was stored for this job and for “%2”. Check with the service which job it belongs to.</source>
        <translation>La tarea %1 estaba guardada para este trabajo y para «%2». Consulte al servicio a cuál corresponde.</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read or written. Check that the disk isn&apos;t full and that the folder is writable.</source>
        <translation>No se puede leer o escribir la lista de trabajos. Compruebe que el disco no esté lleno y que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Can&apos;t write to the job list. Check that the disk isn&apos;t full.</source>
        <translation>No se puede escribir en la lista de trabajos. Compruebe que el disco no esté lleno.</translation>
    </message>
</context>
<context>
    <name>retalk::JobText</name>
    <message>
        <source>Detail: %1</source>
        <translation>Detalle: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Task error: %1</source>
        <translation>Error de la tarea: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de la solicitud: %1</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>ID de la tarea: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day heading in this year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>En espera en el servicio</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>En espera de reintento</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Versión final</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>How much later the voice track starts; %1 is a number of milliseconds</extracomment>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>Foto de la cara</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>Calidad de los borradores</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de aviso</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de la tarea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado en el servicio</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Aceptado por el servicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Estimated and reserved</source>
        <translation>Estimado y reservado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits, dollars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronía</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <source>The service&apos;s code</source>
        <translation>Código del servicio</translation>
    </message>
    <message>
        <source>The service&apos;s suggestion</source>
        <translation>Sugerencia del servicio</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Pista de audio</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>Alargar el vídeo</translation>
    </message>
    <message>
        <source>The service&apos;s message</source>
        <translation>Texto del servicio</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>retalk::JobTotals</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Por servicio</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Totales por</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>For the jobs shown in the list</source>
        <translation>De los trabajos que muestra la lista</translation>
    </message>
</context>
<context>
    <name>retalk::KeyEditor</name>
    <message>
        <source>No key yet.</source>
        <translation>Aún no hay clave.</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Pegue primero la clave.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>The key works: %1.</source>
        <translation>La clave funciona: %1.</translation>
    </message>
    <message>
        <source>Use it until I close Retalk</source>
        <translation>Usarla hasta cerrar Retalk</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Pegar una clave</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtener una clave</translation>
    </message>
    <message>
        <source>Key set for this session only.</source>
        <translation>La clave vale solo para esta sesión.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La clave está en el llavero.</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>Guardar sin probar</translation>
    </message>
    <message>
        <source>%1 It&apos;s in the keychain now.</source>
        <extracomment>%1 is &quot;The key works: 1,095 credits.&quot;</extracomment>
        <translation>%1 Ya está en el llavero.</translation>
    </message>
    <message>
        <source>Using the key from the environment (%1).</source>
        <translation>Se usa una clave del entorno (%1).</translation>
    </message>
    <message>
        <source>Checking the balance…</source>
        <translation>Consultando el saldo…</translation>
    </message>
</context>
<context>
    <name>retalk::LengthBars</name>
    <message>
        <source>The last %1 s of the video will be cut off.</source>
        <translation>Se cortarán los últimos %1&#xa0;s del vídeo.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <source>Video %1, voice %2, result %3</source>
        <translation>Vídeo %1, voz %2, resultado %3</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>The last %1 s are filled by playing the video back and forth.</source>
        <translation>Los últimos %1&#xa0;s se completan reproduciendo el vídeo hacia delante y hacia atrás.</translation>
    </message>
    <message>
        <source>The last %1 s of the voice track will be cut off.</source>
        <translation>Se cortarán los últimos %1&#xa0;s de la voz.</translation>
    </message>
</context>
<context>
    <name>retalk::LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>retalk::LiveProcess</name>
    <message>
        <source>Can&apos;t write to the folder %1. Check its permissions and that the disk isn&apos;t full.</source>
        <translation>No se puede escribir en la carpeta %1. Compruebe sus permisos y que el disco no esté lleno.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalQuery</name>
    <message>
        <source>The service&apos;s answer couldn&apos;t be understood.</source>
        <translation>El servicio no dio una respuesta que se pueda entender.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalService</name>
    <message>
        <source>The service on this computer was stopped.</source>
        <translation>El servicio de este equipo se detuvo.</translation>
    </message>
    <message>
        <source>The service on this computer has stopped unexpectedly.</source>
        <translation>El servicio de este equipo se detuvo inesperadamente.</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t start in time.</source>
        <translation>El servicio de este equipo no se inició a tiempo.</translation>
    </message>
    <message>
        <source>The local service isn&apos;t installed.</source>
        <translation>El servicio para este equipo no está instalado.</translation>
    </message>
    <message>
        <source>The service on this computer keeps stopping. Retalk will try again in a moment.</source>
        <translation>El servicio de este equipo se detiene una y otra vez. Retalk espera un momento antes de reintentarlo.</translation>
    </message>
    <message>
        <source>The service on this computer started but doesn&apos;t respond.</source>
        <translation>El servicio de este equipo se inició, pero no responde.</translation>
    </message>
    <message>
        <source>The service on this computer couldn&apos;t be started.</source>
        <translation>No se pudo iniciar el servicio de este equipo.</translation>
    </message>
    <message>
        <source>The local service gave an unexpected reply. It may be from another version of Retalk.</source>
        <translation>El servicio local dio una respuesta inesperada. Puede que sea de otra versión de Retalk.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalSyncCheck</name>
    <message>
        <source>The sync check&apos;s answer couldn&apos;t be understood.</source>
        <translation>La comprobación de sincronía no dio una respuesta que se pueda entender.</translation>
    </message>
</context>
<context>
    <name>retalk::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>A&amp;brir vídeo…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Importar tabla…</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample</source>
        <translation>&amp;Probar con el ejemplo</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>&amp;Guardar resultado como…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Paste links or files into the form</source>
        <translation>&amp;Pegar enlaces o archivos en el formulario</translation>
    </message>
    <message>
        <source>&amp;Clear the form</source>
        <translation>&amp;Vaciar el formulario</translation>
    </message>
    <message>
        <source>&amp;Find a job</source>
        <translation>&amp;Buscar un trabajo</translation>
    </message>
    <message>
        <source>&amp;Make it talk</source>
        <translation>&amp;Hacer hablar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>About &amp;EvoLink&apos;s VideoRetalk</source>
        <translation>Acerca de &amp;VideoRetalk de EvoLink</translation>
    </message>
    <message>
        <source>&amp;About Retalk</source>
        <translation>Acerca de &amp;Retalk</translation>
    </message>
    <message>
        <source>C&amp;opy the finished video</source>
        <translation>C&amp;opiar el vídeo terminado</translation>
    </message>
    <message>
        <source>Open &amp;voice track…</source>
        <translation>Abrir &amp;voz…</translation>
    </message>
    <message>
        <source>Open f&amp;ace photo…</source>
        <translation>Abrir &amp;foto de la cara…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>Retalk &amp;Help</source>
        <translation>A&amp;yuda de Retalk</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>&amp;Pausar la cola</translation>
    </message>
    <message>
        <source>&amp;Cancel all waiting jobs</source>
        <translation>&amp;Cancelar todos los trabajos en espera</translation>
    </message>
    <message>
        <source>Restore removed &amp;jobs</source>
        <translation>Recuperar los &amp;trabajos quitados</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Línea de tie&amp;mpo</translation>
    </message>
</context>
<context>
    <name>retalk::MainWindow</name>
    <message>
        <source>New here? Our presenter can show you how it works, free on this computer.</source>
        <translation>¿Primera vez aquí? Nuestra presentadora le muestra cómo funciona, gratis en este equipo.</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>Probar con el ejemplo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, or several, %2 why it cannot be used</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a table of jobs</source>
        <translation>Elegir una tabla de trabajos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are in the list.</source>
        <extracomment>Jobs of a long table</extracomment>
        <translation>%1 de %2 trabajos están en la lista.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Elegir un servicio</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>La lista de trabajos estaba dañada. Se guardó como %1 y se conservó %Ln trabajo.</numerusform>
            <numerusform>La lista de trabajos estaba dañada. Se guardó como %1 y se conservaron %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Finishing: waiting for the service&apos;s answer…</source>
        <extracomment>The window closes after that</extracomment>
        <translation>Finalizando: esperando la respuesta del servicio…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Paid jobs continue at their service and are downloaded next time.</source>
        <translation>Los trabajos pagados continúan en su servicio y se descargarán la próxima vez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A draft is at %1 and would start over.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Hay un borrador al %1 y volvería a empezar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are in progress and would start over.</source>
        <translation>
            <numerusform>Hay %Ln borrador en curso y volvería a empezar.</numerusform>
            <numerusform>Hay %Ln borradores en curso y volverían a empezar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as the video</source>
        <translation>Usar como vídeo</translation>
    </message>
    <message>
        <source>Add as a voice track</source>
        <translation>Añadir como voz</translation>
    </message>
    <message>
        <source>Use as the voice track</source>
        <translation>Usar como voz</translation>
    </message>
    <message>
        <source>Use as the face photo</source>
        <translation>Usar como foto de la cara</translation>
    </message>
    <message>
        <source>What you dropped contains no link, file or picture.</source>
        <translation>Lo que soltó no contiene ningún enlace, archivo o imagen.</translation>
    </message>
    <message>
        <source>A draft isn&apos;t finished. Close anyway?</source>
        <translation>Un borrador no ha terminado. ¿Cerrar de todos modos?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts aren&apos;t finished. Close anyway?</source>
        <translation>
            <numerusform>%Ln borrador no ha terminado. ¿Cerrar de todos modos?</numerusform>
            <numerusform>%Ln borradores no han terminado. ¿Cerrar de todos modos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Retalk can finish it in the background and then quit, or continue it the next time you open Retalk.</source>
        <translation>Retalk puede terminarlo en segundo plano y luego cerrarse, o continuarlo la próxima vez que lo abra.</translation>
    </message>
    <message>
        <source>Retalk can finish them in the background and then quit, or continue them the next time you open Retalk.</source>
        <translation>Retalk puede terminarlos en segundo plano y luego cerrarse, o continuarlos la próxima vez que lo abra.</translation>
    </message>
    <message>
        <source>A job isn&apos;t finished</source>
        <translation>Un trabajo no ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs aren&apos;t finished</source>
        <translation>
            <numerusform>%Ln trabajo no ha terminado</numerusform>
            <numerusform>%Ln trabajos no han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Voice tracks</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Face photos</source>
        <translation>Fotos de caras</translation>
    </message>
    <message>
        <source>There&apos;s no link, file or picture on the clipboard.</source>
        <translation>No hay ningún enlace, archivo o imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what is undone: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what is done again: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be used:</source>
        <extracomment>What follows names each file with the reason</extracomment>
        <translation>
            <numerusform>%Ln elemento no se pudo usar:</numerusform>
            <numerusform>%Ln elementos no se pudieron usar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Review as a table</source>
        <translation>Revisar como tabla</translation>
    </message>
    <message>
        <source>The table can&apos;t be written to %1. Free some space there.</source>
        <translation>No se puede escribir la tabla en %1. Libere espacio allí.</translation>
    </message>
    <message>
        <source>The queue is paused: %1 has %2 left, and you want to keep at least %3.</source>
        <extracomment>%1 is a service, %2 what is left there, %3 the least that shall be left</extracomment>
        <translation>La cola está en pausa: en %1 quedan %2 y quiere conservar al menos %3.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer. Choose EvoLink and enter a key to begin.</source>
        <translation>Esta instalación no puede hacer borradores en este equipo. Para empezar, elija EvoLink e introduzca una clave.</translation>
    </message>
    <message>
        <source>Checking the dropped files…</source>
        <translation>Examinando lo que se soltó…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs couldn&apos;t be added:</source>
        <translation>
            <numerusform>No se pudo añadir %Ln trabajo:</numerusform>
            <numerusform>No se pudieron añadir %Ln trabajos:</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has been submitted and can&apos;t be edited any more. What&apos;s in the form will be a new job.</source>
        <translation>Mientras tanto el trabajo se envió y ya no se puede cambiar. Lo que hay ahora en el formulario será un trabajo aparte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a video and a voice track, matched by their names.</source>
        <translation>
            <numerusform>%Ln pareja de vídeo y voz, formada por el nombre.</numerusform>
            <numerusform>%Ln parejas de vídeo y voz, formadas por el nombre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::MediaFixer</name>
    <message>
        <source>(fixed)</source>
        <extracomment>added to a file&apos;s name; %1 counts further copies</extracomment>
        <translation>(corregido)</translation>
    </message>
    <message>
        <source>(fixed %1)</source>
        <translation>(corregido %1)</translation>
    </message>
    <message>
        <source>Even the smallest good copy is too large. Cut the file into parts.</source>
        <translation>Incluso la menor copia aceptable es demasiado grande. Corte el archivo en partes.</translation>
    </message>
    <message>
        <source>The copy is converted to SDR (BT.709).</source>
        <translation>La copia se convierte a SDR (BT.709).</translation>
    </message>
    <message>
        <source>The copy is deinterlaced.</source>
        <translation>La copia se desentrelaza.</translation>
    </message>
    <message>
        <source>The copy has no transparency.</source>
        <translation>La copia no tiene transparencia.</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be written to %1.</source>
        <translation>La copia corregida no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be saved.</source>
        <translation>No se puede guardar la copia corregida.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be opened.</source>
        <translation>No se puede abrir la imagen.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaInput</name>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Creando una copia corregida: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Elegir un vídeo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>quién habla</translation>
    </message>
    <message>
        <source>Paste a link or drop a file</source>
        <translation>Pegue un enlace o suelte un archivo</translation>
    </message>
    <message>
        <source>Video link or file</source>
        <translation>Enlace o archivo de vídeo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>what they will say</source>
        <translation>lo que dirá</translation>
    </message>
    <message>
        <source>Voice link or file</source>
        <translation>Enlace o archivo de voz</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>if there are several people</source>
        <translation>si hay varias personas</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>More for this field</source>
        <translation>Más sobre este campo</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</source>
        <translation>Vídeos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder</extracomment>
        <translation>Guardado como «%1» en %2.</translation>
    </message>
    <message>
        <source>Choose voice tracks</source>
        <translation>Elegir voces</translation>
    </message>
    <message>
        <source>Choose a face photo</source>
        <translation>Elegir una foto de la cara</translation>
    </message>
    <message>
        <source>Link or file of a photo (optional)</source>
        <translation>Enlace o foto (opcional)</translation>
    </message>
    <message>
        <source>Face photo link or file</source>
        <translation>Enlace o archivo de la foto de la cara</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</source>
        <translation>Sonidos (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Consultar de nuevo</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProbe</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>No es ni un archivo ni una dirección http o https.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Copy or download it again.</source>
        <translation>El archivo está incompleto: falta el final. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>This audio has a sample rate of %1 Hz. Export it again at 48,000 Hz.</source>
        <translation>Este audio tiene una frecuencia de muestreo de %1 Hz. Expórtelo de nuevo a 48.000 Hz.</translation>
    </message>
    <message numerus="yes">
        <source>This audio has %n channel(s). Export it again in mono or stereo.</source>
        <translation>
            <numerusform>Este audio tiene %n canal. Expórtelo de nuevo en mono o estéreo.</numerusform>
            <numerusform>Este audio tiene %n canales. Expórtelo de nuevo en mono o estéreo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is longer than %n hour(s). Cut out the part you need.</source>
        <translation>
            <numerusform>Este archivo dura más de %n hora. Recorte la parte que necesita.</numerusform>
            <numerusform>Este archivo dura más de %n horas. Recorte la parte que necesita.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no audio track %1 that can be played.</source>
        <translation>Este archivo no tiene ninguna pista de audio %1 que se pueda reproducir.</translation>
    </message>
    <message>
        <source>This isn&apos;t a media file.</source>
        <translation>Esto no es un archivo multimedia.</translation>
    </message>
    <message>
        <source>This is a web page, not a media file.</source>
        <translation>Es una página web, no un archivo multimedia.</translation>
    </message>
    <message>
        <source>This is text, not a media file.</source>
        <translation>Es texto, no un archivo multimedia.</translation>
    </message>
    <message>
        <source>This file doesn&apos;t exist.</source>
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>This isn&apos;t a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened: you don&apos;t have permission to read it.</source>
        <translation>No se puede abrir este archivo: no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>Aquí no se pueden leer imágenes de tipo %1. Guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>Checking this took too long. It may still work.</source>
        <translation>La comprobación tardó demasiado. Aun así puede funcionar.</translation>
    </message>
    <message>
        <source>This computer can&apos;t decode %1. Convert the file to MP4 with H.264 and AAC.</source>
        <translation>Este equipo no puede decodificar %1. Convierta el archivo a MP4 con H.264 y AAC.</translation>
    </message>
    <message>
        <source>This file has neither video nor audio.</source>
        <translation>Este archivo no tiene ni vídeo ni audio.</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>Este archivo no tiene sonido.</translation>
    </message>
    <message>
        <source>The file is damaged, or it&apos;s neither video nor audio.</source>
        <translation>El archivo está dañado o no es ni vídeo ni sonido.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProcess</name>
    <message>
        <source>Reading this file takes too long.</source>
        <translation>La comprobación de este archivo tarda demasiado.</translation>
    </message>
    <message>
        <source>The file is damaged or has an unsupported format.</source>
        <translation>El archivo está dañado o es de un tipo que no se puede leer.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSource</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>No es un archivo ni una dirección http o https.</translation>
    </message>
    <message>
        <source>This link can&apos;t be checked now. Try again later.</source>
        <translation>Ahora no se puede examinar este enlace. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSupport</name>
    <message>
        <source>Retalk needs the program ffmpeg for this. Install the package “ffmpeg”.</source>
        <translation>Retalk necesita el programa ffmpeg para esto. Instale el paquete «ffmpeg».</translation>
    </message>
    <message>
        <source>Playback needs these packages: %1</source>
        <translation>La reproducción necesita estos paquetes: %1</translation>
    </message>
</context>
<context>
    <name>retalk::Microphone</name>
    <message>
        <source>The microphone gives no sound. Check that it&apos;s connected and not switched off, then try again.</source>
        <translation>El micrófono no da sonido. Compruebe que esté conectado y no apagado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, then try again.</source>
        <translation>No se encontró ningún micrófono. Conecte uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>El micrófono se desconectó.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Check that Retalk may use it and that no other program does, then try again.</source>
        <translation>No se puede abrir el micrófono. Compruebe que Retalk pueda usarlo y que ningún otro programa lo use, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>retalk::Mounts</name>
    <message>
        <source>%1 isn&apos;t connected on this computer. Open it in the file manager, then try again, or copy the file to this computer.</source>
        <translation>%1 no está conectado en este equipo. Ábralo en el gestor de archivos e inténtelo de nuevo, o copie el archivo a este equipo.</translation>
    </message>
</context>
<context>
    <name>retalk::AnonymousFile</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there.</source>
        <translation>No se puede escribir en la carpeta %1. Libere espacio allí.</translation>
    </message>
</context>
<context>
    <name>retalk::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>retalk::OutputPlace</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>%1 is read-only. Choose another name.</source>
        <translation>%1 es de solo lectura. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>%1 no se puede reemplazar. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The links of %1 lead in a circle.</source>
        <translation>Los enlaces de %1 forman un bucle.</translation>
    </message>
    <message>
        <source>The name %1 is too long for this folder. Choose a shorter one.</source>
        <translation>El nombre %1 es demasiado largo para esta carpeta. Elija uno más corto.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>No se puede crear la carpeta %1. Compruebe sus permisos o elija otra.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>El disco que contiene %1 está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The name %1 isn&apos;t valid UTF-8. Choose another name.</source>
        <translation>El nombre %1 no es UTF-8 válido. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1 no es un archivo normal. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>retalk::Outputs</name>
    <message>
        <source>The downloaded video can&apos;t be moved to the folder %1. Free some space there, or choose another folder.</source>
        <translation>El vídeo descargado no se puede mover a la carpeta %1. Libere espacio allí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Another job will write %1. Choose another name.</source>
        <translation>Otro trabajo va a escribir %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is one of this job&apos;s inputs. Choose another name.</source>
        <translation>%1 es uno de los archivos de entrada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>El disco que contiene %1 está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>retalk::PaidTerms</name>
    <message>
        <source>%1 doesn&apos;t say what it charges. Ask its provider before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 no indica lo que cobra. Consulte a su proveedor antes de enviar.</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video, at least %3 for each video. The price is shown above the button before you submit.</source>
        <translation>%1 cobra %2 por segundo de vídeo terminado, al menos %3 por vídeo. El precio aparece sobre el botón antes de enviar.</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video. The price is shown above the button before you submit.</source>
        <translation>%1 cobra %2 por segundo de vídeo terminado. El precio aparece sobre el botón antes de enviar.</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to EvoLink, which keeps them for 72 hours.</source>
        <translation>Los archivos de este equipo se suben a EvoLink, que los conserva 72 horas.</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Los archivos de este equipo se suben a %1.</translation>
    </message>
    <message>
        <source>Only use footage and voices that you have the right to use. The person in the video must have agreed to it.</source>
        <translation>Use solo imágenes y voces que tenga derecho a usar. La persona del vídeo debe haber dado su consentimiento.</translation>
    </message>
    <message>
        <source>Your first paid job</source>
        <translation>Su primer trabajo de pago</translation>
    </message>
    <message>
        <source>Before your first paid job</source>
        <translation>Antes de su primer trabajo de pago</translation>
    </message>
    <message>
        <source>Jobs are charged to your API key.</source>
        <translation>Los trabajos se cobran a su clave de API.</translation>
    </message>
    <message>
        <source>Agree and continue</source>
        <translation>Aceptar y continuar</translation>
    </message>
    <message>
        <source>What %1 charges isn&apos;t known yet. Check the price above the button before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Aún no se sabe cuánto cobra %1. Compruebe el precio sobre el botón antes de enviar.</translation>
    </message>
</context>
<context>
    <name>retalk::PlannedJob</name>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
</context>
<context>
    <name>retalk::Preflight</name>
    <message>
        <source>The end of this file is missing.</source>
        <translation>Falta el final de este archivo.</translation>
    </message>
    <message>
        <source>This is an HDR video; drafts are converted to SDR.</source>
        <translation>Es un vídeo HDR; los borradores se convierten a SDR.</translation>
    </message>
    <message>
        <source>This video is interlaced; drafts are deinterlaced.</source>
        <translation>Este vídeo está entrelazado; los borradores se desentrelazan.</translation>
    </message>
    <message>
        <source>This video has an alpha channel; its transparency is lost.</source>
        <translation>Este vídeo tiene un canal alfa; se perderá la transparencia.</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Track %1 of %2 is used.</source>
        <translation>Este archivo tiene varias pistas de audio. Se usa la pista %1 de %2.</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model needs at least %2 s. Use a longer one.</source>
        <translation>Dura %1&#xa0;s; el modelo pide al menos %2&#xa0;s. Use uno más largo.</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model accepts up to %2 s. A shorter copy will work.</source>
        <translation>Dura %1&#xa0;s; el modelo admite hasta %2&#xa0;s. Sirve una copia de una parte.</translation>
    </message>
    <message>
        <source>It&apos;s %1 minutes long; drafts can be up to %2. Cut it into parts.</source>
        <translation>Dura %1 minutos; los borradores admiten hasta %2. Divídalo en partes.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; drafts can have up to %2 per side.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>La imagen tiene %1 píxeles; los borradores admiten lados de hasta %2.</translation>
    </message>
    <message>
        <source>The file is %1; the model accepts up to %2. A smaller copy will work.</source>
        <translation>El archivo ocupa %1; el modelo admite hasta %2. Una copia más pequeña sirve.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. A resized copy will work.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>La imagen tiene %1 píxeles; el modelo admite lados de %2 a %3. Una copia con otro tamaño sirve.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. Crop it closer to square.</source>
        <translation>La imagen tiene %1 píxeles; el modelo admite lados de %2 a %3. Recórtela a una forma menos estrecha.</translation>
    </message>
    <message>
        <source>The end of this file is missing; the first %1 s can be used. A copy of that part will work.</source>
        <translation>Falta el final de este archivo; se pueden usar los primeros %1 s. Una copia de ellos lo resuelve.</translation>
    </message>
    <message>
        <source>It has %1 frames per second; the model accepts %2 to %3. A converted copy will work.</source>
        <translation>Tiene %1 fotogramas por segundo; el modelo admite de %2 a %3. Una copia a otra velocidad sirve.</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts H.264 and H.265. A converted copy will work.</source>
        <translation>Está guardado como %1; el modelo admite H.264 y H.265. Una copia convertida sirve.</translation>
    </message>
    <message>
        <source>This is a video; only its sound is needed. A WAV copy will work.</source>
        <translation>Esto es un vídeo; solo hace falta su sonido. Una copia en WAV sirve.</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts WAV, MP3 and AAC. A WAV copy will work.</source>
        <translation>Está guardado como %1; el modelo admite WAV, MP3 y AAC. Una copia en WAV sirve.</translation>
    </message>
    <message>
        <source>The longer side is more than twice the shorter one. Crop it to the face.</source>
        <translation>La imagen es más del doble de larga que de ancha. Recórtela a la cara.</translation>
    </message>
    <message>
        <source>The longer side has %1 pixels; the model accepts up to %2. A smaller copy will work.</source>
        <translation>El lado más largo tiene %1 píxeles; el modelo admite hasta %2. Una copia más pequeña sirve.</translation>
    </message>
    <message>
        <source>It&apos;s saved as %1; the model accepts JPEG, PNG, BMP and WebP. A JPEG copy will work.</source>
        <translation>Está guardada como %1; el modelo admite JPEG, PNG, BMP y WebP. Una copia en JPEG sirve.</translation>
    </message>
</context>
<context>
    <name>retalk::Preparation</name>
    <message>
        <source>The file “%1” keeps changing while it&apos;s being uploaded. Wait until it&apos;s finished, then retry.</source>
        <translation>El archivo «%1» sigue cambiando mientras se sube. Espere a que esté terminado y reinténtelo.</translation>
    </message>
</context>
<context>
    <name>retalk::PresetButton</name>
    <message>
        <source>Save as a preset…</source>
        <translation>Guardar como ajuste predefinido…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Use these settings for new jobs</source>
        <translation>Usar estos ajustes para los trabajos nuevos</translation>
    </message>
    <message>
        <source>Back to the settings for new jobs</source>
        <translation>Volver a los ajustes de los trabajos nuevos</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Guardar como ajuste predefinido</translation>
    </message>
    <message>
        <source>Name. A preset of the same name is replaced.</source>
        <translation>Nombre. Se reemplaza el ajuste predefinido del mismo nombre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ajustes predefinidos</translation>
    </message>
    <message>
        <source>Apply, save and delete settings for jobs: match, extension, voice start, callback URL, draft quality and service.</source>
        <translation>Aplicar, guardar y eliminar ajustes de los trabajos: coincidencia, alargamiento, inicio de la voz, URL de aviso, calidad de los borradores y servicio.</translation>
    </message>
</context>
<context>
    <name>retalk::PreviewPane</name>
    <message>
        <source>The file is no longer there</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted.</source>
        <translation>«%1» se movió o se eliminó.</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>Suelte un vídeo aquí</translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation>o haga clic para elegir uno</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The frame couldn&apos;t be saved there.</source>
        <translation>No se pudo guardar el fotograma en ese lugar.</translation>
    </message>
    <message>
        <source>Save the video</source>
        <translation>Guardar el vídeo</translation>
    </message>
    <message>
        <source>Videos (*.%1)</source>
        <translation>Vídeos (*.%1)</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Guardar este fotograma</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Only the sound can be played</source>
        <translation>Solo se puede reproducir el sonido</translation>
    </message>
    <message>
        <source>The file is truncated</source>
        <translation>El archivo ya no está completo</translation>
    </message>
    <message>
        <source>“%1” was truncated by another program.</source>
        <translation>Otro programa recortó «%1».</translation>
    </message>
    <message>
        <source>The video is encoded as %1, and the player has no decoder for it. Install GStreamer&apos;s plugins for it, or open the file in another program.</source>
        <translation>La imagen está codificada en %1 y el reproductor no tiene decodificador para ello. Instale los complementos de GStreamer correspondientes o abra el archivo en otro programa.</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation>No hay imagen en este archivo.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>Falta el final de este archivo.</translation>
    </message>
    <message>
        <source>None of its frames can be decoded. The file may be damaged.</source>
        <translation>No se puede decodificar ninguno de sus fotogramas. Puede que el archivo esté dañado.</translation>
    </message>
    <message>
        <source>This result has no sound.</source>
        <translation>Este resultado no tiene sonido.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>Two results of one video, one against the other: their names</extracomment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>No se puede mostrar</translation>
    </message>
    <message>
        <source>The sound of this result is silent.</source>
        <translation>El sonido de este resultado está en silencio.</translation>
    </message>
    <message>
        <source>The original isn&apos;t on this computer, so no frame of it can be taken. Choose a photo in the form.</source>
        <translation>El original no está en este equipo, así que no se puede tomar un fotograma de él. Elija una foto en el formulario.</translation>
    </message>
</context>
<context>
    <name>retalk::PriceLine</name>
    <message>
        <source>Free on this computer</source>
        <translation>Gratis en este equipo</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Tarifa publicada por EvoLink el %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>Credits per second of finished video</extracomment>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>about %1 (%2)</source>
        <translation>unos %1 (%2)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>More than the %1 you have</source>
        <translation>Más que los %1 disponibles</translation>
    </message>
    <message>
        <source>The service&apos;s own rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Tarifa del servicio del %1</translation>
    </message>
    <message>
        <source>At least %1 for each video</source>
        <translation>Al menos %1 por vídeo</translation>
    </message>
    <message>
        <source>This service charges nothing</source>
        <translation>Este servicio no cobra nada</translation>
    </message>
    <message>
        <source>%1 left afterwards</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>quedarán %1</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges</source>
        <translation>Este servicio no indica lo que cobra</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Precio desconocido</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate</source>
        <translation>Tarifa publicada por EvoLink</translation>
    </message>
    <message>
        <source>The service&apos;s rate</source>
        <translation>Tarifa del servicio</translation>
    </message>
    <message>
        <source>The service&apos;s current rate</source>
        <translation>Tarifa de hoy del servicio</translation>
    </message>
    <message>
        <source>The price appears once both files are read</source>
        <translation>El precio aparece cuando se han leído los dos archivos</translation>
    </message>
    <message>
        <source>free on this computer</source>
        <translation>gratis en este equipo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>at the service&apos;s own price</source>
        <translation>al precio del servicio</translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than the %2 that %3 accepts: %Ln piece(s), %4, joined for you.</source>
        <extracomment>%1 and %2 lengths (&quot;11:04&quot;, &quot;2:00&quot;), %3 a service, %4 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%1 es más que los %2 que admite %3: %Ln fragmento, %4, que se une solo.</numerusform>
            <numerusform>%1 es más que los %2 que admite %3: %Ln fragmentos, %4, que se unen solos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), %1, joined into the whole video.</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%Ln fragmento, %1, unido para formar todo el vídeo.</numerusform>
            <numerusform>%Ln fragmentos, %1, unidos para formar todo el vídeo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the pieces: %1…</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>Contando los fragmentos: %1…</translation>
    </message>
    <message>
        <source>Counting the pieces…</source>
        <translation>Contando los fragmentos…</translation>
    </message>
    <message>
        <source>Asking for the price…</source>
        <translation>Consultando el precio…</translation>
    </message>
    <message>
        <source>Couldn&apos;t ask the service for its price</source>
        <translation>No se pudo consultar el precio del servicio</translation>
    </message>
</context>
<context>
    <name>retalk::QuitCountdown</name>
    <message>
        <source>Stay</source>
        <extracomment>Keeps Retalk open, which was about to quit</extracomment>
        <translation>Seguir abierto</translation>
    </message>
    <message numerus="yes">
        <source>Retalk quits in %Ln s.</source>
        <translation>
            <numerusform>Retalk se cerrará en %Ln s.</numerusform>
            <numerusform>Retalk se cerrará en %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::RecordDialog</name>
    <message>
        <source>Record a voice track</source>
        <translation>Grabar una voz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Too loud: the recording is distorted. Move away from the microphone, or turn its level down.</source>
        <translation>Demasiado alto: la grabación se distorsiona. Aléjese del micrófono o baje su nivel.</translation>
    </message>
    <message>
        <source>This video can&apos;t be shown here. You can record without seeing it.</source>
        <translation>Este vídeo no se puede mostrar aquí. Puede grabar sin verlo.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Start in the video at</source>
        <translation>Inicio en el vídeo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Grabar de nuevo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Recording begins after a count of three.</source>
        <translation>La grabación empieza después de contar hasta tres.</translation>
    </message>
    <message>
        <source>After a count of three the video plays without its sound, and you speak.</source>
        <translation>Después de contar hasta tres, el vídeo se reproduce sin su sonido y usted habla.</translation>
    </message>
    <message>
        <source>Get ready to speak.</source>
        <translation>Prepárese para hablar.</translation>
    </message>
    <message>
        <source>Recording. Press Stop when you&apos;re done.</source>
        <translation>Grabando. Pulse «Detener» cuando termine.</translation>
    </message>
    <message>
        <source>Playing the recording with the video.</source>
        <translation>Reproduciendo la grabación con el vídeo.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right microphone is chosen and not muted, then record again.</source>
        <translation>No se oyó nada. Compruebe que el micrófono elegido sea el correcto y no esté silenciado, y grabe de nuevo.</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>Duración grabada: %1.</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Guardando la grabación…</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>Grabación %1</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>¿Descartar la grabación?</translation>
    </message>
    <message>
        <source>It hasn&apos;t been kept in a file.</source>
        <translation>No se ha conservado en ningún archivo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>retalk::Recovery</name>
    <message>
        <source>The service lists more tasks than Retalk can look through.</source>
        <translation>El servicio muestra más tareas de las que Retalk puede revisar.</translation>
    </message>
</context>
<context>
    <name>retalk::ReferencePicture</name>
    <message>
        <source>The picture couldn&apos;t be kept: %1</source>
        <translation>No se pudo conservar la imagen: %1</translation>
    </message>
</context>
<context>
    <name>retalk::RemoteBytes</name>
    <message>
        <source>This address refuses access (%1). The link may have expired.</source>
        <translation>Esta dirección deniega el acceso (%1). Puede que el enlace haya caducado.</translation>
    </message>
    <message>
        <source>Nothing was found at this address (%1).</source>
        <translation>No hay nada en esta dirección (%1).</translation>
    </message>
    <message>
        <source>The site at this address has a problem (%1).</source>
        <translation>El servidor de esta dirección tiene un fallo (%1).</translation>
    </message>
    <message>
        <source>This address can&apos;t be read (%1).</source>
        <translation>No se puede leer esta dirección (%1).</translation>
    </message>
    <message>
        <source>This address can&apos;t be reached.</source>
        <translation>No se puede acceder a esta dirección.</translation>
    </message>
</context>
<context>
    <name>retalk::Remux</name>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>El disco está lleno. Libere espacio y reinténtelo; no se pierde nada.</translation>
    </message>
    <message>
        <source>The video was downloaded but can&apos;t be written as %1. Choose a name that ends in .mp4.</source>
        <translation>El vídeo se descargó, pero no se puede escribir como %1. Elija un nombre que termine en .mp4.</translation>
    </message>
</context>
<context>
    <name>retalk::RequestForm</name>
    <message>
        <source>Drop a video here</source>
        <translation>Suelte un vídeo aquí</translation>
    </message>
    <message>
        <source>Play the video</source>
        <translation>Reproducir el vídeo</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Elegir un vídeo</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found: click one</source>
        <translation>
            <numerusform>%Ln persona encontrada</numerusform>
            <numerusform>%Ln personas: haga clic en una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation>
            <numerusform>%Ln persona encontrada</numerusform>
            <numerusform>%Ln personas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>Hacer hablar</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>Crear %Ln vídeo</numerusform>
            <numerusform>Crear %Ln vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for people…</source>
        <translation>buscando personas…</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Choose the one to use.</source>
        <translation>Este archivo tiene varias pistas de audio. Elija la que quiera usar.</translation>
    </message>
    <message>
        <source>Drop a voice track here</source>
        <translation>Suelte una voz aquí</translation>
    </message>
    <message>
        <source>Listen to the voice track</source>
        <translation>Escuchar la voz</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>Elegir una voz</translation>
    </message>
    <message>
        <source>Click to listen from there; click again to stop.</source>
        <translation>Haga clic para escuchar desde ahí; haga clic de nuevo para parar.</translation>
    </message>
    <message>
        <source>Audio track of the voice file</source>
        <translation>Pista de audio del archivo de voz</translation>
    </message>
    <message>
        <source>Extend the video to the voice track</source>
        <extracomment>The switch that makes the result as long as the voice</extracomment>
        <translation>Alargar el vídeo según la voz</translation>
    </message>
    <message>
        <source>On: the video plays back and forth until the voice track ends.
Off: the result is as long as the shorter of the two.</source>
        <translation>Activado: el vídeo va hacia delante y hacia atrás hasta que termina la voz.
Desactivado: el resultado dura lo que el más corto de los dos.</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>Alargar el vídeo</translation>
    </message>
    <message>
        <source>Don&apos;t extend</source>
        <translation>No alargar</translation>
    </message>
    <message>
        <source>Add a voice track</source>
        <translation>Añadir una voz</translation>
    </message>
    <message>
        <source>Add voice tracks. Each becomes a video of its own.</source>
        <translation>Añada voces. Cada una dará lugar a un vídeo propio.</translation>
    </message>
    <message>
        <source>Remove this voice track</source>
        <translation>Quitar esta voz</translation>
    </message>
    <message>
        <source>The people in this video are turned away from the camera. A view from the front works better.</source>
        <translation>Las personas de este vídeo no miran a la cámara. Una vista frontal funciona mejor.</translation>
    </message>
    <message>
        <source>There are several people in this photo. Click the one to use.</source>
        <translation>Hay varias personas en esta foto. Haga clic en la que quiera usar.</translation>
    </message>
    <message>
        <source>only one person found, no photo needed</source>
        <translation>solo una persona, no hace falta foto</translation>
    </message>
    <message>
        <source>no people found in the video</source>
        <translation>no se encontraron personas en el vídeo</translation>
    </message>
    <message>
        <source>Person %1 of %2</source>
        <extracomment>A face found in a video: %1 is its number, %2 the video&apos;s name</extracomment>
        <translation>Persona %1 de %2</translation>
    </message>
    <message>
        <source>A person from a video</source>
        <translation>Una persona de un vídeo</translation>
    </message>
    <message>
        <source>no effect without a face photo</source>
        <translation>requiere foto de la cara</translation>
    </message>
    <message>
        <source>or drop a photo</source>
        <translation>o suelte una foto</translation>
    </message>
    <message>
        <source>No face was found in this video. Use one with a clear view of a face from the front.</source>
        <translation>No se encontró ninguna cara en este vídeo. Use uno en el que se vea claramente una cara de frente.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln people in this video. If you choose none, the service picks the largest face.</source>
        <translation>
            <numerusform>En este vídeo hay %Ln persona. Si no elige a nadie, el servicio toma la cara más grande.</numerusform>
            <numerusform>En este vídeo hay %Ln personas. Si no elige a nadie, el servicio toma la cara más grande.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. It must show one person from the front.</source>
        <translation>No se encontró ninguna cara en esta foto. Debe mostrar a una persona de frente.</translation>
    </message>
    <message>
        <source>Checking the inputs first…</source>
        <translation>Comprobando antes las entradas…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Editing “%1”.</source>
        <translation>Está cambiando «%1».</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Cancelar la edición</translation>
    </message>
    <message>
        <source>A video that&apos;s submitted in pieces needs exactly one voice track. Remove the others.</source>
        <translation>Un vídeo que se envía por fragmentos admite una sola voz a la vez. Quite las demás.</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a video that&apos;s submitted in pieces. Leave this empty.</source>
        <translation>Un vídeo que se envía por fragmentos no llama a ninguna URL de aviso. Deje esto vacío.</translation>
    </message>
    <message>
        <source>Record a voice track…</source>
        <translation>Grabar una voz…</translation>
    </message>
    <message>
        <source>Type the words: a robot&apos;s voice speaks them…</source>
        <translation>Escribir el texto: una voz de robot lo dice…</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Mostrar la línea de tiempo</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>Todo el vídeo</translation>
    </message>
    <message>
        <source>The last %1 of the voice track won&apos;t be heard.</source>
        <translation>El final de la pista de voz (%1) no se oirá.</translation>
    </message>
    <message>
        <source>The voice track ends %1 earlier; the original continues from there.</source>
        <translation>La pista de voz termina %1 antes; a partir de ahí sigue el original.</translation>
    </message>
    <message>
        <source>A video with a sound below the voice needs exactly one voice track. Remove the others.</source>
        <translation>Un vídeo con un sonido bajo la voz necesita exactamente una pista de voz. Quite las demás.</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a sound below the voice. Leave this empty.</source>
        <translation>No se puede usar una URL de aviso con un sonido bajo la voz. Deje esto vacío.</translation>
    </message>
    <message>
        <source>Make the part longer</source>
        <translation>Alargar la parte</translation>
    </message>
    <message>
        <source>A sound below the voice needs a video on this computer. Download it first.</source>
        <translation>Un sonido bajo la voz necesita un vídeo en este ordenador. Descárguelo primero.</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a part of the video, %2: a sentence about its face photo</extracomment>
        <translation>Parte %1: %2</translation>
    </message>
</context>
<context>
    <name>retalk::ResultDownload</name>
    <message>
        <source>The downloaded video is no longer there, so it&apos;s downloaded again.</source>
        <translation>El vídeo descargado ya no está, así que se descarga de nuevo.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>No se puede crear la carpeta %1. Compruebe sus permisos o elija otra.</translation>
    </message>
    <message>
        <source>The service gave a link to the video that can&apos;t be downloaded.</source>
        <translation>El servicio dio una dirección del vídeo que no se puede descargar.</translation>
    </message>
</context>
<context>
    <name>retalk::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>folder directory</source>
        <translation>carpeta directorio lugar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>file name pattern</source>
        <translation>nombre de archivo patrón</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>Calidad de los borradores</translation>
    </message>
    <message>
        <source>Of drafts on this computer. Higher takes longer.</source>
        <translation>De los borradores en este equipo. Una calidad mayor tarda más.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>x264 preset %1, CRF %2</source>
        <extracomment>%1 is the encoder&apos;s own name for a speed, such as veryfast; %2 a number. CRF: lower is better.</extracomment>
        <translation>x264, ajuste predefinido %1, CRF %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Fast, Normal or High, %2 what that means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a folder for results</source>
        <translation>Elegir una carpeta para los resultados</translation>
    </message>
    <message>
        <source>Can&apos;t create files in %1. Check its permissions or choose another folder.</source>
        <translation>No se pueden crear archivos en %1. Compruebe sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Example: %1. Placeholders: %2.</source>
        <extracomment>%1 is a file name, %2 the words that are replaced in it</extracomment>
        <translation>Ejemplo: %1. Marcadores: %2.</translation>
    </message>
    <message>
        <source>Save results in</source>
        <translation>Guardar los resultados en</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder. Use %2.</source>
        <extracomment>%1 is a word in braces that is no placeholder, %2 the placeholders there are</extracomment>
        <translation>%1 no es un marcador. Use %2.</translation>
    </message>
    <message>
        <source>Enter the full path, such as %1.</source>
        <translation>Introduzca la ruta completa, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Film quality</source>
        <translation>Calidad de las películas</translation>
    </message>
    <message>
        <source>Of videos joined from pieces. Higher makes larger files.</source>
        <translation>De los vídeos unidos a partir de fragmentos. Una calidad mayor genera archivos más grandes.</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Archivo pequeño</translation>
    </message>
</context>
<context>
    <name>retalk::SaveFile</name>
    <message>
        <source>The finished file is no longer there.</source>
        <translation>El archivo terminado ya no está.</translation>
    </message>
    <message>
        <source>The video is a .%1 file. Choose a name that ends in .%1.</source>
        <translation>El vídeo es un archivo .%1. Elija un nombre que termine en .%1.</translation>
    </message>
    <message>
        <source>The finished file can&apos;t be read.</source>
        <translation>No se puede leer el archivo terminado.</translation>
    </message>
</context>
<context>
    <name>retalk::SecretStore</name>
    <message>
        <source>The keychain doesn&apos;t respond.</source>
        <translation>El llavero del sistema no responde.</translation>
    </message>
    <message>
        <source>The keychain reports an error.</source>
        <translation>El llavero del sistema informa de un error.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Esta sesión no tiene llavero.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This key comes from the environment variable %1. Change it there.</source>
        <translation>Esta clave proviene de la variable de entorno %1 y se cambia allí.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceDirectory</name>
    <message>
        <source>There is no API key for %1, and this session has no keychain to look in. Set %2, or enter a key in the settings.</source>
        <translation>No hay clave de API para %1 y esta sesión no tiene llavero. Defina %2 o introduzca una clave en los ajustes.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>No hay clave de API para %1. Introduzca una en los ajustes o defina %2.</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this build. Choose EvoLink or another service.</source>
        <translation>Este Retalk no tiene servicio en este equipo. Elija EvoLink u otro servicio.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceName</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>retalk::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>New jobs go to</source>
        <translation>Los trabajos nuevos van a</translation>
    </message>
    <message>
        <source>EvoLink key</source>
        <translation>Clave de EvoLink</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Añadir un servicio…</translation>
    </message>
    <message>
        <source>Leave empty to use the same address</source>
        <translation>Déjelo vacío para usar la misma dirección</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation>Introduzca una dirección que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>This service is in the list already.</source>
        <translation>Este servicio ya está en la lista.</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer.</source>
        <translation>Esta instalación no puede hacer borradores en este equipo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>Dirección para subir archivos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>Quitar este servicio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This computer makes free drafts; EvoLink makes the final video.</source>
        <translation>Este equipo hace borradores gratis; EvoLink hace la versión final.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is a service</extracomment>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of it aren&apos;t finished. They continue, and its key stays in the keychain for them.</source>
        <translation>
            <numerusform>%Ln de sus trabajos no ha terminado. Continúa, y la clave se queda en el llavero para él.</numerusform>
            <numerusform>%Ln de sus trabajos no han terminado. Continúan, y la clave se queda en el llavero para ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is still in the keychain. %1</source>
        <translation>La clave sigue en el llavero. %1</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and its jobs stay in the list.</source>
        <translation>Su clave se quita del llavero y sus trabajos siguen en la lista.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceStatus</name>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>The service can be used now</extracomment>
        <translation>listo</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>iniciando…</translation>
    </message>
    <message>
        <source>key needed</source>
        <extracomment>No API key has been given yet</extracomment>
        <translation>falta la clave</translation>
    </message>
    <message>
        <source>key refused</source>
        <extracomment>The service does not accept the API key</extracomment>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>This service needs a key. Enter it in the settings.</source>
        <translation>Este servicio necesita una clave. Introdúzcala en los ajustes.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this installation. Choose EvoLink, or install retalk-service.</source>
        <translation>Esta instalación no tiene servicio propio. Elija EvoLink o instale retalk-service.</translation>
    </message>
</context>
<context>
    <name>retalk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No settings match your search.</source>
        <translation>Ningún ajuste coincide con la búsqueda.</translation>
    </message>
</context>
<context>
    <name>retalk::ShareLinks</name>
    <message>
        <source>This Dropbox link opens a folder. Share the file itself and use that link.</source>
        <translation>Este enlace de Dropbox lleva a una carpeta. Comparta el archivo mismo y use ese enlace.</translation>
    </message>
    <message>
        <source>This Google Drive link opens a page, not a file. Open the file there, choose Share, and use the file&apos;s own link.</source>
        <translation>Este enlace de Google Drive lleva a una página, no a un archivo. Abra allí el archivo, elija «Compartir» y use el enlace del archivo mismo.</translation>
    </message>
    <message>
        <source>This Google Photos link opens a page. Download the file there and choose it here.</source>
        <translation>Este enlace de Google Fotos lleva a una página. Descargue allí el archivo y elíjalo aquí.</translation>
    </message>
    <message>
        <source>This OneDrive link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>Este enlace de OneDrive lleva a una página. Ábralo en un navegador, descargue el archivo y elíjalo aquí.</translation>
    </message>
    <message>
        <source>This iCloud link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>Este enlace de iCloud lleva a una página. Ábralo en un navegador, descargue el archivo y elíjalo aquí.</translation>
    </message>
    <message>
        <source>This WeTransfer link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>Este enlace de WeTransfer lleva a una página. Ábralo en un navegador, descargue el archivo y elíjalo aquí.</translation>
    </message>
    <message>
        <source>This link opens a page of a file sharing site. Open it in a browser, download the file and choose it here.</source>
        <translation>Este enlace lleva a una página de un servicio de archivos. Ábralo en un navegador, descargue el archivo y elíjalo aquí.</translation>
    </message>
    <message>
        <source>This link opens a page that plays a video. Use the video file itself.</source>
        <translation>Este enlace lleva a una página que reproduce un vídeo. Use el archivo de vídeo mismo.</translation>
    </message>
</context>
<context>
    <name>retalk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Selected job</source>
        <translation>Trabajo seleccionado</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>retalk::SoundStrip</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of a waveform: the video has no sound track</extracomment>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>In place of a waveform: nothing is to be heard in the sound track</extracomment>
        <translation>En silencio</translation>
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
        <translation>Escribir el texto</translation>
    </message>
    <message>
        <source>A robot&apos;s voice speaks the words. It&apos;s good for judging timing, not for the final video.</source>
        <translation>Una voz de robot dice el texto. Sirve para valorar los tiempos, no para el vídeo final.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Type or paste what will be said</source>
        <translation>Escriba o pegue lo que se dirá</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As long as the part (%1)</source>
        <translation>Lo que dura la parte (%1)</translation>
    </message>
    <message>
        <source>As long as the video (%1)</source>
        <translation>Lo que dura el vídeo (%1)</translation>
    </message>
    <message>
        <source>The words are spoken at a natural pace that fits. Silence follows them until the video ends.</source>
        <translation>El texto se dice tan deprisa como haga falta, dentro de lo natural. Después hay silencio hasta el final del vídeo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>Usar esta voz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Too many words for %3: they take %1 even at %2 words a minute. Shorten the text.</source>
        <extracomment>%1 and %3 are lengths (&quot;8.2 s&quot;), %2 a number of words</extracomment>
        <translation>Demasiado texto para %3: incluso a %2 palabras por minuto dura %1. Acórtelo.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute: it fits, but that&apos;s fast speech.</source>
        <translation>%1 a %2 palabras por minuto: cabe, pero es un habla rápida.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute, then silence until %3.</source>
        <translation>%1 a %2 palabras por minuto, luego silencio hasta %3.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute.</source>
        <translation>%1 a %2 palabras por minuto.</translation>
    </message>
    <message>
        <source>Saving the voice track…</source>
        <translation>Guardando la voz…</translation>
    </message>
    <message>
        <source>Draft voice %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>Voz de borrador %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
</context>
<context>
    <name>retalk::Stage</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>No se puede mostrar</translation>
    </message>
    <message>
        <source>Can&apos;t show “%1”. %2</source>
        <translation>No se puede mostrar «%1». %2</translation>
    </message>
    <message>
        <source>Can&apos;t show the original. %1</source>
        <comment>then the reason, a sentence</comment>
        <translation>No se puede mostrar el original. %1</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Preparando la vista previa…</translation>
    </message>
    <message>
        <source>Preparing the original for comparison…</source>
        <translation>Preparando el original para la comparación…</translation>
    </message>
    <message>
        <source>The original is shown as it is. %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>El original se muestra tal cual. %1</translation>
    </message>
</context>
<context>
    <name>retalk::StageActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Leave &amp;full screen</source>
        <translation>Salir de pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;Stop at normal speed</source>
        <translation>&amp;Detener y volver a la velocidad normal</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster each time</source>
        <translation>Reproducir hacia adela&amp;nte, más rápido cada vez</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster each time</source>
        <translation>Reproducir hacia &amp;atrás, más rápido cada vez</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>Fotograma &amp;siguiente</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>Fotograma an&amp;terior</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Avanzar un segundo</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Retroceder un segundo</translation>
    </message>
    <message>
        <source>To the be&amp;ginning</source>
        <translation>Ir al &amp;principio</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Ir al &amp;final</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>Repetir en &amp;bucle</translation>
    </message>
    <message>
        <source>&amp;Start the range here</source>
        <translation>&amp;Empezar el intervalo aquí</translation>
    </message>
    <message>
        <source>&amp;End the range here</source>
        <translation>&amp;Terminar el intervalo aquí</translation>
    </message>
    <message>
        <source>Go to the s&amp;tart of the range</source>
        <translation>Ir al &amp;principio del intervalo</translation>
    </message>
    <message>
        <source>Go to the e&amp;nd of the range</source>
        <translation>Ir al &amp;final del intervalo</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>&amp;Borrar el intervalo</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>Solo el re&amp;sultado</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Cortinilla</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>&amp;Alternar</translation>
    </message>
    <message>
        <source>Show the &amp;other one</source>
        <translation>Mostrar el &amp;otro</translation>
    </message>
    <message>
        <source>Move the wipe to the &amp;left</source>
        <translation>Mover la cortinilla a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move the wipe to the ri&amp;ght</source>
        <translation>Mover la cortinilla a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Save this frame…</source>
        <translation>&amp;Guardar este fotograma…</translation>
    </message>
    <message>
        <source>&amp;Use this frame as face photo</source>
        <translation>&amp;Usar este fotograma como foto de la cara</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>Repro&amp;ducción</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Sonido</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>Zoom to the &amp;mouth</source>
        <translation>Acercar a la &amp;boca</translation>
    </message>
    <message>
        <source>Switch to frames or &amp;timecode</source>
        <translation>&amp;Cambiar a fotogramas o código de tiempo</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Show &amp;waveforms</source>
        <translation>Mostrar &amp;formas de onda</translation>
    </message>
    <message>
        <source>Switch between &amp;input and result</source>
        <translation>Cambiar e&amp;ntre entrada y resultado</translation>
    </message>
    <message>
        <source>&amp;Hear the other result</source>
        <translation>&amp;Oír el otro resultado</translation>
    </message>
    <message>
        <source>&amp;Hear the original</source>
        <translation>&amp;Oír el original</translation>
    </message>
</context>
<context>
    <name>retalk::StageMessage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>retalk::StatusCorner</name>
    <message>
        <source>This computer (free draft)</source>
        <translation>Este equipo (borrador gratis)</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>Servicios y claves…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <extracomment>%1 is the chosen service</extracomment>
        <translation>Servicio: %1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Saldo: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name that a person gave to a service, %2 its address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Service status: %1</source>
        <translation>Estado del servicio: %1</translation>
    </message>
</context>
<context>
    <name>retalk::StillFrame</name>
    <message>
        <source>This frame of the original can&apos;t be read. Choose another one, or a photo in the form.</source>
        <translation>No se puede leer este fotograma del original. Elija otro o una foto en el formulario.</translation>
    </message>
</context>
<context>
    <name>retalk::StoragePage</name>
    <message>
        <source>Reset all settings?</source>
        <translation>¿Restablecer todos los ajustes?</translation>
    </message>
    <message>
        <source>Services, keys, jobs and videos are kept.</source>
        <translation>Se conservan los servicios, claves, trabajos y vídeos.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files</source>
        <translation>Miniaturas e imágenes de archivos recientes</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files: %1</source>
        <translation>Miniaturas e imágenes de archivos recientes: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espacio en disco</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Services and keys are kept.</source>
        <translation>Se conservan los servicios y las claves.</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>valores predeterminados</translation>
    </message>
</context>
<context>
    <name>retalk::SubmitGate</name>
    <message numerus="yes">
        <source>Make %Ln videos?</source>
        <translation>
            <numerusform>¿Crear este vídeo?</numerusform>
            <numerusform>¿Crear %Ln vídeos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>Hacer hablar</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>Crear %Ln vídeo</numerusform>
            <numerusform>Crear %Ln vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>This service charges nothing.</source>
        <translation>Este servicio no cobra nada.</translation>
    </message>
    <message>
        <source>You have %1; %2 will be left.</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>Tiene %1; quedarán %2.</translation>
    </message>
    <message>
        <source>That is more than the %1 you have.</source>
        <translation>Son más de los %1 que tiene.</translation>
    </message>
    <message>
        <source>Submit the same again?</source>
        <translation>¿Enviar lo mismo otra vez?</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>You submitted this less than a minute ago.</source>
        <translation>Envió esto hace menos de un minuto.</translation>
    </message>
    <message>
        <source>You submitted some of these less than a minute ago. Submitting them again is charged again.</source>
        <translation>Envió algunos de estos hace menos de un minuto. Si los envía de nuevo, se cobrarán de nuevo.</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges.</source>
        <translation>Este servicio no indica lo que cobra.</translation>
    </message>
    <message>
        <source>Estimating the cost…</source>
        <translation>Calculando el coste…</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated, because the lengths aren&apos;t known.</source>
        <translation>No se puede calcular el coste porque se desconocen las duraciones.</translation>
    </message>
    <message>
        <source>This will cost about %1.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>Costará unos %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length will add to that.</source>
        <translation>
            <numerusform>Se añadirá %Ln más, de duración desconocida.</numerusform>
            <numerusform>Se añadirán %Ln más, de duración desconocida.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>Tiene %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>En %Ln de ellos se cortará el final de la voz.</numerusform>
            <numerusform>En %Ln de ellos se cortará el final de la voz.</numerusform>
        </translation>
    </message>
    <message>
        <source>A submitted job can&apos;t be cancelled.</source>
        <translation>Un trabajo enviado no se puede cancelar.</translation>
    </message>
    <message>
        <source>The same is in the list already and isn&apos;t finished.</source>
        <translation>Lo mismo ya está en la lista y no ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s)?</source>
        <translation>
            <numerusform>¿Enviar %Ln fragmento?</numerusform>
            <numerusform>¿Enviar %Ln fragmentos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s) again?</source>
        <translation>
            <numerusform>¿Enviar de nuevo %Ln fragmento?</numerusform>
            <numerusform>¿Enviar de nuevo %Ln fragmentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment.</source>
        <translation>Otro Retalk está enviando lo mismo en este momento.</translation>
    </message>
    <message>
        <source>The price isn&apos;t known yet.</source>
        <translation>El precio aún no se conoce.</translation>
    </message>
    <message>
        <source>The price isn&apos;t known.</source>
        <translation>No se conoce el precio.</translation>
    </message>
    <message>
        <source>Submit the same again for %1?</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>¿Enviar lo mismo otra vez por %1?</translation>
    </message>
</context>
<context>
    <name>retalk::TaskError</name>
    <message>
        <source>The task was cancelled. Submit it again if you still want it.</source>
        <translation>La tarea se canceló. Envíela de nuevo si aún la quiere.</translation>
    </message>
    <message>
        <source>One of the files is no longer there. Uploaded files are kept for 72 hours. Choose it again, then submit again.</source>
        <translation>Uno de los archivos ya no está. Los archivos subidos se conservan 72 horas. Elíjalo de nuevo y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The service finished without a video. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>El servicio terminó sin ningún vídeo. Inténtelo otra vez; si vuelve a ocurrir, consulte al soporte del servicio e indique el ID de la tarea.</translation>
    </message>
    <message>
        <source>No face was found. Use a video in which the face is clear, large and seen from the front.</source>
        <translation>No se encontró ninguna cara. Use un vídeo en el que la cara se vea nítida, grande y de frente.</translation>
    </message>
    <message>
        <source>%1 (The service says: %2)</source>
        <extracomment>%1: what went wrong and what to do; %2: the service&apos;s own words, not translated</extracomment>
        <translation>%1 (El servicio dice: %2)</translation>
    </message>
    <message>
        <source>One of the settings or files doesn&apos;t fit, but the service didn&apos;t say which. Check them, then submit again.</source>
        <translation>Uno de los ajustes o archivos no es adecuado, pero el servicio no dijo cuál. Compruébelos y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The service didn&apos;t say what went wrong. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>El servicio no dijo qué falló. Inténtelo otra vez; si vuelve a ocurrir, consulte al soporte del servicio e indique el ID de la tarea.</translation>
    </message>
    <message>
        <source>The service says: “%1”. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>El servicio dice: «%1». Inténtelo otra vez; si vuelve a ocurrir, consulte al soporte del servicio e indique el ID de la tarea.</translation>
    </message>
    <message>
        <source>The service says: “%1”. Change what it names, then submit again.</source>
        <translation>El servicio dice: «%1». Cambie lo que indica y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The face on the photo wasn&apos;t found in the video. Take a frame of this video as the face photo, or lower the threshold if it&apos;s surely the same person.</source>
        <translation>La cara de la foto no se encontró en el vídeo. Use un fotograma de este vídeo como foto de la cara o baje el umbral si seguro que es la misma persona.</translation>
    </message>
    <message>
        <source>The service&apos;s content rules don&apos;t allow this video, voice track or photo. Use different ones, then submit again.</source>
        <translation>Las normas de contenido del servicio no permiten este vídeo, esta voz o esta imagen. Use otro material y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The face couldn&apos;t be processed. Use a video in which the face is clear, large and seen from the front, then submit again.</source>
        <translation>No se pudo trabajar con la cara. Use un vídeo en el que la cara se vea nítida, grande y de frente, y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The photo or video has the wrong size. Each side must have 640 to 2048 pixels. Resize it, then submit again.</source>
        <translation>El tamaño de la imagen o del vídeo no es adecuado. Cada lado debe tener de 640 a 2048 píxeles. Cámbielo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>One of the inputs couldn&apos;t be downloaded or read. Check that each link opens in a private browser window and that each file plays, then submit again.</source>
        <translation>No se pudo obtener o leer una de las entradas. Compruebe que cada enlace se abre en una ventana privada del navegador y que cada archivo se reproduce, y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The voice track couldn&apos;t be used. Use a clear recording of speech as WAV, MP3 or M4A, then submit again.</source>
        <translation>No se pudo usar la voz. Use una grabación clara de voz en WAV, MP3 o M4A y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The job took too long and was stopped. Try again later, or use a shorter video.</source>
        <translation>El trabajo tardó demasiado y se detuvo. Inténtelo más tarde; un vídeo más corto ayuda.</translation>
    </message>
    <message>
        <source>The service has no free capacity at the moment. Try again in a few minutes.</source>
        <translation>El servicio no tiene capacidad libre en este momento. Inténtelo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now. Try again later.</source>
        <translation>Una cuota del servicio está agotada por ahora. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service received too many requests. Try again in a few minutes.</source>
        <translation>El servicio recibió demasiadas solicitudes. Inténtelo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The service had a problem. Try again later.</source>
        <translation>El servicio tuvo un problema. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The service isn&apos;t available at the moment. Try again later.</source>
        <translation>El servicio no está disponible en este momento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service&apos;s model had a problem. Try again later.</source>
        <translation>El modelo del servicio tuvo un problema. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The model isn&apos;t available at the moment. Try again later.</source>
        <translation>El modelo no está disponible en este momento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The photo shows no person, or several. Use one that shows exactly one face from the front.</source>
        <translation>La imagen no muestra a nadie o muestra a varias personas. Use una que muestre una sola cara de frente.</translation>
    </message>
    <message>
        <source>The video has the wrong size: each side must have 640 to 2048 pixels.</source>
        <translation>El tamaño del vídeo no es adecuado: cada lado debe tener de 640 a 2048 píxeles.</translation>
    </message>
    <message>
        <source>The video has the wrong frame rate: it must be 15 to 60 frames per second.</source>
        <translation>La velocidad del vídeo no es adecuada: debe ser de 15 a 60 fotogramas por segundo.</translation>
    </message>
    <message>
        <source>A file has the wrong length: video and voice track must each last 2 to 120 seconds.</source>
        <translation>Una duración no es adecuada: el vídeo y la voz deben durar cada uno de 2 a 120 segundos.</translation>
    </message>
    <message>
        <source>The photo has the wrong shape: the longer side may be at most twice the shorter one and at most 4096 pixels.</source>
        <translation>La forma de la imagen no es adecuada: el lado mayor puede medir como máximo el doble del menor y 4096 píxeles.</translation>
    </message>
    <message>
        <source>A file is too large: videos up to 300 MB, audio up to 30 MB, images up to 10 MB.</source>
        <translation>Un archivo es demasiado grande: un vídeo puede ocupar 300&#xa0;MB, una voz 30&#xa0;MB y una imagen 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>A file&apos;s format isn&apos;t supported. Use MP4 for the video, WAV or MP3 for the voice track, JPEG or PNG for the photo.</source>
        <translation>El formato de un archivo no es compatible. Use MP4 para el vídeo, WAV o MP3 para la voz, y JPEG o PNG para la imagen.</translation>
    </message>
    <message>
        <source>A file couldn&apos;t be opened: it&apos;s damaged, or not what its name says. Export it again, then submit again.</source>
        <translation>No se pudo abrir un archivo: está dañado o no es lo que dice su nombre. Expórtelo de nuevo y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The site that hosts one of the links denied access to the service. Host the file elsewhere, or choose the file itself.</source>
        <translation>El servidor de uno de los enlaces rechazó al servicio. Use otro lugar o elija el archivo mismo.</translation>
    </message>
    <message>
        <source>Downloading one of the links took longer than 60 seconds. Host the file somewhere faster, or choose the file itself.</source>
        <translation>Obtener uno de los enlaces tardó más de 60 segundos. Use un lugar más rápido o elija el archivo mismo.</translation>
    </message>
    <message>
        <source>The model has too many requests at the moment. Try again in a few minutes.</source>
        <translation>El modelo tiene demasiadas solicitudes en este momento. Inténtelo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The face is turned too far from the camera. Use a video that shows it from the front.</source>
        <translation>La cara está demasiado girada respecto a la cámara. Use un vídeo que la muestre de frente.</translation>
    </message>
    <message>
        <source>The mouth is covered in the whole video. Use a video that shows it.</source>
        <translation>La boca está tapada en todo el vídeo. Use un vídeo en el que se vea.</translation>
    </message>
    <message>
        <source>The mouth is outside the frame in the whole video. Use a video that shows it.</source>
        <translation>La boca queda fuera de la imagen en todo el vídeo. Use un vídeo en el que se vea.</translation>
    </message>
    <message>
        <source>The face photo shows no face. Use one that shows exactly one face from the front.</source>
        <translation>La foto de la cara no muestra ninguna cara. Use una que muestre una sola cara de frente.</translation>
    </message>
    <message>
        <source>The face photo shows several faces. Use one that shows exactly one face from the front.</source>
        <translation>La foto de la cara muestra varias caras. Use una que muestre una sola cara de frente.</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdControl</name>
    <message>
        <source>Face match threshold</source>
        <translation>Umbral de coincidencia de la cara</translation>
    </message>
    <message>
        <source>%1 is the highest threshold.</source>
        <translation>%1 es el umbral máximo.</translation>
    </message>
    <message>
        <source>%1 is the lowest threshold.</source>
        <translation>%1 es el umbral mínimo.</translation>
    </message>
    <message>
        <source>How closely a face must match the photo: 140 is lenient, 170 is normal, 190 is strict.</source>
        <translation>Cuánto debe parecerse una cara a la foto. 140 es flexible, 170 normal y 190 estricto.</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdWords</name>
    <message>
        <source>easier</source>
        <extracomment>Under the left end of the slider: a face matches more easily, perhaps a wrong one</extracomment>
        <translation>más flexible</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>Under the slider&apos;s usual value 170</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>stricter</source>
        <extracomment>Under the right end of the slider: only a very similar face matches</extracomment>
        <translation>más estricto</translation>
    </message>
</context>
<context>
    <name>retalk::Thumbnails</name>
    <message>
        <source>No thumbnail: the site that hosts this large video can&apos;t send parts of it.</source>
        <translation>Sin miniatura: el sitio que aloja este vídeo grande no puede enviar partes de él.</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePainter</name>
    <message>
        <source>Drag over the video to mark a part, or press I and O</source>
        <translation>Arrastre sobre el vídeo para marcar una parte o pulse I y O</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>Elegir una voz</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePane</name>
    <message>
        <source>Choose a video on this computer, and its timeline appears here.</source>
        <translation>Elija un vídeo de este equipo y su línea de tiempo aparecerá aquí.</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>Todo el vídeo</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Start a part here</source>
        <translation>Empezar una parte aquí</translation>
    </message>
    <message>
        <source>End the part here</source>
        <translation>Terminar la parte aquí</translation>
    </message>
    <message>
        <source>Split the part here</source>
        <translation>Dividir la parte aquí</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Quitar la parte</translation>
    </message>
    <message>
        <source>Show more of the video</source>
        <translation>Mostrar más del vídeo</translation>
    </message>
    <message>
        <source>Show the whole video</source>
        <translation>Mostrar todo el vídeo</translation>
    </message>
    <message>
        <source>Show less of the video, larger</source>
        <translation>Mostrar menos del vídeo, más grande</translation>
    </message>
    <message>
        <source>One frame back or forward</source>
        <translation>Un fotograma atrás o adelante</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>Un segundo atrás o adelante</translation>
    </message>
    <message>
        <source>Back to the start, or to the end</source>
        <translation>Al principio o al final</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>The part begins at %1. Press O where it ends.</source>
        <translation>La parte empieza en %1. Pulse O donde termine.</translation>
    </message>
    <message>
        <source>The part ends at %1. Press I where it begins.</source>
        <translation>La parte termina en %1. Pulse I donde empiece.</translation>
    </message>
</context>
<context>
    <name>retalk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Playhead at %1</source>
        <translation>Cabezal en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start of part %1 at %2</source>
        <translation>Principio de la parte %1 en %2</translation>
    </message>
    <message>
        <source>End of part %1 at %2</source>
        <translation>Final de la parte %1 en %2</translation>
    </message>
    <message>
        <source>no voice track yet</source>
        <translation>aún sin pista de voz</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>There&apos;s no room for a part of 2 s here.</source>
        <translation>Aquí no hay sitio para una parte de 2 s.</translation>
    </message>
    <message>
        <source>The playhead isn&apos;t in a part. Move it into the one to split.</source>
        <translation>El cabezal no está en ninguna parte marcada. Muévalo a la que quiera dividir.</translation>
    </message>
    <message>
        <source>Both halves need 2 s. Move the playhead further in.</source>
        <translation>Las dos mitades necesitan 2 s. Mueva el cabezal más hacia dentro.</translation>
    </message>
    <message>
        <source>The voice track ends before the part does; the original continues from there.</source>
        <translation>La pista de voz termina antes que la parte; a partir de ahí sigue el original.</translation>
    </message>
</context>
<context>
    <name>retalk::Transition</name>
    <message>
        <source>The service on this computer no longer has this draft. Retry to make it again; it costs nothing.</source>
        <translation>El servicio de este equipo ya no tiene este borrador. Reinténtelo para hacerlo de nuevo; no cuesta nada.</translation>
    </message>
    <message>
        <source>The service says the video is finished, but gave no link to it. Try again in a moment.</source>
        <translation>El servicio dice que el vídeo está terminado, pero no dio ningún enlace. Pregunte de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Retalk was closed while this job was being submitted, so it isn&apos;t known whether the service accepted it.</source>
        <translation>Retalk se cerró mientras se enviaba este trabajo, así que no se sabe si el servicio lo aceptó.</translation>
    </message>
    <message>
        <source>The queue was paused before this job was submitted again.</source>
        <translation>La cola se pausó antes de volver a enviar este trabajo.</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t answer; it may be busy. Trying again costs nothing.</source>
        <translation>El servicio de este equipo no ha respondido; puede que esté ocupado. Reintentarlo no cuesta nada.</translation>
    </message>
</context>
<context>
    <name>retalk::Transport</name>
    <message>
        <source>The service took too long to answer. Check your connection, or try again later.</source>
        <translation>El servicio tardó demasiado en responder. Compruebe la conexión o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service on this computer has stopped.</source>
        <translation>El servicio de este equipo se ha detenido.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>No hay clave de API para %1. Introduzca una en los ajustes o defina %2.</translation>
    </message>
    <message>
        <source>%1 Nothing was charged.</source>
        <extracomment>%1: why the service refused the job, one or two sentences</extracomment>
        <translation>%1 No se cobró nada.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>Demasiadas solicitudes; el servicio pide esperar.</translation>
    </message>
    <message>
        <source>The service&apos;s address is missing or invalid. Check it in the settings.</source>
        <translation>La dirección del servicio falta o no es válida. Compruébela en los ajustes.</translation>
    </message>
    <message>
        <source>The API key contains characters that keys can&apos;t have. Enter it again.</source>
        <translation>La clave de API contiene caracteres que ninguna clave tiene. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The service&apos;s address must begin with https://, or the key would be sent unencrypted. Change it in the settings.</source>
        <translation>La dirección del servicio debe empezar por https://; si no, la clave viajaría sin protección. Cámbiela en los ajustes.</translation>
    </message>
    <message>
        <source>The job was submitted, but no answer came. It may have been accepted and charged. Check with the service before you submit it again.</source>
        <translation>El trabajo se envió, pero la respuesta del servicio no llegó. Puede que se haya aceptado y cobrado. Consulte al servicio antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the service&apos;s address.</source>
        <translation>La respuesta del servicio es demasiado grande. Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>The service&apos;s address “%1” wasn&apos;t found. Check your connection and the address.</source>
        <translation>No se encontró la dirección del servicio «%1». Compruebe la conexión y la dirección.</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect securely to the service. Check this computer&apos;s date, and whether this network intercepts connections.</source>
        <translation>No se pudo establecer una conexión segura con el servicio. Compruebe la fecha de este equipo y si esta red intercepta conexiones.</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t be used. Check the proxy in the settings.</source>
        <translation>No se pudo usar el proxy. Compruebe el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>This address doesn&apos;t respond like the service. Check the service&apos;s address.</source>
        <translation>Esta dirección no responde como el servicio. Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Check your connection.</source>
        <translation>No se puede acceder al servicio. Compruebe la conexión.</translation>
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
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>Playing speed: 1×, 0.5×</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Switch between time, frames and timecode</source>
        <translation>Cambiar entre tiempo, fotogramas y código de tiempo</translation>
    </message>
    <message>
        <source>Time %1</source>
        <extracomment>%1 is a time such as 0:04.2</extracomment>
        <translation>Tiempo %1</translation>
    </message>
</context>
<context>
    <name>retalk::UnconfirmedDialog</name>
    <message>
        <source>Tasks of your account</source>
        <translation>Tareas de su cuenta</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>task id, time</comment>
        <translation>%1, creada %2</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>Usar esta tarea</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Unconfirmed job</source>
        <translation>Trabajo sin confirmar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Stops looking for it. The job stays in the list as cancelled.</source>
        <translation>Deja de buscarlo. El trabajo queda en la lista como cancelado.</translation>
    </message>
    <message>
        <source>Which task is yours?</source>
        <translation>¿Cuál es su tarea?</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, but %2 has the tasks below from around that time. If one of them is yours, use it. It won&apos;t be charged again.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>No hubo respuesta al enviar «%1», pero %2 tiene las tareas siguientes de ese momento. Si una es suya, úsela. No se cobrará de nuevo.</translation>
    </message>
    <message>
        <source>There may be more: the list couldn&apos;t be read to the end. %1</source>
        <extracomment>%1 is a sentence of its own that says why</extracomment>
        <translation>Puede haber más: la lista no se pudo leer hasta el final. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t check with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>No se pudo consultar a %1</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, so it isn&apos;t known whether it was received and charged. Check again when the problem below is solved.</source>
        <translation>No hubo respuesta al enviar «%1», así que no se sabe si se recibió y se cobró. Consulte de nuevo cuando se resuelva el problema siguiente.</translation>
    </message>
    <message>
        <source>No task found</source>
        <translation>No se encontró ninguna tarea</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, and %2 lists no task from around that time yet. It may still appear, so check again in a few minutes.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>No hubo respuesta al enviar «%1», y %2 aún no muestra ninguna tarea de ese momento. Puede aparecer todavía; consulte de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Submitting again may charge you twice, in case the first request was received.</source>
        <translation>Si se recibió la primera solicitud, enviar de nuevo podría cobrarse dos veces.</translation>
    </message>
</context>
<context>
    <name>retalk::UnderlayField</name>
    <message>
        <source>Choose music and effects</source>
        <translation>Elegir música y efectos</translation>
    </message>
    <message>
        <source>Below the voice</source>
        <translation>Bajo la voz</translation>
    </message>
    <message>
        <source>What&apos;s heard below the voice tracks, within the parts.</source>
        <translation>Lo que se oye bajo las voces, dentro de las partes.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The original sound</source>
        <translation>El sonido original</translation>
    </message>
    <message>
        <source>Music and effects from a file</source>
        <translation>Música y efectos de un archivo</translation>
    </message>
    <message>
        <source> dB</source>
        <comment>decibels</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> dB</translation>
    </message>
    <message>
        <source>Loudness below the voice</source>
        <translation>Volumen bajo la voz</translation>
    </message>
    <message>
        <source>How much louder than in its file; a negative number is quieter.</source>
        <translation>Cuánto más alto que en su archivo; un número negativo es más bajo.</translation>
    </message>
    <message>
        <source>A file as long as the video</source>
        <translation>Un archivo tan largo como el vídeo</translation>
    </message>
    <message>
        <source>File with music and effects</source>
        <translation>Archivo con música y efectos</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Quieter while the voice speaks</source>
        <translation>Más bajo mientras habla la voz</translation>
    </message>
</context>
<context>
    <name>retalk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>retalk::UrlEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceList</name>
    <message>
        <source>Only the first</source>
        <translation>Solo la primera</translation>
    </message>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Creando una copia corregida: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, each its own video:</source>
        <translation>
            <numerusform>y otra más, para un vídeo propio:</numerusform>
            <numerusform>y %Ln más, cada una su vídeo:</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these voice tracks can&apos;t be used. Remove it first.</source>
        <translation>Una de estas voces no se puede usar. Quítela primero.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>Escuchar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>retalk::VoicePlayer</name>
    <message>
        <source>No sound device was found to play it on. The video can still be made.</source>
        <translation>No se encontró ningún dispositivo de sonido para reproducirlo. El vídeo se puede crear igualmente.</translation>
    </message>
    <message>
        <source>This can&apos;t be played here. The video can still be made.</source>
        <translation>No se puede reproducir aquí. El vídeo se puede crear igualmente.</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceStart</name>
    <message>
        <source>Voice starts at</source>
        <translation>Inicio de la voz</translation>
    </message>
    <message>
        <source>Starts the voice track this much later. A negative number cuts off its beginning.</source>
        <translation>Retrasa el inicio de la voz este tiempo. Un número negativo recorta su comienzo.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Part begins in the voice at</source>
        <translation>Inicio de la parte en la voz</translation>
    </message>
    <message>
        <source>The moment in the voice track that&apos;s heard where the part begins.</source>
        <translation>Lo que se dice en este momento de la pista de voz se oye donde empieza la parte.</translation>
    </message>
</context>
<context>
    <name>retalk::WaveformReader</name>
    <message>
        <source>This file has no sound.</source>
        <translation>Este archivo no tiene sonido.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::AdoptCommand</name>
    <message>
        <source>Use a task of the account for an unconfirmed job.</source>
        <translation>Usar una tarea de la cuenta para un trabajo sin confirmar.</translation>
    </message>
    <message>
        <source>The task&apos;s id, as “retalk unconfirmed” lists it.</source>
        <translation>El ID de la tarea, como lo muestra «retalk unconfirmed».</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResubmitPrompt</name>
    <message>
        <source>[y/N]</source>
        <extracomment>the letters that a person types for yes and no, in this order, in every language&apos;s own alphabet</extracomment>
        <translation>[s/N]</translation>
    </message>
    <message>
        <source>Submit the same again? %1 credits %2</source>
        <comment>%1 a number, %2 the letters to type</comment>
        <translation>¿Enviar lo mismo otra vez? %1 créditos %2</translation>
    </message>
    <message>
        <source>Submit the same again? You may be charged again. %1</source>
        <translation>¿Enviar lo mismo otra vez? Podría cobrarse de nuevo. %1</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>the letter that a person types for yes</extracomment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CheckCommand</name>
    <message>
        <source>The video to check, from any service.</source>
        <translation>El vídeo que se comprueba, de cualquier servicio.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) behind the voice (confidence %1).</source>
        <translation>
            <numerusform>La boca va %Ln fotograma por detrás de la voz (confianza %1).</numerusform>
            <numerusform>La boca va %Ln fotogramas por detrás de la voz (confianza %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) ahead of the voice (confidence %1).</source>
        <translation>
            <numerusform>La boca va %Ln fotograma por delante de la voz (confianza %1).</numerusform>
            <numerusform>La boca va %Ln fotogramas por delante de la voz (confianza %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mouth moves just as in the original: nothing was changed.</source>
        <translation>La boca se mueve igual que en el original: no se cambió nada.</translation>
    </message>
    <message>
        <source>Mouth and voice are in sync (confidence %1).</source>
        <translation>La boca y la voz están en sincronía (confianza %1).</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original; another person&apos;s was changed.</source>
        <translation>La boca de la persona de la foto de la cara está como en el original; se cambió la de otra persona.</translation>
    </message>
    <message>
        <source>Not sure: it isn&apos;t clear who in the video is the person on the face photo.</source>
        <translation>No es seguro: no está claro quién del vídeo es la persona de la foto de la cara.</translation>
    </message>
    <message>
        <source>Not sure: the mouth is turned away or covered most of the time.</source>
        <translation>No es seguro: la boca está girada o tapada la mayor parte del tiempo.</translation>
    </message>
    <message>
        <source>Not sure: the mouth doesn&apos;t fit the voice well enough to tell.</source>
        <translation>No es seguro: la boca no encaja lo bastante con la voz para saberlo.</translation>
    </message>
    <message>
        <source>The mouth movement differs from the original.</source>
        <translation>El movimiento de la boca es distinto del original.</translation>
    </message>
    <message>
        <source>Check whether mouth and voice are in sync.</source>
        <translation>Comprobar si la boca de un vídeo sigue a su voz.</translation>
    </message>
    <message>
        <source>The original video: shows whether the mouth was changed at all.</source>
        <translation>El vídeo original: muestra si la boca llegó a cambiar.</translation>
    </message>
    <message>
        <source>The face photo it was made with: whose mouth to check.</source>
        <translation>La foto de la cara con la que se hizo: se comprueba la boca de esa persona.</translation>
    </message>
    <message>
        <source>The threshold it was made with, 120 to 200; 170 if not given.</source>
        <translation>El umbral con el que se hizo, de 120 a 200; 170 si no se indica.</translation>
    </message>
    <message>
        <source>Not sure: the mouth isn&apos;t visible for long enough.</source>
        <translation>No es seguro: la boca se ve muy poco tiempo.</translation>
    </message>
    <message>
        <source>Not sure: there&apos;s hardly any speech to compare with.</source>
        <translation>No es seguro: apenas hay habla con la que comparar.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::Command</name>
    <message>
        <source>Usage: retalk [URL|FILE ...]     open the window, with these in their fields
       retalk COMMAND [OPTIONS]  work without the window

Commands:
</source>
        <translation>Uso: retalk [URL|ARCHIVO ...]   abre la ventana, con estos en sus campos
     retalk ORDEN [OPCIONES]    trabaja sin la ventana

Órdenes:
</translation>
    </message>
    <message>
        <source>
“retalk COMMAND --help” explains a command.
Exit codes: 0 done, 2 usage, 3 input refused, 4 key, 5 balance, 6 task failed, 7 network, 8 unconfirmed.
</source>
        <translation>
«retalk ORDEN --help» explica una orden.
Códigos de salida: 0 terminado, 2 uso, 3 entrada rechazada, 4 clave, 5 saldo, 6 tarea fallida, 7 red, 8 sin confirmar.
</translation>
    </message>
    <message>
        <source>“retalk %1 --help” explains how it is used.</source>
        <translation>«retalk %1 --help» explica cómo se usa.</translation>
    </message>
    <message>
        <source>“local” (this computer), “evolink”, or the address of another service.</source>
        <translation>«local» (este equipo), «evolink» o la dirección de otro servicio.</translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not “%2”.</source>
        <translation>--%1 necesita una dirección como https://api.example.com, no «%2».</translation>
    </message>
    <message>
        <source>--service is “local”, “evolink” or an address such as https://api.example.com, not “%1”.</source>
        <translation>--service es «local», «evolink» o una dirección como https://api.example.com, no «%1».</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Explicar esta orden.</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>La lista de trabajos estaba dañada. Se guardó como %1 y se conservó %Ln trabajo.</numerusform>
            <numerusform>La lista de trabajos estaba dañada. Se guardó como %1 y se conservaron %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the service to answer…</source>
        <translation>Esperando la respuesta del servicio…</translation>
    </message>
    <message>
        <source>The job&apos;s id, or the first characters of it.</source>
        <translation>El ID del trabajo o sus primeros caracteres.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>There is no job “%1”. “retalk jobs” lists all jobs.</source>
        <translation>No hay ningún trabajo «%1». «retalk jobs» muestra todos los trabajos.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %Ln jobs. Type more of the id.</source>
        <translation>
            <numerusform>«%1» corresponde a %Ln trabajo. Escriba más del ID.</numerusform>
            <numerusform>«%1» corresponde a %Ln trabajos. Escriba más del ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <extracomment>after “There is no command generat.”; %2 is a command or an option</extracomment>
        <translation>%1 ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Aquí no existe la opción %1.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and a link begins with https://.</source>
        <translation>No existe el archivo «%1», y un enlace empieza por https://.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe la orden %1.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>No existe la opción --%1.</translation>
    </message>
    <message>
        <source>There is no option --%1. Did you mean --%2?</source>
        <translation>No existe la opción --%1. ¿Quiso decir --%2?</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t valid UTF-8, so it can&apos;t be used. Rename the file, then try again.</source>
        <translation>«%1» no es UTF-8 válido y no se puede usar. Cambie el nombre del archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“retalk --help” lists the commands.</source>
        <translation>«retalk --help» muestra las órdenes.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Escribir un objeto JSON por línea, para que lo lean programas.</translation>
    </message>
    <message>
        <source>Return once the service has accepted the job; “retalk resume” downloads the video.</source>
        <translation>Volver en cuanto el servicio tenga la tarea; «retalk resume» descarga el vídeo.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t expected here.</source>
        <translation>«%1» no se espera aquí.</translation>
    </message>
    <message>
        <source>--files-service needs a remote --service.</source>
        <translation>--files-service acompaña a un --service que no sea el de este equipo.</translation>
    </message>
    <message>
        <source>Waiting until it works again. Ctrl+C stops; “retalk resume” continues from here.</source>
        <translation>Esperando a que vuelva a funcionar. Ctrl+C lo detiene; «retalk resume» continúa desde aquí.</translation>
    </message>
    <message>
        <source>%1 needs a value, not “%2”.</source>
        <extracomment>%1 and %2 are options, such as --output and -o</extracomment>
        <translation>%1 necesita un valor, no «%2».</translation>
    </message>
    <message>
        <source>How strictly the face must match, 120 to 200; 170 if not given.</source>
        <translation>Con qué rigor debe coincidir la cara, de 120 a 200; 170 si no se indica.</translation>
    </message>
    <message>
        <source>Picture quality of a draft on this computer: “fast”, “normal” or “high”.</source>
        <translation>Calidad de imagen de un borrador en este equipo: «fast», «normal» o «high».</translation>
    </message>
    <message>
        <source>--face-threshold needs a whole number, not “%1”.</source>
        <translation>--face-threshold necesita un número entero, no «%1».</translation>
    </message>
    <message>
        <source>--quality is “fast”, “normal” or “high”, not “%1”.</source>
        <translation>--quality es «fast», «normal» o «high», no «%1».</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CreditsCommand</name>
    <message>
        <source>Show the balance of the key.</source>
        <translation>Mostrar el saldo de la clave.</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 créditos</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FacesCommand</name>
    <message>
        <source>The video to look at.</source>
        <translation>El vídeo que se examina.</translation>
    </message>
    <message>
        <source>URL|FILE</source>
        <translation>URL|ARCHIVO</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, frontal: %3</source>
        <translation>%1&#xa0;px, en el %2&#xa0;% de los fotogramas, de frente: %3</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, turned away: %3</source>
        <translation>%1&#xa0;px, en el %2&#xa0;% de los fotogramas, girada: %3</translation>
    </message>
    <message>
        <source>List the people in a video, each with a picture for --reference.</source>
        <translation>Mostrar quién aparece en un vídeo, cada persona con una imagen para --reference.</translation>
    </message>
    <message>
        <source>No face was found in this video.</source>
        <translation>No hay ninguna cara en este vídeo.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmCommand</name>
    <message>
        <source>Give parts of a video new voice tracks and join everything into one file. Long parts are split; what lies between parts stays as it is.</source>
        <translation>Da nuevas pistas de voz a partes de un vídeo y lo une todo en un archivo. Las partes largas se dividen; lo que hay entre ellas queda igual.</translation>
    </message>
    <message>
        <source>The video, a file on this computer.</source>
        <translation>El vídeo, un archivo de este equipo.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>A part: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], such as 0:12-0:31,voice=a.wav,offset=3.2. Without a range: the whole video. May be given several times.</source>
        <translation>Una parte: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], por ejemplo 0:12-0:31,voice=a.wav,offset=3.2. Sin intervalo: todo el vídeo. Se puede repetir.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTE</translation>
    </message>
    <message>
        <source>Parts from a CSV file with the columns from, to, voice, offset and face.</source>
        <translation>Partes de un archivo CSV con las columnas from, to, voice, offset y face.</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>Dónde se suben los archivos, si no es a la misma dirección.</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>El vídeo terminado. Un archivo anterior con ese nombre se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
        <source>Submit the pieces without asking about the price.</source>
        <translation>Enviar los fragmentos sin preguntar por el precio.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>The table “%1” can&apos;t be read.</source>
        <translation>No se puede leer la tabla «%1».</translation>
    </message>
    <message>
        <source>Begin the film even if the same one isn&apos;t finished, or was finished less than a minute ago.</source>
        <translation>Empezar la película aunque la misma no esté terminada o se haya terminado hace menos de un minuto.</translation>
    </message>
    <message>
        <source>What is heard below the voice tracks, in dB: original:-18, or a file with music and effects, as long as the video, such as music.wav:-12. With “,duck” at the end it gives way while the voice speaks. The video without it is kept, too.</source>
        <translation>Lo que se oye bajo las voces, en dB: original:-18, o un archivo con música y efectos, tan largo como el vídeo, por ejemplo music.wav:-12. Con «,duck» al final baja mientras habla la voz. También se conserva el vídeo sin él.</translation>
    </message>
    <message>
        <source>--extend is for “retalk generate”: a film is always as long as its video, or what lies behind a part would shift. Use a shorter voice track.</source>
        <translation>--extend es de «retalk generate»: una película dura siempre lo mismo que su vídeo, o se desplazaría lo que sigue a una parte. Use una pista de voz más corta.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmStartCommand</name>
    <message numerus="yes">
        <source>%Ln piece(s), free</source>
        <translation>
            <numerusform>%Ln fragmento, gratis</numerusform>
            <numerusform>%Ln fragmentos, gratis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) at the service&apos;s own price</source>
        <translation>
            <numerusform>%Ln fragmento al precio del servicio</numerusform>
            <numerusform>%Ln fragmentos al precio del servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), about %1 credits ($%2)</source>
        <extracomment>%1: credits, %2: US dollars</extracomment>
        <translation>
            <numerusform>%Ln fragmento, unos %1 créditos ($%2)</numerusform>
            <numerusform>%Ln fragmentos, unos %1 créditos ($%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted. Add --yes to submit %1.</source>
        <translation>No se envió nada. Añada --yes para enviar %1.</translation>
    </message>
    <message>
        <source>Submit %1? %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>¿Enviar %1? %2</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read.</source>
        <translation>No se puede leer la lista de trabajos.</translation>
    </message>
    <message>
        <source>The same film was begun already and isn&apos;t finished. “retalk resume %1” continues it, and what&apos;s paid for stays paid. Add --again to begin it once more.</source>
        <translation>La misma película ya se empezó y no está terminada. «retalk resume %1» la continúa, y lo pagado sigue pagado. Añada --again para empezarla otra vez.</translation>
    </message>
    <message>
        <source>The same film was finished less than a minute ago (film %1). Add --again to submit it once more.</source>
        <translation>La misma película se terminó hace menos de un minuto (película %1). Añada --again para enviarla otra vez.</translation>
    </message>
    <message>
        <source>Submit the same again? %1 %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>¿Enviar lo mismo otra vez? %1 %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FollowCommand</name>
    <message>
        <source>Stopped. “retalk resume” continues from here.</source>
        <translation>Detenido. «retalk resume» continúa desde aquí.</translation>
    </message>
    <message>
        <source>%1 has %2 credits left, and you want to keep at least %3, so nothing more is submitted. “retalk resume” continues from here.</source>
        <extracomment>%1 is a service, %2 the credits that are left there, %3 the least that shall be left</extracomment>
        <translation>A %1 le quedan %2 créditos y quiere conservar al menos %3, así que no se envía nada más. «retalk resume» continúa desde aquí.</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2</source>
        <translation>Cortando el fragmento %1 de %2</translation>
    </message>
    <message>
        <source>Joining: %1 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>Uniendo: %1 %</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message numerus="yes">
        <source>Film %1, %Ln piece(s)</source>
        <extracomment>%1: the beginning of a film&apos;s id</extracomment>
        <translation>
            <numerusform>Película %1, %Ln fragmento</numerusform>
            <numerusform>Película %1, %Ln fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pieces are kept. “retalk resume %1” continues the film, and “retalk resume --join %1” joins them.</source>
        <translation>Lo terminado se conserva. «retalk resume %1» continúa la película y «retalk resume --join %1» une lo que hay.</translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment. Add --again to submit it once more.</source>
        <translation>Otro Retalk está enviando lo mismo en este momento. Añada --again para enviarlo una vez más.</translation>
    </message>
    <message>
        <source>Job %1 is a piece of a film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>El trabajo %1 es un fragmento de una película. «retalk resume %2» continúa la película.</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2: %3 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>Cortando el fragmento %1 de %2: %3 %</translation>
    </message>
    <message>
        <source>Without the underlay: %1</source>
        <translation>Sin el sonido de fondo: %1</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ForgetCommand</name>
    <message>
        <source>Give up an unconfirmed job.</source>
        <translation>Abandonar un trabajo sin confirmar.</translation>
    </message>
    <message>
        <source>Given up. If the service did receive the job, it may still charge for it.</source>
        <translation>Abandonado. Si el servicio recibió el trabajo, aún podría cobrarlo.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::GenerateCommand</name>
    <message>
        <source>URL|FILE</source>
        <translation>URL|ARCHIVO</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>Dónde se suben los archivos, si no es a la misma dirección.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Submit the job even if the same one was submitted less than a minute ago.</source>
        <translation>Enviar el trabajo aunque el mismo se haya enviado hace menos de un minuto.</translation>
    </message>
    <message>
        <source>The same job was submitted less than a minute ago (job %1). Add --again to submit it once more.</source>
        <translation>El mismo trabajo se envió hace menos de un minuto (trabajo %1). Añada --again para enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Which audio track of the file to use, counted from 1; the file&apos;s default if not given.</source>
        <translation>Qué pista de audio del archivo se usa, contando desde 1; la predeterminada del archivo si no se indica.</translation>
    </message>
    <message>
        <source>--audio-track needs a whole number from 1, not “%1”.</source>
        <translation>--audio-track necesita un número entero a partir de 1, no «%1».</translation>
    </message>
    <message>
        <source>--audio-offset needs a number of seconds such as 0.5, from -%1 to %1, not “%2”.</source>
        <translation>--audio-offset necesita un número de segundos como 0.5, de -%1 a %1, no «%2».</translation>
    </message>
    <message>
        <source>--quality is for drafts on this computer: add --service local.</source>
        <translation>--quality es para borradores en este equipo: añada --service local.</translation>
    </message>
    <message>
        <source>%1 Nothing was submitted.</source>
        <extracomment>%1: what is wrong with a link, one or two sentences</extracomment>
        <translation>%1 No se envió nada.</translation>
    </message>
    <message>
        <source>Lip-sync a video to a voice track and wait for the result.</source>
        <translation>Sincroniza los labios de un vídeo con una pista de voz y espera el resultado.</translation>
    </message>
    <message>
        <source>The video of someone speaking.</source>
        <extracomment>a value&apos;s name in the command line&apos;s help: a web address or a file of this computer</extracomment>
        <translation>El vídeo de alguien que habla.</translation>
    </message>
    <message>
        <source>The new voice track.</source>
        <translation>La voz nueva.</translation>
    </message>
    <message>
        <source>A photo of the person to change, if there are several in the video.</source>
        <translation>Una imagen de la cara que se cambia, si el vídeo tiene varias.</translation>
    </message>
    <message>
        <source>Start the voice track this many seconds later; a negative number cuts off its beginning.</source>
        <translation>Empezar la voz este número de segundos después; un número negativo recorta su comienzo.</translation>
    </message>
    <message>
        <source>Extend the video to the length of the voice track.</source>
        <translation>Alargar el vídeo hasta la duración de la voz.</translation>
    </message>
    <message>
        <source>The https:// URL to notify when the job is done.</source>
        <translation>La URL https:// que se notifica cuando termina el trabajo.</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>El vídeo terminado. Un archivo anterior con ese nombre se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
        <source>Submit a video that is longer than the service accepts in pieces, and join them.</source>
        <translation>Enviar por fragmentos un vídeo más largo de lo que admite el servicio y unirlos.</translation>
    </message>
    <message>
        <source>--split can&apos;t go with --no-wait: pieces are joined when all are done.</source>
        <translation>--split no puede ir con --no-wait: los fragmentos se unen cuando todos están listos.</translation>
    </message>
    <message>
        <source>The voice track is %1 long, and the service accepts at most %2. A video that is extended can&apos;t be split. Cut the voice track.</source>
        <translation>La pista de voz dura %1 y el servicio admite como máximo %2. Un vídeo alargado no se puede dividir. Recorte la pista de voz.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 the service accepts. Add --split to submit %3, joined for you.</source>
        <extracomment>%1, %2: times such as 11:04; %3: &quot;6 pieces, about 532.0 credits ($7.82)&quot;</extracomment>
        <translation>%1 es más que los %2 que admite el servicio. Añada --split para enviar %3, que se unen solos.</translation>
    </message>
    <message>
        <source>--underlay can&apos;t go with --no-wait, --extend or --callback-url: the sound is mixed in here when the video is done.</source>
        <translation>--underlay no puede ir con --no-wait, --extend ni --callback-url: el sonido se mezcla aquí cuando el vídeo está listo.</translation>
    </message>
    <message>
        <source>The voice track ends at %1. From there on, the video&apos;s own sound is heard as it is.</source>
        <extracomment>%1: a time such as 0:20</extracomment>
        <translation>La voz termina en %1. A partir de ahí se oye el sonido propio del vídeo sin cambios.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobReporter</name>
    <message>
        <source>Uploading the files</source>
        <translation>Subiendo los archivos</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>a line of the command line&apos;s progress: the stage and how far it is</extracomment>
        <translation>%1: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>Nuevo intento: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>“retalk resume %1” asks the service for the video again, at no cost.</source>
        <translation>«retalk resume %1» vuelve a pedir el vídeo al servicio sin coste.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>%1: a sentence about the finished video, such as &quot;The video is interlaced; …&quot;</extracomment>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>En espera de su turno</translation>
    </message>
    <message>
        <source>Submitting the job</source>
        <translation>Enviando el trabajo</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>En espera en el servicio</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Downloading the video</source>
        <translation>Descargando el vídeo</translation>
    </message>
    <message>
        <source>The job has been removed.</source>
        <translation>El trabajo se quitó entretanto.</translation>
    </message>
    <message>
        <source>Submitted as task %1</source>
        <translation>Enviado como tarea %1</translation>
    </message>
    <message>
        <source>Giving up for now. “retalk resume” continues this job.</source>
        <translation>Se deja por ahora; «retalk resume» continúa este trabajo.</translation>
    </message>
    <message>
        <source>The job wasn&apos;t submitted again, because you may be charged twice. “retalk unconfirmed” lists the tasks that may belong to it and what you can do.</source>
        <translation>El trabajo no se envió de nuevo porque podría cobrarse dos veces. «retalk unconfirmed» muestra las tareas posibles y qué puede hacer.</translation>
    </message>
    <message>
        <source>“retalk resume %1” submits the job once the problem is solved.</source>
        <translation>«retalk resume %1» envía el trabajo una vez resuelta la causa.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Listo: %1</translation>
    </message>
    <message>
        <source>Trying again on %1</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>Nuevo intento el %1</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a film&apos;s piece, %2: what happens to it, one or more sentences or a stage such as &quot;Uploading the files&quot;</extracomment>
        <translation>Fragmento %1: %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobsCommand</name>
    <message>
        <source>There are no jobs yet.</source>
        <translation>Aún no hay trabajos.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>%1 de %2 fragmentos listos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) failed</source>
        <translation>
            <numerusform>%Ln fragmento fallido</numerusform>
            <numerusform>%Ln fragmentos fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 créditos</translation>
    </message>
    <message>
        <source>List every job and film, newest first.</source>
        <translation>Mostrar todos los trabajos y películas, los más recientes primero.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResumeCommand</name>
    <message numerus="yes">
        <source>%Ln job(s) are being worked on by another Retalk.</source>
        <translation>
            <numerusform>Otro Retalk se ocupa de %Ln trabajo.</numerusform>
            <numerusform>Otro Retalk se ocupa de %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>--output needs exactly one job.</source>
        <translation>--output necesita exactamente un trabajo.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Nothing was charged for them; name one to submit it again.</source>
        <translation>
            <numerusform>Se omitió %Ln trabajo rechazado. No se cobró nada; indíquelo para enviarlo de nuevo.</numerusform>
            <numerusform>Se omitieron %Ln trabajos rechazados. No se cobró nada; indique uno para enviarlo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished video(s) are no longer where they were saved. Name a job to download its video again.</source>
        <translation>
            <numerusform>%Ln vídeo terminado ya no está donde se guardó. Indique un trabajo para descargar de nuevo su vídeo.</numerusform>
            <numerusform>%Ln vídeos terminados ya no están donde se guardaron. Indique un trabajo para descargar de nuevo su vídeo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the job&apos;s video under another name.</source>
        <translation>Guardar el vídeo del trabajo indicado con otro nombre.</translation>
    </message>
    <message>
        <source>Nothing to resume.</source>
        <translation>No hay nada que continuar.</translation>
    </message>
    <message>
        <source>Continue all unfinished jobs and films.</source>
        <translation>Continuar todos los trabajos y películas sin terminar.</translation>
    </message>
    <message>
        <source>Join the film&apos;s finished pieces, and keep the original video in place of the others.</source>
        <translation>Unir los fragmentos terminados de la película y dejar el vídeo como está en los demás.</translation>
    </message>
    <message>
        <source>Submit the film&apos;s failed pieces again. You may be charged again.</source>
        <translation>Enviar de nuevo los fragmentos fallidos de la película. Pueden cobrarse otra vez.</translation>
    </message>
    <message>
        <source>--%1 needs exactly one film.</source>
        <translation>--%1 necesita exactamente una película.</translation>
    </message>
    <message>
        <source>There is no film “%1”.</source>
        <translation>No existe la película «%1».</translation>
    </message>
    <message>
        <source>--output is for a job. A film is saved under the name that it was begun with.</source>
        <translation>--output es para un trabajo. Una película se guarda con el nombre con el que se empezó.</translation>
    </message>
    <message>
        <source>Film %1 (“%2”) was begun more than 3 days ago and was left out. “retalk resume %1” continues it.</source>
        <extracomment>%1: the beginning of a film&apos;s id, %2: the name of its video</extracomment>
        <translation>La película %1 («%2») se empezó hace más de 3 días y se ha omitido. «retalk resume %1» la continúa.</translation>
    </message>
    <message>
        <source>Job %1 was replaced by another one of its film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>El trabajo %1 se sustituyó por otro de su película. «retalk resume %2» continúa la película.</translation>
    </message>
    <message>
        <source>Job %1 is a piece of film %2, which is saved under the name that it was begun with. Leave out --output.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>El trabajo %1 es un fragmento de la película %2, que se guarda con el nombre con el que se empezó. Quite --output.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Name one to submit it again.</source>
        <translation>
            <numerusform>Se omitió %Ln trabajo rechazado. Indíquelo para enviarlo de nuevo.</numerusform>
            <numerusform>Se omitieron %Ln trabajos rechazados. Indique uno para enviarlo de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::SendAgainCommand</name>
    <message>
        <source>Submit an unconfirmed job again; it may be charged twice.</source>
        <translation>Enviar de nuevo un trabajo sin confirmar; podría cobrarse dos veces.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::SpeakCommand</name>
    <message>
        <source>Speak words with a robot&apos;s voice, to judge timing by.</source>
        <translation>Dice un texto con una voz de robot, para valorar los tiempos.</translation>
    </message>
    <message>
        <source>The words to speak.</source>
        <translation>El texto que se dice.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>A text file with the words to speak.</source>
        <translation>Un archivo de texto con lo que se dice.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>The language of the words, as espeak-ng calls it: en, de, pt-br, cmn. Yours if not given.</source>
        <translation>El idioma del texto, tal como lo llama espeak-ng: en, de, pt-br, cmn. El suyo si no se indica.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>How long the voice track lasts: the words are spoken at a natural pace that fits, and silence follows them.</source>
        <translation>Cuánto dura la voz: el texto se dice a un ritmo natural que encaje y después hay silencio.</translation>
    </message>
    <message>
        <source>The WAV file to write. A file that&apos;s there is replaced.</source>
        <translation>El archivo WAV que se escribe. Si ya existe, se reemplaza.</translation>
    </message>
    <message>
        <source>Give either --text or --text-file.</source>
        <translation>Indique --text o --text-file, uno de los dos.</translation>
    </message>
    <message>
        <source>--output names the file with the words.</source>
        <translation>--output indica el archivo que contiene el texto.</translation>
    </message>
    <message>
        <source>The text file “%1” can&apos;t be read.</source>
        <translation>No se puede leer el archivo de texto «%1».</translation>
    </message>
    <message>
        <source>The words take %1 s even at %2 words a minute, so they don&apos;t fit into %3 s. Shorten the text.</source>
        <translation>Incluso a %2 palabras por minuto, el texto dura %1 s, así que no cabe en %3 s. Acórtelo.</translation>
    </message>
    <message>
        <source>%1 s at %2 words a minute. It&apos;s a robot&apos;s voice: good for judging timing, not for the final video.</source>
        <translation>%1 s a %2 palabras por minuto. Es una voz de robot: sirve para valorar los tiempos, no para el vídeo final.</translation>
    </message>
    <message>
        <source>Speech is saved as a WAV file, not as .%1. Choose a name that ends in .wav.</source>
        <translation>La voz se guarda en un archivo WAV, no en .%1. Elija un nombre que termine en .wav.</translation>
    </message>
    <message>
        <source>--seconds needs a number from %1 to %2, not “%3”.</source>
        <translation>--seconds necesita un número de %1 a %2, no «%3».</translation>
    </message>
</context>
<context>
    <name>retalk::cli::UnconfirmedCommand</name>
    <message>
        <source>List jobs whose submission was never answered, with their possible tasks.</source>
        <translation>Mostrar los trabajos cuyo envío no tuvo respuesta, con sus tareas posibles.</translation>
    </message>
    <message>
        <source>No job is unconfirmed.</source>
        <translation>No hay trabajos sin confirmar.</translation>
    </message>
    <message>
        <source>Asking the service for its tasks…</source>
        <translation>Preguntando al servicio por sus tareas…</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be asked for all of its tasks, so it isn&apos;t known whether it received this job. %1</source>
        <translation>No se pudo preguntar al servicio por todas sus tareas, así que no se sabe si recibió este trabajo. %1</translation>
    </message>
    <message>
        <source>The service lists no task that may be this job.</source>
        <translation>El servicio no muestra ninguna tarea que pueda ser este trabajo.</translation>
    </message>
    <message>
        <source>retalk adopt %1 TASK    use this task: its video is downloaded</source>
        <translation>retalk adopt %1 TASK    usar esta tarea: se descarga su vídeo</translation>
    </message>
    <message>
        <source>retalk send-again %1    submit it again: may be charged twice</source>
        <translation>retalk send-again %1    enviarlo de nuevo: podría cobrarse dos veces</translation>
    </message>
    <message>
        <source>retalk forget %1        give it up</source>
        <translation>retalk forget %1        abandonarlo</translation>
    </message>
    <message>
        <source>This job is task %1. “retalk resume” downloads its video.</source>
        <translation>Este trabajo es la tarea %1. «retalk resume» descarga su vídeo.</translation>
    </message>
</context>
</TS>
