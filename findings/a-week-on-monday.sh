#!/usr/bin/env bash
# chrono-node 2.10.3, asked for British English, reads "Monday week" as this Monday.
#
# `en.GB` knows that 05/11 is in November, but not how people in Britain name a day of the week after next: "Monday week", "a
# week on Monday" and "Tuesday fortnight" give the nearest Monday and Tuesday, without a sign that words were left out but
# the `text` of the answer. A reminder made of "your scan is Tuesday fortnight" comes two weeks early, and a patient travels
# for nothing. Refuse what was not read whole.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat > try.mjs <<'JS'
import { en } from "chrono-node";
const now = { instant: new Date("2026-11-28T09:00:00Z"), timezone: 0 };
for (const day of ["on Monday", "a week on Monday", "Monday week", "Tuesday fortnight"]) {
  const [{ start, text }] = en.GB.parse(`Your scan is ${day}`, now);
  console.log(`${day}: ${start.get("day")}/${start.get("month")}, read as "${text}"`);
}
JS
cat > expected <<'OUT'
on Monday: 30/11, read as "on Monday"
a week on Monday: 30/11, read as "on Monday"
Monday week: 30/11, read as "Monday"
Tuesday fortnight: 1/12, read as "Tuesday"
OUT
node try.mjs | tee seen; diff expected seen
