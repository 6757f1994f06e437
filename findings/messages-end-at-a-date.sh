#!/usr/bin/env bash
# planer 1.2.0 drops all that follows a line "Date:" or "From:" in a message, and returns nothing where it is the first.
#
# It takes out what an e-mail quotes from the one before. One line that begins like a header is enough for it, without an
# address, and so is one of "On Monday, the nurse wrote:", though none of the lines behind it has the sign > of a quotation
# and the question stands after them. The answer is then the words before, or an empty text. Patients who ask for a visit or
# transport write just so, as on a form, and the charity's inbox shows a name, or nothing. Compare lengths, and show the
# message as it came where little is left.
#
# Seen on 2026-11-28. Expected: https://github.com/lever/planer ("extract the actual message" from replies; its examples of a
# quotation all have an address). No issue of it was found on messages that quote nothing.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund planer@1.2.0
cat > try.cjs <<'JS'
const { extractFrom } = require("planer");
const messages = [
  "Name: Ann\nDay: 5 June\nPlease ring.",
  "Name: Ann\nDate: 5 June\nPlease ring.",
  "Date: 5 June\nPlease ring.",
  "From: my home\nTo: the ward\nPlease send a car at nine.",
  "On Monday, the nurse wrote:\nRing us.\n\nMay I come on Tuesday?",
];
for (const message of messages)
  console.log(`expected ${JSON.stringify(message)}, seen ${JSON.stringify(extractFrom(message, "text/plain"))}`);
JS
cat > expected <<'OUT'
expected "Name: Ann\nDay: 5 June\nPlease ring.", seen "Name: Ann\nDay: 5 June\nPlease ring."
expected "Name: Ann\nDate: 5 June\nPlease ring.", seen "Name: Ann"
expected "Date: 5 June\nPlease ring.", seen ""
expected "From: my home\nTo: the ward\nPlease send a car at nine.", seen ""
expected "On Monday, the nurse wrote:\nRing us.\n\nMay I come on Tuesday?", seen ""
OUT
node try.cjs | tee seen; diff expected seen
