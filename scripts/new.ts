import { existsSync, statSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { makeDraft } from "../src/content/make-draft.ts";
import { readFiles } from "../src/content/read-files.ts";
import { shownPath } from "../src/content/shown-path.ts";
import { oneByOne } from "../src/folders/lock-output.ts";
import { writeWhole } from "../src/folders/write-whole.ts";
import { ToolError } from "../src/report/tool-error.ts";
import { beginCharity } from "../src/start/begin-charity.ts";
import { beginContent, withEntry } from "../src/start/begin-content.ts";
import { exitCodes, run } from "./run.ts";

const newFlags = {
  /** Values of fields, as YAML: `--set section=ask`. */
  set: { type: "string", multiple: true },
} as const;

await run(
  newFlags,
  async ({ content, today, set = [] }, [kind = "", title = ""]) => {
    if (kind === "charity") return newCharity(title, today);
    const begin = () => newContent(content, kind, { title, today, values: readValues(set) });
    const isFolder = statSync(content, { throwIfNoEntry: false })?.isDirectory();
    return isFolder ? oneByOne(path.join(content, ".new"), begin) : begin();
  },
  ["KIND", "TITLE"],
);

/** Begins a page or an entry of what stands in the content folder at this moment. */
async function newContent(
  content: string,
  kind: string,
  given: Parameters<typeof beginContent>[1],
): Promise<number> {
  const { draft } = makeDraft(content, await readFiles(content), { unfinished: true });
  const begun = beginContent(kind.toLowerCase(), given, draft);
  if ("taken" in begun) {
    console.error(`There is a ${begun.taken} already, and nothing was written. Choose another title.`);
    return exitCodes.content;
  }
  const file = path.join(content, begun.file);
  await mkdir(path.dirname(file), { recursive: true });
  const isThere = begun.isEntry && existsSync(file);
  const text = isThere ? withEntry(await readFile(file, "utf8"), begun.text) : begun.text;
  await writeWhole(file, text, { isNew: !isThere });
  console.log(
    `Begun: ${shownPath(file)}. Fill in what is empty there: npm run check says what is left, each at its line.`,
  );
  return exitCodes.ok;
}

async function newCharity(folder: string, today: string): Promise<number> {
  if (!(await beginCharity(folder, today))) {
    console.error(`${folder} holds files already, and nothing was written. Name a new folder.`);
    return exitCodes.content;
  }
  const named = /\s/.test(folder) ? `"${folder}"` : folder;
  console.log(
    `Begun: ${folder}/. Make it yours, file by file; ${folder}/data/organisation.yaml comes first.\n` +
      `npm start -- --content ${named} shows it while you write, and npm run build -- --content ${named} makes site and leaflets.`,
  );
  return exitCodes.ok;
}

function readValues(set: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    set.map((each) => {
      const [, name = "", value = ""] = /^([\w-]+)=(.+)$/s.exec(each) ?? [];
      if (name === "") throw new ToolError(`--set ${each} is not NAME=VALUE, such as section=ask.`);
      return [name, value];
    }),
  );
}
