import { readFileSync } from "node:fs";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { textPages } from "../../src/content/text-pages.ts";
import type { Organisation } from "../../src/kinds/types.ts";
import { claimsOf } from "../../src/review/claims-of.ts";
import { signOffSheet } from "../../src/review/sign-off-sheet.ts";
import { type Asset, otherFontAssets, printFontAssets } from "../../src/templates/assets.ts";
import { otherScripts } from "../../src/typeface/other-scripts.ts";
import type { Words } from "../../src/words/words.ts";
import { ChangedContent } from "../checks/changed-content.ts";

const { draft } = new ChangedContent().read();
const pages = textPages(draft);
const claims = (slug: string) =>
  claimsOf(pages.find((page) => page.slug === slug) as (typeof pages)[number], draft);

test("every word of every page is on its sheet, in a row with boxes", () => {
  const organisation = draft.data.organisation as Organisation;
  const html = signOffSheet(pages, draft, { organisation, words: draft.words as Words });
  let text = "";
  let boxes = 0;
  const parser = new Parser({
    ontext: (words) => {
      text += words;
    },
    onopentag: (_, { class: name }) => {
      if (name === "box") boxes += 1;
    },
  });
  parser.end(html);
  const missing = pages.flatMap(({ body }) =>
    body.passages.flatMap((passage) =>
      passage.text.split(/\s+/).filter((word) => !text.includes(word) && !draft.data.contacts?.[word]),
    ),
  );
  expect(missing).toEqual([]);
  const rows = pages.flatMap((page) => claimsOf(page, draft).claims.filter(({ isHeading }) => !isHeading));
  expect(boxes).toBe(2 * rows.length);
});

test("a sentence is a claim, a row of a table is one, and a contact is shown with its own source", () => {
  const { claims: said, sources } = claims("who-can-help");
  expect(said.map(({ text }) => text)).toContain("You do not have to do this alone.");
  const card = said.find(({ text }) => text.startsWith("Scotland Ears: "));
  expect(card?.text).toContain("0808 157 0200");
  expect(sources.map(({ id }) => id)[(card?.sources[0] ?? 0) - 1]).toBe("sound-helpers");
  expect(claims("hearing-aids").claims.some(({ text }) => text.split(" | ").length > 2)).toBe(true);
});

test("facts of a service are claims, with how it is reached", () => {
  const texts = claims("sound-helpers").claims.map(({ text }) => text);
  expect(texts).toContain("0808 157 0100");
  expect(texts).toContain("Call 0808 157 0100.");
});

test("a sheet is set in the fonts of leaflets, and brings those of other scripts where it has their letters", () => {
  const organisation = draft.data.organisation as Organisation;
  const fontsOf = (slug: string) => {
    const only = pages.filter((page) => page.slug === slug);
    const html = signOffSheet(only, draft, { organisation, words: draft.words as Words });
    return [...html.matchAll(/base64,([^)]+)/g)].map(([, font = ""]) => font.slice(0, 99));
  };
  const packed = ({ source }: Asset) => readFileSync(source).toString("base64").slice(0, 99);
  const own = printFontAssets(organisation.typeface).map(packed);
  const others = [...otherScripts.values()].flatMap(otherFontAssets).map(packed);
  expect(fontsOf("hearing-aids")).toEqual(own);
  expect(fontsOf("who-can-help")).toEqual([...own, ...others]);
});
