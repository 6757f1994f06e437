import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

const treatment =
  "(?:treatments?|therapy|medicines?|medication|tablets?|pills?|drugs?|chemo(?:therapy)?|radiotherapy|immunotherapy|operations?|surgery|scans?|biops(?:y|ies)|doses?|appointments?)";
const given =
  "(?:treatment|chemo(?:therapy)?|radiotherapy|immunotherapy|operation|surgery|biopsy|transplant)";
const period = "(?:hour|day|week|month|fortnight)";
const few = "two|three|four|five|six|seven|eight|nine|ten";

/** One pattern of several, each in a line of its own. */
const any = (...patterns: string[]) => new RegExp(patterns.map((each) => `(?:${each})`).join("|"), "giu");

/** What of a sentence is only asked, or told not to do. */
const asked =
  /\b(?:ask|asks|asking|whether|if|before|without|until|keep|how|when|what|why|which|who|could|would|safe|not|never|no|none)\b|n[’']t\b/iu;

/** What no next step may say, whoever reads it, but where `unless` stands before it: each with why, and what to write. */
const unsaid = [
  {
    says: any(
      String.raw`\b(?:stop|skip|cancel|miss|postpone|put off|delay|refuse|decline|avoid|leave|pause|hold off|turn down|say no to|give up|come off|quit|drop|change|choose|pick|prefer|switch|swap|start|halve|reduce)(?: (?!for\b|about\b|of\b|to\b|from\b)[\w’'-]+){0,4} ${treatment}\b`,
      String.raw`\bput (?:[\w’'-]+ ){1,2}${treatment} off\b`,
      String.raw`(?<=^|[.!?:“] ?|\byou (?:can|should|could|must|may|need to|have to) |\b(?:and|then|please|just) )(?:have|get|accept|agree to|go ahead with|go on with|begin|try) (?:the |your |this |that |an? )?${given}\b`,
      String.raw`\binstead of (?:the |your |any )?${given}\b`,
      String.raw`\b${given}s? can (?:safely |easily )?wait\b`,
      String.raw`\byou have (?:plenty of |enough |lots of |the |some )?time\b`,
      String.raw`\b(?:is|are|will be|would be) (?:the |much |always )?(?:best|better|safest|safer|wisest)\b(?! (?:to )?(?:ask|tell|call)\b)`,
    ),
    unless: asked,
    why: "it advises on treatment.",
    instead: "Say whom to ask about it.",
  },
  {
    says: any(
      String.raw`\b(?:do not|don[’']t|never) (?:have|take|get|start|begin|accept|agree to|go for) (?:the |your |this |that |any |an? )?${treatment}\b(?! (?:without|unless|until|that)\b)`,
    ),
    unless: /(?!)/,
    why: "it advises on treatment.",
    instead: "Say whom to ask about it.",
  },
  {
    says: any(
      String.raw`\b(?:scores?|points|survival|surviv(?:e|es|ed)|prognosis|life expectancy|live longer|chances? of|odds|cured?|recovers?|\d+ ?%|per cent)\b`,
      String.raw`\b(?:\d+|one|${few}) (?:in|of|out of) (?:every )?(?:\d+|${few})\b`,
      String.raw`\b(?:low|lower|high|higher|small|big) (?:risk|chances?)\b|\brisk is\b|\bbetter (?:results?|outcomes?|chances?)\b`,
      String.raw`\b(?:years|months|weeks|days) (?:to live|left)\b`,
      String.raw`\b(?:cancer|illness|tumour|it) (?:will|may|might|can|could) (?:not )?(?:come back|return|spread|grow)\b`,
    ),
    unless: /(?!)/,
    why: "no next step scores a reader or tells how an illness goes.",
    instead: "Leave it out, or lead to the page that says it with its source.",
  },
  {
    says: any(
      String.raw`\b(?:with)?in (?:about |around |under |less than )?(?:an?|one|a few|\d+) (?:working )?${period}s?\b`,
      String.raw`\b(?:(?:with)?in |up to |about |after )?(?:\d+|${few}|a few|a couple of|several)(?: to \d+)? (?:working )?${period}s\b`,
      String.raw`\b(?:takes?|after|than|about|up to) an? ${period}\b|\b(?:the same|next) ${period}\b|\ba fortnight\b`,
      String.raw`\bby (?:\w+day|tomorrow|tonight|the weekend|next \w+)\b`,
      String.raw`\b(?:will|sees?|hears?|answers?|takes?|comes?|gets?)\b[^.!?“”]{0,30}\b(?:soon|quickly|fast|no time|straight ?away|right away|at once|immediately|promptly)\b`,
    ),
    unless: /\b(?:ask|asks|how|whether)\b/i,
    why: "nobody can promise how long something takes.",
    instead: "Say whom to ask how long it takes.",
  },
  {
    says: any(
      String.raw`\b(?:regrets?|too late|miss(?:es|ing)? out|(?:lose|give up|waste|miss) (?:the|your|a|any) chance)\b`,
    ),
    unless: /(?!)/,
    why: "it weighs one way more than another.",
    instead: "Say what the way is, as of the others.",
  },
  {
    says: any(
      String.raw`\b(?:must|have to|has to|need to|needs to|should|ought to|first)\b[^.!?]{0,30}\b(?:again|once more|repeat)\b`,
      String.raw`\b(?:again|once more|repeat)\b[^.!?]{0,40}\b(?:first|before)\b`,
    ),
    unless: /\b(?:not|never|no need|without|can|could|may|might)\b|n[’']t\b/i,
    why: "hearing it again is offered, and never asked of anybody.",
    instead: 'Write "you can".',
  },
] as const;

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
      findWordings(text, { sign: /\p{L}/u, pattern: says }, ({ 0: found, index }, passage) => {
        const before = passage.text.slice(0, index).split(/[.!?;:“]|, (?:which|who)\b|\b(?:and|but|then)\b/);
        return unless.test(before.at(-1) ?? "")
          ? undefined
          : { message: `"${found}": ${why}`, hint: instead };
      }),
    );
  },
});
