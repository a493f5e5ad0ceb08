<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>retalk::AboutBox</name>
    <message>
        <source>About Retalk</source>
        <translation>Über Retalk</translation>
    </message>
    <message>
        <source>Gives a video new words, and lips that follow them: with EvoLink&apos;s VideoRetalk, or as a draft on this computer.

Free software under the MIT licence. Made with Qt %1, FFmpeg, OpenCV, MediaPipe&apos;s face models and PocketSphinx; programs linked with a GPL build of FFmpeg carry its terms.</source>
        <translation>Gibt einem Video neue Worte und Lippen, die ihnen folgen: mit VideoRetalk von EvoLink oder als Entwurf auf diesem Computer.

Freie Software unter der MIT-Lizenz. Erstellt mit Qt %1, FFmpeg, OpenCV, den Gesichtsmodellen von MediaPipe und PocketSphinx; Programme, die mit einer GPL-Fassung von FFmpeg gelinkt sind, unterliegen deren Bedingungen.</translation>
    </message>
</context>
<context>
    <name>retalk::Answer</name>
    <message>
        <source>This API key has used up its own limit. Raise the limit on the service&apos;s website, or use another key.</source>
        <translation>Dieser API-Schlüssel hat sein eigenes Limit ausgeschöpft. Das Limit auf der Website des Dienstes erhöhen oder einen anderen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>This API key has used up its limit for today. Try again tomorrow, raise the limit, or use another key.</source>
        <translation>Dieser API-Schlüssel hat sein Tageslimit ausgeschöpft. Morgen erneut versuchen, das Limit erhöhen oder einen anderen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>Your account has too few credits. Add credits on the service&apos;s website, then retry.</source>
        <translation>Das Konto hat zu wenige Credits. Auf der Website des Dienstes Credits aufladen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This API key is disabled. Enable it on the service&apos;s website, or enter another key.</source>
        <translation>Dieser API-Schlüssel ist deaktiviert. Auf der Website des Dienstes aktivieren oder einen anderen Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>This API key has expired. Enter a new one.</source>
        <translation>Dieser API-Schlüssel ist abgelaufen. Einen neuen eingeben.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the service&apos;s support.</source>
        <translation>Dieses Konto ist gesperrt. Bitte an den Support des Dienstes wenden.</translation>
    </message>
    <message>
        <source>The service refused this because it is too large.</source>
        <translation>Der Dienst hat dies abgelehnt, weil es zu groß ist.</translation>
    </message>
    <message>
        <source>The service refused the request without saying why.</source>
        <translation>Der Dienst hat die Anfrage ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>Der Dienst hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>The file is too large: at most 100 MB can be uploaded.</source>
        <translation>Die Datei ist zu groß: Höchstens 100&#xa0;MB können hochgeladen werden.</translation>
    </message>
    <message>
        <source>A proxy asks for a user name and password, which Retalk doesn&apos;t send. Choose another proxy in the settings.</source>
        <translation>Ein Proxy verlangt Benutzername und Passwort, die Retalk nicht sendet. In den Einstellungen einen anderen Proxy wählen.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this API key. Check it, or enter another one.</source>
        <translation>Der Dienst akzeptiert diesen API-Schlüssel nicht. Schlüssel prüfen oder einen anderen eingeben.</translation>
    </message>
    <message>
        <source>This API key isn&apos;t allowed to use the model “videoretalk”. Allow it on the service&apos;s website, or use another key.</source>
        <translation>Dieser API-Schlüssel darf das Modell „videoretalk“ nicht verwenden. Auf der Website des Dienstes erlauben oder einen anderen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>This API key can&apos;t be used from your IP address. Allow the address on the service&apos;s website, or use another key.</source>
        <translation>Dieser API-Schlüssel darf von Ihrer Internetadresse aus nicht verwendet werden. Die Adresse auf der Website des Dienstes freigeben oder einen anderen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t allow this: the API key can&apos;t use the model, or your IP address is blocked.</source>
        <translation>Der Dienst erlaubt dies nicht: Der API-Schlüssel darf das Modell nicht verwenden, oder Ihre Internetadresse ist gesperrt.</translation>
    </message>
    <message>
        <source>The service has no task with this id.</source>
        <translation>Der Dienst kennt keinen Task mit dieser ID.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept files of this type.</source>
        <translation>Der Dienst nimmt Dateien dieses Typs nicht an.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t know this, or no longer has it.</source>
        <translation>Der Dienst kennt dies nicht oder bewahrt es nicht mehr auf.</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>Der Dienst bewahrt dies nicht mehr auf.</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>Zu viele Anfragen; der Dienst bittet zu warten.</translation>
    </message>
    <message>
        <source>The service timed out waiting for the request. Check your connection.</source>
        <translation>Der Dienst hat zu lange auf die Anfrage gewartet. Verbindung prüfen.</translation>
    </message>
    <message>
        <source>The service can&apos;t say whether it accepted this job. Check before you submit it again, or you may be charged twice.</source>
        <translation>Der Dienst kann nicht sagen, ob er diesen Auftrag angenommen hat. Vor erneutem Senden nachfragen, sonst wird er eventuell zweimal berechnet.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try again later.</source>
        <translation>Der Dienst hat selbst ein Problem (%1). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The service redirects to another address. Your key wasn&apos;t sent there. Check the service&apos;s address in the settings.</source>
        <translation>Der Dienst leitet Retalk an eine andere Adresse weiter. Der Schlüssel wurde nicht dorthin gesendet. Die Adresse des Dienstes in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (%1). Check the service&apos;s address.</source>
        <translation>Der Dienst hat unerwartet geantwortet (%1). Die Adresse des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>This address returned a web page instead of the service. Check the service&apos;s address in the settings, and whether this network asks you to sign in.</source>
        <translation>Unter der Adresse antwortet eine Webseite, nicht der Dienst. Die Adresse des Dienstes in den Einstellungen prüfen und ob dieses Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Your account&apos;s storage for uploaded files is full. Files are removed after 72 hours; wait, or use a link.</source>
        <translation>Der Speicherplatz des Kontos für hochgeladene Dateien ist voll. Dateien werden nach 72 Stunden gelöscht; abwarten oder einen Link verwenden.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t download the link.</source>
        <translation>Der Dienst konnte den Link nicht abrufen.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t store the file. Try again later.</source>
        <translation>Der Dienst konnte die Datei nicht speichern. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the file: %1</source>
        <translation>Der Dienst hat die Datei nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The service sent an answer that Retalk doesn&apos;t understand. Check the service&apos;s address, and try again later.</source>
        <translation>Retalk versteht die Antwort des Dienstes nicht. Die Adresse des Dienstes prüfen und später erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>retalk::ApiClient</name>
    <message>
        <source>The service accepted the job, but its answer can&apos;t be read. You may have been charged. Check with the service before you submit it again.</source>
        <translation>Der Dienst hat den Auftrag angenommen, aber seine Antwort ist nicht lesbar. Vielleicht wurde er berechnet. Vor erneutem Senden beim Dienst nachfragen.</translation>
    </message>
</context>
<context>
    <name>retalk::BatchModel</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heading of the column that says what is wrong with a row</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>An address that is called when the job is done</extracomment>
        <translation>Callback</translation>
    </message>
</context>
<context>
    <name>retalk::BatchTable</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder „yes“ noch „no“.</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <comment>names of columns</comment>
        <translation>Nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>The column “video” is missing.</source>
        <translation>Es gibt keine Spalte „video“.</translation>
    </message>
    <message>
        <source>The column “audio” is missing.</source>
        <translation>Es gibt keine Spalte „audio“.</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>There are %1 cells instead of %2. A cell with a comma needs quotation marks.</source>
        <translation>Hier stehen %1 Zellen, wo %2 hingehören; ein Komma in einer Zelle braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The threshold “%1” isn&apos;t a whole number from %2 to %3.</source>
        <translation>Der Schwellwert „%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain “/”.</source>
        <translation>Ein Name darf kein „/“ enthalten.</translation>
    </message>
</context>
<context>
    <name>retalk::CallbackField</name>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>https:// URL to notify when done</source>
        <translation>https://-URL, die am Ende benachrichtigt wird</translation>
    </message>
    <message>
        <source>The service posts the finished task to this URL. It must be public and use HTTPS.</source>
        <translation>Der Dienst sendet den fertigen Task an diese URL. Sie muss öffentlich sein und HTTPS verwenden.</translation>
    </message>
    <message>
        <source>More: voice start, music, callback URL</source>
        <extracomment>Unfolds the rarely used fields</extracomment>
        <translation>Mehr: Stimmstart, Musik, Callback-URL</translation>
    </message>
</context>
<context>
    <name>retalk::ClipPlayer</name>
    <message>
        <source>The video can&apos;t be opened. It may be damaged, or the site that hosts it doesn&apos;t respond.</source>
        <translation>Das Video lässt sich nicht öffnen. Es ist vielleicht beschädigt, oder die Website mit der Datei antwortet nicht.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This computer has no sound device to play this on.</source>
        <translation>Dieser Computer hat kein Audiogerät für die Wiedergabe.</translation>
    </message>
    <message>
        <source>The video couldn&apos;t be loaded from the site that hosts it.</source>
        <translation>Das Video konnte nicht von der Website geladen werden, auf der es liegt.</translation>
    </message>
    <message>
        <source>This file can&apos;t be played. It&apos;s damaged, or no decoder for it is installed.</source>
        <translation>Diese Datei kann nicht abgespielt werden. Sie ist beschädigt, oder ein passender Decoder fehlt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>retalk::ClipSound</name>
    <message>
        <source>The sound can&apos;t be played. %1</source>
        <translation>Der Ton kann nicht abgespielt werden. %1</translation>
    </message>
    <message>
        <source>The sound can&apos;t be played. It may be damaged, or stored in a format that this computer can&apos;t decode.</source>
        <translation>Der Ton kann nicht abgespielt werden. Vielleicht ist er beschädigt oder in einem Format gespeichert, das dieser Computer nicht decodieren kann.</translation>
    </message>
</context>
<context>
    <name>retalk::Credits</name>
    <message>
        <source>The service couldn&apos;t say how many credits are left. Try again later.</source>
        <translation>Der Dienst konnte nicht sagen, wie viele Credits übrig sind. Später erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>retalk::DoneNotice</name>
    <message>
        <source>Show</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>Ihr Video ist fertig</translation>
    </message>
    <message>
        <source>A job needs your attention</source>
        <translation>Ein Auftrag braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos are ready</source>
        <translation>
            <numerusform>%Ln Video ist fertig</numerusform>
            <numerusform>%Ln Videos sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) need your attention</source>
        <translation>
            <numerusform>%Ln Auftrag braucht Ihre Aufmerksamkeit</numerusform>
            <numerusform>%Ln Aufträge brauchen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 videos are ready</source>
        <extracomment>Two numbers: &quot;12 of 40 videos are ready&quot;</extracomment>
        <translation>%1 von %2 Videos sind fertig</translation>
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
            <numerusform>%1 · %Ln Auftrag – Retalk</numerusform>
            <numerusform>%1 · %Ln Aufträge – Retalk</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>Alle Aufträge sind fertig</translation>
    </message>
</context>
<context>
    <name>retalk::Download</name>
    <message>
        <source>The download was stopped.</source>
        <translation>Der Download wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The link redirects to an address Retalk won&apos;t open.</source>
        <translation>Der Link leitet auf eine Adresse um, die Retalk nicht öffnet.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Try again, or get a new link.</source>
        <translation>Die Datei ist unvollständig: Ihr Ende fehlt. Erneut versuchen oder einen neuen Link besorgen.</translation>
    </message>
    <message>
        <source>The downloaded file can&apos;t be read.</source>
        <translation>Die heruntergeladene Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The link opens a page or text, not a video, audio file or picture.</source>
        <translation>Der Link führt zu einer Seite oder einem Text, nicht zu Video, Ton oder Bild.</translation>
    </message>
    <message>
        <source>The link opens a file that isn&apos;t a video, audio file or picture.</source>
        <translation>Der Link führt zu einer Datei, die weder Video noch Ton noch Bild ist.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>Nur http- und https-Links können geladen werden.</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 is allowed.</source>
        <translation>Die Datei hat %1; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>The file is larger than the allowed %1.</source>
        <translation>Die Datei ist größer als die erlaubten %1.</translation>
    </message>
    <message>
        <source>The site that hosts the file sent the wrong part of it.</source>
        <translation>Die Website mit der Datei hat den falschen Teil davon gesendet.</translation>
    </message>
    <message>
        <source>The link redirects to another address.</source>
        <translation>Der Link führt weiter zu einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The site that hosts the file denied access (HTTP %1). The link may have expired.</source>
        <translation>Die Website mit der Datei verweigert den Zugriff (HTTP %1). Der Link ist vielleicht abgelaufen.</translation>
    </message>
    <message>
        <source>The site that hosts the file asked us to wait (HTTP %1).</source>
        <translation>Die Website mit der Datei bittet zu warten (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file has a problem (HTTP %1).</source>
        <translation>Die Website mit der Datei hat eine Störung (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer (HTTP %1).</source>
        <translation>Die Website mit der Datei hat unerwartet geantwortet (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file sent it in an unexpected encoding.</source>
        <translation>Die Website hat die Datei in einer unerwarteten Kodierung gesendet.</translation>
    </message>
    <message>
        <source>The site that hosts the file can&apos;t be found.</source>
        <translation>Die Website mit der Datei wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The site that hosts the file doesn&apos;t accept connections.</source>
        <translation>Die Website mit der Datei nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The connection to the site that hosts the file isn&apos;t secure, so nothing was downloaded.</source>
        <translation>Die Verbindung zur Website mit der Datei ist nicht sicher, daher wurde nichts geladen.</translation>
    </message>
    <message>
        <source>The site that hosts the file stopped responding.</source>
        <translation>Die Website mit der Datei antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer.</source>
        <translation>Die Website mit der Datei hat unerwartet geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke during the download.</source>
        <translation>Die Verbindung ist beim Laden der Datei abgebrochen.</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1.</source>
        <translation>Im Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again; nothing is lost.</source>
        <translation>Der Datenträger mit %1 ist voll. Platz schaffen und erneut versuchen; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>The disk that holds %1 can&apos;t store a file this large. Choose another folder.</source>
        <translation>Die Datei ist größer, als der Datenträger mit %1 eine einzelne Datei zulässt. Anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Another Retalk is already downloading this file.</source>
        <translation>Ein anderes Retalk lädt diese Datei bereits.</translation>
    </message>
    <message>
        <source>The disk that holds %1 has %2 free, but %3 is needed. Free some space and try again; nothing is lost.</source>
        <translation>Auf dem Datenträger mit %1 sind %2 frei, benötigt werden %3. Platz schaffen und erneut versuchen; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>There&apos;s another file called %1 now.</source>
        <translation>Es gibt jetzt eine andere Datei namens %1.</translation>
    </message>
    <message>
        <source>There is no file at this link (HTTP %1).</source>
        <translation>Hinter diesem Link liegt keine Datei (HTTP %1).</translation>
    </message>
</context>
<context>
    <name>retalk::DraftVoice</name>
    <message>
        <source>Speaking this text takes too long.</source>
        <translation>Das Sprechen dieses Textes dauert zu lange.</translation>
    </message>
    <message>
        <source>The text can&apos;t be spoken.</source>
        <translation>Der Text kann nicht gesprochen werden.</translation>
    </message>
    <message>
        <source>Draft voices need the package espeak-ng. Install it, then try again.</source>
        <translation>Entwurfsstimmen brauchen das Paket espeak-ng. Dieses installieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The text is too long. Split it into parts.</source>
        <translation>Der Text ist zu lang. In Teile aufteilen.</translation>
    </message>
    <message>
        <source>There&apos;s no draft voice for the language “%1”.</source>
        <translation>Für die Sprache „%1“ gibt es keine Entwurfsstimme.</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <translation>Es gibt keinen Text zu sprechen.</translation>
    </message>
</context>
<context>
    <name>retalk::DropOverlay</name>
    <message>
        <source>Drop anywhere: we&apos;ll put it in the right field</source>
        <translation>Irgendwo ablegen: Es kommt ins richtige Feld</translation>
    </message>
</context>
<context>
    <name>retalk::DropRouter</name>
    <message>
        <source>one video at a time; import a table for more</source>
        <translation>nur ein Video auf einmal; für mehrere eine Tabelle importieren</translation>
    </message>
    <message>
        <source>one table at a time</source>
        <translation>nur eine Tabelle auf einmal</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>one face photo at a time</source>
        <translation>nur ein Gesichtsfoto auf einmal</translation>
    </message>
    <message>
        <source>unknown type; drop it on the right field</source>
        <translation>unbekannter Typ; auf dem passenden Feld ablegen</translation>
    </message>
    <message>
        <source>%1 voice tracks at a time; drop them with their video for more</source>
        <translation>%1 Stimmen auf einmal; für mehr zusammen mit ihrem Video ablegen</translation>
    </message>
    <message>
        <source>no videos or voice tracks in this folder</source>
        <translation>keine Videos oder Stimmen in diesem Ordner</translation>
    </message>
    <message>
        <source>this isn&apos;t a video, an audio file or a picture</source>
        <translation>das ist weder ein Video noch eine Audiodatei noch ein Bild</translation>
    </message>
    <message>
        <source>this is a web page; drop the video, audio file or picture on it instead</source>
        <translation>das ist eine Webseite; legen Sie stattdessen das Video, die Audiodatei oder das Bild darauf ab</translation>
    </message>
    <message>
        <source>no voice track with the same name</source>
        <translation>keine Stimme heißt so</translation>
    </message>
    <message>
        <source>no video with the same name</source>
        <translation>kein Video heißt so</translation>
    </message>
    <message>
        <source>the file doesn&apos;t exist</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this isn&apos;t a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this link file has no web address</source>
        <translation>diese Link-Datei enthält keine Webadresse</translation>
    </message>
    <message>
        <source>only the first %1 files in this folder were checked</source>
        <translation>nur die ersten %1 Dateien dieses Ordners wurden geprüft</translation>
    </message>
    <message>
        <source>the site that hosts it denied access (%1)</source>
        <translation>die Website mit der Datei verweigert den Zugriff (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of file names: &quot;a.txt, b.txt, c.txt and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder&apos;s pictures aren&apos;t used; drop one on the Face field</source>
        <translation>Bilder eines Ordners werden nicht verwendet; eines auf dem Feld „Gesicht“ ablegen</translation>
    </message>
    <message>
        <source>a folder&apos;s tables aren&apos;t used; drop the table alone</source>
        <translation>Tabellen eines Ordners werden nicht verwendet; die Tabelle einzeln ablegen</translation>
    </message>
</context>
<context>
    <name>retalk::FaceMatch</name>
    <message>
        <source>Matches the person in the video at %1.</source>
        <translation>Passt bei %1 zur Person im Video.</translation>
    </message>
    <message>
        <source>Doesn&apos;t match the person in the video at %1; the score is %2.</source>
        <translation>Passt bei %1 nicht zur Person im Video; der Wert ist %2.</translation>
    </message>
    <message>
        <source>Matches person %1 at %2.</source>
        <translation>Passt bei %2 zu Person %1.</translation>
    </message>
    <message>
        <source>Doesn&apos;t match anyone here at %1; closest is person %2 at %3.</source>
        <translation>Passt hier bei %1 zu niemandem; am nächsten kommt Person %2 mit %3.</translation>
    </message>
</context>
<context>
    <name>retalk::FacePicker</name>
    <message>
        <source>Person %1, in %2 of the video</source>
        <extracomment>A face found in the video. %1 is its number, %2 a share like &quot;80 %&quot;</extracomment>
        <translation>Person %1, in %2 des Videos</translation>
    </message>
    <message>
        <source>%1, matches the face photo</source>
        <extracomment>%1 describes a person found in the video</extracomment>
        <translation>%1, passt zum Gesichtsfoto</translation>
    </message>
    <message>
        <source>Person %1, on the left, in %2 of the video</source>
        <extracomment>The same, of a person in the left part of the picture</extracomment>
        <translation>Person %1, links, in %2 des Videos</translation>
    </message>
    <message>
        <source>Person %1, on the right, in %2 of the video</source>
        <translation>Person %1, rechts, in %2 des Videos</translation>
    </message>
    <message>
        <source>Person %1, in the middle, in %2 of the video</source>
        <translation>Person %1, in der Mitte, in %2 des Videos</translation>
    </message>
    <message>
        <source>Person %1 on your photo</source>
        <extracomment>A face on the picture that the person chose</extracomment>
        <translation>Person %1 auf Ihrem Foto</translation>
    </message>
    <message>
        <source>Your face photo</source>
        <translation>Ihr Gesichtsfoto</translation>
    </message>
</context>
<context>
    <name>retalk::FaceReport</name>
    <message>
        <source>The list of faces can&apos;t be understood.</source>
        <translation>Die Liste der Gesichter ist nicht verständlich.</translation>
    </message>
</context>
<context>
    <name>retalk::FactsBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>The original video isn&apos;t on this computer.</source>
        <translation>Das Originalvideo liegt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Checking sync…</source>
        <translation>Synchronprüfung…</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>Noch eines erstellen…</translation>
    </message>
    <message>
        <source>More for this video</source>
        <translation>Mehr zu diesem Video</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Use this frame as face photo</source>
        <translation>Frame als Gesichtsfoto</translation>
    </message>
    <message>
        <source>The same video with another voice track</source>
        <translation>Dasselbe Video mit einer anderen Stimme</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Show input</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>retalk::FilesClient</name>
    <message>
        <source>The file “%1” is no longer there.</source>
        <translation>Die Datei „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 can be uploaded.</source>
        <translation>Die Datei „%1“ ist zu groß: Höchstens %2 können hochgeladen werden.</translation>
    </message>
    <message>
        <source>The service&apos;s answer belongs to another upload. Try again.</source>
        <translation>Die Antwort des Dienstes gehört zu einem anderen Upload. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden. Ihre Zugriffsrechte prüfen.</translation>
    </message>
</context>
<context>
    <name>retalk::Film</name>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a film&apos;s part, %2: a sentence about it</extracomment>
        <translation>Teil %1: %2</translation>
    </message>
    <message>
        <source>Films are made from files on this computer. Download “%1” first.</source>
        <translation>Filme entstehen aus Dateien auf diesem Computer. Zuerst „%1“ herunterladen.</translation>
    </message>
    <message>
        <source>It can&apos;t begin before the video does.</source>
        <translation>Er kann nicht vor dem Video beginnen.</translation>
    </message>
    <message>
        <source>It ends at %1, before it begins at %2.</source>
        <translation>Er endet bei %1, noch vor seinem Anfang bei %2.</translation>
    </message>
    <message>
        <source>It is shorter than 2 s, which is the least that can be submitted. Make it longer.</source>
        <translation>Er ist kürzer als 2 s, das Minimum für einen Auftrag. Bitte verlängern.</translation>
    </message>
    <message>
        <source>It overlaps with part %1. Move one of the two.</source>
        <translation>Er überschneidet sich mit Teil %1. Einen der beiden verschieben.</translation>
    </message>
    <message>
        <source>It has no voice track. Choose one.</source>
        <translation>Ihm fehlt eine Stimme. Bitte eine wählen.</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>Audiospuren werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The offset can&apos;t be negative.</source>
        <translation>Der Versatz darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The underlay&apos;s loudness must be from %1 to %2 dB.</source>
        <translation>Die Lautstärke des Hintergrundtons muss zwischen %1 und %2 dB liegen.</translation>
    </message>
    <message>
        <source>Underlay: %1</source>
        <translation>Hintergrundton: %1</translation>
    </message>
    <message>
        <source>The finished video has no name. Choose one.</source>
        <translation>Das fertige Video hat keinen Namen. Bitte einen wählen.</translation>
    </message>
    <message>
        <source>The finished video can&apos;t replace “%1”, which it is made from. Choose another name.</source>
        <translation>Das fertige Video kann „%1“ nicht ersetzen, aus dem es entsteht. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no video. Choose one.</source>
        <translation>Es fehlt ein Video. Bitte eines wählen.</translation>
    </message>
    <message>
        <source>There are no parts. Mark at least one.</source>
        <translation>Es gibt keine Teile. Mindestens einen markieren.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>the name of a job: a video&apos;s file name, the number of a piece, how many pieces there are</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>It runs past the end of the video, which is %1 long.</source>
        <translation>Er reicht über das Ende des Videos hinaus, das %1 lang ist.</translation>
    </message>
    <message>
        <source>The voice track is %1 long, so it can&apos;t start at %2.</source>
        <translation>Die Stimme ist %1 lang und kann deshalb nicht bei %2 beginnen.</translation>
    </message>
    <message>
        <source>Less than 2 s of the voice track are left from %1 on.</source>
        <translation>Ab %1 sind weniger als 2 s der Stimme übrig.</translation>
    </message>
    <message>
        <source>The video&apos;s frames can&apos;t be counted. Choose another file.</source>
        <translation>Die Bilder des Videos lassen sich nicht zählen. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>This film doesn&apos;t exist.</source>
        <translation>Diesen Film gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an audio track number.</source>
        <translation>„%1“ ist keine Nummer einer Audiospur.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time such as 0:12 or 12.5.</source>
        <translation>„%1“ ist keine Zeit wie 0:12 oder 12.5.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a part such as 0:12-0:31,voice=a.wav.</source>
        <translation>„%1“ ist kein Teil wie 0:12-0:31,voice=a.wav.</translation>
    </message>
    <message>
        <source>A part can&apos;t have “%1”.</source>
        <translation>„%1“ gibt es bei einem Teil nicht.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Die Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: number of a table&apos;s line, %2: a sentence about it</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The table has no parts.</source>
        <translation>Die Tabelle enthält keine Teile.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an underlay such as original:-18 or music.wav:-12.</source>
        <translation>„%1“ ist kein Hintergrundton wie original:-18 oder music.wav:-12.</translation>
    </message>
    <message>
        <source>A stored film can&apos;t be read.</source>
        <translation>Ein gespeicherter Film kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A part can&apos;t end at %1. Leave the time out for the end of the video.</source>
        <translation>Ein Teil kann nicht bei %1 enden. Für das Ende des Videos die Zeit weglassen.</translation>
    </message>
    <message>
        <source>The video is %1 long, so the part can&apos;t start at %2.</source>
        <translation>Das Video ist %1 lang, deshalb kann der Teil nicht bei %2 beginnen.</translation>
    </message>
    <message>
        <source>The video is %1 long, so less than 2 s of it are left from %2 on.</source>
        <translation>Das Video ist %1 lang, deshalb sind ab %2 weniger als 2 s davon übrig.</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. They will if the part ends at %3.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds, %3: a time such as 0:31</extracomment>
        <translation>Teil %1: Die letzten %2 s der Stimme werden nicht zu hören sein. Endet der Teil bei %3, sind sie zu hören.</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. Use a shorter voice track to hear all of it.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds</extracomment>
        <translation>Teil %1: Die letzten %2 s der Stimme werden nicht zu hören sein. Mit einer kürzeren Stimme ist alles zu hören.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmCut</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there, then retry.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Dort Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>Der Datenträger ist voll. Platz schaffen, dann wiederholen; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Die Berechtigungen prüfen.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmJoin</name>
    <message>
        <source>Piece %1 can&apos;t be read. Download it again.</source>
        <translation>Stück %1 kann nicht gelesen werden. Erneut herunterladen.</translation>
    </message>
    <message>
        <source>The video has %1 frames now, and had %2 when the film began. Put the original file back, then resume.</source>
        <translation>Das Video hat jetzt %1 Bilder und hatte %2, als der Film begann. Die ursprüngliche Datei zurücklegen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 pixels and was scaled to %3.</source>
        <extracomment>%2 and %3 are sizes: &quot;1280×720&quot;</extracomment>
        <translation>Stück %1 kam mit %2 Pixeln zurück und wurde auf %3 skaliert.</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 frames a second and was brought to %3.</source>
        <translation>Stück %1 kam mit %2 Bildern pro Sekunde zurück und wurde auf %3 gebracht.</translation>
    </message>
    <message>
        <source>The video is HDR. The finished one is converted to SDR (BT.709).</source>
        <translation>Das Video ist HDR. Das fertige wird in SDR (BT.709) umgewandelt.</translation>
    </message>
    <message>
        <source>without underlay</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;lesson (without underlay)&quot;</extracomment>
        <translation>ohne Hintergrundton</translation>
    </message>
</context>
<context>
    <name>retalk::FilmProbe</name>
    <message>
        <source>Part %1: %2</source>
        <translation>Teil %1: %2</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>Diese Datei hat keinen Ton.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRows</name>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>%1 von %2 Stücken fertig</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>It continues when you choose to.</source>
        <translation>Wird fortgesetzt, sobald Sie es möchten.</translation>
    </message>
    <message>
        <source>Another Retalk is working on it</source>
        <translation>Ein anderes Retalk arbeitet daran</translation>
    </message>
    <message>
        <source>Cutting piece %1</source>
        <translation>Stück %1 wird geschnitten</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>die Warteschlange ist angehalten</translation>
    </message>
    <message>
        <source>Joining the pieces</source>
        <translation>Stücke werden zusammengefügt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are lengths of video, as 0:23 and 1:50</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRunner</name>
    <message>
        <source>This film is joined already.</source>
        <translation>Dieser Film ist schon zusammengefügt.</translation>
    </message>
    <message>
        <source>Another Retalk is working on this film.</source>
        <translation>Ein anderes Retalk arbeitet an diesem Film.</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that piece %1 wasn&apos;t submitted. Join what is there, or begin a new film.</source>
        <translation>Die Auftragsliste war beschädigt; daher ist nicht sicher, dass Stück %1 nicht abgesendet wurde. Das Vorhandene zusammenfügen oder einen neuen Film beginnen.</translation>
    </message>
    <message>
        <source>No piece of this film is done yet, so there is nothing to join.</source>
        <translation>Noch kein Stück dieses Films ist fertig; es gibt nichts zusammenzufügen.</translation>
    </message>
    <message>
        <source>It was removed from the job list.</source>
        <translation>Es wurde aus der Auftragsliste entfernt.</translation>
    </message>
    <message>
        <source>Its finished video is no longer on the disk.</source>
        <translation>Das fertige Video liegt nicht mehr auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a piece, %2: why it failed, a sentence</extracomment>
        <translation>Stück %1: %2</translation>
    </message>
    <message>
        <source>“%1” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>„%1“ wurde seit Beginn des Films geändert oder fehlt. Die ursprüngliche Datei zurücklegen, dann fortsetzen; die fertigen Stücke bleiben erhalten.</translation>
    </message>
    <message>
        <source>Part %1: “%2” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>Teil %1: „%2“ wurde seit Beginn des Films geändert oder fehlt. Die ursprüngliche Datei zurücklegen, dann fortsetzen; die fertigen Stücke bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>retalk::FixDialog</name>
    <message>
        <source>Make a corrected copy</source>
        <translation>Korrigierte Kopie erstellen</translation>
    </message>
    <message>
        <source>The part that&apos;s marked in the player</source>
        <translation>Der im Player markierte Teil</translation>
    </message>
    <message>
        <source>Another part:</source>
        <translation>Ein anderer Teil:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Kopie erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>%1 is which part of a video, %2 and %3 are times: &quot;The beginning: 0:00 – 2:00&quot;</extracomment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>The part ends before it begins.</source>
        <translation>Der Teil endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Only the first %1 of this part are kept.</source>
        <translation>Nur die ersten %1 dieses Teils bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 of %2 are left out.</source>
        <translation>%1 von %2 entfallen.</translation>
    </message>
    <message>
        <source>The copy is a WAV file with one channel.</source>
        <translation>Die Kopie ist eine WAV-Datei mit einem Kanal.</translation>
    </message>
    <message>
        <source>The original stays as it is; the copy is saved beside it.</source>
        <translation>Das Original bleibt unverändert; die Kopie wird daneben gespeichert.</translation>
    </message>
    <message>
        <source>The video is copied as it is, with no loss of quality.</source>
        <translation>Das Video wird unverändert und ohne Qualitätsverlust kopiert.</translation>
    </message>
    <message>
        <source>The video is encoded again, at high quality.</source>
        <translation>Das Video wird in hoher Qualität neu codiert.</translation>
    </message>
    <message>
        <source>“%1” is %2 long; the model accepts up to %3. Choose the part to keep.</source>
        <translation>„%1“ ist %2 lang; das Modell nimmt bis zu %3 an. Den Teil wählen, der bleiben soll.</translation>
    </message>
    <message>
        <source>As long as the voice track needs</source>
        <translation>So viel, wie die Stimme braucht</translation>
    </message>
    <message>
        <source>As long as the video</source>
        <translation>So viel, wie das Video lang ist</translation>
    </message>
    <message>
        <source>The beginning, as long as the model accepts</source>
        <translation>Der Anfang, so viel das Modell annimmt</translation>
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
        <translation>Video</translation>
    </message>
    <message>
        <source>voice track</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>face photo</source>
        <translation>Gesichtsfoto</translation>
    </message>
    <message>
        <source>match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>extend the video</source>
        <translation>Video verlängern</translation>
    </message>
    <message>
        <source>start of the voice track</source>
        <translation>Start der Stimme</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>drop or paste</source>
        <translation>Ablegen oder Einfügen</translation>
    </message>
    <message>
        <source>clear the form</source>
        <translation>Formular leeren</translation>
    </message>
    <message>
        <source>apply a preset</source>
        <translation>Voreinstellung anwenden</translation>
    </message>
    <message>
        <source>change the presets</source>
        <translation>Voreinstellungen ändern</translation>
    </message>
    <message>
        <source>use the defaults</source>
        <translation>Standardwerte verwenden</translation>
    </message>
    <message>
        <source>fill in from a job</source>
        <translation>Aus Auftrag ausfüllen</translation>
    </message>
    <message>
        <source>fill in the sample</source>
        <translation>Beispiel einsetzen</translation>
    </message>
    <message>
        <source>use the corrected copy</source>
        <translation>Korrigierte Kopie verwenden</translation>
    </message>
    <message>
        <source>mark a part</source>
        <translation>Teil markieren</translation>
    </message>
    <message>
        <source>move a part</source>
        <translation>Teil verschieben</translation>
    </message>
    <message>
        <source>split a part</source>
        <translation>Teil aufteilen</translation>
    </message>
    <message>
        <source>remove a part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <source>sound below the voice</source>
        <translation>Ton unter der Stimme</translation>
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
            <numerusform>%Ln Credit</numerusform>
            <numerusform>%Ln Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 Credits</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) late</source>
        <translation>
            <numerusform>Mund %Ln Frame zu spät</numerusform>
            <numerusform>Mund %Ln Frames zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) early</source>
        <translation>
            <numerusform>Mund %Ln Frame zu früh</numerusform>
            <numerusform>Mund %Ln Frames zu früh</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>Stereo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1</source>
        <extracomment>A sound track by its number alone</extracomment>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <extracomment>%1 is a number, %2 what is known about it, such as &quot;English, stereo&quot;</extracomment>
        <translation>Spur %1: %2</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Another person&apos;s mouth moved</source>
        <extracomment>Another one than the person on the face photo</extracomment>
        <translation>Mund einer anderen Person bewegt sich</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original video.</source>
        <translation>Der Mund der Person auf dem Gesichtsfoto ist wie im Originalvideo.</translation>
    </message>
    <message>
        <source>It is as in the original video.</source>
        <translation>Er ist wie im Originalvideo.</translation>
    </message>
    <message>
        <source>The mouth is %1 ms behind the voice track.</source>
        <translation>Der Mund ist %1&#xa0;ms hinter der Stimme.</translation>
    </message>
    <message>
        <source>The mouth is %1 ms ahead of the voice track.</source>
        <translation>Der Mund ist %1&#xa0;ms vor der Stimme.</translation>
    </message>
    <message>
        <source>Measured on %1 of %2 frames, confidence %3.</source>
        <translation>Gemessen an %1 von %2 Frames, Konfidenz %3.</translation>
    </message>
    <message>
        <source>The mouth didn&apos;t move</source>
        <translation>Mund bewegt sich nicht</translation>
    </message>
    <message>
        <source>Mouth and voice track are in sync to within a frame.</source>
        <translation>Mund und Stimme stimmen auf einen Frame genau überein.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date: d the day, MMM the month&apos;s short name, yyyy the year</extracomment>
        <translation>d. MMM yyyy</translation>
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
        <translation>Bild</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The original ends earlier</source>
        <translation>Das Original endet früher</translation>
    </message>
    <message>
        <source>%1 ends earlier</source>
        <extracomment>%1 is the name of a result that another one is compared with</extracomment>
        <translation>%1 endet früher</translation>
    </message>
</context>
<context>
    <name>retalk::GeneralPage</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Aufträge gleichzeitig</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>dark light colours</source>
        <translation>dunkel hell Farben Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Confirm jobs above</source>
        <translation>Bestätigen bei mehr als</translation>
    </message>
    <message>
        <source>In credits. Free jobs never ask.</source>
        <translation>In Credits. Bei kostenlosen Aufträgen wird nie nachgefragt.</translation>
    </message>
    <message>
        <source>When the window isn&apos;t in front</source>
        <translation>Wenn das Fenster nicht im Vordergrund ist</translation>
    </message>
    <message>
        <source>When all jobs are done</source>
        <translation>Wenn alle Aufträge fertig sind</translation>
    </message>
    <message>
        <source>queue finished quit</source>
        <translation>Warteschlange fertig beenden</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Mitteilung anzeigen</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Follow desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>The service on this computer is always reached directly.</source>
        <translation>Der Dienst auf diesem Computer wird immer direkt erreicht.</translation>
    </message>
    <message>
        <source>Drafts at the same time</source>
        <translation>Entwürfe gleichzeitig</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>parallel jobs</source>
        <translation>parallele Aufträge</translation>
    </message>
    <message>
        <source>Jobs at the same time elsewhere</source>
        <translation>Aufträge gleichzeitig anderswo</translation>
    </message>
    <message>
        <source>At a service of your own</source>
        <translation>Bei einem eigenen Dienst</translation>
    </message>
    <message>
        <source>Pause the queue below</source>
        <translation>Warteschlange anhalten unter</translation>
    </message>
    <message>
        <source>In credits. No paid job is submitted while less is left.</source>
        <translation>In Credits. Solange weniger übrig ist, wird kein bezahlter Auftrag abgesendet.</translation>
    </message>
    <message>
        <source>stop balance budget</source>
        <translation>stoppen Guthaben Budget</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>No limit: the queue never pauses by itself</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Notify me when a job is done</source>
        <translation>Melden, wenn ein Auftrag fertig ist</translation>
    </message>
    <message>
        <source>Quit (this time only)</source>
        <translation>Beenden, nur dieses Mal</translation>
    </message>
</context>
<context>
    <name>retalk::GenerationRequest</name>
    <message>
        <source>There is a space before or after the link. Remove it.</source>
        <translation>Vor oder nach dem Link steht ein Leerzeichen. Bitte entfernen.</translation>
    </message>
    <message>
        <source>There is a space inside the link. Enter one link only, and write a space in it as %20.</source>
        <translation>Im Link steht ein Leerzeichen. Nur einen Link eingeben und ein Leerzeichen darin als %20 schreiben.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://, or the full path of a file.</source>
        <translation>Einen Link eingeben, der mit https:// oder http:// beginnt, oder den vollständigen Pfad einer Datei.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://.</source>
        <translation>Einen Link eingeben, der mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>Only links that begin with https:// or http:// can be used.</source>
        <translation>Nur Links, die mit https:// oder http:// beginnen, können verwendet werden.</translation>
    </message>
    <message>
        <source>The link contains a user name or password. Use a link that opens without signing in.</source>
        <translation>Der Link enthält einen Benutzernamen oder ein Passwort. Einen Link verwenden, der sich ohne Anmeldung öffnet.</translation>
    </message>
    <message>
        <source>The link has no valid address after https://. Copy the whole link.</source>
        <translation>Der Link hat nach https:// keine gültige Adresse. Den ganzen Link kopieren.</translation>
    </message>
    <message>
        <source>The number after the colon must be a port from 1 to 65535.</source>
        <translation>Die Zahl nach dem Doppelpunkt muss ein Port von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The face threshold must be a whole number from %1 to %2.</source>
        <translation>Der Schwellwert für das Gesicht muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>The field “%1” is required.</source>
        <translation>Das Feld „%1“ ist erforderlich.</translation>
    </message>
    <message>
        <source>The field “%1” must be text.</source>
        <translation>Das Feld „%1“ muss Text sein.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>Das Feld „%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation>Das Feld „%1“ muss „true“ oder „false“ sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation>Das Feld „%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be from %2 to %3.</source>
        <translation>Das Feld „%1“ muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>The request body must be a JSON object.</source>
        <translation>Der Inhalt der Anfrage muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>Audiospuren werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The offset must be from -%1 to %1 seconds.</source>
        <translation>Der Versatz muss zwischen -%1 und %1 Sekunden liegen.</translation>
    </message>
    <message>
        <source>The field “%1” must be “fast”, “normal” or “high”.</source>
        <translation>Das Feld „%1“ muss „fast“, „normal“ oder „high“ sein.</translation>
    </message>
    <message>
        <source>Choose a video of someone speaking: a link or a file.</source>
        <translation>Das Video der Person wählen, die sprechen soll: Link oder Datei.</translation>
    </message>
    <message>
        <source>Choose the voice track: a link or a file.</source>
        <translation>Die Stimme wählen, die gesprochen werden soll: Link oder Datei.</translation>
    </message>
    <message>
        <source>The link contains a character that links can&apos;t have, such as &lt; &gt; &quot; \ or an invisible one. Copy the link again.</source>
        <translation>Der Link enthält ein Zeichen, das in keinem Link stehen darf, etwa &lt; &gt; &quot; \ oder ein unsichtbares. Den Link neu kopieren.</translation>
    </message>
    <message>
        <source>The link has a % that isn&apos;t followed by two hexadecimal digits. Write the sign itself as %25.</source>
        <translation>Der Link enthält ein %, dem keine zwei Hexadezimalziffern folgen. Das Zeichen selbst als %25 schreiben.</translation>
    </message>
    <message>
        <source>This link points to your own computer or network, where the service can&apos;t reach it. Use a public link, or choose the file itself.</source>
        <translation>Dieser Link führt zum eigenen Computer oder ins eigene Netzwerk, wo der Dienst ihn nicht erreicht. Einen öffentlichen Link verwenden oder die Datei selbst wählen.</translation>
    </message>
    <message>
        <source>The callback URL must begin with https://.</source>
        <translation>Die Callback-URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The callback URL must be a public address, not one on your own computer or network.</source>
        <translation>Die Callback-URL muss zu einer öffentlichen Adresse führen, nicht zum eigenen Computer oder Netzwerk.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a video. Choose an MP4, MOV or another video file.</source>
        <translation>Diese Datei ist kein Video. MP4, MOV oder eine andere Videodatei wählen.</translation>
    </message>
    <message>
        <source>This file has no sound. Choose a WAV, MP3, M4A or another audio file.</source>
        <translation>Diese Datei hat keinen Ton. WAV, MP3, M4A oder eine andere Tondatei wählen.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a picture. Choose a JPEG, PNG or WebP photo of the face.</source>
        <translation>Diese Datei ist kein Bild. Ein Bild des Gesichts als JPEG, PNG oder WebP wählen.</translation>
    </message>
    <message>
        <source>“%1” is a Windows path. Use a path on this computer, such as /home/me/clip.mp4.</source>
        <translation>„%1“ ist ein Windows-Pfad. Den Pfad auf diesem Computer angeben, etwa /home/me/clip.mp4.</translation>
    </message>
    <message>
        <source>The file “%1” doesn&apos;t exist.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden. Ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Remove the spaces, or enter the link of a photo.</source>
        <translation>Leerzeichen entfernen oder den Link eines Bildes eingeben.</translation>
    </message>
    <message>
        <source>The callback URL is longer than %L1 characters.</source>
        <translation>Die Callback-URL ist länger als %L1 Zeichen.</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 can be uploaded. Make it smaller, or use a link.</source>
        <translation>Die Datei hat %1; höchstens %2 können hochgeladen werden. Verkleinern oder einen Link verwenden.</translation>
    </message>
    <message>
        <source>The request body isn&apos;t valid JSON.</source>
        <translation>Der Inhalt der Anfrage ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Unknown model “%1”. Use “videoretalk”.</source>
        <translation>Ein Modell „%1“ gibt es hier nicht. „videoretalk“ verwenden.</translation>
    </message>
</context>
<context>
    <name>retalk::HelpPage</name>
    <message>
        <source>Make a video talk</source>
        <translation>Ein Video sprechen lassen</translation>
    </message>
    <message>
        <source>Drop a video of someone speaking and a voice track anywhere on the window, then press “Make it talk”. Several voice tracks make several videos.</source>
        <translation>Legen Sie das Video einer sprechenden Person und eine Stimme irgendwo im Fenster ab, und klicken Sie dann auf „Sprechen lassen“. Mehrere Stimmen ergeben mehrere Videos.</translation>
    </message>
    <message>
        <source>If there are several people in the video, click the one to change, or add a face photo. “Match” says how closely a face must look like the photo.</source>
        <translation>Sind mehrere Personen im Video, klicken Sie die gewünschte an, oder fügen Sie ein Gesichtsfoto hinzu. „Abgleich“ legt fest, wie ähnlich ein Gesicht dem Foto sein muss.</translation>
    </message>
    <message>
        <source>“Extend” makes the video as long as the voice track by playing it back and forth. Otherwise the result is as long as the shorter of the two.</source>
        <translation>„Verlängern“ macht das Video so lang wie die Stimme, indem es vor- und rückwärts läuft. Sonst entscheidet das kürzere von beiden.</translation>
    </message>
    <message>
        <source>Good footage</source>
        <translation>Gute Aufnahmen</translation>
    </message>
    <message>
        <source>The face looks towards the camera, is well lit and fills a good part of the frame. Nothing covers the mouth.</source>
        <translation>Das Gesicht blickt zur Kamera, ist gut beleuchtet, und nichts verdeckt den Mund. Es füllt einen guten Teil des Bildes.</translation>
    </message>
    <message>
        <source>The voice track has one voice without music. Cut long silences at its start.</source>
        <translation>Die Tonspur enthält nur eine Stimme und keine Musik. Lange Stille am Anfang wegschneiden.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>“This computer” makes drafts for free. Nothing leaves this computer.</source>
        <translation>„Dieser Computer“ erstellt Entwürfe kostenlos. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>EvoLink makes the final video and charges credits by its length. The price is shown before you submit. Your files are uploaded to EvoLink, which deletes them after 72 hours; the finished video can be downloaded for 24 hours.</source>
        <translation>EvoLink erstellt das endgültige Video und berechnet Credits nach dessen Länge. Der Preis wird vor dem Absenden angezeigt. Ihre Dateien werden zu EvoLink hochgeladen und dort nach 72 Stunden gelöscht; das fertige Video kann 24 Stunden lang heruntergeladen werden.</translation>
    </message>
    <message>
        <source>EvoLink needs an API key: create an account at evolink.ai, copy the key from its dashboard and enter it in Settings. It is kept in the keychain.</source>
        <translation>EvoLink braucht einen API-Schlüssel: Legen Sie auf evolink.ai ein Konto an, kopieren Sie den Schlüssel aus dem Dashboard, und geben Sie ihn in den Einstellungen ein. Er wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Many videos at once</source>
        <translation>Viele Videos auf einmal</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>Das Ergebnis prüfen</translation>
    </message>
    <message>
        <source>Compare it with the original by wipe, side by side or flip, frame by frame. The line below the picture says whether mouth and voice are in sync.</source>
        <translation>Vergleichen Sie es mit dem Original, per Wischblende, nebeneinander oder durch Umschalten, Frame für Frame. Die Zeile unter dem Bild zeigt, ob Mund und Stimme synchron sind.</translation>
    </message>
    <message>
        <source>Only use videos of people who agreed to it.</source>
        <translation>Verwenden Sie nur Videos von Personen, die damit einverstanden sind.</translation>
    </message>
    <message>
        <source>Retalk Help</source>
        <translation>Retalk-Hilfe</translation>
    </message>
    <message>
        <source>File &gt; Import table reads a CSV file with one job in each row. Its columns are “video” and “audio”, and optionally “reference”, “threshold”, “extend”, “name” and “callback”.</source>
        <translation>Datei &gt; Tabelle importieren liest eine CSV-Datei mit einem Auftrag pro Zeile. Ihre Spalten heißen „video“ und „audio“, dazu wahlweise „reference“, „threshold“, „extend“, „name“ und „callback“.</translation>
    </message>
</context>
<context>
    <name>retalk::ImportDialog</name>
    <message>
        <source>This file is too large for a table of jobs.</source>
        <translation>Diese Datei ist zu groß für eine Auftragstabelle.</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>%Ln Video erstellen</numerusform>
            <numerusform>%Ln Videos erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Tabelle wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are fine.</source>
        <translation>
            <numerusform>Die Zeile ist in Ordnung.</numerusform>
            <numerusform>Alle %Ln Zeilen sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have mistakes and will be left out. Double-click a cell to correct it.</source>
        <translation>
            <numerusform>%Ln Zeile hat Fehler und wird ausgelassen. Zum Korrigieren eine Zelle doppelklicken.</numerusform>
            <numerusform>%Ln Zeilen haben Fehler und werden ausgelassen. Zum Korrigieren eine Zelle doppelklicken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length</source>
        <translation>
            <numerusform>%Ln weiteres mit unbekannter Länge</numerusform>
            <numerusform>%Ln weitere mit unbekannter Länge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now, %2 left afterwards</source>
        <comment>credits</comment>
        <translation>jetzt %1, danach noch %2</translation>
    </message>
    <message>
        <source>more than the %1 you have</source>
        <translation>mehr als die %1, die Sie haben</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>Spalten: %1.</translation>
    </message>
    <message>
        <source>In any order, named in the first line. Only video and audio are required. The API&apos;s names work too, such as video_url and callback_url.</source>
        <translation>In beliebiger Reihenfolge, in der ersten Zeile benannt. Nur video und audio sind erforderlich. Auch die Namen der API gelten, etwa video_url und callback_url.</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Vorlage speichern…</translation>
    </message>
    <message>
        <source>Make videos</source>
        <translation>Videos erstellen</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be saved: %1</source>
        <translation>Die Vorlage konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read: %1</source>
        <translation>Die Tabelle kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Diese Tabelle hat keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>reading the lengths, %Ln to go</source>
        <translation>
            <numerusform>Längen werden ermittelt, noch %Ln offen</numerusform>
            <numerusform>Längen werden ermittelt, noch %Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown, because the lengths are unknown</source>
        <translation>der Preis ist unbekannt, weil die Längen unbekannt sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a silent voice track. Check them first.</source>
        <translation>
            <numerusform>%Ln Zeile hat eine stumme Stimme. Bitte zuerst prüfen.</numerusform>
            <numerusform>%Ln Zeilen haben eine stumme Stimme. Bitte zuerst prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>In %Ln Zeile wird das Ende der Stimme abgeschnitten.</numerusform>
            <numerusform>In %Ln Zeilen wird das Ende der Stimme abgeschnitten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::InputCopy</name>
    <message>
        <source>Can&apos;t write a copy of an input to the folder %1. Free some space there, then retry.</source>
        <translation>Die Kopie einer Eingabedatei kann nicht in den Ordner %1 geschrieben werden. Dort Platz schaffen, dann wiederholen.</translation>
    </message>
    <message>
        <source>The file has no audio track %1.</source>
        <translation>Die Datei hat keine Audiospur %1.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>Dieses Bild kann hier nicht gelesen werden. Als JPEG oder PNG speichern.</translation>
    </message>
    <message>
        <source>This voice track can&apos;t be read. Choose another file.</source>
        <translation>Diese Stimme kann nicht gelesen werden. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>As a WAV file the voice track takes more than %1, which is the most that can be submitted. Cut it into parts.</source>
        <translation>Als WAV-Datei ist die Stimme größer als %1, und mehr kann nicht übermittelt werden. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track. Choose a smaller one.</source>
        <translation>Der Versatz schneidet die ganze Stimme weg. Wählen Sie einen kleineren.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln audio track(s), so there is no track %1.</source>
        <translation>
            <numerusform>Die Datei hat nur %Ln Audiospur, also keine Spur %1.</numerusform>
            <numerusform>Die Datei hat nur %Ln Audiospuren, also keine Spur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track, which is %1 s long.</source>
        <translation>Der Versatz schneidet die ganze Stimme weg; sie ist %1&#xa0;s lang.</translation>
    </message>
    <message>
        <source>This voice track has no sound. Choose another file.</source>
        <translation>Diese Stimme hat keinen Ton. Eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>retalk::InputJudge</name>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Use as video</source>
        <translation>Als Video verwenden</translation>
    </message>
    <message>
        <source>Use as voice</source>
        <translation>Als Stimme verwenden</translation>
    </message>
    <message>
        <source>Use as face</source>
        <translation>Als Gesicht verwenden</translation>
    </message>
    <message>
        <source>This voice track is silent. Check that it&apos;s the right file.</source>
        <translation>Diese Stimme ist stumm. Prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Choose the largest</source>
        <extracomment>The largest face of the people in the video</extracomment>
        <translation>Das größte wählen</translation>
    </message>
    <message>
        <source>This is an audio file. This field needs a video of someone speaking.</source>
        <translation>Das ist eine Audiodatei. Dieses Feld braucht ein Video, in dem jemand spricht.</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a video of someone speaking.</source>
        <translation>Das ist ein Bild. Dieses Feld braucht ein Video, in dem jemand spricht.</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a voice track.</source>
        <translation>Das ist ein Bild. Dieses Feld braucht eine Stimme.</translation>
    </message>
    <message>
        <source>This video has no sound. This field needs a voice track.</source>
        <translation>Dieses Video hat keinen Ton. Dieses Feld braucht eine Stimme.</translation>
    </message>
    <message>
        <source>This field needs a face photo, such as a JPEG or PNG file.</source>
        <translation>Dieses Feld braucht ein Gesichtsfoto, etwa eine JPEG- oder PNG-Datei.</translation>
    </message>
</context>
<context>
    <name>retalk::JobCsv</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>Gesichtsfoto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgesendet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Credits reserved</source>
        <translation>Credits reserviert</translation>
    </message>
    <message>
        <source>Credits charged</source>
        <translation>Credits berechnet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>retalk::JobDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>retalk::JobDetails</name>
    <message>
        <source>Copy task id</source>
        <translation>Task-ID kopieren</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Details zum Auftrag</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>retalk::JobOrganizer</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>Projekt…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
    </message>
    <message>
        <source>Only two finished jobs of the same video can be compared.</source>
        <translation>Nur zwei fertige Aufträge desselben Videos lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln job(s) to %1.</source>
        <translation>
            <numerusform>%Ln Auftrag nach %1 exportiert.</numerusform>
            <numerusform>%Ln Aufträge nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>rename the job</source>
        <translation>Auftrag umbenennen</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>name, project and note</source>
        <translation>Name, Projekt und Notiz</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
</context>
<context>
    <name>retalk::JobLine</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>noch etwa %Ln&#xa0;s</numerusform>
            <numerusform>noch etwa %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>noch etwa %Ln&#xa0;min</numerusform>
            <numerusform>noch etwa %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Fertig %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>saved in %1</source>
        <translation>gespeichert in %1</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation>Wartet auf diesem Computer</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>Wartet bei %1</translation>
    </message>
    <message>
        <source>Processing on this computer</source>
        <translation>In Arbeit auf diesem Computer</translation>
    </message>
    <message>
        <source>Processing on %1</source>
        <translation>In Arbeit bei %1</translation>
    </message>
    <message>
        <source>No matching face found at %1.</source>
        <translation>Kein passendes Gesicht bei %1 gefunden.</translation>
    </message>
    <message>
        <source>Failed, and no reason was given.</source>
        <translation>Fehlgeschlagen, ohne Angabe eines Grundes.</translation>
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
            <numerusform>Nächster Versuch in %Ln&#xa0;s</numerusform>
            <numerusform>Nächster Versuch in %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Uploading your files</source>
        <translation>Dateien werden hochgeladen</translation>
    </message>
    <message>
        <source>Done, but the file is no longer where it was saved.</source>
        <translation>Fertig, aber die Datei liegt nicht mehr am Speicherort.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Try at 140</source>
        <translation>Mit 140 versuchen</translation>
    </message>
    <message>
        <source>Stricter: 190</source>
        <translation>Strenger: 190</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>refund on its way</source>
        <translation>Erstattung unterwegs</translation>
    </message>
    <message>
        <source>refund failed: contact support</source>
        <translation>Erstattung fehlgeschlagen: an den Support wenden</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>%1 erstattet</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>%1 reserviert</translation>
    </message>
    <message>
        <source>%1 charged (%2)</source>
        <extracomment>%1 &quot;9.6 credits&quot;, %2 &quot;$0.14&quot;</extracomment>
        <translation>%1 berechnet (%2)</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1 berechnet</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>nichts berechnet</translation>
    </message>
    <message>
        <source>Check with the service before resubmitting, or you may be charged twice.</source>
        <translation>Vor dem erneuten Absenden beim Dienst nachfragen, sonst wird eventuell zweimal berechnet.</translation>
    </message>
    <message>
        <source>Not downloaded within 24 hours. The service may no longer have it.</source>
        <translation>Nicht innerhalb von 24 Stunden heruntergeladen. Der Dienst hat es vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Beim Dienst nachfragen</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Already submitted and paid for, so it can&apos;t be cancelled.</source>
        <translation>Bereits abgesendet und bezahlt, daher nicht mehr abbrechbar.</translation>
    </message>
    <message>
        <source>Starting on this computer</source>
        <translation>Wird auf diesem Computer gestartet</translation>
    </message>
    <message>
        <source>Submitting to %1</source>
        <translation>Wird an %1 abgesendet</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>Wartet: Die Warteschlange ist angehalten</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused because few credits are left</source>
        <translation>Wartet: Die Warteschlange ist angehalten, weil nur noch wenige Credits übrig sind</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln job(s) ahead</source>
        <translation>
            <numerusform>Wartet: %Ln Auftrag davor</numerusform>
            <numerusform>Wartet: %Ln Aufträge davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the result</source>
        <translation>Ergebnis wird heruntergeladen</translation>
    </message>
    <message>
        <source>Cancelled before it was submitted</source>
        <translation>Vor dem Absenden abgebrochen</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button of a finished job: play it in the preview</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Buy credits</source>
        <extracomment>Button: opens the service&apos;s website</extracomment>
        <translation>Credits kaufen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>%1 are reserved.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>%1 sind reserviert.</translation>
    </message>
    <message>
        <source>%1 were charged.</source>
        <translation>%1 wurden berechnet.</translation>
    </message>
    <message>
        <source>%1 were refunded.</source>
        <translation>%1 wurden erstattet.</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>Die Erstattung ist unterwegs.</translation>
    </message>
    <message>
        <source>The refund failed: contact support.</source>
        <translation>Die Erstattung ist fehlgeschlagen: an den Support wenden.</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Submitted, but no answer came. You may have been charged.</source>
        <translation>Gesendet, aber ohne Antwort. Vielleicht wurde der Auftrag berechnet.</translation>
    </message>
    <message>
        <source>Use a frame as the face photo</source>
        <translation>Frame als Gesichtsfoto</translation>
    </message>
    <message>
        <source>Preparing your files</source>
        <translation>Ihre Dateien werden vorbereitet</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button of a film that isn&apos;t finished</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Submit the failed piece again…</source>
        <extracomment>Button of a film: its pieces that failed</extracomment>
        <translation>Fehlgeschlagenes Stück erneut absenden…</translation>
    </message>
    <message>
        <source>Join what is there</source>
        <extracomment>The pieces of a film that are done</extracomment>
        <translation>Vorhandenes zusammenfügen</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>Wartet bis %1, wie vom Dienst verlangt</translation>
    </message>
    <message>
        <source>Next try at %1</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>Nächster Versuch: %1</translation>
    </message>
    <message>
        <source>The service says that it no longer has this job.</source>
        <translation>Der Dienst meldet, dass er diesen Auftrag nicht mehr hat.</translation>
    </message>
</context>
<context>
    <name>retalk::JobListHeader</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Aufträge durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume the queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Pause the queue: nothing more is uploaded or submitted.</source>
        <translation>Warteschlange anhalten: Es wird nichts mehr hochgeladen oder abgesendet.</translation>
    </message>
    <message>
        <source>Resume the queue. Submitted jobs are still downloaded.</source>
        <translation>Warteschlange fortsetzen. Abgesendete Aufträge werden weiterhin heruntergeladen.</translation>
    </message>
    <message>
        <source>The queue is paused because few credits are left. Click to resume it.</source>
        <translation>Die Warteschlange ist angehalten, weil nur noch wenige Credits übrig sind. Zum Fortsetzen klicken.</translation>
    </message>
    <message>
        <source>Name, link, task id, service, state, note or project. Esc clears it.</source>
        <translation>Name, Link, Task-ID, Dienst, Zustand, Notiz oder Projekt. Esc leert das Feld.</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Drafts and finals</source>
        <translation>Entwürfe und Endfassungen</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Nur Entwürfe</translation>
    </message>
    <message>
        <source>Finals only</source>
        <translation>Nur Endfassungen</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Nur mit Stern</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Nach Video</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>Totals…</source>
        <translation>Summen…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>Endfassungen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <extracomment>What the list shows: several filters at once</extracomment>
        <translation>
            <numerusform>%Ln Filter</numerusform>
            <numerusform>%Ln Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle ausklappen</translation>
    </message>
</context>
<context>
    <name>retalk::JobListModel</name>
    <message>
        <source>Press Enter for: %1</source>
        <translation>Eingabetaste drücken für: %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Kein Video</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1 berechnet</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln nicht fertig</numerusform>
            <numerusform>%Ln nicht fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job has replaced it in the film.</source>
        <translation>Ein anderer Auftrag hat ihn im Film ersetzt.</translation>
    </message>
</context>
<context>
    <name>retalk::JobListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Kein Auftrag passt zu „%1“.</translation>
    </message>
    <message>
        <source>No job needs your attention.</source>
        <translation>Kein Auftrag braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts vorhanden</translation>
    </message>
    <message>
        <source>Removed “%1”. The finished file stays where it is.</source>
        <translation>„%1“ wurde entfernt. Die fertige Datei bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>%Ln Auftrag wurde entfernt. Die fertige Datei bleibt erhalten.</numerusform>
            <numerusform>%Ln Aufträge wurden entfernt. Die fertigen Dateien bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have been paid for, or may have been, and their videos aren&apos;t on this computer yet. Without the jobs they can&apos;t be downloaded any more.</source>
        <translation>
            <numerusform>%Ln davon ist bezahlt oder vielleicht bezahlt, und das Video ist noch nicht auf diesem Computer. Ohne den Auftrag lässt es sich nicht mehr herunterladen.</numerusform>
            <numerusform>%Ln davon sind bezahlt oder vielleicht bezahlt, und die Videos sind noch nicht auf diesem Computer. Ohne die Aufträge lassen sie sich nicht mehr herunterladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may have been charged by %2. Without the job, Retalk can&apos;t look for its video any more.</source>
        <translation>„%1“ wurde vielleicht von %2 berechnet. Ohne den Auftrag kann Retalk nicht mehr nach dem Video suchen.</translation>
    </message>
    <message>
        <source>%2 has been paid for “%1”, and the video isn&apos;t on this computer yet. Without the job it can&apos;t be downloaded any more.</source>
        <translation>%2 wurde für „%1“ bezahlt, und das Video ist noch nicht auf diesem Computer. Ohne den Auftrag lässt es sich nicht mehr herunterladen.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s).</source>
        <translation>
            <numerusform>%Ln Auftrag entfernt.</numerusform>
            <numerusform>%Ln Aufträge entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>Diesen Auftrag entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)?</source>
        <translation>
            <numerusform>%Ln Auftrag entfernen?</numerusform>
            <numerusform>%Ln Aufträge entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Nachfrage bei %1…</translation>
    </message>
    <message>
        <source>Submit it again?</source>
        <translation>Erneut absenden?</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted. If %2 did receive it, you may be charged twice. Check with the service first.</source>
        <translation>Beim Absenden von „%1“ kam keine Antwort. Falls %2 es doch erhalten hat, wird eventuell zweimal berechnet. Zuerst beim Dienst nachfragen.</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Erneut absenden</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be cancelled. %2</source>
        <extracomment>%1 is a job, %2 a sentence with the reason</extracomment>
        <translation>„%1“ konnte nicht abgebrochen werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln job(s).</source>
        <translation>
            <numerusform>%Ln Auftrag abgebrochen.</numerusform>
            <numerusform>%Ln Aufträge abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped and removed “%1”. It wasn&apos;t submitted.</source>
        <translation>„%1“ gestoppt und entfernt. Es wurde nicht abgesendet.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Choose a video and a voice track. Your videos appear here.</source>
        <translation>Ein Video und eine Stimme wählen. Was entsteht, erscheint hier.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>No jobs match this filter.</source>
        <translation>Kein Auftrag passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Select its jobs</source>
        <translation>Ihre Aufträge auswählen</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) couldn&apos;t be removed.</source>
        <translation>
            <numerusform>%Ln Auftrag konnte nicht entfernt werden.</numerusform>
            <numerusform>%Ln Aufträge konnten nicht entfernt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>Bearbeiten und erneut absenden…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove this film?</source>
        <translation>Diesen Film entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of “%1” aren&apos;t finished.</source>
        <translation>
            <numerusform>%Ln Stück von „%1“ ist nicht fertig.</numerusform>
            <numerusform>%Ln Stücke von „%1“ sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film keeps the original video in these parts, and nothing more of it is submitted.</source>
        <translation>Der Film behält dort das Originalbild des Videos, und es wird nichts mehr davon gesendet.</translation>
    </message>
    <message>
        <source>What has been submitted already may be charged all the same.</source>
        <translation>Was schon gesendet wurde, kann trotzdem berechnet werden.</translation>
    </message>
    <message>
        <source>Join what is there?</source>
        <translation>Vorhandenes zusammenfügen?</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t finished.</source>
        <translation>„%1“ ist nicht fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them isn&apos;t finished.</source>
        <translation>
            <numerusform>%Ln davon ist nicht fertig.</numerusform>
            <numerusform>%Ln davon sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln film(s)?</source>
        <translation>
            <numerusform>%Ln Film entfernen?</numerusform>
            <numerusform>%Ln Filme entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is submitted. Pieces that are finished or paid for stay in the list, as jobs of their own.</source>
        <translation>Es wird nichts mehr gesendet. Stücke, die fertig oder bezahlt sind, bleiben als eigene Aufträge in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>%Ln Film entfernt. Fertige Dateien bleiben, wo sie sind.</numerusform>
            <numerusform>%Ln Filme entfernt. Fertige Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s).</source>
        <translation>
            <numerusform>%Ln Film entfernt.</numerusform>
            <numerusform>%Ln Filme entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListView</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>retalk::JobMarksDialog</name>
    <message>
        <source>Name, project and note</source>
        <translation>Name, Projekt und Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Project and note of %Ln job(s)</source>
        <translation>
            <numerusform>Projekt und Notiz von %Ln Auftrag</numerusform>
            <numerusform>Projekt und Notiz von %Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Unterschiedlich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>retalk::JobMenu</name>
    <message>
        <source>Move up in the queue</source>
        <translation>In der Warteschlange nach oben</translation>
    </message>
    <message>
        <source>Move to the end of the queue</source>
        <translation>Ans Ende der Warteschlange</translation>
    </message>
    <message>
        <source>Copy task id</source>
        <translation>Task-ID kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Wrong face? Stricter: 190</source>
        <translation>Falsches Gesicht? Strenger: 190</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>In der Warteschlange nach unten</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Submit it again…</source>
        <translation>Erneut absenden…</translation>
    </message>
    <message>
        <source>Forget this submission</source>
        <translation>Dieses Absenden vergessen</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <extracomment>The dots: it asks first, because something paid for may be lost</extracomment>
        <translation>Aus der Liste entfernen…</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Als Nächstes ausführen</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>Bearbeiten und erneut absenden…</translation>
    </message>
    <message>
        <source>Submit a copy</source>
        <translation>Kopie absenden</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag wiederholen</numerusform>
            <numerusform>%Ln Aufträge wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit copies of %Ln job(s)</source>
        <translation>
            <numerusform>Kopie von %Ln Auftrag absenden</numerusform>
            <numerusform>Kopien von %Ln Aufträgen absenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) next</source>
        <translation>
            <numerusform>%Ln Auftrag als Nächstes ausführen</numerusform>
            <numerusform>%Ln Aufträge als Nächstes ausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) last</source>
        <translation>
            <numerusform>%Ln Auftrag zuletzt ausführen</numerusform>
            <numerusform>%Ln Aufträge zuletzt ausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag abbrechen</numerusform>
            <numerusform>%Ln Aufträge abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)…</source>
        <translation>
            <numerusform>%Ln Auftrag entfernen…</numerusform>
            <numerusform>%Ln Aufträge entfernen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag entfernen</numerusform>
            <numerusform>%Ln Aufträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a frame as the face photo…</source>
        <translation>Frame als Gesichtsfoto verwenden…</translation>
    </message>
</context>
<context>
    <name>retalk::JobRunner</name>
    <message>
        <source>This job has been removed.</source>
        <translation>Dieser Auftrag wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>a job&apos;s name: the video&apos;s file name and the voice&apos;s file name</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Another Retalk is working on this job.</source>
        <translation>Ein anderes Retalk bearbeitet diesen Auftrag.</translation>
    </message>
    <message>
        <source>This job was submitted and may be paid for. Removing it would lose its result.</source>
        <translation>Dieser Auftrag wurde abgesendet und ist vielleicht bezahlt. Mit dem Entfernen ginge sein Ergebnis verloren.</translation>
    </message>
    <message>
        <source>The video is already at %1.</source>
        <translation>Das Video liegt schon unter %1.</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Videos can&apos;t be written as .%1. Choose a name that ends in .mp4, .mov or .mkv.</source>
        <translation>Videos können nicht als .%1 geschrieben werden. Einen Namen wählen, der auf .mp4, .mov oder .mkv endet.</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;speaker_de (draft)&quot;</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The service answered with the task %1, which already belongs to another job.</source>
        <translation>Der Dienst antwortete mit dem Task %1, den schon ein anderer Auftrag hat.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved yet. Retalk will try again.</source>
        <translation>Das lässt sich noch nicht speichern. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with this job now.</source>
        <translation>Das geht bei diesem Auftrag jetzt nicht.</translation>
    </message>
    <message>
        <source>This job has already been submitted and can&apos;t be edited.</source>
        <translation>Dieser Auftrag wurde bereits gesendet und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>This job is already in the list.</source>
        <translation>Dieser Auftrag ist schon in der Liste.</translation>
    </message>
    <message>
        <source>The job “%1” already has this task.</source>
        <translation>Der Auftrag „%1“ hat diesen Task schon.</translation>
    </message>
</context>
<context>
    <name>retalk::JobStore</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Das Paket libqt6sql6-sqlite installieren.</translation>
    </message>
    <message>
        <source>Your job list was written by a newer Retalk. Update Retalk to use it; nothing was changed.</source>
        <translation>Die Auftragsliste stammt von einem neueren Retalk. Retalk aktualisieren, um sie zu verwenden; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>This job&apos;s record in the job list is damaged.</source>
        <translation>Der Eintrag dieses Auftrags in der Auftragsliste ist beschädigt.</translation>
    </message>
    <message>
        <source>The job list is damaged. Close every other Retalk window and start again to repair it.</source>
        <translation>Die Auftragsliste ist beschädigt. Zum Reparieren alle anderen Retalk-Fenster schließen und neu starten.</translation>
    </message>
    <message>
        <source>The job list is damaged.</source>
        <translation>Die Auftragsliste ist beschädigt.</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1. Check that the disk isn&apos;t full.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that this job wasn&apos;t submitted. Retry it if you still need it.</source>
        <translation>Die Auftragsliste war beschädigt, daher ist nicht sicher, dass dieser Auftrag nicht abgesendet wurde. Bei Bedarf wiederholen.</translation>
    </message>
    <message>
        <source>An older Retalk is still working on your jobs. Close it and start again.</source>
        <translation>Ein älteres Retalk bearbeitet noch Aufträge. Dieses schließen, dann Retalk neu starten.</translation>
    </message>
    <message>
        <source>Another Retalk is changing the same jobs. Try again.</source>
        <translation>Ein anderes Retalk ändert gerade dieselben Aufträge. Erneut versuchen.</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read.</source>
        <translation>Ein gespeicherter Auftrag kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The job list is damaged and can&apos;t be moved aside. Check the folder&apos;s permissions.</source>
        <translation>Die Auftragsliste ist beschädigt und lässt sich nicht beiseitelegen. Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The job list is in use by another Retalk window. Try again in a moment.</source>
        <translation>Die Auftragsliste wird von einem anderen Retalk verwendet. Gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>Another job already has this task.</source>
        <translation>Ein anderer Auftrag hat diesen Task schon.</translation>
    </message>
    <message>
        <source>The task %1 was stored for this job and for “%2”. Check with the service which job it belongs to.</source>
        <translation>Der Task %1 war für diesen Auftrag und für „%2“ gespeichert. Beim Dienst nachfragen, zu welchem er gehört.</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read or written. Check that the disk isn&apos;t full and that the folder is writable.</source>
        <translation>Die Auftragsliste kann nicht gelesen oder geschrieben werden. Prüfen, ob der Datenträger voll ist und ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Can&apos;t write to the job list. Check that the disk isn&apos;t full.</source>
        <translation>Die Auftragsliste kann nicht geschrieben werden. Prüfen, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>retalk::JobText</name>
    <message>
        <source>Detail: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Task error: %1</source>
        <translation>Task-Fehler: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>Task-ID: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day heading in this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>Wird abgesendet</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>Wartet beim Dienst</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgesendet</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>How much later the voice track starts; %1 is a number of milliseconds</extracomment>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>Gesichtsfoto</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>Qualität der Entwürfe</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Vom Dienst angenommen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Estimated and reserved</source>
        <translation>Geschätzt und reserviert</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits, dollars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronität</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>The service&apos;s code</source>
        <translation>Code des Dienstes</translation>
    </message>
    <message>
        <source>The service&apos;s suggestion</source>
        <translation>Vorschlag des Dienstes</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Audiospur</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>Video verlängern</translation>
    </message>
    <message>
        <source>The service&apos;s message</source>
        <translation>Wortlaut des Dienstes</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
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
        <translation>Summen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Summen nach</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For the jobs shown in the list</source>
        <translation>Der Aufträge, die die Liste zeigt</translation>
    </message>
</context>
<context>
    <name>retalk::KeyEditor</name>
    <message>
        <source>No key yet.</source>
        <translation>Noch kein Schlüssel.</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Zuerst den Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>The key works: %1.</source>
        <translation>Der Schlüssel funktioniert: %1.</translation>
    </message>
    <message>
        <source>Use it until I close Retalk</source>
        <translation>Bis zum Schließen von Retalk verwenden</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>Key set for this session only.</source>
        <translation>Der Schlüssel gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>Ungetestet speichern</translation>
    </message>
    <message>
        <source>%1 It&apos;s in the keychain now.</source>
        <extracomment>%1 is &quot;The key works: 1,095 credits.&quot;</extracomment>
        <translation>%1 Er liegt jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Using the key from the environment (%1).</source>
        <translation>Ein Schlüssel kommt aus der Umgebung (%1).</translation>
    </message>
    <message>
        <source>Checking the balance…</source>
        <translation>Guthaben wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>retalk::LengthBars</name>
    <message>
        <source>The last %1 s of the video will be cut off.</source>
        <translation>Die letzten %1&#xa0;s des Videos werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>Video %1, voice %2, result %3</source>
        <translation>Video %1, Stimme %2, Ergebnis %3</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The last %1 s are filled by playing the video back and forth.</source>
        <translation>Die letzten %1&#xa0;s werden gefüllt, indem das Video vor- und rückwärts läuft.</translation>
    </message>
    <message>
        <source>The last %1 s of the voice track will be cut off.</source>
        <translation>Die letzten %1&#xa0;s der Stimme werden abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>retalk::LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
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
        <translation>Der Ordner %1 kann nicht geschrieben werden. Rechte und freien Speicherplatz prüfen.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalQuery</name>
    <message>
        <source>The service&apos;s answer couldn&apos;t be understood.</source>
        <translation>Der Dienst hat keine verständliche Antwort gegeben.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalService</name>
    <message>
        <source>The service on this computer was stopped.</source>
        <translation>Der Dienst auf diesem Computer wurde beendet.</translation>
    </message>
    <message>
        <source>The service on this computer has stopped unexpectedly.</source>
        <translation>Der Dienst auf diesem Computer wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t start in time.</source>
        <translation>Der Dienst auf diesem Computer ist nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>The local service isn&apos;t installed.</source>
        <translation>Der Dienst für diesen Computer ist nicht installiert.</translation>
    </message>
    <message>
        <source>The service on this computer keeps stopping. Retalk will try again in a moment.</source>
        <translation>Der Dienst auf diesem Computer beendet sich immer wieder. Retalk wartet kurz bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <source>The service on this computer started but doesn&apos;t respond.</source>
        <translation>Der Dienst auf diesem Computer ist gestartet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>The service on this computer couldn&apos;t be started.</source>
        <translation>Der Dienst auf diesem Computer konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The local service gave an unexpected reply. It may be from another version of Retalk.</source>
        <translation>Der lokale Dienst hat unerwartet geantwortet. Möglicherweise gehört er zu einer anderen Version von Retalk.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalSyncCheck</name>
    <message>
        <source>The sync check&apos;s answer couldn&apos;t be understood.</source>
        <translation>Die Synchronprüfung hat keine verständliche Antwort gegeben.</translation>
    </message>
</context>
<context>
    <name>retalk::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>A&amp;uftrag</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>&amp;Video öffnen…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample</source>
        <translation>Mit dem &amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>Ergebnis &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Paste links or files into the form</source>
        <translation>Links oder Dateien in das Formular &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear the form</source>
        <translation>&amp;Formular leeren</translation>
    </message>
    <message>
        <source>&amp;Find a job</source>
        <translation>&amp;Auftrag suchen</translation>
    </message>
    <message>
        <source>&amp;Make it talk</source>
        <translation>&amp;Sprechen lassen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>About &amp;EvoLink&apos;s VideoRetalk</source>
        <translation>Über &amp;VideoRetalk von EvoLink</translation>
    </message>
    <message>
        <source>&amp;About Retalk</source>
        <translation>Über &amp;Retalk</translation>
    </message>
    <message>
        <source>C&amp;opy the finished video</source>
        <translation>Fertiges Video k&amp;opieren</translation>
    </message>
    <message>
        <source>Open &amp;voice track…</source>
        <translation>S&amp;timme öffnen…</translation>
    </message>
    <message>
        <source>Open f&amp;ace photo…</source>
        <translation>&amp;Gesichtsfoto öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>Retalk &amp;Help</source>
        <translation>Retalk-&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>&amp;Warteschlange anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel all waiting jobs</source>
        <translation>Alle wartenden Aufträge &amp;abbrechen</translation>
    </message>
    <message>
        <source>Restore removed &amp;jobs</source>
        <translation>Entfernte Aufträge &amp;zurückholen</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Zeit&amp;leiste</translation>
    </message>
</context>
<context>
    <name>retalk::MainWindow</name>
    <message>
        <source>New here? Our presenter can show you how it works, free on this computer.</source>
        <translation>Neu hier? Unsere Moderatorin zeigt, wie es geht, kostenlos auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>Mit dem Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, or several, %2 why it cannot be used</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a table of jobs</source>
        <translation>Auftragstabelle wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are in the list.</source>
        <extracomment>Jobs of a long table</extracomment>
        <translation>%1 von %2 Aufträgen stehen in der Liste.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Dienst wählen</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>Die Auftragsliste war beschädigt. Sie wurde als %1 gesichert, und %Ln Auftrag blieb erhalten.</numerusform>
            <numerusform>Die Auftragsliste war beschädigt. Sie wurde als %1 gesichert, und %Ln Aufträge blieben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Finishing: waiting for the service&apos;s answer…</source>
        <extracomment>The window closes after that</extracomment>
        <translation>Wird beendet: Antwort des Dienstes steht noch aus…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Paid jobs continue at their service and are downloaded next time.</source>
        <translation>Bezahlte Aufträge laufen beim Dienst weiter und werden beim nächsten Mal heruntergeladen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A draft is at %1 and would start over.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Ein Entwurf ist bei %1 und würde von vorn beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are in progress and would start over.</source>
        <translation>
            <numerusform>%Ln Entwurf ist in Arbeit und würde von vorn beginnen.</numerusform>
            <numerusform>%Ln Entwürfe sind in Arbeit und würden von vorn beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as the video</source>
        <translation>Als Video verwenden</translation>
    </message>
    <message>
        <source>Add as a voice track</source>
        <translation>Als Stimme hinzufügen</translation>
    </message>
    <message>
        <source>Use as the voice track</source>
        <translation>Als Stimme verwenden</translation>
    </message>
    <message>
        <source>Use as the face photo</source>
        <translation>Als Gesichtsfoto verwenden</translation>
    </message>
    <message>
        <source>What you dropped contains no link, file or picture.</source>
        <translation>Das Abgelegte enthält weder Link noch Datei noch Bild.</translation>
    </message>
    <message>
        <source>A draft isn&apos;t finished. Close anyway?</source>
        <translation>Ein Entwurf ist noch nicht fertig. Trotzdem schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts aren&apos;t finished. Close anyway?</source>
        <translation>
            <numerusform>%Ln Entwurf ist noch nicht fertig. Trotzdem schließen?</numerusform>
            <numerusform>%Ln Entwürfe sind noch nicht fertig. Trotzdem schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Retalk can finish it in the background and then quit, or continue it the next time you open Retalk.</source>
        <translation>Retalk kann ihn im Hintergrund fertigstellen und sich dann beenden oder ihn beim nächsten Öffnen fortsetzen.</translation>
    </message>
    <message>
        <source>Retalk can finish them in the background and then quit, or continue them the next time you open Retalk.</source>
        <translation>Retalk kann sie im Hintergrund fertigstellen und sich dann beenden oder sie beim nächsten Öffnen fortsetzen.</translation>
    </message>
    <message>
        <source>A job isn&apos;t finished</source>
        <translation>Ein Auftrag ist noch nicht fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs aren&apos;t finished</source>
        <translation>
            <numerusform>%Ln Auftrag ist noch nicht fertig</numerusform>
            <numerusform>%Ln Aufträge sind noch nicht fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working in the background</source>
        <translation>Im Hintergrund weiterarbeiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Voice tracks</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Face photos</source>
        <translation>Gesichtsfotos</translation>
    </message>
    <message>
        <source>There&apos;s no link, file or picture on the clipboard.</source>
        <translation>In der Zwischenablage ist weder Link noch Datei noch Bild.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what is undone: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what is done again: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be used:</source>
        <extracomment>What follows names each file with the reason</extracomment>
        <translation>
            <numerusform>%Ln Element konnte nicht verwendet werden:</numerusform>
            <numerusform>%Ln Elemente konnten nicht verwendet werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Review as a table</source>
        <translation>Als Tabelle prüfen</translation>
    </message>
    <message>
        <source>The table can&apos;t be written to %1. Free some space there.</source>
        <translation>Die Tabelle kann nicht nach %1 geschrieben werden. Dort Platz schaffen.</translation>
    </message>
    <message>
        <source>The queue is paused: %1 has %2 left, and you want to keep at least %3.</source>
        <extracomment>%1 is a service, %2 what is left there, %3 the least that shall be left</extracomment>
        <translation>Die Warteschlange ist angehalten: Bei %1 sind noch %2 übrig, und mindestens %3 sollen bleiben.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer. Choose EvoLink and enter a key to begin.</source>
        <translation>Diese Installation kann auf diesem Computer keine Entwürfe erstellen. Zum Loslegen EvoLink wählen und einen Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>Checking the dropped files…</source>
        <translation>Das Abgelegte wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs couldn&apos;t be added:</source>
        <translation>
            <numerusform>%Ln Auftrag konnte nicht hinzugefügt werden:</numerusform>
            <numerusform>%Ln Aufträge konnten nicht hinzugefügt werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has been submitted and can&apos;t be edited any more. What&apos;s in the form will be a new job.</source>
        <translation>Der Auftrag wurde inzwischen gesendet und lässt sich nicht mehr ändern. Was jetzt im Formular steht, wird ein eigener Auftrag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a video and a voice track, matched by their names.</source>
        <translation>
            <numerusform>%Ln Paar aus Video und Stimme, nach den Namen zugeordnet.</numerusform>
            <numerusform>%Ln Paare aus Video und Stimme, nach den Namen zugeordnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::MediaFixer</name>
    <message>
        <source>(fixed)</source>
        <extracomment>added to a file&apos;s name; %1 counts further copies</extracomment>
        <translation>(korrigiert)</translation>
    </message>
    <message>
        <source>(fixed %1)</source>
        <translation>(korrigiert %1)</translation>
    </message>
    <message>
        <source>Even the smallest good copy is too large. Cut the file into parts.</source>
        <translation>Selbst die kleinste brauchbare Kopie ist zu groß. Die Datei in Teile schneiden.</translation>
    </message>
    <message>
        <source>The copy is converted to SDR (BT.709).</source>
        <translation>Die Kopie wird in SDR (BT.709) umgewandelt.</translation>
    </message>
    <message>
        <source>The copy is deinterlaced.</source>
        <translation>Die Kopie wird deinterlaced.</translation>
    </message>
    <message>
        <source>The copy has no transparency.</source>
        <translation>Die Kopie hat keine Transparenz.</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be written to %1.</source>
        <translation>Die korrigierte Kopie kann nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be saved.</source>
        <translation>Die korrigierte Kopie kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be opened.</source>
        <translation>Das Bild kann nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaInput</name>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Korrigierte Kopie wird erstellt: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Video wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>wer spricht</translation>
    </message>
    <message>
        <source>Paste a link or drop a file</source>
        <translation>Link einfügen oder Datei ablegen</translation>
    </message>
    <message>
        <source>Video link or file</source>
        <translation>Link oder Datei des Videos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>what they will say</source>
        <translation>was gesagt wird</translation>
    </message>
    <message>
        <source>Voice link or file</source>
        <translation>Link oder Datei der Stimme</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>if there are several people</source>
        <translation>bei mehreren Personen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>More for this field</source>
        <translation>Mehr zu diesem Feld</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</source>
        <translation>Videos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder</extracomment>
        <translation>Gespeichert als „%1“ in %2.</translation>
    </message>
    <message>
        <source>Choose voice tracks</source>
        <translation>Stimmen wählen</translation>
    </message>
    <message>
        <source>Choose a face photo</source>
        <translation>Gesichtsfoto wählen</translation>
    </message>
    <message>
        <source>Link or file of a photo (optional)</source>
        <translation>Link oder Fotodatei (optional)</translation>
    </message>
    <message>
        <source>Face photo link or file</source>
        <translation>Link oder Datei des Gesichtsfotos</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</source>
        <translation>Tondateien (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut nachfragen</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProbe</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>Das ist weder eine Datei noch eine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Copy or download it again.</source>
        <translation>Die Datei ist unvollständig: Ihr Ende fehlt. Neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>This audio has a sample rate of %1 Hz. Export it again at 48,000 Hz.</source>
        <translation>Diese Audiodatei hat eine Abtastrate von %1 Hz. Mit 48.000 Hz neu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>This audio has %n channel(s). Export it again in mono or stereo.</source>
        <translation>
            <numerusform>Diese Audiodatei hat %n Kanal. In Mono oder Stereo neu exportieren.</numerusform>
            <numerusform>Diese Audiodatei hat %n Kanäle. In Mono oder Stereo neu exportieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is longer than %n hour(s). Cut out the part you need.</source>
        <translation>
            <numerusform>Diese Datei ist länger als %n Stunde. Den benötigten Teil herausschneiden.</numerusform>
            <numerusform>Diese Datei ist länger als %n Stunden. Den benötigten Teil herausschneiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no audio track %1 that can be played.</source>
        <translation>Diese Datei hat keine abspielbare Audiospur %1.</translation>
    </message>
    <message>
        <source>This isn&apos;t a media file.</source>
        <translation>Das ist keine Mediendatei.</translation>
    </message>
    <message>
        <source>This is a web page, not a media file.</source>
        <translation>Das ist eine Webseite, keine Mediendatei.</translation>
    </message>
    <message>
        <source>This is text, not a media file.</source>
        <translation>Das ist Text, keine Mediendatei.</translation>
    </message>
    <message>
        <source>This file doesn&apos;t exist.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This isn&apos;t a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened: you don&apos;t have permission to read it.</source>
        <translation>Diese Datei kann nicht geöffnet werden: keine Leserechte.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>Bilder der Art %1 können hier nicht gelesen werden. Als JPEG oder PNG speichern.</translation>
    </message>
    <message>
        <source>Checking this took too long. It may still work.</source>
        <translation>Die Prüfung hat zu lange gedauert. Vielleicht funktioniert es trotzdem.</translation>
    </message>
    <message>
        <source>This computer can&apos;t decode %1. Convert the file to MP4 with H.264 and AAC.</source>
        <translation>Dieser Computer kann %1 nicht decodieren. Die Datei in MP4 mit H.264 und AAC umwandeln.</translation>
    </message>
    <message>
        <source>This file has neither video nor audio.</source>
        <translation>Diese Datei enthält weder Video noch Ton.</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>Diese Datei hat keinen Ton.</translation>
    </message>
    <message>
        <source>The file is damaged, or it&apos;s neither video nor audio.</source>
        <translation>Die Datei ist beschädigt oder weder Video noch Ton.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProcess</name>
    <message>
        <source>Reading this file takes too long.</source>
        <translation>Die Prüfung dieser Datei dauert zu lange.</translation>
    </message>
    <message>
        <source>The file is damaged or has an unsupported format.</source>
        <translation>Die Datei ist beschädigt oder von einer Art, die nicht gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSource</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>Das ist weder eine Datei noch eine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>This link can&apos;t be checked now. Try again later.</source>
        <translation>Dieser Link kann gerade nicht geprüft werden. Später erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSupport</name>
    <message>
        <source>Retalk needs the program ffmpeg for this. Install the package “ffmpeg”.</source>
        <translation>Dafür braucht Retalk das Programm ffmpeg. Das Paket „ffmpeg“ installieren.</translation>
    </message>
    <message>
        <source>Playback needs these packages: %1</source>
        <translation>Für die Wiedergabe fehlen diese Pakete: %1</translation>
    </message>
</context>
<context>
    <name>retalk::Microphone</name>
    <message>
        <source>The microphone gives no sound. Check that it&apos;s connected and not switched off, then try again.</source>
        <translation>Das Mikrofon liefert keinen Ton. Prüfen, ob es angeschlossen und nicht ausgeschaltet ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, then try again.</source>
        <translation>Es wurde kein Mikrofon gefunden. Eines anschließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>Das Mikrofon wurde getrennt.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Check that Retalk may use it and that no other program does, then try again.</source>
        <translation>Das Mikrofon kann nicht geöffnet werden. Prüfen, ob Retalk es verwenden darf und kein anderes Programm es verwendet, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>retalk::Mounts</name>
    <message>
        <source>%1 isn&apos;t connected on this computer. Open it in the file manager, then try again, or copy the file to this computer.</source>
        <translation>%1 ist auf diesem Computer nicht verbunden. In der Dateiverwaltung öffnen und erneut versuchen oder die Datei auf diesen Computer kopieren.</translation>
    </message>
</context>
<context>
    <name>retalk::AnonymousFile</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Dort Platz schaffen.</translation>
    </message>
</context>
<context>
    <name>retalk::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>retalk::OutputPlace</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ist ein Ordner. Eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>%1 is read-only. Choose another name.</source>
        <translation>%1 ist schreibgeschützt. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>%1 kann nicht ersetzt werden. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The links of %1 lead in a circle.</source>
        <translation>Die Verknüpfungen von %1 führen im Kreis.</translation>
    </message>
    <message>
        <source>The name %1 is too long for this folder. Choose a shorter one.</source>
        <translation>Der Name %1 ist für diesen Ordner zu lang. Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Rechte prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>Der Datenträger mit %1 ist voll. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The name %1 isn&apos;t valid UTF-8. Choose another name.</source>
        <translation>Der Name %1 ist kein gültiges UTF-8. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1 ist keine gewöhnliche Datei. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>retalk::Outputs</name>
    <message>
        <source>The downloaded video can&apos;t be moved to the folder %1. Free some space there, or choose another folder.</source>
        <translation>Das heruntergeladene Video kann nicht in den Ordner %1 verschoben werden. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another job will write %1. Choose another name.</source>
        <translation>Ein anderer Auftrag wird %1 schreiben. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is one of this job&apos;s inputs. Choose another name.</source>
        <translation>%1 ist eine der Eingabedateien. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>Der Datenträger mit %1 ist voll. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>retalk::PaidTerms</name>
    <message>
        <source>%1 doesn&apos;t say what it charges. Ask its provider before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 gibt keinen Preis an. Vor dem Absenden beim Anbieter nachfragen.</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video, at least %3 for each video. The price is shown above the button before you submit.</source>
        <translation>%1 berechnet %2 pro Sekunde des fertigen Videos, mindestens %3 je Video. Der Preis steht vor dem Absenden über der Taste.</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video. The price is shown above the button before you submit.</source>
        <translation>%1 berechnet %2 pro Sekunde des fertigen Videos. Der Preis steht vor dem Absenden über der Taste.</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to EvoLink, which keeps them for 72 hours.</source>
        <translation>Dateien von diesem Computer werden zu EvoLink hochgeladen und dort 72 Stunden aufbewahrt.</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Dateien von diesem Computer werden zu %1 hochgeladen.</translation>
    </message>
    <message>
        <source>Only use footage and voices that you have the right to use. The person in the video must have agreed to it.</source>
        <translation>Verwenden Sie nur Aufnahmen und Stimmen, an denen Sie die Rechte haben. Die Person im Video muss zugestimmt haben.</translation>
    </message>
    <message>
        <source>Your first paid job</source>
        <translation>Ihr erster bezahlter Auftrag</translation>
    </message>
    <message>
        <source>Before your first paid job</source>
        <translation>Vor Ihrem ersten bezahlten Auftrag</translation>
    </message>
    <message>
        <source>Jobs are charged to your API key.</source>
        <translation>Aufträge werden Ihrem API-Schlüssel berechnet.</translation>
    </message>
    <message>
        <source>Agree and continue</source>
        <translation>Zustimmen und fortfahren</translation>
    </message>
    <message>
        <source>What %1 charges isn&apos;t known yet. Check the price above the button before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Was %1 berechnet, ist noch nicht bekannt. Vor dem Absenden den Preis über der Taste prüfen.</translation>
    </message>
</context>
<context>
    <name>retalk::PlannedJob</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>retalk::Preflight</name>
    <message>
        <source>The end of this file is missing.</source>
        <translation>Das Ende dieser Datei fehlt.</translation>
    </message>
    <message>
        <source>This is an HDR video; drafts are converted to SDR.</source>
        <translation>Das ist ein HDR-Video; Entwürfe werden in SDR umgewandelt.</translation>
    </message>
    <message>
        <source>This video is interlaced; drafts are deinterlaced.</source>
        <translation>Dieses Video ist interlaced; Entwürfe werden deinterlaced.</translation>
    </message>
    <message>
        <source>This video has an alpha channel; its transparency is lost.</source>
        <translation>Dieses Video hat einen Alphakanal; die Transparenz geht verloren.</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Track %1 of %2 is used.</source>
        <translation>Diese Datei hat mehrere Audiospuren. Verwendet wird Spur %1 von %2.</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model needs at least %2 s. Use a longer one.</source>
        <translation>Die Länge ist %1&#xa0;s; das Modell verlangt mindestens %2&#xa0;s. Eine längere Datei verwenden.</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model accepts up to %2 s. A shorter copy will work.</source>
        <translation>Die Länge beträgt %1&#xa0;s; das Modell nimmt höchstens %2&#xa0;s. Eine Kopie eines Teils hilft.</translation>
    </message>
    <message>
        <source>It&apos;s %1 minutes long; drafts can be up to %2. Cut it into parts.</source>
        <translation>Die Länge ist %1 Minuten; Entwürfe nehmen höchstens %2 an. In Teile schneiden.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; drafts can have up to %2 per side.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>Das Bild hat %1 Pixel; Entwürfe nehmen Seiten bis %2.</translation>
    </message>
    <message>
        <source>The file is %1; the model accepts up to %2. A smaller copy will work.</source>
        <translation>Die Datei hat %1; das Modell nimmt höchstens %2. Eine kleinere Kopie hilft.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. A resized copy will work.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>Das Bild hat %1 Pixel; das Modell nimmt Seiten von %2 bis %3. Eine Kopie in anderer Größe hilft.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. Crop it closer to square.</source>
        <translation>Das Bild hat %1 Pixel; das Modell nimmt Seiten von %2 bis %3. Auf eine weniger schmale Form zuschneiden.</translation>
    </message>
    <message>
        <source>The end of this file is missing; the first %1 s can be used. A copy of that part will work.</source>
        <translation>Das Ende dieser Datei fehlt; die ersten %1 s sind brauchbar. Eine Kopie davon hilft.</translation>
    </message>
    <message>
        <source>It has %1 frames per second; the model accepts %2 to %3. A converted copy will work.</source>
        <translation>Das Video hat %1 Frames pro Sekunde; das Modell nimmt %2 bis %3. Eine Kopie mit anderer Rate hilft.</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts H.264 and H.265. A converted copy will work.</source>
        <translation>Gespeichert als %1; das Modell nimmt H.264 und H.265. Eine umgewandelte Kopie hilft.</translation>
    </message>
    <message>
        <source>This is a video; only its sound is needed. A WAV copy will work.</source>
        <translation>Das ist ein Video; gebraucht wird nur sein Ton. Eine Kopie als WAV hilft.</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts WAV, MP3 and AAC. A WAV copy will work.</source>
        <translation>Gespeichert als %1; das Modell nimmt WAV, MP3 und AAC. Eine Kopie als WAV hilft.</translation>
    </message>
    <message>
        <source>The longer side is more than twice the shorter one. Crop it to the face.</source>
        <translation>Das Bild ist mehr als doppelt so lang wie breit. Auf das Gesicht zuschneiden.</translation>
    </message>
    <message>
        <source>The longer side has %1 pixels; the model accepts up to %2. A smaller copy will work.</source>
        <translation>Die längere Seite hat %1 Pixel; das Modell nimmt bis zu %2 an. Eine kleinere Kopie passt.</translation>
    </message>
    <message>
        <source>It&apos;s saved as %1; the model accepts JPEG, PNG, BMP and WebP. A JPEG copy will work.</source>
        <translation>Gespeichert als %1; das Modell nimmt JPEG, PNG, BMP und WebP. Eine Kopie als JPEG hilft.</translation>
    </message>
</context>
<context>
    <name>retalk::Preparation</name>
    <message>
        <source>The file “%1” keeps changing while it&apos;s being uploaded. Wait until it&apos;s finished, then retry.</source>
        <translation>Die Datei „%1“ ändert sich während des Hochladens ständig. Warten, bis sie fertig ist, dann wiederholen.</translation>
    </message>
</context>
<context>
    <name>retalk::PresetButton</name>
    <message>
        <source>Save as a preset…</source>
        <translation>Als Voreinstellung speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Use these settings for new jobs</source>
        <translation>Diese Einstellungen für neue Aufträge verwenden</translation>
    </message>
    <message>
        <source>Back to the settings for new jobs</source>
        <translation>Zurück zu den Einstellungen für neue Aufträge</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name. A preset of the same name is replaced.</source>
        <translation>Name. Eine gleichnamige Voreinstellung wird ersetzt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Apply, save and delete settings for jobs: match, extension, voice start, callback URL, draft quality and service.</source>
        <translation>Einstellungen für Aufträge anwenden, speichern und löschen: Abgleich, Verlängerung, Start der Stimme, Callback-URL, Qualität der Entwürfe und Dienst.</translation>
    </message>
</context>
<context>
    <name>retalk::PreviewPane</name>
    <message>
        <source>The file is no longer there</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted.</source>
        <translation>„%1“ wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>Video hier ablegen</translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation>oder klicken, um eines zu wählen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The frame couldn&apos;t be saved there.</source>
        <translation>Der Frame konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Save the video</source>
        <translation>Video speichern</translation>
    </message>
    <message>
        <source>Videos (*.%1)</source>
        <translation>Videos (*.%1)</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Diesen Frame speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Only the sound can be played</source>
        <translation>Nur der Ton lässt sich abspielen</translation>
    </message>
    <message>
        <source>The file is truncated</source>
        <translation>Die Datei ist nicht mehr vollständig</translation>
    </message>
    <message>
        <source>“%1” was truncated by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm gekürzt.</translation>
    </message>
    <message>
        <source>The video is encoded as %1, and the player has no decoder for it. Install GStreamer&apos;s plugins for it, or open the file in another program.</source>
        <translation>Das Bild ist als %1 gespeichert, wofür der Player keinen Decoder hat. Installieren Sie die passenden GStreamer-Plugins oder öffnen Sie die Datei anderswo.</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation>In dieser Datei ist kein Bild.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>Das Ende dieser Datei fehlt.</translation>
    </message>
    <message>
        <source>None of its frames can be decoded. The file may be damaged.</source>
        <translation>Kein einziger Frame lässt sich decodieren. Die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>This result has no sound.</source>
        <translation>Dieses Ergebnis hat keinen Ton.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>Two results of one video, one against the other: their names</extracomment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>Kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The sound of this result is silent.</source>
        <translation>Der Ton dieses Ergebnisses ist stumm.</translation>
    </message>
    <message>
        <source>The original isn&apos;t on this computer, so no frame of it can be taken. Choose a photo in the form.</source>
        <translation>Das Original liegt nicht auf diesem Computer; daher lässt sich kein Bild daraus nehmen. Ein Foto im Formular wählen.</translation>
    </message>
</context>
<context>
    <name>retalk::PriceLine</name>
    <message>
        <source>Free on this computer</source>
        <translation>Kostenlos auf diesem Computer</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Von EvoLink veröffentlichter Preis vom %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>Credits per second of finished video</extracomment>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 (%2)</source>
        <translation>etwa %1 (%2)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>More than the %1 you have</source>
        <translation>Mehr als die vorhandenen %1</translation>
    </message>
    <message>
        <source>The service&apos;s own rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Preis des Dienstes vom %1</translation>
    </message>
    <message>
        <source>At least %1 for each video</source>
        <translation>Mindestens %1 je Video</translation>
    </message>
    <message>
        <source>This service charges nothing</source>
        <translation>Dieser Dienst berechnet nichts</translation>
    </message>
    <message>
        <source>%1 left afterwards</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>danach noch %1</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges</source>
        <translation>Dieser Dienst gibt keinen Preis an</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate</source>
        <translation>Von EvoLink veröffentlichter Preis</translation>
    </message>
    <message>
        <source>The service&apos;s rate</source>
        <translation>Preis des Dienstes</translation>
    </message>
    <message>
        <source>The service&apos;s current rate</source>
        <translation>Heutiger Preis des Dienstes</translation>
    </message>
    <message>
        <source>The price appears once both files are read</source>
        <translation>Der Preis erscheint, sobald beide Dateien gelesen sind</translation>
    </message>
    <message>
        <source>free on this computer</source>
        <translation>kostenlos auf diesem Computer</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>at the service&apos;s own price</source>
        <translation>zum Preis des Dienstes</translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than the %2 that %3 accepts: %Ln piece(s), %4, joined for you.</source>
        <extracomment>%1 and %2 lengths (&quot;11:04&quot;, &quot;2:00&quot;), %3 a service, %4 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%1 sind mehr als die %2, die %3 annimmt: %Ln Stück, %4, für Sie zusammengefügt.</numerusform>
            <numerusform>%1 sind mehr als die %2, die %3 annimmt: %Ln Stücke, %4, für Sie zusammengefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), %1, joined into the whole video.</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%Ln Stück, %1, zum ganzen Video zusammengefügt.</numerusform>
            <numerusform>%Ln Stücke, %1, zum ganzen Video zusammengefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the pieces: %1…</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>Stücke werden gezählt: %1…</translation>
    </message>
    <message>
        <source>Counting the pieces…</source>
        <translation>Stücke werden gezählt…</translation>
    </message>
    <message>
        <source>Asking for the price…</source>
        <translation>Preis wird abgefragt…</translation>
    </message>
    <message>
        <source>Couldn&apos;t ask the service for its price</source>
        <translation>Der Preis des Dienstes konnte nicht abgefragt werden</translation>
    </message>
</context>
<context>
    <name>retalk::QuitCountdown</name>
    <message>
        <source>Stay</source>
        <extracomment>Keeps Retalk open, which was about to quit</extracomment>
        <translation>Offen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Retalk quits in %Ln s.</source>
        <translation>
            <numerusform>Retalk wird in %Ln s beendet.</numerusform>
            <numerusform>Retalk wird in %Ln s beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::RecordDialog</name>
    <message>
        <source>Record a voice track</source>
        <translation>Stimme aufnehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Too loud: the recording is distorted. Move away from the microphone, or turn its level down.</source>
        <translation>Zu laut: Die Aufnahme ist verzerrt. Vom Mikrofon weggehen oder seinen Pegel senken.</translation>
    </message>
    <message>
        <source>This video can&apos;t be shown here. You can record without seeing it.</source>
        <translation>Dieses Video kann hier nicht angezeigt werden. Sie können aufnehmen, ohne es zu sehen.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Start in the video at</source>
        <translation>Im Video beginnen bei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Erneut aufnehmen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Anhören beenden</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Recording begins after a count of three.</source>
        <translation>Die Aufnahme beginnt, nachdem bis drei gezählt wurde.</translation>
    </message>
    <message>
        <source>After a count of three the video plays without its sound, and you speak.</source>
        <translation>Nachdem bis drei gezählt wurde, läuft das Video ohne seinen Ton, und Sie sprechen.</translation>
    </message>
    <message>
        <source>Get ready to speak.</source>
        <translation>Machen Sie sich zum Sprechen bereit.</translation>
    </message>
    <message>
        <source>Recording. Press Stop when you&apos;re done.</source>
        <translation>Aufnahme läuft. Am Ende auf „Stopp“ klicken.</translation>
    </message>
    <message>
        <source>Playing the recording with the video.</source>
        <translation>Die Aufnahme wird mit dem Video abgespielt.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right microphone is chosen and not muted, then record again.</source>
        <translation>Es war nichts zu hören. Prüfen, ob das richtige Mikrofon gewählt und nicht stummgeschaltet ist, dann erneut aufnehmen.</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>%1 aufgenommen.</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Aufnahme wird gespeichert…</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>Aufnahme verwerfen?</translation>
    </message>
    <message>
        <source>It hasn&apos;t been kept in a file.</source>
        <translation>Sie ist noch in keiner Datei gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>retalk::Recovery</name>
    <message>
        <source>The service lists more tasks than Retalk can look through.</source>
        <translation>Der Dienst führt mehr Tasks auf, als Retalk durchsehen kann.</translation>
    </message>
</context>
<context>
    <name>retalk::ReferencePicture</name>
    <message>
        <source>The picture couldn&apos;t be kept: %1</source>
        <translation>Das Bild konnte nicht aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>retalk::RemoteBytes</name>
    <message>
        <source>This address refuses access (%1). The link may have expired.</source>
        <translation>Diese Adresse verweigert den Zugriff (%1). Der Link ist vielleicht abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing was found at this address (%1).</source>
        <translation>Unter dieser Adresse gibt es nichts (%1).</translation>
    </message>
    <message>
        <source>The site at this address has a problem (%1).</source>
        <translation>Die Website unter dieser Adresse hat eine Störung (%1).</translation>
    </message>
    <message>
        <source>This address can&apos;t be read (%1).</source>
        <translation>Diese Adresse kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>This address can&apos;t be reached.</source>
        <translation>Diese Adresse ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>retalk::Remux</name>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>Der Datenträger ist voll. Platz schaffen, dann wiederholen; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>The video was downloaded but can&apos;t be written as %1. Choose a name that ends in .mp4.</source>
        <translation>Das Video wurde heruntergeladen, kann aber nicht als %1 geschrieben werden. Einen Namen wählen, der auf .mp4 endet.</translation>
    </message>
</context>
<context>
    <name>retalk::RequestForm</name>
    <message>
        <source>Drop a video here</source>
        <translation>Video hier ablegen</translation>
    </message>
    <message>
        <source>Play the video</source>
        <translation>Video abspielen</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Video wählen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found: click one</source>
        <translation>
            <numerusform>%Ln Person gefunden</numerusform>
            <numerusform>%Ln Personen gefunden: eine anklicken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation>
            <numerusform>%Ln Person gefunden</numerusform>
            <numerusform>%Ln Personen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>Sprechen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>%Ln Video erstellen</numerusform>
            <numerusform>%Ln Videos erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for people…</source>
        <translation>suche nach Personen…</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Choose the one to use.</source>
        <translation>Diese Datei hat mehrere Audiospuren. Die gewünschte auswählen.</translation>
    </message>
    <message>
        <source>Drop a voice track here</source>
        <translation>Stimme hier ablegen</translation>
    </message>
    <message>
        <source>Listen to the voice track</source>
        <translation>Stimme anhören</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>Stimme wählen</translation>
    </message>
    <message>
        <source>Click to listen from there; click again to stop.</source>
        <translation>Klicken, um ab dort zu hören; noch einmal klicken zum Anhalten.</translation>
    </message>
    <message>
        <source>Audio track of the voice file</source>
        <translation>Audiospur der Stimmdatei</translation>
    </message>
    <message>
        <source>Extend the video to the voice track</source>
        <extracomment>The switch that makes the result as long as the voice</extracomment>
        <translation>Video auf Länge der Stimme verlängern</translation>
    </message>
    <message>
        <source>On: the video plays back and forth until the voice track ends.
Off: the result is as long as the shorter of the two.</source>
        <translation>Ein: Das Video läuft vor- und rückwärts, bis die Stimme endet.
Aus: Das Ergebnis ist so lang wie das kürzere von beiden.</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>Video verlängern</translation>
    </message>
    <message>
        <source>Don&apos;t extend</source>
        <translation>Nicht verlängern</translation>
    </message>
    <message>
        <source>Add a voice track</source>
        <translation>Stimme hinzufügen</translation>
    </message>
    <message>
        <source>Add voice tracks. Each becomes a video of its own.</source>
        <translation>Stimmen hinzufügen. Aus jeder wird ein eigenes Video.</translation>
    </message>
    <message>
        <source>Remove this voice track</source>
        <translation>Diese Stimme entfernen</translation>
    </message>
    <message>
        <source>The people in this video are turned away from the camera. A view from the front works better.</source>
        <translation>Die Personen in diesem Video sind von der Kamera abgewandt. Eine Ansicht von vorn gelingt besser.</translation>
    </message>
    <message>
        <source>There are several people in this photo. Click the one to use.</source>
        <translation>Auf diesem Foto sind mehrere Personen. Die gewünschte anklicken.</translation>
    </message>
    <message>
        <source>only one person found, no photo needed</source>
        <translation>nur eine Person gefunden, kein Foto nötig</translation>
    </message>
    <message>
        <source>no people found in the video</source>
        <translation>keine Personen im Video gefunden</translation>
    </message>
    <message>
        <source>Person %1 of %2</source>
        <extracomment>A face found in a video: %1 is its number, %2 the video&apos;s name</extracomment>
        <translation>Person %1 aus %2</translation>
    </message>
    <message>
        <source>A person from a video</source>
        <translation>Eine Person aus einem Video</translation>
    </message>
    <message>
        <source>no effect without a face photo</source>
        <translation>ohne Gesichtsfoto keine Wirkung</translation>
    </message>
    <message>
        <source>or drop a photo</source>
        <translation>oder Foto ablegen</translation>
    </message>
    <message>
        <source>No face was found in this video. Use one with a clear view of a face from the front.</source>
        <translation>In diesem Video wurde kein Gesicht gefunden. Eines verwenden, in dem ein Gesicht deutlich von vorn zu sehen ist.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln people in this video. If you choose none, the service picks the largest face.</source>
        <translation>
            <numerusform>In diesem Video ist %Ln Person. Ohne Auswahl nimmt der Dienst das größte Gesicht.</numerusform>
            <numerusform>In diesem Video sind %Ln Personen. Ohne Auswahl nimmt der Dienst das größte Gesicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. It must show one person from the front.</source>
        <translation>Auf diesem Foto wurde kein Gesicht gefunden. Es muss eine Person von vorn zeigen.</translation>
    </message>
    <message>
        <source>Checking the inputs first…</source>
        <translation>Eingaben werden zuerst geprüft…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Editing “%1”.</source>
        <translation>Sie ändern gerade „%1“.</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Bearbeiten abbrechen</translation>
    </message>
    <message>
        <source>A video that&apos;s submitted in pieces needs exactly one voice track. Remove the others.</source>
        <translation>Ein Video, das in Stücken abgesendet wird, nimmt nur eine Stimme auf einmal an. Die anderen entfernen.</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a video that&apos;s submitted in pieces. Leave this empty.</source>
        <translation>Ein Video, das in Stücken abgesendet wird, ruft keine Callback-URL auf. Dieses Feld leer lassen.</translation>
    </message>
    <message>
        <source>Record a voice track…</source>
        <translation>Stimme aufnehmen…</translation>
    </message>
    <message>
        <source>Type the words: a robot&apos;s voice speaks them…</source>
        <translation>Text eingeben: Eine Roboterstimme spricht ihn…</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>Ganzes Video</translation>
    </message>
    <message>
        <source>The last %1 of the voice track won&apos;t be heard.</source>
        <translation>Das Ende der Stimme (%1) wird nicht zu hören sein.</translation>
    </message>
    <message>
        <source>The voice track ends %1 earlier; the original continues from there.</source>
        <translation>Die Stimme endet %1 früher; ab dort geht das Original weiter.</translation>
    </message>
    <message>
        <source>A video with a sound below the voice needs exactly one voice track. Remove the others.</source>
        <translation>Ein Video mit einem Ton unter der Stimme braucht genau eine Stimme. Die anderen entfernen.</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a sound below the voice. Leave this empty.</source>
        <translation>Mit einem Ton unter der Stimme ist keine Callback-URL möglich. Dieses Feld leer lassen.</translation>
    </message>
    <message>
        <source>Make the part longer</source>
        <translation>Teil verlängern</translation>
    </message>
    <message>
        <source>A sound below the voice needs a video on this computer. Download it first.</source>
        <translation>Ein Ton unter der Stimme braucht ein Video auf diesem Computer. Laden Sie es zuerst herunter.</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a part of the video, %2: a sentence about its face photo</extracomment>
        <translation>Teil %1: %2</translation>
    </message>
</context>
<context>
    <name>retalk::ResultDownload</name>
    <message>
        <source>The downloaded video is no longer there, so it&apos;s downloaded again.</source>
        <translation>Das heruntergeladene Video ist nicht mehr da und wird noch einmal heruntergeladen.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Rechte prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The service gave a link to the video that can&apos;t be downloaded.</source>
        <translation>Der Dienst gab für das Video eine Adresse an, die nicht heruntergeladen werden kann.</translation>
    </message>
</context>
<context>
    <name>retalk::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>folder directory</source>
        <translation>Ordner Verzeichnis Speicherort</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>file name pattern</source>
        <translation>Dateiname Muster Name</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>Qualität der Entwürfe</translation>
    </message>
    <message>
        <source>Of drafts on this computer. Higher takes longer.</source>
        <translation>Für Entwürfe auf diesem Computer. Höhere Qualität dauert länger.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>x264 preset %1, CRF %2</source>
        <extracomment>%1 is the encoder&apos;s own name for a speed, such as veryfast; %2 a number. CRF: lower is better.</extracomment>
        <translation>x264-Preset %1, CRF %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Fast, Normal or High, %2 what that means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a folder for results</source>
        <translation>Ordner für Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Can&apos;t create files in %1. Check its permissions or choose another folder.</source>
        <translation>In %1 können keine Dateien angelegt werden. Rechte prüfen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Example: %1. Placeholders: %2.</source>
        <extracomment>%1 is a file name, %2 the words that are replaced in it</extracomment>
        <translation>Beispiel: %1. Platzhalter: %2.</translation>
    </message>
    <message>
        <source>Save results in</source>
        <translation>Ergebnisse speichern in</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder. Use %2.</source>
        <extracomment>%1 is a word in braces that is no placeholder, %2 the placeholders there are</extracomment>
        <translation>%1 ist kein Platzhalter. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Enter the full path, such as %1.</source>
        <translation>Den ganzen Pfad eingeben, etwa %1.</translation>
    </message>
    <message>
        <source>Film quality</source>
        <translation>Qualität der Filme</translation>
    </message>
    <message>
        <source>Of videos joined from pieces. Higher makes larger files.</source>
        <translation>Für Videos, die aus Stücken zusammengefügt werden. Höhere Qualität ergibt größere Dateien.</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Kleine Datei</translation>
    </message>
</context>
<context>
    <name>retalk::SaveFile</name>
    <message>
        <source>The finished file is no longer there.</source>
        <translation>Die fertige Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The video is a .%1 file. Choose a name that ends in .%1.</source>
        <translation>Das Video ist eine .%1-Datei. Einen Namen wählen, der auf .%1 endet.</translation>
    </message>
    <message>
        <source>The finished file can&apos;t be read.</source>
        <translation>Die fertige Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>retalk::SecretStore</name>
    <message>
        <source>The keychain doesn&apos;t respond.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain reports an error.</source>
        <translation>Der Schlüsselbund des Systems meldet einen Fehler.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>This key comes from the environment variable %1. Change it there.</source>
        <translation>Dieser Schlüssel kommt aus der Umgebungsvariable %1 und wird dort geändert.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceDirectory</name>
    <message>
        <source>There is no API key for %1, and this session has no keychain to look in. Set %2, or enter a key in the settings.</source>
        <translation>Für %1 gibt es keinen API-Schlüssel, und diese Sitzung hat keinen Schlüsselbund. %2 setzen oder in den Einstellungen einen Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>Für %1 gibt es keinen API-Schlüssel. In den Einstellungen einen eingeben oder %2 setzen.</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this build. Choose EvoLink or another service.</source>
        <translation>Dieses Retalk hat keinen Dienst auf diesem Computer. EvoLink oder einen anderen Dienst wählen.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceName</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>retalk::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>New jobs go to</source>
        <translation>Neue Aufträge gehen an</translation>
    </message>
    <message>
        <source>EvoLink key</source>
        <translation>EvoLink-Schlüssel</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Dienst hinzufügen…</translation>
    </message>
    <message>
        <source>Leave empty to use the same address</source>
        <translation>Leer lassen, um dieselbe Adresse zu verwenden</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation>Eine Adresse eingeben, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>This service is in the list already.</source>
        <translation>Dieser Dienst ist schon in der Liste.</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer.</source>
        <translation>Diese Installation kann auf diesem Computer keine Entwürfe erstellen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>Adresse für Uploads</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>Diesen Dienst entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This computer makes free drafts; EvoLink makes the final video.</source>
        <translation>Dieser Computer erstellt kostenlose Entwürfe, EvoLink die endgültige Fassung.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is a service</extracomment>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of it aren&apos;t finished. They continue, and its key stays in the keychain for them.</source>
        <translation>
            <numerusform>%Ln seiner Aufträge ist nicht fertig. Er läuft weiter, und der Schlüssel bleibt dafür im Schlüsselbund.</numerusform>
            <numerusform>%Ln seiner Aufträge sind nicht fertig. Sie laufen weiter, und der Schlüssel bleibt dafür im Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is still in the keychain. %1</source>
        <translation>Der Schlüssel liegt noch im Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and its jobs stay in the list.</source>
        <translation>Sein Schlüssel wird aus dem Schlüsselbund entfernt, seine Aufträge bleiben in der Liste.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceStatus</name>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>The service can be used now</extracomment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet…</translation>
    </message>
    <message>
        <source>key needed</source>
        <extracomment>No API key has been given yet</extracomment>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>key refused</source>
        <extracomment>The service does not accept the API key</extracomment>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>This service needs a key. Enter it in the settings.</source>
        <translation>Dieser Dienst braucht einen Schlüssel. In den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this installation. Choose EvoLink, or install retalk-service.</source>
        <translation>Diese Installation hat keinen eigenen Dienst. EvoLink wählen oder retalk-service installieren.</translation>
    </message>
</context>
<context>
    <name>retalk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No settings match your search.</source>
        <translation>Keine passenden Einstellungen gefunden.</translation>
    </message>
</context>
<context>
    <name>retalk::ShareLinks</name>
    <message>
        <source>This Dropbox link opens a folder. Share the file itself and use that link.</source>
        <translation>Dieser Dropbox-Link führt zu einem Ordner. Die Datei selbst freigeben und deren Link verwenden.</translation>
    </message>
    <message>
        <source>This Google Drive link opens a page, not a file. Open the file there, choose Share, and use the file&apos;s own link.</source>
        <translation>Dieser Google-Drive-Link führt zu einer Seite, nicht zu einer Datei. Dort die Datei öffnen, „Freigeben“ wählen und den Link der Datei selbst verwenden.</translation>
    </message>
    <message>
        <source>This Google Photos link opens a page. Download the file there and choose it here.</source>
        <translation>Dieser Google-Fotos-Link führt zu einer Seite. Die Datei dort herunterladen und hier wählen.</translation>
    </message>
    <message>
        <source>This OneDrive link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>Dieser OneDrive-Link führt zu einer Seite. Im Browser öffnen, die Datei herunterladen und hier wählen.</translation>
    </message>
    <message>
        <source>This iCloud link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>Dieser iCloud-Link führt zu einer Seite. Im Browser öffnen, die Datei herunterladen und hier wählen.</translation>
    </message>
    <message>
        <source>This WeTransfer link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>Dieser WeTransfer-Link führt zu einer Seite. Im Browser öffnen, die Datei herunterladen und hier wählen.</translation>
    </message>
    <message>
        <source>This link opens a page of a file sharing site. Open it in a browser, download the file and choose it here.</source>
        <translation>Dieser Link führt zu einer Seite eines Dateidienstes. Im Browser öffnen, die Datei herunterladen und hier wählen.</translation>
    </message>
    <message>
        <source>This link opens a page that plays a video. Use the video file itself.</source>
        <translation>Dieser Link führt zu einer Seite, die ein Video abspielt. Die Videodatei selbst verwenden.</translation>
    </message>
</context>
<context>
    <name>retalk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Selected job</source>
        <translation>Ausgewählter Auftrag</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>retalk::SoundStrip</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of a waveform: the video has no sound track</extracomment>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>In place of a waveform: nothing is to be heard in the sound track</extracomment>
        <translation>Nichts zu hören</translation>
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
        <translation>Text eingeben</translation>
    </message>
    <message>
        <source>A robot&apos;s voice speaks the words. It&apos;s good for judging timing, not for the final video.</source>
        <translation>Eine Roboterstimme spricht den Text. Sie taugt zum Beurteilen des Timings, nicht für das endgültige Video.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type or paste what will be said</source>
        <translation>Eingeben oder einfügen, was gesagt werden soll</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As long as the part (%1)</source>
        <translation>So lang wie der Teil (%1)</translation>
    </message>
    <message>
        <source>As long as the video (%1)</source>
        <translation>So lang wie das Video (%1)</translation>
    </message>
    <message>
        <source>The words are spoken at a natural pace that fits. Silence follows them until the video ends.</source>
        <translation>Der Text wird so schnell gesprochen wie nötig, soweit es natürlich klingt. Danach folgt Stille bis zum Ende des Videos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>Diese Stimme verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Too many words for %3: they take %1 even at %2 words a minute. Shorten the text.</source>
        <extracomment>%1 and %3 are lengths (&quot;8.2 s&quot;), %2 a number of words</extracomment>
        <translation>Zu viel Text für %3: Er dauert selbst bei %2 Wörtern pro Minute %1. Den Text kürzen.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute: it fits, but that&apos;s fast speech.</source>
        <translation>%1 bei %2 Wörtern pro Minute: Es passt, aber das ist schnell gesprochen.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute, then silence until %3.</source>
        <translation>%1 bei %2 Wörtern pro Minute, dann Stille bis %3.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute.</source>
        <translation>%1 bei %2 Wörtern pro Minute.</translation>
    </message>
    <message>
        <source>Saving the voice track…</source>
        <translation>Stimme wird gespeichert…</translation>
    </message>
    <message>
        <source>Draft voice %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>Entwurfsstimme %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
</context>
<context>
    <name>retalk::Stage</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>Kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Can&apos;t show “%1”. %2</source>
        <translation>„%1“ kann nicht angezeigt werden. %2</translation>
    </message>
    <message>
        <source>Can&apos;t show the original. %1</source>
        <comment>then the reason, a sentence</comment>
        <translation>Das Original kann nicht angezeigt werden. %1</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Vorschau wird vorbereitet…</translation>
    </message>
    <message>
        <source>Preparing the original for comparison…</source>
        <translation>Original wird für den Vergleich vorbereitet…</translation>
    </message>
    <message>
        <source>The original is shown as it is. %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>Das Original wird unverändert gezeigt. %1</translation>
    </message>
</context>
<context>
    <name>retalk::StageActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Leave &amp;full screen</source>
        <translation>V&amp;ollbild verlassen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Stop at normal speed</source>
        <translation>Anhalten, normale &amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster each time</source>
        <translation>&amp;Vorwärts abspielen, jedes Mal schneller</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster each time</source>
        <translation>&amp;Rückwärts abspielen, jedes Mal schneller</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>Einen Frame v&amp;or</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>Einen Frame &amp;zurück</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>To the be&amp;ginning</source>
        <translation>Zum A&amp;nfang</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>End&amp;los wiederholen</translation>
    </message>
    <message>
        <source>&amp;Start the range here</source>
        <translation>Bereich hier &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;End the range here</source>
        <translation>Bereich hier b&amp;eenden</translation>
    </message>
    <message>
        <source>Go to the s&amp;tart of the range</source>
        <translation>Zum &amp;Anfang des Bereichs</translation>
    </message>
    <message>
        <source>Go to the e&amp;nd of the range</source>
        <translation>Zum En&amp;de des Bereichs</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>Bereich a&amp;ufheben</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>Nur &amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Wischblende</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>&amp;Umschalten</translation>
    </message>
    <message>
        <source>Show the &amp;other one</source>
        <translation>Das &amp;andere zeigen</translation>
    </message>
    <message>
        <source>Move the wipe to the &amp;left</source>
        <translation>Wischblende nach &amp;links bewegen</translation>
    </message>
    <message>
        <source>Move the wipe to the ri&amp;ght</source>
        <translation>Wischblende nach &amp;rechts bewegen</translation>
    </message>
    <message>
        <source>&amp;Save this frame…</source>
        <translation>Diesen Frame &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Use this frame as face photo</source>
        <translation>Diesen Frame als &amp;Gesichtsfoto verwenden</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Zoom to the &amp;mouth</source>
        <translation>Auf den &amp;Mund zoomen</translation>
    </message>
    <message>
        <source>Switch to frames or &amp;timecode</source>
        <translation>Zu Frames oder &amp;Timecode wechseln</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Show &amp;waveforms</source>
        <translation>W&amp;ellenformen anzeigen</translation>
    </message>
    <message>
        <source>Switch between &amp;input and result</source>
        <translation>Zwischen Eingabe und E&amp;rgebnis wechseln</translation>
    </message>
    <message>
        <source>&amp;Hear the other result</source>
        <translation>&amp;Anderes Ergebnis anhören</translation>
    </message>
    <message>
        <source>&amp;Hear the original</source>
        <translation>Ori&amp;ginal anhören</translation>
    </message>
</context>
<context>
    <name>retalk::StageMessage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>retalk::StatusCorner</name>
    <message>
        <source>This computer (free draft)</source>
        <translation>Dieser Computer (kostenloser Entwurf)</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>Dienste und Schlüssel…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <extracomment>%1 is the chosen service</extracomment>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Guthaben: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name that a person gave to a service, %2 its address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Service status: %1</source>
        <translation>Status des Dienstes: %1</translation>
    </message>
</context>
<context>
    <name>retalk::StillFrame</name>
    <message>
        <source>This frame of the original can&apos;t be read. Choose another one, or a photo in the form.</source>
        <translation>Dieser Frame des Originals kann nicht gelesen werden. Einen anderen wählen oder ein Foto im Formular.</translation>
    </message>
</context>
<context>
    <name>retalk::StoragePage</name>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Services, keys, jobs and videos are kept.</source>
        <translation>Dienste, Schlüssel, Aufträge und Videos bleiben erhalten.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files</source>
        <translation>Miniaturen und Bilder zuletzt verwendeter Dateien</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files: %1</source>
        <translation>Miniaturen und Bilder zuletzt verwendeter Dateien: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Services and keys are kept.</source>
        <translation>Dienste und Schlüssel bleiben erhalten.</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>Standardwerte</translation>
    </message>
</context>
<context>
    <name>retalk::SubmitGate</name>
    <message numerus="yes">
        <source>Make %Ln videos?</source>
        <translation>
            <numerusform>Dieses Video erstellen?</numerusform>
            <numerusform>%Ln Videos erstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>Sprechen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>%Ln Video erstellen</numerusform>
            <numerusform>%Ln Videos erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>This service charges nothing.</source>
        <translation>Dieser Dienst berechnet nichts.</translation>
    </message>
    <message>
        <source>You have %1; %2 will be left.</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>Sie haben %1; danach bleiben %2.</translation>
    </message>
    <message>
        <source>That is more than the %1 you have.</source>
        <translation>Das ist mehr als die %1, die Sie haben.</translation>
    </message>
    <message>
        <source>Submit the same again?</source>
        <translation>Dasselbe noch einmal absenden?</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Erneut absenden</translation>
    </message>
    <message>
        <source>You submitted this less than a minute ago.</source>
        <translation>Das wurde vor weniger als einer Minute abgesendet.</translation>
    </message>
    <message>
        <source>You submitted some of these less than a minute ago. Submitting them again is charged again.</source>
        <translation>Einige davon wurden vor weniger als einer Minute abgesendet. Erneutes Absenden wird erneut berechnet.</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges.</source>
        <translation>Dieser Dienst gibt keinen Preis an.</translation>
    </message>
    <message>
        <source>Estimating the cost…</source>
        <translation>Die Kosten werden geschätzt…</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated, because the lengths aren&apos;t known.</source>
        <translation>Die Kosten lassen sich nicht schätzen, weil die Längen unbekannt sind.</translation>
    </message>
    <message>
        <source>This will cost about %1.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>Das kostet etwa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length will add to that.</source>
        <translation>
            <numerusform>%Ln weiteres mit unbekannter Länge kommt noch hinzu.</numerusform>
            <numerusform>%Ln weitere mit unbekannter Länge kommen noch hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>Sie haben %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>Bei %Ln davon wird das Ende der Stimme abgeschnitten.</numerusform>
            <numerusform>Bei %Ln davon wird das Ende der Stimme abgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A submitted job can&apos;t be cancelled.</source>
        <translation>Ein abgesendeter Auftrag kann nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>The same is in the list already and isn&apos;t finished.</source>
        <translation>Dasselbe steht schon in der Liste und ist nicht fertig.</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s)?</source>
        <translation>
            <numerusform>%Ln Stück absenden?</numerusform>
            <numerusform>%Ln Stücke absenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s) again?</source>
        <translation>
            <numerusform>%Ln Stück erneut absenden?</numerusform>
            <numerusform>%Ln Stücke erneut absenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment.</source>
        <translation>Ein anderes Retalk sendet gerade dasselbe ab.</translation>
    </message>
    <message>
        <source>The price isn&apos;t known yet.</source>
        <translation>Der Preis ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The price isn&apos;t known.</source>
        <translation>Der Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Submit the same again for %1?</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>Dasselbe noch einmal für %1 absenden?</translation>
    </message>
</context>
<context>
    <name>retalk::TaskError</name>
    <message>
        <source>The task was cancelled. Submit it again if you still want it.</source>
        <translation>Der Task wurde abgebrochen. Bei Bedarf erneut senden.</translation>
    </message>
    <message>
        <source>One of the files is no longer there. Uploaded files are kept for 72 hours. Choose it again, then submit again.</source>
        <translation>Eine der Dateien ist nicht mehr da. Hochgeladene Dateien werden 72 Stunden aufbewahrt. Neu wählen, dann erneut senden.</translation>
    </message>
    <message>
        <source>The service finished without a video. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>Der Dienst ist ohne Video fertig geworden. Noch einmal versuchen; bei Wiederholung dem Support des Dienstes die Task-ID nennen.</translation>
    </message>
    <message>
        <source>No face was found. Use a video in which the face is clear, large and seen from the front.</source>
        <translation>Kein Gesicht gefunden. Ein Video mit einem klaren, großen, von vorn gezeigten Gesicht verwenden.</translation>
    </message>
    <message>
        <source>%1 (The service says: %2)</source>
        <extracomment>%1: what went wrong and what to do; %2: the service&apos;s own words, not translated</extracomment>
        <translation>%1 (Der Dienst meldet: %2)</translation>
    </message>
    <message>
        <source>One of the settings or files doesn&apos;t fit, but the service didn&apos;t say which. Check them, then submit again.</source>
        <translation>Eine der Angaben oder Dateien passt nicht, aber der Dienst hat nicht gesagt, welche. Alle prüfen, dann erneut absenden.</translation>
    </message>
    <message>
        <source>The service didn&apos;t say what went wrong. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>Der Dienst hat nicht gesagt, was schiefging. Noch einmal versuchen; bei Wiederholung dem Support des Dienstes die Task-ID nennen.</translation>
    </message>
    <message>
        <source>The service says: “%1”. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>Der Dienst meldet: „%1“. Noch einmal versuchen; bei Wiederholung dem Support des Dienstes die Task-ID nennen.</translation>
    </message>
    <message>
        <source>The service says: “%1”. Change what it names, then submit again.</source>
        <translation>Der Dienst meldet: „%1“. Das Genannte ändern, dann erneut absenden.</translation>
    </message>
    <message>
        <source>The face on the photo wasn&apos;t found in the video. Take a frame of this video as the face photo, or lower the threshold if it&apos;s surely the same person.</source>
        <translation>Das Gesicht auf dem Foto wurde im Video nicht gefunden. Einen Frame dieses Videos als Gesichtsfoto nehmen oder den Schwellwert senken, wenn es sicher dieselbe Person ist.</translation>
    </message>
    <message>
        <source>The service&apos;s content rules don&apos;t allow this video, voice track or photo. Use different ones, then submit again.</source>
        <translation>Die Inhaltsregeln des Dienstes erlauben dieses Video, diese Stimme oder dieses Bild nicht. Anderes Material verwenden, dann erneut senden.</translation>
    </message>
    <message>
        <source>The face couldn&apos;t be processed. Use a video in which the face is clear, large and seen from the front, then submit again.</source>
        <translation>Mit dem Gesicht konnte nicht gearbeitet werden. Ein Video mit einem klaren, großen, von vorn gezeigten Gesicht verwenden, dann erneut senden.</translation>
    </message>
    <message>
        <source>The photo or video has the wrong size. Each side must have 640 to 2048 pixels. Resize it, then submit again.</source>
        <translation>Die Größe des Bildes oder Videos passt nicht. Jede Seite sollte 640 bis 2048 Pixel haben. Ändern, dann erneut senden.</translation>
    </message>
    <message>
        <source>One of the inputs couldn&apos;t be downloaded or read. Check that each link opens in a private browser window and that each file plays, then submit again.</source>
        <translation>Eine der Eingaben konnte nicht geladen oder gelesen werden. Prüfen, ob jeder Link in einem privaten Browserfenster öffnet und jede Datei abspielbar ist, dann erneut senden.</translation>
    </message>
    <message>
        <source>The voice track couldn&apos;t be used. Use a clear recording of speech as WAV, MP3 or M4A, then submit again.</source>
        <translation>Die Stimme konnte nicht verwendet werden. Eine klare Sprachaufnahme als WAV, MP3 oder M4A verwenden, dann erneut senden.</translation>
    </message>
    <message>
        <source>The job took too long and was stopped. Try again later, or use a shorter video.</source>
        <translation>Die Arbeit hat zu lange gedauert und wurde abgebrochen. Später erneut versuchen; ein kürzeres Video hilft.</translation>
    </message>
    <message>
        <source>The service has no free capacity at the moment. Try again in a few minutes.</source>
        <translation>Der Dienst hat im Moment keine freie Kapazität. In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now. Try again later.</source>
        <translation>Ein Kontingent des Dienstes ist vorerst aufgebraucht. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The service received too many requests. Try again in a few minutes.</source>
        <translation>Der Dienst hat zu viele Anfragen erhalten. In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>The service had a problem. Try again later.</source>
        <translation>Beim Dienst ist ein Problem aufgetreten. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The service isn&apos;t available at the moment. Try again later.</source>
        <translation>Der Dienst ist im Moment nicht verfügbar. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The service&apos;s model had a problem. Try again later.</source>
        <translation>Beim Modell des Dienstes ist ein Problem aufgetreten. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The model isn&apos;t available at the moment. Try again later.</source>
        <translation>Das Modell ist im Moment nicht verfügbar. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The photo shows no person, or several. Use one that shows exactly one face from the front.</source>
        <translation>Das Bild zeigt keine oder mehrere Personen. Eines verwenden, das genau ein Gesicht von vorn zeigt.</translation>
    </message>
    <message>
        <source>The video has the wrong size: each side must have 640 to 2048 pixels.</source>
        <translation>Die Größe des Videos passt nicht: Jede Seite muss 640 bis 2048 Pixel haben.</translation>
    </message>
    <message>
        <source>The video has the wrong frame rate: it must be 15 to 60 frames per second.</source>
        <translation>Die Bildrate des Videos passt nicht: Sie muss bei 15 bis 60 Frames pro Sekunde liegen.</translation>
    </message>
    <message>
        <source>A file has the wrong length: video and voice track must each last 2 to 120 seconds.</source>
        <translation>Eine Länge passt nicht: Video und Stimme müssen je 2 bis 120 Sekunden dauern.</translation>
    </message>
    <message>
        <source>The photo has the wrong shape: the longer side may be at most twice the shorter one and at most 4096 pixels.</source>
        <translation>Die Form des Bildes passt nicht: Die längere Seite darf höchstens doppelt so lang wie die kürzere sein und höchstens 4096 Pixel haben.</translation>
    </message>
    <message>
        <source>A file is too large: videos up to 300 MB, audio up to 30 MB, images up to 10 MB.</source>
        <translation>Eine Datei ist zu groß: Ein Video darf 300&#xa0;MB haben, eine Stimme 30&#xa0;MB, ein Bild 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>A file&apos;s format isn&apos;t supported. Use MP4 for the video, WAV or MP3 for the voice track, JPEG or PNG for the photo.</source>
        <translation>Das Format einer Datei wird nicht unterstützt. MP4 für das Video, WAV oder MP3 für die Stimme, JPEG oder PNG für das Bild verwenden.</translation>
    </message>
    <message>
        <source>A file couldn&apos;t be opened: it&apos;s damaged, or not what its name says. Export it again, then submit again.</source>
        <translation>Eine Datei konnte nicht geöffnet werden: Sie ist beschädigt oder nicht das, was ihr Name sagt. Neu exportieren, dann erneut senden.</translation>
    </message>
    <message>
        <source>The site that hosts one of the links denied access to the service. Host the file elsewhere, or choose the file itself.</source>
        <translation>Die Website mit einer der Dateien hat den Dienst abgewiesen. Die Datei an einem anderen Ort bereitstellen oder die Datei selbst wählen.</translation>
    </message>
    <message>
        <source>Downloading one of the links took longer than 60 seconds. Host the file somewhere faster, or choose the file itself.</source>
        <translation>Das Abrufen eines der Links dauerte länger als 60 Sekunden. Einen schnelleren Speicherort verwenden oder die Datei selbst wählen.</translation>
    </message>
    <message>
        <source>The model has too many requests at the moment. Try again in a few minutes.</source>
        <translation>Das Modell hat im Moment zu viele Anfragen. In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>The face is turned too far from the camera. Use a video that shows it from the front.</source>
        <translation>Das Gesicht ist zu weit von der Kamera abgewandt. Ein Video verwenden, das es von vorn zeigt.</translation>
    </message>
    <message>
        <source>The mouth is covered in the whole video. Use a video that shows it.</source>
        <translation>Der Mund ist im ganzen Video verdeckt. Ein Video verwenden, das ihn zeigt.</translation>
    </message>
    <message>
        <source>The mouth is outside the frame in the whole video. Use a video that shows it.</source>
        <translation>Der Mund liegt im ganzen Video außerhalb des Bildes. Ein Video verwenden, das ihn zeigt.</translation>
    </message>
    <message>
        <source>The face photo shows no face. Use one that shows exactly one face from the front.</source>
        <translation>Das Gesichtsfoto zeigt kein Gesicht. Eines verwenden, das genau ein Gesicht von vorn zeigt.</translation>
    </message>
    <message>
        <source>The face photo shows several faces. Use one that shows exactly one face from the front.</source>
        <translation>Das Gesichtsfoto zeigt mehrere Gesichter. Eines verwenden, das genau ein Gesicht von vorn zeigt.</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdControl</name>
    <message>
        <source>Face match threshold</source>
        <translation>Schwellwert für den Gesichtsabgleich</translation>
    </message>
    <message>
        <source>%1 is the highest threshold.</source>
        <translation>%1 ist der höchste Schwellwert.</translation>
    </message>
    <message>
        <source>%1 is the lowest threshold.</source>
        <translation>%1 ist der niedrigste Schwellwert.</translation>
    </message>
    <message>
        <source>How closely a face must match the photo: 140 is lenient, 170 is normal, 190 is strict.</source>
        <translation>Wie ähnlich ein Gesicht dem Foto sein muss. 140 ist locker, 170 normal, 190 streng.</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdWords</name>
    <message>
        <source>easier</source>
        <extracomment>Under the left end of the slider: a face matches more easily, perhaps a wrong one</extracomment>
        <translation>lockerer</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>Under the slider&apos;s usual value 170</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>stricter</source>
        <extracomment>Under the right end of the slider: only a very similar face matches</extracomment>
        <translation>strenger</translation>
    </message>
</context>
<context>
    <name>retalk::Thumbnails</name>
    <message>
        <source>No thumbnail: the site that hosts this large video can&apos;t send parts of it.</source>
        <translation>Kein Vorschaubild: Die Website mit diesem großen Video kann keine Teile davon senden.</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePainter</name>
    <message>
        <source>Drag over the video to mark a part, or press I and O</source>
        <translation>Zum Markieren eines Teils über das Video ziehen oder I und O drücken</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>Stimme wählen</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePane</name>
    <message>
        <source>Choose a video on this computer, and its timeline appears here.</source>
        <translation>Ein Video auf diesem Computer wählen, dann erscheint hier seine Zeitleiste.</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>Ganzes Video</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Start a part here</source>
        <translation>Teil hier beginnen</translation>
    </message>
    <message>
        <source>End the part here</source>
        <translation>Teil hier beenden</translation>
    </message>
    <message>
        <source>Split the part here</source>
        <translation>Teil hier aufteilen</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <source>Show more of the video</source>
        <translation>Mehr vom Video zeigen</translation>
    </message>
    <message>
        <source>Show the whole video</source>
        <translation>Ganzes Video zeigen</translation>
    </message>
    <message>
        <source>Show less of the video, larger</source>
        <translation>Weniger vom Video zeigen, größer</translation>
    </message>
    <message>
        <source>One frame back or forward</source>
        <translation>Ein Bild zurück oder vor</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>Eine Sekunde zurück oder vor</translation>
    </message>
    <message>
        <source>Back to the start, or to the end</source>
        <translation>Zum Anfang oder zum Ende</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>The part begins at %1. Press O where it ends.</source>
        <translation>Der Teil beginnt bei %1. Drücken Sie O, wo er endet.</translation>
    </message>
    <message>
        <source>The part ends at %1. Press I where it begins.</source>
        <translation>Der Teil endet bei %1. Drücken Sie I, wo er beginnt.</translation>
    </message>
</context>
<context>
    <name>retalk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Playhead at %1</source>
        <translation>Abspielkopf bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Start of part %1 at %2</source>
        <translation>Anfang von Teil %1 bei %2</translation>
    </message>
    <message>
        <source>End of part %1 at %2</source>
        <translation>Ende von Teil %1 bei %2</translation>
    </message>
    <message>
        <source>no voice track yet</source>
        <translation>noch keine Stimme</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>There&apos;s no room for a part of 2 s here.</source>
        <translation>Hier ist kein Platz für einen Teil von 2 s.</translation>
    </message>
    <message>
        <source>The playhead isn&apos;t in a part. Move it into the one to split.</source>
        <translation>Der Abspielkopf steht in keinem Teil. In den verschieben, der aufgeteilt werden soll.</translation>
    </message>
    <message>
        <source>Both halves need 2 s. Move the playhead further in.</source>
        <translation>Beide Hälften brauchen 2 s. Den Abspielkopf weiter nach innen verschieben.</translation>
    </message>
    <message>
        <source>The voice track ends before the part does; the original continues from there.</source>
        <translation>Die Stimme endet vor dem Teil; ab dort geht das Original weiter.</translation>
    </message>
</context>
<context>
    <name>retalk::Transition</name>
    <message>
        <source>The service on this computer no longer has this draft. Retry to make it again; it costs nothing.</source>
        <translation>Der Dienst auf diesem Computer hat diesen Entwurf nicht mehr. Wiederholen, um ihn neu zu erstellen; das kostet nichts.</translation>
    </message>
    <message>
        <source>The service says the video is finished, but gave no link to it. Try again in a moment.</source>
        <translation>Laut Dienst ist das Video fertig, aber er hat keinen Link dazu genannt. Gleich noch einmal nachfragen.</translation>
    </message>
    <message>
        <source>Retalk was closed while this job was being submitted, so it isn&apos;t known whether the service accepted it.</source>
        <translation>Retalk wurde geschlossen, während dieser Auftrag gesendet wurde; ob der Dienst ihn angenommen hat, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>The queue was paused before this job was submitted again.</source>
        <translation>Die Warteschlange wurde angehalten, bevor dieser Auftrag erneut gesendet wurde.</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t answer; it may be busy. Trying again costs nothing.</source>
        <translation>Der Dienst auf diesem Computer hat nicht geantwortet; vielleicht ist er ausgelastet. Ein neuer Versuch kostet nichts.</translation>
    </message>
</context>
<context>
    <name>retalk::Transport</name>
    <message>
        <source>The service took too long to answer. Check your connection, or try again later.</source>
        <translation>Der Dienst hat zu lange nicht geantwortet. Verbindung prüfen oder später erneut versuchen.</translation>
    </message>
    <message>
        <source>The service on this computer has stopped.</source>
        <translation>Der Dienst auf diesem Computer wurde beendet.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>Für %1 gibt es keinen API-Schlüssel. In den Einstellungen einen eingeben oder %2 setzen.</translation>
    </message>
    <message>
        <source>%1 Nothing was charged.</source>
        <extracomment>%1: why the service refused the job, one or two sentences</extracomment>
        <translation>%1 Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>Zu viele Anfragen; der Dienst bittet zu warten.</translation>
    </message>
    <message>
        <source>The service&apos;s address is missing or invalid. Check it in the settings.</source>
        <translation>Die Adresse des Dienstes fehlt oder ist ungültig. In den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The API key contains characters that keys can&apos;t have. Enter it again.</source>
        <translation>Der API-Schlüssel enthält Zeichen, die kein Schlüssel hat. Neu eingeben.</translation>
    </message>
    <message>
        <source>The service&apos;s address must begin with https://, or the key would be sent unencrypted. Change it in the settings.</source>
        <translation>Die Adresse des Dienstes muss mit https:// beginnen, weil der Schlüssel sonst ungeschützt übertragen würde. In den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>The job was submitted, but no answer came. It may have been accepted and charged. Check with the service before you submit it again.</source>
        <translation>Der Auftrag wurde gesendet, aber die Antwort des Dienstes kam nie an. Vielleicht wurde er angenommen und berechnet. Vor erneutem Senden beim Dienst nachfragen.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the service&apos;s address.</source>
        <translation>Die Antwort des Dienstes ist viel zu groß. Die Adresse des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>The service&apos;s address “%1” wasn&apos;t found. Check your connection and the address.</source>
        <translation>Die Adresse des Dienstes „%1“ wurde nicht gefunden. Verbindung und Adresse prüfen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect securely to the service. Check this computer&apos;s date, and whether this network intercepts connections.</source>
        <translation>Es konnte keine sichere Verbindung zum Dienst aufgebaut werden. Das Datum dieses Computers prüfen und ob dieses Netzwerk Verbindungen abfängt.</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t be used. Check the proxy in the settings.</source>
        <translation>Der Proxy konnte nicht verwendet werden. Den Proxy in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>This address doesn&apos;t respond like the service. Check the service&apos;s address.</source>
        <translation>Diese Adresse antwortet nicht wie der Dienst. Die Adresse des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Check your connection.</source>
        <translation>Der Dienst ist nicht erreichbar. Verbindung prüfen.</translation>
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
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>Playing speed: 1×, 0.5×</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Geschwindigkeit %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Switch between time, frames and timecode</source>
        <translation>Zwischen Zeit, Frames und Timecode wechseln</translation>
    </message>
    <message>
        <source>Time %1</source>
        <extracomment>%1 is a time such as 0:04.2</extracomment>
        <translation>Zeit %1</translation>
    </message>
</context>
<context>
    <name>retalk::UnconfirmedDialog</name>
    <message>
        <source>Tasks of your account</source>
        <translation>Tasks des Kontos</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>task id, time</comment>
        <translation>%1, erstellt %2</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>Diesen Task verwenden</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut nachfragen</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Erneut absenden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Unconfirmed job</source>
        <translation>Unbestätigter Auftrag</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Nachfrage läuft</translation>
    </message>
    <message>
        <source>Stops looking for it. The job stays in the list as cancelled.</source>
        <translation>Die Suche endet. Der Auftrag bleibt als abgebrochen in der Liste.</translation>
    </message>
    <message>
        <source>Which task is yours?</source>
        <translation>Welcher Task gehört dazu?</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, but %2 has the tasks below from around that time. If one of them is yours, use it. It won&apos;t be charged again.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>Beim Absenden von „%1“ kam keine Antwort, aber %2 hat aus dieser Zeit die folgenden Tasks. Gehört einer dazu, diesen verwenden. Er wird nicht noch einmal berechnet.</translation>
    </message>
    <message>
        <source>There may be more: the list couldn&apos;t be read to the end. %1</source>
        <extracomment>%1 is a sentence of its own that says why</extracomment>
        <translation>Vielleicht gibt es mehr: Die Liste konnte nicht bis zum Ende gelesen werden. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t check with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Nachfrage bei %1 nicht möglich</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, so it isn&apos;t known whether it was received and charged. Check again when the problem below is solved.</source>
        <translation>Beim Absenden von „%1“ kam keine Antwort. Ob es ankam und berechnet wurde, ist nicht bekannt. Erneut nachfragen, sobald das Problem unten gelöst ist.</translation>
    </message>
    <message>
        <source>No task found</source>
        <translation>Kein Task gefunden</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, and %2 lists no task from around that time yet. It may still appear, so check again in a few minutes.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>Beim Absenden von „%1“ kam keine Antwort, und %2 führt aus dieser Zeit noch keinen Task auf. Er kann noch erscheinen, daher in einigen Minuten erneut nachfragen.</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Nachfrage bei %1…</translation>
    </message>
    <message>
        <source>Submitting again may charge you twice, in case the first request was received.</source>
        <translation>Erneutes Absenden kann zweimal berechnet werden, falls die erste Anfrage ankam.</translation>
    </message>
</context>
<context>
    <name>retalk::UnderlayField</name>
    <message>
        <source>Choose music and effects</source>
        <translation>Musik und Effekte wählen</translation>
    </message>
    <message>
        <source>Below the voice</source>
        <translation>Unter der Stimme</translation>
    </message>
    <message>
        <source>What&apos;s heard below the voice tracks, within the parts.</source>
        <translation>Was unter den Stimmen zu hören ist, innerhalb der Teile.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The original sound</source>
        <translation>Der Originalton</translation>
    </message>
    <message>
        <source>Music and effects from a file</source>
        <translation>Musik und Effekte aus einer Datei</translation>
    </message>
    <message>
        <source> dB</source>
        <comment>decibels</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> dB</translation>
    </message>
    <message>
        <source>Loudness below the voice</source>
        <translation>Lautstärke unter der Stimme</translation>
    </message>
    <message>
        <source>How much louder than in its file; a negative number is quieter.</source>
        <translation>Um wie viel lauter als in der Datei; eine negative Zahl ist leiser.</translation>
    </message>
    <message>
        <source>A file as long as the video</source>
        <translation>Eine Datei, so lang wie das Video</translation>
    </message>
    <message>
        <source>File with music and effects</source>
        <translation>Datei mit Musik und Effekten</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Quieter while the voice speaks</source>
        <translation>Leiser, während die Stimme spricht</translation>
    </message>
</context>
<context>
    <name>retalk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>retalk::UrlEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceList</name>
    <message>
        <source>Only the first</source>
        <translation>Nur die erste</translation>
    </message>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Korrigierte Kopie wird erstellt: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, each its own video:</source>
        <translation>
            <numerusform>und noch eine, für ein eigenes Video:</numerusform>
            <numerusform>und %Ln weitere, je ein eigenes Video:</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these voice tracks can&apos;t be used. Remove it first.</source>
        <translation>Eine dieser Stimmen kann nicht verwendet werden. Diese zuerst entfernen.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>%1 anhören</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>retalk::VoicePlayer</name>
    <message>
        <source>No sound device was found to play it on. The video can still be made.</source>
        <translation>Es wurde kein Audiogerät zum Abspielen gefunden. Das Video kann trotzdem erstellt werden.</translation>
    </message>
    <message>
        <source>This can&apos;t be played here. The video can still be made.</source>
        <translation>Hier lässt es sich nicht abspielen. Das Video kann trotzdem erstellt werden.</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceStart</name>
    <message>
        <source>Voice starts at</source>
        <translation>Stimme beginnt bei</translation>
    </message>
    <message>
        <source>Starts the voice track this much later. A negative number cuts off its beginning.</source>
        <translation>Lässt die Stimme um so viel später beginnen. Eine negative Zahl schneidet ihren Anfang ab.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Part begins in the voice at</source>
        <translation>Teil beginnt in der Stimme bei</translation>
    </message>
    <message>
        <source>The moment in the voice track that&apos;s heard where the part begins.</source>
        <translation>Was an dieser Stelle der Stimme gesagt wird, ist am Anfang des Teils zu hören.</translation>
    </message>
</context>
<context>
    <name>retalk::WaveformReader</name>
    <message>
        <source>This file has no sound.</source>
        <translation>Diese Datei hat keinen Ton.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::AdoptCommand</name>
    <message>
        <source>Use a task of the account for an unconfirmed job.</source>
        <translation>Einen Task des Kontos für einen unbestätigten Auftrag verwenden.</translation>
    </message>
    <message>
        <source>The task&apos;s id, as “retalk unconfirmed” lists it.</source>
        <translation>Die ID des Tasks, wie „retalk unconfirmed“ sie aufführt.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResubmitPrompt</name>
    <message>
        <source>[y/N]</source>
        <extracomment>the letters that a person types for yes and no, in this order, in every language&apos;s own alphabet</extracomment>
        <translation>[j/N]</translation>
    </message>
    <message>
        <source>Submit the same again? %1 credits %2</source>
        <comment>%1 a number, %2 the letters to type</comment>
        <translation>Dasselbe noch einmal absenden? %1 Credits %2</translation>
    </message>
    <message>
        <source>Submit the same again? You may be charged again. %1</source>
        <translation>Dasselbe noch einmal absenden? Es wird eventuell erneut berechnet. %1</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>the letter that a person types for yes</extracomment>
        <translation>j</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CheckCommand</name>
    <message>
        <source>The video to check, from any service.</source>
        <translation>Das zu prüfende Video, von jedem Dienst.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) behind the voice (confidence %1).</source>
        <translation>
            <numerusform>Der Mund ist %Ln Frame hinter der Stimme (Konfidenz %1).</numerusform>
            <numerusform>Der Mund ist %Ln Frames hinter der Stimme (Konfidenz %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) ahead of the voice (confidence %1).</source>
        <translation>
            <numerusform>Der Mund ist der Stimme %Ln Frame voraus (Konfidenz %1).</numerusform>
            <numerusform>Der Mund ist der Stimme %Ln Frames voraus (Konfidenz %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mouth moves just as in the original: nothing was changed.</source>
        <translation>Der Mund bewegt sich genau wie im Original: Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Mouth and voice are in sync (confidence %1).</source>
        <translation>Mund und Stimme sind synchron (Konfidenz %1).</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original; another person&apos;s was changed.</source>
        <translation>Der Mund der Person auf dem Gesichtsfoto ist wie im Original; verändert wurde der einer anderen Person.</translation>
    </message>
    <message>
        <source>Not sure: it isn&apos;t clear who in the video is the person on the face photo.</source>
        <translation>Unsicher: Es ist nicht klar, wer im Video die Person auf dem Gesichtsfoto ist.</translation>
    </message>
    <message>
        <source>Not sure: the mouth is turned away or covered most of the time.</source>
        <translation>Unsicher: Der Mund ist die meiste Zeit abgewandt oder verdeckt.</translation>
    </message>
    <message>
        <source>Not sure: the mouth doesn&apos;t fit the voice well enough to tell.</source>
        <translation>Unsicher: Der Mund passt nicht gut genug zur Stimme, um es zu sagen.</translation>
    </message>
    <message>
        <source>The mouth movement differs from the original.</source>
        <translation>Die Mundbewegung unterscheidet sich vom Original.</translation>
    </message>
    <message>
        <source>Check whether mouth and voice are in sync.</source>
        <translation>Prüfen, ob der Mund in einem Video der Stimme folgt.</translation>
    </message>
    <message>
        <source>The original video: shows whether the mouth was changed at all.</source>
        <translation>Das Originalvideo: zeigt, ob der Mund überhaupt verändert wurde.</translation>
    </message>
    <message>
        <source>The face photo it was made with: whose mouth to check.</source>
        <translation>Das Gesichtsfoto, mit dem es erstellt wurde: Geprüft wird der Mund dieser Person.</translation>
    </message>
    <message>
        <source>The threshold it was made with, 120 to 200; 170 if not given.</source>
        <translation>Der Schwellwert, mit dem es erstellt wurde, 120 bis 200; ohne Angabe 170.</translation>
    </message>
    <message>
        <source>Not sure: the mouth isn&apos;t visible for long enough.</source>
        <translation>Unsicher: Der Mund ist zu kurz zu sehen.</translation>
    </message>
    <message>
        <source>Not sure: there&apos;s hardly any speech to compare with.</source>
        <translation>Unsicher: Es gibt kaum Sprache zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::Command</name>
    <message>
        <source>Usage: retalk [URL|FILE ...]     open the window, with these in their fields
       retalk COMMAND [OPTIONS]  work without the window

Commands:
</source>
        <translation>Aufruf: retalk [URL|DATEI ...]    das Fenster öffnen, mit diesen in ihren Feldern
        retalk BEFEHL [OPTIONEN]  ohne Fenster arbeiten

Befehle:
</translation>
    </message>
    <message>
        <source>
“retalk COMMAND --help” explains a command.
Exit codes: 0 done, 2 usage, 3 input refused, 4 key, 5 balance, 6 task failed, 7 network, 8 unconfirmed.
</source>
        <translation>
„retalk BEFEHL --help“ erklärt einen Befehl.
Exit-Codes: 0 fertig, 2 Aufruf, 3 Eingabe abgelehnt, 4 Schlüssel, 5 Guthaben, 6 Task fehlgeschlagen, 7 Netzwerk, 8 unbestätigt.
</translation>
    </message>
    <message>
        <source>“retalk %1 --help” explains how it is used.</source>
        <translation>„retalk %1 --help“ erklärt die Verwendung.</translation>
    </message>
    <message>
        <source>“local” (this computer), “evolink”, or the address of another service.</source>
        <translation>„local“ (dieser Computer), „evolink“ oder die Adresse eines anderen Dienstes.</translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not “%2”.</source>
        <translation>--%1 braucht eine Adresse wie https://api.example.com, nicht „%2“.</translation>
    </message>
    <message>
        <source>--service is “local”, “evolink” or an address such as https://api.example.com, not “%1”.</source>
        <translation>--service ist „local“, „evolink“ oder eine Adresse wie https://api.example.com, nicht „%1“.</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Diesen Befehl erklären.</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>Die Auftragsliste war beschädigt. Sie wurde als %1 gesichert, und %Ln Auftrag blieb erhalten.</numerusform>
            <numerusform>Die Auftragsliste war beschädigt. Sie wurde als %1 gesichert, und %Ln Aufträge blieben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the service to answer…</source>
        <translation>Warten auf die Antwort des Dienstes…</translation>
    </message>
    <message>
        <source>The job&apos;s id, or the first characters of it.</source>
        <translation>Die ID des Auftrags oder ihre ersten Zeichen.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>There is no job “%1”. “retalk jobs” lists all jobs.</source>
        <translation>Es gibt keinen Auftrag „%1“. „retalk jobs“ führt alle Aufträge auf.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %Ln jobs. Type more of the id.</source>
        <translation>
            <numerusform>„%1“ passt auf %Ln Auftrag. Mehr von der ID eingeben.</numerusform>
            <numerusform>„%1“ passt auf %Ln Aufträge. Mehr von der ID eingeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <extracomment>after “There is no command generat.”; %2 is a command or an option</extracomment>
        <translation>%1 Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Die Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and a link begins with https://.</source>
        <translation>Die Datei „%1“ gibt es nicht, und ein Link beginnt mit https://.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Den Befehl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Die Option --%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no option --%1. Did you mean --%2?</source>
        <translation>Die Option --%1 gibt es nicht. Meinten Sie --%2?</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t valid UTF-8, so it can&apos;t be used. Rename the file, then try again.</source>
        <translation>„%1“ ist kein gültiges UTF-8 und daher nicht verwendbar. Die Datei umbenennen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>“retalk --help” lists the commands.</source>
        <translation>„retalk --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Ein JSON-Objekt pro Zeile ausgeben, für andere Programme.</translation>
    </message>
    <message>
        <source>Return once the service has accepted the job; “retalk resume” downloads the video.</source>
        <translation>Zurückkehren, sobald der Dienst den Task hat; „retalk resume“ lädt das Video herunter.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>--files-service needs a remote --service.</source>
        <translation>--files-service gehört zu einem --service, der nicht der dieses Computers ist.</translation>
    </message>
    <message>
        <source>Waiting until it works again. Ctrl+C stops; “retalk resume” continues from here.</source>
        <translation>Es geht weiter, sobald das wieder möglich ist. Strg+C hält an; „retalk resume“ setzt hier fort.</translation>
    </message>
    <message>
        <source>%1 needs a value, not “%2”.</source>
        <extracomment>%1 and %2 are options, such as --output and -o</extracomment>
        <translation>%1 braucht einen Wert, nicht „%2“.</translation>
    </message>
    <message>
        <source>How strictly the face must match, 120 to 200; 170 if not given.</source>
        <translation>Wie streng das Gesicht passen muss, 120 bis 200; ohne Angabe 170.</translation>
    </message>
    <message>
        <source>Picture quality of a draft on this computer: “fast”, “normal” or “high”.</source>
        <translation>Bildqualität eines Entwurfs auf diesem Computer: „fast“, „normal“ oder „high“.</translation>
    </message>
    <message>
        <source>--face-threshold needs a whole number, not “%1”.</source>
        <translation>--face-threshold braucht eine ganze Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--quality is “fast”, “normal” or “high”, not “%1”.</source>
        <translation>--quality ist „fast“, „normal“ oder „high“, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CreditsCommand</name>
    <message>
        <source>Show the balance of the key.</source>
        <translation>Das Guthaben des Schlüssels anzeigen.</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 Credits</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FacesCommand</name>
    <message>
        <source>The video to look at.</source>
        <translation>Das zu untersuchende Video.</translation>
    </message>
    <message>
        <source>URL|FILE</source>
        <translation>URL|DATEI</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, frontal: %3</source>
        <translation>%1&#xa0;px, in %2&#xa0;% der Frames, frontal: %3</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, turned away: %3</source>
        <translation>%1&#xa0;px, in %2&#xa0;% der Frames, abgewandt: %3</translation>
    </message>
    <message>
        <source>List the people in a video, each with a picture for --reference.</source>
        <translation>Zeigen, wer in einem Video zu sehen ist, jeweils mit einem Bild für --reference.</translation>
    </message>
    <message>
        <source>No face was found in this video.</source>
        <translation>In diesem Video ist kein Gesicht.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmCommand</name>
    <message>
        <source>Give parts of a video new voice tracks and join everything into one file. Long parts are split; what lies between parts stays as it is.</source>
        <translation>Teilen eines Videos neue Stimmen geben und alles zu einer Datei zusammenfügen. Lange Teile werden aufgeteilt; dazwischen bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>The video, a file on this computer.</source>
        <translation>Das Video, eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>A part: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], such as 0:12-0:31,voice=a.wav,offset=3.2. Without a range: the whole video. May be given several times.</source>
        <translation>Ein Teil: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], etwa 0:12-0:31,voice=a.wav,offset=3.2. Ohne Bereich: das ganze Video. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>TEIL</translation>
    </message>
    <message>
        <source>Parts from a CSV file with the columns from, to, voice, offset and face.</source>
        <translation>Teile aus einer CSV-Datei mit den Spalten from, to, voice, offset und face.</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>Wohin Dateien hochgeladen werden, falls nicht an dieselbe Adresse.</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>Das fertige Video. Eine ältere Datei dieses Namens wird ersetzt, sobald die neue vollständig ist.</translation>
    </message>
    <message>
        <source>Submit the pieces without asking about the price.</source>
        <translation>Die Stücke ohne Rückfrage zum Preis absenden.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>The table “%1” can&apos;t be read.</source>
        <translation>Die Tabelle „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Begin the film even if the same one isn&apos;t finished, or was finished less than a minute ago.</source>
        <translation>Den Film auch beginnen, wenn derselbe nicht fertig ist oder vor weniger als einer Minute fertig wurde.</translation>
    </message>
    <message>
        <source>What is heard below the voice tracks, in dB: original:-18, or a file with music and effects, as long as the video, such as music.wav:-12. With “,duck” at the end it gives way while the voice speaks. The video without it is kept, too.</source>
        <translation>Was unter den Stimmen zu hören ist, in dB: original:-18 oder eine Datei mit Musik und Effekten, so lang wie das Video, etwa music.wav:-12. Mit „,duck“ am Ende wird es leiser, während die Stimme spricht. Das Video ohne diesen Ton bleibt ebenfalls erhalten.</translation>
    </message>
    <message>
        <source>--extend is for “retalk generate”: a film is always as long as its video, or what lies behind a part would shift. Use a shorter voice track.</source>
        <translation>--extend gehört zu „retalk generate“: Ein Film ist immer so lang wie sein Video, sonst würde sich verschieben, was hinter einem Teil liegt. Eine kürzere Stimme verwenden.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmStartCommand</name>
    <message numerus="yes">
        <source>%Ln piece(s), free</source>
        <translation>
            <numerusform>%Ln Stück, kostenlos</numerusform>
            <numerusform>%Ln Stücke, kostenlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) at the service&apos;s own price</source>
        <translation>
            <numerusform>%Ln Stück zum Preis des Dienstes</numerusform>
            <numerusform>%Ln Stücke zum Preis des Dienstes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), about %1 credits ($%2)</source>
        <extracomment>%1: credits, %2: US dollars</extracomment>
        <translation>
            <numerusform>%Ln Stück, etwa %1 Credits ($%2)</numerusform>
            <numerusform>%Ln Stücke, etwa %1 Credits ($%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted. Add --yes to submit %1.</source>
        <translation>Nichts wurde abgesendet. Mit --yes wird abgesendet: %1.</translation>
    </message>
    <message>
        <source>Submit %1? %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>%1 absenden? %2</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read.</source>
        <translation>Die Auftragsliste kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The same film was begun already and isn&apos;t finished. “retalk resume %1” continues it, and what&apos;s paid for stays paid. Add --again to begin it once more.</source>
        <translation>Derselbe Film wurde schon begonnen und ist nicht fertig. „retalk resume %1“ setzt ihn fort, und Bezahltes bleibt bezahlt. Mit --again noch einmal beginnen.</translation>
    </message>
    <message>
        <source>The same film was finished less than a minute ago (film %1). Add --again to submit it once more.</source>
        <translation>Derselbe Film wurde vor weniger als einer Minute fertig (Film %1). Mit --again noch einmal absenden.</translation>
    </message>
    <message>
        <source>Submit the same again? %1 %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>Dasselbe noch einmal absenden? %1 %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FollowCommand</name>
    <message>
        <source>Stopped. “retalk resume” continues from here.</source>
        <translation>Gestoppt. „retalk resume“ setzt hier fort.</translation>
    </message>
    <message>
        <source>%1 has %2 credits left, and you want to keep at least %3, so nothing more is submitted. “retalk resume” continues from here.</source>
        <extracomment>%1 is a service, %2 the credits that are left there, %3 the least that shall be left</extracomment>
        <translation>%1 hat noch %2 Credits, und mindestens %3 sollen bleiben; deshalb wird nichts mehr gesendet. „retalk resume“ setzt hier fort.</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2</source>
        <translation>Stück %1 von %2 wird geschnitten</translation>
    </message>
    <message>
        <source>Joining: %1 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>Zusammenfügen: %1 %</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>Film %1, %Ln piece(s)</source>
        <extracomment>%1: the beginning of a film&apos;s id</extracomment>
        <translation>
            <numerusform>Film %1, %Ln Stück</numerusform>
            <numerusform>Film %1, %Ln Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pieces are kept. “retalk resume %1” continues the film, and “retalk resume --join %1” joins them.</source>
        <translation>Fertiges bleibt erhalten. „retalk resume %1“ setzt den Film fort, „retalk resume --join %1“ fügt das Vorhandene zusammen.</translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment. Add --again to submit it once more.</source>
        <translation>Ein anderes Retalk sendet gerade dasselbe ab. Mit --again wird es noch einmal abgesendet.</translation>
    </message>
    <message>
        <source>Job %1 is a piece of a film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>Auftrag %1 ist ein Stück eines Films. „retalk resume %2“ setzt den Film fort.</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2: %3 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>Stück %1 von %2 wird geschnitten: %3 %</translation>
    </message>
    <message>
        <source>Without the underlay: %1</source>
        <translation>Ohne Hintergrundton: %1</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ForgetCommand</name>
    <message>
        <source>Give up an unconfirmed job.</source>
        <translation>Einen unbestätigten Auftrag aufgeben.</translation>
    </message>
    <message>
        <source>Given up. If the service did receive the job, it may still charge for it.</source>
        <translation>Aufgegeben. Falls der Dienst den Auftrag erhalten hat, berechnet er ihn eventuell noch.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::GenerateCommand</name>
    <message>
        <source>URL|FILE</source>
        <translation>URL|DATEI</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>Wohin Dateien hochgeladen werden, falls nicht an dieselbe Adresse.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Submit the job even if the same one was submitted less than a minute ago.</source>
        <translation>Den Auftrag auch absenden, wenn derselbe vor weniger als einer Minute abgesendet wurde.</translation>
    </message>
    <message>
        <source>The same job was submitted less than a minute ago (job %1). Add --again to submit it once more.</source>
        <translation>Derselbe Auftrag wurde vor weniger als einer Minute abgesendet (Auftrag %1). Mit --again noch einmal absenden.</translation>
    </message>
    <message>
        <source>Which audio track of the file to use, counted from 1; the file&apos;s default if not given.</source>
        <translation>Welche Audiospur der Datei verwendet wird, ab 1 gezählt; ohne Angabe die Standardspur der Datei.</translation>
    </message>
    <message>
        <source>--audio-track needs a whole number from 1, not “%1”.</source>
        <translation>--audio-track braucht eine ganze Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>--audio-offset needs a number of seconds such as 0.5, from -%1 to %1, not “%2”.</source>
        <translation>--audio-offset braucht eine Anzahl Sekunden wie 0.5, von -%1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--quality is for drafts on this computer: add --service local.</source>
        <translation>--quality gilt für Entwürfe auf diesem Computer: --service local hinzufügen.</translation>
    </message>
    <message>
        <source>%1 Nothing was submitted.</source>
        <extracomment>%1: what is wrong with a link, one or two sentences</extracomment>
        <translation>%1 Es wurde nichts abgesendet.</translation>
    </message>
    <message>
        <source>Lip-sync a video to a voice track and wait for the result.</source>
        <translation>Die Lippen eines Videos an eine Stimme anpassen und auf das Ergebnis warten.</translation>
    </message>
    <message>
        <source>The video of someone speaking.</source>
        <extracomment>a value&apos;s name in the command line&apos;s help: a web address or a file of this computer</extracomment>
        <translation>Das Video einer sprechenden Person.</translation>
    </message>
    <message>
        <source>The new voice track.</source>
        <translation>Die neue Stimme.</translation>
    </message>
    <message>
        <source>A photo of the person to change, if there are several in the video.</source>
        <translation>Ein Bild des zu ändernden Gesichts, wenn im Video mehrere sind.</translation>
    </message>
    <message>
        <source>Start the voice track this many seconds later; a negative number cuts off its beginning.</source>
        <translation>Die Stimme so viele Sekunden später beginnen lassen; eine negative Zahl schneidet ihren Anfang ab.</translation>
    </message>
    <message>
        <source>Extend the video to the length of the voice track.</source>
        <translation>Das Video auf die Länge der Stimme verlängern.</translation>
    </message>
    <message>
        <source>The https:// URL to notify when the job is done.</source>
        <translation>Die https://-URL, die benachrichtigt wird, wenn der Auftrag fertig ist.</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>Das fertige Video. Eine ältere Datei dieses Namens wird ersetzt, sobald die neue vollständig ist.</translation>
    </message>
    <message>
        <source>Submit a video that is longer than the service accepts in pieces, and join them.</source>
        <translation>Ein Video, das für den Dienst zu lang ist, in Stücken absenden und zusammenfügen.</translation>
    </message>
    <message>
        <source>--split can&apos;t go with --no-wait: pieces are joined when all are done.</source>
        <translation>--split geht nicht zusammen mit --no-wait: Die Stücke werden zusammengefügt, wenn alle fertig sind.</translation>
    </message>
    <message>
        <source>The voice track is %1 long, and the service accepts at most %2. A video that is extended can&apos;t be split. Cut the voice track.</source>
        <translation>Die Stimme ist %1 lang, und der Dienst nimmt höchstens %2 an. Ein verlängertes Video lässt sich nicht aufteilen. Die Stimme kürzen.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 the service accepts. Add --split to submit %3, joined for you.</source>
        <extracomment>%1, %2: times such as 11:04; %3: &quot;6 pieces, about 532.0 credits ($7.82)&quot;</extracomment>
        <translation>%1 sind mehr als die %2, die der Dienst annimmt. Mit --split wird gesendet und zusammengefügt: %3.</translation>
    </message>
    <message>
        <source>--underlay can&apos;t go with --no-wait, --extend or --callback-url: the sound is mixed in here when the video is done.</source>
        <translation>--underlay geht nicht zusammen mit --no-wait, --extend oder --callback-url: Der Ton wird hier beigemischt, wenn das Video fertig ist.</translation>
    </message>
    <message>
        <source>The voice track ends at %1. From there on, the video&apos;s own sound is heard as it is.</source>
        <extracomment>%1: a time such as 0:20</extracomment>
        <translation>Die Stimme endet bei %1. Ab dort ist der eigene Ton des Videos unverändert zu hören.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobReporter</name>
    <message>
        <source>Uploading the files</source>
        <translation>Dateien werden hochgeladen</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>a line of the command line&apos;s progress: the stage and how far it is</extracomment>
        <translation>%1: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>Neuer Versuch: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>“retalk resume %1” asks the service for the video again, at no cost.</source>
        <translation>„retalk resume %1“ fragt den Dienst kostenlos noch einmal nach dem Video.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>%1: a sentence about the finished video, such as &quot;The video is interlaced; …&quot;</extracomment>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Submitting the job</source>
        <translation>Auftrag wird gesendet</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>Wartet beim Dienst</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Downloading the video</source>
        <translation>Video wird geladen</translation>
    </message>
    <message>
        <source>The job has been removed.</source>
        <translation>Der Auftrag wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Submitted as task %1</source>
        <translation>Gesendet als Task %1</translation>
    </message>
    <message>
        <source>Giving up for now. “retalk resume” continues this job.</source>
        <translation>Vorerst aufgegeben; „retalk resume“ setzt diesen Auftrag fort.</translation>
    </message>
    <message>
        <source>The job wasn&apos;t submitted again, because you may be charged twice. “retalk unconfirmed” lists the tasks that may belong to it and what you can do.</source>
        <translation>Der Auftrag wurde nicht erneut abgesendet, weil eventuell zweimal berechnet würde. „retalk unconfirmed“ zeigt die infrage kommenden Tasks und was möglich ist.</translation>
    </message>
    <message>
        <source>“retalk resume %1” submits the job once the problem is solved.</source>
        <translation>„retalk resume %1“ sendet den Auftrag ab, sobald die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Trying again on %1</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>Neuer Versuch am %1</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a film&apos;s piece, %2: what happens to it, one or more sentences or a stage such as &quot;Uploading the files&quot;</extracomment>
        <translation>Stück %1: %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobsCommand</name>
    <message>
        <source>There are no jobs yet.</source>
        <translation>Es gibt noch keine Aufträge.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>%1 von %2 Stücken fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) failed</source>
        <translation>
            <numerusform>%Ln Stück fehlgeschlagen</numerusform>
            <numerusform>%Ln Stücke fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>List every job and film, newest first.</source>
        <translation>Alle Aufträge und Filme auflisten, die neuesten zuerst.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResumeCommand</name>
    <message numerus="yes">
        <source>%Ln job(s) are being worked on by another Retalk.</source>
        <translation>
            <numerusform>%Ln Auftrag wird von einem anderen Retalk bearbeitet.</numerusform>
            <numerusform>%Ln Aufträge werden von einem anderen Retalk bearbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>--output needs exactly one job.</source>
        <translation>--output braucht genau einen Auftrag.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Nothing was charged for them; name one to submit it again.</source>
        <translation>
            <numerusform>%Ln abgelehnter Auftrag wurde ausgelassen. Dafür wurde nichts berechnet; zum erneuten Absenden nennen.</numerusform>
            <numerusform>%Ln abgelehnte Aufträge wurden ausgelassen. Dafür wurde nichts berechnet; zum erneuten Absenden einen nennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished video(s) are no longer where they were saved. Name a job to download its video again.</source>
        <translation>
            <numerusform>%Ln fertiges Video liegt nicht mehr am Speicherort. Einen Auftrag angeben, um sein Video erneut herunterzuladen.</numerusform>
            <numerusform>%Ln fertige Videos liegen nicht mehr am Speicherort. Einen Auftrag angeben, um sein Video erneut herunterzuladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the job&apos;s video under another name.</source>
        <translation>Das Video des einen genannten Auftrags unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Nothing to resume.</source>
        <translation>Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>Continue all unfinished jobs and films.</source>
        <translation>Alle unfertigen Aufträge und Filme fortsetzen.</translation>
    </message>
    <message>
        <source>Join the film&apos;s finished pieces, and keep the original video in place of the others.</source>
        <translation>Die fertigen Stücke des Films zusammenfügen und an den übrigen Stellen das Video lassen, wie es ist.</translation>
    </message>
    <message>
        <source>Submit the film&apos;s failed pieces again. You may be charged again.</source>
        <translation>Die fehlgeschlagenen Stücke des Films noch einmal absenden. Sie können erneut berechnet werden.</translation>
    </message>
    <message>
        <source>--%1 needs exactly one film.</source>
        <translation>--%1 braucht genau einen Film.</translation>
    </message>
    <message>
        <source>There is no film “%1”.</source>
        <translation>Es gibt keinen Film „%1“.</translation>
    </message>
    <message>
        <source>--output is for a job. A film is saved under the name that it was begun with.</source>
        <translation>--output gilt für einen Auftrag. Ein Film wird unter dem Namen gespeichert, mit dem er begonnen wurde.</translation>
    </message>
    <message>
        <source>Film %1 (“%2”) was begun more than 3 days ago and was left out. “retalk resume %1” continues it.</source>
        <extracomment>%1: the beginning of a film&apos;s id, %2: the name of its video</extracomment>
        <translation>Film %1 („%2“) wurde vor mehr als 3 Tagen begonnen und ausgelassen. „retalk resume %1“ setzt ihn fort.</translation>
    </message>
    <message>
        <source>Job %1 was replaced by another one of its film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>Auftrag %1 wurde durch einen anderen seines Films ersetzt. „retalk resume %2“ setzt den Film fort.</translation>
    </message>
    <message>
        <source>Job %1 is a piece of film %2, which is saved under the name that it was begun with. Leave out --output.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>Auftrag %1 ist ein Stück des Films %2, der unter dem Namen gespeichert wird, mit dem er begonnen wurde. --output weglassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Name one to submit it again.</source>
        <translation>
            <numerusform>%Ln abgelehnter Auftrag wurde ausgelassen. Zum erneuten Absenden nennen.</numerusform>
            <numerusform>%Ln abgelehnte Aufträge wurden ausgelassen. Zum erneuten Absenden einen nennen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::SendAgainCommand</name>
    <message>
        <source>Submit an unconfirmed job again; it may be charged twice.</source>
        <translation>Einen unbestätigten Auftrag erneut absenden; eventuell wird zweimal berechnet.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::SpeakCommand</name>
    <message>
        <source>Speak words with a robot&apos;s voice, to judge timing by.</source>
        <translation>Einen Text mit einer Roboterstimme sprechen, um das Timing zu beurteilen.</translation>
    </message>
    <message>
        <source>The words to speak.</source>
        <translation>Der zu sprechende Text.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>A text file with the words to speak.</source>
        <translation>Eine Textdatei mit dem zu sprechenden Text.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The language of the words, as espeak-ng calls it: en, de, pt-br, cmn. Yours if not given.</source>
        <translation>Die Sprache des Textes, wie espeak-ng sie nennt: en, de, pt-br, cmn. Ohne Angabe Ihre eigene.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>How long the voice track lasts: the words are spoken at a natural pace that fits, and silence follows them.</source>
        <translation>Wie lange die Stimme dauert: Der Text wird in einem passenden, natürlichen Tempo gesprochen, danach folgt Stille.</translation>
    </message>
    <message>
        <source>The WAV file to write. A file that&apos;s there is replaced.</source>
        <translation>Die zu schreibende WAV-Datei. Eine vorhandene Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>Give either --text or --text-file.</source>
        <translation>Entweder --text oder --text-file angeben.</translation>
    </message>
    <message>
        <source>--output names the file with the words.</source>
        <translation>--output nennt die Datei mit dem Text.</translation>
    </message>
    <message>
        <source>The text file “%1” can&apos;t be read.</source>
        <translation>Die Textdatei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The words take %1 s even at %2 words a minute, so they don&apos;t fit into %3 s. Shorten the text.</source>
        <translation>Der Text dauert selbst bei %2 Wörtern pro Minute %1 s und passt deshalb nicht in %3 s. Den Text kürzen.</translation>
    </message>
    <message>
        <source>%1 s at %2 words a minute. It&apos;s a robot&apos;s voice: good for judging timing, not for the final video.</source>
        <translation>%1 s bei %2 Wörtern pro Minute. Das ist eine Roboterstimme: Sie taugt zum Beurteilen des Timings, nicht für das endgültige Video.</translation>
    </message>
    <message>
        <source>Speech is saved as a WAV file, not as .%1. Choose a name that ends in .wav.</source>
        <translation>Gesprochenes wird als WAV-Datei gespeichert, nicht als .%1. Einen Namen wählen, der auf .wav endet.</translation>
    </message>
    <message>
        <source>--seconds needs a number from %1 to %2, not “%3”.</source>
        <translation>--seconds braucht eine Zahl von %1 bis %2, nicht „%3“.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::UnconfirmedCommand</name>
    <message>
        <source>List jobs whose submission was never answered, with their possible tasks.</source>
        <translation>Aufträge ohne Antwort auf das Absenden mit den infrage kommenden Tasks aufführen.</translation>
    </message>
    <message>
        <source>No job is unconfirmed.</source>
        <translation>Kein Auftrag ist unbestätigt.</translation>
    </message>
    <message>
        <source>Asking the service for its tasks…</source>
        <translation>Der Dienst wird nach seinen Tasks gefragt…</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be asked for all of its tasks, so it isn&apos;t known whether it received this job. %1</source>
        <translation>Der Dienst konnte nicht nach allen Tasks gefragt werden. Ob er diesen Auftrag erhalten hat, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>The service lists no task that may be this job.</source>
        <translation>Der Dienst führt keinen Task auf, der zu diesem Auftrag gehören könnte.</translation>
    </message>
    <message>
        <source>retalk adopt %1 TASK    use this task: its video is downloaded</source>
        <translation>retalk adopt %1 TASK    diesen Task verwenden: Sein Video wird heruntergeladen</translation>
    </message>
    <message>
        <source>retalk send-again %1    submit it again: may be charged twice</source>
        <translation>retalk send-again %1    erneut absenden: eventuell zweimal berechnet</translation>
    </message>
    <message>
        <source>retalk forget %1        give it up</source>
        <translation>retalk forget %1        aufgeben</translation>
    </message>
    <message>
        <source>This job is task %1. “retalk resume” downloads its video.</source>
        <translation>Dieser Auftrag ist Task %1. „retalk resume“ lädt das Video herunter.</translation>
    </message>
</context>
</TS>
