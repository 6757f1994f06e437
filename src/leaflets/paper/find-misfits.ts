/**
 * Runs in a page that is laid out as on paper: what does not fit there, as sentences. Of what is too wide for the sheet
 * Chromium would tell nothing, and print the whole document smaller.
 */
export function findMisfits(): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.body;
  const excess = scrollWidth - clientWidth;
  if (excess > 0) {
    const [widest] = [...document.body.querySelectorAll("*")]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .sort((one, other) => other.right - one.right);
    const start = widest?.element.textContent?.trim().replace(/\s+/g, " ").slice(0, 60);
    const name = widest ? `<${widest.element.tagName.toLowerCase()}> “${start}”` : "Something";
    faults.push(`${name} is ${excess} pixels too wide for the page.`);
  }
  const stamp = document.querySelector(".stamp");
  const band = document.querySelector(".band");
  if (stamp && band && getComputedStyle(stamp).position === "absolute") {
    const below = stamp.getBoundingClientRect().bottom - band.getBoundingClientRect().bottom;
    if (below > 0)
      faults.push("The clinic's details do not fit into the box: give it fewer or shorter lines.");
  }
  return faults;
}
