import { expect, test } from "vitest";
import { ChangedContent } from "../changed-content.ts";

const page = "https://sound-health.example/tests/";

/** What is told of a link in a text. */
function told(url: string) {
  const copy = new ChangedContent();
  copy.change(
    "guide/hearing-test.md",
    "## Before you ask",
    `You can read [a page](${url}).\n\n## Before you ask`,
  );
  return copy.check().issues.map(({ code, column, hint }) => ({ code, column, hint }));
}

test.each([
  ["https://bit.ly/3abc", "Open it, and copy the address of the page that it leads to from the address bar."],
  [`${page}?utm_source=mail&page=2&fbclid=x`, `Write ${page}?page=2`],
  [`${page}#:~:text=ask`, `Write ${page}`],
  [`https://www.google.com/url?sa=t&url=${encodeURIComponent(page)}`, `Write ${page}`],
  [`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(page)}`, `Write ${page}`],
  ["https://ann:secret@sound-health.example/tests/", `Write ${page}`],
  ["https://docs.google.com/document/d/1x/edit", "Link to a page that everybody can open."],
  ["https://192.168.0.1/tests/", "Link to a page that everybody can open."],
])("%s is told", (url, hint) => {
  expect(told(url)).toEqual([{ code: "roundabout-link", column: 14, hint }]);
});

test.each([
  `${page}?page=2&q=utm`,
  `${page}#top`,
  "https://docs.google.com/forms/d/e/1x/viewform",
  "https://www.google.com/maps/",
  "https://t.com/",
])("%s is fine", (url) => {
  expect(told(url)).toEqual([]);
});

test("a link in data is told at its field", () => {
  const copy = new ChangedContent();
  const place = copy.change("data/contacts.yaml", "https://sound-helpers.example/talk", `${page}?gclid=1`);
  expect(copy.check().issues).toMatchObject([{ code: "roundabout-link", ...place }]);
});
