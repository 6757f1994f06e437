import { expect, test } from "vitest";
import { repositoryOf } from "../../src/edit/repository.ts";
import { organisation } from "../../src/kinds/data/organisation.ts";
import { policyOf } from "../../src/site/delivery/content-policy.ts";
import { pageHeaders } from "../../src/site/delivery/page-headers.ts";

const at = (address: string, branch?: string) =>
  repositoryOf({ address, folder: "content", ...(branch === undefined ? {} : { branch }) });

test("a repository is at GitHub, at GitLab, or at somebody's own GitLab", () => {
  expect(at("https://github.com/our-charity/guide", "live")).toEqual({
    backend: { name: "github", repo: "our-charity/guide", branch: "live", auth_methods: ["token"] },
    calls: "https://api.github.com",
  });
  expect(at("https://gitlab.com/charities/ours/guide")).toEqual({
    backend: {
      name: "gitlab",
      repo: "charities/ours/guide",
      auth_methods: ["token"],
      base_url: "https://gitlab.com",
      api_root: "https://gitlab.com/api/v4",
    },
    calls: "https://gitlab.com",
  });
  expect(at("https://git.example.org/ours/guide").calls).toBe("https://git.example.org");
});

test.each([
  "https://github.com/",
  "https://github.com/our-charity",
  "https://github.com/our-charity/guide/",
  "https://github.com/our-charity/guide?tab=readme",
  "git@github.com:our-charity/guide.git",
  "http://github.com/our-charity/guide",
])("%s is no address of a repository", (address) => {
  const field = organisation.fields.is === "group" ? organisation.fields.fields.get("repository") : undefined;
  expect(field?.schema.safeParse({ address }).success).toBe(false);
});

test.each([
  "/content",
  "content/",
  "./content",
  "my content",
  "",
])("%j is no folder of a repository", (folder) => {
  const address = "https://github.com/our-charity/guide";
  const field = organisation.fields.is === "group" ? organisation.fields.fields.get("repository") : undefined;
  expect(field?.schema.safeParse({ address, folder }).success).toBe(false);
  expect(field?.schema.safeParse({ address, folder: "guides/ours" }).success).toBe(true);
});

test("the editor may call its repository and no other site, in any header field too", () => {
  const page =
    '<meta charset="utf-8"><body data-editor="https://api.github.com"><script type="module" src="edit.js"></script>';
  const policy = policyOf(page);
  expect(policy).toContain("connect-src 'self' blob: data: https://api.github.com;");
  expect(policy.match(/https:/g)).toHaveLength(1);
  expect(policy).toContain("script-src 'self';");
  const lost = policyOf('<meta charset="utf-8"><style>a{}</style>');
  const headers = pageHeaders(
    new Map([
      ["/404.html", lost],
      ["/edit/", policy],
      ["/guide/", lost],
    ]),
    "/",
  );
  const rule = (place: string) => headers.slice(headers.indexOf(place)).split("\n")[1] ?? "";
  expect(rule("/edit/*")).toMatch(/style-src 'self' 'unsafe-inline';/);
  expect(rule("/edit/*")).not.toMatch(/sha256|'none' |'self' 'none'/);
  expect(rule("/guide/*")).not.toMatch(/unsafe-inline|https:/);
});
