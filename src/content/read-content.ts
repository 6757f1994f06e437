import path from "node:path";
import { issue } from "../report/catalogue.ts";
import type { Issue } from "../report/issue.ts";
import { dataFiles } from "../schema/data.ts";
import { parseYaml } from "../source/parse-yaml.ts";
import type { Draft, Folder } from "./model.ts";
import { readEntry } from "./read-entry.ts";
import { listFolder, readFolder } from "./read-folder.ts";
import { validate } from "./validate.ts";

/** Reads a whole content folder, every file once, and says what of it does not fit its schema. */
export async function readContent(dir: string): Promise<{ draft: Draft; issues: Issue[] }> {
  const images = (await listFolder(path.join(dir, "images"))).map((name) => `/images/${name}`);
  const draft: Draft = { guide: [], services: [], leaflets: [], pages: [], data: {}, yaml: {}, images };
  const issues = await readData(path.join(dir, "data"), draft);
  for (const folder of ["guide", "services", "leaflets", "pages"] as const) {
    issues.push(...(await readEntries(path.join(dir, folder), folder, draft)));
  }
  return { draft, issues };
}

async function readEntries(dir: string, folder: Folder, draft: Draft): Promise<Issue[]> {
  const { files, issues } = await readFolder(dir, ".md");
  for (const file of files) {
    const { entry, issues: faults } = readEntry(folder, file);
    (draft[folder] as unknown[]).push(entry);
    issues.push(...faults);
  }
  return issues;
}

async function readData(dir: string, draft: Draft): Promise<Issue[]> {
  const { files, issues } = await readFolder(dir, ".yaml");
  for (const [name, schema] of Object.entries(dataFiles)) {
    const file = files.find((each) => path.posix.basename(each.path, ".yaml") === name);
    if (!file) {
      const shown = path
        .relative(process.cwd(), path.join(dir, `${name}.yaml`))
        .split(path.sep)
        .join("/");
      const message = `The file ${name}.yaml is missing.`;
      issues.push(
        issue(
          "unreadable-file",
          { file: shown, line: 1, column: 1 },
          message,
          "Put it back; docs/writing.md says what it holds.",
        ),
      );
      continue;
    }
    const yaml = parseYaml(file);
    const { data, issues: faults } = validate(yaml, schema);
    Object.assign(draft.data, { [name]: data });
    Object.assign(draft.yaml, { [name]: yaml });
    issues.push(...faults);
  }
  return issues;
}
