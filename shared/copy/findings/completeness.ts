/** What the pack lacks (routes.md 3.10). */
export const completenessSentences: Readonly<Record<string, string>> = {
  "answered.amiss": "Not as it should be, by your own answer: {asked} {note} Mend it before you file.",
  "R014.missing":
    "{person} travels too, but {document} of this person is not in the pack. Every traveller needs an own form, passport copy and photo.",
  "R190.missing": "{title} is missing. {what}. Add it to the pack.",
  "R190.maybe":
    "{title} was not found. {what}. It may be among the papers that were not recognised: say which one it is, or add it.",
  "R190.loose": "{title} was not found. {what}. It is taken to the counter; have it ready when you file.",
  "R190.recommended": "{title} is not in the pack. {what}. The guide recommends it; it is not required.",
  "R190.wanted": "{title}. {what}.",
  "R190.unsigned":
    "{title} in the pack is a letter that Qujat wrote, and nobody has signed it yet. Print it, have it signed, scan it and add the scan: the scan then takes its place.",
  "R190.confirm": "Does your mission want this: {title}?",
  "R190.group": "At least one of these is needed, and none is in the pack: {titles}.",
  "R190.group-unread":
    "At least one of these is needed, and none was found: {titles}. It may be among the papers that were not recognised: say which one it is, or add it.",
  "R190.group-maybe":
    "At least one of these is needed, and none was found: {titles}. It is enough, too, if this holds: {orElse}",
  "R034.missing":
    "The pack holds form, passport, photo and invitation only. Add what shows the purpose, the tie and the means.",
  "R191.out-of-range":
    "{document} does not stand where the route's order has it. Move it, unless your mission wants it so.",
  "R193.question": "Does the list of enclosures in {document} name exactly what is in the pack?",
  "R195.question": "Is {document} filled in without gaps, signed and dated?",
  "R196.third-country":
    "Your mission does not take applications from foreigners who live in its country. Apply where you are a citizen.",
  "R196.question": "Does your mission take applications from foreigners who live lawfully in its country?",
  "R197.visitor":
    "You are only visiting the country where you apply. Many missions refuse that: ask yours first, or apply at home.",
  "R197.question": "Are you a citizen, a legal resident or a visitor in the country where you apply?",
  "R198.note":
    "There was a refusal before, and no note about it is in the pack. Answer the form truthfully, and add a short note on what has changed.",
  "R198.question": "Has a visa been refused to you before? Answer the form truthfully if it asks.",
  "R199.history":
    "An earlier overstay, deportation or conviction means a closer look. Answer truthfully, and ask a qualified adviser.",
  "R199.question": "Is there an earlier overstay, a deportation or a conviction?",
  "R200.out-of-range": "{count} papers have no place in this route: {documents}. Take out what nothing asks for.",
  "R201.out-of-range": "There are {count} versions of {document} for the same person. Keep only the latest one.",
  "R202.out-of-range":
    "{documents} of another person are in the pack. Family members of a business traveller have files of their own.",
  "R203.out-of-range": "{documents} stand behind statements and other bulk. Move them to the front.",
  "R204.exempt":
    "You said that no visa is needed for this nationality and activity. Check it with the mission before you apply for one.",
  "R204.question": "Have you checked whether this nationality needs a visa for exactly this activity?",
  "R205.damaged": "The passport is damaged. A mission may refuse it: get a new one first.",
  "R205.no-pages": "The passport has no blank page for the visa. Get a new one first.",
  "R205.few-pages": "The passport has only one blank page. Many missions want two: ask yours.",
  "R205.question": "Is the passport undamaged, and how many blank pages does it have?",
  "R206.exempt":
    "Entering without a visa does not give the status of a family member. If you mean to stay as one, apply for the visa all the same.",
};
