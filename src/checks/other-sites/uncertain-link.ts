import { rule } from "../rule.ts";

/** A server that gave no clear answer. */
export const uncertainLink = rule({
  code: "uncertain-link",
  severity: "warning",
  group: "Links to other sites",
  of: "answer",
  summary: "The server of every link to another site answers.",
  check({ url, at }, answer) {
    if (answer.kind !== "uncertain") return [];
    return [
      { at, message: `"${url}" ${answer.reason}.`, hint: "Open it in a browser, or ask again tomorrow." },
    ];
  },
});
