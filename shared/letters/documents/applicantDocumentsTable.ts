import type { DocumentTexts } from "./documentText.ts";

const LONG = { pr: ["permanent-residence"], it: ["digital-nomad-it"] } as const;

/** Notes, statements and working sheets (routes.md GD11, GD16 to GD19, GD21, GD23 to GD27). */
export const APPLICANT_DOCUMENTS: DocumentTexts = {
  GD11: {
    en: {
      title: "Deposit explanation note",
      parts: [
        {
          kind: "paragraph",
          id: "account",
          text: "I, {name}, passport No. {passportNumber}, explain a deposit on my account ending in {accountEnd} (holder: {accountHolder}).",
        },
        {
          kind: "paragraph",
          id: "deposit",
          text: "On {depositDate} the account received {depositAmount}. Source: {depositSource}. Evidence attached: {depositEvidence}.",
        },
        { kind: "own" },
        {
          kind: "paragraph",
          id: "close",
          text: "The money is at my own disposal.",
          when: { fact: ["funding.applicantPays", true] },
        },
      ],
      signer: [["", "name"]],
    },
    ru: {
      title: "Пояснение о поступлении на счёт",
      parts: [
        {
          kind: "paragraph",
          id: "account",
          text: "Я, {name}, паспорт № {passportNumber}, поясняю поступление на мой счёт, последние цифры: {accountEnd} (владелец: {accountHolder}).",
        },
        {
          kind: "paragraph",
          id: "deposit",
          text: "Дата: {depositDate}; на счёт поступило: {depositAmount}. Источник: {depositSource}. Подтверждение приложено: {depositEvidence}.",
        },
        { kind: "own" },
        {
          kind: "paragraph",
          id: "close",
          text: "Этими деньгами распоряжаюсь я.",
          when: { fact: ["funding.applicantPays", true] },
        },
      ],
      signer: [["", "name"]],
    },
  },
  GD16: {
    en: {
      title: "Applicant's undertaking",
      parts: [
        {
          kind: "paragraph",
          id: "who",
          text: "I, {name}, nationality: {nationality}, passport No. {passportNumber}, apply for a visa of category {code}.",
        },
        {
          kind: "list",
          title: "I undertake:",
          items: [
            "to use the visa only for the purpose stated in my application;",
            "not to take up employment beyond what the category allows;",
            "to complete the registration or notification that applies to me;",
            "to leave Kazakhstan before the allowed stay ends, unless it is lawfully extended.",
          ],
        },
        {
          kind: "paragraph",
          id: "residence",
          text: "I will ask the migration authority about residence before relying on it.",
          when: { routes: ["b11", "ext-b11"] },
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
    ru: {
      title: "Обязательство заявителя",
      parts: [
        {
          kind: "paragraph",
          id: "who",
          text: "Я, {name}, гражданство: {nationality}, паспорт № {passportNumber}, прошу выдать визу категории {code}.",
        },
        {
          kind: "list",
          title: "Обязуюсь:",
          items: [
            "использовать визу только с указанной в заявлении целью;",
            "не трудоустраиваться сверх того, что допускает категория;",
            "пройти регистрацию или уведомление, которые ко мне относятся;",
            "покинуть Казахстан до конца разрешённого срока, если он не продлён законно.",
          ],
        },
        {
          kind: "paragraph",
          id: "residence",
          text: "О проживании спрошу миграционный орган, прежде чем на него рассчитывать.",
          when: { routes: ["b11", "ext-b11"] },
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
  },
  GD17: {
    en: {
      title: "Note on an earlier refusal",
      parts: [
        {
          kind: "paragraph",
          id: "who",
          text: "I, {name}, passport No. {passportNumber}, was refused a visa once: country {refusalCountry}, date {refusalDate}, category {refusalCategory}.",
        },
        { kind: "paragraph", id: "reason", text: "Reason as given: {refusalReason}." },
        {
          kind: "paragraph",
          id: "change",
          text: "Since then this has changed: {refusalChange}. Attached: {refusalProof}.",
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
    ru: {
      title: "Пояснение о прежнем отказе",
      parts: [
        {
          kind: "paragraph",
          id: "who",
          text: "Я, {name}, паспорт № {passportNumber}, сообщаю об отказе в визе: страна {refusalCountry}, дата {refusalDate}, категория {refusalCategory}.",
        },
        { kind: "paragraph", id: "reason", text: "Указанная причина: {refusalReason}." },
        { kind: "paragraph", id: "change", text: "С тех пор изменилось: {refusalChange}. Приложено: {refusalProof}." },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
  },
  GD18: {
    en: {
      title: "Note on differing identity data",
      parts: [
        {
          kind: "paragraph",
          id: "who",
          text: "I, {name}, passport No. {passportNumber}, sex as in the passport: {sex}, state that the documents below concern me although their data differ.",
        },
        { kind: "paragraph", id: "papers", text: "Documents that differ, and how: {differingPapers}." },
        {
          kind: "paragraph",
          id: "reason",
          text: "Why they differ: {differenceReason}. Legal record attached: {legalRecord}.",
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
    ru: {
      title: "Пояснение о различии личных данных",
      parts: [
        {
          kind: "paragraph",
          id: "who",
          text: "Я, {name}, паспорт № {passportNumber}, пол по паспорту: {sex}, заявляю, что документы ниже относятся ко мне, хотя данные в них различаются.",
        },
        { kind: "paragraph", id: "papers", text: "Какие документы и чем отличаются: {differingPapers}." },
        {
          kind: "paragraph",
          id: "reason",
          text: "Почему: {differenceReason}. Подтверждающий документ приложен: {legalRecord}.",
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
  },
  GD19: {
    en: {
      title: "Note on the currency of the statements",
      parts: [
        {
          kind: "paragraph",
          id: "account",
          text: "Account ending in {accountEnd}, holder {accountHolder}. The statements are in {currency}; closing balance: {closing}.",
        },
        {
          kind: "paragraph",
          id: "rate",
          text: "Approximate value: {approximateValue}, at the rate {rate} of {rateDate} (source: {rateSource}). Approximate, for convenience.",
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
    ru: {
      title: "Пояснение о валюте выписок",
      parts: [
        {
          kind: "paragraph",
          id: "account",
          text: "Счёт, последние цифры: {accountEnd}, владелец: {accountHolder}. Выписки в валюте: {currency}; остаток: {closing}.",
        },
        {
          kind: "paragraph",
          id: "rate",
          text: "Примерная стоимость: {approximateValue}, по курсу {rate} на {rateDate} (источник: {rateSource}). Приблизительно, для удобства.",
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
  },
  GD21: {
    en: {
      title: "Request to prolong the stay",
      parts: [
        { kind: "paragraph", id: "to", text: "To the {authority}" },
        {
          kind: "paragraph",
          id: "who",
          text: "I, {name}, passport No. {passportNumber}, hold visa No. {visaNumber} of category {code}; my stay is allowed until {currentUntil}.",
        },
        {
          kind: "paragraph",
          id: "ask",
          text: "I ask that my stay be allowed until {requestedUntil}. Reason: {extensionReason}.",
        },
        {
          kind: "paragraph",
          id: "address",
          text: "My address: {stayAddress}. Proof of registration: {registrationProof}.",
        },
        {
          kind: "paragraph",
          id: "sponsor",
          text: "My sponsor, {sponsorName}, {sponsorStatus}, supports this request. I also ask whether residence as a family member can be arranged: {conversionWish}.",
          when: { routes: ["ext-b11"] },
        },
        {
          kind: "paragraph",
          id: "host",
          text: "My host, {hostName}, supports this request. The visit remains temporary, for the same purpose: {activities}.",
          when: { routes: ["ext-b1"] },
        },
        {
          kind: "paragraph",
          id: "mission",
          text: "The host, {hostName}, explains the need: contract No. {contractNumber}, project {project}, purpose {purposeTerms}. I will leave Kazakhstan when the mission ends.",
          when: { routes: ["ext-b2"] },
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
    ru: {
      title: "Ходатайство о дальнейшем пребывании",
      parts: [
        { kind: "paragraph", id: "to", text: "Куда: {authority}" },
        {
          kind: "paragraph",
          id: "who",
          text: "Я, {name}, паспорт № {passportNumber}, имею визу № {visaNumber} категории {code}; разрешённый срок: до {currentUntil}.",
        },
        {
          kind: "paragraph",
          id: "ask",
          text: "Прошу разрешить пребывание до {requestedUntil}. Причина: {extensionReason}.",
        },
        {
          kind: "paragraph",
          id: "address",
          text: "Мой адрес: {stayAddress}. Подтверждение регистрации: {registrationProof}.",
        },
        {
          kind: "paragraph",
          id: "sponsor",
          text: "Приглашающее лицо поддерживает просьбу: {sponsorName}, статус: {sponsorStatus}. Прошу также сообщить, можно ли оформить проживание как члену семьи: {conversionWish}.",
          when: { routes: ["ext-b11"] },
        },
        {
          kind: "paragraph",
          id: "host",
          text: "Принимающая сторона поддерживает просьбу: {hostName}. Визит остаётся временным, с той же целью: {activities}.",
          when: { routes: ["ext-b1"] },
        },
        {
          kind: "paragraph",
          id: "mission",
          text: "Принимающая сторона поясняет необходимость: {hostName}, договор № {contractNumber}, проект: {project}, цель: {purposeTerms}. По окончании я покину Казахстан.",
          when: { routes: ["ext-b2"] },
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
  },
  GD23: {
    en: {
      title: "Statement of the applicant",
      parts: [
        { kind: "paragraph", id: "to", text: "To the {mission}" },
        {
          kind: "paragraph",
          id: "who",
          text: "I, {name}, nationality: {nationality}, passport No. {passportNumber}, apply under this route: {routeTitle}.",
        },
        {
          kind: "paragraph",
          id: "work",
          text: "My employment: {workRole} with {workEmployer}. The permission on which it rests: {legalGround}.",
          when: { routes: ["work"] },
        },
        {
          kind: "paragraph",
          id: "study",
          text: "I am enrolled at the institution {institution}, programme: {programme}, level: {studyLevel}. Why I study in Kazakhstan: {whyKazakhstan}.",
          when: { routes: ["study"] },
        },
        {
          kind: "paragraph",
          id: "business",
          text: "My own business: {entityName}. What it does: {businessModel}. Funding: {businessFunding}.",
          when: { routes: ["business-immigrant"] },
        },
        {
          kind: "paragraph",
          id: "self",
          text: "My profession: {profession}. It is on the list of professions in demand: {onList}. Matching qualification: {qualification}.",
          when: { routes: ["self-employment"] },
        },
        {
          kind: "paragraph",
          id: "pr",
          text: "I apply for permanent residence on this ground: {prGround}. Papers on solvency, criminal record, health and housing are enclosed.",
          when: { routes: [...LONG.pr] },
        },
        {
          kind: "paragraph",
          id: "it",
          text: "My profession in information technology: {profession}. Ground: {prGround}.",
          when: { routes: [...LONG.it] },
        },
        {
          kind: "paragraph",
          id: "ground",
          text: "Legal ground and the papers that prove it: {legalGround}.",
          when: {
            routes: ["study", "business-immigrant", "self-employment", "permanent-residence", "digital-nomad-it"],
          },
        },
        { kind: "paragraph", id: "housing", text: "Housing: {stayAddress}. The costs of living are met by {payer}." },
        { kind: "paragraph", id: "after", text: "What follows when this ground ends: {continuityPlan}." },
        { kind: "own" },
        { kind: "enclosures" },
      ],
      signer: [["", "name"]],
    },
    ru: {
      title: "Заявление",
      parts: [
        { kind: "paragraph", id: "to", text: "Куда: {mission}" },
        {
          kind: "paragraph",
          id: "who",
          text: "Я, {name}, гражданство: {nationality}, паспорт № {passportNumber}, подаю документы по основанию: {routeTitle}.",
        },
        {
          kind: "paragraph",
          id: "work",
          text: "Моя должность: {workRole}, работодатель: {workEmployer}. Разрешение, на котором это основано: {legalGround}.",
          when: { routes: ["work"] },
        },
        {
          kind: "paragraph",
          id: "study",
          text: "Учебное заведение: {institution}, программа: {programme}, уровень (степень): {studyLevel}. Почему в Казахстане: {whyKazakhstan}.",
          when: { routes: ["study"] },
        },
        {
          kind: "paragraph",
          id: "business",
          text: "Собственное дело: {entityName}. Чем занимается: {businessModel}. Финансирование: {businessFunding}.",
          when: { routes: ["business-immigrant"] },
        },
        {
          kind: "paragraph",
          id: "self",
          text: "Моя профессия: {profession}. Есть в списке востребованных: {onList}. Подходящая квалификация: {qualification}.",
          when: { routes: ["self-employment"] },
        },
        {
          kind: "paragraph",
          id: "pr",
          text: "Прошу разрешить постоянное проживание на основании: {prGround}. Документы о платёжеспособности, судимости, здоровье и жилье приложены.",
          when: { routes: [...LONG.pr] },
        },
        {
          kind: "paragraph",
          id: "it",
          text: "Моя профессия в области информационных технологий: {profession}. Основание: {prGround}.",
          when: { routes: [...LONG.it] },
        },
        {
          kind: "paragraph",
          id: "ground",
          text: "Законное основание и подтверждающие документы: {legalGround}.",
          when: {
            routes: ["study", "business-immigrant", "self-employment", "permanent-residence", "digital-nomad-it"],
          },
        },
        { kind: "paragraph", id: "housing", text: "Жильё: {stayAddress}. Расходы на жизнь несёт: {payer}." },
        { kind: "paragraph", id: "after", text: "Что будет, когда основание закончится: {continuityPlan}." },
        { kind: "own" },
        { kind: "enclosures" },
      ],
      signer: [["", "name"]],
    },
  },
  GD24: {
    en: {
      title: "Note on urgent travel",
      parts: [
        {
          kind: "paragraph",
          id: "who",
          text: "I, {name}, passport No. {passportNumber}, must travel by {from}. Reason: {urgentReason}. Evidence attached: {urgentProof}.",
        },
        {
          kind: "paragraph",
          id: "close",
          text: "I know that this gives no right to faster handling; no expedited treatment is assumed.",
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
    ru: {
      title: "Пояснение о срочной поездке",
      parts: [
        {
          kind: "paragraph",
          id: "who",
          text: "Мне, {name}, паспорт № {passportNumber}, нужно выехать не позднее {from}. Причина: {urgentReason}. Подтверждение приложено: {urgentProof}.",
        },
        {
          kind: "paragraph",
          id: "close",
          text: "Мне известно, что это не даёт права на ускорение; на ускоренное рассмотрение не рассчитываю.",
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
  },
  GD25: {
    en: {
      title: "Border carry sheet",
      parts: [
        { kind: "paragraph", id: "who", text: "{name}, passport No. {passportNumber}" },
        { kind: "sheet", sheet: "carry" },
        { kind: "own" },
      ],
      signer: null,
    },
    ru: {
      title: "Лист для границы",
      parts: [
        { kind: "paragraph", id: "who", text: "{name}, паспорт № {passportNumber}" },
        { kind: "sheet", sheet: "carry" },
        { kind: "own" },
      ],
      signer: null,
    },
  },
  GD26: {
    en: {
      title: "Questions for the mission",
      parts: [
        {
          kind: "paragraph",
          id: "hello",
          text: "Dear Sir or Madam, I am {name}, nationality: {nationality}, and prepare an application: {routeTitle}. Before I file it, please tell me:",
        },
        { kind: "sheet", sheet: "questions" },
        { kind: "own" },
        { kind: "paragraph", id: "thanks", text: "Thank you for your answer." },
      ],
      signer: null,
    },
    ru: {
      title: "Вопросы представительству",
      parts: [
        {
          kind: "paragraph",
          id: "hello",
          text: "Здравствуйте! Меня зовут {name}, гражданство: {nationality}; готовлю документы: {routeTitle}. Прошу сообщить до подачи:",
        },
        { kind: "sheet", sheet: "questions" },
        { kind: "own" },
        { kind: "paragraph", id: "thanks", text: "Благодарю за ответ." },
      ],
      signer: null,
    },
  },
  GD27: {
    en: {
      title: "What we need from you",
      parts: [
        {
          kind: "paragraph",
          id: "about",
          text: "For the application of {name}, passport No. {passportNumber}, planned stay from {from} to {to}.",
        },
        { kind: "sheet", sheet: "tasks" },
        { kind: "own" },
      ],
      signer: null,
    },
    ru: {
      title: "Что нужно от вас",
      parts: [
        {
          kind: "paragraph",
          id: "about",
          text: "К заявлению: {name}, паспорт № {passportNumber}, пребывание с {from} по {to}.",
        },
        { kind: "sheet", sheet: "tasks" },
        { kind: "own" },
      ],
      signer: null,
    },
  },
};
