#!/usr/bin/env bash
# namecase 1.1.2 writes "MrAnn Lee" and "DrAnn Lee", and St John as StJohn.
#
# Lists of patients from older systems are in capitals, and it gives them small letters. After Mr, Ms, Dr and St it drops the
# space; after Mrs, Miss, Prof and "DR." it does not, so a list with one of those passes a test. Macmillan, which is how
# the charity writes itself, becomes MacMillan as the Scottish names do, and letters after a name are taken for a word ("Cbe").
# A letter from the ward begins "Dear DrLee", and a search for St John finds nobody. @compwright/namecase 2.0.7, made from it,
# keeps the spaces. Ask people how their name is written, and keep it so.
#
# Seen on 2026-11-28. Expected: spaces stay; https://www.npmjs.com/package/namecase fixes "the capitalization of people's names"
# and warns that there are too many variations to catch all. No issue on spaces was found.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund namecase@1.1.2 @compwright/namecase@2.0.7
cat > try.cjs <<'JS'
const namecase = require("namecase");
const fork = require("@compwright/namecase");
for (const name of ["Mrs Ann Lee", "Mr Ann Lee", "Ms Ann Lee", "Dr Ann Lee", "Dr. Ann Lee", "Harry St John", "Macmillan"])
  console.log(`expected ${name}, namecase ${namecase(name.toUpperCase())}, its fork ${fork(name.toUpperCase())}`);
JS
cat > expected <<'OUT'
expected Mrs Ann Lee, namecase Mrs Ann Lee, its fork Mrs Ann Lee
expected Mr Ann Lee, namecase MrAnn Lee, its fork Mr Ann Lee
expected Ms Ann Lee, namecase MsAnn Lee, its fork Ms Ann Lee
expected Dr Ann Lee, namecase DrAnn Lee, its fork Dr Ann Lee
expected Dr. Ann Lee, namecase Dr. Ann Lee, its fork Dr. Ann Lee
expected Harry St John, namecase Harry StJohn, its fork Harry St John
expected Macmillan, namecase MacMillan, its fork MacMillan
OUT
node try.cjs | tee seen; diff expected seen
