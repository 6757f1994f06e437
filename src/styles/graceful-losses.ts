/**
 * What the oldest browsers may go without, and why words stay readable and controls visible all the same: features by
 * their paths in MDN's compatibility data. `test/guide/old-browsers.test.ts` shows every kind of page without them.
 */
const gracefulLosses: Readonly<Record<string, string>> = {
  "css.properties.color-scheme": "Only the browser's own controls and scroll bars follow it.",
  "css.properties.text-size-adjust": "Only phones in landscape enlarge text by themselves.",
  "css.properties.text-wrap": "Lines break elsewhere.",
  "css.properties.overflow-wrap.anywhere":
    "A long address is cut at the same place by break-word, which comes before.",
  "css.properties.align-self": "In a grid, start is older than the data say, which speak of every layout.",
  "css.properties.align-content": "In a grid, start is older than the data say, which speak of every layout.",
  "css.properties.scroll-margin-top": "A heading that was linked to stands at the very top.",
  "css.properties.gap.flex_context": "What stands in a line stands closer; nothing overlaps.",
  "css.properties.accent-color": "Boxes to tick have the browser's own colour.",
  "css.properties.forced-color-adjust": "It matters only where colours are forced, which came with it.",
  "css.properties.print-color-adjust": "A browser asks whether to print backgrounds.",
  "css.properties.break-after": "On paper from a reader's own browser, a heading may part from its text.",
  "css.properties.orphans": "On paper from a reader's own browser, a line may stand alone.",
  "css.properties.widows": "On paper from a reader's own browser, a line may stand alone.",
  "css.properties.page": "A reader's own browser prints on its own margins.",
  "css.properties.font-synthesis": "A weight that has not come yet is drawn bolder from the one that has.",
  "css.properties.hyphens": "Its value is what every browser does without it.",
  "css.at-rules.page": "A reader's own browser prints on its own margins.",
  "css.at-rules.media.prefers-contrast": "Nobody can have asked for more contrast there.",
  "css.at-rules.media.forced-colors":
    "Colours are not forced there; in the dark, drawings keep their colours of the day.",
  "css.at-rules.media.scripting": "What needs a script says so by itself.",
  "css.selectors.focus-visible": "The browser's own ring shows where the focus is.",
  "css.selectors.has": "What only moves or joins is lost; what would cover words asks for it by @supports.",
  "css.selectors.-webkit-search-cancel-button": "The browser's own cross stands beside ours.",
};

/** Why a feature may be missing; nothing where it may not. */
export function reasonToLose(feature: string): string | undefined {
  const [, reason] =
    Object.entries(gracefulLosses).find(([path]) => feature === path || feature.startsWith(`${path}.`)) ?? [];
  return reason;
}
