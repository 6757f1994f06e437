#!/usr/bin/env bash
# html-minifier-terser 7.2.0 makes hidden="until-found" plain `hidden`, and lang="" nothing.
#
# `hidden` has been no boolean attribute since "until-found" came (HTML, 6.1): such an answer is folded, and opens when the
# browser's own search finds a word of it. With `collapseBooleanAttributes` it never shows at all. `removeEmptyAttributes`
# drops lang="", which says that a name is of no known language, so a voice reads it as English. Patients who search a page
# of questions find no answer. Leave the first option off; the second takes a function that can spare `lang`.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund html-minifier-terser@7.2.0
cat > try.mjs <<'JS'
import { minify } from "html-minifier-terser";
const html = '<div hidden="until-found">Yes, you can ask.</div><p lang="">Łódź</p>';
console.log(await minify(html, { collapseBooleanAttributes: true, removeEmptyAttributes: true }));
JS
cat > expected <<'OUT'
<div hidden>Yes, you can ask.</div><p>Łódź</p>
OUT
node try.mjs | tee seen; diff expected seen
