/** Visa category, invitation and entries (routes.md 3.2). */
export const invitationSentences: Readonly<Record<string, string>> = {
  "R020.guide":
    "The invitation shows the category {value} (page {page}), the guide for this visa uses {expected}. Both may be right, as missions use different codes: ask the mission which one it expects, and record its answer.",
  "R020.mismatch":
    "The invitation shows the category {value} (page {page}), but the mission told you {expected}. Ask the inviter to have the invitation issued again before you file.",
  "R020.possible-misread":
    "Is the category on the invitation (page {page}) really {value}? The mission told you {expected}. Look at the picture, and correct the reading if it is wrong.",
  "R021.mismatch":
    "The application form asks for category {value} (page {page}), but the mission told you {expected}. Correct the form and sign it again.",
  "R021.guide":
    "The application form asks for category {value} (page {page}), the guide for this visa uses {expected}, and no invitation could be read to settle it. Ask the mission which one is right.",
  "R022.mismatch":
    "The application form asks for category {value} (page {page}), the invitation was issued for {expected} (page {referencePage}). Ask for what the invitation says, or have the invitation issued again if it is the one that is wrong.",
  "R022.possible-misread":
    "Are the categories on form and invitation really different? They were read as {value} (page {page}) and {expected} (page {referencePage}). Look at both pictures, and correct the reading if it is wrong.",
  "R023.mismatch":
    "The cover letter speaks of a visa of category {value} (page {page}), but you apply for {expected}. Correct the letter.",
  "R023.possible-misread":
    "Does the cover letter (page {page}) really speak of category {value}? You apply for {expected}. Look at the picture.",
  "R023.missing": "The cover letter does not name the visa that is asked for. Write the category {expected} into it.",
  "R024.mismatch":
    "{document} (page {page}) speaks of a visa of category {value}, but you apply for {expected}. Ask its author to correct it. {also}",
  "R024.possible-misread":
    "Does {document} (page {page}) really speak of category {value}? You apply for {expected}. Look at the picture. {also}",
  "R025.mismatch":
    "The invitation number on {document} ({value}, page {page}) differs from the invitation ({expected}, page {referencePage}). {difference} {mend} {also}",
  "R025.possible-misread":
    "Is the invitation number on {document} (page {page}) really {value}? The invitation has {expected}. Look at both pictures, and correct the reading if it is wrong. {also}",
  "R026.missing": "The invitation shows no number, and the form quotes none. {mend}",
  "R026.unreadable":
    "No invitation number could be read, neither on the invitation nor on the form. Look at the invitation and enter the number, or ask the inviter for it.",
  "R027.mismatch":
    "The number of entries on {document} ({value}, page {page}) differs from the invitation ({expected}, page {referencePage}). {mend} {also}",
  "R027.possible-misread":
    "Is the number of entries on {document} (page {page}) really {value}? The invitation has {expected}. Look at both pictures.",
  "R028.missing":
    "{document} asks for {value}, but neither letter, contract nor itinerary says why more than one entry is needed. Ask the host to write down the schedule of visits.",
  "R028.question":
    "Does a letter, the contract or the itinerary explain why more than one entry is needed ({value})? If not, ask the host to write down the schedule.",
  "R029.mismatch":
    "You plan to leave Kazakhstan and come back, but {document} asks for a single entry ({value}). Ask for a double or multiple entry, which the invitation must carry too.",
  "R029.question":
    "Will you leave Kazakhstan and come back during the trip? Leaving ends a single-entry visa even if days are left.",
  "R030.mismatch":
    "{document} asks for {value}, but only one trip is planned. One entry is easier to justify, unless more visits follow.",
  "R033.mismatch":
    "There are {count} invitations with different numbers ({values}). Keep only the latest one in the pack.",
};
