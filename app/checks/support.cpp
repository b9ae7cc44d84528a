#include "checks/support.h"

#include "base/words.h"
#include "diagnosis/known_words.h"
#include "diagnosis/symptoms.h"

#include <QUrl>
#include <algorithm>
#include <array>
#include <cmath>

namespace ad::checks {
QString inQuotes(std::string_view s) {
    if (WithoutWords::here())
        return WithoutWords::dash();
    return QChar(0x201C) + shown(s) + QChar(0x201D);
}

QString valueText(const json::Value* v) {
    if (WithoutWords::here())
        return WithoutWords::dash();
    if (!v)
        return Tr::tr("absent");
    switch (v->kind) {
    case json::Kind::String:
        return v->text.empty() ? QStringLiteral("\"\"") : shown(v->text);
    case json::Kind::Array: {
        QStringList items;
        for (const auto& item : v->items)
            items << valueText(&item);
        return QLatin1Char('[') + items.join(QLatin1String(", ")) + QLatin1Char(']');
    }
    case json::Kind::Object:
        return Tr::tr("an object");
    default:
        return shown(v->text);
    }
}

bool isJwtGrant(const Facts& facts) {
    const auto* grant = formField(facts, "grant_type");
    const auto* assertion = formField(facts, "assertion");
    return grant && grant->value == "urn:ietf:params:oauth:grant-type:jwt-bearer" && assertion &&
           (!assertion->value.empty() || assertion->open) && !formField(facts, "client_assertion") &&
           !surelyFollowsSmart(facts);
}

bool isAuthorizationRequest(const Facts& facts) {
    if (!facts.request || facts.request->method == "POST")
        return false;
    const auto query = queryFields(facts);
    const auto holds = [&](std::string_view name) {
        return std::any_of(query.begin(), query.end(), [&](const smart::FormField& x) { return x.name == name; });
    };
    return holds("response_type") && !holds("grant_type");
}

bool isOtherFlow(const Facts& facts) {
    const auto* grant = formField(facts, "grant_type");
    if (!grant)
        return false;
    const auto holds = [&](const char* name) {
        const auto* field = formField(facts, name);
        return field && (!field->value.empty() || field->open);
    };
    return isJwtGrant(facts) || (grant->value == "authorization_code" && holds("code")) ||
           (grant->value == "refresh_token" && holds("refresh_token")) ||
           (grant->value == "urn:ietf:params:oauth:grant-type:token-exchange" && holds("subject_token"));
}

namespace {

/// Whether something holds, where neither may be known.
enum class Sign { No, Perhaps, Yes };

/// What a scope says of the server: one of SMART's own, one of the sign-in that other servers have as well, another.
Sign isSmartScope(const QString& scope) {
    for (const char* context : {"system/", "patient/", "user/", "launch"})
        if (scope.startsWith(QLatin1String(context)))
            return Sign::Yes;
    if (scope == QLatin1String("fhirUser"))
        return Sign::Yes;
    return scope == QLatin1String("openid") || scope == QLatin1String("offline_access") ||
                   scope == QLatin1String("profile")
               ? Sign::Perhaps
               : Sign::No;
}

/// What the request asks for: something of SMART's, something that every server may have or nothing, something that
/// SMART does not have.
Sign asksForSmart(const Facts& facts) {
    const auto* field = formField(facts, "scope");
    if (field && field->open)
        return Sign::Perhaps;
    const QStringList scopes =
        text(field ? field->value : facts.file.scope).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Sign sign = scopes.isEmpty() ? Sign::Perhaps : Sign::No;
    for (const QString& scope : scopes)
        sign = std::max(sign, isSmartScope(scope));
    return sign;
}

/// Whether the discovery document is that of SMART, and not one of an authorization server for anything.
bool isSmartDiscovery(const Facts& facts) {
    return facts.discovery->hasCapabilities ||
           text(facts.file.discovery->url).contains(QLatin1String("/smart-configuration"));
}

/// What is known of a server that no table holds.
Sign unknownServerFollowsSmart(const Facts& facts) {
    const Sign asked = asksForSmart(facts);
    if (asked == Sign::No)
        return Sign::No;
    if (facts.discovery && isSmartDiscovery(facts))
        return Sign::Yes;
    const bool fhir = asked == Sign::Yes || !facts.file.fhirBaseUrl.empty() || facts.vendorGiven;
    // Parameters and documents of servers for anything; SMART has neither.
    const bool other = formField(facts, "audience") || formField(facts, "resource") || facts.discovery.has_value();
    return fhir == other ? Sign::Perhaps : fhir ? Sign::Yes : Sign::No;
}

} // namespace

bool authenticatesClient(const Facts& facts) {
    if (isJwtGrant(facts))
        return false;
    if (facts.vendor->assertionIs != "grant")
        return facts.vendor->assertionIs != "secret";
    const auto* grant = formField(facts, "grant_type");
    return grant && grant->value == "client_credentials";
}

bool wasTold(const Facts& facts, std::string_view what) {
    const auto& told = facts.file.told;
    return std::find(told.begin(), told.end(), what) != told.end();
}

bool signsByUnknownKey(const Facts& facts) {
    return wasTold(facts, "old_key_there") && !wasTold(facts, "new_key_there") && facts.registered.empty();
}

bool followsSmart(const Facts& facts) {
    if (facts.vendor->id == "generic")
        return unknownServerFollowsSmart(facts) != Sign::No;
    constexpr std::array<std::string_view, 9> ids{"oracle-health",
                                                  "eclinicalworks",
                                                  "smart-bulk-data-server",
                                                  "smart-launcher",
                                                  "inferno-reference-server",
                                                  "inferno-client-suite",
                                                  "aidbox",
                                                  "cms-dpc",
                                                  "medplum"};
    return std::find(ids.begin(), ids.end(), facts.vendor->id) != ids.end();
}

Said byStory(const Facts& facts, Said said) {
    struct Meaning {
        const char *told, *cause;
    };
    constexpr std::array<Meaning, 12> meanings{{{"old_key_there", "public_key_mismatch"},
                                                {"keys_not_fetched", "jwks_unreachable"},
                                                {"no_key_there", "key_not_registered"},
                                                {"new_key", "key_stale"},
                                                {"heals_itself", "key_not_propagated"},
                                                {"sent_again", "jti_reused"},
                                                {"works_once", "jti_reused"},
                                                {"clock_off", "clock_skew"},
                                                {"not_activated", "app_not_activated_by_customer"},
                                                {"hashed_twice", "signature_encoding_wrong"},
                                                {"der_signer", "signature_encoding_wrong"},
                                                {"signs_by_public", "key_is_public"}}};
    // A program that cannot read its key seldom says that it is the public one.
    const bool ofOwnKey = said.cause == "key_unreadable";
    for (const Meaning& m : meanings) {
        const bool may = said.names(m.cause) || (ofOwnKey && std::string_view(m.cause) == "key_is_public");
        if (said.cause == m.cause || !may || !wasTold(facts, m.told))
            continue;
        std::erase(said.also, m.cause);
        said.also.insert(said.also.begin(), said.cause);
        said.cause = m.cause;
        break;
    }
    // The set that is shown at its address has the key that is missed, and this key made the signature: the server
    // looks into another copy.
    const bool isShown = facts.isTold() && !facts.file.registered.jwksUrl.empty() && facts.verifiedWith &&
                         facts.verifiedWith == facts.named && facts.verifiedWith->source == "jwks" &&
                         !facts.jws.kid().empty();
    if (isShown && said.cause == "kid_unknown") {
        std::erase(said.also, "key_stale");
        said.also.insert(said.also.begin(), said.cause);
        said.cause = "key_stale";
    }
    return said;
}

bool surelyFollowsSmart(const Facts& facts) {
    return facts.vendor->id == "generic" ? unknownServerFollowsSmart(facts) == Sign::Yes : followsSmart(facts);
}

bool publishesSmart(const Facts& facts) {
    if (facts.vendor->id != "generic")
        return followsSmart(facts);
    return followsSmart(facts) && facts.discovery && isSmartDiscovery(facts);
}

namespace {

/// What is at hand goes before what a person says of it.
bool answers(const Facts& facts, std::string_view way) {
    return !facts.urlAtHand && !facts.keyAtHand &&
           knownWord("key_registration", facts.file.answers.keyRegistration) == way;
}

} // namespace

bool registersByUrl(const Facts& facts) { return facts.urlAtHand || answers(facts, "url"); }

bool registersStatic(const Facts& facts) { return facts.keyAtHand || answers(facts, "upload"); }

bool uploadedForSure(const Facts& facts) {
    const Registered& given = facts.file.registered;
    const bool shown = !given.certificatePem.empty() || !given.publicKeyPem.empty();
    return registersStatic(facts) && !registersByUrl(facts) &&
           (shown || knownWord("key_registration", facts.file.answers.keyRegistration) == "upload");
}

bool mayBeTheKey(const Facts& facts) {
    if (!facts.answered || !facts.answer || facts.answer->granted(facts.status) || !authenticatesClient(facts))
        return false;
    constexpr std::array<std::string_view, 4> ofKey{"public_key_mismatch", "key_not_registered", "key_stale",
                                                    "static_key_not_accepted"};
    if (facts.said)
        return std::any_of(ofKey.begin(), ofKey.end(), [&](std::string_view cause) {
            return facts.said->names(cause) || mayShowAs(cause, facts.said->cause);
        });
    return facts.bareInvalidClient && (facts.assertionGiven || !facts.request || formField(facts, "client_assertion"));
}

Finding soTheTextTells(Finding finding) {
    finding.message = Tr::tr("%1 So the text tells.").arg(finding.message);
    return finding;
}

Finding bySmart(const Facts& facts, QString message, QString observed, QString expected) {
    Finding finding = suspicious(std::move(message), std::move(observed), std::move(expected));
    finding.proof = surelyFollowsSmart(facts);
    return finding;
}

QString clockRemark(const Facts& facts) {
    switch (facts.judgedBy) {
    case Facts::JudgedBy::ServerDate:
        return {};
    case Facts::JudgedBy::ReceivedAt:
        return Tr::tr("Judged by the clock of the asking machine, at the moment of the answer.");
    case Facts::JudgedBy::Now:
        return Tr::tr("Judged at the moment of this diagnosis: when the assertion arrived is not known.");
    }
    return {};
}

QString withClockRemark(const Facts& facts, const QString& sentence) {
    const QString remark = clockRemark(facts);
    return remark.isEmpty() ? sentence : sentence + QLatin1Char(' ') + remark;
}

Finding restingOnNow(const Facts& facts, Finding finding) {
    if (facts.judgedBy == Facts::JudgedBy::Now)
        finding.message = withClockRemark(facts, finding.message);
    return finding;
}

Finding unknownAnswer(std::string_view member, const std::string& answer) {
    return unknown(Tr::tr("The answer is none of the words that are known here, and counts as not given."),
                   inQuotes(answer), wordsOf(member));
}

At withinClaim(const Facts& facts, std::string_view name, std::size_t from, std::size_t length) {
    At place = facts.atClaim(name);
    const json::Value* v = facts.claim(name);
    if (v && v->isString() && v->length == v->text.size() + 2 && from + length <= v->text.size()) {
        place.offset = v->offset + 1 + from;
        place.length = length;
    }
    return place;
}

At atSignature(const Facts& facts) {
    const bool three = facts.jws.parts.size() == 3;
    return {"assertion", {}, three ? facts.jws.parts[2].offset : 0, three ? facts.jws.parts[2].length : 0, {}, {}};
}

bool canVerify(std::string_view alg) {
    const auto& known = jose::signingAlgorithms();
    return std::find(known.begin(), known.end(), alg) != known.end() || alg == "EdDSA" || alg == "Ed25519";
}

bool looksLikeDer(std::string_view s) {
    const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U; };
    const std::size_t header = byte(1) == 0x81 ? 3 : 2;
    const std::size_t length = byte(1) == 0x81 ? byte(2) : byte(1);
    if (s.size() < 8 || byte(0) != 0x30 || length + header != s.size() || byte(header) != 0x02)
        return false;
    const std::size_t second = header + 2 + byte(header + 1);
    return byte(header + 1) > 0 && byte(second) == 0x02 && byte(second + 1) > 0 &&
           second + 2 + byte(second + 1) == s.size();
}

bool hasOddLength(const Facts& facts) {
    const std::string alg = facts.jws.alg();
    const std::size_t n = facts.jws.signature.size();
    if (n == 0)
        return false;
    // Those of another kind of key are whole, and told by the check of alg and key.
    if (n == 96 || n == 132 || (n >= 128 && n % 32 == 0))
        return false;
    if (alg.starts_with("RS") || alg.starts_with("PS"))
        return n != 64;
    if (alg == "EdDSA" || alg == "Ed25519")
        return n != 64 && n != 114;
    if (!alg.starts_with("ES"))
        return false;
    const std::size_t whole = alg == "ES256" ? 64 : alg == "ES384" ? 96 : 132;
    // DER has lengths of its own; a zero byte at the front may be lost.
    return n != 64 && !looksLikeDer(facts.jws.signature) && (n + 3 <= whole || n > whole);
}

At inRequest(std::string_view name) { return {"request", std::string(name), {}, {}, {}, {}}; }
At inRequest(const smart::FormField& field) {
    return {"request", field.name, field.offset, field.rawName.size() + 1 + field.rawValue.size(), {}, {}};
}

bool isOneOf(const Facts& facts, std::initializer_list<std::string_view> ids) {
    return std::find(ids.begin(), ids.end(), facts.vendor->id) != ids.end();
}

bool isSameTenantByOtherName(const Facts& facts, const std::string& one, const std::string& other) {
    if (!isOneOf(facts, {"microsoft-entra", "azure-health-data-services"}))
        return false;
    const QUrl a(text(one)), b(text(other));
    const auto tenant = [](const QUrl& url) { return url.path().section(QLatin1Char('/'), 1, 1); };
    const auto rest = [](const QUrl& url) { return url.path().section(QLatin1Char('/'), 2); };
    const auto isDomain = [](const QString& name) { return name.contains(QLatin1Char('.')); };
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port() && rest(a) == rest(b) &&
           tenant(a) != tenant(b) && (isDomain(tenant(a)) || isDomain(tenant(b)));
}

const smart::FormField* formField(const Facts& facts, std::string_view name) {
    const auto found =
        std::find_if(facts.form.begin(), facts.form.end(), [&](const smart::FormField& x) { return x.name == name; });
    return found != facts.form.end() ? &*found : nullptr;
}

std::vector<smart::FormField> queryFields(const Facts& facts) {
    if (!facts.request)
        return {};
    const std::string_view url = facts.request->url;
    const auto query = url.find('?');
    if (query == std::string_view::npos)
        return {};
    const auto end = std::min(url.find('#', query), url.size());
    return smart::parseForm(url.substr(query + 1, end - query - 1));
}

bool isShownWordForWord(const Facts& facts) {
    const auto& request = facts.file.request;
    return request && request->is_object() && (request->contains("curl") || request->contains("http"));
}

bool hasForm(const Facts& facts) {
    if (!facts.request || !facts.request->bodyKnown || facts.request->bodyKind == "json")
        return false;
    const auto start = facts.request->body.find_first_not_of(" \t\r\n");
    return start != std::string::npos && facts.request->body[start] != '{' && facts.request->body[start] != '[' &&
           !(facts.request->body.compare(start, 2, "--") == 0);
}

namespace {

bool isTokenParameter(std::string_view name) {
    constexpr std::array<std::string_view, 8> names{
        "grant_type", "client_assertion_type", "client_assertion", "scope",
        "client_id",  "client_secret",         "resource",         "audience"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether a value goes on with one of these signs and another parameter.
bool goesOnBehind(std::string_view signs, std::string_view value) {
    constexpr std::size_t longestName = 32;
    for (auto at = value.find_first_of(signs); at != std::string_view::npos; at = value.find_first_of(signs, at + 1)) {
        auto rest = value.substr(at + 1, longestName);
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
        if (const auto equals = rest.find('=');
            equals != std::string_view::npos && isTokenParameter(rest.substr(0, equals)))
            return true;
    }
    return false;
}

/// Whether the request is known as people write it down: they put each parameter on a line of its own to be read.
bool isShownAsText(const Facts& facts) {
    return facts.file.request && (facts.file.request->contains("http") || facts.file.request->contains("curl"));
}

} // namespace

FormFault formFault(const Facts& facts, const smart::FormField& field) {
    const std::string_view name = field.name;
    if (name.starts_with("amp;") && isTokenParameter(name.substr(4)))
        return FormFault::HtmlAmpersand;
    if (name.starts_with('?') && isTokenParameter(name.substr(1)) && &field == &facts.form.front())
        return FormFault::QuestionMark;
    if (facts.form.size() == 1 && !isTokenParameter(name) && name.find('=') != std::string_view::npos)
        return FormFault::EncodedWhole;
    if (!isTokenParameter(name)) {
        constexpr std::string_view blanks = " \t\r\n";
        const auto from = std::min(name.find_first_not_of(blanks), name.size());
        const auto bare = name.substr(from, name.find_last_not_of(blanks) + 1 - from);
        return isTokenParameter(bare) ? FormFault::Blanks : FormFault::None;
    }
    return field.open                                                      ? FormFault::None
           : goesOnBehind(";", field.rawValue)                             ? FormFault::Semicolons
           : !isShownAsText(facts) && goesOnBehind("\r\n", field.rawValue) ? FormFault::LineBreaks
                                                                           : FormFault::None;
}

bool isFormMiswritten(const Facts& facts) {
    return hasForm(facts) && std::any_of(facts.form.begin(), facts.form.end(), [&](const smart::FormField& field) {
               return formFault(facts, field) != FormFault::None;
           });
}

bool sendsSecret(const Facts& facts) {
    if (!facts.request)
        return false;
    const auto* secret = formField(facts, "client_secret");
    return (secret && (secret->open || !secret->value.empty())) || facts.request->basicCredentials ||
           text(facts.request->header("authorization").value_or(""))
               .startsWith(QLatin1String("Basic "), Qt::CaseInsensitive);
}

bool isBcdaOfSecrets(const Facts& facts) {
    const auto newer = [](const std::string& url) { return url.find("/v2/") != std::string::npos; };
    // Of a report what stands behind Authorization is removed.
    return facts.isVendor("cms-bcda") && facts.request &&
           (sendsSecret(facts) || facts.request->header("authorization")) && !facts.assertionGiven &&
           !formField(facts, "client_assertion") && !newer(facts.request->url) && !newer(facts.tokenEndpoint);
}

Clocks clocks(const Facts& facts) {
    constexpr std::int64_t same = 5;
    if (!facts.serverAhead)
        return Clocks::Unknown;
    return *facts.serverAhead > same    ? Clocks::OwnIsBehind
           : *facts.serverAhead < -same ? Clocks::OwnIsFast
                                        : Clocks::Agree;
}

namespace {

constexpr std::int64_t day = 86400;

/// A unit or an epoch that is not seconds since 1970: the number that would stand there for the moment of judging.
struct Scale {
    double at;     ///< the number of this very moment
    double perDay; ///< how much it grows in a day
    QString name;
};

std::vector<Scale> scales(std::int64_t moment) {
    const auto now = static_cast<double>(moment);
    constexpr auto aDay = static_cast<double>(day);
    return {{now * 1e3, aDay * 1e3, Tr::tr("milliseconds")},
            {now * 1e6, aDay * 1e6, Tr::tr("microseconds")},
            {now * 1e9, aDay * 1e9, Tr::tr("nanoseconds")},
            {now / 60, aDay / 60, Tr::tr("minutes")},
            {now / aDay, 1, Tr::tr("days")},
            {now - 978307200, aDay, Tr::tr("seconds since 2001 (Apple)")},
            {now - 946684800, aDay, Tr::tr("seconds since 2000")},
            {now - 315964800, aDay, Tr::tr("seconds since 1980 (GPS)")},
            {now + 2208988800, aDay, Tr::tr("seconds since 1900 (NTP)")},
            {(now + 11644473600) * 1e7, aDay * 1e7, Tr::tr("Windows file time")},
            {now + 62135596800, aDay, Tr::tr("seconds since the year 1")},
            {(now + 62135596800) * 1e7, aDay * 1e7, Tr::tr(".NET ticks")}};
}

} // namespace

QString otherUnit(double number, std::int64_t moment) {
    for (const Scale& s : scales(moment))
        if (std::abs(number - s.at) < s.perDay * 366)
            return s.name;
    return {};
}

std::optional<std::int64_t> momentOf(const Facts& facts, std::string_view claim) {
    const auto date = facts.date(claim);
    if (!date || *date >= yearTenThousand)
        return std::nullopt;
    // No clock is that far off: a number of this size is a moment, or one of another unit.
    constexpr std::int64_t doubtful = 4'000'000'000;
    if (*date >= doubtful && !otherUnit(static_cast<double>(*date), facts.judgedAt).isEmpty())
        return std::nullopt;
    return date;
}

std::int64_t ownTime(const Facts& facts) { return facts.judgedAt - facts.serverAhead.value_or(0); }

bool wasSentBefore(const Facts& f) {
    const auto history = f.file.origin->find("history");
    if (history == f.file.origin->end() || !history->is_array())
        return false;
    const json::Value* claim = f.claim("jti");
    const std::string jti = claim && claim->isString() ? claim->text : std::string();
    const auto is = [](const nlohmann::ordered_json& attempt, const char* name, const std::string& value) {
        const auto found = attempt.find(name);
        return !value.empty() && found != attempt.end() && found->is_string() && found->get<std::string>() == value;
    };
    return std::any_of(history->begin(), history->end(), [&](const nlohmann::ordered_json& attempt) {
        return attempt.is_object() && (is(attempt, "jti", jti) || is(attempt, "assertion", f.jws.compact));
    });
}

Finding with(Finding finding, std::string cause, std::string id, QString because) {
    finding.evidence.push_back({std::move(cause), std::move(id), std::move(because)});
    return finding;
}
Finding withAll(Finding finding, std::initializer_list<std::string_view> causes, const char* id,
                const QString& because) {
    for (const std::string_view cause : causes)
        finding.evidence.push_back({std::string(cause), id, because});
    return finding;
}
Finding at(Finding finding, At place) {
    finding.at = std::move(place);
    return finding;
}
Finding naming(Finding finding, std::vector<std::string> causes) {
    finding.causes = std::move(causes);
    return finding;
}
Finding keepsOpen(Finding finding) {
    finding.rulesOut = false;
    return finding;
}
QString stepOf(const Said& said) { return said.fixIsStep ? said.fix : QString(); }

Finding remedied(Finding finding, QString step) {
    finding.remedy = std::move(step);
    return finding;
}
Finding fixable(Finding finding) {
    finding.fixable = true;
    return finding;
}

} // namespace ad::checks
