#!/usr/bin/env python3
"""Brings the .ts files up to date with the texts in the source, and tells what is missing.

    update.py                  reads app/, ui/ and the tables anew and writes the .ts files
    update.py --check          writes nothing; prints what a reading would find, as "de: 3 untranslated, ..."
    update.py --missing de     prints the texts without a translation, one JSON object a line
    update.py --take de FILE   takes such lines back, with "translation" (a text, or a list of plural forms)
    update.py --explained      notes that the explanations in de/ and es/ say what those in English say now

Needs Qt's lupdate (qt6-l10n-tools). Line numbers are left out of the .ts files: they would change with every line of code.
English is the language of the source: its .ts file holds the plural forms alone.
"""
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent
languages = ("de", "en", "es")
explained = here / "explained.txt"
placeholder = re.compile(r"%L?(?:\d\d?|n)")


def lupdate():
    for name in ("lupdate6", "/usr/lib/qt6/bin/lupdate", "lupdate"):
        if path := shutil.which(name):
            return path
    sys.exit("update.py: lupdate is not installed (qt6-l10n-tools)")


def key(context, message):
    return context, message.findtext("source") or "", message.findtext("comment") or ""


def declared_context(path, cache={}):
    """The context that the file declares for its texts: lupdate loses it in some classes."""
    if path not in cache:
        # In the file itself, else in the header that its room shares.
        files = [path] + [folder / name for folder in (path.parent.parent, path.parent) for name in ("support.h", "tr.h")]
        found = [re.search(r'(?:Q_DECLARE_TR_FUNCTIONS\(|translated\(")([\w:]+)', file.read_text(encoding="utf-8"))
                 for file in files if file.exists()]
        cache[path] = next((match.group(1) for match in found if match), None)
    return cache[path]


def read_source():
    """All texts of the source: {(context, source, comment): (note, is plural)}."""
    with tempfile.TemporaryDirectory() as folder:
        ts = pathlib.Path(folder) / "all_de.ts"
        subprocess.run([lupdate(), "-silent", "-no-obsolete", "-locations", "absolute", "app", "ui", "-ts", str(ts)],
                       cwd=root, check=True, stderr=subprocess.DEVNULL)
        texts = {}
        for context in ElementTree.parse(ts).getroot().findall("context"):
            for message in context.findall("message"):
                # A struct Tr that does not use Qt's macro is not the context, but stands for its name space.
                name = context.findtext("name").removesuffix("::Tr")
                # What Qt itself asks for is asked in the contexts of its classes.
                if not name.startswith("ad::") and not re.match("Q[A-Z]", name):
                    # lupdate has lost the class, or the name space of the window's classes.
                    file = (ts.parent / message.find("location").get("filename")).resolve()
                    name = declared_context(file) or (f"ad::ui::{name}" if (root / "ui") in file.parents else name)
                texts.setdefault(key(name, message), (message.findtext("extracomment"), message.get("numerus") == "yes"))
    for text in filter(None, tables()):
        texts.setdefault(("ad::vendors", text, ""), (None, False))
    return texts


def tables():
    """What the tables say to a person: app/vendors/rule_words.h asks for it in the language that is spoken."""
    def rows(name):
        return json.loads((root / "resources" / name).read_text(encoding="utf-8"))

    for vendor in rows("vendors.json"):
        yield from (rule["fact"] for rule in vendor.get("rules", []))
        yield vendor.get("silence")
    for message in rows("server-messages.json"):
        yield message["meaning"]
        yield message["fix"]


def explanations():
    """What the translated explanations were made from: a line for each, "sha256 path"."""
    lines = []
    for path in sorted(path for kind in ("causes", "checks") for path in (root / "resources" / kind).glob("*.md")):
        lines.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.relative_to(root / 'resources')}\n")
    return lines


def stale():
    """The explanations that were changed after they were translated."""
    known = set(explained.read_text(encoding="utf-8").splitlines(keepends=True)) if explained.exists() else set()
    return [line.split()[1] for line in explanations() if line not in known]


def path_of(language):
    return here / f"assertion-doctor_{language}.ts"


def read_ts(language):
    """{(context, source, comment): translation, or list of plural forms}; unfinished ones are left out."""
    known = {}
    if not path_of(language).exists():
        return known
    for context in ElementTree.parse(path_of(language)).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.findall("numerusform")]
            known[key(context.findtext("name"), message)] = forms or translation.text or ""
    return known


def quoted(text):
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def write_ts(language, texts, known):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    contexts = {}
    for (context, source, comment), value in texts.items():
        contexts.setdefault(context, []).append((source, comment, value))
    for context in sorted(contexts):
        lines += ["<context>", f"    <name>{quoted(context)}</name>"]
        for source, comment, (note, plural) in contexts[context]:
            translation = known.get((context, source, comment))
            lines.append('    <message numerus="yes">' if plural else "    <message>")
            lines.append(f"        <source>{quoted(source)}</source>")
            if comment:
                lines.append(f"        <comment>{quoted(comment)}</comment>")
            if note:
                lines.append(f"        <extracomment>{quoted(note)}</extracomment>")
            state = "" if translation else ' type="unfinished"'
            if plural:
                lines.append(f"        <translation{state}>")
                lines += [f"            <numerusform>{quoted(form)}</numerusform>" for form in translation or ["", ""]]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{state}>{quoted(translation or '')}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    path_of(language).write_text("\n".join(lines) + "\n</TS>\n", encoding="utf-8")


def wanted(language, texts):
    return {k: v for k, v in texts.items() if language != "en" or v[1]}


def fits(source, translation):
    """The placeholders of a translation are those of its source; a plural form for one may leave out the number."""
    forms = translation if isinstance(translation, list) else [translation]
    there = sorted(set(placeholder.findall(source)))
    for number, form in enumerate(forms):
        found = sorted(set(placeholder.findall(form)))
        without = [p for p in there if p not in ("%n", "%Ln")]
        if found != there and not (isinstance(translation, list) and number == 0 and found == without):
            return False
    return all(forms)


def main(arguments):
    if arguments[:1] == ["--explained"]:
        explained.write_text("".join(explanations()), encoding="utf-8")
        return
    texts = read_source()
    if arguments[:1] == ["--check"]:
        for language in languages:
            known = read_ts(language)
            there = wanted(language, texts)
            missing = [k for k in there if k not in known]
            print(f"{language}: {len(missing)} untranslated of {len(there)}, "
                  f"{len([k for k in known if k not in there])} no longer used")
            for context, source, _ in missing[:20]:
                print(f"    {context}: {source!r}")
        for path in stale():
            print(f"changed after it was translated: {path}")
    elif arguments[:1] == ["--missing"]:
        known = read_ts(arguments[1])
        for (context, source, comment), (note, plural) in wanted(arguments[1], texts).items():
            if (context, source, comment) not in known:
                print(json.dumps({"context": context, "source": source, "comment": comment, "note": note, "plural": plural},
                                 ensure_ascii=False))
    elif arguments[:1] == ["--take"]:
        language = arguments[1]
        known = read_ts(language)
        for line in pathlib.Path(arguments[2]).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if not fits(row["source"], row["translation"]):
                sys.exit(f"update.py: the placeholders differ: {row['source']!r}, {row['translation']!r}")
            known[(row["context"], row["source"], row.get("comment") or "")] = row["translation"]
        write_ts(language, wanted(language, texts), known)
    else:
        for language in languages:
            write_ts(language, wanted(language, texts), read_ts(language))


if __name__ == "__main__":
    main(sys.argv[1:])
