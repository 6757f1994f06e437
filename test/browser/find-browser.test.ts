import { describe, expect, it } from "vitest";
import { findBrowser } from "../../src/browser/find-browser.ts";
import { ToolError } from "../../src/report/tool-error.ts";
import { madeUpMachine } from "./made-up-machine.ts";

const silent = () => {};

describe("findBrowser", () => {
  it("takes the one that the environment names before all others", async () => {
    const env = { PUPPETEER_EXECUTABLE_PATH: "/opt/my/headless_shell", PATH: "/usr/bin" };
    const machine = madeUpMachine(["/opt/my/headless_shell", "/usr/bin/chromium-headless-shell"], { env });
    expect(await findBrowser(silent, machine)).toEqual({
      executablePath: "/opt/my/headless_shell",
      kind: "headless-shell",
      source: "environment",
    });
  });

  it("takes no other where the named one does not start", async () => {
    const env = { PUPPETEER_EXECUTABLE_PATH: "/opt/wrong", PATH: "/usr/bin" };
    const machine = madeUpMachine(["/usr/bin/chromium"], { env });
    const error = await findBrowser(silent, machine).catch((reason) => reason);
    expect(error).toBeInstanceOf(ToolError);
    expect(error.message).toMatchInlineSnapshot(
      `"PUPPETEER_EXECUTABLE_PATH is set to "/opt/wrong", but no browser starts there. Correct it, or unset it to have a browser found."`,
    );
  });

  it("prefers a headless shell to a whole browser, also one of Puppeteer's", async () => {
    const machine = madeUpMachine(["/usr/bin/chromium", "/cache/chrome-headless-shell"]);
    expect(await findBrowser(silent, machine)).toMatchObject({
      executablePath: "/cache/chrome-headless-shell",
      kind: "headless-shell",
      source: "machine",
    });
  });

  it.each([
    ["linux", "/opt/google/chrome/chrome"],
    ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["darwin", "/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ["win32", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
    ["win32", "C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe"],
    ["win32", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
  ] as const)("knows where a browser usually is on %s: %s", async (platform, executablePath) => {
    const env = {
      HOME: "/Users/ann",
      ProgramFiles: "C:\\Program Files",
      "ProgramFiles(x86)": "C:\\Program Files (x86)",
      LOCALAPPDATA: "C:\\Users\\ann\\AppData\\Local",
    };
    const machine = madeUpMachine([executablePath], { platform, env });
    expect(await findBrowser(silent, machine)).toEqual({
      executablePath,
      kind: "browser",
      source: "machine",
    });
  });

  it("downloads Puppeteer's headless shell where none is there, and says so", async () => {
    const startable: string[] = [];
    const downloadShell = async () => void startable.push("/cache/chrome-headless-shell");
    const said: string[] = [];
    const machine = madeUpMachine(startable, { downloadShell });
    expect(await findBrowser((line) => said.push(line), machine)).toMatchObject({ source: "download" });
    expect(said).toEqual(["No browser is on this machine: downloading a headless one (about 100 MB, once)."]);
  });

  it("installs Debian's package where the downloaded one lacks libraries", async () => {
    const startable: string[] = [];
    const installPackage = async (name: string) => void startable.push(`/usr/bin/${name}`);
    const machine = madeUpMachine(startable, { downloadShell: async () => {}, installPackage });
    expect(await findBrowser(silent, machine)).toEqual({
      executablePath: "/usr/bin/chromium-headless-shell",
      kind: "headless-shell",
      source: "package",
    });
  });

  it("installs the whole browser where there is no package of the headless shell", async () => {
    const startable: string[] = [];
    const installPackage = async (name: string) => {
      if (name !== "chromium") throw new Error(`E: Unable to locate package ${name}`);
      startable.push("/usr/bin/chromium");
    };
    const machine = madeUpMachine(startable, { installPackage });
    expect(await findBrowser(silent, machine)).toMatchObject({ kind: "browser", source: "package" });
  });

  it("tells an ordinary user on Debian what to ask for", async () => {
    const error = await findBrowser(silent, madeUpMachine([], { isRoot: false })).catch((reason) => reason);
    expect(error).toBeInstanceOf(ToolError);
    expect(error.message).toMatchInlineSnapshot(
      `"There is no browser to print with: none is in its usual place; the download failed (no internet). Ask an administrator of this machine to run "apt-get install chromium-headless-shell", or set PUPPETEER_EXECUTABLE_PATH to the path of any Chrome, Chromium or Edge program."`,
    );
  });

  it("tells root on Debian what went wrong", async () => {
    await expect(findBrowser(silent, madeUpMachine([]))).rejects.toThrowErrorMatchingInlineSnapshot(
      `[ToolError: There is no browser to print with: none is in its usual place; the download failed (no internet); installing a package failed (no package chromium-headless-shell; no package chromium). Run "apt-get install chromium-headless-shell" when its server can be reached, or set PUPPETEER_EXECUTABLE_PATH to the path of any Chrome, Chromium or Edge program.]`,
    );
  });

  it("tells a user elsewhere to install Chrome", async () => {
    const machine = madeUpMachine([], { platform: "win32", hasApt: false, isRoot: false });
    await expect(findBrowser(silent, machine)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[ToolError: There is no browser to print with: none is in its usual place; the download failed (no internet). Install Google Chrome, or set PUPPETEER_EXECUTABLE_PATH to the path of any Chrome, Chromium or Edge program.]`,
    );
  });
});
