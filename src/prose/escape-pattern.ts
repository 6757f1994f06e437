/** A text as a part of a regular expression that matches nothing else, with the flag `u` and without (ECMA-262, SyntaxCharacter). */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
