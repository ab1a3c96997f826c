import {
  dots,
  h1,
  latin,
  own,
  type Pen,
  par,
  put,
  type Row,
  ruFull,
  type Sheet,
  split,
  surFirst,
  title,
  val,
  whole,
} from "../pen.ts";
import { stayEn, stayRu, type Tale } from "../tale.ts";

const asked = (t: Tale) => [
  ...split(t.a),
  ...own(t.a),
  val("expiryDate", t.a.passExpires),
  val("visaCategory", t.trip.code),
  val("stayFrom", t.trip.from),
  val("stayTo", t.trip.to),
];
const inviterEn = (t: Tale): string => (t.route === "b11" ? title(latin(t.s)) : t.host.en);
const inviterRu = (t: Tale): string => (t.route === "b11" ? ruFull(t.s) : t.host.ru);
const box = "border:.25mm solid #555;padding:1mm 1.6mm;vertical-align:top;font-size:10.5pt";
const numbered = (from: number, rows: readonly Row[]): string =>
  rows
    .map(([k, v], i) => `<td style="${box}"><div style="font-size:7.5pt">${i + from}. ${k}</div>${v}&nbsp;</td>`)
    .join("");
/** Bordered cells of two a row, captions small at the top of each. */
const cells = (rows: readonly Row[]): string => {
  const lines: string[] = [];
  for (let i = 0; i < rows.length; i += 2) lines.push(`<tr>${numbered(i + 1, rows.slice(i, i + 2))}</tr>`);
  return `<table style="table-layout:fixed">${lines.join("")}</table>`;
};
/** Caption at the left, one box for each letter at the right. */
const combs = (rows: readonly Row[]): string =>
  `<table>${rows
    .map(
      ([k, v]) =>
        `<tr><td style="width:46mm;font-size:9pt;padding:1mm 0">${k}</td><td><div class="letters" style="margin:1mm 0">${[...v.toUpperCase().padEnd(18)].map((x) => `<span style="width:6.2mm">${x === " " ? "&nbsp;" : x}</span>`).join("")}</div></td></tr>`,
    )
    .join("")}</table>`;
/** Two values a line, each over its own rule with the caption in small print under it. */
const pairsBelow = (rows: readonly Row[]): string => {
  const half = ([k, v]: Row): string =>
    `<div><div style="border-bottom:.25mm solid #333;padding-left:2mm">${v}&nbsp;</div><div style="font-size:7pt;color:#333;padding-left:2mm">${k}</div></div>`;
  return `<div style="display:grid;grid-template-columns:1fr 1fr;gap:4mm 8mm">${rows.map(half).join("")}</div>`;
};
const foot = (p: Pen): string =>
  `<p class="small">I certify that the above information is true. I have been informed of the rules of stay of foreigners.</p><p>${p.date("2026-11-17")} &nbsp;&nbsp;&nbsp; ______________ (signature)</p>`;

export const thirdForms: readonly Sheet[] = [
  {
    id: "form-cells-numbered",
    half: "third",
    kind: "application-form",
    print: (t, p) => ({
      pages: [
        `<p style="text-align:center"><b>Application for Kazakhstan visa</b></p><p class="small" style="text-align:center">This application form is free</p>${cells(
          [
            ["Surname (family name)", t.a.sur],
            ["Surname at birth (former family name(s))", "-"],
            ["First name(s) (given name(s))", t.a.giv || "-"],
            ["Date of birth (day-month-year)", p.date(t.a.born)],
            ["Place of birth", title(t.a.townEn)],
            ["Country of birth", t.a.state.en],
            ["Current nationality", t.a.state.en],
            ["Sex", t.a.sex === "M" ? "☒ Male ☐ Female" : "☐ Male ☒ Female"],
            ["Type of travel document", "Ordinary passport"],
            ["Number of travel document", t.a.pass],
            ["Date of issue", p.date(t.a.passIssued)],
            ["Valid until", p.date(t.a.passExpires)],
            ["Issued by", t.a.state.authority],
            ["Applicant's home address", t.homeEn],
            ["Current occupation", t.job.en],
            ["Employer and employer's address", `${t.emp.name}, ${t.emp.addr}`],
            ["Main purpose of the journey", t.trip.en],
            ["Visa category requested", t.trip.code],
            ["Number of entries requested", "☒ Single ☐ Two ☐ Multiple"],
            ["Invitation number", t.inv.no],
            ["Intended date of arrival", p.date(t.trip.from)],
            ["Intended date of departure", p.date(t.trip.to)],
            ["Name of the inviting person or company", inviterEn(t)],
            ["Address of the place of stay", stayEn(t)],
          ],
        )}${foot(p)}`,
      ],
      fields: asked(t),
    }),
  },
  {
    id: "form-combs-left",
    half: "third",
    kind: "application-form",
    print: (t, p) => ({
      pages: [
        `${h1("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / РЕСПУБЛИКА КАЗАХСТАН<br>ВИЗОВАЯ АНКЕТА / VISA APPLICATION FORM")}${combs([
          ["Фамилия<br>Surname", t.a.sur],
          ["Имя<br>Given names", t.a.giv || "-"],
          ["Дата рождения<br>Date of birth", dots(t.a.born)],
          ["Номер паспорта<br>Passport number", t.a.pass],
          ["Срок действия паспорта<br>Date of expiry", dots(t.a.passExpires)],
        ])}${put.boxed([
          ["Гражданство<br>Citizenship", t.a.state.en],
          ["Пол<br>Sex", t.a.sex === "M" ? "М / M" : "Ж / F"],
          ["Категория визы<br>Category of visa", t.trip.code],
          ["Цель поездки<br>Purpose of travel", t.trip.en],
          ["Период пребывания<br>Period of stay", `${p.date(t.trip.from)} - ${p.date(t.trip.to)}`],
          ["Номер приглашения<br>Invitation number", t.inv.no],
          ["Приглашающая сторона<br>Inviting party", inviterEn(t)],
        ])}${foot(p)}`,
      ],
      fields: asked(t),
    }),
  },
  {
    id: "form-pairs-below",
    half: "third",
    kind: "application-form",
    print: (t, p) => ({
      pages: [
        `${h1("VISA APPLICATION FORM<br>Республика Казахстан")}<p class="small">Please fill in block letters / заполнять печатными буквами</p>${pairsBelow(
          [
            ["Surname / фамилия", t.a.sur],
            ["First name / имя", t.a.giv],
            ["Date of birth / дата рождения", p.date(t.a.born)],
            ["Citizenship / гражданство", t.a.state.en],
            ["Passport No. / номер паспорта", t.a.pass],
            ["Place of birth / место рождения", title(t.a.townEn)],
            ["Date of issue / дата выдачи", p.date(t.a.passIssued)],
            ["Expiry date / действителен до", p.date(t.a.passExpires)],
            ["Profession / профессия", t.job.en],
            ["Visa category / категория визы", t.trip.code],
            ["Date of entry / дата въезда", p.date(t.trip.from)],
            ["Date of exit / дата выезда", p.date(t.trip.to)],
            ["Inviting party / приглашающая сторона", inviterEn(t)],
            ["Invitation No. / номер приглашения", t.inv.no],
          ],
        )}${foot(p)}`,
      ],
      fields: asked(t),
    }),
  },
  {
    id: "invitation-evisa-portal",
    half: "third",
    kind: "invitation",
    print: (t) => ({
      pages: [
        `<div style="display:flex;justify-content:space-between"><span class="small">vmp.gov.kz</span><span class="small">${dots(t.inv.issued)} 14:22</span></div>${h1(`Invitation № ${t.inv.no}`)}<p class="small">Republic of Kazakhstan · Ministry of Internal Affairs · Migration Service Committee</p><h2>1. Visa details</h2>${put.side(
          [
            ["Visa category / Санаты / Категория", t.trip.code],
            ["Multiplicity / Еселігі / Кратность", "Single"],
            ["Visa valid from / Басталуы / Начало", dots(t.trip.from)],
            ["Visa valid until / Аяқталуы / Окончание", dots(t.trip.to)],
            ["Days of stay / Күндер саны / Количество дней", String(t.trip.days)],
            ["Purpose / Мақсаты / Цель", t.trip.en],
          ],
        )}<h2>2. Foreigner</h2>${put.side([
          ["Last name / Тегі / Фамилия", t.a.sur],
          ["First name / Аты / Имя", t.a.giv || "-"],
          ["Date of birth / Туған күні / Дата рождения", dots(t.a.born)],
          ["Citizenship / Азаматтығы / Гражданство", t.a.state.en.toUpperCase()],
          ["Passport number / Паспорт нөмірі / Номер паспорта", t.a.pass],
          ["Passport valid until / Паспорт мерзімі / Паспорт действителен до", dots(t.a.passExpires)],
        ])}<h2>3. Inviting party</h2>${put.side([
          ["Name / Атауы / Наименование", t.route === "b11" ? ruFull(t.s) : t.host.ru],
          ["IIN/BIN / ЖСН/БСН / ИИН/БИН", t.route === "b11" ? t.s.iin : t.host.bin],
          ["Address / Мекенжайы / Адрес", stayRu(t)],
        ])}<p class="small">The document was generated electronically and is valid without a signature.</p>`,
      ],
      fields: [
        ...split(t.a),
        ...own(t.a),
        val("expiryDate", t.a.passExpires),
        val("invitationNumber", t.inv.no),
        val("visaCategory", t.trip.code),
      ],
    }),
  },
  {
    id: "invitation-ru-table-wide",
    half: "third",
    kind: "invitation",
    print: (t, p) => ({
      pages: [
        `<p class="small">Министерство внутренних дел Республики Казахстан</p>${h1("ПРИГЛАШЕНИЕ<br>на въезд в Республику Казахстан")}${put.dash(
          [
            ["Номер приглашения", t.inv.no],
            ["Дата оформления", p.date(t.inv.issued, "ru")],
            ["Категория и кратность визы", `${t.trip.code}, однократная`],
            ["Период пребывания", `с ${dots(t.trip.from)} по ${dots(t.trip.to)}`],
            ["Приглашающая сторона", inviterRu(t)],
          ],
        )}<h2>Сведения о приглашаемых</h2>${put.headed(
          [
            "№",
            "Фамилия, имя<br>(латиницей)",
            "Дата<br>рождения",
            "Граждан-<br>ство",
            "Номер<br>паспорта",
            "Паспорт<br>действителен до",
          ],
          [["1", surFirst(t.a), dots(t.a.born), t.a.state.ru, t.a.pass, dots(t.a.passExpires)]],
        )}<p>Цель въезда: ${t.trip.ru}</p><p>Пункты посещения: ${t.stay.cityRu}</p>`,
      ],
      fields: [
        whole(t.a),
        ...own(t.a),
        val("expiryDate", t.a.passExpires),
        val("invitationNumber", t.inv.no),
        val("visaCategory", t.trip.code),
      ],
    }),
  },
  {
    id: "invletter-relatives-en",
    half: "third",
    kind: "invitation-letter",
    print: (t, p) => ({
      pages: [
        `${h1("INVITATION LETTER")}<p>To the Embassy of the Republic of Kazakhstan</p><p>${p.date("2026-11-09")}</p>${par(
          `I, ${t.route === "b11" ? `${title(latin(t.s))}, citizen of the Republic of Kazakhstan, ID card No. ${t.s.card}, residing at ${stayEn(t)}` : `${title(latin(t.boss))}, Director of ${t.host.en}`}, would like to invite:`,
        )}${put.colon([
          ["Full name", title(latin(t.a))],
          ["Nationality", t.a.state.national],
          ["Date of birth", p.date(t.a.born)],
          ["Passport", `${t.a.pass}, valid until ${p.date(t.a.passExpires)}`],
        ])}${par(
          `to visit Kazakhstan between ${p.date(t.trip.from)} and ${p.date(t.trip.to)} for the purpose of ${t.trip.en.toLowerCase()}. Accommodation will be provided by me. The visa support number is ${t.inv.no}, category ${t.trip.code}.`,
        )}<p>Kind regards,</p><p>${t.route === "b11" ? title(latin(t.s)) : title(latin(t.boss))}<br>${t.s.phone}</p>`,
      ],
      fields: [whole(t.a), ...own(t.a), val("expiryDate", t.a.passExpires)],
    }),
  },
];
