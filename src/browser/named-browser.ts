import { ToolError } from "../report/tool-error.ts";
import type { FindStep } from "./find-step.ts";

/**
 * The browser that PUPPETEER_EXECUTABLE_PATH names. Throws ToolError where none starts there: whoever set
 * it meant that browser, and would not notice another.
 */
export const namedBrowser: FindStep = async (machine) => {
  const executablePath = machine.env.PUPPETEER_EXECUTABLE_PATH;
  if (!executablePath) return undefined;
  if (!(await machine.starts(executablePath))) {
    throw new ToolError(
      `PUPPETEER_EXECUTABLE_PATH is set to "${executablePath}", but no browser starts there. ` +
        "Correct it, or unset it to have a browser found.",
    );
  }
  const kind = /headless[-_]shell/.test(executablePath) ? "headless-shell" : "browser";
  return { executablePath, kind, source: "environment" };
};
