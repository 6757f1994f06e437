import { readFileSync } from "node:fs";
import path from "node:path";
import { causesOf } from "../report/causes-of.ts";
import { explainFailure } from "../report/explain-failure.ts";
import { ToolError } from "../report/tool-error.ts";

/**
 * What Eleventy throws, as a failure with the template's file, line and column; as it is where no template is to blame.
 * Nunjucks counts the lines of a template from below its front matter.
 */
export function templateFault(error: unknown): unknown {
  if (explainFailure(error) !== undefined) return error;
  const chain = causesOf(error);
  const messages = chain.map(({ message }) => message).join("\n");
  const named = [...messages.matchAll(/([^\s("]+\.njk)\)(?: \[Line (\d+), Column (\d+)\])?/g)];
  const [, file, line, column] =
    named.findLast(([, , line]) => line) ?? named[0] ?? /([^\s("]+\.njk)\b/.exec(messages) ?? [];
  if (!file) return error;
  const source = readFileSync(path.resolve(file), "utf8");
  const lines = chain.at(-1)?.message.split("\n") ?? [];
  const what = (lines.find((each) => !/\.njk\)/.test(each)) ?? lines[0] ?? "").trim().replace(/^Error: /, "");
  const inYaml = /\((\d+):(\d+)\)/.exec(messages);
  const at = line
    ? `${Number(line) + frontMatterLines(source)}:${column}`
    : inYaml
      ? `${inYaml[1]}:${inYaml[2]}`
      : `${lineOf(/`(\w+)`|(\S+)$/.exec(`${messages}`) ?? [], source)}:1`;
  return new ToolError(
    `${path.relative(process.cwd(), path.resolve(file))}:${at} Mend this template: ${what}.`,
    {
      cause: error,
    },
  );
}

const frontMatterLines = (source: string) =>
  (/^---\n[\s\S]*?\n---\n/.exec(source)?.[0].split("\n").length ?? 1) - 1;

/** The first line that has the filter or file which a message names; the first of all where none has. */
const lineOf = ([, filter, file = ""]: readonly string[], source: string) =>
  source.split("\n").findIndex((line) => line.includes(filter ?? file)) + 1 || 1;
