const EXPIRED = "{document} (page {page}) expired on {expires}, before {day}. Get a valid one before you file.";
const BEFORE_USE =
  "{document} (page {page}) expires on {expires}, before it is needed on {day}. Renew it in time, or ask the mission whether it is accepted.";
const DOUBTFUL =
  "Does {document} (page {page}) really end on {expires}? The date was hard to read. Look at the picture, and correct the reading if it is wrong.";

const LATE = "{document} (page {page}) begins on {value}, but the trip on {expected}. {mend}";
const GAP = "{document} (page {page}) ends on {value}, and the next one begins only on {expected}. Close the gap.";
const SHORT = "{document} (page {page}) ends on {value}, but the trip on {expected}. {mend}";

const covering = (rule: string): Record<string, string> => ({
  [`${rule}.late`]: LATE,
  [`${rule}.gap`]: GAP,
  [`${rule}.short`]: SHORT,
});

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
  ...covering("R065"),
  ...covering("R066"),
  ...covering("R068"),
  ...covering("R078"),
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
  "R064.mismatch":
    "The journey on {document} (page {page}) is on {value}, the trip is planned for {expected}. Make the two agree.",
  "R067.mismatch":
    "The {field} on {document} ({value}, page {page}) differs from {reference} ({expected}, page {referencePage}). {difference} {mend}",
  "R067.possible-misread":
    "Is the {field} on {document} (page {page}) really {value}? {reference} has {expected}. Look at both pictures.",
  "R069.out-of-range":
    "The event on {document} (page {page}) is on {value}, outside the trip ({expected}). Move the trip, or correct the paper.",
  "R071.out-of-range":
    "{document} (page {page}) is dated {value}, after the present marriage ({expected}). If that is only its date of issue, show the day on which the earlier marriage ended.",
  "R075.out-of-range":
    "An older permit of the sponsor (until {value}) is in the pack beside the latest one (until {expected}). Take it out.",
  "R079.out-of-range": "{documents} ({values}) will be more than 90 days old on {day}. Fresh ones are better.",
  "R080.out-of-range":
    "{documents} are dated {values}, which is after the day of filing ({day}) or before the passport was issued. Check the dates.",
  "R211.out-of-range":
    "The visa (page {page}) has {value} as its limit, but you plan {from} to {to}. Change the trip, or ask the mission at once if the visa is wrong.",
  "R213.expired":
    "The present permission ended on {until}, before {day}. An extension must be filed before; ask the migration service at once.",
  "R213.out-of-range":
    "The present permission ends on {until}, in {days} days. File the extension now: there is no protection while it is pending.",
  "R213.question": "Until which day is the present visa or permit valid?",
  "R214.mismatch":
    "The {field} on {document} ({value}, page {page}) differs from {reference} ({expected}, page {referencePage}). {mend}",
  "R214.possible-misread":
    "Is the {field} on {document} (page {page}) really {value}? {reference} has {expected}. Look at both pictures.",
};
