const SAYS = "{document} does not say {element}. {mend} {also}";

const saying = (rule: string): Record<string, string> => ({ [`${rule}.missing`]: SAYS });

/** Purpose wording and what letters should say (routes.md 3.3, and the letters of 3.2, 3.6 and 3.7). */
export const purposeSentences: Readonly<Record<string, string>> = {
  ...saying("R031"),
  ...saying("R046"),
  ...saying("R049"),
  ...saying("R118"),
  ...saying("R134"),
  ...saying("R139"),
  ...saying("R145"),
  ...saying("R148"),
  ...saying("R149"),
  ...saying("R172"),
  ...saying("R076"),
  "R031.question": "Does {document} name the applicant's passport number, the purpose and the dates?",
  "R040.wrong-purpose":
    "{document} (page {page}) gives “{value}” as the purpose, which is not that of this visa ({route}). {mend} {also}",
  "R040.possible-misread":
    "Does {document} (page {page}) really give “{value}” as the purpose? That is not the purpose of this visa ({route}). Look at the picture. {also}",
  "R041.wrong-purpose":
    "{document} names none of the works that this visa is for: installation, commissioning, repair, maintenance, warranty or after-sales service. {mend}",
  "R042.wrong-purpose":
    "{document} speaks of {terms}, invitation and contract of {known}. Use the same words in all of them; ask its author to change the letter.",
  "R043.wrong-purpose":
    "The cover letter speaks of {terms}, but invitation and contract only of {known}. Use their words in the letter.",
  "R044.wrong-purpose":
    "The cover letter and the host's letter do not describe the same visit: only you name {mine}, only the host names {theirs}. Make the two agree.",
  "R047.wrong-purpose":
    "{document} says “{value}”, {other} says “{otherValue}”. Let all letters tell the same: how long the stay is and what follows.",
  "R050.wrong-purpose":
    "{document} speaks of training, but the contract does not make it a part of the work. Leave it out, or add the page of the contract that agrees on it.",
  "R050.question": "{document} speaks of training. Does the contract make it a part of installation or commissioning?",
  "R051.wrong-purpose":
    "{document} speaks of “{value}” (“{sentence}”). Work with one's hands may need another visa than a business visit: ask the mission, and have the text changed if only talks are meant.",
  "R051.fact":
    "You said that there will be work with one's hands. That may need the visa for installation and service, or a work permit: ask the mission before you go on.",
  "R052.wrong-purpose":
    "{document} speaks of “{value}”, and the stay is {days} days. A long stay with technical work looks like work: ask the mission which visa is right.",
  "R053.local-work":
    "You said that there will be work or payment in Kazakhstan, which is not the purpose of this visa. Choose the route that fits what you will really do.",
  "R053.question": "Is the declared purpose all that you will do in Kazakhstan, without any local work?",
  "R055.wrong-purpose":
    "{document} says “{value}”. Pay from a company in Kazakhstan may be employment: ask the mission, and have the text changed if it is not meant so.",
  "R055.fact":
    "You said that a company in Kazakhstan will pay you. That may be employment and need another visa: ask the mission before you go on.",
  "R055.question": "Will a company in Kazakhstan pay you a salary or a fee?",
  "R219.wrong-purpose":
    "{document} speaks of “{value}”. Permanent residence is a procedure of its own and no extension: change the text.",
};
