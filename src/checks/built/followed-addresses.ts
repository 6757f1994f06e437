import { type Followed, followAddress } from "../../inspect/follow-address.ts";
import type { BuiltAddress, Output } from "../../inspect/output.ts";
import { oncePer } from "../once-per.ts";

/** An address that leads to the same place from every page of a site. */
const sameAnywhere = /^(\/|[a-z]+:\/\/)/i;

/** Every address on the pages and in the PDFs of a site, and where it leads. */
export const followedAddresses = oncePer(
  (output: Output): { address: BuiltAddress; followed: Followed }[] => {
    const known = new Map<string, Followed>();
    const follow = (address: BuiltAddress) => {
      if (!sameAnywhere.test(address.value)) return followAddress(address, output);
      const followed = known.get(address.value) ?? followAddress(address, output);
      known.set(address.value, followed);
      return followed;
    };
    const onPages = [...output.pages.values()].flatMap(({ addresses }) => addresses);
    return [...onPages, ...output.pdfLinks].map((address) => ({ address, followed: follow(address) }));
  },
);
