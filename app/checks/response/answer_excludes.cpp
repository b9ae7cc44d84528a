#include "checks/support.h"
#include "diagnosis/pipeline.h"

#include <array>

namespace ad::checks::answer_excludes {
namespace {

using Causes = std::vector<std::string_view>;

/// What can still be the reason after this answer; empty: the answer leaves everything open. `why` says so in words.
struct Rest {
    Causes only, never;
    QString why;
    const char* evidence = "answer_excludes";
};

Rest restOf(const Facts& f) {
    const std::string error = f.answer ? f.answer->error : std::string();
    const bool authenticated = comesAfterAuthentication(f);
    if (error == "invalid_scope" && authenticated)
        return {{"scope_invalid", "scope_missing", "app_type_wrong", "app_not_activated_by_customer", "app_not_ready",
                 "resource_invalid"},
                {},
                Tr::tr("invalid_scope comes only after the client was authenticated: key, signature and times are "
                       "right.")};
    if (error == "unauthorized_client" && authenticated)
        return {{"app_type_wrong", "app_not_activated_by_customer", "app_not_ready", "auth_method_mismatch",
                 "scope_invalid", "grant_type_wrong", "tenant_unknown", "client_id_wrong_environment"},
                {},
                Tr::tr("unauthorized_client means that the client was recognised and may not do this: key, signature "
                       "and times are right.")};
    if (error == "unsupported_grant_type")
        return {{"grant_type_wrong", "app_type_wrong", "content_type_wrong", "params_not_in_body",
                 "form_encoding_wrong", "duplicate_parameter", "token_endpoint_wrong", "proxy_interference",
                 "method_wrong"},
                {},
                Tr::tr("unsupported_grant_type is about the form alone, not about the client or its key."),
                // Whatever else is proved to be wrong is told next: the server has not come to it.
                "not_reached_yet"};
    // Of what may be done, and hardly of who asks.
    if (error == "access_denied" && !f.said && f.status < 500)
        return {{"app_type_wrong", "app_not_activated_by_customer", "app_not_ready", "scope_invalid",
                 "resource_invalid", "client_id_wrong_environment", "tenant_unknown", "proxy_interference",
                 "auth_method_mismatch"},
                {},
                Tr::tr("access_denied is about what the client may do, and hardly about its key or its assertion."),
                "page_judges_nothing"};
    if (f.status == 429)
        return {{"rate_limited"}, {}, Tr::tr("Status 429 has one meaning: too many requests.")};
    const bool failed = f.status == 500 || f.status == 502 || f.status == 503 || f.status == 504;
    if (failed && error.empty()) {
        Causes only{"server_error", "proxy_interference", "token_endpoint_wrong",
                    "timeout",      "connect_failure",    "jwks_unreachable"};
        // What a program trips over that looks up the client's key.
        if (f.status == 500)
            only.insert(only.end(), {"kid_unknown", "alg_key_mismatch", "key_not_registered"});
        return {std::move(only),
                {},
                Tr::tr("Status %1 without an OAuth answer: the server did not get as far as judging the client.")
                    .arg(f.status),
                // A program that fails does so over something: what is wrong with the request stays its reason.
                f.status == 500 ? "server_failed_over_it" : "answer_excludes"};
    }
    const bool judged = error == "invalid_client" || error == "invalid_grant" || error == "unauthorized_client";
    if (f.status == 404 && !judged)
        return {{"token_endpoint_wrong", "tenant_unknown", "proxy_interference", "redirected", "method_wrong"},
                {},
                Tr::tr("Status 404 without an OAuth answer: nothing was judged at this address.")};
    if (f.status == 405 && !judged)
        return {{"method_wrong", "token_endpoint_wrong", "redirected", "proxy_interference"},
                {},
                Tr::tr("Status 405 is about the method and the address: no client was judged.")};
    if ((f.status == 406 || f.status == 414 || f.status == 415) && !judged)
        return {{"content_type_wrong", "accept_header_wrong", "params_not_in_body", "token_endpoint_wrong",
                 "proxy_interference", "method_wrong"},
                {},
                Tr::tr("Status %1 is about the form of the request: no client was judged.").arg(f.status)};
    if (error.empty() && f.answer && f.answer->isJson &&
        f.file.response->body.value_or("").find("\"resourceType\"") != std::string::npos && !f.said)
        return {{"token_endpoint_wrong", "proxy_interference", "redirected", "server_error", "method_wrong",
                 "content_type_wrong", "accept_header_wrong"},
                {},
                Tr::tr("A FHIR resource is no answer of OAuth: most likely no token endpoint judged the client.")};
    if (error.empty() && f.answer && f.answer->isHtml)
        return {{"token_endpoint_wrong", "proxy_interference", "redirected", "server_error", "tenant_unknown",
                 "method_wrong", "content_type_wrong", "params_not_in_body", "accept_header_wrong", "rate_limited",
                 "timeout", "tls_failure"},
                {},
                Tr::tr("A web page is no answer of OAuth: most likely no token endpoint judged the client."),
                f.status < 400 ? "answer_excludes" : "page_judges_nothing"};
    // A few words without OAuth's JSON, in which no reason is recognised: the form may have been looked at, no client.
    if (f.status == 400 && error.empty() && f.answer && !f.answer->isJson && !f.said &&
        f.file.response->body.value_or("").find_first_not_of(" \t\r\n") != std::string::npos)
        return {{"token_endpoint_wrong", "proxy_interference", "content_type_wrong", "params_not_in_body",
                 "form_encoding_wrong", "grant_type_wrong", "assertion_missing", "assertion_type_wrong",
                 "assertion_malformed", "method_wrong", "accept_header_wrong", "redirected", "server_error",
                 "tls_failure", "duplicate_parameter"},
                {},
                Tr::tr("An answer without the JSON of OAuth is hardly one in which a client was judged."),
                "page_judges_nothing"};
    if (error == "invalid_client" && f.status < 500 && !f.isVendor("smart-launcher")) {
        Causes never{"scope_invalid", "scope_missing", "resource_invalid", "rate_limited",
                     "server_error",  "timeout",       "dns_failure",      "connect_failure"};
        // A server that has one code for all says in words that it was its own trouble.
        if (f.said)
            std::erase_if(never, [&](std::string_view cause) {
                return (cause == "server_error" || cause == "rate_limited") && f.said->cause == cause;
            });
        return {{},
                std::move(never),
                Tr::tr("invalid_client is about authenticating: the server was reached, and the scope was not looked "
                       "at yet.")};
    }
    return {};
}

Finding check(const Facts& f) {
    const Rest rest = restOf(f);
    if (rest.why.isEmpty())
        return notApplicable(Tr::tr("This answer excludes nothing by itself."));
    Finding finding = pass(rest.why);
    finding.rulesOut = false;
    finding.causes = {"client_unknown"};
    const auto holds = [](const Causes& list, std::string_view id) {
        return std::find(list.begin(), list.end(), id) != list.end();
    };
    for (const CauseInfo& c : allCauses())
        if (rest.only.empty() ? holds(rest.never, c.id) : !holds(rest.only, c.id))
            finding.evidence.push_back({std::string(c.id), rest.evidence, {}});
    return at(finding, At{"response", "/error", {}, {}, {}, {}});
}

const Register
    reg({"answer-excludes", Family::Response, Step::None, {"client_unknown"}, NeedsResponse, {rfc6749Errors}, {}},
        [](const Facts& f) {
            return f.answer && f.answer->granted(f.status) ? notApplicable(Tr::tr("A token was granted.")) : check(f);
        });

} // namespace
} // namespace ad::checks::answer_excludes
