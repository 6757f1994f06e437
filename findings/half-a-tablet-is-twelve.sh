#!/usr/bin/env bash
# inflect 7.6.0 says "twelve" of 1/2 and "a 18-week wait", and written-number 0.11.1 "one" of 0.5 and "two" of 1.5.
#
# They put numbers into words, for a voice or a letter. The first throws all but figures and points away, so of half a
# tablet twelve are left; the second rounds, and gives no word at all for −1. Whole numbers are right in both, and 0.5 in
# the first. Of "a" and "an" the first knows the rules for MRI, hour and unit, but not for figures: 8, 11 and 18 begin
# with a vowel when they are said, and 18 weeks are what the NHS in England promises. A patient is told of two tablets,
# or of twelve. Write halves in words yourself.
#
# Seen on 2026-11-29. No issue of https://github.com/jaraco/inflect or https://github.com/yamadapc/js-written-number was
# found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund written-number@0.11.1
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check inflect==7.6.0
cat > try.py <<'PY'
import inflect

engine = inflect.engine()
print("inflect:", {number: engine.number_to_words(number) for number in ["2", "0.5", "1/2", "3/4"]})
print("inflect:", [engine.a(words) for words in ["MRI scan", "hour", "18-week wait", "8am visit", "11am visit"]])
PY
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
const inWords = createRequire(import.meta.url)("written-number");
console.log("written-number:", [2, 0.4, 0.5, 1.5, 2.5, -1].map((number) => `${number}: "${inWords(number)}"`).join(", "));
JS
cat > expected <<'OUT'
inflect: {'2': 'two', '0.5': 'zero point five', '1/2': 'twelve', '3/4': 'thirty-four'}
inflect: ['an MRI scan', 'an hour', 'a 18-week wait', 'a 8am visit', 'a 11am visit']
written-number: 2: "two", 0.4: "zero", 0.5: "one", 1.5: "two", 2.5: "three", -1: ""
OUT
{ env/bin/python try.py; node try.mjs; } | tee seen; diff expected seen
