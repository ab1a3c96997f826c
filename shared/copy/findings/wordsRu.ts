/** Russian words that findings put into their sentences, by the same keys as the English ones. */
export const findingWordsRu: Readonly<Record<string, string>> = {};
