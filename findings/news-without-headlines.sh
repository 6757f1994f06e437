#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 gives news of Atom without a headline and without a link, if one is XHTML and the other
# is short.
#
# A headline of Atom may be elements (type="xhtml"), and a link may go on from xml:base (RFC 4287, 3.1.1.3 and 2). The
# package returns empty texts for both, without an error, and for the link of the site itself. Headlines that are text or
# escaped HTML, and whole addresses, come through, as in most feeds. A charity's page of news from others has an entry
# that says nothing and leads nowhere, which is what a screen reader tells too. Look for empty texts after reading, or
# read with a package that knows both.
#
# Seen on 2026-11-29. Compared with @rowanmanning/feed-parser 2.1.5. Known of links:
# https://github.com/extractus/feed-extractor/issues/135, open; none was found on headlines.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3 @rowanmanning/feed-parser@2.1.5
cat > try.mjs <<'JS'
import { extractFromXml } from "@extractus/feed-extractor";
import { parseFeed } from "@rowanmanning/feed-parser";
const xhtml = '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Do <b>not</b> stop</div></title>';
const entries = {
  "text, whole link": ["<title>Do not stop</title>", "https://example.org/news/a.html"],
  "XHTML": [xhtml, "https://example.org/news/a.html"],
  "short link": ["<title>Do not stop</title>", "a.html"],
};
for (const [name, [title, href]] of Object.entries(entries)) {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/news/"><id>urn:a</id><title>News</title>
<updated>2026-07-01T09:30:00Z</updated><entry><id>urn:b</id>${title}<link href="${href}"/><updated>2026-07-01T09:30:00Z</updated>
</entry></feed>`;
  const [seen] = extractFromXml(atom).entries;
  const [other] = parseFeed(atom).items;
  console.log(`${name}: feed-extractor "${seen.title}" ${seen.link || "nowhere"}; feed-parser "${other.title}" ${other.url}`);
}
JS
cat > expected <<'OUT'
text, whole link: feed-extractor "Do not stop" https://example.org/news/a.html; feed-parser "Do not stop" https://example.org/news/a.html
XHTML: feed-extractor "" https://example.org/news/a.html; feed-parser "Do not stop" https://example.org/news/a.html
short link: feed-extractor "Do not stop" nowhere; feed-parser "Do not stop" https://example.org/news/a.html
OUT
node try.mjs | tee seen; diff expected seen
