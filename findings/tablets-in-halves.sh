#!/usr/bin/env bash
# any-ascii 0.3.3 and transliteration 2.6.1 turn 1½ tablets into 11/2 tablets.
#
# Both write the sign of a fraction as 1/2 letter by letter, right behind the digit before it. So 1½ is eleven halves, 2¼
# hours are 21/4 hours, and the patient reads of eleven tablets or of half a tablet. Unidecode for Python, after whose tables
# many such packages are made, puts a space before the fraction. Text messages without letters beyond ASCII, names of files
# and labels are written this way. Put a space between a digit and a fraction before the conversion, or write "one and a
# half".
#
# Seen on 2026-11-28. Expected: https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-6/ (6.2, fraction slash: a
# space parts a number from its fraction); https://github.com/anyascii/anyascii promises symbols by their meaning.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund any-ascii@0.3.3 transliteration@2.6.1
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check unidecode==1.4.0
cat > try.mjs <<'JS'
import anyAscii from "any-ascii";
import { transliterate } from "transliteration";
for (const text of ["Take 1½ tablets", "Wait 2¼ hours"])
  console.log(`${text}\nany-ascii 0.3.3: ${anyAscii(text)}\ntransliteration 2.6.1: ${transliterate(text)}`);
JS
cat > expected <<'OUT'
Take 1½ tablets
any-ascii 0.3.3: Take 11/2 tablets
transliteration 2.6.1: Take 11/2 tablets
Wait 2¼ hours
any-ascii 0.3.3: Wait 21/4 hours
transliteration 2.6.1: Wait 21/4 hours
expected, as of Unidecode 1.4.0: Take 1 1/2 tablets
OUT
{
  node try.mjs
  env/bin/python -c 'from unidecode import unidecode; print("expected, as of Unidecode 1.4.0:", unidecode("Take 1½ tablets"))'
} | tee seen
diff expected seen
