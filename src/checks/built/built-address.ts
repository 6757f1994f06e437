import type { BuiltSite } from "../../built/built-site.ts";
import { followAddress } from "../../built/follow-address.ts";
import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";
import { builtAddresses } from "./built-addresses.ts";

/** Every address of the site that a page or a PDF leads to is there. */
export const builtAddress: Rule<[BuiltSite]> = {
  code: "built-address",
  summary: "Every `href`, `src`, `srcset` and PDF link to the site itself leads to a file of the built site.",
  check: (site) =>
    builtAddresses(site).flatMap((address) => {
      const followed = followAddress(address, site);
      if (followed.to !== "nowhere") return [];
      const message = `${address.holder} "${address.value}" leads to nothing that was built.`;
      return [issue("built-address", address.at, message, followed.hint)];
    }),
};
