#!/usr/bin/env bash
# exceljs 4.4.0 reads 1 July 2026, as openpyxl 3.1.5 writes it with `iso_dates`, as 18 July 1905; 9.30 is midnight of a
# day in 1900.
#
# A cell of an Excel file may hold a date as it is written, 2026-07-01, and say t="d" (ISO 29500-1, 18.18.11); it is how
# the strict form of the format has dates. exceljs does not know that and reads the number at its beginning, 2026, as days
# since 1900, so each day of a year is the same one. read-excel-file 9.3.17 refuses the time. Neither the library that
# wrote the list of appointments nor the one that reads it says a word, and reminders for 1905 are never sent. Leave
# `iso_dates` off, and refuse dates that are too old to be true.
#
# Seen on 2026-11-29. Known: https://github.com/exceljs/exceljs/issues/2695, open since 2024, on files of Excel in the
# strict form.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 read-excel-file@9.3.17 2>npm.log
cat > write.py <<'PY'
from datetime import date, datetime, time

from openpyxl import Workbook

for name, value in {"date": date(2026, 7, 1), "other": date(2026, 12, 31), "moment": datetime(2026, 7, 1, 9, 30), "time": time(9, 30)}.items():
    book = Workbook()
    book.iso_dates = True
    book.active.append([value])
    book.save(f"{name}.xlsx")
PY
cat > try.mjs <<'JS'
import ExcelJS from "exceljs";
import readExcelFile from "read-excel-file/node";
const expected = { date: "2026-07-01", other: "2026-12-31", moment: "2026-07-01T09:30", time: "09:30" };
for (const [name, value] of Object.entries(expected)) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(`${name}.xlsx`);
  const seen = book.worksheets[0].getCell("A1").value.toISOString().slice(0, 16);
  const other = await readExcelFile(`${name}.xlsx`).then((sheets) => sheets[0].data[0][0].toISOString().slice(0, 16), (error) => error.name);
  console.log(`expected ${value}, exceljs ${seen}, read-excel-file ${other}`);
}
JS
cat > expected <<'OUT'
expected 2026-07-01, exceljs 1905-07-18T00:00, read-excel-file 2026-07-01T00:00
expected 2026-12-31, exceljs 1905-07-18T00:00, read-excel-file 2026-12-31T00:00
expected 2026-07-01T09:30, exceljs 1905-07-18T00:00, read-excel-file 2026-07-01T09:30
expected 09:30, exceljs 1900-01-08T00:00, read-excel-file InvalidSpreadsheetError
OUT
env/bin/python write.py; node try.mjs | tee seen; diff expected seen
