#!/usr/bin/env bash
# pybraille 1.0.0 and touchmap 0.3.5 write 9am in Braille as 91m, and ward 3b as ward 32.
#
# Braille writes the digits 1 to 0 with the letters a to j behind a number sign, so a letter of those ten that follows a
# digit needs a sign before it that ends the number (dots 56). Neither package writes it: 9am reads 91m, and b is a second 2
# behind a 3. k to z cannot be digits, so 5pm comes out right and a test on it passes. Both refuse a pound sign. A blind
# patient comes to another ward, or reads a time that is none. Put a space between the number and the letter, or use
# liblouis, which knows the rule.
#
# Seen on 2026-11-28. Expected: The Rules of Unified English Braille, 2013, section 6 (numeric mode),
# https://www.iceb.org/ueb.html
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check pybraille==1.0.0 touchmap==0.3.5
cat > try.py <<'PY'
from pybraille import convertText
from touchmap import text_to_braille

def read(write, text):
    try:
        return write(text)
    except Exception as error:
        return type(error).__name__

for text, expected in {"5pm": "⠼⠑⠏⠍", "9am": "⠼⠊⠰⠁⠍", "ward 3b": "⠺⠁⠗⠙ ⠼⠉⠰⠃", "£5": "⠈⠇⠼⠑"}.items():
    print(f"{text}: expected {expected}, pybraille {read(convertText, text)}, touchmap {read(text_to_braille, text)}")
PY
cat > expected <<'OUT'
5pm: expected ⠼⠑⠏⠍, pybraille ⠼⠑⠏⠍, touchmap ⠼⠑⠏⠍
9am: expected ⠼⠊⠰⠁⠍, pybraille ⠼⠊⠁⠍, touchmap ⠼⠊⠁⠍
ward 3b: expected ⠺⠁⠗⠙ ⠼⠉⠰⠃, pybraille ⠺⠁⠗⠙ ⠼⠉⠃, touchmap ⠺⠁⠗⠙ ⠼⠉⠃
£5: expected ⠈⠇⠼⠑, pybraille TypeError, touchmap ValueError
OUT
env/bin/python try.py | tee seen; diff expected seen
