import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** What no next step may say, whoever reads it: each with why, and what to write instead. */
const unsaid = [
  {
    says: /\b(?:stop|skip|cancel|miss|postpone|put off|delay|refuse|change|choose|pick|switch|start)\b[^.!?]{0,40}\b(?:treatments?|medicines?|tablets?|chemo(?:therapy)?|radiotherapy|operations?|surgery|scans?|doses?|appointments?)\b/gi,
    unless: /\b(?:not|never|no|before|without|until|whether|keep|safe|could|could it|would)\b|n[’']t\b/i,
    why: "it advises on treatment.",
    instead: "Say whom to ask about it.",
  },
  {
    says: /\b(?:scores?|points|survival|surviv(?:e|es|ed)|prognosis|life expectancy|live longer|chances? of|\d+ (?:in|of|out of) (?:every )?\d+|\d+ ?%|per cent)\b/gi,
    unless: /(?!)/,
    why: "no next step scores a reader or tells how an illness goes.",
    instead: "Leave it out, or lead to the page that says it with its source.",
  },
  {
    says: /\b(?:with)?in (?:about |around |under |less than )?(?:an?|one|two|three|four|five|six|seven|eight|a few|\d+)(?: to \d+)? (?:working )?(?:hours?|days?|weeks?|months?)\b/gi,
    unless: /(?!)/,
    why: "nobody can promise how long something takes.",
    instead: "Say whom to ask how long it takes.",
  },
  {
    says: /\b(?:must|have to|has to|need to|needs to|should|ought to|first)\b[^.!?]{0,30}\bagain\b/gi,
    unless: /\b(?:not|never|no need|without)\b|n[’']t\b/i,
    why: "hearing it again is offered, and never asked of anybody.",
    instead: 'Write "you can".',
  },
] as const;

const sign = new RegExp(unsaid.map(({ says }) => says.source).join("|"), "i");

/** A next step advises on no treatment, gives no score, promises no wait, and makes nobody hear it all again. */
export const routeAdvice = rule({
  code: "route-advice",
  severity: "error",
  group: "Route finder",
  of: "text",
  language: "en",
  summary:
    "The route finder advises on no treatment, gives no scores and no prognosis, promises no wait, and sends nobody to hear it all again.",
  check: (text) => {
    if (text.set.kind !== "route-finder") return [];
    return unsaid.flatMap(({ says, unless, why, instead }) =>
      findWordings(text, { sign, pattern: says }, ({ 0: found, index }, passage) => {
        const sentence = passage.sentences.findLast(({ start }) => start <= index)?.text ?? passage.text;
        return unless.test(sentence) ? undefined : { message: `"${found}": ${why}`, hint: instead };
      }),
    );
  },
});
