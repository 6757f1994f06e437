import type { Position } from "../../report/issue.ts";

/** A link as it was written, in a text or in data. */
export interface WrittenLink {
  /** `raw` is what looks like a link to its author, but is shown letter by letter. */
  kind: "link" | "image" | "address" | "raw";
  href: string;
  /** The words that carry the link; `undefined` for an address in data. */
  text?: string;
  /** The block of its page that it stands in; links with one number stand in one. */
  block?: number;
  /** Address of the page that the link stands on. */
  page: string;
  at(): Position & { file: string };
}
