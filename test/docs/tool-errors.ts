import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** So many words tell a message from others. */
const mostWords = 6;

/** The first words of a message that a tool fails with, as far as they are the same each time, and the file that has it. */
export interface ToolMessage {
  words: string;
  file: string;
}

/** Every message of a `ToolError`, and of what the operating system refuses. */
export function toolMessages(...folders: string[]): ToolMessage[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith("tool-error.ts"))
      .map((name) => path.join(folder, name)),
  );
  return files.sort().flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const made = [...text.matchAll(/new ToolError\(\s*/g)].map(({ 0: start, index }) =>
      text.slice(index + start.length),
    );
    const system = file.endsWith("explain-system-error.js")
      ? [...text.matchAll(/(?:=>|return)\s*(?=[`"])/g)].map(({ 0: start, index }) =>
          text.slice(index + start.length),
        )
      : [];
    return [...made, ...system].flatMap((rest) => {
      const words = firstWords(messageAt(rest, text));
      return words === undefined ? [] : { words, file };
    });
  });
}

/** The message that a call begins with, or that the function of the file gives which it calls. */
function messageAt(rest: string, text: string): string {
  const called = /^(\w+)\(/.exec(rest)?.[1];
  return called === undefined
    ? rest.slice(0, 300)
    : ((text.split(`function ${called}(`)[1] ?? "").split("return")[1] ?? "");
}

/** The first three words or more in a row of it, between what is filled in. */
function firstWords(message: string): string | undefined {
  const literals = [...message.matchAll(/`((?:[^`\\]|\\.)*)`|"((?:[^"\\]|\\.)*)"|'([^']*)'/g)];
  return literals
    .flatMap(([, ...forms]) =>
      forms
        .join("")
        .replaceAll("\\n", " ")
        .split(/\$\{[^}]*\}+/),
    )
    .map((part) => part.replaceAll("\\", "").replace(/^\W+/, "").trim())
    .find((part) => part.split(/\s+/).length >= 3 && !/[<>$]/.test(part))
    ?.split(/\s+/)
    .slice(0, mostWords)
    .join(" ");
}
