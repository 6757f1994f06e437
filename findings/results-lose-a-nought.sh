#!/usr/bin/env bash
# fhir.resources 8.3.0 and fhirclient 4.4.0 write a result of 1.50 as 1.5, and 0.010 as 0.01.
#
# In FHIR the noughts at the end of a number say how exactly it was measured, so 0.010 is not the same as 0.01, and programs
# shall keep what they were given. Both packages write the shortest form, and 1e2 as 100.0, which is more exact than it was.
# The first does so even of a decimal number that it was handed as such and holds as 1.50; the second refuses those. Two
# laboratories' PSA of 4.0 and 4.00 differ no more, and a doctor who is asked for a second opinion sees another exactness than
# was reported. Show the number as it stands in the text that came.
#
# Seen on 2026-11-28. Expected: https://hl7.org/fhir/R4/datatypes.html#precision and https://hl7.org/fhir/R4/json.html#decimal;
# https://pypi.org/project/fhir.resources/ says nothing of it, and no issue of the two on it was found; like ones of other
# libraries are open.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check fhir.resources==8.3.0 fhirclient==4.4.0
cat > try.py <<'PY'
import json
import re
from decimal import Decimal

from fhir.resources.quantity import Quantity
from fhirclient.models.quantity import Quantity as ClientQuantity

for value in ["37", "37.0", "1.50", "0.010", "1e2"]:
    text = f'{{"value": {value}, "unit": "mg"}}'
    written = [Quantity.model_validate_json(text).model_dump_json(), json.dumps(ClientQuantity(json.loads(text)).as_json())]
    written.append(Quantity(value=Decimal(value)).model_dump_json())
    first, second, third = (re.search(r'"value": ?([^,}]+)', again)[1] for again in written)
    print(f"expected {value}, fhir.resources {first}, from a Decimal {third}, fhirclient {second}")
PY
cat > expected <<'OUT'
expected 37, fhir.resources 37, from a Decimal 37, fhirclient 37
expected 37.0, fhir.resources 37.0, from a Decimal 37.0, fhirclient 37.0
expected 1.50, fhir.resources 1.5, from a Decimal 1.5, fhirclient 1.5
expected 0.010, fhir.resources 0.01, from a Decimal 0.01, fhirclient 0.01
expected 1e2, fhir.resources 100.0, from a Decimal 100, fhirclient 100.0
OUT
env/bin/python -W ignore try.py | tee seen; diff expected seen
