/** What the pack lacks (routes.md 3.10). */
export const completenessSentences: Readonly<Record<string, string>> = {
  "R014.missing":
    "{person} travels too, but {document} of this person is not in the pack. Every traveller needs an own form, passport copy and photo.",
  "R190.missing": "{title} is missing. {what}. Add it to the pack.",
  "R190.maybe":
    "{title} was not found. {what}. It may be among the papers that were not recognised: say which one it is, or add it.",
  "R190.loose": "{title} was not found. {what}. It is taken to the counter; have it ready when you file.",
  "R190.recommended": "{title} is not in the pack. {what}. The guide recommends it; it is not required.",
  "R190.confirm": "Does your mission want this: {title}?",
  "R190.group": "At least one of these is needed, and none is in the pack: {titles}.",
  "R190.group-maybe":
    "At least one of these is needed, and none was found: {titles}. It is enough, too, if this holds: {orElse}",
};
