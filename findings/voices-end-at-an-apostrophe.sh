#!/usr/bin/env bash
# ssml-builder 0.4.3 ends what a voice is to say at an apostrophe, and the whole text is no XML any more.
#
# SSML tells a computer's voice how to speak. `sub` gives the words for an abbreviation, "the doctor's surgery" for DS.
# The package escapes the text between tags, but nothing that it puts into an attribute, and writes ' around those: the
# apostrophe ends the value. "&" in an alias or in the address of a recording is as bare, and so is what `sayAs` is to
# spell, such as A&E, though `say` with the same word is right. A voice that gets it reads nothing of the page, not only
# not that word. Escape & and ' before, and hold each text against a parser of XML.
#
# Seen on 2026-11-29. Expected: https://www.w3.org/TR/xml/#NT-AttValue. Issue 14 and pull request 16 of
# https://github.com/mandnyc/ssml-builder are on the text between tags; none was found on attributes.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund ssml-builder@0.4.3 fast-xml-parser@5.2.0
cat > try.mjs <<'JS'
import { XMLValidator } from "fast-xml-parser";
import Speech from "ssml-builder";
const texts = {
  "say a word": new Speech().say("A&E"),
  "a plain alias": new Speech().sub("the surgery", "DS"),
  "an alias with an apostrophe": new Speech().sub("the doctor's surgery", "DS"),
  "an alias with &": new Speech().sub("accident & emergency", "A and E"),
  "spell a word": new Speech().sayAs({ word: "A&E", interpret: "characters" }),
  "a recording": new Speech().audio("https://example.org/?page=1&voice=cy"),
};
for (const [name, speech] of Object.entries(texts)) {
  const valid = XMLValidator.validate(speech.ssml()) === true && !/&(?!amp;)/.test(speech.ssml());
  console.log(`${name}: ${valid ? "XML" : "no XML"}, ${speech.ssml()}`);
}
JS
cat > expected <<'OUT'
say a word: XML, <speak>A&amp;E</speak>
a plain alias: XML, <speak><sub alias='the surgery'>DS</sub></speak>
an alias with an apostrophe: no XML, <speak><sub alias='the doctor's surgery'>DS</sub></speak>
an alias with &: no XML, <speak><sub alias='accident & emergency'>A and E</sub></speak>
spell a word: no XML, <speak><say-as interpret-as='characters'>A&E</say-as></speak>
a recording: no XML, <speak><audio src='https://example.org/?page=1&voice=cy'/></speak>
OUT
node try.mjs | tee seen; diff expected seen
