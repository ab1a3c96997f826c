/** The route data's English, and what it is in this language. */
export const routeSentences: Readonly<Record<string, string>> = {};
