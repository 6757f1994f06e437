import type { FolderCollection, Singleton } from "@sveltia/cms";
import type { Content } from "../content/model.ts";
import type { DataKind } from "../kinds/data-kind.ts";
import { dataNames, pageFolders } from "../kinds/kind-names.ts";
import { dataKinds, pageKinds } from "../kinds/kinds.ts";
import type { PageKind } from "../kinds/page-kind.ts";
import type { DataName, PageFolder } from "../kinds/types.ts";
import { bodyText, wholeFile } from "./edited-file.ts";
import type { EditorData } from "./editor-data.ts";
import { shapeOfData, shapeOfPage } from "./file-shapes.ts";
import { type FormWords, formField, groupFields, inPlainWords, labelOf } from "./form-field.ts";
import { repositoryOf } from "./repository.ts";
import { targetsOf } from "./targets.ts";

/**
 * What the editor is given: forms made of every kind that somebody writes by hand.
 *
 * @throws where the guide names no repository
 */
export function editorData(content: Content): EditorData {
  const { organisation, contacts, glossary, conditions } = content.data;
  const { repository } = organisation;
  if (!repository) throw new Error("The guide names no repository.");
  const choices = content.words.group("nations");
  const words: FormWords = { targets: targetsOf(content), id: idWords(content), choices };
  const text = content.words.say("edit.text");
  const written = dataNames.filter((name) => isWritten(name, content));
  const home = new URL(organisation.url);
  return {
    cms: {
      load_config_file: false,
      backend: repositoryOf(repository).backend,
      publish_mode: "editorial_workflow",
      app_title: organisation.name,
      logo: { src: `${home.pathname}favicon.svg` },
      site_url: home.href,
      media_folder: `${repository.folder}/images`,
      public_folder: "/images",
      media_libraries: {
        default: { config: { slugify_filename: true } },
        stock_assets: { providers: [] },
      },
      slug: { encoding: "ascii", clean_accents: true },
      output: { omit_empty_optional_fields: true },
      collections: pageFolders.map((folder) => collection(folder, repository.folder, text, words)),
      singletons: written.map((name) => dataFile(name, repository.folder, words)),
    },
    formats: Object.fromEntries([
      ...pageFolders.map((folder) => [formatOf(folder), shapeOfPage(folder)]),
      ...written.map((name) => [name, shapeOfData(name)]),
    ]),
    preview: {
      language: content.words.language,
      base: home.pathname,
      words: Object.fromEntries(["contact", "paper"].map((name) => [name, content.words.group(name)])),
      folders: pageFolders.filter((folder) => pageKinds[folder].hasText),
      contacts,
      glossary,
      conditions,
    },
  };
}

/** Whether somebody writes a data file: no command does, and it is no table. */
function isWritten(name: DataName, { yaml }: Content): boolean {
  const { isRecord, asTable }: DataKind = dataKinds[name];
  return !isRecord && !(asTable && yaml[name]?.valueAt([]).file.endsWith(".csv"));
}

/** The format of a folder; Sveltia takes no other names for what reads Markdown. */
const formatOf = (folder: PageFolder) => `${folder}-frontmatter`;

function idWords({ words }: Content): FormWords["id"] {
  return { label: words.say("edit.id"), hint: words.say("edit.aboutId") };
}

function collection(folder: PageFolder, root: string, text: string, words: FormWords): FolderCollection {
  const { noun, about, fields, hasText, begins = "" }: PageKind = pageKinds[folder];
  // As it is written: Sveltia's editor of Markdown knows none of the guide's boxes.
  const body = { name: bodyText, label: text, widget: "text", use_emoji_autocomplete: false };
  return {
    name: folder,
    label: labelOf(folder),
    label_singular: labelOf(noun),
    description: inPlainWords(about),
    folder: `${root}/${folder}`,
    extension: "md",
    format: formatOf(folder),
    create: true,
    delete: false,
    slug: "{{title}}",
    summary: "{{title}}",
    editor: { preview: hasText },
    fields: [...groupFields(fields, words), ...(hasText ? [{ ...body, default: begins }] : [])],
  };
}

function dataFile(name: DataName, root: string, words: FormWords): Singleton {
  const { about, fields }: DataKind = dataKinds[name];
  const label = labelOf(name);
  return {
    name,
    label,
    file: `${root}/data/${name}.yaml`,
    format: name,
    editor: { preview: false },
    fields:
      fields.is === "group"
        ? groupFields(fields, words)
        : [
            {
              ...formField(wholeFile, fields, words),
              label,
              label_singular: label.replace(/s$/, ""),
              hint: inPlainWords(about),
            },
          ],
  };
}
