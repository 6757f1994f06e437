#!/usr/bin/env bash
# @iarna/rtf-to-html 1.1.0 and officeparser 7.8.0 lose signs of an RTF document, and words with them.
#
# RTF has words of its own for an en dash, a curly apostrophe and a bullet, and a sign for a hyphen or a space that does not
# break. Both packages drop the dash, so open 9–5 becomes 95, and keep the question mark that stands behind a Welsh letter
# for programs that cannot read it: "Gŵyr" is "Gŵ?yr". The first drops the apostrophe too, and with the hyphen of "walk-in
# clinic" the word "in", though its README lists that hyphen; the second writes "walk_in" and "Ring~us". Patients read other
# hours, and a search does not find the clinic. striprtf, for Python, gets all of it right.
#
# Seen on 2026-11-28. Expected: Rich Text Format 1.9.1, "Special Characters" and "Unicode RTF" (\uc1 where nothing is said),
# https://www.microsoft.com/en-us/download/details.aspx?id=10725. Open pull request 29 of https://github.com/iarna/rtf-parser
# is on the dashes.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund @iarna/rtf-to-html@1.1.0 officeparser@7.8.0
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check striprtf==0.0.35
cat > ward.rtf <<'RTF'
{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0 Arial;}}
Open 9\endash 5\par
Don\rquote t wait\par
Walk\_in clinic\par
Ring\~us\par
G\u373?yr\par
}
RTF
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import rtfToHtml from "@iarna/rtf-to-html";
import { parseOffice } from "officeparser";
const linesOf = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean).join(" | ");
const show = (error, html) => console.log(`rtf-to-html: ${error ?? linesOf(html.replace(/^[^]*<body>|<[^>]*>/g, ""))}`);
rtfToHtml.fromString(readFileSync("ward.rtf", "utf8"), show);
console.log(`officeparser: ${linesOf((await parseOffice("ward.rtf")).toText())}`);
JS
cat > try.py <<'PY'
from striprtf.striprtf import rtf_to_text

print("expected:", " | ".join(rtf_to_text(open("ward.rtf").read()).split("\n")[:5]))
PY
cat > expected <<'OUT'
expected: Open 9–5 | Don’t wait | Walk‑in clinic | Ring us | Gŵyr
rtf-to-html: Open 95 | Dont wait | Walk‑clinic | Ring us | Gŵ?yr
officeparser: Open 95 | Don’t wait | Walk_in clinic | Ring~us | Gŵ?yr
OUT
{ env/bin/python try.py; node try.mjs; } | tee seen; diff expected seen
