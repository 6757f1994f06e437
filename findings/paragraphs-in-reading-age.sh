#!/usr/bin/env bash
# text-readability 1.1.1 takes all paragraphs of a text for one sentence.
#
# A sentence ends for it where one space or one line's end stands between its full stop and a capital. Between paragraphs
# there are two line ends, so three sentences in three paragraphs count as one, and the reading age of the very same words
# rises by four school years. An editor who breaks up a long text for tired readers is told that it got harder. Count
# paragraph by paragraph.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund text-readability@1.1.1
cat > try.mjs <<'JS'
import readability from "text-readability";
const sentences = ["Ring the ward first.", "Ask the nurse for help.", "Bring your letters with you."];
for (const between of [" ", "\n", "\n\n"]) {
  const text = sentences.join(between);
  console.log(JSON.stringify(between), readability.sentenceCount(text), readability.fleschKincaidGrade(text));
}
JS
cat > expected <<'OUT'
" " 3 -0.9
"\n" 3 -0.9
"\n\n" 1 2.9
OUT
node try.mjs | tee seen; diff expected seen
