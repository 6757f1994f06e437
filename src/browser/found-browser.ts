/** A Chromium that can print, where it is and how it came there. */
export interface FoundBrowser {
  /** Absolute path of the program, or of Debian's wrapper script around it. */
  executablePath: string;
  /** The headless shell prints about twice as fast as a whole browser, with the same result. */
  kind: "headless-shell" | "browser";
  source: "environment" | "machine" | "download" | "package";
}
