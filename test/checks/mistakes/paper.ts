import { pageBudget } from "../../../src/checks/graph/page-budget.ts";
import { twoWordings } from "../../../src/checks/graph/two-wordings.ts";
import { badBreak } from "../../../src/checks/paper/bad-break.ts";
import { halfEmptyPage } from "../../../src/checks/paper/half-empty-page.ts";
import { tangledWords } from "../../../src/checks/paper/tangled-words.ts";
import { tooWide } from "../../../src/checks/paper/too-wide.ts";
import { unreadCode } from "../../../src/checks/paper/unread-code.ts";
import { unsettledNumbers } from "../../../src/checks/paper/unsettled-numbers.ts";
import { ask, type Rule } from "../../../src/checks/rule.ts";
import { composeLeaflet } from "../../../src/leaflets/compose/compose-leaflet.ts";
import type { PrintedLeaflet } from "../../../src/leaflets/manifest.ts";
import type { PaperFault } from "../../../src/leaflets/paper/paper-fault.ts";
import { printJobs } from "../../../src/leaflets/print-jobs.ts";
import { ChangedContent } from "../changed-content.ts";
import type { MadeMistake } from "./mistake.ts";

/** What a rule of paper tells of a fault in the leaflet on hearing tests. */
function told<Code extends string>(rule: Rule<"paper", Code>, fault: PaperFault) {
  const { content } = new ChangedContent().check();
  const entry = content?.leaflets.find(({ slug }) => slug === "hearing-test");
  if (!content || !entry) return [];
  const leaflet = composeLeaflet(entry, content);
  return ask(rule, content, [{ fault, job: { leaflet, format: "a4", file: "hearing-test.pdf" } }]);
}

/** Mistakes that show once a leaflet is printed. */
export const paperMistakes: readonly MadeMistake[] = [
  {
    name: "more pages than the leaflet may have",
    code: "page-budget",
    at: "leaflets/hearing-test.md:14:7",
    find: () => {
      const { content } = new ChangedContent().check();
      const printed = { slug: "hearing-test", format: "a4", pages: 9 } as PrintedLeaflet;
      return content ? ask(pageBudget, content, [printed]) : [];
    },
    says: [
      "The a4 edition has 9 pages, more than 2.",
      "Include fewer parts, shorten the pages they come from, or allow more pages.",
    ],
  },
  {
    name: "a template that adds a sentence to a leaflet",
    code: "two-wordings",
    at: "leaflets/hearing-test.md:6:3",
    find: () => {
      const { content } = new ChangedContent().check();
      const leaflet = content?.leaflets.find(({ slug }) => slug === "hearing-test");
      if (!content || !leaflet) return [];
      const [job] = printJobs([composeLeaflet(leaflet, content)], content);
      const printed = ["Trust us."];
      const page = "guide/hearing-test/index.html";
      return job ? ask(twoWordings, content, [{ job, page, after: "Ring us.", expected: [], printed }]) : [];
    },
    says: [
      "After “Ring us.”, guide/hearing-test/index.html says nothing, but leaflets/hearing-test.pdf says “Trust us.”.",
      "Both are made from the same words, so mend the template or style in layouts/ that drops or adds them.",
    ],
  },
  {
    name: "a word too wide for its column",
    code: "too-wide",
    at: "guide/hearing-test.md:34:24",
    find: () => told(tooWide, { kind: "misfit", what: "word", name: "audiologist", excess: 12 }),
    says: [
      '"audiologist" is 12 mm too wide for its place in hearing-test.pdf.',
      "Break the word up with a space or a hyphen, or write a shorter one.",
    ],
  },
  {
    name: "a part too long for its panel of a card",
    code: "too-wide",
    at: "guide/hearing-test.md:34:24",
    find: () => told(tooWide, { kind: "misfit", what: "panel", name: "audiologist", excess: 4 }),
    says: [
      '"audiologist" is 4 mm too high for its panel in hearing-test.pdf.',
      "Include a shorter part, or shorten it.",
    ],
  },
  {
    name: "a picture higher than a page",
    code: "too-wide",
    at: "guide/hearing-test.md:34:24",
    find: () => told(tooWide, { kind: "misfit", what: "high picture", name: "audiologist", excess: 3 }),
    says: [
      "The picture audiologist is 3 mm too high for its page in hearing-test.pdf.",
      "Save the picture anew, and make it less high.",
    ],
  },
  {
    name: "a page that is mostly empty",
    code: "half-empty-page",
    at: "leaflets/hearing-test.md:6:3",
    find: () => told(halfEmptyPage, { kind: "page", page: 1, fill: 0.4 }),
    says: [
      "Page 1 of hearing-test.pdf is only 40% full.",
      "Put the parts in another order, or make the part on the next page shorter.",
    ],
  },
  {
    name: "an item that goes on overleaf",
    code: "bad-break",
    at: "guide/hearing-test.md:34:24",
    find: () => told(badBreak, { kind: "break", parts: "item", words: "audiologist", page: 1 }),
    says: [
      'The item of a list "audiologist" goes on overleaf from page 1 of hearing-test.pdf.',
      "Make it shorter, or what stands right before it, or put the parts in another order.",
    ],
  },
  {
    name: "a heading alone at the foot of its page",
    code: "bad-break",
    at: "leaflets/hearing-test.md:6:3",
    find: () => told(badBreak, { kind: "break", parts: "heading", words: "Made by a style", page: 2 }),
    says: [
      'The heading "Made by a style" is alone at the foot of page 2 of hearing-test.pdf.',
      "Make it shorter, or what stands right before it, or put the parts in another order.",
    ],
  },
  {
    name: "page numbers that are others at each print",
    code: "unsettled-numbers",
    at: "leaflets/hearing-test.md:6:3",
    find: () => told(unsettledNumbers, { kind: "numbers" }),
    says: [
      "The page numbers in hearing-test.pdf change at each print.",
      "Put the parts in another order, or make one of them a few lines shorter.",
    ],
  },
  {
    name: "words of two directions that were painted in another order",
    code: "tangled-words",
    at: "guide/hearing-test.md:34:24",
    find: () => told(tangledWords, { kind: "tangle", words: "audiologist" }),
    says: [
      'The words of two directions that begin with "audiologist" cannot be read aloud from hearing-test.pdf.',
      "Put a space between words of different directions, and part the sentence: each direction in one of its own.",
    ],
  },
  {
    name: "a code that cannot be read",
    code: "unread-code",
    at: "data/organisation.yaml:5:6",
    find: () => told(unreadCode, { kind: "code", why: "Page 2: the QR code cannot be read." }),
    says: [
      "hearing-test.pdf: Page 2: the QR code cannot be read.",
      "Make the address of the site shorter, or the file name of the leaflet.",
    ],
  },
];
