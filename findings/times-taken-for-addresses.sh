#!/usr/bin/env bash
# scrubadub 2.0.1 takes "Monday at 9.30" for an e-mail address, and takes it out.
#
# It takes personal details out of text. An address may be written "ann at example dot org" so that robots do not find it, so
# "at" counts as @ wherever a full stop follows soon, and a time in Britain has one: the word before it and the time are gone.
# "Monday at 9:30" stays, so a test with a colon passes. No option but leaving the detector out turns it off. Messages of
# patients that are cleaned before volunteers or a search read them lose the day and the hour, the only thing that they ask
# about. Write such times with a colon first.
#
# Seen on 2026-11-28. Expected: https://scrubadub.readthedocs.io/en/stable/api_scrubadub_detectors.html (EmailDetector "also
# catches email addresses like" john at gmail.com). No issue of https://github.com/LeapBeyond/scrubadub was found on it. Shown
# is only what it takes too much of.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check scrubadub==2.0.1 2>pip.log || { cat pip.log; exit 1; }
cat > try.py <<'PY'
import scrubadub

scrubber = scrubadub.Scrubber(locale="en_GB")
for text in ["Monday at 9:30", "Monday at 9.30", "Ward 3 at 10.45", "My scan is on 5 June 2026 at 2.15"]:
    print(f"expected {text}, seen {scrubber.clean(text)}")
PY
cat > expected <<'OUT'
expected Monday at 9:30, seen Monday at 9:30
expected Monday at 9.30, seen {{EMAIL}}
expected Ward 3 at 10.45, seen Ward {{EMAIL}}
expected My scan is on 5 June 2026 at 2.15, seen My scan is on 5 June {{EMAIL}}
OUT
env/bin/python try.py | tee seen; diff expected seen
