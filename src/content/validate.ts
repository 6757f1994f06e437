import type { z } from "zod";
import { didYouMean, nearest } from "../report/did-you-mean.ts";
import { type Issue, issue } from "../report/issue.ts";
import type { KeyPath } from "../source/find-node.ts";
import type { YamlDocument } from "../source/parse-yaml.ts";
import { explainFault } from "./explain-fault.ts";
import { knownKeys } from "./known-keys.ts";
import { impossibleDate, missingKey, type ReadingCode, unknownKey, wrongValue } from "./reading-kinds.ts";

type Fault = z.core.$ZodIssue;

/** Holds parsed YAML against a schema: the typed value, or issues at the key or value that is wrong. */
export function validate<Schema extends z.ZodType>(
  yaml: YamlDocument,
  schema: Schema,
): { data: z.output<Schema> | undefined; issues: Issue<ReadingCode>[] } {
  if (yaml.issues.length > 0) return { data: undefined, issues: yaml.issues };
  const reserved = findReserved(yaml.value);
  if (reserved) return { data: undefined, issues: [reservedKey(reserved, yaml)] };
  const result = schema.safeParse(yaml.value, { reportInput: true, error: explainFault });
  if (result.success) return { data: result.data, issues: [] };
  const faults = result.error.issues;
  const misspelt = faults.flatMap((fault) => meant(fault, schema)).map(samePath);
  const told = faults.filter((fault) => !(isMissing(fault) && misspelt.includes(samePath(fault.path))));
  return { data: undefined, issues: told.flatMap((fault) => explain(fault, yaml, schema)) };
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

/** The paths of the fields that unknown keys are misspellings of: they are not missing as well. */
function meant(fault: Fault, schema: z.ZodType): KeyPath[] {
  if (fault.code !== "unrecognized_keys") return [];
  const known = knownKeys(schema, fault.path);
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

function explain(fault: Fault, yaml: YamlDocument, schema: z.ZodType): Issue<ReadingCode>[] {
  if (fault.code === "unrecognized_keys") {
    const known = knownKeys(schema, fault.path);
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
    return [issue(wrongValue, where, `${name} cannot be an id.`, fault.issues[0]?.message ?? fault.message)];
  }
  const isDate = fault.code === "custom" && fault.params?.code === impossibleDate.code;
  const written = typeof fault.input === "object" ? "this" : `"${String(fault.input)}"`;
  return [
    issue(
      isDate ? impossibleDate : wrongValue,
      yaml.valueAt(fault.path),
      `${name} cannot be ${written}.`,
      fault.message,
    ),
  ];
}
