/** An address of this site in two: the page and, behind `#`, the heading. */
export interface SiteAddress {
  path: string;
  /** `undefined` where there is no `#`. */
  anchor: string | undefined;
}

/** Parts an address of this site as it was written on a page; `undefined` where it leads elsewhere. `#in-short` is on that page. */
export function siteAddress(href: string, page: string): SiteAddress | undefined {
  if (!href.startsWith("/") && !href.startsWith("#")) return undefined;
  const [path = "", anchor] = href.split("#");
  return { path: path || page, anchor };
}
