import { ToolError } from "../report/tool-error.ts";

/** A browser is gone for good. The message says what happened, as a part of a sentence. */
export class BrowserLost extends Error {
  override readonly name = "BrowserLost";

  constructor(
    /** What messages call the browser. */
    readonly browser: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** The line that tells of a lost browser while there are others. */
export const lostLine = ({ browser, message }: BrowserLost) =>
  `Lost the browser ${browser}: ${message}. The other browsers print what it was to print.`;

/** The failure of a build that has lost all its browsers: that of the one on this machine, if it was that. */
export function noneLeft(lost: readonly BrowserLost[]): ToolError {
  const own = lost.map(({ cause }) => cause).find((cause) => cause instanceof ToolError);
  if (own) return own;
  const each = lost.map(({ browser, message }) => `${browser} (${message})`).join("; ");
  return new ToolError(
    `No browser is left to print with: ${each}. Start them again; where LEAFLET_BROWSERS names them, ` +
      "correct their addresses there, or unset it to print on this machine.",
    { cause: lost[0] },
  );
}
