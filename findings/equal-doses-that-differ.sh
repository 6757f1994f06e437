#!/usr/bin/env bash
# fhirpathpy 2.2.4 says that 5 mg is not 5000 micrograms, and cannot tell which of two doses is more.
#
# FHIRPath is how rules ask a health record, and its amounts have units of UCUM. The package converts minutes to hours and
# milligrams to grams, but neither micrograms nor kilograms nor millilitres, and says "false" of equal amounts instead of
# nothing, which is what the standard gives for units that a program does not know. > and < end in a TypeError even for two
# amounts in grams. fhirpath for JavaScript answers all of them. A rule that warns when two doses differ warns of the same
# dose, and the one that asks whether a patient takes too much stops. Bring units to one before asking, or use fhirpath.js.
#
# Seen on 2026-11-28. Expected: https://hl7.org/fhirpath/N1/#quantity-equality and #comparison (converted where UCUM allows,
# else empty); the README of https://github.com/beda-software/fhirpath-py names no limit, and no issue of it was found on it.
# Compared with fhirpath 5.2.2 for npm.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund fhirpath@5.2.2
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check fhirpathpy==2.2.4
cat > rules <<'RULES'
1 'g' = 1000 'mg'
5 'mg' = 5000 'ug'
70 'kg' = 70000 'g'
1 'L' = 1000 'mL'
2 'g' > 1 'g'
4 'g' > 500 'mg'
RULES
cat > try.py <<'PY'
from fhirpathpy import evaluate

def answer(rule):
    try:
        return evaluate({"resourceType": "Patient"}, rule)[0]
    except TypeError as error:
        return type(error).__name__

for rule in open("rules").read().splitlines():
    print(f"{rule}: Python {answer(rule)}")
PY
cat > try.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { evaluate } = require("fhirpath");
for (const rule of readFileSync("rules", "utf8").trim().split("\n"))
  console.log(`${rule}: JavaScript ${evaluate({ resourceType: "Patient" }, rule)[0]}`);
JS
cat > expected <<'OUT'
1 'g' = 1000 'mg': Python True
5 'mg' = 5000 'ug': Python False
70 'kg' = 70000 'g': Python False
1 'L' = 1000 'mL': Python False
2 'g' > 1 'g': Python TypeError
4 'g' > 500 'mg': Python TypeError
1 'g' = 1000 'mg': JavaScript true
5 'mg' = 5000 'ug': JavaScript true
70 'kg' = 70000 'g': JavaScript true
1 'L' = 1000 'mL': JavaScript true
2 'g' > 1 'g': JavaScript true
4 'g' > 500 'mg': JavaScript true
OUT
{ env/bin/python try.py; node try.cjs; } | tee seen; diff expected seen
