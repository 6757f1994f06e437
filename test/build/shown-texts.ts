import { readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { outputFiles } from "../../src/inspect/output-files.ts";
import { readPrintedWords } from "../../src/leaflets/prove/printed-words.ts";
import { eachElement } from "../../src/pdf/each-element.ts";
import { entry } from "../../src/pdf/entry.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { familiesOf } from "../../src/typeface/families.ts";
import { typefaceNames } from "../../src/typeface/typeface-names.ts";

/** What style sheets call the fonts of every typeface. */
const families = new Set(typefaceNames.flatMap((name) => Object.values(familiesOf(name))));

/** Everything in a built folder that a reader may see or hear: file → its texts, without addresses and names of files. */
export async function shownTexts(folder: string): Promise<Map<string, string>> {
  const names = await outputFiles(folder);
  const shown = new Map<string, string>();
  for (const name of names) {
    const texts = await textsOf(name, path.join(folder, name));
    if (texts) shown.set(name, texts.join("\n").replace(/\S*(?:[@/]|\.(?:pdf|zip)\b)\S*/g, " "));
  }
  return shown;
}

async function textsOf(name: string, file: string): Promise<string[] | undefined> {
  if (name.startsWith("search/pagefind/")) return undefined; // Pagefind's code has its words in all its languages.
  if (name.endsWith(".html") || name.endsWith(".svg")) return textsOfHtml(await readFile(file, "utf8"));
  if (name.endsWith(".json")) return stringsIn(JSON.parse(await readFile(file, "utf8")));
  if (name.endsWith(".js")) return sentencesOfScript(await readFile(file, "utf8"));
  if (name.endsWith(".zip")) {
    const files = Object.entries(unzipSync(await readFile(file)));
    return files.flatMap(([each, bytes]) => (each.endsWith(".pdf") ? [] : [strFromU8(bytes)]));
  }
  if (!name.endsWith(".pdf")) return undefined;
  const pdf = await readPdf(await readFile(file));
  const { document } = pdf;
  const { blocks, outside } = readPrintedWords(pdf);
  return [
    ...blocks.map(({ text }) => text),
    ...outside,
    ...eachElement(pdf).map(({ element }) => entry.text(element.dict, "Alt") ?? ""),
    ...[document.getTitle(), document.getSubject(), document.getAuthor()].map((each) => each ?? ""),
  ];
}

/** Words of a page: its texts, what stands for pictures and controls, its descriptions, and what styles and scripts write. */
function textsOfHtml(html: string): string[] {
  const texts: string[] = [];
  let inside = "";
  const parser = new Parser({
    onopentag(tag, { alt, title, label, placeholder, name, property, content, type, ...more }) {
      inside = tag === "script" && type === "application/ld+json" ? "data" : tag;
      texts.push(...[alt, title, label, placeholder, more["aria-label"]].map((each) => each ?? ""));
      if (more["data-words"]) texts.push(...stringsIn(JSON.parse(more["data-words"])));
      if (content && /description|keywords|author|title|site_name/.test(name ?? property ?? ""))
        texts.push(content);
    },
    ontext(text) {
      if (inside === "style") texts.push(...quotedIn(text).filter((each) => !families.has(each)));
      else if (inside === "script") texts.push(...sentencesOfScript(text));
      else if (inside === "data") texts.push(...stringsIn(JSON.parse(text)));
      else texts.push(text);
    },
    onclosetag() {
      inside = "";
    },
  });
  parser.end(html.replaceAll("<wbr>", ""));
  return texts;
}

const quotedIn = (code: string) => [...code.matchAll(/"([^"]*)"/g)].map(([, text]) => text ?? "");

/** What errors say, which the console tells programmers; the writer of QR codes puts one of them together. */
const ofErrors = /Error\("[^"]*"|"Could not find a path from "/g;

/** Strings of code in which several words stand, but for those of errors. */
const sentencesOfScript = (code: string) =>
  quotedIn(code.replace(ofErrors, "")).filter((text) => /^\p{L}+(?: \p{L}+)+/u.test(text));

/** Every string in JSON that is no key of it, nor a word of schema.org, an id, or of the words that pages show, addresses with them. */
function stringsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return /^@|^(?:slug|format|guide|clinic|id|words)$/.test(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => stringsIn(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => stringsIn(each, name));
}
