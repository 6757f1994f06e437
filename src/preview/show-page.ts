import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { isOfEditor } from "../content/is-of-editor.ts";
import { projectFolder } from "../folders/project-folder.ts";
import { sealed } from "../site/delivery/seal-page.ts";
import { clientScript } from "../templates/client-script.ts";
import { previewBar, standIn } from "./preview-bar.ts";
import { type AskedPage, type FoundPage, isBroken } from "./reading.ts";
import { withNotes } from "./with-notes.ts";

/** A page as the preview sends it; `seen` changes when anything of it does. */
export interface ShownPage {
  status: 200 | 404 | 500;
  html: string;
  seen: string;
}

/**
 * A page with what is wrong beside its words, the list of all that is wrong at its foot, and a script that shows it anew
 * when it has changed. Where there is no page, the list stands for it.
 *
 * @param lost the guide's own page for what is not there
 */
export async function showPage(found: FoundPage, asked: AskedPage, lost?: string): Promise<ShownPage> {
  // The editor is no page of the guide, and loses what is typed where it is shown anew.
  if (found.html !== undefined && isOfEditor(asked.address.slice(1)))
    return { status: 200, html: found.html, seen: "" };
  const cannotBeMade = found.failure !== undefined || isBroken(asked.address, asked.reading);
  const html = found.html ?? (cannotBeMade ? undefined : lost);
  const status = found.html !== undefined ? 200 : cannotBeMade ? 500 : 404;
  const noted = html === undefined ? standIn(found, asked) : await withNotes(html, asked);
  const styles = `<style>\n${readFileSync(path.join(projectFolder, "layouts/css/preview.css"), "utf8")}</style>\n`;
  const whole = atEnd(noted, styles + previewBar(found, asked));
  const seen = createHash("sha256").update(whole).digest("hex").slice(0, 16);
  const script = `<script data-seen="${seen}">\n${followScript()}</script>\n`;
  const scripted = atEnd(whole, script);
  return { status, html: sealed(asked.address, scripted), seen };
}

let follow: string | undefined;

/** What makes a page follow its edits: the same in all of them, and bundled once. */
function followScript(): string {
  follow ??= clientScript("preview");
  return follow;
}

function atEnd(html: string, more: string): string {
  return html.replace(/(?=<\/body>)/, () => more);
}
