import type {
  GuideFrontMatter,
  LeafletFrontMatter,
  ServiceFrontMatter,
  SiteFrontMatter,
} from "../schema/types.ts";

/** The front matter of each folder of Markdown. */
export interface FrontMatter {
  guide: GuideFrontMatter;
  services: ServiceFrontMatter;
  leaflets: LeafletFrontMatter;
  pages: SiteFrontMatter;
}

/** A folder of Markdown in `content`. */
export type Folder = keyof FrontMatter;
