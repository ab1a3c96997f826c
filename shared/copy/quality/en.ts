/** What is wrong with a scan, and what to do; by the sentence code. */
export const qualitySentences: Readonly<Record<string, string>> = {
  "quality.blur": "The page is not sharp enough to read. Scan it again, or hold the camera still and tap to focus.",
  "quality.dpi": "The scan has {dpi} dpi. Scan it again at {wanted} dpi.",
  "quality.dpi-estimated": "The scan seems to have about {dpi} dpi. Scan it again at {wanted} dpi.",
  "quality.grey":
    "The scan has no colour. The guides ask for colour, so that stamps and signatures can be told from copies.",
  "quality.shadow": "Part of the page lies in shadow. Scan it flat, or photograph it in even light.",
  "quality.glare":
    "A bright reflection covers part of the page. Turn off the flash and tilt the page away from the lamp.",
  "quality.cut-off": "Text touches the edge of the picture, so part of the page may be missing. Scan the whole page.",
  "quality.skew": "The page is {degrees}° off straight. It can be read; a straight scan looks better.",
  "quality.blank": "The page seems to be blank. Leave it out if it does not belong.",
  "quality.contrast": "The print is pale. Scan it again with more contrast, or from the original.",
  "quality.legibility":
    "Only {percent} % of the page could be read with confidence. Scan it again, sharper and larger.",
  "quality.photo-size":
    "The photo has {widthPx} x {heightPx} pixels, which is not the shape of {widthMm} x {heightMm} mm. Ask for that size.",
  "quality.photo-resolution": "The photo has {dpi} dpi at {widthMm} x {heightMm} mm; 300 dpi print well.",
  "quality.photo-background": "The photo's background is not plain. Take it again before an even wall.",
  "quality.photo-background-colour": "The photo's background is not {wanted}. Take it again before a {wanted} wall.",
  "quality.photo-shadow": "There is a shadow on the photo. Take it again in even light.",
  "quality.photo-small":
    "The photo has only {widthPx} x {heightPx} pixels, too few to print well. Ask the studio for the original file.",
  "quality.photo-sheet":
    "The photo lies on a whole sheet, so its size cannot be measured. Give the picture itself, cut at its edges.",
  "quality.photo-sideways": "The photo lies on its side. Turn it upright, so that it can be measured.",
  "quality.photo-grey": "The photo has no colour. Give a colour photo.",
  "quality.photo-blur": "The photo is not sharp. Ask the studio for the original file, or take it again.",
  "quality.photo-head": "The head reaches the upper edge of the photo. Take it again with room above the head.",
};
