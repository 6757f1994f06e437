import type { Draft } from "../../content/model.ts";
import { wordsOf } from "../../search/words-of.ts";
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
  const first = new Map<string, number>();
  const entries = (draft.fields[file] ?? []) as readonly (Partial<Record<string, unknown>> | undefined)[];
  return entries.flatMap((entry, index) =>
    ((entry?.[field] ?? []) as (string | undefined)[]).flatMap((said, place) => {
      const at = draft.yaml[file]?.valueAt([index, field, place]);
      if (said === undefined || !at) return [];
      const plain = wordsOf(said).join(" ");
      const line = first.get(plain);
      if (line === undefined) {
        first.set(plain, at.line);
        return [];
      }
      return [{ at, message: `"${said}" stands on line ${line} too.`, hint: "Keep it where it fits best." }];
    }),
  );
}
