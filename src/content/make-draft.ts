import path from "node:path";
import type { z } from "zod";
import { nearest } from "../report/did-you-mean.ts";
import { type Issue, issue } from "../report/issue.ts";
import { dataFiles } from "../schema/data.ts";
import { parseYaml, type YamlDocument } from "../source/parse-yaml.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { FoundFile } from "./found-file.ts";
import type { Folder } from "./front-matter.ts";
import type { Draft } from "./model.ts";
import { readEntry } from "./read-entry.ts";
import { missingDataFile, type ReadingCode } from "./reading-kinds.ts";
import { shownPath } from "./shown-path.ts";
import { validate } from "./validate.ts";

/** A content folder as it was read, and what in it does not fit its schema. */
export interface DraftAndIssues {
  draft: Draft;
  issues: Issue<ReadingCode>[];
}

/** Parses the files that were found in the content folder `dir`, each once. */
export function makeDraft(dir: string, files: FoundFile[]): DraftAndIssues {
  const draft: Draft = {
    guide: [],
    services: [],
    leaflets: [],
    pages: [],
    data: {},
    yaml: {},
    images: [],
    files,
  };
  const issues = readData(dir, draft);
  for (const file of files.filter(({ belongs }) => belongs)) {
    if (file.folder === "images") draft.images.push(`/images/${file.name}`);
    else if (file.folder !== "data" && file.folder !== "top") {
      const { entry, issues: faults } = readOnce(file.folder, file);
      (draft[file.folder] as unknown[]).push(entry);
      issues.push(...faults);
    }
  }
  return { draft, issues };
}

/** A file that is part of several drafts, such as those with one file changed, is parsed once. */
const known = new WeakMap<FoundFile, ReturnType<typeof readEntry>>();

function readOnce(folder: Folder, file: FoundFile): ReturnType<typeof readEntry> {
  const read = known.get(file) ?? readEntry(folder, file);
  known.set(file, read);
  return read;
}

function readData(dir: string, draft: Draft): Issue<ReadingCode>[] {
  const names = Object.keys(dataFiles);
  const files = draft.files.filter(({ folder, belongs }) => folder === "data" && belongs);
  const meant = files.map(({ name }) => nearest(path.basename(name, ".yaml"), names));
  return Object.entries(dataFiles).flatMap(([name, schema]) => {
    const file = files.find((each) => each.name === `${name}.yaml`);
    const standsFor = schema.safeParse(undefined);
    if (!file && standsFor.success) Object.assign(draft.data, { [name]: standsFor.data });
    if (!file) return standsFor.success || meant.includes(name) ? [] : [missing(dir, name)];
    if (!file.source) return [];
    const { yaml, data, issues } = readDataOnce(file, file.source, schema);
    Object.assign(draft.data, { [name]: data });
    Object.assign(draft.yaml, { [name]: yaml });
    return issues;
  });
}

/** A data file that is part of several drafts is parsed once, too; it has one schema, that of its name. */
const knownData = new WeakMap<FoundFile, ReadData>();

interface ReadData extends ReturnType<typeof validate> {
  yaml: YamlDocument;
}

function readDataOnce(file: FoundFile, source: SourceFile, schema: z.ZodType): ReadData {
  let read = knownData.get(file);
  if (!read) {
    const yaml = parseYaml(source);
    read = { yaml, ...validate(yaml, schema) };
    knownData.set(file, read);
  }
  return read;
}

function missing(dir: string, name: string): Issue<ReadingCode> {
  const where = { file: shownPath(path.join(dir, "data", `${name}.yaml`)), line: 1, column: 1 };
  const hint = "Put it back; docs/writing.md says what it holds.";
  return issue(missingDataFile, where, `The file ${name}.yaml is missing.`, hint);
}
