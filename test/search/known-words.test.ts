import { expect, test } from "vitest";
import { KnownWords } from "../../src/search/known-words.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const known = new KnownWords(smallCatalogue);

test("a word on fewer pages tells more, and as much before the texts of the pages have their names in the index", () => {
  const pages = smallCatalogue.pages.map((page) => ({ ...page, fragment: "" }));
  const unnamed = new KnownWords({ ...smallCatalogue, pages });
  expect(known.rarity("hospit")).toBeGreaterThan(known.rarity("travel"));
  for (const stem of ["hospit", "travel"]) expect(unnamed.rarity(stem)).toBe(known.rarity(stem));
});
