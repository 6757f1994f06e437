/**
 * The path inside a served folder that a request's URL means, without a leading slash (`guide/how-to-ask/`,
 * or nothing for the folder itself). Undefined where it is outside: another prefix, `..` however it is
 * written, a backslash, which Windows reads as a slash, or what is no URL path at all.
 */
export function servedPath(url: string, prefix: string): string | undefined {
  const path = decode(url.split("?", 1)[0] ?? "");
  if (!path?.startsWith(prefix) || /[\\\0]/.test(path) || path.split("/").includes("..")) return undefined;
  return path.slice(prefix.length);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
