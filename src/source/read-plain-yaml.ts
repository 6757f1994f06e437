import { present } from "../present.ts";

/** The lines of a YAML text, read one after the other. */
interface Lines {
  readonly texts: string[];
  next: number;
}

/** Any character but line ends, those of ASCII, Latin letters and the usual quotation marks and dashes. */
const unusual = /[^\n\x20-\x7e¡-ɏ‐-‧€]/;

/** A line that says nothing: empty, or a comment. */
const idle = /^ *(?:#|$)/;

/** A key, and what stands behind its colon. */
const field = /^ *([A-Za-z][A-Za-z0-9-]{0,60}):(?: (.+))?$/;

/** A text or number without quotation marks, which begins with no sign that means something to YAML. */
const bare = /^[A-Za-z0-9À-ɏ“‘£(/]/;

/** What would end a text without quotation marks, or be taken off it. */
const breaks = /: | #|[: ]$/;

/** A quoted text in which nothing is escaped. */
const quoted = /^(?:"[^"\\]*"|'[^']*')$/;

/** A list of texts in brackets. */
const bracketed = /^\[[^[\]{},]+(?:, [^[\]{},]+)*\]$/;

/** Fields in curly brackets, and where each begins. */
const braced = /^\{ .*[^ ] \}$/;
const nextField = /, (?=[A-Za-z][A-Za-z0-9-]{0,60}: )/;

/** What ends a text between brackets. */
const flowMark = /[[\]{},]/;

/** Words that are no text to YAML. */
const special = /^(?:null|true|false)$/i;

/** More levels than any content file has. */
const deepest = 6;

/**
 * Reads YAML that is written in the plainest way, as nearly all front matter and data are: keys with texts, whole numbers, yes
 * and no, lists of texts, and maps and lists of them; `undefined` for all else, and for every mistake, which are left to the
 * real parser. A test holds the two against each other.
 *
 * Two other ways were measured on 7,500 pages. The real parser alone takes 440 ms, 330 of them for its concrete syntax, so that
 * composing less of it gains little; this takes 29. js-yaml 4.3.2 takes 37, but accepts what editors get wrong: a quotation
 * mark that is closed by one in a later field, words behind a text in quotation marks, items that are out of line.
 */
export function readPlainYaml(text: string): unknown {
  if (unusual.test(text)) return undefined;
  const texts = text.split("\n").filter((line) => !idle.test(line));
  const lines = { texts, next: 0 };
  const value = readBlock(lines, 0, 1);
  return lines.next === texts.length ? value : undefined;
}

/** The list or the map that begins at the next line. */
function readBlock(lines: Lines, indent: number, depth: number): unknown {
  if (depth > deepest) return undefined;
  return lines.texts[lines.next]?.startsWith("- ", indent)
    ? readList(lines, indent, depth)
    : readMap(lines, indent, depth);
}

function readMap(lines: Lines, indent: number, depth: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  const first = lines.next;
  while (indentOf(lines) === indent) {
    const [, key = "", written] = field.exec(present(lines.texts[lines.next])) ?? [];
    lines.next += 1;
    const value = written === undefined ? readBelow(lines, indent, depth) : readValue(written);
    if (!addField(map, key, value)) return undefined;
  }
  return lines.next === first ? undefined : map;
}

function addField(map: Record<string, unknown>, key: string, value: unknown): boolean {
  if (key === "" || special.test(key) || Object.hasOwn(map, key) || value === undefined) return false;
  map[key] = value;
  return true;
}

/** What stands below a key without a value. */
function readBelow(lines: Lines, above: number, depth: number): unknown {
  const indent = indentOf(lines);
  return indent > above ? readBlock(lines, indent, depth + 1) : undefined;
}

function readList(lines: Lines, indent: number, depth: number): unknown[] | undefined {
  const list: unknown[] = [];
  while (indentOf(lines) === indent) {
    const line = present(lines.texts[lines.next]);
    if (!line.startsWith("- ", indent)) return undefined;
    const item = line.slice(indent + 2);
    const isMap = field.test(item);
    const value = isMap ? readEntry(lines, indent + 2, item, depth) : readValue(item);
    if (value === undefined) return undefined;
    if (!isMap) lines.next += 1;
    list.push(value);
  }
  return list;
}
/** A map in a list: its first field stands behind the hyphen, which is as good as a space. */
function readEntry(lines: Lines, indent: number, item: string, depth: number): unknown {
  if (depth === deepest) return undefined;
  lines.texts[lines.next] = `${" ".repeat(indent)}${item}`;
  return readMap(lines, indent, depth + 1);
}

/** How far the next line is indented; −1 where there is none. A line that is further in than it should be ends every loop. */
function indentOf({ texts, next }: Lines): number {
  return texts[next]?.search(/[^ ]|$/) ?? -1;
}

function readValue(written: string): unknown {
  if (written === "true" || written === "false") return written === "true";
  if (bracketed.test(written)) {
    const texts = written.slice(1, -1).split(", ").map(readText);
    return texts.includes(undefined) ? undefined : texts;
  }
  return braced.test(written) ? readFields(written.slice(2, -2)) : readText(written);
}

/** Fields between curly brackets, whose texts hold none of the marks that mean something there. */
function readFields(written: string): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  for (const each of written.split(nextField)) {
    const [, key = "", text = ""] = field.exec(each) ?? [];
    const value = bracketed.test(text) || !flowMark.test(text) ? readValue(text) : undefined;
    if (!addField(map, key, value)) return undefined;
  }
  return map;
}

function readText(written: string): string | number | undefined {
  if (quoted.test(written)) return written.slice(1, -1);
  if (!bare.test(written) || breaks.test(written) || special.test(written)) return undefined;
  if (!/^\d/.test(written) || Number.isNaN(Number(written))) return written;
  return /^(?:0|[1-9]\d{0,14})$/.test(written) ? Number(written) : undefined;
}
