import { email, phone, webAddress } from "../contact-fields.ts";
import { group, list, optional, orEmpty } from "../group-fields.ts";
import { id } from "../id-fields.ts";
import { finding, review, sourceIds } from "../page-fields.ts";
import { type PageKind, reading } from "../page-kind.ts";
import { checked, choice, nationList, order } from "../setting-fields.ts";
import { pageSentences, sentences, title, words } from "../text-fields.ts";

const kinds = ["charity", "patient-group", "member-scheme", "private-clinic"] as const;

/** Who may pay for a service or a way: nobody, a scheme, or the reader. */
export const payers = ["free", "scheme", "reader"] as const;

/** A fact that can go stale, with the day on which its source was last looked at. */
const perishable = (about: string) =>
  group(`${about}: \`text\` and \`checked\``, { text: pageSentences("the fact"), checked: checked() });

/** A service that readers can turn to. */
export const services = {
  noun: "service",
  about: "one service that a reader can turn to",
  root: "/services/",
  hasText: true,
  onPaper: true,
  budget: reading,
  fields: group("", {
    title: title("its name or what it offers, as the page's only H1"),
    description: sentences("one plain sentence for search results and the list of services"),
    order: order("place in the list of services: 1, 2, 3"),
    kind: choice(kinds.map((kind) => `\`${kind}\``).join(", "), kinds),
    contact: id("the provider's id in `data/contacts.yaml`", "contacts"),
    pays: optional(
      choice(
        "who pays, where its source says so: `free`, `scheme` (an insurer or employer) or `reader`",
        payers,
      ),
    ),
    seen: orEmpty(
      list("how readers are seen, as far as its source says", choice("", ["remote", "in-person"])),
    ),
    conditions: orEmpty(list("the conditions that it covers, as its source names them", words(""))),
    cost: perishable("what it costs the reader"),
    eligibility: perishable("who can use it"),
    howToApply: perishable("how to begin"),
    phone: optional(
      group("its number: `text` and `checked`", { text: phone("the number"), checked: checked() }),
    ),
    email: optional(
      group("its e-mail: `text` and `checked`", { text: email("the address"), checked: checked() }),
    ),
    website: optional(
      group("its website: `url` and `checked`", { url: webAddress("the address"), checked: checked() }),
    ),
    ...review(),
    sources: sourceIds(),
    nations: nationList(),
    ...finding(),
  }),
} satisfies PageKind;
