import { fileAt } from "../folders/address-of.ts";
import type { BuiltAddress, Output } from "./output.ts";

/** Where an address leads: off the site, to a file of it, or to one that is not there. */
export type Followed =
  | { to: "elsewhere" }
  | { to: "nowhere"; hint: string }
  | { to: "file"; path: string; anchor: string };

/** Follows an address as a browser would on the site, whatever folder of its host the site lives in. */
export function followAddress(
  { value, base }: BuiltAddress,
  { url, files }: Pick<Output, "url" | "files">,
): Followed {
  const home = new URL(url);
  if (!URL.canParse(value, base)) return { to: "nowhere", hint: "Write a web address that can be read." };
  const target = new URL(value, base);
  if (target.origin !== home.origin) return { to: "elsewhere" };
  const whole = decode(target.pathname);
  if (!whole.startsWith(home.pathname)) {
    return { to: "nowhere", hint: `The site lives in ${home.pathname}; let the address begin with it.` };
  }
  const path = fileAt(whole.slice(home.pathname.length - 1));
  if (files.has(path)) return { to: "file", path, anchor: decode(target.hash.slice(1)) };
  const hint = files.has(`${path}/index.html`)
    ? "Add the final slash."
    : "Build the page or copy the file, or mend the template or the page that leads there.";
  return { to: "nowhere", hint };
}

/** An address with its `%20` as characters; as it is where they make no text. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
