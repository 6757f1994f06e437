#!/usr/bin/env bash
# num2words 0.5.14 tells £9.90 in Arabic as nine riyals and ninety halalas, and half a degree below zero as above.
#
# `to="currency", currency="GBP"` is an error in Polish, which has no pound, and right in English and Welsh. In Arabic the
# currency is taken for Saudi money when it is not one of three, and nothing is said. And −0.5 has no minus in English and
# German, while −1.5 has one; in Welsh neither has. A page or a voice for patients who read Arabic names the price of a
# prescription in another currency, at about a fifth of its worth. Allow only the currencies that a language's converter has.
#
# Seen on 2026-11-28. Expected: NotImplementedError, as in Polish; https://github.com/savoirfairelinux/num2words (issues 402 and
# 644 on the minus are open, pull request 176 names SAR, EGP and KWD as what Arabic has; no issue on other currencies was
# found).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check num2words==0.5.14
cat > try.py <<'PY'
from num2words import num2words

def words(number, **options):
    try:
        return num2words(number, **options)
    except NotImplementedError as error:
        return type(error).__name__

for language in ("en", "cy", "pl", "ar"):
    print(f"£9.90 in {language}: {words(9.90, lang=language, to='currency', currency='GBP')}")
print(f"9.90 riyals in ar: {words(9.90, lang='ar', to='currency', currency='SAR')}")
for number in (-1.5, -0.5):
    print(f"{number}: {', '.join(words(number, lang=language) for language in ('en', 'cy', 'de'))}")
PY
cat > expected <<'OUT'
£9.90 in en: nine pounds sterling, ninety pence
£9.90 in cy: naw punt, deg ceiniog a phedwar ugain
£9.90 in pl: NotImplementedError
£9.90 in ar: تسعة ريالات و تسعون هللة
9.90 riyals in ar: تسعة ريالات و تسعون هللة
-1.5: minus one point five, un pwynt pump, minus eins Komma fünf
-0.5: zero point five, dim pwynt pump, null Komma fünf
OUT
env/bin/python try.py | tee seen; diff expected seen
