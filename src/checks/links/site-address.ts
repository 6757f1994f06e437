import type { WrittenLink } from "./written-link.ts";

/** An address of this site in two: the page and, behind `#`, the heading. */
export interface SiteAddress {
  path: string;
  /** `undefined` where there is no `#`. */
  anchor: string | undefined;
}

/** Parts an address of this site; `undefined` for a link that leads elsewhere. `#in-short` is on the page it stands on. */
export function siteAddress({ href, page }: WrittenLink): SiteAddress | undefined {
  if (!/^[/#]/.test(href)) return undefined;
  const [path = "", anchor] = href.split("#");
  return { path: path || page, anchor };
}
