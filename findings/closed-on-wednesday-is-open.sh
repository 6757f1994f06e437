#!/usr/bin/env bash
# parse-opening-hours 0.4.2 reads "Mon-Fri 9am-5pm, closed Wednesday" as open on Wednesday from nine to five.
#
# It reads opening hours as people write them. What it has no rule for, it leaves out without a word: "closed Wednesday",
# "except bank holidays", "by appointment", and the second half of "9am-12pm and 2pm-5pm". Where it has a rule for
# nothing, it ends with an error, so one believes that what comes back is the whole. A clinic's page shows a day as open
# on which it is shut, and patients travel for nothing. Refuse hours that hold words other than days and times.
#
# Seen on 2026-11-29. No issue of https://github.com/MoralCode/parse-opening-hours was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check parse-opening-hours==0.4.2
cat > try.py <<'PY'
from opening_hours import OpeningHours

for text in [
    "Mon-Fri 9am-5pm",
    "Mon-Fri 9am-5pm, closed Wednesday",
    "Mon-Fri 9am-5pm except bank holidays",
    "Mon-Fri 9am-5pm by appointment",
    "Mon 9am-12pm and 2pm-5pm",
    "Mon 9am-12pm, 2pm-5pm",
]:
    days = [f"{day['day'][:2].title()} {day['opens']}-{day['closes']}" for day in OpeningHours.parse(text).json()]
    print(f"{text}: {', '.join(days)}")
PY
cat > expected <<'OUT'
Mon-Fri 9am-5pm: Mo 9:00-17:00, Tu 9:00-17:00, We 9:00-17:00, Th 9:00-17:00, Fr 9:00-17:00
Mon-Fri 9am-5pm, closed Wednesday: Mo 9:00-17:00, Tu 9:00-17:00, We 9:00-17:00, Th 9:00-17:00, Fr 9:00-17:00
Mon-Fri 9am-5pm except bank holidays: Mo 9:00-17:00, Tu 9:00-17:00, We 9:00-17:00, Th 9:00-17:00, Fr 9:00-17:00
Mon-Fri 9am-5pm by appointment: Mo 9:00-17:00, Tu 9:00-17:00, We 9:00-17:00, Th 9:00-17:00, Fr 9:00-17:00
Mon 9am-12pm and 2pm-5pm: Mo 9:00-12:00
Mon 9am-12pm, 2pm-5pm: Mo 9:00-12:00
OUT
env/bin/python try.py | tee seen; diff expected seen
