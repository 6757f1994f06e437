#!/usr/bin/env bash
# xlsx2csv 0.8.6 writes Ward 3 as "war02 "0, and 14.0 days as 0.0" 13ays".
#
# A format of a spreadsheet may have words beside its number, in quotation marks (ISO 29500-1, 18.8.31), so that a cell
# holds 3 and shows Ward 3. The package looks for the letters of dates in all of the format, and the d of "Ward" and
# "days" is the day of a month to it: the number is taken as days since 1900 and its day written in place of the letter. A
# format without d, y, h or m is a plain number again, without its word: "Bed "0 has one. And the nought of a telephone
# number, shown by 00000 000000, is lost. A directory of wards and waiting times reads as if it had been typed by nobody.
# Read the numbers, and put the words back.
#
# Seen on 2026-11-29. Its pull request 186 (https://github.com/dilshod/xlsx2csv/pull/186, open) is on quotation marks in
# dates; none was found on words that are no dates.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check xlsx2csv==0.8.6 openpyxl==3.1.5
cat > try.py <<'PY'
import csv
import io

from openpyxl import Workbook
from xlsx2csv import Xlsx2csv

cells = [
    (3, '"Ward "0', "Ward 3"),
    (14, '0.0" days"', "14.0 days"),
    (4, '"Unit "0', "Unit 4"),
    (1632960123, "00000\\ 000000", "01632 960123"),
]
book = Workbook()
for value, form, _ in cells:
    book.active.append([value])
    book.active.cell(book.active.max_row, 1).number_format = form
book.save("clinics.xlsx")
text = io.StringIO()
Xlsx2csv("clinics.xlsx").convert(text)
for (_, _, expected), (seen,) in zip(cells, csv.reader(io.StringIO(text.getvalue()))):
    print(f"expected {expected}, seen {seen}")
PY
cat > expected <<'OUT'
expected Ward 3, seen "war02 "0
expected 14.0 days, seen 0.0" 13ays"
expected Unit 4, seen 4
expected 01632 960123, seen 1632960123
OUT
env/bin/python try.py | tee seen; diff expected seen
