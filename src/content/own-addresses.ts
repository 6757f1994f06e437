import type { Known, OwnPage } from "../kinds/own-page.ts";
import { ownPages } from "../kinds/own-pages.ts";
import { keysOf } from "../records.ts";

/** The name of a page that has no file in `content`. */
export type OwnName = keyof typeof ownPages;

/** A page that has no file in `content`, with its name. */
export type NamedPage = OwnPage & { name: OwnName };

/** All of them. */
export const namedPages = keysOf(ownPages).map((name): NamedPage => {
  const page: OwnPage = ownPages[name];
  return { name, ...page };
});

/** The pages that a guide has beside those of its files. */
export function shownPages(content: Known): NamedPage[] {
  return namedPages.filter(({ isShown }) => isShown?.(content) ?? true);
}

/** The addresses of a page and of those below it. */
export function addressesOf({ address, below = [] }: OwnPage): string[] {
  return [address, ...below.map((part) => `${address}${part}`)];
}
