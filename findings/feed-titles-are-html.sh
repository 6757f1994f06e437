#!/usr/bin/env bash
# feed 6.0.0 calls the plain title of an entry HTML, and does not escape it.
#
# RFC 4287, 3.1.1.2: what stands in <title type="html"> is markup once it is unescaped. The package puts the title as it is
# into CDATA, so a reader of feeds takes "<18s" for a tag and shows "Support for ", while the title of the feed itself is
# plain text. Whoever lists "Support for <18s" or "Ca & PSA" must escape the titles of entries, and only those.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund feed@6.0.0
cat > try.mjs <<'JS'
import { Feed } from "feed";
const title = "Support for <18s & carers";
const feed = new Feed({ id: "https://guide.example/", title, updated: new Date(0), copyright: "" });
feed.addItem({ title, id: "https://guide.example/1", link: "https://guide.example/1", date: new Date(0) });
console.log(feed.atom1().match(/<title.*<\/title>/g).join("\n"));
JS
cat > expected <<'OUT'
<title>Support for &lt;18s &amp; carers</title>
<title type="html"><![CDATA[Support for <18s & carers]]></title>
OUT
node try.mjs | tee seen; diff expected seen
