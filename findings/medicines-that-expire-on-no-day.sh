#!/usr/bin/env bash
# bark-js 1.2.1 reads a medicine that is good until the end of February as expiring on 2026-02-00, which is no date.
#
# The square code on a box of medicine (GS1 DataMatrix) has its expiry as six digits, and where only the month counts the day
# is 00: the last of the month is meant. bark-js writes it as it stands in the form of a date, so a program that compares it
# has an invalid one, for which "has it expired?" is no. gs1-barcode-parser-mod 1.2.1 gives the last day, but as midnight in
# the machine's time, so that as JSON in a British summer it is the day before. A reminder or a list of what is still good is
# wrong at just those boxes. Look for the 00, and keep a day as text. biip, for Python, gives the day.
#
# Seen on 2026-11-28. Expected: GS1 General Specifications, 3.4.7 (AI 17, a day of 00 is the last of the month),
# https://ref.gs1.org/standards/genspecs/. https://github.com/Sleavely/Bark-JS says that it follows them; no
# issue on it was found there; biip mended the same in its pull request 31.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund bark-js@1.2.1 gs1-barcode-parser-mod@1.2.1
cat > try.cjs <<'JS'
const bark = require("bark-js");
const { parseBarcode } = require("gs1-barcode-parser-mod");
for (const [month, last] of Object.entries({ 2602: "2026-02-28", 2606: "2026-06-30" })) {
  const code = `]d2010501234567890017${month}00`;
  const { value } = bark(code).elements.find(({ ai }) => ai === "17");
  const { data } = parseBarcode(code).parsedCodeItems.find(({ ai }) => ai === "17");
  const expired = new Date(value) < new Date("2030-01-01");
  console.log(`expected ${last}; bark-js ${value}, expired by 2030: ${expired}; gs1-barcode-parser-mod ${JSON.stringify(data)}`);
}
JS
cat > expected <<'OUT'
expected 2026-02-28; bark-js 2026-02-00, expired by 2030: false; gs1-barcode-parser-mod "2026-02-28T00:00:00.000Z"
expected 2026-06-30; bark-js 2026-06-00, expired by 2030: false; gs1-barcode-parser-mod "2026-06-29T23:00:00.000Z"
OUT
TZ=Europe/London node try.cjs | tee seen; diff expected seen
