import type { Rule } from "../rule.ts";
import type { Site } from "./site.ts";
import type { WrittenLink } from "./written-link.ts";

/** A rule that judges one link by itself. A link is told by the first such rule that finds fault with it. */
export interface LinkRule extends Omit<Rule, "check"> {
  fault(link: WrittenLink, site: Site): { message: string; hint: string } | undefined;
}
