import { followAddress } from "../../inspect/follow-address.ts";
import { addressesOf } from "../../inspect/output.ts";
import { rule } from "../rule.ts";

/** Every address of the site that a page or a PDF leads to is there. */
export const builtAddress = rule({
  code: "built-address",
  severity: "error",
  group: "Built site",
  of: "built",
  summary: "Every `href`, `src`, `srcset` and PDF link to the site itself leads to a file of the built site.",
  check: (site) =>
    addressesOf(site).flatMap((address) => {
      const followed = followAddress(address, site);
      if (followed.to !== "nowhere") return [];
      const message = `${address.holder} "${address.value}" leads to nothing that was built.`;
      return [{ at: address.at, message, hint: followed.hint }];
    }),
});
