#!/usr/bin/env bash
# @medplum/core 5.2.13 shows a month as its first day and a year as the midnight of New Year.
#
# FHIR lets a date stop at the month or the year when no more is known, which is common of a diagnosis or an operation long
# ago. `formatDate` makes the first day of it, and `formatDateTime` midnight of that day as well, so nobody can tell "some
# time in 2019" from 1 January 2019. A day alone is given a time too. A patient who checks the record, and a doctor who is
# asked for a second opinion, read a day that nobody wrote. Look at the length of the value first: 4 is a year, 7 a month.
#
# Seen on 2026-11-28. Expected: https://hl7.org/fhir/R4/datatypes.html#dateTime (a partial date is as precise as it is
# written); https://www.medplum.com/docs/sdk/core.formatdatetime says nothing of it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund --legacy-peer-deps @medplum/core@5.2.13
cat > try.mjs <<'JS'
globalThis.WebSocket ??= class {}; // Node 22 has one; no formatting opens it
const { formatDate, formatDateTime } = await import("@medplum/core");
for (const [value, expected] of [["2019", "2019"], ["2019-05", "May 2019"], ["2019-05-14", "14/05/2019"]])
  console.log(`${value}: expected ${expected}, seen ${formatDate(value, "en-GB")} and ${formatDateTime(value, "en-GB")}`);
JS
cat > expected <<'OUT'
2019: expected 2019, seen 01/01/2019 and 01/01/2019, 00:00:00
2019-05: expected May 2019, seen 01/05/2019 and 01/05/2019, 00:00:00
2019-05-14: expected 14/05/2019, seen 14/05/2019 and 14/05/2019, 00:00:00
OUT
TZ=UTC node try.mjs | tee seen; diff expected seen
