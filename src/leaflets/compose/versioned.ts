import type { Content } from "../../content/model.ts";
import { drawQrCode } from "../codes/draw-qr-code.ts";
import type { ComposedLeaflet } from "./composed-leaflet.ts";

/** A leaflet with its version and the code that leads to where a copy is compared with the current one. */
export function versioned(
  leaflet: Omit<ComposedLeaflet, "version" | "qrUrl" | "qrCode">,
  version: string,
  { data, words }: Pick<Content, "data" | "words">,
): ComposedLeaflet {
  const qrUrl = `${new URL(leaflet.url.slice(1), data.organisation.url).href}#v-${version}`;
  return { ...leaflet, version, qrUrl, qrCode: drawQrCode(qrUrl, words.say("paper.qrCode")) };
}
