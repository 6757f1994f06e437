import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** The rooms of `src`, each with those that it imports from, types included. */
const rooms = new Map<string, Set<string>>();
for (const file of readdirSync("src", { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".ts")) continue;
  const room = roomOf(file);
  const known = rooms.get(room) ?? new Set();
  rooms.set(room, known);
  for (const [, address = ""] of readFileSync(path.join("src", file), "utf8").matchAll(
    /\bfrom "(\.[^"]+)"/g,
  )) {
    const other = roomOf(path.join(path.dirname(file), address));
    if (other !== room) known.add(other);
  }
}

function roomOf(file: string): string {
  return file.split(path.sep)[0] ?? "";
}

test("no rooms import from one another in a circle", () => {
  const left = new Map(rooms);
  for (let before = 0; before !== left.size; ) {
    before = left.size;
    for (const [room, known] of left) if (![...known].some((other) => left.has(other))) left.delete(room);
  }
  expect(Object.fromEntries(left)).toEqual({});
});

test("each room stands in the table of the architecture", () => {
  const rows =
    readFileSync("docs/architecture.md", "utf8")
      .match(/^\| `.*? \|/gm)
      ?.join() ?? "";
  expect([...rooms.keys()].filter((room) => !rows.includes(`\`${room}\``))).toEqual([]);
});
