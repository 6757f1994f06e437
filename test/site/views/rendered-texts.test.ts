import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkContent } from "../../../src/checks/check-content.ts";
import type { Markdown } from "../../../src/markdown/parse-markdown.ts";
import { RenderedTexts } from "../../../src/site/views/rendered-texts.ts";
import { sample } from "../../sample.ts";

const former = new Map<string, string[]>();

/** A text that was written the same, and must not be parsed. */
const unparsed = ({ source }: Markdown) =>
  ({
    source,
    get tokens(): never {
      throw new Error("It was parsed.");
    },
  }) as unknown as Markdown;

test("a text that was rendered before is not parsed, unless it, an anchor or what it shows has changed", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "texts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { content } = await checkContent(sample, "2026-11-28");
  if (!content) throw new Error("The sample has errors.");
  const bodies = content.guide.map(({ body }) => body);
  const texts = new RenderedTexts(content, folder);
  const rendered = bodies.map((body) => texts.of(body, former));
  expect(rendered.some(({ met }) => met.length > 0)).toBe(true);
  texts.keep();
  const again = new RenderedTexts(content, folder);
  expect(bodies.map((body) => again.of(unparsed(body), former))).toEqual(rendered);
  const [one] = bodies.map(unparsed) as [Markdown];
  expect(() => again.of({ ...one, source: `${one.source}!` } as Markdown, former).text).toThrow();
  expect(() => again.of(one, new Map([["a", ["b"]]]))).toThrow("parsed");
  const { glossary, ...data } = content.data;
  const other = { ...content, data: { ...data, glossary: {} } };
  expect(() => new RenderedTexts(other, folder).of(one, former)).toThrow("parsed");
  expect(() => new RenderedTexts(content, undefined).of(one, former)).toThrow("parsed");
});
