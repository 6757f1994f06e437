#!/usr/bin/env bash
# negspacy 1.1.0 reads "It isn’t cancer" as cancer where the apostrophe is curly, and "no doubt" as none.
#
# It says of what was found in a clinical text whether it was denied. "isn't" with a straight apostrophe is in its lists, with
# the curly one, which Word and telephones write, it is not, though spaCy parts both alike. "Neither fever nor pain" has both,
# "There is no doubt that it is cancer" and "Do not wait if you have a fever" deny what they warn of. Letters are sorted, and
# studies counted, by the answer: a patient without cancer is among those with it. Make apostrophes straight first, and have
# sentences of your own letters tested.
#
# Seen on 2026-11-28. Expected: the NegEx algorithm, https://doi.org/10.1006/jbin.2001.1029; https://github.com/jenojp/negspacy
# (its lists can be added to). No issue of it was found on apostrophes; issue 66 of cjhutto/vaderSentiment is on the like.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check negspacy==1.1.0 spacy==3.8.18
cat > try.py <<'PY'
import spacy
from negspacy.negation import Negex  # noqa: F401, which names the pipe

english = spacy.blank("en")
english.add_pipe("sentencizer")
words = [{"label": "WORD", "pattern": word} for word in ("cancer", "fever", "pain")]
english.add_pipe("entity_ruler").add_patterns(words)
english.add_pipe("negex", config={"ent_types": ["WORD"]})
sentences = {
    "It isn't cancer": "denied",
    "It isn’t cancer": "denied",
    "You don’t have cancer": "denied",
    "Neither fever nor pain": "denied",
    "There is no doubt that it is cancer": "said",
    "Do not wait if you have a fever": "said",
}
for sentence, expected in sentences.items():
    seen = {"denied" if word._.negex else "said" for word in english(sentence).ents}
    print(f"{sentence}: expected {expected}, seen {', '.join(sorted(seen))}")
PY
cat > expected <<'OUT'
It isn't cancer: expected denied, seen denied
It isn’t cancer: expected denied, seen said
You don’t have cancer: expected denied, seen said
Neither fever nor pain: expected denied, seen said
There is no doubt that it is cancer: expected said, seen denied
Do not wait if you have a fever: expected said, seen denied
OUT
env/bin/python -W ignore try.py | tee seen; diff expected seen
