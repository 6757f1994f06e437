import { type FieldSet, fieldSets } from "../../content/field-sets.ts";
import type { Draft } from "../../content/model.ts";
import { stemOf, wordsOf } from "../../search/words-of.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import { oncePer } from "../once-per.ts";
import { rule } from "../rule.ts";
import { Text } from "../texts/text.ts";

/** A synonym that leads to a word that no page has finds nothing. */
export const lostSynonym = rule({
  code: "lost-synonym",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary: "Every word that `data/synonyms.yaml` leads to stands in the guide.",
  check: (draft) =>
    (draft.fields.synonyms ?? []).flatMap((each, index) =>
      (each?.means ?? []).flatMap((meaning, place) => {
        const lost = wordsOf(meaning ?? "").find((word) => !stems(draft).has(stem(word, draft)));
        if (lost === undefined || !draft.yaml.synonyms) return [];
        const at = draft.yaml.synonyms.valueAt([index, "means", place]);
        const hint = "Write a word that the guide uses, in any of its forms, or remove the line.";
        return [{ at, message: `No page of the guide says "${lost}".`, hint }];
      }),
    ),
});

const stem = (word: string, { words }: Draft) => stemOf(word, words?.language ?? "");

/** The stems of all words of the guide, but for those that are there for the search alone. */
const stems = oncePer((draft: Draft): ReadonlySet<string> => {
  const sets = fieldSets(draft).filter(({ kind }) => kind !== "synonyms" && kind !== "answers");
  const found = new Set(sets.flatMap((set) => [...wordsIn(set, draft)]));
  return new Set([...found].map((word) => stem(word, draft)));
});

/** The words of a file, which are the same as long as it is. */
function wordsIn(set: FieldSet, draft: Draft): ReadonlySet<string> {
  const words = known.get(set.yaml) ?? new Set(wordsOf(new Text(draft, set).words));
  known.set(set.yaml, words);
  return words;
}

const known = new WeakMap<YamlDocument, ReadonlySet<string>>();
