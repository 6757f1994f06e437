#!/usr/bin/env bash
# html2text 2025.4.15 puts the abbreviations of one page at the foot of every page that is converted after it.
#
# An <abbr> with a title is explained at the end of the Markdown. One `HTML2Text` object is used for many pages, as its README
# does to turn an option off, and it never forgets: the list grows, and a page that has no abbreviation explains those of all
# before it. A leaflet about the stomach ends with "PSA: a blood test for the prostate", and patients look for what that has
# to do with them. Make a new object for each page.
#
# Seen on 2026-11-28. Expected: https://github.com/Alir3z4/html2text (README, one object, `handle` twice). No issue on it was
# found.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check html2text==2025.4.15
cat > try.py <<'PY'
from html2text import HTML2Text

pages = [
    '<p>Ask about <abbr title="a blood test for the prostate">PSA</abbr>.</p>',
    "<p>Ring the ward.</p>",
    '<p>See the <abbr title="physiotherapist">PT</abbr>.</p>',
]
one = HTML2Text()
for page in pages:
    print(f"new {' '.join(HTML2Text().handle(page).split())!r}, one for all {' '.join(one.handle(page).split())!r}")
PY
cat > expected <<'OUT'
new 'Ask about PSA. *[PSA]: a blood test for the prostate', one for all 'Ask about PSA. *[PSA]: a blood test for the prostate'
new 'Ring the ward.', one for all 'Ring the ward. *[PSA]: a blood test for the prostate'
new 'See the PT. *[PT]: physiotherapist', one for all 'See the PT. *[PSA]: a blood test for the prostate *[PT]: physiotherapist'
OUT
env/bin/python try.py | tee seen; diff expected seen
