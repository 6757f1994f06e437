#!/usr/bin/env bash
# xhtml2pdf 0.2.28, fpdf2 2.8.9 and html-to-pdfmake 2.5.34 number a list that counts down from 1 up, and step 9 as 6.
#
# In HTML <ol reversed> counts down, as a list of the days before an operation does, and <li value="9"> gives a step its
# number, as where steps are left out for some patients (4.4.5 and 4.4.8). All three make a PDF of HTML and know `start`,
# so a test with it passes, and neither of the others, though pdfmake itself knows both (`reversed` and `counter`). The
# page says "3 days before", or "see step 9", and the printed leaflet has other numbers at these lines. Write numbers as
# words of the text.
#
# Seen on 2026-11-29. Expected: https://html.spec.whatwg.org/multipage/grouping-content.html#the-ol-element. No issue of
# https://github.com/xhtml2pdf/xhtml2pdf, https://github.com/py-pdf/fpdf2 or https://github.com/Aymkdn/html-to-pdfmake
# was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund html-to-pdfmake@2.5.34 jsdom@29.1.1
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check xhtml2pdf==0.2.28 fpdf2==2.8.9 pypdf==6.21.4
cat > try.py <<'PY'
import io

from fpdf import FPDF
from pypdf import PdfReader
from xhtml2pdf import pisa


def by_fpdf2(html):
    pdf = FPDF()
    pdf.add_page()
    pdf.write_html(html)
    return io.BytesIO(pdf.output())


def by_xhtml2pdf(html):
    file = io.BytesIO()
    pisa.CreatePDF(html, dest=file)
    return file


lists = [
    '<ol start="5"><li>Rest</li><li>Eat</li></ol>',
    '<ol start="5"><li>Rest</li><li value="9">Eat</li></ol>',
    '<ol reversed><li>Fast</li><li>Go</li></ol>',
]
for html in lists:
    for convert in (by_xhtml2pdf, by_fpdf2):
        print(f"{convert.__name__[3:]}: {html} {' '.join(PdfReader(convert(html)).pages[0].extract_text().split())}")
PY
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { JSDOM } = require("jsdom");
const htmlToPdfmake = require("html-to-pdfmake");
const { window } = new JSDOM("");
for (const html of ['<ol start="5"><li>Rest</li><li value="9">Eat</li></ol>', "<ol reversed><li>Fast</li><li>Go</li></ol>"]) {
  const [{ ol, start, reversed }] = htmlToPdfmake(html, { window });
  console.log(`html-to-pdfmake: ${html} start ${start}, reversed ${reversed}, numbers ${ol.map((item) => item.counter)}`);
}
JS
cat > expected <<'OUT'
xhtml2pdf: <ol start="5"><li>Rest</li><li>Eat</li></ol> 5. Rest 6. Eat
fpdf2: <ol start="5"><li>Rest</li><li>Eat</li></ol> 5. Rest 6. Eat
xhtml2pdf: <ol start="5"><li>Rest</li><li value="9">Eat</li></ol> 5. Rest 6. Eat
fpdf2: <ol start="5"><li>Rest</li><li value="9">Eat</li></ol> 5. Rest 6. Eat
xhtml2pdf: <ol reversed><li>Fast</li><li>Go</li></ol> 1. Fast 2. Go
fpdf2: <ol reversed><li>Fast</li><li>Go</li></ol> 1. Fast 2. Go
html-to-pdfmake: <ol start="5"><li>Rest</li><li value="9">Eat</li></ol> start 5, reversed undefined, numbers ,
html-to-pdfmake: <ol reversed><li>Fast</li><li>Go</li></ol> start undefined, reversed undefined, numbers ,
OUT
{ env/bin/python -W ignore try.py 2>/dev/null; node try.mjs; } | tee seen; diff expected seen
