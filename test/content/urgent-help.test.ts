import { expect, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import type { Content } from "../../src/content/model.ts";
import { urgentHelp } from "../../src/content/urgent-help.ts";
import { sample } from "../sample.ts";

const content = (await checkContent(sample, "2026-11-21")).content as Content;

test("urgent help is for the nations of its readers, in the order in which it is written", () => {
  const names = (...nations: Parameters<typeof urgentHelp>[1][number][]) =>
    urgentHelp(content.data, nations)?.contacts.map(({ name }) => name);
  expect(names("england")).toEqual(["999", "NHS 111"]);
  expect(names("northern-ireland")).toEqual(["999"]);
  expect(names("northern-ireland", "wales")).toEqual(["999", "NHS 111"]);
});

test("a guide can do without", () => {
  expect(urgentHelp({ ...content.data, urgent: undefined }, ["england"])).toBeUndefined();
});
