#!/usr/bin/env bash
# transliteration 2.6.1, any-ascii 0.3.3 and limax 4.2.3 turn 5 μg into 5 mg, a thousand times the dose.
#
# Micro has two letters in Unicode that look alike: the micro sign U+00B5 and the Greek mu U+03BC, which the Unicode report
# on mathematics prefers and into which NFKC, as many a search and import uses it, changes the sign. The first two packages
# write u for the sign and m for the letter; limax writes m for both. Whoever makes plain text messages, labels or names of
# files from a list of medicines tells a patient to take milligrams, and μmol/L of a blood test becomes mmol/L. That a Greek
# mu is an m is meant for Greek words (transliteration, open issue 228); nothing asks for digits before it. Write
# "micrograms" in full.
#
# Seen on 2026-11-28. Expected: https://www.unicode.org/reports/tr25/ (2.5), https://www.unicode.org/reports/tr15/ and
# https://bnf.nice.org.uk/medicines-guidance/prescription-writing/ ("micrograms" is never to be shortened).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund transliteration@2.6.1 any-ascii@0.3.3 limax@4.2.3
cat > try.mjs <<'JS'
import anyAscii from "any-ascii";
import limax from "limax";
import { transliterate } from "transliteration";
const ways = { "transliteration 2.6.1": transliterate, "any-ascii 0.3.3": anyAscii, "limax 4.2.3": limax };
const dose = "5 \u00b5g";
for (const [name, write] of Object.entries(ways))
  console.log(`${name}: expected ug twice, seen ${write(dose)} and, after NFKC, ${write(dose.normalize("NFKC"))}`);
JS
cat > expected <<'OUT'
transliteration 2.6.1: expected ug twice, seen 5 ug and, after NFKC, 5 mg
any-ascii 0.3.3: expected ug twice, seen 5 ug and, after NFKC, 5 mg
limax 4.2.3: expected ug twice, seen 5-mg and, after NFKC, 5-mg
OUT
node try.mjs | tee seen; diff expected seen
