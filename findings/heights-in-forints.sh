#!/usr/bin/env bash
# @microsoft/recognizers-text-number-with-unit 1.3.1 reads a height of 6 ft 2 as 6.02 Hungarian forints, and a weight of
# 10 st 4 lb as 4 lb.
#
# It finds amounts in what people write to a form or a chat, in English of all countries. Ft is the forint's short name,
# and a number behind it counts as hundredths, so a height comes as money as well as without its inches. "st" is no unit
# to it, though "stone" is, so ten stone are gone. Of 5 µg it gives neither value nor unit, and of 1½ mg the unit alone,
# while 5 mcg and 1 1/2 mg are right. Metric weights pass. Doses that go by weight are worked out from these. Ask for
# metres and kilograms in fields of their own.
#
# Seen on 2026-11-29. Of the signs ' and " for feet and inches https://github.com/microsoft/Recognizers-Text/issues/1820
# and 771 tell, both open; none was found on these.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-number-with-unit@1.3.1
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
const units = createRequire(import.meta.url)("@microsoft/recognizers-text-number-with-unit");
const kinds = { amount: units.recognizeDimension, money: units.recognizeCurrency };
for (const text of ["188 cm", "6 ft 2", "65 kg", "10 stone", "10 st 4 lb", "5 mcg", "5 µg", "1 1/2 mg", "1½ mg"]) {
  const found = Object.entries(kinds).flatMap(([kind, find]) =>
    find(text, "en-us").map(({ resolution }) => `${kind} ${resolution ? `${resolution.value} ${resolution.unit}` : "without a value"}`),
  );
  console.log(`${text}: ${found.join(", ") || "nothing"}`);
}
JS
cat > expected <<'OUT'
188 cm: amount 188 Centimeter
6 ft 2: amount 6 Foot, money 6.02 Hungarian forint
65 kg: amount 65 Kilogram
10 stone: amount 10 Stone
10 st 4 lb: amount 4 Pound
5 mcg: amount 5 Microgram
5 µg: amount without a value
1 1/2 mg: amount 1.5 Milligram
1½ mg: amount null Milligram
OUT
node try.mjs | tee seen; diff expected seen
