#!/usr/bin/env bash
# zxing-wasm 3.1.4 fetches its own code from a public CDN when it reads a code, in Node too.
#
# The .wasm file lies in the package, yet the first `readBarcodes` asks jsdelivr.net for it: without the internet it
# aborts, with it a build that promises to call nobody calls somebody, and runs what came back. Hand it the bytes from
# node_modules (`prepareZXingModule` with `wasmBinary`) before the first read.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund zxing-wasm@3.1.4
cat > try.mjs <<'JS'
import { existsSync } from "node:fs";
import { readBarcodes } from "zxing-wasm/reader";
console.log("in the package:", existsSync("node_modules/zxing-wasm/dist/reader/zxing_reader.wasm"));
globalThis.fetch = async (url) => {
  console.log("asked for:", String(url));
  throw new Error("no network in this trial");
};
console.error = console.warn = () => {};
process.on("uncaughtException", () => process.exit(0)).on("unhandledRejection", () => process.exit(0));
await readBarcodes({ data: new Uint8ClampedArray(4 * 64 * 64), width: 64, height: 64, colorSpace: "srgb" }).catch(() => {});
JS
cat > expected <<'OUT'
in the package: true
asked for: https://fastly.jsdelivr.net/npm/zxing-wasm@3.1.4/dist/reader/zxing_reader.wasm
OUT
node try.mjs 2>/dev/null | sort -u > seen || true; cat seen; diff <(sort -u expected) seen
