import type { Draft } from "./model.ts";

/** One part of a leaflet: a page, or one heading of it and what is under it. */
export interface IncludedPart {
  /** Its line of `include`, and the place of that among them, from 0. */
  text: string;
  index: number;
  /** The file name of its page, without `.md`. */
  slug: string;
  /** The id of the heading; without one it is the whole page. */
  anchor: string | undefined;
}

const ofSection = /^section:(.*)$/;

/** The section that a line of `include` names, such as `section:ask`; `undefined` where it names a page or a heading. */
export const sectionOf = (text: string): string | undefined => ofSection.exec(text)?.[1];

/** The parts that `include` of a leaflet names, in their order: for a section, each of its pages. */
export function includedParts(
  include: readonly string[],
  { guide }: { guide: readonly Pick<Draft["guide"][number], "slug" | "fields">[] },
): IncludedPart[] {
  return include.flatMap((text, index) => {
    const section = sectionOf(text);
    if (section === undefined) {
      const [slug = "", anchor] = text.split("#");
      return { text, index, slug, anchor };
    }
    return guide
      .filter(({ fields }) => fields.section === section)
      .map(({ slug }) => ({ text, index, slug, anchor: undefined }));
  });
}
