import { rule } from "../rule.ts";

/** A page that is no longer there. */
export const deadLink = rule({
  code: "dead-link",
  severity: "error",
  group: "Links to other sites",
  of: "answer",
  summary: "Every link to another site leads to a page.",
  check({ url, at }, answer) {
    if (answer.kind !== "dead") return [];
    const hint = "Find the page's new address, or remove the link.";
    return [{ at, message: `"${url}" ${answer.reason}.`, hint }];
  },
});
