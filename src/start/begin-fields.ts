import { stringify } from "yaml";
import { monthsAfter } from "../kinds/calendar-day.ts";
import type { Field } from "../kinds/field.ts";

/** What a new file or entry is begun with. */
export interface Begun {
  /** What it is called, in its first field. */
  title: string;
  /** The next place in its list. */
  next: number;
  /** Values by the name of their field, as YAML. */
  values: Readonly<Record<string, string>>;
  /** The day on which it is begun, as 2026-11-21. */
  today: string;
}

/** The most characters of a comment that says what a field is for. */
const longestComment = 100;

/**
 * Fields as YAML, in the order of their kind: those that are needed have what can be known of them, or are empty, so that the
 * check asks for them; those that may be left out are comments. Each says what it is for.
 */
export function beginFields(group: Field, begun: Begun, indent = ""): string {
  if (group.is !== "group") throw new Error("Only a group of fields is begun.");
  const [first] = group.fields.keys();
  return [...group.fields]
    .map(([name, field]) => {
      const isTitle =
        indent.length <= 2 && name === first && field.is === "value" && field.role !== "setting";
      const written = begun.values[name] ?? (isTitle ? quoted(begun.title) : beginning(field, begun));
      const mayLack = field.schema.safeParse(undefined).success;
      if (mayLack && begun.values[name] === undefined) return `${indent}# ${name}: ${comment(field)}\n`;
      if (written === "" && field.is === "group")
        return `${indent}${name}:\n${beginFields(field, { ...begun, title: "" }, `${indent}  `)}`;
      // A comment behind a value could be words that were lost, so it stands above.
      if (written === "" || written === "[]")
        return `${indent}# ${comment(field)}\n${indent}${name}:${written && ` ${written}`}\n`;
      return `${indent}${name}: ${written}\n`;
    })
    .join("");
}

function beginning(field: Field, { next, today }: Begun): string {
  if (field.is === "list") return "[]";
  switch (field.begins) {
    case "today":
      return today;
    case "in a year":
      return monthsAfter(today, 12);
    case "next":
      return String(next);
    case "all":
      return "all";
    default:
      return "";
  }
}

function quoted(title: string): string {
  return title && stringify(title, { lineWidth: 0 }).trimEnd();
}

function comment({ about }: Field): string {
  const plain = about.replaceAll("`", "").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return plain.length <= longestComment
    ? plain
    : `${plain.slice(0, longestComment).replace(/\s+\S*$/, "")} …`;
}
