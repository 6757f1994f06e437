import slugify from "@sindresorhus/slugify";
import type { Field } from "../kinds/field.ts";
import { present } from "../present.ts";
import { type Issue, issue, type Place } from "../report/issue.ts";
import type { KeyPath } from "../source/find-node.ts";
import { badCsv, type Cell, parseCsv } from "../source/parse-csv.ts";
import type { YamlDocument } from "../source/parse-yaml.ts";
import type { SourceFile } from "../source/source-file.ts";

/** An item of a list in a cell. */
const listItem = /[^\s,;]+/g;

/** The column of the ids; without one, each entry is called by its first field. */
const idColumn = "id";

/**
 * A table as the entries of a data file: a line for each, a column for each field. The columns may stand in any order, and
 * their names in capitals too. A cell that holds a list has spaces, commas or semicolons between its items.
 *
 * @returns what stands in it, with the places of its cells, and what is wrong with its lines
 */
export function csvDocument(
  file: SourceFile,
  entries: Field,
): { document: YamlDocument; issues: Issue<typeof badCsv.code>[] } {
  const fields = fieldsOf(entries);
  const { head, rows, issues } = parseCsv(file);
  const names = head.map(({ text }) => nameOf(text, [idColumn, ...fields.keys()]));
  const fatal = issues.length > 0 ? issues : headFaults(file, head, names, rows, fields);
  const faults: Issue<typeof badCsv.code>[] = [];
  const value: Record<string, Record<string, unknown>> = {};
  const cells = new Map<string, Cell>();
  const [first = ""] = fields.keys();
  const shortest = Math.min(...rows.map(({ length }) => length));
  for (const [number, row] of rows.entries()) {
    const cellOf = (name: string): Cell | undefined => row[names.indexOf(name)];
    const called = cellOf(idColumn) ?? cellOf(first) ?? present(row[0]);
    const id = cellOf(idColumn)?.text || slugify(called.text, { decamelize: false });
    const found = rowFaults(row, { columns: head.length, called, id, before: value, shortest });
    faults.push(...found);
    // What stands in the wrong column says nothing.
    if (found.length > 0) continue;
    const entry: Record<string, unknown> = {};
    cells.set(key([id]), called);
    for (const [index, name] of names.entries()) {
      const field = fields.get(name);
      const cell = row[index] ?? { text: "", at: present(row.at(-1)).at };
      // A column that is not known is told once, of the first line.
      if (name === idColumn || (!field && number > 0) || (cell.text === "" && mayLack(field))) continue;
      entry[name] = heldBy(cell.text, field);
      cells.set(key([id, name]), cell);
    }
    Object.defineProperty(value, id, { value: entry, enumerable: true });
  }
  const placeAt = (path: KeyPath): Place =>
    (cells.get(key(path.slice(0, 2))) ?? cells.get(key(path.slice(0, 1))))?.at ?? file.at(0);
  const document: YamlDocument = {
    value: fatal.length > 0 ? undefined : value,
    issues: fatal,
    valueAt: (path) => {
      const cell = cells.get(key(path.slice(0, 2)));
      const item = [...(cell?.text ?? "").matchAll(listItem)][Number(path[2])];
      return cell && item ? textAt(file, cell.at, item.index) : placeAt(path);
    },
    keyAt: (path) => {
      const column = names.indexOf(String(path[1]));
      return column === -1 || fields.has(present(names[column])) ? placeAt(path) : present(head[column]).at;
    },
    writtenAt: (path) => cells.get(key(path))?.text ?? "",
    textAt: (path, offset) => textAt(file, placeAt(path), offset),
  };
  return { document, issues: fatal.length > 0 ? [] : faults };
}

/** The fields that a line of the table may have. */
function fieldsOf(entries: Field): ReadonlyMap<string, Field> {
  if (entries.is !== "entries" || entries.entry.is !== "group")
    throw new Error("Only entries can be a table.");
  return entries.entry.fields;
}

/** What is wrong with the first line. */
function headFaults(
  file: SourceFile,
  head: readonly Cell[],
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
  fields: ReadonlyMap<string, Field>,
): Issue<typeof badCsv.code>[] {
  const known = [idColumn, ...fields.keys()];
  const namesIn = (row: readonly string[]) => row.filter((name) => known.includes(name)).length;
  if (head.length > 0 && namesIn(names) === 0) {
    const named = rows.find((row) => namesIn(row.map(({ text }) => nameOf(text, known))) > 1)?.[0];
    const hint = named
      ? `Take out what stands above line ${named.at.line}, which has them.`
      : `Write them in a line above it: ${known.join(", ")}.`;
    return [issue(badCsv, present(head[0]).at, "This line does not have the names of the columns.", hint)];
  }
  const found = head.flatMap(({ at }, index) => {
    const name = present(names[index]);
    if (name === "")
      return issue(badCsv, at, "This column has no name.", "Write the name of a field, or remove it.");
    if (names.indexOf(name) === index) return [];
    return issue(badCsv, at, `There are two columns called "${name}".`, "Keep one of the two.");
  });
  const missing = [...fields].filter(([name, field]) => !names.includes(name) && !mayLack(field));
  const lacks = missing.map(([name]) => {
    const message = `There is no column called "${name}".`;
    return issue(badCsv, file.at(0), message, `The columns can be: ${known.join(", ")}.`);
  });
  return [...found, ...lacks];
}

/** What is wrong with the form of a line below it. More cells than in other lines come of a sign between cells that stands in one. */
function rowFaults(
  row: readonly Cell[],
  about: { columns: number; called: Cell; id: string; before: object; shortest: number },
): Issue<typeof badCsv.code>[] {
  const { columns, called, id, before, shortest } = about;
  const filled = row.slice(columns).find(({ text }) => text !== "");
  const surplus = filled ?? (row.length > Math.max(columns, shortest) ? called : undefined);
  const found: Issue<typeof badCsv.code>[] = [];
  if (surplus) {
    const message = filled
      ? `"${filled.text}" stands in no column: this line has more cells than the first.`
      : `This line has ${row.length} cells, the first ${columns}.`;
    found.push(
      issue(badCsv, surplus.at, message, "Put a cell that holds the sign between cells in quotation marks."),
    );
  }
  if (Object.hasOwn(before, id)) {
    const message = `"${id}" stands in a line above, too.`;
    found.push(
      issue(badCsv, called.at, message, "Keep one of the two lines, or give each an id of its own."),
    );
  }
  return found;
}

/** The name of a column as its field is called. */
function nameOf(written: string, known: readonly string[]): string {
  return known.find((name) => name.toLowerCase() === written.toLowerCase()) ?? written;
}

function mayLack(field: Field | undefined): boolean {
  return field === undefined || field.schema.safeParse(undefined).success;
}

/** What a cell holds: `null` where it is empty, which a field that is needed tells. */
function heldBy(text: string, field: Field | undefined): unknown {
  if (text === "") return null;
  return field?.is === "list" ? [...text.matchAll(listItem)].map(([item]) => item) : text;
}

/** Where a character of a cell stands, behind its quotation mark and those that are doubled before it. */
function textAt(file: SourceFile, start: Place, offset: number): Place {
  const line = file.line(start.line - 1);
  let at = start.column - 1;
  const isQuoted = line[at] === '"';
  if (isQuoted) at += 1;
  for (let index = 0; index < offset; index += 1) at += isQuoted && line[at] === '"' ? 2 : 1;
  return { ...start, column: Math.min(at, line.length) + 1 };
}

function key(path: KeyPath): string {
  return path.map(String).join("\0");
}
