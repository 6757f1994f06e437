#!/usr/bin/env bash
# another-name-parser 0.1.0, parse-full-name 1.2.7 and humanname 0.2.2 take people's names for degrees and titles.
#
# Md is how many people from Bangladesh write Mohammed; Do, Ma, Vi and Judge are family or given names. Without a comma,
# which parts a degree from a name, the first package calls Do a doctor of osteopathy and Vi the sixth of his name, the first
# two call Md a doctor of medicine, and the third leaves Ma a master of arts without a family name. A letter begins "Dear Mrs
# Linh" or greets a man by half his name, and a list of patients sorts them under nothing. Take given and family names in
# fields of their own, or greet with the whole name.
#
# Seen on 2026-11-28. Expected: names are names, https://www.w3.org/International/questions/qa-personal-names; the READMEs
# (such as https://github.com/RateGravity/parse-full-name) promise parts of a full name "in any format".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund another-name-parser@0.1.0 parse-full-name@1.2.7 humanname@0.2.2
cat > try.cjs <<'JS'
const another = require("another-name-parser");
const humanname = require("humanname");
const { parseFullName } = require("parse-full-name");
const ways = {
  "another-name-parser 0.1.0": (name) => another(name),
  "parse-full-name 1.2.7": (name) => parseFullName(name),
  "humanname 0.2.2": (name) => {
    const { firstName, lastName, suffix } = humanname.parse(name);
    return { first: firstName, last: lastName, suffix };
  },
};
for (const [name, expected] of [["Mr Md Rahman", "Md + Rahman"], ["Mrs Linh Do", "Linh + Do"], ["Mr Vi Nguyen", "Vi + Nguyen"],
  ["Mr Jack Ma", "Jack + Ma"], ["Mr John Judge", "John + Judge"]])
  for (const [way, read] of Object.entries(ways)) {
    const { title, prefix, first, last, suffix } = read(name);
    const seen = `${first || "-"} + ${last || "-"}`;
    const rest = `title ${title ?? prefix ?? "-"}, suffix ${suffix || "-"}`;
    if (seen !== expected) console.log(`${name}: expected ${expected}, ${way}: ${seen}, ${rest}`);
  }
JS
cat > expected <<'OUT'
Mr Md Rahman: expected Md + Rahman, another-name-parser 0.1.0: Rahman + -, title Mr, suffix Md
Mr Md Rahman: expected Md + Rahman, parse-full-name 1.2.7: - + Rahman, title Mr, suffix Md
Mrs Linh Do: expected Linh + Do, another-name-parser 0.1.0: Linh + -, title Mrs, suffix Do
Mr Vi Nguyen: expected Vi + Nguyen, another-name-parser 0.1.0: Nguyen + -, title Mr, suffix Vi
Mr Jack Ma: expected Jack + Ma, humanname 0.2.2: Jack + -, title -, suffix MA
Mr John Judge: expected John + Judge, another-name-parser 0.1.0: John + -, title Mr Judge, suffix -
Mr John Judge: expected John + Judge, parse-full-name 1.2.7: - + John, title Mr, Judge, suffix -
OUT
node try.cjs | tee seen; diff expected seen
