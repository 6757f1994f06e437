import { externalLinks } from "../src/checks/other-sites/external-links.ts";
import { judgeAnswers } from "../src/checks/other-sites/judge-answers.ts";
import { makeDraft } from "../src/content/make-draft.ts";
import { readFiles } from "../src/content/read-files.ts";
import { askAddresses } from "../src/links/ask-addresses.ts";
import { politePolicy } from "../src/links/find-answer.ts";
import { formatText } from "../src/report/format-issues.ts";
import { exitCodes, run } from "./run.ts";

await run({}, async ({ content }) => {
  const { draft } = makeDraft(content, await readFiles(content));
  const links = externalLinks(draft);
  const urls = links.map(({ url }) => url);
  const answers = await askAddresses(urls, {
    policy: politePolicy,
    cacheFile: ".cache/links.json",
    now: Date.now(),
    say: console.error,
  });
  const issues = judgeAnswers(links, answers);
  console.log(formatText(issues));
  return issues.some(({ severity }) => severity === "error") ? exitCodes.content : exitCodes.ok;
});
