#!/usr/bin/env bash
# fhir 4.12.0 runs words of a narrative together on the way from XML to JSON.
#
# The text that people are to read stands in a FHIR resource as XHTML. The package takes away what is only a space between
# two elements, which in a line of text is the gap between two words: "<b>Paracetamol</b> <i>500 mg</i>" becomes
# "Paracetamol500 mg", and "<b>1</b> <b>2</b>" is 12. Spaces beside letters stay, so most of a page looks right. From JSON to
# XML nothing is lost. A discharge letter that is passed on this way tells the patient another number. Convert such spaces to
# &#160; first.
#
# Seen on 2026-11-28. Expected: https://hl7.org/fhir/R4/narrative.html (the div is XHTML, where a space between two inline
# elements parts words) and https://hl7.org/fhir/R4/json.html
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund fhir@4.12.0
cat > try.cjs <<'JS'
const { Fhir } = require("fhir");
const fhir = new Fhir();
for (const words of ["<p><b>Paracetamol</b> <i>500 mg</i></p>", "<p>Wards <b>1</b> <b>2</b></p>", "<p>Take <b>one</b> now</p>"]) {
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${words}</div>`;
  const text = `<text><status value="generated"/>${div}</text>`;
  const xml = `<Basic xmlns="http://hl7.org/fhir">${text}<code><text value="Note"/></code></Basic>`;
  const seen = fhir.xmlToObj(xml).text.div.replace(/<\/?div[^>]*>/g, "");
  console.log(`expected ${words}, seen ${seen}`);
}
JS
cat > expected <<'OUT'
expected <p><b>Paracetamol</b> <i>500 mg</i></p>, seen <p><b>Paracetamol</b><i>500 mg</i></p>
expected <p>Wards <b>1</b> <b>2</b></p>, seen <p>Wards <b>1</b><b>2</b></p>
expected <p>Take <b>one</b> now</p>, seen <p>Take <b>one</b> now</p>
OUT
node try.cjs | tee seen; diff expected seen
