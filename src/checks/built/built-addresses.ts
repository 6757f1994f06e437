import type { BuiltAddress, BuiltSite } from "../../built/built-site.ts";

/** Every address on the pages and in the PDFs of a site. */
export function builtAddresses({ pages, pdfLinks }: BuiltSite): BuiltAddress[] {
  return [...[...pages.values()].flatMap(({ addresses }) => addresses), ...pdfLinks];
}
