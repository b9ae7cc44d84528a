#include "checks/response/status.h"

#include "vendors/rule_words.h"
#include <algorithm>

namespace ad::checks::answer_code {
namespace {

/// What the code means here: of all that it stands for, what the words beside it name.
const std::string& codeMeans(const Facts& f, const std::vector<std::string>& causes) {
    const auto said = std::find_if(causes.begin(), causes.end(),
                                   [&](const std::string& cause) { return f.said && f.said->cause == cause; });
    return said != causes.end() ? *said : causes.front();
}

/// A status of the server's own trouble and no code: proof, but where words stand beside it that may name what troubles
/// it. Of a gateway that got no answer, nothing of the request is the reason.
Finding serverFailed(const Facts& f, const QString& observed) {
    const bool ofGateway = f.status >= 502 && f.status <= 504;
    const QString message = Tr::tr("The server itself failed (HTTP %1).").arg(f.status);
    const QString expected = Tr::tr("an answer of the token endpoint");
    return f.isTold() && !ofGateway ? suspicious(message, observed, expected) : proved(message, observed, expected);
}

Finding check(const Facts& f) {
    const std::string error = f.answer ? f.answer->error : std::string();
    const At place{"response", error.empty() ? std::string() : "/error", {}, {}, {}, {}};
    const bool named = f.said.has_value();
    // General rows: the OAuth code, the status, an HTML page, WWW-Authenticate.
    // Where no client was judged, the status says more than a code beside it.
    const bool judged = error == "invalid_client" || error == "invalid_grant" || error == "unauthorized_client" ||
                        error == "invalid_scope" || error == "unsupported_grant_type";
    const QString observed = error.empty() ? statusText(f) : Tr::tr("%1, %2").arg(statusText(f), shown(error, 60));
    // The scheme of another layer: Windows' own, or that of an API that wants the token itself (RFC 6750).
    const QString scheme =
        text(f.file.response->header("www-authenticate").value_or("")).section(QLatin1Char(' '), 0, 0);
    const auto asks = [&](const char* name) { return scheme.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
    if (error.empty() && f.status == 401 && !f.said && (asks("Negotiate") || asks("NTLM") || asks("Bearer")))
        return at(
            naming(
                suspicious(Tr::tr("What answered asks for %1, as no token endpoint does.").arg(shown(utf8(scheme), 20)),
                           observed, Tr::tr("an answer of the token endpoint")),
                asks("Bearer") ? std::vector<std::string>{"token_endpoint_wrong", "proxy_interference"}
                               : std::vector<std::string>{"proxy_interference", "token_endpoint_wrong"}),
            place);
    const vendors::ServerMessage* general = nullptr;
    for (const auto& m : f.messages) {
        const bool ofStatus = m.message->field == "status" && !judged;
        if (m.message->server == "any" && isCause(m.message->cause) && (!general || ofStatus))
            general = m.message;
    }
    if (f.status == 429)
        return at(naming(proved(Tr::tr("The server refuses because there were too many requests."), observed,
                                Tr::tr("fewer requests")),
                         {"rate_limited"}),
                  place);
    // Never the server's own: what lets nobody out before they have signed in (RFC 6585 §6).
    if (f.status == 511)
        return at(naming(proved(Tr::tr("A network on the way wants a sign-in first (HTTP 511)."), observed,
                                Tr::tr("an answer of the token endpoint")),
                         {"proxy_interference"}),
                  place);
    // Gateways answer so by default when they let no more through (nginx's limit_req).
    if (f.status == 503 && f.said && f.said->cause == "rate_limited")
        return at(naming(suspicious(Tr::tr("The server refuses because there were too many requests."), observed,
                                    Tr::tr("fewer requests")),
                         {"rate_limited", "server_error"}),
                  place);
    const bool judgedAll = judged || error == "invalid_request";
    // A code for a refused client beside it may still be what the failing server thought of first.
    if (f.status >= 500 && !error.empty() && !named)
        return at(with(naming(suspicious(Tr::tr("The server itself failed (HTTP %1).").arg(f.status), observed,
                                         Tr::tr("an answer of the token endpoint")),
                              {"server_error"}),
                       "server_error", judgedAll ? "status_says" : "code_is_specific"),
                  place);
    if (f.status >= 500 && error.empty())
        return at(naming(serverFailed(f, observed), {"server_error"}), place);
    Finding finding;
    if (error == "invalid_client") {
        finding =
            unknown(f.answerCut           ? Tr::tr("The answer is invalid_client; what else it says was not kept.")
                    : f.bareInvalidClient ? Tr::tr("The answer is invalid_client and says no more: every fault of the "
                                                   "client's authentication looks like this.")
                                          : Tr::tr("The answer is invalid_client: the client's authentication failed."),
                    observed);
        finding.causes = {"client_unknown"};
        // RFC 6749 §5.2: the scheme answers the one that the client used. Asked for where none was used, it is the way
        // in which the server looked for a secret.
        const bool basic = text(f.file.response->header("www-authenticate").value_or(""))
                               .startsWith(QLatin1String("Basic"), Qt::CaseInsensitive);
        if (basic && !(f.request && f.request->header("authorization")))
            finding = with(std::move(finding), "auth_method_mismatch", "asks_for_a_secret",
                           Tr::tr("The server asks for a name and a secret (WWW-Authenticate: Basic)."));
        return at(finding, place);
    }
    // A secret where Epic's backend apps sign: it belongs to another kind of app.
    if (error == "unauthorized_client" && f.isVendor("epic") && sendsSecret(f) && !formField(f, "client_assertion"))
        finding = naming(suspicious(Tr::tr("The client is known, but may not get a token for a secret here."), observed,
                                    Tr::tr("a signed assertion (private_key_jwt)")),
                         {"auth_method_mismatch", "app_type_wrong", "app_not_activated_by_customer"});
    else if (error == "unauthorized_client" && f.isVendor("epic"))
        finding = naming(suspicious(Tr::tr("The client is known, but may not use this grant here."), observed,
                                    Tr::tr("an app that is activated for this grant")),
                         {"app_not_activated_by_customer", "app_type_wrong"});
    else if (error == "server_error" || error == "temporarily_unavailable")
        finding = with(naming(suspicious(Tr::tr("The server says that it failed itself."), observed,
                                         Tr::tr("an answer that judges the request")),
                              {"server_error"}),
                       "server_error", named ? "verdict_warn_other" : "code_is_specific");
    else if (general) {
        std::vector<std::string> causes{general->cause};
        causes.insert(causes.end(), general->also.begin(), general->also.end());
        finding =
            naming(suspicious(vendors::meaningOf(*general), observed, vendors::fixOf(*general)), std::move(causes));
        if (general->field == "status")
            finding = with(std::move(finding), general->cause, "status_says");
    } else if (f.status >= 300 && f.status < 400)
        return naming(notApplicable(Tr::tr("The server redirects; another check judges that.")), {"redirected"});
    else
        finding = naming(unknown(error.empty() ? Tr::tr("The answer is no OAuth answer.")
                                               : Tr::tr("The code %1 is none of RFC 6749.").arg(inQuotes(error)),
                                 observed),
                         {"server_error"});
    // Whoever asks for no scope asks for no wrong one.
    const bool asked = f.request && !f.request->url.empty() && hasForm(f);
    if (error == "invalid_scope" && !f.said && asked && !formField(f, "scope"))
        finding.causes = {"scope_missing", "scope_invalid"};
    // No server reads JSON there, so it sees no grant_type at all.
    if (error == "unsupported_grant_type" && !f.said && !hasForm(f) && wasTold(f, "json_body"))
        finding.causes = {"content_type_wrong", "grant_type_wrong"};
    if (error == "invalid_scope" || error == "unsupported_grant_type") {
        finding = with(finding, codeMeans(f, finding.causes), "code_is_specific");
        finding.inFull = true;
    }
    // It was a POST: what takes none is not the token endpoint.
    if (f.status == 405 && f.request && f.request->method == "POST" && finding.causes.front() == "method_wrong") {
        finding.causes = {"token_endpoint_wrong", "redirected", "method_wrong"};
        finding.evidence.clear();
    }
    if (named) {
        // The vendor's own words are judged already; the general meaning of the code adds nothing.
        finding.verdict = Verdict::Unknown;
        finding.proof = false;
    }
    return at(finding, place);
}

const Register
    reg({"answer-code", Family::Response, Step::None, {"client_unknown"}, NeedsResponse, {rfc6749Errors}, {}},
        [](const Facts& f) {
            return f.answer && f.answer->granted(f.status) ? pass(Tr::tr("A token was granted."), statusText(f))
                                                           : check(f);
        });

} // namespace
} // namespace ad::checks::answer_code
