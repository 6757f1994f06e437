import { addWords } from "../src/content/interface/add-words.ts";
import { makeDraft } from "../src/content/make-draft.ts";
import type { Content } from "../src/content/model.ts";
import { readFiles } from "../src/content/read-files.ts";
import { siteOrder } from "../src/content/site-order.ts";

/** A content folder that fits its schema, with no rule asked. */
export async function uncheckedContent(dir: string): Promise<Content> {
  const { draft, issues } = addWords(makeDraft(dir, await readFiles(dir)));
  if (issues.length > 0) throw new Error(JSON.stringify(issues, null, 1));
  return siteOrder({ ...(draft as Omit<Content, "overdue">), overdue: new Set() });
}
