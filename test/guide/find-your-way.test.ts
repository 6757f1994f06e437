import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { expect, inject, test } from "vitest";
import { parse } from "yaml";
import { checkContent } from "../../src/checks/check-content.ts";
import { finderGraph } from "../../src/route-finder/finder-graph.ts";

/** A reader, described as data. */
interface Reader {
  who: string;
  answers: string[];
  outcome: string;
  step: string;
  number: string;
  time?: boolean;
  says?: string;
  without?: string;
}

/** A page of the finder as a reader meets it. */
interface BuiltStep {
  address: string;
  html: string;
  title: string;
  text: string;
  /** Where each answer leads, by its words. */
  choices: Map<string, string>;
  links: string[];
  time: string;
  next: string;
  unlisted: boolean;
}

const site = inject("site");
const start = "find-your-way/";
const drawing = `${start}drawing/`;
const built = await readSteps();
const first = step(start);
const { draft } = await checkContent("content", "2026-11-28");
const finder = draft.data["route-finder"];
if (!finder) throw new Error("The guide has no route finder.");
const { pages } = finderGraph(finder);

/** Every way through the built pages by their links alone: the words of the answers, and the last page. */
const ways = [...walk(first, [])];

async function readSteps(): Promise<Map<string, BuiltStep>> {
  const names = await readdir(path.join(site, start), { recursive: true });
  const files = names.filter((name) => name.endsWith("index.html"));
  const read = files.map(async (name): Promise<[string, BuiltStep]> => {
    const address = `${start}${name.replace(/index\.html$/, "")}`;
    const html = await readFile(path.join(site, start, name), "utf8");
    const main = DomUtils.getElementsByTagName("main", parseDocument(html), true, 1);
    const textOf = (nodes: Parameters<typeof DomUtils.textContent>[0]) =>
      DomUtils.textContent(nodes).replace(/\s+/g, " ").trim();
    const links = DomUtils.getElementsByTagName("a", main);
    const box = (id: string) => {
      const heading = DomUtils.getElementById(id, main);
      return heading ? textOf(DomUtils.getSiblings(heading)) : "";
    };
    const choices = DomUtils.findAll(({ attribs }) => attribs.class === "choices", main).flatMap((list) =>
      DomUtils.getElementsByTagName("a", list),
    );
    return [
      address,
      {
        address,
        html,
        title: textOf(DomUtils.getElementsByTagName("h1", main)),
        text: textOf(main),
        choices: new Map(choices.map((link) => [textOf(link), (link.attribs.href ?? "").slice(1)])),
        links: links.map(({ attribs }) => attribs.href ?? ""),
        time: choices.length > 0 ? "" : box("first"),
        next: box("next"),
        unlisted: html.includes('<meta name="robots" content="noindex">'),
      },
    ];
  });
  return new Map(await Promise.all(read));
}

function step(address: string): BuiltStep {
  const found = built.get(address);
  if (!found) throw new Error(`There is no page ${address}.`);
  return found;
}

function* walk(page: BuiltStep, answers: string[]): Generator<{ answers: string[]; end: BuiltStep }> {
  if (page.choices.size === 0) yield { answers, end: page };
  for (const [answer, address] of page.choices) yield* walk(step(address), [...answers, answer]);
}

const readers: Reader[] = parse(await readFile("test/guide/readers.yaml", "utf8"));

test.each(readers)("$who comes to: $outcome", ({
  answers,
  outcome,
  number,
  time,
  says,
  without,
  ...reader
}) => {
  const end = answers.reduce((page, answer) => {
    expect([...page.choices.keys()]).toContain(answer);
    return step(page.choices.get(answer) ?? "");
  }, first);
  expect(end.title).toBe(outcome);
  expect(end.next).toContain(reader.step);
  expect(end.html).toContain(`href="tel:${number.replaceAll(" ", "")}"`);
  if (time !== undefined) expect(end.time !== "").toBe(time);
  if (says) expect(end.text).toContain(says);
  if (without) expect(end.text).not.toContain(without);
});

test("the readers come to every outcome but one", () => {
  expect(readers.length).toBeGreaterThanOrEqual(20);
  const met = new Set(readers.map(({ outcome }) => outcome));
  const all = new Set(Object.values(finder.outcomes).map(({ title }) => title));
  expect([...all].filter((title) => !met.has(title))).toEqual(["Ask about time first"]);
});

test("every page is met, within the limits, and the drawing tells their number", () => {
  const steps = [...built.keys()].filter((address) => address !== drawing);
  expect(steps.length).toBe(pages.length);
  expect(steps.length).toBeLessThanOrEqual(300);
  expect(Math.max(...ways.map(({ answers }) => answers.length))).toBeLessThanOrEqual(6);
  expect(ways.length).toBe(pages.reduce((sum, { state, paths }) => sum + (state.outcome ? paths : 0), 0));
  expect(new Set(ways.map(({ end }) => end.title))).toEqual(
    new Set(Object.values(finder.outcomes).map(({ title }) => title)),
  );
  expect(step(drawing).text).toContain(`${steps.length} pages, ${ways.length.toLocaleString("en")} ways`);
});

test("on every way the rules hold that keep a reader safe", () => {
  const faults = ways.flatMap(({ answers, end }) => {
    const about = (fault: string) => `${fault}: ${answers.join(" › ")}`;
    const [now = "", who = ""] = answers;
    const told: string[] = [];
    if (now !== "No") {
      if (answers.length > 1 || !/^(Get help now|Tell the ward now|Talk to someone now)$/.test(end.title))
        told.push("urgent help does not end the way");
      return told.map(about);
    }
    const isRoute = end.text.includes("What else is open to you");
    if (!["Me", "Someone I help, and they agree"].includes(who) && isRoute)
      told.push("a route without consent");
    const isTold = answers.includes("No date is set, and the team has said how long it is safe to wait");
    if (isRoute && (end.time === "") !== isTold) told.push("time is not first, or asked twice");
    if (isRoute && !/Hear it again Free.*Stay with the opinion you have Free/.test(end.text))
      told.push("hearing it again or staying is not offered");
    const paid = end.text.indexOf("You pay");
    if (paid !== -1 && end.text.lastIndexOf("Free") > paid) told.push("paid before free");
    if (/abroad You pay/.test(end.text) && !end.text.includes("may not be available here or on the NHS"))
      told.push("overseas without its caution");
    const nation = /For people in (England|Scotland|Wales|Northern Ireland)/.exec(end.text)?.[1];
    const others = {
      England: /PALS|Citizens Advice \(England\)|Healthcare Travel Costs/,
      Scotland: /PASS|NHS inform|SPSO|Charter of|Scottish/,
      Wales: /Llais|Tenovus|health board/,
      "Northern Ireland": /Client Council|Hospital Travel Costs|NurseLine/,
    };
    for (const [name, sign] of Object.entries(others))
      if (nation && name !== nation && sign.test(end.text)) told.push(`words of ${name}`);
    if (!/href="tel:/.test(end.html.slice(end.html.indexOf("<main")))) told.push("no number");
    return told.map(about);
  });
  expect(faults).toEqual([]);
});

test("every outcome has its leaflets, of the reader's own nation where that is known", () => {
  for (const { code, state } of pages) {
    const { outcome = "", shown } = state;
    const leaflets = (finder.outcomes[outcome]?.leaflets ?? []).filter((slug) => {
      const [nation] = /(england|scotland|wales|northern-ireland)$/.exec(slug) ?? [];
      return nation === undefined || shown.nation === undefined || nation === shown.nation;
    });
    const links = step(code === "" ? start : `${start}${code}/`).links;
    const shownLeaflets = new Set(links.flatMap((link) => /^\/leaflets\/([^/.]+)\/$/.exec(link)?.[1] ?? []));
    expect([code, [...shownLeaflets].sort()]).toEqual([code, leaflets.toSorted()]);
  }
});

test("no outcome advises on treatment, scores, tells how an illness goes or promises a wait", () => {
  const ends = new Map(ways.map(({ end }) => [end.address, end]));
  const faults = [...ends.values()].flatMap(({ address, text }) => {
    const sentences = text.split(/(?<=[.!?”])\s/);
    const advice = sentences.filter(
      (each) => /\b(stop|skip|cancel)\b.*(treatment|medicine)/i.test(each) && !/^Do not /.test(each),
    );
    // When a complaint has to be made is no promise.
    const said =
      /\bscore|surviv|prognosis|chance of|live longer|within \d(?!2 months)|in \d+ (days|weeks)|must hear/i.exec(
        text,
      );
    return [...advice, ...(said ? [said[0]] : [])].map((each) => `${address} ${each}`);
  });
  expect(faults).toEqual([]);
});

test("every page shows urgent help, runs nothing, and leads back", () => {
  const faults = [...built.values()].flatMap(({ address, html, links }) => {
    const told: string[] = [];
    if (!/<aside class="urgent"[\s\S]*tel:999/.test(html)) told.push("no urgent help");
    if (
      /<script(?! type="application\/ld\+json")|<form(?! class="search-form")|\son\w+=|localStorage|cookie/i.test(
        html,
      )
    )
      told.push("a script or a form");
    if (address !== start && address !== drawing && !links[0]?.startsWith(`/${start}`))
      told.push("no way back");
    return told.map((each) => `${address} ${each}`);
  });
  expect(faults).toEqual([]);
});

test("the first page alone is in the sitemap and in searches, and no address says what was answered", async () => {
  const sitemap = await readFile(path.join(site, "sitemap.xml"), "utf8");
  expect(sitemap.match(/find-your-way\/[^<]*/g)).toEqual([start]);
  expect([...built.values()].filter(({ unlisted }) => !unlisted).map(({ address }) => address)).toEqual([
    start,
  ]);
  const catalogue = await readFile(path.join(site, "search/catalogue.json"), "utf8");
  expect([...new Set(catalogue.match(/\/find-your-way\/[^"]*/g))]).toEqual([`/${start}`]);
  const words = [...built.keys()].filter(
    (address) => address !== drawing && !/^find-your-way\/([b-df-hj-np-tv-z2-9]{6}\/)?$/.test(address),
  );
  expect(words).toEqual([]);
});

test("the drawing has every question, answer and outcome, with all that they say", () => {
  const { html } = step(drawing);
  const svg = html.slice(html.indexOf("<svg xmlns="), html.lastIndexOf("</svg>"));
  const text = DomUtils.textContent(parseDocument(svg)).replace(/\s+/g, " ");
  const list = step(drawing).text;
  const said = [
    ...Object.values(finder.questions).flatMap(({ ask, why, answers }) => [
      ask,
      why,
      ...Object.values(answers).map(({ says }) => says),
    ]),
    ...Object.values(finder.outcomes).flatMap(({ title, step: next, ifNot, say = [] }) => [
      title,
      next,
      ifNot,
      ...say.map((each) => each.text),
    ]),
    ...finder.notes.map((note) => note.text),
    ...finder.ways.map((way) => way.text),
  ];
  expect(said.filter((each) => !text.includes(each))).toEqual([]);
  expect(said.filter((each) => !list.includes(each))).toEqual([]);
});
