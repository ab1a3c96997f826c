import type { DocumentTexts } from "./documentText.ts";

/** Letters of host and employer (routes.md GD06 to GD09, GD12, GD14, GD15, GD21, GD22); no word that section 5 warns of. */
export const COMPANY_DOCUMENTS: DocumentTexts = {
  GD06: {
    en: {
      title: "Invitation letter",
      parts: [
        {
          kind: "paragraph",
          id: "host",
          text: "{hostName}, registration number {hostRegNo}, {hostAddress}, contact: {hostContact}, phone: {hostPhone}",
        },
        { kind: "paragraph", id: "to", text: "To the {mission}" },
        {
          kind: "paragraph",
          id: "guest",
          text: "We invite {name}, nationality: {nationality}, passport No. {passportNumber}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Purpose of the visit: {activities}, with {counterparties}; the aim is {objective}.",
        },
        { kind: "paragraph", id: "stay", text: "Dates: from {from} to {to}. Places: {cities}. Entries: {entries}." },
        {
          kind: "paragraph",
          id: "entries",
          text: "More than one entry is asked for because {entriesReason}.",
          when: { fact: ["case.entriesRequested", "double", "multiple"] },
        },
        { kind: "paragraph", id: "tie", text: "Our connection with the guest: {businessTie}." },
        { kind: "paragraph", id: "costs", text: "The costs of the visit are met by {payer}." },
        { kind: "paragraph", id: "invitation", text: "Reference of the approved invitation: {invitationNumber}." },
        { kind: "own" },
      ],
      signer: [
        ["", "hostSignatory"],
        ["Title:", "hostSignatoryTitle"],
      ],
      hand: ["Seal (if used)"],
    },
    ru: {
      title: "Письмо-приглашение",
      parts: [
        {
          kind: "paragraph",
          id: "host",
          text: "Компания: {hostName}, БИН {hostRegNo}, адрес: {hostAddress}, контактное лицо: {hostContact}, телефон: {hostPhone}",
        },
        { kind: "paragraph", id: "to", text: "Куда: {mission}" },
        {
          kind: "paragraph",
          id: "guest",
          text: "Приглашаем: {name}, гражданство: {nationality}, паспорт № {passportNumber}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Цель визита: {activities}; с кем: {counterparties}; задача: {objective}.",
        },
        { kind: "paragraph", id: "stay", text: "Даты: с {from} по {to}. Города: {cities}. Кратность: {entries}." },
        {
          kind: "paragraph",
          id: "entries",
          text: "Несколько въездов нужны, потому что {entriesReason}.",
          when: { fact: ["case.entriesRequested", "double", "multiple"] },
        },
        { kind: "paragraph", id: "tie", text: "Наша связь с приглашённым лицом: {businessTie}." },
        { kind: "paragraph", id: "costs", text: "Расходы по визиту несёт: {payer}." },
        { kind: "paragraph", id: "invitation", text: "Номер согласованного приглашения: {invitationNumber}." },
        { kind: "own" },
      ],
      signer: [
        ["", "hostSignatory"],
        ["Должность:", "hostSignatoryTitle"],
      ],
      hand: ["Печать (если есть)"],
    },
  },
  GD07: {
    en: {
      title: "Letter of the host company",
      parts: [
        {
          kind: "paragraph",
          id: "host",
          text: "{hostName}, registration number {hostRegNo}, {hostAddress}, contact: {hostContact}, phone: {hostPhone}",
        },
        { kind: "paragraph", id: "to", text: "To the {mission}" },
        {
          kind: "paragraph",
          id: "guest",
          text: "We ask for a visa of category {code} for {name}, nationality: {nationality}, passport No. {passportNumber}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Purpose: {purposeTerms}. Equipment: {equipment}; serial numbers: {serials}. Basis: contract No. {contractNumber} of {contractDate}, project {project}.",
        },
        { kind: "paragraph", id: "stay", text: "Dates: from {from} to {to}. Address of the site: {site}." },
        { kind: "paragraph", id: "necessity", text: "This foreign specialist is needed because {necessity}." },
        {
          kind: "paragraph",
          id: "costs",
          text: "The costs of the mission are met by {payer}. Invitation No. {invitationNumber}.",
        },
        { kind: "own" },
      ],
      signer: [
        ["", "hostSignatory"],
        ["Title:", "hostSignatoryTitle"],
      ],
      hand: ["Seal (if used)"],
    },
    ru: {
      title: "Письмо принимающей компании",
      parts: [
        {
          kind: "paragraph",
          id: "host",
          text: "Компания: {hostName}, БИН {hostRegNo}, адрес: {hostAddress}, контактное лицо: {hostContact}, телефон: {hostPhone}",
        },
        { kind: "paragraph", id: "to", text: "Куда: {mission}" },
        {
          kind: "paragraph",
          id: "guest",
          text: "Просим выдать визу категории {code}: {name}, гражданство: {nationality}, паспорт № {passportNumber}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Цель: {purposeTerms}. Оборудование: {equipment}; серийные номера: {serials}. Основание: договор № {contractNumber} от {contractDate}, проект: {project}.",
        },
        { kind: "paragraph", id: "stay", text: "Даты: с {from} по {to}. Адрес объекта: {site}." },
        { kind: "paragraph", id: "necessity", text: "Иностранный специалист необходим, потому что {necessity}." },
        {
          kind: "paragraph",
          id: "costs",
          text: "Расходы по поездке несёт: {payer}. Приглашение № {invitationNumber}.",
        },
        { kind: "own" },
      ],
      signer: [
        ["", "hostSignatory"],
        ["Должность:", "hostSignatoryTitle"],
      ],
      hand: ["Печать (если есть)"],
    },
  },
  GD08: {
    en: {
      title: "Letter of the employer",
      parts: [
        { kind: "paragraph", id: "employer", text: "{employerName}, {employerAddress}" },
        { kind: "paragraph", id: "to", text: "To the {mission}" },
        {
          kind: "paragraph",
          id: "role",
          text: "{name}, passport No. {passportNumber}, is currently employed by us as {jobTitle}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Purpose of the trip: {activities}; the aim is {objective}. Host: {hostName}. Dates: from {from} to {to}.",
        },
        { kind: "paragraph", id: "costs", text: "The costs of the trip are met by {payer}." },
        { kind: "paragraph", id: "return", text: "After the trip {name} returns to the job with us on {returnDate}." },
        { kind: "own" },
      ],
      signer: [
        ["", "employerSignatory"],
        ["Title:", "employerSignatoryTitle"],
      ],
    },
    ru: {
      title: "Письмо работодателя",
      parts: [
        { kind: "paragraph", id: "employer", text: "Работодатель: {employerName}, адрес: {employerAddress}" },
        { kind: "paragraph", id: "to", text: "Куда: {mission}" },
        {
          kind: "paragraph",
          id: "role",
          text: "{name}, паспорт № {passportNumber}, в настоящее время работает у нас, должность: {jobTitle}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Цель поездки: {activities}; задача: {objective}. Принимающая сторона: {hostName}. Даты: с {from} по {to}.",
        },
        { kind: "paragraph", id: "costs", text: "Расходы на поездку несёт: {payer}." },
        {
          kind: "paragraph",
          id: "return",
          text: "После поездки {name} возвращается к своим обязанностям у нас: {returnDate}.",
        },
        { kind: "own" },
      ],
      signer: [
        ["", "employerSignatory"],
        ["Должность:", "employerSignatoryTitle"],
      ],
    },
  },
  GD09: {
    en: {
      title: "Letter of the employer",
      parts: [
        { kind: "paragraph", id: "employer", text: "{employerName}, {employerAddress}" },
        { kind: "paragraph", id: "to", text: "To the {mission}" },
        {
          kind: "paragraph",
          id: "role",
          text: "{name}, passport No. {passportNumber}, is currently employed by us as {jobTitle}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Purpose of the mission: {purposeTerms}. Equipment: {equipment}. Contract No. {contractNumber} of {contractDate} with {hostName}. Site: {site}. Dates: from {from} to {to}.",
        },
        {
          kind: "paragraph",
          id: "costs",
          text: "We pay all costs of the mission.",
          when: { fact: ["funding.employerPays", true] },
        },
        {
          kind: "paragraph",
          id: "costs-open",
          text: "The costs of the mission are met by {payer}.",
          when: { fact: ["funding.employerPays", false, "unknown"] },
        },
        {
          kind: "paragraph",
          id: "return",
          text: "When the mission ends, {name} leaves Kazakhstan and returns to the regular duties with us.",
        },
        { kind: "own" },
      ],
      signer: [
        ["", "employerSignatory"],
        ["Title:", "employerSignatoryTitle"],
      ],
    },
    ru: {
      title: "Письмо работодателя",
      parts: [
        { kind: "paragraph", id: "employer", text: "Работодатель: {employerName}, адрес: {employerAddress}" },
        { kind: "paragraph", id: "to", text: "Куда: {mission}" },
        {
          kind: "paragraph",
          id: "role",
          text: "{name}, паспорт № {passportNumber}, в настоящее время работает у нас, должность: {jobTitle}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Цель поездки: {purposeTerms}. Оборудование: {equipment}. Договор № {contractNumber} от {contractDate} с {hostName}. Объект: {site}. Даты: с {from} по {to}.",
        },
        {
          kind: "paragraph",
          id: "costs",
          text: "Все расходы по поездке оплачиваем мы.",
          when: { fact: ["funding.employerPays", true] },
        },
        {
          kind: "paragraph",
          id: "costs-open",
          text: "Расходы по поездке несёт: {payer}.",
          when: { fact: ["funding.employerPays", false, "unknown"] },
        },
        {
          kind: "paragraph",
          id: "return",
          text: "По окончании {name} покидает Казахстан и возвращается к своим обязанностям у нас.",
        },
        { kind: "own" },
      ],
      signer: [
        ["", "employerSignatory"],
        ["Должность:", "employerSignatoryTitle"],
      ],
    },
  },
  GD12: {
    en: {
      title: "Technical mission summary",
      parts: [
        { kind: "paragraph", id: "project", text: "Project: {project}" },
        { kind: "paragraph", id: "host", text: "Host company: {hostName}" },
        { kind: "paragraph", id: "site", text: "Site address: {site}" },
        { kind: "paragraph", id: "equipment", text: "Equipment: {equipment}" },
        { kind: "paragraph", id: "serials", text: "Serial numbers: {serials}", when: { known: ["serials"] } },
        { kind: "paragraph", id: "purpose", text: "Purpose of the visit: {purposeTerms}" },
        { kind: "paragraph", id: "dates", text: "Dates: from {from} to {to}" },
        { kind: "paragraph", id: "technicians", text: "Technicians: {technicians}" },
        {
          kind: "paragraph",
          id: "contract",
          text: "Contract: No. {contractNumber} of {contractDate}",
          when: { known: ["contractNumber"] },
        },
        { kind: "paragraph", id: "employer", text: "Employer: {employerName}", when: { known: ["employerName"] } },
        {
          kind: "paragraph",
          id: "contact",
          text: "Contact at the host: {hostContact}",
          when: { known: ["hostContact"] },
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
    ru: {
      title: "Краткое описание технической поездки",
      parts: [
        { kind: "paragraph", id: "project", text: "Проект: {project}" },
        { kind: "paragraph", id: "host", text: "Принимающая компания: {hostName}" },
        { kind: "paragraph", id: "site", text: "Адрес объекта: {site}" },
        { kind: "paragraph", id: "equipment", text: "Оборудование: {equipment}" },
        { kind: "paragraph", id: "serials", text: "Серийные номера: {serials}", when: { known: ["serials"] } },
        { kind: "paragraph", id: "purpose", text: "Цель визита: {purposeTerms}" },
        { kind: "paragraph", id: "dates", text: "Даты: с {from} по {to}" },
        { kind: "paragraph", id: "technicians", text: "Специалисты: {technicians}" },
        {
          kind: "paragraph",
          id: "contract",
          text: "Договор: № {contractNumber} от {contractDate}",
          when: { known: ["contractNumber"] },
        },
        { kind: "paragraph", id: "employer", text: "Работодатель: {employerName}", when: { known: ["employerName"] } },
        {
          kind: "paragraph",
          id: "contact",
          text: "Контакт у принимающей стороны: {hostContact}",
          when: { known: ["hostContact"] },
        },
        { kind: "own" },
      ],
      signer: [["", "name"]],
    },
  },
  GD14: {
    en: {
      title: "Undertaking of costs by the employer",
      parts: [
        { kind: "paragraph", id: "employer", text: "{employerName}, {employerAddress}, phone: {employerPhone}" },
        {
          kind: "paragraph",
          id: "who",
          text: "We undertake to bear the following costs of {name}, passport No. {passportNumber}, currently employed by us: {employerItems}.",
        },
        {
          kind: "paragraph",
          id: "period",
          text: "Period: from {from} to {to}, the dates of the trip. After it {name} returns to the job with us.",
        },
        { kind: "own" },
      ],
      signer: [
        ["", "employerSignatory"],
        ["Title:", "employerSignatoryTitle"],
      ],
    },
    ru: {
      title: "Обязательство работодателя о расходах",
      parts: [
        {
          kind: "paragraph",
          id: "employer",
          text: "Работодатель: {employerName}, адрес: {employerAddress}, телефон: {employerPhone}",
        },
        {
          kind: "paragraph",
          id: "who",
          text: "Обязуемся нести следующие расходы: {employerItems}. За кого: {name}, паспорт № {passportNumber}, в настоящее время работает у нас.",
        },
        {
          kind: "paragraph",
          id: "period",
          text: "Срок: с {from} по {to}, то есть на даты поездки. После неё {name} возвращается к своим обязанностям у нас.",
        },
        { kind: "own" },
      ],
      signer: [
        ["", "employerSignatory"],
        ["Должность:", "employerSignatoryTitle"],
      ],
    },
  },
  GD15: {
    en: {
      title: "Undertaking of costs by the host",
      parts: [
        {
          kind: "paragraph",
          id: "host",
          text: "{hostName}, registration number {hostRegNo}, {hostAddress}, contact: {hostContact}, phone: {hostPhone}",
        },
        {
          kind: "paragraph",
          id: "who",
          text: "We undertake to bear the following costs of our guest {name}, passport No. {passportNumber}: {hostItems}.",
        },
        { kind: "paragraph", id: "period", text: "Period: from {from} to {to}, the dates of the trip." },
        { kind: "own" },
      ],
      signer: [
        ["", "hostSignatory"],
        ["Title:", "hostSignatoryTitle"],
      ],
      hand: ["Seal (if used)"],
    },
    ru: {
      title: "Обязательство принимающей стороны о расходах",
      parts: [
        {
          kind: "paragraph",
          id: "host",
          text: "Компания: {hostName}, БИН {hostRegNo}, адрес: {hostAddress}, контактное лицо: {hostContact}, телефон: {hostPhone}",
        },
        {
          kind: "paragraph",
          id: "who",
          text: "Обязуемся нести следующие расходы нашего гостя: {hostItems}. За кого: {name}, паспорт № {passportNumber}.",
        },
        { kind: "paragraph", id: "period", text: "Срок: с {from} по {to}, то есть на даты поездки." },
        { kind: "own" },
      ],
      signer: [
        ["", "hostSignatory"],
        ["Должность:", "hostSignatoryTitle"],
      ],
      hand: ["Печать (если есть)"],
    },
  },
  GD21H: {
    en: {
      title: "Why the mission needs longer",
      parts: [
        { kind: "paragraph", id: "to", text: "To the {authority}" },
        {
          kind: "paragraph",
          id: "ask",
          text: "{hostName} asks that {name}, passport No. {passportNumber}, may stay in Kazakhstan until {requestedUntil}. The present stay, visa No. {visaNumber} of category {code}, is allowed until {currentUntil}.",
        },
        {
          kind: "paragraph",
          id: "why",
          text: "Contract No. {contractNumber}, project {project}, equipment: {equipment}, purpose: {purposeTerms}. The mission began on {from}. It needs longer for this reason: {extensionReason}.",
        },
        {
          kind: "paragraph",
          id: "after",
          text: "The purpose of the mission stays the same. When it ends, the specialist leaves Kazakhstan.",
        },
        { kind: "own" },
      ],
      signer: [
        ["", "hostSignatory"],
        ["Title:", "hostSignatoryTitle"],
      ],
      hand: ["Seal (if used)"],
    },
    ru: {
      title: "Почему командировке нужно больше времени",
      parts: [
        { kind: "paragraph", id: "to", text: "Куда: {authority}" },
        {
          kind: "paragraph",
          id: "ask",
          text: "Принимающая сторона, {hostName}, просит разрешить пребывание в Казахстане до {requestedUntil}: {name}, паспорт № {passportNumber}. Виза № {visaNumber} категории {code}, разрешённый срок: до {currentUntil}.",
        },
        {
          kind: "paragraph",
          id: "why",
          text: "Договор № {contractNumber}, проект: {project}, оборудование: {equipment}, цель: {purposeTerms}. Начало командировки: {from}. Причина, по которой нужно больше времени: {extensionReason}.",
        },
        {
          kind: "paragraph",
          id: "after",
          text: "Цель командировки прежняя. По её окончании специалист покинет Казахстан.",
        },
        { kind: "own" },
      ],
      signer: [
        ["", "hostSignatory"],
        ["Должность:", "hostSignatoryTitle"],
      ],
      hand: ["Печать (если есть)"],
    },
  },
  GD22: {
    en: {
      title: "Revised project timeline",
      parts: [
        {
          kind: "paragraph",
          id: "project",
          text: "Project: {project}. Equipment: {equipment}. Purpose: {purposeTerms}. Contract No. {contractNumber}.",
        },
        { kind: "paragraph", id: "before", text: "Schedule so far: from {from} to {currentUntil}." },
        { kind: "paragraph", id: "cause", text: "Cause of the delay: {extensionReason}." },
        {
          kind: "paragraph",
          id: "after",
          text: "New schedule: until {requestedUntil}. The remaining steps: {remainingSteps}.",
        },
        { kind: "paragraph", id: "person", text: "Responsible person: {responsible}." },
        { kind: "own" },
      ],
      signer: [
        ["", "hostSignatory"],
        ["Title:", "hostSignatoryTitle"],
      ],
    },
    ru: {
      title: "Изменённый график проекта",
      parts: [
        {
          kind: "paragraph",
          id: "project",
          text: "Проект: {project}. Оборудование: {equipment}. Цель: {purposeTerms}. Договор № {contractNumber}.",
        },
        { kind: "paragraph", id: "before", text: "Прежний график: с {from} по {currentUntil}." },
        { kind: "paragraph", id: "cause", text: "Причина задержки: {extensionReason}." },
        {
          kind: "paragraph",
          id: "after",
          text: "Новый график: до {requestedUntil}. Оставшиеся этапы: {remainingSteps}.",
        },
        { kind: "paragraph", id: "person", text: "Ответственное лицо: {responsible}." },
        { kind: "own" },
      ],
      signer: [
        ["", "hostSignatory"],
        ["Должность:", "hostSignatoryTitle"],
      ],
    },
  },
};
