#!/usr/bin/env bash
# csvkit 2.2.0 writes Monday as 0001-01-08, a wait of "5 m" as five minutes, "none" as nothing, and telephone numbers
# without their nought.
#
# Its tools guess what a column of a CSV file holds, and write what they guessed: `csvsort`, `csvlook`, `csvjson` and
# `in2csv` do, though all that was asked for is another order or form. Days of the week become the next such day after
# the first of January of the year 1, and 5%, which one may have or not, is 5. A column with one word that it does not
# know stays as it is, so a table that says "Mon-Fri" once passes. A list of clinics that was sorted tells no patient the
# day. Give each tool `--no-inference` and `--blanks`.
#
# Seen on 2026-11-29. Known of days with a month: https://github.com/wireservice/csvkit/issues/822, and of 1m:
# https://github.com/wireservice/csvkit/issues/752, both closed; guessing stays, as others rely on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check csvkit==2.2.0
cat > clinics.csv <<'CSV'
clinic,day,wait,phone,share,allergies
Breast,Monday,5 m,08088080000,5%,none
Bowel,Tuesday,12 m,01632960123,12%,none
CSV
cat > expected <<'OUT'
clinic,day,wait,phone,share,allergies
Bowel,0001-01-02,0:12:00,1632960123,12,
Breast,0001-01-08,0:05:00,8088080000,5,
clinic,day,wait,phone,share,allergies
Bowel,Tuesday,12 m,01632960123,12%,none
Breast,Monday,5 m,08088080000,5%,none
OUT
{ env/bin/csvsort --columns clinic clinics.csv; env/bin/csvsort --no-inference --blanks --columns clinic clinics.csv; } | tee seen
diff expected seen
