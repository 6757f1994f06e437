import { present } from "../../present.ts";
import { isRecord } from "../../records.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import { type Issue, issue } from "../../report/issue.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import { flatten, type Message, type Messages, placeholders, pluralNames } from "../../words/messages.ts";
import { missingKey, type ReadingCode, unknownKey, wrongValue } from "../reading-kinds.ts";

/**
 * Holds a language's words against those of British English, of which every one is used: none may be missing or left
 * over, each needs the same placeholders and the plurals of its own language.
 */
export function checkWords(yaml: YamlDocument, language: string, english: Messages): Issue<ReadingCode>[] {
  if (yaml.issues.length > 0) return yaml.issues;
  const odd = oddEntry(yaml.value, []);
  if (odd)
    return [issue(wrongValue, yaml.valueAt(odd), `"${odd.join(".")}" holds no words.`, "Write words here.")];
  const known = flatten(english);
  const written = flatten(yaml.value as Messages);
  const missing = [...known.keys()].filter((name) => !written.has(name));
  return [
    ...missing.map((name) => {
      const where = yaml.keyAt(name.split(".").slice(0, -1));
      const words = firstText(present(known.get(name)));
      return issue(missingKey, where, `The words "${name}" are missing.`, `In British English: ${words}`);
    }),
    ...[...written].flatMap(([name, message]) => checkMessage(name, message, known, yaml, language)),
  ];
}

function checkMessage(
  name: string,
  message: Message,
  known: Map<string, Message>,
  yaml: YamlDocument,
  language: string,
): Issue<ReadingCode>[] {
  const where = () => yaml.keyAt(name.split("."));
  const original = known.get(name);
  if (original === undefined) {
    const hint = didYouMean(name, [...known.keys()], "Take it out: nothing uses it.");
    return [issue(unknownKey, where(), `No words are called "${name}".`, hint)];
  }
  const [own, needed] = [placeholders(message), placeholders(original)];
  const places = [...needed].map((place) => `{${place}}`).join(" and ") || "nothing to fill in";
  const unknown = [...own].filter((place) => !needed.has(place));
  const left = [...needed].filter((place) => !own.has(place));
  const issues = [
    ...unknown.map((place) => `"${name}" has {${place}}, which nothing fills in.`),
    ...left.map((place) => `"${name}" leaves out {${place}}.`),
  ].map((fault) => issue(wrongValue, where(), fault, `It has ${places}.`));
  if (typeof original === "string" && typeof message === "string") return issues;
  if (typeof original === "string")
    return [
      ...issues,
      issue(wrongValue, where(), `"${name}" has plurals.`, "Write one text: no count decides."),
    ];
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const plurals = pluralNames.filter((plural) => categories.includes(plural));
  const absent = typeof message === "string" ? plurals : plurals.filter((plural) => !message[plural]);
  if (absent.length === 0) return issues;
  const lines = absent.map((plural) => `${plural}:`).join(" and ");
  return [...issues, issue(missingKey, where(), `"${name}" lacks plurals.`, `Give it a line for ${lines}.`)];
}

/** The path of the first entry that is neither words nor a group of words. */
function oddEntry(entry: unknown, path: string[]): string[] | undefined {
  if (typeof entry === "string") return entry.trim() === "" || path.length === 0 ? path : undefined;
  if (!isRecord(entry)) return path;
  for (const [name, inner] of Object.entries(entry)) {
    const odd = oddEntry(inner, [...path, name]);
    if (odd) return odd;
  }
  return undefined;
}

function firstText(message: Message): string {
  return typeof message === "string" ? message : (message.other ?? "");
}
