import { expect, test } from "vitest";
import type { Organisation } from "../../../src/kinds/types.ts";
import { structuredData } from "../../../src/site/views/structured-data.ts";

test("search engines are told who publishes a page, and the way to it", () => {
  const charity = { name: "Clear Words", url: "https://clear-words.example/hearing/", email: "a@b.example" };
  const page = { title: "Test", url: "/guide/test/", description: "", reviewed: "2026-11-21", sources: [] };
  const way = [
    { title: "Home", url: "/" },
    { title: "Live", url: "/guide/#live" },
  ];
  const told = structuredData({ ...page, folder: "guide" }, charity as Organisation, way);
  expect(told).toMatchObject({
    "@type": "MedicalWebPage",
    publisher: { "@type": "Organization", name: charity.name, url: charity.url },
    breadcrumb: {
      "@type": "BreadcrumbList",
      itemListElement: [
        { position: 1, name: "Home", item: charity.url },
        { position: 2, name: "Live", item: `${charity.url}guide/#live` },
        { position: 3, name: "Test", item: `${charity.url}guide/test/` },
      ],
    },
  });
});
