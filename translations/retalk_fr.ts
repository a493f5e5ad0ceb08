<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>retalk::AboutBox</name>
    <message>
        <source>About Retalk</source>
        <translation>À propos de Retalk</translation>
    </message>
    <message>
        <source>Gives a video new words, and lips that follow them: with EvoLink&apos;s VideoRetalk, or as a draft on this computer.

Free software under the MIT licence. Made with Qt %1, FFmpeg, OpenCV, MediaPipe&apos;s face models and PocketSphinx; programs linked with a GPL build of FFmpeg carry its terms.</source>
        <translation>Donne à une vidéo de nouvelles paroles et des lèvres qui les suivent : avec VideoRetalk d’EvoLink, ou sous forme d’ébauche sur cet ordinateur.

Logiciel libre sous licence MIT. Réalisé avec Qt %1, FFmpeg, OpenCV, les modèles de visage de MediaPipe et PocketSphinx ; les programmes liés à une version GPL de FFmpeg en suivent les conditions.</translation>
    </message>
</context>
<context>
    <name>retalk::Answer</name>
    <message>
        <source>This API key has used up its own limit. Raise the limit on the service&apos;s website, or use another key.</source>
        <translation>Cette clé API a épuisé sa propre limite. Relevez-la sur le site du service ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>This API key has used up its limit for today. Try again tomorrow, raise the limit, or use another key.</source>
        <translation>Cette clé API a épuisé sa limite du jour. Réessayez demain, relevez la limite ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>Your account has too few credits. Add credits on the service&apos;s website, then retry.</source>
        <translation>Votre compte n’a pas assez de crédits. Ajoutez-en sur le site du service, puis réessayez.</translation>
    </message>
    <message>
        <source>This API key is disabled. Enable it on the service&apos;s website, or enter another key.</source>
        <translation>Cette clé API est désactivée. Activez-la sur le site du service ou saisissez une autre clé.</translation>
    </message>
    <message>
        <source>This API key has expired. Enter a new one.</source>
        <translation>Cette clé API a expiré. Saisissez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the service&apos;s support.</source>
        <translation>Ce compte est désactivé. Adressez-vous à l’assistance du service.</translation>
    </message>
    <message>
        <source>The service refused this because it is too large.</source>
        <translation>Le service a refusé&#xa0;: c’est trop volumineux.</translation>
    </message>
    <message>
        <source>The service refused the request without saying why.</source>
        <translation>Le service a refusé la demande sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>Le service a refusé la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is too large: at most 100 MB can be uploaded.</source>
        <translation>Le fichier est trop volumineux&#xa0;: 100&#xa0;Mo au maximum peuvent être envoyés.</translation>
    </message>
    <message>
        <source>A proxy asks for a user name and password, which Retalk doesn&apos;t send. Choose another proxy in the settings.</source>
        <translation>Un proxy demande un nom d’utilisateur et un mot de passe, que Retalk n’envoie pas. Choisissez un autre proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this API key. Check it, or enter another one.</source>
        <translation>Le service n’accepte pas cette clé API. Vérifiez-la ou saisissez-en une autre.</translation>
    </message>
    <message>
        <source>This API key isn&apos;t allowed to use the model “videoretalk”. Allow it on the service&apos;s website, or use another key.</source>
        <translation>Cette clé API ne peut pas utiliser le modèle «&#xa0;videoretalk&#xa0;». Autorisez-le sur le site du service ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>This API key can&apos;t be used from your IP address. Allow the address on the service&apos;s website, or use another key.</source>
        <translation>Cette clé API ne peut pas être utilisée depuis votre adresse Internet. Autorisez l’adresse sur le site du service ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t allow this: the API key can&apos;t use the model, or your IP address is blocked.</source>
        <translation>Le service ne le permet pas&#xa0;: la clé API ne peut pas utiliser le modèle, ou votre adresse Internet est bloquée.</translation>
    </message>
    <message>
        <source>The service has no task with this id.</source>
        <translation>Le service ne connaît aucune tâche avec cet ID.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept files of this type.</source>
        <translation>Le service n’accepte pas les fichiers de ce type.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t know this, or no longer has it.</source>
        <translation>Le service ne connaît pas cet élément ou ne le conserve plus.</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>Le service ne conserve plus cet élément.</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>Trop de requêtes ; le service demande d’attendre.</translation>
    </message>
    <message>
        <source>The service timed out waiting for the request. Check your connection.</source>
        <translation>Le service a attendu la demande trop longtemps. Vérifiez votre connexion.</translation>
    </message>
    <message>
        <source>The service can&apos;t say whether it accepted this job. Check before you submit it again, or you may be charged twice.</source>
        <translation>Le service ne peut pas dire s’il a accepté ce travail. Vérifiez avant de le renvoyer, car il pourrait être débité deux fois.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try again later.</source>
        <translation>Le service a lui-même un problème (%1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service redirects to another address. Your key wasn&apos;t sent there. Check the service&apos;s address in the settings.</source>
        <translation>Le service renvoie Retalk vers une autre adresse. Votre clé n’y a pas été envoyée. Vérifiez l’adresse du service dans les paramètres.</translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (%1). Check the service&apos;s address.</source>
        <translation>Le service a donné une réponse inattendue (%1). Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>This address returned a web page instead of the service. Check the service&apos;s address in the settings, and whether this network asks you to sign in.</source>
        <translation>C’est une page web qui répond à cette adresse, pas le service. Vérifiez l’adresse du service dans les paramètres et si ce réseau vous demande de vous connecter.</translation>
    </message>
    <message>
        <source>Your account&apos;s storage for uploaded files is full. Files are removed after 72 hours; wait, or use a link.</source>
        <translation>L’espace de votre compte pour les fichiers envoyés est plein. Les fichiers sont supprimés après 72 heures&#x202f;; patientez ou utilisez un lien.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t download the link.</source>
        <translation>Le service n’a pas pu récupérer le lien.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t store the file. Try again later.</source>
        <translation>Le service n’a pas pu enregistrer le fichier. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the file: %1</source>
        <translation>Le service n’a pas accepté le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service sent an answer that Retalk doesn&apos;t understand. Check the service&apos;s address, and try again later.</source>
        <translation>Retalk ne comprend pas la réponse du service. Vérifiez l’adresse du service et réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>retalk::ApiClient</name>
    <message>
        <source>The service accepted the job, but its answer can&apos;t be read. You may have been charged. Check with the service before you submit it again.</source>
        <translation>Le service a accepté le travail, mais sa réponse est illisible. Il a peut-être été débité. Vérifiez auprès du service avant de le renvoyer.</translation>
    </message>
</context>
<context>
    <name>retalk::BatchModel</name>
    <message>
        <source>fine</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heading of the column that says what is wrong with a row</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Étendre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>An address that is called when the job is done</extracomment>
        <translation>Rappel</translation>
    </message>
</context>
<context>
    <name>retalk::BatchTable</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni «&#xa0;yes&#xa0;» ni «&#xa0;no&#xa0;».</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <comment>names of columns</comment>
        <translation>Non utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The column “video” is missing.</source>
        <translation>Il n’y a pas de colonne «&#xa0;video&#xa0;».</translation>
    </message>
    <message>
        <source>The column “audio” is missing.</source>
        <translation>Il n’y a pas de colonne «&#xa0;audio&#xa0;».</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>Un guillemet est ouvert et n’est pas fermé.</translation>
    </message>
    <message>
        <source>There are %1 cells instead of %2. A cell with a comma needs quotation marks.</source>
        <translation>Il y a %1 cellules au lieu de %2&#x202f;; une virgule dans une cellule demande des guillemets.</translation>
    </message>
    <message>
        <source>The threshold “%1” isn&apos;t a whole number from %2 to %3.</source>
        <translation>Le seuil «&#xa0;%1&#xa0;» n’est pas un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain “/”.</source>
        <translation>Un nom ne peut pas contenir «&#xa0;/&#xa0;».</translation>
    </message>
</context>
<context>
    <name>retalk::CallbackField</name>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>https:// URL to notify when done</source>
        <translation>URL https:// à prévenir à la fin</translation>
    </message>
    <message>
        <source>The service posts the finished task to this URL. It must be public and use HTTPS.</source>
        <translation>Le service envoie la tâche terminée à cette URL. Elle doit être publique et utiliser HTTPS.</translation>
    </message>
    <message>
        <source>More: voice start, music, callback URL</source>
        <extracomment>Unfolds the rarely used fields</extracomment>
        <translation>Plus&#xa0;: début, musique, URL de rappel</translation>
    </message>
</context>
<context>
    <name>retalk::ClipPlayer</name>
    <message>
        <source>The video can&apos;t be opened. It may be damaged, or the site that hosts it doesn&apos;t respond.</source>
        <translation>La vidéo ne s’ouvre pas. Elle est peut-être endommagée, ou son serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This computer has no sound device to play this on.</source>
        <translation>Cet ordinateur n’a pas de périphérique audio pour le lire.</translation>
    </message>
    <message>
        <source>The video couldn&apos;t be loaded from the site that hosts it.</source>
        <translation>Impossible de récupérer la vidéo auprès de son serveur.</translation>
    </message>
    <message>
        <source>This file can&apos;t be played. It&apos;s damaged, or no decoder for it is installed.</source>
        <translation>Impossible de lire ce fichier. Il est endommagé, ou son décodeur n’est pas installé.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
</context>
<context>
    <name>retalk::ClipSound</name>
    <message>
        <source>The sound can&apos;t be played. %1</source>
        <translation>Impossible de lire le son. %1</translation>
    </message>
    <message>
        <source>The sound can&apos;t be played. It may be damaged, or stored in a format that this computer can&apos;t decode.</source>
        <translation>Impossible de lire le son. Il est peut-être endommagé ou enregistré dans un format que cet ordinateur ne sait pas décoder.</translation>
    </message>
</context>
<context>
    <name>retalk::Credits</name>
    <message>
        <source>The service couldn&apos;t say how many credits are left. Try again later.</source>
        <translation>Le service n’a pas pu dire combien de crédits il reste. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>retalk::DoneNotice</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>Votre vidéo est prête</translation>
    </message>
    <message>
        <source>A job needs your attention</source>
        <translation>Un travail demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos are ready</source>
        <translation>
            <numerusform>%Ln vidéo est prête</numerusform>
            <numerusform>%Ln vidéos sont prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) need your attention</source>
        <translation>
            <numerusform>%Ln travail demande votre attention</numerusform>
            <numerusform>%Ln travaux demandent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 videos are ready</source>
        <extracomment>Two numbers: &quot;12 of 40 videos are ready&quot;</extracomment>
        <translation>%1 vidéos sur %2 sont prêtes</translation>
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
            <numerusform>%1 · %Ln travail – Retalk</numerusform>
            <numerusform>%1 · %Ln travaux – Retalk</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>Tous les travaux sont terminés</translation>
    </message>
</context>
<context>
    <name>retalk::Download</name>
    <message>
        <source>The download was stopped.</source>
        <translation>Le téléchargement a été arrêté.</translation>
    </message>
    <message>
        <source>The link redirects to an address Retalk won&apos;t open.</source>
        <translation>Le lien redirige vers une adresse que Retalk n’ouvre pas.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Try again, or get a new link.</source>
        <translation>Le fichier est incomplet&#xa0;: la fin manque. Réessayez ou procurez-vous un nouveau lien.</translation>
    </message>
    <message>
        <source>The downloaded file can&apos;t be read.</source>
        <translation>Impossible de lire le fichier téléchargé.</translation>
    </message>
    <message>
        <source>The link opens a page or text, not a video, audio file or picture.</source>
        <translation>Le lien mène à une page ou à un texte, pas à une vidéo, un son ou une image.</translation>
    </message>
    <message>
        <source>The link opens a file that isn&apos;t a video, audio file or picture.</source>
        <translation>Le lien mène à un fichier qui n’est ni une vidéo, ni un son, ni une image.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>Seuls les liens http et https peuvent être récupérés.</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 is allowed.</source>
        <translation>Le fichier fait %1&#x202f;; le maximum autorisé est de %2.</translation>
    </message>
    <message>
        <source>The file is larger than the allowed %1.</source>
        <translation>Le fichier dépasse les %1 autorisés.</translation>
    </message>
    <message>
        <source>The site that hosts the file sent the wrong part of it.</source>
        <translation>Le site qui héberge le fichier en a envoyé la mauvaise partie.</translation>
    </message>
    <message>
        <source>The link redirects to another address.</source>
        <translation>Le lien renvoie vers une autre adresse.</translation>
    </message>
    <message>
        <source>The site that hosts the file denied access (HTTP %1). The link may have expired.</source>
        <translation>Le serveur ne fournit pas ce fichier (HTTP %1). Le lien a peut-être expiré.</translation>
    </message>
    <message>
        <source>The site that hosts the file asked us to wait (HTTP %1).</source>
        <translation>Le site qui héberge le fichier demande d’attendre (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file has a problem (HTTP %1).</source>
        <translation>Le serveur du fichier est en difficulté (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer (HTTP %1).</source>
        <translation>Le serveur a donné une réponse inattendue (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file sent it in an unexpected encoding.</source>
        <translation>Le serveur a envoyé le fichier dans un encodage inattendu.</translation>
    </message>
    <message>
        <source>The site that hosts the file can&apos;t be found.</source>
        <translation>Le serveur du fichier est introuvable.</translation>
    </message>
    <message>
        <source>The site that hosts the file doesn&apos;t accept connections.</source>
        <translation>Le serveur du fichier n’accepte pas les connexions.</translation>
    </message>
    <message>
        <source>The connection to the site that hosts the file isn&apos;t secure, so nothing was downloaded.</source>
        <translation>La connexion au serveur du fichier n’est pas sûre&#x202f;; rien n’a donc été récupéré.</translation>
    </message>
    <message>
        <source>The site that hosts the file stopped responding.</source>
        <translation>Le site qui héberge le fichier ne répond plus.</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer.</source>
        <translation>Le serveur a donné une réponse inattendue.</translation>
    </message>
    <message>
        <source>The connection broke during the download.</source>
        <translation>La connexion a été coupée pendant la réception du fichier.</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again; nothing is lost.</source>
        <translation>Le disque contenant %1 est plein. Libérez de la place et réessayez&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The disk that holds %1 can&apos;t store a file this large. Choose another folder.</source>
        <translation>Le fichier dépasse la taille que le disque contenant %1 accepte pour un seul fichier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another Retalk is already downloading this file.</source>
        <translation>Un autre Retalk récupère déjà ce fichier.</translation>
    </message>
    <message>
        <source>The disk that holds %1 has %2 free, but %3 is needed. Free some space and try again; nothing is lost.</source>
        <translation>Le disque contenant %1 a %2 de libre et il en faut %3. Libérez de la place et réessayez&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>There&apos;s another file called %1 now.</source>
        <translation>Il y a maintenant un autre fichier nommé %1.</translation>
    </message>
    <message>
        <source>There is no file at this link (HTTP %1).</source>
        <translation>Aucun fichier à l’adresse de ce lien (HTTP %1).</translation>
    </message>
</context>
<context>
    <name>retalk::DraftVoice</name>
    <message>
        <source>Speaking this text takes too long.</source>
        <translation>Dire ce texte prend trop de temps.</translation>
    </message>
    <message>
        <source>The text can&apos;t be spoken.</source>
        <translation>Impossible de dire le texte.</translation>
    </message>
    <message>
        <source>Draft voices need the package espeak-ng. Install it, then try again.</source>
        <translation>Les voix d’ébauche ont besoin du paquet espeak-ng. Installez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The text is too long. Split it into parts.</source>
        <translation>Le texte est trop long. Découpez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>There&apos;s no draft voice for the language “%1”.</source>
        <translation>Il n’y a pas de voix d’ébauche pour la langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <translation>Il n’y a pas de texte à dire.</translation>
    </message>
</context>
<context>
    <name>retalk::DropOverlay</name>
    <message>
        <source>Drop anywhere: we&apos;ll put it in the right field</source>
        <translation>Déposez n’importe où&#xa0;: tout ira dans le bon champ</translation>
    </message>
</context>
<context>
    <name>retalk::DropRouter</name>
    <message>
        <source>one video at a time; import a table for more</source>
        <translation>une seule vidéo à la fois&#x202f;; importez un tableau pour en traiter plusieurs</translation>
    </message>
    <message>
        <source>one table at a time</source>
        <translation>un seul tableau à la fois</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>one face photo at a time</source>
        <translation>une seule photo du visage à la fois</translation>
    </message>
    <message>
        <source>unknown type; drop it on the right field</source>
        <translation>type inconnu&#x202f;; déposez-le sur le bon champ</translation>
    </message>
    <message>
        <source>%1 voice tracks at a time; drop them with their video for more</source>
        <translation>%1 voix à la fois&#x202f;; pour en ajouter plus, déposez-les avec leur vidéo</translation>
    </message>
    <message>
        <source>no videos or voice tracks in this folder</source>
        <translation>ni vidéo ni voix dans ce dossier</translation>
    </message>
    <message>
        <source>this isn&apos;t a video, an audio file or a picture</source>
        <translation>ce n’est ni une vidéo, ni un fichier audio, ni une image</translation>
    </message>
    <message>
        <source>this is a web page; drop the video, audio file or picture on it instead</source>
        <translation>c’est une page web ; déposez plutôt la vidéo, le fichier audio ou l’image qu’elle contient</translation>
    </message>
    <message>
        <source>no voice track with the same name</source>
        <translation>aucune voix ne porte son nom</translation>
    </message>
    <message>
        <source>no video with the same name</source>
        <translation>aucune vidéo ne porte son nom</translation>
    </message>
    <message>
        <source>the file doesn&apos;t exist</source>
        <translation>le fichier n’existe pas</translation>
    </message>
    <message>
        <source>this isn&apos;t a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>le fichier est illisible</translation>
    </message>
    <message>
        <source>this link file has no web address</source>
        <translation>ce fichier de lien ne contient aucune adresse web</translation>
    </message>
    <message>
        <source>only the first %1 files in this folder were checked</source>
        <translation>seuls les %1 premiers fichiers de ce dossier ont été examinés</translation>
    </message>
    <message>
        <source>the site that hosts it denied access (%1)</source>
        <translation>le site qui l’héberge a refusé l’accès (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of file names: &quot;a.txt, b.txt, c.txt and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder&apos;s pictures aren&apos;t used; drop one on the Face field</source>
        <translation>les images d’un dossier ne sont pas utilisées ; déposez-en une sur le champ Visage</translation>
    </message>
    <message>
        <source>a folder&apos;s tables aren&apos;t used; drop the table alone</source>
        <translation>les tableaux d’un dossier ne sont pas utilisés ; déposez le tableau seul</translation>
    </message>
</context>
<context>
    <name>retalk::FaceMatch</name>
    <message>
        <source>Matches the person in the video at %1.</source>
        <translation>Correspond à la personne de la vidéo à %1.</translation>
    </message>
    <message>
        <source>Doesn&apos;t match the person in the video at %1; the score is %2.</source>
        <translation>Ne correspond pas à la personne de la vidéo à %1&#x202f;; le score est de %2.</translation>
    </message>
    <message>
        <source>Matches person %1 at %2.</source>
        <translation>Correspond à la personne %1 à %2.</translation>
    </message>
    <message>
        <source>Doesn&apos;t match anyone here at %1; closest is person %2 at %3.</source>
        <translation>Ne correspond à personne ici à %1&#x202f;; la plus proche est la personne %2, à %3.</translation>
    </message>
</context>
<context>
    <name>retalk::FacePicker</name>
    <message>
        <source>Person %1, in %2 of the video</source>
        <extracomment>A face found in the video. %1 is its number, %2 a share like &quot;80 %&quot;</extracomment>
        <translation>Personne %1, dans %2 de la vidéo</translation>
    </message>
    <message>
        <source>%1, matches the face photo</source>
        <extracomment>%1 describes a person found in the video</extracomment>
        <translation>%1, correspond à la photo du visage</translation>
    </message>
    <message>
        <source>Person %1, on the left, in %2 of the video</source>
        <extracomment>The same, of a person in the left part of the picture</extracomment>
        <translation>Personne %1, à gauche, dans %2 de la vidéo</translation>
    </message>
    <message>
        <source>Person %1, on the right, in %2 of the video</source>
        <translation>Personne %1, à droite, dans %2 de la vidéo</translation>
    </message>
    <message>
        <source>Person %1, in the middle, in %2 of the video</source>
        <translation>Personne %1, au milieu, dans %2 de la vidéo</translation>
    </message>
    <message>
        <source>Person %1 on your photo</source>
        <extracomment>A face on the picture that the person chose</extracomment>
        <translation>Personne %1 sur votre photo</translation>
    </message>
    <message>
        <source>Your face photo</source>
        <translation>Votre photo du visage</translation>
    </message>
</context>
<context>
    <name>retalk::FaceReport</name>
    <message>
        <source>The list of faces can&apos;t be understood.</source>
        <translation>La liste des visages est incompréhensible.</translation>
    </message>
</context>
<context>
    <name>retalk::FactsBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>The original video isn&apos;t on this computer.</source>
        <translation>La vidéo d’origine n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Checking sync…</source>
        <translation>Analyse synchro…</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>En créer une autre…</translation>
    </message>
    <message>
        <source>More for this video</source>
        <translation>Plus pour cette vidéo</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Use this frame as face photo</source>
        <translation>Image comme photo du visage</translation>
    </message>
    <message>
        <source>The same video with another voice track</source>
        <translation>La même vidéo avec une autre voix</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Show input</source>
        <translation>Afficher l’entrée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
</context>
<context>
    <name>retalk::FilesClient</name>
    <message>
        <source>The file “%1” is no longer there.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 can be uploaded.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop volumineux&#xa0;: %2 au maximum peuvent être envoyés.</translation>
    </message>
    <message>
        <source>The service&apos;s answer belongs to another upload. Try again.</source>
        <translation>La réponse du service concerne un autre envoi. Réessayez.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;». Vérifiez ses droits d’accès.</translation>
    </message>
</context>
<context>
    <name>retalk::Film</name>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a film&apos;s part, %2: a sentence about it</extracomment>
        <translation>Partie %1 : %2</translation>
    </message>
    <message>
        <source>Films are made from files on this computer. Download “%1” first.</source>
        <translation>Les films sont faits à partir de fichiers de cet ordinateur. Téléchargez d’abord « %1 ».</translation>
    </message>
    <message>
        <source>It can&apos;t begin before the video does.</source>
        <translation>Elle ne peut pas commencer avant la vidéo.</translation>
    </message>
    <message>
        <source>It ends at %1, before it begins at %2.</source>
        <translation>Elle se termine à %1, avant son début à %2.</translation>
    </message>
    <message>
        <source>It is shorter than 2 s, which is the least that can be submitted. Make it longer.</source>
        <translation>Elle dure moins de 2 s, le minimum qui peut être envoyé. Allongez-la.</translation>
    </message>
    <message>
        <source>It overlaps with part %1. Move one of the two.</source>
        <translation>Elle chevauche la partie %1. Déplacez l’une des deux.</translation>
    </message>
    <message>
        <source>It has no voice track. Choose one.</source>
        <translation>Il lui manque une piste voix. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>Les pistes audio sont numérotées à partir de 1.</translation>
    </message>
    <message>
        <source>The offset can&apos;t be negative.</source>
        <translation>Le décalage ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The underlay&apos;s loudness must be from %1 to %2 dB.</source>
        <translation>Le niveau du son de fond doit être compris entre %1 et %2 dB.</translation>
    </message>
    <message>
        <source>Underlay: %1</source>
        <translation>Son de fond : %1</translation>
    </message>
    <message>
        <source>The finished video has no name. Choose one.</source>
        <translation>La vidéo finale n’a pas de nom. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The finished video can&apos;t replace “%1”, which it is made from. Choose another name.</source>
        <translation>La vidéo finale ne peut pas remplacer « %1 », dont elle est tirée. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no video. Choose one.</source>
        <translation>Il n’y a pas de vidéo. Choisissez-en une.</translation>
    </message>
    <message>
        <source>There are no parts. Mark at least one.</source>
        <translation>Il n’y a aucune partie. Marquez-en au moins une.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>the name of a job: a video&apos;s file name, the number of a piece, how many pieces there are</extracomment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>It runs past the end of the video, which is %1 long.</source>
        <translation>Elle dépasse la fin de la vidéo, qui dure %1.</translation>
    </message>
    <message>
        <source>The voice track is %1 long, so it can&apos;t start at %2.</source>
        <translation>La piste voix dure %1, elle ne peut donc pas commencer à %2.</translation>
    </message>
    <message>
        <source>Less than 2 s of the voice track are left from %1 on.</source>
        <translation>À partir de %1, il reste moins de 2 s de la piste voix.</translation>
    </message>
    <message>
        <source>The video&apos;s frames can&apos;t be counted. Choose another file.</source>
        <translation>Impossible de compter les images de la vidéo. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This film doesn&apos;t exist.</source>
        <translation>Ce film n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an audio track number.</source>
        <translation>« %1 » n’est pas un numéro de piste audio.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time such as 0:12 or 12.5.</source>
        <translation>« %1 » n’est pas un temps comme 0:12 ou 12.5.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a part such as 0:12-0:31,voice=a.wav.</source>
        <translation>« %1 » n’est pas une partie comme 0:12-0:31,voice=a.wav.</translation>
    </message>
    <message>
        <source>A part can&apos;t have “%1”.</source>
        <translation>Une partie ne peut pas avoir « %1 ».</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Le tableau n’a pas de colonne « %1 ».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: number of a table&apos;s line, %2: a sentence about it</extracomment>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>The table has no parts.</source>
        <translation>Le tableau ne contient aucune partie.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an underlay such as original:-18 or music.wav:-12.</source>
        <translation>« %1 » n’est pas un son de fond comme original:-18 ou music.wav:-12.</translation>
    </message>
    <message>
        <source>A stored film can&apos;t be read.</source>
        <translation>Impossible de lire un film enregistré.</translation>
    </message>
    <message>
        <source>A part can&apos;t end at %1. Leave the time out for the end of the video.</source>
        <translation>Une partie ne peut pas se terminer à %1. Omettez le temps pour aller jusqu’à la fin de la vidéo.</translation>
    </message>
    <message>
        <source>The video is %1 long, so the part can&apos;t start at %2.</source>
        <translation>La vidéo dure %1, la partie ne peut donc pas commencer à %2.</translation>
    </message>
    <message>
        <source>The video is %1 long, so less than 2 s of it are left from %2 on.</source>
        <translation>La vidéo dure %1, il en reste donc moins de 2 s à partir de %2.</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. They will if the part ends at %3.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds, %3: a time such as 0:31</extracomment>
        <translation>Partie %1&#xa0;: les %2 dernières secondes de la piste voix ne seront pas entendues. Elles le seront si la partie se termine à %3.</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. Use a shorter voice track to hear all of it.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds</extracomment>
        <translation>Partie %1&#xa0;: les %2 dernières secondes de la piste voix ne seront pas entendues. Utilisez une piste voix plus courte pour tout entendre.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmCut</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there, then retry.</source>
        <translation>Impossible d’écrire dans le dossier %1. Libérez-y de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez ses autorisations.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmJoin</name>
    <message>
        <source>Piece %1 can&apos;t be read. Download it again.</source>
        <translation>Impossible de lire le morceau %1. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The video has %1 frames now, and had %2 when the film began. Put the original file back, then resume.</source>
        <translation>La vidéo compte maintenant %1 images ; elle en comptait %2 au début du film. Remettez le fichier d’origine, puis reprenez.</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 pixels and was scaled to %3.</source>
        <extracomment>%2 and %3 are sizes: &quot;1280×720&quot;</extracomment>
        <translation>Le morceau %1 est revenu en %2 pixels et a été redimensionné en %3.</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 frames a second and was brought to %3.</source>
        <translation>Le morceau %1 est revenu à %2 images par seconde et a été ramené à %3.</translation>
    </message>
    <message>
        <source>The video is HDR. The finished one is converted to SDR (BT.709).</source>
        <translation>La vidéo est en HDR. La vidéo finale est convertie en SDR (BT.709).</translation>
    </message>
    <message>
        <source>without underlay</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;lesson (without underlay)&quot;</extracomment>
        <translation>sans son de fond</translation>
    </message>
</context>
<context>
    <name>retalk::FilmProbe</name>
    <message>
        <source>Part %1: %2</source>
        <translation>Partie %1 : %2</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>Ce fichier n’a pas de son.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRows</name>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>%1 morceaux sur %2 terminés</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>It continues when you choose to.</source>
        <translation>Reprend quand vous le voulez.</translation>
    </message>
    <message>
        <source>Another Retalk is working on it</source>
        <translation>Un autre Retalk y travaille</translation>
    </message>
    <message>
        <source>Cutting piece %1</source>
        <translation>Découpe du morceau %1</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>la file est suspendue</translation>
    </message>
    <message>
        <source>Joining the pieces</source>
        <translation>Assemblage des morceaux</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are lengths of video, as 0:23 and 1:50</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRunner</name>
    <message>
        <source>This film is joined already.</source>
        <translation>Ce film est déjà assemblé.</translation>
    </message>
    <message>
        <source>Another Retalk is working on this film.</source>
        <translation>Un autre Retalk travaille sur ce film.</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that piece %1 wasn&apos;t submitted. Join what is there, or begin a new film.</source>
        <translation>La liste des travaux était endommagée ; il n’est donc pas certain que le morceau %1 n’a pas été soumis. Assemblez ce qui existe ou commencez un nouveau film.</translation>
    </message>
    <message>
        <source>No piece of this film is done yet, so there is nothing to join.</source>
        <translation>Aucun morceau de ce film n’est terminé ; il n’y a rien à assembler.</translation>
    </message>
    <message>
        <source>It was removed from the job list.</source>
        <translation>Il a été retiré de la liste des travaux.</translation>
    </message>
    <message>
        <source>Its finished video is no longer on the disk.</source>
        <translation>Sa vidéo terminée n’est plus sur le disque.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Il a été annulé.</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a piece, %2: why it failed, a sentence</extracomment>
        <translation>Morceau %1 : %2</translation>
    </message>
    <message>
        <source>“%1” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>« %1 » a changé ou manque depuis le début du film. Remettez le fichier d’origine, puis reprenez ; les morceaux terminés sont conservés.</translation>
    </message>
    <message>
        <source>Part %1: “%2” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>Partie %1 : « %2 » a changé ou manque depuis le début du film. Remettez le fichier d’origine, puis reprenez ; les morceaux terminés sont conservés.</translation>
    </message>
</context>
<context>
    <name>retalk::FixDialog</name>
    <message>
        <source>Make a corrected copy</source>
        <translation>Créer une copie corrigée</translation>
    </message>
    <message>
        <source>The part that&apos;s marked in the player</source>
        <translation>La partie marquée dans le lecteur</translation>
    </message>
    <message>
        <source>Another part:</source>
        <translation>Une autre partie&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Créer la copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>%1 is which part of a video, %2 and %3 are times: &quot;The beginning: 0:00 – 2:00&quot;</extracomment>
        <translation>%1&#xa0;: %2 – %3</translation>
    </message>
    <message>
        <source>The part ends before it begins.</source>
        <translation>La partie se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Only the first %1 of this part are kept.</source>
        <translation>Seul le début de cette partie (%1) est conservé.</translation>
    </message>
    <message>
        <source>%1 of %2 are left out.</source>
        <translation>%1 sur %2 ne sont pas conservées.</translation>
    </message>
    <message>
        <source>The copy is a WAV file with one channel.</source>
        <translation>La copie est un fichier WAV à un canal.</translation>
    </message>
    <message>
        <source>The original stays as it is; the copy is saved beside it.</source>
        <translation>L’original reste tel quel&#x202f;; la copie est enregistrée à côté.</translation>
    </message>
    <message>
        <source>The video is copied as it is, with no loss of quality.</source>
        <translation>La vidéo est copiée telle quelle, sans perte de qualité.</translation>
    </message>
    <message>
        <source>The video is encoded again, at high quality.</source>
        <translation>La vidéo est réencodée en haute qualité.</translation>
    </message>
    <message>
        <source>“%1” is %2 long; the model accepts up to %3. Choose the part to keep.</source>
        <translation>« %1 » dure %2 ; le modèle accepte jusqu’à %3. Choisissez la partie à garder.</translation>
    </message>
    <message>
        <source>As long as the voice track needs</source>
        <translation>Ce qu’il faut pour la voix</translation>
    </message>
    <message>
        <source>As long as the video</source>
        <translation>La durée de la vidéo</translation>
    </message>
    <message>
        <source>The beginning, as long as the model accepts</source>
        <translation>Le début, autant que le modèle accepte</translation>
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
        <translation>vidéo</translation>
    </message>
    <message>
        <source>voice track</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>face photo</source>
        <translation>photo du visage</translation>
    </message>
    <message>
        <source>match</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>extend the video</source>
        <translation>prolonger la vidéo</translation>
    </message>
    <message>
        <source>start of the voice track</source>
        <translation>début de la voix</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>drop or paste</source>
        <translation>dépôt ou collage</translation>
    </message>
    <message>
        <source>clear the form</source>
        <translation>vider le formulaire</translation>
    </message>
    <message>
        <source>apply a preset</source>
        <translation>appliquer un préréglage</translation>
    </message>
    <message>
        <source>change the presets</source>
        <translation>modifier les préréglages</translation>
    </message>
    <message>
        <source>use the defaults</source>
        <translation>utiliser les valeurs par défaut</translation>
    </message>
    <message>
        <source>fill in from a job</source>
        <translation>remplir à partir d’un travail</translation>
    </message>
    <message>
        <source>fill in the sample</source>
        <translation>remplir avec l’exemple</translation>
    </message>
    <message>
        <source>use the corrected copy</source>
        <translation>utiliser la copie corrigée</translation>
    </message>
    <message>
        <source>mark a part</source>
        <translation>marquer une partie</translation>
    </message>
    <message>
        <source>move a part</source>
        <translation>déplacer une partie</translation>
    </message>
    <message>
        <source>split a part</source>
        <translation>diviser une partie</translation>
    </message>
    <message>
        <source>remove a part</source>
        <translation>retirer une partie</translation>
    </message>
    <message>
        <source>sound below the voice</source>
        <translation>son sous la voix</translation>
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
        <translation>%1&#xa0;i/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln crédit</numerusform>
            <numerusform>%Ln crédits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 crédits</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) late</source>
        <translation>
            <numerusform>Bouche&#xa0;: %Ln image de retard</numerusform>
            <numerusform>Bouche&#xa0;: %Ln images de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) early</source>
        <translation>
            <numerusform>Bouche&#xa0;: %Ln image d’avance</numerusform>
            <numerusform>Bouche&#xa0;: %Ln images d’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1</source>
        <extracomment>A sound track by its number alone</extracomment>
        <translation>Piste %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <extracomment>%1 is a number, %2 what is known about it, such as &quot;English, stereo&quot;</extracomment>
        <translation>Piste %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Another person&apos;s mouth moved</source>
        <extracomment>Another one than the person on the face photo</extracomment>
        <translation>La bouche d’une autre personne a bougé</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original video.</source>
        <translation>La bouche de la personne de la photo du visage est comme dans la vidéo d’origine.</translation>
    </message>
    <message>
        <source>It is as in the original video.</source>
        <translation>Elle est comme dans la vidéo d’origine.</translation>
    </message>
    <message>
        <source>The mouth is %1 ms behind the voice track.</source>
        <translation>La bouche a %1&#xa0;ms de retard sur la voix.</translation>
    </message>
    <message>
        <source>The mouth is %1 ms ahead of the voice track.</source>
        <translation>La bouche a %1&#xa0;ms d’avance sur la voix.</translation>
    </message>
    <message>
        <source>Measured on %1 of %2 frames, confidence %3.</source>
        <translation>Mesuré sur %1 images sur %2, confiance %3.</translation>
    </message>
    <message>
        <source>The mouth didn&apos;t move</source>
        <translation>La bouche n’a pas bougé</translation>
    </message>
    <message>
        <source>Mouth and voice track are in sync to within a frame.</source>
        <translation>La bouche et la voix concordent à une image près.</translation>
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
        <translation>Image</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The original ends earlier</source>
        <translation>L’original se termine plus tôt</translation>
    </message>
    <message>
        <source>%1 ends earlier</source>
        <extracomment>%1 is the name of a result that another one is compared with</extracomment>
        <translation>%1 se termine plus tôt</translation>
    </message>
</context>
<context>
    <name>retalk::GeneralPage</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Travaux simultanés</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>dark light colours</source>
        <translation>sombre clair couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Confirm jobs above</source>
        <translation>Confirmer au-delà de</translation>
    </message>
    <message>
        <source>In credits. Free jobs never ask.</source>
        <translation>En crédits. Les travaux gratuits ne demandent jamais de confirmation.</translation>
    </message>
    <message>
        <source>When the window isn&apos;t in front</source>
        <translation>Quand la fenêtre n’est pas au premier plan</translation>
    </message>
    <message>
        <source>When all jobs are done</source>
        <translation>Quand tous les travaux sont terminés</translation>
    </message>
    <message>
        <source>queue finished quit</source>
        <translation>file terminée quitter</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Afficher une notification</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Follow desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>The service on this computer is always reached directly.</source>
        <translation>Le service de cet ordinateur est toujours joint directement.</translation>
    </message>
    <message>
        <source>Drafts at the same time</source>
        <translation>Ébauches simultanées</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>parallel jobs</source>
        <translation>travaux parallèles</translation>
    </message>
    <message>
        <source>Jobs at the same time elsewhere</source>
        <translation>Travaux simultanés ailleurs</translation>
    </message>
    <message>
        <source>At a service of your own</source>
        <translation>Auprès d’un service personnel</translation>
    </message>
    <message>
        <source>Pause the queue below</source>
        <translation>Suspendre la file en dessous de</translation>
    </message>
    <message>
        <source>In credits. No paid job is submitted while less is left.</source>
        <translation>En crédits. Aucun travail payant n’est soumis tant qu’il en reste moins.</translation>
    </message>
    <message>
        <source>stop balance budget</source>
        <translation>arrêt solde budget</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>No limit: the queue never pauses by itself</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Notify me when a job is done</source>
        <translation>Prévenir quand un travail est terminé</translation>
    </message>
    <message>
        <source>Quit (this time only)</source>
        <translation>Quitter, pour cette fois</translation>
    </message>
</context>
<context>
    <name>retalk::GenerationRequest</name>
    <message>
        <source>There is a space before or after the link. Remove it.</source>
        <translation>Il y a une espace avant ou après le lien. Supprimez-la.</translation>
    </message>
    <message>
        <source>There is a space inside the link. Enter one link only, and write a space in it as %20.</source>
        <translation>Il y a une espace dans le lien. Saisissez un seul lien et notez %20 pour une espace.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://, or the full path of a file.</source>
        <translation>Saisissez un lien qui commence par https:// ou http://, ou le chemin complet d’un fichier.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://.</source>
        <translation>Saisissez un lien qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Only links that begin with https:// or http:// can be used.</source>
        <translation>Seuls les liens qui commencent par https:// ou http:// peuvent être utilisés.</translation>
    </message>
    <message>
        <source>The link contains a user name or password. Use a link that opens without signing in.</source>
        <translation>Le lien contient un nom d’utilisateur ou un mot de passe. Utilisez un lien qui s’ouvre sans connexion.</translation>
    </message>
    <message>
        <source>The link has no valid address after https://. Copy the whole link.</source>
        <translation>Le lien n’a pas d’adresse valide après https://. Copiez le lien entier.</translation>
    </message>
    <message>
        <source>The number after the colon must be a port from 1 to 65535.</source>
        <translation>Le nombre après les deux-points doit être un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The face threshold must be a whole number from %1 to %2.</source>
        <translation>Le seuil du visage doit être un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>The field “%1” is required.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est obligatoire.</translation>
    </message>
    <message>
        <source>The field “%1” must be text.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit être du texte.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit valoir «&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;».</translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>The field “%1” must be from %2 to %3.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit être compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>The request body must be a JSON object.</source>
        <translation>Le corps de la demande doit être un objet JSON.</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>Les pistes audio sont numérotées à partir de 1.</translation>
    </message>
    <message>
        <source>The offset must be from -%1 to %1 seconds.</source>
        <translation>Le décalage doit être compris entre -%1 et %1 secondes.</translation>
    </message>
    <message>
        <source>The field “%1” must be “fast”, “normal” or “high”.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit valoir «&#xa0;fast&#xa0;», «&#xa0;normal&#xa0;» ou «&#xa0;high&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a video of someone speaking: a link or a file.</source>
        <translation>Choisissez la vidéo de la personne qui doit parler&#xa0;: un lien ou un fichier.</translation>
    </message>
    <message>
        <source>Choose the voice track: a link or a file.</source>
        <translation>Choisissez la voix à faire entendre&#xa0;: un lien ou un fichier.</translation>
    </message>
    <message>
        <source>The link contains a character that links can&apos;t have, such as &lt; &gt; &quot; \ or an invisible one. Copy the link again.</source>
        <translation>Le lien contient un caractère interdit dans un lien, comme &lt; &gt; &quot; \ ou un caractère invisible. Copiez de nouveau le lien.</translation>
    </message>
    <message>
        <source>The link has a % that isn&apos;t followed by two hexadecimal digits. Write the sign itself as %25.</source>
        <translation>Le lien contient un % qui n’est pas suivi de deux chiffres hexadécimaux. Notez ce signe %25.</translation>
    </message>
    <message>
        <source>This link points to your own computer or network, where the service can&apos;t reach it. Use a public link, or choose the file itself.</source>
        <translation>Ce lien mène à votre propre ordinateur ou réseau, où le service ne peut pas l’atteindre. Utilisez un lien public ou choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>The callback URL must begin with https://.</source>
        <translation>L’URL de rappel doit commencer par https://.</translation>
    </message>
    <message>
        <source>The callback URL must be a public address, not one on your own computer or network.</source>
        <translation>L’URL de rappel doit mener à une adresse publique, pas à votre propre ordinateur ou réseau.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a video. Choose an MP4, MOV or another video file.</source>
        <translation>Ce fichier n’est pas une vidéo. Choisissez un fichier MP4, MOV ou une autre vidéo.</translation>
    </message>
    <message>
        <source>This file has no sound. Choose a WAV, MP3, M4A or another audio file.</source>
        <translation>Ce fichier n’a pas de son. Choisissez un fichier WAV, MP3, M4A ou un autre fichier audio.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a picture. Choose a JPEG, PNG or WebP photo of the face.</source>
        <translation>Ce fichier n’est pas une image. Choisissez une image JPEG, PNG ou WebP du visage.</translation>
    </message>
    <message>
        <source>“%1” is a Windows path. Use a path on this computer, such as /home/me/clip.mp4.</source>
        <translation>«&#xa0;%1&#xa0;» est un chemin Windows. Indiquez le chemin du fichier sur cet ordinateur, par exemple /home/me/clip.mp4.</translation>
    </message>
    <message>
        <source>The file “%1” doesn&apos;t exist.</source>
        <translation>Le fichier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;». Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Remove the spaces, or enter the link of a photo.</source>
        <translation>Supprimez les espaces ou saisissez le lien d’une image.</translation>
    </message>
    <message>
        <source>The callback URL is longer than %L1 characters.</source>
        <translation>L’URL de rappel dépasse %L1 caractères.</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 can be uploaded. Make it smaller, or use a link.</source>
        <translation>Le fichier fait %1&#x202f;; %2 au maximum peuvent être envoyés. Réduisez-le ou utilisez un lien.</translation>
    </message>
    <message>
        <source>The request body isn&apos;t valid JSON.</source>
        <translation>Le corps de la demande n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Unknown model “%1”. Use “videoretalk”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;» ici. Utilisez «&#xa0;videoretalk&#xa0;».</translation>
    </message>
</context>
<context>
    <name>retalk::HelpPage</name>
    <message>
        <source>Make a video talk</source>
        <translation>Faire parler une vidéo</translation>
    </message>
    <message>
        <source>Drop a video of someone speaking and a voice track anywhere on the window, then press “Make it talk”. Several voice tracks make several videos.</source>
        <translation>Déposez n’importe où dans la fenêtre une vidéo d’une personne qui parle et une voix, puis cliquez sur «&#xa0;Faire parler&#xa0;». Plusieurs voix donnent plusieurs vidéos.</translation>
    </message>
    <message>
        <source>If there are several people in the video, click the one to change, or add a face photo. “Match” says how closely a face must look like the photo.</source>
        <translation>S’il y a plusieurs personnes dans la vidéo, cliquez sur celle à modifier ou ajoutez une photo du visage. «&#xa0;Correspondance&#xa0;» indique à quel point un visage doit ressembler à la photo.</translation>
    </message>
    <message>
        <source>“Extend” makes the video as long as the voice track by playing it back and forth. Otherwise the result is as long as the shorter of the two.</source>
        <translation>«&#xa0;Prolonger&#xa0;» donne à la vidéo la durée de la voix en la lisant en avant et en arrière. Sans cela, la plus courte des deux détermine la durée.</translation>
    </message>
    <message>
        <source>Good footage</source>
        <translation>De bonnes images</translation>
    </message>
    <message>
        <source>The face looks towards the camera, is well lit and fills a good part of the frame. Nothing covers the mouth.</source>
        <translation>Le visage est tourné vers la caméra, bien éclairé, et rien ne cache la bouche. Il occupe une bonne partie de l’image.</translation>
    </message>
    <message>
        <source>The voice track has one voice without music. Cut long silences at its start.</source>
        <translation>L’enregistrement contient une seule voix, sans musique. Supprimez les longs silences du début.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>“This computer” makes drafts for free. Nothing leaves this computer.</source>
        <translation>«&#xa0;Cet ordinateur&#xa0;» crée des ébauches gratuitement. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>EvoLink makes the final video and charges credits by its length. The price is shown before you submit. Your files are uploaded to EvoLink, which deletes them after 72 hours; the finished video can be downloaded for 24 hours.</source>
        <translation>EvoLink crée la vidéo finale et débite des crédits selon sa durée. Le prix s’affiche avant de soumettre. Vos fichiers sont envoyés à EvoLink, qui les supprime après 72 heures&#x202f;; la vidéo terminée peut être téléchargée pendant 24 heures.</translation>
    </message>
    <message>
        <source>EvoLink needs an API key: create an account at evolink.ai, copy the key from its dashboard and enter it in Settings. It is kept in the keychain.</source>
        <translation>EvoLink a besoin d’une clé API&#xa0;: créez un compte sur evolink.ai, copiez la clé depuis le tableau de bord et saisissez-la dans les paramètres. Elle est conservée dans le trousseau.</translation>
    </message>
    <message>
        <source>Many videos at once</source>
        <translation>Plusieurs vidéos à la fois</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>Vérifier le résultat</translation>
    </message>
    <message>
        <source>Compare it with the original by wipe, side by side or flip, frame by frame. The line below the picture says whether mouth and voice are in sync.</source>
        <translation>Comparez-le à l’original avec le volet, côte à côte ou en alternance, image par image. La ligne sous l’image indique si la bouche et la voix sont synchrones.</translation>
    </message>
    <message>
        <source>Only use videos of people who agreed to it.</source>
        <translation>N’utilisez que des vidéos de personnes qui ont donné leur accord.</translation>
    </message>
    <message>
        <source>Retalk Help</source>
        <translation>Aide de Retalk</translation>
    </message>
    <message>
        <source>File &gt; Import table reads a CSV file with one job in each row. Its columns are “video” and “audio”, and optionally “reference”, “threshold”, “extend”, “name” and “callback”.</source>
        <translation>Fichier &gt; Importer un tableau lit un fichier CSV avec un travail par ligne. Ses colonnes sont « video » et « audio » et, en option, « reference », « threshold », « extend », « name » et « callback ».</translation>
    </message>
</context>
<context>
    <name>retalk::ImportDialog</name>
    <message>
        <source>This file is too large for a table of jobs.</source>
        <translation>Ce fichier est trop volumineux pour un tableau de travaux.</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>Créer %Ln vidéo</numerusform>
            <numerusform>Créer %Ln vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lecture du tableau…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are fine.</source>
        <translation>
            <numerusform>La ligne est correcte.</numerusform>
            <numerusform>Les %Ln lignes sont correctes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have mistakes and will be left out. Double-click a cell to correct it.</source>
        <translation>
            <numerusform>%Ln ligne comporte des erreurs et sera ignorée. Double-cliquez sur une cellule pour la corriger.</numerusform>
            <numerusform>%Ln lignes comportent des erreurs et seront ignorées. Double-cliquez sur une cellule pour la corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que celles-ci</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length</source>
        <translation>
            <numerusform>%Ln autre de durée inconnue</numerusform>
            <numerusform>%Ln autres de durée inconnue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now, %2 left afterwards</source>
        <comment>credits</comment>
        <translation>%1 maintenant, %2 ensuite</translation>
    </message>
    <message>
        <source>more than the %1 you have</source>
        <translation>plus que les %1 dont vous disposez</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>Colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In any order, named in the first line. Only video and audio are required. The API&apos;s names work too, such as video_url and callback_url.</source>
        <translation>Dans n’importe quel ordre, nommées dans la première ligne. Seules video et audio sont obligatoires. Les noms de l’API conviennent aussi, comme video_url et callback_url.</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Enregistrer un modèle…</translation>
    </message>
    <message>
        <source>Make videos</source>
        <translation>Créer les vidéos</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be saved: %1</source>
        <translation>Impossible d’enregistrer le modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read: %1</source>
        <translation>Impossible de lire le tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Ce tableau ne contient aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>reading the lengths, %Ln to go</source>
        <translation>
            <numerusform>lecture des durées, encore %Ln</numerusform>
            <numerusform>lecture des durées, encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown, because the lengths are unknown</source>
        <translation>le prix est inconnu, car les durées le sont aussi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a silent voice track. Check them first.</source>
        <translation>
            <numerusform>%Ln ligne a une voix muette. Vérifiez-la d’abord.</numerusform>
            <numerusform>%Ln lignes ont une voix muette. Vérifiez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>Dans %Ln ligne, la fin de la voix sera coupée.</numerusform>
            <numerusform>Dans %Ln lignes, la fin de la voix sera coupée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::InputCopy</name>
    <message>
        <source>Can&apos;t write a copy of an input to the folder %1. Free some space there, then retry.</source>
        <translation>Impossible d’écrire une copie d’un fichier d’entrée dans le dossier %1. Libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The file has no audio track %1.</source>
        <translation>Le fichier n’a pas de piste audio %1.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>Cette image ne peut pas être lue ici. Enregistrez-la en JPEG ou en PNG.</translation>
    </message>
    <message>
        <source>This voice track can&apos;t be read. Choose another file.</source>
        <translation>Cette voix ne peut pas être lue. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>As a WAV file the voice track takes more than %1, which is the most that can be submitted. Cut it into parts.</source>
        <translation>En fichier WAV, la voix dépasse %1, le maximum qui peut être envoyé. Découpez-la en plusieurs parties.</translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track. Choose a smaller one.</source>
        <translation>Le décalage supprime toute la voix. Choisissez-en un plus petit.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln audio track(s), so there is no track %1.</source>
        <translation>
            <numerusform>Le fichier n’a que %Ln piste audio, il n’y a donc pas de piste %1.</numerusform>
            <numerusform>Le fichier n’a que %Ln pistes audio, il n’y a donc pas de piste %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track, which is %1 s long.</source>
        <translation>Le décalage supprime toute la voix, qui dure %1&#xa0;s.</translation>
    </message>
    <message>
        <source>This voice track has no sound. Choose another file.</source>
        <translation>Cette piste voix n’a pas de son. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>retalk::InputJudge</name>
    <message>
        <source>Fix it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Use as video</source>
        <translation>Utiliser comme vidéo</translation>
    </message>
    <message>
        <source>Use as voice</source>
        <translation>Utiliser comme voix</translation>
    </message>
    <message>
        <source>Use as face</source>
        <translation>Utiliser comme visage</translation>
    </message>
    <message>
        <source>This voice track is silent. Check that it&apos;s the right file.</source>
        <translation>Cette voix est muette. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Choose the largest</source>
        <extracomment>The largest face of the people in the video</extracomment>
        <translation>Choisir le plus grand</translation>
    </message>
    <message>
        <source>This is an audio file. This field needs a video of someone speaking.</source>
        <translation>C’est un fichier audio. Ce champ attend une vidéo de quelqu’un qui parle.</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a video of someone speaking.</source>
        <translation>C’est une image. Ce champ attend une vidéo de quelqu’un qui parle.</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a voice track.</source>
        <translation>C’est une image. Ce champ attend une voix.</translation>
    </message>
    <message>
        <source>This video has no sound. This field needs a voice track.</source>
        <translation>Cette vidéo n’a pas de son. Ce champ attend une voix.</translation>
    </message>
    <message>
        <source>This field needs a face photo, such as a JPEG or PNG file.</source>
        <translation>Ce champ attend une photo du visage, comme un fichier JPEG ou PNG.</translation>
    </message>
</context>
<context>
    <name>retalk::JobCsv</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de la tâche</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>Photo du visage</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Credits reserved</source>
        <translation>Crédits réservés</translation>
    </message>
    <message>
        <source>Credits charged</source>
        <translation>Crédits débités</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>retalk::JobDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
</context>
<context>
    <name>retalk::JobDetails</name>
    <message>
        <source>Copy task id</source>
        <translation>Copier l’ID de la tâche</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Détails du travail</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>retalk::JobOrganizer</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>Projet…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparer ces deux</translation>
    </message>
    <message>
        <source>Only two finished jobs of the same video can be compared.</source>
        <translation>Seuls deux travaux terminés de la même vidéo peuvent être comparés.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln job(s) to %1.</source>
        <translation>
            <numerusform>%Ln travail exporté vers %1.</numerusform>
            <numerusform>%Ln travaux exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>rename the job</source>
        <translation>renommer le travail</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>name, project and note</source>
        <translation>nom, projet et note</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
</context>
<context>
    <name>retalk::JobLine</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>reste environ %Ln&#xa0;s</numerusform>
            <numerusform>reste environ %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>reste environ %Ln&#xa0;min</numerusform>
            <numerusform>reste environ %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Terminé %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>saved in %1</source>
        <translation>enregistré dans %1</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation>En attente sur cet ordinateur</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>En attente sur %1</translation>
    </message>
    <message>
        <source>Processing on this computer</source>
        <translation>Traitement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Processing on %1</source>
        <translation>Traitement sur %1</translation>
    </message>
    <message>
        <source>No matching face found at %1.</source>
        <translation>Aucun visage correspondant trouvé à %1.</translation>
    </message>
    <message>
        <source>Failed, and no reason was given.</source>
        <translation>Échec, sans raison indiquée.</translation>
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
            <numerusform>Nouvel essai dans %Ln&#xa0;s</numerusform>
            <numerusform>Nouvel essai dans %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Uploading your files</source>
        <translation>Envoi de vos fichiers</translation>
    </message>
    <message>
        <source>Done, but the file is no longer where it was saved.</source>
        <translation>Terminé, mais le fichier n’est plus là où il a été enregistré.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Try at 140</source>
        <translation>Essayer à 140</translation>
    </message>
    <message>
        <source>Stricter: 190</source>
        <translation>Plus strict&#xa0;: 190</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>refund on its way</source>
        <translation>remboursement en cours</translation>
    </message>
    <message>
        <source>refund failed: contact support</source>
        <translation>remboursement échoué&#xa0;: contactez l’assistance</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>remboursement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>réservation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 charged (%2)</source>
        <extracomment>%1 &quot;9.6 credits&quot;, %2 &quot;$0.14&quot;</extracomment>
        <translation>débit&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>débit&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>rien de débité</translation>
    </message>
    <message>
        <source>Check with the service before resubmitting, or you may be charged twice.</source>
        <translation>Vérifiez auprès du service avant de soumettre à nouveau, sinon vous risquez d’être débité deux fois.</translation>
    </message>
    <message>
        <source>Not downloaded within 24 hours. The service may no longer have it.</source>
        <translation>Non téléchargé dans les 24 heures. Le service ne l’a peut-être plus.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Vérifier auprès du service</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Already submitted and paid for, so it can&apos;t be cancelled.</source>
        <translation>Déjà soumis et payé, donc impossible à annuler.</translation>
    </message>
    <message>
        <source>Starting on this computer</source>
        <translation>Démarrage sur cet ordinateur</translation>
    </message>
    <message>
        <source>Submitting to %1</source>
        <translation>Soumission à %1</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>En attente&#xa0;: la file est suspendue</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused because few credits are left</source>
        <translation>En attente&#xa0;: la file est suspendue, car il reste peu de crédits</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln job(s) ahead</source>
        <translation>
            <numerusform>En attente&#xa0;: %Ln travail avant</numerusform>
            <numerusform>En attente&#xa0;: %Ln travaux avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the result</source>
        <translation>Téléchargement du résultat</translation>
    </message>
    <message>
        <source>Cancelled before it was submitted</source>
        <translation>Annulé avant d’être soumis</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button of a finished job: play it in the preview</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Buy credits</source>
        <extracomment>Button: opens the service&apos;s website</extracomment>
        <translation>Acheter des crédits</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>%1 are reserved.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>Réservation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 were charged.</source>
        <translation>Débit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 were refunded.</source>
        <translation>Remboursement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>Le remboursement est en cours.</translation>
    </message>
    <message>
        <source>The refund failed: contact support.</source>
        <translation>Le remboursement a échoué&#xa0;: contactez l’assistance.</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>Submitted, but no answer came. You may have been charged.</source>
        <translation>Envoyé, mais sans réponse. Il a peut-être été débité.</translation>
    </message>
    <message>
        <source>Use a frame as the face photo</source>
        <translation>Image comme photo du visage</translation>
    </message>
    <message>
        <source>Preparing your files</source>
        <translation>Préparation de vos fichiers</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button of a film that isn&apos;t finished</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Submit the failed piece again…</source>
        <extracomment>Button of a film: its pieces that failed</extracomment>
        <translation>Soumettre à nouveau le morceau échoué…</translation>
    </message>
    <message>
        <source>Join what is there</source>
        <extracomment>The pieces of a film that are done</extracomment>
        <translation>Assembler ce qui existe</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>En attente jusqu’à %1, à la demande du service</translation>
    </message>
    <message>
        <source>Next try at %1</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>Prochain essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service says that it no longer has this job.</source>
        <translation>Le service indique qu’il n’a plus ce travail.</translation>
    </message>
</context>
<context>
    <name>retalk::JobListHeader</name>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Rechercher dans les travaux</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume the queue</source>
        <translation>Reprendre la file</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Suspendre la file</translation>
    </message>
    <message>
        <source>Pause the queue: nothing more is uploaded or submitted.</source>
        <translation>Suspendre la file&#xa0;: plus rien n’est envoyé ni soumis.</translation>
    </message>
    <message>
        <source>Resume the queue. Submitted jobs are still downloaded.</source>
        <translation>Reprendre la file. Les travaux soumis sont toujours téléchargés.</translation>
    </message>
    <message>
        <source>The queue is paused because few credits are left. Click to resume it.</source>
        <translation>La file est suspendue, car il reste peu de crédits. Cliquez pour la reprendre.</translation>
    </message>
    <message>
        <source>Name, link, task id, service, state, note or project. Esc clears it.</source>
        <translation>Nom, lien, ID de la tâche, service, état, note ou projet. Échap vide le champ.</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>Plus pour cette liste</translation>
    </message>
    <message>
        <source>Drafts and finals</source>
        <translation>Ébauches et versions finales</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Ébauches seulement</translation>
    </message>
    <message>
        <source>Finals only</source>
        <translation>Versions finales seulement</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Avec étoile seulement</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Par vidéo</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Par projet</translation>
    </message>
    <message>
        <source>Totals…</source>
        <translation>Totaux…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Ébauches</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>Versions finales</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <extracomment>What the list shows: several filters at once</extracomment>
        <translation>
            <numerusform>%Ln filtre</numerusform>
            <numerusform>%Ln filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
</context>
<context>
    <name>retalk::JobListModel</name>
    <message>
        <source>Press Enter for: %1</source>
        <translation>Appuyez sur Entrée pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Sans vidéo</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sans projet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln travail</numerusform>
            <numerusform>%Ln travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>débit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln inachevé</numerusform>
            <numerusform>%Ln inachevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job has replaced it in the film.</source>
        <translation>Une autre tâche l&apos;a remplacée dans le film.</translation>
    </message>
</context>
<context>
    <name>retalk::JobListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Aucun travail ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No job needs your attention.</source>
        <translation>Aucun travail ne demande votre attention.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Removed “%1”. The finished file stays where it is.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré. Le fichier terminé reste à sa place.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>%Ln travail retiré. Le fichier terminé reste à sa place.</numerusform>
            <numerusform>%Ln travaux retirés. Les fichiers terminés restent à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have been paid for, or may have been, and their videos aren&apos;t on this computer yet. Without the jobs they can&apos;t be downloaded any more.</source>
        <translation>
            <numerusform>%Ln d’entre eux a été payé, ou peut l’avoir été, et sa vidéo n’est pas encore sur cet ordinateur. Sans le travail, elle ne pourra plus être téléchargée.</numerusform>
            <numerusform>%Ln d’entre eux ont été payés, ou peuvent l’avoir été, et leurs vidéos ne sont pas encore sur cet ordinateur. Sans les travaux, elles ne pourront plus être téléchargées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may have been charged by %2. Without the job, Retalk can&apos;t look for its video any more.</source>
        <translation>«&#xa0;%1&#xa0;» a peut-être été débité par %2. Sans le travail, Retalk ne pourra plus chercher sa vidéo.</translation>
    </message>
    <message>
        <source>%2 has been paid for “%1”, and the video isn&apos;t on this computer yet. Without the job it can&apos;t be downloaded any more.</source>
        <translation>%2 a été payé pour «&#xa0;%1&#xa0;», et la vidéo n’est pas encore sur cet ordinateur. Sans le travail, elle ne pourra plus être téléchargée.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s).</source>
        <translation>
            <numerusform>%Ln travail retiré.</numerusform>
            <numerusform>%Ln travaux retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» retiré.</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>Retirer ce travail&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)?</source>
        <translation>
            <numerusform>Retirer %Ln travail&#x202f;?</numerusform>
            <numerusform>Retirer %Ln travaux&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>Retirer quand même</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Vérification auprès de %1…</translation>
    </message>
    <message>
        <source>Submit it again?</source>
        <translation>Soumettre à nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted. If %2 did receive it, you may be charged twice. Check with the service first.</source>
        <translation>Aucune réponse n’est venue à la soumission de «&#xa0;%1&#xa0;». Si %2 l’a reçue, vous risquez d’être débité deux fois. Vérifiez d’abord auprès du service.</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Soumettre à nouveau</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be cancelled. %2</source>
        <extracomment>%1 is a job, %2 a sentence with the reason</extracomment>
        <translation>Impossible d’annuler «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln job(s).</source>
        <translation>
            <numerusform>%Ln travail annulé.</numerusform>
            <numerusform>%Ln travaux annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped and removed “%1”. It wasn&apos;t submitted.</source>
        <translation>«&#xa0;%1&#xa0;» arrêté et retiré. Il n’a pas été soumis.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aucun travail pour l’instant</translation>
    </message>
    <message>
        <source>Choose a video and a voice track. Your videos appear here.</source>
        <translation>Choisissez une vidéo et une voix. Vos créations apparaîtront ici.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>No jobs match this filter.</source>
        <translation>Aucun travail ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Select its jobs</source>
        <translation>Sélectionner ses travaux</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) couldn&apos;t be removed.</source>
        <translation>
            <numerusform>%Ln travail n’a pas pu être retiré.</numerusform>
            <numerusform>%Ln travaux n’ont pas pu être retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>travaux</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>Modifier et soumettre à nouveau…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove this film?</source>
        <translation>Retirer ce film&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of “%1” aren&apos;t finished.</source>
        <translation>
            <numerusform>%Ln morceau de «&#xa0;%1&#xa0;» n&apos;est pas terminé.</numerusform>
            <numerusform>%Ln morceaux de «&#xa0;%1&#xa0;» ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film keeps the original video in these parts, and nothing more of it is submitted.</source>
        <translation>Le film y garde l&apos;image d&apos;origine de la vidéo, et plus rien n&apos;en est envoyé.</translation>
    </message>
    <message>
        <source>What has been submitted already may be charged all the same.</source>
        <translation>Ce qui a déjà été envoyé peut quand même être débité.</translation>
    </message>
    <message>
        <source>Join what is there?</source>
        <translation>Assembler ce qui existe&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t finished.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them isn&apos;t finished.</source>
        <translation>
            <numerusform>%Ln d&apos;entre eux n&apos;est pas terminé.</numerusform>
            <numerusform>%Ln d&apos;entre eux ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln film(s)?</source>
        <translation>
            <numerusform>Retirer %Ln film&#x202f;?</numerusform>
            <numerusform>Retirer %Ln films&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is submitted. Pieces that are finished or paid for stay in the list, as jobs of their own.</source>
        <translation>Plus rien n&apos;est envoyé. Les morceaux terminés ou payés restent dans la liste comme tâches à part.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>%Ln film retiré. Les fichiers terminés restent où ils sont.</numerusform>
            <numerusform>%Ln films retirés. Les fichiers terminés restent où ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s).</source>
        <translation>
            <numerusform>%Ln film retiré.</numerusform>
            <numerusform>%Ln films retirés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListView</name>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
</context>
<context>
    <name>retalk::JobMarksDialog</name>
    <message>
        <source>Name, project and note</source>
        <translation>Nom, projet et note</translation>
    </message>
    <message numerus="yes">
        <source>Project and note of %Ln job(s)</source>
        <translation>
            <numerusform>Projet et note de %Ln travail</numerusform>
            <numerusform>Projet et note de %Ln travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Valeurs différentes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>retalk::JobMenu</name>
    <message>
        <source>Move up in the queue</source>
        <translation>Remonter dans la file</translation>
    </message>
    <message>
        <source>Move to the end of the queue</source>
        <translation>Mettre en fin de file</translation>
    </message>
    <message>
        <source>Copy task id</source>
        <translation>Copier l’ID de la tâche</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier comme cURL</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>Copier l’erreur</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Wrong face? Stricter: 190</source>
        <translation>Mauvais visage&#x202f;? Plus strict&#xa0;: 190</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>Descendre dans la file</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Submit it again…</source>
        <translation>Soumettre à nouveau…</translation>
    </message>
    <message>
        <source>Forget this submission</source>
        <translation>Oublier cette soumission</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <extracomment>The dots: it asks first, because something paid for may be lost</extracomment>
        <translation>Retirer de la liste…</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Passer en premier</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>Modifier et soumettre à nouveau…</translation>
    </message>
    <message>
        <source>Submit a copy</source>
        <translation>Soumettre une copie</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln job(s)</source>
        <translation>
            <numerusform>Réessayer %Ln travail</numerusform>
            <numerusform>Réessayer %Ln travaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit copies of %Ln job(s)</source>
        <translation>
            <numerusform>Soumettre une copie de %Ln travail</numerusform>
            <numerusform>Soumettre une copie de %Ln travaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) next</source>
        <translation>
            <numerusform>Passer %Ln travail en premier</numerusform>
            <numerusform>Passer %Ln travaux en premier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) last</source>
        <translation>
            <numerusform>Passer %Ln travail en dernier</numerusform>
            <numerusform>Passer %Ln travaux en dernier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>Annuler %Ln travail</numerusform>
            <numerusform>Annuler %Ln travaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)…</source>
        <translation>
            <numerusform>Retirer %Ln travail…</numerusform>
            <numerusform>Retirer %Ln travaux…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)</source>
        <translation>
            <numerusform>Retirer %Ln travail</numerusform>
            <numerusform>Retirer %Ln travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a frame as the face photo…</source>
        <translation>Prendre une image comme photo du visage…</translation>
    </message>
</context>
<context>
    <name>retalk::JobRunner</name>
    <message>
        <source>This job has been removed.</source>
        <translation>Ce travail a été retiré.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>a job&apos;s name: the video&apos;s file name and the voice&apos;s file name</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Another Retalk is working on this job.</source>
        <translation>Un autre Retalk traite ce travail.</translation>
    </message>
    <message>
        <source>This job was submitted and may be paid for. Removing it would lose its result.</source>
        <translation>Ce travail a été soumis et peut être payé. Le retirer perdrait son résultat.</translation>
    </message>
    <message>
        <source>The video is already at %1.</source>
        <translation>La vidéo est déjà à l’emplacement %1.</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>Videos can&apos;t be written as .%1. Choose a name that ends in .mp4, .mov or .mkv.</source>
        <translation>Les vidéos ne peuvent pas être écrites en .%1. Choisissez un nom se terminant par .mp4, .mov ou .mkv.</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;speaker_de (draft)&quot;</extracomment>
        <translation>ébauche</translation>
    </message>
    <message>
        <source>The service answered with the task %1, which already belongs to another job.</source>
        <translation>Le service a répondu avec la tâche %1, qu’un autre travail a déjà.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved yet. Retalk will try again.</source>
        <translation>Impossible à enregistrer pour l’instant. Un nouvel essai sera fait.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with this job now.</source>
        <translation>Cela n’est pas possible pour ce travail actuellement.</translation>
    </message>
    <message>
        <source>This job has already been submitted and can&apos;t be edited.</source>
        <translation>Ce travail a déjà été envoyé et ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>This job is already in the list.</source>
        <translation>Ce travail est déjà dans la liste.</translation>
    </message>
    <message>
        <source>The job “%1” already has this task.</source>
        <translation>Le travail «&#xa0;%1&#xa0;» a déjà cette tâche.</translation>
    </message>
</context>
<context>
    <name>retalk::JobStore</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Le pilote SQLite de Qt est absent. Installez le paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Your job list was written by a newer Retalk. Update Retalk to use it; nothing was changed.</source>
        <translation>Votre liste de travaux a été écrite par un Retalk plus récent. Mettez Retalk à jour pour l’utiliser&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This job&apos;s record in the job list is damaged.</source>
        <translation>L’entrée de ce travail dans la liste est endommagée.</translation>
    </message>
    <message>
        <source>The job list is damaged. Close every other Retalk window and start again to repair it.</source>
        <translation>La liste des travaux est endommagée. Fermez toutes les autres fenêtres de Retalk et redémarrez pour la réparer.</translation>
    </message>
    <message>
        <source>The job list is damaged.</source>
        <translation>La liste des travaux est endommagée.</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1. Check that the disk isn&apos;t full.</source>
        <translation>Impossible d’écrire dans %1. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that this job wasn&apos;t submitted. Retry it if you still need it.</source>
        <translation>La liste des travaux était endommagée&#xa0;: Retalk ne peut pas être sûr que ce travail n’a pas été soumis. Réessayez si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>An older Retalk is still working on your jobs. Close it and start again.</source>
        <translation>Un Retalk plus ancien traite encore vos travaux. Fermez-le et redémarrez.</translation>
    </message>
    <message>
        <source>Another Retalk is changing the same jobs. Try again.</source>
        <translation>Un autre Retalk modifie les mêmes travaux. Réessayez.</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read.</source>
        <translation>Impossible de lire un travail enregistré.</translation>
    </message>
    <message>
        <source>The job list is damaged and can&apos;t be moved aside. Check the folder&apos;s permissions.</source>
        <translation>La liste des travaux est endommagée et ne peut pas être mise de côté. Vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>The job list is in use by another Retalk window. Try again in a moment.</source>
        <translation>La liste des travaux est utilisée par un autre Retalk. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another job already has this task.</source>
        <translation>Un autre travail a déjà cette tâche.</translation>
    </message>
    <message>
        <source>The task %1 was stored for this job and for “%2”. Check with the service which job it belongs to.</source>
        <translation>La tâche %1 était enregistrée pour ce travail et pour «&#xa0;%2&#xa0;». Vérifiez auprès du service à qui elle appartient.</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read or written. Check that the disk isn&apos;t full and that the folder is writable.</source>
        <translation>Impossible de lire ou d’écrire la liste des travaux. Vérifiez que le disque n’est pas plein et que l’écriture dans le dossier est autorisée.</translation>
    </message>
    <message>
        <source>Can&apos;t write to the job list. Check that the disk isn&apos;t full.</source>
        <translation>Impossible d’écrire la liste des travaux. Vérifiez que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>retalk::JobText</name>
    <message>
        <source>Detail: %1</source>
        <translation>Détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>État HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Task error: %1</source>
        <translation>Erreur de la tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>ID de la tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day heading in this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>Soumission en cours</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>En attente auprès du service</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Traitement en cours</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>En attente d’un nouvel essai</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>How much later the voice track starts; %1 is a number of milliseconds</extracomment>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>Photo du visage</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>Qualité des ébauches</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de la tâche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Accepté par le service</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Estimated and reserved</source>
        <translation>Estimé et réservé</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Débité</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits, dollars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la demande</translation>
    </message>
    <message>
        <source>The service&apos;s code</source>
        <translation>Code du service</translation>
    </message>
    <message>
        <source>The service&apos;s suggestion</source>
        <translation>Suggestion du service</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Piste audio</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>Prolonger la vidéo</translation>
    </message>
    <message>
        <source>The service&apos;s message</source>
        <translation>Message du service</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
</context>
<context>
    <name>retalk::JobTotals</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Par projet</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Totaux par</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Débité</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>For the jobs shown in the list</source>
        <translation>Des travaux affichés dans la liste</translation>
    </message>
</context>
<context>
    <name>retalk::KeyEditor</name>
    <message>
        <source>No key yet.</source>
        <translation>Pas encore de clé.</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Collez d’abord la clé.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>The key works: %1.</source>
        <translation>La clé fonctionne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Use it until I close Retalk</source>
        <translation>L’utiliser jusqu’à la fermeture de Retalk</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Coller une clé</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Tester et enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <source>Key set for this session only.</source>
        <translation>La clé n’est définie que pour cette session.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La clé est dans le trousseau.</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>Enregistrer sans tester</translation>
    </message>
    <message>
        <source>%1 It&apos;s in the keychain now.</source>
        <extracomment>%1 is &quot;The key works: 1,095 credits.&quot;</extracomment>
        <translation>%1 Elle est maintenant dans le trousseau.</translation>
    </message>
    <message>
        <source>Using the key from the environment (%1).</source>
        <translation>Une clé provient de l’environnement (%1).</translation>
    </message>
    <message>
        <source>Checking the balance…</source>
        <translation>Consultation du solde…</translation>
    </message>
</context>
<context>
    <name>retalk::LengthBars</name>
    <message>
        <source>The last %1 s of the video will be cut off.</source>
        <translation>Les %1 dernières secondes de la vidéo seront coupées.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Video %1, voice %2, result %3</source>
        <translation>Vidéo %1, voix %2, résultat %3</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>The last %1 s are filled by playing the video back and forth.</source>
        <translation>Les %1 dernières secondes sont comblées en lisant la vidéo en avant et en arrière.</translation>
    </message>
    <message>
        <source>The last %1 s of the voice track will be cut off.</source>
        <translation>Les %1 dernières secondes de la voix seront coupées.</translation>
    </message>
</context>
<context>
    <name>retalk::LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Niveau du micro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>retalk::LiveProcess</name>
    <message>
        <source>Can&apos;t write to the folder %1. Check its permissions and that the disk isn&apos;t full.</source>
        <translation>Impossible d’écrire dans le dossier %1. Vérifiez ses droits et que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalQuery</name>
    <message>
        <source>The service&apos;s answer couldn&apos;t be understood.</source>
        <translation>Le service n’a pas donné de réponse compréhensible.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalService</name>
    <message>
        <source>The service on this computer was stopped.</source>
        <translation>Le service de cet ordinateur a été arrêté.</translation>
    </message>
    <message>
        <source>The service on this computer has stopped unexpectedly.</source>
        <translation>Le service de cet ordinateur s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t start in time.</source>
        <translation>Le service de cet ordinateur n’a pas démarré à temps.</translation>
    </message>
    <message>
        <source>The local service isn&apos;t installed.</source>
        <translation>Le service pour cet ordinateur n’est pas installé.</translation>
    </message>
    <message>
        <source>The service on this computer keeps stopping. Retalk will try again in a moment.</source>
        <translation>Le service de cet ordinateur s’arrête sans cesse. Retalk attend un moment avant de réessayer.</translation>
    </message>
    <message>
        <source>The service on this computer started but doesn&apos;t respond.</source>
        <translation>Le service de cet ordinateur a démarré mais ne répond pas.</translation>
    </message>
    <message>
        <source>The service on this computer couldn&apos;t be started.</source>
        <translation>Impossible de démarrer le service de cet ordinateur.</translation>
    </message>
    <message>
        <source>The local service gave an unexpected reply. It may be from another version of Retalk.</source>
        <translation>Le service local a donné une réponse inattendue. Il appartient peut-être à une autre version de Retalk.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalSyncCheck</name>
    <message>
        <source>The sync check&apos;s answer couldn&apos;t be understood.</source>
        <translation>La vérification de la synchro n’a pas donné de réponse compréhensible.</translation>
    </message>
</context>
<context>
    <name>retalk::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Travail</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>&amp;Ouvrir une vidéo…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Importer un tableau…</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample</source>
        <translation>Essayer avec l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>En&amp;registrer le résultat sous…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Paste links or files into the form</source>
        <translation>&amp;Coller des liens ou fichiers dans le formulaire</translation>
    </message>
    <message>
        <source>&amp;Clear the form</source>
        <translation>&amp;Vider le formulaire</translation>
    </message>
    <message>
        <source>&amp;Find a job</source>
        <translation>&amp;Rechercher un travail</translation>
    </message>
    <message>
        <source>&amp;Make it talk</source>
        <translation>&amp;Faire parler</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>About &amp;EvoLink&apos;s VideoRetalk</source>
        <translation>À propos de &amp;VideoRetalk d’EvoLink</translation>
    </message>
    <message>
        <source>&amp;About Retalk</source>
        <translation>À propos de &amp;Retalk</translation>
    </message>
    <message>
        <source>C&amp;opy the finished video</source>
        <translation>C&amp;opier la vidéo terminée</translation>
    </message>
    <message>
        <source>Open &amp;voice track…</source>
        <translation>Ouvrir une &amp;voix…</translation>
    </message>
    <message>
        <source>Open f&amp;ace photo…</source>
        <translation>Ouvrir une p&amp;hoto du visage…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Éléments ré&amp;cents</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>Retalk &amp;Help</source>
        <translation>A&amp;ide de Retalk</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>&amp;Suspendre la file</translation>
    </message>
    <message>
        <source>&amp;Cancel all waiting jobs</source>
        <translation>&amp;Annuler tous les travaux en attente</translation>
    </message>
    <message>
        <source>Restore removed &amp;jobs</source>
        <translation>Remettre les &amp;travaux retirés</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>C&amp;hronologie</translation>
    </message>
</context>
<context>
    <name>retalk::MainWindow</name>
    <message>
        <source>New here? Our presenter can show you how it works, free on this computer.</source>
        <translation>Première visite&#x202f;? Notre présentatrice vous montre comment ça marche, gratuitement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>Essayer avec l’exemple</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, or several, %2 why it cannot be used</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose a table of jobs</source>
        <translation>Choisir un tableau de travaux</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are in the list.</source>
        <extracomment>Jobs of a long table</extracomment>
        <translation>%1 travaux sur %2 sont dans la liste.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Choisir un service</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>La liste des travaux était endommagée. Elle a été enregistrée sous %1, et %Ln travail a été conservé.</numerusform>
            <numerusform>La liste des travaux était endommagée. Elle a été enregistrée sous %1, et %Ln travaux ont été conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Finishing: waiting for the service&apos;s answer…</source>
        <extracomment>The window closes after that</extracomment>
        <translation>Fermeture&#xa0;: en attente de la réponse du service…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Paid jobs continue at their service and are downloaded next time.</source>
        <translation>Les travaux payés se poursuivent auprès de leur service et seront téléchargés la prochaine fois.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A draft is at %1 and would start over.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Une ébauche en est à %1 et repartirait de zéro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are in progress and would start over.</source>
        <translation>
            <numerusform>%Ln ébauche est en cours et repartirait de zéro.</numerusform>
            <numerusform>%Ln ébauches sont en cours et repartiraient de zéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as the video</source>
        <translation>Utiliser comme vidéo</translation>
    </message>
    <message>
        <source>Add as a voice track</source>
        <translation>Ajouter comme voix</translation>
    </message>
    <message>
        <source>Use as the voice track</source>
        <translation>Utiliser comme voix</translation>
    </message>
    <message>
        <source>Use as the face photo</source>
        <translation>Utiliser comme photo du visage</translation>
    </message>
    <message>
        <source>What you dropped contains no link, file or picture.</source>
        <translation>Ce que vous avez déposé ne contient ni lien, ni fichier, ni image.</translation>
    </message>
    <message>
        <source>A draft isn&apos;t finished. Close anyway?</source>
        <translation>Une ébauche n’est pas terminée. Fermer quand même&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts aren&apos;t finished. Close anyway?</source>
        <translation>
            <numerusform>%Ln ébauche n’est pas terminée. Fermer quand même&#x202f;?</numerusform>
            <numerusform>%Ln ébauches ne sont pas terminées. Fermer quand même&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Retalk can finish it in the background and then quit, or continue it the next time you open Retalk.</source>
        <translation>Retalk peut le terminer en arrière-plan puis quitter, ou le reprendre à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>Retalk can finish them in the background and then quit, or continue them the next time you open Retalk.</source>
        <translation>Retalk peut les terminer en arrière-plan puis quitter, ou les reprendre à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>A job isn&apos;t finished</source>
        <translation>Un travail n’est pas terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs aren&apos;t finished</source>
        <translation>
            <numerusform>%Ln travail n’est pas terminé</numerusform>
            <numerusform>%Ln travaux ne sont pas terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Voice tracks</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Face photos</source>
        <translation>Photos de visages</translation>
    </message>
    <message>
        <source>There&apos;s no link, file or picture on the clipboard.</source>
        <translation>Il n’y a ni lien, ni fichier, ni image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what is undone: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what is done again: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Réta&amp;blir&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be used:</source>
        <extracomment>What follows names each file with the reason</extracomment>
        <translation>
            <numerusform>%Ln élément n’a pas pu être utilisé&#xa0;:</numerusform>
            <numerusform>%Ln éléments n’ont pas pu être utilisés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Review as a table</source>
        <translation>Vérifier sous forme de tableau</translation>
    </message>
    <message>
        <source>The table can&apos;t be written to %1. Free some space there.</source>
        <translation>Impossible d’écrire le tableau dans %1. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>The queue is paused: %1 has %2 left, and you want to keep at least %3.</source>
        <extracomment>%1 is a service, %2 what is left there, %3 the least that shall be left</extracomment>
        <translation>La file est suspendue&#xa0;: il reste %2 chez %1 et vous voulez en garder au moins %3.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer. Choose EvoLink and enter a key to begin.</source>
        <translation>Cette installation ne peut pas créer d’ébauches sur cet ordinateur. Pour commencer, choisissez EvoLink et saisissez une clé.</translation>
    </message>
    <message>
        <source>Checking the dropped files…</source>
        <translation>Examen de ce qui a été déposé…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs couldn&apos;t be added:</source>
        <translation>
            <numerusform>%Ln travail n’a pas pu être ajouté&#xa0;:</numerusform>
            <numerusform>%Ln travaux n’ont pas pu être ajoutés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has been submitted and can&apos;t be edited any more. What&apos;s in the form will be a new job.</source>
        <translation>Le travail a été envoyé entre-temps et ne peut plus être modifié. Le contenu du formulaire devient un travail à part.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a video and a voice track, matched by their names.</source>
        <translation>
            <numerusform>%Ln paire vidéo et voix, associée par le nom.</numerusform>
            <numerusform>%Ln paires vidéo et voix, associées par le nom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::MediaFixer</name>
    <message>
        <source>(fixed)</source>
        <extracomment>added to a file&apos;s name; %1 counts further copies</extracomment>
        <translation>(corrigé)</translation>
    </message>
    <message>
        <source>(fixed %1)</source>
        <translation>(corrigé %1)</translation>
    </message>
    <message>
        <source>Even the smallest good copy is too large. Cut the file into parts.</source>
        <translation>Même la plus petite copie correcte est trop volumineuse. Coupez le fichier en plusieurs parties.</translation>
    </message>
    <message>
        <source>The copy is converted to SDR (BT.709).</source>
        <translation>La copie est convertie en SDR (BT.709).</translation>
    </message>
    <message>
        <source>The copy is deinterlaced.</source>
        <translation>La copie est désentrelacée.</translation>
    </message>
    <message>
        <source>The copy has no transparency.</source>
        <translation>La copie n’a pas de transparence.</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be written to %1.</source>
        <translation>La copie corrigée ne peut pas être écrite dans %1.</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be saved.</source>
        <translation>Impossible d’enregistrer la copie corrigée.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be opened.</source>
        <translation>Impossible d’ouvrir l’image.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaInput</name>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Création d’une copie corrigée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Choisir une vidéo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>qui parle</translation>
    </message>
    <message>
        <source>Paste a link or drop a file</source>
        <translation>Collez un lien ou déposez un fichier</translation>
    </message>
    <message>
        <source>Video link or file</source>
        <translation>Lien ou fichier de la vidéo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>what they will say</source>
        <translation>ce qui sera dit</translation>
    </message>
    <message>
        <source>Voice link or file</source>
        <translation>Lien ou fichier de la voix</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>if there are several people</source>
        <translation>s’il y a plusieurs personnes</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>More for this field</source>
        <translation>Plus d’options pour ce champ</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</source>
        <translation>Vidéos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder</extracomment>
        <translation>Enregistré sous «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>Choose voice tracks</source>
        <translation>Choisir des voix</translation>
    </message>
    <message>
        <source>Choose a face photo</source>
        <translation>Choisir une photo du visage</translation>
    </message>
    <message>
        <source>Link or file of a photo (optional)</source>
        <translation>Lien ou photo (facultatif)</translation>
    </message>
    <message>
        <source>Face photo link or file</source>
        <translation>Lien ou fichier de la photo du visage</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</source>
        <translation>Sons (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProbe</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>Ce n’est ni un fichier ni une adresse http ou https.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Copy or download it again.</source>
        <translation>Le fichier est incomplet&#xa0;: la fin manque. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>This audio has a sample rate of %1 Hz. Export it again at 48,000 Hz.</source>
        <translation>Cet audio a une fréquence d’échantillonnage de %1 Hz. Exportez-le à nouveau à 48 000 Hz.</translation>
    </message>
    <message numerus="yes">
        <source>This audio has %n channel(s). Export it again in mono or stereo.</source>
        <translation>
            <numerusform>Cet audio a %n canal. Exportez-le à nouveau en mono ou en stéréo.</numerusform>
            <numerusform>Cet audio a %n canaux. Exportez-le à nouveau en mono ou en stéréo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is longer than %n hour(s). Cut out the part you need.</source>
        <translation>
            <numerusform>Ce fichier dure plus de %n heure. Découpez la partie dont vous avez besoin.</numerusform>
            <numerusform>Ce fichier dure plus de %n heures. Découpez la partie dont vous avez besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no audio track %1 that can be played.</source>
        <translation>Ce fichier n’a pas de piste audio %1 lisible.</translation>
    </message>
    <message>
        <source>This isn&apos;t a media file.</source>
        <translation>Ce n’est pas un fichier multimédia.</translation>
    </message>
    <message>
        <source>This is a web page, not a media file.</source>
        <translation>C’est une page web, pas un fichier multimédia.</translation>
    </message>
    <message>
        <source>This is text, not a media file.</source>
        <translation>C’est du texte, pas un fichier multimédia.</translation>
    </message>
    <message>
        <source>This file doesn&apos;t exist.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This isn&apos;t a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened: you don&apos;t have permission to read it.</source>
        <translation>Impossible d’ouvrir ce fichier&#xa0;: vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>Les images de type %1 sont illisibles ici. Enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Checking this took too long. It may still work.</source>
        <translation>L’examen a pris trop de temps. Cela peut fonctionner malgré tout.</translation>
    </message>
    <message>
        <source>This computer can&apos;t decode %1. Convert the file to MP4 with H.264 and AAC.</source>
        <translation>Cet ordinateur ne peut pas décoder %1. Convertissez le fichier en MP4 avec H.264 et AAC.</translation>
    </message>
    <message>
        <source>This file has neither video nor audio.</source>
        <translation>Ce fichier ne contient ni vidéo ni son.</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>Ce fichier n’a pas de son.</translation>
    </message>
    <message>
        <source>The file is damaged, or it&apos;s neither video nor audio.</source>
        <translation>Le fichier est endommagé, ou ce n’est ni une vidéo ni un son.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProcess</name>
    <message>
        <source>Reading this file takes too long.</source>
        <translation>L’examen de ce fichier prend trop de temps.</translation>
    </message>
    <message>
        <source>The file is damaged or has an unsupported format.</source>
        <translation>Le fichier est endommagé ou d’un type illisible.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSource</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>Ce n’est ni un fichier ni une adresse http ou https.</translation>
    </message>
    <message>
        <source>This link can&apos;t be checked now. Try again later.</source>
        <translation>Ce lien ne peut pas être examiné pour l’instant. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSupport</name>
    <message>
        <source>Retalk needs the program ffmpeg for this. Install the package “ffmpeg”.</source>
        <translation>Retalk a besoin du programme ffmpeg pour cela. Installez le paquet «&#xa0;ffmpeg&#xa0;».</translation>
    </message>
    <message>
        <source>Playback needs these packages: %1</source>
        <translation>La lecture nécessite ces paquets : %1</translation>
    </message>
</context>
<context>
    <name>retalk::Microphone</name>
    <message>
        <source>The microphone gives no sound. Check that it&apos;s connected and not switched off, then try again.</source>
        <translation>Le micro ne donne aucun son. Vérifiez qu’il est branché et pas éteint, puis réessayez.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, then try again.</source>
        <translation>Aucun micro n’a été trouvé. Branchez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>Le micro a été débranché.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Check that Retalk may use it and that no other program does, then try again.</source>
        <translation>Impossible d’ouvrir le micro. Vérifiez que Retalk peut l’utiliser et qu’aucun autre programme ne s’en sert, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>retalk::Mounts</name>
    <message>
        <source>%1 isn&apos;t connected on this computer. Open it in the file manager, then try again, or copy the file to this computer.</source>
        <translation>%1 n’est pas connecté sur cet ordinateur. Ouvrez cet emplacement dans le gestionnaire de fichiers puis réessayez, ou copiez le fichier sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>retalk::AnonymousFile</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there.</source>
        <translation>Impossible d’écrire dans le dossier %1. Libérez-y de la place.</translation>
    </message>
</context>
<context>
    <name>retalk::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>retalk::OutputPlace</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 est un dossier. Indiquez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>%1 is read-only. Choose another name.</source>
        <translation>%1 est en lecture seule. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>%1 ne peut pas être remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The links of %1 lead in a circle.</source>
        <translation>Les liens de %1 tournent en rond.</translation>
    </message>
    <message>
        <source>The name %1 is too long for this folder. Choose a shorter one.</source>
        <translation>Le nom %1 est trop long pour ce dossier. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez ses droits ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>Le disque contenant %1 est plein. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The name %1 isn&apos;t valid UTF-8. Choose another name.</source>
        <translation>Le nom %1 n’est pas de l’UTF-8 valide. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1 n’est pas un fichier ordinaire. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
</context>
<context>
    <name>retalk::Outputs</name>
    <message>
        <source>The downloaded video can&apos;t be moved to the folder %1. Free some space there, or choose another folder.</source>
        <translation>La vidéo téléchargée ne peut pas être déplacée vers le dossier %1. Libérez-y de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Another job will write %1. Choose another name.</source>
        <translation>Un autre travail va écrire %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is one of this job&apos;s inputs. Choose another name.</source>
        <translation>%1 est l’un des fichiers d’entrée. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>Le disque contenant %1 est plein. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>retalk::PaidTerms</name>
    <message>
        <source>%1 doesn&apos;t say what it charges. Ask its provider before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>%1 n’indique pas ses tarifs. Renseignez-vous auprès de son fournisseur avant de soumettre.</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video, at least %3 for each video. The price is shown above the button before you submit.</source>
        <translation>%1 débite %2 par seconde de vidéo terminée, au moins %3 par vidéo. Le prix s’affiche au-dessus du bouton avant de soumettre.</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video. The price is shown above the button before you submit.</source>
        <translation>%1 débite %2 par seconde de vidéo terminée. Le prix s’affiche au-dessus du bouton avant de soumettre.</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to EvoLink, which keeps them for 72 hours.</source>
        <translation>Les fichiers de cet ordinateur sont envoyés à EvoLink, qui les conserve 72 heures.</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Les fichiers de cet ordinateur sont envoyés à %1.</translation>
    </message>
    <message>
        <source>Only use footage and voices that you have the right to use. The person in the video must have agreed to it.</source>
        <translation>N’utilisez que des images et des voix que vous avez le droit d’utiliser. La personne de la vidéo doit avoir donné son accord.</translation>
    </message>
    <message>
        <source>Your first paid job</source>
        <translation>Votre premier travail payant</translation>
    </message>
    <message>
        <source>Before your first paid job</source>
        <translation>Avant votre premier travail payant</translation>
    </message>
    <message>
        <source>Jobs are charged to your API key.</source>
        <translation>Les travaux sont débités sur votre clé API.</translation>
    </message>
    <message>
        <source>Agree and continue</source>
        <translation>Accepter et continuer</translation>
    </message>
    <message>
        <source>What %1 charges isn&apos;t known yet. Check the price above the button before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Le prix de %1 n’est pas encore connu. Vérifiez le prix au-dessus du bouton avant de soumettre.</translation>
    </message>
</context>
<context>
    <name>retalk::PlannedJob</name>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>retalk::Preflight</name>
    <message>
        <source>The end of this file is missing.</source>
        <translation>La fin de ce fichier manque.</translation>
    </message>
    <message>
        <source>This is an HDR video; drafts are converted to SDR.</source>
        <translation>C’est une vidéo HDR&#x202f;; les ébauches sont converties en SDR.</translation>
    </message>
    <message>
        <source>This video is interlaced; drafts are deinterlaced.</source>
        <translation>Cette vidéo est entrelacée&#x202f;; les ébauches sont désentrelacées.</translation>
    </message>
    <message>
        <source>This video has an alpha channel; its transparency is lost.</source>
        <translation>Cette vidéo a un canal alpha&#x202f;; sa transparence sera perdue.</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Track %1 of %2 is used.</source>
        <translation>Ce fichier a plusieurs pistes audio. La piste %1 sur %2 est utilisée.</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model needs at least %2 s. Use a longer one.</source>
        <translation>La durée est de %1&#xa0;s&#x202f;; le modèle demande au moins %2&#xa0;s. Prenez un fichier plus long.</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model accepts up to %2 s. A shorter copy will work.</source>
        <translation>La durée est de %1&#xa0;s&#x202f;; le modèle accepte jusqu’à %2&#xa0;s. Une copie d’une partie convient.</translation>
    </message>
    <message>
        <source>It&apos;s %1 minutes long; drafts can be up to %2. Cut it into parts.</source>
        <translation>La durée est de %1 minutes&#x202f;; les ébauches acceptent jusqu’à %2. Coupez en plusieurs parties.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; drafts can have up to %2 per side.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>L’image fait %1 pixels&#x202f;; les ébauches acceptent des côtés jusqu’à %2.</translation>
    </message>
    <message>
        <source>The file is %1; the model accepts up to %2. A smaller copy will work.</source>
        <translation>Le fichier fait %1&#x202f;; le modèle accepte au plus %2. Une copie plus petite convient.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. A resized copy will work.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>L’image fait %1 pixels&#x202f;; le modèle accepte des côtés de %2 à %3. Une copie redimensionnée convient.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. Crop it closer to square.</source>
        <translation>L’image fait %1 pixels&#x202f;; le modèle accepte des côtés de %2 à %3. Recadrez-la dans un format moins étroit.</translation>
    </message>
    <message>
        <source>The end of this file is missing; the first %1 s can be used. A copy of that part will work.</source>
        <translation>La fin de ce fichier manque&#x202f;; les %1 premières secondes sont utilisables. Une copie de celles-ci suffit.</translation>
    </message>
    <message>
        <source>It has %1 frames per second; the model accepts %2 to %3. A converted copy will work.</source>
        <translation>La vidéo a %1 images par seconde&#x202f;; le modèle en accepte de %2 à %3. Une copie à une autre cadence convient.</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts H.264 and H.265. A converted copy will work.</source>
        <translation>Enregistré en %1&#x202f;; le modèle accepte H.264 et H.265. Une copie convertie convient.</translation>
    </message>
    <message>
        <source>This is a video; only its sound is needed. A WAV copy will work.</source>
        <translation>C’est une vidéo&#x202f;; seul le son est utile. Une copie en WAV convient.</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts WAV, MP3 and AAC. A WAV copy will work.</source>
        <translation>Enregistré en %1&#x202f;; le modèle accepte WAV, MP3 et AAC. Une copie en WAV convient.</translation>
    </message>
    <message>
        <source>The longer side is more than twice the shorter one. Crop it to the face.</source>
        <translation>L’image est plus de deux fois plus longue que large. Recadrez-la sur le visage.</translation>
    </message>
    <message>
        <source>The longer side has %1 pixels; the model accepts up to %2. A smaller copy will work.</source>
        <translation>Le côté le plus long fait %1 pixels ; le modèle accepte jusqu’à %2. Une copie plus petite conviendra.</translation>
    </message>
    <message>
        <source>It&apos;s saved as %1; the model accepts JPEG, PNG, BMP and WebP. A JPEG copy will work.</source>
        <translation>Enregistré en %1&#x202f;; le modèle accepte JPEG, PNG, BMP et WebP. Une copie en JPEG convient.</translation>
    </message>
</context>
<context>
    <name>retalk::Preparation</name>
    <message>
        <source>The file “%1” keeps changing while it&apos;s being uploaded. Wait until it&apos;s finished, then retry.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» change pendant son envoi. Attendez qu’il soit terminé, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>retalk::PresetButton</name>
    <message>
        <source>Save as a preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Use these settings for new jobs</source>
        <translation>Utiliser ces réglages pour les nouveaux travaux</translation>
    </message>
    <message>
        <source>Back to the settings for new jobs</source>
        <translation>Revenir aux réglages des nouveaux travaux</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Name. A preset of the same name is replaced.</source>
        <translation>Nom. Un préréglage du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Apply, save and delete settings for jobs: match, extension, voice start, callback URL, draft quality and service.</source>
        <translation>Appliquer, enregistrer et supprimer des réglages de travaux&#xa0;: correspondance, prolongement, début de la voix, URL de rappel, qualité des ébauches et service.</translation>
    </message>
</context>
<context>
    <name>retalk::PreviewPane</name>
    <message>
        <source>The file is no longer there</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>Déposez une vidéo ici</translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation>ou cliquez pour en choisir une</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The frame couldn&apos;t be saved there.</source>
        <translation>L’image n’a pas pu être enregistrée à cet endroit.</translation>
    </message>
    <message>
        <source>Save the video</source>
        <translation>Enregistrer la vidéo</translation>
    </message>
    <message>
        <source>Videos (*.%1)</source>
        <translation>Vidéos (*.%1)</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Enregistrer cette image</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Only the sound can be played</source>
        <translation>Seul le son peut être lu</translation>
    </message>
    <message>
        <source>The file is truncated</source>
        <translation>Le fichier n’est plus complet</translation>
    </message>
    <message>
        <source>“%1” was truncated by another program.</source>
        <translation>«&#xa0;%1&#xa0;» a été tronqué par un autre programme.</translation>
    </message>
    <message>
        <source>The video is encoded as %1, and the player has no decoder for it. Install GStreamer&apos;s plugins for it, or open the file in another program.</source>
        <translation>L’image est encodée en %1 et le lecteur n’a pas de décodeur pour ce format. Installez les greffons GStreamer correspondants, ou ouvrez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation>Il n’y a pas d’image dans ce fichier.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>La fin de ce fichier manque.</translation>
    </message>
    <message>
        <source>None of its frames can be decoded. The file may be damaged.</source>
        <translation>Aucune de ses images ne peut être décodée. Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>This result has no sound.</source>
        <translation>Ce résultat n’a pas de son.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>Two results of one video, one against the other: their names</extracomment>
        <translation>%1 face à %2</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>Impossible à afficher</translation>
    </message>
    <message>
        <source>The sound of this result is silent.</source>
        <translation>Le son de ce résultat est muet.</translation>
    </message>
    <message>
        <source>The original isn&apos;t on this computer, so no frame of it can be taken. Choose a photo in the form.</source>
        <translation>L’original n’est pas sur cet ordinateur ; impossible d’en prendre une image. Choisissez une photo dans le formulaire.</translation>
    </message>
</context>
<context>
    <name>retalk::PriceLine</name>
    <message>
        <source>Free on this computer</source>
        <translation>Gratuit sur cet ordinateur</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Tarif publié par EvoLink le %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>Credits per second of finished video</extracomment>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>about %1 (%2)</source>
        <translation>environ %1 (%2)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>More than the %1 you have</source>
        <translation>Plus que les %1 disponibles</translation>
    </message>
    <message>
        <source>The service&apos;s own rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Tarif du service au %1</translation>
    </message>
    <message>
        <source>At least %1 for each video</source>
        <translation>Au moins %1 par vidéo</translation>
    </message>
    <message>
        <source>This service charges nothing</source>
        <translation>Ce service ne débite rien</translation>
    </message>
    <message>
        <source>%1 left afterwards</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>il restera %1</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges</source>
        <translation>Ce service n’indique pas ses tarifs</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate</source>
        <translation>Tarif publié par EvoLink</translation>
    </message>
    <message>
        <source>The service&apos;s rate</source>
        <translation>Tarif du service</translation>
    </message>
    <message>
        <source>The service&apos;s current rate</source>
        <translation>Tarif du jour du service</translation>
    </message>
    <message>
        <source>The price appears once both files are read</source>
        <translation>Le prix s’affiche dès que les deux fichiers sont lus</translation>
    </message>
    <message>
        <source>free on this computer</source>
        <translation>sans frais sur cet ordinateur</translation>
    </message>
    <message>
        <source>free</source>
        <translation>sans frais</translation>
    </message>
    <message>
        <source>at the service&apos;s own price</source>
        <translation>au prix du service</translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than the %2 that %3 accepts: %Ln piece(s), %4, joined for you.</source>
        <extracomment>%1 and %2 lengths (&quot;11:04&quot;, &quot;2:00&quot;), %3 a service, %4 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%1 dépasse les %2 que %3 accepte&#xa0;: %Ln morceau, %4, assemblé pour vous.</numerusform>
            <numerusform>%1 dépasse les %2 que %3 accepte&#xa0;: %Ln morceaux, %4, assemblés pour vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), %1, joined into the whole video.</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%Ln morceau, %1, assemblé pour former toute la vidéo.</numerusform>
            <numerusform>%Ln morceaux, %1, assemblés pour former toute la vidéo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the pieces: %1…</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>Comptage des morceaux&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Counting the pieces…</source>
        <translation>Comptage des morceaux…</translation>
    </message>
    <message>
        <source>Asking for the price…</source>
        <translation>Demande du prix…</translation>
    </message>
    <message>
        <source>Couldn&apos;t ask the service for its price</source>
        <translation>Impossible de demander le prix du service</translation>
    </message>
</context>
<context>
    <name>retalk::QuitCountdown</name>
    <message>
        <source>Stay</source>
        <extracomment>Keeps Retalk open, which was about to quit</extracomment>
        <translation>Rester ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Retalk quits in %Ln s.</source>
        <translation>
            <numerusform>Retalk se ferme dans %Ln s.</numerusform>
            <numerusform>Retalk se ferme dans %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::RecordDialog</name>
    <message>
        <source>Record a voice track</source>
        <translation>Enregistrer une voix</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Too loud: the recording is distorted. Move away from the microphone, or turn its level down.</source>
        <translation>Trop fort&#xa0;: l’enregistrement est saturé. Éloignez-vous du micro ou baissez son niveau.</translation>
    </message>
    <message>
        <source>This video can&apos;t be shown here. You can record without seeing it.</source>
        <translation>Cette vidéo ne peut pas être affichée ici. Vous pouvez enregistrer sans la voir.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Start in the video at</source>
        <translation>Début dans la vidéo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer la voix</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l’écoute</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Recording begins after a count of three.</source>
        <translation>L’enregistrement commence après un compte jusqu’à trois.</translation>
    </message>
    <message>
        <source>After a count of three the video plays without its sound, and you speak.</source>
        <translation>Après un compte jusqu’à trois, la vidéo est lue sans le son et vous parlez.</translation>
    </message>
    <message>
        <source>Get ready to speak.</source>
        <translation>Préparez-vous à parler.</translation>
    </message>
    <message>
        <source>Recording. Press Stop when you&apos;re done.</source>
        <translation>Enregistrement en cours. Cliquez sur «&#xa0;Arrêter&#xa0;» quand vous avez fini.</translation>
    </message>
    <message>
        <source>Playing the recording with the video.</source>
        <translation>Lecture de l’enregistrement avec la vidéo.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right microphone is chosen and not muted, then record again.</source>
        <translation>Rien n’a été entendu. Vérifiez que le bon micro est choisi et que son son n’est pas coupé, puis réenregistrez.</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>Durée enregistrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Sauvegarde de l’enregistrement…</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>Abandonner l’enregistrement&#x202f;?</translation>
    </message>
    <message>
        <source>It hasn&apos;t been kept in a file.</source>
        <translation>Il n’a été gardé dans aucun fichier.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>retalk::Recovery</name>
    <message>
        <source>The service lists more tasks than Retalk can look through.</source>
        <translation>Le service affiche plus de tâches que Retalk ne peut en parcourir.</translation>
    </message>
</context>
<context>
    <name>retalk::ReferencePicture</name>
    <message>
        <source>The picture couldn&apos;t be kept: %1</source>
        <translation>Impossible de conserver l’image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>retalk::RemoteBytes</name>
    <message>
        <source>This address refuses access (%1). The link may have expired.</source>
        <translation>Cette adresse refuse l’accès (%1). Le lien a peut-être expiré.</translation>
    </message>
    <message>
        <source>Nothing was found at this address (%1).</source>
        <translation>Il n’y a rien à cette adresse (%1).</translation>
    </message>
    <message>
        <source>The site at this address has a problem (%1).</source>
        <translation>Le serveur de cette adresse est en panne (%1).</translation>
    </message>
    <message>
        <source>This address can&apos;t be read (%1).</source>
        <translation>Impossible de lire cette adresse (%1).</translation>
    </message>
    <message>
        <source>This address can&apos;t be reached.</source>
        <translation>Impossible de joindre cette adresse.</translation>
    </message>
</context>
<context>
    <name>retalk::Remux</name>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video was downloaded but can&apos;t be written as %1. Choose a name that ends in .mp4.</source>
        <translation>La vidéo a été téléchargée, mais ne peut pas être écrite en %1. Choisissez un nom se terminant par .mp4.</translation>
    </message>
</context>
<context>
    <name>retalk::RequestForm</name>
    <message>
        <source>Drop a video here</source>
        <translation>Déposez une vidéo ici</translation>
    </message>
    <message>
        <source>Play the video</source>
        <translation>Lire la vidéo</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Choisir une vidéo</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found: click one</source>
        <translation>
            <numerusform>%Ln personne trouvée</numerusform>
            <numerusform>%Ln personnes&#xa0;: cliquez sur l’une</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation>
            <numerusform>%Ln personne trouvée</numerusform>
            <numerusform>%Ln personnes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>Faire parler</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>Créer %Ln vidéo</numerusform>
            <numerusform>Créer %Ln vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for people…</source>
        <translation>recherche de personnes…</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Choose the one to use.</source>
        <translation>Ce fichier a plusieurs pistes audio. Choisissez celle à utiliser.</translation>
    </message>
    <message>
        <source>Drop a voice track here</source>
        <translation>Déposez une voix ici</translation>
    </message>
    <message>
        <source>Listen to the voice track</source>
        <translation>Écouter la voix</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>Choisir une voix</translation>
    </message>
    <message>
        <source>Click to listen from there; click again to stop.</source>
        <translation>Cliquez pour écouter à partir de là&#x202f;; cliquez de nouveau pour arrêter.</translation>
    </message>
    <message>
        <source>Audio track of the voice file</source>
        <translation>Piste audio du fichier de voix</translation>
    </message>
    <message>
        <source>Extend the video to the voice track</source>
        <extracomment>The switch that makes the result as long as the voice</extracomment>
        <translation>Prolonger la vidéo selon la voix</translation>
    </message>
    <message>
        <source>On: the video plays back and forth until the voice track ends.
Off: the result is as long as the shorter of the two.</source>
        <translation>Activé&#xa0;: la vidéo est lue en avant et en arrière jusqu’à la fin de la voix.
Désactivé&#xa0;: le résultat a la durée la plus courte des deux.</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>Prolonger la vidéo</translation>
    </message>
    <message>
        <source>Don&apos;t extend</source>
        <translation>Ne pas prolonger</translation>
    </message>
    <message>
        <source>Add a voice track</source>
        <translation>Ajouter une voix</translation>
    </message>
    <message>
        <source>Add voice tracks. Each becomes a video of its own.</source>
        <translation>Ajoutez des voix. Chacune donne une vidéo à part.</translation>
    </message>
    <message>
        <source>Remove this voice track</source>
        <translation>Retirer cette voix</translation>
    </message>
    <message>
        <source>The people in this video are turned away from the camera. A view from the front works better.</source>
        <translation>Les personnes de cette vidéo sont détournées de la caméra. Une vue de face convient mieux.</translation>
    </message>
    <message>
        <source>There are several people in this photo. Click the one to use.</source>
        <translation>Il y a plusieurs personnes sur cette photo. Cliquez sur celle à utiliser.</translation>
    </message>
    <message>
        <source>only one person found, no photo needed</source>
        <translation>une seule personne, photo inutile</translation>
    </message>
    <message>
        <source>no people found in the video</source>
        <translation>aucune personne trouvée dans la vidéo</translation>
    </message>
    <message>
        <source>Person %1 of %2</source>
        <extracomment>A face found in a video: %1 is its number, %2 the video&apos;s name</extracomment>
        <translation>Personne %1 de %2</translation>
    </message>
    <message>
        <source>A person from a video</source>
        <translation>Une personne d’une vidéo</translation>
    </message>
    <message>
        <source>no effect without a face photo</source>
        <translation>inutile sans photo du visage</translation>
    </message>
    <message>
        <source>or drop a photo</source>
        <translation>ou déposez une photo</translation>
    </message>
    <message>
        <source>No face was found in this video. Use one with a clear view of a face from the front.</source>
        <translation>Aucun visage trouvé dans cette vidéo. Utilisez-en une où un visage se voit clairement de face.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln people in this video. If you choose none, the service picks the largest face.</source>
        <translation>
            <numerusform>Il y a %Ln personne dans cette vidéo. Si vous ne choisissez personne, le service prend le plus grand visage.</numerusform>
            <numerusform>Il y a %Ln personnes dans cette vidéo. Si vous ne choisissez personne, le service prend le plus grand visage.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. It must show one person from the front.</source>
        <translation>Aucun visage trouvé sur cette photo. Elle doit montrer une personne de face.</translation>
    </message>
    <message>
        <source>Checking the inputs first…</source>
        <translation>Vérification préalable des entrées…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>Editing “%1”.</source>
        <translation>Vous modifiez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>A video that&apos;s submitted in pieces needs exactly one voice track. Remove the others.</source>
        <translation>Une vidéo soumise par morceaux n’accepte qu’une voix à la fois. Retirez les autres.</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a video that&apos;s submitted in pieces. Leave this empty.</source>
        <translation>Une vidéo soumise par morceaux n’appelle aucune URL de rappel. Laissez ce champ vide.</translation>
    </message>
    <message>
        <source>Record a voice track…</source>
        <translation>Enregistrer une voix…</translation>
    </message>
    <message>
        <source>Type the words: a robot&apos;s voice speaks them…</source>
        <translation>Saisir le texte&#xa0;: une voix de robot le dit…</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Afficher la chronologie</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>Toute la vidéo</translation>
    </message>
    <message>
        <source>The last %1 of the voice track won&apos;t be heard.</source>
        <translation>La fin de la piste voix (%1) ne sera pas entendue.</translation>
    </message>
    <message>
        <source>The voice track ends %1 earlier; the original continues from there.</source>
        <translation>La piste voix se termine %1 plus tôt&#x202f;; à partir de là, l’original continue.</translation>
    </message>
    <message>
        <source>A video with a sound below the voice needs exactly one voice track. Remove the others.</source>
        <translation>Une vidéo avec un son sous la voix demande exactement une piste voix. Retirez les autres.</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a sound below the voice. Leave this empty.</source>
        <translation>Une URL de rappel ne peut pas être utilisée avec un son sous la voix. Laissez ce champ vide.</translation>
    </message>
    <message>
        <source>Make the part longer</source>
        <translation>Allonger la partie</translation>
    </message>
    <message>
        <source>A sound below the voice needs a video on this computer. Download it first.</source>
        <translation>Un son sous la voix nécessite une vidéo sur cet ordinateur. Téléchargez-la d’abord.</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a part of the video, %2: a sentence about its face photo</extracomment>
        <translation>Partie %1 : %2</translation>
    </message>
</context>
<context>
    <name>retalk::ResultDownload</name>
    <message>
        <source>The downloaded video is no longer there, so it&apos;s downloaded again.</source>
        <translation>La vidéo téléchargée n’est plus là&#x202f;; elle est téléchargée à nouveau.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez ses droits ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The service gave a link to the video that can&apos;t be downloaded.</source>
        <translation>Le service a donné pour la vidéo une adresse qui ne peut pas être téléchargée.</translation>
    </message>
</context>
<context>
    <name>retalk::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>folder directory</source>
        <translation>dossier répertoire emplacement</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>file name pattern</source>
        <translation>nom de fichier modèle motif</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>Qualité des ébauches</translation>
    </message>
    <message>
        <source>Of drafts on this computer. Higher takes longer.</source>
        <translation>Pour les ébauches sur cet ordinateur. Une qualité plus élevée prend plus de temps.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>x264 preset %1, CRF %2</source>
        <extracomment>%1 is the encoder&apos;s own name for a speed, such as veryfast; %2 a number. CRF: lower is better.</extracomment>
        <translation>x264, préréglage %1, CRF %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Fast, Normal or High, %2 what that means</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose a folder for results</source>
        <translation>Choisir un dossier pour les résultats</translation>
    </message>
    <message>
        <source>Can&apos;t create files in %1. Check its permissions or choose another folder.</source>
        <translation>Impossible de créer des fichiers dans %1. Vérifiez ses droits ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Example: %1. Placeholders: %2.</source>
        <extracomment>%1 is a file name, %2 the words that are replaced in it</extracomment>
        <translation>Exemple&#xa0;: %1. Variables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Save results in</source>
        <translation>Enregistrer les résultats dans</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder. Use %2.</source>
        <extracomment>%1 is a word in braces that is no placeholder, %2 the placeholders there are</extracomment>
        <translation>%1 n’est pas une variable. Utilisez %2.</translation>
    </message>
    <message>
        <source>Enter the full path, such as %1.</source>
        <translation>Saisissez le chemin complet, par exemple %1.</translation>
    </message>
    <message>
        <source>Film quality</source>
        <translation>Qualité des films</translation>
    </message>
    <message>
        <source>Of videos joined from pieces. Higher makes larger files.</source>
        <translation>Pour les vidéos assemblées à partir de morceaux. Une qualité plus élevée donne des fichiers plus volumineux.</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Petit fichier</translation>
    </message>
</context>
<context>
    <name>retalk::SaveFile</name>
    <message>
        <source>The finished file is no longer there.</source>
        <translation>Le fichier terminé n’est plus là.</translation>
    </message>
    <message>
        <source>The video is a .%1 file. Choose a name that ends in .%1.</source>
        <translation>La vidéo est un fichier .%1. Choisissez un nom se terminant par .%1.</translation>
    </message>
    <message>
        <source>The finished file can&apos;t be read.</source>
        <translation>Impossible de lire le fichier terminé.</translation>
    </message>
</context>
<context>
    <name>retalk::SecretStore</name>
    <message>
        <source>The keychain doesn&apos;t respond.</source>
        <translation>Le trousseau du système ne répond pas.</translation>
    </message>
    <message>
        <source>The keychain reports an error.</source>
        <translation>Le trousseau du système signale une erreur.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Cette session n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>This key comes from the environment variable %1. Change it there.</source>
        <translation>Cette clé provient de la variable d’environnement %1 et se modifie là.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceDirectory</name>
    <message>
        <source>There is no API key for %1, and this session has no keychain to look in. Set %2, or enter a key in the settings.</source>
        <translation>Il n’y a pas de clé API pour %1, et cette session n’a pas de trousseau. Définissez %2 ou saisissez une clé dans les paramètres.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>Il n’y a pas de clé API pour %1. Saisissez-en une dans les paramètres ou définissez %2.</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this build. Choose EvoLink or another service.</source>
        <translation>Ce Retalk n’a pas de service sur cet ordinateur. Choisissez EvoLink ou un autre service.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceName</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>retalk::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>New jobs go to</source>
        <translation>Les nouveaux travaux vont à</translation>
    </message>
    <message>
        <source>EvoLink key</source>
        <translation>Clé EvoLink</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Ajouter un service…</translation>
    </message>
    <message>
        <source>Leave empty to use the same address</source>
        <translation>Laissez vide pour utiliser la même adresse</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation>Saisissez une adresse qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>This service is in the list already.</source>
        <translation>Ce service est déjà dans la liste.</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer.</source>
        <translation>Cette installation ne peut pas créer d’ébauches sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>Adresse pour les envois</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>Retirer ce service</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This computer makes free drafts; EvoLink makes the final video.</source>
        <translation>Cet ordinateur crée des ébauches gratuites&#x202f;; EvoLink crée la version finale.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Retirer « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of it aren&apos;t finished. They continue, and its key stays in the keychain for them.</source>
        <translation>
            <numerusform>%Ln de ses travaux n’est pas terminé. Il continue, et la clé reste dans le trousseau pour lui.</numerusform>
            <numerusform>%Ln de ses travaux ne sont pas terminés. Ils continuent, et la clé reste dans le trousseau pour eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is still in the keychain. %1</source>
        <translation>La clé est toujours dans le trousseau. %1</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and its jobs stay in the list.</source>
        <translation>Sa clé est retirée du trousseau et ses travaux restent dans la liste.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceStatus</name>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>The service can be used now</extracomment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>démarrage…</translation>
    </message>
    <message>
        <source>key needed</source>
        <extracomment>No API key has been given yet</extracomment>
        <translation>clé requise</translation>
    </message>
    <message>
        <source>key refused</source>
        <extracomment>The service does not accept the API key</extracomment>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>This service needs a key. Enter it in the settings.</source>
        <translation>Ce service a besoin d’une clé. Saisissez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this installation. Choose EvoLink, or install retalk-service.</source>
        <translation>Cette installation n’a pas de service propre. Choisissez EvoLink ou installez retalk-service.</translation>
    </message>
</context>
<context>
    <name>retalk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>No settings match your search.</source>
        <translation>Aucun paramètre ne correspond à votre recherche.</translation>
    </message>
</context>
<context>
    <name>retalk::ShareLinks</name>
    <message>
        <source>This Dropbox link opens a folder. Share the file itself and use that link.</source>
        <translation>Ce lien Dropbox mène à un dossier. Partagez le fichier lui-même et utilisez ce lien-là.</translation>
    </message>
    <message>
        <source>This Google Drive link opens a page, not a file. Open the file there, choose Share, and use the file&apos;s own link.</source>
        <translation>Ce lien Google Drive mène à une page, pas à un fichier. Ouvrez-y le fichier, choisissez «&#xa0;Partager&#xa0;» et utilisez le lien du fichier lui-même.</translation>
    </message>
    <message>
        <source>This Google Photos link opens a page. Download the file there and choose it here.</source>
        <translation>Ce lien Google Photos mène à une page. Téléchargez-y le fichier et choisissez-le ici.</translation>
    </message>
    <message>
        <source>This OneDrive link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>Ce lien OneDrive mène à une page. Ouvrez-le dans un navigateur, téléchargez le fichier et choisissez-le ici.</translation>
    </message>
    <message>
        <source>This iCloud link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>Ce lien iCloud mène à une page. Ouvrez-le dans un navigateur, téléchargez le fichier et choisissez-le ici.</translation>
    </message>
    <message>
        <source>This WeTransfer link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>Ce lien WeTransfer mène à une page. Ouvrez-le dans un navigateur, téléchargez le fichier et choisissez-le ici.</translation>
    </message>
    <message>
        <source>This link opens a page of a file sharing site. Open it in a browser, download the file and choose it here.</source>
        <translation>Ce lien mène à une page d’un service de fichiers. Ouvrez-le dans un navigateur, téléchargez le fichier et choisissez-le ici.</translation>
    </message>
    <message>
        <source>This link opens a page that plays a video. Use the video file itself.</source>
        <translation>Ce lien mène à une page qui lit une vidéo. Utilisez le fichier vidéo lui-même.</translation>
    </message>
</context>
<context>
    <name>retalk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Selected job</source>
        <translation>Travail sélectionné</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>retalk::SoundStrip</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of a waveform: the video has no sound track</extracomment>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>In place of a waveform: nothing is to be heard in the sound track</extracomment>
        <translation>Silencieux</translation>
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
        <translation>Saisir le texte</translation>
    </message>
    <message>
        <source>A robot&apos;s voice speaks the words. It&apos;s good for judging timing, not for the final video.</source>
        <translation>Une voix de robot dit le texte. Elle sert à juger du minutage, pas à faire la vidéo finale.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Type or paste what will be said</source>
        <translation>Saisissez ou collez ce qui sera dit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As long as the part (%1)</source>
        <translation>La durée de la partie (%1)</translation>
    </message>
    <message>
        <source>As long as the video (%1)</source>
        <translation>La durée de la vidéo (%1)</translation>
    </message>
    <message>
        <source>The words are spoken at a natural pace that fits. Silence follows them until the video ends.</source>
        <translation>Le texte est dit aussi vite qu’il le faut, dans les limites du naturel. Un silence le suit jusqu’à la fin de la vidéo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>Utiliser cette voix</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Too many words for %3: they take %1 even at %2 words a minute. Shorten the text.</source>
        <extracomment>%1 and %3 are lengths (&quot;8.2 s&quot;), %2 a number of words</extracomment>
        <translation>Trop de texte pour %3&#xa0;: même à %2 mots par minute, il dure %1. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute: it fits, but that&apos;s fast speech.</source>
        <translation>%1 à %2 mots par minute&#xa0;: cela convient, mais le débit est rapide.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute, then silence until %3.</source>
        <translation>%1 à %2 mots par minute, puis silence jusqu’à %3.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute.</source>
        <translation>%1 à %2 mots par minute.</translation>
    </message>
    <message>
        <source>Saving the voice track…</source>
        <translation>Enregistrement de la voix…</translation>
    </message>
    <message>
        <source>Draft voice %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>Voix d’ébauche %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>retalk::Stage</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>Impossible à afficher</translation>
    </message>
    <message>
        <source>Can&apos;t show “%1”. %2</source>
        <translation>Impossible d’afficher « %1 ». %2</translation>
    </message>
    <message>
        <source>Can&apos;t show the original. %1</source>
        <comment>then the reason, a sentence</comment>
        <translation>Impossible d’afficher l’original. %1</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Préparation de l’aperçu…</translation>
    </message>
    <message>
        <source>Preparing the original for comparison…</source>
        <translation>Préparation de l’original pour la comparaison…</translation>
    </message>
    <message>
        <source>The original is shown as it is. %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>L’original est affiché tel quel. %1</translation>
    </message>
</context>
<context>
    <name>retalk::StageActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Leave &amp;full screen</source>
        <translation>Quitter le plei&amp;n écran</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>&amp;Stop at normal speed</source>
        <translation>&amp;Arrêter et revenir à la vitesse normale</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster each time</source>
        <translation>Lire vers l’a&amp;vant, plus vite à chaque fois</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster each time</source>
        <translation>Lire vers l’arriè&amp;re, plus vite à chaque fois</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Avancer d’une seconde</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Reculer d’une seconde</translation>
    </message>
    <message>
        <source>To the be&amp;ginning</source>
        <translation>Aller au &amp;début</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Aller à la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>Lecture en &amp;boucle</translation>
    </message>
    <message>
        <source>&amp;Start the range here</source>
        <translation>&amp;Commencer la plage ici</translation>
    </message>
    <message>
        <source>&amp;End the range here</source>
        <translation>&amp;Terminer la plage ici</translation>
    </message>
    <message>
        <source>Go to the s&amp;tart of the range</source>
        <translation>Aller au &amp;début de la plage</translation>
    </message>
    <message>
        <source>Go to the e&amp;nd of the range</source>
        <translation>Aller à la &amp;fin de la plage</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>&amp;Effacer la plage</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>&amp;Résultat seul</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Volet</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>&amp;Alterner</translation>
    </message>
    <message>
        <source>Show the &amp;other one</source>
        <translation>Afficher l’a&amp;utre</translation>
    </message>
    <message>
        <source>Move the wipe to the &amp;left</source>
        <translation>Déplacer le volet vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move the wipe to the ri&amp;ght</source>
        <translation>Déplacer le volet vers la &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Save this frame…</source>
        <translation>&amp;Enregistrer cette image…</translation>
    </message>
    <message>
        <source>&amp;Use this frame as face photo</source>
        <translation>&amp;Utiliser cette image comme photo du visage</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Couper le son</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>Commandes de lectu&amp;re</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Pla&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Son</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>&amp;Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Zoom to the &amp;mouth</source>
        <translation>Zoomer sur la &amp;bouche</translation>
    </message>
    <message>
        <source>Switch to frames or &amp;timecode</source>
        <translation>Passer aux i&amp;mages ou au code temporel</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Show &amp;waveforms</source>
        <translation>Afficher les formes d’&amp;onde</translation>
    </message>
    <message>
        <source>Switch between &amp;input and result</source>
        <translation>&amp;Basculer entre entrée et résultat</translation>
    </message>
    <message>
        <source>&amp;Hear the other result</source>
        <translation>&amp;Écouter l’autre résultat</translation>
    </message>
    <message>
        <source>&amp;Hear the original</source>
        <translation>&amp;Écouter l’original</translation>
    </message>
</context>
<context>
    <name>retalk::StageMessage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>retalk::StatusCorner</name>
    <message>
        <source>This computer (free draft)</source>
        <translation>Cet ordinateur (ébauche gratuite)</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>Services et clés…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <extracomment>%1 is the chosen service</extracomment>
        <translation>Service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Solde&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name that a person gave to a service, %2 its address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Service status: %1</source>
        <translation>État du service : %1</translation>
    </message>
</context>
<context>
    <name>retalk::StillFrame</name>
    <message>
        <source>This frame of the original can&apos;t be read. Choose another one, or a photo in the form.</source>
        <translation>Impossible de lire cette image de l’original. Choisissez-en une autre, ou une photo dans le formulaire.</translation>
    </message>
</context>
<context>
    <name>retalk::StoragePage</name>
    <message>
        <source>Reset all settings?</source>
        <translation>Réinitialiser tous les paramètres&#x202f;?</translation>
    </message>
    <message>
        <source>Services, keys, jobs and videos are kept.</source>
        <translation>Les services, clés, travaux et vidéos sont conservés.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files</source>
        <translation>Vignettes et images des fichiers récents</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files: %1</source>
        <translation>Vignettes et images des fichiers récents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espace disque</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les paramètres</translation>
    </message>
    <message>
        <source>Services and keys are kept.</source>
        <translation>Les services et les clés sont conservés.</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>retalk::SubmitGate</name>
    <message numerus="yes">
        <source>Make %Ln videos?</source>
        <translation>
            <numerusform>Créer cette vidéo&#x202f;?</numerusform>
            <numerusform>Créer %Ln vidéos&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>Faire parler</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>Créer %Ln vidéo</numerusform>
            <numerusform>Créer %Ln vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>This service charges nothing.</source>
        <translation>Ce service ne débite rien.</translation>
    </message>
    <message>
        <source>You have %1; %2 will be left.</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>Vous avez %1&#x202f;; il restera %2.</translation>
    </message>
    <message>
        <source>That is more than the %1 you have.</source>
        <translation>C’est plus que les %1 dont vous disposez.</translation>
    </message>
    <message>
        <source>Submit the same again?</source>
        <translation>Soumettre la même chose à nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Soumettre à nouveau</translation>
    </message>
    <message>
        <source>You submitted this less than a minute ago.</source>
        <translation>Vous avez soumis ceci il y a moins d’une minute.</translation>
    </message>
    <message>
        <source>You submitted some of these less than a minute ago. Submitting them again is charged again.</source>
        <translation>Vous avez soumis certains d’entre eux il y a moins d’une minute. S’ils sont soumis à nouveau, ils seront débités à nouveau.</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges.</source>
        <translation>Ce service n’indique pas ses tarifs.</translation>
    </message>
    <message>
        <source>Estimating the cost…</source>
        <translation>Estimation du coût…</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated, because the lengths aren&apos;t known.</source>
        <translation>Impossible d’estimer le coût, car les durées sont inconnues.</translation>
    </message>
    <message>
        <source>This will cost about %1.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>Cela coûtera environ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length will add to that.</source>
        <translation>
            <numerusform>%Ln autre, de durée inconnue, s’y ajoutera.</numerusform>
            <numerusform>%Ln autres, de durée inconnue, s’y ajouteront.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>Vous avez %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>Pour %Ln d’entre elles, la fin de la voix sera coupée.</numerusform>
            <numerusform>Pour %Ln d’entre elles, la fin de la voix sera coupée.</numerusform>
        </translation>
    </message>
    <message>
        <source>A submitted job can&apos;t be cancelled.</source>
        <translation>Un travail soumis ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>The same is in the list already and isn&apos;t finished.</source>
        <translation>La même chose est déjà dans la liste et n’est pas terminée.</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s)?</source>
        <translation>
            <numerusform>Soumettre %Ln morceau&#x202f;?</numerusform>
            <numerusform>Soumettre %Ln morceaux&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s) again?</source>
        <translation>
            <numerusform>Soumettre à nouveau %Ln morceau&#x202f;?</numerusform>
            <numerusform>Soumettre à nouveau %Ln morceaux&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment.</source>
        <translation>Un autre Retalk soumet la même chose en ce moment.</translation>
    </message>
    <message>
        <source>The price isn&apos;t known yet.</source>
        <translation>Le prix n’est pas encore connu.</translation>
    </message>
    <message>
        <source>The price isn&apos;t known.</source>
        <translation>Le prix n’est pas connu.</translation>
    </message>
    <message>
        <source>Submit the same again for %1?</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>Soumettre la même chose à nouveau pour %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>retalk::TaskError</name>
    <message>
        <source>The task was cancelled. Submit it again if you still want it.</source>
        <translation>La tâche a été annulée. Renvoyez-la si vous la voulez toujours.</translation>
    </message>
    <message>
        <source>One of the files is no longer there. Uploaded files are kept for 72 hours. Choose it again, then submit again.</source>
        <translation>L’un des fichiers n’est plus là. Les fichiers envoyés sont conservés 72 heures. Choisissez-le de nouveau, puis renvoyez.</translation>
    </message>
    <message>
        <source>The service finished without a video. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>Le service a terminé sans vidéo. Réessayez une fois&#x202f;; si cela se reproduit, contactez l’assistance du service avec l’ID de la tâche.</translation>
    </message>
    <message>
        <source>No face was found. Use a video in which the face is clear, large and seen from the front.</source>
        <translation>Aucun visage trouvé. Utilisez une vidéo où le visage est net, grand et vu de face.</translation>
    </message>
    <message>
        <source>%1 (The service says: %2)</source>
        <extracomment>%1: what went wrong and what to do; %2: the service&apos;s own words, not translated</extracomment>
        <translation>%1 (Le service indique&#xa0;: %2)</translation>
    </message>
    <message>
        <source>One of the settings or files doesn&apos;t fit, but the service didn&apos;t say which. Check them, then submit again.</source>
        <translation>L’un des réglages ou fichiers ne convient pas, mais le service n’a pas dit lequel. Vérifiez-les, puis soumettez à nouveau.</translation>
    </message>
    <message>
        <source>The service didn&apos;t say what went wrong. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>Le service n’a pas dit ce qui n’allait pas. Réessayez une fois&#x202f;; si cela se reproduit, contactez l’assistance du service avec l’ID de la tâche.</translation>
    </message>
    <message>
        <source>The service says: “%1”. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>Le service indique&#xa0;: «&#xa0;%1&#xa0;». Réessayez une fois&#x202f;; si cela se reproduit, contactez l’assistance du service avec l’ID de la tâche.</translation>
    </message>
    <message>
        <source>The service says: “%1”. Change what it names, then submit again.</source>
        <translation>Le service indique&#xa0;: «&#xa0;%1&#xa0;». Modifiez ce qu’il signale, puis soumettez à nouveau.</translation>
    </message>
    <message>
        <source>The face on the photo wasn&apos;t found in the video. Take a frame of this video as the face photo, or lower the threshold if it&apos;s surely the same person.</source>
        <translation>Le visage de la photo n’a pas été trouvé dans la vidéo. Prenez une image de cette vidéo comme photo du visage, ou abaissez le seuil si c’est bien la même personne.</translation>
    </message>
    <message>
        <source>The service&apos;s content rules don&apos;t allow this video, voice track or photo. Use different ones, then submit again.</source>
        <translation>Les règles du service n’autorisent pas cette vidéo, cette voix ou cette image. Utilisez un autre contenu, puis renvoyez.</translation>
    </message>
    <message>
        <source>The face couldn&apos;t be processed. Use a video in which the face is clear, large and seen from the front, then submit again.</source>
        <translation>Le visage n’a pas pu être traité. Utilisez une vidéo où le visage est net, grand et vu de face, puis renvoyez.</translation>
    </message>
    <message>
        <source>The photo or video has the wrong size. Each side must have 640 to 2048 pixels. Resize it, then submit again.</source>
        <translation>La taille de l’image ou de la vidéo ne convient pas. Chaque côté doit faire de 640 à 2048 pixels. Modifiez-la, puis renvoyez.</translation>
    </message>
    <message>
        <source>One of the inputs couldn&apos;t be downloaded or read. Check that each link opens in a private browser window and that each file plays, then submit again.</source>
        <translation>L’une des entrées n’a pas pu être récupérée ou lue. Vérifiez que chaque lien s’ouvre dans une fenêtre de navigation privée et que chaque fichier est lisible, puis renvoyez.</translation>
    </message>
    <message>
        <source>The voice track couldn&apos;t be used. Use a clear recording of speech as WAV, MP3 or M4A, then submit again.</source>
        <translation>La voix n’a pas pu être utilisée. Utilisez un enregistrement net de parole en WAV, MP3 ou M4A, puis renvoyez.</translation>
    </message>
    <message>
        <source>The job took too long and was stopped. Try again later, or use a shorter video.</source>
        <translation>Le traitement a pris trop de temps et a été arrêté. Réessayez plus tard&#x202f;; une vidéo plus courte aide.</translation>
    </message>
    <message>
        <source>The service has no free capacity at the moment. Try again in a few minutes.</source>
        <translation>Le service n’a pas de capacité libre en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now. Try again later.</source>
        <translation>Un quota du service est épuisé pour l’instant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service received too many requests. Try again in a few minutes.</source>
        <translation>Le service a reçu trop de demandes. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The service had a problem. Try again later.</source>
        <translation>Le service a rencontré un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service isn&apos;t available at the moment. Try again later.</source>
        <translation>Le service n’est pas disponible en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service&apos;s model had a problem. Try again later.</source>
        <translation>Le modèle du service a rencontré un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The model isn&apos;t available at the moment. Try again later.</source>
        <translation>Le modèle n’est pas disponible en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The photo shows no person, or several. Use one that shows exactly one face from the front.</source>
        <translation>L’image ne montre personne, ou plusieurs personnes. Utilisez-en une qui montre un seul visage de face.</translation>
    </message>
    <message>
        <source>The video has the wrong size: each side must have 640 to 2048 pixels.</source>
        <translation>La taille de la vidéo ne convient pas&#xa0;: chaque côté doit faire de 640 à 2048 pixels.</translation>
    </message>
    <message>
        <source>The video has the wrong frame rate: it must be 15 to 60 frames per second.</source>
        <translation>La cadence de la vidéo ne convient pas&#xa0;: elle doit être de 15 à 60 images par seconde.</translation>
    </message>
    <message>
        <source>A file has the wrong length: video and voice track must each last 2 to 120 seconds.</source>
        <translation>Une durée ne convient pas&#xa0;: la vidéo et la voix doivent durer chacune de 2 à 120 secondes.</translation>
    </message>
    <message>
        <source>The photo has the wrong shape: the longer side may be at most twice the shorter one and at most 4096 pixels.</source>
        <translation>La forme de l’image ne convient pas&#xa0;: le grand côté peut faire au plus le double du petit et au plus 4096 pixels.</translation>
    </message>
    <message>
        <source>A file is too large: videos up to 300 MB, audio up to 30 MB, images up to 10 MB.</source>
        <translation>Un fichier est trop volumineux&#xa0;: une vidéo peut faire 300&#xa0;Mo, une voix 30&#xa0;Mo, une image 10&#xa0;Mo.</translation>
    </message>
    <message>
        <source>A file&apos;s format isn&apos;t supported. Use MP4 for the video, WAV or MP3 for the voice track, JPEG or PNG for the photo.</source>
        <translation>Le format d’un fichier n’est pas pris en charge. Utilisez MP4 pour la vidéo, WAV ou MP3 pour la voix, JPEG ou PNG pour l’image.</translation>
    </message>
    <message>
        <source>A file couldn&apos;t be opened: it&apos;s damaged, or not what its name says. Export it again, then submit again.</source>
        <translation>Un fichier n’a pas pu être ouvert&#xa0;: il est endommagé ou n’est pas ce que dit son nom. Exportez-le de nouveau, puis renvoyez.</translation>
    </message>
    <message>
        <source>The site that hosts one of the links denied access to the service. Host the file elsewhere, or choose the file itself.</source>
        <translation>Le serveur de l’un des liens a refusé le service. Utilisez un autre emplacement ou choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Downloading one of the links took longer than 60 seconds. Host the file somewhere faster, or choose the file itself.</source>
        <translation>La récupération de l’un des liens a pris plus de 60 secondes. Utilisez un emplacement plus rapide ou choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>The model has too many requests at the moment. Try again in a few minutes.</source>
        <translation>Le modèle reçoit trop de demandes en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The face is turned too far from the camera. Use a video that shows it from the front.</source>
        <translation>Le visage est trop tourné par rapport à la caméra. Utilisez une vidéo qui le montre de face.</translation>
    </message>
    <message>
        <source>The mouth is covered in the whole video. Use a video that shows it.</source>
        <translation>La bouche est cachée pendant toute la vidéo. Utilisez une vidéo qui la montre.</translation>
    </message>
    <message>
        <source>The mouth is outside the frame in the whole video. Use a video that shows it.</source>
        <translation>La bouche est hors de l’image pendant toute la vidéo. Utilisez une vidéo qui la montre.</translation>
    </message>
    <message>
        <source>The face photo shows no face. Use one that shows exactly one face from the front.</source>
        <translation>La photo du visage ne montre aucun visage. Utilisez-en une qui montre un seul visage de face.</translation>
    </message>
    <message>
        <source>The face photo shows several faces. Use one that shows exactly one face from the front.</source>
        <translation>La photo du visage montre plusieurs visages. Utilisez-en une qui montre un seul visage de face.</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdControl</name>
    <message>
        <source>Face match threshold</source>
        <translation>Seuil de correspondance du visage</translation>
    </message>
    <message>
        <source>%1 is the highest threshold.</source>
        <translation>%1 est le seuil maximal.</translation>
    </message>
    <message>
        <source>%1 is the lowest threshold.</source>
        <translation>%1 est le seuil minimal.</translation>
    </message>
    <message>
        <source>How closely a face must match the photo: 140 is lenient, 170 is normal, 190 is strict.</source>
        <translation>À quel point un visage doit ressembler à la photo. 140 est souple, 170 normal, 190 strict.</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdWords</name>
    <message>
        <source>easier</source>
        <extracomment>Under the left end of the slider: a face matches more easily, perhaps a wrong one</extracomment>
        <translation>plus souple</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>Under the slider&apos;s usual value 170</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>stricter</source>
        <extracomment>Under the right end of the slider: only a very similar face matches</extracomment>
        <translation>plus strict</translation>
    </message>
</context>
<context>
    <name>retalk::Thumbnails</name>
    <message>
        <source>No thumbnail: the site that hosts this large video can&apos;t send parts of it.</source>
        <translation>Pas de vignette : le site qui héberge cette grande vidéo ne peut pas en envoyer des parties.</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePainter</name>
    <message>
        <source>Drag over the video to mark a part, or press I and O</source>
        <translation>Faites glisser sur la vidéo pour marquer une partie, ou appuyez sur I et O</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>Choisir une voix</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePane</name>
    <message>
        <source>Choose a video on this computer, and its timeline appears here.</source>
        <translation>Choisissez une vidéo sur cet ordinateur, et sa chronologie apparaîtra ici.</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>Toute la vidéo</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Start a part here</source>
        <translation>Commencer une partie ici</translation>
    </message>
    <message>
        <source>End the part here</source>
        <translation>Terminer la partie ici</translation>
    </message>
    <message>
        <source>Split the part here</source>
        <translation>Diviser la partie ici</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Retirer la partie</translation>
    </message>
    <message>
        <source>Show more of the video</source>
        <translation>Afficher plus de la vidéo</translation>
    </message>
    <message>
        <source>Show the whole video</source>
        <translation>Afficher toute la vidéo</translation>
    </message>
    <message>
        <source>Show less of the video, larger</source>
        <translation>Afficher moins de la vidéo, en plus grand</translation>
    </message>
    <message>
        <source>One frame back or forward</source>
        <translation>Une image en arrière ou en avant</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>Une seconde en arrière ou en avant</translation>
    </message>
    <message>
        <source>Back to the start, or to the end</source>
        <translation>Au début ou à la fin</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>The part begins at %1. Press O where it ends.</source>
        <translation>La partie commence à %1. Appuyez sur O là où elle se termine.</translation>
    </message>
    <message>
        <source>The part ends at %1. Press I where it begins.</source>
        <translation>La partie se termine à %1. Appuyez sur I là où elle commence.</translation>
    </message>
</context>
<context>
    <name>retalk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Playhead at %1</source>
        <translation>Tête de lecture à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Start of part %1 at %2</source>
        <translation>Début de la partie %1 à %2</translation>
    </message>
    <message>
        <source>End of part %1 at %2</source>
        <translation>Fin de la partie %1 à %2</translation>
    </message>
    <message>
        <source>no voice track yet</source>
        <translation>pas encore de piste voix</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>There&apos;s no room for a part of 2 s here.</source>
        <translation>Il n’y a pas de place ici pour une partie de 2 s.</translation>
    </message>
    <message>
        <source>The playhead isn&apos;t in a part. Move it into the one to split.</source>
        <translation>La tête de lecture n’est pas dans une partie. Placez-la dans celle à diviser.</translation>
    </message>
    <message>
        <source>Both halves need 2 s. Move the playhead further in.</source>
        <translation>Les deux moitiés doivent durer 2 s. Déplacez la tête de lecture plus à l’intérieur.</translation>
    </message>
    <message>
        <source>The voice track ends before the part does; the original continues from there.</source>
        <translation>La piste voix se termine avant la partie&#x202f;; à partir de là, l’original continue.</translation>
    </message>
</context>
<context>
    <name>retalk::Transition</name>
    <message>
        <source>The service on this computer no longer has this draft. Retry to make it again; it costs nothing.</source>
        <translation>Le service de cet ordinateur n’a plus cette ébauche. Réessayez pour la recréer&#x202f;; cela ne coûte rien.</translation>
    </message>
    <message>
        <source>The service says the video is finished, but gave no link to it. Try again in a moment.</source>
        <translation>Le service dit que la vidéo est terminée, mais n’a pas donné de lien. Redemandez dans un instant.</translation>
    </message>
    <message>
        <source>Retalk was closed while this job was being submitted, so it isn&apos;t known whether the service accepted it.</source>
        <translation>Retalk a été fermé pendant l’envoi de ce travail&#x202f;; on ne sait donc pas si le service l’a accepté.</translation>
    </message>
    <message>
        <source>The queue was paused before this job was submitted again.</source>
        <translation>La file d’attente a été mise en pause avant le renvoi de ce travail.</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t answer; it may be busy. Trying again costs nothing.</source>
        <translation>Le service de cet ordinateur n’a pas répondu&#x202f;; il est peut-être occupé. Réessayer ne coûte rien.</translation>
    </message>
</context>
<context>
    <name>retalk::Transport</name>
    <message>
        <source>The service took too long to answer. Check your connection, or try again later.</source>
        <translation>Le service a mis trop de temps à répondre. Vérifiez votre connexion ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service on this computer has stopped.</source>
        <translation>Le service de cet ordinateur s’est arrêté.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>Il n’y a pas de clé API pour %1. Saisissez-en une dans les paramètres ou définissez %2.</translation>
    </message>
    <message>
        <source>%1 Nothing was charged.</source>
        <extracomment>%1: why the service refused the job, one or two sentences</extracomment>
        <translation>%1 Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>Trop de requêtes ; le service demande d’attendre.</translation>
    </message>
    <message>
        <source>The service&apos;s address is missing or invalid. Check it in the settings.</source>
        <translation>L’adresse du service est absente ou non valide. Vérifiez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The API key contains characters that keys can&apos;t have. Enter it again.</source>
        <translation>La clé API contient des caractères qu’aucune clé ne contient. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The service&apos;s address must begin with https://, or the key would be sent unencrypted. Change it in the settings.</source>
        <translation>L’adresse du service doit commencer par https://, sinon la clé circulerait sans protection. Modifiez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The job was submitted, but no answer came. It may have been accepted and charged. Check with the service before you submit it again.</source>
        <translation>Le travail a été envoyé, mais la réponse du service n’est jamais arrivée. Il a peut-être été accepté et débité. Vérifiez auprès du service avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the service&apos;s address.</source>
        <translation>La réponse du service est bien trop volumineuse. Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>The service&apos;s address “%1” wasn&apos;t found. Check your connection and the address.</source>
        <translation>L’adresse du service «&#xa0;%1&#xa0;» est introuvable. Vérifiez votre connexion et l’adresse.</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect securely to the service. Check this computer&apos;s date, and whether this network intercepts connections.</source>
        <translation>Impossible d’établir une connexion sûre avec le service. Vérifiez la date de cet ordinateur et si ce réseau intercepte les connexions.</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t be used. Check the proxy in the settings.</source>
        <translation>Le proxy n’a pas pu être utilisé. Vérifiez le proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>This address doesn&apos;t respond like the service. Check the service&apos;s address.</source>
        <translation>Cette adresse ne répond pas comme le service. Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Check your connection.</source>
        <translation>Impossible de joindre le service. Vérifiez votre connexion.</translation>
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
        <translation>Volume</translation>
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
        <translation>Vitesse %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Switch between time, frames and timecode</source>
        <translation>Basculer entre temps, images et code temporel</translation>
    </message>
    <message>
        <source>Time %1</source>
        <extracomment>%1 is a time such as 0:04.2</extracomment>
        <translation>Temps %1</translation>
    </message>
</context>
<context>
    <name>retalk::UnconfirmedDialog</name>
    <message>
        <source>Tasks of your account</source>
        <translation>Tâches de votre compte</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>task id, time</comment>
        <translation>%1, créée %2</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>Utiliser cette tâche</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Soumettre à nouveau</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Unconfirmed job</source>
        <translation>Travail non confirmé</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Stops looking for it. The job stays in the list as cancelled.</source>
        <translation>Arrête de le chercher. Le travail reste dans la liste comme annulé.</translation>
    </message>
    <message>
        <source>Which task is yours?</source>
        <translation>Quelle tâche est la vôtre&#x202f;?</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, but %2 has the tasks below from around that time. If one of them is yours, use it. It won&apos;t be charged again.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>Aucune réponse n’est venue à la soumission de «&#xa0;%1&#xa0;», mais %2 a les tâches ci-dessous datant de ce moment. Si l’une est la vôtre, utilisez-la. Elle ne sera pas débitée à nouveau.</translation>
    </message>
    <message>
        <source>There may be more: the list couldn&apos;t be read to the end. %1</source>
        <extracomment>%1 is a sentence of its own that says why</extracomment>
        <translation>Il y en a peut-être d’autres&#xa0;: la liste n’a pas pu être lue jusqu’au bout. %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t check with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Impossible de vérifier auprès de %1</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, so it isn&apos;t known whether it was received and charged. Check again when the problem below is solved.</source>
        <translation>Aucune réponse n’est venue à la soumission de «&#xa0;%1&#xa0;»&#xa0;: on ne sait pas si elle a été reçue et débitée. Vérifiez à nouveau une fois le problème ci-dessous résolu.</translation>
    </message>
    <message>
        <source>No task found</source>
        <translation>Aucune tâche trouvée</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, and %2 lists no task from around that time yet. It may still appear, so check again in a few minutes.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>Aucune réponse n’est venue à la soumission de «&#xa0;%1&#xa0;», et %2 n’affiche encore aucune tâche de ce moment. Elle peut encore apparaître&#xa0;: vérifiez à nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Vérification auprès de %1…</translation>
    </message>
    <message>
        <source>Submitting again may charge you twice, in case the first request was received.</source>
        <translation>Soumettre à nouveau peut vous débiter deux fois si la première demande a été reçue.</translation>
    </message>
</context>
<context>
    <name>retalk::UnderlayField</name>
    <message>
        <source>Choose music and effects</source>
        <translation>Choisir la musique et les effets</translation>
    </message>
    <message>
        <source>Below the voice</source>
        <translation>Sous la voix</translation>
    </message>
    <message>
        <source>What&apos;s heard below the voice tracks, within the parts.</source>
        <translation>Ce qu’on entend sous les voix, à l’intérieur des parties.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The original sound</source>
        <translation>Le son d’origine</translation>
    </message>
    <message>
        <source>Music and effects from a file</source>
        <translation>Musique et effets d’un fichier</translation>
    </message>
    <message>
        <source> dB</source>
        <comment>decibels</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> dB</translation>
    </message>
    <message>
        <source>Loudness below the voice</source>
        <translation>Niveau sous la voix</translation>
    </message>
    <message>
        <source>How much louder than in its file; a negative number is quieter.</source>
        <translation>De combien le son est plus fort que dans son fichier&#x202f;; un nombre négatif le baisse.</translation>
    </message>
    <message>
        <source>A file as long as the video</source>
        <translation>Un fichier aussi long que la vidéo</translation>
    </message>
    <message>
        <source>File with music and effects</source>
        <translation>Fichier de musique et d’effets</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Quieter while the voice speaks</source>
        <translation>Plus bas pendant que la voix parle</translation>
    </message>
</context>
<context>
    <name>retalk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>retalk::UrlEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceList</name>
    <message>
        <source>Only the first</source>
        <translation>La première seule</translation>
    </message>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Création d’une copie corrigée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, each its own video:</source>
        <translation>
            <numerusform>et une autre, pour sa propre vidéo&#xa0;:</numerusform>
            <numerusform>et %Ln autres, chacune sa vidéo&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these voice tracks can&apos;t be used. Remove it first.</source>
        <translation>L’une de ces voix ne peut pas être utilisée. Retirez-la d’abord.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>Écouter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>retalk::VoicePlayer</name>
    <message>
        <source>No sound device was found to play it on. The video can still be made.</source>
        <translation>Aucun périphérique audio n’a été trouvé pour la lecture. La vidéo peut tout de même être créée.</translation>
    </message>
    <message>
        <source>This can&apos;t be played here. The video can still be made.</source>
        <translation>La lecture est impossible ici. La vidéo peut tout de même être créée.</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceStart</name>
    <message>
        <source>Voice starts at</source>
        <translation>Début de la voix</translation>
    </message>
    <message>
        <source>Starts the voice track this much later. A negative number cuts off its beginning.</source>
        <translation>Retarde d’autant le début de la voix. Un nombre négatif en supprime le début.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Part begins in the voice at</source>
        <translation>Début de la partie dans la voix</translation>
    </message>
    <message>
        <source>The moment in the voice track that&apos;s heard where the part begins.</source>
        <translation>Ce qui est dit à ce moment de la piste voix s’entend au début de la partie.</translation>
    </message>
</context>
<context>
    <name>retalk::WaveformReader</name>
    <message>
        <source>This file has no sound.</source>
        <translation>Ce fichier n’a pas de son.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::AdoptCommand</name>
    <message>
        <source>Use a task of the account for an unconfirmed job.</source>
        <translation>Utiliser une tâche du compte pour un travail non confirmé.</translation>
    </message>
    <message>
        <source>The task&apos;s id, as “retalk unconfirmed” lists it.</source>
        <translation>L’ID de la tâche, tel que «&#xa0;retalk unconfirmed&#xa0;» l’affiche.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResubmitPrompt</name>
    <message>
        <source>[y/N]</source>
        <extracomment>the letters that a person types for yes and no, in this order, in every language&apos;s own alphabet</extracomment>
        <translation>[o/N]</translation>
    </message>
    <message>
        <source>Submit the same again? %1 credits %2</source>
        <comment>%1 a number, %2 the letters to type</comment>
        <translation>Soumettre la même chose à nouveau&#x202f;? %1 crédits %2</translation>
    </message>
    <message>
        <source>Submit the same again? You may be charged again. %1</source>
        <translation>Soumettre la même chose à nouveau&#x202f;? Vous risquez d’être débité à nouveau. %1</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>the letter that a person types for yes</extracomment>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CheckCommand</name>
    <message>
        <source>The video to check, from any service.</source>
        <translation>La vidéo à vérifier, de n’importe quel service.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) behind the voice (confidence %1).</source>
        <translation>
            <numerusform>La bouche a %Ln image de retard sur la voix (confiance %1).</numerusform>
            <numerusform>La bouche a %Ln images de retard sur la voix (confiance %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) ahead of the voice (confidence %1).</source>
        <translation>
            <numerusform>La bouche a %Ln image d’avance sur la voix (confiance %1).</numerusform>
            <numerusform>La bouche a %Ln images d’avance sur la voix (confiance %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mouth moves just as in the original: nothing was changed.</source>
        <translation>La bouche bouge exactement comme dans l’original&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>Mouth and voice are in sync (confidence %1).</source>
        <translation>La bouche et la voix sont synchrones (confiance %1).</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original; another person&apos;s was changed.</source>
        <translation>La bouche de la personne de la photo du visage est comme dans l’original&#x202f;; c’est celle d’une autre personne qui a été modifiée.</translation>
    </message>
    <message>
        <source>Not sure: it isn&apos;t clear who in the video is the person on the face photo.</source>
        <translation>Incertain&#xa0;: on ne sait pas qui, dans la vidéo, est la personne de la photo du visage.</translation>
    </message>
    <message>
        <source>Not sure: the mouth is turned away or covered most of the time.</source>
        <translation>Incertain&#xa0;: la bouche est détournée ou cachée la plupart du temps.</translation>
    </message>
    <message>
        <source>Not sure: the mouth doesn&apos;t fit the voice well enough to tell.</source>
        <translation>Incertain&#xa0;: la bouche ne correspond pas assez à la voix pour conclure.</translation>
    </message>
    <message>
        <source>The mouth movement differs from the original.</source>
        <translation>Le mouvement de la bouche diffère de l’original.</translation>
    </message>
    <message>
        <source>Check whether mouth and voice are in sync.</source>
        <translation>Vérifier si la bouche d’une vidéo suit sa voix.</translation>
    </message>
    <message>
        <source>The original video: shows whether the mouth was changed at all.</source>
        <translation>La vidéo d’origine : montre si la bouche a été modifiée.</translation>
    </message>
    <message>
        <source>The face photo it was made with: whose mouth to check.</source>
        <translation>La photo du visage utilisée pour la créer&#xa0;: c’est la bouche de cette personne qui est vérifiée.</translation>
    </message>
    <message>
        <source>The threshold it was made with, 120 to 200; 170 if not given.</source>
        <translation>Le seuil utilisé pour la créer, de 120 à 200&#x202f;; 170 sans indication.</translation>
    </message>
    <message>
        <source>Not sure: the mouth isn&apos;t visible for long enough.</source>
        <translation>Incertain&#xa0;: la bouche est visible trop peu de temps.</translation>
    </message>
    <message>
        <source>Not sure: there&apos;s hardly any speech to compare with.</source>
        <translation>Incertain&#xa0;: il n’y a presque pas de parole à comparer.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::Command</name>
    <message>
        <source>Usage: retalk [URL|FILE ...]     open the window, with these in their fields
       retalk COMMAND [OPTIONS]  work without the window

Commands:
</source>
        <translation>Usage&#xa0;: retalk [URL|FICHIER ...]    ouvre la fenêtre, avec ces éléments dans leurs champs
        retalk COMMANDE [OPTIONS]   travaille sans fenêtre

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
“retalk COMMAND --help” explains a command.
Exit codes: 0 done, 2 usage, 3 input refused, 4 key, 5 balance, 6 task failed, 7 network, 8 unconfirmed.
</source>
        <translation>
«&#xa0;retalk COMMANDE --help&#xa0;» explique une commande.
Codes de sortie&#xa0;: 0 terminé, 2 usage, 3 entrée refusée, 4 clé, 5 solde, 6 échec de la tâche, 7 réseau, 8 non confirmé.
</translation>
    </message>
    <message>
        <source>“retalk %1 --help” explains how it is used.</source>
        <translation>«&#xa0;retalk %1 --help&#xa0;» en explique l’usage.</translation>
    </message>
    <message>
        <source>“local” (this computer), “evolink”, or the address of another service.</source>
        <translation>«&#xa0;local&#xa0;» (cet ordinateur), «&#xa0;evolink&#xa0;» ou l’adresse d’un autre service.</translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not “%2”.</source>
        <translation>--%1 attend une adresse comme https://api.example.com, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--service is “local”, “evolink” or an address such as https://api.example.com, not “%1”.</source>
        <translation>--service est «&#xa0;local&#xa0;», «&#xa0;evolink&#xa0;» ou une adresse comme https://api.example.com, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Expliquer cette commande.</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>La liste des travaux était endommagée. Elle a été enregistrée sous %1, et %Ln travail a été conservé.</numerusform>
            <numerusform>La liste des travaux était endommagée. Elle a été enregistrée sous %1, et %Ln travaux ont été conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the service to answer…</source>
        <translation>En attente de la réponse du service…</translation>
    </message>
    <message>
        <source>The job&apos;s id, or the first characters of it.</source>
        <translation>L’ID du travail ou ses premiers caractères.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 est absent.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 est absent.</translation>
    </message>
    <message>
        <source>There is no job “%1”. “retalk jobs” lists all jobs.</source>
        <translation>Il n’y a pas de travail «&#xa0;%1&#xa0;». «&#xa0;retalk jobs&#xa0;» les affiche tous.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %Ln jobs. Type more of the id.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» correspond à %Ln travail. Saisissez davantage de l’ID.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» correspond à %Ln travaux. Saisissez davantage de l’ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <extracomment>after “There is no command generat.”; %2 is a command or an option</extracomment>
        <translation>%1 Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>L’option %1 n’existe pas ici.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and a link begins with https://.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas, et un lien commence par https://.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>La commande %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>L’option --%1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no option --%1. Did you mean --%2?</source>
        <translation>L’option --%1 n’existe pas. Vouliez-vous dire --%2&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t valid UTF-8, so it can&apos;t be used. Rename the file, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de l’UTF-8 valide et ne peut pas être utilisé. Renommez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>“retalk --help” lists the commands.</source>
        <translation>«&#xa0;retalk --help&#xa0;» affiche les commandes.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Écrire un objet JSON par ligne, à lire par des programmes.</translation>
    </message>
    <message>
        <source>Return once the service has accepted the job; “retalk resume” downloads the video.</source>
        <translation>Rendre la main dès que le service a la tâche&#x202f;; «&#xa0;retalk resume&#xa0;» télécharge la vidéo.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t expected here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>--files-service needs a remote --service.</source>
        <translation>--files-service va avec un --service qui n’est pas celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Waiting until it works again. Ctrl+C stops; “retalk resume” continues from here.</source>
        <translation>En attente d’un retour à la normale. Ctrl+C arrête&#xa0;; «&#xa0;retalk resume&#xa0;» reprend à partir d’ici.</translation>
    </message>
    <message>
        <source>%1 needs a value, not “%2”.</source>
        <extracomment>%1 and %2 are options, such as --output and -o</extracomment>
        <translation>%1 attend une valeur, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>How strictly the face must match, 120 to 200; 170 if not given.</source>
        <translation>Degré de correspondance exigé du visage, de 120 à 200&#x202f;; 170 par défaut.</translation>
    </message>
    <message>
        <source>Picture quality of a draft on this computer: “fast”, “normal” or “high”.</source>
        <translation>Qualité d’image d’une ébauche sur cet ordinateur&#xa0;: «&#xa0;fast&#xa0;», «&#xa0;normal&#xa0;» ou «&#xa0;high&#xa0;».</translation>
    </message>
    <message>
        <source>--face-threshold needs a whole number, not “%1”.</source>
        <translation>--face-threshold attend un nombre entier, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--quality is “fast”, “normal” or “high”, not “%1”.</source>
        <translation>--quality est «&#xa0;fast&#xa0;», «&#xa0;normal&#xa0;» ou «&#xa0;high&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CreditsCommand</name>
    <message>
        <source>Show the balance of the key.</source>
        <translation>Afficher le solde de la clé.</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 crédits</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FacesCommand</name>
    <message>
        <source>The video to look at.</source>
        <translation>La vidéo à examiner.</translation>
    </message>
    <message>
        <source>URL|FILE</source>
        <translation>URL|FICHIER</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, frontal: %3</source>
        <translation>%1&#xa0;px, dans %2&#x202f;% des images, de face&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, turned away: %3</source>
        <translation>%1&#xa0;px, dans %2&#x202f;% des images, détourné&#xa0;: %3</translation>
    </message>
    <message>
        <source>List the people in a video, each with a picture for --reference.</source>
        <translation>Montrer qui figure dans une vidéo, chacun avec une image pour --reference.</translation>
    </message>
    <message>
        <source>No face was found in this video.</source>
        <translation>Il n’y a pas de visage dans cette vidéo.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmCommand</name>
    <message>
        <source>Give parts of a video new voice tracks and join everything into one file. Long parts are split; what lies between parts stays as it is.</source>
        <translation>Donne de nouvelles voix à des parties d’une vidéo et assemble le tout en un fichier. Les longues parties sont découpées ; ce qui est entre elles reste tel quel.</translation>
    </message>
    <message>
        <source>The video, a file on this computer.</source>
        <translation>La vidéo, un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>A part: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], such as 0:12-0:31,voice=a.wav,offset=3.2. Without a range: the whole video. May be given several times.</source>
        <translation>Une partie : RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], par exemple 0:12-0:31,voice=a.wav,offset=3.2. Sans plage : toute la vidéo. Peut être répété.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTIE</translation>
    </message>
    <message>
        <source>Parts from a CSV file with the columns from, to, voice, offset and face.</source>
        <translation>Parties d’un fichier CSV avec les colonnes from, to, voice, offset et face.</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>Où les fichiers sont envoyés, si ce n’est pas à la même adresse.</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>La vidéo terminée. Un fichier plus ancien du même nom est remplacé une fois le nouveau complet.</translation>
    </message>
    <message>
        <source>Submit the pieces without asking about the price.</source>
        <translation>Soumettre les morceaux sans demander confirmation du prix.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 est absent.</translation>
    </message>
    <message>
        <source>The table “%1” can&apos;t be read.</source>
        <translation>Impossible de lire le tableau « %1 ».</translation>
    </message>
    <message>
        <source>Begin the film even if the same one isn&apos;t finished, or was finished less than a minute ago.</source>
        <translation>Commencer le film même si le même n’est pas terminé ou a été terminé il y a moins d’une minute.</translation>
    </message>
    <message>
        <source>What is heard below the voice tracks, in dB: original:-18, or a file with music and effects, as long as the video, such as music.wav:-12. With “,duck” at the end it gives way while the voice speaks. The video without it is kept, too.</source>
        <translation>Ce qu’on entend sous les voix, en dB&#xa0;: original:-18, ou un fichier de musique et d’effets, aussi long que la vidéo, par exemple music.wav:-12. Avec «&#xa0;,duck&#xa0;» à la fin, il baisse pendant que la voix parle. La vidéo sans ce fond est aussi conservée.</translation>
    </message>
    <message>
        <source>--extend is for “retalk generate”: a film is always as long as its video, or what lies behind a part would shift. Use a shorter voice track.</source>
        <translation>--extend appartient à « retalk generate » : un film dure toujours autant que sa vidéo, sinon ce qui suit une partie se décalerait. Utilisez une piste voix plus courte.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmStartCommand</name>
    <message numerus="yes">
        <source>%Ln piece(s), free</source>
        <translation>
            <numerusform>%Ln morceau, gratuit</numerusform>
            <numerusform>%Ln morceaux, gratuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) at the service&apos;s own price</source>
        <translation>
            <numerusform>%Ln morceau au prix du service</numerusform>
            <numerusform>%Ln morceaux au prix du service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), about %1 credits ($%2)</source>
        <extracomment>%1: credits, %2: US dollars</extracomment>
        <translation>
            <numerusform>%Ln morceau, environ %1 crédits ($%2)</numerusform>
            <numerusform>%Ln morceaux, environ %1 crédits ($%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted. Add --yes to submit %1.</source>
        <translation>Rien n’a été soumis. Ajoutez --yes pour soumettre %1.</translation>
    </message>
    <message>
        <source>Submit %1? %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>Soumettre %1 ? %2</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read.</source>
        <translation>Impossible de lire la liste des travaux.</translation>
    </message>
    <message>
        <source>The same film was begun already and isn&apos;t finished. “retalk resume %1” continues it, and what&apos;s paid for stays paid. Add --again to begin it once more.</source>
        <translation>Le même film a déjà été commencé et n’est pas terminé. «&#xa0;retalk resume %1&#xa0;» le reprend, et ce qui est payé reste payé. Ajoutez --again pour le commencer encore une fois.</translation>
    </message>
    <message>
        <source>The same film was finished less than a minute ago (film %1). Add --again to submit it once more.</source>
        <translation>Le même film a été terminé il y a moins d’une minute (film %1). Ajoutez --again pour le soumettre encore une fois.</translation>
    </message>
    <message>
        <source>Submit the same again? %1 %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>Soumettre la même chose à nouveau&#x202f;? %1 %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FollowCommand</name>
    <message>
        <source>Stopped. “retalk resume” continues from here.</source>
        <translation>Arrêté. «&#xa0;retalk resume&#xa0;» reprend à partir d’ici.</translation>
    </message>
    <message>
        <source>%1 has %2 credits left, and you want to keep at least %3, so nothing more is submitted. “retalk resume” continues from here.</source>
        <extracomment>%1 is a service, %2 the credits that are left there, %3 the least that shall be left</extracomment>
        <translation>Il reste %2 crédits chez %1 et vous voulez en garder au moins %3 ; rien de plus n’est donc envoyé. « retalk resume » reprend ici.</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2</source>
        <translation>Découpe du morceau %1 sur %2</translation>
    </message>
    <message>
        <source>Joining: %1 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>Assemblage : %1 %</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Film %1, %Ln piece(s)</source>
        <extracomment>%1: the beginning of a film&apos;s id</extracomment>
        <translation>
            <numerusform>Film %1, %Ln morceau</numerusform>
            <numerusform>Film %1, %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pieces are kept. “retalk resume %1” continues the film, and “retalk resume --join %1” joins them.</source>
        <translation>Ce qui est terminé est conservé. « retalk resume %1 » reprend le film, et « retalk resume --join %1 » assemble ce qui existe.</translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment. Add --again to submit it once more.</source>
        <translation>Un autre Retalk soumet la même chose en ce moment. Ajoutez --again pour la soumettre une fois de plus.</translation>
    </message>
    <message>
        <source>Job %1 is a piece of a film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>Le travail %1 est un morceau d’un film. «&#xa0;retalk resume %2&#xa0;» reprend le film.</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2: %3 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>Découpe du morceau %1 sur %2 : %3 %</translation>
    </message>
    <message>
        <source>Without the underlay: %1</source>
        <translation>Sans le son de fond : %1</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ForgetCommand</name>
    <message>
        <source>Give up an unconfirmed job.</source>
        <translation>Abandonner un travail non confirmé.</translation>
    </message>
    <message>
        <source>Given up. If the service did receive the job, it may still charge for it.</source>
        <translation>Abandonné. Si le service a reçu le travail, il peut encore le débiter.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::GenerateCommand</name>
    <message>
        <source>URL|FILE</source>
        <translation>URL|FICHIER</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>Où les fichiers sont envoyés, si ce n’est pas à la même adresse.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Submit the job even if the same one was submitted less than a minute ago.</source>
        <translation>Soumettre le travail même si le même a été soumis il y a moins d’une minute.</translation>
    </message>
    <message>
        <source>The same job was submitted less than a minute ago (job %1). Add --again to submit it once more.</source>
        <translation>Le même travail a été soumis il y a moins d’une minute (travail %1). Ajoutez --again pour le soumettre encore une fois.</translation>
    </message>
    <message>
        <source>Which audio track of the file to use, counted from 1; the file&apos;s default if not given.</source>
        <translation>Piste audio du fichier à utiliser, numérotée à partir de 1&#x202f;; sans indication, celle par défaut du fichier.</translation>
    </message>
    <message>
        <source>--audio-track needs a whole number from 1, not “%1”.</source>
        <translation>--audio-track attend un nombre entier à partir de 1, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--audio-offset needs a number of seconds such as 0.5, from -%1 to %1, not “%2”.</source>
        <translation>--audio-offset attend un nombre de secondes comme 0.5, de -%1 à %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--quality is for drafts on this computer: add --service local.</source>
        <translation>--quality concerne les ébauches sur cet ordinateur&#xa0;: ajoutez --service local.</translation>
    </message>
    <message>
        <source>%1 Nothing was submitted.</source>
        <extracomment>%1: what is wrong with a link, one or two sentences</extracomment>
        <translation>%1 Rien n’a été soumis.</translation>
    </message>
    <message>
        <source>Lip-sync a video to a voice track and wait for the result.</source>
        <translation>Synchronise les lèvres d’une vidéo avec une piste voix et attend le résultat.</translation>
    </message>
    <message>
        <source>The video of someone speaking.</source>
        <extracomment>a value&apos;s name in the command line&apos;s help: a web address or a file of this computer</extracomment>
        <translation>La vidéo d’une personne qui parle.</translation>
    </message>
    <message>
        <source>The new voice track.</source>
        <translation>La nouvelle voix.</translation>
    </message>
    <message>
        <source>A photo of the person to change, if there are several in the video.</source>
        <translation>Une image du visage à modifier, si la vidéo en contient plusieurs.</translation>
    </message>
    <message>
        <source>Start the voice track this many seconds later; a negative number cuts off its beginning.</source>
        <translation>Retarder le début de la voix de ce nombre de secondes&#x202f;; un nombre négatif en supprime le début.</translation>
    </message>
    <message>
        <source>Extend the video to the length of the voice track.</source>
        <translation>Prolonger la vidéo à la durée de la voix.</translation>
    </message>
    <message>
        <source>The https:// URL to notify when the job is done.</source>
        <translation>L’URL https:// à prévenir quand le travail est terminé.</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>La vidéo terminée. Un fichier plus ancien du même nom est remplacé une fois le nouveau complet.</translation>
    </message>
    <message>
        <source>Submit a video that is longer than the service accepts in pieces, and join them.</source>
        <translation>Soumettre par morceaux une vidéo plus longue que ce que le service accepte, puis les assembler.</translation>
    </message>
    <message>
        <source>--split can&apos;t go with --no-wait: pieces are joined when all are done.</source>
        <translation>--split ne va pas avec --no-wait : les morceaux sont assemblés quand tous sont terminés.</translation>
    </message>
    <message>
        <source>The voice track is %1 long, and the service accepts at most %2. A video that is extended can&apos;t be split. Cut the voice track.</source>
        <translation>La piste voix dure %1 et le service accepte au plus %2. Une vidéo prolongée ne peut pas être découpée. Raccourcissez la piste voix.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 the service accepts. Add --split to submit %3, joined for you.</source>
        <extracomment>%1, %2: times such as 11:04; %3: &quot;6 pieces, about 532.0 credits ($7.82)&quot;</extracomment>
        <translation>%1 dépasse les %2 que le service accepte. Ajoutez --split pour soumettre %3, assemblés pour vous.</translation>
    </message>
    <message>
        <source>--underlay can&apos;t go with --no-wait, --extend or --callback-url: the sound is mixed in here when the video is done.</source>
        <translation>--underlay ne va pas avec --no-wait, --extend ni --callback-url&#xa0;: le son est mixé ici quand la vidéo est prête.</translation>
    </message>
    <message>
        <source>The voice track ends at %1. From there on, the video&apos;s own sound is heard as it is.</source>
        <extracomment>%1: a time such as 0:20</extracomment>
        <translation>La voix se termine à %1. Ensuite, le son propre de la vidéo est entendu tel quel.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobReporter</name>
    <message>
        <source>Uploading the files</source>
        <translation>Envoi des fichiers</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>a line of the command line&apos;s progress: the stage and how far it is</extracomment>
        <translation>%1&#xa0;: %2&#x202f;%</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>Nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>“retalk resume %1” asks the service for the video again, at no cost.</source>
        <translation>«&#xa0;retalk resume %1&#xa0;» redemande la vidéo au service, sans frais.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>%1: a sentence about the finished video, such as &quot;The video is interlaced; …&quot;</extracomment>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>Submitting the job</source>
        <translation>Envoi du travail</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>En attente auprès du service</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Traitement en cours</translation>
    </message>
    <message>
        <source>Downloading the video</source>
        <translation>Récupération de la vidéo</translation>
    </message>
    <message>
        <source>The job has been removed.</source>
        <translation>Le travail a été retiré entre-temps.</translation>
    </message>
    <message>
        <source>Submitted as task %1</source>
        <translation>Envoyé comme tâche %1</translation>
    </message>
    <message>
        <source>Giving up for now. “retalk resume” continues this job.</source>
        <translation>Abandon pour l’instant&#x202f;; «&#xa0;retalk resume&#xa0;» reprend ce travail.</translation>
    </message>
    <message>
        <source>The job wasn&apos;t submitted again, because you may be charged twice. “retalk unconfirmed” lists the tasks that may belong to it and what you can do.</source>
        <translation>Le travail n’a pas été soumis à nouveau, car vous risquez d’être débité deux fois. «&#xa0;retalk unconfirmed&#xa0;» affiche les tâches possibles et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>“retalk resume %1” submits the job once the problem is solved.</source>
        <translation>«&#xa0;retalk resume %1&#xa0;» soumet le travail une fois la cause corrigée.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé : %1</translation>
    </message>
    <message>
        <source>Trying again on %1</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>Nouvel essai le %1</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a film&apos;s piece, %2: what happens to it, one or more sentences or a stage such as &quot;Uploading the files&quot;</extracomment>
        <translation>Morceau %1 : %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobsCommand</name>
    <message>
        <source>There are no jobs yet.</source>
        <translation>Il n’y a pas encore de travaux.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>%1 morceaux sur %2 terminés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) failed</source>
        <translation>
            <numerusform>%Ln morceau en échec</numerusform>
            <numerusform>%Ln morceaux en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 crédits</translation>
    </message>
    <message>
        <source>List every job and film, newest first.</source>
        <translation>Lister tous les travaux et films, les plus récents d’abord.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResumeCommand</name>
    <message numerus="yes">
        <source>%Ln job(s) are being worked on by another Retalk.</source>
        <translation>
            <numerusform>%Ln travail est traité par un autre Retalk.</numerusform>
            <numerusform>%Ln travaux sont traités par un autre Retalk.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>--output needs exactly one job.</source>
        <translation>--output demande exactement un travail.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 est absent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Nothing was charged for them; name one to submit it again.</source>
        <translation>
            <numerusform>%Ln travail refusé a été laissé de côté. Rien n’a été débité&#x202f;; indiquez-le pour le soumettre à nouveau.</numerusform>
            <numerusform>%Ln travaux refusés ont été laissés de côté. Rien n’a été débité&#x202f;; indiquez-en un pour le soumettre à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished video(s) are no longer where they were saved. Name a job to download its video again.</source>
        <translation>
            <numerusform>%Ln vidéo terminée n’est plus là où elle a été enregistrée. Indiquez un travail pour télécharger à nouveau sa vidéo.</numerusform>
            <numerusform>%Ln vidéos terminées ne sont plus là où elles ont été enregistrées. Indiquez un travail pour télécharger à nouveau sa vidéo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the job&apos;s video under another name.</source>
        <translation>Enregistrer la vidéo du travail indiqué sous un autre nom.</translation>
    </message>
    <message>
        <source>Nothing to resume.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>Continue all unfinished jobs and films.</source>
        <translation>Reprendre tous les travaux et films inachevés.</translation>
    </message>
    <message>
        <source>Join the film&apos;s finished pieces, and keep the original video in place of the others.</source>
        <translation>Assembler les morceaux terminés du film et laisser la vidéo telle quelle à la place des autres.</translation>
    </message>
    <message>
        <source>Submit the film&apos;s failed pieces again. You may be charged again.</source>
        <translation>Soumettre à nouveau les morceaux du film qui ont échoué. Ils peuvent être débités à nouveau.</translation>
    </message>
    <message>
        <source>--%1 needs exactly one film.</source>
        <translation>--%1 nécessite exactement un film.</translation>
    </message>
    <message>
        <source>There is no film “%1”.</source>
        <translation>Il n’y a pas de film « %1 ».</translation>
    </message>
    <message>
        <source>--output is for a job. A film is saved under the name that it was begun with.</source>
        <translation>--output concerne un travail. Un film est enregistré sous le nom avec lequel il a été commencé.</translation>
    </message>
    <message>
        <source>Film %1 (“%2”) was begun more than 3 days ago and was left out. “retalk resume %1” continues it.</source>
        <extracomment>%1: the beginning of a film&apos;s id, %2: the name of its video</extracomment>
        <translation>Le film %1 («&#xa0;%2&#xa0;») a été commencé il y a plus de 3 jours et a été laissé de côté. «&#xa0;retalk resume %1&#xa0;» le reprend.</translation>
    </message>
    <message>
        <source>Job %1 was replaced by another one of its film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>La tâche %1 a été remplacée par une autre de son film. «&#xa0;retalk resume %2&#xa0;» reprend le film.</translation>
    </message>
    <message>
        <source>Job %1 is a piece of film %2, which is saved under the name that it was begun with. Leave out --output.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>Le travail %1 est un morceau du film %2, enregistré sous le nom avec lequel il a été commencé. Retirez --output.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Name one to submit it again.</source>
        <translation>
            <numerusform>%Ln travail refusé a été laissé de côté. Indiquez-le pour le soumettre à nouveau.</numerusform>
            <numerusform>%Ln travaux refusés ont été laissés de côté. Indiquez-en un pour le soumettre à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::SendAgainCommand</name>
    <message>
        <source>Submit an unconfirmed job again; it may be charged twice.</source>
        <translation>Soumettre à nouveau un travail non confirmé&#x202f;; il peut être débité deux fois.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::SpeakCommand</name>
    <message>
        <source>Speak words with a robot&apos;s voice, to judge timing by.</source>
        <translation>Dit un texte avec une voix de robot, pour juger du minutage.</translation>
    </message>
    <message>
        <source>The words to speak.</source>
        <translation>Le texte à dire.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>A text file with the words to speak.</source>
        <translation>Un fichier texte contenant le texte à dire.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>The language of the words, as espeak-ng calls it: en, de, pt-br, cmn. Yours if not given.</source>
        <translation>La langue du texte, telle que la nomme espeak-ng&#xa0;: en, de, pt-br, cmn. La vôtre si elle n’est pas indiquée.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>How long the voice track lasts: the words are spoken at a natural pace that fits, and silence follows them.</source>
        <translation>La durée de la voix&#xa0;: le texte est dit à un rythme naturel qui convient, puis suivi d’un silence.</translation>
    </message>
    <message>
        <source>The WAV file to write. A file that&apos;s there is replaced.</source>
        <translation>Le fichier WAV à écrire. Un fichier existant est remplacé.</translation>
    </message>
    <message>
        <source>Give either --text or --text-file.</source>
        <translation>Indiquez soit --text, soit --text-file.</translation>
    </message>
    <message>
        <source>--output names the file with the words.</source>
        <translation>--output désigne le fichier qui contient le texte.</translation>
    </message>
    <message>
        <source>The text file “%1” can&apos;t be read.</source>
        <translation>Impossible de lire le fichier texte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The words take %1 s even at %2 words a minute, so they don&apos;t fit into %3 s. Shorten the text.</source>
        <translation>Même à %2 mots par minute, le texte dure %1 s et ne tient donc pas en %3 s. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1 s at %2 words a minute. It&apos;s a robot&apos;s voice: good for judging timing, not for the final video.</source>
        <translation>%1 s à %2 mots par minute. C’est une voix de robot&#xa0;: elle sert à juger du minutage, pas à faire la vidéo finale.</translation>
    </message>
    <message>
        <source>Speech is saved as a WAV file, not as .%1. Choose a name that ends in .wav.</source>
        <translation>La parole est enregistrée dans un fichier WAV, pas en .%1. Choisissez un nom qui se termine par .wav.</translation>
    </message>
    <message>
        <source>--seconds needs a number from %1 to %2, not “%3”.</source>
        <translation>--seconds attend un nombre de %1 à %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>retalk::cli::UnconfirmedCommand</name>
    <message>
        <source>List jobs whose submission was never answered, with their possible tasks.</source>
        <translation>Afficher les travaux dont la soumission est restée sans réponse, avec leurs tâches possibles.</translation>
    </message>
    <message>
        <source>No job is unconfirmed.</source>
        <translation>Aucun travail n’est à confirmer.</translation>
    </message>
    <message>
        <source>Asking the service for its tasks…</source>
        <translation>Demande de la liste des tâches au service…</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be asked for all of its tasks, so it isn&apos;t known whether it received this job. %1</source>
        <translation>Le service n’a pas pu donner toutes ses tâches&#xa0;: on ne sait pas s’il a reçu ce travail. %1</translation>
    </message>
    <message>
        <source>The service lists no task that may be this job.</source>
        <translation>Le service n’affiche aucune tâche qui puisse être ce travail.</translation>
    </message>
    <message>
        <source>retalk adopt %1 TASK    use this task: its video is downloaded</source>
        <translation>retalk adopt %1 TASK    utiliser cette tâche&#xa0;: sa vidéo est téléchargée</translation>
    </message>
    <message>
        <source>retalk send-again %1    submit it again: may be charged twice</source>
        <translation>retalk send-again %1    soumettre à nouveau&#xa0;: peut être débité deux fois</translation>
    </message>
    <message>
        <source>retalk forget %1        give it up</source>
        <translation>retalk forget %1        abandonner</translation>
    </message>
    <message>
        <source>This job is task %1. “retalk resume” downloads its video.</source>
        <translation>Ce travail est la tâche %1. «&#xa0;retalk resume&#xa0;» télécharge sa vidéo.</translation>
    </message>
</context>
</TS>
