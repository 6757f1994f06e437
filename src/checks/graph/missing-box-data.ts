import { textPages } from "../../content/text-pages.ts";
import { dataKinds } from "../../kinds/kinds.ts";
import type { Data, DataName } from "../../kinds/types.ts";
import { rule } from "../rule.ts";

/** A box that shows a data file has one to show; without it the place would be empty, on the page and on paper. */
export const missingBoxData = rule({
  code: "missing-box-data",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary: "No box shows a data file that is not there.",
  check(draft) {
    // A file whose name is no data file's, which has been told, may be it.
    const mayBe = draft.files.some(
      ({ folder, name }) => folder === "data" && !isDataName(name.replace(/\.yaml$/, "")),
    );
    if (mayBe) return [];
    return textPages(draft).flatMap(({ body }) =>
      body.boxes
        .filter(({ name }) => isDataName(name) && !isThere(name, draft))
        .map(({ name, at }) => ({
          at,
          message: `This box shows data/${name}.yaml, which is not there.`,
          hint: "Write that file, or remove the box.",
        })),
    );
  },
});

const isDataName = (name: string): name is DataName => Object.hasOwn(dataKinds, name);

/** Whether there is such a file, right or wrong; one that has to be there is told by itself. */
function isThere(name: DataName, { yaml, data }: { yaml: object; data: Partial<Data> }): boolean {
  const isOptional = dataKinds[name].fields.schema.safeParse(undefined).success;
  return !isOptional || name in yaml || data[name] !== undefined;
}
