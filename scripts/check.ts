import { checkContent } from "../src/checks/check-content.ts";
import { type Format, formats } from "../src/report/format-issues.ts";
import { ToolError } from "../src/report/tool-error.ts";
import { exitCodes, run } from "./run.ts";

const flags = {
  format: { type: "string", default: "text" },
  strict: { type: "boolean", default: false },
} as const;

await run(flags, async ({ content, today, strict, format }) => {
  if (!Object.hasOwn(formats, format)) {
    throw new ToolError(`--format ${format} is not known; it can be: ${Object.keys(formats).join(", ")}.`);
  }
  const { content: sound, issues } = await checkContent(content, today, { strict });
  console.log(formats[format as Format](issues));
  return sound && !(strict && issues.length > 0) ? exitCodes.ok : exitCodes.content;
});
