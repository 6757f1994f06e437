#!/usr/bin/env bash
# xliff 6.4.0 keeps only the last sentence of a paragraph of XLIFF 2, and drops words that are marked as terms.
#
# A unit of XLIFF 2 is what was one paragraph, and translators' programs cut it into segments, one a sentence. The package
# reads one after the other into the same place, so of "Take one tablet. Do not drive." only the second sentence is left, in
# both languages (issue 22, closed for its age; the README says nothing of it). A word within <mrk>, by which glossaries mark
# a term, is gone from XLIFF 2, and stays in 1.2. What is written back is a valid file. Patients who read Welsh or Polish are
# not told to take the tablet. Count segments before, or join them.
#
# Seen on 2026-11-28. Expected: https://docs.oasis-open.org/xliff/xliff-core/v2.0/os/xliff-core-v2.0-os.html#segment (one or
# more in a unit) and #mrk; https://github.com/locize/xliff
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund xliff@6.4.0
cat > try.mjs <<'JS'
import { xliff2js, xliff12ToJs } from "xliff";
const segment = (source, target) => `<segment><source>${source}</source><target>${target}</target></segment>`;
const file = (unit) => `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="cy">
<file id="leaflet"><unit id="dose">${unit}</unit></file></xliff>`;
const tell = async (units) => JSON.stringify((await units).resources.leaflet.dose);
const sentences = segment("Take one tablet.", "Cymerwch un.") + segment("Do not drive.", "Peidiwch â gyrru.");
console.log("expected two sentences, seen", await tell(xliff2js(file(sentences))));
const term = 'Ask your <mrk id="m1" type="term">nurse</mrk> first';
console.log("expected nurse, seen", await tell(xliff2js(file(`<segment><source>${term}</source></segment>`))));
const older = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="leaflet" source-language="en"
datatype="html"><body><trans-unit id="dose"><source>${term.replace('id="m1" type', "mtype")}</source></trans-unit></body></file></xliff>`;
console.log("expected nurse, seen in XLIFF 1.2", await tell(xliff12ToJs(older)));
JS
cat > expected <<'OUT'
expected two sentences, seen {"source":"Do not drive.","target":"Peidiwch â gyrru."}
expected nurse, seen {"source":["Ask your ",""," first"]}
expected nurse, seen in XLIFF 1.2 {"source":["Ask your ",{"Marker":{"mtype":"term","contents":"nurse"}}," first"]}
OUT
node try.mjs | tee seen; diff expected seen
