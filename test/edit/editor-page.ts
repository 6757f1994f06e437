import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "puppeteer";

/** The files of a folder by their paths in it, with forward slashes. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  const texts = files.map(
    async (file) => [path.relative(folder, file), await readFile(file, "utf8")] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

/** The editor in a browser, and the files that it works on, which are kept in the browser. */
export class EditorPage {
  /** Addresses of other sites that the page has asked for. */
  readonly calls: string[] = [];
  /** What the browser refuses, and errors of scripts. */
  readonly faults: string[] = [];

  /** @param root the folder of the browser's own that holds the files */
  constructor(
    readonly page: Page,
    readonly root: string,
  ) {
    page.setDefaultTimeout(0); // What is waited for comes, however busy the machine; the test itself has its time.
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      const isOther = origin !== new URL(page.url()).origin && /^https?:/.test(protocol);
      if (isOther && page.url() !== "about:blank") this.calls.push(origin);
    });
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
  }

  /** Puts files into the browser's own folder; the page must be one of the site. */
  async put(files: Record<string, string>): Promise<void> {
    await this.page.evaluate(
      async (root, files) => {
        for (const [name, text] of Object.entries(files)) {
          const steps = `${root}/${name}`.split("/").filter(Boolean);
          const last = steps.pop() ?? "";
          let folder = await navigator.storage.getDirectory();
          for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
          const stream = await (await folder.getFileHandle(last, { create: true })).createWritable();
          await stream.write(text);
          await stream.close();
        }
      },
      this.root,
      files,
    );
  }

  /** A file as it is now. */
  read(file: string): Promise<string> {
    return this.page.evaluate(async (path) => {
      const steps = path.split("/").filter(Boolean);
      const last = steps.pop() ?? "";
      let folder = await navigator.storage.getDirectory();
      for (const step of steps) folder = await folder.getDirectoryHandle(step);
      return (await (await folder.getFileHandle(last)).getFile()).text();
    }, `${this.root}/${file}`);
  }

  /** Presses a button; Sveltia puts marks of direction round names in it. */
  async press(name: string): Promise<void> {
    const words = 'translate(., "\u2068\u2069", "")';
    const button = await this.page.waitForSelector(
      `::-p-xpath(//button[contains(${words}, "${name}")][not(@disabled)])`,
    );
    await button?.evaluate((element) => (element as HTMLElement).click());
  }

  /** Opens a form, by its address behind the `#`; the editor, which goes back to a form once it is saved, may have another wish. */
  async open(form: string): Promise<void> {
    for (let steady = 0; steady < 6; steady += 1) {
      const isThere = await this.page.evaluate((wanted) => {
        const there = window.location.hash === `#${wanted}`;
        if (!there) window.location.hash = wanted;
        return there;
      }, form);
      if (!isThere) steady = 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await this.page.waitForSelector("section.field[data-key-path]");
  }

  /** Writes into a field, by its path: `all.0.phone`. */
  async write(field: string, text: string): Promise<void> {
    const section = await this.page.waitForSelector(`section.field[data-key-path="${field}"]`);
    await section?.evaluate((element) => element.scrollIntoView({ block: "center" })); // It is filled once it is seen.
    const input = await section?.waitForSelector(":is(input, textarea)");
    await input?.evaluate((element, text) => {
      const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value") ?? {};
      set?.call(element, text);
      element.dispatchEvent(new Event("input", { bubbles: true }));
      element.dispatchEvent(new Event("change", { bubbles: true }));
    }, text);
  }

  /** What a field says is wrong with it, once there is something. */
  async fault(field: string): Promise<string> {
    const section = `section.field[data-key-path="${field}"]`;
    const said = await this.page.waitForFunction(
      (section) => document.querySelector(`${section} .validation`)?.textContent?.trim(),
      { polling: 50 },
      section,
    );
    return String(await said.jsonValue());
  }

  /** Saves, and gives the file once it is another than before. */
  async save(file: string): Promise<string> {
    const before = await this.read(file);
    await this.press("Save");
    for (;;) {
      const now = await this.read(file).catch(() => before); // It is being written.
      if (now !== before) return now;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
