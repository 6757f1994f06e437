#!/usr/bin/env bash
# pofile 1.1.4 and moz.l10n 0.15.0 throw away what a sentence said before, so a translator cannot see that "not" is new.
#
# When a sentence changes, gettext keeps its translation, marks it as fuzzy, and with --previous notes the old sentence in
# lines of #|, so that editors of translations can show what changed. Both packages read a file and write it again without
# those lines, and without a word; fuzzy stays, and so do notes, places and what is out of use. A program that only sorts
# a file by them, or sets its date, leaves a translator with "Do not stop your tablets" and the Welsh of its opposite to
# compare by heart. polib 1.2.0 keeps them. Make such changes with gettext's own tools.
#
# Seen on 2026-11-29. Expected: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html ("#| msgid
# previous-untranslated-string"). Known of pofile (https://github.com/rubenv/pofile/issues/54, open); none was found of
# moz.l10n.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund pofile@1.1.4
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check moz.l10n==0.15.0 polib==1.2.0
cat > page.po <<'PO'
msgid ""
msgstr ""
"Language: cy\n"
"Content-Type: text/plain; charset=UTF-8\n"

#. A warning
#: page.md:3
#, fuzzy
#| msgid "Stop your tablets."
msgid "Do not stop your tablets."
msgstr "Rhowch y gorau i’ch tabledi."

#~ msgid "Ring us."
#~ msgstr "Ffoniwch ni."
PO
cat > try.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import PO from "pofile";
writeFileSync("pofile.po", PO.parse(readFileSync("page.po", "utf8")).toString());
JS
cat > try.py <<'PY'
from pathlib import Path

import polib
from moz.l10n.formats import Format
from moz.l10n.resource import parse_resource, serialize_resource

page = Path("page.po").read_text(encoding="utf-8")
Path("moz.l10n.po").write_text("".join(serialize_resource(parse_resource(Format.gettext, page))), encoding="utf-8")
polib.pofile("page.po").save("polib.po")
for name in ["page", "polib", "pofile", "moz.l10n"]:
    text = Path(f"{name}.po").read_text(encoding="utf-8")
    marks = {"note": "#. A warning", "fuzzy": "#, fuzzy", "out of use": "#~ msgid", "said before": "#| msgid"}
    print(f"{name}:", ", ".join(what for what, mark in marks.items() if mark in text))
PY
cat > expected <<'OUT'
page: note, fuzzy, out of use, said before
polib: note, fuzzy, out of use, said before
pofile: note, fuzzy, out of use
moz.l10n: note, fuzzy, out of use
OUT
node try.mjs; env/bin/python try.py | tee seen; diff expected seen
