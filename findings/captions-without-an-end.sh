#!/usr/bin/env bash
# @plussub/srt-vtt-parser 2.0.5 loses the end of a caption that has a place; subtitle 4.2.2 and node-webvtt 2.0.0 refuse
# colours.
#
# WebVTT lets a time leave out its hours, and lets settings such as align:start follow the times (4.1). With both the first
# package gives a caption that ends at NaN, so it is never shown, or never taken away. With hours, or without settings, all
# is well. A STYLE block before the first caption, by which each speaker has a colour as on British television, is an error
# to the two others, and no caption is read. Deaf patients see a film without words. Write hours always; take STYLE blocks
# out first.
#
# Seen on 2026-11-28. Expected: https://www.w3.org/TR/webvtt1/#file-structure (hours are optional, settings and STYLE blocks
# allowed); colours for speakers: https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @plussub/srt-vtt-parser@2.0.5 subtitle@4.2.2 node-webvtt@2.0.0 webvtt-parser@2.2.0
cat > try.cjs <<'JS'
const { parse: plussub } = require("@plussub/srt-vtt-parser");
const { parse: nodeWebvtt } = require("node-webvtt");
const { parseSync } = require("subtitle");
const { WebVTTParser } = require("webvtt-parser");
for (const times of ["00:01.000 --> 00:04.000", "00:00:01.000 --> 00:00:04.000 align:start", "00:01.000 --> 00:04.000 align:start"])
  console.log(`${times}: expected an end at 4000, seen ${plussub(`WEBVTT\n\n${times}\nAsk us.\n`).entries[0].to}`);
const coloured = "WEBVTT\n\nSTYLE\n::cue(.nurse) { color: yellow }\n\n00:00:01.000 --> 00:00:04.000\n<c.nurse>Ask us.</c>\n";
const ways = {
  "webvtt-parser": () => new WebVTTParser().parse(coloured, "captions").cues,
  subtitle: () => parseSync(coloured),
  "node-webvtt": () => nodeWebvtt(coloured).cues,
};
for (const [name, read] of Object.entries(ways))
  try {
    console.log(`colours, ${name}: expected 1 caption, seen ${read().length}`);
  } catch (error) {
    console.log(`colours, ${name}: expected 1 caption, seen ${error.message}`);
  }
JS
cat > expected <<'OUT'
00:01.000 --> 00:04.000: expected an end at 4000, seen 4000
00:00:01.000 --> 00:00:04.000 align:start: expected an end at 4000, seen 4000
00:01.000 --> 00:04.000 align:start: expected an end at 4000, seen NaN
colours, webvtt-parser: expected 1 caption, seen 1
colours, subtitle: expected 1 caption, seen expected timestamp at row 3, but received: "STYLE"
colours, node-webvtt: expected 1 caption, seen Cue identifier needs to be followed by timestamp (cue #0)
OUT
node try.cjs | tee seen; diff expected seen
