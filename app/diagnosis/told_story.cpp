#include "diagnosis/told_story.h"

#include "base/error.h"
#include "diagnosis/told_clock.h"
#include "diagnosis/told_denied.h"
#include <QRegularExpression>
#include <algorithm>
#include <string>
#include <vector>

namespace ad::diagnosis {
namespace {

constexpr std::size_t longestTold = 64U << 10;
constexpr std::size_t longestLine = 16U << 10;
// Of one pattern; a text of many lines alike is given up then.
constexpr int mostPlaces = 40;

/// A flag beside those of ToldDenial: the curves and algorithms of a TLS handshake are not those of the assertion.
constexpr unsigned HandshakeApart = 1U << 8;

struct Story {
    const char* name;
    const char* pattern;
    unsigned denied = NotDenied;  ///< the ways of taking it back that are looked for
    const char* unless = nullptr; ///< what in the same sentence takes it back besides
};

// A gap never goes beyond the sentence.
constexpr const char* failsSince =
    R"(\bsince (?:yesterday|today|last (?:night|week|month))\b(?:(?!\b(?:tr[yi]|new|first|stuck|creat|regist))[^.\n]){0,100})"
    R"(\b(?:fail|error|refus|reject|stopped|40[013]))";

// A secret with a sign that means something in a form.
constexpr const char* secretWithSigns =
    R"(\bsecrets?\b[^.\n]{0,60}\b(?:contain(?:s|ed|ing)?|ha[sd]|have|with|includ(?:es|ing)|holds|ends (?:in|with))\b[^.\n]{0,24})"
    R"((?:[%+&=](?!\w)|\b(?:special|reserved|URL-unsafe|unsafe) char|\b(?:percent|plus|ampersand)\b))"
    R"(|[%+&]["'`)]* in (?:the |our |my |its )?(?:client[ _])?secret\b)"
    R"(|\bsecret\b[^.\n]{0,30}\b(?:is|was)(?: not|n.t) (?:URL|form|percent)[- ]?encoded\b)";

constexpr Story
    stories
        [] =
            {
                {"secret_has_signs", secretWithSigns, Asked | Supposed, R"(\bno (?:special|reserved)\b)"},
                {"keys_not_fetched",
                 R"(\b(?:logs?|logged|server|endpoint|url|we|i)\b[^.\n]{0,60}\b(?:never|(?:no|not|nothing|without)(?! (?:only|\w*(?:errors?|problems?|issues?|failures?|trouble|difficult\w+))\b)|n.t)\b[^.\n]{0,40}\b(?:requests?|requested|hits?|calls?|called|fetch\w*|access\w*|GET|traffic)\b[^\n]{0,50}(?:jwks?|key set|keys\b|key url))"
                 R"(|(?:jwks?|key set|key url)\b(?:[^.\n]|\.(?=\w)){0,80}\b(?:is|was|were|are|being|gets?)\b[^.\n]{0,20}\b(?:never|not(?! only)|n.t)\b[^.\n]{0,20}\b(?:requested|hit|called|fetched|accessed|loaded|polled))"
                 R"(|(?:jwks?|key set|key url)\b(?:[^.\n]|\.(?=\w)){0,120}(?<!\bnot )(?<!n.t )(?<!never )(?<!longer )\b(?:behind (?:a|the|our) (?:vpn|firewall|proxy)|only (?:reachable|accessible) (?:from|in)|not (?:publicly )?(?:reachable|accessible|public)|intranet)\b)"
                 R"(|\b(?<!\bno )(?<!\bnot a )(?<!without )(?<!without a )(?:firewall|vpn|allow-?list|white-?list)\w*\b(?![^.\n]{0,80}\b(?:open(?:s|ed)?|permits?|passes|allows?(?! only))\b)(?:[^.\n]|\.(?=\w)){0,120}\b(?:jwks?|key set|key url))"
                 R"(|(?:jwks?|key set|key url)\b(?:(?!\b(?:kid|key id)\b)[^\n]){0,120}\b(?:no longer|not|n.t|never|cannot) (?:be )?(?:resolv\w+|reach\w*|exist\w*|respond\w*|answer\w*)\b)"
                 R"(|\b(?:cannot|can.t|could not|unable to|fails? to) (?:get|fetch|load|reach|download|resolve|connect to|access) [^.\n]{0,40}\b(?:jwks?\b|key set|key url))",
                 Supposed},
                // "… but not one request of theirs", "no second hit on jwks.json".
                {"keys_not_fetched",
                 R"(\b(?:jwks?|key set|key url|keys)\b[^.\n]{0,160}\bnot? (?:one|a single|single|second|further|other|new) (?:request|hit|GET|call|fetch|access)\b)"
                 R"(|\bno(?:t a)? (?:second|further|single|new|other) (?:request|hit|GET|call|fetch)s? (?:on|to|for|at) [^.\n]{0,60}(?:jwks?|keys))",
                 Supposed},
                // Green by itself a little later: nothing was changed but time.
                {"heals_itself",
                 R"(\b(?:minutes?|moments?|seconds|while|hours?) later\b[^.\n]{0,40}\b(?:works?|worked|green|fine|succeed\w*|passes|ok)\b(?! (?:no |not)))"
                 R"(|\b(?:works?|worked|green|fine|succeed\w*|passes) (?:again )?(?:a|some|\w+) ?(?:few |couple of )?(?:minutes?|moments?|seconds|while|hours?) later\b)"
                 R"(|\bafter (?:a few|some|\w+) (?:minutes|hours) it (?:just |simply |suddenly )?(?:works?|worked|started working)\b(?! (?:no |not)))",
                 Negated | Asked | InVain},
                // A retry that sends what was sent before; that a person tries again says nothing of what is sent.
                {"sent_again",
                 R"((?<!\bI )(?<!\bwe )(?<!I've )(?<!have )\bretr(?:y|ies|ied|ying)\b[^.\n]{0,80}\b(?:same(?! (?:\w+ )?(?:error|result|answer|response|message|problem|issue|thing|outcome|status|reason|40\d))|again|re-?sent|re-?sends?|fails?|dies|40[01])\b)"
                 R"(|\bsame (?:\w+ ){0,2}(?:request|body|assertion|jwt|token)\b[^.\n]{0,40}\b(?:re-?sent|sent again|retr\w+|twice)\b)"
                 R"(|\b(?:429|50[0-4])\b[^.]{0,200}\bretr(?:y|ies|ied)\b)",
                 Negated | Asked,
                 R"(\b(?:new|fresh|different|another|newly|own) (?:\w+ ){0,2}(?:assertion|jwt|jti|token)s?\b|\b(?:does|do|did|is|are|will)(?: not|n.t) (?:help|send|re-?sen)|\b(?:no|without) (?:automatic )?retr)"},
                // What the body is written as, by the words or by the program that is shown.
                {"json_body",
                 R"(\b(?:raw|as a|as) json\b|\bjson(?: request)? (?:body|payload)\b|\bbody (?:is|as|in|with) (?:a )?(?:raw )?json\b|\bbody *[:>-]+ *raw *[:>-]+ *json\b)"
                 R"(|JSON\.stringify\([^)\n]{0,80}(?:grant_type|params)|\bjson ?= ?(?:data|payload|params|body|\{))"
                 R"(|Content-Type['"]\s*[:,=]\s*['"]application/json\b)",
                 Negated | Asked | InVain, R"(\b(?:respon\w+|answer\w*|Accept)\b)"},
                // The public half, or a certificate, in the place of the key that signs.
                {"signs_by_public",
                 R"(\b(?:sign\w*|SignJWT|jwt\.encode|JWT::encode)\([^\n;{]{0,120}?(?:\bpub(?:lic)?(?:[_-]?key)?\.(?:pem|key|der)\b|[\w-]+\.(?:crt|cer|csr)\b))"
                 R"(|\b(?:jwt\.sign|jwt\.encode|JWT\.encode|JWT::encode)\([^\n;]{0,60}\b(?:public_?key|pub_?key)\b)"},
                {"nothing_changed",
                 R"(\bnothing (?:\w+ ){0,5}?(?:was |has |had |have |is )?(?:been )?chang\w+|\b(?:did|have|has|had)(?: not|n.t) chang\w+ (?:anything|a thing|any code|our code|the code)\b)"
                 R"(|\bwithout (?:any |a )?(?:code )?changes?\b|\bno (?:code |config\w* )?changes? (?:on|at|in|from) (?:our|my)\b|\bunchanged (?:code|request|on our))",
                 Asked},
                // A library that takes HMAC where no algorithm is named, and a secret in the place of the key.
                {"signs_by_secret",
                 R"(\A(?=[\s\S]*\bclient_assertion\b)(?![\s\S]*\b(?:[REP]S(?:256|384|512)|client_secret_jwt|EdDSA)\b)[\s\S]*)"
                 R"(\b(?:jwt|jsonwebtoken)(?:\.|::)(?:sign|encode)\([^;]{0,500}?,\s*[\w.$\[\]'"(]{0,40}secret)"},
                // A digest is made, and given to what makes one itself.
                {"hashed_twice",
                 R"(\bkms\w*\.sign\((?![\s\S]{0,400}MessageType)[^)]{0,200}\b[dD]igest\b)"
                 R"(|\b(?:hashlib\.sha(?:256|384|512)|createHash)\([^\n]{0,80}(?<!hex)digest\((?!["'](?:hex|base64))[^\n]{0,40}\n(?![^\n]*(?:jwt|jsonwebtoken|jose)\.sign)[^\n]{0,120}\b(?:createSign|PKCS1v15|\.sign)\((?![\s\S]{0,200}Prehashed))"
                 R"(|\bSHA(?:256|384|512)\.HashData\([^\n]{0,120}\n[^\n]{0,160}\.SignData\()"},
                {"not_activated",
                 R"(\b(?:has|have|had) (?:not|n.t) (?:yet )?(?:been )?(?:activated|enabled|downloaded|approved|authori[sz]ed|installed)\b[^.\n]{0,40}\b(?:app|application|client|integration))"
                 R"(|\b(?:app|application|client|integration)\b[^.\n]{0,40}\b(?:is|was|has|have|be)(?: not|n.t)(?: been)?(?: yet)? (?:activated|enabled|downloaded|approved|authori[sz]ed|installed)\b(?! (?:to|for) (?:request|use|obtain|the (?:requested )?(?:scope|grant)|this (?:scope|grant))))"
                 R"(|(?<!\bI )(?<!\bwe )\bwill (?:activate|enable|download|approve|authori[sz]e|install)\b[^.\n]{0,40}\b(?:app|application|client|integration))",
                 Supposed},
                {"clock_off",
                 R"(\b(?:clocks?|system time|ntp|time zone|timezone|server time)\b(?:(?!\bby (?:0|less|under|\d+ ?ms|milliseconds)\b)[^.\n]){0,60}\b(?:ahead|behind|off|wrong|fast|slow|drift\w*|differ(?:s|ed|ing|ent)?|out of sync|not (?:in sync|synchroni[sz]ed))\b(?! by (?:0|less|under|\d+ ?ms|milliseconds)\b))"
                 R"(|\b(?:die|der|unsere|meine|eine) (?:Uhr|Uhrzeit|Systemzeit)\b[^.\n]{0,50}\bfalsch\b|\bUhr\b[^.\n]{0,40}\b(?:Sekunden?|Minuten?|Stunden?) (?:vor|nach)\b(?! d))"
                 R"(|\bUhr (?:geht|ging|l.uft|lief) (?:\w+ ){0,2}?(?:vor|nach)\b(?! d)|\b(?:geht|ging|l.uft|lief) (?:die|unsere|meine|eine) Uhr (?:\w+ ){0,3}?(?:vor|nach|falsch)\b(?! d))"
                 R"(|\bhorloge\b[^.\n]{0,50}\b(?:avance|retard)|\breloj\b[^.\n]{0,50}\b(?:adelant|atras|atr\xE1s|mal\b))",
                 Negated | Supposed | InVain,
                 R"(\b(?:synchroni[sz]ed by|by 0 |zero (?:drift|skew)|richtig|genau|korrekt)\b|\bno (?:drift|skew|difference)\b)"},
                // Japanese, Chinese and Korean part no words: clock, and ahead, behind or apart.
                {"clock_off",
                 R"((?:\x{6642}\x{8A08}|\x{30B7}\x{30B9}\x{30C6}\x{30E0}\x{6642}\x{523B}|\x{6642}\x{523B})[^\x{3002}\n]{0,20}(?:\x{9032}\x{3093}|\x{9032}\x{307F}|\x{9045}\x{308C}|\x{305A}\x{308C}|\x{30BA}\x{30EC}|\x{72C2})(?!\x{3066}\x{3044}(?:\x{306A}\x{3044}|\x{307E}\x{305B}\x{3093})|\x{3067}\x{3044}(?:\x{306A}\x{3044}|\x{307E}\x{305B}\x{3093})))"
                 R"(|(?:\x{65F6}\x{949F}|\x{6642}\x{9418}|\x{7CFB}\x{7EDF}\x{65F6}\x{95F4}|\x{7CFB}\x{7D71}\x{6642}\x{9593}|\x{670D}\x{52A1}\x{5668}\x{65F6}\x{95F4})(?:(?!\x{6CA1}\x{6709}|\x{6C92}\x{6709})[^\x{3002}\n]){0,16}(?:(?<!\x{4E0D})(?:\x{5FEB}|\x{6162})|\x{504F}\x{5DEE}|\x{4E0D}\x{540C}\x{6B65}|\x{4E0D}\x{51C6}|\x{4E0D}\x{6E96}|\x{4E0D}\x{4E00}\x{81F4}))"
                 R"(|(?:\x{C2DC}\x{ACC4}|\x{C2DC}\x{C2A4}\x{D15C} \x{C2DC}\x{AC04}|\x{C11C}\x{BC84} \x{C2DC}\x{AC04})[^.\n]{0,20}(?:\x{BE60}\x{B985}|\x{BE60}\x{B974}|\x{B290}\x{B9AC}|\x{B290}\x{B9BD}|\x{C5B4}\x{AE0B}|\x{B9DE}\x{C9C0}))",
                 NotDenied},
                // Wall clock of a time zone, counted as if it were UTC, or the reverse. A zone that is named makes it
                // right.
                {"local_time",
                 R"((?<!ToUtc\()\bDateTime\.Now\b(?:(?!ToUniversal)[^;]){0,80}(?:new DateTime\(1970|UnixEpoch)(?![^;]{0,60}ToLocalTime))"
                 R"(|(?<!localize\()\butcnow\(\)(?:(?!tzinfo|astimezone|localize|\bUTC\b)[^\n]){0,60}\.timestamp\(\))"
                 R"(|\b(\w+) ?= ?(?:datetime\.)*utcnow\(\)(?![\s\S]{0,400}(?:tzinfo|astimezone|localize))[\s\S]{0,800}?(?<![.\w])(?<!localize\()\1\b(?!\()(?:(?!tzinfo|astimezone|localize|\bUTC\b|;)[^\n]){0,60}\.timestamp\(\))"
                 R"(|\btimegm\((?![^\n]{0,80}(?:astimezone|gmtime))[^\n]{0,24}(?:(?<!timezone\.)\bnow\(\)|localtime)|(?<!timezone\.)\bnow\(\)(?:(?!astimezone)[^\n]){0,40}\butctimetuple)"
                 R"(|\bLocalDateTime\.now\(\)(?:(?!atZone|systemDefault)[^;]){0,60}\b(?:ZoneOffset\.UTC|UTC\b))"},
                {"now_and_then",
                 R"((?<!\bnot )(?<!n.t )(?<!never )(?<!nicht )(?<!\bno )(?<!\bnon )\b(?:now and then|intermittent\w*|sometimes|occasional\w*|sporadic\w*|random\w* (?:fail|get|see|error)\w*|from time to time|every (?:second|third|fourth|other) (?:call|request|start|run|attempt|time))"
                 R"(|(?:one|1|two|2|about \w+) (?:in|out of) (?:two|three|four|five|ten|twenty|\d+)\b|(?<!nicht )(?:manchmal|ab und zu|gelegentlich)|parfois|a veces|de vez en cuando|.s vezes|ogni tanto|a volte))"},
                {"works_once",
                 R"((?<!\bnot )(?<!never )\bworks? (?:exactly |only |just )?once\b(?! (?:the|we|i|you|it|they|our|my|a|an|this|that|per|every)\b))"
                 R"(|(?<!\bnot )\bonly (?:the )?(?:very )?first (?:call|request|time|attempt|token)\b(?![^.,;\n]{0,30}\b(?:fail\w*|error|40[01]|reject\w*|refus\w*|slow)\b))"
                 R"(|\b(?:every|all|any) (?:later|subsequent|other|following|further) (?:one|call|request|attempt|time)s?\b(?:(?!\b(?:no|without) )[^.\n]){0,60}\b(?:fail\w*|error|40[01]|invalid\w*|reject\w*|refus\w*|denied|bounce\w*|not|n.t))"
                 R"(|\bsecond (?:call|request|time|attempt)\b(?:(?!\b(?:no|without|not) )[^.\n]){0,50}\b(?:fail|40[01]|error|invalid|rejected|refused))"
                 R"(|\bfunktioniert (?:nur|genau) (?:einmal|beim ersten)|\bsolo la primera vez|\bsolo la prima volta)",
                 Asked, R"(\bboth\b|\bfirst (?:\w+ )?and (?:the )?second\b)"},
                {"same_assertion",
                 R"(\b(?:the |this |that |one )?(?:very )?same (?:client.?)?(?:assertion|jwt|token|jws)\b(?:(?!\bnever\b|\b(?:not|n.t) (?:be(?:en|ing)? )?(?:sen[dt]|used?|re-?us|shar))[^.\n]){0,60})"
                 R"(\b(?:again|every|each|all|always|reus|for (?:hours|days|weeks|months)))"
                 R"(|\bassertion\b[^.\n]{0,20}\bsempre (?:quella|la stessa)|\bassertion\b[^.\n]{0,20}\b(?:immer dieselbe|siempre la misma|toujours la m.me|sempre a mesma))"
                 R"(|\bstessa (?:client.?)?assertion|\b(?:dieselbe|gleiche) (?:client.?)?assertion|\bmisma (?:client.?)?assertion)"
                 R"(|\b(?:re-?us\w+|cach\w+) (?:the |an? |our )?(?:same |signed |client.?)*(?:assertion|jwt)\b)",
                 NegatedBefore | Supposed},
                // Made in one place of a program and sent in another.
                {"same_assertion",
                 R"(\b(?:self|this)\.(\w*(?:assertion|jwt|token)\w*)\s*=\s*[^\n=][^\n]*(?:encode|sign|Sign|create|build)(?>[\s\S]{0,2000}?(?:\b(?:def|function|async|public|private|protected|internal)\b|\)\s*\{))[\s\S]{0,2000}?)"
                 R"(client_assertion["']?\s*[:=>,]{1,2}\s*(?:self|this)\.\1\b)"},
                {"fails_later",
                 R"(\b(?:after|about|around|roughly|more or less|exactly)\s+(?:about |around |roughly |exactly )?(?:an?|one|two|\d+)\s*(?:hours?|days?|h|d)\b)"
                 R"([^.\n]{0,60}\b(?:fail|error|stop|later|after|then|we (?:get|started|see)|it (?:stops|fails)))"
                 R"(|\b(?:works?|worked|working|fine|ok|good|runs?|ran|running|succeeds?|valid)\b[^.\n]{0,30}\bfor\s+(?:about |around |roughly |exactly )?(?:an?|one|two|\d+)\s*(?:hours?|days?|h|d)\b[^.\n]{0,60}\b(?:fail|error|stop|later|after|then|we (?:get|started|see)|it (?:stops|fails)))"
                 R"(|\b(?:one|an|\d+) (?:hours?|days?)\b[^.\n]{0,20}\b(?:later(?! (?:\w+ )?(?:works?|worked|fine|green)\b)|after (?:the |a )?(?:deploy|start|restart|upgrade)))"
                 R"(|\brestart\w*\b[^.\n]{0,60}\b(?:works|helps|fixes|solves|(?:good|fine|ok|green|healthy|runs?|running) again)|\buntil [^.\n]{0,40}\brestart)",
                 Asked | InVain,
                 R"(\b(?:wait\w*|still|exp|iat|nbf|debug\w*|searching|trying|gewartet)\b|\brestart\w*[^.\n]{0,30}(?:\bnot\b|n.t\b|\bnever\b|\bno longer\b))"},
                {"worked_before",
                 R"((?<!never )(?<!\bnot )(?<!n.t )(?<!not really )\b(?:worked(?! (?:on|with|through|around|out)\b)|was working|has been working|(?:ran) fine|been running)\b[^.\n]{0,80}\b(?:until|till|before|yesterday|last|for (?:~ ?)?(?:\d+|several|many|two|three)? ?(?:months?|weeks?|years?|days?)))"
                 R"(|(?<!never )\b(?:used to work|stopped working|works? no (?:more|longer)|all of a sudden|suddenly)\b)"
                 R"(|\bfor (?:~ ?)?(?:\d+|several|many|two|three) (?:months?|weeks?|years?)\b[^.\n]{0,40}\b(?:without|no) (?:issues?|problems?|errors?))"
                 R"(|\bfino a (?:ieri|venerd\S|luned\S|settimana|qualche)|(?<!\bnon )(?<!\bmai )\bfunzionava\b|\bsmesso di funzionare)"
                 R"(|\bfunktionierte\b(?! (?:noch )?(?:nicht|nie))|\bbis (?:gestern|vorgestern|letzte)|\bging bis\b)"
                 R"(|(?<!\bno )(?<!nunca )\bfuncionaba\b|\bdej\S de funcionar|\b(?:marchait|fonctionnait)\b(?! pas))",
                 Asked, R"(\b(?:has|have|had)(?: not|n.t| never) (?:yet )?worked\b|\bnever (?:yet |really )?worked\b)"},
                {"worked_before", failsSince, Asked},
                // "Since yesterday": of what is so since then, not of what is tried since then.
                {"worked_before",
                 R"(\bda (?:oggi|ieri|stamattina)\b|\bseit (?:heute|gestern)\b|\bdesde (?:hoy|ayer)\b|\bdepuis (?:hier|ce matin))",
                 Asked,
                 R"(\b(?:versuch|such|prob|teste|arbeit|intent|trabaj|busc|prueb|essa[iy]|cherch|travaill|prov|cerc|sto |lavor)\w*)"},
                {"key_uploaded",
                 R"(\bupload\w*\b[^.\n]{0,70}\b(?:public[ -]?key|key|certificate|cert|\.?pem|\.?cer|\.?crt)\b)"
                 R"(|\b(?:public[ -]?key|key|certificate|cert)\b[^.\n]{0,40}\b(?:was |is |has been |have been )?uploaded\b)"
                 R"(|\bhochgeladen\b|\bsubid[ao]\b|\bcaricat[ao]\b)",
                 Negated | Supposed},
                {"new_key",
                 R"(\b(?:new|another|fresh) (?:rsa |ec |public |private |signing )*(?:key|keys|key ?pairs?|jwks?|certificate)\b[^.\n]{0,80})"
                 R"(\b(?:fail|error|invalid|refus|reject|result|stop|no longer|40[01]))",
                 NegatedBefore | Asked | InVain, R"(\b(?:also|tried|even|too|versucht|probiert|probado|provato)\b)"},
                {"new_key",
                 R"(\b(?:after|since|when|once)\b[^.\n]{0,60}\b(?:rotat\w+|re-?generat\w+|renew\w+|replac\w+|generated a new|changed)\b[^.\n]{0,40}\b(?:keys?|key ?pair|jwks?|certificate)\b)"
                 R"(|\b(?:rotated|renewed|regenerated) (?:the |our |my |all |both )*(?:signing |public )?(?:keys?|key ?pairs?|jwks?|certificates?)\b)"
                 R"(|\b(?:key|keys|certificate)\b[^.\n]{0,20}\b(?:rotation|rotated|renewed|regenerated)\b)",
                 Negated | Supposed | InVain,
                 R"(\b(?:no|without)(?: \w+)? (?:rotation|change)\b|\b(?:rotation|rotating)\b[^.\n]{0,20}\b(?:is|was) (?:planned|off|disabled)\b)"},
                {"der_signer",
                 R"(\A(?=[\s\S]*\b(?:ES|ECDSA[_ -]?(?:SHA[_ -]?)?)(?:256|384|512)\b))"
                 R"((?=[\s\S]*(?:(?<!\bno )(?<!without )(?<!\bnot )(?<!without a )(?<!n.t use )(?<!not use )(?<!\bor )(?:\bK\.?M\.?S\b|\bHSM\b)|\bopenssl dgst\b(?![^\n]*-verify)|\bSHA(?:256|384|512)withECDSA\b|\bcreateSign\(|\bpkcs ?#?11\b)"
                 R"(|\bopenssl_sign\(|\bcrypto\.sign\(|\bSignASN1\(|\bec\.ECDSA\(|\bdsa_sign_asn1\b)))"
                 R"((?![\s\S]*(?:ieee[-_]?p1363|inP1363|P1363Format|decode_dss_signature|asn1_to|asn1\.Unmarshal|fromDer|from_der|derToJose|derToConcat|der2jose|transcode\w*ToConcat|ecdsa-sig-formatter|signature_to_raw|ECDSASigner\()))",
                 HandshakeApart},
                // Plain base64 where base64url belongs, in a program that puts the three parts together itself: without
                // a word of base64url, a way to turn "+" into "-", or a library that writes the token.
                {"plain_base64",
                 R"(\A(?=[\s\S]*\balg\b)(?=[\s\S]*["'`]\.["'`])(?![\s\S]*(?:urlsafe|getUrlEncoder|base64-?url|b64url|RawURL|Base64Url|altchars|URL_SAFE|URLEncoding)))"
                 R"((?![\s\S]*(?:(?:replac\w*|g?sub|strtr|tr|split|translate|NewReplacer)\([^)\n]{0,24}["'/\\+]\+|\+/?["'`/g]*\s*(?:,|:|=>|\bto\b)\s*(?:\w+:\s*)?[br]?["'`][-_]|\+\\?/[^\n\w]{1,6}[-_]{2}|["'`]-_["'`])))"
                 R"((?:(?=[\s\S]*(?:base64_encode|b64encode|btoa|encode64)\(\s*(?:json_encode|json\.dumps|JSON\.stringify|\w+\.to_json))|(?![\s\S]*(?:\bjwt\.NewWithClaims\(|\bSignedString\(|\bjwt\.sign\(|\bjsonwebtoken\b|\bSignJWT\b|\bjwt\.encode\(|\bJWT::encode\(|\bJwts\.builder\(|\bJWT\.create\())))"
                 R"([\s\S]*(?<!Basic ["'] \+ )(?<!Basic ["'] \. ))"
                 R"((?:\bBase64\.getEncoder\(\)\.encodeToString\(|\bb64encode\(|\bbtoa\(|\bToBase64String\(|\.base64EncodedString\(\)|\bbase64\.StdEncoding\.EncodeToString\(|\bBase64\.(?:strict_)?encode64\(|\bbase64_encode\(|toString\(["']base64["']\)))"},
                // Encoded, and given to what encodes: not where the program joins the form itself.
                {"encoded_before",
                 R"(\A(?=[\s\S]*(?:http_build_query|form_params|asForm\(|MultiValueMap|UrlEncodedFormEntity|FormUrlEncodedContent|URLSearchParams|url\.Values|PostForm\(|set_form_data|encode_www_form\b|requests\.post|FormBody|qs\.stringify|formParam\()))"
                 R"((?![\s\S]*(?:implode\(|foreach|\.join\(|["']=["']\s*[.+]))[\s\S]*?)"
                 R"(["'](?:client_assertion_type|scope)["']\s*(?:,|=>|:|\]\s*=)\s*(?:\w+(?:\.|::|->)){0,3}(?:encodeURIComponent|urlencode|rawurlencode|encode|quote|quote_plus|QueryEscape|EscapeDataString|UrlEncode|escape)\()"},
                // An algorithm and a key that are of different kinds or curves, where no other algorithm is spoken of.
                {"curve_unfit",
                 R"(\A(?=[\s\S]*\bES256\b)(?![\s\S]*\b(?:ES384|ES512|ES256K)\b)[\s\S]*(?<!\bnot )(?<!instead of )\b(?:secp384r1|secp521r1|secp256k1)\b)"
                 R"(|\A(?=[\s\S]*\bES384\b)(?![\s\S]*\b(?:ES256|ES512)\b)[\s\S]*(?<!\bnot )(?<!instead of )\b(?:prime256v1|secp256r1|secp521r1|secp256k1)\b)"
                 R"(|\A(?=[\s\S]*\bES512\b)(?![\s\S]*\b(?:ES256|ES384)\b)[\s\S]*(?<!\bnot )(?<!instead of )\b(?:prime256v1|secp256r1|secp384r1|secp256k1)\b)"
                 R"(|\A(?=[\s\S]*\b[RP]S(?:256|384|512)\b)(?![\s\S]*\bES(?:256|384|512)\b)[\s\S]*-----BEGIN EC PRIVATE KEY-----)"
                 R"(|\A(?=[\s\S]*\bES(?:256|384|512)\b)(?![\s\S]*\b[RP]S(?:256|384|512)\b)[\s\S]*-----BEGIN RSA PRIVATE KEY-----)",
                 HandshakeApart},
                // Libraries that write no kid unless one is given.
                {"kid_not_set",
                 R"(\A(?![\s\S]*(?:\bkid\b|[kK]ey_?-?[iI][dD]\b|\bkeyid\b|\bx5t\b|[hH]eader))[\s\S]*)"
                 R"((?:\bjwt\.NewWithClaims\(|\b(?:jwt|jsonwebtoken)\.sign\(|\bjwt\.encode\(|\bJWT::encode\(|\bJWT\.encode\())"},
                // It works where certificates are not verified: then what is sent is right.
                {"works_unverified",
                 R"((?:rejectUnauthorized["']?\s*[:=]\s*false|NODE_TLS_REJECT_UNAUTHORIZED|\bverify\s*=\s*False|\bcurl (?:-\w*k|--insecure)|(?:disabl|skip|ignor|turn)\w* (?:off )?(?:the )?(?:ssl|tls|certificate)[ \w]{0,20}(?:verification|validation|checks?))(?:[^.\n]{0,120}?|[^.\n]{0,40}\n\W{0,12}(?:(?:and|then|now|so) )*it\b[^.\n]{0,30}?)\b(?:works?|working|fine|succeed\w*)\b)",
                 Negated | InVain,
                 R"(\bstill\b|\binvalid_client\b|\b40[01]\b|\b(?:token|POST)\b[^.,\n]{0,40}\bfail|\b(?:works?|working|fine|succeeds?)\b[^.\n]{0,40}\b(?:not|n.t) (?:the|for the) token)"},
                {"turned_to_get",
                 R"(\bPOST\b[^.\n]{0,60}\b(?:becomes|became|turns into|turned into|arrives as|arrived as|is sent as) (?:an? )?`?GET\b)",
                 Negated | Supposed},
                {"turned_to_get",
                 R"(\b30[1237]\b[^\n]{0,40}\b(?:Location|redirect\w*|Found|Moved)\b[^\n]{0,160}\b(?:follow\w*|goes|sends?|asks?|calls?|repeats?)\b[^\n]{0,40}\b(?:GET|without (?:the |a |any )?(?:body|parameters?|form))\b)"
                 R"(|\bfollow\w*\b[^.\n]{0,40}\b(?:30[1237]|redirect\w*)\b[^.\n]{0,40}\b(?:GET|without (?:the |a |any )?(?:body|parameters?|form))\b)",
                 NegatedBefore | Supposed},
                {"turned_to_get",
                 R"(\bSwitch(?:ed)? from POST to GET\b|`?GET`? request\b[^.\n]{0,80}\b(?:my|our|the) request is (?:an? )?`?POST\b)"},
                {"ec_key",
                 R"(\bES(?:256|384|512)\b|\bEC (?:public |private |signing )?keys?\b|\belliptic\b|\bP-(?:256|384|521)\b)",
                 HandshakeApart},
                {"short_life",
                 R"(\b(?:exp|expir\w*|lifetime|life|valid\w*)\b(?:(?!more than|at most|maximum|within|must|exceed|limit|\bmax|\bnot\b)[^.\n]){0,50}?)"
                 R"(\b(?:(?:[1-9]|[1-9]\d|[12]\d\d|ten|twenty|thirty|sixty) ?(?:s|secs?|seconds)|(?:[1-5]|one|two|three|four|five|a) ?(?:m|mins?|minutes?))\b)"},
                {"no_key_there",
                 R"((?<!private )(?<!api )(?<!the key: )\b(?:keys?|certificates?|jwks?|public key)\b(?:(?!\bkid\b)[^.\n]){0,30}\b(?:is|are|was|were|stays?|remains?) (?:still |again |now )?(?:empty|gone|missing|not (?:there|saved|stored|shown|listed))\b)"
                 R"(|\bno (?:public )?(?:keys?|certificates?|jwks?) (?:is |are |was |were )?(?:listed|shown|there|registered|uploaded|configured|saved|stored))"
                 R"(|\bkein(?:e|en)? (?:Zertifikat|Schl.ssel)\b[^.\n]{0,20}\b(?:eingetragen|hinterlegt|registriert|gespeichert|vorhanden))"
                 R"(|\bno hay (?:ning.n|ninguna )?\w* ?(?:clave|certificado)|\bau?cune? (?:cl.|certificat)(?!\w)|\bnessun\w* (?:chiave|certificato)|\bnenhum\w* (?:chave|certificado))",
                 Supposed,
                 R"(\bprivate key\b|\b(?:problem|issue|error|conflict)\w*\b|\b(?:not the case|not true) that\b)"},
                // Another key signs than the one that is registered, and nobody has handed over the one that signs.
                {"old_key_there",
                 R"(\b(?:old|previous|former|earlier|last year.?s|expired) (?:public |signing |rsa |ec )*(?:key|certificate|cert|jwks?|one)\b[^.\n]{0,30}\b(?:is|are|remains?|stays?|sits?)\b[^.\n]{0,30}\b(?:registered|uploaded|on file|published|configured|in the (?:\w+ )?(?:portal|console|registration|dashboard|app))\b)"
                 R"(|\b(?:portals?|registration|console|dashboard|vendor|app (?:page|record|settings)|client settings)\b[^.\n]{0,30}\b(?:still|only)\b[^.\n]{0,24}\b(?:ha[sd]|have|holds?|shows?|lists?|contains?|with|knows?)\b[^.\n]{0,16}\b(?:old|previous|former|earlier|expired) (?:public |signing )*(?:key|certificate|cert|one)\b)"
                 R"(|\b(?:noch|weiterhin|nur)\b[^.\n]{0,24}\b(?:alte|vorige|bisherige|fr.here|abgelaufene)[nrs]? (?:.ffentliche[nrs]? |Public )?(?:Schl.ssel|Key|Zertifikat|Public-Key)\b[^.\n]{0,30}(?:hinterlegt|registriert|eingetragen|hochgeladen|liegt|steht|drin))"
                 R"(|\b(?:Portal|Registrierung|Konsole|App|Hersteller)\b[^.\n]{0,40}\b(?:noch|weiterhin|nur)\b[^.\n]{0,16}\b(?:alte|vorige|bisherige|fr.here|abgelaufene)[nrs]? (?:.ffentliche[nrs]? |Public )?(?:Schl.ssel|Key|Zertifikat|Public-Key)\b)"
                 R"(|\b(?:portail|console|enregistr\w*|d.clar\w*|d.pos\w*)[^.\n]{0,40}\b(?:encore|toujours|que)\b[^.\n]{0,16}\bancien(?:ne)? (?:cl.|certificat))"
                 R"(|\bancien(?:ne)? (?:cl.|certificat)(?: publique)?[^.\n]{0,16}\b(?:est|reste|figure|se trouve)\b[^.\n]{0,16}(?:encore|toujours|enregistr|d.clar|d.pos|sur le portail|dans le portail))"
                 R"(|\b(?:todav.a|a.n|sigue\w*|s.lo)[^.\n]{0,30}\b(?:clave|llave|certificado)(?: p.blic[ao])? (?:antigu|viej|anterior))"
                 R"(|\b(?:clave|llave|certificado)(?: p.blic[ao])? (?:antigu[ao]|viej[ao]|anterior)\b[^.\n]{0,16}\b(?:sigue|est.|queda|figura)(?!\w)[^.\n]{0,16}(?:registrad|subid|en el portal|dad[ao] de alta))",
                 Negated | Supposed | Asked,
                 R"(\b(?:also|too|as well|both|besides?|in addition|next to|zus.tzlich|ebenfalls|beide|aussi|tambi.n)\b|\bsign\w* (?:with|by) (?:it|that|the (?:old|same))\b|\bcach\w+)"
                 R"(|\bmit (?:dem|diesem) alten\b|\bavec l.ancien|\bcon (?:la|el) (?:\w+ )?(?:antigu|viej)|\bnot \w+ by (?:us|me)\b|\bbut by\b)"},
                {"old_key_there",
                 R"(\bnew (?:public |signing |private |rsa |ec )*(?:key|key ?pair|certificate|cert)\b(?:(?!\b(?:fetch|cache|old)\w*)[^.\n]){0,70}(?:\b(?:not|never|forgot(?:ten)? to|yet to)\b|n.t\b) (?:yet |been |yet been |be )*(?:upload|regist|publish|add|hand|enter|gi[vf]|sen[dt]\b|put|replac|updat|exchang)\w*)"
                 R"(|\bneue[nrs]? (?:.ffentliche[nrs]? |Public )?(?:Schl.ssel\w*|Key|Zertifikat|Public-Key)\b(?:(?!\balte)[^.\n]){0,60}\b(?:nicht|nie|noch nicht) (?:im Portal )?(?:hochgeladen|hinterlegt|registriert|eingetragen|ver.ffentlicht|ausgetauscht|bekannt))"
                 R"(|\bnouvelle? (?:cl.|certificat)(?:(?!ancien)[^.\n]){0,60}\b(?:pas|jamais) (?:encore )?(?:.t. )?(?:envoy|t.l.vers|d.pos|enregistr|publi|d.clar|ajout))"
                 R"(|\b(?:nueva (?:clave|llave)|clave nueva|nuevo certificado)(?:(?!antigu|viej|anterior)[^.\n]){0,60}\b(?:no|nunca) (?:la |lo |se |ha |hemos |he |est. )*(?:subid|registr|public|carg|d.d|dad))",
                 Supposed | Asked,
                 R"(\b(?:also|too|as well|both|besides?|in addition|next to|zus.tzlich|ebenfalls|beide|aussi|tambi.n)\b|\bsign\w* (?:with|by) (?:it|that|the (?:old|same))\b|\bcach\w+)"
                 R"(|\bmit (?:dem|diesem) alten\b|\bavec l.ancien|\bcon (?:la|el) (?:\w+ )?(?:antigu|viej)|\bnot \w+ by (?:us|me)\b|\bbut by\b)"},
                // The one that signs was handed over: what is old is what the server goes on using.
                {"new_key_there",
                 R"(\b(?:upload|regist|publish|sav|add|replac|updat|enter|deploy|roll|exchang|serv|contain|show|list|host)(?:\w*) (?:\w+ ){0,3}?new (?:public |signing |rsa |ec )*(?:key|key ?pair|certificate|cert|jwks?|one)\b)"
                 R"(|\bnew (?:public |signing |rsa |ec )*(?:key|certificate|cert|jwks?|one)\b[^.\n]{0,30}\b(?:is|was|has been|already|got|are)\b[^.\n]{0,20}\b(?:upload|regist|publish|sav|add|deploy|there|in the|on the|live)\w*)"
                 R"(|\b(?:rotat|replac|exchang)\w* (?:the |our |my )?(?:public |signing )*(?:keys?|certificate|jwks?) (?:in|on|at) (?:the |our )?(?:\w+ )?(?:portal|console|registration|jwks|url|server)\b)"
                 R"(|\b(?:after|although|though) (?:we|I)(?: have|'ve| had)? (?:\w+ ){0,2}(?:replac|updat|upload|chang|exchang|rotat|regist)\w*)"
                 R"(|\bneue[nrs]? (?:.ffentliche[nrs]? |Public )?(?:Schl.ssel|Key|Zertifikat|Public-Key)\b(?:(?!\bnicht\b)[^.\n]){0,60}\b(?:hochgeladen|hinterlegt|registriert|eingetragen|ver.ffentlicht|ausgetauscht)\b)"
                 R"(|\bnouvelle? (?:cl.|certificat)(?:(?!\bpas\b)[^.\n]){0,60}\b(?:envoy.|t.l.vers.|d.pos.|enregistr.|publi.|d.clar.|ajout.)(?:e|es|s)?(?!\w))"
                 R"(|\b(?:subi|registr|public|carg)\w* (?:\w+ ){0,2}(?:nueva (?:clave|llave)|clave nueva|nuevo certificado))",
                 Negated | Supposed | Asked},
                {"several_keys",
                 R"(\b(?:multiple|two|three|several|both|2|3|more than one)\s+(?:rsa |ec |public |active |signing )*(?:jwks?|keys|key pairs|keypairs|certificates)\b(?! (?:ur[li]s?|endpoints?|match|agree|are (?:the same|identical|equal)|have the same)))",
                 Negated | Supposed},
                {"works_in_sandbox",
                 R"(\b(?:works?|fine|succeeds?|no (?:issues|problems))\b[^.\n]{0,40}\b(?:in|on|at|against|with) (?:the |our |epic.?s? )*(?:sandbox|fhir\.epic\.com|non-?prod\w*|test env\w*))"
                 R"(|\b(?:in|on|at|against) (?:the |our |epic.?s? )*(?:sandbox|non-?prod\w*)\b[^.\n]{0,30}\b(?:works?|fine|succeeds?))",
                 Negated | Asked},
                {"works_elsewhere",
                 R"(\b(?:works?|fine|runs (?:fine|well|ok|without)|no (?:issues|problems|errors))\b[^.\n]{0,60}\b(?:locally|on my (?:machine|pc|laptop|mac|computer)|on localhost|on (?:our|my) (?:own )?servers?|in (?:dev|development)))"
                 R"(|\b(?:locally|on localhost|on my (?:machine|pc|laptop|mac|computer)|same (?:code|app|application|program))\b[^.\n]{0,60}\b(?:works?|fine|no (?:issues|problems)))",
                 Negated | Asked},
};

constexpr const char* thing =
    R"(\b(?:apps?|applications?|clients?|keys?|key set|cert\w*|jwks?|account|registration|Schl.ssel|Zertifikat\w*)"
    R"(|Anwendung|aplicaci.n|clave|llave|certificado|certificat|aplicativo|chave|cl.|applicat\w*|chiave|applicazione)(?!\w))";

constexpr const char* saved =
    R"(\b(?:saved?|creat\w+|regist\w+|upload\w*|added|adding|made|changed|switched|moved|published|configured|set up)"
    R"(|enabled|marked|submitted|re-?generated|gespeichert|angelegt|erstellt|hochgeladen|registriert|eingetragen)"
    R"(|ge.ndert|freigeschaltet|guard\w+|sub[i\xED]\w*|cre[a\xE9\xF3]\w*|cargu?\w+|cambi\w+|cadastr\w+|cri[eo]\w+)"
    R"(|salv\w+|envi\w+|alter\w+|enregistr|t.l.vers|ajout|d.pos|caricat\w+|modificat\w+))";

constexpr const char* denials =
    R"((?:\b(?:not|never|nothing|nobody|no one|without|nicht|nichts|nie|no|nada|nadie|non|niente|nessuno|rien)|n['\x{2019}]t)(?: \w+){0,2} )";

constexpr const char* lately =
    R"(\b(?:just (?:now|saved|created|registered|uploaded|made|added)|today|this (?:morning|afternoon|evening))"
    R"(|yesterday|last night|moments? ago|quarter of an hour ago)"
    R"(|(?:an?|half an|a few|some|a couple of|two|three|five|ten|twenty|thirty|\d+))"
    R"( (?:of )?(?:min(?:ute)?s?|hours?|hrs?|h)(?: or so)? ago)"
    R"(|heute|gestern|vor (?:\w+ ){0,2}(?:Minuten?|(?:halben )?Stunden?))"
    R"(|hoy|ayer|esta ma.ana|hace (?:un rato|poco|media hora|una hora)|hace (?:unos )?\d+ (?:minutos|horas)|acab[oe]\w* de)"
    R"(|aujourd.hui|hier|ce matin|il y a (?:une|deux|trois|\d+) (?:minutes?|heures?))"
    R"(|hoje|ontem|agora|(?:h.|faz)(?: uns| umas)? \d+ (?:minutos|horas))"
    R"(|oggi|ieri|stamattina|poco fa|(?:\d+|un.) (?:minuti|ore|ora) fa)(?!\w))";

constexpr const char* longAgo =
    R"(\b(?:last year|(?:two|three|four|five|six|several|some|a few|many|\d+) (?:weeks|months|years) (?:ago|old))"
    R"(|for (?:two|three|several|many|\d+)? ?(?:weeks|months|years))"
    R"(|(?:since|from|in) (?:last )?(?:January|February|March|April|May|June|July|August|September|October|November)"
    R"(|December|spring|summer|autumn|winter|20[12]\d)|seit (?:\w+ )?(?:Wochen|Monaten|Jahren))"
    R"(|vor (?:\w+ )?(?:Wochen|Monaten|Jahren)|(?:depuis|il y a) \w+ (?:semaines|mois|ans))"
    R"(|hace (?:\w+ )?(?:semanas|meses|a.os)|(?:h.|faz) (?:\w+ )?(?:semanas|meses|anos))"
    R"(|da (?:\w+ )?(?:settimane|mesi|anni))(?!\w))";

QRegularExpression anyCase(const char* pattern) {
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

struct Reader {
    const Story* story;
    QRegularExpression pattern, unless;
};

const std::vector<Reader>& readers() {
    static const auto all = [] {
        std::vector<Reader> out;
        for (const Story& s : stories)
            out.push_back({&s, anyCase(s.pattern), s.unless ? anyCase(s.unless) : QRegularExpression()});
        return out;
    }();
    return all;
}

/// Whether the text tells it in a place where it is not taken back.
bool tells(const QString& text, const Reader& reader) {
    qsizetype from = 0;
    for (int places = 0; places < mostPlaces && from <= text.size(); ++places) {
        const auto match = reader.pattern.match(text, from);
        if (!match.hasMatch())
            return false;
        const qsizetype start = match.capturedStart(), end = match.capturedEnd();
        if (!isDenied(text, start, end, reader.story->denied & ~HandshakeApart) &&
            !(reader.story->unless && reader.unless.match(sentenceAround(text, start, end)).hasMatch()))
            return true;
        from = start + 1;
    }
    return false;
}

/// The text without the lines that speak of TLS: of its curves, its certificates and its key exchange.
QString withoutHandshakes(const QString& text) {
    static const QRegularExpression handshake = anyCase(
        R"(\b(?:SSL connection|TLSv?[\d_.]|(?:Server|Peer) Temp Key|Temp Key:|ECDHE?\b|named_?groups|supported_groups|ssl_\w+|(?:Shared|Supported) (?:elliptic )?groups|Peer signing|Public key type|signed using|handshake|cipher\w*|Negotiated))");
    QStringList out;
    for (const QString& line : text.split(u'\n'))
        if (!handshake.match(line).hasMatch())
            out << line;
    return out.join(u'\n');
}

/// A full stop inside a word ("fhir.epic.com") ends no sentence.
QStringList sentencesOf(const QString& text) {
    static const QRegularExpression end(QStringLiteral(R"(\n|[.!?](?!\w))"));
    return text.split(end, Qt::SkipEmptyParts);
}

/// Whether a thing that is registered, what was done with it, and a time stand together in one sentence, in any order,
/// and nothing of `unless`.
bool tellsOfRegistration(const QStringList& sentences, const QRegularExpression& done, const QRegularExpression& when,
                         const QRegularExpression& unless) {
    static const QRegularExpression things = anyCase(thing);
    return std::any_of(sentences.begin(), sentences.end(), [&](const QString& sentence) {
        return when.match(sentence).hasMatch() && things.match(sentence).hasMatch() &&
               done.match(sentence).hasMatch() && !unless.match(sentence).hasMatch();
    });
}

/// What a person may have written: not the lines of minified scripts, recordings and keys, which take long to look
/// through and tell nothing.
std::string proseOf(std::string_view words) {
    std::string out;
    while (!words.empty() && out.size() < longestTold) {
        const auto line = words.substr(0, words.find('\n'));
        if (line.size() <= longestLine)
            out.append(line).append("\n");
        words.remove_prefix(std::min(line.size() + 1, words.size()));
    }
    return out;
}

} // namespace

std::vector<std::string> toldIn(std::string_view words) {
    std::vector<std::string> out;
    const QString text = ad::text(proseOf(words));
    const QString bare = withoutHandshakes(text);
    for (const Reader& reader : readers())
        if ((out.empty() || out.back() != reader.story->name) &&
            tells((reader.story->denied & HandshakeApart) != 0 ? bare : text, reader))
            out.emplace_back(reader.story->name);
    // What was made a minute ago is the assertion, then; and "we have not changed the app today" tells the reverse.
    constexpr const char* assertion = R"(\bassertion)";
    static const QRegularExpression wasSaved = anyCase(saved), wasLately = anyCase(lately),
                                    wasLongAgo = anyCase(longAgo), ofAssertion = anyCase(assertion),
                                    unchanged = anyCase((std::string(assertion) + '|' + denials + saved).c_str()),
                                    anything;
    const QStringList sentences = sentencesOf(text);
    if (tellsSentAfterItsEnd(words))
        out.emplace_back("sent_after_end");
    if (tellsOfRegistration(sentences, wasSaved, wasLately, unchanged))
        out.emplace_back("registered_lately");
    if (tellsOfRegistration(sentences, anything, wasLongAgo, ofAssertion))
        out.emplace_back("registered_long_ago");
    return out;
}

} // namespace ad::diagnosis
