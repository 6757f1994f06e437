import { type Followed, followAddress } from "../../inspect/follow-address.ts";
import type { BuiltAddress, Output } from "../../inspect/output.ts";
import { oncePer } from "../once-per.ts";

/** Every address on the pages and in the PDFs of a site, and where it leads. */
export const followedAddresses = oncePer(
  (output: Output): { address: BuiltAddress; followed: Followed }[] => {
    const onPages = [...output.pages.values()].flatMap(({ addresses }) => addresses);
    return [...onPages, ...output.pdfLinks].map((address) => ({
      address,
      followed: followAddress(address, output),
    }));
  },
);
