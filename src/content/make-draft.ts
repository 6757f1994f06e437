import path from "node:path";
import type { DataKind } from "../kinds/data-kind.ts";
import { dataNames, pageFolders } from "../kinds/kind-names.ts";
import { dataKinds } from "../kinds/kinds.ts";
import type { DataName, PageFolder } from "../kinds/types.ts";
import { nearest } from "../report/did-you-mean.ts";
import { type Issue, issue } from "../report/issue.ts";
import { badCsv } from "../source/parse-csv.ts";
import { parseYaml, type YamlDocument } from "../source/parse-yaml.ts";
import type { SourceFile } from "../source/source-file.ts";
import { csvDocument } from "./csv-document.ts";
import type { FoundFile } from "./found-file.ts";
import { KeptNotes } from "./kept-notes.ts";
import type { Draft } from "./model.ts";
import { ownValues, withOwnWords } from "./own-words.ts";
import { readEntry } from "./read-entry.ts";
import { type ReadFields, readFields } from "./read-fields.ts";
import { missingDataFile, type ReadingCode } from "./reading-kinds.ts";
import { shownPath } from "./shown-path.ts";

/** A content folder as it was read, and what in it does not fit its schema. */
export interface DraftAndIssues {
  draft: Draft;
  issues: Issue<ReadingCode>[];
}

/**
 * Parses the files that were found in the content folder `dir`, each once. Pages that are still being written are left
 * out, with what is wrong with them, unless they are asked for. The guide's own words are filled in before.
 */
export function makeDraft(dir: string, found: FoundFile[], { unfinished = false } = {}): DraftAndIssues {
  const values = ownValues(found);
  const files = found.map((file) => withOwnWords(file, values));
  const issues: Issue<ReadingCode>[] = [];
  const used = files.filter(({ belongs }) => belongs);
  const leftOut = new Map<string, string>();
  const notes = new KeptNotes(dir, used.filter(({ name }) => name.endsWith(".md")).length);
  const pages = pageFolders.map((folder) => {
    const all = used.filter((file) => file.folder === folder).map((file) => readPage(folder, file, notes));
    const read = all.filter(({ entry: { url, file, fields } }) => {
      const isLeftOut = !unfinished && fields.draft === true;
      if (isLeftOut) leftOut.set(url, file.path);
      return !isLeftOut;
    });
    issues.push(...read.flatMap((page) => page.issues));
    return [folder, read.map(({ entry }) => entry)] as const;
  });
  notes.keep();
  const images = used.filter(({ folder }) => folder === "images").map(({ name }) => `/images/${name}`);
  const draft: Draft = {
    ...(Object.fromEntries(pages) as Pick<Draft, PageFolder>),
    data: {},
    fields: {},
    yaml: {},
    unfinished: leftOut,
    images,
    files,
  };
  for (const name of dataNames) issues.push(...addData(name, dir, draft));
  return { draft, issues };
}

/** A file that is part of several drafts, such as those with one file changed, is parsed once. */
const knownPages = new WeakMap<FoundFile, ReturnType<typeof readEntry>>();

function readPage(folder: PageFolder, file: FoundFile, notes: KeptNotes): ReturnType<typeof readEntry> {
  const read = notes.read(file, (known) => knownPages.get(file) ?? readEntry(folder, file, known));
  knownPages.set(file, read);
  return read;
}

/** Reads a data file into a draft, or puts there what stands for it; answers what is wrong with it. */
function addData(name: DataName, dir: string, draft: Draft): Issue<ReadingCode>[] {
  const kind: DataKind = dataKinds[name];
  const files = draft.files.filter(({ folder, belongs }) => folder === "data" && belongs);
  const table = kind.asTable ? files.find((each) => each.name === `${name}.csv`) : undefined;
  const file = table ?? files.find((each) => each.name === `${name}.yaml`);
  const otherwise = kind.fields.schema.safeParse(undefined);
  if (!file && otherwise.success) {
    Object.assign(draft.data, { [name]: otherwise.data });
    Object.assign(draft.fields, { [name]: otherwise.data });
    return [];
  }
  if (!file) return isMisspelt(name, files) ? [] : [missing(dir, name)];
  if (!file.source) return [];
  const { yaml, data, right, issues } = readData(kind, file, file.source);
  Object.assign(draft.yaml, { [name]: yaml });
  Object.assign(draft.data, { [name]: data });
  Object.assign(draft.fields, { [name]: right });
  return [...issues, ...alsoInYaml(file, files)];
}

/** The entries of a table are all that there are: a file in YAML beside it has none. */
function alsoInYaml(table: FoundFile, files: readonly FoundFile[]): Issue<ReadingCode>[] {
  const name = table.name.replace(/\.csv$/, ".yaml");
  const other = files.find((file) => file !== table && file.name === name)?.source;
  if (!other || /^\s*(?:\{\s*\})?\s*$/.test(other.text.replace(/^\s*#.*$/gm, ""))) return [];
  const message = `${name} has entries, too.`;
  const hint = `Put all of them into ${table.name} and leave {} in ${name}, or remove ${table.name}.`;
  return [issue(badCsv, { file: table.path, line: 1, column: 1 }, message, hint)];
}

/** A data file that is part of several drafts is parsed once, too; it has one kind, that of its name. */
const knownData = new WeakMap<FoundFile, ReadFields<unknown> & { yaml: YamlDocument }>();

function readData({ fields }: DataKind, file: FoundFile, source: SourceFile) {
  let read = knownData.get(file);
  if (!read) {
    const table = file.name.endsWith(".csv") ? csvDocument(source, fields) : undefined;
    const yaml = table?.document ?? parseYaml(source);
    read = { yaml, ...readFields(yaml, fields) };
    read.issues.push(...(table?.issues ?? []));
    knownData.set(file, read);
  }
  return read;
}

/** Whether one of the files is meant to be the data file of this name, which is told at that file. */
function isMisspelt(name: DataName, files: readonly FoundFile[]): boolean {
  return files.some((file) => nearest(path.basename(file.name, ".yaml"), Object.keys(dataKinds)) === name);
}

function missing(dir: string, name: string): Issue<ReadingCode> {
  const where = { file: shownPath(path.join(dir, "data", `${name}.yaml`)), line: 1, column: 1 };
  const hint = "Put it back; docs/writing.md says what it holds.";
  return issue(missingDataFile, where, `The file ${name}.yaml is missing.`, hint);
}
