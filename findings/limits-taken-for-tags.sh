#!/usr/bin/env bash
# remove-markdown 0.7.0 makes "Ring if it is < 36 or > 38" into "Ring if it is  38", and loses what stands between two limits.
#
# It makes plain text of Markdown. < with a space behind it begins no tag (CommonMark, 6.6), so both limits are text; the
# package takes all from < to the next > for a tag, over paragraphs too, so of a count below 4 the words "ring us" are gone and
# "10: wait" is left. A single limit is kept. It fills descriptions of pages, feeds and e-mails, and patients read the opposite
# of what the page says. Write "below 4" and "above 10", or take the text from a parser (strip-markdown).
#
# Seen on 2026-11-28. Expected: https://spec.commonmark.org/0.31.2/#raw-html. Its issue 55,
# https://github.com/zuchka/remove-markdown/issues/55, asked for this and is closed. Compared with strip-markdown 6.0.0.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund remove-markdown@0.7.0 strip-markdown@6.0.0 remark@15.0.1
cat > try.mjs <<'JS'
import { remark } from "remark";
import removeMarkdown from "remove-markdown";
import stripMarkdown from "strip-markdown";
const texts = ["Ring if it is > 38", "Ring if it is < 36 or > 38", "Count < 4:\nring us.\n\nCount > 10: wait."];
for (const text of texts) {
  const parsed = String(await remark().use(stripMarkdown).process(text)).trim().replaceAll("\\<", "<").replaceAll("\\>", ">");
  console.log(`${JSON.stringify(text)}: remove-markdown ${JSON.stringify(removeMarkdown(text))}, parsed ${JSON.stringify(parsed)}`);
}
JS
cat > expected <<'OUT'
"Ring if it is > 38": remove-markdown "Ring if it is > 38", parsed "Ring if it is > 38"
"Ring if it is < 36 or > 38": remove-markdown "Ring if it is  38", parsed "Ring if it is < 36 or > 38"
"Count < 4:\nring us.\n\nCount > 10: wait.": remove-markdown "Count  10: wait.", parsed "Count < 4:\nring us.\n\nCount > 10: wait."
OUT
node try.mjs | tee seen; diff expected seen
