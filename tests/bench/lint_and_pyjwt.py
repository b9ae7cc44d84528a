#!/usr/bin/env python3
"""lint against python3-jwt, which only decodes: the same file, one after the other, in wall time.

    lint_and_pyjwt.py PROGRAM [LINES]

Every line has a jti, times and a signature of its own; signatures are random, as neither side checks them here.
Needs python3-jwt (Debian's: run it with /usr/bin/python3).
"""
import base64
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import uuid

import jwt

program = sys.argv[1]
count = int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
now = 1795428000
rounds = 3


def part(value):
    return base64.urlsafe_b64encode(value).rstrip(b"=")


def lines():
    chance = random.Random(1)
    header = part(json.dumps({"alg": "RS384", "typ": "JWT", "kid": "key-2026-11"}, separators=(",", ":")).encode())
    for i in range(count):
        claims = {"iss": "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55", "sub": "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55",
                  "aud": "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token",
                  "jti": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
                  "iat": now - i // 10, "exp": now - i // 10 + 240}
        payload = part(json.dumps(claims, separators=(",", ":")).encode())
        yield b".".join((header, payload, part(chance.randbytes(256))))


def pyjwt(path):
    options = {"verify_signature": False}
    begin = time.perf_counter()
    with open(path, encoding="ascii") as file:
        for line in file:
            jwt.decode(line.rstrip("\n"), options=options)
    return time.perf_counter() - begin


def lint(path):
    begin = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([program, "lint", "--json", "--now", "2026-11-23T10:00:00Z", path],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr.decode())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - begin, used, after.ru_maxrss / 1024


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "log")
    with open(path, "wb") as file:
        for line in lines():
            file.write(line + b"\n")
    # They take turns, and the best of each counts: whatever else the machine does is in neither.
    theirs, ours = [], []
    for _ in range(rounds):
        theirs.append(pyjwt(path))
        ours.append(lint(path))
    wall, used, memory = min(ours)
    print(f"python3-jwt {jwt.__version__}, decoding alone, one core: {count / min(theirs):9.0f} lines a second")
    print(f"lint, every check, {os.cpu_count()} cores:                  {count / wall:9.0f} lines a second, "
          f"{count / used:.0f} for each second of a core, {memory:.0f} MiB")
    print(f"lint is {min(theirs) / wall:.1f} times as fast")
