import { rule } from "../rule.ts";

/** A line that may be such a paragraph: most pages have none, and need not be taken apart. */
const sign = /^(?:\*\*|__).*(?:\*\*|__):?[ \t]*$/m;

/** A paragraph that is in bold as a whole and ends as no sentence does. */
const bold = /^(?:\*\*|__)[^*_\n]{2,80}?(?<![.!?…])(?:\*\*|__):?$/;

/** A heading is one by its mark: a screen reader leads from heading to heading, and so does the list of contents. */
export const boldHeading = rule({
  code: "bold-heading",
  severity: "warning",
  group: "Structure",
  of: "page",
  summary: "No line in bold stands for a heading.",
  check({ body, file }) {
    if (!sign.test(file.text)) return [];
    return body.blocks.flatMap((block) => {
      if (!block.text.startsWith("**") && !block.text.startsWith("__")) return [];
      const at = block.at(0);
      const isParagraph = /^(?:\*\*|__)/.test(file.line(at.line - 1));
      if (!isParagraph || !bold.test(block.text)) return [];
      const words = block.text.replace(/^(?:\*\*|__)|(?:\*\*|__):?$/g, "");
      return [{ at, message: `"${words}" is bold, not a heading.`, hint: `Write ## ${words}` }];
    });
  },
});
