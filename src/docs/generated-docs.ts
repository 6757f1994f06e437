import { dataKinds, pageKinds } from "../kinds/kinds.ts";
import { editorSettings, json, schemaFile } from "./editor-settings.ts";
import { listData, listFolders, listFrontMatter } from "./field-tables.ts";
import { fillPart } from "./fill-part.ts";
import { jsonSchema } from "./json-schema.ts";
import { fileLists, listFiles } from "./list-files.ts";
import { listCodes, listRules } from "./list-rules.ts";
import { listTypefaces } from "./typeface-table.ts";

/** A file of the project that is generated from what the code declares, whole or in one part. */
interface GeneratedDoc {
  file: string;
  /** The text that the file is to have; `written` is what it has, or nothing. */
  generate(written: string): string;
}

/** Every such file: `npm run docs` writes them, and a test holds them to be up to date. */
export const generatedDocs: readonly GeneratedDoc[] = [
  ...Object.entries({ ...pageKinds, ...dataKinds }).map(([name, { fields }]) => ({
    file: schemaFile(name),
    generate: () => json(jsonSchema(fields)),
  })),
  ...fileLists.map((file) => ({ file, generate: () => listFiles(file) })),
  { file: ".vscode/settings.json", generate: editorSettings },
  {
    file: "docs/writing.md",
    generate: (written) =>
      [
        ["folders", listFolders()],
        ["front matter", listFrontMatter()],
        ["data files", listData()],
      ].reduce((text, [name = "", part = ""]) => fillPart(text, name, part, "docs/writing.md"), written),
  },
  { file: "docs/checks/README.md", generate: listRules },
  {
    file: "docs/designing.md",
    generate: (written) => fillPart(written, "typefaces", listTypefaces(), "docs/designing.md"),
  },
  {
    file: "README.md",
    generate: (written) => fillPart(written, "rules", listCodes("docs/checks"), "README.md"),
  },
];
