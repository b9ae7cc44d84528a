#include "diagnosis/facts.h"

#include "base/ascii.h"
#include "base/base64.h"
#include "base/saturate.h"
#include "base/time.h"
#include "base/words.h"
#include "diagnosis/known_words.h"
#include "diagnosis/refuted.h"
#include "diagnosis/tr.h"
#include "intake/request_reader.h"
#include "jose/swapped.h"
#include "smart/placeholder.h"
#include <cmath>

namespace ad::diagnosis {
namespace {

using nlohmann::ordered_json;

std::string stringMember(const ordered_json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Expected<smart::HttpRequest> readRequest(const ordered_json& request) {
    if (const std::string curl = stringMember(request, "curl"); !curl.empty())
        return intake::readCurl(curl);
    if (const std::string http = stringMember(request, "http"); !http.empty())
        return intake::readHttp(http);
    if (const auto har = request.find("har"); har != request.end()) {
        const auto document = json::parse(har->is_string() ? har->get<std::string>() : json::writeCompact(*har));
        if (!document)
            return tl::make_unexpected(document.error());
        return intake::readHar(document->root);
    }
    smart::HttpRequest out;
    out.method = stringMember(request, "method");
    out.url = stringMember(request, "url");
    out.body = stringMember(request, "body");
    out.bodyKnown = request.contains("body");
    if (const auto headers = request.find("headers"); headers != request.end() && headers->is_object())
        for (const auto& [name, value] : headers->items())
            if (value.is_string())
                out.headers.emplace_back(name, value.get<std::string>());
    if (const auto open = request.find("open_parameters"); open != request.end() && open->is_array())
        for (const auto& name : *open)
            if (name.is_string())
                out.openParameters.push_back(name.get<std::string>());
    return out;
}

/// The parameter that carries the signed JWT at this server.
std::string_view assertionName(const vendors::Vendor& vendor, const std::vector<smart::FormField>& form) {
    const auto has = [&](std::string_view name) {
        return std::any_of(form.begin(), form.end(), [&](const smart::FormField& x) { return x.name == name; });
    };
    if (has("client_assertion"))
        return "client_assertion";
    return vendor.assertionIs == "grant" && has("assertion")        ? "assertion"
           : vendor.assertionIs == "secret" && has("client_secret") ? "client_secret"
                                                                    : "client_assertion";
}

/// Whether a value was left out where it was shown. A token of which only the signature was taken out still tells all
/// that it says.
/// `quiet`: nobody speaks of what is shown; then a template that asks to be filled is what was sent.
bool leftOut(const std::string& value, bool quiet) {
    return intake::isElided(value) && !(quiet && smart::asksToBeFilled(value)) &&
           (!value.starts_with("ey") || !jose::readJws(value).readable());
}

/// The assertion that a request carries: in the form, in the URL, as a member of a JSON body, or by mistake in the
/// Authorization header.
std::optional<std::string> assertionOf(const smart::HttpRequest& request, const std::vector<smart::FormField>& form,
                                       std::string_view name, bool quiet) {
    if (request.isOpen(name))
        return std::nullopt;
    const auto whole = [quiet](std::string value) {
        return leftOut(value, quiet) ? std::nullopt : std::optional(std::move(value));
    };
    for (const auto& field : form)
        if (field.name == name)
            return whole(field.value);
    if (const auto query = request.url.find('?'); query != std::string::npos)
        for (const auto& field : smart::parseForm(std::string_view(request.url).substr(query + 1)))
            if (field.name == name)
                return whole(field.value);
    if (const auto document = json::parse(request.body))
        if (auto member = document->root.string(name))
            return whole(std::move(*member));
    if (const auto header = request.header("authorization"))
        if (const auto token = header->find("eyJ");
            token != std::string::npos && header->find('.', token) != std::string::npos)
            return whole(header->substr(token));
    return std::nullopt;
}

/// What the answer says, ready to be compared with known texts.
vendors::AnswerText answerText(const CaseResponse& r, const smart::TokenResponse& answer) {
    vendors::AnswerText out;
    out.status = r.status;
    out.error = answer.error;
    out.errorDescription = answer.errorDescription;
    out.body = r.body.value_or("");
    for (const auto& [name, value] : r.headers)
        out.headerNames.push_back(lowerCase(name));
    return out;
}

void nameServer(Facts& f) {
    f.vendorName = f.vendor->id == "generic" ? Tr::tr("the server") : text(f.vendor->shortName);
    f.environment = knownWord("environment", f.file.environment);
    if (f.environment.empty())
        f.environment = vendors::recogniseEnvironment(*f.vendor, f.tokenEndpoint, f.file.fhirBaseUrl);
}

void deriveServer(Facts& f) {
    const CaseFile& file = f.file;
    if (file.discovery && file.discovery->body && file.discovery->status < 400) {
        // A relative address in it counts from the FHIR base, which the document's own address names as well.
        const std::string& url = file.discovery->url;
        const std::string base = !file.fhirBaseUrl.empty()
                                     ? file.fhirBaseUrl
                                     : url.substr(0, std::min(url.find("/.well-known/"), url.size()));
        auto discovery = smart::parseDiscovery(*file.discovery->body, base);
        if (discovery)
            f.discovery = std::move(*discovery);
        else
            f.discoveryError = discovery.error();
    }
    f.tokenEndpoint = file.tokenEndpoint;
    if (f.tokenEndpoint.empty() && f.discovery)
        f.tokenEndpoint = f.discovery->tokenEndpoint;
    if (f.tokenEndpoint.empty() && f.request)
        f.tokenEndpoint = f.request->url.substr(0, f.request->url.find_first_of("?#"));
    f.vendor = vendors::find(file.vendor);
    f.vendorGiven = f.vendor != nullptr;
    if (!f.vendor)
        f.vendor = &vendors::recognise(f.tokenEndpoint, file.fhirBaseUrl);
    nameServer(f);
    f.clientId = file.clientId;
}

void deriveTime(Facts& f) {
    f.judgedAt = f.now;
    if (!f.file.response)
        return;
    const CaseResponse& r = *f.file.response;
    std::optional<std::int64_t> date;
    if (const auto header = r.header("date"))
        date = parseHttpDate(*header);
    // A cache on the way says how old its answer is (RFC 9111, section 5.1).
    if (const auto age = r.header("age"); age && date) {
        bool number = false;
        const qlonglong seconds = text(*age).trimmed().toLongLong(&number);
        if (number && seconds > 0 && seconds < 400LL * 86400)
            *date += seconds;
    }
    if (r.receivedAt && date)
        f.serverAhead = *date - *r.receivedAt;
    if (date) {
        f.judgedAt = *date;
        f.judgedBy = Facts::JudgedBy::ServerDate;
    } else if (r.receivedAt) {
        f.judgedAt = *r.receivedAt;
        f.judgedBy = Facts::JudgedBy::ReceivedAt;
    }
}

void deriveAnswer(Facts& f) {
    if (!f.file.response)
        return;
    const CaseResponse& r = *f.file.response;
    f.networkError = r.networkError;
    f.status = r.status;
    f.answered = r.status > 0 || (r.body && !r.networkError);
    if (!f.answered)
        return;
    f.answer = smart::parseTokenResponse(r.body.value_or(""));
    const vendors::AnswerText answer = answerText(r, *f.answer);
    if (f.vendor->id == "generic" && !f.vendorGiven && !f.answer->granted(f.status)) {
        if (const vendors::Vendor* found = vendors::recogniseByAnswer(answer)) {
            f.vendor = found;
            f.vendorByAnswer = true;
            nameServer(f);
        }
    }
    f.messages = vendors::matchMessages(*f.vendor, answer);
    if (!f.answer->granted(f.status))
        f.said = saidByAnswer(f.messages, *f.answer, answer.body, r.header("www-authenticate").value_or(""));
    f.bareInvalidClient = f.answer->error == "invalid_client" && !f.said;
    f.answerCut = r.truncated && !f.answer->isJson;
}

void deriveKeys(Facts& f) {
    const CaseFile& file = f.file;
    if (!file.key.pem.empty()) {
        auto read = keys::readPrivateKey(file.key.pem);
        if (read) {
            f.signingKey = read->first().key;
            f.keyFile = std::move(*read);
        } else {
            f.keyError = read.error();
        }
    } else if (file.key.jwk) {
        auto key = keys::fromJwk(*file.key.jwk, "/key/jwk");
        if (key && key->isPrivate())
            f.signingKey = std::move(*key);
        else
            f.keyError = key ? Error{"key_is_public",
                                     Tr::tr("This JWK has no private part."),
                                     {},
                                     Tr::tr("Give the private key.")}
                             : key.error();
    }

    const auto add = [&](const keys::ReadKey& read, const char* source) {
        f.registered.push_back({read.key.publicHalf(), read.kid, read.alg, {}, source, read.certificate});
    };
    if (!file.registered.certificatePem.empty()) {
        auto certificate = keys::readCertificate(file.registered.certificatePem);
        if (certificate)
            f.registered.push_back({certificate->publicKey, {}, {}, {}, "certificate", *certificate});
        else
            f.registeredError = certificate.error();
    }
    if (!file.registered.publicKeyPem.empty()) {
        auto read = keys::readKeys(file.registered.publicKeyPem);
        if (read)
            add(read->first(), "public_key");
        else
            f.registeredError = read.error();
    }
    if (file.registered.jwks) {
        f.jwksSource = "jwks";
        auto set = jose::readJwks(*file.registered.jwks);
        if (set)
            f.jwks = std::move(*set);
        else
            f.jwksError = set.error();
    } else if (file.jwksFetch && file.jwksFetch->body && file.jwksFetch->status == 200 &&
               !file.jwksFetch->networkError) { // what was cut on its way says nothing of the set
        f.jwksSource = "jwks_fetch";
        auto set = jose::readJwks(std::string_view(*file.jwksFetch->body));
        if (set)
            f.jwks = std::move(*set);
        else
            f.jwksError = set.error();
    }
    if (f.jwks)
        for (const jose::JwkEntry& entry : f.jwks->keys)
            if (entry.key.valid())
                f.registered.push_back(
                    {entry.key.publicHalf(), entry.kid, entry.alg, entry.use, f.jwksSource, std::nullopt});
    f.urlAtHand = !file.registered.jwksUrl.empty() || file.jwksFetch.has_value();
    f.keyAtHand = !file.registered.certificatePem.empty() || !file.registered.publicKeyPem.empty() ||
                  (file.registered.jwks && !f.urlAtHand);
}

/// Which registered key the header names (SMART, client-confidential-asymmetric, "signature verification" step 4).
const RegisteredKey* namedKey(const Facts& f) {
    const std::string kid = f.jws.kid();
    std::vector<const RegisteredKey*> candidates;
    for (const RegisteredKey& r : f.registered)
        if (!kid.empty() && r.kid == kid)
            candidates.push_back(&r);
    if (candidates.empty()) {
        for (const RegisteredKey& r : f.registered)
            if ((r.source == "certificate" || r.source == "public_key") || kid.empty())
                candidates.push_back(&r);
    }
    if (candidates.size() > 1) {
        std::vector<const RegisteredKey*> fitting;
        for (const RegisteredKey* r : candidates)
            if (jose::fits(f.jws.alg(), r->key))
                fitting.push_back(r);
        candidates = std::move(fitting);
    }
    return candidates.size() == 1 ? candidates.front() : nullptr;
}

/// Parameters that the source names, or may put in, without showing their place: they are there, with any value.
void addUnseen(Facts& f, const smart::HttpRequest& request) {
    const auto start = request.body.find_first_not_of(" \t\r\n");
    if (f.form.empty() || !request.bodyKind.empty() || start == std::string::npos || request.body[start] == '{' ||
        request.body[start] == '[')
        return;
    const auto query = request.url.find('?');
    const auto elsewhere = smart::parseForm(
        query == std::string::npos ? std::string_view() : std::string_view(request.url).substr(query + 1));
    for (const std::string& name : request.openParameters) {
        const auto same = [&](const smart::FormField& field) { return field.name == name; };
        if (std::none_of(f.form.begin(), f.form.end(), same) && std::none_of(elsewhere.begin(), elsewhere.end(), same))
            f.form.push_back({name, {}, name, {}, request.body.size(), false, true});
    }
}

/// What was told of an assertion, as one that can be read. Times that a program makes from its clock are taken as made
/// at the moment of judging.
void describe(Facts& f, const intake::Described& told) {
    ordered_json claims = told.claims;
    for (auto& [name, value] : claims.items()) {
        if (!value.is_object() || !value.contains("after") || !value["after"].is_number())
            continue;
        const auto after = value["after"].get<std::int64_t>();
        const bool milliseconds = value.contains("unit") && value["unit"] == "ms";
        constexpr std::int64_t most = 1'000'000'000'000'000;
        value = (milliseconds ? f.judgedAt * 1000 : f.judgedAt) + std::clamp(after, -most, most);
    }
    std::string compact = base64::encodeUrl(json::writeCompact(told.header));
    compact += '.';
    compact += base64::encodeUrl(json::writeCompact(claims));
    compact += '.';
    f.jws = jose::readJws(compact);
    f.assertionGiven = true;
    f.assertionDescribed = true;
}

void deriveSignature(Facts& f) {
    if (!f.claimsReadable || f.jws.parts.size() != 3 || f.assertionDescribed)
        return;
    f.named = namedKey(f);
    if (f.named) {
        f.signature = jose::verify(f.jws, f.named->key);
        if (f.signature->madeByThisKey())
            f.verifiedWith = f.named;
    }
    // Another registered key may have signed: that is a wrong kid, not a wrong key.
    for (const RegisteredKey& r : f.registered) {
        if (f.verifiedWith)
            break;
        if (&r == f.named || !jose::fits(f.jws.alg(), r.key))
            continue;
        if (jose::verifies(f.jws, r.key)) {
            f.verifiedWith = &r;
            if (!f.signature)
                f.signature = jose::Verification{jose::Match::Verifies, {}, 0, {}};
        }
    }
    if (f.signingKey)
        f.ownSignature = f.named && f.signingKey->samePublicAs(f.named->key) && f.signature
                             ? *f.signature
                             : jose::verify(f.jws, *f.signingKey);
}

} // namespace

const vendors::Vendor& vendorByAudience(const Facts& f) {
    if (f.vendorGiven || !f.tokenEndpoint.empty() || !f.file.fhirBaseUrl.empty() || f.vendor->id != "generic")
        return *f.vendor;
    const json::Value* aud = f.claim("aud");
    if (aud && aud->isArray() && aud->items.size() == 1)
        aud = aud->items.data();
    return aud && aud->isString() ? vendors::recognise(aud->text, aud->text) : *f.vendor;
}

Facts deriveFacts(const CaseFile& file, std::int64_t nowSeconds) {
    Facts f(file);
    f.now = file.now.value_or(nowSeconds);
    if (file.request) {
        auto request = readRequest(*file.request);
        if (request) {
            f.form = smart::parseForm(request->body);
            for (smart::FormField& field : f.form) {
                // What the person left out of what is shown was not left out of what was sent.
                if (!request->isOpen(field.name) &&
                    leftOut(field.value, !f.isTold() && field.name == "client_assertion"))
                    request->openParameters.push_back(field.name);
                field.open = request->isOpen(field.name);
            }
            addUnseen(f, *request);
            f.request = std::move(*request);
        } else {
            f.requestError = request.error();
        }
    }
    deriveServer(f);
    deriveTime(f);
    std::optional<std::string> assertion;
    if (f.request)
        assertion = assertionOf(*f.request, f.form, assertionName(*f.vendor, f.form), !f.isTold());
    // A request that takes its token from a variable ("$JWT") says less than the token beside it.
    if (!assertion || (file.assertion && assertion->find('.') == std::string::npos))
        assertion = file.assertion;
    f.assertionGiven = assertion.has_value();
    if (assertion)
        f.jws = jose::readJws(*assertion);
    else if (file.described)
        describe(f, *file.described);
    f.claimsReadable = f.jws.readable() && !jose::partsSwapped(f.jws);
    if (const vendors::Vendor& vendor = vendorByAudience(f); f.claimsReadable && &vendor != f.vendor) {
        f.vendor = &vendor;
        nameServer(f);
    }
    deriveAnswer(f);
    if (!file.serverLog->empty())
        f.logSaid = saidByLog(*f.vendor, *file.serverLog);
    if (f.said && f.said->own && f.said->words.size() > 20)
        std::erase_if(f.logSaid, [&](const Said& line) {
            return line.words.find(std::string_view(f.said->words).substr(0, 40)) != std::string::npos;
        });
    deriveKeys(f);
    deriveSignature(f);
    dropRefuted(f);
    return f;
}

void setAssertion(Facts& f, std::string_view assertion) {
    f.assertionGiven = true;
    f.jws = jose::readJws(assertion);
    f.claimsReadable = f.jws.readable() && !jose::partsSwapped(f.jws);
    f.named = nullptr;
    f.signature.reset();
    f.verifiedWith = nullptr;
    f.ownSignature.reset();
    deriveSignature(f);
}

bool Facts::tells(std::string_view part, const std::string& pointer) const {
    if (!assertionDescribed || !file.described)
        return true;
    const intake::Described& told = *file.described;
    const std::string name = pointer.substr(0, pointer.find('/', 1));
    const std::string place = '/' + std::string(part) + name;
    if (std::find(told.open.begin(), told.open.end(), place) != told.open.end())
        return false;
    const bool header = part == "header";
    const ordered_json& object = header ? told.header : told.claims;
    return (header ? told.wholeHeader : told.wholeClaims) || (name.size() > 1 && object.contains(name.substr(1)));
}

bool Facts::isSetToUntold(std::string_view part, std::string_view name) const {
    if (!assertionDescribed || !file.described)
        return false;
    const auto& open = file.described->open;
    return std::find(open.begin(), open.end(), '/' + std::string(part) + '/' + std::string(name)) != open.end();
}

/// Dates beyond this (30 million years) are none: the difference of two moments never overflows.
constexpr std::int64_t farthestDate = 1'000'000'000'000'000;

std::optional<std::int64_t> Facts::date(std::string_view claimName) const {
    const json::Value* v = claim(claimName);
    if (!v || !v->isNumber())
        return std::nullopt;
    auto seconds = v->integer();
    if (const auto fraction = seconds ? std::nullopt : v->number())
        seconds = saturated(std::floor(*fraction));
    return seconds && *seconds <= farthestDate && *seconds >= -farthestDate ? seconds : std::nullopt;
}

std::optional<json::Kind> Facts::kindOf(std::string_view claimName) const {
    const json::Value* v = jws.payload ? jws.payload->root.find(claimName) : nullptr;
    return v ? std::optional(v->kind) : std::nullopt;
}

QString Facts::moment(std::int64_t seconds) const {
    if (WithoutWords::here())
        return WithoutWords::dash();
    QString clock = text(formatRfc3339(seconds))
                        .replace(QLatin1Char('T'), QLatin1Char(' '))
                        .replace(QLatin1Char('Z'), QLatin1String(" UTC"));
    const std::int64_t distance = seconds - judgedAt;
    if (distance == 0)
        return clock;
    //: %1 a moment, %2 a length of time: "2026-11-23 10:04:00 UTC, in 3 min 52 s"
    return distance > 0 ? Tr::tr("%1, in %2").arg(clock, duration(distance))
                        : Tr::tr("%1, %2 ago").arg(clock, duration(distance));
}

At Facts::atClaim(std::string_view name) const {
    // Nobody is told of it.
    if (WithoutWords::here())
        return {};
    At at{"claims", '/' + std::string(name), {}, {}, {}, {}};
    // Not by claim(): where a claim stands is no news of the claim.
    if (const json::Value* v = jws.payload ? jws.payload->root.find(name) : nullptr) {
        at.offset = v->offset;
        at.length = v->length;
    }
    return at;
}

At Facts::atParameter(std::string_view name) const {
    At at{"header", '/' + std::string(name), {}, {}, {}, {}};
    if (const json::Value* v = parameter(name)) {
        at.offset = v->offset;
        at.length = v->length;
    }
    return at;
}

QString duration(std::int64_t seconds) {
    if (WithoutWords::here())
        return WithoutWords::dash();
    const auto s = static_cast<std::int64_t>(seconds < 0 ? 0 - static_cast<std::uint64_t>(seconds)
                                                         : static_cast<std::uint64_t>(seconds));
    constexpr std::int64_t day = 86400, year = 365 * day;
    if (s < 60)
        return Tr::tr("%1 s").arg(s);
    if (s < 3600)
        return s % 60 == 0 ? Tr::tr("%1 min").arg(s / 60) : Tr::tr("%1 min %2 s").arg(s / 60).arg(s % 60);
    if (s < 2 * day)
        return s % 3600 < 60 ? Tr::tr("%1 h").arg(s / 3600) : Tr::tr("%1 h %2 min").arg(s / 3600).arg(s % 3600 / 60);
    if (s < 2 * year)
        return Tr::tr("%1 days").arg(s / day);
    return Tr::tr("%1 years").arg(s / year);
}

} // namespace ad::diagnosis
