import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { htmlOf } from "./html-of.ts";

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.browser.close());

/** A word of each language that is read from right to left. */
const words = { ar: "اتصل", he: "התקשר", ur: "فون" } as const;
type Language = keyof typeof words;

/** Runs in the page: of each paragraph all characters but blanks, from left to right. */
function fromLeft(): string[] {
  const placesOf = (node: Node): [left: number, character: string][] => {
    if (!(node instanceof Text)) return [...node.childNodes].flatMap(placesOf);
    return [...node.data.matchAll(/\S/gu)].map(({ 0: character, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + character.length);
      return [range.getBoundingClientRect().left, character];
    });
  };
  return [...document.querySelectorAll("p")].map((line) =>
    placesOf(line)
      .sort(([one], [other]) => one - other)
      .map(([, character]) => character)
      .join(""),
  );
}

/** How numbers stand between two words of a language, from left to right, without blanks. */
async function seen(language: Language, numbers: readonly string[]): Promise<string[]> {
  const word = words[language];
  const lines = numbers.map((number) => `${word} ${number} ${word}`);
  const page = await opened.browser.newPage();
  try {
    await page.setContent(
      `<body style="white-space:nowrap">${htmlOf(`::: lang ${language}\n${lines.join("\n\n")}\n:::`)}`,
    );
    const drow = [...word].reverse().join("");
    return (await page.evaluate(fromLeft)).map((line) => line.split(drow)[1] ?? line);
  } finally {
    await page.close();
  }
}

test.each(Object.keys(words) as Language[])("a number among words of %s stands whole", async (language) => {
  const numbers = [
    ...[
      "111",
      "7",
      "10:30",
      "9.30",
      "09:00:15",
      "20/05/2026",
      "2026-11-28",
      "1,200",
      "1,234,567.89",
      "24/7",
      "1/2",
    ],
    ...["£9.90", "£1,200", "9.90€", "-5.5", "−12", "+10", "-£5", "12.5%", "5%", "37.5°C"],
    ...["0808 157 0100", "0808\u00a0157\u202f0100", "01632-960-123", "020-79460123", "+44 (0)20 7946 0123"],
    ...["(020) 7946 0123", "+44 20 7946 0123", "+44 (0)1632-960123", "(01632) 960-123"],
    ...[
      "COVID-19",
      "NHS 111",
      "SW1A 1AA",
      "nhs.uk/2nd/111",
      "BT +44 (0)20 7946 0123",
      "10.30am",
      "250mg",
      "SW1A",
      "H1N1",
      "50th",
    ],
  ];
  expect(await seen(language, numbers)).toEqual(numbers.map((number) => number.replace(/\s/g, "")));
});

test.each(
  Object.keys(words) as Language[],
)("numbers among words of %s follow each other as these do", async (language) => {
  const orders = {
    "9–5": "5–9",
    "9-5": "5-9",
    "10:30–17:00": "17:00–10:30",
    "09:00-17:00": "17:00-09:00",
    "£10–£20": "£20–£10",
    "111 / 999": "999/111",
    "10, 20, 30": "30,20,10",
    "10.": ".10",
    // Painted as brackets around it.
    "(2026)": ")2026(",
    "(09:30)": ")09:30(",
    "(020 7946 0123)": ")02079460123(",
  };
  expect(await seen(language, Object.keys(orders))).toEqual(Object.values(orders));
});

test("signs that HTML writes with digits are none", () => {
  expect(htmlOf("[שלום \"12\" & '5' < 7](lang:he)")).toBe(
    '<p><span lang="he" dir="rtl">שלום &quot;<bdi dir="ltr">12</bdi>&quot; &amp; \'<bdi dir="ltr">5</bdi>\' &lt; <bdi dir="ltr">7</bdi></span></p>\n',
  );
});

test("a long text takes no longer than its length", () => {
  const begin = performance.now();
  for (const words of ["1 (0", "a1-", "1-1 ", "a", "a.", "a ", "0", "1 ", "(0"])
    htmlOf(`::: lang he\nשלום ${words.repeat(20_000)}\n:::`);
  expect(performance.now() - begin).toBeLessThan(3000);
});
