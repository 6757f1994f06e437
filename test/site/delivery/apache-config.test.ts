import { expect, test } from "vitest";
import { apacheConfig } from "../../../src/site/delivery/apache-config.ts";

const headers = `/hearing/*
  Referrer-Policy: no-referrer
/hearing/
  Content-Security-Policy: default-src 'none'; style-src "x"
/hearing/guide/*
  Content-Security-Policy: default-src 'self'
`;
const text = apacheConfig(headers, "/hearing/old.page/ /hearing/guide/ 301\n", "/hearing/");

/** The fields for an address, as Apache reads the rules: the last that sets one holds. */
function fieldsAt(address: string): Record<string, string> {
  const rules = [...text.matchAll(/<If "%\{REQUEST_URI\} =~ m#(.*)#">\n([\s\S]*?)<\/If>/g)];
  const met = rules.filter(([, form = ""]) => new RegExp(form).test(address));
  const lines = met.flatMap(([, , fields = ""]) => [
    ...fields.matchAll(/^Header always set (\S+) "(.*)"$/gm),
  ]);
  return Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, value]));
}

test("each address has the fields of its rules, also as the file and the compressed copy that stand for a folder", () => {
  const home = {
    "referrer-policy": "no-referrer",
    "content-security-policy": `default-src 'none'; style-src \\"x\\"`,
  };
  for (const address of ["/hearing/", "/hearing/index.html", "/hearing/index.html.br"])
    expect(fieldsAt(address)).toEqual(home);
  expect(fieldsAt("/hearing/guide/ask/index.html.gz")["content-security-policy"]).toBe("default-src 'self'");
  expect(fieldsAt("/hearing/about/")).toEqual({ "referrer-policy": "no-referrer" });
  expect(fieldsAt("/else/")).toEqual({});
});

test("redirects, the page for what is not there and the files for hosts are told below the path of the site", () => {
  expect(text).toContain('RedirectMatch 301 "^/hearing/old\\\\.page/$" "/hearing/guide/"');
  expect(text).toContain("ErrorDocument 404 /hearing/404.html");
  expect(text).toContain(
    'RedirectMatch 404 "/(?:_headers|_redirects|_nginx\\.conf|\\.htaccess|\\.built-files)$"',
  );
});
