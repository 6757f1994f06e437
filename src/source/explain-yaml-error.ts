import { CST, type ErrorCode, Lexer } from "yaml";
import type { IssueKind } from "../report/issue.ts";

/** Front matter and data are YAML 1.2, in the plain part of it that an editor needs. */
export const badYaml = {
  code: "bad-yaml",
  severity: "error",
  group: "Front matter and data",
  summary: "Front matter and data are YAML, without aliases and deep nesting.",
} as const satisfies IssueKind;

/** A YAML error in an editor's words. */
export interface YamlFault {
  /** Where it stands, counted from the start of the YAML text. */
  offset: number;
  message: string;
  hint: string;
}

/** What each of the parser's errors means to somebody who edits content; the rest share one plain sentence. */
const explanations: Partial<Record<ErrorCode, Omit<YamlFault, "offset">>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: "This text has a colon followed by a space, which YAML reads as a new field.",
    hint: 'Put the whole text in straight quotation marks: "like: this".',
  },
  DUPLICATE_KEY: {
    message: "This field stands twice.",
    hint: "Keep one of the two.",
  },
  TAB_AS_INDENT: {
    message: "This line begins with a tab.",
    hint: "Use spaces instead, two for each level.",
  },
  BAD_SCALAR_START: {
    message: "A text cannot begin with this character.",
    hint: 'Put the whole text in straight quotation marks: "@like this".',
  },
  MULTIPLE_DOCS: {
    message: "A second line of three hyphens begins a new document here.",
    hint: "Remove the line.",
  },
  BAD_INDENT: {
    message: "This line is not in line with the ones that it belongs to, or a bracket above is not closed.",
    hint: "Give it as many spaces as its neighbours, and close every [ with a ].",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "This line is neither a field nor part of one.",
    hint: "Write a field name, a colon and a space before the text.",
  },
};

/**
 * Restates the parser's error plainly and moves it to where the mistake was made: an unclosed quotation mark is
 * noticed only at the next one or at the end, so it is reported where the text it opens begins. The first entry of all
 * is often written below the `{}` that stood for none, which is what must go.
 */
export function explainYamlError(error: { code: ErrorCode; pos: [number, number] }, text: string): YamlFault {
  const quote = findOpenQuote(text);
  if (quote !== undefined && quote <= error.pos[0]) {
    return {
      offset: quote,
      message: `This quotation mark is not closed: ${text.slice(quote).split("\n")[0]}`,
      hint: "Add the same mark at the end of the text.",
    };
  }
  const none = /^(?:[ \t]*(?:#.*)?\n)*[ \t]*(?=(?:\{\}|\[\])[ \t]*\n)/.exec(text)?.[0].length;
  if (none !== undefined && none < error.pos[0]) {
    return {
      offset: none,
      message: `This says that there are no entries, but some follow: ${text.slice(none, none + 2)}`,
      hint: "Remove this line.",
    };
  }
  const explanation = explanations[error.code] ?? {
    message: "This is not YAML: the text cannot be read from here on.",
    hint: "Compare it with the same field of another file; put a text with special characters in quotation marks.",
  };
  return { offset: error.pos[0], ...explanation };
}

/** Characters with which the lexer marks the start of a document or a text; they are not in the text itself. */
const lexerMarks: readonly string[] = [CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** The offset of the first quoted text that does not end on its own line; no text here runs over on purpose. */
function findOpenQuote(text: string): number | undefined {
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (/^["']/.test(lexeme) && !/^(["']).*\1$/.test(lexeme)) return offset;
    if (!lexerMarks.includes(lexeme)) offset += lexeme.length;
  }
  return undefined;
}
