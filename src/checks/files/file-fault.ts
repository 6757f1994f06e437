import type { FileFault, FoundFile } from "../../content/found-file.ts";
import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** Makes the rule for one reason why a file cannot be read; `detail` is what the reading left to say about it. */
export function fileFault(
  code: FileFault,
  summary: string,
  explain: (file: FoundFile, detail: string) => { message: string; hint: string },
): Rule {
  return {
    code,
    summary,
    check: ({ files }) =>
      files.flatMap((file) => {
        if (file.fault?.code !== code) return [];
        const { message, hint } = explain(file, file.fault.detail ?? "");
        return [issue(code, { file: file.path, ...file.fault.at }, message, hint)];
      }),
  };
}
