#!/usr/bin/env bash
# html-to-docx 1.8.0 and @turbodocx/html-to-docx 1.23.1 leave out the words of elements that they do not know.
#
# <time>, <abbr>, <q>, <dfn>, <cite> and <small>, all phrasing content of HTML since version 5 or longer, vanish with what
# stands in them, as do the caption of a table and a whole <figure> without a picture. No message tells of it. A clinic that
# offers its page as a Word file to fill in sends "Ask your  before ." to patients, and the day of the appointment is gone.
# Unwrap such elements before the conversion, and compare the words after it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0
cat > try.mjs <<'JS'
import turbo from "@turbodocx/html-to-docx";
import htmlToDocx from "html-to-docx";
import mammoth from "mammoth";
const words = "<p>Ask your <abbr>GP</abbr> before <time>5 January</time>.</p><p>Say <q>stop</q> at any time.</p>";
const table = "<table><caption>Hours of the ward</caption><tr><th>Monday</th><td>9am</td></tr></table>";
for (const convert of [htmlToDocx, turbo]) {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await convert(words + table)) });
  console.log(value.trim().replace(/\n+/g, " / "));
}
JS
cat > expected <<'OUT'
Ask your  before . / Say  at any time. / Monday / 9am
Ask your  before . / Say  at any time. / Monday / 9am
OUT
node try.mjs | tee seen; diff expected seen
