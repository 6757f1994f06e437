#!/usr/bin/env bash
# segno 1.6.6 writes the second line of a note into a contact's QR code as if it were a field.
#
# A vCard has one field a line, so a new line within a note is written \n (RFC 2426, 4). `make_vcard` writes commas and
# semicolons rightly, the new line as it is, and a backslash without its second one. vobject refuses the card; a telephone
# that is lenient drops "Ring first". `make_mecard` of the same module does the same to its memo. The code scans well, so
# whoever tests it on paper sees a contact. A patient who scans the poster of a clinic comes without ringing, and the door is
# shut. Put a full stop or " / " between the lines.
#
# Seen on 2026-11-28. Expected: https://www.rfc-editor.org/rfc/rfc2426#section-4;
# https://segno.readthedocs.io/en/stable/contact-information.html names no limit of a memo.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check segno==1.6.6 vobject==0.9.9
cat > try.py <<'PY'
import vobject
from segno.helpers import make_mecard_data, make_vcard_data

for memo in ["Open 9 to 5; ring first", "Open 9 to 5\nRing first"]:
    card = make_vcard_data(name="Clinic;Breast", displayname="Breast clinic", memo=memo)
    try:
        read = vobject.readOne(card).note.value
    except vobject.base.ParseError as error:
        read = error
    print(f"expected {memo!r}, seen {card.split('NOTE:')[1].split('END')[0].strip()!r}, read by vobject: {read}")
print("mecard:", repr(make_mecard_data(name="Clinic", memo="Open 9 to 5\nRing first")))
PY
cat > expected <<'OUT'
expected 'Open 9 to 5; ring first', seen 'Open 9 to 5\\; ring first', read by vobject: Open 9 to 5; ring first
expected 'Open 9 to 5\nRing first', seen 'Open 9 to 5\nRing first', read by vobject: At line 11: Failed to parse line: Ring first
mecard: 'MECARD:N:Clinic;MEMO:Open 9 to 5\nRing first;;'
OUT
env/bin/python try.py | tee seen; diff expected seen
