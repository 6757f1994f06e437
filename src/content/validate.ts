import type { z } from "zod";
import { type IssueCode, issue } from "../report/catalogue.ts";
import { didYouMean } from "../report/did-you-mean.ts";
import type { Issue } from "../report/issue.ts";
import type { KeyPath, YamlDocument } from "../source/parse-yaml.ts";

/** Holds parsed YAML against a schema: the typed value, or issues at the key or value that is wrong. */
export function validate<Schema extends z.ZodType>(
  yaml: YamlDocument,
  schema: Schema,
): { data: z.output<Schema> | undefined; issues: Issue[] } {
  if (yaml.issues.length > 0) return { data: undefined, issues: yaml.issues };
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { data: result.data, issues: [] };
  return { data: undefined, issues: result.error.issues.flatMap((fault) => explain(fault, yaml, schema)) };
}

function explain(fault: z.core.$ZodIssue, yaml: YamlDocument, schema: z.ZodType): Issue[] {
  if (fault.code === "unrecognized_keys") {
    const known = knownKeys(schema, fault.path);
    return fault.keys.map((key) =>
      issue(
        "unknown-key",
        yaml.keyAt([...fault.path, key]),
        `"${key}" is not a field of this ${fault.path.length === 0 ? "file" : "entry"}.`,
        didYouMean(key, known, `The fields here are: ${known.join(", ")}.`),
      ),
    );
  }
  const name = fault.path.map(String).join(" › ");
  if (fault.code !== "custom" && fault.input === undefined) {
    return [issue("missing-key", yaml.keyAt(fault.path.slice(0, -1)), `"${name}" is missing.`, fault.message)];
  }
  const code: IssueCode = fault.code === "custom" ? (fault.params?.code ?? "wrong-value") : "wrong-value";
  const written = typeof fault.input === "object" ? "" : ` "${String(fault.input)}"`;
  return [issue(code, yaml.valueAt(fault.path), `"${name}" cannot be${written || " this"}.`, fault.message)];
}

/** The keys that the schema knows at a path. */
function knownKeys(schema: z.ZodType, path: KeyPath): string[] {
  let at: unknown = schema;
  for (const step of path) at = inside(at, step);
  return Object.keys((at as { shape?: object } | undefined)?.shape ?? {});
}

function inside(schema: unknown, step: PropertyKey): unknown {
  const { def, shape } = schema as { def: { innerType?: unknown; valueType?: unknown; element?: unknown }; shape?: Record<PropertyKey, unknown> };
  const next = shape?.[step] ?? def.valueType ?? def.element;
  return (next as { def?: { innerType?: unknown } } | undefined)?.def?.innerType ?? next;
}
