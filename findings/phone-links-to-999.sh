#!/usr/bin/env bash
# libphonenumber-js 1.13.16 makes links to 999 and NHS 111 that cannot be dialled.
#
# With its fullest metadata, 999, 111 and 116 123 are "not valid" for Great Britain (short numbers are left out of what it
# knows), and `getURI()` answers tel:+44999 and tel:+44111 all the same: a country code before a number that exists only
# within the country. A page that formats every number with it gives somebody in danger a link that rings nowhere. Short
# numbers are local numbers (RFC 3966, 5.1.5): write tel:999 and tel:111.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat > try.mjs <<'JS'
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
for (const written of ["999", "111", "116 123", "0808 808 00 00"]) {
  const number = parsePhoneNumberFromString(written, "GB");
  console.log(written, number.isValid(), number.getURI());
}
JS
cat > expected <<'OUT'
999 false tel:+44999
111 false tel:+44111
116 123 false tel:+44116123
0808 808 00 00 true tel:+448088080000
OUT
node try.mjs | tee seen; diff expected seen
