<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>retalk</name>
    <message>
        <source>The file is incomplete: its end is missing. Try again, or ask for it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downloaded file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a page or a text, not to a video, a sound or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a file that is not a video, a sound or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file behind this link any more (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not give this file out (HTTP %1). The link may have run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait before the file is fetched (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that has the file is in trouble (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an unexpected answer (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server packed the file in a way that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that has the file cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that has the file does not accept connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server that has the file is not safe, so nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that has the file went silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while the file was coming in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Make room and try again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the disk that holds %1 can take in one file. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::AboutBox</name>
    <message>
        <source>About Retalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a clip new words and lips that follow them: with EvoLink&apos;s VideoRetalk, or as a draft on this computer.

Free software under the MIT licence. Made with Qt %1, FFmpeg, OpenCV, dlib and PocketSphinx; programs linked with a GPL build of FFmpeg carry its terms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::Answer</name>
    <message>
        <source>This API key has used up its own limit. Raise the limit on the service&apos;s website, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key has used up its limit for today. Try again tomorrow, raise the limit, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has too few credits. Add credits on the service&apos;s website, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key is disabled. Enable it on the service&apos;s website, or enter another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key has expired. Enter a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this API key. Check it, or enter another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key may not use the model “videoretalk”. Allow it on the service&apos;s website, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is disabled. Ask the service&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key may not be used from your internet address. Allow the address on the service&apos;s website, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not allow this: the API key may not use the model, or your internet address is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know a task with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this because it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not take files of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this, or keeps it no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps this no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to wait because it got too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service waited too long for the request. Check your connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot say whether it has taken this job. Check before you send it again, because it may cost twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sends Retalk on to another address. Your key was not sent there. Check the address of the service in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (%1). Check the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answers with a web page, not with the service. Check the address of the service in the settings, and whether this network asks you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: at most 100 MB can be uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account&apos;s space for uploaded files is full. Files are removed after 72 hours; wait, or use a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not fetch the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not store the file. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not take the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave an answer that Retalk does not understand. Check the address of the service, and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::ApiClient</name>
    <message>
        <source>The service took the job, but its answer cannot be read. It may have been charged. Check with the service before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::BatchModel</name>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heading of the column that says what is wrong with a row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::BatchTable</name>
    <message>
        <source>The threshold “%1” is not a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::CallbackField</name>
    <message>
        <source>More: callback URL</source>
        <extracomment>Unfolds the rarely used field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https:// address that is told when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::ClipPlayer</name>
    <message>
        <source>The clip does not open. It may be damaged, or its server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no sound device to play it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip could not be fetched from its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip cannot be played. It is damaged, or a decoder for it is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::Credits</name>
    <message>
        <source>The service could not say how many credits are left. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::DoneNotice</name>
    <message>
        <source>It talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::Download</name>
    <message>
        <source>Only http and https links can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the %1 that are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent another part of the file than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads on to a place that Retalk does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads on to another address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::DropOverlay</name>
    <message>
        <source>Drop it anywhere: it finds its field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::DropRouter</name>
    <message>
        <source>one video at a time; import a table for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one face picture at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one table at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be told what this is; drop it on the field it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no web address in this link file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a video, nor a sound, nor a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::EnvironmentStore</name>
    <message>
        <source>This key comes from the environment variable EVOLINK_API_KEY and is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::FaceFinder</name>
    <message>
        <source>The list of faces cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::FacePicker</name>
    <message>
        <source>Person %1, in %2 of the video</source>
        <extracomment>A face found in the video. %1 is its number, %2 a share like &quot;80 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people in it? Drop a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of the face</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::FactsBar</name>
    <message>
        <source>The mouth did not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync cannot be told here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In sync (%n frame(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %n frame(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %n frame(s) early</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this frame as reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original video is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking sync…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::FilesClient</name>
    <message>
        <source>The file “%1” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 can be uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::FlatButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its keyboard shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::Format</name>
    <message>
        <source>%1:%2:%3</source>
        <comment>hours, minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fps</source>
        <comment>frames per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <extracomment>%1 may have a fraction, so %n only chooses the plural</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::FrameView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::GeneralPage</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits. What is free is never asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a job is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s own service is always reached directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::GenerationRequest</name>
    <message>
        <source>Choose the video of the person who should speak: a link or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the voice to be spoken: a link or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space before or after the link. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space inside the link. Enter one link only, and write a space in it as %20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link contains a character that no link may have, such as &lt; &gt; &quot; \ or an invisible one. Copy the link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://, or the full path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links that begin with https:// or http:// can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link contains a user name or password. Use a link that opens without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has no valid address after https://. Copy the whole link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number after the colon must be a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has a % that is not followed by two hexadecimal digits. Write the sign itself as %25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to your own computer or network, where the service cannot reach it. Use a public link, or choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback link must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback link must lead to a public address, not to your own computer or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a video. Choose an MP4, MOV or another video file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no sound. Choose a WAV, MP3, M4A or another sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture. Choose a JPEG, PNG or WebP picture of the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1; at most %2 can be uploaded. Make it smaller, or use a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the spaces, or enter the link of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback link is longer than %L1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face threshold must be a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request body is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request body must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model “%1” here. Use “videoretalk”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::ImportDialog</name>
    <message>
        <source>The table cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for a table of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n videos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: video, audio, reference, threshold, extend, name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n rows are fine.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have mistakes and will be left out. Double-click a cell to correct it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::InputJudge</name>
    <message>
        <source>This is a sound. Here belongs the video of somebody speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture. Here belongs the video of somebody speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture. Here belongs the voice that will be spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video has no sound. Here belongs the voice that will be spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here belongs a picture of the face, such as a JPEG or PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::JobLine</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching face found at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, and no reason was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>failure, charge</comment>
        <extracomment>First what went wrong (a sentence), then what the service says about the charge (&quot;Nothing was charged.&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n job(s) go first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, but the file is no longer where it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but no answer came. It may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was not fetched within 24 hours and is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a finished job: play it in the preview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try at 140</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stricter: 190</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a frame as reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund failed: contact support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::JobListModel</name>
    <message>
        <source>Press Enter for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::JobListPane</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video and a voice. What you make appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job needs your attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “%1”. The finished file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n job(s). Finished files stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListView</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::JobMenu</name>
    <message>
        <source>Make it next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the end of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face not found? Try at 140</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong face? Stricter: 190</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a frame as reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent: send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already being made: it can no longer be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sent and paid for: it can no longer be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::JobRunner</name>
    <message>
        <source>The job list cannot be written to. Check that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has been sent already and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>a job&apos;s name: the video&apos;s file name and the voice&apos;s file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::JobStore</name>
    <message>
        <source>A stored job cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job list is damaged and cannot be moved aside. Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Retalk is busy with the job list. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has been removed or belongs to another Retalk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your job list was written by a newer Retalk. Update Retalk to use it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job list cannot be read or written. Check that the disk is not full and that the folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::JobText</name>
    <message>
        <source>Detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day heading in this year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::KeyEditor</name>
    <message>
        <source>No key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is known until Retalk is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is taken from the environment (EVOLINK_API_KEY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is kept in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the balance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it untested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is kept in the system keychain.</source>
        <extracomment>%1 is &quot;The key works: 1,095 credits.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it until I close Retalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::LengthBars</name>
    <message>
        <source>The picture runs on, back and forth, for the last %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 s of the voice will be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 s of the video will be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video %1, voice %2, result %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::LocalQuestion</name>
    <message>
        <source>The service gave no answer that can be understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::LocalService</name>
    <message>
        <source>The service on this computer did not start in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on this computer was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service for this computer is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on this computer keeps stopping. Retalk waits a moment before it tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on this computer started but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on this computer has stopped unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on this computer could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on this computer started in an unexpected way. Is it of another version of Retalk?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::LocalSyncCheck</name>
    <message>
        <source>The sync check gave no answer that can be understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo removing a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste links or files into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make it talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this frame as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <extracomment>Theme: follow the desktop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;EvoLink&apos;s VideoRetalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Retalk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::MainWindow</name>
    <message>
        <source>The list of jobs could not be read and was put aside as %1. A new list was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? Our presenter can show you how it works, free on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, %2 why it cannot be used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used:</source>
        <extracomment>What follows names each file with the reason</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no link, file or picture in what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::MediaInput</name>
    <message>
        <source>Fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wma *.mp4 *.mov)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a link or drop a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video link or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they will say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice link or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if there are several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or file of a picture (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face picture link or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::MediaProbe</name>
    <message>
        <source>It took too long to look at this. It may still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page and not a media file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is text and not a media file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of this video can be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::MediaProcess</name>
    <message>
        <source>Looking at this file takes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or of a kind that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link cannot be looked at through a SOCKS proxy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::Outputs</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job is writing %1 at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::PartFile</name>
    <message>
        <source>Another Retalk is already fetching this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 has %2 free, and %3 are needed. Make room and try again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::PreviewPane</name>
    <message>
        <source>The file is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame could not be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::PriceLine</name>
    <message>
        <source>Free on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s rate of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>Credits per second of finished video</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price shows when both lengths are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 (%2)</source>
        <extracomment>%1 &quot;14.4 credits&quot;, %2 &quot;$0.21&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the %1 you have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::ReferencePicture</name>
    <message>
        <source>The picture could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::RemoteBytes</name>
    <message>
        <source>There is nothing at this address (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address refuses access (%1). The link may have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of this address has a fault (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::RequestForm</name>
    <message>
        <source>Drop a video here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a voice here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend video to the voice</source>
        <extracomment>The switch that makes the result as long as the voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, each a video of its own: %1</source>
        <extracomment>%1 is a list of file names; each voice becomes a video of its own</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effect without a face picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people found: click one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one person found: not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n videos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::ResultFetch</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one, or free the way to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::ResultsPage</name>
    <message>
        <source>Where results go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be created with the first result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1. Replaced are %2.</source>
        <extracomment>%1 is a file name, %2 the words that are replaced in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name pattern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::SaveFile</name>
    <message>
        <source>The disk is full. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to “%1”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::SecretStore</name>
    <message>
        <source>The system keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system keychain in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::ServiceDirectory</name>
    <message>
        <source>This Retalk has no service on this computer. Choose EvoLink or another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key for %1, and this session has no keychain to look in. Set EVOLINK_API_KEY, or enter a key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set EVOLINK_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::ServicePage</name>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New jobs go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer makes free drafts; EvoLink makes the final take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation cannot make drafts on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EvoLink key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address for uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::ServiceStatus</name>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>The service can be used now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key needed</source>
        <extracomment>No API key has been given yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key refused</source>
        <extracomment>The service does not accept the API key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EvoLink needs a key. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no service of its own. Choose EvoLink, or install retalk-service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::Stage</name>
    <message>
        <source>Cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original cannot be shown. %1</source>
        <comment>then the reason, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the range here (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the range here (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this frame as reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this frame…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::StageMessage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::StatusCorner</name>
    <message>
        <source>This computer (free draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: %1</source>
        <extracomment>%1 is the chosen service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the service: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::SubmitGate</name>
    <message numerus="yes">
        <source>Make %n videos?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is free on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it will cost is not known, because not all lengths are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will cost about %1; %2 will be left.</source>
        <extracomment>%1 &quot;43.2 credits&quot;, %2 &quot;1,052&quot; (credits)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will cost about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that has been sent cannot be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n videos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::TaskError</name>
    <message>
        <source>The service&apos;s content rules do not allow this video, voice or picture. Use other material, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the settings or files does not fit. Read the service&apos;s message, change what it names, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face could not be worked with. Use a video in which the face is clear, large and seen from the front, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the picture or video does not fit. Each side should have 640 to 2048 pixels. Change it, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not fetch one of the links. Check that each opens in a private browser window, or choose the file itself, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice could not be used. Use a clear recording of speech as WAV, MP3 or M4A, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was cancelled. Submit it again if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the files is no longer there. Uploaded files are kept for 72 hours. Choose it again, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work took too long and was stopped. Try again later; a shorter clip helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no free capacity at the moment. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quota of the service is used up for now. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service got too many requests. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service had a fault of its own. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not available at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model behind the service had a fault. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not available at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service finished without a video. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not say clearly what went wrong. Read its message, try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face on the picture was not found in the video. Lower the face threshold, for example to 140, or take the picture from a frame of this video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found. Use a video in which the face is clear, large and seen from the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture shows no person, or several. Use one that shows exactly one face from the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video&apos;s size does not fit: each side must have 640 to 2048 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video&apos;s frame rate does not fit: it must be 15 to 60 frames per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length does not fit: video and voice must each last 2 to 120 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s shape does not fit: the longer side may be at most twice the shorter one and at most 4096 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is too large: a video may have 300 MB, a voice 30 MB, a picture 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of a file is not supported. Use MP4 for the video, WAV or MP3 for the voice, JPEG or PNG for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be opened: it is damaged or not what its name says. Export it again, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of one of the links refused the service. Use another place, or choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching one of the links took longer than 60 seconds. Use a faster place, or choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has too many requests at the moment. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (The service says: %2)</source>
        <extracomment>%1: what went wrong and what to do; %2: the service&apos;s own words, not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdControl</name>
    <message>
        <source>easier</source>
        <extracomment>Left end of the slider: a face matches more easily, perhaps a wrong one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stricter</source>
        <extracomment>Right end of the slider: only a very similar face matches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face match threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike a face must be to the picture. 140 matches easily, 170 is normal, 190 is strict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::Transition</name>
    <message>
        <source>The service says that the video is finished, but gave no link to it. Ask again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished video is no longer kept by the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retalk was closed while this job was being sent, so it is not known whether the service took it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::Transport</name>
    <message>
        <source>The service asks to wait because it got too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s address is missing or not valid. Check it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key contains characters that no key has. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s address must begin with https://, because the key would otherwise travel unprotected. Change it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was sent, but the service&apos;s answer never came. It may have been taken and charged. Check with the service before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took too long to answer. Check your connection, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s address “%1” was not found. Check your connection and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Check this computer&apos;s date and whether this network intercepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on this computer has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy could not be used. Check the proxy in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not answer as the service does. Check the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. Check your connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::TransportBar</name>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>Playing speed: 1×, 0.5×</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::UnconfirmedDialog</name>
    <message>
        <source>Which task is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no task that could be “%1”. It was most likely not received. Sending it again uses the same key, so a service that did receive it will not charge twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to “%1” never came. These tasks of your account were created at that time. Choose the one it is, or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>task id, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::WaveformReader</name>
    <message>
        <source>There is no sound in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::cli::CheckCommand</name>
    <message>
        <source>Check whether a video&apos;s mouth follows its voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video to check, from any service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip it was made from: tells whether the mouth moved at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth and voice are together (confidence %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %n frame(s) behind the voice (confidence %1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %n frame(s) ahead of the voice (confidence %1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mouth moves otherwise than in the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mouth moves just as in the original: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::cli::Command</name>
    <message>
        <source>Usage: retalk [URL|FILE ...]     open the window, with these in their fields
       retalk COMMAND [OPTIONS]  work without the window

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
“retalk COMMAND --help” explains a command.
Exit codes: 0 done, 2 usage, 3 input refused, 4 key, 5 balance, 6 task failed, 7 network, 8 unconfirmed.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“retalk %1 --help” explains how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job list was damaged and has been moved to %1; a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object a line for programs to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“local” (this computer), “evolink”, or the address of another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--service is “local”, “evolink” or an address such as https://api.example.com, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--files-service goes with a --service that is not this computer&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::cli::CreditsCommand</name>
    <message>
        <source>Show the balance of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::cli::FacesCommand</name>
    <message>
        <source>Show who is in a video, each with a picture for --reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL|FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face in this video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, frontal: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, turned away: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::cli::GenerateCommand</name>
    <message>
        <source>Make a video speak a voice and wait for the finished file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL|FILE</source>
        <extracomment>a value&apos;s name in the command line&apos;s help: a web address or a file of this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip of somebody speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the face to change, where several are in the video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strictly the face must match, 120 to 200; 170 if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the video to the length of the voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the service reports the end of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return as soon as the service has the task; “retalk resume” fetches the video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--face-threshold needs a whole number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. “retalk resume” goes on with this job.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobReporter</name>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has it in its queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>a line of the command line&apos;s progress: the stage and how far it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving up for now; “retalk resume” goes on with this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was not sent again, because it may have been paid for. “retalk resume” looks for its task once more; the window lets you decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobsCommand</name>
    <message>
        <source>List every job, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no jobs yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::cli::LookCommand</name>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResumeCommand</name>
    <message>
        <source>Go on with every job that is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are being worked on by another Retalk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. “retalk resume” goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
