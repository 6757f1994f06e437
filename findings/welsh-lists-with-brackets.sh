#!/usr/bin/env bash
# Intl.ListFormat for Welsh, here as @formatjs/intl-listformat 8.3.15, writes "a(c)" for "and".
#
# "And" is "a" in Welsh, and "ac" before a vowel. The Unicode data (CLDR), which browsers and Node share, have one word for
# both, so lists read "Bangor a(c) Wrecsam", as a form does that leaves the choice to its reader; "or" is whole. A page that
# has to be as good in Welsh as in English shows patients a template, and a voice reads its brackets. Take the word from the
# page's own language file, by the letter that follows.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund @formatjs/intl-listformat@8.3.15
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import ListFormat from "@formatjs/intl-listformat";
const data = readFileSync("node_modules/@formatjs/intl-listformat/locale-data/cy.js", "utf8");
runInNewContext(data, { Intl: { ListFormat } });
for (const type of ["conjunction", "disjunction"]) {
  const list = new ListFormat("cy", { type });
  console.log(list.format(["Bangor", "Wrecsam"]), "·", list.format(["Bangor", "Wrecsam", "Abertawe"]));
}
JS
cat > expected <<'OUT'
Bangor a(c) Wrecsam · Bangor, Wrecsam, a(c) Abertawe
Bangor neu Wrecsam · Bangor, Wrecsam neu Abertawe
OUT
node try.mjs | tee seen; diff expected seen
