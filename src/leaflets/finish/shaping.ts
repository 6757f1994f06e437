import type { MarkedContent } from "../../pdf/marked-content.ts";
import type { Sidecar } from "./sidecar.ts";
import type { UaPart } from "./structure-type.ts";

/** What shaping looks up. */
export interface Shaping {
  sidecar: Sidecar;
  markedContent: Map<string, MarkedContent>;
  part: UaPart;
}
