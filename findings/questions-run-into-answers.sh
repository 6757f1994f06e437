#!/usr/bin/env bash
# html2text 2025.4.15, markdownify 1.2.3 and inscriptis 2.7.6 write a question and its answer without a space between.
#
# <summary> and <legend> are lines of their own in every browser, and the packages know neither, so
# the answer begins on the last letter of the question: "Can I still ask?No.", "Do you smoke?Yes". inscriptis, which promises
# the layout of a browser, does the same to words and their meanings (<dt>, <dd>) and to whole sections: "GPDoctor". An answer
# in a paragraph of its own comes through, and so do tests with one. The plain copy of a page that is sent by e-mail or read
# by a search or a voice runs on, and the sentence that says no is not found. Put answers into paragraphs.
#
# Seen on 2026-11-28. Expected: https://html.spec.whatwg.org/multipage/rendering.html (summary, legend and dt are blocks);
# https://inscriptis.readthedocs.io/ ("similar to the one of a browser"). No issue of the three on these was found.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6
cat > try.py <<'PY'
import html2text
import inscriptis
import markdownify

pages = {
    "question": "<details><summary>Can I still ask?</summary>No.</details>",
    "question and paragraph": "<details><summary>Can I still ask?</summary><p>No.</p></details>",
    "form": "<fieldset><legend>Do you smoke?</legend>Yes or no</fieldset>",
    "words": "<dl><dt>GP</dt><dd>Doctor</dd></dl>",
    "sections": "<section>Ring us.</section><section>Ask us.</section>",
}
for name, page in pages.items():
    for write in (html2text.html2text, markdownify.markdownify, inscriptis.get_text):
        print(f"{name}: {write.__module__.split('.')[0]} {' '.join(write(page).split())!r}")
PY
cat > expected <<'OUT'
question: html2text 'Can I still ask?No.'
question: markdownify 'Can I still ask?No.'
question: inscriptis 'Can I still ask?No.'
question and paragraph: html2text 'Can I still ask? No.'
question and paragraph: markdownify 'Can I still ask? No.'
question and paragraph: inscriptis 'Can I still ask? No.'
form: html2text 'Do you smoke?Yes or no'
form: markdownify 'Do you smoke?Yes or no'
form: inscriptis 'Do you smoke?Yes or no'
words: html2text 'GP Doctor'
words: markdownify 'GP : Doctor'
words: inscriptis 'GPDoctor'
sections: html2text 'Ring us.Ask us.'
sections: markdownify 'Ring us. Ask us.'
sections: inscriptis 'Ring us.Ask us.'
OUT
env/bin/python try.py | tee seen; diff expected seen
