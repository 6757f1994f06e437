import CMS from "@sveltia/cms";
import { createElement } from "react";
import { bodyText, readEdited, writeEdited } from "../../../src/edit/edited-file.ts";
import type { EditorData } from "../../../src/edit/editor-data.ts";
import { previewHtml } from "../../../src/edit/preview-html.ts";

/** The editor: Sveltia CMS with the forms, the files and the look of this guide. */
const answer = await fetch(new URL("config.json", import.meta.url));
const { cms, formats, preview }: EditorData = await answer.json();

for (const [name, shape] of Object.entries(formats)) {
  CMS.registerCustomFormat(name, shape.ending, {
    fromFile: (text) => readEdited(shape, text),
    toFile: (form) => writeEdited(shape, form),
  });
}

CMS.registerPreviewStyle(new URL("preview.css", import.meta.url).href);
for (const folder of preview.folders) {
  CMS.registerPreviewTemplate(folder, ({ entry }) => {
    const value = (name: string) => String(entry.getIn(["data", name]) ?? "");
    const text = { title: value("title"), description: value("description"), body: value(bodyText) };
    return createElement("div", { dangerouslySetInnerHTML: { __html: previewHtml(text, preview) } });
  });
}

await CMS.init({ config: cms });
