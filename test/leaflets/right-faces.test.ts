import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { BuiltFile } from "../../src/inspect/output.ts";
import type { Organisation } from "../../src/kinds/types.ts";
import type { PrintJob } from "../../src/leaflets/print-jobs.ts";
import { RightFaces } from "../../src/leaflets/right-faces.ts";
import { english } from "../words/english.ts";

const job = (url: string) => ({ leaflet: { groups: [{ parts: [{ url }] }] } }) as PrintJob;
const [one, other] = [job("/guide/a/"), job("/guide/b/")];
const files = (a: string) =>
  new Map<string, BuiltFile>([
    ["guide/a/index.html", { bytes: 1, hash: a }],
    ["guide/b/index.html", { bytes: 1, hash: "b" }],
  ]);
const organisation = { name: "Guide" } as Organisation;

test("a leaflet is held against its pages until both are as they were when they said the same", async () => {
  const cache = await mkdtemp(join(tmpdir(), "right-faces-"));
  onTestFinished(() => rm(cache, { recursive: true, force: true }));
  const faces = (keys: [PrintJob, string][], a = "a", changed: Partial<Organisation> = {}) =>
    new RightFaces(new Map(keys), files(a), {
      cache,
      organisation: { ...organisation, ...changed },
      words: english,
      say: console.log,
    });
  const both: [PrintJob, string][] = [
    [one, "1"],
    [other, "2"],
  ];
  expect(faces(both).has(one)).toBe(false);
  faces(both).keep([one, other]);
  expect([one, other].map((each) => faces(both).has(each))).toEqual([true, true]);
  expect([one, other].map((each) => faces(both, "another").has(each))).toEqual([false, true]);
  expect(faces([[one, "3"]]).has(one)).toBe(false);
  expect(faces([]).has(one)).toBe(false);
  expect(faces(both, "a", { name: "Another" }).has(one)).toBe(false);

  faces([[other, "2"]]).keep([one, other]); // A build of a part forgets none of the others.
  expect(faces(both).has(one)).toBe(true);
  faces(both).keep([other]);
  expect(faces(both).has(one)).toBe(false);
});
