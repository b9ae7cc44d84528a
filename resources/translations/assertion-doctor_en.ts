<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ad::jose</name>
    <message numerus="yes">
        <source>The token has %n parts: three are needed, with dots between.</source>
        <translation>
            <numerusform>The token has one part: three are needed, with dots between.</numerusform>
            <numerusform>The token has %n parts: three are needed, with dots between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::AssertionPage</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signature, %n bytes</source>
        <translation>
            <numerusform>signature, %n byte</numerusform>
            <numerusform>signature, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <extracomment>A group of the checklist and how many findings are in it.</extracomment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::Meanings</name>
    <message numerus="yes">
        <source>a name for this token alone, %n characters</source>
        <translation>
            <numerusform>a name for this token alone, %n character</numerusform>
            <numerusform>a name for this token alone, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::Moment</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::RequestPage</name>
    <message numerus="yes">
        <source>Headers %n</source>
        <extracomment>%n headers of an HTTP answer, as a tab.</extracomment>
        <translation>
            <numerusform>Headers %n</numerusform>
            <numerusform>Headers %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificates %n</source>
        <translation>
            <numerusform>Certificates %n</numerusform>
            <numerusform>Certificates %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::Session</name>
    <message numerus="yes">
        <source>%n keys in the set</source>
        <translation>
            <numerusform>%n key in the set</numerusform>
            <numerusform>%n keys in the set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
</TS>
