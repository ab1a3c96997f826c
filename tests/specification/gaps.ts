const HAND = "not measured, and not asked of the user yet";
const PHOTO = "no face model: not asked of the user yet";

/** What is knowingly not there, with the reason; an id that lacks something and is not here fails the test. */
export const GAPS: Readonly<Record<string, string>> = {
  SQ03: "corners are not told from edges: SQ02 speaks of both",
  SQ04: "edges are not told from corners: SQ02 speaks of both",
  SQ06: HAND,
  SQ07: HAND,
  SQ08: HAND,
  SQ09: "told by rule R002 and by the zone's own check digits",
  SQ10: "told by the size limit of the pack step, which is never exceeded",
  SQ11: "kept by the plan: a translation stands behind its original (R186)",
  SQ12: "kept by the plan: one PDF a document",
  SQ18: "told by rule R205, which asks the user",
  SQ19: "kept at intake and by the writer: locked, broken and live forms are dealt with there",
  SQ20: "left out on purpose: a hint that a paper was edited would be an accusation without proof",
  PH03: "told by the date rule DT21; the photo itself carries no date",
  PH05: PHOTO,
  PH06: PHOTO,
  PH07: "no measurement of its own: the page checks for contrast, shadow and sharpness run on it",
  PH08: "left out on purpose, as SQ20",
  PH09: "told as a missing slot",
  PH10: PHOTO,
};
