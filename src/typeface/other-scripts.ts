/** A script beside the Latin one that has a face, and so can stand in a guide. */
export interface OtherScript {
  /** As packages of fonts name it. */
  name: string;
  /** What its fonts are called in a PDF, without the weight. */
  font: string;
  direction: "ltr" | "rtl";
  /** One of its letters or signs. */
  letter: RegExp;
}

/** By their codes in ISO 15924. */
export const otherScripts: ReadonlyMap<string, OtherScript> = new Map([
  [
    "Arab",
    {
      name: "arabic",
      font: "NotoSansArabic",
      direction: "rtl",
      letter: /(?!\p{N}|\p{scx=Latn})\p{scx=Arab}/u,
    },
  ],
  [
    "Hebr",
    { name: "hebrew", font: "NotoSansHebrew", direction: "rtl", letter: /(?!\p{scx=Latn})\p{scx=Hebr}/u },
  ],
]);

/** Whether a text has a letter of a script, by its name. */
export function usesScript(text: string, name: string): boolean {
  return [...otherScripts.values()].some((script) => script.name === name && script.letter.test(text));
}

/** A language, as `lang` and `dir` of HTML say it, and the script that it is written in. */
export interface WrittenLanguage {
  /** A canonical tag (BCP 47): `ar`, `cy`, `pa-Arab`. */
  tag: string;
  direction: "ltr" | "rtl";
  /** `undefined` for Latin letters, which the typeface itself has. */
  script: OtherScript | undefined;
}

/** The language of a tag; `undefined` where it is no tag, or the guide has no face for its script. */
export function writtenLanguage(tag: string): WrittenLanguage | undefined {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(tag)) return undefined;
  const locale = new Intl.Locale(tag);
  const code = locale.maximize().script ?? "";
  const script = otherScripts.get(code);
  if (!script && code !== "Latn") return undefined;
  return { tag: locale.toString(), direction: script?.direction ?? "ltr", script };
}
