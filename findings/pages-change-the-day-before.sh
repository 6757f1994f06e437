#!/usr/bin/env bash
# sitemap 9.0.1 says that a page changed on 30 June which changed on 1 July, and makes midnight of the first of "2026-07".
#
# A sitemap says when each page last changed, as a date of W3C's kind, which may stop at the day, the month or the year.
# The package turns each into a moment of UTC. With `lastmodDateOnly` it then cuts the time off, so what was changed half
# an hour past midnight in British summer time was changed the day before; without it, a month becomes its first midnight,
# to the thousandth of a second. In winter all tests pass. A search engine that shows dates tells a reader the wrong one.
# Give it days, and no `lastmodDateOnly`, or write the line yourself.
#
# Seen on 2026-11-29. Expected: https://www.sitemaps.org/protocol.html (lastmod) and https://www.w3.org/TR/NOTE-datetime.
# That zones are lost is known (https://github.com/withastro/astro/issues/12737); no issue of sitemap itself was found on
# the day.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund sitemap@9.0.1
cat > try.mjs <<'JS'
import { SitemapStream, streamToPromise } from "sitemap";
const tries = [
  ["2026-01-01T00:30:00+00:00", true, "2026-01-01"],
  ["2026-07-01T00:30:00+01:00", true, "2026-07-01"],
  ["2026-07", false, "2026-07"],
  ["2026", false, "2026"],
];
for (const [lastmod, lastmodDateOnly, expected] of tries) {
  const sitemap = new SitemapStream({ hostname: "https://example.org", lastmodDateOnly });
  sitemap.end({ url: "/", lastmod });
  const [, seen] = String(await streamToPromise(sitemap)).match(/<lastmod>(.*)<\/lastmod>/);
  console.log(`${lastmod}${lastmodDateOnly ? ", day only" : ""}: expected ${expected}, seen ${seen}`);
}
JS
cat > expected <<'OUT'
2026-01-01T00:30:00+00:00, day only: expected 2026-01-01, seen 2026-01-01
2026-07-01T00:30:00+01:00, day only: expected 2026-07-01, seen 2026-06-30
2026-07: expected 2026-07, seen 2026-07-01T00:00:00.000Z
2026: expected 2026, seen 2026-01-01T00:00:00.000Z
OUT
node try.mjs | tee seen; diff expected seen
