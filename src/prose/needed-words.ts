import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { plainWord, rarity } from "./plain-words.ts";

/** What a text must hold for a pattern to match: of each of these, one plain word, or two that follow each other (`can to`). */
export type Need = readonly (readonly string[])[];

/** What a part of a pattern can match: letters and signs as they stand in it, with a boundary between two words. */
type Forms = ReadonlySet<string>;
const boundary = "\n";
const anything = "\0";
const nothing: Forms = new Set([""]);
const between: Forms = new Set([boundary]);
const unknown: Forms = new Set([anything]);

/** The most forms of one part that are told apart. */
const most = 400;

/**
 * What each alternative of a pattern needs, which has none of the flags `m`, `u` and `v`: as RE2 works out of many patterns
 * the strings by which it chooses among them, but in whole words.
 */
export function neededWords({ source, ignoreCase, unicode }: RegExp): Need[] {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  return alternatives.map(({ elements }) => {
    const need = new Map<string, string[]>();
    const keep = (forms: Forms) => {
      for (const words of choicesOf(forms))
        need.set(words.join(boundary), ignoreCase ? words.map(plainWords) : words);
    };
    let start = unknown;
    let last = unknown;
    let forms = nothing;
    const whole = () => join(last.size * forms.size <= most ? last : start, forms);
    for (const [index, element] of elements.entries()) {
      forms = join(forms, formsOf(element, { isFirst: index === 0, isLast: index === elements.length - 1 }));
      if (![...forms].every((form) => form.endsWith(boundary))) continue;
      const ended = whole();
      keep(ended);
      start = join(unknown, between);
      last = new Set([...ended].map(withLastWord));
      forms = nothing;
    }
    keep(join(whole(), unknown));
    return [...need.values()];
  });
}

/** Whether nothing stands before a part of a pattern, or behind it: else it overlaps with what is looked at there. */
interface Ends {
  isFirst: boolean;
  isLast: boolean;
}

const inside: Ends = { isFirst: false, isLast: false };

function formsOf(element: AST.Element, ends: Ends): Forms {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
      return ofMember(element);
    case "CharacterClass":
      return element.negate ? unknown : union(element.elements.map(ofMember));
    case "Group":
    case "CapturingGroup":
      return ofAlternatives(element.alternatives);
    case "Quantifier":
      return repeated(formsOf(element.element, inside), element);
    case "Assertion":
      return ofAssertion(element, ends);
    default:
      return unknown;
  }
}

function ofMember(member: AST.Character | AST.CharacterSet | AST.CharacterClassElement): Forms {
  switch (member.type) {
    case "Character":
      return new Set([ofCode(member.value)]);
    case "CharacterClassRange":
      return ofCodes(member.min.value, member.max.value);
    case "CharacterSet":
      if (member.kind === "digit" && !member.negate) return ofCodes(0x30, 0x39);
      return member.kind === "space" && !member.negate ? between : unknown;
    default:
      return unknown;
  }
}

/** Of a range that is no wider than the alphabet. */
function ofCodes(min: number, max: number): Forms {
  if (max - min >= 26) return unknown;
  return new Set(Array.from({ length: max - min + 1 }, (_, index) => ofCode(min + index)));
}

function ofCode(code: number): string {
  const character = String.fromCodePoint(code);
  if (/[a-z]/i.test(character)) return character;
  return /\s/.test(character) ? boundary : boundary + character.replace(/\d/, "0") + boundary;
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Forms {
  const ofAll = (elements: readonly AST.Element[]) =>
    elements
      .map((element, index) => formsOf(element, { isFirst: false, isLast: index === elements.length - 1 }))
      .reduce(join, nothing);
  return union(alternatives.map(({ elements }) => ofAll(elements)));
}

function repeated(once: Forms, { min, max }: AST.Quantifier): Forms {
  const more = max > 1 ? join(join(once, unknown), once) : once;
  return union([min === 0 ? nothing : once, once, more]);
}

function ofAssertion(assertion: AST.Assertion, { isFirst, isLast }: Ends): Forms {
  if (!("negate" in assertion)) return between; // The start or the end.
  // What is not there says nothing of what is.
  if (assertion.negate) return nothing;
  if (assertion.kind === "word") return between;
  const within = ofAlternatives(assertion.alternatives);
  if (assertion.kind === "lookbehind" && isFirst) return join(unknown, within);
  if (assertion.kind === "lookahead") return isLast ? join(within, unknown) : nothing;
  return [...within].every((form) => form.endsWith(boundary)) ? between : nothing;
}

function union(all: readonly Forms[]): Forms {
  return limited(new Set(all.flatMap((forms) => [...forms])));
}

function join(before: Forms, behind: Forms): Forms {
  const joined = new Set<string>();
  for (const one of before) for (const other of behind) joined.add(one + other);
  return limited(joined);
}

/** Of too many forms, only their ends and what is likely to be the rarest between; of far too many, nothing. */
function limited(forms: Forms): Forms {
  if (forms.size <= most) return forms;
  const shorter = new Set([...forms].map(withRarest));
  return shorter.size <= most ? shorter : unknown;
}

function withRarest(form: string): string {
  const between = [anything, ...(rarestOf(wholeWords(form))?.split(" ") ?? []), anything];
  return form.replace(/\n.*\n/s, boundary + between.join(boundary) + boundary);
}

/** The last word of a form, if it is whole: with the next it makes two that follow each other. */
function withLastWord(form: string): string {
  const last = form.split(boundary).findLast((part) => part !== "") ?? anything;
  return anything + boundary + (isWhole(last) ? last + boundary : "");
}

/** What all forms have; and of each form the rarest, and the last, where every form has one. */
function choicesOf(forms: Forms): string[][] {
  const [first = [], ...others] = [...forms].map(wholeWords);
  const inAll = first.filter((words) => others.every((all) => all.includes(words)));
  const choices = [rarestOf, lastOf].flatMap((choose) => {
    const ofEach = new Set([first, ...others].map(choose));
    return ofEach.size === 1 || ofEach.has(undefined)
      ? []
      : [[...ofEach].filter((words) => words !== undefined)];
  });
  return [...new Set(inAll)].map((words) => [words]).concat(choices);
}

function lastOf(all: readonly string[]): string | undefined {
  return all.at(-1);
}

function rarestOf(all: readonly string[]): string | undefined {
  let most = -1;
  return all.reduce<string | undefined>((rarest, words) => {
    const other = rarity(words);
    if (other <= most) return rarest;
    most = other;
    return words;
  }, undefined);
}

/** The words that are whole in a form, and each two that follow each other. */
function wholeWords(form: string): string[] {
  const words = form
    .split(boundary)
    .slice(1, -1)
    .filter((part) => part !== "");
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    if (!isWhole(word)) return [];
    return before !== undefined && isWhole(before) ? [word, `${before} ${word}`] : [word];
  });
}

function isWhole(part: string): boolean {
  return !part.includes(anything);
}

/** The same words where capitals and small letters do not count. */
function plainWords(words: string): string {
  return words.split(" ").map(plainWord).join(" ");
}
