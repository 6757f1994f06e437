#!/usr/bin/env bash
# speechmarkdown-js 2.1.1 takes the plus of two positive test results for emphasis, and speaks neither.
#
# In Speech Markdown +words+ are spoken with stress. The parser takes two plus signs for such a pair even where they stand
# behind letters or digits: "ER+ or PR+" loses both, and so do "O+ or A+ blood" and "5+ tablets". One alone is kept, so a test
# with one passes, and a hyphen between words is safe. A hospital's voice assistant, and the plain text that is shown beside
# it, say "ER" and "PR", which is no result, or a blood group that nobody has. Write "positive".
#
# Seen on 2026-11-28. Expected: https://www.speechmarkdown.org/syntax/emphasis/ (the marks stand around a word or phrase). Issue
# 25 of https://github.com/speechmarkdown/speechmarkdown-js had the same done to hyphens of words, and they were mended; none
# is on the plus.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund speechmarkdown-js@2.1.1
cat > try.cjs <<'JS'
const { SpeechMarkdown } = require("speechmarkdown-js");
const speech = new SpeechMarkdown();
const texts = ["It is ER+.", "It is ER+ or PR+.", "O+ or A+ blood", "Take 5+ tablets for 10+ days", "A well-known walk-in clinic"];
for (const text of texts) {
  const [, ssml] = speech.toSSML(text, { platform: "amazon-alexa" }).split("\n");
  console.log(`${text}: as text ${speech.toText(text)}; as SSML ${ssml}`);
}
JS
cat > expected <<'OUT'
It is ER+.: as text It is ER+.; as SSML It is ER+.
It is ER+ or PR+.: as text It is ER or PR.; as SSML It is ER<emphasis level="moderate"> or PR</emphasis>.
O+ or A+ blood: as text O or A blood; as SSML O<emphasis level="moderate"> or A</emphasis> blood
Take 5+ tablets for 10+ days: as text Take 5 tablets for 10 days; as SSML Take 5<emphasis level="moderate"> tablets for 10</emphasis> days
A well-known walk-in clinic: as text A well-known walk-in clinic; as SSML A well-known walk-in clinic
OUT
node try.cjs | tee seen; diff expected seen
