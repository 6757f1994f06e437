import PQueue from "p-queue";
import { describe, expect, test } from "vitest";
import { browserFlags } from "../../../src/browser/open-browser.ts";
import { findLighthouse, type Lighthouse } from "../../judges/lighthouse.ts";
import { judgePages } from "../judge-pages.ts";
import { openSite } from "../open-site.ts";
import { oneOfEachKind, type SitePage } from "../site-pages.ts";

const lighthouse = (await findLighthouse()) as Lighthouse;
// Where there is no sandbox, the process that starts others keeps traces open for five seconds.
const usual = browserFlags();
const site = openSite({ flags: usual.includes("--no-sandbox") ? [...usual, "--no-zygote"] : usual });

/** How often a page may try, since a machine that is busy with other tests makes every page slow. */
const ATTEMPTS = 3;

/** Lists have one template each; these two show the most. Sheets are for paper, and old addresses and the lost page hold a few lines. */
const pagesOf = (pages: readonly SitePage[]) => [
  ...oneOfEachKind(pages).filter(({ kind }) => !["sheet", "moved", "lost", "filter"].includes(kind)),
  ...pages.filter(({ address }) => ["services/", "leaflets/", "my-pack/"].includes(address)),
];

describe.skipIf(!lighthouse)("Lighthouse", () => {
  test("gives every kind of page 100 four times, and nothing moves", async (context) => {
    // It measures one page at a time.
    const oneAtATime = new PQueue({ concurrency: 1 });
    const faults = await judgePages(
      context,
      site,
      "Lighthouse",
      async (page, { kind, address }) => {
        const isIndexed = !["search", "step"].includes(kind);
        return oneAtATime.add(async () => {
          const url = page.url();
          const about = { isIndexed, isHeavy: kind === "tool" || address === "a-to-z/" };
          let found = await lighthouse(page, url, about);
          for (let left = ATTEMPTS - 1; left > 0 && found.length > 0; left -= 1) {
            found = await lighthouse(page, url, about);
          }
          return found;
        });
      },
      pagesOf(site.pages),
    );
    expect(faults).toEqual({});
  });

  test("finds a page that search engines may not read, that has no title and that moves", () =>
    site.withPage(async (page) => {
      await page.evaluateOnNewDocument(() => {
        const push = () => {
          const late = document.createElement("p");
          late.style.height = "300px";
          document.querySelector("main")?.prepend(late);
        };
        addEventListener("load", () => {
          document.title = "";
          // It moves once it is painted, however late that is.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(push, 100)));
        });
      });
      const found = (
        await lighthouse(page, `${site.origin}/404.html`, { isIndexed: true, isHeavy: false })
      ).join("\n");
      expect(found).toMatch(/seo \d+: .*is-crawlable/);
      expect(found).toMatch(/accessibility \d+: .*document-title/);
      expect(found).toMatch(/Moves by 0\.\d/);
    }));
});
