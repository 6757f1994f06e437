#!/usr/bin/env bash
# svgo 4.1.0 takes the colours for dark screens and for print out of a picture, if one shape alone has them.
#
# Its rule for shapes that a class names once moves the plain colour into the shape and drops the class, so that no media
# query finds it any more (open issue 1834). With two such shapes all is well, so a drawing passes its tests and loses a
# colour when a line is taken out of it. A reader in dark mode or forced colours sees black on black, and a leaflet prints
# pale grey. Turn `inlineStyles` off for pictures that have media queries.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund svgo@4.1.0
cat > try.mjs <<'JS'
import { optimize } from "svgo";
const style = "<style>.line{stroke:#999}@media print{.line{stroke:#000}}</style>";
const draw = (...shapes) => `<svg xmlns="http://www.w3.org/2000/svg">${style}${shapes.join("")}</svg>`;
for (const svg of [draw('<circle class="line" r="4"/>'), draw('<circle class="line" r="4"/>', '<rect class="line" width="3" height="2"/>')])
  console.log(optimize(svg).data.replace(/<svg[^>]*>/, ""));
JS
cat > expected <<'OUT'
<circle r="4" style="stroke:#999"/></svg>
<style>.line{stroke:#999}@media print{.line{stroke:#000}}</style><circle r="4" class="line"/><path d="M0 0h3v2H0z" class="line"/></svg>
OUT
node try.mjs | tee seen; diff expected seen
