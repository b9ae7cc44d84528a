#!/usr/bin/env python3
"""Lays out what the fuzz targets start from: seeds.py FOLDER makes FOLDER/<target>/<seed>."""
import base64
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parent.parent.parent
out = pathlib.Path(sys.argv[1])


def put(target, content):
    if isinstance(content, str):
        content = content.encode()
    if not content or len(content) > 65536:
        return
    folder = out / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha1(content).hexdigest()[:16]).write_bytes(content)


def sort(value):
    """Hands every text of a JSON document to the targets that read such texts."""
    if isinstance(value, dict):
        for name, member in value.items():
            if isinstance(member, str):
                if name in ("curl", "http"):
                    put("fuzz_request", member)
                    put("fuzz_intake", member)
                elif name == "body":
                    put("fuzz_server", member)
                elif name.endswith("pem"):
                    put("fuzz_keys", member)
                elif name == "assertion":
                    put("fuzz_jws", member)
                    put("fuzz_lint", member)
                    claims = member.split(".")[1] if member.count(".") > 1 else ""
                    try:
                        put("fuzz_lint", base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
                    except ValueError:
                        pass
            elif name in ("jwks", "jwk"):
                put("fuzz_jws", json.dumps(member))
                put("fuzz_keys", json.dumps(member))
                put("fuzz_json", json.dumps(member))
            elif name == "har":
                put("fuzz_request", json.dumps(member))
            sort(member)
    elif isinstance(value, list):
        for item in value:
            sort(item)


for path in sorted((root / "tests").rglob("*.json")):
    text = path.read_text(encoding="utf-8")
    put("fuzz_json", text)
    try:
        document = json.loads(text)
    except ValueError:
        continue
    if isinstance(document, dict) and str(document.get("schema", "")).startswith("assertion-doctor/case/"):
        put("fuzz_case", text)
        put("fuzz_intake", text)
    sort(document)
    # The checks' fixtures hold many small cases in one file.
    for case in document if isinstance(document, list) else document.values() if isinstance(document, dict) else []:
        if isinstance(case, dict) and isinstance(case.get("case"), dict):
            put("fuzz_case", json.dumps(case["case"]))
for path in sorted((root / "tests").rglob("*.jsonl")):
    for line in path.read_text(encoding="utf-8").splitlines():
        put("fuzz_json", line)
        sort(json.loads(line))
        if path.parent.name == "written":
            put("fuzz_told", json.loads(line)["text"])
for paste in (root / "tests/fixtures/intake/pastes.txt").read_text(encoding="utf-8").split("\n\n"):
    put("fuzz_intake", paste)
    put("fuzz_request", paste)

for path in sorted((root / "tests/corpus").glob("pastes*/*.txt")):
    for target in ("fuzz_intake", "fuzz_told", "fuzz_request"):
        put(target, path.read_bytes())
# The texts of programs and commands that the readers' own tests hold.
for path in sorted((root / "tests/intake").glob("*.cpp")):
    for text in re.findall(r'R"[A-Za-z]*\((.*?)\)[A-Za-z]*"', path.read_text(encoding="utf-8"), re.S):
        for target in ("fuzz_intake", "fuzz_told", "fuzz_request"):
            put(target, text)

with tempfile.TemporaryDirectory() as name:
    for command in ("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out rsa.pem", "rsa -in rsa.pem -traditional -out pkcs1.pem",
                    "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec.pem", "ec -in ec.pem -out sec1.pem",
                    "genpkey -algorithm ED25519 -out ed.pem", "pkey -in rsa.pem -pubout -out public.pem", "pkey -in ec.pem -outform DER -out ec.der",
                    "req -new -x509 -key rsa.pem -subj /CN=Seed -days 3650 -out certificate.pem", "req -new -key ec.pem -subj /CN=Seed -out request.pem",
                    "pkcs8 -topk8 -v2 aes-256-cbc -iter 1 -in ec.pem -passout pass:secret -out locked.pem",
                    "rsa -in rsa.pem -traditional -aes128 -passout pass:secret -out old.pem",
                    "pkcs12 -export -inkey rsa.pem -in certificate.pem -passout pass:secret -iter 1 -out both.p12"):
        subprocess.run(["openssl", *command.split()], cwd=name, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["ssh-keygen", "-q", "-t", "ecdsa", "-N", "", "-f", f"{name}/ssh"], check=True)
    for path in pathlib.Path(name).iterdir():
        put("fuzz_keys", path.read_bytes())
        put("fuzz_intake", path.read_bytes())

put("fuzz_server", '{"token_endpoint":"https://a.example/token","issuer":"https://a.example","grant_types_supported":["client_credentials"]}')
put("fuzz_server", "grant_type=client_credentials&scope=system%2FPatient.rs&client_assertion=a.b.c")
put("fuzz_server", "system/Patient.rs system/*.read launch/patient openid")
put("fuzz_profiles", '{"schema":"assertion-doctor/profiles/1","profiles":[{"id":"4f1c2a9e-0000-4c4c-8d8d-1234567890ab","name":"a",'
    '"vendor":"epic","fhir_base_url":"https://a.example/r4","client_id":"c","scope":"system/Patient.rs"}]}')
