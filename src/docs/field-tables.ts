import type { Field } from "../kinds/field.ts";
import { dataKinds, pageKinds } from "../kinds/kinds.ts";

/** The folders and files of the content, as a table. */
export function listFolders(): string {
  const pages = Object.entries(pageKinds).map(
    ([folder, { about, root }]) => `| \`content/${folder}/\` | ${about} | \`${root}<file name>/\` |`,
  );
  const others = [
    "| `content/images/` | a picture | `/images/<file name>` |",
    "| `content/data/` | names, addresses and lists that many pages use | |",
  ];
  return ["| folder | one file is | its address |", "|---|---|---|", ...pages, ...others].join("\n");
}

/** The front matter of every kind of page, a table for each. */
export function listFrontMatter(): string {
  return Object.values(pageKinds)
    .map(({ noun, fields }) => `### ${capitalise(noun)}\n\n${table(fields)}`)
    .join("\n\n");
}

/** The fields of every data file, a table for each. */
export function listData(): string {
  return Object.entries(dataKinds)
    .map(([name, { about, fields }]) => {
      const shape =
        fields.is === "entries" ? "Ids, each with:" : fields.is === "list" ? "A list, each with:" : "";
      return [`### \`${name}.yaml\``, `${capitalise(about)}.`, shape, table(fields)]
        .filter(Boolean)
        .join("\n\n");
    })
    .join("\n\n");
}

function table(field: Field): string {
  return ["| field | what |", "|---|---|", ...rows(field, "")].join("\n");
}

/** A row for each field; those within a group stand below it. */
function rows(field: Field, path: string): string[] {
  if (field.is === "entries") return rows(field.entry, path);
  if (field.is === "list") return rows(field.item, path);
  if (field.is === "value") return [];
  return [...field.fields].flatMap(([name, held]) => {
    const mayLack = held.schema.safeParse(undefined).success ? "optional: " : "";
    return [`| \`${path}${name}\` | ${mayLack}${held.about} |`, ...rows(held, `${path}${name}.`)];
  });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
