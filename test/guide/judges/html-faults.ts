import { HtmlValidate } from "html-validate";

/** All rules that html-validate recommends, but for these. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // `<!doctype html>` is the same in capitals.
    "doctype-style": "off",
    // No number breaks across lines: style sheets say so, and numbers stay easy to copy.
    "tel-non-breaking": "off",
    // Lists without bullets say that they are lists, since Safari forgets it; other roles are asked for below.
    "no-redundant-role": "off",
  },
});

/** What html-validate finds on a page. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const roles = [...html.matchAll(/<(nav|main|header|footer|aside|button)\b[^>]*\srole="[^"]*"/g)];
  return [
    ...results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
    ),
    ...roles.map(([tag]) => `A role that the element has by itself, or another one: ${tag}`),
  ];
}
