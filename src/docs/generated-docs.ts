import { listCodes } from "../checks/list-codes.ts";
import { listRules } from "../checks/list-rules.ts";
import { fillPart } from "./fill-part.ts";

/** A file of the project that is generated from what the code declares, whole or in one part. */
export interface GeneratedDoc {
  file: string;
  /** The text that the file is to have; `written` is what it has, or nothing. */
  generate(written: string): string;
}

/** Every such file: `npm run docs` writes them, and a test holds them to be up to date. */
export const generatedDocs: readonly GeneratedDoc[] = [
  { file: "docs/checks/README.md", generate: listRules },
  {
    file: "README.md",
    generate: (written) => fillPart(written, "rules", listCodes("docs/checks"), "README.md"),
  },
];
