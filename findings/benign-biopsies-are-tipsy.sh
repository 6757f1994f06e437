#!/usr/bin/env bash
# textblob 0.20.1 corrects "The biopsy was benign" to "The tipsy was benign", and a stoma nurse to a stroma nurse.
#
# `correct` puts each word that is not in a list of old books' words in the place of the nearest that is. Biopsy, stoma,
# stent, chemo, polyp, helpline and GP are not in it, and every word that it changes becomes one that no spelling check finds
# again. pyspellchecker 0.9.1 knows most of them, but makes "go" of GP, and "neurogenic", which is about nerves, of
# neutropenic, which is about infection. A search that mends what patients type, or a form that does, asks for something else
# than they did. Offer a correction, never make it, and add the words of your own pages to the list first.
#
# Seen on 2026-11-28. Expected: words that are spelled rightly stay. https://textblob.readthedocs.io/en/dev/quickstart.html
# calls it about 70% accurate, after Norvig's; its issue 274 ("was" becomes "wa") is open, none is on words of medicine.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check textblob==0.20.1 pyspellchecker==0.9.1
cat > try.py <<'PY'
from spellchecker import SpellChecker
from textblob import TextBlob

sentences = [
    "The lump is benign",
    "The biopsy was benign",
    "Ask your stoma nurse",
    "Ring the helpline on the ward",
    "You can have chemo at home",
    "Your GP can refer you",
]
for sentence in sentences:
    print(f"textblob: expected {sentence}, seen {TextBlob(sentence).correct()}")
checker = SpellChecker(language="en")
for word in ["biopsy", "gp", "neutropenic"]:
    print(f"pyspellchecker: expected {word}, seen {checker.correction(word)}")
PY
cat > expected <<'OUT'
textblob: expected The lump is benign, seen The lump is benign
textblob: expected The biopsy was benign, seen The tipsy was benign
textblob: expected Ask your stoma nurse, seen Ask your stroma nurse
textblob: expected Ring the helpline on the ward, seen King the helping on the ward
textblob: expected You can have chemo at home, seen You can have them at home
textblob: expected Your GP can refer you, seen Your of can refer you
pyspellchecker: expected biopsy, seen biopsy
pyspellchecker: expected gp, seen go
pyspellchecker: expected neutropenic, seen neurogenic
OUT
env/bin/python try.py | tee seen; diff expected seen
