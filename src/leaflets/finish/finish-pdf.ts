import { createHash } from "node:crypto";
import { type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { editContent } from "../../pdf/page-content.ts";
import { readPdf } from "../../pdf/read-pdf.ts";
import { encodeStream } from "../../pdf/streams.ts";
import type { TypefaceName } from "../../typeface/typeface-names.ts";
import { alignText } from "./align-text.ts";
import { buildTags } from "./build-tags.ts";
import { describeDocument } from "./describe-document.ts";
import { dropCutAreas } from "./drop-cut-areas.ts";
import { dropOrphans } from "./drop-orphans.ts";
import { dropOverhangs } from "./drop-overhangs.ts";
import { makeFields } from "./make-fields.ts";
import { markArtifacts } from "./mark-artifacts.ts";
import { mendReadings } from "./mend-readings.ts";
import { nameLinks } from "./name-links.ts";
import type { PageEdit } from "./page-edit.ts";
import { pointOutline } from "./point-outline.ts";
import { readPieces } from "./read-pieces.ts";
import { checkComplete, refuseUntaggable } from "./refuse-untaggable.ts";
import { setAside } from "./set-aside.ts";
import { shapeTags } from "./shape-tags.ts";
import type { Sidecar } from "./sidecar.ts";
import { structureDestinations } from "./structure-destinations.ts";
import { writeStructure } from "./write-structure.ts";
import type { About } from "./xmp.ts";

/** pdf-lib would pause now and then for others, and look for forms. */
const QUICKLY = { objectsPerTick: Number.POSITIVE_INFINITY, updateFieldAppearances: false };

/**
 * Makes of a PDF as Chromium prints it one that meets ISO 14289 (PDF/UA), tagged from the page's own
 * elements. Chromium's tags only tell which element each piece of content came from; the sidecar tells all
 * else. The same input gives the same bytes. Throws where something cannot be tagged so that it reads well,
 * naming the element.
 *
 * @param typeface what is typed into its fields is set in
 */
export async function finishPdf(
  raw: Uint8Array,
  sidecar: Sidecar,
  about: About,
  typeface: TypefaceName,
): Promise<Uint8Array> {
  refuseUntaggable(sidecar);
  const { document, structure, contents, paintings, markedContent } = await readPdf(raw);
  const { pieces, elementOf } = readPieces(structure, sidecar);
  const { content, decoration } = setAside(pieces, markedContent, sidecar);

  const aligned = alignText(content, markedContent, sidecar);
  const root = buildTags(sidecar, aligned.pieces, about.part);
  shapeTags(root, { sidecar, markedContent, part: about.part });
  checkComplete(root, content, sidecar);
  const height = document.getPage(0).getHeight();
  const edited = editPages(contents, [
    ...aligned.edits,
    ...dropOverhangs(decoration, markedContent),
    ...markArtifacts(paintings, decoration, markedContent, height),
  ]);

  writePages(document, edited);
  dropCutAreas(document, root);
  nameLinks(document, root, sidecar);
  makeFields(document, root, sidecar, typeface);
  const refOf = writeStructure(document, root, about.part === 2);
  pointOutline(document, elementOf, refOf, sidecar);
  if (about.part === 2) structureDestinations(document, root, refOf, sidecar);
  const hash = createHash("sha256")
    .update(JSON.stringify([about, sidecar, edited]))
    .digest("hex");
  describeDocument(document, about, hash.slice(0, 32).toUpperCase());
  mendReadings(document);
  dropOrphans(document.context);
  return document.save({ ...QUICKLY, useObjectStreams: true, addDefaultPage: false });
}

const editPages = (contents: readonly string[], edits: readonly PageEdit[]) =>
  contents.map((content, page) =>
    editContent(
      content,
      edits.filter((edit) => edit.page === page),
    ),
  );

function writePages(document: PDFDocument, contents: readonly string[]): void {
  for (const [index, page] of document.getPages().entries()) {
    const stream = encodeStream(document.context, contents[index] ?? "");
    page.node.set(PDFName.of("Contents"), document.context.register(stream));
  }
}
