"""Learns which words of a post speak for which cause, and writes resources/learnt-words.txt.

    make_words.py [--without FOLDER …] [--try]

It reads the posts of tests/corpus/pastes*, whose true causes are known, but for the folders that are held out, and the texts of tests/corpus/written,
which were written for learning alone: some for every cause, also for those of which no post tells. The model is a linear one, a support vector machine
for each cause against all others (scikit-learn's LinearSVC, Debian's package python3-sklearn), over the words and pairs of neighbouring words that a
text holds. A word weighs the more the fewer texts have it (idf) and, a little, the more often it is said; a text has the length 1, or less where it is
short. Weights that say little are left out, so that the file stays small. What is a word is told in app/diagnosis/post_words.h and must be the same
here; what may be a secret is taken out as app/vendors/masked.cpp does. The same texts give the same file.

With --try, nothing is written: each folder of posts is left out in turn, and how many of its posts the words alone would tell is printed. That is the
figure to go by when a constant is changed, not the one of posts that were learnt from.
"""
import argparse
import collections
import json
import pathlib
import re

import numpy
import scipy.sparse
from sklearn.svm import LinearSVC

HERE = pathlib.Path(__file__).resolve().parent
MESSAGES = HERE.parent / "fixtures/vendors/single-messages.tsv"
ANSWERS = HERE.parent / "fixtures/diagnosis/answers.tsv"
OUT = HERE.parents[1] / "resources/learnt-words.txt"
HELD_OUT = ["pastes-fourteenth", "pastes-sixteenth", "pastes-eighteenth", "pastes-twentieth", "pastes-twentyfourth"]
MOST_BYTES = 64 << 10  # of a text, as in the program
MOST_TIMES = 8         # that a word counts, as in the program
FEWEST_TEXTS = 3       # that have a word, else it is of one writer alone, and of those that quote it
LEAST = 0.06           # smaller weights say nothing
WRITTEN = 0.7          # what a text that was written for learning counts, beside a post
ALSO = 0.4             # what a post counts for a cause that is as good an answer as its first
SHORTEST = 20          # length of a text before it is made 1: fewer words say less, as in the program
SLACK = 2.0            # C of the machine: the greater, the more it goes by each single text
RUN = re.compile(rb"[A-Za-z0-9_\x80-\xff]+")
TURN = re.compile(rb"_|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
DIGIT = re.compile(rb"[0-9]")
HEX = re.compile(rb"[0-9a-f]+")
CODE = re.compile(rb"[a-z]{3,}[0-9]+")
PIECE = re.compile(rb"[A-Za-z0-9_+-]+")
FRAME = b"-----BEGIN "
MASK = b" 0000000 "  # no word, so that its neighbours are no pair
SECRETS = (b"secret", b"password", b"passwd", b"pwd", b"pass", b"passin", b"passout", b"passphrase", b"apikey", b"api_key")
BETWEEN = tuple(bytes([c]) for c in b" \t:=>\\\"'`")
QUOTES = (b'"', b"'", b"`")
BEHIND = b" \t\r\n&,;<>)}]\"'`"


def masked(text):
    """The text without what may be secret: keys, tokens, and what stands behind the name of a secret."""
    out, i = bytearray(), 0
    while i < len(text):
        run = PIECE.match(text, i)
        if text.startswith(FRAME, i):
            line = text.find(b"-----", i + len(FRAME))
            body = line + 5 if 0 <= line <= i + 64 else i + len(FRAME)
            end = text.find(b"-----END", body)
            ends = [end] if end >= 0 else [at for at in (text.find(b"\n\n", body), text.find(b"\n\r\n", body)) if at >= 0]
            out += text[i:body] + MASK
            i = min(ends, default=len(text))
        elif not run:
            out += text[i:i + 1]
            i += 1
        else:
            inside = run.end() - len(FRAME) + 1
            end = inside if inside > i and text.startswith(FRAME, inside) else run.end()
            piece, i = text[i:end], end
            if is_blob(piece):
                out += MASK
                continue
            out += piece
            value = value_behind(text, piece.lower(), i)
            if value:
                out += text[i:value[0]] + MASK
                i = value[1]
    return bytes(out)


def is_blob(piece):
    kinds = ["0" if 48 <= byte < 58 else "A" if 65 <= byte < 91 else "a" if 97 <= byte < 123 else "-" for byte in piece]
    turns = sum(a != b for a, b in zip(kinds, kinds[1:]))
    return (len(piece) >= 24 and min(kinds.count(kind) for kind in "0Aa") >= 2) or (len(piece) >= 12 and 2 * turns >= len(piece))


def value_behind(text, name, i):
    """Where the value begins and ends that a secret's name at the end of the piece before `i` has."""
    begin = i
    while begin < len(text) and begin < i + 40 and text[begin:begin + 1] in BETWEEN:
        begin += 1
    between = text[i:begin]
    if name == b"basic" and between == b" ":
        ends, least = BEHIND, 8
    elif name.endswith(SECRETS) and (b":" in between or b"=" in between or (name[:1] == b"-" and between)):
        quote = between[-1:]
        ends, least = (quote + b"\n", 1) if quote in QUOTES else (BEHIND, 1)
    else:
        return None
    end = begin
    while end < len(text) and end < begin + 200 and text[end] not in ends:
        end += 1
    if end - begin < least or (least > 1 and not re.search(rb"[0-9=]|[A-Z].*[A-Z]", text[begin:end])):
        return None
    return begin, end


def is_word(run):
    """No identifier, number or date: those are of one text alone, and perhaps a secret."""
    digits = sum(48 <= byte < 58 for byte in run)
    if digits and len(run) >= 4 and HEX.fullmatch(run) and digits < len(run) and run != b"ed25519":
        return False
    if len(run) <= 6 or (len(run) <= 16 and CODE.fullmatch(run)):
        return True
    return len(run) <= 32 and digits <= 3 and (digits == 0 or not DIGIT.match(run))


def parts(run):
    """The words that a name is put together from: invalidAudience, JWTExpired, bad_audience."""
    if len(run) > 64 or not re.fullmatch(rb"[A-Za-z_]+", run):
        return []
    found = [one.lower() for one in TURN.split(run) if one]
    return found if 2 <= len(found) <= 10 and len(run) >= 3 * len(found) else []


def features(text):
    """The words, pairs and beginnings of a text, and how often each is said: app/vendors/learnt_words.cpp cuts in the same way."""
    text = re.sub(rb"\xe2\x80.|\xc2\xa0", b" ", masked(text[:MOST_BYTES]), flags=re.DOTALL)
    found = collections.Counter()

    def say(run):
        for i, word in enumerate(run):
            if word:
                found[word] += 1
                if len(word) > 5 and not DIGIT.search(word[:5]):
                    found[b"~" + word[:5]] += 1
                if i and run[i - 1]:
                    found[run[i - 1] + b" " + word] += 1

    runs = RUN.findall(text)
    say([low if is_word(low) else None for low in (run.lower() for run in runs)])
    for run in runs:
        say(parts(run))
    return {word: min(times, MOST_TIMES) for word, times in found.items() if valid(word)}


def valid(word):
    try:
        return word.decode() is not None
    except UnicodeDecodeError:
        return False


def posts():
    for path in sorted(HERE.glob("pastes*/*.txt")):
        head, _, text = path.read_bytes().partition(b"\n---\n")
        causes = re.search(rb"^causes: (.*)$", head, re.MULTILINE).group(1).decode().split()
        if causes != ["none"]:
            yield path.parent.name, causes, features(text)


def written():
    for path in sorted(HERE.glob("written/*.jsonl")):
        for line in path.read_text().splitlines():
            row = json.loads(line)
            yield path.parent.name, [row["cause"], *row.get("also", [])], features(row["text"].encode())
    for line in MESSAGES.read_text().splitlines():
        cells = line.split("\t")
        if len(cells) >= 5 and cells[0] in ("server", "library"):
            yield "written", cells[1].split(), features(cells[2].replace("\\n", "\n").encode())
    for line in ANSWERS.read_text().splitlines():
        cells = line.split("\t")
        if len(cells) == 5 and not line.startswith("#"):
            yield "written", [name for name in cells[4].split() if name.islower()], features(cells[3].encode())


class Model:
    def __init__(self, texts):
        rows, causes, counts = [], [], []
        for folder, names, has in texts:
            own = WRITTEN if folder == "written" else 1.0
            for i, name in enumerate(names[:3]):
                rows.append(has)
                causes.append(name)
                counts.append(own if i == 0 else own * ALSO)
        often = collections.Counter(word for has in rows for word in has)
        self.words = sorted(word for word, times in often.items() if times >= FEWEST_TEXTS)
        self.place = {word: i for i, word in enumerate(self.words)}
        times = numpy.array([often[word] for word in self.words])
        self.rare = numpy.round(numpy.log((1 + len(rows)) / (1 + times)) + 1, 2)
        machine = LinearSVC(C=SLACK, random_state=1)
        machine.fit(self.rows(rows), causes, sample_weight=numpy.array(counts))
        self.causes = list(machine.classes_)
        self.weights = numpy.round(numpy.where(numpy.abs(machine.coef_) < LEAST, 0, machine.coef_), 2)
        self.own = numpy.round(machine.intercept_, 2)
        share = collections.Counter()
        for name, count in zip(causes, counts):
            share[name] += count / sum(counts)
        self.usual = [share[name] for name in self.causes]
        # A word that speaks for nothing does not make a text longer, either.
        self.rare = numpy.where((self.weights != 0).any(axis=0), self.rare, 0)

    def rows(self, texts):
        x = scipy.sparse.lil_matrix((len(texts), len(self.words)))
        for row, has in enumerate(texts):
            known = sorted((self.place[word], times) for word, times in has.items() if word in self.place)
            at = [place for place, _ in known]
            x[row, at] = self.rare[at] * (1 + numpy.log([times for _, times in known]))
        x = x.tocsr()
        long = numpy.sqrt(numpy.asarray(x.multiply(x).sum(axis=1)).ravel())
        return scipy.sparse.diags(1 / numpy.maximum(long, SHORTEST)) @ x

    def told(self, texts):
        """For each text the causes, the one that its words speak for most first."""
        sums = numpy.asarray(self.rows(texts) @ self.weights.T + self.own)
        return [[self.causes[i] for i in numpy.argsort(-row, kind="stable")] for row in sums]

    def write(self, count):
        lines = [f"# Which words of a post speak for which cause. Made by tests/corpus/make_words.py from {count} texts; do not edit.",
                 "# Causes in their order: name, share among the texts, own weight. Then words: how rare it is, and number of a cause:weight.",
                 "# All weights in hundredths."]
        lines += [f"cause\t{name}\t{share:.4f}\t{own * 100:.0f}" for name, share, own in zip(self.causes, self.usual, self.own)]
        for i, word in enumerate(self.words):
            if self.rare[i]:
                parts = " ".join(f"{k}:{self.weights[k, i] * 100:.0f}" for k in numpy.flatnonzero(self.weights[:, i]))
                lines.append(f"{word.decode()}\t{self.rare[i] * 100:.0f}\t{parts}")
        OUT.write_text("\n".join(lines) + "\n")
        print(f"{count} texts, {int((self.rare != 0).sum())} words, {int((self.weights != 0).sum())} weights")


def figures(all_posts, made):
    first = among = asked = 0
    for folder in sorted({folder for folder, _, _ in all_posts}):
        model = Model([post for post in all_posts if post[0] != folder] + made)
        own = [post for post in all_posts if post[0] == folder]
        told = model.told([has for _, _, has in own])
        one = sum(order[0] in names for order, (_, names, _) in zip(told, own))
        three = sum(any(name in names for name in order[:3]) for order, (_, names, _) in zip(told, own))
        print(f"{folder}: {one} and {three} of {len(own)}")
        first, among, asked = first + one, among + three, asked + len(own)
    print(f"first {100 * first / asked:.1f} %, among three {100 * among / asked:.1f} % of {asked}")


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--without", nargs="*", default=HELD_OUT, metavar="FOLDER")
    options.add_argument("--try", action="store_true", dest="tried")
    given = options.parse_args()
    told, made = [post for post in posts() if post[0] not in given.without], list(written())
    if given.tried:
        figures(told, made)
    else:
        Model(told + made).write(len(told) + len(made))


if __name__ == "__main__":
    main()
