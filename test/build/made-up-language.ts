import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse, parseDocument, stringify } from "yaml";
import { makeDraft } from "../../src/content/make-draft.ts";
import { readFiles } from "../../src/content/read-files.ts";
import { textPages } from "../../src/content/text-pages.ts";
import type { Field } from "../../src/kinds/field.ts";
import { dataKinds, pageKinds } from "../../src/kinds/kinds.ts";
import { writtenValues } from "../../src/kinds/written-values.ts";
import { FilledFile } from "../../src/source/filled-file.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { flatten, type Messages } from "../../src/words/messages.ts";
import { sample } from "../sample.ts";

/** A tag of which the machine knows months and plurals, none of them English: that of Esperanto. */
export const language = "eo";

/** Words in a language that nobody speaks: each letter has become another, but in addresses and `{places}`. */
export function translate(text: string): string {
  const kept = /\S*[@/]\S*|\{\w+\}|\[[A-Z_]+\]/g;
  return text
    .split(/(\S*[@/]\S*|\{\w+\}|\[[A-Z_]+\])/)
    .map((piece) => (kept.test(piece) ? piece : piece.replace(/[a-z]/gi, otherLetter)))
    .join("");
}

function otherLetter(letter: string): string {
  const row = ["aeiouy", "bcdfghjklmnpqrstvwxz"].find((each) => each.includes(letter.toLowerCase())) ?? "";
  const other = row[(row.indexOf(letter.toLowerCase()) + 1) % row.length] ?? "";
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}

/** The words of the interface in it. */
async function translatedInterface(): Promise<Messages> {
  return translateAll(parse(await readFile("layouts/words/en-GB.yaml", "utf8")));
}

function translateAll(messages: Messages): Messages {
  const each = (entry: string | Messages) =>
    typeof entry === "string"
      ? entry.replace(/(\]\([^)]*\))|[^\]]+|\]/g, (piece, link) => link ?? translate(piece))
      : translateAll(entry);
  return Object.fromEntries(Object.entries(messages).map(([name, entry]) => [name, each(entry)]));
}

/** Writes the sample in it to a folder: all that readers read, and the anchors that follow from that. */
export async function translateSample(to: string): Promise<void> {
  await cp(sample, to, { recursive: true });
  const { draft } = makeDraft(sample, await readFiles(sample));
  const written = (source: SourceFile) => (source instanceof FilledFile ? source.written : source);
  const texts = new Map(
    draft.files.flatMap(({ path: file, source }) => (source ? [[file, written(source)]] : [])),
  );
  for (const page of textPages(draft)) {
    const file = page.file.path;
    const source = texts.get(file) as SourceFile;
    const letters = source.text.split("");
    for (const { kind, text, at } of page.body.passages) {
      if (kind === "field") continue;
      for (const [offset, letter] of translate(text).split("").entries()) {
        const { line, column } = at(offset);
        const place = source.startOfLine(line - 1) + column - 1;
        if (letter !== text[offset] && letters[place] === text[offset]) letters[place] = letter;
      }
    }
    const anchored = letters.join("").replace(/(?<=\]\([^)\s]*#)[a-z-]+(?=\))/g, translate);
    texts.set(file, new SourceFile(file, anchored));
  }
  for (const [file, { text }] of texts) {
    if (!/\.(md|yaml)$/.test(file)) continue;
    const target = path.join(to, path.relative(sample, file));
    const [, front, body = ""] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? [];
    const folder = path.basename(path.dirname(file));
    const { fields } =
      front === undefined
        ? dataKinds[path.basename(file, ".yaml") as "home"]
        : pageKinds[folder as keyof typeof pageKinds];
    const yaml = translateYaml(front ?? text, fields);
    await writeFile(target, front === undefined ? yaml : `---\n${yaml}${body}`);
  }
  const organisation = path.join(to, "data/organisation.yaml");
  const named = (await readFile(organisation, "utf8")).replace(/^language: .*$/m, `language: ${language}`);
  await writeFile(organisation, named);
}

function translateYaml(text: string, fields: Field): string {
  const document = parseDocument(text);
  for (const { value, field, path: key } of writtenValues(fields, document.toJS())) {
    if (typeof value !== "string") continue;
    if (field.role === "words" || field.role === "quoted") document.setIn(key, translate(value));
    if (field.role === "id" && value.includes("#")) {
      // What a heading was called before stays as it was published.
      const [, before = "", anchor = ""] =
        (field.of === "former" ? /(.* now #?)(.*)/ : /(.*#)(.*)/).exec(value) ?? [];
      if (anchor) document.setIn(key, before + translate(anchor));
    }
  }
  return String(document);
}

/** Writes the words of the interface in it to a folder, as they would stand in `layouts/words`. */
export async function addLanguage(words: string): Promise<void> {
  await mkdir(words, { recursive: true });
  await writeFile(path.join(words, `${language}.yaml`), stringify(await translatedInterface()));
}

/** The words of a text that have four letters or more, in lower case. */
export const longWords = (text: string): string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];

/** Lists of words that the search reads questions with: nobody is shown them. */
const unseen = ["smallWords", "immediateWords", "contractions", "irregularForms"].map(
  (name) => `search.${name}`,
);

/** The English words of the interface that no translated text has by chance. */
export async function englishOfInterface(): Promise<Set<string>> {
  const texts = (messages: Messages) =>
    longWords(JSON.stringify([...flatten(messages)].filter(([name]) => !unseen.includes(name))));
  const english = texts(parse(await readFile("layouts/words/en-GB.yaml", "utf8")));
  const chance = new Set(texts(await translatedInterface()));
  return new Set(english.filter((word) => !chance.has(word)));
}
