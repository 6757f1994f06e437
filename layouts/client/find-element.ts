/**
 * The element of this page that a script works on.
 *
 * @throws where its template has none: a mistake in the code
 */
export function findElement<Found extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
