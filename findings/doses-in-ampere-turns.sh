#!/usr/bin/env bash
# quantulum3 0.10.0 reads "5 mg at night" as milligram ampere-turns, half a tablet as half a year, 10 am as attometres.
#
# It finds amounts and their units in text. "at" is to it the unit of a coil and counts wherever it follows a dose, "a" is a
# year, "am" a billionth of a billionth of a metre, but only from ten o'clock. Of a blood count, 4.5 x 10^9/L, it makes three
# numbers, the last of them 9 per litre. So a dose is not found as milligrams just where its time of day is told. Whoever
# gathers doses or limits from leaflets, to compare them or to warn of too much, misses them or is told of nine cells. Accept
# only units that you list yourself.
#
# Seen on 2026-11-28. Expected: https://github.com/nielstron/quantulum3 ("quantities, measurements and their units from
# unstructured text"). Without the extra classifier, which chooses between units of one sign.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check quantulum3==0.10.0
cat > try.py <<'PY'
from quantulum3 import parser

for text, expected in {
    "Take 5 mg with food": "5 milligram",
    "Take 5 mg at night": "5 milligram",
    "Take half a tablet": "0.5 tablets",
    "Come at 9 am": "no amount",
    "Come at 10 am": "no amount",
    "Your count is 4.5×10^9/L": "4500000000 per litre",
    "Your count is 4.5 x 10^9/L": "4500000000 per litre",
}.items():
    seen = ", ".join(f"{quantity.value:.10g} {quantity.unit.name}" for quantity in parser.parse(text))
    print(f"{text}: expected {expected}, seen {seen or 'no amount'}")
PY
cat > expected <<'OUT'
Take 5 mg with food: expected 5 milligram, seen 5 milligram
Take 5 mg at night: expected 5 milligram, seen 5 milligram ampere-turn
Take half a tablet: expected 0.5 tablets, seen 0.5 year
Come at 9 am: expected no amount, seen no amount
Come at 10 am: expected no amount, seen 10 attometre
Your count is 4.5×10^9/L: expected 4500000000 per litre, seen 4500000000 per litre
Your count is 4.5 x 10^9/L: expected 4500000000 per litre, seen 4.5 dimensionless, 10 dimensionless, 9 per litre
OUT
env/bin/python try.py 2>/dev/null | tee seen; diff expected seen
