#!/usr/bin/env bash
# @sindresorhus/slugify 3.0.1 gives two opposite test results one address.
#
# "HER2+" and "HER2−" are opposite results, and both become "her-2"; "CO₂" loses its number; "1½ hours" becomes "1-hours";
# "β blockers" becomes "v-blockers", since the letter is read as modern Greek. A site that makes anchors from headings links
# to the wrong part, or changes what the address says. Titles of medical pages need their anchors looked at, and two
# headings of one page compared by what is left of them.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund @sindresorhus/slugify@3.0.1
cat > try.mjs <<'JS'
import slugify from "@sindresorhus/slugify";
for (const title of ["HER2+", "HER2−", "CO₂ and O₂", "1½ hours", "β blockers", "α-fetoprotein"])
  console.log(`${title} → ${slugify(title)}`);
JS
cat > expected <<'OUT'
HER2+ → her-2
HER2− → her-2
CO₂ and O₂ → co-and-o
1½ hours → 1-hours
β blockers → v-blockers
α-fetoprotein → a-fetoprotein
OUT
node try.mjs | tee seen; diff expected seen
