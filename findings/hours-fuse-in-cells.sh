#!/usr/bin/env bash
# node-html-markdown 2.0.0, html-to-md 0.8.8 and rehype-remark 10.0.1 join the paragraphs of a cell without a space.
#
# A cell of Markdown has one line, so two paragraphs, as Word and most editors write them, have to become one. Where the
# words of "9.30 to 12" and "2 to 4" meet there is no sign, and the ward is open from "9.30 to 122 to 4". node-html-markdown
# does the same to a <br>. Digits that meet make another number, of hours, of tablets or of a phone, which no spelling check
# finds. Put a comma or <br> between the paragraphs of a cell before the conversion.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-html-markdown@2.0.0 html-to-md@0.8.8 rehype-remark@10.0.1 rehype-parse@9.0.1 \
  remark-gfm@4.0.1 remark-stringify@11.0.0 unified@11.0.5
cat > try.mjs <<'JS'
import htmlToMd from "html-to-md";
import { NodeHtmlMarkdown } from "node-html-markdown";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
const remark = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify);
for (const hours of ["<p>9.30 to 12</p><p>2 to 4</p>", "9.30 to 12<br>2 to 4"]) {
  const html = `<table><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td>${hours}</td></tr></table>`;
  for (const markdown of [NodeHtmlMarkdown.translate(html), htmlToMd(html), String(await remark.process(html))])
    console.log(markdown.trim().split("\n").at(-1));
}
JS
cat > expected <<'OUT'
| Monday | 9.30 to 122 to 4 |
|Monday|9.30 to 122 to 4|
| Monday | 9.30 to 122 to 4 |
| Monday | 9.30 to 122 to 4 |
|Monday|9.30 to 12<br />2 to 4|
| Monday | 9.30 to 12 2 to 4 |
OUT
node try.mjs | tee seen; diff expected seen
