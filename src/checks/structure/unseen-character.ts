import MarkdownIt from "markdown-it";
import type { Draft } from "../../content/model.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { type Finding, rule } from "../rule.ts";

/** What nobody sees, as the character itself, as an entity of Markdown or as an escape of YAML. */
const unseen =
  /[\p{DI}\p{Cf}\p{Co}\uFFFD]|(?![\t\n ])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]|&#?\w+;|\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[NLP_aebfv0])/giu;

/** Most files hold none: a quick look tells. */
const sign = /[^\n\t\x20-\x7e¡-¬®-ʯ‐-‧‰-⁞₠-⃀]|&#?\w+;|\\[xuUNLP_aebfv0]/;

/** What the characters that come with pasting are called, and what to do about each. */
const names: Readonly<Record<string, [name: string, hint?: string]>> = {
  "\u00a0": ["a no-break space", "Type an ordinary space."],
  "\u00ad": ["a soft hyphen"],
  "\u200b": ["a zero-width space"],
  "\u200c": ["a zero-width non-joiner"],
  "\u200d": ["a zero-width joiner"],
  "\u200e": ["a left-to-right mark"],
  "\u200f": ["a right-to-left mark"],
  "\u2028": ["a line separator", "Press Enter instead."],
  "\u2029": ["a paragraph separator", "Press Enter twice instead."],
  "\u2060": ["a word joiner"],
  "\ufeff": ["a byte-order mark"],
  "\ufffd": ["a letter that was lost when the file was saved", "Write the letter that belongs here."],
  "\u000b": ["a vertical tab, a line break of a word processor", "Press Enter instead."],
  "\u000c": ["a form feed, a page break of a word processor"],
};

/** What the bytes 80 to 9F are in the encoding of old Windows programs; the `TextDecoder` of Node 20 leaves them as they are. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const rightToLeft =
  /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Marks that set the direction of the words around them. */
const direction = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

const { unescapeAll } = new MarkdownIt().utils;

/** Nothing stands in a file that nobody sees: it splits words and numbers for a search, a screen reader and a phone. */
export const unseenCharacter = rule({
  code: "unseen-character",
  severity: "error",
  group: "Structure",
  of: "draft",
  summary:
    "No character stands in a file that nobody sees: zero-width characters, direction marks, other spaces.",
  check: (draft) => textFiles(draft).flatMap(unseenIn),
});

function textFiles({ files }: Draft): SourceFile[] {
  return files.flatMap(({ folder, source }) => (source && folder !== "images" ? [source] : []));
}

function unseenIn(file: SourceFile): Finding[] {
  const { text } = file;
  if (!sign.test(text)) return [];
  const endOfYaml = file.path.endsWith(".md") ? text.search(/(?<=\n)---[ \t]*$/m) : text.length;
  return [...text.matchAll(unseen)].flatMap(({ 0: written, index }) => {
    const character = decode(written, index < endOfYaml);
    if (character === undefined || means(character, text, index, index + written.length)) return [];
    return [{ at: file.at(index), ...remarkOn(character) }];
  });
}

/** The unseen character that is written, by itself or as an entity or escape; `undefined` for any that is seen. */
function decode(written: string, isYaml: boolean): string | undefined {
  if (written.startsWith("&")) return isYaml ? undefined : onlyUnseen(unescapeAll(written));
  if (!written.startsWith("\\")) return written;
  if (!isYaml) return undefined;
  const special: Record<string, string> = { N: "\u0085", L: "\u2028", P: "\u2029", _: "\u00a0" };
  const code = Number.parseInt(written.slice(2), 16);
  return onlyUnseen(
    special[written.charAt(1)] ?? (Number.isNaN(code) ? "\u0007" : String.fromCodePoint(code)),
  );
}

function onlyUnseen(character: string): string | undefined {
  return /^[^&\\]{1,2}$/u.test(character) && character.match(unseen)?.[0] === character
    ? character
    : undefined;
}

/** Whether an unseen character does there what it is for. */
function means(character: string, text: string, start: number, end: number): boolean {
  const before = /.?$/su.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "";
  const behind = /^.?/su.exec(text.slice(end, end + 2))?.[0] ?? "";
  const line = () =>
    text.slice(text.lastIndexOf("\n", start) + 1, (text.indexOf("\n", end) + 1 || text.length + 1) - 1);
  // Between words it keeps them on one line; behind the mark of a list or heading another rule tells it.
  if (character === "\u00a0") {
    const isMark = /^\s*(?:[-*+#•]+|\d+[.)])$/u.test(
      text.slice(text.lastIndexOf("\n", start - 1) + 1, start),
    );
    return isMark || (/[^\s:]/u.test(before) && /\S/u.test(behind));
  }
  // It belongs to a picture of a letter, which the typeface lacks: a rule of its own says so.
  if (character === "\ufe0f") return /(?![#*\d©®])\p{Extended_Pictographic}/u.test(before);
  // A rule of its own advises on it.
  if (character === "\u00ad") return /[\p{L}\p{M}]/u.test(before) && /\p{L}/u.test(behind);
  if (character === "\u200c" || character === "\u200d") {
    const joined = /[\p{L}\p{M}]/u;
    return [before, behind].every((each) => joined.test(each) && !/\p{Script=Latin}/u.test(each));
  }
  return direction.test(character) && rightToLeft.test(line()) && isBalanced(line());
}

/** Whether each embedding, override and isolate ends on its line, by the mark that ends its kind. */
function isBalanced(line: string): boolean {
  const open: string[] = [];
  for (const [mark] of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/gu)) {
    if (mark === "\u202c" || mark === "\u2069") {
      if (open.pop() !== mark) return false;
    } else open.push(mark >= "\u2066" ? "\u2069" : "\u202c");
  }
  return open.length === 0;
}

function remarkOn(character: string) {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[\u0080-\u009f]/.test(character)) {
    const meant = windows1252.charAt(character.charCodeAt(0) - 0x80);
    return {
      message: `Here stands a letter of another encoding (${code}), which nobody sees.`,
      hint: `Write ${meant}`,
    };
  }
  const isSpace = /\p{Zs}/u.test(character);
  const unnamed = direction.test(character)
    ? "a mark of direction"
    : isSpace
      ? "a space of another width"
      : "a character";
  const [name, hint] = names[character] ?? [unnamed, isSpace ? "Type an ordinary space." : undefined];
  return {
    message: `Here stands ${name} (${code}), which nobody sees.`,
    hint: hint ?? "Delete it, with the letters before and behind it, and type those again.",
  };
}
