#!/usr/bin/env bash
# hyphen 1.14.1 puts soft hyphens into e-mail and web addresses, and before a straight apostrophe.
#
# Whatever stands between signs is a word to it, so the parts of an address are hyphenated too, and "hospital's" may break
# before its apostrophe, as no hyphen may. U+00AD is not seen, but it is copied: a patient who copies the nurse's address
# from the page writes to another one, and no letter arrives. Hyphenate the text of prose only, with curly apostrophes, never
# that of links.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund hyphen@1.14.1
cat > try.mjs <<'JS'
import british from "hyphen/en-gb/index.js";
for (const text of ["specialist@hospital.example", "www.hospital.example/information", "the hospital's", "the hospital’s"])
  console.log(british.hyphenateSync(text).replaceAll("\u00ad", "-"));
JS
cat > expected <<'OUT'
spe-cial-ist@hos-pit-al.ex-ample
www.hos-pit-al.ex-ample/in-form-a-tion
the hos-pit-al-'s
the hos-pit-al’s
OUT
node try.mjs | tee seen; diff expected seen
