import { Parser } from "htmlparser2";
import { SourceFile } from "../source/source-file.ts";
import type { BuiltAddress } from "./output.ts";

/** The entries of a sitemap (sitemaps.org, `loc`). */
export function readSitemap(path: string, url: string, xml: string): BuiltAddress[] {
  const file = new SourceFile(path, xml);
  const entries: BuiltAddress[] = [];
  let inEntry = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        inEntry = name === "loc";
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
