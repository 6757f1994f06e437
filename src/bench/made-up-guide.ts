import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { madeUpData, madeUpPage } from "./made-up-content.ts";
import { madeUpWords } from "./made-up-words.ts";

/** How many pages a part has, and how many pages there are for each hard word and for each service. */
const each = { part: 30, term: 10, service: 500 };

const day = "2026-01-01";
const dated = { reviewed: day, nextReview: "2028-12-31", sources: ["nobody"], nations: "all" };

/** The page that an edit of the bench is made to, and the sentence that it changes, in two wordings. */
export const edited = {
  file: "guide/page-0.md",
  from: "This page is for you.",
  to: "This page is here for you.",
};

/**
 * Writes a content folder as a large charity has one: parts of thirty pages that lead to each other, hard words that are
 * explained, services. It has no errors, and is the same at every run.
 */
export async function writeMadeUpGuide(folder: string, pages: number): Promise<void> {
  const count = { parts: Math.ceil(pages / each.part), terms: Math.ceil(pages / each.term) };
  const services = Math.ceil(pages / each.service);
  const files = new Map<string, string>();
  for (const [name, value] of Object.entries(dataOf(count, services)))
    files.set(`data/${name}.yaml`, stringify(value));
  for (let page = 0; page < pages; page += 1)
    files.set(`guide/page-${page}.md`, guidePage(page, { pages, services, ...count }));
  for (let service = 0; service < services; service += 1)
    files.set(`services/service-${service}.md`, servicePage(service));
  for (const name of ["data", "guide", "services"]) await mkdir(path.join(folder, name), { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
}

function guidePage(
  page: number,
  { pages, terms, services }: { pages: number; terms: number; services: number },
): string {
  const { topic, sentence, sentences, below } = madeUpWords(page);
  const first = page - (page % each.part);
  const near = first + below(Math.min(each.part, pages - first));
  const far = below(pages);
  const titles = [topic(), topic(), topic()].map((name, at) => `${name} and step ${at + 1}`);
  const list = (mark: string, count: number) =>
    Array.from({ length: count }, () => `${mark} ${sentence()}`).join("\n");
  const frontMatter = {
    title: `${titles[0]} of plan ${page}`,
    description: `What plan ${page} helps with.`,
    section: `part-${Math.floor(page / each.part)}`,
    order: page + 1,
    aliases: [`plan ${page}`],
    ...dated,
  };
  return madeUpPage(
    frontMatter,
    `${edited.from} ${sentence()}

::: key
## In short

${list("-", 3)}
:::

## ${titles[0]}

${sentences(2)} Ask what a [hard word ${page % terms}](glossary:term-${page % terms}) means.

${sentences(3)}

${sentences(2)} [Plan ${near}](/guide/page-${near}/) says more.

## ${titles[1]}

${sentences(3)}

${sentences(2)} [Service ${page % services}](/services/service-${page % services}/) may help.

You could bring these:

::: tick
${list("-", 4)}
:::

| Step | Who helps |
|---|---|
| First | A nurse |
| Second | A doctor |

## ${titles[2]}

${sentences(3)}

${sentences(3)}

${sentences(2)}${far === near ? "" : ` Next, read [plan ${far}](/guide/page-${far}/).`}
`,
  );
}

function servicePage(service: number): string {
  const { sentences } = madeUpWords(service);
  const fact = (text: string) => ({ text, checked: day });
  return madeUpPage(
    {
      title: `Service ${service}`,
      description: `A made-up service, number ${service}.`,
      order: service + 1,
      kind: "charity",
      contact: "helper",
      cost: fact("Free."),
      eligibility: fact("Everybody."),
      howToApply: fact("Write to the helper."),
      ...dated,
    },
    `${sentences(2)}\n\n## What it does\n\n${sentences(3)}\n`,
  );
}

function dataOf({ parts, terms }: { parts: number; terms: number }, services: number) {
  const numbered = <Value>(count: number, name: string, make: (at: number) => Value) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}-${at}`, make(at)]));
  return {
    ...madeUpData,
    home: { ...madeUpData.home, ways: ["part-0"] },
    sections: numbered(parts, "part", (at) => ({
      title: `Part ${at}`,
      description: `What part ${at} is about.`,
      icon: "understand",
    })),
    contacts:
      services === 0
        ? {}
        : {
            helper: {
              name: "Made-up Helper",
              does: "Helps with what is made up.",
              nations: "all",
              email: "help@made-up.example",
              checked: day,
              source: "nobody",
            },
          },
    glossary: numbered(terms, "term", (at) => ({
      term: `${String.fromCharCode(65 + (at % 26))} word ${at}`,
      definition: `What hard word ${at} means, in plain words that all can read.`,
    })),
  };
}
