/** How much each feature is taken to have been asked for each topic before anything was (Lidstone’s smoothing). */
export const smoothing = 0.002;

/** What a count tells of a topic, as a logarithm: 0 where nothing was asked. */
export const told = (count: number) => Math.log1p(count / smoothing);

/** How much was asked that tells so much. */
export const countOf = (told: number) => smoothing * Math.expm1(told);

/** How much it counts that a topic is often asked for, from 0 to 1: the more is written of one, the more it would draw. */
export const priorShare = 0.3;
