#!/usr/bin/env bash
# @cantoo/pdf-lib 2.11.1 does not read the UTF-8 text strings of PDF 2.0.
#
# ISO 32000-2:2020, 7.9.2.2 lets a text string begin with the bytes EF BB BF and be UTF-8 from there on. `decodeText` takes
# them for PDFDocEncoding, so a title, an alternative text or an ActualText comes back as other letters, without an error. A
# check of accessible PDFs that trusts it reports Welsh or Polish words as wrong, or lets wrong ones pass. Language escapes
# (U+001B, 7.9.2.2.1), which may stand in UTF-16 strings, are returned as if they were words.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund @cantoo/pdf-lib@2.11.1
cat > try.mjs <<'JS'
import { PDFHexString } from "@cantoo/pdf-lib";
const read = (hex) => JSON.stringify(PDFHexString.of(hex).decodeText());
console.log("UTF-16BE", read("FEFF0054017700200047017500790072"));
console.log("UTF-8", read("EFBBBF54C5B72047C5B57972"));
console.log("escape", read("FEFF001B00630079001B0054"));
JS
cat > expected <<'OUT'
UTF-16BE "Tŷ Gŵyr"
UTF-8 "ï»¿TÅ· GÅµyr"
escape "\u001bcy\u001bT"
OUT
node try.mjs | tee seen; diff expected seen
