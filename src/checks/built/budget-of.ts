import { namedPages } from "../../content/own-addresses.ts";
import { pageKinds } from "../../kinds/kinds.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import { type Budget, reading } from "../../kinds/page-kind.ts";

/** What a page may weigh, in bytes of Brotli, whether it may run scripts, and what it is called. */
interface NamedBudget extends Budget {
  kind: string;
}

/** The pages that leaflets are printed from carry the sheets of all editions. */
const toPrint: NamedBudget = { kind: "a leaflet to print", bytes: 40_000, scripts: true };

/** The drawing of the route finder says all of it twice: for the eye, and as a list. */
const drawing: NamedBudget = { kind: "a drawing of the route finder", bytes: 28_000, scripts: false };

/** The budget of a page, by its address. */
export function budgetOf(address: string): NamedBudget {
  const own = namedPages.find((page) => page.address === address);
  if (address === `${ownPages["find-your-way"].address}drawing/`) return drawing;
  if (own) return { kind: own.noun, ...(own.budget ?? reading) };
  const kinds = Object.values(pageKinds).filter(({ root }) => address.startsWith(root));
  const [kind] = kinds.toSorted((one, other) => other.root.length - one.root.length);
  if (!kind) return { kind: "a page to read", ...reading };
  if (!kind.hasText && address.slice(kind.root.length).split("/").length > 2) return toPrint;
  return { kind: `a ${kind.noun}`, ...kind.budget };
}
