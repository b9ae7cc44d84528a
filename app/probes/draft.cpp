#include "base/json.h"
#include "jose/signature.h"
#include "probes/plan.h"
#include "smart/assertion.h"
#include <algorithm>
#include <array>

namespace ad::probes {
namespace {

using nlohmann::ordered_json;

// Above this, a moment is meant in milliseconds; below, it is none at all. Both stay as wrong as they were.
constexpr double earliest = 1e8;
constexpr double firstMilliseconds = 1e11;

// The moment at which the assertion of the case was sent.
std::int64_t sentAt(const diagnosis::Facts& f, std::int64_t now) {
    if (f.judgedBy != diagnosis::Facts::JudgedBy::Now)
        return f.file.response && f.file.response->receivedAt ? *f.file.response->receivedAt : f.judgedAt;
    if (const auto iat = f.date("iat"); iat && *iat <= now)
        return *iat;
    if (const auto exp = f.date("exp"); exp && *exp <= now)
        return *exp - smart::defaultLifetime;
    return now;
}

// Moved as a whole, times keep their faults: only when they are said differs.
void move(ordered_json& claims, std::int64_t by) {
    for (const char* name : {"exp", "iat", "nbf"}) {
        const auto found = claims.find(name);
        if (found == claims.end() || !found->is_number())
            continue;
        const double value = found->get<double>();
        if (value < earliest)
            continue;
        const std::int64_t shift = value >= firstMilliseconds ? by * 1000 : by;
        if (found->is_number_integer())
            *found = found->get<std::int64_t>() + shift;
        else
            *found = value + static_cast<double>(shift);
    }
}

// Fresh, of the same type, and at least as long: a server that minds the length minds it still.
void renewId(ordered_json& claims, const Random& random) {
    const auto found = claims.find("jti");
    if (found == claims.end())
        return;
    if (found->is_string()) {
        const std::size_t length = found->get_ref<const std::string&>().size();
        std::string id = uuid4(random);
        while (id.size() < length)
            id += id.substr(0, std::min(id.size(), length - id.size()));
        *found = id;
    } else if (found->is_number()) {
        std::int64_t id = 0;
        for (const char c : random(6))
            id = id * 256 + static_cast<unsigned char>(c);
        *found = id;
    }
}

bool isCarried(const smart::Header& header) {
    static constexpr std::array<const char*, 8> ours{"host",       "content-length",  "connection", "transfer-encoding",
                                                     "user-agent", "accept-encoding", "cookie",     "expect"};
    const QString name = text(header.first).toLower();
    return std::none_of(ours.begin(), ours.end(), [&](const char* o) { return name == QLatin1String(o); });
}

bool isFormPost(const diagnosis::Facts& f) {
    return f.request && f.request->bodyKnown && (f.request->method.empty() || f.request->method == "POST") &&
           std::any_of(f.form.begin(), f.form.end(), [](const auto& p) { return p.name == "client_assertion"; });
}

void takeRequest(Draft& draft, const diagnosis::Facts& f) {
    if (!isFormPost(f)) {
        draft.request = smart::tokenRequest(f.tokenEndpoint, {}, f.file.scope,
                                            f.vendor->clientIdParameter.empty() ? std::string() : draft.clientId);
        for (const auto& field : smart::parseForm(draft.request.body))
            draft.form.emplace_back(field.name, field.value);
        return;
    }
    draft.request.method = "POST";
    draft.request.url = f.request->url.empty() ? f.tokenEndpoint : f.request->url;
    for (const auto& header : f.request->headers)
        if (isCarried(header))
            draft.request.headers.push_back(header);
    for (const auto& field : f.form)
        draft.form.emplace_back(field.name, field.value);
}

tl::unexpected<Error> notAlike(const QString& why) {
    return fail("probe_not_alike", why,
                Tr::tr("Mend what the diagnosis shows first, or send a request with this key, and probe then."));
}

} // namespace

Expected<Draft> draftOf(const Subject& subject, std::int64_t nowSeconds, const Random& random) {
    const auto noAnswer = [](const QString& what) {
        return fail("probe_no_answer", what, Tr::tr("Send the request first: a probe is compared with its answer."));
    };
    const diagnosis::CaseFile& file = subject.file;
    if (!file.response || file.response->status == 0)
        return noAnswer(Tr::tr("There is no answer of the server yet."));
    // The key of the case, if it holds one, does not matter here: the one of the subject signs.
    diagnosis::CaseFile keyless = file;
    keyless.key = {};
    const diagnosis::Facts f = diagnosis::deriveFacts(keyless, nowSeconds);
    if (!f.assertionGiven)
        return noAnswer(Tr::tr("The assertion that was answered is not known."));
    if (!f.claimsReadable)
        return notAlike(Tr::tr("The assertion cannot be read, so nothing alike can be made of it."));
    Draft draft;
    if (subject.key) {
        draft.key = subject.key->key;
        if (!jose::verifies(f.jws, draft.key))
            return notAlike(
                Tr::tr("The assertion is not signed with this key, so a probe would differ in two things."));
    }
    draft.header = json::toWritable(f.jws.header->root);
    draft.claims = json::toWritable(f.jws.payload->root);
    draft.alg = f.jws.alg();
    draft.original = f.jws.source;
    const auto sub = draft.claims.find("sub");
    draft.clientId = sub != draft.claims.end() && sub->is_string() ? sub->get<std::string>() : f.clientId;
    move(draft.claims, nowSeconds - sentAt(f, nowSeconds));
    renewId(draft.claims, random);
    takeRequest(draft, f);
    return draft;
}

Expected<attempt::Prepared> finish(const Draft& draft) {
    Expected<std::string> assertion = draft.assertion
                                          ? Expected<std::string>(*draft.assertion)
                                          : jose::signCompact(json::writeCompact(draft.header),
                                                              json::writeCompact(draft.claims), draft.alg, draft.key);
    if (!assertion)
        return tl::make_unexpected(assertion.error());
    attempt::Prepared out;
    out.assertion = *assertion;
    out.request = draft.request;
    std::vector<smart::Parameter> form = draft.form;
    for (auto& [name, value] : form)
        if (name == "client_assertion")
            value = out.assertion;
    out.request.body = smart::formEncode(form);
    return out;
}

} // namespace ad::probes
