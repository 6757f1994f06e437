import { checkContent } from "../src/checks/check-content.ts";
import { keysOf } from "../src/records.ts";
import { issueFormats } from "../src/report/format-issues.ts";
import { oneOf } from "./flags.ts";
import { exitCodes, run } from "./run.ts";

const flags = {
  format: { type: "string", default: "text" },
  strict: { type: "boolean", default: false },
} as const;

await run(flags, async ({ content, today, strict, format }) => {
  const form = oneOf("format", format, keysOf(issueFormats));
  const { content: sound, issues } = await checkContent(content, today, { strict });
  console.log(issueFormats[form](issues));
  return sound && !(strict && issues.length > 0) ? exitCodes.ok : exitCodes.content;
});
