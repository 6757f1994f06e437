import type { TextRule } from "../rule.ts";
import { judgeLinks, linkJudges } from "./judge-links.ts";

/** The rules that judge each link by itself. */
export const linkRules: readonly TextRule[] = linkJudges.map(({ code, summary }) => ({
  code,
  summary,
  check: (text) => judgeLinks(text).faults.filter((fault) => fault.code === code),
}));
