import { headerRules, headersOf } from "../../browser/read-headers.ts";
import { outputRecord } from "../../folders/output-record.ts";

/** Types of text beside HTML, which need their encoding said (RFC 2046, 4.1.2). */
const textTypes = [
  "application/javascript",
  "application/json",
  "application/manifest+json",
  "application/xml",
  "image/svg+xml",
  "text/css",
  "text/plain",
  "text/xml",
];

/** Files of the output that are for hosts and for later builds, and nobody else's. */
export const hostFiles = ["_headers", "_redirects", "_nginx.conf", ".htaccess", outputRecord];

/**
 * What nginx needs to serve the site as other hosts do that read `_headers`: every field of its rules on every answer, the
 * compressed copies, the encoding of text, the page for what is not there, the redirects. nginx takes the fields of one place only, so
 * each place has all of its own.
 *
 * @param headers the text of `_headers`
 * @param redirects the text of `_redirects`
 * @param prefix the path that the site lives in, with both slashes
 */
export function nginxConfig(headers: string, redirects: string, prefix: string): string {
  const rules = headerRules(headers);
  const fieldsAt = (path: string) =>
    Object.entries(headersOf(rules, path)).flatMap(([name, values]) =>
      values.map((value) => `  add_header ${name} ${quoted(value)} always;`),
    );
  const block = (place: string, ...lines: string[]) => [`location ${place} {`, ...lines, "}"];
  const places = [...new Set([`${prefix}*`, ...rules.map(({ place }) => place)])];
  const folders = places.flatMap((place) => {
    if (!place.endsWith("*")) return [];
    const path = place.slice(0, -1);
    return block(path === prefix ? path : `^~ ${path}`, ...fieldsAt(path));
  });
  const files = places.flatMap((place) => {
    if (place.endsWith("*")) return [];
    const index = place.endsWith("/") ? [`  try_files ${place}index.html =404;`] : [];
    return block(`= ${place}`, ...index, ...fieldsAt(place));
  });
  const manifest = `${prefix}manifest.webmanifest`;
  const moved = [...redirects.matchAll(/^(\S+) (\S+) (\d+)$/gm)].flatMap(
    ([, from = "", to = "", status = ""]) =>
      block(`= ${from}`, `  return ${status} ${quoted(to)};`, ...fieldsAt(from)),
  );
  return [
    "# Written by the build from the rules of _headers and _redirects. In a server block of nginx:",
    `#   root ${prefix === "/" ? "<this folder>" : `<the folder that holds this one as ${prefix}>`};`,
    "#   include <this folder>/_nginx.conf;",
    "#   brotli_static on; # where it has this module: copies that are smaller still",
    "index index.html;",
    "absolute_redirect off;",
    `error_page 404 ${prefix}404.html;`,
    `error_page 403 =404 ${prefix}404.html;`, // A folder without a page.
    "charset utf-8;",
    `charset_types ${textTypes.join(" ")};`,
    "gzip_static on;",
    "gzip_vary on;",
    ...hostFiles.flatMap((name) => block(`= ${prefix}${name}`, "  return 404;")),
    ...block(`= ${manifest}`, "  default_type application/manifest+json;", ...fieldsAt(manifest)),
    ...moved,
    ...files,
    ...folders,
    "",
  ].join("\n");
}

function quoted(value: string): string {
  return `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}
