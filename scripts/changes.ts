import { mkdir } from "node:fs/promises";
import path from "node:path";
import { compareGuides } from "../src/changes/compare-guides.ts";
import { draftChange } from "../src/changes/draft-change.ts";
import { changeFormats } from "../src/changes/format-changes.ts";
import { readPublished } from "../src/changes/published-guide.ts";
import { addWords } from "../src/content/interface/add-words.ts";
import { makeDraft } from "../src/content/make-draft.ts";
import { readFiles } from "../src/content/read-files.ts";
import { writeWhole } from "../src/folders/write-whole.ts";
import { keysOf } from "../src/records.ts";
import { systemCode } from "../src/report/thrown.ts";
import { ToolError } from "../src/report/tool-error.ts";
import { oneOf } from "./flags.ts";
import { exitCodes, run } from "./run.ts";

const flags = {
  format: { type: "string", default: "text" },
  /** Begins `content/changes/<today>.md`, a draft. */
  draft: { type: "boolean", default: false },
} as const;

await run(
  flags,
  async ({ content, out, today, format, draft }, [old = ""]) => {
    const form = oneOf("format", format, keysOf(changeFormats));
    const changes = compareGuides(await readPublished(old), await readPublished(out));
    console.log(changeFormats[form](changes));
    if (draft) await begin();
    return exitCodes.ok;

    async function begin(): Promise<void> {
      const { words } = addWords(makeDraft(content, await readFiles(content))).draft;
      const text = words && draftChange(changes, today, words);
      if (!text) return;
      const file = path.join(content, "changes", `${today}.md`);
      await mkdir(path.dirname(file), { recursive: true });
      await writeWhole(file, text, { isNew: true }).catch((error: unknown) => {
        if (systemCode(error) !== "EEXIST") throw error;
        throw new ToolError(`${file} is there already. Rename it, or name another day with --today.`);
      });
      console.error(`Begun: ${file}. Put it into words, then take out the line draft: true.`);
    }
  },
  ["OLD"],
);
