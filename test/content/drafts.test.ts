import { expect, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { ChangedContent, today } from "../checks/changed-content.ts";
import { sample } from "../sample.ts";

test("a draft is left out, with what is wrong with it, and what leads to it is told", async () => {
  const content = new ChangedContent();
  content.put("guide/new.md", "---\ntitle: New\ndraft: true\n---\nSee [nothing](/guide/nothing/).\n");
  expect(content.check().issues).toEqual((await checkContent(sample, today)).issues);

  content.change("guide/signs.md", "order:", "draft: true\norder:");
  const { issues, draft } = content.check();
  expect(draft.guide.map(({ slug }) => slug)).not.toContain("signs");
  expect(issues.filter(({ file }) => file.endsWith("signs.md"))).toEqual([]);
  const messages = issues.map(({ code, message }) => `${code} ${message}`);
  expect(messages).toContain(`unknown-page "/guide/signs/" is a draft: ${sample}/guide/signs.md.`);
  expect(messages).toContain(`unknown-part "signs" is a draft: ${sample}/guide/signs.md.`);
});
