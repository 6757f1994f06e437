import type { Page } from "puppeteer";

/** Where the keyboard stands. */
interface Stop {
  /** Its place among all controls; -1 where it is on none of them. */
  index: number;
  shown: string;
  faults: string[];
}

/**
 * Goes through a page with the Tab key: every control is reached, in the order of the source, once round and out
 * again; the focus shows, and nothing lies over it (WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7 and 2.4.12).
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.bringToFront();
  const controls = await page.evaluate(() => {
    const kinds = "a[href], button, input, select, textarea, summary, [tabindex]";
    const all = [...document.querySelectorAll<HTMLElement>(kinds)].filter(
      (control) =>
        control.tabIndex >= 0 &&
        !control.matches(":disabled") &&
        control.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    );
    Object.assign(globalThis, { controls: all });
    // Search begins with the focus in its field: the keyboard goes back to the top of the page.
    const top = document.createElement("span");
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
    return all.map((control) => control.outerHTML.slice(0, 100));
  });
  const stops: Stop[] = [];
  for (let press = 0; press < controls.length; press += 1) {
    await page.keyboard.press("Tab");
    stops.push(await page.evaluate(lookAtFocus));
  }
  await page.keyboard.press("Tab");
  const after = await page.evaluate(lookAtFocus);
  const order = stops.map(({ index }) => index);
  return [
    ...stops.flatMap(({ shown, faults }) => faults.map((fault) => `${fault}: ${shown}`)),
    ...controls.filter((_, index) => !order.includes(index)).map((control) => `Never reached: ${control}`),
    ...order.flatMap((index, at) =>
      index === at ? [] : [`Stop ${at + 1} is on ${stops[at]?.shown}, not on ${controls[at]}`],
    ),
    ...(after.index > 0 ? [`The keyboard does not leave the page, but goes to ${after.shown}`] : []),
  ];
}

/** Runs on the page: what has the focus, and whether that can be seen. */
function lookAtFocus(): Stop {
  const { controls } = globalThis as unknown as { controls: Element[] };
  const focus = document.activeElement;
  const index = focus ? controls.indexOf(focus) : -1;
  if (!focus || index === -1)
    return { index, shown: focus?.outerHTML.slice(0, 100) ?? "nothing", faults: [] };
  const faults: string[] = [];
  // The ring may be drawn round the card that a link stands in.
  const holders = [focus, focus.parentElement, focus.parentElement?.parentElement].filter((each) => !!each);
  const isRinged = holders.some((holder) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(holder);
    return outlineStyle === "auto" || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
  });
  if (!isRinged) faults.push("The focus does not show");
  const boxes = [...focus.getClientRects()];
  const isOnTop = boxes.some((box) => {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top && (focus.contains(top) || top.contains(focus) || top.closest("label")?.contains(focus));
  });
  if (!isOnTop) faults.push("Something lies over the focus, or it is out of sight");
  return { index, shown: focus.outerHTML.slice(0, 100), faults };
}
