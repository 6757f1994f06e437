#!/usr/bin/env bash
# @fontsource/lexend 5.3.0 has no figures of one width, so `tabular-nums` does nothing.
#
# Lexend was drawn for people who find reading hard, and its 1 is narrower than its 8. `font-variant-numeric: tabular-nums`
# asks the font for figures of one width (OpenType, tnum), and Lexend, Poppins and Comic Neue, as packed, have none; no tool
# warns of a feature that a font lacks. Times, doses and phone numbers in a printed table stand askew, and a reader with low
# vision loses the line. Noto Sans has one width by itself, Atkinson Hyperlegible Next on demand.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fontkit@2.0.4 @fontsource/lexend@5.3.0 @fontsource/poppins@5.3.0 \
  @fontsource/comic-neue@5.3.0 @fontsource/noto-sans@5.3.0 @fontsource/atkinson-hyperlegible-next@5.3.0
cat > try.mjs <<'JS'
import { openSync } from "fontkit";
for (const family of ["lexend", "poppins", "comic-neue", "noto-sans", "atkinson-hyperlegible-next"]) {
  const font = openSync(`node_modules/@fontsource/${family}/files/${family}-latin-400-normal.woff2`);
  const widths = (features) => new Set(font.layout("0123456789", features).positions.map(({ xAdvance }) => xAdvance)).size;
  console.log(`${family}: ${widths([])} widths, ${widths(["tnum"])} with tabular-nums`);
}
JS
cat > expected <<'OUT'
lexend: 10 widths, 10 with tabular-nums
poppins: 9 widths, 9 with tabular-nums
comic-neue: 9 widths, 9 with tabular-nums
noto-sans: 1 widths, 1 with tabular-nums
atkinson-hyperlegible-next: 10 widths, 1 with tabular-nums
OUT
node try.mjs | tee seen; diff expected seen
