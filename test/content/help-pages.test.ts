import { expect, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { helpPages } from "../../src/content/help-pages.ts";
import type { Content } from "../../src/content/model.ts";
import { sample } from "../sample.ts";

const { data: whole } = (await checkContent(sample, "2026-11-21")).content as Content;
/** The sample, its contacts of no kind. */
const data = {
  ...whole,
  contacts: Object.fromEntries(
    Object.entries(whole.contacts).map(([id, { kind, ...contact }]) => [id, contact]),
  ) as typeof whole.contacts,
};
const [anyone] = Object.values(data.contacts);
const helper = (name: string, kind: "talk" | "stuck", nations: (typeof data.contacts)[string]["nations"]) =>
  ({ ...anyone, name, kind, nations }) as (typeof data.contacts)[string];

test("a guide whose contacts are of no kind has no help pages", () => {
  expect(helpPages(data)).toEqual([]);
});

test("everybody's page shows who helps in all nations, and each nation's who helps there", () => {
  const contacts = {
    ...data.contacts,
    all: helper("All", "talk", ["england", "scotland", "wales", "northern-ireland"]),
    welsh: helper("Welsh", "stuck", ["wales"]),
  };
  const shown = helpPages({ ...data, contacts }).map(({ url, groups }) => [
    url,
    groups.map(({ kind, contacts }) => [kind, contacts.map(({ name }) => name)]),
  ]);
  expect(Object.fromEntries(shown)).toEqual({
    "/help/": [
      ["urgent", ["999", "NHS 111"]],
      ["talk", ["All"]],
    ],
    "/help/england/": [
      ["urgent", ["999", "NHS 111"]],
      ["talk", ["All"]],
    ],
    "/help/scotland/": [
      ["urgent", ["999", "NHS 111"]],
      ["talk", ["All"]],
    ],
    "/help/wales/": [
      ["urgent", ["999", "NHS 111"]],
      ["talk", ["All"]],
      ["stuck", ["Welsh"]],
    ],
    "/help/northern-ireland/": [
      ["urgent", ["999"]],
      ["talk", ["All"]],
    ],
  });
});
