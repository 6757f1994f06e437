import { expect, test } from "vitest";
import { aToZ } from "../../../src/site/views/a-to-z.ts";
import { english } from "../../words/english.ts";

test("titles and aliases stand under their letters, digits under 0 to 9, in order", () => {
  const pages = [
    { title: "Travel and money", url: "/t/", aliases: ["bus fares", "2nd trip"] },
    { title: "Benefits", url: "/b/", aliases: [] },
    { title: "Benefits", url: "/leaflets/b/", see: "Leaflet" },
  ];
  expect(aToZ(pages, english)).toEqual([
    { id: "0-9", letter: "0 to 9", entries: [{ title: "2nd trip", see: "Travel and money", url: "/t/" }] },
    {
      id: "b",
      letter: "B",
      entries: [
        { title: "Benefits", url: "/b/" },
        { title: "Benefits", url: "/leaflets/b/", see: "Leaflet" },
        { title: "Bus fares", see: "Travel and money", url: "/t/" },
      ],
    },
    { id: "t", letter: "T", entries: [{ title: "Travel and money", url: "/t/" }] },
  ]);
});
