#!/usr/bin/env bash
# easy-template-x 7.2.8 puts the rest of a sentence before the second line of what was filled in.
#
# It fills {names} in a Word document, as letters to patients are. A value of several lines, such as the address of a
# ward, gets a line break in the document, but what follows the name in the template is left behind the first line: "Come
# to {place} on Monday." with Ward 3 and Level 2 is "Come to Ward 3 on Monday." and, below it, "Level 2". A name that
# stands alone in its paragraph, or at its end, passes, and so does a value of one line. A patient reads a sentence that
# is whole and half of the place is left at its end. Put names with lines into a paragraph of their own.
#
# Seen on 2026-11-29. The template is made by docx 9.5.1. No issue of https://github.com/alonrbar/easy-template-x was
# found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund easy-template-x@7.2.8 docx@9.5.1 jszip@3.10.1
cat > try.mjs <<'JS'
import { Document, Packer, Paragraph } from "docx";
import { TemplateHandler } from "easy-template-x";
import JSZip from "jszip";
const letter = async (sentence, place) => {
  const template = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(sentence)] }] }));
  const zip = await JSZip.loadAsync(await new TemplateHandler().process(template, { place }));
  const xml = await zip.file("word/document.xml").async("string");
  return xml.match(/<w:body>(.*?)<w:sectPr/s)[1].replace(/<w:br\/>/g, " / ").replace(/<[^>]*>/g, "");
};
for (const sentence of ["Come to {place} on Monday.", "Come to {place}"]) {
  for (const place of ["Ward 3", "Ward 3\nLevel 2", "Ward 3\nLevel 2\nLeeds"]) {
    const expected = sentence.replace("{place}", place.replaceAll("\n", " / "));
    console.log(`${sentence} expected ${expected}, seen ${await letter(sentence, place)}`);
  }
}
JS
cat > expected <<'OUT'
Come to {place} on Monday. expected Come to Ward 3 on Monday., seen Come to Ward 3 on Monday.
Come to {place} on Monday. expected Come to Ward 3 / Level 2 on Monday., seen Come to Ward 3 on Monday. / Level 2
Come to {place} on Monday. expected Come to Ward 3 / Level 2 / Leeds on Monday., seen Come to Ward 3 on Monday. / Level 2 / Leeds
Come to {place} expected Come to Ward 3, seen Come to Ward 3
Come to {place} expected Come to Ward 3 / Level 2, seen Come to Ward 3 / Level 2
Come to {place} expected Come to Ward 3 / Level 2 / Leeds, seen Come to Ward 3 / Level 2 / Leeds
OUT
node try.mjs | tee seen; diff expected seen
