<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>retalk::FactsBar</name>
    <message numerus="yes">
        <source>In sync (%n frame(s))</source>
        <translation><numerusform>In sync (%n frame)</numerusform><numerusform>In sync (%n frames)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %n frame(s) late</source>
        <translation><numerusform>The mouth is %n frame late</numerusform><numerusform>The mouth is %n frames late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %n frame(s) early</source>
        <translation><numerusform>The mouth is %n frame early</numerusform><numerusform>The mouth is %n frames early</numerusform></translation>
    </message>
</context>
<context>
    <name>retalk::Format</name>
    <message numerus="yes">
        <source>%1 credits</source>
        <extracomment>%1 may have a fraction, so %n only chooses the plural</extracomment>
        <translation><numerusform>%1 credit</numerusform><numerusform>%1 credits</numerusform></translation>
    </message>
</context>
<context>
    <name>retalk::ImportDialog</name>
    <message numerus="yes">
        <source>Make %n videos</source>
        <translation><numerusform>Make %n video</numerusform><numerusform>Make %n videos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %n rows are fine.</source>
        <translation><numerusform>The row is fine.</numerusform><numerusform>All %n rows are fine.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows have mistakes and will be left out. Double-click a cell to correct it.</source>
        <translation><numerusform>%n row has a mistake and will be left out. Double-click a cell to correct it.</numerusform><numerusform>%n rows have mistakes and will be left out. Double-click a cell to correct it.</numerusform></translation>
    </message>
</context>
<context>
    <name>retalk::JobLine</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation><numerusform>about %n s left</numerusform><numerusform>about %n s left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation><numerusform>about %n min left</numerusform><numerusform>about %n min left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <translation><numerusform>Next try in %n s</numerusform><numerusform>Next try in %n s</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n job(s) go first</source>
        <translation><numerusform>Waiting, %n job goes first</numerusform><numerusform>Waiting, %n jobs go first</numerusform></translation>
    </message>
</context>
<context>
    <name>retalk::JobListPane</name>
    <message numerus="yes">
        <source>Removed %n job(s). Finished files stay where they are.</source>
        <translation><numerusform>Removed %n job. Its finished file stays where it is.</numerusform><numerusform>Removed %n jobs. Finished files stay where they are.</numerusform></translation>
    </message>
</context>
<context>
    <name>retalk::MainWindow</name>
    <message numerus="yes">
        <source>%n could not be used:</source>
        <extracomment>What follows names each file with the reason</extracomment>
        <translation><numerusform>%n thing could not be used:</numerusform><numerusform>%n things could not be used:</numerusform></translation>
    </message>
</context>
<context>
    <name>retalk::RequestForm</name>
    <message numerus="yes">
        <source>and %n more, each a video of its own: %1</source>
        <extracomment>%1 is a list of file names; each voice becomes a video of its own</extracomment>
        <translation><numerusform>and one more, for a video of its own: %1</numerusform><numerusform>and %n more, each for a video of its own: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people found: click one</source>
        <translation><numerusform>%n person found</numerusform><numerusform>%n people found: click one</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make %n videos</source>
        <translation><numerusform>Make %n video</numerusform><numerusform>Make %n videos</numerusform></translation>
    </message>
</context>
<context>
    <name>retalk::SubmitGate</name>
    <message numerus="yes">
        <source>Make %n videos?</source>
        <translation><numerusform>Make this video?</numerusform><numerusform>Make %n videos?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make %n videos</source>
        <translation><numerusform>Make %n video</numerusform><numerusform>Make %n videos</numerusform></translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResumeCommand</name>
    <message numerus="yes">
        <source>%n job(s) are being worked on by another Retalk.</source>
        <translation><numerusform>%n job is being worked on by another Retalk.</numerusform><numerusform>%n jobs are being worked on by another Retalk.</numerusform></translation>
    </message>
</context>
</TS>