/** Russian sentences of findings, missing slots and questions, by the same keys as the English ones. */
export const findingSentencesRu: Readonly<Record<string, string>> = {};
