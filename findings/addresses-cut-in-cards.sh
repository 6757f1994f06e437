#!/usr/bin/env bash
# vcf 2.1.2 cuts a clinic's address at a semicolon that was escaped.
#
# RFC 6350, 3.4: a semicolon within a part of an address is written \; and ends no part. The package splits at it all the
# same and keeps the backslashes, so of the street "Ward 3; Level 2" the second half is the town, Leeds the county, and the
# postcode the country. A directory of clinics that is filled from cards prints an address to which no letter and no taxi
# finds its way. Commas in street lines come through the split; take semicolons out before.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund vcf@2.1.2
cat > try.mjs <<'JS'
import VCard from "vcf";
for (const street of ["Ward 3", "Ward 3\\; Level 2"]) {
  const lines = ["BEGIN:VCARD", "VERSION:4.0", "FN:Breast clinic", `ADR:;;${street};Leeds;;LS1 1AA;`, "END:VCARD"];
  const [, properties] = new VCard().parse(lines.join("\r\n")).toJSON();
  console.log(JSON.stringify(properties.find(([name]) => name === "adr")[3]));
}
JS
cat > expected <<'OUT'
["","","Ward 3","Leeds","","LS1 1AA",""]
["","","Ward 3\\"," Level 2","Leeds","","LS1 1AA",""]
OUT
node try.mjs | tee seen; diff expected seen
