import { ToolError } from "../../report/tool-error.ts";
import type { Sidecar } from "./sidecar.ts";

/** The failure to tag an element: it names an element of the page by its tag, id and first words. */
export function untaggable(sidecar: Sidecar, element: number, why: string): ToolError {
  const { tag = "?", id, name } = sidecar.elements[element] ?? {};
  const isWithin = (inner: number): boolean =>
    inner === element || (inner > element && isWithin(sidecar.elements[inner]?.parent ?? -1));
  const text = name || sidecar.blocks.find((block) => isWithin(block.element))?.text || "";
  const words = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return new ToolError(`<${tag}${id ? ` id="${id}"` : ""}>${words && ` “${words}”`}: ${why}`);
}
