import { expect, test } from "vitest";
import { judgePages } from "./judge-pages.ts";
import { paperFaults } from "./judges/paper-faults.ts";
import { useStyles } from "./judges/use-styles.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

/** The head of the comparison is taller than what the first page has left, in a table that is too wide for paper. */
const known = {
  "guide/your-options/": [
    "The table row “RouteRouteWhoarranges itWhoarranges itCost to youCost to you” is split between pages 1 and 2.",
  ],
};

test("a page printed from the browser has no navigation, shows addresses and breaks well", async (context) => {
  // Leaflets have tests of their own, in the parts and on the PDFs; a search has nothing to print.
  const pages = site.pages.filter(({ kind }) => kind !== "sheet" && kind !== "search");
  expect(await judgePages(context, site, "paper", paperFaults, pages)).toEqual(known);
});

test("navigation, hidden addresses and lone headings on paper are found", () =>
  site.withPage(async (page) => {
    await page.goto(`${site.origin}/guide/your-options/`);
    await useStyles(
      page,
      `.foot { display: block !important }
      .prose a::after, .review a::after { content: none !important }
      h2 { break-after: page !important }`,
    );
    const found = (await paperFaults(page)).join("\n");
    for (const words of ["Prints navigation", "Not shown: https", "is alone at the foot"]) {
      expect(found).toContain(words);
    }
  }));
