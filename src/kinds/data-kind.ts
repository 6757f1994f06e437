import type { Field } from "./field.ts";

/** A kind of content that is one data file, `content/data/<name>.yaml`. */
export interface DataKind {
  /** What the file holds, in the list of files. */
  about: string;
  /** What it holds; a file that need not be there is a field that may be left out. */
  fields: Field;
  /** Whether its entries may be a table instead, `content/data/<name>.csv`. */
  asTable?: true;
  /** Whether a command writes it, and nobody by hand. */
  isRecord?: true;
  /** Whether its texts name details in braces that readers fill in, `{name}`: the guide's own words are none of them. */
  hasDetails?: true;
}
