/** The address of a file of the output, without the site's own path: `/guide/how-to-ask/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** The file of the output at an address, as `addressOf` has it: `guide/how-to-ask/index.html`. */
export function fileAt(address: string): string {
  return address.slice(1).replace(/(^|\/)$/, "$1index.html");
}
