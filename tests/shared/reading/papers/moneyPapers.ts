import { sheet } from "../sheet.ts";
import type { Paper } from "./paper.ts";

export const MONEY_PAPERS: readonly Paper[] = [
  {
    name: "bank statement in English",
    kind: "bank-statement",
    pages: [
      sheet(`
  Karvonsaroy Bank                         Tashkent
# ACCOUNT STATEMENT
  Account holder         YULDASHEVA DILNOZA
  Account number         2261 8840 9051 2345 6001
  Currency               USD
  Statement period       14.08.2026 - 16.11.2026
  Date of issue          17.11.2026
  Date          Description              Debit      Credit     Balance
  14.08.2026    Salary                              620.00     4,100.50
  21.08.2026    Utility payment          41.20                 4,059.30
  28.08.2026    Transfer to IVANOV IVAN  63.75                 3,995.55
                Closing balance                                3,995.55
`),
    ],
    says: {
      accountHolder: "YULDASHEVA DILNOZA",
      statementFrom: "2026-08-14",
      statementTo: "2026-11-16",
      issueDate: "2026-11-17",
    },
  },
  {
    name: "bank statement in Russian, captions inline",
    kind: "bank-statement",
    pages: [
      sheet(`
  АО «Народный Степной Банк»
# ВЫПИСКА ПО СЧЕТУ
  Клиент: Оспанов Ерлан Маратович        ИИН: 930921330479
  ИИК: KZ86125KZT1001300335
  За период: с 01.08.2026 по 31.10.2026
  Входящий остаток: 1 200 000,00 KZT
  Дата         Операция                      Дебет        Кредит
  05.08.2026   Заработная плата                           655 000,00
  12.08.2026   Перевод Ахметов Н.            20 000,00
  Исходящий остаток: 1 835 000,00 KZT
`),
    ],
    says: { accountHolder: "Оспанов Ерлан Маратович", statementFrom: "2026-08-01", statementTo: "2026-10-31" },
  },
  {
    name: "bank statement, name as the address block, period in prose",
    kind: "bank-statement",
    pages: [
      sheet(`
  FIRST CITY BANK                      Statement of Account
  Account name: MR ANIL KUMAR SHARMA
  14 Tonk Road, Jaipur 302015
  Account No 00112233445566             IFSC FCBK0001
  Statement of account for the period from 01/08/2026 to 31/10/2026
  Opening balance 250,000.00 INR
  01/08/2026  Opening balance                            250,000.00
  15/08/2026  Salary credit             90,000.00        340,000.00
  Closing balance 512,300.00
`),
    ],
    says: { accountHolder: "ANIL KUMAR SHARMA", statementFrom: "2026-08-01", statementTo: "2026-10-31" },
  },
  {
    name: "bank statement in Kazakh",
    kind: "bank-statement",
    pages: [
      sheet(`
# ШОТ БОЙЫНША ҮЗІНДІ КӨШІРМЕ
  Шот иесі:   Оспанов Ерлан Маратұлы
  Шот нөмірі: KZ86125KZT1001300335
  Кезең:      01.08.2026 - 31.10.2026
  Бастапқы қалдық: 100 000
  Соңғы қалдық:    150 000
`),
    ],
    says: { accountHolder: "Оспанов Ерлан Маратұлы", statementFrom: "2026-08-01", statementTo: "2026-10-31" },
  },
  {
    name: "balance certificate",
    kind: "bank-certificate",
    pages: [
      sheet(`
  АО «Народный Степной Банк»
# СПРАВКА О НАЛИЧИИ СЧЕТА
  Настоящим подтверждаем, что Оспанов Ерлан Маратович, ИИН 930921330479, имеет текущий счет
  KZ86125KZT1001300335, остаток на счете составляет 1 835 000 тенге.
  Дата: 16.11.2026
`),
    ],
    says: {},
  },
  {
    name: "income certificate",
    kind: "income-proof",
    pages: [
      sheet(`
  ТОО «Алатау Инжиниринг Сервис»   БИН 140640018379
# СПРАВКА О ДОХОДАХ
  Выдана Оспанову Ерлану Маратовичу, ИИН 930921330479, в том, что его заработная плата составила:
  Месяц            Начислено      К выплате
  май 2026         640 000        518 400
  июнь 2026        640 000        518 400
  Итого            1 280 000      1 036 800
`),
    ],
    says: { fullName: "Оспанову Ерлану Маратовичу", personalNumber: "930921330479", companyNumber: "140640018379" },
  },
  {
    name: "lease in Russian",
    kind: "accommodation",
    pages: [
      sheet(`
# ДОГОВОР АРЕНДЫ ЖИЛОГО ПОМЕЩЕНИЯ № 27
  г. Алматы                                                  15 августа 2025 года
  Нургалиева Алия Кайратовна, ИИН 681125404120, именуемая в дальнейшем «Арендодатель», с одной
  стороны, и Оспанов Ерлан Маратович, ИИН 930921330479, именуемый в дальнейшем «Арендатор»,
  с другой стороны, заключили настоящий договор о нижеследующем.
  1. Предмет договора
  1.1. Арендодатель передает Арендатору квартиру. Адрес помещения: г. Алматы, пр. Достык, д. 187, кв. 34.
  2. Срок договора
  2.1. Договор действует с 15.08.2025 по 14.08.2028.
`),
    ],
    says: {
      "fullName@tenant": "Оспанов Ерлан Маратович",
      "fullName@landlord": "Нургалиева Алия Кайратовна",
      "personalNumber@tenant": "930921330479",
      contractNumber: "27",
      address: "г. Алматы, пр. Достык, д. 187, кв. 34",
      stayFrom: "2025-08-15",
      stayTo: "2028-08-14",
    },
  },
  {
    name: "lease in English with captions",
    kind: "accommodation",
    pages: [
      sheet(`
# RESIDENTIAL LEASE AGREEMENT
  Agreement No:   L-2025/14
  Landlord:       ALIYA NURGALIYEVA
  Tenant:         YERLAN OSPANOV
  Property address: Almaty, Dostyk Avenue 187, apt. 34
  Lease term:     15.08.2025 - 14.08.2028
  Monthly rent:   260,000 KZT
`),
    ],
    says: {
      "fullName@tenant": "YERLAN OSPANOV",
      "fullName@landlord": "ALIYA NURGALIYEVA",
      contractNumber: "L-2025/14",
      address: "Almaty, Dostyk Avenue 187, apt. 34",
      stayFrom: "2025-08-15",
      stayTo: "2028-08-14",
    },
  },
  {
    name: "hotel booking",
    kind: "accommodation",
    pages: [
      sheet(`
  Steppe Palace Hotel
# BOOKING CONFIRMATION
  Confirmation number: 4455667788
  Guest name: Anil Kumar SHARMA
  Check-in: Sunday, 10 January 2027
  Check-out: Sunday, 24 January 2027
  Room type: Standard, 14 nights
  Hotel address: Astana, Mangilik El Avenue 8
`),
    ],
    says: {
      fullName: "Anil Kumar SHARMA",
      stayFrom: "2027-01-10",
      stayTo: "2027-01-24",
      documentNumber: "4455667788",
      address: "Astana, Mangilik El Avenue 8",
    },
  },
  {
    name: "travel insurance in English",
    kind: "insurance-policy",
    pages: [
      sheet(`
  Meridian Insurance
# TRAVEL INSURANCE POLICY
  Policy No: TI-998877
  Insured: ANIL KUMAR SHARMA
  Date of birth: 14.05.1990       Passport No: Z3456781
  Period of insurance: 10.01.2027 - 24.01.2027
  Sum insured: EUR 30,000         Territory: Kazakhstan
  Date of issue: 12.11.2026
`),
    ],
    says: {
      fullName: "ANIL KUMAR SHARMA",
      birthDate: "1990-05-14",
      passportNumber: "Z3456781",
      documentNumber: "TI-998877",
      stayFrom: "2027-01-10",
      stayTo: "2027-01-24",
      issueDate: "2026-11-12",
    },
  },
  {
    name: "insurance in Russian",
    kind: "insurance-policy",
    pages: [
      sheet(`
  Страховая компания «Меридиан»
# СТРАХОВОЙ ПОЛИС № 11-22334455
  Страхователь              SHARMA ANIL KUMAR
  Застрахованное лицо       SHARMA ANIL KUMAR
  Дата рождения             14.05.1990
  Период страхования        с 10.01.2027 по 24.01.2027
  Страховая сумма           30 000 EUR
`),
    ],
    says: { fullName: "SHARMA ANIL KUMAR", birthDate: "1990-05-14", stayFrom: "2027-01-10", stayTo: "2027-01-24" },
  },
  {
    name: "e-ticket",
    kind: "ticket-itinerary",
    pages: [
      sheet(`
  Steppe Airways
# ELECTRONIC TICKET / ITINERARY RECEIPT
  Passenger: SHARMA/ANIL KUMAR MR
  Booking reference: QX7R2P       Ticket number: 465 2401234567
  Flight     From        To          Departure            Arrival
  SA 902     DELHI       ASTANA      10 JAN 2027 06:10    10 JAN 2027 10:05
  SA 903     ASTANA      DELHI       24 JAN 2027 20:40    25 JAN 2027 01:15
  Baggage 23 kg
`),
    ],
    says: { fullName: "SHARMA ANIL KUMAR", stayFrom: "2027-01-10" },
  },
  {
    name: "address certificate",
    kind: "address-proof",
    pages: [
      sheet(`
# МЕКЕНЖАЙ АНЫҚТАМАСЫ / АДРЕСНАЯ СПРАВКА
  ФИО: Оспанов Ерлан Маратович
  ИИН: 930921330479
  зарегистрирован по адресу: г. Алматы, пр. Достык, д. 187, кв. 34
  Дата выдачи: 10.11.2026
`),
    ],
    says: {
      fullName: "Оспанов Ерлан Маратович",
      personalNumber: "930921330479",
      address: "г. Алматы, пр. Достык, д. 187, кв. 34",
      issueDate: "2026-11-10",
    },
  },
  {
    name: "supply contract",
    kind: "contract-extract",
    pages: [
      sheet(`
# CONTRACT No ZE-24/118
  Taldykorgan                                             12 March 2024
  Rheintal Turbinen GmbH, hereinafter referred to as the Supplier, and Zhetisu Energo JSC,
  BIN 940140000385, hereinafter referred to as the Customer, the Parties, agree as follows:
  1. Subject of the contract
  1.1 The Supplier delivers and installs turbine equipment.
  2. Applicable law
`),
    ],
    says: { contractNumber: "ZE-24/118", companyName: "Rheintal Turbinen GmbH", companyNumber: "940140000385" },
  },
  {
    name: "company registration",
    kind: "company-registration",
    pages: [
      sheet(`
# СПРАВКА О ГОСУДАРСТВЕННОЙ РЕГИСТРАЦИИ ЮРИДИЧЕСКОГО ЛИЦА
  Наименование: ТОО «Тау Трейд»
  БИН: 180440012349
  Дата выдачи: 02.04.2018
  Юридический адрес: г. Астана, пр. Кабанбай батыра, д. 15
`),
    ],
    says: { companyName: "ТОО «Тау Трейд»", companyNumber: "180440012349", issueDate: "2018-04-02" },
  },
  {
    name: "medical certificate",
    kind: "medical-certificate",
    pages: [
      sheet(`
# МЕДИЦИНСКАЯ СПРАВКА
  Ф.И.О.: Юлдашева Дилноза Рустамовна
  Дата рождения: 17.03.1996
  ВИЧ отрицательно. Практически здорова.
  Дата: 01.11.2026
`),
    ],
    says: { fullName: "Юлдашева Дилноза Рустамовна", birthDate: "1996-03-17" },
  },
  {
    name: "fee receipt",
    kind: "fee-receipt",
    pages: [
      sheet(`
# КВИТАНЦИЯ ОБ ОПЛАТЕ
  Плательщик: YULDASHEVA DILNOZA
  Назначение платежа: консульский сбор
  Сумма: 80 USD
  Дата: 17.11.2026       Квитанция № 556677
`),
    ],
    says: { fullName: "YULDASHEVA DILNOZA", documentNumber: "556677" },
  },
];
