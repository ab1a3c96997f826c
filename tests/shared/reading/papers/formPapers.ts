import { sheet } from "../sheet.ts";
import type { Paper } from "./paper.ts";

export const FORM_PAPERS: readonly Paper[] = [
  {
    name: "form as a two-column table, English",
    kind: "application-form",
    pages: [
      sheet(`
# VISA APPLICATION FORM
              Embassy of the Republic of Kazakhstan

  1. Surname (family name)              SHARMA
  2. Given name(s)                      ANIL KUMAR
  3. Date of birth (dd.mm.yyyy)         14.05.1990
  4. Place of birth                     JAIPUR
  5. Sex                                MALE
  6. Citizenship                        INDIA
  7. Passport number                    Z3456781
  8. Date of issue                      23.08.2021
  9. Valid until                        22.08.2031
  10. Issued by                         RPO JAIPUR
  11. Marital status                    MARRIED
  12. Home address                      14 Tonk Road, Jaipur, India
  13. Occupation                        SERVICE ENGINEER
  14. Purpose of visit                  BUSINESS MEETINGS
  15. Visa category requested           B1
  16. Number of entries                 SINGLE
  17. Date of entry                     10.01.2027
  18. Date of departure                 24.01.2027
  19. Invitation number                 2612345678
  20. Inviting organization             "Tau Trade" LLP
  21. Address in Kazakhstan             Astana, Kabanbay Batyr Avenue 15, office 3
  Date 20.11.2026          Signature of applicant
`),
    ],
    says: {
      surname: "SHARMA",
      givenNames: "ANIL KUMAR",
      birthDate: "1990-05-14",
      sex: "M",
      nationality: "IND",
      passportNumber: "Z3456781",
      issueDate: "2021-08-23",
      expiryDate: "2031-08-22",
      visaCategory: "B1",
      entries: "single",
      stayFrom: "2027-01-10",
      stayTo: "2027-01-24",
      invitationNumber: "2612345678",
      address: "Astana, Kabanbay Batyr Avenue 15, office 3",
    },
  },
  {
    name: "form with small captions under the lines, Russian",
    kind: "application-form",
    pages: [
      sheet(`
                       Посольство Республики Казахстан
# ВИЗОВАЯ АНКЕТА

  ШАРМА                                 АНИЛ КУМАР
^   (фамилия)                                        (имя)
  14.05.1990                            ИНДИЯ
^   (дата рождения)                                  (гражданство)
  Z3456781                              муж.
^   (номер паспорта)                                 (пол)
  23.08.2021                            22.08.2031
^   (дата выдачи)                                    (действителен до)
  деловая поездка
^   (цель поездки)
  10.01.2027                            24.01.2027
^   (дата въезда)                                    (дата выезда)
  B1                                    однократная
^   (категория визы)                                 (кратность)
  2612345678
^   (номер приглашения)
  20.11.2026
^   (дата)                                           (подпись заявителя)
`),
    ],
    says: {
      surname: "ШАРМА",
      givenNames: "АНИЛ КУМАР",
      birthDate: "1990-05-14",
      nationality: "IND",
      passportNumber: "Z3456781",
      sex: "M",
      issueDate: "2021-08-23",
      expiryDate: "2031-08-22",
      stayFrom: "2027-01-10",
      stayTo: "2027-01-24",
      visaCategory: "B1",
      entries: "single",
      invitationNumber: "2612345678",
    },
  },
  {
    name: "form with captions above values in two columns, three languages",
    kind: "application-form",
    pages: [
      sheet(`
# ВИЗА АЛУҒА ӨТІНІШ / ЗАЯВЛЕНИЕ НА ПОЛУЧЕНИЕ ВИЗЫ
                    APPLICATION FOR VISA

  Тегі / Фамилия / Surname                     Аты / Имя / Given names
  YULDASHEVA                                   DILNOZA

  Туған күні / Дата рождения / Date of birth   Жынысы / Пол / Sex
  17.03.1996                                   F

  Азаматтығы / Гражданство / Citizenship       Паспорт № / Номер паспорта / Passport No
  UZBEKISTAN                                   FA4170258

  Берілген күні / Дата выдачи / Date of issue  Жарамдылық мерзімі / Действителен до / Valid until
  22.05.2023                                   21.05.2033

  Сапар мақсаты / Цель поездки / Purpose of visit
  Family reunification

  Виза санаты / Категория визы / Visa category   Кіру саны / Кратность / Number of entries
  B11                                            Single

  Кіру күні / Дата въезда / Date of entry      Шығу күні / Дата выезда / Date of exit
  15.01.2027                                   14.04.2027
`),
    ],
    says: {
      surname: "YULDASHEVA",
      givenNames: "DILNOZA",
      birthDate: "1996-03-17",
      sex: "F",
      nationality: "UZB",
      passportNumber: "FA4170258",
      issueDate: "2023-05-22",
      expiryDate: "2033-05-21",
      visaCategory: "B11",
      entries: "single",
      stayFrom: "2027-01-15",
      stayTo: "2027-04-14",
    },
  },
  {
    name: "form with inline colons and comb boxes",
    kind: "application-form",
    pages: [
      sheet(`
# АНКЕТА-ЗАЯВЛЕНИЕ
  Фамилия:  Y U L D A S H E V A
  Имя:      D I L N O Z A
  Дата рождения: 17.03.1996        Пол: Ж
  Гражданство: Узбекистан
  Паспорт №: FA 4170258   выдан: 22.05.2023   действителен до: 21.05.2033
  Цель поездки: воссоединение семьи
  Категория визы: В11     Кратность: однократная
  Срок пребывания: с 15.01.2027 по 14.04.2027
  Приглашающее лицо: Оспанов Ерлан Маратович
  Адрес пребывания: г. Алматы, пр. Достык, д. 187, кв. 34
  Номер приглашения: 2611047352
  Подпись заявителя ____________   Дата 18.11.2026
`),
    ],
    says: {
      surname: "YULDASHEVA",
      givenNames: "DILNOZA",
      birthDate: "1996-03-17",
      sex: "F",
      nationality: "UZB",
      passportNumber: "FA4170258",
      issueDate: "2023-05-22",
      expiryDate: "2033-05-21",
      visaCategory: "B11",
      entries: "single",
      stayFrom: "2027-01-15",
      stayTo: "2027-04-14",
      "fullName@inviter": "Оспанов Ерлан Маратович",
      address: "г. Алматы, пр. Достык, д. 187, кв. 34",
      invitationNumber: "2611047352",
    },
  },
  {
    name: "form with spouse and inviter sections",
    kind: "application-form",
    pages: [
      sheet(`
# APPLICATION FOR A VISA
  PERSONAL DETAILS
  Surname: OKAFOR                      Given names: CHIDI EMMANUEL
  Date of birth: 3 March 1987          Nationality: Nigerian
  Passport No: A09876543               Date of issue: 1 June 2022
  Date of expiry: 31 May 2032
  SPOUSE DETAILS
  Surname: OKAFOR                      Given names: AIGERIM
  Date of birth: 9 September 1990      Nationality: Kazakhstan
  TRAVEL DETAILS
  Type of visa: B10                    Number of entries: Double
  Date of arrival: 5 February 2027     Date of departure: 1 March 2027
  Purpose of journey: Private visit
  INVITING PARTY
  Name of inviting person: AIGERIM OKAFOR
  Address: Shymkent, Tauke Khan Avenue 12
  I declare that the particulars given above are true.
`),
    ],
    says: {
      surname: "OKAFOR",
      givenNames: "CHIDI EMMANUEL",
      birthDate: "1987-03-03",
      nationality: "NGA",
      passportNumber: "A09876543",
      issueDate: "2022-06-01",
      expiryDate: "2032-05-31",
      "spouseSurname@spouse": "OKAFOR",
      "spouseGivenNames@spouse": "AIGERIM",
      "birthDate@spouse": "1990-09-09",
      visaCategory: "B10",
      entries: "double",
      stayFrom: "2027-02-05",
      stayTo: "2027-03-01",
      "fullName@inviter": "AIGERIM OKAFOR",
    },
  },
];

export const INVITATION_PAPERS: readonly Paper[] = [
  {
    name: "portal print in Kazakh and Russian",
    kind: "invitation",
    pages: [
      sheet(`
  Визалық-көші-қон порталы              Визово-миграционный портал
# ШАҚЫРУ / ПРИГЛАШЕНИЕ
  Шақыру нөмірі / Номер приглашения        2612345678
  Берілген күні / Дата выдачи              02.11.2026
  Шақырушы тарап / Приглашающая сторона    ТОО «Тау Трейд»
  БСН / БИН                                180440012349
  Тегі / Фамилия                           ШАРМА / SHARMA
  Аты / Имя                                АНИЛ КУМАР / ANIL KUMAR
  Туған күні / Дата рождения               14.05.1990
  Азаматтығы / Гражданство                 ҮНДІСТАН / ИНДИЯ
  Паспорт / Паспорт                        Z3456781
  Виза санаты / Категория визы             В1
  Еселігі / Кратность                      бір мәртелік / однократная
  Сапар мақсаты / Цель поездки             іскерлік / деловая
  Болу мерзімі / Срок пребывания           10.01.2027 - 24.01.2027
`),
    ],
    says: {
      invitationNumber: "2612345678",
      issueDate: "2026-11-02",
      companyName: "ТОО «Тау Трейд»",
      companyNumber: "180440012349",
      surname: "SHARMA",
      givenNames: "ANIL KUMAR",
      birthDate: "1990-05-14",
      nationality: "IND",
      passportNumber: "Z3456781",
      visaCategory: "B1",
      entries: "single",
      stayFrom: "2027-01-10",
      stayTo: "2027-01-24",
    },
  },
  {
    name: "invitation with a table of foreigners",
    kind: "invitation",
    pages: [
      sheet(`
# ПРИГЛАШЕНИЕ
             на въезд в Республику Казахстан
  Регистрационный номер приглашения: 2698765432 от 05.10.2026
  Приглашающая организация: АО «Жетісу Энерго»       БИН: 940140000385
  Категория визы: В2      Кратность: многократная
  Период действия визы: с 01.02.2027 по 30.04.2027
  Цель поездки: монтаж оборудования

  №   Ф.И.О.               Дата рождения   Гражданство   № паспорта
  1   MUELLER HANS         02.07.1979      Германия      C01X00T47
`),
    ],
    says: {
      invitationNumber: "2698765432",
      companyName: "АО «Жетісу Энерго»",
      companyNumber: "940140000385",
      visaCategory: "B2",
      entries: "multiple",
      stayFrom: "2027-02-01",
      stayTo: "2027-04-30",
      fullName: "MUELLER HANS",
      birthDate: "1979-07-02",
      nationality: "DEU",
      passportNumber: "C01X00T47",
    },
  },
  {
    name: "English visa support, inline",
    kind: "invitation",
    pages: [
      sheet(`
              REPUBLIC OF KAZAKHSTAN
# INVITATION TO ENTER THE REPUBLIC OF KAZAKHSTAN
  Invitation No: 2655501234
  Date of issue: 12 October 2026
  Inviter: OSPANOV YERLAN          IIN: 930921330479
  Full name of the invited person: DILNOZA YULDASHEVA
  Date of birth: 17 March 1996
  Citizenship: Uzbekistan
  Passport No: FA4170258
  Visa category: B11
  Number of entries: single entry
  Valid from: 15 January 2027
  Valid until: 14 April 2027
  Purpose of visit: family reunification
  Address of stay: Almaty, Dostyk Avenue 187, apt. 34
`),
    ],
    says: {
      invitationNumber: "2655501234",
      issueDate: "2026-10-12",
      "fullName@inviter": "OSPANOV YERLAN",
      fullName: "DILNOZA YULDASHEVA",
      birthDate: "1996-03-17",
      nationality: "UZB",
      passportNumber: "FA4170258",
      visaCategory: "B11",
      entries: "single",
      stayFrom: "2027-01-15",
      stayTo: "2027-04-14",
      address: "Almaty, Dostyk Avenue 187, apt. 34",
    },
  },
  {
    name: "invitation with captions above values",
    kind: "invitation",
    pages: [
      sheet(`
# VISA SUPPORT CONFIRMATION
             Visa and Migration Portal

  Invitation number               Date of issue
  2611122233                      01.09.2026

  Surname                         Given names
  TANAKA                          HARUKI

  Date of birth                   Nationality
  30.12.1984                      Japan

  Passport No                     Visa category
  TR7654321                       B3

  Entries                         Period of stay
  Multiple                        01.10.2026 - 30.12.2026

  Inviting organization
  Kazakh Steel JSC
`),
    ],
    says: {
      invitationNumber: "2611122233",
      surname: "TANAKA",
      givenNames: "HARUKI",
      birthDate: "1984-12-30",
      nationality: "JPN",
      passportNumber: "TR7654321",
      visaCategory: "B3",
      entries: "multiple",
      stayFrom: "2026-10-01",
      stayTo: "2026-12-30",
      companyName: "Kazakh Steel JSC",
    },
  },
];
