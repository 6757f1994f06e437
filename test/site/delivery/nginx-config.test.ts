import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressFile, compressionFor } from "../../../src/site/delivery/compress-file.ts";
import { policyOf } from "../../../src/site/delivery/content-policy.ts";
import { nginxConfig } from "../../../src/site/delivery/nginx-config.ts";
import { pageHeaders } from "../../../src/site/delivery/page-headers.ts";
import { hasBrotli, hasNginx, type Nginx, startNginx } from "./start-nginx.ts";

const page = (words: string, style: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head>\n<meta charset="utf-8">\n<title>${words}</title>\n<style>${style}</style>\n</head><body>${`<p>${words}</p>`.repeat(40)}</body></html>\n`;

const files: Record<string, string> = {
  "index.html": page("Home", "p{color:red}"),
  "404.html": page("Not found", "p{color:blue}"),
  "guide/index.html": page("Guide", "p{color:green}"),
  "guide/ask/index.html": page("Ask – naïve", "p{color:navy}"),
  "images/steps.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "robots.txt": "User-agent: *\n",
  "sitemap.xml": "<urlset/>\n",
  "assets/a.woff2": "font",
};

describe.skipIf(!hasNginx).each([
  { prefix: "/", brotli: false },
  { prefix: "/hearing/", brotli: hasBrotli },
])("nginx, for a site in $prefix", ({ prefix, brotli }) => {
  let folder: string;
  let server: Nginx;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "nginx-"));
    const site = path.join(folder, "root", prefix);
    const policies = new Map<string, string>();
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(site, name)), { recursive: true });
      await writeFile(path.join(site, name), text);
      if (!name.endsWith(".html")) continue;
      policies.set(`/${name.replace(/index\.html$/, "")}`, policyOf(text));
      await compressFile(path.join(site, name), Buffer.from(text), {
        compression: compressionFor(1),
        cache: undefined,
      });
    }
    const rules = [
      `${prefix}*\n  Referrer-Policy: no-referrer\n  X-Frame-Options: SAMEORIGIN\n`,
      `${prefix}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
    ];
    const headers = rules.join("") + pageHeaders(policies, prefix);
    await writeFile(path.join(site, "_headers"), headers);
    await writeFile(path.join(site, "_nginx.conf"), nginxConfig(headers, "", prefix));
    server = await startNginx(path.join(folder, "root"), path.join(site, "_nginx.conf"), { brotli });
  });
  afterAll(async () => {
    server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const ask = (address: string, encoding = "identity") =>
    fetch(`${server.origin}${prefix}${address}`, {
      headers: { "accept-encoding": encoding },
      redirect: "manual",
    });

  test("sends every page with its fields, each once, and its encoding", async () => {
    for (const address of ["", "guide/", "guide/ask/"]) {
      const reply = await ask(address);
      expect(reply.status, address).toBe(200);
      expect(reply.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(reply.headers.get("referrer-policy")).toBe("no-referrer");
      expect(reply.headers.get("x-frame-options")).toBe("SAMEORIGIN");
      expect(reply.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; style-src 'sha256-[^,]*$/,
      );
    }
    expect(await (await ask("guide/ask/")).text()).toContain("naïve");
    expect((await ask("robots.txt")).headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect((await ask("images/steps.svg")).headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect((await ask("images/steps.svg")).headers.get("content-security-policy")).toContain("sandbox");
    expect((await ask("assets/a.woff2")).headers.get("cache-control")).toContain("immutable");
    expect((await ask("guide")).headers.get("location")).toBe(`${prefix}guide/`);
  });

  test("sends the compressed copies, and says that they vary", async () => {
    const plain = await ask("guide/ask/");
    expect(plain.headers.get("vary")).toBe("Accept-Encoding");
    const text = await plain.text();
    for (const encoding of brotli ? ["gzip", "br"] : ["gzip"]) {
      const packed = await ask("guide/ask/", encoding === "br" ? "gzip, br" : encoding);
      expect(packed.headers.get("content-encoding")).toBe(encoding);
      expect(packed.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(packed.headers.get("vary")).toBe("Accept-Encoding");
      expect(await packed.text()).toBe(text);
    }
  });

  test("shows the page for what is not there, with its own fields, wherever it is asked for", async () => {
    for (const address of [
      "nothing/",
      "guide/nothing/",
      "images/nothing.svg",
      "assets/nothing",
      "_headers",
      "_nginx.conf",
    ]) {
      const reply = await ask(address);
      expect(reply.status, address).toBe(404);
      expect(await reply.text(), address).toContain("<title>Not found</title>");
      expect(reply.headers.get("referrer-policy"), address).toBe("no-referrer");
      expect(reply.headers.get("content-security-policy"), address).not.toContain("sandbox");
      expect(reply.headers.get("cache-control"), address).toBeNull();
    }
  });
});
