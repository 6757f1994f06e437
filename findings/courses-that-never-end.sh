#!/usr/bin/env bash
# recurrent 0.4.1 makes "every 12 hours for 5 days" every five days, and a course of 7 days one day a year or endless.
#
# It reads how often something is to happen and gives a rule for a calendar (RFC 5545). "every day for 7 days" becomes the
# seventh day of each year, "daily for 7 days" has no end, "every Monday at half past nine" is every ninth Monday, "2.30pm",
# as it is written in Britain, is 2pm, and of "at 9am and 9pm" the evening is left out. "for 2 weeks" and "2:30pm" are read
# rightly, so it seems to work. No error is raised and each rule is a valid one. A patient is reminded of an antibiotic every
# fifth day. Show the rule in words (`format`) and ask, before a reminder rests on it.
#
# Seen on 2026-11-28. Expected: https://github.com/kvh/recurrent (intervals, ends and times in words are what it is for);
# https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check recurrent==0.4.1
cat > try.py <<'PY'
from datetime import datetime

from recurrent import RecurringEvent

for words in [
    "every day for 2 weeks",
    "every day for 7 days",
    "daily for 7 days",
    "every 12 hours for 5 days",
    "every Monday at half past nine",
    "every Tuesday at 2:30pm",
    "every Tuesday at 2.30pm",
    "every day at 9am and 9pm",
]:
    print(f"expected {words}, seen {RecurringEvent(now_date=datetime(2026, 11, 28, 9)).parse(words)}")
PY
cat > expected <<'OUT'
expected every day for 2 weeks, seen RRULE:INTERVAL=1;FREQ=DAILY;UNTIL=20261212
expected every day for 7 days, seen RRULE:BYYEARDAY=7;INTERVAL=1;FREQ=DAILY
expected daily for 7 days, seen RRULE:INTERVAL=1;FREQ=DAILY
expected every 12 hours for 5 days, seen RRULE:INTERVAL=5;FREQ=DAILY
expected every Monday at half past nine, seen RRULE:BYDAY=MO;INTERVAL=9;FREQ=WEEKLY
expected every Tuesday at 2:30pm, seen RRULE:BYDAY=TU;BYHOUR=14;BYMINUTE=30;INTERVAL=1;FREQ=WEEKLY
expected every Tuesday at 2.30pm, seen RRULE:BYDAY=TU;BYHOUR=14;BYMINUTE=0;INTERVAL=1;FREQ=WEEKLY
expected every day at 9am and 9pm, seen RRULE:BYHOUR=9;BYMINUTE=0;INTERVAL=1;FREQ=DAILY
OUT
env/bin/python try.py | tee seen; diff expected seen
