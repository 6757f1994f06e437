#!/usr/bin/env bash
# hl7 0.4.5, for Python, cannot read back Welsh letters, ≥, dashes and curly apostrophes that it wrote.
#
# HL7 version 2 carries results and letters between a hospital's systems. In it \X..\ holds bytes, two hexadecimal digits
# each. `escape` writes the number of the letter instead, in as many digits as that has, and a line's end as a space and one
# digit; `unescape` of the same package reads pairs. So é and £ come back, ŵ comes back as two control characters, "≥ 38" as
# "e 38 behind a quotation mark, and "9–5" without its dash. A list of what it does not do does not name this. A patient whose
# name is Gŵyr is found by no search, and a limit loses its sign. Escape the five separators only, and name the letters'
# encoding in MSH-18.
#
# Seen on 2026-11-28. Expected: HL7 version 2.5.1, 2.7.5 (hexadecimal data, pairs of digits) and 2.15.9.18 (MSH-18);
# https://python-hl7.readthedocs.io/en/latest/api.html ("Replace non-ascii values with hex versions using HL7 conventions").
# No issue of https://github.com/johnpaulett/python-hl7 was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check hl7==0.4.5
cat > try.py <<'PY'
import hl7

message = hl7.parse("MSH|^~\\&|A|B|C|D|20260701||ORU^R01|1|P|2.5.1\r")
for text in ["café, £9.90", "Gŵyr", "≥ 38", "9–5", "Don’t stop", "Ring now\nDo not drive"]:
    written = message.escape(text)
    print(f"expected {text!r}, written {written}, read {message.unescape(written)!r}")
PY
cat > expected <<'OUT'
expected 'café, £9.90', written caf\Xe9\, \Xa3\9.90, read 'café, £9.90'
expected 'Gŵyr', written G\X175\yr, read 'G\x17\x05yr'
expected '≥ 38', written \X2265\ 38, read '"e 38'
expected '9–5', written 9\X2013\5, read '9 \x135'
expected 'Don’t stop', written Don\X2019\t stop, read 'Don \x19t stop'
expected 'Ring now\nDo not drive', written Ring now\X a\Do not drive, read 'Ring now\nDo not drive'
OUT
env/bin/python try.py | tee seen; diff expected seen
