#!/usr/bin/env bash
# @willwade/aac-processors 0.2.5 turns the Space, Clear and letter buttons of a communication board into words.
#
# People who cannot speak press buttons of a board, and boards go from one program to another as Open Board Format. A button's
# `action` says what it does other than speak: ":space", ":clear", ":backspace", ":home", or "+a", which spells. The package
# reads none of them, so each button says its own label, and the board that it writes back, in another language for example,
# has no action left, nor its translations (`strings`) and licence. Nothing is reported. A patient on a ward can no longer
# spell the word that has no button, or take back a wrong one. Carry `action`, `strings` and `license` over by hand.
#
# Seen on 2026-11-28. Expected: https://www.openboardformat.org/docs (actions of buttons, strings, license);
# https://github.com/willwade/AACProcessors-nodejs promises to read and write the format. No issue on it was found.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund --ignore-scripts @willwade/aac-processors@0.2.5
cat > board.obf <<'OBF'
{ "format": "open-board-0.1", "id": "pain", "locale": "en-GB", "name": "Pain", "images": [], "sounds": [],
  "buttons": [{ "id": "1", "label": "It hurts" }, { "id": "2", "label": "Space", "action": ":space" },
    { "id": "3", "label": "Clear", "action": ":clear" }, { "id": "4", "label": "A", "action": "+a" }],
  "grid": { "rows": 2, "columns": 2, "order": [["1", "2"], ["3", "4"]] },
  "strings": { "cy": { "It hurts": "Mae'n brifo" } }, "license": { "type": "CC BY" } }
OBF
cat > try.mjs <<'JS'
import { ObfProcessor } from "@willwade/aac-processors";
import { readFileSync } from "node:fs";
const { log } = console;
console.log = () => {};
const processor = new ObfProcessor();
await processor.saveFromTree(await processor.loadIntoTree("board.obf"), "again.obf");
console.log = log;
for (const file of ["board.obf", "again.obf"]) {
  const { buttons, strings, license } = JSON.parse(readFileSync(file, "utf8"));
  const does = buttons.map(({ label, vocalization, action }) => `${label} ${action ?? `says ${vocalization ?? label}`}`);
  log(`${file}: ${does.join(", ")}; Welsh ${Boolean(strings)}, licence ${Boolean(license)}`);
}
JS
cat > expected <<'OUT'
board.obf: It hurts says It hurts, Space :space, Clear :clear, A +a; Welsh true, licence true
again.obf: It hurts says It hurts, Space says Space, Clear says Clear, A says A; Welsh false, licence false
OUT
node try.mjs | tee seen; diff expected seen
