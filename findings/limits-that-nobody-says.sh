#!/usr/bin/env bash
# phonemizer 1.2.1 for JavaScript, by eSpeak NG, says "≥ 38" and leaves the sign of "> 38" and "< 4" unsaid.
#
# It turns text into sounds for voices that run in the browser, British ones too. ≥ and ≤ are spoken; < and > count as
# punctuation, which is silent, so "ring us if your count is < 4" is a count of four. The dash of 3–5 days is a pause,
# and 10⁹ is ten, nine. Tests with ≥, with degrees and with ½ pass. Who listens to a page hears the opposite of a limit,
# or another dose. Write "more than", "to" and "a billion", as plain English asks anyway.
#
# Seen on 2026-11-29. Known of screen readers by eSpeak NG: https://github.com/espeak-ng/espeak-ng/issues/477, closed,
# and 516, open.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund phonemizer@1.2.1
cat > try.mjs <<'JS'
import { phonemize } from "phonemizer";
const say = async (text) => (await phonemize(text, "en-gb")).join(" ");
const pairs = { "≥ 38": "greater or equal to 38", "> 38": "38", "< 4": "4", "3–5 days": "3 5 days", "10⁹": "10 9", "½": "a half" };
for (const [text, words] of Object.entries(pairs)) {
  const same = (await say(text)) === (await say(words));
  console.log(`${text}: ${same ? "said as" : "not said as"} "${words}"`);
}
JS
cat > expected <<'OUT'
≥ 38: said as "greater or equal to 38"
> 38: said as "38"
< 4: said as "4"
3–5 days: said as "3 5 days"
10⁹: said as "10 9"
½: said as "a half"
OUT
node try.mjs | tee seen; diff expected seen
