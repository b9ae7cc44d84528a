#include "practice/judge.h"

#include "practice/text.h"
#include <algorithm>

namespace ad::practice {
namespace {

constexpr int leastRsaBits = 2048;

std::vector<std::string> acceptedAlgorithms(const Hearing& h) {
    if (!h.client.algorithms.empty())
        return h.client.algorithms;
    switch (h.bench.manner) {
    case Manner::Epic:
        if (!h.client.jwksUrl.empty())
            return {"RS256", "RS384", "RS512", "ES256", "ES384"};
        return {"RS256", "RS384", "RS512"};
    case Manner::Cerner:
        return {"RS384", "ES384"};
    case Manner::Okta:
        return {"RS256", "RS384", "RS512", "ES256", "ES384", "ES512"};
    case Manner::Entra:
        return {"PS256", "RS256"};
    case Manner::Hydra:
        return {"RS256"};
    case Manner::Spring:
    case Manner::Smart:
    case Manner::BulkDataServer:
    case Manner::Keycloak:
        break;
    }
    return {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"};
}

std::optional<Objection> fits(Hearing& h, const PublicKey& key) {
    const std::string alg(h.algorithm->name);
    if (key.kty != h.algorithm->kty())
        return h.object(Rule::AlgDoesNotFitKey,
                        "alg is " + alg + ", and the registered key is not of type " + std::string(h.algorithm->kty()) +
                            ".",
                        alg, std::string(h.algorithm->curve));
    if (h.algorithm->family == 'E' && key.curve != h.algorithm->curve)
        return h.object(Rule::AlgDoesNotFitKey,
                        alg + " needs a key on " + std::string(h.algorithm->curve) + ", and the registered one is on " +
                            (key.curve.empty() ? "another curve" : key.curve) + ".",
                        alg, std::string(h.algorithm->curve));
    if (key.kty == "RSA" && key.bits < leastRsaBits)
        return h.object(Rule::KeyTooShort,
                        "The registered RSA key has " + std::to_string(key.bits) + " bits; at least 2048 are needed.");
    return std::nullopt;
}

std::optional<Objection> takeKey(Hearing& h, std::optional<PublicKey> key, Rule unreadable, const char* what) {
    if (!key)
        return h.object(unreadable, std::string("The registered ") + what + " cannot be read.");
    if (auto objection = fits(h, *key))
        return objection;
    h.candidates.push_back(std::move(*key));
    return std::nullopt;
}

// SMART, "signature verification", step 4: the one key whose kid is the header's and whose kty fits alg.
std::optional<Objection> chooseFromSet(Hearing& h, std::string_view text, const std::string& where) {
    const auto set = readJson(text);
    if (!set)
        return h.object(Rule::JwksNotJson, "The key set " + where + " is not JSON, or has a member twice.", where);
    if (!set->is_object() || !set->contains("keys") || !(*set)["keys"].is_array())
        return h.object(Rule::JwksNoKeys, "The key set " + where + " has no list named keys.", where);

    const auto kid = stringMember(h.header, "kid");
    if (!kid) {
        if (auto objection = h.object(Rule::KidMissing, "The header has no kid, and the client registered a key set."))
            return objection;
    }
    if (!kid && h.is(Manner::Okta) && (*set)["keys"].size() > 1)
        return Objection{Rule::KidMissing, "The header has no kid, and the client registered several keys.", {}, {}};
    if (h.is(Manner::Hydra) && (*set)["keys"].empty())
        return h.object(Rule::JwksNoKeys, "The key set " + where + " has no key.", where);
    std::vector<const nlohmann::json*> named;
    for (const auto& jwk : (*set)["keys"])
        if (jwk.is_object() && (!kid || stringMember(jwk, "kid") == *kid))
            named.push_back(&jwk);
    if (named.empty())
        return h.object(Rule::KidUnknown,
                        "The key set " + where + " has no key with the kid " + inQuotes(kid.value_or("")) + ".",
                        kid.value_or(""));
    std::vector<const nlohmann::json*> fitting;
    std::copy_if(named.begin(), named.end(), std::back_inserter(fitting),
                 [&](const nlohmann::json* jwk) { return stringMember(*jwk, "kty") == h.algorithm->kty(); });
    if (fitting.empty())
        return h.object(Rule::AlgDoesNotFitKey,
                        "alg is " + std::string(h.algorithm->name) + ", and the registered key is not of type " +
                            std::string(h.algorithm->kty()) + ".",
                        std::string(h.algorithm->name), std::string(h.algorithm->curve));
    if (kid && fitting.size() > 1 && !h.is(Manner::BulkDataServer))
        return h.object(Rule::KidDuplicate,
                        "The key set " + where + " has " + std::to_string(fitting.size()) + " keys with the kid " +
                            inQuotes(*kid) + ".",
                        *kid);

    const std::string unusable = "The key " + inQuotes(kid.value_or("")) + " of the set " + where + " cannot be used: ";
    std::optional<Objection> first;
    for (const nlohmann::json* jwk : fitting) {
        std::string why;
        auto key = keyFromJwk(*jwk, why);
        if (key && h.is(Manner::Hydra) && stringMember(*jwk, "use") != "sig") {
            key.reset();
            why = "use is not sig, and this server needs it";
        }
        why.insert(0, unusable);
        why += '.';
        auto objection = key ? fits(h, *key) : h.object(Rule::JwksKeyUnusable, std::move(why), kid.value_or(""));
        if (!objection)
            h.candidates.push_back(std::move(*key));
        else if (!first)
            first = std::move(objection);
    }
    return h.candidates.empty() ? first : std::nullopt;
}

std::optional<Objection> fetchedSet(Hearing& h) {
    const FetchedSet fetched = h.bench.fetch(h.client.jwksUrl);
    const std::string where = "at " + inQuotes(h.client.jwksUrl);
    if (!fetched.ok)
        return h.object(Rule::JwksUnreachable, "The key set " + where + " could not be fetched: " + fetched.why + ".",
                        h.client.jwksUrl, fetched.why);
    return chooseFromSet(h, fetched.body, where);
}

} // namespace

std::optional<Objection> algorithm(Hearing& h) {
    const auto name = stringMember(h.header, "alg");
    if (!name)
        return h.object(Rule::AlgMissing, "The header has no alg.");
    const auto accepted = acceptedAlgorithms(h);
    h.algorithm = findAlgorithm(*name);
    if (h.algorithm && std::find(accepted.begin(), accepted.end(), *name) != accepted.end())
        return std::nullopt;
    std::string list;
    for (const auto& one : accepted)
        list += (list.empty() ? "" : ", ") + one;
    return h.object(Rule::AlgNotAccepted,
                    "alg is " + inQuotes(*name) + "; this server accepts from this client " + list + ".", *name, list);
}

std::optional<Objection> keyOfClient(Hearing& h) {
    if (h.header.contains("jku")) {
        const auto jku = stringMember(h.header, "jku").value_or("");
        if (h.client.jwksUrl.empty() || jku != h.client.jwksUrl)
            if (auto objection = h.object(Rule::JkuMismatch,
                                          "jku in the header is " + inQuotes(jku) +
                                              (h.client.jwksUrl.empty()
                                                   ? ", and the client registered no key URL."
                                                   : ", and the client registered " + inQuotes(h.client.jwksUrl) + "."),
                                          jku, h.client.jwksUrl))
                return objection;
    }
    std::optional<Objection> first;
    bool any = false;
    const auto attempt = [&](bool given, auto&& take) {
        if (!given || !h.candidates.empty())
            return;
        any = true;
        auto objection = take();
        if (!first)
            first = std::move(objection);
    };
    attempt(!h.client.jwks.empty(), [&] { return chooseFromSet(h, h.client.jwks, "given at registration"); });
    attempt(!h.client.jwksUrl.empty(), [&] { return fetchedSet(h); });
    attempt(!h.client.certificatePem.empty(), [&] {
        return takeKey(h, keyFromCertificate(h.client.certificatePem), Rule::CertificateUnreadable, "certificate");
    });
    attempt(!h.client.publicKeyPem.empty(),
            [&] { return takeKey(h, keyFromPublicPem(h.client.publicKeyPem), Rule::NoKeyRegistered, "public key"); });
    if (!any)
        return h.object(Rule::NoKeyRegistered, "The client has no key registered.");
    return h.candidates.empty() ? first : std::nullopt;
}

std::optional<Objection> signatureOfKey(Hearing& h) {
    std::optional<SignatureState> state;
    for (const PublicKey& key : h.candidates) {
        const SignatureState result = verifySignature(key, *h.algorithm, h.signingInput, h.signature);
        if (result == SignatureState::Good)
            return std::nullopt;
        // Of several keys the one that tells most: anything else than "not this key".
        if (!state || *state == SignatureState::NotThisKey)
            state = result;
    }
    switch (state.value_or(SignatureState::NotThisKey)) {
    case SignatureState::WrongForm:
        return h.object(Rule::SignatureForm,
                        h.algorithm->family == 'E'
                            ? "The signature is right but written as DER; it must be R and S, each at full length."
                            : "The signature is right but its PSS salt is not as long as the hash.");
    case SignatureState::WrongLength:
        return h.object(Rule::SignatureOtherContent, "The signature has " + std::to_string(h.signature.size()) +
                                                         " bytes; " + std::string(h.algorithm->name) + " makes " +
                                                         std::to_string(2 * h.algorithm->coordinate) + ".");
    case SignatureState::OtherContent:
        return h.object(Rule::SignatureOtherContent,
                        "The registered key made this signature, but over something else than this header and these "
                        "claims: they were changed after signing, or hashed in another way.");
    case SignatureState::Good:
    case SignatureState::NotThisKey:
        break;
    }
    return h.object(Rule::SignatureWrong, "The signature does not verify with the registered key: another key signed, "
                                          "or the assertion was changed afterwards.");
}

} // namespace ad::practice
