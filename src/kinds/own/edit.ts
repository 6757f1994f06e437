import type { OwnPage } from "../own-page.ts";
import { tool } from "../page-kind.ts";

/** Where editors work in a browser; it is no page for readers, and is only there where the guide says where it is kept. */
export const edit = {
  noun: "the editor",
  address: "/edit/",
  isShown: ({ data: { organisation } }) => organisation?.repository !== undefined,
  unlisted: true,
  budget: tool,
} satisfies OwnPage;
