const DIFFERS =
  "The {field} on {document} ({value}, page {page}) differs from {reference} ({expected}, page {referencePage}). {difference} {mend} {also}";
const MISREAD =
  "Is the {field} on {document} (page {page}) really {value}? {reference} has {expected}, and the scan may have been misread. Look at both pictures, and correct the reading if it is wrong. {also}";
const SPELLED =
  "{value} on {document} (page {page}) is another spelling of {expected} in {reference}. Have it spelled as in the passport, or explain it in a note. {also}";
const STRANGER =
  "{document} (page {page}) names {value}, who is nobody in this case; {person} is {expected} ({reference}). It seems to be another person's paper: replace it with the right one.";
const STRANGER_DOUBTFUL =
  "Does {document} (page {page}) belong to this case? It was read as {value}, but {person} is {expected} ({reference}). Look at the picture, and replace the paper if it is another person's.";
const SHORTENED =
  "The name on {document} ({value}, page {page}) is shorter than in {reference} ({expected}). Give the whole name as in the passport, or ask whether the short form is accepted.";
const SWAPPED =
  "Surname and given name seem to be exchanged on {document} ({value}, page {page}); {reference} has {expected}. {mend}";

const nameRule = (rule: string): Record<string, string> => ({
  [`${rule}.mismatch`]: DIFFERS,
  [`${rule}.possible-misread`]: MISREAD,
  [`${rule}.variant`]: SPELLED,
  [`${rule}.stranger`]: STRANGER,
  [`${rule}.stranger-doubtful`]: STRANGER_DOUBTFUL,
  [`${rule}.shortened`]: SHORTENED,
  [`${rule}.swapped`]: SWAPPED,
});

const valueRule = (rule: string): Record<string, string> => ({
  [`${rule}.mismatch`]: DIFFERS,
  [`${rule}.possible-misread`]: MISREAD,
  [`${rule}.variant`]: SPELLED,
});

/** Names, numbers and dates of a person against the person's own paper (routes.md 3.1, 3.6, 3.8). */
export const identitySentences: Readonly<Record<string, string>> = {
  ...nameRule("R003"),
  ...nameRule("R004"),
  ...nameRule("R016"),
  ...nameRule("R093"),
  ...nameRule("R096"),
  ...nameRule("R100"),
  ...nameRule("R103"),
  ...nameRule("R116"),
  ...nameRule("R163"),
  ...nameRule("R182"),
  ...nameRule("R108"),
  ...nameRule("R109"),
  ...nameRule("R210"),
  ...valueRule("R001"),
  ...valueRule("R005"),
  ...valueRule("R006"),
  ...valueRule("R007"),
  ...valueRule("R013"),
  ...valueRule("R183"),
  ...valueRule("R184"),
  "R002.mismatch":
    "The {field} printed in the passport ({value}) differs from its machine-readable zone ({expected}). Look at the passport itself; if both stand there as read, ask the authority that issued it.",
  "R002.possible-misread":
    "Is the {field} printed in the passport really {value}? Its machine-readable zone says {expected}. Look at the picture, and scan the page again if it is not clear.",
  "R002.odd-reference":
    "Is the {field} in the passport really {value}? {documents} all have {expected}, so the passport was perhaps misread. Look at the picture, and correct the reading if it is wrong; else the others must be corrected.",
  "R002.name-doubtful":
    "Which is right for the name in the passport: {expected} (machine-readable zone) or {value} (printed above it)? Nothing else in the pack settles it, so please compare both with the picture.",
  "R002.unreadable":
    "Nothing could be read from {document}, so there is nothing to hold the other papers against. Scan the data page again, flat, without glare, all edges visible.",
  "R002.printed-only":
    "The machine-readable zone at the foot of {document} could not be read, so only the printed values serve as reference. Scan the page again with both lines in full.",
  "R002.check-digits":
    "The machine-readable zone of {document} was read twice, but its check digits do not hold ({checks}). Compare it with the passport itself, and scan the page again if it is not clear.",
  "R002.no-reference":
    "There is no passport in the pack, so the papers were only compared with each other, beginning with {reference}. Add the passport's data page.",
  "R008.mismatch":
    "The passport number on {document} ({value}, page {page}) is that of another passport in the pack, not of the one that is used ({expected}). Use one passport from the invitation to the journey. {mend}",
  "R008.possible-misread": MISREAD,
  "R010.mismatch":
    "{document} (page {page}) quotes the old passport's number {value}; the new one is {expected}. Ask the mission whether both passports may be carried; do not take it for granted.",
  "R010.possible-misread": MISREAD,
  "R011.missing":
    "{document} (page {page}) shows the name {value}, and {reference} {expected}. Add the paper that leads from one to the other: a marriage or name-change certificate.",
  "R011.possible-misread":
    "Is {value} on {document} (page {page}) a former name of {expected}? If so, add the paper that leads from one to the other; if not, look at the picture and correct the reading.",
  "R012.variant":
    "The name is spelled {spellings} on {documents}, and {expected} in {reference}. Each is a usual way of writing the same name; add a short note that lists them, which Qujat can write for you.",
  "R009.question": "You have more than one nationality. Does the form name the other one where it asks for it?",
  "R015.travel-document":
    "For a stateless person or a refugee, ask the mission first whether it accepts the travel document.",
  "R015.question":
    "Is the applicant stateless or a refugee? Then the mission must say whether it accepts the travel document.",
};
