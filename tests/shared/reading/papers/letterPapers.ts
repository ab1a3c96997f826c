import { sheet } from "../sheet.ts";
import type { Paper } from "./paper.ts";

export const LETTER_PAPERS: readonly Paper[] = [
  {
    name: "family invitation letter in English",
    kind: "invitation-letter",
    pages: [
      sheet(`
  To the Embassy of the Republic of Kazakhstan in Tashkent

# LETTER OF INVITATION

  I, Yerlan OSPANOV, citizen of Kazakhstan, identity card No 047218365, IIN 930921330479,
  residing at Almaty, Dostyk Avenue 187, apt. 34, hereby invite my wife Dilnoza YULDASHEVA,
  citizen of Uzbekistan, born on 17 March 1996, passport No FA4170258, to Kazakhstan
  from 15 January 2027 to 14 April 2027 for the purpose of family reunification, visa
  category B11, single entry. Invitation number 2611047352.

  Almaty, 16 November 2026                         Yerlan Ospanov
`),
    ],
    says: {
      "fullName@inviter": "Yerlan OSPANOV",
      "personalNumber@inviter": "930921330479",
      fullName: "Dilnoza YULDASHEVA",
      birthDate: "1996-03-17",
      passportNumber: "FA4170258",
      nationality: "UZB",
      stayFrom: "2027-01-15",
      stayTo: "2027-04-14",
      visaCategory: "B11",
      invitationNumber: "2611047352",
    },
  },
  {
    name: "family invitation letter in Russian",
    kind: "invitation-letter",
    pages: [
      sheet(`
                                    В Посольство Республики Казахстан
# ПИСЬМО-ПРИГЛАШЕНИЕ

  Я, Оспанов Ерлан Маратович, гражданин Республики Казахстан, ИИН 930921330479,
  проживающий по адресу: г. Алматы, пр. Достык, д. 187, кв. 34, настоящим приглашаю
  мою супругу Юлдашеву Дилнозу Рустамовну, гражданку Узбекистана, 17.03.1996 года рождения,
  паспорт № FA4170258, в Республику Казахстан на период с 15.01.2027 по 14.04.2027.
  Цель визита: воссоединение семьи. Прошу выдать визу категории В11.

  16.11.2026 г.                                    Оспанов Е.М.
`),
    ],
    says: {
      "fullName@inviter": "Оспанов Ерлан Маратович",
      fullName: "Юлдашеву Дилнозу Рустамовну",
      birthDate: "1996-03-17",
      passportNumber: "FA4170258",
      nationality: "UZB",
      stayFrom: "2027-01-15",
      stayTo: "2027-04-14",
      visaCategory: "B11",
      address: "г. Алматы, пр. Достык, д. 187, кв. 34",
    },
  },
  {
    name: "company invitation letter",
    kind: "invitation-letter",
    pages: [
      sheet(`
  Tau Trade LLP                 BIN 180440012349
  Astana, Kabanbay Batyr Avenue 15        Tel +7 7172 555 123
  Ref. No 77/26 dated 3 November 2026

  Embassy of the Republic of Kazakhstan, New Delhi

# INVITATION LETTER
  Dear Sir or Madam,
  Tau Trade LLP invites Mr. Anil Kumar SHARMA, citizen of India, passport No Z3456781, date of
  birth 14 May 1990, to Kazakhstan for business meetings from 10 January 2027 to 24 January 2027.
  We kindly request you to issue a single entry B1 visa. Invitation No 2612345678.
  Sincerely,
  Director A. Bekov
`),
    ],
    says: {
      fullName: "Anil Kumar SHARMA",
      passportNumber: "Z3456781",
      birthDate: "1990-05-14",
      nationality: "IND",
      stayFrom: "2027-01-10",
      stayTo: "2027-01-24",
      companyName: "Tau Trade LLP",
      companyNumber: "180440012349",
      invitationNumber: "2612345678",
      visaCategory: "B1",
      entries: "single",
    },
  },
  {
    name: "host company letter for technicians",
    kind: "host-company-letter",
    pages: [
      sheet(`
  Zhetisu Energo JSC            BIN 940140000385
  Taldykorgan, Industrial zone 4
# HOST COMPANY LETTER
  To the Consulate of the Republic of Kazakhstan in Frankfurt
  We confirm that our company expects the engineer Mr. Hans MUELLER of Rheintal Turbinen GmbH,
  holder of passport No C01X00T47, for installation and commissioning of turbine equipment
  under contract No ZE-24/118 at our site in Taldykorgan from 1 February 2027 to 30 April 2027.
  The presence of a foreign specialist is necessary because the equipment is under warranty.
  Invitation No 2698765432, visa category B2, multiple entry.
  Yours faithfully, Director
`),
    ],
    says: {
      fullName: "Hans MUELLER",
      passportNumber: "C01X00T47",
      contractNumber: "ZE-24/118",
      stayFrom: "2027-02-01",
      stayTo: "2027-04-30",
      companyName: "Zhetisu Energo JSC",
      companyNumber: "940140000385",
      invitationNumber: "2698765432",
      visaCategory: "B2",
      entries: "multiple",
    },
  },
  {
    name: "employer's letter in English",
    kind: "employer-letter",
    pages: [
      sheet(`
  Rheintal Turbinen GmbH
  Hafenstr. 7, 55116 Mainz, Germany
  Date: 5 November 2026

# CERTIFICATE OF EMPLOYMENT
  To whom it may concern
  This is to certify that Mr. Hans MUELLER, born on 2 July 1979, holder of German passport
  No C01X00T47, has been employed by our company as service engineer since 1 April 2010.
  He will travel to Kazakhstan from 1 February 2027 to 30 April 2027 and will return to his duties.
  Human Resources
`),
    ],
    says: {
      fullName: "Hans MUELLER",
      passportNumber: "C01X00T47",
      birthDate: "1979-07-02",
      companyName: "Rheintal Turbinen GmbH",
      stayFrom: "2027-02-01",
      stayTo: "2027-04-30",
    },
  },
  {
    name: "employer's certificate in Russian",
    kind: "employer-letter",
    pages: [
      sheet(`
  ТОО «Алатау Инжиниринг Сервис»
  БИН 140640018379
  Исх. № 214 от 13.11.2026

# СПРАВКА С МЕСТА РАБОТЫ
  Настоящая справка выдана Оспанову Ерлану Маратовичу, ИИН 930921330479, в том, что он
  действительно работает в ТОО «Алатау Инжиниринг Сервис» в должности инженера
  с 15 апреля 2019 года по настоящее время.
  Директор                         Сулейменов А.К.
`),
    ],
    says: {
      fullName: "Оспанову Ерлану Маратовичу",
      personalNumber: "930921330479",
      companyName: "ТОО «Алатау Инжиниринг Сервис»",
      companyNumber: "140640018379",
    },
  },
  {
    name: "employer's certificate in Kazakh",
    kind: "employer-letter",
    pages: [
      sheet(`
  «Алатау Инжиниринг Сервис» ЖШС
  БСН 140640018379
# ЖҰМЫС ОРНЫНАН АНЫҚТАМА
  Осы анықтама Оспанов Ерлан Маратұлына, ЖСН 930921330479, берілді.
  Ол «Алатау Инжиниринг Сервис» ЖШС-де инженер лауазымында жұмыс істейді.
  Жалақысы 655 000 теңге.
`),
    ],
    says: { fullName: "Оспанов Ерлан Маратұлына", personalNumber: "930921330479", companyNumber: "140640018379" },
  },
  {
    name: "cover letter",
    kind: "cover-letter",
    pages: [
      sheet(`
                                              Dilnoza Yuldasheva
                                              Tashkent, Nukus street 26
  To the Embassy of the Republic of Kazakhstan
  Dear Sir or Madam,
  My name is Dilnoza YULDASHEVA, born on 17 March 1996, citizen of Uzbekistan, holder of passport
  No FA4170258. I am applying for a family reunification visa of category B11, single entry. My husband
  Yerlan OSPANOV, a citizen of Kazakhstan, lives in Almaty. We were married on 14 June 2025.
  I plan to stay from 15 January 2027 to 14 April 2027 at the address Almaty, Dostyk Avenue 187, apt. 34.
  My invitation has the number 2611047352. The enclosed documents are listed in the index: passport copy,
  invitation, marriage certificate with translation, bank statement, lease agreement.
  Yours faithfully,
  Dilnoza Yuldasheva
  18 November 2026
`),
    ],
    says: {
      fullName: "Dilnoza YULDASHEVA",
      birthDate: "1996-03-17",
      passportNumber: "FA4170258",
      nationality: "UZB",
      visaCategory: "B11",
      entries: "single",
      marriageDate: "2025-06-14",
      stayFrom: "2027-01-15",
      stayTo: "2027-04-14",
      invitationNumber: "2611047352",
      "fullName@spouse": "Yerlan OSPANOV",
    },
  },
  {
    name: "cover letter in Russian",
    kind: "cover-letter",
    pages: [
      sheet(`
  В Консульство Республики Казахстан
# СОПРОВОДИТЕЛЬНОЕ ПИСЬМО
  Меня зовут Анил Кумар Шарма, я гражданин Индии, паспорт № Z3456781. Прошу выдать мне деловую визу
  категории В1, однократную, на период с 10.01.2027 по 24.01.2027 по приглашению № 2612345678.
  Прилагаю документы. С уважением, А. К. Шарма
`),
    ],
    says: {
      fullName: "Анил Кумар Шарма",
      passportNumber: "Z3456781",
      visaCategory: "B1",
      entries: "single",
      stayFrom: "2027-01-10",
      stayTo: "2027-01-24",
      invitationNumber: "2612345678",
      nationality: "IND",
    },
  },
  {
    name: "sponsor's undertaking",
    kind: "support-letter",
    pages: [
      sheet(`
# AFFIDAVIT OF SUPPORT
  I, the undersigned Yerlan OSPANOV, IIN 930921330479, undertake to bear all expenses of my wife
  Dilnoza YULDASHEVA, passport No FA4170258, during her stay in Kazakhstan
  from 15 January 2027 to 14 April 2027: accommodation, food, medical care and travel.
  Almaty, 16 November 2026
`),
    ],
    says: {
      "fullName@inviter": "Yerlan OSPANOV",
      fullName: "Dilnoza YULDASHEVA",
      passportNumber: "FA4170258",
      stayFrom: "2027-01-15",
      stayTo: "2027-04-14",
    },
  },
  {
    name: "guarantee letter in Russian",
    kind: "support-letter",
    pages: [
      sheet(`
# ГАРАНТИЙНОЕ ПИСЬМО
  Я, Оспанов Ерлан Маратович, ИИН 930921330479, беру на себя все расходы, связанные с пребыванием
  моей супруги Юлдашевой Дилнозы Рустамовны, паспорт № FA4170258, в период с 15.01.2027 по 14.04.2027.
  16.11.2026
`),
    ],
    says: {
      "fullName@inviter": "Оспанов Ерлан Маратович",
      fullName: "Юлдашевой Дилнозы Рустамовны",
      passportNumber: "FA4170258",
      stayFrom: "2027-01-15",
      stayTo: "2027-04-14",
    },
  },
  {
    name: "notarised parental consent",
    kind: "consent",
    pages: [
      sheet(`
# СОГЛАСИЕ
                на выезд несовершеннолетнего ребенка
  Я, Иванов Иван Иванович, паспорт № 751234567, даю согласие на выезд моего несовершеннолетнего сына
  Иванова Петра Ивановича, 01.02.2015 года рождения, в Республику Казахстан
  в период с 01.06.2027 по 31.08.2027 в сопровождении матери.
  Нотариус города Омска Сидорова А.А. Зарегистрировано в реестре за № 5-123.
`),
    ],
    says: { "fullName@parent": "Иванов Иван Иванович", stayFrom: "2027-06-01", stayTo: "2027-08-31" },
  },
];
