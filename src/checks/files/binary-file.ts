import { rule } from "../rule.ts";
import { filesWith } from "./files-with.ts";

/** Content is text: a NUL byte shows that a file is something else. */
export const binaryFile = rule({
  code: "binary-file",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "Every page and data file is plain text.",
  check: ({ files }) =>
    filesWith("binary-file", files, () => ({
      message: "This file holds a NUL byte here: it is not plain text.",
      hint: "Save the text anew as plain text in UTF-8; a word processor's own format cannot be read.",
    })),
});
