/** Points of scans and photos that the user looks at (routes.md 4): the question, and what is to be done where it is not so. */
export const lookSentences: Readonly<Record<string, string>> = {
  "PH05.question": "Is the face on {document} calm, with the mouth closed and the eyes open?",
  "PH05.amiss": "The face on {document} is not calm, by your own answer. {note} Take it again: no smile, mouth closed.",
  "PH06.question": "Is {document} free of tinted glasses and of reflections on the eyes?",
  "PH06.amiss":
    "Tinted glasses or reflections are on {document}, by your own answer. {note} Take it again without glasses.",
  "PH07.question": "Is {document} free of stains, folds and dots?",
  "PH07.amiss":
    "There are stains, folds or dots on {document}, by your own answer. {note} Ask the studio for its file, or scan a clean print.",
  "PH08.question": "Is {document} as the camera took it, without filters and retouching?",
  "PH08.amiss": "Filters or retouching are on {document}, by your own answer. {note} Give the picture as it was taken.",
  "PH10.question": "Does {document} show one person only, facing the camera, with the whole head?",
  "PH10.amiss":
    "This is not how a passport photo looks, by your own answer ({document}). {note} Take it again: one person, facing the camera, the whole head.",
  "SQ06.question": "Can every stamp be read? Look at {document}.",
  "SQ06.amiss":
    "A stamp on {document} cannot be read, by your own answer. {note} Scan it again in colour; where the stamp itself is faint, ask for a new one.",
  "SQ07.question": "Can number, date and authority of the apostille be read? Look at {document}.",
  "SQ07.amiss":
    "Number, date or authority of the apostille on {document} cannot be read, by your own answer. {note} Scan its page again, sharper and in colour.",
  "SQ08.question": "Is it signed, and is the whole signature clear? Look at {document}.",
  "SQ08.amiss":
    "The signature on {document} is unclear or missing, by your own answer. {note} Scan the signed original again; where it is not signed, have it signed first.",
};
