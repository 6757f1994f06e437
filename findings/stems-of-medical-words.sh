#!/usr/bin/env bash
# stemmer 2.0.1, Porter's rules, parts a diagnosis from its plural and takes testes for a test.
#
# The rules are made for English endings and know no Greek or Latin: "diagnoses" and "diagnosis", "metastases" and
# "metastasis" have two stems each, "die", "died" and "dying" three, and "testes" has that of "test". So a search through
# stems misses the page on a patient's own diagnosis, and answers a man's question about his testes with every page on blood
# tests. Give such words a list of their own before they are stemmed.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund stemmer@2.0.1
cat > try.mjs <<'JS'
import { stemmer } from "stemmer";
for (const words of ["diagnosis diagnoses", "metastasis metastases", "die died dying", "test tests testes", "gas gases"])
  console.log(words.split(" ").map((word) => `${word}: ${stemmer(word)}`).join(", "));
JS
cat > expected <<'OUT'
diagnosis: diagnosi, diagnoses: diagnos
metastasis: metastasi, metastases: metastas
die: die, died: di, dying: dy
test: test, tests: test, testes: test
gas: ga, gases: gase
OUT
node try.mjs | tee seen; diff expected seen
