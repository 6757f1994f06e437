import { rule } from "../rule.ts";

/** A number that counts headings: 1. and 2.3, but not “5 ways” or “2.5 hours”. */
const counted =
  /^(?:(?:[Ss]tep|[Pp]art|[Ss]ection|[Cc]hapter) )?\d+(?:(?:\.\d+)*[.):](?=\s)|(?:\.\d+)+(?= \p{Lu}))/u;

/** A mark that ends a sentence, or a part of one. */
const ended = /(?<!\b(?:etc|Ltd|Inc|Co|Jr|Sr|St|a\.m|p\.m)|\.\.)[.,;:]$/;

/** A heading is a label: neither counted, for the order may change, nor a sentence with a full stop. */
export const headingMark = rule({
  code: "heading-mark",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary:
    "No title or heading begins with a number that counts it, or ends with a full stop, a comma or a colon.",
  check: ({ prose }) =>
    prose.headings.flatMap(({ text, at }) => {
      const number = counted.exec(text)?.[0];
      if (number !== undefined) {
        const message = `"${number}" counts this heading.`;
        return [{ at: at(0), message, hint: "Take the number out; the page lists its own headings." }];
      }
      const end = text.search(ended);
      if (end === -1) return [];
      return [
        { at: at(end), message: `This heading ends with "${text.at(-1)}".`, hint: "Take the mark out." },
      ];
    }),
});
