/**
 * A failure of a tool or of the machine, not of the content: no browser, say, or a full disk.
 *
 * The message is one clear paragraph that says how to mend it. Commands print it as it is, without a
 * stack trace, and exit with 2.
 */
export class ToolError extends Error {
  override readonly name = "ToolError";
}
