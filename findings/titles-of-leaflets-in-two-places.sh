#!/usr/bin/env bash
# @cantoo/pdf-lib 2.11.1 sets a new title of a PDF, and leaves the old one where readers look first.
#
# `setTitle` writes the information dictionary, which PDF 2.0 deprecates (ISO 32000-2, 14.3.3), and not dc:title of the XMP
# metadata, which PDF/UA asks for (ISO 14289-1, 7.1). So an accessible leaflet that is given a new name or version still
# passes its validator and has two titles, and a viewer that takes the XMP one, as Evince does, shows and speaks the old: the
# patient with a screen reader believes that the leaflet is last year's. Write the metadata stream as well.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund @cantoo/pdf-lib@2.11.1 pdfjs-dist@5.6.205
cat > try.mjs <<'JS'
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Scans, 2025</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF>`;
const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="w"?>`;
const made = await PDFDocument.create();
made.addPage();
made.setTitle("Scans, 2025");
const stream = made.context.stream(xmp, { Type: "Metadata", Subtype: "XML" });
made.catalog.set(PDFName.of("Metadata"), made.context.register(stream));
const renamed = await PDFDocument.load(await made.save());
renamed.setTitle("Scans, 2026");
const { info, metadata } = await (await getDocument({ data: await renamed.save(), verbosity: 0 }).promise).getMetadata();
console.log("information dictionary:", info.Title);
console.log("XMP metadata:", metadata.get("dc:title"));
JS
cat > expected <<'OUT'
information dictionary: Scans, 2026
XMP metadata: Scans, 2025
OUT
node try.mjs | tee seen; diff expected seen
