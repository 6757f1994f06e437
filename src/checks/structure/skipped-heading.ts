import { rule } from "../rule.ts";

/** Headings go down one level at a time, so that a screen reader's outline has no holes (WCAG 1.3.1). */
export const skippedHeading = rule({
  code: "skipped-heading",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "No `###` comes before the first `##`.",
  check({ body }) {
    // Only levels 2 and 3 are allowed, so that one place is left at which a level can be skipped.
    const [first] = body.headings;
    if (first?.level !== 3) return [];
    const message = `"${first.text}" is a heading of level 3 with none of level 2 above it.`;
    return [{ at: first.at, message, hint: `Write ## ${first.text}` }];
  },
});
