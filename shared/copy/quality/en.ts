/** What is wrong with a scan, and what to do; by the sentence code. */
export const qualitySentences: Readonly<Record<string, string>> = {
  "quality.blur": "The page is not sharp enough to read. Scan it again, or hold the camera still and tap to focus.",
  "quality.dpi": "The scan has about {dpi} dpi. Scan at 300 dpi.",
  "quality.grey": "The scan has no colour. Stamps and signatures must be seen in colour: scan in colour.",
  "quality.shadow": "Part of the page lies in shadow. Scan it flat, or photograph it in even light.",
  "quality.glare":
    "A bright reflection covers part of the page. Turn off the flash and tilt the page away from the lamp.",
  "quality.cut-off":
    "Text touches the edge of the picture, so part of the page may be missing. Scan the whole page with a margin.",
  "quality.skew": "The page is turned by {degrees}° off straight. It is readable; a straight scan looks better.",
  "quality.blank": "The page seems to be blank. Leave it out if it does not belong.",
  "quality.contrast": "The print is pale. Scan again with more contrast, or from the original.",
};
