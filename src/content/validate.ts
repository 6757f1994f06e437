import type { z } from "zod";
import type { Field } from "../kinds/field.ts";
import { didYouMean, nearest } from "../report/did-you-mean.ts";
import { type Issue, issue } from "../report/issue.ts";
import type { KeyPath } from "../source/find-node.ts";
import type { YamlDocument } from "../source/parse-yaml.ts";
import { explainFault } from "./explain-fault.ts";
import { fieldNames } from "./field-names.ts";
import { impossibleDate, missingKey, type ReadingCode, unknownKey, wrongValue } from "./reading-kinds.ts";

type Fault = z.core.$ZodIssue;

/** Holds parsed YAML against the fields of a kind: the typed value, or issues at the key or value that is wrong. */
export function validate<Schema extends z.ZodType>(
  yaml: YamlDocument,
  field: Field<Schema>,
): { data: z.output<Schema> | undefined; issues: Issue<ReadingCode>[] } {
  if (yaml.issues.length > 0) return { data: undefined, issues: yaml.issues };
  const reserved = findReserved(yaml.value);
  if (reserved) return { data: undefined, issues: [reservedKey(reserved, yaml)] };
  const result = field.schema.safeParse(yaml.value, { reportInput: true, error: explainFault });
  if (result.success) return { data: result.data, issues: [] };
  const faults = result.error.issues.flatMap(itemFaults);
  const misspelt = faults.flatMap((fault) => meant(fault, field)).map(samePath);
  const told = faults.filter((fault) => !(isMissing(fault) && misspelt.includes(samePath(fault.path))));
  return { data: undefined, issues: told.flatMap((fault) => explain(fault, yaml, field)) };
}

/** The name under which JavaScript keeps what all objects share; a schema would pass over it in silence. */
const RESERVED = "__proto__";

/** The path of a key with that name, wherever it stands. */
function findReserved(value: unknown): KeyPath | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const path = key === RESERVED ? [] : findReserved(inner);
    if (path) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}

function reservedKey(path: KeyPath, yaml: YamlDocument): Issue<ReadingCode> {
  return issue(unknownKey, yaml.keyAt(path), `"${RESERVED}" is not a field of any file.`, "Take it out.");
}

/** Where a list is one of the forms that a value may have, and was written: what is wrong with its items. */
function itemFaults(fault: Fault): Fault[] {
  if (fault.code !== "invalid_union" || !Array.isArray(fault.input)) return [fault];
  const { input: list, errors, path, message } = fault;
  const inItems = errors.find((faults) => faults.every((inner) => inner.path.length > 0));
  const items = inItems?.map((inner) => {
    const input: unknown = list[Number(inner.path[0])];
    return { ...inner, path: [...path, ...inner.path], input, message } as Fault;
  });
  return items ?? [fault];
}

/** The paths of the fields that unknown keys are misspellings of: they are not missing as well. */
function meant(fault: Fault, field: Field): KeyPath[] {
  if (fault.code !== "unrecognized_keys") return [];
  const known = fieldNames(field, fault.path);
  return fault.keys.flatMap((key) => {
    const name = nearest(key, known);
    return name === undefined ? [] : [[...fault.path, name]];
  });
}

function samePath(path: KeyPath): string {
  return path.map(String).join(" › ");
}

function isMissing(fault: Fault): boolean {
  return fault.code !== "custom" && fault.code !== "unrecognized_keys" && fault.input === undefined;
}

function explain(fault: Fault, yaml: YamlDocument, field: Field): Issue<ReadingCode>[] {
  if (fault.code === "unrecognized_keys") {
    const known = fieldNames(field, fault.path);
    const place = fault.path.length === 0 ? "file" : "entry";
    return fault.keys.map((key) => {
      const hint = didYouMean(key, known, `The fields here are: ${known.join(", ")}.`);
      const where = yaml.keyAt([...fault.path, key]);
      return issue(unknownKey, where, `"${key}" is not a field of this ${place}.`, hint);
    });
  }
  const name = fault.path.length === 0 ? "This file" : `"${samePath(fault.path)}"`;
  if (isMissing(fault)) {
    const where = yaml.keyAt(fault.path.slice(0, -1));
    return [issue(missingKey, where, `${name} is missing.`, fault.message)];
  }
  if (fault.code === "invalid_key") {
    const where = yaml.keyAt(fault.path);
    const hint = fault.issues[0]?.message ?? fault.message;
    return [issue(wrongValue, where, `${name} cannot be an id.`, hint)];
  }
  const isDate = fault.code === "custom" && fault.params?.code === impossibleDate.code;
  const { message, hint } = explainValue(name, fault, yaml.writtenAt(fault.path));
  return [issue(isDate ? impossibleDate : wrongValue, yaml.valueAt(fault.path), message, hint)];
}

/** Says what is wrong with a value; `written` is how it stands in the file. */
function explainValue(name: string, fault: Fault, written: string): { message: string; hint: string } {
  const { input, message: hint } = fault;
  const isEmpty = input === null || (Array.isArray(input) && input.length === 0);
  if (isEmpty) return { message: `${name} is empty.`, hint };
  const wantsText = fault.code === "invalid_type" && fault.expected === "string";
  if (wantsText && (typeof input === "number" || typeof input === "boolean")) {
    const read = typeof input === "number" ? "a number" : "yes or no";
    return {
      message: `${name} is ${written}, which is read as ${read}.`,
      hint: `Put it in quotes: "${written}".`,
    };
  }
  if (fault.code === "invalid_value" && typeof input === "string") {
    const hint = didYouMean(input, fault.values.map(String), fault.message);
    return { message: `${name} cannot be "${input}".`, hint };
  }
  const shown = typeof input === "object" && input !== null ? "this" : `"${String(input)}"`;
  return { message: `${name} cannot be ${shown}.`, hint };
}
