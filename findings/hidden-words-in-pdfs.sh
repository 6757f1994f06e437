#!/usr/bin/env bash
# html-to-pdfmake 2.5.34 prints what a page hides, joins a word and its meaning, and drops quotation marks and the
# captions of tables.
#
# It makes a PDF of a page in the browser, for "save this as a leaflet". `hidden` says that something is not, or not yet,
# for the reader (HTML, 6.1): an answer that is not theirs, a note. It is printed as any other. <dl> has words and their
# meanings, and "GPDoctor" is one word; the caption of a table, which says whose hours these are, is left out; and so are
# the marks round <q>. A heading, a list and a table without a caption pass. A patient takes home words that were not
# meant for them. Take hidden elements out first, and write the rest as paragraphs.
#
# Seen on 2026-11-29. Expected: https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements. Of display: none
# https://github.com/Aymkdn/html-to-pdfmake/pull/162 tells, merged; none was found on these.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund html-to-pdfmake@2.5.34 jsdom@29.1.1
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { JSDOM } = require("jsdom");
const htmlToPdfmake = require("html-to-pdfmake");
const { window } = new JSDOM("");
const words = (part) => {
  if (typeof part === "string") return part;
  if (Array.isArray(part)) return part.map(words).join("");
  return words(part.text ?? part.stack ?? part.ul ?? part.ol ?? part.table?.body ?? "");
};
for (const html of [
  "<p>For everybody</p>",
  "<p hidden>Not for you</p>",
  "<dl><dt>GP</dt><dd>Doctor</dd></dl>",
  "<table><caption>Sunday hours</caption><tr><td>9am</td></tr></table>",
  "<p>Say <q>Not yet</q></p>",
])
  console.log(`${html}: ${words(htmlToPdfmake(html, { window }))}`);
JS
cat > expected <<'OUT'
<p>For everybody</p>: For everybody
<p hidden>Not for you</p>: Not for you
<dl><dt>GP</dt><dd>Doctor</dd></dl>: GPDoctor
<table><caption>Sunday hours</caption><tr><td>9am</td></tr></table>: 9am
<p>Say <q>Not yet</q></p>: Say Not yet
OUT
node try.mjs | tee seen; diff expected seen
