import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";

const site = openSite();

test("on a screen as wide as the sheet, each panel of a card lies where it does on paper", () =>
  site.withPage(async (page) => {
    const panels = () =>
      page.$$eval(".head, .urgent, .part, .end", (all) =>
        all.map((panel) => {
          const { left, top } = document.body.getBoundingClientRect();
          const box = panel.getBoundingClientRect();
          return [panel.className, Math.round(box.left - left), Math.round(box.top - top)];
        }),
      );
    const cards = site.pages.filter(({ address }) => /^leaflets\/.+\/wallet-card\/$/.test(address));
    expect(cards.length).toBeGreaterThan(0);
    await page.setViewport({ width: 1280, height: 900 });
    for (const { address } of cards) {
      await page.goto(`${site.origin}/${address}`);
      const onScreen = await panels();
      expect(onScreen.length, address).toBe(8);
      await page.emulateMediaType("print");
      expect(onScreen, address).toEqual(await panels());
    }
  }));
