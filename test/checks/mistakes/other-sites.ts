import { deadLink } from "../../../src/checks/other-sites/dead-link.ts";
import { movedLink } from "../../../src/checks/other-sites/moved-link.ts";
import { uncertainLink } from "../../../src/checks/other-sites/uncertain-link.ts";
import { ask } from "../../../src/checks/rule.ts";
import type { MadeMistake } from "./mistake.ts";

const link = { url: "https://a.example/b", at: { file: "content/guide/a.md", line: 4, column: 2 } };
const at = "content/guide/a.md:4:2";

/** What other sites can answer to a link. */
export const otherSiteMistakes: readonly MadeMistake[] = [
  {
    name: "a page that is gone",
    code: "dead-link",
    at,
    find: () => ask(deadLink, link, { kind: "dead", reason: "answers with status 404" }),
    says: [
      '"https://a.example/b" answers with status 404.',
      "Find the page's new address, or remove the link.",
    ],
  },
  {
    name: "a page that has moved",
    code: "moved-link",
    at,
    find: () => ask(movedLink, link, { kind: "moved", to: "https://a.example/c", forGood: true }),
    says: [
      '"https://a.example/b" leads on to https://a.example/c',
      "Look whether the page still says the same, then write https://a.example/c",
    ],
  },
  {
    name: "a site that does not answer",
    code: "uncertain-link",
    at,
    find: () => ask(uncertainLink, link, { kind: "uncertain", reason: "does not answer in time" }),
    says: ['"https://a.example/b" does not answer in time.', "Open it in a browser, or ask again tomorrow."],
  },
];
