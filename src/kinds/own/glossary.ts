import type { OwnPage } from "../own-page.ts";

/** Hard words in plain ones. */
export const glossary = {
  noun: "the glossary",
  address: "/glossary/",
  isShown: ({ data: { glossary } }) => !glossary || Object.keys(glossary).length > 0,
  anchors: "glossary",
  icon: "glossary",
  foot: { list: "find", order: 4 },
} satisfies OwnPage;
