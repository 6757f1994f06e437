#!/usr/bin/env bash
# yaml 2.9.1, js-yaml 5.5.0 and csv-parse 7.0.3 (`cast`) read some diagnoses of ICD-11 as numbers.
#
# The codes of cancers in situ are 2E60 to 2E67; the breast is 2E65. A digit, an E and digits are a number with an exponent
# in YAML 1.2 (10.3.2) and in most that guesses types, so 2E65 becomes 2e+65, while its neighbour 2C65 stays a word. A list
# of leaflets by diagnosis loses just those pages, and no patient with that diagnosis finds one. Quote every code, or read
# with types off.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund yaml@2.9.1 js-yaml@5.5.0 csv-parse@7.0.3
cat > try.mjs <<'JS'
import { parse as parseCsv } from "csv-parse/sync";
import { load } from "js-yaml";
import { parse } from "yaml";
for (const code of ["2C65", "2E65"])
  console.log(code, parse(`code: ${code}`), load(`code: ${code}`), parseCsv(`code\n${code}`, { columns: true, cast: true })[0]);
JS
cat > expected <<'OUT'
2C65 { code: '2C65' } { code: '2C65' } { code: '2C65' }
2E65 { code: 2e+65 } { code: 2e+65 } { code: 2e+65 }
OUT
node try.mjs | tee seen; diff expected seen
