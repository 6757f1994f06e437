import type { SiteWeight } from "../../site/delivery/site-weight.ts";
import type { Rule } from "../rule.ts";
import { heavyFont } from "./heavy-font.ts";
import { heavyPage } from "./heavy-page.ts";
import { pageScript } from "./page-script.ts";

/** Every rule that holds the output folder to its budgets. */
export const weightRules: readonly Rule<[SiteWeight]>[] = [heavyPage, heavyFont, pageScript];
