import { fieldSets } from "../../content/field-sets.ts";
import type { Draft } from "../../content/model.ts";
import type { Field } from "../../kinds/field.ts";
import { dataNames } from "../../kinds/kind-names.ts";
import { dataKinds } from "../../kinds/kinds.ts";
import { writtenValues } from "../../kinds/written-values.ts";
import { splitWords } from "../../prose/split-words.ts";
import { oncePer } from "../once-per.ts";

/** A capital letter after the first: a term that is written so is a name, not a word that begins a line. */
const innerCapital = /\S.*\p{Lu}/u;

/** Data files that teach names and rare words. */
const teachers = dataNames.filter((name) => teaches(dataKinds[name].fields));

function teaches(field: Field): boolean {
  if (field.is === "value") return "teaches" in field;
  if (field.is === "group") return [...field.fields.values()].some(teaches);
  return teaches(field.is === "list" ? field.item : field.entry);
}

/** Names and rare words that the data knows, the longest first; `undefined` where a file that holds some cannot be read, which is reported already. Of a file that is no YAML, every word with a capital may be one. */
export const knownNames = oncePer((draft: Draft): string[] | undefined => {
  const { data, yaml } = draft;
  if (!data.words || teachers.some((name) => !(name in data) && yaml[name]?.value === undefined))
    return undefined;
  const broken = teachers.filter((name) => (yaml[name]?.issues.length ?? 0) > 0);
  const inBroken = broken.flatMap((name) => {
    const file = draft.files.find((each) => each.folder === "data" && each.name === `${name}.yaml`);
    return file?.source?.text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [];
  });
  const taught = fieldSets(draft).filter(({ kind }) => teachers.some((name) => name === kind));
  const names = taught.flatMap((set) =>
    writtenValues(set.field, set.yaml.value).flatMap(({ value, field }) => {
      if (typeof value !== "string" || !("teaches" in field)) return [];
      return field.teaches === "all" || innerCapital.test(value) ? [value] : [];
    }),
  );
  return [...names, ...inBroken].sort((a, b) => b.length - a.length);
});

/** The words of those names, each as it is written there. */
export const nameWords = oncePer((draft: Draft): Set<string> | undefined => {
  const names = knownNames(draft);
  return names && new Set(names.flatMap((name) => splitWords(name).map(({ text }) => text)));
});
