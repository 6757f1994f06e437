#!/usr/bin/env bash
# calendar-link 2.11.5 writes a whole day as a date and time without a time, and leaves commas and semicolons bare.
#
# RFC 5545, 3.8.2.4: DTSTART is a date with a time unless VALUE=DATE stands before it. The package writes DTSTART:20260701
# for `allDay`, without it: ts-ics finds no date at all, and ical.js refuses the file in strict mode. 3.3.11: a comma,
# semicolon or backslash in a text is written with a backslash before it; they are left as they are, so ical.js reads
# "N:\new" in a title as a new line. Whoever offers "add to your calendar" beside a day of tests gives some patients an event
# on no day. Mend the two DTSTART and DTEND lines after it, or use `ical-generator`.
#
# Seen on 2026-11-28. Expected: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.2.4 and #section-3.3.11; the README
# (https://github.com/AnandChowdhary/calendar-link) calls it a standard ICS file.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund calendar-link@2.11.5 ical.js@2.2.1 ts-ics@2.4.6
cat > try.mjs <<'JS'
import { ics } from "calendar-link";
import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
const link = ics({ title: "Tests; see N:\\new", start: "2026-07-01", allDay: true });
const text = decodeURIComponent(link.replace(/^[^,]*,/, ""));
const read = () => new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
console.log("expected DTSTART;VALUE=DATE:20260701, seen", /^DTSTART.*/m.exec(text)[0].trim());
console.log("expected SUMMARY:Tests\\; see N:\\\\new, seen", /^SUMMARY.*/m.exec(text)[0].trim());
console.log("ts-ics:", convertIcsCalendar(undefined, text).events[0].start.date);
console.log("ical.js, title:", JSON.stringify(read().getFirstPropertyValue("summary")));
ICAL.design.strict = true;
try {
  console.log(String(read().getFirstPropertyValue("dtstart")));
} catch (error) {
  console.log("ical.js, strict:", error.message);
}
JS
cat > expected <<'OUT'
expected DTSTART;VALUE=DATE:20260701, seen DTSTART:20260701
expected SUMMARY:Tests\; see N:\\new, seen SUMMARY:Tests; see N:\new
ts-ics: Invalid Date
ical.js, title: "Tests; see N:\new"
ical.js, strict: invalid date-time value: "2026-07-01T::"
OUT
node try.mjs | tee seen; diff expected seen
