import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPrintedWords } from "../../src/leaflets/prove/printed-words.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { buildHere } from "./build-here.ts";

/** Words of the real guide's topic and of who publishes it: none of them belongs into another charity's guide. */
const foreign = /cancer|tumou?r|oncolog|second[- ]opinion|\bALK\b|macmillan|\bCRUK\b/i;

let out = "";

beforeAll(async () => {
  out = path.join(await mkdtemp(path.join(tmpdir(), "topic-")), "dist");
  const { built, issues } = await buildHere({
    content: "test/heart",
    out,
    today: "2028-03-01", // Its reviews are long overdue.
  });
  expect(built, JSON.stringify(issues)).toBeDefined();
});
afterAll(() => rm(path.dirname(out), { recursive: true, force: true }));

test("a guide on another topic, with no services and no clinics, says nothing of this one, on paper neither", async () => {
  const names = (await readdir(out, { recursive: true })).filter((name) =>
    /\.(html|xml|txt|json|js|pdf|svg)$/.test(name),
  );
  const told = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(path.join(out, name));
      const text = name.endsWith(".pdf")
        ? JSON.stringify(readPrintedWords(await readPdf(bytes)))
        : String(bytes);
      return foreign.test(`${name} ${text.replaceAll(/data:[^"')]*/g, "")}`) ? name : [];
    }),
  );
  expect(told.flat()).toEqual([]);
  expect(names).toContain("leaflets/skipped-beats.pdf");
});

test("its words are in the typeface that it chooses", async () => {
  const { paintings } = await readPdf(await readFile(path.join(out, "leaflets/skipped-beats.pdf")));
  const fonts = paintings.flatMap(({ text, font }) => (text.trim() ? [String(font?.name)] : []));
  expect(fonts.filter((name) => !name.startsWith("NunitoSans"))).toEqual([]);
});

test("a page whose review is long overdue is published, and says so; so does the leaflet that is made of it", async () => {
  for (const page of ["guide/skipped-beats", "leaflets/skipped-beats"]) {
    const html = await readFile(path.join(out, page, "index.html"), "utf8");
    expect(html).toContain("We should have read this again by 21 November 2027, and have not yet.");
  }
});

test("it has no page for what it does not have, and no link to one", async () => {
  const pages = (await readdir(out, { recursive: true })).filter((name) => name.endsWith(".html"));
  expect(pages.filter((name) => /^(services|help|glossary)\//.test(name))).toEqual([]);
  const home = await readFile(path.join(out, "index.html"), "utf8");
  expect(home).not.toMatch(/href="\/(services|help|glossary)\//);
  expect(home).toContain('src="/images/heart.svg"');
});
