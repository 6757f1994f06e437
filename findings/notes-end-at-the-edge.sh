#!/usr/bin/env bash
# pypdf 6.21.4 fills a box for notes with one line that runs out of it, and Welsh letters with question marks.
#
# A field of a PDF form has its value, and beside it a drawing, which is what is printed and what viewers without forms show.
# For a field of several lines the drawing breaks only where the text has a line's end, so a sentence longer than the box is
# cut off at its edge, and once the form is made fast (`flatten`) the rest is on no paper. Nothing is said; of letters that
# Helvetica lacks it warns. With one short line a test passes. A nurse prints "Allergic to penicillin, took it in 2019 and", and
# the patient's last words are not there. Break lines yourself by the width of the box, and use a font that has the letters.
#
# Seen on 2026-11-28. Known: issue 2756 of https://github.com/py-pdf/pypdf is open, and so is pull request 3465, which wraps
# the lines; https://pypdf.readthedocs.io/en/stable/user/forms.html does not tell of it. Expected: ISO 32000-2, 12.7.4.3 and
# 12.7.5.3 (Multiline). The form is made by reportlab 5.1.0, measured by pdfminer.six 20260107.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pypdf==6.21.4 reportlab==5.1.0 pdfminer.six==20260107
cat > try.py <<'PY'
import logging

from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar, LTContainer
from pypdf import PdfWriter
from reportlab.pdfgen.canvas import Canvas

logging.disable()

def letters(part):
    for piece in part:
        if isinstance(piece, LTChar):
            yield piece
        elif isinstance(piece, LTContainer):
            yield from letters(piece)

form = Canvas("form.pdf")
form.drawString(50, 800, "Notes")
form.acroForm.textfield(name="notes", x=50, y=600, width=200, height=100, fieldFlags="multiline")
form.save()
notes = [
    "Allergic to penicillin.",
    "Allergic to penicillin, took it in 2019 and 2021. Please ring my son first.",
    "Ask for Siân at Tŷ Gŵyr.",
]
for note in notes:
    writer = PdfWriter(clone_from="form.pdf")
    writer.update_page_form_field_values(writer.pages[0], {"notes": note}, flatten=True)
    writer.write("filled.pdf")
    filled = [letter for page in extract_pages("filled.pdf") for letter in letters(page) if letter.y0 < 750]
    lines = len({round(letter.y0) for letter in filled})
    inside = "".join(letter.get_text() for letter in filled if letter.x1 <= 250)
    print(f"expected {note} Seen in the box, in {lines} line: {inside}")
PY
cat > expected <<'OUT'
expected Allergic to penicillin. Seen in the box, in 1 line: Allergic to penicillin.
expected Allergic to penicillin, took it in 2019 and 2021. Please ring my son first. Seen in the box, in 1 line: Allergic to penicillin, took it in 2019 a
expected Ask for Siân at Tŷ Gŵyr. Seen in the box, in 1 line: Ask for Siân at T? G?yr.
OUT
env/bin/python -W ignore try.py | tee seen; diff expected seen
