import type { z } from "zod";
import { writtenSchema } from "./shape.ts";

/** What a text has to match, as the editor reads it, and what is said where it does not. */
export type ValuePattern = [pattern: string, message: string];

interface Check {
  pattern?: RegExp;
  error?: (issue: object) => string | { message: string } | undefined;
}

/** All regular expressions of a schema as one; nothing where it has none. */
export function valuePattern(schema: z.core.$ZodType): ValuePattern | undefined {
  const { checks = [] } = writtenSchema(schema)._zod.def as { checks?: { _zod: { def: Check } }[] };
  const asked = checks.flatMap(({ _zod: { def } }) =>
    def.pattern ? [{ ...def, pattern: def.pattern }] : [],
  );
  if (asked.length === 0) return undefined;
  const flags = new Set(asked.flatMap(({ pattern }) => [...pattern.flags]));
  const all = asked.map(({ pattern }) => `(?=[^]*?(?:${pattern.source}))`).join("");
  const messages = new Set(asked.flatMap(({ error }) => messageOf(error?.({})) ?? []));
  return [`/^${all}/${[...flags].join("")}`, [...messages].join(" ")];
}

function messageOf(error: ReturnType<NonNullable<Check["error"]>>): string | undefined {
  return typeof error === "object" ? error.message : error;
}
