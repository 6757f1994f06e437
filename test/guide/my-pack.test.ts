import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { keptBySite, nothingKept, plain, readPrint, tabTo, watchPrinting } from "./print-from-tool.ts";

const site = openSite();
const attack = "<img src=x onerror=alert(1)>";

/** Opens the pack with somebody who notes every request after it is there. */
const open = (use: (page: Page, asked: string[]) => Promise<void>, after = "") =>
  site.withPage(async (page) => {
    await watchPrinting(page);
    await page.goto(`${site.origin}/my-pack/${after}`, { waitUntil: "networkidle0" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await use(page, asked);
  });
const first = (name: string) => `[name="${name}"]`;
const tick = (page: Page, name: string) =>
  page.$eval(first(name), (box) => (box as HTMLInputElement).click());
const type = (page: Page, name: string, text: string) => page.type(first(name), text);
const readField = (page: Page, name: string) =>
  page.$eval(first(name), (field) => [
    (field as HTMLInputElement).value,
    (field as HTMLInputElement).checked,
  ]);
const status = (page: Page) => page.$eval("[data-status]", ({ textContent }) => textContent);
const isAttacked = (page: Page) =>
  page.evaluate(() => "attacked" in globalThis || document.querySelector("article img, .paper img") !== null);

test("by keyboard alone, from home to a printed pack", () =>
  site.withPage(async (page) => {
    await watchPrinting(page);
    await page.goto(site.origin);
    await tabTo(page, 'a[href="/my-pack/"]');
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await tabTo(page, first("questions[]"));
    await page.keyboard.press("Space");
    await tabTo(page, first("own.question"));
    await page.keyboard.type("Can my dog come?");
    await tabTo(page, ".tool button[type=submit]");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => globalThis.printed === 1);
    const { sheets } = await readPrint(page);
    const [question] = await readField(page, "questions[]");
    expect(sheets).toHaveLength(1);
    for (const words of ["My questions", String(question), "Can my dog come?"])
      expect(plain(sheets.join(""))).toContain(plain(words));
    expect(plain(sheets.join(""))).not.toContain("Mywords");
    expect(sheets[0]).toContain("Page 1 of 1");
  }));

test("everything chosen and typed is on paper, in the letter and in large type, as text, and nothing leaves the page", () =>
  open(async (page, asked) => {
    for (const name of ["questions[]", "sentences[]", "asked[]", "letters[]", "card"]) await tick(page, name);
    for (const [name, text] of [
      ["detail.name", attack],
      ["detail.birth", "1 May 1960"],
      ["own.question", "What about my knee?"],
      ["said.sentence", "Please speak up."],
      ["dates.when", "3 March"],
      ["dates.what", "Scan"],
      ["medicines.name", "Aspirin"],
      ["people.who", "Nurse Ada"],
      ["notes", "Bring the blue folder."],
    ] as const)
      await type(page, name, text);
    await page.$eval('[data-rows="own"] [data-add]', (button) => (button as HTMLElement).click());
    await page.keyboard.type("Another of my own");
    const [question] = await readField(page, "questions[]");
    const [sentence] = await readField(page, "sentences[]");
    const { sheets } = await readPrint(page);
    const printed = plain(sheets.join(""));
    const all = [
      question,
      sentence,
      attack,
      "1 May 1960",
      "What about my knee?",
      "Please speak up.",
      "3 March",
      "Scan",
    ];
    const others = [
      "Aspirin",
      "Nurse Ada",
      "Bring the blue folder.",
      "Another of my own",
      "Asked for",
      "This pack belongs to",
    ];
    for (const words of [...all, ...others]) expect(printed).toContain(plain(String(words)));
    const href = await page.$eval("[data-mail]", (link) => link.getAttribute("href") ?? "");
    const mail = new URL(href);
    expect([mail.protocol, mail.pathname]).toEqual(["mailto:", ""]);
    expect(mail.searchParams.get("subject")).not.toBe("");
    expect(mail.searchParams.get("body")).toMatch(/1 May 1960/);
    expect(mail.searchParams.get("body")).toContain(attack);
    await page.$eval("[data-copy]", (button) => (button as HTMLElement).click());
    await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent?.includes("copi"));
    await page.$eval("[data-show]", (button) => (button as HTMLElement).click());
    const large = await page.$$eval("[data-large] li", (items) =>
      items.map((item) => [item.textContent, Number.parseFloat(getComputedStyle(item).fontSize)]),
    );
    expect(large.map(([text]) => text)).toEqual([sentence, "Please speak up."]);
    for (const [, size] of large) expect(size).toBeGreaterThanOrEqual(32);
    await page.keyboard.press("Escape");
    expect(await page.$eval("[data-large]", (dialog) => dialog.checkVisibility())).toBe(false);
    expect(await isAttacked(page)).toBe(false);
    expect(asked).toEqual([]);
    expect(await keptBySite(page)).toEqual(nothingKept);
  }));

test("what is not filled in is a gap with what belongs there, in a message too", () =>
  open(async (page) => {
    await tick(page, "letters[]");
    const label = await page.$eval("[data-blank=name]", ({ textContent }) => textContent);
    expect(label).toBe("________ (your name)");
    const { sheets } = await readPrint(page);
    expect(plain(sheets.join(""))).toContain(plain("I am in your care at (your hospital)"));
    const href = await page.$eval("[data-mail]", (link) => link.getAttribute("href") ?? "");
    expect(new URL(href).searchParams.get("body")).toContain(label);
    await type(page, "detail.name", "Ada");
    expect(await page.$eval("[data-blank=name]", ({ textContent }) => textContent)).toBe("Ada");
    await page.$eval(first("detail.name"), (field) => {
      (field as HTMLInputElement).value = "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(await page.$eval("[data-blank=name]", ({ textContent }) => textContent)).toBe(label);
  }));

test("a pack is there again when it is kept and not when not, and clearing leaves nothing", () =>
  open(async (page) => {
    await type(page, "detail.name", attack);
    await page.reload({ waitUntil: "networkidle0" });
    expect((await readField(page, "detail.name"))[0]).toBe("");
    expect(await keptBySite(page)).toEqual(nothingKept);
    await page.click("[data-keep]");
    await type(page, "detail.name", attack);
    await tick(page, "questions[]");
    await type(page, "own.question", "One");
    await page.$eval('[data-rows="own"] [data-add]', (button) => (button as HTMLElement).click());
    await page.keyboard.type("Two");
    expect(await status(page)).toContain("is kept");
    await page.reload({ waitUntil: "networkidle0" });
    expect((await readField(page, "detail.name"))[0]).toBe(attack);
    expect((await readField(page, "questions[]"))[1]).toBe(true);
    expect(
      await page.$$eval(first("own.question"), (all) => all.map((each) => (each as HTMLInputElement).value)),
    ).toEqual(["One", "Two"]);
    expect(await page.$eval(".paper", ({ textContent }) => textContent)).toContain("Two");
    expect(await isAttacked(page)).toBe(false);
    await page.click("[data-clear]");
    expect(await keptBySite(page)).toEqual(nothingKept);
    expect((await readField(page, "detail.name"))[0]).toBe("");
    expect(await page.$$(first("own.question"))).toHaveLength(1);
    await page.reload({ waitUntil: "networkidle0" });
    expect((await readField(page, "questions[]"))[1]).toBe(false);
    for (const broken of ["{", "[[1,2],3]", '[["detail.name",{"a":1}],["questions"],["__proto__","x"]]']) {
      await page.evaluate((kept) => localStorage.setItem("my-pack /", kept), broken);
      await page.reload({ waitUntil: "networkidle0" });
      expect((await readField(page, "detail.name"))[0]).toBe("");
    }
  }));

test("two tabs show one kept pack: neither loses what the other holds, and clearing empties both", () =>
  site.withPage(async (other, context) => {
    await other.goto(`${site.origin}/my-pack/`, { waitUntil: "networkidle0" });
    await type(other, "own.question", "Typed before");
    const page = await context.newPage();
    await page.goto(`${site.origin}/my-pack/`, { waitUntil: "networkidle0" });
    await page.click("[data-keep]");
    await type(page, "own.question", "Kept");
    await type(page, "detail.name", "Ada");
    const all = (tab: Page) =>
      tab.$$eval(first("own.question"), (fields) => fields.map((each) => (each as HTMLInputElement).value));
    const holds = (tab: Page, words: string) =>
      tab.waitForFunction((text) => document.querySelector(".paper")?.textContent?.includes(text), {}, words);
    await other.bringToFront();
    await type(other, "notes", "Not kept yet");
    expect(await all(other)).toEqual(["Typed before"]);
    expect(JSON.stringify((await keptBySite(page)).local)).toContain("Kept");
    await other.click("[data-keep]");
    expect(await all(other)).toEqual(["Typed before", "Kept"]);
    expect((await readField(other, "detail.name"))[0]).toBe("Ada");
    await page.bringToFront();
    await holds(page, "Not kept yet");
    expect(await all(page)).toEqual(["Typed before", "Kept"]);
    await page.click("[data-clear]");
    await other.waitForFunction(() => !document.querySelector<HTMLInputElement>("[data-keep]")?.checked);
    expect(await all(other)).toEqual([""]);
    expect(await keptBySite(page)).toEqual(nothingKept);
  }));

test("what was chosen, and is worded anew in the guide, stays in a kept pack", () =>
  open(async (page) => {
    const former = [
      ["questions[]", "An old question?"],
      ["sentences[]", "“Old words.”"],
      ["asked[]", "An old record"],
      ["received[]", "An old record"],
      ["letters[]", "gone"],
      ["own.question", "My own"],
    ];
    await page.evaluate((kept) => localStorage.setItem("my-pack /", kept), JSON.stringify(former));
    await page.reload({ waitUntil: "networkidle0" });
    const printed = await page.$eval(".paper", ({ textContent }) => textContent);
    for (const words of ["An old question?", "“Old words.”", "An old record", "My own"])
      expect(printed).toContain(words);
    expect(await page.$$(".own .tick-mark")).toHaveLength(2);
  }));

test("a long word stays on the paper, and words from right to left end on the left", () =>
  open(async (page) => {
    await tick(page, "letters[]");
    await page.$eval(first("detail.hospital"), (field) => {
      (field as HTMLInputElement).value = "A".repeat(300);
    });
    await type(page, "own.question", "هل يمكن أن يأتي ابني معي؟");
    await page.emulateMediaType("print");
    const [beyond, direction] = await page.evaluate(() => {
      const paper = document.querySelector(".paper") as HTMLElement;
      const question = paper.querySelector(".questions span[dir]") as HTMLElement;
      return [paper.scrollWidth - paper.clientWidth, getComputedStyle(question).direction];
    });
    expect([beyond, direction]).toEqual([0, "rtl"]);
  }));

test("without a script the lists are there to print", () =>
  site.withPage(async (page) => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/my-pack/`);
    const lists = await page.$$eval(".choice input[value]", (boxes) =>
      boxes.map((box) => box.getAttribute("value") ?? ""),
    );
    const { sheets } = await readPrint(page);
    const printed = plain(sheets.join(""));
    const offered = lists.filter((words) => words.length > 20);
    expect(offered.length).toBeGreaterThan(40);
    expect(offered.filter((words) => !printed.includes(plain(words)))).toEqual([]);
  }));

test("nothing in the address gets into the pack", () =>
  open(async (page) => {
    expect(await page.evaluate(() => document.documentElement.textContent)).not.toMatch(/EVIL/);
  }, "?detail.name=EVIL&own.question=EVIL&words=EVIL#EVIL"));
