import type { Organisation } from "../../kinds/types.ts";
import { wordsInHtml } from "../../markdown/words-in-html.ts";
import { nationNames } from "../../words/nation-names.ts";
import type { Values, Words } from "../../words/words.ts";
import { fillPageNumbers } from "../page-numbers.ts";
import type { PrintJob } from "../print-jobs.ts";
import { htmlBlocks } from "./html-blocks.ts";
import type { WordBlock } from "./word-block.ts";

/**
 * The words of a leaflet that are not its pages': its title, stamp box, urgent help, contents and end. They are put together
 * from the content, and not read from the print page, so that no template can add or drop one.
 *
 * @param pageNumbers the page on which each part begins, by its id, as the contents list says it
 */
export function frameWords(
  { leaflet, isCard, clinic }: Pick<PrintJob, "leaflet" | "isCard" | "clinic">,
  { organisation, words }: { organisation: Organisation; words: Words },
  pageNumbers: ReadonlyMap<string, string>,
): WordBlock[] {
  const { title, description, contents, hasCover, groups, urgent, addresses } = leaflet;
  const say = (name: string, values?: Values) => {
    const [only] = htmlBlocks(`<p>${wordsInHtml(words, `paper.${name}`, values)}</p>`);
    return only?.text ?? "";
  };
  const parts = groups.flatMap((group) => group.parts);
  const stamp = clinic
    ? [clinic.name, clinic.phone, clinic.hours, clinic.address]
    : [say("yourClinic"), ...Object.values(words.group("paper.clinicLines"))];
  const help = urgent?.contacts.map(({ name, does }) => `${name}. ${does}`) ?? [];
  const list = [
    hasCover && organisation.strapline,
    say("contents"),
    ...groups.flatMap((group) => [group.title, group.title, group.description]),
    ...parts.map((part) => `${part.title ?? ""} ${pageNumbers.get(part.id)}`),
  ];
  const [reviewed, nextReview] = [words.date(leaflet.reviewed), words.date(leaflet.nextReview)];
  const { reviewedBy } = leaflet;
  const check = [
    say("checkCopy"),
    leaflet.address,
    say("thisVersion", { version: leaflet.version, nations: nationNames(leaflet.nations, words) }),
  ];
  const shortFacts = [say("dates", { reviewed, nextReview }), say("onItsPage"), say("howToFold")];
  const facts = [
    `${say("dates", { reviewed, nextReview })} ${reviewedBy ? say("reviewedBy", { name: reviewedBy }) : say("notReviewed")}`,
    leaflet.morePublishers
      ? say("someSources", { publishers: leaflet.publishers.join("; "), count: leaflet.morePublishers })
      : say("sources", { publishers: leaflet.publishers.join("; ") }),
    `${organisation.formats} ${organisation.feedback}`,
    organisation.legal.join(" "),
    addresses.length > 0 && say("addresses"),
  ];
  const head = [organisation.name, title, description, ...stamp, urgent?.title, ...help];
  return [
    ...[...head, ...(contents ? list : []), ...check, ...(isCard ? shortFacts : facts)]
      .flatMap((text) => text || [])
      .map((text) => block(text)),
    ...addresses.map((address, index) => ({ ...block(address), marker: `${index + 1}.` })),
    // What leads from the guide's words to those addresses, and to other pages of the leaflet.
    ...parts.flatMap(({ html }) =>
      htmlBlocks(fillPageNumbers(html, pageNumbers)).filter(({ kind }) => kind === "furniture"),
    ),
  ];
}

const block = (text: string): WordBlock => ({ kind: "furniture", text });
