#!/usr/bin/env bash
# web-auto-extractor 1.0.17 reads opening hours out of a page as "half past nine", and a name with its &amp;.
#
# Clinics' pages say in microdata what their words mean: <time itemprop="openingHours" datetime="Mo-Fr 09:30-17:00">. The
# value is what stands in datetime (HTML, 5.2.4), of <data> its value, and a name is plain text. The package takes the
# words in between, in HTML, and an element that itemref says belongs to another is not looked for, so a nurse has no
# name. <meta> and links pass, and so does extruct for Python in all of these. A directory made of such pages shows hours
# that no program can sort, and "Smith &amp; Lee". Read pages with another reader.
#
# Seen on 2026-11-29. Compared with extruct 0.18.0. Expected:
# https://html.spec.whatwg.org/multipage/microdata.html#values. No issue of https://github.com/indix/web-auto-extractor
# was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund web-auto-extractor@1.0.17
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check extruct==0.18.0
cat > page.html <<'HTML'
<div itemscope itemtype="https://schema.org/MedicalClinic"><h1 itemprop="name">Smith &amp; Lee</h1>
<time itemprop="openingHours" datetime="Mo-Fr 09:30-17:00">from half past nine</time>
<data itemprop="floorLevel" value="3">third</data></div>
<div itemscope itemtype="https://schema.org/Person" itemref="nurse"></div><p id="nurse" itemprop="name">Ann Lee</p>
HTML
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
const { default: WebAutoExtractor } = createRequire(import.meta.url)("web-auto-extractor");
const { MedicalClinic, Person } = WebAutoExtractor().parse(readFileSync("page.html", "utf8")).microdata;
const [{ name, openingHours, floorLevel }] = MedicalClinic;
console.log("web-auto-extractor:", [name, openingHours, floorLevel, Person[0].name].join("; "));
JS
cat > try.py <<'PY'
from pathlib import Path

import extruct

clinic, nurse = (item["properties"] for item in extruct.extract(Path("page.html").read_text(), syntaxes=["microdata"])["microdata"])
print("extruct:", "; ".join([clinic["name"], clinic["openingHours"], clinic["floorLevel"], nurse["name"]]))
PY
cat > expected <<'OUT'
web-auto-extractor: Smith &amp; Lee; from half past nine; third; 
extruct: Smith & Lee; Mo-Fr 09:30-17:00; 3; Ann Lee
OUT
{ node try.mjs; env/bin/python try.py; } | tee seen; diff expected seen
