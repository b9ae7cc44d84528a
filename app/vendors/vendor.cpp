#include "vendors/vendor.h"

#include "base/error.h"
#include "base/time.h"
#include "vendors/resource.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace ad::vendors {
namespace {

using nlohmann::json;

bool notVerified(const std::string& text) { return text.find("not verified") != std::string::npos; }

std::string textOf(const json& row, const char* name) {
    const auto it = row.find(name);
    if (it == row.end() || !it->is_string() || notVerified(it->get_ref<const std::string&>()))
        return {};
    return it->get<std::string>();
}

std::vector<std::string> textsOf(const json& row, const char* name) {
    std::vector<std::string> out;
    const auto it = row.find(name);
    if (it != row.end() && it->is_array())
        for (const json& item : *it)
            if (item.is_string() && !item.get_ref<const std::string&>().empty())
                out.push_back(item.get<std::string>());
    return out;
}

// A number counts only if its own note does not take it back.
std::optional<std::int64_t> numberOf(const json& row, const std::string& name) {
    const auto it = row.find(name);
    std::string stem = name;
    if (stem.ends_with("_s"))
        stem.resize(stem.size() - 2);
    const auto note = row.find(stem + "_note");
    if (it == row.end() || !it->is_number_integer() ||
        (note != row.end() && note->is_string() && notVerified(note->get_ref<const std::string&>())))
        return std::nullopt;
    return it->get<std::int64_t>();
}

std::optional<std::int64_t> propagationOf(const json& row, const char* environment) {
    if (const auto it = row.find("propagation_s"); it != row.end())
        return numberOf(*it, environment);
    if (const auto it = row.find("propagation"); it != row.end() && textOf(*it, environment) == "none")
        return 0;
    return std::nullopt;
}

constexpr std::array joseNames{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512",  "ES256",   "ES384",
                               "ES512", "HS256", "HS384", "HS512", "EdDSA", "ES256K", "Ed25519", "Ed448"};

// "ES384 (P-256/P-384 keys accepted)" names an algorithm that works, but the list that holds it is no exact one.
void readAlgorithms(const json& row, Vendor& vendor) {
    bool complete = row.value("algorithms_complete", true);
    for (const std::string& entry : textsOf(row, "algorithms")) {
        const std::string first = entry.substr(0, entry.find(' '));
        const bool known = std::find(joseNames.begin(), joseNames.end(), first) != joseNames.end();
        complete = complete && known && first == entry;
        if (known)
            vendor.knownAlgorithms.push_back(first);
    }
    if (complete && vendor.verified)
        vendor.algorithms = vendor.knownAlgorithms;
    vendor.defaultAlgorithm = row.value("default_algorithm", std::string());
}

std::optional<std::int64_t> dayOf(const json& row, const char* name) {
    const std::string day = row.value(name, std::string());
    return day.empty() ? std::nullopt : parseRfc3339(day + "T00:00:00Z");
}

std::vector<Rule> rulesOf(const json& row) {
    std::vector<Rule> out;
    for (const json& r : row.value("rules", json::array()))
        out.push_back(
            {r.at("id").get<std::string>(), r.at("topic").get<std::string>(), r.value("environment", std::string()),
             dayOf(r, "from"), dayOf(r, "until"), r.value("version", std::string()), r.at("fact").get<std::string>(),
             r.at("cause").get<std::string>(), r.at("weight").get<std::string>(), r.at("source").get<std::string>()});
    return out;
}

Vendor readVendor(const json& row) {
    Vendor v;
    v.id = row.at("id").get<std::string>();
    v.name = row.at("name").get<std::string>();
    v.shortName = textOf(row, "short_name");
    if (v.shortName.empty())
        v.shortName = v.name.substr(0, v.name.find(" ("));
    v.verified = row.value("verified", false);
    v.fhirBaseUrls = textsOf(row, "fhir_base_url");
    v.tokenEndpoint = textOf(row, "token_endpoint");
    v.tokenEndpointRegex = textOf(row, "token_endpoint_regex");
    v.hostRegex = textOf(row, "host_regex");
    v.assertionIs = row.value("assertion_is", v.assertionIs);
    v.pathRegex = textOf(row, "path_regex");
    v.sandboxRegex = textOf(row, "sandbox_regex");
    v.productionRegex = textOf(row, "production_regex");
    readAlgorithms(row, v);
    v.maxLifetime = numberOf(row, "max_lifetime_s");
    v.clockSkew = numberOf(row, "clock_skew_s");
    if (const auto n = numberOf(row, "jti_max_length"))
        v.jtiMaxLength = static_cast<std::size_t>(*n);
    if (const auto n = numberOf(row, "min_rsa_bits"))
        v.minRsaBits = static_cast<int>(*n);
    if (const auto it = row.find("scope_required"); it != row.end() && it->is_boolean())
        v.scopeRequired = it->get<bool>();
    v.propagationSandbox = propagationOf(row, "sandbox");
    v.propagationProduction = propagationOf(row, "production");
    v.typRule = textOf(row, "typ_rule");
    v.kidRule = textOf(row, "kid_rule");
    v.jkuRule = textOf(row, "jku_rule");
    v.jtiRule = textOf(row, "jti_rule");
    v.audRule = textOf(row, "aud");
    v.notes = textsOf(row, "notes");
    v.source = textOf(row, "source");
    v.messageFamilies = textsOf(row, "message_families");
    v.tokensElsewhere = row.value("tokens_elsewhere", false);
    v.rules = rulesOf(row);
    v.audForms = textsOf(row, "aud_forms");
    v.keyWays = textsOf(row, "key_ways");
    v.needsInJwk = textsOf(row, "needs_in_jwk");
    v.kidNeeded = textOf(row, "kid_needed");
    v.clientIdRegex = textOf(row, "client_id_regex");
    v.silence = textOf(row, "silence");
    v.jwksCache = numberOf(row, "jwks_cache_s");
    if (const auto n = numberOf(row, "max_keys_in_jwks"))
        v.maxKeysInJwks = static_cast<std::size_t>(*n);
    v.clientIdParameter = textOf(row, "client_id_parameter");
    v.keyByThumbprint = row.value("key_by_thumbprint", false);
    v.refetchesOnMiss = row.value("refetches_on_miss", false);
    return v;
}

std::vector<Vendor> readVendors() {
    std::vector<Vendor> out;
    for (const json& row : readResource(":/vendors.json"))
        out.push_back(readVendor(row));
    const auto generic = std::find_if(out.begin(), out.end(), [](const Vendor& v) { return v.id == "generic"; });
    if (generic == out.end())
        qFatal("vendors.json has no row \"generic\"");
    std::rotate(out.begin(), generic, std::next(generic));
    return out;
}

// QRegularExpression compiles at the first match and guards that itself.
struct Rules {
    QRegularExpression host, token, path, sandbox, production, clientId;
};

const std::vector<Rules>& rules() {
    static const std::vector<Rules> all_ = [] {
        const auto pattern = [](const std::string& p) { return QRegularExpression(text(p)); };
        std::vector<Rules> out;
        for (const Vendor& v : all())
            out.push_back({pattern(v.hostRegex), pattern(v.tokenEndpointRegex), pattern(v.pathRegex),
                           pattern(v.sandboxRegex), pattern(v.productionRegex), pattern(v.clientIdRegex)});
        return out;
    }();
    return all_;
}

bool fits(const QRegularExpression& rule, const QString& subject) {
    return !rule.pattern().isEmpty() && !subject.isEmpty() && rule.match(subject).hasMatch();
}

struct Address {
    QString host, path;
    explicit Address(std::string_view url) {
        // A person may give an address without its scheme; longer than this it is none.
        if (url.empty() || url.size() > 8192)
            return;
        QString all = text(url).trimmed();
        if (!all.contains(QLatin1String("://")))
            all.prepend(QLatin1String("https://"));
        const QUrl parsed(all, QUrl::TolerantMode);
        host = parsed.host(QUrl::FullyEncoded).toLower();
        if (host.endsWith(QLatin1Char('.')))
            host.chop(1);
        path = parsed.path(QUrl::FullyEncoded);
    }
};

template <class Fits>
const Vendor* firstThat(Fits test) {
    const auto& vendors = all();
    for (std::size_t i = 0; i < vendors.size(); ++i)
        if (test(vendors[i], rules()[i]))
            return &vendors[i];
    return nullptr;
}

} // namespace

const std::vector<Vendor>& all() {
    static const std::vector<Vendor> vendors = readVendors();
    return vendors;
}

const Vendor* find(std::string_view id) {
    const auto& vendors = all();
    const auto it = std::find_if(vendors.begin(), vendors.end(), [&](const Vendor& v) { return v.id == id; });
    return it == vendors.end() ? nullptr : &*it;
}

const Vendor& generic() { return all().front(); }

const Vendor& recognise(std::string_view tokenEndpoint, std::string_view fhirBase) {
    const Address token(tokenEndpoint);
    const Address fhir(fhirBase);
    const Vendor* found = firstThat([&](const Vendor&, const Rules& r) { return fits(r.host, token.host); });
    if (!found)
        found =
            firstThat([&](const Vendor& v, const Rules& r) { return !v.tokensElsewhere && fits(r.host, fhir.host); });
    if (!found)
        found = firstThat([&](const Vendor&, const Rules& r) { return fits(r.path, token.path); });
    if (!found)
        found = firstThat([&](const Vendor&, const Rules& r) { return fits(r.host, fhir.host); });
    if (!found)
        found = firstThat([&](const Vendor&, const Rules& r) { return fits(r.path, fhir.path); });
    return found ? *found : generic();
}

std::string recogniseEnvironment(const Vendor& vendor, std::string_view tokenEndpoint, std::string_view fhirBase) {
    const auto& vendors = all();
    const auto it = std::find_if(vendors.begin(), vendors.end(), [&](const Vendor& v) { return v.id == vendor.id; });
    if (it == vendors.end())
        return {};
    const Rules& r = rules()[static_cast<std::size_t>(it - vendors.begin())];
    const Address token(tokenEndpoint);
    const Address fhir(fhirBase);
    const QString tokenPlace = (token.host + token.path).toLower();
    const QString fhirPlace = (fhir.host + fhir.path).toLower();
    if (fits(r.sandbox, tokenPlace) || fits(r.sandbox, fhirPlace))
        return "sandbox";
    if (fits(r.production, tokenPlace) || fits(r.production, fhirPlace))
        return "production";
    return {};
}

std::vector<const Rule*> rulesAt(const Vendor& vendor, std::string_view topic, std::string_view environment,
                                 std::int64_t seconds) {
    std::vector<const Rule*> out;
    for (const Rule& rule : vendor.rules)
        if (rule.topic == topic &&
            (rule.environment.empty() || environment.empty() || rule.environment == environment) &&
            (!rule.from || seconds >= *rule.from) && (!rule.until || seconds < *rule.until))
            out.push_back(&rule);
    return out;
}

std::optional<bool> clientIdFits(const Vendor& vendor, std::string_view clientId) {
    if (vendor.clientIdRegex.empty() || clientId.size() > 1024)
        return std::nullopt;
    const auto& vendors = all();
    const auto it = std::find_if(vendors.begin(), vendors.end(), [&](const Vendor& v) { return v.id == vendor.id; });
    if (it == vendors.end())
        return std::nullopt;
    return fits(rules()[static_cast<std::size_t>(it - vendors.begin())].clientId, text(clientId));
}

} // namespace ad::vendors
