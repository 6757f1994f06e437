#!/usr/bin/env bash
# svgo 4.1.0 takes from a drawing what a screen reader needs: the names of its parts, their language, and links.
#
# A group with one shape is undone, and its <title> is left as a second and third title of the whole drawing, of which only
# the first is read (SVG 2, 5.8). `lang` is dropped as unknown, though SVG 2 has it and xml:lang stays, so Welsh is spoken as
# English. So are `role` (issue 787) and the `href` of a link (open issue 2230). A blind patient hears one name for "three
# steps" and cannot ring the number in it. Turn `removeUnknownsAndDefaults` and `collapseGroups` off.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund svgo@4.1.0
cat > try.mjs <<'JS'
import { optimize } from "svgo";
const steps = ["Ask", "Wait"].map((name, at) => `<g><title>${name}</title><path d="M0 ${at}h9"/></g>`).join("");
const words = '<text y="5" lang="cy">Gofynnwch</text><a href="tel:111"><text y="9">111</text></a>';
for (const inner of [`<title>Steps</title>${steps}`, words])
  console.log(optimize(`<svg xmlns="http://www.w3.org/2000/svg" role="img">${inner}</svg>`).data);
JS
cat > expected <<'OUT'
<svg xmlns="http://www.w3.org/2000/svg"><title>Steps</title><title>Ask</title><path d="M0 0h9"/><title>Wait</title><path d="M0 1h9"/></svg>
<svg xmlns="http://www.w3.org/2000/svg"><text y="5">Gofynnwch</text><a><text y="9">111</text></a></svg>
OUT
node try.mjs | tee seen; diff expected seen
