#!/usr/bin/env bash
# postcode 5.1.0 finds postcodes in "Take B12 1mg daily", "the tumour is T2 1cm" and "ward E3, 2nd floor".
#
# `match` gives the valid postcodes of a text, and `replace` takes them out. Both look for their shape alone, in small letters
# and within longer words, so a vitamin with its dose is a street in Birmingham, B12 1MG, and of "B12 1mcg" the first letters
# are. The last two letters of a postcode are never C, I, K, M, O or V, and D and T alone are no areas: neither is asked, so
# `isValid` takes T2 1CM as well. Messages of patients from which addresses are taken out lose the dose and the size of a
# tumour, and a finder of clinics sends them to Birmingham. Look for capitals with a space, and leave those six letters out.
#
# Seen on 2026-11-28. Expected: "valid postcodes in a body of text", https://github.com/ideal-postcodes/postcode (README); the
# letters: https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom#Formatting, to which it points. No issue of it was
# found on this; the same was mended in another finder, moj-analytical-services/uk_address_matcher 377.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund postcode@5.1.0
cat > try.cjs <<'JS'
const { isValid, replace } = require("postcode");
const texts = ["Come to Leeds LS9 7TF", "Take B12 1mg daily", "Take B12 1mcg daily", "The tumour is T2 1cm", "Ask on ward E3 2nd floor"];
for (const text of texts) {
  const { match, result } = replace(text, "(postcode)");
  console.log(`${text}: ${match.map((found) => `${found}, valid ${isValid(found)}`)}; ${result}`);
}
JS
cat > expected <<'OUT'
Come to Leeds LS9 7TF: LS9 7TF, valid true; Come to Leeds (postcode)
Take B12 1mg daily: B12 1mg, valid true; Take (postcode) daily
Take B12 1mcg daily: B12 1mc, valid true; Take (postcode)g daily
The tumour is T2 1cm: T2 1cm, valid true; The tumour is (postcode)
Ask on ward E3 2nd floor: E3 2nd, valid true; Ask on ward (postcode) floor
OUT
node try.cjs | tee seen; diff expected seen
