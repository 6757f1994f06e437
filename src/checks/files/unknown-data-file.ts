import type { DataKind } from "../../kinds/data-kind.ts";
import { dataKinds } from "../../kinds/kinds.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";

const known = Object.entries<DataKind>(dataKinds).flatMap(([name, { asTable }]) => [
  `${name}.yaml`,
  ...(asTable ? [`${name}.csv`] : []),
]);

/** Every data file is one that the guide reads. */
export const unknownDataFile = rule({
  code: "unknown-data-file",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "Every file in `content/data` is one that the guide reads.",
  check: ({ files }) =>
    files
      .filter(({ folder, belongs, name }) => folder === "data" && belongs && !known.includes(name))
      .map(({ name, path }) => {
        const message = `"${name}" is no data file of the guide.`;
        const hint = didYouMean(name, known, `The data files are: ${known.join(", ")}.`);
        return { at: { file: path, line: 1, column: 1 }, message, hint };
      }),
});
