import fc from "fast-check";
import { expect, test } from "vitest";
import { proveMadeUp } from "./prove-made-up.ts";

/** How many documents are made up; more on demand. */
const numRuns = Number(process.env.MADE_UP_DOCUMENTS ?? 12);
const seed = Number(process.env.MADE_UP_SEED ?? 1);

const count = (min: number, max: number) => fc.integer({ min, max });
const word = fc.constantFrom(
  "ask",
  "the",
  "nurse",
  "for",
  "a",
  "copy",
  "before",
  "treatment",
  "appointment",
  "it",
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 14 })
  .map((words) => `${words.join(" ").replace(/^./, (first) => first.toUpperCase())}.`);
const marked = fc.oneof(
  { weight: 6, arbitrary: sentence },
  sentence.map((words) => `**${words}**`),
  fc
    .tuple(sentence, fc.array(word, { minLength: 1, maxLength: 9 }))
    .map(([words, address]) => `[${words}](https://charity.example/${address.join("/")}/)`),
);
const paragraph = fc.array(marked, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
const items = fc.array(paragraph, { minLength: 1, maxLength: 12 });
const bullets = items.map((all) => all.map((item) => `- ${item}`).join("\n"));
const numbers = fc
  .tuple(items, fc.oneof(count(0, 12), count(990, 2030)))
  // One item alone begins with 1: with another number it would be taken for a sentence.
  .map(([all, from]) => [all, all.length === 1 ? 1 : from] as const)
  .map(([all, start]) => all.map((item, index) => `${start + index}. ${item}`).join("\n"));
const nested = fc
  .tuple(paragraph, items)
  .map(([first, inner]) => `- ${first}\n${inner.map((item) => `  - ${item}`).join("\n")}`);
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = fc
  .tuple(count(1, 4), count(1, 30))
  .chain(([columns, rows]) =>
    fc.array(fc.array(sentence, { minLength: columns, maxLength: columns }), {
      minLength: rows + 1,
      maxLength: rows + 1,
    }),
  )
  .map(([head = [], ...rows]) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n"));
/** Two lists in a row would be one. */
const list = fc.oneof(bullets, numbers, nested).map((all) => `It can be:\n\n${all}`);
const text = fc.oneof({ weight: 2, arbitrary: paragraph }, list);
const block = fc.oneof({ weight: 4, arbitrary: text }, table);
const boxed = fc
  .tuple(fc.constantFrom("key", "do", "help"), fc.array(text, { minLength: 1, maxLength: 3 }))
  .map(([name, blocks]) => `::: ${name}\n\n${blocks.join("\n\n")}\n\n:::`);
const listBox = fc
  .tuple(fc.constantFrom("say", "tick"), bullets)
  .map(([name, list]) => `::: ${name}\n${list}\n:::`);
/** What has an order of its own among words from right to left. */
const amid = ["111", "5", "10:30", "9–5", "£9.90", "+44 (0)20 7946 0123", "NHS", "(NHS)", "COVID-19"];
const otherWords = {
  ar: ["مرحبا", "اسأل", "طبيبك،", "رأي", "ثانٍ", "أُسْتَاذٌ", "لا", "لِلّٰهِ", "«نعم»", "(عن)", ...amid],
  he: ["שלום", "שאל", "את", "הרופא,", "שָׁלוֹם", "“כן”", "(טוב)", 'ד"ר', ...amid],
  ur: ["کیا", "ڈاکٹر", "سے", "پوچھیں۔", "ہے؟", "(مفت)", "ٹھیک", ...amid],
};
type OtherLanguage = keyof typeof otherWords;
const otherLanguage = fc.constantFrom<OtherLanguage[]>("ar", "he", "ur");
const otherSentence = (tag: OtherLanguage) =>
  fc
    .array(fc.constantFrom(...otherWords[tag]), { minLength: 1, maxLength: 14 })
    .map((words) => words.join(" "));
/** As a paragraph, in bold and as a link, as a heading, a list and a table. */
const otherShapes = [
  ([one]: string[]) => `${one}`,
  ([one, ...others]: string[]) => `**${one}** [${others.join(" ")}](https://charity.example/ask/) ${one}`,
  ([one]: string[]) => `## ${one}`,
  (all: string[]) => all.map((item) => `- ${item}`).join("\n"),
  ([one = "", ...others]: string[]) =>
    [row([one, "1"]), row(["---", "---"]), ...others.map((each) => row([each, `**${one}**`]))].join("\n"),
];
const otherText = (tag: OtherLanguage) =>
  fc
    .tuple(fc.constantFrom(...otherShapes), fc.array(otherSentence(tag), { minLength: 2, maxLength: 5 }))
    .map(([shape, all]) => shape(all));
const otherBox = otherLanguage.chain((tag) =>
  fc
    .array(otherText(tag), { minLength: 1, maxLength: 4 })
    .map((all) => `::: lang ${tag}\n${all.join("\n\n")}\n:::`),
);
const otherWithin = otherLanguage
  .chain((tag) => fc.tuple(sentence, otherSentence(tag), sentence, fc.constant(tag)))
  .map(([before, words, after, tag]) => `${before} Say [${words}](lang:${tag}) today. ${after}`);
const heading = sentence.map((words) => `## ${words}`);
const documents = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: block },
      boxed,
      listBox,
      otherBox,
      otherWithin,
      heading,
      fc.constant("::: lines 4\n:::"),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((blocks) => blocks.join("\n\n"));

test("any document of paragraphs, lists, tables and boxes prints, and is proved", async () => {
  expect({ seed, faults: await proveMadeUp(fc.sample(documents, { numRuns, seed })) }).toEqual({
    seed,
    faults: [],
  });
});

test("a table, a list, a box or a heading may fall anywhere on a page, and a page may have a hundred links", async () => {
  const lines = Array.from({ length: 12 }, (_, index) => "Ask the ward nurse. ".repeat(7 * index + 3));
  const last = [
    "| Who | What |\n|---|---|\n| A nurse | Ask |",
    "2019. That is some time ago.\n2020. So is that.",
    "::: do\n## Ask today\n\nRing us.\n:::",
  ];
  const pages = lines.flatMap((line) =>
    last.map((block) => `${line}\n\n${"Ask today.\n\n".repeat(4)}These are the places:\n\n${block}`),
  );
  const heading = "::: lines 4\n:::\n\n::: lang ar\n## أوّلاً رأي ثانٍ\n\nاسأل طبيبك.\n:::";
  const before = [6, 7, 8, 9, 10, 25, 26].map((count) => `${"Ask today.\n\n".repeat(count)}${heading}`);
  const links = Array.from({ length: 110 }, (_, index) => `[Read it](https://charity.example/${index}/).`);
  expect(await proveMadeUp([...pages, ...before, links.join(" ")])).toEqual([]);
});
