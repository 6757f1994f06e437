/** The oldest browsers in which pages must be whole, words readable and controls visible: name → version. */
export const oldestBrowsers = { chrome: 90, firefox: 91, safari: 14 } as const;
