import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../folders/project-folder.ts";

/**
 * Answers that take long to find and never change, kept from one run to the next in one small file.
 *
 * @typeParam Answer what JSON can hold
 */
export class KeptAnswers<Answer> {
  readonly #file: string;
  readonly #answers: Map<string, Answer>;
  #kept: number;

  /** @param basis what the answers follow from: with another basis, none is known */
  constructor(name: string, basis: Uint8Array | string) {
    const hash = createHash("sha256").update(basis).digest("hex").slice(0, 16);
    this.#file = path.join(projectFolder, ".cache/answers", `${name}-${hash}.json`);
    this.#answers = readAnswers(this.#file);
    this.#kept = this.#answers.size;
  }

  /** The answer that was kept, else the one that is found now. */
  answer(question: string, find: () => Answer): Answer {
    const answer = this.#answers.get(question) ?? find();
    this.#answers.set(question, answer);
    return answer;
  }

  /** Writes the answers down where there are new ones. A folder that cannot be written to costs the next run time, no more. */
  keep(): void {
    if (this.#answers.size === this.#kept) return;
    this.#kept = this.#answers.size;
    const aside = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      writeFileSync(aside, JSON.stringify([...this.#answers]));
      renameSync(aside, this.#file);
    } catch {
      rmSync(aside, { force: true });
    }
  }
}

function readAnswers<Answer>(file: string): Map<string, Answer> {
  try {
    return new Map(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return new Map();
  }
}
