import { expect, test } from "vitest";
import type { PageView } from "../../../src/site/views/page-view.ts";
import { serviceFilters } from "../../../src/site/views/service-filters.ts";
import { english } from "../../words/english.ts";

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

test("choices go together where they let fewer through, and each says how many that are", () => {
  const mixed = [
    service("A", { pays: "free", nations: ["wales"] }),
    service("B", { pays: "free", nations: ["england"], seen: ["remote"] }),
    service("C", { pays: "reader", nations: ["wales"], kind: "private-clinic" }),
  ];
  const { pages } = serviceFilters(mixed, english);
  const shown = (url: string) => {
    const page = pages.find((each) => each.url === url);
    return page?.groups.map(({ filters }) => filters.map((each) => ({ ...each })));
  };
  expect(shown("/services/by/pays-free/")).toEqual([
    [
      { name: "Free", count: 2, without: "/services/" },
      { name: "You pay", count: 1, url: "/services/by/pays-reader/" },
    ],
    [{ name: "Charity", count: 2 }],
    [
      { name: "England", count: 1, url: "/services/by/nation-england/" },
      { name: "Wales", count: 1, url: "/services/by/pays-free/nation-wales/" },
    ],
    [{ name: "By phone or video", count: 1, url: "/services/by/seen-remote/" }],
  ]);
  expect(pages.find(({ url }) => url.endsWith("/pays-free/nation-wales/"))).toMatchObject({
    title: "Services: Free and Wales",
    unlisted: true,
    services: [{ title: "A" }],
  });
});

test("every link leads to a page, no page stands twice, and many services make no more than some hundreds", () => {
  const [paying, kinds, where] = [
    ["free", "reader", "scheme"],
    ["charity", "patient-group", "member-scheme", "private-clinic"],
    ["england", "scotland", "wales", "northern-ireland"],
  ];
  const many = Array.from({ length: 200 }, (_, index) =>
    service(`S${index}`, {
      pays: paying?.[index % 3],
      kind: kinds?.[index % 4],
      nations: where?.slice(index % 5),
      seen: index % 7 > 2 ? ["remote"] : ["in-person"],
    }),
  );
  const { pages, groups } = serviceFilters(many, english);
  const urls = new Set(["/services/", ...pages.map(({ url }) => url)]);
  expect(urls.size).toBe(pages.length + 1);
  expect(pages.length).toBeLessThan(250);
  const links = [groups, ...pages.map((page) => page.groups)].flatMap((each) =>
    each.flatMap(({ filters }) => filters.flatMap(({ url, without }) => [url ?? without ?? "/services/"])),
  );
  expect(links.filter((url) => !urls.has(url))).toEqual([]);
});

test("a condition names who covers it, from A to Z", () => {
  const { conditions } = serviceFilters(services, english);
  expect(conditions.map(({ name, services }) => [name, ...services.map(({ title }) => title)])).toEqual([
    ["Age", "alpha", "Zed"],
    ["Noise", "Zed"],
  ]);
});
