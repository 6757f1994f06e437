import path from "node:path";
import { planGuide } from "../src/build/plan-guide.ts";
import { recordPublished } from "../src/build/record-published.ts";
import { checkContent } from "../src/checks/check-content.ts";
import { writeWhole } from "../src/folders/write-whole.ts";
import { formatText } from "../src/report/format-issues.ts";
import { exitCodes, run } from "./run.ts";

await run({}, async ({ content: folder, today }) => {
  const { content, issues } = await checkContent(folder, today);
  if (!content) {
    console.error(formatText(issues));
    return exitCodes.content;
  }
  const { text, all, added } = recordPublished(planGuide(content));
  const file = path.join(folder, "data/published.yaml");
  await writeWhole(file, text);
  console.log(`Recorded ${added} new addresses and anchors, ${all} in all, in ${file}. Commit it.`);
  return exitCodes.ok;
});
