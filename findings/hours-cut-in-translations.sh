#!/usr/bin/env bash
# mdpo 2.1.4 cuts the hours of a cell at a bar, and joins the lines of an address, in translated Markdown.
#
# `po2md` writes a page in another language from its source and the translated sentences. A bar within a cell, \| in the
# source, is written bare, so "9 to 12 | 2 to 4" is cut at it and the afternoon is not shown. Lines of an address that end in
# a backslash or in two spaces become one line. Nothing is reported. The English page is right, and whoever cannot read the
# other one does not see that its readers come when the clinic is open and find no hours for it. Write hours with "and", and
# compare the HTML of both pages.
#
# Seen on 2026-11-28. Expected: https://github.github.com/gfm/#example-200 (a bar in a cell) and
# https://spec.commonmark.org/0.31.2/#hard-line-breaks; https://mondeja.github.io/mdpo/ says that it complies with
# CommonMark, and has tables. Shown with markdown-it-py 4.0.0.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check mdpo==2.1.4 markdown-it-py==4.0.0
printf '%s\n' '| Day | Hours |' '|---|---|' '| Mon | 9 to 12 \| 2 to 4 |' '' 'Ward 3\' 'Level 2' > page.md
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
for pattern in [r"<tbody>.*?</tbody>", r"<p>Ward.*?</p>"]:
    expected, seen = (re.search(pattern, show(source))[0] for source in (open("page.md").read(), translated))
    print(f"expected {expected}\nseen     {seen}")
PY
cat > expected <<'OUT'
expected <tbody> <tr> <td>Mon</td> <td>9 to 12 | 2 to 4</td> </tr> </tbody>
seen     <tbody> <tr> <td>Mon</td> <td>9 to 12</td> </tr> </tbody>
expected <p>Ward 3<br /> Level 2</p>
seen     <p>Ward 3 Level 2</p>
OUT
env/bin/python try.py | tee seen; diff expected seen
