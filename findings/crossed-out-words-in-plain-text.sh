#!/usr/bin/env bash
# html-to-text 10.0.1 gives words that were crossed out as if they stood.
#
# <del> and <s> say that their words no longer hold (HTML, 4.7.2 and 4.5.5). The plain text has them without a sign, beside
# the words that replace them: "two tablets" crossed out for "one tablet" is sent as both. Whoever mails patients a page with
# its changes shown sends the old advice to those who read plain text, screen-reader users among them. Skip both elements by
# a selector of format "skip".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund html-to-text@10.0.1
cat > try.mjs <<'JS'
import { convert } from "html-to-text";
const html = "<p>Take <del>two tablets</del> <ins>one tablet</ins>. Do <s>not</s> eat before the scan.</p>";
console.log(convert(html));
console.log(convert(html, { selectors: ["del", "s"].map((selector) => ({ selector, format: "skip" })) }));
JS
cat > expected <<'OUT'
Take two tablets one tablet. Do not eat before the scan.
Take one tablet. Do eat before the scan.
OUT
node try.mjs | tee seen; diff expected seen
