#!/usr/bin/env bash
# mammoth 1.13.0 publishes the text that Word hides, and says nothing.
#
# Hidden text (ISO 29500-1, 17.3.2.41, vanish) is on no screen and no print of the document, and is where authors keep notes
# for each other. mammoth gives it as a sentence like any other, in HTML and in plain text, and reports no message (its open
# issue 230). A member of staff's note becomes a sentence of the page that a patient reads. Refuse a document that has
# <w:vanish/> before it is converted.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund mammoth@1.13.0 docx@9.5.1
cat > try.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from "docx";
import mammoth from "mammoth";
const note = new TextRun({ text: "Dr Lee to confirm.", vanish: true });
const paragraph = new Paragraph({ children: [new TextRun("Ring the ward. "), note] });
const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] }));
const { value, messages } = await mammoth.convertToHtml({ buffer });
console.log(value, messages.length);
console.log((await mammoth.extractRawText({ buffer })).value.trim());
JS
cat > expected <<'OUT'
<p>Ring the ward. Dr Lee to confirm.</p> 0
Ring the ward. Dr Lee to confirm.
OUT
node try.mjs | tee seen; diff expected seen
