import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { beginCharity } from "../../src/start/begin-charity.ts";
import { buildHere, today } from "./build-here.ts";
import { tracesOf } from "./traces.ts";

/** Who the folder was begun for, every other publisher of a guide in this project, and the typeface of those that choose none. */
const others = /your[- ]charity|second[- ]?opinion|clear[- ]words|steady[- ]beat|atkinson|hyperlegible/i;

const organisation = `name: Kidney Circle
strapline: What to ask, and what to bring, at your first clinic visit
url: https://kidney-circle.example/first-visit/
email: talk@kidney-circle.example
phone: "01632 960 123"
logo: /images/circle.svg
legal:
  - Kidney Circle is a charity that nobody has registered.
formats: For another format, write to {email} or ring {phone}.
feedback: Tell us what is wrong at {email}.
disclaimer: What {organisation} writes does not replace advice.
reviewedBy: null
colours:
  deep: "#0b3d2e"
  main: "#0f5440"
  accent: "#ffd166"
typeface: ibm-plex-sans
`;

const service = `---
title: A talk with {organisation}
description: Ring {organisation} when you want to talk about your visit.
order: 1
kind: charity
contact: our-line
cost: { text: It is free., checked: 2026-11-28 }
eligibility: { text: Anyone can ring., checked: 2026-11-28 }
howToApply: { text: Ring in the morning., checked: 2026-11-28 }
reviewed: 2026-11-28
nextReview: 2027-11-28
sources: [own-experience]
nations: all
---

You can ring {phone}. Ask {organisation} what you like.
`;

let folder: string;
let out: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rebranded-"));
  out = path.join(folder, "dist");
  const content = path.join(folder, "content");
  await beginCharity(content, today);
  const write = async (name: string, text: string) => {
    await mkdir(path.dirname(path.join(content, name)), { recursive: true });
    await writeFile(path.join(content, name), text);
  };
  await write("data/organisation.yaml", organisation);
  await write("services/talk.md", service);
  await write(
    "images/circle.svg",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
  );
  const page = "guide/your-first-visit.md";
  const text = await readFile(path.join(content, page), "utf8");
  await write(
    page,
    text.replace("We are there for you", "At [{organisation}](/services/talk/) we are there for you"),
  );
  const { built, issues } = await buildHere({ content, out });
  expect(built, JSON.stringify(issues)).toBeDefined();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("its pages and leaflets are in its own typeface, and in no other", async () => {
  const page = await readFile(path.join(out, "guide/your-first-visit/index.html"), "utf8");
  const [, preloaded = ""] = /<link rel="preload" href="\/first-visit\/([^"]+)" as="font"/.exec(page) ?? [];
  expect(preloaded).toMatch(/^assets\/ibm-plex-sans\.\w+\.woff2$/);
  expect(existsSync(path.join(out, preloaded))).toBe(true);
  expect(page).toMatch(/--font: ?"IBM Plex Sans", "Plex Fallback",/);
  const assets = await readdir(path.join(out, "assets"));
  expect(assets.filter((name) => name.endsWith(".woff2") && !name.startsWith("ibm-plex-sans"))).toEqual([]);
  for (const name of ["your-first-visit.pdf", "your-first-visit-large-print.pdf"]) {
    const { paintings } = await readPdf(await readFile(path.join(out, "leaflets", name)));
    const fonts = paintings.flatMap(({ text, font }) => (text.trim() ? [font?.name] : []));
    expect(new Set(fonts)).toEqual(new Set(["IBMPlexSans-Regular", "IBMPlexSans-Bold"]));
  }
});

test("a new charity with its own name, path, logo and services has no trace of another in any byte", async () => {
  expect(await tracesOf(others, out)).toEqual([]);
  // The search for traces finds what is there: in a page, in the words of a PDF, in its metadata, in the ZIP.
  const own = await tracesOf(/Kidney Circle/, out);
  expect(own).toEqual(expect.arrayContaining(["index.html", "leaflets/your-first-visit.pdf"]));
  expect(own.some((name) => name.endsWith(".zip"))).toBe(true);
});

test("its own words are filled in on page and paper, with its logo and what the law asks it to say", async () => {
  const page = await readFile(path.join(out, "services/talk/index.html"), "utf8");
  expect(page).toContain("<h1>A talk with Kidney Circle</h1>");
  expect(page).toContain("You can ring 01632 960 123. Ask Kidney Circle what you like.");
  expect(page).toContain('<img class="logo" src="/first-visit/images/circle.svg"');
  expect(page).toContain("Kidney Circle is a charity that nobody has registered.");
  const print = await readFile(path.join(out, "leaflets/your-first-visit/a4/index.html"), "utf8");
  expect(print).toContain('<img class="logo" src="/first-visit/images/circle.svg"');
  expect(print).toContain("ring 01632 960 123.");
  const pdf = await readPdf(await readFile(path.join(out, "leaflets/your-first-visit.pdf")));
  expect(pdf.document.getAuthor()).toBe("Kidney Circle");
  expect(existsSync(path.join(out, "services/index.html"))).toBe(true);
  expect(await tracesOf(/\{(organisation|email|phone)\}/, out)).toEqual([]);
});
