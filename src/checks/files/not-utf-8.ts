import { rule } from "../rule.ts";
import { filesWith } from "./files-with.ts";

/** Text is UTF-8, so that every letter arrives as it was written. */
export const notUtf8 = rule({
  code: "not-utf-8",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "Every page and data file is saved in UTF-8.",
  check: ({ files }) =>
    filesWith("not-utf-8", files, () => ({
      message: "This file is not UTF-8 text from here on.",
      hint: "Save it as plain text in UTF-8.",
    })),
});
