/** The parts that are chosen: the ids of headings, or an empty one for a whole page, by the address of their page. */
export const chosen = new Map<string, Set<string>>();
