#!/usr/bin/env bash
# transliteration 2.6.1 drops ≥, ≤, ≈ and the minus sign, and calls £ "PS".
#
# Letters that its tables lack are taken out, and the signs of mathematics are among them, though ±, × and ÷ are there. "Ring
# us at ≥ 38" becomes "Ring us at  38", "HER2−" (U+2212, a negative result) becomes "HER2", and −5 °C becomes 5 degC: what is
# left is a sentence that says something else. A prescription of £9.90 costs "PS9.90". It is used for text messages, labels
# and addresses of pages. any-ascii keeps them all. Replace such signs by words first ("38 or more").
#
# Seen on 2026-11-28. Expected: a Latin equivalent for each, as https://github.com/yf-hk/transliteration promises; its list
# of known issues has none of this. What the signs mean: https://www.unicode.org/charts/PDF/U2200.pdf
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund transliteration@2.6.1 any-ascii@0.3.3
cat > try.mjs <<'JS'
import anyAscii from "any-ascii";
import { transliterate } from "transliteration";
for (const text of ["Ring us at ≥ 38", "≤ 2 tablets", "≈ 10 days", "HER2−", "−5 °C", "£9.90"])
  console.log(`${text}: expected ${anyAscii(text)}, seen ${transliterate(text)}`);
JS
cat > expected <<'OUT'
Ring us at ≥ 38: expected Ring us at >= 38, seen Ring us at  38
≤ 2 tablets: expected <= 2 tablets, seen  2 tablets
≈ 10 days: expected ~ 10 days, seen  10 days
HER2−: expected HER2-, seen HER2
−5 °C: expected -5 degC, seen 5 degC
£9.90: expected GBP9.90, seen PS9.90
OUT
node try.mjs | tee seen; diff expected seen
