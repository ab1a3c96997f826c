/** What is knowingly not there, with the reason; an id that lacks something and is not here fails the test. */
export const GAPS: Readonly<Record<string, string>> = {
  SQ03: "corners are not told from edges: SQ02 speaks of both",
  SQ04: "edges are not told from corners: SQ02 speaks of both",
  SQ20: "left out on purpose: a hint that a paper was edited would be an accusation without proof (the photo: PH08)",
};
