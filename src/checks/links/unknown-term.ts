import { didYouMean } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";

/** Every word that links to the glossary stands there. */
export const unknownTerm = rule({
  code: "unknown-term",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "Every `glossary:` link names a word of `data/glossary.yaml`.",
  check({ href }, { terms }) {
    if (!href.startsWith("glossary:") || !terms) return undefined;
    const id = href.slice("glossary:".length);
    if (terms.includes(id)) return undefined;
    return {
      message: `"${id}" is no word in data/glossary.yaml.`,
      hint: didYouMean(id, terms, "Add it to data/glossary.yaml."),
    };
  },
});
