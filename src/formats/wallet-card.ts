import { a4Sideways, type PrintedFormat } from "./format.ts";

/** One side of A4, which folds to an eighth: a panel for the title and the clinic, for urgent help, each part, and the end. */
export const walletCard = {
  noun: "a card to fold",
  order: 2,
  standard: true,
  ofCards: true,
  sheet: a4Sideways,
  type: { body: 12, smallest: 12 },
  foot: [],
  mostPages: 1,
} satisfies PrintedFormat;
