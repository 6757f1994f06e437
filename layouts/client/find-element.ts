/**
 * The element of this page that a script works on.
 *
 * @throws where its template has none: a mistake in the code
 */
export function findElement(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
