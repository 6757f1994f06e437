#!/usr/bin/env bash
# humanize-duration 3.35.1 tells a wait of 31 days as "1 month, 13 hours, 30 minutes".
#
# It takes a month for 30.4375 days, an average, and gives what is left over to the minute. Weeks come out whole, so 28 days
# are "4 weeks" and the others look like a mistake: the waiting times for cancer of the NHS in England are 28, 31 and 62
# days. A patient who counts on a month and 13 hours is told of an hour that nobody promised. Give it `units: ["d"]`, or
# weeks and days.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund humanize-duration@3.35.1
cat > try.mjs <<'JS'
import humanize from "humanize-duration";
for (const days of [28, 31, 62, 365]) console.log(days, humanize(days * 86_400_000));
console.log(62, humanize(62 * 86_400_000, { units: ["d"] }));
JS
cat > expected <<'OUT'
28 4 weeks
31 1 month, 13 hours, 30 minutes
62 2 months, 1 day, 3 hours
365 11 months, 4 weeks, 2 days, 4 hours, 30 minutes
62 62 days
OUT
node try.mjs | tee seen; diff expected seen
