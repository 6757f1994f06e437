/** The fonts that the script of Sveltia CMS has beside it. */
const fontFiles = /(?<=new URL\(["'`])assets\/[\w.-]+\.woff2(?=["'`])/g;

/** The fonts that its style takes from another site: the name of each, and which part of it. */
const otherFonts =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;

/** What it asks other sites for by itself: whether it is the newest version, and whether the repository's host is well. */
const otherQuestions =
  /https:\/\/(?:unpkg\.com\/@sveltia\/cms|www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)[\w./-]*/g;

/** What it asks instead, and is answered at once: nothing. */
const nothing = "data:,";

/** The paths of the fonts that stand beside the script of Sveltia CMS. */
export function localFonts(script: string): string[] {
  return [...new Set(script.match(fontFiles))];
}

/**
 * The script of Sveltia CMS, so that it calls no site but its own and the repository's: its style takes the fonts that stand
 * beside it, as they are called from the page of the editor.
 *
 * @throws where it takes a font that does not: another version than the guide knows
 */
export function callNobody(script: string): string {
  const fonts = localFonts(script);
  return script
    .replace(otherFonts, (address, name: string, part: string) => {
      const font = fonts.find((file) => file.startsWith(`assets/${name}-${part}-`));
      if (!font) throw new Error(`Sveltia CMS takes ${address} from another site and has none of its own.`);
      return font;
    })
    .replace(otherQuestions, nothing);
}
