import { siteAddresses } from "../content/addresses.ts";
import { isOfEditor } from "../content/is-of-editor.ts";
import type { Content } from "../content/model.ts";
import { printablePages } from "../content/printable-pages.ts";
import type { DataKind } from "../kinds/data-kind.ts";
import type { Target } from "../kinds/field.ts";
import { dataNames } from "../kinds/kind-names.ts";
import { dataKinds } from "../kinds/kinds.ts";
import { drawings } from "../templates/drawings.ts";
import { wholeFile } from "./edited-file.ts";
import { entryId } from "./form-values.ts";

/** How a form asks for what an id names: a choice of all that there is; nothing where it is typed. */
export type Targets = (of: Target) => object | undefined;

/** What ids can name in a guide. Entries and leaflets are those of the repository, all else is what the guide was built with. */
export function targetsOf(content: Content): Targets {
  const choice = (options: readonly string[]) => ({ widget: "select", options: [...options] });
  const parts = partsOf(content);
  const known = new Map<Target, object>([
    [
      "leaflet",
      { widget: "relation", collection: "leaflets", value_field: "{{slug}}", display_fields: ["title"] },
    ],
    ["part", choice(parts)],
    ["included", choice([...Object.keys(content.data.sections).map((id) => `section:${id}`), ...parts])],
    ["address", choice(addressesOf(content))],
    ["icon", choice([...drawings, ...content.images.filter((address) => address.endsWith(".svg"))])],
    ["picture", { widget: "image", choose_url: false }],
    ...dataNames.flatMap((name): [Target, object][] => {
      const { fields }: DataKind = dataKinds[name];
      if (fields.is !== "entries" || fields.entry.is !== "group") return [];
      const [first = entryId] = fields.entry.fields.keys();
      return [[name, entryOf(name, first)]];
    }),
  ]);
  return (of) => known.get(of);
}

function entryOf(file: string, shown: string): object {
  return {
    widget: "relation",
    collection: "_singletons",
    file,
    value_field: `${wholeFile}.*.${entryId}`,
    display_fields: [`${wholeFile}.*.${shown}`],
  };
}

/** Every page that leaflets can be made of, and every heading on one. */
function partsOf(content: Content): string[] {
  return printablePages(content).flatMap(({ slug, body }) => [
    slug,
    ...body.headings.map(({ id }) => `${slug}#${id}`),
  ]);
}

/** Every address of the site that is a page for readers, and every anchor on one. */
function addressesOf(content: Content): string[] {
  const isPage = (address: string) => address.endsWith("/") && !isOfEditor(address.slice(1));
  const pages = [...siteAddresses(content)].filter(([address]) => isPage(address));
  return pages.flatMap(([address, anchors = []]) => [address, ...anchors.map((id) => `${address}#${id}`)]);
}
