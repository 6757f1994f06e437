import { rule } from "../rule.ts";

/** A line `[label]: address`, whose words no page shows. */
const definition = /^ {0,3}\[([^[\]]+)\]:/gm;

/** A definition of a link is used: by itself it is shown nowhere, and what stands in it would be lost without a word. */
export const unusedDefinition = rule({
  code: "unused-definition",
  severity: "error",
  group: "Links",
  of: "page",
  summary: "Every line `[label]: address` is used by a link, and stands once.",
  check({ body, file }) {
    if (body.references.length === 0) return [];
    const before = file.text.length - body.source.length;
    const seen = new Set<string>();
    return [...body.source.matchAll(definition)].flatMap(({ 0: written, 1: label = "", index }) => {
      const plain = label.trim().toLowerCase();
      const isTwice = seen.has(plain);
      seen.add(plain);
      if (!body.references.includes(plain) || (!isTwice && isUsed(label, body.source))) return [];
      const message = isTwice
        ? `"${label}" is defined a second time.`
        : `No link uses "${label}", so its line is shown nowhere.`;
      const hint = `Remove the line, write the words as a sentence, or link to it: [words][${label}].`;
      return [{ at: file.at(before + index + written.search(/\[/)), message, hint }];
    });
  },
});

/** Whether the label stands in brackets anywhere but at the start of its own line. */
function isUsed(label: string, text: string): boolean {
  const plain = label.replace(/[^\p{L}\p{N}\s]/gu, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`\\[\\s*${plain}\\s*\\](?!:)`, "i").test(text);
}
