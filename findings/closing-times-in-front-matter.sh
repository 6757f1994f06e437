#!/usr/bin/env bash
# gray-matter 4.0.3 reads a closing time as a number and the opening time as a word.
#
# It brings js-yaml 3, which reads YAML 1.1: 16:30 is a number to base 60, 990. But 08:30 has a nought in front and stays a
# word, as does 09:00, so that a page of opening hours looks right till somebody opens at ten. An extension 0345 is octal,
# 229, while 0808, which no octal number can be, stays a word. The patient who reads "open 08:30 to 990" rings a closed ward.
# Quote times and numbers; YAML 1.2 readers (yaml, js-yaml from 4, Eleventy's own copy) have no base 60.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund gray-matter@4.0.3 yaml@2.9.1
cat > try.mjs <<'JS'
import matter from "gray-matter";
import { parse } from "yaml";
const source = "opens: 08:30\ncloses: 16:30\nextension: 0345\nother: 0808";
console.log(JSON.stringify(matter(`---\n${source}\n---\n`).data));
console.log(JSON.stringify(parse(source)));
JS
cat > expected <<'OUT'
{"opens":"08:30","closes":990,"extension":229,"other":"0808"}
{"opens":"08:30","closes":"16:30","extension":345,"other":808}
OUT
node try.mjs | tee seen; diff expected seen
