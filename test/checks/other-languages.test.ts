import { expect, test } from "vitest";
import { ChangedContent } from "./changed-content.ts";

const page = "guide/hearing-test.md";

function told(text: string): string[] {
  const copy = new ChangedContent();
  const { line } = copy.change(page, "## Before you ask", `${text}\n\n## Before you ask`);
  return copy.check().issues.map((issue) => `${issue.code} ${issue.line - line + 1}:${issue.column}`);
}

test.each([
  "Say [مرحبا](lang:ar) to them.",
  "Say [mae’n ddrwg gennyf](lang:cy) to them.",
  "::: lang cy\n## Pwy all helpu\n\nMae’r meddyg yn gallu eich helpu chi heddiw.\n:::",
  "::: lang ur\nڈاکٹر سے پوچھیں۔ فون کریں: 0808 157 0100۔\n\n| کون | کب |\n|---|---|\n| ڈاکٹر | آج |\n:::",
  "::: lang he\nלשאול את [the nurse](lang:en-GB), ו[الممرضة](lang:ar).\n:::",
])("words of another language are not held against English: %j", (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ["letters that nobody says the language of", "Say مرحبا to them.", ["unknown-letter 1:5"]],
  ["letters of one language in another", "Say [مرحبا](lang:he) to them.", ["unknown-letter 1:6"]],
  ["a script without a face", "Say [你好](lang:zh) to them.", ["unknown-language 1:5"]],
  ["a box of no language", "::: lang\nAsk.\n:::", ["unknown-box 1:1"]],
  ["a box of something else", "::: lang arabic!\nAsk.\n:::", ["unknown-language 1:1"]],
  ["a number that nobody knows", "::: lang ar\nاتصل 0345 999 9998\n:::", ["unknown-phone 2:6"]],
  ["digits that no phone knows", "::: lang ar\nاتصل ٠٣٤٥\n:::", ["unknown-letter 2:6"]],
  ["a misspelling beside it", "Say [مرحبا](lang:ar) to thhem.", ["spelling 1:25"]],
])("%s: told", (_, text, issues) => {
  expect(told(text)).toEqual(issues);
});
