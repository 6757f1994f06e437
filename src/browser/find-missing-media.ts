/**
 * Runs in the page: which of its pictures and fonts are not on the paper, as sentences. It sees what no
 * request tells: a broken file, a wrong `data:` address, and what had not arrived in time. Faces without a file, of fonts that
 * the machine may have, stand in until others have arrived: Chromium asks for them while it waits for those of another script.
 */
export function findMissingMedia(): string[] {
  const pictures = [...document.images]
    .filter((image) => (image.complete ? image.naturalWidth === 0 : image.checkVisibility()))
    .map((image) => `The picture ${image.currentSrc.slice(0, 100)} does not show.`);
  const standIns = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => !style.getPropertyValue("src").includes("url("))
    .map(({ style }) => style.getPropertyValue("font-family").replace(/["']/g, ""));
  const fonts = [...document.fonts]
    .filter(({ family }) => !standIns.includes(family.replace(/["']/g, "")))
    .filter((face) => face.status === "error" || face.status === "loading")
    .map((face) => `The font ${face.family} (${face.weight}, ${face.style}) does not show.`);
  return [...pictures, ...fonts];
}
