import { rule } from "../rule.ts";

/** A page that has another address now. */
export const movedLink = rule({
  code: "moved-link",
  severity: "warning",
  group: "Links to other sites",
  of: "answer",
  summary: "No link to another site is led on to another address.",
  check({ url, at }, answer) {
    if (answer.kind !== "moved") return [];
    const hint = answer.forGood
      ? `Look whether the page still says the same, then write ${answer.to}`
      : "The redirect is for the time being: leave the link, if the page is the one you mean.";
    return [{ at, message: `"${url}" leads on to ${answer.to}`, hint }];
  },
});
