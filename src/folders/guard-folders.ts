import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { ToolError } from "../report/tool-error.ts";
import { foreignFiles } from "./output-record.ts";
import { projectFolder } from "./project-folder.ts";
import { realPath } from "./real-path.ts";

/** The folders that a build is told to use. */
export interface Places {
  content: string;
  /** It is replaced whole. */
  out: string;
  /** What is old in it is deleted. */
  cache?: string | undefined;
}

/**
 * Makes sure that a build deletes nothing but what a build has made: neither the content, nor the project, nor a folder
 * of somebody else's.
 *
 * @throws {ToolError} where a folder may not be used, with the reason
 */
export async function guardFolders({ content, out, cache }: Places): Promise<void> {
  const target = await realPath(out);
  const reason = (await misplaced(target, content)) ?? (await notOurs(target));
  if (reason) throw refusal("out", out, reason, "A build replaces the whole folder: name a new one, such as");
  if (cache === undefined) return;
  const kept = await realPath(cache);
  const misuse =
    (await misplaced(kept, content, ".cache")) ??
    ((await holds(target, kept)) ? `lies in ${out}, which is replaced` : undefined);
  if (misuse) throw refusal("cache", cache, misuse, "Name a folder for this alone, such as");
}

const examples = { out: "dist", cache: ".cache/leaflets" };

function refusal(flag: keyof typeof examples, folder: string, reason: string, advice: string): ToolError {
  return new ToolError(
    `--${flag} ${folder} cannot be used: it ${reason}. ${advice} --${flag} ${examples[flag]}.`,
  );
}

/** Why a folder is in a wrong place; `undefined` where it is not. In the project's folder `free` it may be. */
async function misplaced(target: string, content: string, free?: string): Promise<string | undefined> {
  const [lowest] = await wayUp(target);
  if (lowest && !lowest.isFolder) return lowest.folder === target ? "is a file" : "lies in a file";
  if (await holds(target, content)) return "is the content folder, or holds it";
  if (await holds(target, projectFolder)) return "is the folder of the project, or holds it";
  if (await holds(content, target)) return "lies in the content folder";
  const own = await projectsOwn(target);
  return own === undefined || own === free ? undefined : `lies in the project's own folder ${own}`;
}

/** The first folder of the project on the way to `target` that holds more than builds have made. */
async function projectsOwn(target: string): Promise<string | undefined> {
  if (!(await holds(projectFolder, target))) return undefined;
  const names = path.relative(await realPath(projectFolder), target).split(path.sep);
  for (let depth = 1; depth < names.length; depth += 1) {
    const name = names.slice(0, depth).join("/");
    const folder = path.join(projectFolder, name);
    const others = (await readdir(folder).catch(() => [])).filter((each) => each !== names[depth]);
    for (const other of others) if (await notOurs(path.join(folder, other))) return name;
  }
  return undefined;
}

/** Why a folder is not one that may be deleted; `undefined` where it is not there, is empty or was made by a build. */
async function notOurs(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return "is a file";
  const [stranger, ...more] = await foreignFiles(folder);
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  return stranger && `holds ${stranger}${others}, which no build has made`;
}

/** Whether `inner` is `outer` or lies in it. */
async function holds(outer: string, inner: string): Promise<boolean> {
  const [from, to] = [await realPath(outer), await realPath(inner)];
  if (`${to}${path.sep}`.startsWith(from.endsWith(path.sep) ? from : from + path.sep)) return true;
  const found = await stat(from, { bigint: true }).catch(() => undefined);
  return found !== undefined && (await wayUp(to)).some(({ id }) => id === idOf(found));
}

/**
 * What is there of a path, from its end up to the root. Each is named by what the file system knows it by, so that
 * neither links nor capitals hide that two are one.
 */
async function wayUp(place: string): Promise<{ folder: string; id: string; isFolder: boolean }[]> {
  const found = await stat(place, { bigint: true }).catch(() => undefined);
  const above = path.dirname(place);
  const rest = above === place ? [] : await wayUp(above);
  return found ? [{ folder: place, id: idOf(found), isFolder: found.isDirectory() }, ...rest] : rest;
}

const idOf = ({ dev, ino }: { dev: bigint; ino: bigint }) => `${dev}:${ino}`;
