import { readFile } from "node:fs/promises";
import path from "node:path";
import { Parser } from "htmlparser2";
import { expect, inject, test } from "vitest";
import { sitePages } from "./site-pages.ts";

const folder = inject("site");
/** Not those of a tool, whose script fills them, or whose reader does. */
const pages = (await sitePages(folder)).filter(({ kind }) => kind !== "tool");

/** What is content without a word. */
const shows = /^(img|svg|input|select|textarea|button|iframe)$/;

/** The headings of a page behind which nothing stands before the next that is as high, or its end. */
function emptyHeadings(html: string): string[] {
  const found: string[] = [];
  let open: { level: number; words: string } | undefined;
  let isInHeading = false;
  let unseen = 0;
  const end = (level: number) => {
    if (open && level <= open.level) found.push(open.words.trim());
    open = undefined;
  };
  const parser = new Parser({
    onopentag(name) {
      if (/^(script|style|template)$/.test(name)) unseen += 1;
      const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
      if (level > 0) {
        end(level);
        open = { level, words: "" };
        isInHeading = true;
      } else if (shows.test(name) && !isInHeading) open = undefined;
    },
    ontext(words) {
      if (unseen > 0 || words.trim() === "") return;
      if (open && isInHeading) open.words += words;
      else open = undefined;
    },
    onclosetag(name) {
      if (/^(script|style|template)$/.test(name)) unseen -= 1;
      if (/^h[1-6]$/.test(name)) isInHeading = false;
      if (/^(section|article|main|body)$/.test(name)) end(0);
    },
  });
  parser.end(html);
  return found;
}

test("a heading with nothing behind it is found", () => {
  expect(emptyHeadings("<main><h1>One</h1><h2>Two</h2><h2>Three</h2><p>Words</p></main>")).toEqual(["Two"]);
  expect(emptyHeadings("<section><h2>One</h2></section><p>Words</p>")).toEqual(["One"]);
  expect(emptyHeadings("<h2>One</h2><h3>Two</h3><ul><li>Words</li></ul><h2>Three</h2><img>")).toEqual([]);
});

test("something stands behind every heading of every page", async () => {
  const faults = await Promise.all(
    pages.map(async ({ address, file }) =>
      emptyHeadings(await readFile(path.join(folder, file), "utf8")).map((words) => `${address} ${words}`),
    ),
  );
  expect(faults.flat()).toEqual([]);
});
