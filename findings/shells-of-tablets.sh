#!/usr/bin/env bash
# contractions 0.1.73 makes "she will" of a shell, "she would" of shed, and 9 "of the clock" of 9 o'clock.
#
# It writes short forms in full, and finds them without an apostrophe too: "well", "were" and "hell" are left out of that by
# hand, "shell" and "shed" are not. "bc" is "because". A page on periods or capsules that is made ready for a search, a voice
# or a check of reading age says "the lining is she would each month" and "do not open the she will". Nine o'clock is true to
# the dictionary, and nobody says it. `slang=False` spares these words, but not the hour.
#
# Seen on 2026-11-28. Expected: words that are not short forms stay, as its own list of exceptions shows;
# https://github.com/kootenpv/contractions ("Fixes contractions"; issue 5 mended "were").
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check contractions==0.1.73
cat > try.py <<'PY'
import contractions

texts = ["Are you well?", "The lining is shed each month", "Do not open the shell", "Come at 9 o'clock", "Ask BC Cancer"]
for text in texts:
    print(f"{text}: expected no change, seen {contractions.fix(text)}; without slang {contractions.fix(text, slang=False)}")
PY
cat > expected <<'OUT'
Are you well?: expected no change, seen Are you well?; without slang Are you well?
The lining is shed each month: expected no change, seen The lining is she would each month; without slang The lining is shed each month
Do not open the shell: expected no change, seen Do not open the she will; without slang Do not open the shell
Come at 9 o'clock: expected no change, seen Come at 9 of the clock; without slang Come at 9 of the clock
Ask BC Cancer: expected no change, seen Ask BECAUSE Cancer; without slang Ask BC Cancer
OUT
env/bin/python try.py | tee seen; diff expected seen
