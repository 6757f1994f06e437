/** The address of a file of the output, without the site's own path: `/guide/how-to-ask/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
