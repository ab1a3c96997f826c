import {
  dots,
  h1,
  kkFull,
  latin,
  mr,
  own,
  type Pen,
  par,
  put,
  right,
  ruCase,
  ruFull,
  type Sheet,
  split,
  surFirst,
  title,
  two,
  val,
  whole,
} from "../pen.ts";
import { stayEn, stayKk, stayRu, type Tale } from "../tale.ts";

const told = (t: Tale) => [...own(t.a), val("invitationNumber", t.inv.no), val("visaCategory", t.trip.code)];
const stay = (t: Tale) => [val("stayFrom", t.trip.from), val("stayTo", t.trip.to)];
const inviter = (t: Tale, tongue: "en" | "ru" | "kk"): string =>
  t.route === "b11" ? { en: latin(t.s), ru: ruFull(t.s), kk: kkFull(t.s) }[tongue] : t.host[tongue];
const number = (t: Tale): string => (t.route === "b11" ? t.s.iin : t.host.bin);
const place = (t: Tale, p: Pen): string => right(`${t.stay.cityRu}, ${p.date(t.inv.issued, "ru")}`);

export const invitations: readonly Sheet[] = [
  {
    id: "invitation-portal-kkru",
    half: "tune",
    kind: "invitation",
    print: (t, p) => ({
      pages: [
        `<div class="head small">Қазақстан Республикасының Көші-қон порталы / Визово-миграционный портал Республики Казахстан</div>${h1(`ШАҚЫРУ / ПРИГЛАШЕНИЕ № ${t.inv.no}`)}${put.boxed(
          [
            ["Тегі / Фамилия", t.a.sur],
            ["Аты / Имя", t.a.giv || "-"],
            ["Туған күні / Дата рождения", dots(t.a.born)],
            ["Жынысы / Пол", t.a.sex === "M" ? "Ер / Муж" : "Әйел / Жен"],
            ["Азаматтығы / Гражданство", `${t.a.state.kk} / ${t.a.state.ru}`],
            ["Паспорт нөмірі / Номер паспорта", t.a.pass],
            ["Паспорттың жарамдылық мерзімі / Срок действия паспорта", dots(t.a.passExpires)],
            ["Виза санаты / Категория визы", t.trip.code],
            ["Еселігі / Кратность", "Бір мәртелік / Однократная"],
            ["Сапар мақсаты / Цель поездки", `${t.trip.kk} / ${t.trip.ru}`],
            ["Болу мерзімі / Срок пребывания", `${dots(t.trip.from)} – ${dots(t.trip.to)}`],
            ["Шақырушы тұлға / Приглашающее лицо", inviter(t, "ru")],
            ["ЖСН/БСН / ИИН/БИН", number(t)],
            ["Болу орны / Место пребывания", stayRu(t)],
          ],
        )}${put.colon([["Берілген күні / Дата выдачи", p.date(t.inv.issued, "ru")]])}`,
      ],
      fields: [...split(t.a), ...told(t), val("expiryDate", t.a.passExpires), ...stay(t)],
    }),
  },
  {
    id: "invitation-notice-ru",
    half: "tune",
    kind: "invitation",
    print: (t, p) => ({
      pages: [
        `${right("В посольство Республики Казахстан")}${h1("ВИЗОВАЯ ПОДДЕРЖКА")}${par(`Департамент полиции сообщает, что по ходатайству ${t.route === "b11" ? `гр. ${ruCase(t.s, "gen")} (ИИН ${t.s.iin})` : `${t.host.ru} (БИН ${t.host.bin})`} согласовано оформление визы следующему иностранному гражданину:`)}${put.dash(
          [
            ["Регистрационный номер приглашения", t.inv.no],
            ["Фамилия, имя", surFirst(t.a)],
            ["Дата рождения", p.date(t.a.born, "ru")],
            ["Гражданство", t.a.state.ru],
            ["Паспорт", `№ ${t.a.pass}, действителен до ${p.date(t.a.passExpires, "ru")}`],
            ["Категория визы", t.trip.code],
            ["Кратность", "однократная"],
            ["Цель въезда", t.trip.ru],
            ["Период пребывания", `с ${p.date(t.trip.from, "ru")} по ${p.date(t.trip.to, "ru")}`],
            ["Адрес проживания", stayRu(t)],
          ],
        )}${place(t, p)}<p>Начальник управления миграционной службы ${t.clerk.ru}</p>`,
      ],
      fields: [val("fullName", surFirst(t.a)), ...told(t), val("expiryDate", t.a.passExpires), ...stay(t)],
    }),
  },
  {
    id: "invitation-two-columns",
    half: "tune",
    kind: "invitation",
    print: (t, p) => ({
      pages: [
        `${h1("Қазақстан Республикасына кіруге шақыру<br>Приглашение на въезд в Республику Казахстан")}${two(
          put.colon([
            ["Шақыру №", t.inv.no],
            ["Берілген күні", p.date(t.inv.issued, "kk")],
            ["Тегі", t.a.sur],
            ["Аты", t.a.giv || "-"],
            ["Туған күні", p.date(t.a.born, "kk")],
            ["Азаматтығы", t.a.state.kk],
            ["Паспорт №", t.a.pass],
            ["Виза санаты", t.trip.code],
            ["Сапар мақсаты", t.trip.kk],
            ["Шақырушы", inviter(t, "kk")],
            ["Мекенжайы", stayKk(t)],
          ]),
          put.colon([
            ["Приглашение №", t.inv.no],
            ["Дата выдачи", p.date(t.inv.issued, "ru")],
            ["Фамилия", t.a.sur],
            ["Имя", t.a.giv || "-"],
            ["Дата рождения", p.date(t.a.born, "ru")],
            ["Гражданство", t.a.state.ru],
            ["Паспорт №", t.a.pass],
            ["Категория визы", t.trip.code],
            ["Цель поездки", t.trip.ru],
            ["Приглашающий", inviter(t, "ru")],
            ["Адрес", stayRu(t)],
          ]),
        )}`,
      ],
      fields: [...split(t.a), ...told(t)],
    }),
  },
  {
    id: "invitation-list-table",
    half: "final",
    kind: "invitation",
    print: (t, p) => ({
      pages: [
        `${h1(`Приглашение № ${t.inv.no} от ${p.date(t.inv.issued, "ru")}`)}${par(`Приглашающая организация (лицо): ${inviter(t, "ru")}, ИИН/БИН ${number(t)}`, `Категория визы: ${t.trip.code}. Кратность: однократная. Цель поездки: ${t.trip.ru.toLowerCase()}.`, `Срок действия визы: с ${p.date(t.trip.from, "ru")} по ${p.date(t.trip.to, "ru")}`)}<h2>Приглашаемые иностранцы</h2>${put.headed(["№", "Фамилия", "Имя", "Дата рождения", "Гражданство", "№ паспорта", "Срок действия"], [["1", t.a.sur, t.a.giv || "-", dots(t.a.born), t.a.state.ru, t.a.pass, dots(t.a.passExpires)]])}<p>Место пребывания: ${stayRu(t)}</p>`,
      ],
      fields: [...split(t.a), ...told(t), val("expiryDate", t.a.passExpires), ...stay(t)],
    }),
  },
  {
    id: "invitation-english",
    half: "final",
    kind: "invitation",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>REPUBLIC OF KAZAKHSTAN</b> · Migration Service</div>${h1("INVITATION FOR ENTRY TO THE REPUBLIC OF KAZAKHSTAN")}${put.above(
          [
            ["Invitation number", t.inv.no],
            ["Issued", p.date(t.inv.issued)],
            ["Full name of the invited person", surFirst(t.a)],
            ["Date of birth", p.date(t.a.born)],
            ["Citizenship", t.a.state.en],
            ["Passport number", t.a.pass],
            ["Passport valid until", p.date(t.a.passExpires)],
            ["Visa category", t.trip.code],
            ["Number of entries", "Single"],
            ["Purpose of visit", t.trip.en],
            ["Valid from", p.date(t.trip.from)],
            ["Valid to", p.date(t.trip.to)],
            ["Inviting party", inviter(t, "en")],
            ["Address of stay", stayEn(t)],
          ],
        )}`,
      ],
      fields: [val("fullName", surFirst(t.a)), ...told(t), val("expiryDate", t.a.passExpires), ...stay(t)],
    }),
  },
  {
    id: "invitation-kk-numbered",
    half: "final",
    kind: "invitation",
    print: (t, p) => ({
      pages: [
        `${h1("ВИЗАЛЫҚ ҚОЛДАУ<br>Шетелдікті Қазақстан Республикасына шақыру")}${put.numbered([
          ["Шақырудың тіркеу нөмірі:", t.inv.no],
          ["Берілген күні:", p.date(t.inv.issued, "kk")],
          ["Тегі, аты:", surFirst(t.a)],
          ["Туған күні:", p.date(t.a.born, "kk")],
          ["Азаматтығы:", t.a.state.kk],
          ["Паспорт нөмірі:", t.a.pass],
          ["Визаның санаты:", t.trip.code],
          ["Мәртелігі:", "бір мәртелік"],
          ["Келу мақсаты:", t.trip.kk],
          ["Болу мерзімі:", `${dots(t.trip.from)} бастап ${dots(t.trip.to)} дейін`],
          ["Шақырушы тарап:", inviter(t, "kk")],
          ["Тұратын жері:", stayKk(t)],
        ])}`,
      ],
      fields: [val("fullName", surFirst(t.a)), ...told(t), ...stay(t)],
    }),
  },
  {
    id: "invletter-person-en",
    half: "tune",
    kind: "invitation-letter",
    print: (t, p) => {
      const from =
        t.route === "b11"
          ? `I, ${title(latin(t.s))}, citizen of the Republic of Kazakhstan, IIN ${t.s.iin}, residing at ${stayEn(t)},`
          : `We, ${t.host.en}, BIN ${t.host.bin}, ${t.host.addrEn},`;
      return {
        pages: [
          `${right("To the Visa Section\nEmbassy of Kazakhstan")}${h1("Letter of Invitation")}${par(`${from} hereby invite ${t.route === "b11" ? `my ${t.a.sex === "F" ? "wife" : "husband"}` : ""} ${mr(t.a)} ${latin(t.a)}, born on ${p.date(t.a.born)}, citizen of ${t.a.state.en}, passport No. ${t.a.pass}, valid until ${p.date(t.a.passExpires)}, to visit Kazakhstan from ${p.date(t.trip.from)} to ${p.date(t.trip.to)} (visa category ${t.trip.code}).`, `The purpose of the visit is ${t.trip.en.toLowerCase()}. During the stay ${mr(t.a)} ${title(t.a.sur)} will live at ${stayEn(t)}. All costs of accommodation and daily needs will be borne by ${t.route === "b11" ? "me" : "our company"}.`, "Should you need further information, please contact us.")}<p>Sincerely yours,</p><p>${t.route === "b11" ? title(latin(t.s)) : `${title(latin(t.boss))}<br>Director`}<br>Tel. ${t.s.phone}</p><p>${p.date("2026-11-10")}</p>`,
        ],
        fields: [whole(t.a), ...own(t.a), val("expiryDate", t.a.passExpires)],
      };
    },
  },
  {
    id: "invletter-person-ru",
    half: "tune",
    kind: "invitation-letter",
    print: (t, p) => ({
      pages: [
        `${right(`Консулу Республики Казахстан\nот ${t.route === "b11" ? ruCase(t.s, "gen") : t.host.ru}`)}${h1("Письмо-приглашение")}${par(`${t.route === "b11" ? `Я, ${ruFull(t.s)}, ИИН ${t.s.iin}, проживающий(ая) по адресу: ${stayRu(t)},` : `${t.host.ru}, БИН ${t.host.bin}, в лице директора ${ruCase(t.boss, "gen")}`} приглашаю ${t.route === "b11" ? (t.a.sex === "F" ? "мою супругу" : "моего супруга") : "для деловой встречи"} ${surFirst(t.a)}, ${p.date(t.a.born, "ru")} рождения, гражданство – ${t.a.state.ru}, паспорт № ${t.a.pass}, посетить Республику Казахстан в период с ${p.date(t.trip.from, "ru")} по ${p.date(t.trip.to, "ru")}. Категория визы – ${t.trip.code}.`, `Цель поездки: ${t.trip.ru.toLowerCase()}. Прошу оказать содействие в получении визы. Расходы по пребыванию беру на себя.`)}${right(`${p.date("2026-11-10", "ru")} ______________ ${t.route === "b11" ? `${t.s.ruSur} ${t.s.ruGiv.slice(0, 1)}.` : `${t.boss.ruSur} ${t.boss.ruGiv.slice(0, 1)}.`}`)}`,
      ],
      fields: [val("fullName", surFirst(t.a)), ...own(t.a)],
    }),
  },
  {
    id: "invletter-table-en",
    half: "tune",
    kind: "invitation-letter",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>${t.route === "b11" ? title(latin(t.s)) : t.host.en}</b><br><span class="small">${t.route === "b11" ? stayEn(t) : t.host.addrEn} · ${t.s.phone}</span></div>${right(p.date("2026-11-10"))}<h2>Subject: invitation of a guest</h2>${par("Dear Consul,", "I kindly request a visa for the following person, whom I invite to Kazakhstan:")}${put.boxed(
          [
            ["Name", title(latin(t.a))],
            ["Date of birth", p.date(t.a.born)],
            ["Nationality", t.a.state.en],
            ["Passport", t.a.pass],
            ["Valid until", p.date(t.a.passExpires)],
            ["Visa", t.trip.code],
            ["Purpose", t.trip.en],
            ["Dates", `${p.date(t.trip.from)} – ${p.date(t.trip.to)}`],
            ["Place of stay", stayEn(t)],
          ],
        )}${par("I guarantee that my guest will leave the country before the visa expires.")}<p>Yours faithfully,<br><br>${t.route === "b11" ? title(latin(t.s)) : title(latin(t.boss))}</p>`,
      ],
      fields: [whole(t.a), ...own(t.a), val("expiryDate", t.a.passExpires)],
    }),
  },
  {
    id: "invletter-company-ru",
    half: "final",
    kind: "invitation-letter",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>${t.host.ru}</b><br><span class="small">БИН ${t.host.bin}, ${t.host.addrRu}, тел. ${t.host.phone}</span></div><p>Исх. № ${t.lease.no} от ${p.date("2026-11-10", "ru")}</p>${right("Консульский отдел\nПосольства Республики Казахстан")}${h1("ПРИГЛАШЕНИЕ")}${par(`${t.host.ru} свидетельствует своё уважение и просит выдать однократную визу категории ${t.trip.code} гражданину ${t.a.state.ruOf} господину (госпоже) ${surFirst(t.a)} (дата рождения: ${p.date(t.a.born, "ru")}, номер паспорта: ${t.a.pass}, срок действия до ${p.date(t.a.passExpires, "ru")}).`, `Цель визита: ${t.trip.ru.toLowerCase()}. Сроки: ${p.date(t.trip.from, "ru")} – ${p.date(t.trip.to, "ru")}. Адрес проживания: ${stayRu(t)}.`)}<p>Директор &nbsp;&nbsp;&nbsp; ____________ &nbsp;&nbsp; ${t.boss.ruSur} ${t.boss.ruGiv.slice(0, 1)}. ${t.boss.ruPat.slice(0, 1)}.</p>`,
      ],
      fields: [val("fullName", surFirst(t.a)), ...own(t.a), val("expiryDate", t.a.passExpires)],
    }),
  },
  {
    id: "invletter-bullets-en",
    half: "final",
    kind: "invitation-letter",
    print: (t, p) => ({
      pages: [
        `${h1("INVITATION LETTER")}<p>Date: ${p.date("2026-11-10")}</p><p>I am writing to support the visa application of the person named below, who will be my guest in ${t.stay.cityEn}.</p><h2>Guest</h2><ul style="padding-left:6mm"><li>Full name: ${surFirst(t.a, ", ")}</li><li>Passport number: ${t.a.pass} (expires ${p.date(t.a.passExpires)})</li><li>Date of birth: ${p.date(t.a.born)}</li><li>Nationality: ${t.a.state.national}</li></ul><h2>Host</h2><ul style="padding-left:6mm"><li>Full name: ${title(latin(t.s))}</li><li>IIN: ${t.s.iin}</li><li>Date of birth: ${p.date(t.s.born)}</li><li>Address: ${stayEn(t)}</li></ul><h2>Visit</h2><ul style="padding-left:6mm"><li>From ${p.date(t.trip.from)} to ${p.date(t.trip.to)}</li><li>Visa category ${t.trip.code}, ${t.trip.en.toLowerCase()}</li></ul><p>Signed: ${title(latin(t.s))}</p>`,
      ],
      fields: [val("fullName", surFirst(t.a)), ...own(t.a), val("expiryDate", t.a.passExpires)],
    }),
  },
];
