import { nearest } from "../../report/did-you-mean.ts";
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
    const used = labelsUsed(body.source, body.references);
    const seen = new Set<string>();
    return [...body.source.matchAll(definition)].flatMap(({ 0: written, 1: label = "", index }) => {
      const plain = plainLabel(label);
      const isTwice = seen.has(plain);
      seen.add(plain);
      if (!body.references.includes(plain) || (!isTwice && used.has(plain))) return [];
      const message = isTwice
        ? `"${label}" is defined a second time.`
        : `No link uses "${label}", so its line is shown nowhere.`;
      const hint = `Remove the line, write the words as a sentence, or link to it: [words][${label}].`;
      return [{ at: file.at(before + index + written.search(/\[/)), message, hint }];
    });
  },
});

/** The labels that links name; one that is misspelt, which is an issue already, stands for the one it is nearest to. */
function labelsUsed(text: string, defined: readonly string[]): Set<string | undefined> {
  const written = [...text.matchAll(/\[([^[\]]+)\](?![:(])/g)].map(([, label = ""]) => plainLabel(label));
  return new Set(written.map((label) => (defined.includes(label) ? label : nearest(label, defined))));
}

function plainLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
