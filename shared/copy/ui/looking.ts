import type { Words } from "./words.ts";

/** Points of scans and photos that the user looks at. */
export const lookingWords = {
  en: {
    "look.title": "Look at these yourself",
    "look.lead": "No measurement decides these points. What is not right becomes a finding that says what to do.",
    "look.stampSeen": "Ink like that of a stamp was seen here.",
    "look.yes": "Yes",
    "look.no": "No",
    "look.allFine": "All as it should be",
    "act.answerQuestions": "answers",
  },
  ru: {
    "look.title": "Посмотрите сами",
    "look.lead": "Измерением этого не решить. То, что не так, становится замечанием с советом, что делать.",
    "look.stampSeen": "Здесь видна краска, похожая на печать.",
    "look.yes": "Да",
    "look.no": "Нет",
    "look.allFine": "Всё верно",
    "act.answerQuestions": "ответы",
  },
  kk: {
    "look.title": "Өзіңіз қараңыз",
    "look.lead": "Мұны өлшеп шешу мүмкін емес. Дұрыс емесі не істеу керегін айтатын ескертуге айналады.",
    "look.stampSeen": "Мұнда мөрге ұқсас бояу көрінеді.",
    "look.yes": "Иә",
    "look.no": "Жоқ",
    "look.allFine": "Бәрі дұрыс",
    "act.answerQuestions": "жауаптар",
  },
} satisfies Words;
