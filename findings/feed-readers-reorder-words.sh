#!/usr/bin/env bash
# rss-parser 3.13.0 puts the words of an Atom entry in another order.
#
# RFC 4287, 3.1.1.3 and 4.1.3: <content type="xhtml"> holds elements, not escaped text. The package parses them into an
# object of texts and of elements by name, and writes them out again: all text first, then each element. "Do not <b>stop</b>
# your tablets" comes back as "Do not your tablets.stop". A site that shows a charity's news by it says something else than
# the charity wrote. Publish type="html", which all readers keep; read type="xhtml" with a parser that keeps order.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund rss-parser@3.13.0
cat > try.mjs <<'JS'
import Parser from "rss-parser";
const entry = (content) => `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:1</id><title>News</title>
<updated>2026-01-05T09:00:00Z</updated><author><name>A charity</name></author><entry><id>urn:x:2</id><title>Tablets</title>
<updated>2026-01-05T09:00:00Z</updated>${content}</entry></feed>`;
const html = '<content type="html">&lt;p&gt;Do not &lt;b&gt;stop&lt;/b&gt; your tablets.&lt;/p&gt;</content>';
const xhtml = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Do not <b>stop</b> your tablets.</p></div></content>';
for (const content of [html, xhtml]) console.log((await new Parser().parseString(entry(content))).items[0].contentSnippet);
JS
cat > expected <<'OUT'
Do not stop your tablets.
Do not  your tablets.stop
OUT
node try.mjs | tee seen; diff expected seen
