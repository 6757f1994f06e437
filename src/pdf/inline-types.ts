/** Structure types that flow inside a line of text (ISO 32000-1, 14.8.4.4). */
export const inlineTypes: ReadonlySet<string> = new Set([
  "Span",
  "Em",
  "Strong",
  "Link",
  "Quote",
  "Code",
  "Reference",
]);
