const DIFFERS = "The address on {document} ({value}, page {page}) differs from {reference} ({expected}). {mend} {also}";
const MISREAD =
  "Is the address on {document} (page {page}) really {value}? {reference} has {expected}. Look at both pictures, and correct the reading if it is wrong. {also}";

const addressRule = (rule: string): Record<string, string> => ({
  [`${rule}.mismatch`]: DIFFERS,
  [`${rule}.possible-misread`]: MISREAD,
});

/** Addresses and places (routes.md 3.5). */
export const placeSentences: Readonly<Record<string, string>> = {
  ...addressRule("R090"),
  ...addressRule("R091"),
  ...addressRule("R092"),
  ...addressRule("R094"),
  ...addressRule("R097"),
  ...addressRule("R098"),
  ...addressRule("R215"),
  "R092.question": "The sponsor has moved. Do all papers show the new address, and has the registration been updated?",
  "R094.question": "Do the host's letter, the contract and your letter name the same work site?",
  "R095.mismatch":
    "{document} goes to {cities}, which the invitation does not name. Leave it out, or ask the inviter to add it.",
  "R215.question": "The registration shows {value}. Is that where you live now?",
};
