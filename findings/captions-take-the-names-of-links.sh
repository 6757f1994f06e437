#!/usr/bin/env bash
# markdown-it-implicit-figures 0.12.0 with `figcaption` leaves a linked picture without a name.
#
# It moves the picture's alternative text to the caption and sets alt="". Of a picture that is a link, the caption stands
# outside of it, so the link has no name left (WCAG 2.2, 2.4.4 and 4.1.2): a screen reader says "link", or spells the
# address. In a list without blank lines the caption has no <figure> around it, as HTML forbids. Patients who cannot see the
# picture do not know what the link opens. `keepAlt` keeps the text in both places.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund markdown-it@14.1.0 markdown-it-implicit-figures@0.12.0
cat > try.mjs <<'JS'
import markdownIt from "markdown-it";
import figures from "markdown-it-implicit-figures";
const markdown = markdownIt().use(figures, { figcaption: true });
for (const source of ["[![Leaflet on scans](scans.png)](/scans.pdf)", "- ![Leaflet on scans](scans.png)"])
  console.log(markdown.render(source).trim());
JS
cat > expected <<'OUT'
<figure><a href="/scans.pdf"><img src="scans.png" alt=""></a><figcaption>Leaflet on scans</figcaption></figure>
<ul>
<li><img src="scans.png" alt=""><figcaption>Leaflet on scans</figcaption></li>
</ul>
OUT
node try.mjs | tee seen; diff expected seen
