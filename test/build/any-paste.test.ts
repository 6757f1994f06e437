import { writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { IssueCode } from "../../src/checks/rules.ts";
import type { Draft } from "../../src/content/model.ts";
import { type TextPage, textPages } from "../../src/content/text-pages.ts";
import type { Data } from "../../src/kinds/types.ts";
import { htmlBlocks } from "../../src/leaflets/prove/html-blocks.ts";
import { comparable } from "../../src/leaflets/prove/sentences.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { webRendering } from "../../src/markdown/web-rendering.ts";
import { ChangedContent, today } from "../checks/changed-content.ts";
import { copyContent } from "../checks/copy-content.ts";
import { sample } from "../sample.ts";
import { buildHere } from "./build-here.ts";
import { characters, marks, type Paste } from "./pastes.ts";

/** How many pastes are tried; more on demand. */
const numRuns = Number(process.env.PASTES ?? 500);
const seed = Number(process.env.PASTES_SEED ?? 1);

/** What speaks of a sign that should not be there. What follows from it, such as a link that leads nowhere, does not count. */
const told: readonly IssueCode[] = [
  "stray-mark",
  "unseen-character",
  "unknown-letter",
  "left-over",
  "unknown-mark",
  "underlined-heading",
  "list-number",
  "unknown-box",
  "unclosed-box",
  "box-content",
  "raw-html",
  "second-title",
  "deep-heading",
  "undefined-reference",
  "broken-link",
  "relative-link",
  "table-header",
  "table-row",
];

/** One paste into one block of a page. */
interface Draw {
  page: TextPage;
  /** Its block as it is written: where it begins, and what it says. */
  block: { line: number; column: number; text: string };
  paste: Paste;
  where: number;
}

const { draft } = new ChangedContent().read();
const pages = textPages(draft);

const draws = fc.record({
  page: fc.constantFrom(...pages),
  block: fc.nat(),
  paste: fc.oneof(...characters.map(([weight, paste]) => ({ weight, arbitrary: fc.constant(paste) })), {
    weight: 10,
    arbitrary: fc.constantFrom(...marks),
  }),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** Blocks of one line, with what stands on it by itself where a line is to stand below it. */
function blocksOf(page: TextPage, { isBelow }: Paste): Draw["block"][] {
  return page.body.blocks
    .map(({ text, at }) => ({ text, line: at(0).line, column: at(0).column }))
    .filter(({ text, line }) => !text.includes("\n") && (!isBelow || page.file.line(line - 1) === text));
}

/** The text of a page with pastes into some of its blocks, into one after the other where several are into the same. */
function pasteAll(page: TextPage, pastes: readonly Draw[]): string {
  const lines = page.file.text.split("\n");
  for (const { text, at } of page.body.blocks.reverse()) {
    const { line, column } = at(0);
    const into = pastes.filter(({ block }) => block.line === line && block.column === column);
    if (into.length === 0) continue;
    const written = lines[line - 1] as string;
    const pasted = into.reduce((words, { paste, where }) => paste.into(words, where), text);
    lines[line - 1] = written.slice(0, column - 1) + pasted + written.slice(column - 1 + text.length);
  }
  return lines.join("\n");
}

/** The words of each block of a page, and the ids of its headings. */
function readIn({ data, words }: Draft, page: TextPage): string[] {
  if (!words) throw new Error("The sample has words.");
  const html = renderMarkdown(page.body.tokens, webRendering({ data: data as Data, words }));
  return [...htmlBlocks(html).map(({ text }) => comparable(text)), ...page.body.headings.map(({ id }) => id)];
}

const samePage = ({ file }: TextPage, of: Draft) =>
  textPages(of).find((each) => each.file.path === file.path) as TextPage;

test("whatever is pasted into a block is told where it stands, or printed and read back the same", async () => {
  const drawn = fc.sample(draws, { numRuns, seed }).flatMap(({ page, block, paste, where }): Draw[] => {
    const blocks = blocksOf(page, paste);
    const chosen = blocks[block % blocks.length];
    return chosen ? [{ page, block: chosen, paste, where }] : [];
  });
  const silent: Draw[] = [];
  const wrong: string[] = [];
  // One paste in every page at a time: what is found in one is not of another.
  for (let round = drawn; round.length > 0; ) {
    const now = pages.flatMap((page) => round.find((draw) => draw.page === page) ?? []);
    round = round.filter((draw) => !now.includes(draw));
    const copy = new ChangedContent();
    for (const draw of now) copy.put(nameOf(draw.page), pasteAll(draw.page, [draw]));
    const { issues } = copy.check();
    for (const draw of now) {
      const { block, paste, where } = draw;
      const pasted = paste.into(block.text, where);
      const last = block.line + pasted.split("\n").length - 1;
      const isTold = issues.some(
        ({ file, line, code, severity }) =>
          file === draw.page.file.path &&
          severity === "error" &&
          told.includes(code) &&
          // A box that ends too soon is told where its own end stands.
          ((line >= block.line && line <= last) || code === "unclosed-box"),
      );
      if (isTold) continue;
      const after = readIn(draft, samePage(draw.page, copy.read().draft));
      if (`${after}` === `${readIn(draft, draw.page)}`) silent.push(draw);
      else wrong.push(`${paste.name} in ${draw.page.file.path}:${block.line}: ${pasted}`);
    }
  }
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  expect(silent.length).toBeGreaterThan(numRuns / 10);

  // All of those that nobody is told of, in one guide: its build proves that page and paper say the same, once for all clinics.
  const { dir } = await copyContent();
  await writeFile(path.join(dir, "data/clinics.yaml"), "{}\n");
  for (const page of pages) {
    const pastes = silent.filter((draw) => draw.page === page);
    await writeFile(path.join(dir, nameOf(page)), pasteAll(page, pastes));
  }
  const { built, issues } = await buildHere({ content: dir, out: path.join(dir, "../dist"), today });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(built).toBeDefined();
});

function nameOf({ file }: TextPage): string {
  return path.posix.relative(sample, file.path);
}
