/** A web address as people read it out: without `https://`, `www.` and a final slash. */
export function readableAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
