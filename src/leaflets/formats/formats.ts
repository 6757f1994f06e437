/** The editions in which every leaflet is printed. */
export const formats = ["a4", "large-print"] as const;
export type LeafletFormat = (typeof formats)[number];
