#!/usr/bin/env bash
# mdpo 2.1.4 starts steps again at 1, parts cells at a bar, and joins the lines of an address in translated Markdown.
#
# `po2md` writes a page in another language from its source and the translated sentences. A list that begins at step 3 begins
# at 1 (issue 308 asked for numbers and was closed: renderers count on from the first, which is lost too). A bar within a
# cell, \| in the source, is written bare, so the hours "9 to 12 | 2 to 4" are cut at it and the second half is not shown.
# Lines of an address that end in a backslash or two spaces become one. The English page is right, and whoever cannot read
# the other does not see it. Compare the HTML of both pages.
#
# Seen on 2026-11-28. Expected: https://spec.commonmark.org/0.31.2/#start-number and #hard-line-breaks,
# https://github.github.com/gfm/#example-200 (\| in a cell); https://mondeja.github.io/mdpo/ says that it complies with both.
# Shown with markdown-it-py 4.0.0.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check mdpo==2.1.4 markdown-it-py==4.0.0
printf '%s\n' '3. Rest' '4. Walk' '' '| Day | Hours |' '|---|---|' '| Mon | 9 to 12 \| 2 to 4 |' '' 'Ward 3\' 'Level 2' > page.md
cat > try.py <<'PY'
import re

from markdown_it import MarkdownIt
from mdpo.md2po import markdown_to_pofile
from mdpo.po2md import pofile_to_markdown

po = markdown_to_pofile("page.md")
for entry in po:
    entry.msgstr = entry.msgid
po.save("page.po")
translated = pofile_to_markdown("page.md", "page.po")
show = lambda source: re.sub(r"\s+", " ", MarkdownIt("commonmark").enable("table").render(source))
for pattern in [r"<ol.*?</ol>", r"<tbody>.*?</tbody>", r"<p>Ward.*?</p>"]:
    expected, seen = (re.search(pattern, show(source))[0] for source in (open("page.md").read(), translated))
    print(f"expected {expected}\nseen     {seen}")
PY
cat > expected <<'OUT'
expected <ol start="3"> <li>Rest</li> <li>Walk</li> </ol>
seen     <ol> <li>Rest</li> <li>Walk</li> </ol>
expected <tbody> <tr> <td>Mon</td> <td>9 to 12 | 2 to 4</td> </tr> </tbody>
seen     <tbody> <tr> <td>Mon</td> <td>9 to 12</td> </tr> </tbody>
expected <p>Ward 3<br /> Level 2</p>
seen     <p>Ward 3 Level 2</p>
OUT
env/bin/python try.py | tee seen; diff expected seen
