#!/usr/bin/env bash
# parse-loose-time 1.0.1, which promises British time, reads "half 9" as nine, "9 to 5" as nine minutes to five, and "9
# at night" as nine in the morning.
#
# It makes an hour and a minute of what somebody types or says. It knows "half past" and "10 to 9" and leaves out any
# other word that it does not know: "half 9", which is 9:30 in Britain, loses its half, "ten to 9" its ten, and "in the
# evening" its evening. Hours from one time to another are one time. "nine" and "half nine" are refused, so one believes
# that all that it does not understand is. A form that asks when a patient can be called notes another time, and the
# nurse rings while they are out. Ask for hours and minutes, or repeat what was understood.
#
# Seen on 2026-11-29. No issue of https://github.com/millermedeiros/parse-loose-time was found on it. Of another parser
# see half-nine-is-half-past-eight.sh.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund parse-loose-time@1.0.1
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
const module = createRequire(import.meta.url)("parse-loose-time");
const parse = module.default ?? module;
const texts = ["half past 9", "10 to 9", "half 9", "ten to 9", "9 at night", "9 in the evening", "9 to 5", "9am to 5pm", "half nine"];
for (const text of texts) {
  const time = parse(text);
  console.log(`${text}: ${time ? `${time.hour}:${String(time.minute).padStart(2, "0")}` : "refused"}`);
}
JS
cat > expected <<'OUT'
half past 9: 9:30
10 to 9: 8:50
half 9: 9:00
ten to 9: 9:00
9 at night: 9:00
9 in the evening: 9:00
9 to 5: 4:51
9am to 5pm: 16:51
half nine: refused
OUT
node try.mjs | tee seen; diff expected seen
