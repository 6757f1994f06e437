#!/usr/bin/env bash
# human-interval 2.0.1 reads "half an hour" as no time at all, and an hour and a half in words or with ½ as less than it is.
#
# It reads times in English for the schedulers Agenda and Bree. "half an hour", "an hour" and "a week" are 0, so what was to
# be done in a week is done at once; "two and a half hours" are two, "1½ hours" one, and of "30-60 minutes" the end is left
# out. timestring 7.0.0 refuses most, but drops the ½ as well; parse-duration 2.1.9 makes a thousandth of a second of it, and
# 60 minutes and 30 of those of the range. None reports what it did not read. A reminder to ring again in a week goes out with
# the letter itself. Take numbers and units in fields of their own.
#
# Seen on 2026-11-28. Expected: https://github.com/agenda/human-interval ("minute" is one, "1.5 minutes", words for numbers are
# read); nothing is said of "a" or "half". No issue was found on them; agenda 776, on "0 hours", is mended.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund human-interval@2.0.1 timestring@7.0.0 parse-duration@2.1.9
cat > try.mjs <<'JS'
import humanInterval from "human-interval";
import parseDuration from "parse-duration";
import timestring from "timestring";
const readers = { "human-interval": humanInterval, timestring: (text) => timestring(text, "ms"), "parse-duration": parseDuration };
const minutesOf = (read, text) => {
  try {
    return (read(text) ?? NaN) / 60_000;
  } catch {
    return NaN;
  }
};
const texts = { "1.5 hours": 90, "1½ hours": 90, "two and a half hours": 150, "half an hour": 30, "a week": 10_080, "30-60 minutes": 30 };
for (const [text, minutes] of Object.entries(texts)) {
  const seen = Object.entries(readers).map(([name, read]) => `${name} ${minutesOf(read, text)}`);
  console.log(`${text}: expected ${minutes} minutes, ${seen.join(", ").replaceAll("NaN", "refused")}`);
}
JS
cat > expected <<'OUT'
1.5 hours: expected 90 minutes, human-interval 90, timestring 90, parse-duration 90
1½ hours: expected 90 minutes, human-interval 60, timestring 60, parse-duration 0.000016666666666666667
two and a half hours: expected 150 minutes, human-interval 120, timestring refused, parse-duration refused
half an hour: expected 30 minutes, human-interval 0, timestring refused, parse-duration refused
a week: expected 10080 minutes, human-interval 0, timestring refused, parse-duration refused
30-60 minutes: expected 30 minutes, human-interval 30, timestring 60, parse-duration 60.0005
OUT
node try.mjs | tee seen; diff expected seen
