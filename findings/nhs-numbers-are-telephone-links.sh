#!/usr/bin/env bash
# Autolinker 4.1.5 makes a telephone link of an NHS number, and none of many British phone numbers.
#
# An NHS number is written in groups of 3, 3 and 4, which is how Americans write telephone numbers; the README promises phone
# numbers without saying which. So "Your NHS number is 943 476 5919" becomes a link that rings somebody, while 020 7946 0958
# and 01632 960123, as people in Britain write numbers of London and of most towns, stay text. A patient's portal, or a
# charity's forum, that turns messages into links by it rings strangers with patients' numbers and leaves the ward's number
# out of reach. Set `phone: false`, and mark numbers up by hand.
#
# Seen on 2026-11-28. Expected: https://www.datadictionary.nhs.uk/attributes/nhs_number.html (ten digits, no telephone
# number) and https://github.com/gregjacobs/Autolinker.js#features ("Will autolink phone numbers"). All numbers are made-up
# ones.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund autolinker@4.1.5
cat > try.mjs <<'JS'
import Autolinker from "autolinker";
console.log("autolinker 4.1.5");
for (const [text, expected] of [
  ["Your NHS number is 943 476 5919", "no link"],
  ["Ring 020 7946 0958", "a link"],
  ["Ring 01632 960123", "a link"],
])
  console.log(`${text}: expected ${expected}, seen ${/href="(.*?)"/.exec(Autolinker.link(text))?.[1] ?? "no link"}`);
JS
cat > expected <<'OUT'
autolinker 4.1.5
Your NHS number is 943 476 5919: expected no link, seen tel:9434765919
Ring 020 7946 0958: expected a link, seen no link
Ring 01632 960123: expected a link, seen no link
OUT
node try.mjs | tee seen; diff expected seen
