import path from "node:path";
import { applyRules, type Checked } from "../../src/checks/apply-rules.ts";
import { type ContentFolder, endings, type FoundFile } from "../../src/content/found-file.ts";
import { addWords } from "../../src/content/interface/add-words.ts";
import { type DraftAndIssues, makeDraft } from "../../src/content/make-draft.ts";
import { readFiles } from "../../src/content/read-files.ts";
import type { Position } from "../../src/report/issue.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { sample } from "../sample.ts";

/** The day on which the tests check. */
export const today = "2026-11-21";

const read = await readFiles(sample);

/** The sample in memory, read once for all tests of a file, which one test may change. */
export class ChangedContent {
  #files = [...read];

  /**
   * Replaces the first match of `from` in a file and tells where the replacement begins, or where in it the sign ¦
   * stood, which is left out. Throws where the file holds no match.
   */
  change(name: string, from: string | RegExp, to: string): Position & { file: string } {
    const source = this.#find(name)?.source;
    const text = source?.text ?? "";
    const at = typeof from === "string" ? text.indexOf(from) : text.search(from);
    if (!source || at === -1) throw new Error(`${name} holds no ${from}`);
    const changed = text.replace(from, () => to.replace("¦", ""));
    this.put(name, changed);
    return new SourceFile(source.path, changed).at(at + Math.max(0, to.indexOf("¦")));
  }

  /** Puts a file there, in the place of another of its name. */
  put(name: string, text: string): void {
    const folder = path.posix.dirname(name) as ContentFolder;
    const shown = `${sample}/${name}`;
    const belongs = endings[folder].some((ending) => name.endsWith(ending));
    const file: FoundFile = { folder, name: path.posix.basename(name), path: shown, belongs };
    if (belongs && (folder !== "images" || name.endsWith(".svg"))) file.source = new SourceFile(shown, text);
    const at = this.#files.findIndex((each) => each.path === shown);
    this.#files.splice(at === -1 ? this.#files.length : at, at === -1 ? 0 : 1, file);
  }

  /** Takes a file away. */
  remove(name: string): void {
    this.#files = this.#files.filter((file) => file !== this.#find(name));
  }

  /** The text of a file as it is now. */
  text(name: string): string {
    return this.#find(name)?.source?.text ?? "";
  }

  check(day = today): Checked {
    return applyRules(this.read(), day);
  }

  read(): DraftAndIssues {
    return addWords(makeDraft(sample, this.#files));
  }

  #find(name: string): FoundFile | undefined {
    return this.#files.find((file) => file.path === `${sample}/${name}`);
  }
}
