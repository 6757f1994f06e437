import { readFileSync } from "node:fs";
import type { Token } from "markdown-it";
import { expect, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import type { Content } from "../../src/content/model.ts";
import type { DataBox } from "../../src/markdown/data-boxes.ts";
import { plainText } from "../../src/markdown/plain-text.ts";
import { sectionTokens } from "../../src/markdown/section-tokens.ts";

/** A row of docs/coverage.md; its `page` is `none` for a line that makes no statement. */
interface Row {
  statement: string;
  page: string;
  phrase: string | undefined;
}

/** A section of docs/coverage.md: one source, how many statements it is said to make, and its rows. */
interface Covered {
  publisher: string;
  id: string;
  count: number;
  rows: Row[];
}

const none = "—";
const covered = readCoverage(readFileSync("docs/coverage.md", "utf8"));
const { content } = await checkContent("content", "2026-11-21");
if (!content) throw new Error("The content has errors: run the check first.");
const guide: Content = content;
const pages = [...guide.guide, ...guide.services, ...guide.pages];

function readCoverage(markdown: string): Covered[] {
  const sections = markdown.split(/^## /m).slice(1);
  return sections.map((section) => {
    const [, publisher = "", id = ""] = /^(.+), `(.+)`$/m.exec(section) ?? [];
    const lines = section.split("\n").filter((line) => line.startsWith("|"));
    const rows = lines.slice(2).map((line): Row => {
      const [statement = "", page = "", words = ""] = line.slice(1, -1).split(" | ");
      return {
        statement: statement.trim(),
        page: page.replaceAll("`", ""),
        phrase: /“(.+)”/.exec(words)?.[1],
      };
    });
    return { publisher, id, count: Number(/^(\d+) statements?\./m.exec(section)?.[1]), rows };
  });
}

/** The words under a heading as a reader meets them, with the lists and cards that are drawn from data. */
function words(tokens: Token[]): string {
  const texts = tokens.map((token) => {
    if (token.type === "inline") return plainText(token);
    if (token.type === "conditions") return (guide.data.conditions?.names ?? []).join(" ");
    if (token.type !== "contacts") return "";
    const items = (token.meta as DataBox).held.filter(({ type }) => type === "inline");
    const contacts = items.map(({ content: id }) => guide.data.contacts[id]);
    return contacts.map((contact) => `${contact?.name} ${contact?.does} ${contact?.phone ?? ""}`).join(" ");
  });
  return texts.join(" ").replace(/\s+/g, " ");
}

/** What is wrong with a row, or `undefined`. */
function fault(row: Row, id: string): string | undefined {
  const name = `"${row.statement}", ${row.page}`;
  if (row.page === none) return undefined;
  const [slug, anchor = ""] = row.page.split("#");
  const page = pages.find((each) => each.slug === slug);
  if (!page) return `${name}: there is no such page.`;
  const section = sectionTokens(page.body.tokens, anchor);
  if (section.length === 0) return `${name}: the page has no such heading.`;
  if (!page.data.sources?.includes(id)) return `${name}: the page does not name the source ${id}.`;
  if (!row.phrase) return `${name}: the row quotes nothing.`;
  return words(section).includes(row.phrase) ? undefined : `${name}: “${row.phrase}” does not stand there.`;
}

test.each(covered)("the guide says what $publisher ($id) says", ({ publisher, id, count, rows }) => {
  expect(publisher).toBe(guide.data.sources[id]?.publisher);
  expect(rows.flatMap((row) => fault(row, id) ?? [])).toEqual([]);
  const statements = new Set(rows.filter(({ page }) => page !== none).map(({ statement }) => statement));
  expect(statements.size).toBeGreaterThanOrEqual(count);
});

test("every source of the guide is covered", () => {
  expect(covered.map(({ id }) => id).sort()).toEqual(Object.keys(guide.data.sources).sort());
});

test("a wrong row is found", () => {
  const row = { statement: "It is rare", page: "how-to-ask#in-short", phrase: "Doctors rarely refuse." };
  expect(fault(row, "cruk")).toBeUndefined();
  expect(fault({ ...row, phrase: "Doctors always refuse." }, "cruk")).toContain("does not stand there");
  expect(fault({ ...row, page: "how-to-ask#nowhere" }, "cruk")).toContain("no such heading");
  expect(fault({ ...row, page: "nowhere#in-short" }, "cruk")).toContain("no such page");
  expect(fault(row, "ico")).toContain("does not name the source ico");
});
