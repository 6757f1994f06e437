#!/usr/bin/env bash
# simple-hl7 3.3.0 and hl7-standard 1.0.4 cut a nurse's note at a bar, and leave & written as \T\ to be read.
#
# HL7 version 2 parts fields by |, and a bar within a text is written \F\ (2.7). Neither package writes it so: of "Sickness |
# pain" the second half stands in the next field, all that follow move up one place, and the message is a valid one that says
# something else. ^, & and ~ cut it further. Nor do they undo it when they read: "Ca \T\ PSA" is shown as it came. Words of
# patients who fill in a form lose their end on the way to the record. Replace the five separators, backslash first, before
# a field is set, and after it is read.
#
# Seen on 2026-11-28. Expected: HL7 version 2.5.1, 2.7; the READMEs of https://github.com/hitgeek/simple-hl7 and
# https://www.npmjs.com/package/hl7-standard do not mention it, and no issue on it was found. hl7parser 1.0.1 and python-hl7's
# `escape` have it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund simple-hl7@3.3.0 hl7-standard@1.0.4
cat > try.cjs <<'JS'
const Standard = require("hl7-standard");
const simple = require("simple-hl7");
const head = "MSH|^~\\&|WARD|LEEDS|GP|LEEDS|20260701||ORU^R01|1|P|2.5.1";
const note = "Sickness | pain";

const written = new simple.Message("WARD", "LEEDS", "GP", "LEEDS");
written.addSegment("NTE", "1", "", note, "RE");
const segment = new simple.Parser().parse(written.toString()).getSegment("NTE");
console.log(`simple-hl7: expected ${note}, then RE; seen ${segment.getField(3)}, then ${segment.getField(4)}`);

const standard = new Standard();
standard.createSegment("NTE");
for (const [field, text] of Object.entries({ "NTE.1": "1", "NTE.3": note, "NTE.4": "RE" })) standard.set(field, text);
const again = new Standard(`${head}\r${standard.build().trim()}`);
again.transform();
console.log(`hl7-standard: expected ${note}, then RE; seen ${again.get("NTE.3")}, then ${again.get("NTE.4")}`);

const escaped = `${head}\rNTE|1||Ca \\T\\ PSA`;
const read = new Standard(escaped);
read.transform();
console.log(`expected Ca & PSA; simple-hl7 ${new simple.Parser().parse(escaped).getSegment("NTE").getField(3)}, hl7-standard ${read.get("NTE.3")}`);
JS
cat > expected <<'OUT'
simple-hl7: expected Sickness | pain, then RE; seen Sickness , then  pain
hl7-standard: expected Sickness | pain, then RE; seen Sickness , then  pain
expected Ca & PSA; simple-hl7 Ca \T\ PSA, hl7-standard Ca \T\ PSA
OUT
node try.cjs | tee seen; diff expected seen
