import { expect, test } from "vitest";
import { pageBudget } from "../../../src/checks/graph/page-budget.ts";
import { ask } from "../../../src/checks/rule.ts";
import type { PrintedLeaflet } from "../../../src/leaflets/manifest.ts";
import { ChangedContent } from "../changed-content.ts";
import { printed } from "./printed.ts";

const page = "guide/how-to-ask.md";
const leaflet = "leaflets/how-to-ask.md";

/** What is printed for the content after a change, of the codes named. */
function printedAfter(codes: string[], change: (copy: ChangedContent) => void, day?: string): string {
  const copy = new ChangedContent();
  change(copy);
  return printed(copy.check(day).issues.filter(({ code }) => codes.includes(code)));
}

test("a late review is told so", () => {
  const change = (copy: ChangedContent) => copy.change(page, /(?<=^nextReview: ).*/m, "2027-01-31");
  expect(printedAfter(["review-due"], change, "2027-02-01")).toMatchInlineSnapshot(`
    "content/guide/how-to-ask.md warning review-due
      The review of this page was due on 2027-01-31, 1 day ago.
      Read the page against its sources, mend it, then write new dates for reviewed and nextReview."
  `);
  expect(printedAfter(["review-overdue"], change, "2027-05-02")).toMatchInlineSnapshot(`
    "content/guide/how-to-ask.md error review-overdue
      The review of this page was due on 2027-01-31, 91 days ago.
      Read the page against its sources, mend it, then write new dates for reviewed and nextReview."
  `);
});

test("a leaflet's own words, a picture without words and too many pages are told so", () => {
  expect(
    printedAfter(["leaflet-words", "missing-alt"], (copy) => {
      copy.put("images/leaf.svg", "");
      copy.change(leaflet, /$(?![\s\S])/, "\nCall us.\n");
      copy.change(page, "Tell your", "![](/images/leaf.svg) Tell your");
    }),
  ).toMatchInlineSnapshot(`
    "content/guide/how-to-ask.md error missing-alt
      /images/leaf.svg has no words.
      Write between ![ and ] what it shows; ![decorative] says that it shows nothing the text does not.

    content/leaflets/how-to-ask.md error leaflet-words
      A leaflet has no words of its own below its front matter.
      Move them to a page of the guide and name its heading under include."
  `);
  const { content } = new ChangedContent().check();
  if (!content) throw new Error("the real content has errors");
  const thick = { slug: "how-to-ask", format: "a4", pages: 9 } as PrintedLeaflet;
  expect(printed(ask(pageBudget, content, [thick]))).toMatchInlineSnapshot(`
    "content/leaflets/how-to-ask.md error page-budget
      The a4 edition has 9 pages, more than 2.
      Include fewer parts, shorten the pages they come from, or allow more pages."
  `);
});

test("hard words and long sentences all over a page are told so", () => {
  const words = "Multidisciplinary consultations facilitate comprehensive deliberation";
  const long = Array.from({ length: 3 }, () => words)
    .join(", while many other ")
    .toLowerCase();
  const sentences = Array.from({ length: 60 }, () => `So ${long} for you and me and all.`).join("\n\n");
  expect(
    printedAfter(["reading-age", "long-sentences"], (copy) => {
      copy.change(page, /$(?![\s\S])/, `\n${sentences}\n`);
    }),
  ).toMatchInlineSnapshot(`
    "content/guide/how-to-ask.md warning long-sentences
      The sentences of this page have 20.5 words on average, more than 20.
      Make two of each long one. The longest are "So multidisciplinary consultations facilitate comprehensive …", "So multidisciplinary consultations facilitate comprehensive …" and "So multidisciplinary consultations facilitate comprehensive …".

    content/guide/how-to-ask.md warning reading-age
      This page reads as for an age of 18 or more, above 14.
      Write shorter sentences and words. The hardest are "So multidisciplinary consultations facilitate comprehensive …", "So multidisciplinary consultations facilitate comprehensive …" and "So multidisciplinary consultations facilitate comprehensive …"."
  `);
});

test("a page and a service that nothing leads to, and nations of no page, are told so", () => {
  expect(
    printedAfter(["no-leaflet", "lonely-service", "leaflet-nations"], (copy) => {
      copy.put("guide/alone.md", copy.text(page));
      copy.put("services/alone.md", copy.text("services/alk-positive-uk.md"));
      copy.put(
        "leaflets/abroad.md",
        copy.text(leaflet).replace(/^include:[\s\S]*?(?=^\w)/m, "include:\n  - north\nnations: all\n"),
      );
      copy.put("guide/north.md", copy.text(page).replace(/(?<=^nations: ).*/m, "[scotland]"));
    }),
  ).toMatchInlineSnapshot(`
    "content/guide/alone.md warning no-leaflet
      "alone" is on no leaflet.
      Add alone, or one of its headings, to include in a leaflet.

    content/leaflets/abroad.md error leaflet-nations
      No page of this leaflet is for england or wales or northern-ireland.
      Write the nations of its pages: scotland.

    content/services/alone.md warning lonely-service
      No guide page leads to "alone".
      Link to /services/alone/ from the guide page on which a reader would want it."
  `);
});
