#!/usr/bin/python3
"""Makes the cases that the weights were tuned on: make_cases.py

Each case is a failure as somebody told it in public, in our own words and with keys of our own: what they had to show
(often only the error and a decoded token), and what it turned out to be.
"""
import json

from corpus import *  # noqa: F403 (one small vocabulary for all cases)

c = Corpus(HERE / "cases")
CERT, CERT_DER = certificate(RSA)
OTHER_CERT, OTHER_DER = certificate(OTHER_RSA)
REGISTERED = {"jwks": jwks(public(RSA))}
URL = {"jwks_url": "https://keys.example.org/jwks.json"}
AGO = lambda s: {"answers": {"key_registered_at": at(NOW - s)}}  # noqa: E731


def epic(**more):
    return make("epic", kid=None, response=answer("epic"), **more)


# ---- Epic: the bare answer, nothing wrong with the token -----------------------------------------------------------
c.add("epic-null-nothing-known", "key_not_propagated", epic(), correct=True)
c.add("epic-null-null-thread", "key_not_propagated", make("epic", kid=None, made=NOW - 200 * DAY, response=thread("epic")),
      correct=True)
c.add("epic-saved-ten-minutes-ago", "key_not_propagated", epic(**AGO(600)), correct=True)
c.add("epic-saved-25-minutes-ago-certificate", "key_not_propagated",
      epic(registered={"certificate_pem": CERT}, **AGO(1500)), correct=True)
c.add("epic-saved-five-hours-ago", "key_not_propagated", epic(**AGO(5 * HOUR)), correct=True)
c.add("epic-saved-yesterday-morning", ["key_not_propagated", "client_id_wrong_environment"], epic(**AGO(26 * HOUR)),
      correct=True)
c.add("epic-saved-three-weeks-ago", ["client_id_wrong_environment", "public_key_mismatch"], epic(**AGO(21 * DAY)),
      correct=True)
c.add("epic-app-created-an-hour-ago-ready-now", "key_not_propagated",
      epic(answers={"app_created_at": at(NOW - HOUR), "app_marked_ready_at": at(NOW - 5 * MINUTE)}), correct=True)
c.add("epic-production-id-in-sandbox", "client_id_wrong_environment",
      epic(answers={"registered_environment": "production", "key_registered_at": at(NOW - 9 * DAY)}))
c.add("epic-app-for-patients", "app_type_wrong", epic(answers={"app_audience": "patient"}))
c.add("epic-app-for-secret", "auth_method_mismatch", epic(answers={"registered_auth_method": "client_secret_post"}))
c.add("epic-other-key-registered", "public_key_mismatch",
      epic(registered={"public_key_pem": public_pem(OTHER_RSA)}, **AGO(9 * DAY)))
c.add("epic-other-certificate-registered", "public_key_mismatch", epic(registered={"certificate_pem": OTHER_CERT}))
c.add("epic-uploaded-in-2026-old", "static_key_not_accepted",
      epic(registered={"certificate_pem": CERT}, **AGO(40 * DAY)), correct=True)
c.add("epic-uploaded-in-2026-age-unknown", ["static_key_not_accepted", "key_not_propagated"],
      epic(registered={"certificate_pem": CERT}), correct=True)
OLD = 1672653600  # 2023-01-02T10:00:00Z
c.add("epic-uploaded-in-2023", "key_not_propagated",
      make("epic", kid=None, made=OLD - 2, now=at(OLD), response=answer("epic", when=OLD),
           registered={"certificate_pem": CERT}), correct=True)
c.add("epic-uploaded-long-ago-in-2023", ["client_id_wrong_environment", "public_key_mismatch"],
      make("epic", kid=None, made=OLD - 2, now=at(OLD), response=answer("epic", when=OLD),
           registered={"certificate_pem": CERT}, answers={"key_registered_at": at(OLD - 20 * DAY)}), correct=True)
CUSTOMER = dict(registered=dict(URL))
c.add("epic-customer-url-works-in-sandbox", "jwks_unreachable",
      make("epic-customer", response=answer("epic"), answers={"key_registered_at": at(NOW - 5 * DAY)}, **CUSTOMER),
      correct=True)
c.add("epic-customer-url-two-hours", "key_not_propagated",
      make("epic-customer", response=answer("epic"), answers={"key_registered_at": at(NOW - 2 * HOUR)}, **CUSTOMER),
      correct=True)
c.add("epic-customer-not-activated", "app_not_activated_by_customer",
      make("epic-customer", response=answer("epic"), answers={"customer_activated": False}, **CUSTOMER))
c.add("epic-customer-unauthorized", "app_not_activated_by_customer",
      make("epic-customer", response=answer("epic", body='{"error":"unauthorized_client","error_description":null}'),
           **CUSTOMER), correct=True)
c.add("epic-customer-sandbox-id", "client_id_wrong_environment",
      make("epic-customer", response=answer("epic"), answers={"registered_environment": "sandbox"}, **CUSTOMER))
c.add("epic-customer-static-after-may", "static_key_not_accepted",
      make("epic-customer", kid=None, response=answer("epic"), registered={"certificate_pem": CERT},
           answers={"key_registered_at": at(NOW - 200 * DAY)}), correct=True)

# ---- Epic: faults of the assertion ----------------------------------------------------------------------------------
BASE = SERVERS["epic"]["base"]
TOKEN = SERVERS["epic"]["token"]
for name, aud in (("fhir-base", BASE), ("issuer", TOKEN.rsplit("/", 1)[0]), ("slash", TOKEN + "/"),
                  ("http", TOKEN.replace("https", "http")), ("authorize", TOKEN.replace("token", "authorize")),
                  ("host", TOKEN.replace("fhir.epic.com", "open.epic.com")), ("case", TOKEN.replace("oauth2", "OAuth2"))):
    c.add(f"epic-aud-{name}", "aud_mismatch", epic(aud=aud))
c.add("epic-exp-one-hour", "exp_too_far", epic(life=HOUR))
c.add("epic-exp-milliseconds", "claim_type_wrong", epic(claims={"exp": (NOW + 240) * 1000}))
c.add("epic-exp-text", "claim_type_wrong", epic(claims={"exp": str(NOW + 240)}))
c.add("epic-exp-passed", ["exp_passed", "clock_skew"], epic(made=NOW - 20 * MINUTE))
c.add("epic-iat-future", ["clock_skew", "not_yet_valid"], epic(made=NOW + 90, life=120))
c.add("epic-clock-fast-with-five-minutes", ["clock_skew", "exp_too_far"],
      make("epic", kid=None, made=NOW, life=300, response=answer("epic", date=-70)))
c.add("epic-nbf-local-time", ["not_yet_valid", "clock_skew", "claim_type_wrong"], epic(claims={"nbf": NOW + 2 * HOUR}))
c.add("epic-no-jti", "jti_missing", epic(claims={"jti": None}))
c.add("epic-jti-long", "jti_too_long", epic(claims={"jti": "j" * 170}))
c.add("epic-jti-number", "claim_type_wrong", epic(claims={"jti": 12345}))
c.add("epic-iss-differs", "iss_sub_mismatch", epic(claims={"iss": "my-company"}))
c.add("epic-client-id-quoted", ["client_unknown", "iss_sub_mismatch"],
      epic(claims={"iss": f'"{GUID}"', "sub": f'"{GUID}"'}, client_id=f'"{GUID}"'))
c.add("epic-client-id-cut", "client_unknown", epic(claims={"iss": GUID[:-2], "sub": GUID[:-2]}, client_id=GUID[:-2]))
c.add("epic-hs256", ["alg_not_accepted", "alg_key_mismatch"], epic(header={"alg": "HS256"}))
c.add("epic-ps256", "alg_not_accepted", epic(header={"alg": "PS256"}))
c.add("epic-alg-none", ["alg_not_accepted", "signature_invalid", "assertion_malformed"], epic(header={"alg": "none"}))
c.add("epic-es384-uploaded", ["key_type_not_accepted", "alg_not_accepted", "static_key_not_accepted"],
      epic(signer=EC384, header={"alg": "ES384"}, registered={"public_key_pem": public_pem(EC384)}))
c.add("epic-es384-der", "signature_encoding_wrong", epic(signer=EC384, header={"alg": "ES384"}, spoil="der"))
c.add("epic-cut-token", ["assertion_malformed", "signature_invalid", "signature_encoding_wrong", "public_key_mismatch"],
      epic(spoil="cut", registered=REGISTERED))
c.add("epic-changed-after-signing", ["signature_invalid", "public_key_mismatch"],
      make("epic", spoil="swap", response=answer("epic"), registered=dict(REGISTERED, **URL)))
good = epic()
c.add("epic-line-break", "assertion_malformed", dict(good, assertion=good["assertion"] + "\n"))
c.add("epic-quotes", "assertion_malformed", dict(good, assertion='"' + good["assertion"] + '"'))
FORM = ("grant_type=client_credentials&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3A"
        "jwt-bearer&client_assertion=")


def posted(case, body=None, *, headers=None, method="POST", url=None, form=FORM):
    request = {"method": method, "url": url or case["token_endpoint"],
               "headers": headers or {"Content-Type": "application/x-www-form-urlencoded"},
               "body": body if body is not None else form + case["assertion"]}
    return dict(case, request=request)


c.add("epic-form-urn-twice-encoded", ["form_encoding_wrong", "assertion_type_wrong"],
      posted(good, form=FORM.replace("%3A", "%253A")))
c.add("epic-form-urn-typo", "assertion_type_wrong", posted(good, form=FORM.replace("jwt-bearer", "jwt-bear")))
c.add("epic-form-grant-jwt-bearer", "grant_type_wrong",
      posted(good, form=FORM.replace("client_credentials", "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer")))
c.add("epic-json-body", "content_type_wrong",
      posted(dict(good, response=answer("epic", body='{"error":"invalid_request","error_description":null}')),
             json.dumps({"grant_type": "client_credentials", "client_assertion": good["assertion"]}),
             headers={"Content-Type": "application/json"}))
c.add("epic-get", "method_wrong", posted(dict(good, response=answer("epic", status=405, body="")), method="GET", body=""))
c.add("epic-basic-besides", "multiple_auth_methods",
      posted(good, headers={"Content-Type": "application/x-www-form-urlencoded", "Authorization": "Basic eDp5"}))
c.add("epic-reused", ["jti_reused"],
      make("epic", kid=None, made=NOW - 120, life=290, response=answer("epic"),
           history=[{"at": at(NOW - 100), "status": 200}]))
c.add("epic-made-at-start-up", ["exp_passed", "jti_reused"],
      make("epic", kid=None, made=NOW - 3 * HOUR, response=answer("epic"),
           history=[{"at": at(NOW - 3 * HOUR + 10), "status": 200}, {"at": at(NOW - 2 * HOUR), "status": 400, "error": "invalid_client"},
                    {"at": at(NOW - HOUR), "status": 400, "error": "invalid_client"}]))
c.add("epic-worked-for-months", ["static_key_not_accepted", "key_stale", "clock_skew", "certificate_problem", "exp_passed"],
      make("epic-customer", kid=None, response=answer("epic"), registered={"certificate_pem": CERT},
           history=[{"at": at(NOW - 60 * DAY), "status": 200}, {"at": at(NOW - 2 * DAY), "status": 200},
                    {"at": at(NOW - DAY), "status": 400, "error": "invalid_client"}]), correct=True)
c.add("epic-rotated-key", ["key_stale", "key_not_propagated"],
      make("epic-customer", response=answer("epic"), registered=dict(URL),
           answers={"key_registered_at": at(NOW - 6 * HOUR)}, jwks_fetch=fetch(jwks(public(RSA))),
           history=[{"at": at(NOW - 10 * HOUR), "status": 200}, {"at": at(NOW - 5 * HOUR), "status": 400, "error": "invalid_client"}]),
      correct=True)
c.add("epic-two-faults", ["aud_mismatch", "exp_too_far"], epic(aud=BASE, life=HOUR))
c.add("epic-aud-wrong-and-fresh-key", "aud_mismatch", epic(aud=BASE, **AGO(600)))
c.add("epic-scope-only-left", "scope_invalid",
      make("epic", kid=None, scope="system/Patient.rs", response=answer("epic", body='{"error":"invalid_scope","error_description":null}')),
      correct=True)

# ---- key sets -------------------------------------------------------------------------------------------------------
def at_url(body, expect, name, server="generic", correct=False, **more):
    fields = dict(registered=dict(URL), response=answer(server), jwks_fetch=fetch(body, **more.pop("fetched", {})))
    fields.update(more)
    c.add(f"jwks-{name}", expect, make(server, **fields), correct=correct)


at_url(jwks(public(RSA)), ["key_stale"], "changed-an-hour-ago-kept-copy", "okta", correct=True,
       response=answer("okta", "The client_assertion JWT kid is invalid."), answers={"key_registered_at": at(NOW - HOUR)})
at_url(jwks(public(RSA), public(OTHER_RSA, kid="vec-rsa")), ["kid_duplicate", "kid_unknown"], "two-of-one-name-keycloak",
       "keycloak", response=answer("keycloak", "Unable to load public key"))
LOGIN = "<!DOCTYPE html><html><title>Sign in</title><form></form></html>"
at_url(LOGIN, ["jwks_unreachable", "jwks_invalid"], "login-page", fetched=dict(headers={"content-type": "text/html"}))
at_url(None, "jwks_unreachable", "not-found", fetched=dict(status=404))
at_url(None, "jwks_unreachable", "forbidden", fetched=dict(status=403))
at_url(None, "jwks_unreachable", "redirects", fetched=dict(status=302, headers={"location": "https://login.example.org"}))
at_url(None, "jwks_unreachable", "tls-chain",
       fetched=dict(status=0, network_error={"kind": "tls", "message": "unable to get local issuer certificate"}))
at_url(None, "jwks_unreachable", "timeout", fetched=dict(status=0, network_error={"kind": "timeout", "message": "no answer"}))
at_url(public(RSA), "jwks_invalid", "bare-key")
at_url([public(RSA)], "jwks_invalid", "array")
at_url({"keys": []}, ["jwks_invalid", "key_not_registered"], "empty")
at_url("{keys:", "jwks_invalid", "not-json")
at_url({"keys": [{k.capitalize(): v for k, v in public(RSA).items()}]}, "jwks_invalid", "capitalised")
at_url(jwks(RSA), "jwks_invalid", "private-parts")
at_url(jwks(public(RSA, use="enc")), "jwks_invalid", "use-enc")
at_url(jwks(public(RSA, use=None, key_ops=["sign"])), "jwks_invalid", "key-ops-sign")
at_url(jwks(public(RSA, n=RSA["n"] + "==")), "jwks_invalid", "padded-modulus")
at_url(jwks(public(RSA, kid="another")), "kid_unknown", "kid-differs")
at_url(jwks(public(OTHER_RSA, kid="vec-rsa")), "public_key_mismatch", "other-key-same-kid")
at_url(jwks(public(RSA), public(OTHER_RSA, kid="vec-rsa")), "kid_duplicate", "two-of-one-name")
at_url(jwks(public(RSA, kid=7)), ["jwks_invalid", "kid_unknown"], "kid-number")
at_url(jwks(public(RSA, alg=None)), ["jwks_invalid", "alg_key_mismatch"], "launcher-without-alg", "smart-launcher",
       response=answer("smart-launcher", "None of the keys found in the JWKS have alg equal to RS384"))
at_url(jwks(public(RSA, use=None)), "jwks_invalid", "hydra-without-use", "ory-hydra",
       response=answer("ory-hydra", "Unable to find RSA public key with use='sig' for kid 'vec-rsa' in JSON Web Key Set."))
for name, url in (("localhost", "https://localhost:8443/jwks"), ("private", "https://10.1.2.3/jwks.json"),
                  ("http", "http://keys.example.org/jwks.json"), ("internal", "https://keys.corp.internal/jwks")):
    c.add(f"jwks-url-{name}", "jwks_unreachable", make("generic", registered={"jwks_url": url}, response=answer("generic")))
c.add("jwks-url-github-page", "jwks_unreachable",
      make("epic", registered={"jwks_url": "https://github.com/me/app/blob/main/jwks.json"}, response=answer("epic")))
at_url(jwks(public(RSA)), ["client_unknown", "key_not_propagated", "aud_mismatch", "clock_skew", "client_id_wrong_environment"],
       "all-right", correct=True)
EC_SHORT = public(EC384, x=b64(base64.urlsafe_b64decode(EC384["x"] + "==")[1:]))
at_url(jwks(EC_SHORT), "jwks_invalid", "short-coordinate", signer=EC384, header={"alg": "ES384"}, kid="vec-p384")
c.add("epic-101-keys", "jwks_invalid",
      make("epic", registered=dict(URL), response=answer("epic"),
           jwks_fetch=fetch(jwks(*([public(RSA)] + [public(OTHER_RSA, kid=f"k{i}") for i in range(100)])))))

# ---- servers that speak ---------------------------------------------------------------------------------------------
def says(server, words, causes, name, body=None, status=None, correct=False, **more):
    more.setdefault("response", thread(server, words, body=body, status=status))
    c.add(f"{server}-{name}", causes, make(server, **more), correct=correct)


K = "Client authentication with signed JWT failed: "
says("keycloak", K + "Signature on JWT token failed validation", "public_key_mismatch", "signature")
says("keycloak", "Unable to load public key", ["kid_missing", "kid_unknown"], "kid-null-after-upgrade", kid=None)
says("keycloak", "Unable to load public key", ["jwks_unreachable"], "url-down", registered=dict(URL),
     jwks_fetch=fetch(None, status=503))
says("keycloak", "Invalid token audience", "aud_mismatch", "aud-behind-proxy", aud="http://keycloak:8080/realms/fhir")
says("keycloak", "Token is not active", ["clock_skew", "exp_passed", "not_yet_valid"], "clock-a-second-ahead",
     claims={"nbf": NOW + 1})
says("keycloak", "Token was issued in the future", ["clock_skew"], "vm-clock-drifted")
says("keycloak", "Invalid client or Invalid client credentials", ["client_unknown", "auth_method_mismatch"], "unknown-client",
     status=401)
says("keycloak", "Invalid client or Invalid client credentials", ["iss_sub_mismatch"], "iss-differs", status=401,
     claims={"iss": "https://my.app"})
says("keycloak", "Token reuse detected", "jti_reused", "reuse")
says("keycloak", "Client not enabled to retrieve service account", ["app_type_wrong"], "no-service-account", status=401,
     body='{"error":"unauthorized_client","error_description":"Client not enabled to retrieve service account"}')
says("keycloak", "Parameter client_assertion_type is missing", ["content_type_wrong"], "json-posted",
     request={"method": "POST", "url": SERVERS["keycloak"]["token"], "headers": {"Content-Type": "application/json"},
              "body": "{}"})
says("keycloak", "", ["tenant_unknown", "token_endpoint_wrong"], "realm-missing", status=404, body='{"error":"Realm does not exist"}')
says("okta", "The audience claim for client_assertion must be the endpoint invoked for the request.", "aud_mismatch", "aud-org-server",
     aud="https://dev-12345678.okta.com")
says("okta", "The client_assertion token has an expiration too far into the future.", ["clock_skew"], "wsl-clock", life=300)
says("okta", "The client_assertion token has an expiration too far into the future.", ["exp_too_far"], "two-hours", life=2 * HOUR)
says("okta", "The client_assertion JWT kid is invalid.", ["kid_missing"], "kid-absent", kid=None)
says("okta", "The client_assertion JWT kid is invalid.", ["kid_unknown"], "kid-other", kid="old-key")
says("okta", "The client_assertion signature is invalid.", ["public_key_mismatch"], "signature")
says("okta", "The client_assertion token is expired.", ["exp_passed", "clock_skew"], "expired", made=NOW - 2 * HOUR)
says("okta", "The client_assertion token has already been used.", "jti_reused", "retry")
says("okta", "", ["scope_invalid"], "scope", status=400,
     body='{"error":"invalid_scope","error_description":"One or more scopes are not configured for the authorization server resource."}', correct=True)
A27 = "AADSTS700027: The certificate with identifier used to sign the client assertion is %s. [Reason - %s, Thumbprint of key used by client: 'C0FFEE', Please visit the portal] Trace ID: 1 Correlation ID: 2"
says("microsoft-entra", A27 % ("not registered on application", "The key was not found."), ["key_not_registered", "certificate_problem"], "thumbprint-unknown",
     header={"x5t": "AAAAAAAAAAAAAAAAAAAAAAAAAAA"})
says("microsoft-entra", A27 % ("expired", "The key used is expired."), ["certificate_problem"], "certificate-expired",
     header={"x5t": "AAAAAAAAAAAAAAAAAAAAAAAAAAA"})
says("microsoft-entra", "AADSTS700027: Client assertion contains an invalid signature. [Reason - The provided signature value did not match the expected signature value.]",
     ["public_key_mismatch", "signature_invalid"], "signature", header={"x5t": "AAAAAAAAAAAAAAAAAAAAAAAAAAA"})
says("microsoft-entra", "AADSTS700016: Application with identifier 'x' was not found in the directory 'y'.", ["client_unknown", "tenant_unknown"], "wrong-tenant",
     header={"x5t": "AAAAAAAAAAAAAAAAAAAAAAAAAAA"}, status=400,
     body='{"error":"unauthorized_client","error_description":"AADSTS700016: Application with identifier x was not found in the directory y."}')
says("microsoft-entra", "AADSTS700024: Client assertion is not within its valid time range. Current time: 2026-11-23", ["exp_passed", "clock_skew"], "time-range",
     header={"x5t": "AAAAAAAAAAAAAAAAAAAAAAAAAAA"}, made=NOW - HOUR)
says("microsoft-entra", "", ["scope_invalid"], "smart-scope", status=400, scope="system/Patient.read", header={"x5t": "AAAAAAAAAAAAAAAAAAAAAAAAAAA"},
     body='{"error":"invalid_scope","error_description":"AADSTS1002012: The provided value for scope system/Patient.read is not valid."}')
says("microsoft-entra", "AADSTS50027: JWT token is invalid or malformed. No certificate thumbprint specified in token header.",
     ["kid_missing", "certificate_problem", "header_invalid", "assertion_malformed"], "no-thumbprint", kid=None)
H = "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method). "
says("ory-hydra", "", "client_unknown", "unknown", body='{"error":"invalid_client","error_description":"' + H.strip() + '"}')
says("ory-hydra", "The 'client_assertion' uses signing algorithm 'RS384' but the requested OAuth 2.0 Client enforces signing algorithm 'RS256'.",
     "alg_not_accepted", "pinned-alg", header={"alg": "RS384"})
says("ory-hydra", "Claim 'audience' from 'client_assertion' must match the authorization server's token endpoint 'https://hydra.example.org/oauth2/token'.",
     "aud_mismatch", "aud", aud="https://hydra.example.org/")
says("ory-hydra", "", "jti_reused", "jti-known", status=400, body='{"error":"jti_known","error_description":"The jti was already used."}')
says("ory-hydra", "Unable to verify the integrity of the 'client_assertion' value.", ["public_key_mismatch"], "integrity")
says("ory-hydra", "The JSON Web Token uses signing key with kid 'vec-rsa', which could not be found.", ["kid_unknown"], "kid", status=400,
     body='{"error":"invalid_request","error_description":"The request is missing a required parameter. The JSON Web Token uses signing key with kid \'vec-rsa\', which could not be found."}')
M = dict(status=400)
says("medplum", "Invalid client assertion audience", "aud_mismatch", "aud-array", claims={"aud": [SERVERS["medplum"]["token"]]}, **M)
says("medplum", "Invalid client assertion signature", ["exp_passed", "clock_skew"], "expired-called-signature",
     made=NOW - HOUR, response=answer("medplum", "Invalid client assertion signature"))
says("medplum", "Invalid client assertion signature", ["public_key_mismatch"], "signature", **M)
says("medplum", "Client must have a JWK Set URL", ["key_not_registered"], "no-url", **M)
says("smart-bulk-data-server", "Invalid token 'aud' value. Must be 'https://bulk-data.smarthealthit.org/auth/token'.", "aud_mismatch", "aud",
     aud="https://bulk-data.smarthealthit.org/fhir")
says("smart-bulk-data-server", "Unable to verify the token with any of the public keys found in the JWKS: jwt expired", ["exp_passed", "clock_skew"], "expired", made=NOW - HOUR)
says("smart-bulk-data-server", "Unable to verify the token with any of the public keys found in the JWKS: invalid signature", "public_key_mismatch", "signature")
says("smart-bulk-data-server", "", "jwks_unreachable", "first-certificate", body=json.dumps({"error": "invalid_client", "error_description":
     "Requesting the remote JWKS returned an error.\nError: unable to verify the first certificate"}), registered=dict(URL))
says("smart-bulk-data-server", "", "scope_missing", "no-scope", body='{"error":"invalid_scope","error_description":"Empty scope"}', scope=None)
says("smart-launcher", "Invalid token 'typ' header. Must be 'JWT'.", "typ_wrong", "typ", header={"typ": "at+jwt"})
says("smart-launcher", "Invalid token. jwt expired", ["exp_passed", "clock_skew"], "expired", made=NOW - HOUR)
says("smart-launcher", "The token sub does not match the token iss claim", "iss_sub_mismatch", "iss", claims={"iss": "x"})
says("smart-launcher", "None of the keys found in the JWKS have kid equal to vec-rsa", "kid_unknown", "kid")
D = lambda words: json.dumps({"resourceType": "OperationOutcome", "issue": [{"severity": "fatal", "details": {"text": words}}]})  # noqa: E731
says("cms-dpc", "", "jti_reused", "reuse", body=D("Token ID cannot be re-used"))
says("cms-dpc", "", "claim_type_wrong", "milliseconds", body=D("Expiration time must be seconds since unix epoch"), claims={"exp": (NOW + 200) * 1000})
says("cms-dpc", "", "kid_unknown", "key-id", body=D("Cannot find public key with id: 4c5d"), status=401)
CE = '{"error":"%s","error_uri":"https://authorization.cerner.com/errors/urn%%3Acerner%%3Aerror%%3Aauthorization-server%%3A%s/instances/1-2?client=%s&tenant=ec2458f2-1e24-41c8-b71b-0e701af7583d"}'
says("oracle-health", "", ["params_not_in_body", "auth_method_mismatch", "assertion_missing"], "bearer-header",
     body=CE % ("invalid_client", "oauth2%3Atoken%3Ainvalid-authorization-header", "unknown"),
     request={"method": "POST", "url": SERVERS["oracle-health"]["token"], "body": "grant_type=client_credentials&scope=system%2FEncounter.read",
              "headers": {"Content-Type": "application/x-www-form-urlencoded", "Authorization": "Bearer eyJhbGciOiJFUzM4NCJ9.e30.AA"}}, assertion=None)
says("oracle-health", "", ["public_key_mismatch", "kid_unknown"], "kid-is-client-id",
     body=CE % ("invalid_client", "client-assertion%3Ajwt-bearer%3Ainvalid-signature", OTHER_GUID), kid=OTHER_GUID)
says("oracle-health", "", ["tenant_unknown"], "tenant-letter-too-many", status=400,
     body=CE % ("invalid_grant", "oauth2%3Atoken%3Ainvalid-tenant", OTHER_GUID),
     token_endpoint=SERVERS["oracle-health"]["token"].replace("7583d/", "7583dm/"))
says("oracle-health", "", ["scope_invalid"], "empty-scopes", status=400, body=CE % ("invalid_scope", "oauth2%3Atoken%3Aempty-scopes", OTHER_GUID), correct=True)
says("oracle-health", "", ["exp_passed", "clock_skew"], "unlisted-word",
     body=CE % ("invalid_client", "client-assertion%3Ajwt-bearer%3Aexpired-token", OTHER_GUID))
says("oracle-health", "", ["aud_mismatch"], "unlisted-aud",
     body=CE % ("invalid_client", "client-assertion%3Ajwt-bearer%3Ainvalid-audience", OTHER_GUID))
says("oracle-health", "", ["typ_wrong"], "typ-called-an-invalid-assertion", header={"typ": "at+jwt"},
     body=CE % ("invalid_client", "client-assertion%3Ajwt-bearer%3Ainvalid-assertion", OTHER_GUID))
says("oracle-health", "", ["aud_mismatch", "claim_missing"], "aud-absent",
     body=CE % ("invalid_client", "client-assertion%3Ajwt-bearer%3Ainvalid-audience", OTHER_GUID), claims={"aud": None})
says("athenahealth", "", "public_key_mismatch", "signature", body='{"error":"invalid_client","error_description":"The client_assertion signature is invalid."}')
says("eclinicalworks", "", ["jwks_unreachable", "kid_unknown", "client_unknown", "key_not_propagated", "public_key_mismatch"], "bare", correct=True, registered=dict(URL))
says("eclinicalworks", "", ["scope_invalid"], "scope", status=400, body='{"error":"invalid_grant"}', scope="system/Foo.read", correct=True)
says("eclinicalworks", "", ["alg_not_accepted"], "es384", signer=EC384, header={"alg": "ES384"}, kid="vec-p384")
says("auth0", "Invalid signature", ["public_key_mismatch", "signature_invalid"], "signature")
says("auth0", "Client assertion audience must be https://tenant.eu.auth0.com/", "aud_mismatch", "token-url-as-aud", aud=SERVERS["auth0"]["token"])

# ---- servers with one word for everything ---------------------------------------------------------------------------
N = "node-oidc-provider"
says(N, "", "alg_not_accepted", "rs384-not-enabled", header={"alg": "RS384"}, server_log="error_detail: alg mismatch")
says(N, "", ["exp_passed", "clock_skew"], "expired", made=NOW - HOUR, response=answer(N))
says(N, "", "aud_mismatch", "aud", aud="https://other.example.org/token", response=answer(N))
says(N, "", "jti_missing", "no-jti", claims={"jti": None}, response=answer(N))
says(N, "", "iss_sub_mismatch", "iss", claims={"iss": "x"}, response=answer(N))
says(N, "", "public_key_mismatch", "key", response=answer(N), registered={"jwks": jwks(public(OTHER_RSA, kid="vec-rsa", alg=None))})
says(N, "", "client_id_param_mismatch", "client-id", status=400, body='{"error":"invalid_request","error_description":"client_id mismatch"}')
says(N, "", ["assertion_missing", "content_type_wrong"], "json", status=400, body='{"error":"invalid_request","error_description":"no client authentication mechanism provided"}',
     request={"method": "POST", "url": SERVERS[N]["token"], "headers": {"Content-Type": "application/json"}, "body": "{}"})
S = "spring-authorization-server"
says(S, "", ["client_id_param_missing", "client_id_param_mismatch"], "no-client-id", status=400, body='{"error":"invalid_request"}')
says(S, "", ["aud_mismatch"], "log-aud", server_log="DEBUG OAuth2ClientAuthenticationFilter: Client authentication failed: client_assertion: The aud claim is not valid")
says(S, "", ["alg_not_accepted"], "hs256", header={"alg": "HS256"}, response=answer(S))
says("duende-identityserver", "", ["jti_reused"], "log-replay", server_log="[Error] jti is found in replay cache. Possible replay attack.")
says("duende-identityserver", "", ["exp_passed", "clock_skew"], "log-idx", server_log="IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '1/1/2026'")

# ---- unknown servers ------------------------------------------------------------------------------------------------
def unknown(words, causes, name, status=401, error="invalid_client", **more):
    more.setdefault("response", thread("generic", body=json.dumps({"error": error, "error_description": words}),
                                       status=status))
    c.add(f"unknown-{name}", causes, make("generic", **more))


unknown('Validation of "client_assertion" failed: "iat" claim timestamp check failed (it should be in the past)', ["clock_skew", "not_yet_valid"], "iat-check")
unknown("JWT signature does not match locally computed signature", ["public_key_mismatch", "signature_invalid"], "signature")
unknown("Audience validation failed", "aud_mismatch", "audience", aud="https://ehr.example.com/fhir/r4")
unknown("The JWT has expired", ["exp_passed", "clock_skew"], "expired")
unknown("Untrusted client_assertion", ["public_key_mismatch"], "untrusted")
unknown("Unable to find a matching key for kid abc", ["kid_unknown"], "kid")
unknown("Failed to retrieve JWKS from client's jwks_uri", ["jwks_unreachable"], "jwks")
unknown("Client is disabled", ["app_not_ready"], "disabled")
unknown("Unknown client", ["client_unknown"], "client")
unknown("JWT lifetime exceeds maximum of 60 seconds", ["exp_too_far"], "sixty-seconds")
unknown("The jti claim has already been used", ["jti_reused"], "jti")
unknown("private_key_jwt is not allowed for this client", ["auth_method_mismatch"], "method")
unknown("", ["proxy_interference", "token_endpoint_wrong"], "blocked-page",
        response={"status": 403, "headers": {"content-type": "text/html"}, "body": "<html><title>Request Blocked</title>Zscaler: access denied by your organisation's policy</html>"})
unknown("", "rate_limited", "too-many", response={"status": 429, "headers": {"retry-after": "60"}, "body": ""})
unknown("", "server_error", "broken", response={"status": 500, "headers": {}, "body": "Internal Server Error"})
unknown("", "token_endpoint_wrong", "not-found", response={"status": 404, "headers": {}, "body": "Not Found"})
unknown("", "token_endpoint_wrong", "nothing-at-this-path", response={
    "status": 404, "headers": {"content-type": "application/json"},
    "body": '{"error":"invalid_request","error_description":"Nothing is at \'/oauth2/tokens\'; this server has other paths."}'})
c.add("epic-sign-in-page", ["token_endpoint_wrong", "proxy_interference"], make("epic", kid=None, response={
    "status": 200, "headers": {"content-type": "text/html"},
    "body": "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>"}), correct=True)
c.add("epic-plain-bad-request", ["token_endpoint_wrong", "proxy_interference"], make("epic", kid=None, response={
    "status": 400, "headers": {"content-type": "text/plain"}, "body": "Bad Request"}), correct=True)
unknown("", "redirected", "moved", response={"status": 302, "headers": {"location": "https://ehr.example.com/login"}, "body": ""})
unknown("", "dns_failure", "dns", response={"network_error": {"kind": "dns", "message": "host not found"}})
unknown("", "tls_failure", "tls", response={"network_error": {"kind": "tls", "message": "self-signed certificate"}})
unknown("", ["kid_missing"], "no-kid", kid=None, response=answer("generic"))
unknown("", ["exp_passed", "clock_skew"], "expired-bare", made=NOW - HOUR, response=answer("generic"))
unknown("", ["alg_key_mismatch"], "alg-key", signer=RSA, header={"alg": "RS384"}, registered={"jwks": jwks(public(EC384, kid="vec-rsa"))}, response=answer("generic"))

# held out once, until they taught something
def bare(server, **more):
    return make(server, kid=None, response=answer(server, date=1), **more)


c.add("epic-fast-clock", ["clock_skew"], make("epic", kid=None, made=NOW + 45, life=200, response=answer("epic", date=-45)))
says("keycloak", "Client authentication with signed JWT failed: Failed to parse JWT", ["assertion_malformed"], "wrapped-parse")
says("keycloak", "Client client-x does not have public key", ["key_not_registered"], "no-key")
unknown("client_assertion validation failed: unexpected \"aud\" claim value", "aud_mismatch", "jose-aud")
unknown("client_assertion validation failed: no applicable key found in the JSON Web Key Set", ["kid_unknown"], "jose-kid")
unknown("IDX10214: Audience validation failed. Audiences: 'x'. Did not match: validationParameters.ValidAudience", "aud_mismatch", "idx-aud")
unknown("Missing required claim: jti", ["jti_missing", "claim_missing"], "claim-jti")
unknown("The token was issued too long ago", ["iat_too_old", "exp_passed"], "iat-old")
unknown("Application is not active", ["app_not_ready"], "inactive")
unknown("The client is not authorized to use grant type client_credentials", ["app_type_wrong"], "grant", error="unauthorized_client", status=400)
unknown("Client authentication methods: only client_secret_basic is supported", ["auth_method_mismatch"], "basic-only")
unknown("Missing parameter: client_assertion", ["assertion_missing", "content_type_wrong"], "missing-assertion", error="invalid_request", status=400)
unknown("JWT is malformed", ["assertion_malformed"], "malformed", error="invalid_request", status=400)
unknown("The client_id parameter is required", ["client_id_param_missing"], "client-id", error="invalid_request", status=400)

# ---- what only some servers and some answers show: no single cause has to lead --------------------------------------
def shows(name, case):
    c.add(f"shows-{name}", [], case)


def plain(server, **more):
    """An answer that names nothing, and nothing known of the address: the priors decide."""
    more.setdefault("response", answer(server))
    return make(server, **more)


shows("asks-for-a-secret", plain("generic", response=answer("generic", headers={"www-authenticate": 'Basic realm="token"'})))
EARLIER = [{"at": at(NOW - 5 * DAY), "status": 400, "error": "invalid_client"}]
shows("scope-after-client", make("smart-bulk-data-server", history=EARLIER,
      response=answer("smart-bulk-data-server", body='{"error":"invalid_scope"}')))
shows("backend-and-method-by-answer", epic(answers={"app_audience": "backend", "registered_auth_method": "private_key_jwt"}))
shows("strict-typ", plain("duende-identityserver", header={"typ": "client-authentication+jwt"}))
shows("set-kept-long", plain("generic", registered=dict(URL), answers={"key_registered_at": at(NOW - HOUR)},
      jwks_fetch=fetch(jwks(public(RSA)), headers={"content-type": "application/json", "cache-control": "max-age=86400"})))
shows("name-as-client-id", epic(client_id="my-app", claims={"iss": "my-app", "sub": "my-app"}))
shows("ec-uploaded", epic(signer=EC384, header={"alg": "RS384"} if False else {"alg": "ES384"},
      registered={"public_key_pem": public_pem(EC384)}))
shows("older-endpoint", plain("oracle-health", token_endpoint=SERVERS["oracle-health"]["token"].replace("hosts/fhir-ehr-code.cerner.com/", "")))
shows("log-of-two", plain("node-oidc-provider", server_log="warn: kid not found\nerror: jwt expired"))
shows("now-and-then", plain("generic", history=[{"at": at(NOW - n * HOUR), "status": 200 if n % 2 else 401, **({} if n % 2 else {"error": "invalid_client"})} for n in (5, 4, 3, 2)]))
shows("works-then-never", plain("generic", history=[{"at": at(NOW - 9 * HOUR), "status": 200}] + [{"at": at(NOW - n * HOUR), "status": 401, "error": "invalid_client"} for n in (7, 5, 3)]))
def sent(server, **changes):
    """What the request of make(server) holds, as the history tells it of an attempt."""
    s = SERVERS[server]
    return {"token_endpoint": s["token"], "key": changes.pop("key", ""), "header.alg": s["alg"], "header.typ": "JWT", "header.kid": "vec-rsa",
            "claims.iss": s["client"], "claims.sub": s["client"], "claims.aud": s["token"], "lifetime": "240"} | changes


shows("changed-since", plain("generic", history=[{"at": at(NOW - DAY), "status": 200, "sent": sent("generic", **{"claims.aud": SERVERS["generic"]["base"]})}]))
for kind, body in (("unknown_client", None), ("unknown_client", '{"error":"unauthorized_client"}'), ("throwaway_key", '{"error":"invalid_request"}'),
                   ("wrong_aud", '{"error":"invalid_request"}'), ("absurd_scope", '{"error":"invalid_scope"}')):
    case = plain("generic", token_endpoint=None, probes=[{"kind": kind, "response": answer("generic", body=body)}])
    shows(f"probe-{kind}-{'alike' if body is None else 'differs'}", case)
shows("scope-version", make("epic", kid=None, scope="system/Patient.read", response=answer("epic", body='{"error":"invalid_scope"}')))
shows("sent-again", make("generic", made=NOW - 100, life=280, response=answer("generic"), history=[{"at": at(NOW - 60), "status": 401, "error": "invalid_client"}]))
shows("sets-differ", plain("generic", registered={"jwks_url": URL["jwks_url"], "jwks": jwks(public(OTHER_RSA, kid="old"))},
      jwks_fetch=fetch(jwks(public(EC384)))))
shows("own-key", plain("generic", key={"jwk": RSA}))
shows("static-2024", make("epic-customer", kid=None, made=OLD + 2 * 365 * DAY - 2, now=at(OLD + 2 * 365 * DAY), response=answer("epic", when=OLD + 2 * 365 * DAY), registered={"certificate_pem": CERT}))
AUTUMN = 1759309200  # 2025-10-01
shows("static-autumn-2025", make("epic", kid=None, made=AUTUMN - 2, now=at(AUTUMN), response=answer("epic", when=AUTUMN), registered={"certificate_pem": CERT}))
shows("static-there-before", make("epic", kid=None, made=AUTUMN - 2, now=at(AUTUMN), response=answer("epic", when=AUTUMN), registered={"certificate_pem": CERT}, answers={"key_registered_at": at(AUTUMN - 90 * DAY)}))
shows("tried-for-days", epic(history=EARLIER))
shows("line-break-in-form", posted(make("generic", response=answer("generic")), form=FORM) | {"request": {"method": "POST", "url": SERVERS["generic"]["token"], "headers": {"Content-Type": "application/x-www-form-urlencoded"}, "body": FORM + make("generic")["assertion"] + "\n"}})

# ---- what the person tells of the course of things ------------------------------------------------------------------
c.add("told-works-once-bare", ["jti_reused", "exp_passed"],
      make("generic", response=thread("generic"), told=["works_once"]), correct=True)
c.add("told-one-assertion-for-weeks", ["exp_passed", "jti_reused"],
      make("generic", assertion=None, response=thread("generic"), told=["same_assertion", "worked_before"]), correct=True)
c.add("told-fails-after-an-hour", ["exp_passed", "jti_reused"],
      make("generic", assertion=None, response=thread("generic"), told=["fails_later"]), correct=True)
c.add("told-worked-until-monday", ["exp_passed", "key_stale", "certificate_problem", "clock_skew"],
      make("generic", assertion=None, response=thread("generic"), told=["worked_before"]), correct=True)
c.add("told-several-keys-no-kid", ["kid_missing"],
      make("okta", assertion=None, response=thread("okta", "The client_assertion JWT kid is invalid."),
           told=["several_keys"]))
c.add("told-new-key-since-today", ["key_stale", "key_not_propagated"],
      make("keycloak", assertion=None, response=thread("keycloak"), told=["new_key"]), correct=True)
c.add("told-es256-from-a-service", ["signature_encoding_wrong"],
      make("generic", assertion=None, response=thread("generic", "Client assertion signature could not be verified."),
           told=["der_signer"]), correct=True)
c.add("told-works-on-the-other-server", ["clock_skew", "exp_passed"],
      make("generic", assertion=None, response=thread("generic"), told=["works_elsewhere"]), correct=True)
c.add("told-saved-this-morning", ["key_not_propagated"],
      make("generic", response=thread("generic"), told=["registered_lately"]), correct=True)
c.add("told-registered-for-months", ["client_id_wrong_environment", "public_key_mismatch", "app_type_wrong"],
      make("epic", kid=None, response=thread("epic"), told=["registered_long_ago"]), correct=True)
c.add("told-nobody-fetches-the-keys", ["jwks_unreachable"],
      make("generic", response=thread("generic"), told=["keys_not_fetched"]), correct=True)
c.add("told-activation-comes-next-week", ["app_not_activated_by_customer"],
      make("epic-customer", kid=None, response=thread("epic-customer"), told=["not_activated"]), correct=True)
c.add("told-the-clock-is-off", ["clock_skew"],
      make("generic", assertion=None, response=thread("generic"), told=["clock_off"]), correct=True)
c.add("told-local-time-as-utc", ["exp_passed", "exp_too_far", "not_yet_valid"],
      make("epic", assertion=None, response=thread("epic"), told=["local_time"]), correct=True)
c.add("told-plain-base64", ["assertion_malformed", "signature_encoding_wrong"],
      make("epic", assertion=None, response=thread("epic"), told=["plain_base64"]), correct=True)
c.add("told-no-key-is-shown", ["key_not_registered"],
      make("keycloak", assertion=None, response=thread("keycloak"), told=["no_key_there"]), correct=True)
c.add("told-sent-after-its-end", ["exp_passed"],
      make("generic", assertion=None, response=thread("generic"), told=["sent_after_end"]), correct=True)
c.add("told-encoded-before", ["form_encoding_wrong"],
      make("generic", assertion=None, response=thread("generic"), told=["encoded_before"]), correct=True)
c.add("told-the-old-key-is-there", ["public_key_mismatch"],
      make("generic", assertion=None, response=thread("generic"), told=["old_key_there", "registered_lately"]),
      correct=True)
c.add("told-a-life-of-seconds", ["clock_skew"],
      make("generic", assertion=None, response=thread("generic", body='{"error":"invalid_client","error_description":'
                                                      '"exp is too far in the future"}'), told=["short_life"]),
      correct=True)
c.add("told-green-a-minute-later", ["key_not_propagated"],
      make("generic", response=thread("generic"), told=["heals_itself"]), correct=True)
c.add("told-a-retry-sends-it-again", ["jti_reused"],
      make("generic", assertion=None, response=thread("generic"), told=["sent_again"]), correct=True)
c.add("told-a-digest-is-hashed-again", ["signature_encoding_wrong"],
      make("generic", assertion=None, response=thread("generic"), told=["hashed_twice"]), correct=True)
c.add("told-a-secret-with-a-percent-sign", ["form_encoding_wrong"],
      make("generic", assertion=None, response=thread("generic"), told=["secret_has_signs"]), correct=True)
c.add("told-a-public-key-signs", ["key_is_public"],
      make("generic", assertion=None, response=thread("generic"), told=["signs_by_public"]), correct=True)
c.add("told-a-secret-signs", ["alg_not_accepted"],
      make("generic", assertion=None, response=thread("generic"), told=["signs_by_secret"]), correct=True)
c.add("told-a-curve-that-does-not-fit", ["alg_key_mismatch"],
      make("generic", assertion=None, response=thread("generic"), told=["curve_unfit"]), correct=True)
c.add("told-a-library-without-kid", ["kid_missing"],
      make("athenahealth", assertion=None, response=thread("athenahealth"), vendor="apple", told=["kid_not_set"]))
c.add("told-works-where-nothing-is-verified", ["tls_failure"],
      make("generic", assertion=None, response=thread("generic"), told=["works_unverified"]), correct=True)
c.add("told-a-post-that-became-a-get", ["redirected"],
      make("generic", assertion=None, response=thread("generic", status=405, body=""), told=["turned_to_get"]), correct=True)
c.add("pdnd-another-claim", ["claim_not_allowed"],
      make("generic", claims={"nbf": NOW - 2}, response=thread("generic"), vendor="pagopa-pdnd"))
c.add("told-now-and-then", ["clock_skew", "jti_reused", "jwks_unreachable"],
      make("generic", assertion=None, response=thread("generic"), told=["now_and_then"]), correct=True)
c.add("told-works-in-the-sandbox", ["jwks_unreachable", "app_not_activated_by_customer", "client_id_wrong_environment"],
      make("epic-customer", kid=None, response=thread("epic-customer"), told=["works_in_sandbox"]), correct=True)
c.add("told-ec-key-was-uploaded", ["key_type_not_accepted", "alg_not_accepted"],
      make("epic", kid=None, signer=EC384, header={"alg": "ES384"}, response=thread("epic"), told=["key_uploaded"]))
for name, cause, said in (("audiences", "aud_mismatch", ["aud", "audience", "url"]),
                          ("secrets", "secret_wrong auth_method_mismatch", ["authorization", "client secret", "secret"]),
                          ("certificates", "certificate_problem", ["certificate", "expired", "tls"]),
                          ("key-urls", "jku_mismatch", ["jku", "jku header", "the jku"]),
                          ("anything", "client_unknown public_key_mismatch aud_mismatch key_not_registered",
                           ["client", "error", "request", "server", "the token", "token", "we"]),
                          ("seconds", "clock_skew", ["date", "now", "seconds", "time", "utc"])):
    c.add(f"told-words-of-{name}", cause.split(),
          make("generic", assertion=None, response=thread("generic"), told_words=said), correct=True)
c.add("epic-clock-45-seconds-behind", ["key_not_propagated", "clock_skew"],
      make("epic", kid=None, life=200, response=answer("epic", date=45)), correct=True)
c.add("aud-in-a-list-bare", ["aud_mismatch", "claim_type_wrong"],
      make("node-oidc-provider", claims={"aud": ["https://op.example.org/token"]}, response=thread("node-oidc-provider")),
      correct=True)

# ---- a key that was damaged on its way, before anything is sent -----------------------------------------------------
PEM = jwk.JWK(**{n: v for n, v in RSA.items() if n not in ("use", "alg")}).export_to_pem(private_key=True, password=None).decode()
for name, text in {"escaped": PEM.replace("\n", "\\n"), "one-line": PEM.replace("\n", " ")}.items():
    c.add(f"key-{name}-not-sent", ["key_file_mangled"], make("generic", key={"pem": text}))
c.add("key-escaped-without-kid", ["key_file_mangled"], make("generic", kid=None, key={"pem": PEM.replace("\n", "\\n")}))

# ---- nothing wrong here ---------------------------------------------------------------------------------------------
GRANTED = {"status": 200, "received_at": at(NOW), "headers": {"date": http_date(NOW), "content-type": "application/json"},
           "body": '{"access_token":"t","token_type":"bearer","expires_in":300,"scope":"system/*.rs"}'}
for server in SERVERS:
    signer, header = (RSA, {})
    extra = {"header": {"x5t": b64(hashlib.sha1(CERT_DER).digest())}, "registered": {"certificate_pem": CERT}} if server == "microsoft-entra" else {}
    kid = None if server == "epic" else "4c5d2f6e-8a3b-4d1e-9f7a-1b2c3d4e5f60" if server == "cms-dpc" else "vec-rsa"
    if server == "cms-dpc":  # takes RSA keys of 4096 bits only
        extra = {"signer": EC384, "header": {"alg": "ES384"}}
    c.add(f"right-granted-{server}", [], make(server, kid=kid, response=GRANTED, **extra), correct=True)
    c.add(f"right-not-sent-{server}", [], make(server, kid=kid, **extra), correct=True)
# BCDA's older service: an ID and a secret, no form, no assertion.
BCDA = dict(vendor="cms-bcda", fhir_base_url=None, token_endpoint="https://api.bcda.cms.gov/auth/token", assertion=None,
            request={"method": "POST", "url": "https://api.bcda.cms.gov/auth/token", "headers": {"Authorization": "Basic aWQ6c2VjcmV0"}, "body": ""})
c.add("right-not-sent-cms-bcda-v1", [], make("generic", **BCDA), correct=True)
c.add("right-granted-cms-bcda-v1", [], make("generic", response=GRANTED, **BCDA), correct=True)
# The key, the client and the audience are right by what probes showed: what is left is what the app may do.
for kind in ("throwaway_key", "wrong_aud"):
    c.add(f"epic-probe-{kind}-differs", ["app_type_wrong", "app_not_ready", "app_not_activated_by_customer"],
          epic(probes=[{"kind": kind, "response": answer("epic", status=401, body='{"error":"invalid_client","error_description":"other"}')}]), correct=True)
c.add("right-granted-es384", [], make("generic", signer=EC384, header={"alg": "ES384"}, kid="vec-p384",
      registered={"jwks": jwks(public(EC384), public(RSA))}, response=GRANTED), correct=True)
c.add("right-not-sent-url", [], make("epic", registered=dict(URL), jwks_fetch=fetch(jwks(public(RSA)))), correct=True)
c.add("right-okta-hour", [], make("okta", life=3500), correct=True)
c.add("right-keycloak-issuer", [], make("keycloak", aud="https://id.example.org/realms/fhir"), correct=True)
c.add("right-stale-token-pasted", [], make("epic", kid=None, made=NOW - 300 * DAY), correct=True)

print(len(c.names), "cases")
