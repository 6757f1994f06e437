/** A place in a text that is filled in: `{name}`. */
export const blankForm = /\{([^{}\s]+)\}/g;
