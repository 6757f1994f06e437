#!/usr/bin/env bash
# typograf 7.8.0, asked for British English, writes ½/2026 for 1/2/2026, and "Weds ¾" for Wednesday the third of April.
#
# It makes a text ready for print: quotation marks, dashes, and 1/2, 1/4 and 3/4 as one sign each. It looks at what
# stands before the fraction, and not at what comes behind, so the first of February loses its day and month, and a short
# date at the end of a line is three quarters of something. 4/2/2026 and 2/1/2026 stay as they are, so a test with most
# days passes. A patient is told to come on a day that cannot be read. Switch `common/number/fraction` off, or write
# months as words.
#
# Seen on 2026-11-29. No issue of https://github.com/typograf/typograf was found on it; the like is known of an editor
# (https://github.com/ueberdosis/tiptap/issues/4663).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund typograf@7.8.0
cat > try.mjs <<'JS'
import Typograf from "typograf";
const typograf = new Typograf({ locale: ["en-GB"] });
const careful = new Typograf({ locale: ["en-GB"], disableRule: "common/number/fraction" });
const print = (printer, text) => printer.execute(text).replaceAll("\u00a0", " ");
for (const text of ["Take 1/2 a tablet", "4/2/2026", "1/2/2026", "1/4/26 at 9", "Weds 3/4 at 9", "Day 1/2 of treatment"])
  console.log(`${text}: ${print(typograf, text)}; without fractions ${print(careful, text)}`);
JS
cat > expected <<'OUT'
Take 1/2 a tablet: Take ½ a tablet; without fractions Take 1/2 a tablet
4/2/2026: 4/2/2026; without fractions 4/2/2026
1/2/2026: ½/2026; without fractions 1/2/2026
1/4/26 at 9: ¼/26 at 9; without fractions 1/4/26 at 9
Weds 3/4 at 9: Weds ¾ at 9; without fractions Weds 3/4 at 9
Day 1/2 of treatment: Day ½ of treatment; without fractions Day 1/2 of treatment
OUT
node try.mjs | tee seen; diff expected seen
