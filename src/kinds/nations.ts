/** The nations of the United Kingdom, as front matter names them. */
export const nations = ["england", "scotland", "wales", "northern-ireland"] as const;
export type Nation = (typeof nations)[number];
