/** What to do about a browser at `executablePath` that did not start, from what Puppeteer says of it. */
export function launchFailureMessage(executablePath: string, { message }: Error): string {
  return `The browser at "${executablePath}" does not start: ${reason(message)}`;
}

function reason(message: string): string {
  const library = message.match(/error while loading shared libraries: ([^:\s]+)/)?.[1];
  if (library) {
    return (
      `the system library ${library} is missing. On Debian, "apt-get install chromium-headless-shell" ` +
      "installs a browser with all that it needs; PUPPETEER_EXECUTABLE_PATH can name another browser."
    );
  }
  if (/no usable sandbox/i.test(message)) {
    return (
      "this machine does not let it build its sandbox. Allow unprivileged user namespaces, or, as it only " +
      "opens pages of this guide, set PUPPETEER_DANGEROUS_NO_SANDBOX=true."
    );
  }
  const said = message.split("\n").find((line) => /\S/.test(line) && !line.startsWith("stderr"));
  return `${said?.trim() ?? "it says nothing"}. PUPPETEER_EXECUTABLE_PATH can name another browser.`;
}
