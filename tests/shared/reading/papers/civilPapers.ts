import { sheet } from "../sheet.ts";
import type { Paper } from "./paper.ts";

export const CIVIL_PAPERS: readonly Paper[] = [
  {
    name: "marriage certificate, Russian, in prose with captions under lines",
    kind: "marriage-certificate",
    pages: [
      sheet(`
# СВИДЕТЕЛЬСТВО
# О ЗАКЛЮЧЕНИИ БРАКА
  Гражданин Оспанов Ерлан Маратович
  родившийся 21.09.1993, гражданство Казахстан
  и гражданка Юлдашева Дилноза Рустамовна
  родившаяся 17.03.1996, гражданство Узбекистан
  заключили брак 14 июня 2025 года
  о чем 2025 года июня месяца 14 числа составлена запись акта о заключении брака № 1187
  После заключения брака присвоены фамилии:
  мужу Оспанов
  жене Юлдашева
  Место государственной регистрации: отдел РАГС г. Алматы
  Дата выдачи 16 июня 2025 г.
  № 0481926
`),
    ],
    says: {
      "fullName@husband": "Оспанов Ерлан Маратович",
      "fullName@wife": "Юлдашева Дилноза Рустамовна",
      "birthDate@husband": "1993-09-21",
      "birthDate@wife": "1996-03-17",
      marriageDate: "2025-06-14",
      issueDate: "2025-06-16",
      documentNumber: "0481926",
    },
  },
  {
    name: "marriage certificate, Kazakh and Russian, two halves",
    kind: "marriage-certificate",
    pages: [
      sheet(`
           ҚАЗАҚСТАН РЕСПУБЛИКАСЫ - РЕСПУБЛИКА КАЗАХСТАН
# НЕКЕ ҚИЮ ТУРАЛЫ КУӘЛІК
# СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА
  Ері / Муж                                  Әйелі / Жена
  Тегі / Фамилия                             Тегі / Фамилия
  Серіков                                    Петрова
  Аты / Имя                                  Аты / Имя
  Нұрлан                                     Анна
  Туған күні / Дата рождения                 Туған күні / Дата рождения
  02.02.1988                                 05.12.1991
  Азаматтығы / Гражданство                   Азаматтығы / Гражданство
  Қазақстан                                  Россия
  Некеге тұрған күні / Дата заключения брака: 20.08.2021
  Акт жазбасы № / Запись акта № 455
  Берілген күні / Дата выдачи: 21.08.2021
  № 7712345
`),
    ],
    says: {
      "surname@husband": "Серіков",
      "surname@wife": "Петрова",
      "givenNames@husband": "Нұрлан",
      "givenNames@wife": "Анна",
      "birthDate@husband": "1988-02-02",
      "birthDate@wife": "1991-12-05",
      marriageDate: "2021-08-20",
      issueDate: "2021-08-21",
      documentNumber: "7712345",
    },
  },
  {
    name: "marriage certificate, English table of columns, with its certification",
    kind: "marriage-certificate",
    pages: [
      sheet(`
                          Translated from Kazakh and Russian
                    REPUBLIC OF KAZAKHSTAN
# CERTIFICATE OF MARRIAGE
                         Husband              Wife
  Surname                SERIKOV              PETROVA
  Name                   NURLAN               ANNA
  Given name             NURLAN               ANNA
  Date of birth          02.02.1988           05.12.1991
  Citizenship            Kazakhstan           Russian Federation
  Date of marriage: 20 August 2021
  Act record No 455
  Date of issue: 21 August 2021
  Certificate No 7712345





  TRANSLATOR'S CERTIFICATE
  I, Saule Beisenova, translator, born on 01.01.1970, certify that this is an accurate translation.
  Registered under No 1234. Notary public of the city of Almaty. Passport No N99999999
`),
    ],
    says: {
      "surname@husband": "SERIKOV",
      "surname@wife": "PETROVA",
      "givenNames@husband": "NURLAN",
      "givenNames@wife": "ANNA",
      "birthDate@husband": "1988-02-02",
      "birthDate@wife": "1991-12-05",
      marriageDate: "2021-08-20",
      issueDate: "2021-08-21",
      documentNumber: "7712345",
    },
  },
  {
    name: "marriage certificate, a row a person",
    kind: "marriage-certificate",
    pages: [
      sheet(`
# MARRIAGE CERTIFICATE
              Surname       Given names     Date of birth
  Husband     SERIKOV       NURLAN          02.02.1988
  Wife        PETROVA       ANNA            05.12.1991
  Date of marriage          20.08.2021
  Certificate No            II-ТТ № 123456
  Date of issue             21.08.2021
`),
    ],
    says: {
      "surname@husband": "SERIKOV",
      "surname@wife": "PETROVA",
      "givenNames@wife": "ANNA",
      "birthDate@husband": "1988-02-02",
      marriageDate: "2021-08-20",
      issueDate: "2021-08-21",
    },
  },
  {
    name: "marriage certificate in English prose",
    kind: "marriage-certificate",
    pages: [
      sheet(`
# CERTIFICATE OF MARRIAGE REGISTRATION
  Citizen SERIKOV NURLAN ASKAROVICH, born on 2 February 1988,
  and citizen PETROVA ANNA SERGEEVNA, born on 5 December 1991,
  entered into marriage on 20 August 2021,
  of which record of act No 455 was made on 20 August 2021.
  Date of issue: 21 August 2021
  Certificate number: 7712345
`),
    ],
    says: {
      "fullName@husband": "SERIKOV NURLAN ASKAROVICH",
      "fullName@wife": "PETROVA ANNA SERGEEVNA",
      "birthDate@husband": "1988-02-02",
      "birthDate@wife": "1991-12-05",
      marriageDate: "2021-08-20",
      documentNumber: "7712345",
    },
  },
  {
    name: "birth certificate, Kazakh and Russian",
    kind: "birth-certificate",
    pages: [
      sheet(`
           ҚАЗАҚСТАН РЕСПУБЛИКАСЫ - РЕСПУБЛИКА КАЗАХСТАН
# ТУУ ТУРАЛЫ КУӘЛІК
# СВИДЕТЕЛЬСТВО О РОЖДЕНИИ
  Тегі / Фамилия                    Серіков
  Аты / Имя                         Амир
  Туған күні / Дата рождения        03.05.2022
  Туған жері / Место рождения       Алматы қаласы
  Әкесі / Отец                      Серіков Нұрлан Асқарұлы
  Анасы / Мать                      Петрова Анна Сергеевна
  Акт жазбасы № / Запись акта №     991
  Берілген күні / Дата выдачи       15.05.2022
  № 5544332
`),
    ],
    says: {
      surname: "Серіков",
      givenNames: "Амир",
      birthDate: "2022-05-03",
      fatherName: "Серіков Нұрлан Асқарұлы",
      motherName: "Петрова Анна Сергеевна",
      issueDate: "2022-05-15",
      documentNumber: "5544332",
    },
  },
  {
    name: "birth certificate, Russian, captions under lines",
    kind: "birth-certificate",
    pages: [
      sheet(`
# СВИДЕТЕЛЬСТВО О РОЖДЕНИИ
  Иванов
^            (фамилия)
  Пётр
^            (имя)
  родился 01.02.2015
  место рождения г. Омск
  Отец: Иванов Иван Иванович
  Мать: Иванова Анна Петровна
  Дата выдачи 10.02.2015
  II-АЛ № 123456
`),
    ],
    says: {
      surname: "Иванов",
      givenNames: "Пётр",
      birthDate: "2015-02-01",
      fatherName: "Иванов Иван Иванович",
      motherName: "Иванова Анна Петровна",
      issueDate: "2015-02-10",
      documentNumber: "II-АЛ 123456",
    },
  },
  {
    name: "birth certificate, English",
    kind: "birth-certificate",
    pages: [
      sheet(`
# BIRTH CERTIFICATE
  Name of child: EMMA LOUISE CARTER
  Date of birth: 12 August 2018
  Place of birth: Leeds
  Sex: Female
  Father: JAMES CARTER
  Mother: HELEN CARTER
  Certificate No: BC 1234567
  Date of registration: 20 August 2018
`),
    ],
    says: {
      childName: "EMMA LOUISE CARTER",
      birthDate: "2018-08-12",
      fatherName: "JAMES CARTER",
      motherName: "HELEN CARTER",
    },
  },
  {
    name: "name change certificate",
    kind: "name-change-certificate",
    pages: [
      sheet(`
# СВИДЕТЕЛЬСТВО О ПЕРЕМЕНЕ ИМЕНИ
  До перемены
  Фамилия: Ким        Имя: Ольга
  После перемены
  Фамилия: Пак        Имя: Ольга
  Дата рождения: 04.04.1990
  Запись акта № 17 от 03.03.2020
  Дата выдачи: 05.03.2020
  № 0012345
`),
    ],
    says: { surname: "Пак", "surname@former": "Ким", issueDate: "2020-03-05", documentNumber: "0012345" },
  },
  {
    name: "divorce certificate",
    kind: "divorce-certificate",
    pages: [
      sheet(`
# СВИДЕТЕЛЬСТВО О РАСТОРЖЕНИИ БРАКА
  Брак между гражданином Ким Сергей Олегович
  и гражданкой Ким Ольга Викторовна прекращен 11.11.2018
  Запись акта № 300
  Дата выдачи: 20.11.2018
  № 3344556
`),
    ],
    says: { issueDate: "2018-11-20", documentNumber: "3344556" },
  },
  {
    name: "death certificate",
    kind: "death-certificate",
    pages: [
      sheet(`
# ҚАЙТЫС БОЛУ ТУРАЛЫ КУӘЛІК / СВИДЕТЕЛЬСТВО О СМЕРТИ
  Тегі / Фамилия: Ким
  Аты / Имя: Сергей
  Дата смерти: 01.01.2020
  Дата выдачи: 10.01.2020
`),
    ],
    says: { surname: "Ким", givenNames: "Сергей", issueDate: "2020-01-10" },
  },
  {
    name: "police certificate, Kazakh and Russian",
    kind: "police-certificate",
    pages: [
      sheet(`
  Қазақстан Республикасы Бас прокуратурасының Құқықтық статистика комитеті
# СОТТЫЛЫҚТЫҢ БОЛУЫ НЕ БОЛМАУЫ ТУРАЛЫ АНЫҚТАМА
# СПРАВКА О НАЛИЧИИ ЛИБО ОТСУТСТВИИ СУДИМОСТИ
  Бірегей нөмір / Уникальный номер     10100512345678
  Берілген күні / Дата выдачи          03.11.2026
  Т.А.Ә. / ФИО                         АХМЕТОВ НУРЛАН СЕРИКОВИЧ
  Туған күні / Дата рождения           12.03.1985
  ЖСН / ИИН                            850312300125
  сведений о судимости не имеется
`),
    ],
    says: { fullName: "АХМЕТОВ НУРЛАН СЕРИКОВИЧ", birthDate: "1985-03-12", issueDate: "2026-11-03" },
  },
  {
    name: "police clearance in English prose",
    kind: "police-certificate",
    pages: [
      sheet(`
                  GOVERNMENT OF INDIA
# POLICE CLEARANCE CERTIFICATE
  File No: PCC-2026-778
  This is to certify that Mr. ANIL KUMAR SHARMA, son of Mohan Sharma,
  holder of Indian passport No Z3456781, born on 14 May 1990,
  has no criminal record and has not been convicted.
  Date: 02 November 2026
`),
    ],
    says: { fullName: "ANIL KUMAR SHARMA", passportNumber: "Z3456781", birthDate: "1990-05-14" },
  },
  {
    name: "diploma",
    kind: "diploma",
    pages: [
      sheet(`
               TECHNICAL UNIVERSITY OF JAIPUR
# DIPLOMA
  This is to certify that
  ANIL KUMAR SHARMA
  has been awarded the degree of Bachelor of Engineering
  Diploma No: TUJ-55123
  Date of issue: 30 June 2012
`),
    ],
    says: { fullName: "ANIL KUMAR SHARMA", documentNumber: "TUJ-55123", issueDate: "2012-06-30" },
  },
];
