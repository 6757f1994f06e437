#!/usr/bin/env bash
# fontmin 2.0.3 makes a font in which Arabic letters do not join, and lists every one of them as present.
#
# It cuts a font down to the letters of a page. What joins them, which letter has which form at the beginning, in the middle
# and at the end of a word, stands in the tables GSUB and GPOS (OpenType), and the package writes neither. Each letter is
# drawn as if it stood alone, so a word of four letters has four loose glyphs; marks of Urdu and Hindi and figures of one width
# go the same way. The font is valid, and a check of its letters finds all. Patients get a leaflet that no one who reads
# Arabic or Urdu can read with ease. Use subset-font, which keeps the tables, and look at a printed word.
#
# Seen on 2026-11-28. Expected: https://learn.microsoft.com/en-us/typography/script-development/arabic. Known: issue 102 of
# https://github.com/ecomfe/fontmin is open since 2022; the README names no limit. Compared with subset-font 2.9.0, both on
# Noto Sans Arabic, and laid out by fontkit 2.0.4.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  fontmin@2.0.3 subset-font@2.9.0 fontkit@2.0.4 @expo-google-fonts/noto-sans-arabic@0.4.3
cat > try.mjs <<'JS'
import Fontmin from "fontmin";
import * as fontkit from "fontkit";
import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
const file = "node_modules/@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf";
const word = "اتصل";
const whole = readFileSync(file);
const minified = new Promise((resolve, reject) =>
  new Fontmin()
    .src(file)
    .use(Fontmin.glyph({ text: word }))
    .run((error, files) => (error ? reject(error) : resolve(Buffer.from(files[0].contents)))),
);
const fonts = {
  whole,
  fontmin: await minified,
  "subset-font": Buffer.from(await subsetFont(whole, word, { targetFormat: "truetype" })),
};
for (const [name, bytes] of Object.entries(fonts)) {
  const font = fontkit.create(bytes);
  const alone = new Set([...word].map((letter) => font.glyphForCodePoint(letter.codePointAt(0)).id));
  const loose = font.layout(word).glyphs.filter(({ id }) => alone.has(id)).length;
  const has = [...word].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)));
  console.log(`${name}: all letters ${has}, GSUB ${"GSUB" in font.directory.tables}, letters as if alone ${loose} of ${word.length}`);
}
JS
cat > expected <<'OUT'
whole: all letters true, GSUB true, letters as if alone 1 of 4
fontmin: all letters true, GSUB false, letters as if alone 4 of 4
subset-font: all letters true, GSUB true, letters as if alone 1 of 4
OUT
node try.mjs 2>/dev/null | tee seen; diff expected seen
