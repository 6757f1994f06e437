import { keepHeapLean } from "../../src/build/lean-heap.ts";

/** Says how many megabytes of the heap a program has at the most of which all that comes goes after a while. */
if (process.argv[2] === "lean") keepHeapLean();
const last: object[] = [];
let most = 0;
for (let at = 0; at < 6_000_000; at += 1) {
  last[at % 400_000] = { at, next: { at } };
  if (at % 10_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
}
console.log(most / 1e6);
