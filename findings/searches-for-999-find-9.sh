#!/usr/bin/env bash
# flexsearch 0.8.212 takes 999 for 9, 111 for 1 and 100 for 10.
#
# Its encoder makes one letter of two that are the same and stand together, so that "diarhoea" finds diarrhoea, and it
# does so with figures. A search for 999 or 111, the numbers that patients in danger look for, answers with each page
# that has a 9 or a 1 in it. B12 and 2WW come through, so a test on names of medicines passes. With `dedupe: false` in
# the encoder figures are kept, and misspellings are not mended.
#
# Seen on 2026-11-29. That searches for numbers find too much since 0.8 is known:
# https://github.com/nextapps-de/flexsearch/issues/517, open; of figures that stand together nothing was found.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund flexsearch@0.8.212
cat > try.mjs <<'JS'
import { Charset, Encoder, Index } from "flexsearch";
const pages = ["Ring 999", "Ring 111", "Over 9 weeks", "Stage 1", "Take 100 mg", "Take 10 mg", "Vitamin B12", "Vitamin B2"];
const find = (word, options) => {
  const index = new Index(options);
  for (const [id, page] of pages.entries()) index.add(id, page);
  return index.search(word).map((id) => pages[id]).sort().join(", ");
};
for (const word of ["999", "111", "100", "B12"]) {
  const kept = { encoder: new Encoder(Charset.Default, { dedupe: false, numeric: false }) };
  console.log(`${word}: ${find(word)}; figures kept: ${find(word, kept)}`);
}
JS
cat > expected <<'OUT'
999: Over 9 weeks, Ring 999; figures kept: Ring 999
111: Ring 111, Stage 1; figures kept: Ring 111
100: Take 10 mg, Take 100 mg; figures kept: Take 100 mg
B12: Vitamin B12; figures kept: Vitamin B12
OUT
node try.mjs | tee seen; diff expected seen
