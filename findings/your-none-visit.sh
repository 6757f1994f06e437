#!/usr/bin/env bash
# pyseeyou 1.0.2 writes "Your None visit" for the second visit, and keeps apostrophes double.
#
# `selectordinal` of ICU's messages chooses between 1st, 2nd and 3rd. The package reads it without an error and puts Python's
# word for nothing in its place, so a reminder says "Your None visit is on Monday"; `plural` beside it works. Two
# apostrophes, by which translators write one, stay two ("Don''t wait"), though one alone is read as such, and a word of
# braces in apostrophes cannot be read at all. A patient's letter comes from a test that had only plurals. Use
# icu-messageformat or PyICU for messages with ordinals.
#
# Seen on 2026-11-28. Expected: https://unicode-org.github.io/icu/userguide/format_parse/messages/ (selectordinal; '' is one
# apostrophe); https://pypi.org/project/pyseeyou/ calls itself a parser for it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check pyseeyou==1.0.2
cat > try.py <<'PY'
from pyseeyou import format as fill

ordinal = "Your {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} visit"
plural = "{n, plural, one {# visit} other {# visits}}"
said = {plural: "2 visits", ordinal: "Your 2nd visit", "Don't wait": "Don't wait", "Don''t wait": "Don't wait"}
for message, expected in said.items():
    print(f"expected {expected}, seen {fill(message, {'n': 2}, 'en')}")
PY
cat > expected <<'OUT'
expected 2 visits, seen 2 visits
expected Your 2nd visit, seen Your None visit
expected Don't wait, seen Don't wait
expected Don't wait, seen Don''t wait
OUT
env/bin/python try.py | tee seen; diff expected seen
