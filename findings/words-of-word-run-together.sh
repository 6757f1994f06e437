#!/usr/bin/env bash
# officeparser 7.8.0, word-extractor 1.0.4 and mammoth 1.13.0 each fuse words of a Word document in their own way.
#
# A tab, a line break within a paragraph and a hyphen that does not break are elements, not letters (ISO 29500-1, 17.3.3).
# officeparser drops all three: "Monday" and "9am", set apart by a tab as in every list of opening hours, become "Monday9am".
# mammoth's `extractRawText` drops the line break, so an address runs "Ward 3Level 2"; word-extractor drops the hyphen of
# "walk-in". A patient cannot read the hours, nor a search find the word. Convert to HTML (`convertToHtml` keeps all three)
# and take the text from there.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund \
  docx@9.5.1 officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0
cat > try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, NoBreakHyphen, Packer, Paragraph, Tab, TextRun } from "docx";
import mammoth from "mammoth";
import { parseOffice } from "officeparser";
import WordExtractor from "word-extractor";
const hours = [new TextRun("Monday"), new TextRun({ children: [new Tab(), "9am"] })];
const address = [new TextRun("Ward 3"), new TextRun({ text: "Level 2", break: 1 })];
const hyphen = [new TextRun({ children: ["walk", new NoBreakHyphen(), "in clinic"] })];
const paragraphs = [hours, address, hyphen].map((children) => new Paragraph({ children }));
const buffer = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
writeFileSync("hours.docx", buffer);
const show = (name, text) => console.log(name, JSON.stringify(text.trim().replace(/\n+/g, "\n")));
show("officeparser", (await parseOffice("hours.docx")).toText());
show("word-extractor", (await new WordExtractor().extract("hours.docx")).getBody());
show("mammoth", (await mammoth.extractRawText({ buffer })).value);
JS
cat > expected <<'OUT'
officeparser "Monday9am\nWard 3Level 2\nwalkin clinic"
word-extractor "Monday\t9am\nWard 3\nLevel 2\nwalkin clinic"
mammoth "Monday\t9am\nWard 3Level 2\nwalk‑in clinic"
OUT
node try.mjs | tee seen; diff expected seen
