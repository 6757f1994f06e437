import { rule } from "../rule.ts";

/** The most characters that such words have. */
const longestVague = 40;

/** Words that say nothing to somebody who goes from link to link. */
const vague =
  /^(?:(?:please )?(?:click|press|tap|go|look|see|read|find out|learn|view)? ?(?:here|this|this (?:page|link|site|website)|more|more here|more about this|further|on|it)|link|page|website|details|more (?:information|info|details)|info|continue|(?:(?:please )?(?:click|press|tap) )?here (?:to|for)\b.*)$/;

/** Something that is an address, not words: with a scheme, `www.`, or a path behind a domain. */
const bareAddress = /^(?:[a-z]+:\/\/|www\.)\S+$|^[\w.-]+\.[a-z]{2,}\/\S*$/i;

/** The words of a link say where it goes (WCAG 2.4.9). */
export const vagueLinkText = rule({
  code: "vague-link-text",
  severity: "error",
  group: "Links",
  of: "link",
  summary: "The words of a link say where it goes: never “click here”, “read more” or a bare address.",
  check({ kind, text = "" }) {
    if (kind !== "link" || !(isVague(text) || bareAddress.test(text.trim()))) return undefined;
    return {
      message: `"${text}" does not say where the link goes.`,
      hint: "Write the name of the page that it leads to, or what is to be found there.",
    };
  },
});

function isVague(text: string): boolean {
  if (text.length > longestVague) return false;
  const plain = text.toLowerCase().replace(/[.,:;!?…>»→\s]+$/, "");
  return vague.test(plain.replace(/\s+/g, " ").trim());
}
