import { keysOf } from "../records.ts";
import type { Typeface } from "./typeface.ts";
import { typefaces } from "./typefaces.ts";

/** A typeface, by the name that its packages and the content give it. */
export type TypefaceName = keyof typeof typefaces;

/** Every typeface that there is to choose from. */
export const typefaceNames = keysOf(typefaces);

/** The typeface of a guide that chooses none: it was made for low vision. */
export const firstTypeface: TypefaceName = "atkinson-hyperlegible-next";

/** A typeface by its name. */
export const typefaceOf = (name: TypefaceName): Typeface => typefaces[name];

/** With what the names begin that a PDF gives the fonts of a typeface: `IBMPlexSans`. */
export const printedName = (name: TypefaceName) => typefaceOf(name).name.replaceAll(" ", "");
