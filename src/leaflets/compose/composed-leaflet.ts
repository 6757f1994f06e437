import type { UrgentHelp } from "../../content/urgent-help.ts";
import type { LeafletFormat } from "../../formats/editions.ts";
import type { Nation } from "../../kinds/nations.ts";
import type { Source } from "../../kinds/types.ts";

/** One part of a leaflet: a page of the guide or a heading of one. */
export interface LeafletPart {
  /** Its anchor on the leaflet; a part that brings its own heading has it there. */
  id: string;
  /** Its heading where the page's title gives it; a part that is a heading of a page brings its own. */
  title?: string;
  /** The words of the heading that it brings, for the list of contents. */
  heading?: string;
  html: string;
  /** Slug of the page that the words come from. */
  slug: string;
  url: string;
  /** The id of the heading of that page whose words they are; without one they are the whole page. */
  anchor?: string;
  /** Whether they are those of the page's "In short" box, without the box and its heading. */
  isSummary: boolean;
  /** Where it is the glossary: the ids of the hard words that it explains. */
  terms?: readonly string[];
}

/** Parts under one heading; a leaflet without a cover has one group without a title. */
export interface Group {
  id?: string;
  title?: string;
  description?: string;
  /** Name of its drawing in `layouts/parts/icons`. */
  icon?: string;
  parts: LeafletPart[];
}

/** A leaflet, put together: everything that its printed page shows. */
export interface ComposedLeaflet {
  slug: string;
  title: string;
  description: string;
  aliases: string[];
  /** The drawing in its band: the name of one in `layouts/parts/icons`, or the address of one. */
  icon?: string | undefined;
  /** Address of its own web page on the site. */
  url: string;
  /** The same, whole, and as people read it out. */
  webAddress: string;
  address: string;
  groups: Group[];
  contents: boolean;
  /** Whether it has a cover, and the head of a section before its parts: with a list of contents, and parts of several sections. */
  hasCover: boolean;
  /** The id of the only section that its parts are of, where it has a list of contents. */
  ofSection?: string | undefined;
  /** Whether its standard edition is a card to fold. */
  card: boolean;
  nations: Nation[];
  /** Where its readers turn at once, on its first side. */
  urgent: UrgentHelp | undefined;
  /** The newest review of its pages, and the soonest that is due. */
  reviewed: string;
  nextReview: string;
  /** Who has read all of its pages, or the guide; `null`: nobody yet. */
  reviewedBy: string | null;
  /** Whether the review of one of its pages is long overdue. */
  isOverdue: boolean;
  sources: Source[];
  /** Who published its sources, each once: as many as are named on paper, and how many more there are. */
  publishers: string[];
  morePublishers: number;
  /** Numbered web addresses that its words refer to, as people read them out. */
  addresses: string[];
  /** Slugs of the pages that its words come from. */
  guide: string[];
  maxPages: Record<LeafletFormat, number>;
  /** Short id of what its copies say: it changes when a word does, and not when only the look does. */
  version: string;
  /** Where its QR code leads. */
  qrUrl: string;
}
