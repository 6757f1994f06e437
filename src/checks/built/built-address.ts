import { rule } from "../rule.ts";
import { followedAddresses } from "./followed-addresses.ts";

/** Every address of the site that a page or a PDF leads to is there. */
export const builtAddress = rule({
  code: "built-address",
  severity: "error",
  group: "Built site",
  of: "built",
  summary: "Every `href`, `src`, `srcset` and PDF link to the site itself leads to a file of the built site.",
  check: (site) =>
    followedAddresses(site).flatMap(({ address, followed }) => {
      if (followed.to !== "nowhere") return [];
      const message = `${address.holder} "${address.value}" leads to nothing that was built.`;
      return [{ at: address.at, message, hint: followed.hint }];
    }),
});
