#!/usr/bin/env bash
# epub-gen-memory 1.1.2 renumbers lists, unties tables' headings, and claims all rights.
#
# It keeps a list of attributes of its own, which lacks `start` and `value` of lists and `scope` of headings: step 3 becomes
# step 1, while the text still says "go back to step 3", and a screen reader has no heading to say for a cell. And it writes
# "All rights reserved" into every book, with a copyright notice for the publisher, so a guide under an open licence forbids
# what it allows, which stops the charity that wants to pass it on. Write numbers as words of the text, and mend content.opf
# after it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund epub-gen-memory@1.1.2 jszip@3.10.1
cat > try.mjs <<'JS'
import JSZip from "jszip";
import { EPub } from "epub-gen-memory";
const content = '<ol start="3"><li>Ask</li></ol><table><tr><th scope="row">Monday</th><td>9am</td></tr></table>';
const options = { title: "Guide", author: "A charity", publisher: "A charity", date: "2026-01-05" };
const zip = await JSZip.loadAsync(await new EPub(options, [{ title: "Steps", content }]).genEpub());
const read = (end) => zip.file(new RegExp(end))[0].async("string");
console.log(/<ol.*<\/table>/.exec(await read("Steps.xhtml"))[0]);
console.log((await read("content.opf")).match(/<(meta property="dcterms|dc):?:?rights.*/g)?.map((line) => line.trim()).join("\n"));
JS
cat > expected <<'OUT'
<ol><li>Ask</li></ol><table><tr><th>Monday</th><td>9am</td></tr></table>
<meta property="dcterms:rights">All rights reserved</meta>
<dc:rights>Copyright &#x00A9; 2026 by A charity</dc:rights>
OUT
node try.mjs | tee seen; diff expected seen
