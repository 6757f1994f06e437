import { endings, type FoundFile } from "../../content/found-file.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";

/** What lies in a content folder is used: a page saved under another ending would be missing without a word. */
export const strayFile = rule({
  code: "stray-file",
  severity: "warning",
  group: "Files",
  of: "draft",
  summary: "Nothing lies in the content folder that the guide does not use.",
  check: ({ files }) =>
    files
      .filter(({ belongs }) => !belongs)
      .map((file) => {
        const message = `"${file.name}" is not used: it is no part of the content.`;
        return { at: { file: file.path, line: 1, column: 1 }, message, hint: advice(file) };
      }),
});

function advice({ folder, name }: FoundFile): string {
  if (folder === "top") return didYouMean(name, Object.keys(endings), `Move it to one of: ${folders}.`);
  const [ending] = endings[folder];
  const allowed = endings[folder].join(", ");
  if (endings[folder].some((each) => name.endsWith(each)))
    return `It is a folder: put the file that may be in it into content/${folder}, and remove it.`;
  return /\.(markdown|mdown|mkd|txt|yml|md|yaml)$/i.test(name) && folder !== "images"
    ? `Rename it so that it ends in ${ending}, or move it out of content/${folder}.`
    : `Move it out of content/${folder}, whose files end in ${allowed}.`;
}

const folders = Object.keys(endings).join(", ");
