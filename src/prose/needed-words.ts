import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { plainWord, rarity } from "./plain-words.ts";

/** What a text must hold for a pattern to match: of each of these, one plain word. */
export type Need = readonly (readonly string[])[];

/** What a part of a pattern can match: letters and signs as they stand in it, with a boundary between two words. */
type Forms = ReadonlySet<string>;
const boundary = "\n";
const anything = "\0";
const nothing: Forms = new Set([""]);
const between: Forms = new Set([boundary]);
const unknown: Forms = new Set([anything]);

/** The most forms of one part that are told apart. */
const most = 500;

/**
 * What each alternative of a pattern needs, which has none of the flags `m`, `u` and `v`: as RE2 works out of many patterns
 * the strings by which it chooses among them, but in whole words.
 */
export function neededWords({ source, ignoreCase }: RegExp): Need[] {
  const { alternatives } = new RegExpParser().parsePattern(source);
  return alternatives.map(({ elements }) => {
    const need: string[][] = [];
    const keep = (forms: Forms) =>
      need.push(...choicesOf(forms).map((words) => (ignoreCase ? words.map(plainWord) : words)));
    let forms = unknown;
    for (const [index, element] of elements.entries()) {
      forms = join(forms, formsOf(element, index === elements.length - 1));
      if (![...forms].every((form) => form.endsWith(boundary))) continue;
      keep(forms);
      forms = join(unknown, between);
    }
    keep(join(forms, unknown));
    return need;
  });
}

/** @param isLast whether nothing follows: else what stands ahead overlaps with it */
function formsOf(element: AST.Element, isLast: boolean): Forms {
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
      return repeated(formsOf(element.element, false), element);
    case "Assertion":
      return ofAssertion(element, isLast);
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
    elements.map((element, index) => formsOf(element, index === elements.length - 1)).reduce(join, nothing);
  return union(alternatives.map(({ elements }) => ofAll(elements)));
}

function repeated(once: Forms, { min, max }: AST.Quantifier): Forms {
  const more = max > 1 ? join(join(once, unknown), once) : once;
  return union([min === 0 ? nothing : once, once, more]);
}

function ofAssertion(assertion: AST.Assertion, isLast: boolean): Forms {
  if (!("negate" in assertion)) return between; // The start or the end.
  // What is not there says nothing of what is.
  if (assertion.negate) return nothing;
  if (assertion.kind === "word") return between;
  const within = ofAlternatives(assertion.alternatives);
  if (assertion.kind === "lookahead") return isLast ? join(within, unknown) : nothing;
  return [...within].every((form) => form.endsWith(boundary)) ? between : nothing;
}

function union(all: readonly Forms[]): Forms {
  return limited(new Set(all.flatMap((forms) => [...forms])));
}

function join(before: Forms, behind: Forms): Forms {
  return limited(new Set([...before].flatMap((one) => [...behind].map((other) => one + other))));
}

/** Of too many forms, only their ends and one word between; of far too many, nothing. */
function limited(forms: Forms): Forms {
  if (forms.size <= most) return forms;
  const shorter = new Set([...forms].map(withOneWord));
  return shorter.size <= most ? shorter : unknown;
}

function withOneWord(form: string): string {
  return form.replace(/\n.*\n/s, boundary + (wholeWords(form)[0] ?? anything) + boundary);
}

/** One word of each form, and any that all forms have. */
function choicesOf(forms: Forms): string[][] {
  const [first = [], ...others] = [...forms].map(wholeWords);
  const inAll = first.filter((word) => others.every((words) => words.includes(word)));
  const rarest = [...new Set([first, ...others].map(([word]) => word))];
  const isChoice = rarest.length > 1 && rarest.every((word) => word !== undefined);
  return [...new Set(inAll)].map((word) => [word]).concat(isChoice ? [rarest] : []);
}

/** The words that are whole in a form; the one that is likely to be the rarest comes first. */
function wholeWords(form: string): string[] {
  const parts = form.split(boundary).slice(1, -1);
  const words = parts.filter((word) => word !== "" && !word.includes(anything));
  return words.toSorted((one, other) => rarity(other) - rarity(one));
}
