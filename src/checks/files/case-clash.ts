import { rule } from "../rule.ts";

/** No two names differ only in capitals: on Windows and macOS one of the files would replace the other. */
export const caseClash = rule({
  code: "case-clash",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "No two files of a folder have names that differ only in capital letters.",
  check({ files }) {
    const first = new Map<string, string>();
    return files.flatMap(({ folder, name, path }) => {
      const plain = `${folder}/${name.toLowerCase()}`;
      const other = first.get(plain);
      first.set(plain, other ?? name);
      if (other === undefined) return [];
      const message = `"${name}" and "${other}" are one file to Windows and macOS.`;
      return [{ at: { file: path, line: 1, column: 1 }, message, hint: "Rename one of the two." }];
    });
  },
});
