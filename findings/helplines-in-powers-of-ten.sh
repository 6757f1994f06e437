#!/usr/bin/env bash
# texttable 1.7.2 prints the helpline 08088080000 as 8.088e+09, and pytablewriter 1.2.1 as 8088080000 and ward 1e3 as
# 1000.
#
# Both lay a table out for plain text, Markdown or a mail, and take each text that looks like a number for one; the first
# gives it three places, or a power of ten from eight figures on. With a space in it the number comes through, so a list
# of helplines has some that can be rung and some that cannot. Texts were handed over, not numbers. Give the first
# `set_cols_dtype(["t", ...])`, and the second `type_hints` of String.
#
# Seen on 2026-11-29. No issue of https://github.com/foutaise/texttable or https://github.com/thombashi/pytablewriter was
# found on telephone numbers.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check texttable==1.7.2 pytablewriter==1.2.1
cat > try.py <<'PY'
from pytablewriter import MarkdownTableWriter, String
from texttable import Texttable


def cells(table):
    return [cell.strip() for cell in table.splitlines()[-1 if "|--" in table else -2].strip("|").split("|")]


def by_texttable(texts, **types):
    table = Texttable()
    if types:
        table.set_cols_dtype(["t"] * len(texts))
    table.add_rows([["name"] * len(texts), texts])
    return cells(table.draw())


def by_pytablewriter(texts, **types):
    return cells(MarkdownTableWriter(headers=["name"] * len(texts), value_matrix=[texts], **types).dumps().strip())


texts = ["08088080000", "0808 808 0000", "1e3", "1.50"]
for draw in (by_texttable, by_pytablewriter):
    print(draw.__name__, draw(texts), "as texts", draw(texts, type_hints=[String] * len(texts)))
PY
cat > expected <<'OUT'
by_texttable ['8.088e+09', '0808 808 0000', '1000', '1.500'] as texts ['08088080000', '0808 808 0000', '1e3', '1.50']
by_pytablewriter ['8088080000', '0808 808 0000', '1000', '1.5'] as texts ['08088080000', '0808 808 0000', '1e3', '1.50']
OUT
env/bin/python try.py | tee seen; diff expected seen
