/** The lines of a YAML text, read one after the other. */
interface Lines {
  readonly texts: readonly string[];
  next: number;
}

/** Any character but line ends, those of ASCII, Latin letters and the usual quotation marks and dashes. */
const unusual = /[^\n\x20-\x7e¡-ɏ‐-‧€]/;

/** A line that says nothing: empty, or a comment. */
const idle = /^ *(?:#|$)/;

/** A key, and what stands behind its colon. */
const field = /^ *([A-Za-z][A-Za-z0-9-]{0,60}):(?: (.+))?$/;

/** A text or number without quotation marks, which begins with no sign that means something to YAML. */
const bare = /^[A-Za-z0-9À-ɏ“‘£(]/;

/** What would end a text without quotation marks, or be taken off it. */
const breaks = /: | #|[: ]$/;

/** A quoted text in which nothing is escaped. */
const quoted = /^(?:"[^"\\]*"|'[^']*')$/;

/** A list of ids in brackets. */
const bracketed = /^\[[A-Za-z][A-Za-z0-9-]*(?:, [A-Za-z][A-Za-z0-9-]*)*\]$/;

/** Words that are no text to YAML. */
const special = /^(?:null|true|false)$/i;

/** More levels than any content file has. */
const deepest = 4;

/**
 * Reads YAML that is written in the plainest way, as nearly all front matter is: keys with texts, whole numbers, yes
 * and no, ids in brackets, lists of texts, and maps of them; `undefined` for all else, and for every mistake, which are left to the
 * real parser. That takes as long for the front matter of a page as the Markdown parser for its text; this takes a
 * tenth. A test holds the two against each other.
 */
export function readPlainYaml(text: string): unknown {
  if (unusual.test(text)) return undefined;
  const texts = text.split("\n").filter((line) => !idle.test(line));
  const lines = { texts, next: 0 };
  const value = readMap(lines, 0, 1);
  return lines.next === texts.length ? value : undefined;
}

function readMap(lines: Lines, indent: number, depth: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  while (indentOf(lines) === indent) {
    const [, key = "", written] = field.exec(lines.texts[lines.next] as string) ?? [];
    if (key === "" || special.test(key) || Object.hasOwn(map, key)) return undefined;
    lines.next += 1;
    const value = written === undefined ? readBelow(lines, indent, depth) : readValue(written);
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return lines.next === 0 ? undefined : map;
}

/** What stands below a key without a value: a list or a map. */
function readBelow(lines: Lines, above: number, depth: number): unknown {
  const indent = indentOf(lines);
  if (indent <= above || depth === deepest) return undefined;
  const isList = lines.texts[lines.next]?.startsWith("- ", indent);
  return isList ? readList(lines, indent) : readMap(lines, indent, depth + 1);
}

function readList(lines: Lines, indent: number): unknown[] | undefined {
  const list: unknown[] = [];
  while (indentOf(lines) === indent) {
    const line = lines.texts[lines.next] as string;
    const value = line.startsWith("- ", indent) ? readText(line.slice(indent + 2)) : undefined;
    if (value === undefined) return undefined;
    lines.next += 1;
    list.push(value);
  }
  return list;
}

/** How far the next line is indented; −1 where there is none. A line that is further in than it should be ends every loop. */
function indentOf({ texts, next }: Lines): number {
  return texts[next]?.search(/[^ ]|$/) ?? -1;
}

function readValue(written: string): unknown {
  if (written === "true" || written === "false") return written === "true";
  if (!bracketed.test(written)) return readText(written);
  const ids = written.slice(1, -1).split(", ");
  return ids.some((id) => special.test(id)) ? undefined : ids;
}

function readText(written: string): string | number | undefined {
  if (quoted.test(written)) return written.slice(1, -1);
  if (!bare.test(written) || breaks.test(written) || special.test(written)) return undefined;
  if (!/^\d/.test(written) || Number.isNaN(Number(written))) return written;
  return /^(?:0|[1-9]\d{0,14})$/.test(written) ? Number(written) : undefined;
}
