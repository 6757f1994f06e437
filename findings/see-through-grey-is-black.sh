#!/usr/bin/env bash
# get-contrast 3.0.0 and wcag-contrast 3.0.0 call light grey on white the strongest contrast there is, if it is black that
# is seen through.
#
# A reader sees the colour that is left when what is behind shines through, and WCAG 2.2 (1.4.3) counts that one. Both
# packages drop the alpha: rgba(0,0,0,.3) on white, which looks like #b3b3b3 and has a contrast of 2.1, has 21, "AAA". The
# README of the first promises 10 for rgba(0,0,0,.75), and gives 20. It takes care to refuse a colour that is wholly
# transparent, so one believes the rest. A design whose greys are made so passes its check, and people with low vision
# cannot read it. Blend the colours first.
#
# Seen on 2026-11-29. Expected: the README of https://github.com/johno/get-contrast, and culori 4.0.2, which blends. The
# like is known of other packages (https://github.com/bgrins/TinyColor/issues/87;
# https://github.com/w3c/wcag/issues/1637), not of these two.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund get-contrast@3.0.0 wcag-contrast@3.0.0 culori@4.0.2
cat > try.mjs <<'JS'
import { blend, formatHex, wcagContrast } from "culori";
import contrast from "get-contrast";
import wcag from "wcag-contrast";
for (const [ink, paper] of [["#b3b3b3", "#ffffff"], ["rgba(0,0,0,.3)", "#ffffff"], ["#0000004d", "#ffffff"], ["#fafafa", "rgba(0,0,0,.75)"]]) {
  const behind = formatHex(blend(["#fff", paper]));
  const expected = wcagContrast(blend([behind, ink]), behind).toFixed(1);
  const seen = `${contrast.ratio(ink, paper).toFixed(1)} ${contrast.score(ink, paper)}`;
  const other = ink.startsWith("#") && paper.startsWith("#") ? wcag.hex(ink, paper).toFixed(1) : "not asked";
  console.log(`${ink} on ${paper}: expected ${expected}, get-contrast ${seen}, wcag-contrast ${other}`);
}
JS
cat > expected <<'OUT'
#b3b3b3 on #ffffff: expected 2.1, get-contrast 2.1 Fail, wcag-contrast 2.1
rgba(0,0,0,.3) on #ffffff: expected 2.1, get-contrast 21.0 AAA, wcag-contrast not asked
#0000004d on #ffffff: expected 2.1, get-contrast 21.0 AAA, wcag-contrast 21.0
#fafafa on rgba(0,0,0,.75): expected 9.9, get-contrast 20.1 AAA, wcag-contrast not asked
OUT
node try.mjs | tee seen; diff expected seen
