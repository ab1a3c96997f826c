import type { DocumentTexts } from "./documentText.ts";

/** Letters of the sponsor and of a parent (routes.md GD05, GD13, GD20); no word that section 5 warns of. */
export const FAMILY_DOCUMENTS: DocumentTexts = {
  GD05: {
    en: {
      title: "Invitation letter",
      parts: [
        { kind: "paragraph", id: "to", text: "To the {mission}" },
        {
          kind: "paragraph",
          id: "who",
          text: "I, {sponsorName}, {sponsorStatus}, living at {sponsorAddress}, phone {sponsorPhone}, invite my {applicantRelation}, {name}, nationality: {nationality}, passport No. {passportNumber}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Reason for the invitation: family reunification ({code}). Our relationship is shown by the {certificate} No. {certificateNumber} of {eventDate}.",
        },
        {
          kind: "paragraph",
          id: "stay",
          text: "Intended stay: from {from} to {to}, at this address: {stayAddress}. Invitation No. {invitationNumber}.",
        },
        {
          kind: "paragraph",
          id: "housing",
          text: "I provide the housing at my home.",
          when: { fact: ["stay.accommodation", "sponsorHome"] },
        },
        {
          kind: "paragraph",
          id: "support",
          text: "I bear the costs of the stay.",
          when: { fact: ["funding.sponsorPays", true] },
        },
        {
          kind: "paragraph",
          id: "support-open",
          text: "The costs of the stay are met by {payer}.",
          when: { fact: ["funding.sponsorPays", false, "unknown"] },
        },
        { kind: "own" },
      ],
      signer: [["", "sponsorName"]],
    },
    ru: {
      title: "Письмо-приглашение",
      parts: [
        { kind: "paragraph", id: "to", text: "Куда: {mission}" },
        {
          kind: "paragraph",
          id: "who",
          text: "Я, {sponsorName}, статус: {sponsorStatus}, адрес: {sponsorAddress}, телефон: {sponsorPhone}, приглашаю члена моей семьи (кем приходится: {applicantRelation}): {name}, гражданство: {nationality}, паспорт № {passportNumber}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Причина приглашения: воссоединение семьи ({code}). Родство подтверждает документ: {certificate} № {certificateNumber} от {eventDate}.",
        },
        {
          kind: "paragraph",
          id: "stay",
          text: "Предполагаемое пребывание: с {from} по {to}, по адресу: {stayAddress}. Приглашение № {invitationNumber}.",
        },
        {
          kind: "paragraph",
          id: "housing",
          text: "Жильё предоставляю у себя.",
          when: { fact: ["stay.accommodation", "sponsorHome"] },
        },
        {
          kind: "paragraph",
          id: "support",
          text: "Расходы на пребывание несу я.",
          when: { fact: ["funding.sponsorPays", true] },
        },
        {
          kind: "paragraph",
          id: "support-open",
          text: "Расходы на пребывание несёт: {payer}.",
          when: { fact: ["funding.sponsorPays", false, "unknown"] },
        },
        { kind: "own" },
      ],
      signer: [["", "sponsorName"]],
    },
  },
  GD13: {
    en: {
      title: "Sponsor's undertaking of support",
      parts: [
        {
          kind: "paragraph",
          id: "who",
          text: "I, {sponsorName}, {sponsorStatus}, living at {sponsorAddress}, undertake to support my {applicantRelation}, {name}, passport No. {passportNumber}.",
        },
        {
          kind: "paragraph",
          id: "items",
          text: "I cover: {sponsorItems}. Period: from {from} to {to}. Place of stay: {stayAddress}.",
        },
        { kind: "paragraph", id: "income", text: "My income: {sponsorIncome}. Proof attached: {incomeProof}." },
        {
          kind: "paragraph",
          id: "duties",
          text: "I will carry out the duties of a host, such as notification and registration, as the law requires.",
        },
        { kind: "own" },
      ],
      signer: [["", "sponsorName"]],
    },
    ru: {
      title: "Обязательство о содержании",
      parts: [
        {
          kind: "paragraph",
          id: "who",
          text: "Я, {sponsorName}, статус: {sponsorStatus}, адрес: {sponsorAddress}, обязуюсь обеспечивать члена моей семьи (кем приходится: {applicantRelation}): {name}, паспорт № {passportNumber}.",
        },
        {
          kind: "paragraph",
          id: "items",
          text: "Я оплачиваю: {sponsorItems}. Срок: с {from} по {to}. Место проживания: {stayAddress}.",
        },
        {
          kind: "paragraph",
          id: "income",
          text: "Мой доход: {sponsorIncome}. Подтверждение приложено: {incomeProof}.",
        },
        {
          kind: "paragraph",
          id: "duties",
          text: "Обязанности принимающего лица, то есть уведомление и регистрацию, выполню в порядке, который требует закон.",
        },
        { kind: "own" },
      ],
      signer: [["", "sponsorName"]],
    },
  },
  GD20: {
    en: {
      title: "Consent of a parent to the journey of a child",
      parts: [
        {
          kind: "paragraph",
          id: "parents",
          text: "Parents as on the birth certificate: father {fatherName}; mother {motherName}.",
        },
        { kind: "paragraph", id: "child", text: "Child: {name}, born on {birthDate}, passport No. {passportNumber}." },
        {
          kind: "paragraph",
          id: "consent",
          text: "I, {consentingParent}, consent to the journey of my child to the Republic of Kazakhstan from {from} to {to}, to this address: {stayAddress}, together with {accompanying}.",
        },
        {
          kind: "paragraph",
          id: "purpose",
          text: "Purpose of the journey: {journeyPurpose}. My phone: {parentPhone}.",
        },
        { kind: "own" },
        {
          kind: "paragraph",
          id: "form",
          text: "To be signed before a notary. Ask the notary and the mission which form they want.",
        },
      ],
      signer: [["", "consentingParent"]],
      hand: ["Notary: ______________________"],
    },
    ru: {
      title: "Согласие родителя на выезд ребёнка",
      parts: [
        {
          kind: "paragraph",
          id: "parents",
          text: "Родители по свидетельству о рождении: отец {fatherName}; мать {motherName}.",
        },
        {
          kind: "paragraph",
          id: "child",
          text: "Ребёнок: {name}, дата рождения: {birthDate}, паспорт № {passportNumber}.",
        },
        {
          kind: "paragraph",
          id: "consent",
          text: "Я, {consentingParent}, даю согласие на выезд моего ребёнка в Республику Казахстан с {from} по {to}, по адресу: {stayAddress}, в сопровождении: {accompanying}.",
        },
        { kind: "paragraph", id: "purpose", text: "Цель поездки: {journeyPurpose}. Мой телефон: {parentPhone}." },
        { kind: "own" },
        {
          kind: "paragraph",
          id: "form",
          text: "Подписывается у нотариуса. Какая нужна форма, спросите нотариуса и представительство.",
        },
      ],
      signer: [["", "consentingParent"]],
      hand: ["Нотариус: ______________________"],
    },
  },
};
