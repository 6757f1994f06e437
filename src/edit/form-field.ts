import type { FormField } from "@sveltia/cms";
import { z } from "zod";
import type { Field } from "../kinds/field.ts";
import type { ValueField } from "../kinds/written-values.ts";
import { entryId, entryValue } from "./form-values.ts";
import { choicesOf, writtenSchema } from "./shape.ts";
import type { Targets } from "./targets.ts";
import { valuePattern } from "./value-pattern.ts";

/** What forms are made with beside the kinds. */
export interface FormWords {
  /** What ids can name. */
  targets: Targets;
  /** The words of an entry's id. */
  id: { label: string; hint: string };
  /** What choices are called, where that is not as they are written. */
  choices: Readonly<Record<string, string>>;
}

/** A field of a kind as one of a form, with what its kind says of it. */
export function formField(name: string, field: Field, words: FormWords): FormField {
  const common = {
    name,
    label: labelOf(name),
    required: !field.schema.safeParse(undefined).success && !field.schema.safeParse(null).success,
    ...(field.about === "" ? {} : { hint: inPlainWords(field.about) }),
  };
  if (field.is === "group")
    return { ...common, widget: "object", collapsed: "auto", fields: groupFields(field, words) };
  if (field.is === "entries") {
    const fields = [idField(field.schema, words), ...entryFields(field.entry, words)];
    return {
      ...common,
      widget: "list",
      collapsed: true,
      ...summary(field.entry, `{{fields.${entryId}}}`),
      fields,
    };
  }
  if (field.is === "list") return { ...common, ...listField(name, field, words) } as FormField;
  return {
    ...common,
    ...valueField(field, words),
    ...(common.required ? beginning(field) : {}),
  } as FormField;
}

/** What a field has where it is needed and nothing was written yet. Sveltia gives it to what is there already, too. */
function beginning({ begins, schema }: Field): { default?: unknown } {
  if (begins === "today") return { default: "{{now}}" };
  return begins === "all" ? { default: choicesOf(schema)?.of } : {};
}

/** The fields of a group, each as one of a form. */
export function groupFields(field: Field, words: FormWords): FormField[] {
  return field.is === "group" ? [...field.fields].map(([name, held]) => formField(name, held, words)) : [];
}

/** The id of an entry, which its map asks for. */
function idField(map: z.core.$ZodType, { id }: FormWords): FormField {
  const { keyType } = writtenSchema(map)._zod.def as unknown as { keyType: z.core.$ZodType };
  const pattern = valuePattern(keyType);
  return { name: entryId, widget: "string", ...id, ...(pattern ? { pattern } : {}) };
}

function entryFields(entry: Field, words: FormWords): FormField[] {
  return entry.is === "group" ? groupFields(entry, words) : [formField(entryValue, entry, words)];
}

/** A list in a form: choices stand beside each other, all else one below the other, so that its order can be changed. */
function listField(name: string, { item, schema }: Extract<Field, { is: "list" }>, words: FormWords) {
  const least = schema.safeParse([]).success ? {} : { min: 1 };
  const choices = item.is === "value" ? choicesOf(item.schema) : undefined;
  if (choices) return { ...least, ...choice(choices.of, words), multiple: true };
  const list = { ...least, widget: "list" };
  if (item.is !== "group") return { ...list, field: formField(name, item, words) };
  return { ...list, collapsed: true, ...summary(item), fields: groupFields(item, words) };
}

/** What an entry that is folded up is called: by the first of its fields, and its id where it has one. */
function summary(entry: Field, id = ""): { summary?: string } {
  const [first] = entry.is === "group" ? [...entry.fields].filter(([, { is }]) => is === "value") : [];
  const name = first ? `{{fields.${first[0]}}}` : "";
  const parts = [name, id && name ? `(${id})` : id].filter(Boolean);
  return parts.length === 0 ? {} : { summary: parts.join(" ") };
}

function valueField(field: ValueField, words: FormWords) {
  const choices = choicesOf(field.schema);
  if (choices) return { ...choice(choices.of, words), multiple: choices.all !== undefined };
  const { type, format } = z.toJSONSchema(field.schema, { io: "input", unrepresentable: "any" }) as {
    type?: string;
    format?: string;
  };
  if (type === "boolean") return { widget: "boolean", default: false };
  if (type === "integer") return { widget: "number", value_type: "int", min: 1 };
  if (format === "date") return { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  const target = field.role === "id" ? words.targets(field.of) : undefined;
  if (target) return target;
  const isLong = field.role === "words" && field.as !== "heading";
  const pattern = valuePattern(field.schema);
  return {
    widget: isLong ? "text" : "string",
    use_emoji_autocomplete: false,
    ...(pattern ? { pattern } : {}),
  };
}

function choice(values: readonly string[], { choices }: FormWords) {
  const options = values.map((value) => ({ label: choices[value] ?? labelOf(value), value }));
  return { widget: "select", options };
}

/** The name of a field, kind or choice in words: `nextReview` is "Next review". */
export function labelOf(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a kind says of itself, without the marks that only its documentation shows. */
export function inPlainWords(about: string): string {
  return about.replaceAll("`", "").replace(/\[([^\]]+)\]\((?!https:)[^)]*\)/g, "$1");
}
