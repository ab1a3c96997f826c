const EXPIRED = "{document} (page {page}) expired on {expires}, before {day}. Get a valid one before you file.";
const BEFORE_USE =
  "{document} (page {page}) expires on {expires}, before it is needed on {day}. Renew it in time, or ask the mission whether it is accepted.";
const DOUBTFUL =
  "Does {document} (page {page}) really end on {expires}? The date was hard to read. Look at the picture, and correct the reading if it is wrong.";

const expiring = (rule: string): Record<string, string> => ({
  [`${rule}.expired`]: EXPIRED,
  [`${rule}.before-use`]: BEFORE_USE,
  [`${rule}.possible-misread`]: DOUBTFUL,
});

/** Dates and periods (routes.md 3.4). */
export const dateSentences: Readonly<Record<string, string>> = {
  ...expiring("R072"),
  ...expiring("R074"),
  ...expiring("R077"),
  "R060.out-of-range":
    "The {field} on the application form ({value}, page {page}) does not agree with the invitation ({expected}, page {referencePage}). {difference} Ask for dates within the invitation, or have it issued for your dates.",
  "R060.inside":
    "The {field} on the application form is {value} (page {page}), on the invitation {expected} (page {referencePage}). It lies within the invitation's period, so it may be meant so; make the two equal if it is not.",
  "R060.possible-misread":
    "Is the {field} on the application form (page {page}) really {value}? The invitation has {expected}. Look at both pictures, and correct the reading if it is wrong.",
  "R061.mismatch":
    "The {field} on {document} ({value}, page {page}) differs from {reference} ({expected}, page {referencePage}). {difference} {mend} {also}",
  "R061.possible-misread":
    "Is the {field} on {document} (page {page}) really {value}? {reference} has {expected}. Look at both pictures. {also}",
  "R062.early":
    "Your planned {what} on {planned} is before the invitation begins ({limit}, page {page}). Move the trip, or have the invitation issued for your dates.",
  "R062.late":
    "Your planned {what} on {planned} is after the invitation ends ({limit}, page {page}). Shorten the trip, or have the invitation issued for your dates.",
  "R063.out-of-range":
    "From {from} to {to} are {days} days, but the invitation allows {allowed} days of stay. Shorten the stay, or ask the inviter for a longer one.",
  "R063.question":
    "You plan {days} days. How many days of stay does the invitation allow? That is not the same as its period of validity.",
  "R070.mismatch":
    "The date of marriage on {document} ({value}, page {page}) differs from the certificate ({expected}, page {referencePage}). {difference} {mend} {also}",
  "R070.possible-misread":
    "Is the date of marriage on {document} (page {page}) really {value}? The certificate has {expected}. Look at both pictures. {also}",
  "R073.expired":
    "The passport expired on {expires}. Get a new passport first; invitation and form must carry its number.",
  "R073.short":
    "The passport expires on {expires}, less than {months} months after the planned exit on {exit}. Renew the passport before you apply.",
  "R073.tight":
    "The passport expires on {expires}, less than {months} months after the planned exit on {exit}. Some missions ask for that much: ask yours, or renew the passport.",
  "R073.mission":
    "The passport expires on {expires}, but your mission asks for {months} months after the exit on {exit}. Renew the passport before you apply.",
  "R073.possible-misread":
    "Does the passport really expire on {expires}? The date was hard to read. Look at the picture, and correct the reading if it is wrong.",
};
