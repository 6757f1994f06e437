#!/usr/bin/env bash
# rtlcss 4.3.0 and cssjanus 2.3.1 leave `inset`, `translate` and `clip-path` of a page as they are when they turn it round
# for Arabic.
#
# Both make a style sheet for languages that are read from the right: what was at the left goes to the right. `left: 0` is
# turned and "inset: 0 auto auto 0", the same in one line since 2020, is not; `transform: translateX()` is, `translate` is
# not. rtlcss leaves `scroll-margin` too, and the arrows of a cursor; cssjanus leaves the direction of a gradient. So in a
# page that is half turned, a menu or the button that leads to help lies over the words. A test with `margin` and `left`
# passes. Use `inset-inline` and the like, which need no turning.
#
# Seen on 2026-11-29. Expected: https://www.w3.org/TR/css-position-3/#inset-shorthands and
# https://www.w3.org/TR/css-transforms-2/#individual-transforms. No issue of https://github.com/MohammadYounes/rtlcss or
# https://github.com/cssjanus/cssjanus was found on inset.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund rtlcss@4.3.0 cssjanus@2.3.1
cat > try.mjs <<'JS'
import cssjanus from "cssjanus";
import rtlcss from "rtlcss";
const turned = {
  "left:0": "right:0",
  "inset:0 auto auto 0": "inset:0 0 auto auto",
  "transform:translateX(9px)": "transform:translateX(-9px)",
  "translate:9px 0": "translate:-9px 0",
  "margin:1px 2px 3px 4px": "margin:1px 4px 3px 2px",
  "clip-path:inset(1px 2px 3px 4px)": "clip-path:inset(1px 4px 3px 2px)",
  "scroll-margin:1px 2px 3px 4px": "scroll-margin:1px 4px 3px 2px",
  "background:linear-gradient(to right,red,blue)": "background:linear-gradient(to left,red,blue)",
};
for (const [left, right] of Object.entries(turned)) {
  const told = [(css) => rtlcss.process(css), (css) => cssjanus.transform(css)].map((turn) => (turn(`p{${left}}`) === `p{${right}}` ? "turned" : "as it was"));
  console.log(`${left}: expected ${right}, rtlcss ${told[0]}, cssjanus ${told[1]}`);
}
JS
cat > expected <<'OUT'
left:0: expected right:0, rtlcss turned, cssjanus turned
inset:0 auto auto 0: expected inset:0 0 auto auto, rtlcss as it was, cssjanus as it was
transform:translateX(9px): expected transform:translateX(-9px), rtlcss turned, cssjanus turned
translate:9px 0: expected translate:-9px 0, rtlcss as it was, cssjanus as it was
margin:1px 2px 3px 4px: expected margin:1px 4px 3px 2px, rtlcss turned, cssjanus turned
clip-path:inset(1px 2px 3px 4px): expected clip-path:inset(1px 4px 3px 2px), rtlcss as it was, cssjanus as it was
scroll-margin:1px 2px 3px 4px: expected scroll-margin:1px 4px 3px 2px, rtlcss as it was, cssjanus turned
background:linear-gradient(to right,red,blue): expected background:linear-gradient(to left,red,blue), rtlcss turned, cssjanus as it was
OUT
node try.mjs | tee seen; diff expected seen
