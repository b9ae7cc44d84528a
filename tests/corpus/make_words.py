"""Learns which words of a post speak for which cause, and writes resources/post-words.json.

    make_words.py [--without FOLDER …]

It reads the posts of tests/corpus/pastes*, whose true causes are known, but for the folders that are held out, and the texts of
tests/corpus/written, which were written for learning alone: some for every cause, also for those of which no post tells. The model is a
multinomial logistic regression (softmax) over the words and pairs of neighbouring words that a post holds: a post with the
words w1 … wn has for each cause the sum of their weights, divided by the root of n (of thirty, where there are fewer), plus the cause's own weight. Most weights
are pressed to nought (L1), so that the file stays small and can be read by people. What is a word, and which lines have none of a
person's, is told in app/diagnosis/post_words.h and must be the same here. The same posts give the same file.
"""
import argparse
import collections
import json
import math
import pathlib
import re

import numpy

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parents[1] / "resources/post-words.json"
HELD_OUT = ["pastes-thirteenth"]
MOST_BYTES = 64 << 10  # of a post, as in the program
MOST_WORDS = 2500      # of the vocabulary
PRESSURE = 7e-5        # towards nought
LEAST = 0.35            # smaller weights say nothing
FEW = 30                # fewer words than these say less
STEPS = 400
WRITTEN = 0.7            # what a text that was written for learning counts, beside a post
# Headers that are shown as they came: every answer has them, whatever its reason is.
HEADERS = """accept accept-encoding accept-language accept-ranges access-control-allow-credentials access-control-allow-headers
    access-control-allow-methods access-control-allow-origin access-control-expose-headers age allow alt-svc authorization
    cache-control cf-cache-status cf-ray connection content-encoding content-language content-length content-security-policy
    content-type cookie date etag expires host keep-alive last-modified location nel origin p3p permissions-policy pragma
    referer referrer-policy report-to request-id retry-after server server-timing set-cookie strict-transport-security
    transfer-encoding upgrade user-agent vary via www-authenticate""".split()
# What a day is called says nothing of a reason.
SAYS_NOTHING = """mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october
    november december gmt""".encode().split()
NOT_SAID = re.compile(
    rb"""http/ | (?:get|post|put|head)[ ].*[ ]http/ | curl[ ] | --?[a-z] | (?:x-[a-z0-9-]+|%s)[ ]*: | (["'])[^"']*\1[ ]*:
    | (?=[^ ]*=)[^ ]*&[^ ]*$""" % "|".join(HEADERS).encode(), re.VERBOSE)
OBJECT = re.compile(rb"""\{[ ]*["'](?:.*\}|.*$)""")
APART = b" 0 "  # no word, so that no pair reaches across it


def said(text):
    """What is left of a post where lines and objects that no person speaks are taken out."""
    for line in text.split(b"\n"):
        line = line.strip(b" \t\r")
        yield APART if NOT_SAID.match(line.lstrip(b" \t<>*|#$`")) else OBJECT.sub(APART, line)


def words(text):
    """The words of a post in their order: app/diagnosis/post_words.cpp cuts in the same way."""
    text = re.sub(rb"\xe2\x80.|\xc2\xa0", b" ", text[:MOST_BYTES].lower(), flags=re.DOTALL)
    for run in re.findall(rb"[a-z0-9_\x80-\xff]+", b"\n".join(said(text))):
        digits = sum(48 <= byte < 58 for byte in run)
        if 2 <= len(run) <= 32 and digits <= 3 and not 48 <= run[0] < 58 and run not in SAYS_NOTHING:
            yield run
        else:
            yield None  # an identifier or a date: of this post alone, and perhaps a secret


def features(text):
    run = list(words(text))
    found = {word for word in run if word}
    found |= {one + b" " + two for one, two in zip(run, run[1:]) if one and two}
    return found


def posts(without):
    for path in sorted(HERE.glob("pastes*/*.txt")):
        if path.parent.name in without:
            continue
        head, _, text = path.read_bytes().partition(b"\n---\n")
        causes = re.search(rb"^causes: (.*)$", head, re.MULTILINE).group(1).decode().split()
        if causes != ["none"]:
            yield causes, features(text)


def written():
    for path in sorted(HERE.glob("written/*.jsonl")):
        for line in path.read_text().splitlines():
            row = json.loads(line)
            yield [row["cause"]], features(row["text"].encode())


def vocabulary(found):
    """The words that stand out most with some cause: seen in two posts of it at least, and not in most posts of all."""
    total = len(found)
    often, together = collections.Counter(), collections.defaultdict(collections.Counter)
    causes = collections.Counter(names[0] for names, _ in found)
    for names, has in found:
        for word in has:
            often[word] += 1
            together[word][names[0]] += 1
    score = {}
    for word, times in often.items():
        if times > 0.6 * total:
            continue
        for cause, n in together[word].items():
            expected = times * causes[cause] / total
            if n >= 2 and n > expected:
                score[word] = max(score.get(word, 0.0), (n - expected) / math.sqrt(expected + 0.5))
    return sorted(sorted(score, key=lambda w: (-score[w], w))[:MOST_WORDS])


def rows(found, vocab):
    place = {word: i for i, word in enumerate(vocab)}
    out = numpy.zeros((len(found), len(vocab)), numpy.float32)
    for row, has in enumerate(found):
        known = [place[word] for word in has if word in place]
        out[row, known] = 1 / math.sqrt(max(len(known), FEW))
    return out


def learn(found, counts, vocab):
    causes = sorted({name for names, _ in found for name in names})
    x = rows([has for _, has in found], vocab)
    y = numpy.zeros((len(found), len(causes)), numpy.float32)
    share = numpy.array(counts, numpy.float32)[:, None]
    share /= share.sum()
    for row, (names, _) in enumerate(found):
        # The first is the true one; the others may be told as well.
        y[row, causes.index(names[0])] += 0.7
        for name in names:
            y[row, causes.index(name)] += 0.3 / len(names)
    usual = (y * share).sum(axis=0)
    own = numpy.log(usual)
    size = (len(vocab), len(causes))
    weights, seen = numpy.zeros(size, numpy.float32), numpy.full(size, 1e-6, numpy.float32)
    for _ in range(STEPS):
        gradient = x.T @ ((softmax(x @ weights + own) - y) * share)
        seen += gradient * gradient
        step = 0.5 / numpy.sqrt(seen)
        weights -= step * gradient
        weights = numpy.sign(weights) * numpy.maximum(0, numpy.abs(weights) - step * PRESSURE)
    return causes, usual, numpy.where(numpy.abs(weights) < LEAST, 0, numpy.round(weights, 1))


def softmax(z):
    e = numpy.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def write(causes, usual, vocab, weights, posts_read):
    lines = ["{",
             ' "about": "Which words of a post speak for which cause. Made by tests/corpus/make_words.py from '
             f'{posts_read} texts; do not edit.",',
             ' "usual": {']
    lines.append(",\n".join(f'  "{cause}": {share:.4f}' for cause, share in zip(causes, usual)))
    lines += [" },", ' "headers": ' + json.dumps(HEADERS) + ",", ' "says_nothing": ' + json.dumps([word.decode() for word in SAYS_NOTHING]) + ",",
              ' "words": {']
    told = []
    for word, row in zip(vocab, weights):
        parts = [f'"{causes[i]}": {row[i]:.1f}' for i in numpy.flatnonzero(row)]
        if parts:
            told.append(f"  {json.dumps(word.decode(), ensure_ascii=False)}: {{ {', '.join(parts)} }}")
    lines += [",\n".join(told), " }", "}"]
    OUT.write_text("\n".join(lines) + "\n")
    print(f"{posts_read} texts, {len(told)} words, {int((weights != 0).sum())} weights")


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--without", nargs="*", default=HELD_OUT, metavar="FOLDER")
    told, made = list(posts(options.parse_args().without)), list(written())
    found, counts = told + made, [1.0] * len(told) + [WRITTEN] * len(made)
    vocab = [word for word in vocabulary(found) if valid(word)]
    causes, usual, weights = learn(found, counts, vocab)
    write(causes, usual, vocab, weights, len(found))


def valid(word):
    try:
        word.decode()
    except UnicodeDecodeError:
        return False
    return True


if __name__ == "__main__":
    main()
