#!/usr/bin/env bash
# lightningcss 1.33.0 lowers a range query to one that the browsers it is lowered for still do not read.
#
# For Safari 14 and Chrome 90 `(400px <= width < 800px)` becomes `(min-width:400px) and (not (min-width:800px))`. `not` in
# brackets is Media Queries Level 4 (3, <media-not>), like the range itself: by MDN's data Chrome reads the words of that
# level from 104, Safari from 16.4. An older browser takes the whole query for "not all" and drops the rules. With `<=` on both sides the lowered query is
# Level 3 and works: write `(400px <= width <= 799px)`, or min-width and max-width by hand.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund lightningcss@1.33.0
cat > try.mjs <<'JS'
import { transform } from "lightningcss";
const targets = { safari: 14 << 16, chrome: 90 << 16, firefox: 91 << 16 };
for (const query of ["(400px <= width < 800px)", "(width < 800px)", "(400px <= width <= 799px)"]) {
  const { code } = transform({ filename: "a.css", code: Buffer.from(`@media ${query}{a{top:0}}`), minify: true, targets });
  console.log(`${query} → ${code}`);
}
JS
cat > expected <<'OUT'
(400px <= width < 800px) → @media (min-width:400px) and (not (min-width:800px)){a{top:0}}
(width < 800px) → @media not (min-width:800px){a{top:0}}
(400px <= width <= 799px) → @media (min-width:400px) and (max-width:799px){a{top:0}}
OUT
node try.mjs | tee seen; diff expected seen
