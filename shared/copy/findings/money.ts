/** Money (routes.md 3.8); the account holder's name is in identity.ts. */
export const moneySentences: Readonly<Record<string, string>> = {
  "R160.question": "Do the form, the letters and the invitation all name the same payer?",
  "R161.missing": "Nobody is said to pay for {items}. Say in a letter who does.",
  "R161.question": "Who pays for the flights, for the accommodation and for the daily expenses?",
  "R164.out-of-range":
    "The bank statement covers {from} to {to}, less than the {months} months that are expected. Ask the bank for a longer one.",
  "R165.out-of-range": "The bank statement ends on {to}, more than {days} days before {day}. A fresh one is better.",
  "R166.deposit":
    "There is a large recent deposit and no note that explains it. Add a short signed note with evidence.",
  "R166.question": "Is there a large deposit on the statement of the last two months?",
  "R167.mismatch":
    "The sum in {document} ({value}) does not stand on the bank statement. Correct the note, or add the statement that shows it.",
  "R168.missing":
    "{document} shows a balance only. A full statement of the last months says more: ask the bank for one.",
  "R169.missing": "{document} does not show this: {element}. Ask the bank for one that does.",
  "R170.out-of-range": "Between {from} and {to} there is no bank statement. Ask the bank for one without a gap.",
  "R171.currency": "The account is in an unfamiliar currency, and there is no note that converts it. Add one.",
  "R171.question": "Is the account's currency one that an officer may not know?",
  "R174.mismatch": "{document} does not show the mission's fee ({expected}). Check the amount and how it was paid.",
  "R174.question": "Which fee does your mission ask for? {document} can then be checked.",
  "R175.question": "Does the income in {document} agree with what arrives on the bank statements?",
};
