import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test as serving } from "vitest";
import { apacheConfig } from "../../../src/site/delivery/apache-config.ts";
import { nginxConfig } from "../../../src/site/delivery/nginx-config.ts";
import { redirects, writeSite } from "./made-up-site.ts";
import { hasApache, startApache } from "./start-apache.ts";
import { hasBrotli, hasNginx, startNginx } from "./start-nginx.ts";
import type { Host } from "./start-server.ts";

const hosts = [
  { host: "nginx", isThere: hasNginx, prefix: "/", brotli: false },
  { host: "nginx", isThere: hasNginx, prefix: "/hearing/", brotli: hasBrotli },
  { host: "Apache", isThere: hasApache, prefix: "/", brotli: true },
  { host: "Apache", isThere: hasApache, prefix: "/hearing/", brotli: true },
];

describe.each(hosts)("$host, for a site in $prefix", ({ host, isThere, prefix, brotli }) => {
  let folder: string;
  let server: Host;
  const test = serving.skipIf(!isThere);
  beforeAll(async () => {
    if (!isThere) return;
    folder = await mkdtemp(path.join(tmpdir(), "host-"));
    await chmod(folder, 0o755); // Apache reads it as another user.
    const root = path.join(folder, "root");
    const site = path.join(root, prefix);
    const headers = await writeSite(site, prefix);
    await writeFile(path.join(site, ".htaccess"), apacheConfig(headers, redirects(prefix), prefix));
    const ofNginx = path.join(site, "_nginx.conf");
    await writeFile(ofNginx, nginxConfig(headers, redirects(prefix), prefix));
    server = host === "nginx" ? await startNginx(root, ofNginx, { brotli }) : await startApache(root);
  });
  afterAll(async () => {
    await server?.stop();
    if (isThere) await rm(folder, { recursive: true, force: true });
  });
  const ask = (address: string, encoding = "identity") =>
    fetch(`${server.origin}${prefix}${address}`, {
      headers: { "accept-encoding": encoding },
      redirect: "manual",
    });
  /** Where an answer leads to. Apache names itself, too. */
  const placeOf = ({ headers }: Response) => headers.get("location")?.replace(server.origin, "");

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
    expect((await ask("manifest.webmanifest")).headers.get("content-type")).toMatch(
      /^application\/manifest\+json/,
    );
    expect(placeOf(await ask("guide"))).toBe(`${prefix}guide/`);
    const moved = await ask("old.page/");
    expect([moved.status, placeOf(moved)]).toEqual([301, `${prefix}guide/`]);
  });

  test("sends the compressed copies, and says that they vary", async () => {
    const plain = await ask("guide/ask/");
    expect(plain.headers.get("vary")).toBe("Accept-Encoding");
    const text = await plain.text();
    for (const encoding of brotli ? ["gzip", "br"] : ["gzip"]) {
      const packed = await ask("guide/ask/", encoding === "br" ? "gzip, deflate, br" : encoding);
      expect(packed.headers.get("content-encoding")).toBe(encoding);
      expect(packed.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(packed.headers.get("vary")).toBe("Accept-Encoding");
      expect(await packed.text()).toBe(text);
    }
  });

  test("shows the page for what is not there, with its own fields, wherever it is asked for", async () => {
    for (const address of [
      "nothing/",
      "images/",
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
