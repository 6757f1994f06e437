import { createHash } from "node:crypto";
import type { HTTPRequest } from "puppeteer";

/** What GitHub is asked to keep: a commit on a branch, and a pull request for it. */
export interface Kept {
  branch: string;
  files: Record<string, string>;
  title?: string;
  base?: string;
}

type Json = Record<string, unknown>;

/**
 * What of GitHub's interface (REST and GraphQL) an editor needs, with a repository of these files: it answers, and writes down
 * what it is asked to keep.
 */
export class MadeUpGithub {
  readonly address = "https://api.github.com";
  readonly kept: Kept[] = [];
  readonly #files: { path: string; text: string; sha: string }[];

  constructor(files: Record<string, string>) {
    this.#files = Object.entries(files).map(([path, text]) => ({ path, text, sha: shaOf(text) }));
  }

  /** Answers a request of a page; nothing where it is not for GitHub. */
  answer(request: HTTPRequest): Promise<void> | undefined {
    if (!request.url().startsWith(this.address)) return undefined;
    const headers = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*",
      "access-control-allow-methods": "*",
    };
    if (request.method() === "OPTIONS") return request.respond({ status: 204, headers });
    const sent = JSON.parse(request.postData() ?? "{}") as Json;
    const path = request.url().slice(this.address.length);
    const data = path === "/graphql" ? { data: this.#query(sent) } : this.#rest(request.method(), path, sent);
    return request.respond({ headers, contentType: "application/json", body: JSON.stringify(data) });
  }

  #rest(method: string, path: string, sent: Json): unknown {
    if (path === "/user") return { id: 1, login: "ann", name: "Ann", html_url: "https://github.com/ann" };
    if (path.includes("/git/trees/"))
      return {
        tree: this.#files.map(({ path, sha, text }) => ({ type: "blob", path, sha, size: text.length })),
      };
    if (method === "POST" && path.endsWith("/pulls")) {
      const kept = this.kept.find(({ branch }) => branch === sent.head);
      Object.assign(kept ?? {}, { title: sent.title, base: sent.base });
      const head = { ref: sent.head, sha: shaOf(String(sent.head)) };
      const url = "https://github.com/clear-words/hearing/pull/1";
      return {
        number: 1,
        node_id: "PR",
        html_url: url,
        head,
        user: { login: "ann" },
        created_at: today,
        updated_at: today,
      };
    }
    return {};
  }

  #query({ query, variables }: Json): unknown {
    const asked = String(query);
    const { input } = (variables ?? {}) as { input?: Json };
    if (asked.includes("createCommitOnBranch")) return this.#commit(input ?? {}, asked);
    if (asked.includes("createRef")) return { createRef: { ref: { name: input?.name } } };
    const head = {
      ref: { target: { oid: shaOf("head"), history: { nodes: [{ oid: shaOf("head"), message: "" }] } } },
    };
    if (asked.includes("fork:")) return { fork: { id: "R" }, base: head };
    if (asked.includes("pullRequests")) return { repository: { pullRequests: { nodes: [], totalCount: 0 } } };
    const texts = [...asked.matchAll(/(content_\d+): object\(oid: "(\w+)"\)/g)].map(([, name = "", oid]) => [
      name,
      { text: this.#files.find(({ sha }) => sha === oid)?.text, isTruncated: false },
    ]);
    const author = { name: "Ann", email: "", user: { id: 1, login: "ann" } };
    const commits = [...asked.matchAll(/(commit_\d+):/g)].map(([, name = ""]) => [
      name,
      { target: { history: { nodes: [{ author, committedDate: today }] } } },
    ]);
    return { repository: { ...head, ...Object.fromEntries([...texts, ...commits]) } };
  }

  #commit({ branch, fileChanges }: Json, asked: string): unknown {
    const { branchName = "" } = branch as { branchName?: string };
    const { additions } = fileChanges as { additions: { path: string; contents: string }[] };
    const files = additions.map(({ path, contents }) => [path, String(Buffer.from(contents, "base64"))]);
    this.kept.push({ branch: branchName, files: Object.fromEntries(files) });
    const names = [...asked.matchAll(/(file_\d+):/g)].map(([, name = ""], at) => [
      name,
      { oid: shaOf(files[at]?.[1] ?? "") },
    ]);
    const commit = { oid: shaOf("commit"), committedDate: today, ...Object.fromEntries(names) };
    return { createCommitOnBranch: { commit } };
  }
}

const today = "2026-11-21T10:00:00Z";

/** The name of a text as Git gives it. */
function shaOf(text: string): string {
  return createHash("sha1")
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest("hex");
}
