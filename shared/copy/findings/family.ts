/** Family sponsor and relationship (routes.md 3.6); names are in identity.ts. */
export const familySentences: Readonly<Record<string, string>> = {
  "R103.not-named":
    "{document} names {value}, but not {person} ({expected}). Add the certificate of this marriage, or the paper that leads from one name to the other.",
  "R054.engaged":
    "For this visa the marriage must exist already. To travel in order to marry, ask the mission which visa is right.",
  "R101.mismatch": "{document} speaks of {value}, but the case is about {expected}. Ask its author to correct it.",
  "R104.citizen":
    "{document} (page {page}) is a citizen's paper, but the sponsor is said to be a foreign resident. Correct the sponsor's status, or add the right paper.",
  "R104.foreigner":
    "{document} (page {page}) shows the nationality {value}, but the sponsor is said to be a citizen of Kazakhstan. Correct the sponsor's status, or add the right paper.",
  "R107.missing":
    "No consent was found of {who}, whom {document} names and who neither travels nor invites. Get a notarised consent, or the court's decision.",
  "R107.question":
    "Which parents travel with the child? Each other parent must give a notarised consent, or have no say by a court's decision.",
  "R108.missing": "No notary's page was found with {document}. The consent must be signed before a notary.",
  "R110.order": "There is no final adoption order in the pack. Add it, legalised if it is a foreign one.",
  "R110.question": "Is the adoption order final, and legalised if it is a foreign one?",
  "R111.partner":
    "Only a family tie that can be proven by law is clearly recognised. For an unmarried couple, ask the mission before you apply.",
  "R112.same-sex":
    "Whether a same-sex union is recognised is unclear or restricted. Ask the authorities directly before you apply.",
  "R113.category":
    "For this relationship, acceptance depends on the category that the mission recognises. Ask before you apply.",
  "R114.abroad":
    "The sponsor lives abroad at present. Ask the migration service whether an invitation is possible from there.",
  "R114.question": "Does the sponsor live in Kazakhstan at present?",
  "R115.duration":
    "Show how long the sponsor has lived in Kazakhstan: a temporary resident must have done so for some time.",
  "R115.question": "Since when has the sponsor had temporary residence? Ask which length the authority wants.",
  "R119.question": "Do the packs of all family members name the same sponsor, the same address and the same dates?",
};
