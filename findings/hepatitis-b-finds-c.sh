#!/usr/bin/env bash
# Whoosh-Reloaded 2.7.5 finds nothing for A&E, pages on hepatitis C for "hepatitis B", and grade 2 for "grade 3".
#
# Its usual analyser throws words of one letter or figure away, and with them the small words "not", "may" and "can".
# What is left of A&E is nothing, and of "hepatitis B" hepatitis, so the two diseases are one, as are grades and stages
# of a cancer. "No results" is the answer to a patient who asks for the place to go to at once. B12, T2 and MRI have two
# letters or more and pass. Build fields with `StandardAnalyzer(minsize=1, stoplist=None)`.
#
# Seen on 2026-11-29. `minsize` is documented; what it does to these was not said. No issue of
# https://github.com/Sygil-Dev/whoosh-reloaded was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check Whoosh-Reloaded==2.7.5
cat > try.py <<'PY'
from whoosh.analysis import StandardAnalyzer
from whoosh.fields import TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser

pages = ["Go to A&E", "Hepatitis B", "Hepatitis C", "Grade 2", "Grade 3", "Vitamin B12", "Vitamin B6"]


def search(analyzer, words):
    schema = Schema(page=TEXT(stored=True, analyzer=analyzer))
    index = RamStorage().create_index(schema)
    writer = index.writer()
    for page in pages:
        writer.add_document(page=page)
    writer.commit()
    with index.searcher() as searcher:
        return sorted(hit["page"] for hit in searcher.search(QueryParser("page", schema).parse(words)))


for words in ["A&E", "hepatitis B", "grade 3", "vitamin B12"]:
    print(f"{words}: {search(None, words)}, letters kept: {search(StandardAnalyzer(minsize=1, stoplist=None), words)}")
PY
cat > expected <<'OUT'
A&E: [], letters kept: ['Go to A&E']
hepatitis B: ['Hepatitis B', 'Hepatitis C'], letters kept: ['Hepatitis B']
grade 3: ['Grade 2', 'Grade 3'], letters kept: ['Grade 3']
vitamin B12: ['Vitamin B12'], letters kept: ['Vitamin B12']
OUT
env/bin/python -W ignore try.py | tee seen; diff expected seen
