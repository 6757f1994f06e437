#!/usr/bin/env bash
# @medplum/core 5.2.13 says "Once per 4 hours" of every 4 to 6 hours, and nothing of bedtime or of days.
#
# `formatTiming` tells in words how often a medicine is taken, from a Timing of FHIR. It leaves out `periodMax`, so the
# shortest gap is all there is; `frequencyMax`, so up to two is one; `when`, so before breakfast and at bedtime are the same;
# `count`, so a course has no end; and says nothing at all of days of the week without a period, or of a code's text such as
# "at night". What it leaves out it does not mark. A patient's app that shows this beside the box lets people take six doses
# where four were meant. Show the text of the dosage (`Dosage.text`) instead.
#
# Seen on 2026-11-28. Expected: https://hl7.org/fhir/R4/datatypes.html#Timing (each of these is an element of its own);
# nothing is said of gaps in https://www.medplum.com/docs/sdk/core.formattiming
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund --legacy-peer-deps @medplum/core@5.2.13
cat > try.mjs <<'JS'
globalThis.WebSocket ??= class {}; // Node 22 has one; no formatting opens it
const { formatTiming } = await import("@medplum/core");
for (const [expected, timing] of [
  ["every 4 to 6 hours", { repeat: { frequency: 1, period: 4, periodMax: 6, periodUnit: "h" } }],
  ["once or twice a day", { repeat: { frequency: 1, frequencyMax: 2, period: 1, periodUnit: "d" } }],
  ["daily at bedtime", { repeat: { frequency: 1, period: 1, periodUnit: "d", when: ["HS"] } }],
  ["every 3 weeks, 6 times", { repeat: { count: 6, frequency: 1, period: 3, periodUnit: "wk" } }],
  ["on Monday and Thursday", { repeat: { dayOfWeek: ["mon", "thu"] } }],
  ["at night", { code: { text: "at night" } }],
])
  console.log(`expected ${expected}, seen "${formatTiming(timing)}"`);
JS
cat > expected <<'OUT'
expected every 4 to 6 hours, seen "Once per 4 hours"
expected once or twice a day, seen "Daily"
expected daily at bedtime, seen "Daily"
expected every 3 weeks, 6 times, seen "Once per 3 weeks"
expected on Monday and Thursday, seen ""
expected at night, seen ""
OUT
node try.mjs | tee seen; diff expected seen
