#!/usr/bin/env bash
# A phone number with spaces turns round in Arabic and Hebrew text: bidi-js 1.1.0 and python-bidi 0.6.12 show 123 960 01632.
#
# By the Unicode rules each group of digits is read from left to right, but the spaces between groups belong to the text around
# them, and so the groups stand from right to left: 01632 960 123 looks like 123 960 01632, and is dialled so. Hours with an
# en dash turn as well, with a hyphen they stay. It is the standard, and every browser does it; a number without spaces, or a
# test on one, shows nothing. Patients who read Arabic, Urdu or Hebrew ring another number. Isolate each number from the text
# (<bdi dir="ltr">, or U+2066 and U+2069), as the last line shows.
#
# Seen on 2026-11-28. By design: https://www.unicode.org/reports/tr9/#N1; how to isolate:
# https://www.w3.org/International/articles/inline-bidi-markup/. Neither README speaks of numbers. Those here are made-up ones.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund bidi-js@1.1.0
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check python-bidi==0.6.12
cat > texts <<'TEXTS'
אבג 01632960123
אבג 01632 960 123
اتصل 01632 960 123
אבג 9-5
אבג 9–5
אבג ⁦01632 960 123⁩
TEXTS
cat > try.cjs <<'JS'
const { readFileSync } = require("node:fs");
const bidi = require("bidi-js")();
for (const text of readFileSync("texts", "utf8").trim().split("\n")) {
  const shown = bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, "rtl"));
  console.log(`bidi-js: ${text.match(/\d.*\d/)[0]} is shown as ${shown.match(/\d.*\d/)[0]}`);
}
JS
cat > try.py <<'PY'
import re

from bidi import get_display

for text in open("texts", encoding="utf-8").read().splitlines():
    print(f"python-bidi: {re.search('[0-9].*[0-9]', text)[0]} is shown as {re.search('[0-9].*[0-9]', get_display(text, base_dir='R'))[0]}")
PY
cat > expected <<'OUT'
bidi-js: 01632960123 is shown as 01632960123
bidi-js: 01632 960 123 is shown as 123 960 01632
bidi-js: 01632 960 123 is shown as 123 960 01632
bidi-js: 9-5 is shown as 9-5
bidi-js: 9–5 is shown as 5–9
bidi-js: 01632 960 123 is shown as 01632 960 123
python-bidi: 01632960123 is shown as 01632960123
python-bidi: 01632 960 123 is shown as 123 960 01632
python-bidi: 01632 960 123 is shown as 123 960 01632
python-bidi: 9-5 is shown as 9-5
python-bidi: 9–5 is shown as 5–9
python-bidi: 01632 960 123 is shown as 01632 960 123
OUT
{ node try.cjs; env/bin/python try.py; } | tee seen; diff expected seen
