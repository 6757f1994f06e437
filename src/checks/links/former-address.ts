import { readFormer } from "../../content/former-addresses.ts";
import type { Draft, Entry } from "../../content/model.ts";
import { publicAddresses } from "../../content/public-addresses.ts";
import { didYouMean } from "../../report/did-you-mean.ts";
import { oncePer } from "../once-per.ts";
import { placedValues } from "../placed-values.ts";
import { type Finding, type Remark, rule } from "../rule.ts";
import { plainly } from "./site.ts";

/** The addresses of the site that a draft would make, in their plain form, with their anchors. */
const liveAddresses = oncePer(
  (draft: Draft) =>
    new Map(
      [...publicAddresses(draft)].map(([address, anchors]) => [plainly(address), { address, anchors }]),
    ),
);

/** No page claims an address that the site still has, and every heading that one leads to is there. */
export const formerAddress = rule({
  code: "former-address",
  severity: "error",
  group: "Links",
  of: "draft",
  summary: "What `formerly` names is an address that no page has now, and a heading that is on the page.",
  check(draft) {
    return placedValues("id", draft).flatMap(({ value, field, set, at }): Finding[] => {
      if (field.of !== "former" || !set.page) return [];
      const remark = judge(value, set.page, draft);
      return remark ? [{ at: at(), ...remark }] : [];
    });
  },
});

function judge(written: string, page: Entry<unknown>, draft: Draft): Remark | undefined {
  const { address, anchor, heading } = readFormer(written);
  const headings = page.body.headings.map(({ id }) => id);
  if (heading !== undefined && page.legible && !headings.includes(heading)) {
    const otherwise = headings.length > 0 ? `Its headings are: ${headings.join(", ")}.` : "Take out now.";
    return {
      message: `"${heading}" is no heading of this page.`,
      hint: didYouMean(heading, headings, otherwise),
    };
  }
  const live = liveAddresses(draft).get(plainly(address));
  if (!live) return undefined;
  if (anchor === undefined) {
    const hint = "Take the line out; what a page has now needs no line.";
    return { message: `"${live.address}" is an address of the guide now.`, hint };
  }
  if (live.address !== page.url) {
    const hint = "Write the line there, or take it out.";
    return { message: `"${live.address}" is another page of the guide now.`, hint };
  }
  if (!live.anchors?.includes(anchor)) return undefined;
  return { message: `This page has a heading "${anchor}" now.`, hint: "Take the line out." };
}
