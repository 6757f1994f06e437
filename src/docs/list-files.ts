import { readdirSync } from "node:fs";
import path from "node:path";

/** The lists of what stands in a folder, a file each: the file of the list, its folders, and what the list of each is called. */
const lists: Record<string, Record<string, readonly [list: string, about: string]>> = {
  "src/kinds/kinds.ts": {
    pages: ["pageKinds", "Every kind of content of which each Markdown file is a page, by its folder."],
    data: ["dataKinds", "Every data file, by its name."],
  },
  "src/kinds/own-pages.ts": {
    own: ["ownPages", "Every page that has no file in `content`, by the name of its template."],
  },
  "src/leaflets/formats.ts": {
    formats: ["formats", "Every edition of a leaflet, by its name in addresses."],
  },
};

/** The files that list what stands in folders beside them. */
export const fileLists = Object.keys(lists);

/** The most characters of a line, by which the formatter breaks lists. */
const longestLine = 110;

/** The text of one of these files. */
export function listFiles(list: string): string {
  const found = Object.entries(lists[list] ?? {}).map(([folder, [constant, about]]) => {
    const files = readdirSync(path.join(path.dirname(list), folder)).filter((file) => file.endsWith(".ts"));
    const names = files.map((file) => path.basename(file, ".ts")).sort();
    const entries = names.map((name) => (exported(name) === name ? name : `"${name}": ${exported(name)}`));
    const line = `export const ${constant} = { ${entries.join(", ")} };`;
    const lines = `export const ${constant} = {\n${entries.map((each) => `  ${each},\n`).join("")}};`;
    return {
      imports: names.map((name) => ({
        from: `./${folder}/${name}.ts`,
        line: `import { ${exported(name)} } from "./${folder}/${name}.ts";`,
      })),
      text: `/** ${about} */\n${line.length <= longestLine ? line : lines}\n`,
    };
  });
  const imports = found
    .flatMap((each) => each.imports)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ line }) => line);
  return `// Written by \`npm run docs\` from the files in these folders.\n${imports.join("\n")}\n\n${found.map(({ text }) => text).join("\n")}`;
}

/** What a file exports, which it is named for: `largePrint` of `large-print.ts`. */
function exported(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
