#!/usr/bin/env bash
# docx-mailmerge2 1.0.3 writes "Nhs 111" and "St James'S Hospital" into letters, and rounds a temperature of 37.25 down.
#
# It fills the merge fields of a Word document and promises their switches, which say how a value is shown (ISO 29500-1,
# 17.16.4). \* FirstCap and \* Caps make the first letter large and leave the others; here the others are made small.
# Word rounds 2.5 to 3; here it is 2, as Python rounds to the even number, while 3.5 is 4. Words between apostrophes in a
# date keep them ('at'). Names in small letters and the usual figures pass. A letter asks a patient to ring "Nhs 111",
# and two letters about one result differ. Make values ready before the merge.
#
# Seen on 2026-11-29. The document is made by python-docx 1.2.0. No issue of https://github.com/iulica/docx-mailmerge was
# found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check docx-mailmerge2==1.0.3 python-docx==1.2.0
cat > try.py <<'PY'
from datetime import datetime

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from mailmerge import MailMerge


def letter(switch):
    paragraph = Document().add_paragraph()
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), f" MERGEFIELD value {switch} ")
    paragraph._p.append(field)
    field.append(paragraph.add_run("value")._r)
    paragraph.part.document.save("letter.docx")


for switch, value, expected in [
    (r"\* FirstCap", "ring us", "Ring us"),
    (r"\* FirstCap", "NHS 111", "NHS 111"),
    (r"\* Caps", "st james's hospital", "St James's Hospital"),
    (r'\# "0.0"', 37.35, "37.4"),
    (r'\# "0.0"', 37.25, "37.3"),
    (r'''\@ "d MMMM 'at' HH:mm"''', datetime(2026, 7, 1, 9, 30), "1 July at 09:30"),
]:
    letter(switch)
    merged = MailMerge("letter.docx")
    merged.merge(value=value)
    merged.write("merged.docx")
    print(f"{switch}: expected {expected}, seen {Document('merged.docx').paragraphs[0].text}")
PY
cat > expected <<'OUT'
\* FirstCap: expected Ring us, seen Ring us
\* FirstCap: expected NHS 111, seen Nhs 111
\* Caps: expected St James's Hospital, seen St James'S Hospital
\# "0.0": expected 37.4, seen 37.4
\# "0.0": expected 37.3, seen 37.2
\@ "d MMMM 'at' HH:mm": expected 1 July at 09:30, seen 1 July 'at' 09:30
OUT
env/bin/python try.py | tee seen; diff expected seen
