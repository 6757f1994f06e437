import { rule } from "../rule.ts";
import { filesWith } from "./files-with.ts";

/** All content lies in the content folder: what is elsewhere would not travel with it, and may not be meant for print. */
export const outsideFile = rule({
  code: "outside-file",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "No file of the content is a link to a place outside the content folder.",
  check: ({ files }) =>
    filesWith("outside-file", files, () => ({
      message: "This file is a link to a place outside the content folder.",
      hint: "Put a copy of the file itself here.",
    })),
});
