import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A list of what stands in folders, a file each. */
interface FileList {
  /** What it is called, and its doc comment. */
  constant: string;
  about: string;
  /** The folders, beside the file of the list. */
  folders: readonly string[];
  /** What a file's text must hold to be in the list, where others may lie beside it. */
  only?: RegExp;
}

/** The lists in each file that has some. */
const lists: Readonly<Record<string, readonly FileList[]>> = {
  "src/kinds/kinds.ts": [
    {
      constant: "pageKinds",
      about: "Every kind of content of which each Markdown file is a page, by its folder.",
      folders: ["pages"],
    },
    { constant: "dataKinds", about: "Every data file, by its name.", folders: ["data"] },
  ],
  "src/kinds/own-pages.ts": [
    {
      constant: "ownPages",
      about: "Every page that has no file in `content`, by the name of its template.",
      folders: ["own"],
    },
  ],
  "src/formats/formats.ts": [
    {
      constant: "formats",
      about: "Every edition of a leaflet, by its name in addresses.",
      folders: ["."],
      only: /satisfies (?:Printed|Folded)Format;/,
    },
  ],
  "src/typeface/typefaces.ts": [
    {
      constant: "typefaces",
      about: "Every typeface that a publisher may choose, by the name of its packages.",
      folders: ["faces"],
    },
  ],
  "src/checks/rule-files.ts": [
    {
      constant: "ruleFiles",
      about: "Every rule that has a file of its own, by its code.",
      folders: [
        "built",
        "contacts",
        "english",
        "files",
        "front-matter",
        "graph",
        "links",
        "other-sites",
        "paper",
        "route-finder",
        "structure",
        "words",
      ],
      only: /^export const \w+ = rule\(/m,
    },
  ],
};

/** The files that list what stands in folders beside them. */
export const fileLists = Object.keys(lists);

/** The most characters of a line, by which the formatter breaks lists. */
const longestLine = 110;

/** The text of one of these files. */
export function listFiles(list: string): string {
  const found = (lists[list] ?? []).map(({ constant, about, folders, only }) => {
    const files = folders.flatMap((folder) => filesIn(path.dirname(list), folder, only));
    const entries = files.map(({ name }) =>
      exported(name) === name ? name : `"${name}": ${exported(name)}`,
    );
    const line = `export const ${constant} = { ${entries.join(", ")} };`;
    const lines = `export const ${constant} = {\n${entries.map((each) => `  ${each},\n`).join("")}};`;
    return {
      imports: files.map(({ name, from }) => ({
        from,
        line: `import { ${exported(name)} } from "${from}";`,
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

/** The files of a list in one folder: their names without `.ts`, and what the list imports them from. */
function filesIn(beside: string, folder: string, only = /^/): { name: string; from: string }[] {
  return readdirSync(path.join(beside, folder))
    .filter(
      (file) => file.endsWith(".ts") && only.test(readFileSync(path.join(beside, folder, file), "utf8")),
    )
    .map((file) => ({ name: path.basename(file, ".ts"), from: `./${path.posix.join(folder, file)}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a file exports, which it is named for: `largePrint` of `large-print.ts`. */
function exported(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
