import type { Content } from "../../content/model.ts";
import { type PackList, type PackListName, packBoxes, packLists } from "../../content/pack-lists.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import type { Data } from "../../kinds/types.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { readableAddress } from "../../markdown/readable-address.ts";
import { blankForm } from "../../prose/blank-form.ts";
import { keysOf, recordOf } from "../../records.ts";

/** A letter as templates show it; its paragraphs are HTML, with a place for each detail. */
interface LetterView {
  id: string;
  title: string;
  about: string;
  subject: string;
  text: string[];
  phone: string[];
}

/** What readers choose from in their own pack; `undefined` where the guide has none. */
export interface PackView {
  lists: Record<PackListName, PackList[]>;
  details: { id: string; label: string; card: boolean }[];
  letters: LetterView[];
  /** Who published what the letters are based on. */
  publishers: string[];
  checked: string;
  address: string;
  url: string;
}

/** The view of the pack. */
export function packView(content: Content): PackView | undefined {
  const { data, words } = content;
  const { pack } = data;
  if (!pack) return undefined;
  const url = new URL(ownPages["my-pack"].address.slice(1), data.organisation.url).href;
  return {
    lists: recordOf(keysOf(packBoxes), (name) => packLists(pack, name, content)),
    details: Object.entries(pack.details).map(([id, { label, card }]) => ({
      id,
      label: label.charAt(0).toLocaleUpperCase(words.language) + label.slice(1),
      card,
    })),
    letters: Object.entries(pack.letters).map(([id, letter]) => ({
      id,
      ...letter,
      text: letter.text.map((paragraph) => withPlaces(paragraph, pack.details)),
      phone: letter.phone.map((sentence) => withPlaces(sentence, pack.details)),
    })),
    publishers: [...new Set(pack.sources.flatMap((id) => data.sources[id]?.publisher ?? []))],
    checked: pack.checked,
    address: readableAddress(url),
    url,
  };
}

/** A text as HTML, with a place for each detail: a gap to write in, and what belongs there. */
function withPlaces(text: string, details: NonNullable<Data["pack"]>["details"]): string {
  return escapeHtml(text).replace(
    blankForm,
    (_, id: string) =>
      `<span data-blank="${id}" dir="auto"><span class="gap">________</span> (${escapeHtml(details[id]?.label ?? id)})</span>`,
  );
}
