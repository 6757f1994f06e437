/** The content of a made-up charity, small and with some of everything: all tests but those of the real guide stand on it. */
export const sample = "test/sample";
