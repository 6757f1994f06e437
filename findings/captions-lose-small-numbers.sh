#!/usr/bin/env bash
# subtitle 4.2.2, srt-to-vtt 1.1.3, webvtt-py 0.6.0 and pysubs2 1.8.1 lose the end of a caption that says "<4".
#
# In SRT a < is a letter like any other; in WebVTT (4.2.2) it begins a tag and has to be written &lt;. None of the four
# writes it so, and a reader of WebVTT takes what follows for a tag that it does not know: "Ring us if your count is <4
# today" is shown as "Ring us if your count is", and of "<1 or >10" is left "10". Nobody is told. Deaf patients, for whom a
# hospital converts the captions of its film, read another number or none. Write "less than 4", or replace & and < before the
# conversion.
#
# Seen on 2026-11-28. Expected: https://www.w3.org/TR/webvtt1/#webvtt-caption-or-subtitle-cue-text (neither & nor < as it
# is). Read with webvtt-parser 2.2.0, which follows that standard.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund subtitle@4.2.2 srt-to-vtt@1.1.3 webvtt-parser@2.2.0
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check webvtt-py==0.6.0 pysubs2==1.8.1
cat > film.srt <<'SRT'
1
00:00:01,000 --> 00:00:04,000
Ring us if your count is <4 today

2
00:00:05,000 --> 00:00:08,000
or if it is <1 or >10
SRT
cat > convert.py <<'PY'
import pysubs2
import webvtt

webvtt.from_srt("film.srt").save("webvtt-py.vtt")
pysubs2.load("film.srt").save("pysubs2.vtt")
PY
cat > convert.mjs <<'JS'
import { createReadStream, createWriteStream, readFileSync, writeFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import srtToVtt from "srt-to-vtt";
import { parseSync, stringifySync } from "subtitle";
writeFileSync("subtitle.vtt", stringifySync(parseSync(readFileSync("film.srt", "utf8")), { format: "WebVTT" }));
await pipeline(createReadStream("film.srt"), srtToVtt(), createWriteStream("srt-to-vtt.vtt"));
JS
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import webvttParser from "webvtt-parser";
const wordsOf = ({ type, value, children = [] }) => (type === "text" ? value : children.map(wordsOf).join(""));
console.log("expected: Ring us if your count is <4 today / or if it is <1 or >10");
for (const name of ["subtitle", "srt-to-vtt", "webvtt-py", "pysubs2"]) {
  const { cues } = new webvttParser.WebVTTParser().parse(readFileSync(`${name}.vtt`, "utf8"), "captions");
  console.log(`${name}: ${cues.map(({ tree }) => wordsOf(tree).trim()).join(" / ")}`);
}
JS
cat > expected <<'OUT'
expected: Ring us if your count is <4 today / or if it is <1 or >10
subtitle: Ring us if your count is / or if it is 10
srt-to-vtt: Ring us if your count is / or if it is 10
webvtt-py: Ring us if your count is / or if it is 10
pysubs2: Ring us if your count is / or if it is 10
OUT
env/bin/python convert.py; node convert.mjs; node try.mjs | tee seen; diff expected seen
