const DIFFERS =
  "The {field} on {document} ({value}, page {page}) differs from {reference} ({expected}, page {referencePage}). {difference} {mend} {also}";
const MISREAD =
  "Is the {field} on {document} (page {page}) really {value}? {reference} has {expected}. Look at both pictures, and correct the reading if it is wrong. {also}";

const valueRule = (rule: string): Record<string, string> => ({
  [`${rule}.mismatch`]: DIFFERS,
  [`${rule}.possible-misread`]: MISREAD,
});

/** Companies, contract, role (routes.md 3.7). */
export const companySentences: Readonly<Record<string, string>> = {
  ...valueRule("R130"),
  ...valueRule("R131"),
  ...valueRule("R132"),
  ...valueRule("R133"),
  ...valueRule("R150"),
  ...valueRule("R153"),
  "R035.sole-proprietor":
    "The inviter is not a registered company, branch or representative office. Ask the migration authority whether it may invite at all.",
  "R035.question":
    "What is the inviter: a registered company, a branch, a representative office, or a sole proprietor?",
  "R135.mismatch":
    "The contract is between {value}, but {reference} names {expected}. Add the authorisation or subcontract that links them.",
  "R136.mismatch":
    "{document} names the serial number {value}, which is not in the contract ({expected}). Ask its author to correct it, or add the page of the contract that names it. {also}",
  "R137.question": "Is the project called the same in the contract, the mission summary and the letters?",
  "R140.missing": "{document} does not name {expected} among the technicians. Ask the employer to add the name.",
  "R141.question": "Is the applicant's job title the same on the form, the employer's letter and the cover letter?",
  "R142.question": "Do the applicant's role and training, as the papers show them, fit the work that is described?",
  "R143.question":
    "Does every letter, beginning with {document}, carry a signature, the signer's name and title, the company's details, and its seal if it uses one?",
  "R146.missing":
    "Neither a registration number nor a registration paper of the inviter was found, so nobody can look it up. Ask the host for its BIN or a registration certificate.",
  "R147.missing":
    "Nothing in the pack shows the business between the companies: an order, an invoice, correspondence or a contract would help.",
  "R150.question": "Are employer, role and place the same in the permit, the contract, the letter and the form?",
  "R151.not-listed":
    "The profession is not on the list of professions in demand. Choose another route, or show the entry that names it.",
  "R151.question": "Is the profession on the diploma the one that is claimed, and is it on the list?",
  "R152.question":
    "Are institution, level, programme and dates the same in the letter of admission, the form and the statement?",
  "R153.minor": "The applicant is {age} years old on the day of filing. This route is for adults.",
  "R154.question":
    "Do the papers show that the applicant is an IT specialist: a diploma, certificates, or an employer's confirmation?",
};
