import { parse } from "yaml";
import { fromForm, toForm } from "./form-values.ts";
import { rewriteYaml } from "./rewrite-yaml.ts";
import type { Shape } from "./shape.ts";

/** Where a form keeps the file as it was, so that it is rewritten and not written anew. */
const formerText = "~text";

/** Where a form keeps what is no group of fields: a file that is a list, or a map from ids. */
export const wholeFile = "all";

/** Where a form keeps what stands below front matter. */
export const bodyText = "body";

/** A kind of file that is edited: front matter with a text below it, or YAML alone. */
export interface FileShape {
  ending: "md" | "yaml";
  hasText: boolean;
  shape: Shape;
}

/** What a form shows of a file. */
export type Form = Record<string, unknown>;

/** Front matter, what stands between it and the text, and the text. */
const markdownParts = /(?<![\s\S])---[ \t]*\n([\s\S]*?)^---[ \t]*$(\n*)([\s\S]*)/m;

/** A file, as the editor reads it. */
export function readEdited({ ending, hasText, shape }: FileShape, text: string): Form {
  const [, head = "", , body = ""] = ending === "md" ? (markdownParts.exec(text) ?? []) : ["", text];
  const shown = toForm(shape, parse(head, { stringKeys: true }));
  const fields = shape.is === "group" ? (shown as Form | undefined) : { [wholeFile]: shown };
  return { ...fields, ...(hasText ? { [bodyText]: body.trimEnd() } : {}), [formerText]: text };
}

/** A file with what a form holds, so that nothing but that has changed. */
export function writeEdited({ ending, hasText, shape }: FileShape, form: Form): string {
  const former = typeof form[formerText] === "string" ? form[formerText] : "";
  const [, head = "", gap = hasText ? "\n\n" : "\n"] =
    ending === "md" ? (markdownParts.exec(former) ?? []) : ["", former];
  const none = shape.is === "list" ? [] : {};
  const before = fromForm(shape, toForm(shape, parse(head, { stringKeys: true }))) ?? none;
  const after = fromForm(shape, shape.is === "group" ? form : form[wholeFile]) ?? none;
  const yaml = rewriteYaml(head, before, after);
  if (ending === "yaml") return ended(yaml);
  const text = hasText ? String(form[bodyText] ?? "").trim() : "";
  return `---\n${ended(yaml)}---${text === "" ? "\n" : `${gap || "\n"}${text}\n`}`;
}

function ended(text: string): string {
  return `${text.trimEnd()}\n`;
}
