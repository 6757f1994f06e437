import type { Backend } from "@sveltia/cms";
import type { Organisation } from "../kinds/types.ts";

type Named = NonNullable<Organisation["repository"]>;

/** Where a guide is kept, as the editor needs it. */
interface Repository {
  backend: Backend;
  /** The address of its interface: the only other site that the editor may call. */
  calls: string;
}

/** What the editor asks of a repository at GitHub; any other host is GitLab, its own or somebody's. */
export function repositoryOf({ address, branch }: Named): Repository {
  const { origin, host, pathname } = new URL(address);
  const repo = pathname.slice(1);
  const common = { repo, ...(branch === undefined ? {} : { branch }), auth_methods: ["token" as const] };
  if (host === "github.com")
    return { backend: { name: "github", ...common }, calls: "https://api.github.com" };
  return {
    backend: { name: "gitlab", ...common, base_url: origin, api_root: `${origin}/api/v4` },
    calls: origin,
  };
}
