import { expect, test } from "vitest";
import type { PrintedLeaflet } from "../../src/leaflets/manifest.ts";
import { formatPaperChanges, paperChanges } from "../../src/leaflets/paper-changes.ts";

const leaflet = (file: string, version = "1", sha256 = "a"): PrintedLeaflet => {
  const [slug = "", clinic] = file
    .replace(/(-large-print)?\.pdf$/, "")
    .split("/")
    .reverse();
  return {
    ...{ slug, format: "a4", ...(clinic && { clinic }), file, title: slug.toUpperCase(), pages: 1, bytes: 1 },
    ...{ sha256, version, reviewed: "", nextReview: "", guide: [], url: "" },
  };
};

const told = (former: PrintedLeaflet[], now: PrintedLeaflet[]) =>
  formatPaperChanges(paperChanges(former, now));

test("nothing is told of what is the same, new or gone", () => {
  expect(told([leaflet("a.pdf"), leaflet("b.pdf", "1")], [leaflet("a.pdf"), leaflet("c.pdf", "2")])).toEqual(
    [],
  );
});

test("other words need a reprint, told once for all editions, with the clinics whose copies they are on", () => {
  const files = ["a.pdf", "a-large-print.pdf", "b.pdf", "north/a.pdf", "south/a.pdf", "north/b.pdf"];
  const now = files.map((file) => leaflet(file, file === "b.pdf" ? "1" : "2"));
  const before = files.map((file) => leaflet(file));
  expect(told(before, now)).toEqual([
    'A reprint is needed: "A" (and the copies of north, south); "B" (only the copies of north).',
  ]);
});

test("where only the look changed, copies are still right", () => {
  const now = [leaflet("a.pdf", "1", "b"), leaflet("b.pdf", "2", "b")];
  expect(told([leaflet("a.pdf"), leaflet("b.pdf")], now)).toEqual([
    'A reprint is needed: "B".',
    'Only the look changed, and printed copies are still right: "A".',
  ]);
});
