import type { OwnPage } from "../own-page.ts";

/** The guide, part by part. */
export const guide = {
  noun: "the list of the guide",
  address: "/guide/",
  anchors: "sections",
  icon: "guide",
} satisfies OwnPage;
