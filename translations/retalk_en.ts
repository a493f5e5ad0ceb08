<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>retalk::DoneNotice</name>
    <message numerus="yes">
        <source>%Ln videos are ready</source>
        <translation>
            <numerusform>%Ln video is ready</numerusform>
            <numerusform>%Ln videos are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) need your attention</source>
        <translation>
            <numerusform>%Ln job needs your attention</numerusform>
            <numerusform>%Ln jobs need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln jobs – Retalk</source>
        <extracomment>The window&apos;s title; %1 is a percentage</extracomment>
        <translation>
            <numerusform>%1 · %Ln job – Retalk</numerusform>
            <numerusform>%1 · %Ln jobs – Retalk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::DropRouter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of file names: &quot;a.txt, b.txt, c.txt and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::Format</name>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln credit</numerusform>
            <numerusform>%Ln credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) late</source>
        <translation>
            <numerusform>The mouth is %Ln frame late</numerusform>
            <numerusform>The mouth is %Ln frames late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) early</source>
        <translation>
            <numerusform>The mouth is %Ln frame early</numerusform>
            <numerusform>The mouth is %Ln frames early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::ImportDialog</name>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>Make %Ln video</numerusform>
            <numerusform>Make %Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are fine.</source>
        <translation>
            <numerusform>The row is fine.</numerusform>
            <numerusform>All %Ln rows are fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have mistakes and will be left out. Double-click a cell to correct it.</source>
        <translation>
            <numerusform>%Ln row has a mistake and will be left out. Double-click a cell to correct it.</numerusform>
            <numerusform>%Ln rows have mistakes and will be left out. Double-click a cell to correct it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length</source>
        <translation>
            <numerusform>%Ln more of unknown length</numerusform>
            <numerusform>%Ln more of unknown length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading the lengths, %Ln to go</source>
        <translation>
            <numerusform>reading the lengths, %Ln to go</numerusform>
            <numerusform>reading the lengths, %Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a silent voice track. Check them first.</source>
        <translation>
            <numerusform>%Ln row has a silent voice track. Check it first.</numerusform>
            <numerusform>%Ln rows have a silent voice track. Check them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>In %Ln row the end of the voice track will be cut off.</numerusform>
            <numerusform>In %Ln rows the end of the voice track will be cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::InputCopy</name>
    <message numerus="yes">
        <source>The file has %Ln audio track(s), so there is no track %1.</source>
        <translation>
            <numerusform>The file has %Ln audio track, so there is no track %1.</numerusform>
            <numerusform>The file has %Ln audio tracks, so there is no track %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobOrganizer</name>
    <message numerus="yes">
        <source>Exported %Ln job(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln job to %1.</numerusform>
            <numerusform>Exported %Ln jobs to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobLine</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln s</source>
        <translation>
            <numerusform>Next try in %Ln s</numerusform>
            <numerusform>Next try in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln job(s) ahead</source>
        <translation>
            <numerusform>Waiting: %Ln job ahead</numerusform>
            <numerusform>Waiting: %Ln jobs ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListHeader</name>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <extracomment>What the list shows: several filters at once</extracomment>
        <translation>
            <numerusform>%Ln filter</numerusform>
            <numerusform>%Ln filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListModel</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln unfinished</numerusform>
            <numerusform>%Ln unfinished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListPane</name>
    <message numerus="yes">
        <source>Removed %Ln job(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>Removed %Ln job. Its finished file stays where it is.</numerusform>
            <numerusform>Removed %Ln jobs. Finished files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have been paid for, or may have been, and their videos aren&apos;t on this computer yet. Without the jobs they can&apos;t be downloaded any more.</source>
        <translation>
            <numerusform>%Ln of them has been paid for, or may have been, and its video isn&apos;t on this computer yet. Without the job it can&apos;t be downloaded any more.</numerusform>
            <numerusform>%Ln of them have been paid for, or may have been, and their videos aren&apos;t on this computer yet. Without the jobs they can&apos;t be downloaded any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s).</source>
        <translation>
            <numerusform>Removed %Ln job.</numerusform>
            <numerusform>Removed %Ln jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)?</source>
        <translation>
            <numerusform>Remove %Ln job?</numerusform>
            <numerusform>Remove %Ln jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln job(s).</source>
        <translation>
            <numerusform>Cancelled %Ln job.</numerusform>
            <numerusform>Cancelled %Ln jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) couldn&apos;t be removed.</source>
        <translation>
            <numerusform>%Ln job couldn&apos;t be removed.</numerusform>
            <numerusform>%Ln jobs couldn&apos;t be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of “%1” aren&apos;t finished.</source>
        <translation>
            <numerusform>%Ln piece of “%1” isn&apos;t finished.</numerusform>
            <numerusform>%Ln pieces of “%1” aren&apos;t finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them isn&apos;t finished.</source>
        <translation>
            <numerusform>%Ln of them isn&apos;t finished.</numerusform>
            <numerusform>%Ln of them aren&apos;t finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln film(s)?</source>
        <translation>
            <numerusform>Remove %Ln film?</numerusform>
            <numerusform>Remove %Ln films?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>Removed %Ln film. Finished files stay where they are.</numerusform>
            <numerusform>Removed %Ln films. Finished files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s).</source>
        <translation>
            <numerusform>Removed %Ln film.</numerusform>
            <numerusform>Removed %Ln films.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobMarksDialog</name>
    <message numerus="yes">
        <source>Project and note of %Ln job(s)</source>
        <translation>
            <numerusform>Project and note of %Ln job</numerusform>
            <numerusform>Project and note of %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobMenu</name>
    <message numerus="yes">
        <source>Retry %Ln job(s)</source>
        <translation>
            <numerusform>Retry %Ln job</numerusform>
            <numerusform>Retry %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit copies of %Ln job(s)</source>
        <translation>
            <numerusform>Submit a copy of %Ln job</numerusform>
            <numerusform>Submit copies of %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) next</source>
        <translation>
            <numerusform>Run %Ln job next</numerusform>
            <numerusform>Run %Ln jobs next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) last</source>
        <translation>
            <numerusform>Run %Ln job last</numerusform>
            <numerusform>Run %Ln jobs last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>Cancel %Ln job</numerusform>
            <numerusform>Cancel %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)…</source>
        <translation>
            <numerusform>Remove %Ln job…</numerusform>
            <numerusform>Remove %Ln jobs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)</source>
        <translation>
            <numerusform>Remove %Ln job</numerusform>
            <numerusform>Remove %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::MainWindow</name>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>The job list was damaged. It was saved as %1, and %Ln job was kept.</numerusform>
            <numerusform>The job list was damaged. It was saved as %1, and %Ln jobs were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are in progress and would start over.</source>
        <translation>
            <numerusform>%Ln draft is in progress and would start over.</numerusform>
            <numerusform>%Ln drafts are in progress and would start over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts aren&apos;t finished. Close anyway?</source>
        <translation>
            <numerusform>%Ln draft isn&apos;t finished. Close anyway?</numerusform>
            <numerusform>%Ln drafts aren&apos;t finished. Close anyway?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs aren&apos;t finished</source>
        <translation>
            <numerusform>%Ln job isn&apos;t finished</numerusform>
            <numerusform>%Ln jobs aren&apos;t finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be used:</source>
        <extracomment>What follows names each file with the reason</extracomment>
        <translation>
            <numerusform>%Ln couldn&apos;t be used:</numerusform>
            <numerusform>%Ln couldn&apos;t be used:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs couldn&apos;t be added:</source>
        <translation>
            <numerusform>%Ln job couldn&apos;t be added:</numerusform>
            <numerusform>%Ln jobs couldn&apos;t be added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a video and a voice track, matched by their names.</source>
        <translation>
            <numerusform>%Ln pair of a video and a voice track, matched by their names.</numerusform>
            <numerusform>%Ln pairs of a video and a voice track, matched by their names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::MediaProbe</name>
    <message numerus="yes">
        <source>This audio has %n channel(s). Export it again in mono or stereo.</source>
        <translation>
            <numerusform>This audio has %n channel. Export it again in mono or stereo.</numerusform>
            <numerusform>This audio has %n channels. Export it again in mono or stereo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is longer than %n hour(s). Cut out the part you need.</source>
        <translation>
            <numerusform>This file is longer than %n hour. Cut out the part you need.</numerusform>
            <numerusform>This file is longer than %n hours. Cut out the part you need.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::PriceLine</name>
    <message numerus="yes">
        <source>%1 is more than the %2 that %3 accepts: %Ln piece(s), %4, joined for you.</source>
        <extracomment>%1 and %2 lengths (&quot;11:04&quot;, &quot;2:00&quot;), %3 a service, %4 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%1 is more than the %2 that %3 accepts: %Ln piece, %4, joined for you.</numerusform>
            <numerusform>%1 is more than the %2 that %3 accepts: %Ln pieces, %4, joined for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), %1, joined into the whole video.</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>%Ln piece, %1, joined into the whole video.</numerusform>
            <numerusform>%Ln pieces, %1, joined into the whole video.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::QuitCountdown</name>
    <message numerus="yes">
        <source>Retalk quits in %Ln s.</source>
        <translation>
            <numerusform>Retalk quits in %Ln s.</numerusform>
            <numerusform>Retalk quits in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::RequestForm</name>
    <message numerus="yes">
        <source>%Ln people found: click one</source>
        <translation>
            <numerusform>%Ln person found</numerusform>
            <numerusform>%Ln people found: click one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation>
            <numerusform>%Ln person found</numerusform>
            <numerusform>%Ln people found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>Make %Ln video</numerusform>
            <numerusform>Make %Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln people in this video. If you choose none, the service picks the largest face.</source>
        <translation>
            <numerusform>There is %Ln person in this video. If you choose none, the service picks the largest face.</numerusform>
            <numerusform>There are %Ln people in this video. If you choose none, the service picks the largest face.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::ServicePage</name>
    <message numerus="yes">
        <source>%Ln jobs of it aren&apos;t finished. They continue, and its key stays in the keychain for them.</source>
        <translation>
            <numerusform>%Ln job of it isn&apos;t finished. It continues, and its key stays in the keychain for it.</numerusform>
            <numerusform>%Ln jobs of it aren&apos;t finished. They continue, and its key stays in the keychain for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::SubmitGate</name>
    <message numerus="yes">
        <source>Make %Ln videos?</source>
        <translation>
            <numerusform>Make this video?</numerusform>
            <numerusform>Make %Ln videos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>Make %Ln video</numerusform>
            <numerusform>Make %Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length will add to that.</source>
        <translation>
            <numerusform>%Ln more of unknown length will add to that.</numerusform>
            <numerusform>%Ln more of unknown length will add to that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>In %Ln of them the end of the voice track will be cut off.</numerusform>
            <numerusform>In %Ln of them the end of the voice track will be cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s)?</source>
        <translation>
            <numerusform>Submit %Ln piece?</numerusform>
            <numerusform>Submit %Ln pieces?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s) again?</source>
        <translation>
            <numerusform>Submit %Ln piece again?</numerusform>
            <numerusform>Submit %Ln pieces again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::TimelineView</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::VoiceList</name>
    <message numerus="yes">
        <source>and %Ln more, each its own video:</source>
        <translation>
            <numerusform>and one more, its own video:</numerusform>
            <numerusform>and %Ln more, each its own video:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::CheckCommand</name>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) behind the voice (confidence %1).</source>
        <translation>
            <numerusform>The mouth is %Ln frame behind the voice (confidence %1).</numerusform>
            <numerusform>The mouth is %Ln frames behind the voice (confidence %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) ahead of the voice (confidence %1).</source>
        <translation>
            <numerusform>The mouth is %Ln frame ahead of the voice (confidence %1).</numerusform>
            <numerusform>The mouth is %Ln frames ahead of the voice (confidence %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::Command</name>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>The job list was damaged. It was saved as %1, and %Ln job was kept.</numerusform>
            <numerusform>The job list was damaged. It was saved as %1, and %Ln jobs were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %Ln jobs. Type more of the id.</source>
        <translation>
            <numerusform>“%1” fits %Ln job. Type more of the id.</numerusform>
            <numerusform>“%1” fits %Ln jobs. Type more of the id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmStartCommand</name>
    <message numerus="yes">
        <source>%Ln piece(s), free</source>
        <translation>
            <numerusform>%Ln piece, free</numerusform>
            <numerusform>%Ln pieces, free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) at the service&apos;s own price</source>
        <translation>
            <numerusform>%Ln piece at the service&apos;s own price</numerusform>
            <numerusform>%Ln pieces at the service&apos;s own price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), about %1 credits ($%2)</source>
        <extracomment>%1: credits, %2: US dollars</extracomment>
        <translation>
            <numerusform>%Ln piece, about %1 credits ($%2)</numerusform>
            <numerusform>%Ln pieces, about %1 credits ($%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::FollowCommand</name>
    <message numerus="yes">
        <source>Film %1, %Ln piece(s)</source>
        <extracomment>%1: the beginning of a film&apos;s id</extracomment>
        <translation>
            <numerusform>Film %1, %Ln piece</numerusform>
            <numerusform>Film %1, %Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobsCommand</name>
    <message numerus="yes">
        <source>%Ln piece(s) failed</source>
        <translation>
            <numerusform>%Ln piece failed</numerusform>
            <numerusform>%Ln pieces failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResumeCommand</name>
    <message numerus="yes">
        <source>%Ln job(s) are being worked on by another Retalk.</source>
        <translation>
            <numerusform>%Ln job is being worked on by another Retalk.</numerusform>
            <numerusform>%Ln jobs are being worked on by another Retalk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Nothing was charged for them; name one to submit it again.</source>
        <translation>
            <numerusform>%Ln refused job was left out. Nothing was charged for it; name it to submit it again.</numerusform>
            <numerusform>%Ln refused jobs were left out. Nothing was charged for them; name one to submit it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished video(s) are no longer where they were saved. Name a job to download its video again.</source>
        <translation>
            <numerusform>%Ln finished video is no longer where it was saved. Name its job to download it again.</numerusform>
            <numerusform>%Ln finished videos are no longer where they were saved. Name a job to download its video again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Name one to submit it again.</source>
        <translation>
            <numerusform>%Ln refused job was left out. Name it to submit it again.</numerusform>
            <numerusform>%Ln refused jobs were left out. Name one to submit it again.</numerusform>
        </translation>
    </message>
</context>
</TS>
