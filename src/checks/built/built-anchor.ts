import { didYouMean } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";
import { followedAddresses } from "./followed-addresses.ts";

/** Every address with an anchor finds an element of that id on its page; `#top` is known to every browser. */
export const builtAnchor = rule({
  code: "built-anchor",
  severity: "error",
  group: "Built site",
  of: "built",
  summary: "Every link to a place on a page, from a page or a PDF, finds that place.",
  check: (site) =>
    followedAddresses(site).flatMap(({ address, followed }) => {
      if (followed.to !== "file" || followed.anchor === "" || followed.anchor === "top") return [];
      const ids = site.pages.get(followed.path)?.ids.map(({ id }) => id);
      if (!ids || ids.includes(followed.anchor)) return [];
      const message = `${address.holder} "${address.value}": ${followed.path} has no "${followed.anchor}".`;
      const hint = didYouMean(followed.anchor, ids, "Mend the anchor, or remove what follows the #.");
      return [{ at: address.at, message, hint }];
    }),
});
