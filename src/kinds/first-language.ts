/** The language of a guide that names none, whose words of the interface all others are held against. */
export const firstLanguage = "en-GB";
