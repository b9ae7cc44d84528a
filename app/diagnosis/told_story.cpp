#include "diagnosis/told_story.h"

#include "base/error.h"
#include <QRegularExpression>
#include <utility>

namespace ad::diagnosis {
namespace {

constexpr std::size_t longest = 256U << 10;

struct Story {
    const char* name;
    const char* pattern;
};

// A gap never goes beyond the sentence.
constexpr Story stories[] = {
    {"works_once",
     R"(\bworks? (?:exactly |only |just )?once\b|\bonly (?:the )?(?:very )?first (?:call|request|time|attempt|token)\b)"
     R"(|\b(?:every|all|any) (?:later|subsequent|other|following|further) (?:one|call|request|attempt|time)s?\b)"
     R"(|\bsecond (?:call|request|time|attempt)\b[^.\n]{0,50}\b(?:fail|40[01]|error|invalid|rejected|refused))"
     R"(|\bfunktioniert (?:nur|genau) (?:einmal|beim ersten)|\bsolo la primera vez|\bsolo la prima volta)"},
    {"same_assertion",
     R"(\b(?:the |this |that |one )?(?:very )?same (?:client.?)?(?:assertion|jwt|token|jws)\b[^.\n]{0,60})"
     R"(\b(?:again|every|each|all|always|reus|for (?:hours|days|weeks|months)))"
     R"(|\bstessa (?:client.?)?assertion|\b(?:dieselbe|gleiche) (?:client.?)?assertion|\bmisma (?:client.?)?assertion)"
     R"(|\b(?:re-?us\w+|cach\w+) (?:the |an? |our )?(?:same |signed |client.?)*(?:assertion|jwt)\b)"
     R"(|\b(?:self|this)\.(\w*(?:assertion|jwt|token)\w*)\s*=\s*[^\n=][^\n]*(?:encode|sign|Sign|create|build)[\s\S]{0,2000}?)"
     R"(client_assertion["']?\s*[:=>,]{1,2}\s*(?:self|this)\.\1\b)"},
    {"fails_later",
     R"(\b(?:after|about|around|roughly|more or less|exactly|for)\s+(?:about |around |roughly |exactly )?(?:an?|one|two|\d+)\s*(?:hours?|days?|h|d)\b)"
     R"([^.\n]{0,60}\b(?:fail|error|stop|later|after|then|we (?:get|started|see)|it (?:stops|fails)))"
     R"(|\b(?:one|an|\d+) (?:hours?|days?)\b[^.\n]{0,20}\b(?:later|after (?:the |a )?(?:deploy|start|restart|upgrade)))"
     R"(|\brestart\w*\b[^.\n]{0,60}\b(?:works|helps|fixes|solves|again))"},
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
     R"((?=[\s\S]*(?:\bK\.?M\.?S\b|\bHSM\b|\bopenssl dgst\b|\bSHA(?:256|384|512)withECDSA\b|\bcreateSign\(|\bpkcs ?#?11\b)))"},
    {"several_keys",
     R"(\b(?:multiple|two|three|several|both|2|3|more than one)\s+(?:rsa |ec |public |active |signing )*(?:jwks?|keys|key pairs|keypairs|certificates)\b)"},
    {"works_in_sandbox",
     R"(\b(?:works?|fine|succeeds?|no (?:issues|problems))\b[^.\n]{0,40}\b(?:in|on|at|against|with) (?:the |our |epic.?s? )*(?:sandbox|fhir\.epic\.com|non-?prod\w*|test env\w*))"
     R"(|\b(?:in|on|at|against) (?:the |our |epic.?s? )*(?:sandbox|non-?prod\w*)\b[^.\n]{0,30}\b(?:works?|fine|succeeds?))"},
    {"works_elsewhere",
     R"(\b(?:works?|fine|runs|no (?:issues|problems|errors))\b[^.\n]{0,60}\b(?:locally|on my (?:machine|pc|laptop|mac|computer)|on localhost|on (?:our|my) (?:own )?servers?|in (?:dev|development)))"
     R"(|\b(?:locally|on localhost|on my (?:machine|pc|laptop|mac|computer)|same (?:code|app|application|program))\b[^.\n]{0,60}\b(?:works?|fine|no (?:issues|problems)))"},
};

const std::vector<std::pair<std::string, QRegularExpression>>& patterns() {
    static const auto all = [] {
        std::vector<std::pair<std::string, QRegularExpression>> out;
        for (const Story& s : stories)
            out.emplace_back(
                s.name, QRegularExpression(QString::fromLatin1(s.pattern), QRegularExpression::CaseInsensitiveOption));
        return out;
    }();
    return all;
}

} // namespace

std::vector<std::string> toldIn(std::string_view words) {
    std::vector<std::string> out;
    const QString text = ad::text(std::string(words.substr(0, longest)));
    for (const auto& [name, pattern] : patterns())
        if (pattern.match(text).hasMatch())
            out.push_back(name);
    return out;
}

} // namespace ad::diagnosis
