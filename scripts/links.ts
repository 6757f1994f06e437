import { makeDraft } from "../src/content/make-draft.ts";
import { readFiles } from "../src/content/read-files.ts";
import { checkLinks } from "../src/links/check-links.ts";
import { externalLinks } from "../src/links/external-links.ts";
import { politePolicy } from "../src/links/find-answer.ts";
import { formatText } from "../src/report/format-issues.ts";
import { exitCodes, run } from "./run.ts";

await run({}, async ({ content }) => {
  const { draft } = makeDraft(content, await readFiles(content));
  const issues = await checkLinks(externalLinks(draft), {
    policy: politePolicy,
    cacheFile: ".cache/links.json",
    now: Date.now(),
    say: console.error,
  });
  console.log(formatText(issues));
  return issues.some(({ severity }) => severity === "error") ? exitCodes.content : exitCodes.ok;
});
