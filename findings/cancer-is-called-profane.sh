#!/usr/bin/env bash
# alex 11.0.1, which looks for inconsiderate writing, calls the words of a cancer guide profane.
#
# Its list of curses (cuss) has words that are never one beside those that are, and all count unless `profanitySureness` is
# raised: "cancer", "breast", "urine", "death" and "gay" are "profane", "HIV" and "testicles" may be, and for "Midwife" it
# says "Birthing nurse". An editor who obeys writes round the very words that patients search for, and gay and bisexual
# readers find themselves nowhere. Set it to 2, which leaves what is always a curse, and allow your own words.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund alex@11.0.1
cat > try.mjs <<'JS'
import { text } from "alex";
const show = (words, options) => console.log(text(words, options).messages.map(({ reason }) => reason).join("\n"));
show("You have breast cancer. Your urine may be red. Ask about death. Gay men. HIV. Testicles. The midwife.");
console.log(text("You have breast cancer. Your urine may be red.", { profanitySureness: 2 }).messages.length);
JS
cat > expected <<'OUT'
Be careful with `breast`, it’s profane in some cases
Be careful with `cancer`, it’s profane in some cases
Be careful with `urine`, it’s profane in some cases
Be careful with `death`, it’s profane in some cases
Be careful with `Gay`, it’s profane in some cases
`men` may be insensitive, use `people`, `persons`, `folks` instead
Reconsider using `HIV`, it may be profane
Reconsider using `Testicles`, it may be profane
`midwife` may be insensitive, use `birthing nurse` instead
0
OUT
node try.mjs | tee seen; diff expected seen
