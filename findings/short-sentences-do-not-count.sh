#!/usr/bin/env bash
# textstat 0.7.13 leaves sentences of one or two words out when it counts sentences, but not their words.
#
# "Stop eating. Stop drinking. Ring us. Bring your tablets with you." are four sentences, and count as one of eleven
# words. Formulas for the reading age divide words by sentences, so the plainest text gets the mark of one long sentence:
# an editor who cuts a sentence short, as guides to plain language ask, gains nothing by it, or loses. Where every
# sentence has three words or more all is well. Join short sentences before you measure, or count sentences yourself.
#
# Seen on 2026-11-29. Known in part: https://github.com/textstat/textstat/issues/49, open, tells of it as a way round
# other mistakes; the documentation does not.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check textstat==0.7.13
cat > try.py <<'PY'
import textstat

for text in [
    "Please stop eating. Then stop drinking. Ring us soon. Bring your tablets with you.",
    "Stop eating. Stop drinking. Ring us. Bring your tablets with you.",
    "Stop eating and stop drinking, ring us, and bring your tablets with you.",
]:
    seen, grade = textstat.sentence_count(text), textstat.automated_readability_index(text)
    print(f"{text} Expected {text.count('.')} sentences, seen {seen}, {textstat.words_per_sentence(text):.1f} words each, grade {grade:.1f}")
PY
cat > expected <<'OUT'
Please stop eating. Then stop drinking. Ring us soon. Bring your tablets with you. Expected 4 sentences, seen 4, 3.5 words each, grade 3.5
Stop eating. Stop drinking. Ring us. Bring your tablets with you. Expected 4 sentences, seen 1, 11.0 words each, grade 7.6
Stop eating and stop drinking, ring us, and bring your tablets with you. Expected 1 sentences, seen 1, 13.0 words each, grade 6.8
OUT
env/bin/python try.py | tee seen; diff expected seen
