#!/usr/bin/env bash
# tmexchange 2.0.6 forgets where a marked word stood in a translation memory, and cannot write it back.
#
# TMX lets a segment hold <hi>, <ph> and the like among its words. The package puts all text of a segment together and the
# marked words into a list beside it, so "Do <hi>not</hi> drive" becomes "Do  drive" and a "not" from somewhere. What shows
# only the text says the opposite. `js2tmx` on what `tmx2js` gave ends in a TypeError. A charity that keeps the translations
# of its leaflets in such a memory offers translators the sentence without its "not". Refuse segments that have elements in
# them.
#
# Seen on 2026-11-28. Expected: TMX 1.4b, https://www.gala-global.org/tmx-14b (content markup stands within <seg>);
# https://github.com/locize/tmexchange ("tmx2js and js2tmx converter") says nothing of it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund tmexchange@2.0.6
cat > try.mjs <<'JS'
import { js2tmx, tmx2js } from "tmexchange";
const tuv = (language, words) => `<tuv xml:lang="${language}"><seg>${words}</seg></tuv>`;
const tool = 'creationtool="x" creationtoolversion="1" o-tmf="x" datatype="html"';
const header = `<header ${tool} segtype="sentence" adminlang="en" srclang="en"/>`;
const memory = (en, cy) => `<tmx version="1.4">${header}<body><tu tuid="a">${tuv("en", en)}${tuv("cy", cy)}</tu></body></tmx>`;
for (const words of ["Do not drive", "Do <hi>not</hi> drive"]) {
  const read = await tmx2js(memory(words, "Peidiwch"));
  const written = await js2tmx(read).then(() => "yes", (error) => error.name);
  console.log(`expected ${words}, seen ${JSON.stringify(read.resources)}, written back: ${written}`);
}
JS
cat > expected <<'OUT'
expected Do not drive, seen {"a":{"en":"Do not drive","cy":"Peidiwch"}}, written back: yes
expected Do <hi>not</hi> drive, seen {"a":{"en":{"_":"Do  drive","hi":["not"]},"cy":"Peidiwch"}}, written back: TypeError
OUT
node try.mjs | tee seen; diff expected seen
