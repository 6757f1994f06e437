#!/usr/bin/env bash
# ics 0.7.3 for Python moves a weekly clinic from half past nine to half past eight in winter, and calls the calendar
# Georgian.
#
# A time with TZID=Europe/London stays half past nine when the clocks change (RFC 5545, 3.3.5, form 3). The package reads
# a calendar and writes each such time as UTC, which for one appointment is the same moment, but keeps the rule by which
# it repeats, and UTC has no summer time. It also writes CALSCALE:GEORGIAN where the standard has one value, GREGORIAN
# (3.7.1), so recurring-ical-events refuses the calendar, and a reminder before the end becomes one before the beginning.
# A patient who keeps the calendar of a clinic comes an hour early from the last Sunday of October on. A test in summer,
# or with one appointment, passes. Do not let repeated times through it.
#
# Seen on 2026-11-29. Known of the zone: https://github.com/ics-py/ics-py/issues/188, closed, since the next version keeps
# it; pip installs this one. No issue was found on the name of the calendar.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check ics==0.7.3 icalendar==7.3.2 recurring-ical-events==3.8.2
cat > clinic.ics <<'ICS'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Clinic//EN
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:clinic@example.org
DTSTAMP:20260701T000000Z
DTSTART;TZID=Europe/London:20260707T093000
DURATION:PT30M
RRULE:FREQ=WEEKLY
SUMMARY:Clinic
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Leave now
TRIGGER;RELATED=END:-PT5M
END:VALARM
END:VEVENT
END:VCALENDAR
ICS
cat > try.py <<'PY'
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import ics
import recurring_ical_events

before = Path("clinic.ics").read_text()
after = ics.Calendar(before).serialize()
for name, text in {"before": before, "after": after, "after, Gregorian": after.replace("GEORGIAN", "GREGORIAN")}.items():
    kept = " ".join(line for line in text.splitlines() if line.startswith(("CALSCALE", "TRIGGER")))
    try:
        repeats = recurring_ical_events.of(icalendar.Calendar.from_ical(text))
    except recurring_ical_events.InvalidCalendar as error:
        print(f"{name}: {error} {kept}")
        continue
    days = [repeats.at(day)[0]["DTSTART"].dt.astimezone(ZoneInfo("Europe/London")) for day in (date(2026, 7, 14), date(2026, 11, 10))]
    print(f"{name}: {', '.join(f'{day:%-d %B %H:%M}' for day in days)}; {kept}")
PY
cat > expected <<'OUT'
before: 14 July 09:30, 10 November 09:30; TRIGGER;RELATED=END:-PT5M
after: Only Gregorian calendars are supported. CALSCALE:GEORGIAN TRIGGER:-PT5M
after, Gregorian: 14 July 09:30, 10 November 08:30; CALSCALE:GREGORIAN TRIGGER:-PT5M
OUT
env/bin/python -W ignore try.py | tee seen; diff expected seen
