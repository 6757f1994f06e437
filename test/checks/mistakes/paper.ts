import { pageBudget } from "../../../src/checks/graph/page-budget.ts";
import { twoWordings } from "../../../src/checks/graph/two-wordings.ts";
import { ask } from "../../../src/checks/rule.ts";
import { composeLeaflet } from "../../../src/leaflets/compose/compose-leaflet.ts";
import type { PrintedLeaflet } from "../../../src/leaflets/manifest.ts";
import { printJobs } from "../../../src/leaflets/print-jobs.ts";
import { ChangedContent } from "../changed-content.ts";
import type { MadeMistake } from "./mistake.ts";

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
];
