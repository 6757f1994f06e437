import { readFile } from "node:fs/promises";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { expect, inject, test } from "vitest";
import { sitePages } from "./site-pages.ts";

const folder = inject("site");
const pages = (await sitePages(folder)).filter(({ address }) => /^(guide|services)\/[^/]+\/$/.test(address));
const read = async (file: string) => parseDocument(await readFile(path.join(folder, file), "utf8"));
const linksIn = (place: Parameters<typeof DomUtils.textContent>[0]) =>
  DomUtils.getElementsByTagName("a", place);

test.each(pages)("$address can be come back to: headings, e-mail, a saved copy", async ({
  file,
  address,
}) => {
  const page = await read(file);
  const prose = DomUtils.getElementsByClassName("prose", page);
  const headings = DomUtils.findAll(({ name, attribs }) => /^h[2-4]$/.test(name) && "id" in attribs, prose);
  expect(headings.length).toBeGreaterThan(0);
  for (const heading of headings) {
    const [link] = linksIn(heading);
    expect(link?.attribs.href).toBe(`#${heading.attribs.id}`);
    expect(DomUtils.textContent(link ?? [])).toBe(DomUtils.textContent(heading));
  }
  const title = DomUtils.textContent(DomUtils.getElementsByTagName("h1", page));
  const [mail, save] = linksIn(DomUtils.getElementsByClassName("come-back", page));
  const { protocol, pathname, searchParams } = new URL(mail?.attribs.href ?? "");
  expect([protocol, pathname, searchParams.get("subject")]).toEqual(["mailto:", "", title]);
  const [subject, link = ""] = (searchParams.get("body") ?? "").split("\r\n");
  expect(subject).toBe(title);
  expect(link).toMatch(/^https:/);
  expect(link.endsWith(`/${address}`)).toBe(true);
  expect(save?.attribs).toMatchObject({ href: `/${address}`, download: expect.stringMatching(/\.html$/) });
});
