import { headerRules } from "../../browser/read-headers.ts";
import { hostFiles } from "./nginx-config.ts";

/** Endings of text beside HTML, which need their encoding said. */
const textEndings = [".css", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"];

/** Compressed copies: their encoding in HTTP, and the ending of their files; the smaller first. */
const copies = [
  ["br", "br"],
  ["gzip", "gz"],
] as const;

/**
 * What Apache needs to serve the site as other hosts do that read `_headers`, as `.htaccess`: every field of its rules on every
 * answer, the compressed copies, the encoding of text, the page for what is not there, the redirects.
 *
 * @param headers the text of `_headers`
 * @param redirects the text of `_redirects`
 * @param prefix the path that the site lives in, with both slashes
 */
export function apacheConfig(headers: string, redirects: string, prefix: string): string {
  const rules = headerRules(headers).map(
    ({ place, fields }) => `<If "%{REQUEST_URI} =~ m#^${pattern(place)}#">
${fields.map(({ name, value }) => `Header always set ${name} ${quoted(value)}`).join("\n")}
</If>`,
  );
  const moved = [...redirects.matchAll(/^(\S+) (\S+) (\d+)$/gm)].map(
    ([, from = "", to = "", status = ""]) =>
      `RedirectMatch ${status} ${quoted(`^${escaped(from)}$`)} ${quoted(to)}`,
  );
  const packed = copies.map(
    ([encoding, ending]) => `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)$ $1.${ending} [L]`,
  );
  const types = copies.map(
    ([encoding, ending]) => `<FilesMatch "\\.${ending}$">
RemoveType .${ending}
RemoveEncoding .${ending}
Header set Content-Encoding ${encoding}
Header append Vary Accept-Encoding
</FilesMatch>`,
  );
  return `# Written by the build from the rules of _headers and _redirects, for Apache 2.4 with mod_headers, mod_rewrite and mod_alias,
# where AllowOverride is All.
Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${prefix}404.html
AddDefaultCharset utf-8
AddType application/manifest+json .webmanifest
AddCharset utf-8 ${textEndings.join(" ")}
RedirectMatch 404 "/(?:${hostFiles.map(escaped).join("|")})$"
${[...moved, ...rules].join("\n")}
RewriteEngine On
RewriteBase ${prefix}
# A copy is read by these rules again: nothing may pack it once more.
RewriteRule \\.(?:${copies.map(([, ending]) => ending).join("|")})$ - [L,E=no-gzip:1,E=no-brotli:1]
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [L,R=404]
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html -f
RewriteRule ^(.+)/$ $1/index.html
RewriteRule ^$ index.html
${[...packed, ...types].join("\n")}
<FilesMatch "(?:\\.html|${textEndings.map(escaped).join("|")})$">
Header append Vary Accept-Encoding
</FilesMatch>
`;
}

/** What a rule of `_headers` meets; a folder is asked for with the file that stands for it, too, and its compressed copies. */
function pattern(place: string): string {
  if (place.endsWith("*")) return escaped(place.slice(0, -1));
  const copy = `(?:\\.(?:${copies.map(([, ending]) => ending).join("|")}))?`;
  return place.endsWith("/") ? `${escaped(place)}(?:index\\.html${copy})?$` : `${escaped(place)}${copy}$`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\#]/g, "\\$&");
}

function quoted(value: string): string {
  return `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}
