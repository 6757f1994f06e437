import type { Field } from "../kinds/field.ts";
import { dataNames, pageFolders } from "../kinds/kind-names.ts";
import { dataKinds, pageKinds } from "../kinds/kinds.ts";
import type { DataName, PageFolder } from "../kinds/types.ts";
import type { YamlDocument } from "../source/parse-yaml.ts";
import type { Draft, Entry } from "./model.ts";

/** The fields of one file: front matter or a data file, and what they hold. */
export interface FieldSet {
  /** The folder of a page, or the name of a data file. */
  kind: PageFolder | DataName;
  field: Field;
  yaml: YamlDocument;
  /** The page that they are the front matter of. */
  page?: Entry<unknown>;
  /** Whether that page has words of its own below them. */
  hasText: boolean;
}

/** The fields of every file of a draft, page by page and then the data. */
export function fieldSets(draft: Pick<Draft, PageFolder | "yaml">): FieldSet[] {
  const pages = pageFolders.flatMap((kind) =>
    draft[kind].map((page): FieldSet => {
      const { fields, hasText } = pageKinds[kind];
      return { kind, field: fields, yaml: page.yaml, page, hasText };
    }),
  );
  const data = dataNames.flatMap((kind): FieldSet[] => {
    const yaml = draft.yaml[kind];
    return yaml ? [{ kind, field: dataKinds[kind].fields, yaml, hasText: false }] : [];
  });
  return [...pages, ...data];
}
