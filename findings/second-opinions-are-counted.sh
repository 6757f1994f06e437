#!/usr/bin/env bash
# numerizer 0.2.4 makes "1 2nd opinion" of a second opinion, and finds one alone where "no one is alone".
#
# It turns number words of a sentence into figures. The "a" before any ordinal becomes 1, and "one" is a number in "no one"
# as well, as it is in number-parser 0.3.2. Whoever makes the spoken words of patients or of a film into text, or evens out
# numbers before a search, reads "You can ask for 1 2nd opinion" and "no 1 is alone": the two sentences of a guide that
# matter most. Convert only what stands before a unit of measure.
#
# Seen on 2026-11-28. Expected: words that are no numbers stay; https://github.com/jaidevd/numerizer turns "natural language
# numerics" into numbers and https://github.com/scrapinghub/number-parser promises to ignore "non-numeric words".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check numerizer==0.2.4 number-parser==0.3.2
cat > try.py <<'PY'
from number_parser import parse
from numerizer import numerize

for words in ["You can ask for a second opinion", "No one is alone"]:
    print(f"{words}: expected no count, seen {numerize(words)} (numerizer 0.2.4)")
print(f"No one is alone: expected no count, seen {parse('No one is alone')} (number-parser 0.3.2)")
PY
cat > expected <<'OUT'
You can ask for a second opinion: expected no count, seen You can ask for 1 2nd opinion (numerizer 0.2.4)
No one is alone: expected no count, seen No 1 is alone (numerizer 0.2.4)
No one is alone: expected no count, seen No 1 is alone (number-parser 0.3.2)
OUT
env/bin/python try.py | tee seen; diff expected seen
