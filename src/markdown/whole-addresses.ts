/** HTML that is to be shown elsewhere: an address of the site, `/guide/`, begins with the site's own, which ends with a slash. */
export function wholeAddresses(html: string, site: string): string {
  return html.replace(/(\s(?:href|src)=")\/(?!\/)/g, (_, attribute: string) => attribute + site);
}
