import { readdirSync } from "node:fs";
import path from "node:path";

/** The folders of kinds, and what the list of each is called. */
const lists = {
  pages: ["pageKinds", "Every kind of content of which each Markdown file is a page, by its folder."],
  data: ["dataKinds", "Every data file, by its name."],
} as const;

/** The most characters of a line, by which the formatter breaks lists. */
const longestLine = 110;

/** The text of `kinds.ts`, which lists the files in the folders beside it, in `folder`. */
export function listKinds(folder: string): string {
  const found = Object.entries(lists).map(([name, [list, about]]) => {
    const files = readdirSync(path.join(folder, name)).filter((file) => file.endsWith(".ts"));
    const names = files.map((file) => path.basename(file, ".ts")).sort();
    const line = `export const ${list} = { ${names.join(", ")} };`;
    const lines = `export const ${list} = {\n${names.map((each) => `  ${each},\n`).join("")}};`;
    return {
      imports: names.map((each) => ({
        from: `./${name}/${each}.ts`,
        line: `import { ${each} } from "./${name}/${each}.ts";`,
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
