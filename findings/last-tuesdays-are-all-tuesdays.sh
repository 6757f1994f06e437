#!/usr/bin/env bash
# rrule 2.8.1 tells "the last Tuesday of the month" as every Tuesday, and 9.30 as 9, and says that nothing was left out.
#
# `toText` puts a rule of a calendar into words, and marks as approximate what it could not say. Which one of several days
# counts (BYSETPOS), minutes, and the hours of a monthly rule are left out without that mark, and `isFullyConvertibleToText`
# answers true, unless FREQ happens to stand behind them. The way back, `fromText`, drops the second time of "at 9am and
# 9pm". A support group on the last Tuesday is announced for each, and whoever comes finds a closed door. Format the dates
# that the rule gives (`between`), not its text.
#
# Seen on 2026-11-28. Known: issues 540, 629 and 387 of https://github.com/jkbrzt/rrule are open; the README calls
# the support incomplete, and offers isFullyConvertibleToText as the hint on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund rrule@2.8.1
cat > try.cjs <<'JS'
const { RRule, rrulestr } = require("rrule");
const rules = {
  "every month on the last Tuesday": "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1",
  "every day at 9.30": "FREQ=DAILY;BYHOUR=9;BYMINUTE=30",
  "every month on the 1st Tuesday at 14": "FREQ=MONTHLY;BYDAY=1TU;BYHOUR=14",
  "every 4 hours at 8, 12, 16 and 20": "FREQ=HOURLY;INTERVAL=4;BYHOUR=8,12,16,20",
};
for (const [words, rule] of Object.entries(rules)) {
  const read = rrulestr(rule);
  console.log(`expected ${words}, seen ${read.toText()}, said to be full: ${read.isFullyConvertibleToText()}`);
}
console.log(`expected BYHOUR=9,21, seen ${RRule.fromText("every day at 9am and 9pm")}`);
JS
cat > expected <<'OUT'
expected every month on the last Tuesday, seen every month on Tuesday, said to be full: true
expected every day at 9.30, seen every day at 9, said to be full: true
expected every month on the 1st Tuesday at 14, seen every month on the 1st Tuesday, said to be full: true
expected every 4 hours at 8, 12, 16 and 20, seen every 4 hours, said to be full: true
expected BYHOUR=9,21, seen RRULE:FREQ=DAILY;BYHOUR=9
OUT
node try.cjs | tee seen; diff expected seen
