#!/usr/bin/env bash
# Nunjucks 3.2.4: `replace` finds nothing where what it looks for has been escaped, and says nothing.
#
# `escape` gives back a SafeString, an object, and `replace` returns the text as it is unless what it looks for is a
# primitive string or a number. So {% set email = email | escape %}{{ text | replace(email, link) }} shows the text without
# the link, although the two are letter by letter the same. In Jinja2, whose filters these are, it replaces.
#
# Why it matters: a publisher's e-mail address stands in every leaflet, looks right on paper, and can be followed in no PDF.
# Way round it: split the text at the address in a loop, so that each piece is escaped by itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nunjucks@3.2.4
cat >try.cjs <<'JS'
const nunjucks = require("nunjucks");
const environment = new nunjucks.Environment(null, { autoescape: true });
const show = (template) => environment.renderString(template, { text: "Write to a@b.example.", email: "a@b.example" });
const plain = show('{{ text | replace(email, "HERE") }}');
const escaped = show('{% set safe = email | escape %}{{ text | replace(safe, "HERE") }} ({{ safe }})');
console.log(`nunjucks ${require("nunjucks/package.json").version}`);
console.log(`looks for the address:          ${plain}`);
console.log(`looks for the escaped address:  ${escaped}`);
const isAsSeen = plain === "Write to HERE." && escaped === "Write to a@b.example. (a@b.example)";
process.exit(isAsSeen ? 0 : 1);
JS
if node try.cjs; then
  echo "Seen: what has been escaped is not found."
else
  echo "Changed: what has been escaped is found. This finding is out of date." >&2
  exit 1
fi
