#!/usr/bin/env bash
# officeparser 7.8.0, odt2html 1.0.1, odfpy 1.4.1, striprtf 0.0.35 and @iarna/rtf-to-html 1.1.0 give back what an author
# deleted.
#
# While changes are tracked, LibreOffice keeps a deleted sentence at the top of an OpenDocument text, outside of its
# paragraphs, and RTF keeps it in place, marked as deleted; neither is shown once changes are hidden. All five give it as a
# sentence of the document, in OpenDocument as the very first. odt2html and odfpy put comments into the middle of the
# sentence that they are about, with their author and date. Patients read the dose that a pharmacist took out, and a
# colleague's name. Accept all changes and take out comments before the conversion, or refuse a document that has either.
#
# Seen on 2026-11-28. Expected: OpenDocument 1.3, part 3, 5.5 (tracked changes) and 14.1 (annotations),
# https://docs.oasis-open.org/office/OpenDocument/v1.3/; Rich Text Format 1.9.1, "Track Changes" (\deleted). odfdo 3.27.3
# leaves deletions out.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0 odt2html@1.0.1 @iarna/rtf-to-html@1.1.0
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check odfpy==1.4.1 striprtf==0.0.35 odfdo==3.27.3
cat > write.py <<'PY'
from zipfile import ZipFile

xmlns = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "manifest"))
xmlns += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
who = "<dc:creator>Ann</dc:creator><dc:date>2026-01-05T00:00:00</dc:date>"
deletion = f"<text:deletion><office:change-info>{who}</office:change-info><text:p>Take two tablets.</text:p></text:deletion>"
changes = f'<text:tracked-changes><text:changed-region text:id="c1">{deletion}</text:changed-region></text:tracked-changes>'
note = f"<office:annotation>{who}<text:p>Sure?</text:p></office:annotation>"
words = f'{changes}<text:p><text:change text:change-id="c1"/>Take one{note} tablet.</text:p>'
body = f"<office:body><office:text>{words}</office:text></office:body>"
file = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
files = file.format("/", "application/vnd.oasis.opendocument.text") + file.format("content.xml", "text/xml")
with ZipFile("leaflet.odt", "w") as odt:
    odt.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    odt.writestr("META-INF/manifest.xml", f'<manifest:manifest {xmlns} manifest:version="1.3">{files}</manifest:manifest>')
    odt.writestr("content.xml", f'<office:document-content {xmlns} office:version="1.3">{body}</office:document-content>')
    odt.writestr("styles.xml", f'<office:document-styles {xmlns} office:version="1.3"/>')
    odt.writestr("meta.xml", f'<office:document-meta {xmlns} office:version="1.3"><office:meta/></office:document-meta>')
with open("leaflet.rtf", "w") as rtf:
    rtf.write(r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}{\deleted Take two tablets. }Take one tablet.\par}")
PY
cat > try.py <<'PY'
from odf import teletype, text
from odf.opendocument import load
from odfdo import Document
from striprtf.striprtf import rtf_to_text

print("expected, as of odfdo:", Document("leaflet.odt").get_formatted_text().split("[")[0].strip(), "... tablet.")
print("odt, odfpy:", " | ".join(teletype.extractText(line) for line in load("leaflet.odt").getElementsByType(text.P)))
print("rtf, striprtf:", rtf_to_text(open("leaflet.rtf").read()).strip())
PY
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import rtfToHtml from "@iarna/rtf-to-html";
import { toHTML } from "odt2html";
import { parseOffice } from "officeparser";
const plain = (text) => text.replace(/^[^]*<body>|<[^>]*>/g, "").trim().replace(/\s+/g, " ");
for (const kind of ["odt", "rtf"]) console.log(`${kind}, officeparser: ${plain((await parseOffice(`leaflet.${kind}`)).toText())}`);
console.log(`odt, odt2html: ${plain(await toHTML({ path: "leaflet.odt" }))}`);
rtfToHtml.fromString(readFileSync("leaflet.rtf", "utf8"), (error, html) => console.log(`rtf, rtf-to-html: ${error ?? plain(html)}`));
JS
cat > expected <<'OUT'
expected, as of odfdo: Take one ... tablet.
odt, odfpy: Take two tablets. | Take oneAnn2026-01-05T00:00:00Sure? tablet. | Sure?
rtf, striprtf: Take two tablets. Take one tablet.
odt, officeparser: Take two tablets. Take one tablet.
rtf, officeparser: Take two tablets. Take one tablet.
odt, odt2html: Ann2026-01-05T00:00:00Take two tablets.Take oneAnn2026-01-05T00:00:00Sure? tablet.
rtf, rtf-to-html: Take two tablets. Take one tablet.
OUT
env/bin/python write.py; { env/bin/python try.py; node try.mjs; } | tee seen; diff expected seen
