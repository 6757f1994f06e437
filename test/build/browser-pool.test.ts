import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { handedOver } from "../../src/browser/intercept-requests.ts";
import { type RemoteBrowser, startRemoteBrowser } from "../browser/remote-browser.ts";
import { startCommand } from "../run-command.ts";
import { sample } from "../sample.ts";
import { leafletsIn } from "./leaflets-in.ts";

test.skipIf(process.platform === "win32")(
  "three browsers elsewhere, one killed and one standing still midway, print the bytes that the one here prints",
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "browser-pool-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    // A share of one is all leaflets and nothing else.
    const flags = ["--content", sample, "--shard", "1/1", "--workers", "1"];
    const print = (out: string, env: NodeJS.ProcessEnv) =>
      startCommand("leaflets", [...flags, "--out", path.join(folder, out)], { env });
    const here = print("here", {}).ended; // Meanwhile, as the other waits long for the one that stands still.
    const [killed, standing, last] = await Promise.all([1, 2, 3].map(() => startRemoteBrowser()));
    if (!killed || !standing || !last) throw new Error("Three were started.");
    const { ended } = print("elsewhere", {
      LEAFLET_BROWSERS: `${killed.ws},${standing.http},${last.http}`,
      PUPPETEER_EXECUTABLE_PATH: "/none", // No other is started.
    });
    await Promise.all([isPrinting(killed), isPrinting(standing)]);
    standing.signal("SIGSTOP");
    killed.signal("SIGKILL");

    const { code, stdout, stderr } = await ended;
    expect(code, stderr).toBe(0);
    expect(await here).toMatchObject({ code: 0 });
    const lost = stdout.split("\n").filter((line) => line.startsWith("Lost the browser "));
    expect(lost.map((line) => line.split(": ")[0]).sort()).toEqual(
      [`Lost the browser ${killed.ws}`, `Lost the browser ${standing.http}`].sort(),
    );
    const printed = await bytesIn(path.join(folder, "elsewhere"));
    expect(printed).toHaveLength(14);
    expect(printed).toEqual(await bytesIn(path.join(folder, "here")));
  },
);

/** Waits until a browser has a print page. */
async function isPrinting({ http }: RemoteBrowser): Promise<void> {
  const pages = async () => (await fetch(`${http}/json/list`)).text();
  while (!(await pages()).includes(handedOver)) await setTimeout(20);
}

/** Each leaflet of a share, with its bytes in hexadecimal and all that is known of it. */
async function bytesIn(share: string): Promise<unknown[]> {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
  return (await leafletsIn(share)).map(({ file, key, leaflet }) => {
    const pictures = Object.entries(leaflet.pictures ?? {}).map(([name, picture]) => [name, hex(picture)]);
    return { file, key, ...leaflet, pdf: hex(leaflet.pdf), pictures };
  });
}
