#!/usr/bin/env bash
# react-markdown 10.1.0, micromark 4.0.3 and rehype-sanitize 6.0.0 empty links to phone numbers.
#
# Their lists of safe protocols hold irc and xmpp, but neither tel nor sms, on purpose (react-markdown, issues 655 and 865).
# The first two write href="", which is a link to the page itself: it looks and sounds like a link to 111, and a tap on it
# loads the page again. Links to e-mail work, so the page seems to have been tried. In an emergency the patient taps twice.
# Let both protocols through by `urlTransform`, or by `protocols.href` of the schema.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund \
  react-markdown@10.1.0 react@19.1.0 react-dom@19.1.0 micromark@4.0.3 unified@11.0.5 rehype-parse@9.0.1 \
  rehype-sanitize@6.0.0 rehype-stringify@10.0.1
cat > try.mjs <<'JS'
import { micromark } from "micromark";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import rehypeParse from "rehype-parse";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
const source = "[111](tel:111) or [nurse](mailto:nurse@ward.example)";
const html = '<p><a href="tel:111">111</a> or <a href="mailto:nurse@ward.example">nurse</a></p>';
const sanitize = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
console.log(renderToStaticMarkup(createElement(Markdown, null, source)));
console.log(micromark(source));
console.log(String(await sanitize.process(html)));
JS
cat > expected <<'OUT'
<p><a href="">111</a> or <a href="mailto:nurse@ward.example">nurse</a></p>
<p><a href="">111</a> or <a href="mailto:nurse@ward.example">nurse</a></p>
<p><a>111</a> or <a href="mailto:nurse@ward.example">nurse</a></p>
OUT
node try.mjs | tee seen; diff expected seen
