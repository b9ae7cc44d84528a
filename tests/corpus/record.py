#!/usr/bin/python3
"""Records what real servers answer to requests with one fault each: record.py

Starts the servers of tests/servers (node's oidc-provider from build/third-party, where tests/run.sh installs it), really sends
every request to each, and writes it with its answer as a case into recorded/. The servers judge by their own code: nothing here says what
they answer. Times are those of the recording; every case holds the time at which it is to be judged.
"""
import http.client
import json
import queue
import subprocess
import tempfile
import threading
import time
import urllib.parse

from cryptography.hazmat.primitives.asymmetric import padding

from corpus import *  # noqa: F403 (one small vocabulary for all cases)

ISSUER = "https://op.example.org"
TOKEN = ISSUER + "/token"
SERVERS_OF_OTHERS = {
    "oidc": (HERE.parent.parent / "build" / "third-party", ["node", "server.mjs"], "node-oidc-provider"),
    "authlib": (HERE.parent / "servers" / "authlib", ["/usr/bin/python3", "server.py"], None),
}
TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
SCOPE = "system/Patient.rs"
FORM = "application/x-www-form-urlencoded"


def client(name, **changes):
    out = {"client_id": name, "redirect_uris": [], "response_types": [], "grant_types": ["client_credentials"], "scope": SCOPE,
           "token_endpoint_auth_method": "private_key_jwt", "token_endpoint_auth_signing_alg": "RS384",
           "jwks": jwks(public(RSA, alg=None))}
    out.update(changes)
    return {n: v for n, v in out.items() if v is not None}


CLIENTS = {
    "backend-7": client("backend-7"),
    "backend-ec": client("backend-ec", token_endpoint_auth_signing_alg="ES384", jwks=jwks(public(EC384, alg=None))),
    "backend-two": client("backend-two", jwks=jwks(public(OTHER_RSA, alg=None, kid="older"), public(RSA, alg=None, kid="newer"))),
    "backend-secret": client("backend-secret", token_endpoint_auth_method="client_secret_basic", token_endpoint_auth_signing_alg=None,
                             jwks=None, client_secret="correct horse battery staple"),
    "backend-user": client("backend-user", grant_types=["authorization_code"], response_types=["code"], redirect_uris=["https://app.example.org/cb"]),
}


def signed(head, body, signer, spoil):
    """As corpus.sign, and with any header: a library that knows what is right refuses to sign what is not."""
    if set(head) <= {"alg", "typ", "kid"} and isinstance(head.get("kid", ""), str) and not (head["alg"] == "RS384" and signer["kty"] == "EC"):
        return sign(head, body, signer, spoil)
    content = ".".join(b64(json.dumps(part, separators=(",", ":")).encode()) for part in (head, body))
    key = jwk.JWK(**{n: v for n, v in signer.items() if n not in ("use", "alg")}).get_op_key("sign")
    return content + "." + b64(key.sign(content.encode(), padding.PKCS1v15(), hashes.SHA384()))


class Server:
    """The running server, and the port it listens on."""

    def __init__(self, folder, command):
        setup = pathlib.Path(tempfile.mkdtemp()) / "setup.json"
        setup.write_text(json.dumps({"issuer": ISSUER, "clients": list(CLIENTS.values()), "scopes": [SCOPE, "system/Group.rs"]}))
        self.process = subprocess.Popen([*command, str(setup)], cwd=folder, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.told = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()
        self.port = self.told.get(timeout=30)["port"]

    def listen(self):
        for line in self.process.stdout:
            if line.startswith("{"):
                self.told.put(json.loads(line))

    def send(self, method, path, headers, body):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        sent = dict(headers, Host="op.example.org", **{"X-Forwarded-Proto": "https"})
        connection.request(method, path, body.encode() if body is not None else None, sent)
        answer = connection.getresponse()
        return answer.status, {n.lower(): v for n, v in answer.getheaders()}, answer.read().decode()

    def reason(self):
        """What the server's own log says of the last refusal; empty where it says nothing."""
        try:
            told = self.told.get(timeout=1)
        except queue.Empty:
            return ""
        return f'{told["error"]}: {told["detail"]}' if told.get("detail") else ""

    def end(self):
        self.process.stdin.close()
        self.process.wait(20)


class Request:
    """One request in the making, right in everything until a fault changes it."""

    def __init__(self, client_id="backend-7", signer=None, kid="vec-rsa", alg="RS384"):
        self.now = int(time.time())
        self.client_id = client_id
        self.signer = signer or RSA
        self.header = {"alg": alg, "typ": "JWT", "kid": kid}
        self.claims = {"iss": client_id, "sub": client_id, "aud": TOKEN, "jti": hashlib.sha256(str(time.time_ns()).encode()).hexdigest()[:32],
                       "iat": self.now, "exp": self.now + 240}
        self.form = {"grant_type": "client_credentials", "scope": SCOPE, "client_assertion_type": TYPE, "client_assertion": None}
        self.headers = {"Content-Type": FORM, "Accept": "application/json"}
        self.method, self.path = "POST", "/token"
        self.spoil = None
        self.mend = lambda assertion: assertion
        self.body_of = urllib.parse.urlencode
        self.twice = False
        self.more = {}

    def build(self):
        drop = lambda d: {n: v for n, v in d.items() if v is not None}
        assertion = self.mend(signed(drop(self.header), drop(self.claims), self.signer, self.spoil))
        form = dict(self.form)
        if form.get("client_assertion", "") is None:
            form["client_assertion"] = assertion
        self.body = self.body_of({n: v for n, v in form.items() if v != "absent"})
        self.assertion = assertion


def header(**changes):
    return lambda r: r.header.update(changes)


def claims(**changes):
    return lambda r: r.claims.update({n: v(r.now) if callable(v) else v for n, v in changes.items()})


def form(**changes):
    return lambda r: r.form.update(changes)


def put(**changes):
    return lambda r: r.__dict__.update(changes)


def all_of(*steps):
    return lambda r: [step(r) for step in steps]


def to_url(r):
    r.body_of = lambda fields: ""
    r.build()
    r.path = "/token?" + urllib.parse.urlencode(dict(r.form, client_assertion=r.assertion))


def shifted(seconds):
    return claims(iat=lambda now: now + seconds, exp=lambda now: now + seconds + 240)


# name, what may be named as the cause, how it is made. Where two causes are the same fault seen twice, both are right.
FAULTS = [
    ("alg-not-registered", ["alg_not_accepted"], header(alg="RS256")),
    ("alg-of-a-secret", ["alg_not_accepted", "alg_key_mismatch", "auth_method_mismatch"], header(alg="HS256")),
    ("alg-none", ["alg_not_accepted", "assertion_malformed", "signature_invalid"], header(alg="none")),
    ("crit-unknown", ["header_invalid"], header(crit=["exp"])),
    ("other-key-same-kid", ["public_key_mismatch", "signature_invalid"], put(signer=OTHER_RSA)),
    ("other-key-other-kid", ["kid_unknown", "public_key_mismatch"], all_of(put(signer=OTHER_RSA), header(kid="new-key"))),
    ("kid-unknown", ["kid_unknown"], header(kid="2024-key")),
    ("kid-is-a-number", ["kid_unknown", "header_invalid", "claim_type_wrong"], header(kid=7)),
    ("claims-changed-after-signing", ["signature_invalid"], put(spoil="swap")),
    ("signature-cut", ["signature_invalid", "assertion_malformed", "signature_encoding_wrong"], put(spoil="cut")),
    ("signature-gone", ["assertion_malformed", "signature_invalid"], put(mend=lambda a: a.rsplit(".", 1)[0] + ".")),
    ("two-parts", ["assertion_malformed"], put(mend=lambda a: a.rsplit(".", 1)[0])),
    ("in-quotes", ["assertion_malformed"], put(mend=lambda a: f'"{a}"')),
    ("with-bearer", ["assertion_malformed"], put(mend=lambda a: "Bearer " + a)),
    ("line-break-inside", ["assertion_malformed"], put(mend=lambda a: a[:60] + "\n" + a[60:])),
    ("template-left-in", ["assertion_malformed", "assertion_missing"], put(mend=lambda a: "{{client_assertion}}")),
    ("plain-base64", ["assertion_malformed", "signature_encoding_wrong"], put(mend=lambda a: a.replace("-", "+").replace("_", "/") + "==")),
    ("aud-absent", ["claim_missing", "aud_mismatch"], claims(aud=None)),
    ("aud-fhir-base", ["aud_mismatch"], claims(aud="https://fhir.example.org/r4")),
    ("aud-trailing-slash", ["aud_mismatch"], claims(aud=TOKEN + "/")),
    ("aud-http", ["aud_mismatch"], claims(aud=TOKEN.replace("https", "http"))),
    ("aud-authorize", ["aud_mismatch"], claims(aud=ISSUER + "/auth")),
    ("aud-other-host", ["aud_mismatch"], claims(aud="https://op-test.example.org/token")),
    ("aud-with-port", ["aud_mismatch"], claims(aud="https://op.example.org:8443/token")),
    ("aud-blank-behind", ["aud_mismatch"], claims(aud=TOKEN + " ")),
    ("aud-client-id", ["aud_mismatch"], claims(aud="backend-7")),
    ("aud-number", ["aud_mismatch", "claim_type_wrong"], claims(aud=5)),
    ("iss-absent", ["claim_missing", "iss_sub_mismatch"], claims(iss=None)),
    ("sub-absent", ["claim_missing", "iss_sub_mismatch"], claims(sub=None)),
    ("iss-is-url", ["iss_sub_mismatch"], claims(iss="https://backend.example.org")),
    ("sub-is-mail", ["iss_sub_mismatch", "client_unknown"], claims(sub="service@example.org")),
    ("client-unknown", ["client_unknown"], all_of(claims(iss="backend-8", sub="backend-8"), put(client_id="backend-8"))),
    ("client-id-with-blank", ["client_unknown", "iss_sub_mismatch"], claims(iss="backend-7 ", sub="backend-7 ")),
    ("exp-absent", ["claim_missing"], claims(exp=None)),
    ("exp-passed", ["exp_passed", "clock_skew"], claims(iat=lambda n: n - 900, exp=lambda n: n - 600)),
    ("exp-in-milliseconds-before", ["claim_type_wrong", "exp_passed"], claims(exp="1795428000")),
    ("exp-is-a-span", ["claim_type_wrong", "exp_passed"], claims(exp=300)),
    ("exp-is-text", ["claim_type_wrong"], claims(exp=lambda n: str(n + 240))),
    ("local-time-for-utc", ["exp_passed", "clock_skew", "claim_type_wrong"], shifted(-5 * HOUR)),
    ("nbf-ahead", ["not_yet_valid", "clock_skew"], claims(nbf=lambda n: n + 600)),
    ("iat-ahead", ["not_yet_valid", "clock_skew"], claims(iat=lambda n: n + 600, exp=lambda n: n + 840)),
    ("iat-is-text", ["claim_type_wrong"], claims(iat=lambda n: str(n))),
    ("nbf-in-milliseconds", ["claim_type_wrong", "not_yet_valid"], claims(nbf=lambda n: n * 1000)),
    ("jti-absent", ["jti_missing"], claims(jti=None)),
    ("jti-number", ["claim_type_wrong"], claims(jti=12345)),
    ("sent-twice", ["jti_reused"], put(twice=True)),
    ("get", ["method_wrong"], put(method="GET")),
    ("json-body", ["content_type_wrong"], all_of(put(body_of=json.dumps), lambda r: r.headers.update({"Content-Type": "application/json"}))),
    ("json-body-declared-form", ["content_type_wrong", "form_encoding_wrong", "assertion_missing"], put(body_of=json.dumps)),
    ("content-type-text", ["content_type_wrong"], lambda r: r.headers.update({"Content-Type": "text/plain"})),
    ("parameters-in-url", ["params_not_in_body"], to_url),
    ("encoded-twice", ["form_encoding_wrong", "assertion_type_wrong"], put(body_of=lambda f: urllib.parse.urlencode({n: urllib.parse.quote(v, safe="") for n, v in f.items()}))),
    ("duplicate-scope", ["duplicate_parameter"], put(body_of=lambda f: urllib.parse.urlencode(f) + "&scope=openid")),
    ("duplicate-assertion-type", ["duplicate_parameter"], put(body_of=lambda f: urllib.parse.urlencode(f) + "&client_assertion_type=x")),
    ("grant-type-absent", ["grant_type_wrong"], form(grant_type="absent")),
    ("grant-type-jwt-bearer", ["grant_type_wrong"], form(grant_type="urn:ietf:params:oauth:grant-type:jwt-bearer")),
    ("grant-type-misspelt", ["grant_type_wrong"], form(grant_type="client_credential")),
    ("assertion-type-absent", ["assertion_type_wrong"], form(client_assertion_type="absent")),
    ("assertion-type-misspelt", ["assertion_type_wrong"], form(client_assertion_type="urn:ietf:params:oauth:client-assertion-type:jwt_bearer")),
    ("assertion-absent", ["assertion_missing"], form(client_assertion="absent")),
    ("assertion-as-assertion", ["assertion_missing"], all_of(form(client_assertion="absent"), lambda r: (r.build(), r.form.update(assertion=r.assertion)))),
    ("client-id-other", ["client_id_param_mismatch"], form(client_id="backend-9")),
    ("secret-beside", ["multiple_auth_methods"], form(client_secret="s3cret-s3cret", client_id="backend-7")),
    ("basic-beside", ["multiple_auth_methods"], lambda r: r.headers.update({"Authorization": "Basic YmFja2VuZC03OnMzY3JldA=="})),
    ("secret-instead", ["auth_method_mismatch", "secret_wrong", "assertion_missing"], form(client_assertion="absent", client_assertion_type="absent", client_id="backend-7", client_secret="wrong")),
    ("scope-unknown", ["scope_invalid"], form(scope="system/Everything.rs")),
    ("scope-of-version-one", ["scope_invalid"], form(scope="system/Patient.read")),
    ("scope-with-commas", ["scope_invalid"], form(scope="system/Patient.rs,system/Group.rs")),
    ("path-of-another-server", ["token_endpoint_wrong"], put(path="/oauth2/token")),
    ("authorize-endpoint", ["token_endpoint_wrong", "method_wrong"], put(path="/auth")),
]

# The same, for other clients.
OTHERS = [
    ("ec-der", ["signature_encoding_wrong"], dict(client_id="backend-ec", signer=EC384, kid="vec-p384", alg="ES384"), put(spoil="der")),
    ("ec-alg-of-rsa-key", ["alg_key_mismatch", "alg_not_accepted"], dict(client_id="backend-ec", kid="vec-p384", alg="RS384"), all_of()),
    ("two-keys-other-named", ["public_key_mismatch", "kid_unknown", "signature_invalid"], dict(client_id="backend-two", kid="older"), all_of()),
    ("registered-for-secret", ["auth_method_mismatch"], dict(client_id="backend-secret"), all_of()),
    ("registered-for-users", ["app_type_wrong", "grant_type_wrong", "app_not_activated_by_customer"], dict(client_id="backend-user"), all_of()),
]

RIGHT = [
    ("right", {}, all_of()),
    ("right-aud-issuer", {}, claims(aud=ISSUER)),
    ("right-aud-list", {}, claims(aud=[TOKEN])),
    ("right-no-kid", {}, header(kid=None)),
    ("right-no-typ", {}, header(typ=None)),
    ("right-ec", dict(client_id="backend-ec", signer=EC384, kid="vec-p384", alg="ES384"), all_of()),
    ("right-two-keys", dict(client_id="backend-two", kid="newer"), all_of()),
    ("right-client-id-too", {}, form(client_id="backend-7")),
]


def record(server, short, vendor, corpus, name, causes, base, change, style):
    r = Request(**base)
    change(r)
    r.build()
    if r.twice:
        server.send(r.method, r.path, r.headers, r.body)
    status, headers, body = server.send(r.method, r.path, r.headers, None if r.method == "GET" else r.body)
    granted = status == 200 and "access_token" in body
    reason = "" if granted or status in (404, 405) else server.reason()
    if style == "log" and not reason:
        return f"{name}: no log"
    case = {"schema": "assertion-doctor/case/1", "now": at(int(time.time()) + 1), "token_endpoint": TOKEN, "client_id": r.client_id}
    if style == "full":
        if vendor:
            case["vendor"] = vendor
        registered = CLIENTS.get(base.get("client_id", "backend-7"), {}).get("jwks")
        if registered and r.client_id in CLIENTS:
            case["registered"] = {"jwks": registered}
        case["request"] = {"method": r.method, "url": ISSUER + r.path, "headers": r.headers, "body": "" if r.method == "GET" else r.body}
        kept = {n: v for n, v in headers.items() if n in ("content-type", "date", "www-authenticate", "location", "allow")}
    else:
        # What people paste: a curl command and the answer's body, no server named, nothing registered.
        curl = ["curl", "-X", r.method, ISSUER + r.path] + [w for n, v in r.headers.items() for w in ("-H", f"{n}: {v}")]
        if r.method != "GET":
            curl += ["--data-raw", r.body]
        case["request"] = {"curl": " ".join(w if w.replace("-", "").isalnum() else "'" + w.replace("'", "'\\''") + "'" for w in curl)}
        kept = {}
    if style == "log":
        case["server_log"] = reason
    case["response"] = {"received_at": at(int(time.time())), "status": status, "headers": kept, "body": body.replace("access_token\":\"", "access_token\":\"x")}
    if granted and causes:
        return f"{name}: the server does not mind"
    if not granted and not causes:
        return f"{name}: REFUSED {status} {body}"
    corpus.add(f"r-{short}-{name}-{style}", causes, case, correct=not causes)
    return None


def main():
    corpus = Corpus(HERE / "recorded")
    scenes = [(name, causes, {}, change) for name, causes, change in FAULTS] + OTHERS
    scenes += [(name, [], base, change) for name, base, change in RIGHT]
    for short, (folder, command, vendor) in SERVERS_OF_OTHERS.items():
        server = Server(folder, command)
        try:
            for style in ("full", "paste", "log"):
                for scene in scenes:
                    if told := record(server, short, vendor, corpus, *scene, style):
                        print(f"{short} {style} {told}")
        finally:
            server.end()


main()
