import type { Letter } from "./lintCases.ts";

/** Letters as a careful consultant writes them: no lint may find anything in them. */
export const GOOD_LETTERS: readonly (Letter & { readonly route: string; readonly text: string })[] = [
  {
    route: "b11",
    text: `To the Embassy of Kazakhstan
My name is Eva Farrow, holder of German passport No. C01X00T47. I request a family reunification visa (B11) so that I
can live with my husband, Nurlan Sadykov, who is a citizen of Kazakhstan and lives at Abay Avenue 150, apt. 12, Almaty.
Our marriage is shown by marriage certificate No. 1234567 of 12 June 2021.
I intend to arrive on 5 June 2026 and to live with him at the same address. After arrival I will ask the migration
authority about lawful residence before relying on it. Costs are met by my husband. I will not take up employment and
will carry out the migration registration that applies to me.
Enclosed: passport copy, photo, invitation, marriage certificate with apostille and translation, bank statements.`,
  },
  {
    route: "b11",
    kind: "invitation-letter",
    author: "sponsor",
    text: `I, Nurlan Sadykov, citizen of Kazakhstan, invite my wife, Eva Farrow, citizen of Germany, passport No. C01X00T47.
I live at Abay Avenue 150, apt. 12, Almaty, phone +7 701 555 01 20, and work for Zhelken Trade LLP. My wife will live
with me. I provide housing and bear the costs of her stay.`,
  },
  {
    route: "b11",
    text: `Я, Ева Фэрроу, гражданка Германии, паспорт № C01X00T47, прошу выдать визу B11 для воссоединения семьи. Мой муж,
Нурлан Садыков, гражданин Казахстана, живёт по адресу: г. Алматы, пр. Абая, 150, кв. 12. Работать в Казахстане я не
буду. Расходы несёт мой муж. Я выполню требования миграционного законодательства.`,
  },
  {
    route: "b1",
    text: `I am Eva Farrow, sales director at Nordwerk GmbH, passport No. C01X00T47. I ask for a business visa (B1), single
entry, from 5 June 2026 to 9 June 2026, at the invitation of Zhelken Trade LLP, Almaty. On 6 June 2026 I will meet the
buyers of Zhelken Trade LLP to negotiate the price of packaging film. My employer bears the flight and the hotel. I
remain employed by Nordwerk GmbH in Germany and return to my duties on 10 June 2026. The visit is temporary and I will
not take up local employment, receive a salary in Kazakhstan or do any technical work.`,
  },
  {
    route: "b1",
    kind: "invitation-letter",
    author: "host",
    text: `Zhelken Trade LLP, BIN 123456789012, Almaty, invites Eva Farrow, citizen of Germany, passport No. C01X00T47, to
negotiate a supply contract from 5 June 2026 to 9 June 2026. We maintain business relations with Nordwerk GmbH under
contract No. 7 of 1 March 2024. Hotel and transport in Almaty are paid by us. No work will be performed.`,
  },
  {
    route: "b1",
    kind: "employer-letter",
    author: "employer",
    text: `Eva Farrow has been employed by Nordwerk GmbH since 2018 as sales director under a permanent employment contract.
Her salary continues to be paid by Nordwerk GmbH in Germany. She travels to Zhelken Trade LLP, Almaty, from 5 to 9 June
2026. We bear all costs. She returns to her position on 10 June 2026.`,
  },
  {
    route: "b2",
    text: `I am Eva Farrow, service engineer of Nordwerk GmbH, passport No. C01X00T47. I request a B2 business visa for the
commissioning of the palletiser PX-20, serial No. 4471, supplied to Zhelken Trade LLP under contract No. 7 of 1 March
2024. The mission takes place at the plant of Zhelken Trade LLP, Almaty, from 5 June 2026 to 19 June 2026. The costs are
paid by Nordwerk GmbH. I will leave Kazakhstan when the mission ends and will not work for anybody else.`,
  },
  {
    route: "b2",
    kind: "host-company-letter",
    author: "host",
    text: `Zhelken Trade LLP invites Eva Farrow, passport No. C01X00T47, for the commissioning of the palletiser PX-20 at our
plant in Almaty from 5 June 2026 to 19 June 2026 under contract No. 7 of 1 March 2024. The manufacturer's engineer is
needed because nobody here is certified for this machine. Nordwerk GmbH bears all expenses.`,
  },
  {
    route: "b2",
    kind: "employer-letter",
    author: "employer",
    text: `Ева Фэрроу работает в компании Nordwerk GmbH инженером. С 5 июня 2026 г. по 19 июня 2026 г. она направлена на завод
ТОО «Zhelken Trade» для пусконаладки оборудования по договору № 7. Все расходы несёт Nordwerk GmbH. По окончании она
возвращается к своим обязанностям.`,
  },
  {
    route: "study",
    text: `I am Eva Farrow. I am enrolled in the master programme in geology of the university in Almaty from September 2026.
My parents pay the tuition and the dormitory. I will not take up employment. After the programme I return to Germany.`,
  },
  {
    route: "tourist",
    text: `I travel for sightseeing in Almaty from 5 June 2026 to 9 June 2026 and return to my job in Germany afterwards. I do
not meet business partners and will not work.`,
  },
];
