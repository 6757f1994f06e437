#!/usr/bin/env bash
# fhir 4.12.0 moves what is known of one given name, or of one line of an address, to the next.
#
# In FHIR's JSON a list of names has beside it a list of what is known about each, and null holds the place where there is
# nothing. XML needs no null, for each name carries its own. Back from XML the package writes no null for a name that has
# only a note, so all names behind it move up one place and the note points to the wrong one: a second name that is not known
# makes the third, Mai, unknown. Lines of an address are such a list too. Nothing is reported and both are valid. Keep JSON
# as JSON, or compare after a journey there and back.
#
# Seen on 2026-11-28. Expected: https://hl7.org/fhir/R4/json.html#primitive ("null" keeps both lists in step).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund fhir@4.12.0
cat > try.cjs <<'JS'
const { Fhir } = require("fhir");
const fhir = new Fhir();
const unknown = { extension: [{ url: "http://hl7.org/fhir/StructureDefinition/data-absent-reason", valueCode: "unknown" }] };
const patient = {
  resourceType: "Patient",
  name: [{ given: ["Ann", null, "Mai"], _given: [null, unknown, null] }],
  address: [{ line: [null, "12 High Street"], _line: [unknown, null] }],
};
const back = fhir.xmlToObj(fhir.objToXml(patient));
const tell = (values, notes) => {
  const all = values.length > notes.length ? values : notes;
  return all.map((_, at) => `${values[at] ?? "-"}${notes[at] ? " (unknown)" : ""}`).join(", ");
};
const tellBoth = ({ name: [{ given, _given }], address: [{ line, _line }] }) => `${tell(given, _given)}; ${tell(line, _line)}`;
console.log(`expected ${tellBoth(patient)}\nseen     ${tellBoth(back)}`);
console.log("valid:", fhir.validate(patient).valid, fhir.validate(back).valid);
JS
cat > expected <<'OUT'
expected Ann, - (unknown), Mai; - (unknown), 12 High Street
seen     Ann, Mai (unknown); 12 High Street (unknown)
valid: true true
OUT
node try.cjs | tee seen; diff expected seen
