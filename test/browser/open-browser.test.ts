import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { ToolError } from "../../src/report/tool-error.ts";

describe.skipIf(process.platform === "win32")("openBrowser", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "open-browser-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ["libnss3.so", "/x: error while loading shared libraries: libnss3.so: cannot open shared object file"],
    ["PUPPETEER_DANGEROUS_NO_SANDBOX", "[FATAL:zygote.cc] No usable sandbox! See docs"],
    ["does not start", "out of luck"],
  ])("tells of %s where a browser does not start", async (told, said) => {
    const executablePath = join(folder, "browser");
    await writeFile(executablePath, `#!/bin/sh\necho "${said}" >&2\nsleep 0.2\nexit 127\n`);
    await chmod(executablePath, 0o755);
    const error = await openBrowser({ found: { executablePath, kind: "browser", source: "machine" } }).catch(
      (e) => e,
    );
    expect(error).toBeInstanceOf(ToolError);
    expect(error.message).toContain(told);
    expect(error.message).not.toContain("\n");
  });

  it("waits no longer for a browser that starts and says nothing", async () => {
    const executablePath = join(folder, "silent");
    await writeFile(executablePath, "#!/bin/sh\nexec sleep 60\n");
    await chmod(executablePath, 0o755);
    const found = { executablePath, kind: "browser", source: "machine" } as const;
    await expect(openBrowser({ found, limit: 500 })).rejects.toThrow(/silent" does not start/);
  });

  it("outlives an error of its pipes that comes when it is gone", async () => {
    const { browser, close } = await openBrowser();
    const pipes = browser.process()?.stdio ?? [];
    await close();
    expect(pipes.length).toBeGreaterThan(3);
    for (const pipe of pipes) pipe?.emit("error", new Error("read ECONNRESET"));
  });

  it.each([
    "SIGINT",
    "SIGTERM",
    "SIGHUP",
    "SIGKILL",
  ] as const)("leaves no browser when %s ends Node", async (signal) => {
    const node = spawn(process.execPath, ["scripts/launch.js", "test/browser/hold-browser.ts"], {
      env: { ...process.env, TMPDIR: folder }, // Where a killed Node leaves the browser's profile.
    });
    const [pid] = await once(node.stdout, "data");
    expect(isRunning(Number(pid))).toBe(true);
    node.kill(signal);
    await once(node, "exit");
    await expect.poll(() => isRunning(Number(pid)), { timeout: 20_000 }).toBe(false);
  }, 20_000);
});

/** Whether any process of a group is there. */
function isRunning(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}
