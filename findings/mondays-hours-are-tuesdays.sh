#!/usr/bin/env bash
# tabletojson 4.1.15 says that Monday's hours are Tuesday's, and makes 9am5pm of 9am and 5pm.
#
# It makes data of a page's tables. A table of opening hours has its heads at the side, <th scope="row">, and no row of
# heads above. The package takes every <th> of the table for the head of a column, and the last one wins, so all rows are
# called Tuesday. With <td> at the side, or a row of heads as well, all is well. Lines of a cell are joined without a
# space, so two times are one word. A directory that gathers clinics' hours from their pages has one day for the whole
# week. Give `headings` yourself, and `stripHtmlFromCells: false`.
#
# Seen on 2026-11-29. Expected: https://html.spec.whatwg.org/multipage/tables.html#the-th-element. No issue of
# https://github.com/maugenst/tabletojson was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund tabletojson@4.1.15
cat > try.mjs <<'JS'
import { tabletojson } from "tabletojson";
const rows = (cell) => `<tr>${cell("Mon")}<td>9am</td></tr><tr>${cell("Tue")}<td>2pm</td></tr>`;
const side = (day) => `<th scope="row">${day}</th>`;
const heads = "<tr><th>Day</th><th>Hours</th></tr>";
for (const [name, inside] of Object.entries({
  "cells alone": rows((day) => `<td>${day}</td>`),
  "heads above": heads + rows((day) => `<td>${day}</td>`),
  "heads at the side": rows(side),
  "heads above and at the side": heads + rows(side),
  "two lines": `${heads}<tr><td>Mon</td><td>9am<br>5pm</td></tr>`,
}))
  console.log(`${name}: ${JSON.stringify(tabletojson.convert(`<table>${inside}</table>`)[0])}`);
JS
cat > expected <<'OUT'
cells alone: [{"0":"Mon","1":"9am"},{"0":"Tue","1":"2pm"}]
heads above: [{"Day":"Mon","Hours":"9am"},{"Day":"Tue","Hours":"2pm"}]
heads at the side: [{"Tue":"9am"},{"Tue":"2pm"}]
heads above and at the side: [{"Tue":"9am"},{"Tue":"2pm"}]
two lines: [{"Day":"Mon","Hours":"9am5pm"}]
OUT
node try.mjs | tee seen; diff expected seen
