import type { WrittenValue } from "../../kinds/written-values.ts";
import type { Passage } from "../../markdown/passage.ts";
import { visibleText } from "../../prose/visible-text.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";

/** The words in a field of front matter or data. */
export interface FieldPassage extends Passage {
  kind: "heading" | "paragraph" | "field";
  field: string;
  /** Where a reader meets them: at the head or in the text of their page, or alone; `quoted` are other people's. */
  shown: "heading" | "text" | "alone" | "quoted";
}

/** The values in YAML that readers see as words, each a passage. */
export function fieldPassages(values: readonly WrittenValue[], yaml: YamlDocument): FieldPassage[] {
  return values.flatMap(({ value, field, name, path }): FieldPassage[] => {
    if (typeof value !== "string" || (field.role !== "words" && field.role !== "quoted")) return [];
    const shown = field.role === "quoted" ? "quoted" : field.as;
    const isParagraph = field.role === "words" && field.sentences;
    const kind = shown === "heading" ? "heading" : isParagraph ? "paragraph" : "field";
    const { text, writtenAt } = visibleText(value);
    return [{ kind, field: name, shown, text, at: (offset) => yaml.textAt(path, writtenAt(offset)) }];
  });
}
