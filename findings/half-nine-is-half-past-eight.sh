#!/usr/bin/env bash
# ctparse 0.3.6 reads "half nine" as half past eight.
#
# It reads English and German at once and cannot be told which; "halb neun" is 8.30 in German, "half nine" 9.30 in Britain
# and Ireland. So "at half nine on Monday" is an hour early, "half-nine" is nine, and "half past nine" is right. A patient
# who has a message turned into a reminder waits for an hour; one who writes to a booking system is given another slot. Write
# times in figures.
#
# Seen on 2026-11-28. Expected: https://dictionary.cambridge.org/dictionary/english/half ("half seven": half past seven);
# https://pypi.org/project/ctparse/ tells that languages are mixed, not that English ones are read as German.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check ctparse==0.3.6
cat > try.py <<'PY'
from datetime import datetime

from ctparse import ctparse

for words in ["half past nine on Monday", "half nine on Monday", "half-nine on Monday"]:
    seen = ctparse(words, ts=datetime(2026, 11, 28, 9)).resolution
    print(f"{words}: expected 9:30, seen {seen.hour}:{seen.minute or 0:02}")
PY
cat > expected <<'OUT'
half past nine on Monday: expected 9:30, seen 9:30
half nine on Monday: expected 9:30, seen 8:30
half-nine on Monday: expected 9:30, seen 9:00
OUT
env/bin/python try.py 2>/dev/null | tee seen; diff expected seen
