#!/usr/bin/env bash
# PyPDFForm 6.0.1 reads no answer out of a PDF form whose choices have codes, and writes answers that the form does not
# have.
#
# A choice of a form may have two texts: what is sent and what is shown, w3 and "Ward 3". The field's value is the first
# one (ISO 32000-2, 12.7.5.4), and that is how viewers fill it. The package compares the value with what is shown, so the
# answer of a patient who chose Ward 3 is None, the same as of one who chose nothing. When it fills the form by the number
# of the choice, it writes "Ward 4" for w4; whoever reads the form by its codes, as hospital systems do, finds a ward that
# is not on the list. Where code and text are one word, as in most tests, all is well. Give choices no codes, or read them
# with pypdf.
#
# Seen on 2026-11-29. The form is made by reportlab 5.1.0. Issue 1096 of https://github.com/chinapandaman/PyPDFForm, open,
# brought codes to forms that it makes; none was found on reading and filling.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check PyPDFForm==6.0.1 pypdf==6.21.4 reportlab==5.1.0
cat > try.py <<'PY'
import io

from pypdf import PdfReader
from PyPDFForm import PdfWrapper
from reportlab.pdfgen.canvas import Canvas


def form(choices, value):
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.acroForm.choice(name="ward", options=choices, value=value, x=50, y=450, width=100, height=20)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def value_of(pdf):
    return PdfReader(io.BytesIO(pdf)).get_fields()["ward"]["/V"]


forms = {"texts alone": (["Ward 3", "Ward 4"], "Ward 3", "Ward 4"), "with codes": ([("Ward 3", "w3"), ("Ward 4", "w4")], "w3", "w4")}
for name, (choices, first, second) in forms.items():
    pdf = form(choices, first)
    print(f"{name}: the form says {value_of(pdf)}, expected answer 0, seen {PdfWrapper(pdf).data['ward']}")
    filled = PdfWrapper(pdf).fill({"ward": 1}).read()
    print(f"{name}: filled with choice 1, expected {second}, seen {value_of(filled)}")
PY
cat > expected <<'OUT'
texts alone: the form says Ward 3, expected answer 0, seen 0
texts alone: filled with choice 1, expected Ward 4, seen Ward 4
with codes: the form says w3, expected answer 0, seen None
with codes: filled with choice 1, expected w4, seen Ward 4
OUT
env/bin/python try.py 2>/dev/null | tee seen; diff expected seen
