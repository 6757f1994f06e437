import type { z } from "zod";
import type { KeyPath } from "../source/find-node.ts";

/** The part of a schema's inside that leads from an object, list or map to what it holds. */
interface Inside {
  shape?: Record<PropertyKey, Inside>;
  def: { innerType?: Inside; valueType?: Inside; element?: Inside };
}

/** The keys that a schema knows at a path; none where the path leads to no object. */
export function knownKeys(schema: z.ZodType, path: KeyPath): string[] {
  const whole = schema as unknown as Inside;
  let at: Inside | undefined = whole.def.innerType ?? whole;
  for (const step of path) {
    const next: Inside | undefined = at?.shape?.[step] ?? at?.def.valueType ?? at?.def.element;
    at = next?.def.innerType ?? next;
  }
  return Object.keys(at?.shape ?? {});
}
