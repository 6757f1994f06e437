import type { Draft } from "../../content/model.ts";
import { wordsOf } from "../../search/words-of.ts";
import type { KeyPath } from "../../source/find-node.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import { type Finding, rule } from "../rule.ts";

/** What readers say has one meaning, and what they ask one answer: else the search would choose between two. */
export const saidTwice = rule({
  code: "said-twice",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary:
    "Nothing that readers say stands twice in `data/synonyms.yaml`, and no question in `data/answers.yaml`.",
  check: (draft) => [...twice("synonyms", "said", draft), ...twice("answers", "asked", draft)],
});

/** What was found in a file that is the same as before is the same: there are thousands of questions. */
const known = new WeakMap<YamlDocument, Finding[]>();

function twice(file: "synonyms" | "answers", field: "said" | "asked", { yaml, fields }: Draft): Finding[] {
  const document = yaml[file];
  if (!document) return [];
  const entries = (fields[file] ?? []) as readonly (Partial<Record<string, unknown>> | undefined)[];
  const found = known.get(document) ?? findTwice(entries, field, document);
  known.set(document, found);
  return found;
}

function findTwice(
  entries: readonly (Partial<Record<string, unknown>> | undefined)[],
  field: string,
  yaml: YamlDocument,
): Finding[] {
  const first = new Map<string, KeyPath>();
  return entries.flatMap((entry, index) =>
    ((entry?.[field] ?? []) as (string | undefined)[]).flatMap((said, place) => {
      if (said === undefined) return [];
      const path = [index, field, place];
      const plain = wordsOf(said).join(" ");
      const earlier = first.get(plain);
      if (!earlier) {
        first.set(plain, path);
        return [];
      }
      const message = `"${said}" stands on line ${yaml.valueAt(earlier).line} too.`;
      return [{ at: yaml.valueAt(path), message, hint: "Keep it where it fits best." }];
    }),
  );
}
