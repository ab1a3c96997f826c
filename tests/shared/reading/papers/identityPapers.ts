import { sheet } from "../sheet.ts";
import type { Paper } from "./paper.ts";

const INDIAN_ZONE = ["P<INDSHARMA<<ANIL<KUMAR<<<<<<<<<<<<<<<<<<<<<", "Z3456781<9IND9005146M3108227<<<<<<<<<<<<<<<6"];
const ID_ZONE = ["IDKAZ0412365878880412401006<<<", "8804123F3104116KAZ<<<<<<<<<<<2", "SEIDAKHMETOVA<<MADINA<<<<<<<<<"];

export const IDENTITY_PAPERS: readonly Paper[] = [
  {
    name: "Indian passport, captions above values",
    kind: "passport-copy",
    pages: [
      sheet(
        `
                     REPUBLIC OF INDIA
   Type     Country Code               Passport No.
   P        IND                        Z3456781
   Surname
   SHARMA
   Given Name(s)
   ANIL KUMAR
   Nationality          Sex            Date of Birth
   INDIAN               M              14/05/1990
   Place of Birth
   JAIPUR, RAJASTHAN
   Place of Issue
   JAIPUR
   Date of Issue                       Date of Expiry
   23/08/2021                          22/08/2031
`,
        { aspect: 0.7, mrz: INDIAN_ZONE },
      ),
    ],
    says: {
      surname: "SHARMA",
      givenNames: "ANIL KUMAR",
      passportNumber: "Z3456781",
      birthDate: "1990-05-14",
      sex: "M",
      nationality: "IND",
      issueDate: "2021-08-23",
      expiryDate: "2031-08-22",
    },
  },
  {
    name: "Kazakh passport without a readable zone, bilingual captions",
    kind: "passport-copy",
    pages: [
      sheet(
        `
  ПАСПОРТ / PASSPORT       ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / REPUBLIC OF KAZAKHSTAN
  Түрі / Type      Мемлекет коды / Code of state     Паспорт № / Passport №
  P                KAZ                               N12345678
  Тегі / Surname
  АХМЕТОВ / AKHMETOV
  Аты / Given names
  НҰРЛАН / NURLAN
  Азаматтығы / Nationality
  ҚАЗАҚСТАН / KAZAKHSTAN
  Туған күні / Date of birth           ЖСН / IIN
  12.03.1985                           850312300125
  Жынысы / Sex       Туған жері / Place of birth
  Е / M              АЛМАТЫ / ALMATY
  Берілген күні / Date of issue        Қолданылу мерзімі / Date of expiry
  15.06.2019                           14.06.2029
`,
        { aspect: 0.7 },
      ),
    ],
    says: {
      surname: "AKHMETOV",
      givenNames: "NURLAN",
      passportNumber: "N12345678",
      birthDate: "1985-03-12",
      issueDate: "2019-06-15",
      expiryDate: "2029-06-14",
      nationality: "KAZ",
      personalNumber: "850312300125",
      sex: "M",
    },
  },
  {
    name: "Russian travel passport",
    kind: "passport-copy",
    pages: [
      sheet(
        `
                  РОССИЙСКАЯ ФЕДЕРАЦИЯ / RUSSIAN FEDERATION
  ПАСПОРТ      Тип/Type   Код государства выдачи/     Номер паспорта/
  PASSPORT                Code of issuing State       Passport No.
               P          RUS                         75 1234567
               Фамилия/Surname
               ЩЕГЛОВА/
               SHCHEGLOVA
               Имя/Given names
               ЮЛИЯ СЕРГЕЕВНА/
               IULIIA
               Гражданство/Nationality
               РОССИЙСКАЯ ФЕДЕРАЦИЯ/RUSSIAN FEDERATION
               Дата рождения/Date of birth      Учетная запись
               23.11.1992
               Пол/Sex     Место рождения/Place of birth
               Ж/F         Г. ОМСК / USSR
               Дата выдачи/Date of issue        Орган, выдавший документ/Authority
               04.02.2022                       МВД 55001
               Дата окончания срока             Подпись владельца/
               действия/Date of expiry          Holder's signature
               04.02.2032
`,
        { aspect: 0.7 },
      ),
    ],
    says: {
      passportNumber: "751234567",
      birthDate: "1992-11-23",
      issueDate: "2022-02-04",
      expiryDate: "2032-02-04",
      sex: "F",
      nationality: "RUS",
    },
  },
  {
    name: "Turkish passport page",
    kind: "passport-copy",
    pages: [
      sheet(
        `
        TÜRKİYE CUMHURİYETİ  /  REPUBLIC OF TÜRKİYE
  PASAPORT / PASSPORT
  Türü / Type      Ülke kodu / Code of State       Pasaport No / Passport No
  P                TUR                             U12345678
  Soyadı / Surname
  ÖZTÜRK
  Adı / Given names
  GÖKHAN
  Uyruğu / Nationality            T.C. Kimlik No / Personal No
  TÜRKİYE                         12345678901
  Doğum tarihi / Date of birth    Cinsiyet / Sex
  05 MAY 1988                     E / M
  Veriliş tarihi / Date of issue      Son geçerlilik tarihi / Date of expiry
  11 Oca/Jan 2023                     10 Oca/Jan 2033
`,
        { aspect: 0.71 },
      ),
    ],
    says: {
      surname: "ÖZTÜRK",
      givenNames: "GÖKHAN",
      passportNumber: "U12345678",
      birthDate: "1988-05-05",
      issueDate: "2023-01-11",
      expiryDate: "2033-01-10",
      sex: "M",
      nationality: "TUR",
    },
  },
  {
    name: "identity card of Kazakhstan, both sides",
    kind: "id-card",
    pages: [
      sheet(
        `
  ҚАЗАҚСТАН РЕСПУБЛИКАСЫ          РЕСПУБЛИКА КАЗАХСТАН
       ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ
                    ТЕГІ / ФАМИЛИЯ
                    СЕЙДАХМЕТОВА
                    АТЫ / ИМЯ
                    МАДИНА
                    ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО
                    СЕРІКҚЫЗЫ
                    ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ
                    12.04.1988
                    ЖСН / ИИН
                    880412401006
`,
        { aspect: 0.63, pageId: "f1.0" },
      ),
      sheet(
        `
  № 041236587
  ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ
  АСТАНА
  ҰЛТЫ / НАЦИОНАЛЬНОСТЬ
  ҚАЗАҚ
  БЕРГЕН ОРГАН / ОРГАН ВЫДАЧИ
  ҚР ІШКІ ІСТЕР МИНИСТРЛІГІ
  БЕРІЛГЕН КҮНІ - ҚОЛДАНЫЛУ МЕРЗІМІ / ДАТА ВЫДАЧИ - СРОК ДЕЙСТВИЯ
  12.04.2021 - 11.04.2031
`,
        { aspect: 0.63, pageId: "f1.1", mrz: ID_ZONE },
      ),
    ],
    says: {
      surname: "SEIDAKHMETOVA",
      givenNames: "MADINA",
      birthDate: "1988-04-12",
      documentNumber: "041236587",
      personalNumber: "880412401006",
      issueDate: "2021-04-12",
      expiryDate: "2031-04-11",
      sex: "F",
    },
  },
  {
    name: "identity card, front only, captions inline",
    kind: "id-card",
    pages: [
      sheet(
        `
  РЕСПУБЛИКА КАЗАХСТАН
  УДОСТОВЕРЕНИЕ ЛИЧНОСТИ
  Фамилия: ЖУМАБАЕВ
  Имя: ДАНИЯР
  Отчество: ЕРЛАНОВИЧ
  Дата рождения: 01.01.1990
  ИИН: 900101300811
  Номер: 049876543
`,
        { aspect: 0.63 },
      ),
    ],
    says: { surname: "ЖУМАБАЕВ", givenNames: "ДАНИЯР", birthDate: "1990-01-01", personalNumber: "900101300811" },
  },
  {
    name: "residence permit of a foreigner in Kazakhstan",
    kind: "residence-permit",
    pages: [
      sheet(
        `
         ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / РЕСПУБЛИКА КАЗАХСТАН
  ШЕТЕЛДІКТІҢ ЫҚТИЯРХАТЫ / ВИД НА ЖИТЕЛЬСТВО ИНОСТРАНЦА
  Тегі / Фамилия                    IVANOVA
  Аты / Имя                         ELENA
  Туған күні / Дата рождения        07.09.1979
  Азаматтығы / Гражданство          РОССИЯ
  ЖСН / ИИН                         790907450012
  № 012345678
  Берілген күні / Дата выдачи       20.05.2022
  Қолданылу мерзімі / Срок действия 19.05.2032
`,
        { aspect: 0.65 },
      ),
    ],
    says: {
      surname: "IVANOVA",
      givenNames: "ELENA",
      birthDate: "1979-09-07",
      nationality: "RUS",
      issueDate: "2022-05-20",
      expiryDate: "2032-05-19",
    },
  },
  {
    name: "visa sticker text",
    kind: "visa",
    pages: [
      sheet(
        `
      ҚАЗАҚСТАН / KAZAKHSTAN        ВИЗА / VISA
   Visa No 12345678            Category C3
   Valid from 01.02.2025       Valid until 30.01.2026
   Number of entries: MULTIPLE
   Name: SHARMA ANIL KUMAR
   Passport No: Z3456781       Date of birth: 14.05.1990
   Sex: M
`,
        { aspect: 0.7 },
      ),
    ],
    says: {
      visaCategory: "C3",
      entries: "multiple",
      passportNumber: "Z3456781",
      birthDate: "1990-05-14",
      stayFrom: "2025-02-01",
      stayTo: "2026-01-30",
    },
  },
  { name: "portrait", kind: "photo", pages: [sheet("", { aspect: 1.286 })], says: {} },
];
