"""Runs clang-tidy over app/ and ui/, several files at once, and leaves out what it has passed before.

Read are all .cpp, and the headers that have none beside them. Every .cpp includes its own header first (tst_layering sees to
that), and no header is precompiled here, so this also shows that each header compiles alone.

A file passes again without being read when nothing has changed that its reading depends on: its text, the text of every header of this project that it
includes directly or through others, its compile command, .clang-tidy, and the version of clang-tidy. What passed is remembered in the user's cache folder,
as ccache does, so that a new clone gains from it too.

With --minutes, no file is begun after that time: those that changed last are read first, and how many are left is told.

Usage: tidy.py [--minutes N] CLANG-TIDY BUILD-FOLDER JOBS  (from the root of the source)
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import time

INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.M)
NOISE = re.compile(r"^\d+ warnings? generated\.$\n?", re.M)
texts = {}


def text_of(path):
    if path not in texts:
        texts[path] = path.read_bytes()
    return texts[path]


def closure(source):
    """The source and all headers of the project that it reaches. Where ui and app have a header of the same name, both count."""
    seen, open_ = set(), [source]
    while open_:
        path = open_.pop()
        if path in seen:
            continue
        seen.add(path)
        for name in INCLUDE.findall(text_of(path)):
            for folder in (path.parent, pathlib.Path("app"), pathlib.Path("ui")):
                candidate = pathlib.Path(os.path.normpath(folder / os.fsdecode(name)))
                if candidate.is_file():
                    open_.append(candidate)
    return sorted(seen)


def commands(build):
    """The compile command of each file, without the place of this checkout."""
    root = str(pathlib.Path.cwd())
    try:
        entries = json.loads((build / "compile_commands.json").read_text())
    except FileNotFoundError:
        return {}
    return {os.path.relpath(entry["file"], root): entry["command"].replace(root, "") for entry in entries}


def last_changed():
    """How many commits ago each file was changed last; empty where this is no checkout."""
    try:
        log = subprocess.run(["git", "log", "--format=%x00", "--name-only"], capture_output=True, text=True, errors="replace").stdout
    except FileNotFoundError:
        return {}
    ages = {}
    for age, commit in enumerate(log.split("\0")):
        for name in commit.split("\n"):
            ages.setdefault(name, age)
    return ages


def main():
    options = argparse.ArgumentParser(description="clang-tidy over app/ and ui/, without what it has passed before")
    options.add_argument("--minutes", type=float, default=float("inf"), help="begin no file after this time")
    options.add_argument("tidy")
    options.add_argument("build", type=pathlib.Path)
    options.add_argument("jobs", type=int)
    given = options.parse_args()
    tidy, build, jobs = given.tidy, given.build, given.jobs
    end = time.monotonic() + given.minutes * 60
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "assertion-doctor" / "tidy"
    cache.mkdir(parents=True, exist_ok=True)
    common = subprocess.run([tidy, "--version"], capture_output=True).stdout + pathlib.Path(".clang-tidy").read_bytes()
    command_of = commands(build)

    work = []
    files = [path for room in ("app", "ui") for path in pathlib.Path(room).rglob("*.*")]
    headers = [path for path in files if path.suffix == ".h" and path.name != "pch.h" and not path.with_suffix(".cpp").exists()]
    sources = sorted([path for path in files if path.suffix == ".cpp"] + headers)
    for source in sources:
        key = hashlib.sha256(common + command_of.get(str(source), "").encode())
        for path in closure(source):
            key.update(b"\0" + os.fsencode(path) + b"\0" + text_of(path))
        passed = cache / key.hexdigest()
        if not passed.exists():
            work.append((source, passed))
    print(f"{len(sources)} files, {len(work)} of them to read", flush=True)
    ages = last_changed()
    work.sort(key=lambda item: ages.get(str(item[0]), 0))

    def read(source, passed):
        if time.monotonic() > end:
            return None
        run = subprocess.run([tidy, "--quiet", "-p", str(build), str(source)], capture_output=True, text=True, errors="replace")
        if run.returncode == 0:
            passed.touch()
        return run

    failed = left = 0
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for run in pool.map(lambda item: read(*item), work):
            if run is None:
                left += 1
            elif run.returncode != 0:
                failed += 1
                print(run.stdout + NOISE.sub("", run.stderr), end="", flush=True)
    if failed:
        print(f"clang-tidy found something in {failed} files")
    if left:
        print(f"The time was up. Not read, as changed the longest time ago: {left}")
    return 1 if failed else 0


sys.exit(main())
