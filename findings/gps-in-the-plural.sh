#!/usr/bin/env bash
# pluralize 8.0.0 makes GPS of GP, viri of virus, and arthriti of arthritis.
#
# It copies the case of a word to its ending, so every abbreviation in capitals turns into another: "2 GPS", "3 MRIS". Its
# rules for Latin give "viri" and "stomata" for what patients call viruses and stomas; the way back gives "arthriti", "raby"
# and "metastase". Pages that count ("1 GP", "2 GPS") tell patients of satellites, and lists that group words by their
# singular part metastasis from its plural. Add each word by `addIrregularRule` or `addUncountableRule`, or write both forms
# by hand.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund pluralize@8.0.0
cat > try.mjs <<'JS'
import pluralize from "pluralize";
for (const word of ["GP", "MRI", "virus", "stoma"]) console.log(pluralize(word, 2, true));
for (const word of ["arthritis", "rabies", "metastases"]) console.log(word, pluralize.singular(word));
JS
cat > expected <<'OUT'
2 GPS
2 MRIS
2 viri
2 stomata
arthritis arthriti
rabies raby
metastases metastase
OUT
node try.mjs | tee seen; diff expected seen
