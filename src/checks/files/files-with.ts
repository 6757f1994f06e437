import type { FileFault, FoundFile } from "../../content/found-file.ts";
import type { Finding, Remark } from "../rule.ts";

/** What is said of files that cannot be read for one reason; `detail` is what the reading left to say about it. */
export function filesWith(
  fault: FileFault,
  files: readonly FoundFile[],
  explain: (file: FoundFile, detail: string) => Remark,
): Finding[] {
  return files.flatMap((file) =>
    file.fault?.code === fault
      ? [{ at: { file: file.path, ...file.fault.at }, ...explain(file, file.fault.detail ?? "") }]
      : [],
  );
}
