#!/usr/bin/env bash
# hl7apy 1.3.5 passes a message of HL7 on with its line breaks and foreign letters as marks to be read.
#
# In HL7 version 2 a backslash begins and ends a command in a text: \.br\ is a line's end, \XC3A9\ the bytes of é, \H\ and \T\
# others. The package reads a message, and when it writes it again, without any change to it, the first two have become
# \E\.br\E\ and \E\XC3A9\E\, in which \E\ is a backslash as a letter. \H\, \T\ and the other separators stay, so most messages
# pass a test. Once it is unescaped the next system shows ".br" in the middle of a letter to the patient, and the instruction
# runs on. Pass on the message that came, not the one that was parsed.
#
# Seen on 2026-11-28. Expected: HL7 version 2.5.1, 2.7 (use of escape sequences in text fields). In part known: issue 85 of
# https://github.com/crs4/hl7apy, on text that a program sets, was closed as right, since a backslash has to be escaped; issue
# 96, on reading such text, is open.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check hl7apy==1.3.5
cat > try.py <<'PY'
from hl7apy.parser import parse_message

for text in [r"Ca \T\ PSA", r"Do \H\not\N\ drive", r"One tablet\.br\Do not drive", r"caf\XC3A9\ "]:
    message = "\r".join([r"MSH|^~\&|WARD|LEEDS|GP|LEEDS|20260701||ORU^R01|1|P|2.5", f"OBX|1|FT|||{text}||||||F", ""])
    again = parse_message(message, find_groups=False).to_er7()
    print(f"expected {text}, seen {again.split('|')[-7]}")
PY
cat > expected <<'OUT'
expected Ca \T\ PSA, seen Ca \T\ PSA
expected Do \H\not\N\ drive, seen Do \H\not\N\ drive
expected One tablet\.br\Do not drive, seen One tablet\E\.br\E\Do not drive
expected caf\XC3A9\ , seen caf\E\XC3A9\E\ 
OUT
env/bin/python try.py | tee seen; diff expected seen
