#!/usr/bin/env bash
# Nunjucks 3.2.4: `urlize` throws away the full stop, comma or bracket after an address.
#
# It cuts the signs off the end of the address, as it should, and does not put them back behind the link; Jinja2, whose
# filter it is, does. "(see www.nhs.uk)" is left with an open bracket, and two sentences become one: a screen reader runs on
# without the pause, and two addresses look like one to whoever reads the page on paper. Write links in Markdown instead.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund nunjucks@3.2.4
cat > try.cjs <<'JS'
const nunjucks = require("nunjucks");
const environment = new nunjucks.Environment(null, { autoescape: false });
for (const text of ["Write to help@ward.example. Or ring.", "Look here (see www.nhs.uk)", "www.nhs.uk, or ask us"])
  console.log(environment.renderString("{{ text | urlize }}", { text }).replace(/<a [^>]*>|<\/a>/g, "|"));
JS
cat > expected <<'OUT'
Write to |help@ward.example| Or ring.
Look here (see |www.nhs.uk|
|www.nhs.uk| or ask us
OUT
node try.cjs | tee seen; diff expected seen
