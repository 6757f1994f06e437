import { pageBudget } from "../../../src/checks/graph/page-budget.ts";
import { ask } from "../../../src/checks/rule.ts";
import type { PrintedLeaflet } from "../../../src/leaflets/manifest.ts";
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
];
