#include "diagnosis/told_story.h"

#include "base/error.h"
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace ad::diagnosis {
namespace {

constexpr std::size_t longestTold = 64U << 10;
constexpr std::size_t longestLine = 16U << 10;

struct Story {
    const char* name;
    const char* pattern;
};

// A gap never goes beyond the sentence.
constexpr Story stories[] = {
    {"keys_not_fetched",
     R"(\b(?:logs?|logged|server|endpoint|url|we|i)\b[^.\n]{0,60}\b(?:never|no|not|nothing|n.t|without)\b[^.\n]{0,40}\b(?:requests?|requested|hits?|calls?|called|fetch\w*|access\w*|GET|traffic)\b[^\n]{0,50}(?:jwks?|key set|keys\b|key url))"
     R"(|(?:jwks?|key set|key url)\b(?:[^.\n]|\.(?=\w)){0,80}\b(?:is|was|were|are|being|gets?)\b[^.\n]{0,20}\b(?:never|not|n.t)\b[^.\n]{0,20}\b(?:requested|hit|called|fetched|accessed|loaded|polled))"
     R"(|(?:jwks?|key set|key url)\b(?:[^.\n]|\.(?=\w)){0,120}\b(?:behind (?:a|the|our) (?:vpn|firewall|proxy)|only (?:reachable|accessible) (?:from|in)|not (?:publicly )?(?:reachable|accessible|public)|intranet)\b)"
     R"(|\b(?:firewall|vpn|allow-?list|white-?list)\w*\b(?:[^.\n]|\.(?=\w)){0,120}\b(?:jwks?|key set|key url))"
     R"(|(?:jwks?|key set|key url)\b[^\n]{0,120}\b(?:no longer|not|n.t|never|cannot) (?:be )?(?:resolv\w+|reach\w*|exist\w*|respond\w*|answer\w*)\b)"
     R"(|\b(?:cannot|can.t|could not|unable to|fails? to) (?:get|fetch|load|reach|download|resolve|connect to|access) [^.\n]{0,40}\b(?:jwks?\b|key set|key url))"},
    // "… but not one request of theirs", "no second hit on jwks.json".
    {"keys_not_fetched",
     R"(\b(?:jwks?|key set|key url|keys)\b[^.\n]{0,160}\bnot? (?:one|a single|single|second|further|other|new) (?:request|hit|GET|call|fetch|access)\b)"
     R"(|\bno(?:t a)? (?:second|further|single|new|other) (?:request|hit|GET|call|fetch)s? (?:on|to|for|at) [^.\n]{0,60}(?:jwks?|keys))"},
    // Green by itself a little later: nothing was changed but time.
    {"heals_itself",
     R"(\b(?:minutes?|moments?|seconds|while|hours?) later\b[^.\n]{0,40}\b(?:works?|worked|green|fine|succeed\w*|passes|ok)\b)"
     R"(|\b(?:works?|worked|green|fine|succeed\w*|passes) (?:again )?(?:a|some|\w+) ?(?:few |couple of )?(?:minutes?|moments?|seconds|while|hours?) later\b)"
     R"(|\bafter (?:a few|some|\w+) (?:minutes|hours) it (?:just |simply |suddenly )?(?:works?|worked|started working)\b)"},
    // A retry that sends what was sent before.
    {"sent_again",
     R"(\bretr(?:y|ies|ied|ying)\b[^.\n]{0,80}\b(?:same|again|re-?sent|re-?sends?|fails?|dies|40[01])\b)"
     R"(|\bsame (?:\w+ ){0,2}(?:request|body|assertion|jwt|token)\b[^.\n]{0,40}\b(?:re-?sent|sent again|retr\w+|twice)\b)"
     R"(|\b(?:429|50[0-4])\b[^.]{0,200}\bretr(?:y|ies|ied)\b)"},
    // A digest is made, and given to what makes one itself.
    {"hashed_twice",
     R"(\bkms\w*\.sign\((?![^)]{0,300}MessageType)[^)]{0,200}\b[dD]igest\b)"
     R"(|\b(?:hashlib\.sha(?:256|384|512)|createHash)\([^\n]{0,80}digest\([^\n]{0,40}\n[^\n]{0,120}\b(?:createSign|PKCS1v15|\.sign)\()"
     R"(|\bSHA(?:256|384|512)\.HashData\([^\n]{0,120}\n[^\n]{0,160}\.SignData\()"},
    {"not_activated",
     R"(\b(?:has|have|had) (?:not|n.t) (?:yet )?(?:been )?(?:activated|enabled|downloaded|approved|authori[sz]ed|installed)\b[^.\n]{0,40}\b(?:app|application|client|integration))"
     R"(|\b(?:app|application|client|integration)\b[^.\n]{0,40}\b(?:is|was|has|have|be)(?: not|n.t)(?: been)?(?: yet)? (?:activated|enabled|downloaded|approved|authori[sz]ed|installed)\b)"
     R"(|\bwill (?:activate|enable|download|approve|authori[sz]e|install)\b[^.\n]{0,40}\b(?:app|application|client|integration))"},
    {"clock_off",
     R"(\b(?:clocks?|system time|ntp|time zone|timezone|server time)\b[^.\n]{0,60}\b(?:ahead|behind|off|wrong|fast|slow|drift\w*|differ(?:s|ed|ing|ent)?|out of sync|not (?:in sync|synchroni[sz]ed))\b)"
     R"(|\b(?:die|der|unsere|meine|eine) (?:Uhr|Uhrzeit|Systemzeit)\b[^.\n]{0,50}\b(?:falsch|vor|nach|geht)\b|\bhorloge\b[^.\n]{0,50}\b(?:avance|retard)|\breloj\b[^.\n]{0,50}\b(?:adelant|atras|mal))"},
    // Wall clock of a time zone, counted as if it were UTC, or the reverse.
    {"local_time",
     R"(\bDateTime\.Now\b(?!\.ToUniversal)[^;]{0,80}(?:new DateTime\(1970|UnixEpoch)|\butcnow\(\)[^\n]{0,60}\.timestamp\(\))"
     R"(|\b(\w+) ?= ?(?:datetime\.)*utcnow\(\)[\s\S]{0,800}\b\1\b[^\n]{0,60}\.timestamp\(\))"
     R"(|\btimegm\([^\n]{0,24}(?:\bnow\(\)|localtime)|\bnow\(\)[^\n]{0,40}\butctimetuple)"
     R"(|\bLocalDateTime\.now\(\)[^;]{0,60}\b(?:ZoneOffset\.UTC|UTC\b))"},
    {"now_and_then",
     R"(\b(?:now and then|intermittent\w*|sometimes|occasional\w*|sporadic\w*|random\w* (?:fail|get|see|error)\w*|from time to time|every (?:second|third|fourth|other) (?:call|request|start|run|attempt|time))"
     R"(|(?:one|1|two|2|about \w+) (?:in|out of) (?:two|three|four|five|ten|twenty|\d+)\b|manchmal|ab und zu|gelegentlich|parfois|a veces|de vez en cuando|.s vezes|ogni tanto|a volte))"},
    {"works_once",
     R"(\bworks? (?:exactly |only |just )?once\b|\bonly (?:the )?(?:very )?first (?:call|request|time|attempt|token)\b)"
     R"(|\b(?:every|all|any) (?:later|subsequent|other|following|further) (?:one|call|request|attempt|time)s?\b)"
     R"(|\bsecond (?:call|request|time|attempt)\b[^.\n]{0,50}\b(?:fail|40[01]|error|invalid|rejected|refused))"
     R"(|\bfunktioniert (?:nur|genau) (?:einmal|beim ersten)|\bsolo la primera vez|\bsolo la prima volta)"},
    {"same_assertion",
     R"(\b(?:the |this |that |one )?(?:very )?same (?:client.?)?(?:assertion|jwt|token|jws)\b[^.\n]{0,60})"
     R"(\b(?:again|every|each|all|always|reus|for (?:hours|days|weeks|months)))"
     R"(|\bassertion\b[^.\n]{0,20}\bsempre (?:quella|la stessa)|\bassertion\b[^.\n]{0,20}\b(?:immer dieselbe|siempre la misma|toujours la m.me|sempre a mesma))"
     R"(|\bstessa (?:client.?)?assertion|\b(?:dieselbe|gleiche) (?:client.?)?assertion|\bmisma (?:client.?)?assertion)"
     R"(|\b(?:re-?us\w+|cach\w+) (?:the |an? |our )?(?:same |signed |client.?)*(?:assertion|jwt)\b)"
     R"(|\b(?:self|this)\.(\w*(?:assertion|jwt|token)\w*)\s*=\s*[^\n=][^\n]*(?:encode|sign|Sign|create|build)[\s\S]{0,2000}?)"
     R"(client_assertion["']?\s*[:=>,]{1,2}\s*(?:self|this)\.\1\b)"},
    {"fails_later",
     R"(\b(?:after|about|around|roughly|more or less|exactly|for)\s+(?:about |around |roughly |exactly )?(?:an?|one|two|\d+)\s*(?:hours?|days?|h|d)\b)"
     R"([^.\n]{0,60}\b(?:fail|error|stop|later|after|then|we (?:get|started|see)|it (?:stops|fails)))"
     R"(|\b(?:one|an|\d+) (?:hours?|days?)\b[^.\n]{0,20}\b(?:later|after (?:the |a )?(?:deploy|start|restart|upgrade)))"
     R"(|\brestart\w*\b[^.\n]{0,60}\b(?:works|helps|fixes|solves|again)|\buntil [^.\n]{0,40}\brestart)"},
    {"worked_before",
     R"(\b(?:worked|was working|has been working|ran fine|been running)\b[^.\n]{0,80}\b(?:until|till|before|yesterday|last|for (?:~ ?)?(?:\d+|several|many|two|three)? ?(?:months?|weeks?|years?|days?)))"
     R"(|\b(?:used to work|stopped working|works? no (?:more|longer)|all of a sudden|suddenly)\b)"
     R"(|\bfor (?:~ ?)?(?:\d+|several|many|two|three) (?:months?|weeks?|years?)\b[^.\n]{0,40}\b(?:without|no) (?:issues?|problems?|errors?))"
     R"(|\bfino a (?:ieri|venerd\S|luned\S|settimana|qualche)|\bfunzionava\b|\bda (?:oggi|ieri|stamattina)\b|\bsmesso di funzionare)"
     R"(|\bfunktionierte\b|\bbis (?:gestern|vorgestern|letzte)|\bseit (?:heute|gestern)\b|\bging bis\b)"
     R"(|\bfuncionaba\b|\bdesde (?:hoy|ayer)\b|\bdej\S de funcionar|\b(?:marchait|fonctionnait)\b|\bdepuis (?:hier|ce matin))"},
    {"key_uploaded",
     R"(\bupload\w*\b[^.\n]{0,70}\b(?:public[ -]?key|key|certificate|cert|\.?pem|\.?cer|\.?crt)\b)"
     R"(|\b(?:public[ -]?key|key|certificate|cert)\b[^.\n]{0,40}\b(?:was |is |has been |have been )?uploaded\b)"
     R"(|\bhochgeladen\b|\bsubid[ao]\b|\bcaricat[ao]\b)"},
    {"new_key",
     R"(\b(?:new|another|fresh) (?:rsa |ec |public |private |signing )*(?:key|keys|key ?pairs?|jwks?|certificate)\b[^.\n]{0,80})"
     R"(\b(?:fail|error|invalid|refus|reject|result|stop|no longer|40[01]))"
     R"(|\b(?:after|since|when|once)\b[^.\n]{0,60}\b(?:rotat\w+|re-?generat\w+|renew\w+|replac\w+|generated a new|changed)\b[^.\n]{0,40}\b(?:keys?|key ?pair|jwks?|certificate)\b)"
     R"(|\b(?:rotated|renewed|regenerated) (?:the |our |my |all |both )*(?:signing |public )?(?:keys?|key ?pairs?|jwks?|certificates?)\b)"
     R"(|\b(?:key|keys|certificate)\b[^.\n]{0,20}\b(?:rotation|rotated|renewed|regenerated)\b)"},
    {"der_signer",
     R"(\A(?=[\s\S]*\b(?:ES|ECDSA[_ -]?(?:SHA[_ -]?)?)(?:256|384|512)\b))"
     R"((?=[\s\S]*(?:\bK\.?M\.?S\b|\bHSM\b|\bopenssl dgst\b|\bSHA(?:256|384|512)withECDSA\b|\bcreateSign\(|\bpkcs ?#?11\b)"
     R"(|\bopenssl_sign\(|\bcrypto\.sign\(|\bSignASN1\(|\bec\.ECDSA\(|\bdsa_sign_asn1\b)))"
     R"((?![\s\S]*(?:ieee-?p1363|inP1363|decode_dss_signature|asn1_to|fromDer|from_der|derToJose|der2jose|transcode\w*ToConcat)))"},
    // Plain base64 where base64url belongs, in a program that puts the three parts together itself.
    {"plain_base64",
     R"(\A(?=[\s\S]*\balg\b)(?=[\s\S]*["'`]\.["'`])(?![\s\S]*(?:urlsafe|getUrlEncoder|base64-?url|b64url|RawURL|Base64Url)))"
     R"((?![\s\S]*(?:replace\w*|strtr|tr)\([^)\n]{0,12}["'/\\+]\+)[\s\S]*)"
     R"((?:\bBase64\.getEncoder\(\)\.encodeToString\(|\bb64encode\(|\bbtoa\(|\bToBase64String\(|\.base64EncodedString\(\)|\bbase64\.StdEncoding\.EncodeToString\(|\bBase64\.(?:strict_)?encode64\(|\bbase64_encode\(|toString\(["']base64["']\)))"},
    // An algorithm and a key that are of different kinds or curves, where no other algorithm is spoken of.
    {"curve_unfit",
     R"(\A(?=[\s\S]*\bES256\b)(?![\s\S]*\b(?:ES384|ES512|ES256K)\b)[\s\S]*\b(?:secp384r1|secp521r1|secp256k1)\b)"
     R"(|\A(?=[\s\S]*\bES384\b)(?![\s\S]*\b(?:ES256|ES512)\b)[\s\S]*\b(?:prime256v1|secp256r1|secp521r1|secp256k1)\b)"
     R"(|\A(?=[\s\S]*\bES512\b)(?![\s\S]*\b(?:ES256|ES384)\b)[\s\S]*\b(?:prime256v1|secp256r1|secp384r1|secp256k1)\b)"
     R"(|\A(?=[\s\S]*\b[RP]S(?:256|384|512)\b)(?![\s\S]*\bES(?:256|384|512)\b)[\s\S]*-----BEGIN EC PRIVATE KEY-----)"
     R"(|\A(?=[\s\S]*\bES(?:256|384|512)\b)(?![\s\S]*\b[RP]S(?:256|384|512)\b)[\s\S]*-----BEGIN RSA PRIVATE KEY-----)"},
    // Libraries that write no kid unless one is given.
    {"kid_not_set",
     R"(\A(?![\s\S]*(?:\bkid\b|[kK]ey_?-?[iI][dD]\b|\bkeyid\b|\bx5t\b|[hH]eader))[\s\S]*)"
     R"((?:\bjwt\.NewWithClaims\(|\b(?:jwt|jsonwebtoken)\.sign\(|\bjwt\.encode\(|\bJWT::encode\(|\bJWT\.encode\())"},
    // It works where certificates are not verified: then what is sent is right.
    {"works_unverified",
     R"((?:rejectUnauthorized["']?\s*[:=]\s*false|NODE_TLS_REJECT_UNAUTHORIZED|\bverify\s*=\s*False|\bcurl (?:-\w*k|--insecure)|(?:disabl|skip|ignor|turn)\w* (?:off )?(?:the )?(?:ssl|tls|certificate)[ \w]{0,20}(?:verification|validation|checks?))[^.]{0,200}\b(?:works?|working|fine|succeed\w*)\b)"},
    {"turned_to_get",
     R"(\bSwitch(?:ed)? from POST to GET\b|\bPOST\b[^.\n]{0,60}\b(?:becomes|became|turns into|turned into|arrives as|arrived as|is sent as) (?:an? )?`?GET\b)"
     R"(|`?GET`? request\b[^.\n]{0,80}\b(?:my|our|the) request is (?:an? )?`?POST\b)"},
    {"ec_key",
     R"(\bES(?:256|384|512)\b|\bEC (?:public |private |signing )?keys?\b|\belliptic\b|\bP-(?:256|384|521)\b)"},
    {"short_life",
     R"(\b(?:exp|expir\w*|lifetime|life|valid\w*)\b(?:(?!more than|at most|maximum|within|must|exceed|limit|\bmax)[^.\n]){0,50}?)"
     R"(\b(?:(?:[1-9]|[1-9]\d|[12]\d\d|ten|twenty|thirty|sixty) ?(?:s|secs?|seconds)|(?:[1-5]|one|two|three|four|five|a) ?(?:m|mins?|minutes?))\b)"},
    {"no_key_there",
     R"(\b(?:keys?|certificates?|jwks?|public key)\b[^.\n]{0,30}\b(?:is|are|was|were|stays?|remains?) (?:still |again |now )?(?:empty|gone|missing|not (?:there|saved|stored|shown|listed))\b)"
     R"(|\bno (?:public )?(?:keys?|certificates?|jwks?) (?:is |are |was |were )?(?:listed|shown|there|registered|uploaded|configured|saved|stored))"
     R"(|\bkein(?:e|en)? (?:Zertifikat|Schl.ssel)\b[^.\n]{0,20}\b(?:eingetragen|hinterlegt|registriert|gespeichert|vorhanden))"
     R"(|\bno hay (?:ning.n|ninguna )?\w* ?(?:clave|certificado)|\bau?cune? (?:cl.|certificat)(?!\w)|\bnessun\w* (?:chiave|certificato)|\bnenhum\w* (?:chave|certificado))"},
    {"several_keys",
     R"(\b(?:multiple|two|three|several|both|2|3|more than one)\s+(?:rsa |ec |public |active |signing )*(?:jwks?|keys|key pairs|keypairs|certificates)\b)"},
    {"works_in_sandbox",
     R"(\b(?:works?|fine|succeeds?|no (?:issues|problems))\b[^.\n]{0,40}\b(?:in|on|at|against|with) (?:the |our |epic.?s? )*(?:sandbox|fhir\.epic\.com|non-?prod\w*|test env\w*))"
     R"(|\b(?:in|on|at|against) (?:the |our |epic.?s? )*(?:sandbox|non-?prod\w*)\b[^.\n]{0,30}\b(?:works?|fine|succeeds?))"},
    {"works_elsewhere",
     R"(\b(?:works?|fine|runs|no (?:issues|problems|errors))\b[^.\n]{0,60}\b(?:locally|on my (?:machine|pc|laptop|mac|computer)|on localhost|on (?:our|my) (?:own )?servers?|in (?:dev|development)))"
     R"(|\b(?:locally|on localhost|on my (?:machine|pc|laptop|mac|computer)|same (?:code|app|application|program))\b[^.\n]{0,60}\b(?:works?|fine|no (?:issues|problems)))"},
};

constexpr const char* thing =
    R"(\b(?:apps?|applications?|clients?|keys?|key set|cert\w*|jwks?|account|registration|Schl.ssel|Zertifikat\w*)"
    R"(|Anwendung|aplicaci.n|clave|llave|certificado|certificat|aplicativo|chave|cl.|applicat\w*|chiave|applicazione)(?!\w))";

constexpr const char* saved =
    R"(\b(?:saved?|creat\w+|regist\w+|upload\w*|added|adding|made|changed|switched|moved|published|configured|set up)"
    R"(|enabled|marked|submitted|re-?generated|gespeichert|angelegt|erstellt|hochgeladen|registriert|eingetragen)"
    R"(|ge.ndert|freigeschaltet|guard\w+|sub[i\xED]\w*|cre[a\xE9\xF3]\w*|cargu?\w+|cambi\w+|cadastr\w+|cri[eo]\w+)"
    R"(|salv\w+|envi\w+|alter\w+|enregistr|t.l.vers|ajout|d.pos|caricat\w+|modificat\w+))";

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

const std::vector<std::pair<std::string, QRegularExpression>>& patterns() {
    static const auto all = [] {
        std::vector<std::pair<std::string, QRegularExpression>> out;
        for (const Story& s : stories)
            out.emplace_back(s.name, anyCase(s.pattern));
        return out;
    }();
    return all;
}

/// A full stop inside a word ("fhir.epic.com") ends no sentence.
QStringList sentencesOf(const QString& text) {
    static const QRegularExpression end(QStringLiteral(R"(\n|[.!?](?!\w))"));
    return text.split(end, Qt::SkipEmptyParts);
}

/// Whether a thing that is registered, what was done with it, and a time stand together in one sentence, in any order.
bool tellsOfRegistration(const QStringList& sentences, const QRegularExpression& done, const QRegularExpression& when) {
    static const QRegularExpression things = anyCase(thing);
    return std::any_of(sentences.begin(), sentences.end(), [&](const QString& sentence) {
        // What was made a minute ago is the assertion, then.
        static const QRegularExpression assertion = anyCase(R"(\bassertion)");
        return when.match(sentence).hasMatch() && things.match(sentence).hasMatch() &&
               done.match(sentence).hasMatch() && !assertion.match(sentence).hasMatch();
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
    for (const auto& [name, pattern] : patterns())
        if ((out.empty() || out.back() != name) && pattern.match(text).hasMatch())
            out.push_back(name);
    static const QRegularExpression wasSaved = anyCase(saved), wasLately = anyCase(lately),
                                    wasLongAgo = anyCase(longAgo), anything;
    const QStringList sentences = sentencesOf(text);
    if (tellsOfRegistration(sentences, wasSaved, wasLately))
        out.emplace_back("registered_lately");
    if (tellsOfRegistration(sentences, anything, wasLongAgo))
        out.emplace_back("registered_long_ago");
    return out;
}

} // namespace ad::diagnosis
