import { expect, test } from "vitest";
import type { PageView } from "../../src/site/page-view.ts";
import { serviceFilters } from "../../src/site/service-filters.ts";
import { english } from "../words/english.ts";

const service = (title: string, facts: object) =>
  ({
    title,
    facts: { kind: "charity", nations: ["wales"], seen: [], conditions: [], ...facts },
  }) as unknown as PageView;

const services = [
  service("Zed", { pays: "reader", kind: "private-clinic", conditions: ["Noise", "Age"] }),
  service("alpha", { pays: "free", seen: ["remote"], conditions: ["Age"] }),
  service("Beta", { pays: "free", nations: ["wales", "england"] }),
];

test("services stand from A to Z, whoever they are, and each filter says how many it lets through", () => {
  const { all, groups } = serviceFilters(services, english);
  expect(all.map(({ title }) => title)).toEqual(["alpha", "Beta", "Zed"]);
  expect(
    groups.map(({ title, filters }) => [title, ...filters.map(({ name, count }) => `${name} ${count}`)]),
  ).toEqual([
    ["Who pays", "Free 2", "You pay 1"],
    ["What it is", "Charity 2", "Private clinic 1"],
    ["Where", "England 1", "Wales 3"],
    ["How", "By phone or video 1"],
  ]);
});

test("each choice has one page, which searches know only where it says something of its own", () => {
  const many = Array.from({ length: 4 }, (_, index) => service(`S${index}`, { pays: "free" }));
  const pages = serviceFilters([...many, services[0] as PageView], english).pages;
  expect(pages.filter(({ unlisted }) => !unlisted).map(({ url }) => url)).toEqual([
    "/services/by/pays-free/",
    "/services/by/kind-charity/",
  ]);
  expect(pages.find(({ url }) => url === "/services/by/nation-wales/")?.unlisted).toBe(true);
});

test("a condition names who covers it, from A to Z", () => {
  const { conditions } = serviceFilters(services, english);
  expect(conditions.map(({ name, services }) => [name, ...services.map(({ title }) => title)])).toEqual([
    ["Age", "alpha", "Zed"],
    ["Noise", "Zed"],
  ]);
});
