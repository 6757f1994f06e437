import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DomUtils, Parser, parseDocument } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { serveFolder } from "../../../src/browser/serve-folder.ts";
import { planGuide } from "../../../src/build/plan-guide.ts";
import { recordPublished } from "../../../src/build/record-published.ts";
import { lostAddress } from "../../../src/checks/links/lost-address.ts";
import { ask } from "../../../src/checks/rule.ts";
import { publicAddresses } from "../../../src/content/public-addresses.ts";
import { pageKinds } from "../../../src/kinds/kinds.ts";
import { nginxConfig } from "../../../src/site/delivery/nginx-config.ts";
import { renderSite } from "../../../src/site/render-site.ts";
import { ChangedContent } from "../../checks/changed-content.ts";
import { hasNginx, startNginx } from "../delivery/start-nginx.ts";

type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

const sampled = new ChangedContent().check().content;
if (!sampled) throw new Error("The sample has errors.");
const record = recordPublished(planGuide(sampled)).text;

/** The sample, with all its addresses published. */
function publishedSample(): ChangedContent {
  const copy = new ChangedContent();
  copy.put("data/published.yaml", record);
  return copy;
}

/** What is told of addresses that lead nowhere: the line to write, and the page that it is for, where one is named. */
function lost(copy: ChangedContent) {
  return ask(lostAddress, copy.read().draft, "2026-11-21").map(({ hint }) => ({
    line: /- (\S+(?: now \S+)?)$/.exec(hint)?.[1] ?? "",
    file: /test\/sample\/(\S+?\.md)/.exec(hint)?.[1],
  }));
}

/** Writes lines under `formerly` of a page. */
function claim(copy: ChangedContent, file: string, lines: readonly string[]): void {
  const text = copy.text(file);
  const items = lines.map((line) => `  - ${line}\n`).join("");
  if (/^formerly:\n/m.test(text)) copy.change(file, /^formerly:\n/m, `formerly:\n${items}`);
  else copy.change(file, "\n---", `\nformerly:\n${items}---`);
}

const pages = (Object.keys(pageKinds) as (keyof typeof pageKinds)[]).flatMap((folder) =>
  sampled[folder].map(({ slug, url, body }) => ({ file: `${folder}/${slug}.md`, url, body })),
);

describe("what was published is told when it is gone, and the line that is told mends it", () => {
  test("nothing is lost as it is", () => {
    expect(lost(publishedSample())).toEqual([]);
  });

  test.each(pages)("$file deleted", ({ file, url }) => {
    const copy = publishedSample();
    copy.remove(file);
    const told = lost(copy);
    expect(told.map(({ line }) => line)).toContain(url);
    claim(
      copy,
      file === "pages/privacy.md" ? "pages/about.md" : "pages/privacy.md",
      told.map(({ line }) => line),
    );
    expect(lost(copy)).toEqual([]);
  });

  test.each(pages)("$file renamed: the new file is named", ({ file, url }) => {
    const copy = publishedSample();
    const renamed = file.replace(".md", "-now.md");
    copy.put(renamed, copy.text(file));
    copy.remove(file);
    const told = lost(copy);
    expect(told).toContainEqual({ line: url, file: renamed });
    claim(
      copy,
      renamed,
      told.map(({ line }) => line),
    );
    expect(lost(copy)).toEqual([]);
  });

  const headings = pages.flatMap(({ file, url, body }) =>
    // Of headings with the same words it could not be told which one was reworded.
    body.headings
      .filter(({ text }, _, all) => all.filter((each) => each.text === text).length === 1)
      .map(({ id, text }) => ({ file, url, id, text })),
  );
  test.each(headings)("the heading $id of $file reworded", ({ file, url, id, text }) => {
    const copy = publishedSample();
    copy.change(file, `# ${text}\n`, `# ${text} today\n`);
    const told = lost(copy);
    expect(told).toEqual([{ line: `${url}#${id} now ${id}-today`, file }]);
    claim(
      copy,
      file,
      told.map(({ line }) => line),
    );
    expect(lost(copy)).toEqual([]);
  });
});

/** Pages that go without another in their place, and pages whose headings are reworded; all others are renamed. */
const deleted = [
  "guide/at-work.md",
  "services/quiet-street.md",
  "leaflets/whole-guide.md",
  "pages/privacy.md",
];
const reworded = ["guide/signs.md", "guide/who-can-help.md"];
const renamed = (file: string) => (reworded.includes(file) ? file : file.replace(".md", "-now.md"));

/** The sample with every page renamed, reworded or deleted, and the lines written that the check asks for. */
function changedSample(): ChangedContent {
  const copy = publishedSample();
  for (const { file, body } of pages) {
    let text = copy.text(file);
    for (const { text: words } of reworded.includes(file) ? body.headings : [])
      text = text.replace(`# ${words}\n`, `# ${words} today\n`);
    if (file.startsWith("leaflets/"))
      text = text
        .replace(/^ {2}- (at-work|quiet-street)\n/gm, "")
        .replace(/^ {2}- (signs|who-can-help)#(\S+)/gm, "  - $1#$2-today")
        .replace(/^ {2}- (?!signs|who-can-help)([a-z-]+)(?=#|$)/gm, "  - $1-now");
    copy.remove(file);
    if (!deleted.includes(file)) copy.put(renamed(file), text);
  }
  const lines = new Map<string, string[]>();
  for (const { line } of lost(copy)) {
    const { file = "" } = pages.find(({ url }) => line.replace(/[ #].*/, "") === url) ?? {};
    const heir = deleted.includes(file) || file === "" ? "pages/about-now.md" : renamed(file);
    lines.set(heir, [...(lines.get(heir) ?? []), line]);
  }
  for (const [heir, all] of lines) claim(copy, heir, all);
  expect(lost(copy)).toEqual([]);
  return copy;
}

describe("when every page is renamed, reworded or deleted", () => {
  const published = Object.entries(parse(record) as Record<string, string[]>);
  let root: string;
  const servers: { host: string; origin: string; stop(): Promise<void> }[] = [];
  beforeAll(async () => {
    const { whole: content } = changedSample().check();
    if (!content) throw new Error("Something of the changed sample is missing.");
    const { pathname: prefix } = new URL(content.data.organisation.url);
    root = await mkdtemp(path.join(tmpdir(), "moved-"));
    const site = path.join(root, prefix);
    const { leaflets } = planGuide(content);
    await renderSite(content, leaflets, { browser: "", leaflets: [], archives: [] }, site);
    for (const [address] of publicAddresses(content)) {
      if (address.endsWith(".pdf")) await writeAt(site, address, "a PDF");
      if (/^\/leaflets\/.*(a4|large-print|wallet-card)\/$/.test(address))
        await writeAt(site, `${address}index.html`, "a page to print");
    }
    const plain = await serveFolder(site, { prefix });
    servers.push({ host: "a plain server", origin: plain.origin + prefix, stop: plain.close });
    if (!hasNginx) return;
    const [headers = "", redirects = ""] = await Promise.all(
      ["_headers", "_redirects"].map((name) => readFile(path.join(site, name), "utf8")),
    );
    await writeFile(path.join(root, "nginx.conf"), nginxConfig(headers, redirects, prefix));
    const nginx = await startNginx(root, path.join(root, "nginx.conf"));
    servers.push({ host: "nginx", origin: nginx.origin + prefix, stop: nginx.stop });
  });
  afterAll(async () => {
    for (const { stop } of servers) await stop();
    await rm(root, { recursive: true, force: true });
  });

  test("every address, heading, PDF and code leads to what took its place, on every host", async () => {
    for (const { host, origin } of servers) {
      for (const [address, anchors] of published) {
        const asked = `${host}: ${address}`;
        const reply = await fetch(origin + address.slice(1));
        expect(reply.status, asked).toBe(200);
        const page = read(await reply.text());
        const { file = "" } = pages.find(({ url }) => url === address) ?? {};
        const heir = deleted.includes(file)
          ? "/about-now/"
          : reworded.includes(file)
            ? address
            : address.replace(/\/$/, "-now/");
        if (page.moved) {
          expect(page.links.length, asked).toBeGreaterThan(0);
          for (const link of page.links) {
            const next = await fetch(new URL(link, reply.url));
            expect(next.status, `${asked} → ${link}`).toBe(200);
            expect(read(await next.text()).moved, `${asked} → ${link}`).toBe(false);
          }
          if (file !== "")
            expect(
              page.links.some((link) => link.endsWith(heir)),
              `${asked} → ${page.links}`,
            ).toBe(true);
        } else {
          if (file !== "") expect(new URL(reply.url).pathname, asked).toMatch(new RegExp(`${heir}$`));
          const isSame = !deleted.includes(file);
          for (const anchor of anchors.filter((each) => isSame && !each.startsWith("v-")))
            expect(page.ids, asked).toContain(anchor);
        }
      }
    }
  });
});

describe("what changed", () => {
  let feed: Element;
  const text = (of: Element, name: string) =>
    DomUtils.getElementsByTagName(name, of.children, false).map((element) => DomUtils.textContent(element));
  beforeAll(async () => {
    const content = sampled;
    const site = await mkdtemp(path.join(tmpdir(), "feed-"));
    await renderSite(
      content,
      planGuide(content).leaflets,
      { browser: "", leaflets: [], archives: [] },
      site,
      ({ address }) => address === "/whats-new/",
    );
    const xml = await readFile(path.join(site, "feed.xml"), "utf8");
    await rm(site, { recursive: true });
    feed = DomUtils.getElementsByTagName(
      "feed",
      parseDocument(xml, { xmlMode: true }),
      true,
      1,
    )[0] as Element;
  });

  test("the feed has what Atom asks (RFC 4287, 4.1), and no day but those of the content", () => {
    expect(feed.attribs.xmlns).toBe("http://www.w3.org/2005/Atom");
    const entries = DomUtils.getElementsByTagName("entry", feed.children, false);
    expect(entries).toHaveLength(sampled.changes.length);
    for (const element of [feed, ...entries])
      for (const name of ["id", "title", "updated"]) expect(text(element, name), name).toHaveLength(1);
    const updated = entries.map((entry) => text(entry, "updated")[0]);
    expect(updated).toEqual(sampled.changes.map(({ data }) => `${data.date}T00:00:00Z`));
    expect(updated).toEqual(updated.toSorted().reverse());
    expect(text(feed, "updated")).toEqual(updated.slice(0, 1));
    const ids = entries.map((entry) => text(entry, "id")[0]);
    expect(ids).toEqual(
      sampled.changes.map(({ url }) => new URL(url.slice(1), sampled.data.organisation.url).href),
    );
    expect(
      text(DomUtils.getElementsByTagName("author", feed.children, false)[0] as Element, "name"),
    ).toHaveLength(1);
    const links = DomUtils.getElementsByTagName("link", feed.children, false).map(
      ({ attribs }) => attribs.rel,
    );
    expect(links).toEqual(["self", "alternate"]);
  });

  test("each entry says all that its page does, with addresses that lead somewhere from anywhere", () => {
    const entries = DomUtils.getElementsByTagName("entry", feed.children, false);
    const [newest] = entries.map((entry) => parseDocument(text(entry, "content")[0] ?? ""));
    expect(DomUtils.textContent(newest?.children ?? [])).toMatch(
      /^\s*We asked nine people .*\. The words are shorter now\.\s+Pages that changed\s/,
    );
    const links = DomUtils.getElementsByTagName("a", newest?.children ?? [], true).map(
      ({ attribs }) => attribs.href,
    );
    const { url } = sampled.data.organisation;
    expect(links).toEqual(
      expect.arrayContaining([`${url}guide/hearing-test/#what-to-say`, `${url}leaflets/hearing-test/`]),
    );
    expect(links.filter((link) => !/^\w+:/.test(link ?? ""))).toEqual([]);
  });
});

async function writeAt(site: string, address: string, text: string): Promise<void> {
  await mkdir(path.join(site, path.dirname(address)), { recursive: true });
  await writeFile(path.join(site, address), text);
}

/** What of a page this asks: whether it only says where something went, and its links to that; and its anchors. */
function read(html: string): { moved: boolean; links: string[]; ids: string[] } {
  const found = { moved: false, links: [] as string[], ids: [] as string[] };
  let isIn = false;
  const parser = new Parser({
    onopentag(_, { id, href, class: names = "" }) {
      isIn ||= names.split(" ").includes("moved");
      found.moved ||= isIn;
      if (id) found.ids.push(id);
      if (isIn && href) found.links.push(href);
    },
    onclosetag(name) {
      if (name === "ul") isIn = false;
    },
  });
  parser.end(html);
  return found;
}
