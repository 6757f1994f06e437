#!/usr/bin/env bash
# csv-parse 7.0.3 with `cast_date` turns "Ward 3" into the first of March 2001.
#
# It asks `Date.parse`, which in V8 passes over words that it does not know and takes a number up to 12 for a month. So wards
# and clinics up to 12 become days and those from 13 stay words, in one column. A table that a hospital gave, read so for the
# sake of its column of dates, sends patients to the first of March instead of a ward. Cast by the column's name and by the
# form of its dates (`cast` takes a function).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund csv-parse@7.0.3
cat > try.mjs <<'JS'
import { parse } from "csv-parse/sync";
const csv = "place,changed\nWard 3,2026-01-05\nClinic 12,2026-01-05\nWard 13,2026-01-05\n";
for (const { place } of parse(csv, { columns: true, cast: true, cast_date: true }))
  console.log(place instanceof Date ? place.toDateString() : place);
JS
cat > expected <<'OUT'
Thu Mar 01 2001
Sat Dec 01 2001
Ward 13
OUT
node try.mjs | tee seen; diff expected seen
