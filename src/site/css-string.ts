/** A text as a CSS string (CSS Syntax 3, 4.3.5) that can stand in a `style` element: nothing in it can end either. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(/["\\<>&\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
