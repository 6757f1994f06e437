#!/usr/bin/env bash
# markdown-it-attrs 5.0.1 takes a blank to fill in for attributes, at the end of a line only.
#
# "Ask for {name of your nurse}" loses the words in braces: they become attributes of the list item, `name`, `of`, `your` and
# `nurse`. "Take {20mg}" becomes "Take". In the middle of a line braces are left, so whoever checks a template sees half of
# its blanks, and the other half are gone, with the dose of a patient's tablets. `allowedAttributes: ["lang"]` drops the
# attributes, but the words as well; write blanks without braces.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund markdown-it@14.1.0 markdown-it-attrs@5.0.1
cat > try.mjs <<'JS'
import markdownIt from "markdown-it";
import attributes from "markdown-it-attrs";
const source = "- Ask for {name of your nurse}\n- Take {20mg}\n- Take {20mg} at night";
for (const options of [{}, { allowedAttributes: ["lang"] }]) console.log(markdownIt().use(attributes, options).render(source).trim());
JS
cat > expected <<'OUT'
<ul>
<li name="" of="" your="" nurse="">Ask for</li>
<li 20mg="">Take</li>
<li>Take {20mg} at night</li>
</ul>
<ul>
<li>Ask for</li>
<li>Take</li>
<li>Take {20mg} at night</li>
</ul>
OUT
node try.mjs | tee seen; diff expected seen
