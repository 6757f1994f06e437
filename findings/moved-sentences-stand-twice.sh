#!/usr/bin/env bash
# officeparser 7.8.0 and word-extractor 1.0.4 give a sentence twice that an author moved with changes tracked.
#
# Word marks a tracked move as <w:moveFrom> where the words were and <w:moveTo> where they are (ISO 29500-1, 17.13.5.22 and
# 25). Both packages leave out tracked deletions and know nothing of moves, so the words stand in both places, in the order
# of steps that the clinician had found to be wrong. mammoth keeps one. A patient takes the tablets twice, or before the
# meal. Accept all changes in Word first, and refuse a document that has either element.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund \
  jszip@3.10.1 officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0
cat > try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import JSZip from "jszip";
import mammoth from "mammoth";
import { parseOffice } from "officeparser";
import WordExtractor from "word-extractor";
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org";
const type = "application/vnd.openxmlformats";
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const move = (name, text) => `<w:${name} w:id="1" w:author="A" w:date="2026-01-05T09:00:00Z">${run(text)}</w:${name}>`;
const words = move("moveFrom", "Take the tablet. ") + run("Eat a meal. ") + move("moveTo", "Take the tablet. ");
const zip = new JSZip();
zip.file(
  "[Content_Types].xml",
  `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="${type}-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="${type}-officedocument.wordprocessingml.document.main+xml"/></Types>`,
);
zip.file(
  "_rels/.rels",
  `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Target="word/document.xml"
Type="${office}/officeDocument/2006/relationships/officeDocument"/></Relationships>`,
);
zip.file(
  "word/document.xml",
  `${xml}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p>${words}</w:p></w:body></w:document>`,
);
const buffer = await zip.generateAsync({ type: "nodebuffer" });
writeFileSync("moved.docx", buffer);
console.log("officeparser:", (await parseOffice("moved.docx")).toText().trim());
console.log("word-extractor:", (await new WordExtractor().extract("moved.docx")).getBody().trim());
console.log("mammoth:", (await mammoth.extractRawText({ buffer })).value.trim());
JS
cat > expected <<'OUT'
officeparser: Take the tablet. Eat a meal. Take the tablet.
word-extractor: Take the tablet. Eat a meal. Take the tablet.
mammoth: Eat a meal. Take the tablet.
OUT
node try.mjs | tee seen; diff expected seen
