"""What the makers of corpus cases share: servers, keys, and a good case to break.

A case is a case file with one more member, "expect":
  "causes"   the true causes, the one that was found in the end first
  "correct"  true: nothing on the person's side is wrong, so nothing may be accused
"""
import base64
import hashlib
import json
import pathlib
import time

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import utils
from jwcrypto import jwk, jws

HERE = pathlib.Path(__file__).resolve().parent
KEYS = json.loads((HERE.parent / "fixtures/diagnosis/assertion-keys.json").read_text())
NOW = 1795428000  # 2026-11-23T10:00:00Z
MINUTE, HOUR, DAY = 60, 3600, 86400

GUID = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55"
OTHER_GUID = "a91c7b10-55d2-4f3e-8a77-0c1d2e3f4a5b"


def key(kid):
    for group in KEYS.values():
        if isinstance(group, dict):
            for entry in group.get("keys", []):
                if entry["kid"] == kid:
                    return dict(entry)
    raise KeyError(kid)


RSA = key("vec-rsa")
EC384 = key("vec-p384")
OTHER_RSA = next(dict(k) for k in KEYS["others"]["keys"] if k["kty"] == "RSA" and k.get("n") != RSA["n"])


def public(entry, **changes):
    out = {n: v for n, v in entry.items() if n not in ("d", "p", "q", "dp", "dq", "qi")}
    out.update(changes)
    return {n: v for n, v in out.items() if v is not None}


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def at(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def http_date(seconds):
    return time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(seconds))


SERVERS = {
    "epic": dict(
        token="https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token",
        base="https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4",
        client=GUID, alg="RS384", body='{"error":"invalid_client","error_description":null}', status=400),
    "epic-customer": dict(
        vendor="epic", token="https://fhir.hospital.example/interconnect-prd-oauth/oauth2/token",
        base="https://fhir.hospital.example/interconnect-prd-oauth/api/FHIR/R4",
        client=GUID, alg="RS384", body='{"error":"invalid_client","error_description":null}', status=400,
        environment="production"),
    "oracle-health": dict(
        token="https://authorization.cerner.com/tenants/ec2458f2-1e24-41c8-b71b-0e701af7583d/hosts/"
              "fhir-ehr-code.cerner.com/protocols/oauth2/profiles/smart-v1/token",
        base="https://fhir-ehr-code.cerner.com/r4/ec2458f2-1e24-41c8-b71b-0e701af7583d",
        client=OTHER_GUID, alg="RS384", scope="system/Patient.read", status=401,
        body='{"error":"invalid_client"}'),
    "athenahealth": dict(
        token="https://api.preview.platform.athenahealth.com/oauth2/v1/token",
        base="https://api.preview.platform.athenahealth.com/fhir/r4",
        client="0oa1b2c3d4e5f6g7h8i9", alg="RS384", scope="system/Patient.read", status=401,
        body='{"error":"invalid_client"}'),
    "eclinicalworks": dict(
        token="https://oauthserver.eclinicalworks.com/oauth/oauth2/token",
        base="https://fhir4.eclinicalworks.com/fhir/r4/ABCDEF", client="ecw-backend-77", alg="RS384",
        scope="system/Group.read system/Patient.read", status=401, body='{"error":"invalid_client"}'),
    "keycloak": dict(
        token="https://id.example.org/realms/fhir/protocol/openid-connect/token", client="bulk-client",
        alg="RS256", status=400, body='{"error":"invalid_client","error_description":"%s"}'),
    "okta": dict(
        token="https://dev-12345678.okta.com/oauth2/default/v1/token", client="0oadtexeaxklfpc61d7x", alg="RS256",
        scope="system/Patient.read", status=401, body='{"error":"invalid_client","error_description":"%s"}'),
    "microsoft-entra": dict(
        token="https://login.microsoftonline.com/5f2f0a9c-7a53-4a5f-9f4a-2b6c2d0e7b11/oauth2/v2.0/token",
        client=GUID, alg="PS256", scope="https://fhir.example.org/.default", status=401,
        body='{"error":"invalid_client","error_description":"%s"}'),
    "auth0": dict(
        token="https://tenant.eu.auth0.com/oauth/token", client="kq3lJ8vT2dPzX5mN7bRcW9yF1aHsE4gU", alg="RS256",
        status=401, body='{"error":"invalid_client","error_description":"%s"}'),
    "ory-hydra": dict(
        token="https://hydra.example.org/oauth2/token", client="bulk-client", alg="RS256", status=401,
        body='{"error":"invalid_client","error_description":"Client authentication failed (e.g., unknown client, no '
             'client authentication included, or unsupported authentication method). %s"}'),
    "node-oidc-provider": dict(
        token="https://op.example.org/token", client="bulk-client", alg="RS256", status=401,
        body='{"error":"invalid_client","error_description":"client authentication failed"}'),
    "spring-authorization-server": dict(
        token="https://as.example.org/oauth2/token", client="bulk-client", alg="RS256", status=401,
        body='{"error":"invalid_client"}'),
    "duende-identityserver": dict(
        token="https://ids.example.org/connect/token", client="bulk-client", alg="RS256", status=400,
        body='{"error":"invalid_client"}'),
    "medplum": dict(
        token="https://api.medplum.com/oauth2/token", base="https://api.medplum.com/fhir/R4", client=OTHER_GUID,
        alg="RS384", status=400, body='{"error":"invalid_request","error_description":"%s"}'),
    "smart-bulk-data-server": dict(
        token="https://bulk-data.smarthealthit.org/auth/token", base="https://bulk-data.smarthealthit.org/fhir",
        client="my-client", alg="RS384", scope="system/Patient.read", status=400,
        body='{"error":"invalid_grant","error_description":"%s"}'),
    "smart-launcher": dict(
        token="https://launch.smarthealthit.org/v/r4/sim/abc/auth/token",
        base="https://launch.smarthealthit.org/v/r4/sim/abc/fhir", client="my-client", alg="RS384",
        scope="system/Patient.read", status=401, body='{"error":"invalid_client","error_description":"%s"}'),
    "cms-dpc": dict(
        token="https://sandbox.dpc.cms.gov/api/v1/Token/auth", base="https://sandbox.dpc.cms.gov/api/v1",
        client="W3sidiI6MiwibCI6Imh0dHA6Ly9sb2NhbGhvc3Q6MzAwMiJ9XQ", alg="RS384", scope="system/*.*", status=400,
        body="%s"),
    "generic": dict(
        token="https://ehr.example.com/oauth2/token", base="https://ehr.example.com/fhir/r4", client="backend-7",
        alg="RS384", scope="system/Patient.rs", status=401, body='{"error":"invalid_client"}'),
}


def sign(header, claims, signer, spoil=None):
    """A compact JWS of these very texts. spoil: "der" leaves ECDSA as DER, "swap" changes the claims afterwards."""
    head, body = (json.dumps(x, separators=(",", ":")) for x in (header, claims))
    alg = header.get("alg", "RS384")
    if alg == "none":
        return b64(head.encode()) + "." + b64(body.encode()) + "."
    made = jws.JWS(body.encode())
    made.allowed_algs = ["RS256", "RS384", "RS512", "PS256", "PS384", "ES256", "ES384", "ES512", "HS256"]
    if alg == "HS256":
        signer = {"kty": "oct", "k": b64(b"secret-secret-secret-secret-secret")}
    made.add_signature(jwk.JWK(**{n: v for n, v in signer.items() if n not in ("use", "alg")}), alg, protected=head)
    first, second, third = made.serialize(compact=True).split(".")
    if spoil == "der":
        raw = base64.urlsafe_b64decode(third + "==")
        half = len(raw) // 2
        third = b64(utils.encode_dss_signature(int.from_bytes(raw[:half], "big"), int.from_bytes(raw[half:], "big")))
    if spoil == "swap":
        changed = dict(claims, jti=claims.get("jti", "") + "-changed")
        second = b64(json.dumps(changed, separators=(",", ":")).encode())
    if spoil == "cut":
        third = third[: len(third) * 2 // 3]
    return ".".join((first, second, third))


def make(server, *, header=None, claims=None, signer=None, spoil=None, made=NOW - 2, life=240, aud=None, kid="vec-rsa",
         **case):
    """A case of that server in which everything is right; what is given changes it. None takes a member out."""
    s = SERVERS[server]
    signer = signer or RSA
    head = {"alg": s["alg"], "typ": "JWT"}
    if kid is not None:
        head["kid"] = kid
    body = {"iss": s["client"], "sub": s["client"], "aud": aud or s["token"],
            "jti": hashlib.sha256(repr((server, header, claims, made)).encode()).hexdigest()[:32],
            "iat": made, "exp": made + life}
    if server == "auth0":
        body["aud"] = aud or "https://tenant.eu.auth0.com/"
    for target, changes in ((head, header), (body, claims)):
        for name, value in (changes or {}).items():
            if value is None:
                target.pop(name, None)
            else:
                target[name] = value
    out = {"schema": "assertion-doctor/case/1", "now": at(NOW), "vendor": s.get("vendor", server)}
    if server == "generic":
        out.pop("vendor")
    if "environment" in s:
        out["environment"] = s["environment"]
    if "base" in s:
        out["fhir_base_url"] = s["base"]
    out["token_endpoint"] = s["token"]
    out["client_id"] = s["client"]
    if "scope" in s:
        out["scope"] = s["scope"]
    out["assertion"] = sign(head, body, signer, spoil)
    for name, value in case.items():
        if value is None:
            out.pop(name, None)
        else:
            out[name] = value
    return out


def answer(server, words="", *, status=None, body=None, when=NOW, date=0, headers=None):
    """An answer of that server. `date` None: without the header; else the server's clock against ours."""
    s = SERVERS[server]
    text = body if body is not None else (s["body"] % words if "%s" in s["body"] else s["body"])
    out = {"status": status or s["status"], "headers": {"content-type": "application/json"}, "body": text}
    if when is not None:
        out["received_at"] = at(when)
    if date is not None and when is not None:
        out["headers"]["date"] = http_date(when + date)
    out["headers"].update(headers or {})
    return out


def thread(server, words="", *, status=None, body=None):
    """What people paste: no time of the answer, no headers."""
    out = answer(server, words, status=status, body=body, when=None, date=None)
    out["headers"] = {}
    return out


def jwks(*keys):
    return {"keys": list(keys)}


def fetch(body, *, status=200, url="https://keys.example.org/jwks.json", headers=None, **more):
    text = body if isinstance(body, str) or body is None else json.dumps(body)
    out = {"url": url, "status": status, "headers": headers or {"content-type": "application/json"}}
    if text is not None:
        out["body"] = text
    out.update(more)
    return out


class Corpus:
    def __init__(self, folder):
        self.folder = folder
        self.names = set()
        folder.mkdir(exist_ok=True)
        for old in folder.glob("*.case.json"):
            old.unlink()

    def add(self, name, causes, case, *, correct=False):
        assert name not in self.names, name
        self.names.add(name)
        case = dict(case)
        case["expect"] = {"causes": causes if isinstance(causes, list) else [causes] if causes else [],
                          "correct": correct}
        (self.folder / f"{name}.case.json").write_text(json.dumps(case, indent=1, ensure_ascii=False) + "\n")


def certificate(entry, *, begin=NOW - 30 * DAY, end=NOW + 300 * DAY):
    """A self-signed certificate of that key, always the same bytes."""
    import datetime

    from cryptography import x509
    from cryptography.hazmat.primitives import serialization
    from cryptography.x509.oid import NameOID

    private = jwk.JWK(**{n: v for n, v in entry.items() if n not in ("use", "alg")}).get_op_key("sign")
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "corpus")])
    moment = datetime.datetime.utcfromtimestamp
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(private.public_key())
            .serial_number(4711).not_valid_before(moment(begin)).not_valid_after(moment(end))
            .sign(private, hashes.SHA256()))
    return made.public_bytes(serialization.Encoding.PEM).decode(), made.public_bytes(serialization.Encoding.DER)


def public_pem(entry):
    return jwk.JWK(**{n: v for n, v in entry.items() if n not in ("use", "alg")}).export_to_pem().decode()
