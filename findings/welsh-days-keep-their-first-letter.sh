#!/usr/bin/env bash
# dayjs 1.11.23 and moment 2.31.0 write "2 diwrnod" and "3 flynedd" in Welsh, and date-fns 4.4.0 "3 mlynedd".
#
# A Welsh noun changes its first letter behind some numbers: diwrnod is a day, two are 2 ddiwrnod; two months are 2 fis; of
# years it is 2 flynedd, 3 blynedd, 5 mlynedd. The first two packages have one form for all numbers from 2, right for some;
# date-fns has days and months right, and takes the form of 5 years for all from 3. In English one form is enough, so no test
# in English shows it. A page that has to be as good in Welsh tells patients how long they wait in words that are no Welsh.
# `Intl.NumberFormat` (style "unit") has the forms of the Unicode data.
#
# Seen on 2026-11-28. Expected: https://www.unicode.org/cldr/charts/48/summary/cy.html (units of time). In part known: issue
# 1902 of https://github.com/date-fns/date-fns mended its days; issue 1104 of https://github.com/iamkun/dayjs the same in
# Breton; none was found on Welsh years, or at moment.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund dayjs@1.11.23 moment@2.31.0 date-fns@4.4.0
cat > try.cjs <<'JS'
const { formatDistanceStrict } = require("date-fns");
const { cy } = require("date-fns/locale/cy");
const dayjs = require("dayjs");
const moment = require("moment");
require("dayjs/locale/cy");
require("moment/locale/cy");
dayjs.extend(require("dayjs/plugin/relativeTime"));
const start = new Date(2026, 5, 1);
const later = {
  "2 ddiwrnod": new Date(2026, 5, 3),
  "3 diwrnod": new Date(2026, 5, 4),
  "2 fis": new Date(2026, 7, 1),
  "2 flynedd": new Date(2028, 5, 1),
  "3 blynedd": new Date(2029, 5, 1),
  "5 mlynedd": new Date(2031, 5, 1),
};
for (const [words, end] of Object.entries(later)) {
  const seen = [
    `dayjs ${dayjs(end).locale("cy").from(start, true)}`,
    `moment ${moment(end).locale("cy").from(start, true)}`,
    `date-fns ${formatDistanceStrict(end, start, { locale: cy })}`,
  ];
  console.log(`expected ${words}: ${seen.join(", ")}`);
}
JS
cat > expected <<'OUT'
expected 2 ddiwrnod: dayjs 2 diwrnod, moment 2 diwrnod, date-fns 2 ddiwrnod
expected 3 diwrnod: dayjs 3 diwrnod, moment 3 diwrnod, date-fns 3 diwrnod
expected 2 fis: dayjs 2 mis, moment 2 mis, date-fns 2 fis
expected 2 flynedd: dayjs 2 flynedd, moment 2 flynedd, date-fns 2 flynedd
expected 3 blynedd: dayjs 3 flynedd, moment 3 flynedd, date-fns 3 mlynedd
expected 5 mlynedd: dayjs 5 flynedd, moment 5 flynedd, date-fns 5 mlynedd
OUT
TZ=Europe/London node try.cjs | tee seen; diff expected seen
