/** Family sponsor and relationship (routes.md 3.6); names are in identity.ts. */
export const familySentences: Readonly<Record<string, string>> = {
  "R103.not-named":
    "{document} names {value}, but not {person} ({expected}). Add the certificate of this marriage, or the paper that leads from one name to the other.",
};
