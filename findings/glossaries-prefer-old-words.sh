#!/usr/bin/env bash
# translate-toolkit 3.20.4 (`tbx2po`) takes a word that a glossary calls deprecated for the word to use, and loses the one
# that is preferred.
#
# TBX (ISO 30042) is how term banks give their words away. A language may have several words for an idea, each with its
# status: preferred, admitted, deprecated. The converter takes the first of each language, whatever its status, and writes
# neither the others nor the status, as do `source` and `target` of a unit; `get_source_terms`, which is new, has all. A
# bank that lists by alphabet or by age has the old word first, such as one that patients find hurtful, so translators are
# offered that and never the other. A list with one word each passes. Sort the words of each language by status first.
#
# Seen on 2026-11-29. Expected: ISO 30042:2019, administrativeStatus. Pull request 6566 of
# https://github.com/translate/translate brought `get_source_terms`; none was found on the converter.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check translate-toolkit==3.20.4 lxml==6.1.3
cat > write.py <<'PY'
from pathlib import Path


def language(code, *words):
    status = {word: "deprecatedTerm-admn-sts" if "old" in word or word == "hen" else "preferredTerm-admn-sts" for word in words}
    tigs = "".join(f'<tig><term>{word}</term><termNote type="administrativeStatus">{status[word]}</termNote></tig>' for word in words)
    return f'<langSet xml:lang="{code}">{tigs}</langSet>'


glossaries = {
    "new-first": language("en", "new word", "old word") + language("cy", "newydd", "hen"),
    "old-first": language("en", "old word", "new word") + language("cy", "hen", "newydd"),
}
for name, languages in glossaries.items():
    entry = f'<termEntry id="1">{languages}</termEntry>'
    Path(f"{name}.tbx").write_text(f'<martif type="TBX" xml:lang="en"><text><body>{entry}</body></text></martif>')
PY
cat > expected <<'OUT'
new-first: expected new word, newydd; seen new word, newydd
old-first: expected new word, newydd; seen old word, hen
OUT
env/bin/python write.py
for name in new-first old-first; do
  env/bin/tbx2po --progress=none --language=cy "$name.tbx" "$name.po"
  echo "$name: expected new word, newydd; seen $(sed -n 's/^msg[a-z]* "\(..*\)"$/\1/p' "$name.po" | paste -sd, | sed 's/,/, /')"
done | tee seen
diff expected seen
