import type { StructureChild, StructureElement } from "../../pdf/structure.ts";
import { type Sidecar, untaggable } from "./sidecar.ts";
import type { Piece } from "./tag.ts";

/** What Chromium's structure tree says of the page's elements. */
export interface Printed {
  /** In reading order. */
  pieces: Piece[];
  /** Element of each of Chromium's structure elements, by reference; the outline points at some. */
  elementOf: Map<string, number>;
}

/**
 * Reads from Chromium's structure tree which element each piece of content belongs to: the nearest one that
 * left its number in `/Lang`. Nothing else of that tree is used. Throws for content in a form XObject, which
 * Chromium makes of opacity, blending and masks and which loses its tags.
 */
export function readPieces(structure: readonly StructureElement[], sidecar: Sidecar): Printed {
  const pieces: Piece[] = [];
  const elementOf = new Map<string, number>();
  const visit = (child: StructureChild, owner: number, label: boolean) => {
    if (child.kind === "object") pieces.push({ kind: "area", owner, annotation: child.object });
    else if (child.kind === "content") {
      if (child.inForm)
        throw untaggable(sidecar, owner, "Opacity, blending or a mask takes it out of the tags.");
      pieces.push({ kind: "content", owner, page: child.page, mcid: child.mcid, label });
    } else {
      const element = Number(/-x-n(\d+)$/.exec(child.lang ?? "")?.[1] ?? owner);
      if (child.ref) elementOf.set(child.ref.toString(), element);
      for (const grandchild of child.children) visit(grandchild, element, label || child.type === "Lbl");
    }
  };
  for (const element of structure) visit(element, 0, false);
  return { pieces, elementOf };
}
