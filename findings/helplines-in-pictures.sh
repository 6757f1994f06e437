#!/usr/bin/env bash
# exifr 7.1.3 reads the helpline 0808 808 0000 of a picture as it is, 08088080000 as a number without its nought, and "<"
# as "&lt;".
#
# What a picture says of itself, its title, words for the blind, and whom to ask, stands in it as XMP, which is XML, and
# all of those are texts. The package takes any text that looks like a number for one, so a keyword 07 is 7, an identifier
# loses its noughts, and "1e3" is a thousand; and it leaves the marks of XML as they stand in the file, so the title
# "Blood &amp; you" goes on a page with its mark, and the alternative text of a chart says "count &lt; 4", which a screen
# reader spells. Numbers with spaces come through. Decode the text, and keep numbers in it apart.
#
# Seen on 2026-11-29. Expected: ISO 16684-1 (values of Dublin Core are Text);
# https://www.w3.org/TR/xml/#sec-predefined-ent. No issue of https://github.com/MikeKovarik/exifr was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exifr@7.1.3
cat > try.mjs <<'JS'
import exifr from "exifr";
const texts = { title: "Blood &amp; you", description: "Count &lt; 4", rights: "0808 808 0000", identifier: "08088080000", source: "1e3" };
const inLanguages = (text) => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
const shape = (name, text) => (["title", "description", "rights"].includes(name) ? inLanguages(text) : text);
const inside = Object.entries(texts).map(([name, text]) => `<dc:${name}>${shape(name, text)}</dc:${name}>`).join("");
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
  rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const { dc } = await exifr.sidecar(Buffer.from(xmp), {}, "xmp");
const marks = { "&amp;": "&", "&lt;": "<" };
for (const [name, text] of Object.entries(texts)) {
  const expected = text.replace(/&\w+;/g, (mark) => marks[mark]);
  console.log(`${name}: expected ${JSON.stringify(expected)}, seen ${JSON.stringify(dc[name].value ?? dc[name])}`);
}
JS
cat > expected <<'OUT'
title: expected "Blood & you", seen "Blood &amp; you"
description: expected "Count < 4", seen "Count &lt; 4"
rights: expected "0808 808 0000", seen "0808 808 0000"
identifier: expected "08088080000", seen 8088080000
source: expected "1e3", seen 1000
OUT
node try.mjs | tee seen; diff expected seen
