import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { actionFaults } from "./judges/action-faults.ts";
import { axeFaults } from "./judges/axe-faults.ts";
import { brokenWords } from "./judges/broken-words.ts";
import { forcedColourFaults } from "./judges/forced-colour-faults.ts";
import { htmlFaults } from "./judges/html-faults.ts";
import { keyboardFaults } from "./judges/keyboard-faults.ts";
import { motionFaults } from "./judges/motion-faults.ts";
import { orderFaults } from "./judges/order-faults.ts";
import { privacyFaults } from "./judges/privacy-faults.ts";
import { reflowFaults } from "./judges/reflow-faults.ts";
import { setMedia } from "./judges/set-media.ts";
import { textSpacing } from "./judges/text-spacing.ts";
import { useStyles } from "./judges/use-styles.ts";
import { watchPrivacy } from "./judges/watch-privacy.ts";
import { openSite } from "./open-site.ts";

// Tests of the tests: each judge is shown a page with a fault put in on purpose, and finds it.

const site = openSite();

/** Opens a page of guidance, puts a fault in, and asks a judge. */
const judged = (judge: (page: Page) => Promise<string[]>, fault = () => {}, width = 320) =>
  site.withPage(async (page) => {
    await page.setViewport({ width, height: 800 });
    await page.goto(`${site.origin}/guide/how-to-ask/`);
    await page.evaluate(fault);
    return (await judge(page)).join("\n");
  });

/** A judge who sees the page with other styles. */
const withStyles = (css: string, judge: (page: Page) => Promise<string[]>) => async (page: Page) => {
  await useStyles(page, css);
  return judge(page);
};

test.each([
  ["color-contrast", () => document.querySelector("h1")?.style.setProperty("color", "#9aa")],
  ["label", () => document.querySelector(".search-form label")?.remove()],
  ["button-name", () => document.querySelector("form button")?.replaceChildren()],
  ["heading-order", () => document.querySelector("h2")?.replaceWith(document.createElement("h5"))],
  ["html-has-lang", () => document.documentElement.removeAttribute("lang")],
  [
    "target-size",
    () =>
      document.querySelectorAll<HTMLElement>(".foot li a").forEach((a) => {
        a.style.cssText = "display:block;min-height:0;height:9px;padding:0;overflow:hidden";
      }),
  ],
])("axe-core finds a broken %s", async (rule, fault) => {
  expect(await judged(axeFaults, fault as () => void)).toContain(rule);
});

test("words in a box that is too narrow for them are found", async () => {
  const css = ".prose p { width: 4ch; overflow-wrap: anywhere }";
  expect(await judged(withStyles(css, brokenWords))).toContain("Broken: specialist");
});

test("a page that is too wide, words that are cut off and words out of the window are found", async () => {
  const css = ".prose p { width: 500px } .lead { height: 1em; overflow: hidden }";
  const found = await judged(withStyles(css, reflowFaults));
  expect(found).toMatch(/scrolls sideways/);
  expect(found).toMatch(/Outside the window: <p/);
  expect(found).toMatch(/Cut off: <p/);
});

test("words that only the text-spacing bookmarklet cuts off are found", async () => {
  const fix = () => {
    const lead = document.querySelector<HTMLElement>(".lead");
    if (lead) lead.style.cssText = `height: ${lead.offsetHeight}px; overflow: hidden`;
  };
  expect(await judged(reflowFaults, fix)).toBe("");
  expect(await judged(withStyles(textSpacing, reflowFaults), fix)).toContain("Cut off: <p");
});

test("words out of their order are found", async () => {
  const css = ".prose { display: flex; flex-direction: column-reverse }";
  expect(await judged(withStyles(css, orderFaults))).toContain("Out of turn");
});

test("a main action that is too small is found", async () => {
  const css = ".menu-button { min-height: 30px; padding: 0 }";
  expect(await judged(withStyles(css, actionFaults))).toContain("menu-button");
});

test.each([
  [
    "Never reached",
    () => {
      const a = document.querySelector<HTMLElement>(".crumbs a");
      a?.addEventListener("focus", () => a.blur());
    },
  ],
  ['is on <a href="/', () => document.querySelector(".foot a")?.setAttribute("tabindex", "1")],
  [
    "lies over the focus",
    () => {
      const cover = document.createElement("div");
      cover.style.cssText = "position:fixed;inset:0;z-index:99";
      document.body.append(cover);
    },
  ],
  [
    "does not leave",
    () =>
      addEventListener("keydown", (event) => {
        if (event.key === "Tab") {
          event.preventDefault();
          document.querySelector<HTMLElement>(".crumbs a")?.focus();
        }
      }),
  ],
])("the keyboard judge says “%s”", async (words, fault) => {
  expect(await judged(keyboardFaults, fault as () => void, 1280)).toContain(words);
});

test("a focus that does not show is found", async () => {
  const css = ":focus-visible { outline: none !important }";
  expect(await judged(withStyles(css, keyboardFaults), () => {}, 1280)).toContain("does not show");
});

test("what moves, and what loses its shape in forced colours, is found", async () => {
  const css = "@keyframes a { to { left: 1px } } h1 { animation: a 1s infinite }";
  expect(await judged(withStyles(css, motionFaults))).toContain("Moves: <h1");
  const forced = async (page: Page) => {
    await setMedia(page, { "forced-colors": "active" });
    return withStyles("button { border: 0 !important }", forcedColourFaults)(page);
  };
  expect(await judged(forced)).toContain("No border: <button");
});

test("a request to another site, a script, a cookie and what is stored are found", async () => {
  const spied = async (page: Page) => {
    const seen = await watchPrivacy(page);
    await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noDocumentCookie: it is the fault that is to be found.
      document.cookie = "seen=1";
      localStorage.setItem("seen", "1");
      await caches.open("seen");
      const script = document.createElement("script");
      script.textContent = "1";
      document.body.append(script);
      await fetch("https://evil.example/").catch(() => {});
      const image = document.createElement("img");
      image.src = "https://evil.example/seen.png";
      document.body.append(image);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    return [...seen(), ...(await privacyFaults(page, "guide"))];
  };
  const found = await judged(spied);
  for (const words of ["Content Security Policy", "cookies", "local", "caches", "Scripts on a page"]) {
    expect(found).toContain(words);
  }
});

test("without its policy, a page that asks another site is found", () =>
  site.withPage(async (page) => {
    await page.setBypassCSP(true);
    await page.goto(`${site.origin}/guide/how-to-ask/`);
    const seen = await watchPrivacy(page);
    await page.evaluate(() => fetch("https://evil.example/").catch(() => {}));
    expect(seen().join()).toContain("Asks another site: https://evil.example/");
  }));

test("HTML that is not valid is found", async () => {
  expect((await htmlFaults("<!DOCTYPE html><title>A</title><p><div>B</p>")).length).toBeGreaterThan(0);
});
