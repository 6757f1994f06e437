import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import {
  keptBySite,
  nothingKept,
  plain,
  readPrint,
  readPrinted,
  tabTo,
  watchPrinting,
} from "./print-from-tool.ts";

const site = openSite();
const attack = "<img src=x onerror=alert(1)>";
const details = {
  name: "Łódź Road Cancer Centre",
  nurse: "Sister Ada Okafor",
  phone: "01632 960 123",
  allHours: "01632 960 999",
  help: "PALS 01632 960 555",
  hours: "Monday to Friday, 9am to 4pm",
};

const open = (use: (page: Page) => Promise<void>, after = "") =>
  site.withPage(async (page) => {
    await watchPrinting(page);
    await page.goto(`${site.origin}/leaflets/for-clinics/${after}`, { waitUntil: "networkidle0" });
    await use(page);
  });
const built = async (file: string) => readPrinted(await readFile(path.join(site.folder, "leaflets", file)));
const onPaper = (page: Page, selector = ".paper") =>
  page.$eval(selector, (paper) => (paper.textContent ?? "").replace(/\s+/g, " "));
/** Waits until the paper has some words. */
const shows = (page: Page, words: string) =>
  page.waitForFunction((text) => document.querySelector(".paper")?.textContent?.includes(text), {}, words);

test("a nurse prints a leaflet with her clinic’s details by keyboard, in ten actions, as the build prints it", () =>
  site.withPage(async (page) => {
    let actions = 0;
    const act = async (selector: string, ...keys: ("Enter" | "ArrowDown")[]) => {
      await tabTo(page, selector);
      for (const key of keys) await page.keyboard.press(key);
      actions += 1;
    };
    await watchPrinting(page);
    await page.goto(`${site.origin}/leaflets/`);
    await Promise.all([page.waitForNavigation(), act('main a[href="/leaflets/for-clinics/"]', "Enter")]);
    for (const name of ["name", "nurse", "phone", "allHours", "help", "hours"] as const) {
      await act(`[name=${name}]`);
      await page.keyboard.type(details[name]);
    }
    await act("[name=leaflet]", "ArrowDown");
    await act("[name=format]", "ArrowDown");
    await shows(page, details.nurse);
    await act(".tool button[type=submit]", "Enter");
    await page.waitForFunction(() => globalThis.printed === 1);
    expect(actions).toBe(10);
    const slug = await page.$eval("[name=leaflet]", (select) => (select as HTMLSelectElement).value);
    const { blocks, sheets } = await readPrint(page);
    const same = await built(`${slug}-large-print.pdf`);
    const words = plain(blocks.join(""));
    // What the page prints has the numbers of addresses among its words; in the built leaflet they are decoration.
    const letters = (text: string) => plain(text).replace(/\p{N}/gu, "");
    const missing = same.blocks.filter((block) => !letters(words).includes(letters(block)));
    expect(missing).toEqual(["Your clinic"]);
    for (const [name, typed] of Object.entries(details)) expect(words, name).toContain(plain(typed));
    expect(words).toContain(plain(`Made for ${details.name}, words unchanged.`));
    for (const [index, sheet] of sheets.entries())
      expect(sheet).toContain(`Page ${index + 1} of ${sheets.length}`);
    expect(sheets[0]).toMatch(/version [0-9a-f]{6}/);
    expect(await page.$(".paper .qr")).not.toBeNull();
  }));

test("without details each leaflet prints as the build prints it, sheet by sheet", () =>
  open(async (page) => {
    const slugs = await page.$$eval("#leaflet option", (all) =>
      all.map((each) => each.value).filter(Boolean),
    );
    for (const slug of slugs) {
      await page.select("#leaflet", slug);
      const title = await page.$eval(`#leaflet option[value="${slug}"]`, ({ textContent }) => textContent);
      await page.waitForFunction((text) => document.documentElement.dataset.title === text, {}, title);
      if (slug !== slugs.at(0) && slug !== slugs.at(-1)) continue;
      const [printed, same] = [await readPrint(page), await built(`${slug}.pdf`)];
      // The build makes fields of the lines for the clinic, which have their labels at the end.
      const lines = await page.$eval("[data-lines]", (tool) => tool.getAttribute("data-lines") ?? "{}");
      const labels = plain(Object.values(JSON.parse(lines)).join(""));
      const words = (sheets: string[]) => sheets.map((sheet) => plain(sheet).replace(labels, ""));
      expect(words(printed.sheets)).toEqual(words(same.sheets));
    }
  }));

test("single parts print in the words of their pages, with version, code, dates and sources", () =>
  open(async (page) => {
    await page.select("#leaflet", "");
    await page.click(".tool button[type=submit]");
    await page.waitForFunction(() =>
      document.querySelector("[data-status]")?.textContent?.includes("Choose"),
    );
    const pages = await page.$$eval("#page option", (all) => all.map(({ value }) => value));
    const box = (value: string) => `[data-offered] input[value="${value}"]`;
    for (const address of pages) {
      await page.select("#page", address);
      await page.waitForFunction(
        (url) => document.querySelector("[data-offered]")?.getAttribute("data-offered") === url,
        {},
        address,
      );
      await page.click(box(""));
      await page.waitForSelector(".paper .part");
      const [own, guide] = await page.evaluate(async (url) => {
        const text = (elements: Iterable<Element>) =>
          Array.from(elements, ({ textContent }) => textContent).join("");
        const source = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
        for (const each of source.querySelectorAll("[data-furniture], [popover]")) each.remove();
        const blocks = source.querySelectorAll("article .lead > *, article .over > .key, article .prose > *");
        const part = document.querySelector(".paper .parts")?.cloneNode(true) as Element;
        for (const each of part.querySelectorAll("sup")) each.remove();
        return [text([part]), (source.querySelector("h1")?.textContent ?? "") + text(blocks)];
      }, address);
      expect(plain(own ?? ""), address).toBe(plain(guide ?? ""));
      await page.click(box(""));
      await page.waitForFunction(() => document.querySelector(".paper .part") === null);
    }
    const [first = "", second = ""] = pages;
    for (const address of [second, first]) {
      await page.select("#page", address);
      await page.waitForFunction(
        (url) => document.querySelector("[data-offered]")?.getAttribute("data-offered") === url,
        {},
        address,
      );
      for (const choice of await page.$$("[data-offered] label:nth-of-type(n + 2):nth-of-type(-n + 3)"))
        await choice.click();
    }
    await page.waitForFunction(() => document.querySelectorAll(".paper .part").length === 4);
    await page.type("[name=name]", attack);
    const { sheets } = await readPrint(page);
    const text = plain(sheets.join(""));
    for (const words of [
      "Chosen for you",
      "Reviewed",
      "Next review",
      "Sources",
      `Made for ${attack}, words unchanged`,
    ])
      expect(text).toContain(plain(words));
    expect(sheets[0]).toMatch(/Chosen for you · version [0-9a-f]{6}/);
    expect(await page.$eval(".paper .code a", (code) => code.getAttribute("href"))).toMatch(
      /^https:.+\/guide\//,
    );
    expect(await page.$$("[data-chosen] li")).toHaveLength(4);
    await page.click("[data-chosen] li button");
    await page.waitForFunction(() => document.querySelectorAll(".paper .part").length === 3);
  }));

test("details are kept only when asked, come back, and are cleared without a trace", () =>
  open(async (page) => {
    await page.type("[name=name]", "North Street");
    await page.reload({ waitUntil: "networkidle0" });
    expect(await page.$eval("[name=name]", (field) => (field as HTMLInputElement).value)).toBe("");
    expect(await keptBySite(page)).toEqual(nothingKept);
    await page.click("[name=keep]");
    await page.type("[name=name]", attack);
    await page.reload({ waitUntil: "networkidle0" });
    expect(await page.$eval("[name=name]", (field) => (field as HTMLInputElement).value)).toBe(attack);
    expect(await onPaper(page, ".paper .stamp")).toContain(attack);
    expect(await page.$(".paper .stamp img")).toBeNull();
    expect(await page.evaluate(() => "attacked" in globalThis)).toBe(false);
    await page.click("[data-forget]");
    expect(await keptBySite(page)).toEqual(nothingKept);
    expect(await onPaper(page, ".paper .stamp")).not.toContain("img");
    await page.evaluate(() =>
      localStorage.setItem("for-clinics /", '{"name":{"toString":1},"leaflet":"x","__proto__":[]'),
    );
    await page.reload({ waitUntil: "networkidle0" });
    expect(await page.$eval("[name=name]", (field) => (field as HTMLInputElement).value)).toBe("");
  }));

test("two tabs keep the details of one clinic: neither loses what the other holds", () =>
  site.withPage(async (other, context) => {
    const address = `${site.origin}/leaflets/for-clinics/`;
    await other.goto(address, { waitUntil: "networkidle0" });
    await other.type("[name=nurse]", "Ada");
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle0" });
    await page.click("[name=keep]");
    await page.type("[name=name]", "North Street");
    await other.bringToFront();
    await other.type("[name=nurse]", " Okafor");
    expect(JSON.stringify((await keptBySite(other)).local)).toContain("North Street");
    await other.click("[name=keep]");
    await page.bringToFront();
    await shows(page, "Ada Okafor");
    expect(await onPaper(page, ".paper .stamp")).toContain("North Street");
    await page.click("[data-forget]");
    await other.waitForFunction(() => !document.querySelector<HTMLInputElement>("[name=keep]")?.checked);
    expect(await other.$eval("[name=nurse]", (field) => (field as HTMLInputElement).value)).toBe("");
    expect(await keptBySite(page)).toEqual(nothingKept);
  }));

test("nothing in the address gets into the page or onto paper", () =>
  open(async (page) => {
    await shows(page, "Your clinic");
    expect(await page.evaluate(() => document.documentElement.textContent)).not.toMatch(/EVIL/);
  }, "?name=EVIL&leaflet=EVIL&words=EVIL#EVIL"));
