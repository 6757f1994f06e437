#!/usr/bin/env bash
# simple-opening-hours 0.1.1 says that a helpline with the hours 09:00-17:00 is always shut, and that a clinic which is
# shut for a day is open.
#
# OpenStreetMap has the opening hours of surgeries, hospitals and chemists in a small language of its own. Hours without
# days hold for every day in it. The package, which says that it knows the common part of the language, finds no day
# then, and so no hours; the same with a month or "the first Monday" in front. What follows and takes a day away again
# ("Jul 06 off") or holds for every second week, it leaves out. It ends with an error on none of these, so a map of
# clinics sends patients home who could be seen, and others to a locked door. Use opening_hours, which knows the whole
# language.
#
# Seen on 2026-11-29. Compared with opening_hours 3.15.0. Expected:
# https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification. No issue of
# https://github.com/wbkd/simple-opening-hours was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund simple-opening-hours@0.1.1 opening_hours@3.15.0
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { SimpleOpeningHours } = require("simple-opening-hours");
const OpeningHours = require("opening_hours");
const monday = new Date("2026-07-06T10:00:00");
const england = { lat: 51.5, lon: 0, address: { country_code: "gb", state: "England" } };
const word = (open) => (open ? "open" : "shut");
const hours = [
  "Mo-Fr 09:00-17:00",
  "09:00-17:00",
  "Mo[1] 09:00-17:00",
  "Jul: Mo-Fr 09:00-17:00",
  "Mo-Fr 09:00-17:00; Jul 06 off",
  "week 1-53/2 Mo 09:00-17:00",
];
for (const text of hours) {
  const expected = new OpeningHours(text, england).getState(monday);
  console.log(`${text}: expected ${word(expected)}, seen ${word(new SimpleOpeningHours(text).isOpenOn(monday))}`);
}
JS
cat > expected <<'OUT'
Mo-Fr 09:00-17:00: expected open, seen open
09:00-17:00: expected open, seen shut
Mo[1] 09:00-17:00: expected open, seen shut
Jul: Mo-Fr 09:00-17:00: expected open, seen shut
Mo-Fr 09:00-17:00; Jul 06 off: expected shut, seen open
week 1-53/2 Mo 09:00-17:00: expected shut, seen open
OUT
node try.mjs | tee seen; diff expected seen
