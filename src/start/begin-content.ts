import path from "node:path";
import slugify from "@sindresorhus/slugify";
import { entryIds } from "../content/entry-ids.ts";
import type { Draft } from "../content/model.ts";
import type { DataKind } from "../kinds/data-kind.ts";
import type { Field } from "../kinds/field.ts";
import { dataNames, pageFolders } from "../kinds/kind-names.ts";
import { dataKinds, pageKinds } from "../kinds/kinds.ts";
import type { PageKind } from "../kinds/page-kind.ts";
import type { DataName, PageFolder } from "../kinds/types.ts";
import { ToolError } from "../report/tool-error.ts";
import { type Begun, beginFields } from "./begin-fields.ts";

/** What is begun: a new file, or an entry for the end of one that may be there. */
export interface BegunFile {
  /** Its path in the content folder. */
  file: string;
  text: string;
  isEntry: boolean;
}

/** What can be begun, by each name that it goes by: pages of a kind, and entries of a data file. */
const kinds = new Map<string, { folder: PageFolder } | { data: DataName }>([
  ...dataNames
    .filter((data) => hasFields(dataKinds[data].fields))
    .flatMap((data) => namesOf(data).map((name) => [name, { data }] as const)),
  ...pageFolders.flatMap((folder) =>
    [...namesOf(folder), pageKinds[folder].noun].map((name) => [name, { folder }] as const),
  ),
]);

/** What can be begun, as it is called where one of it is meant. */
export const kindNames = [...pageFolders, ...dataNames]
  .map((name) => namesOf(name).at(-1) ?? name)
  .filter((name) => kinds.has(name));

/** Whether a data file has entries of several fields each, which somebody fills in. */
function hasFields(fields: Field): boolean {
  return fields.is === "entries" && fields.entry.is === "group";
}

function namesOf(name: string): string[] {
  return [name, name.replace(/s$/, "")];
}

/**
 * Begins a page, or an entry of a data file.
 *
 * @param given its title, the day, and values of its fields as YAML
 * @returns nothing where there is one of that name
 * @throws {ToolError} where there is no such kind or field, or the title makes no address
 */
export function beginContent(
  kind: string,
  given: Omit<Begun, "next">,
  draft: Draft,
): BegunFile | { taken: string } {
  const asked = kinds.get(kind);
  if (!asked) throw new ToolError(`There is no kind ${kind}. It can be: ${kindNames.join(", ")}, charity.`);
  const slug = slugify(given.title, { decamelize: false });
  if (slug === "")
    throw new ToolError(`"${given.title}" has no letters for an address. Give a title with words in it.`);
  return "folder" in asked
    ? beginPage(asked.folder, slug, given, draft)
    : beginEntry(asked.data, slug, given, draft);
}

function beginPage(folder: PageFolder, slug: string, given: Omit<Begun, "next">, draft: Draft) {
  const { fields, hasText, begins = "" }: PageKind = pageKinds[folder];
  const file = `${folder}/${slug}.md`;
  if (draft.files.some((each) => each.folder === folder && each.name.toLowerCase() === `${slug}.md`))
    return { taken: file };
  const values = { ...onlySection(fields, draft), ...known(fields, given.values) };
  const pages: readonly { fields: { title?: string; order?: number; section?: string } }[] = draft[folder];
  const inSection = pages.filter(
    (page) => values.section === undefined || page.fields.section === values.section,
  );
  const next = Math.max(0, ...inSection.map((page) => page.fields.order ?? 0)) + 1;
  const top = `---\n${beginFields(fields, { ...given, values, next })}---\n`;
  return { file, text: hasText ? `${top}\n${begins}${begins && "\n"}##\n` : top, isEntry: false };
}

/** The section, where there is one only. */
function onlySection(fields: PageKind["fields"], draft: Draft): Record<string, string> {
  const hasSection = fields.is === "group" && fields.fields.has("section");
  const [section, ...others] = entryIds(draft, "sections") ?? [];
  return hasSection && section !== undefined && others.length === 0 ? { section } : {};
}

function beginEntry(data: DataName, id: string, given: Omit<Begun, "next">, draft: Draft) {
  const { fields }: DataKind = dataKinds[data];
  if (fields.is !== "entries") throw new Error(`${data} has no entries.`);
  const file = `data/${data}.yaml`;
  if (entryIds(draft, data)?.includes(id)) return { taken: `"${id}" in ${file}` };
  const values = known(fields.entry, given.values);
  const entry = `${id}:\n${beginFields(fields.entry, { ...given, values, next: 1 }, "  ")}`;
  const table = draft.files.find((each) => each.folder === "data" && each.name === `${data}.csv`);
  if (table) throw new ToolError(`The ${data} stand in ${table.path}: add a line there.`);
  const found = draft.files.find((each) => each.folder === "data" && each.name === path.basename(file));
  if (found && !found.source) throw new ToolError(`${found.path} cannot be read: run npm run check.`);
  return { file, text: entry, isEntry: true };
}

/** A data file as it stands on the disk with an entry at its end, in the place of `{}` where it has none. */
export function withEntry(file: string, entry: string): string {
  const endOfLine = file.includes("\r\n") ? "\r\n" : "\n";
  const before = file.replace(/^\{[ \t]*\}[ \t]*(?:#.*)?(?:\r?\n|$)/m, "");
  const isEnded = before === "" || before.endsWith("\n");
  return before + (isEnded ? "" : endOfLine) + entry.replaceAll("\n", endOfLine);
}

/** The values that were given, each of a field that there is. */
function known(fields: PageKind["fields"] | DataKind["fields"], values: Begun["values"]): Begun["values"] {
  const names = fields.is === "group" ? [...fields.fields.keys()] : [];
  for (const name of Object.keys(values)) {
    if (!names.includes(name))
      throw new ToolError(`--set ${name}= names no field. The fields are: ${names.join(", ")}.`);
  }
  return values;
}
