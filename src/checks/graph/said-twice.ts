import type { Draft } from "../../content/model.ts";
import { wordsOf } from "../../search/words-of.ts";
import type { KeyPath } from "../../source/find-node.ts";
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

function twice(file: "synonyms" | "answers", field: "said" | "asked", draft: Draft): Finding[] {
  const yaml = draft.yaml[file];
  const first = new Map<string, KeyPath>();
  const entries = (draft.fields[file] ?? []) as readonly (Partial<Record<string, unknown>> | undefined)[];
  return entries.flatMap((entry, index) =>
    ((entry?.[field] ?? []) as (string | undefined)[]).flatMap((said, place) => {
      if (said === undefined || !yaml) return [];
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
