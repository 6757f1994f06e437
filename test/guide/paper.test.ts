import { expect, test } from "vitest";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { judgePages } from "./judge-pages.ts";
import { paperFaults } from "./judges/paper-faults.ts";
import { useStyles } from "./judges/use-styles.ts";
import { openSite } from "./open-site.ts";
import { pagesToJudge } from "./site-pages.ts";

const site = openSite();

test("a page printed from the browser has no navigation, shows addresses and breaks well", async (context) => {
  // Leaflets, and pages that print as they do, have tests of their own; a search has nothing to print.
  const pages = pagesToJudge(site.pages).filter(({ kind }) => !["sheet", "tool", "search"].includes(kind));
  expect(await judgePages(context, site, "paper", paperFaults, pages)).toEqual({});
});

test("the home page prints on one side, an outcome of the route finder on one sheet", () =>
  site.withPage(async (page) => {
    const sides = async (address: string) => {
      await page.goto(`${site.origin}/${address}`);
      const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      return pdf.document.getPageCount();
    };
    expect(await sides("")).toBe(1);
    const outcomes = pagesToJudge(site.pages).filter(({ address }) => address.startsWith("find-your-way/"));
    expect(outcomes.length).toBeGreaterThan(5);
    for (const { address } of outcomes) {
      if (address !== "find-your-way/drawing/") expect(await sides(address), address).toBeLessThanOrEqual(2);
    }
  }));

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
    for (const words of ["Prints navigation", "Not shown: https", "ends badly: heading"]) {
      expect(found).toContain(words);
    }
  }));
