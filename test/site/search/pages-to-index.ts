import type { PageToIndex } from "../../../src/site/search/make-index-part.ts";

/** Words with accents and without, of other scripts, and a number that few pages have. */
const words = [
  "café",
  "cafe",
  "cafè",
  "cafés",
  "über",
  "uber",
  "naïve",
  "𝒳yz",
  "日本",
  "doctor",
  "says",
  "hear",
];

/** Pages of four kinds and of some words, of which some have pictures and other fields that Pagefind numbers. */
export function pagesToIndex(count: number, length: number): PageToIndex[] {
  let state = 7;
  const below = (limit: number) => {
    state = (state * 16807) % 2147483647;
    return state % limit;
  };
  const word = () => words[below(words.length)];
  return Array.from({ length: count }, (_, page) => {
    const text = Array.from({ length }, () => `${word()}${below(9) === 0 ? below(1000) : ""}`).join(" ");
    const picture = below(3) === 0 ? `<img src="/${page}.png" alt="${word()}">` : "";
    const field = page > count / 2 ? `<p data-pagefind-meta="also">${word()}</p>` : "";
    const kind = ["Guide", "Leaflet", "Service", "Sheet"][below(4)];
    return {
      address: `/page-${page}/`,
      html: `<!doctype html><html lang="en-GB"><title>Page ${page}</title>
<article data-pagefind-body data-pagefind-filter="kind:${kind}"><h1>Page ${word()} ${page}</h1>${picture}${field}<p>${text}</p></article></html>`,
    };
  });
}
