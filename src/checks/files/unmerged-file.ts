import { rule } from "../rule.ts";
import { filesWith } from "./files-with.ts";

/** A file is one text: lines of `<<<<<<<` and `>>>>>>>` show that two were to be joined, and nobody has chosen between them. */
export const unmergedFile = rule({
  code: "unmerged-file",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "No file holds the marks of a merge that was not finished.",
  check: ({ files }) =>
    filesWith("unmerged-file", files, () => ({
      message: "Here stand two versions of a text: a merge was not finished.",
      hint: "Keep the lines that are right, and remove the lines of <<<<<<<, ======= and >>>>>>>.",
    })),
});
