#!/usr/bin/env bash
# redact-pii 3.4.0 makes "Take 10000 units" into "Take ZIPCODE units", and of "Radiotherapy starts Monday" a person.
#
# It takes personal details out of text. Five figures are an American postcode to it and four or more are "digits", so
# doses in units, counts and the year of a date are gone, while a British postcode stays, and of a phone number only the
# kind is wrong. A word with a capital counts as a name almost anywhere. A dose of 500 mg stays, so a test with that
# passes. Messages of patients that are cleaned before volunteers or a search read them lose what they ask, and keep
# where they live. Turn off `zipcode` and `digits`, and write rules of your own for the country.
#
# Seen on 2026-11-29. No issue of https://github.com/solvvy/redact-pii was found on doses. The like is known of a tool
# for Python (times-taken-for-addresses.sh).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund redact-pii@3.4.0
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
const { SyncRedactor } = createRequire(import.meta.url)("redact-pii");
const redactor = new SyncRedactor();
for (const text of [
  "Take 500 mg",
  "Take 1000 mg",
  "Take 10000 units",
  "a count of 1500",
  "on 1/7/2026",
  "I live in LS9 7TF",
  "Radiotherapy starts Monday",
  "Good morning, Radiotherapy starts Monday",
])
  console.log(`${text}: ${redactor.redact(text)}`);
JS
cat > expected <<'OUT'
Take 500 mg: Take 500 mg
Take 1000 mg: Take DIGITS mg
Take 10000 units: Take ZIPCODE units
a count of 1500: a count of DIGITS
on 1/7/2026: on 1/7/DIGITS
I live in LS9 7TF: I live in LS9 7TF
Radiotherapy starts Monday: Radiotherapy starts PERSON_NAME
Good morning, Radiotherapy starts Monday: Good morning, Radiotherapy starts PERSON_NAME
OUT
node try.mjs | tee seen; diff expected seen
