import { expect, test } from "vitest";
import { ChangedContent } from "./changed-content.ts";
import { helpExamples } from "./help-examples.ts";

test.each(helpExamples)("the example on the help page of $code gives what stands there", (example) => {
  const { code, language, written, message, hint } = example;
  const copy = new ChangedContent();
  if (language === "markdown") {
    copy.change("guide/hearing-test.md", "## Before you ask", `${written}\n\n## Before you ask`);
  } else {
    const [field = ""] = written.split(":", 1);
    copy.change("guide/hearing-test.md", new RegExp(`^${field}: .*`, "m"), written);
  }
  expect(copy.check().issues.find((issue) => issue.code === code)).toMatchObject({ message, hint });
});
