#!/usr/bin/env bash
# ics 3.12.0 writes "a day before" as -P1DT, which is no duration.
#
# RFC 5545, 3.3.6: a T stands only before hours, minutes or seconds; a day is P1D, a week P1W. The package writes the T
# always, so the reminder the day before an appointment, and an event that lasts days, are in no form that the standard has.
# Lenient calendars take it; strict readers of durations refuse it, such as Temporal, and a patient is not reminded. Give
# hours instead: { hours: 24 } is PT24H.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund ics@3.12.0 @js-temporal/polyfill@0.5.1
cat > try.mjs <<'JS'
import { Temporal } from "@js-temporal/polyfill";
import { createEvent } from "ics";
for (const trigger of [{ days: 1 }, { weeks: 1 }, { hours: 24 }]) {
  const alarms = [{ action: "display", description: "Scan", trigger: { ...trigger, before: true } }];
  const { value } = createEvent({ title: "Scan", start: [2026, 12, 1, 9, 30], duration: { minutes: 30 }, alarms });
  const written = /^TRIGGER:(.*)/m.exec(value)[1].trim();
  let read;
  try {
    read = Temporal.Duration.from(written).toString();
  } catch (error) {
    read = error.name;
  }
  console.log(written, read);
}
JS
cat > expected <<'OUT'
-P1DT RangeError
-P1WT RangeError
-PT24H -PT24H
OUT
node try.mjs | tee seen; diff expected seen
