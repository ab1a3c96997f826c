import type { LetterLanguage } from "./letter.ts";

/** Paragraphs of a cover letter: the text, and the blanks without which the whole paragraph is left out. */
export interface ParagraphText {
  readonly id: string;
  readonly text: string;
  /** Left out unless one of these is known; absent for a paragraph that is always there. */
  readonly onlyWith?: readonly string[];
}

/** "own" stands for the user's own words. */
export type CoverLetterText = readonly (ParagraphText | "own")[];

/** Cover letters by id and language (routes.md section 6, GD02 to GD04); no word that section 5 warns of. */
export const COVER_LETTER_TEXTS: Readonly<Record<string, Readonly<Record<LetterLanguage, CoverLetterText>>>> = {
  GD02: {
    en: [
      {
        id: "who",
        text: "My name is {name}, born on {birthDate}, nationality: {nationality}, holder of passport No. {passportNumber}.",
      },
      {
        id: "visa",
        text: "I request a family reunification visa ({code}), {entries} entry, so that I can live with my {sponsorRelation}, {sponsorName}, who is {sponsorStatus} and lives at {sponsorAddress}.",
      },
      {
        id: "tie",
        text: "Our relationship is shown by the {certificate} No. {certificateNumber}; date of the event: {eventDate}, place: {eventPlace}.",
      },
      {
        id: "stay",
        text: "I intend to arrive on {from} and to stay until {to} at this address: {stayAddress}. {afterwards}",
      },
      { id: "invitation", text: "My visit rests on invitation No. {invitationNumber}." },
      { id: "support", text: "The costs of my journey and my stay are met by {payer}." },
      "own",
      {
        id: "duties",
        text: "On arrival I will complete the migration registration that applies to me and obey the migration law of the Republic of Kazakhstan.",
      },
    ],
    ru: [
      {
        id: "who",
        text: "Меня зовут {name}, дата рождения: {birthDate}, гражданство: {nationality}, паспорт № {passportNumber}.",
      },
      {
        id: "visa",
        text: "Прошу выдать {entries} визу для воссоединения семьи ({code}). Приглашающее лицо: {sponsorName}; кем приходится: {sponsorRelation}; статус: {sponsorStatus}; адрес: {sponsorAddress}.",
      },
      {
        id: "tie",
        text: "Родство подтверждает документ: {certificate} № {certificateNumber}; дата события: {eventDate}, место: {eventPlace}.",
      },
      {
        id: "stay",
        text: "Планируемый въезд: {from}, пребывание до: {to}, адрес проживания: {stayAddress}. {afterwards}",
      },
      { id: "invitation", text: "Поездка основана на приглашении № {invitationNumber}." },
      { id: "support", text: "Расходы на поездку и пребывание несёт: {payer}." },
      "own",
      {
        id: "duties",
        text: "После въезда я пройду миграционный учёт, который на меня распространяется, и буду соблюдать миграционное законодательство Республики Казахстан.",
      },
    ],
  },
  GD03: {
    en: [
      {
        id: "who",
        text: "I am {name}, {jobTitle} at {employerName}, nationality: {nationality}, passport No. {passportNumber}.",
      },
      {
        id: "visa",
        text: "I ask for a business visa ({code}), {entries} entry, from {from} to {to}, at the invitation of {hostName}, {cities} (reference {invitationNumber}).",
      },
      {
        id: "purpose",
        text: "Purpose of the trip: {activities} with {counterparties}. The aim is {objective}; it has to be done in person because {whyInPerson}.",
      },
      { id: "stay", text: "I will stay at this address: {stayAddress}." },
      { id: "support", text: "The costs of the trip are met by {payer}." },
      "own",
      {
        id: "duties",
        text: "I remain employed by {employerName} and resume my duties there when I return on {returnDate}. The visit is temporary and I will not take up local employment.",
      },
    ],
    ru: [
      {
        id: "who",
        text: "Меня зовут {name}, должность: {jobTitle}, работодатель: {employerName}, гражданство: {nationality}, паспорт № {passportNumber}.",
      },
      {
        id: "visa",
        text: "Прошу выдать {entries} деловую визу ({code}) с {from} по {to}. Приглашающая компания: {hostName}, {cities} (приглашение № {invitationNumber}).",
      },
      {
        id: "purpose",
        text: "Цель поездки: {activities}; с кем: {counterparties}. Задача: {objective}. Личное присутствие необходимо: {whyInPerson}.",
      },
      { id: "stay", text: "Адрес проживания: {stayAddress}." },
      { id: "support", text: "Расходы на поездку несёт: {payer}." },
      "own",
      {
        id: "duties",
        text: "Мой работодатель остаётся прежним ({employerName}); к своим обязанностям возвращаюсь {returnDate}. Поездка временная, трудоустройства в Казахстане не будет.",
      },
    ],
  },
  GD04: {
    en: [
      {
        id: "who",
        text: "I am {name}, {jobTitle} of {employerName}, nationality: {nationality}, passport No. {passportNumber}.",
      },
      {
        id: "visa",
        text: "I request a business visa ({code}), {entries} entry, for {purposeTerms} of {equipment}, supplied to {hostName} under contract {contractNumber} of {contractDate}.",
      },
      {
        id: "stay",
        text: "The mission takes place at {site} from {from} to {to} under invitation {invitationNumber}.",
      },
      { id: "project", text: "The project: {project}.", onlyWith: ["project"] },
      { id: "part", text: "My part in it is {role}; my qualification is {credential}." },
      { id: "support", text: "The costs of the trip are met by {payer}." },
      "own",
      {
        id: "duties",
        text: "I will obey the migration law of the Republic of Kazakhstan and leave when the mission ends.",
      },
    ],
    ru: [
      {
        id: "who",
        text: "Меня зовут {name}, должность: {jobTitle}, работодатель: {employerName}, гражданство: {nationality}, паспорт № {passportNumber}.",
      },
      {
        id: "visa",
        text: "Прошу выдать {entries} деловую визу ({code}). Задача: {purposeTerms}; оборудование: {equipment}; поставлено компании {hostName} по договору {contractNumber} от {contractDate}.",
      },
      {
        id: "stay",
        text: "Место: {site}. Срок: с {from} по {to}. Приглашение № {invitationNumber}.",
      },
      { id: "project", text: "Проект: {project}.", onlyWith: ["project"] },
      { id: "part", text: "Моя роль: {role}. Квалификация: {credential}." },
      { id: "support", text: "Расходы на поездку несёт: {payer}." },
      "own",
      {
        id: "duties",
        text: "Я буду соблюдать миграционное законодательство Республики Казахстан и покину страну по окончании поездки.",
      },
    ],
  },
};

/** Titles and slots of the cover letters. */
export const COVER_LETTER_TITLES: Readonly<Record<LetterLanguage, string>> = {
  en: "Cover letter",
  ru: "Сопроводительное письмо",
};
