#!/usr/bin/env bash
# price-parser 0.5.1 makes a three-month certificate cost £3, and two leaflets for £5 cost £2.
#
# It takes the price out of a text, and takes the first number for it, wherever the sign of the currency stands. "3 months:
# £32.05" is £3, "Up to 2 visits, £60 each" is £2, and of pence ("10p a minute") the ten are kept without a currency, so they
# look like ten pounds. With the price in front all is well. Lists of what prescriptions, parking or travel cost that are
# gathered from hospitals' pages are too cheap, a certificate by a factor of ten, and nobody is told. Cut the text at the currency's sign
# first, and refuse one with two numbers.
#
# Seen on 2026-11-28. Known: issue 2 of https://github.com/scrapinghub/price-parser asks for the number beside the sign, and is
# open since 2019; the README shows prices with words around them.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check price-parser==0.5.1
cat > try.py <<'PY'
from price_parser import parse_price

texts = {
    "£32.05 for 3 months": "£32.05",
    "3 months: £32.05": "£32.05",
    "2 leaflets for £5": "£5",
    "Up to 2 visits, £60 each": "£60",
    "10p a minute": "£0.10",
}
for text, expected in texts.items():
    price = parse_price(text)
    print(f"{text}: expected {expected}, seen {price.currency or 'no currency '}{price.amount}")
PY
cat > expected <<'OUT'
£32.05 for 3 months: expected £32.05, seen £32.05
3 months: £32.05: expected £32.05, seen £3
2 leaflets for £5: expected £5, seen £2
Up to 2 visits, £60 each: expected £60, seen £2
10p a minute: expected £0.10, seen no currency 10
OUT
env/bin/python try.py | tee seen; diff expected seen
