import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { parseJson } from "../source/parse-json.ts";
import type { LinkAnswer } from "./judge-reply.ts";

/** How long an answer holds: a week, in milliseconds. */
const week = 7 * 86_400_000;

const entry = z.object({
  /** When it was given, in milliseconds since 1970. */
  asked: z.number(),
  answer: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("alive") }),
    z.object({ kind: z.literal("moved"), to: z.string(), forGood: z.boolean() }),
  ]),
});

/** Answers that still hold, by address. */
type AnswerCache = Map<string, z.output<typeof entry>>;

/** Reads the answers of the last seven days; none where the file is missing or was made by something else. */
export async function readAnswers(file: string, now: number): Promise<AnswerCache> {
  const text = await readFile(file, "utf8").catch(() => "{}");
  const { data = {} } = z.record(z.string(), entry).safeParse(parseJson(text));
  return new Map(Object.entries(data).filter(([, { asked }]) => now - asked < week));
}

/** Keeps a good answer. A dead link is asked again in the next run, so that it is noticed when it is mended. */
export function keepAnswer(cache: AnswerCache, url: string, answer: LinkAnswer, now: number): void {
  if (answer.kind === "alive" || answer.kind === "moved") cache.set(url, { asked: now, answer });
}

/** Writes the answers for the next run, which asks again where they cannot be written. */
export async function writeAnswers(file: string, cache: AnswerCache): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(Object.fromEntries(cache), null, 2)}\n`);
  } catch {
    await rm(file, { force: true }).catch(() => {});
  }
}
