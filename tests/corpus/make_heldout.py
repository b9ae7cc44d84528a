#!/usr/bin/python3
"""Makes the cases that no weight was tuned on: make_heldout.py

They were written down before anybody had seen what the diagnosis says of them. Whoever changes a weight because of one
of them moves it to make_cases.py and writes another.
"""
import json

from corpus import *  # noqa: F403 (one small vocabulary for all cases)

c = Corpus(HERE / "heldout")
CERT, CERT_DER = certificate(RSA)
URL = {"jwks_url": "https://backend.vendor.example/.well-known/jwks.json"}


def bare(server="epic", **more):
    kid = more.pop("kid", None)
    return make(server, kid=kid, response=answer(server, date=1), **more)


# Epic and its customers
c.add("h-epic-dev-account-made-this-morning", "key_not_propagated", bare(answers={"app_created_at": at(NOW - 3 * HOUR)}), correct=True)
c.add("h-epic-key-changed-20-minutes-ago", "key_not_propagated",
      bare(registered={"public_key_pem": public_pem(RSA)}, answers={"key_registered_at": at(NOW - 20 * MINUTE), "app_created_at": at(NOW - 40 * DAY)}), correct=True)
c.add("h-epic-customer-eleven-hours", "key_not_propagated",
      make("epic-customer", response=answer("epic"), registered=URL, answers={"key_registered_at": at(NOW - 11 * HOUR)}), correct=True)
c.add("h-epic-customer-firewall", "jwks_unreachable",
      make("epic-customer", response=answer("epic"), registered=URL, jwks_fetch=fetch(jwks(public(RSA)), url=URL["jwks_url"]),
           answers={"key_registered_at": at(NOW - 12 * DAY), "customer_activated": True, "registered_environment": "production"}), correct=True)
c.add("h-epic-prod-id", "client_id_wrong_environment", bare(answers={"registered_environment": "production"}))
c.add("h-epic-wrong-token-host-in-aud", "aud_mismatch", bare(aud="https://apporchard.epic.com/interconnect-aocurprd-oauth/oauth2/token"))
c.add("h-epic-aud-list-with-base", "aud_mismatch", bare(claims={"aud": ["https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4"]}))
c.add("h-epic-thirty-minutes", "exp_too_far", bare(life=30 * MINUTE))
c.add("h-epic-exp-as-span", ["claim_type_wrong", "exp_passed"], bare(claims={"exp": 300}))
c.add("h-epic-sub-is-app-name", ["iss_sub_mismatch", "client_unknown"], bare(claims={"iss": "My Backend App", "sub": "My Backend App"}))
c.add("h-epic-jwt-from-file-with-bom", "assertion_malformed", (lambda x: dict(x, assertion="\ufeff" + x["assertion"]))(bare()))
c.add("h-epic-rs512-good-waiting", "key_not_propagated", bare(header={"alg": "RS512"}, answers={"key_registered_at": at(NOW - 12 * MINUTE)}), correct=True)
c.add("h-epic-kid-not-in-set", "kid_unknown",
      make("epic", kid="2024-key", response=answer("epic"), registered=URL, jwks_fetch=fetch(jwks(public(RSA)), url=URL["jwks_url"])))
c.add("h-epic-url-401", "jwks_unreachable",
      make("epic", response=answer("epic"), registered=URL, jwks_fetch=fetch('{"error":"unauthorized"}', status=401, url=URL["jwks_url"])))
c.add("h-epic-cert-2026-sandbox", ["static_key_not_accepted", "key_not_propagated"], bare(registered={"certificate_pem": CERT}, answers={"registered_environment": "sandbox"}), correct=True)
c.add("h-epic-slow-clock", ["clock_skew", "exp_passed"], make("epic", kid=None, made=NOW - 2, life=240, response=answer("epic", date=600)))
c.add("h-epic-thread-stale", ["key_not_propagated", "client_id_wrong_environment"], make("epic", kid=None, made=NOW - 400 * DAY, response=thread("epic", status=401)), correct=True)
c.add("h-epic-probe-client-known", ["public_key_mismatch", "jwks_unreachable", "key_stale"],
      make("epic", response=answer("epic"), registered=URL, answers={"key_registered_at": at(NOW - 9 * DAY)},
           probes=[{"kind": "unknown_client", "response": answer("epic", status=401, body='{"error":"invalid_client","error_description":"unknown"}')},
                   {"kind": "throwaway_key", "response": answer("epic")}]), correct=True)
c.add("h-epic-probe-scope", ["scope_invalid", "app_type_wrong", "app_not_activated_by_customer"],
      make("epic-customer", response=answer("epic", body='{"error":"unauthorized_client","error_description":null}'),
           probes=[{"kind": "absurd_scope", "response": answer("epic", body='{"error":"invalid_scope","error_description":null}')}]), correct=True)

# servers that speak, in words that vary
def says(server, words, causes, name, body=None, status=None, correct=False, **more):
    more.setdefault("response", thread(server, words, body=body, status=status))
    c.add(f"h-{server}-{name}", causes, make(server, **more), correct=correct)


says("keycloak", "Client authentication with signed JWT failed: Token is not active", ["clock_skew", "exp_passed", "not_yet_valid"], "wrapped-times")
says("keycloak", "Multiple audiences not allowed", "aud_mismatch", "two-audiences", claims={"aud": ["a", "b"]})
says("keycloak", "Token expiration is too far in the future and iat claim not present in token", "exp_too_far", "no-iat", claims={"iat": None}, life=HOUR)
says("keycloak", "", ["auth_method_mismatch", "client_unknown"], "secret-client", status=401, body='{"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}')
says("okta", "The client_assertion signature is invalid.", ["alg_key_mismatch", "public_key_mismatch"], "ec-key", registered={"jwks": jwks(public(EC384, kid="vec-rsa"))})
says("okta", "JWKSet not configured for client", "key_not_registered", "no-jwks")
says("okta", "Only service apps can use client_credentials", "app_type_wrong", "web-app", body='{"error":"unauthorized_client","error_description":"Only service apps can use client_credentials"}', status=400, correct=True)
says("microsoft-entra", "AADSTS7000222: The provided client secret keys for app are expired.", ["secret_wrong", "auth_method_mismatch"], "old-secret", header={"x5t": "AAAAAAAAAAAAAAAAAAAAAAAAAAA"})
says("microsoft-entra", "AADSTS90002: Tenant 'contoso' not found.", "tenant_unknown", "tenant", status=400, body='{"error":"invalid_request","error_description":"AADSTS90002: Tenant contoso not found. Check to make sure you have the correct tenant ID."}', header={"x5t": "AAAAAAAAAAAAAAAAAAAAAAAAAAA"})
says("microsoft-entra", "AADSTS700021: Client assertion application identifier doesn't match 'client_id' parameter.", "iss_sub_mismatch", "iss", claims={"iss": "x", "sub": "x"}, header={"x5t": "AAAAAAAAAAAAAAAAAAAAAAAAAAA"})
says("ory-hydra", "Claim 'jti' from 'client_assertion' must be set but is not.", "jti_missing", "jti", claims={"jti": None})
says("ory-hydra", "The OAuth 2.0 Client has no JSON Web Keys set registered, but they are needed to complete the request.", "key_not_registered", "no-keys")
says("medplum", "Invalid client assertion issuer", "iss_sub_mismatch", "issuer", claims={"iss": "other"})
says("smart-launcher", "Missing token 'jti' claim", ["claim_missing", "jti_missing"], "jti", claims={"jti": None})
says("smart-bulk-data-server", "No public keys found in the JWKS with \\\"kid\\\" equal to \\\"vec-rsa\\\"", "kid_unknown", "kid")
says("oracle-health", "", ["kid_unknown", "key_not_registered", "public_key_mismatch"], "unknown-key-urn",
     body='{"error":"invalid_client","error_uri":"https://authorization.cerner.com/errors/urn%3Acerner%3Aerror%3Aauthorization-server%3Aclient-assertion%3Ajwt-bearer%3Akey-not-found/instances/7?client=unknown&tenant=x"}')
says("node-oidc-provider", "", ["iss_sub_mismatch", "client_unknown"], "sub-unknown", response=answer("node-oidc-provider"), claims={"iss": "a", "sub": "b"})
says("node-oidc-provider", "", ["exp_passed", "clock_skew"], "log-exp", server_log='{"error_detail":"expiration must be specified in the client_assertion JWT or it has expired: jwt expired"}')
says("spring-authorization-server", "", ["public_key_mismatch", "signature_invalid"], "log-signature", server_log="TRACE JwtClientAssertionAuthenticationProvider: Failed to authenticate: Signed JWT rejected: Invalid signature")

# servers that nobody has collected
def unknown(words, causes, name, status=401, error="invalid_client", **more):
    more.setdefault("response", thread("generic", body=json.dumps({"error": error, "error_description": words}), status=status))
    c.add(f"h-unknown-{name}", causes, make("generic", **more))


unknown("client_assertion validation failed: \"exp\" claim timestamp check failed", ["exp_passed", "clock_skew"], "jose-exp")
unknown("signature verification failed", ["public_key_mismatch", "signature_invalid"], "jose-signature")
unknown("IDX10501: Signature validation failed. Unable to match key: kid: 'abc'", ["kid_unknown", "public_key_mismatch"], "idx-kid")
unknown("Unsupported algorithm: HS256", "alg_not_accepted", "alg", header={"alg": "HS256"})
unknown("Requested scope system/*.* is not allowed", ["scope_invalid"], "scope", error="invalid_scope", status=400)
unknown("", "proxy_interference", "waf", response={"status": 403, "headers": {"content-type": "text/html"}, "body": "<!DOCTYPE html><html><body>The requested URL was rejected. Your support ID is: 123</body></html>"})
unknown("", ["server_error", "proxy_interference"], "gateway", response={"status": 502, "headers": {"content-type": "text/html"}, "body": "<html><h1>502 Bad Gateway</h1></html>"})
unknown("", "timeout", "timeout", response={"network_error": {"kind": "timeout", "message": "no answer in 30 s"}})
unknown("", ["public_key_mismatch"], "rotated-wrongly", registered={"jwks": jwks(public(OTHER_RSA, kid="vec-rsa"))}, response=answer("generic"))
unknown("", ["aud_mismatch"], "aud-base-bare", aud="https://ehr.example.com/fhir/r4", response=answer("generic"))
unknown("", ["jwks_invalid"], "bom-set", registered=dict(URL), jwks_fetch=fetch(public(RSA), url=URL["jwks_url"]), response=answer("generic"))

# written after the words were widened
unknown("Invalid audience in client assertion", "aud_mismatch", "invalid-audience")
unknown("token expired at 2026-11-23T09:00:00Z", ["exp_passed", "clock_skew"], "expired-at")
unknown("client assertion signature could not be verified", ["public_key_mismatch", "signature_invalid"], "not-verified")
unknown("Key not found for kid: k-2024", ["kid_unknown"], "key-not-found")
unknown("jti has been used previously", ["jti_reused"], "used-previously")
unknown("No client registered with id backend-7", ["client_unknown"], "no-client-registered")
unknown("client account has been suspended", ["app_not_ready"], "suspended")
unknown("The iss claim must equal the client identifier", ["iss_sub_mismatch"], "iss-equal")
unknown("unable to connect to jwks_uri", ["jwks_unreachable"], "connect-jwks")
unknown("exp must be no more than 5 minutes in the future", ["exp_too_far", "clock_skew"], "five-minutes", life=900)
unknown("assertion header is missing kid", ["kid_missing"], "header-kid", kid=None)
unknown("nbf is in the future", ["not_yet_valid", "clock_skew"], "nbf-future")
unknown("Unsupported grant type", ["grant_type_wrong"], "grant-type", error="unsupported_grant_type", status=400)
unknown("Content-Type must be application/x-www-form-urlencoded", ["content_type_wrong"], "form", error="invalid_request", status=400)
unknown("Only one client authentication method may be used", ["multiple_auth_methods"], "one-method", error="invalid_request", status=400)
unknown("Algorithm RS384 not allowed for client", ["alg_not_accepted"], "alg-client")
unknown("realm master2 does not exist", ["tenant_unknown"], "realm", status=404, error="not_found")
c.add("h-epic-second-app-same-day", "key_not_propagated", bare(answers={"key_registered_at": at(NOW - 8 * HOUR)}), correct=True)
c.add("h-epic-iat-ahead", ["clock_skew", "not_yet_valid"], make("epic", kid=None, made=NOW + 20, life=200, response=answer("epic", date=-20)))
c.add("h-okta-expired-by-words", ["exp_passed", "clock_skew"], make("okta", response=thread("okta", "The client_assertion token is expired.")))

# right
GRANTED = {"status": 200, "received_at": at(NOW), "headers": {"date": http_date(NOW)}, "body": '{"access_token":"t","token_type":"Bearer","expires_in":3600}'}
c.add("h-right-epic-url", [], make("epic-customer", registered=URL, jwks_fetch=fetch(jwks(public(RSA), public(OTHER_RSA)), url=URL["jwks_url"]), response=GRANTED), correct=True)
c.add("h-right-hydra-old-clock", [], make("ory-hydra", response=GRANTED, made=NOW - 30), correct=True)
c.add("h-right-node-issuer", [], make("node-oidc-provider", aud="https://op.example.org"), correct=True)
c.add("h-right-unknown", [], make("generic", registered={"jwks": jwks(public(RSA))}), correct=True)
c.add("h-right-generic-answered-bare", [], make("generic", registered={"jwks": jwks(public(RSA))}, response=answer("generic")), correct=True)

print(len(c.names), "cases")
