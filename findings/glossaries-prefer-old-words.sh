#!/usr/bin/env bash
# translate-toolkit 3.20.4 takes a word that a glossary calls deprecated for the word to use, and loses the one that is
# preferred.
#
# TBX (ISO 30042) is how term banks give their words away. A language may have several words for an idea, each with its
# status: preferred, admitted, deprecated. The package takes the first, whatever its status, and neither the others nor
# the status are to be had from it, nor from the CSV that is made with it. A bank that lists by alphabet or by age has the
# old word first, such as one that patients find hurtful, so translators are offered that and never the other. A list with
# one word each passes. Sort the words of each language by status first.
#
# Seen on 2026-11-29. Expected: ISO 30042:2019, administrativeStatus;
# https://docs.translatehouse.org/projects/translate-toolkit/en/latest/formats/tbx.html. No issue of
# https://github.com/translate/translate was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check translate-toolkit==3.20.4 lxml==6.1.3
cat > try.py <<'PY'
from translate.storage.tbx import tbxfile


def language(code, *words):
    marks = {word: "preferredTerm-admn-sts" if word.startswith("new") else "deprecatedTerm-admn-sts" for word in words}
    tigs = "".join(
        f'<tig><term>{word}</term><termNote type="administrativeStatus">{mark}</termNote></tig>' for word, mark in marks.items()
    )
    return f'<langSet xml:lang="{code}">{tigs}</langSet>'


glossaries = {
    "new word first": language("en", "new word", "old word") + language("cy", "newydd", "hen"),
    "old word first": language("en", "old word", "new word") + language("cy", "hen", "newydd"),
}
for name, languages in glossaries.items():
    entry = f'<termEntry id="1">{languages}</termEntry>'
    tbx = f'<martif type="TBX" xml:lang="en"><text><body>{entry}</body></text></martif>'
    glossary = tbxfile.parsestring(tbx.encode())
    glossary.setsourcelanguage("en")
    glossary.settargetlanguage("cy")
    for unit in glossary.units:
        print(f"{name}: expected new word and newydd, seen {unit.source} and {unit.target}, notes {unit.getnotes()!r}")
PY
cat > expected <<'OUT'
new word first: expected new word and newydd, seen new word and newydd, notes ''
old word first: expected new word and newydd, seen old word and hen, notes ''
OUT
env/bin/python try.py | tee seen; diff expected seen
