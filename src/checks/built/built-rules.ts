import type { BuiltSite } from "../../built/built-site.ts";
import type { Rule } from "../rule.ts";
import { builtAddress } from "./built-address.ts";
import { builtAnchor } from "./built-anchor.ts";
import { builtCanonical } from "./built-canonical.ts";
import { builtId } from "./built-id.ts";
import { builtReference } from "./built-reference.ts";
import { builtSitemap } from "./built-sitemap.ts";

/** Every rule that judges the output folder. */
export const builtRules: readonly Rule<[BuiltSite]>[] = [
  builtAddress,
  builtAnchor,
  builtId,
  builtReference,
  builtCanonical,
  builtSitemap,
];
