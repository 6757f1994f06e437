import type { Place } from "../../report/issue.ts";
import type { SiteAddress } from "./site-address.ts";

/** A link as it was written, in a text or in data. */
export interface WrittenLink {
  /** `raw` is what looks like a link to its author, but is shown letter by letter. */
  kind: "link" | "image" | "address" | "raw";
  href: string;
  /** The words that carry the link; `undefined` for an address in data. */
  text?: string;
  /** The block of its page that it stands in; links with one number stand in one. */
  block?: number;
  /** Where on this site it leads; `undefined` for a link that leads elsewhere. */
  target: SiteAddress | undefined;
  at(): Place;
}
