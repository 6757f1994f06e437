import { rule } from "../rule.ts";
import { filesWith } from "./files-with.ts";

/** What to do, by why it cannot be opened. */
const hints: Readonly<Record<string, string>> = {
  ENOENT: "It is a link to a file that is no longer there: remove the link or put the file back.",
  ELOOP: "It is a link that leads back to itself: remove it or put the file back.",
  "no file": "It is a folder, a pipe or a device: put a text in its place.",
};

/** Every file can be opened. */
export const unreadableFile = rule({
  code: "unreadable-file",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "Every file of the content can be opened.",
  check: ({ files }) =>
    filesWith("unreadable-file", files, (_, detail) => ({
      message: `This file cannot be opened (${detail}).`,
      hint: hints[detail] ?? "Change its permissions so that you may read it.",
    })),
});
