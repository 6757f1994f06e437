import { Parser } from "htmlparser2";
import { SourceFile } from "../source/source-file.ts";
import type { BuiltAddress } from "./output.ts";

/** The pages of a sitemap (sitemaps.org, `loc`); an index of sitemaps has none. */
export function readSitemap(path: string, url: string, xml: string): BuiltAddress[] {
  const file = new SourceFile(path, xml);
  const entries: BuiltAddress[] = [];
  let isPage = false;
  let inEntry = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (name === "url" || name === "sitemap") isPage = name === "url";
        inEntry = name === "loc" && isPage;
      },
      ontext(text) {
        const at = file.at(parser.startIndex + text.search(/\S|$/));
        if (inEntry) entries.push({ value: text.trim(), holder: "loc", base: url, at });
      },
      onclosetag() {
        inEntry = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return entries;
}
