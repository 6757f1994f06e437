#!/usr/bin/env bash
# breame 0.1.2, uwotm8 0.1.6 and american-british-english-translator 0.2.1 write "edoema" for edema, which is oedema in
# Britain.
#
# All three put American words into British spelling by the same list, which has the o behind the e. Every other word of
# medicine that was tried comes out right, so a test passes. The first and the last also write draught for the draft of a
# letter, and uwotm8 makes a metre of a meter that measures sugar in blood, and a tonne of a ton. A leaflet on swelling,
# made British from an American one, has a word that no dictionary, search or voice knows, in place of one that patients
# have read on their letter. Look words up in a dictionary afterwards.
#
# Seen on 2026-11-29. Compared with dictionary-en-gb 3.0.0. No issue of https://github.com/cdpierse/breame or
# https://github.com/hyperreality/American-British-English-Translator was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund american-british-english-translator@0.2.1 dictionary-en-gb@3.0.0 nspell@2.1.5
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check breame==0.1.2 uwotm8==0.1.6
cat > try.py <<'PY'
from breame.spelling import get_british_spelling
from uwotm8 import convert_american_to_british_spelling

for word in ["edema", "leukemia", "draft", "meter"]:
    print(word, get_british_spelling(word), convert_american_to_british_spelling(word))
PY
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
const require = createRequire(import.meta.url);
const { translate } = require("american-british-english-translator");
const { readFileSync } = require("node:fs");
const file = (name) => readFileSync(`node_modules/dictionary-en-gb/index.${name}`);
const dictionary = require("nspell")(file("aff"), file("dic"));
const british = (word) => {
  const [found] = Object.values(translate(word, { american: true }))[0];
  return found[word].details;
};
for (const line of (await text(process.stdin)).trim().split("\n")) {
  const [word, breame, uwotm8] = line.split(" ");
  const told = Object.entries({ breame, uwotm8, "american-british": british(word) });
  console.log(`${word}: ${told.map(([name, as]) => `${name} ${as}${dictionary.correct(as) ? "" : " (no word)"}`).join(", ")}`);
}
JS
cat > expected <<'OUT'
edema: breame edoema (no word), uwotm8 edoema (no word), american-british edoema (no word)
leukemia: breame leukaemia, uwotm8 leukaemia, american-british leukaemia
draft: breame draught, uwotm8 draft, american-british draught
meter: breame metre, uwotm8 metre, american-british metre
OUT
env/bin/python try.py | node try.mjs | tee seen; diff expected seen
