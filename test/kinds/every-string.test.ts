import path from "node:path";
import { expect, test } from "vitest";
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import { readFiles } from "../../src/content/read-files.ts";
import { dataKinds, pageKinds } from "../../src/kinds/kinds.ts";
import { writtenValues } from "../../src/kinds/written-values.ts";
import type { Issue } from "../../src/report/issue.ts";
import { ChangedContent } from "../checks/changed-content.ts";
import { sample } from "../sample.ts";

/** A number that nobody knows, a link that runs, and a misspelling too long for the dictionary to be searched for it. */
const planted = "0345 999 9998 [x](javascript:run) hearingtesttsthatisnowordatalll";

/** A text in YAML, and where it stands in its file. */
interface Written {
  file: string;
  from: number;
  to: number;
  text: string;
  line: number;
  role: string;
}

const strings = (await readFiles(sample)).flatMap(({ folder, name, path: full, source }): Written[] => {
  if (!source || folder === "images" || folder === "top") return [];
  const isData = folder === "data";
  const start = isData ? 0 : source.startOfLine(1);
  const end = isData ? source.text.length : source.text.indexOf("\n---\n", start) + 1;
  const written = source.text.slice(start, end);
  const { fields } = isData ? dataKinds[name.replace(".yaml", "") as "home"] : pageKinds[folder];
  const document = parseDocument(written);
  const roles = new Map(
    writtenValues(fields, document.toJS()).map(({ path, field }) => [path.join(" "), field.role]),
  );
  return scalars(document.contents, []).map(({ node, at }) => {
    const [from = 0, to = 0] = node.range ?? [];
    const file = full.replace(`${sample}/`, "");
    const role = roles.get(at.join(" ")) ?? "none";
    return {
      file,
      from: start + from,
      to: start + to,
      text: String(node.value),
      line: source.at(start + from).line,
      role,
    };
  });
});

/** Every text of a tree, with the way to it. */
function scalars(node: unknown, at: readonly unknown[]): { node: Scalar; at: readonly unknown[] }[] {
  if (isScalar(node)) return typeof node.value === "string" ? [{ node, at }] : [];
  if (isSeq(node)) return node.items.flatMap((item, index) => scalars(item, [...at, index]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => scalars(value, [...at, isScalar(key) ? key.value : key]));
}

test("the sample has texts of every role", () => {
  const roles = ["contact", "fact", "id", "quoted", "setting", "words"];
  expect(strings.map(({ role }) => role)).toEqual(expect.arrayContaining(roles));
});

/** Remarks for maintainers, which no reader sees, may name numbers that nobody has confirmed. */
const shown = strings.filter(({ file }) => file !== "data/unconfirmed.yaml");

/**
 * Texts that something is planted in together: those of one role in one folder, since folders name what stands in others. Of those that
 * share a line each has its own round, since what is told is told of a line.
 */
const rounds = new Map<string, Written[]>();
for (const text of shown) {
  const onLine = shown.filter(({ file, line }) => file === text.file && line === text.line);
  const round = `${text.role} ${path.dirname(text.file)} ${onLine.indexOf(text)}`;
  rounds.set(round, [...(rounds.get(round) ?? []), text]);
}

/** What is told where each text stands. */
const told = new Map<Written, Issue[]>();
for (const together of rounds.values()) {
  const copy = new ChangedContent();
  // From the last to the first: what stands before is where it was.
  for (const { file, from, to, text } of together.toReversed()) {
    const before = copy.text(file);
    copy.put(file, `${before.slice(0, from)}"${text} ${planted}"${before.slice(to)}`);
  }
  const { issues } = copy.check();
  for (const text of together) {
    const here = issues.filter(({ file, line }) => file.endsWith(text.file) && line === text.line);
    told.set(text, here);
  }
}

test.each(shown)("$file:$line $text", (text) => {
  const here = told.get(text) ?? [];
  const codes = new Set(here.map(({ code }) => code));
  if (text.role === "words")
    expect([...codes]).toEqual(expect.arrayContaining(["unknown-phone", "link-scheme", "spelling"]));
  else if (text.role === "quoted")
    expect([...codes]).toEqual(expect.arrayContaining(["unknown-phone", "link-scheme"]));
  else expect(here).not.toEqual([]);
});
