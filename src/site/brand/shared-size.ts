/** What those who share a page see of it, in pixels: the size that Open Graph's readers crop least. */
export const sharedSize = { width: 1200, height: 630 };
