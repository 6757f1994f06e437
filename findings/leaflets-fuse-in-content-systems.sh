#!/usr/bin/env bash
# @portabletext/block-tools 5.2.0 and @contentful/rich-text-from-markdown 16.2.2 join the lines of an address and the two
# halves of a list's item without a space.
#
# They bring pages into two well-known content systems, Sanity and Contentful. In the first, a word and its meaning
# (<dl>), two paragraphs of an item and two <div> are one word where they meet; in the second, a line that ends with a
# backslash or two spaces. Both drop that 10⁹ has a small 9, so it is 109, and that a list goes on at step 3. Nothing is
# reported. A list without paragraphs and an address in HTML pass. A charity that moves its leaflets there has "Ward
# 3Level 2", and "9am5pm" for opening hours. Compare the words before and after.
#
# Seen on 2026-11-29. Expected: https://spec.commonmark.org/0.31.2/#hard-line-breaks. Known of Contentful:
# https://github.com/contentful/rich-text/issues/129, closed; no issue of https://github.com/portabletext/editor was
# found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @portabletext/block-tools@5.2.0 @sanity/schema@6.10.1 jsdom@29.1.1 @contentful/rich-text-from-markdown@16.2.2
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { htmlToBlocks } = require("@portabletext/block-tools");
const { Schema } = require("@sanity/schema");
const { JSDOM } = require("jsdom");
const { richTextFromMarkdown } = require("@contentful/rich-text-from-markdown");
const post = { name: "post", type: "object", fields: [{ name: "body", type: "array", of: [{ type: "block" }] }] };
const [{ type }] = Schema.compile({ name: "all", types: [post] }).get("post").fields;
const words = (node) => node.text ?? node.value ?? (node.children ?? node.content).map(words).join("");
const parseHtml = (html) => new JSDOM(html).window.document;
for (const html of [
  "<p>Ward 3<br>Level 2</p>",
  "<ul><li>9am</li><li>5pm</li></ul>",
  "<ul><li><p>9am</p><p>5pm</p></li></ul>",
  "<dl><dt>GP</dt><dd>Doctor</dd></dl>",
  "<p>10<sup>9</sup></p>",
])
  console.log(html, JSON.stringify(htmlToBlocks(html, type, { parseHtml }).map(words)));
for (const markdown of ["Ward 3\nLevel 2", "Ward 3\\\nLevel 2", "Ward 3  \nLevel 2", "10<sup>9</sup>"])
  console.log(JSON.stringify(markdown), JSON.stringify((await richTextFromMarkdown(markdown)).content.map(words)));
JS
cat > expected <<'OUT'
<p>Ward 3<br>Level 2</p> ["Ward 3\nLevel 2"]
<ul><li>9am</li><li>5pm</li></ul> ["9am","5pm"]
<ul><li><p>9am</p><p>5pm</p></li></ul> ["9am5pm"]
<dl><dt>GP</dt><dd>Doctor</dd></dl> ["GPDoctor"]
<p>10<sup>9</sup></p> ["109"]
"Ward 3\nLevel 2" ["Ward 3\nLevel 2"]
"Ward 3\\\nLevel 2" ["Ward 3Level 2"]
"Ward 3  \nLevel 2" ["Ward 3Level 2"]
"10<sup>9</sup>" ["109"]
OUT
node try.mjs | tee seen; diff expected seen
