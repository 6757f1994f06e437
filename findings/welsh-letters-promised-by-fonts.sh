#!/usr/bin/env bash
# @fontsource/atkinson-hyperlegible 5.3.0 and @fontsource/lato 5.3.0 promise letters that their fonts do not have.
#
# The `unicode-range` of their latin-ext face holds ŵ and ŷ, for it is the same for all families, but the file has no glyph
# for them. A browser fetches the file for one Welsh name, finds nothing, and draws the letter of another font, so that
# Ysbyty Gŵyr stands on the page in two typefaces, and in a PDF that embeds one font not at all. The one of the two that was
# drawn for readers with low vision has a later family which has them, atkinson-hyperlegible-next. Ask the font, never the
# range.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund \
  fontkit@2.0.4 @fontsource/atkinson-hyperlegible@5.3.0 @fontsource/lato@5.3.0 \
  @fontsource/atkinson-hyperlegible-next@5.3.0
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { openSync } from "fontkit";
for (const family of ["atkinson-hyperlegible", "lato", "atkinson-hyperlegible-next"]) {
  const folder = `node_modules/@fontsource/${family}`;
  const face = readFileSync(`${folder}/400.css`, "utf8").split("@font-face").find((rule) => /url\([^)]*-latin-ext-400/.test(rule));
  const [file] = /files\/[^)]+\.woff2/.exec(face);
  const font = openSync(`${folder}/${file}`);
  const has = [..."ŵŷŴŶ"].filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)));
  console.log(family, /unicode-range:\s*(U\+0100-[^,;]+)/.exec(face)[1], JSON.stringify(has.join("")));
}
JS
cat > expected <<'OUT'
atkinson-hyperlegible U+0100-02BA ""
lato U+0100-02BA ""
atkinson-hyperlegible-next U+0100-02BA "ŵŷŴŶ"
OUT
node try.mjs | tee seen; diff expected seen
