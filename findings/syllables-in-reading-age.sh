#!/usr/bin/env bash
# syllable 5.0.1 counts two syllables as one where two vowels meet, and any abbreviation as one.
#
# "doing", "fluid", "ruined" and "science" have two syllables each and count as one; "MRI" is said in three and counts as
# one, "NHS" too. Formulas for the reading age rest on this count, so a text about fluid and MRI scans looks easier than it
# is. A reading age from syllables is a warning, never a proof that a page is easy.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund syllable@5.0.1
cat > try.mjs <<'JS'
import { syllable } from "syllable";
for (const word of ["doing", "fluid", "ruined", "science", "MRI", "NHS", "quiet", "trial"]) console.log(word, syllable(word));
JS
cat > expected <<'OUT'
doing 1
fluid 1
ruined 1
science 1
MRI 1
NHS 1
quiet 2
trial 2
OUT
node try.mjs | tee seen; diff expected seen
