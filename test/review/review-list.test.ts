import { expect, test } from "vitest";
import { formatReview } from "../../src/review/format-review.ts";
import { reviewList } from "../../src/review/review-list.ts";
import { ChangedContent } from "../checks/changed-content.ts";
import { sample } from "../sample.ts";

const today = "2026-11-28";
const listOf = (copy = new ChangedContent()) => reviewList(copy.read().draft, today);

test("pages and facts are listed by the day on which they are due, each at its line", () => {
  const copy = new ChangedContent();
  const place = copy.change("guide/signs.md", /(?<=^nextReview: ).*/m, "2026-11-27");
  copy.change("data/contacts.yaml", "checked: 2026-11-21", "checked: 2025-12-01");
  const { due } = listOf(copy);
  expect(due.slice(0, 2)).toMatchObject([
    { kind: "page", title: "Signs that your hearing has changed", due: "2026-11-27", days: -1, ...place },
    { kind: "fact", title: "Sound Helpers", due: "2026-12-01", days: 3, last: "2025-12-01", by: null },
  ]);
  const days = due.map((each) => each.due);
  expect(days).toEqual(days.toSorted());
  expect(due.find(({ file }) => file.endsWith("guide/at-work.md"))).toMatchObject({
    by: "Dr Ann Lee, audiologist",
  });
});

test("a page rests in every leaflet that has a part of it", () => {
  const page = listOf().due.find(({ file }) => file.endsWith("guide/hearing-test.md"));
  expect(page).toMatchObject({
    pages: ["/guide/hearing-test/"],
    leaflets: ["card", "hearing-test", "in-scotland", "whole-guide"],
  });
});

test("a contact rests where a box names it and where its number is written out, in leaflets by the heading", () => {
  const { calls } = listOf();
  const call = (name: string) => calls.find((each) => each.name === name);
  expect(call("Scotland Ears")).toMatchObject({
    phone: "0808 157 0200",
    old: true,
    pages: ["/help/", "/guide/who-can-help/"],
    leaflets: ["card", "in-scotland", "whole-guide"],
    file: `${sample}/data/contacts.yaml`,
  });
  expect(call("Sound Helpers")).toMatchObject({
    how: "Read on its site",
    source: "Sound Helpers: Who helps where",
    checked: "2026-11-21",
    leaflets: ["whole-guide"],
  });
  expect(call("Sound Helpers")?.pages).toContain("/services/sound-helpers/");
  const all = new ChangedContent().read().draft.leaflets.map(({ slug }) => slug);
  expect(call("NHS 111")?.leaflets).toEqual(all);
  expect(calls[0]).toMatchObject({ old: true });
});

test("a number that only a service has is rung too, and one that both have once", () => {
  const copy = new ChangedContent();
  copy.change("data/contacts.yaml", '  phone: "020 7946 0300"\n', "");
  const phones = listOf(copy).calls.map(({ phone }) => phone);
  expect(phones.filter((phone) => phone === "020 7946 0300")).toHaveLength(1);
  expect(phones.filter((phone) => phone === "0808 157 0100")).toHaveLength(1);
});

test("what nobody has confirmed is told with whom to ask, and everything in words", () => {
  const list = listOf();
  expect(list.unconfirmed).toMatchObject([{ who: "Loop Friends", line: 1 }]);
  const text = formatReview(list);
  expect(text).toContain("0808 157 0200 Scotland Ears (what was read is old)");
  expect(text).toMatch(/\n0 reviews late, \d+ things in all, \d+ numbers to ring, 1 fact to confirm\.$/);
});
