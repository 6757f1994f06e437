import type { MarkedContent } from "../../pdf/marked-content.ts";
import type { Sidecar } from "./sidecar.ts";
import type { Part } from "./structure-type.ts";

/** What shaping looks up. */
export interface Shaping {
  sidecar: Sidecar;
  marks: Map<string, MarkedContent>;
  part: Part;
}
