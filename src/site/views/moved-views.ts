import type { Content } from "../../content/model.ts";
import { type MovedPlace, movedAddresses } from "../../content/moved-addresses.ts";

/** A page that says where what was at its address is now, as its template needs it. */
interface MovedView {
  /** With a slash at its end, that of a PDF too: hosts lead to it from what has none. */
  url: string;
  title: string;
  description: string;
  unlisted: true;
  /** Whether printed copies lead here. */
  isLeaflet: boolean;
  places: { url: string; title: string; description: string; isPdf: boolean; anchor: string | undefined }[];
}

/** Views of the pages at former addresses. */
export function movedViews(content: Content): MovedView[] {
  const { words } = content;
  return [...movedAddresses(content)].map(([address, places]) => ({
    url: address.replace(/\/?$/, "/"),
    title: places.length > 1 ? words.say("moved.titleOfMany") : words.say("moved.title"),
    description: words.say("moved.description"),
    unlisted: true,
    isLeaflet: address.startsWith("/leaflets/"),
    places: places.map((place) => placeView(place)),
  }));
}

function placeView({ url, page, heading, anchor }: MovedPlace): MovedView["places"][number] {
  const { title, description } = page.data as { title: string; description: string };
  const under = page.body.headings.find(({ id }) => id === heading)?.text;
  return {
    url,
    title: under === undefined ? title : `${title}: ${under}`,
    description,
    isPdf: url.endsWith(".pdf"),
    anchor,
  };
}

/** From which address to which hosts redirect, where there is one place to go: with and without a slash. */
export function redirects(content: Content): { from: string; to: string }[] {
  const single = [...movedAddresses(content)].flatMap(([address, [place, ...others]]) =>
    place && others.length === 0 ? [{ address, to: place.url }] : [],
  );
  return single.flatMap(({ address, to }) => {
    const bare = address.replace(/\/$/, "");
    return [`${bare}/`, bare].map((from) => ({ from, to }));
  });
}
