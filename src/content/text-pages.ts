import type { FrontMatter } from "./front-matter.ts";
import type { Draft, Entry } from "./model.ts";

/** A page with a text of its own. Leaflets have none: their words come from these pages. */
export type TextPage = Entry<FrontMatter["guide" | "services" | "pages"] | undefined>;

/** Every page with a text of its own. */
export function textPages({ guide, services, pages }: Draft): TextPage[] {
  return [...guide, ...services, ...pages];
}
