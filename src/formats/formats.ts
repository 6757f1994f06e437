// Written by `npm run docs` from the files in these folders.
import { a4 } from "./a4.ts";
import { booklet } from "./booklet.ts";
import { largePrint } from "./large-print.ts";
import { walletCard } from "./wallet-card.ts";

/** Every edition of a leaflet, by its name in addresses. */
export const formats = { a4, booklet, "large-print": largePrint, "wallet-card": walletCard };
