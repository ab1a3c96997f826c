import { dots, h1, own, type Pen, par, put, right, type Sheet, split, title, two, val } from "../pen.ts";
import { stayEn, stayRu, type Tale } from "../tale.ts";

const asked = (t: Tale) => [
  ...split(t.a),
  ...own(t.a),
  val("expiryDate", t.a.passExpires),
  val("nationality", t.a.state.code === "D" ? "DEU" : t.a.state.code),
  val("visaCategory", t.trip.code),
  val("invitationNumber", t.inv.no),
  val("stayFrom", t.trip.from),
  val("stayTo", t.trip.to),
];
const inviterEn = (t: Tale): string => (t.route === "b11" ? title(`${t.s.giv} ${t.s.sur}`) : t.host.en);
const inviterRu = (t: Tale): string => (t.route === "b11" ? `${t.s.ruSur} ${t.s.ruGiv} ${t.s.ruPat}` : t.host.ru);
const signed = (p: Pen): string =>
  `<p>I declare that the particulars given above are correct and complete.</p>${right(`Date ${p.date("2026-11-18")} &nbsp;&nbsp; Signature of applicant ____________`)}`;

export const forms: readonly Sheet[] = [
  {
    id: "form-numbered-boxes",
    half: "tune",
    kind: "application-form",
    print: (t, p) => ({
      pages: [
        `<div class="right small">Form approved by the Ministry of Foreign Affairs</div>${h1("EMBASSY OF THE REPUBLIC OF KAZAKHSTAN<br>VISA APPLICATION FORM / ВИЗОВАЯ АНКЕТА")}${put.boxed(
          [
            ["1. Family name / Фамилия", t.a.sur],
            ["2. First and middle names / Имя, отчество", t.a.giv || "-"],
            ["3. Former family name / Прежняя фамилия", "None"],
            ["4. Date and place of birth / Дата и место рождения", `${p.date(t.a.born)}, ${title(t.a.townEn)}`],
            ["5. Sex / Пол", t.a.sex === "M" ? "☒ Male / Муж. ☐ Female / Жен." : "☐ Male / Муж. ☒ Female / Жен."],
            ["6. Citizenship / Гражданство", t.a.state.en],
            ["7. Type of passport / Вид паспорта", "☒ ordinary ☐ diplomatic ☐ service"],
            ["8. Passport number / Номер паспорта", t.a.pass],
            ["9. Issued on / Дата выдачи", p.date(t.a.passIssued)],
            ["10. Valid until / Действителен до", p.date(t.a.passExpires)],
            ["11. Permanent address / Постоянный адрес", t.homeEn],
            ["12. Place of work, position / Место работы, должность", `${t.emp.name}, ${t.job.en}`],
          ],
        )}`,
        `${put.boxed([
          ["13. Visa category / Категория визы", t.trip.code],
          ["14. Number of entries / Кратность", "☒ single / однократная ☐ double ☐ multiple"],
          ["15. Purpose of travel / Цель поездки", t.trip.en],
          ["16. Period of stay / Срок пребывания", `from ${p.date(t.trip.from)} to ${p.date(t.trip.to)}`],
          ["17. Invitation No. / Номер приглашения", t.inv.no],
          ["18. Inviting person or organization / Приглашающее лицо", inviterEn(t)],
          ["19. Address in Kazakhstan / Адрес в Казахстане", stayEn(t)],
          ["20. Previous visits / Предыдущие поездки", "No"],
        ])}${signed(p)}`,
      ],
      fields: asked(t),
    }),
  },
  {
    id: "form-portal-print",
    half: "tune",
    kind: "application-form",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>Visa and Migration Portal</b><div class="small">vmp portal · application for e-Visa · printed ${p.date("2026-11-18")}</div></div><h2>Visa application</h2><h2>Personal information</h2>${put.side(
          [
            ["Surname (as in passport)", t.a.sur],
            ["Given name(s) (as in passport)", t.a.giv || "—"],
            ["Gender", t.a.sex === "M" ? "Male" : "Female"],
            ["Date of birth", p.date(t.a.born)],
            ["Country of birth", t.a.state.en],
            ["Place of birth", title(t.a.townEn)],
            ["Nationality", t.a.state.en],
            ["Marital status", t.route === "b11" ? "Married" : "Single"],
            ["E-mail", t.a.email],
            ["Phone", t.a.phone],
          ],
        )}<h2>Passport data</h2>${put.side([
          ["Document type", "Ordinary passport"],
          ["Document number", t.a.pass],
          ["Date of issue", p.date(t.a.passIssued)],
          ["Date of expiration", p.date(t.a.passExpires)],
          ["Issuing authority", t.a.state.authority],
        ])}<h2>Trip</h2>${put.side([
          ["Type of visa", `${t.trip.code} (${t.trip.en})`],
          ["Invitation number", t.inv.no],
          ["Planned date of entry", p.date(t.trip.from)],
          ["Planned date of exit", p.date(t.trip.to)],
          ["Inviting party", inviterEn(t)],
          ["Address of stay", stayEn(t)],
        ])}${signed(p)}`,
      ],
      fields: asked(t),
    }),
  },
  {
    id: "form-letter-boxes",
    half: "tune",
    kind: "application-form",
    print: (t, p) => ({
      pages: [
        `${h1("Анкета-заявление на получение визы<br>APPLICATION FOR VISA")}${put.letters([
          ["Фамилия / Surname", t.a.sur],
          ["Имя / Given names", t.a.giv || "-"],
          ["Дата рождения (дд.мм.гггг) / Date of birth", dots(t.a.born)],
          ["Номер паспорта / Passport No", t.a.pass],
          ["Действителен до / Valid till", dots(t.a.passExpires)],
          ["Номер приглашения / Invitation No", t.inv.no],
        ])}${put.above([
          ["Гражданство / Nationality", title(t.a.state.en)],
          ["Место рождения / Place of birth", title(t.a.townEn)],
          ["Вид визы / Visa type", t.trip.code],
          ["Цель поездки / Purpose of journey", t.trip.en],
          ["Дата въезда / Date of entry", p.date(t.trip.from)],
          ["Дата выезда / Date of departure", p.date(t.trip.to)],
          ["Приглашающая сторона / Inviting party", inviterEn(t)],
          ["Адрес пребывания / Address in Kazakhstan", stayEn(t)],
        ])}${signed(p)}`,
      ],
      fields: asked(t),
    }),
  },
  {
    id: "form-below-line",
    half: "final",
    kind: "application-form",
    print: (t, p) => ({
      pages: [
        `${right("To the Consul of the Republic of Kazakhstan")}${h1("APPLICATION FORM FOR A VISA TO THE REPUBLIC OF KAZAKHSTAN")}${put.below(
          [
            ["surname", t.a.sur],
            ["name, second name", t.a.giv],
            ["day, month, year of birth", p.date(t.a.born)],
            ["place of birth", title(t.a.townEn)],
            ["citizenship", t.a.state.en],
            ["passport number", t.a.pass],
            ["date of issue", p.date(t.a.passIssued)],
            ["date of expiry", p.date(t.a.passExpires)],
            ["category of visa requested", t.trip.code],
            ["purpose of the visit", t.trip.en],
            ["date of entry into Kazakhstan", p.date(t.trip.from)],
            ["date of departure from Kazakhstan", p.date(t.trip.to)],
            ["number of the invitation", t.inv.no],
            ["name of the inviting person or company", inviterEn(t)],
            ["address during the stay", stayEn(t)],
          ],
        )}${put.ticks(["single entry", "double entry", "multiple entry"], "single entry")}${signed(p)}`,
      ],
      fields: asked(t),
    }),
  },
  {
    id: "form-ru-dotted",
    half: "final",
    kind: "application-form",
    print: (t, p) => ({
      pages: [
        `${h1("ВИЗОВАЯ АНКЕТА")}<p class="small">Заполняется печатными буквами латиницей</p>${put.dotted(
          [
            ["Фамилия", t.a.sur],
            ["Имя (имена)", t.a.giv || "нет"],
            ["Пол", t.a.sex === "M" ? "мужской" : "женский"],
            ["Дата рождения", p.date(t.a.born, "ru")],
            ["Место рождения", title(t.a.townEn)],
            ["Гражданство", t.a.state.ru],
            ["Серия и номер паспорта", t.a.pass],
            ["Дата выдачи паспорта", p.date(t.a.passIssued, "ru")],
            ["Паспорт действителен до", p.date(t.a.passExpires, "ru")],
            ["Место работы, должность", `${t.emp.name}, ${t.job.ru}`],
            ["Категория испрашиваемой визы", t.trip.code],
            ["Кратность визы", "однократная"],
            ["Цель поездки", t.trip.ru],
            ["Срок пребывания", `с ${p.date(t.trip.from, "ru")} по ${p.date(t.trip.to, "ru")}`],
            ["Номер приглашения", t.inv.no],
            ["Приглашающая сторона", inviterRu(t)],
            ["Адрес пребывания в Казахстане", stayRu(t)],
          ],
          1,
        )}${right(`Подпись заявителя ____________ &nbsp; Дата ${p.date("2026-11-18", "ru")}`)}`,
      ],
      fields: asked(t),
    }),
  },
  {
    id: "form-trilingual-grid",
    half: "final",
    kind: "application-form",
    print: (t, p) => ({
      pages: [
        `${h1("Виза алуға өтініш · Заявление на получение визы · Visa application form")}${put.above([
          ["Тегі · Фамилия · Surname", t.a.sur],
          ["Аты · Имя · Given names", t.a.giv],
          ["Туған күні · Дата рождения · Date of birth", p.date(t.a.born)],
          ["Жынысы · Пол · Sex", t.a.sex],
          ["Азаматтығы · Гражданство · Citizenship", t.a.state.en],
          ["Туған жері · Место рождения · Place of birth", title(t.a.townEn)],
          ["Паспорт № · Passport No.", t.a.pass],
          ["Берген орган · Кем выдан · Issued by", t.a.state.authority],
          ["Берілген күні · Дата выдачи · Date of issue", p.date(t.a.passIssued)],
          ["Жарамдылық мерзімі · Срок действия · Date of expiry", p.date(t.a.passExpires)],
        ])}${two(
          put.above(
            [
              ["Виза санаты · Категория визы · Visa category", t.trip.code],
              ["Шақыру № · Приглашение № · Invitation No.", t.inv.no],
            ],
            1,
          ),
          put.above(
            [
              ["Кіру күні · Дата въезда · Date of arrival", p.date(t.trip.from)],
              ["Шығу күні · Дата выезда · Date of departure", p.date(t.trip.to)],
            ],
            1,
          ),
        )}${put.above(
          [
            ["Сапар мақсаты · Цель поездки · Purpose of visit", t.trip.en],
            ["Шақырушы тарап · Приглашающая сторона · Host", inviterEn(t)],
            ["Тұратын мекенжайы · Адрес пребывания · Address in Kazakhstan", stayEn(t)],
          ],
          1,
        )}${par(" ")}${signed(p)}`,
      ],
      fields: asked(t),
    }),
  },
];
