#!/usr/bin/env bash
# pdfcpu 0.15.0 joins two accessible leaflets into a PDF that says it is PDF/UA, and of which a screen reader reads the
# first only.
#
# What is read aloud of a tagged PDF is what its structure tree names (ISO 32000-1, 14.7). `merge` takes the pages of both
# files and the tree of the first one, with the mark that the file is tagged and the claim of PDF/UA, so no element stands
# for the second leaflet. `nup`, two pages on a sheet, leaves a tree all of whose elements point to pages that are no
# longer in the file. `optimize` and `rotate` keep all in place. Pictures of the pages are right, so whoever looks sees
# nothing. A clinic that makes one file of a pack of leaflets gives blind patients one leaflet. Make the pack from its
# source, or take the claim out.
#
# Seen on 2026-11-29. Needs the Pango library, for the leaflets (WeasyPrint 70.0). Known: issues 27 and 832 of
# https://github.com/pdfcpu/pdfcpu ask for tags to be merged; that the claim stays was not found there.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check weasyprint==70.0 pikepdf==10.18.0
GOBIN=$dir go install github.com/pdfcpu/pdfcpu/cmd/pdfcpu@v0.15.0 2>go.log || { cat go.log; exit 1; }
cat > write.py <<'PY'
import weasyprint

for name in ["first", "second"]:
    page = f'<html lang="en-GB"><title>Ask</title><h1>The {name}</h1><p>Ask your nurse.</p></html>'
    weasyprint.HTML(string=page).write_pdf(f"{name}.pdf", pdf_variant="pdf/ua-1")
PY
cat > read.py <<'PY'
import sys

import pikepdf


def pages_of(item):
    """The pages that the structure tree names."""
    if isinstance(item, pikepdf.Array):
        return set().union(*map(pages_of, item))
    if not isinstance(item, pikepdf.Dictionary):
        return set()
    own = {item.Pg.objgen} if "/Pg" in item else set()
    return own | (pages_of(item.K) if "/K" in item else set())


for name in sys.argv[1:]:
    pdf = pikepdf.open(f"{name}.pdf")
    named = pages_of(pdf.Root.StructTreeRoot.K)
    read = sum(page.obj.objgen in named for page in pdf.pages)
    claim = b"pdfuaid:part" in pdf.Root.Metadata.read_bytes()
    print(f"{name}: {read} of {len(pdf.pages)} pages read aloud, says that it is PDF/UA: {claim}")
PY
env/bin/python -W ignore write.py 2>/dev/null
./pdfcpu -c disable merge pack.pdf first.pdf second.pdf >pdfcpu.log 2>&1 || cat pdfcpu.log
./pdfcpu -c disable nup sheet.pdf 2 pack.pdf >pdfcpu.log 2>&1 || cat pdfcpu.log
./pdfcpu -c disable optimize first.pdf small.pdf >pdfcpu.log 2>&1 || cat pdfcpu.log
cat > expected <<'OUT'
first: 1 of 1 pages read aloud, says that it is PDF/UA: True
second: 1 of 1 pages read aloud, says that it is PDF/UA: True
small: 1 of 1 pages read aloud, says that it is PDF/UA: True
pack: 1 of 2 pages read aloud, says that it is PDF/UA: True
sheet: 0 of 1 pages read aloud, says that it is PDF/UA: True
OUT
env/bin/python read.py first second small pack sheet | tee seen; diff expected seen
