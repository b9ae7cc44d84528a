#!/usr/bin/env python3
"""Holds the program's data against its schemas and against itself, while building: validate.py FOLDER

Knows the part of JSON Schema that the schemas here use, and refuses a schema that uses more. "uniqueMember" is our own:
no two items of an array have the same value of that member.
"""
import json
import pathlib
import re
import sys

TYPES = {
    "string": str,
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
    "number": (int, float),
    "integer": int,
}
KNOWN = {
    "$schema", "title", "type", "enum", "pattern", "minLength", "maxLength", "minimum", "exclusiveMinimum",
    "exclusiveMaximum", "items", "minItems", "properties", "additionalProperties", "required", "uniqueMember",
}


def is_type(value, name):
    if isinstance(value, bool) and name in ("number", "integer"):
        return False
    return isinstance(value, TYPES[name])


def check(value, schema, where, faults):
    unknown = set(schema) - KNOWN
    if unknown:
        faults.append(f"{where}: this checker does not know {', '.join(sorted(unknown))}")
    if "enum" in schema and value not in schema["enum"]:
        faults.append(f"{where}: {value!r} is none of {schema['enum']}")
    if "type" in schema:
        names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if not any(is_type(value, n) for n in names):
            faults.append(f"{where}: {value!r} is no {' or '.join(names)}")
            return
    if isinstance(value, str):
        if len(value) < schema.get("minLength", 0) or len(value) > schema.get("maxLength", len(value)):
            faults.append(f"{where}: {value!r} is too short or too long")
        if "pattern" in schema and not re.search(schema["pattern"], value):
            faults.append(f"{where}: {value!r} does not fit {schema['pattern']}")
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        if value < schema.get("minimum", value) or value <= schema.get("exclusiveMinimum", value - 1):
            faults.append(f"{where}: {value} is too small")
        if value >= schema.get("exclusiveMaximum", value + 1):
            faults.append(f"{where}: {value} is too large")
    elif isinstance(value, list):
        if len(value) < schema.get("minItems", 0):
            faults.append(f"{where}: too few items")
        for i, item in enumerate(value):
            check(item, schema.get("items", {}), f"{where}/{i}", faults)
        member = schema.get("uniqueMember")
        seen = set()
        for item in value if member else []:
            name = item.get(member) if isinstance(item, dict) else None
            if name in seen:
                faults.append(f"{where}: {member} {name!r} comes twice")
            seen.add(name)
    elif isinstance(value, dict):
        for name in schema.get("required", []):
            if name not in value:
                faults.append(f"{where}: {name} is missing")
        properties = schema.get("properties", {})
        rest = schema.get("additionalProperties", {})
        for name, member in value.items():
            if name in properties:
                check(member, properties[name], f"{where}/{name}", faults)
            elif rest is False:
                faults.append(f"{where}: {name} is not in the schema")
            else:
                check(member, rest, f"{where}/{name}", faults)


def cross_check(folder, data, faults):
    """What one file says of another."""
    causes = {p.stem for p in (folder / "causes").glob("*.md")}
    evidence = set(data["weights"]["evidence"])

    def cause(name, where):
        if name not in causes:
            faults.append(f"{where}: there is no cause {name}")

    for vendor in data["vendors"]:
        for rule in vendor.get("rules", []):
            where = f"vendors/{vendor['id']}/{rule['id']}"
            cause(rule["cause"], where)
            if rule["weight"] not in evidence:
                faults.append(f"{where}: weights.json has no {rule['weight']}")
            if rule.get("from", "") > rule.get("until", "9999"):
                faults.append(f"{where}: it ends before it begins")
    for row in data["answer-words"]:
        if row["cause"] != "opaque":
            cause(row["cause"], f"answer-words/{row['id']}")
        for name in row["also"]:
            cause(name, f"answer-words/{row['id']}")
    concepts = set(data["fault-meanings"]["concepts"])
    for row in data["fault-meanings"]["rules"]:
        where = f"fault-meanings/{row['id']}"
        for name in [row["cause"]] + row["also"]:
            cause(name, where)
        for name in [n for entry in row["all"] for n in entry.split("|")] + row["none"]:
            if name not in concepts:
                faults.append(f"{where}: there is no concept {name}")
    for number, row in enumerate(data["server-messages"]):
        for name in row.get("also", []):
            cause(name, f"server-messages/{number}")
    for table in ("causes", "claims"):
        for name, said in data["symptoms"][table].items():
            where = f"symptoms/{table}/{name}"
            if table == "causes":
                cause(name, where)
            if name in said or len(set(said)) < len(said):
                faults.append(f"{where}: a name that goes without saying, or stands twice")
            for one in said:
                cause(one, where)
    check_words((folder / "learnt-words.txt").read_text(encoding="utf-8"), cause, faults)
    for table in ("priors", "grants"):
        for group, rows in data["weights"][table].items():
            for name in rows:
                cause(name, f"weights/{table}/{group}")


def check_words(text, cause, faults):
    """The words of posts: causes, then words in the order of their bytes, which the program looks them up by."""
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    causes = [row for row in rows if len(row) == 4 and row[0] == "cause"]
    words = rows[len(causes):]
    for row in causes:
        if row[1] != "nothing":  # what the texts have in common that name no cause
            cause(row[1], "learnt-words")
        if not 0 < float(row[2]) < 1:
            faults.append(f"learnt-words/{row[1]}: {row[2]} is no share")
    if [row[0].encode() for row in words] != sorted({row[0].encode() for row in words}):
        faults.append("learnt-words: the words are not in order, or one stands twice")
    for row in words:
        weights = re.fullmatch(r"[1-9][0-9]*\t(([0-9]+):-?[1-9][0-9]*(?: (?!$)|$))+", "\t".join(row[1:]))
        if len(row) != 3 or not weights or any(int(one.split(":")[0]) >= len(causes) for one in row[2].split()):
            faults.append(f"learnt-words/{row[0]}: not of the form of a word")


def main():
    folder = pathlib.Path(sys.argv[1])
    faults = []
    data = {}
    for name in ("vendors", "answer-words", "fault-meanings", "weights", "server-messages", "symptoms"):
        data[name] = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        schema = folder / f"{name}.schema.json"
        if schema.exists():
            check(data[name], json.loads(schema.read_text(encoding="utf-8")), name, faults)
    if not faults:
        cross_check(folder, data, faults)
    for fault in faults[:40]:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
