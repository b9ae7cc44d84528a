<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ad::cli</name>
    <message numerus="yes">
        <source>%n things are in this text.</source>
        <translation>
            <numerusform>%n thing is in this text.</numerusform>
            <numerusform>%n things are in this text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n days.</source>
        <translation>
            <numerusform>Attempts are kept for %n day.</numerusform>
            <numerusform>Attempts are kept for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times before. Next try at %1.</source>
        <translation>
            <numerusform>Tried %n time before. Next try at %1.</numerusform>
            <numerusform>Tried %n times before. Next try at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles exported.</source>
        <translation>
            <numerusform>%n profile exported.</numerusform>
            <numerusform>%n profiles exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more: &quot;profile show NAME&quot; tells each.</source>
        <translation>
            <numerusform>And %n more: &quot;profile show NAME&quot; tells it.</numerusform>
            <numerusform>And %n more: &quot;profile show NAME&quot; tells each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::diagnosis</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
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
    <name>ad::probes</name>
    <message numerus="yes">
        <source>This sends %n requests to %1: %2.</source>
        <translation>
            <numerusform>This sends %n request to %1: %2.</numerusform>
            <numerusform>This sends %n requests to %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would send %n requests, and one run sends 4 at most.</source>
        <translation>
            <numerusform>This would send %n request, and one run sends 4 at most.</numerusform>
            <numerusform>This would send %n requests, and one run sends 4 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::profiles</name>
    <message numerus="yes">
        <source>The registered certificate ends on %1, in %n days.</source>
        <translation>
            <numerusform>The registered certificate ends on %1, in %n day.</numerusform>
            <numerusform>The registered certificate ends on %1, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” in the registered set ends on %2, in %n days.</source>
        <translation>
            <numerusform>The certificate of “%1” in the registered set ends on %2, in %n day.</numerusform>
            <numerusform>The certificate of “%1” in the registered set ends on %2, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate ends in %n days</source>
        <translation>
            <numerusform>certificate ends in %n day</numerusform>
            <numerusform>certificate ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rule changes in %n days</source>
        <translation>
            <numerusform>a rule changes in %n day</numerusform>
            <numerusform>a rule changes in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trouble ahead for %n profiles</source>
        <translation>
            <numerusform>Trouble ahead for %n profile</numerusform>
            <numerusform>Trouble ahead for %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>%n more members stand in the JSON.</source>
        <translation>
            <numerusform>%n more member stands in the JSON.</numerusform>
            <numerusform>%n more members stand in the JSON.</numerusform>
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
    <name>ad::ui::ClientNote</name>
    <message numerus="yes">
        <source>%n characters, a JWT in itself: so this server makes its client IDs.</source>
        <translation>
            <numerusform>%n character, a JWT in itself: so this server makes its client IDs.</numerusform>
            <numerusform>%n characters, a JWT in itself: so this server makes its client IDs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::CompareView</name>
    <message numerus="yes">
        <source>%n differences matter.</source>
        <translation>
            <numerusform>%n difference matters.</numerusform>
            <numerusform>%n differences matter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are the same.</source>
        <translation>
            <numerusform>%n value is the same.</numerusform>
            <numerusform>%n values are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::DiagnosisPage</name>
    <message numerus="yes">
        <source>Answer %n questions</source>
        <translation>
            <numerusform>Answer the question</numerusform>
            <numerusform>Answer %n questions</numerusform>
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
    <name>ad::ui::GrantedCard</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::IntakeNote</name>
    <message numerus="yes">
        <source>%n things were read from: %1</source>
        <translation>
            <numerusform>%n thing was read from: %1</numerusform>
            <numerusform>%n things were read from: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were not needed</source>
        <translation>
            <numerusform>%n more was not needed</numerusform>
            <numerusform>%n more were not needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not understood</source>
        <translation>
            <numerusform>%n part is not understood</numerusform>
            <numerusform>%n parts are not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::KeeperWorker</name>
    <message numerus="yes">
        <source>%n profiles exported, without their keys.</source>
        <translation>
            <numerusform>%n profile exported, without its key.</numerusform>
            <numerusform>%n profiles exported, without their keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles exported, their keys encrypted.</source>
        <translation>
            <numerusform>%n profile exported, its key encrypted.</numerusform>
            <numerusform>%n profiles exported, their keys encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles imported.</source>
        <translation>
            <numerusform>%n profile imported.</numerusform>
            <numerusform>%n profiles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are like that.</source>
        <translation>
            <numerusform>%n more is like that.</numerusform>
            <numerusform>%n more are like that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
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
    <name>ad::ui::ProfileSheets</name>
    <message numerus="yes">
        <source>Export %n profiles</source>
        <translation>
            <numerusform>Export %n profile</numerusform>
            <numerusform>Export %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::RequestPage</name>
    <message numerus="yes">
        <source>The assertion is shortened: it has %n characters.</source>
        <translation>
            <numerusform>The assertion is shortened: it has %n character.</numerusform>
            <numerusform>The assertion is shortened: it has %n characters.</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n by the watch</source>
        <translation>
            <numerusform>%n by the watch</numerusform>
            <numerusform>%n by the watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them by the watch</source>
        <translation>
            <numerusform>%1, %n of them by the watch</numerusform>
            <numerusform>%1, %n of them by the watch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::Session</name>
    <message numerus="yes">
        <source>%1 and %n more changed</source>
        <extracomment>Of an attempt: %1 are two names, %n further ones were changed too.</extracomment>
        <translation>
            <numerusform>%1 and %n more changed</numerusform>
            <numerusform>%1 and %n more changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys in the set</source>
        <translation>
            <numerusform>%n key in the set</numerusform>
            <numerusform>%n keys in the set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%1 and %n more are trusted, besides those of the system.</source>
        <translation>
            <numerusform>%1 and %n more is trusted, besides those of the system.</numerusform>
            <numerusform>%1 and %n more are trusted, besides those of the system.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::TimeLine</name>
    <message numerus="yes">
        <source>%n minutes have passed.</source>
        <translation>
            <numerusform>%n minute has passed.</numerusform>
            <numerusform>%n minutes have passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n minutes.</source>
        <extracomment>%1 is a vendor, and what it names is how long a new key takes.</extracomment>
        <translation>
            <numerusform>%1 names %n minute.</numerusform>
            <numerusform>%1 names %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries.</source>
        <translation>
            <numerusform>%n try.</numerusform>
            <numerusform>%n tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::TriesCard</name>
    <message numerus="yes">
        <source>%1, %n of them by this watch</source>
        <extracomment>%1 is how many attempts there are in all.</extracomment>
        <translation>
            <numerusform>%1, %n of them by this watch</numerusform>
            <numerusform>%1, %n of them by this watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that were sent differ.</source>
        <translation>
            <numerusform>%n thing that was sent differs.</numerusform>
            <numerusform>%n things that were sent differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::TriesModel</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::WatchCard</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries, the same answer each time.</source>
        <translation>
            <numerusform>%n try, the same answer each time.</numerusform>
            <numerusform>%n tries, the same answer each time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries, and no answer that says anything yet.</source>
        <translation>
            <numerusform>%n try, and no answer that says anything yet.</numerusform>
            <numerusform>%n tries, and no answer that says anything yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries.</source>
        <translation>
            <numerusform>%n try.</numerusform>
            <numerusform>%n tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::watch</name>
    <message numerus="yes">
        <source>every %n h</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n s</source>
        <translation>
            <numerusform>every second</numerusform>
            <numerusform>every %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
