import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { printedFormats } from "../formats/editions.ts";

/** How much content to make up. */
export interface ContentSize {
  /** Guide pages, of about 250 words each. */
  pages: number;
  /** Leaflets, of two guide pages each. */
  leaflets: number;
}

const day = "2026-01-01";
const sentences = [
  "You can ask your doctor to read this page with you.",
  "Write down what you hear, and ask what each new word means.",
  "Most people need a day or two before they know what they want.",
  "A friend can sit beside you and take notes while you listen.",
];

/** Words that mean nothing, but are as long as a guide's, and never twice the same on one page. */
const say = (page: number, from: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const sentence = sentences[(page + from + at) % sentences.length] ?? "";
    return sentence.replace(/\.$/, ` in step ${from + at + 1}.`);
  }).join(" ");

/** A page of Markdown with its front matter. */
export const madeUpPage = (frontMatter: object, text = "") => `---\n${stringify(frontMatter)}---\n${text}`;

/**
 * Writes a content folder of the given size that has no errors, and no warnings where there is a leaflet for every two
 * pages: the same at every run.
 */
export async function writeMadeUpContent(folder: string, { pages, leaflets }: ContentSize): Promise<void> {
  const write = async (name: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  for (const [name, value] of Object.entries(madeUpData)) await write(`data/${name}.yaml`, stringify(value));
  for (let page = 0; page < pages; page += 1) await write(`guide/page-${page}.md`, guidePage(page));
  for (let leaflet = 0; leaflet < leaflets; leaflet += 1) {
    const include = [2 * leaflet, 2 * leaflet + 1].map((page) => `page-${page % pages}`);
    const title = `Leaflet ${leaflet}`;
    const maxPages = Object.fromEntries(printedFormats.map((name) => [name, 9]));
    const frontMatter = {
      title,
      description: "Made up",
      order: leaflet + 1,
      include: [...new Set(include)],
      maxPages,
    };
    await write(`leaflets/leaflet-${leaflet}.md`, madeUpPage(frontMatter));
  }
}

function guidePage(page: number): string {
  const frontMatter = {
    title: `Page ${page}`,
    description: `What page ${page} helps with.`,
    section: "all",
    order: page + 1,
    reviewed: day,
    nextReview: "2028-12-31",
    sources: ["nobody"],
    nations: "all",
  };
  const points = [0, 1, 2].map((at) => `- ${say(page, 10 + at, 1)}`).join("\n");
  return madeUpPage(
    frontMatter,
    `${say(page, 0, 2)}

::: key
## In short

${points}
:::

## What to expect

${say(page, 20, 3)}

${say(page, 30, 3)}

${say(page, 40, 2)}

## What to bring

You could bring these:

::: tick
${points.replaceAll(" in step", " at step")}
:::

| Step | Who helps |
|---|---|
| First | A nurse |
| Second | A doctor |
`,
  );
}

/** Every file of data, as small as it can be. */
export const madeUpData = {
  organisation: {
    name: "Made-up Guide",
    strapline: "For measuring",
    url: "https://made-up.example/",
    email: "hello@made-up.example",
    formats: "Ask for another format.",
    feedback: "Tell us what is wrong at hello@made-up.example.",
    disclaimer: "This is made up.",
    aboutServices: "There are none.",
    reviewedBy: null,
    colours: { deep: "#07393f", main: "#0a545c", accent: "#f6bd4b" },
  },
  home: {
    title: "Made up",
    description: "Made up for measuring.",
    ways: ["all"],
    help: { title: "Help", text: "There is none.", link: "Read on", goTo: "/guide/page-0/" },
  },
  sections: { all: { title: "All", description: "Everything.", icon: "understand" } },
  sources: { nobody: { title: "Nothing", publisher: "Nobody", checked: day, how: "Made up" } },
  contacts: {},
  glossary: {},
  conditions: { source: "nobody", checked: day, names: ["None"] },
  routes: [{ when: "I want to measure", goTo: "/guide/page-0/" }],
  words: { names: [], abbreviations: [], spellings: [] },
};
