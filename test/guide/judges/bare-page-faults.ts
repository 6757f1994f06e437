import type { Page } from "puppeteer";

/** What a page without one of its parts must still give: its title first, words, and names of all controls. */
export function barePageFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const all = [...document.querySelectorAll<HTMLElement>("body *")].filter((each) =>
      each.checkVisibility(),
    );
    const words = document.querySelector("main")?.innerText.trim().length ?? 0;
    if (words < 60) faults.push(`There are hardly any words: ${words} letters.`);
    const [heading] = all.filter((each) => each.matches("h1, h2, h3, h4"));
    if (heading?.localName !== "h1" || !heading.innerText.trim())
      faults.push("The title does not come first.");
    for (const control of all.filter((each) => each.matches("a[href], button"))) {
      const pictures = [...control.querySelectorAll("img, svg")]
        .map((each) => each.getAttribute("alt") ?? each.getAttribute("aria-label") ?? "")
        .join("");
      const name = control.getAttribute("aria-label") ?? `${control.textContent}${pictures}`;
      if (name.trim() === "") faults.push(`Has no words: ${control.outerHTML.slice(0, 100)}`);
    }
    return faults;
  });
}
