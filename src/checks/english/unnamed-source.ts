import type { Draft } from "../../content/model.ts";
import { escapePattern } from "../../prose/escape-pattern.ts";
import { oncePer } from "../once-per.ts";
import { type Finding, rule } from "../rule.ts";
import type { Text } from "../texts/text.ts";
import { findWordings } from "../words/find-wordings.ts";

/** What makes a claim somebody's: "according to X", "X says that". */
const before = String.raw`\b[Aa]ccording to (?:the )?`;
const behind = String.raw`(?:’s (?:guide|guidance|report|study|review|website|page)s?)? (?:says?|said|found|finds|shows?|showed|states?|stated|advises?|advised|recommends?|recommended|reports?|reported|estimates?|estimated|suggests?|suggested)\b`;

/** A publisher by the name that a sentence calls it: without what stands in brackets. */
const nameOf = (publisher: string) => publisher.replace(/\s*\(.*?\)/g, "").trim();

/** Everybody whom the guide names as the publisher of a source, and what finds a claim of theirs. */
const attributions = oncePer((draft: Draft): { sign: RegExp; pattern: RegExp } | undefined => {
  const names = [
    ...new Set(Object.values(draft.data.sources ?? {}).map(({ publisher }) => nameOf(publisher))),
  ];
  if (names.length === 0) return undefined;
  // Of two names, one of which begins as the other does, the longer is meant.
  const any = names
    .sort((one, other) => other.length - one.length)
    .map(escapePattern)
    .join("|");
  return {
    sign: /[Aa]ccording to|\b(?:sa(?:y|id)|f(?:ou|i)nd|show|state|advise|recommend|report|estimate|suggest)/,
    pattern: new RegExp(`${before}(${any})\\b|\\b(?:[Tt]he )?(${any})${behind}`, "g"),
  };
});

/** What a page says that somebody says, it has from them: they published one of its sources. */
export const unnamedSource = rule({
  code: "unnamed-source",
  severity: "error",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Whom a page quotes as saying or finding something, it names among its sources.",
  check(text): Finding[] {
    const wording = attributions(text.draft);
    const own = wording && publishersOf(text);
    if (!own) return [];
    return findWordings(text, wording, ({ 0: words, 1: first, 2: second }) => {
      const publisher = first ?? second ?? "";
      if (own.has(publisher)) return undefined;
      return {
        message: `"${words}": no source of this page is by ${publisher}.`,
        hint: `Name the source that says so under sources: in the front matter, or take the claim out.`,
      };
    });
  },
});

/** Who published the sources of a page; `undefined` where it is none, or they could not be read. */
function publishersOf({ page, draft }: Text): Set<string> | undefined {
  const ids = page?.fields.sources;
  const sources = draft.data.sources;
  if (!page || !sources) return undefined;
  return new Set(
    (ids ?? [])
      .flatMap((id) => (Object.hasOwn(sources, id) ? (sources[id] ?? []) : []))
      .map(({ publisher }) => nameOf(publisher)),
  );
}
