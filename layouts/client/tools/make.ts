/** An element with attributes and what stands in it; texts are texts, whatever marks they hold. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...inside);
  return element;
}

/** A drawing in SVG, as `make` makes elements. */
export function draw(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: SVGElement[]
): SVGElement {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) drawing.setAttribute(attribute, value);
  drawing.append(...inside);
  return drawing;
}
