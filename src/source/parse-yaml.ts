import { type Document, isScalar, type Node, parseDocument, visit } from "yaml";
import { type Issue, issue, type Place } from "../report/issue.ts";
import { badYaml, explainYamlError, type YamlFault } from "./explain-yaml-error.ts";
import { type FoundNode, findNode, type KeyPath } from "./find-node.ts";
import { followText } from "./follow-text.ts";
import { findDeepNesting } from "./nesting.ts";
import type { badCsv } from "./parse-csv.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";
import type { SourceFile } from "./source-file.ts";

/** YAML text, or a table that stands for it, as plain values, able to say where each key and value was written. */
export interface YamlDocument {
  /** Plain values; `undefined` when the text is not YAML. */
  value: unknown;
  issues: Issue<typeof badYaml.code | typeof badCsv.code>[];
  /** Where the value at a path stands; the nearest parent that exists where it does not. */
  valueAt(path: KeyPath): Place;
  /** Where the key at the end of a path stands. */
  keyAt(path: KeyPath): Place;
  /** How the value at a path is written: `0345` where that is read as the number 345. */
  writtenAt(path: KeyPath): string;
  /** Where the character at `offset` of the text at a path was written. */
  textAt(path: KeyPath, offset: number): Place;
}

/**
 * Parses YAML 1.2 that stands in a file between two offsets. Dates stay strings, aliases are refused (no file here
 * needs one, and a chain of them can fill memory), and every error is restated for a person who edits content.
 */
export function parseYaml(file: SourceFile, start = 0, end = file.text.length): YamlDocument {
  const text = file.text.slice(start, end);
  const plain = readPlainYaml(text);
  if (plain !== undefined) return new PlainYaml(plain, [], file, start, text);
  const deep = findDeepNesting(text);
  if (deep !== undefined)
    return new LocatedYaml(undefined, [faultAt(file, start, tooDeep(deep))], file, start, "");
  const { value, fault } = read(parse(text), text);
  return new LocatedYaml(value, fault ? [faultAt(file, start, fault)] : [], file, start, text);
}

/**
 * The parsed tree, which knows where all was written, is made when a place is asked for: only a file with a mistake
 * needs one, and the trees of thousands of files would fill memory.
 */
class LocatedYaml implements YamlDocument {
  #tree: Document | undefined;

  constructor(
    readonly value: unknown,
    readonly issues: Issue<typeof badYaml.code>[],
    readonly file: SourceFile,
    readonly start: number,
    readonly text: string,
  ) {}

  valueAt(path: KeyPath): Place {
    return this.#at(this.#find(path).value);
  }

  keyAt(path: KeyPath): Place {
    const { key, value } = this.#find(path);
    return this.#at(key ?? value);
  }

  writtenAt(path: KeyPath): string {
    const { value } = this.#find(path);
    return isScalar(value) ? (value.source ?? String(value.value)) : "";
  }

  textAt(path: KeyPath, offset: number): Place {
    const { value } = this.#find(path);
    const words = isScalar(value) ? String(value.value) : "";
    return this.file.at(this.start + followText(this.text, value?.range?.[0] ?? 0, words, offset));
  }

  #find(path: KeyPath): FoundNode {
    this.#tree ??= parse(this.text);
    return findNode(this.#tree, path);
  }

  #at(node: Node | undefined): Place {
    return this.file.at(this.start + (node?.range?.[0] ?? 0));
  }
}

/** YAML in the plainest way, in which a field of the top says by itself where its value begins: the tree takes a hundred times as long. */
class PlainYaml extends LocatedYaml {
  override valueAt(path: KeyPath): Place {
    const mark = `\n${String(path[0])}: `;
    const line = path.length === 1 ? `\n${this.text}`.indexOf(mark) : -1;
    return line === -1 ? super.valueAt(path) : this.file.at(this.start + line + mark.length - 1);
  }
}

function faultAt(
  file: SourceFile,
  start: number,
  { offset, message, hint }: YamlFault,
): Issue<typeof badYaml.code> {
  return issue(badYaml, file.at(start + offset), message, hint);
}

function parse(text: string): Document {
  return parseDocument(text, { prettyErrors: false, stringKeys: true });
}

function read(document: Document, text: string): { value: unknown; fault: YamlFault | undefined } {
  const [error] = [...document.errors, ...document.warnings];
  const fault = error ? explainYamlError(error, text) : findReuse(document, text);
  return { value: fault ? undefined : document.toJS(), fault };
}

/** The first merge key or alias, or else the first anchor: most of the time a text that begins with * or &. */
function findReuse(document: Document, text: string): YamlFault | undefined {
  if (!/[&*]|<</.test(text)) return undefined;
  let fault: YamlFault | undefined;
  const hint = "Write the text itself, or put it in quotation marks.";
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== "<<") return;
      const message = '"<<" would merge another entry into this one, but YAML 1.2 has no merge keys.';
      fault = { offset: key.range?.[0] ?? 0, message, hint: "Write each field here, with its own text." };
      return visit.BREAK;
    },
    Alias(_, { range, source }) {
      const message = `"*${source}" is a YAML alias, which content files do not use.`;
      fault = { offset: range?.[0] ?? 0, message, hint };
      return visit.BREAK;
    },
    Value(_, { anchor, range }) {
      if (!anchor) return;
      const message = `"&${anchor}" is a YAML anchor, which content files do not use.`;
      fault ??= { offset: text.lastIndexOf("&", range?.[0]), message, hint };
    },
  });
  return fault;
}

function tooDeep(offset: number): YamlFault {
  const message = "The text goes too deep here: brackets or hyphens within each other.";
  return { offset, message, hint: "Put a text with brackets in straight quotation marks." };
}
