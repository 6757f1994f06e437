import type { Draft } from "../../content/model.ts";
import { publicAddresses } from "../../content/public-addresses.ts";
import { type TextPage, textPages } from "../../content/text-pages.ts";
import type { Passage } from "../../markdown/passage.ts";
import { splitSentences } from "../../prose/split-sentences.ts";
import { visibleText } from "../../prose/visible-text.ts";
import { siteAddress } from "../links/site-address.ts";
import { quote } from "../quote.ts";
import { type Finding, rule } from "../rule.ts";

/** An answer is the guide's own words, so that nothing is said in a search that is not on a page that was checked. */
export const unprovenAnswer = rule({
  code: "unproven-answer",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary: "Every answer in `data/answers.yaml` stands, sentence by sentence, on the page that it leads to.",
  check: (draft) =>
    (draft.fields.answers ?? []).flatMap((each, index) => {
      const { answer, goTo } = each ?? {};
      if (answer === undefined || goTo === undefined || !draft.yaml.answers) return [];
      const page = textPages(draft).find(({ url }) => url === siteAddress(goTo, "/")?.path);
      if (page && !page.legible) return [];
      // An address that leads nowhere is told where it stands.
      if (!page && !publicAddresses(draft).has(siteAddress(goTo, "/")?.path ?? "")) return [];
      if (page && isSaid(visibleText(answer).text, page.body.passages)) return [];
      const at = draft.yaml.answers.valueAt([index, "answer"]);
      return [{ at, ...remarkOn(answer, goTo, page, draft) }];
    }),
});

function remarkOn(
  answer: string,
  goTo: string,
  page: TextPage | undefined,
  draft: Draft,
): Omit<Finding, "at"> {
  const message = `${quote(answer)} does not stand on "${goTo.replace(/#.*/, "")}".`;
  if (!page) return { message, hint: "Lead to a page with a text of its own, such as one of guide." };
  const said = visibleText(answer).text;
  const other = textPages(draft).find(({ body }) => isSaid(said, body.passages));
  if (other) return { message, hint: `It stands in ${other.file.path}.` };
  return { message, hint: "Write whole sentences here as they stand there, letter by letter." };
}

/** Whether these sentences stand one behind the other in one of the passages. */
function isSaid(sentences: string, passages: readonly Passage[]): boolean {
  return passages
    .filter(({ text }) => text.includes(sentences))
    .some(({ text }) => {
      const starts = splitSentences(text).map(({ start }) => start);
      return starts.some((start) => {
        const end = start + sentences.length;
        return (
          text.startsWith(sentences, start) && (starts.includes(end + 1) || text.trimEnd().length === end)
        );
      });
    });
}
