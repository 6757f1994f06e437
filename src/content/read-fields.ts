import type { z } from "zod";
import type { Field } from "../kinds/field.ts";
import { type Right, rightValue } from "../kinds/right-value.ts";
import type { Issue } from "../report/issue.ts";
import type { YamlDocument } from "../source/parse-yaml.ts";
import type { ReadingCode } from "./reading-kinds.ts";
import { validate } from "./validate.ts";

/** YAML, read as the fields of a kind of content. */
export interface ReadFields<Value> {
  /** `undefined` where something is wrong. */
  data: Value | undefined;
  /** What of it is right by itself. */
  right: Right<Value> | undefined;
  issues: Issue<ReadingCode>[];
}

/** Reads YAML as the fields of a kind: its typed value, what of that is right, and what is wrong with it. */
export function readFields<Schema extends z.ZodType>(
  yaml: YamlDocument,
  field: Field<Schema>,
): ReadFields<z.output<Schema>> {
  const { data, issues } = validate(yaml, field);
  const right = data ?? rightValue(field, yaml.value);
  return { data, right: right as Right<z.output<Schema>> | undefined, issues };
}
