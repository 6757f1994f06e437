import { dataKinds } from "../kinds/kinds.ts";

/** Where the schema of a kind lies, for editors. */
export const schemaFile = (name: string): string => `docs/schemas/${name}.json`;

/** Settings by which Visual Studio Code holds each data file against its schema, while it is written. */
export function editorSettings(): string {
  const schemas = Object.keys(dataKinds).map((name) => [`./${schemaFile(name)}`, `**/data/${name}.yaml`]);
  return json({
    "yaml.schemas": Object.fromEntries(schemas),
    "yaml.validate": true,
    "editor.defaultFormatter": "biomejs.biome",
    "files.eol": "\n",
  });
}

/** JSON as the project writes it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
