#!/usr/bin/env bash
# dateparser 1.5.0 finds the tenth of January in "1 in 10 people", and the year 808 in the helpline 0808 808 0000.
#
# `search_dates` looks for dates in a text. Whatever its words and figures could be is one: a risk is a month and a day,
# "you may sit up" is in May, and "twice a day" is yesterday. Of the day and hour in "Take 2 tablets at 9.30am on Monday
# 6 July" it finds nothing. Where a text has one date written whole all is well. A program that puts appointments of
# letters in a calendar reminds patients of a risk and not of their visit. Look for the form of dates that you expect,
# and use `parse` on that.
#
# Seen on 2026-11-29. Known of other figures: https://github.com/scrapinghub/dateparser/issues/582, open; none was found
# on risks.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check dateparser==1.5.0
cat > try.py <<'PY'
from datetime import datetime

from dateparser.search import search_dates

settings = {"RELATIVE_BASE": datetime(2026, 6, 30, 12)}
for text in [
    "Come on 6 July 2026.",
    "Take 2 tablets at 9.30am on Monday 6 July.",
    "It comes back in 1 in 10 people.",
    "Ring 0808 808 0000.",
    "Take 5 mg twice a day.",
    "You may sit up.",
]:
    found = search_dates(text, languages=["en"], settings=settings) or []
    print(text, [f"{words}: {date.day}/{date.month}/{date.year}" for words, date in found])
PY
cat > expected <<'OUT'
Come on 6 July 2026. ['on 6 July 2026: 6/7/2026']
Take 2 tablets at 9.30am on Monday 6 July. []
It comes back in 1 in 10 people. ['in 1 in 10: 10/1/2026']
Ring 0808 808 0000. ['0808: 30/6/808']
Take 5 mg twice a day. ['a day: 29/6/2026']
You may sit up. ['may: 30/5/2026']
OUT
env/bin/python -W ignore try.py | tee seen; diff expected seen
